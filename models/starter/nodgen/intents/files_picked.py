"""One of the files that a list has just named, by its place in the list or by its kind: "open the second", "delete all but the first"."""

import ast

from ..scenario import Act, Say, User
from .answers import let_be, one_of_them
from .conversation_steps import Workspace, copy, count, delete, move, rename, show, size
from .conversations import one_step, perform
from .endings import joined, result
from .files import LIST, LIST_EXT
from .files_delete import LIST_ALL, delete_listed, list_kind
from .files_find import say_when
from .workspace import EXTENSIONS, Kind, aged, here, listed, real_file, told

PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
# By what is to be done; <o> is "first one", "last file", "pdf".
PICK = {
    "show": [
        "@c open the <o>", "@c show the <o>", "@c show me the <o>", "@c read the <o>", "@c read me the <o>", "@c print the <o>", "@c display the <o>", "@c view the <o>", "what is in the <o>?", "what's in the <o>?", "what's inside the <o>?", "what does the <o> say?", "what does the <o> contain?", "what is written in the <o>?",
        "and what is in the <o>?", "and what does the <o> say?", "let me see the <o>", "let me read the <o>", "let's see the <o>", "let's open the <o>", "I want to see the <o>", "I want to read the <o>", "I need to see the <o>", "I'd like to see the <o>", "can I see the <o>?", "could I read the <o>?", "now open the <o>", "now show me the <o>", "ok, open the <o>",
        "then open the <o>", "the <o>: show it", "the <o>, what does it say?", "the <o>, what is in it?", "open the <o>", "content of the <o>?", "@n content of the <o>", "@n text of the <o>", "@c look into the <o>", "@c show what is in the <o>", "would you mind opening the <o>?", "cat the <o>",
    ],
    "words": [
        "how many words are in the <o>?", "how many words has the <o>?", "how many words does the <o> have?", "how many words in the <o>?", "and how many words are in the <o>?", "@c count the words in the <o>", "@c count the words of the <o>", "@n number of words in the <o>", "@n word count of the <o>", "words in the <o>?", "the <o>, how many words?",
        "the <o>: how many words has it?", "now count the words of the <o>", "I need the word count of the <o>", "I want to know how many words the <o> has", "any idea how many words the <o> has?", "what's the word count of the <o>?", "how long is the <o> in words?", "could you count the words in the <o>?", "how many words are there in the <o>?",
        "let me know how many words the <o> has", "can you count the words of the <o>?", "how many words did I write in the <o>?", "word count, the <o>", "ok, how many words has the <o>?", "then count the words in the <o>", "@c find out how many words the <o> has",
    ],
    "lines": [
        "how many lines are in the <o>?", "how many lines has the <o>?", "how many lines does the <o> have?", "how many lines in the <o>?", "and how many lines are in the <o>?", "@c count the lines in the <o>", "@c count the lines of the <o>", "@n number of lines in the <o>", "@n line count of the <o>", "lines in the <o>?", "the <o>, how many lines?",
        "the <o>: how many lines has it?", "now count the lines of the <o>", "I need the line count of the <o>", "I want to know how many lines the <o> has", "any idea how many lines the <o> has?", "what's the line count of the <o>?", "how long is the <o> in lines?", "could you count the lines in the <o>?", "how many lines are there in the <o>?",
        "let me know how many lines the <o> has", "can you count the lines of the <o>?", "line count, the <o>", "ok, how many lines has the <o>?", "then count the lines in the <o>", "@c find out how many lines the <o> has",
    ],
    "size": [
        "how big is the <o>?", "how large is the <o>?", "and how big is the <o>?", "what size is the <o>?", "what size has the <o>?", "how many bytes is the <o>?", "how many bytes has the <o>?", "how heavy is the <o>?", "how much space does the <o> take?", "@n size of the <o>", "@n file size of the <o>", "size of the <o>?", "the <o>, how big is it?",
        "the <o>: how big?", "the size of the <o>?", "and the size of the <o>?", "@c check the size of the <o>", "@c look up the size of the <o>", "@c tell me how big the <o> is", "I need the size of the <o>", "I want to know how big the <o> is", "any idea how big the <o> is?", "I have to mail the <o>, how big is it?", "is the <o> big? how many bytes?",
        "now the size of the <o>", "ok, how big is the <o>?", "could you tell me the size of the <o>?", "what's the size of the <o>?", "what is the size of the <o>?", "let me know the size of the <o>",
    ],
    "when": [
        "when was the <o> changed?", "when was the <o> last changed?", "when did I change the <o>?", "when did I last change the <o>?", "and when was the <o> changed?", "when was the <o> modified?", "when was the <o> saved?", "when was the <o> edited?", "when was the <o> last touched?", "@n date of the <o>",
        "@n time of change of the <o>", "@n date and time of the <o>", "the <o>, when was it changed?", "the <o>: when was it last changed?", "the date of the <o>?", "@c look up when the <o> was changed", "@c tell me when the <o> was changed", "@c check when the <o> was modified", "I need the date of the <o>", "I want to know when the <o> was changed",
        "any idea when I changed the <o>?", "what is the date of the <o>?", "could you tell me when the <o> was changed?", "ok, when was the <o> changed?", "when did I work on the <o> last?",
    ],
    "delete": [
        "@c delete the <o>", "@c remove the <o>", "@c erase the <o>", "@c throw the <o> away", "@c throw away the <o>", "@c get rid of the <o>", "@c trash the <o>", "@c bin the <o>", "@c drop the <o>", "the <o> can go", "the <o> should go", "the <o> must go", "the <o> can be deleted", "the <o> should be deleted", "and delete the <o>", "now delete the <o>",
        "ok, delete the <o>", "good, delete the <o>", "then delete the <o>", "I don't need the <o>, delete it", "I don't need the <o> any more", "I want the <o> gone", "I want to delete the <o>", "I'd like to delete the <o>", "nobody needs the <o>, delete it", "out with the <o>", "away with the <o>", "let's delete the <o>", "let's get rid of the <o>",
        "you can delete the <o>", "would you mind deleting the <o>?", "the <o>: delete it", "the <o> -> trash", "only delete the <o>", "delete only the <o>", "just delete the <o>", "just the <o>, delete it", "rm the <o>",
    ],
    "rename": [
        "@c rename the <o> to <g>", "@c call the <o> <g>", "@c give the <o> the name <g>", "@c change the name of the <o> to <g>", "@c rename the <o> as <g>", "@c name the <o> <g>", "the <o> should be called <g>", "the <o> should be named <g>", "the name of the <o> should be <g>", "I want the <o> to be called <g>", "I want the <o> renamed to <g>",
        "I'd like the <o> to be called <g>", "and rename the <o> to <g>", "now rename the <o> to <g>", "ok, rename the <o> to <g>", "then rename the <o> to <g>", "the <o>: rename it to <g>", "the <o>, call it <g>", "a better name for the <o> is <g>", "the <o> needs a new name: <g>", "let's call the <o> <g>", "would you mind renaming the <o> to <g>?",
        "can the <o> be called <g>?", "could you call the <o> <g>?", "rename the <o> -> <g>", "@c give the <o> a new name, <g>",
    ],
    "move": [
        "@c move the <o> to <d>", "@c move the <o> into {the folder |}<d>", "@c put the <o> in {the folder |}<d>", "@c put the <o> into <d>", "@c place the <o> in {the folder |}<d>", "the <o> should be in {the folder |}<d>", "the <o> belongs in {the folder |}<d>", "the <o> goes into <d>", "I want the <o> moved to {the folder |}<d>", "I want the <o> moved to <d>",
        "I'd like the <o> moved to {the folder |}<d>", "and move the <o> to <d>", "now move the <o> to <d>", "now put the <o> into {the folder |}<d>", "ok, move the <o> to <d>", "then move the <o> to <d>", "the <o>: move it to <d>", "the <o>, put it into <d>", "into <d> with the <o>", "let's move the <o> to <d>", "would you mind moving the <o> to <d>?",
        "can the <o> go into <d>?", "could you put the <o> into <d>?", "mv the <o> to <d>", "@c file the <o> under <d>", "@c transfer the <o> to <d>",
    ],
    "copy": [
        "@c copy the <o> to <g>", "@c copy the <o> as <g>", "@c make a copy of the <o> called <g>", "@c make a copy of the <o> as <g>", "@c duplicate the <o> as <g>", "@c back up the <o> as <g>", "@c save a copy of the <o> as <g>", "@c make a backup of the <o> called <g>", "I want a copy of the <o> called <g>", "I need a copy of the <o> as <g>",
        "I'd like a copy of the <o> named <g>", "and copy the <o> to <g>", "now copy the <o> to <g>", "ok, copy the <o> to <g>", "then copy the <o> as <g>", "a copy of the <o> as <g>, please", "the <o>: copy it to <g>", "the <o> once more, as <g>", "let's copy the <o> to <g>", "would you mind copying the <o> to <g>?", "can I have a copy of the <o> as <g>?",
        "cp the <o> to <g>", "@c create a copy of the <o> named <g>", "@c keep a copy of the <o> as <g>", "the <o> should also exist as <g>",
    ],
}
SOME = [
    "@c delete the <k> <n>", "@c remove the <k> <n>", "@c delete only the <k> <n>", "@c delete just the <k> <n>", "@c erase the <k> <n>", "@c throw the <k> <n> away", "@c get rid of the <k> <n>", "@c trash the <k> <n>", "@c delete the <k> <n> files", "@c remove the <k> <n> files", "the <k> <n> can go", "the <k> <n> can be deleted", "the <k> <n> should go",
    "the <k> <n> files can go", "and delete the <k> <n>", "now delete the <k> <n>", "ok, delete the <k> <n>", "good, delete the <k> <n>", "then delete the <k> <n>", "I don't need the <k> <n>, delete them", "I don't need the <k> <n> files any more", "I want the <k> <n> gone", "only the <k> <n> can go", "out with the <k> <n>", "let's delete the <k> <n>",
    "you can delete the <k> <n>", "would you mind deleting the <k> <n>?", "the <k> <n>: delete them", "just the <k> <n>, delete them", "nobody needs the <k> <n>, delete them", "rm the <k> <n>",
]
ALL_BUT = [
    "@c delete all but <x>", "@c delete all except <x>", "@c delete everything but <x>", "@c delete everything except <x>", "@c delete all of them but <x>", "@c delete all of them except <x>", "@c delete them all except <x>", "@c remove all but <x>", "@c remove all of them except <x>", "@c remove them all but <x>", "@c erase all except <x>",
    "@c throw all but <x> away", "@c throw everything away but <x>", "@c get rid of all except <x>", "@c get rid of them all but <x>", "@c delete the others, not <x>", "@c delete the others and keep <x>", "@c keep <x> and delete the rest", "@c keep <x> and delete the others", "@c keep only <x>, delete the rest", "@c keep only <x> and delete the others",
    "keep <x>, the others can go", "keep <x>, delete the others", "only keep <x>, delete the others", "all but <x> can go", "all except <x> can go", "all of them can go except <x>", "everything except <x> can go", "they can all go except <x>", "they can all go but not <x>", "I only need <x>, delete the others", "I only need <x>, delete the rest",
    "I need <x>, the others can be deleted", "I want to keep <x>, delete the others", "I just want to keep <x>, delete the rest", "delete them, but not <x>", "delete them all, only not <x>", "delete them but keep <x>", "delete the rest, keep <x>", "now delete all but <x>", "ok, delete all but <x>", "<x> stays, the others can go", "<x> should stay, delete the others",
]
STEPS = {"show": (show, 5), "words": (count, 2), "lines": (count, 2), "size": (size, 3), "when": (None, 2), "delete": (delete, 3), "rename": (rename, 3), "move": (move, 3), "copy": (copy, 2)}


def spoken(c, names, name):
    """The file by its place: "second one", "last file"."""
    at = names.index(name)
    word = "last" if at == len(names) - 1 and c.chance(0.4) else PLACES[at]
    if word != "last" and c.chance(0.12):
        word = f"{at + 1}{('st', 'nd', 'rd', 'th', 'th', 'th')[at]}"
    return word + c.pick(("", " one", " one", " file"))


def shown_list(c, w, kind):
    """The list that comes first; names in the order in which they are shown."""
    names = here(c)
    if kind:
        yield User(c.ask([t for t in LIST_EXT if "<x>" not in t], e=kind.spoken))
        names = kind.among(names)
    else:
        yield User(c.ask(LIST))
    observation = yield Act(list_kind(kind) if kind else LIST_ALL)
    c.demand(1 < len(names) < 7 and set(names) <= set(w.texts) and ast.literal_eval(result(observation)) == names)
    yield Say(told(names, kind.label, kind.one) if kind else told(names), listed(names))
    return names


def workspace(c, kind):
    """Files of a kind or of any, all with a line or some of text in them."""
    w = Workspace(c)
    if kind:
        for _ in range(c.rng.randint(2, 5)):
            written(w, kind.file(c))
    for _ in range(c.rng.randint(0, 2) if kind else c.rng.randint(2, 5)):
        written(w, real_file(c, "txt" if c.chance(0.5) else c.pick(EXTENSIONS)))
    return w


def written(w, name):
    other = w.new(ext="txt")
    text = w.texts.pop(other)
    (w.c.folder / other).rename(w.c.folder / name)
    w.c.files[name] = w.c.files.pop(other)
    w.texts[name] = text


def with_name(c, w, names, name, said, several=()):
    """One thing done with the file that `said` stands for; it asks where that may be one of several."""
    readable = name.lower().endswith((".txt", ".md", ".log"))
    able = {k: n for k, (_, n) in STEPS.items() if readable or k not in ("show", "words", "lines")}
    (kind,) = c.rng.choices(list(able), list(able.values()))
    w.it = name
    if kind == "when":
        aged(c, name)
        yield User(c.ask(PICK[kind], o=said))
        yield from which_of(c, several, name)
        yield from say_when(c, name)
        return
    for _ in range(40):
        step = STEPS[kind][0](c, w)
        if kind not in ("words", "lines") or step.kind == kind:
            break
    else:
        c.demand(False)
    yield User(c.ask(PICK[kind], o=said, **step.slots))
    yield from which_of(c, several, name)
    yield from perform(c, w, step, name)


def which_of(c, several, name):
    if several:
        yield Say(f"There are {len(several)}: {joined(several)}. Which do you mean?", (str(len(several)), *several))
        if c.chance(0.1):
            yield from let_be(c)
        yield User(one_of_them(c, several, name))


def listed_one(c):
    """By the place in the list."""
    kind = Kind(c) if c.chance(0.5) else None
    if kind and c.chance(0.4):
        kind.extensions, kind.spoken, kind.label, kind.one, kind.test = ("txt",), "text files", "text files", "text file", 'f.lower().endswith(".txt")'
    w = workspace(c, kind)
    names = yield from shown_list(c, w, kind)
    fate = c.rng.random()
    if fate < 0.07 and len(names) > 2:
        n = c.rng.randint(2, len(names) - 1)
        first = c.chance(0.65)
        yield User(c.ask(SOME, k="first" if first else "last", n=("two", "three", "four", "five", "six")[n - 2] if c.chance(0.7) else str(n)))
        yield from delete_listed(c, names[:n] if first else names[-n:])
        return
    if fate < 0.2:
        name = c.pick(names)
        rest = [n for n in names if n != name]
        # After a list of one kind "everything" would be more than that.
        yield User(c.ask([t for t in ALL_BUT if not (kind and "everything" in t)], x=f"the {spoken(c, names, name)}" if c.chance(0.4) else name))
        yield from delete_listed(c, rest)
        return
    name = c.pick(names)
    yield from with_name(c, w, names, name, spoken(c, names, name))
    if w.it in w.texts and w.last and c.chance(0.3) and w.it.lower().endswith((".txt", ".md", ".log")):
        yield from one_step(c, w, named=False)
    elif name in w.texts and w.last and w.last.kind in ("show", "words", "lines", "size") and c.chance(0.4):
        # The list is still what is spoken of.
        other = c.pick([n for n in names if n != name])
        c.demand(other in w.texts)
        yield from with_name(c, w, names, other, spoken(c, names, other))


def listed_kind(c):
    """By the kind, where there is one of it in the list."""
    w = workspace(c, None)
    kind = Kind(c)
    c.demand(kind.one + "s" == kind.label)
    count = c.rng.randint(2, 3) if c.chance(0.3) else 1
    for _ in range(count):
        written(w, kind.file(c))
    names = yield from shown_list(c, w, None)
    found = kind.among(names)
    c.demand(len(found) == count)
    name = c.pick(found)
    # An ending stands for the file: "the pdf"; "the Python" does not.
    short = kind.one.removesuffix(" file")
    said = short if short in kind.extensions and c.chance(0.5) else kind.one
    # "The log" may as well be log.txt.
    c.demand(not any(short.lower() in n.lower() for n in names if n not in found))
    yield from with_name(c, w, names, name, said, found if count > 1 else ())
    if w.it in w.texts and w.last and c.chance(0.25) and w.it.lower().endswith((".txt", ".md", ".log")):
        yield from one_step(c, w, named=False)


INTENTS = {listed_one: 28, listed_kind: 14}
