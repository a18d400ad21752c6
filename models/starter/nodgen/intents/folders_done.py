"""Whole folders renamed, copied and put into another; how many files each has; and a file that changes its place and its name at once, or its name with another."""

from ..scenario import Act, Say, User
from .endings import declined, joined, quoted
from .files_delete import first_look
from .kin_names import named_after, series
from .workspace import EXTENSIONS, count_of, fill, here, literal, real_file

# <d> is the folder, <g> its new name or its copy, <b> where it goes.
RENAME = [
    "@c rename the folder <d> to <g>", "@c rename folder <d> to <g>", "@c change the name of the folder <d> to <g>", "@c give the folder <d> the name <g>", "@c give the folder <d> a new name, <g>", "@c call the folder <d> <g> from now on", "the folder <d> should be called <g>", "the folder <d> should be named <g> instead", "the folder <d> needs a better name: <g>", "I have a folder <d>. I want it to be called <g>", "there is a folder <d>. rename it to <g>", "I want the folder <d> to be called <g>", "I'd like the folder <d> to have the name <g>", "my folder <d> has the wrong name, it should be <g>", "I misspelt the name of the folder <d>, it should be <g>", "the folder is called <d>, I want it to be called <g>", "the folder <d> is called <g> now. please change its name", "could the folder <d> be renamed to <g>?", "would you mind renaming the folder <d> to <g>?", "can you rename my folder <d>? its new name is <g>",
    "the name of the folder <d> is wrong. make it <g>", "the name of the folder <d> should be <g>", "<d> is a bad name for a folder, call it <g>", "let the folder <d> be called <g>", "folder <d> -> <g>, rename", "rename dir <d> <g>", "from now on the folder <d> is to be called <g>", "we don't say <d> any more. the folder should be called <g>", "not the files, only the folder <d> should get a new name: <g>", "change the folder's name from <d> to <g>", "folder name <d> to <g>, please", "@c rename the folder called <d>, its new name is <g>",
]
COPY = [
    "@c copy the folder <d> to <g>", "@c copy the folder <d> as <g>", "@c copy the whole folder <d> to <g>", "@c copy the folder <d> with everything in it to <g>", "@c make a copy of the folder <d> {called|named} <g>", "@c make a copy of the whole folder <d>, {called|named} <g>", "@c duplicate the folder <d> as <g>", "@c back up the folder <d> as <g>", "@c make a backup of the folder <d> {called|named} <g>", "@c create a copy of the folder <d> with the name <g>", "I need a copy of the folder <d>, call it <g>", "I want a copy of the folder <d> {called|named} <g>", "I'd like to have the folder <d> twice, the second one {called|named} <g>", "before I change anything in the folder <d>, copy it to <g>", "I'm about to work on the folder <d>. make a copy of it first, {called|named} <g>", "for safety, copy the folder <d> to <g>", "in case something goes wrong, I need a copy of the folder <d>. call it <g>", "there is a folder <d>. make a copy of all of it {called|named} <g>", "I have a folder <d>, copy it with all its files as <g>", "could you copy the folder <d>? the copy should be called <g>", "would you mind copying the folder <d> to <g>?",
    "the folder <d> should exist a second time, as <g>", "a copy of the folder <d> as <g>, please", "the same folder as <d> again, but called <g>", "cp -r <d> <g>", "copy folder <d> <g>", "folder <d>: copy as <g>", "a second folder like <d>, with the same files in it, {called|named} <g>", "keep the folder <d> and make a copy of it {called|named} <g>", "<g> should be a copy of the folder <d>", "@c clone the folder <d> as <g>",
]
MOVE = [
    "@c move the folder <d> into {the folder |}<b>", "@c move the folder <d> to {the folder |}<b>", "@c put the folder <d> into {the folder |}<b>", "@c move the whole folder <d> into {the folder |}<b>", "@c move the folder <d> with everything in it into {the folder |}<b>", "@c make the folder <d> a subfolder of <b>", "@c put the whole folder <d> inside {the folder |}<b>", "the folder <d> belongs in {the folder |}<b>", "the folder <d> should be inside {the folder |}<b>", "the folder <d> should go into {the folder |}<b>", "the folder <d> should be a subfolder of <b>, move it", "I want the folder <d> inside {the folder |}<b>", "I'd like the folder <d> to be in {the folder |}<b>, move it", "I have two folders, <d> and <b>. put the first into the second", "there is a folder <d>. it should be inside {the folder |}<b>, move it there", "could the folder <d> go into {the folder |}<b>?", "would you mind moving the folder <d> into {the folder |}<b>?", "take the folder <d> and put it into {the folder |}<b>", "not only the files, the whole folder <d> should go into {the folder |}<b>", "I don't need the folder <d> here any more, move it into {the folder |}<b>", "mv folder <d> into <b>", "folder <d> into folder <b>, please", "into {the folder |}<b> with the folder <d>", "I'm done with the folder <d>, put it into {the folder |}<b>",
]
EACH = [
    "how many files are in each {folder|subfolder}?", "how many files does each {folder|subfolder} have?", "how many files has every {folder|subfolder}?", "@c count the files in each {folder|subfolder}", "@c count the files in every {folder|subfolder}, one by one", "@c count the files folder by folder", "@n number of files in each {folder|subfolder}", "@n number of files per {folder|subfolder}", "@c show me how many files are in each {folder|subfolder}", "@c list the {folders|subfolders} with the number of files in them", "@c list all {folders|subfolders} and how many files they have", "for each {folder|subfolder}, how many files are in it?", "for every {folder|subfolder} I want to know how many files it has", "folder by folder, how many files are there?", "which {folder|subfolder} has how many files?", "which of the {folders|subfolders} has the most files?", "which {folder|subfolder} has the most files in it?", "in which {folder|subfolder} are the most files?", "what {folder|subfolder} has the greatest number of files?", "which is the fullest {folder|subfolder}? I mean the number of files", "I want to see how many files each {folder|subfolder} holds", "I have several {folders|subfolders}. how many files are in each of them?", "there are {folders|subfolders} here. how many files has each?", "are the {folders|subfolders} equally full? how many files are in each?", "file count by {folder|subfolder}", "files per folder", "count files by folder", "go through the {folders|subfolders} and tell me how many files each has", "could you count the files of each {folder|subfolder} separately?", "not all together but for each {folder|subfolder}: how many files?",
]
EMPTY = [
    "which {folders|subfolders} are empty?", "are there {|any }empty {folders|subfolders}{| here}?", "@c find the empty {folders|subfolders}", "@c find all empty {folders|subfolders}", "@c list the empty {folders|subfolders}", "@c show me the {folders|subfolders} that are empty", "@n names of the empty {folders|subfolders}", "@n empty {folders|subfolders} here", "which {folders|subfolders} have nothing in them?", "which {folders|subfolders} have no files in them, nothing at all?", "in which {folders|subfolders} is nothing?", "is any {folder|subfolder} here empty?", "do I have empty {folders|subfolders}?", "I think some of the {folders|subfolders} are empty. which ones?", "I want to get rid of empty folders later. which are there?", "which of my {folders|subfolders} are empty?", "of the {folders|subfolders} here, which are empty?", "look into the {folders|subfolders} and tell me which are empty", "go through the {folders|subfolders}, which have nothing in them?", "there are {folders|subfolders} here with nothing in them. which?", "{folders|subfolders} without anything in them?", "I made some {folders|subfolders} and never put anything into them. which are those?",
]
DROP_EMPTY = [
    "@c delete the empty {folders|subfolders}", "@c delete all empty {folders|subfolders}", "@c remove the empty {folders|subfolders}", "@c remove all {folders|subfolders} that are empty", "@c get rid of the empty {folders|subfolders}", "@c throw away the empty {folders|subfolders}", "@c erase every empty {folder|subfolder}", "the empty {folders|subfolders} can go", "all empty {folders|subfolders} can be deleted", "empty {folders|subfolders} are of no use, delete them", "nobody needs empty {folders|subfolders}, delete them", "I don't need the {folders|subfolders} that have nothing in them, delete those", "{folders|subfolders} with nothing in them can go", "if a {folder|subfolder} is empty, delete it", "the {folders|subfolders} without anything in them should be deleted", "I'm tidying up: delete the {folders|subfolders} that are empty", "out with the empty {folders|subfolders}", "only the empty {folders|subfolders} should be deleted, leave the others alone", "some {folders|subfolders} here are empty. delete them", "could you clear away the empty {folders|subfolders}?", "would you mind deleting the empty {folders|subfolders}?",
]
# <f> becomes <g> in the folder <d>.
MOVE_AS = [
    "@c move <f> to {the folder |}<d> and call it <g>", "@c move <f> into {the folder |}<d> as <g>", "@c move <f> to {the folder |}<d> and rename it to <g>", "@c put <f> into {the folder |}<d> under the name <g>", "@c rename <f> to <g> and move it to {the folder |}<d>", "@c rename <f> to <g> and put it into {the folder |}<d>", "<f> should go into {the folder |}<d> and be called <g> there", "<f> belongs in {the folder |}<d>, but with the name <g>", "I want <f> in {the folder |}<d>, and its name should be <g>", "first rename <f> to <g>, then move it to {the folder |}<d>", "in {the folder |}<d> I want <f> to be called <g>, move it there", "take <f>, put it into {the folder |}<d> and name it <g>", "could you move <f> to {the folder |}<d>? it should be called <g> there", "mv <f> <d>/<g>", "move <f> to <d>/<g>", "give <f> the name <g> and move it into {the folder |}<d>", "I want to keep <f> in {the folder |}<d> as <g>, not here. move it",
]
COPY_AS = [
    "@c copy <f> to {the folder |}<d> and call the copy <g>", "@c copy <f> into {the folder |}<d> as <g>", "@c copy <f> into {the folder |}<d> under the name <g>", "@c put a copy of <f> into {the folder |}<d> and call it <g>", "@c put a copy of <f> {called|named} <g> into {the folder |}<d>", "@c make a copy of <f> in {the folder |}<d> {called|named} <g>", "@c save a copy of <f> in {the folder |}<d> as <g>", "@c back up <f> to {the folder |}<d> as <g>", "in {the folder |}<d> I want a copy of <f>, {called|named} <g>", "I need a copy of <f> in {the folder |}<d>, but it should be called <g>", "a copy of <f> should be in {the folder |}<d> with the name <g>", "could you copy <f> to {the folder |}<d>? the copy is to be called <g>", "cp <f> <d>/<g>", "copy <f> to <d>/<g>", "before I change <f>, put a copy into {the folder |}<d>, {called|named} <g>", "<f> stays here, but a copy of it goes into {the folder |}<d> as <g>", "for safety, copy <f> into {the folder |}<d>, with the name <g>",
]
SWAP = [
    "@c swap the names of <f> and <g>", "@c swap the names <f> and <g>", "@c exchange the names of <f> and <g>", "@c swap the file names of <f> and <g>", "@c let <f> and <g> swap names", "@c rename <f> to <g> and the other way round", "@c rename <f> to <g> and <g> to <f>", "@c call <f> <g> and <g> <f>", "<f> should be called <g> and <g> should be called <f>", "<f> should be <g> and the other way round", "I mixed up <f> and <g>, swap their names", "I mixed up the names of two files: <f> should be <g> and <g> should be <f>", "I named two files the wrong way round, <f> and <g>. swap the names", "the names of <f> and <g> are the wrong way round, please put that right", "<f> and <g> have each other's names. swap them", "<f> and <g> should swap names", "<f> is really <g>, and <g> is really <f>. swap the names", "could you swap the names of <f> and <g>?", "would you mind exchanging the names of <f> and <g>?", "<f> <-> <g>, swap the names", "what is called <f> should be called <g>, and what is called <g> should be called <f>", "I need <f> and <g> the other way round, exchange their names", "I got two names mixed up. <f> and <g> have to be swapped", "turn the names round: <f> is to be <g> and <g> is to be <f>",
]


def stocked(c, folder, least=0):
    c.demand(not (c.folder / folder).exists())
    c.make_folder(folder)
    for _ in range(count_of(c, *(n for n in (0, 1, 2, 3) if n >= least), most=6)):
        fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    return sorted(p.name for p in (c.folder / folder).iterdir())


def folders_done(c):
    """One folder as a whole; with "the folder" in every request, as its name alone could be a file's."""
    what, folder = c.pick(("rename", "rename", "rename", "copy", "copy", "move", "move", "each")), c.folder_name()
    inside = stocked(c, folder, 1 if what == "copy" else 0)
    for _ in range(c.rng.randint(0, 2)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    if what == "each":
        folders = {folder: len(inside)}
        for _ in range(c.rng.randint(1, 3)):
            folders[name] = len(stocked(c, name := c.folder_name()))
        c.demand(len(set(folders.values())) == len(folders))
        yield User(c.ask(EACH))
        observation = yield Act("# Count the files in each subfolder\nfrom pathlib import Path\ncounts = {d.name: len([p for p in d.iterdir() if p.is_file()]) for d in Path().iterdir() if d.is_dir()}\nfor d in sorted(counts, key=counts.get, reverse=True):\n    print(d, counts[d])")
        lines = [f"{d} {folders[d]}" for d in sorted(folders, key=folders.get, reverse=True)]
        c.demand(observation.split("\n") == lines)
        yield Say(f"The folder with the most files is {lines[0]}, then {joined(lines[1:])}.", tuple(lines))
        return
    new = c.folder_name()
    c.demand(new.lower() != folder.lower() and not (c.folder / new).exists())
    d, g, still = quoted(folder), quoted(new), None
    plain = " " not in folder + new  # else nobody could say where the one name ends
    if what == "move":
        if c.chance(0.8):
            c.make_folder(new)
        yield User(c.ask(MOVE, d=folder, b=new))
        code = f"# Move the folder {folder} into {new}\nimport os, shutil\nos.makedirs({g}, exist_ok=True)\nshutil.move({d}, {g})"
        done, at, still = f"I moved the folder {folder} into {new}.", f"{new}/{folder}", f"The folder {folder} is where it was."
    elif what == "copy":
        yield User(c.ask([t for t in COPY if plain or "<d> <g>" not in t], d=folder, g=new))
        code = f"# Copy the folder {folder} to {new}\nimport shutil\nshutil.copytree({d}, {g})"
        done, at = f"I copied the folder {folder} to {new}.", new
    else:
        yield User(c.ask([t for t in RENAME if plain or "<d> <g>" not in t], d=folder, g=new))
        code = f"# Rename the folder {folder} to {new}\nimport os\nassert not os.path.exists({g})\nos.rename({d}, {g})"
        done, at, still = f"I renamed the folder {folder} to {new}.", new, f"The folder {folder} keeps its name."
    if c.chance(0.12):
        yield from declined(c, code, still=still)
        return
    yield Act(code)
    c.demand(sorted(p.name for p in (c.folder / at).iterdir()) == inside and (what == "copy") == (c.folder / folder).exists())
    yield Say(done, (folder, new))


def empty_folders(c):
    """Found, or found and deleted; one with a file in it stays."""
    made = {}
    for _ in range(c.rng.randint(1, 5)):
        name = c.folder_name()
        c.demand(not (c.folder / name).exists())
        c.make_folder(name)
        made[name] = c.chance(0.5)
        for _ in range(0 if made[name] else c.rng.randint(1, 2)):
            fill(c, f"{name}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    names, drop = sorted(n for n in made if made[n]), c.chance(0.5)
    yield User(c.ask(DROP_EMPTY if drop else EMPTY))
    yield from first_look(c, "# Find the empty folders\nfrom pathlib import Path\nsorted(d.name for d in Path().iterdir() if d.is_dir() and not list(d.iterdir()))", names)
    if not drop or not names:
        said = f"These folders are empty: {joined(names)}." if len(names) > 1 else f"One folder is empty: {names[0]}." if names else "No folder here is empty"
        yield Say(said if names else said + (", so there is nothing to delete." if drop else "."), tuple(names) or ("No folder",))
        return
    what = f"the empty folder{'s' if len(names) > 1 else ''} {joined(names)}"
    code = f"# Delete the empty folder {names[0]}\nimport os\nos.rmdir({quoted(names[0])})" if len(names) == 1 else f"# Delete the empty folders\nimport os\nfor d in {literal(names)}:\n    os.rmdir(d)"
    if c.chance(0.25):
        yield from declined(c, code, f"This will delete {what}.", "The folders are as they were.")
        return
    yield Act(code, f"This will delete {what}.")
    c.demand({p.name for p in c.folder.iterdir() if p.is_dir()} == set(made) - set(names))
    yield Say(f"I deleted {what}.", tuple(names))


def placed_as(c):
    """Into a folder under another name, or two names swapped."""
    what, ext = c.pick(("move", "copy", "copy", "swap", "swap")), c.pick(EXTENSIONS)
    if what == "swap":
        name, new = series(c, ext, 2) if c.chance(0.5) else (real_file(c, ext), c.file(ext))
        c.demand(name.lower() != new.lower())
        for each in (name, new):
            fill(c, each)
        c.demand(c.files[name] != c.files[new])
        yield User(c.ask(SWAP, f=name, g=new))
        a, b = quoted(name), quoted(new)
        code = f"# Swap the names of {name} and {new}\nimport os\nassert os.path.exists({b}) and not os.path.exists(\"swapped.tmp\")\nos.rename({a}, \"swapped.tmp\")\nos.rename({b}, {a})\nos.rename(\"swapped.tmp\", {b})"
        if c.chance(0.12):
            yield from declined(c, code, still="They keep their names.")
            return
        yield Act(code)
        c.demand((c.folder / name).read_text() == c.files[new] and (c.folder / new).read_text() == c.files[name])
        yield Say(f"I swapped the names of {name} and {new}.", (name, new))
        return
    name, folder = real_file(c, ext), c.folder_name()
    fill(c, name)
    new = named_after(c, name) if c.chance(0.5) else c.file(ext)
    c.demand(new != name and not (c.folder / folder).exists())
    if c.chance(0.7):
        c.make_folder(folder)
    for _ in range(c.rng.randint(0, 2)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    plain = not any(" " in n for n in (name, folder, new))
    templates = [t for t in (MOVE_AS if what == "move" else COPY_AS) if plain or not t.startswith(("mv ", "cp "))]
    yield User(c.ask(templates, f=name, d=folder, g=new))
    target = f"{folder}/{new}"
    verb = what.capitalize()
    code = f"# {verb} {name} to {target}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nassert not os.path.exists({quoted(target)})\nshutil.{what}({quoted(name)}, {quoted(target)})"
    if c.chance(0.12):
        yield from declined(c, code, still=f"{name} is where it was." if what == "move" else None)
        return
    yield Act(code)
    c.demand((c.folder / target).read_text() == c.files[name] and (what == "copy") == (name in here(c)))
    yield Say(f"I {'copied' if what == 'copy' else 'moved'} {name} to {target}.", (name, target))


INTENTS = {folders_done: 9, placed_as: 7, empty_folders: 5}
