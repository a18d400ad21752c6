"""Values that are not what a calculation needs: numbers with commas, currencies or units, words among numbers, days before months, text."""

import ast
import datetime

from ..scenario import Act, Say, User
from . import table_queries as q
from .endings import plural, quoted, result, said
from .table_data import Table, read
from .table_dates import FIRST, LAST
from .table_steps import words_for
from .tables import about, look

UNITS = ("kg", "km", "EUR", "€", "USD", "h", "pcs", "%", "m", "l")
WORDS = ("unknown", "missing", "none yet", "open", "tbd", "see note", "-", "?", "x", "not known", "pending", "free", "closed", "about ten")


def rewritten(c, table, column, cells):
    """Puts these cells in the file instead; `table.df` keeps the numbers they mean."""
    frame = table.df.copy()
    frame[column] = cells
    frame.to_csv(c.folder / table.name, index=False)


def spelt(c, values):
    """(cells, how to clean them) in one of the ways people write numbers."""
    first = values[:5]
    kinds = ["sign", "unit"] + ["thousands", "thousands"] * any(v >= 1000 for v in first) + ["decimal", "decimal"] * any("." in str(v) for v in first)
    kind = c.pick(kinds)
    plain = '.str.replace(r"[^\\d.-]", "", regex=True).astype(float)'
    if kind == "thousands":
        return [f"{v:,}" for v in values], plain
    if kind == "sign":
        sign = c.pick("$€£")
        return [f"{sign}{v:,}" for v in values], plain
    if kind == "unit":
        unit = c.pick(UNITS)
        return [f"{v} {unit}" if c.chance(0.9) else f"{v}{unit}" for v in values], plain
    unit = c.pick(("", "", " €", " kg", " EUR"))
    return [f"{v}{unit}".replace(".", ",") for v in values], '.str.replace(",", ".")' + plain


def dirty(c):
    """A table with one number column, and a request about it."""
    table = Table(c, formats={"csv": 1}, columns=c.rng.randint(2, 4), rows=c.rng.randint(3, 12), gaps=False)
    column = c.pick(table.numbers)
    table.numbers = [column]
    query = (q.aggregate if c.chance(0.8) else q.count_rows)(c, table)
    c.demand(query.exact_slots.get("c") == column)
    query.edit = None
    return table, column, query


def asks(c, table, query):
    """The request and the first action, which fails or shows text; the observation."""
    if c.chance(0.6):
        yield User(c.ask(query.exact or q.with_column(query.loose), f=table.name, **query.exact_slots))
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    else:
        text = c.ask(query.loose, f=table.name, **query.exact_slots)
        yield User(text)
        yield from look(c, table, words_for(c, table, query.exact_slots, text))
        observation = yield Act(f"# {query.comment}\n{query.code}")
    # The highest text is no error, but it stands in quotes.
    c.demand("TypeError" in observation or result(observation)[0] in "'\"")


def sees(c, column):
    observation = yield Act(f"# Look at the values of {column}\ndf[{quoted(column)}].head(5).tolist()", f"{column} does not hold numbers, so I will look at it.")
    return observation


def number_text(c):
    """1,200 or 12,50 € are text to pandas: it looks, turns them into numbers and computes."""
    table, column, query = dirty(c)
    values = list(table.df[column])
    cells, clean = spelt(c, values)
    rewritten(c, table, column, cells)
    yield from asks(c, table, query)
    observation = yield from sees(c, column)
    c.demand(ast.literal_eval(result(observation)) == cells[:5])
    bad = next(x for x in cells if not x.replace(".", "").isdigit())
    c.demand(bad in cells[:5])
    observation = yield Act(
        f"# Turn {column} into numbers and {query.comment[0].lower()}{query.comment[1:]}\ndf[{quoted(column)}] = df[{quoted(column)}]{clean}\n{query.code}",
        f"{column} holds text such as {bad}, so I will turn it into numbers.",
    )
    yield about(c, query, observation)


def words_among(c):
    """A word among the numbers: it is left out, and the answer says how many were."""
    table, column, _ = dirty(c)
    values = list(table.df[column])
    late = len(values) > 6 and c.chance(0.5)
    able = range(5 if late else 0, len(values))
    count = c.rng.randint(1, min(2, len(able), len(values) - 2))
    rows = c.rng.sample(able, count)
    word = c.pick(WORDS)
    rewritten(c, table, column, [word if i in rows else v for i, v in enumerate(values)])
    table.df.loc[rows, column] = float("nan")
    numbers = [v for i, v in enumerate(values) if i not in rows]
    # Asked again, now of the numbers that are left.
    call, word_of = c.pick((("mean", "average"), ("sum", "total"), ("max", "highest"), ("min", "lowest"), ("median", "median")))
    true = {"mean": sum(numbers) / len(numbers), "sum": sum(numbers), "max": max(numbers), "min": min(numbers), "median": table.df[column].median()}[call]
    code = f"df[{quoted(column)}].{call}()" if call not in ("mean", "sum", "median") else f"round(df[{quoted(column)}].{call}(), 2)"
    spoken = {"mean": ("average", "mean"), "sum": ("total",), "max": ("highest", "maximum", "largest"), "min": ("lowest", "minimum", "smallest"), "median": ("median",)}[call]
    slots, comment = {"a": c.pick(spoken), "c": column}, f"Find the {word_of} {column}"
    if c.chance(0.6):
        yield User(c.ask(q.ONE_EXACT, f=table.name, **slots))
        observation = yield Act(f"# {comment}\n{read(table.name)}\n{code}")
    else:
        yield User(c.ask(q.ONE, f=table.name, **slots))
        yield from look(c, table, [column])
        observation = yield Act(f"# {comment}\n{code}")
    c.demand("TypeError" in observation or result(observation)[0] in "'\"")
    yield from sees(c, column)
    if late:
        # It does not see the word among the first, and so cannot know better than to try.
        observation = yield Act(f"# Turn {column} into numbers and find the {word_of}\ndf[{quoted(column)}] = df[{quoted(column)}].astype(float)\n{code}", f"{column} holds text, so I will turn it into numbers.")
        c.demand("ValueError" in observation)
    observation = yield Act(
        f"# Find the {word_of} {column} of the rows with a number\ndf[{quoted(column)}] = pd.to_numeric(df[{quoted(column)}], errors=\"coerce\")\nprint(df[{quoted(column)}].isna().sum(), {code})",
        f"Not every value of {column} is a number, so I will leave the others out.",
    )
    left, value = observation.split()
    c.demand(int(left) == count and abs(float(value) - true) < 0.006)
    yield Say(f"The {word_of} {column} is {value}. {plural(left, 'row')} without a number {'was' if left == '1' else 'were'} left out.", (value, left))


def text_column(c):
    """There is no average of a text column: the answer says what it holds."""
    table = Table(c, columns=c.rng.randint(2, 5), formats={"csv": 4, "xlsx": 1}, gaps=False)
    column = c.pick(table.texts + table.free)
    call, word = c.pick((("mean", "average"), ("sum", "total"), ("median", "median")))
    code = f"round(df[{quoted(column)}].{call}(), 2)"
    comment = f"Find the {word} {column}"
    if c.chance(0.6):
        yield User(c.ask(q.ONE_EXACT, f=table.name, a=word, c=column))
        observation = yield Act(f"# {comment}\n{read(table.name)}\n{code}")
    else:
        yield User(c.ask(q.ONE, f=table.name, a=word, c=column))
        yield from look(c, table, [column])
        observation = yield Act(f"# {comment}\n{code}")
    c.demand("TypeError" in observation)
    observation = yield from sees(c, column)
    shown = list(dict.fromkeys(table.df[column].head(5)))[:3]
    c.demand(all(v in observation for v in shown))
    yield Say(f"{column} holds text ({', '.join(shown)}), so it has no {word}.", (column, "text", word))


def day_first(c):
    """31.12.2024 is no month 31: it reads the day first and says so."""
    table = Table(c, need=("date",), columns=c.rng.randint(2, 4), formats={"csv": 1}, gaps=False)
    column = table.dates[0]
    c.demand(len(table.dates) == 1)
    days = [datetime.date.fromisoformat(x) for x in table.df[column]]
    # The first could be read either way, a later one could not.
    early = next((i for i, d in enumerate(days) if d.day <= 12 and d.day != d.month), None)
    c.demand(early is not None and any(d.day > 12 for d in days))
    days[0], days[early] = days[early], days[0]
    form = c.pick(("%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"))
    rewritten(c, table, column, [d.strftime(form) for d in days])
    latest = c.chance(0.6)
    name, call = ("latest", "max") if latest else ("earliest", "min")
    yield User(c.ask(LAST if latest else FIRST, f=table.name))
    yield from look(c, table, dates=True)
    code = f"# Find the {name} {column}\npd.to_datetime(df[{quoted(column)}]).{call}().strftime(\"%Y-%m-%d\")"
    observation = yield Act(code)
    c.demand("doesn't match format" in observation)
    observation = yield Act(code.replace("]).", "], dayfirst=True)."), f"The day comes first in {column}, so I will read it like that.")
    value = said(result(observation))
    c.demand(value == str(max(days) if latest else min(days)))
    yield Say(f"The {name} {column} is {value}.", (value,))


INTENTS = {number_text: 5, words_among: 2.5, text_column: 2, day_first: 1.5}
