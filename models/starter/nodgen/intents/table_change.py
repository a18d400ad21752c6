"""Changes to a table that are written back or to another file: rename, drop, add, round, fill, replace, delete rows, sort."""

from ..scenario import User
from .endings import plural, quoted
from .table_data import Table, load, read
from .table_follow import go_on
from .table_queries import SILENT, Query
from .table_steps import compute, look, saving

RENAME = [
    "@c rename <c> to <n> in <f>", "@c rename the column <c> of <f> to <n>", "@c change the name of <c> in <f> to <n>", "@c call <c> <n> in <f>", "in <f>, <c> should be called <n>", "@c give the column <c> in <f> the name <n>", "<f>: rename <c> to <n>", "the column <c> of <f> should be named <n>", "@c rename <c> in <f> into <n>", "@c change the heading <c> of <f> to <n>", "@c make the name of column <c> in <f> <n>", "<c> in <f> needs the name <n>", "@c name <c> in <f> <n> instead", "@c change the column heading <c> to <n> in <f>",
    "the <c> in <f> needs a new name, <n>", "<c> of <f> needs to be called <n>",
]
DROP = [
    "@c remove the column <c> from <f>", "@c drop <c> from <f>", "@c delete the column <c> in <f>", "@c take the <c> column out of <f>", "I do not need <c> in <f>, remove that column", "<f> without the column <c>", "@c get rid of the column <c> in <f>", "@c drop the column <c> of <f>", "<f>: drop <c>", "@c leave out the column <c> from <f>", "@c throw the column <c> out of <f>", "@c erase the <c> column of <f>", "the column <c> can go from <f>", "in <f>, remove the column <c>", "@c strip the column <c> from <f>", "@c delete <c>, the column, from <f>",
    "@c strip <f> of the column <c>", "@c strip <f> of <c>", "I do not want the column <c> in <f>", "we do not need the column <c> in <f>",
]
ADD = {
    "*": ["@c add a column <n> to <f> that is <c> times <d>", "@c add <n> = <c> * <d> to <f>", "@c multiply <c> by <d> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> times <d>", "@c make a new column <n> in <f>: <c> * <d>", "<f>: new column <n> = <c> * <d>", "@c put the product of <c> and <d> into a column <n> in <f>", "@c add <c> times <d> as <n> to <f>", "I need a column <n> in <f>, <c> multiplied by <d>", "@c compute <n> as <c> * <d> in <f>", "@c extend <f> by a column <n> that is <c> multiplied by <d>", "@c add the product of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> * <d>"],
    "+": ["@c add a column <n> to <f> that is <c> plus <d>", "@c add <n> = <c> + <d> to <f>", "@c add up <c> and <d> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> plus <d>", "@c make a new column <n> in <f>: <c> + <d>", "<f>: new column <n> = <c> + <d>", "@c put the sum of <c> and <d> into a column <n> in <f>", "@c add <c> plus <d> as <n> to <f>", "I need a column <n> in <f>, the sum of <c> and <d>", "@c compute <n> as <c> + <d> in <f>", "@c add the sum of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> + <d>"],
    "-": ["@c add a column <n> to <f> that is <c> minus <d>", "@c add <n> = <c> - <d> to <f>", "@c subtract <d> from <c> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> minus <d>", "@c make a new column <n> in <f>: <c> - <d>", "<f>: new column <n> = <c> - <d>", "@c put the difference of <c> and <d> into a column <n> in <f>", "@c add <c> minus <d> as <n> to <f>", "I need a column <n> in <f>, the difference of <c> and <d>", "@c compute <n> as <c> - <d> in <f>", "@c add the difference of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> - <d>"],
    "/": ["@c add a column <n> to <f> that is <c> divided by <d>", "@c add <n> = <c> / <d> to <f>", "@c divide <c> by <d> in <f> and put it in a new column <n>", "in <f>, make a column <n> with <c> divided by <d>", "@c make a new column <n> in <f>: <c> / <d>", "<f>: new column <n> = <c> / <d>", "@c put <c> divided by <d> into a column <n> in <f>", "@c add <c> / <d> as <n> to <f>", "I need a column <n> in <f>, <c> divided by <d>", "@c compute <n> as <c> / <d> in <f>", "@c add the ratio of <c> and <d> to <f> as <n>", "a new column <n> in <f> with <c> / <d>"],
}
ROUND = [
    "@c round <c> in <f> to <k> decimals", "@c round the <c> of <f> to <k> digits", "@c round the column <c> in <f> to <k> decimal places", "<f>: round <c> to <k> decimals", "in <f>, <c> should have only <k> decimals", "@c cut the <c> in <f> to <k> decimal places", "only <k> decimals for <c> in <f>", "@c round all <c> values in <f> to <k> digits", "the <c> in <f> needs rounding to <k> digits", "@c keep <k> decimals of <c> in <f>", "I want the <c> in <f> rounded to <k> decimals", "@c round every <c> in <f> to <k> decimal places", "<k> decimal places are enough for <c> in <f>",
    "the <c> of <f> needs to be rounded to <k> decimals", "rounding to <k> decimals for <c> in <f>", "@c keep only <k> decimals in the <c> of <f>",
]
FILL = [
    "@c fill the missing values of <c> in <f> with <w>", "@c put <w> where <c> is missing in <f>", "@c replace the gaps in <c> of <f> by <w>", "@c fill the gaps in <c> of <f> with <w>", "<f>: fill missing <c> with <w>", "in <f>, where <c> is empty, write <w>", "@c set the empty cells of <c> in <f> to <w>", "@c fill <c> in <f> with <w> where it is empty", "the gaps in <c> of <f> should be <w>", "@c write <w> into the empty <c> cells of <f>", "@c use <w> for each missing <c> in <f>", "missing <c> in <f> should be <w>", "@c put <w> into the blank <c> cells of <f>", "@c fill blank <c> cells in <f> with <w>", "every blank <c> in <f> should be <w>",
]
FILL_MEAN = [
    "@c fill the missing values of <c> in <f> with the average", "@c put the average where <c> is missing in <f>", "@c replace the gaps in <c> of <f> by the mean", "@c fill the gaps in <c> of <f> with the average <c>", "<f>: fill missing <c> with the mean", "in <f>, where <c> is empty, write the average", "@c set the empty cells of <c> in <f> to the mean", "@c fill <c> in <f> with its average where it is empty", "the gaps in <c> of <f> should be the mean <c>", "@c use the average for each missing <c> in <f>", "missing <c> in <f> should be the average", "@c fill blank <c> cells of <f> with the mean", "@c put the mean into the blank <c> cells of <f>",
]
DROP_GAPS = [
    "@c remove the rows with missing values from <f>", "@c drop the rows of <f> with gaps", "@c delete all rows in <f> that have empty cells", "@c keep only the complete rows of <f>", "<f> without the incomplete rows", "@c throw out the rows of <f> where something is missing", "<f>: drop rows with missing values", "@c clean out the incomplete rows of <f>", "in <f>, remove every row with a gap", "only complete rows in <f>, please", "@c get rid of rows with empty cells in <f>", "@c delete the incomplete rows from <f>", "@c drop rows with blanks from <f>", "@c remove every row with a blank cell in <f>", "rows with blanks can go from <f>",
    "@c throw out rows of <f> with blank cells", "@c throw away every row of <f> where something is empty", "rows where something is missing can go from <f>",
]
REPLACE = [
    "@c replace <v> by <w> in the <c> of <f>", "@c change <v> to <w> in <c> of <f>", "in <f>, replace <c> <v> with <w>", "@c set <c> to <w> where it is <v> in <f>", "<f>: in <c>, <v> should be <w>", "@c write <w> for <v> in the column <c> of <f>", "every <c> <v> in <f> should become <w>", "@c turn <v> into <w> in <c> of <f>", "@c swap <v> for <w> in the <c> of <f>", "where <c> is <v> in <f>, make it <w>", "@c correct <v> to <w> in the <c> column of <f>", "@c replace every <v> in <c> of <f> with <w>", "@c change each <c> <v> in <f> to <w>", "the <c> <v> in <f> should be <w>",
    "@c swap each <v> in <c> of <f> for <w>", "@c turn each <v> in the <c> of <f> into <w>", "@c turn every <c> <v> of <f> into <w>", "@c swap <c> <v> in <f> for <w>",
]
REMOVE = [
    "@c delete the rows of <f> where <c> is <v>", "@c remove all rows with <c> <v> from <f>", "@c drop the rows in <f> with <c> <v>", "<f> without the rows where <c> is <v>", "@c throw out the rows of <f> with <c> <v>", "<f>: drop rows with <c> <v>", "in <f>, delete every row with <c> <v>", "@c take all rows with <c> <v> out of <f>", "@c get rid of the rows of <f> with <c> <v>", "the rows with <c> <v> can go from <f>", "@c erase the rows in <f> where <c> is <v>", "@c clear the rows with <c> <v> from <f>", "I do not want rows with <c> <v> in <f>", "@c strip the rows with <c> <v> from <f>",
    "@c clear <f> of rows with <c> <v>", "@c clear out the rows in <f> where <c> is <v>", "@c take the rows where <c> is <v> out of <f>", "I do not need the rows with <c> <v> in <f>",
]
SORT = [
    "@c sort <f> by <c>", "@c order <f> by <c>", "@c put <f> in order of <c>", "@c sort the rows of <f> by <c>", "<f> sorted by <c>", "<f>: sort by <c>", "@c arrange <f> by <c>", "@c sort the table <f> by its <c>", "in <f>, sort the rows by <c>", "@c bring <f> into order by <c>", "@c arrange the rows of <f> by <c>", "I want <f> in order of <c>", "I want <f> sorted by <c>", "@c order the rows in <f> by <c>",
    "@c bring the rows of <f> into order by <c>", "@c put the rows of <f> in order of <c>", "@c bring the table <f> into order by <c>",
]
DOWN = (", the highest first", ", largest first", " from high to low", " in descending order", ", highest on top")


def descending(templates):
    return [t + DOWN[i % len(DOWN)] for i, t in enumerate(templates)]


SORT_DOWN = descending(SORT)
TO = (" and save it as <g>", ", save as <g>", " and write it to <g>", " and save that to <g>", ", result in <g>", " and store it as <g>", " and put it into <g>", ", as <g>")


def with_target(templates):
    """The same with another file for the result."""
    return [t.replace(", please", "") + TO[i % len(TO)] for i, t in enumerate(templates)]


TARGETED = {name: with_target(found) for name, found in {
    "rename": RENAME, "drop": DROP, "round": ROUND, "fill": FILL, "mean": FILL_MEAN, "gaps": DROP_GAPS, "replace": REPLACE, "remove": REMOVE, "sort": SORT, "sort_down": SORT_DOWN, **{"add" + o: t for o, t in ADD.items()}}.items()}


def changed(c, table, templates, slots, exact_slots, what, code, done, right):
    """The change, written back where the request names no other file; that is said before."""
    target = table.name
    if c.chance(0.45):
        target = c.file(c.pick(("csv", "csv", "csv", "xlsx")))
        c.demand(target != table.name)
    aside = target != table.name
    slots, exact_slots = {**slots, "g": target}, {**exact_slots, "g": target}
    kind = next(k for k, t in PLAIN.items() if t is templates)
    loose = TARGETED[kind] if aside else templates
    return Query(loose, slots, exact_slots, what + (f" and save it as {target}" if aside else f" in {target}"), f"{code}\n{saving(target)}", lambda text: (f"{done} and saved it as {target}." if aside else f"{done} in {target}.", (target,)),
                 lambda text: text == SILENT and right(load(c.folder / target)), exact=exact(loose), talk="" if aside else f"This will change {target}.", writes=True)


PLAIN = {"rename": RENAME, "drop": DROP, "round": ROUND, "fill": FILL, "mean": FILL_MEAN, "gaps": DROP_GAPS, "replace": REPLACE, "remove": REMOVE, "sort": SORT, "sort_down": SORT_DOWN, **{"add" + o: t for o, t in ADD.items()}}


def exact(templates):
    """Forms that call each column a column, once."""
    return [t if named(t) else t.replace("<c>", "column <c>") for t in templates]


def named(template):
    """Whether it calls the column a column, so that it is spelt as in the file."""
    return "column <c>" in template or "<c> column" in template or "heading <c>" in template


def column_of(c, table):
    return table.one(c, [x for x in table.df.columns])


def rename(c, table):
    column, spoken = column_of(c, table)
    new = c.word()
    c.demand(new not in table.df.columns)
    return changed(c, table, RENAME, {"c": spoken, "n": new}, {"c": column, "n": new}, f"Rename {column} to {new}", f"df = df.rename(columns={{{quoted(column)}: {quoted(new)}}})", f"I renamed {column} to {new}", lambda df: list(df.columns) == [new if x == column else x for x in table.df.columns])


def drop(c, table):
    column, spoken = column_of(c, table)
    return changed(c, table, DROP, {"c": spoken}, {"c": column}, f"Remove the column {column}", f"df = df.drop(columns={quoted(column)})", f"I removed the column {column}", lambda df: list(df.columns) == [x for x in table.df.columns if x != column])


def add(c, table):
    ((one, spoken), (other, also)), op, new = table.two(c, table.numbers), c.rng.choices("*+-/", (4, 2, 2, 2))[0], c.word()
    c.demand(new not in table.df.columns and not (op == "/" and (table.df[other] == 0).any()))
    true = {"*": lambda x, y: x * y, "+": lambda x, y: x + y, "-": lambda x, y: x - y, "/": lambda x, y: x / y}[op]

    def right(df):
        return all(abs(v - true(x, y)) < 0.011 for v, x, y in zip(df[new], table.df[one], table.df[other]) if x == x and y == y)

    name = c.file("csv")
    aside = c.chance(0.4)
    target = name if aside else table.name
    slots = {"n": new, "g": target}
    templates = TARGETED["add" + op] if aside else ADD[op]
    query = Query(templates, {**slots, "c": spoken, "d": also}, {**slots, "c": one, "d": other}, f"Add the column {new} = {one} {op} {other}", f"df[{quoted(new)}] = (df[{quoted(one)}] {op} df[{quoted(other)}]).round(2)\n{saving(target)}",
                  lambda text: (f"I added the column {new} and saved it as {target}." if aside else f"I added the column {new} to {target}.", (new, target)), lambda text: text == SILENT and right(load(c.folder / target)), exact=[t.replace("<c>", "column <c>").replace("<d>", "column <d>") for t in templates],
                  talk="" if aside else f"This will change {target}.", writes=True, of={"new": new})
    return query


def rounded(c, table):
    # Whole numbers have nothing to round.
    column, spoken = table.one(c, [x for x in table.numbers if any(v == v and v != int(v) for v in table.df[x])])
    k = c.rng.randint(0, 1)
    word = c.pick(("0", "no", "zero")) if k == 0 else c.pick(("1", "1", "one"))
    return changed(c, table, ROUND, {"c": spoken, "k": word}, {"c": column, "k": word}, f"Round {column} to {plural(k, 'decimal')}", f"df[{quoted(column)}] = df[{quoted(column)}].round({k})", f"I rounded {column}", lambda df: all(abs(v - x) <= 0.5 / 10**k + 1e-6 for v, x in zip(df[column], table.df[column]) if x == x))


def fill(c, table):
    mean = c.chance(0.4)
    gaps = [x for x in (table.numbers if mean else table.df.columns) if table.df[x].isna().any()]
    column, spoken = table.one(c, gaps)
    number = column in table.numbers
    c.demand(number or column in table.texts + table.free)
    if mean:
        true = sum(v for v in table.df[column] if v == v) / table.df[column].count()
        return changed(c, table, FILL_MEAN, {"c": spoken}, {"c": column}, f"Fill the gaps in {column} with the average", f"df[{quoted(column)}] = df[{quoted(column)}].fillna(df[{quoted(column)}].mean())", f"I filled the gaps in {column} with the average", lambda df: all(abs(v - (x if x == x else true)) < 0.01 for v, x in zip(df[column], table.df[column])))
    word = str(c.pick((0, 0, 0, 1, 100))) if number else c.pick(("unknown", "none given", c.word(), c.word(), "?"))
    literal = word if number else quoted(word)
    return changed(c, table, FILL, {"c": spoken, "w": word}, {"c": column, "w": word}, f"Fill the gaps in {column} with {word}", f"df[{quoted(column)}] = df[{quoted(column)}].fillna({literal})", f"I filled the gaps in {column} with {word}",
                   lambda df: [str(v) for v, x in zip(df[column], table.df[column]) if x != x or x is None] == [str(float(word)) if number and df[column].dtype == float else word] * int(table.df[column].isna().sum()))


def drop_gaps(c, table):
    left = sum(1 for row in table.df.values.tolist() if not any(v is None or v != v for v in row))
    c.demand(left)
    return changed(c, table, DROP_GAPS, {}, {}, "Remove the rows with missing values", "df = df.dropna()", "I removed the rows with missing values", lambda df: len(df) == left)


fill.table = drop_gaps.table = {"gaps": True, "columns": 5}


def replace(c, table):
    column, spoken = table.text(c)
    value, word = table.value(c, column), c.word()
    c.demand(word not in set(table.df[column]))
    return changed(c, table, REPLACE, {"c": spoken, "v": value, "w": word}, {"c": column, "v": value, "w": word}, f"Replace {value} by {word} in {column}", f"df[{quoted(column)}] = df[{quoted(column)}].replace({quoted(value)}, {quoted(word)})", f"I replaced {value} by {word}", lambda df: [v for v in df[column] if v == v] == [word if v == value else v for v in table.df[column] if v == v])


def remove(c, table):
    column, spoken = table.text(c)
    value = table.value(c, column)
    left = [v for v in table.df[column] if v != value]
    c.demand(left)
    return changed(c, table, REMOVE, {"c": spoken, "v": value}, {"c": column, "v": value}, f"Remove the rows with {column} {value}", f"df = df[df[{quoted(column)}] != {quoted(value)}]", f"I removed the rows with {column} {value}", lambda df: len(df) == len(left) and value not in set(df[column]))


def ordered(c, table):
    column, spoken = table.number(c)
    down = c.chance(0.5)
    true = sorted((v for v in table.df[column] if v == v), reverse=down)
    return changed(c, table, SORT_DOWN if down else SORT, {"c": spoken}, {"c": column}, f"Sort by {column}{', the highest first' if down else ''}", f"df = df.sort_values({quoted(column)}{', ascending=False' if down else ''})", f"I sorted the rows by {column}{', the highest first,' if down else ''}", lambda df: [v for v in df[column] if v == v] == true)


def on_a_csv(c, makers):
    """A change goes into a CSV file: writing back a workbook would lose its looks and other sheets."""
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    by_column = c.chance(0.45)
    more = getattr(make, "table", {})
    table = Table(c, loose=not by_column, formats={"csv": 1}, need=("number2",) if make is add else (), **more)
    query = make(c, table)
    if make is drop_gaps:
        by_column = True
    if by_column:
        yield User(c.ask(query.exact, f=table.name, **query.exact_slots))
        done = yield from compute(c, query, f"# {query.comment}\n{read(table.name)}\n{query.code}")
    else:
        yield User(c.ask([t for t in query.loose if not named(t)], f=table.name, **query.slots))
        yield from look(c, table)
        done = yield from compute(c, query, f"# {query.comment}\n{query.code}")
    if done and "new" in query.of and c.chance(0.4):
        new = query.of["new"]
        table.df = load(c.folder / query.slots["g"])
        table.numbers, table.spoken[new] = [new], new
        yield from go_on(c, table, Query([], {}, {}, "", "", None, None, gives="number", of={"column": new, "kind": ""}))


def table_columns_changed(c):
    """Rename, drop, add or round a column."""
    yield from on_a_csv(c, {rename: 3, drop: 3, add: 4, rounded: 1.5})


def table_cells_changed(c):
    """Fill gaps, drop incomplete rows, replace a value, delete rows, sort."""
    yield from on_a_csv(c, {fill: 3, drop_gaps: 2, replace: 2.5, remove: 2.5, ordered: 2.5})


INTENTS = {table_columns_changed: 6, table_cells_changed: 6}
