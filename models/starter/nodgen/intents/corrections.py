"""What was done was meant otherwise: another folder, another name, another file. The thing is put right from where it is now."""

import re

from ..contents import restorable
from ..scenario import Act, Say, User
from .conversation_steps import Workspace, contain, count, show, size
from .conversations import perform
from .endings import declined, joined, quoted
from .files import copy_file, delete_file, make_folder, move_file, rename_file
from .files_many import move_many
from .text_files import sentence
from .texts import write_text
from .watched import first_request
from .workspace import literal

TO_FOLDER = [
    "no, into <d>", "no, to <d>", "no, <d>", "not there, into <d>", "not there, to <d>", "not that folder, <d>", "wrong folder, I meant <d>", "wrong folder, <d> please", "the wrong folder, it should be <d>", "I meant <d>", "I meant into <d>", "I meant the folder <d>", "I mean <d>", "I mean into <d>", "sorry, into <d>", "sorry, <d>", "sorry, I meant <d>", "sorry, the folder is <d>",
    "sorry, the folder should be <d>", "oh, I meant <d>", "oops, <d>", "oops, I meant <d>", "oops, wrong folder, <d>", "oh no, into <d>", "rather into <d>", "rather <d>", "better into <d>", "better <d>", "into <d> instead", "<d> instead", "to <d> instead", "wait, into <d>", "wait, I meant <d>", "hm, no, into <d>", "that should have been <d>", "it should have been <d>",
    "the folder should have been <d>", "my mistake, into <d>", "my mistake, I meant <d>", "I changed my mind, into <d>", "I changed my mind, <d> please", "I said the wrong folder, it is <d>",
]
TO_NAME = [
    "no, <g>", "no, call it <g>", "no, it should be <g>", "no, the name is <g>", "not that name, <g>", "not that, <g>", "wrong name, I meant <g>", "wrong name, it should be <g>", "the wrong name, it should be <g>", "I meant <g>", "I meant to say <g>", "I meant the name <g>", "I mean <g>", "sorry, <g>", "sorry, I meant <g>", "sorry, the name is <g>", "sorry, the name should be <g>",
    "sorry, it should be called <g>", "sorry, call it <g>", "oh, I meant <g>", "oops, <g>", "oops, I meant <g>", "oops, wrong name, <g>", "oh no, <g>", "rather <g>", "rather call it <g>", "better <g>", "better call it <g>", "call it <g> instead", "<g> instead", "wait, <g>", "wait, I meant <g>", "hm, no, <g>", "that should have been <g>", "it should have been <g>",
    "it should have been called <g>", "the name should have been <g>", "my mistake, <g>", "my mistake, I meant <g>", "I misspelt it, it should be <g>", "I mistyped it, it is <g>", "a typo, I meant <g>", "typo, <g>", "I changed my mind, call it <g>", "I changed my mind, <g> please", "I said the wrong name, it is <g>",
]
TO_FILE = [
    "no, <f>", "no, of <f>", "no, I meant <f>", "not that one, <f>", "not that file, <f>", "wrong file, <f>", "wrong file, I meant <f>", "wrong file, use <f>", "the wrong file, take <f>", "I meant <f>", "I meant the file <f>", "I mean <f>", "sorry, <f>", "sorry, I meant <f>", "sorry, wrong file, <f>", "sorry, the file is <f>", "oh, I meant <f>", "oops, <f>", "oops, I meant <f>",
    "oops, wrong file, <f>", "oh no, <f>", "rather <f>", "<f> instead", "use <f> instead", "take <f> instead", "wait, <f>", "wait, I meant <f>", "hm, no, <f>", "that should have been <f>", "it should have been <f>", "my mistake, <f>", "my mistake, I meant <f>", "I said the wrong file, it is <f>", "not this one, I meant <f>", "that was the wrong file, <f> please", "the other one, <f>",
    "a typo, I meant <f>", "I mixed them up, I meant <f>", "I got the name wrong, it's <f>", "I picked the wrong one, take <f>",
]


# Of a copy or a new name, "I meant b.txt" may be the file to take or the name to give; these say which.
OTHER_NAME = [t for t in TO_NAME if re.search(r"\bcall|name|misspelt|mistyped", t)]
OTHER_SOURCE = [t for t in TO_FILE if re.search(r"wrong (?:file|one)|that file", t)]


def renamed(c, old, new):
    q = quoted(new)
    yield Act(f"# Rename {old} to {new}\nimport os\nassert not os.path.exists({q})\nos.rename({quoted(old)}, {q})")
    c.demand((c.folder / new).exists() and not (c.folder / old).exists())
    yield Say(f"I renamed {old} to {new}.", (old, new))


def lying_there(c, ext=None):
    """Another file of this folder."""
    name = c.file(ext or "txt")
    c.demand(not (c.folder / name).exists())
    c.write(name, sentence(c) + "\n")
    return name


def other_source(c, act, made, ext):
    """Another file was to be copied or renamed."""
    other = lying_there(c, ext)
    (old,) = re.findall(rf"^# (?:Copy|Rename) (.+) to {re.escape(made)}$", act.code.split("\n")[0])
    yield User(c.ask(OTHER_SOURCE, f=other))
    q, o = quoted(made), quoted(other)
    if act.code.startswith("# Copy"):
        yield Act(f"# Delete {made} and copy {other} to {made}\nimport os, shutil\nassert os.path.exists({o})\nos.remove({q})\nshutil.copy({o}, {q})", f"This will delete {made}, the copy of {old}.")
        c.demand((c.folder / made).read_text() == (c.folder / other).read_text() and (c.folder / old).exists())
        yield Say(f"I deleted {made} and copied {other} to {made}.", (other, made))
        return
    text = (c.folder / other).read_text()
    yield Act(f"# Rename {made} back to {old} and {other} to {made}\nimport os\nassert os.path.exists({o}) and not os.path.exists({quoted(old)})\nos.rename({q}, {quoted(old)})\nos.rename({o}, {q})")
    c.demand((c.folder / made).read_text() == text and (c.folder / old).exists() and not (c.folder / other).exists())
    yield Say(f"I renamed {made} back to {old} and {other} to {made}.", (old, other, made))


def other_moved(c, name, folder):
    """Another file was to be moved."""
    other = lying_there(c)
    yield User(c.ask(TO_FILE, f=other))
    yield Act(f"# Move {folder}/{name} back and {other} to {folder}\nimport os, shutil\nassert os.path.exists({quoted(other)})\nshutil.move({quoted(folder + '/' + name)}, \".\")\nshutil.move({quoted(other)}, {quoted(folder)})")
    c.demand((c.folder / name).exists() and (c.folder / folder / other).exists() and not (c.folder / folder / name).exists())
    yield Say(f"I moved {name} back and {other} to {folder}.", (name, other, folder))


def other_deleted(c):
    """Another file was to be deleted; the first one is gone."""
    seen = yield from first_request(c, delete_file)
    c.demand(seen.ran and "Error" not in seen.ran[-1][1])
    (name,) = set(seen.ran[-1][2]) - set(restorable(c.folder))
    other = lying_there(c)
    yield User(c.ask(TO_FILE, f=other))
    code, talk = f"# Delete {other}\nimport os\nos.remove({quoted(other)})", f"{name} is deleted for good. This will delete {other}."
    if c.chance(0.15):
        yield from declined(c, code, talk, f"{other} is still there.")
        return
    yield Act(code, talk)
    c.demand(not (c.folder / other).exists())
    yield Say(f"I deleted {other}.", (other,))


def put_right(c):
    if c.chance(0.1):
        yield from other_deleted(c)
        return
    intent = c.pick((move_file, move_file, move_many, make_folder, make_folder, write_text, write_text, copy_file, copy_file, rename_file, rename_file))
    seen = yield from first_request(c, intent)
    c.demand(seen.ran)
    act, observation, before = seen.ran[-1]
    c.demand("Error" not in observation)
    after = restorable(c.folder)
    made = sorted(set(after) - set(before))
    if intent is make_folder:
        c.demand(len(made) == 1)
        old, new = made[0][:-1], c.folder_name()
        c.demand(not (c.folder / new).exists() and "/" not in old)
        yield User(c.ask(TO_NAME, g=new))
        yield from renamed(c, old, new)
        return
    files = [n for n in made if not n.endswith("/")]
    if intent not in (move_file, move_many):
        c.demand(len(files) == 1 and "/" not in files[0])
        ext = files[0].rsplit(".", 1)[1]
        if intent is not write_text and c.chance(0.35):
            yield from other_source(c, act, files[0], ext)
            return
        new = c.file(ext)
        c.demand(not (c.folder / new).exists())
        yield User(c.ask(TO_NAME if intent is write_text else OTHER_NAME, g=new))
        yield from renamed(c, files[0], new)
        return
    folders = {n.rpartition("/")[0] for n in files}
    c.demand(len(folders) == 1 and "" not in folders and len(files) < 6)
    old, new = folders.pop(), c.folder_name()
    names = [n.rpartition("/")[2] for n in files]
    if len(names) == 1 and "/" not in old and c.chance(0.35):
        yield from other_moved(c, names[0], old)
        return
    c.demand(not (c.folder / new).exists())
    if c.chance(0.4):
        c.make_folder(new)
    yield User(c.ask(TO_FOLDER, d=new))
    moves = f"shutil.move({quoted(files[0])}, {quoted(new)})" if len(files) == 1 else f"files = {literal(names)}\nassert not set(files) & set(os.listdir({quoted(new)}))\nfor f in files:\n    shutil.move(os.path.join({quoted(old)}, f), {quoted(new)})"
    code = f"# Move {files[0] if len(names) == 1 else f'these files from {old}'} to {new}\nimport os, shutil\nos.makedirs({quoted(new)}, exist_ok=True)\n{moves}"
    talk = "" if len(names) == 1 else f"This will move {joined(names)} from {old} to {new}."
    if c.chance(0.08):
        yield from declined(c, code, talk, f"{names[0]} is where it was." if len(names) == 1 else "They are where they were.")
        return
    yield Act(code, talk)
    c.demand({p.name for p in (c.folder / new).iterdir()} >= set(names) and not any((c.folder / f).exists() for f in files))
    yield Say(f"I moved {joined(names)} from {old} to {new}. The folder {old} is still there.", (*names, new))


def other_text(c):
    """What was asked of one text was meant of another."""
    w = Workspace(c)
    names = [w.new() for _ in range(c.rng.randint(2, 3))]
    w.it = names[0]
    step = c.pick((count, count, show, size, contain))(c, w)
    for turn, name in enumerate(names[: c.rng.choice((2, 2, 3))]):
        yield User(c.ask(TO_FILE, f=name) if turn else c.ask(step.named, f=name, **step.slots))
        yield from perform(c, w, step, name)


def corrected_after(c):
    yield from (other_text if c.chance(0.3) else put_right)(c)


INTENTS = {corrected_after: 14}
