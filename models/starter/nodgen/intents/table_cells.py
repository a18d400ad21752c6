"""Single cells and rows of a table: what a cell says, a cell set anew, a row added, a value that is spelt otherwise."""

import re

from ..scenario import Act, Say, User
from . import table_words as more
from .endings import declined, joined, plural, quoted, result, said
from .superlatives import spelt
from .table_cells_then import other_cells, stated
from .table_change import REMOVE, REPLACE, replaced, replacing
from .table_data import Table, changing, load, read
from .table_queries import with_column
from .table_steps import look, saving

# <v> is the row, by a value of its own: a person, a product, a number.
CELL = [
    "what is the <c> of <v> in <f>?", "@n <c> of <v> in <f>", "what's <v>'s <c> in <f>?", "what is <v>'s <c> in <f>?", "<v>'s <c> in <f>?", "what <c> does <v> have in <f>?", "which <c> does <v> have in <f>?", "@c look up the <c> of <v> in <f>", "@c find the <c> of <v> in <f>", "@c tell me the <c> of <v> from <f>", "<f>: <c> of <v>?", "<f>: what <c> has <v>?", "in <f>, what is the <c> of <v>?", "in <f>, what <c> does <v> have?",
    "<c> of <v> in <f>", "<c> of <v>, <f>", "<c> <v> <f>", "<c> for <v> in <f>?", "what is the <c> for <v> in <f>?", "what does <f> say about the <c> of <v>?", "what does <f> give as the <c> of <v>?", "@c check the <c> of <v> in <f>", "@c check <f> for the <c> of <v>", "@c look into <f> and tell me the <c> of <v>", "my boss wants to know the <c> of <v> in <f>", "for my report I need the <c> of <v> from <f>",
    "I was wondering what <c> <v> has in <f>", "any idea what the <c> of <v> in <f> is?", "I forgot the <c> of <v>, it is in <f>", "I can't remember the <c> of <v>, look in <f>", "I need <v>'s <c> from <f>", "I need to know the <c> of <v> in <f>", "I want to know <v>'s <c>, it's in <f>", "I only want the <c> of <v> from <f>", "could you look up <v>'s <c> in <f>?", "can you tell me <v>'s <c> from <f>?", "can you see the <c> of <v> in <f>?",
    "someone asked for the <c> of <v>, look it up in <f>", "according to <f>, what is the <c> of <v>?", "according to <f>, what <c> does <v> have?", "take <f> and tell me the <c> of <v>", "open <f> and look up the <c> of <v>", "look at <f>: what is <v>'s <c>?", "the <c> of <v>, please, from <f>", "the row of <v> in <f>: what is the <c>?", "only one thing from <f>: the <c> of <v>", "@n <c> of just <v> in <f>", "@n <c> for <v> in <f>", "@n <c> that <v> has in <f>", "@c get the <c> of <v> from <f>",
    "@c get me <v>'s <c> out of <f>", "@c give me <v>'s <c> from <f>", "@c read the <c> of <v> from <f>", "@c show me the <c> of <v> in <f>", "@c show <v>'s <c> in <f>", "@c print the <c> of <v> in <f>", "which <c> is given for <v> in <f>?", "what <c> is listed for <v> in <f>?", "what <c> is written for <v> in <f>?", "what stands under <c> for <v> in <f>?", "what is under <c> for <v> in <f>?", "do you know the <c> of <v> in <f>?", "do you see which <c> <v> has in <f>?", "would you look up the <c> of <v> in <f>?",
]
# What people ask without the name of the column.
ASKED = {
    "price": ["how much is <v> in <f>?", "how much is the <v> in <f>?", "what does <v> cost in <f>?", "what does the <v> cost in <f>?", "how much does <v> cost in <f>?", "how much does the <v> cost according to <f>?", "what is the price for <v> in <f>?", "@c tell me what <v> costs in <f>", "@c look up how much <v> is in <f>", "@c check in <f> what <v> costs", "how expensive is <v> in <f>?", "is <v> expensive? how much is it in <f>?", "how much do I pay for <v> according to <f>?", "how much do we charge for <v> in <f>?", "<f>: how much is <v>?", "<f>: what does <v> cost?", "in <f>, how much is <v>?", "how much <v> <f>", "how much must I pay for <v>? it's in <f>", "what do they want for <v> in <f>?", "I want to buy <v>, how much is it in <f>?", "a customer asks what <v> costs, look in <f>"],
    "age": ["how old is <v> in <f>?", "<f>: how old is <v>?", "how old is <v> according to <f>?", "@c tell me how old <v> is, from <f>", "@c look up how old <v> is in <f>", "in <f>, how old is <v>?", "what age is <v> in <f>?", "I forgot how old <v> is, look in <f>", "how old <v> <f>", "do you know how old <v> is? it's in <f>", "how many years old is <v> in <f>?", "any idea how old <v> is? see <f>"],
    "height": ["how tall is <v> in <f>?", "<f>: how tall is <v>?", "how tall is <v> according to <f>?", "how high is <v> in <f>?", "@c tell me how tall <v> is, from <f>", "@c look up how tall <v> is in <f>", "in <f>, how tall is <v>?", "I forgot how tall <v> is, look in <f>", "how tall <v> <f>", "do you know how tall <v> is? it's in <f>", "how high is <v> according to <f>?"],
    "weight": ["how heavy is <v> in <f>?", "how much does <v> weigh in <f>?", "<f>: how heavy is <v>?", "what does <v> weigh according to <f>?", "@c tell me how heavy <v> is, from <f>", "@c look up what <v> weighs in <f>", "in <f>, how much does <v> weigh?", "how heavy <v> <f>", "do you know how heavy <v> is? it's in <f>", "I forgot how heavy <v> is, look in <f>", "what's <v> weigh in <f>?"],
    "speed": ["how fast is <v> in <f>?", "<f>: how fast is <v>?", "how fast is <v> according to <f>?", "how quick is <v> in <f>?", "@c tell me how fast <v> is, from <f>", "@c look up how fast <v> is in <f>", "in <f>, how fast is <v>?", "how fast <v> <f>", "I forgot how fast <v> is, look in <f>", "do you know how fast <v> is? it's in <f>"],
    "salary": ["how much does <v> earn in <f>?", "what does <v> earn according to <f>?", "<f>: what does <v> earn?", "how much is <v> paid in <f>?", "@c look up what <v> earns in <f>", "@c tell me how much <v> earns, from <f>", "in <f>, how much does <v> earn?", "what do we pay <v>? see <f>", "how well is <v> paid according to <f>?", "I want to know what <v> earns, look in <f>"],
}
SET = more.CELL_SET + [
    "@c set the <c> of <v> to <w> in <f>", "@c set <v>'s <c> to <w> in <f>", "@c change the <c> of <v> to <w> in <f>", "@c change <v>'s <c> to <w> in <f>", "the <c> of <v> in <f> should be <w>", "in <f>, set the <c> of <v> to <w>", "in <f>, <v>'s <c> should be <w>", "<f>: <c> of <v> is <w>, change it", "<f>: set <c> of <v> to <w>", "the <c> of <v> is now <w>, change it in <f>", "@c update the <c> of <v> in <f> to <w>", "@c update <v>'s <c> to <w> in <f>", "@c correct the <c> of <v> in <f> to <w>", "@c make the <c> of <v> <w> in <f>",
    "@c put <w> as the <c> of <v> in <f>", "@c write <w> as the <c> of <v> in <f>", "@c enter <w> as <v>'s <c> in <f>", "@c give <v> the <c> <w> in <f>", "<v> has the <c> <w> now, please change <f>", "<v>'s <c> is wrong in <f>, it should be <w>", "the <c> of <v> in <f> is wrong, <w> is right", "my boss says the <c> of <v> in <f> has to be <w>", "I made a mistake in <f>: the <c> of <v> is <w>", "someone typed the <c> of <v> wrong in <f>, make it <w>", "from now on the <c> of <v> in <f> is <w>", "I want the <c> of <v> to be <w> in <f>",
    "I'd like the <c> of <v> in <f> changed to <w>", "I need <v>'s <c> changed to <w> in <f>", "could you set the <c> of <v> in <f> to <w>", "can you change <v>'s <c> in <f> to <w>", "would you mind setting <v>'s <c> to <w> in <f>", "please change the <c> of <v> in <f>, it is <w>", "where <f> has <v>, the <c> should be <w>", "take <f> and set the <c> of <v> to <w>", "<c> of <v> = <w> in <f>", "set <c> <v> <w> <f>", "new <c> for <v> in <f>: <w>", "<v> gets a new <c> in <f>, <w>", "<v> needs the <c> <w> in <f>", "the right <c> of <v> is <w>, fix it in <f>",
    "@c fix the <c> of <v> in <f>, it is <w>", "@c fix <v>'s <c> in <f>: <w>", "@c replace the <c> of <v> in <f> by <w>", "@c edit <f>: the <c> of <v> is <w>", "@c edit the <c> of <v> in <f>, make it <w>", "@c overwrite the <c> of <v> in <f> with <w>", "@c adjust the <c> of <v> to <w> in <f>", "@c store <w> as the <c> of <v> in <f>", "@c change the row of <v> in <f> so that the <c> is <w>", "in the row of <v> in <f>, the <c> should say <w>", "in <f> the <c> of <v> has changed, it is <w>", "let the <c> of <v> in <f> be <w>",
]
ADD = more.ROW_ADDED + [
    "@c add a row to <f>: <r>", "@c add the row <r> to <f>", "@c append a row to <f>: <r>", "@c append <r> to <f>", "add to <f>: <r>", "<f>: add <r>", "<f>: new row <r>", "new row in <f>: <r>", "a new row for <f>: <r>", "one more row for <f>: <r>", "another row for <f>: <r>", "@c put a new row into <f>: <r>", "@c insert a row at the end of <f>: <r>", "@c write a new row into <f>: <r>", "@c enter a new row in <f>: <r>", "in <f>, add a row: <r>", "in <f>, add <r>", "I want to add a row to <f>: <r>", "I need a new row in <f>: <r>", "I'd like one more row in <f>: <r>",
    "could you add a row to <f>? <r>", "can you add this row to <f>? <r>", "please add this to <f>: <r>", "please append this row to <f>: <r>", "there is a new entry for <f>: <r>", "a new entry for <f>: <r>", "new entry in <f>: <r>", "new record for <f>: <r>", "@c add a record to <f>: <r>", "@c add an entry to <f>: <r>", "@c add one line to the table <f>: <r>", "@c add this line to the table <f>: <r>", "<f> needs another row: <r>", "<f> is missing a row: <r>", "I forgot a row in <f>: <r>", "this is missing in <f>, add it: <r>", "take <f> and add this row: <r>",
    "the next row of <f> should be <r>", "the last row of <f> should be <r>", "at the end of <f>, add <r>", "put this at the end of <f>: <r>", "with these values, add a row to <f>: <r>", "<r> as a new row in <f>", "<r> should be a new row of <f>", "add row <f> <r>", "append row to <f>, <r>", "my boss sent one more row for <f>: <r>", "@c extend <f> by a row: <r>", "@c extend the table <f> by <r>", "@c complete <f> with the row <r>",
]


def row_of(c, table, repeated=0.0):
    """(column, value, how it is said) of something that has a row of its own."""
    able = [x for x in table.texts + table.free if table.df[x].notna().all()]
    column, _ = table.one(c, able)
    once = [v for v in table.df[column] if list(table.df[column]).count(v) == 1]
    value = table.value(c, column) if c.chance(repeated) else c.pick(once or [None])
    # Elsewhere in the table it would mean another row.
    c.demand(value and sum(str(value).lower() == str(v).lower() for x in table.df.columns for v in table.df[x].unique()) == 1)
    return column, value, value.lower() if c.chance(0.2) else value


def cell(c, table, missing=False):
    """Asked for, then looked up: which column is meant and where the value is."""
    by, value, name = row_of(c, table, 0.12)
    if missing:
        name = c.values("name", 1)[0]
        c.demand(not any(name.lower() in str(v).lower() for x in table.df.columns for v in table.df[x]))
    if table.measures:
        column = table.numbers[0]
        measure = next(m for m in ASKED if table.base[column].lower().startswith(m))
        word, text = measure, c.ask(ASKED[measure], f=table.name, v=name)
        c.demand(sum(measure in x.lower() for x in table.df.columns) == 1)
        # People have no price, and only they have a salary.
        kind = table.kind.get(by, "name")
        c.demand(kind != "name" if measure == "price" else kind == "name" if measure in ("salary", "age") else True)
    else:
        column, word = table.one(c, [x for x in table.df.columns if x != by])
        text = c.ask(CELL, f=table.name, v=name, c=word)
    yield User(text)
    found, observation = yield from look(c, table, [word], find=name)
    c.demand(found[word] == [column])
    if missing:
        c.demand("| has" not in observation)
        yield Say(f"There is no {name} in {table.name}.", (name, "no"))
        return
    c.demand(f"{by} | has {value}" in observation)
    yield from stated(c, table, by, value, column)
    if c.chance(0.6):
        yield from other_cells(c, table, by, value, column)



def table_cell(c):
    """What one cell says."""
    if c.chance(0.4):
        measure = c.pick(list(ASKED))
        table = Table(c, loose=True, measures=[spelt(c, measure)], dates=0)
    else:
        table = Table(c, loose=True)
    yield from cell(c, table, missing=c.chance(0.08))


def table_cell_set(c):
    """One cell changed in the file."""
    table = Table(c, loose=True, formats={"csv": 6, "xlsx": 1, "tsv": 1})
    by, value, name = row_of(c, table)
    column, spoken = table.one(c, [x for x in table.numbers + table.texts if x != by and table.df[x].notna().all()])
    # "Change the name of <v> to <w>" is said of columns.
    c.demand(spoken.lower() not in ("name", "label", "title", "heading", "column"))
    if column in table.numbers:
        whole = all(v == int(v) for v in table.df[column]) and str(table.df[column].dtype).startswith("int")
        new = c.rng.randint(1, int(abs(table.df[column].max())) + 10)
        new = new if whole else round(new + c.rng.random(), 1)
        literal = str(new)
    else:
        new = c.pick((c.word(), table.value(c, column)))
        literal = quoted(new)
    yield User(c.ask(SET, f=table.name, v=name, c=spoken, w=new))
    found, observation = yield from look(c, table, [spoken], find=name)
    c.demand(found[spoken] == [column] and f"{by} | has {value}" in observation)
    code = f"# Set the {column} of {value} to {new} in {table.name}\nrows = df[{quoted(by)}] == {quoted(value)}\ndf.loc[rows, {quoted(column)}] = {literal}\n{saving(table.name)}\nrows.sum()"
    talk = changing(table.name)
    if c.chance(0.08):
        yield from declined(c, code, talk)
        return
    observation = yield Act(code, talk)
    c.demand(said(result(observation)) == "1")
    now = load(c.folder / table.name)
    others = [x for x in table.df.columns if x != column]
    c.demand([str(v) for v in now[column]] == [str(new) if k == value else str(v) for k, v in zip(table.df[by], table.df[column])] and now[others].equals(table.df[others]))
    yield Say(f"The {column} of {value} is now {new} in {table.name}, changed in 1 row.", (str(new), table.name))


def table_row_added(c):
    """A row at the end, its values in the order of the columns; of too few or too many it says so."""
    table = Table(c, formats={"csv": 6, "xlsx": 1, "tsv": 1}, columns=c.rng.randint(2, 6), gaps=False)
    cells = [new_value(c, table, column) for column in table.df.columns]
    short = c.chance(0.1) and len(cells) > 2
    cells = cells[:-1] if short else cells
    c.demand(not any("," in x for x, _ in cells))
    yield User(c.ask(ADD, bare=True, f=table.name, r=", ".join(x for x, _ in cells)))
    code = f"# Add a row to {table.name}\n{read(table.name)}\ndf.loc[len(df)] = [{', '.join(x for _, x in cells)}]\n{saving(table.name)}\nlen(df)"
    talk = changing(table.name)
    if c.chance(0.08) and not short:
        yield from declined(c, code, talk)
        return
    observation = yield Act(code, talk)
    if short:
        c.demand("mismatched columns" in observation)
        observation = yield Act(f"# Look at the columns of {table.name}\ndf.columns", "The row does not fit. I will look at the columns.")
        names = list(table.df.columns)
        c.demand("Index(" in observation and all(x in observation for x in names))
        yield Say(f"{table.name} has {len(names)} columns, {joined(names)}, but the row has {plural(len(cells), 'value')}. I added nothing.", (str(len(names)), str(len(cells)), "nothing"))
        return
    now = load(c.folder / table.name)
    c.demand(said(result(observation)) == str(len(table.df) + 1) and [str(v) for v in now.iloc[-1]] == [str(v) for v in [eval(x, {}) for _, x in cells]] and (now.iloc[:-1].astype(str) == table.df.astype(str)).all(axis=None))
    yield Say(f"I added the row to {table.name}. It has {plural(len(now), 'row')} now.", (table.name, str(len(now))))


def new_value(c, table, column):
    """(as it is said, as Python) of one cell of a new row."""
    if column in table.dates:
        day = c.pick(list(table.df[column]))
        return day, quoted(day)
    if column in table.texts:
        value = table.value(c, column) if c.chance(0.5) else c.word()
        return value, quoted(value)
    last = table.df[column].iloc[-1]
    if column in table.numbers or not isinstance(last, str):
        whole = str(table.df[column].dtype).startswith("int")
        value = str(c.rng.randint(1, int(abs(table.df[column].max())) + 10)) if whole else f"{c.rng.uniform(1, abs(table.df[column].max()) + 2):.1f}"
        return value, value
    if column in table.ids:
        value = re.sub(r"\d+$", lambda m: str(int(m[0]) + 1), last)
        return value, quoted(value)
    value = f"{c.word()} {c.word()}"
    return value, quoted(value)


def table_value_spelt(c):
    """A change of a value that the file spells otherwise: nothing changed, so it looks and does it as the file has it."""
    table = Table(c, loose=False, formats={"csv": 1})
    column, _ = table.text(c)
    value = table.value(c, column)
    other = c.pick((value.upper(), value.lower(), value.capitalize()))
    there = sum(v == value for v in table.df[column])
    absent = c.chance(0.3)
    if absent:
        (other,) = c.values(table.kind[column], 1)
    c.demand(other != value and there < len(table.df) and sum(str(v).lower() == other.lower() for x in table.df.columns for v in table.df[x].unique()) == 1 - absent)
    removal = c.chance(0.6)
    templates = with_column([t for t in (REMOVE if removal else REPLACE) if not re.search(r"col(?:umn)? <c>", t)], framed=True)
    word = c.word()
    c.demand(not any(str(v).lower() == word.lower() for v in table.df[column]))

    def code(v):
        change = f"before = len(df)\ndf = df[df[{quoted(column)}] != {quoted(v)}]" if removal else replacing(column, v, word)
        return f"{change}\n{saving(table.name)}\n" + ("before - len(df), len(df)" if removal else "found")

    def comment(v):
        return f"Remove the rows with {column} {v}" if removal else f"Replace {v} by {word} in {column}"

    yield User(c.ask(templates, f=table.name, c=column, v=other, w=word))
    observation = yield Act(f"# {comment(other)} in {table.name}\n{read(table.name)}\n{code(other)}", f"This will change {table.name}.")
    c.demand(result(observation) == f"(0, {len(table.df)})" if removal else said(result(observation)) == "0")
    _, observation = yield from look(c, table, find=other)
    if absent:
        c.demand("| has" not in observation)
        yield Say(f"There is no {column} {other} in {table.name}, so nothing was changed.", (other, "nothing"))
        return
    c.demand(f"{column} | has {value}" in observation)
    observation = yield Act(f"# {comment(value)} in {table.name}\n{code(value)}", f"The file has it as {value}.")
    now = load(c.folder / table.name)
    if removal:
        c.demand(result(observation) == f"({there}, {len(table.df) - there})" and len(now) == len(table.df) - there and value not in set(now[column]))
        yield Say(f"I removed {plural(there, 'row')} with {column} {value}. {table.name} now has {plural(len(now), 'row')}.", (str(there), str(len(now)), table.name))
        return
    c.demand(said(result(observation)) == str(there) == str(sum(v == word for v in now[column])))
    yield Say(replaced(str(there), value, word, column, table.name)[0], (str(there), table.name))


INTENTS = {table_cell: 14, table_cell_set: 12, table_row_added: 11, table_value_spelt: 4}
