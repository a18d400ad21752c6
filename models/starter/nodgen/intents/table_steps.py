"""How a question about a table goes: the request, a look at the file where it is needed, the deciding action, the answer."""

import re

from ..scenario import Act, Say, Unfit, User, size_words
from .endings import declined, quoted, result
from .table_data import Table
from .table_queries import with_column

LOOK = "I will look at the columns first."
# Each column with the value asked for, as the file spells it, or else with its first one.
FIND_VALUE = """for name in df:
    found = [x for x in df[name].unique() if str(x).lower() == <v>.lower()]
    print(name, f"has {found[0]}" if found else df[name].iloc[0], sep=" | ")"""
# Each column with some values; one of dates is marked.
SHOW_VALUES = """for name in df:
    dates = df[name].astype(str).str.match(r"\\d+[-./]\\d+[-./]\\d").any()
    print(name, "dates" if dates else "values", *df[name].unique()[:4], sep=" | ")"""
SHOWN = 800  # characters; what is longer than that fills the context of a small model


def about(c, query, observation):
    text = result(observation)
    c.demand("Error" not in text and len(text) < SHOWN and query.check(text))
    answer, facts = query.answer(text)
    return Say(answer, facts)


def compute(c, query, code):
    """The deciding action: as proposed, edited or declined by the user. True where it ran as proposed."""
    fate = c.rng.random()
    if query.edit and fate < 0.5:
        observation = yield Act(code, query.talk, decide="edit", edited=code.replace(query.code, query.edit.code))
        yield about(c, query.edit, observation)
        return False
    if fate > (0.85 if query.writes else 0.97):
        yield from declined(c, code, query.talk)
        return False
    observation = yield Act(code, query.talk)
    yield about(c, query, observation)
    return True


def look(c, table, talk=True, values=False, find=None):
    """The columns. Where the request speaks of a value, a date or a month without its column, the look finds which column that is:
    to pick it out of what a table holds is the hardest step for a small model, and nothing to Python."""
    if find is not None:
        observation = yield Act(f"# Look where {find} is in {table.name}\n{table.read()}\n{FIND_VALUE.replace('<v>', quoted(find))}", f"I will look where {find} is." if talk else "")
        c.demand(observation.count("\n") == len(table.df.columns) - 1 and len(observation) < SHOWN)
        return observation
    if values:
        code = f"# Look at the columns and values of {table.name}\n{table.read()}\n{SHOW_VALUES}"
        observation = yield Act(code, "I will look at the values first." if talk else "")
        c.demand(observation.count("\n") == len(table.df.columns) - 1 and len(observation) < SHOWN)
    else:
        observation = yield Act(f"# Look at the columns of {table.name}\n{table.read()}\ndf.columns", LOOK if talk else "")
        c.demand("Index(" in observation)
    return observation


def drawn(c, table, weights):
    (make,) = c.rng.choices(list(weights), list(weights.values()))
    return make(c, table)


def asked(c, table, query, exact, file=""):
    """A request and all that follows from it; True where the action ran as proposed. `file` is what the request calls the file."""
    if exact:
        yield User(c.ask(query.exact or with_column(query.loose, framed=True), f=file or table.name, **query.exact_slots))
        done = yield from compute(c, query, f"# {query.comment}\n{table.read()}\n{query.code}")
    else:
        text = "" if file or not c.chance(0.06) else with_attachment(c, table, query)
        yield User(text or c.ask(query.loose, f=file or table.name, **query.slots))
        query.of = {**query.of, "seen": True}  # its columns were
        done = yield from looked_at(c, table, query)
    return done


def looked_at(c, table, query):
    # "by month" may mean a column of that name or a date; only the values tell.
    by_time = any("month" in str(x).lower() for x in query.slots.values())
    yield from look(c, table, values=query.values or by_time, find=query.of.get("find"))
    return (yield from compute(c, query, f"# {query.comment}\n{query.code}"))


NAMED = re.compile(r"(?:\b(?:in|from|look at|take|open|i have|there is)\s+)?\0\s*[:,.-]\s+|\s*\(\0\)|,?\s+(?:in|from|of)\s+\0", re.I)


def unnamed(c, query):
    """The request without the name of the file."""
    text = c.ask(query.loose, f="\0", **query.slots)
    text = NAMED.sub("", text, count=1)
    c.demand("\0" not in text)
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
        yield from go_on(c, table, query, c.rng.choice((1, 1, 1, 1, 2, 2, 3)))


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
