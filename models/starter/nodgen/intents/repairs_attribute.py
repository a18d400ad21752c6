"""A function that its module does not have: the action is written once more as it should be. Nothing is installed, for the module is there."""

import re

from ..phrasing import typo
from ..scenario import Act, User
from .dates import months
from .files import file_exists, size_files
from .files_overview import files_by_size
from .functions import geometry, powers
from .integers import divisors, primes
from .randoms import dice_and_coins, pick_one, random_number, shuffle
from .statistics import listed_numbers

CALL = re.compile(r"\b((?:math|statistics|random|calendar|os\.path|os)\.)(\w+)(?=\()")
# What one might think they are called.
WRONG = {
    "mean": ("average", "avg", "means"), "median": ("middle", "med", "medians"), "multimode": ("modes", "most_frequent"), "stdev": ("std", "deviation", "standard_deviation"), "variance": ("var",), "prod": ("product", "multiply"), "sqrt": ("root", "squareroot", "square_root"), "factorial": ("fact", "fac"), "gcd": ("greatest_divisor", "divisor"), "lcm": ("multiple", "common_multiple"), "hypot": ("hypotenuse", "long_side"), "randint": ("number", "integer", "int", "rand"), "choice": ("pick", "choose", "one"), "sample": ("samples", "draw", "sam", "pick"), "shuffle": ("mix", "shuffled"), "uniform": ("decimal", "float"), "getsize": ("size", "filesize"), "exists": ("there", "exist"), "listdir": ("list", "files", "dir"), "monthrange": ("days", "month_days"), "isfile": ("is_file", "file"), "getmtime": ("changed", "mtime"),
}
INTENTS_OF = (listed_numbers, listed_numbers, powers, random_number, random_number, geometry, divisors, primes, dice_and_coins, pick_one, shuffle, size_files, file_exists, files_by_size, months)


def mistaken(c, code):
    """The code with one call that does not exist."""
    found = list(CALL.finditer(code))
    c.demand(found)
    call = c.pick(found)
    name = call[2]
    wrong = c.pick(WRONG.get(name, ())) if name in WRONG and c.chance(0.75) else typo(c.rng, name) if len(name) > 4 else name + "s"
    c.demand(wrong != name)
    return code[: call.start(2)] + wrong + code[call.end(2) :]


def wrong_attribute(c):
    script = c.pick(INTENTS_OF)(c)
    request = next(script)
    c.demand(isinstance(request, User))
    yield request
    item = script.send(None)
    c.demand(isinstance(item, Act) and item.decide == "approve" and not item.interrupt and not item.end)
    observation = yield Act(mistaken(c, item.code), item.talk, learn=False)
    c.demand("AttributeError" in observation)
    item.talk = ""
    while True:
        reply = yield item
        try:
            item = script.send(reply)
        except StopIteration:
            return


INTENTS = {wrong_attribute: 8}
