"""After a chart: the same of another column, by another one, of some rows; sorted, in a colour, of the averages, as numbers."""

import re

from . import plot_queries as p
from . import table_queries as q
from .endings import quoted
from .table_follow_more import SAME_COLUMN
from .table_follow_part import ONLY_VALUE, WITHOUT_VALUE, bare, looked_for, rest, rows_of, taken
from .table_queries import Query, groups, near, split_by

# Those that ask for a figure do not fit a chart.
FIGURE = re.compile(r"how much|what is it|what was it|what would|how is it|how would|\bcount\b")
PLOT_COLUMN = [t for t in SAME_COLUMN if not FIGURE.search(t) and "I need" not in t] + [
    "the same chart for <c>", "the same chart of <c>", "and a chart of <c>?", "and the chart for <c>?", "now the chart for <c>", "the same plot with <c>", "the same picture for <c>", "plot <c> instead", "now plot <c> the same way", "@c plot the same for <c>", "@c draw the same for <c>", "@c make the same chart for <c>", "@c draw <c> instead", "@c plot <c> instead",
]
PLOT_BY = [
    "by <b> instead", "now by <b>", "and by <b>?", "by <b>?", "the same by <b>", "the same chart by <b>", "and the chart by <b>?", "now the chart by <b>", "per <b> instead", "now per <b>", "and per <b>?", "the same per <b>", "one bar per <b>", "one for each <b> instead", "for each <b> instead", "now for each <b>", "and for each <b>?", "what about by <b>?", "how about by <b>?", "group it by <b>",
    "group the chart by <b>", "split it by <b> instead", "rather by <b>", "I meant by <b>", "sorry, by <b>", "no, by <b>", "not that, by <b>", "I want it by <b>", "I need it by <b>", "I'd like it by <b>", "my boss wants it by <b>", "can I have it by <b>?", "can I see it by <b>?", "can you draw it by <b>?", "could you plot it by <b>?", "let me see it by <b>", "let's see it by <b>",
    "the same thing by <b>", "how does it look by <b>?", "what does it look like by <b>?", "ok, and by <b>?", "ok now by <b>", "thanks, now by <b>", "next by <b>", "by <b>, please", "plot it by <b>", "draw it by <b>", "show it by <b>", "@c plot it by <b> instead", "@c draw it per <b>", "@c draw the same by <b>", "@c make the same chart by <b>", "@c group the chart by <b>",
]
SORTED = [
    "sort the bars", "sort it", "sort them", "sorted, please", "now sorted", "and sorted?", "largest first", "the largest first", "highest first", "the highest first", "biggest first", "tallest bar first", "the tallest bar first", "from high to low", "from large to small", "from the largest to the smallest", "in descending order", "descending", "order the bars", "order the bars by size",
    "bars by size", "sort the bars by size", "sort by size", "put the bars in order", "put the largest first", "put the highest on the left", "the highest on the left", "largest on the left", "start with the highest bar", "begin with the largest bar", "the bars should be sorted", "the bars should be in order", "the bars are not in order, sort them", "can you sort the bars?",
    "can the bars be sorted?", "could the largest come first?", "could you put the bars in order?", "I want the bars sorted", "I'd like the bars sorted", "I want the largest bar first", "my boss wants the bars sorted", "let the highest come first", "with the bars sorted", "the same but sorted", "the same, sorted", "same chart, sorted", "ok, now sorted", "rank the bars", "@c sort the bars",
    "@c order the bars by size", "@c sort the bars from high to low", "@c put the highest bar first", "@c rank the bars",
]
PLOT_MEAN = [
    "the average instead", "the averages instead", "averages instead", "and the averages?", "and the average?", "now the average", "now the averages", "with the average", "with the averages", "with averages", "with the average instead", "with averages instead of totals", "average, not total", "averages, not totals", "not the total, the average", "not the totals, the averages",
    "not the sum, the average", "the same with averages", "the same with the average", "the same chart with averages", "the same chart of the averages", "same, but the average", "and as averages?", "as averages", "I meant the average", "I meant the averages", "sorry, the average", "I want the averages", "I need the averages", "I'd like to see the averages", "my boss wants the averages",
    "can I see the averages?", "can I have the averages instead?", "could you plot the averages?", "let me see the averages", "the averages, please", "what about the averages?", "how about the average?", "plot the averages", "draw the averages instead", "show the averages", "@c plot the averages", "@c plot the average instead", "@c draw the averages instead", "@c use the average instead",
    "@c take the averages",
]
PLOT_SUM = [t.replace("average", "total") for t in PLOT_MEAN if "total" not in t and "sum" not in t] + ["total, not average", "totals, not averages", "not the average, the total", "not the averages, the totals", "with totals instead of averages", "the sums instead", "the sum instead", "and the sums?"]
NUMBERS = [
    "and the numbers?", "the numbers?", "and the figures?", "the figures?", "show the numbers", "show me the numbers", "show the values", "show me the values", "and the values?", "the values?", "as a table", "and as a table?", "as a table, please", "as numbers", "now as numbers", "now as a table", "in numbers", "in numbers, please", "and in numbers?", "what are the numbers?",
    "what are the values?", "what are the numbers behind it?", "what numbers are these?", "what are the exact numbers?", "the exact numbers?", "and the exact values?", "the numbers behind it?", "the numbers behind the chart?", "which numbers are behind it?", "which values did you plot?", "which numbers did you plot?", "what did you plot there?", "what numbers is that?", "I need the numbers",
    "I need the numbers too", "I also need the values", "I want the numbers", "I'd like to see the numbers", "I can't read the values, show them", "I can't read the numbers in the chart", "my boss wants the numbers too", "can I have the numbers?", "can I see the values?", "could you show the numbers as well?", "let me see the numbers", "the numbers, please", "the values, please",
    "not as a chart, the numbers", "tell me the numbers", "ok, and the numbers?", "thanks, and the numbers?", "@c show the numbers", "@c list the values", "@c show it as a table", "@c show me the numbers behind it", "@n numbers behind the chart",
]
COLOUR = [
    "in <k>", "in <k>, please", "in <k> please", "now in <k>", "and in <k>?", "make it <k>", "make that <k>", "make the chart <k>", "draw it in <k>", "plot it in <k>", "show it in <k>", "the same in <k>", "same in <k>", "the same chart in <k>", "can I have it in <k>?", "can you make it <k>?", "can it be <k>?", "could you draw it in <k>?", "could it be <k>?", "I want it in <k>",
    "I want it <k>", "I need it in <k>", "I'd like it in <k>", "I'd like it <k>", "I would rather have it in <k>", "it should be <k>", "it should be in <k>", "my boss wants it in <k>", "<k>, please", "<k> please", "<k> would be better", "<k> would be nice", "in <k> it would look better", "paint it <k>", "colour it <k>", "color it <k>", "with <k> as the colour", "with the colour <k>",
    "with the color <k>", "colour: <k>", "color <k>", "use <k>", "use <k> as the colour", "use the color <k>", "take <k> as the colour", "not in that colour, in <k>", "another colour: <k>", "change the colour to <k>", "change the color to <k>", "ok, now in <k>", "@c draw it in <k>", "@c make it <k>", "@c colour it <k>", "@c color it <k>", "@c change the color to <k>", "@c use <k> for it",
]
COLOURS = "red green blue orange purple black brown pink yellow grey".split()
NAMES = {"bar": "bar chart", "barh": "horizontal bar chart", "pie": "pie chart", "line": "line chart"}


def bars(last):
    """(column, by, sum or mean, the part of the rows) of a chart of groups that is still as it was drawn."""
    return last.of.get("bars")


def redrawn(last, column, by, kind, where, templates, slots, **of):
    """A chart of groups with something changed in what it shows."""
    group = f"{split_by(by, taken(where) if where else 'df')}[{quoted(column)}].{kind}()"
    about = f"{'the average ' if kind == 'mean' else ''}{column} by {by}{' ' + rest(where) if where else ''}"
    form = last.of["kind"]
    return p.plot([], slots, slots, f"{NAMES[form]} of {about}", f"{group}.plot.{form}()", column, templates, group=group, kind=form, about=about, bars=(column, by, kind, where), **of)


def untouched(c, last):
    """What has a title or a colour by now would keep it, or not."""
    c.demand("title=" not in last.of["call"] and "color=" not in last.of["call"])


def p_column(c, table, last):
    """The same chart of another column."""
    untouched(c, last)
    column, _ = table.number(c)
    if bars(last):
        before, by, kind, where = bars(last)
        c.demand(column != before and (kind == "mean" or not p.rate_like(column)))
        return redrawn(last, column, by, kind, where, PLOT_COLUMN, {"c": column})
    before = last.of.get("column")
    c.demand(before and column != before and last.of["call"].startswith(f"df[{quoted(before)}].plot"))
    what = last.of["what"].replace(f" of {before}", f" of {column}")
    return p.plot([], {"c": column}, {"c": column}, what, last.of["call"].replace(quoted(before), quoted(column)), column, PLOT_COLUMN, column=column)


def p_regroup(c, table, last):
    """The same chart by another column."""
    untouched(c, last)
    c.demand(bars(last))
    column, before, kind, where = bars(last)
    by, _ = table.text(c)
    c.demand(by != before and not where)
    templates = PLOT_BY if "bar" in last.of["kind"] else [t for t in PLOT_BY if "bar" not in t]
    return redrawn(last, column, by, kind, None, templates, {"b": by})


def p_value(c, table, last):
    """The same chart of some of the rows."""
    untouched(c, last)
    c.demand(bars(last))
    column, by, kind, where = bars(last)
    c.demand(not where)
    out = c.chance(0.6)
    # Of only one group there would be one bar.
    other, value, find = bare(c, table, [x for x in table.texts if out or x != by])
    where = (other, value, out)
    c.demand(q.reduced(rows_of(table, where), by, column, kind))
    return redrawn(last, column, by, kind, where, [t for t in (WITHOUT_VALUE if out else ONLY_VALUE) if not FIGURE.search(t)], {"v": find}, **looked_for(other, value, find))


def p_sorted(c, table, last):
    """The bars in order, the highest first."""
    untouched(c, last)
    c.demand(last.of.get("kind") == "bar" and "group" in last.of and "sort_values" not in last.of["group"] and last.of["group"] != "result" and "\n" not in last.of["group"])
    group, about = f"{last.of['group']}.sort_values(ascending=False)", f"{last.of['about']}, the highest first"
    return p.plot([], {}, {}, f"bar chart of {about}", f"{group}.plot.bar()", "highest first", SORTED, group=group, kind="bar", about=about)


def p_other(c, table, last):
    """The averages instead of the totals, or the other way round."""
    untouched(c, last)
    c.demand(bars(last) and last.of["kind"] != "pie")
    column, by, kind, where = bars(last)
    c.demand(kind == "sum" or not p.rate_like(column))
    return redrawn(last, column, by, "mean" if kind == "sum" else "sum", where, PLOT_MEAN if kind == "sum" else PLOT_SUM, {})


def p_numbers(c, table, last):
    """What the chart shows, as numbers."""
    c.demand(bars(last))
    column, by, kind, where = bars(last)
    name, true = q.AGGREGATES[kind][0], q.reduced(rows_of(table, where) if where else table.df, by, column, kind)
    what = f"{name} {column} by {by}{' ' + rest(where) if where else ''}"
    part = {"part": True} if where else {}
    return Query([], {}, {}, f"Find the {what}", q.kept(f"{split_by(by, taken(where) if where else 'df')}[{quoted(column)}].{kind}().round(2)"), lambda text: q.grouped_answer(f"The {what}", text), lambda text: near(groups(text), true),
                 following=NUMBERS, gives="groups", of={"column": column, "by": by, "kind": kind, "values": true, **part})


def p_colour(c, table, last):
    """The same in a colour."""
    call = last.of["call"]
    c.demand("color=" not in call and ("column" in last.of or "group" in last.of) and ".pie(" not in call and ".box(" not in call)
    colour = c.pick(COLOURS)
    c.register(colour)
    call = call[:-1] + ("" if call.endswith("()") else ", ") + f"color={quoted(colour)})"
    query = p.plot([], {"k": colour}, {"k": colour}, f"{last.of['what']} in {colour}", call, colour, COLOUR)
    query.of = {**last.of, "call": call, "what": query.of["what"]}
    return query


AFTER_PLOT = {p_column: 4, p_regroup: 7, p_value: 5, p_sorted: 5, p_other: 4, p_numbers: 3.5, p_colour: 1.5}
