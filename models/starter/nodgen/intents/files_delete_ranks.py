"""Deleting by rank, age and size in words: the two smallest, all but the newest, what is older than a month, over 5 kB, empty folders.

The action that finds them goes by the numbers; what goes is named before it goes, as with all deletions."""

import re
import time

from ..phrasing import request
from ..scenario import Act, Say, User
from .deleting import MANY, PLACE, crowded, drawn, to_go
from .endings import declined, joined, quoted
from .files_delete import delete_listed, delete_those, first_look
from .files_delete_kinds import WideKind
from .files_delete_one import ranked
from .workspace import EXTENSIONS, aged, beside, count_of, fill, here, listed, literal, real_file, told

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 10: "ten"}
WORDS = {"largest": "{largest|biggest}", "smallest": "{smallest|tiniest}", "newest": "{newest|latest|most recent}", "oldest": "oldest"}
# <w> is the rank, <k> how many, <s> the files.
RANKED = [
    "the <k> <w> <s>", "the <k> <w> <s>", "the <k> <w> <s>", "my <k> <w> <s>", f"the <k> <w> <s>{PLACE}", "the <k> <w> of {the|my} <s>", "the <k> <w> ones of {the|my} <s>", "the <k> <w> ones among {the|my} <s>", "the <k> <s> that are the <w>", "the <w> <k> <s>", "the <w> <k> of {the|my} <s>", "exactly the <k> <w> <s>", "only the <k> <w> <s>", "just the <k> <w> <s>", "those <k> <s> that are <w>", "of {the|my} <s> the <k> <w>", "whichever <k> <s> are the <w>", "the <k> <w> <s> I have", "the <k> very <w> <s>",
]
BY_WAY = {
    "largest": ["the <k> <s> that take {up |}the most space", "the <k> <s> with the most bytes", "the <k> <s> that need the most room", "the <k> heaviest <s>", "the <k> <s> that eat up the most space"],
    "smallest": ["the <k> <s> that take {up |}the least space", "the <k> <s> with the fewest bytes", "the <k> <s> with the least in them", "the <k> <s> that need the least room"],
    "newest": ["the last <k> <s> I {changed|saved|edited}", "the <k> <s> {that |}I {changed|saved|edited|worked on} last", "the <k> most recently {changed|modified|saved} <s>", "the <k> <s> that were {changed|saved|modified} last", "the <k> <s> with the latest dates"],
    "oldest": ["the <k> <s> I have not {changed|touched} for the longest time", "the <k> <s> with the oldest dates", "the <k> least recently {changed|modified} <s>", "the <k> <s> that have lain here longest", "the <k> <s> whose last change is longest ago"],
}
# <r> is what stays: "the newest", "the three newest".
BUT = [
    "all <s> but <r>", "all <s> except <r>", "all the <s> but <r>", "all my <s> except <r>", "all of the <s> but <r>", "all <s> other than <r>", "the <s> except <r>", "the <s> other than <r>", "all but <r> of {the|my} <s>", "all <s> apart from <r>", "all <s> with the exception of <r>", "my <s> except for <r>", "the <s>, but not <r>", "every one of the <s> except <r>",
]
KEEP = [
    "keep {only |}<r> of {the|my} <s> and delete the {others|rest}", "keep {only |}<r>, delete the other <s>", "of {the|my} <s>, keep {only |}<r> and throw the rest away", "of {the|my} <s> I only need <r>, delete the {others|rest}", "I only need <r> of {the|my} <s>, the {others|rest} can go", "I only want to keep <r> of {the|my} <s>, delete the others", "there are too many <s> here, keep only <r> and delete the rest", "there are far too many <s>. All but <r> can go", "I have too many <s>, delete all but <r>", "apart from <r>, all <s> can {go|be deleted}", "except for <r>, all {the |my |}<s> can go",
    "only <r> of the <s> should stay, delete the others", "only <r> should be left of {the|my} <s>, delete the rest", "tidy up {the|my} <s>: keep <r>, delete the others", "{the|my} <s> can go, but keep <r>", "the <s> can all go, only not <r>", "{the|my} <s> have piled up, please delete all but <r>", "would you clear out the <s> and leave me <r>?", "could you delete {the|my} <s> but leave <r>?", "delete {the|my} <s>, but leave <r>", "remove {the|my} <s>, not <r> though", "throw away {the|my} <s>, but <r> must stay", "leave <r> and delete the other <s>", "don't touch <r>, but delete all the other <s>", "<r> of the <s> must stay, the rest can go", "<s>: keep <r>, delete the rest",
    "what I want to keep of the <s> is <r>, delete the others", "not <r>, but all the other <s> can be deleted", "get rid of {the|my} <s> until only <r> is left", "we need only <r> of these <s>, so delete the rest", "all the <s> are out of date except <r>, delete them", "delete everything among the <s> except <r>",
]
PERIODS = {"a week": 7, "one week": 7, "two weeks": 14, "2 weeks": 14, "a fortnight": 14, "three weeks": 21, "3 weeks": 21, "four weeks": 28, "4 weeks": 28, "a month": 30, "one month": 30, "two months": 60, "2 months": 60, "three months": 90, "3 months": 90, "six months": 180, "6 months": 180, "half a year": 180, "a year": 365, "one year": 365, "1 year": 365, "two years": 730, "2 years": 730, "three years": 1095, "3 years": 1095}
OLDER = [
    "the <s> older than <p>", "{all |all the |all my |}<s> older than <p>", "<s> {that are|which are} older than <p>", "{all |the |}<s> {that are |}more than <p> old", "{all |the |}<s> {that are |}over <p> old", "the <s> I have not {changed|touched|edited} for <p>", "<s> {that were |}last {changed|saved|modified} more than <p> ago", "<s> that nobody has {changed|touched} for {more than |}<p>", "all <s> from more than <p> ago", "<s> untouched for {more than |}<p>", "my <s> from over <p> ago", f"the <s> older than <p>{PLACE}",
]
OLDER_FILES = ["whatever is older than <p>", "everything older than <p>", "everything {that is |}more than <p> old", "everything {that is |}over <p> old", "anything older than <p>", "what I have not {changed|touched} for <p>", "old stuff, I mean files older than <p>", "the old files, more than <p>"]
WHICH_OLDER = [
    "which <s> are older than <p>?", "which <s> are {more than|over} <p> old?", "@c list {the |all |}<s> older than <p>", "@c find {the |all |}<s> older than <p>", "@c show {me |}the <s> {that are |}more than <p> old", "are there <s> older than <p>?", "do I have <s> older than <p>?", "do I have any <s> that are more than <p> old?", "which <s> have I not {changed|touched|edited} for <p>?", "which <s> were last {changed|saved} more than <p> ago?", "<s> older than <p>?", "@n <s> older than <p>", "@n <s> that are more than <p> old", "which <s> has nobody {changed|touched} for <p>?",
    "I'd like to see the <s> older than <p>", "I need to know which <s> are older than <p>", "what <s> have been lying here for more than <p>?", "is there anything older than <p> among the <s>? which?", "can you tell me which <s> are over <p> old?", "could you look for <s> older than <p>?", "any <s> {of |}more than <p>? list them", "<p> and older: which <s>?", "which of my <s> are older than <p>?", "@c pick out the <s> older than <p>",
]
WHICH_NEWER = [
    "which <s> have I {changed|edited|saved} in the last <p>?", "which <s> {changed|were changed} in the {last|past} <p>?", "@c list the <s> changed within the {last|past} <p>", "@c find the <s> {changed|modified} in the {last|past} <p>", "@c show {me |}the <s> saved within the {last|past} <p>", "what <s> did I {change|edit|work on} in the {last|past} <p>?", "@n <s> changed in the last <p>", "@n <s> from the past <p>", "which of my <s> were {changed|saved} in the {last|past} <p>?", "I'd like to see the <s> I {changed|saved} in the last <p>", "I need the <s> changed in the {last|past} <p>", "in the {last|past} <p>: which <s> were changed?", "can you tell me which <s> I {edited|changed} in the {last|past} <p>?",
    "what have I {changed|done} in the {last|past} <p>? which <s>?", "which <s> did I {save|touch} during the {last|past} <p>?", "@c look up which <s> were changed in the {last|past} <p>",
]
OVER = ["{all |the |all the |all my |}files {over|above|bigger than|larger than|of more than} <n>", "{all |the |}files that are {bigger|larger} than <n>", "{all |the |}files with more than <n>", "every file {over|above} <n>", "everything {over|above|bigger than|larger than} <n>", "the big files, I mean those over <n>", "the files that take {up |}more than <n>", "whatever is {bigger|larger} than <n>"]
UNDER = ["{all |the |all the |all my |}files {under|below|smaller than|of less than} <n>", "{all |the |}files that are smaller than <n>", "{all |the |}files with less than <n>", "every file {under|below} <n>", "everything {under|below|smaller than} <n>", "the tiny files, I mean those under <n>", "whatever is smaller than <n>"]
NO_CONTENT = [
    "{the|all|all the|my} empty {folders|subfolders}", "{the|all} {folders|subfolders} {that are empty|with nothing in them}", "{the|all} {folders|subfolders} that have nothing in them", "every empty {folder|subfolder}", "whatever {folders|subfolders} are empty", "{the|any} empty {folders|directories}", "{folders|subfolders} without any files in them", "all folders that hold nothing", "the folders in which there is nothing",
]


def by_rank(c):
    """A few of one end of the order, or all but those."""
    way = c.pick(("newest", "newest", "newest", "largest", "smallest", "oldest"))
    keep = c.chance(0.55)
    kind = WideKind(c) if c.chance(0.5) else None
    c.demand(not kind or kind.singular and not kind.spoken.startswith(("*", "files")))
    order = ranked(c, kind, way)[::-1]
    beside(c)
    n = 1 if keep and c.chance(0.55) else c.pick((2, 2, 2, 3, 3, 4, 5))
    c.demand(n <= len(order) and (keep or n < len(order)) and len(order) < 13)
    k = c.pick((str(n), NUMBERS.get(n, str(n)), NUMBERS.get(n, str(n))))
    spoken, label = (kind.spoken, kind.label) if kind else ("files", "files")
    if keep:
        stays = c.pick((f"the {WORDS[way]}", f"the {WORDS[way]} one", f"the {WORDS[way]}")) if n == 1 else f"the {k} {WORDS[way]}{c.pick(('', '', ' ones'))}"
        if c.chance(0.6):
            templates = KEEP if n == 1 else [t for t in KEEP if "is left" not in t and "is <r>" not in t]
            text = request(c.rng, drawn(c, templates).replace("<r>", stays), {"s": spoken}, first=not c.turns)
        else:
            text = to_go(c, MANY, [t.replace("<r>", stays) for t in BUT], s=spoken)
        what, part, names = f"all {label} but the {f'{n} ' if n > 1 else ''}{way}", f"[{n}:]", order[n:]
    else:
        text = to_go(c, MANY, [t.replace("<w>", WORDS[way]) for t in RANKED] + BY_WAY[way], s=spoken, k=k)
        what, part, names = f"the {n} {way} {label}", f"[:{n}]", order[:n]
    yield User(text)
    key = f"os.path.{'getsize' if way in ('largest', 'smallest') else 'getmtime'}{', reverse=True' if way in ('largest', 'newest') else ''}"
    test = kind.test if kind else "os.path.isfile(f)"
    yield from first_look(c, f"# Find {what}\nimport os\nsorted([f for f in os.listdir() if {test}], key={key}){part}", names)
    if names:
        yield from delete_listed(c, names)
    else:
        yield Say(f"There are no other {label} here, so there is nothing to delete.", ("nothing to delete",))


def by_age(c):
    """Weeks, months and years are counted in days, of 30 and 365 to the month and the year."""
    period = c.pick(list(PERIODS))
    days, kind = PERIODS[period], WideKind(c) if c.chance(0.45) else None
    c.demand(not kind or not kind.spoken.startswith("*"))
    for _ in range(count_of(c, 2, 3, 4, 5, most=9)):
        fill(c, kind.file(c) if kind and c.chance(0.7) else real_file(c, c.pick(EXTENSIONS)), 1)
    crowded(c, 0.2)
    for name in here(c):
        aged(c, name, days * 1.1 + c.rng.randint(1, 300) + 0.4 if c.chance(0.5) else c.rng.uniform(0, days * 0.9))
    beside(c)
    what = c.pick(("delete", "delete", "delete", "older", "newer"))
    limit = time.time() - days * 86400
    names = [n for n in (kind.among(here(c)) if kind else here(c)) if ((c.folder / n).stat().st_mtime > limit) == (what == "newer")]
    c.demand(len(names) < 13)
    spoken, label = (kind.spoken, kind.label) if kind else ("files", "files")
    if what == "delete":
        yield User(to_go(c, MANY, OLDER if kind or c.chance(0.6) else OLDER_FILES, s=spoken, p=period))
    else:
        # "In the last a week" nobody says.
        said = re.sub("^(?:an?|one|1) ", "", period)
        c.demand(what == "older" or not said.startswith(("fortnight", "half")))
        yield User(c.ask(WHICH_OLDER if what == "older" else WHICH_NEWER, s=spoken, p=period if what == "older" else said))
    when, sign = (f"changed in the last {days} days", ">") if what == "newer" else (f"older than {days} days", "<")
    yield from first_look(c, f"# Find the {label} {when}\nimport os, time\nsorted(f for f in os.listdir() if {kind.test if kind else 'os.path.isfile(f)'} and os.path.getmtime(f) {sign} time.time() - {days} * 86400)", names)
    one = kind.one if kind else "file"
    if what == "delete":
        if names:
            yield from delete_listed(c, names)
        else:
            yield Say(f"No {one} here is older than {days} days, so there is nothing to delete.", ("nothing to delete",))
        return
    if what == "newer":
        yield Say(f"Changed in the last {days} days: {joined(names)}." if names else f"No {one} here was changed in the last {days} days.", tuple(names) or ("No",))
    else:
        yield Say(f"Older than {days} days: {joined(names)}." if names else f"No {one} here is older than {days} days.", tuple(names) or ("No",))
    if names and what == "older" and c.chance(0.25):
        yield from delete_those(c, names)


def by_size(c):
    """Found as `sized_files` finds them."""
    unit, factor = c.pick((("bytes", 1), ("bytes", 1), ("KB", 1000), ("kB", 1000), ("kb", 1000), ("MB", 10**6)))
    number = c.pick((10, 20, 50, 100, 150, 200, 300, 500, 800, 1000, 2000)) if factor == 1 else c.rng.randint(1, 9)
    limit, over = number * factor, c.chance(0.65)
    c.demand(over or factor < 10**6)
    for _ in range(count_of(c, 1, 2, 3, 4, 5, most=10)):
        line = " ".join(c.word() for _ in range(c.rng.randint(1, 4))) + "\n"
        size = c.rng.randint(50, 3000) if factor > 1000 else int(limit * (c.rng.uniform(1.06, 3) if c.chance(0.45) else c.rng.uniform(0.05, 0.95))) + 1
        c.write(real_file(c, c.pick(EXTENSIONS)), (line * (size // len(line) + 1))[: size - 1] + "\n")
    sizes = {n: (c.folder / n).stat().st_size for n in here(c)}
    c.demand(not any(limit <= x <= limit * 1.03 for x in sizes.values()))
    beside(c)
    names = [n for n in sizes if (sizes[n] > limit) == over]
    yield User(to_go(c, MANY, OVER if over else UNDER, n=f"{number} {unit}"))
    sign, word = (">", "over") if over else ("<", "under")
    said = f"{number} {'bytes' if factor == 1 else 'kB' if factor == 1000 else 'MB'}"
    yield from first_look(c, f"# Find the files {word} {said}\nimport os\nsorted(f for f in os.listdir() if os.path.isfile(f) and os.path.getsize(f) {sign} {limit})", names)
    if names:
        yield from delete_listed(c, names)
    else:
        yield Say(f"No file here is {word} {said}, so there is nothing to delete.", ("nothing to delete",))


def delete_ranked(c):
    (way,) = c.rng.choices((by_rank, by_age, by_size), (6, 4, 2))
    yield from way(c)


def delete_empty_folders(c):
    """The folders with nothing in them; those with something in them stay."""
    folders = []
    for _ in range(c.rng.randint(1, 4)):
        folder = c.folder_name()
        c.demand(not (c.folder / folder).exists())
        c.make_folder(folder)
        if c.chance(0.4):
            fill(c, f"{folder}/{c.file(c.pick(EXTENSIONS))}", 1)
        else:
            folders.append(folder)
    folders.sort()
    for _ in range(c.rng.randint(0, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    there = sorted(p.name for p in c.folder.iterdir())
    asking = c.chance(0.2)
    yield User(c.ask(["which folders are empty?", "which {folders|subfolders} are empty?", "@c list {the |all |}empty folders", "@c find {the |all |}empty {folders|subfolders}", "are there {any |}empty folders here?", "do I have empty folders?", "is any folder empty?", "which {folders|subfolders} have nothing in them?", "@n empty {folders|subfolders}", "empty folders?", "what folders are empty?", "in which folders is there nothing?", "@c show me the {folders|subfolders} with nothing in them", "I'd like to know which folders are empty"]) if asking else to_go(c, MANY, NO_CONTENT))
    yield from first_look(c, "# Find the empty folders\nimport os\nsorted(f.name for f in os.scandir() if f.is_dir() and not os.listdir(f))", folders)
    if asking:
        yield Say(told(folders, "empty folders", "empty folder"), listed(folders) or ("no",))
        return
    if not folders:
        yield Say("No folder here is empty, so there is nothing to delete.", ("nothing to delete",))
        return
    said = f"the empty folder{'s' if len(folders) > 1 else ''} {joined(folders)}"
    code = f"# Delete the empty folder {folders[0]}\nimport os\nos.rmdir({quoted(folders[0])})" if len(folders) == 1 else f"# Delete these empty folders\nimport os\nfor d in {literal(folders)}:\n    os.rmdir(d)"
    if c.chance(0.25):
        yield from declined(c, code, f"This will delete {said}.", f"The folder {folders[0]} is as it was." if len(folders) == 1 else "They are all still there.")
        return
    yield Act(code, f"This will delete {said}.")
    c.demand(sorted(p.name for p in c.folder.iterdir()) == [n for n in there if n not in folders])
    yield Say(f"I deleted {said}.", tuple(folders))


INTENTS = {delete_ranked: 24, delete_empty_folders: 4}
