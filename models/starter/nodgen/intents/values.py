"""What the families of numbers share: numbers as people write them, and the value an action shows."""

import re
from fractions import Fraction

from .endings import result, said

RESULT = "The result is {}."


def shown(c, observation):
    """The one value that `Out[n]: ` shows, without quotes and NumPy's type name."""
    c.demand(observation.startswith("Out["))
    value = said(result(observation))
    c.demand(value and "\n" not in value and len(value) < 160)
    return value


def repeating(c, longest=5):
    """A whole number whose digits or groups repeat, or that ends in zeros: the hard ones to copy."""
    digit = str(c.rng.randint(1, 9))
    return c.pick((digit * c.rng.randint(2, longest), digit + "0" * c.rng.randint(2, longest), str(c.rng.randint(10, 99)) * 2, f"{digit}00{digit}", f"{digit}00" * 2))


def plain(c, big=999):
    """A number as Python reads it."""
    if c.chance(0.06):
        return repeating(c, 6) if c.chance(0.7) else f"{c.rng.randint(1, 99)}.{c.pick(('50', '10', '00', '250', '55', '333', '20'))}"
    kind = c.rng.random()
    if kind < 0.6:
        return str(c.rng.randint(2, big))
    if kind < 0.78:
        return str(c.rng.randint(1000, 99999))
    return f"{c.rng.uniform(1, big):.{c.rng.choice((1, 2))}f}"


def typed(c, text):
    """A name as people in a hurry type it, now and then without its capitals."""
    return text.lower() if c.chance(0.25) else text


def separated(code):
    """The same number with commas between the thousands."""
    whole, dot, rest = code.partition(".")
    return f"{int(whole):,}{dot}{rest}"


def spelt(c, code, chance=0.35):
    """The number as a request may write it; only numbers from a thousand on have a second way."""
    return separated(code) if float(code) >= 1000 and c.chance(chance) else code


def exact(code):
    """Division and decimals leave binary tails (0.1 + 0.2), which nobody wants to read."""
    return f"round({code}, 6)" if "/" in code or "." in code else code


def fraction_value(code):
    """The true value of an expression, in fractions instead of floats."""
    return eval(re.sub(r"\d+(?:\.\d+)?", lambda m: f"Fraction('{m.group()}')", code), {"Fraction": Fraction})


def near(value, true, places=6):
    """Whether the shown value is the true one, rounded to that many places."""
    return abs(float(value) - float(true)) <= 0.5001 * 10**-places + abs(float(true)) * 1e-9


def percentage(c):
    return c.rng.randint(1, 99) if c.chance(0.85) else c.pick((0.5, 1.5, 2.5, 7.5, 12.5, 17.5, 33.3, 3.25))


def ordinal(n):
    return f"{n}{'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
