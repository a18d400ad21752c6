"""Sentences as people write them: commas, capitals, times, prices and numbers in them, for texts that are copied whole."""

from ..words import CATEGORY, from_list

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
TITLES = ("Dr.", "Mr.", "Mrs.", "Ms.", "Prof.")
PLACES = ("the office", "the station", "the library", "the town hall", "the market", "the main gate", "the school", "the garage", "the workshop", "the bank", "the hotel", "the airport", "platform 4", "the second floor", "the small room", "the front desk")
COINS = ("EUR", "dollars", "euros", "USD", "pounds", "£", "CHF")
THINGS = ("meeting", "order", "invoice", "ticket", "key", "parcel", "contract", "lamp", "printer", "budget", "plan", "report", "letter", "bill", "roof", "window", "kitchen", "password", "car", "bike", "garden", "delivery", "visit", "talk", "team", "list", "trip", "train", "phone", "door")


def who(c):
    name = from_list(c.rng, CATEGORY["name"], c.split)
    c.names.add(name)
    return name


def thing(c):
    return (from_list(c.rng, THINGS, c.split) if c.split == "train" else c.pick(THINGS)) if c.chance(0.6) else c.word()


def at(c):
    hour, minute = c.rng.randint(6, 21), c.pick(("00", "15", "30", "45", f"{c.rng.randrange(60):02d}"))
    return c.pick((f"{hour}:{minute}", f"{hour}:{minute}", f"{(hour - 1) % 12 + 1} {'am' if hour < 12 else 'pm'}", f"half past {c.pick(('six', 'seven', 'eight', 'nine', 'ten'))}"))


def when(c):
    day, month = c.rng.randint(1, 28), c.pick(MONTHS)
    return c.pick((f"on {c.pick(DAYS)}", f"on {c.pick(DAYS)}", f"by {c.pick(DAYS)}", f"on {day} {month}", f"before {month} {day}", f"at {at(c)}", f"on {c.pick(DAYS)} at {at(c)}", "tomorrow", "next week", f"in {c.rng.randint(2, 30)} days", f"until {c.pick(DAYS)}", f"from {at(c)} to {at(c)}"))


def money(c):
    return c.pick((f"{c.rng.uniform(1, 900):.2f} {c.pick(COINS[:5])}", f"{c.rng.randint(2, 900)} {c.pick(COINS[:5])}", f"${c.rng.uniform(1, 900):.2f}", f"£{c.rng.randint(2, 90)}", f"€{c.rng.uniform(1, 900):.2f}"))


def clause(c):
    """One statement, note or errand, without its full stop."""
    name, other, one, two, n = who(c), who(c), thing(c), thing(c), c.rng.randint(2, 40)
    return c.pick((
        f"{name} will send the {one} {when(c)}", f"{name} will bring the {one} {when(c)}", f"{name} and {other} are coming {when(c)}", f"{name} has the {one}, {other} has the {two}", f"{name} asked about the {one}", f"{name} wants to see the {one} {when(c)}", f"{name} said the {one} is too {c.pick(('high', 'old', 'small', 'late', 'slow', 'expensive'))}", f"{name} is away {when(c)}", f"{name} owes me {money(c)}", f"{name} paid {money(c)} for the {one}", f"{name}'s {one} is at {c.pick(PLACES)}", f"{name} needs {n} more {one}s",
        f"the {one} is too {c.pick(('high', 'old', 'small', 'late', 'slow', 'dark'))}, says {name}", f"the {one} costs {money(c)}", f"the {one} cost {money(c)}, the {two} {money(c)}", f"the {one} starts {when(c)}", f"the {one} is ready {when(c)}", f"the {one} is at {c.pick(PLACES)}", f"the {one} has to be back {when(c)}", f"the {one} was late, but the {two} was fine", f"the {one} number is {c.rng.randint(1000, 99999)}", f"the code for the {one} is {c.rng.randint(1000, 9999)}", f"the {one} is broken, order a new one", f"the {one} for the {two} is in the {c.pick(('blue', 'red', 'green', 'big', 'old'))} box", f"the {one} leaves {when(c)} from {c.pick(PLACES)}",
        f"call {name} {when(c)}", f"call {c.pick(TITLES)} {name} {when(c)}", f"call {name} about the {one}, {c.rng.randint(100, 999)} {c.rng.randint(1000, 9999)}", f"ask {name} for the {one}", f"ask {name} if the {one} is ready", f"pay the {one} {when(c)}, {money(c)}", f"pay {name} {money(c)} {when(c)}", f"meet {name} at {c.pick(PLACES)} {when(c)}", f"meeting with {c.pick(TITLES)} {name} {when(c)}, room {c.rng.randint(1, 420)}", f"bring the {one} and the {two} to {c.pick(PLACES)}", f"take {n} {one}s to {c.pick(PLACES)}", f"buy {n} {one}s and a {two}", f"buy milk, bread, {n} eggs and a {one}", f"send the {one} to {name} {when(c)}", f"return the {one} to {name} {when(c)}", f"check the {one}, then the {two}", f"fix the {one} before the {two} comes", f"don't forget the {one} {when(c)}", f"remember to water the {one}s {when(c)}", f"look for the {one} at {c.pick(PLACES)}", f"print {n} copies of the {one} for {name}", f"write to {name} about the {one}",
        f"we meet at {c.pick(PLACES)} {when(c)}", f"we need {n} {one}s for the {two}", f"we are out of {one}s", f"we talked about the {one}, the {two} and the {thing(c)}", f"our {one} starts {when(c)}, not earlier", f"we leave {when(c)}, please be on time", f"it is {n} km from {c.pick(PLACES)} to the {one}", f"there are {n} people on the {one} list", f"no {one} {when(c)}", f"I lent the {one} to {name}", f"I left the {one} at {c.pick(PLACES)}", f"I have to be at {c.pick(PLACES)} {when(c)}", f"it's {name}'s birthday {when(c)}", f"{one} {when(c)}: {two}, {thing(c)}, {thing(c)}", f"flight {c.pick('ABKLX')}{c.pick('ABFLZ')} {c.rng.randint(100, 9999)} {when(c)}, seat {c.rng.randint(1, 40)}{c.pick('ABCDEF')}", f"{one}: {n}, {two}: {c.rng.randint(2, 99)}", f"question for {name}: who has the {one}?", f"step {c.rng.randint(1, 9)}: open the {one} and take out the {two}",
    ))


def starting(text):
    return text[:1].upper() + text[1:]


def english(c):
    """A sentence as it stands in a text."""
    text = starting(clause(c))
    return text if text.endswith("?") else text + c.pick((".", ".", ".", ".", "", "", "!"))


def long_text(c):
    """What somebody dictates: one clause or several, with or without capitals and stops."""
    clauses = [clause(c) for _ in range(c.pick((1, 1, 1, 2, 2, 3)))]
    if len(clauses) > 1 and c.chance(0.6):
        text = ". ".join(starting(x) if c.chance(0.85) else x for x in clauses)
    else:
        text = c.pick((", ", ", ", " and ", ", then ", "; ", " - ")).join(clauses)
    return (starting(text) if c.chance(0.6) else text) + (c.pick(("", "", ".")) if not text.endswith("?") else "")
