"""One of the files that some answer has named, by its place or by its name: after a search in texts, a list by date or by size,
files with the same content, or a plain list."""

import ast
import re

from ..scenario import Act, Say, User
from .conversation_steps import IT, Workspace, copy, count, delete, move, rename, show, size
from .conversations import perform
from .endings import joined, quoted, result
from .files import LIST, LIST_EXT
from .files_delete import LIST_ALL, list_kind
from .files_find import TWICE
from .files_picked import spoken, with_name
from .list_talk import BY_DATE, BY_SIZE
from .text_files import asked_word, has, lines_having
from .texts_compare import SEARCH, SEARCH_LINES
from .workspace import Kind, aged, here, listed, told


LINES_OF_IT = [
    "quote the line", "@c quote the line", "@c quote that line", "@c quote it", "@c quote what it says there", "@c quote the place", "@c show the line", "@c show the place", "@c show where it stands", "@c read me the line", "@c read out the line", "@c print the line", "@c give me the line with it", "@c show me the line it is in", "@c show me the lines with it", "@c show me where in it",
    "what does it say there?", "what does the line say?", "what does that line say?", "what is the line?", "which line is it?", "in which line?", "and in which line?", "which line has it?", "where in the file?", "where in it?", "where exactly?", "and where in it?", "how does the line go?", "how does it say it?", "in what sentence?", "what stands there?", "what is said there?",
    "let me see the line", "let me see the place", "can I see the line?", "can I see where?", "could you show the line?", "I want to see the line", "I want to read the line", "I'd like to see the line with it", "I need the line", "I need the exact line", "the line, please", "and the line?", "the line itself?", "the whole line, please", "my boss wants to see the line", "now show the line", "ok, show me the line",
]


def texts(c, ext, least=3, most=5):
    w = Workspace(c)
    for _ in range(c.rng.randint(least, most)):
        w.new(ext=ext)
    return w


def searched(c):
    """Which texts have a word; two or more do."""
    w, word = texts(c, "txt"), asked_word(c)
    for name in c.rng.sample(list(w.texts), c.rng.randint(2, len(w.texts))):
        w.texts[name] += f"{c.word()} {word}\n"
        c.write(name, w.texts[name])
    request = c.ask(SEARCH, w=word, e="txt", x="txt")
    named = re.search("<[ex]>", c.phrasings[-1])
    yield User(request)
    what, pattern = ("txt files", "*.txt") if named else ("files", "*")
    observation = yield Act(f'# Find the {what} that contain {word}\nfrom pathlib import Path\n[path.name for path in sorted(Path().glob("{pattern}")) if path.is_file() and {quoted(word)}.lower() in path.read_text(errors="ignore").lower()]')
    found = ast.literal_eval(result(observation))
    c.demand(found == sorted(n for n, text in w.texts.items() if word.lower() in text.lower()) and len(found) > 1)
    yield Say(f"{joined(found)} contain {word}.", tuple(found))
    return w, found


def found_one(c):
    """Only one text has the word; its lines, or the text itself, are asked for next."""
    w, word = texts(c, c.pick(("txt", "txt", "md", "log")), 2, 4), asked_word(c)
    name = c.pick(list(w.texts))
    lines = w.texts[name].splitlines()
    for _ in range(c.rng.choice((1, 1, 2))):
        lines.insert(c.rng.randint(0, len(lines)), f"{c.word()} {word} {c.word()}")
    w.texts[name] = "\n".join(lines) + "\n"
    c.write(name, w.texts[name])
    yield User(c.ask([t for t in SEARCH if not re.search("<[ex]>", t)], w=word))
    observation = yield Act(f'# Find the files that contain {word}\nfrom pathlib import Path\n[path.name for path in sorted(Path().glob("*")) if path.is_file() and {quoted(word)}.lower() in path.read_text(errors="ignore").lower()]')
    c.demand(ast.literal_eval(result(observation)) == [name])
    yield Say(f"{name} contains {word}.", (name,))
    w.it = name
    if c.chance(0.65):
        yield User(c.ask(SEARCH_LINES + LINES_OF_IT))
        observation = yield Act(lines_having(name, word))
        found = ast.literal_eval(result(observation))
        c.demand(found == [x for x in lines if has(x, word)])
        yield Say(f"One line contains {word}: {found[0]}" if len(found) == 1 else f"{len(found)} lines contain {word}: {'; '.join(found)}", tuple(found))
    if c.chance(0.5):
        step = c.pick((count, count, show, size, move, rename))(c, w)
        yield User(c.ask(IT[step.kind], **step.slots))
        yield from perform(c, w, step, name)


def in_order(c):
    """All texts listed, then by date or by size: the order is that of the last answer."""
    w = texts(c, "txt")
    for name in w.texts:
        aged(c, name)
    kind = Kind(c)
    kind.extensions, kind.spoken, kind.label, kind.one, kind.test = ("txt",), "text files", "text files", "text file", 'f.lower().endswith(".txt")'
    names = here(c)
    yield User(c.ask([t for t in LIST_EXT if "<x>" not in t], e=kind.spoken))
    observation = yield Act(list_kind(kind))
    c.demand(ast.literal_eval(result(observation)) == names == sorted(w.texts))
    yield Say(told(names, kind.label, kind.one), listed(names))
    files = f"[f for f in os.listdir() if {kind.test}]"
    if c.chance(0.5):
        times = {n: (c.folder / n).stat().st_mtime for n in names}
        c.demand(len(set(times.values())) == len(times))
        yield User(c.ask(BY_DATE))
        observation = yield Act(f"# Show the {kind.label} by date\nimport os\nsorted({files}, key=os.path.getmtime, reverse=True)")
        names = sorted(times, key=lambda n: -times[n])
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(f"From the newest to the oldest: {joined(names)}.", tuple(names))
        return w, names
    found = {n: (c.folder / n).stat().st_size for n in names}
    c.demand(len(set(found.values())) == len(found))
    yield User(c.ask(BY_SIZE))
    observation = yield Act(f"# Show the {kind.label} by size\nimport os\nfiles = {files}\nfor f in sorted(files, key=os.path.getsize, reverse=True):\n    print(f\"{{f}} ({{os.path.getsize(f)}} bytes)\")")
    names = sorted(found, key=lambda n: -found[n])
    lines = [f"{n} ({found[n]} bytes)" for n in names]
    c.demand(observation.split("\n") == lines)
    yield Say(f"The {kind.label} by size: {joined(lines)}.", tuple(lines))
    return w, names


def plain(c):
    w = texts(c, c.pick(("txt", "md", "log", None)))
    names = here(c)
    yield User(c.ask(LIST))
    observation = yield Act(LIST_ALL)
    c.demand(ast.literal_eval(result(observation)) == names == sorted(w.texts))
    yield Say(told(names), listed(names))
    return w, names


def alike(c):
    """Files with the same content; one of them is then named."""
    w = texts(c, "txt", 2, 3)
    for name in c.rng.sample(list(w.texts), c.rng.randint(1, 2)):
        other = w.free(name)
        w.texts[other] = w.texts[name]
        c.write(other, w.texts[name])
    yield User(c.ask(TWICE))
    observation = yield Act(
        "# Find files with the same content\nimport hashlib, os\nfrom collections import defaultdict\nsame = defaultdict(list)\nfor f in sorted(os.listdir(), key=lambda f: (len(f), f)):\n    if os.path.isfile(f):\n"
        "        same[hashlib.sha256(open(f, \"rb\").read()).hexdigest()].append(f)\n[names for names in same.values() if len(names) > 1]"
    )
    groups = ast.literal_eval(result(observation))
    c.demand(groups and all(len({w.texts[n] for n in g}) == 1 for g in groups))
    yield Say(f"These files have the same content: {'; '.join(map(joined, groups))}.", tuple(n for g in groups for n in g))
    return w, [n for g in groups for n in g]


def picked_again(c):
    """What is said of one of them is done with that one alone."""
    if c.chance(0.22):
        yield from found_one(c)
        return
    (state,) = c.rng.choices((searched, in_order, plain, alike), (4, 4, 3, 3))
    w, names = yield from state(c)
    c.demand(1 < len(names) < 7)
    for turn in range(c.rng.choice((1, 1, 2))):
        there = [n for n in names if n in w.texts]
        # Once a file has gone or has another name, the places are no longer clear.
        if len(there) < len(names) and not turn:
            return
        name = c.pick(there)
        if state is alike or len(there) < len(names) or c.chance(0.25):
            step = c.pick((delete, delete, delete, rename, move, copy, show, count, size))(c, replaced(w, name))
            yield User(c.ask(step.named, f=name, **step.slots))
            yield from perform(c, w, step, name)
        else:
            yield from with_name(c, w, names, name, spoken(c, names, name))


def replaced(w, name):
    w.it = name
    return w


INTENTS = {picked_again: 30}
