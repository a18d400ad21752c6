"""A table is open, and the next question is one of its own: how many have a value, with or without a value, the row of the figure
just said, two figures together, a chart that is drawn and saved at once."""

import re

from ..scenario import Unfit
from . import plot_queries as p
from . import table_checks as checks
from . import table_filters as f
from . import table_queries as q
from . import table_words as more
from . import tables
from .endings import joined, plural, quoted, said
from .plot_follow import p_value
from .plots import INTO
from .table_data import DATE_NAMES, Table
from .table_follow import BARH, LINE, PIE, PLOT, drawn_groups, followed, go_on, made_of, only
from .table_follow_again import less_one, sibling
from .table_follow_more import SAME_COLUMN, by_month, shown_rows
from .table_follow_part import AND_VALUE, ONLY_VALUE, WITHOUT_VALUE, bare, bare_value, looked_for, part, part_figure, whole
from .table_queries import Query
from .table_steps import asked

# <w> is "from Berlin", "nurse" or "nurses"; <v> the value alone; <p> what the rows are called.
ARE_THEY = more.ARE_THEY + [
    "how many are <w>?", "and how many are <w>?", "how many of them are <w>?", "how many of these are <w>?", "how many <p> are <w>?", "and how many <p> are <w>?", "how many of the <p> are <w>?", "so how many are <w>?", "how many are there <w>?", "how many <p> are there that are <w>?", "@c count the <p> that are <w>", "@c count those that are <w>",
    "@c count the ones that are <w>", "@c count how many are <w>", "@c tell me how many are <w>", "@c tell me how many <p> are <w>", "@c find out how many are <w>", "@n number of <p> that are <w>", "@n number of those that are <w>", "@n count of the ones that are <w>", "I want to know how many are <w>", "I need to know how many <p> are <w>", "I wonder how many are <w>",
    "I'd like to know how many of them are <w>", "my boss asks how many are <w>", "do you know how many are <w>?", "any idea how many are <w>?", "can you count those that are <w>?", "could you tell me how many of the <p> are <w>?", "of all these, how many are <w>?", "of them, how many are <w>?", "of all <p>, how many are <w>?", "are there any <w>? how many?",
    "are some of them <w>? how many?", "now how many are <w>?", "next: how many are <w>?", "ok, and how many are <w>?", "thanks, and how many are <w>?", "those that are <w>, how many?", "the ones that are <w>, how many are they?", "<p> that are <w>: how many?", "what number of <p> is <w>?", "how much of them are <w>?", "how many would be <w>?", "how many here are <w>?",
]
HAVE_IT = [
    "how many have <v>?", "and how many have <v>?", "how many of them have <v>?", "how many <p> have <v>?", "how many rows have <v>?", "how many rows are there with <v>?", "how many <p> with <v>?", "and how many with <v>?", "how many with <v> are there?", "how often does <v> come up?", "how often is <v> in it?", "how often do we have <v>?", "how many times is <v> in it?",
    "how many times does <v> appear?", "how often does it say <v>?", "in how many rows is <v>?", "in how many rows does it say <v>?", "how many entries are there for <v>?", "how many rows are there for <v>?", "how many entries for <v>?", "and how many rows for <v>?", "@c count the rows with <v>", "@c count <v>", "@c count those with <v>", "@c count the entries with <v>",
    "@c count how often <v> is in it", "@c tell me how many have <v>", "@n number of rows with <v>", "@n number of entries for <v>", "@n count of <v>", "rows with <v>, how many?", "how many rows say <v>?", "<v>: how many rows?", "<v>, how many are there?", "how many do we have for <v>?", "how many do we have with <v>?", "I need to know how many have <v>", "I want the number of rows with <v>",
    "my boss asks how many have <v>", "can you count the rows with <v>?", "could you count how often <v> comes up?", "is there <v>? how often?", "now count the rows with <v>", "ok, and how many have <v>?", "of all rows, how many have <v>?", "how many belong to <v>?", "how many <p> belong to <v>?",
]
# Beside a plural that is a value: "how many nurses?"
SO_MANY = ["how many <v>?", "and how many <v>?", "how many <v> are there?", "how many <v> do we have?", "how many <v> are in it?", "how many <v> does it have?", "how many of them are <v>?", "so how many <v>?", "@c count the <v>", "@c count all <v>", "@n number of <v>", "<v>, how many?", "how many <v> in all?", "and the <v>, how many are they?", "now count the <v>", "what number of <v> is there?", "I need the number of <v>", "I want to know how many <v> there are", "are there <v>? how many?", "tell me how many <v> there are"]
# Of places and of groups that people are in.
LIVE_IN = [
    "how many {live|are living} in <v>?", "and how many live in <v>?", "how many of them live in <v>?", "how many of these live in <v>?", "how many <p> live in <v>?", "how many come from <v>?", "and how many come from <v>?", "how many of them come from <v>?", "how many <p> come from <v>?", "how many are in <v>?", "how many of them are in <v>?", "how many <p> are in <v>?", "how many of the <p> are based in <v>?",
    "how many do we have in <v>?", "how many <p> do we have in <v>?", "how many <p> are there in <v>?", "how many are there in <v>?", "how many sit in <v>?", "@c count those who live in <v>", "@c count those that come from <v>", "@c count the <p> in <v>", "@c tell me how many live in <v>", "@c tell me how many come from <v>", "@n number of <p> in <v>", "@n number of those in <v>", "I need to know how many live in <v>",
    "I want to know how many come from <v>", "my boss asks how many are in <v>", "do some of them live in <v>? how many?", "does anybody live in <v>? how many?", "are any of them in <v>? how many?", "could you count the ones in <v>?", "can you tell me how many live in <v>?", "those in <v>, how many are they?", "the ones in <v>, how many?", "now how many are in <v>?", "ok, and how many live in <v>?", "of them, how many live in <v>?",
]
WORK_IN = [re.sub(r"are living|live", "work", t).replace("lives", "works") for t in LIVE_IN if "come" not in t]
IN_COLUMN = (", column <b>", " (column <b>)", " - column <b>", "? column <b>", ", that is column <b>", ", see column <b>", "? it is column <b>", " in column <b>")

ROW_OF_IT = more.ROW_OF_IT + [
    "on which <b> was that?", "on what <b> was that?", "which <b> was that?", "which <b> is that?", "what <b> was that?", "what <b> is that?", "at which <b> was that?", "in which <b> was that?", "and which <b> was that?", "and on which <b>?", "which <b>?", "and which <b>?", "what <b>?", "which <b> has it?", "which <b> had it?", "which <b> has that?", "and which <b> has that?",
    "which <b> does that belong to?", "to which <b> does that belong?", "which <b> does it go with?", "whose is that? I need the <b>", "for which <b> is that?", "for which <b> was it?", "the <b> of that one?", "and the <b> of that one?", "the <b> of it?", "what is the <b> of that row?", "what is the <b> there?", "and the <b> there?", "and what is its <b>?", "what's the <b> of it?", "@n <b> of that one",
    "@n <b> that goes with it", "@c tell me the <b> of that one", "@c tell me which <b> that was", "@c find the <b> that has it", "@c look up the <b> of that one", "I need the <b> of that one", "I also need to know which <b> that was", "do you know which <b> that was?", "could you tell me which <b> that is?", "my boss wants to know which <b> that was", "ok, and which <b> was it?", "which one was that? the <b>, please",
]
# A column in which every row has its own value.
ROW_OF_END = [
    "which <b> is the <x>?", "which <b> has the <x>?", "which <b> was the <x>?", "which <b> had the <x>?", "and which <b> is the <x>?", "and which <b> has the <x>?", "on which <b> is the <x>?", "on which <b> was the <x>?", "at which <b> is the <x>?", "what <b> has the <x>?", "what <b> is the <x>?", "the <b> of the <x>?", "the <b> with the <x>?", "and the <b> with the <x>?", "@n <b> with the <x>",
    "@n <b> of the <x>", "@c find the <b> with the <x>", "@c tell me which <b> has the <x>", "@c name the <b> with the <x>", "for which <b> is it the <x>?", "to which <b> does the <x> belong?", "so which <b> has the <x>?", "I need the <b> with the <x>", "my boss wants the <b> with the <x>", "could you find the <b> with the <x>?", "the <x>, which <b> is that?", "the <x>, on which <b> was it?", "now the <b> with the <x>",
]
ENDS = {"max": ("highest", "maximum", "largest", "biggest", "max", "highest one", "peak"), "min": ("lowest", "minimum", "smallest", "min", "lowest one")}

BOTH = more.TOGETHER_THEN + [
    "both together?", "and both together?", "together?", "and together?", "the two together?", "and the two together?", "both of them together?", "and both in total?", "in total?", "and in total?", "both in all?", "how much are both together?", "how much is that together?", "how much are they together?", "how much do they make together?", "what do both make together?", "what do they add up to?",
    "what do both add up to?", "and what do the two add up to?", "@c add both", "@c add them up", "@c add the two", "@c add both up", "@c add these two together", "@c sum both", "@c sum the two up", "@n sum of both", "@n sum of the two", "@n total of both", "and the sum of both?", "the sum of the two?", "what's the sum of both?", "what is that in all?", "so how much in all?", "altogether?",
    "and altogether?", "all in all?", "the one plus the other?", "one plus the other?", "and added up?", "both added up?", "how much altogether?", "I need both together", "I want the sum of the two", "my boss wants both together", "can you add both?", "could you add the two up?", "now both together", "now add them", "and what is it together?", "combined?", "both combined?", "and combined?",
]
APART = more.APART + [
    "and the difference?", "the difference?", "what is the difference?", "what's the difference?", "difference?", "the difference of the two?", "and the difference between the two?", "how far are they apart?", "how far apart are they?", "how much more is the one than the other?", "how much more is that?", "by how much do they differ?", "how much do they differ?", "what is the gap?", "the gap between the two?",
    "@n difference of both", "@n difference of the two", "@n difference between them", "@n gap between the two", "@c subtract the smaller from the larger", "@c take the smaller from the larger", "@c tell me the difference", "@c work out the difference", "and how big is the difference?", "how big is the gap between them?", "I need the difference of the two", "my boss wants the difference", "now the difference",
    "can you tell me the difference?", "the larger minus the smaller?", "the one minus the other?", "and what lies between them?", "how many more is that?", "what do they differ by?",
]


def own(c, table, columns):
    """Columns in which each row has a value of its own."""
    return [x for x in columns if table.df[x].notna().all() and table.df[x].astype(str).nunique() == len(table.df) > 1]


def called(c, table):
    """What the rows may be called: as the file is, or just so."""
    stem = table.name.rsplit(".", 1)[0].lower()
    return stem if stem.isalpha() and stem.endswith("s") and c.chance(0.6) else c.pick(("rows", "entries", "items", "rows"))


def value_count(c, table, last):
    """How many rows have a value; the value is said, its column is not."""
    c.demand(last.gives != "rows")
    by, value, find = bare(c, table, table.texts)
    before = f.BEFORE.get(table.kind.get(by), "")
    word = c.rng.random()
    slots = {"v": find, "p": called(c, table)}
    there = {"city": LIVE_IN, "country": LIVE_IN, "region": LIVE_IN, "department": WORK_IN}.get(table.kind.get(by))
    if find.lower() == f"{value.lower()}s":
        templates, words = SO_MANY, find
    elif there and c.chance(0.5):
        templates, words = there, f"{before} {find}".strip()
    elif word < 0.55:
        templates, words = ARE_THEY, f"{before} {find}".strip()
        slots["w"] = words
    else:
        templates, words = HAVE_IT, ""
    again = q.count_of if templates is HAVE_IT else f.how_many_of
    made, rows = again(table, by, value, words)
    look = looked_for(by, value, find)
    if find == value and c.chance(0.15):
        # With its column named nothing is looked for.
        templates, slots, look = [t.rstrip("?") + IN_COLUMN[i % len(IN_COLUMN)] for i, t in enumerate(templates) if "? " not in t], {**slots, "b": by}, {}
    return Query([], slots, slots, *made, following=templates, gives="rows", of={"rows": rows, "by": by, "value": value, "again": again, **look})


def turned(c, table, last):
    """The same value the other way: first without it and then only it, or first it and then the rest."""
    by, value, out = last.of["where"]
    c.demand(isinstance(value, str))
    c.demand(len(table.df[table.df[by] == value]) < len(table.df))
    templates = [t for t in (ONLY_VALUE if out else WITHOUT_VALUE) if not re.search(r"\bmeant\b|\bsorry\b", t)]
    return part(c, table, last, (by, value, not out), templates, {"v": value}, **looked_for(by, value, value))


def left_out(c, table, last):
    """Another figure of its column, and then without a value or only with it, as often the one as the other."""
    for _ in range(12):
        query = bare_value(c, table, last)
        out = query.of.get("where", ("", "", "without" in query.comment))[2]
        if out or c.chance(0.35):
            return query
    raise Unfit


def other_value(c, table, last):
    """Of another value, for only it or without it, of all rows again."""
    by, before, out = last.of["where"]
    _, value, find = bare(c, table, [by])
    c.demand(value != before)
    templates = WITHOUT_VALUE if out else AND_VALUE if last.of.get("seen") else ONLY_VALUE
    # Without both, or only without the other: the words must say that it is instead.
    templates = [t for t in templates if re.search(r"instead|meant|no, |sorry", t)] if out else templates
    return part(c, table, last, (by, value, out), templates, {"v": find}, **looked_for(by, value, find))


def row_of_it(c, table, last):
    """What another column has in the row of the highest or lowest number just said."""
    column, kind = last.of["column"], last.of["kind"]
    c.demand(kind in ("max", "min") and column in table.numbers and last.of.get("just") and "label" not in last.of)
    label, _ = table.one(c, table.ids + table.free + table.texts + table.dates)
    made = checks.one_row(c, table, label, column, kind == "min")
    return Query([], {"b": label}, {"b": label}, *made, following=ROW_OF_IT, gives="number", of={"column": column, "kind": kind, "label": label})


def row_of_end(c, table, last):
    """Which one has the highest of the column of which some other figure was said."""
    column, kind = last.of["column"], c.pick(("max", "max", "min"))
    c.demand(column in table.numbers and last.of.get("just") and "label" not in last.of and last.gives == "number" and last.of["kind"] not in ("max", "min"))
    label, _ = table.one(c, own(c, table, table.ids + table.free + table.texts + table.dates))
    made = checks.one_row(c, table, label, column, kind == "min")
    slots = {"b": label, "x": c.pick(ENDS[kind])}
    return Query([], slots, slots, *made, following=ROW_OF_END, gives="number", of={"column": column, "kind": kind, "label": label})


def next_figure(c, table, last):
    """The same figure of a second column, so that both can be taken together."""
    column, _ = table.number(c)
    before, kind = last.of["column"], last.of["kind"]
    c.demand(column != before and kind in ("sum", "max", "mean", "min") and before in table.numbers)
    name, true = q.AGGREGATES[kind][0], getattr(table.df[column], kind)()
    return Query([], {"c": column}, {"c": column}, f"Find the {name} {column}", figure(column, kind), lambda text: (f"The {name} {column} is {said(text)}.", (said(text), column)),
                 lambda text: abs(float(said(text)) - true) < 0.006, following=SAME_COLUMN, gives="number", of={"column": column, "kind": kind, "pair": (before, column)})


def figure(column, kind):
    call = f"df[{quoted(column)}].{kind}()"
    return call if kind in ("max", "min") else f"round({call}, 2)"


def both(c, table, last):
    """The two figures together, or how far they are apart."""
    one, other = last.of["pair"]
    kind = last.of["kind"]
    name = q.AGGREGATES[kind][0]
    first, second = (getattr(table.df[x], kind)() for x in (one, other))
    if kind == "sum" and c.chance(0.7):
        true = first + second
        return Query([], {}, {}, f"Add the {name} {one} and the {name} {other}", f"round(df[{quoted(one)}].{kind}() + df[{quoted(other)}].{kind}(), 2)", lambda text: (f"In all it is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - true) < 0.006, following=BOTH, of={"ends": True})
    # The larger first, so that the difference has no sign.
    if first < second:
        one, other, first, second = other, one, second, first
    return Query([], {}, {}, f"Take the {name} {other} from the {name} {one}", f"round(df[{quoted(one)}].{kind}() - df[{quoted(other)}].{kind}(), 2)", lambda text: (f"The difference is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - (first - second)) < 0.006, following=APART, of={"ends": True})


def drawn_saved(c, table, last):
    """The groups as a chart that goes into a file at once."""
    query = drawn_groups(c, table, last)
    name, what = c.file("png"), query.of["what"]
    forms = {"bar": PLOT, "pie": PIE, "barh": BARH, "line": LINE}[query.of["kind"]]
    templates = [re.sub(r"[?.]$|, please$| please$", "", t) + INTO[i % len(INTO)] for i, t in enumerate(forms) if not re.search(r"\?.|how does|what does", t)]
    return Query([], {"g": name}, {"g": name}, f"Draw a {what} and save it as {name}", p.drawing(query.of["call"], f"plt.savefig({quoted(name)})\n"), lambda text: (f"I saved the {what} as {name}.", (name,)),
                 lambda text: text.strip() == q.IMAGE and (c.folder / name).exists(), following=templates, writes=True, of={"ends": True})


def opened(c, table):
    """The table, or how it begins, is shown; all that follows has seen its columns."""
    kind = c.pick(("open", "open", "columns", "rows"))
    if kind == "open":
        return Query(tables.OPEN, {}, {}, f"Show the first rows of {table.name}", "df.head()", lambda text: (f"These are the first rows of {table.name}.", (table.name,)), lambda text: "Error" not in text, exact=tables.OPEN, of={"seen": True})
    if kind == "columns":
        return Query(tables.COLUMNS, {}, {}, f"Look at the columns of {table.name}", "df.columns", lambda text: (f"The columns of {table.name} are {joined(table.df.columns)}.", tuple(table.df.columns)), lambda text: all(repr(x) in text for x in table.df.columns), exact=tables.COLUMNS, of={"seen": True})
    return Query(tables.ROWS, {}, {}, f"Count the rows of {table.name}", "len(df)", lambda text: (f"{table.name} has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)), exact=tables.ROWS)


# What is asked first, and the steps after it; a step is what may be asked there.
COUNTS = {value_count: 1}
WAYS = {
    "count": (({q.aggregate: 4, q.grouped: 3, opened: 5, p.bar: 1}), [COUNTS, {sibling: 3, shown_rows: 2, value_count: 1}]),
    "out": ({q.aggregate: 4}, [{left_out: 1}, {turned: 3, part_figure: 1, whole: 1.5, other_value: 2}]),
    "less": ({q.grouped: 1}, [{left_out: 1, less_one: 1}]),
    "bars": ({p.bar: 3, p.barh: 1}, [{p_value: 1}]),
    "row": ({q.aggregate: 1}, [{row_of_it: 3, row_of_end: 3}, {value_count: 1}]),
    "both": ({q.aggregate: 1}, [{next_figure: 1}, {both: 1}]),
    "named": ({q.aggregate: 3, q.grouped: 3}, [{only: 1}, {part_figure: 2, other_value: 1, whole: 1}]),
    "months": ({q.aggregate: 1}, [{by_month: 1}, {only: 2, bare_value: 2}]),
    "chart": ({q.grouped: 2, q.value_counts: 3}, [{drawn_saved: 1}]),
}


AFTER_WHERE = (turned, part_figure, other_value)


def table_asked_on(c):
    """Two or three questions, each of which could also be the first."""
    (way,) = c.rng.choices(list(WAYS), (7, 6, 3, 2, 4, 3.5, 3, 2.5, 3))
    makers, steps = WAYS[way]
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    exact = make is opened or c.chance(0.35)
    need = ("number2",) if way == "both" else ("text2",) if way in ("less", "bars", "named") else ("date",) if way == "months" else ("id",) * c.chance(0.4)
    table = Table(c, loose=not exact, need=need, columns=c.rng.randint(2 + len(need), 6), rows=c.rng.randint(4, 14), gaps=False, **({"dates": 1} if way == "months" else {}))
    # Another kind of date would not be split by month.
    c.demand(way != "months" or table.base[table.dates[0]] in DATE_NAMES)
    for _ in range(20):
        query = make(c, table)
        kind = query.of.get("kind")
        if not (way in ("both", "months") and kind not in ("sum", "mean", "max") or way == "chart" and make is q.grouped and kind != "sum"):
            break
    query.edit = None
    c.demand((yield from asked(c, table, query, exact)))
    last = query
    last.of = {**last.of, "just": True}
    for i, step in enumerate(steps):
        if i and way not in ("both", "months") and c.chance(0.4):
            return
        # What goes on from a part of the rows needs one; groups of a part have none.
        if any(x in step for x in AFTER_WHERE) and "where" not in last.of:
            return
        new = yield from followed(c, table, last, made_of(c, table, last, step))
        if new is None or new.of.get("ends"):
            return
        new.of = {**new.of, "just": True}
        last = new
    if way in ("count", "less", "bars") and last.gives and c.chance(0.25):
        yield from go_on(c, table, last)


INTENTS = {table_asked_on: 66}
