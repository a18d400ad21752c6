"""Small steps after an answer about a table: rounded, the difference of two groups, the second row, more of the rows, and
whole questions without the name of the file."""

import re

from . import table_queries as q
from .endings import plural, quoted, said
from .table_follow_more import shows_rows
from .table_follow_part import figure, looked_for
from .table_queries import Query, groups
from .table_steps import unnamed

ROUND = [
    "round it to {one decimal|1 decimal}", "rounded to {one decimal|1 decimal}", "round that to {one decimal|1 decimal}", "to {one decimal|1 decimal}", "with {one decimal|1 decimal}", "only {one decimal|1 decimal}", "just {one decimal|1 decimal}", "{one decimal|1 decimal} is enough", "{one decimal|1 decimal}, please", "and rounded to {one decimal|1 decimal}?", "I need only {one decimal|1 decimal}",
    "I want {one decimal|1 decimal}", "now with {one decimal|1 decimal}", "can I have it with {one decimal|1 decimal}?", "can you round it to {one decimal|1 decimal}?", "could you round that to {one decimal|1 decimal}?", "too many decimals, {one|1} is enough", "too many digits, round it to {one decimal|1 decimal}", "my boss wants {one decimal|1 decimal}", "with {one|1} decimal place",
    "to {one|1} decimal place", "round to {one|1} decimal place", "{one|1} digit after the point, please", "with {one|1} digit after the point", "only {one|1} digit after the point", "the same with {one decimal|1 decimal}", "same with {one decimal|1 decimal}", "@c round it to {one decimal|1 decimal}", "@c round that to {one|1} decimal place", "@c give it with {one decimal|1 decimal}",
    "@c show it with {one decimal|1 decimal}",
]
WHOLE_NUMBER = [
    "round it", "round that", "rounded?", "and rounded?", "rounded, please", "now rounded", "in round numbers", "without decimals", "without decimals, please", "without the decimals", "no decimals", "no decimals, please", "with no decimals", "as a whole number", "as whole numbers", "to a whole number", "in whole numbers", "to the nearest whole number", "to the nearest integer",
    "as an integer", "as integers", "without the digits after the point", "nothing after the point, please", "I don't need the decimals", "I don't want decimals", "I need no decimals", "the decimals are not needed", "leave the decimals away", "drop the decimals", "skip the decimals", "can you round it?", "can you round that?", "could you round it?", "can I have it rounded?",
    "can I have that without decimals?", "could I have it without decimals?", "my boss wants it rounded", "my boss wants no decimals", "the same without decimals", "same, but rounded", "too many digits, round it", "too many decimals, round it", "it need not be that exact, round it", "roughly?", "and roughly?", "@c round it", "@c round that", "@c round it to a whole number", "@c give it without decimals",
    "@c show it without decimals", "@c leave out the decimals",
]
DIFFERENCE = [
    "what is the difference between <u> and <v>?", "the difference between <u> and <v>?", "and the difference between <u> and <v>?", "difference between <u> and <v>?", "difference of <u> and <v>?", "what's the difference between <u> and <v>?", "how big is the difference between <u> and <v>?", "how large is the difference between <u> and <v>?", "how much is the difference between <u> and <v>?",
    "what is the gap between <u> and <v>?", "how big is the gap between <u> and <v>?", "the gap between <u> and <v>?", "how far apart are <u> and <v>?", "by how much do <u> and <v> differ?", "how much do <u> and <v> differ?", "how much is between <u> and <v>?", "how much more is <u> than <v>?", "how much more has <u> than <v>?", "how much more does <u> have than <v>?",
    "and how much more has <u> than <v>?", "by how much is <u> above <v>?", "by how much is <u> higher than <v>?", "how much higher is <u> than <v>?", "how much less has <v> than <u>?", "how much less is <v> than <u>?", "how much lower is <v> than <u>?", "how much less does <v> have than <u>?", "<u> minus <v>?", "how different are <u> and <v>?", "are <u> and <v> far apart?", "what lies between <u> and <v>?", "and between <u> and <v>, what is the difference?", "by what amount do <u> and <v> differ?", "what is <u> minus <v>?", "and <u> minus <v>?", "<u> - <v>?",
    "<u> less <v>?", "<u> compared to <v>?", "<u> compared with <v>?", "by how much does <u> beat <v>?", "by how much is <u> ahead of <v>?", "how far is <u> ahead of <v>?", "how far is <v> behind <u>?", "how much is <v> behind <u>?", "how much does <v> lack to reach <u>?", "I need the difference between <u> and <v>", "my boss asks how much more <u> has than <v>",
    "my boss wants the difference between <u> and <v>", "can you tell me the difference between <u> and <v>?", "could you subtract <v> from <u>?", "@n difference between <u> and <v>", "@n gap between <u> and <v>", "@c subtract <v> from <u>", "@c compare <u> with <v>", "@c work out the difference between <u> and <v>",
]
# In the code they stand in the order in which they were named.
LESS = [t.replace("<u>", "<x>").replace("<v>", "<u>").replace("<x>", "<v>") for t in DIFFERENCE if re.search(r"^(?:and )?(?:by )?how (?:much|far) .*\b(?:less|lower|behind|below)\b", t)]
DIFFERENCE = [t for t in DIFFERENCE + LESS if t.index("<u>") < t.index("<v>")]
NTH = [
    "the <k> one", "the <k> one?", "the <k>", "the <k>?", "and the <k> one?", "and the <k>?", "only the <k> one", "only the <k>", "just the <k> one", "just the <k>", "show the <k> one", "show me the <k> one", "show the <k>", "show me the <k>", "show the <k> row", "show me the <k> row", "the <k> row", "the <k> row?", "the <k> row, please", "the <k> one, please", "the <k> of these",
    "the <k> of them", "the <k> of these, please", "the <k> one of these", "what about the <k> one?", "what is the <k> one?", "what is in the <k> one?", "what is in the <k> row?", "what does the <k> row say?", "tell me more about the <k> one", "more about the <k> one", "the details of the <k> one", "details of the <k> one?", "let me see the <k> one", "let me see the <k> row",
    "can I see the <k> one?", "can I see the <k> row?", "could you show me the <k> one?", "I want to see the <k> one", "I need the <k> one", "I only need the <k> one", "I only need the <k> row", "my boss wants the <k> one", "open the <k> one", "pick the <k> one", "take the <k> one", "now the <k> one", "ok, the <k> one", "not all, only the <k> one", "@c show the <k> one", "@c show me the <k> row",
    "@c show only the <k> row", "@c pick the <k> one",
]
ALL_ROWS = [
    "show all", "show me all", "show all of it", "show everything", "show me everything", "all of it", "all of it, please", "all rows", "all rows, please", "show all rows", "show me all rows", "show the whole table", "show me the whole table", "the whole table", "the whole table, please", "the entire table", "the full table", "and all of it?", "and all the rows?",
    "can I see all of it?", "can I see the whole table?", "can I see all rows?", "could you show all of it?", "could I see the whole thing?", "let me see all of it", "let me see the whole table", "let me see all rows", "I want to see all of it", "I want to see the whole table", "I'd like to see all rows", "I need to see everything", "now all of it", "now the whole table",
    "not only the columns, all of it", "print all of it", "print the whole table", "display all of it", "complete, please", "the complete table", "everything, please", "open all of it", "my boss wants to see all of it", "@c show all of it", "@c show the whole table", "@c print all rows", "@c list all rows", "@c display the whole table",
]
NEXT_ROWS = [
    "the next <n>", "the next <n> rows", "and the next <n>?", "and the next <n> rows?", "show the next <n>", "show the next <n> rows", "show me the next <n>", "show me the next <n> rows", "now the next <n>", "now the next <n> rows", "next <n>", "next <n> rows", "<n> more", "<n> more rows", "<n> more, please", "show <n> more", "show me <n> more rows", "and <n> more?", "and <n> more rows?",
    "go on with the next <n>", "go on with <n> more", "continue with the next <n>", "continue with <n> more rows", "the <n> after that", "the <n> rows after that", "and the <n> rows after these?", "the following <n>", "the following <n> rows", "what are the next <n> rows?", "what comes next? <n> more rows", "can I see the next <n>?", "can I see <n> more?", "could you show the next <n> rows?",
    "let me see the next <n>", "let me see <n> more", "I want to see the next <n>", "I'd like to see <n> more rows", "I need the next <n>", "ok, the next <n>", "ok, <n> more", "@c show the next <n> rows", "@c show <n> more rows", "@c print the next <n>", "@c list the next <n> rows",
]
LAST_ROWS = [
    "and the last <n>?", "the last <n>", "the last <n> rows", "and the last <n> rows?", "show the last <n>", "show the last <n> rows", "show me the last <n>", "show me the last <n> rows", "now the last <n>", "now the last <n> rows", "last <n>?", "last <n> rows", "what are the last <n> rows?", "what are the last <n>?", "and the end? the last <n> rows", "how does it end? the last <n> rows",
    "the <n> rows at the end", "and the <n> rows at the end?", "the <n> at the end", "the <n> rows at the bottom", "and the bottom <n>?", "the bottom <n> rows", "the final <n> rows", "can I see the last <n>?", "can I see the last <n> rows?", "could you show the last <n> rows?", "let me see the last <n>", "let me see the last <n> rows", "I want to see the last <n>",
    "I'd like to see the last <n> rows", "I need the last <n>", "I also need the last <n> rows", "ok, and the last <n>?", "what about the last <n>?", "what about the last <n> rows?", "jump to the last <n> rows", "@c show the last <n> rows", "@c show the last <n>", "@c print the last <n> rows", "@c list the last <n> rows",
]
FIRST_ROWS = [t.replace("last", "first") for t in LAST_ROWS if "last" in t and "end" not in t]
SHOW_IT = [
    "show it", "show it to me", "show me it", "open it", "let me see it", "can I see it?", "could I see it?", "can you show it?", "could you open it?", "show some rows", "show me some rows", "show me some of it", "some rows, please", "show the rows", "show me the data", "show the data", "the data, please", "what does it look like?", "how does it look?", "what is in it?", "and what is in it?",
    "what's in it?", "what do the rows look like?", "what do the first rows look like?", "how does it begin?", "the beginning, please", "show the beginning", "show me how it begins", "show the first rows", "the first rows, please", "and the first rows?", "display it", "print the first rows", "have a look at it", "have a look into it", "let me have a look", "let's have a look",
    "let's see it", "I want to see it", "I want to see some rows", "I'd like to see it", "I need to see it", "a look at it, please", "a preview, please", "preview?", "now show it", "ok, show it", "@c show it", "@c open it", "@c show me some of the rows", "@c preview it", "@c show me what is in it",
]


def rounded(c, table, last):
    """The figure just said with fewer decimals."""
    c.demand(last.of.get("just"))
    k = c.pick((0, 0, 1))
    templates = ROUND if k else WHOLE_NUMBER
    if last.gives == "groups":
        values = last.of["values"]
        c.demand(all(v == v for v in values.values()) and any(abs(v - round(v, k)) > 0.006 for v in values.values()) and last.of["kind"] in q.AGGREGATES)
        call = "result.round(1)" if k else "result.round(0).astype(int)"
        return Query([], {}, {}, f"Round the result to {'1 decimal' if k else 'whole numbers'}", q.kept(call), lambda text: q.grouped_answer("Rounded", text), lambda text: len(groups(text)) == len(values) and all(abs(float(v) - values[n]) <= 0.5 / 10**k + 0.006 for n, v in groups(text)),
                     following=templates, gives="groups", of={**last.of, "values": {n: float(round(v, k)) for n, v in values.items()}, "rounded": True})
    column, kind, where = last.of.get("column"), last.of.get("kind"), last.of.get("where")
    c.demand(column in table.numbers and kind in q.AGGREGATES and "label" not in last.of)
    rows = table.df if not where else table.df[[(x != where[1]) if where[2] else (x == where[1]) for x in table.df[where[0]]]]
    true = float(getattr(rows[column], kind)())
    c.demand(abs(true - round(true, k)) > 0.006)
    call = figure("result" if where else "df", column, kind).removeprefix("round(").removesuffix(", 2)")
    name = f"{'their' if where else 'the'} {q.AGGREGATES[kind][0]} {column}"
    return Query([], {}, {}, f"Round {name} to {'1 decimal' if k else 'a whole number'}", f"round({call}, 1)" if k else f"round({call})", lambda text: (f"Rounded it is {said(text)}.", (said(text),)), lambda text: abs(float(said(text)) - true) <= 0.5 / 10**k + 1e-6 and len(said(text).partition(".")[2]) <= k, following=templates)


def difference(c, table, last):
    """How far two of the groups are apart."""
    values = last.of["values"]
    c.demand(1 < len(values) < 9 and all(v == v for v in values.values()) and not any(v.isdigit() for v in values))
    one, other = c.rng.sample(sorted(values), 2)
    # "How much more" is asked of either of them; the sign says which one has more.
    true = values[one] - values[other]
    c.demand(abs(true) > 0.01)
    return Query([], {}, {"u": one, "v": other}, f"Find the difference between {one} and {other}", f"round(result[{quoted(one)}] - result[{quoted(other)}], 2)", lambda text: (f"{one} has {said(text).lstrip('-')} {'less' if said(text)[0] == '-' else 'more'} than {other}.", (said(text).lstrip("-"), "less" if said(text)[0] == "-" else "more")), lambda text: abs(float(said(text)) - true) < 0.02, following=DIFFERENCE)


def nth_row(c, table, last):
    """One of the rows that were just shown or listed."""
    rows = last.of["rows"]
    c.demand(last.of.get("just") and 1 < len(rows) < 9 and (shows_rows(last) or last.code.endswith(".tolist()")))
    k, place = c.pick([("first", 0), ("second", 1), ("last", -1)] + [("third", 2)] * (len(rows) > 2))
    row = table.df.loc[rows[place]]
    # What stands only in this row shows that it is the right one.
    own = [str(row[x]) for x in table.ids + table.free if row[x] == row[x]]
    return Query([], {"k": k}, {"k": k}, f"Show the {k} row of the result", f"result.iloc[[{place}]]", lambda text: (f"This is the {k} row.", (k,)), lambda text: len(text.strip("\n").split("\n")) >= 2 and text.strip("\n").split("\n")[1].split()[0] == str(rows[place]) and all(v in text for v in own), following=NTH, of={"ends": True})


def more_rows(c, table, last):
    """More of a table of which the columns, their number or the first rows were shown."""
    c.demand("shown" in last.of)
    shown, count = last.of["shown"], len(table.df)
    # Nothing that is in sight already.
    c.demand(count > max(shown, 3))
    way = c.pick(["all"] * (count < 13 or 4 * (count > 60)) + ["last"] + (["next"] * 2 if shown else ["first", "show", "show"]))
    n = c.rng.randint(2, min(5, count - 1))
    if way == "all":
        if count > 60:
            # More than pandas shows.
            return Query([], {}, {}, "Show all rows", "df", lambda text: (f"The table has {count} rows; these are the first and the last.", (str(count), "the first and the last")), lambda text: f"[{count} rows x " in text, following=ALL_ROWS, of={"seen": True, "shown": count})
        return Query([], {}, {}, "Show all rows", "df", lambda text: ("This is the whole table.", ("whole",)), lambda text: "Error" not in text and len(text.split("\n")) > count, following=ALL_ROWS, of={"seen": True, "shown": count})
    if way == "show":
        return Query([], {}, {}, "Show the first rows", "df.head()", lambda text: ("These are the first rows.", ("first rows",)), lambda text: "Error" not in text, following=SHOW_IT, of={"seen": True, "shown": min(5, count)})
    if way == "next":
        n = min(n, count - shown)
        c.demand(n > 1)
        end = shown + n
        return Query([], {"n": n}, {"n": n}, f"Show the next {plural(n, 'row')}", f"df.iloc[{shown}:{end}]", lambda text: (f"These are the next {n} rows.", (str(n),)), lambda text: text.strip("\n").split("\n")[1].split()[0] == str(table.df.index[shown]), following=NEXT_ROWS, of={"seen": True, "shown": end})
    call, templates = ("tail", LAST_ROWS) if way == "last" else ("head", FIRST_ROWS)
    return Query([], {"n": n}, {"n": n}, f"Show the {way} {plural(n, 'row')}", f"df.{call}({n})", lambda text: (f"These are the {way} {n} rows.", (str(n),)), lambda text: "Error" not in text, following=templates, of={"seen": True, "shown": n if way == "first" else count})


def short(make):
    """A whole question, only without the name of the file; the columns are in sight."""

    def follow(c, table, last):
        c.demand(last.of.get("seen") and (table.ids or "id" not in getattr(make, "table", {}).get("need", ())))
        query = make(c, table)
        query.slots, query.following = query.exact_slots, ["-"]
        more = looked_for(query.of["by"], query.of["value"], query.of["find"]) if "find" in query.of else {}
        query.of = {**query.of, "text": unnamed(c, query), **more}
        return query

    follow.__name__ = f"short_{make.__name__}"
    return follow
