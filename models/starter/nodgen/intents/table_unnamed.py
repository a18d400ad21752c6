"""A question about a table whose file nobody named: look at the folder; ask where there are several."""

import ast

from ..scenario import Act, Say, User
from . import table_dates as d
from . import table_filters as f
from . import table_queries as q
from .endings import result
from .files import populate
from .table_data import Table
from .table_follow import go_on
from .table_steps import looked_at, unnamed

MEANT = [
    "<f>", "<f> please", "I mean <f>", "the one called <f>", "take <f>", "<f>, please", "it is <f>", "use <f>", "in <f>", "<f> of course", "I meant <f>", "look in <f>", "the file <f>", "that's <f>",
    "<f>, the other one I don't need", "the table <f>", "the one in <f>", "this one: <f>", "it's in <f>", "in <f>, I think", "I was thinking of <f>", "sorry, <f>", "<f>!", "let's take <f>", "go with <f>", "please use <f>", "well, <f>", "of course I mean <f>", "<f>, thanks", "it should be <f>",
    "<f>, I guess", "<f>, I believe", "<f> then", "<f> obviously", "I want <f>", "I need <f>", "I'm talking about <f>", "I was talking about <f>", "I have <f> in mind", "it would be <f>", "it must be <f>", "it's <f>", "it's the one called <f>", "that would be <f>", "that one: <f>", "the right one is <f>", "the correct one is <f>",
    "the file is <f>", "the file is called <f>", "the table is in <f>", "the name is <f>", "my mistake, I mean <f>", "oh, <f>", "oh sorry, I meant <f>", "ah, in <f>", "yes, <f>", "hmm, <f>", "ok, <f>", "please look in <f>", "please take <f>", "try <f>", "try it with <f>", "do it with <f>", "do it for <f>",
    "let's use <f>", "let it be <f>", "only <f>", "just <f>", "from <f>", "of <f>", "the data is in <f>", "look at <f>", "look into <f>", "open <f>", "not the other, <f>", "no, not the other one, <f>", "forget the other one, it's <f>", "definitely <f>", "<f> is the one", "<f> is what I mean", "<f> is the right one",
]
QUESTIONS = {q.aggregate: 4, q.grouped: 4, q.top_group: 2, q.count_rows: 2, q.value_counts: 1, q.sorted_rows: 1, f.which: 4, f.which_sum: 1, d.per: 2}


def table_unnamed(c):
    (make,) = c.rng.choices(list(QUESTIONS), list(QUESTIONS.values()))
    table = Table(c, loose=True, **getattr(make, "table", {}))
    query = make(c, table)
    several = c.chance(0.35)
    other = Table(c, formats={"csv": 1}).name if several else ""
    c.demand(other != table.name)
    # A table of an earlier topic could be meant as well.
    c.demand(not any(p.suffix in (".csv", ".tsv", ".xlsx", ".json") and p.name not in (table.name, other) for p in c.folder.iterdir()))
    populate(c, c.rng.randint(1, 3), c.pick(("txt", "pdf", "png", "md")))
    text = unnamed(c, query)
    yield User(text)
    observation = yield Act("# See which files are there\nimport os\nsorted(os.listdir())", "I will look which table there is.")
    names = ast.literal_eval(result(observation))
    c.demand(table.name in names)
    if several:
        first, second = [n for n in names if n in (table.name, other)]
        yield Say(f"Which one do you mean, {first} or {second}?", (first, second))
        yield User(c.ask(MEANT, f=table.name))
    done = yield from looked_at(c, table, query, text)
    if done and c.chance(0.25):
        yield from go_on(c, table, query)


INTENTS = {table_unnamed: 12}
