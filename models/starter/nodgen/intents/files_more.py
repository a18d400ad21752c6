"""Files over or under a size, here or in all folders, and files by their ending where other words of the request could be a change."""

import ast

from ..scenario import Act, Say, User
from .endings import plural, quoted, result
from .files import HOW_MANY, WHICH
from .files_delete import delete_those, first_look, list_kind
from .workspace import EXTENSIONS, HERE, Kind, beside, count_of, fill, here, listed, real_file, told

OVER = "{over|above|bigger than|larger than|more than|of more than|greater than}"
UNDER = "{under|below|smaller than|less than|of less than}"
SIZED = [
    f"which files are <o> <n>{HERE}?", "which files are <o> <n>?", "@c list {all |the |all the |my |}files <o> <n>", "@c find {all |the |all the |my |}files <o> <n>", "@c show {|me }{all |the |all the |my |}files <o> <n>", "are there {any |}files <o> <n>?", "which of my files are <o> <n>?", "files <o> <n>", "files <o> <n>?", "@n files <o> <n>", "what files are <o> <n>?",
    f"is any file <o> <n>{HERE}?", f"do I have {{any |}}files <o> <n>{HERE}?", "I'm looking for files <o> <n>", "I need a list of the files <o> <n>", "I want to see the files <o> <n>", "can you find the files <o> <n>?", "could you list all files <o> <n>?", "would you look for files <o> <n>?", "all files <o> <n>, please", "@n names of the files <o> <n>",
    "@c look for files <o> <n>", "@c pick out the files <o> <n>", "the size should be <o> <n>: which files are that?", "by size: which files are <o> <n>?", "I cannot mail every file, which ones are <o> <n>?", "my disk is full, which files are <o> <n>?", "tell me which files are <o> <n>", "which files have <o> <n>?",
]
SIZED_ALL = [
    "which files are <o> <n>, also in subfolders?", "which files are <o> <n>, subfolders too?", "@c list all files <o> <n>, also in the subfolders", "@c find all files <o> <n> in all folders", "@c find files <o> <n>, also in subfolders", "@c find every file <o> <n>, in subfolders too", "are there files <o> <n> in any of the folders?", "in all folders, which files are <o> <n>?",
    "files <o> <n>, subfolders included", "files <o> <n> in all subfolders", "with all subfolders, which files are <o> <n>?", "@c search all folders for files <o> <n>", "@c look through all folders for files <o> <n>", "@c list the files <o> <n> here and in every subfolder", "do I have files <o> <n>, here or in a subfolder?", "everywhere here, which files are <o> <n>?",
    "which files in the whole tree are <o> <n>?", "I want all files <o> <n>, those in subfolders too", "can you find all files <o> <n>, also in the folders below?", "could you list files <o> <n> with the subfolders?",
]
SIZED_COUNT = [
    f"how many files are <o> <n>{HERE}?", "how many files are <o> <n>?", "@c count the files <o> <n>", "@n number of files <o> <n>", "how many of my files are <o> <n>?", "how many files do I have <o> <n>?", "how many files <o> <n> are there?", "count of files <o> <n>", "number of files <o> <n>?", "I need to know how many files are <o> <n>", "can you count the files <o> <n>?",
    "could you tell me how many files are <o> <n>?", "do you know how many files are <o> <n>?", "what is the number of files <o> <n>?", "files <o> <n>: how many?", "files <o> <n>, how many are there?", "by size, how many files are <o> <n>?", "any idea how many files are <o> <n>?", "tell me how many files are <o> <n>", "how many files have <o> <n>?",
]
SIZED_COUNT_ALL = [
    "how many files are <o> <n>, also in subfolders?", "how many files are <o> <n>, subfolders too?", "@c count the files <o> <n>, also in the subfolders", "@n number of files <o> <n> in all folders", "in all folders, how many files are <o> <n>?", "how many files <o> <n> are in all the folders together?", "with the subfolders, how many files are <o> <n>?",
    "@c count all files <o> <n> in all subfolders", "how many files in the whole tree are <o> <n>?", "files <o> <n>, subfolders included: how many?", "how many files <o> <n> do I have, those in subfolders too?",
]
# What a file ends in is asked; nothing is to be changed.
ENDING = [
    "which files end in <x>?", "which files end with <x>?", "which files end in .<x>?", "which file names end in <x>?", "which of my files end in <x>?", "what files end in <x>?", "what ends in .<x> here?", "which ones end in <x>?", "@c list {all |the |}files that end in <x>", "@c list {all |the |}files ending in .<x>", "@c list the files with the ending <x>", "@c find {all |the |}files that end in <x>",
    "@c find {all |the |}files ending in .<x>", "@c show {|me }the files that end in <x>", "@c show {|me }{all |the |}files with the ending <x>", "@c show {|me }{all |the |}files with the extension <x>", "which files have the extension <x>?", "which files have the ending .<x>?", "which files have .<x> at the end?", "files ending in <x>?", "files with the ending .<x>", "files that end in .<x>, which are there?",
    "are there files that end in <x>?", "do any files end in .<x>?", "do I have files ending in <x>?", "I need the names of the files that end in <x>", "I want to see which files end in <x>", "can you list the files that end in .<x>?", "could you tell me which files end in <x>?", "tell me which files end in <x>", "everything here that ends in .<x>, list it", "@n files that end in .<x>", "@n names that end in <x>",
]


def sized_files(c):
    """The sizes are well off the limit, so that a kilobyte may have 1000 bytes or 1024."""
    unit, factor = c.pick((("bytes", 1), ("bytes", 1), ("B", 1), ("KB", 1000), ("kB", 1000), ("kb", 1000), ("kilobytes", 1000), ("MB", 10**6), ("megabytes", 10**6)))
    number = c.pick((10, 20, 25, 50, 80, 100, 111, 120, 150, 200, 250, 300, 500, 750, 800, 1000, 1200, 1500, 2000, 5000)) if factor == 1 else c.rng.randint(1, 9) if factor > 1000 or c.chance(0.5) else c.pick((10, 15, 20, 25, 30, 40, 50))
    limit, over, deep = number * factor, c.chance(0.6), c.chance(0.35)
    folders = ["", *(c.folder_name() + "/" for _ in range(c.rng.randint(1, 2)))] if deep else [""]
    c.demand(len(set(folders)) == len(folders))
    for _ in range(count_of(c, 1, 2, 3, 4, 5, most=12)):
        name = c.pick(folders) + real_file(c, c.pick(EXTENSIONS))
        c.demand(not (c.folder / name).exists())
        line = " ".join(c.word() for _ in range(c.rng.randint(1, 4))) + "\n"
        size = int(limit * (c.rng.uniform(1.06, 3) if c.chance(0.45) else c.rng.uniform(0.05, 0.95))) + 1
        if factor > 1000:
            size = c.rng.randint(50, 3000)  # nobody fills a disk for an example
        c.write(name, (line * (size // len(line) + 1))[: size - 1] + "\n")
        c.demand(not limit <= len((c.folder / name).read_bytes()) <= limit * 1.03)
    if not deep:
        beside(c)
    spoken = f"{number}{c.pick((' ', ' ', ' ', '') if unit not in ('bytes', 'kilobytes', 'megabytes') else ' ')}{unit}"
    said = f"{number} {'bytes' if factor == 1 else 'kB' if factor == 1000 else 'MB'}"
    sign, word = (">", "over") if over else ("<", "under")
    paths = [p for p in (c.folder.rglob("*") if deep else c.folder.iterdir()) if p.is_file()]
    names = sorted(p.relative_to(c.folder).as_posix() for p in paths if (p.stat().st_size > limit) == over)
    here_only = "f for f in os.listdir() if os.path.isfile(f) and os.path.getsize(f) {} {}".format(sign, limit)
    below = "str(p) for p in Path().rglob(\"*\") if p.is_file() and p.stat().st_size {} {}".format(sign, limit)
    first, where = ("from pathlib import Path", ", also in subfolders") if deep else ("import os", "")
    counting = c.chance(0.35)
    find = f"# Find the files {word} {said}{where}\n{first}\nsorted({below if deep else here_only})"
    if counting:
        yield User(c.ask(SIZED_COUNT_ALL if deep else SIZED_COUNT, o=c.pick(plain(OVER if over else UNDER)), n=spoken))
        observation = yield Act(f"# Count the files {word} {said}{where}\n{first}\nlen([{below.replace('str(p)', 'p', 1) if deep else here_only}])")
        c.demand(result(observation) == str(len(names)))
        yield Say(f"{plural(len(names), 'file')} {'is' if len(names) == 1 else 'are'} {word} {said}.", (str(len(names)), said))
        if not names or c.chance(0.6):
            return
        yield User(c.ask(WHICH))
    else:
        yield User(c.ask(SIZED_ALL if deep else SIZED, o=c.pick(plain(OVER if over else UNDER)), n=spoken))
    yield from first_look(c, find, names)
    if not names:
        yield Say(f"No file is {word} {said}.", ("No", said))
    elif len(names) == 1:
        yield Say(f"One file is {word} {said}: {names[0]}.", (names[0],))
    else:
        yield Say(told(names, f"files {word} {said}"), listed(names))
    if names and not deep and len(names) < 13 and c.chance(0.2):
        yield from delete_those(c, names)


def plain(choice):
    return choice.strip("{}").split("|")


def by_ending(c):
    """Which files end so: a question, whatever else files can be made to end in."""
    kind = Kind(c)
    ext = kind.extensions[0]
    kind.extensions, kind.label, kind.one, kind.test = (ext,), f"{ext} files", f"{ext} file", f"f.lower().endswith({quoted('.' + ext)})"
    kind.populate(c, count_of(c, 0, 1, 2, 2, 3, 4, most=14), c.rng.randint(1, 5))
    # The letters may be at the end of a name and be no ending.
    if c.chance(0.3):
        name = f"{c.word()}{ext}.{c.pick([e for e in EXTENSIONS if e != ext])}"
        c.register(name.rsplit(".", 1)[0])
        fill(c, name, 1)
    beside(c)
    names = kind.among(here(c))
    yield User(c.ask(ENDING, x=ext if c.chance(0.85) else ext.upper()))
    yield from first_look(c, list_kind(kind), names)
    yield Say(told(names, kind.label, kind.one), listed(names))
    if names and c.chance(0.2):
        yield User(c.ask(HOW_MANY))
        observation = yield Act(f"# Count the {kind.label}\nimport os\nlen([f for f in os.listdir() if {kind.test}])")
        c.demand(ast.literal_eval(result(observation)) == len(names))
        yield Say(f"There is 1 {kind.one}." if len(names) == 1 else f"There are {len(names)} {kind.label}.", (str(len(names)),))


INTENTS = {sized_files: 12, by_ending: 6}
