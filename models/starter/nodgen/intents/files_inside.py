"""Asked of the files in one folder: how many of a kind, which, how big together, the newest; and one file in a folder.

Such files beside the folder are not meant."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .files_delete_kinds import noun, noun_file, nouns_among, plural_of
from .workspace import EXTENSIONS, Kind, aged, count_of, fill, listed, real_file, sibling, told

IN = "{in|in the folder|in my folder|inside|inside the folder}"
# <s> are the files, <d> is the folder.
COUNT = [
    f"how many <s> are {IN} <d>?", f"how many <s> are there {IN} <d>?", f"how many <s> do I have {IN} <d>?", f"@c count the <s> {IN} <d>", f"@c count all <s> {IN} <d>", f"@n number of <s> {IN} <d>", f"@c tell me how many <s> are {IN} <d>", "how many <s> does the folder <d> have?", "how many <s> does <d> contain?", "the folder <d>: how many <s> are in it?", "<d>: how many <s>?",
    "<d> - how many <s> are in there?", f"<s> {IN} <d>, how many?", f"how many of the files {IN} <d> are <s>?", f"of the files {IN} <d>, how many are <s>?", "in {the folder |}<d>, how many <s> are there?", "in {the folder |}<d> I have <s>. how many?", "there are <s> in {the folder |}<d>. how many are they?", "I keep <s> in {the folder |}<d>. can you count them?", "I have a folder {called|named} <d>. how many <s> are in it?",
    "there is a folder {called|named} <d>. count the <s> in it", "look into {the folder |}<d> and count the <s>", "open {the folder |}<d> and count the <s>", "go into {the folder |}<d> and tell me how many <s> there are", f"I need to know how many <s> are {IN} <d>", f"I lost count of the <s> {IN} <d>, how many are there?", "how many <s> have I put into {the folder |}<d>?", "how many <s> did I collect in {the folder |}<d>?", "not here but in {the folder |}<d>: how many <s>?",
    "I mean the folder <d>, not this one: how many <s> are in it?", "count <s> in <d>", "number of <s>, folder <d>", f"is it many <s> that I have {IN} <d>? how many?", f"my boss asks how many <s> we have {IN} <d>", "what is the number of <s> in {the folder |}<d>?", f"<s> {IN} <d>: just the number", f"only the <s> {IN} <d>, how many are they?", f"could you see how many <s> there are {IN} <d>?", "does <d> have many <s>? how many?",
    "someone sorted <s> into {the folder |}<d>. how many are in there now?", "for the list I need the number of <s> in {the folder |}<d>", "how full is {the folder |}<d>? how many <s> are in it?", "so many <s> in {the folder |}<d>. how many exactly?",
]
LIST = [
    f"which <s> are {IN} <d>?", f"what <s> are {IN} <d>?", f"@c list the <s> {IN} <d>", f"@c list all <s> {IN} <d>", f"@c show me the <s> {IN} <d>", f"@c name the <s> {IN} <d>", f"@n names of the <s> {IN} <d>", f"@n list of the <s> {IN} <d>", f"which <s> do I have {IN} <d>?", f"are there <s> {IN} <d>? which?", f"are there any <s> {IN} <d>?", f"do I have any <s> {IN} <d>?", f"what are the <s> {IN} <d> called?",
    f"which of the files {IN} <d> are <s>?", f"of the files {IN} <d>, which are <s>?", "look into {the folder |}<d> and list the <s>", "open {the folder |}<d> and show me the <s>", "go into {the folder |}<d> and name the <s>", "the folder <d>: which <s> are in it?", "<d>: which <s>?", "in {the folder |}<d>, which <s> are there?", "in {the folder |}<d> there should be <s>. which ones?", "I have a folder {called|named} <d>. list the <s> in it",
    "there is a folder {called|named} <d>. which <s> are in it?", "I put some <s> into {the folder |}<d>. which were they?", f"I forgot which <s> I have {IN} <d>", f"@c find the <s> {IN} <d>", "not here but in {the folder |}<d>: which <s> are there?", "list <s> in <d>", f"only the <s> {IN} <d>, their names please", f"just the <s> {IN} <d>, list them", "I don't need all of {the folder |}<d>, only the names of the <s>", "what does <d> have in the way of <s>?",
    "does the folder <d> have any <s>? which ones?", "which <s> did I put into {the folder |}<d>?", "which <s> does the folder <d> contain?", "for the list I need the names of the <s> in {the folder |}<d>", "<s> in folder <d>, names please", f"let me see the <s> {IN} <d>", f"I want to see the <s> {IN} <d>, nothing else",
]
SIZE = [
    f"how big are the <s> {IN} <d> together?", f"how much space do the <s> {IN} <d> take?", f"@n total size of the <s> {IN} <d>", f"@n size of all <s> {IN} <d> together", f"@c add up the sizes of the <s> {IN} <d>", f"how many bytes are the <s> {IN} <d>?", f"how large are all <s> {IN} <d> in total?", "in {the folder |}<d>, how much space do the <s> take?", "the folder <d>: how big are the <s> in it, all together?", "look into {the folder |}<d> and add up the sizes of the <s>",
    "I have <s> in {the folder |}<d>. how big are they altogether?", "there are <s> in {the folder |}<d>, how many bytes do they have in total?", f"what do the <s> {IN} <d> take up on the disk?", f"will the <s> {IN} <d> fit on a stick? how big are they in total?", f"I want to mail the <s> {IN} <d>, how big are they together?", "only the <s> in {the folder |}<d>: total size?", "<d>: total size of the <s>", f"how much disk space do the <s> {IN} <d> use?", f"the <s> {IN} <d>, how big all together?",
]
# <b> is "newest" or "biggest", <o> one of the files.
BEST = [
    f"which is the <b> <o> {IN} <d>?", f"what is the <b> <o> {IN} <d>?", f"which <o> {IN} <d> is the <b>?", f"@n <b> <o> {IN} <d>", f"@n name of the <b> <o> {IN} <d>", f"@c find the <b> <o> {IN} <d>", f"@c tell me the <b> <o> {IN} <d>", f"of the <s> {IN} <d>, which is the <b>?", f"of all <s> {IN} <d>, which one is the <b>?", "in {the folder |}<d>, which is the <b> <o>?", "in {the folder |}<d>, which <o> is the <b>?", "the folder <d>: which <o> in it is the <b>?", "<d>: <b> <o>?",
    "look into {the folder |}<d> and find the <b> <o>", "open {the folder |}<d> and tell me the <b> <o>", "go into {the folder |}<d>, which <o> is the <b>?", "I have many <s> in {the folder |}<d>. which is the <b>?", "there are several <s> in {the folder |}<d>, which one is the <b>?", "I have a folder {called|named} <d>. what is the <b> <o> in it?", "I need the <b> of the <s> in {the folder |}<d>", f"I need the <b> <o> {IN} <d>, what is it called?", "not here but in {the folder |}<d>: which <o> is the <b>?",
    "my <s> are in {the folder |}<d>. which one is the <b>?", f"what is the <b> <o> called that I have {IN} <d>?", f"which one of my <s> {IN} <d> is the <b>?", "<b> <o> in <d>", f"do you know the <b> <o> {IN} <d>?", "what's the <b> <o> that lies in {the folder |}<d>?", "all my <s> are in {the folder |}<d>. I'm looking for the <b>",
]
EXISTS = [
    "is <f> in {the folder |}<d>?", "is there a file <f> in {the folder |}<d>?", "is there a file {called|named} <f> in {the folder |}<d>?", "does {the folder |}<d> contain <f>?", "do I have <f> in {the folder |}<d>?", "have I put <f> into {the folder |}<d>?", "did I put <f> into {the folder |}<d>?", "did <f> end up in {the folder |}<d>?", "@c check {whether|if} <f> is in {the folder |}<d>", "@c look {whether|if} {the folder |}<d> has a file <f>", "look into {the folder |}<d>, is <f> there?", "is <f> inside {the folder |}<d> or not?",
    "I'm not sure whether <f> is in {the folder |}<d>. is it?", "I think <f> is in {the folder |}<d>. is that right?", "<f> should be in {the folder |}<d>, is it?", "in {the folder |}<d>, is there a <f>?", "<d>: is <f> in it?", "can you see <f> in {the folder |}<d>?", "does <f> exist in {the folder |}<d>?", "was <f> moved into {the folder |}<d>? is it there?", "has {the folder |}<d> got <f>?",
]
# One file that lies in a folder.
DELETE = [
    "@c delete <f> in {the folder |}<d>", "@c delete the file <f> in the folder <d>", "@c remove <f> from the folder <d> and throw it away", "@c delete the file <f> that is in {the folder |}<d>", "in {the folder |}<d> there is <f>, delete it", "in {the folder |}<d> there is a file <f>. delete it", "the file <f> in {the folder |}<d> can go", "the <f> in the folder <d> can be deleted", "I don't need <f> in {the folder |}<d> any more, delete it", "go into {the folder |}<d> and delete <f>", "open {the folder |}<d> and throw <f> away",
    "delete <f>, it is in {the folder |}<d>", "delete <f>. you'll find it in {the folder |}<d>", "throw <f> away, the one in {the folder |}<d>", "the file <f> inside {the folder |}<d> should be deleted", "I have a folder {called|named} <d>. the file <f> in it can go", "from {the folder |}<d>, delete <f>", "only <f> in {the folder |}<d> should be deleted", "get rid of <f> in {the folder |}<d>", "erase <f> inside {the folder |}<d>", "<f> in {the folder |}<d>: delete it", "would you mind deleting <f> in {the folder |}<d>?", "@c trash <f> in the folder <d>",
]
RENAME = [
    "@c rename <f> in {the folder |}<d> to <g>", "@c rename the file <f> in {the folder |}<d> to <g>", "in {the folder |}<d> there is <f>, call it <g>", "in {the folder |}<d> there is a file <f>. rename it to <g>", "the file <f> in {the folder |}<d> should be called <g>", "<f> in {the folder |}<d> should be called <g>", "go into {the folder |}<d> and rename <f> to <g>", "rename <f> to <g>, it is in {the folder |}<d>", "in {the folder |}<d>, rename <f> to <g>", "@c call the file <f> in {the folder |}<d> <g>",
    "@c give <f> in the folder <d> the new name <g>", "@c give the file <f> in {the folder |}<d> the name <g>", "I want <f> in {the folder |}<d> to be called <g>", "<d> has a file <f>. please rename it to <g>", "I have a folder {called|named} <d>. rename <f> in it to <g>", "inside {the folder |}<d>, <f> should become <g>", "the name of <f> in {the folder |}<d> is wrong, it should be <g>", "would you mind renaming <f> in {the folder |}<d> to <g>?", "could you change the name of <f> in {the folder |}<d> to <g>?", "<f>, which is in {the folder |}<d>, should be named <g>", "let <f> in {the folder |}<d> be called <g>",
]
HOW_BIG = [
    "how big is <f> in {the folder |}<d>?", "how {big|large} is the file <f> in {the folder |}<d>?", "@n size of <f> in {the folder |}<d>", "@n size of the file <f> in the folder <d>", "in {the folder |}<d>, how big is <f>?", "in {the folder |}<d> there is <f>. how big is it?", "there is a file <f> in {the folder |}<d>, what size is it?", "go into {the folder |}<d> and tell me how big <f> is", "how many bytes has <f> in {the folder |}<d>?", "<f>, the one in {the folder |}<d>, how big is it?", "how much space does <f> in {the folder |}<d> take?", "I have <f> in {the folder |}<d>. how many bytes is it?", "what is the size of <f>? it's in {the folder |}<d>",
]
SHOW = [
    "@c show me <f> in {the folder |}<d>", "@c show the file <f> in {the folder |}<d>", "@c open <f> in {the folder |}<d>", "@c read me <f> in {the folder |}<d>", "what is in <f> in {the folder |}<d>?", "what does <f> in {the folder |}<d> say?", "what is written in the file <f> in {the folder |}<d>?", "in {the folder |}<d> there is <f>. what does it say?", "there is a file <f> in {the folder |}<d>, show it to me", "go into {the folder |}<d> and open <f>", "in {the folder |}<d>, open <f> for me", "open <f>, it is in {the folder |}<d>", "I want to read <f> in {the folder |}<d>", "let me see what <f> in {the folder |}<d> says", "@c print what is in <f> in {the folder |}<d>", "<f> is in {the folder |}<d>. read it to me",
]
# (word of the code, words of the request, function, measure)
BY = (("largest", ("biggest", "largest"), "max", "st_size"), ("smallest", ("smallest", "tiniest"), "min", "st_size"), ("newest", ("newest", "latest", "most recent", "newest"), "max", "st_mtime"), ("oldest", ("oldest",), "min", "st_mtime"))


class Group:
    """Files as spoken of: all of them, those of a kind, or those that share a word."""

    def __init__(self, c, every=0.25, words=0.2):
        self.kind = self.word = None
        draw = c.rng.random()
        if draw < every:
            self.spoken, self.label, self.one = "files", "files", "file"
        elif draw < every + words:
            self.word = noun(c)
            self.spoken, self.singular = plural_of(self.word), self.word
            self.label, self.one = f"files with {self.word} in the name", f"file with {self.word} in the name"
        else:
            self.kind = Kind(c)
            self.label, self.one = self.kind.label, self.kind.one
            self.spoken = self.label if self.kind.spoken.startswith("*") else self.kind.spoken
        self.singular = self.word or self.one

    def file(self, c):
        if self.word:
            return noun_file(c, self.word)
        return self.kind.file(c) if self.kind else real_file(c, c.pick(EXTENSIONS))

    def among(self, c, names):
        if self.word:
            return nouns_among(c, self.word, names)
        return self.kind.among(names) if self.kind else names

    def test(self, name="f"):
        if self.word:
            return f"{quoted(self.word)}.lower() in {name}.lower()"
        return self.kind.test.replace("f.lower()", f"{name}.lower()")

    @property
    def every(self):
        return not self.word and not self.kind

    def look(self, folder):
        """The action that lists them in the folder."""
        if self.every:
            return f"# List what is in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))"
        return f"# List the {self.label} in {folder}\nimport os\nsorted(f for f in os.listdir({quoted(folder)}) if {self.test()})"


def stocked(c, folder, group, count):
    """The folder with that many of them, other files there and a few beside it; what of them is in it."""
    c.demand(f"{folder}/" not in c.files and not (c.folder / folder).exists())
    c.make_folder(folder)
    for _ in range(count):
        fill(c, f"{folder}/{group.file(c)}", c.rng.randint(1, 9))
    for _ in range(0 if group.every else c.rng.randint(0, 3)):
        fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", c.rng.randint(1, 3))
    for _ in range(c.rng.randint(0, 3)):
        fill(c, group.file(c) if c.chance(0.4) else real_file(c, c.pick(EXTENSIONS)), 1)
    inside = sorted(p.name for p in (c.folder / folder).iterdir())
    names = group.among(c, inside)
    c.demand(group.every or len(names) >= count)
    # What is meant is not said by the folder's own name.
    c.demand(not group.word or group.word not in folder.lower())
    return names


def inside_asked(c):
    what = c.pick(("count", "count", "count", "list", "list", "best", "best", "size"))
    group, folder = Group(c, 0.3 if what in ("count", "best") else 0, 0.2), c.folder_name()
    names = stocked(c, folder, group, count_of(c, *((1, 2, 3) if what in ("size", "best") else (0, 1, 2, 2, 3, 4)), most=12))
    d, slots = quoted(folder), {"s": group.spoken, "o": group.singular, "d": folder}
    if what == "count":
        yield User(c.ask([t for t in COUNT if not group.every or "of the files" not in t], **slots))
        code = f"len([f for f in os.scandir({d}) if f.is_file()])" if group.every else f"len([f for f in os.listdir({d}) if {group.test()}])"
        observation = yield Act(f"# Count the {group.label} in {folder}\nimport os\n{code}")
        count = result(observation)
        c.demand(count == str(len(names)))
        yield Say(f"There is 1 {group.one} in {folder}." if count == "1" else f"There are {count} {group.label} in {folder}.", (count,))
    elif what == "list":
        yield User(c.ask(LIST, **slots))
        observation = yield Act(group.look(folder))
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(told(names, group.label, group.one, f"in {folder}"), listed(names))
    elif what == "size":
        c.demand(names)
        yield User(c.ask(SIZE, **slots))
        observation = yield Act(f"# Add up the sizes of the {group.label} in {folder}\nfrom pathlib import Path\nsum(p.stat().st_size for p in Path({d}).iterdir() if {group.test('p.name')})")
        count = result(observation)
        c.demand(count == str(sum((c.folder / folder / n).stat().st_size for n in names)))
        yield Say(f"The {group.label} in {folder} have {plural(count, 'byte')} in all.", (count,))
    else:
        word, spoken, call, measure = c.pick(BY)
        # Of pictures the pixels could be meant, of sales their sum.
        c.demand(names and (measure == "st_mtime" or not group.word and group.label not in ("photos", "pictures", "images")))
        for name in names:
            aged(c, f"{folder}/{name}")
        stats = {n: getattr((c.folder / folder / n).stat(), measure) for n in names}
        c.demand(len(set(stats.values())) == len(stats))
        yield User(c.ask(BEST, b=c.pick(spoken), **slots))
        test = "p.is_file()" if group.every else group.test("p.name")
        observation = yield Act(f"# Find the {word} {group.one} in {folder}\nfrom pathlib import Path\n{call}((p for p in Path({d}).iterdir() if {test}), key=lambda p: p.stat().{measure}).name")
        name = ast.literal_eval(result(observation))
        c.demand(name == (max if call == "max" else min)(stats, key=stats.get))
        yield Say(f"The {word} {group.one} in {folder} is {name}.", (name, folder))


def inside_one(c):
    """One file, which lies in a folder: named with its path in the code."""
    folder = c.folder_name()
    c.make_folder(folder)
    what = c.pick(("delete", "delete", "rename", "rename", "size", "show", "exists", "exists"))
    name = real_file(c, c.pick(("txt", "txt", "md", "log") if what == "show" else EXTENSIONS))
    path = f"{folder}/{name}"
    there = what != "exists" or c.chance(0.5)
    if there:
        fill(c, path)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    if c.chance(0.3):
        fill(c, sibling(c, name), 1)
    if c.chance(0.15):
        fill(c, name, 1)
        c.files.pop(name)  # never attached: it is the other one that is meant
    q = quoted(path)
    if what == "exists":
        c.demand(there == (c.folder / path).exists())
        yield User(c.ask(EXISTS, f=name, d=folder))
        observation = yield Act(f"# Check whether {name} is in {folder}\nimport os\nos.path.exists({q})")
        c.demand(result(observation) == str(there))
        yield Say(f"Yes, {name} is in {folder}." if there else f"No, {name} is not in {folder}.", ("Yes" if there else "No", name))
    elif what == "size":
        yield User(c.ask(HOW_BIG, f=name, d=folder))
        observation = yield Act(f"# Look up the size of {path}\nimport os\nos.path.getsize({q})")
        c.demand(result(observation) == str((c.folder / path).stat().st_size))
        yield Say(f"{path} has {plural(result(observation), 'byte')}.", (result(observation), path))
    elif what == "show":
        yield User(c.ask(SHOW, f=name, d=folder))
        observation = yield Act(f"# Show {path}\nprint(open({q}).read())")
        c.demand(observation == c.files[path].strip())
        yield Say(f"This is what {path} says.", (path,))
    elif what == "delete":
        yield User(c.ask(DELETE, f=name, d=folder))
        code, talk = f"# Delete {path}\nimport os\nos.remove({q})", f"This will delete {path}."
        if c.chance(0.25):
            yield from declined(c, code, talk, still=f"{path} is still there.")
            return
        yield Act(code, talk)
        c.demand(not (c.folder / path).exists())
        yield Say(f"I deleted {path}.", (path,))
    else:
        new = c.file(name.rsplit(".", 1)[1].lower())
        target = f"{folder}/{new}"
        c.demand(new != name and not (c.folder / target).exists())
        yield User(c.ask(RENAME, f=name, g=new, d=folder))
        code = f"# Rename {path} to {target}\nimport os\nassert not os.path.exists({quoted(target)})\nos.rename({q}, {quoted(target)})"
        if c.chance(0.12):
            yield from declined(c, code, still=f"{path} keeps its name.")
            return
        yield Act(code)
        c.demand((c.folder / target).exists() and not (c.folder / path).exists())
        yield Say(f"I renamed {path} to {target}.", (path, target))


INTENTS = {inside_asked: 10, inside_one: 9}
