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

# The same in more words: what one has and what happens to it, in two sentences, the question first or last.
LOOSE = {
    ("*", "*"): [
        "I've got <a> boxes, each has <b> bags and each bag <c> sweets. How many sweets is that?", "there are <a> shelves with <b> rows each and <c> books in a row. How many books?", "how many eggs are in <a> crates, when each holds <b> trays and every tray <c> eggs?", "we need <a> screws for each of <b> boards on each of <c> walls, how many screws?", "<a> teams play <b> games of <c> minutes, how many minutes in all?", "<a> days a week, <b> hours a day and <c> euros an hour, how much is it a week?", "every one of <a> classes has <b> tables with <c> kids, how many kids?",
    ],
    ("+", "-"): [
        "I've got <a> and <b> in two tins. Then I take out <c>. How much is in there?", "my account had <a>, then <b> came in and <c> went out. What is on it?", "what is left if I put <a> and <b> together and give away <c>?", "we had <a> guests, <b> more came later and <c> went home, so how many are still here?", "I earned <a> and then <b>, but <c> went for rent. What remains?", "how much do I have when I add <b> to my <a> and spend <c> of it?", "start: <a>. plus <b>. minus <c>. what's the result?", "out of <a> plus <b> I used up <c>, how many are left?", "take <a>, add <b> to it, then <c> off. how much?", "<a> were there, <b> were added, <c> taken. How many now?",
    ],
    ("-", "-"): [
        "I had <a>. <b> went for food and <c> for the train. What is left?", "of my <a> I gave <b> to one friend and <c> to another, how many do I keep?", "there were <a> in the shop, <b> sold on Monday and <c> on Tuesday. How many are there?", "what remains of <a> when <b> and then <c> are gone?", "how much is left when I pay <b> and <c> out of <a>?", "my budget is <a>. I've spent <b> and <c> already, how much have I got?", "start: <a>. minus <b>. minus <c>. what's the result?", "<a> came, <b> left early and <c> left late. How many stayed?", "take away <b> from <a> and another <c>, how much is that?", "my book has <a> pages, <b> I've read and <c> I skip, how many are left?",
    ],
    ("*", "+"): [
        "I buy <a> for <b> each, and shipping is <c>. What do I pay?", "it costs <a> a piece, I take <b>, and there is a fee of <c> on top. How much in all?", "how much is it when I take <a> at <b> each plus <c> for delivery?", "we worked <a> hours at <b>, and got a bonus of <c>. How much is that?", "there are <a> tables with <b> seats and <c> extra chairs, how many seats?", "<a> packs with <b> in each and <c> loose ones, how many do I have?", "my phone costs <a> a month for <b> months, plus <c> once. What does it come to?", "<a> days at <b> a day, and then <c> more. What is the total?", "take <a>, times <b>, and add <c>: what's the result?", "what do I get from <a> times <b> with <c> on top?",
    ],
    ("*", "-"): [
        "I buy <a> for <b> each and have a voucher of <c>. What do I pay?", "it costs <a> a piece, I take <b>, and I get <c> off. How much is it?", "how much is it when I take <a> at <b> each less <c> discount?", "we worked <a> hours at <b> and <c> went for tax. What is left?", "there are <a> rows with <b> seats, but <c> are broken. How many can be used?", "<a> packs with <b> in each, and I've used <c>. How many are left?", "<a> days at <b> a day, minus <c> that I paid already. What do I owe?", "take <a>, times <b>, and take <c> off: what's the result?", "what do I get from <a> times <b> with <c> taken off?", "I sold <a> at <b> each, the stall was <c>. What did I make?",
    ],
    ("*", "/"): [
        "there are <a> boxes with <b> in each, and <c> of us share them. How many does each get?", "we bought <a> at <b> each and split the cost by <c>. What does each pay?", "how much does everyone pay if <a> tickets at <b> are shared by <c> people?", "<a> packs of <b> sweets for <c> kids, how many each?", "<a> hours at <b>, split between <c> of us. How much for each?", "take <a>, times <b>, and divide it by <c>: what's the result?", "what do I get from <a> times <b>, over <c>?", "I have <a> rolls of <b> metres and cut them into <c> pieces of one length, how long is each?",
    ],
    ("+", "*"): [
        "I pay <a> and <b> each day. What is it for <c> days?", "a meal is <a> and a drink <b>, and we are <c>. How much in all?", "each of <c> guests gets <a> of one kind and <b> of the other, how many do I need?", "how much is it when <a> and <b> are added and that is taken <c> times?", "one set has <a> forks and <b> knives, and I've got <c> sets. How many pieces?", "<a> in the morning and <b> at night, for <c> days. How many in all?", "first <a> plus <b>, then all of it times <c>, what's the result?", "@c add <a> and <b> first, and multiply what comes out by <c>",
    ],
    ("+", "/"): [
        "I paid <a> and my friend <b>, and we are <c> to share it. How much each?", "the food was <a> and the drinks <b>. We are <c> people, what does each pay?", "how much does everyone get if <a> and <b> are put together and shared by <c>?", "we have <a> from one box and <b> from another for <c> kids. How many each?", "first <a> plus <b>, then all of it divided by <c>, what's the result?", "@c add <a> and <b> first, and divide what comes out by <c>", "rent is <a>, power <b>, and <c> of us live here. What is it for each?", "<a> and <b> in one pot, split evenly by <c>, how much is it each?",
    ],
    ("-", "*"): [
        "it was <a>, now it is <b> less, and I take <c>. What do I pay?", "a ticket is <a> with <b> off, and we need <c>. How much in all?", "first <a> minus <b>, then all of it times <c>, what's the result?", "@c take <b> off <a> first, and multiply what comes out by <c>", "I sell at <a> what costs me <b>. What do I make with <c> of them?", "each box had <a>, <b> were bad, and there were <c> boxes. How many good ones?", "I earn <a> a week and spend <b>. What do I have after <c> weeks?", "what do I save in <c> months when I get <a> and need <b> each month?",
    ],
    ("-", "/"): [
        "the bill was <a>, we had a voucher of <b>, and <c> of us share the rest. How much each?", "of <a> sweets <b> are gone, and <c> kids share the rest. How many each?", "first <a> minus <b>, then all of it divided by <c>, what's the result?", "@c take <b> off <a> first, and divide what comes out by <c>", "I have <a>, keep <b> for myself and share out the rest among <c>. What does each get?", "there are <a> to do, <b> are done, and I've got <c> days. How many a day?", "what does each of <c> people pay if <b> of the <a> is paid already?", "my book has <a> pages, I've read <b>, and want to be done in <c> days. How many pages a day?",
    ],
}
ROW = {steps: asked + LOOSE[steps] for steps, asked in ROW.items()}

# A product of listed numbers, as of any list.
PRODUCTS = [
    "@c multiply <a>, <b> and <c>", "@n product of <a>, <b> and <c>", "<a>, <b> and <c> multiplied", "@c multiply <a> by <b> by <c>", "<a> by <b> by <c>, multiplied", "what do <a>, <b> and <c> give when multiplied?", "@c take <a>, <b> and <c> and multiply them", "<a> multiplied by <b> and by <c>", "@c multiply <a> with <b> and with <c>", "@c multiply together <a>, <b> and <c>", "if I multiply <a>, <b> and <c>, what do I get?", "<a>, <b>, <c>: product?", "product: <a>, <b>, <c>", "the three numbers <a>, <b> and <c>, multiplied", "@n product of the numbers <a>, <b> and <c>", "the product of <a> and <b> and <c>?", "@n product of three numbers: <a>, <b> and <c>", "@c find the product of <a>, <b> and <c>", "@c work out the product of <a>, <b> and <c>", "what is the product of <a>, <b> and <c>?", "I need <a>, <b> and <c> multiplied", "all three multiplied: <a>, <b>, <c>", "a box is <a> by <b> by <c>, what is the product?", "@c multiply these three: <a>, <b>, <c>", "multiply <a> <b> <c>",
]

COUNTED = re.compile(r"boxes|bags|crates|floors|weeks|rows|people|came|each|shelves|walls|teams|tins|account|guests|earned|friend|budget|\b(?:pay|paid|sold|buy|used|took|have|had|got|need|piece|tables|packs|days|hours|months|rolls|kids|of us|everyone|gets|make|ticket|tickets|how many|rent|pot)\b|\b(?:left|lost|gone|remains|spent|spend|pay)\b")


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
