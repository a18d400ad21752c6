"""Sort orders in words: groups with the biggest first; rows from low to high, the latest first, from Z to A."""

from ..words import held_out
from . import table_queries as q
from .endings import guard, quoted
from .table_change import SORT, named
from .table_data import load, new_target
from .table_queries import Query, groups
from .table_steps import run

DOWN = ("biggest first", "highest first", "largest first", "the biggest first", "the highest first", "the largest on top", "from high to low", "from highest to lowest", "from largest to smallest", "from the biggest to the smallest", "in descending order", "descending", "biggest to smallest", "highest on top", "with the largest first", "with the highest on top", "starting with the biggest", "beginning with the highest", "big ones first", "the most first", "sorted descending", "desc", "highest at the top", "top values first", "with the biggest at the top", "largest down to smallest", "the big ones on top")
UP = ("smallest first", "lowest first", "the smallest first", "the lowest first", "from low to high", "from lowest to highest", "from smallest to largest", "from the smallest to the biggest", "in ascending order", "ascending", "smallest to biggest", "lowest on top", "with the smallest first", "starting with the lowest", "beginning with the smallest", "small ones first", "the least first", "sorted ascending", "asc", "lowest at the top", "the smallest on top", "with the lowest at the top", "smallest up to largest", "the small ones on top", "lowest to highest")
AHEAD = ("alphabetically", "in alphabetical order", "from A to Z", "A to Z", "A-Z", "in the order of the alphabet", "A first", "alphabetical")
BACK = ("from Z to A", "Z to A", "Z-A", "in reverse alphabetical order", "backwards through the alphabet", "Z first", "reverse alphabetically", "alphabetically, but backwards")
LATEST = ("the latest first", "latest first", "newest first", "the newest on top", "from newest to oldest", "most recent first", "the most recent on top", "starting with the latest", "latest to earliest", "the last one first")
EARLIEST = ("the earliest first", "oldest first", "earliest first", "the oldest on top", "from oldest to newest", "in order of time", "chronologically", "in chronological order", "starting with the earliest", "earliest to latest")
GROUPED = [
    "<a> <c> by <b> in <f>, <o>", "<a> <c> per <b> in <f>, <o>", "@n <a> <c> by <b> in <f>, <o>", "@n <a> <c> per <b> from <f>, <o>", "@n <a> <c> of each <b> in <f>, <o>", "<f>: <a> <c> by <b>, <o>", "<f>: <a> <c> per <b> (<o>)", "<f>, <a> <c> for each <b>, <o>", "what is the <a> <c> of each <b> in <f>, <o>?", "what is the <a> <c> per <b> in <f>? <o>, please", "@c show the <a> <c> by <b> in <f>, <o>",
    "@c show the <a> <c> per <b> from <f>, <o>", "@c list the <a> <c> of every <b> in <f>, <o>", "@c list the <a> <c> for each <b> of <f>, <o>", "@c group <f> by <b> and show the <a> <c>, <o>", "@c work out the <a> <c> per <b> in <f>, <o>", "in <f>, <a> <c> by <b>, <o>", "in <f>, what is the <a> <c> per <b>, <o>?", "<a> <c> for every <b> in <f>, sorted, <o>", "I need the <a> <c> per <b> from <f>, <o>",
    "I want the <a> <c> by <b> of <f>, <o>", "my boss wants the <a> <c> by <b> in <f>, <o>", "for my report: <a> <c> per <b> from <f>, <o>", "could you give me the <a> <c> by <b> in <f>, <o>?", "can you show the <a> <c> of each <b> in <f>, <o>?", "look at <f>: <a> <c> per <b>, <o>", "take <f>: <a> <c> for each <b>, <o>", "for each <b> in <f> the <a> <c>, <o>", "per <b>, the <a> <c> in <f>, <o>",
    "by <b>, <o>: the <a> <c> in <f>", "<o>: <a> <c> per <b> in <f>", "@c rank each <b> in <f> by its <a> <c>, <o>", "a ranking of <b> by <a> <c> in <f>, <o>", "@c order each <b> in <f> by its <a> <c>, <o>", "how much is the <a> <c> of each <b> in <f>? <o>", "@c sum up <f>: <a> <c> by <b>, <o>", "one row per <b> with the <a> <c>, <o>, from <f>", "let me see the <a> <c> by <b> of <f>, <o>",
]
ROWS = [
    "@c show <f> by <c>, <o>", "@c show the rows of <f> by <c>, <o>", "@c show <f> sorted by <c>, <o>", "@c show me <f> ordered by <c>, <o>", "@c list the rows of <f> by <c>, <o>", "@c list <f> by <c>, <o>", "@c list everything in <f> by <c>, <o>", "@c print <f> sorted by <c>, <o>", "@c display the rows of <f> by <c>, <o>", "<f> by <c>, <o>", "<f> sorted by <c>, <o>", "<f>: rows by <c>, <o>",
    "the rows of <f> by <c>, <o>", "the rows in <f>, by <c>, <o>", "all rows of <f>, by <c>, <o>", "let me see <f> by <c>, <o>", "let me see <f> sorted by <c>, <o>", "let me see the rows of <f> by <c>, <o>", "can I see <f> sorted by <c>, <o>?", "can I see the rows of <f> by <c>, <o>?", "could you list <f> by <c>, <o>?", "could you show the rows of <f> by <c>, <o>?",
    "I want to see <f> by <c>, <o>", "I'd like to see <f> sorted by <c>, <o>", "I need to see the rows of <f> by <c>, <o>", "my boss wants to see <f> by <c>, <o>", "for my report I need the rows of <f> by <c>, <o>", "by <c>, <o>: the rows of <f>", "by <c> please, <o>, the rows of <f>", "<c>, <o>: show <f>", "in <f>, the rows by <c>, <o>", "take <f> and list the rows by <c>, <o>",
    "look at <f> by <c>, <o>", "@c go through <f> by <c>, <o>, and show me the rows", "how does <f> look by <c>, <o>?", "what does <f> look like by <c>, <o>?", "would you list the rows of <f> by <c>, <o>?", "@c read me <f> by <c>, <o>", "@c rank the rows of <f> by <c>, <o>", "a list of <f> by <c>, <o>", "everything in <f>, by <c>, <o>", "mind showing <f> by <c>, <o>?",
] + [f"{t}, <o>" for t in SORT if not t.endswith("?") and not named(t)]
# Where more is better, the ends have other names; <o> is "best first".
RATED_DOWN = ("best first", "the best first", "best on top", "the best at the top", "with the best on top", "from best to worst", "best to worst", "starting with the best", "top ones first", "the worst last", "beginning with the best")
RATED_UP = ("worst first", "the worst first", "worst on top", "the worst at the top", "with the worst on top", "from worst to best", "worst to best", "starting with the worst", "the best last", "beginning with the worst")
# <w> is "best" or "worst": "worst rating on top".
RATED = [
    "<f>, <w> <c> on top", "<f>, <w> <c> first", "<f>: <w> <c> on top", "@c sort <f>, <w> <c> on top", "@c sort <f>, <w> <c> first", "@c show <f> with the <w> <c> on top", "@c show <f>, the <w> <c> first", "@c list the rows of <f>, <w> <c> first", "@c list <f> with the <w> <c> at the top", "@c order <f> so that the <w> <c> comes first", "I want to see <f> with the <w> <c> on top", "let me see <f>, <w> <c> first", "<w> <c> first: show me <f>", "<w> <c> at the top, please, the rows of <f>", "can I see <f> with the <w> <c> first?", "the rows of <f>, starting with the <w> <c>", "@c rank the rows of <f>, the <w> <c> first", "all of <f>, the <w> <c> at the top", "show <f> in order, <w> <c> first",
]
RATINGS = ("rating", "score", "stars", "points", "votes", "likes", "marks")
SAVED = [
    "@c sort <f> by <c>, <o>, and save it as <g>", "@c sort <f> by <c>, <o>, and write it to <g>", "@c save <f> sorted by <c>, <o>, as <g>", "@c save the rows of <f> by <c>, <o>, as <g>", "@c write <f> sorted by <c>, <o>, to <g>", "@c order <f> by <c>, <o>, and save the result as <g>", "@c put <f> in order of <c>, <o>, and save that as <g>", "@c make <g>, a copy of <f> sorted by <c>, <o>",
    "@c make a file <g> with the rows of <f> by <c>, <o>", "@c export <f> by <c>, <o>, to <g>", "@c store the rows of <f> by <c>, <o>, in <g>", "<f> by <c>, <o>, saved as <g>", "<f> sorted by <c>, <o>, as <g>", "<f> by <c>, <o> → <g>", "<g> should be <f> by <c>, <o>", "<g> should have the rows of <f> by <c>, <o>", "my boss wants <f> by <c>, <o>, in a file <g>", "I need <f> by <c>, <o>, saved as <g>",
    "could you save <f> sorted by <c>, <o>, under <g>?", "can I have <f> by <c>, <o>, in a new file <g>?", "take <f>, sort it by <c>, <o>, save as <g>", "the rows of <f>, by <c>, <o>, into <g>", "@c arrange <f> by <c>, <o>, and save that to <g>", "in <g> I want the rows of <f> by <c>, <o>", "sorted by <c>, <o>, <f> should go into <g>", "open <f>, order by <c>, <o>, export to <g>",
]


def groups_ordered(c, table):
    (column, spoken), (by, spoken_by) = table.number(c), table.text(c)
    kind, down = c.pick(("sum", "sum", "mean", "max")), c.chance(0.7)
    name, words = q.AGGREGATES[kind]
    values = q.reduced(table.df, by, column, kind)
    true = sorted(values.items(), key=lambda x: -x[1] if down else x[1])
    c.demand(1 < len(true) < 7 and len({v for _, v in true}) == len(true))
    slots, first = {"a": c.pick([w for w in words if w != "sum of"]), "o": c.pick(DOWN if down else UP)}, f"the {'highest' if down else 'lowest'} first"
    way = "ascending=False" if down else ""
    code = f"{q.split_by(by)}[{quoted(column)}].{kind}().sort_values({way})" + ("" if kind == "max" else ".round(2)")
    return Query(GROUPED, {**slots, "c": spoken, "b": spoken_by}, {**slots, "c": column, "b": by}, f"Find the {name} {column} by {by}, {first}", q.kept(code), lambda text: q.grouped_answer(f"The {name} {column} by {by}, {first}", text),
                 lambda text: q.near(groups(text), values) and [k.strip() for k, _ in groups(text)] == [k for k, _ in true], exact=q.with_column(GROUPED), gives="groups", of={"column": column, "by": by, "kind": kind, "values": values, "top": True})


def way_of(c, table):
    """(the column and how it is said, whether it goes down, what the answer says of it, the words for it)."""
    kind = c.pick(("number", "number", "text", "date") if table.dates else ("number", "number", "text"))
    down = c.chance(0.5)
    if kind == "number":
        return table.number(c), down, ", the highest first" if down else "", DOWN if down else UP
    if kind == "date":
        return table.date(c), down, ", the latest first" if down else "", LATEST if down else EARLIEST
    column, spoken = table.one(c, table.texts + table.free)
    # Capitals would come before small letters, which is not how people order.
    cells = list(table.df[column].dropna())
    c.demand(not q.by_name(column) and sorted(cells) == sorted(cells, key=str.lower))
    return (column, spoken), down, ", from Z to A" if down else "", BACK if down else AHEAD


def rows_ordered(c, table):
    (column, spoken), down, first, words = way_of(c, table)
    slots = {"o": c.pick(words)}
    rows = list(table.df.sort_values(column, ascending=not down).index)
    return Query(ROWS, {**slots, "c": spoken}, {**slots, "c": column}, f"Sort by {column}{first}", q.kept(f"df.sort_values({quoted(column)}{', ascending=False' if down else ''})"), lambda text: (f"These are the rows sorted by {column}{first}. {table.name} itself is as it was.", (column, "as it was")),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, exact=[t.replace("<c>", "column <c>") for t in ROWS if not t.startswith("@")], gives="rows", of={"rows": rows, "column": column})


def saved_ordered(c, table):
    (column, spoken), down, first, words = way_of(c, table)
    target = new_target(c, table, ("csv",))
    place, slots = [target], {"o": c.pick(words), "g": target}
    cells = [x for x in table.df[column].sort_values(ascending=not down).dropna()]
    return Query(SAVED, {**slots, "c": spoken}, {**slots, "c": column}, f"Sort by {column}{first}{',' if first else ''} and save it as {target}", f"{guard(target)}df = df.sort_values({quoted(column)}{', ascending=False' if down else ''})\ndf.to_csv({quoted(target)}, index=False)",
                 lambda text: (f"I sorted the rows by {column}{first}{',' if first else ''} and saved it as {place[0]}.", (place[0],)), lambda text: text == q.SILENT and list(load(c.folder / place[0])[column].dropna()) == cells, writes=True, of={"target": place}, exact=[t.replace("<c>", "column <c>") for t in SAVED if not t.startswith("@")])


def rated(c, table):
    """Ratings and the like, "the worst first": rows, groups, or saved."""
    make, down = c.pick((rows_ordered, rows_ordered, groups_ordered, saved_ordered)), c.chance(0.5)
    column = table.numbers[0]
    all_numbers, table.numbers = table.numbers, [column]
    query = make(c, table)
    table.numbers = all_numbers
    c.demand(("highest first" in query.comment) == down and column in query.comment)
    query.slots = {**query.slots, "o": c.pick(RATED_DOWN if down else RATED_UP)}
    query.exact_slots = {**query.exact_slots, "o": query.slots["o"]}
    if make is rows_ordered and c.chance(0.6):
        query.loose, query.slots = RATED, {"c": query.slots["c"], "w": "best" if down else "worst"}
    return query


def table_ordered(c):
    if c.chance(0.25):
        word = c.pick(RATINGS)
        yield from run(c, {rated: 1}, exact=0, follow=0.25, measures=[word if not held_out(word) or c.split != "train" else f"{word} ({c.word()})"])
        return
    yield from run(c, {groups_ordered: 4, rows_ordered: 4, saved_ordered: 2}, exact=0.25, follow=0.25)


INTENTS = {table_ordered: 22}
