"""A value that the request names without its column: "highest price at Nord", "save only Anna's rows as anna.csv".

Nothing says which column has it, so the action before the one that decides looks where it is."""

import ast

from ..scenario import Unfit
from . import plot_queries as p
from . import table_queries as q
from . import table_words as more
from .endings import joined, quoted, said
from .goods import PEOPLE, THINGS, rows_called
from .superlatives import DAYS, asking, labels_of, measured, spelt
from .table_data import guard, load, new_target
from .table_filters import rows_of
from .table_follow_part import bare, figure, rest, rows_of as rows_of_part, taken
from .table_queries import Query, pairs
from .table_steps import run

AT = ("at", "for", "in", "at", "for", "in", "at", "with", "from")
FIGURE = more.FIGURE + [
    "@n <a> <c> <t> <v> in <f>", "what is the <a> <c> <t> <v> in <f>?", "<a> <c> <t> <v>, <f>", "<f>: <a> <c> <t> <v>", "<f>: what is the <a> <c> <t> <v>?", "in <f>, what is the <a> <c> <t> <v>?", "@c find the <a> <c> <t> <v> in <f>", "@c look up the <a> <c> <t> <v> in <f>", "@c work out the <a> <c> <t> <v>, the table is <f>",
    "what was the <a> <c> <t> <v>? see <f>", "what's the <a> <c> <t> <v>? see <f>", "what's the <a> <c> of the <v> rows in <f>?", "@n <a> <c> of the <v> rows in <f>", "@n <a> <c> of the <v> ones in <f>", "<t> <v>, what is the <a> <c>? <f>", "<t> <v> only: the <a> <c> in <f>", "only <t> <v>: <a> <c> of <f>",
    "my boss wants the <a> <c> <t> <v> from <f>", "for my report I need the <a> <c> <t> <v>, from <f>", "I was wondering what the <a> <c> <t> <v> is in <f>", "do you know the <a> <c> <t> <v>? see <f>", "any idea what the <a> <c> <t> <v> in <f> was?", "could you tell me the <a> <c> <t> <v> in <f>?", "can you find the <a> <c> <t> <v> in <f>?",
    "going by <f>, what is the <a> <c> <t> <v>?", "according to <f>, what was the <a> <c> <t> <v>?", "look at <f>: what is the <a> <c> <t> <v>?", "take <f>: <a> <c> <t> <v> alone", "not for all, only <t> <v>: the <a> <c> in <f>", "I only care about <v>: what is its <a> <c> in <f>?", "how about the <a> <c> <t> <v> in <f>?",
    "filter <f> for <v> and give me the <a> <c>", "@c filter <f> by <v> and find the <a> <c>", "@c take the <v> rows of <f> and find their <a> <c>", "among the <v> rows of <f>, what is the <a> <c>?", "among the <v> ones in <f>, what's the <a> <c>?", "of all the <v> rows in <f>, the <a> <c>", "what do the <v> rows of <f> have as their <a> <c>?",
    "I want the <a> <c> just <t> <v>, see <f>", "just <v>: <a> <c> in <f>", "<v> only: <a> <c>, from <f>", "<a> <c>, but only <t> <v>, in <f>", "@n <a> <c> in <f>, only <t> <v>", "the <a> <c> where it says <v>, in <f>", "@n <a> <c> where it is <v> in <f>",
]
TOGETHER = more.TOGETHER + [
    "how much <c> is there <t> <v> in <f>, all together?", "how much <c> do we have <t> <v> in <f>, in all?", "what does the <c> <t> <v> add up to in <f>?", "@c add up the <c> <t> <v> in <f>", "@c sum the <c> of the <v> rows in <f>", "@c add up the <c> of the <v> rows of <f>", "how much <c> do the <v> rows of <f> have together?",
    "how much <c> comes together <t> <v> in <f>?", "what is all the <c> <t> <v> in <f> together?", "all the <c> <t> <v> in <f>, added up", "how much <c> in all <t> <v>, by <f>?", "how much <c> did we get <t> <v> altogether? <f>", "<f>: how much <c> <t> <v>, in total?", "in <f>, how much <c> is it <t> <v> in total?",
    "@c sum up the <c> <t> <v>, see <f>", "my boss wants to know how much <c> there was <t> <v> in all, see <f>", "I need to know what the <c> <t> <v> comes to in <f>", "<c> <t> <v> in total, <f>", "<c> <t> <v> in all? <f>", "sum of the <c> <t> <v> in <f>, please", "what does <f> say for the <c> <t> <v> in all?",
    "going by <f>, how much <c> was there <t> <v> in total?", "could you add the <c> <t> <v> together? see <f>", "can you sum the <c> in <f>, only <t> <v>?",
]
ROWS = more.ROWS + [
    "@c show <w> rows in <f>", "@c show the <v> rows of <f>", "@c show all rows <t> <v> in <f>", "everything <t> <v> in <f>", "@c show everything about <v> from <f>", "what does <f> say about <v>?", "what do we have on <v> in <f>?", "what is in <f> about <v>?", "all rows <t> <v> in <f>", "@c list the rows <t> <v> from <f>", "<f>: only <v>",
    "<f>, only the <v> rows", "which rows of <f> are about <v>?", "which rows in <f> have <v> in them?", "@c look up <v> in <f> and show the rows", "@c find <v> in <f> and show its rows", "in which rows of <f> is <v>? show them", "where in the table <f> is <v>? show the rows", "@c filter <f> for <v>", "@c filter <f> by <v>", "<f> filtered by <v>",
    "show me what <f> has <t> <v>", "what has <f> got <t> <v>?", "let me see the <v> rows of <f>", "let me see all entries <t> <v> in <f>", "I'd like to see the <v> rows in <f>", "I need all entries <t> <v> from <f>", "I only want to see <v> from <f>", "I only need the <v> part of <f>", "can you show me just the <v> rows of <f>?",
    "could I see the rows of <f> <t> <v>?", "my boss wants to see all rows <t> <v> in <f>", "hide everything in <f> but <v>", "the rows of <f> that say <v>", "any rows <t> <v> in <f>? show them", "<v> in <f>: show the rows", "<v> rows from <f>, please", "@c print all entries with <v> in <f>", "@c pull up the <v> rows in <f>", "the <v> ones in <f>, whole rows",
]
SAVE = more.SAVE + [
    "@c save only <w> <p> from <f> as <g>", "@c save only the <v> <p> of <f> as <g>", "@c save the <v> <p> in <f> to <g>", "@c save just the <p> <t> <v> from <f> as <g>", "@c write the <p> <t> <v> in <f> to <g>", "@c put all <p> <t> <v> from <f> into <g>", "@c filter <f> for <v> and save it as <g>", "@c filter <f> by <v> and write that to <g>", "@c keep only <v> of <f> and save that as <g>",
    "@c keep only the <v> <p> from <f>, saved as <g>", "@c make <g> with only the <v> <p> of <f>", "@c make a file <g> with <w> <p> from <f>", "@c export the <v> <p> from <f> to <g>", "@c export everything <t> <v> in <f> to <g>", "@c create <g> from <f> with only <v>", "@c copy the <v> <p> of <f> into a new file <g>", "@c extract the <p> <t> <v> from <f> into <g>",
    "from <f> save everything <t> <v> as <g>", "from <f> take only the <p> <t> <v> and save them as <g>", "I need <g> with all <p> <t> <v> from <f>", "I need <w> <p> from <f> in a file of their own, <g>", "I want the <v> <p> of <f> in their own file, <g>", "<f>, only <v> → <g>", "all <p> <t> <v> in <f> belong in <g>", "only the <v> <p> from <f>, in a new file <g>",
    "my boss wants <g>: the <v> <p> of <f>", "can you save <w> <p> from <f> as <g>?", "could I get a file <g> with just the <p> <t> <v> from <f>?", "whatever is <t> <v> in <f>, save it in <g>", "the <v> <p> of <f>, saved as <g>", "<w> <p> from <f>, save as <g>", "<g> should have only the <p> <t> <v> from <f>", "<g> should hold nothing but <w> <p> from <f>",
    "@c take the <v> <p> out of <f> and store them as <g>", "take <f>, keep only <v>, save as <g>", "@c store just the <v> <p> of <f> in <g>", "@c take only the <p> of <v> from <f> and save them as <g>", "@c pick <w> <p> from <f> and write them to <g>", "@c save all <p> of <v> in <f> under the name <g>", "@c write <w> <p> from <f> to <g>, nothing else",
    "split off the <v> <p> of <f> into <g>", "one file <g> with only the <p> <t> <v>, from <f>", "the client wants only <w> <p> of <f>, call the file <g>", "I have to send <w> <p> to someone: take them from <f> and make <g>",
]
BEST = [
    "which <b> has the <s> <c> <t> <v> in <f>?", "which <b> had the <s> <c> <t> <v> in <f>?", "@n <b> with the <s> <c> <t> <v> in <f>", "what <b> has the <s> <c> <t> <v> in <f>?", "<t> <v>, which <b> has the <s> <c>? <f>", "in <f>, which <b> has the <s> <c> <t> <v>?", "<f>: which <b> has the <s> <c> <t> <v>?", "<f>: <b> with the <s> <c> <t> <v>",
    "@c find the <b> with the <s> <c> <t> <v> in <f>", "@c tell me which <b> has the <s> <c> <t> <v> in <f>", "@c look up which <b> of the <v> rows in <f> has the <s> <c>", "among the <v> rows of <f>, which <b> has the <s> <c>?", "among the <v> ones in <f>, which <b> has the <s> <c>?", "of the <v> rows in <f>, which <b> has the <s> <c>?",
    "only <t> <v>: which <b> has the <s> <c> in <f>?", "my boss asks which <b> has the <s> <c> <t> <v> in <f>", "I want to know the <b> with the <s> <c> <t> <v>, from <f>", "could you see which <b> has the <s> <c> <t> <v> in <f>?", "any idea which <b> had the <s> <c> <t> <v>? see <f>", "going by <f>, which <b> has the <s> <c> <t> <v>?",
    "which <b> comes first by <c> <t> <v> in <f>, with the <s>?", "for which <b> is the <c> <s> <t> <v> in <f>?", "for which <b> was the <c> the <s> <t> <v>? see <f>", "take the <v> rows of <f>: which <b> has the <s> <c>?", "@c filter <f> for <v> and find the <b> with the <s> <c>",
]
BEST_DAY = [
    "on which {day|date} was it <s> <t> <v> in <f>?", "when was it <s> <t> <v>? see <f>", "<f>: when was it <s> <t> <v>?", "which {day|date} was the <s> <t> <v> in <f>?", "what was the <s> day <t> <v> in <f>?", "@n <s> day <t> <v> in <f>", "<t> <v>, which day was the <s>? <f>", "<t> <v>, when was it <s>? see <f>", "in <f>, which day was the <s> <t> <v>?",
    "@c find the <s> day <t> <v> in <f>", "@c tell me when it was <s> <t> <v>, from <f>", "the date of the <s> day <t> <v> in <f>", "I want to know on which date it was <s> <t> <v>, the table is <f>", "my boss asks when it was <s> <t> <v>, see <f>", "could you look up the <s> day <t> <v> in <f>?", "of the days <t> <v> in <f>, which was the <s>?",
    "only <t> <v>: the <s> day in <f>", "going by <f>, on what day was it <s> <t> <v>?", "the <s> date <t> <v>? see <f>", "what date was the <s> one <t> <v> in <f>?", "any idea on which day it was <s> <t> <v>? <f> has it",
]
BEST_OF = [
    "which one is the <s> <t> <v> in <f>?", "who or what is the <s> <t> <v> in <f>?", "@n <s> one <t> <v> in <f>", "which of the <v> ones in <f> is the <s>?", "which of the <v> rows in <f> is the <s>?", "<f>: the <s> of the <v> ones", "the <s> of the <v> ones in <f>", "among the <v> ones in <f>, which is the <s>?", "<t> <v>, which one is the <s>? <f>",
    "@c find the <s> of the <v> ones in <f>", "@c find the <s> one <t> <v> in <f>", "@c tell me the <s> one <t> <v>, from <f>", "in <f>, which is the <s> <t> <v>?", "only <t> <v>: which one is the <s> in <f>?", "my boss asks which one <t> <v> is the <s>, see <f>", "could you tell me the <s> of the <v> ones in <f>?", "of all the <v> ones in <f>, the <s>",
    "who is the <s> <t> <v> in <f>?", "who is the <s> of the <v> ones in <f>?", "going by <f>, who is the <s> <t> <v>?", "look at <f>: who is the <s> <t> <v>?", "I want to know which of the <v> ones is the <s>, in <f>",
]
IN_THE = more.IN_THE + [
    "which <p> in <f> are in the <v> <b>?", "which <p> of <f> belong to the <v> <b>?", "which <p> in <f> belong to <b> <v>?", "@c list the <p> in the <v> <b> of <f>", "@c list the <p> of <f> that have <b> <v>", "@c name the <p> that belong to the <v> <b>, from <f>", "who is in the <v> <b>? see <f>", "who or what belongs to the <v> <b> in <f>?", "<f>: which <p> have the <b> <v>?",
    "which <p> have the <b> <v> in <f>?", "what <p> are there in the <v> <b> of <f>?", "in <f>, which <p> are in the <v> <b>?", "my boss wants a list of the <p> in the <v> <b>, from <f>", "could you tell me which <p> in <f> belong to the <v> <b>?", "can you list the <p> of the <v> <b>? <f>",
    "of the <p> in <f>, which are in the <v> <b>?", "tell me which <p> belong to the <v> <b> in <f>", "any idea which <p> in <f> have the <b> <v>?", "let me see which <p> are in the <v> <b> of <f>", "@c find all <p> that belong to the <v> <b> in <f>", "for the <v> <b>, which <p> are in <f>?",
]
PLOT = [
    "@c plot the <c> <t> <v> from <f>", "@c draw the <c> <t> <v> in <f> as a line", "line chart of <c> <t> <v> in <f>", "@n line chart of the <c> <t> <v> in <f>", "plot <c> only <t> <v>, <f>", "<f>: plot the <c> <t> <v>", "@c show the <c> <t> <v> from <f> as a line", "can I see the <c> <t> <v> in <f> as a curve?", "I want a plot of the <c> <t> <v> from <f>",
    "the <c> <t> <v> as a line, from <f>", "how does the <c> go <t> <v> in <f>? plot it", "@c make a line chart of the <c> of the <v> rows in <f>", "@c plot <c> of the <v> rows in <f>", "my boss wants a line chart of the <c> <t> <v>, from <f>", "could you draw the <c> <t> <v>? see <f>", "not all of <f>, only <v>: plot the <c>", "@c filter <f> for <v> and plot the <c>",
    "a curve of the <c> <t> <v> in <f>", "@c graph the <c> <t> <v> in <f>", "for my slides: the <c> <t> <v> from <f> as a line",
]


BOTH = [
    "how many <v> rows in <f> have {a |}<c> <o> <x>?", "how many of the <v> rows in <f> have {a |}<c> <o> <x>?", "how many rows in <f> are <v> and have {a |}<c> <o> <x>?", "how many entries of <f> are <v> with {a |}<c> <o> <x>?", "how many are <v> and have {a |}<c> <o> <x>, in <f>?", "@c count the <v> rows of <f> with <c> <o> <x>", "@c count the rows of <f> that are <v> and have {a |}<c> <o> <x>", "@c count how many of the <v> ones in <f> have {a |}<c> <o> <x>",
    "@n number of <v> rows with <c> <o> <x> in <f>", "@n number of rows <t> <v> in <f> with {a |}<c> <o> <x>", "<f>: how many <v> rows with <c> <o> <x>?", "<f>: <v> and <c> <o> <x>, how many?", "in <f>, how many <v> rows have {a |}<c> <o> <x>?", "<t> <v>, how many rows of <f> have {a |}<c> <o> <x>?", "how many rows <t> <v> in <f> have {a |}<c> <o> <x>?", "of the <v> ones in <f>, how many have {a |}<c> <o> <x>?",
    "among the <v> rows of <f>, how many have {a |}<c> <o> <x>?", "two conditions for <f>: <v>, and <c> <o> <x>. how many rows?", "@c filter <f> for <v> and <c> <o> <x> and count the rows", "my boss asks how many <v> rows in <f> have {a |}<c> <o> <x>", "for my report: how many <v> rows of <f> with <c> <o> <x>?", "could you count the <v> ones with <c> <o> <x> in <f>?", "can you tell me how many rows of <f> are <v> and have <c> <o> <x>?",
    "only the <v> rows of <f>: how many have {a |}<c> <o> <x>?", "going by <f>, how many <v> ones have {a |}<c> <o> <x>?", "how many with <c> <o> <x> are there <t> <v> in <f>?", "how many have {a |}<c> <o> <x> <t> <v>, <f>?", "look at <f>: how many <v> rows have {a |}<c> <o> <x>?", "I need the number of <v> rows in <f> whose <c> is <o> <x>", "do many of the <v> rows in <f> have {a |}<c> <o> <x>? how many?",
]
# Of whom or what people say that things are theirs.
OWNERS = ("name", "city", "country", "team", "store", "department", "region")


def value_of(c, table, free=False):
    """({the slots that name it}, (column, value, False), what is looked for); `free`: it may be a person in a column of remarks."""
    by, value, find = bare(c, table, table.texts + table.free * free)
    return {"v": find, "t": c.pick(AT), "w": find + ("'" if find.endswith("s") else "'s")}, (by, value, False), find


def owning(templates, table, by):
    """Nobody says "the garden's orders"."""
    return templates if table.kind.get(by, "name") in OWNERS else [t for t in templates if "<w>" not in t]


def figure_at(c, table):
    (column, spoken), (slots, where, find) = table.number(c), value_of(c, table)
    values = rows_of_part(table, where)[column].dropna()
    together = c.chance(0.25) and len(values) > 1 and not p.rate_like(column)
    kind = "sum" if together else c.pick(list(q.AGGREGATES))
    c.demand(len(values))
    name, true, slots = q.AGGREGATES[kind][0], getattr(values, kind)(), {**slots, "a": c.pick([w for w in q.SHORT[kind] if w not in ("sum", "top one")])}
    return Query(TOGETHER if together else FIGURE, {**slots, "c": spoken}, {"c": column}, f"Find the {name} {column} {rest(where)}", f"result = {taken(where)}\n{figure('result', column, kind)}", lambda text: (f"The {name} {column} {rest(where)} is {said(text)}.", (said(text), where[1])), lambda text: abs(float(said(text)) - true) < 0.006,
                 gives="part", of={"column": column, "kind": kind, "where": where, "find": find})


def rows_at(c, table):
    slots, (by, value, _), find = value_of(c, table, free=True)
    made, rows = rows_of(table, by, value)
    c.demand(len(rows) < 9)
    return Query(owning(ROWS, table, by), slots, {}, *made, gives="rows", of={"rows": rows, "by": by, "value": value, "find": find, "again": rows_of})


def noun(c, table):
    """What people call rows."""
    return c.pick(("rows", "rows", "entries", "records", "lines")) if c.chance(0.5) else rows_called(c, table, c.pick((PEOPLE, THINGS, ["orders", "sales", "bookings", "payments"])))


def saved_at(c, table):
    (slots, (by, value, _), find), target = value_of(c, table, free=True), new_target(c, table, ("csv",))
    # Where another file takes its place, its name is changed here.
    place, count = [target], len(q.rows_with(table, by, value))
    return Query(owning(SAVE, table, by), {**slots, "p": noun(c, table), "g": target}, {}, f"Save the rows with {by} {value} to {target}", f"{guard(target)}df[df[{quoted(by)}] == {quoted(value)}].to_csv({quoted(target)}, index=False)",
                 lambda text: (f"I saved the rows with {by} {value} to {place[0]}.", (place[0],)), lambda text: text == q.SILENT and len(load(c.folder / place[0])) == count, writes=True, of={"target": place, "find": find})


def one_row_at(table, label, column, low, where):
    """(comment, code, answer, check), as `table_checks.one_row`, of a part of the rows."""
    name, call = ("lowest", "idxmin") if low else ("highest", "idxmax")
    rows = rows_of_part(table, where)
    values = sorted(rows[column].dropna())
    if len(values) < 2 or values[0] == values[1] or values[-1] == values[-2]:
        raise Unfit
    row = rows.loc[getattr(rows[column], call)()]

    def answer(text):
        first, second = text.strip("\n").split("\n")[:2]
        who, much = first[len(label) :].strip(), second[len(column) :].strip()
        return f"{who} has the {name} {column} {rest(where)}: {much}.", (who, much)

    def check(text):
        return answer(text)[1][0] == str(row[label]) and abs(float(pairs(text)[1][1]) - row[column]) < 0.006

    return f"Find the {label} with the {name} {column} {rest(where)}", f"result = {taken(where)}\nresult.loc[result[{quoted(column)}].{call}(), [{quoted(label)}, {quoted(column)}]]", answer, check


def once(table, columns, where):
    """Those of the columns that tell the rows of a part from each other."""
    rows = rows_of_part(table, where)
    return [x for x in columns if x != where[0] and rows[x].is_unique and rows[x].notna().all()]


def best_at(c, table):
    (column, spoken), (slots, where, find) = table.number(c), value_of(c, table)
    label, spoken_label = table.one(c, once(table, table.ids + table.free + table.texts + table.dates, where))
    low = c.chance(0.4)
    slots["s"] = c.pick(("lowest", "smallest") if low else ("highest", "largest", "biggest"))
    return Query(BEST, {**slots, "b": spoken_label, "c": spoken}, {"b": label, "c": column}, *one_row_at(table, label, column, low, where), of={"find": find})


def best_day(c, table):
    """The word says the measure, "coldest"; every row is a day."""
    (slots, where, find), (_, meant, column, low, word, _) = value_of(c, table), measured(c, table)
    (label,) = once(table, table.dates, where) or [""]
    c.demand(label)
    return Query(BEST_DAY, {**slots, "s": word}, {}, *one_row_at(table, label, column, low, where), of={"find": find, "meant": meant})


def best_of(c, table):
    """The same where nothing says what names the rows: it is the first column that is neither a number nor a date."""
    (slots, where, find), (measure, meant, column, low, word, _) = value_of(c, table), measured(c, table)
    labels = [x for x in labels_of(table)[0] if x != where[0]]
    c.demand(labels and labels[0] in once(table, labels, where))
    return Query(asking(BEST_OF, measure), {**slots, "s": word}, {}, *one_row_at(table, labels[0], column, low, where), of={"find": find, "meant": meant})


def in_the(c, table):
    """The value stands before its column, "the football club"; the noun for the rows is no column."""
    by, spoken = table.text(c)
    value = table.value(c, by)
    rows = q.rows_with(table, by, value)
    labels = [x for x in labels_of(table)[0] if x != by]
    c.demand(labels and labels[0] in labels_of(table)[1])
    true = [str(x) for x in table.df.loc[rows, labels[0]]]
    slots = {"v": value, "p": rows_called(c, table, c.pick((PEOPLE, THINGS)))}
    words = f"with {by} {value}"

    def answer(text):
        found = ast.literal_eval(text)
        if len(found) > 8:
            return f"The ones {words} are in the output above.", ("output above",)
        return f"{'These are the ones' if len(found) > 1 else 'There is only one'} {words}: {joined(map(str, found))}.", tuple(map(str, found))

    return Query(IN_THE, {**slots, "b": spoken}, {**slots, "b": by}, f"List the {labels[0]} of the rows {words}", f"result = df[df[{quoted(by)}] == {quoted(value)}]\nresult[{quoted(labels[0])}].tolist()",
                 answer, lambda text: [str(x) for x in ast.literal_eval(text)] == true, gives="rows", of={"rows": rows, "by": by, "value": value})


def plot_at(c, table):
    (column, spoken), (slots, where, find) = table.number(c), value_of(c, table)
    c.demand(len(rows_of_part(table, where)[column].dropna()) > 1)
    what = f"line chart of {column} {rest(where)}"
    query = p.plot(PLOT, {**slots, "c": spoken}, {"c": column}, what, f"{taken(where)}[{quoted(column)}].plot()", column, column=column)
    query.of["find"] = find
    return query


def count_at(c, table):
    """A value without its column and a number with its own."""
    (column, spoken), (slots, (by, value, _), find) = table.number(c), value_of(c, table)
    op, word, name, bound = q.bound(c, table, column, tuple(q.ABOVE))
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, bound) if table.df[by].iloc[i] == value]
    slots = {**slots, **q.told(c, column, op, word, bound, "x")}
    return q.of_noun(c, table, Query(BOTH, {**slots, "c": spoken}, {"c": column}, f"Count the rows with {by} {value} and {column} {name} {bound}", q.counted(f"df[(df[{quoted(by)}] == {quoted(value)}) & (df[{quoted(column)}] {op} {bound})]"),
                                     lambda text: q.rows_have(text, f"{by} {value} and {column} {name} {bound}"), lambda text: text == str(len(rows)), gives="rows" if rows else "", of={"rows": rows, "by": by, "column": column, "find": find}))


def table_valued(c):
    """A figure, the rows, a file or a plot of what has a value."""
    if c.chance(0.12):
        # "And the average?" would be unclear after it.
        yield from run(c, {plot_at: 1}, exact=0, follow=0)
        return
    yield from run(c, {figure_at: 6, rows_at: 3, best_at: 2, count_at: 2.5}, exact=0, follow=0.35)


def table_valued_saved(c):
    yield from run(c, {saved_at: 1}, exact=0, follow=0.1)


def table_valued_best(c):
    """Which one it is, or which day it was, among those with a value."""
    if c.chance(0.5):
        yield from run(c, {best_day: 1}, exact=0, follow=0, need=("date",), dates=1, measures=[spelt(c, c.pick(DAYS))], rows=c.rng.randint(5, 14))
        return
    measure = c.pick(("price", "age", "height", "weight", "speed", "length", "duration", "size", "salary", "score"))
    yield from run(c, {best_of: 1}, exact=0, follow=0, need=("id",) * c.chance(0.5), dates=0, measures=[spelt(c, measure)])


def table_members(c):
    """Which ones belong to a group that the request names with its column."""
    yield from run(c, {in_the: 1}, exact=0, follow=0.3, need=("id",) * c.chance(0.5))


INTENTS = {table_valued: 36, table_valued_saved: 18, table_valued_best: 12, table_members: 16}
