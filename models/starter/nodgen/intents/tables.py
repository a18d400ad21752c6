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
    "I've forgotten what the columns in <f> are called", "remind me what columns <f> has", "what can I ask about in <f>? list the columns", "which columns can I use from <f>?", "which columns are there to choose from in <f>?", "what's at the top of each column in <f>?", "what are the titles of the columns in <f>?", "what titles do the columns of <f> have?",
    "what do the columns in <f> stand for? just their names", "what headings are in the first line of <f>?", "what does the top line of the table <f> say?", "what sort of columns does <f> have? their names please", "someone sent me <f>, which columns are in it?", "I just got <f>, what columns does it have?", "I don't know <f> yet, what are its columns?",
    "I need to know which columns <f> has", "I need to know what the fields in <f> are", "I want to know the column names of <f>", "I don't need the data, only the column names of <f>", "not the rows, only the columns of <f>", "just the headings of <f>, not the data", "just the column names in <f>", "only the header of <f>", "could I get the list of columns in <f>?",
    "could you read me the column names of <f>?", "do you see which columns <f> has?", "would you mind listing the columns of <f>?", "mind telling me the columns in <f>?", "name all columns of <f>", "the columns of <f>, please", "the names of the columns of <f>, please", "column headings <f>", "header row of <f>", "fields in <f>?",
    "fields of <f>?", "list(df) for <f>", "all column names from <f>", "@c tell me which columns are in <f>", "@c give me the column names of <f>", "@c name the columns in <f>", "@c print the column names of <f>", "@c read out the headings of <f>", "@c check which columns <f> has", "@c look up the column names in <f>", "@n titles of the columns in <f>",
    "@n field names in <f>", "@n header row of <f>", "please what columns is in <f>",
]
ROWS = [
    "how many rows {are in|has|does} <f>{ have|}?", "@c count the rows {in|of} <f>", "@n number of rows in <f>", "row count of <f>", "how many rows are there in <f>?", "tell me how many rows <f> has", "<f> row count", "how many entries does <f> have?", "how long is the table in <f>?", "how many records are in <f>?", "@c count the records of <f>", "rows in <f>?", "@n number of entries in <f>", "how many entries are there in <f>?", "@n row count of <f>", "@c count the entries in <f>", "@n number of records in <f>", "how long is the table <f>?",
    "how much rows are there in <f>?", "how much entries has <f>?", "I was wondering how many rows are in <f>", "any idea how many records <f> has?", "can you check how long <f> is, in rows?", "<f>: number of entries?", "<f> - how many records?", "<f> → row count", "len of <f> in rows?", "what is the length of the table <f>?", "@n length of the table in <f>",
    "@n quantity of records in <f>", "@c tally the rows of <f>", "@c tally the entries in <f>", "a tally of the records in <f>", "my boss wants to know how many entries we have in <f>", "for my report I need the number of records in <f>", "take <f> and count its rows", "open <f> and count the entries", "rows of <f>, how many?", "how many lines of data does the table <f> have?",
    "what quantity of rows is in <f>?", "I need to see how many rows <f> has got", "would you mind counting the rows of <f>?", "to how many rows does <f> come?", "mind counting the entries of <f>?",
    "I've lost track of how many rows <f> has", "someone asked how many entries are in <f>", "the client wants to know how many records <f> has", "I have to report how many rows there are in <f>", "I need the number of rows in <f>", "I need to know the number of entries in <f>", "I want to know how many records are in <f>", "what is the number of rows in <f>?",
    "what's the row count of <f>?", "what is the total number of rows in <f>?", "how many rows of data are in <f>?", "how many rows in total does <f> have?", "how many rows are in <f> altogether?", "how many rows did we collect in <f>?", "how many items are listed in <f>?", "how many entries are listed in <f>?", "how many entries did I make in <f>?",
    "how many data rows has <f>?", "is <f> a long table? how many rows?", "is <f> big? how many rows does it have?", "without the header, how many rows does <f> have?", "not counting the header, how many rows are in <f>?", "don't show me <f>, just count its rows", "I don't need to see <f>, only how many rows it has", "just the number of rows of <f>",
    "only the row count of <f>", "how many rows <f>", "count rows <f>", "number of rows, <f>", "len(df) for <f>", "<f>: how many rows?", "<f>: how many entries?", "in <f>, how many rows?", "in <f>, how many records are there?", "could you count the rows of <f>?", "could I get the number of records in <f>?", "do you know how many rows <f> has?",
    "can you see how many entries there are in <f>?", "would you count the records in <f>?", "@n total number of rows in <f>", "@n number of data rows in <f>", "@n number of rows of the table <f>", "@c count all rows of <f>", "@c count how many rows <f> has", "@c tell me the number of records in <f>", "@c find out how many rows there are in <f>",
    "@c check how many entries <f> has", "@c work out how many rows <f> has", "please to count the rows of <f>",
]
HEAD = [
    "@c show the first <n> rows of <f>", "first <n> rows of <f>", "head of <f>, <n> rows", "@n top <n> rows of <f>", "@c print the first <n> rows of <f>", "@c display <n> rows of <f>", "what do the first <n> rows of <f> look like?", "@n first <n> rows of <f>", "let me see <n> rows of <f>", "@c open <f> and show <n> rows", "the first <n> rows in <f>?", "@c preview <n> rows of <f>", "@c show the top <n> rows of <f>", "<f>: first <n> rows", "@n head of <f>, <n> rows", "let me see the top <n> rows of <f>", "a preview of <n> rows from <f>",
    "the <n> rows at the top of <f>, what do they look like?", "<f>: only the <n> rows at the top", "open <f>, I want to see <n> rows from the beginning", "what do the <n> topmost rows of <f> say?", "I only need a glance at <n> rows of <f>", "let's see the beginning of <f>, <n> rows of it", "@n beginning of <f>, <n> rows", "a look at the first <n> rows of <f> would do",
    "how does <f> start? <n> rows are enough", "how does <f> begin? just <n> rows", "<f> head <n>", "<f>.head(<n>)", "first <n> of <f>", "would you mind showing me the first <n> rows of <f>?", "what is in the first <n> rows of <f>?", "what stands in the top <n> rows of <f>?", "take <f> and print its first <n> rows", "read <n> rows from the beginning of <f>",
    "@c read me the first <n> rows of <f>", "I'd like a peek at <n> rows of <f>", "peek into <f>, <n> rows", "a peek at the top <n> rows of <f>", "show me how <f> starts, <n> rows", "could I have the first <n> entries of <f> on the screen?",
    "a glance at the top <n> rows of <f>", "just a glance into <f>, <n> rows", "@n topmost <n> rows of <f>", "the topmost <n> rows in <f>, please",
    "I just want to see how <f> begins, <n> rows", "I don't need all of <f>, the first <n> rows are enough", "not all of <f>, just <n> rows from the top", "<n> rows of <f> are enough for me, from the top", "<n> rows will do, from the top of <f>", "just <n> rows of <f>, from the beginning", "just the first <n> rows of <f>", "only the first <n> rows of <f>, please",
    "only the top <n> rows in <f>", "what's at the top of <f>? <n> rows", "what is at the beginning of <f>? show <n> rows", "what's in the first <n> entries of <f>?", "what does <f> look like at the top? <n> rows", "what do the top <n> rows of <f> look like?", "how do the first <n> rows of <f> look?", "how do the top <n> rows in <f> look?",
    "can I see the first <n> rows of <f>?", "can I see <n> rows of <f> from the top?", "can you read the first <n> rows of <f> to me?", "could I see the top <n> rows of <f>?", "could you open <f> and show the first <n> rows?", "would you show me <n> rows from the top of <f>?", "mind showing the first <n> rows in <f>?", "I want to see the first <n> rows of <f>",
    "I'd like to see the top <n> rows of <f>", "I need the first <n> rows of <f>", "I want a short look at <f>, <n> rows", "before I start, show me the first <n> rows of <f>", "someone sent me <f>, show me the first <n> rows", "my boss wants to see the first <n> rows of <f>", "to get an idea of <f>, show me <n> rows", "to get an impression, the first <n> rows of <f>",
    "a sample from the top of <f>, <n> rows", "an excerpt of <f>, the first <n> rows", "head -n <n> of the table <f>", "df.head(<n>) of <f>", "head(<n>) <f>", "<f> first <n> rows", "<f>: top <n> rows", "in <f>, the first <n> rows", "rows 1 to <n> of <f>", "row 1 to row <n> of <f>", "@n first <n> entries of <f>", "@n first <n> rows in <f>",
    "@n <n> rows at the top of <f>", "@c show me the top <n> rows in <f>", "@c read the first <n> rows of <f>", "@c give me the first <n> rows from <f>", "@c list the first <n> rows in <f>", "@c look at the first <n> rows of <f>", "@c open the table <f> and print <n> rows", "@c start with the first <n> rows of <f>", "please to show first <n> rows from <f>",
]
OPEN = [
    "@c show the table <f>", "@c open <f>", "@c display the table <f>", "what does <f> look like?", "@c show the data in <f>", "let me see the table <f>", "@c load <f>", "@c read <f> and show it", "@c have a look at <f>", "<f>, show it", "@c load the table <f>", "@c open the table <f>", "what does the table in <f> look like?", "let me look at <f>", "@c print the table <f>", "@c look at the data in <f>", "let me see the data in <f>", "@c load <f> and show it", "@c preview <f>", "a preview of <f>",
    "I'd like to see what the table <f> looks like", "can I see the table <f>?", "could I have a look at the table <f>?", "let's see <f>", "let's see the table <f>", "let me see the table in <f>", "what is in the table <f>?", "what is in the table in <f>?", "<f> - open please", "<f>: open the table", "show me <f>", "show me the table <f> please", "I want to view the table <f>",
    "@c view the table <f>", "@c view the data in <f>", "mind opening the table <f>?", "would you mind opening <f>?", "take a look into <f> and show me the data", "what does the data in <f> look like?", "how does the table <f> look?", "how does the data in <f> look?", "a peek into <f> would help", "a peek at the table <f>", "time to open <f>", "I haven't seen <f> yet, open it",
    "put the table <f> on the screen", "pull up the table <f>", "pull up <f> for me", "@c pull up the data in <f>",
    "I haven't looked into <f> so far, show me the table", "I have never seen the table <f>, show it",
    "I just got <f>, what does it look like?", "someone sent me <f>, open it please", "someone sent me the table <f>, show it", "I want to look at <f>", "I want to see the table <f>", "I want to see what the data in <f> looks like", "I need to see the data in <f>", "I need to look at the table <f>", "I need a first look at <f>",
    "I'd like to look into the table <f>", "I'd like to have a look at the data in <f>", "let me have a look at <f>", "let me have a look at the table in <f>", "let's have a look at <f>", "let's open <f>", "let's look at the data in <f>", "let's start with <f>, show it to me", "we'll work with <f>, open it", "can I look at <f>?",
    "can I see the data in <f>?", "can you open <f>?", "can you show me the table in <f>?", "could you open the table <f>?", "could you load <f> and show me some of it?", "could I see some of the data in <f>?", "would you open <f> for me?", "would you mind loading the table <f>?", "is it possible to see the table <f>?", "give me an idea of the data in <f>",
    "give me an impression of the table <f>", "a first look at <f>, please", "a quick look at the table <f>", "a quick look at the data in <f> please", "just show me the table <f>", "please open my table <f>", "open my <f>", "load my table <f>", "load <f> into a table", "table <f>", "the table <f>, please", "see <f>", "view <f>",
    "preview of <f>", "@c show me the data of <f>", "@c open the data in <f>", "@c bring up the table <f>", "@c have a look at the table in <f>", "@c take a look at <f>", "@c take a first look at the data in <f>", "@c put <f> on the screen", "@c get me a preview of <f>", "@c get the table <f> up", "@c preview the table <f>", "I'm curious about <f>, show me the table",
    "I don't know what <f> looks like, open it",
]

QUERIES = {q.aggregate: 6, q.grouped: 4, q.top_group: 4, q.count_rows: 4, q.value_counts: 2, q.sorted_rows: 3, q.saved: 3, p.plotted: 2}


def table_named(c):
    """The request names the column as a column: one action."""
    yield from run(c, QUERIES, exact=1, follow=0.4)


def table_loose(c):
    """The request speaks of the data: look at the columns, then compute."""
    yield from run(c, QUERIES, exact=0, follow=0.5)


def table_shape(c):
    # Now and then one that is longer than what pandas shows of it.
    table = Table(c, rows=c.rng.randint(61, 150), columns=c.rng.randint(2, 6)) if c.chance(0.08) else Table(c)
    kind = c.pick(("columns", "columns", "rows", "head", "open"))
    n = c.rng.randint(1, min(5, len(table.df)))
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
        yield User(c.ask(HEAD, n=n, f=table.name))
        observation = yield Act(f"# Show the first {n} rows of {table.name}\n{read(table.name)}\ndf.head({n})")
        c.demand(observation.startswith("Out["))
        yield Say(f"These are the first {n} rows of {table.name}." if n > 1 else f"This is the first row of {table.name}.", (table.name,))
    if c.chance(0.55):
        # But for the number of rows all columns are in sight.
        yield from go_on(c, table, q.Query([], {}, {}, "", "", None, None, of={"seen": kind != "rows", "shown": {"head": n, "open": min(5, len(table.df))}.get(kind, 0)}), c.rng.choice((1, 1, 2, 2, 3)))


# What other families take from here.
__all__ = ["Table", "about", "drawn", "look", "read"]

INTENTS = {table_named: 18, table_loose: 34, table_shape: 12}
