"""Two requests about a table of which the second is very short: by month, which row that is, only some of the rows, the next figure."""

from ..scenario import Act, User
from . import table_filters as f
from . import table_queries as q
from .table_data import DATE_NAMES, Table
from .table_follow import go_on
from .table_follow_more import by_month, short_their, some_rows, which_row
from .table_steps import about, asked


def table_then(c):
    kind = c.pick(("month", "month", "which", "ones", "their", "figure", "figure"))
    need = {"need": ("date",), "dates": 1} if kind == "month" else {}
    table = Table(c, loose=True, **need)
    if kind == "month":
        c.demand(table.base[table.dates[0]] in DATE_NAMES)
    make = {"month": q.aggregate, "which": q.aggregate, "ones": q.sorted_rows, "their": c.pick((q.sorted_rows, f.which)), "figure": q.aggregate}[kind]
    then = {"month": by_month, "which": which_row, "ones": some_rows, "their": short_their, "figure": None}[kind]
    wanted = {"month": ("mean", "sum", "max"), "which": ("max", "min")}.get(kind)
    for _ in range(20):
        query = make(c, table)
        if not wanted or query.of["kind"] in wanted:
            break
    query.edit = None
    done = yield from asked(c, table, query, kind != "month" and c.chance(0.35))
    c.demand(done)
    if kind == "figure":
        # One figure after another of the same column, each by the word that asks for it.
        for _ in range(c.rng.choice((1, 2, 2, 3))):
            for _ in range(30):
                new = q.aggregate(c, table)
                if new.exact_slots["c"] == query.exact_slots["c"] and new.of["kind"] != query.of["kind"]:
                    break
            else:
                c.demand(False)
            new.edit = None
            templates = [t for t in new.following if "<c>" not in t]
            yield User(c.ask(templates, a=new.of["short"]))
            observation = yield Act(f"# {new.comment}\n{new.code}")
            yield about(c, new, observation)
            query = new
        return
    new = then(c, table, query)
    yield User(c.ask(new.following, **{**new.slots, **new.exact_slots}))
    observation = yield Act(f"# {new.comment}\n{new.code}")
    yield about(c, new, observation)
    if c.chance(0.25) and new.gives:
        yield from go_on(c, table, new)


INTENTS = {table_then: 7}
