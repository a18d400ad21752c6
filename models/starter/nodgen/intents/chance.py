"""Dice, coins, lots, random numbers and passwords."""

import ast
import random

from ..scenario import Act, Say, User
from .endings import plural, quoted
from .values import shown

DIE = ["@c roll a die", "@c throw a die", "roll the dice", "@c roll one die", "give me a dice roll", "@c throw the dice", "a number from a die", "let the die decide", "roll a six-sided die", "@c throw one die for me"]
DICE = ["@c roll <n> dice", "@c throw <n> dice", "<n> dice rolls", "@c roll the dice <n> times", "@c throw a die <n> times", "give me <n> dice", "roll <n> six-sided dice", "<n> throws of a die"]
COIN = ["@c flip a coin", "@c toss a coin", "heads or tails?", "flip a coin", "coin flip", "throw a coin", "let a coin decide", "coin toss please", "heads or tails", "@c throw a coin for me"]
BETWEEN = ["@n random number between <a> and <b>", "random number from <a> to <b>", "@c pick a number between <a> and <b>", "give me a random number between <a> and <b>", "@c choose a number from <a> to <b>", "a number between <a> and <b>, at random", "any number from <a> to <b>", "@c draw a number between <a> and <b>", "@c pick a random number from <a> to <b>", "@n random integer between <a> and <b>"]
SEVERAL = ["<n> random numbers between <a> and <b>", "@c draw <n> numbers from <a> to <b>", "@c pick <n> random numbers from <a> to <b>", "lottery numbers: <n> out of <a> to <b>", "@c choose <n> different numbers between <a> and <b>", "give me <n> random numbers from <a> to <b>", "<n> lottery numbers from <a> to <b>", "@c draw <n> different random numbers between <a> and <b>"]
CHOICE = ["@c pick one of <l>", "@c choose between <l>", "@c choose one: <l>", "@c pick at random: <l>", "@c draw one of <l>", "which one shall it be, at random: <l>?", "@c pick a random one of <l>", "random choice: <l>", "@c choose one of <l> for me", "let chance decide: <l>", "@c draw lots: <l>", "@c pick a winner from <l>"]
SHUFFLE = ["@c shuffle <l>", "<l> in random order", "@c mix <l>", "@c put <l> in random order", "@c shuffle the list <l>", "random order of <l>", "@c mix up <l>", "@c shuffle these: <l>", "@c draw an order for <l>", "in which order, at random: <l>?"]
PASSWORD = ["@c make a password with <n> characters", "random password of length <n>", "@c create a password of <n> characters", "a new password, <n> characters", "@c generate a password with <n> characters", "@c invent a password of <n> letters and digits", "I need a password with <n> characters", "password, <n> characters long", "@c generate a random password of length <n>", "@n random password with <n> characters", "@c generate a safe password, <n> characters"]
AGAIN = ["again", "once more", "again please", "another one", "and again?", "one more time", "another", "repeat that", "once again"]


def chance(c):
    """Each draw is real; only its form can be checked."""
    kind = c.pick(("die", "die", "dice", "coin", "coin", "between", "between", "several", "choice", "choice", "shuffle", "password", "password"))
    n, a = c.rng.randint(2, 6), c.rng.choice((1, 1, 0, 10, 100))
    b = a + c.rng.choice((9, 49, 99, 5, 20, 900))
    names = [c.word() for _ in range(c.rng.randint(2, 5))]
    c.demand(len(set(names)) == len(names))
    listed = c.pick((", ".join(names), ", ".join(names[:-1]) + c.pick((" and ", " or ")) + names[-1])) if kind == "choice" else ", ".join(names)
    literal = "[" + ", ".join(quoted(w) for w in names) + "]"
    length = c.rng.choice((8, 10, 12, 12, 16, 20))
    templates, slots, comment, code = {
        "die": (DIE, {}, "Roll a die", "random.randint(1, 6)"),
        "dice": (DICE, {"n": n}, f"Roll {n} dice", f"[random.randint(1, 6) for _ in range({n})]"),
        "coin": (COIN, {}, "Flip a coin", 'random.choice(["heads", "tails"])'),
        "between": (BETWEEN, {"a": a, "b": b}, f"Draw a number from {a} to {b}", f"random.randint({a}, {b})"),
        "several": (SEVERAL, {"n": n, "a": a, "b": b}, f"Draw {n} different numbers from {a} to {b}", f"sorted(random.sample(range({a}, {b} + 1), {n}))"),
        "choice": (CHOICE, {"l": listed}, "Choose one at random", f"random.choice({literal})"),
        "shuffle": (SHUFFLE, {"l": listed}, "Put them in random order", f"random.sample({literal}, {len(names)})"),
        "password": (PASSWORD, {"n": length}, f"Make a password of {length} characters", f'"".join(secrets.choice(string.ascii_letters + string.digits) for _ in range({length}))'),
    }[kind]
    c.demand(kind != "several" or b - a >= n)
    yield User(c.ask(templates, **slots))
    for turn in range(2):
        # The session shares this process's generator: one seed then gives the same data again.
        random.seed(c.rng.random())
        imports = "import secrets\nimport string" if kind == "password" else "import random"
        observation = yield Act(f"# {comment}\n{imports}\n{code}")
        value = shown(c, observation)
        if kind in ("die", "between"):
            c.demand((1 if kind == "die" else a) <= int(value) <= (6 if kind == "die" else b))
            answer = "You rolled {}." if kind == "die" else "The number is {}."
        elif kind in ("dice", "several"):
            found = ast.literal_eval(value)
            c.demand(len(found) == n and (kind == "dice" or len(set(found)) == n))
            value = value.strip("[]")
            answer = "You rolled {}." if kind == "dice" else "The numbers are {}."
        elif kind == "shuffle":
            found = ast.literal_eval(value)
            c.demand(sorted(found) == sorted(names))
            value, answer = ", ".join(found), "In random order: {}."
        elif kind == "password":
            c.demand(len(value) == length and value.isalnum())
            # The next reader is the user, who can copy it; a letter wrong would lock them out.
            yield Say(f"The output above is a new password of {plural(length, 'character')}.", (str(length),))
            return
        else:
            c.demand(value in (("heads", "tails") if kind == "coin" else names))
            answer = "It is {}."
        yield Say(answer.format(value), (answer.split(" {}")[0],))
        if turn or not c.chance(0.2):
            return
        yield User(c.ask(AGAIN))


INTENTS = {chance: 3}
