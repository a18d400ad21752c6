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
    "I can't remember which columns <f> has", "I was wondering what the columns of <f> are called", "what are the columns of <f> called?", "which headings did I give the columns in <f>?", "could you look into <f> and tell me its columns?", "<f>: which fields are in there?", "<f> - columns, headings, please", "@n list of columns in <f>", "@n names of the fields in <f>",
    "@n names of the columns in <f>", "columns in <f> pls, only the names", "for my report I need the column headings of <f>", "before I start, what headings does <f> have?", "make me list of all columns in <f>", "which columns do I find in <f>?", "take <f> and list its headings", "open <f> and read out the column names", "what is written in the header of <f>?",
    "what fields are recorded in <f>?", "cols of <f>", "<f> → list of columns", "any idea what the fields in <f> are called?", "how are the columns in <f> named?", "@c print the column headings of <f>", "@c read me the header of <f>",
    "what is recorded in <f>? just the column names", "which things are recorded in <f>, by column?", "df.columns of <f>", "cols in <f>?",
]
ROWS = [
    "how many rows {are in|has|does} <f>{ have|}?", "@c count the rows {in|of} <f>", "@n number of rows in <f>", "row count of <f>", "how many rows are there in <f>?", "tell me how many rows <f> has", "<f> row count", "how many entries does <f> have?", "how long is the table in <f>?", "how many records are in <f>?", "@c count the records of <f>", "rows in <f>?", "@n number of entries in <f>", "how many entries are there in <f>?", "@n row count of <f>", "@c count the entries in <f>", "@n number of records in <f>", "how long is the table <f>?",
    "how much rows are there in <f>?", "how much entries has <f>?", "I was wondering how many rows are in <f>", "any idea how many records <f> has?", "can you check how long <f> is, in rows?", "<f>: number of entries?", "<f> - how many records?", "<f> → row count", "len of <f> in rows?", "what is the length of the table <f>?", "@n length of the table in <f>",
    "@n quantity of records in <f>", "@c tally the rows of <f>", "@c tally the entries in <f>", "a tally of the records in <f>", "my boss wants to know how many entries we have in <f>", "for my report I need the number of records in <f>", "take <f> and count its rows", "open <f> and count the entries", "rows of <f>, how many?", "how many lines of data does the table <f> have?",
    "what quantity of rows is in <f>?", "I need to see how many rows <f> has got", "would you mind counting the rows of <f>?", "to how many rows does <f> come?", "mind counting the entries of <f>?",
]
HEAD = [
    "@c show the first <n> rows of <f>", "first <n> rows of <f>", "head of <f>, <n> rows", "@n top <n> rows of <f>", "@c print the first <n> rows of <f>", "@c display <n> rows of <f>", "what do the first <n> rows of <f> look like?", "@n first <n> rows of <f>", "let me see <n> rows of <f>", "@c open <f> and show <n> rows", "the first <n> rows in <f>?", "@c preview <n> rows of <f>", "@c show the top <n> rows of <f>", "<f>: first <n> rows", "@n head of <f>, <n> rows", "let me see the top <n> rows of <f>", "a preview of <n> rows from <f>",
    "the <n> rows at the top of <f>, what do they look like?", "<f>: only the <n> rows at the top", "open <f>, I want to see <n> rows from the beginning", "what do the <n> topmost rows of <f> say?", "I only need a glance at <n> rows of <f>", "let's see the beginning of <f>, <n> rows of it", "@n beginning of <f>, <n> rows", "a look at the first <n> rows of <f> would do",
    "how does <f> start? <n> rows are enough", "how does <f> begin? just <n> rows", "<f> head <n>", "<f>.head(<n>)", "first <n> of <f>", "would you mind showing me the first <n> rows of <f>?", "what is in the first <n> rows of <f>?", "what stands in the top <n> rows of <f>?", "take <f> and print its first <n> rows", "read <n> rows from the beginning of <f>",
    "@c read me the first <n> rows of <f>", "I'd like a peek at <n> rows of <f>", "peek into <f>, <n> rows", "a peek at the top <n> rows of <f>", "show me how <f> starts, <n> rows", "could I have the first <n> entries of <f> on the screen?",
    "a glance at the top <n> rows of <f>", "just a glance into <f>, <n> rows", "@n topmost <n> rows of <f>", "the topmost <n> rows in <f>, please",
]
OPEN = [
    "@c show the table <f>", "@c open <f>", "@c display the table <f>", "what does <f> look like?", "@c show the data in <f>", "let me see the table <f>", "@c load <f>", "@c read <f> and show it", "@c have a look at <f>", "<f>, show it", "@c load the table <f>", "@c open the table <f>", "what does the table in <f> look like?", "let me look at <f>", "@c print the table <f>", "@c look at the data in <f>", "let me see the data in <f>", "@c load <f> and show it", "@c preview <f>", "a preview of <f>",
    "I'd like to see what the table <f> looks like", "can I see the table <f>?", "could I have a look at the table <f>?", "let's see <f>", "let's see the table <f>", "let me see the table in <f>", "what is in the table <f>?", "what is in the table in <f>?", "<f> - open please", "<f>: open the table", "show me <f>", "show me the table <f> please", "I want to view the table <f>",
    "@c view the table <f>", "@c view the data in <f>", "mind opening the table <f>?", "would you mind opening <f>?", "take a look into <f> and show me the data", "what does the data in <f> look like?", "how does the table <f> look?", "how does the data in <f> look?", "a peek into <f> would help", "a peek at the table <f>", "time to open <f>", "I haven't seen <f> yet, open it",
    "put the table <f> on the screen", "pull up the table <f>", "pull up <f> for me", "@c pull up the data in <f>",
    "I haven't looked into <f> so far, show me the table", "I have never seen the table <f>, show it",
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

INTENTS = {table_named: 18, table_loose: 34, table_shape: 6}
