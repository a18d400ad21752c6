"""The same question of several tables with the same columns: "now the same for b.csv", "no, I meant b.csv"."""

import copy

from ..scenario import Act, Say, User
from . import plot_queries as p
from . import table_queries as q
from .conversations import SAME
from .endings import joined, quoted
from .repairs_declined import OTHER_FILE
from .table_data import Table, load, put
from .table_filters import between, with_value
from .table_follow import go_on
from .table_queries import Query
from .table_steps import compute
from .tables import COLUMNS, HEAD, OPEN, ROWS

QUESTIONS = {q.aggregate: 4, q.grouped: 3, q.count_rows: 2, with_value: 2, between: 1, q.value_counts: 2, q.sorted_rows: 2, q.top_group: 1.5, p.bar: 1.5, p.hist: 1, p.line: 1}
OF_ALL = [
    "and for all csv files?", "the same for all csv files", "the same for all the csv files", "the same for every csv file", "the same for each csv file", "and the same for all the csv files here", "now for all csv files", "now for every csv file", "now for each csv file", "now all csv files", "and all the other csv files?", "and in all csv files?", "and in each csv file?",
    "and in every csv file here?", "and for each of the csv files?", "what about all the csv files?", "how about all csv files?", "do the same for all csv files", "do the same for all my csv files", "do that for every csv file", "do that for all csv files here", "do it for each csv file", "do it for all of my csv files", "repeat that for all csv files", "repeat it for every csv file",
    "I need it for all csv files", "I need the same for every csv file", "I want it for each csv file here", "I'd like that for all csv files", "my boss wants it for all csv files", "can I have it for all csv files?", "can you do that for all csv files?", "could you do the same for every csv file?", "all csv files, please", "for all csv files, please", "for every csv file, one by one",
    "one by one for all csv files", "same for all csv files", "same for every csv file", "not only this one, all csv files", "not just that file, all csv files", "ok, and for all csv files?",
    "thanks, and for all the csv files?", "@c do the same for all csv files", "@c do that for every csv file", "@c repeat it for all csv files here", "@c repeat that for each csv file", "@c go through all csv files like that",
]
# Not those that could ask to see it.
WRONG_FILE = [t for t in OTHER_FILE if "look at" not in t and not t.startswith("open")]


def shape(c, table):
    """What needs no column: how many rows, which columns, how it begins."""
    n = table.first
    about = {
        "rows": (ROWS, f"Count the rows of {table.name}", "len(df)", lambda text: (f"{table.name} has {text} row{'' if text == '1' else 's'}.", (text,)), lambda text: text == str(len(table.df))),
        "columns": (COLUMNS, f"Look at the columns of {table.name}", "df.columns", lambda text: (f"The columns of {table.name} are {joined(table.df.columns)}.", tuple(table.df.columns)), lambda text: all(repr(x) in text for x in table.df.columns)),
        "open": (OPEN, f"Show the first rows of {table.name}", "df.head()", lambda text: (f"These are the first rows of {table.name}.", (table.name,)), lambda text: "Error" not in text),
        "head": (HEAD, f"Show the first {n} rows of {table.name}", f"df.head({n})", lambda text: (f"These are the first {n} rows of {table.name}.", (table.name,)), lambda text: "Error" not in text),
    }
    templates, *rest = about[table.asked]
    return Query(templates, {"n": n}, {"n": n}, *rest, exact=templates)


def alike(c, table):
    """A table with the same columns, other numbers and now and then fewer rows."""
    other = copy.copy(table)
    other.name = c.file(table.name.rsplit(".", 1)[1])
    frame = table.df.copy()
    if len(frame) > 4 and c.chance(0.6):
        frame = frame.drop(index=c.rng.sample(range(len(frame)), c.rng.randint(1, 2))).reset_index(drop=True)
    for column in table.numbers:
        # The largest stays, so that a bound drawn for one fits the other.
        top = frame[column].max()
        frame[column] = [v if v == top else type(top)(round(v * c.rng.uniform(0.4, 0.98), 0 if frame[column].dtype.kind == "i" else 2)) for v in frame[column]]
    put(c, frame, other.name)
    other.df = load(c.folder / other.name)
    return other


def of_all(c, tables, queries):
    """One line for every table of the folder."""
    first = queries[0]
    yield User(c.ask(OF_ALL))
    column, without = first.exact_slots["c"], []
    c.demand(column in tables[0].df.columns)
    if c.chance(0.2) and len(tables[0].df.columns) > 1:
        other = c.file("csv")
        c.demand(not (c.folder / other).exists())
        put(c, tables[0].df.drop(columns=column), other)
        without = [other]
    observation = yield Act(f"# {first.comment} in each csv file\nimport glob\nfor name in sorted(glob.glob(\"*.csv\")):\n    df = pd.read_csv(name)\n    print(name, {first.code} if {quoted(column)} in df.columns else \"has none\")")
    lines = observation.strip("\n").split("\n")
    c.demand([line for line in lines if line.endswith(" has none")] == [f"{name} has none" for name in without])
    found = [line.rsplit(" ", 1) for line in lines if not line.endswith(" has none")]
    by_name = {one.name: query for one, query in zip(tables, queries)}
    c.demand([n for n, _ in found] == sorted(by_name) and all(by_name[n].check(v) for n, v in found))
    what = first.comment.removeprefix("Find the ")
    ending = f" {without[0]} has no {column}." if without else ""
    yield Say(f"The {what} is {joined(f'{v} in {n}' for n, v in found)}.{ending}", (*(v for _, v in found), *without))


def table_repeat(c):
    """The first question names everything, the next ones only the file."""
    table = Table(c, formats={"csv": 6, "xlsx": 1}, columns=c.rng.randint(2, 6), rows=c.rng.randint(3, 9), gaps=False, dates=1)
    table.first, table.asked = c.rng.randint(2, 3), c.pick(("rows", "columns", "open", "head"))
    tables = [table]
    for _ in range(c.rng.choice((1, 1, 2))):
        tables.append(alike(c, table))
    (make,) = c.rng.choices([*QUESTIONS, shape], [*QUESTIONS.values(), 4])
    state = c.rng.getstate()
    first = make(c, table)
    queries = [first]
    for other in tables[1:]:
        # Drawn alike, so that only the file is another one.
        c.rng.setstate(state)
        queries.append(make(c, other))
    c.demand(all(x.code == first.code for x in queries) and (first.exact or not q.group_called(first)))
    again = WRONG_FILE if c.chance(0.25) else SAME
    every = make is q.aggregate and all(x.name.endswith(".csv") and "/" not in x.name for x in tables) and c.chance(0.35)
    for i, (one, query) in enumerate(zip(tables, queries)):
        query.edit = None
        if every and i == len(tables) - 1:
            yield from of_all(c, tables, queries)
            return
        if not i:
            yield User(c.ask(query.exact or q.with_column(query.loose, framed=True), f=one.name, **query.exact_slots))
        else:
            yield User(c.ask(again, f=one.name))
        done = yield from compute(c, query, f"# {query.comment}\n{one.read()}\n{query.code}")
        c.demand(done)
    if c.chance(0.35):
        yield from go_on(c, tables[-1], queries[-1] if make is not shape else Query([], {}, {}, "", "", None, None, of={"seen": table.asked != "rows", "shown": {"head": table.first, "open": min(5, len(tables[-1].df))}.get(table.asked, 0)}), c.rng.choice((1, 1, 2)))


INTENTS = {table_repeat: 14}
