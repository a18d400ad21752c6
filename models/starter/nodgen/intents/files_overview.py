"""Looking over many files: by size, by extension, subfolders, everything below this folder."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import joined, plural, quoted, result
from .files import WHICH
from .workspace import EXTENSIONS, HERE, Kind, fill, here, listed, real_file, told

TOP = [
    f"@n <n> <big> files{HERE}", f"@n <n> <big> files with {{their|the}} {{size|sizes}}{HERE}", f"which are the <n> <big> files{HERE}?", f"@c list the <n> <big> files{HERE}", f"what are the <n> <big> files{HERE}?", "<n> <big> files", "my <n> <big> files?", f"@c find the <n> <big> files{HERE}", "top <n> files by size, <big> first", "@n names and sizes of the <n> <big> files",
    "@c show me the <n> <big> files and {their|the} {size|sizes}", f"which <n> files are the <big>{HERE}?", "@n <n> <big> of my files", "which <n> of my files are the <big>?", "@c find the <n> <big> files and say how big they are", "@c list my <n> <big> files with {their|the} {size|sizes}", "what are my <n> <big> files?",
    "@c give me the <n> <big> files", "<n> files, the <big> ones", "<n> files that are the <big>", "@c find <n> files, the <big> ones", "<n> <big> files please", "list of the <n> <big> files", "@c get the <n> <big> files", "<n> <big> files with size", "the <n> <big> files, with their sizes",
]
BY_SIZE = [
    "@c sort {the|my|all} files by size", f"@c list {{the|my|all}} files by size{HERE}", f"@n files sorted by size{HERE}", "@n files by size", "@c order {the|my|all} files by size", f"@n sizes of {{all|all the|my}} files{HERE}", "@c list {all|all the|the} files with {their|the} sizes", "how big are {the|my} files? one by one", "@n size of {each|every} file", f"@c list {{the|all}} files{HERE} from large to small",
    "@c sort my files from large to small", "files from large to small?", "@c show the size of {each|every} file", "which files take how much space?", "how much space does {each|every} file take?", "@n files with their sizes", "how big is {each|every} file?", "@n files and their sizes", "ls by size", "@c show me the files in order of size", "@n files in order of size, large to small",
]
COUNT_KINDS = [
    "how many files of each {type|kind|extension} are {here|there|in this folder}?", "@c count the files by {extension|type|kind}", "@n number of files {by|per} {extension|type|kind}", "which {kinds|types} of files are {here|there|in this folder}?", "what {kinds|types} of files do I have?", "how many files per {extension|type|kind}?", "@c count the files of each {extension|type|kind}",
    "@n {kinds|types} of files{| here| in this folder}", "which {extensions|file types} are {here|there|in this folder}?", "@n extensions of {the|my} files", "files {by|per} {extension|type|kind}?", "which extensions do my files have?", "@c count files per {extension|type|kind}", "@n file types{| here| in this folder}", "@n file count {by|per} {extension|type|kind}", "@c group the files by {extension|type|kind} and count them",
    "how many of each {extension|type|kind} of file do I have?", "@n breakdown of {the|my} files by {extension|type|kind}",
    "@c show a breakdown of the files by {extension|type|kind}", "breakdown by {extension|type|kind} please",
]
SIZE_KINDS = [
    "how much space does each {type|kind|extension} of file take?", "@n total size {by|per} {extension|type|kind}", "@n size of {all|the} files {by|per} {extension|type|kind}", "@c add up the sizes {by|per} {extension|type|kind}", "which {type|kind} of file takes the most space?", "how many bytes per {extension|type|kind}?", "@n total size of {each|every} {extension|type|kind}", "@n space used {by|per} {extension|type|kind}", "how big are the files of each {extension|type|kind} together?",
    "which extension takes the most space?", "@n disk space {by|per} {extension|type|kind}", "@c sum the sizes of the files of each {extension|type|kind}", "size {by|per} {extension|type|kind}?", "@n bytes {by|per} {extension|type|kind}", "@c sum up the sizes {by|per} {extension|type|kind}", "how much disk space does each {type|kind|extension} use?", "@c add up the bytes for each {extension|type|kind}",
]
SIZE_KIND = [
    "how much space do {the|my|all} <e> take?", "@n total size of {the|my|all|all the} <e>", "how big are {the|my|all} <e> {together|in total|altogether}?", "@c add up the sizes of {the|my|all|all the} <e>", "@n size of all <e> together", "how many bytes are {the|my|all} <e>?", "@n space used by {the|my|all} <e>", "how much disk space do {the|my|all} <e> use?", "@c sum up the sizes of {the|my|all} <e>", "<e>: total size?",
    "how large are {the|my|all} <e> {together|in total}?", "@n combined size of {the|my|all} <e>", "@n disk space of {the|my|all} <e>", "what do {the|my|all} <e> take in bytes?", "@c compute the total size of {the|my|all} <e>", "how much do {the|my|all} <e> take up {together|in total|altogether}?",
    "@c find the combined size of {the|all} <e>", "what is the size of {the|all|my} <e> combined?",
]
KINDS_NEXT = {
    "count": ["and how much space do they take?", "and the sizes?", "now the sizes", "how big are they?", "and their total sizes?", "which takes the most space?", "now by size", "how many bytes are they?"],
    "size": ["and how many files are that?", "how many files of each?", "and the counts?", "now the numbers of files", "how many are they?", "count them too", "and how many of each?", "now count them"],
}
FOLDERS = [
    "which {folders|subfolders} are {here|there}?", "@c list {the|all|my} {folders|subfolders}", "what {folders|subfolders} do I have?", "@n names of {the|all} {folders|subfolders}", "{folders|subfolders}?", "@n list of {folders|subfolders}", f"which subfolders {{does this folder have|are{HERE}}}?", "what are my {folders|subfolders} called?", "are there {any |}{folders|subfolders} here?", "@c show me only the {folders|subfolders}",
    "which directories are {here|there}?", "@c list the directories", "directories?", "what directories do I have?", "@n {subfolders|subdirectories} of this folder", "do I have {any |}{folders|subfolders} {|here}?", "@c list only the folders, not the files",
    "are there any folders?", "is there any subfolder here?",
    "folders here?", "list folders", "show folders", "my folders?", "which folders do I have?", "@c show the {folders|subfolders} here", "how are my {folders|subfolders} called?", "@c list every {folder|subfolder} here",
]
COUNT_FOLDERS = [
    "how many {folders|subfolders} are {here|there}?", "@c count the {folders|subfolders}", "@n number of {folders|subfolders}", "how many {folders|subfolders} do I have?", "how many {folders|subfolders} does this folder {have|contain}?", "@n folder count", "how many directories are {here|there}?", "@c count the directories", "@n number of directories", "how many {folders|subfolders}?", "@c count my {folders|subfolders}", "how many directories do I have?",
    "@c tell me how many {folders|subfolders} there are", "how many {folders|subfolders} can you see?", "@n count of {folders|subfolders}", "@n total number of {folders|subfolders}",
    "how many {folders|subfolders} can you find?",
]
FOLDER_SIZE = [
    "how {big|large} is the folder <d>?", "@n size of the folder <d>", "how much space does the folder <d> take?", "@n total size of the folder <d>", "how much space do the files in <d> take?", "@n total size of the files in <d>", "@c add up the sizes of the files in <d>", "how {big|large} is everything in <d>?", "how many bytes are in the folder <d>?", "<d>: folder size?", "@n size of all files in <d>", "how much disk space does the folder <d> use?",
    "@n folder size of <d>", "@c add up the size of everything in <d>", "how large is the folder <d>, with its subfolders?", "how many bytes does the folder <d> take?", "@n disk space used by <d>", "how much disk space does everything in <d> use?",
    "how big is <d>, with all files in its subfolders?", "@n size of <d> with its subfolders", "@n size of all that is in the folder <d>",
    "folder <d> size", "size of the folder <d>?", "how much is in the folder <d>, in bytes?", "how much space is used by the folder <d>?", "@c measure the folder <d>",
]
FOLDER_SIZES = [
    "how {big|large} are {the|my} {folders|subfolders}?", "@n sizes of {the|my|all} {folders|subfolders}", "@n size of {each|every} {folder|subfolder}", "which {folder|subfolder} is the {biggest|largest}?", "@n {biggest|largest} {folder|subfolder}", "how much space does {each|every} {folder|subfolder} take?", "which {folder|subfolder} takes the most space?", "how {big|large} is {each|every} {folder|subfolder}?", "@c show the sizes of the {folders|subfolders}",
    "@n {folders|subfolders} by size", "@c list the {folders|subfolders} with their sizes", "@c sort the {folders|subfolders} by size", "{folders|subfolders} and their sizes?", "which {folder|subfolder} uses the most space?", "which {folder|subfolder} needs the most space?", "@c list the {folders|subfolders} by size", "@n space {each|every} {folder|subfolder} takes",
    "@c sort my folders, the largest first", "@c show how {big|large} each {folder|subfolder} is", "@c show the {biggest|largest} {folder|subfolder}",
]
TREE = [
    "@c list {everything|all files}, also in {the subfolders|subfolders}", "@c show the whole {tree|folder tree|directory tree}", "@c list all files with {the subfolders|subfolders}", "@n {tree|folder tree|directory tree} of this folder", "tree", "@c list {everything|all files} {and|with} all {subfolders|subdirectories}", "what is in this folder and its subfolders?", "@c show all files in all {folders|subfolders}", "@c list files recursively", "ls -R",
    "@n {tree|folder tree|directory tree}", "@n complete list of files, subfolders too", "@c show everything in all {folders|subfolders}", "all files, subfolders too?", "@c list everything recursively", "what do I have in all the {folders|subfolders} together?", "@c show me the tree of files and folders", "@n recursive list of {the|all} files", "everything, with all subfolders?",
]
COUNT_ALL = [
    "how many files are {here|there} {with|including|counting} {the|all} subfolders?", "how many files are in all {folders|subfolders} together?", "@c count all files, also in {the subfolders|subfolders}", "@n number of files {with|including|counting} {the|all} subfolders", "how many files do I have, subfolders too?", "@c count the files recursively", "@n total number of files in all {folders|subfolders}", "how many files are here and in {the|all} subfolders?",
    "@c count every file {with|including} {the|all} subfolders", "how many files in all {folders|subfolders}?", "@n recursive file count", "@c count the files in this folder and all {folders|subfolders} in it", "how many files are there recursively?", "how many files are in the whole tree?", "@n number of files in the whole tree", "@c count files in the whole tree, subfolders too",
]


def sizes(c, names):
    return {n: (c.folder / n).stat().st_size for n in names}


def filled(c, count):
    """Files of sizes that all differ, so that their order is no matter of chance."""
    for _ in range(count):
        fill(c, real_file(c, c.pick(EXTENSIONS)), c.rng.randint(1, 12))
    found = sizes(c, here(c))
    c.demand(len(set(found.values())) == len(found))
    return found


def files_by_size(c):
    kind = c.pick(("top", "top", "all"))
    found = filled(c, c.rng.randint(3, 7))
    small = kind == "top" and c.chance(0.25)
    order = sorted(found, key=lambda n: found[n] if small else -found[n])
    if kind == "top":
        n = c.rng.randint(2, min(5, len(found)))
        order = order[:n]
        word = "smallest" if small else "largest"
        yield User(c.ask(TOP, n=n, big=c.pick(("smallest", "tiniest") if small else ("largest", "biggest"))))
        comment, part = f"Show the {n} {word} files", f"[:{n}]"
    else:
        yield User(c.ask(BY_SIZE))
        comment, part = "Show the files by size", ""
    observation = yield Act(
        f"# {comment}\nimport os\nfiles = [f for f in os.listdir() if os.path.isfile(f)]\nfor f in sorted(files, key=os.path.getsize{'' if small else ', reverse=True'}){part}:\n    print(f\"{{f}} ({{os.path.getsize(f)}} bytes)\")"
    )
    lines = observation.split("\n")
    c.demand(lines == [f"{name} ({found[name]} bytes)" for name in order])
    yield Say(f"The {word} files are {joined(lines)}." if kind == "top" else f"The files by size: {joined(lines)}.", tuple(lines))


def kind_counts(c):
    code = "# Count the files by extension\nimport os\nfrom collections import Counter\ncounts = Counter(os.path.splitext(f)[1].lower() for f in os.listdir() if os.path.isfile(f))\nfor ext, n in counts.most_common():\n    print(ext or \"none\", n)"
    return code, "The files by extension", Counter(extension(n) for n in here(c))


def kind_sizes(c):
    code = "# Add up the sizes by extension\nimport os\nfrom collections import Counter\nsizes = Counter()\nfor f in os.listdir():\n    if os.path.isfile(f):\n        sizes[os.path.splitext(f)[1].lower()] += os.path.getsize(f)\nfor ext, size in sizes.most_common():\n    print(ext or \"none\", size, \"bytes\")"
    true = Counter()
    for name in here(c):
        true[extension(name)] += (c.folder / name).stat().st_size
    return code, "The sizes by extension", true


def extension(name):
    return "." + name.lower().split(".")[-1] if "." in name else "none"


def by_extension(c):
    if c.chance(0.25):
        yield from size_of_kind(c)
        return
    exts = c.rng.sample(EXTENSIONS, c.rng.randint(1, 4))
    for _ in range(c.rng.randint(3, 8)):
        fill(c, real_file(c, c.pick(exts)), c.rng.randint(1, 3))
    if c.chance(0.15):
        fill(c, c.stem(), 1)
    first = c.pick(("count", "size"))
    yield User(c.ask(COUNT_KINDS if first == "count" else SIZE_KINDS))
    yield from tell_kinds(c, first)
    if c.chance(0.3):
        yield User(c.ask(KINDS_NEXT[first]))
        yield from tell_kinds(c, "size" if first == "count" else "count")


def tell_kinds(c, what):
    code, words, true = kind_counts(c) if what == "count" else kind_sizes(c)
    observation = yield Act(code)
    lines = observation.split("\n")
    c.demand(dict(x.removesuffix(" bytes").rsplit(" ", 1) for x in lines) == {k: str(v) for k, v in true.items()})
    yield Say(f"{words}: {joined(lines)}.", tuple(lines))


def size_of_kind(c):
    kind = Kind(c)
    kind.populate(c, c.rng.randint(1, 4))
    true = sum((c.folder / n).stat().st_size for n in kind.among(here(c)))
    yield User(c.ask(SIZE_KIND, e=kind.spoken))
    observation = yield Act(f"# Add up the sizes of the {kind.label}\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if {kind.test})")
    count = result(observation)
    c.demand(count == str(true))
    yield Say(f"The {kind.label} have {plural(count, 'byte')} in all.", (count,))


def folders_with_files(c, count, deep=0.3):
    """Subfolders, each with a few files, some with another folder inside."""
    made = []
    for _ in range(count):
        folder = c.folder_name()
        c.demand(folder not in made)
        c.make_folder(folder)
        made.append(folder)
        inner = ""
        if c.chance(deep):
            inner = c.folder_name() + "/"
            c.make_folder(f"{folder}/{inner[:-1]}")
        for _ in range(c.rng.randint(0, 3)):
            fill(c, f"{folder}/{inner if c.chance(0.4) else ''}{c.file(c.pick(EXTENSIONS))}", c.rng.randint(1, 5))
    return sorted(made)


def below(path):
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file())


def subfolders(c):
    kind = c.pick(("list", "list", "count", "size", "sizes"))
    folders = folders_with_files(c, c.rng.choice((1, 2, 2, 3, 4)) if kind in ("size", "sizes") or c.chance(0.9) else 0)
    for _ in range(c.rng.randint(0, 3)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    if kind == "size":
        folder = c.pick(folders)
        yield User(c.ask(FOLDER_SIZE, d=folder))
        observation = yield Act(f"# Add up the sizes of the files in {folder}\nfrom pathlib import Path\nsum(p.stat().st_size for p in Path({quoted(folder)}).rglob(\"*\") if p.is_file())")
        count = result(observation)
        c.demand(count == str(below(c.folder / folder)))
        yield Say(f"The folder {folder} has {plural(count, 'byte')}.", (count, folder))
    elif kind == "sizes":
        found = {f: below(c.folder / f) for f in folders}
        c.demand(len(set(found.values())) == len(found))
        yield User(c.ask(FOLDER_SIZES))
        observation = yield Act(
            "# Add up the sizes of the subfolders\nfrom pathlib import Path\nsizes = {d.name: sum(p.stat().st_size for p in d.rglob(\"*\") if p.is_file()) for d in Path().iterdir() if d.is_dir()}\n"
            "for d in sorted(sizes, key=sizes.get, reverse=True):\n    print(f\"{d} ({sizes[d]} bytes)\")"
        )
        lines = observation.split("\n")
        c.demand(lines == [f"{f} ({found[f]} bytes)" for f in sorted(found, key=lambda f: -found[f])])
        yield Say(f"The largest folder is {lines[0]}" + (f", then {joined(lines[1:])}." if len(lines) > 1 else "."), tuple(lines))
    elif kind == "count":
        yield User(c.ask(COUNT_FOLDERS))
        observation = yield Act("# Count the subfolders\nimport os\nlen([f for f in os.scandir() if f.is_dir()])")
        count = result(observation)
        c.demand(count == str(len(folders)))
        yield Say(f"There {'is' if count == '1' else 'are'} {plural(count, 'subfolder')}.", (count,))
        if folders and c.chance(0.3):
            yield User(c.ask(WHICH))
            observation = yield Act("# List them\nsorted(f.name for f in os.scandir() if f.is_dir())")
            c.demand(ast.literal_eval(result(observation)) == folders)
            yield Say(told(folders, "subfolders", "subfolder"), listed(folders))
    else:
        yield User(c.ask(FOLDERS))
        observation = yield Act("# List the subfolders\nimport os\nsorted(f.name for f in os.scandir() if f.is_dir())")
        c.demand(ast.literal_eval(result(observation)) == folders)
        yield Say(told(folders, "subfolders", "subfolder"), listed(folders))


def whole_tree(c):
    folders_with_files(c, c.rng.randint(1, 3), 0.4)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    everything = sorted(c.folder.rglob("*"))
    if c.chance(0.35):
        yield User(c.ask(COUNT_ALL))
        observation = yield Act("# Count the files, also in subfolders\nfrom pathlib import Path\nlen([p for p in Path().rglob(\"*\") if p.is_file()])")
        count = result(observation)
        c.demand(count == str(len([p for p in everything if p.is_file()])))
        yield Say(f"There {'is' if count == '1' else 'are'} {plural(count, 'file')}, counting the subfolders.", (count,))
        return
    yield User(c.ask(TREE))
    observation = yield Act("# List everything, also in subfolders\nfrom pathlib import Path\nprint(*sorted(Path().rglob(\"*\")), sep=\"\\n\")")
    names = [p.relative_to(c.folder).as_posix() for p in everything]
    c.demand(observation.split("\n") == names)
    yield Say("This is everything, with the subfolders.", ("everything",))


INTENTS = {files_by_size: 4, by_extension: 4, subfolders: 8.8, whole_tree: 1.5}
