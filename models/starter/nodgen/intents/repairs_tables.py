"""Tables that are not as the request has it: columns of another spelling or none, other separators, titles above, values and rows that are not there."""

import ast
import re

from ..scenario import Act, Say, User
from ..words import CATEGORY, from_list
from . import table_queries as q
from .endings import joined, plural, quoted, result
from .repairs_files import THIS
from .table_data import Table, read
from .tables import about, drawn, look
from .text_files import read_lines

ROW = [
    "@c show row <n> of <f>", "@c {show|print} row number <n> of <f>", "@n row <n> of <f>", "what is in row <n> of <f>?", "what does row <n> of <f> say?", "row <n> of <f>", "<f>, row <n>", "@c show me the row number <n> in <f>", "what's in row number <n> of <f>?", "@c {get|give me} row <n> from <f>", "@c look up row <n> in <f>", "@c read row <n> of <f>", "what are the values in row <n> of <f>?",
    "@n values in row <n> of <f>", "which values are in row <n> of <f>?", "@c print the values of row <n> in <f>", "entry number <n> of <f>", "@c show entry number <n> of <f>", "what is entry <n> in <f>?",
]
SIMPLE = {q.aggregate: 4, q.grouped: 2, q.count_rows: 2, q.value_counts: 1, q.top_group: 1, q.sorted_rows: 1}


def columns_of(observation):
    """The names in a shown Index."""
    return ast.literal_eval(re.search(r"\[.*\]", result(observation), re.S).group(0))


def asked(c, query, name, slots=None):
    """The request that names columns as columns; `slots` where the user spells some otherwise."""
    return User(c.ask(query.exact or q.with_column(query.loose), f=name, **{**query.exact_slots, **(slots or {})}))


def column_missing(c):
    """The user names a column as it is not spelt in the file: another case, a plural, without its unit."""
    table = Table(c, loose=True)
    for _ in range(12):
        query = drawn(c, table, {q.aggregate: 4, q.grouped: 3, q.count_rows: 1, q.sorted_rows: 1, q.value_counts: 1, q.top_group: 1})
        slots = {k: query.slots.get(k, v) for k, v in query.exact_slots.items()}
        for key in ("c", "b"):
            word = slots.get(key, "")
            if word and word == query.exact_slots[key] and c.chance(0.3):
                # A person's own spelling of it, where the file's is a plain word.
                slots[key] = c.pick([v for v in (word.upper(), word.lower(), word.capitalize(), word[:-1] if word.endswith("s") else word + "s") if v != word])
        changed = [key for key in ("c", "b") if key in slots and slots[key] != query.exact_slots[key]]
        if changed:
            break
    c.demand(changed)
    wrong_code, wrong_comment = query.code, query.comment
    for key in changed:
        c.register(slots[key])
        wrong_code = wrong_code.replace(quoted(query.exact_slots[key]), quoted(slots[key]))
        wrong_comment = wrong_comment.replace(query.exact_slots[key], slots[key])
    yield asked(c, query, table.name, slots)
    observation = yield Act(f"# {wrong_comment}\n{read(table.name)}\n{wrong_code}")
    c.demand("KeyError" in observation)
    yield Act("# Look at the columns\ndf.columns", "That column is not there, so I will look at the columns.")
    observation = yield Act(f"# {query.comment}\n{query.code}")
    yield about(c, query, observation)


def column_absent(c):
    """There is no such column and none like it: the answer says which there are, and the user may name another."""
    table = Table(c, columns=c.rng.randint(2, 6))
    query = drawn(c, table, {q.aggregate: 4, q.count_rows: 1, q.grouped: 1})
    c.demand("c" in query.exact_slots)
    column, absent = query.exact_slots["c"], c.number_column(list(table.df.columns))
    c.demand(not any(absent.lower()[:4] in x.lower() or x.lower()[:4] in absent.lower() for x in table.df.columns))
    if c.chance(0.5):
        yield asked(c, query, table.name, {"c": absent})
        observation = yield Act(f"# {query.comment.replace(column, absent)}\n{read(table.name)}\n{query.code.replace(quoted(column), quoted(absent))}")
        c.demand("KeyError" in observation)
        observation = yield Act("# Look at the columns\ndf.columns", "That column is not there, so I will look at the columns.")
    else:
        yield User(c.ask(query.loose, f=table.name, **{**query.exact_slots, "c": absent}))
        observation = yield Act(f"# Look at the columns of {table.name}\n{read(table.name)}\ndf.columns", "I will look at the columns first.")
    found = columns_of(observation)
    c.demand(found == list(table.df.columns))
    yield Say(f"{table.name} has no column {absent}. Its columns are {joined(found)}.", (absent, *found))
    if c.chance(0.4):
        yield User(c.ask(THIS, f=column))
        observation = yield Act(f"# {query.comment}\n{query.code}")
        yield about(c, query, observation)


def blanks_in_names(c):
    """`city, price`: pandas keeps the blank before the name."""
    table = Table(c, formats={"csv": 1})
    text = (c.folder / table.name).read_text()
    head, rest = text.split("\n", 1)
    c.demand('"' not in head)
    names = head.split(",")
    c.write(table.name, ",".join([names[0], *(f" {n}" for n in names[1:])]) + "\n" + rest)
    query = drawn(c, table, SIMPLE)
    tidy = f"df.columns = df.columns.str.strip()\n{query.code}"
    if c.chance(0.6):
        yield asked(c, query, table.name)
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
        c.demand("KeyError" in observation)
        yield Act("# Look at the columns\ndf.columns", "That column is not there, so I will look at the columns.")
    else:
        yield User(c.ask(query.loose, f=table.name, **query.exact_slots))
        yield from look(c, table)
    observation = yield Act(f"# {query.comment}\n{tidy}", "There are blanks around the column names, so I will remove them.")
    yield about(c, query, observation)


def misread(c, table, query):
    """The request and what leads to a look at the lines: a KeyError and odd columns, or a ParserError at once."""
    named = c.chance(0.6)
    if named:
        yield asked(c, query, table.name)
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    else:
        yield User(c.ask(query.loose, f=table.name, **query.exact_slots))
        observation = yield Act(f"# Look at the columns of {table.name}\n{read(table.name)}\ndf.columns", "I will look at the columns first.")
    talk = "That did not work, so I will look at the lines."
    if "ParserError" not in observation:
        if named:
            c.demand("KeyError" in observation)
            observation = yield Act("# Look at the columns\ndf.columns", "That column is not there, so I will look at the columns.")
        c.demand("Index([" in observation)
        talk = "That is not right, so I will look at the lines."
    yield Act(f"# Show the first lines of {table.name}\nprint(*{read_lines(table.name)}[:4], sep=\"\\n\")", talk)


def other_separator(c):
    """Semicolons or tabs: all is in one column, so it looks at the lines and reads them as they are."""
    table = Table(c, formats={"csv": 1}, columns=c.rng.randint(2, 5), gaps=False)
    mark = c.pick((";", ";", ";", "\t"))
    decimal = mark == ";" and c.chance(0.5) and any(table.df[n].dtype.kind == "f" for n in table.numbers)
    table.df.to_csv(c.folder / table.name, index=False, sep=mark, decimal="," if decimal else ".")
    text = (c.folder / table.name).read_text()
    c.demand('"' not in text and (mark == ";" or "," not in text))
    shown = text.split("\n")[1:4]
    # Which the decimal mark is must be seen in the lines it looks at.
    c.demand(not decimal or any("," in x for x in shown))
    query = drawn(c, table, SIMPLE)
    more = f', sep="{";" if mark == ";" else chr(92) + "t"}"' + (', decimal=","' if decimal else "")
    yield from misread(c, table, query)
    between = "semicolons" if mark == ";" else "tabs"
    observation = yield Act(f"# {query.comment}\n{read(table.name, more)}\n{query.code}", f"The columns are separated by {between}.")
    yield about(c, query, observation)


def title_above(c):
    """A title stands above the header: one line is taken for the header, two cannot be parsed; a look at the lines shows why."""
    table = Table(c, formats={"csv": 1}, columns=c.rng.randint(3, 5), rows=c.rng.randint(3, 9))
    text = (c.folder / table.name).read_text()
    word, titles = c.word(), c.pick((1, 1, 2))
    lines = [c.pick((f"Report on {word}", f"{word.capitalize()} {c.rng.randint(2015, 2030)}", f"List of {word}", f"{word.capitalize()}")), f"as of {c.rng.randint(1, 28)} {c.pick(('May', 'June', 'March'))}"][:titles]
    c.register(word.capitalize())
    c.write(table.name, "\n".join(lines) + "\n" + text)
    query = drawn(c, table, SIMPLE)
    yield from misread(c, table, query)
    observation = yield Act(f"# {query.comment}\n{read(table.name, f', skiprows={titles}')}\n{query.code}", f"The first {'line is' if titles == 1 else f'{titles} lines are'} a title, so I will leave {'it' if titles == 1 else 'them'} out.")
    yield about(c, query, observation)


def value_missing(c):
    """No row has the value: it looks at the values and takes the one that was meant, or says which there are."""
    table = Table(c, formats={"csv": 5, "xlsx": 1, "json": 1}, gaps=False)
    column, _ = table.text(c)
    true = c.pick(sorted(set(table.df[column])))
    near = c.chance(0.6)
    if near:
        value = c.pick([v for v in (true.lower(), true.upper(), true.capitalize(), true[:-1] if true.endswith("s") else true + "s", true[:-1]) if v != true and len(v) > 2])
    else:
        value = from_list(c.rng, CATEGORY[table.kind[column]], c.split)
    c.register(value)
    others = sorted(set(table.df[column]))
    c.demand(value not in others and len(others) <= 6)
    c.demand(near or not any(value.lower()[:3] == v.lower()[:3] for v in others))
    yield User(c.ask(q.with_column(q.COUNT_VALUE), f=table.name, b=column, v=value))
    observation = yield Act(f"# Count the rows with {column} {value}\n{read(table.name)}\nlen(df[df[{quoted(column)}] == {quoted(value)}])")
    c.demand(result(observation) == "0")
    observation = yield Act(f"# Look at the values of {column}\nsorted(df[{quoted(column)}].dropna().unique())", f"No row has {column} {value}, so I will look at its values.")
    found = ast.literal_eval(result(observation))
    c.demand(found == others)
    if near:
        c.demand(sum(v.lower()[:3] == value.lower()[:3] for v in others) == 1)
        observation = yield Act(f"# Count the rows with {column} {true}\nlen(df[df[{quoted(column)}] == {quoted(true)}])")
        count = result(observation)
        c.demand(count == str(list(table.df[column]).count(true)))
        yield Say(f"There is no {column} {value}, but {true}: {plural(count, 'row')} {'has' if count == '1' else 'have'} it.", (count, true))
        return
    yield Say(f"No row has {column} {value}. The values are {joined(found)}.", ("No", value, *found))


def row_number(c):
    """One row by its number, or the news that there are fewer."""
    table = Table(c, columns=c.rng.randint(2, 5))
    n = c.rng.randint(1, len(table.df)) if c.chance(0.5) else len(table.df) + c.rng.randint(1, 40)
    yield User(c.ask(ROW, f=table.name, n=n))
    observation = yield Act(f"# Show row {n} of {table.name}\n{read(table.name)}\ndf.iloc[{n} - 1]")
    if n <= len(table.df):
        c.demand(all(str(x).split(".")[0][:4] in observation for x in table.df.iloc[n - 1].dropna()))
        yield Say(f"This is row {n} of {table.name}.", (str(n), table.name))
        return
    c.demand("IndexError" in observation)
    observation = yield Act("# Count the rows\nlen(df)", f"There is no row {n}, so I will count the rows.")
    count = result(observation)
    c.demand(count == str(len(table.df)))
    yield Say(f"There is no row {n}: {table.name} has {plural(count, 'row')}.", (count, str(n)))


INTENTS = {column_missing: 6, column_absent: 2, blanks_in_names: 1, other_separator: 3, title_above: 1.5, value_missing: 3, row_number: 1.5}
