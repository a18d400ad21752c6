"""The values of a column that the request calls in the plural: "which cities are in sales.csv?", "how many different products?"."""

import ast

from . import table_queries as q
from .endings import joined, plural, quoted, said
from .goods import PEOPLE, THINGS, rows_called
from .table_filters import plural_noun
from .table_queries import Query
from .table_steps import needs, run

WHICH = [
    "which <p> are in <f>?", "what <p> are in <f>?", "which <p> does <f> have?", "what <p> does <f> have?", "which <p> are there in <f>?", "what <p> are there in <f>?", "which <p> do we have in <f>?", "what <p> do I have in <f>?", "which <p> are listed in <f>?", "what <p> are listed in <f>?", "which <p> occur in <f>?", "which <p> appear in <f>?", "which <p> come up in <f>?", "what <p> can I find in <f>?", "which <p> are mentioned in <f>?",
    "@c list the <p> in <f>", "@c list all <p> in <f>", "@c list the different <p> in <f>", "@c show me the <p> in <f>", "@c show all <p> of <f>", "@c give me the <p> in <f>", "@c give me a list of the <p> in <f>", "@c name the <p> in <f>", "@c tell me which <p> are in <f>", "@c tell me the <p> that are in <f>", "@c find out which <p> are in <f>", "@c get the <p> from <f>", "@c print the <p> of <f>, each once", "@n list of the <p> in <f>",
    "@n different <p> in <f>", "the <p> in <f>?", "all <p> in <f>, please", "the <p> of <f>, each only once", "<f>: which <p>?", "<f>: what <p> are there?", "<f> - list of the <p>", "in <f>, which <p> are there?", "in <f>, what are the <p>?", "for <f>, what are the different <p>?", "what are the <p> in <f>?", "what are the different <p> in <f>?", "what are all the <p> in <f>?", "what different <p> are in <f>?",
    "which different <p> are in <f>?", "which different <p> does <f> have?", "I'd like to know which <p> are in <f>", "I want to know what <p> there are in <f>", "I need all the <p> from <f>, no doubles", "I need to know the <p> in <f>", "can you tell me which <p> are in <f>?", "can you list the <p> that <f> has?", "could you see what <p> are in <f>?", "could you tell me what <p> there are in <f>?", "do you know which <p> are in <f>?",
    "I've got <f> here. which <p> are in it?", "I have a table <f>. what <p> does it have?", "look at <f>: which <p> are in there?", "look into <f> and tell me the <p>", "open <f> and list the <p>", "take <f> and name all the <p> in it", "which <p> are in <f>? just the names", "which <p> are in <f>? each one only once", "what <p> does <f> have? I only need the list", "list the <p> of <f>. no repeats please", "which <p>? they are in <f>", "the different <p>, please, from <f>",
    "are there several <p> in <f>? which?", "from <f>, all the <p>", "going by <f>, which <p> are there?", "according to <f>, which <p> do we have?", "my <p> are in <f>, list them, each once", "all different <p> of <f> in a list", "I can't remember which <p> are in <f>", "remind me which <p> there are in <f>", "any idea what <p> are in <f>?", "which <p> have we got in <f>?", "which <p> did we write down in <f>?",
]
COUNT = [
    "how many different <p> are in <f>?", "how many different <p> does <f> have?", "how many different <p> are there in <f>?", "how many different <p> do we have in <f>?", "how many distinct <p> are in <f>?", "how many unique <p> does <f> have?", "@n number of different <p> in <f>", "@n number of distinct <p> in <f>", "@c count the different <p> in <f>", "@c count the distinct <p> of <f>", "@c tell me how many different <p> are in <f>",
    "<f>: how many different <p>?", "in <f>, how many different <p> are there?", "I need to know how many different <p> <f> has", "how many <p> are in <f> if each counts once?", "not counting repeats, how many <p> are in <f>?", "counting each only once, how many <p> are there in <f>?", "could you count the different <p> in <f>?", "can you tell me how many different <p> there are in <f>?", "different <p> in <f>, how many?",
    "I've got <f> here, how many different <p> are in it?", "look at <f>: how many different <p>?", "how many different <p> are listed in <f>?", "how many different <p> did we have in <f>? no doubles", "how many separate <p> are there in <f>?", "<p> in <f>: how many different ones?",
]


def many_of(c, table, columns):
    """(column, its plural): a word whose plural is said of what stands under it."""
    column, spoken = table.one(c, columns)
    base = spoken.lower()
    c.demand(base.isalpha() and not base.endswith(("ed", "ing", "s")) and base not in ("kind", "type", "status", "due"))
    noun = plural_noun(base)
    c.register(noun)
    return column, noun


def plural_of(c, table):
    column, noun = many_of(c, table, table.texts)
    true = sorted({x for x in table.df[column] if isinstance(x, str)})
    return Query(WHICH, {"p": noun}, {"p": column}, f"List the different values of {column}", f"sorted(df[{quoted(column)}].dropna().unique())",
                 lambda text: (f"The values of {column} are {joined(ast.literal_eval(text))}." if len(true) > 1 else f"The only value of {column} is {true[0]}.", tuple(true)), lambda text: ast.literal_eval(text) == true, of={"meant": [noun]})


def how_many_of(c, table):
    column, noun = many_of(c, table, table.texts)
    true = len({x for x in table.df[column] if isinstance(x, str)})
    return Query(COUNT, {"p": noun}, {"p": column}, f"Count the different values of {column}", f"df[{quoted(column)}].nunique()",
                 lambda text: (f"There {'is' if said(text) == '1' else 'are'} {plural(said(text), 'different value')} of {column}.", (said(text),)), lambda text: said(text) == str(true), of={"meant": [noun]})


@needs("id")
def members(c, table):
    """The word is no column but what people call the rows: the first column says which ones there are."""
    noun, column = rows_called(c, table, c.pick((PEOPLE, THINGS))), table.df.columns[0]
    c.demand(column in table.ids and 1 < len(table.df[column].dropna().unique()) < 13)
    true = sorted(table.df[column].dropna().unique().tolist())
    return Query([t for t in WHICH if "different" not in t], {"p": noun}, {}, f"List the different values of {column}", f"sorted(df[{quoted(column)}].dropna().unique())",
                 lambda text: (f"The values of {column} are {joined(map(str, ast.literal_eval(text)))}.", tuple(map(str, true))), lambda text: "np." not in text and ast.literal_eval(text) == true, of={"sought": (noun,)})


def table_plural(c):
    """The values there are, or how many different ones."""
    yield from run(c, {plural_of: 6, how_many_of: 2, members: 1.5}, exact=0, follow=0.15)


INTENTS = {table_plural: 20}
