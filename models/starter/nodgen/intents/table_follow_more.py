"""More of what people ask after an answer about a table: the same of another column, the row that has it, by month, only some of the rows."""

import re

from . import table_queries as q
from .table_checks import most, one_row
from .endings import quoted, said
from .table_data import DATE_NAMES
from .table_queries import Query, groups, near

SAME_COLUMN = ["the same for <c>", "and <c>?", "now <c>", "the same for column <c>", "what about <c>?", "and for <c>?", "now for <c>", "same for <c>", "how about <c>?", "do the same with <c>", "@c do that for <c>", "and column <c>?", "the same with column <c>", "what about column <c>?", "now column <c>", "@c do the same for column <c>", "do it for <c> too", "can I have that for <c> too?", "can you do that with <c>?", "could you do the same for <c>?", "I need it for <c> as well", "I want the same of <c>", "my boss wants it for <c> too", "what is it for <c>?", "what would it be for <c>?", "what would that be with <c>?", "how much is it for <c>?", "how is it for <c>?", "and with <c>?", "and of <c>?", "<c>?", "<c> as well", "<c> too, please", "also for <c>", "also <c>", "the same, but of <c>", "the same, but with <c> instead", "this time with <c>", "this time for <c>", "now take <c>", "@c repeat that for <c>", "@c repeat it with <c>", "@c take <c> instead", "@c use <c> instead", "instead of that, <c>", "repeat with <c>", "please repeat that with <c>", "now use <c>", "please use <c> this time", "what would <c> give?", "how would it be with <c>?", "same with <c>", "same thing for <c>", "same again for <c>", "same but <c>", "ok now <c>", "ok and <c>?", "ok, the same for <c>", "next: <c>", "next, <c>", "then <c>", "and then <c>", "and the same for <c>?", "and what about <c>?", "and what is it for <c>?", "and how much for <c>?", "what about for <c>?", "now the same with <c>", "now with <c>", "now with <c> instead", "<c> instead", "<c> next", "<c>, please", "again for <c>", "again with <c>", "once more for <c>", "once more with <c>", "ditto for <c>", "also with <c>", "for <c> too", "for <c> as well, please", "I also need <c>", "I need <c> too", "I meant <c>", "let's see <c>", "let me have <c> as well", "can I also see <c>?", "do <c> next", "do <c> too", "try <c>", "try it with <c>", "same question, column <c>", "switch to <c>", "and if you take <c>?", "and if it is <c>?", "@c try the same with <c>", "@c switch to column <c>", "@c replace it by <c>"]
# The shortest of them; a value could stand there as well, "and Berlin?", and is then no column.
AND_COLUMN = ["and <c>?", "and of <c>?", "and for <c>?", "and the <c>?", "and of the <c>?", "<c>?", "and <c>", "and of <c>", "and for the <c>?", "what about <c>?", "what about the <c>?", "and that of <c>?", "and in <c>?", "how about <c>?", "how about the <c>?", "now <c>", "now of <c>", "same for <c>", "the same of <c>", "ok, and <c>?", "thanks, and <c>?", "and what about <c>?", "and now <c>", "and now of <c>", "also of <c>", "of <c> too", "fine, and of <c>?", "good, and the <c>?", "then <c>", "and <c> too?", "and <c> as well?"]
WHICH_ROW = ["which one is that?", "which row is that?", "where is that?", "which row is it?", "which one is it?", "in which row is that?", "what row is that in?", "@c show that row", "which entry is that?", "@c show me that one", "which one has it?", "which row has that?", "@c show the row with it", "who or what is that?", "which is that?", "@c show the whole row", "what else is in that row?", "which entry has it?", "who has it?", "who is that?", "whose is it?", "where does it stand?", "where can I find it?", "in which row does it stand?", "in what row can I find that?", "which line is that?", "which line has it?", "which record is it?", "which record has that?", "can I see that row?", "can I see the record?", "let me see that row", "let me see the whole row", "let me see the entry", "I want to see the row", "I need the whole row", "what belongs to it?", "what else do we know about it?", "what else stands there?", "the row, please", "the row with that?", "@c find the row with it", "@c find that record", "@c print the whole row", "@c open that entry", "tell me more about it", "tell me which one it is", "whose row is that?", "whose entry is it?", "whose number is that?", "row?", "which row?", "which one?", "where?", "where in the table?", "where in the table is that?", "where is it in the table?", "who?", "and who is that?", "and which one is that?", "and which row?", "ok which one is it?", "ok, and in which row is that?", "show it", "show me the row", "show the row", "show that one", "show me where", "show me the line", "show me the full row", "show me everything in that row", "give me the row", "give me the full row", "can you show me that row?", "could you show me the one that has it?", "can I see the whole line?", "what does that row say?", "what does the row look like?", "what is in that row?", "what are the other values of it?", "what are the details?", "details?", "more details on that one", "I want to know which one that is", "I need to know which row that was", "I'd like to see where it comes from", "where does that number come from?", "where does it come from?", "which row does it come from?", "what does it belong to?", "to which one does it belong?", "to what row does that belong?", "the whole row, please", "the full record please", "@c give me all of that row", "@c show me the record with it", "@c show the full entry", "@n row it is in", "@n record it belongs to"]
SHORT_THEIR = ["what is the <a>?", "and the <a>?", "the <a>?", "<a>?", "their <a>?", "what's the <a>?", "and what is the <a>?", "now the <a>", "the <a> of these?", "what is their <a>?", "give me the <a>", "tell me the <a>", "and their <a>?", "the <a> please", "I also need the <a>", "what about the <a>?", "what would be the <a>?", "what would be their <a>?", "what <a> do they have?", "which <a> do these have?", "their <a>, please", "I need the <a> of these", "I need their <a>", "my boss wants the <a>", "and the <a> of those?", "and of these the <a>?", "of these, the <a>?", "what is the <a> among them?", "what is the <a> of them?", "for these rows, the <a>", "how about their <a>?", "how about the <a>?", "could you tell me their <a>?", "can you give me the <a>?", "then the <a>?", "get me the <a>", "let me have the <a>", "@n <a> of these", "@n <a> of those", "@n <a> of them", "@c work out the <a>", "@c find their <a>", "and what would the <a> be?", "what would the <a> of these be?", "how would their <a> be?", "ok and the <a>?", "ok now the <a>", "<a> please", "<a> pls", "<a> of them", "<a> of these", "<a> of those?", "<a> here?", "and <a>?", "and of them the <a>?", "and for these the <a>?", "and in this list the <a>?", "the <a> in this list?", "the <a> of this list?", "the <a> for these?", "the <a> too", "the <a> as well, please", "also the <a>", "also their <a>", "plus the <a>", "next, the <a>", "what's their <a>?", "what's the <a> here?", "what is the <a> here?", "what is the <a> in this list?", "what is the <a> of those rows?", "what was the <a>?", "and what was their <a>?", "so what is the <a>?", "tell me their <a>", "give me their <a>", "show me the <a>", "show their <a>", "I want the <a>", "I want to know the <a>", "I need the <a> too", "I'd like the <a> of these", "can I have their <a>?", "can I get the <a> too?", "do you have the <a> of these?", "what <a> is that?", "what <a> do these rows have?", "@c work out their <a>", "@c get the <a> of them", "@c compute the <a> of those", "@n <a> of this list", "@n <a> of those rows"]
TOGETHER = ["what do they add up to?", "add them up", "how much is that together?", "how much is it in all?", "add these up", "what is that together?", "together?", "how much do they make together?", "what do these add up to?", "how much is that in all?", "in all?", "@c add them together", "how much is everything together?", "how much are these together?", "how much do they come to?", "what do they come to?", "what does it come to?", "what does that make?", "what do these make in all?", "how much altogether?", "altogether?", "summed up?", "what is it when you add them?", "what do I get if I add them up?", "sum these", "sum them up", "sum it up", "please sum them", "please add these", "could you add them up?", "could you sum these up?", "everything added up?", "@c sum up these", "@c add all of them up", "@c add up these rows", "I need them added up", "so how much is it all together?", "sum?", "the sum?", "and the sum?", "and together?", "and all together?", "and in all?", "and in total?", "in total?", "total?", "altogether, how much?", "how much in all?", "how much in total?", "how much is it together?", "how much is it all in all?", "all in all?", "all together?", "what is it in all?", "what is it all together?", "what is that in total?", "what is everything together?", "what is the whole of it?", "what are these together?", "what do they make together?", "what do they make in total?", "what do these amount to?", "what does all this amount to?", "what do they sum to?", "ok and the sum of these?", "ok, add them up", "now add them up", "now sum them", "now all together", "could you add these?", "can you total these?", "can you add everything up?", "please total them", "total these up", "tot them up", "add all of these", "add everything", "+ all of them", "I need the sum", "I need one number, the sum of these", "I want them summed", "give me the sum of these", "if you put all of them together, how much is it?", "if you add all of them, what do you get?", "@c total them", "@c total them up", "@c sum everything up", "@c count them all together, the sum I mean", "@n sum of them", "@n sum of these", "@n sum of these rows"]
# After "Anna has the highest age" only the rest of her row is still to be asked for.
WHOLE_ROW = [t for t in WHICH_ROW if re.search(r"row|line|record|entry|details|everything|what else|more about", t) and not re.search(r"which|in what|what row|whose|belong|where|with it", t)]


def same_column(c, table, last):
    """The same figure, or the same groups, of another column."""
    kind, by = last.of["kind"], last.of.get("by")
    column, spoken = table.number(c)
    # Said otherwise than in the list of columns that stands above, it is looked for.
    other = last.of.get("seen") and last.comment and spoken != column and c.chance(0.4)
    called, more = (spoken, {"words": {spoken: column}}) if other else (column, {})
    templates = AND_COLUMN if c.chance(0.45) else SAME_COLUMN
    # After "which one", the same of another column would be which one too.
    c.demand("label" not in last.of and "top" not in last.of)
    c.demand(column != last.of["column"] and last.of["column"] in table.numbers and kind in q.AGGREGATES and "part" not in last.of)
    c.demand("labels" not in last.of or by == "month")
    name = q.AGGREGATES[kind][0]
    if by:
        c.demand(kind in ("mean", "sum", "max", "min"))
        labels = last.of.get("labels")
        true = q.reduced(table.df.assign(label=labels), "label", column, kind) if labels else q.reduced(table.df, by, column, kind)
        return Query([], {"c": called}, {"c": called}, f"Find the {name} {column} by {by}", q.kept(grouped_by(last, column, kind)), lambda text: q.grouped_answer(f"The {name} {column} by {by}", text), lambda text: near(groups(text), true),
                     following=templates, gives="groups", of={**last.of, "column": column, "values": true, **more})
    true = getattr(table.df[column], kind)()
    plain_call = f"df[{quoted(column)}].{kind}()"
    return Query([], {"c": called}, {"c": called}, f"Find the {name} {column}", f"round({plain_call}, 2)" if kind in ("mean", "sum", "median") else plain_call, lambda text: (f"The {name} {column} is {said(text)}.", (said(text), column)),
                 lambda text: abs(float(said(text)) - true) < 0.006, following=templates, gives="number", of={"column": column, "kind": kind, **more})


def grouped_by(last, column, kind):
    """Groups as before, by a column or by the months of a date."""
    if "labels" not in last.of:
        return q.grouping(last.of["by"], column, kind)
    return f"df.groupby({last.of['variable']})[{quoted(column)}].{kind}()" + ("" if kind in ("max", "min") else ".round(2)")


def which_row(c, table, last):
    """The row that holds the highest or the lowest number."""
    column, kind = last.of["column"], last.of["kind"]
    c.demand(kind in ("max", "min") and column in table.numbers and "rank" not in last.of)
    name = q.AGGREGATES[kind][0]
    best = getattr(table.df[column], kind)()
    rows = [i for i, v in zip(table.df.index, table.df[column]) if v == best]
    c.demand(len(rows) < 4)
    return Query([], {}, {}, f"Show the row with the {name} {column}", q.kept(f"df[df[{quoted(column)}] == df[{quoted(column)}].{kind}()]"), lambda text: (f"This is the row with the {name} {column}." if len(rows) == 1 else f"These are the rows with the {name} {column}.", (name, column)),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, following=WHOLE_ROW if "label" in last.of else WHICH_ROW, gives="rows", of={"column": column, "rows": rows})


def short_their(c, table, last):
    """A figure of the rows that were just shown; the column is the one spoken of, or the only one."""
    column = last.of.get("column") or (table.numbers[0] if len(table.numbers) == 1 else "")
    # Which is the only one must have been seen.
    c.demand(column in table.numbers and len(last.of["rows"]) > 1 and ("column" in last.of or last.of.get("seen") or shows_rows(last)))
    kind = c.pick(("sum", "sum", "mean", "max", "min"))
    name, word = q.AGGREGATES[kind][0], c.pick(q.SHORT[kind][:-1] if kind == "max" else q.SHORT[kind])
    values = table.df.loc[last.of["rows"], column].dropna()
    c.demand(len(values))
    true = getattr(values, kind)()
    call = f"result[{quoted(column)}].{kind}()"
    templates = TOGETHER if kind == "sum" and c.chance(0.35) else SHORT_THEIR
    return Query([], {"a": word}, {"a": word}, f"Find their {name} {column}", f"round({call}, 2)" if kind in ("mean", "sum") else call, lambda text: (f"Their {name} {column} is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - true) < 0.006, following=templates, of={"figure": (column, kind)})


MONTHS = ["now by month", "and by month?", "by month?", "per month?", "now per month", "the same by month", "the same per month", "and for each month?", "for each month", "split it by month", "@c break it down by month", "@c group it by month", "@c group that by month", "and per month?", "what about each month?", "month by month?", "@c show it by month", "monthly?", "and monthly?", "now monthly", "can I see that by month?", "can you split that by month?", "could I have it for every month?", "I need that for each month", "I need it month by month", "my boss wants it per month", "how does it look per month?", "how is it per month?", "how is it month by month?", "how much is it each month?", "what is it per month?", "what is that for each month?", "what was it in each month?", "every month?", "for every month, please", "each month", "by months", "monthly figures", "the monthly figures, please", "give me the months", "@c list it by month", "@c list that month by month", "@c give me that for each month", "@c show the months", "@c split that into months", "broken down by month", "grouped by month", "what was it month by month?", "how much was it each month?", "how was it per month?", "ok now by month", "ok and by month?", "by month pls", "per month please", "per month, please", "same by month", "same per month", "same for each month", "the same for every month", "the same month by month", "split by month", "split into months", "as a list of months", "in months", "for the months", "for the single months", "for all months", "for each of the months", "and for all months?", "and in each month?", "and each month?", "and every month?", "and per each month?", "what is it every month?", "what is it in each month?", "what was it per month?", "how much per month?", "how much in each month?", "how was it in the single months?", "how does it look by month?", "how does it look month by month?", "how did it go month by month?", "how did it go over the months?", "I want it by month", "I want to see each month", "I'd like it by month", "I need the months", "I need to see it per month", "let me see it by month", "let me see the months", "let's see that by month", "could you do that by month?", "could you do it for each month?", "can you break that down by month?", "can you give it to me per month?", "show me each month", "show that for every month", "what about by month?", "what about every month?", "what about monthly?", "a monthly table", "a table by month, please", "one line for each month", "one number for each month", "one number per month, please", "every single month", "month for month", "@c do that by month", "@c do it for every month", "@c work it out per month", "@c calculate it for each month", "@c compute that by month"]
THESE = [
    "show them", "show them to me", "show me these rows", "@c show those rows", "@c list them", "which ones?", "which ones are they?", "which rows are they?", "which are they?", "and which ones are they?", "let me see them", "let me see these rows", "can I see them?", "could I have a look at them?", "what do they look like?", "what are they?", "@c display those rows", "@c print them", "what is in these rows?", "the rows, please",
    "show the rows themselves", "now the rows", "now show me all of them", "I want to see them", "I'd like to see those rows", "I need to see which ones", "and the whole rows?", "the whole rows please", "with all columns", "@c show them with all their columns", "give me the details", "the details?", "details please", "more about them", "put them on the screen", "ok, show", "good, which ones are those?", "fine, list them",
    "what stands in those rows?", "which entries are these?", "which entries are they?", "which records are that?", "who are they?", "please list those rows", "@c write them out", "all of them, please", "and what are these rows?", "show what you found", "show what you counted", "I want the rows, not only the number", "mind showing me those?", "would you show me the rows?",
]
ONES = ["only the <v> ones", "just the <v> ones", "now only the <v> ones", "and only the <v> ones?", "@c show only the <v> ones", "@c keep only the <v> ones", "only those with <v>", "just those with <v>", "@c keep those with <v>", "which of them are <v>?", "which of these are <v>?", "which of these have <v>?", "the <v> ones?", "of these, only <v>", "of them only the <v> ones", "@c limit it to <v>", "@c limit that to the <v> ones", "now just <v>", "only <v>", "which are <v>?", "which ones are <v>?", "which ones have <v>?", "and which of them have <v>?", "I only need the <v> ones", "I only want the ones with <v>", "I am only interested in <v>", "my boss wants only <v>", "can I see only the <v> ones?", "can you show just those with <v>?", "let me see the <v> ones", "let me see those with <v>", "the ones with <v>, please", "those with <v>, please", "from these only <v>", "from these the ones with <v>", "<v> only", "<v> ones", "filter <v>", "filter on <v>", "drop all but <v>", "leave out all but <v>", "the others are not needed, only <v>", "@c filter them by <v>", "@c filter out all but <v>", "@c pick the <v> ones", "@c pick those that are <v>", "@c leave only the <v> ones", "from them take only the <v> ones", "from these take those with <v>", "the <v> ones from that list", "ok now only <v>", "ok only the <v> ones", "ok, and which of these are <v>?", "now only <v>", "now only those with <v>", "now those with <v>", "just <v>", "just <v> please", "just the ones with <v>", "just those that are <v>", "only <v> please", "only <v> pls", "only the ones with <v>", "only those that are <v>", "only show <v>", "only show the <v> ones", "show <v> only", "show just <v>", "show me just the <v> ones", "show me those with <v>", "keep <v>", "keep only <v>", "keep the <v> ones", "the ones that are <v>", "the ones that have <v>", "those that are <v>", "those that have <v>, please", "with <v> only", "with <v>", "which have <v>?", "which of those are <v>?", "which of those have <v>?", "which of these rows have <v>?", "who of them has <v>?", "what about the <v> ones?", "what about those with <v>?", "and the <v> ones?", "and those with <v>?", "and of these only <v>?", "and from these the <v> ones?", "of those, the <v> ones", "of those, which are <v>?", "out of these, which are <v>?", "out of these, only <v>", "among them, the <v> ones", "among these, which have <v>?", "I want only <v>", "I want to see <v> only", "I need those with <v>", "I need just the <v> ones", "I'd like to see only <v>", "could you show only <v>?", "could I see just <v>?", "can you filter for <v>?", "filter for <v>", "filter: <v>", "narrow it down to <v>", "narrow that down to the <v> ones", "not all of them, only <v>", "not all, just the <v> ones", "forget the others, only <v>", "the rest is not needed, only <v>", "@c narrow them to <v>", "@c filter that for <v>", "@c show me the <v> ones among them", "@c select the <v> ones", "@c select those with <v>", "@c restrict it to <v>"]

NARROW = [t for t in ONES if re.search(r"\b(?:only|just|keep|these|those|them|filter|limit|narrow|all but|rest|restrict|select|pick|not all|from that list)\b", t, re.I) and not t.startswith(("now ", "and those", "what about"))]

HAVE_ABOVE = [
    "how many of them have {a|} <c> <o> <v>?", "how many of these have {a|} <c> <o> <v>?", "and how many have {a|} <c> <o> <v>?", "how many have {a|} <c> <o> <v>?", "how many rows have {a|} <c> <o> <v>?", "how many with {a|} <c> <o> <v>?", "how many of those with {a|} <c> <o> <v>?", "of these, how many have {a|} <c> <o> <v>?",
    "of them, how many have {a|} <c> <o> <v>?", "and with {a|} <c> <o> <v>, how many?", "<c> <o> <v>: how many?", "count those with {a|} <c> <o> <v>", "now count the ones with {a|} <c> <o> <v>", "@c count the rows with {a|} <c> <o> <v>", "@c count only those where <c> is <o> <v>", "@n number of rows with {a|} <c> <o> <v>", "@n number of those with {a|} <c> <o> <v>",
    "for how many is <c> <o> <v>?", "for how many of them is the <c> <o> <v>?", "in how many rows is the <c> <o> <v>?", "how often is the <c> <o> <v>?", "how many times is the <c> <o> <v>?", "how many entries have {a|} <c> <o> <v>?", "how many are there with {a|} <c> <o> <v>?", "are there any with {a|} <c> <o> <v>? how many?",
    "tell me how many have {a|} <c> <o> <v>", "I'd like to know how many have {a|} <c> <o> <v>", "I wonder how many of them have {a|} <c> <o> <v>", "my boss asks how many have {a|} <c> <o> <v>", "what number of them has {a|} <c> <o> <v>?", "how many rows where <c> <o> <v>?", "how many where <c> is <o> <v>?", "how much rows have {a|} <c> <o> <v>?",
    "and those with {a|} <c> <o> <v>, how many are they?", "any with {a|} <c> <o> <v>? count them", "out of all these, how many have {a|} <c> <o> <v>?", "can you count those with {a|} <c> <o> <v>?", "could you count how many have {a|} <c> <o> <v>?",
]
OF_THESE = [t for t in HAVE_ABOVE if "these" in t or "them" in t or "those" in t]
HAVE_VALUE = [
    "how many of them have {the |}<b> <v>?", "how many of these have {the |}<b> <v>?", "and how many have {the |}<b> <v>?", "how many have {the |}<b> <v>?", "how many rows have {the |}<b> <v>?", "how many with {the |}<b> <v>?", "how many of those with <b> <v>?", "of these, how many have <b> <v>?", "of them, how many have {the |}<b> <v>?",
    "and with <b> <v>, how many?", "<b> <v>: how many?", "<b> = <v>, how many?", "count those with <b> <v>", "now count the ones with {the |}<b> <v>", "@c count the rows with {the |}<b> <v>", "@c count only those where <b> is <v>", "@n number of rows with <b> <v>", "@n number of those with {the |}<b> <v>", "for how many is <b> <v>?",
    "for how many of them is the <b> <v>?", "in how many rows is the <b> <v>?", "how often is the <b> <v>?", "how often is <v> the <b>?", "how many times is <v> the <b>?", "how many entries have {the |}<b> <v>?", "how many are there with <b> <v>?", "are there any with <b> <v>? how many?", "tell me how many have {the |}<b> <v>",
    "how many of them are from <b> <v>?", "how many belong to <b> <v>?", "I'd like to know how many have <b> <v>", "I wonder how many of them have {the |}<b> <v>", "my boss asks how many have the <b> <v>", "how many rows where <b> is <v>?", "how much rows have <b> <v>?", "can you count those with <b> <v>?",
]
MOST_BY = [
    "which <b> has the <x> single <c>?", "@n <b> with the <x> <c>", "@c tell me the <b> with the <x> <c>", "@c find the <b> with the <x> <c>", "what is the <b> with the <x> <c>?", "the <b> with the <x> <c>?", "the <x> <c>: which <b> is it?",
    "for which <b> is the <c> the <x>?", "to which <b> does the <x> <c> belong?", "name the <b> with the <x> <c>", "I need the <b> with the <x> <c>", "my boss wants the <b> with the <x> <c>", "which of them has the <x> <c>? tell me the <b>", "at which <b> do we find the <x> <c>?",
    "who has the <x> <c>? I need the <b>", "which <b> comes with the <x> <c>?", "in the whole file, which <b> has the <x> <c>?", "over all rows, which <b> has the <x> <c>?", "which <b> goes with the <x> <c>?", "could you tell me which <b> has the <x> <c>?", "what <b> has the <x> <c>?", 
]
MOST_ONE = [
    "which one has the <x> <c>?", "and which one has the <x> <c>?", "which one has the <x> <c> in the whole file?", "which of them has the <x> <c>?", "which row has the <x> <c>?", "who has the <x> <c>?", "who has the <x> <c> of all?", "@n one with the <x> <c>", 
    "the one with the <x> <c>?", "the <x> <c>, which one is that?", "which entry has the <x> <c>?", "which line has the <x> <c>?", "so who has the <x> <c>?", "now the one with the <x> <c>", "of all rows, which one has the <x> <c>?",
    "of all of them, which has the <x> <c>?", "I need the one with the <x> <c>", "tell me which one has the <x> <c>", "name the one with the <x> <c>", "my boss asks which one has the <x> <c>", "could you find the one with the <x> <c>?", "which is the one with the <x> <c>?", "whose <c> is the <x>?", "whose <c> is the <x> of all?",
]

OTHER_END = [
    "and the <x>?", "the <x>?", "and the <x> one?", "now the <x>", "what about the <x>?", "which one is the <x>?", "and which one is the <x>?", "and which is the <x>?", "the <x> one?", "how about the <x>?", "and the <x>, which one is that?", "which is the <x> one?",
    "tell me the <x> as well", "the <x> too", "and who is the <x>?", "and the <x> of all?", "what is the <x> one?", "next the <x>", "also the <x>", "show me the <x> too", "and at the other end, the <x>?", "so which one is the <x>?", "and the <x> of them?", "now which is the <x>?",
    "I also need the <x>", "my boss wants the <x> too", "ok, and the <x>?", "fine, and the <x>?", "thanks, and the <x>?", "and <x>?", "<x>?", "the <x>, please", "give me the <x> as well", "could you also find the <x>?", "and what is the <x>?", "the <x> one as well", "@n <x> one",
]


def of_all(templates, last):
    """After some rows of the table were shown, "of these" would mean them."""
    return templates if last.gives else [t for t in templates if not re.search(r"\b(?:them|these|those)\b", t)]


def counted_rows(c, table, last):
    """How many of all rows are above a number or have a value, once the table is open."""
    c.demand(not last.of.get("about", "").startswith("their"))
    query = q.count_rows(c, table)
    query.following = of_all(HAVE_ABOVE if "o" in query.slots else HAVE_VALUE, last)
    return query


def counted_part(c, table, last):
    """How many of the rows that were shown are above a number."""
    c.demand(shows_rows(last) and 1 < len(last.of["rows"]))
    column, _ = table.number(c)
    op, word, name, value = q.bound(c, table, column, tuple(q.ABOVE))
    part = table.df.loc[last.of["rows"], column]
    count = len(q.passing(part, op, value))
    slots = {"c": column, "o": word, "v": value}
    return Query([], slots, slots, f"Count those with {column} {name} {value}", f"len(result[result[{quoted(column)}] {op} {value}])", lambda text: (f"{text} of them {'has' if text == '1' else 'have'} {column} {name} {value}.", (text,)),
                 lambda text: text == str(count), following=OF_THESE)


def most_of_all(c, table, last):
    """The one row with the most, once the table is open. What such a row is called only the names of the columns tell."""
    seen = last.of.get("seen")
    c.demand(table.ids and (seen or last.comment))
    query = most(c, table, by_name=None if seen else c.chance(0.6))
    # "Which city has the most": of a city with several rows that would be their sum.
    c.demand(query.exact_slots["b"] in table.ids + table.free)
    by_name = any("<b>" in t for t in query.loose)
    query.following = of_all(MOST_BY if by_name else MOST_ONE, last)
    if not seen and not by_name:
        query.of = {**query.of, "words": {query.exact_slots["c"]: query.exact_slots["c"]}}
    return query


def other_end(c, table, last):
    """After the one with the most the one with the least, and the other way round."""
    column, label = last.of.get("column"), last.of.get("label")
    c.demand(label)
    low = last.of["kind"] == "max"
    words = [*last.of.get("opposite", ()), *last.of.get("opposite", ()), *(("lowest", "smallest") if low else ("highest", "largest", "biggest"))]
    templates = OTHER_END if last.of.get("people") else [t for t in OTHER_END if "who" not in t]
    return Query([], {"x": c.pick(words)}, {}, *one_row(c, table, label, column, low), following=templates, gives="number", of={"column": column, "kind": "min" if low else "max", "label": label, "people": last.of.get("people")})


def by_month(c, table, last):
    """A figure once more for every month; the names of the columns, seen before, say which is the date."""
    column, kind = last.of["column"], last.of["kind"]
    # After "which one is the cheapest", by month would ask for the cheapest of each.
    c.demand("label" not in last.of and "top" not in last.of)
    c.demand(last.of.get("seen") and len(table.dates) == 1 and kind in ("mean", "sum", "max", "min") and column in table.numbers and not any("month" in x.lower() for x in table.df.columns))
    (day,) = table.dates
    c.demand(table.base[day] in DATE_NAMES)
    labels = [str(x)[:7] if x == x else None for x in table.df[day]]
    frame = table.df.assign(month=labels)
    true = q.reduced(frame, "month", column, kind)
    c.demand(true)
    name = q.AGGREGATES[kind][0]
    code = f"months = pd.to_datetime(df[{quoted(day)}]).dt.strftime(\"%Y-%m\")\n" + q.kept(f"df.groupby(months)[{quoted(column)}].{kind}()" + ("" if kind in ("max", "min") else ".round(2)"))
    return Query([], {}, {}, f"Find the {name} {column} by month", code, lambda text: q.grouped_answer(f"The {name} {column} by month", text), lambda text: near(groups(text), true),
                 following=MONTHS, gives="groups", of={"column": column, "by": "month", "kind": kind, "values": true, "labels": labels, "variable": "months"})


def without(of, *names):
    return {k: v for k, v in of.items() if k not in names}


def shows_rows(last):
    return last.code.split("\n")[-1] == "result"


def shown_rows(c, table, last):
    """The rows themselves, where only their number or one of their columns was said."""
    rows = last.of["rows"]
    c.demand(not shows_rows(last) and len(rows) < 9)
    return Query([], {}, {}, "Show these rows", "result", lambda text: ("This is the row." if len(rows) == 1 else "These are the rows.", ("row",)), lambda text: "Empty DataFrame" not in text and len(text.strip("\n").split("\n")) > len(rows), following=THESE, gives="rows", of=without(last.of, "again", "figure", "period", "just"))


def some_rows(c, table, last):
    """Of the rows that were shown, those with one value."""
    c.demand(shows_rows(last) and 1 < len(last.of["rows"]) < 9)
    by, _ = table.text(c)
    part = table.df.loc[last.of["rows"]]
    values = sorted(part[by].dropna().unique())
    c.demand(len(values) > 1)
    value = c.pick(values)
    # After "which are unpaid?" a bare "and the paid ones?" asks for others instead.
    templates = NARROW if "value" in last.of else ONES
    rows = [i for i in last.of["rows"] if table.df[by][i] == value]
    return Query([], {"v": value}, {"v": value}, f"Keep the rows with {by} {value}", q.kept(f"result[result[{quoted(by)}] == {quoted(value)}]"), lambda text: (f"This is the row with {by} {value}." if len(rows) == 1 else f"These are the rows with {by} {value}.", (by, value)),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, following=templates, gives="rows", of={**without(last.of, "again", "figure", "period", "just"), "rows": rows})
