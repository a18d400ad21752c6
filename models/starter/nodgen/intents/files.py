"""Files and folders: list, count, size, largest; delete, rename, make, move and copy one."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result, said

EXTENSIONS = ["csv", "txt", "pdf", "png", "jpg", "md", "json", "log", "py", "zip", "docx", "xlsx", "html", "mp3"]
HERE = "{here|in this folder|in the folder|in my folder|in the current folder|}"

LIST = [
    f"{{list|show}} {{the|all|my}} files {HERE}", f"{{what|which}} files are {HERE}?", f"what is {HERE}?", "show me {the|my|all} files", "list files",
    f"what do I have {HERE}?", "what's in {this|my|the} folder?", f"which files do {{I|we}} have {HERE}?", "ls", "give me a list of {the|my|all} files", f"can you list the files {HERE}?",
    "what files are there?", f"tell me which files are {HERE}", "folder contents", "look at the folder",
]
LIST_EXT = [
    f"{{list|show}} {{the|all|my}} <e> files {HERE}", f"{{what|which}} <e> files are {HERE}?", "show me {the|my|all} <e> files", "list <e> files", f"which <e> files do {{I|we}} have {HERE}?",
    "give me a list of {the|my|all} <e> files", f"can you list the <e> files {HERE}?", "are there any <e> files?", "what <e> files are there?", f"find {{all|the}} <e> files {HERE}",
    "names of {all|the} <e> files", "all <e> files", f"tell me which <e> files are {HERE}",
]
LIST_IN = [
    "list the files in <d>", "what is in {the folder|folder|} <d>?", "show me the files in {the folder|} <d>", "what files are in <d>?", "which files are in {the folder|} <d>?", "ls <d>",
    "what does the folder <d> contain?", "contents of <d>", "list {the folder |}<d>", "what do I have in <d>?", "look into <d>", "give me a list of the files in <d>", "open the folder <d> and list the files",
]
COUNT = [
    f"how many files are {HERE}?", f"how many files do I have {HERE}?", f"count the files {HERE}", "number of files", "how many files are there?", f"count {{my|all|the}} files {HERE}",
    f"can you count the files {HERE}?", "tell me how many files there are", "file count", f"what is the number of files {HERE}?", "how many files does this folder have?", f"I want to know how many files are {HERE}",
]
COUNT_EXT = [
    f"how many <e> files are {HERE}?", f"how many <e> files do I have {HERE}?", f"count the <e> files {HERE}", "number of <e> files", "how many <e> files are there?", f"count {{my|all|the}} <e> files {HERE}",
    f"can you count the <e> files {HERE}?", "tell me how many <e> files there are", "how many files end in .<e>?", f"what is the number of <e> files {HERE}?", "how many .<e> files are there?", f"count files with the extension <e> {HERE}",
]
COUNT_IN = [
    "how many files are in <d>?", "how many files are in the folder <d>?", "count the files in <d>", "number of files in <d>", "how many files does <d> have?", "count {my|all|the} files in {the folder |}<d>",
    "can you count the files in <d>?", "tell me how many files are in <d>", "file count of <d>", "what is the number of files in <d>?", "how many things are in <d>?", "how many files does the folder <d> contain?",
]
SIZE = [
    "how {big|large} is <f>?", "size of <f>", "what is the size of <f>?", "how many bytes {is|has} <f>?", "tell me the size of <f>", "file size of <f>", "how much space does <f> take?",
    "what's the file size of <f>?", "<f> size", "how many bytes are in <f>?", "check the size of <f>", "give me the size of <f> in bytes",
]
TOTAL = [
    "how much space do {the|my|all} files take?", f"total size of {{the|my|all}} files {HERE}", f"how big are all files {HERE} together?", "what is the total size of this folder?", "how {big|large} is this folder?",
    f"sum of the file sizes {HERE}", f"add up the sizes of {{the|all}} files {HERE}", "how many bytes do {the|my|all} files have in {total|all}?", "folder size", f"how much disk space is used {HERE}?", "size of all files together", "what do all files take in bytes?",
]
LARGEST = [
    f"{{which|what}} is the <big> file {HERE}?", f"which file is the <big> {HERE}?", f"what is the <big> file {HERE}?", f"find the <big> file {HERE}", "<big> file", f"show me the <big> file {HERE}", f"what's the <big> file {HERE}?",
    f"which one is the <big> file {HERE}?", f"name the <big> file {HERE}", "<big> file here?", "the <big> file is which?", f"tell me the <big> file {HERE}", f"look for the <big> file {HERE}",
]
DELETE = [
    "delete <f>", "delete the file <f>", "remove <f>", "remove the file <f>", "please delete <f>", "get rid of <f>", "can you delete <f>?", "erase <f>", "I don't need <f> any more, delete it", "<f> can go, remove it", "throw <f> away", "rm <f>", "delete <f> for me", "please remove the file <f>",
]
RENAME = [
    "rename <f> to <g>", "rename the file <f> to <g>", "change the name of <f> to <g>", "call <f> <g> from now on", "<f> should be called <g>", "please rename <f> to <g>", "give <f> the name <g>", "can you rename <f> to <g>?", "rename <f> as <g>", "rename <f> into <g>", "<f> -> <g>, rename it", "mv <f> <g>",
]
FOLDER = [
    "make a folder {called|named} <d>", "create a folder {called|named} <d>", "create {the|a} folder <d>", "new folder <d>", "make {the|a} folder <d>", "I need a folder {called|named} <d>", "add a folder {called|named} <d>", "mkdir <d>", "can you make a folder <d>?", "please create a directory {called|named} <d>", "set up a folder {called|named} <d>", "make a new directory <d>",
]
MOVE = [
    "move <f> to {the folder |}<d>", "move <f> into {the folder |}<d>", "put <f> into {the folder |}<d>", "put <f> in {the folder |}<d>", "move the file <f> to <d>", "<f> belongs in <d>, move it", "can you move <f> to <d>?", "please move <f> into <d>", "shift <f> to <d>", "move <f> over to <d>", "<f> should go to <d>", "take <f> and put it into <d>",
]
COPY = [
    "copy <f> to <g>", "make a copy of <f> {called|named} <g>", "copy <f> as <g>", "copy the file <f> to <g>", "duplicate <f> as <g>", "save a copy of <f> as <g>", "back up <f> to <g>", "cp <f> <g>", "can you copy <f> to <g>?", "please copy <f> to <g>", "I want a copy of <f> {called|named} <g>", "clone <f> to <g>",
]
EXISTS = [
    "is there a file {called|named} <f>?", "does <f> exist?", "do I have a file {called|named} <f>?", "is <f> there?", "check {if|whether} <f> exists", "is <f> in this folder?", "do I have <f>?", "can you see <f>?", "is there <f> here?", "tell me {if|whether} <f> exists", "have we got <f>?", "<f> there?",
]


def fill(c, name, lines=None):
    """A small text file of invented words."""
    count = lines or c.rng.randint(1, 6)
    text = "".join(" ".join(c.word() for _ in range(c.rng.randint(1, 4))) + "\n" for _ in range(count))
    c.write(name, text)


def populate(c, count=None, ext=None, folder=""):
    names = []
    for _ in range(count or c.rng.randint(2, 6)):
        name = folder + c.file(ext or c.pick(EXTENSIONS))
        fill(c, name)
        names.append(name)
    return names


def told(c, files, empty="There are no files."):
    return f"There {'is' if len(files) == 1 else 'are'} {plural(len(files), 'file')}: {joined(files)}." if files else empty


def list_files(c):
    kind = c.pick(("all", "all", "ext", "ext", "in"))
    if kind == "in":
        folder = c.folder_name()
        c.make_folder(folder)
        populate(c, folder=folder + "/")
        yield User(c.ask(LIST_IN, d=folder))
        code = f"# List the files in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))"
    elif kind == "ext":
        ext = c.pick(EXTENSIONS)
        populate(c, c.rng.randint(1, 4), ext)
        populate(c, c.rng.randint(1, 2))
        yield User(c.ask(LIST_EXT, e=c.pick((ext, ext, ext.upper(), "." + ext))))
        code = f'# List the {ext} files\nimport glob\nsorted(glob.glob("*.{ext}"))'
    else:
        populate(c)
        yield User(c.ask(LIST))
        code = "# List the files\nimport os\nsorted(os.listdir())"
    if c.chance(0.05):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    files = ast.literal_eval(result(observation))
    yield Say(told(c, files), tuple(files))


def count_files(c):
    kind = c.pick(("all", "ext", "ext", "in"))
    if kind == "in":
        folder = c.folder_name()
        c.make_folder(folder)
        populate(c, folder=folder + "/")
        yield User(c.ask(COUNT_IN, d=folder))
        code = f"# Count the files in {folder}\nimport os\nlen(os.listdir({quoted(folder)}))"
        ending = f" in {folder}"
        word = "file"
    elif kind == "ext":
        ext = c.pick(EXTENSIONS)
        populate(c, c.rng.randint(1, 5), ext)
        populate(c, c.rng.randint(0, 2) or None)
        yield User(c.ask(COUNT_EXT, e=c.pick((ext, ext, ext.upper()))))
        code = f'# Count the {ext} files\nimport glob\nlen(glob.glob("*.{ext}"))'
        ending, word = "", f"{ext} file"
    else:
        populate(c)
        yield User(c.ask(COUNT))
        code = "# Count the files\nimport os\nlen(os.listdir())"
        ending, word = "", "file"
    observation = yield Act(code)
    count = result(observation)
    c.demand(count.isdigit())
    yield Say(f"There {'is' if count == '1' else 'are'} {plural(count, word)}{ending}.", (count,))
    if c.chance(0.2):
        yield User(c.ask(["which ones?", "what are they called?", "name them", "their names?", "list them", "show them"]))
        inner = code.split("\n")[-1][4:-1]
        observation = yield Act(f"# List them\nsorted({inner})")
        files = ast.literal_eval(result(observation))
        yield Say(told(c, files), tuple(files))


def size_files(c):
    kind = c.pick(("one", "one", "total", "largest", "largest"))
    if kind == "one":
        names = populate(c, c.rng.randint(1, 3))
        name = c.pick(names)
        yield User(c.ask(SIZE, f=name))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        count = result(observation)
        c.demand(count == str((c.folder / name).stat().st_size))
        yield Say(f"{name} has {plural(count, 'byte')}.", (count, name))
        return
    names = populate(c, c.rng.randint(2, 5))
    if kind == "total":
        yield User(c.ask(TOTAL))
        observation = yield Act("# Add up the sizes of the files\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if os.path.isfile(f))")
        count = result(observation)
        c.demand(count == str(sum((c.folder / n).stat().st_size for n in names)))
        yield Say(f"The files have {plural(count, 'byte')} in all.", (count,))
        return
    small = c.chance(0.35)
    word = c.pick(("smallest", "tiniest") if small else ("largest", "biggest"))
    yield User(c.ask(LARGEST, big=word))
    word, call = ("smallest", "min") if small else ("largest", "max")
    observation = yield Act(f"# Find the {word} file\nimport os\n{call}([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getsize)")
    name = ast.literal_eval(result(observation))
    sizes = sorted((c.folder / n).stat().st_size for n in names)
    c.demand((c.folder / name).stat().st_size == (sizes[0] if small else sizes[-1]))
    yield Say(f"The {word} file is {name}.", (name,))
    if c.chance(0.25):
        yield User(c.ask(["how big is it?", "and how big is it?", "what size is it?", "its size?", "how many bytes?", "size?"]))
        observation = yield Act(f"# Look up the size of {name}\nos.path.getsize({quoted(name)})")
        count = result(observation)
        yield Say(f"{name} has {plural(count, 'byte')}.", (count, name))


def delete_file(c):
    names = populate(c, c.rng.randint(1, 3))
    name = c.pick(names)
    yield User(c.ask(DELETE, f=name))
    code = f"# Delete {name}\nimport os\nos.remove({quoted(name)})"
    if c.chance(0.5):
        yield from declined(c, code, still=f"{name} is still there.")
        return
    yield Act(code)
    c.demand(not (c.folder / name).exists())
    yield Say(f"I deleted {name}.", (name,))


def rename_file(c):
    names = populate(c, c.rng.randint(1, 2))
    name = c.pick(names)
    ext = name.rsplit(".", 1)[1]
    new = c.file(ext)
    c.demand(new != name)
    yield User(c.ask(RENAME, f=name, g=new))
    code = f"# Rename {name} to {new}\nimport os\nos.rename({quoted(name)}, {quoted(new)})"
    if c.chance(0.25):
        yield from declined(c, code, still=f"{name} keeps its name.")
        return
    if c.chance(0.1):
        other = c.file(ext)
        observation = yield Act(code, decide="edit", edited=code.replace(new, other))
        yield Say(f"I renamed {name} to {other}.", (name, other))
        return
    yield Act(code)
    c.demand((c.folder / new).exists())
    yield Say(f"I renamed {name} to {new}.", (name, new))


def make_folder(c):
    folder = c.folder_name()
    yield User(c.ask(FOLDER, d=folder))
    code = f"# Make the folder {folder}\nimport os\nos.makedirs({quoted(folder)}, exist_ok=True)"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    yield Act(code)
    c.demand((c.folder / folder).is_dir())
    yield Say(f"I made the folder {folder}.", (folder,))


def move_file(c):
    names = populate(c, c.rng.randint(1, 2))
    name, folder = c.pick(names), c.folder_name()
    c.make_folder(folder)
    yield User(c.ask(MOVE, f=name, d=folder))
    code = f"# Move {name} to {folder}\nimport shutil\nshutil.move({quoted(name)}, {quoted(folder)})"
    if c.chance(0.2):
        yield from declined(c, code, still=f"{name} is where it was.")
        return
    yield Act(code)
    c.demand((c.folder / folder / name).exists())
    yield Say(f"I moved {name} to {folder}.", (name, folder))


def copy_file(c):
    names = populate(c, c.rng.randint(1, 2))
    name = c.pick(names)
    new = c.file(name.rsplit(".", 1)[1])
    c.demand(new != name)
    yield User(c.ask(COPY, f=name, g=new))
    code = f"# Copy {name} to {new}\nimport shutil\nshutil.copy({quoted(name)}, {quoted(new)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    yield Act(code)
    c.demand((c.folder / new).read_text() == (c.folder / name).read_text())
    yield Say(f"I copied {name} to {new}.", (name, new))


def file_exists(c):
    names = populate(c, c.rng.randint(1, 3))
    name = c.pick(names) if c.chance(0.5) else c.file(c.pick(EXTENSIONS))
    there = name in names
    yield User(c.ask(EXISTS, f=name))
    observation = yield Act(f"# Check whether {name} exists\nimport os\nos.path.exists({quoted(name)})")
    c.demand(said(result(observation)) == str(there))
    yield Say(f"Yes, {name} is there." if there else f"No, {name} is not there.", ("Yes" if there else "No", name))


INTENTS = {list_files: 5, count_files: 4, size_files: 4, delete_file: 5, rename_file: 3, make_folder: 2, move_file: 2, copy_file: 1.5, file_exists: 1.5}
