"""Powers and roots, rounding, fractions, logarithms and angles, areas, and how numbers are written."""

import math
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import plural, quoted
from .numbers import going_on
from .values import RESULT, near, ordinal, plain, separated, shown

SQUARE = ["@n square of <a>", "<a> squared", "what is <a> squared?", "@c square <a>", "<a>²", "how much is <a> squared?", "@c {calculate|compute} the square of <a>", "<a> to the second power", "<a> times itself", "what is <a> times itself?", "@c multiply <a> by itself", "@c multiply <a> times itself", "what does <a> squared give?", "@n second power of <a>", "<a>^2", "<a> ^ 2", "what is the square of <a>?", "what's <a> squared?", "square <a>", "<a> to the power of 2", "what do I get for <a> squared?", "<a> x <a>", "tell me <a> squared", "<a> square"]
CUBE = ["@n cube of <a>", "<a> cubed", "what is <a> cubed?", "@c cube <a>", "<a>³", "how much is <a> cubed?", "@c {calculate|compute} the cube of <a>", "<a> to the third power", "what does <a> cubed give?", "@n third power of <a>", "<a>^3", "<a> ^ 3", "what is the cube of <a>?", "what's <a> cubed?", "<a> to the power of 3", "what do I get for <a> cubed?", "tell me <a> cubed",
    "what's the cube of <a>?", "cube of <a>", "cube <a>", "how much is <a> to the third power?", "what is <a>^3?",
]
POWER = ["<a> to the power of <n>", "what is <a> to the power of <n>?", "<a> ^ <n>", "<a>^<n>", "@c raise <a> to the power <n>", "@c raise <a> to the power of <n>", "@n <o> power of <a>", "<a> to the <o>", "<a> to the <o> power", "how much is <a> to the power <n>?", "<a> raised to <n>", "<a> raised to the power <n>", "what is <a> raised to <n>?", "@c {calculate|compute} <a> to the power <n>", "<a>**<n>", "<a> to the power <n>", "what's <a> to the power of <n>?", "what is <a>^<n>?", "what is <a> to the <o> power?", "what is <a> to the <o>?", "how much is <a>^<n>?", "<a> power <n>", "what is <a> to the power <n>?", "@c calculate <a>^<n>", "@c calculate <a> to the power of <n>"]
ROOT = ["@n square root of <a>", "sqrt <a>", "sqrt(<a>)", "√<a>", "@n root of <a>", "what is the root of <a>?", "@c take the square root of <a>", "square root of <a>", "which number squared is <a>?", "which number times itself is <a>?", "@c {calculate|compute} the square root of <a>", "@c {calculate|compute} sqrt <a>", "root of <a>", "what is the square root of <a>?", "what's the square root of <a>?", "how much is the square root of <a>?", "sqrt of <a>", "what is sqrt <a>?", "what is √<a>?", "square root <a>", "@c find the square root of <a>", "what do I get for sqrt(<a>)?"]
CUBE_ROOT = ["@n cube root of <a>", "cube root of <a>", "∛<a>", "@n third root of <a>", "@c take the cube root of <a>", "which number cubed is <a>?", "@c {calculate|compute} the third root of <a>", "third root of <a>", "@c {calculate|compute} the cube root of <a>",
    "what is the cube root of <a>?", "how much is the cube root of <a>?", "what's the cube root of <a>?", "cbrt <a>", "what is the third root of <a>?", "@c find the cube root of <a>", "cube root <a>", "what do I get for the cube root of <a>?",
]
NTH_ROOT = ["@n <o> root of <a>", "<o> root of <a>", "@c take the <o> root of <a>", "which number to the power of <n> is <a>?", "@c {calculate|compute} the <o> root of <a>", "what is the <o> root of <a>?", "<a> root <n>"]
ROUND = ["@c round <a> to <n> {decimal places|decimals|places|digits}", "<a> rounded to <n> {decimal places|decimals|places}", "round <a> to <n> digits after the point", "<a> to <n> {decimal places|decimals}", "what is <a> rounded to <n> {decimals|places}?", "<a> with only <n> {decimals|decimal places}", "@c cut <a> to <n> {decimals|places}", "@c round off <a> to <n> {places|decimal places}", "@c round off <a> to <n> {digits|decimals}", "<a> rounded off to <n> {places|decimals}", "@c round the number <a> to <n> {digits|decimals}", "<a>, <n> decimals please", "I need <a> to <n> decimal places", "@c shorten <a> to <n> digits after the point",
    "<a> to <n> places", "round <a>, <n> decimals", "what's <a> to <n> decimal places?", "how much is <a> rounded to <n> decimals?", "round <a> to <n> decimals pls", "@c give me <a> to <n> decimals", "@n value of <a> rounded to <n> places",
]
ROUND_INTEGER = ["@c round <a>", "<a> rounded", "what is <a> rounded?", "@c round <a> to the nearest integer", "@c round <a> to a full number", "@c round <a> to the nearest full number", "<a> as a full number, rounded", "@n nearest integer to <a>", "<a> without decimals, rounded", "@c round off <a>", "@c round <a> to no decimals", "<a> rounded to the nearest integer",
    "round <a> pls", "how much is <a> rounded?", "what's <a> rounded to a full number?", "<a> to the nearest integer", "what is the nearest integer to <a>?", "round off <a> to a full number",
]
ROUND_TENS = ["@c round <a> to the nearest <h>", "<a> to the nearest <h>", "<a> rounded to the nearest <h>", "what is <a> to the nearest <h>?", "@c round off <a> to the nearest <h>", "@c round <a> to full <h>s", "<a> rounded to <h>s", "about how much is <a> in full <h>s?", "@n nearest <h> to <a>"]
FRACTION_SUM = ["<x> as a fraction", "what is <x> as a fraction?", "@c {calculate|compute} <x> as a fraction", "<x>, give me a fraction", "@c work out <x> and keep it as a fraction", "<x> in fractions", "@n result of <x> as a fraction", "how much is <x> as a fraction?", "<x>, exact fraction please", "@n exact fraction for <x>", "@n fraction for <x>", "<x> as an exact fraction"]
SIMPLIFY = ["@c simplify <x>", "@c reduce <x>", "<x> in lowest terms", "@c simplify the fraction <x>", "@c reduce the fraction <x>", "<x> simplified", "what is <x> simplified?", "the fraction <x> simplified", "@c cancel <x> down", "what is <x> in its simplest form?", "<x> in simplest form", "@c shorten the fraction <x>", "@c bring <x> to lowest terms"]
TO_DECIMAL = ["<x> as a decimal", "what is <x> as a decimal?", "@c convert <x> to a decimal", "@c convert <x> to a decimal number", "@c convert the fraction <x> to decimal", "<x> as a decimal number", "@c write <x> as a decimal", "@c write the fraction <x> as a decimal", "@c write <x> as a decimal number", "@c turn <x> into a decimal", "decimal of <x>", "@n decimal form of <x>", "<x> in decimals", "@c change the fraction <x> to a decimal"]
TO_FRACTION = ["<a> as a fraction", "what is <a> as a fraction?", "@c convert <a> to a fraction", "@c write <a> as a fraction", "@c turn <a> into a fraction", "fraction for <a>", "@n fraction of the decimal <a>", "which fraction is <a>?", "@c express <a> as a fraction", "<a> to a fraction", "<a> in fraction form", "@c change the decimal <a> to a fraction"]
TRIGONOMETRY = ["@n <f> of <a> degrees", "<f> of <a> degrees", "<f>(<a>°)", "<f> <a>°", "what is <f> of <a> degrees?", "@c {calculate|compute} the <f> of <a> degrees", "<f> <a> degrees", "<f> for an angle of <a> degrees", "@n <f> of <a>°", "@n <f> of an angle of <a> degrees", "@c find the <f> of <a> degrees", "how much is <f> of <a> degrees?"]
LOG = ["log of <a>", "@n log of <a>", "log10(<a>)", "log <a>", "@n logarithm of <a>", "@n base 10 logarithm of <a>", "@n decimal logarithm of <a>", "@c take the log of <a>", "log base 10 of <a>", "@c {calculate|compute} log10 of <a>"]
LN = ["ln of <a>", "@n natural log of <a>", "ln(<a>)", "ln <a>", "@n natural logarithm of <a>", "@n ln of <a>", "@c take the natural log of <a>", "natural logarithm of <a>", "@c {calculate|compute} ln <a>", "@c {calculate|compute} the natural log of <a>", "@c {calculate|compute} the ln of <a>", "log base e of <a>"]
PI = ["pi to <n> {decimals|places|decimal places}", "@n value of pi to <n> {decimals|places}", "@n value of pi with <n> {decimals|digits}", "@n value of pi, <n> {decimals|places}", "what is pi to <n> decimal places?", "pi with <n> {digits|decimals}", "@n number pi with <n> {digits|decimals}", "first <n> decimals of pi", "how much is pi, <n> decimals?", "@n first <n> {digits|places} of pi"]
RECTANGLE = ["@n area of a {rectangle|room|field|garden} {of|with|that is} <a> by <b>", "a {room|rectangle|field} is <a> by <b>, what is its area?", "area of a {rectangle|room} <a> x <b>", "how many square {metres|meters|feet} is <a> by <b>?", "@c {calculate|compute} the area of a {rectangle|floor} <a> by <b>", "a {field|floor|wall} <a> wide and <b> long, how big is the area?", "@n floor area of a {room|house} <a> by <b>", "@n area of <a> by <b>"]
CIRCLE_AREA = ["@n area of a circle with radius <a>", "area of a circle, radius <a>", "how big is a circle of radius <a>?", "circle with radius <a>, area?", "@c {calculate|compute} the area of a circle of radius <a>", "a circle has radius <a>, what is its area?", "what area does a circle with a radius of <a> have?", "@n circle area for radius <a>"]
CIRCLE_ROUND = ["@n circumference of a circle with radius <a>", "circumference of a circle, radius <a>", "how long is the edge of a circle with radius <a>?", "circle with radius <a>, circumference?", "@c {calculate|compute} the circumference of a circle of radius <a>", "a circle has radius <a>, what is its circumference?", "@n perimeter of a circle with radius <a>", "how long is it around a circle of radius <a>?"]
HYPOTENUSE = ["@n hypotenuse of a right triangle with sides <a> and <b>", "hypotenuse for <a> and <b>", "a right triangle has legs <a> and <b>, how long is the hypotenuse?", "Pythagoras with <a> and <b>", "@n long side of a right triangle with legs <a> and <b>", "@n diagonal of a rectangle <a> by <b>", "how long is the diagonal of <a> by <b>?", "@c use Pythagoras on <a> and <b>", "@n hypotenuse of <a> and <b>", "@c {calculate|compute} the diagonal of a screen <a> by <b>"]
SPHERE = ["@n volume of a {sphere|ball} with radius <a>", "volume of a sphere, radius <a>", "how much fits into a ball of radius <a>?", "a {ball|sphere} has radius <a>, what is its volume?", "@c {calculate|compute} the volume of a {sphere|ball} of radius <a>", "{sphere|ball} with radius <a>, volume?"]
BOX = ["@n volume of a box <a> by <b> by <d>", "a box is <a> by <b> by <d>, what is its volume?", "volume of <a> x <b> x <d>", "how much fits into a box of <a> by <b> by <d>?", "@c {calculate|compute} the volume of a {box|room|tank} <a> by <b> by <d>", "how big is a {box|tank} of <a> x <b> x <d>?", "@n volume of a {tank|room} of <a> by <b> by <d>"]
COMMAS = ["@c write <a> with commas", "<a> with thousands separators", "@c format <a> with commas", "@c put commas into <a>", "@c add thousands separators to <a>", "<a> with commas please", "@c make <a> readable with commas", "@c group the digits of <a> with commas", "@c separate the thousands in <a>", "<a> formatted with separators", "@c format <a> with thousands separators", "@c show <a> with commas"]
SCIENTIFIC = ["<a> in scientific notation", "@c write <a> in scientific notation", "@c convert <a> to scientific notation", "scientific notation of <a>", "@c put <a> into scientific notation", "@n scientific form of <a>", "what is <a> in scientific notation?", "<a> as a power of ten"]


def simple(c, comment, code, true, answer=RESULT, places=6):
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(near(value, true, places) and "e" not in value)
    yield Say(answer.format(value), (value,))
    return value


def powers(c):
    kind = c.pick(("square", "cube", "power", "power", "root", "root", "root", "cube root", "nth root"))
    a, n = c.rng.randint(2, 999), c.rng.randint(2, 12)
    if kind in ("square", "cube") and c.chance(0.2):
        a = f"{c.rng.uniform(1, 50):.1f}"
    elif kind == "power":
        a = c.rng.randint(2, 30)
        c.demand(a**n < 10**18)
    elif kind == "root":
        a = c.rng.randint(2, 60) ** 2 if c.chance(0.4) else plain(c)
    elif kind == "cube root" and c.chance(0.5):
        a = c.rng.randint(2, 20) ** 3
    elif kind == "nth root":
        n = c.rng.randint(4, 9)
        a = c.rng.randint(2, 9999)
    x = Decimal(str(a))
    integer = "." not in str(a)
    templates, comment, code, true = {
        "square": (SQUARE, f"Square {a}", f"{a} ** 2" if integer else f"round({a} ** 2, 6)", x * x),
        "cube": (CUBE, f"Calculate the cube of {a}", f"{a} ** 3" if integer else f"round({a} ** 3, 6)", x * x * x),
        "power": (POWER, f"Raise {a} to the power {n}", f"{a} ** {n}", x**n),
        "root": (ROOT, f"Take the square root of {a}", f"import math\nround(math.sqrt({a}), 6)", x.sqrt()),
        "cube root": (CUBE_ROOT, f"Take the cube root of {a}", f"round({a} ** (1 / 3), 6)", math.exp(math.log(x) / 3)),
        "nth root": (NTH_ROOT, f"Take root {n} of {a}", f"round({a} ** (1 / {n}), 6)", math.exp(math.log(x) / n)),
    }[kind]
    yield User(c.ask(templates, a=a, n=n, o=ordinal(n)))
    value = yield from simple(c, comment, code, true)
    if c.chance(0.15):
        yield from going_on(c, value)


def rounding(c):
    """Only numbers that Python rounds the way school does: no exact halves."""
    kind = c.pick(("places", "places", "places", "integer", "tens"))
    n = c.rng.randint(1, 4)
    a = f"{c.rng.uniform(0.5, c.pick((10, 100, 1000, 50000))):.{n + c.rng.randint(1, 4)}f}"
    step, word = c.pick((("1", "ten"), ("2", "hundred"), ("3", "thousand")))
    if kind == "tens":
        a = str(c.rng.randint(100, 99999))
    templates, comment, code, places = {
        "places": (ROUND, f"Round {a} to {plural(n, 'place')}", f"round({a}, {n})", n),
        "integer": (ROUND_INTEGER, f"Round {a} to an integer", f"round({a})", 0),
        "tens": (ROUND_TENS, f"Round {a} to the nearest {word}", f"round({a}, -{step})", -int(step)),
    }[kind]
    shown_as = c.pick((word, {"ten": "10", "hundred": "100", "thousand": "1000"}[word]))
    yield User(c.ask(templates, a=a, n=n, h=shown_as))
    true = Decimal(a).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(Decimal(value) == true)
    yield Say(f"{a} rounded is {value}.", (value,))


def fractions(c):
    kind = c.pick(("sum", "sum", "simplify", "decimal", "back"))
    (a, b), (d, e) = ((c.rng.randint(1, 19), c.rng.randint(2, 20)) for _ in range(2))
    op = c.pick("++-*/")
    if kind == "sum":
        true = {"+": Fraction(a, b) + Fraction(d, e), "-": Fraction(a, b) - Fraction(d, e), "*": Fraction(a, b) * Fraction(d, e), "/": Fraction(a, b) / Fraction(d, e)}[op]
        text = f"{a}/{b} {c.pick((op, {'+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by'}[op]))} {d}/{e}"
        yield User(c.ask(FRACTION_SUM, x=text))
        observation = yield Act(f"# Calculate {a}/{b} {op} {d}/{e} in fractions\nfrom fractions import Fraction\nstr(Fraction({a}, {b}) {op} Fraction({d}, {e}))")
    elif kind == "simplify":
        factor = c.rng.randint(2, 15)
        a, b = a * factor, b * factor
        true = Fraction(a, b)
        yield User(c.ask(SIMPLIFY, x=f"{a}/{b}"))
        observation = yield Act(f"# Simplify {a}/{b}\nfrom fractions import Fraction\nstr(Fraction({a}, {b}))")
    elif kind == "decimal":
        yield User(c.ask(TO_DECIMAL, x=f"{a}/{b}"))
        yield from simple(c, f"Write {a}/{b} as a decimal", f"round({a} / {b}, 6)", Fraction(a, b), f"{a}/{b} is {{}}.")
        return
    else:
        text = f"{c.rng.randint(0, 4)}.{c.pick((5, 25, 75, 125, 375, 625, 2, 4, 8, 35, 64, 875, 6))}"
        true = Fraction(Decimal(text))
        yield User(c.ask(TO_FRACTION, a=text))
        observation = yield Act(f"# Write {text} as a fraction\nfrom fractions import Fraction\nstr(Fraction({quoted(text)}))")
    value = shown(c, observation)
    c.demand(value == str(true))
    yield Say(RESULT.format(value), (value,))


def science(c):
    """Angles, logarithms and pi."""
    kind = c.pick(("angle", "angle", "log", "ln", "pi"))
    if kind == "angle":
        a, f = c.pick((30, 45, 60, 90, 120, 180, c.rng.randint(1, 359))), c.pick(("sin", "cos", "tan"))
        c.demand(f != "tan" or a % 180 != 90)
        words = {"sin": ("sine", "sin"), "cos": ("cosine", "cos"), "tan": ("tangent", "tan")}[f]
        yield User(c.ask(TRIGONOMETRY, a=a, f=c.pick(words)))
        radians = a * math.pi / 180
        true = {"sin": math.sin(radians), "cos": math.cos(radians), "tan": math.sin(radians) / math.cos(radians)}[f]
        yield from simple(c, f"Calculate the {words[0]} of {a} degrees", f"import math\nround(math.{f}(math.radians({a})), 6)", true)
    elif kind == "pi":
        n = c.rng.randint(2, 15)
        yield User(c.ask(PI, n=n))
        observation = yield Act(f"# Show pi to {n} places\nimport math\nround(math.pi, {n})")
        value = shown(c, observation)
        c.demand(Decimal(value) == Decimal("3.14159265358979323846").quantize(Decimal(1).scaleb(-n)))
        yield Say(f"Pi is {value}.", (value,))
    else:
        a = c.pick((10, 100, 1000, 2, plain(c), plain(c)))
        c.demand(float(a) > 0)
        yield User(c.ask(LOG if kind == "log" else LN, a=a))
        if kind == "log":
            yield from simple(c, f"Calculate the logarithm of {a}", f"import math\nround(math.log10({a}), 6)", math.log(float(a)) / math.log(10))
        else:
            yield from simple(c, f"Calculate the natural logarithm of {a}", f"import math\nround(math.log({a}), 6)", math.log10(float(a)) * math.log(10))


def geometry(c):
    kind = c.pick(("rectangle", "rectangle", "circle", "around", "hypotenuse", "hypotenuse", "sphere", "box"))
    a, b, d = (str(c.rng.randint(1, 60)) if c.chance(0.6) else f"{c.rng.uniform(0.5, 40):.{c.pick((1, 2))}f}" for _ in range(3))
    x, y, z = float(a), float(b), float(d)
    templates, comment, code, true, answer = {
        "rectangle": (RECTANGLE, f"Calculate the area of {a} by {b}", f"round({a} * {b}, 4)", x * y, "The area is {}."),
        "circle": (CIRCLE_AREA, f"Calculate the area of a circle with radius {a}", f"import math\nround(math.pi * {a} ** 2, 4)", x * x * math.pi, "The area is {}."),
        "around": (CIRCLE_ROUND, f"Calculate the circumference of a circle with radius {a}", f"import math\nround(2 * math.pi * {a}, 4)", x * math.tau, "The circumference is {}."),
        "hypotenuse": (HYPOTENUSE, f"Calculate the long side for {a} and {b}", f"import math\nround(math.hypot({a}, {b}), 4)", (x * x + y * y) ** 0.5, "It is {} long."),
        "sphere": (SPHERE, f"Calculate the volume of a ball with radius {a}", f"import math\nround(4 / 3 * math.pi * {a} ** 3, 4)", 4 * math.pi / 3 * x * x * x, "The volume is {}."),
        "box": (BOX, f"Calculate the volume of {a} by {b} by {d}", f"round({a} * {b} * {d}, 4)", x * y * z, "The volume is {}."),
    }[kind]
    yield User(c.ask(templates, a=a, b=b, d=d))
    yield from simple(c, comment, code, true, answer, 4)


def number_format(c):
    a = str(c.rng.randint(1000, 10 ** c.rng.randint(4, 10)))
    if c.chance(0.5):
        yield User(c.ask(COMMAS, a=a))
        observation = yield Act(f'# Write {a} with commas\nf"{{{a}:,}}"')
        value = shown(c, observation)
        c.demand(value == separated(a))
    else:
        if c.chance(0.3):
            a = f"0.{'0' * c.rng.randint(1, 5)}{c.rng.randint(11, 999)}"
        yield User(c.ask(SCIENTIFIC, a=a))
        observation = yield Act(f'# Write {a} in scientific notation\nf"{{{a}:.3e}}"')
        value = shown(c, observation)
        c.demand(abs(Decimal(value) - Decimal(a)) <= abs(Decimal(a)) * Decimal("0.0006"))
    yield Say(f"It is {value}.", (value,))


INTENTS = {powers: 11.2, rounding: 4, fractions: 1.5, science: 1, geometry: 1.5, number_format: 1}
