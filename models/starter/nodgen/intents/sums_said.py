"""Sums of two steps and of three numbers, said in words: "multiply a by b and then divide by c".

The code has the numbers in the order in which they are worked with, in brackets where the first step is done first."""

import re

from ..scenario import Act, Say, User
from .number_words import a_number_said
from .numbers import going_on, spelt_number
from .statistics import action, say
from .values import RESULT, exact, fraction_value, near, plain, shown, spelt

# How one step is put as a command, behind another one, and with what it is done.
FIRST = {
    "+": ["add <a> and <b>", "add <b> to <a>", "add up <a> and <b>", "take the sum of <a> and <b>", "take <a> plus <b>", "start with <a>, add <b>", "put <a> and <b> together", "sum <a> and <b>"],
    "-": ["subtract <b> from <a>", "take <b> off <a>", "take <b> away from <a>", "deduct <b> from <a>", "take the difference of <a> and <b>", "take <a> minus <b>", "start with <a>, take away <b>", "take <a> less <b>"],
    "*": ["multiply <a> by <b>", "multiply <a> with <b>", "multiply <a> and <b>", "take the product of <a> and <b>", "take <a> times <b>", "start with <a>, multiply by <b>", "take <a> x <b>"],
    "/": ["divide <a> by <b>", "split <a> into <b> parts", "take <a> divided by <b>", "start with <a>, divide by <b>", "take <a> over <b>", "share <a> among <b>"],
}
THEN = {
    "+": ["add <c>", "add <c> to it", "add <c> to that", "add <c> to the result", "put <c> on top"],
    "-": ["subtract <c>", "take off <c>", "take <c> away", "subtract <c> from it", "subtract <c> from that", "take <c> off the result", "deduct <c>"],
    "*": ["multiply by <c>", "multiply it by <c>", "multiply that by <c>", "multiply the result by <c>", "take that times <c>"],
    "/": ["divide by <c>", "divide it by <c>", "divide that by <c>", "divide the result by <c>", "split that by <c>"],
}
LINKS = [" and then ", ", then ", " and ", ", and then ", ", after that ", " and after that ", ", next ", " and finally "]
STEPS = [
    "@c <s>", "@c <s>", "@c <s>", "@c <s>", "@c <s>", "what do I get if I <s>?", "what do you get when you <s>?", "what comes out if I <s>?", "if I <s>, what is it?", "if I <s>, what do I have?", "what is left if I <s>?", "what happens if I <s>?", "how much is it if I <s>?", "what is the result if you <s>?", "the result when you <s>",
    "I want to <s>, what is the result?", "my homework says: <s>", "my kid has to <s>, what comes out?", "the task is to <s>", "now a longer one: <s>", "this one please: <s>", "calculate this: <s>", "two steps: <s>", "a little sum: <s>", "let's see: <s>", "suppose I <s>, what do I get?", "so I <s>, and the result?", "would you <s> and tell me the result?", "any idea what comes out if I <s>?", "<s>: what is it?", "<s>, how much is it?", "<s>, what do you get?",
    "the teacher says <s>", "first step, second step: <s>", "you <s>, and what is it?", "tell me what it is if I <s>", "tell me the result if I <s>", "I'd like to know what comes out if I <s>", "work it out: <s>", "what number do I get if I <s>?", "which number comes out when you <s>?",
]
# What is said first is worked out first only where the words say so: "a times b, plus c" goes from left to right either way.
ROW = {
    ("*", "*"): [
        "<a> times <b> times <c>", "what is <a> times <b> times <c>?", "how much is <a> times <b> times <c>?", "<a> x <b> x <c>", "what do I get for <a> times <b> times <c>?", "my kid asks how much <a> times <b> times <c> is", "<a> boxes with <b> bags of <c> each, how many in all?", "how many are <a> times <b> times <c>?", "what would <a> times <b> times <c> be?", "<a> times <b> and times <c>", "<a> times <b>, and that times <c>", "@c take <a> times <b> times <c>", "<a> crates with <b> boxes of <c> each, how many in all?", "<a> floors with <b> rooms of <c> beds, how many beds?", "<a> weeks with <b> days of <c> hours, how many hours?", "<a> rows of <b> tables with <c> chairs each, how many chairs?", "I need <a> times <b> times <c>", "tell me <a> times <b> times <c>", "<a> times <b> times <c> is how much?", "<a> times <b> times <c> equals?", "@c {calculate|compute} <a> times <b> times <c>", "@c work out <a> times <b> times <c>", "any idea how much <a> times <b> times <c> is?",
    ],
    ("+", "-"): ["<a> plus <b> minus <c>", "what is <a> plus <b> less <c>?", "<a> and <b> together, less <c>", "the sum of <a> and <b>, minus <c>", "I have <a>, get <b> and spend <c>, what is left?", "I had <a>, found <b> and lost <c>, how many now?", "there were <a>, <b> came and <c> left, how many are there?", "how much is <a> plus <b> minus <c>?", "<a> and <b>, take away <c>", "from <a> plus <b> take <c>", "@c take <c> from the sum of <a> and <b>", "@c subtract <c> from the sum of <a> and <b>", "what remains of <a> plus <b> after <c>?"],
    ("-", "-"): ["<a> minus <b> minus <c>", "what is <a> minus <b> minus <c>?", "<a> less <b> less <c>", "@c subtract <b> and <c> from <a>", "@c take <b> and <c> off <a>", "@c take <b> and then <c> away from <a>", "I have <a> and pay <b> and <c>, what is left?", "from <a> take <b> and <c>", "what is left of <a> after <b> and <c>?", "I had <a> and spent <b>, then <c>, how much is left?", "@c deduct <b> and <c> from <a>", "if I take <b> and <c> from <a>, what remains?", "<a> without <b> and without <c>"],
    ("*", "+"): ["<a> times <b> plus <c>", "what is <a> times <b> plus <c>?", "the product of <a> and <b>, plus <c>", "<a> times <b>, and <c> more", "@c add <c> to the product of <a> and <b>", "<a> boxes of <b> and <c> more, how many?", "<a> rows of <b> and <c> extra, how many in all?", "I pay <a> times <b> and a fee of <c>, how much is it?", "how much is <a> times <b> plus <c>?"],
    ("*", "-"): ["<a> times <b> minus <c>", "what is <a> times <b> less <c>?", "the product of <a> and <b>, minus <c>", "<a> times <b>, <c> less", "@c subtract <c> from the product of <a> and <b>", "@c take <c> off the product of <a> and <b>", "<a> bags of <b>, <c> are gone, how many are left?", "how much is <a> times <b> minus <c>?"],
    ("*", "/"): ["<a> times <b> divided by <c>", "what is <a> times <b> over <c>?", "the product of <a> and <b>, divided by <c>", "@c divide the product of <a> and <b> by <c>", "<a> boxes of <b> shared by <c>, how many each?", "<a> bags of <b> split among <c> people, how many each?", "how much is <a> times <b> divided by <c>?"],
    ("+", "*"): ["the sum of <a> and <b>, times <c>", "<c> times the sum of <a> and <b>", "@c multiply the sum of <a> and <b> by <c>", "what is the sum of <a> and <b> times <c>?", "<a> and <b> together, then times <c>", "<a> and <b> added, then multiplied by <c>"],
    ("+", "/"): ["the sum of <a> and <b>, divided by <c>", "@c divide the sum of <a> and <b> by <c>", "what is the sum of <a> and <b> divided by <c>?", "<a> and <b> together, split among <c>, how much each?", "<a> and <b> added, then divided by <c>", "we put <a> and <b> together and share it by <c>, how much each?"],
    ("-", "*"): ["the difference of <a> and <b>, times <c>", "<c> times the difference of <a> and <b>", "@c multiply the difference of <a> and <b> by <c>", "what is the difference between <a> and <b>, times <c>?", "<b> off <a>, then times <c>"],
    ("-", "/"): ["the difference of <a> and <b>, divided by <c>", "@c divide the difference of <a> and <b> by <c>", "I have <a>, give away <b> and split the rest by <c>, how much each?", "<b> off <a>, then divided by <c>", "what is left of <a> after <b>, split by <c>?"],
}

# A product of listed numbers, as of any list.
PRODUCTS = [
    "@c multiply <a>, <b> and <c>", "@n product of <a>, <b> and <c>", "<a>, <b> and <c> multiplied", "@c multiply <a> by <b> by <c>", "<a> by <b> by <c>, multiplied", "what do <a>, <b> and <c> give when multiplied?", "@c take <a>, <b> and <c> and multiply them", "<a> multiplied by <b> and by <c>", "@c multiply <a> with <b> and with <c>", "@c multiply together <a>, <b> and <c>", "if I multiply <a>, <b> and <c>, what do I get?", "<a>, <b>, <c>: product?", "product: <a>, <b>, <c>", "the three numbers <a>, <b> and <c>, multiplied", "@n product of the numbers <a>, <b> and <c>", "the product of <a> and <b> and <c>?", "@n product of three numbers: <a>, <b> and <c>", "@c find the product of <a>, <b> and <c>", "@c work out the product of <a>, <b> and <c>", "what is the product of <a>, <b> and <c>?", "I need <a>, <b> and <c> multiplied", "all three multiplied: <a>, <b>, <c>", "a box is <a> by <b> by <c>, what is the product?", "@c multiply these three: <a>, <b>, <c>", "multiply <a> <b> <c>",
]

COUNTED = re.compile(r"boxes|bags|crates|floors|weeks|rows|people|came|each|\b(?:left|lost|gone|remains|spent|spend|pay)\b")


def operand(c):
    """(as people say it, as code): mostly digits, at times words."""
    if c.chance(0.25):
        return a_number_said(c) if c.chance(0.5) else spelt_number(c)
    number = plain(c, c.pick((20, 99, 999)))
    return spelt(c, number), number


def two_steps(c, first, then):
    """The two commands in a row, with what links them."""
    return c.pick(FIRST[first]) + c.pick(LINKS) + c.pick(THEN[then])


def sum_steps(c):
    """Three numbers and two operations; a product of three the most."""
    first, then = c.pick(list(ROW) + [("*", "*")] * 4)
    (a, x), (b, y), (d, z) = operand(c), operand(c), operand(c)
    # "2 dozen" is a sum of its own, and nobody divides by nothing.
    c.demand("*" not in x + y + z and float(z) and not (a + b + d).startswith("-"))
    if (first, then) == ("*", "*") and c.chance(0.5):
        yield User(c.ask(PRODUCTS, a=a, b=b, c=d))
        observation = yield Act(action("product", [x, y, z]))
        yield say(c, "product", [x, y, z], observation)
        return
    steps = (first, then) != ("*", "*") and c.chance(0.5)
    bracket = first in "+-" and then in "*/"
    code = f"({x} {first} {y}) {then} {z}" if bracket else f"{x} {first} {y} {then} {z}"
    c.demand(abs(fraction_value(code)) < 10**11)
    templates = [t.replace("<s>", two_steps(c, first, then)) for t in STEPS] if steps else ROW[first, then]
    # Boxes and people are whole numbers, and nothing is left below zero.
    if not (x + y + z).isdigit() or fraction_value(code) < 0:
        templates = [t for t in templates if not COUNTED.search(t)]
    yield User(c.ask(templates, a=a, b=b, c=d))
    observation = yield Act(f"# Calculate {code}\n{exact(code)}")
    value = shown(c, observation)
    c.demand("e" not in value and near(value, fraction_value(code)))
    yield Say(RESULT.format(value), (value,))
    if c.chance(0.12):
        yield from going_on(c, value)


INTENTS = {sum_steps: 12}
