"""A figure or groups of only some of the rows, told by a bare value: "only Berlin", "and for Paris?", "without Oslo".

Nothing shown says which column such a value is in, so it looks there first. What comes next is of that part: another value,
another figure, the rows themselves; and back to all rows: "and overall?"."""

from . import table_queries as q
from .endings import quoted, said
from .table_filters import MANY, many
from .table_follow_more import SAME_COLUMN, grouped_by
from .table_queries import Query, groups, near

# A column could stand in the place of the value, "and units?": only where the columns were seen it is clear that it is none.
AND_VALUE = [
    "and <v>?", "and for <v>?", "and in <v>?", "what about <v>?", "how about <v>?", "now <v>", "now for <v>", "now in <v>", "for <v>?", "in <v>?", "<v>?", "and what about <v>?", "and how is it for <v>?", "and how is it in <v>?", "how is it for <v>?", "how is it in <v>?", "what is it for <v>?", "what is it in <v>?", "what was it for <v>?", "the same for <v>",
    "the same in <v>", "and the same for <v>?", "same for <v>", "same for <v>?", "ok and <v>?", "ok, and for <v>?", "ok now <v>", "and with <v>?", "and if it is <v>?", "how much is it for <v>?", "how much is it in <v>?", "and how much for <v>?", "and how much in <v>?", "what would it be for <v>?", "do it for <v>", "do that for <v>", "do the same for <v>", "then <v>",
    "next <v>", "next: <v>", "I need it for <v>", "I also need it for <v>", "I'd like it for <v>", "can I have it for <v>?", "can you do it for <v>?", "could you do the same for <v>?", "my boss wants it for <v>", "thanks, and <v>?", "fine, and for <v>?", "and <v>, please", "for <v>, please", "in <v>, please", "show it for <v>", "tell me for <v>", "@c do the same for <v>", "@c repeat it for <v>",
    "@c do it for <v>", "let me see it for <v>", "let's see <v>", "how does it look for <v>?", "how does it look in <v>?", "what do we have for <v>?", "what do we have in <v>?", "looking at <v>?", "and those in <v>?", "and the ones in <v>?", "and the ones for <v>?", "and the <v> ones?", "what about the <v> ones?", "for the <v> ones?", "the <v> ones?", "now the <v> ones",
]
ONLY_VALUE = [
    "only <v>", "only for <v>", "only in <v>", "only the <v> ones", "just <v>", "just for <v>", "just in <v>", "just the <v> ones", "now only <v>", "now only for <v>", "now just <v>", "and only <v>?", "and only for <v>?", "and only in <v>?", "and just <v>?", "and just for <v>?", "only <v>, please", "only <v> please", "ok, only <v>", "ok now only <v>", "<v> only", "for <v> only",
    "in <v> only", "for <v> alone", "and for <v> alone?", "and <v> alone?", "only those with <v>", "only the rows with <v>", "just the rows with <v>", "only the ones with <v>", "only where it is <v>", "only where it says <v>", "what if I only take <v>?", "what if we take only <v>?", "I only want <v>", "I only need <v>", "I only mean <v>", "I only care about <v>", "I meant only <v>",
    "I meant only for <v>", "sorry, only for <v>", "no, only for <v>", "not all, only <v>", "not of all rows, only <v>", "not everything, just <v>", "can I have it only for <v>?", "can you do it only for <v>?", "could you do that just for <v>?", "my boss wants it only for <v>", "and if I take only <v>?", "and if you only count <v>?", "@c take only <v>",
    "@c take just the <v> ones", "@c do it only for <v>", "@c do that for <v> only", "@c limit it to <v>", "@c limit that to <v>", "@c restrict it to <v>", "@c use only the rows with <v>", "@c count only <v>", "how is it for <v> alone?", "what is it for <v> alone?", "what is it only for <v>?", "what is it just for <v>?", "how much is it for <v> alone?", "the same only for <v>",
    "the same, but only for <v>", "same, but only <v>", "same but just <v>", "this time only <v>", "this time only for <v>",
]
WITHOUT_VALUE = [
    "without <v>", "and without <v>?", "now without <v>", "but without <v>", "without <v>, please", "ok, without <v>", "without the <v> ones", "and without the <v> ones?", "not <v>", "all but <v>", "all except <v>", "except <v>", "except for <v>", "everything but <v>", "everything except <v>", "everyone but <v>", "excluding <v>", "not counting <v>", "not counting the <v> ones",
    "leave out <v>", "leave <v> out", "leave the <v> ones out", "what if I leave out <v>?", "what if we leave <v> out?", "and if I leave out <v>?", "if you leave out <v>?", "and if <v> is left out?", "and if <v> does not count?", "<v> should not count", "<v> should be left out", "<v> does not belong there", "I don't want <v> in it", "I want it without <v>", "I need it without <v>",
    "I'd like it without <v>", "I meant without <v>", "sorry, without <v>", "the same without <v>", "the same, but without <v>", "same without <v>", "do it without <v>", "do that without <v>", "how is it without <v>?", "how much is it without <v>?", "what is it without <v>?", "what would it be without <v>?", "what does it look like without <v>?", "can I have it without <v>?",
    "can you do it without <v>?", "could you leave <v> out?", "my boss wants it without <v>", "take <v> out", "take out <v>", "skip <v>", "ignore <v>", "forget <v>", "drop <v>", "minus <v>", "@c leave out <v>", "@c leave <v> out of it", "@c skip <v>", "@c ignore <v>", "@c exclude <v>", "@c take <v> out of it", "@c do that again without <v>", "@c repeat it without <v>",
]
PART_FIGURE = [
    "and the <a>?", "now the <a>", "the <a>?", "what about the <a>?", "and the <a> there?", "and what is the <a> there?", "what is the <a> there?", "what's the <a> there?", "the <a> there?", "and their <a>?", "their <a>?", "and the <a> of these?", "the <a> of these?", "and the <a> of that part?", "the <a> for these?", "and there the <a>?", "<a>?", "<a> there?", "and <a>?", "ok, and the <a>?",
    "ok and the <a> there?", "also the <a>", "the <a> too", "the <a> as well", "the <a>, please", "I also need the <a>", "I also need the <a> there", "and for these the <a>?", "and in these rows the <a>?", "what would the <a> be there?", "give me the <a> too", "how about the <a>?", "how about the <a> there?", "and what is the <a>?", "and what's their <a>?", "can I have the <a> too?",
    "could I also have the <a>?", "my boss wants the <a> too", "then the <a>", "tell me the <a> as well", "thanks, and the <a>?", "fine, and the <a> there?", "what is it for the <a>?", "and the <a> here?", "@n <a> there", "@n <a> of these", "@c find the <a> too", "@c find their <a>",
]
SHOW_PART = [
    "show them", "show me these rows", "show me those rows", "show the rows", "which rows are these?", "which ones are these?", "which ones are they?", "list them", "let me see them", "let me see those rows", "can I see them?", "can I see these rows?", "could I see the rows?", "what are these rows?", "what rows are these?", "what is in these rows?", "and which rows are these?",
    "and which ones are they?", "the rows themselves?", "the rows, please", "now the rows", "I want to see these rows", "I want to see them", "I'd like to see those rows", "I need to see the rows", "show me all of them", "show me the ones you took", "which rows did you take?", "which ones did you take?", "which rows did you use for that?", "from which rows is that?", "of which rows is that?",
    "what rows went into it?", "which rows went into it?", "which rows belong to it?", "rows?", "which?", "which ones?", "display these rows", "print them", "@c show these rows", "@c list those rows", "@c show the rows themselves", "@c print these rows", "@c show me what you counted",
]
WHOLE = [
    "and overall?", "overall?", "and of all?", "of all?", "and for all?", "for all?", "and of all rows?", "and for all rows?", "of all rows?", "for all rows?", "and in the whole table?", "in the whole table?", "of the whole table?", "for the whole table?", "and for the whole table?", "and of the whole file?", "in the whole file?", "and in the entire table?", "and over all rows?",
    "over all rows?", "over everything?", "and over everything?", "and for everyone?", "and for everything?", "and without the filter?", "without the filter?", "without the filter", "without a filter", "and unfiltered?", "unfiltered?", "without any condition?", "without that condition?", "all of them?", "and for all of them?", "and for the whole thing?", "how is it overall?",
    "how is it for all?", "how is it in the whole table?", "what is it overall?", "what is it for all rows?", "what is it in the whole table?", "what is it for everything?", "what would it be overall?", "what would it be for all rows?", "how much is it overall?", "and for the table as a whole?", "compared to all?", "compared with all rows?",
    "and for comparison, overall?", "for comparison, of all rows?", "ok, and overall?", "ok and for all rows?", "now overall", "now for all rows", "now of all rows", "now for the whole table", "the same for all rows", "the same for the whole table", "the same overall", "same for all rows", "same over all rows", "I also need it overall", "I also need it for all rows",
    "my boss wants it for the whole table", "@c do the same for all rows", "@c do that for the whole table", "@c take all rows again", "@c use all rows again", "back to all rows", "back to the whole table", "all rows again", "not only these, all rows", "not just those, all of them",
]


def figure(rows, column, kind):
    call = f"{rows}[{quoted(column)}].{kind}()"
    return f"round({call}, 2)" if kind in ("mean", "sum", "median") else call


def taken(where, variable="df"):
    """The rows of a part, as code; `where` is (column, value, whether these are left out)."""
    by, value, out = where
    return f"{variable}[{variable}[{quoted(by)}] {'!=' if out else '=='} {quoted(value)}]"


def rest(where):
    by, value, out = where
    return f"{'without' if out else 'for'} {by} {value}"


def rows_of(table, where):
    by, value, out = where
    return table.df[[(x != value) if out else (x == value) for x in table.df[by]]]


def part(c, table, last, where, templates, slots, column="", kind="", **of):
    """The figure, or the groups, of the request before, for a part of the rows."""
    column, kind, by = column or last.of["column"], kind or last.of["kind"], last.of.get("by")
    rows = rows_of(table, where)
    c.demand(len(rows[column].dropna()))
    name = q.AGGREGATES[kind][0]
    if by:
        # Groups by month have the months in a variable; pandas lines it up with the rows.
        labels = last.of.get("labels")
        frame = rows.assign(label=[labels[table.df.index.get_loc(i)] for i in rows.index]) if labels else rows
        true = q.reduced(frame, "label" if labels else by, column, kind)
        c.demand(true)
        call = grouped_by(last, column, kind)
        return Query([], slots, slots, f"Find the {name} {column} by {by} {rest(where)}", q.kept(call.replace("df", taken(where), 1)), lambda text: q.grouped_answer(f"The {name} {column} by {by} {rest(where)}", text), lambda text: near(groups(text), true),
                     following=templates, gives="groups", of={**last.of, "values": true, "part": True, **of})
    true = getattr(rows[column], kind)()
    return Query([], slots, slots, f"Find the {name} {column} {rest(where)}", f"result = {taken(where)}\n{figure('result', column, kind)}", lambda text: (f"The {name} {column} {rest(where)} is {said(text)}.", (said(text), where[1])), lambda text: abs(float(said(text)) - true) < 0.006,
                 following=templates, gives="part", of={"column": column, "kind": kind, "where": where, **of})


def theirs(c, table, last, column, kind, templates, slots):
    """A figure of the part, which is kept in `result`."""
    where = last.of["where"]
    values = rows_of(table, where)[column].dropna()
    c.demand(len(values))
    name, true = q.AGGREGATES[kind][0], getattr(values, kind)()
    return Query([], slots, slots, f"Find their {name} {column}", figure("result", column, kind), lambda text: (f"Their {name} {column} is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - true) < 0.006,
                 following=templates, gives="part", of={"column": column, "kind": kind, "where": where})


def bare(c, table, columns):
    """(column, value, as it is typed) of a value that stands nowhere else."""
    by, _ = table.one(c, columns)
    value = table.value(c, by)
    c.demand(isinstance(value, str) and not value.isdigit() and sum(str(v).lower() == value.lower() for x in table.df for v in table.df[x].unique()) == 1)
    c.demand(not any(value.lower() in x.lower() or x.lower() in value.lower() for x in table.df.columns))
    find = value.lower() if c.chance(0.12) else value
    if table.kind.get(by) in MANY and c.chance(0.3):
        find = many(c, find)
    c.register(find)
    return by, value, find


def looked_for(by, value, find):
    """What `following` needs to look where the value is."""
    return {"look": find, "found": f"{by} | has {value}"}


def absent(c, table, templates, column=None):
    """A value like those of the table that is not in it."""
    (value,) = c.values(table.kind[column or c.pick(table.texts)], 1)
    c.demand(not any(str(v).lower() == value.lower() for x in table.df for v in table.df[x].unique()) and not any(value.lower() in x.lower() or x.lower() in value.lower() for x in table.df.columns))
    return Query([], {"v": value}, {"v": value}, "", "", None, None, following=templates, of={"look": value, "found": ""})


def bare_value(c, table, last):
    """ "only Berlin", "and for Berlin?", "without Berlin" after a figure or groups."""
    column, kind, by = last.of.get("column"), last.of.get("kind"), last.of.get("by")
    c.demand(column in table.numbers and kind in q.AGGREGATES and not {"part", "label", "top", "where"} & set(last.of) and by != "weekday")
    out = c.chance(0.25)
    # Beside groups "and Berlin?" would be one of these.
    sure = by or not last.of.get("seen")
    templates = WITHOUT_VALUE if out else ONLY_VALUE if sure else ONLY_VALUE + AND_VALUE + AND_VALUE
    if not by and c.chance(0.06):
        return absent(c, table, templates)
    other, value, find = bare(c, table, [x for x in table.texts if x != by])
    return part(c, table, last, (other, value, out), templates, {"v": find}, **looked_for(other, value, find))


def part_value(c, table, last):
    """The same for another value of that column."""
    by, before, out = last.of["where"]
    c.demand(not out)
    if c.chance(0.06):
        return absent(c, table, ONLY_VALUE, by)
    _, value, find = bare(c, table, [by])
    c.demand(value != before)
    return part(c, table, last, (by, value, False), AND_VALUE if last.of.get("seen") else ONLY_VALUE, {"v": find}, **looked_for(by, value, find))


def part_figure(c, table, last):
    """Another figure of the same part."""
    kind = c.pick([k for k in q.AGGREGATES if k != last.of["kind"]])
    return theirs(c, table, last, last.of["column"], kind, PART_FIGURE, {"a": c.pick(q.SHORT[kind])})


def part_column(c, table, last):
    """The same figure of another column, of the same part."""
    column, _ = table.number(c)
    c.demand(column != last.of["column"])
    return theirs(c, table, last, column, last.of["kind"], SAME_COLUMN, {"c": column})


def part_rows(c, table, last):
    """The rows of the part themselves."""
    where = last.of["where"]
    by, value, out = where
    rows = list(rows_of(table, where).index)
    c.demand(0 < len(rows) < 9)
    return Query([], {}, {}, "Show these rows", "result", lambda text: ("This is the row." if len(rows) == 1 else "These are the rows.", ("row",)), lambda text: len(text.strip("\n").split("\n")) > len(rows),
                 following=SHOW_PART, gives="rows", of={"rows": rows, "column": last.of["column"], **({} if out else {"by": by, "value": value})})


def whole(c, table, last):
    """The way back: the figure just said of some rows, or of groups, for all rows."""
    column, kind = last.of.get("figure") or (last.of.get("column"), last.of.get("kind"))
    c.demand(last.gives != "rows" or "figure" in last.of)
    # Of totals the groups themselves say it.
    c.demand(column in table.numbers and kind in q.AGGREGATES and not (last.gives == "groups" and (kind == "sum" or {"part", "top"} & set(last.of))))
    name, true = q.AGGREGATES[kind][0], getattr(table.df[column], kind)()
    # `result` still holds the part, so what comes after would be unclear.
    more = {} if last.gives == "part" else {"ends": True}
    return Query([], {}, {}, f"Find the {name} {column} of all rows", figure("df", column, kind), lambda text: (f"The {name} {column} of all rows is {said(text)}.", (said(text), column)), lambda text: abs(float(said(text)) - true) < 0.006,
                 following=WHOLE, gives="number", of={"column": column, "kind": kind, **more})


AFTER_PART = {part_value: 6, part_figure: 4, part_column: 3, part_rows: 3, whole: 4}
