"""A folder that is not there yet and what goes into it, in one request; and "both pdf files", "the three photos" taken somewhere.

The action is that of moving and copying: it makes the folder where there is none."""

import zipfile

from ..scenario import Act, Say, User
from .archives import pack_code
from .endings import declined, joined, quoted
from .files_between import COPY as COPY_X
from .files_between import ZIP
from .files_delete import first_look, list_kind, list_named, spoken_list
from .files_delete_kinds import how_many, noun, noun_file, nouns_among, plural_of
from .files_many import copy_code, move_code, several_of
from .files_subset import MOVE as MOVE_X
from .files_subset import around
from .workspace import EXTENSIONS, Kind, beside, count_of, fill, here, naming, real_file, sibling, spelt_out, told_of

# <x> is what goes in, <d> the new folder; <them> is "it" for one.
MOVED = [
    "@c make a folder <d> and move <x> into it", "@c make a folder {called|named} <d> and move <x> into it", "@c make a folder {called|named} <d> and put <x> {in it|in there|into it}", "@c create a folder <d> and move <x> there", "@c create a folder {called|named} <d> and put <x> into it", "@c create a new folder <d> and move <x> in there", "@c make a new folder {called|named} <d> for <x> and move <them> there", "@c make a new folder {called|named} <d> with <x> in it", "@c put <x> into a new folder {called|named} <d>", "@c put <x> into a new folder, <d>", "@c move <x> into a new folder {called|named} <d>", "@c move <x> to a new folder <d>", "@c move <x> to a folder {called|named} <d>, which you have to make first", "@c add a folder <d> and put <x> in it", "@c set up a folder <d> and move <x> to it", "@c start a new folder <d> with <x> in it",
    "<x> should go into a new folder {called|named} <d>", "<x> should be in a folder of <their> own, {called|named} <d>", "<x> {should get|need|needs} a folder of <their> own. call it <d> and move <them> there", "I want <x> in a folder of <their> own, {called|named} <d>", "I want a folder {called|named} <d> with <x> in it", "I want a new folder <d>, and <x> should be moved into it", "I need a folder {called|named} <d>, and <x> should go in there", "I need a new folder {called|named} <d>. move <x> into it", "I'd like to have <x> in a new folder, please call it <d>", "I'd like a folder {called|named} <d>. <x> should go into it", "there should be a folder {called|named} <d> with <x> in it, move <them>", "there is no folder <d> yet. make one and put <x> in it", "there is no folder for <x> yet. make one, {called|named} <d>, and move <them> there",
    "I have no folder for <x>. make one {called|named} <d> and put <them> in", "the folder <d> does not exist yet. create it and move <x> there", "can you make a folder {called|named} <d>? then move <x> into it", "could you make a folder <d>? <x> should go in there", "would you make a place for <x>? a folder {called|named} <d>, and move <them> there", "first make a folder <d>, then move <x> into it", "first a new folder, <d>, then move <x> there", "new folder <d>, <x> goes in", "new folder {called|named} <d>, move <x> there", "new folder: <d>. in it: <x>, moved from here", "mkdir <d> and move <x> there", "mkdir <d> && mv <x> <d>", "a new folder <d> for <x>, please, and move <them> in", "a folder {called|named} <d> is needed: move <x> into it", "make a folder for <x>, call it <d> and move <them> in", "make a folder and move <x> into it. the folder should be called <d>",
    "make a new folder and put <x> in it, the name is <d>", "move <x> into a new folder. call the folder <d>", "move <x> to a new folder, its name should be <d>", "put <x> into a folder of <their> own and call it <d>", "collect <x> in a new folder, I want it to be called <d>", "take <x>, make a folder {called|named} <d> and put <them> into it", "tidy <x> away into a new folder {called|named} <d>", "I'm tidying up. make a folder <d> and move <x> into it", "it's a mess here. make a folder <d> and put <x> in it", "this folder is getting full. <x> should go into a new one {called|named} <d>", "there is too much lying around here. put <x> into a new folder <d>", "I can't find anything here, so make a folder {called|named} <d> and move <x> there", "before the year ends I want <x> in a new folder <d>", "so that <x> {is|are} out of the way, make a folder <d> and move <them> there",
    "I don't want <x> lying around here, make a folder <d> and put <them> in there", "<x> {is|are} in my way here. make a folder <d> and move <them> there", "could <x> go into a new folder {called|named} <d>?", "let's make a folder {called|named} <d> and move <x> there", "my boss wants a folder {called|named} <d> with <x> in it, so move <them> there", "for the archive: make a folder <d> and move <x> into it", "a folder {called|named} <d>, please, with <x> moved into it", "open a new folder <d> and move <x> over",
]
COPIED = [
    "@c make a folder <d> and copy <x> into it", "@c make a folder {called|named} <d> and copy <x> there", "@c make a folder {called|named} <d> and put copies of <x> in it", "@c create a folder <d> and copy <x> into it", "@c create a new folder {called|named} <d> with copies of <x>", "@c copy <x> into a new folder {called|named} <d>", "@c copy <x> to a new folder <d>", "@c put copies of <x> into a new folder {called|named} <d>", "@c back up <x> to a new folder {called|named} <d>", "@c copy <x> to a folder {called|named} <d>, which you have to make first", "@c set up a folder <d> with copies of <x>", "I want a new folder <d> with copies of <x> in it", "I need a folder {called|named} <d>, and <x> should be copied into it", "I need a new folder {called|named} <d>. copy <x> into it", "I'd like a backup of <x>. make a folder <d> for it and copy <them> there",
    "there should be a folder {called|named} <d> with copies of <x>", "there is no folder <d> yet. make one and copy <x> into it", "can you make a folder {called|named} <d>? then copy <x> into it", "first make a folder <d>, then copy <x> into it", "new folder <d>, copy <x> there", "mkdir <d> and copy <x> there", "make a folder for the backup, call it <d>, and copy <x> into it", "make a folder and copy <x> into it. the folder should be called <d>", "copy <x> into a new folder. call the folder <d>", "before I change anything, make a folder <d> and copy <x> into it", "for safety, make a folder {called|named} <d> and put copies of <x> there", "in case something goes wrong, make a folder <d> with copies of <x>", "I'm about to edit <x>. make a folder <d> and put copies there", "<x> should stay here, but copy <them> into a new folder {called|named} <d>", "let's make a folder {called|named} <d> and copy <x> there",
    "could <x> be copied into a new folder {called|named} <d>?", "my boss wants a folder {called|named} <d> with copies of <x>", "for a stick: make a folder <d> and copy <x> into it",
]
KINDS = ["all <s>", "all the <s>", "all my <s>", "the <s>", "my <s>", "these <s>", "all these <s>", "every one of the <s>", "all of my <s>", "our <s>"]
COUNTED = ["the <k> <s>", "the <k> <s>", "my <k> <s>", "all <k> <s>", "these <k> <s>", "all <k> of the <s>", "all <k> of my <s>", "those <k> <s>", "our <k> <s>"]
BOTH = ["both <s>", "both <s>", "both the <s>", "both of the <s>", "both my <s>", "both of my <s>", "the two <s>", "my two <s>", "these two <s>", "the 2 <s>"]
NAMED = ["<l>", "<l>", "<l>", "<l>", "the files <l>"]
ONE = ["<l>", "<l>", "the file <l>", "my file <l>"]


def shown(kind):
    return kind.label if kind.spoken.startswith("*") else kind.spoken


def counting_phrases(c, names):
    """(phrases with a number in them, that number and how it is said)."""
    k, said = how_many(c, names)
    return BOTH if k == 2 and c.chance(0.65) else [p for p in COUNTED if k > 2 or not p.startswith("all ")], k, said


def not_that_many(names, k):
    return Say(f"There are {'only ' if len(names) < k else ''}{len(names)}: {joined(names)}. Which do you mean?", (str(len(names)), *names))


def taken_to(c, names, folder, copies, sure=False):
    """Says what goes where, does it and says so; a single named file needs no saying."""
    verb = "copy" if copies else "move"
    code, talk = (copy_code if copies else move_code)(names, folder), "" if sure else f"This will {verb} {spelt_out(names)} to {folder}."
    if copies and len(names) == 1 and sure:
        d, f = quoted(folder), quoted(names[0])
        code = f"# Copy {names[0]} to {folder}\nimport os, shutil\nos.makedirs({d}, exist_ok=True)\nassert not os.path.exists({quoted(f'{folder}/{names[0]}')})\nshutil.copy({f}, {d})"
    if c.chance(0.12):
        yield from declined(c, code, talk, None if copies else f"{names[0]} is where it was." if len(names) == 1 else "They are where they were.")
        return
    yield Act(code, talk)
    c.demand({p.name for p in (c.folder / folder).iterdir()} == set(names) and copies == (set(names) <= set(here(c))))
    yield Say(f"I {'copied' if copies else 'moved'} {spelt_out(names)} to {folder}.", (*told_of(names), folder))


def into_new_folder(c):
    what, copies, folder = c.pick(("kind", "kind", "counted", "word", "named", "named", "one")), c.chance(0.25), c.folder_name()
    beside(c)
    k, said, look, label, slots = 0, "", "", "", {}
    if what in ("kind", "counted"):
        kind = Kind(c)
        kind.populate(c, count_of(c, 0, 1, 2, 2, 3, 4, most=10))
        names, look, label, slots, phrases = kind.among(here(c)), list_kind(kind), kind.label, {"s": shown(kind)}, KINDS
    elif what == "word":
        word = noun(c)
        for _ in range(c.pick((0, 1, 2, 2, 3, 4))):
            fill(c, noun_file(c, word), 1)
        for _ in range(c.rng.randint(1, 3)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        names, look, label, slots, phrases = nouns_among(c, word, here(c)), list_named(word), f"files with {word} in the name", {"s": plural_of(word)}, KINDS
    elif what == "named":
        names = several_of(c)
        slots, phrases = {"l": spoken_list(c, names)}, NAMED
    else:
        names = [real_file(c, c.pick(EXTENSIONS))]
        fill(c, names[0], 1)
        fill(c, sibling(c, names[0]) if c.chance(0.3) else real_file(c, c.pick(EXTENSIONS)), 1)
        slots, phrases = {"l": names[0]}, ONE
    c.demand(not (c.folder / folder).exists() and folder not in here(c))
    if what == "counted" or what == "word" and c.chance(0.35):
        c.demand(1 < len(names) < 6)
        phrases, k, said = counting_phrases(c, names)
    single = what == "one"
    templates = COPIED if copies else MOVED
    if single:
        templates = [t.replace("{is|are}", "is").replace("{should get|need|needs}", "needs") for t in templates if "collect" not in t and "for safety" not in t]
    else:
        templates = [t.replace("{is|are}", "are").replace("{should get|need|needs}", "need").replace("<x> goes in", "<x> go in") for t in templates]
        if what != "named":
            templates = [t for t in templates if "&&" not in t]
    yield User(around(c, templates, phrases, d=folder, k=said, them="it" if single else "them", their="its" if single else "their", **slots))
    if look:
        yield from first_look(c, look, names)
        if not names:
            none = f"There is no file with {word} in its name here" if what == "word" else f"There are no {label} here"
            yield Say(f"{none}, so there is nothing to {'copy' if copies else 'move'}.", (f"nothing to {'copy' if copies else 'move'}",))
            return
        if k and k != len(names):
            yield not_that_many(names, k)
            return
    yield from taken_to(c, names, folder, copies, single)


def counted_kind(c):
    """All of a kind, with their number: "both pdf files"; the number is no name."""
    kind, what = Kind(c), c.pick(("move", "move", "copy", "pack", "pack"))
    kind.populate(c, c.pick((2, 2, 2, 3, 3, 4, 5)))
    beside(c)
    names = kind.among(here(c))
    c.demand(1 < len(names) < 6)
    goal = c.file("zip") if what == "pack" else c.folder_name()
    c.demand(not (c.folder / goal).exists() and (what != "pack" or "zip" not in kind.extensions))
    if what != "pack" and c.chance(0.6):
        c.make_folder(goal)
    phrases, k, said = counting_phrases(c, names)
    sentences = {"move": MOVE_X, "copy": [t for t in COPY_X if "where they are" not in t], "pack": ZIP}[what]
    yield User(around(c, sentences, phrases, s=shown(kind), k=said, d=goal, z=goal))
    yield from first_look(c, list_kind(kind), names)
    if k != len(names):
        yield not_that_many(names, k)
        return
    if what != "pack":
        yield from taken_to(c, names, goal, what == "copy")
        return
    code, talk = pack_code(names, goal, naming(names)), f"This will pack {spelt_out(names)} into {goal}."
    if c.chance(0.1):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    with zipfile.ZipFile(c.folder / goal) as archive:
        c.demand(sorted(archive.namelist()) == names)
    yield Say(f"I packed {spelt_out(names)} into {goal}.", (goal, spelt_out(names)))


INTENTS = {into_new_folder: 10, counted_kind: 7}
