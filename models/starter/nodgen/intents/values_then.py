"""The same once more with another word or number: "and radar?" after a palindrome, "and 99?" after an even number, "and of 120?" after a percentage; more of what chance gave."""

import ast
import re
from fractions import Fraction

from ..scenario import Act, Say, User
from .endings import joined, plural, quoted, result
from .integers import number_check
from .letters import PALINDROMES, a_phrase, compare_words, count_letters, in_request, transform
from .numbers import percent
from .randoms import password, random_number
from .values import near, plain, shown, spelt
from .watched import first_request

AND_TEXT = [
    "and <t>?", "and <t>", "what about <t>?", "and what about <t>?", "how about <t>?", "and how about <t>?", "now <t>", "now with <t>", "now for <t>", "and now <t>", "the same for <t>", "same for <t>", "the same with <t>", "same with <t>", "same question for <t>", "then <t>", "next: <t>", "next, <t>", "also <t>", "also for <t>", "<t> too", "<t> as well", "and for <t>?", "and with <t>?",
    "do the same for <t>", "do the same with <t>", "do <t> too", "do that with <t>", "do it with <t>", "once more with <t>", "again with <t>", "again, but with <t>", "repeat that for <t>", "I meant <t>", "sorry, I meant <t>", "no, I meant <t>", "and if it is <t>?", "and if I write <t>?", "ok, and <t>?", "thanks, and <t>?", "good, and <t>?",
]
AND_NUMBER = [t.replace("<t>", "<a>") for t in AND_TEXT if "write" not in t] + ["<a>?", "is <a>?", "and is <a>?", "and the number <a>?", "is <a> too?"]
AND_OF = [
    "and of <b>?", "and for <b>?", "of <b>?", "for <b>?", "and from <b>?", "the same for <b>", "same for <b>", "the same of <b>", "the same with <b>", "same with <b>", "now of <b>", "now for <b>", "now with <b>", "and now of <b>?", "and what about <b>?", "what about <b>?", "how about <b>?", "and with <b>?", "with <b>?", "and if it is <b>?", "and if it were <b>?",
    "and what is it of <b>?", "and what is that of <b>?", "and of the number <b>?", "the same percentage of <b>", "the same percentage for <b>", "the same percent of <b>?", "also of <b>", "also for <b>", "then of <b>", "then for <b>", "I meant of <b>", "sorry, of <b>", "no, of <b>", "not that, of <b>", "do the same for <b>", "do that for <b> too", "ok, and of <b>?", "thanks, and for <b>?",
]
WITH_LENGTH = [
    "with <n> characters", "with <n> characters please", "and with <n> characters?", "now with <n> characters", "with <n> signs", "<n> characters", "<n> characters please", "<n> characters long", "one with <n> characters", "one of <n> characters", "one that has <n> characters", "another with <n> characters", "another one with <n> characters", "and one with <n> characters", "now one with <n> characters",
    "make it <n> characters", "make it <n> characters long", "make it <n> long", "it should have <n> characters", "it should be <n> characters long", "it must have <n> characters", "it needs <n> characters", "the site wants <n> characters", "they want <n> characters", "I need <n> characters", "I need one with <n> characters", "I'd like <n> characters", "no, with <n> characters", "no, <n> characters",
    "can I have <n> characters?", "can it have <n> characters?", "could it be <n> characters long?", "what about <n> characters?", "how about <n> characters?", "the same with <n> characters", "not that one, one with <n> characters",
]
MORE_OF_THEM = [
    "<n> of them", "<n> of them please", "<n> of those", "give me <n> of them", "give me <n> of those", "and <n> of them?", "now <n> of them", "now <n> of those", "I need <n> of them", "I need <n> of those", "I want <n> of them", "I'd like <n> of them", "can I have <n> of them?", "could I have <n> of those?", "make <n> of them", "make it <n> of them", "and now <n> of them", "<n> such numbers",
    "<n> numbers like that", "<n> numbers of that kind", "now <n> numbers", "and <n> numbers?", "make that <n> numbers", "<n> numbers", "<n> numbers please", "I need <n> numbers", "I want <n> numbers", "can I have <n> numbers?", "not one, <n> of them", "not one but <n>", "the same, but <n> numbers", "the same, <n> times",
    "draw <n> of them", "draw <n>", "now draw <n>",
]
TEXTS = {
    "Write the text in upper case": lambda t: "".join(x.upper() for x in t),
    "Write the text in lower case": lambda t: "".join(x.lower() for x in t),
    "Give every word a capital": lambda t: " ".join(w[:1].upper() + w[1:].lower() for w in t.split()),
    "Reverse the text": lambda t: "".join(reversed(t)),
    "Take the first letters": lambda t: "".join(w[:1].upper() for w in t.split()),
    "Take the spaces out": lambda t: "".join(t.split()),
    "Write the text in snake case": lambda t: "_".join(w.lower() for w in t.split()),
    "Count the letters": lambda t: str(len(re.findall(r"[^\W\d_]", t))),
    "Count the characters": lambda t: str(sum(1 for _ in t)),
    "Count the words": lambda t: str(t.count(" ") + 1),
    "Count the vowels": lambda t: str(len(re.findall("[aeiou]", t.lower()))),
}
UNITS = {"Count the letters": "letter", "Count the characters": "character", "Count the words": "word", "Count the vowels": "vowel"}


def another_text(c):
    """The same of another text."""
    seen = yield from first_request(c, c.pick((transform, count_letters, compare_words)))
    c.demand(seen.ran)
    code = seen.ran[-1][0].code
    comment = code.split("\n")[0][2:]
    palindrome = comment == "Check whether it reads the same backwards"
    c.demand(palindrome or comment in TEXTS)
    # The text among what else stands in quotes.
    found = [x for x in re.findall(r'"(?:[^"\\]|\\.)*"', code) if x not in ('""', '" "', '"_"', '"aeiou"')]
    c.demand(len(found) == 1 and found[0] == quoted(ast.literal_eval(found[0])))
    (literal,) = found
    words = len(ast.literal_eval(literal).split())
    for _ in range(c.rng.choice((1, 1, 2))):
        text = c.pick(PALINDROMES) if palindrome and c.chance(0.4) else a_phrase(c, 1 if words == 1 else 2, 1 if words == 1 else 4)
        c.demand(quoted(text) != literal)
        yield User(c.ask(AND_TEXT, t=in_request(c, text)))
        observation = yield Act(code.replace(literal, quoted(text)))
        value = shown(c, observation)
        if palindrome:
            letters = [x for x in text.lower() if x != " "]
            true = letters == letters[::-1]
            c.demand(value == str(true))
            yield Say(f"Yes, {text} is a palindrome." if true else f"No, {text} is not a palindrome.", ("Yes" if true else "No", text))
            continue
        c.demand(value == TEXTS[comment](text))
        yield Say(f"It has {plural(value, UNITS[comment])}." if comment in UNITS else f"It is: {value}", (value,))


def another_number(c):
    """Even, odd, divisible: of another number."""
    seen = yield from first_request(c, number_check)
    c.demand(seen.ran)
    match = re.match(r"# Check whether (\d+) is (even|odd|divisible by (\d+))\n", seen.ran[-1][0].code)
    words, by = match[2], int(match[3] or 2)
    for _ in range(c.rng.choice((1, 1, 2))):
        a = c.rng.randint(2, 9999)
        if by > 2 and c.chance(0.5):
            a = a // by * by
        c.demand(a and str(a) != match[1])
        yield User(c.ask(AND_NUMBER, a=a))
        test = f"{a} % {by} == {1 if words == 'odd' else 0}"
        observation = yield Act(f"# Check whether {a} is {words}\n{test}")
        true = (a // by * by == a) != (words == "odd")
        c.demand(shown(c, observation) == str(true))
        yield Say(f"Yes, {a} is {words}." if true else f"No, {a} is not {words}.", ("Yes" if true else "No", str(a)))


def another_whole(c):
    """The same percentage of another number."""
    seen = yield from first_request(c, percent)
    c.demand(seen.ran)
    code = seen.ran[-1][0].code
    match = re.match(r"# (?:Calculate (?P<p>\S+) % of|Add (?P<more>\S+) % to|Take (?P<less>\S+) % off) (?P<b>\S+)\n", code)
    c.demand(match)
    p = match["p"] or match["more"] or match["less"]
    for _ in range(c.rng.choice((1, 1, 2))):
        b = plain(c)
        c.demand(b != match["b"])
        # "Of 80" would be the share itself, not the whole with it.
        yield User(c.ask(AND_OF if match["p"] else [t for t in AND_OF if not re.search(r"\b(?:of|from)\b|percentage", t)], b=spelt(c, b)))
        kind = "p" if match["p"] else "more" if match["more"] else "less"
        comment, formula, answer = {
            "p": (f"Calculate {p} % of {b}", f"{b} * {p} / 100", f"{p} % of {b} is {{}}."),
            "more": (f"Add {p} % to {b}", f"{b} * (1 + {p} / 100)", f"{b} plus {p} % is {{}}."),
            "less": (f"Take {p} % off {b}", f"{b} * (1 - {p} / 100)", f"{b} minus {p} % is {{}}."),
        }[kind]
        observation = yield Act(f"# {comment}\nround({formula}, 2)")
        value = shown(c, observation)
        true = Fraction(b) * Fraction(p) / 100
        c.demand(near(value, {"p": true, "more": Fraction(b) + true, "less": Fraction(b) - true}[kind], 2))
        yield Say(answer.format(value), (value,))


def more_chance(c):
    """A password of another length, or several numbers instead of one."""
    if c.chance(0.5):
        seen = yield from first_request(c, password)
        c.demand(seen.ran)
        code = seen.ran[-1][0].code
        match = re.match(r"# Make a password of (\d+) characters", code)
        c.demand(match)
        n = c.pick([x for x in (8, 10, 12, 14, 16, 18, 20, 24, 30, c.rng.randint(6, 40)) if str(x) != match[1]])
        yield User(c.ask(WITH_LENGTH, n=n))
        observation = yield Act(code.replace(f"of {match[1]} characters", f"of {n} characters", 1).replace(f"range({match[1]})", f"range({n})"))
        c.demand(len(observation) == n)
        yield Say(f"Your password is {observation}", ("Your password is",))
        return
    seen = yield from first_request(c, random_number)
    c.demand(seen.ran)
    match = re.match(r"# Draw a number from (-?\d+) to (-?\d+)\n", seen.ran[-1][0].code)
    c.demand(match)
    low, high, n = int(match[1]), int(match[2]), c.rng.randint(2, 10)
    yield User(c.ask(MORE_OF_THEM, n=n))
    observation = yield Act(f"# Draw {n} numbers from {low} to {high}\nimport random\n[random.randint({low}, {high}) for _ in range({n})]")
    found = ast.literal_eval(result(observation))
    c.demand(len(found) == n and all(low <= x <= high for x in found))
    yield Say(f"The numbers are {joined(map(str, found))}.", ("The numbers are",))


def values_then(c):
    kinds = {another_text: 5, another_number: 2, another_whole: 4, more_chance: 3}
    yield from c.rng.choices(list(kinds), list(kinds.values()))[0](c)


INTENTS = {values_then: 16}
