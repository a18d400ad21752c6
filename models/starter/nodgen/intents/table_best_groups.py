"""Groups and rows compared: the group with the best average, the three best groups, rows above the average, percentages of rows."""

import pandas as pd

from ..words import held_out
from . import table_queries as q
from .endings import joined, plural, quoted, said
from .table_data import Table
from .table_figures import NAMES, WORDS, agg, phrase
from .table_follow_part import bare
from .table_plural import many_of
from .table_queries import Query, groups
from .table_steps import asked, needs, run

# The highest or lowest average, or the lowest total, of a group; <s> is "highest", "lowest" and so on.
TOP_MEAN = [
    "which <b> has the <s> average <c> in <f>?", "which <b> has the <s> <c> on average in <f>?", "which <b> has on average the <s> <c> in <f>?", "on average, which <b> has the <s> <c> in <f>?", "which <b> had the <s> mean <c> in <f>?", "@n <b> with the <s> average <c> in <f>", "@n <b> with the <s> mean <c> in <f>", "@n <b> that has the <s> <c> on average in <f>", "<b> with <s> average <c>, <f>", "<s> average <c> by <b> in <f>: which one is it?", "<f>: which <b> has the <s> average <c>?", "<f>: <b> with the <s> <c> on average",
    "in <f>, which <b> has the <s> average <c>?", "in <f>, for which <b> is the average <c> the <s>?", "for which <b> in <f> is the mean <c> the <s>?", "in which <b> is the <c> <s> on average? see <f>", "where is the average <c> the <s>, by <b>, in <f>?", "by <b>, where is the <c> <s> on average? file <f>", "@c find the <b> with the <s> average <c> in <f>", "@c find out which <b> has the <s> <c> on average, from <f>", "@c tell me which <b> has the <s> average <c> in <f>", "@c compare the average <c> of each <b> in <f> and tell me which is the <s>", "@c look up which <b> in <f> has the <s> mean <c>",
    "my boss asks which <b> has the <s> average <c>, see <f>", "I want to know which <b> has the <s> <c> on average, from <f>", "not the total: which <b> has the <s> average <c> in <f>?", "not in total but on average, which <b> has the <s> <c> in <f>?", "group <f> by <b>: which has the <s> average <c>?", "average the <c> of <f> by <b>. which is the <s>?", "take the average <c> per <b> in <f>: which one is the <s>?", "going by the average <c> in <f>, which <b> is the <s>?", "the average <c> is the <s> in which <b>? <f>", "what <b> has the <s> average <c> in <f>?", "could you see which <b> gets the <s> <c> on average in <f>?", "of every <b> in <f>, which has the <s> <c> on average?",
    "who or what has the <s> <c> on average in <f>, by <b>?", "we compare each <b> in <f>: which one has the <s> average <c>?",
]
LOW_SUM = [
    "which <b> has the least <c> in total in <f>?", "which <b> has the lowest total <c> in <f>?", "which <b> has the smallest total <c> in <f>?", "@n <b> with the lowest total <c> in <f>", "@n <b> with the smallest sum of <c> in <f>", "<b> with the least <c> in total, <f>", "<f>: which <b> has the lowest total <c>?", "in <f>, which <b> has the least <c> altogether?", "@c find the <b> with the lowest total <c> in <f>", "@c find out which <b> brings in the least <c> in total, from <f>", "all added up, which <b> has the least <c> in <f>?", "in total, which <b> has the least <c> in <f>?", "which <b> is last in <f> by total <c>?", "what <b> adds up to the least <c> in <f>?", "for which <b> is the sum of <c> the lowest in <f>?", "worst <b> by total <c> in <f>", "which <b> is the weakest by total <c> in <f>?", "@c tell me which <b> in <f> makes the least <c> in total", "I want to know which <b> has the lowest sum of <c> in <f>", "my boss asks which <b> has the smallest total of <c>, see <f>",
]
# The best so many groups; <w> is "top" or "bottom".
FEW_GROUPS = [
    "<w> <n> by total <c> per <b> in <f>", "@n <w> <n> of every <b> by total <c> in <f>", "group <f> by <b> and show the <w> <n> by total <c>", "total <c> by <b> in <f>, only the <w> <n>", "<f>: total <c> per <b>, <w> <n>", "the <w> <n> when the <c> in <f> is added up by <b>", "@c add up <c> by <b> in <f> and show the <w> <n>", "@c sum the <c> per <b> in <f> and keep the <w> <n>", "@c show the total <c> per <b> in <f>, just the <w> <n>", "@c show the <w> <n> totals of <c> by <b> in <f>", "total <c> of each <b>, <w> <n> only, file <f>", "which are the <w> <n> in <f> by <b>, going by total <c>?", "in <f>, the <w> <n> by <b> in total <c>", "by <b>, which are the <w> <n> in total <c> in <f>?", "I need the <w> <n> of the total <c> per <b>, from <f>", "for each <b> in <f> add up the <c>, then give me the <w> <n>", "sum(<c>) per <b>, <w> <n>, <f>", "not every <b>, just the <w> <n> by total <c> in <f>", "my boss wants the <w> <n> by <b>, ranked by total <c>, from <f>", "rank each <b> in <f> by total <c> and show only the <w> <n>", "<w> <n> totals: <c> by <b>, <f>",
]
# <p> is the plural of the column; without "total" single rows would be meant.
FEW_CALLED = [
    "which <n> <p> have the <s> total <c> in <f>?", "@n <n> <p> with the <s> total <c> in <f>", "the <n> <p> with the <s> <c> in total, <f>", "<f>: the <n> <p> with the <s> total <c>", "in <f>, which <n> <p> have the <s> <c> in total?", "@c find the <n> <p> with the <s> total <c> in <f>", "@c add up the <c> in <f> and show the <n> <p> with the <s> total", "@c list the <n> <p> with the <s> total <c> from <f>", "which are the <n> <p> with the <s> sum of <c> in <f>?", "I need the <n> <p> with the <s> total <c>, from <f>", "all <c> added up, which <n> <p> have the <s> total in <f>?", "my boss asks for the <n> <p> with the <s> total <c>, see <f>", "<n> <p> with the <s> total <c>, <f>", "going by total <c>, which <n> <p> in <f> have the <s>?", "can you name the <n> <p> with the <s> <c> altogether in <f>?", "tell me the <n> <p> in <f> whose total <c> is the <s>",
]
# So many rows of each group.
FEW_EACH = [
    "the <n> rows with the <s> <c> in each <b> of <f>", "@c show the <n> rows with the <s> <c> for each <b> in <f>", "@c show the <n> <s> <c> rows of every <b> in <f>", "for each <b> in <f>, the <n> rows with the <s> <c>", "for every <b> in <f> show me the <n> rows with the <s> <c>", "in <f>, the <n> rows with the <s> <c> per <b>", "<f>: <n> rows with the <s> <c> per <b>", "per <b>, the <n> rows with the <s> <c>, <f>", "which <n> rows have the <s> <c> within each <b> of <f>?", "within each <b> of <f>, which <n> rows have the <s> <c>?", "group <f> by <b> and show the <n> rows with the <s> <c> of each", "I need the <n> rows with the <s> <c> from each <b> in <f>", "not overall but in each <b>: the <n> rows with the <s> <c> of <f>", "@c list the <n> entries with the <s> <c> for each <b>, from <f>", "@c pick from each <b> in <f> the <n> rows with the <s> <c>", "by <b>, the <n> rows with the <s> <c> in <f>", "take each <b> in <f> and give me its <n> rows with the <s> <c>",
]
# Which group has a value most often; <v> stands without its column.
MOST_OFTEN = [
    "which <b> was <v> most often in <f>?", "which <b> is <v> most often in <f>?", "which <b> has <v> most often in <f>?", "which <b> had <v> the most times in <f>?", "which <b> comes with <v> most often in <f>?", "which <b> has the most <v> rows in <f>?", "which <b> has the most rows with <v> in <f>?", "@n <b> with the most <v> rows in <f>", "@n <b> that is <v> most often in <f>", "<f>: which <b> was <v> most often?", "<v> most often: which <b>? <f>", "in <f>, which <b> was <v> most often?", "for which <b> does <f> say <v> most often?", "@c find the <b> that has <v> most often in <f>", "@c find out which <b> was <v> most often, from <f>", "@c count <v> for each <b> in <f> and tell me which has the most", "@c tell me which <b> in <f> has the most rows with <v>", "of every <b> in <f>, which was <v> most often?", "my boss asks which <b> was <v> most often, see <f>", "I want to know which <b> has <v> the most times in <f>", "how often is each <b> <v> in <f>, and which one the most?", "could you see which <b> had <v> most often in <f>?", "looking only at <v> in <f>, which <b> comes up most?", "among the <v> rows of <f>, which <b> is the most common?", "of the <v> rows in <f>, which <b> is there most often?", "take only <v> in <f>: which <b> is most frequent?",
]
MOST_OFTEN_WHO = [
    "who was <v> most often in <f>?", "who is <v> most often in <f>?", "who has <v> most often, according to <f>?", "who had <v> the most times in <f>?", "who has the most <v> rows in <f>?", "<f>: who was <v> most often?", "in <f>, who was <v> the most times?", "@c find out who was <v> most often in <f>", "@c tell me who has <v> most often, from <f>", "my boss asks who was <v> most often, see <f>", "who comes up most among the <v> rows of <f>?", "any idea who was <v> most often? look at <f>", "I want to know who had <v> most often in <f>", "who in <f> was <v> most frequently?",
]
# Two or three figures of each group; <x> is "average and highest".
GROUP_FIGURES = [
    "@n <x> of <c> by <b> in <f>", "@n <x> of <c> per <b> in <f>", "@n <x> of <c> for each <b> in <f>", "@n <x> <c> per <b> in <f>", "@n <x> <c> by <b>, from <f>", "<x> of <c> per <b>, <f>", "<x> <c> by <b>, <f>", "<f>: <x> of <c> by <b>", "<f>: per <b> the <x> of <c>", "in <f>, the <x> of <c> for every <b>", "by <b>, the <x> of <c> in <f>", "for each <b> in <f> I need the <x> of <c>", "for every <b> in <f>, what are the <x> of <c>?", "what are the <x> of <c> for each <b> in <f>?", "what are the <x> <c> by <b> in <f>?", "@c group <f> by <b> and show the <x> of <c>", "@c show the <x> of <c> for each <b> in <f>", "@c compute the <x> of <c> per <b> in <f>", "@c give me the <x> <c> of every <b> in <f>", "@c work out for each <b> of <f> the <x> of <c>", "@c list every <b> in <f> with the <x> of its <c>", "I need <b> by <b> the <x> of <c>, from <f>", "each <b> in <f> with the <x> of <c>", "a table with the <x> of <c> per <b>, from <f>", "my boss wants the <x> of <c> by <b>, see <f>", "could you show me the <x> of <c> per <b>? it's <f>", "agg <x> of <c> by <b>, <f>", "take <f>, group by <b>, then the <x> of <c>", "per <b>: <x> of <c>, file <f>",
]
ABOVE_MEAN = [
    "which rows in <f> have a <c> <o> the average?", "which rows of <f> have {a |}<c> <o> average?", "@c show the rows in <f> with <c> <o> the average", "@c show the rows of <f> where <c> is <o> the average", "@c list everything in <f> with {a |}<c> <o> average", "rows with <c> <o> the average, <f>", "<f>: rows with <c> <o> average", "<c> <o> average in <f>, which rows?", "rows in <f> whose <c> is <o> the mean", "@c filter <f> for rows with <c> <o> the mean", "@c find the rows with {a |}<c> <o> the average <c> in <f>", "where in <f> is the <c> <o> the average? show the rows", "in <f>, show me what has {a |}<c> <o> the average", "I want to see the rows of <f> with <c> <o> the average", "compare the <c> in <f> with its average and show the rows that are <o> it", "the average <c> of <f>: which rows are <o> it?", "take the average of <c> in <f> and show me the rows <o> it", "which entries in <f> are <o> the average in <c>?", "show me those with {a |}<c> <o> average, from <f>", "everything in <f> that is <o> the average <c>", "let me see all rows whose <c> in <f> is <o> the average", "my boss wants the rows of <f> with <c> <o> the average",
]
COUNT_MEAN = [
    "how many rows in <f> have {a |}<c> <o> the average?", "how many rows of <f> have {a |}<c> <o> average?", "how many entries in <f> are <o> the average <c>?", "@c count the rows in <f> with <c> <o> the average", "@c count how many rows of <f> are <o> the mean <c>", "@n number of rows with <c> <o> the average in <f>", "<f>: how many rows have <c> <o> average?", "<c> <o> average in <f>, how many rows?", "in <f>, how many have {a |}<c> <o> the average?", "for how many rows in <f> is the <c> <o> the average?", "the average <c> in <f>: how many rows are <o> it?", "take the average of <c> in <f> and count the rows <o> it", "I need to know how many rows in <f> are <o> the average <c>", "how many are <o> average in <c>? see <f>", "count rows, <c> <o> average, <f>",
]
# Of rows, not of sums.
PERCENT_VALUE = [
    "what percentage of the rows in <f> have <b> <v>?", "what percentage of rows in <f> is <b> <v>?", "how many percent of the rows in <f> have <b> <v>?", "in percent, how many rows of <f> have <b> <v>?", "what share of the rows in <f> has <b> <v>, in percent?", "@n percentage of rows with <b> <v> in <f>", "@n percentage of the rows in <f> where <b> is <v>", "% of rows with <b> <v> in <f>", "percent of rows in <f> with <b> <v>", "<f>: percentage of rows with <b> <v>", "<f>: how many percent have <b> <v>?", "in <f>, what percentage has <b> <v>?", "@c tell me the percentage of rows with <b> <v> in <f>", "@c work out what percentage of the rows in <f> have <b> <v>", "@c calculate the percentage of rows in <f> where <b> is <v>", "for how many percent of the rows in <f> is the <b> <v>?", "of all rows in <f>, what percentage has <b> <v>?", "out of all rows in <f>, how many percent are <b> <v>?", "I need the percentage of rows with <b> <v>, from <f>", "not the number but the percentage of rows with <b> <v> in <f>", "how big is the share of rows with <b> <v> in <f>, in percent?", "my boss wants to know what percent of <f> has <b> <v>", "what part of the rows in <f> has <b> <v>? in percent please",
]
PERCENT_BOUND = [t.replace("<b> <v>", "<c> <o> <v>").replace("<b> is <v>", "<c> is <o> <v>") for t in PERCENT_VALUE if "are <b>" not in t and "the <b> <v>" not in t and "is the <b>" not in t and "is <b> <v>" not in t]
PERCENT_EACH = [
    "what percentage of the rows does each <b> have in <f>?", "how many percent of the rows in <f> belong to each <b>?", "@n percentage of rows per <b> in <f>", "@n percentage of the rows for each <b> in <f>", "share of rows by <b> in <f>, in percent", "<f>: rows per <b> in percent", "percent of rows by <b>, <f>", "@c show the number of rows per <b> in <f> as percentages", "@c count the rows by <b> in <f>, in percent", "how often does each <b> occur in <f>, in percent?", "in <f>, how often is each <b> there, as a percentage of the rows?", "the rows of <f> by <b>, in percent of all rows", "what are the percentages of rows for every <b> in <f>?", "I want to know what share of the rows each <b> has in <f>, in percent", "distribution of <b> in <f> in percent of the rows", "how are the rows of <f> spread over <b>, in percent?", "for each <b> in <f>, the percentage of rows", "count each <b> in <f> and turn the counts into percentages", "what percent of the rows in <f> does each <b> make up?", "my boss wants the rows per <b> of <f> as percentages",
]
OVER = {">": ("above", "higher than", "over", "greater than", "more than", "larger than", "bigger than"), "<": ("below", "lower than", "under", "less than", "smaller than")}


def top_mean(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    kind = "sum" if c.chance(0.25) else "mean"
    low = kind == "sum" or c.chance(0.4)
    true = sorted(q.reduced(table.df, by, column, kind).items(), key=lambda x: x[1] if low else -x[1])
    c.demand(len(true) > 1 and abs(true[0][1] - true[1][1]) > 0.01 and all(v == v for _, v in true))
    name = q.AGGREGATES[kind][0]
    words = f"the {'lowest' if low else 'highest'} {name} {column}"
    slots = {"s": c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))}

    def answer(text):
        first, value = groups(text)[0]
        return f"{first.strip()} has {words}: {value}.", (first.strip(), value)

    return Query(LOW_SUM if kind == "sum" else TOP_MEAN, {**slots, "c": spoken, "b": spoken_by}, {**slots, "c": column, "b": by}, f"Find the {by} with {words}", q.kept(f"{q.split_by(by)}[{quoted(column)}].{kind}().sort_values({'' if low else 'ascending=False'}).round(2)"),
                 answer, lambda text: groups(text)[0][0].strip() == true[0][0], gives="groups", of={"column": column, "by": by, "kind": kind, "values": dict(true), "top": True})


@needs(rows=12)
def few_groups(c, table, by=""):
    (column, spoken), (by, spoken_by) = table.number(c), (by, table.spoken[by]) if by else table.text(c)
    low = c.chance(0.2)
    true = sorted(q.reduced(table.df, by, column, "sum").items(), key=lambda x: x[1] if low else -x[1])
    c.demand(len(true) > 2 and len({v for _, v in true}) == len(true))
    n = c.rng.randint(2, min(5, len(true) - 1))
    slots, name = {"n": n, "w": c.pick(("bottom", "lowest", "smallest") if low else ("top", "top", "highest", "biggest", "largest"))}, "lowest" if low else "highest"
    return Query(FEW_GROUPS, {**slots, "c": spoken, "b": spoken_by}, {**slots, "c": column, "b": by}, f"Find the {n} {name} totals of {column} by {by}", q.kept(f"{q.split_by(by)}[{quoted(column)}].sum().sort_values({'' if low else 'ascending=False'}).round(2).head({n})"),
                 lambda text: q.grouped_answer(f"The {n} {name} totals of {column} by {by}", text), lambda text: q.near(groups(text), dict(true[:n])) and [k.strip() for k, _ in groups(text)] == [k for k, _ in true[:n]], gives="groups", of={"column": column, "by": by, "kind": "sum", "values": dict(true[:n]), "top": True})


@needs(rows=12)
def few_called(c, table):
    by, noun = many_of(c, table, table.texts)
    query = few_groups(c, table, by)
    low = "lowest totals" in query.comment
    query.loose = FEW_CALLED
    query.slots = {"n": query.slots["n"], "s": c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest")), "c": query.slots["c"], "p": noun}
    query.exact_slots, query.of = {"c": query.exact_slots["c"], "p": by}, {**query.of, "meant": [noun]}
    return query


@needs(rows=10)
def few_each(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    low, n = c.chance(0.3), c.pick((2, 2, 3))
    counts = table.df[by].value_counts()
    c.demand(table.df[column].is_unique and len(counts) > 1 and counts.max() > n and min(counts.sum(), n * len(counts)) < 13)
    name = "lowest" if low else "highest"
    slots = {"n": n, "s": c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))}
    true = sum(min(n, x) for x in counts)
    return Query(FEW_EACH, {**slots, "c": spoken, "b": spoken_by}, {**slots, "c": column, "b": by}, f"Show the {n} rows with the {name} {column} of each {by}", q.kept(f"df.sort_values({quoted(column)}{'' if low else ', ascending=False'}).groupby({quoted(by)}).head({n})"),
                 lambda text: (f"These are the {n} rows with the {name} {column} of each {by}.", (name, column)), lambda text: len([x for x in text.strip("\n").split("\n") if x.strip()]) == true + 1)


def most_often(c, table):
    """Which group, or who, has a value more often than the others."""
    (other, value, find), (by, spoken) = bare(c, table, table.texts), table.text(c)
    c.demand(other != by)
    true = sorted(((k, len(v)) for k, v in q.by_group(table.df[table.df[other] == value].assign(one=1), by, "one").items()), key=lambda x: -x[1])
    c.demand(true and (len(true) == 1 or true[0][1] > true[1][1]))

    def answer(text):
        name, count = groups(text)[0]
        return f"The {by} that has {other} {value} most often is {name.strip()}, with {plural(count, 'row')}.", (name.strip(), count)

    who = table.kind[by] == "name" and sum("name" in str(x).lower() for x in table.df.columns) == 1 and "name" in by.lower() and c.chance(0.6)
    return Query(MOST_OFTEN_WHO if who else MOST_OFTEN, {"v": find, **({} if who else {"b": spoken})}, {} if who else {"b": by}, f"Find the {by} that has {other} {value} most often", f"result = df[df[{quoted(other)}] == {quoted(value)}]\nresult[{quoted(by)}].value_counts()", answer, lambda text: groups(text)[0][0].strip() == true[0][0],
                 of={"find": find, **({"meant": ("name",)} if who else {})})


def group_figures(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    kinds = c.rng.sample(["mean", "sum", "max", "min", "median"], 2 if c.chance(0.7) else 3)
    values = {k: v for k, v in q.by_group(table.df, by, column).items()}
    c.demand(1 < len(values) < 9 and all(values.values()))
    words, what = {"x": phrase(c, [c.pick(WORDS[k]) for k in kinds])}, joined([NAMES[k] for k in kinds])
    true = {name: [float(getattr(pd.Series(v), k)()) for k in kinds] for name, v in values.items()}

    def check(text):
        found = [line.rsplit(None, len(kinds)) for line in text.strip("\n").split("\n")[2:]]
        return len(found) == len(true) and all(abs(float(x) - t) < 0.006 for name, *numbers in found for x, t in zip(numbers, true[name.strip()]))

    return Query(GROUP_FIGURES, {**words, "c": spoken, "b": spoken_by}, {**words, "c": column, "b": by}, f"Find the {what} {column} by {by}", q.kept(f"{q.split_by(by)}[{quoted(column)}]{agg(kinds)}"), lambda text: (f"The {what} {column} by {by} are in the output above.", ("output above",)), check)


def beside_mean(c, table):
    (column, spoken), op = table.number(c), c.pick((">", ">", "<"))
    mean = table.df[column].mean()
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, mean)]
    c.demand(all(abs(v - mean) > 1e-6 for v in table.df[column] if v == v))
    slots, rest, part = {"o": c.pick(OVER[op])}, f"{column} {q.NAMES[op]} the average", f"df[df[{quoted(column)}] {op} df[{quoted(column)}].mean()]"
    more = {"gives": "rows" if rows else "", "of": {"rows": rows, "column": column}}
    if c.chance(0.45):
        return Query(COUNT_MEAN, {**slots, "c": spoken}, {**slots, "c": column}, f"Count the rows with {rest}", q.counted(part), lambda text: q.rows_have(text, rest), lambda text: text == str(len(rows)), **more)
    c.demand(len(rows) < 9)
    return Query(ABOVE_MEAN, {**slots, "c": spoken}, {**slots, "c": column}, f"Show the rows with {rest}", q.kept(part), lambda text: (f"These are the rows with {rest}." if len(rows) > 1 else f"This is the row with {rest}.", (rest,)), lambda text: len([x for x in text.strip("\n").split("\n") if x.strip()]) > len(rows) > 0, **more)


def percent_of_rows(c, table):
    if c.chance(0.5):
        by, spoken = table.text(c)
        value = table.value(c, by)
        rows, rest, test = q.rows_with(table, by, value), f"{by} {value}", f"df[{quoted(by)}] == {quoted(value)}"
        slots, exact, templates = {"b": spoken, "v": value}, {"b": by, "v": value}, PERCENT_VALUE
    else:
        column, spoken = table.number(c)
        op, word, name, value = q.bound(c, table, column, (">", "<", ">=", "<="))
        rows, rest, test = q.passing(table.df[column], op, value), f"{column} {name} {value}", f"df[{quoted(column)}] {op} {value}"
        told = q.told(c, column, op, word, value)
        slots, exact, templates = {**told, "c": spoken}, {**told, "c": column}, PERCENT_BOUND
    true = 100 * len(rows) / len(table.df)
    return Query(templates, slots, exact, f"Find the percentage of rows with {rest}", f"round(({test}).mean() * 100, 1)", lambda text: (f"{said(text)} % of the rows have {rest}.", (said(text),)), lambda text: abs(float(said(text)) - true) < 0.06)


def percent_each(c, table):
    by, spoken = table.text(c)
    counts = {k: len(v) for k, v in q.by_group(table.df.assign(one=1), by, "one").items()}
    true = {k: 100 * v / sum(counts.values()) for k, v in counts.items()}
    return Query(PERCENT_EACH, {"b": spoken}, {"b": by}, f"Find the percentage of rows by {by}", q.kept(f"(df[{quoted(by)}].value_counts(normalize=True) * 100).round(1)"), lambda text: q.grouped_answer(f"The percentages of rows by {by}", text), lambda text: all(abs(float(v) - true[k.strip()]) < 0.06 for k, v in groups(text)), gives="groups", of={"column": "", "by": by, "kind": "percent", "values": true})


def table_best_groups(c):
    yield from run(c, {top_mean: 4, few_groups: 2, few_called: 1.5, few_each: 1.2}, exact=0, follow=0.2)


class Attended(Table):
    """One that has a column of names, as lists of who was late or paid have."""

    def add(self, c, kind, loose):
        if kind != "text" or self.texts or not c.chance(0.6):
            return super().add(c, kind, loose)
        c.text_column = lambda taken=(): ("name" if c.split == "train" or held_out("name") else c.name(["name"]), "name")
        try:
            return super().add(c, kind, loose)
        finally:
            del c.text_column


def table_most_often(c):
    table = Attended(c, loose=True, need=("text2",), rows=c.rng.randint(8, 22), columns=c.rng.randint(3, 6))
    yield from asked(c, table, most_often(c, table), False)


def table_group_figures(c):
    yield from run(c, {group_figures: 1}, exact=0, follow=0)


def table_against_mean(c):
    yield from run(c, {beside_mean: 1}, exact=0, follow=0.2)


def table_percent_rows(c):
    yield from run(c, {percent_of_rows: 3, percent_each: 1}, exact=0, follow=0)


INTENTS = {table_best_groups: 14, table_against_mean: 7, table_percent_rows: 9, table_most_often: 8, table_group_figures: 8}
