"""The largest, smallest, newest and oldest of all files, those in subfolders too."""

import ast
import time

from ..scenario import Act, Say, User
from .endings import joined, quoted, result
from .files_find import HOW_BIG
from .workspace import EXTENSIONS, Kind, aged, fill, real_file

ALL = "{, also in subfolders|, subfolders too|, subfolders included|, including subfolders|, including the subfolders|, with all subfolders|, counting the subfolders| in all folders| in all subfolders too| here and in the subfolders| here or in any subfolder| anywhere below this folder| in the whole tree| in this folder and everything below| in this folder and its subfolders}"
# <b> is "biggest", <n> a count, <s> "files" or a kind of them, <e> one of them.
ONE = [
    f"which is the <b> <e>{ALL}?", f"what is the <b> <e>{ALL}?", f"which <e> is the <b>{ALL}?", f"what's the <b> <e>{ALL}?", f"@n <b> <e>{ALL}", f"@n name of the <b> <e>{ALL}", f"@c find the <b> <e>{ALL}", f"@c show me the <b> <e>{ALL}", f"@c tell me the <b> <e>{ALL}", f"@c look for the <b> <e>{ALL}", f"my <b> <e>{ALL}?", f"what is my <b> <e>{ALL}?", f"where is the <b> <e>{ALL}?", f"where is my <b> <e>{ALL}?",
    f"of all <s>{ALL}, which is the <b>?", f"<b> <e>{ALL}", f"any idea which <e> is the <b>{ALL}?", f"do you know which is the <b> <e>{ALL}?", f"I need the <b> <e>{ALL}", f"I am looking for the <b> <e>{ALL}",
    "I want to know the <b> <e>, and look in the subfolders too", "I'm looking for the <b> <e>. it may be in a subfolder", "I'm looking for the <b> <e>, it could be in any of the folders here", "I need the name of the <b> <e>, no matter in which folder it is", "which is the <b> <e>, no matter in which subfolder?", "which <e> is the <b>? please look in all the subfolders too", "what is the <b> <e>? don't only look here, also in the subfolders", "which is the <b> <e> when you count the subfolders too?", "the <b> <e> of all, wherever it is below this folder", "find the <b> <e>, wherever it is", "find the <b> <e> in here or in one of the subfolders", "somewhere in these folders is the <b> <e>, which is it?", "there are many folders here. which is the <b> <e> in all of them?", "there are subfolders here too. of everything, which is the <b> <e>?",
    "can you find the <b> <e>, also looking inside the folders?", "can you go through all the folders and tell me the <b> <e>?", "could you check all subfolders for the <b> <e>?", "taking all folders together, which is the <b> <e>?", "of all the <s> in all the folders, which one is the <b>?", "of all the <s> here and below, which is the <b>?", "out of all <s>, those in subfolders too, which is the <b>?", "show me the <b> <e>, the subfolders count too", "tell me which <e> is the <b>, subfolders count too", "in which folder is the <b> <e>?", "in which folder is my <b> <e>? search them all", "where do I have the <b> <e>? search all the folders",
    "in all folders, which is the <b> <e>?", "with subfolders, which <e> is the <b>?", "subfolders included: the <b> <e>?", "also look in the subfolders: which <e> is the <b>?", "look through all folders, which is the <b> <e>?", "go through all subfolders and find the <b> <e>", "search here and in the subfolders for the <b> <e>", "counting the subfolders, what is the <b> <e>?", "not only here but in the subfolders too, which is the <b> <e>?", "everywhere below this folder, which is the <b> <e>?", "across all folders, what is the <b> <e>?",
]
SEVERAL = [
    f"which are the <n> <b> <s>{ALL}?", f"what are the <n> <b> <s>{ALL}?", f"which <n> <s> are the <b>{ALL}?", f"@n <n> <b> <s>{ALL}", f"@c find the <n> <b> <s>{ALL}", f"@c list the <n> <b> <s>{ALL}", f"@c show me the <n> <b> <s>{ALL}", f"@c tell me the <n> <b> <s>{ALL}", f"the <n> <b> <s>{ALL}", f"top <n> <b> <s>{ALL}", f"my <n> <b> <s>{ALL}?", f"where are the <n> <b> <s>{ALL}?", f"I need the <n> <b> <s>{ALL}", f"I want to see the <n> <b> <s>{ALL}", f"<n> <b> <s>{ALL}", f"any idea which are the <n> <b> <s>{ALL}?",
    "I want to know the <n> <b> <s>, and look in the subfolders too", "I'm looking for the <n> <b> <s>, they may be in subfolders", "I need the names of the <n> <b> <s>, no matter in which folder they are", "which are the <n> <b> <s>, no matter in which subfolder?", "which <n> <s> are the <b>? please look in all the subfolders too", "what are the <n> <b> <s>? don't only look here, also in the subfolders", "find the <n> <b> <s>, wherever they are", "find the <n> <b> <s> in here and in the subfolders", "there are many folders here. which are the <n> <b> <s> in all of them?", "can you go through all the folders and tell me the <n> <b> <s>?", "could you check all subfolders for the <n> <b> <s>?", "taking all folders together, which are the <n> <b> <s>?",
    "of all the <s> in all the folders, which <n> are the <b>?", "of all the <s> here and below, which are the <n> <b>?", "show me the <n> <b> <s>, the subfolders count too", "the <n> <b> <s> of all, wherever they are below this folder", "list the <n> <b> <s> from all the folders", "where do I have the <n> <b> <s>? search all the folders",
    "in all folders, which are the <n> <b> <s>?", "with subfolders, what are the <n> <b> <s>?", "subfolders included, the <n> <b> <s>?", "also look in the subfolders: which are the <n> <b> <s>?", "look through all folders for the <n> <b> <s>", "go through all subfolders and list the <n> <b> <s>", "search here and in the subfolders for the <n> <b> <s>", "counting the subfolders, which are the <n> <b> <s>?", "not only here but in the subfolders too, the <n> <b> <s>?", "everywhere below this folder, the <n> <b> <s>?", "across all folders, what are the <n> <b> <s>?", "would you list the <n> <b> <s>, those in subfolders too?",
]
# (the word of the code, those of the request, function and key)
WORDS = {
    "largest": (("biggest", "largest", "biggest", "largest", "heaviest"), "max", "p.stat().st_size"),
    "smallest": (("smallest", "smallest", "tiniest"), "min", "p.stat().st_size"),
    "newest": (("newest", "latest", "most recent", "last changed"), "max", "p.stat().st_mtime"),
    "oldest": (("oldest",), "min", "p.stat().st_mtime"),
}


def grown(c, folders, kind):
    """Files of different sizes and ages all over the folders: path to (size, age)."""
    for _ in range(c.rng.randint(3, 7)):
        name = c.pick(folders) + (kind.file(c) if kind and c.chance(0.6) else real_file(c, c.pick(EXTENSIONS)))
        c.demand(not (c.folder / name).exists())
        fill(c, name, c.rng.randint(1, 12))
        aged(c, name)
    paths = [p for p in c.folder.rglob("*") if p.is_file()]
    found = {p.relative_to(c.folder).as_posix(): p.stat() for p in paths if not kind or kind.among([p.name])}
    c.demand(len({s.st_size for s in found.values()}) == len(found) and len({s.st_mtime for s in found.values()}) == len(found))
    return found


def deep_best(c):
    """One of them or several; the sizes or the days of change are told with several."""
    word = c.pick(("largest", "largest", "smallest", "newest", "newest", "oldest"))
    kind = Kind(c) if c.chance(0.3) else None
    # Of pictures the pixels could be meant.
    c.demand(not kind or "picture" not in kind.label)
    folders = ["", *(c.folder_name() + "/" for _ in range(c.rng.randint(1, 3)))]
    c.demand(len({f.lower() for f in folders}) == len(folders))
    for folder in folders[1:]:
        c.make_folder(folder[:-1])
    found = grown(c, folders, kind)
    spoken, call, measure = WORDS[word]
    one, many = (kind.one, kind.label) if kind else ("file", "files")
    test = "p.is_file()" + (" and " + kind.test.replace("f.lower()", "p.name.lower()") if kind else "")
    order = sorted(found, key=lambda n: found[n].st_size if "size" in measure else found[n].st_mtime, reverse=call == "max")
    if c.chance(0.55):
        yield User(c.ask(ONE, b=c.pick(spoken), e=one, s=many))
        observation = yield Act(f"# Find the {word} {one}, also in subfolders\nfrom pathlib import Path\nstr({call}((p for p in Path().rglob(\"*\") if {test}), key=lambda p: {measure}))")
        if not found:
            c.demand("ValueError" in observation)
            yield Say(f"There are no {many} here or in the subfolders.", ("no", many))
            return
        name = ast.literal_eval(result(observation))
        c.demand(name == order[0])
        yield Say(f"The {word} {one} is {name}.", (name,))
        if "size" in measure and c.chance(0.3):
            yield User(c.ask(HOW_BIG))
            observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
            c.demand(result(observation) == str(found[name].st_size))
            yield Say(f"{name} has {result(observation)} bytes.", (result(observation), name))
        return
    n = c.rng.randint(2, 5)
    c.demand(len(found) >= n)
    yield User(c.ask(SEVERAL, b=c.pick([w for w in spoken if w != "last changed"]), n=n, s=many))
    shown = "{p.stat().st_size} bytes" if "size" in measure else "{datetime.date.fromtimestamp(p.stat().st_mtime)}"
    imports = "from pathlib import Path" if "size" in measure else "import datetime\nfrom pathlib import Path"
    back = ", reverse=True" if call == "max" else ""
    observation = yield Act(f"# Show the {n} {word} {many}, also in subfolders\n{imports}\nfiles = [p for p in Path().rglob(\"*\") if {test}]\nfor p in sorted(files, key=lambda p: {measure}{back})[:{n}]:\n    print(f\"{{p}} ({shown})\")")
    lines = observation.split("\n")
    day = lambda name: time.strftime("%Y-%m-%d", time.localtime(found[name].st_mtime))
    c.demand(lines == [f"{x} ({f'{found[x].st_size} bytes' if 'size' in measure else day(x)})" for x in order[:n]])
    # The days themselves move with the day on which it is asked.
    yield Say(f"The {word} {many} are {joined(lines)}.", tuple(lines) if "size" in measure else tuple(order[:n]))


INTENTS = {deep_best: 18}
