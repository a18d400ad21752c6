"""A new file or a folder that the request leaves without a name: Nod asks for the name, and then does it."""

import zipfile

from ..scenario import Act, Say, User
from . import table_filters as f
from . import table_queries as q
from .answers import NEW_NAME, WHICH_NAME, left
from .archives import pack_code
from .conversation_steps import Workspace, add, change, copy, count, delete, move, rename, show, size
from .conversations import by_it, perform, worked_out
from .dates import dates_between
from .endings import declined, quoted, result
from .files_many import copy_code, move_code
from .files_picked import PICK
from .files_then import first
from .money import prices
from .numbers import arithmetic, percent
from .table_follow import save
from .table_steps import about, asked
from .tables import Table
from .workspace import here, naming, spelt_out, told_of

RENAME_IT = [
    "@c rename it", "@c rename that file", "@c rename this one", "@c give it another name", "@c give it a {new|different|better} name", "@c change its name", "@c change the name of that file", "@c call it something else", "@c name it differently", "it needs {another|a new|a better} name", "that file needs another name",
    "I want to rename it", "I want another name for it", "I want it called something else", "I'd like to rename it", "I'd like a better name for it", "I don't like its name", "I don't like the name, change it", "its name is wrong, change it", "the name is {wrong|bad|silly}, change it", "it should have another name",
    "it should be called something else", "and rename it", "now rename it", "now rename that file", "then rename it", "ok, rename it", "good, now rename it", "can it have another name?", "can we rename it?", "could it have a different name?", "let's rename it", "let's give it another name", "time for a new name for it",
    "rename", "rename please", "new name please", "another name please", "a new name for it, please", "mv it", "would you mind renaming it?", "mind renaming it?", "@c rename the file", "@c change what it is called",
]
MOVE_IT = [
    "@c move it", "@c move that file", "@c move it {away|somewhere else|elsewhere}", "@c move it {into|to} {a|another} folder", "@c put it in {a|another} folder", "@c put it into a folder", "@c put it somewhere else", "@c put that file in a folder", "@c file it away", "@c put it away", "@c place it in another folder",
    "it should be in a folder", "it should be in another folder", "it belongs in {a|another} folder", "I want to move it", "I want it in {a|another} folder", "I want it somewhere else", "I'd like to move it", "I'd like it in a folder", "it is in the wrong place, move it", "it is in the wrong folder",
    "and move it", "now move it", "now put it in a folder", "then move it", "ok, move it", "good, now move it", "can it go into a folder?", "can we move it?", "could it go in another folder?", "let's move it", "let's put it in a folder", "move please", "into a folder with it", "to another folder please",
    "would you mind moving it?", "mind moving it to a folder?", "@c move the file", "@c move this one", "@c move this file to a folder", "@c take it out of here into a folder", "@c tidy it away into a folder",
]
COPY_IT = [
    "@c copy it", "@c make a copy of it", "@c make a copy", "@c make a copy of that file", "@c copy that file", "@c duplicate it", "@c duplicate that file", "@c make a duplicate of it", "@c back it up", "@c make a backup of it", "@c make a backup", "@c save a copy of it", "@c keep a copy of it", "@c create a copy of it",
    "I want a copy of it", "I want a copy", "I need a copy of it", "I need a copy", "I need it twice", "I'd like a copy of it", "I'd like a backup of that file", "a copy of it please", "a copy, please", "a backup, please", "and copy it", "and make a copy of it", "now copy it", "now make a copy", "then copy it", "ok, make a copy of it",
    "can I have a copy of it?", "can I get a copy?", "could I have a duplicate?", "let's copy it", "let's make a copy", "let's back it up", "to be safe, make a copy of it", "to be safe, back it up", "copy please", "would you mind copying it?", "mind making a copy?", "before I change it, make a copy", "@c clone it", "@c copy the file",
]
ZIP_THEM = [
    "@c zip them", "@c zip them up", "@c zip these", "@c zip those", "@c zip these files", "@c zip all of them", "@c pack them", "@c pack them into {a|one} zip", "@c put them in a zip", "@c put them into {a|one} zip file", "@c put these in an archive", "@c make a zip of them", "@c make a zip file {of|from|with} them", "@c make an archive of these",
    "@c compress them", "@c compress these into a zip", "@c archive them", "@c create a zip with them", "@c bundle them into a zip", "I want them zipped", "I want them in a zip", "I want to zip them", "I need them as a zip", "I need a zip of them", "I need a zip with these", "I'd like them in one zip", "I have to mail them, zip them",
    "and zip them", "and zip them up", "now zip them", "now zip these", "then zip them", "ok, zip them", "good, zip them up", "can you put them in a zip?", "could these go into a zip?", "let's zip them", "let's zip these up", "zip please", "zip", "a zip of them please", "one zip with all of them", "would you mind zipping them?", "mind zipping those?",
]
MOVE_THEM = [
    "@c move them", "@c move them all", "@c move these", "@c move those files", "@c move these files", "@c move them {away|somewhere else|elsewhere}", "@c move them {into|to} {a|another} folder", "@c put them in {a|another} folder", "@c put them all in a folder", "@c put them into one folder", "@c put these somewhere else", "@c put them away",
    "@c file them away", "@c tidy them away into a folder", "they should be in {a|another} folder", "they belong in {a|another} folder", "they should not lie here", "these should be in a folder", "I want to move them", "I want them in {a|another} folder", "I want them somewhere else", "I'd like them in a folder", "I'd like to move these",
    "they are in the wrong place, move them", "and move them", "now move them", "now put them in a folder", "then move them", "ok, move them", "good, move them", "can they go into a folder?", "can we move them?", "could these go in another folder?", "let's move them", "let's put these in a folder", "move all of them", "into a folder with them",
    "to another folder please", "would you mind moving them?", "mind moving these to a folder?", "@c move all of these", "@c take them out of here into a folder", "@c collect them in a folder",
]
COPY_THEM = [
    "@c copy them", "@c copy them all", "@c copy these", "@c copy those files", "@c copy these files", "@c copy them {into|to} {a|another} folder", "@c put copies of them in {a|another} folder", "@c put copies in a folder", "@c make copies of them", "@c make copies of these", "@c make a copy of each", "@c duplicate them", "@c back them up",
    "@c make a backup of them", "@c save copies of them", "@c copy all of them", "@c copy all of these", "they should be in another folder too", "I want copies of them", "I want copies of these in a folder", "I want to copy them", "I need copies of them", "I need copies of these", "I'd like copies of them", "I'd like a backup of these",
    "and copy them", "and back them up", "now copy them", "now make copies of them", "then copy them", "ok, copy them", "good, copy them", "can I have copies of them?", "can we copy them?", "could I get copies of these?", "let's copy them", "let's back these up", "copies of them please", "a copy of each please", "to be safe, copy them",
    "to be safe, back them up", "would you mind copying them?", "mind making copies of these?", "@c keep copies of them in a folder",
]
SAVE_THAT = [
    "@c save it", "@c save that", "@c save this", "@c save the result", "@c save that {in|to} a file", "@c save it {in|to|as} a file", "@c write it to a file", "@c write that into a file", "@c write it down in a file", "@c put that in a file", "@c put the result into a file", "@c store it", "@c store that in a file", "@c keep that in a file",
    "@c export it", "@c export that", "@c make a file {of|from} that", "I want to save it", "I want to save that", "I want that saved", "I want that in a file", "I want to keep that in a file", "I need that in a file", "I need it as a file", "I need that saved", "I'd like to save that", "I'd like it saved", "I'd like that as a file",
    "and save it", "and save that", "now save it", "now save that", "then save it", "ok, save it", "good, save that", "great, save it", "can I have that as a file?", "can I save that?", "could that be saved?", "let's save it", "let's save that", "save", "save please", "save it please", "that should be saved", "as a file please", "in a file please",
    "would you mind saving that?", "mind saving it?", "for later, save it", "@c save what you found", "@c save these results",
]
# First requests that name the file, and not what it is to become.
RENAME_FILE = [
    "@c rename <f>", "@c rename the file <f>", "@c give <f> another name", "@c give <f> a {new|different|better} name", "@c change the name of <f>", "@c change the name of the file <f>", "@c call <f> something else", "@c name <f> differently", "<f> needs {another|a new|a better} name", "I want to rename <f>", "I want another name for <f>",
    "I'd like to rename <f>", "I'd like a new name for <f>", "I don't like the name <f>, change it", "the name <f> is {bad|wrong|silly}, change it", "<f> should have another name", "<f> should be called something else", "can <f> have another name?", "let's rename <f>", "let's give <f> a new name", "rename file <f>", "<f>: rename", "<f>: new name please",
    "<f>, rename it please", "mv <f>", "would you mind renaming <f>?", "mind renaming the file <f>?", "I have to rename <f>", "time for a new name for <f>", "@c put another name on <f>", "@c find another name for <f>", "the file <f> has the wrong name, change it", "could <f> get another name?", "<f> has a bad name, rename it",
]
MOVE_FILE = [
    "@c move <f>", "@c move the file <f>", "@c move <f> {away|somewhere else|elsewhere}", "@c move <f> {into|to} {a|another} folder", "@c put <f> in {a|another} folder", "@c put <f> into a folder", "@c put <f> somewhere else", "@c put the file <f> in a folder", "@c file <f> away", "@c put <f> away", "<f> should be in {a|another} folder",
    "<f> belongs in {a|another} folder", "<f> should not lie here", "I want to move <f>", "I want <f> in {a|another} folder", "I want <f> somewhere else", "I'd like to move <f>", "I'd like <f> in a folder", "<f> is in the wrong place, move it", "<f> is in the wrong folder", "can <f> go into a folder?", "could <f> go in another folder?",
    "let's move <f>", "let's put <f> in a folder", "move file <f>", "<f>: move", "<f>: put it in a folder", "<f>, move it please", "into a folder with <f>", "would you mind moving <f>?", "mind moving the file <f> to a folder?", "I have to move <f>", "@c tidy <f> away into a folder", "@c take <f> out of here into a folder",
]
COPY_FILE = [
    "@c copy <f>", "@c copy the file <f>", "@c make a copy of <f>", "@c make a copy of the file <f>", "@c duplicate <f>", "@c duplicate the file <f>", "@c make a duplicate of <f>", "@c back up <f>", "@c back <f> up", "@c make a backup of <f>", "@c save a copy of <f>", "@c keep a copy of <f>", "@c create a copy of <f>", "I want a copy of <f>",
    "I need a copy of <f>", "I need <f> twice", "I'd like a copy of <f>", "I'd like a backup of the file <f>", "a copy of <f> please", "a backup of <f>, please", "can I have a copy of <f>?", "can I get a copy of <f>?", "could I have a duplicate of <f>?", "let's copy <f>", "let's make a copy of <f>", "let's back up <f>", "copy file <f>",
    "<f>: copy", "<f>: make a backup", "<f>, copy it please", "cp <f>", "would you mind copying <f>?", "mind making a copy of <f>?", "before I change <f>, make a copy", "@c clone <f>", "in case I break <f>, make a copy",
]
WHERE_TO = [
    "<d>", "<d> please", "<d>, please", "into <d>", "to <d>", "in <d>", "into {the folder |}<d>", "to {the folder |}<d>", "the folder <d>", "the folder is called <d>", "a folder called <d>", "into one called <d>", "take <d>", "use <d>", "just <d>", "just into <d>", "let's say <d>", "let's take <d>", "say <d>", "how about <d>?",
    "what about <d>?", "I'd say <d>", "I'd like <d>", "oh, <d>", "oh, into <d>", "ok, <d>", "hm, into <d>", "um, <d>", "well, <d>", "maybe <d>", "maybe into <d>", "sorry, into <d>", "<d> is fine", "<d> would be good", "<d> will do", "<d>, thanks", "it's <d>", "I forgot: <d>", "I mean <d>", "simply <d>", "to the one called <d>", "make it <d>",
]
WHICH_FOLDER = "Into which folder?"


def answered(c, name):
    """The name as people say it: many leave out the ending, which stays what it was."""
    stem, ext = name.rsplit(".", 1)
    c.demand("." not in stem)
    return stem if c.chance(0.3) else name


def one_file(c):
    """Rename, move or copy one file: named in the first request, or "it" after another."""
    w = Workspace(c)
    for _ in range(c.rng.randint(1, 3)):
        w.new()
    w.it = c.pick(list(w.texts))
    kind = c.pick((rename, rename, move, move, copy, copy))
    step = kind(c, w)
    if c.chance(0.3):
        yield User(c.ask({rename: RENAME_FILE, move: MOVE_FILE, copy: COPY_FILE}[kind], f=w.it))
    else:
        before = c.pick((count, count, show, show, size))(c, w)
        yield User(c.ask(before.named, f=w.it, **before.slots))
        yield from perform(c, w, before, w.it)
        yield User(c.ask({rename: RENAME_IT, move: MOVE_IT, copy: COPY_IT}[kind]))
    yield Say(WHICH_FOLDER if kind is move else WHICH_NAME, ("Into which folder" if kind is move else "Under which name",))
    if c.chance(0.15):
        yield from left(c)
        return
    if kind is move:
        yield User(c.ask(WHERE_TO, d=step.slots["d"], bare=True))
    else:
        yield User(c.ask(NEW_NAME, g=answered(c, step.slots["g"]), bare=True))
    yield from perform(c, w, step, w.it)


def listed_files(c):
    """Pack, move or copy what a list has just named."""
    names = yield from first(c)
    # People say "it" of one file.
    c.demand(1 < len(names) < 7)
    what = c.pick(("pack", "pack", "move", "copy"))
    yield User(c.ask({"pack": ZIP_THEM, "move": MOVE_THEM, "copy": COPY_THEM}[what]))
    yield Say(WHICH_NAME if what == "pack" else WHICH_FOLDER, (("Under which name" if what == "pack" else "Into which folder"),))
    if c.chance(0.15):
        yield from left(c)
        return
    if what == "pack":
        target = c.file("zip")
        c.demand(not (c.folder / target).exists())
        yield User(c.ask(NEW_NAME, g=answered(c, target), bare=True))
        code, talk = pack_code(names, target, naming(names)), f"This will pack {spelt_out(names)} into {target}."
    else:
        target = c.folder_name()
        c.demand(f"{target}/" not in c.files and target not in here(c))
        if c.chance(0.5):
            c.make_folder(target)
        yield User(c.ask(WHERE_TO, d=target, bare=True))
        code, talk = (copy_code if what == "copy" else move_code)(names, target), f"This will {what} {spelt_out(names)} to {target}."
    if c.chance(0.08):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    if what == "pack":
        with zipfile.ZipFile(c.folder / target) as archive:
            c.demand(sorted(archive.namelist()) == sorted(names))
        yield Say(f"I packed {spelt_out(names)} into {target}.", (target, spelt_out(names)))
    else:
        c.demand({p.name for p in (c.folder / target).iterdir()} >= set(names) and (what == "copy") == (set(names) <= set(here(c))))
        yield Say(f"I {'copied' if what == 'copy' else 'moved'} {spelt_out(names)} to {target}.", (*told_of(names), target))


def one_value(c):
    """A number that was just worked out goes into a file."""
    value = yield from worked_out(c, percent, prices, arithmetic, dates_between)
    name = c.file("txt")
    c.demand(not (c.folder / name).exists())
    yield User(c.ask(SAVE_THAT))
    yield Say(WHICH_NAME, ("Under which name",))
    if c.chance(0.15):
        yield from left(c)
        return
    yield User(c.ask(NEW_NAME, g=answered(c, name), bare=True))
    yield Act(f"# Write the last result to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write(str(_))")
    c.demand((c.folder / name).read_text() == value)
    yield Say(f"I wrote {value} to {name}.", (value, name))


def one_table(c):
    """Rows or groups of a table go into a file."""
    make = c.pick((q.grouped, q.grouped, f.which, q.sorted_rows))
    table = Table(c, formats={"csv": 1}, loose=c.chance(0.5), **getattr(make, "table", {}))
    query = make(c, table)
    query.edit = None
    done = yield from asked(c, table, query, c.chance(0.5))
    c.demand(done and query.gives in ("groups", "rows") and len(query.of.get("values" if query.gives == "groups" else "rows", ())))
    new = save(c, table, query)
    name = new.slots["g"]
    c.demand(not (c.folder / name).exists())
    yield User(c.ask(SAVE_THAT))
    yield Say(WHICH_NAME, ("Under which name",))
    if c.chance(0.15):
        yield from left(c)
        return
    yield User(c.ask(NEW_NAME, g=answered(c, name) if name.endswith(".csv") else name, bare=True))
    observation = yield Act(f"# {new.comment}\n{new.code}")
    yield about(c, new, observation)


# Words that say which of the two is meant.
OLD_NAMES = ("original", "original", "original file", "old one", "old file", "older one", "first one", "source file")
NEW_NAMES = ("copy", "copy", "new one", "new file", "newer one", "second one", "duplicate", "copied file")


def one_of_pair(c, w, pair):
    """Where the request says which of the two it means, nothing is asked back."""
    old = c.chance(0.6)
    name, said = (pair[0], c.pick(OLD_NAMES)) if old else (pair[1], c.pick(NEW_NAMES))
    # That the copy goes again is an undo.
    step = c.pick(((delete, delete, delete) if old else ()) + (rename, move, show, size, count))(c, w)
    c.demand(step.kind in PICK)
    w.it = name
    yield User(c.ask(PICK[step.kind], o=said, **step.slots))
    yield from perform(c, w, step, name)


def copied_then(c):
    """After a copy "it" may be either of the two, so what moves, renames or deletes asks which."""
    w = Workspace(c)
    for _ in range(c.rng.randint(1, 3)):
        w.new()
    name = w.it = c.pick(list(w.texts))
    step = copy(c, w)
    yield User(c.ask(step.named, f=name, **step.slots))
    yield from perform(c, w, step, name)
    c.demand(w.pair)
    if c.chance(0.4):
        yield from one_of_pair(c, w, w.pair)
        return
    yield from by_it(c, w, c.pick((delete, delete, rename, move, add, change, change, show, count))(c, w))


def unnamed_target(c):
    yield from c.rng.choices((one_file, listed_files, one_value, one_table), (6, 4, 1.5, 3.5))[0](c)


INTENTS = {unnamed_target: 16, copied_then: 18}
