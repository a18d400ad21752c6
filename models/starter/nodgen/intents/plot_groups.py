"""Box plots by group, and figures and bars by a column of weekdays that is called "day"; shown or saved."""

import calendar

from ..scenario import User
from ..words import held_out
from . import plot_queries as p
from . import table_queries as q
from .endings import quoted
from .plots import with_file
from .table_data import Table, load, put
from .table_follow import go_on
from .table_queries import IMAGE, Query
from .table_steps import asked, compute, look, words_for

BOX_BY = [
    "@c draw a box plot of <c> by <b> from <f>", "@c make a box plot of the <c> for each <b> in <f>", "@c make a boxplot of <c> per <b> in <f>", "@c show box plots of <c> by <b> from <f>", "@c plot the <c> in <f> as boxes, one for each <b>", "@c draw one box per <b> with the <c> of <f>", "@c draw a box with whiskers of <c> for every <b> in <f>", "@c compare the <c> of each <b> in <f> with box plots", "@c show how <c> is spread in each <b> of <f>, as box plots", "@c draw the spread of <c> by <b> in <f> as boxes", "@c group <f> by <b> and draw box plots of <c>", "@c plot <c> by <b> from <f> as a box plot",
    "@n box plot of <c> by <b> in <f>", "@n boxplot of <c> per <b> in <f>", "@n box plot of the <c> for each <b> in <f>", "box plot of <c> by <b>, <f>", "box plots of <c> for every <b> in <f>", "boxplot <c> by <b> <f>", "boxplot of <c> grouped by <b> in <f>", "box-and-whisker plot of <c> per <b> from <f>", "<f>: box plot of <c> by <b>", "<f>: boxes of <c>, one per <b>", "<f>, boxplot, <c> per <b>", "<c> by <b> in <f> as a box plot", "<c> per <b> as boxes, from <f>", "<c> of each <b> in <f>, box plot", "one box for each <b>: the <c> in <f>", "for each <b> in <f> a box of the <c>",
    "for every <b> in <f>, a box plot of its <c>", "in <f>, draw <c> by <b> as boxes", "from <f> I need box plots of <c> per <b>", "I want a box plot of <c> for each <b> in <f>", "I'd like box plots of the <c> by <b>, from <f>", "I need to compare the <c> of each <b> in <f>. use box plots", "I have <f>. can you draw the <c> by <b> as a box plot?", "can I see a box plot of <c> by <b> in <f>?", "could you make box plots of <c> per <b> from <f>?", "can you show the spread of <c> for each <b> in <f>? a box plot please", "how does the spread of <c> differ by <b> in <f>? draw box plots", "how is <c> distributed in each <b> of <f>? box plot please",
    "does the <c> differ by <b> in <f>? show a box plot", "are there outliers of <c> in any <b> of <f>? draw a box plot by <b>", "where is the median <c> of each <b> in <f>? draw boxes", "median and quartiles of <c> by <b> in <f>, as a box plot", "look at <f> and draw the <c> by <b> as boxes", "take <f> and make a boxplot of <c>, split by <b>", "let me see box plots of the <c> for every <b> in <f>", "what does a box plot of <c> by <b> look like in <f>?", "we need a box plot of <c> by <b> from <f>", "the <c> by <b> in <f>, as boxes with whiskers", "df.boxplot of <c> by <b>, <f>", "a box plot please: <c> by <b>, from <f>",
]
DAY_WORDS = ("weekday", "weekday", "weekday", "day", "day")
NAMES = ("day", "Day", "weekday", "Weekday", "weekday", "WEEKDAY", "week_day", "Week day", "weekday_name")


def box_by(c, table):
    (column, spoken), (by, said) = table.number(c), table.text(c)
    c.demand(len(q.by_group(table.df, by, column)) > 1)
    return p.plot(BOX_BY, {"c": spoken, "b": said}, {"c": column, "b": by}, f"box plot of {column} by {by}", f"df.boxplot(column={quoted(column)}, by={quoted(by)})", column)


def week_table(c):
    """A table whose one column of words has the days of the week by name, in any order of rows."""
    table = Table(c, loose=True, formats={"csv": 8, "xlsx": 1}, columns=c.rng.randint(2, 5), rows=c.rng.randint(5, 14), dates=0, gaps=False)
    (old, *more), name, word = table.texts, c.pick(NAMES), c.pick(DAY_WORDS)
    c.demand(not any(w in str(x).lower() for x in table.df.columns for w in ("day", "month")))
    c.register(name)
    c.register(word)
    days = [x for x in (calendar.day_name if c.chance(0.6) else calendar.day_abbr) if c.split == "held-out" or not held_out(x)]
    days = days[: c.rng.randint(3, len(days))]
    frame = table.df.copy()
    frame[old] = [days[i % len(days)] for i in range(len(frame))]
    put(c, frame.rename(columns={old: name}), table.name)
    table.df = load(c.folder / table.name)
    table.texts, table.kind[name], table.base[name], table.spoken[name] = [name], "month", "weekday", word
    # The others are only in the way.
    for x in more:
        table.spoken.pop(x)
    table.spoken.pop(old)
    return table


def to_file(c, query):
    """The same plot as a file."""
    name = c.file("png")
    return Query(with_file(query.loose), {**query.slots, "g": name}, {**query.exact_slots, "g": name}, f"{query.comment} and save it as {name}", p.drawing(query.of["call"], f"plt.savefig({quoted(name)})\n"),
                 lambda text: (f"I saved the {query.of['what']} as {name}.", (name,)), lambda text: text.strip() == IMAGE and (c.folder / name).exists(), writes=True, of={"call": query.of["call"]})


def drawn_or_saved(c, table, query, save):
    if not save:
        done = yield from asked(c, table, query, False)
        if done and c.chance(0.3):
            yield from go_on(c, table, query)
        return
    saved = to_file(c, query)
    text = c.ask(saved.loose, f=table.name, **saved.slots)
    yield User(text)
    unit = "weekday" in str(saved.slots.get("b", "")).lower()
    yield from look(c, table, words_for(c, table, saved.slots, text), dates=unit)
    yield from compute(c, saved, f"# {saved.comment}\n{saved.code}")


def plot_boxes(c):
    table = Table(c, loose=True, gaps=False, rows=c.rng.randint(6, 16))
    yield from drawn_or_saved(c, table, box_by(c, table), c.chance(0.3))


def plot_days(c):
    """By a column that has the weekdays as words; there are no dates to take them from."""
    table = week_table(c)
    make = c.rng.choices((p.bar, p.averages, q.grouped, q.top_group, p.barh, p.counts), (5, 3, 3, 1, 1, 0.5))[0]
    query = make(c, table)
    query.edit = None
    yield from drawn_or_saved(c, table, query, make in (p.bar, p.averages, p.barh, p.counts) and c.chance(0.4))


INTENTS = {plot_boxes: 14, plot_days: 16}
