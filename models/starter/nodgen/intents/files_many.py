"""Changing many files at once: rename by a pattern, move and copy a kind, sort into folders, several folders.

As with deleting, the first action lists what matches, and the second names exactly these files."""

from ..scenario import Act, Say, User
from .endings import declined, joined, quoted
from .files_delete import LIST_ALL, LIST_EMPTY, delete_listed, first_look, list_kind, list_named, named
from .workspace import EXTENSIONS, HERE, Kind, beside, fill, here, literal, naming, populate, real_file

PREFIX = [
    "@c put <w> in front of {the|all} names of {all|all the|my} <e>", "@c put <w> before the name of {each|every} <o>", "@c add <w> to the {start|beginning|front} of {all|all the} <e> names", "@c add the prefix <w> to {all|all the|my} <e>", "@c rename {all|all the|my} <e> so that they {start|begin} with <w>", "@c prefix {all|all the|my} <e> with <w>", "{all|all the|my} <e> should {start|begin} with <w>", "@c give {all|all the|my} <e> the prefix <w>",
    "@c add <w> in front of {each|every} <o> name", "@c rename {all|all the|my} <e> with the prefix <w>", "the names of {all|all the} <e> should {start|begin} with <w>", "@c let the names of {all|all the|my} <e> {start|begin} with <w>", "@c put <w> at the {start|beginning|front} of {each|every} <o> name", "@c add <w> before {each|every} <o> name", "<w> in front of all <o> names", "@c prepend <w> to the names of {all|all the|my} <e>", "@c prepend <w> to {all|all the|my} <e>",
    "prefix <w> for {all|all the|my} <e>", "all <e> with <w> in front", "@c start {each|every} <o> name with <w>", "@c put the prefix <w> on {all|all the|my} <e>", "@c let {each|every} <o> {start|begin} with <w>", "@c rename {each|every} <o> so that it {starts|begins} with <w>", "I want <w> in front of {each|every} <o> name",
]
# Extensions that really are only another name for the same content.
RENAMED = [("txt", "md"), ("md", "txt"), ("txt", "csv"), ("csv", "txt"), ("jpeg", "jpg"), ("htm", "html"), ("log", "txt"), ("txt", "log"), ("text", "txt"), ("dat", "csv"), ("py", "txt"), ("json", "txt"), ("tif", "tiff"), ("txt", "bak")]
SPACES = [
    f"@c replace {{the |}}spaces by underscores in {{the|all}} file names{HERE}", "@c replace {the |}spaces with underscores in {all|the} file names", "@c put underscores instead of spaces in {all|the} file names", "file names should have underscores, not spaces", "@c change {the |}spaces to underscores in {all|the} names", "@c remove the spaces from {the|all} file names, use underscores", "no spaces in {the|my} file names please, underscores instead", "@c turn {the |}spaces in {the|all} file names into underscores",
    "@c rename {the|all|my} files with spaces, use underscores", "@c swap spaces for underscores in {all|the} file names", "spaces to underscores in {all|the} names", "@c rename files so that spaces become underscores", "{all|the} spaces in file names should be underscores", "@c get rid of spaces in {the|my} file names, put underscores", "@c change all file names from spaces to underscores", "@c rename every file with a space, put an underscore",
    "@c turn spaces into underscores", "@c turn the spaces of all file names into underscores",
    "no spaces, underscores", "underscores for spaces in file names", "spaces -> underscores in file names", "I want underscores instead of spaces in {the|my} file names", "@c change the names with spaces to underscores", "I don't want spaces in {the|my} file names, use underscores",
]
LOWER = [
    "@c make {all|all the|my} file names lower case", "@c change {all|all the|my} file names to lower case", "@c rename {all|all the|my} files to lower case", "{all|the|my} file names should be lower case", "@c turn {all|all the|my} file names into lower case", "@c put {all|all the|my} file names in lower case", "@c convert {all|all the|my} file names to lowercase", "lowercase all file names", "@c rename {all|all the|my} files to lowercase", "no capitals in {the|my} file names please", "@c remove capital letters from {all|the|my} file names", "@c write {all|the|my} file names in small letters",
    "@c rename {all|the|my} files in small letters", "file names without capital letters please", "@c make {all|the|my} file names small letters only", "@c get rid of capitals in {the|my} file names", "@c rename {all|the|my} files without capitals", "@c make every file name lowercase",
    "all names should be in small letters",
    "lower case file names", "all file names lower case", "lowercase names for {all|the} files", "I want {all|the|my} file names in lower case", "@c change capitals in {the|my} file names to small letters",
]
EXTENSION = [
    "@c change the extension of {all|all the} .<x> files to .<y>", "@c rename {all|all the|my} .<x> files to .<y>", "@c change {all|all the|my} <x> files to <y>", "@c make {all|all the|my} .<x> files .<y> files", "@c give {all|all the|my} <x> files the extension <y>", "@c replace the extension .<x> by .<y>", "{all|all the|my} .<x> files should be .<y>", "@c change the ending of {all|all the} <x> files to <y>", "@c rename {all|all the|my} <x> files so that they end in .<y>", "@c turn {all|all the|my} .<x> files into .<y> files",
    "from .<x> to .<y> for all files", "@c replace the ending .<x> by .<y> {in|for} all files", "@c rename *.<x> to *.<y>", "rename *.<x> *.<y>", "@c change .<x> to .<y> for {all|all the} files", "@c give {all|all the|my} .<x> files the ending .<y>", "@c replace .<x> with .<y> in {all|the} file names",
    "rename .<x> to .<y>", "all .<x> to .<y>", ".<x> -> .<y> for all files", "@c change every .<x> file to .<y>", "I want {all|the|my} .<x> files to end in .<y>", "the .<x> files should end in .<y>", "@c rename every <x> file to .<y>",
]
NUMBER = [
    "@c number {all|all the|my|the} <e>", "@c put a number in front of {each|every} <o>", "@c number {all|all the|my|the} <e> from 1", "@c add a number to the {start|front|beginning} of {each|every} <o> name", "@c rename {all|all the|my} <e> with a number in front", "@c give {each|every} <o> a number", "@c number the names of {all|all the|my} <e>", "{all|all the|my} <e> should be numbered", "@c put numbers in front of {all|all the|my|the} <e>", "@c add numbers to {all|all the|my|the} <e>", "numbers in front of {all|all the} <e> please", "@c rename {all|all the|my|the} <e> 1, 2, 3 and so on, keep the old names behind",
    "@c number {each|every} <o>", "@c give {all|all the|my|the} <e> numbers", "@c put 1, 2, 3 in front of {all|all the|my|the} <e>", "each <o> should get a number in front", "@c add 1, 2, 3 to the front of {all|all the|my} <e>",
    "number all <e>", "numbers for {all|all the|my} <e>", "I want {all|all the|my} <e> numbered", "@c put a number before {each|every} <o> name", "1, 2, 3 in front of {all|all the|my} <e>", "@c number {all|all the|my} <e> with 1, 2, 3", "I want a number in front of {each|every} <o>",
]
NUMBER_AS = [
    "@c rename {all|all the|my|the} <e> to <w>_1, <w>_2 and so on", "@c call {all|all the|my|the} <e> <w>_1, <w>_2, ...", "@c name {all|all the|my|the} <e> <w> with a number", "@c rename {all|all the|my|the} <e> to <w> and a number", "@c number {all|all the|my|the} <e> as <w>_1, <w>_2", "{all|all the|my} <e> should be called <w>_1, <w>_2 and so on", "@c rename {all|all the|my} <e> as <w>_1, <w>_2, <w>_3", "@c give {all|all the|my} <e> the names <w>_1, <w>_2 and so on", "@c number {all|all the|my|the} <e> and call them <w>", "@c call {all|all the|my} <e> <w> with a number behind", "@c rename {each|every} <o> to <w> and its number", "@c name {all|all the|my|the} <e> <w>_1, <w>_2 and so on",
    "@c rename {all|all the|my|the} <e> <w>_1, <w>_2, <w>_3 ...", "the <e> should be named <w> and a number", "<w>_1, <w>_2 and so on for all <e>, rename them", "@c give {each|every} <o> the name <w> and a number",
]
WORD = [
    "@c replace <w> by <v> in {all|the|all the} file names", "@c replace <w> with <v> in {all|the|all the} file names", "@c change <w> to <v> in {all|the|all the} file names", "@c rename {all|the|all the} files with <w> in the name, use <v> instead", "@c swap <w> for <v> in {all|the|all the} file names", "in {all|the|all the} file names, <w> should be <v>", "@c put <v> instead of <w> in {all|the|all the} file names", "<w> should be <v> in all file names", "@c change the word <w> to <v> in {all|the} file names", "@c turn <w> into <v> in {all|the|all the} file names", "@c rename files: <v> instead of <w>", "@c replace the word <w> by <v> in all names",
    "@c swap the word <w> for <v> in {the|all the} names of the files", "@c turn the word <w> into <v> in all names of files", "every <w> in a file name should become <v>", "@c rename every file with <w> in the name, <v> instead",
]
MOVE = [
    "@c move {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "@c put {all|all the|all my|my} <e> {in|into} {the folder |}<d>", "@c shift {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "{all|all the|all my} <e> belong in {the folder |}<d>, move them", "{all|all the|all my} <e> should {go to|be in|go into} {the folder |}<d>", "@c move every <o> {to|into} {the folder |}<d>", "@c take {all|all the|all my} <e> and put them {in|into} {the folder |}<d>", "@c put every <o> {in|into} {the folder |}<d>", "@c collect {all|all the|all my} <e> in {the folder |}<d>", "mv <e> to <d>",
    "{the|my} <e> belong in {the folder |}<d>", "@c shift every <o> {to|into} {the folder |}<d>", "<e> into {the folder |}<d>, please move them", "@c gather {all|all the|all my} <e> in {the folder |}<d>", "@c collect my <e> in a folder <d>", "@c gather my <e> in a folder {called|named} <d>", "@c move the <e> to a folder {called|named} <d>", "every <o> belongs in {the folder |}<d>",
]
MOVE_NAMED = [
    "@c move {all|the|all the} files with <w> in the name {to|into} {the folder |}<d>", "@c put {all|the|all the} files with <w> in the name {in|into} {the folder |}<d>", "@c move {all|the|all the} <w> files {to|into} {the folder |}<d>", "@c put {all|the|all the} <w> files {in|into} {the folder |}<d>", "@c shift {all|the|all the} <w> files {to|into} {the folder |}<d>", "{all|all the} files with <w> in the name {belong in|should go to} <d>", "@c collect {all|the|all the} files with <w> in the name in {the folder |}<d>", "@c take {all|the|all the} <w> files and put them into <d>",
    "@c move everything with <w> in the name {to|into} {the folder |}<d>", "everything with <w> in its name {belongs in|should go to} <d>", "@c put everything with <w> in its name {in|into} <d>", "mv *<w>* <d>", "@c collect the <w> files in a folder {called|named} <d>", "@c shift everything with <w> in the name {to|into} <d>", "the <w> files {belong in|should go to} {the folder |}<d>", "@c take everything that has <w> in its name to <d>",
    "@c put the <w> files in a folder {called|named} <d>",
]
COPY = [
    "@c copy {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "@c copy every <o> {to|into} {the folder |}<d>", "@c make {copies|a copy} of {all|all the|all my|my} <e> in {the folder |}<d>", "@c put {copies|a copy} of {all|all the|all my|my} <e> {in|into} {the folder |}<d>", "@c back up {all|all the|all my|my} <e> {to|into} {the folder |}<d>", "@c duplicate {all|all the|all my|my} <e> {in|into} {the folder |}<d>", "@c save {copies|a copy} of {all|all the|all my|my} <e> in {the folder |}<d>", "cp <e> to <d>", "I want {copies|a copy} of {all|all the|all my} <e> in {the folder |}<d>",
    "@c make a backup of {all|all the|all my|my} <e> in {the folder |}<d>", "@c copy the <e> to a folder {called|named} <d>", "@c back up every <o> {to|into} {the folder |}<d>", "{copies|a copy} of all <e> should be in {the folder |}<d>", "@c back my <e> up to {the folder |}<d>", "@c put a copy of every <o> {in|into} {the folder |}<d>", "backup of {all|all the|my} <e> to <d>",
]
SORT = [
    "@c sort {all|all the|the|my} files into folders by {extension|type|kind}", "@c put {all|all the|the|my} files into folders by {extension|type|kind}", "@c move {each|every} file into a folder of its {extension|type|kind}", "@c make a folder for {each|every} {extension|type|kind} and move the files there", "@c organize {all|the|my} files by {extension|type|kind}", "@c group {all|the|my} files into folders by {extension|type|kind}", "@c arrange {all|the|my} files into folders by {extension|type|kind}", "@c sort this folder by {extension|type|kind}, a folder for each", "a folder for {each|every} {extension|type|kind}, and the files in it, please",
    "@c organize this folder, a folder for {each|every} {extension|type|kind}", "@c organise {all|the|my} files into folders by {extension|type|kind}", "@c sort {all|the|my} files by {extension|type|kind} into subfolders", "@c arrange {all|the|my} files by {extension|type|kind}, in subfolders", "@c put {each|every} {type|kind} of file into its own folder", "@c move {all|the|my} files into subfolders by {extension|type|kind}", "{each|every} {type|kind} of file should go into its own folder", "@c group {all|the|my} files by {extension|type|kind} in subfolders", "@c organise this folder by {extension|type|kind}",
]
FOLDERS = [
    "@c make {the |}folders <l>", "@c create {the |}folders <l>", "new folders: <l>", "@c add {the |}folders <l>", "@c make folders {called|named} <l>", "@c create folders {called|named} <l>", "mkdir <s>", "I need {the |}folders <l>", "@c make new folders <l>", "@c set up {the |}folders <l>", "@c create {the |}directories <l>", "@c make {the |}directories <l>", "I want folders {called|named} <l>", "@c add new folders <l>", "@c set up directories {called|named} <l>", "I need directories {called|named} <l>", "I want new folders <l>",
    "folders <l>", "make folders <l>", "create folders <l>", "new directories <l>", "make the dirs <l>", "@c create new folders <l>", "there should be folders {called|named} <l>, make them", "@c add directories <l>",
]
FOLDERS_NUMBERED = [
    "@c make <n> folders {called|named} <w> 1 to <w> <n>", "@c create folders <w> 1 to <w> <n>", "@c make {the |}folders <w> 1 to <n>", "@c create <n> folders {called|named} <w> 1, <w> 2 and so on", "@c make <n> numbered folders {called|named} <w>", "@c add <n> folders <w> 1 to <w> <n>", "I need <n> folders, <w> 1 to <w> <n>", "new folders <w> 1 to <w> <n>", "@c set up <n> folders {called|named} <w> 1 to <n>", "@c create <n> numbered folders {called|named} <w>", "I need the folders <w> 1 to <n>", "@c add <n> numbered folders {called|named} <w>", "<n> folders please, <w> 1 to <w> <n>", "@c set up folders <w> 1 to <w> <n>",
    "<n> new folders, <w> 1, <w> 2 and so on", "I want <n> numbered folders <w> 1, <w> 2 and so on",
]
MONTHS = [
    "@c make a folder for {each|every} month", "@c create a folder for {each|every} month", "@c make folders for all {|twelve |12 }months", "@c create folders for the {twelve|12} months", "a folder for {each|every} month please", "I need a folder for {each|every} month", "@c add a folder for {each|every} month of the year", "@c set up folders for {January to December|all months}", "@c make folders from January to December", "new folders, one for {each|every} month", "@c create folders January to December", "one folder per month", "@c add month folders from January to December", "@c make month folders", "I need month folders", "@c set up one folder per month",
]
INSIDE = [
    "@c make a folder <w> {in|inside} <d>", "@c create a folder <w> {in|inside} the folder <d>", "@c add a subfolder <w> to <d>", "new folder <w> in <d>", "@c make a subfolder <w> in <d>", "@c create a subfolder {called|named} <w> in <d>", "I need a folder <w> inside <d>", "@c put a new folder <w> into <d>", "mkdir <d>/<w>", "@c make the folder <d>/<w>", "inside <d>, make a folder <w>", "@c create <d>/<w>", "@c add a folder <w> inside the folder <d>", "@c put a subfolder <w> into <d>", "<d> needs a subfolder <w>, make it", "I need a new subfolder {called|named} <w> in <d>",
]
CLEAN = [
    "@c clean up this folder", "@c tidy up this folder", "@c clean up here", "@c tidy up here", "@c clean this folder", "@c tidy this folder up", "this folder is a mess", "@c bring order into this folder", "@c clean up my files", "@c tidy up my files", "@c make order {here|in this folder}", "it is a mess here, tidy up", "@c bring some order into my files", "my files are a mess", "@c clean up the mess {here|in this folder}", "this folder is untidy, clean up", "@c tidy my folder", "cleanup please",
]
CLEAN_QUESTION = "What shall I do: sort the files into folders by extension, delete the empty files, or delete one kind of file?"
CHOICES = {
    "sort": ["the first one", "the first thing", "sort them", "sort the files", "the first", "sort into folders", "by extension", "sort by extension", "the folders", "make folders", "put them into folders", "sort, please"],
    "empty": ["delete empty files", "please delete the empty ones", "delete the empty ones", "the empty files", "delete the empty files", "the second", "only the empty ones", "remove the empty ones", "empty ones", "remove empty files"],
    "kind": ["delete the <e>", "the <e>", "remove the <e>", "the last, all <e>", "delete all <e>", "all <e> can go", "only the <e>", "get rid of the <e>"],
    "nothing": ["nothing, thanks", "none of that", "leave it", "never mind", "nothing", "no, leave it as it is", "none of these", "forget it"],
}


def spoken_files(c, kind):
    """Slots for all files or for those of a kind."""
    return {"e": kind.spoken, "o": kind.one} if kind else {"e": "files", "o": "file"}


def some(c, plain=0.5):
    """A few files, of one kind or of any; returns (kind or None, the names, the code that lists them)."""
    beside(c)
    if c.chance(plain):
        for _ in range(c.rng.randint(1, 4)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        return None, here(c), LIST_ALL
    kind = Kind(c)
    kind.populate(c, c.rng.choice((0, 1, 2, 2, 3, 3, 4)))
    return kind, kind.among(here(c)), list_kind(kind)


def pattern(c):
    """(request, listing code, names, new name in code, new name in Python, none there, comment) of a renaming."""
    what = c.pick(("prefix", "prefix", "spaces", "lower", "extension", "number", "number as", "word"))
    word = c.word()
    if what in ("prefix", "number", "number as"):
        kind, names, code = some(c)
        slots, none = spoken_files(c, kind), f"There are no {kind.label if kind else 'files'} here"
        if what == "prefix":
            word += c.pick(("_", "_", "-", ""))
            return c.ask(PREFIX, w=word, **slots), code, names, f"{quoted(word)} + f", lambda i, n: word + n, none, f"Put {word} in front of {naming(names)}"
        if what == "number":
            return c.ask(NUMBER, **slots), code, names, 'f"{i}_{f}"', lambda i, n: f"{i}_{n}", none, f"Number {naming(names)}"
        return c.ask(NUMBER_AS, w=word, **slots), code, names, f'f"{word}_{{i}}" + os.path.splitext(f)[1]', lambda i, n: f"{word}_{i}.{n.rsplit('.', 1)[1]}", none, f"Rename {naming(names)} to {word} and a number"
    if what == "word":
        new = c.word()
        c.demand(new != word)
        c.register(new)
        names = [n for n in named(c, word, c.rng.choice((0, 1, 2, 3))) if word in n]
        code = f"# List the files with {word} in the name\nimport os\nsorted(f for f in os.listdir() if {quoted(word)} in f and os.path.isfile(f))"
        return c.ask(WORD, w=word, v=new), code, names, f"f.replace({quoted(word)}, {quoted(new)})", lambda i, n: new.join(n.split(word)), f"There is no file with {word} in its name here", f"Replace {word} by {new} in {naming(names)}"
    if what == "extension":
        old, new = c.pick(RENAMED)
        for _ in range(c.rng.choice((0, 1, 2, 2, 3))):
            fill(c, c.file(old), 1)
        populate(c, c.rng.randint(1, 2))
        names = [n for n in here(c) if n.endswith("." + old)]
        code = f"# List the {old} files\nimport os\nsorted(f for f in os.listdir() if f.lower().endswith({quoted('.' + old)}))"
        return c.ask(EXTENSION, x=old, y=new), code, names, f"os.path.splitext(f)[0] + {quoted('.' + new)}", lambda i, n: n[: -len(old)] + new, f"There are no {old} files here", f"Change the extension of {naming(names)} to {new}"
    for _ in range(c.rng.randint(2, 5)):
        name = f"{c.stem()} {c.stem()}.{c.pick(EXTENSIONS)}" if what == "spaces" and c.chance(0.5) else real_file(c, c.pick(EXTENSIONS))
        c.register(name.rsplit(".", 1)[0])
        fill(c, name, 1)
    if what == "spaces":
        names = [n for n in here(c) if " " in n]
        code = "# List the files with spaces in the name\nimport os\nsorted(f for f in os.listdir() if \" \" in f and os.path.isfile(f))"
        return c.ask(SPACES), code, names, 'f.replace(" ", "_")', lambda i, n: "_".join(n.split(" ")), "There is no file with a space in its name here", f"Put underscores for the spaces in {naming(names)}"
    names = [n for n in here(c) if n.lower() != n]
    code = "# List the files with capital letters in the name\nimport os\nsorted(f for f in os.listdir() if f != f.lower() and os.path.isfile(f))"
    return c.ask(LOWER), code, names, "f.lower()", lambda i, n: n.lower(), "There is no file with capital letters in its name here", f"Write {naming(names)} in lower case"


def rename_many(c):
    request, look, names, new_code, new_name, none, comment = pattern(c)
    c.demand(len(names) < 6)
    new = [new_name(i, n) for i, n in enumerate(names, 1)]
    others = set(here(c)) - set(names)
    c.demand(len(set(new)) == len(new) and not set(new) & set(names))
    # Sometimes a new name is in use already; what has it must not be overwritten.
    if names and c.chance(0.1):
        others.add(new[-1])
        fill(c, new[-1], 1)
    yield User(request)
    yield from first_look(c, look, names)
    if not names:
        yield Say(f"{none}, so there is nothing to rename.", ("nothing to rename",))
        return
    loop = f"for i, f in enumerate({literal(names)}, 1):" if "{i}" in new_code else f"for f in {literal(names)}:"
    code = f"# {comment}\nimport os\n{loop}\n    new = {new_code}\n    if new in os.listdir():\n        print(f\"{{f}} stays, {{new}} is there\")\n    else:\n        os.rename(f, new)\n        print(f\"{{f}} is now {{new}}\")"
    talk = f"This will rename {joined(names)}."
    if c.chance(0.2):
        yield from declined(c, code, talk, f"{names[0]} keeps its name." if len(names) == 1 else "They keep their names.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n} stays, {m} is there" if m in others else f"{n} is now {m}" for n, m in zip(names, new)]
    c.demand(observation.split("\n") == lines)
    c.demand(set(here(c)) == others | {n if m in others else m for n, m in zip(names, new)})
    yield Say(f"Done: {joined(lines)}.", tuple(lines))


def move_many(c):
    if c.chance(0.25):
        word, folder = c.word(), c.folder_name()
        names, none, look = named(c, word, c.rng.choice((0, 1, 2, 2, 3))), f"There is no file with {word} in its name here", list_named(word)
        templates, slots = MOVE_NAMED, {"w": word}
    else:
        kind, names, look = some(c, 0.15)
        templates, slots, none = MOVE, spoken_files(c, kind), f"There are no {kind.label if kind else 'files'} here"
        folder = c.folder_name()
    c.demand(f"{folder}/" not in c.files and folder not in names)
    if c.chance(0.6):
        c.make_folder(folder)
    yield User(c.ask(templates, d=folder, **slots))
    yield from first_look(c, look, names)
    if not names:
        yield Say(f"{none}, so there is nothing to move.", ("nothing to move",))
        return
    one = len(names) == 1
    move = f"shutil.move({quoted(names[0])}, {quoted(folder)})" if one else f"for f in {literal(names)}:\n    shutil.move(f, {quoted(folder)})"
    code = f"# Move {naming(names)} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\n{move}"
    talk = f"This will move {joined(names)} to {folder}."
    if c.chance(0.18):
        yield from declined(c, code, talk, f"{names[0]} is where it was." if one else "They are where they were.")
        return
    yield Act(code, talk)
    c.demand(not set(names) & set(here(c)) and {p.name for p in (c.folder / folder).iterdir()} >= set(names))
    yield Say(f"I moved {joined(names)} to {folder}.", (*names, folder))


def copy_many(c):
    kind, names, look = some(c, 0.2)
    folder = c.folder_name()
    c.demand(f"{folder}/" not in c.files and folder not in names)
    if c.chance(0.6):
        c.make_folder(folder)
    double = c.pick(names) if names and c.chance(0.1) else None
    if double:
        fill(c, f"{folder}/{double}", 2)
    yield User(c.ask(COPY, d=folder, **spoken_files(c, kind)))
    yield from first_look(c, look, names)
    if not names:
        yield Say(f"There are no {kind.label if kind else 'files'} here, so there is nothing to copy.", ("nothing to copy",))
        return
    code = f"# Copy {naming(names)} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nfiles = {literal(names)}\nassert not set(files) & set(os.listdir({quoted(folder)}))\nfor f in files:\n    shutil.copy(f, {quoted(folder)})"
    talk = f"This will copy {joined(names)} to {folder}."
    if c.chance(0.15):
        yield from declined(c, code, talk)
        return
    observation = yield Act(code, talk)
    if double:
        c.demand("AssertionError" in observation and {p.name for p in (c.folder / folder).iterdir()} == {double})
        known = f"{names[0]} is" if len(names) == 1 else "Some of these names are"
        yield Say(f"{known} already in {folder}, so I did not copy.", ("already", folder))
        return
    for name in names:
        c.demand((c.folder / folder / name).read_text() == c.files[name])
    yield Say(f"I copied {joined(names)} to {folder}.", (*names, folder))


def sort_listed(c):
    """Lists the files and moves each into a folder named after its extension."""
    names = here(c)
    yield from first_look(c, LIST_ALL, names)
    if not names:
        yield Say("There are no files here, so there is nothing to sort.", ("nothing to sort",))
        return
    code = (
        f"# Sort {naming(names)} into folders by extension\nimport os, shutil\nfor f in {literal(names)}:\n    folder = os.path.splitext(f)[1][1:].lower() or \"other\"\n"
        "    os.makedirs(folder, exist_ok=True)\n    shutil.move(f, folder)\n    print(f\"{folder}/{f}\")"
    )
    talk = f"This will move {joined(names)} into folders by extension."
    if c.chance(0.2):
        yield from declined(c, code, talk, "The files are where they were.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n.lower().split('.')[-1] if '.' in n else 'other'}/{n}" for n in names]
    c.demand(observation.split("\n") == lines and all((c.folder / x).is_file() for x in lines))
    yield Say(f"I moved them: {joined(lines)}.", tuple(lines))


def sort_into_folders(c):
    for _ in range(c.rng.choice((0, 2, 3, 3, 4, 5))):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    yield User(c.ask(SORT))
    yield from sort_listed(c)


def clean_up(c):
    """Nobody can know what "clean up" means to this person, so it asks before it does anything."""
    kind = Kind(c)
    kind.populate(c, c.rng.randint(1, 3))
    for _ in range(c.rng.choice((0, 1, 1, 2))):
        c.write(real_file(c, c.pick(EXTENSIONS)), "")
    yield User(c.ask(CLEAN))
    yield Say(CLEAN_QUESTION, ("What shall I do",))
    choice = c.pick(list(CHOICES))
    yield User(c.ask(CHOICES[choice], e=kind.spoken))
    if choice == "sort":
        yield from sort_listed(c)
    elif choice == "nothing":
        yield Say("All right, I leave everything as it is.", ("leave everything",))
    else:
        names = [n for n in here(c) if not (c.folder / n).read_bytes()] if choice == "empty" else kind.among(here(c))
        yield from first_look(c, LIST_EMPTY if choice == "empty" else list_kind(kind), names)
        if names:
            yield from delete_listed(c, names)
        else:
            yield Say("No file here is empty, so there is nothing to delete.", ("nothing to delete",))


def make_folders(c):
    what, word = c.pick(("list", "list", "list", "numbered", "months", "inside")), c.stem() if c.chance(0.5) else c.word()
    if what == "list":
        names = [c.folder_name() for _ in range(c.rng.randint(2, 4))]
        c.demand(len({n.lower() for n in names}) == len(names))
        templates = [t for t in FOLDERS if "<s>" not in t] if any(" " in n for n in names) else FOLDERS
        request = c.ask(templates, l=c.pick((joined(names), joined(names), ", ".join(names))), s=" ".join(names))
        code = f"# Make the folders {joined(names)}\nimport os\nfor d in {literal(names)}:\n    os.makedirs(d, exist_ok=True)"
        done, made = f"I made the folders {joined(names)}.", names
    elif what == "numbered":
        n = c.rng.randint(2, 12)
        request = c.ask(FOLDERS_NUMBERED, n=n, w=word)
        code = f"# Make the folders {word} 1 to {word} {n}\nimport os\nfor i in range(1, {n} + 1):\n    os.makedirs(f\"{word} {{i}}\", exist_ok=True)"
        made = [f"{word} {i}" for i in range(1, n + 1)]
        done = f"I made the folders {made[0]} to {made[-1]}."
    elif what == "months":
        request = c.ask(MONTHS)
        code = "# Make a folder for each month\nimport calendar, os\nfor i in range(1, 13):\n    os.makedirs(f\"{i:02} {calendar.month_name[i]}\", exist_ok=True)"
        made = [f"{i:02} {m}" for i, m in enumerate("January February March April May June July August September October November December".split(), 1)]
        done = f"I made the folders {made[0]} to {made[-1]}."
    else:
        folder = c.folder_name()
        if c.chance(0.8):
            c.make_folder(folder)
        made = [f"{folder}/{word}"]
        request = c.ask(INSIDE, w=word, d=folder)
        code = f"# Make the folder {word} in {folder}\nimport os\nos.makedirs({quoted(made[0])}, exist_ok=True)"
        done = f"I made the folder {word} in {folder}."
    yield User(request)
    if c.chance(0.12):
        yield from declined(c, code)
        return
    yield Act(code)
    c.demand(all((c.folder / d).is_dir() for d in made))
    yield Say(done, (made[0].split("/")[-1], made[-1].split("/")[-1]))


INTENTS = {rename_many: 10, move_many: 5, copy_many: 2.5, sort_into_folders: 1.5, clean_up: 1.5, make_folders: 6.2}
