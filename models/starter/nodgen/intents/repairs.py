"""A first action that fails, what the traceback says, and the second that does not."""

from ..scenario import Act, Say, User
from . import table_queries as q
from .endings import plural, quoted, result
from .files import SIZE, fill, populate
from .tables import Table, about, drawn, look, read

MODULES = ["polars", "duckdb", "dask", "modin", "vaex", "statsmodels", "pyspark", "cudf", "datatable", "agate"]
WITH_MODULE = ["with <m>, ", "use <m>: ", "using <m>, "]


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


INTENTS = {module_missing: 2, name_missing: 6, zero_division: 0.5}
