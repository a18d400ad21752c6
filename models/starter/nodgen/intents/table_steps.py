"""How a question about a table goes: the request, a look at the file where it is needed, the deciding action, the answer."""

import ast
import re

from ..scenario import Act, Say, Unfit, User, size_words
from .endings import declined, joined, quoted, result, unguarded
from .table_data import Table, guard
from .table_queries import group_called, with_column
from .texts_edit import OTHER_NAME, OVERWRITE

LOOK = "I will look at the columns first."
# Each column with the value asked for, as the file spells it, or else with its first one.
FIND_VALUE = """for name in df:
    found = [x for x in df[name].unique() if <v>.lower() in (str(x).lower(), f"{x}s".lower())]
    print(name, f"has {found[0]}" if found else df[name].iloc[0], sep=" | ")"""
# The columns that each word of the request may mean: the same but for letter case, else those with the word in them, else near
# ones. To pick a name out of a table's columns is hard for a small model, and nothing to Python.
FIND_COLUMNS = """for word in <words>:
    same = [n for n in df if n.lower() == word.lower()]
    near = [n for n in df if word.lower() in n.lower()]
    print(f"{word}:", same or near or difflib.get_close_matches(word, df))"""
FIND_DATES = """print("dates:", [n for n in df if df[n].astype(str).str.match(r"\\d+[-./]\\d+[-./]\\d").any()])"""
SHOW_COLUMNS = 'print("columns:", list(df))'
SHOWN = 800  # characters; what is longer than that fills the context of a small model


def about(c, query, observation):
    text = result(observation)
    c.demand("Error" not in text and len(text) < SHOWN and query.check(text))
    answer, facts = query.answer(text)
    return Say(answer, facts)


def compute(c, query, code):
    """The deciding action: as proposed, edited or declined by the user. True where it ran as proposed."""
    line = guard(query.of["target"][0]) if "target" in query.of else ""
    if line and line in code:
        # Before the table is read too.
        code = code.replace(line, "").replace("\n", f"\n{line}", 1)
    fate = c.rng.random()
    if query.edit and fate < 0.5:
        observation = yield Act(code, query.talk, decide="edit", edited=code.replace(query.code, query.edit.code))
        yield about(c, query.edit, observation)
        return False
    if fate > (0.85 if query.writes else 0.97):
        yield from declined(c, code, query.talk)
        return False
    observation = yield Act(code, query.talk)
    observation = yield from settled(c, query, code, observation)
    yield about(c, query, observation)
    return True


def settled(c, query, code, observation):
    """Where there is a file of that name it asks, and does as told; the observation. `query.of["target"]` holds the name."""
    return (yield from settled_at(c, query.of.get("target"), code, observation))


def settled_at(c, place, code, observation):
    """The same with the list that holds the name."""
    if "AssertionError" not in observation or not place:
        return observation
    (target,) = place
    yield Say(f"There is already a file {target}, so I did not write it. Shall I overwrite it, or take another name?", (target, "did not write"))
    if c.chance(0.6):
        other = place[0] = c.file(target.rsplit(".", 1)[1])
        c.demand(target not in other)
        yield User(c.ask(OTHER_NAME, g=other))
        return (yield Act(code.replace(target, other)))
    yield User(c.ask(OVERWRITE))
    return (yield Act(unguarded(code, target), f"This will overwrite {target}."))


def find_columns(words):
    return FIND_COLUMNS.replace("<words>", f"[{', '.join(map(quoted, words))}]")


def look_code(table, words=(), dates=False, find=None):
    """The action that looks at a table before the one that decides."""
    lines, told = [table.read()], []
    if words:
        lines = [f"import difflib\n{table.read()}", find_columns(words)]
        told.append(f"the column{'s' if len(words) > 1 else ''} {joined(words)}")
    if find is not None:
        lines.append(FIND_VALUE.replace("<v>", quoted(find)))
        told.append(f"where {find} is")
    elif dates:
        lines.append(FIND_DATES)
        told.append("the dates")
    if not told:
        return f"# Look at the columns of {table.name}\n{table.read()}\ndf.columns"
    if find is None:
        lines.append(SHOW_COLUMNS)
    start = "Look" if told[0].startswith("where") else "Look for"
    return "\n".join([f"# {start} {joined(told)} in {table.name}", *lines])


def look(c, table, words=(), dates=False, find=None, talk=True, learn=True):
    """What the next action needs to know of a table: which columns the request's words mean, which hold dates, where a value is.

    Returns ({word: the columns found}, observation)."""
    talk = (LOOK if find is None else f"I will look where {find} is.") if talk else ""
    observation = yield Act(look_code(table, words, dates, find), talk, learn=learn)
    if not (words or dates or find is not None):
        c.demand("Index(" in observation)
        return {}, observation
    rows = observation.split("\n")
    c.demand(len(observation) < SHOWN and len(rows) == len(words) + (len(table.df.columns) if find is not None else 1 + bool(dates)))
    return {w: ast.literal_eval(row[len(w) + 2 :]) for w, row in zip(words, rows)}, observation


def words_for(c, table, slots, text):
    """The words of a request that mean columns, in their order."""
    known = {*table.spoken.values(), *map(str, table.df.columns)}
    found = [str(w) for w in slots.values() if str(w) in known and str(w) in text]
    return sorted(dict.fromkeys(found), key=text.index)


def drawn(c, table, weights):
    (make,) = c.rng.choices(list(weights), list(weights.values()))
    return make(c, table)


def named_all(table, query):
    """Whether the exact form of the request names all columns that the action needs; what it does not name is looked for first."""
    said = " ".join(map(str, query.exact_slots.values()))
    return "find" not in query.of and (query.exact or not group_called(query)) and all(n in said for n in map(str, table.df.columns) if quoted(n) in query.code)


def asked(c, table, query, exact, file=""):
    """A request and all that follows from it; True where the action ran as proposed. `file` is what the request calls the file."""
    if exact and named_all(table, query):
        yield User(c.ask(query.exact or with_column(query.loose, framed=True), f=file or table.name, **query.exact_slots))
        done = yield from compute(c, query, f"# {query.comment}\n{table.read()}\n{query.code}")
    else:
        text = "" if file or not c.chance(0.06) else with_attachment(c, table, query)
        text = text or c.ask(query.loose, f=file or table.name, **query.slots)
        yield User(text)
        query.of = {**query.of, "seen": True}  # its columns were
        done = yield from looked_at(c, table, query, text)
    return done


def looked_at(c, table, query, text):
    """The look that the request `text` needs, and the action."""
    # "the tallest" means a column by another name.
    # A noun that may be a column and is none is looked for too.
    sought = query.of.get("sought", ())
    words = list(dict.fromkeys([*words_for(c, table, query.slots, text), *sought, *query.of.get("meant", ())]))
    # "by month" or "per weekday" may mean a column of that name or a date.
    unit = next((u for u in ("month", "weekday") if any(u in str(x).lower() for x in query.slots.values())), "")
    find = query.of.get("find") or group_called(query)
    if unit and not find and not any(unit in w.lower() for w in words):
        words.append(unit)
    # Now and then it takes another word of the request for a column; that is shown, not taught, and what it finds is left aside.
    others = [w for w in re.findall(r"[A-Za-z]{4,}", text) if w.lower() not in " ".join([*words, *map(str, table.df.columns)]).lower()]
    slip = words and others and c.chance(0.1)
    if slip:
        words = sorted({*words, c.pick(others)}, key=text.find)
    found, _ = yield from look(c, table, words, dates=query.dates or bool(unit), find=find, learn=not slip)
    c.demand(not any(found[w] for w in sought))
    for key, word in query.slots.items():
        if word in found and key in query.exact_slots:
            c.demand(found[word] == [query.exact_slots[key]])
    return (yield from compute(c, query, f"# {query.comment}\n{query.code}"))


NAMED = re.compile(r"(?:\b(?:in|from|look at|take|open|i have|there is)\s+)?\0\s*[:,.-]\s+|\s*\(\0\)|,?\s+(?:in|from|of)\s+\0", re.I)


def unnamed(c, query, bare=False):
    """The request without the name of the file."""
    text = c.ask(query.loose, bare=bare, f="\0", **query.slots)
    text = NAMED.sub("", text, count=1)
    # "How many are" would be left of "how many are in sales.csv".
    c.demand("\0" not in text and not re.search(r"\b(?:are|is|was|were|do|does|has|have|it's|they're|look|see|going|according|it must be)\W*$", text, re.I))
    return text


def with_attachment(c, table, query):
    """The same where the file comes as an attachment; "these" then says enough."""
    try:
        text = unnamed(c, query)
    except Unfit:
        return ""
    # It stands in the request already, so the scenario need not attach it once more.
    del c.files[table.name]
    return f"{text}\n\nAttached:\n- {table.name} ({size_words((c.folder / table.name).stat().st_size)})"


def run(c, makers, exact=0.35, follow=0.35, **more):
    """One of these questions on a new table, and what a person asks next."""
    from .table_follow import go_on

    (make,) = c.rng.choices(list(makers), list(makers.values()))
    named = c.chance(exact)
    table = Table(c, loose=not named, **{**getattr(make, "table", {}), **more})
    query = make(c, table)
    done = yield from asked(c, table, query, named)
    if done and c.chance(follow):
        yield from go_on(c, table, query, c.rng.choice((1, 1, 1, 2, 2, 3, 3)))


def needs(*kinds, **table):
    """Marks what kind of table a question can be asked of."""

    def mark(make):
        make.table = {"need": kinds, **table}
        return make

    return mark


def saving(name, variable="df", index=False):
    """The line that writes a table; the format is the one its name says."""
    ext = name.rsplit(".", 1)[1]
    if ext == "json":
        return f'{variable}.to_json({quoted(name)}, orient="records", force_ascii=False, indent=2)'
    options = "" if index else ", index=False"
    if ext == "xlsx":
        return f"{variable}.to_excel({quoted(name)}{options})"
    tab = ', sep="\\t"' if ext == "tsv" else ""
    return f"{variable}.to_csv({quoted(name)}{tab}{options})"
