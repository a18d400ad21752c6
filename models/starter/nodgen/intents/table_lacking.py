"""Rows in which a column is empty: shown, counted, named or saved."""

import ast

from . import table_queries as q
from .endings import joined, plural, quoted
from .superlatives import labels_of
from .table_data import guard, load, new_target
from .table_filters import rows_answer
from .table_queries import Query
from .table_steps import run, saving

# <p> is "rows" or what people call them.
SHOW = [
    "@c show the <p> of <f> without {a |}<c>", "@c show the <p> in <f> that have no <c>", "@c show the <p> in <f> where <c> is empty", "@c show the <p> of <f> where the <c> is missing", "@c show me the <p> in <f> with an empty <c>", "@c show the <p> of <f> with nothing under <c>", "@c list the <p> in <f> that lack {a |}<c>", "@c find the <p> of <f> in which <c> is blank", "@c find the <p> in <f> without {any |}<c>", "@c print the <p> of <f> where <c> was left empty",
    "which <p> in <f> have no <c>?", "which <p> of <f> are without {a |}<c>?", "which <p> in <f> have an empty <c>?", "which <p> in <f> have no value for <c>?", "which <p> in <f> have nothing under <c>?", "which <p> of <f> lack the <c>?", "which <p> in <f> are missing the <c>?", "in which <p> of <f> is <c> empty?", "in which <p> of <f> is the <c> missing?", "in <f>, which <p> have no <c>?", "in <f>, where is <c> empty? show the <p>",
    "<p> of <f> without {a |}<c>", "<p> in <f> with no <c>", "all <p> in <f> that have no <c>", "all <p> of <f> where <c> is not filled in", "<f>: <p> without {a |}<c>", "<f>: where is <c> empty?", "<f>: show the <p> with no <c>", "where is <c> empty in <f>? show me the <p>", "where is the <c> missing in <f>? the <p> please", "where in <f> did nobody write the <c>? show the <p>", "for which <p> in <f> is no <c> given?", "for which <p> of <f> is <c> blank?",
    "I need the <p> of <f> where <c> is missing", "I need to see all <p> in <f> that have no <c>", "I want to see the <p> of <f> where <c> was not filled in", "some <p> in <f> have no <c>, show me those", "some <p> of <f> lack the <c>. which?", "a few <p> in <f> are missing the <c>, which are they?", "not every row of <f> has {a |}<c>. which ones don't?", "somebody forgot the <c> in some <p> of <f>, show them", "the <p> in <f> that still need {a |}<c>", "which <p> in <f> still need {a |}<c>?",
    "could you show the <p> of <f> whose <c> is empty?", "can you show me which <p> in <f> don't have {a |}<c>?", "can you find the <p> of <f> that have no <c> at all?", "let me see the <p> of <f> with a gap in <c>", "look at <f> and show the <p> where <c> is blank", "I've got <f> here, which <p> have no <c>?", "@c filter <f>: only the <p> without {a |}<c>", "@c filter <f> for <p> with empty <c>", "only the <p> in <f> where <c> is null", "<p> of <f> where <c> is NaN", "the <p> with <c> missing, in <f>", "<c> is empty in some <p> of <f>, which ones?",
]
COUNT = [
    "how many <p> in <f> have no <c>?", "how many <p> of <f> are without {a |}<c>?", "how many <p> in <f> have an empty <c>?", "how many <p> in <f> have nothing under <c>?", "how many <p> in <f> lack the <c>?", "in how many <p> of <f> is <c> empty?", "in how many <p> of <f> is the <c> missing?", "for how many <p> in <f> is no <c> given?", "@c count the <p> of <f> without {a |}<c>", "@c count the <p> in <f> where <c> is empty", "@c count the <p> of <f> in which the <c> is missing",
    "@n number of <p> in <f> without {a |}<c>", "@n number of <p> in <f> with an empty <c>", "<f>: how many <p> have no <c>?", "<f>: number of <p> without {a |}<c>", "in <f>, how many <p> have no <c>?", "how often is <c> empty in <f>?", "how often is the <c> missing in <f>?", "how many times is there no <c> in <f>?", "not every row of <f> has {a |}<c>. how many don't?", "some <p> of <f> have no <c>, how many are there?", "I need to know in how many <p> of <f> the <c> is missing",
    "I want the number of <p> in <f> that have no <c>", "could you count the <p> of <f> where nobody wrote {a |}<c>?", "can you tell me how many <p> in <f> lack {a |}<c>?", "look at <f>: how many <p> are without {a |}<c>?", "how many <p> in <f> still need {a |}<c>?", "how many <p> of <f> don't have {a |}<c>?", "how many gaps are there in the <c> of <f>?", "how many <c> are missing in <f>?",
]
SAVE = [
    "@c save the <p> of <f> without {a |}<c> as <g>", "@c save the <p> in <f> that have no <c> to <g>", "@c save the <p> of <f> where <c> is empty as <g>", "@c write the <p> of <f> with no <c> to <g>", "@c put the <p> in <f> where <c> is missing into <g>", "@c export the <p> of <f> with an empty <c> to <g>", "@c copy the <p> in <f> that lack {a |}<c> into a new file <g>", "@c collect the <p> of <f> without {a |}<c> in <g>", "all <p> of <f> without {a |}<c>, saved as <g>", "<f>: the <p> with no <c> into <g>",
    "I need <g> with the <p> of <f> that have no <c>", "I need the <p> of <f> where <c> is blank in a file <g>", "from <f>, save the <p> where the <c> is missing as <g>", "some <p> in <f> have no <c>, save those as <g>", "the <p> in <f> that still need {a |}<c> should go into <g>", "could you save the <p> of <f> whose <c> is empty as <g>?", "can you put the <p> of <f> with nothing under <c> into <g>?", "@c make <g> from the <p> of <f> that lack {a |}<c>", "@c filter <f> for empty <c> and save that as <g>",
    "<g> should hold the <p> of <f> without {a |}<c>", "take the <p> without {a |}<c> out of <f> and save them as <g>, leave <f> as it is", "I want only the <p> of <f> with no <c>, in <g>",
]
NAMES = [
    "whose <c> is missing in <f>?", "whose <c> is empty in <f>?", "who has no <c> in <f>?", "who is without {a |}<c> in <f>?", "for whom is no <c> given in <f>?", "who still needs {a |}<c> in <f>?", "<f>: who has no <c>?", "in <f>, who has no <c>?", "@c tell me who has no <c> in <f>", "@c find out whose <c> is missing in <f>", "@c list those without {a |}<c> in <f>, by name", "@c name those who have no <c> in <f>", "which people in <f> have no <c>?", "I need to know who has no <c> in <f>",
    "not everybody in <f> has {a |}<c>. who doesn't?", "can you tell me whose <c> is missing in <f>?", "could you check who is without {a |}<c> in <f>?", "look at <f>: who has no <c>?", "who in <f> did not give {a |}<c>?", "whose <c> do we not have in <f>?", "whose <c> is still open in <f>?", "who has left the <c> empty in <f>?",
]


def lacking(c, table):
    """(column, spoken, the rows without it)."""
    able = [x for x in table.numbers + table.texts + table.free + table.dates if table.df[x].isna().any()]
    # Most people know which column has holes; now and then it has none.
    column, spoken = table.one(c, able if able and c.chance(0.9) else table.numbers + table.texts)
    return column, spoken, [i for i, x in zip(table.df.index, table.df[column]) if x is None or x != x]


def code_of(column):
    return f"df[df[{quoted(column)}].isna()]"


def rows_noun(c):
    return c.pick(("rows", "rows", "entries", "records"))


def shown(c, table):
    column, spoken, rows = lacking(c, table)
    c.demand(len(rows) < 9)
    query = Query(SHOW, {"c": spoken, "p": rows_noun(c)}, {"c": column}, f"Show the rows without {column}", q.kept(code_of(column)), lambda text: rows_answer(rows, f"without {column}"),
                  lambda text: ("Empty DataFrame" in text) == (not rows), gives="rows" if rows else "", of={"rows": rows, "column": column if column in table.numbers else ""})
    if c.chance(0.3):
        query.loose = [t for t in SHOW if "in which <p>" not in t]  # a person is no place
        query.slots["p"] = q.rows_called(c, table, c.pick((q.PAID, q.THINGS, q.PEOPLE)))
    return query


def counted(c, table):
    column, spoken, rows = lacking(c, table)
    return Query(COUNT, {"c": spoken, "p": rows_noun(c)}, {"c": column}, f"Count the rows without {column}", q.counted(code_of(column)), lambda text: (f"{text} {'row has' if text == '1' else 'rows have'} no {column}.", (text,)),
                 lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows})


def saved(c, table):
    column, spoken, rows = lacking(c, table)
    c.demand(rows)
    target = new_target(c, table)
    place = [target]
    return Query(SAVE, {"c": spoken, "p": rows_noun(c), "g": target}, {"c": column}, f"Save the rows without {column} to {target}", f"{guard(target)}{saving(target, code_of(column))}",
                 lambda text: (f"I saved the rows without {column} to {place[0]}.", (place[0],)), lambda text: text == q.SILENT and len(load(c.folder / place[0])) == len(rows), writes=True, of={"target": place})


def named(c, table):
    """Who it is: the first column that is neither a number nor a date."""
    column, spoken, rows = lacking(c, table)
    labels = [x for x in labels_of(table)[0] if x != column]
    c.demand(labels and table.df[labels[0]].notna().all() and table.kind.get(labels[0], "name") == "name")
    true = [str(x) for x in table.df.loc[rows, labels[0]]]

    def answer(text):
        found = [str(x) for x in ast.literal_eval(text)]
        if not found:
            return f"There are none without {column}.", ("none",)
        if len(found) > 8:
            return f"The ones without {column} are in the output above.", ("output above",)
        return f"{'These are the ones' if len(found) > 1 else 'There is only one'} without {column}: {joined(found)}.", tuple(found)

    return Query(NAMES, {"c": spoken}, {"c": column}, f"List the {labels[0]} of the rows without {column}", f"result = {code_of(column)}\nresult[{quoted(labels[0])}].tolist()", answer,
                 lambda text: [str(x) for x in ast.literal_eval(text)] == true, gives="rows" if rows else "", of={"rows": rows})


def table_lacking(c):
    yield from run(c, {shown: 5, counted: 2.5, saved: 1.5, named: 1}, exact=0, follow=0.3, gaps=True)


INTENTS = {table_lacking: 18}
