"""Two conditions side by side, a value and a number, as people string them: "with Ward South and Age below 50".

The rows, how many, one column of them, a figure of them, or a file with them: the condition is the same code in each."""

import ast

from . import table_queries as q
from .endings import joined, quoted, said
from .superlatives import THAN, measured_column, spelt
from .table_data import guard, load, new_target
from .table_filters import rows_answer, shown
from .table_queries import Query
from .table_steps import run

# How the two may stand beside each other; <b> <v> the one, <c> <o> <x> the other.
PAIRS = [
    "with <b> <v> and <c> <o> <x>", "with <b> <v> and {a |}<c> <o> <x>", "with <c> <o> <x> and <b> <v>", "where <b> is <v> and <c> <o> <x>", "where <c> is <o> <x> and <b> is <v>", "in <b> <v> with {a |}<c> <o> <x>", "in <b> <v> and with <c> <o> <x>", "in <b> <v>, <c> <o> <x>", "of <b> <v> with <c> <o> <x>", "that have <b> <v> and {a |}<c> <o> <x>", "having <b> <v> and <c> <o> <x>",
    "whose <b> is <v> and whose <c> is <o> <x>", "with {a |}<c> <o> <x> in <b> <v>", "from <b> <v>, but only with <c> <o> <x>", "from <b> <v> with <c> <o> <x>", "for <b> <v> where <c> is <o> <x>", "with <b> <v>, and of those only <c> <o> <x>", "which have <b> <v> as well as <c> <o> <x>", "with both <b> <v> and <c> <o> <x>", "where <b> = <v> and <c> <o> <x>", "with <b> <v> + <c> <o> <x>",
]
# Two values.
BOTH = [
    "with <b> <v> and <c> <x>", "where <b> is <v> and <c> is <x>", "with <b> <v> and also <c> <x>", "in <b> <v> with <c> <x>", "in <b> <v>, <c> <x>", "with <c> <x> in <b> <v>", "that have <b> <v> and <c> <x>", "having <b> <v> and <c> <x>", "with both <b> <v> and <c> <x>", "of <b> <v> with <c> <x>", "from <b> <v> with <c> <x>", "where <b> = <v> and <c> = <x>", "whose <b> is <v> and whose <c> is <x>",
]
# <r> is "older than 30", without the word age.
SHOW_THAN = [
    "@c show the rows in <f> in <b> <v>, <r>", "in <b> <v>, <r>: show the rows of <f>", "<f>: in <b> <v>, <r>", "rows of <f> in <b> <v>, <r>", "rows with <b> <v> and <r>, from <f>", "which rows in <f> are in <b> <v> and <r>?", "which rows in <f> with <b> <v> are <r>?", "@c list everything in <f> with <b> <v> that is <r>", "@c list all rows of <f> that have <b> <v> and are <r>", "@c filter <f>: <b> <v>, <r>", "@c find the rows with <b> <v> in <f> that are <r>", "show me the ones with <b> <v>, <r>, in <f>", "the rows of <f> with <b> <v>, but only if <r>", "with <b> <v> and <r>, which rows are in <f>?", "<r> and in <b> <v>: rows of <f>", "<r>, <b> <v>, <f>, show the rows", "I need all rows in <f> from <b> <v> that are <r>", "I want to see everything in <b> <v> that's <r>, from <f>", "from <f> the ones in <b> <v> who are <r>", "let me see who in <f> has <b> <v> and is <r>",
]
COUNT_THAN = [
    "how many in <f> with <b> <v> are <r>?", "how many with <b> <v> are <r>, in <f>?", "how many rows in <f> have <b> <v> and are <r>?", "how many in <b> <v> are <r>? see <f>", "@c count the rows in <f> with <b> <v> that are <r>", "@c count those in <b> <v> that are <r>, from <f>", "<f>: how many in <b> <v> are <r>?", "in <b> <v>, <r>: how many rows of <f>?", "in <f>, how many are in <b> <v> and <r>?", "of the rows with <b> <v> in <f>, how many are <r>?", "how many are <r> and in <b> <v>, by <f>?", "<b> <v>, <r>, how many in <f>?", "I need to know how many in <b> <v> are <r>, the file is <f>", "with <b> <v> and <r>, how many rows are in <f>?",
]
# Each is made with several pairs; <k> is the pair.
SHOW = [
    "@c show the rows of <f> <k>", "@c show all rows <k> in <f>", "@c list the rows <k> in <f>", "@c list everything <k> in <f>", "rows <k> in <f>", "all rows <k>, <f>", "<f>: rows <k>", "<f>, only rows <k>", "@c filter <f> for rows <k>", "@c find the rows <k> in <f>", "which rows in <f> are there <k>?", "show me <f>, just the rows <k>", "I need the rows <k> from <f>", "I want to see the rows <k> in <f>", "from <f>, the rows <k>", "in <f>, show me all entries <k>", "everything <k> in <f>", "only rows <k> please, the file is <f>", "let me see the ones <k> in <f>", "can you show the records <k>? it's <f>",
]
COUNT = [
    "how many rows <k> are in <f>?", "how many rows are there <k> in <f>?", "how many are there <k>? see <f>", "how many entries <k> does <f> have?", "@c count the rows <k> in <f>", "@n number of rows <k> in <f>", "<f>: how many rows <k>?", "count rows <k>, <f>", "in <f>, how many rows <k>?", "how many do we have <k>, in <f>?", "I need to know how many there are <k> in <f>", "rows <k> in <f>, how many?", "how many records <k>? file is <f>", "can you count the entries <k> in <f>?", "my boss asks how many there are <k> in <f>", "tell me the number of rows <k> in <f>",
]
FIGURE = [
    "what is the <a> <d> of the rows <k> in <f>?", "@n <a> <d> of the rows <k> in <f>", "<a> <d> for rows <k>, <f>", "<f>: <a> <d> of rows <k>", "in <f>, the <a> <d> of the ones <k>", "@c find the <a> <d> for the rows <k> in <f>", "@c work out the <a> <d> of all <k> in <f>", "of the rows <k> in <f>, what is the <a> <d>?", "I need the <a> <d> of the rows <k>, from <f>", "only rows <k>: what's the <a> <d> in <f>?", "for the rows <k> in <f>, the <a> <d>", "take the rows <k> from <f>: <a> <d>?", "what <a> <d> do the rows <k> have in <f>?", "@c compute the <a> of <d> over the rows <k> in <f>", "<a> of <d>, only rows <k>, file <f>",
]
LISTED = [
    "which <e> are there <k> in <f>?", "@c list the <e> of the rows <k> in <f>", "@n <e> of the rows <k> in <f>", "<f>: <e> of rows <k>", "just the <e> of the rows <k> in <f>", "I only need the <e> of those <k>, from <f>", "the <e> of everything <k> in <f>", "@c give me the <e> of all rows <k> in <f>", "for the rows <k> in <f>, list the <e>", "what is the <e> of those <k> in <f>?", "in <f>, the <e> of each row <k>", "could you list the <e> of the ones <k>? it's in <f>", "<e> only, for rows <k>, <f>",
]
SAVE = [
    "@c save the rows <k> from <f> as <g>", "@c save only the rows of <f> <k> to <g>", "@c write the rows <k> in <f> to <g>", "@c filter <f> for rows <k> and save them as <g>", "@c put the rows of <f> <k> into <g>", "@c make <g> from <f>, only rows <k>", "@c export the rows <k> in <f> to <g>", "rows of <f> <k>, saved as <g>", "<g> should have only the rows of <f> <k>", "I need a file <g> with the rows <k> from <f>", "from <f> take the rows <k>, save as <g>", "<f>, rows <k>, into <g>", "new file <g>: rows of <f> <k>", "only keep rows <k> of <f> and store that as <g>", "everything <k> in <f> should go into <g>", "a copy of <f> with just the rows <k>, name it <g>",
]


def paired(templates, pairs=PAIRS, often=3):
    """Every template with some of the pairs, each pair with many templates."""
    return [t.replace("<k>", pairs[(i * 3 + n * 7) % len(pairs)]) for i, t in enumerate(templates) for n in range(often)]


SHOW_PAIRS, COUNT_PAIRS, FIGURE_PAIRS, LISTED_PAIRS, SAVE_PAIRS = map(paired, (SHOW, COUNT, FIGURE, LISTED, SAVE))


SHOW_BOTH, COUNT_BOTH, FIGURE_BOTH, LISTED_BOTH, SAVE_BOTH = (paired(t, BOTH, 2) for t in (SHOW, COUNT, FIGURE, LISTED, SAVE))


def asking(slots, pairs, both):
    """Two values have their own words."""
    return pairs if "o" in slots else both


def pair(c, table):
    """(slots, exact slots, what the answer says, the code of the rows, the rows)."""
    if len(table.texts) > 1 and c.chance(0.7):
        (by, spoken_by), (other, spoken) = table.two(c, table.texts)
        value, second = table.value(c, by), table.value(c, other)
        rows = [i for i, v, x in zip(table.df.index, table.df[by], table.df[other]) if v == value and x == second]
        c.demand(rows or c.chance(0.1))
        slots = {"v": value, "x": second}
        return {**slots, "b": spoken_by, "c": spoken}, {**slots, "b": by, "c": other}, f"{by} {value} and {other} {second}", f"df[(df[{quoted(by)}] == {quoted(value)}) & (df[{quoted(other)}] == {quoted(second)})]", rows
    (by, spoken_by), (column, spoken) = table.text(c), table.number(c)
    value = table.value(c, by)
    op, word, name, bound = q.bound(c, table, column, tuple(q.ABOVE))
    rows = [i for i, v, x in zip(table.df.index, table.df[by], table.df[column]) if v == value and x == x and q.COMPARE[op](x, bound)]
    # Most people ask for something that is there.
    c.demand(rows or c.chance(0.25))
    slots = {"v": value, **q.told(c, column, op, word, bound, "x")}
    return {**slots, "b": spoken_by, "c": spoken}, {**slots, "b": by, "c": column}, f"{by} {value} and {column} {name} {bound}", f"df[(df[{quoted(by)}] == {quoted(value)}) & (df[{quoted(column)}] {op} {bound})]", rows


def shown_pair(c, table):
    slots, exact, words, code, rows = pair(c, table)
    return Query(asking(slots, SHOW_PAIRS, SHOW_BOTH), slots, exact, f"Show the rows with {words}", q.kept(code), lambda text: rows_answer(rows, f"with {words}"), shown(c, table, rows), gives="rows" if rows else "", of={"rows": rows})


def counted_pair(c, table):
    slots, exact, words, code, rows = pair(c, table)
    return Query(asking(slots, COUNT_PAIRS, COUNT_BOTH), slots, exact, f"Count the rows with {words}", q.counted(code), lambda text: q.rows_have(text, words), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows})


def figure_pair(c, table):
    slots, exact, words, code, rows = pair(c, table)
    column, spoken = table.one(c, [x for x in table.numbers if x != exact["c"]])
    kind = c.pick(("mean", "mean", "sum", "max", "min"))
    values = table.df.loc[rows, column].dropna()
    c.demand(len(values))
    name, true, call = q.AGGREGATES[kind][0], getattr(values, kind)(), f"result[{quoted(column)}].{kind}()"
    more = {"a": c.pick([w for w in q.SHORT[kind] if w not in ("sum", "top one")])}
    return Query(asking(slots, FIGURE_PAIRS, FIGURE_BOTH), {**slots, **more, "d": spoken}, {**exact, **more, "d": column}, f"Find the {name} {column} for {words}", f"result = {code}\n{f'round({call}, 2)' if kind in ('mean', 'sum') else call}",
                 lambda text: (f"The {name} {column} for {words} is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - true) < 0.006)


def listed_pair(c, table):
    slots, exact, words, code, rows = pair(c, table)
    label, spoken = table.one(c, [x for x in table.ids + table.free + table.texts if x not in (exact["b"], exact["c"]) and table.df[x].notna().all()])
    true = table.df.loc[rows, label].tolist()

    def answer(text):
        found = ast.literal_eval(text)
        if not found:
            return f"There are none with {words}.", ("none",)
        if len(found) > 8:
            return f"The {label} values are in the output above.", ("output above",)
        return f"The {label} with {words}: {joined(map(str, found))}.", tuple(map(str, found))

    return Query(asking(slots, LISTED_PAIRS, LISTED_BOTH), {**slots, "e": spoken}, {**exact, "e": label}, f"List the {label} of the rows with {words}", f"result = {code}\nresult[{quoted(label)}].tolist()", answer, lambda text: ast.literal_eval(text) == true, gives="rows" if rows else "", of={"rows": rows})


def than_pair(c, table):
    """ "In city Rome, older than 30": the word says the column of the number, the value has its column beside it."""
    (by, spoken_by), (column, measure) = table.text(c), measured_column(c, table)
    op, words = c.pick([x for x in THAN[measure] if x[1].startswith("are ") and "than <v>" in x[1]] or [("", "")])
    c.demand(op and sum(measure in str(name).lower() for name in table.df.columns) == 1 and not (measure == "age" and table.dates))
    value, bound = table.value(c, by), c.rng.randint(int(table.df[column].min()), int(table.df[column].max()) + 1)
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, bound) if table.df[by].iloc[i] == value]
    c.demand(rows or c.chance(0.25))
    words, said_so = words[4:].replace("<v>", str(bound)), f"{by} {value} and {column} {q.NAMES[op]} {bound}"
    slots, code = {"r": words, "v": value}, f"df[(df[{quoted(by)}] == {quoted(value)}) & (df[{quoted(column)}] {op} {bound})]"
    more = {"gives": "rows" if rows else "", "of": {"rows": rows, "meant": (measure,)}}
    if c.chance(0.45):
        return Query(COUNT_THAN, {**slots, "b": spoken_by}, {**slots, "b": by}, f"Count the rows with {said_so}", q.counted(code), lambda text: q.rows_have(text, said_so), lambda text: text == str(len(rows)), **more)
    return Query([t for t in SHOW_THAN if "<f>" in t], {**slots, "b": spoken_by}, {**slots, "b": by}, f"Show the rows with {said_so}", q.kept(code), lambda text: rows_answer(rows, f"with {said_so}"), shown(c, table, rows), **more)


def saved_pair(c, table):
    slots, exact, words, code, rows = pair(c, table)
    c.demand(rows)
    target = new_target(c, table, ("csv",))
    place = [target]
    return Query(asking(slots, SAVE_PAIRS, SAVE_BOTH), {**slots, "g": target}, {**exact, "g": target}, f"Save the rows with {words} to {target}", f"{guard(target)}{code}.to_csv({quoted(target)}, index=False)",
                 lambda text: (f"I saved the rows with {words} to {place[0]}.", (place[0],)), lambda text: text == q.SILENT and len(load(c.folder / place[0])) == len(rows), writes=True, of={"target": place})


def table_pairs_said(c):
    if c.chance(0.2):
        measure = c.pick([m for m in THAN if any(w.startswith("are ") and "than <v>" in w for _, w in THAN[m])])
        yield from run(c, {than_pair: 1}, exact=0, follow=0.15, measures=[spelt(c, measure)], rows=c.rng.randint(5, 14), dates=0)
        return
    (make,) = c.rng.choices((shown_pair, counted_pair, figure_pair, listed_pair, saved_pair), (4, 3, 2.5, 2, 2))
    # The form that calls each column a column would need its words around both conditions, so all of these are looked at first.
    yield from run(c, {make: 1}, exact=0, follow=0.15, need=(*((("number2",) if make is figure_pair else ("id",) if make is listed_pair else ())), *(("text2",) * c.chance(0.4))), rows=c.rng.randint(5, 14))


INTENTS = {table_pairs_said: 20}
