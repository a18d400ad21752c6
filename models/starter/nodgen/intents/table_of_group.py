"""A group called by its everyday plural: "average years for the nurses", where the column job says "nurse".

Nothing in the request tells a value from what people call all the rows, so the look for where the word is decides: found, only its
rows count; not found, all of them do."""

import ast

from ..scenario import Unfit
from . import table_queries as q
from .endings import joined, quoted, said
from .goods import PEOPLE, THINGS, rows_called, singular
from .superlatives import labels_of
from .table_data import Table
from .table_figures import NAMES, WORDS, agg, figures_of, kinds_of, phrase, said_of
from .table_filters import MANY, many
from .table_follow import go_on
from .table_follow_part import bare, figure, rest, rows_of, taken
from .table_queries import Query
from .table_steps import asked
from .table_valued import once, one_row_at

# <v> is the plural; <a> is "average", "highest" and so on.
FIGURE = q.OF_ROWS + [
    "@n <a> of <c> for the <v> in <f>", "@n <a> <c> for the <v>, from <f>", "@n <a> of the <c> of the <v> in <f>", "<a> of <c> for the <v>, <f>", "<a> of <c> of the <v> in <f>", "<a> <c> <v> <f>", "<a> <c>, <v>, <f>", "<v>: <a> <c>, file is <f>", "<f>, <v>: <a> <c>", "<f>: the <v> only, <a> of <c>", "<f>: <a> of <c> for the <v>",
    "what is the <a> of <c> for the <v> in <f>?", "what was the <a> of <c> among the <v>? it's all in <f>", "what <a> <c> do the <v> have? see <f>", "what <a> <c> did the <v> get, according to <f>?", "what's the <a> <c> among our <v>? the list is <f>", "which is the <a> <c> for the <v> in <f>?", "for the <v> in <f>, what is the <a> <c>?", "for the <v> alone: <a> <c> in <f>",
    "only the <v>, please: <a> <c> in <f>", "only for the <v>: the <a> of <c>, from <f>", "just the <v>: what is their <a> <c> in <f>?", "not everybody in <f>, just the <v>: <a> <c>?", "not the whole table <f>, only the <v>: the <a> of <c>", "<f> has all sorts of entries, but I only need the <v>: what is their <a> <c>?", "there are <v> in <f>. what is their <a> <c>?", "some of the rows in <f> are <v>. what is their <a> <c>?",
    "look at the <v> in <f> and tell me their <a> <c>", "look only at the <v> in <f>: what is the <a> of <c>?", "take the <v> in <f> and find their <a> <c>", "take just the <v> from <f>, then the <a> of <c>", "pick the <v> out of <f> and tell me the <a> <c>", "@c find the <a> of <c> for the <v> in <f>", "@c work out the <a> <c> for the <v> in <f>", "@c compute the <a> of <c> over the <v> in <f>", "@c check the <a> <c> of the <v>, they are in <f>",
    "@c calculate the <a> <c> among the <v> from <f>", "@c tell me the <a> <c> the <v> have in <f>", "my boss asked about the <v>: what is their <a> <c>? see <f>", "this is about the <v> in <f>: their <a> <c>", "I'm only interested in the <v>. what is the <a> of <c> in <f>?", "I need one figure from <f>, the <a> <c> of the <v>", "I was asked for the <v>' <a> <c>, it's in <f>", "the <v>' <a> <c> in <f>", "the <v> in <f> have which <a> <c>?", "how do the <v> in <f> do? their <a> <c>, please",
    "could you give me the <a> of <c>, <v> only, from <f>?", "can you see what the <a> <c> of the <v> is? file: <f>", "in <f>, <v> only, <a> of <c>", "in <f> the <v>: what <a> <c> have they?", "among the <v> in <f>, what is the <a> <c>?", "of all the <v> in <f>, the <a> <c>, please", "where it's about <v> in <f>, what is the <a> <c>?", "open <f>, keep the <v>, give me the <a> of <c>",
]
AVERAGE = [
    "how much <c> do the <v> have on average in <f>?", "how much <c> do the <v> in <f> have on average?", "on average, how much <c> do the <v> in <f> have?", "what <c> do the <v> in <f> have on average?", "what is the <c> of the <v> on average? see <f>", "<c> of the <v> on average, <f>", "<c> on average for the <v> in <f>", "what's a typical <c> for the <v> in <f>, I mean the average?", "the <c> of the <v> in <f>, averaged", "@c average the <c> of the <v> in <f>", "@c average <c> over the <v> in <f>", "@c take the average of <c>, but only of the <v>, in <f>", "<f>: <c> of the <v>, averaged", "on average what do the <v> have as <c> in <f>?",
]
TOTAL = [
    "how much <c> do the <v> have in total in <f>?", "how much <c> do the <v> in <f> have altogether?", "all together, how much <c> do the <v> in <f> have?", "what does the <c> of the <v> in <f> add up to?", "what do the <v> in <f> come to in <c>?", "@c add up the <c> of the <v> in <f>", "@c sum the <c> for the <v> in <f>", "@c total the <c> of all <v> in <f>", "sum of <c> for the <v>, <f>", "<c> of the <v> in <f>, all added up", "<c> of all <v> together, <f>", "<f>: <c> of the <v>, summed up", "how much <c> is it for the <v> in <f> if you add it all up?", "for the <v> in <f>, add up <c>", "all <v> together, what <c> do they have in <f>?",
]
TWO = [
    "what are the <x> of <c> for the <v> in <f>?", "@n <x> of <c> for the <v> in <f>", "@n <x> of <c> among the <v> in <f>", "<x> of <c> for the <v>, <f>", "<f>: <v>, <x> of <c>", "for the <v> in <f>, the <x> of <c>", "for the <v> I need both the <x> of <c>, from <f>", "@c find the <x> of <c> for the <v> in <f>", "@c tell me the <x> of <c>, only for the <v>, in <f>", "only the <v> in <f>: the <x> of <c>", "I need the <x> of the <v>' <c>, from <f>", "look at the <v> in <f>: what are the <x> of their <c>?", "take the <v> in <f> and find the <x> of <c>", "the <v> in <f>, their <c>: <x>", "among the <v> in <f>, the <x> of <c>", "my boss wants the <x> of <c> for the <v>, see <f>", "could you work out the <x> of <c> for just the <v>? it's in <f>", "the <x> of <c>, <v> only, <f>",
]
COUNT = [
    "how many <v> in <f> have {a |}<c> <o> <x>?", "how many of the <v> in <f> have {a |}<c> <o> <x>?", "how many <v> with {a |}<c> <o> <x> are in <f>?", "how many <v> have {a |}<c> <o> <x>? see <f>", "@c count the <v> with {a |}<c> <o> <x> in <f>", "@c count the <v> in <f> whose <c> is <o> <x>", "@n number of <v> with {a |}<c> <o> <x> in <f>", "<f>: how many <v> with <c> <o> <x>?", "<v> with <c> <o> <x> in <f>, how many?", "in <f>, how many <v> have {a |}<c> <o> <x>?", "of the <v> in <f>, how many have {a |}<c> <o> <x>?", "are there <v> with <c> <o> <x> in <f>? how many?", "among the <v> in <f>, how many have {a |}<c> <o> <x>?",
    "my boss asks how many <v> with <c> <o> <x> we have, see <f>", "<c> <o> <x>: how many of the <v> in <f>?", "with {a |}<c> <o> <x>, how many <v> are in <f>?", "I need to know how many of our <v> have {a |}<c> <o> <x>, from <f>", "could you count the <v> that have {a |}<c> <o> <x>? it's <f>", "just the <v> in <f>: how many have {a |}<c> <o> <x>?", "count <v>, <c> <o> <x>, <f>",
]
BEST = [
    "which of the <v> in <f> has the <s> <c>?", "which of our <v> has the <s> <c>? see <f>", "@n one with the <s> <c> among the <v> in <f>", "of the <v> in <f>, which one has the <s> <c>?", "among the <v> in <f>, which has the <s> <c>?", "<f>: which of the <v> has the <s> <c>?", "<v> in <f>: which one has the <s> <c>?", "@c find the one of the <v> in <f> with the <s> <c>", "@c tell me which of the <v> has the <s> <c> in <f>", "looking only at the <v> in <f>, which one has the <s> <c>?", "just the <v>: which has the <s> <c>? file <f>", "my boss asks which of the <v> in <f> has the <s> <c>", "I want to know which of all the <v> has the <s> <c>, in <f>",
    "could you see which one of the <v> in <f> had the <s> <c>?", "take the <v> from <f>: which one has the <s> <c>?", "the <s> <c> of all <v> in <f>, whose is it?", "whose <c> is the <s> among the <v> in <f>?", "out of the <v> in <f> I need the one with the <s> <c>",
]
LISTED = [
    "@c list the <b> of the <v> in <f>", "@c list the <b> of all <v> in <f>", "@c show the <b> of each of the <v> in <f>", "@c give me the <b> of all the <v> in <f>", "@c name the <b> of the <v> in <f>", "<f>: <b> of the <v>", "<f>, <v>, only the <b>", "<b> of all <v>, <f>", "the <b> of the <v> in <f>, nothing else", "for the <v> in <f> I only need the <b>", "for each of the <v> in <f>, the <b>", "I need the <b> of all our <v> from <f>", "I need just the <b> of the <v>, from <f>", "what is the <b> of each of the <v> in <f>?", "of the <v> in <f>, list the <b>", "take the <v> in <f> and list their <b>",
    "could you list the <b> of the <v>? it's in <f>", "can I have the <b> of all <v> in <f>?", "just the <b> for the <v>, file <f>", "no other columns, just the <b> of the <v> in <f>", "a list with the <b> of all <v> in <f>", "my boss wants the <b> of each of the <v>, see <f>", "among the <v> in <f>, which <b> do we have? all of them, please", "look at the <v> in <f> and write out the <b> of each",
]
JOBS = "job role position profession occupation work function post".split()
COLUMNS = {"job": JOBS, "product": "product item article goods thing".split(), "animal": "animal species pet kind".split(), "plant": "plant tree flower species".split()}


class Grouped(Table):
    """One whose first column of words has values with a plural."""

    def add(self, c, kind, loose):
        if kind != "text" or self.texts:
            return super().add(c, kind, loose)
        group = c.rng.choices(MANY, [3 if x == "job" else 1 for x in MANY])[0]
        c.text_column = lambda taken=(): (c.name(COLUMNS[group]), group)
        try:
            return super().add(c, kind, loose)
        finally:
            del c.text_column


    def cells(self, c, column, count):
        found = super().cells(c, column, count)
        # A file often says "Nurse" where people say "nurses".
        return [x.capitalize() for x in found] if column == self.texts[0] and c.chance(0.4) else found


def group(c, table):
    """(how it is said, its column and value): the plural of a value."""
    by = table.texts[0]
    c.demand(table.kind[by] in MANY)
    for _ in range(8):
        try:
            _, value, _ = bare(c, table, [by])
            noun = many(c, value.lower())
            break
        except Unfit:
            pass
    else:
        raise Unfit
    c.demand(not any(noun in x.lower() or x.lower() in noun for x in table.df.columns))
    c.register(noun)
    return noun, (by, value, False)


def figure_of(c, table):
    (column, spoken), (noun, where) = table.number(c), group(c, table)
    kind = c.rng.choices(list(q.AGGREGATES), (5, 3, 1.5, 1.5, 1))[0]
    values = rows_of(table, where)[column].dropna()
    c.demand(len(values))
    return figure_query(c, noun, spoken, column, kind, f" {rest(where)}", f"result = {taken(where)}\n{figure('result', column, kind)}", getattr(values, kind)(), {"gives": "part", "of": {"column": column, "kind": kind, "where": where, "find": noun}})


def figure_all(c, table):
    """The word is no value: it means all rows."""
    (column, spoken), noun = table.number(c), rows_called(c, table, c.pick((PEOPLE, PEOPLE, THINGS)))
    c.demand(not any(str(v).lower() in (noun, noun[:-1], singular(noun)) for x in table.df for v in table.df[x].unique()))
    kind = c.pick(("mean", "mean", "sum", "max", "min"))
    return figure_query(c, noun, spoken, column, kind, "", figure("df", column, kind), getattr(table.df[column], kind)(), {"gives": "number", "of": {"column": column, "kind": kind, "find": noun}}, whole=True)


def figure_query(c, noun, spoken, column, kind, where, code, true, more, whole=False):
    own = {"mean": AVERAGE, "sum": TOTAL}.get(kind, [])
    templates, slots = (own, {}) if own and c.chance(0.3) else (FIGURE, {"a": c.pick([w for w in q.SHORT[kind] if w != "top one"])})
    # Of all rows nobody says that only these are meant.
    templates = [t for t in templates if not (whole and any(w in t for w in ("only", "just", "alone", "pick", "some of", "not ", "keep", "where it's")))]
    name = q.AGGREGATES[kind][0]
    return Query(templates, {**slots, "v": noun, "p": noun, "c": spoken}, {"c": column}, f"Find the {name} {column}{where}", code, lambda text: (f"The {name} {column}{where} is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - true) < 0.006, **more)


def two_of(c, table):
    (column, spoken), kinds, (noun, where) = table.number(c), kinds_of(c), group(c, table)
    values = rows_of(table, where)[column].dropna()
    c.demand(len(values) > 1)
    true, slots = figures_of(values, kinds), {"x": phrase(c, [c.pick(WORDS[k]) for k in kinds]), "v": noun}
    templates = [t for t in TWO if len(kinds) == 2 or "both" not in t]
    return Query(templates, {**slots, "c": spoken}, {"c": column}, f"Find the {joined([NAMES[k].removesuffix(' of') for k in kinds])} of {column} {rest(where)}", f"result = {taken(where)}\nresult[{quoted(column)}]{agg(kinds)}", lambda text: said_of(column, kinds, text, f" {rest(where)}"), lambda text: q.near(q.pairs(text), true), of={"find": noun})


def count_of(c, table):
    (column, spoken), (noun, (by, value, _)) = table.number(c), group(c, table)
    op, word, name, bound = q.bound(c, table, column, tuple(q.ABOVE))
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, bound) if table.df[by].iloc[i] == value]
    slots = {"v": noun, **q.told(c, column, op, word, bound, "x")}
    return Query(COUNT, {**slots, "c": spoken}, {"c": column}, f"Count the rows with {by} {value} and {column} {name} {bound}", q.counted(f"df[(df[{quoted(by)}] == {quoted(value)}) & (df[{quoted(column)}] {op} {bound})]"),
                 lambda text: q.rows_have(text, f"{by} {value} and {column} {name} {bound}"), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows, "by": by, "column": column, "find": noun})


def best_of(c, table):
    (column, spoken), (noun, where) = table.number(c), group(c, table)
    labels = [x for x in labels_of(table)[0] if x != where[0]]
    c.demand(labels and labels[0] in once(table, labels, where))
    low = c.chance(0.4)
    slots = {"v": noun, "c": spoken, "s": c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))}
    return Query(BEST, slots, {"c": column}, *one_row_at(table, labels[0], column, low, where), of={"find": noun})


def listed(c, table):
    """One column of theirs."""
    noun, (by, value, _) = group(c, table)
    label, spoken = table.one(c, [x for x in table.ids + table.free + table.texts + table.dates if x != by and table.df[x].notna().all()])
    rows = q.rows_with(table, by, value)
    true, words = [str(x) for x in table.df.loc[rows, label]], f"with {by} {value}"

    def answer(text):
        found = ast.literal_eval(text)
        if len(found) > 8:
            return f"The {label} of the rows {words} is in the output above.", ("output above",)
        return f"The {label} of the rows {words}: {joined(map(str, found))}.", tuple(map(str, found))

    return Query(LISTED, {"v": noun, "b": spoken}, {"b": label}, f"List the {label} of the rows {words}", f"result = df[df[{quoted(by)}] == {quoted(value)}]\nresult[{quoted(label)}].tolist()",
                 answer, lambda text: [str(x) for x in ast.literal_eval(text)] == true, gives="rows", of={"rows": rows, "by": by, "value": value, "find": noun})


def table_of_group(c):
    makers = {figure_of: 7, figure_all: 1.6, two_of: 1.2, count_of: 2.5, best_of: 1.5, listed: 1.2}
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    table = (Table if make is figure_all else Grouped)(c, loose=True, need=("id",) * (make in (best_of, listed) and c.chance(0.7)), rows=c.rng.randint(4, 14))
    query = make(c, table)
    done = yield from asked(c, table, query, False)
    if done and c.chance(0.2):
        yield from go_on(c, table, query)


INTENTS = {table_of_group: 24}
