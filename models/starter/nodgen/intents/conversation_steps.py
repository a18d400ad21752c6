"""What one can do with a text in the middle of a conversation: its requests by name and by "it", its action, what changes, how it is undone."""

import ast
from dataclasses import dataclass, field
from typing import Callable

from . import files
from .endings import plural, quoted, result, said
from .text_files import SAME, read_lines, sentence
from .texts import CHARACTERS, CONTAINS, LINES, SHOW, WORDS
from .texts_edit import APPEND, LINES as CHANGES

IT = {
    "words": ["how many words does it have?", "and how many words?", "how many words are in it?", "@c count its words", "@c count the words in it", "@c count the words in that file", "its word count?", "how many words are in that file?", "and the words?", "words in it?", "@n number of its words", "word count of it?", "how many words has that file?"],
    "lines": ["how many lines does it have?", "and how many lines?", "how many lines are in it?", "@c count its lines", "@c count the lines in it", "@c count the lines in that file", "its line count?", "how many lines are in that file?", "and the lines?", "lines in it?", "@n number of its lines", "line count of it?", "how many lines has that file?"],
    "characters": ["how many characters does it have?", "and how many characters?", "how many characters are in it?", "@c count its characters", "@c count the characters in it", "@c count the characters in that file", "its character count?", "how many characters are in that file?", "and the characters?", "characters in it?", "how many characters has that file?"],
    "show": ["@c show it", "@c show me that file", "what does it say?", "what is in it?", "@c read it", "@c print it", "@c open it", "let me see it", "what does that file say now?", "@c show it to me", "@c show what is in it now", "what does it say now?", "what is in that file?", "show it again"],
    "size": ["how big is it?", "its size?", "@n size of it", "what size is it?", "how large is that file?", "how many bytes is it?", "@n size of that file", "how much space does it take?", "and how big is it?", "how large is it now?", "how big is that file?", "@c check its size"],
    "contain": ["which of its lines contain <w>?", "does it contain <w>?", "@c find <w> in it", "@c search it for <w>", "@c look for <w> in it", "where is <w> in it?", "@c show its lines with <w>", "which lines of it have <w>?", "is <w> in that file?", "@c search that file for <w>", "lines with <w> in it?", "@c find <w> in that file"],
    "add": ['@c add "<t>" to it', '@c append "<t>" to it', '@c add the line "<t>" to it', '@c write "<t>" at its end', '@c put "<t>" at the end of it', '@c add a line to it: "<t>"', '@c append the line "<t>" to that file', '@c add "<t>" to that file', 'now add "<t>"', 'and add "<t>"', '@c add another line: "<t>"', '@c put another line into it: "<t>"', '@c add a line "<t>" at the end'],
    "sort": ["@c sort it", "@c sort its lines", "@c sort the lines in it", "now sort it", "@c put its lines in order", "@c sort that file", "@c put it in alphabetical order", "@c order its lines alphabetically", "@c sort it from A to Z", "and sort it", "@c bring its lines in order", "@c put that file in alphabetical order"],
    "reverse": ["@c reverse its lines", "@c reverse the order of its lines", "@c turn it upside down", "now reverse its lines", "@c put its last line first", "@c flip its lines", "@c reverse the lines of that file", "@c reverse it line by line", "@c turn that file upside down", "@c flip the order of its lines"],
    "upper": ["@c turn it into capitals", "@c make it upper case", "@c write it in capital letters", "@c change it to upper case", "@c put it in capitals", "now in capital letters", "@c turn that file into capital letters", "@c make it all capitals", "@c convert it to upper case", "@c make that file all upper case"],
    "number": ["@c number its lines", "@c number the lines in it", "@c put numbers before its lines", "@c add line numbers to it", "now number its lines", "@c give each of its lines a number", "@c number the lines of that file", "@c put line numbers in it", "@c add numbers to its lines", "@c number every line in it"],
    "copy": ["@c copy it to <g>", "@c make a copy of it called <g>", "@c copy that file to <g>", "@c copy it as <g>", "@c make a copy named <g>", "@c save a copy of it as <g>", "@c duplicate it as <g>", "a copy of it called <g>, please", "and a copy called <g>", "@c back it up as <g>", "@c back that file up as <g>", "@c duplicate that file as <g>"],
    "rename": ["@c rename it to <g>", "@c call it <g>", "@c give it the name <g>", "@c rename that file to <g>", "now rename it to <g>", "it should be called <g>", "@c change its name to <g>", "@c rename it as <g>", "its name should be <g>", "@c give that file the name <g>", "@c change the name to <g>", "@c call that file <g>"],
    "move": ["@c move it to <d>", "@c move it into the folder <d>", "@c put it into <d>", "@c put it in the folder <d>", "@c move that file to <d>", "now move it into <d>", "it belongs in <d>", "@c shift it into <d>", "@c put that file into <d>", "and move it to the folder <d>", "that file belongs in <d>", "@c shift that file to <d>"],
    "delete": ["@c delete it", "now delete it", "@c remove it", "@c delete that file", "@c get rid of it", "@c remove that file", "it can go", "@c throw it away", "@c erase it", "I don't need it any more", "and delete it", "that file can go", "@c get rid of that file", "@c delete it again"],
    "exists": ["is it still there?", "does it still exist?", "is that file still there?", "is it there?", "does that file exist?", "@c check whether it is there", "is it gone?", "is that file gone?", "@c check that it still exists", "does it exist?", "is it really there?"],
}


@dataclass
class Workspace:
    """The texts as they should be on the disk, and what was spoken of last."""

    c: object
    texts: dict = field(default_factory=dict)
    it: str = ""
    last: object = None
    undo: tuple = ()
    before: set = field(default_factory=set)  # what an earlier topic left behind

    def __post_init__(self):
        self.before = {p for p in self.c.folder.rglob("*")} - {self.c.folder / n for n in self.texts}

    def new(self, lines=None, ext=None):
        for _ in range(20):
            name = self.c.file(ext or self.c.pick(("txt", "txt", "md", "log")))
            if not (self.c.folder / name).exists():
                break
        self.texts[name] = "".join(line + "\n" for line in (lines or [sentence(self.c) for _ in range(self.c.rng.randint(2, 4))]))
        self.c.write(name, self.texts[name])
        return name

    def free(self, name):
        """A name of the same kind that is not in use."""
        other = self.c.file(name.rsplit(".", 1)[1])
        self.c.demand(other not in self.texts and other != name and not (self.c.folder / other).exists())
        return other

    def check(self):
        found = {p.relative_to(self.c.folder).as_posix(): p.read_text() for p in self.c.folder.rglob("*") if p.is_file() and p not in self.before}
        self.c.demand(found == self.texts)


@dataclass
class Step:
    """One thing to do with a file."""

    kind: str
    named: list
    slots: dict
    code: Callable  # of the file's name
    answer: Callable  # name, observation -> (text, facts)
    effect: Callable = lambda name: None  # on the workspace
    talk: Callable = lambda name: ""
    back: Callable = None  # name -> (code, talk, answer, effect) that undo it
    writes: bool = False


def count(c, w):
    kind = c.pick(("words", "words", "lines", "characters"))
    templates, call = {"words": (WORDS, "len(open({}).read().split())"), "lines": (LINES, "len(open({}).readlines())"), "characters": (CHARACTERS, "len(open({}).read())")}[kind]

    def answer(name, observation):
        number, text = result(observation), w.texts[name]
        c.demand(number == str({"words": len(text.split()), "lines": text.count("\n"), "characters": len(text)}[kind]))
        return f"{name} has {plural(number, kind[:-1])}.", (number, name)

    return Step(kind, templates, {}, lambda name: f"# Count the {kind} in {name}\n{call.format(quoted(name))}", answer)


def show(c, w):
    def answer(name, observation):
        c.demand(observation == w.texts[name].strip())
        return f"This is what {name} says.", (name,)

    return Step("show", SHOW, {}, lambda name: f"# Show {name}\nprint(open({quoted(name)}).read())", answer)


def size(c, w):
    def answer(name, observation):
        number = result(observation)
        c.demand(number == str(len(w.texts[name].encode())))
        return f"{name} has {plural(number, 'byte')}.", (number, name)

    return Step("size", files.SIZE, {}, lambda name: f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})", answer)


def contain(c, w):
    words = [x for text in w.texts.values() for x in text.split() if x.isalpha() and x.islower()]
    word = c.pick(words) if words and c.chance(0.8) else c.word()
    c.register(word)

    def answer(name, observation):
        found = ast.literal_eval(result(observation))
        c.demand(found == [x for x in w.texts[name].split("\n") if x.find(word) >= 0])
        if not found:
            return f"No line in {name} contains {word}.", ("No", word)
        return (f"One line contains {word}: {found[0]}" if len(found) == 1 else f"{len(found)} lines contain {word}: {'; '.join(found)}"), tuple(found)

    return Step("contain", CONTAINS, {"w": word}, lambda name: f"# Find the lines with {word} in {name}\n[line.strip() for line in open({quoted(name)}) if {quoted(word)} in line]", answer)


def exists(c, w):
    def answer(name, observation):
        c.demand(said(result(observation)) == str(name in w.texts))
        return (f"Yes, {name} is there." if name in w.texts else f"No, {name} is not there."), ("Yes" if name in w.texts else "No", name)

    return Step("exists", files.EXISTS, {}, lambda name: f"# Check whether {name} exists\nimport os\nos.path.exists({quoted(name)})", answer)


def add(c, w):
    text = sentence(c, c.rng.randint(1, 3))

    def code(name):
        return f"# Add the line at the end of {name}\nlines = {read_lines(name)} + [{quoted(text)}]\n{SAME.format(quoted(name))}\nlen(lines)"

    def effect(name):
        w.texts[name] += text + "\n"

    def answer(name, observation):
        c.demand(result(observation) == str(w.texts[name].count("\n")))
        return f"I added the line at the end of {name}, which now has {plural(result(observation), 'line')}.", (name, result(observation))

    def back(name):
        def undone(_):
            w.texts[name] = w.texts[name][: -len(text) - 1]

        return f"# Remove the last line of {name}\nlines = {read_lines(name)}[:-1]\n{SAME.format(quoted(name))}\nlen(lines)", f"This will remove the last line of {name}: {text}", f"I removed the line {text} from {name} again.", undone

    return Step("add", APPEND, {"t": text}, code, answer, effect, back=back, writes=True)


def change(c, w):
    kind = c.pick(("sort", "sort", "reverse", "upper", "number"))
    templates, comment, new, done, true = CHANGES[kind]
    before = {}

    def code(name):
        return f"# {comment.format(name)}\nold = {read_lines(name)}\nlines = {new}\n{SAME.format(quoted(name))}\nlen(lines)"

    def effect(name):
        before[name] = w.texts[name]
        lines = w.texts[name].splitlines()
        c.demand(len({x.lower() for x in lines}) == len({*lines}))
        w.texts[name] = "".join(x + "\n" for x in true(lines))

    def answer(name, observation):
        what = f"the {plural(result(observation), 'line')} of {name}" if "lines" in comment else name
        return f"I {done.format(what)}.", (name,)

    def back(name):
        def undone(_):
            w.texts[name] = before[name]

        return f"# Write the old lines back to {name}\n{SAME.format(quoted(name)).replace('(lines)', '(old)')}", f"This will write the old lines back to {name}.", f"{name} is as it was before.", undone

    return Step(kind, templates, {}, code, answer, effect, lambda name: f"This will change {name}.", back, True)


def copy(c, w):
    new = w.free(w.it)

    def effect(name):
        w.texts[new] = w.texts[name]
        w.it = new

    def back(name):
        return f"# Delete {new}\nimport os\nos.remove({quoted(new)})", f"This will delete {new}.", f"I deleted {new}, the copy.", lambda _: w.texts.pop(new)

    return Step("copy", files.COPY, {"g": new}, lambda name: f"# Copy {name} to {new}\nimport os, shutil\nassert not os.path.exists({quoted(new)})\nshutil.copy({quoted(name)}, {quoted(new)})", lambda name, _: (f"I copied {name} to {new}.", (name, new)), effect, back=back, writes=True)


def rename(c, w):
    new = w.free(w.it)

    def action(a, b):
        return f"# Rename {a} to {b}\nimport os\nassert not os.path.exists({quoted(b)})\nos.rename({quoted(a)}, {quoted(b)})"

    def effect(name):
        w.texts[new] = w.texts.pop(name)
        w.it = new

    def back(name):
        def undone(_):
            w.texts[name] = w.texts.pop(new)
            w.it = name

        return action(new, name), "", f"I renamed {new} back to {name}.", undone

    return Step("rename", files.RENAME, {"g": new}, lambda name: action(name, new), lambda name, _: (f"I renamed {name} to {new}.", (name, new)), effect, back=back, writes=True)


def move(c, w):
    folder = c.folder_name()
    c.demand(not (c.folder / folder).exists())

    def effect(name):
        w.it = f"{folder}/{name}"
        w.texts[w.it] = w.texts.pop(name)

    def back(name):
        def undone(_):
            w.texts[name] = w.texts.pop(f"{folder}/{name}")
            w.it = name

        return f"# Move {folder}/{name} back\nimport shutil\nshutil.move({quoted(folder + '/' + name)}, \".\")", "", f"I moved {name} back from {folder}.", undone

    code = lambda name: f"# Move {name} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nshutil.move({quoted(name)}, {quoted(folder)})"  # noqa: E731
    return Step("move", files.MOVE, {"d": folder}, code, lambda name, _: (f"I moved {name} to {folder}.", (name, folder)), effect, back=back, writes=True)


def delete(c, w):
    def back(name):
        return None, "", f"That cannot be undone: {name} is deleted for good.", None

    return Step("delete", files.DELETE, {}, lambda name: f"# Delete {name}\nimport os\nos.remove({quoted(name)})", lambda name, _: (f"I deleted {name}.", (name,)), lambda name: w.texts.pop(name), lambda name: f"This will delete {name}.", back, True)
