"""Names letter by letter: long and odd names of files, columns and values, from the request into the code and from the output into the answer.

The actions are the simplest there are; what is hard is the name."""

import ast
import os

from ..scenario import Act, Say, Unfit, User
from ..words import accented, compound, held_out, letters, made_up
from . import conversation_steps as steps
from . import table_queries as q
from . import texts
from .conversation_steps import Workspace
from .conversations import perform
from .endings import joined, quoted, result
from .files import FOLDER
from .table_data import Table
from .table_follow import go_on
from .table_steps import asked
from .tables import COLUMNS
from .text_files import sentence
from .texts_lines import ENDS, NUMBER

JOINS = (" ", " ", " ", "_", "_", "-", "-", ".", "", " - ", "__", " & ", ", ", "+", "~")


def piece(c):
    """One part of an odd name."""
    kind = c.rng.random()
    if kind < 0.34:
        word = c.word()
    elif kind < 0.46:
        word = made_up(c.rng)
    elif kind < 0.6:
        word = compound(c.rng)
    elif kind < 0.7:
        word = letters(c.rng)
    elif kind < 0.76:
        word = accented(c.rng, made_up(c.rng))
    elif kind < 0.8:
        word = c.pick(("ß", "ø", "ł", "æ", "ÿ", "č", "š", "ğ", "ő")) .join((letters(c.rng), letters(c.rng)))
    elif kind < 0.88:
        return str(c.rng.choice((c.rng.randint(1, 99), c.rng.randint(1990, 2030), c.rng.randint(10000, 99999999))))
    else:
        return "".join(c.pick("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(c.rng.randint(2, 6)))
    return c.pick((word, word, word.capitalize(), word.capitalize(), word.upper(), word[:1] + word[1:].title()))


def odd(c, most=30):
    """A long or odd name, without what no disk would take."""
    for _ in range(60):
        parts = [piece(c) for _ in range(c.rng.choice((1, 2, 2, 3, 3, 4)))]
        name = parts[0]
        for part in parts[1:]:
            name += c.pick(JOINS) + part
        if c.chance(0.12):
            name += c.pick((f" ({c.rng.randint(1, 12)})", " [final]", f" v{c.rng.randint(1, 9)}.{c.rng.randint(0, 9)}", "'s", " copy", "!", f" #{c.rng.randint(1, 99)}", " (old)"))
        if 4 <= len(name) <= most and not name.isdigit() and not (c.split == "train" and held_out(name)):
            c.names.add(name)
            return name
    raise Unfit


def odd_file(c, ext=None):
    name = f"{odd(c)}.{ext or c.pick(('txt', 'txt', 'md', 'log'))}"
    c.demand(name not in c.files and not (c.folder / name).exists())
    return name


class OddWorkspace(Workspace):
    def new(self, lines=None, ext=None):
        name = odd_file(self.c, ext)
        self.texts[name] = "".join(line + "\n" for line in (lines or [line_of(self.c) for _ in range(self.c.rng.randint(1, 3))]))
        self.c.write(name, self.texts[name])
        return name

    def free(self, name):
        return odd_file(self.c, name.rsplit(".", 1)[1])


def line_of(c):
    return odd(c, 40) if c.chance(0.5) else sentence(c)


ACTIONS = {steps.exists: 3, steps.size: 2, steps.show: 2, steps.copy: 3, steps.rename: 4, steps.delete: 2.5, steps.count: 2, steps.add: 1, steps.move: 1.5}


def odd_files(c):
    """One or two things done with files whose names are hard to copy."""
    w = OddWorkspace(c)
    for _ in range(c.rng.choice((1, 1, 2))):
        w.it = w.new()
    for _ in range(c.rng.choice((1, 1, 1, 2))):
        here = [n for n in w.texts if "/" not in n]
        c.demand(here)
        name = w.it = c.pick(here)
        (make,) = c.rng.choices(list(ACTIONS), list(ACTIONS.values()))
        if make is steps.exists and c.chance(0.4):
            name = odd_file(c)
        step = make(c, w)
        yield User(c.ask(step.named, f=name, **step.slots))
        yield from perform(c, w, step, name)


def odd_words(c):
    """Odd words written to a file, shown from it, or the name of a folder."""
    kind = c.pick(("write", "write", "line", "ends", "folder"))
    if kind == "folder":
        folder = odd(c)
        yield User(c.ask(FOLDER, d=folder))
        yield Act(f"# Make the folder {folder}\nimport os\nos.makedirs({quoted(folder)})")
        c.demand((c.folder / folder).is_dir())
        yield Say(f"I made the folder {folder}.", (folder,))
        return
    if kind == "write":
        name, text = odd_file(c) if c.chance(0.6) else c.file("txt"), odd(c, 40)
        c.demand(not (c.folder / name).exists())
        yield User(c.ask(texts.WRITE, f=name, t=text))
        yield Act(f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})")
        c.demand((c.folder / name).read_text() == text)
        yield Say(f"I wrote the text to {name}.", (name,))
        return
    name, lines = odd_file(c) if c.chance(0.5) else c.file("txt"), [odd(c, 40) for _ in range(c.rng.randint(2, 5))]
    c.write(name, "".join(line + "\n" for line in lines))
    read = f"open({quoted(name)}).read().splitlines()"
    if kind == "line":
        n = c.rng.randint(1, len(lines))
        yield User(c.ask(NUMBER, n=n, f=name))
        observation = yield Act(f"# Show line {n} of {name}\n{read}[{n} - 1]")
        text = ast.literal_eval(result(observation))
        c.demand(text == lines[n - 1])
        yield Say(f"Line {n} of {name}: {text}", (text,))
        return
    yield User(c.ask(ENDS, f=name))
    observation = yield Act(f"# Show the first and the last line of {name}\nlines = {read}\nlines[0], lines[-1]")
    first, last = ast.literal_eval(result(observation))
    c.demand((first, last) == (lines[0], lines[-1]))
    yield Say(f"The first line is: {first}\nThe last line is: {last}", (first, last))


class OddTable(Table):
    """A small table with an odd name, odd columns and odd values."""

    formats = {"csv": 1}

    def __init__(self, c):
        super().__init__(c, rows=c.rng.randint(2, 5), columns=c.rng.randint(2, 4), gaps=False)
        if c.chance(0.5):
            name = odd_file(c, "csv")
            os.rename(c.folder / self.name, c.folder / name)
            c.files[name] = c.files.pop(self.name)
            self.name = name

    def variant(self, c, base, kind, loose):
        if kind in ("number", "text") and c.chance(0.75):
            return odd(c, 22)
        return super().variant(c, base, kind, loose)

    def values(self, c, kind, count):
        return [odd(c, 20) for _ in range(count)] if c.chance(0.7) else super().values(c, kind, count)


QUERIES = {q.aggregate: 5, q.grouped: 2.5, q.count_rows: 2, q.value_counts: 2, q.sorted_rows: 1}


def odd_table(c):
    """A question about a table whose names are hard to copy."""
    table = OddTable(c)
    if c.chance(0.25):
        yield User(c.ask(COLUMNS, f=table.name))
        observation = yield Act(f"# Look at the columns of {table.name}\n{table.read()}\ndf.columns")
        names = ast.literal_eval(observation[observation.index("[", 6) : observation.rindex("]") + 1])
        c.demand(names == list(table.df.columns))
        yield Say(f"The columns of {table.name} are {joined(names)}.", tuple(names))
        if c.chance(0.4):
            yield from go_on(c, table, None)
        return
    (make,) = c.rng.choices(list(QUERIES), list(QUERIES.values()))
    query = make(c, table)
    query.edit = None
    done = yield from asked(c, table, query, c.chance(0.7))
    if done and c.chance(0.2):
        yield from go_on(c, table, query)


INTENTS = {odd_files: 22, odd_words: 12, odd_table: 14}
