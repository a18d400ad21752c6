"""Number bases and Roman numerals."""

from ..scenario import Act, Say, User
from .values import shown

SPOKEN = {2: ("binary", "base 2", "binary form", "the binary system"), 8: ("octal", "base 8", "octal form"), 10: ("decimal", "base 10", "decimal form", "a normal number"), 16: ("hexadecimal", "hex", "base 16", "hexadecimal form")}
NAMES = {2: "binary", 8: "octal", 10: "decimal", 16: "hexadecimal"}
LETTERS = {2: "b", 8: "o", 16: "x"}
TO_BASE = ["<n> in <b>", "@c convert <n> to <b>", "<n> to <b>", "what is <n> in <b>?", "@c write <n> in <b>", "@c convert the number <n> to <b>", "how is <n> written in <b>?", "@c turn <n> into <b>", "@c express <n> in <b>", "the number <n> in <b>", "@c show <n> in <b>", "what does <n> look like in <b>?", "<n> as <b>", "what's <n> in <b>?", "what would <n> be in <b>?", "@c give me <n> in <b>", "<n> = ? in <b>", "<b> of <n>", "<b> for <n>", "how do I write <n> in <b>?", "@c change <n> to <b>", "@c convert <n> into <b>", "<n> into <b>", "I need <n> in <b>", "how does <n> look in <b>?", "the number <n> to <b>", "what is the number <n> in <b>?"]
FROM_BASE = ["<o> <n> to <b>", "@c convert <o> <n> to <b>", "<o> <n> in <b>", "what is <o> <n> in <b>?", "<n> is <o>, what is it in <b>?", "@c turn the <o> number <n> into <b>", "@c convert the <o> number <n> to <b>", "the <o> number <n> in <b>", "@c write <o> <n> in <b>", "@c write the <o> number <n> in <b>", "@c write <o> <n> as <b>", "@c convert <n> from <o> to <b>", "<n> from <o> to <b>", "what is the <o> number <n> in <b>?", "@c turn <n> from <o> into <b>", "what's <o> <n> in <b>?", "<o> <n> as <b>", "<o> <n> is what in <b>?", "@c change <o> <n> to <b>", "what would <o> <n> be in <b>?", "how much is <o> <n> in <b>?", "I have the <o> number <n>, what is it in <b>?", "<o> to <b>: <n>", "@c turn <o> <n> into <b>", "how do I write <o> <n> in <b>?"]
TO_ROMAN = ["<n> in Roman numerals", "@c convert <n> to Roman numerals", "@c write <n> in Roman numerals", "what is <n> in Roman numerals?", "<n> as a Roman numeral", "@n Roman numeral for <n>", "how do I write <n> in Roman numerals?", "@c turn <n> into a Roman numeral", "Roman numeral of <n>", "how did the Romans write <n>?", "how would the Romans write <n>?", "what did the Romans write for <n>?", "<n> to Roman", "@c write the year <n> in Roman numerals", "@c convert the number <n> to Roman", "<n> as Roman numerals", "what's <n> in Roman numerals?", "how do you write <n> in Roman?", "<n> in Roman", "what is <n> as a Roman numeral?", "@c change <n> to Roman numerals", "Roman numeral for <n>", "how is <n> written in Roman numerals?", "@c turn <n> into Roman numerals"]
FROM_ROMAN = ["what number is <r>?", "@c convert <r> to a number", "<r> as a number", "@n value of the Roman numeral <r>", "what is the Roman numeral <r>?", "@c convert the Roman numeral <r>", "Roman numeral <r> in digits", "@c read the Roman number <r>", "how much is <r> in normal numbers?", "@c turn <r> into a number", "@c turn the Roman numeral <r> into a number", "@c turn <r> into digits", "which number is the Roman <r>?", "@c convert <r> from Roman", "what year is <r> in Roman numerals?", "what is <r> as a number?", "Roman <r>", "<r> in numbers", "what number is the Roman numeral <r>?", "what does <r> mean in Roman numerals?", "which number is <r>?", "<r> Roman numeral to number", "how much is <r>?", "what is <r> in normal numbers?"]
ALSO = ["and in <b>?", "in <b>?", "and <b>?", "what about <b>?", "now in <b>", "now <b>", "and how is it in <b>?", "the same in <b>"]
TO_ROMAN_CODE = """n, roman = {n}, ""
for value, letters in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
    roman += letters * (n // value)
    n %= value
roman"""
FROM_ROMAN_CODE = """values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
numbers = [values[letter] for letter in "%s"]
sum(-a if a < b else a for a, b in zip(numbers, numbers[1:] + [0]))"""


def digits(n, base):
    found = ""
    while n:
        n, digit = divmod(n, base)
        found = "0123456789abcdef"[digit] + found
    return found


def roman(n):
    """Digit by digit, unlike the subtraction in the action."""
    found = ""
    for place, (one, five, ten) in enumerate(("IVX", "XLC", "CDM", "M??")):
        digit = n // 10**place % 10
        found = {0: "", 1: one, 2: one * 2, 3: one * 3, 4: one + five, 5: five, 6: five + one, 7: five + one * 2, 8: five + one * 3, 9: one + ten}[digit] + found
    return found


def to_base(c, n, base):
    observation = yield Act(f'# Write {n} in {NAMES[base]}\nf"{{{n}:{LETTERS[base]}}}"')
    value = shown(c, observation)
    c.demand(value == digits(n, base))
    yield Say(f"{n} in {NAMES[base]} is {value}.", (value,))


def bases(c):
    n = c.rng.randint(2, 255) if c.chance(0.6) else c.rng.randint(256, 9999)
    if c.chance(0.5):
        base = c.pick((2, 2, 8, 16, 16))
        yield User(c.ask(TO_BASE, n=n, b=c.pick(SPOKEN[base])))
        yield from to_base(c, n, base)
        if c.chance(0.25):
            base = c.pick([b for b in LETTERS if b != base])
            yield User(c.ask(ALSO, b=c.pick(SPOKEN[base])))
            yield from to_base(c, n, base)
        return
    source = c.pick((2, 2, 8, 16, 16))
    target = c.pick((10, 10, 10, *(b for b in LETTERS if b != source)))
    text = digits(n, source)
    spoken = text.upper() if source == 16 and c.chance(0.4) else text
    if c.chance(0.2):
        spoken = f"0{LETTERS[source]}{text}"
    yield User(c.ask(FROM_BASE, o=c.pick(("hexadecimal", "hex") if source == 16 else (NAMES[source],)), n=spoken, b=c.pick(SPOKEN[target])))
    value = f'int("{spoken}", {source})'
    code = value if target == 10 else f"n = {value}\nf\"{{n:{LETTERS[target]}}}\""
    observation = yield Act(f"# Convert {NAMES[source]} {spoken} to {NAMES[target]}\n{code}")
    value = shown(c, observation)
    c.demand(value == (str(n) if target == 10 else digits(n, target)))
    yield Say(f"{spoken} in {NAMES[target]} is {value}.", (value,))


def roman_numerals(c):
    n = c.rng.randint(1, 120) if c.chance(0.4) else c.rng.randint(121, 3999)
    if c.chance(0.3):
        n = c.rng.randint(1900, 2040)
    if c.chance(0.5):
        yield User(c.ask(TO_ROMAN, n=n))
        observation = yield Act(f"# Write {n} in Roman numerals\n" + TO_ROMAN_CODE.replace("{n}", str(n)))
        value = shown(c, observation)
        c.demand(value == roman(n))
        yield Say(f"{n} is {value}.", (value,))
    else:
        text = roman(n)
        c.demand(len(text) > 1)
        yield User(c.ask(FROM_ROMAN, r=text))
        observation = yield Act(f"# Read the Roman numeral {text}\n" + FROM_ROMAN_CODE % text)
        value = shown(c, observation)
        c.demand(value == str(n))
        yield Say(f"{text} is {value}.", (value,))


INTENTS = {bases: 8.8, roman_numerals: 3}
