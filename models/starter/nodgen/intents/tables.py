"""Tables: one action when the request names a column, a look first when it does not."""

import ast
import re

from ..scenario import Act, Say, User
from . import plot_queries as p
from . import table_queries as q
from .endings import joined, plural, result
from .table_data import Table, read
from .table_follow import go_on
from .table_steps import about, drawn, look, run

COLUMNS = [
    "what columns does <f> have?", "which columns are in <f>?", "list the columns of <f>", "show the columns of <f>", "columns of <f>", "what are the columns in <f>?", "column names of <f>", "what columns are there in <f>?", "tell me the columns of <f>", "what data is in <f>?", "what does <f> contain?", "show me the header of <f>", "<f> columns?", "give me the column names in <f>",
]
ROWS = [
    "how many rows {are in|has|does} <f>{ have|}?", "count the rows {in|of} <f>", "number of rows in <f>", "row count of <f>", "how many rows are there in <f>?", "tell me how many rows <f> has", "<f> row count", "how many entries does <f> have?", "how long is the table in <f>?", "how many records are in <f>?", "can you count the rows of <f>?", "rows in <f>?",
]
HEAD = [
    "show the first <n> rows of <f>", "first <n> rows of <f>", "head of <f>, <n> rows", "show me the top <n> rows of <f>", "print the first <n> rows of <f>", "display <n> rows of <f>", "what do the first <n> rows of <f> look like?", "give me the first <n> rows of <f>", "let me see <n> rows of <f>", "open <f> and show <n> rows", "the first <n> rows in <f>?", "preview <n> rows of <f>",
]
QUERIES = {q.aggregate: 6, q.grouped: 4, q.top_group: 4, q.count_rows: 4, q.value_counts: 2, q.sorted_rows: 3, q.saved: 3, p.plotted: 2}


def table_named(c):
    """The request names the column as a column: one action."""
    yield from run(c, QUERIES, exact=1, follow=0.25)


def table_loose(c):
    """The request speaks of the data: look at the columns, then compute."""
    yield from run(c, QUERIES, exact=0, follow=0.4)


def table_shape(c):
    table = Table(c)
    kind = c.pick(("columns", "columns", "rows", "head"))
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

INTENTS = {table_named: 14, table_loose: 26, table_shape: 6}
