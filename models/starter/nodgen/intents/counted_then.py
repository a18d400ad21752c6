"""Files that were only counted are to be moved, copied, packed or deleted: their names are looked up first, unless a list has named them."""

import zipfile

from ..scenario import Act, Say, User
from .archives import pack_code
from .endings import declined
from .files_delete import THEM, delete_listed, first_look, list_kind
from .files_many import copy_code, move_code
from .files_then import COPY, MOVE, PACK
from .list_talk import Listed, asked_first, tell_count, tell_names
from .same_words import SHOW_THEM
from .texts_words import HOW_MANY
from .workspace import Kind, beside, fill, here, naming, spelt_out, told_of


def away(c, kind, names, known, copies):
    folder = c.folder_name()
    c.demand(f"{folder}/" not in c.files and folder not in here(c))
    if c.chance(0.5):
        c.make_folder(folder)
    yield User(c.ask(COPY if copies else MOVE, d=folder))
    if not known:
        yield from first_look(c, list_kind(kind), names)
    code, talk = (copy_code if copies else move_code)(names, folder), f"This will {'copy' if copies else 'move'} {spelt_out(names)} to {folder}."
    if c.chance(0.08):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    c.demand({p.name for p in (c.folder / folder).iterdir()} >= set(names) and copies == (set(names) <= set(here(c))))
    yield Say(f"I {'copied' if copies else 'moved'} {spelt_out(names)} to {folder}.", (*told_of(names), folder))


def packed(c, kind, names, known):
    zip_name = c.file("zip")
    c.demand(not (c.folder / zip_name).exists() and "zip" not in kind.extensions)
    yield User(c.ask(PACK, z=zip_name))
    if not known:
        yield from first_look(c, list_kind(kind), names)
    code, talk = pack_code(names, zip_name, naming(names)), f"This will pack {spelt_out(names)} into {zip_name}."
    if c.chance(0.08):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    with zipfile.ZipFile(c.folder / zip_name) as archive:
        c.demand(sorted(archive.namelist()) == sorted(names))
    yield Say(f"I packed {spelt_out(names)} into {zip_name}.", (zip_name, spelt_out(names)))


def counted_then(c):
    kind = Kind(c)
    kind.populate(c, c.rng.randint(2, 5), 0)
    beside(c)
    for name in here(c):
        fill(c, name, c.rng.randint(1, 3))
    files = Listed(c, kind)
    names = files.names
    c.demand(1 < len(names) < 7)
    # Counted, or counted and then listed, or listed and then counted.
    way = c.pick(("counted", "counted", "counted", "named", "listed"))
    yield from asked_first(c, files, kind, False, way != "listed")
    if way == "named":
        yield User(c.ask(SHOW_THEM))
        yield from tell_names(c, files.list("List them"), names, files.label, files.one)
    elif way == "listed":
        yield User(c.ask(HOW_MANY))
        yield from tell_count(c, files.count(), len(names), files.label, files.one)
    known, what = way != "counted", c.pick(("move", "move", "copy", "pack", "delete"))
    if what == "pack":
        yield from packed(c, kind, names, known)
    elif what == "delete":
        yield User(c.ask(THEM))
        if not known:
            yield from first_look(c, list_kind(kind), names)
        yield from delete_listed(c, names)
    else:
        yield from away(c, kind, names, known, what == "copy")


INTENTS = {counted_then: 16}
