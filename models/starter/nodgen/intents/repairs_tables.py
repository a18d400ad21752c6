"""Tables that are not as the request has it: other separators, titles above, values and rows that are not there."""

import ast
import re

from ..scenario import Act, Say, User
from ..words import CATEGORY, from_list
from . import table_queries as q
from .endings import joined, plural, quoted, result
from .repairs_columns import asked, like
from .table_data import Table, read
from .table_steps import LOOK, look_code, words_for
from .tables import about, drawn
from .text_files import read_lines

ROW = [
    "@c show row <n> of <f>", "@c {show|print} row number <n> of <f>", "@n row <n> of <f>", "what is in row <n> of <f>?", "what does row <n> of <f> say?", "row <n> of <f>", "<f>, row <n>", "@c show me the row number <n> in <f>", "what's in row number <n> of <f>?", "@c {get|give me} row <n> from <f>", "@c look up row <n> in <f>", "@c read row <n> of <f>", "what are the values in row <n> of <f>?",
    "@n values in row <n> of <f>", "which values are in row <n> of <f>?", "@c print the values of row <n> in <f>", "entry number <n> of <f>", "@c show entry number <n> of <f>", "what is entry <n> in <f>?",
    "can I see row <n> of <f>?", "could you read me row <n> of <f>?", "could you show entry <n> of <f>?", "I can't see row <n> of <f>, what does it say?", "I want to see row <n> from <f>", "I need to see row number <n> in <f>", "I need the values of row <n> in <f>", "I was wondering what row <n> of <f> holds", "my boss asks what is in row <n> of <f>",
    "for my report I need row <n> of <f>", "<f> - row <n>", "<f>: row <n>", "<f>: what is in row <n>?", "<f>, entry <n>", "<f> row #<n>", "row #<n> of <f>", "take <f> and show row <n>", "look at <f> and tell me what row <n> says",
    "look into <f>, row number <n>, what is there?", "from <f> I need row <n>", "from <f> only row number <n>", "of all rows in <f>, show number <n>", "in <f>, what does row <n> say?", "in <f>, what stands in row <n>?", "what stands in row <n> of <f>?", "what can I find in row <n> of <f>?", "what do we have in row <n> of <f>?",
    "let me see row <n> of <f>", "let me see entry <n> in <f>", "would you mind showing row <n> of <f>?", "just row <n> of <f>, nothing else", "the whole row <n> of <f>", "tell me what row number <n> in <f> contains", "what does row number <n> in <f> contain?", "@c open <f> and show row <n>", "@c read out row <n> of <f>",
    "@c print entry <n> of <f>", "@n contents of row <n> in <f>", "@n whole row <n> of <f>",
    "could you give me row <n> of <f>?", "could you get row number <n> of <f>?", "give me row <n> of <f>", "give me what is in row <n> of <f>", "get me row number <n> in <f>", "let me read row <n> of <f>", "let me know what is in row <n> of <f>", "would you show me row <n> in <f>?", "would you mind reading out row <n> of <f>?",
    "do you mind giving me row <n> of <f>?",
    "row <n>, <f>", "row <n> in <f>?", "row no. <n> of <f>", "<f> row <n>", "number <n> of the rows in <f>", "what is row <n> in <f>?", "what's row <n> of <f>?", "what's at row <n> in <f>?", "I'd like to see row <n> of <f>", "I'd like row number <n> of <f>", "I want row <n> of <f>",
    "I look for row <n> in <f>", "something is odd in row <n> of <f>, show it", "somebody says row <n> of <f> is wrong, let me see it", "can you show me row <n> of <f>?", "can you look up row <n> in <f>?", "could you print row <n> of <f>?", "could I see row number <n> of <f>?", "please show row <n> of <f>",
    "please print row number <n> of <f>", "show entry <n> from <f>", "all columns of row <n> in <f>", "all values of row <n> in <f>", "everything in row <n> of <f>", "everything that row <n> of <f> has", "only row <n> from <f>", "only row <n> of <f>, please", "jump to row <n> in <f>",
    "@c go to row <n> of <f> and show it", "@c pick row <n> from <f>", "@c take row <n> out of <f> and show it to me", "@n entry number <n> of <f>",
]
SIMPLE = {q.aggregate: 4, q.grouped: 2, q.count_rows: 2, q.value_counts: 1, q.top_group: 1, q.sorted_rows: 1}


def misread(c, table, query):
    """The request and what leads to a look at the lines: a KeyError and odd columns, or a ParserError at once."""
    named, found = c.chance(0.6), []
    if named:
        yield asked(c, query, table.name)
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    else:
        text = c.ask(query.loose, f=table.name, **query.exact_slots)
        yield User(text)
        observation = yield Act(look_code(table, words_for(c, table, query.exact_slots, text)), LOOK)
    talk = "That did not work, so I will look at the lines."
    if "ParserError" not in observation:
        if named:
            c.demand("KeyError" in observation)
            wrong = re.search(r"KeyError: '(?:Column not found: )?(.*)'", observation)
            c.demand(wrong)
            found = yield from like(c, wrong.group(1))
            # All in one column has the name in it; a title has not.
            c.demand(len(found) < 2)
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
    observation = yield Act(f"# Count the rows with {column} {value}\n{read(table.name)}\n" + q.counted(f"df[df[{quoted(column)}] == {quoted(value)}]"))
    c.demand(result(observation) == "0")
    observation = yield Act(f"# Look at the values of {column}\nsorted(df[{quoted(column)}].dropna().unique())", f"No row has {column} {value}, so I will look at its values.")
    found = ast.literal_eval(result(observation))
    c.demand(found == others)
    if near:
        c.demand(sum(v.lower()[:3] == value.lower()[:3] for v in others) == 1)
        observation = yield Act(f"# Count the rows with {column} {true}\n" + q.counted(f"df[df[{quoted(column)}] == {quoted(true)}]"))
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


INTENTS = {other_separator: 4, title_above: 2, value_missing: 4, row_number: 2}
