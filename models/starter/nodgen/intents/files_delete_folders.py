"""Deleting a folder, what is in it, or everything: what is there is listed and said first, then exactly that is deleted."""

import ast

from ..scenario import Act, Say, User
from .deleting import MANY, to_go
from .endings import declined, joined, quoted, result
from .files_delete import first_look
from .files_delete_kinds import IN_FOLDER, WideKind, noun, noun_file, nouns_among, plural_of
from .workspace import EXTENSIONS, Kind, count_of, fill, here, literal, naming, real_file, spelt_out, told_of

EVERYTHING = [
    "@c delete everything", "@c delete everything in this folder", "@c remove everything", "@c remove everything here", "@c erase everything", "@c delete everything, folders too", "@c remove everything in this folder, also the subfolders", "@c delete all files and folders", "@c empty this folder", "everything can go", "@c get rid of everything", "@c remove all files and folders", "@c empty this folder completely", "@c wipe this folder", "everything here can go, delete it", "@c wipe everything", "@c wipe this folder, everything in it can go", "delete it all, everything", "@c empty the whole folder",
    "@c throw everything away",
    "@c erase everything here", "@c erase all files and folders",
    "I want to delete everything here", "I want everything in this folder gone", "everything must go", "everything should be deleted", "everything here should be gone, folders too", "nothing should be left in this folder", "there should be nothing left here, delete everything", "make this folder empty, delete everything in it", "this folder should be empty, delete it all", "nobody needs anything in this folder, delete everything", "would you mind deleting everything in this folder?",
    "mind wiping this folder?", "time to get rid of everything here", "let's get rid of everything, files and folders", "let's wipe this folder", "take everything here and throw it away", "everything -> trash", "all files and folders to the trash", "rm -rf *", "@c trash everything here", "@c clear this folder completely", "@c clear this folder, files and folders", "@c drop everything in this folder", "@c delete all that is in this folder, folders too",
    "out with everything", "away with everything here", "everything here has to go", "we are done here, delete everything, also the subfolders", "not one thing should stay here, delete everything",
    "could you delete everything here?", "I'd like to be rid of everything in this folder", "you can delete everything here, folders as well", "you may throw everything away", "I've finished with all this, delete everything", "I won't need any of this again, delete everything", "I can do without all of this, delete everything", "everything in here is junk, throw it all away", "everything here was only for a test, delete it all", "I want to start afresh, delete everything here", "I want to begin again from nothing, delete everything", "I want an empty folder here, delete everything in it", "my boss wants everything here gone", "can everything here be deleted? please do it", "the whole lot can go, files and folders", "files, folders, everything: delete",
    "everything here can go, also the folders with what is in them", "everything that is in this folder can be deleted, files and folders alike", "everything in here is to be deleted, subfolders included", "I don't need anything in here any more. delete all of it", "I don't need any of this any more, files or folders, delete it all", "nothing in here is needed any more, so delete everything", "nothing in this folder should be left, delete files and folders", "this folder has to be empty in the end, delete whatever is in it", "when you are done there should be nothing in this folder any more", "delete whatever is in here, files and folders", "whatever is in this folder can go", "all files and all folders in here can be deleted", "all files and folders here should go", "@c delete every file and every folder here", "@c remove every single thing in this folder", "@c get rid of all the files and folders in here", "could you delete really everything in this folder?", "would you mind deleting everything here, also the folders?", "I'd like this folder to be completely empty, delete all that is in it", "we are finished here, delete everything in this folder", "please leave nothing in this folder, delete it all",
    "the whole content of this folder can go", "all of it must go, files and folders", "delete everything", "delete all of it, also the folders", "@c scrap everything here", "@c dispose of everything in this folder", "@c chuck everything out", "@c move everything here to the trash", "@c delete {all|the} contents of this folder, subfolders as well", "@c clean out this folder, everything in it", "@c make everything here disappear",
]
FOLDER = [
    "@c delete the folder <d>", "@c delete the folder <d> with everything in it", "@c remove the folder <d>", "@c remove the folder <d> and everything in it", "@c get rid of the folder <d>", "@c erase the folder <d>", "the folder <d> can go", "@c delete the subfolder {called|named} <d>", "@c delete the whole folder <d>", "@c throw away the folder <d>", "@c remove the directory <d>", "rm -r <d>", "rmdir <d>", "@c delete <d> and all that is in it", "I do not need the folder <d> any more, delete it",
    "@c throw the folder <d> away", "@c delete the directory <d> with everything in it", "@c remove the whole folder <d> with all that is in it", "@c get rid of the whole directory <d>", "folder <d> can go, delete it",
    "@c remove the subfolder {called|named} <d>", "@c get rid of the subfolder {called|named} <d> with all that is in it", "rm -rf <d>",
    "I want to delete the folder <d>", "I want the folder <d> gone", "the folder <d> must go", "the folder <d> should be gone", "the folder <d> should be deleted with all that is in it", "the folder <d> is no longer needed, erase it", "the folder <d> is out of date, throw it away", "there is no need for the folder <d> any more, remove it", "nobody needs the folder <d>, delete it", "would you mind deleting the folder <d>?", "mind removing the folder <d> and all that is in it?",
    "time to get rid of the folder <d>", "let's get rid of the folder <d>", "take the folder <d> and throw it away", "can the folder <d> be deleted? please do it", "my boss wants the folder <d> gone", "folder <d>: delete", "folder <d> -> trash", "the folder <d> in the trash please", "@c trash the folder <d>", "@c bin the folder <d>", "@c drop the folder <d> with everything in it", "@c erase the directory <d>", "@c make the folder <d> disappear",
    "I have a folder <d> here, it can go with everything in it", "there is a folder <d> that I don't need any more, delete it", "the folder <d> can be deleted, including what is in it", "the folder <d> can go, no matter what is in it", "the folder <d> can go, I have what was in it elsewhere", "I don't need <d> any more, the whole folder can go", "we don't need the folder <d> and its files any more", "get the folder <d> out of here, with all it has in it", "please see to it that the folder <d> is gone", "could the folder <d> be removed with everything in it?", "the folder called <d> can go", "the subfolder <d> can go", "delete <d>, I mean the whole folder", "delete <d>, the folder and all its files", "remove <d>, folder and contents", "not only the files in <d>, delete the folder too",
    "out with the folder <d>", "away with the folder <d>", "the folder <d> has to go", "I'm done with the folder <d>, delete it", "we are done with the folder <d>, delete it and all that is in it", "delete dir <d>", "@c wipe out the folder <d>",
    "could you delete the folder <d>?", "could you take away the folder <d>?", "I'd like to be rid of the folder <d>", "you can delete the folder <d>", "you may throw away the folder <d>", "I've finished with the folder <d>, delete it", "I won't need the folder <d> again, delete it", "I can do without the folder <d>, remove it", "we can do without the folder <d>, erase it", "the folder <d> was only for a test, delete it", "the folder <d> is junk, throw it away", "the folder <d> takes up space for nothing, delete it", "the folder <d> is of no use, delete it", "the folder <d> and what is in it can go", "I made the folder <d> by mistake, remove it", "there is a folder <d>, delete it", "delete folder <d>", "remove folder <d>", "rd /s <d>",
    "folder <d> away please", "only the folder <d> should be deleted", "@c delete my folder <d>", "@c scrap the folder <d>", "@c dispose of the folder <d>", "@c chuck out the folder <d>", "@c wipe the folder <d> off the disk", "@c move the folder <d> to the trash", "@c put the folder <d> into the bin", "@c delete the directory <d>", "@c delete the folder <d>, files and all", "@c remove the folder <d> together with its files",
]
INSIDE = [
    "@c delete {all|all the} files in <d>", "@c delete everything in <d>", "@c remove {all|all the} files in <d>", "@c empty the folder <d>", "@c empty <d>", "@c remove everything in <d>", "@c delete {all|all the} files inside <d>", "@c clear out the folder <d>", "@c get rid of {all|all the} files in <d>", "@c erase {all|all the} files in the folder <d>", "all files in <d> can go, keep the folder", "@c delete what is in <d>, but keep the folder", "@c empty <d>, but keep the folder", "@c clear out <d>", "@c throw away {all|all the} files in <d>",
    "everything in <d> can go", "@c remove what is inside <d>", "@c throw away what is in <d>", "@c delete all files from <d>",
    "I want to delete everything in <d>", "I want all files in <d> gone", "all files in <d> must go", "all files in <d> should be deleted, the folder stays", "everything inside <d> should be gone", "nothing should be left in <d>", "there should be nothing left in the folder <d>, keep the folder", "nobody needs the files in <d>, delete them", "there is no need for the files in <d> any more, erase them", "would you mind deleting the files in <d>?", "mind emptying <d>?",
    "time to empty {the folder |}<d>", "let's empty {the folder |}<d>", "the folder <d> should be empty", "make the folder <d> empty", "take everything in <d> and throw it away", "<d>: delete all files in it", "rm <d>/*", "<d>/* -> trash", "@c trash {all|all the} files in <d>", "@c bin everything in <d>", "@c drop everything that is in <d>", "@c wipe what is in the folder <d>",
    "I don't need what is in <d> any more, but keep the folder itself", "I don't need anything in {the folder |}<d> any more, empty it", "I want <d> to be empty, but the folder stays", "I want to use <d> again for something else, delete the files in it", "<d> should be an empty folder, delete what is in it", "all files in {the folder |}<d> can be deleted", "all the files in {the folder |}<d> can go, I don't need them", "all that lies in {the folder |}<d> can be deleted", "whatever is in {the folder |}<d> can go, but not the folder itself", "what is in {the folder |}<d> is not needed any more, delete it", "the files in {the folder |}<d> are not needed any more, remove them", "delete every file in {the folder |}<d>", "delete every file in {the folder |}<d>, the folder should stay", "remove every file from {the folder |}<d>, but not the folder", "please make {the folder |}<d> empty, the folder itself stays", "could everything in {the folder |}<d> be deleted? the folder should stay",
    "out with everything in <d>", "away with all files in {the folder |}<d>", "the files in <d> have to go", "I'm done with the files in <d>, delete them", "I need <d> empty", "I need the folder <d> to be empty, delete what is in it",
    "could you delete all files in <d>?", "could you empty {the folder |}<d>?", "I'd like to be rid of everything in {the folder |}<d>", "I'd like to keep the folder <d>, but delete what is in it", "you can delete everything in {the folder |}<d>", "you may throw away what is in {the folder |}<d>", "I've finished with the files in {the folder |}<d>, delete them", "I won't need the files in {the folder |}<d> again, delete them", "I can do without the files in {the folder |}<d>, remove them", "the files in {the folder |}<d> were only for a test, delete them", "everything in {the folder |}<d> is junk, throw it away", "the files in {the folder |}<d> are out of date, delete them", "the folder <d> is full, delete what is in it", "the folder <d> stays, but its files can go",
    "the folder <d> itself should stay, its files must go", "all that is in {the folder |}<d> must go", "what is in {the folder |}<d> can be deleted", "only the files in <d> should be deleted, not the folder", "not the folder <d> itself, only delete what is in it", "go into {the folder |}<d> and delete all files", "take all files out of {the folder |}<d> and throw them away", "my boss wants all files in {the folder |}<d> gone", "can the files in {the folder |}<d> be deleted? please do it", "mind deleting everything in {the folder |}<d>?", "files in <d>: delete all", "del <d>/*", "delete all files in folder <d>", "empty the directory <d>",
    "@c scrap {all|all the} files in <d>", "@c dispose of {all|all the} files in {the folder |}<d>", "@c wipe everything in {the folder |}<d>", "@c chuck out what is in {the folder |}<d>", "@c clean out the folder <d>", "@c move {all|all the} files in <d> to the trash", "@c remove the contents of the folder <d>", "@c delete the contents of <d>, but not the folder",
]
KIND_INSIDE = [
    "@c delete {all|all the|the} <e> in <d>", "@c delete {all|all the|the} <e> in the folder <d>", "@c remove {all|all the|the} <e> from <d>", "@c remove {all|all the|the} <e> in the folder <d>", "@c get rid of {all|all the|the} <e> in <d>", "@c erase {all|all the|the} <e> in <d>", "@c throw away {all|all the|the} <e> in <d>", "@c delete {all|the} <e> inside the folder <d>", "in <d>, delete {all|all the|the} <e>", "in the folder <d>, remove {all|all the|the} <e>",
    "the <e> in <d> can go", "the <e> in the folder <d> can go, delete them", "I don't need the <e> in <d> any more, delete them", "I want the <e> in <d> gone", "out with the <e> in <d>", "@c clear {all|the} <e> out of <d>", "@c clear the folder <d> of {all|its} <e>", "could you delete {all|the} <e> in <d>?", "would you mind removing {all|the} <e> in the folder <d>?", "you can delete {all|the} <e> in <d>", "nobody needs the <e> in <d>, delete them", "look into <d> and delete {all|the} <e>",
    "go to the folder <d> and delete {all|the} <e>", "only the <e> in <d> should be deleted", "@c trash {all|the} <e> in <d>", "@c bin {all|the} <e> in the folder <d>", "all <e> in <d> must go", "from the folder <d>, delete {all|the} <e>",
]


def delete_everything(c):
    """Files and folders; the listing marks folders, because they are deleted in another way."""
    for _ in range(c.rng.randint(0, 4)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    for _ in range(c.rng.choice((0, 1, 1, 2))):
        folder = c.folder_name()
        c.make_folder(folder)
        fill(c, f"{folder}/{c.file(c.pick(EXTENSIONS))}", 1)
    yield User(c.ask(EVERYTHING))
    observation = yield Act("# List everything in this folder, folders with a slash\nimport os\nsorted(f.name + \"/\" * f.is_dir() for f in os.scandir())")
    paths = list(c.folder.iterdir())
    listed = sorted(p.name + ("/" if p.is_dir() else "") for p in paths)
    c.demand(ast.literal_eval(result(observation)) == listed)
    if not listed:
        yield Say("This folder is empty, so there is nothing to delete.", ("nothing to delete",))
        return
    files, folders = [n for n in listed if n[-1] != "/"], [n[:-1] for n in listed if n[-1] == "/"]
    said = joined([*files, *(f"the folder {d} with everything in it" for d in folders)])
    code = "# Delete everything in this folder\nimport os, shutil"
    code += f"\nfor f in {literal(files)}:\n    os.remove(f)" if files else ""
    code += f"\nfor d in {literal(folders)}:\n    shutil.rmtree(d)" if folders else ""
    if c.chance(0.5):
        yield from declined(c, code, f"This will delete {said}.", "Everything is still there.")
        return
    yield Act(code, f"This will delete {said}.")
    c.demand(not list(c.folder.iterdir()))
    yield Say(f"I deleted {said}.", (*files, *folders))


def delete_folder(c):
    folder, inside = c.folder_name(), c.chance(0.3)
    missing = c.chance(0.08)
    if not missing:
        c.make_folder(folder)
    for _ in range(0 if missing else count_of(c, 0, 1, 2, 3, 4, most=10)):
        fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    for _ in range(c.rng.randint(0, 2)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    path = c.folder / folder
    names = [] if missing else sorted(p.name for p in path.iterdir())
    yield User(c.ask(INSIDE if inside else FOLDER, d=folder))
    observation = yield Act(f"# List what is in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))")
    if missing:
        c.demand("FileNotFoundError" in observation)
        yield Say(f"There is no folder {folder} here.", ("no folder", folder))
        return
    c.demand(ast.literal_eval(result(observation)) == names)
    if inside and not names:
        yield Say(f"The folder {folder} is empty, so there is nothing to delete.", ("nothing to delete",))
        return
    if inside:
        talk = f"This will delete {spelt_out(names)} in {folder}."
        code = f"# Delete {naming(names)} in {folder}\nimport os\nfor f in {literal(names)}:\n    os.remove(os.path.join({quoted(folder)}, f))"
        done = f"I deleted {spelt_out(names)} in {folder}."
    elif names:
        talk = f"This will delete the folder {folder} with {joined(names)} in it."
        code = f"# Delete the folder {folder} with everything in it\nimport shutil\nshutil.rmtree({quoted(folder)})"
        done = f"I deleted the folder {folder} with {joined(names)} in it."
    else:
        talk = f"This will delete the empty folder {folder}."
        code = f"# Delete the empty folder {folder}\nimport os\nos.rmdir({quoted(folder)})"
        done = f"I deleted the empty folder {folder}."
    if c.chance(0.4):
        yield from declined(c, code, talk, f"The folder {folder} is as it was.")
        return
    yield Act(code, talk)
    c.demand(path.is_dir() and not list(path.iterdir()) if inside else not path.exists())
    yield Say(done, (folder, *(told_of(names) if inside else names)))


def delete_inside(c):
    """The files of one kind in a folder, or those that share a word; such files beside the folder stay."""
    word, folder = noun(c) if c.chance(0.25) else None, c.folder_name()
    kind = None if word else WideKind(c) if c.chance(0.6) else Kind(c)
    c.make_folder(folder)
    for _ in range(count_of(c, 0, 1, 2, 2, 3, 4, most=10)):
        fill(c, f"{folder}/{noun_file(c, word) if word else kind.file(c)}", 1)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, f"{folder}/{real_file(c, c.pick(EXTENSIONS))}", 1)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, kind.file(c) if kind and c.chance(0.5) else real_file(c, c.pick(EXTENSIONS)), 1)
    path, outside = c.folder / folder, here(c)
    inside = sorted(p.name for p in path.iterdir())
    names = nouns_among(c, word, inside) if word else kind.among(inside)
    spoken, label = (plural_of(word), f"files with {word} in the name") if word else (kind.spoken, kind.label)
    if c.chance(0.5):
        yield User(to_go(c, MANY, IN_FOLDER, s=spoken, d=folder))
    else:
        yield User(c.ask([t for t in KIND_INSIDE if "<o>" not in t], e=spoken, d=folder))
    test = f"{quoted(word)}.lower() in f.lower()" if word else kind.test
    yield from first_look(c, f"# List the {label} in {folder}\nimport os\nsorted(f for f in os.listdir({quoted(folder)}) if {test})", names)
    if not names:
        yield Say(f"There are no {label} in {folder}, so there is nothing to delete.", ("nothing to delete",))
        return
    one = f"os.remove(os.path.join({quoted(folder)}, {quoted(names[0])}))"
    code = f"# Delete {naming(names)} in {folder}\nimport os\n" + (one if len(names) == 1 else f"for f in {literal(names)}:\n    os.remove(os.path.join({quoted(folder)}, f))")
    talk = f"This will delete {spelt_out(names)} in {folder}."
    if c.chance(0.25):
        yield from declined(c, code, talk, f"The folder {folder} is as it was.")
        return
    yield Act(code, talk)
    c.demand(sorted(p.name for p in path.iterdir()) == [n for n in inside if n not in names] and here(c) == outside)
    yield Say(f"I deleted {spelt_out(names)} in {folder}.", (folder, *told_of(names)))


INTENTS = {delete_inside: 12, delete_everything: 8, delete_folder: 8}
