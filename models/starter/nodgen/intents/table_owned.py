"""Rows that a person, a place or a thing has, by the noun that people have for them: "all orders by Omar Haddad in orders.csv"."""

from . import table_dates as d
from . import table_queries as q
from .endings import quoted, said
from .goods import PAID, PEOPLE, THINGS, rows_called, singular
from .table_data import Table, guard, load, new_target
from .table_filters import rows_of
from .table_follow import go_on
from .table_follow_part import bare
from .table_queries import Query
from .table_steps import asked, run, saving

# What is said between the noun and the name, by what the name is. Nobody says "bookings with new" or "orders for large".
OF = {"name": ("by", "from", "of", "for"), "city": ("from", "in", "to", "for"), "country": ("from", "in", "to", "for"), "store": ("at", "from", "in"), "department": ("from", "in", "by"), "region": ("from", "in", "for"), "team": ("of", "by", "from"), "product": ("of", "for", "with"), "category": ("in", "under", "for"), "color": ("in",), "month": ("from", "in", "for"), "weekday": ("from", "on"), "animal": ("with", "for"), "plant": ("with", "for"), "": ("with", "for", "of")}
# Asked which ones they are, the names would be the answer, as in table_filters.
SHOW = [
    "all <p> <t> <v> in <f>", "all the <p> <t> <v> in <f>", "all <p> <t> <v>, they're in <f>", "every <o> <t> <v> in <f>", "every single <o> <t> <v> in <f>", "<p> <t> <v> in <f>", "the <p> <t> <v> in <f>, please", "<f>: all <p> <t> <v>", "<f>: the <p> <t> <v>", "<f> - <p> <t> <v>", "in <f>, all <p> <t> <v>", "@c show all <p> <t> <v> in <f>", "@c show me the <p> <t> <v> in <f>", "@c show every <o> <t> <v> from <f>", "@c list all <p> <t> <v> in <f>", "@c list the <p> <t> <v> from <f>",
    "@c find all <p> <t> <v> in <f>", "@c find the <p> <t> <v> in <f>", "@c look up the <p> <t> <v> in <f>", "@c print all <p> <t> <v> in <f>", "@c pull up the <p> <t> <v> in <f>", "@c get me all <p> <t> <v> from <f>", "@c give me every <o> <t> <v> in <f>", "@c search <f> for <p> <t> <v>", "@c filter <f> for the <p> <t> <v>", "@c go through <f> and show the <p> <t> <v>", "are there any <p> <t> <v> in <f>? show them",
    "do we have <p> <t> <v> in <f>? show me", "can you show me all <p> <t> <v>? they are in <f>", "can you find the <p> <t> <v>? look in <f>", "could you list the <p> <t> <v> from <f>?", "could I see all <p> <t> <v> in <f>?", "I need all <p> <t> <v> from <f>", "I need to see every <o> <t> <v> in <f>", "I'd like to see the <p> <t> <v> in <f>", "I want all <p> <t> <v>, the table is <f>", "I only need the <p> <t> <v> from <f>", "I'm looking for the <p> <t> <v> in <f>", "I've got <f> here, can you show me the <p> <t> <v>?", "look at <f> and show me the <p> <t> <v>",
    "my <p> are in <f>. show me those <t> <v>", "our <p> are in <f>, I need the ones <t> <v>", "only the <p> <t> <v>, from <f>", "just the <p> <t> <v> in <f>", "not all <p> in <f>, only those <t> <v>", "let me see all <p> <t> <v> in <f>", "everything <t> <v> in <f>, I mean all <p>", "the <p> in <f>, but only those <t> <v>",
]
SAVE = [
    "@c save all <p> <t> <v> in <f> as <g>", "@c save the <p> <t> <v> from <f> to <g>", "@c save every <o> <t> <v> in <f> as <g>", "@c write all <p> <t> <v> from <f> to <g>", "@c put the <p> <t> <v> in <f> into <g>", "@c put every <o> <t> <v> from <f> into a new file <g>", "@c export all <p> <t> <v> in <f> to <g>", "@c copy the <p> <t> <v> from <f> into <g>", "@c extract the <p> <t> <v> from <f> into <g>", "@c collect all <p> <t> <v> of <f> in <g>", "@c find all <p> <t> <v> in <f> and save them as <g>", "@c take all <p> <t> <v> from <f> and save them as <g>",
    "@c filter <f> for the <p> <t> <v> and save them as <g>", "@c make a file <g> with all <p> <t> <v> from <f>", "@c make <g> with only the <p> <t> <v> from <f>", "@c create <g> with the <p> <t> <v> in <f>", "all <p> <t> <v> in <f>, saved as <g>", "all the <p> <t> <v> from <f> into <g>", "the <p> <t> <v> in <f> should go into <g>", "every <o> <t> <v> in <f> belongs in <g>", "<f>: all <p> <t> <v> into <g>", "<f>: save the <p> <t> <v> as <g>", "from <f>, save all <p> <t> <v> as <g>", "in <f>, find the <p> <t> <v> and write them to <g>",
    "I need all <p> <t> <v> from <f> in a file <g>", "I need <g> with every <o> <t> <v> in <f>", "I want the <p> <t> <v> from <f> in <g>", "I only want the <p> <t> <v> of <f>, save them as <g>", "can you save the <p> <t> <v> in <f> as <g>?", "could you put all <p> <t> <v> from <f> into <g>?", "my <p> are in <f>. save those <t> <v> as <g>", "our <p> are in <f>, write the ones <t> <v> to <g>", "look at <f> and save the <p> <t> <v> as <g>", "I have to send someone the <p> <t> <v>. take them from <f>, make <g>",
    "just the <p> <t> <v> from <f>, saved to <g>", "not all of <f>, only the <p> <t> <v>, in <g>", "<g> should have all <p> <t> <v> from <f>", "<g> = the <p> <t> <v> in <f>",
]
COUNT = [
    "how many <p> are <t> <v> in <f>?", "how many <p> are there <t> <v> in <f>?", "how many <p> do we have <t> <v> in <f>?", "how many <p> <t> <v> are in <f>?", "how many <p> <t> <v> does <f> have?", "@c count the <p> <t> <v> in <f>", "@c count all <p> <t> <v> from <f>", "@n number of <p> <t> <v> in <f>", "<f>: how many <p> <t> <v>?", "in <f>, how many <p> are <t> <v>?", "<p> <t> <v> in <f>, how many?", "I need the number of <p> <t> <v> in <f>", "I want to know how many <p> we have <t> <v>, see <f>",
    "can you count the <p> <t> <v>? they are in <f>", "could you tell me how many <p> there are <t> <v> in <f>?", "our <p> are in <f>. how many are <t> <v>?", "look at <f>: how many <p> are <t> <v>?", "I've got my <p> in <f>, how many of them are <t> <v>?", "how many <p> came <t> <v>? see <f>", "how many of the <p> in <f> are <t> <v>?", "of the <p> in <f>, how many are <t> <v>?", "@c tell me how many <p> are <t> <v> in <f>", "@c find out how many <p> <t> <v> are in <f>",
]
LAST = [
    "when was the <s> <o> <t> <v> in <f>?", "when was the <s> <o> <t> <v>? see <f>", "when was the <s> <o> <t> <v>? look in <f>", "what is the date of the <s> <o> <t> <v> in <f>?", "what was the date of the <s> <o> <t> <v>? it's in <f>", "on which day was the <s> <o> <t> <v> in <f>?", "on what date was the <s> <o> <t> <v>, <f>?", "<f>: when was the <s> <o> <t> <v>?", "<f>: date of the <s> <o> <t> <v>", "in <f>, when was the <s> <o> <t> <v>?", "@n date of the <s> <o> <t> <v> in <f>", "@n day of the <s> <o> <t> <v> in <f>",
    "@c find the date of the <s> <o> <t> <v> in <f>", "@c tell me when the <s> <o> <t> <v> was, from <f>", "@c look up when the <s> <o> <t> <v> was in <f>", "@c check <f> for the date of the <s> <o> <t> <v>", "the <s> <o> <t> <v> in <f>, when was it?", "the <s> <o> <t> <v>, on which date? <f>", "I need the date of the <s> <o> <t> <v> in <f>", "I want to know when the <s> <o> <t> <v> was, the table is <f>", "I can't remember when the <s> <o> <t> <v> was, look in <f>", "do you know when the <s> <o> <t> <v> was? it must be in <f>",
    "could you see in <f> when the <s> <o> <t> <v> was?", "can you look up the day of the <s> <o> <t> <v> in <f>?", "our <p> are in <f>. when was the <s> one <t> <v>?", "I've got my <p> in <f>, when was the <s> one <t> <v>?", "of the <p> <t> <v> in <f>, when was the <s>?", "for the <p> <t> <v> in <f>: the <s> date?", "when did we have the <s> <o> <t> <v>? <f>", "going by <f>, when was the <s> <o> <t> <v>?", "according to <f>, what day was the <s> <o> <t> <v>?", "what date does the <s> <o> <t> <v> in <f> have?",
]
MONTH_SAVE = [
    "@c save all <p> of <m> in <f> as <g>", "@c save the <p> from <m> in <f> to <g>", "@c save the <p> of <f> that are from <m> as <g>", "@c write the <p> from <m> in <f> to <g>", "@c put the <p> of <m> from <f> into <g>", "@c export the <p> in <f> from <m> to <g>", "@c copy all <p> from <m> in <f> into a new file <g>", "@c extract the <p> of <m> from <f> into <g>", "@c collect the <p> from <m> of <f> in <g>", "@c filter <f> for <m> and save it as <g>", "@c filter <f> by <m>, saved as <g>", "@c make <g> with the <p> from <m> in <f>", "@c make a file <g> with only the <m> <p> of <f>",
    "@c save only <m> of <f> as <g>", "@c keep only <m> of <f>, in a new file <g>", "@c take the <p> from <m> out of <f> and save them as <g>", "all <p> from <m> in <f>, saved as <g>", "all <p> of <m> in <f> into <g>", "everything from <m> in <f> should go into <g>", "<f>: the <p> from <m> into <g>", "<f>: save <m> as <g>", "from <f>, save everything from <m> as <g>", "in <f>, find the <p> from <m> and write them to <g>", "I need <g> with the <p> from <m> in <f>", "I need all <p> of <m> from <f> in their own file, <g>",
    "I only want <m> from <f>, save it as <g>", "can you save the <p> from <m> in <f> as <g>?", "could you put the <m> <p> of <f> into <g>?", "the <p> from <m> in <f>, as <g> please", "my <p> are in <f>. save those from <m> as <g>", "just the <p> from <m>, from <f> into <g>", "not all of <f>, only <m>, saved as <g>", "<g> should have only the <p> from <m> in <f>", "look at <f> and save what is from <m> as <g>", "one file <g> with <m> only, out of <f>", "whatever <f> has for <m>, save it in <g>",
]


def noun_for(c, table):
    """(plural, singular) of what the rows are to people."""
    many = rows_called(c, table, c.pick((PAID, PAID, ["orders", "orders", "sales", "tickets", "rides", "entries"], THINGS, PEOPLE)))
    return many, singular(many) if many != "entries" else "entry"


def owner(c, table):
    """({slots}, column, value): a person by the whole name, where there is one."""
    people = [x for x in table.free if table.base[x] in ("contact", "customer", "client", "person")]
    able = people * 3 + [x for x in table.texts if table.kind.get(x) not in ("status", "type")]
    c.demand(able)
    by, value, find = bare(c, table, able)
    many, one = noun_for(c, table)
    kind = "name" if by in people else "weekday" if table.base[by] == "weekday" else table.kind.get(by, "")
    return {"v": find, "t": c.pick(OF.get(kind, OF[""])), "p": many, "o": one}, by, value, find


def shown(c, table):
    slots, by, value, find = owner(c, table)
    made, rows = rows_of(table, by, value)
    c.demand(0 < len(rows) < 9)
    return Query(SHOW, slots, {}, *made, gives="rows", of={"rows": rows, "by": by, "value": value, "find": find, "again": rows_of})


def counted(c, table):
    slots, by, value, find = owner(c, table)
    made, rows = q.count_of(table, by, value)
    # "How many are of the Hawks" is not English.
    templates = [t for t in COUNT if slots["t"] != "of" or "are <t>" not in t]
    return Query(templates, slots, {}, *made, gives="rows", of={"rows": rows, "by": by, "value": value, "find": find, "again": q.count_of})


def saved(c, table):
    (slots, by, value, find), target = owner(c, table), new_target(c, table, ("csv", "csv", "xlsx"))
    place, count = [target], len(q.rows_with(table, by, value))
    return Query(SAVE, {**slots, "g": target}, {}, f"Save the rows with {by} {value} to {target}", f"{guard(target)}{saving(target, f'df[df[{quoted(by)}] == {quoted(value)}]')}",
                 lambda text: (f"I saved the rows with {by} {value} to {place[0]}.", (place[0],)), lambda text: text == q.SILENT and len(load(c.folder / place[0])) == count, writes=True, of={"target": place, "find": find})


def last_of(c, table):
    """The day of the last one, or the first one, that somebody has."""
    (slots, by, value, find), (day,) = owner(c, table), table.dates
    found = [x for x in (d.day_of(v) for k, v in zip(table.df[by], table.df[day]) if k == value) if x]
    c.demand(found)
    latest = c.chance(0.7)
    name, call = ("latest", "max") if latest else ("earliest", "min")
    true = str(max(found) if latest else min(found))
    slots["s"] = c.pick(("last", "last", "latest", "most recent", "newest") if latest else ("first", "first", "earliest", "oldest"))
    return Query(LAST, slots, {}, f"Find the {name} {day} with {by} {value}", f"result = df[df[{quoted(by)}] == {quoted(value)}]\npd.to_datetime(result[{quoted(day)}]).{call}().strftime(\"%Y-%m-%d\")",
                 lambda text: (f"The {name} {day} with {by} {value} is {said(text)}.", (said(text),)), lambda text: said(text) == true, of={"find": find, "asks": day})


def month_saved(c, table):
    """The rows of a month as a file; the dates of the file stay as they are spelt."""
    words, kind, day, label, rows, code = d.period_named(c, table)
    c.demand(rows)
    target = new_target(c, table, ("csv", "csv", "xlsx"))
    place = [target]
    noun = c.pick(("rows", "rows", "entries", "records")) if c.chance(0.5) else noun_for(c, table)[0]
    return Query(MONTH_SAVE, {"m": words, "p": noun, "g": target}, {}, f"Save the rows of {label} to {target}", f"{guard(target)}{code}{saving(target, 'result')}",
                 lambda text: (f"I saved the rows of {label} to {place[0]}.", (place[0],)), lambda text: text == q.SILENT and len(load(c.folder / place[0])) == len(rows), writes=True, dates=True, of={"target": place})


def table_owned(c):
    """Shown, counted or saved, or when the last one was."""
    make = c.rng.choices((shown, counted, saved, last_of), (5, 2, 3, 4))[0]
    table = Table(c, loose=True, called=c.pick(PAID) if c.chance(0.4) else "", need=("date",) * (make is last_of or c.chance(0.4)), dates=1, rows=c.rng.randint(4, 14))
    query = make(c, table)
    done = yield from asked(c, table, query, False)
    if done and c.chance(0.3):
        yield from go_on(c, table, query)


def table_month_saved(c):
    yield from run(c, {month_saved: 1}, exact=0, follow=0, need=("date",), dates=1)


INTENTS = {table_owned: 30, table_month_saved: 10}
