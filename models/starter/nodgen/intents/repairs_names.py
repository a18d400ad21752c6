"""Requests of every kind whose file or folder has another name: with one near name it goes on and says so, with several it asks."""

import ast
import re

from ..phrasing import typo
from ..scenario import Act, Say, User
from . import files, images, plots, tables, table_filters, texts, texts_lines, texts_words
from .endings import joined, plural, quoted, result
from .files import COUNT_IN, LIST_IN, populate
from .repairs_columns import asked, like
from .repairs_files import THIS, bystanders, misspelt, near_names, nothing_like
from .table_data import Table, read
from .table_queries import aggregate, count_rows, grouped
from .tables import about, drawn
from .texts import LINES, SHOW

# What is asked of one named file; each knows how to ask, to act and to answer where the name is right.
TEXT = {**texts.INTENTS, **texts_lines.INTENTS, **texts_words.INTENTS}
CHANGE = {files.rename_file: 3, files.copy_file: 3, files.move_file: 2, files.size_files: 2}
TABLE = {tables.table_named: 4, tables.table_loose: 4, tables.table_shape: 8, **{i: 0.3 for i in table_filters.INTENTS}, **{i: 0.4 for i in plots.INTENTS}}
PICTURE = {images.picture_info: 3, images.picture_edited: 2, images.picture_converted: 1}
CALL = re.compile(r'pd\.read_\w+\("([^"]*)"(?:, sep="\\t")?')
READERS = {"xlsx": "read_excel", "json": "read_json"}


def misnamed(code, name, wrong):
    """The action as it is with the wrong name, read as the kind that this name says."""
    ext = wrong.rsplit(".", 1)[-1].lower()
    tab = ', sep="\\t"' if ext == "tsv" else ""
    if CALL.search(code):
        code = CALL.sub(lambda m: f"pd.{READERS.get(ext, 'read_csv')}({quoted(m.group(1))}{tab}", code)
    stem, wrong_stem = name.rsplit(".", 1)[0], wrong.rsplit(".", 1)[0]
    # What it saves is named after the picture, so after the wrong name at first.
    return code.replace(stem, wrong_stem) if "PIL" in code else code.replace(name, wrong)


def went_on(item, wrong, name):
    return Say(f"There is no {wrong}, so I used {name}. {item.text}", item.facts)


def renamed(c, kinds, same=False):
    """One of these conversations, but the request calls the file by a near name."""
    (intent,) = c.rng.choices(list(kinds), list(kinds.values()))
    script = intent(c)
    first = next(script)
    names = [n for n in c.files if n in first.text and "/" not in n and "." in n and (c.folder / n).is_file()]
    c.demand(isinstance(first, User) and len(names) == 1 and not first.restart)
    (name,) = names
    none = c.chance(0.12)
    wrong = c.file(name.rsplit(".", 1)[1]) if none else misspelt(c, name, same=same)
    if c.chance(0.3):
        bystanders(c)
    # A near name that is there is no misspelling; one that is part of the right one would be replaced twice.
    c.demand(not (c.folder / wrong).exists() and "Attached" not in first.text and name not in wrong)
    act = next(script)
    c.demand(isinstance(act, Act) and act.decide == "approve" and quoted(name) in act.code)
    yield User(first.text.replace(name, wrong))
    observation = yield Act(misnamed(act.code, name, wrong), act.talk)
    c.demand("FileNotFoundError" in observation)
    found = yield from near_names(c, wrong)
    if none:
        yield from nothing_like(c, wrong, found)
        return
    c.demand(found == [name])
    act.talk = f"I will take {name}."
    item, answered = act, False
    while True:
        observation = yield item
        try:
            item = script.send(observation)
        except StopIteration:
            return
        if isinstance(item, Act):
            # Another end than the plain one is a matter of its own.
            c.demand(answered or item.decide == "approve")
        if isinstance(item, Say) and not answered:
            item, answered = went_on(item, wrong, name), True


def text_renamed(c):
    yield from renamed(c, TEXT)


def change_renamed(c):
    """Copied, renamed, moved, measured: nothing is lost by taking the near name, and the action card shows it."""
    # Not with another extension: a picture renamed to x.txt is no use.
    yield from renamed(c, CHANGE, same=True)


def table_renamed(c):
    yield from renamed(c, TABLE)


def picture_renamed(c):
    yield from renamed(c, PICTURE, same=True)


def table_among_several(c):
    """Several tables are near: it asks which one."""
    table = Table(c, formats={"csv": 3, "xlsx": 1})
    stem, ext = table.name.rsplit(".", 1)
    c.demand(len(stem) > 5)
    parts = c.pick((("1", "2"), ("_old", "_new"), (" 1", " 2"), ("-a", "-b"), ("_2023", "_2024")))
    names = [f"{stem}{p}.{ext}" for p in parts]
    for name in names:
        c.register(name.rsplit(".", 1)[0])
    wrong, data = table.name, (c.folder / table.name).read_bytes()
    for name in names:
        (c.folder / name).write_bytes(data)
    (c.folder / wrong).unlink()
    c.files.pop(wrong)
    query = drawn(c, table, {aggregate: 4, count_rows: 2, grouped: 2})
    query.edit = None
    yield asked(c, query, wrong)
    observation = yield Act(f"# {query.comment}\n{read(wrong)}\n{query.code}")
    c.demand("FileNotFoundError" in observation)
    found = yield from near_names(c, wrong)
    c.demand(sorted(found) == sorted(names))
    yield Say(f"There is no {wrong}. Do you mean {' or '.join(found)}?", tuple(found))
    name = c.pick(names)
    yield User(c.ask(THIS, f=name))
    observation = yield Act(f"# {query.comment}\n{read(name)}\n{query.code}")
    yield about(c, query, observation)


def both_missing(c):
    """Neither the file nor the column is called so: one is mended after the other."""
    table = Table(c, loose=True)
    query = drawn(c, table, {aggregate: 5, grouped: 2, count_rows: 1})
    query.edit = None
    c.demand("c" in query.exact_slots)
    column = query.exact_slots["c"]
    spoken = table.spoken[column]
    slip = c.pick((column.lower(), column.upper(), spoken, column + "s", typo(c.rng, column)))
    c.register(slip)
    wrong = misspelt(c, table.name, same=True)
    c.demand(slip != column and not (c.folder / wrong).exists())
    comment, code = query.comment.replace(column, slip), query.code.replace(quoted(column), quoted(slip))
    yield asked(c, query, wrong, {"c": slip})
    observation = yield Act(f"# {comment}\n{read(wrong)}\n{code}")
    c.demand("FileNotFoundError" in observation)
    found = yield from near_names(c, wrong)
    c.demand(found == [table.name])
    observation = yield Act(f"# {comment}\n{read(table.name)}\n{code}", f"I will take {table.name}.")
    c.demand("KeyError" in observation)
    found = yield from like(c, slip)
    c.demand(found == [column])
    observation = yield Act(f"# {query.comment}\n{query.code}", f"I will take {column}.")
    answer = about(c, query, observation)
    yield Say(f"There is no {wrong} and no column {slip}, so I used {table.name} and {column}. {answer.text}", (table.name, column, *answer.facts))


def excel_as_text(c):
    """An Excel file was opened like a text: it is read as what it is."""
    table = Table(c, formats={"xlsx": 1}, columns=c.rng.randint(2, 5), rows=c.rng.randint(3, 9))
    name = table.name
    lines = c.chance(0.6)
    yield User(c.ask(LINES if lines else SHOW, f=name))
    code = f"# Count the lines in {name}\nlen(open({quoted(name)}).readlines())" if lines else f"# Show {name}\nprint(open({quoted(name)}).read())"
    observation = yield Act(code, learn=False)
    c.demand("UnicodeDecodeError" in observation)
    talk = f"{name} is an Excel file, so I will read it as a table."
    if lines:
        observation = yield Act(f"# Count the rows of {name}\n{read(name)}\nlen(df)", talk)
        count = result(observation)
        c.demand(count == str(len(table.df)))
        yield Say(f"{name} is an Excel file: it has {plural(count, 'row')}.", (count, name))
        return
    observation = yield Act(f"# Show the first rows of {name}\n{read(name)}\ndf.head()", talk)
    c.demand(observation.startswith("Out[") and len(observation) < 800)
    yield Say(f"These are the first rows of {name}.", (name,))


def folder_missing(c):
    """The folder has another name: it looks at the folders and goes on with the near one, asks, or says which there are."""
    kind = c.pick(("near", "near", "near", "near", "several", "none", "none"))
    folder = c.folder_name()
    wrong = misspelt(c, f"{folder}.x", same=True)[:-2]
    folders = [folder]
    if kind == "several":
        c.demand(len(folder) > 4)
        wrong, folders = folder, [folder + x for x in c.pick((("1", "2"), ("_old", "_new"), ("-a", "-b"), (" 1", " 2")))]
    elif kind == "none":
        folders = [c.folder_name() for _ in range(c.rng.choice((0, 1, 2, 3, 4, 5, 7, 10)))]
    elif c.chance(0.5):
        folders += [c.folder_name() for _ in range(c.rng.choice((1, 1, 2, 4, 8)))]
    c.demand(len(set(folders)) == len(folders) and wrong not in folders)
    for one in folders:
        c.register(one)
        c.make_folder(one)
        populate(c, c.rng.randint(1, 3 if len(folders) < 4 else 1) if c.chance(0.8) else c.rng.randint(4, 9), c.pick(("txt", "jpg", "pdf", "csv")), folder=one + "/")
    listing = c.chance(0.6)

    def action(name):
        if listing:
            return f"# List what is in {name}\nimport os\nsorted(os.listdir({quoted(name)}))"
        return f"# Count the files in {name}\nimport os\nlen([f for f in os.scandir({quoted(name)}) if f.is_file()])"

    def answer(name, observation):
        inside = sorted(p.name for p in (c.folder / name).iterdir())
        if listing:
            c.demand(ast.literal_eval(result(observation)) == inside)
            return f"In {name} {'is' if len(inside) == 1 else 'are'} {joined(inside)}.", tuple(inside)
        c.demand(result(observation) == str(len(inside)))
        return f"{name} has {plural(len(inside), 'file')}.", (str(len(inside)), name)

    yield User(c.ask(LIST_IN if listing else COUNT_IN, d=wrong))
    observation = yield Act(action(wrong))
    c.demand("FileNotFoundError" in observation)
    observation = yield Act(
        f"# Look for folders like {wrong}\nimport difflib\nfrom pathlib import Path\n"
        "keys = {\"\".join(filter(str.isalnum, p.name.lower())): p.name for p in Path().iterdir() if p.is_dir()}\n"
        f"key = \"\".join(filter(str.isalnum, {quoted(wrong)}.lower()))\n"
        "near = [key] if key in keys else difflib.get_close_matches(key, keys, cutoff=0.7)\n"
        "like = [difflib.SequenceMatcher(None, k, key).ratio() for k in near]\n"
        "here = sorted(keys.values())\n"
        "[keys[k] for k, r in zip(near, like) if r > like[0] - 0.15] or (\"none like it\", len(here), *(here if len(here) < 5 else []))",
        f"There is no folder {wrong}, so I will look for a folder like it.",
    )
    found = ast.literal_eval(result(observation))
    if kind == "none":
        c.demand(isinstance(found, tuple))
        _, count, *there = found
        c.demand(count == len(folders) and there == (sorted(folders) if count < 5 else []))
        says = f"There {'is' if count == 1 else 'are'} {joined(there) if there else plural(count, 'folder')}." if count else "There are no folders here."
        yield Say(f"There is no folder {wrong} and none like it. {says}", ("no folder", wrong, *there))
    elif kind == "several":
        c.demand(sorted(found) == sorted(folders))
        yield Say(f"There is no folder {wrong}. Do you mean {' or '.join(found)}?", tuple(found))
        name = c.pick(folders)
        yield User(c.ask(THIS, f=name))
        observation = yield Act(action(name))
        yield Say(*answer(name, observation))
    else:
        c.demand(found == [folder])
        observation = yield Act(action(folder), f"I will take {folder}.")
        text, facts = answer(folder, observation)
        yield Say(f"There is no folder {wrong}, so I used {folder}. {text}", facts)


INTENTS = {text_renamed: 16, table_renamed: 36, change_renamed: 10, picture_renamed: 4, table_among_several: 3, both_missing: 6, excel_as_text: 5, folder_missing: 10}
