"""Questions over several files with the same columns: a total of all of them, their rows together, by a column."""

import ast

from ..scenario import Act, User
from . import table_queries as q
from . import table_words as more
from .endings import joined, plural, quoted, result
from .table_data import Table, put
from .table_queries import Query
from .table_steps import SHOWN, compute, find_columns

BOTH = more.ACROSS + [
    "@n <a> <c> in <f> and <g> together", "@n <a> <c> over <f> and <g>", "@n <a> <c> of <f> and <g> combined", "@n <a> <c> across <f> and <g>", "what is the <a> <c> in <f> and <g> together?", "what is the <a> <c> over both <f> and <g>?", "what's the <a> <c> across <f> and <g>?", "<f> and <g> together: <a> <c>", "<f> and <g>: <a> <c> over both", "<f> + <g>: <a> <c>", "<a> <c>, <f> and <g> together",
    "@c find the <a> <c> of <f> and <g> together", "@c work out the <a> <c> over both files, <f> and <g>", "@c put <f> and <g> together and find the <a> <c>", "@c combine <f> and <g> and tell me the <a> <c>", "@c take <f> and <g> as one table and find the <a> <c>", "if <f> and <g> were one table, what would be the <a> <c>?", "my boss wants the <a> <c> of <f> and <g> together", "for my report I need the <a> <c> over <f> and <g>",
    "counting both <f> and <g>, what is the <a> <c>?", "taking <f> and <g> together, what is the <a> <c>?", "I have <f> and <g>; the <a> <c> of both together?", "could you tell me the <a> <c> in <f> and <g> taken together?", "can you find the <a> <c> over <f> and <g>?", "not one by one but together: <a> <c> in <f> and <g>", "all in all, what is the <a> <c> in <f> and <g>?", "the <a> <c> in both files, <f> and <g>, as one figure",
    "look at <f> and <g>: <a> <c> over both?", "over <f> and <g>, what is the <a> <c>?", "one figure for <f> and <g>: the <a> <c>",
]
ALL = [
    "@n <a> <c> over all csv files", "@n <a> <c> of all csv files together", "@n <a> <c> across all my csv files", "what is the <a> <c> in all csv files together?", "what is the <a> <c> over all the csv files here?", "what's the <a> <c> across every csv file?", "all csv files together: <a> <c>", "all csv files: <a> <c>, taken together", "<a> <c>, all csv files as one", "@c find the <a> <c> over all csv files",
    "@c work out the <a> <c> of all csv files in this folder together", "@c put all csv files together and find the <a> <c>", "@c combine the csv files and tell me the <a> <c>", "@c take all csv files as one table and find the <a> <c>", "my boss wants the <a> <c> of all csv files together", "for my report I need the <a> <c> over all csv files", "counting all csv files, what is the <a> <c>?",
    "taking all the csv files together, what is the <a> <c>?", "could you tell me the <a> <c> in all the csv files taken together?", "can you find the <a> <c> over every csv file in here?", "not file by file but together: <a> <c> in all csv files", "all in all, what is the <a> <c> in the csv files?", "one figure for all csv files: the <a> <c>", "the <a> <c> of everything in the csv files",
]
COUNT_BOTH = more.ACROSS_COUNT + [
    "how many rows do <f> and <g> have together?", "how many rows are in <f> and <g> together?", "how many rows have <f> and <g> in all?", "@n number of rows in <f> and <g> together", "@n total number of rows of <f> and <g>", "@c count the rows of <f> and <g> together", "@c count the rows in both <f> and <g> and add them up", "<f> and <g>: rows in total", "<f> + <g>, how many rows?", "how many entries are in <f> and <g> taken together?",
    "rows in <f> and <g>, both together?", "my boss wants to know how many rows <f> and <g> have in total", "for my report: the rows of <f> plus those of <g>, how many?", "if I put <f> and <g> together, how many rows is that?", "how many records do the two files <f> and <g> have in total?", "could you count the rows of <f> and <g>, as one number?", "all rows of <f> and <g>, how many are that?", "how long would <f> and <g> be together, in rows?",
    "counting <f> as well as <g>, how many rows are there?", "the sum of the rows in <f> and <g>", "@c tell me how many rows <f> and <g> have between them", "between them, how many rows do <f> and <g> have?",
]
COUNT_ALL = [
    "how many rows do all csv files have together?", "how many rows are in all the csv files together?", "how many rows have my csv files in all?", "@n number of rows in all csv files together", "@n total number of rows of all csv files", "@c count the rows of all csv files together", "@c count the rows of every csv file and add them up", "all csv files: rows in total", "how many entries are in the csv files taken together?",
    "rows in all csv files together?", "my boss wants to know how many rows the csv files have in total", "for my report: the rows of all csv files, how many in total?", "if I put all csv files together, how many rows is that?", "how many records do all the csv files have in total?", "could you count the rows of all csv files, as one number?", "all rows of all csv files, how many are that?", "the sum of the rows in all csv files",
    "@c tell me how many rows the csv files have between them", "between them, how many rows do all csv files have?", "counting every csv file here, how many rows are there?",
]
GROUPED = [
    "@n <a> <c> by <b> over <f> and <g>", "@n <a> <c> per <b> in <f> and <g> together", "@n <a> <c> by <b>, <f> and <g> taken together", "what is the <a> <c> per <b> over both <f> and <g>?", "what is the <a> <c> of each <b> in <f> and <g> together?", "<f> and <g> together: <a> <c> by <b>", "<f> + <g>: <a> <c> per <b>", "@c put <f> and <g> together and show the <a> <c> by <b>", "@c combine <f> and <g> and find the <a> <c> per <b>",
    "@c take <f> and <g> as one table: <a> <c> by <b>", "@c find the <a> <c> of each <b> over <f> and <g>", "my boss wants the <a> <c> per <b> over <f> and <g>", "for my report: <a> <c> by <b>, both from <f> and <g>, together", "for each <b> the <a> <c>, counting <f> as well as <g>", "counting both <f> and <g>, what is the <a> <c> per <b>?", "could you show the <a> <c> by <b> over the two files <f> and <g>?", "over <f> and <g>: <a> <c> for every <b>",
    "the same columns are in <f> and <g>; <a> <c> by <b> over both, please", "across <f> and <g>, the <a> <c> of every <b>", "taking <f> and <g> together, the <a> <c> per <b>",
]


def parts(c, count):
    """(the table, the names of its files): files with the same columns; together they are its rows."""
    table = Table(c, loose=True, formats={"csv": 1}, gaps=False, rows=c.rng.randint(2 * count, 14))
    names = [table.name]
    while len(names) < count:
        name = c.file("csv")
        c.demand(name not in names)
        names.append(name)
    cuts = sorted(c.rng.sample(range(1, len(table.df)), count - 1))
    for name, start, end in zip(names, [0, *cuts], [*cuts, len(table.df)]):
        put(c, table.df.iloc[start:end], name)
    return table, names


def question(c, table):
    """A figure, or now and then groups, of the table as a whole."""
    column, spoken = table.number(c)
    if c.chance(0.3):
        by, spoken_by = table.text(c)
        kind = c.pick(("sum", "sum", "mean", "max"))
        name, true = q.AGGREGATES[kind][0], q.reduced(table.df, by, column, kind)
        return Query(GROUPED, {"a": name, "c": spoken, "b": spoken_by}, {"c": column, "b": by}, f"Find the {name} {column} by {by}", q.kept(q.grouping(by, column, kind)), lambda text: q.grouped_answer(f"The {name} {column} by {by}", text), lambda text: q.near(q.groups(text), true))
    kind = c.pick(("sum", "sum", "sum", "mean", "max", "min"))
    name, true = q.AGGREGATES[kind][0], getattr(table.df[column], kind)()
    call = f"df[{quoted(column)}].{kind}()"
    return Query(BOTH, {"a": c.pick([w for w in q.SHORT[kind] if w not in ("sum", "top one")]), "c": spoken}, {"c": column}, f"Find the {name} {column}", f"round({call}, 2)" if kind in ("sum", "mean") else call, lambda text: (f"The {name} {column} is {q.said(text)}.", (q.said(text), column)), lambda text: abs(float(q.said(text)) - true) < 0.006)


def table_across(c):
    everything = c.chance(0.4)
    table, names = parts(c, c.rng.choice((2, 3)) if everything else 2)
    rows = c.chance(0.3)
    query = None if rows else question(c, table)
    c.demand(not (everything and query and query.loose is GROUPED))
    if query:
        templates, slots = ALL if everything else query.loose, query.slots
    else:
        templates, slots = COUNT_ALL if everything else COUNT_BOTH, {}
    if everything:
        # Which ones these are is not to be learnt from their names in the request.
        slots = {**slots, "f": "", "g": ""}
        yield User(c.ask(templates, **slots))
        observation = yield Act("# List the csv files\nimport glob\nnames = sorted(glob.glob(\"*.csv\"))\nnames")
        c.demand(ast.literal_eval(result(observation)) == sorted(names))
        reading, where = "df = pd.concat([pd.read_csv(name) for name in names])", "these files"
    else:
        yield User(c.ask(templates, f=names[0], g=names[1], **slots))
        reading, where = f"df = pd.concat([{', '.join(f'pd.read_csv({quoted(name)})' for name in names)}])", joined(names)
    if rows:
        counted = Query([], {}, {}, f"Count the rows of {where}", "len(df)", lambda text: (f"Together they have {plural(text, 'row')}.", (text,)), lambda text: text == str(len(table.df)))
        yield from compute(c, counted, f"# {counted.comment}\nimport pandas as pd\n{reading}\nlen(df)")
        return
    words = [slots[k] for k in ("c", "b") if k in slots]
    look = f"# Look for the column{'s' if len(words) > 1 else ''} {joined(words)} in {where}\nimport difflib\nimport pandas as pd\n{reading}\n{find_columns(words)}\nprint(\"columns:\", list(df))"
    observation = yield Act(look, "I will put them together and look at the columns first.")
    c.demand(len(observation) < SHOWN and all(f"{slots[k]}: ['{query.exact_slots[k]}']" in observation for k in ("c", "b") if k in slots))
    yield from compute(c, query, f"# {query.comment}\n{query.code}")


INTENTS = {table_across: 16}
