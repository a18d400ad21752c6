"""How many of something are in a table: the word may be a value, a column of words or of counts, or what people call the rows.

What a look for a column of that name and for such a value finds tells which."""

from ..scenario import Act, User
from ..words import from_list
from . import table_queries as q
from . import table_words as more
from .endings import plural, quoted, said
from .goods import PAID, PEOPLE as PERSONS, THINGS, rows_called
from .superlatives import NONE_NOUN
from .table_data import Table
from .table_filters import MANY, many, plural_noun
from .table_follow import go_on
from .table_follow_part import bare
from .table_queries import Query
from .table_steps import about, look

HOW_MANY = more.HOW_MANY + NONE_NOUN + [
    "how many <p> can you find in <f>?", "how many <p> do you see in <f>?", "how many <p> does the table <f> have?", "how many <p> does <f> list?", "how many <p> did we have in <f>?", "how many <p> were there? see <f>", "how many <p> are mentioned in <f>?", "how many <p> are there in the table <f>?", "count <p> in <f>", "<p> in <f>: how many?", "how much <p> are in <f>?", "<p>, how many? <f>",
    "what is the number of <p> in <f>?", "going by <f>, how many <p> are there?", "according to <f>, how many <p> do we have?", "look at <f>: how many <p> are there?", "I was asked how many <p> <f> has", "just the number of <p> in <f>", "I want to know how many <p> we have in <f>", "@c find out how many <p> there are in <f>", "@c check how many <p> <f> has",
    "@c tally the <p> in <f>", "@c work out how many <p> are in <f>", "can you see how many <p> there are in <f>?", "do you know how many <p> are in <f>?", "would you count the <p> of <f>?", "tell me the number of <p> in <f>", "is <f> long? how many <p> are in it?", "my client asks how many <p> are in <f>",
]


COUNTS = "visitors points votes units hours goals steps calories pages tickets visits guests days minutes seats rooms clicks calls likes downloads kilometres litres bottles miles meals nights passengers bikes parcels books".split()


def of_value(c, table):
    """(the noun, the word looked for, the columns found for it, the query): the word is a value."""
    by, value, find = bare(c, table, table.texts)
    if table.kind[by] in MANY and c.chance(0.5) and find.lower() == value.lower():
        find = many(c, find)
    noun = find if find.lower() == f"{value}s".lower() else f"{find} {c.pick(('rows', 'ones', 'entries', 'items', 'records'))}"
    made, rows = q.count_of(table, by, value)
    return noun, find, [], Query([], {}, {}, *made, gives="rows", of={"rows": rows, "by": by, "value": value, "again": q.count_of})


def of_column(c, table):
    """The word is a column: how many different ones."""
    by, spoken = table.text(c)
    c.demand(spoken.isalpha() and not spoken.endswith("s"))
    noun, true = plural_noun(spoken), table.df[by].nunique()
    return noun, noun, [by], Query([], {}, {}, f"Count the different values of {by}", f"df[{quoted(by)}].nunique()", lambda text: (f"There {'is' if said(text) == '1' else 'are'} {plural(said(text), 'different value')} of {by}.", (said(text),)), lambda text: said(text) == str(true))


def of_number(c, table):
    """The word is a column of counts: they are added up."""
    column, spoken = table.numbers[0], table.base[table.numbers[0]]
    true = table.df[column].sum()
    return spoken, spoken, [column], Query([], {}, {}, f"Find the total {column}", f"round(df[{quoted(column)}].sum(), 2)", lambda text: (f"The total {column} is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - true) < 0.006, gives="number", of={"column": column, "kind": "sum"})


def of_rows(c, table):
    """The word is neither: it means the rows."""
    noun = rows_called(c, table, [table.called])
    c.demand(noun != "items")  # as rows and entries they say nothing to look for
    return noun, noun, [], Query([], {}, {}, "Count the rows", "len(df)", lambda text: (f"{table.name} has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)))


def table_counted(c):
    (kind,) = c.rng.choices((of_value, of_column, of_number, of_rows), (5, 2, 2, 3))
    more = {"called": from_list(c.rng, [*PERSONS, *THINGS, *PAID], c.split)} if kind is of_rows else {"measures": [from_list(c.rng, COUNTS, c.split)]} if kind is of_number else {}
    table = Table(c, loose=c.chance(0.6), **more)
    noun, find, columns, query = kind(c, table)
    c.register(noun)
    yield User(c.ask(HOW_MANY, f=table.name, p=noun))
    found, observation = yield from look(c, table, [find], find=find)
    c.demand(found[find] == columns and ("| has " in observation) == (kind is of_value))
    observation = yield Act(f"# {query.comment}\n{query.code}")
    yield about(c, query, observation)
    if c.chance(0.35):
        yield from go_on(c, table, query)


INTENTS = {table_counted: 20}
