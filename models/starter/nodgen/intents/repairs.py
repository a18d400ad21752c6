"""A first action that fails, what the traceback says, and the second that does not."""

from ..phrasing import typo
from ..scenario import Act, Say, User
from . import table_queries as q
from .endings import plural, quoted, result
from .files import SIZE, fill, populate
from .tables import Table, about, drawn, look, read
from .texts import LINES, WORDS, a_text

MODULES = ["polars", "duckdb", "dask", "modin", "vaex", "statsmodels", "pyspark", "cudf", "datatable", "agate"]
WITH_MODULE = ["with <m>, ", "use <m>: ", "using <m>, "]


def misspelt(c, name):
    """A near miss of a file name, as a person would type it."""
    stem, ext = name.rsplit(".", 1)
    kind = c.rng.random()
    if kind < 0.6 and len(stem) > 3:
        near = typo(c.rng, stem)
    elif kind < 0.8:
        near = stem[:-1] if stem.endswith("s") and len(stem) > 3 else stem + "s"
    else:
        near = stem.upper() if stem.islower() else stem.lower()
    c.register(near)
    c.demand(near != stem)
    return f"{near}.{ext}"


def file_missing(c):
    """The named file is not there, but one with a near name is."""
    kind = c.pick(("words", "lines", "size"))
    name, _ = a_text(c)
    populate(c, c.rng.randint(0, 2) or None)
    wrong = misspelt(c, name)
    c.demand(not (c.folder / wrong).exists())
    templates, comment, code = {
        "words": (WORDS, "Count the words in {}", "len(open({}).read().split())"),
        "lines": (LINES, "Count the lines in {}", "len(open({}).readlines())"),
        "size": (SIZE, "Look up the size of {}", "import os\nos.path.getsize({})"),
    }[kind]
    nothing_near = c.chance(0.2)
    if nothing_near:
        wrong = c.file("txt")
    yield User(c.ask(templates, f=wrong))
    observation = yield Act(f"# {comment.format(wrong)}\n{code.format(quoted(wrong))}")
    c.demand("FileNotFoundError" in observation)
    observation = yield Act("# See which files are there\nimport os\nsorted(os.listdir())", f"There is no {wrong}, so I will look at the folder.")
    if nothing_near:
        yield Say(f"There is no file {wrong} here.", ("no", wrong))
        return
    observation = yield Act(f"# {comment.format(name)}\n{code.format(quoted(name))}")
    count = result(observation)
    c.demand(count.isdigit())
    unit = {"words": "word", "lines": "line", "size": "byte"}[kind]
    yield Say(f"There is no {wrong}, so I used {name}: it has {plural(count, unit)}.", (count, name))


def table_missing(c):
    table = Table(c)
    populate(c, c.rng.randint(1, 2))
    query = drawn(c, table, {q.aggregate: 1, q.grouped: 1, q.count_rows: 1})
    wrong = misspelt(c, table.name)
    c.demand(not (c.folder / wrong).exists())
    yield User(c.ask(query.exact or q.with_column(query.loose), f=wrong, **query.exact_slots))
    observation = yield Act(f"# {query.comment}\n{read(wrong)}\n{query.code}")
    c.demand("FileNotFoundError" in observation)
    yield Act("# See which files are there\nimport os\nsorted(os.listdir())", f"There is no {wrong}, so I will look at the folder.")
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    answer = about(c, query, observation)
    yield Say(f"There is no {wrong}, so I used {table.name}. {answer.text}", answer.facts)


def column_missing(c):
    """The user names a column as it is not spelt in the file."""
    table = Table(c, loose=True)
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 2, q.count_rows: 1, q.sorted_rows: 1})
    slots = {k: query.slots.get(k, v) for k, v in query.exact_slots.items()}
    wrong_code = query.code
    for key in ("c", "b"):
        if key in slots:
            wrong_code = wrong_code.replace(quoted(query.exact_slots[key]), quoted(slots[key]))
    wrong_comment = query.comment
    c.demand(wrong_code != query.code)
    for key in ("c", "b"):
        if key in slots:
            wrong_comment = wrong_comment.replace(query.exact_slots[key], slots[key])
    yield User(c.ask(query.exact or q.with_column(query.loose), f=table.name, **slots))
    observation = yield Act(f"# {wrong_comment}\n{read(table.name)}\n{wrong_code}")
    c.demand("KeyError" in observation)
    yield Act("# Look at the columns\ndf.columns", "That column is not there, so I will look at the columns.")
    observation = yield Act(f"# {query.comment}\n{query.code}")
    yield about(c, query, observation)


def module_missing(c):
    """A package the user asks for is not installed; pandas does it too."""
    table, module = Table(c), c.pick(MODULES)
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 1, q.count_rows: 1})
    templates = [(WITH_MODULE[i % 3] + t) for i, t in enumerate(query.exact or q.with_column(query.loose))]
    yield User(c.ask(templates, f=table.name, m=module, **query.exact_slots))
    observation = yield Act(f"# Read {table.name} with {module}\nimport {module}\ndf = {module}.read_csv({quoted(table.name)})")
    c.demand("ModuleNotFoundError" in observation)
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}", f"{module} is not installed, so I will use pandas.")
    answer = about(c, query, observation)
    yield Say(f"{module} is not installed, so I used pandas. {answer.text}", answer.facts)


def name_missing(c):
    """`df` or a module is not defined: the kernel was restarted, or an import was forgotten."""
    if c.chance(0.3):
        name = c.pick(populate(c, 2))
        fill(c, name)
        yield User(c.ask(SIZE, f=name))
        observation = yield Act(f"# Look up the size of {name}\nos.path.getsize({quoted(name)})", learn=False)
        c.demand("NameError" in observation)
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        count = result(observation)
        yield Say(f"{name} has {plural(count, 'byte')}.", (count, name))
        return
    table = Table(c, loose=True)
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 2, q.count_rows: 2, q.top_group: 1})
    if c.chance(0.5):
        yield User(c.ask(query.loose, f=table.name, **query.slots))
        observation = yield Act(f"# {query.comment}\n{query.code}", learn=False)
        c.demand("NameError" in observation)
        yield from look(c, table, talk=False)
        observation = yield Act(f"# {query.comment}\n{query.code}")
        yield about(c, query, observation)
        return
    yield User(c.ask(query.loose, f=table.name, **query.slots))
    yield from look(c, table)
    observation = yield Act(f"# {query.comment}\n{query.code}")
    yield about(c, query, observation)
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 2})
    templates = [t for t in query.following if "<c>" in t and ("<a>" in t)]
    yield User(c.ask(templates, **query.exact_slots), restart=True)
    if c.chance(0.5):
        observation = yield Act(f"# {query.comment}\n{query.code}", learn=False)
        c.demand("NameError" in observation)
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    yield about(c, query, observation)


def zero_division(c):
    a = c.rng.randint(1, 999)
    yield User(c.ask(["what is <a> divided by 0?", "<a> / 0", "divide <a> by zero", "how much is <a> / 0?", "<a> divided by 0", "calculate <a> / 0", "<a> over zero?", "what is <a>/0?"], a=a))
    observation = yield Act(f"# Calculate {a} / 0\n{a} / 0")
    c.demand("ZeroDivisionError" in observation)
    yield Say("That cannot be calculated: division by zero.", ("division by zero",))


INTENTS = {file_missing: 5, table_missing: 3, column_missing: 6, module_missing: 2, name_missing: 6, zero_division: 0.5}
