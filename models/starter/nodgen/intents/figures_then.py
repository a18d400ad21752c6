"""A sum of money or of a recipe once more with one of its numbers changed, two or three times: the others stay what they were."""

import re

from ..scenario import Act, Say, User
from .goods import some_food, some_goods
from .money import INTEREST, NUMBERS, PEOPLE, RATES, RECIPE, SCALED, SPLIT, SPLIT_TIP, TAX_IN, TAX_OUT, TAXES, YEARS, Amount, computed, rate
from .values import fraction_value, near, shown

# Beside a tip a bare number could be either.
OF_PEOPLE = [t for t in PEOPLE if re.search(r"people|\b(?:we|us|split|between|among|each)\b", t)]


def turns(c):
    return c.rng.choice((1, 1, 2, 2, 3))


def other(c, draw, before):
    """Another number than the one before."""
    for _ in range(20):
        new = draw()
        if str(new) != str(before):
            return new
    c.demand(False)


def years_and_rates(c):
    a, p, n = Amount(c, 9000), rate(c), c.rng.randint(2, 40)
    yield User(c.ask(INTEREST, a=a.text, p=p, n=n))
    for turn in range(turns(c) + 1):
        if turn and c.chance(0.4):
            p = other(c, lambda: rate(c), p)
            yield User(c.ask(RATES, p=p))
        elif turn:
            n = other(c, lambda: c.rng.randint(2, 40), n)
            yield User(c.ask(YEARS, n=n))
        yield from computed(c, f"Calculate what {a.code} is worth after {n} years at {p} %", f"{a.code} * (1 + {p} / 100) ** {n}", a, f"After {n} years it is {{}}.")


def as_many(c):
    m, n, recipe = c.rng.randint(2, 20), c.rng.randint(2, 60), c.chance(0.5)
    c.demand(m != n)
    a = Amount(c, 900 if recipe else 99, "" if recipe else None)
    yield User(c.ask(RECIPE if recipe else SCALED, a=a.code if recipe else a.text, m=m, n=n, w=some_food(c) if recipe else some_goods(c)))
    for turn in range(turns(c) + 1):
        if turn:
            n = other(c, lambda: c.rng.randint(2, 60), n)
            yield User(c.ask(NUMBERS, n=n))
        formula = f"{a.code} / {m} * {n}"
        if recipe:
            observation = yield Act(f"# Scale {a.code} from {m} to {n} people\nround({formula}, 2)")
            value = shown(c, observation)
            c.demand(near(value, fraction_value(formula), 2))
            yield Say(f"For {n} people it is {value} g.", (value,))
        else:
            yield from computed(c, f"Find the price of {n} when {m} cost {a.code}", formula, a, f"{n} cost {{}}.")


def shared(c):
    a, n, p, tip = Amount(c), c.rng.randint(2, 12), c.pick((5, 10, 15, 18, 20, 25)), c.chance(0.6)
    yield User(c.ask(SPLIT_TIP, a=a.text, n=n, p=p) if tip else c.ask(SPLIT, a=a.text, n=n))
    for turn in range(turns(c) + 1):
        if turn and tip and c.chance(0.5):
            p = other(c, lambda: c.rng.randint(2, 30), p)
            yield User(c.ask(RATES, p=p))
        elif turn:
            n = other(c, lambda: c.rng.randint(2, 12), n)
            yield User(c.ask(OF_PEOPLE if tip else PEOPLE, n=n))
        if tip:
            yield from computed(c, f"Split {a.code} with a tip of {p} % among {n} people", f"{a.code} * (1 + {p} / 100) / {n}", a, "Everyone pays {}.")
        else:
            yield from computed(c, f"Split {a.code} among {n} people", f"{a.code} / {n}", a, "Everyone pays {}.")


def taxed(c):
    a, p, t, into = Amount(c), c.pick((19, 7, 20, 5, 10, 21, 8, 25)), c.pick(TAXES), c.chance(0.5)
    yield User(c.ask(TAX_IN if into else TAX_OUT, a=a.text, p=p, t=t))
    for turn in range(turns(c) + 1):
        if turn:
            p = other(c, lambda: c.rng.randint(3, 27), p)
            yield User(c.ask(RATES, p=p))
        if into:
            yield from computed(c, f"Add {p} % {t} to {a.code}", f"{a.code} * (1 + {p} / 100)", a, f"With {p} % {t} it is {{}}.")
        else:
            yield from computed(c, f"Take {p} % {t} out of {a.code}", f"{a.code} / (1 + {p} / 100)", a, f"Without {p} % {t} it is {{}}.")


def figures_then(c):
    yield from c.pick((years_and_rates, years_and_rates, as_many, as_many, shared, taxed))(c)


INTENTS = {figures_then: 16}
