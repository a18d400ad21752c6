"""Questions one can ask of a table, as code on `df` and an answer read from the observation.

Whatever shows groups or rows keeps them in `result`, so that "save that" and "plot it" have something to work on."""

from dataclasses import dataclass, field
from typing import Callable

from .endings import joined, plural, quoted, said

AGGREGATES = {"mean": ("average", ["average", "average", "mean"]), "sum": ("total", ["total", "total", "sum of"]),
              "max": ("highest", ["highest", "maximum", "largest", "biggest"]), "min": ("lowest", ["lowest", "minimum", "smallest"]),
              "median": ("median", ["median"])}

# How the same is called where it stands alone ("and the sum?").
SHORT = {"mean": ["average", "average", "mean", "avg"], "sum": ["total", "total", "sum"], "max": ["highest", "maximum", "largest", "biggest", "max", "top one"], "min": ["lowest", "minimum", "smallest", "min"], "median": ["median"]}

ONE = [
    "what is the <a> <c> in <f>?", "<a> <c> in <f>", "@c {calculate|compute} the <a> <c> {in|of|from} <f>", "@c {find|work out} the <a> <c> in <f>", "tell me the <a> <c> in <f>", "what's the <a> <c> {in|from} <f>?", "@c show the <a> <c> of <f>",
    "I need the <a> <c> from <f>", "look at <f> and tell me the <a> <c>", "in <f>, what is the <a> <c>?", "<f>: <a> <c>?", "@c get the <a> <c> in <f>", "@c use <f> to find the <a> <c>", "what <a> <c> do we have in <f>?", "@n <a> <c> in <f>", "@n <a> <c> {of|from} <f>",
    "what does <f> say about the <a> <c>?", "the <a> <c> according to <f>?",
]
ONE_EXACT = [
    "what is the <a> {of|in} {the |}column <c> in <f>?", "<a> of column <c> in <f>", "{calculate|compute} the <a> of {the |}column <c> in <f>", "{find|work out} the <a> of the <c> column in <f>", "tell me the <a> of column <c> in <f>", "what's the <a> of the column <c> in <f>?", "@n <a> of column <c> in <f>",
    "I need the <a> of the <c> column from <f>", "in <f>, what is the <a> of column <c>?", "<f>, column <c>: <a>?", "get the <a> of column <c> in <f>", "column <c> of <f>, <a>", "take column <c> of <f> and give me the <a>", "<a> of the column called <c> in <f>", "what is the <a> of the <c> column in <f>?", "{can|could} you {find|get|tell me} the <a> of column <c> in <f>?", "please give me the <a> of column <c> in <f>",
]
ONE_NEXT = ["and the <a>?", "now the <a>", "what about the <a>?", "and the <a> <c>?", "the <a> <c>?", "<a> <c>?", "now the <a> <c>", "what is the <a> <c>?", "and what is the <a>?", "give me the <a> too", "show the <a> <c> as well", "how about the <a> <c>?", "@n <a> <c>", "also the <a> <c>", "the <a>?", "<a>?", "what's the <a>?", "what is the <a> then?", "the <a> please", "ok, and the <a>?", "then the <a>", "I also need the <a>", "and what's the <a>?", "the <a> too", "the <a> as well", "<a> please", "and its <a>?", "what is its <a>?", "how about the <a>?", "now give me the <a>", "what would the <a> be?", "what <a> is it?", "and the <a> of column <c>?", "the <a> of <c>?", "now the <a> of <c>", "what about the <a> of <c>?", "what is the <a> of <c>?", "also the <a> of column <c>"]
GROUP = [
    "what is the <a> <c> {by|per} <b> in <f>?", "<a> <c> {by|per} <b> in <f>", "@c {calculate|compute} the <a> <c> for each <b> in <f>", "@c show the <a> <c> {by|per} <b> from <f>", "<a> <c> for every <b> in <f>", "@c group <f> by <b> and show the <a> <c>", "in <f>, what is the <a> <c> {by|per} <b>?",
    "{|please |can you |could you }give me the <a> <c> of each <b> in <f>", "<f>: <a> <c> {by|per} <b>", "tell me the <a> <c> {by|per} <b> in <f>", "@n <a> <c> {by|per} <b> in <f>", "I need the <a> <c> {by|per} <b> from <f>", "@c use <f> to show the <a> <c> {by|per} <b>", "@c break the <a> <c> in <f> down by <b>", "@c split the <a> <c> of <f> by <b>",
    "@c break <c> in <f> down by <b>, <a>", "@n <a> <c> in <f>, broken down by <b>", "a breakdown of the <a> <c> by <b> in <f>",
]
GROUP_EXACT = [
    "group <f> by column <b> and show the <a> of column <c>", "<a> of column <c> by column <b> in <f>", "in <f>, <a> of column <c> for each value of column <b>", "what is the <a> of the <c> column by the <b> column in <f>?", "{calculate|compute} the <a> of column <c> grouped by column <b> in <f>", "show the <a> of column <c> per column <b> from <f>",
    "group <f> by the <b> column, <a> of the <c> column", "give me the <a> of column <c> for every value of column <b> in <f>", "<f>: <a> of column <c> per column <b>", "I need the <a> of column <c> by column <b> in <f>", "tell me the <a> of column <c> by column <b> in <f>", "for each value of column <b> in <f>, the <a> of column <c>",
]
GROUP_NEXT = ["now {by|per} <b>", "and {by|per} <b>?", "{by|per} <b>?", "now for each <b>", "what about {by|per} <b>?", "<a> <c> {by|per} <b>", "split it by <b>", "group it by <b>", "show it {by|per} <b>", "can you do that {by|per} <b>?", "the same {by|per} <b>", "now the <a> <c> {by|per} <b>", "@c break it down by <b>", "@c group that by <b>", "and for every <b>?", "split that by <b>"]
TOP_GROUP = [
    "which <b> has the {most|highest total} <c> in <f>?", "which <b> {brings|makes} the most <c> in <f>?", "best <b> by <c> in <f>", "@c {find|show} the <b> with the most <c> in <f>", "@n <b> with the {most|highest total} <c> in <f>", "top <b> by <c> in <f>", "in <f>, which <b> has the most <c>?", "@n best <b> by <c> in <f>",
    "which <b> is {best|first} by <c> in <f>?", "<f>: which <b> has most <c>?", "tell me which <b> has the most <c> in <f>", "who or what is the top <b> in <f> by <c>?", "@c look at <f>: which <b> has the most <c>?", "which <b> leads in <c> in <f>?", "the <b> with the highest total <c> in <f>?", "which <b> adds up to the most <c> in <f>?", "@c rank each <b> in <f> by total <c>",
    "which <b> brings in the most <c> in <f>?", "which <b> makes most <c> in <f>?", "who brings the most <c> in <f>, by <b>?", "which <b> made the most <c> in <f>?",
]
COUNT_ABOVE = [
    "how many rows {in|of} <f> have {a|} <c> <o> <v>?", "@c count the rows {in|of} <f> with {a|} <c> <o> <v>", "how many rows in <f> are there with <c> <o> <v>?", "in <f>, how many have {a|} <c> <o> <v>?", "@n number of rows in <f> with <c> <o> <v>", "how often is <c> <o> <v> in <f>?", "how many entries of <f> have {a|} <c> <o> <v>?",
    "tell me how many rows of <f> have {a|} <c> <o> <v>", "<f>: how many with <c> <o> <v>?", "@c count the rows with <c> <o> <v> in <f>", "@c count where <c> is <o> <v> in <f>", "how many lines in <f> have <c> <o> <v>?", "how many times is the <c> <o> <v> in <f>?", "@n count of rows with <c> <o> <v> in <f>",
    "what number of rows in <f> have {a|} <c> <o> <v>?", "@n number of rows with {a|} <c> <o> <v> in <f>",
]
COUNT_VALUE = [
    "how many rows {in|of} <f> have {the |}<b> <v>?", "@c count the rows {in|of} <f> with <b> <v>", "how many entries in <f> have <b> <v>?", "in <f>, how many rows have <b> <v>?", "@n number of rows in <f> with <b> <v>", "how often is the <b> <v> in <f>?", "how often is <v> the <b> in <f>?",
    "how many times is <v> the <b> in <f>?", "<f>: how many with <b> <v>?", "@c count the rows with <b> <v> in <f>", "@c count where the <b> is <v> in <f>", "how many rows of <f> are from the <b> <v>?", "tell me how many rows have <b> <v> in <f>", "@n count of rows with <b> <v> in <f>",
]
VALUES = [
    "how many rows are there for each <b> in <f>?", "@c count the rows {by|per} <b> in <f>", "how often does each <b> appear in <f>?", "@n number of rows {by|per} <b> in <f>", "@c count each <b> in <f>", "how many of each <b> are in <f>?", "which values of <b> are in <f> and how often?", "@c count how often each <b> comes up in <f>",
    "@c count the <b> values in <f>", "in <f>, how many rows per <b>?", "value counts of <b> in <f>", "@n frequency of each <b> in <f>", "@c show how often each <b> occurs in <f>", "<f>: rows {by|per} <b>", "how are the rows of <f> spread over <b>?", "@n value counts of <b> in <f>",
]
VALUES_NEXT = ["how many rows {by|per} <b>?", "how often does each <b> appear?", "count each <b>", "how many of each <b>?", "@c count the rows {by|per} <b>", "value counts of <b>", "now count {by|per} <b>", "and how many per <b>?", "@n number of rows per <b>", "how often does each <b> come up?", "how often does every <b> appear?", "and the value counts of <b>?", "what are the counts of each <b>?"]
SORT = [
    "@c show the <n> rows with the <x> <c> in <f>", "top <n> rows of <f> by <x> <c>", "which <n> rows in <f> have the <x> <c>?", "@n <n> <x> <c> rows in <f>", "@c {list|show} the <n> rows with the <x> <c> from <f>", "<n> rows with the <x> <c> in <f>", "@c find the <n> rows of <f> with the <x> <c>", "the <n> <x> by <c> in <f>",
    "what are the <n> rows with the <x> <c> in <f>?", "in <f>, show the <n> rows with the <x> <c>", "@c list the <n> <x> by <c> in <f>", "<f>: <n> <x> <c>", "can you show the <n> rows with <x> <c> in <f>?", "@c sort <f> by <c> and show the <n> <x>", "which are the <n> rows of <f> with the <x> <c>?",
]
SORT_NEXT = ["@c show the <n> rows with the <x> <c>", "the <n> <x> <c> rows", "now the <n> rows with the <x> <c>", "which <n> rows have the <x> <c>?", "and the <n> <x> by <c>?", "top <n> by <x> <c>", "@c list the <n> <x> by <c>", "give me the <n> rows with the <x> <c>"]
FILTER_SAVE = [
    "@c save the rows {of|from} <f> with <c> <o> <v> as <g>", "@c write the rows of <f> with <c> <o> <v> to <g>", "@c filter <f> for <c> <o> <v> and save it as <g>", "@c keep only the rows of <f> with <c> <o> <v> and save {them|it} to <g>", "@c make <g> with the rows of <f> where <c> is <o> <v>", "@c put the rows of <f> with <c> <o> <v> into <g>", "from <f> save everything with <c> <o> <v> as <g>",
    "@c take <f>, keep <c> <o> <v>, save as <g>", "@c export the rows of <f> with <c> <o> <v> to <g>", "@c create <g> from <f> with only <c> <o> <v>", "@c store the rows with <c> <o> <v> from <f> in <g>", "I need <g> with all rows of <f> that have <c> <o> <v>",
]
SORT_SAVE = [
    "@c sort <f> by <c> and save it as <g>", "@c save <f> sorted by <c> as <g>", "@c write <f> sorted by <c> to <g>", "@c sort the rows of <f> by <c> and write them to <g>", "@c make <g>, a copy of <f> sorted by <c>", "@c order <f> by <c> and save the result as <g>", "@c put <f> in order of <c> and save it to <g>",
    "@c create <g> from <f> sorted by <c>", "@c export <f> sorted by <c> to <g>", "@c sort <f> by <c>, result in <g>", "@c take <f>, sort it by <c>, save as <g>", "I want <f> sorted by <c> in a new file <g>",
]
ROWS_NEXT = ["how many rows {are there|is that|}?", "how many rows does it have?", "and how many rows?", "count the rows", "number of rows?", "how long is the table?", "rows?", "@c count the rows too", "@c count all rows", "and the row count?", "what is the number of rows?"]

SILENT = "[Code executed successfully with no output]"
IMAGE = "[An image is already displayed to the user.]"


@dataclass
class Query:
    loose: list  # requests that speak of the data; a look at the file comes first
    slots: dict  # their columns as people call them
    exact_slots: dict  # and as the file spells them
    comment: str
    code: str
    answer: Callable  # observation text after `Out[n]: ` -> (answer, facts)
    check: Callable  # same -> whether it is right
    exact: list = None  # requests that name the column as a column; made of the loose ones where None
    following: list = field(default_factory=list)
    edit: object = None  # another Query whose code the user may put in its place
    gives: str = ""  # what `result` holds afterwards, for what may be asked next: groups, rows or nothing
    of: dict = field(default_factory=dict)  # what it is about: column, by, kind
    values: bool = False  # the look must show values too
    talk: str = ""
    writes: bool = False  # it is declined more often


def with_column(templates, framed=False):
    """Exact forms made of the loose ones: the column is named as a column.

    Those for a frame are left out where a request has a beginning of its own."""
    templates = [t for t in templates if framed or not t.startswith("@")]
    return [t.replace("<c>", "column <c>").replace("<b>", "column <b>") for t in templates]


def kept(expression):
    """Code that keeps what it shows."""
    return f"result = {expression}\nresult"


def pairs(text):
    """(name, value) of a printed Series, as printed."""
    lines = text.strip("\n").split("\n")
    body = [x for x in lines if x.strip()]
    while body and (body[-1].startswith(("Name:", "dtype:", "Length:"))):
        body.pop()
    return [tuple(x.rsplit(None, 1)) for x in body]


def groups(text):
    """The same where the first line is the name of the index."""
    return pairs(text.strip("\n").split("\n", 1)[1])


def pair_list(found):
    return joined([f"{name.strip()} {value}" for name, value in found])


def grouped_answer(what, text):
    """The groups one by one where they are few; a long list in an answer helps nobody."""
    found = groups(text)
    if len(found) > 6:
        return f"{what} is in the output above.", ("output above",)
    return f"{what}: {pair_list(found)}.", tuple(v for _, v in found)


def near(text, true):
    """Whether printed numbers are these, to two decimals."""
    return len(text) == len(true) and all(n in true and abs(float(v) - true[n]) < 0.006 for n, v in text)


def by_group(frame, by, column):
    """{group: its numbers}, gathered row by row."""
    found = {}
    for key, value in zip(frame[by], frame[column]):
        if key == key and key is not None:
            found.setdefault(str(key), [])
            if value == value:
                found[str(key)].append(float(value))
    return found


REDUCE = {"sum": sum, "max": lambda v: max(v, default=float("nan")), "min": lambda v: min(v, default=float("nan")), "mean": lambda v: sum(v) / len(v) if v else float("nan")}


def reduced(frame, by, column, kind):
    return {k: REDUCE[kind](v) for k, v in by_group(frame, by, column).items()}


def aggregate(c, table):
    kind = c.pick(list(AGGREGATES))
    column, spoken = table.number(c)
    name, words = AGGREGATES[kind]
    true = getattr(table.df[column], kind)()

    def call(which):
        plain = f"df[{quoted(column)}].{which}()"
        return f"round({plain}, 2)" if which in ("mean", "sum") else plain

    def answer_of(which):
        return lambda text: (f"The {AGGREGATES[which][0]} {column} is {said(text)}.", (said(text), column))

    word = c.pick(words)
    word = "total" if word == "sum of" else word
    short = c.pick(SHORT[kind])
    query = Query(ONE, {"a": word, "c": spoken}, {"a": word, "c": column}, f"Find the {name} {column}", call(kind), answer_of(kind), lambda text: abs(float(said(text)) - true) < 0.006, exact=ONE_EXACT, following=ONE_NEXT, gives="number", of={"column": column, "kind": kind, "short": short})
    if c.chance(0.15):
        other = c.pick([k for k in AGGREGATES if k != kind])
        real = getattr(table.df[column], other)()
        query.edit = Query([], {}, {}, query.comment, call(other), answer_of(other), lambda text: abs(float(said(text)) - real) < 0.006)
    return query


def split_by(by, variable="df"):
    """Months by name stay in the order of the file; the alphabet would be no order for them."""
    return f"{variable}.groupby({quoted(by)}{', sort=False' if 'month' in by.lower() else ''})"


def grouping(by, column, kind):
    return f"{split_by(by)}[{quoted(column)}].{kind}()" + ("" if kind == "max" else ".round(2)")


def grouped(c, table):
    kind = c.pick(("mean", "sum", "sum", "max"))
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    name, words = AGGREGATES[kind]
    true = reduced(table.df, by, column, kind)
    word = c.pick(words)
    word = "total" if word == "sum of" else word
    return Query(GROUP, {"a": word, "c": spoken, "b": spoken_by}, {"a": word, "c": column, "b": by}, f"Find the {name} {column} by {by}", kept(grouping(by, column, kind)),
                 lambda text: grouped_answer(f"The {name} {column} by {by}", text), lambda text: near(groups(text), true), exact=GROUP_EXACT, following=GROUP_NEXT, gives="groups", of={"column": column, "by": by, "kind": kind, "values": true})


def top_group(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    true = sorted(reduced(table.df, by, column, "sum").items(), key=lambda x: -x[1])
    c.demand(len(true) > 1 and true[0][1] - true[1][1] > 0.01)

    def answer(text):
        name, value = groups(text)[0]
        return f"{name.strip()} has the most {column}: {value}.", (name.strip(), value)

    return Query(TOP_GROUP, {"c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"Find the {by} with the most {column}", kept(f"{split_by(by)}[{quoted(column)}].sum().sort_values(ascending=False).round(2)"),
                 answer, lambda text: groups(text)[0][0].strip() == true[0][0], gives="groups", of={"column": column, "by": by, "kind": "sum", "values": dict(true)})


ABOVE = {">": ("above", "over", "more than", "greater than", ">"), "<": ("below", "under", "less than", "<")}


def bound(c, table, column):
    """(operator, how it is said, its name, a number to compare with)."""
    op = c.pick("><")
    value = table.value(c, column) if c.chance(0.3) else c.rng.randint(1, int(table.df[column].max()) + 1)
    value = round(value.item(), 2) if hasattr(value, "item") else value
    return op, c.pick(ABOVE[op]), "above" if op == ">" else "below", value


def passing(values, op, value):
    return [i for i, v in enumerate(values) if v == v and (v > value if op == ">" else v < value)]


def rows_have(text, rest):
    return f"{plural(text, 'row')} {'has' if text == '1' else 'have'} {rest}.", (text,)


def count_rows(c, table):
    if c.chance(0.5):
        column, spoken = table.number(c)
        op, word, name, value = bound(c, table, column)
        true = len(passing(table.df[column], op, value))
        return Query(COUNT_ABOVE, {"c": spoken, "o": word, "v": value}, {"c": column, "o": word, "v": value}, f"Count the rows with {column} {name} {value}", f"len(df[df[{quoted(column)}] {op} {value}])",
                     lambda text: rows_have(text, f"{column} {name} {value}"), lambda text: text == str(true))
    by, spoken = table.text(c)
    value = table.value(c, by)
    true = sum(x == value for x in table.df[by])
    return Query(COUNT_VALUE, {"b": spoken, "v": value}, {"b": by, "v": value}, f"Count the rows with {by} {value}", f"len(df[df[{quoted(by)}] == {quoted(value)}])",
                 lambda text: rows_have(text, f"{by} {value}"), lambda text: text == str(true))


def value_counts(c, table):
    by, spoken = table.text(c)
    true = {k: len(v) for k, v in by_group(table.df.assign(one=1), by, "one").items()}
    return Query(VALUES, {"b": spoken}, {"b": by}, f"Count the rows by {by}", kept(f"df[{quoted(by)}].value_counts()"), lambda text: grouped_answer(f"The number of rows by {by}", text), lambda text: near(groups(text), true),
                 following=VALUES_NEXT, gives="groups", of={"column": "", "by": by, "kind": "count", "values": true})


def sorted_rows(c, table):
    column, spoken = table.number(c)
    n, low = c.rng.randint(2, min(5, len(table.df))), c.chance(0.35)
    word = c.pick(("lowest", "smallest") if low else ("highest", "largest", "highest"))
    name = "lowest" if low else "highest"
    best = table.df[column].min() if low else table.df[column].max()
    return Query(SORT, {"n": n, "x": word, "c": spoken}, {"n": n, "x": word, "c": column}, f"Show the {n} rows with the {name} {column}", kept(f"df.sort_values({quoted(column)}{'' if low else ', ascending=False'}).head({n})"),
                 lambda text: (f"These are the {n} rows with the {name} {column}.", (name, column)), lambda text: str(best).rstrip("0").rstrip(".") in text, following=SORT_NEXT, gives="rows", of={"column": column, "rows": list(table.df[column].sort_values(ascending=low).index[:n])})


def saved(c, table):
    column, spoken = table.number(c)
    target = c.file("csv")
    c.demand(target != table.name)
    if c.chance(0.6):
        op, word, name, value = bound(c, table, column)
        slots = {"o": word, "v": value, "g": target}
        return Query(FILTER_SAVE, {**slots, "c": spoken}, {**slots, "c": column}, f"Save the rows with {column} {name} {value} to {target}", f"df[df[{quoted(column)}] {op} {value}].to_csv({quoted(target)}, index=False)",
                     lambda text: (f"I saved the rows with {column} {name} {value} to {target}.", (target,)), lambda text: text == SILENT, writes=True)
    return Query(SORT_SAVE, {"c": spoken, "g": target}, {"c": column, "g": target}, f"Save the rows sorted by {column} to {target}", f"df.sort_values({quoted(column)}).to_csv({quoted(target)}, index=False)",
                 lambda text: (f"I saved the rows sorted by {column} to {target}.", (target,)), lambda text: text == SILENT, writes=True)


def row_count(c, table):
    return Query([], {}, {}, "Count the rows", "len(df)", lambda text: (f"The table has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)), following=ROWS_NEXT)
