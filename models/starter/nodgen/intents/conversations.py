"""Several requests in one conversation: later ones lean on earlier ones ("it", "the same for b.txt", "undo that"), or turn to something else."""

import re

from ..scenario import Act, Say, User
from . import money, numbers
from . import table_queries as q
from .answers import copy_or_original, left
from .conversation_steps import IT, Workspace, add, change, contain, copy, count, delete, exists, move, rename, show, size
from .endings import declined, quoted, result, said
from .table_data import Table, load, read
from .text_files import sentence
from .texts import WRITE

SAME = [
    "do the same for <f>", "the same for <f>", "and <f>?", "now <f>", "do that for <f> too", "the same with <f>", "do the same with <f>", "and the same for <f>", "what about <f>?", "now the same for <f>", "do it for <f> as well", "do that with <f>", "same for <f>", "repeat that for <f>", "and what about <f>?", "repeat it with <f>", "<f> too", "do that for <f> as well",
    "<f>?", "<f> next", "next: <f>", "next <f>", "then <f>", "and <f> too", "and <f> as well", "also <f>", "also for <f>", "also do <f>", "and now <f>", "and now for <f>", "and for <f>?", "and for <f> please", "and with <f>?", "how about <f>?", "and how about <f>?", "do <f> too", "do <f> as well", "do <f> next",
    "do the same thing for <f>", "do the same thing with <f>", "I need the same for <f>", "I want the same for <f>", "I'd like the same for <f>", "the same again for <f>", "the same again with <f>", "the same thing for <f>", "the same thing again with <f>", "same again, <f>", "same with <f>", "same thing, <f>", "ditto for <f>",
    "ditto <f>", "once more for <f>", "once more with <f>", "again, but for <f>", "again, but with <f>", "again for <f>", "repeat for <f>", "repeat it for <f>", "repeat this with <f>", "do this with <f> too", "do this for <f>", "can you do it for <f> too?", "can you do the same for <f>?", "could you do that for <f> as well?",
    "now with <f>", "now for <f>", "now it is the turn of <f>", "<f> as well", "<f> also", "<f>, the same please", "<f>: the same",
    "ditto with <f>", "<f>, ditto", "ditto, <f>",
]
UNDO = [
    "undo that", "undo it", "take that back", "undo", "undo the last step", "put it back as it was", "I did not want that, undo it", "go back", "change it back", "please undo that", "that was wrong, undo it", "turn it back to how it was", "take it back", "that was a mistake, undo it", "I made a mistake, take that back", "put that back", "change that back", "that was wrong, change it back",
    "undo please", "undo this", "undo that again", "undo what you did", "undo what you just did", "undo the last thing", "undo the change", "undo your last step", "please undo the last step", "ctrl-z", "ctrl z", "revert", "revert that", "revert it", "revert the last step", "revert that, please", "reverse that step, undo it", "back",
    "back again", "back to how it was", "back to before, please", "go back one step", "one step back", "step back", "oh no, undo that", "oops, undo", "oops, I did not want that", "oops, take it back", "no, not that, undo it", "no, that is wrong, undo it", "no, put it back", "sorry, undo that",
    "sorry, I did not mean that, take it back", "I did not mean that, undo", "I did not mean to do that, change it back", "I changed my mind, undo it", "I changed my mind, take that back", "I want it as it was before", "I want it back as it was", "it should be as it was", "it was better before, undo that",
    "it was right before, change it back", "make it as it was before", "make it like before", "make that undone", "can you undo that?", "can you take that back?", "could you undo the last step?", "could you put it back as it was?", "is it possible to undo that?", "would you mind undoing that?", "restore it", "restore how it was",
    "that was not right, go back", "that was not what I wanted, undo it", "that isn't what I wanted, take it back",
    "undoing that would be good", "how about undoing that?", "that has to be undone", "I want that undone", "that should be undone", "ctrl-z please", "ctrl+z", "press ctrl-z",
    "please reverse that", "can you reverse that?", "roll that back", "roll it back please", "can you roll that back?", "scratch that, undo it", "hang on, take that back", "I clicked too fast, undo that", "undo that, I clicked too fast", "oh dear, undo that please", "could that be undone?", "kindly undo the last step", "I would rather not have done that, undo it", "that's not what I meant, undo it", "hm, I don't like it, take that back", "actually no, undo that", "on second thoughts, undo it", "my mistake, please undo", "u can undo that?", "wrong one, undo that please",
    "undo pls", "undo the step before", "I take it back", "can we go back?", "let's go back one step", "oh, that was the wrong thing, undo it", "wait, undo that", "hm, no, undo that", "no no, put it back", "let it be as before", "I want to go back one step", "better as it was, go back",
    "I liked it better before, undo that", "I need it as it was", "like it was before, please", "get it back to how it was", "forget that step, undo it", "strike that, undo", "that should not have happened, undo it",
]
KEEP = [
    "save that in <f>", "write that into <f>", "@c write the result into <f>", "@c save the result as <f>", "@c save that as <f>", "put that into a file <f>", "@c put the result into <f>", "@c store that in a file <f>", "write it down in <f>", "@c keep that in <f>", "@c note that in <f>", "@c write the number to <f>", "@c save that number in <f>", "@c note the result in <f>", "@c store the number as <f>", "@c keep the result in <f>",
    "save to <f>", "save it to <f>", "save that to <f>", "write it to <f>", "and write that to <f>", "and save it in <f>", "and put that in <f>", "now save that in <f>", "now write it into <f>", "result to <f>", "result -> <f>", "-> <f>", "> <f>", "into <f>, please", "that goes into <f>", "that should be in a file <f>",
    "that number should be in <f>", "I want that saved in <f>", "I want that number in a file, <f>", "I want the result in <f>", "I need that in a file <f>", "I need the result as <f>", "I don't want to forget it, write it into <f>", "so that I don't forget it, save it in <f>", "for later, keep it in <f>",
    "for later, save the result in <f>", "<f> should contain the result", "<f> should contain that number", "would you mind saving that in <f>?", "would you mind writing it down in <f>?", "a file <f> with that number, please", "a file <f> with the result, please", "@c make a file <f> with the result",
    "@c make a file <f> with that number in it", "@c create <f> with the result in it", "@c create a file <f> from the result", "@c record that in <f>", "@c record the result in <f>", "@c record that number in <f>", "@c jot that down in <f>", "@c jot the result down in <f>", "@c store it in <f>",
    "@c store the result in a file called <f>", "@c put that number into <f>",
    "the result into <f> please", "can you write that down in <f>?", "can you keep that number in <f>?", "could you put the result into a file <f>?", "I'd like to keep that number, in <f>", "I will need that later, save it as <f>", "I have to remember that, write it to <f>", "let me keep that in <f>",
    "put the number in <f> please", "the number into <f>", "the result belongs in <f>", "as a file: <f>", "file <f>, with that number in it", "new file <f> with the result", "ok, into <f>", "ok, save that as <f>", "and now into a file <f>", "and keep it in <f>", "before I forget it: into <f>",
    "a note <f> with the result in it", "please note it down in <f>", "my colleague needs that number as <f>", "@c make a note of it in <f>", "@c make a note of the result in <f>", "@c put down the result in <f>", "@c save what you got as <f>", "@c write what came out into <f>",
    "@c write just that number into <f>", "@c enter the result in a new file <f>", "@c keep the number in a file named <f>",
]
BACK = {
    "rename": [
        "@c rename it back", "@c give it its old name back", "@c give it the old name again", "it should have its old name again", "the old name again, please", "@c rename it back to what it was", "@c change the name back", "@c call it by its old name again", "@c change it back to the old name", "no, the old name again",
        "its old name back, please", "I want its old name back", "I want the old name again", "I liked the old name better", "the old name was better, rename it back", "the new name is wrong, give it the old one", "no, I want the old name", "no, rename it back", "back to the old name", "back to its old name, please", "name it as before",
        "it should be called what it was before", "it should be called as before", "the name should be as before", "undo the new name", "@c name it as it was before", "@c rename it to its old name", "@c rename it to what it was called before", "@c go back to the old name", "@c give that file its old name again",
        "@c restore its old name", "@c restore the old name",
        "I liked its old name better, rename it back", "I liked what it was called before, give it that name again",
        "old name back", "old name please", "what was wrong with the old name? take that again", "take the old name again", "use the old name again", "rename back", "rename again to what it was", "the first name was better, change it back", "the name it had before, please", "I want it to have the name it had",
        "can it have its old name again?", "could you rename it back?", "could you give it back its old name?", "let it keep its old name after all", "sorry, I want the old name after all", "no new name, please, the old one", "the new name is no good, go back to the old one",
        "I changed my mind about the name, rename it back", "not a good name, the old one again", "@c turn the name back", "@c reset the name", "@c undo the renaming", "@c undo the rename", "@c revert the name", "@c let it have its old name again",
    ],
    "move": [
        "@c move it back", "@c put it back where it was", "@c move it back here", "@c bring it back", "@c move it back to where it was", "@c put it back here", "it should be back here", "@c bring it back here", "I want it back here", "back with it, please",
        "back here, please", "it should be here again", "it should be where it was", "it should come back", "I want it back where it was", "I want it here again", "I need it back here", "no, I want it here", "no, move it back", "it was better here, move it back", "that was the wrong folder, move it back",
        "the wrong folder, bring it back", "out of that folder again, please", "@c take it out of that folder again", "@c take it out of the folder", "@c take it back here", "@c move it out of that folder again", "@c get it back here", "@c get it back out of the folder", "@c return it to where it was", "@c return it to its old place",
        "@c put it back in its old place", "@c move it back to its old place",
        "move back", "put it back", "back where it was, please", "back to where it was", "back to this folder, please", "back into this folder", "it belongs here after all", "it should stay here after all", "I need it here after all", "I changed my mind, it should be here", "sorry, I want it here again",
        "wrong place, bring it back", "not there after all, move it back", "no, not there, put it back", "can it come back here?", "can you bring it back?", "could you move it back here?", "could you put it back where it was?", "let it be here again", "let's have it back here", "take it back out",
        "@c undo the move", "@c revert the move", "@c fetch it back", "@c get it out of there again", "@c put that file back where it was", "@c return it to this folder",
    ],
    "copy": [
        "@c delete the copy again", "@c remove the copy", "I don't need the copy, delete it", "@c delete that copy", "the copy can go", "@c remove that copy again", "no copy, please, delete it", "@c delete the copy", "@c get rid of the copy", "@c get rid of that copy again",
        "without the copy, please", "the copy should go", "the copy should go again", "the copy is not needed", "the copy is not needed, remove it", "I don't need that copy", "I don't want the copy", "I don't want a copy any more", "I want the copy gone", "I changed my mind, no copy", "one file is enough, delete the copy",
        "the first one is enough, delete the copy", "no copy after all", "undo the copy", "@c erase the copy", "@c erase that copy again", "@c throw the copy away", "@c throw away that copy", "@c drop the copy", "@c drop that copy again", "@c remove the copy again", "@c delete the file you just made",
        "no copy", "copy away, please", "no need for a copy", "no second file, please", "I only want it once", "I only need it once, delete the copy", "one is enough, remove the copy", "two of them are too many, delete the copy", "the copy was a mistake, delete it", "sorry, I did not want a copy",
        "take the copy away again", "I don't want two of them, remove the copy", "can you delete the copy?", "could you remove the copy again?", "can the copy go?", "the second one can go, the copy", "the duplicate can go", "leave only the first one, delete the copy", "@c remove the duplicate",
        "@c delete the duplicate again", "@c get rid of the duplicate", "@c undo the copying", "@c revert the copy", "@c delete the new copy", "@c take the copy out again",
    ],
    "add": [
        "@c remove that line again", "@c delete the line you added", "@c take that line out again", "@c remove the line again", "without that line, please", "that line should go again", "@c take the new line out again", "@c delete that line again", "@c remove the new line", "@c remove the line you added",
        "without the new line, please", "the new line should go", "the new line should go again", "the line should go again", "I don't want that line", "I don't want the new line", "I don't need that line after all", "I want that line gone", "I changed my mind, not that line", "no, without that line", "that line is wrong, remove it",
        "the line you added is wrong, take it out", "undo the new line", "@c erase that line again", "@c erase the line you added", "@c throw that line out again", "@c throw out the new line", "@c drop that line", "@c drop the line you added", "@c drop the new line again", "@c take the line you added out", "@c cut that line out again",
        "@c get rid of that line", "@c get rid of the new line",
        "that line out again", "no such line, please", "not that line after all", "the line was a mistake, remove it", "the new line is wrong, take it out", "sorry, I did not want that line", "I wrote nonsense, remove that line", "that line does not belong there, take it out", "the last line can go again",
        "the last line should go again", "I changed my mind, drop that line", "can you take that line out?", "can the new line go again?", "could you remove the line again?", "could you delete the new line?", "leave that line out after all", "as it was without that line", "without that last line, please",
        "@c delete the new line again", "@c delete the last line you wrote", "@c remove what you added", "@c take out what you added", "@c undo the added line", "@c cut off the line you added", "@c strike that line", "@c revert the added line",
    ],
    "change": [
        "@c put the old lines back", "I want the old text back", "@c write the old text back", "@c give me the old text back", "@c bring the old lines back", "as it was before, please", "it should be as it was before", "the old lines again, please", "@c change it back to how it was before", "@c restore the old text", "@c restore what was in it before",
        "the old text again, please", "the old text, please", "the old lines, please", "the old lines were better", "the old text was better, bring it back", "I want the old lines back", "I want it like it was before", "I need the old text back", "I need the old lines again", "no, I want the old text", "no, as it was before",
        "it was better before", "it should look as it did before", "its lines should be as before", "like before, please", "undo the change of the lines", "@c bring the old text back", "@c bring back the old lines", "@c bring back what was in it before", "@c restore the old lines", "@c restore it as it was before",
        "@c give me the old lines back", "@c put the old text back", "@c put back what was in it before", "@c write back what was in it before",
        "I liked the old text better", "I liked the old lines better, bring them back",
        "old text back", "old lines back", "the text as it was, please", "the lines as they were, please", "I want what was in it before", "I need it the way it was", "I want the lines the way they were", "the way it was before, please", "not like that, give me the old lines",
        "no, not like that, the old text please", "I don't like it, put the old text back", "that looks wrong, put the old lines back", "it looked better before", "sorry, I need the old text after all", "I changed my mind, the old lines please", "can I have the old text back?", "can it be as it was?",
        "could you put the old lines back?", "could you restore the old text?", "let it be as it was before", "make it what it was", "@c turn it back into what it was", "@c change the lines back", "@c change the text back", "@c undo the change to the lines", "@c revert its lines", "@c bring it back to what it was",
        "@c put it back to how it was written before",
    ],
}
MEMORY = [
    "which file was that?", "which file was it?", "what was the file called?", "what is it called?", "what is its name?", "what is that file called?", "which file did we have?", "the name of the file?", "its name?", "what was its name?", "which file did you use?", "name of that file?", "which file are we talking about?",
    "what file?", "which file?", "what file was that?", "what file are we talking about?", "what file did you use?", "which file do you mean?", "which one was it?", "which one was that?", "the file was which one?", "and the file is called?", "and what is it called?", "how is it called?", "how is the file called?",
    "how was it called?", "how was the file called again?", "what was it called?", "what was it called again?", "what was that file called?", "what was the name again?", "what was the name of the file?", "what's the name of the file?", "what's its name again?", "name?", "its name again?", "its name, please", "the name again?",
    "the name of that file, please", "I forgot its name", "I forgot the name of the file", "I forgot which file it was", "I can't remember which file that was", "I can't remember the name of the file", "remind me which file that was", "remind me what it is called", "remind me of its name", "tell me the name of the file",
    "tell me its name", "do you remember the name of the file?", "do you remember which file that was?", "say the name of the file again",
    "and which file was that?", "so which file was it?", "what did we call it?", "how did we call it?", "what do we call it now?", "what name does it have?", "what name has it got?", "what name did it have?", "under which name is it?", "under what name can I find it?", "I lost track, which file was that?",
    "I lost track of the name, what is it?", "sorry, which file are we at?", "sorry, what was its name?", "wait, which file was that?", "hold on, which file is it?", "on which file are we working?", "what file are we working with?", "which file do you speak of?", "which file am I talking about?", "file name?",
    "the file name?", "the file name please", "name please", "what's the file called?", "what's it called?", "could you repeat the name?", "can you tell me its name?", "can you repeat what it is called?", "do you know its name?", "do you know which file it was?", "@c repeat the name of the file",
    "@c say its name", "@c give me its name", "@n name of it", "@n name of the file we had",
]


def perform(c, w, step, name):
    """Runs the step and tells of it; the workspace must then be as it should."""
    code, talk = step.code(name), step.talk(name)
    w.it, w.last, w.undo, w.pair = name, step, (), ()
    if step.writes and c.chance(0.1):
        yield from declined(c, code, talk)
        w.check()
        return
    observation = yield Act(code, talk)
    c.demand("Error" not in observation)
    step.effect(name)
    w.check()
    if step.back:
        w.undo = step.back(name)
    yield Say(*step.answer(name, observation))


def undo(c, w):
    code, talk, text, effect = w.undo
    kind = w.last.kind if w.last.kind in BACK else "change" if w.last.kind in IT and w.last.writes else ""
    yield User(c.ask(BACK[kind] if kind and w.last.kind != "delete" and c.chance(0.45) else UNDO))
    if code:
        observation = yield Act(code, talk)
        c.demand("Error" not in observation)
        effect(w.it)
        w.check()
    else:
        w.it = ""
    yield Say(text, (text.split(":")[0].split(". ")[0],))
    w.undo, w.last = (), None


STEPS = {count: 5, show: 3, size: 1.5, contain: 2, add: 3, change: 3, copy: 2, rename: 2.5, move: 2, delete: 2.5, exists: 0.7}
# Doing the same for another file makes sense of these; a copy or a new name needs its own words.
REPEATED = ("words", "lines", "characters", "show", "size", "contain", "add", "sort", "reverse", "upper", "number", "delete", "move")


def made(c, w):
    """A file is written first, so that the rest of the conversation is about it."""
    name, text = c.file("txt"), sentence(c, c.rng.randint(1, 4))
    c.demand(name not in w.texts)
    yield User(c.ask(WRITE, f=name, t=text))
    yield Act(f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})")
    c.demand((c.folder / name).read_text() == text)
    w.texts[name] = text
    w.it = name
    yield Say(f"I wrote the text to {name}.", (name,))


def one_step(c, w, named):
    here = [n for n in w.texts if "/" not in n]
    if named:
        c.demand(here)
        w.it = c.pick(here)
    able = dict(STEPS)
    if w.it not in w.texts:
        able = {exists: 1}
    elif "/" in w.it:
        # A file that lies in a folder by now is only looked at or deleted.
        able = {make: STEPS[make] for make in (count, show, size, contain, exists, delete)}
    elif not w.texts[w.it].endswith("\n"):
        able = {make: n for make, n in STEPS.items() if make not in (add, change, count)}
    (make,) = c.rng.choices(list(able), list(able.values()))
    step = make(c, w)
    if not named:
        yield from by_it(c, w, step)
        return
    name = w.it
    yield User(c.ask(step.named, f=name, **step.slots))
    yield from perform(c, w, step, name)


def by_it(c, w, step):
    """A step with the file that "it" is; after a copy half of all people mean the other one, so what changes something asks."""
    name, words = w.it, IT[step.kind]
    if w.pair and step.kind == "delete":
        # These say which of the two it is.
        words = [t for t in words if not re.search(r"mistake|again|test|try|wrong|elsewhere|old|no longer|any more|longer|done", t)]
    yield User(c.ask(words, f=name, **step.slots))
    if w.pair and step.writes:
        pair = w.pair
        yield Say(f"Which one, {pair[0]} or {pair[1]}?", pair)
        if c.chance(0.1):
            yield from left(c)
            return
        name = c.pick(pair)
        yield User(copy_or_original(c, pair, name))
    yield from perform(c, w, step, name)


def chain(c):
    """Two to four requests about texts, each of them leaning on the one before or naming a file anew."""
    w = Workspace(c)
    for _ in range(c.rng.randint(1, 3)):
        w.new()
    if c.chance(0.2):
        yield from made(c, w)
    else:
        yield from one_step(c, w, named=True)
    for _ in range(c.rng.choice((1, 1, 2, 2, 3))):
        others = [n for n in w.texts if n != w.it and "/" not in n]
        if w.undo and c.chance(0.35):
            yield from undo(c, w)
        elif w.last and w.last.kind in REPEATED and others and (w.it in w.texts or w.last.kind == "delete") and c.chance(0.3):
            other = c.pick(others)
            yield User(c.ask(SAME, f=other))
            yield from perform(c, w, w.last, other)
        elif w.it and c.chance(0.07):
            yield User(c.ask(MEMORY))
            yield Say(f"It is {w.it}." if w.it in w.texts else f"It was {w.it}.", (w.it,))
        elif not w.it or c.chance(0.12):
            yield from one_step(c, w, named=True)
        else:
            yield from one_step(c, w, named=False)


def worked_out(c, *intents):
    """Plays one of these up to its first answer; the number it came to."""
    value = None
    for item in sent(c.pick(intents)(c)):
        if isinstance(item, User) and value is not None:
            break
        reply = yield item
        if isinstance(item, Act):
            c.demand(item.decide == "approve" and "\n" not in reply)
            value = said(result(reply))
        item.reply = reply
        if isinstance(item, Say):
            c.demand(value is not None)
            break
    return value


def kept_result(c):
    """A number is worked out, written to a file, and the file goes its way."""
    w = Workspace(c)
    if c.chance(0.5):
        w.new()
    value = yield from worked_out(c, numbers.percent, money.prices, numbers.arithmetic)
    name = c.file("txt")
    c.demand(name not in w.texts)
    yield User(c.ask(KEEP, f=name))
    observation = yield Act(f"# Write the last result to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write(str(_))")
    c.demand("Error" not in observation)
    w.texts[name] = value
    w.it = name
    w.check()
    yield Say(f"I wrote {value} to {name}.", (value, name))
    for make in c.rng.sample((show, rename, delete, copy, move), c.rng.choice((0, 1, 1))):
        step = make(c, w)
        yield User(c.ask(IT[step.kind], **step.slots))
        yield from perform(c, w, step, name)


def sent(script):
    """A script whose replies are put on its items by the caller."""
    reply = None
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            return
        yield item
        reply = getattr(item, "reply", None)


def same_tables(c):
    """The same figure of two or three tables with the same columns, and then one of them goes or gets a new name."""
    table = Table(c, formats={"csv": 1}, columns=c.rng.randint(2, 5), rows=c.rng.randint(3, 7))
    names = [table.name]
    for _ in range(c.rng.choice((1, 1, 2))):
        other = c.file("csv")
        c.demand(other not in names)
        frame = table.df.copy()
        frame[table.numbers] = frame[table.numbers] + c.rng.randint(1, 20)
        frame = frame.round(2)
        frame.to_csv(c.folder / other, index=False)
        c.files[other] = ""
        names.append(other)
    for _ in range(30):
        query = q.aggregate(c, table)
        query.edit = None
        if query.exact_slots["c"] in table.numbers:
            break
    call = next(x for x in ("mean", "sum", "max", "min", "median") if f".{x}()" in query.code)
    column, word = query.exact_slots["c"], {"mean": "average", "sum": "total", "max": "highest", "min": "lowest", "median": "median"}[call]
    for i, name in enumerate(names):
        yield User(c.ask(query.exact or q.with_column(query.loose), f=name, **query.exact_slots) if not i else c.ask(SAME, f=name))
        observation = yield Act(f"# {query.comment}\n{read(name)}\n{query.code}")
        value = said(result(observation))
        c.demand(abs(float(value) - getattr(load(c.folder / name)[column], call)()) < 0.006)
        yield Say(f"The {word} {column} is {value}.", (value, column))
    w = Workspace(c, {n: (c.folder / n).read_text() for n in names}, names[-1])
    if c.chance(0.5):
        step = c.pick((delete, rename, copy, move))(c, w)
        name = c.pick(names)
        named = c.chance(0.6)
        yield User(c.ask(step.named, f=name, **step.slots) if named else c.ask(IT[step.kind], **step.slots))
        yield from perform(c, w, step, name if named else names[-1])
        if w.undo and c.chance(0.4):
            yield from undo(c, w)


INTENTS = {chain: 26, kept_result: 5, same_tables: 5}
