"""Months and periods of dates that a file has with the day first: pandas stops at day 13, and it reads them so and says it."""

import datetime

from ..scenario import Act, User
from . import table_dates as d
from .repairs_values import rewritten
from .table_data import Table
from .table_steps import about, look, words_for

QUESTIONS = {d.per: 3, d.rows_per: 1.5, d.month_total: 3, d.month_rows: 2, d.side_rows: 1.5, d.one_side: 1.5, d.side_total: 1.5, d.span_total: 1}


def table_day_first(c):
    (make,) = c.rng.choices(list(QUESTIONS), list(QUESTIONS.values()))
    table = Table(c, loose=True, need=("date",), dates=1, columns=c.rng.randint(2, 5), formats={"csv": 1}, gaps=False)
    (column,) = table.dates
    days = [datetime.date.fromisoformat(x) for x in table.df[column]]
    # The first could be read either way, a later one could not; only then does pandas notice.
    c.demand(days[0].day <= 12 and days[0].day != days[0].month and any(x.day > 12 for x in days))
    query = make(c, table)
    form = c.pick(("%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"))
    text = c.ask(query.loose, f=table.name, **query.slots)
    rewritten(c, table, column, [x.strftime(form) for x in days])
    yield User(text)
    words = words_for(c, table, query.slots, text)
    if any("month" in str(x).lower() for x in query.slots.values()):
        words.append("month")
    found, _ = yield from look(c, table, words, dates=True)
    for key, word in query.slots.items():
        if word in found and key in query.exact_slots:
            c.demand(found[word] == [query.exact_slots[key]])
    code = f"# {query.comment}\n{query.code}"
    observation = yield Act(code)
    c.demand("doesn't match format" in observation)
    observation = yield Act(code.replace("])", "], dayfirst=True)", 1), f"The day comes first in {column}, so I will read it like that.")
    yield about(c, query, observation)


INTENTS = {table_day_first: 5}
