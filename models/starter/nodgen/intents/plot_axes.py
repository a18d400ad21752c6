"""Plots whose axes are said in words, of two columns at once, with a bar for each day; and such plots as a file."""

from ..scenario import User
from . import plot_queries as p
from .endings import quoted
from .plots import INTO
from .table_data import Table
from .table_queries import IMAGE, Query, by_name, split_by
from .table_steps import compute, look, needs, run, words_for

BARS_AXES = [
    "bar chart from <f> with <b> on the x axis and <c> on the y axis", "bars from <f>: x is <b>, y is <c>", "<f>, bars, x: <b>, y: <c>", "@c draw bars from <f>, <b> along the bottom and <c> as the height", "@c draw a bar chart of <f> with <b> along the x axis and the <c> up the y axis", "@c make a bar chart from <f>: <b> across, <c> up", "@c make bars with <b> below and <c> as their height, from <f>",
    "@c put <b> on the x axis and <c> on the y axis of a bar chart, from <f>", "@c use <b> for the x axis and <c> for the bars, from <f>", "I want bars from <f>, with the <b> underneath and the <c> as the height", "I'd like a bar chart of <f>: horizontal axis <b>, vertical axis <c>", "a bar chart, <b> on the bottom, <c> upwards, from <f>", "the x axis should be <b> and the bars <c>, from <f>",
    "the bars should show <c>, with <b> below them, from <f>", "<b> (x) against <c> (y) as bars from <f>", "bars, x=<b>, y=<c>, <f>", "plot.bar x=<b> y=<c> from <f>", "from <f>, <b> on the x axis and bars for <c>", "from <f> I need bars: <c> upwards, <b> to the right", "could you draw bars from <f> with <b> on the x axis and <c> on the y axis?", "can I have bars with <b> as labels and <c> as heights, from <f>?",
    "my boss wants a bar chart of <f>, <b> on the x axis, <c> on the y axis", "for my slides: bars from <f>, x axis <b>, y axis <c>", "label the bars with <b> and make them as high as <c>, from <f>", "let <b> be the x axis and <c> the height of the bars, from <f>", "with <b> on the x axis, draw <c> as bars from <f>", "take <f> and draw bars, <b> on one axis, <c> on the other", "chart from <f>: one bar per <b>, y axis <c>",
]
BARS_BY_DAY = [
    "@c show the <c> per <d> in <f> as bars", "@c draw the <c> of each <d> in <f> as bars", "@c draw the <c> per <d> as bars, from <f>", "bar chart of <c> by <d> in <f>", "bar chart of the <c> for every <d> in <f>", "@n bar chart of <c> per <d> in <f>", "bars of <c> for each <d>, <f>", "one bar per <d> with its <c>, from <f>", "<c> per <d> in <f>, as bars", "<f>: <c> by <d>, bars", "<f>, bars, <c> for every <d>",
    "@c plot <c> by <d> as a bar chart from <f>", "@c make a bar chart with the <c> of every <d> in <f>", "can I see the <c> of each <d> in <f> as bars?", "could you draw bars of <c> per <d> from <f>?", "I want bars for the <c> of each <d> in <f>", "I'd like to see <c> per <d> in <f> as a bar chart", "my boss wants the <c> by <d> of <f> as bars", "for my report I need a bar chart of <c> per <d> from <f>",
    "bars with <d> on the x axis and <c> on the y axis, <f>", "a bar for every <d> in <f>, as high as its <c>", "how much <c> was there on each <d> in <f>? draw bars", "@c chart the <c> of <f> by <d>, with bars", "let me see a bar chart of <c> per <d> in <f>", "not a line but bars: <c> by <d> in <f>", "barplot <c> <d> <f>", "@c visualize the <c> per <d> of <f> as bars", "would you mind drawing <c> per <d> from <f> as bars?",
    "@c use bars for the <c> on each <d> in <f>", "what does <c> per <d> in <f> look like in bars?",
]
LINE_BY = [
    "line chart of <c> by <b> from <f>", "@n line chart of <c> by <b> in <f>", "@c draw a line of <c> by <b> in <f>", "@c draw <c> per <b> as a line from <f>", "@c plot <c> by <b> as a line from <f>", "@c plot the <c> of each <b> in <f> as a line", "a line of <c> over <b>, <f>", "<f>: <c> by <b> as a line", "<f>, line chart, <c> per <b>", "<c> per <b> from <f>, as a line", "<c> over <b> in <f>, line chart",
    "could I have a line of <c> by <b> from <f>?", "can I see <c> by <b> in <f> as a line?", "I want a line chart of <c> by <b> from <f>", "I'd like <c> by <b> in <f> as a curve", "my boss wants <c> by <b> from <f> as a line", "x axis <b>, y axis <c>, a line, from <f>", "a line from <f> with <b> on the x axis and <c> on the y axis", "@c put <b> on the x axis and draw <c> as a line, from <f>", "how does <c> go from <b> to <b> in <f>? draw a line",
    "@c make a line chart with <b> below and <c> up, from <f>", "@c show <c> by <b> as a line, the file is <f>", "@c show the course of <c> by <b> in <f> as a line", "@c connect the <c> of each <b> in <f> with a line", "a curve of <c> by <b> from <f>", "take <f> and draw the <c> by <b> as a line", "line, x=<b>, y=<c>, <f>", "for my slides I need <c> by <b> from <f> as a line",
]
TWO_OVER = [
    "@c plot <c> and <d> over <e> from <f>", "@c plot both <c> and <d> along <e> in <f>", "@c draw <c> and <d> over <e> in one chart, from <f>", "@c draw the lines of <c> and <d> over <e> from <f>", "line chart of <c> and <d> over <e> in <f>", "@n line chart of <c> and <d> over <e> in <f>", "<f>: <c> and <d> over <e>, two lines", "<c> and <d> over <e> from <f>, in one plot", "two lines over <e>, <c> and <d>, from <f>",
    "<e> on the x axis, <c> and <d> as lines, from <f>", "x axis <e>, lines for <c> and <d>, <f>", "@c put <e> on the x axis and draw both <c> and <d> from <f>", "can I see <c> and <d> over <e> in one chart? from <f>", "could you plot <c> and <d> against <e> from <f>?", "I want <c> together with <d> over <e> in one plot, from <f>", "my boss wants <c> and <d> over <e> in the same picture, from <f>", "how did <c> and <d> go over <e> in <f>? one chart, please",
    "@c compare <c> and <d> over <e> in a line chart from <f>", "take <f>: <c> and <d> over <e> as two lines", "a chart with <c> and <d> along <e>, from <f>", "@c show <c> next to <d> over <e> from <f>, as lines", "for my slides: <c> and <d> over <e> from <f> as lines", "both <c> and <d>, over <e>, in one line chart of <f>", "plot(x=<e>, y=[<c>, <d>]), <f>", "@c chart <c> and <d> of <f> along <e>",
]
TWO_BARS = [
    "@c draw bars of <c> and <d> by <b> from <f>", "bar chart of <c> and <d> by <b> in <f>", "@n bar chart of <c> and <d> per <b> in <f>", "@c show <c> and <d> for each <b> in <f> as bars side by side", "<f>: <c> and <d> by <b> as bars", "two bars for each <b>, <c> and <d>, from <f>", "for every <b> in <f> two bars, one for <c> and one for <d>", "@c plot <c> and <d> per <b> as bars from <f>", "<c> and <d> per <b> in <f>, bars next to each other",
    "can I see <c> beside <d> for each <b> of <f>, in bars?", "could you draw a bar chart of both <c> and <d> by <b> from <f>?", "I want <c> and <d> of each <b> in <f> in one bar chart", "my boss wants bars of <c> and <d> per <b> from <f>", "x axis <b>, bars for <c> and <d>, from <f>", "<b> on the x axis, <c> and <d> as bars, from <f>", "@c compare <c> and <d> by <b> in a bar chart of <f>",
    "@c make a bar chart from <f> with <c> and <d> for every <b>", "a bar chart with <c> and <d> for each <b> in <f>", "take <f> and draw <c> and <d> by <b> as bars", "both <c> and <d> by <b> in one bar chart, from <f>", "grouped bars of <c> and <d> by <b>, <f>", "@c put bars of <c> and <d> side by side for each <b> in <f>", "for my slides: <c> and <d> per <b> as bars, from <f>", "how do <c> and <d> compare per <b> in <f>? draw bars",
]


def exact(templates):
    return [t.replace("<c>", "column <c>") for t in templates if not t.startswith("@")]


def axes(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    c.demand(not p.rate_like(column))
    group = f"{split_by(by)}[{quoted(column)}].sum()"
    return p.plot(BARS_AXES, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"bar chart of {column} by {by}", f"{group}.plot.bar()", column, exact=exact(BARS_AXES), group=group, kind="bar", about=f"{column} by {by}", bars=(column, by, "sum", None))


@needs("date", dates=1)
def by_day(c, table):
    """A bar for each day: grouped as by any other column, since its name alone does not say that it holds dates."""
    (column, spoken), (day, said) = table.number(c), table.date(c)
    days = list(table.df[day].dropna())
    c.demand(not (p.rate_like(column) and len(set(days)) < len(days)) and not (by_name(day) and days != sorted(days)))
    group = f"{split_by(day)}[{quoted(column)}].sum()"
    return p.plot(BARS_BY_DAY, {"c": spoken, "d": said}, {"c": column, "d": day}, f"bar chart of {column} by {day}", f"{group}.plot.bar()", column, exact=exact(BARS_BY_DAY))


def line_by(c, table):
    """Months or weekdays by name, in the order of the file."""
    by, spoken_by = table.one(c, [x for x in table.texts if by_name(x)])
    column, spoken = table.number(c)
    c.demand(not p.rate_like(column))
    return p.plot(LINE_BY, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"line chart of {column} by {by}", f"{split_by(by)}[{quoted(column)}].sum().plot()", column, exact=exact(LINE_BY))


@needs("date", "number2")
def two_over(c, table):
    ((one, spoken), (other, also)), (day, said) = table.two(c, table.numbers), table.date(c)
    return p.plot(TWO_OVER, {"c": spoken, "d": also, "e": said}, {"c": one, "d": other, "e": day}, f"line chart of {one} and {other} over {day}", f"{p.by_date(day)}.plot(x={quoted(day)}, y=[{quoted(one)}, {quoted(other)}])", other, exact=exact(TWO_OVER))


@needs("number2")
def two_bars(c, table):
    ((one, spoken), (other, also)), (by, said) = table.two(c, table.numbers), table.text(c)
    c.demand(not p.rate_like(one) and not p.rate_like(other))
    return p.plot(TWO_BARS, {"c": spoken, "d": also, "b": said}, {"c": one, "d": other, "b": by}, f"bar chart of {one} and {other} by {by}", f"{split_by(by)}[[{quoted(one)}, {quoted(other)}]].sum().plot.bar()", other, exact=exact(TWO_BARS))


def made_a_file(c, query, name):
    """The same plot, written to a file as well."""
    into = [t + INTO[i % len(INTO)] for i, t in enumerate(t for t in query.loose if not t.endswith("?") and not t.startswith(("how", "what")))]
    what = query.of["what"]
    return Query(into, {**query.slots, "g": name}, query.exact_slots, f"Draw a {what} and save it as {name}", p.drawing(query.of["call"], f"plt.savefig({quoted(name)})\n"), lambda text: (f"I saved the {what} as {name}.", (name,)), lambda text: text.strip() == IMAGE and (c.folder / name).exists())


def plot_axes(c):
    if c.chance(0.25):
        yield from run(c, {line_by: 1}, exact=0.2, follow=0, ordered=True)
        return
    yield from run(c, {axes: 3, by_day: 3, two_over: 2, two_bars: 2}, exact=0.2, follow=0.12)


def plot_made_file(c):
    """Any of these and of the other kinds, saved at once."""
    make = c.pick((axes, by_day, two_over, two_bars, line_by, line_by, p.over, p.over, p.averages, p.barh, p.counts, p.box))
    table = Table(c, loose=True, **getattr(make, "table", {}), **({"ordered": True} if make is line_by else {}))
    saved = made_a_file(c, make(c, table), c.file("png"))
    text = c.ask(saved.loose, f=table.name, **saved.slots)
    yield User(text)
    yield from look(c, table, words_for(c, table, saved.slots, text))
    yield from compute(c, saved, f"# {saved.comment}\n{saved.code}")


INTENTS = {plot_axes: 14, plot_made_file: 8}
