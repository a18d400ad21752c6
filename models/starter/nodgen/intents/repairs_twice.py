"""An action fails, and what mends it fails as well: one sentence says what does not work and what is there, and asks.

Each error is a real one. What a second repair can still cure is cured; nothing is tried a third time in the same way."""

import json

from ..scenario import Act, Say, User
from .archives import COUNT, LIST, UNPACK
from .endings import joined, plural, quoted, result
from .files import MOVE, populate
from .images import FORMAT, SIZE, opened
from .repairs_columns import QUERIES, asked, changed, like
from .repairs_files import THIS, misspelt, near_names
from .repairs_tables import SIMPLE
from .table_data import Table, put, read
from .table_dates import FIRST, LAST
from .text_files import read_lines, sentence, write_lines
from .tables import about, drawn, look

WHICH = "Which one do you mean?"
OTHER = "Do you have another copy of it?"


def absent_column(c, table):
    """A name for a column that is like none of them."""
    absent = c.number_column(list(table.df.columns))
    c.demand(not any(absent.lower()[:4] in x.lower() or x.lower()[:4] in absent.lower() for x in table.df.columns))
    return absent


def simple(c, **more):
    """A table with few columns, a question about it and which of its slots is a column."""
    table = Table(c, columns=c.rng.randint(2, 5), rows=c.rng.randint(3, 9), gaps=False, **more)
    query = drawn(c, table, {make: n for make, n in QUERIES.items() if make in SIMPLE or make.__module__.endswith("queries")})
    query.edit = None
    c.demand(not query.writes)
    return table, query, c.pick([k for k in ("c", "b") if k in query.exact_slots])


def no_such(table, absent):
    return f"{table.name} has no column {absent}. Its columns are {joined(table.df.columns)}."


def named_after_all(c, table, query, key, code=""):
    """The user says which column; mostly it is there now."""
    if c.chance(0.6):
        return
    yield User(c.ask(THIS, f=query.exact_slots[key]))
    observation = yield Act(f"# {query.comment}\n{code}{query.code}", f"I will take {query.exact_slots[key]}.")
    yield about(c, query, observation)


def near_file(c, wrong, name):
    """The file is found under a near name."""
    found = yield from near_names(c, wrong)
    c.demand(found == [name])


def other_name(c, name):
    wrong = misspelt(c, name, same=True)
    c.demand(not (c.folder / wrong).exists() and name not in wrong and wrong not in name)
    if c.chance(0.5):
        populate(c, c.rng.randint(1, 4), c.pick(("pdf", "docx", "html")))
    return wrong


def column_then_column(c):
    """Neither the first column that the user names is there nor the second."""
    table, query, key = simple(c)
    first, second = absent_column(c, table), absent_column(c, table)
    c.demand(first[:4] != second[:4])
    for i, absent in enumerate((first, second)):
        comment, code = changed(query, key, absent)
        c.demand(code != query.code)
        if i:
            yield User(c.ask(THIS, f=absent))
        else:
            yield asked(c, query, table.name, {key: absent})
        start = "" if i else f"{read(table.name)}\n"
        observation = yield Act(f"# {comment}\n{start}{code}", f"I will take {absent}." if i else "")
        c.demand("KeyError" in observation)
        found = yield from like(c, absent)
        c.demand(not found)
        ending = f" {WHICH}" if i else ""
        yield Say(no_such(table, absent) + ending, (absent, *table.df.columns))


def separator_then_column(c):
    """Read with its own separator the file still has no such column."""
    table, query, key = simple(c, formats={"csv": 1})
    mark = c.pick((";", ";", "\t"))
    table.df.to_csv(c.folder / table.name, index=False, sep=mark)
    c.demand("," not in (c.folder / table.name).read_text() and len(table.df.columns) > 1)
    absent = absent_column(c, table)
    comment, code = changed(query, key, absent)
    c.demand(code != query.code)
    yield asked(c, query, table.name, {key: absent})
    observation = yield Act(f"# {comment}\n{read(table.name)}\n{code}")
    c.demand("KeyError" in observation)
    found = yield from like(c, absent)
    c.demand(not found)
    yield Act(f"# Show the first lines of {table.name}\nprint(*{read_lines(table.name)}[:4], sep=\"\\n\")", "That is not right, so I will look at the lines.")
    more, between = (', sep=";"', "semicolons") if mark == ";" else (', sep="\\t"', "tabs")
    observation = yield Act(f"# {comment}\n{read(table.name, more)}\n{code}", f"The columns are separated by {between}.")
    c.demand("KeyError" in observation)
    yield Say(f"{no_such(table, absent)} {WHICH}", (absent, *table.df.columns))
    yield from named_after_all(c, table, query, key)


def file_then_empty(c):
    """Under the near name there is a file with nothing in it."""
    table, query, _ = simple(c, formats={"csv": 1})
    wrong = other_name(c, table.name)
    c.write(table.name, "")
    yield asked(c, query, wrong)
    observation = yield Act(f"# {query.comment}\n{read(wrong)}\n{query.code}")
    c.demand("FileNotFoundError" in observation)
    yield from near_file(c, wrong, table.name)
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}", f"I will take {table.name}.")
    c.demand("EmptyDataError" in observation)
    yield Say(f"There is no {wrong}, so I used {table.name}. {table.name} is empty: it has no columns and no rows. Do you mean another file?", (table.name, "empty"))


def damaged(c, name, templates, comment, code, error, kind):
    """A file that is not what its name says, mostly under a near name: nothing opens it."""
    near = c.chance(0.65)
    wrong = other_name(c, name) if near else name
    yield User(c.ask(templates, f=wrong, z=wrong))
    action = f"# {comment}\n{code}"
    if near:
        observation = yield Act(action.replace("<f>", wrong))
        c.demand("FileNotFoundError" in observation)
        yield from near_file(c, wrong, name)
    observation = yield Act(action.replace("<f>", name), f"I will take {name}." if near else "")
    c.demand(error in observation)
    start, ending = (f"There is no {wrong}, so I used {name}. ", f" {OTHER}") if near else ("", "")
    yield Say(f"{start}{name} is damaged or is no {kind} at all, so I cannot open it.{ending}", (name, f"no {kind}"))


def no_sense(c, name):
    """A file with something else in it than its name says."""
    c.write(name, "".join(sentence(c) + "\n" for _ in range(c.rng.randint(1, 3))))
    return name


def damaged_zip(c):
    name = no_sense(c, c.file("zip"))
    kind = c.pick(("list", "list", "count"))
    if kind == "count":
        yield from damaged(c, name, COUNT, "Count the files in <f>", 'import zipfile\nlen(zipfile.ZipFile("<f>").namelist())', "BadZipFile", "zip file")
    else:
        yield from damaged(c, name, LIST if c.chance(0.5) else UNPACK, "List what is in <f>", 'import zipfile\nzipfile.ZipFile("<f>").namelist()', "BadZipFile", "zip file")


def damaged_picture(c):
    name = no_sense(c, c.file(c.pick(("png", "jpg", "jpg"))))
    what = c.pick(("size", "size", "format"))
    comment, templates = {"size": ("Look up the width and height of <f>", SIZE), "format": ("Look up the format of <f>", FORMAT)}[what]
    yield from damaged(c, name, templates, comment, f"{opened('<f>')}\nimage.{what}", "UnidentifiedImageError", "picture")


def no_excel(c):
    """Called .xlsx, and neither an Excel file nor a text."""
    table, query, _ = simple(c, formats={"xlsx": 1})
    (c.folder / table.name).write_bytes(bytes(c.rng.randint(128, 191) for _ in range(c.rng.randint(60, 300))))
    yield asked(c, query, table.name)
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    c.demand("Excel file format cannot be determined" in observation)
    observation = yield Act(f"# Show the first lines of {table.name}\nprint(*{read_lines(table.name)}[:3], sep=\"\\n\")", f"{table.name} is no Excel file, so I will look at what is in it.")
    c.demand("UnicodeDecodeError" in observation)
    yield Say(f"{table.name} is damaged or is no Excel file at all, so I cannot open it. {OTHER}", (table.name, "no Excel file"))


def json_by_line(c):
    """One JSON object a line is read as such; what is broken cannot be read so either."""
    table, query, _ = simple(c, formats={"json": 1})
    rows = [json.dumps(x, default=str, ensure_ascii=False) for x in json.loads((c.folder / table.name).read_text())]
    broken = c.chance(0.5)
    if broken:
        at = c.rng.randrange(len(rows))
        rows[at] = rows[at][: c.rng.randrange(len(rows[at]) // 2, len(rows[at]) - 1)]
    c.write(table.name, "\n".join(rows) + "\n")
    yield asked(c, query, table.name)
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    c.demand("ValueError" in observation)
    observation = yield Act(f"# {query.comment}\n{read(table.name, ', lines=True')}\n{query.code}", "That did not work, so I will read it line by line.")
    if broken:
        c.demand("ValueError" in observation)
        yield Say(f"{table.name} is damaged or is no JSON file at all, so I cannot read it. {OTHER}", (table.name, "no JSON file"))
    else:
        yield about(c, query, observation)


def move_then_there(c):
    """Under the near name there is a file to move, but one of its name lies in the folder already."""
    (name,) = populate(c, 1, c.pick(("txt", "csv", "pdf", "md")))
    folder, wrong = c.folder_name(), other_name(c, name)
    c.make_folder(folder)
    write_lines(c, f"{folder}/{name}", [sentence(c)])
    code = f"# Move <f> to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nshutil.move(\"<f>\", {quoted(folder)})"
    yield User(c.ask(MOVE, f=wrong, d=folder))
    observation = yield Act(code.replace("<f>", wrong))
    c.demand("FileNotFoundError" in observation)
    found = yield from near_names(c, wrong)
    c.demand(found == [name])
    observation = yield Act(code.replace("<f>", name), f"I will take {name}.")
    c.demand("already exists" in observation and (c.folder / name).exists())
    yield Say(f"There is no {wrong}, so I used {name}. There is already a {name} in {folder}, so it stays where it was.", (name, "already"))


NO_DATE = ("unknown", "open", "soon", "tbd", "not yet", "later", "pending", "next week", "sometime", "no date")


def dates_among(c):
    """A word among the dates: the others are taken, and the answer says how many were left out."""
    table = Table(c, need=("date",), columns=c.rng.randint(2, 4), rows=c.rng.randint(4, 12), formats={"csv": 1}, gaps=False, dates=1)
    (column,), word = table.dates, c.pick(NO_DATE)
    rows = c.rng.sample(range(1, len(table.df)), c.rng.randint(1, 2))
    frame = table.df.copy()
    frame[column] = [word if i in rows else day for i, day in enumerate(frame[column])]
    put(c, frame, table.name)
    left = [day for i, day in enumerate(table.df[column]) if i not in rows]
    name, call = c.pick((("latest", "max"), ("earliest", "min")))
    yield User(c.ask(LAST if call == "max" else FIRST, f=table.name))
    yield from look(c, table, dates=True)
    code, ending = f"pd.to_datetime(df[{quoted(column)}]", f'.{call}().strftime("%Y-%m-%d")'
    observation = yield Act(f"# Find the {name} {column}\n{code}){ending}")
    c.demand("doesn't match format" in observation and word in observation)
    observation = yield Act(
        f"# Find the {name} {column} of the rows with a date\ndates = {code}, errors=\"coerce\")\nprint(dates.isna().sum(), dates{ending})",
        f"Not every value of {column} is a date, so I will leave the others out.",
    )
    count, value = result(observation).split()
    c.demand(count == str(len(rows)) and value == (max(left) if call == "max" else min(left)))
    yield Say(f"The {name} {column} is {value}. {plural(count, 'row')} without a date {'was' if count == '1' else 'were'} left out.", (value, count))


CASES = {column_then_column: 5, separator_then_column: 5, file_then_empty: 4, damaged_zip: 3, damaged_picture: 4, no_excel: 3, json_by_line: 3, move_then_there: 3, dates_among: 3}


def failed_twice(c):
    """What does not work is said, and then it is over, or the user says what was meant."""
    (case,) = c.rng.choices(list(CASES), list(CASES.values()))
    yield from case(c)


INTENTS = {failed_twice: 20}
