"""Number bases and Roman numerals."""

from ..scenario import Act, Say, User
from .values import shown

SPOKEN = {
    2: ("binary", "binary", "binary", "base 2", "base two", "bin", "binary form", "the binary system"), 8: ("octal", "octal", "octal", "base 8", "base eight", "oct", "octal form"),
    10: ("decimal", "decimal", "decimal", "base 10", "base ten", "decimal form", "normal numbers"), 16: ("hexadecimal", "hexadecimal", "hex", "hex", "base 16", "base sixteen", "hexadecimal form"),
}
SHORT = {2: ("binary",), 8: ("octal",), 10: ("decimal",), 16: ("hexadecimal", "hex")}
NAMES = {2: "binary", 8: "octal", 10: "decimal", 16: "hexadecimal"}
LETTERS = {2: "b", 8: "o", 16: "x"}
TO_BASE = ["<n> in <b>", "@c convert <n> to <b>", "<n> to <b>", "what is <n> in <b>?", "@c write <n> in <b>", "@c convert the number <n> to <b>", "how is <n> written in <b>?", "@c turn <n> into <b>", "@c express <n> in <b>", "the number <n> in <b>", "@c show <n> in <b>", "what does <n> look like in <b>?", "<n> as <b>", "what's <n> in <b>?", "what would <n> be in <b>?", "@c give me <n> in <b>", "<n> = ? in <b>", "<b> of <n>", "<b> for <n>", "how do I write <n> in <b>?", "@c change <n> to <b>", "@c convert <n> into <b>", "<n> into <b>", "I need <n> in <b>", "how does <n> look in <b>?", "the number <n> to <b>", "what is the number <n> in <b>?",
    "<b> of <n>?", "<b> for <n>?", "<b>: <n>", "<n>: <b>", "<n> = <b>?", "<n> -> <b>", "<n> → <b>", "<n>, in <b>", "<n>, <b>", "<n> <b>?", "<n> converted to <b>", "<n> converted into <b>", "<n> written in <b>", "<n> written as <b>", "<n> expressed in <b>", "in <b>, what is <n>?", "in <b>, <n> is what?", "to <b>: <n>", "convert to <b>: <n>", "@c write the number <n> as <b>", "@c represent <n> in <b>", "@c represent the number <n> in <b>", "@c translate <n> to <b>", "@c translate <n> into <b>", "@c rewrite <n> in <b>", "@c put <n> into <b>", "@c make <b> out of <n>", "@n <b> of <n>", "@n <b> for <n>", "@n <b> representation of <n>", "@n <b> representation of the number <n>", "@n <b> version of <n>", "@n <b> value of <n>", "what is the <b> of <n>?", "what is the <b> for <n>?", "what is <n> as <b>?", "what is <n> when written in <b>?", "how would <n> be written in <b>?",
    "how would you write <n> in <b>?", "how does one write <n> in <b>?", "how do you say <n> in <b>?", "what do I get if I convert <n> to <b>?", "my homework asks for <n> in <b>", "for my class I need <n> in <b>", "for the register I need <n> in <b>", "I was wondering what <n> is in <b>", "any idea what <n> is in <b>?", "I can't work out <n> in <b>", "I have <n> and want it in <b>", "I have the number <n>, what is it in <b>?", "the number is <n>, I want it in <b>", "<n> should be in <b>", "<n> must be written in <b>", "would you mind converting <n> to <b>?", "would you mind writing <n> in <b>?", "take <n> and convert it to <b>", "take <n> and write it in <b>", "let's see <n> in <b>", "I need to see <n> in <b>", "from <n> to <b>", "decimal <n> to <b>", "decimal <n> in <b>", "convert decimal <n> to <b>", "what is decimal <n> in <b>?",
    "how do you represent <n> in <b>?", "how is <n> represented in <b>?", "how would I represent <n> in <b>?",
]
FROM_BASE = ["<o> <n> to <b>", "@c convert <o> <n> to <b>", "<o> <n> in <b>", "what is <o> <n> in <b>?", "<n> is <o>, what is it in <b>?", "@c turn the <o> number <n> into <b>", "@c convert the <o> number <n> to <b>", "the <o> number <n> in <b>", "@c write <o> <n> in <b>", "@c write the <o> number <n> in <b>", "@c write <o> <n> as <b>", "@c convert <n> from <o> to <b>", "<n> from <o> to <b>", "what is the <o> number <n> in <b>?", "@c turn <n> from <o> into <b>", "what's <o> <n> in <b>?", "<o> <n> as <b>", "<o> <n> is what in <b>?", "@c change <o> <n> to <b>", "what would <o> <n> be in <b>?", "how much is <o> <n> in <b>?", "I have the <o> number <n>, what is it in <b>?", "<o> to <b>: <n>", "@c turn <o> <n> into <b>", "how do I write <o> <n> in <b>?",
    "<o> <n>, in <b>", "<o> <n> -> <b>", "<o> <n> = <b>?", "<o> <n> is how much in <b>?", "<o> <n> converted to <b>", "<o> <n> written in <b>", "<o>: <n>, in <b>?", "<n> <o> to <b>", "<n> <o> in <b>", "<n> (<o>) in <b>", "<n> (<o>) to <b>", "<n> in <o>, what is it in <b>?", "<n> in <o> is what in <b>?", "<n> in <o>, convert it to <b>", "<b> of <o> <n>", "<b> of <o> <n>?", "<b> for <o> <n>", "@n <b> of <o> <n>", "@n <b> of the <o> number <n>", "@n <b> value of <o> <n>", "@n <b> value of the <o> number <n>", "what is the <b> of <o> <n>?", "in <b>, what is <o> <n>?", "in <b>, what is the <o> number <n>?", "what is <o> <n> as <b>?", "@c translate <o> <n> to <b>", "@c translate the <o> number <n> into <b>", "@c rewrite <o> <n> in <b>", "@c express <o> <n> in <b>", "@c express the <o> number <n> in <b>", "@c read <n> as <o> and give it in <b>", "@c read <n> as <o> and write it in <b>",
    "@c decode the <o> number <n> to <b>", "@c change the <o> number <n> to <b>", "@c convert from <o> to <b>: <n>", "from <o> to <b>: <n>", "from <o> <n> to <b>", "convert <o> to <b>, <n>", "<o> number <n> to <b>", "<o> number <n> in <b>", "the <o> value <n> in <b>", "what does the <o> number <n> mean in <b>?", "what does <o> <n> mean in <b>?", "how much is the <o> number <n> in <b>?", "what's the <o> number <n> in <b>?", "the value is <o> <n>, what is that in <b>?", "it says <n> in <o>, what is that in <b>?", "the display shows <o> <n>, what is it in <b>?", "I have <n> in <o> and need it in <b>", "I need the <o> number <n> in <b>", "I need <o> <n> in <b>", "my homework asks for <o> <n> in <b>", "for my class I need <o> <n> in <b>", "I was wondering what <o> <n> is in <b>", "any idea what <o> <n> is in <b>?", "would you mind converting <o> <n> to <b>?",
    "take the <o> number <n> and convert it to <b>", "take <o> <n> and write it in <b>", "let's see <o> <n> in <b>", "if <n> is <o>, what is it in <b>?",
]
TO_ROMAN = ["<n> in Roman numerals", "@c convert <n> to Roman numerals", "@c write <n> in Roman numerals", "what is <n> in Roman numerals?", "<n> as a Roman numeral", "@n Roman numeral for <n>", "how do I write <n> in Roman numerals?", "@c turn <n> into a Roman numeral", "Roman numeral of <n>", "how did the Romans write <n>?", "how would the Romans write <n>?", "what did the Romans write for <n>?", "<n> to Roman", "@c write the year <n> in Roman numerals", "@c convert the number <n> to Roman", "<n> as Roman numerals", "what's <n> in Roman numerals?", "how do you write <n> in Roman?", "<n> in Roman", "what is <n> as a Roman numeral?", "@c change <n> to Roman numerals", "Roman numeral for <n>", "how is <n> written in Roman numerals?", "@c turn <n> into Roman numerals",
    "<n> -> Roman", "<n>, Roman please", "<n>: Roman numeral?", "<n> Roman numeral", "<n> written in Roman numerals", "<n> in Roman letters", "<n> in old Roman numbers", "in Roman numerals, what is <n>?", "Roman numerals for <n>", "Roman numerals: <n>", "what is the Roman numeral for <n>?", "what are the Roman numerals for <n>?", "which Roman numeral stands for <n>?", "which letters did the Romans use for <n>?", "how do you say <n> in Roman numerals?", "how would <n> look in Roman numerals?", "how would <n> look in Roman letters?", "how would you write <n> in Roman letters?", "the number <n> as a Roman numeral", "the year <n> in Roman numerals", "@n Roman number for <n>", "@n Roman form of <n>", "@n year <n> in Roman numerals", "@c express <n> in Roman numerals", "@c translate <n> into Roman numerals", "@c give <n> in Roman letters", "@c change the number <n> into Roman",
    "for a tattoo I need <n> in Roman numerals", "the clock needs <n> in Roman numerals", "I need <n> in Roman numerals for a title", "I want <n> in Roman letters", "any idea how <n> is written in Roman numerals?", "would you mind writing <n> in Roman numerals?", "take <n> and write it the way the Romans did", "chapter <n> should be in Roman numerals",
    "my tattoo should say <n> in Roman numerals", "I want a tattoo of <n> in Roman numerals",
]
FROM_ROMAN = ["what number is <r>?", "@c convert <r> to a number", "<r> as a number", "@n value of the Roman numeral <r>", "what is the Roman numeral <r>?", "@c convert the Roman numeral <r>", "Roman numeral <r> in digits", "@c read the Roman number <r>", "how much is <r> in normal numbers?", "@c turn <r> into a number", "@c turn the Roman numeral <r> into a number", "@c turn <r> into digits", "which number is the Roman <r>?", "@c convert <r> from Roman", "what year is <r> in Roman numerals?", "what is <r> as a number?", "Roman <r>", "<r> in numbers", "what number is the Roman numeral <r>?", "what does <r> mean in Roman numerals?", "which number is <r>?", "<r> Roman numeral to number", "how much is <r>?", "what is <r> in normal numbers?",
    "<r> in normal digits", "<r> in ordinary numbers", "<r> in decimal", "<r> -> number", "<r> from Roman to a number", "<r> = ? in digits", "<r> is which number?", "<r> is what number?", "<r> stands for which number?", "<r>, what number is that?", "<r> is a Roman numeral, which number is it?", "Roman numeral <r>", "Roman numeral <r> to decimal", "Roman number <r> as digits", "the Roman numeral <r> in ordinary digits", "what is Roman <r>?", "what is <r> in ordinary numbers?", "what is the number <r> in digits?", "what does the Roman numeral <r> mean?", "what does <r> stand for?", "which number does <r> stand for?", "which number do the Roman letters <r> stand for?", "which year is <r>?", "@n number for the Roman numeral <r>", "@n number behind <r>", "@n meaning of the Roman numeral <r>", "@c decode <r>", "@c decode the Roman numeral <r>", "@c translate <r> from Roman",
    "@c translate the Roman numeral <r> to a number", "@c read the Roman numeral <r>", "the building says <r>, what year is it?", "the clock says <r>, what number is that?", "it says <r> on the clock, what number is that?", "I can't read the Roman numeral <r>, what is it?", "any idea what <r> means in numbers?", "would you mind reading the Roman numeral <r>?", "how much is Roman <r>?",
]
ALSO = ["and in <b>?", "in <b>?", "and <b>?", "what about <b>?", "now in <b>", "now <b>", "and how is it in <b>?", "the same in <b>",
    "and <b>", "<b>?", "<b> too", "<b> please", "and to <b>?", "to <b>?", "and as <b>?", "also in <b>", "also <b>", "how about <b>?", "and what about <b>?", "then <b>", "what is it in <b>?", "what is that in <b>?", "and what is it in <b>?", "how is that written in <b>?", "convert that to <b>", "and the <b>?", "give it in <b> too", "I need it in <b> too",
    "and what is that in <b>?", "and how do I write that in <b>?", "how would it be in <b>?", "how does it look in <b>?", "what would it be in <b>?", "what would that be in <b>?", "what does it look like in <b>?", "can you do <b> too?", "could you also give it in <b>?", "let's see it in <b>", "let's have it in <b>", "now convert it to <b>", "now turn it into <b>", "convert it to <b>", "change it to <b>", "write it in <b> too", "write that in <b>", "show it in <b>", "show me <b> too", "same in <b>", "same number in <b>", "the same number in <b>", "that number in <b>", "that in <b> please", "this in <b> too", "next in <b>", "then in <b>", "I also need <b>", "I also need it in <b>", "I meant <b>",
]
TO_ROMAN_CODE = """n, roman = {n}, ""
for value, letters in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
    roman += letters * (n // value)
    n %= value
roman"""
FROM_ROMAN_CODE = """values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
numbers = [values[letter] for letter in "%s"]
sum(-a if a < b else a for a, b in zip(numbers, numbers[1:] + [0]))"""


# A prefix says the base, so no word for it is needed.
PREFIXED = [
    "<n> in <b>", "<n> to <b>", "<n> as <b>", "@c convert <n> to <b>", "@c convert <n> into <b>", "what is <n> in <b>?", "what's <n> in <b>?", "<n> = ? in <b>", "@c write <n> in <b>", "@c turn <n> into <b>", "@c change <n> to <b>", "<b> of <n>", "<b> of <n>?", "<b> for <n>", "@n <b> of <n>", "@n <b> value of <n>",
    "what would <n> be in <b>?", "how much is <n> in <b>?", "<n> -> <b>", "<n>, <b>?", "<n> is what in <b>?", "<n> into <b>", "the number <n> in <b>", "@c translate <n> to <b>", "@c express <n> in <b>", "<n> converted to <b>", "I need <n> in <b>", "I have <n>, what is it in <b>?", "how do I write <n> in <b>?",
    "the register holds <n>, what is that in <b>?", "the code says <n>, what is that in <b>?", "the register says <n>, and in <b>?", "any idea what <n> is in <b>?", "would you mind converting <n> to <b>?", "take <n> and write it in <b>", "let's see <n> in <b>", "in <b>, what is <n>?", "to <b>: <n>", "<n> <b>?", "<n> from its base to <b>",
    "can you convert <n> to <b>?", "what do I get if I convert <n> to <b>?", "what does <n> mean in <b>?", "what does <n> come to in <b>?", "what number is <n> in <b>?", "how would <n> look in <b>?", "how is <n> written in <b>?", "how do you read <n> in <b>?", "<n> written in <b>", "<n> expressed in <b>", "<n> given in <b>", "<n>: in <b>?", "<n> = <b>?", "<n>, in <b> please", "<n>, what is that in <b>?", "<n> should be in <b>", "convert to <b>: <n>", "from <n> to <b>", "in <b>: <n>", "the value <n> in <b>", "the constant <n>, in <b>", "the address is <n>, what is it in <b>?", "the log shows <n>, what is that in <b>?", "the debugger shows <n>, I need it in <b>", "the manual says <n>, what is it in <b>?", "somebody wrote <n>, what is that in <b>?", "my program prints <n>, what is it in <b>?", "I found <n> in the code, what is it in <b>?", "I can't read <n>, what is it in <b>?", "I'd like <n> in <b>", "I want to see <n> in <b>", "@c show <n> in <b>",
    "@c rewrite <n> in <b>", "@c put <n> into <b>", "@c decode <n> to <b>",
]
# The base said with its number, behind the digits.
WITH_BASE = [
    "<n> base <s> to base <t>", "<n> in base <s> to base <t>", "@c convert <n> from base <s> to base <t>", "<n> from base <s> to base <t>", "from base <s> to base <t>: <n>", "what is <n> base <s> in base <t>?", "@c convert <n> in base <s> to base <t>", "the base <s> number <n> in base <t>", "base <s> number <n> to base <t>",
    "<n> (base <s>) in base <t>", "<n> is in base <s>, what is it in base <t>?", "if <n> is base <s>, what is it in base <t>?", "@c write the base <s> number <n> in base <t>", "@c change <n> from base <s> into base <t>", "how is <n> of base <s> written in base <t>?", "@c turn the base <s> number <n> into base <t>", "base <s> to base <t>: <n>",
    "I have <n> in base <s> and need it in base <t>", "what is the base <s> number <n> in base <t>?", "@c translate <n> from base <s> to base <t>", "<n>, base <s>, in base <t>?", "@n base <t> form of <n> in base <s>",
    "<n> base <s> -> base <t>", "<n>, base <s> to <t>", "<n> base <s> in base <t>", "<n> of base <s> in base <t>", "<n> is base <s>, what is it in base <t>?", "<n> from base <s> into base <t>", "<n> (base <s>) to base <t>", "<n> written in base <s>, I need base <t>", "base <s>: <n>, base <t>: ?", "base <s> <n> to base <t>", "base <s> <n> in base <t>", "base <s> to <t>: <n>", "base conversion: <n> from <s> to <t>", "convert base <s> to base <t>: <n>", "number <n>, base <s>, to base <t>", "the number <n> is in base <s>, give it in base <t>", "the number <n> of base <s> in base <t>", "in base <t>, what is <n> of base <s>?", "in base <t>, what is the base <s> number <n>?", "what does <n> in base <s> look like in base <t>?", "what is <n> if I go from base <s> to base <t>?", "what would <n> in base <s> be in base <t>?", "how much is <n> in base <s>, written in base <t>?", "how do I get <n> from base <s> to base <t>?", "how do I write the base <s> number <n> in base <t>?",
    "my homework: <n> from base <s> to base <t>", "I need <n> from base <s> in base <t>", "I have a base <s> number, <n>, what is it in base <t>?", "any idea what <n> in base <s> is in base <t>?", "would you mind converting <n> from base <s> to base <t>?", "take <n> in base <s> and write it in base <t>", "@c read <n> in base <s> and write it in base <t>", "@c express the base <s> number <n> in base <t>", "@c rewrite <n> from base <s> in base <t>", "@n base <t> value of <n> in base <s>",
]


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
    if c.chance(0.12):
        n = c.pick((64, 100, 128, 256, 512, 1000, 1024, 4096, 10000, 65535, 65536, 1000000, int(str(c.rng.randint(1, 9)) * c.rng.randint(2, 5))))
    if c.chance(0.5):
        base = c.pick((2, 2, 8, 8, 16, 16))
        yield User(c.ask(TO_BASE, n=n, b=c.pick(SPOKEN[base])))
        yield from to_base(c, n, base)
        if c.chance(0.25):
            base = c.pick([b for b in LETTERS if b != base])
            yield User(c.ask(ALSO, b=c.pick(SPOKEN[base])))
            yield from to_base(c, n, base)
        return
    source = c.pick((2, 2, 8, 8, 16, 16))
    target = c.pick((10, 10, 10, *(b for b in LETTERS if b != source)))
    text = digits(n, source)
    spoken = text.upper() if source == 16 and c.chance(0.4) else text
    if c.chance(0.3):
        spoken = f"0{LETTERS[source]}{spoken}"
    if spoken.startswith("0") and c.chance(0.75):
        yield User(c.ask(PREFIXED, n=spoken, b=c.pick(SPOKEN[target])))
    elif c.chance(0.15):
        yield User(c.ask(WITH_BASE, n=spoken, s=source, t=target))
    else:
        yield User(c.ask(FROM_BASE, o=c.pick(SHORT[source]), n=spoken, b=c.pick(SPOKEN[target])))
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


INTENTS = {bases: 8.8, roman_numerals: 5}
