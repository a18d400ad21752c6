"""What one asks of files that were just listed or counted: the largest and the newest of them, their sizes, another kind, another folder, the subfolders too."""

import ast
import re

from ..scenario import Act, Say, User
from .endings import joined, plural, quoted, result
from .file_follow import BIG, COUNTED, SECOND, SMALL
from .files import COUNT, COUNT_EXT, COUNT_IN, ITS_SIZE, LIST, LIST_EXT, LIST_IN, WHICH
from .workspace import EXTENSIONS, Kind, aged, beside, fill, here, listed, real_file, told

NEW = [t.replace("{largest|biggest}", "{newest|latest|most recent}") for t in BIG if "size" not in t and "prize" not in t]
OLD = [t.replace("{largest|biggest}", "oldest") for t in BIG if "size" not in t and "prize" not in t]
TOGETHER = [
    "how big are they together?", "how big are they {in all|in total|altogether}?", "how large are they together?", "how many bytes are they {in all|in total|together}?", "how much space do they {take|need|use}?", "how much space do they take {up|together}?", "how much room do they take?", "and the total size?", "the total size?", "total size?",
    "their total size?", "and their size {in all|in total|together}?", "their size altogether?", "and together, how big?", "and all together, how big are they?", "what do they add up to in size?", "@c add up their sizes", "@c sum up their sizes", "@c add their sizes together", "@c tell me their total size", "@c work out their total size",
    "@n total size of them", "@n total size of these", "@n size of all of them together", "@n sum of their sizes", "what is their total size?", "what's the total size?", "what is the size of all of them together?", "how heavy are they together?", "how much disk space do they need?", "how many bytes is that in all?", "how many bytes do they have in all?",
    "I need their total size", "I have to mail them, how big are they together?", "do they fit on my stick? how big are they together?", "so how big are all of these together?", "all of them together, how many bytes?", "bytes in total?", "in total, how many bytes?", "size of all of these?", "and their size all in all?", "now their total size",
]
BY_SIZE = [
    "with their sizes", "with sizes", "with the sizes please", "and with their sizes?", "and their sizes?", "their sizes?", "sizes?", "and the sizes?", "the size of each?", "and the size of each?", "how big are they?", "how big is each of them?", "how big is each one?", "how large is each?", "how many bytes has each?", "how many bytes has each of them?",
    "sorted by size", "sorted by size please", "by size", "by size please", "and by size?", "now by size", "ordered by size", "the same by size", "largest first", "the largest first", "biggest first please", "@c sort them by size", "@c order them by size", "@c list them by size", "@c show them by size", "@c list them with their sizes", "@c show their sizes",
    "@c show the size of each", "@c tell me the size of each", "@c put the largest first", "I need their sizes too", "I'd like to see their sizes", "I want them sorted by size", "can I have that with sizes?", "can you add the sizes?", "could you sort that by size?", "what are their sizes?", "what size are they?", "what size is each?", "once more with the sizes",
    "the list again, with sizes", "the same list by size", "each with its size", "size of each one?",
]
BY_DATE = [
    "by date", "by date please", "and by date?", "now by date", "sorted by date", "sorted by date please", "ordered by date", "the same by date", "newest first", "the newest first", "newest first please", "latest first", "most recent first", "the latest on top", "by age", "by time", "sorted by age", "sorted by time of change", "by when they were changed",
    "@c sort them by date", "@c order them by date", "@c list them by date", "@c show them by date", "@c sort them by time", "@c sort them by age", "@c put the newest first", "@c put the newest on top", "@c list them with the newest first", "@c sort these newest first", "I want them sorted by date", "I'd like the newest first", "I need them by date",
    "can I have that by date?", "can you sort them by date?", "could you sort that by date?", "could I see the newest first?", "the list again, newest first", "the same list by date", "once more, by date", "in order of their date", "in order of age, newest first", "from newest to oldest", "from new to old", "ls -t", "now the newest first",
]
AND_KIND = [
    "and the <e>?", "and <e>?", "and my <e>?", "what about <e>?", "what about the <e>?", "how about <e>?", "how about the <e>?", "and what about the <e>?", "and what about <e>?", "now the <e>", "now <e>", "the same for <e>", "the same for the <e>", "same for <e>", "same with the <e>", "same question for <e>", "the <e>?", "<e>?", "then the <e>",
    "and also the <e>?", "also the <e>", "also <e>", "the <e> too", "the <e> as well", "and for <e>?", "and for the <e>?", "and with <e>?", "next the <e>", "next, <e>", "and now the <e>", "and now <e>", "I mean the <e>", "I meant the <e>", "no, the <e>", "not those, the <e>", "sorry, the <e>", "do the same for the <e>", "do that for <e> too", "the <e> now",
    "instead the <e>", "the <e> instead", "and if I ask for the <e>?", "so and the <e>?", "ok, and the <e>?", "thanks, and the <e>?", "good, and the <e>?",
]
AND_IN = [
    "and in <d>?", "and <d>?", "what about <d>?", "and what about <d>?", "how about <d>?", "and the folder <d>?", "what about the folder <d>?", "now <d>", "now in <d>", "the same for <d>", "the same for the folder <d>", "same for <d>", "same in <d>", "the same in {the folder |}<d>", "in <d>?", "<d>?", "and inside <d>?", "then <d>", "then in <d>",
    "also in <d>", "and also in <d>?", "<d> too", "<d> as well", "and for <d>?", "and for the folder <d>?", "and now <d>", "and now in {the folder |}<d>?", "next <d>", "next, {the folder |}<d>", "I mean <d>", "I meant <d>", "I meant in {the folder |}<d>", "no, in <d>", "no, <d>", "not that one, <d>", "sorry, <d>", "sorry, in <d>", "do the same for <d>", "in <d> instead",
    "the folder <d> instead", "ok, and in <d>?", "thanks, and in <d>?", "and how is it in {the folder |}<d>?", "and how about {the folder |}<d>?", "and what is it in {the folder |}<d>?", "good, and in {the folder |}<d>?", "good, now {the folder |}<d>", "do the same in {the folder |}<d>", "do that in {the folder |}<d> too", "do that for {the folder |}<d> too", "the same question for {the folder |}<d>", "the same thing in {the folder |}<d>", "look in {the folder |}<d> too", "look into {the folder |}<d> as well", "check {the folder |}<d> too", "check {the folder |}<d> as well", "I'd like to know that of {the folder |}<d> too", "I want to know it for {the folder |}<d> as well", "there is {the folder |}<d> too, what about that?", "can you do that for {the folder |}<d> too?", "could you check {the folder |}<d> as well?", "fine, and {the folder |}<d>?", "and if I ask for {the folder |}<d>?", "that was one, now {the folder |}<d>", "and in {my|our} folder <d>?",
]
DEEP = [
    "also in subfolders?", "and in subfolders?", "and in the subfolders?", "also in the subfolders", "with subfolders", "with subfolders?", "with the subfolders", "with all subfolders", "including subfolders", "including the subfolders?", "including all folders", "and with subfolders?", "and including subfolders?",
    "and in all folders?", "and inside the folders?", "and in the folders inside?", "and further down?", "and below?", "and deeper down?", "everywhere?", "and everywhere?", "in all folders", "in all folders?", "in all the folders below", "recursively", "recursively?", "now recursively", "now with subfolders", "now in all folders", "now everywhere below",
    "there are subfolders too, count them in", "I meant with the subfolders", "I mean also in the subfolders", "I also want those in the subfolders", "I also need the ones in the subfolders", "those in the subfolders too, please", "the ones in the subfolders too", "and the ones in the subfolders?", "and those in the subfolders?", "and with those in the subfolders?", "and if you look in the subfolders too?", "and when you look into the folders as well?", "what if you include the subfolders?", "what about the subfolders?", "now with all the subfolders, please", "do the subfolders too", "do that with the subfolders too", "again, but with the subfolders", "once more, with the subfolders", "can you look inside the folders as well?", "could you count in the subfolders?", "please look in the folders here too", "good, and with the subfolders?", "fine, now in the subfolders too",
    "the same with subfolders", "the same in all folders", "the same recursively", "not only here, also in the subfolders", "not only here", "@c look in the subfolders too", "@c look into the subfolders too", "@c include the subfolders", "@c include subfolders", "@c search the subfolders too", "@c check the folders inside too",
    "and counting the subfolders?", "I mean in all folders", "I meant with subfolders", "if you include the subfolders?", "if you look in the folders too?", "can you look in the folders too?", "could you include the subfolders?", "I want the subfolders too",
]
# After a kind of file, "the largest file" would be that of all.
OF_KIND = re.compile(r"\bfiles?\b")


def sizes(c, names):
    return {n: (c.folder / n).stat().st_size for n in names}


class Listed:
    """The files spoken of: all of this folder or those of a kind; how code and answers name them."""

    def __init__(self, c, kind):
        self.kind = kind
        self.test = kind.test if kind else "os.path.isfile(f)"
        self.label, self.one = (kind.label, kind.one) if kind else ("files", "file")
        self.names = kind.among(here(c)) if kind else here(c)
        self.all = f"[f for f in os.listdir() if {self.test}]"

    def templates(self, templates):
        return [t for t in templates if not OF_KIND.search(t)] if self.kind else templates

    def count(self):
        return f"# Count the {self.label}\nimport os\nlen({self.all if self.kind else '[f for f in os.scandir() if f.is_file()]'})"

    def list(self, comment):
        return f"# {comment}\nimport os\n" + (f"sorted(f for f in os.listdir() if {self.test})" if self.kind else "sorted(f.name for f in os.scandir() if f.is_file())")


def tell_count(c, code, true, label, one, ending=""):
    observation = yield Act(code)
    count = result(observation)
    c.demand(count == str(true))
    yield Say(f"There is 1 {one}{ending}." if count == "1" else f"There are {count} {label}{ending}.", (count,))


def tell_names(c, code, names, *words):
    observation = yield Act(code)
    c.demand(ast.literal_eval(result(observation)) == names)
    yield Say(told(names, *words), listed(names))


def extreme(c, files, what):
    """The largest, smallest, newest or oldest of them; its name."""
    templates, call, key = {"largest": (BIG, "max", "getsize"), "smallest": (SMALL, "min", "getsize"), "newest": (NEW, "max", "getmtime"), "oldest": (OLD, "min", "getmtime")}[what]
    stats = {n: (c.folder / n).stat() for n in files.names}
    value = {n: s.st_size if key == "getsize" else s.st_mtime for n, s in stats.items()}
    order = sorted(value, key=value.get, reverse=call == "max")
    c.demand(len(set(value.values())) == len(value) > 1)
    yield User(c.ask(files.templates(templates)))
    observation = yield Act(f"# Find the {what} {files.one}\nimport os\n{call}({files.all}, key=os.path.{key})")
    name = ast.literal_eval(result(observation))
    c.demand(name == order[0])
    yield Say(f"The {what} {files.one} is {name}.", (name,))
    if c.chance(0.2):
        yield User(c.ask(ITS_SIZE))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        c.demand(result(observation) == str(stats[name].st_size))
        yield Say(f"{name} has {plural(result(observation), 'byte')}.", (result(observation), name))
    elif what == "largest" and c.chance(0.2):
        yield User(c.ask(files.templates(SECOND)))
        observation = yield Act(f"# Find the second largest {files.one}\nimport os\nsorted({files.all}, key=os.path.getsize)[-2]")
        name = ast.literal_eval(result(observation))
        c.demand(name == order[1])
        yield Say(f"The second largest {files.one} is {name}.", (name,))


def asked_of(c, files, step):
    if step in ("largest", "smallest", "newest", "oldest"):
        yield from extreme(c, files, step)
    elif step == "together":
        yield User(c.ask(TOGETHER))
        observation = yield Act(f"# Add up the sizes of the {files.label}\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if {files.test})")
        c.demand(result(observation) == str(sum(sizes(c, files.names).values())))
        yield Say(f"The {files.label} have {plural(result(observation), 'byte')} in all.", (result(observation),))
    elif step == "by size":
        found = sizes(c, files.names)
        c.demand(1 < len(found) < 8 and len(set(found.values())) == len(found))
        yield User(c.ask(BY_SIZE))
        observation = yield Act(f"# Show the {files.label} by size\nimport os\nfiles = {files.all}\nfor f in sorted(files, key=os.path.getsize, reverse=True):\n    print(f\"{{f}} ({{os.path.getsize(f)}} bytes)\")")
        lines = observation.split("\n")
        c.demand(lines == [f"{n} ({found[n]} bytes)" for n in sorted(found, key=lambda n: -found[n])])
        yield Say(f"The {files.label} by size: {joined(lines)}.", tuple(lines))
    elif step == "by date":
        times = {n: (c.folder / n).stat().st_mtime for n in files.names}
        c.demand(1 < len(times) < 8 and len(set(times.values())) == len(times))
        yield User(c.ask(BY_DATE))
        observation = yield Act(f"# Show the {files.label} by date\nimport os\nsorted({files.all}, key=os.path.getmtime, reverse=True)")
        names = ast.literal_eval(result(observation))
        c.demand(names == sorted(times, key=lambda n: -times[n]))
        yield Say(f"From the newest to the oldest: {joined(names)}.", tuple(names))
    elif step == "counted":
        yield User(c.ask(files.templates(COUNTED)))
        yield from tell_count(c, files.count(), len(files.names), files.label, files.one)
    else:
        yield User(c.ask(WHICH))
        yield from tell_names(c, files.list("List them"), files.names, files.label, files.one)


def two_kinds(c):
    kinds = [Kind(c), Kind(c)]
    c.demand(not set(kinds[0].extensions) & set(kinds[1].extensions))
    for kind in kinds:
        kind.populate(c, c.rng.choice((0, 1, 2, 3, 4)), 0)
    return kinds


def asked_first(c, files, kind, every, counting):
    """The files are counted or listed, all of them or those of one kind."""
    if every:
        yield User(c.ask(COUNT if counting else LIST))
    elif counting:
        yield User(c.ask([t for t in COUNT_EXT if "<x>" not in t], e=kind.spoken))
    else:
        yield User(c.ask(LIST_EXT, e=kind.spoken))
    if counting:
        yield from tell_count(c, files.count(), len(files.names), files.label, files.one)
    else:
        yield from tell_names(c, files.list(f"List the {files.label}"), files.names, files.label, files.one)


def list_talk(c):
    """Files of a kind, or all, and then one to three things about them."""
    every, earlier = c.chance(0.3), here(c)
    kind, other = two_kinds(c)
    if every:
        c.demand(len(here(c)) > 1)
    beside(c)
    # Sizes and times that can be told apart.
    for name in set(here(c)) - set(earlier):
        fill(c, name, c.rng.randint(1, 8))
        aged(c, name)
    files = Listed(c, None if every else kind)
    counting = c.chance(0.4)
    yield from asked_first(c, files, kind, every, counting)
    done = []
    for _ in range(c.rng.choice((1, 1, 2, 2, 3))):
        # What of several is said of one or none sounds odd.
        steps = ["largest", "largest", "smallest", "newest", "newest", "oldest"] if len(files.names) > 1 else []
        if len(files.names) > 1 and not {*steps} & {*done}:
            # After one of them, "they" are no longer spoken of.
            steps += ["together", "by size", "by date"]
        if not done:
            steps += ["which" if counting else "counted"] * (len(files.names) > 1)
        if not every and files.kind is kind:
            steps += ["other"] * 3
        steps = [s for s in steps if s not in done]
        if not steps:
            return
        step = c.pick(steps)
        done.append(step)
        if step == "other":
            # The same question of another kind; what comes then is of that kind.
            files, done = Listed(c, other), []
            yield User(c.ask(AND_KIND, e=other.spoken))
            if counting:
                yield from tell_count(c, files.count(), len(files.names), files.label, files.one)
            else:
                yield from tell_names(c, files.list(f"List the {files.label}"), files.names, files.label, files.one)
            done = ["other"]
        else:
            yield from asked_of(c, files, step)
            # "And the jpgs?" would then ask for the largest of them.
            done.append("other")


def in_folders(c):
    """One folder, then another."""
    names = []
    for _ in range(c.rng.randint(2, 3)):
        folder = c.folder_name()
        c.demand(folder not in names)
        c.make_folder(folder)
        names.append(folder)
        for _ in range(c.rng.choice((0, 1, 2, 3, 4))):
            fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    counting = c.chance(0.5)
    for i, folder in enumerate(names):
        inside = sorted(p.name for p in (c.folder / folder).iterdir())
        yield User(c.ask(AND_IN if i else COUNT_IN if counting else LIST_IN, d=folder))
        if counting:
            code = f"# Count the files in {folder}\nimport os\nlen([f for f in os.scandir({quoted(folder)}) if f.is_file()])"
            yield from tell_count(c, code, len(inside), "files", "file", f" in {folder}")
        else:
            code = f"# List what is in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))"
            observation = yield Act(code)
            c.demand(ast.literal_eval(result(observation)) == inside)
            yield Say(told(inside, where=f"in {folder}") if inside else f"The folder {folder} is empty.", listed(inside) or ("empty",))


def deeper(c):
    """First here, then in the subfolders too."""
    kind = Kind(c)
    every = c.chance(0.3)
    for folder in ["", *(c.folder_name() + "/" for _ in range(c.rng.randint(1, 2)))]:
        if folder:
            c.demand(not (c.folder / folder).exists())
            c.make_folder(folder[:-1])
        for _ in range(c.rng.choice((0, 1, 2, 2))):
            fill(c, folder + kind.file(c), 1)
        if c.chance(0.6):
            fill(c, folder + real_file(c, c.pick(EXTENSIONS)), 1)
    files = Listed(c, None if every else kind)
    counting = every or c.chance(0.5)
    yield from asked_first(c, files, kind, every, counting)
    paths = [p for p in c.folder.rglob("*") if p.is_file() and (every or p.name.lower().endswith(tuple(f".{e}" for e in kind.extensions)))]
    names = sorted(p.relative_to(c.folder).as_posix() for p in paths)
    test = "p.is_file()" if every else kind.test.replace("f.lower()", "p.name.lower()")
    yield User(c.ask(DEEP))
    if counting:
        yield from tell_count(c, f"# Count the {files.label}, also in subfolders\nfrom pathlib import Path\nlen([p for p in Path().rglob(\"*\") if {test}])", len(names), files.label, files.one, ", counting the subfolders")
    else:
        code = f"# List the {files.label}, also in subfolders\nfrom pathlib import Path\nsorted(str(p) for p in Path().rglob(\"*\") if {test})"
        yield from tell_names(c, code, names, files.label, files.one, "here or in the subfolders")


INTENTS = {list_talk: 16, in_folders: 10, deeper: 10}
