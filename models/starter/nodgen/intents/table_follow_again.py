"""The request before once more with one thing changed: another value of the column, another month or year, another figure of
the groups, other columns of a summary, one group left out."""

import calendar
import datetime
import re

from . import table_queries as q
from .endings import quoted
from .table_dates import days, period
from .table_filters import BEFORE
from .table_follow_more import SAME_COLUMN, without
from .table_follow_part import bare, looked_for
from .table_queries import Query, groups, near

ONE_DAY = datetime.timedelta(days=1)
# <v> is the value alone, "paid" or "Berlin"; <w> as it stands behind "are", "paid" or "from Berlin"; <u> the value before.
SWITCH = [
    "and the <v> ones?", "what about the <v> ones?", "how about the <v> ones?", "the <v> ones?", "now the <v> ones", "and now the <v> ones", "<v> ones?", "and <v>?", "what about <v>?", "how about <v>?", "now <v>", "and now <v>?", "<v>?", "and which are <w>?", "which are <w>?", "which ones are <w>?", "and which ones are <w>?", "and the ones that are <w>?",
    "what about those that are <w>?", "and those that are <w>?", "now those that are <w>", "now the ones that are <w>", "the same for <v>", "the same for the <v> ones", "and the same for <v>?", "same for <v>", "same for the <v> ones", "same with <v>", "do the same for <v>", "do the same for the <v> ones", "do that for the <v> ones", "I also need the <v> ones", "I need the <v> ones too",
    "the <v> ones too", "the <v> ones as well", "the <v> ones as well, please", "also the <v> ones", "also <v>", "not <u> but <v>", "not <u>, <v>", "not the <u> ones, the <v> ones", "not the <u> ones but the <v> ones", "I meant <v>", "I meant the <v> ones", "I meant <v>, not <u>", "sorry, I meant <v>", "sorry, the <v> ones", "no, the <v> ones", "no, I meant the <v> ones",
    "and if it is <v>?", "and with <v>?", "and those with <v>?", "what about those with <v>?", "and the ones with <v>?", "instead of <u> take <v>", "<v> instead", "the <v> ones instead", "<v> instead of <u>", "and <v> instead?", "ok, and the <v> ones?", "ok, and <v>?", "ok now <v>", "thanks, and the <v> ones?", "fine, and the <v> ones?", "next the <v> ones", "then the <v> ones",
    "my boss wants the <v> ones too", "can I have the <v> ones too?", "could you do the same for <v>?", "let me see the <v> ones", "let's see the <v> ones", "and the other ones, <v>?", "@c do the same with <v>", "@c repeat it for <v>", "@c repeat that with <v>", "@c show the <v> ones instead", "@c take <v> instead",
]
PERIOD = [
    "and <m>?", "and in <m>?", "and for <m>?", "in <m>?", "for <m>?", "<m>?", "what about <m>?", "how about <m>?", "and what about <m>?", "and what about in <m>?", "the same for <m>", "the same for <m>?", "and the same for <m>?", "the same in <m>", "same for <m>", "same for <m>?", "now <m>", "now for <m>", "now in <m>", "and now <m>", "and now for <m>?", "then <m>", "next <m>",
    "next: <m>", "ok, and <m>?", "ok and in <m>?", "ok now <m>", "thanks, and <m>?", "fine, and in <m>?", "how is it in <m>?", "how was it in <m>?", "and how was <m>?", "how much was it in <m>?", "how much is it in <m>?", "how much in <m>?", "what was it in <m>?", "what is it in <m>?", "what is it for <m>?", "and what was it in <m>?", "I also need <m>", "I need it for <m> too",
    "I need <m> as well", "<m> too", "<m> as well", "<m>, please", "for <m>, please", "also for <m>", "also <m>", "I meant <m>", "sorry, I meant <m>", "no, in <m>", "no, <m>", "not that, <m>", "<m> instead", "in <m> instead", "compared to <m>?", "compared with <m>?", "and for comparison, <m>?", "do the same for <m>", "do it for <m>", "do that for <m> too", "can I have it for <m>?",
    "can I have <m> too?", "can you do the same for <m>?", "could you do it for <m> as well?", "my boss wants <m> too", "let's see <m>", "@c do the same for <m>", "@c do that for <m>", "@c repeat it for <m>", "@c repeat that for <m>", "@c show me <m> too",
]
THE_YEAR = [
    "and the whole year?", "the whole year?", "and in the whole year?", "in the whole year?", "and for the whole year?", "for the whole year?", "and over the whole year?", "over the year?", "and that year?", "and in that year?", "in that year?", "and all of that year?", "all year?", "and all year?", "and the full year?", "the full year?", "and the entire year?", "the entire year?",
    "and the year?", "the year as a whole?", "and the year as a whole?", "and the complete year?", "what about the whole year?", "how about the whole year?", "what about that year as a whole?", "how much in the whole year?", "how much is it in the whole year?", "how was it in the whole year?", "and in that year altogether?", "now the whole year", "now for the whole year", "now that whole year",
    "the same for the whole year", "same for the whole year", "do the same for the whole year", "I also need the whole year", "I need it for the whole year", "my boss wants the whole year", "not only that month, the whole year", "not just the month, the whole year", "ok, and the whole year?", "thanks, and the whole year?", "@c do that for the whole year", "@c take the whole year", "@n whole year",
]
# <w> is month or year.
BEFORE_THAT = [
    "and the <w> before?", "the <w> before?", "and the <w> before that?", "the <w> before that?", "and in the <w> before?", "in the <w> before?", "and in the <w> before that?", "for the <w> before?", "and for the <w> before that?", "what about the <w> before?", "how about the <w> before?", "how was it the <w> before?", "how was it in the <w> before?", "how was the <w> before?",
    "how much was it the <w> before?", "how much was it in the <w> before that?", "what was it the <w> before?", "now the <w> before", "now the <w> before that", "the same for the <w> before", "same for the <w> before", "and the previous <w>?", "the previous <w>?", "and in the previous <w>?", "what about the previous <w>?", "the same for the previous <w>", "now the previous <w>",
    "compared to the <w> before?", "and one <w> earlier?", "one <w> earlier?", "a <w> earlier?", "and a <w> earlier?", "I also need the <w> before", "my boss wants the <w> before too", "can I have the <w> before too?", "ok, and the <w> before?", "go back one <w>", "one <w> back", "@c do that for the <w> before", "@c do the same for the previous <w>", "@c go back one <w>",
]
AFTER_THAT = [
    "and the <w> after?", "the <w> after?", "and the <w> after that?", "the <w> after that?", "and in the <w> after?", "in the <w> after?", "and in the <w> after that?", "for the <w> after?", "and for the <w> after that?", "what about the <w> after?", "how about the <w> after that?", "how was it the <w> after?", "how was it in the <w> after?", "how much was it the <w> after?",
    "how much was it in the <w> after that?", "what was it the <w> after?", "now the <w> after", "now the <w> after that", "the same for the <w> after", "same for the <w> after that", "and the next <w>?", "the next <w>?", "and in the next <w>?", "what about the next <w>?", "the same for the next <w>", "now the next <w>", "and the following <w>?", "the following <w>?", "and in the following <w>?",
    "what about the following <w>?", "the same for the following <w>", "and one <w> later?", "one <w> later?", "a <w> later?", "and a <w> later?", "I also need the <w> after", "my boss wants the next <w> too", "can I have the <w> after too?", "ok, and the next <w>?", "go on one <w>", "one <w> on", "@c do that for the next <w>", "@c do the same for the <w> after", "@c go one <w> further",
]
# Without a word for "each" only what one cannot take for a figure of the groups themselves.
OTHER_MEAN = [
    "and the average?", "and the averages?", "the averages?", "averages?", "now the averages", "now the average", "the average instead", "the averages instead", "and on average?", "on average?", "what about the averages?", "what about the average?", "how about the averages?", "the same with the average", "the same with averages", "the same, but the average", "same with the average", "same as averages",
    "with averages instead", "I meant the average", "I meant the averages", "not the total, the average", "not the sum, the average", "average, not total", "as averages", "averages please", "I also need the averages", "my boss wants the averages", "can I have the averages?", "could I see the averages?", "and what are the averages?", "what are the averages?", "instead of the total the average",
    "@c show the averages", "@c take the average instead", "@c use the average instead", "@c give me the averages", "@n averages",
]
OTHER_EACH = [
    "and the <a> of each?", "and the <a> for each?", "the <a> of each?", "the <a> for each?", "the <a> of each one?", "the <a> per <b>?", "and the <a> per <b>?", "and the <a> by <b>?", "the <a> by <b>?", "now the <a> per <b>", "now the <a> by <b>", "now the <a> of each", "now the <a> for each", "the <a> of each instead", "the <a> per <b> instead", "and the <a> for every <b>?",
    "and the <a> of every <b>?", "what is the <a> of each?", "what is the <a> for each?", "what is the <a> per <b>?", "what's the <a> for each <b>?", "what about the <a> of each?", "what about the <a> per <b>?", "how about the <a> for each?", "the same with the <a>", "the same, but the <a>", "the same with the <a> of each", "same with the <a>", "same thing with the <a>",
    "I also need the <a> of each", "I meant the <a> of each", "my boss wants the <a> of each", "can I have the <a> per <b>?", "could you show the <a> of each?", "<a> of each?", "<a> per <b>?", "<a> by <b>?", "<a> for each?", "each one's <a>?", "ok, and the <a> of each?", "and then the <a> per <b>", "@n <a> of each", "@n <a> per <b>", "@n <a> by <b>", "@c show the <a> of each",
    "@c show the <a> per <b>", "@c find the <a> for each",
]
EACH_COUNT = [
    "and how many each?", "how many each?", "and how many of each?", "how many of each?", "and how many rows each?", "how many rows each?", "how many rows has each one?", "how many rows does each one have?", "and how many rows does each one have?", "and how many for each?", "how many are there of each?", "how many are there for each?", "and how many entries each?", "how many entries does each one have?",
    "how many rows per <b>?", "and how many per <b>?", "how many per <b>?", "how many rows by <b>?", "and how often does each one occur?", "how often does each one occur?", "how often is each one there?", "how often does each one come up?", "and the counts?", "the counts?", "and the counts per <b>?", "now the counts", "now how many of each", "and the number of rows?", "the number of rows of each?",
    "number of rows each?", "and the number of rows per <b>?", "of how many rows each?", "from how many rows is each?", "how many rows is each made of?", "how many rows are behind each?", "how many are behind each of these?", "what about the counts?", "I also need the counts", "I need to know how many of each", "my boss wants the counts too", "can I have the counts too?", "@c count each",
    "@c count the rows of each", "@c count them per <b>", "@c show the counts", "@n counts",
]
LESS_ONE = [
    "without <v>", "and without <v>?", "now without <v>", "leave out <v>", "leave <v> out", "take <v> out", "take out <v>", "all but <v>", "all except <v>", "everything but <v>", "everything except <v>", "except <v>", "not <v>", "not counting <v>", "drop <v>", "skip <v>", "ignore <v>", "remove <v> from that", "remove <v> from the list", "without <v>, please", "ok, without <v>",
    "but without <v>", "the same without <v>", "the others without <v>", "only the others, not <v>", "I don't need <v>", "I don't want <v> in it", "I want it without <v>", "<v> is not needed", "<v> can go", "<v> should not be in it", "can you leave <v> out?", "could you take <v> out of it?", "my boss wants it without <v>", "what does it look like without <v>?",
    "how is it without <v>?", "show it without <v>", "@c leave <v> out of it", "@c leave out <v>", "@c drop <v> from the result", "@c take <v> out of the result", "@c show it without <v>", "@c skip <v>",
]


def sibling(c, table, last):
    """After "which are unpaid?" the paid ones: another value of that column, of all rows."""
    again, by = last.of.get("again"), last.of.get("by")
    c.demand(again)
    _, value, find = bare(c, table, [by])
    before = last.of["value"]
    c.demand(value != before)
    words = f"{BEFORE.get(table.kind.get(by, 'name'), '')} {find}".strip()
    made, rows = again(table, by, value, words)
    c.demand(len(rows) < 9)
    column = {k: last.of[k] for k in ("column", "figure") if k in last.of}
    # A number or a sum shows nothing.
    shows = made[0].startswith(("Show", "List"))
    return Query([], {}, {"v": find, "w": words, "u": before}, *made, following=SWITCH if shows else [t for t in SWITCH if not re.search(r"\b(?:see|show|which|need|have|wants)\b|(?:those|ones) that", t)], gives="rows", of={"rows": rows, "by": by, "value": value, "again": again, **column, **looked_for(by, value, find)})


def other_period(c, table, last):
    """The next month, another year, the whole year: the same question."""
    c.demand("period" in last.of)
    kind, day, again = last.of["period"]
    others = [d for d in days(table) if d]
    new, unit, templates = c.pick(others), kind, PERIOD
    if c.chance(0.15):
        new = new.replace(month=c.rng.randint(1, 12), day=1)
    way = c.rng.random()
    if kind != "name" and c.chance(0.25):
        back = c.chance(0.6)
        templates = BEFORE_THAT if back else AFTER_THAT
        first = day.replace(day=1)
        new = (first - ONE_DAY if back else first + 32 * ONE_DAY).replace(day=1) if kind == "month" else first.replace(year=day.year + (-1 if back else 1))
        words = ""
    elif kind == "month" and way < 0.2:
        new, unit, words, templates = day, "year", "", THE_YEAR
    elif kind == "month" and way < 0.35 and new.year != day.year:
        words = f"{calendar.month_name[new.month]} {new.year}"
    elif kind == "month" and way < 0.45 and new.year != day.year:
        unit, words = "year", str(new.year)
    elif kind == "year" and (way < 0.5 or new.year == day.year):
        # "And in March?" is that of the year spoken of.
        new, unit = new.replace(year=day.year, day=1), "month"
        words = calendar.month_name[new.month]
    elif kind == "year":
        words = str(new.year)
    else:
        # A bare month keeps the year.
        new = new.replace(year=day.year, day=1)
        c.demand(new.month != day.month)
        words = calendar.month_name[new.month]
        words = c.pick((words, words, words, words[:3]))
    # "May" is a verb too.
    c.demand(words != "May")
    label, rows, code = period(table, unit, new)
    return Query([], {}, {"m": words, "w": kind}, *again(label, rows, code), following=templates, gives="rows" if rows else "", of={**without(last.of, "rows"), "rows": rows, "period": (unit, new, again)})


def other_figure(c, table, last):
    """Another figure of the same groups."""
    column, by, before = last.of.get("column"), last.of.get("by"), last.of.get("kind")
    c.demand(before in q.AGGREGATES and by in table.texts and column in table.numbers and not {"part", "labels", "top"} & set(last.of))
    if c.chance(0.25):
        true = {k: len(v) for k, v in q.by_group(table.df.assign(one=1), by, "one").items()}
        return Query([], {"b": by}, {"b": by}, f"Count the rows by {by}", q.kept(f"df[{quoted(by)}].value_counts()"), lambda text: q.grouped_answer(f"The number of rows by {by}", text), lambda text: near(groups(text), true),
                     following=EACH_COUNT, gives="groups", of={"column": "", "by": by, "kind": "count", "values": true})
    kind = c.pick([k for k in ("mean", "mean", "sum", "max", "min") if k != before])
    name, true = q.AGGREGATES[kind][0], q.reduced(table.df, by, column, kind)
    slots = {"a": c.pick([w for w in q.SHORT[kind] if w != "top one"]), "b": by}
    templates = OTHER_MEAN if kind == "mean" and c.chance(0.6) else OTHER_EACH
    if before != "sum":
        templates = [t for t in templates if "total" not in t and "sum" not in t]
    return Query([], slots, slots, f"Find the {name} {column} by {by}", q.kept(q.grouping(by, column, kind)), lambda text: q.grouped_answer(f"The {name} {column} by {by}", text), lambda text: near(groups(text), true),
                 following=templates, gives="groups", of={"column": column, "by": by, "kind": kind, "values": true})


def less_one(c, table, last):
    """The groups shown but for one."""
    values = last.of["values"]
    c.demand(2 < len(values) < 9)
    value = c.pick(sorted(values))
    c.demand(not value.isdigit() and last.of["kind"] != "percent")
    left = {k: v for k, v in values.items() if k != value}
    return Query([], {"v": value}, {"v": value}, f"Leave out {value}", q.kept(f"result.drop({quoted(value)})"), lambda text: q.grouped_answer(f"Without {value}", text), lambda text: {k.strip(): round(float(v), 2) for k, v in groups(text)}.keys() == left.keys() and all(abs(float(v) - left[k.strip()]) < 0.06 for k, v in groups(text)),
                 following=LESS_ONE, gives="groups", of={**last.of, "values": left, "part": True})


def summary_column(c, table, last):
    """The same few figures of another column."""
    c.demand("summary" in last.of)
    column, _ = table.number(c)
    c.demand(column != last.of["column"])
    return Query([], {"c": column}, {"c": column}, *last.of["summary"](table, column), following=SAME_COLUMN, gives="number", of={**last.of, "column": column})
