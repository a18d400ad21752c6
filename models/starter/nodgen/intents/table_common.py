"""The most common value; the month, day or name where a figure is highest; when the last order was."""

from . import table_dates as d
from . import table_queries as q
from . import table_words as more
from .endings import plural, quoted
from .goods import PAID, rows_called, singular
from .table_checks import one_row
from .table_queries import Query, groups
from .table_steps import needs, run

MOST_COMMON = more.MOST_COMMON + [
    "which <b> is {the |}most common in <f>?", "what is the most common <b> in <f>?", "what's the most common <b> in <f>?", "@n most common <b> in <f>", "@n most frequent <b> in <f>", "which <b> is the most frequent one in <f>?", "which <b> comes up most often in <f>?", "which <b> occurs most often in <f>?", "what <b> do we see most in <f>?", "<f>: most common <b>?", "<f>: which <b> is there most often?", "in <f>, which <b> is the most common?",
    "@c find the most common <b> in <f>", "@c find the <b> that is in <f> most often", "@c tell me which <b> appears most in <f>", "@c look up which <b> is most frequent in <f>", "my boss wants to know the most common <b> in <f>", "for my report I need the most frequent <b> in <f>", "which <b> has the most rows in <f>?", "which <b> has the most entries in <f>?", "the <b> with the most rows in <f>", "@n <b> with the most entries in <f>",
    "could you see which <b> is most common in <f>?", "do you know the most frequent <b> in <f>?", "any idea which <b> we have most often in <f>?", "of every <b> in <f>, which is the most common?", "mode of <b> in <f>", "which <b> leads in <f> by number of rows?", "what is the usual <b> in <f>?", "which <b> turns up most in <f>?", "most frequent <b>, <f>", "most common <b>, <f>?",
    "which <b> is the commonest in <f>?", "look at <f>: what is the most frequent <b>?", "going by <f>, which <b> is the most common?", "which <b> is listed most in <f>?",
]
LEAST_COMMON = [t.replace("most entries", "fewest entries").replace("most rows", "fewest rows").replace("most", "least") for t in MOST_COMMON if not any(w in t for w in ("commonest", "usual", "leads", "mode", "most in", "do we see"))]
HIGHEST_IN = [
    "in which <b> was the <c> <s> in <f>?", "in which <b> was <c> <s>, <f>?", "in which <b> is the <c> <s>? see <f>", "which <b> had the <s> <c> in <f>?", "which <b> has the <s> <c> in <f>?", "for which <b> was the <c> <s> in <f>?", "for which <b> is the <c> the <s> in <f>?", "on which <b> was <c> <s>, by <f>?", "<f>: in which <b> was the <c> <s>?", "<f>: which <b> had the <s> <c>?", "the <b> with the <s> <c>, <f>", "@n <b> with the <s> <c> in <f>",
    "@c find the <b> with the <s> <c> in <f>", "@c find out in which <b> the <c> was <s>, from <f>", "@c tell me which <b> had the <s> <c> in <f>", "@c look up the <b> with the <s> <c> in <f>", "my boss asks in which <b> the <c> was <s>, see <f>", "my boss wants the <b> with the <s> <c> from <f>", "for my report: which <b> had the <s> <c> in <f>?", "could you see in which <b> the <c> was <s> in <f>?", "do you know which <b> has the <s> <c> in <f>?",
    "in <f>, which <b> has the <s> <c>?", "in <f>, when we go by <b>, where is the <c> <s>?", "of every <b> in <f>, which had the <s> <c>?", "at which <b> is the <c> <s> in <f>?", "what <b> has the <s> <c> in <f>?", "what <b> was it when <c> was <s>? see <f>", "which <b> stands out with the <s> <c> in <f>?", "going by <f>, in which <b> was the <c> <s>?", "<c> was <s> in which <b>? <f>", "which <b> was the one with the <s> <c>, <f>?",
    "any idea in which <b> the <c> of <f> was <s>?", "I want to know which <b> had the <s> <c> in <f>", "look at <f>: in which <b> was the <c> <s>?",
]
LAST_ONE = [
    "when was the <s> <p> in <f>?", "when was the <s> <p>? see <f>", "when did the <s> <p> come in, according to <f>?", "what is the date of the <s> <p> in <f>?", "@n date of the <s> <p> in <f>", "on which day was the <s> <p> in <f>?", "on what date was the <s> <p>, <f>?", "<f>: when was the <s> <p>?", "<f>: date of the <s> <p>?", "in <f>, when was the <s> <p>?", "which day was the <s> <p> in <f>?", "date of the <s> <p>, <f>",
    "@c find the date of the <s> <p> in <f>", "@c tell me when the <s> <p> in <f> was", "@c look up when the <s> <p> was, from <f>", "my boss asks when the <s> <p> in <f> was", "for my report I need the date of the <s> <p> in <f>", "could you see when the <s> <p> in <f> was?", "do you know when the <s> <p> was? see <f>", "any idea when the <s> <p> in <f> was?", "how long ago is not the question, only when the <s> <p> in <f> was",
    "going by <f>, on which date was the <s> <p>?", "when was our <s> <p>? <f> has it", "when was the very <s> <p> in <f>?", "the day of the <s> <p> in <f>", "the date of our <s> <p>, from <f>", "of all in <f>, when was the <s> <p>?", "I want to know the day of the <s> <p> in <f>", "look at <f>: when was the <s> <p>?", "what day was the <s> <p> in <f>?",
]


def most_common(c, table):
    by, spoken = table.text(c)
    least = c.chance(0.2)
    true = sorted(q.reduced(table.df.assign(one=1), by, "one", "sum").items(), key=lambda x: x[1] if least else -x[1])
    c.demand(len(true) > 1 and true[0][1] != true[1][1])

    def answer(text):
        name, value = groups(text)[0]
        return f"The {'least' if least else 'most'} common {by} is {name.strip()}, with {plural(value, 'row')}.", (name.strip(), value)

    return Query(LEAST_COMMON if least else MOST_COMMON, {"b": spoken}, {"b": by}, f"Find the {'least' if least else 'most'} common {by}", q.kept(f"df[{quoted(by)}].value_counts({'ascending=True' if least else ''})"), answer, lambda text: groups(text)[0][0].strip() == true[0][0],
                 gives="groups", of={"column": "", "by": by, "kind": "count", "values": dict(true), "top": True})


def highest_in(c, table):
    """Each is there once, so that it does not matter whether its rows are added up."""
    label, spoken_label = table.one(c, [x for x in table.texts * 3 + table.dates + table.ids + table.free if table.df[x].is_unique and table.df[x].notna().all()])
    (column, spoken), low = table.number(c), c.chance(0.35)
    slots = {"s": c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))}
    return Query(HIGHEST_IN, {**slots, "c": spoken, "b": spoken_label}, {**slots, "c": column, "b": label}, *one_row(c, table, label, column, low), gives="number", of={"column": column, "kind": "min" if low else "max", "label": label})


@needs("date", dates=1)
def last_one(c, table):
    """What the rows are called is no column; the day of the last one is the last day."""
    query = d.last_day(c, table)
    noun, latest = singular(rows_called(c, table, PAID)), "latest" in query.comment
    query.loose, query.slots = LAST_ONE, {**query.slots, "p": noun, "s": c.pick(("latest", "last", "most recent", "newest") if latest else ("first", "earliest", "oldest"))}
    return query


def table_common(c):
    if c.chance(0.45):
        yield from run(c, {highest_in: 1}, exact=0.25, follow=0.3, ordered=True, rows=c.rng.randint(3, 8), need=c.pick((("date",), ("id",), ("date", "id"))))
        return
    yield from run(c, {most_common: 1}, exact=0.25, follow=0.3)


def table_last_one(c):
    yield from run(c, {last_one: 1}, exact=0, follow=0.2)


INTENTS = {table_common: 20, table_last_one: 6}
