"""Two or three figures of one column in one request, and one figure of two columns."""

import re

from . import table_queries as q
from . import table_words as more
from .endings import joined, quoted
from .table_follow_part import bare, rest, rows_of, taken
from .table_queries import Query, near, pairs
from .table_steps import run

WORDS = {"mean": ("average", "mean", "average"), "sum": ("total", "sum", "total"), "max": ("maximum", "highest", "largest", "max"), "min": ("minimum", "lowest", "smallest", "min"), "median": ("median",), "std": ("standard deviation", "spread")}
NAMES = {**{kind: name for kind, (name, _) in q.AGGREGATES.items()}, "std": "standard deviation of"}
# The lowest and the highest have a sentence of their own, and so have these with the average.
ELSEWHERE = ({"min", "max"}, {"min", "max", "mean"})
FIGURES = more.FIGURES + [
    "@n <x> of <c> in <f>", "@n <x> of the <c> in <f>", "what are the <x> of <c> in <f>?", "what are the <x> of the <c> in <f>?", "<x> of <c>, <f>", "<f>: <x> of <c>", "<f>: <c>, <x>", "<f> - <x> of the <c>", "in <f>, what are the <x> of <c>?", "<c> in <f>: <x>", "for <c> in <f> I need the <x>", "for the <c> of <f>, find the <x>", "@c find the <x> of <c> in <f>", "@c work out the <x> of the <c> in <f>",
    "@c compute the <x> of <c> from <f>", "@c give me the <x> of <c> in <f>", "@c tell me the <x> of the <c> in <f>", "@c show the <x> of <c> from <f>", "I need the <x> of <c> in <f>", "I need two things about <c> in <f>: the <x>", "I want both for <c> in <f>, the <x>", "my boss wants the <x> of the <c> in <f>", "my boss asks for the <x> of <c> from <f>",
    "for my report I need the <x> of the <c> in <f>", "I was wondering what the <x> of the <c> in <f> are", "any idea what the <x> of <c> in <f> are?", "could you work out the <x> of <c> in <f>?", "could I have the <x> of the <c> from <f>?", "can you get me the <x> of the <c> in <f>?", "can I get the <x> of <c>? see <f>", "do you know the <x> of <c> in <f>?",
    "look at <f>: what are the <x> of <c>?", "look at <f> and tell me the <x> of the <c>", "take <f> and work out the <x> of the <c>", "take <c> from <f>: what are its <x>?", "what <x> does <c> have in <f>?", "what <x> does the <c> in <f> have?", "which <x> does <c> have, <f>?", "how about the <x> of <c> in <f>?", "<c> from <f>, <x> please",
    "the <c> in <f>: its <x>", "please the <x> of <c> from <f>", "someone asked for the <x> of <c> in <f>", "the client wants the <x> of the <c> from <f>", "going by <f>, what are the <x> of <c>?", "agg <x> of <c> in <f>", "both, please: the <x> of <c> in <f>", "at once: <x> of <c> in <f>", "would you find the <x> of the <c> in <f>?",
    "@n <x> <c> in <f>", "what are the <x> <c> in <f>?", "<x> <c>, <f>", "<f>: <x> <c>", "I need the <x> <c> from <f>", "@c find the <x> <c> in <f>", "my boss wants the <x> <c> in <f>", "could you tell me the <x> <c> in <f>?", "in <f>, what are the <x> <c>?",
]
QUESTIONS = more.FIGURES_TWO + [
    "what is the <x> <c> in <f>, and what is the <y>?", "what's the <x> <c> in <f> and what's the <y>?", "<x> <c> in <f>? and the <y>?", "in <f>, what is the <x> <c> and what the <y>?", "@c find the <x> <c> in <f> and also the <y>", "@c tell me the <x> <c> in <f>, and the <y> too", "@c work out the <x> <c> in <f> as well as the <y>", "<f>: the <x> <c>, and the <y> too",
    "I need the <x> <c> of <f>, plus the <y>", "I need the <x> <c> in <f>, the <y> as well", "@c compute the <x> <c> of <f>, then the <y>", "the <x> <c> from <f>, and next to it the <y>", "my boss wants the <x> <c> in <f>, and the <y>", "not only the <x> <c> in <f> but also the <y>", "could you find the <x> <c> in <f>, and the <y> with it?",
    "what does <c> have as its <x> and as its <y> in <f>?", "@c show the <x> <c> in <f> next to the <y>", "how do the <x> and the <y> of <c> compare in <f>?", "first the <x> <c> in <f>, then the <y>", "for my report: the <x> <c> in <f>, together with the <y>", "besides the <x> <c> in <f> I need the <y>",
]
COLUMNS = more.FIGURES_COLUMNS + [
    "@n <a> <c> and <d> in <f>", "what are the <a> <c> and the <a> <d> in <f>?", "what is the <a> <c> and what is the <a> <d> in <f>?", "<a> <c> and <a> <d>, <f>", "<f>: <a> of <c> and <d>", "<f>: <a> <c>, <a> <d>", "@c find the <a> <c> and <d> in <f>", "@c find the <a> of both <c> and <d> in <f>", "@c work out the <a> <c> and the <a> <d> of <f>",
    "@c give me the <a> <c> and the <a> <d> from <f>", "in <f>, what are the <a> <c> and <d>?", "for <c> and <d> in <f>, the <a> of each", "for both <c> and <d>, the <a>, from <f>", "the <a> of <c> and of <d> in <f>", "@n <a> of <c> and of <d> in <f>", "I need the <a> <c> and the <a> <d> from <f>", "I want the <a> of <c> and <d>, each for itself, in <f>",
    "my boss wants the <a> <c> and <d> in <f>", "for my report I need the <a> of <c> as well as <d> from <f>", "could you tell me the <a> <c> and the <a> <d> in <f>?", "can you work out the <a> for <c> and for <d> in <f>?", "look at <f>: <a> <c>? <a> <d>?", "take <f> and find the <a> of <c> and that of <d>", "what's the <a> of <c> in <f>, and of <d>?", "what is the <a> <c> in <f>? and the <a> <d>?",
    "two columns of <f>, <c> and <d>: the <a> of each", "@c compute the <a> for <c> and <d> in <f>", "@c show the <a> of <c> beside the <a> of <d> in <f>", "any idea what the <a> <c> and the <a> <d> in <f> are?", "would you find the <a> <c> and the <a> <d> in <f>?", "<c> and <d> in <f>: <a> of each, please", "the <a> <c> plus the <a> <d>, separately, from <f>",
]
PART = [
    "@n <x> of <c> for <v> in <f>", "what are the <x> of <c> for <v> in <f>?", "<f>: <x> of <c>, only <v>", "for <v>, what are the <x> of <c> in <f>?", "@c find the <x> of <c> for <v> in <f>", "@c work out the <x> of the <c> at <v> in <f>", "<x> of <c> at <v>, <f>", "I need the <x> of <c> for <v>, from <f>", "my boss wants the <x> of <c> at <v>, see <f>", "in <f>, the <x> of the <c> for <v>",
    "what <x> does the <c> have at <v>, by <f>?", "of the <v> rows in <f>, the <x> of <c>", "@c tell me the <x> of <c> in the <v> rows of <f>", "could you work out the <x> of <c> for <v>? see <f>", "only <v>: the <x> of <c> in <f>", "the <x> of <c>, but just for <v>, in <f>", "look at <f>: for <v>, what are the <x> of <c>?", "how about the <x> of <c> for <v> in <f>?",
    "@c take the <v> rows of <f> and find the <x> of <c>", "@n <x> of the <c> among the <v> rows of <f>",
]


def kinds_of(c):
    """Two or three figures in an order that has no sentence of its own."""
    n = 2 if c.chance(0.65) else 3
    kinds = c.rng.sample([k for k in WORDS if k != "std" or c.chance(0.3)], n)
    c.demand(set(kinds) not in ELSEWHERE)
    return kinds


def phrase(c, words):
    """The figures as people string them together."""
    if len(words) > 2:
        return c.pick((joined(words), ", ".join(words), f"{', '.join(words[:-1])}, and {words[-1]}", f"{words[0]}, the {words[1]} and the {words[2]}", " and ".join(words)))
    one, two = words
    return c.pick((f"{one} and {two}", f"{one} and {two}", f"{one} and the {two}", f"{one} as well as the {two}", f"{one} & {two}", f"{one} AND {two}", f"{one} and also the {two}", f"{one}, {two}"))


def said_of(column, kinds, text, where=""):
    """One sentence for two figures; three are listed."""
    found = [v for _, v in pairs(text)]
    if len(found) > 2:
        return f"{column}{where}: {q.pair_list(pairs(text))}.", tuple(found)
    one, two = (NAMES[k] for k in kinds)
    return f"The {one} {column}{where} is {found[0]} and the {two.removesuffix(' of')} is {found[1]}.", tuple(found)


def figures_of(values, kinds):
    return {k: float(getattr(values, k)()) for k in kinds}


def agg(kinds):
    return f".agg([{', '.join(quoted(k) for k in kinds)}]).round(2)"


def two_figures(c, table):
    (column, spoken), kinds = table.number(c), kinds_of(c)
    true, words = figures_of(table.df[column], kinds), [c.pick(WORDS[k]) for k in kinds]
    slots, templates = {"x": phrase(c, words)}, FIGURES
    if len(kinds) == 2 and "std" not in kinds and c.chance(0.3):
        slots, templates = {"x": words[0], "y": words[1]}, QUESTIONS
    else:
        # "Mean and spread price" is not English, and three are not both.
        templates = [t for t in FIGURES if not ("std" in kinds and "<x> <c>" in t or len(kinds) > 2 and re.search("both|two things", t))]
    return Query(templates, {**slots, "c": spoken}, {**slots, "c": column}, f"Find the {joined([NAMES[k].removesuffix(' of') for k in kinds])} of {column}", f"df[{quoted(column)}]{agg(kinds)}", lambda text: said_of(column, kinds, text), lambda text: near(pairs(text), true))


def part_figures(c, table):
    """The same where a value stands without its column."""
    (column, spoken), kinds, (by, value, find) = table.number(c), kinds_of(c), bare(c, table, table.texts)
    where = (by, value, False)
    values = rows_of(table, where)[column].dropna()
    c.demand(len(values) > 1)
    true, slots = figures_of(values, kinds), {"x": phrase(c, [c.pick(WORDS[k]) for k in kinds]), "v": find}
    return Query(PART, {**slots, "c": spoken}, {"c": column}, f"Find the {joined([NAMES[k].removesuffix(' of') for k in kinds])} of {column} {rest(where)}", f"result = {taken(where)}\nresult[{quoted(column)}]{agg(kinds)}", lambda text: said_of(column, kinds, text, f" {rest(where)}"), lambda text: near(pairs(text), true), of={"find": find})


def two_columns(c, table):
    """One figure of two columns."""
    (one, spoken), (other, spoken_other) = table.two(c, table.numbers)
    kind = c.pick(list(q.AGGREGATES))
    name, true = q.AGGREGATES[kind][0], {x: float(getattr(table.df[x], kind)()) for x in (one, other)}
    slots = {"a": c.pick([w for w in WORDS[kind] if w != "sum"])}

    def values(text):
        found = [x for x in text.strip("\n").split("\n") if not x.startswith("dtype")]
        return [line.rsplit(None, 1)[-1] for line in found]

    def answer(text):
        a, b = values(text)
        return f"The {name} {one} is {a} and the {name} {other} is {b}.", (a, b)

    def check(text):
        return len(values(text)) == 2 and all(abs(float(v) - t) < 0.006 for v, t in zip(values(text), true.values()))

    return Query(COLUMNS, {**slots, "c": spoken, "d": spoken_other}, {**slots, "c": one, "d": other}, f"Find the {name} {one} and {other}", f"df[[{quoted(one)}, {quoted(other)}]].{kind}().round(2)", answer, check, exact=[t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in COLUMNS if not t.startswith("@")])


two_columns.table = {"need": ("number2",)}


def table_figures(c):
    if c.chance(0.12):
        yield from run(c, {part_figures: 1}, exact=0, follow=0)
        return
    yield from run(c, {two_figures: 3, two_columns: 1.5}, exact=0.25, follow=0.15)


INTENTS = {table_figures: 28}
