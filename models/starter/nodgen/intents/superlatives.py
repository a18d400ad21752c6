"""The one that is the most of something: "who is the tallest?", "the cheapest product", "the hottest day".

Which column such a word means is something to know; no look at the names of the columns tells it."""

import re

from ..scenario import Say, User
from . import table_queries as q
from .endings import joined, quoted, said
from .table_checks import one_row
from .table_data import Table, allowed
from .table_queries import Query
from .table_steps import look, run, words_for
from ..words import held_out

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


def measured(c, table):
    """(the measure, all that its word may mean, the column, whether the lowest is meant, the word, those for the other end)."""
    column = table.numbers[0]
    measure = next(m for m in MEASURES if table.base[column].lower().startswith(m))
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
    labels = [x for x in table.df.columns if x in table.ids + table.free + table.texts]
    once = [x for x in labels if table.df[x].is_unique and table.df[x].notna().all()]
    if labels[0] not in once or c.chance(0.5):
        label, spoken = table.one(c, once)
        return Query(NAMED, {"s": word, "b": spoken}, {"b": label}, *one_row(c, table, label, column, low), gives="number", of={**of, "label": label})
    label = labels[0]
    return Query(asking(ONE, measure), {"s": word}, {}, *one_row(c, table, label, column, low), gives="number", of={**of, "label": label})


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
    if c.chance(0.5):
        templates, (_, slots["b"]) = NAMED, table.one(c, table.ids + table.free + table.texts)
    text = c.ask(templates, f=table.name, s=word, **slots)
    yield User(text)
    found, _ = yield from look(c, table, list(dict.fromkeys([*words_for(c, table, slots, text), *meant])))
    c.demand(not any(found[m] for m in meant))
    names = list(table.df.columns)
    yield Say(f"{table.name} has no column {' or '.join(meant)}. Its columns are {joined(names)}.", (*meant, *names))


def table_superlative(c):
    if c.chance(0.08):
        yield from superlative_absent(c)
        return
    measure = c.pick(list(MEASURES))
    day = measure in DAYS and c.chance(0.5)
    more = {"need": ("date",), "dates": 1} if day else {"need": ("id",) * c.chance(0.35), "dates": 0 if measure == "age" else 2}
    if c.chance(0.5):
        more["rows"] = c.rng.randint(3, 9)
    yield from run(c, {superlative_day: 1} if day else {superlative: 3, superlative_figure: 1} if measure in FIGURES else {superlative: 1}, exact=0, follow=0.45, measures=[spelt(c, measure)], **more)


INTENTS = {table_superlative: 20}
