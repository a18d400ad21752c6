"""Money: bills and tips, taxes in and out, interest and loans, prices that scale, what is left."""

from fractions import Fraction

from ..scenario import Act, Say, User
from .values import fraction_value, near, shown, spelt

CURRENCY_SUM = {
    "+": ["what is <a> plus <b>?", "@c add <a> and <b>", "<a> + <b>", "@n sum of <a> and <b>", "<a> plus <b>", "how much are <a> and <b> together?", "@n total of <a> and <b>", "I pay <a> and <b>, how much is that?", "I pay <a> and then <b>, how much do I pay?", "what do I pay for <a> and <b>?", "<a> and <b> together", "@c add up <a> and <b>"],
    "-": ["what is <a> minus <b>?", "<a> - <b>", "<a> minus <b>", "@c take <b> off <a>", "I have <a> and spend <b>, what is left?", "@n change when I pay <b> with <a>", "how much is left of <a> after <b>?", "I give <a> for something that costs <b>, what do I get back?", "@c subtract <b> from <a>", "@n difference between <a> and <b>"],
    "*": ["<a> times <n>", "what is <a> times <n>?", "<n> times <a>", "how much is <n> times <a>?", "@n price for <n> times <a>", "<n> at <a>", "<n> pieces at <a>, how much?", "<n> pieces cost <a> apiece, how much is it?", "@n price of <n> pieces at <a>", "@c multiply <a> by <n>", "how much are <n> <w> at <a>?", "<n> <w> cost <a> apiece, how much is that?", "<a> x <n>", "<n> hours at <a> an hour", "I pay <a> a month, how much is that for <n> months?", "@n price of <n> <w> at <a>", "what do <n> <w> cost at <a>?"],
    "/": ["<a> divided by <n>", "what is <a> divided by <n>?", "@c divide <a> by <n>", "<a> for <n> <w>, what does one cost?", "<a> / <n>", "@n price of one when <n> cost <a>", "<n> <w> cost <a>, what is the price of one?", "@c split <a> into <n> parts", "<n> cost <a>, how much is one?", "one of <n> <w> for <a> is how much?"],
}
SPLIT = [
    "@c split a bill of <a> among <n> people", "@c split <a> between <n> people", "<a> split <n> ways", "@c share a bill of <a> among <n> friends", "<n> people share <a>, how much per person?", "we are <n> and the bill is <a>, what does everyone pay?", "@c divide the bill of <a> among <n> people", "@n share per person of <a> for <n> people",
    "how much does everyone pay if <n> people split <a>?", "dinner was <a> for <n> people, how much per head?", "<a> between <n> of us", "@c split the check of <a> <n> ways", "@n cost per head for <n> people and a bill of <a>", "how much per person: <a> for <n> friends?", "the rent is <a> and we are <n>, how much per person?", "bill <a>, <n> people",
]
SPLIT_TIP = [
    "@c split a bill of <a> among <n> people with a <p>% tip", "<a> plus <p>% tip between <n> people", "<a> with <p> percent tip, split <n> ways", "@c share a bill of <a> with <p>% tip among <n> friends", "we are <n>, the bill is <a> and we tip <p>%, how much per person?", "@c divide <a> plus a tip of <p>% by <n> people", "how much per person for <n> people, bill <a>, tip <p>%?",
    "the bill is <a>, <n> people, <p>% tip", "@n share per person for <a> with <p>% tip and <n> people", "dinner was <a>, <p>% tip, <n> friends, what does everyone pay?", "add a <p>% tip to <a> and split it <n> ways", "bill of <a> with tip <p> percent among <n>", "<n> people, bill <a>, tip <p>%", "bill <a>, tip <p> percent, <n> ways", "what is the share of <n> people for <a> plus <p>% tip?",
]
TIP = [
    "@n tip of <p>% on <a>", "<p>% tip on <a>", "how much tip is <p>% on <a>?", "@n <p> percent tip for a bill of <a>", "@c {calculate|compute} a <p>% tip on <a>", "what tip do I give on <a> at <p>%?", "tip for <a> at <p> percent", "the bill is <a>, how much is a <p>% tip?", "I want to tip <p>% on <a>", "how much should I tip on <a> at <p> percent?", "<a> dinner, <p>% tip, how much is the tip?", "@c work out a tip of <p> percent on a bill of <a>", "@n tip at <p>% for <a>",
]
TIP_TOTAL = ["and the total?", "and with the tip?", "total with tip?", "how much is it in all?", "what do I pay in all?", "the total?", "and altogether?", "bill plus tip?", "the bill plus tip?", "bill and tip together?", "plus the bill?", "so what is the total?"]
TAXES = ("VAT", "VAT", "sales tax", "tax", "GST", "value added tax")
TAX_IN = [
    "@c add <p>% <t> to <a>", "<a> plus <p>% <t>", "@n price of <a> with <p>% <t>", "what is <a> including <p>% <t>?", "<a> net with <p>% <t>, what is gross?", "how much is <a> with <p> percent <t>?", "@n gross price of <a> net at <p>% <t>", "<a> and <p>% <t> on top", "@c put <p>% <t> on <a>", "@c put <p>% <t> on top of <a>", "put <p> percent <t> on <a>", "<a> without <t>, <p>%, what is it with?", "<a> is without <t>, what is it with <p>%?", "<a> without <p>% <t>, what is it with?",
    "net <a>, <t> <p>%, gross?", "what do I pay for <a> plus <p> percent <t>?", "what do I pay for <a> with <p>% <t>?", "<a> plus <p> percent <t>, what do I pay?", "<a> before <t>, what is it after <p>%?", "<a> before <p>% <t>, and after?", "@n price after <p>% <t> of <a> before <t>",
]
TAX_OUT = [
    "@c take <p>% <t> out of <a>", "@n net price of <a> with <p>% <t> in it", "<a> includes <p>% <t>, what is it without?", "what is <a> without <p>% <t>?", "@c remove <p>% <t> from <a>", "@c remove the <t> of <p>% from <a>", "remove <p> percent <t> from <a>", "<a> gross with <p>% <t>, what is net?", "<a> including <p> percent <t>, what is the net price?", "gross <a>, <t> <p>%, net?", "@n price before <t> if <a> has <p>% <t> in it", "how much is <a> excluding <p>% <t>?", "<a> excluding <p>% <t>", "@n price excluding <p> percent <t> for <a>", "<a> with <p> percent <t> included, how much is it without?", "@c get the net amount of <a> at <p>% <t>",
]
TAX_PART = [
    "how much <t> is in <a> at <p>%?", "@n <t> contained in <a> at <p>%", "how much of <a> is <t> at <p> percent?", "<a> includes <p>% <t>, how much <t> is that?", "@n <t> part of <a> gross at <p>%", "which part of <a> is <p>% <t>?", "@n amount of <t> in <a> at <p> percent", "<a> with <p>% <t> included, how much is the <t>?", "what <t> do I pay in a price of <a> at <p>%?", "@c work out the <t> inside <a> at <p>%",
]
INTEREST = [
    "<a> at <p>% for <n> years", "@n compound interest on <a> at <p>% for <n> years", "what will <a> be worth after <n> years at <p>%?", "I save <a> at <p> percent for <n> years, what do I get?", "@n value of <a> after <n> years at <p>% interest", "how much is <a> after <n> years with <p>% interest a year?", "if I invest <a> at <p>% a year, what do I have in <n> years?", "<a> grows at <p>% a year for <n> years",
    "@n final amount for <a> with <p> percent interest over <n> years", "<a>, <p>% interest, <n> years", "what does <a> become in <n> years at <p> percent?", "@c calculate compound interest: <a>, <p>%, <n> years", "@c calculate the interest on <a> at <p>% for <n> years", "@c calculate <a> at <p>% over <n> years", "I put <a> in the bank at <p>%, how much is it after <n> years?", "savings of <a> at <p> percent over <n> years", "my savings are <a> at <p>%, what are they after <n> years?", "savings: <a>, <p> percent, <n> years", "investment of <a> for <n> years at <p>%",
]
LOAN = [
    "@n monthly payment for a loan of <a> at <p>% over <n> years", "I borrow <a> at <p>% for <n> years, what do I pay a month?", "@n monthly rate of a loan of <a>, <p>%, <n> years", "loan of <a> at <p> percent over <n> years, monthly payment?", "what is the monthly payment on <a> at <p>% for <n> years?", "mortgage of <a> at <p>% for <n> years, how much per month?", "how much do I pay back a month for a loan of <a> at <p> percent in <n> years?", "@n instalment for a credit of <a> at <p>% over <n> years",
    "@c calculate the monthly payment of a mortgage of <a>, <p>%, <n> years", "borrowing <a> at <p>%, <n> years, payment per month", "loan payment: <a>, <p>%, <n> years", "credit of <a> at <p>% over <n> years, how much a month?", "@n monthly mortgage payment for <a> at <p> percent and <n> years",
]
SCALED = [
    "if <m> <w> cost <a>, how much do <n> cost?", "<m> <w> cost <a>, what do <n> cost?", "<m> <w> for <a>, how much are <n>?", "@n price of <n> <w> if <m> cost <a>", "I paid <a> for <m> <w>, what would <n> be?", "rule of three: <m> <w> cost <a>, <n> cost?", "<m> <w> are <a>, and <n>?", "how much are <n> <w> when <m> cost <a>?", "if <m> <w> are <a> then <n> are?", "what would I pay for <n> <w> if <m> cost <a>?", "<m> for <a>, how much for <n>?", "@n cost of <n> <w> when <m> are <a>",
]
RECIPE = [
    "a recipe for <m> people needs <a> grams of <w>, how much for <n> people?", "for <m> people I need <a> g of <w>, how much for <n>?", "<a> g <w> for <m> people, and for <n>?", "@n amount of <w> for <n> people if <m> need <a> g", "the recipe takes <a> grams <w> for <m> servings, how many for <n> servings?", "how much <w> for <n> people if <m> people need <a> g?", "<m> servings need <a> g of <w>, what do <n> servings need?", "@c scale <a> g of <w> from <m> to <n> people", "recipe with <a> g of <w> for <m>, we are <n>, how much?",
]
SPENT = [
    "I had <a> and spent <l>, what is left?", "my budget is <a>, I spent <l>, how much is left?", "<a> minus <l>, what remains?", "what is left of <a> after <l>?", "I have <a> and pay <l>, how much do I have then?", "@n rest of <a> after spending <l>", "I started with <a> and paid <l>, what remains?", "how much remains of <a> if I spend <l>?", "budget <a>, spent <l>", "from <a> I paid <l>, what is left?", "@n money left from <a> after <l>", "what money is left of <a> after <l>?", "money: <a>, spent <l>, left?",
]
SIGNS = {"": "{}", "$": "${}", "€": "€{}", "£": "£{}"}
WORDED = {"$": ("{} dollars", "{} USD"), "€": ("{} euros", "{} €", "{} EUR"), "£": ("{} pounds", "{} GBP")}


class Amount:
    """An amount of money: its text in the request, its number in the code, its sign in the answer."""

    def __init__(self, c, big=999, sign=None):
        kind = c.rng.random()
        if kind < 0.45:
            self.code = str(c.rng.randint(2, big))
        elif kind < 0.8:
            self.code = f"{c.rng.uniform(1, big):.2f}"
        else:
            self.code = str(c.rng.randint(1, 99) * (10 if big < 1000 else 100))
        self.sign = c.pick(("", "", "$", "$", "€", "£")) if sign is None else sign
        text = spelt(c, self.code)
        worded = self.sign and c.chance(0.3)
        self.text = (c.pick(WORDED[self.sign]) if worded else SIGNS[self.sign]).format(text)

    def say(self, value):
        return f"{self.sign}{value}"


def computed(c, comment, formula, amount, answer):
    """One formula, shown with two places, and the sentence that holds it."""
    observation = yield Act(f'# {comment}\nf"{{{formula}:.2f}}"')
    value = shown(c, observation)
    c.demand(near(value, fraction_value(formula), 2))
    value = amount.say(value)
    yield Say(answer.format(value), (value,))


def rate(c):
    return c.pick((c.rng.randint(1, 9), c.rng.randint(2, 20), f"{c.rng.randint(1, 9)}.{c.pick((5, 2, 25, 75, 8))}"))


def prices(c):
    """Sums with amounts of money."""
    # A sign tells money from any other number, so there always is one.
    op, sign = c.pick("+-*/"), c.pick("$$€£")
    a, b, n = Amount(c, sign=sign), Amount(c, sign=sign), c.rng.randint(2, 30)
    c.demand(op != "-" or float(a.code) > float(b.code))
    yield User(c.ask(CURRENCY_SUM[op], a=a.text, b=b.text, n=n, w=c.word()))
    code = f"{a.code} {op} {b.code if op in '+-' else n}"
    yield from computed(c, f"Calculate {code}", code, a, "The result is {}.")


PEOPLE = ["and for <n> people?", "and if we are <n>?", "for <n> people?", "now for <n>", "what if we are <n> people?", "and between <n>?", "and with <n> people?", "we are <n> now", "make it <n> people"]
RATES = ["and at <p>%?", "and with <p>%?", "at <p> percent?", "now with <p>%", "what about <p>%?", "and <p> percent?", "how about <p>%?", "at <p>%?", "make it <p>%", "make it <p> percent", "and make it <p>%", "the same with <p> percent"]
YEARS = ["and after <n> years?", "and for <n> years?", "after <n> years?", "what about <n> years?", "now for <n> years", "and in <n> years?", "how about <n> years?", "over <n> years?", "make it <n> years"]


def bill(c):
    a, n, p = Amount(c), c.rng.randint(2, 12), c.pick((5, 10, 10, 15, 15, 18, 20, 20, 25, c.rng.randint(2, 30)))
    kind = c.pick(("split", "split", "with tip", "tip", "tip"))
    if kind == "split":
        yield User(c.ask(SPLIT, a=a.text, n=n))
        for turn in range(2):
            yield from computed(c, f"Split {a.code} among {n} people", f"{a.code} / {n}", a, "Everyone pays {}.")
            if turn or not c.chance(0.3):
                return
            n = c.rng.randint(2, 12)
            yield User(c.ask(PEOPLE, n=n))
    elif kind == "with tip":
        yield User(c.ask(SPLIT_TIP, a=a.text, n=n, p=p))
        for turn in range(2):
            yield from computed(c, f"Split {a.code} with a tip of {p} % among {n} people", f"{a.code} * (1 + {p} / 100) / {n}", a, "Everyone pays {}.")
            if turn or not c.chance(0.3):
                return
            if c.chance(0.5):
                n = c.rng.randint(2, 12)
                yield User(c.ask(PEOPLE, n=n))
            else:
                p = c.rng.randint(2, 30)
                yield User(c.ask(RATES, p=p))
    else:
        yield User(c.ask(TIP, a=a.text, p=p))
        yield from computed(c, f"Calculate a tip of {p} % on {a.code}", f"{a.code} * {p} / 100", a, "The tip is {}.")
        if c.chance(0.4):
            yield User(c.ask(TIP_TOTAL))
            yield from computed(c, f"Add a tip of {p} % to {a.code}", f"{a.code} * (1 + {p} / 100)", a, "The total is {}.")


def tax(c):
    a, p, t = Amount(c), c.pick((19, 7, 20, 5, 10, 21, 8, 25, 6.5, 8.25, c.rng.randint(3, 27))), c.pick(TAXES)
    kind = c.pick(("in", "in", "out", "out", "part"))
    templates, comment, formula, answer = {
        "in": (TAX_IN, "Add {p} % {t} to {a}", "{a} * (1 + {p} / 100)", "With {p} % {t} it is {}."),
        "out": (TAX_OUT, "Take {p} % {t} out of {a}", "{a} / (1 + {p} / 100)", "Without {p} % {t} it is {}."),
        "part": (TAX_PART, "Find the {t} of {p} % in {a}", "{a} - {a} / (1 + {p} / 100)", "The {t} of {p} % in it is {}."),
    }[kind]
    yield User(c.ask(templates, a=a.text, p=p, t=t))
    for turn in range(2):
        values = {"a": a.code, "p": p, "t": t}
        yield from computed(c, comment.format(**values), formula.format(**values), a, answer.replace("{}", "{{}}").format(**values))
        if turn or not c.chance(0.25):
            return
        p = c.rng.randint(3, 27)
        yield User(c.ask(RATES, p=p))


def interest(c):
    a, p, n = Amount(c, 9000), rate(c), c.rng.randint(2, 40)
    yield User(c.ask(INTEREST, a=a.text, p=p, n=n))
    for turn in range(2):
        yield from computed(c, f"Calculate what {a.code} is worth after {n} years at {p} %", f"{a.code} * (1 + {p} / 100) ** {n}", a, f"After {n} years it is {{}}.")
        if turn or not c.chance(0.3):
            return
        if c.chance(0.5):
            p = rate(c)
            yield User(c.ask(RATES, p=p))
        else:
            n = c.rng.randint(2, 40)
            yield User(c.ask(YEARS, n=n))


def loan(c):
    a, p, n = Amount(c, 9000), rate(c), c.rng.randint(2, 30)
    a.code = str(c.rng.randint(1, 60) * c.pick((500, 1000, 5000, 10000)))
    a.text = SIGNS[a.sign].format(spelt(c, a.code, 0.5))
    yield User(c.ask(LOAN, a=a.text, p=p, n=n))
    code = f'# Calculate the monthly payment for {a.code} at {p} % over {n} years\nrate = {p} / 100 / 12\nf"{{{a.code} * rate / (1 - (1 + rate) ** -({n} * 12)):.2f}}"'
    observation = yield Act(code)
    value = shown(c, observation)
    month = Fraction(str(p)) / 1200
    c.demand(near(value, float(int(a.code) * month / (1 - 1 / (1 + month) ** (12 * n))), 2))
    yield Say(f"The monthly payment is {a.say(value)}.", (a.say(value),))


def scaled(c):
    """The rule of three, for prices and for recipes."""
    m, n, word = c.rng.randint(2, 20), c.rng.randint(2, 60), c.word()
    c.demand(m != n)
    recipe = c.chance(0.35)
    a = Amount(c, 900 if recipe else 99, "" if recipe else None)
    yield User(c.ask(RECIPE if recipe else SCALED, a=a.code if recipe else a.text, m=m, n=n, w=word))
    for turn in range(2):
        formula = f"{a.code} / {m} * {n}"
        if recipe:
            observation = yield Act(f"# Scale {a.code} from {m} to {n} people\nround({formula}, 2)")
            value = shown(c, observation)
            c.demand(near(value, fraction_value(formula), 2))
            yield Say(f"For {n} people it is {value} g.", (value,))
        else:
            yield from computed(c, f"Find the price of {n} when {m} cost {a.code}", formula, a, f"{n} cost {{}}.")
        if turn or not c.chance(0.3):
            return
        n = c.rng.randint(2, 60)
        yield User(c.ask(["and for <n>?", "and <n>?", "what about <n>?", "now for <n>", "for <n>?", "how about <n>?", "and if it is <n>?"], n=n))


def spending(c):
    parts = [c.pick((str(c.rng.randint(2, 60)), f"{c.rng.uniform(1, 60):.2f}")) for _ in range(c.rng.randint(2, 5))]
    a = Amount(c, 2000)
    c.demand(float(a.code) > sum(float(p) for p in parts))
    texts = [SIGNS[a.sign].format(p) for p in parts] if c.chance(0.5) else parts
    listed = ", ".join(texts[:-1]) + c.pick((" and ", ", and ", ", ")) + texts[-1]
    yield User(c.ask(SPENT, a=a.text, l=listed))
    formula = " - ".join([a.code, *parts])
    yield from computed(c, f"Take the spending off {a.code}", formula, a, "{} is left.")


INTENTS = {prices: 2, bill: 3, tax: 2, interest: 1.5, loan: 0.7, scaled: 1.5, spending: 1}
