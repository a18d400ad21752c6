"""Arithmetic, percentages and dates."""

import datetime

from ..scenario import Act, Say, User

ARITHMETIC = [
    "what is <x>?", "{calculate|compute} <x>", "<x>", "<x> = ?", "how much is <x>?", "{work out|evaluate} <x>",
    "what's <x>?", "can you {calculate|work out} <x>?", "I need the result of <x>", "tell me <x>",
    "what does <x> {make|give|come to}?", "do the sum <x>", "give me <x>", "solve <x>", "<x> is how much?", "result of <x>?",
]
IN_WORDS = {
    "+": ["what is <a> plus <b>?", "add <a> and <b>", "<a> plus <b>", "sum of <a> and <b>", "how much is <a> plus <b>?", "what do <a> and <b> make together?", "add <b> to <a>", "{calculate|compute} <a> plus <b>"],
    "-": ["what is <a> minus <b>?", "subtract <b> from <a>", "<a> minus <b>", "difference between <a> and <b>", "take <b> away from <a>", "how much is <a> less <b>?", "{calculate|compute} <a> minus <b>", "what is left when I take <b> from <a>?"],
    "*": ["what is <a> times <b>?", "multiply <a> by <b>", "<a> times <b>", "product of <a> and <b>", "how much is <a> times <b>?", "multiply <a> and <b>", "{calculate|compute} <a> times <b>", "<a> multiplied by <b>"],
    "/": ["what is <a> divided by <b>?", "divide <a> by <b>", "<a> divided by <b>", "how much is <a> over <b>?", "split <a> by <b>", "{calculate|compute} <a> divided by <b>", "how often does <b> go into <a>?", "<a> over <b>"],
}
PERCENT = [
    "what is <p> percent of <b>?", "what is <p>% of <b>?", "<p>% of <b>", "<p> percent of <b>", "{calculate|compute} <p>% of <b>",
    "how much is <p> percent of <b>?", "how much is <p>% of <b>?", "I need <p>% of <b>", "work out <p> percent of <b>", "give me <p>% of <b>",
    "take <p> percent of <b>", "what's <p>% of <b>?", "tip of <p>% on <b>", "<p>% from <b> is how much?",
]
SHARE = [
    "what percentage is <a> of <b>?", "<a> is what percent of <b>?", "<a> of <b> in percent", "what percent of <b> is <a>?",
    "<a> out of <b> as a percentage", "how many percent of <b> is <a>?", "express <a> as a percentage of <b>", "I got <a> out of <b>, what percent is that?",
    "percentage of <a> in <b>", "which percentage of <b> is <a>?", "calculate what percent <a> is of <b>", "<a> from <b> in %",
]
CHANGE = [
    "add <p>% to <b>", "<b> plus <p>%", "<b> plus <p> percent", "raise <b> by <p>%", "increase <b> by <p> percent", "what is <b> with <p>% tax added?",
    "<b> with <p>% on top", "what is <b> increased by <p>%?", "put <p>% on <b>", "price <b> plus <p>% tax", "how much is <b> plus <p> percent?", "<b> grows by <p>%, what is it then?",
]
DISCOUNT = [
    "<b> minus <p>%", "take <p>% off <b>", "<b> less <p> percent", "reduce <b> by <p>%", "what is <b> with <p>% off?", "<p>% discount on <b>",
    "decrease <b> by <p> percent", "<b> with a discount of <p>%", "what do I pay for <b> with <p>% off?", "how much is <b> minus <p> percent?", "lower <b> by <p>%", "<b> after <p>% off",
]


def number(c, big=999):
    kind = c.rng.random()
    if kind < 0.6:
        return str(c.rng.randint(2, big))
    if kind < 0.8:
        return str(c.rng.randint(1000, 99999))
    return f"{c.rng.uniform(1, big):.{c.rng.choice((1, 2))}f}"


def value_of(observation):
    """The text after `Out[n]: `, without NumPy's type name."""
    text = observation.split(": ", 1)[1]
    if text.startswith("np.") and text.endswith(")"):
        text = text.split("(", 1)[1][:-1]
    return text


RESULT = "The result is {}."
FOLLOW = [
    ("and plus <n>?", "+"), ("now add <n>", "+"), ("plus <n>", "+"), ("add <n> to that", "+"), ("now times <n>", "*"), ("multiply that by <n>", "*"),
    ("times <n>", "*"), ("and times <n>?", "*"), ("now minus <n>", "-"), ("subtract <n> from that", "-"), ("take <n> off that", "-"), ("divide that by <n>", "/"),
    ("now divided by <n>", "/"), ("and half of that?", "half"), ("double it", "double"), ("and half?", "half"), ("now double that", "double"),
]


def arithmetic(c):
    if c.chance(0.45):
        op = c.pick("+-*/")
        a, b = number(c), number(c, 99)
        expression = f"{a} {op} {b}"
        text = c.ask(IN_WORDS[op], a=a, b=b)
    else:
        terms = [number(c, 99 if c.chance(0.5) else 999) for _ in range(c.rng.choice((2, 2, 3, 3, 4)))]
        ops = [c.pick("+-*/") if c.chance(0.8) else c.pick("+-") for _ in terms[1:]]
        expression = terms[0] + "".join(f" {o} {t}" for o, t in zip(ops, terms[1:]))
        if len(terms) == 3 and c.chance(0.4):
            expression = f"({terms[0]} {ops[0]} {terms[1]}) {ops[1]} {terms[2]}"
        elif len(terms) == 2 and c.chance(0.15):
            expression = f"{c.rng.randint(2, 30)} ** {c.rng.randint(2, 9)}"
        shown = expression
        style = c.rng.random()
        if style < 0.3:
            shown = shown.replace(" ", "").replace("**", "^")
        elif style < 0.45:
            shown = shown.replace("**", "^").replace("*", "x").replace("^", "**")
        text = c.ask(ARITHMETIC, x=shown)
    yield User(text)
    code = f"# Calculate {expression}\n{expression}"
    if c.chance(0.12):
        other = expression.replace(expression.split()[0], number(c), 1) if c.chance(0.5) else f"{number(c)} {c.pick('+-*')} {number(c)}"
        observation = yield Act(code, decide="edit", edited=other if c.chance(0.5) else f"# Calculate {expression}\n{other}")
    else:
        observation = yield Act(code)
    c.demand(observation.startswith("Out["))
    value = value_of(observation)
    c.demand(value == str(eval(observation.split(": ", 1)[1])) and len(value) < 30)
    yield Say(RESULT.format(value), (value,))
    for _ in range(c.chance(0.25) + c.chance(0.06)):
        pool = {}
        for template, op in FOLLOW:
            pool[template] = op
        n = number(c, 50)
        template = c.pick(list(pool))
        yield User(c.ask([template], n=n))
        op = pool[template]
        expression = {"half": "_ / 2", "double": "_ * 2"}.get(op, f"_ {op} {n}")
        observation = yield Act(f"# Go on with the last result\n{expression}")
        c.demand(observation.startswith("Out["))
        value = value_of(observation)
        c.demand(len(value) < 30)
        yield Say(RESULT.format(value), (value,))


def percent(c):
    p, b = c.rng.randint(1, 99), number(c)
    if c.chance(0.15):
        p = p + 0.5
    kind = c.pick(("of", "of", "share", "more", "less"))
    if kind == "of":
        text, code = c.ask(PERCENT, p=p, b=b), f"# Calculate {p} % of {b}\nround({b} * {p} / 100, 2)"
        answer = f"{p} % of {b} is {{}}."
    elif kind == "share":
        a = number(c)
        text, code = c.ask(SHARE, a=a, b=b), f"# Calculate what percentage {a} is of {b}\nround({a} / {b} * 100, 2)"
        answer = f"{a} is {{}} % of {b}."
    elif kind == "more":
        text, code = c.ask(CHANGE, p=p, b=b), f"# Add {p} % to {b}\nround({b} * (1 + {p} / 100), 2)"
        answer = f"{b} plus {p} % is {{}}."
    else:
        text, code = c.ask(DISCOUNT, p=p, b=b), f"# Take {p} % off {b}\nround({b} * (1 - {p} / 100), 2)"
        answer = f"{b} minus {p} % is {{}}."
    yield User(text)
    observation = yield Act(code)
    c.demand(observation.startswith("Out["))
    value = value_of(observation)
    yield Say(answer.format(value), (value,))


MONTHS = "January February March April May June July August September October November December".split()
BETWEEN = [
    "how many days {are there |}between <a> and <b>?", "days between <a> and <b>", "days from <a> to <b>", "how many days from <a> to <b>?",
    "count the days from <a> to <b>", "how long is it from <a> to <b>?", "number of days between <a> and <b>", "how many days is it from <a> until <b>?",
    "tell me the days between <a> and <b>", "<a> to <b> in days", "how far apart are <a> and <b> in days?", "how many days lie between <a> and <b>?",
    "calculate the days from <a> to <b>",
]
WEEKDAY = [
    "what {day|weekday} {is|was} <a>?", "which {day|weekday} {is|was} <a>?", "weekday of <a>", "what day of the week {is|was} <a>?", "on {which|what} day {does|did} <a> fall?",
    "what day does <a> fall on?", "tell me the weekday of <a>", "<a> is {what|which} day of the week?", "day of the week for <a>", "{find|give me} the weekday {of|for} <a>",
    "<a> weekday?", "I was born on <a>, which weekday was that?",
]
LATER = [
    "what date is <n> days after <a>?", "<n> days after <a>", "which date is <n> days after <a>?", "add <n> days to <a>", "<a> plus <n> days",
    "what is the date <n> days after <a>?", "<n> days from <a>", "date <n> days later than <a>", "when is <n> days after <a>?", "what day comes <n> days after <a>?",
    "count <n> days on from <a>", "give me the date <n> days after <a>",
]
EARLIER = [
    "what date is <n> days before <a>?", "<n> days before <a>", "which date was <n> days before <a>?", "subtract <n> days from <a>", "<a> minus <n> days",
    "what was the date <n> days before <a>?", "go back <n> days from <a>", "date <n> days earlier than <a>", "when was <n> days before <a>?", "count back <n> days from <a>",
    "take <n> days off <a>", "give me the date <n> days before <a>",
]

def a_date(c):
    day = datetime.date(c.rng.randint(1950, 2040), 1, 1) + datetime.timedelta(days=c.rng.randint(0, 364))
    kind = c.rng.random()
    month = MONTHS[day.month - 1]
    if kind < 0.5:
        text = day.isoformat()
    elif kind < 0.7:
        text = f"{day.day} {month} {day.year}"
    elif kind < 0.9:
        text = f"{month} {day.day}, {day.year}"
    else:
        text = f"{day.day} {month[:3]} {day.year}"
    return day, text, f"date({day.year}, {day.month}, {day.day})"


def dates(c):
    kind = c.pick(("between", "weekday", "later", "earlier"))
    day, text, code = a_date(c)
    if kind == "between":
        other, other_text, other_code = a_date(c)
        yield User(c.ask(BETWEEN, a=text, b=other_text))
        observation = yield Act(f"# Count the days between the two dates\nfrom datetime import date\n({other_code} - {code}).days")
        value = str((other - day).days)
        c.demand(observation.endswith(f"]: {value}"))
        yield Say(f"There are {value.lstrip('-')} days between {day.isoformat()} and {other.isoformat()}.", (value.lstrip("-"),))
    elif kind == "weekday":
        yield User(c.ask(WEEKDAY, a=text))
        observation = yield Act(f'# Find the weekday of {day.isoformat()}\nfrom datetime import date\n{code}.strftime("%A")')
        c.demand(observation.endswith(f"'{day.strftime('%A')}'"))
        yield Say(f"{day.isoformat()} is a {day.strftime('%A')}.", (day.strftime("%A"),))
    else:
        n = c.rng.randint(1, 400)
        sign = 1 if kind == "later" else -1
        yield User(c.ask(LATER if sign > 0 else EARLIER, a=text, n=n))
        symbol = "+-"[sign < 0]
        observation = yield Act(
            f"# Find the date {n} days {'after' if sign > 0 else 'before'} {day.isoformat()}\nfrom datetime import date, timedelta\nstr({code} {symbol} timedelta(days={n}))"
        )
        value = (day + sign * datetime.timedelta(days=n)).isoformat()
        c.demand(observation.endswith(f"]: '{value}'"))
        yield Say(f"{n} days {'after' if sign > 0 else 'before'} {day.isoformat()} is {value}.", (value,))


INTENTS = {arithmetic: 8, percent: 5, dates: 6}
