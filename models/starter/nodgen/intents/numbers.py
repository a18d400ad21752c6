"""Arithmetic and percentages, and the requests that go on with the last result."""

from ..scenario import Act, Say, User
from .endings import plural
from .values import RESULT, exact, fraction_value, near, percentage, plain, shown, spelt

ARITHMETIC = [
    "what is <x>?", "@c {calculate|compute} <x>", "<x>", "<x> = ?", "<x> =", "how much is <x>?", "@c {work out|evaluate} <x>", "what's <x>?", "I need the result of <x>", "tell me <x>", "what does <x> {give|come to}?", "do the sum <x>", "give me <x>",
    "@c solve <x>", "@c solve this: <x>", "@c solve the sum <x>", "<x> is how much?", "@n result of <x>", "@n value of <x>", "@n answer to <x>", "<x> equals?", "@c {do|run} this calculation: <x>", "quick maths: <x>", "math: <x>", "@c do the math for <x>", "@c figure out <x>", "what do I get for <x>?", "how much do I get for <x>?", "calculator: <x>", "<x> makes what?",
    "what will <x> be?", "@c calculate this for me: <x>", "what comes out of <x>?",
]
IN_WORDS = {
    "+": ["<a> + <b>", "what's <a> plus <b>?", "@c add <a> to <b>", "what do I get for <a> plus <b>?", "how much do <a> and <b> make?", "what is the sum of <a> and <b>?", "<a> and <b> together", "what is <a> and <b>?", "tell me <a> plus <b>", "what is <a> plus <b>?", "@c add <a> and <b>", "<a> plus <b>", "@n sum of <a> and <b>", "how much is <a> plus <b>?", "what do <a> and <b> come to together?", "@c add <b> to <a>", "@c {calculate|compute} <a> plus <b>", "<a> and <b> added up", "how much are <a> and <b> together?", "@c sum <a> and <b>", "@n total of <a> and <b>", "@c put <a> and <b> together", "<a> + <b> please", "<a> and <b> more is how many?"],
    "-": ["<a> less <b>", "what's <a> minus <b>?", "what do I get for <a> minus <b>?", "what is the difference between <a> and <b>?", "how much is left of <a> after <b>?", "what is <a> take away <b>?", "how much is <a> minus <b>?", "tell me <a> minus <b>", "@c take <b> off <a>", "what is <a> minus <b>?", "@c subtract <b> from <a>", "<a> minus <b>", "@n difference between <a> and <b>", "@c take <b> away from <a>", "how much is <a> less <b>?", "@c {calculate|compute} <a> minus <b>", "what is left when I take <b> from <a>?", "@c take <b> from <a>", "<a> take away <b>", "what remains of <a> after <b>?", "@c deduct <b> from <a>", "how much more is <a> than <b>?", "<a> - <b> please", "@n difference of <a> and <b>"],
    "*": ["what's <a> times <b>?", "what do I get for <a> times <b>?", "what is the product of <a> and <b>?", "<a> by <b>, multiplied", "tell me <a> times <b>", "how much is <a> x <b>?", "<a> * <b> please", "multiply <a> x <b>", "what is <a> times <b>?", "@c multiply <a> by <b>", "<a> times <b>", "@n product of <a> and <b>", "how much is <a> times <b>?", "@c multiply <a> and <b>", "@c {calculate|compute} <a> times <b>", "<a> multiplied by <b>", "<a> lots of <b>", "what is <a> multiplied by <b>?", "<a> x <b> please", "<a> x <b>", "what is <a> x <b>?", "@c multiply <a> with <b>", "@n product of <a> times <b>", "how much is <a> by <b>?"],
    "/": ["what's <a> divided by <b>?", "what do I get for <a> divided by <b>?", "how much is <a> divided by <b>?", "tell me <a> divided by <b>", "<a> / <b> please", "what is <a> divided by <b>?", "@c divide <a> by <b>", "<a> divided by <b>", "how much is <a> over <b>?", "@c split <a> by <b>", "@c {calculate|compute} <a> divided by <b>", "@c {calculate|compute} <a> over <b>", "@c {calculate|compute} the quotient of <a> and <b>", "how often does <b> go into <a>?", "<a> over <b>", "@n quotient of <a> and <b>", "how many times does <b> fit into <a>?", "what is <a> over <b>?", "@c divide <a> into <b> parts", "@n quotient of <a> divided by <b>", "<a> shared by <b>", "@c share <a> by <b>", "what is <a> shared by <b>?", "<a> shared among <b>"],
}
PERCENT = [
    "what is <p> percent of <b>?", "what is <p>% of <b>?", "<p>% of <b>", "<p> percent of <b>", "@c {calculate|compute} <p>% of <b>", "how much is <p> percent of <b>?", "how much is <p>% of <b>?", "I need <p>% of <b>", "@c work out <p> percent of <b>", "give me <p>% of <b>",
    "@c take <p> percent of <b>", "what's <p>% of <b>?", "<p>% from <b> is how much?", "<p> per cent of <b>", "what would <p>% of <b> be?", "@c find <p>% of <b>", "how much would <p> per cent of <b> be?", "<p> pct of <b>", "what's <p> percent of <b>?", "<p>% of <b>?", "what is <p> per cent of <b>?", "how much is a <p>% share of <b>?", "tip of <p>% on <b>", "@n <p>% share of <b>", "what do I get for <p>% of <b>?", "of <b>, what is <p>%?",
]
SHARE = [
    "what percentage is <a> of <b>?", "<a> is what percent of <b>?", "<a> of <b> in percent", "what percent of <b> is <a>?", "<a> out of <b> as a percentage", "how many percent of <b> is <a>?", "@c express <a> as a percentage of <b>", "I got <a> out of <b>, what percent is that?",
    "@n percentage of <a> in <b>", "which percentage of <b> is <a>?", "@c calculate what percent <a> is of <b>", "@c calculate the percentage of <a> in <b>", "@c calculate how many percent <a> is of <b>", "<a> from <b> in %", "<a> out of <b> in percent", "I scored <a> of <b>, how many percent?", "@n percentage if <a> of <b> are right", "<a> of <b> is what percentage?", "what share of <b> is <a>, in percent?", "<a> / <b> in percent", "<a> of <b> in %", "what % of <b> is <a>?", "what % is <a> of <b>?", "<a> out of <b>, what percent?", "what percentage of <b> is <a>?",
]
CHANGE = [
    "@c add <p>% to <b>", "<b> plus <p>%", "<b> plus <p> percent", "@c raise <b> by <p>%", "@c increase <b> by <p> percent", "what is <b> with <p>% added?", "<b> with <p>% on top", "what is <b> increased by <p>%?", "@c put <p>% on <b>", "<b> and <p>% more", "how much is <b> plus <p> percent?", "<b> grows by <p>%, what is it then?",
    "my pay of <b> goes up by <p>%, what is it then?", "<b> goes up <p> percent", "@n new price when <b> is raised by <p>%", "@c increase <b> by <p>%", "<b> rises by <p>%", "<b> rises <p> percent", "the price <b> rises by <p>%", "<b> + <p>%", "<b> with <p> percent more", "what is <b> plus <p>%?", "how much is <b> with <p>% on top?", "what does <b> come to with <p>% added?", "@c raise <b> by <p> percent", "what is <b> raised by <p>%?",
]
DISCOUNT = [
    "<b> minus <p>%", "@c take <p>% off <b>", "<b> less <p> percent", "@c reduce <b> by <p>%", "@c reduce <b> by <p> percent", "<b> reduced by <p>%", "what is <b> with <p>% off?", "<p>% discount on <b>", "@c decrease <b> by <p> percent", "<b> with a discount of <p>%", "what do I pay for <b> with <p>% off?", "how much is <b> minus <p> percent?", "@c lower <b> by <p>%", "<b> after <p>% off",
    "it costs <b> and is <p>% off, what do I pay?", "@n sale price of <b> with <p>% off", "<p>% off <b>", "@n price of <b> after a discount of <p> percent", "<b> falls by <p>%, what is left?", "<b> goes down <p> percent", "<b> - <p>%", "what is <b> minus <p>%?", "what is <b> less <p>%?", "what is <b> reduced by <p>%?", "how much is <b> with <p>% off?", "<p> percent off <b>",
]
GROWTH = [
    "@n percentage change from <a> to <b>", "by how many percent did it change from <a> to <b>?", "from <a> to <b> in percent", "@n percent change from <a> to <b>", "it went from <a> to <b>, how many percent is that?", "@n growth from <a> to <b> in percent", "@n percent growth from <a> to <b>", "what growth is <a> to <b>, in percent?", "@n change from <a> to <b> in %", "@n increase from <a> to <b> in percent",
    "how much percent did it rise from <a> to <b>?", "it was <a>, now it is <b>, what change is that in percent?", "the price went from <a> to <b>, what is the change in %?", "@c calculate the percent change between <a> and <b>", "@n difference from <a> to <b> in percent", "@n percent difference from <a> to <b>", "what difference is that in percent, <a> to <b>?", "my rent rose from <a> to <b>, how many percent?", "percent increase <a> to <b>", "percentage change <a> -> <b>", "percentage change from <a> to <b>", "percent change <a> to <b>", "what is the percentage change from <a> to <b>?", "by what percent did it change from <a> to <b>?", "it fell from <a> to <b>, how many percent is that?", "@n decrease from <a> to <b> in percent", "what is the change from <a> to <b> in percent?",
]
WHOLE = [
    "<a> is <p>% of what?", "<a> is <p> percent of which number?", "if <a> is <p>%, what is 100%?", "<p>% is <a>, what is the total?", "of what number is <a> <p>%?", "<a> equals <p>% of how much?", "<a> makes up <p> percent, how much is everything?", "@n total if <p>% is <a>", "@n number of which <a> is <p> percent",
    "<p> percent of what is <a>?", "what is 100% if <p>% is <a>?", "@c find the number of which <a> is <p>%", "if <p> percent is <a>, what is all of it?", "@n full amount when <p>% is <a>", "<a> is <p>% of which number?", "what number is it if <a> is <p>%?", "<p>% is <a>, what is 100%?", "<a> is <p> percent, what is the whole?", "what is the whole if <a> is <p>%?", "@c find the total if <a> is <p> percent", "what is the total if <a> is <p>%?", "<a> makes up <p>%, what is the total?", "@n whole if <p>% is <a>", "if <a> is <p> percent, what is 100 percent?",
]
AGAIN = ["and <p>%?", "and <p> percent?", "what about <p>%?", "and with <p>%?", "now <p>%", "now with <p> percent", "<p>%?", "how about <p> percent?", "and for <p>%?", "the same with <p>%", "make it <p>%", "make it <p> percent", "and make it <p>%",
    "and what about <p>%?", "then <p>%", "<p> percent?", "and <p>", "and if it is <p>%?", "what if it is <p> percent?", "now for <p>%", "what is it for <p>%?",
]
NEXT = {
    "_ + {n}": ["and plus <n>?", "now add <n>", "plus <n>", "add <n> to that", "add <n>", "and <n> more?", "now plus <n>", "then add <n>", "+ <n>", "put <n> on top", "what if I add <n>?", "plus <n> makes?"],
    "_ - {n}": ["now minus <n>", "subtract <n> from that", "take <n> off that", "minus <n>", "and minus <n>?", "take away <n>", "subtract <n>", "- <n>", "then take <n> away", "less <n>?", "what is left after <n>?", "now subtract <n>"],
    "_ * {n}": ["now times <n>", "multiply that by <n>", "times <n>", "and times <n>?", "multiply it by <n>", "that times <n>", "* <n>", "then multiply by <n>", "what is that times <n>?", "the result times <n>", "multiply the result by <n>", "take the result times <n>", "now multiply by <n>"],
    "_ / {n}": ["divide that by <n>", "now divided by <n>", "and divided by <n>?", "divide it by <n>", "that over <n>", "/ <n>", "split that by <n>", "then divide by <n>", "divided by <n>", "what is that divided by <n>?", "shared by <n>?"],
    "_ * 2": ["double it", "now double that", "double that", "twice that", "and twice as much?", "times two", "what is the double?", "double the result", "and double?", "make it twice as much"],
    "_ / 2": ["and half of that?", "and half?", "half of it", "halve that", "now half", "what is half of that?", "divide it in two", "half the result", "half of the result", "and half of the result?", "halve it", "and the half?"],
    "_ ** 2": ["square it", "now square that", "and squared?", "that squared", "square the result", "what is that squared?", "the square of it?", "now squared", "and the square of that?"],
    "_ ** 0.5": ["and the square root?", "square root of that", "root of it", "take the root of that", "what is the root of that?", "now the square root", "and its square root?", "the root?", "square root of the result"],
    "_ * {p} / 100": ["and <p>% of that?", "<p>% of it", "<p> percent of that", "how much is <p>% of that?", "now <p> percent of that", "what is <p>% of it?", "take <p>% of that", "and <p> percent of it?"],
    "_ * (1 + {p} / 100)": ["plus <p>%", "add <p>% to that", "now plus <p> percent", "and <p>% more?", "raise that by <p>%", "and with <p>% on top?", "with <p>% on top", "<p>% on top of that", "add <p> percent", "increase it by <p>%"],
    "_ * (1 - {p} / 100)": ["minus <p>%", "take <p>% off that", "now minus <p> percent", "and <p>% less?", "with <p>% off?", "reduce that by <p>%", "lower it by <p> percent", "and after <p>% off?", "after <p>% off?", "what is it after <p>% off?"],
}
ROUND_NEXT = ["round that to <n> places", "round it to <n> decimals", "rounded to <n> places?", "and rounded to <n> decimals?", "now with <n> decimal places", "only <n> digits after the point", "with <n> decimals please", "round to <n> decimal places"]
COMMENT = {
    "_ + {n}": "Add {n} to the last result", "_ - {n}": "Subtract {n} from the last result", "_ * {n}": "Multiply the last result by {n}", "_ / {n}": "Divide the last result by {n}", "_ * 2": "Double the last result", "_ / 2": "Halve the last result",
    "_ ** 2": "Square the last result", "_ ** 0.5": "Take the square root of the last result", "_ * {p} / 100": "Take {p} % of the last result", "_ * (1 + {p} / 100)": "Add {p} % to the last result", "_ * (1 - {p} / 100)": "Take {p} % off the last result",
}

# Small numbers in words, for sums in words.
ONES = tuple("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
TENS = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())
SEVERAL = [
    "@c add <x>", "@c add up <x>", "<x> added up", "@c sum <x>", "@c sum up <x>", "@n sum of <x>", "@n total of <x>", "what is <x> added together?", "what do <x> come to?", "how much are <x> together?", "<x> together", "<x> in total", "what is the total of <x>?", "@c total <x>", "I paid <x>, how much is that together?", "I spent <x>, how much in total?", "<x>, what is the sum?",
    "<x>, total?", "@c put <x> together", "how much is <x> in total?", "what do <x> make together?", "<x> summed up", "what is the sum of <x>?", "@c calculate the sum of <x>", "@c add these: <x>", "bills of <x>, what do they come to?",
]
OF = {
    "{} / 2": ("Halve {}", ["half of <a>", "what is half of <a>?", "@n half of <a>", "@c halve <a>", "how much is half of <a>?", "<a> halved", "@c cut <a> in half", "what is a half of <a>?", "half <a>", "@c take half of <a>", "@c split <a> in half"]),
    "{} / 3": ("Take a third of {}", ["a third of <a>", "what is a third of <a>?", "one third of <a>", "how much is a third of <a>?", "what is one third of <a>?", "@c take a third of <a>", "1/3 of <a>", "what is 1/3 of <a>?"]),
    "{} / 4": ("Take a quarter of {}", ["a quarter of <a>", "what is a quarter of <a>?", "one quarter of <a>", "how much is a quarter of <a>?", "what is one quarter of <a>?", "@c take a quarter of <a>", "1/4 of <a>", "what is 1/4 of <a>?"]),
    "{} * 3 / 4": ("Take three quarters of {}", ["three quarters of <a>", "what is three quarters of <a>?", "how much is three quarters of <a>?", "@c take three quarters of <a>", "3/4 of <a>", "what is 3/4 of <a>?"]),
    "{} * 2": ("Double {}", ["@c double <a>", "twice <a>", "what is twice <a>?", "what is double <a>?", "@n double of <a>", "how much is twice <a>?", "how much is double <a>?", "<a> doubled", "two times <a>", "<a> times two", "<a> twice"]),
    "{} * 3": ("Triple {}", ["@c triple <a>", "what is triple <a>?", "three times <a>", "what is three times <a>?", "<a> tripled", "<a> times three", "how much is three times <a>?"]),
}


def spelt_number(c):
    """(words, digits) of a number below two hundred, a dozen or a round one."""
    kind = c.rng.random()
    if kind < 0.5:
        n = c.rng.randint(1, 19)
        return ONES[n - 1], str(n)
    if kind < 0.75:
        tens, one = c.rng.randint(2, 9), c.rng.randint(0, 9)
        return TENS[tens - 2] + (c.pick("- ") + ONES[one - 1] if one else ""), str(tens * 10 + one)
    if kind < 0.87:
        n = c.rng.randint(2, 12)
        return c.pick((f"{n} dozen", f"{n} dozen", f"{ONES[n - 1]} dozen")), f"{n} * 12"
    return c.pick((("a dozen", "12"), ("a hundred", "100"), ("a thousand", "1000"), ("a million", "1000000"), ("two hundred", "200"), ("five hundred", "500"), ("two thousand", "2000"), ("a gross", "144")))


def in_words(c):
    """Sums said in words: numbers in words, several to add, halves and doubles."""
    kind = c.pick(("spelt", "spelt", "several", "several", "of"))
    if kind == "spelt":
        op = c.pick("+-**/")
        (a, x), (b, y) = spelt_number(c), spelt_number(c)
        if c.chance(0.35):
            b, y = operand(c, 99)
        if c.chance(0.25):
            (a, x), (b, y) = (b, y), (a, x)
        c.demand(not ("*" in y and op in "/-"))
        text, code = c.ask(IN_WORDS[op], a=a, b=b), f"{x} {op} {y}"
        comment = f"Calculate {code}"
    elif kind == "several":
        style = c.rng.random()
        numbers = [f"{c.rng.uniform(1, 120):.2f}" if style < 0.5 else str(c.rng.randint(1, 99 if style < 0.8 else 5000)) for _ in range(c.rng.choice((3, 3, 3, 4, 4, 5, 6)))]
        said = ", ".join(numbers) if c.chance(0.3) else c.pick((", ".join(numbers[:-1]) + " and " + numbers[-1], ", ".join(numbers[:-1]) + " and " + numbers[-1], " and ".join(numbers), " ".join(numbers)))
        code = " + ".join(numbers)
        text, comment = c.ask(SEVERAL, x=said), f"Add {', '.join(numbers)}"
    else:
        form = c.pick(list(OF))
        said, number = operand(c, 999)
        comment, templates = OF[form]
        text, code, comment = c.ask(templates, a=said), form.format(number), comment.format(number)
    yield User(text)
    observation = yield Act(f"# {comment}\n{exact(code)}")
    value = shown(c, observation)
    c.demand("e" not in value and near(value, fraction_value(code)))
    yield Say(RESULT.format(value), (value,))
    if c.chance(0.12):
        yield from going_on(c, value)


def going_on(c, value):
    """A request that takes the last result (`_` in IPython) further."""
    c.demand(value.lstrip("-").replace(".", "", 1).isdigit())
    places = len(value.partition(".")[2])
    if places > 2 and c.chance(0.3):
        n = c.rng.randint(1, places - 1)
        yield User(c.ask(ROUND_NEXT, n=n))
        observation = yield Act(f"# Round the last result to {plural(n, 'place')}\nround(_, {n})")
        new = shown(c, observation)
        c.demand(near(new, value, n))
        yield Say(RESULT.format(new), (new,))
        return new
    form, templates = c.pick(list(NEXT.items())[:6] * 2 + list(NEXT.items()))
    n, p = plain(c, 50), percentage(c)
    code = form.replace("{n}", n).replace("{p}", str(p))
    yield User(c.ask(templates, n=n, p=p))
    observation = yield Act(f"# {COMMENT[form].format(n=n, p=p)}\nround({code}, 6)")
    new = shown(c, observation)
    c.demand("e" not in new and "j" not in new and len(new) < 24)
    true = float(value) ** 0.5 if form == "_ ** 0.5" else fraction_value(code.replace("_", f"({value})"))
    c.demand(abs(float(new) - float(true)) <= 1e-5 * max(1, abs(float(true))))
    yield Say(RESULT.format(new), (new,))
    return new


def operand(c, big, negative=False):
    """(as the request writes it, as Python reads it)"""
    if c.chance(0.03):
        n, (word, zeros) = c.rng.randint(1, 99), c.pick(((" million", "000000"), (" thousand", "000"), ("k", "000")))
        return f"{n}{word}", f"{n}{zeros}"
    code = plain(c, big)
    text = spelt(c, code)
    if negative and c.chance(0.12):
        return f"-{text}", f"-{code}"
    return text, code


def term(c, big, depth):
    if depth and c.chance(0.22):
        text, code = sum_of(c, big, depth - 1, c.rng.choice((2, 2, 3)))
        return f"({text})", f"({code})"
    if depth and c.chance(0.05):
        power = f"{c.rng.randint(2, 20)} ** {c.rng.randint(2, 4)}"
        return power, power
    return operand(c, big)


def sum_of(c, big, depth, count):
    """An expression of `count` terms."""
    text, code = operand(c, big, True) if c.chance(0.7) else term(c, big, depth)
    for _ in range(count - 1):
        op = c.pick("+-*/") if c.chance(0.75) else c.pick("+-")
        more, more_code = term(c, big, depth)
        text, code = f"{text} {op} {more}", f"{code} {op} {more_code}"
    return text, code


SIGNS = [{}, {}, {}, {"*": "x"}, {"*": "×", "/": "÷"}, {"/": ":"}, {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}]


def written(c, text):
    """The expression with the signs and spaces people use."""
    text = text.replace("**", "^")
    signs = c.pick(SIGNS)
    for sign, other in signs.items():
        text = text.replace(f" {sign} ", f" {other} ")
    if "plus" in signs:
        return text.replace("^", "to the power of")
    return text.replace(" ", "") if c.chance(0.3) else text


def arithmetic(c):
    if c.chance(0.4):
        op = c.pick("+-*/")
        (a, x), (b, y) = operand(c, 999, True), operand(c, 99)
        code, text = f"{x} {op} {y}", c.ask(IN_WORDS[op], a=a, b=b)
    else:
        big = c.pick((20, 99, 99, 999))
        text, code = sum_of(c, big, 2, c.rng.choice((2, 2, 2, 3, 3, 4, 5)))
        c.demand(len(code) < 60)
        text = c.ask(ARITHMETIC, x=written(c, text))
    yield User(text)
    action, ran = f"# Calculate {code}\n{exact(code)}", code
    if c.chance(0.1):
        ran = f"{plain(c)} {c.pick('+-*')} {plain(c)}"
        observation = yield Act(action, decide="edit", edited=exact(ran) if c.chance(0.5) else f"# Calculate {code}\n{exact(ran)}")
    else:
        observation = yield Act(action)
    value = shown(c, observation)
    c.demand("e" not in value and len(value) < 24 and near(value, fraction_value(ran)))
    yield Say(RESULT.format(value), (value,))
    for _ in range(c.chance(0.3) + c.chance(0.08)):
        value = yield from going_on(c, value)


def percent(c):
    """Every kind is one formula, rounded to two places."""
    kind = c.pick(("of", "of", "share", "more", "less", "change", "whole"))
    a, b, p = plain(c), plain(c), percentage(c)
    templates, comment, code, answer = {
        "of": (PERCENT, "Calculate {p} % of {b}", "{b} * {p} / 100", "{p} % of {b} is {}."),
        "share": (SHARE, "Calculate what percentage {a} is of {b}", "{a} / {b} * 100", "{a} is {} % of {b}."),
        "more": (CHANGE, "Add {p} % to {b}", "{b} * (1 + {p} / 100)", "{b} plus {p} % is {}."),
        "less": (DISCOUNT, "Take {p} % off {b}", "{b} * (1 - {p} / 100)", "{b} minus {p} % is {}."),
        "change": (GROWTH, "Calculate the change from {a} to {b} in percent", "({b} - {a}) / {a} * 100", "From {a} to {b} is a change of {} %."),
        "whole": (WHOLE, "Find the number of which {a} is {p} %", "{a} / {p} * 100", "{a} is {p} % of {}."),
    }[kind]
    yield User(c.ask(templates, a=spelt(c, a), b=spelt(c, b), p=p))
    for turn in range(2):
        formula = code.format(a=a, b=b, p=p)
        observation = yield Act(f"# {comment.format(a=a, b=b, p=p)}\nround({formula}, 2)")
        value = shown(c, observation)
        c.demand(near(value, fraction_value(formula), 2))
        yield Say(answer.format(value, a=a, b=b, p=p), (value,))
        if turn or not c.chance(0.25):
            return
        if kind in ("share", "change") or c.chance(0.3):
            yield from going_on(c, value)
            return
        p = percentage(c)
        yield User(c.ask(AGAIN, p=p))


INTENTS = {arithmetic: 25, in_words: 15, percent: 18.8}
