"""Tables: one action when the request names a column, a look first when it does not."""

import ast
import re

from ..scenario import Act, Say, User
from . import plot_queries as p
from . import table_queries as q
from .endings import joined, plural, result
from .table_data import Table, read
from .table_follow import go_on
from .table_steps import SHOWN, about, drawn, look, run

COLUMNS = [
    "what columns does <f> have?", "which columns are in <f>?", "@c list the columns of <f>", "@c show the columns of <f>", "columns of <f>", "what are the columns in <f>?", "@n column names of <f>", "what columns are there in <f>?", "tell me the columns of <f>", "what data is in <f>?", "what does the table <f> contain?", "@c show the header of <f>", "<f> columns?", "@n column names in <f>", "@n headings of <f>", "which fields does <f> have?", "@c list the fields of <f>", "what are the headings in <f>?", "@n fields in <f>", "@n header of <f>", "@n column headings in <f>",
]
ROWS = [
    "how many rows {are in|has|does} <f>{ have|}?", "@c count the rows {in|of} <f>", "@n number of rows in <f>", "row count of <f>", "how many rows are there in <f>?", "tell me how many rows <f> has", "<f> row count", "how many entries does <f> have?", "how long is the table in <f>?", "how many records are in <f>?", "@c count the records of <f>", "rows in <f>?", "@n number of entries in <f>", "how many entries are there in <f>?", "@n row count of <f>", "@c count the entries in <f>", "@n number of records in <f>", "how long is the table <f>?",
]
HEAD = [
    "@c show the first <n> rows of <f>", "first <n> rows of <f>", "head of <f>, <n> rows", "@n top <n> rows of <f>", "@c print the first <n> rows of <f>", "@c display <n> rows of <f>", "what do the first <n> rows of <f> look like?", "@n first <n> rows of <f>", "let me see <n> rows of <f>", "@c open <f> and show <n> rows", "the first <n> rows in <f>?", "@c preview <n> rows of <f>", "@c show the top <n> rows of <f>", "<f>: first <n> rows", "@n head of <f>, <n> rows", "let me see the top <n> rows of <f>", "a preview of <n> rows from <f>",
]
OPEN = [
    "@c show the table <f>", "@c open <f>", "@c display the table <f>", "what does <f> look like?", "@c show the data in <f>", "let me see the table <f>", "@c load <f>", "@c read <f> and show it", "@c have a look at <f>", "<f>, show it", "@c load the table <f>", "@c open the table <f>", "what does the table in <f> look like?", "let me look at <f>", "@c print the table <f>", "@c look at the data in <f>", "let me see the data in <f>", "@c load <f> and show it", "@c preview <f>", "a preview of <f>",
]

QUERIES = {q.aggregate: 6, q.grouped: 4, q.top_group: 4, q.count_rows: 4, q.value_counts: 2, q.sorted_rows: 3, q.saved: 3, p.plotted: 2}


def table_named(c):
    """The request names the column as a column: one action."""
    yield from run(c, QUERIES, exact=1, follow=0.4)


def table_loose(c):
    """The request speaks of the data: look at the columns, then compute."""
    yield from run(c, QUERIES, exact=0, follow=0.5)


def table_shape(c):
    table = Table(c)
    kind = c.pick(("columns", "columns", "rows", "head", "open"))
    if kind == "columns":
        yield User(c.ask(COLUMNS, f=table.name))
        observation = yield Act(f"# Look at the columns of {table.name}\n{read(table.name)}\ndf.columns")
        names = ast.literal_eval(re.search(r"\[.*\]", result(observation), re.S).group(0))
        c.demand(names == list(table.df.columns))
        yield Say(f"The columns of {table.name} are {joined(names)}.", tuple(names))
    elif kind == "rows":
        yield User(c.ask(ROWS, f=table.name))
        observation = yield Act(f"# Count the rows of {table.name}\n{read(table.name)}\nlen(df)")
        c.demand(result(observation) == str(len(table.df)))
        yield Say(f"{table.name} has {plural(result(observation), 'row')}.", (result(observation),))
    elif kind == "open":
        yield User(c.ask(OPEN, f=table.name))
        observation = yield Act(f"# Show the first rows of {table.name}\n{read(table.name)}\ndf.head()")
        c.demand(observation.startswith("Out[") and len(observation) < SHOWN)
        yield Say(f"These are the first rows of {table.name}.", (table.name,))
    else:
        n = c.rng.randint(1, min(5, len(table.df)))
        yield User(c.ask(HEAD, n=n, f=table.name))
        observation = yield Act(f"# Show the first {n} rows of {table.name}\n{read(table.name)}\ndf.head({n})")
        c.demand(observation.startswith("Out["))
        yield Say(f"These are the first {n} rows of {table.name}." if n > 1 else f"This is the first row of {table.name}.", (table.name,))
    if c.chance(0.4):
        yield from go_on(c, table, None)


# What other families take from here.
__all__ = ["Table", "about", "drawn", "look", "read"]

INTENTS = {table_named: 14, table_loose: 18, table_shape: 6}
