"""The one that is the most of something: "who is the tallest?", "the cheapest product", "the hottest day".

Which column such a word means is something to know; no look at the names of the columns tells it."""

import ast
import re

from ..scenario import Say, User
from . import table_queries as q
from .endings import joined, quoted, said
from .table_checks import one_row
from .table_data import Table, allowed
from .table_queries import Query
from .goods import PAID, PEOPLE as PERSONS, THINGS, WORKERS, rows_called, singular
from .table_steps import look, run, unnamed, words_for
from ..words import from_list, held_out

# By measure: how a unit may stand with it, and what people call the one that has the most of it and the least.
MEASURES = {
    "price": (("EUR", "USD", "€", "$"), ("most expensive", "priciest", "dearest", "costliest"), ("cheapest", "least expensive", "most affordable")),
    "age": (("years",), ("oldest",), ("youngest",)),
    "height": (("cm", "m"), ("tallest",), ("shortest",)),
    "weight": (("kg", "g"), ("heaviest",), ("lightest",)),
    "temperature": (("°C", "C"), ("hottest", "warmest"), ("coldest", "coolest")),
    "speed": (("km/h", "kmh"), ("fastest", "quickest"), ("slowest",)),
    "length": (("m", "cm", "km"), ("longest",), ("shortest",)),
    "distance": (("km", "m"), ("farthest", "furthest", "most distant"), ("nearest", "closest")),
    "duration": (("h", "min"), ("longest",), ("shortest", "quickest")),
    "size": (("MB", "m"), ("biggest", "largest"), ("smallest",)),
    "rain": (("mm",), ("wettest", "rainiest"), ("driest",)),
    "wind": (("km/h",), ("windiest",), ("calmest",)),
    "depth": (("m", "cm"), ("deepest",), ("shallowest",)),
    "width": (("cm", "m"), ("widest", "broadest"), ("narrowest",)),
    "salary": (("EUR", "USD"), ("best paid", "highest paid"), ("worst paid", "lowest paid")),
    "score": (("%",), ("best",), ("worst", "weakest")),
    "rating": (("stars",), ("best rated", "highest rated", "most popular"), ("worst rated", "lowest rated", "least popular")),
    "population": (("k",), ("most populous",), ("least populous",)),
    "power": (("kW", "W"), ("strongest", "most powerful"), ("weakest",)),
    "pages": (("p",), ("thickest",), ("thinnest",)),
    "votes": (("k",), ("most popular",), ("least popular",)),
    "visitors": (("k",), ("busiest", "most visited"), ("quietest", "least visited")),
    "sales": (("EUR", "USD"), ("best selling", "top selling"), ("worst selling",)),
    "volume": (("l", "dB"), ("loudest",), ("quietest",)),
    "years": (("y",), ("longest serving", "most experienced"), ("least experienced",)),
}
# What people have, so that one can ask who; and what days have.
PEOPLE = ("age", "height", "weight", "speed", "salary", "score", "rating", "votes", "sales", "years")
DAYS = ("temperature", "rain", "wind", "visitors", "sales")
# Of which people say the word with the thing itself, "the hottest temperature"; of some words they do not.
FIGURES = ("price", "age", "height", "weight", "temperature", "speed", "length", "distance", "duration", "size", "score")
NO_FIGURES = ("dearest", "priciest", "costliest")
# What the rows may be, by measure; of the others any thing.
ROWS = {
    "age": [*PERSONS, "dogs", "cats", "trees", "houses", "cars"], "height": [*PERSONS, "trees", "buildings", "towers", "mountains", "plants"], "weight": [*PERSONS, "boxes", "parcels", "animals", "machines", "bags"], "salary": WORKERS, "years": WORKERS, "score": ["students", "pupils", "players", "candidates", "games", "children", "kids"],
    "votes": ["candidates", "songs", "films", "offers", "players"], "sales": ["shops", "products", "books", "employees", "suppliers", "models"], "temperature": ["rooms", "measurements", "readings", "lakes", "places"], "rain": ["places", "measurements", "stations"], "wind": ["places", "measurements", "stations"],
    "population": ["towns", "villages", "places", "islands"], "pages": ["books", "magazines", "reports"], "visitors": ["museums", "shops", "parks", "places"], "volume": ["machines", "tools", "songs", "boxes"], "speed": ["cars", "trains", "runners", "swimmers", "animals", "ships", "bikes", "drivers"],
    "distance": ["routes", "trips", "places", "rides", "walks", "shops", "flights"], "length": ["rivers", "bridges", "tracks", "walks", "ships", "routes", "films", "songs"], "duration": ["films", "songs", "courses", "trips", "flights", "videos", "rides"], "depth": ["lakes", "wells", "holes"], "width": ["rivers", "roads", "carpets", "doors"], "power": ["machines", "cars", "tools", "bulbs"],
    "size": ["parcels", "rooms", "flats", "houses", "videos", "gardens"], "rating": ["films", "hotels", "books", "games", "dishes", "wines", "restaurants", "apps"],
}
# (operator, what the rows are or do, said of several): of a measure, and of all that may be counted.
THAN = {
    "price": [(">", "are more expensive than <v>"), (">", "cost more than <v>"), (">", "cost over <v>"), ("<", "are cheaper than <v>"), ("<", "cost less than <v>"), ("<", "cost under <v>"), (">=", "cost at least <v>"), ("<=", "cost at most <v>"), ("<=", "cost <v> or less"), (">=", "cost <v> or more")],
    "age": [(">", "are older than <v>"), (">", "are older than <v>"), (">", "are over <v> years old"), ("<", "are younger than <v>"), ("<", "are younger than <v>"), ("<", "are under <v> years old"), (">=", "are at least <v> years old"), (">=", "are <v> or older"), ("<=", "are <v> or younger"), ("<=", "are at most <v> years old"), ("<=", "are not older than <v>")],
    "height": [(">", "are taller than <v>"), (">", "are taller than <v>"), ("<", "are shorter than <v>"), (">=", "are at least <v> tall"), ("<=", "are not taller than <v>"), (">", "are over <v> tall")],
    "weight": [(">", "are heavier than <v>"), (">", "weigh more than <v>"), (">", "weigh over <v>"), ("<", "are lighter than <v>"), ("<", "weigh less than <v>"), ("<", "weigh under <v>"), (">=", "weigh at least <v>"), ("<=", "weigh at most <v>")],
    "temperature": [(">", "are hotter than <v>"), (">", "are warmer than <v>"), ("<", "are colder than <v>"), ("<", "are cooler than <v>")],
    "speed": [(">", "are faster than <v>"), ("<", "are slower than <v>"), (">", "go faster than <v>")],
    "length": [(">", "are longer than <v>"), ("<", "are shorter than <v>"), (">=", "are at least <v> long")],
    "distance": [(">", "are farther away than <v>"), (">", "are further than <v>"), ("<", "are nearer than <v>"), ("<", "are closer than <v>")],
    "duration": [(">", "take longer than <v>"), (">", "last longer than <v>"), ("<", "last less than <v>"), ("<", "take less than <v>")],
    "size": [(">", "are bigger than <v>"), (">", "are larger than <v>"), ("<", "are smaller than <v>")],
    "depth": [(">", "are deeper than <v>"), ("<", "are shallower than <v>"), (">=", "are at least <v> deep")],
    "width": [(">", "are wider than <v>"), ("<", "are narrower than <v>"), (">=", "are at least <v> wide")],
    "salary": [(">", "earn more than <v>"), (">", "earn over <v>"), (">", "make more than <v>"), ("<", "earn less than <v>"), ("<", "earn under <v>"), (">=", "earn at least <v>"), (">", "get paid more than <v>")],
    "score": [(">", "scored more than <v>"), (">", "scored over <v>"), ("<", "scored less than <v>"), ("<", "scored below <v>"), (">=", "scored at least <v>"), (">", "did better than <v>")],
    "rating": [(">", "are rated above <v>"), (">", "are rated better than <v>"), ("<", "are rated below <v>"), (">=", "are rated at least <v>")],
    "power": [(">", "are stronger than <v>"), ("<", "are weaker than <v>"), (">", "are more powerful than <v>")],
    "pages": [(">", "are thicker than <v>"), ("<", "are thinner than <v>")],
    "volume": [(">", "are louder than <v>"), ("<", "are quieter than <v>")],
}
# Of sums of money people say only "orders over 50".
OVER = [(">", "are over <v>"), (">", "are above <v>"), (">", "are more than <v>"), (">", "are higher than <v>"), ("<", "are under <v>"), ("<", "are below <v>"), ("<", "are less than <v>"), (">=", "are at least <v>"), ("<=", "are at most <v>"), (">", "are bigger than <v>"), ("<", "are smaller than <v>")]
LASTING = ("length", "duration")  # what is longer may last longer
MONEY = ("amount", "total", "price")
COUNT_THAN = [
    "how many <p> in <f> <r>?", "how many of the <p> in <f> <r>?", "how many <p> <r> in <f>?", "<f>: how many <p> <r>?", "in <f>, how many <p> <r>?", "@n number of <p> in <f> that <r>", "@c count the <p> in <f> that <r>", "@c count how many <p> in <f> <r>", "@c tell me how many <p> <r> in <f>", "how many <p> that <r> are there in <f>?",
    "how many <p> are there in <f> that <r>?", "I need to know how many <p> in <f> <r>", "my boss wants to know how many <p> in <f> <r>", "can you count the <p> that <r> in <f>?", "count <p> that <r>, <f>", "of all <p> in <f>, how many <r>?", "of the <p> in <f>, how many <r>?", "look at <f>: how many <p> <r>?", "how many <p> do we have in <f> that <r>?",
    "any idea how many <p> in <f> <r>?", "could you see how many of the <p> in <f> <r>?", "I was wondering how many of the <p> <r> in <f>", "how many <p> does <f> have that <r>?", "for my report: how many <p> in <f> <r>?", "do many <p> in <f> <r>? count them", "how many of them in <f> <r>?", "how many in <f> <r>?", "how many are there in <f> that <r>?", "@n count of <p> that <r> in <f>",
]
LIST_THAN = [
    "which <p> in <f> <r>?", "which of the <p> in <f> <r>?", "which <p> <r> in <f>?", "<f>: which <p> <r>?", "in <f>, which <p> <r>?", "@c list the <p> in <f> that <r>", "@c list all <p> that <r> in <f>", "@c show me the <p> in <f> that <r>", "@c find all <p> in <f> that <r>", "@c name the <p> of <f> that <r>", "what <p> in <f> <r>?",
    "which ones in <f> <r>?", "I need the <p> from <f> that <r>", "my boss wants a list of the <p> in <f> that <r>", "@n list of <p> in <f> that <r>", "@n names of the <p> that <r> in <f>", "all <p> in <f> that <r>", "only the <p> in <f> that <r>", "look at <f>: which <p> <r>?", "go through <f> and list the <p> that <r>", "of all <p> in <f>, which <r>?",
    "can you see which <p> in <f> <r>?", "could you tell me which of the <p> <r> in <f>?", "any idea which <p> in <f> <r>?", "I was wondering which <p> <r> in <f>", "for my report: which <p> in <f> <r>?", "tell me which <p> in <f> <r>", "are there <p> in <f> that <r>, and which?", "let me see the <p> of <f> that <r>", "@c pick out the <p> in <f> that <r>", "which of them in <f> <r>?",
]
SHORT_THAN = ["<p> <r> in <f>", "<p> <r>, <f>", "all <p> <r> in <f>", "<f>: <p> <r>", "the <p> <r> in <f>", "@c list the <p> <r> in <f>", "@c show the <p> <r> from <f>", "@c find <p> <r> in <f>", "which are the <p> <r> in <f>?", "I need all <p> <r> from <f>", "@c list <p> <r>, they are in <f>"]
SHORT_COUNT = ["how many <p> <r> are in <f>?", "how many <p> <r> are there in <f>?", "@n number of <p> <r> in <f>", "@c count the <p> <r> in <f>", "how many <p> <r> does <f> have?", "<f>: number of <p> <r>", "how many <p> <r>, <f>", "are there any <p> <r> in <f>? how many?", "how many <p> <r> do we have in <f>?", "I need the number of <p> <r> in <f>", "@c count <p> <r>, the table is <f>"]
COMPARED = {">": "above", "<": "below", ">=": "at least", "<=": "at most"}
FEW = [
    "@n <n> <s> <p> in <f>", "which are the <n> <s> <p> in <f>?", "@c show the <n> <s> <p> in <f>", "@c list the <n> <s> <p> of <f>", "what are the <n> <s> <p> in <f>?", "<f>: the <n> <s> <p>", "the <n> <s> in <f>", "@c find the <n> <s> <p> in <f>", "which <n> <p> in <f> are the <s>?", "I need the <n> <s> <p> from <f>", "who or what are the <n> <s> in <f>?",
    "@c show me the <n> <s> ones in <f>", "the <n> <s> <p>, <f>", "in <f>, which are the <n> <s> <p>?", "my boss wants the <n> <s> <p> in <f>", "could you list the <n> <s> <p> in <f>?", "of all <p> in <f>, show the <n> <s>", "let me see the <n> <s> <p> of <f>", "@c give me the <n> <s> <p> from <f>", "tell me the <n> <s> <p> in <f>",
]
FIRST = [
    "@c list the <p> in <f>, the <s> first", "@c show the <p> in <f>, <s> first", "@c show me <f> with the <s> first", "@c show the rows of <f>, the <s> first", "@c sort <f>, the <s> first", "@c list <f> with the <s> on top", "<f>, <s> first", "<f>: all <p>, <s> first", "@c order the <p> in <f>, the <s> first", "the <p> of <f>, sorted, <s> first", "I want to see the <p> in <f>, the <s> at the top",
    "can I see <f> with the <s> first?", "all <p> in <f>, beginning with the <s>", "@c show <f> from the <s> to the <t>", "@c list the <p> in <f> from the <s> to the <t>", "@c sort the <p> in <f> from <s> to <t>", "<p> in <f> from <s> to <t>", "could you show me the <p> in <f>, <s> first?", "@c rank the <p> in <f>, the <s> first", "let me see <f> sorted with the <s> first",
    "@c put the <p> of <f> in order, the <s> first, just to look at", "@c show me all <p> in <f> starting with the <s>", "@c sort <f> with the <s> on top, I want to see it", "my boss wants to see the <p> in <f>, the <s> first",
]
FIRST_BY = [
    "@c sort <f> by <c>, the <s> first", "@c show <f> sorted by <c>, <s> first", "<f> by <c>, <s> first", "@c list the <p> in <f> by <c>, the <s> first", "@c order <f> by <c> with the <s> first", "@c show me the <p> of <f> sorted by <c>, the <s> on top", "@c sort the rows of <f> by <c>, beginning with the <s>", "I'd like <f> sorted by <c>, <s> first",
    "can you sort <f> by <c> and show the <s> first?", "the rows of <f> by <c>, the <s> at the top", "@c sort <f> by <c> from the <s> to the <t>", "@c rank the <p> in <f> by <c>, <s> first", "sort by <c>, <s> first: <f>", "let me see <f> by <c>, the <s> first",
]
NONE_NOUN = [t for t in (
    "how many <p> are in <f>?", "how many <p> does <f> have?", "how many <p> are there in <f>?", "@n number of <p> in <f>", "@c count the <p> in <f>", "<f>: how many <p>?", "how many <p> do we have in <f>?", "in <f>, how many <p> are there?", "how many <p> are listed in <f>?", "@c tell me how many <p> are in <f>", "how many <p> in <f>?", "how many <p> has <f>?", "number of <p>, <f>",
    "I need to know how many <p> are in <f>", "my boss asks how many <p> there are in <f>", "can you count the <p> in <f>?", "how many <p> are we in <f>?", "any idea how many <p> are in <f>?", "@n total number of <p> in <f>", "how many <p> are on the list in <f>?", "how many <p> in all are in <f>?", "could you check how many <p> <f> has?", "for my report: how many <p> are in <f>?",
)]
ONE = [
    "which one is the <s> in <f>?", "who is the <s> in <f>?", "which is the <s> in <f>?", "which one is the <s> of all in <f>?", "@n <s> one in <f>", "@n <s> in <f>", "@n <s> of all in <f>", "@c find the <s> one in <f>", "@c find the <s> in <f>", "who or what is the <s> in <f>?",
    "<f>: which one is the <s>?", "<f>: who is the <s>?", "the <s> in <f>?", "my boss asks which one is the <s> in <f>", "for my report I need the <s> one of <f>", "of all in <f>, which one is the <s>?", "of everything in <f>, what is the <s>?", "look at <f>: which is the <s>?",
    "in <f>, which one is the <s>?", "in <f>, who is the <s>?", "I want to know which one is the <s> in <f>", "any idea who the <s> in <f> is?", "tell me which one in <f> is the <s>", "which entry in <f> is the <s>?", "which of them is the <s> in <f>?", "which of the ones in <f> is the <s>?",
    "name the <s> one in <f>", "could you tell me which is the <s> in <f>?", "can you see who is the <s> in <f>?", "which row of <f> is the <s>?", "I'm looking for the <s> one in <f>", "@c tell me the <s> one in <f>", "@c pick the <s> one from <f>", "what's the <s> one in <f>?", "going by <f>, which one is the <s>?",
    "I wonder which one is the <s> in <f>", "someone asked who the <s> in <f> is", "which one would be the <s> in <f>?", "who comes out as the <s> in <f>?", "<s> in <f>?", "<s> one, <f>", "according to <f>, who is the <s>?", "the table is <f>, the question: which one is the <s>?",
]
NAMED = [
    "which <b> is the <s> in <f>?", "what is the <s> <b> in <f>?", "@n <s> <b> in <f>", "<f>: the <s> <b>?", "the <s> <b> in <f>", "which <b> in <f> is the <s>?", "@c find the <s> <b> in <f>", "@c show the <s> <b> of <f>", "what's the <s> <b> in <f>?", "tell me the <s> <b> in <f>",
    "which is the <s> <b> in <f>?", "what <b> is the <s> in <f>?", "in <f>, which <b> is the <s>?", "in <f>, what is the <s> <b>?", "my boss wants to know the <s> <b> in <f>", "for my report I need the <s> <b> in <f>", "I was wondering which <b> in <f> is the <s>", "of all in <f>, the <s> <b>",
    "which <b> of <f> is the <s> one?", "I need to know which <b> is the <s> in <f>", "could you look up the <s> <b> in <f>?", "can you tell me which <b> is the <s> in <f>?", "name the <s> <b> in <f>", "<s> <b> in <f>?", "<s> <b>, <f>", "<f> - <s> <b>", "@c pick out the <s> <b> in <f>",
    "look at <f> and tell me the <s> <b>", "any idea which <b> is the <s> in <f>?", "someone asked for the <s> <b> in <f>", "according to <f>, which <b> is the <s>?", "which <b> would be the <s> in <f>?", "I'm looking for the <s> <b> in <f>", "do you see which <b> is the <s> in <f>?", "the <b> that is the <s> in <f>",
]
DAY = [
    "which day was the <s> in <f>?", "which day is the <s> in <f>?", "what was the <s> day in <f>?", "@n <s> day in <f>", "when was the <s> day in <f>?", "<f>: which day was the <s>?", "on which date was the <s> day in <f>?", "the <s> day in <f>?", "@c find the <s> day in <f>", "in <f>, which day was the <s>?",
    "the date of the <s> day in <f>", "what date was the <s> day in <f>?", "which of the days in <f> was the <s>?", "@n <s> day of all in <f>", "according to <f>, which day was the <s>?", "my boss wants to know the <s> day in <f>", "for my report I need the <s> day in <f>", "any idea which day was the <s> in <f>?", "look at <f>: which day was the <s>?", "<s> day, <f>",
    "could you tell me which day in <f> was the <s>?", "I was wondering which day was the <s> in <f>", "of all days in <f>, which was the <s>?", "what day was the <s> in <f>?",
]
FIGURE = [
    "what is the <s> <c> in <f>?", "@n <s> <c> in <f>", "<s> <c> in <f>", "what's the <s> <c> in <f>?", "<f>: <s> <c>?", "@c find the <s> <c> in <f>", "tell me the <s> <c> in <f>", "in <f>, what is the <s> <c>?", "what was the <s> <c> in <f>?", "my boss wants the <s> <c> in <f>", "the <s> <c> of all in <f>",
    "for my report I need the <s> <c> from <f>", "how much is the <s> <c> in <f>?", "look at <f>: what is the <s> <c>?", "I want to know the <s> <c> in <f>", "of all in <f>, what is the <s> <c>?", "could you find the <s> <c> in <f>?", "any idea what the <s> <c> in <f> is?", "<s> <c>, <f>", "@c look up the <s> <c> in <f>",
]


def spelt(c, measure):
    """The column as a file has it; a name that is held out is only met with something added to it."""
    unit = c.pick(MEASURES[measure][0])
    plain = not (c.split == "train" and held_out(measure))
    forms = [f"{measure} ({unit})", f"{measure} in {unit}", f"{measure}_{unit.lower()}" if unit.isalpha() else f"{measure} {unit}"]
    return allowed(c, lambda: measure if plain and c.chance(0.55) else c.pick(forms))


def meant_by(word):
    """All measures whose word this is: the longest may be by length or by duration."""
    return tuple(m for m, (_, *words) in MEASURES.items() if any(word in some for some in words))


def measured_column(c, table):
    """(the first column of numbers that is a measure, the measure)."""
    found = [(x, m) for x in table.numbers for m in MEASURES if table.base[x].lower().startswith(m)]
    c.demand(found)
    return found[0]


def measured(c, table):
    """(the measure, all that its word may mean, the column, whether the lowest is meant, the word, those for the other end)."""
    column, measure = measured_column(c, table)
    low = c.chance(0.45)
    _, most, least = MEASURES[measure]
    word = c.pick(least if low else most)
    meant = meant_by(word)
    # Nothing else may be what the look finds for the word; and who was born first is the oldest too.
    c.demand(sum(m in name.lower() for m in meant for name in table.df.columns) == 1 and not (measure == "age" and table.dates))
    return measure, meant, column, low, word, most if low else least


def asking(templates, measure):
    """Nobody is windy."""
    return templates if measure in PEOPLE else [t for t in templates if not re.search(r"\bwho\b", t)]


def superlative(c, table):
    """Which one it is: the label that the request names, or the first column that is neither a number nor a date.

    Of a label in several rows the sum would be meant, so each is there once."""
    measure, meant, column, low, word, opposite = measured(c, table)
    of = {"column": column, "kind": "min" if low else "max", "meant": meant, "opposite": opposite, "people": measure in PEOPLE}
    labels, once = labels_of(table)
    if table.called and c.chance(0.6):
        # A noun that is no column means the rows themselves.
        c.demand(labels[0] in once)
        noun = singular(rows_called(c, table, [table.called]))
        return Query(NAMED, {"s": word, "b": noun}, {}, *one_row(c, table, labels[0], column, low), gives="number", of={**of, "label": labels[0], "sought": (noun,)})
    if labels[0] not in once or c.chance(0.5):
        label, spoken = table.one(c, once)
        return Query(NAMED, {"s": word, "b": spoken}, {"b": label}, *one_row(c, table, label, column, low), gives="number", of={**of, "label": label})
    label = labels[0]
    return Query(asking(ONE, measure), {"s": word}, {}, *one_row(c, table, label, column, low), gives="number", of={**of, "label": label})


def labels_of(table):
    """(the columns that say which one a row is, those of them in which each value is there once)."""
    labels = [x for x in table.df.columns if x in table.ids + table.free + table.texts]
    return labels, [x for x in labels if table.df[x].is_unique and table.df[x].notna().all()]


def with_unit(c, measure, column, value):
    """The number as people say it, now and then with the unit that the column has."""
    unit = next((u for u in MEASURES[measure][0] if f"({u})" in column or column.endswith((f" in {u}", f"_{u.lower()}"))), "years" if measure == "age" else "")
    return f"{value} {unit}" if unit and c.chance(0.4) else value


def compared(c, table):
    """"Which kids are older than 10?": the word says the column, the noun the rows."""
    money = table.called in PAID
    column, measure = (table.numbers[0], "") if money else measured_column(c, table)
    if money:
        meant, (op, words) = MONEY, c.pick(OVER)
    else:
        c.demand(measure in THAN)
        op, words = c.pick(THAN[measure])
        meant = LASTING if measure in LASTING and re.search("longer|shorter", words) and not re.search("take|last", words) else (measure,)
    c.demand(sum(m in name.lower() for m in meant for name in table.df.columns) == 1)
    values = [x for x in table.df[column] if x == x]
    value = c.pick(values) if c.chance(0.25) else c.rng.randint(int(min(values)), int(max(values)) + 1)
    value = round(value.item(), 2) if hasattr(value, "item") else value
    rows = [table.df.index[i] for i in q.passing(table.df[column], op, value)]
    name = f"{column} {COMPARED[op]} {value}"
    count, noun = c.chance(0.5), rows_called(c, table, [table.called])
    short = words.startswith("are ") and "than <v>" in words and c.chance(0.4) or money and c.chance(0.4)
    templates = (SHORT_COUNT if count else SHORT_THAN) if short else COUNT_THAN if count else LIST_THAN
    words = words[4:] if short else words
    # The number may end the sentence, so no mark is taken for a part of it.
    slots = {"p": noun, "r": words.replace("<v>", str(value if money or "years" in words else with_unit(c, measure, column, value)))}
    of = {"meant": meant, "column": column, "rows": rows}
    if count:
        return Query(templates, slots, {}, f"Count the rows with {name}", q.counted(f"df[df[{quoted(column)}] {op} {value}]"), lambda text: q.rows_have(text, name), lambda text: text == str(len(rows)), gives="rows" if rows else "", of=of)
    labels, once = labels_of(table)
    c.demand(labels[0] in once)
    true = [str(x) for x in table.df.loc[rows, labels[0]]]

    def answer(text):
        found = ast.literal_eval(text)
        if not found:
            return f"There are none with {name}.", ("none",)
        if len(found) > 8:
            return f"The ones with {name} are in the output above.", ("output above",)
        return f"{'These are the ones' if len(found) > 1 else 'There is only one'} with {name}: {joined(map(str, found))}.", tuple(map(str, found))

    return Query(templates, slots, {}, f"List the {labels[0]} of the rows with {name}", f"result = df[df[{quoted(column)}] {op} {value}]\nresult[{quoted(labels[0])}].tolist()", answer, lambda text: [str(x) for x in ast.literal_eval(text)] == true, gives="rows" if rows else "", of=of)


def superlative_few(c, table):
    """The three cheapest; or all of them, the cheapest first."""
    measure, meant, column, low, word, opposite = measured(c, table)
    c.demand(table.df[column].notna().all() and table.df[column].is_unique)
    name, noun = "lowest" if low else "highest", rows_called(c, table, [table.called])
    call, best = f"df.sort_values({quoted(column)}{'' if low else ', ascending=False'})", table.df[column].min() if low else table.df[column].max()
    rows = list(table.df[column].sort_values(ascending=low).index)
    if c.chance(0.4):
        n = c.rng.randint(2, min(5, len(rows) - 1))
        return Query(FEW, {"n": n, "s": word, "p": noun}, {}, f"Show the {n} rows with the {name} {column}", q.kept(f"{call}.head({n})"), lambda text: (f"These are the {n} rows with the {name} {column}.", (name, column)), lambda text: str(best).rstrip("0").rstrip(".") in text, gives="rows", of={"meant": meant, "column": column, "rows": rows[:n]})
    by_name, first = c.chance(0.4), "" if low else ", the highest first"
    slots = {"s": word, "p": noun, "t": c.pick(opposite), **({"c": measure} if by_name else {})}
    return Query(FIRST_BY if by_name else FIRST, slots, {"c": column} if by_name else {}, f"Sort by {column}{first}", q.kept(call), lambda text: (f"These are the rows sorted by {column}{first}. {table.name} itself is as it was.", (column, "as it was")),
                 lambda text: len(text.strip("\n").split("\n")) == len(rows) + 1, gives="rows", of={"meant": (measure,) if by_name else meant, "column": column, "rows": rows})


def superlative_day(c, table):
    """Which day it was, where every row is a day."""
    _, meant, column, low, word, opposite = measured(c, table)
    (label,) = table.dates
    c.demand(table.df[label].is_unique and table.df[label].notna().all())
    of = {"column": column, "kind": "min" if low else "max", "meant": meant, "opposite": opposite, "label": label}
    return Query(DAY, {"s": word}, {}, *one_row(c, table, label, column, low), gives="number", of=of, dates=True)


def superlative_figure(c, table):
    """Only the figure: "hottest temperature"."""
    measure, _, column, low, word, _ = measured(c, table)
    c.demand(word not in NO_FIGURES)
    kind = "min" if low else "max"
    name, true = q.AGGREGATES[kind][0], getattr(table.df[column], kind)()
    return Query(FIGURE, {"s": word, "c": measure}, {"c": column}, f"Find the {name} {column}", f"df[{quoted(column)}].{kind}()", lambda text: (f"The {name} {column} is {said(text)}.", (said(text), column)),
                 lambda text: abs(float(said(text)) - true) < 0.006, gives="number", of={"column": column, "kind": kind, "meant": (measure,)})


def superlative_absent(c):
    """No column is what the word means: the answer says which there are."""
    measure = c.pick(list(MEASURES))
    word = c.pick([*MEASURES[measure][1], *MEASURES[measure][2]])
    table, meant, slots, templates = Table(c, loose=True, columns=c.rng.randint(2, 6)), meant_by(word), {}, asking(ONE, measure)
    sought = ()
    if c.chance(0.5):
        templates, (_, slots["b"]) = NAMED, table.one(c, table.ids + table.free + table.texts)
        if c.chance(0.4):
            slots["b"] = singular(rows_called(c, table, ROWS.get(measure, THINGS)))
            sought = (slots["b"],)
    elif measure in THAN and c.chance(0.5):
        (_, words), templates = c.pick(THAN[measure]), c.pick((COUNT_THAN, LIST_THAN))
        if measure in LASTING and re.search("longer|shorter", words):
            words = words.replace("longer", "less").replace("shorter", "less") if "take" in words or "last" in words else c.pick([w for _, w in THAN["age"]])
            measure = measure if "take" in words or "last" in words else "age"
        meant, slots["p"] = (measure,), rows_called(c, table, ROWS.get(measure, THINGS))
        slots["r"] = words.replace("<v>", str(c.rng.randint(2, 300)))
    text = c.ask(templates, f=table.name, s=word, **slots)
    yield User(text)
    found, _ = yield from look(c, table, list(dict.fromkeys([*words_for(c, table, slots, text), *sought, *meant])))
    c.demand(not any(found[m] for m in meant))
    names = list(table.df.columns)
    yield Say(f"{table.name} has no column {' or '.join(meant)}. Its columns are {joined(names)}.", (*meant, *names))


def seen_one(c, table, last):
    """The same once the columns are in sight: nothing is looked for."""
    c.demand(last.of.get("seen"))
    _, measure = measured_column(c, table)
    table.called = table.called or from_list(c.rng, ROWS.get(measure, THINGS), c.split)
    query = c.pick((superlative, superlative, superlative, compared, compared, superlative_few))(c, table)
    query.slots, query.following = {**query.slots, **query.exact_slots}, ["-"]
    query.of = {**query.of, "text": unnamed(c, query)}
    return query


def table_superlative(c):
    if c.chance(0.08):
        yield from superlative_absent(c)
        return
    if c.chance(0.3):
        yield from table_compared(c)
        return
    measure = c.pick(list(MEASURES))
    day = measure in DAYS and c.chance(0.5)
    more = {"need": ("date",), "dates": 1} if day else {"need": ("id",) * c.chance(0.35), "dates": 0 if measure == "age" else 2}
    if c.chance(0.5):
        more["rows"] = c.rng.randint(3, 9)
    if not day and c.chance(0.6):
        more["called"] = from_list(c.rng, ROWS.get(measure, THINGS), c.split)
    few = {superlative_few: 1.5 if more.get("called") else 0}
    yield from run(c, {superlative_day: 1} if day else {superlative: 3, superlative_figure: 1, **few} if measure in FIGURES else {superlative: 3, **few}, exact=0, follow=0.45, measures=[spelt(c, measure)], **more)


def table_compared(c):
    """Rows that are older, dearer, heavier than a number."""
    money = c.chance(0.2)
    measure = c.pick(list(THAN))
    column = allowed(c, lambda: c.pick([x for m in MONEY for x in (m, f"{m} (EUR)", f"{m}_usd", f"{m} in €")])) if money else spelt(c, measure)
    called = from_list(c.rng, PAID if money else ROWS.get(measure, THINGS), c.split)
    more = {"rows": c.rng.randint(3, 9)} if c.chance(0.7) else {}
    yield from run(c, {compared: 1}, exact=0, follow=0.4, measures=[column], called=called, need=("id",) * c.chance(0.5), **more)


INTENTS = {table_superlative: 40}
