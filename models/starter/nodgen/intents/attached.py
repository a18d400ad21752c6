"""Files and folders that came with the request: the agent names them by their whole path, with sizes, and the request says "it" or nothing."""

import ast
import re
import shutil

from ..scenario import Act, Say, User, size_words
from . import conversation_steps as steps
from . import plot_queries as p
from . import table_filters as f
from . import table_queries as q
from .conversation_steps import IT, Workspace
from .endings import joined, plural, quoted, result
from .files import HOW_MANY
from .table_data import Table, read
from .table_follow import go_on
from .table_steps import looked_at, unnamed
from .text_files import sentence
from .workspace import EXTENSIONS, count_of, told

USERS = "anna ben clara david emma felix greta hugo iris jonas karin leo maria nils olga paul rosa sam tina uma victor wanda yara zoe user me admin work".split()
PLACES = ["Downloads", "Documents", "Desktop", "Downloads", "Documents", "Pictures", "My Files", "projects", "Dropbox", "data", "Nextcloud/shared", "Documents/{}", "work/{}"]
COLUMNS = [
    "what columns does it have?", "which columns are in it?", "@c list its columns", "@c show its columns", "columns?", "what are its columns?", "the column names?", "what is in this table?", "@c look at the columns", "what data is in it?", "which columns does this have?", "its header?", "@c show the header", "what are the column names of this?", "what columns are in this table?",
    "I need to know the columns", "let me see the columns", "let's see which columns it has", "tell me the names of the columns", "what are the columns called?", "what columns can you see?", "which columns do I have?", "what is the header of this?", "what's in the header?", "name the columns", "print the column names", "@n names of its columns", "of what columns does it consist?", "any idea which columns are in this?", "mind checking the columns?",
    "what fields does it have?", "which fields are in it?", "@n list of its columns", "@n list of its fields", "I don't know its columns", "I wonder which columns it has",
    "columns please", "column names", "fields?", "header?", "headings?", "what are the headings?", "what is in the header row?", "which columns?", "what columns are there?", "which fields are there?", "what columns does this table have?", "what columns does the table have?", "what kinds of columns are in here?",
    "how are the columns called?", "how are its columns called?", "what is each column called?", "can you tell me the columns?", "can you list the columns?", "could you show me the header?", "could you name its columns?", "do you see which columns it has?", "first of all, which columns are there?",
    "before I ask anything, what are its columns?", "somebody sent me this, what columns does it have?", "I got this from a colleague, which columns are in it?", "I have never seen this table, what are its columns?", "I want to see the column names", "I'd like to know its columns", "give me the column names",
    "give me the headings", "show me the header row", "tell me its columns", "@c read me the column names", "@c look at the header and tell me the columns", "@c find out which columns it has", "@n column headings",
]
ROWS = [
    "how many rows does it have?", "how many rows?", "@c count its rows", "@c count the rows", "row count?", "how many rows are in it?", "number of rows?", "how long is this table?", "how many entries does it have?", "how many records are in this?", "rows?", "how many rows are in this table?", "@c count the entries in it", "and how many records?",
    "I need to know how many rows there are", "I was wondering how many rows this has", "let's see how many rows it has", "how many lines does this table have?", "how much rows are in it?", "how much entries has it?", "what is the number of rows?", "tell me the number of records", "any idea how many records it has?", "mind counting the rows?", "how big is this table, in rows?", "tally its rows", "@n number of its rows", "@n number of entries in it",
    "is it long? how many rows?", "is this table long? how many rows?", "I don't know how many rows it has", "I wonder how many records it has",
    "rows please", "number of records?", "record count?", "entries?", "length?", "how long is it, in rows?", "how long is this list?", "how many rows are there?", "how many records are there?", "how many entries are there?", "how many rows in this?", "how many rows in this table?", "how many rows in total?",
    "how many rows are there in total?", "how many data rows does it have?", "how many items are in this list?", "how many cases does this have?", "can you count the rows?", "can you tell me how many rows there are?", "could you count the records in this?", "could you tell me how long this table is?",
    "do you see how many rows it has?", "first of all, how many rows are there?", "somebody sent me this, how many rows does it have?", "I got this list, how many entries are there?", "I want to know how many rows it has", "I'd like the number of rows", "it has how many rows?", "give me the row count",
    "give me the number of rows", "tell me how many rows it has", "@c find out how many rows this has", "@n row count of this", "@n number of records in this",
]
INSIDE = [
    "what is in it?", "what is in this folder?", "which files are in it?", "@c list its files", "@c list what is in it", "what does it contain?", "@c show what is inside", "what files does this folder have?", "@c look inside", "the files in it?", "which files does it hold?", "@c show me its files", "what's inside?", "@c list the files in this folder",
    "I need to see what is in it", "let me see what is in it", "let me see its files", "let's see what is in there", "tell me what is in this folder", "can't remember what is in it", "I forgot what is in this folder", "what did I put in it?", "what can be found in it?", "what does this folder hold?", "any idea what is in there?", "mind listing its files?", "name its files", "print the names of the files in it", "@n names of its files", "@n contents of this folder",
    "I don't know what is in it", "I wonder what is in this folder", "any files in it? which?", "@n list of the files in it",
    "files?", "contents?", "content?", "list", "ls", "dir", "what files?", "which files?", "what's in here?", "what's in there?", "what's in the folder?", "what is in here?", "what do I have in it?", "what do we have in this folder?", "what have I got in there?", "what files are in there?",
    "what files are in this folder?", "what is in the folder?", "which files are in there?", "which files do I have in it?", "which files does it contain?", "can you list the files?", "can you list what is in it?", "can you look what is in it?", "could you look inside?", "could you show me the files in it?",
    "could you tell me what this folder contains?", "do you see what is in it?", "first of all, what is in it?", "somebody sent me this folder, what is in it?", "I got this folder from a colleague, what is in it?", "I want to see what is inside", "I'd like to see the files in it", "I'd like a list of its files",
    "give me the names of the files", "give me a list of the files", "show me the contents", "show me what's in the folder", "tell me which files are in it", "@c open it and list what is inside", "@c go through it and list the files", "@c list the contents", "@n contents of it", "@n list of what is in it",
]
COUNTED = [
    "how many files are in it?", "how many files are in this folder?", "@c count its files", "@c count the files in it", "how many files does it have?", "number of files?", "how many files does it contain?", "file count?", "how many files does this folder have?", "@c count what is in it", "how many files are inside?", "@n number of files in it",
    "I need to know how many files are in there", "I was wondering how many files it has", "let's see how many files there are", "how much files are in it?", "how many files does it hold?", "what is the number of files in this folder?", "tell me how many files it has", "any idea how many files are in this?", "mind counting its files?", "tally its files", "@n quantity of files in it", "@n number of its files",
    "I don't know how many files are in it", "I wonder how many files it has", "are there many files in it? how many?", "are many files in this folder? how many?",
    "number of files in it?", "how many files?", "how many files are there?", "how many files are in here?", "how many files are in there?", "how many files do I have in it?", "how many files do I have here?", "how many files in this?", "how many files in this folder?", "how many files in total?",
    "how many files have I got in there?", "how full is it, how many files?", "how many things are in it, files I mean?", "can you count the files?", "can you count what is in it?", "can you tell me how many files there are?", "could you count its files?", "could you tell me how many files are in it?",
    "do you see how many files it has?", "somebody sent me this folder, how many files are in it?", "I want to know how many files there are", "I'd like the number of files", "I'd like to know how many files it contains", "it has how many files?", "the number of files, please", "the file count, please",
    "give me the number of files", "give me the file count", "tell me the number of files in it", "@c find out how many files it has", "@c count all the files in it", "@c count up the files", "@n file count of this folder",
]


def place(c):
    """Where the file lies: with its whole path, as a file picker gives it. Through Nod only the working folder can be played."""
    if c.split == "held-out" or c.chance(0.2):
        return "", c.folder
    root = c.pick(("/home/{}", "/home/{}", "/home/{}", "/Users/{}", "/media/{}/disk")).format(c.pick(USERS))
    spoken = f"{root}/{c.pick(PLACES).format(c.stem())}"
    real = c.folder.parent / "elsewhere"
    shutil.rmtree(real, ignore_errors=True)
    real.mkdir()
    c.elsewhere[spoken] = real
    return spoken + "/", real


def with_file(text, path, size):
    return f"{text}\n\nAttached:\n- {path} ({size})"


def table(c):
    makers = {q.aggregate: 6, q.grouped: 4, q.top_group: 2, q.count_rows: 2, q.value_counts: 2, q.sorted_rows: 2, f.which: 2, p.plotted: 2, "columns": 2, "rows": 2}
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    given = Table(c, loose=True, **({} if isinstance(make, str) else getattr(make, "table", {})))
    folder, real = place(c)
    if folder:
        (c.folder / given.name).rename(real / given.name)
    del c.files[given.name]
    path, size = folder + given.name, size_words((real / given.name).stat().st_size)
    given.read = lambda: read(path)
    if make == "columns":
        yield User(with_file(c.ask(COLUMNS), path, size))
        observation = yield Act(f"# Look at the columns of {given.name}\n{given.read()}\ndf.columns")
        names = list(given.df.columns)
        c.demand(all(n in observation for n in names))
        yield Say(f"The columns of {given.name} are {joined(names)}.", tuple(names))
        query = None
    elif make == "rows":
        yield User(with_file(c.ask(ROWS), path, size))
        observation = yield Act(f"# Count the rows of {given.name}\n{given.read()}\nlen(df)")
        c.demand(result(observation) == str(len(given.df)))
        yield Say(f"{given.name} has {plural(result(observation), 'row')}.", (result(observation),))
        query = None
    else:
        query = make(c, given)
        text = unnamed(c, query)
        yield User(with_file(text, path, size))
        done = yield from looked_at(c, given, query, text)
        if not done:
            return
    if c.chance(0.35):
        yield from go_on(c, given, query)


def text(c):
    folder, real = place(c)
    name = c.file(c.pick(("txt", "txt", "md", "log")))
    content = "".join(sentence(c) + "\n" for _ in range(c.rng.randint(1, 5)))
    (real / name).write_text(content)
    w = Workspace(c, {name: content}, name)
    path, size = folder + name, size_words(len(content.encode()))
    for i in range(c.rng.choice((1, 1, 2))):
        step = c.rng.choices((steps.count, steps.show, steps.size, steps.contain), (4, 2, 1.5, 2))[0](c, w)
        # "again", "now" and the like would speak of something before.
        asked = c.ask([t for t in IT[step.kind] if i or not any(w in re.findall(r"\w+", t) for w in ("again", "now", "and", "also", "still", "so", "then"))], **step.slots)
        yield User(asked if i else with_file(asked, path, size))
        observation = yield Act(step.code(path).replace(path, name, 1))
        yield Say(*step.answer(name, observation))


def folder(c):
    spoken, real = place(c)
    name = c.folder_name()
    c.demand(not (real / name).exists())
    (real / name).mkdir()
    names = sorted({c.file(c.pick(EXTENSIONS)) for _ in range(count_of(c, 1, 2, 3, 4, 5, most=12))})
    for one in names:
        (real / name / one).write_text(c.word() + "\n")
    path = quoted(spoken + name)
    size = f"folder, {plural(len(names), 'file')}"
    listing, counting = f"# List what is in {name}\nimport os\nsorted(os.listdir({path}))", f"# Count the files in {name}\nimport os\nlen([f for f in os.scandir({path}) if f.is_file()])"
    if c.chance(0.6):
        yield User(with_file(c.ask(INSIDE), spoken + name, size))
        observation = yield Act(listing)
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(told(names, where=f"in {name}"), tuple(names))
        if c.chance(0.7):
            return
        yield User(c.ask(HOW_MANY))
    else:
        yield User(with_file(c.ask(COUNTED), spoken + name, size))
    observation = yield Act(counting)
    c.demand(result(observation) == str(len(names)))
    yield Say(f"There is 1 file in {name}." if len(names) == 1 else f"There are {len(names)} files in {name}.", (str(len(names)),))


def attached_file(c):
    """A table, a text or a folder that is attached, and a question about it."""
    (make,) = c.rng.choices((table, text, folder), (6, 3, 1.5))
    yield from make(c)


INTENTS = {attached_file: 14}
