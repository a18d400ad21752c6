"""Questions one can ask of a table, as code on `df` and an answer read from the observation."""

from dataclasses import dataclass
from typing import Callable

from .endings import joined, plural, quoted, result, said

AGGREGATES = {"mean": ("average", ["average", "average", "mean"]), "sum": ("total", ["total", "total", "sum of"]),
              "max": ("highest", ["highest", "maximum", "largest", "biggest"]), "min": ("lowest", ["lowest", "minimum", "smallest"]),
              "median": ("median", ["median"])}

ONE = [
    "what is the <a> <c> in <f>?", "<a> <c> in <f>", "{calculate|compute} the <a> <c> {in|of|from} <f>", "{find|give me} the <a> <c> in <f>", "tell me the <a> <c> in <f>", "what's the <a> <c> {in|from} <f>?", "show me the <a> <c> of <f>",
    "I need the <a> <c> from <f>", "look at <f> and tell me the <a> <c>", "in <f>, what is the <a> <c>?", "<f>: <a> <c>?", "can you {find|get} the <a> <c> in <f>?", "use <f> to find the <a> <c>", "what <a> <c> do we have in <f>?",
]
ONE_EXACT = [
    "what is the <a> {of|in} {the |}column <c> in <f>?", "<a> of column <c> in <f>", "{calculate|compute} the <a> of {the |}column <c> in <f>", "{find|give me} the <a> of the <c> column in <f>", "tell me the <a> of column <c> in <f>", "what's the <a> of the column <c> in <f>?",
    "I need the <a> of the <c> column from <f>", "in <f>, what is the <a> of column <c>?", "<f>, column <c>: <a>?", "can you {find|get} the <a> of column <c> in <f>?", "column <c> of <f>, <a>", "take column <c> of <f> and give me the <a>", "<a> of the column called <c> in <f>",
]
ONE_NEXT = ["and the <a>?", "now the <a>", "what about the <a>?", "and the <a> <c>?", "the <a> <c>?", "<a> <c>?", "now the <a> <c>", "what is the <a> <c>?", "and what is the <a>?", "give me the <a> too", "show the <a> <c> as well", "how about the <a> <c>?"]
GROUP = [
    "what is the <a> <c> {by|per} <b> in <f>?", "<a> <c> {by|per} <b> in <f>", "{calculate|compute} the <a> <c> for each <b> in <f>", "show the <a> <c> {by|per} <b> from <f>", "<a> <c> for every <b> in <f>", "group <f> by <b> and show the <a> <c>", "in <f>, what is the <a> <c> {by|per} <b>?",
    "give me the <a> <c> of each <b> in <f>", "<f>: <a> <c> {by|per} <b>", "tell me the <a> <c> {by|per} <b> in <f>", "can you give me the <a> <c> {by|per} <b> in <f>?", "I need the <a> <c> {by|per} <b> from <f>", "use <f> to show the <a> <c> {by|per} <b>",
]
GROUP_EXACT = [
    "group <f> by column <b> and show the <a> of column <c>", "<a> of column <c> by column <b> in <f>", "in <f>, <a> of column <c> for each value of column <b>", "what is the <a> of the <c> column by the <b> column in <f>?", "{calculate|compute} the <a> of column <c> grouped by column <b> in <f>", "show the <a> of column <c> per column <b> from <f>",
    "group <f> by the <b> column, <a> of the <c> column", "give me the <a> of column <c> for every value of column <b> in <f>", "<f>: <a> of column <c> per column <b>", "I need the <a> of column <c> by column <b> in <f>", "tell me the <a> of column <c> by column <b> in <f>", "for each value of column <b> in <f>, the <a> of column <c>",
]
GROUP_NEXT = ["now {by|per} <b>", "and {by|per} <b>?", "{by|per} <b>?", "now for each <b>", "what about {by|per} <b>?", "<a> <c> {by|per} <b>", "split it by <b>", "group it by <b>", "show it {by|per} <b>", "can you do that {by|per} <b>?", "the same {by|per} <b>", "now the <a> <c> {by|per} <b>"]
TOP_GROUP = [
    "which <b> has the {most|highest total} <c> in <f>?", "which <b> {brings|makes} the most <c> in <f>?", "best <b> by <c> in <f>", "{find|show} the <b> with the most <c> in <f>", "what is the <b> with the {most|highest} <c> in <f>?", "top <b> by <c> in <f>", "in <f>, which <b> has the most <c>?",
    "which <b> is {best|first} by <c> in <f>?", "<f>: which <b> has most <c>?", "tell me which <b> has the most <c> in <f>", "who or what is the top <b> in <f> by <c>?", "look at <f>: which <b> has the most <c>?", "which <b> leads in <c> in <f>?", "the <b> with the highest <c> in <f>?",
]
COUNT_ABOVE = [
    "how many rows {in|of} <f> have {a|} <c> <o> <v>?", "count the rows {in|of} <f> with {a|} <c> <o> <v>", "how many rows in <f> are there with <c> <o> <v>?", "in <f>, how many have {a|} <c> <o> <v>?", "number of rows in <f> with <c> <o> <v>", "how often is <c> <o> <v> in <f>?", "how many entries of <f> have {a|} <c> <o> <v>?",
    "tell me how many rows of <f> have {a|} <c> <o> <v>", "<f>: how many with <c> <o> <v>?", "can you count the rows with <c> <o> <v> in <f>?", "count where <c> is <o> <v> in <f>", "how many lines in <f> have <c> <o> <v>?", "how many times is the <c> <o> <v> in <f>?",
]
COUNT_VALUE = [
    "how many rows {in|of} <f> have {the |}<b> <v>?", "count the rows {in|of} <f> with <b> <v>", "how many entries in <f> have <b> <v>?", "in <f>, how many rows have <b> <v>?", "number of rows in <f> with <b> <v>", "how often is the <b> <v> in <f>?", "how often is <v> the <b> in <f>?",
    "how many times is <v> the <b> in <f>?", "<f>: how many with <b> <v>?", "can you count the rows with <b> <v> in <f>?", "count where the <b> is <v> in <f>", "how many rows of <f> are from the <b> <v>?", "tell me how many rows have <b> <v> in <f>",
]
VALUES = [
    "how many rows are there for each <b> in <f>?", "count the rows {by|per} <b> in <f>", "how often does each <b> appear in <f>?", "number of rows {by|per} <b> in <f>", "count each <b> in <f>", "how many of each <b> are in <f>?", "which values of <b> are in <f> and how often?",
    "count the <b> values in <f>", "in <f>, how many rows per <b>?", "value counts of <b> in <f>", "frequency of each <b> in <f>", "show how often each <b> occurs in <f>", "<f>: rows {by|per} <b>",
]
VALUES_NEXT = ["how many rows {by|per} <b>?", "how often does each <b> appear?", "count each <b>", "how many of each <b>?", "count the rows {by|per} <b>", "value counts of <b>", "now count {by|per} <b>", "and how many per <b>?"]
SORT = [
    "show the <n> rows with the <x> <c> in <f>", "top <n> rows of <f> by <x> <c>", "which <n> rows in <f> have the <x> <c>?", "the <n> <x> <c> rows in <f>", "{give|show} me the <n> rows with the <x> <c> from <f>", "<n> rows with the <x> <c> in <f>", "find the <n> rows of <f> with the <x> <c>",
    "what are the <n> rows with the <x> <c> in <f>?", "in <f>, show the <n> rows with the <x> <c>", "list the <n> <x> by <c> in <f>", "<f>: <n> <x> <c>", "can you show the <n> rows with <x> <c> in <f>?", "sort <f> by <c> and show the <n> <x>",
]
SORT_NEXT = ["show the <n> rows with the <x> <c>", "the <n> <x> <c> rows", "now the <n> rows with the <x> <c>", "which <n> rows have the <x> <c>?", "and the <n> <x> by <c>?", "top <n> by <x> <c>", "list the <n> <x> by <c>", "give me the <n> rows with the <x> <c>"]
FILTER_SAVE = [
    "save the rows {of|from} <f> with <c> <o> <v> as <g>", "write the rows of <f> with <c> <o> <v> to <g>", "filter <f> for <c> <o> <v> and save it as <g>", "keep only the rows of <f> with <c> <o> <v> and save {them|it} to <g>", "make <g> with the rows of <f> where <c> is <o> <v>", "put the rows of <f> with <c> <o> <v> into <g>", "from <f> save everything with <c> <o> <v> as <g>",
    "take <f>, keep <c> <o> <v>, save as <g>", "export the rows of <f> with <c> <o> <v> to <g>", "create <g> from <f> with only <c> <o> <v>", "store the rows with <c> <o> <v> from <f> in <g>", "I need <g> with all rows of <f> that have <c> <o> <v>",
]
SORT_SAVE = [
    "sort <f> by <c> and save it as <g>", "save <f> sorted by <c> as <g>", "write <f> sorted by <c> to <g>", "sort the rows of <f> by <c> and write them to <g>", "make <g>, a copy of <f> sorted by <c>", "order <f> by <c> and save the result as <g>", "put <f> in order of <c> and save it to <g>",
    "create <g> from <f> sorted by <c>", "export <f> sorted by <c> to <g>", "sort <f> by <c>, result in <g>", "take <f>, sort it by <c>, save as <g>", "I want <f> sorted by <c> in a new file <g>",
]
PLOT_LINE = [
    "plot <c> {in|of|from} <f>", "plot the <c> {in|of|from} <f>", "draw a line {chart|plot} of <c> {in|from} <f>", "line chart of <c> in <f>", "show <c> from <f> as a line", "make a {line chart|line plot} of the <c> in <f>", "draw the <c> of <f>", "chart the <c> in <f>", "can you plot the <c> in <f>?", "I want a line plot of <c> from <f>", "show me a curve of <c> in <f>", "graph the <c> from <f>", "<f>: plot <c>",
]
PLOT_BAR = [
    "{draw|make} a bar chart of <c> by <b> in <f>", "bar chart of <c> by <b> from <f>", "plot <c> by <b> as bars from <f>", "show the <c> of each <b> in <f> as bars", "bar plot of <c> per <b> in <f>", "show <c> per <b> in <f> as a bar chart", "bars of <c> for each <b> in <f>", "can you make a bar chart of <c> by <b> from <f>?", "I want a bar chart of <c> per <b> in <f>", "<f>: bar chart of <c> by <b>", "plot a bar chart of <c> by <b> in <f>", "give me a bar graph of <c> by <b> from <f>",
]
PLOT_HIST = [
    "{draw|make|show} a histogram of <c> in <f>", "histogram of <c> {in|from} <f>", "how is <c> distributed in <f>?", "plot the distribution of <c> in <f>", "show the distribution of <c> from <f>", "hist of <c> in <f>", "can you make a histogram of the <c> in <f>?", "I want a histogram of <c> from <f>", "<f>: histogram of <c>", "plot a histogram of the <c> in <f>", "give me a histogram of <c> from <f>", "what does the distribution of <c> in <f> look like?",
]
PLOT_NEXT = {
    "line": ["plot it", "plot that", "plot the <c>", "now plot <c>", "can you plot it?", "show it as a line", "draw a line of <c>", "line chart of <c>"],
    "bar": ["bar chart of <c> by <b>", "show that as bars by <b>", "now <c> by <b> as bars", "draw a bar chart by <b>", "bars by <b>", "make a bar chart of <c> by <b>", "now as a bar chart by <b>"],
    "hist": ["histogram of <c>", "show a histogram", "draw a histogram of <c>", "how is <c> distributed?", "now a histogram of <c>", "as a histogram", "plot the distribution of <c>"],
}
ROWS_NEXT = ["how many rows {are there|is that|}?", "how many rows does it have?", "and how many rows?", "count the rows", "number of rows?", "how long is the table?", "rows?"]


@dataclass
class Query:
    loose: list
    exact: list
    following: list
    slots: dict
    comment: str
    code: str
    answer: Callable  # observation text after `Out[n]: ` -> (answer, facts)
    check: Callable  # same -> whether it is right
    edit: object = None  # another Query whose code the user may put in its place


def with_column(templates):
    """Exact forms made of the loose ones: the column is named as a column."""
    return [t.replace("<c>", "column <c>").replace("<b>", "column <b>") for t in templates]


def pairs(text):
    """(name, value) of a printed Series, as printed."""
    lines = text.strip("\n").split("\n")
    body = [x for x in lines[1:] if x.strip()]
    while body and (body[-1].startswith(("Name:", "dtype:", "Length:"))):
        body.pop()
    return [tuple(x.rsplit(None, 1)) for x in body]


def pair_list(found):
    return joined([f"{name.strip()} {value}" for name, value in found])


def aggregate(c, table, edited=False):
    kind = c.pick(list(AGGREGATES))
    column, spoken = table.number(c)
    name, words = AGGREGATES[kind]
    call = f"df[{quoted(column)}].{kind}()"
    if kind in ("mean", "sum"):
        call = f"round({call}, 2)"
    true = getattr(table.df[column], kind)()

    def answer(text):
        return f"The {name} {column} is {said(text)}.", (said(text), column)

    word = c.pick(words)
    exact = ONE_EXACT
    if word == "sum of":
        word = "total"
    query = Query(ONE, exact, ONE_NEXT, {"a": word, "c": spoken}, f"Find the {name} {column}", call, answer, lambda text: abs(float(said(text)) - true) < 0.006)
    query.exact_slots = {"a": word, "c": column}
    if not edited and c.chance(0.15):
        other = c.pick([k for k in AGGREGATES if k != kind])
        changed = call.replace(f".{kind}()", f".{other}()")
        real = getattr(table.df[column], other)()
        query.edit = Query([], [], [], {}, query.comment, changed, lambda text: (f"The {AGGREGATES[other][0]} {column} is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - real) < 0.006)
    return query


def grouped(c, table):
    kind = c.pick(("mean", "sum", "sum", "max"))
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    name, words = AGGREGATES[kind]
    call = f"df.groupby({quoted(by)})[{quoted(column)}].{kind}()"
    if kind != "max":
        call += ".round(2)"
    true = {str(k): v for k, v in getattr(table.df.groupby(by)[column], kind)().items()}

    def answer(text):
        found = pairs(text)
        if len(found) > 6:
            return f"The {name} {column} by {by} is in the output above.", (name, column, by)
        return f"The {name} {column} by {by}: {pair_list(found)}.", tuple(v for _, v in found)

    def check(text):
        found = dict(pairs(text))
        return set(found) == set(true) and all(abs(float(found[k]) - true[k]) < 0.006 for k in found)

    word = c.pick(words)
    query = Query(GROUP, GROUP_EXACT, GROUP_NEXT, {"a": "total" if word == "sum of" else word, "c": spoken, "b": spoken_by}, f"Find the {name} {column} by {by}", call, answer, check)
    query.exact_slots = {"a": query.slots["a"], "c": column, "b": by}
    return query


def top_group(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    true = table.df.groupby(by)[column].sum().sort_values(ascending=False)
    c.demand(len(true) > 1 and true.iloc[0] - true.iloc[1] > 0.01)

    def answer(text):
        name, value = pairs(text)[0]
        return f"{name.strip()} has the most {column}: {value}.", (name.strip(), value)

    query = Query(TOP_GROUP, None, [], {"c": spoken, "b": spoken_by}, f"Find the {by} with the most {column}", f"df.groupby({quoted(by)})[{quoted(column)}].sum().sort_values(ascending=False).round(2)", answer, lambda text: pairs(text)[0][0].strip() == true.index[0])
    query.exact_slots = {"c": column, "b": by}
    return query


ABOVE = {">": ["above", "over", "more than", "greater than", ">"], "<": ["below", "under", "less than", "<"]}


def count_rows(c, table):
    if c.chance(0.5):
        column, spoken = table.number(c)
        op = c.pick("><")
        value = c.rng.choice(list(table.df[column].dropna())) if c.chance(0.3) else c.rng.randint(1, int(table.df[column].max()) + 1)
        value = round(value.item(), 2) if hasattr(value, "item") else value
        word = c.pick(ABOVE[op])
        true = int((table.df[column] > value).sum() if op == ">" else (table.df[column] < value).sum())
        name = "above" if op == ">" else "below"
        query = Query(COUNT_ABOVE, None, [], {"c": spoken, "o": word, "v": value}, f"Count the rows with {column} {name} {value}", f"len(df[df[{quoted(column)}] {op} {value}])",
                      lambda text: (f"{plural(text, 'row')} {'has' if text == '1' else 'have'} {column} {name} {value}.", (text,)), lambda text: text == str(true))
        query.exact_slots = {"c": column, "o": word, "v": value}
        return query
    by, spoken = table.text(c)
    value = table.value(c, by)
    true = int((table.df[by] == value).sum())
    query = Query(COUNT_VALUE, None, [], {"b": spoken, "v": value}, f"Count the rows with {by} {value}", f"len(df[df[{quoted(by)}] == {quoted(value)}])",
                  lambda text: (f"{plural(text, 'row')} {'has' if text == '1' else 'have'} {by} {value}.", (text,)), lambda text: text == str(true))
    query.exact_slots = {"b": by, "v": value}
    return query


def value_counts(c, table):
    by, spoken = table.text(c)
    true = table.df[by].value_counts()
    query = Query(VALUES, None, VALUES_NEXT, {"b": spoken}, f"Count the rows by {by}", f"df[{quoted(by)}].value_counts()",
                  lambda text: (f"The rows by {by}: {pair_list(pairs(text))}.", tuple(n for n, _ in pairs(text))), lambda text: {n.strip(): int(v) for n, v in pairs(text)} == dict(true))
    query.exact_slots = {"b": by}
    return query


def sorted_rows(c, table):
    column, spoken = table.number(c)
    n, low = c.rng.randint(2, min(5, len(table.df))), c.chance(0.35)
    word = c.pick(("lowest", "smallest") if low else ("highest", "largest", "highest"))
    name = "lowest" if low else "highest"
    call = f"df.sort_values({quoted(column)}{'' if low else ', ascending=False'}).head({n})"
    best = table.df[column].min() if low else table.df[column].max()
    query = Query(SORT, None, SORT_NEXT, {"n": n, "x": word, "c": spoken}, f"Show the {plural(n, 'row')} with the {name} {column}", call,
                  lambda text: (f"{'These are' if n > 1 else 'This is'} the {str(n) + ' rows' if n > 1 else 'row'} with the {name} {column}.", (name, column)), lambda text: str(best).rstrip("0").rstrip(".") in text)
    query.exact_slots = {"n": n, "x": word, "c": column}
    return query


def saved(c, table):
    column, spoken = table.number(c)
    target = c.file("csv")
    c.demand(target != table.name)
    silent = "[Code executed successfully with no output]"
    if c.chance(0.6):
        op = c.pick("><")
        value = c.rng.randint(1, int(table.df[column].max()) + 1)
        word, name = c.pick(ABOVE[op]), "above" if op == ">" else "below"
        query = Query(FILTER_SAVE, None, [], {"c": spoken, "o": word, "v": value, "g": target}, f"Save the rows with {column} {name} {value} to {target}",
                      f"df[df[{quoted(column)}] {op} {value}].to_csv({quoted(target)}, index=False)", lambda text: (f"I saved the rows with {column} {name} {value} to {target}.", (target,)), lambda text: text == silent)
        query.exact_slots = {**query.slots, "c": column}
        return query
    query = Query(SORT_SAVE, None, [], {"c": spoken, "g": target}, f"Save the rows sorted by {column} to {target}", f"df.sort_values({quoted(column)}).to_csv({quoted(target)}, index=False)",
                  lambda text: (f"I saved the rows sorted by {column} to {target}.", (target,)), lambda text: text == silent)
    query.exact_slots = {"c": column, "g": target}
    return query


def plotted(c, table):
    kind = c.pick(("line", "bar", "hist"))
    column, spoken = table.number(c)
    imports = "import matplotlib.pyplot as plt\n"
    image = "[An image is already displayed to the user.]"
    slots, exact = {"c": spoken}, {"c": column}
    if kind == "bar":
        by, spoken_by = table.text(c)
        slots["b"], exact["b"] = spoken_by, by
        call, what = f"df.plot.bar(x={quoted(by)}, y={quoted(column)})", f"bar chart of {column} by {by}"
    elif kind == "line":
        call, what = f"df[{quoted(column)}].plot()", f"line chart of {column}"
    else:
        call, what = f"df[{quoted(column)}].plot.hist()", f"histogram of {column}"
    query = Query({"line": PLOT_LINE, "bar": PLOT_BAR, "hist": PLOT_HIST}[kind], None, PLOT_NEXT[kind], slots, f"Draw a {what}", f"{imports}{call}\nplt.show()",
                  lambda text: (f"Here is the {what}.", (column,)), lambda text: text.strip() == image)
    query.exact_slots = exact
    return query


def row_count(c, table):
    query = Query([], None, ROWS_NEXT, {}, "Count the rows", "len(df)", lambda text: (f"The table has {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)))
    query.exact_slots = {}
    return query


def value_text(observation):
    return result(observation)
