"""Requests that lean on the files a list has just named: pack them, move them, copy them, delete them."""

import ast
import zipfile

from ..scenario import Act, Say, User
from .archives import pack_code
from .endings import declined, result
from .files import LIST_EXT
from .files_delete import delete_those, list_kind
from .files_many import copy_code, move_code
from .workspace import Kind, beside, count_of, here, listed, naming, spelt_out, told, told_of

PACK = [
    "zip them into <z>", "zip them as <z>", "zip them up as <z>", "now zip them into <z>", "pack them into <z>", "pack them as <z>", "put them into a zip called <z>", "put them in <z>", "put these into <z>", "and zip them, as <z>", "compress them into <z>", "make a zip of them called <z>", "make <z> of them", "make one zip of these, <z>", "I need them zipped, as <z>",
    "I want them in one zip named <z>", "I want to mail them, zip them as <z>", "all of them into <z>, please", "archive them as <z>", "they should go into a zip called <z>", "these belong in <z>", "can you zip them? name it <z>", "could you pack these into <z>?", "would you mind zipping these as <z>?", "@c zip these as <z>", "@c pack these into <z>",
    "@c create the zip <z> with them", "@c bundle them up in <z>", "<z>: zip of these", "zip these up, <z>", "zip all of these into <z>", "pack all of those into an archive <z>", "let's zip these, call it <z>", "my boss wants these as <z>", "a zip <z> with these in it", "then zip them to <z>",
]
MOVE = [
    "move them to <d>", "move them into <d>", "move them all to {the folder |}<d>", "now move them to <d>", "put them in <d>", "put them into {the folder |}<d>", "put these in {the folder |}<d>", "they belong in <d>", "these belong in {the folder |}<d>", "they should be in {the folder |}<d>", "they should all go to <d>", "shift them to <d>", "and move them to {the folder |}<d>",
    "into {the folder |}<d> with them", "I want them in {the folder |}<d>", "I want these moved to <d>", "I'd like them in {the folder |}<d>, not here", "all of them to <d>, please", "can you move them to <d>?", "could you put these in {the folder |}<d>?", "would you mind moving these to <d>?", "@c move these to {the folder |}<d>", "@c transfer them to <d>",
    "@c move all of these into {the folder |}<d>", "let's put these into <d>", "move those files to <d>", "move these files into {the folder |}<d>", "then move them to <d>", "mv to <d>", "relocate them to <d>", "not here, put them in {the folder |}<d>", "tidy them away into {the folder |}<d>", "put them away in {the folder |}<d>", "my boss wants them in <d>",
]
COPY = [
    "copy them to <d>", "copy them into <d>", "copy them all to {the folder |}<d>", "now copy them to <d>", "put a copy of them in <d>", "put copies into {the folder |}<d>", "put copies of these in {the folder |}<d>", "I want copies in <d>", "I need copies of them in {the folder |}<d>", "back them up in {the folder |}<d>", "back them up to <d>", "make a backup of them in {the folder |}<d>",
    "save a copy of each in {the folder |}<d>", "duplicate them into <d>", "and copy them to {the folder |}<d>", "can you copy them to <d>?", "could you copy these into {the folder |}<d>?", "would you mind copying these to <d>?", "@c copy these to {the folder |}<d>", "@c copy all of these into {the folder |}<d>", "@c make copies of them in <d>", "copy those files to <d>",
    "copy these files into {the folder |}<d>", "then copy them to <d>", "cp to <d>", "I'd like a copy of all of them in <d>", "they should be in {the folder |}<d> too", "these should be in {the folder |}<d> as well", "leave them here, but copy them to <d>", "a copy of each into <d>, please", "my boss wants copies in {the folder |}<d>", "let's have copies of these in <d>",
]


def first(c):
    """A list of the files of one kind; what it names."""
    kind = Kind(c)
    c.demand("zip" not in kind.extensions)
    kind.populate(c, count_of(c, 1, 2, 3, 4, 5, most=12))
    beside(c)
    names = kind.among(here(c))
    templates = LIST_EXT if len(kind.extensions) == 1 else [t for t in LIST_EXT if "<x>" not in t]
    yield User(c.ask(templates, e=kind.spoken, x=kind.extensions[0]))
    observation = yield Act(list_kind(kind))
    c.demand(names and ast.literal_eval(result(observation)) == names)
    yield Say(told(names, kind.label, kind.one), listed(names))
    return names


def packed(c, names):
    zip_name = c.file("zip")
    c.demand(not (c.folder / zip_name).exists())
    yield User(c.ask(PACK, z=zip_name))
    code, talk = pack_code(names, zip_name, naming(names)), f"This will pack {spelt_out(names)} into {zip_name}."
    if c.chance(0.1):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    with zipfile.ZipFile(c.folder / zip_name) as archive:
        c.demand(sorted(archive.namelist()) == sorted(names))
    yield Say(f"I packed {spelt_out(names)} into {zip_name}.", (zip_name, spelt_out(names)))


def moved(c, names, copies):
    folder = c.folder_name()
    c.demand(f"{folder}/" not in c.files and folder not in here(c))
    if c.chance(0.5):
        c.make_folder(folder)
    yield User(c.ask(COPY if copies else MOVE, d=folder))
    verb = "copy" if copies else "move"
    code, talk = (copy_code if copies else move_code)(names, folder), f"This will {verb} {spelt_out(names)} to {folder}."
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    c.demand({p.name for p in (c.folder / folder).iterdir()} >= set(names) and copies == (set(names) <= set(here(c))))
    yield Say(f"I {'copied' if copies else 'moved'} {spelt_out(names)} to {folder}.", (*told_of(names), folder))


def listed_then(c):
    names = yield from first(c)
    c.demand(len(names) < 13)
    what = c.pick(("pack", "pack", "move", "move", "copy", "delete"))
    if what == "delete":
        yield from delete_those(c, names)
    elif what == "pack":
        yield from packed(c, names)
    else:
        yield from moved(c, names, what == "copy")


INTENTS = {listed_then: 15}
