"""Columns that are not there by the name the user gives: one look for a name like it, and then the name that was found."""

import ast
import re

import pandas as pd

from ..phrasing import typo
from ..scenario import Act, Say, User
from . import plot_queries as p
from . import table_change as t
from . import table_checks as k
from . import table_common as m
from . import table_figures as g
from . import table_filters as f
from . import table_ordered as o
from . import table_queries as q
from .endings import joined, quoted
from .repairs_files import THIS
from .table_data import Table, put, read
from .table_formats import JOIN
from .table_steps import SHOW_COLUMNS, SHOWN, find_columns, words_for
from .tables import about, drawn, look

QUERIES = {
    q.aggregate: 8, q.grouped: 4, q.count_rows: 2, q.sorted_rows: 2, q.value_counts: 1.5, q.top_group: 1.5, q.saved: 1.5, f.names_where: 3, f.with_value: 2.5, f.contains: 1, f.between: 1.5, f.two_conditions: 1, k.most_named: 3.5, k.distinct: 2.5,
    k.how_many_distinct: 1.5, k.several: 1.5, k.describe: 0.5, k.share: 1, t.ordered: 3, p.hist: 1, p.line: 1, p.bar: 1, p.barh: 0.4, p.pie: 0.6, p.counts: 0.8, p.box: 0.3, p.scatter: 0.8, p.averages: 0.5,
    g.two_figures: 1.5, g.two_columns: 1, o.groups_ordered: 1, o.rows_ordered: 0.7, m.most_common: 1, m.highest_in: 1,
}


def asked(c, query, name, slots=None):
    """The request that names columns as columns; `slots` where the user spells some otherwise."""
    return User(c.ask(query.exact or q.with_column(query.loose), f=name, **{**query.exact_slots, **(slots or {})}))


def spelt_otherwise(c, column):
    """A column as someone writes it from memory: a slip, another case or number, one word of it, another joint."""
    words = re.findall(r"[^\W_]+", column)
    long = [w for w in words if len(w) > 4]
    kind = c.rng.choices(("slip", "number", "case", "word", "joint"), (4, 2, 2, 3 * (len(words) > 1), 3 * (len(words) > 1)))[0]
    if kind == "slip":
        c.demand(long)
        word = c.pick(long)
        wrong = column.replace(word, typo(c.rng, word), 1)
    elif kind == "number":
        word = words[0]
        wrong = column.replace(word, word[:-1] if word.endswith("s") and len(word) > 4 else word + ("S" if word.isupper() else "s"), 1)
    elif kind == "word":
        wrong = c.pick([w for w in words if len(w) > 2 and not w.isdigit()])
    elif kind == "joint":
        wrong = c.pick(("", " ", "_", "-")).join(words)
    else:
        wrong = c.pick([v for v in (column.upper(), column.lower(), column.capitalize(), column.title()) if v != column])
    # People seldom keep to the letter case of the file when they err otherwise.
    if kind in ("slip", "number", "word", "joint") and c.chance(0.4):
        wrong = wrong.lower()
    c.demand(wrong != column and len(wrong) > 2)
    c.register(wrong)
    return wrong


def like(c, wrong, talk=""):
    """The look after a KeyError: the columns that the word may mean, found as the first look finds them."""
    code = f"# Find the column like {wrong}\nimport difflib\n{find_columns([wrong])}\n{SHOW_COLUMNS}"
    observation = yield Act(code, talk or f"There is no column {wrong}, so I will look for one like it.")
    found, columns = observation.split("\n")
    c.demand(len(columns) < SHOWN)
    return ast.literal_eval(found[len(wrong) + 2 :])


def changed(query, key, wrong):
    """(comment, code) of the query with the column as the user spells it."""
    column = query.exact_slots[key]
    return query.comment.replace(column, wrong), query.code.replace(quoted(column), quoted(wrong))


def taken(c, query, wrong, column, plain=False):
    """The query with the column that was found, and an answer that says which it was where that may surprise."""
    observation = yield Act(f"# {query.comment}\n{query.code}", "" if plain else f"I will take {column}.")
    answer = about(c, query, observation)
    yield answer if plain else Say(f"There is no column {wrong}, so I used {column}. {answer.text}", (column, *answer.facts))


def fails(c, table, query, key, wrong, loose=False):
    """The request with the wrong name, and the columns found for it: by the first look, or after a KeyError (None: not looked for yet)."""
    comment, code = changed(query, key, wrong)
    c.demand(code != query.code)
    way = "loose" if loose else c.pick(("named", "named", "named", "loose", "later"))
    if way == "named":
        request = asked(c, query, table.name, {key: wrong})
        c.demand(wrong in request.text)
        yield request
        observation = yield Act(f"# {comment}\n{read(table.name)}\n{code}")
    elif way == "loose":
        slots = {**query.exact_slots, key: wrong}
        text = c.ask(query.loose, f=table.name, **slots)
        c.demand(wrong in text)
        yield User(text)
        words = sorted({wrong, *words_for(c, table, query.exact_slots, text)}, key=text.find)
        found, _ = yield from look(c, table, words)
        return found[wrong]
    else:
        # After a count of some rows a figure would be of these.
        first = drawn(c, table, {q.aggregate: 2, q.grouped: 1})
        templates = [t for t in query.following if f"<{key}>" in t]
        c.demand(templates and first.comment != query.comment)
        if "c" in query.exact_slots:
            # What is not said is taken from the step before, which was about another column.
            templates = [t for t in templates if "<c>" in t and ("<a>" in t or "a" not in query.exact_slots)]
            c.demand(templates)
        yield asked(c, first, table.name)
        observation = yield Act(f"# {first.comment}\n{read(table.name)}\n{first.code}")
        yield about(c, first, observation)
        yield User(c.ask(templates, **{**query.exact_slots, key: wrong}))
        observation = yield Act(f"# {comment}\n{code}")
    c.demand("KeyError" in observation)
    return None


def column_missing(c):
    """The user names a column as it is not spelt in the file: it looks for one like it and goes on with that."""
    if c.chance(0.06):
        yield from join_missing(c)
        return
    # Where the request does not say what names the rows, the columns must be looked at first.
    loose = c.chance(0.12)
    (make,) = (c.pick((k.most, f.which_above)),) if loose else c.rng.choices(list(QUERIES), list(QUERIES.values()))
    table = Table(c, loose=True, **getattr(make, "table", {}))
    query = make(c, table)
    query.edit = None
    # A file that is there already and one that is changed are matters of their own.
    c.demand(make is q.saved or not query.writes)
    key = c.pick([k for k in ("c", "c", "b") if k in query.exact_slots])
    column = query.exact_slots[key]
    wrong = spelt_otherwise(c, column)
    c.demand(wrong not in table.df.columns)
    found = yield from fails(c, table, query, key, wrong, loose)
    # Half a name is how people speak of a column they have not seen; only what is misspelt is worth a word.
    usual = found is not None and wrong.lower() in column.lower()
    if found is None:
        found = yield from like(c, wrong)
    c.demand(found == [column])
    yield from taken(c, query, wrong, column, plain=usual)


def join_missing(c):
    """The column on which two files are to be joined is not spelt so in them."""
    table = Table(c, formats={"csv": 1}, gaps=False, columns=c.rng.randint(2, 6))
    by, _ = table.one(c, table.texts + table.ids)
    keys = list(dict.fromkeys(table.df[by]))
    extra, other = c.number_column(list(table.df.columns)), c.file("csv")
    c.demand(other != table.name and extra not in table.df.columns)
    put(c, pd.DataFrame({by: keys, extra: [c.rng.randint(1, 500) for _ in keys]}), other)
    wrong = spelt_otherwise(c, by)
    c.demand(wrong not in table.df.columns and wrong != extra)
    yield User(c.ask(JOIN, f=table.name, g=other, b=wrong))
    observation = yield Act(f"# Join {table.name} and {other} on {wrong}\n{read(table.name)}\nother = {read(other).split('df = ')[1]}\ndf = df.merge(other, on={quoted(wrong)}, how=\"left\")\ndf.head(3)")
    c.demand("KeyError" in observation)
    found = yield from like(c, wrong)
    c.demand(found == [by])
    observation = yield Act(f"# Join {table.name} and {other} on {by}\ndf = df.merge(other, on={quoted(by)}, how=\"left\")\ndf.head(3)", f"I will take {by}.")
    c.demand("Error" not in observation and len(observation) < SHOWN)
    yield Say(f"There is no column {wrong}, so I used {by}. I joined {table.name} and {other} on {by}; these are the first rows.", (by,))


def column_unclear(c):
    """Several columns have the word that the user gives: it asks which one."""
    table = Table(c, loose=True, need=("number2",), formats={"csv": 4, "xlsx": 1})
    one, other = c.rng.sample(table.numbers, 2)
    base = c.number_column(list(table.base.values()))
    parts = c.pick((("net", "gross"), ("min", "max"), ("2023", "2024"), ("old", "new"), ("in", "out"), ("a", "b"), ("first", "second"), ("home", "work"), ("north", "south")))
    joint = c.pick(("_", " ", " ", "-"))
    names = [f"{base}{joint}{x}" if c.chance(0.8) else f"{x}{joint}{base}" for x in parts]
    if table.style in ("title", "spaced"):
        names = [n[0].upper() + n[1:] for n in names]
    for name in names:
        c.register(name)
    c.demand(not any(base.lower() in x.lower() for x in table.df.columns))
    renamed = dict(zip((one, other), names))
    # Written anew under these names, so that everything after this reads what is in the file.
    frame = table.df.rename(columns=renamed)
    (frame.to_excel if table.name.endswith("xlsx") else frame.to_csv)(c.folder / table.name, index=False)
    table.df, table.numbers = frame, names
    table.spoken.update({n: n for n in names})
    query = drawn(c, table, {q.aggregate: 4, q.grouped: 2, q.sorted_rows: 1, q.count_rows: 1, p.hist: 1})
    query.edit = None
    c.demand(query.exact_slots.get("c") in names)
    found = yield from fails(c, table, query, "c", base)
    if found is None:
        found = yield from like(c, base)
    c.demand(sorted(found) == sorted(names))
    yield Say(f"There is no column {base}. Do you mean {' or '.join(found)}?", tuple(found))
    if c.chance(0.8):
        yield User(c.ask(THIS, f=query.exact_slots["c"]))
        yield from taken(c, query, base, query.exact_slots["c"], plain=True)


def column_absent(c):
    """There is no such column and none like it: the answer says which there are, and the user may name another."""
    table = Table(c, columns=c.rng.randint(2, 6))
    query = drawn(c, table, {q.aggregate: 4, q.count_rows: 1, q.grouped: 2, p.hist: 1, q.sorted_rows: 1, q.top_group: 1, f.names_where: 1, f.with_value: 1, k.distinct: 1})
    query.edit = None
    key = c.pick([x for x in ("c", "b") if x in query.exact_slots])
    column, absent = query.exact_slots[key], c.number_column(list(table.df.columns))
    c.demand(not any(absent.lower()[:4] in x.lower() or x.lower()[:4] in absent.lower() for x in table.df.columns))
    found = yield from fails(c, table, query, key, absent)
    names = list(table.df.columns)
    if found is None:
        found = yield from like(c, absent)
    c.demand(not found)
    yield Say(f"{table.name} has no column {absent}. Its columns are {joined(names)}.", (absent, *names))
    if c.chance(0.4):
        yield User(c.ask(THIS, f=column))
        yield from taken(c, query, absent, column, plain=True)


def blanks_in_names(c):
    """`city, price`: pandas keeps the blank before the name."""
    table = Table(c, formats={"csv": 1})
    text = (c.folder / table.name).read_text()
    head, rest = text.split("\n", 1)
    c.demand('"' not in head)
    names = head.split(",")
    c.write(table.name, ",".join([names[0], *(f" {n}" for n in names[1:])]) + "\n" + rest)
    query = drawn(c, table, {q.aggregate: 4, q.grouped: 2, q.count_rows: 2, q.value_counts: 1, q.top_group: 1, q.sorted_rows: 1})
    tidy = f"df.columns = df.columns.str.strip()\n{query.code}"
    if c.chance(0.6):
        yield asked(c, query, table.name)
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
        c.demand("KeyError" in observation)
        column = re.search(r"KeyError: '(?:Column not found: )?(.*)'", observation).group(1)
        found = yield from like(c, column)
        c.demand(found == [f" {column}"])
    else:
        text = c.ask(query.loose, f=table.name, **query.exact_slots)
        yield User(text)
        yield from look(c, table, words_for(c, table, query.exact_slots, text))
    observation = yield Act(f"# {query.comment}\n{tidy}", "There are blanks around the column names, so I will remove them.")
    yield about(c, query, observation)


INTENTS = {column_missing: 46, column_unclear: 6, column_absent: 6, blanks_in_names: 1}
