"""A new column from several: the sum of two to four columns, their product, one less the others."""

from .endings import joined, quoted
from .table_data import Table, changing, guard, load, new_target
from .table_queries import SILENT, Query
from .table_steps import asked, saving

# <x> are the columns, strung together; <n> is the new one.
SUM = [
    "@c add a column <n> to <f> that is the sum of <x>", "@c add a column <n> to <f>, the sum of <x>", "@c add up <x> in <f> and put it in a new column <n>", "@c add <x> together in <f>, as a new column <n>", "@c sum <x> for each row of <f> and call the column <n>", "@c make a column <n> in <f> with <x> added up", "@c make a column <n> with the total of <x> in <f>", "@c put the total of <x> into a column <n> in <f>", "@c put <x> together in <f> as <n>, added up", "@c compute <n> in <f> as the sum of <x>",
    "@c extend <f> by <n>, which is <x> added together", "<f>: new column <n>, sum of <x>", "<f>: <n> is <x> added up", "in <f>, add a column <n> that sums up <x>", "in <f>, make <n> the total of <x>", "for every row of <f>, add up <x> and call it <n>", "for each row in <f> the sum of <x>, in a column <n>", "I need a column <n> in <f> that adds up <x>", "I need the sum of <x> per row in <f>, as a column called <n>", "I want <n> in <f> to be <x> added together", "I'd like a new column <n> with the total of <x> in <f>",
    "<f> has <x>. add a column <n> that is their sum", "<f> has the columns <x>; please add <n>, their total", "there are <x> in <f>, put their sum into a column <n>", "a column <n> is missing in <f>: the sum of <x>", "<f> needs a column <n>, the sum of <x>", "<n> should be the sum of <x>, add that to <f>", "can you add a column <n> to <f> which sums <x>", "could you sum up <x> row by row in <f>, column name <n>", "sum the columns <x> of <f> into <n>", "row by row, add up <x> in <f>; the new column is <n>",
    "what do <x> come to in each row of <f>? add it as <n>", "take <f> and add <n>, the sum of <x>", "a total column <n> for <f>, made of <x>", "the columns <x> of <f> together make <n>, add it", "@c write the sum of <x> into a new column <n> of <f>", "@c create <n> in <f> by adding <x>", "@c total <x> in <f> as a column named <n>",
]
PRODUCT = [
    "@c add a column <n> to <f> that is the product of <x>", "@c multiply <x> in <f> and put it in a new column <n>", "@c multiply <x> with each other in <f>, as a new column <n>", "@c make a column <n> in <f> with <x> multiplied", "@c put the product of <x> into a column <n> in <f>", "@c compute <n> in <f> as the product of <x>", "<f>: new column <n>, product of <x>", "in <f>, add a column <n> that multiplies <x>", "for every row of <f>, multiply <x> and call it <n>",
    "I need a column <n> in <f> that multiplies <x>", "I want <n> in <f> to be <x> multiplied together", "I'd like a new column <n> with the product of <x> in <f>", "<f> has <x>. add a column <n> that is their product", "<n> should be the product of <x>, add that to <f>", "can you add a column <n> to <f> which is <x> multiplied together", "could you multiply <x> row by row in <f>, column name <n>", "take <f> and add <n>, the product of <x>", "row by row, multiply <x> in <f>; the new column is <n>",
    "@c create <n> in <f> by multiplying <x>", "<f> needs a column <n>, the product of <x>",
]
LESS = [
    "@c add a column <n> to <f> that is <c> minus <x>", "@c add a column <n> to <f>: <c> less <x>", "@c subtract <x> from <c> in <f> and put it in a new column <n>", "@c take <x> off <c> in <f>, as a new column <n>", "@c make a column <n> in <f> with <c> minus <x>", "@c make <n> in <f>, what is left of <c> after <x>", "@c compute <n> in <f> as <c> without <x>", "<f>: new column <n>, <c> minus <x>", "in <f>, add <n>, which is <c> less <x>", "for every row of <f>, subtract <x> from <c> and call it <n>",
    "I need a column <n> in <f>: <c> minus <x>", "I need what is left of <c> after <x> in <f>, as a column <n>", "I want <n> in <f> to be <c> less <x>", "I'd like a new column <n> in <f>, <x> taken off <c>", "<f> has <c>, <x>. add <n>, the first less the others", "<n> should be <c> minus <x>, add that to <f>", "can you add a column <n> to <f> with <x> subtracted from <c>", "could you take <x> away from <c> in <f>, the column is called <n>", "take <f> and add <n>, <c> minus <x>", "row by row, take <x> off <c> in <f>; the new column is <n>",
    "@c create <n> in <f> by subtracting <x> from <c>", "<f> needs a column <n>, <c> minus <x>", "after <x> are taken off <c>, what is left in each row of <f>? add it as <n>",
]
DIFFERENCE = ["the difference of <c> and <x>", "the difference between <c> and <x>"]
LESS_ONE = [t.replace("<c> minus <x>", d).replace("<c> less <x>", d) for i, t in enumerate(LESS) for d in [DIFFERENCE[i % 2]] if "<c> minus <x>" in t or "<c> less <x>" in t]
FORMULA = [
    "@c add <n> = <y> to <f>", "<f>: new column <n> = <y>", "@c make a new column <n> in <f>: <y>", "@c compute <n> as <y> in <f>", "a new column <n> in <f> with <y>", "<n> = <y> for each row of <f>, add it", "in <f>, <n> = <y>", "I need a column <n> in <f>, <y>", "<f> needs <n>, which is <y>", "@c add a column <n> to <f> which is <y>", "can you add <n> to <f>? it is <y>", "@c put <y> into a new column <n> of <f>", "for every row of <f> work out <y> and call it <n>", "I want to know <y> for each row of <f>, call it <n>",
    "add to <f> a column <n>. it's <y>", "the formula is <n> = <y>, add the column to <f>", "new column in <f>, <n>, formula <y>", "@c calculate <y> in <f> as <n>", "<f> should get a column <n> with <y>", "could you calculate <y> for every row of <f> and name it <n>",
]
TO = (", save as <g>", " and save it as <g>", ", saved as <g>", " and write that to <g>", "; the new file is <g>", ", in a new file <g>", " and store the table as <g>", ", result in <g>")
SAID = {"+": ("plus", "+"), "-": ("minus", "-"), "*": ("times", "*")}


def aside(templates):
    return [t + TO[i % len(TO)] for i, t in enumerate(templates) if "?" not in t]


def strung(c, words):
    """Two to four names as people list them."""
    if len(words) == 1:
        return words[0]
    return c.pick((joined(words), joined(words), ", ".join(words[:-1]) + f", and {words[-1]}" if len(words) > 2 else joined(words), " and ".join(words), " + ".join(words) if len(words) > 2 and c.chance(0.2) else joined(words)))


def several(c, table):
    op = c.rng.choices("+-*", (5, 3, 1.5))[0]
    count = c.rng.choice((3, 3, 3, 4, 2))
    c.demand(len(table.numbers) >= count)
    columns = c.rng.sample(table.numbers, count)
    spoken, new = [table.spoken[x] for x in columns], c.word()
    c.demand(new not in table.df.columns and not any("," in x or " and " in x for x in spoken))
    true = table.df[columns[0]].copy()
    for x in columns[1:]:
        true = true + table.df[x] if op == "+" else true - table.df[x] if op == "-" else true * table.df[x]
    true = true.round(2)
    expression = f" {op} ".join(f"df[{quoted(x)}]" for x in columns)
    saved = c.chance(0.4)
    target = new_target(c, table, ("csv",)) if saved else table.name
    place, start = [target], guard(target) if saved else ""
    if c.chance(0.35):
        templates, slots = FORMULA, {"y": f" {c.pick(SAID[op])} ".join(spoken)}
    elif op == "-":
        templates, slots = LESS_ONE if count == 2 and c.chance(0.5) else LESS, {"c": spoken[0], "x": strung(c, spoken[1:])}
    else:
        templates, slots = SUM if op == "+" else PRODUCT, {"x": strung(c, spoken)}

    def right(df):
        return (df[new].isna() == true.isna()).all() and ((df[new] - true).abs().dropna() < 0.011).all()

    slots = {**slots, "n": new, "g": target}
    return Query(aside(templates) if saved else templates, slots, slots, f"Add the column {new} = {f' {op} '.join(columns)}", f"{start}df[{quoted(new)}] = ({expression}).round(2)\n{saving(target)}",
                 lambda text: (f"I added the column {new} and saved it as {place[0]}." if saved else f"I added the column {new} to {target}.", (new, place[0])), lambda text: text == SILENT and right(load(c.folder / place[0])),
                 talk="" if saved else changing(target), writes=True, of={"new": new, "target": place, "meant": spoken})


def table_sums(c):
    """The columns are looked for first, each by its own word."""
    table = Table(c, loose=True, formats={"csv": 12, "tsv": 1, "xlsx": 2}, need=("number2",), columns=c.rng.randint(4, 7))
    query = several(c, table)
    yield from asked(c, table, query, False)


INTENTS = {table_sums: 16}
