"""Tables in CSV files: one action when the request names a column, a look first when it does not."""

import ast
import re

from ..scenario import Act, Say, User
from . import table_queries as q
from .endings import declined, joined, plural, result
from .table_data import Table, read

COLUMNS = [
    "what columns does <f> have?", "which columns are in <f>?", "list the columns of <f>", "show the columns of <f>", "columns of <f>", "what are the columns in <f>?", "column names of <f>", "what columns are there in <f>?", "tell me the columns of <f>", "what data is in <f>?", "what does <f> contain?", "show me the header of <f>", "<f> columns?", "give me the column names in <f>",
]
ROWS = [
    "how many rows {are in|has|does} <f>{ have|}?", "count the rows {in|of} <f>", "number of rows in <f>", "row count of <f>", "how many rows are there in <f>?", "tell me how many rows <f> has", "<f> row count", "how many entries does <f> have?", "how long is the table in <f>?", "how many records are in <f>?", "can you count the rows of <f>?", "rows in <f>?",
]
HEAD = [
    "show the first <n> rows of <f>", "first <n> rows of <f>", "head of <f>, <n> rows", "show me the top <n> rows of <f>", "print the first <n> rows of <f>", "display <n> rows of <f>", "what do the first <n> rows of <f> look like?", "give me the first <n> rows of <f>", "let me see <n> rows of <f>", "open <f> and show <n> rows", "the first <n> rows in <f>?", "preview <n> rows of <f>",
]
LOOK = ["I will look at the columns first.", "I will look at the columns first.", "First I will look at the columns."]


def about(c, query, observation):
    text = result(observation)
    c.demand("Error" not in text and query.check(text))
    answer, facts = query.answer(text)
    return Say(answer, facts)


def compute(c, query, code):
    """The deciding action: as proposed, edited or declined by the user."""
    fate = c.rng.random()
    if query.edit and fate < 0.5:
        observation = yield Act(code, decide="edit", edited=code.replace(query.code, query.edit.code))
        yield about(c, query.edit, observation)
    elif fate > 0.965:
        yield from declined(c, code)
        return
    else:
        observation = yield Act(code)
        yield about(c, query, observation)


QUERIES = {q.aggregate: 6, q.grouped: 4, q.top_group: 4, q.count_rows: 4, q.value_counts: 2, q.sorted_rows: 3, q.saved: 3, q.plotted: 3}
NEXT = {q.aggregate: 6, q.grouped: 4, q.value_counts: 2, q.sorted_rows: 2, q.plotted: 3, q.row_count: 2}


def drawn(c, table, weights):
    (make,) = c.rng.choices(list(weights), list(weights.values()))
    return make(c, table)


def following(c, table, previous=None):
    """A request that leans on the `df` of the action before."""
    query = drawn(c, table, NEXT)
    # "now the highest" leaves the column open, so it must be the column spoken of last.
    if previous and "c" in query.slots and query.slots["c"] != previous.slots.get("c"):
        query.following = [t for t in query.following if "<c>" in t]
    if query.following and "b" in query.slots and "a" in query.slots:
        query.following = [t for t in query.following if "<a>" in t] or query.following[:0]
    c.demand(query.following)
    yield User(c.ask(query.following, **{**query.slots, **query.exact_slots}))
    observation = yield Act(f"# {query.comment}\n{query.code}")
    yield about(c, query, observation)


def table_named(c):
    """The request names the column as a column: one action."""
    table = Table(c)
    query = drawn(c, table, QUERIES)
    yield User(c.ask(query.exact or q.with_column(query.loose), f=table.name, **query.exact_slots))
    yield from compute(c, query, f"# {query.comment}\n{read(table.name)}\n{query.code}")
    if c.chance(0.25):
        yield from following(c, table, query)


def look(c, table, talk=True):
    observation = yield Act(f"# Look at the columns of {table.name}\n{read(table.name)}\ndf.columns", c.pick(LOOK) if talk else "")
    c.demand("Index(" in observation)


def table_loose(c):
    """The request speaks of the data: look at the columns, then compute."""
    table = Table(c, loose=True)
    query = drawn(c, table, QUERIES)
    yield User(c.ask(query.loose, f=table.name, **query.slots))
    yield from look(c, table)
    yield from compute(c, query, f"# {query.comment}\n{query.code}")
    for _ in range(c.rng.choice((0, 0, 0, 1, 1, 2))):
        yield from following(c, table, query)


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
        yield from following(c, table)


INTENTS = {table_named: 14, table_loose: 26, table_shape: 6}
