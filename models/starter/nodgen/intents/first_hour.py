"""The first questions of somebody who has opened a folder of his own: what is there, what is in the table, which of it, how much is
that, draw it; then a word about the notes or the pictures. Each answer leaves what the next question leans on."""

import ast
from dataclasses import replace

from ..scenario import Act, Say, User
from . import plot_queries as p
from . import table_filters as f
from . import table_queries as q
from .conversation_steps import IT, Workspace, count, show, size
from .conversations import perform
from .endings import joined, plural, quoted, result
from .files import CONTENTS, COUNT, LIST, WHICH
from .images import SIZE, opened, picture
from .itself import ABILITIES, SMALL_TALK
from .table_asked_on import value_count
from .table_checks import both_ends, distinct, how_many_distinct
from .table_data import Table
from .table_follow import RECENT, followed, go_on, made_of, number_of_rows, plain, their, their_months
from .table_follow_bits import short
from .table_follow_more import short_their, shown_rows
from .table_queries import Query
from .table_steps import asked
from .tables import COLUMNS, OPEN
from .tables import ROWS as HOW_LONG
from .text_files import sentence
from .workspace import fill, here, listed, told

# What people keep in tables of their own.
KEPT = "invoices sales expenses orders customers products bookings members payments contacts trips repairs prices books visits rentals tickets donations subscriptions harvest lessons".split()
NOTES = "notes todo ideas readme diary plan list shopping letter minutes recipe journal".split()
# <k> is "csv", "table", "Excel file": the only one that was listed.
OPEN_THAT = [
    "what is in that <k>?", "what is in the <k>?", "what's in the <k>?", "what's in that <k>?", "and what is in the <k>?", "and what is in that <k>?", "@c open the <k>", "@c open that <k>", "@c show me the <k>", "@c show that <k>", "@c show what is in the <k>", "@c look into the <k>", "@c look into that <k>", "@c load the <k>", "@c read the <k>",
    "@c preview the <k>", "@c have a look at the <k>", "@c take a look at that <k>", "@c tell me what is in that <k>", "@c give me a preview of that <k>", "what does the <k> look like?", "what does that <k> look like?", "what does the <k> contain?", "what does that <k> hold?", "how does the <k> begin?", "how does that <k> look?", "what do we have in the <k>?", "what have I got in that <k>?",
    "let me see the <k>", "let me see that <k>", "let me look at the <k>", "let's see that <k>", "let's open the <k>", "let's have a look at the <k>", "let's look into that <k>", "can I see the <k>?", "can I see what is in the <k>?", "can you open that <k>?", "could you show me the <k>?", "could I have a look at that <k>?", "I want to see the <k>", "I'd like to see what is in that <k>",
    "I forgot what is in the <k>", "I don't know what is in that <k>, open it", "ok, open the <k>", "ok and the <k>, what is in it?", "the <k>, what's in it?", "the <k> please, open it", "that <k>: what's inside?", "that <k>, show it", "the <k>: open it", "what's inside that <k>?", "so what is in the <k>?", "now the <k>, what does it hold?", "good, open that <k> for me", "I see a <k>, what is in it?",
    "there is a <k>, show me what's in it", "the <k> looks interesting, open it", "start with the <k>, show it to me", "never mind the rest, open the <k>", "@n first rows of that <k>", "@n beginning of the <k>", "@n first few rows of the <k>",
]
COLUMNS_THAT = [
    "what columns does the <k> have?", "what columns does that <k> have?", "which columns are in the <k>?", "which columns are in that <k>?", "and which columns does the <k> have?", "@c list the columns of the <k>", "@c list the columns of that <k>", "@c show the columns of the <k>", "@c show me the columns in that <k>", "@n columns of the <k>", "@n columns of that <k>",
    "@n column names of the <k>", "@n column names in that <k>", "what are the columns of the <k>?", "what are the columns in that <k>?", "what are the columns of that <k> called?", "what fields does the <k> have?", "which fields are in that <k>?", "what kind of columns has the <k>?", "the <k>: which columns?", "the <k>, what columns has it got?", "that <k>, which columns are there?",
    "columns of the <k>?", "columns in that <k>?", "I need the columns of the <k>", "I'd like to know the columns of that <k>", "tell me the columns of the <k>", "tell me which columns the <k> has", "let me see the columns of the <k>", "ok, which columns does that <k> have?", "so what columns are in the <k>?", "can you list the columns of that <k>?", "could you tell me the columns of the <k>?",
    "before I ask anything: which columns has the <k>?", "first the columns of the <k>", "@c read me the column names of the <k>", "@c look at the columns of the <k>", "@c name the columns of that <k>", "how are the columns of the <k> called?", "what is the header of the <k>?", "what's the header of that <k>?",
]
LENGTH_THAT = [
    "how many rows does the <k> have?", "how many rows does that <k> have?", "how many rows are in the <k>?", "how many rows are in that <k>?", "and how many rows has the <k>?", "@c count the rows of the <k>", "@c count the rows in that <k>", "@n number of rows in the <k>", "@n number of rows of that <k>", "@n row count of the <k>", "how long is the <k>, in rows?",
    "how long is that <k>? how many rows?", "how many entries does the <k> have?", "how many entries are in that <k>?", "how many records are in the <k>?", "how many records has that <k>?", "the <k>: how many rows?", "the <k>, how many rows has it?", "that <k>, how many rows is it?", "rows in the <k>?", "rows of that <k>?", "is the <k> long? how many rows?", "is that <k> big? how many rows has it?",
    "I need the number of rows in the <k>", "I'd like to know how many rows that <k> has", "tell me how many rows are in the <k>", "tell me how many rows that <k> has", "can you count the rows in that <k>?", "could you count the entries in the <k>?", "ok, how many rows does the <k> have?", "so how many rows are in that <k>?", "let me know how many rows the <k> has",
    "@c find out how many rows the <k> has", "@c tell me the row count of that <k>", "what is the number of rows in the <k>?", "what's the row count of that <k>?", "first of all, how many rows are in the <k>?",
]
THAT = {"csv": ("csv", "csv file", "csv", "table", "CSV"), "tsv": ("tsv", "tsv file", "table"), "xlsx": ("Excel file", "xlsx", "table", "spreadsheet", "xlsx file"), "json": ("json", "json file")}
# What is asked of a table that has just been opened.
QUESTIONS = {
    short(f.which): 6, value_count: 4, plain(q.aggregate): 6, plain(q.grouped): 4, plain(q.value_counts): 2, plain(q.sorted_rows): 1.5, short(distinct): 3, short(how_many_distinct): 1, plain(both_ends): 1, short(q.top_group): 2, plain(p.plotted): 2, short(f.with_value): 3, plain(q.row_count): 1,
}


class Folder:
    """A table, a text, a few pictures and papers, as they lie side by side in a folder that is used."""

    def __init__(self, c, dated):
        self.c = c
        need = ("id", "date") if dated else ("id",) * c.chance(0.7) + ("date",) * c.chance(0.6)
        self.table = Table(c, need=need, formats={"csv": 8, "xlsx": 1.5, "tsv": 0.3, "json": 0.4}, columns=c.rng.randint(2 + len(need), 4 if dated else 5), rows=c.rng.randint(4, 9), gaps=False, dates=1, called=c.name(KEPT) if c.chance(0.6) else "")
        self.ext = self.table.name.rsplit(".", 1)[1]
        self.notes = self.note() if c.chance(0.85) else ""
        self.pictures = {}
        for _ in range(c.rng.choice((0, 1, 1, 2, 3))):
            name = c.file(c.pick(("jpg", "jpg", "png")))
            c.demand(not (c.folder / name).exists())
            self.pictures[name] = picture(c, name)
        for _ in range(c.rng.choice((0, 1, 1, 2))):
            fill(c, c.file(c.pick(("pdf", "pdf", "docx", "zip"))), 1)
        self.names = here(c)
        c.demand(2 < len(self.names) < 9)
        self.texts = Workspace(c, {self.notes: c.files[self.notes]} if self.notes else {})

    def note(self):
        c = self.c
        name = f"{c.name(NOTES)}.{c.pick(('txt', 'txt', 'md'))}" if c.chance(0.6) else c.file("txt")
        c.demand(not (c.folder / name).exists())
        c.write(name, "".join(sentence(c) + "\n" for _ in range(c.rng.randint(2, 4))))
        return name

    def only(self):
        """What the table may be called, where nothing else is of its kind."""
        return self.c.pick(THAT[self.ext])


def looked_around(c, folder):
    """The first thing of all: what is here."""
    names = folder.names
    kind = c.pick(("list", "list", "contents", "contents", "count"))
    if kind == "count":
        yield User(c.ask(COUNT))
        observation = yield Act("# Count the files\nimport os\nlen([f for f in os.scandir() if f.is_file()])")
        c.demand(result(observation) == str(len(names)))
        yield Say(f"There are {len(names)} files.", (str(len(names)),))
        yield User(c.ask(WHICH))
        code, answer = "# List them\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())", told(names)
    elif kind == "contents":
        yield User(c.ask(CONTENTS))
        code, answer = "# List everything in this folder\nimport os\nsorted(os.listdir())", f"In this folder: {joined(names)}."
    else:
        yield User(c.ask(LIST))
        code, answer = "# List the files\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())", told(names)
    observation = yield Act(code)
    c.demand(ast.literal_eval(result(observation)) == names)
    yield Say(answer, listed(names))


def shape(c, folder, kind):
    """The table as it is asked for by its name, or as "that csv" once it was listed."""
    table = folder.table
    name = table.name
    return {
        "open": (OPEN, OPEN_THAT, f"Show the first rows of {name}", "df.head()", lambda text: (f"These are the first rows of {name}.", (name,)), lambda text: "Error" not in text),
        "columns": (COLUMNS, COLUMNS_THAT, f"Look at the columns of {name}", "df.columns", lambda text: (f"The columns of {name} are {joined(table.df.columns)}.", tuple(table.df.columns)), lambda text: all(repr(x) in text for x in table.df.columns)),
        "rows": (HOW_LONG, LENGTH_THAT, f"Count the rows of {name}", "len(df)", lambda text: (f"{name} has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df))),
    }[kind]


def table_opened(c, folder, seen):
    """What the table holds; a question about it follows, and what leans on its answer."""
    kind, table = c.pick(("open", "open", "open", "columns", "columns", "rows")), folder.table
    named, that, *rest = shape(c, folder, kind)
    by_kind = seen and c.chance(0.6)
    slots = {"k": folder.only()} if by_kind else {}
    query = Query(that if by_kind else named, slots, slots, *rest, exact=that if by_kind else named, of={"seen": kind != "rows", "shown": min(5, len(table.df)) if kind == "open" else 0})
    c.demand((yield from asked(c, table, query, True)))
    last = query
    weights = {make: n for make, n in QUESTIONS.items() if table.ids or make not in NEED_IDS}
    new = yield from followed(c, table, last, made_of(c, table, last, weights))
    if new is not None and not new.of.get("ends") and new.gives:
        yield from go_on(c, table, new, c.rng.choice((0, 1, 1, 1, 2)))


NEED_IDS = [make for make in QUESTIONS if make is next(iter(QUESTIONS))]


def some_of_it(c, folder, seen):
    """Which ones are so; how much that is together; drawn by month."""
    table = folder.table
    if seen and c.chance(0.4):
        kind = c.pick(("columns", "rows"))
        _, that, *rest = shape(c, folder, kind)
        slots = {"k": folder.only()}
        c.demand((yield from asked(c, table, Query(that, slots, slots, *rest, exact=that), True)))
    query = f.which(c, table)
    query.edit = None
    c.demand(len(query.of["rows"]) > 1)
    c.demand((yield from asked(c, table, query, False)))
    last, before = replace(query, of={**query.of, "just": True}), {query.comment}
    for step in c.pick((({short_their: 3, their: 2}, {their_months: 1}), ({their_months: 1},), ({shown_rows: 2, number_of_rows: 1}, {short_their: 3, their: 2}), ({short_their: 3, their: 2}, {short_their: 1}))):
        query = next((x for x in (made_of(c, table, last, step) for _ in range(8)) if x.comment not in before), None)
        c.demand(query)
        before.add(query.comment)
        new = yield from followed(c, table, last, query)
        if new is None:
            return
        # What was found is still what is spoken of, but for the words of the request before.
        last = replace(last, of={k: v for k, v in last.of.items() if k not in RECENT})


def table_asked(c, folder):
    """A question about the table at once, by its name."""
    makers = {q.aggregate: 5, q.grouped: 3, q.count_rows: 2, q.value_counts: 2, distinct: 3, f.with_value: 2, **({f.which: 5, f.how_many: 2} if folder.table.ids else {})}
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    query = make(c, folder.table)
    query.edit = None
    c.demand((yield from asked(c, folder.table, query, c.chance(0.3))))
    if c.chance(0.6) and query.gives:
        yield from go_on(c, folder.table, query)


def note_read(c, folder):
    """The notes by their name, and then once more as "it"."""
    w, name = folder.texts, folder.notes
    steps = c.rng.sample((show, count, size), 2)
    for i, make in enumerate(steps[: c.rng.choice((1, 2))]):
        step = make(c, w)
        yield User(c.ask(IT[step.kind], **step.slots) if i else c.ask(step.named, f=name, **step.slots))
        yield from perform(c, w, step, name)


def picture_measured(c, folder):
    name = c.pick(list(folder.pictures))
    yield User(c.ask(SIZE, f=name))
    observation = yield Act(f"# Look up the width and height of {name}\n{opened(name)}\nimage.size")
    c.demand(ast.literal_eval(result(observation)) == folder.pictures[name])
    width, height = folder.pictures[name]
    yield Say(f"{name} is {width} pixels wide and {height} pixels high.", (str(width), str(height)))


def file_measured(c, folder):
    name = c.pick(folder.names)
    step = size(c, folder.texts)
    yield User(c.ask(step.named, f=name))
    observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
    number = result(observation)
    c.demand(number == str((c.folder / name).stat().st_size))
    yield Say(f"{name} has {plural(number, 'byte')}.", (number, name))


def abilities(c):
    yield User(c.ask(SMALL_TALK[ABILITIES], bare=True))
    yield Say(ABILITIES, (ABILITIES.split(".")[0],))


def first_hour(c):
    """Three to five turns in a folder of one's own."""
    way = c.pick(("opened", "opened", "opened", "asked", "some", "some", "other", "other first"))
    folder = Folder(c, way == "some")
    if c.chance(0.12):
        yield from abilities(c)
    seen = c.chance(0.75)
    if seen:
        yield from looked_around(c, folder)
    others = [make for make, able in ((note_read, folder.notes), (note_read, folder.notes), (picture_measured, folder.pictures), (file_measured, True)) if able]
    if way == "other first":
        yield from c.pick(others)(c, folder)
    if way in ("opened", "other first"):
        yield from table_opened(c, folder, seen and way == "opened")
    elif way == "asked":
        yield from table_asked(c, folder)
    elif way == "some":
        yield from some_of_it(c, folder, seen)
    else:
        yield from c.pick(others)(c, folder)
        yield from table_asked(c, folder)
    if way in ("opened", "asked") and c.chance(0.4):
        yield from c.pick(others)(c, folder)


INTENTS = {first_hour: 50}
