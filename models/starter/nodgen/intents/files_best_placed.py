"""The newest, oldest, largest or smallest file, of all or of a kind, found and then taken to a folder, copied or renamed: one request, two actions."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, quoted, result
from .files_new_folder import taken_to
from .workspace import EXTENSIONS, Kind, aged, beside, count_of, fill, here, real_file

# <b> is "newest", <o> one file of them; <d> is where it goes.
MOVE = [
    "@c move the <b> <o> to {the folder |}<d>", "@c move the <b> <o> into {the folder |}<d>", "@c move my <b> <o> to {the folder |}<d>", "@c put the <b> <o> {in|into} {the folder |}<d>", "@c put my <b> <o> into {the folder |}<d>", "@c find the <b> <o> and move it to {the folder |}<d>", "@c find the <b> <o> and put it into {the folder |}<d>", "@c take the <b> <o> and put it into {the folder |}<d>", "the <b> <o> should go to {the folder |}<d>", "the <b> <o> belongs in {the folder |}<d>", "the <b> <o> belongs in {the folder |}<d>, move it", "I want the <b> <o> in {the folder |}<d>, move it", "I'd like the <b> <o> moved to {the folder |}<d>", "which is the <b> <o>? move it to {the folder |}<d>", "look which <o> is the <b> and move that one to {the folder |}<d>", "look for the <b> <o>. it should go into {the folder |}<d>", "whichever <o> is the <b>, move it to {the folder |}<d>", "only the <b> <o> should be moved to {the folder |}<d>", "of the <s> here, move the <b> one to {the folder |}<d>", "of all my <s>, the <b> should go to {the folder |}<d>", "to {the folder |}<d> with the <b> <o>", "into {the folder |}<d> please, the <b> <o>",
    "could you move the <b> <o> to {the folder |}<d>?", "would you mind moving the <b> <o> into {the folder |}<d>?", "I have several <s> here. move the <b> one to {the folder |}<d>", "there are several <s> here. the <b> should be moved to {the folder |}<d>", "I don't know its name, but the <b> <o> should go to {the folder |}<d>", "the <b> <o> is in the way, move it to {the folder |}<d>", "make a folder {called|named} <d> and move the <b> <o> into it", "I need a folder <d> with the <b> <o> in it, so move it there", "<b> <o> -> <d>, move",
]
COPY = [
    "@c copy the <b> <o> to {the folder |}<d>", "@c copy the <b> <o> into {the folder |}<d>", "@c copy my <b> <o> to {the folder |}<d>", "@c put a copy of the <b> <o> {in|into} {the folder |}<d>", "@c make a copy of the <b> <o> in {the folder |}<d>", "@c back up the <b> <o> to {the folder |}<d>", "@c find the <b> <o> and copy it to {the folder |}<d>", "the <b> <o> should also be in {the folder |}<d>, copy it", "I want a copy of the <b> <o> in {the folder |}<d>", "I need the <b> <o> in {the folder |}<d> as well", "which is the <b> <o>? copy it to {the folder |}<d>", "look which <o> is the <b> and copy that one to {the folder |}<d>", "whichever <o> is the <b>, copy it to {the folder |}<d>", "of the <s> here, copy the <b> one to {the folder |}<d>", "could you copy the <b> <o> to {the folder |}<d>?", "for safety, copy the <b> <o> to {the folder |}<d>", "a copy of the <b> <o> into {the folder |}<d> please", "I have several <s> here. copy the <b> one to {the folder |}<d>", "don't move the <b> <o>, only copy it to {the folder |}<d>", "I don't know its name, but I need a copy of the <b> <o> in {the folder |}<d>", "someone wants the <b> <o>, so copy it to {the folder |}<d>", "make a folder {called|named} <d> and copy the <b> <o> into it",
]
# <g> is its new name.
RENAME = [
    "@c rename the <b> <o> to <g>", "@c rename my <b> <o> to <g>", "@c call the <b> <o> <g>", "@c give the <b> <o> the name <g>", "@c give my <b> <o> the new name <g>", "@c change the name of the <b> <o> to <g>", "@c find the <b> <o> and rename it to <g>", "@c find the <b> <o> and call it <g>", "the <b> <o> should be called <g>", "I want the <b> <o> to be called <g>", "I'd like my <b> <o> to be named <g>", "which is the <b> <o>? rename it to <g>", "look which <o> is the <b> and rename that one to <g>", "whichever <o> is the <b>, call it <g>", "of the <s> here, rename the <b> one to <g>", "the <b> of my <s> should be named <g>", "could you rename the <b> <o> to <g>?", "I have several <s> here. rename the <b> one to <g>", "I don't know what the <b> <o> is called, but it should be called <g>", "the name of the <b> <o> says nothing, make it <g>", "only the <b> <o> should get a new name, <g>", "the <b> <o> needs a better name: <g>",
]
BY = (("newest", ("newest", "latest", "most recent", "newest"), "max", "getmtime"), ("newest", ("newest", "latest"), "max", "getmtime"), ("oldest", ("oldest",), "min", "getmtime"), ("largest", ("biggest", "largest"), "max", "getsize"), ("smallest", ("smallest",), "min", "getsize"))


def best_placed(c):
    word, spoken, call, key = c.pick(BY)
    kind = Kind(c) if c.chance(0.6) else None
    # Of pictures the pixels could be meant.
    c.demand(not kind or key == "getmtime" or kind.label not in ("photos", "pictures", "images"))
    if kind:
        kind.populate(c, count_of(c, 2, 3, 4, most=8))
    else:
        for _ in range(c.rng.randint(2, 5)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), c.rng.randint(1, 9))
    for name in here(c):
        if kind and c.chance(0.8):
            fill(c, name, c.rng.randint(1, 9))
        aged(c, name)
    beside(c)
    names = kind.among(here(c)) if kind else here(c)
    stats = {n: (c.folder / n).stat() for n in names}
    value = {n: s.st_mtime if key == "getmtime" else s.st_size for n, s in stats.items()}
    c.demand(len(set(value.values())) == len(value) > 1)
    name = (max if call == "max" else min)(value, key=value.get)
    what, folder, new = c.pick(("move", "move", "copy", "copy", "rename")), c.folder_name(), c.file(name.rsplit(".", 1)[1].lower())
    c.demand(not (c.folder / folder).exists() and not (c.folder / new).exists())
    if what != "rename" and c.chance(0.5):
        c.make_folder(folder)
    one, many = (kind.one, kind.label) if kind else ("file", "files")
    templates = {"move": MOVE, "copy": COPY, "rename": RENAME}[what]
    if (c.folder / folder).exists():
        templates = [t for t in templates if not t.startswith(("make a folder", "I need a folder"))]
    yield User(c.ask(templates, b=c.pick(spoken), o=one, s=many, d=folder, g=new))
    observation = yield Act(f"# Find the {word} {one}\nimport os\n{call}([f for f in os.listdir() if {kind.test if kind else 'os.path.isfile(f)'}], key=os.path.{key})")
    c.demand(ast.literal_eval(result(observation)) == name)
    if what != "rename":
        yield from taken_to(c, [name], folder, what == "copy")
        return
    code, talk = f"# Rename {name} to {new}\nimport os\nassert not os.path.exists({quoted(new)})\nos.rename({quoted(name)}, {quoted(new)})", f"This will rename {name}."
    if c.chance(0.12):
        yield from declined(c, code, talk, f"{name} keeps its name.")
        return
    yield Act(code, talk)
    c.demand((c.folder / new).exists())
    yield Say(f"I renamed {name} to {new}.", (name, new))


INTENTS = {best_placed: 8}
