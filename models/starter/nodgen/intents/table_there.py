"""A table that the request calls by what it holds, "my sales", "these invoices", "this spreadsheet": the one that is there, or the one whose name fits."""

import ast
import re

from ..scenario import Act, Say, User
from . import plot_queries as p
from . import table_dates as d
from . import table_filters as f
from . import table_queries as q
from .endings import result
from .files import count_files, list_files, populate
from .goods import PAID, PEOPLE, THINGS, rows_called
from .table_data import Table
from .table_follow import go_on
from .table_steps import asked, looked_at, unnamed
from .table_unnamed import MEANT
from .watched import first_request

# Where a name of a file may give way to such words.
BOUND = re.compile(r"\b(?:tables?|files?|workbook|sheet|list|called|named|my|our|an?|with|for|by) <f>|<f>(?:'|:| -| →| \w+s\b(?! (?:have|has|say|does)))|^<f>|\btable\b|[\"'(]<f>|\b(?:[Tt]here is|have|over|on|is) <f>")
THIS = {
    "csv": ("this csv file", "this csv", "my csv file", "the csv file", "the csv here"),
    "xlsx": ("this Excel file", "my Excel file", "the Excel file", "this workbook", "the Excel sheet", "this excel"),
    "tsv": ("this tsv file", "the tsv file", "my tsv file"),
    "json": ("this json file", "the json file", "my JSON file"),
}
ANY = ("this table", "this table", "the table", "my table", "this spreadsheet", "my spreadsheet", "the spreadsheet", "this data", "my data", "the data here", "the table here", "the spreadsheet here", "the table in this folder", "the table I have here", "this data set", "our table", "our spreadsheet", "the list here", "this list")
CALLED = ("my <p>", "my <p>", "my <p>", "these <p>", "these <p>", "the <p>", "our <p>", "the <p> here", "my list of <p>", "the list of <p>", "the table of <p>", "my <p> table", "the <p> file", "the <p> data", "my <p> list", "our <p> list", "all my <p>", "the <p> spreadsheet")
# Before a question that says nothing of where.
LEADS = [
    "here are my <p>.", "these are my <p>.", "I have my <p> here.", "I've got my <p> here.", "my <p> are in this folder.", "there is a table with my <p>.", "I have a table of <p>.", "I've put our <p> in here.", "about my <p>:", "a question about the <p>:", "for my <p>:", "look at my <p>.", "look at the <p>:", "take my <p>:", "take the <p>:", "open my <p>.",
    "I keep a list of <p> here.", "the <p> are here in a table.", "I'm going through my <p>.", "I am looking at our <p>.", "we have a list of <p>.", "this is about the <p>.", "it's about my <p>:", "concerning the <p>:", "with my <p>:", "go to my <p>.", "you have my <p> here.", "in this folder are my <p>.", "I just exported the <p>.", "someone sent me these <p>.",
    "I need something from my <p>:", "I saved our <p> here.", "check my <p>:", "I wrote down all <p>.", "there's a list of <p> in this folder.", "you find the <p> in this folder.",
]
LEADS_ANY = [
    "I have a table here.", "I've got a spreadsheet here.", "there is a table in this folder.", "there's one table here.", "I've put a table in this folder.", "about this table:", "about my spreadsheet:", "look at the table.", "look at this spreadsheet:", "take the table here:", "open the table.", "open my spreadsheet:", "I'm looking at the table in here.", "someone sent me this table.", "I just exported this table.",
    "a question about the table:", "for this table:", "we have a spreadsheet here.", "I need something from this table:", "you have my table here.", "I saved a table here.", "check the table:", "go to the table in this folder.", "this is about the spreadsheet.", "it's about the table:", "with this data:", "here's my data.", "here is a table.", "my data is in this folder.", "I have some data here.", "work with the table here:", "using the data in this folder:",
]
WHICH_OF = [
    "which of these <p> are <v>?", "which of my <p> are <v>?", "which of the <p> are <v>?", "which of our <p> are <v>?", "which <p> are <v>?", "which ones of my <p> are <v>?", "what <p> are <v>?", "what are the <p> that are <v>?", "do I have <p> that are <v>? which?", "are any of these <p> <v>? which ones?", "are there any <p> that are <v>?", "@c list my <p> that are <v>", "@c list the <p> that are <v>", "@c show me which of the <p> are <v>",
    "@c find the <p> that are <v>", "@c tell me which of these <p> are <v>", "@c tell me which <p> are <v>", "of these <p>, which are <v>?", "of my <p>, which ones are <v>?", "of all our <p>, which are <v>?", "from my <p>, which are <v>?", "here are my <p>. which are <v>?", "these are our <p>, which of them are <v>?", "I've got some <p> here, which of them are <v>?", "I have a list of <p>. which ones are <v>?", "my <p>: which are <v>?",
    "I need to know which of my <p> are <v>", "I want to see which <p> are <v>", "I want to know which of these <p> are <v>", "could you check which of the <p> are <v>?", "can you see which of these <p> are <v>?", "can you look through my <p> and tell me which are <v>?", "go through my <p> and list those that are <v>", "look through the <p>: which are <v>?", "look at these <p>, which ones are <v>?", "the <p> that are <v>, which are they?",
    "some of my <p> are <v>. which ones?", "some of these <p> should be <v>, which?", "which <p> do we have that are <v>?", "which <p> do I have that are <v>?", "any of the <p> that are <v>? name them", "I'd like a list of the <p> that are <v>", "only the <p> that are <v>, please, which are they?", "are some of our <p> <v>? tell me which",
]
MANY_OF = [
    "how many of these <p> are <v>?", "how many of my <p> are <v>?", "how many of the <p> are <v>?", "how many of our <p> are <v>?", "how many <p> are <v>?", "how many <p> do I have that are <v>?", "@c count my <p> that are <v>", "@c count the <p> that are <v>", "of these <p>, how many are <v>?", "of my <p>, how many are <v>?", "of all our <p>, how many are <v>?", "my <p>: how many are <v>?", "here are my <p>. how many of them are <v>?",
    "I need to know how many of my <p> are <v>", "can you tell me how many of these <p> are <v>?", "could you count how many of the <p> are <v>?", "look at my <p>, how many are <v>?", "I have a list of <p>. how many are <v>?", "what number of my <p> are <v>?", "I want to know how many <p> are <v>", "are many of my <p> <v>? how many?", "go through the <p> and count those that are <v>", "these <p> here, how many are <v>?", "tell me how many of our <p> are <v>",
]
QUESTIONS = {q.aggregate: 6, q.grouped: 4, q.top_group: 2, q.count_rows: 2, q.value_counts: 1, q.sorted_rows: 1.5, d.per: 2, p.bar: 1.5, p.line: 1}
LOOKED = "# See which files are there\nimport os\nsorted(os.listdir())"


def fitting(c, table):
    """A noun for the rows; mostly the file is called so, alone or with a year or a word beside it."""
    noun = rows_called(c, table, c.pick((PAID, PAID, THINGS, PEOPLE)))
    if c.chance(0.6) and noun not in table.name:
        ext = table.name.rsplit(".", 1)[1]
        year = c.rng.randint(2018, 2027)
        new = c.pick((f"{noun}.{ext}", f"{noun}.{ext}", f"{noun}_{year}.{ext}", f"{noun}-{year}.{ext}", f"{noun.capitalize()}.{ext}", f"all_{noun}.{ext}"))
        (c.folder / table.name).rename(c.folder / new)
        c.files[new] = c.files.pop(table.name)
        table.name = new
    return noun


def said_there(c, query, words, lead, noun=""):
    """The request, with such words in place of the file's name or a sentence before it."""
    # "Deliveries of my deliveries" would say it twice.
    twice = noun and "p" in query.slots
    if twice:
        query.slots = {**query.slots, "p": noun}
    if twice or c.chance(0.35):
        return f"{c.ask(lead, bare=True, p=noun)} {unnamed(c, query, bare=True)}"
    templates = [t for t in query.loose if "<f>" in t and not BOUND.search(t)]
    c.demand(templates)
    return c.ask(templates, f=words, **query.slots)


def known(c, table, noun, others):
    """Look what there is; the table is the only one, or its name says what the request speaks of; else it is asked for."""
    observation = yield Act(LOOKED, "I will look which table there is.")
    names = ast.literal_eval(result(observation))
    c.demand(table.name in names)
    if not others or (noun and noun in table.name.lower()):
        return
    listed = [n for n in names if n in (table.name, *others)]
    yield Say(f"Which one do you mean, {' or '.join(listed)}?", tuple(listed))
    yield User(c.ask(MEANT, f=table.name))


def others_beside(c, table, noun, often):
    """Another table now and then, whose name does not fit."""
    if not c.chance(often):
        return []
    name = Table(c, formats={"csv": 1}).name
    c.demand(name != table.name and not (noun and (noun in name.lower() or noun[:-1] in name.lower())))
    return [name]


def table_there(c):
    """A question of a table that nobody named."""
    which = c.chance(0.3)
    make = c.pick((f.which, f.which, f.which_dated, f.how_many, f.which_plot)) if which else c.rng.choices(list(QUESTIONS), list(QUESTIONS.values()))[0]
    table = Table(c, loose=True, **getattr(make, "table", {}))
    noun = fitting(c, table) if which or c.chance(0.6) else ""
    query = make(c, table)
    query.edit = None
    others = others_beside(c, table, noun, 0.35 if noun else 0.12)
    populate(c, c.rng.randint(0, 3), c.pick(("txt", "pdf", "png", "md")))
    if which and make is not f.which_plot:
        query.loose = MANY_OF if make is f.how_many else WHICH_OF
        query.slots = {**query.slots, "p": noun}
        text = c.ask(query.loose, **query.slots)
    elif noun:
        words = c.pick(CALLED).replace("<p>", noun)
        text = said_there(c, query, noun if c.chance(0.3) else words, LEADS, noun)
    else:
        text = said_there(c, query, c.pick(ANY if c.chance(0.7) else THIS[table.name.rsplit(".", 1)[1]]), LEADS_ANY)
    yield User(text)
    yield from known(c, table, noun, others)
    done = yield from looked_at(c, table, query, text)
    if done and c.chance(0.5):
        yield from go_on(c, table, query, c.rng.choice((1, 1, 2)))


# After a question about files one about a table among them, by its name.
AFTER_FILES = {q.aggregate: 4, q.grouped: 3, q.count_rows: 3, q.value_counts: 2, q.sorted_rows: 1, f.which: 2, f.with_value: 2, p.bar: 1.5, d.per: 1}


def table_after_files(c):
    """The files first, counted or listed; then a table, which has to be looked at all the same."""
    from .table_plural import plural_of

    makers = {**AFTER_FILES, plural_of: 4}
    (make,) = c.rng.choices(list(makers), list(makers.values()))
    table = Table(c, loose=True, **getattr(make, "table", {}))
    yield from first_request(c, c.pick((count_files, count_files, list_files)))
    query = make(c, table)
    done = yield from asked(c, table, query, make is not plural_of and make is not f.which and c.chance(0.2))
    if done and c.chance(0.3):
        yield from go_on(c, table, query)


INTENTS = {table_there: 34, table_after_files: 16}
