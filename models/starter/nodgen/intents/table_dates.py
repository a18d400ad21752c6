"""Tables with a date column: by month, year and weekday, in a month, between two days, the first and the last day."""

import calendar
import datetime

from . import plot_queries as p
from . import table_queries as q
from .endings import plural, quoted, said
from .table_queries import Query, groups, near
from .table_steps import needs, run

PER = [
    "what is the total <c> per <u> in <f>?", "total <c> per <u> in <f>", "@c add up the <c> in <f> {by|per} <u>", "@c show the total <c> of each <u> in <f>", "<c> per <u> in <f>", "@c sum the <c> of <f> {by|per} <u>", "@n total <c> {by|per} <u> in <f>", "how much <c> is there per <u> in <f>?", "@c group <f> by <u> and add up the <c>", "<f>: total <c> {by|per} <u>", "in <f>, what is the total <c> of every <u>?", "I need the <c> of each <u> from <f>",
    "how much <c> did we have each <u> in <f>?", "@c break the <c> in <f> down by <u>", "{|please |can you |could you }give me the <c> per <u> from <f>", "@c compute the <c> of every <u> in <f>", "what <c> does <f> have for each <u>?", "@n <c> for every <u> in <f>",
    "my boss wants the total <c> per <u> from <f>", "for my report I need the <c> of <f> added up {by|per} <u>", "I was wondering how much <c> we had per <u> in <f>", "how does the total <c> develop by <u> in <f>?", "how does the <c> add up {by|per} <u> in <f>?", "any idea how much <c> each <u> has in <f>?", "how much <c> falls in each <u> in <f>?",
    "how much <c> comes together per <u> in <f>?", "each <u> of <f> with its total <c>", "every <u> and its total <c> from <f>", "a total of the <c> for every <u> in <f>", "@n totals of <c> {by|per} <u> in <f>", "@n totals per <u> for <c> in <f>", "sum(<c>) by <u> in <f>", "sum(<c>) per <u> from <f>", "<f> → <c> per <u>", "<c> per <u>, added up, from <f>",
    "make me a table of the <c> per <u> from <f>", "take <f> and add up the <c> {by|per} <u>", "mind adding up the <c> of <f> {by|per} <u>?", "one number for each <u>: the total <c> of <f>", "split the <c> of <f> by <u>, totals please", "let me see the total <c> {by|per} <u> from <f>",
    "I want the <c> of <f> totalled {by|per} <u>", "the <c> of <f>, totalled per <u>",
]
PER_EXACT = [
    "total of column <c> per <u> of column <d> in <f>", "@c add up column <c> in <f> by <u> of column <d>", "@c group <f> by the <u> in column <d> and add up column <c>", "<f>: column <c> per <u> of column <d>", "@c show the total of column <c> for each <u> in column <d> of <f>", "what is the total of column <c> per <u> in column <d> of <f>?", "@c sum column <c> of <f> by <u> in column <d>", "@c take the <u> from column <d> in <f> and add up column <c>", "in <f>, the total of column <c> by <u> of column <d>", "I need column <c> of <f> added up per <u> of column <d>",
    "my boss wants column <c> of <f> totalled per <u> of column <d>", "for my report I need the total of column <c> per <u> of column <d> from <f>", "sum(<c>) by <u>(<d>) in <f>, both are columns", "<f> → column <c> summed per <u> of column <d>", "how much of column <c> falls in each <u> of column <d> in <f>?", "the dates are in column <d> of <f>; add up column <c> per <u>",
    "column <d> of <f> holds the dates, I want column <c> added up by <u>", "every <u> of column <d> in <f> with its total of column <c>", "would you mind adding up column <c> of <f> by <u> of column <d>?", "use the dates in column <d> of <f> and total column <c> per <u>", "by <u> of column <d>, what does column <c> of <f> come to?", "I was wondering what column <c> of <f> adds up to per <u> of column <d>",
]
ROWS_PER = [
    "how many rows are there per <u> in <f>?", "@c count the rows in <f> {by|per} <u>", "@n number of rows {by|per} <u> in <f>", "how many entries does each <u> have in <f>?", "<f>: rows per <u>", "@c show how many rows each <u> has in <f>", "@c group <f> by <u> and count the rows", "how often per <u> in <f>?", "in <f>, how many rows for every <u>?", "@c count per <u> in <f>", "@n row count of every <u> in <f>", "how many rows fall in each <u> in <f>?",
    "my boss wants to know how many rows <f> has per <u>", "for my report I need the number of rows {by|per} <u> from <f>", "I was wondering how many entries we have per <u> in <f>", "any idea how many rows each <u> has in <f>?", "how much rows has every <u> in <f>?", "how much entries per <u> are in <f>?", "count(*) by <u> in <f>", "# rows per <u> in <f>",
    "<f> → row count per <u>", "each <u> of <f> with its number of rows", "every <u> and its number of entries from <f>", "@c tally the rows of <f> {by|per} <u>", "a tally of the entries in <f> {by|per} <u>", "take <f> and count its rows {by|per} <u>", "mind counting the entries of <f> {by|per} <u>?", "what number of rows does each <u> have in <f>?",
]
IN = [
    "what is the total <c> in <m> in <f>?", "total <c> of <m> in <f>", "@c add up the <c> of <m> in <f>", "how much <c> was there in <m> in <f>?", "@n total <c> for <m> in <f>", "<f>: <c> in <m>", "@c sum the <c> in <f> for <m>", "in <f>, how much <c> do we have for <m>?", "what <c> in all does <f> have for <m>?", "@c show the total <c> from <m> in <f>", "how much <c> in <m>? look in <f>", "@n sum of <c> in <m> from <f>", "{|please |can you |could you }give me the <c> of <m> from <f> in total", "what does the <c> of <m> add up to in <f>?",
    "my boss wants the total <c> of <m> from <f>", "for my report I need the <c> of <m> added up from <f>", "I was wondering how much <c> we had in <m> according to <f>", "any idea how much <c> there was in <m>? it is in <f>", "sum(<c>) for <m> in <f>", "sum(<c>), <m>, <f>", "<f> → total <c> in <m>", "<m>: how much <c> does <f> have?", "<m>, total <c> from <f>",
    "in <m>, how much <c> was that in all? use <f>", "only <m> of <f>: what is the total <c>?", "take only <m> from <f> and add up the <c>", "what did <m> bring in <c>, in total, in <f>?", "how much <c> did <m> bring in <f>?", "what does <m> come to in <c> according to <f>?", "would you mind adding up the <c> for <m> in <f>?", "mind totalling the <c> of <m> in <f>?",
    "@n total of the <c> in <m> from <f>", "go through <f> and add up all <c> of <m>",
]
COUNT_IN = [
    "how many rows in <f> are from <m>?", "@c count the rows of <m> in <f>", "@n number of rows in <f> from <m>", "how many entries does <f> have for <m>?", "<f>: how many rows in <m>?", "in <f>, how many are from <m>?", "{|please |can you |could you }tell me how many rows of <f> are from <m>", "@c count what <f> has for <m>", "how many rows of <f> fall in <m>?", "how many in <m> in <f>?", "@n row count for <m> in <f>", "how much is there from <m> in <f>? count the rows",
    "my boss wants to know how many rows of <f> are from <m>", "for my report I need the number of rows of <m> in <f>", "I was wondering how many entries of <f> fall in <m>", "any idea how many rows of <f> belong to <m>?", "how many entries of <f> belong to <m>?", "how much rows in <f> are from <m>?", "how much entries has <f> for <m>?", "# rows of <m> in <f>",
    "<f> → row count of <m>", "<m>: how many rows does <f> have?", "<m>, number of entries in <f>", "in <m>, how many entries were there? use <f>", "only <m> of <f>: how many rows?", "of all rows in <f>, how many are from <m>?", "@c tally the rows of <m> in <f>", "a tally of the entries of <m> in <f>", "take <f> and count the rows dated <m>", "how many rows of <f> are dated <m>?",
    "mind counting the entries dated <m> in <f>?",
]
SPAN = [
    "@c show the rows of <f> between <x> and <y>", "which rows in <f> are between <x> and <y>?", "rows of <f> from <x> to <y>", "@c filter <f> for the days from <x> to <y>", "@c list the rows in <f> dated between <x> and <y>", "all rows of <f> from <x> until <y>", "<f>: everything between <x> and <y>", "in <f>, what is there from <x> to <y>?", "@c find the rows in <f> between the dates <x> and <y>", "@c get everything in <f> from <x> to <y>", "what does <f> have between <x> and <y>?", "@c show only <x> to <y> of <f>", "entries in <f> from <x> to <y>", "@c pick the rows with dates between <x> and <y> from <f>",
    "everything in <f> from <x> until <y>", "@c show <f> from <x> until <y>", "only what is between <x> and <y> in <f>", "only the rows of <f> from <x> to <y>",
    "my boss wants the rows of <f> from <x> to <y>", "for my report I need all rows of <f> between <x> and <y>", "I was wondering what happened between <x> and <y> according to <f>", "what happened from <x> to <y>? see the rows of <f>", "I only need <x> until <y> from <f>", "any rows in <f> between <x> and <y>? show them", "is there anything in <f> dated from <x> to <y>? show it",
    "<x> <= date <= <y>, rows of <f>", "<x>..<y>, rows of <f>", "<f> → rows <x> to <y>", "<f>, <x> - <y>", "<x> is the first day and <y> the last: rows of <f>", "first day <x>, last day <y>: which rows of <f>?", "the period <x> to <y> of <f>", "which rows of <f> belong to the period from <x> to <y>?", "@c show the period <x> to <y> from <f>", "of all rows in <f>, those dated <x> to <y>",
    "let me see what <f> has from <x> until <y>", "not before <x> and not after <y>: rows of <f>", "which rows of <f> are not before <x> and not after <y>?", "would you mind showing the rows of <f> from <x> to <y>?", "mind filtering <f> for the days <x> until <y>?",
]
SPAN_SUM = [
    "total <c> between <x> and <y> in <f>", "what is the total <c> in <f> from <x> to <y>?", "@c add up the <c> in <f> from <x> to <y>", "how much <c> is in <f> between <x> and <y>?", "@n total <c> from <x> to <y> in <f>", "@c sum the <c> between <x> and <y> in <f>", "<f>: <c> from <x> until <y>", "in <f>, how much <c> from <x> to <y>?", "@n sum of <c> in <f> between <x> and <y>", "{|please |can you |could you }give me the <c> in all from <x> to <y> in <f>", "what <c> was there in all from <x> to <y> in <f>?", "how much <c> in all between <x> and <y> in <f>?",
    "total <c> in <f> from <x> until <y>", "how much <c> from <x> until <y> in <f>?",
    "my boss wants the total <c> between <x> and <y> from <f>", "for my report I need the <c> of <f> added up from <x> to <y>", "I was wondering how much <c> we had between <x> and <y> in <f>", "any idea how much <c> there was in all from <x> to <y>? it is in <f>", "sum(<c>) from <x> to <y> in <f>", "sum(<c>), <x>..<y>, <f>", "<f> → total <c> <x> to <y>",
    "in the period <x> to <y>, how much <c> does <f> have in all?", "@n total <c> of the period <x> to <y> in <f>", "for the period from <x> until <y>, add up the <c> of <f>", "first day <x>, last day <y>: how much <c> in total in <f>?", "<x> is the first day and <y> the last, what is the total <c> of <f>?", "what does the <c> add up to between <x> and <y> in <f>?",
    "what does the <c> of <f> come to from <x> to <y>?", "take only <x> until <y> of <f> and add up the <c>", "would you mind adding up the <c> from <x> to <y> in <f>?", "mind totalling the <c> of <f> between <x> and <y>?",
]
AFTER = [
    "how many rows in <f> are {after|later than} <x>?", "@c count the rows in <f> after <x>", "@n number of rows in <f> after <x>", "how many entries of <f> come after <x>?", "<f>: how many after <x>?", "in <f>, how many rows are later than <x>?", "@c count what is in <f> after <x>", "how many rows of <f> are dated after <x>?", "{|please |can you |could you }tell me how many rows in <f> are after <x>", "how many in <f> later than <x>?", "@n count of rows later than <x> in <f>",
    "my boss wants to know how many rows of <f> are after <x>", "for my report I need the number of rows later than <x> in <f>", "I was wondering how many entries of <f> came after <x>", "any idea how many rows of <f> are dated after <x>?", "how much rows in <f> are after <x>?", "how much entries of <f> are later than <x>?", "date later than <x>: how many rows of <f>?", "# rows after <x> in <f>",
    "<f> → row count after <x>", "<x>: how many rows of <f> come after it?", "of all rows in <f>, how many are dated later than <x>?", "of all entries in <f>, how many come after <x>?", "@c tally the rows of <f> dated after <x>", "a tally of the entries later than <x> in <f>", "mind counting the rows after <x> in <f>?", "take <f> and count everything dated after <x>",
    "since <x>, how many rows came after it in <f>?",
]
BEFORE = [t.replace("later than", "earlier than").replace("after", "before") for t in AFTER[:-1]] + ["up to <x>, how many rows came before it in <f>?"]
LAST = [
    "what is the {latest|last} date in <f>?", "{latest|last|newest} date in <f>", "@n {latest|last|most recent} date in <f>", "when was the last entry in <f>?", "@c find the {latest|newest} day in <f>", "which is the last day in <f>?", "what is the newest entry in <f> from?", "until when does <f> go?", "<f>: latest date?", "how recent is <f>?", "{|please |can you |could you }tell me the {last|most recent} day in <f>", "when does <f> end?", "up to which date does <f> go?", "@n newest date in <f>", "in <f>, what is the latest day?",
    "when is the end of <f>?", "on which day does <f> end?", "what was the last day in <f>?",
    "my boss asks what the latest date in <f> is", "for my report I need the last day in <f>", "I was wondering until when <f> goes", "I can't remember on which day <f> ends", "any idea how recent <f> is?", "how up to date is <f>?", "is <f> up to date? what is its latest day?", "up to which day is <f> filled in?", "max date of <f>", "max(date) in <f>",
    "<f> → latest date", "<f> - last day?", "of all dates in <f>, which is the newest?", "of all dates in <f>, the most recent", "which date in <f> is the most recent one?", "which of the days in <f> comes last?", "go through the dates of <f> and tell me the last", "mind checking when <f> ends?", "take <f> and find the latest date",
    "@c look up the latest date in <f>",
]
FIRST = [
    "what is the {earliest|first} date in <f>?", "{earliest|first|oldest} date in <f>", "@n {earliest|first|oldest} date in <f>", "when was the first entry in <f>?", "@c find the {earliest|oldest} day in <f>", "which is the first day in <f>?", "what is the oldest entry in <f> from?", "since when does <f> go?", "<f>: earliest date?", "how far back does <f> go?", "{|please |can you |could you }tell me the {first|oldest} day in <f>", "when does <f> start?", "from which date on does <f> go?", "in <f>, what is the earliest day?", "when does <f> begin?",
    "my boss asks what the earliest date in <f> is", "for my report I need the first day in <f>", "I was wondering since when <f> goes", "I can't remember on which day <f> starts", "any idea how far back <f> goes?", "how old is the oldest entry in <f>? the date please", "since which day is <f> filled in?", "min date of <f>", "min(date) in <f>", "<f> → earliest date",
    "<f> - first day?", "of all dates in <f>, which is the oldest?", "of all dates in <f>, the earliest", "which date in <f> is the oldest one?", "which of the days in <f> comes first?", "on what day does <f> begin?", "on which day does <f> start?", "go through the dates of <f> and tell me the first", "mind checking when <f> begins?", "take <f> and find the earliest date",
    "@c look up the earliest date in <f>",
]
PLOT = [
    "@c plot the <c> per <u> in <f>", "@c plot <c> by <u> from <f>", "bar chart of <c> per <u> in <f>", "@c draw the <c> in <f> by <u>", "@c show the <c> of each <u> in <f> as bars", "<f>: plot <c> by <u>", "@n chart of the <c> per <u> in <f>", "@c draw a bar chart of the <c> in <f> per <u>", "@c make a chart of the <c> by <u> from <f>", "<c> by <u> in <f> as bars", "@c plot how much <c> there is per <u> in <f>", "I want to see the <c> of <f> by <u> as a chart", "@c chart the total <c> of <f> for every <u>", "@n bar chart of <c> by <u> in <f>", "@c draw bars of the <c> for each <u> in <f>",
    "my boss wants a chart of the <c> per <u> from <f>", "for my report I need a bar chart of the <c> by <u> from <f>", "I was wondering how the <c> of <f> looks by <u>, draw it", "a picture of the <c> per <u> from <f>", "@n picture of the <c> by <u> in <f>", "bars please, <c> of <f> by <u>", "<f> → bar chart, <c> per <u>", "plot(<c> by <u>), <f>",
    "<c> per <u>, as a graph, from <f>", "a graph of the <c> for each <u> of <f>", "@n graph of the <c> per <u> in <f>", "make me a graph of <c> per <u> from <f>", "one bar for every <u> with the <c> from <f>", "one bar per <u>: the <c> of <f>", "each <u> of <f> as a bar, its height is the <c>", "let me see bars for the <c> of <f> by <u>", "would you mind drawing the <c> of <f> by <u>?",
    "mind plotting the <c> per <u> from <f>?", "take <f> and plot its <c> by <u>",
]
FORMATS = {"month": ('.dt.strftime("%Y-%m")', "months", lambda d: f"{d:%Y-%m}"), "year": ('.dt.strftime("%Y")', "years", lambda d: f"{d:%Y}"), "weekday": (".dt.day_name()", "days", lambda d: calendar.day_name[d.weekday()])}
DATED = needs("date", dates=1)


def day_of(value):
    return datetime.date.fromisoformat(str(value)[:10]) if value == value and value is not None else None


def days(table):
    return [day_of(x) for x in table.df[table.dates[0]]]


def unit(c, table):
    (kind,) = c.rng.choices(("month", "year", "weekday"), (6, 1.5, 2))[0:1]
    extra, name, label = FORMATS[kind]
    # A column of month names would be another way to read the request.
    c.demand(not any("month" in x.lower() for x in table.df.columns))
    word = c.pick({"month": ("month", "month", "calendar month"), "year": ("year",), "weekday": ("weekday", "day of the week")}[kind])
    day = table.dates[0]
    return kind, word, name, f"{name} = pd.to_datetime(df[{quoted(day)}]){extra}\n", [label(d) if d else None for d in days(table)]


def by_unit(table, labels, column=None):
    found = {}
    for label, value in zip(labels, table.df[column] if column else [1] * len(labels)):
        if label and value == value:
            found[label] = found.get(label, 0) + float(value)
        elif label:
            found.setdefault(label, 0.0)
    return found


@DATED
def per(c, table):
    (column, spoken), (kind, word, name, start, labels) = table.number(c), unit(c, table)
    true = by_unit(table, labels, column)
    return Query(PER, {"c": spoken, "u": word}, {"c": column, "u": word, "d": table.dates[0]}, f"Find the total {column} by {kind}", start + q.kept(f"df.groupby({name})[{quoted(column)}].sum().round(2)"), lambda text: q.grouped_answer(f"The total {column} by {kind}", text),
                 lambda text: near(groups(text), true), exact=PER_EXACT, gives="groups", of={"column": column, "by": kind, "kind": "sum", "values": true, "labels": labels, "variable": name}, values=True)


@DATED
def rows_per(c, table):
    kind, word, name, start, labels = unit(c, table)
    true = by_unit(table, labels)
    return Query(ROWS_PER, {"u": word}, {"u": word}, f"Count the rows by {kind}", start + q.kept(f"df.groupby({name}).size()"), lambda text: q.grouped_answer(f"The number of rows by {kind}", text), lambda text: near(groups(text), true),
                 gives="groups", of={"column": "", "by": kind, "kind": "count", "values": true}, values=True)


@DATED
def plot_per(c, table):
    (column, spoken), (kind, word, name, start, labels) = table.number(c), unit(c, table)
    c.demand(by_unit(table, labels, column))
    call = f"df.groupby({name})[{quoted(column)}].sum()"
    query = p.plot(PLOT, {"c": spoken, "u": word}, {"c": column, "u": word}, f"bar chart of {column} by {kind}", f"{start}{call}.plot.bar()", column, group=start + call, kind="bar", about=f"{column} by {kind}")
    query.values = True
    return query


def month_named(c, table):
    """(how people say it, "2024-03", the rows) of a month that mostly occurs in the table."""
    day = c.pick([d for d in days(table) if d])
    if c.chance(0.1):
        day = day.replace(year=day.year - 1, day=1)
    name = calendar.month_name[day.month]
    words = c.pick((f"{name} {day.year}", f"{name} {day.year}", f"{name[:3]} {day.year}", f"{day:%Y-%m}"))
    return words, f"{day:%Y-%m}", [i for i, d in zip(table.df.index, days(table)) if d and (d.year, d.month) == (day.year, day.month)]


def in_month(table, month):
    return f"months = pd.to_datetime(df[{quoted(table.dates[0])}]).dt.strftime(\"%Y-%m\")\nresult = df[months == {quoted(month)}]\n"


@DATED
def month_total(c, table):
    (column, spoken), (words, month, rows) = table.number(c), month_named(c, table)
    true = sum(x for x in table.df.loc[rows, column] if x == x)
    return Query(IN, {"c": spoken, "m": words}, {"c": column, "m": words}, f"Find the total {column} of {month}", in_month(table, month) + f"round(result[{quoted(column)}].sum(), 2)", lambda text: (f"The total {column} of {month} is {said(text)}.", (said(text),)),
                 lambda text: abs(float(said(text)) - true) < 0.006, gives="rows" if rows else "", of={"rows": rows, "column": column}, values=True)


@DATED
def month_rows(c, table):
    words, month, rows = month_named(c, table)
    return Query(COUNT_IN, {"m": words}, {"m": words}, f"Count the rows of {month}", in_month(table, month) + "len(result)", lambda text: (f"{plural(text, 'row')} {'is' if text == '1' else 'are'} from {month}.", (text,)), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows}, values=True)


def span(c, table):
    found = sorted(d for d in days(table) if d)
    start, end = sorted(c.pick(found) + datetime.timedelta(days=c.rng.randint(-9, 9)) for _ in range(2))
    rows = [i for i, d in zip(table.df.index, days(table)) if d and start <= d <= end]
    return str(start), str(end), rows, f"dates = pd.to_datetime(df[{quoted(table.dates[0])}])\nresult = df[dates.between({quoted(str(start))}, {quoted(str(end))})]\n"


@DATED
def span_rows(c, table):
    start, end, rows, code = span(c, table)
    c.demand(len(rows) < 9)
    rest = f"from {start} to {end}"
    return Query(SPAN, {"x": start, "y": end}, {"x": start, "y": end}, f"Show the rows {rest}", code + "result", lambda text: (f"There are no rows {rest}." if not rows else f"These are the rows {rest}." if len(rows) > 1 else f"This is the row {rest}.", (rest,)),
                 lambda text: ("Empty DataFrame" in text) == (not rows), gives="rows" if rows else "", of={"rows": rows}, values=True)


@DATED
def span_total(c, table):
    (column, spoken), (start, end, rows, code) = table.number(c), span(c, table)
    true = sum(x for x in table.df.loc[rows, column] if x == x)
    slots = {"x": start, "y": end}
    return Query(SPAN_SUM, {**slots, "c": spoken}, {**slots, "c": column}, f"Find the total {column} from {start} to {end}", code + f"round(result[{quoted(column)}].sum(), 2)", lambda text: (f"The total {column} from {start} to {end} is {said(text)}.", (said(text),)),
                 lambda text: abs(float(said(text)) - true) < 0.006, gives="rows" if rows else "", of={"rows": rows, "column": column}, values=True)


@DATED
def one_side(c, table):
    later = c.chance(0.5)
    day = c.pick([d for d in days(table) if d]) + datetime.timedelta(days=c.rng.randint(-9, 9))
    word = "after" if later else "before"
    true = sum(1 for d in days(table) if d and (d > day if later else d < day))
    slots = {"x": str(day)}
    return Query(AFTER if later else BEFORE, slots, slots, f"Count the rows {word} {day}", f"dates = pd.to_datetime(df[{quoted(table.dates[0])}])\nlen(df[dates {'>' if later else '<'} {quoted(str(day))}])",
                 lambda text: (f"{plural(text, 'row')} {'is' if text == '1' else 'are'} {word} {day}.", (text,)), lambda text: text == str(true), values=True)


@DATED
def last_day(c, table):
    latest = c.chance(0.6)
    found = [d for d in days(table) if d]
    true = str(max(found) if latest else min(found))
    name = "latest" if latest else "earliest"
    return Query(LAST if latest else FIRST, {}, {}, f"Find the {name} {table.dates[0]}", f"pd.to_datetime(df[{quoted(table.dates[0])}]).{'max' if latest else 'min'}().strftime(\"%Y-%m-%d\")", lambda text: (f"The {name} {table.dates[0]} is {said(text)}.", (said(text),)), lambda text: said(text) == true, values=True)


def table_months(c):
    """Totals and counts by month, year or weekday."""
    yield from run(c, {per: 5, rows_per: 2, plot_per: 2.5}, exact=0, follow=0.5)


def table_period(c):
    """One month, or from one day to another."""
    yield from run(c, {month_total: 3, month_rows: 2, span_rows: 2, span_total: 2, one_side: 2}, exact=0, follow=0.35)


def table_last_day(c):
    yield from run(c, {last_day: 1}, exact=0, follow=0)


INTENTS = {table_months: 9, table_period: 7, table_last_day: 2}
