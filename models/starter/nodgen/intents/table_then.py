"""Requests about a table of which the second is very short: by month, which row that is, only some of the rows, the next figure;
and talks of three and more in which each leans on the one before."""

from ..scenario import Act, User
from . import plots
from . import superlatives as s
from . import table_dates as d
from . import table_filters as f
from . import table_queries as q
from .plot_follow import AFTER_PLOT
from .table_checks import most, most_named
from .table_data import DATE_NAMES, Table
from .table_follow import followed, go_on, made_of
from .table_follow_again import less_one, other_figure, other_period, sibling
from .table_follow_more import by_month, same_column, short_their, some_rows, which_row
from .table_follow_one import AFTER_ONE
from .table_follow_part import bare_value
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


# What is asked first, and what then.
TALKS = {
    "part": ({q.aggregate: 1}, {bare_value: 1}),
    "column": ({q.aggregate: 5, q.grouped: 1}, {same_column: 1}),
    "sibling": ({f.which: 4, f.how_many: 2, f.total_of: 2, f.with_value: 2, q.count_rows: 2}, {sibling: 1}),
    "period": ({d.month_total: 3, d.month_rows: 2}, {other_period: 1}),
    "one": ({s.superlative: 3, most: 1}, AFTER_ONE),
    "groups": ({q.grouped: 1}, {other_figure: 3, less_one: 1}),
    "plot": ({make: n for make, n in plots.KIND.items() if make.__name__ not in ("over", "scatter", "two")}, AFTER_PLOT),
}


def table_talk(c):
    """A question, then some that lean on it."""
    (kind,) = c.rng.choices(list(TALKS), (8, 9, 3, 4, 7, 5, 9))
    makers, then = TALKS[kind]
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    more = dict(getattr(make, "table", {}))
    if make is s.superlative:
        measure = c.pick(list(s.MEASURES))
        more = {"need": ("id",) * c.chance(0.35), "dates": 0 if measure == "age" else 2, "rows": c.rng.randint(4, 9), "measures": [s.spelt(c, measure)]}
    elif kind in ("groups", "plot", "part", "one", "column"):
        more["columns"] = c.rng.randint(3, 7)
        if kind == "plot":
            # So that there is another column to draw it by.
            more["need"] = (*more.get("need", ()), "text2")
        if kind == "column":
            more["need"] = ("number2",)
    named = make is not s.superlative and kind not in ("sibling", "period") and c.chance(0.25)
    make = most_named if named and make is most else make
    table = Table(c, loose=not named, **more)
    query = make(c, table)
    query.edit = None
    c.demand((yield from asked(c, table, query, named)))
    new = yield from followed(c, table, query, made_of(c, table, query, then))
    if new is None or new.of.get("ends"):
        return
    # What was found of the one leaves the one itself to be asked of.
    yield from go_on(c, table, new if new.gives else query, c.rng.choice((1, 1, 2, 2, 3) if kind in ("part", "plot") else (0, 1, 1, 2)))


INTENTS = {table_then: 9, table_talk: 74}
