"""The file that was just written is "it": how big, is it there, rename it, move it, delete it. A size in bytes, said in other units."""

import ast

from ..contents import restorable
from ..scenario import Act, Say, User
from .archives import pack
from .conversation_steps import IT
from .conversations import MEMORY
from .endings import declined, joined, plural, quoted, result, said
from .files import SIZE, TOTAL
from .files_overview import SIZE_KIND
from .texts_compare import merge_texts
from .watched import first_request
from .workspace import EXTENSIONS, Kind, here, real_file

IN_KILO = [
    "in kB?", "in KB?", "and in kB?", "in kB please", "in kilobytes?", "and in kilobytes?", "in kilobytes please", "how many kB is that?", "how many kilobytes is that?", "how many kB?", "how many kilobytes?", "and how many kB?", "how much is that in kB?", "how much is that in kilobytes?", "what is that in kB?", "what's that in kilobytes?", "that in kB?", "as kB?", "as kilobytes?", "now in kB",
    "now in kilobytes", "kB?", "kilobytes?", "kB please", "I mean in kB", "I need it in kB", "I need that in kilobytes", "I'd like it in kB", "can I have that in kB?", "could you say that in kilobytes?", "@c turn that into kB", "@c turn that into kilobytes", "@c convert that to kB", "@c convert it to kilobytes", "@c give me that in kB", "@c tell me that in kilobytes", "so how many kB is that?", "the same in kB",
    "not bytes, kB", "rather in kilobytes",
]
IN_MEGA = [t.replace("kilobytes", "megabytes").replace("kB", "MB").replace("KB", "mb") for t in IN_KILO]
NEW_ONE = {
    "size": ["how big is the new one?", "and how big is the new one?", "how big is the new file?", "what size does the new file have?", "@n size of the new one", "@n size of the new file", "how many bytes has the new one?", "how large is the new one?", "the new one, how big is it?"],
    "rename": ["rename the new one to <g>", "rename the new file to <g>", "call the new one <g>", "the new one should be called <g>", "the new file should be called <g>", "@c give the new one the name <g>", "@c rename the new file as <g>", "change the name of the new one to <g>"],
    "move": ["move the new one to <d>", "move the new file to <d>", "put the new one into <d>", "put the new file in {the folder |}<d>", "the new one belongs in {the folder |}<d>", "@c move the new one into {the folder |}<d>", "the new one should go to <d>"],
    "delete": ["delete the new one", "delete the new file", "delete the new one again", "remove the new one again", "the new one can go", "get rid of the new file", "@c throw the new one away", "I don't need the new one, delete it"],
}
LINES_OF_NEW = [
    "how many lines has the new one?", "and how many lines does the new one have?", "how many lines are in the new file?", "how many lines has it?", "and how many lines?", "how many lines does it have?", "how many lines are in it?", "@n number of lines in the new one", "@c count its lines", "@c count the lines of the new file", "and the new one, how many lines?", "how long is the new one in lines?", "how many lines is that?",
]
WORDS_OF_NEW = [t.replace("lines", "words") for t in LINES_OF_NEW]
SHOW_NEW = [
    "show the new one", "show me the new one", "show me the new file", "show it", "show it to me", "show me what is in it", "show me what's in the new one", "what is in the new one?", "what's in the new file?", "what does the new one say?", "and what does it say?", "let me see the new one", "let me see it", "print it", "print the new one", "read it out", "can I see the new one?", "could you show me the new file?", "I want to see it", "I'd like to see the new one", "what is in it?", "@c show what is in the new file",
]
LIST_NEW = [
    "what is in it?", "what's in it?", "what is in the new one?", "and what is in it?", "list what is in it", "show me what's in it", "show me what is in the new one", "which files are in it?", "what files are in the new zip?", "let me see what is in it", "is everything in it?", "are they all in it?", "look inside", "look into it", "@c list the files in it", "@c check what is in the new one", "and now what's inside?",
]
STEPS = {"size": 3, "exists": 1, "rename": 3, "move": 3, "delete": 3, "name": 1}


def written_then(c):
    intent = c.pick((pack, pack, merge_texts))
    seen = yield from first_request(c, intent)
    c.demand(seen.ran)
    act, observation, before = seen.ran[-1]
    # What was packed is "them" then; one file or folder might be "it" as well as the archive.
    c.demand(intent is not pack or "for f in [" in act.code)
    made = sorted(n for n in set(restorable(c.folder)) - set(before) if not n.endswith("/"))
    c.demand("Error" not in observation and len(made) == 1 and "/" not in made[0])
    name = made[0]
    kinds = dict(STEPS) | ({"inside": 4} if intent is pack else {"show": 3, "lines": 3, "words": 2})
    for _ in range(c.rng.choice((1, 1, 2))):
        (kind,) = c.rng.choices(list(kinds), list(kinds.values()))
        kinds.pop(kind)
        there = yield from with_it(c, name, kind)
        if kind in ("rename", "move", "delete") or not there:
            return


def with_it(c, name, kind):
    """One step with the file just written; whether it ran."""
    path, q = c.folder / name, quoted(name)
    if kind == "inside":
        yield User(c.ask(LIST_NEW))
        observation = yield Act(f"# List what is in {name}\nimport zipfile\nzipfile.ZipFile({q}).namelist()")
        names = ast.literal_eval(result(observation))
        c.demand(len(names) < 13)
        yield Say(f"In {name}: {joined(names)}.", tuple(names))
        return True
    if kind == "show":
        yield User(c.ask(SHOW_NEW))
        observation = yield Act(f"# Show {name}\nprint(open({q}).read())")
        c.demand(observation == path.read_text().strip())
        yield Say(f"This is what {name} says.", (name,))
        return True
    if kind in ("lines", "words"):
        yield User(c.ask(LINES_OF_NEW if kind == "lines" else WORDS_OF_NEW))
        observation = yield Act(f"# Count the {kind} in {name}\nlen(open({q}).{'readlines()' if kind == 'lines' else 'read().split()'})")
        count, text = result(observation), path.read_text()
        c.demand(count == str(len(text.splitlines() if kind == "lines" else text.split())))
        yield Say(f"{name} has {plural(count, kind[:-1])}.", (count, name))
        return True
    if kind == "name":
        yield User(c.ask(MEMORY))
        yield Say(f"It is {name}.", (name,))
        return True
    if kind == "size":
        yield User(c.ask(NEW_ONE["size"] if c.chance(0.3) else IT["size"]))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({q})")
        count = result(observation)
        c.demand(count == str(path.stat().st_size))
        yield Say(f"{name} has {plural(count, 'byte')}.", (name,))
        return True
    if kind == "exists":
        yield User(c.ask(IT["exists"]))
        observation = yield Act(f"# Check whether {name} exists\nimport os\nos.path.exists({q})")
        c.demand(said(result(observation)) == "True")
        yield Say(f"Yes, {name} is there.", ("Yes", name))
        return True
    if kind == "rename":
        new = c.file(name.rsplit(".", 1)[1])
        c.demand(not (c.folder / new).exists())
        yield User(c.ask(NEW_ONE["rename"] if c.chance(0.3) else IT["rename"], g=new))
        code, talk, still = f"# Rename {name} to {new}\nimport os\nassert not os.path.exists({quoted(new)})\nos.rename({q}, {quoted(new)})", "", f"{name} keeps its name."
        answer, then = f"I renamed {name} to {new}.", c.folder / new
    elif kind == "move":
        folder = c.folder_name()
        c.demand(not (c.folder / folder).exists())
        yield User(c.ask(NEW_ONE["move"] if c.chance(0.3) else IT["move"], d=folder))
        code, talk, still = f"# Move {name} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nshutil.move({q}, {quoted(folder)})", "", f"{name} is where it was."
        answer, then = f"I moved {name} to {folder}.", c.folder / folder / name
    else:
        yield User(c.ask(NEW_ONE["delete"] if c.chance(0.3) else IT["delete"]))
        code, talk, still = f"# Delete {name}\nimport os\nos.remove({q})", f"This will delete {name}.", f"{name} is still there."
        answer, then = f"I deleted {name}.", None
    if c.chance(0.12):
        yield from declined(c, code, talk, still)
        return False
    content = path.read_bytes()
    yield Act(code, talk)
    c.demand(not path.exists() and (then is None or then.read_bytes() == content))
    yield Say(answer, (name,))
    return True


def size_units(c):
    """A size in bytes, then in kB or MB."""
    kind = Kind(c) if c.chance(0.35) else None
    names = [kind.file(c) for _ in range(c.rng.randint(1, 3))] if kind else []
    names += [real_file(c, c.pick(EXTENSIONS)) for _ in range(c.rng.randint(1, 3))]
    for name in names:
        line = " ".join(c.word() for _ in range(6)) + "\n"
        c.write(name, line * (c.rng.randint(100, 30_000) // len(line) + 1))
    sizes = {n: (c.folder / n).stat().st_size for n in here(c)}
    if kind:
        true = sum(sizes[n] for n in kind.among(here(c)))
        yield User(c.ask(SIZE_KIND, e=kind.spoken))
        observation = yield Act(f"# Add up the sizes of the {kind.label}\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if {kind.test})")
        answer = f"The {kind.label} have {true} bytes in all."
    elif c.chance(0.35):
        true = sum(sizes.values())
        yield User(c.ask(TOTAL))
        observation = yield Act("# Add up the sizes of the files\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if os.path.isfile(f))")
        answer = f"The files have {true} bytes in all."
    else:
        name = c.pick(names)
        true = sizes[name]
        yield User(c.ask(SIZE, f=name))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        answer = f"{name} has {true} bytes."
    c.demand(result(observation) == str(true))
    yield Say(answer, (str(true),))
    mega = c.chance(0.35)
    yield User(c.ask(IN_MEGA if mega else IN_KILO))
    observation = yield Act("# Turn the bytes into megabytes\nround(_ / 1000000, 2)" if mega else "# Turn the bytes into kilobytes\nround(_ / 1000, 1)")
    value = said(result(observation))
    c.demand(abs(float(value) * (1e6 if mega else 1e3) - true) <= (5001 if mega else 51))
    yield Say(f"That is {value} {'MB' if mega else 'kB'}.", (value,))


INTENTS = {written_then: 20, size_units: 6}
