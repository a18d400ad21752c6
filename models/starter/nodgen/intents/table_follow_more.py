"""More of what people ask after an answer about a table: the same of another column, the row that has it, by month, only some of the rows."""

from . import table_queries as q
from .endings import quoted, said
from .table_data import DATE_NAMES
from .table_queries import Query, groups, near

SAME_COLUMN = ["the same for <c>", "and <c>?", "now <c>", "the same for column <c>", "what about <c>?", "and for <c>?", "now for <c>", "same for <c>", "how about <c>?", "do the same with <c>", "@c do that for <c>", "and column <c>?", "the same with column <c>", "what about column <c>?", "now column <c>", "@c do the same for column <c>", "do it for <c> too", "can I have that for <c> too?", "can you do that with <c>?", "could you do the same for <c>?", "I need it for <c> as well", "I want the same of <c>", "my boss wants it for <c> too", "what is it for <c>?", "what would it be for <c>?", "what would that be with <c>?", "how much is it for <c>?", "how is it for <c>?", "and with <c>?", "and of <c>?", "<c>?", "<c> as well", "<c> too, please", "also for <c>", "also <c>", "the same, but of <c>", "the same, but with <c> instead", "this time with <c>", "this time for <c>", "now take <c>", "@c repeat that for <c>", "@c repeat it with <c>", "@c take <c> instead", "@c use <c> instead", "instead of that, <c>", "repeat with <c>", "please repeat that with <c>", "now use <c>", "please use <c> this time", "what would <c> give?", "how would it be with <c>?"]
WHICH_ROW = ["which one is that?", "which row is that?", "where is that?", "which row is it?", "which one is it?", "in which row is that?", "what row is that in?", "@c show that row", "which entry is that?", "@c show me that one", "which one has it?", "which row has that?", "@c show the row with it", "who or what is that?", "which is that?", "@c show the whole row", "what else is in that row?", "which entry has it?", "who has it?", "who is that?", "whose is it?", "where does it stand?", "where can I find it?", "in which row does it stand?", "in what row can I find that?", "which line is that?", "which line has it?", "which record is it?", "which record has that?", "can I see that row?", "can I see the record?", "let me see that row", "let me see the whole row", "let me see the entry", "I want to see the row", "I need the whole row", "what belongs to it?", "what else do we know about it?", "what else stands there?", "the row, please", "the row with that?", "@c find the row with it", "@c find that record", "@c print the whole row", "@c open that entry", "tell me more about it", "tell me which one it is", "whose row is that?", "whose entry is it?", "whose number is that?"]
SHORT_THEIR = ["what is the <a>?", "and the <a>?", "the <a>?", "<a>?", "their <a>?", "what's the <a>?", "and what is the <a>?", "now the <a>", "the <a> of these?", "what is their <a>?", "give me the <a>", "tell me the <a>", "and their <a>?", "the <a> please", "I also need the <a>", "what about the <a>?", "what would be the <a>?", "what would be their <a>?", "what <a> do they have?", "which <a> do these have?", "their <a>, please", "I need the <a> of these", "I need their <a>", "my boss wants the <a>", "and the <a> of those?", "and of these the <a>?", "of these, the <a>?", "what is the <a> among them?", "what is the <a> of them?", "for these rows, the <a>", "how about their <a>?", "how about the <a>?", "could you tell me their <a>?", "can you give me the <a>?", "then the <a>?", "get me the <a>", "let me have the <a>", "@n <a> of these", "@n <a> of those", "@n <a> of them", "@c work out the <a>", "@c find their <a>", "and what would the <a> be?", "what would the <a> of these be?", "how would their <a> be?"]
TOGETHER = ["what do they add up to?", "add them up", "how much is that together?", "how much is it in all?", "add these up", "what is that together?", "together?", "how much do they make together?", "what do these add up to?", "how much is that in all?", "in all?", "@c add them together", "how much is everything together?", "how much are these together?", "how much do they come to?", "what do they come to?", "what does it come to?", "what does that make?", "what do these make in all?", "how much altogether?", "altogether?", "summed up?", "what is it when you add them?", "what do I get if I add them up?", "sum these", "sum them up", "sum it up", "please sum them", "please add these", "could you add them up?", "could you sum these up?", "everything added up?", "@c sum up these", "@c add all of them up", "@c add up these rows", "I need them added up", "so how much is it all together?"]


def same_column(c, table, last):
    """The same figure, or the same groups, of another column."""
    kind, by = last.of["kind"], last.of.get("by")
    column, _ = table.number(c)
    c.demand(column != last.of["column"] and last.of["column"] in table.numbers and kind in q.AGGREGATES and not {"part", "labels"} & set(last.of))
    name = q.AGGREGATES[kind][0]
    if by:
        c.demand(kind in ("mean", "sum", "max", "min"))
        true = q.reduced(table.df, by, column, kind)
        return Query([], {"c": column}, {"c": column}, f"Find the {name} {column} by {by}", q.kept(q.grouping(by, column, kind)), lambda text: q.grouped_answer(f"The {name} {column} by {by}", text), lambda text: near(groups(text), true),
                     following=SAME_COLUMN, gives="groups", of={**last.of, "column": column, "values": true})
    true = getattr(table.df[column], kind)()
    plain_call = f"df[{quoted(column)}].{kind}()"
    return Query([], {"c": column}, {"c": column}, f"Find the {name} {column}", f"round({plain_call}, 2)" if kind in ("mean", "sum", "median") else plain_call, lambda text: (f"The {name} {column} is {said(text)}.", (said(text), column)),
                 lambda text: abs(float(said(text)) - true) < 0.006, following=SAME_COLUMN, gives="number", of={"column": column, "kind": kind})


def which_row(c, table, last):
    """The row that holds the highest or the lowest number."""
    column, kind = last.of["column"], last.of["kind"]
    c.demand(kind in ("max", "min") and column in table.numbers)
    name = q.AGGREGATES[kind][0]
    best = getattr(table.df[column], kind)()
    rows = [i for i, v in zip(table.df.index, table.df[column]) if v == best]
    c.demand(len(rows) < 4)
    return Query([], {}, {}, f"Show the row with the {name} {column}", q.kept(f"df[df[{quoted(column)}] == df[{quoted(column)}].{kind}()]"), lambda text: (f"This is the row with the {name} {column}." if len(rows) == 1 else f"These are the rows with the {name} {column}.", (name, column)),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, following=WHICH_ROW, gives="rows", of={"column": column, "rows": rows})


def short_their(c, table, last):
    """A figure of the rows that were just shown; the column is the one spoken of, or the only one."""
    column = last.of.get("column") or (table.numbers[0] if len(table.numbers) == 1 else "")
    c.demand(column in table.numbers and len(last.of["rows"]) > 1)
    kind = c.pick(("sum", "sum", "mean", "max", "min"))
    name, word = q.AGGREGATES[kind][0], c.pick(q.SHORT[kind][:-1] if kind == "max" else q.SHORT[kind])
    values = table.df.loc[last.of["rows"], column].dropna()
    c.demand(len(values))
    true = getattr(values, kind)()
    call = f"result[{quoted(column)}].{kind}()"
    templates = TOGETHER if kind == "sum" and c.chance(0.35) else SHORT_THEIR
    return Query([], {"a": word}, {"a": word}, f"Find their {name} {column}", f"round({call}, 2)" if kind in ("mean", "sum") else call, lambda text: (f"Their {name} {column} is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - true) < 0.006, following=templates)


MONTHS = ["now by month", "and by month?", "by month?", "per month?", "now per month", "the same by month", "the same per month", "and for each month?", "for each month", "split it by month", "@c break it down by month", "@c group it by month", "@c group that by month", "and per month?", "what about each month?", "month by month?", "@c show it by month", "monthly?", "and monthly?", "now monthly", "can I see that by month?", "can you split that by month?", "could I have it for every month?", "I need that for each month", "I need it month by month", "my boss wants it per month", "how does it look per month?", "how is it per month?", "how is it month by month?", "how much is it each month?", "what is it per month?", "what is that for each month?", "what was it in each month?", "every month?", "for every month, please", "each month", "by months", "monthly figures", "the monthly figures, please", "give me the months", "@c list it by month", "@c list that month by month", "@c give me that for each month", "@c show the months", "@c split that into months", "broken down by month", "grouped by month", "what was it month by month?", "how much was it each month?", "how was it per month?"]
ONES = ["only the <v> ones", "just the <v> ones", "now only the <v> ones", "and only the <v> ones?", "@c show only the <v> ones", "@c keep only the <v> ones", "only those with <v>", "just those with <v>", "@c keep those with <v>", "which of them are <v>?", "which of these are <v>?", "which of these have <v>?", "the <v> ones?", "of these, only <v>", "of them only the <v> ones", "@c limit it to <v>", "@c limit that to the <v> ones", "now just <v>", "only <v>", "which are <v>?", "which ones are <v>?", "which ones have <v>?", "and which of them have <v>?", "I only need the <v> ones", "I only want the ones with <v>", "I am only interested in <v>", "my boss wants only <v>", "can I see only the <v> ones?", "can you show just those with <v>?", "let me see the <v> ones", "let me see those with <v>", "the ones with <v>, please", "those with <v>, please", "from these only <v>", "from these the ones with <v>", "<v> only", "<v> ones", "filter <v>", "filter on <v>", "drop all but <v>", "leave out all but <v>", "the others are not needed, only <v>", "@c filter them by <v>", "@c filter out all but <v>", "@c pick the <v> ones", "@c pick those that are <v>", "@c leave only the <v> ones", "from them take only the <v> ones", "from these take those with <v>", "the <v> ones from that list"]


def by_month(c, table, last):
    """A figure once more for every month; the names of the columns, seen before, say which is the date."""
    column, kind = last.of["column"], last.of["kind"]
    c.demand(last.of.get("seen") and len(table.dates) == 1 and kind in ("mean", "sum", "max", "min") and column in table.numbers and not any("month" in x.lower() for x in table.df.columns))
    (day,) = table.dates
    c.demand(table.base[day] in DATE_NAMES)
    frame = table.df.assign(month=[str(x)[:7] if x == x else None for x in table.df[day]])
    true = q.reduced(frame, "month", column, kind)
    c.demand(true)
    name = q.AGGREGATES[kind][0]
    code = f"months = pd.to_datetime(df[{quoted(day)}]).dt.strftime(\"%Y-%m\")\n" + q.kept(f"df.groupby(months)[{quoted(column)}].{kind}()" + ("" if kind in ("max", "min") else ".round(2)"))
    return Query([], {}, {}, f"Find the {name} {column} by month", code, lambda text: q.grouped_answer(f"The {name} {column} by month", text), lambda text: near(groups(text), true),
                 following=MONTHS, gives="groups", of={"column": column, "by": "month", "kind": kind, "values": true, "part": True})


def some_rows(c, table, last):
    """Of the rows that were shown, those with one value."""
    c.demand(last.code.endswith("\nresult") and 1 < len(last.of["rows"]) < 9)
    by, _ = table.text(c)
    part = table.df.loc[last.of["rows"]]
    values = sorted(part[by].dropna().unique())
    c.demand(len(values) > 1)
    value = c.pick(values)
    rows = [i for i in last.of["rows"] if table.df[by][i] == value]
    return Query([], {"v": value}, {"v": value}, f"Keep the rows with {by} {value}", q.kept(f"result[result[{quoted(by)}] == {quoted(value)}]"), lambda text: (f"This is the row with {by} {value}." if len(rows) == 1 else f"These are the rows with {by} {value}.", (by, value)),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, following=ONES, gives="rows", of={**last.of, "rows": rows})
