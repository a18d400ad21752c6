"""Questions about the lines of one text: the last ones, one by its number, the longest, those that start with, blank ones."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .text_files import drawn_lines, numbered, read_lines, sentence, text_file, with_word

LAST = [
    "@n last <n> lines of <f>", "@n {final|last} <n> lines in <f>", "@c {show|print|read} the last <n> lines of <f>", "@c show me the {end|last part} of <f>, <n> lines", "how does <f> end? show <n> lines", "tail of <f>, <n> lines", "tail -n <n> <f>",
    "last <n> lines of <f>", "what are the last <n> lines of <f>?", "what is in the last <n> lines of <f>?", "<f>: the last <n> lines", "the end of <f>, <n> lines", "what do the {final|last} <n> lines of <f> say?", "the bottom <n> lines of <f>",
    "@c show the bottom <n> lines of <f>", "bottom <n> lines of <f>?", "what was written last in <f>? the {final|last} <n> lines", "@n <n> lines at the end of <f>", "@c go to the end of <f> and show <n> lines", "@c {print|give me} the tail of <f>, <n> lines",
]
NUMBER = [
    "@n line <n> of <f>", "@c {show|print|read} line <n> of <f>", "what is in line <n> of <f>?", "what does line <n> of <f> say?", "line <n> in <f>?", "what's on line <n> of <f>?", "<f>, line <n>", "line number <n> of <f>", "@c show me line number <n> of <f>",
    "what is the text of line <n> in <f>?", "which text is on line <n> of <f>?", "@c read me line <n> from <f>", "what is written in line <n> of <f>?", "what is written on line number <n> in <f>?", "@c {get|give me} line <n> from <f>", "@c look up line <n> in <f>",
    "<f>: what does line number <n> say?", "in <f>, what is line <n>?",
]
RANGE = [
    "@c {show|print|read} lines <n> to <m> of <f>", "@n lines <n> to <m> of <f>", "lines <n> to <m> of <f>", "lines <n>-<m> of <f>", "what is in lines <n> to <m> of <f>?", "what do lines <n> to <m> in <f> say?", "@c show me lines <n> through <m> of <f>", "@c show <f> from line <n> to line <m>",
    "<f>, lines <n> to <m>", "<f> from line <n> to <m>", "@c read <f> from line <n> until line <m>", "from line <n> to line <m> of <f>", "everything between line <n> and line <m> of <f>", "@c give me lines <n> through <m> of <f>", "@c print everything from line <n> to line <m> of <f>", "only lines <n> through <m> of <f>",
]
ENDS = [
    "@n first and last line of <f>", "@n first and the last line in <f>", "@c {show|print|read} the first and last line of <f>", "how does <f> begin and end?", "what are the first and the last line of <f>?", "<f>: first and last line", "first and last line of <f>",
    "how does <f> start and end?", "@c show me how <f> starts and ends", "what does <f> begin and end with?", "what is the first line of <f>, and what is the last?", "@c give me the first line and the last line of <f>", "beginning and end of <f>?", "@n beginning and end of <f>", "which line comes first in <f> and which last?",
    "@c show the beginning and the end of <f>, one line each",
]
EXTREME = [
    "@n <x> line {of|in} <f>", "{which|what} is the <x> line in <f>?", "<x> line in <f>?", "which line of <f> is the <x>?", "@c {find|show} the <x> line of <f>", "@c {look for|search} the <x> line in <f>", "what does the <x> line of <f> say?", "<f>: <x> line",
    "in <f>, which line is <x>?", "@c print the <x> line in <f>", "which of the lines in <f> is the <x>?", "@c tell me which line of <f> is the <x>", "@n text of the <x> line in <f>", "the <x> line in <f> is which?", "@c read me the <x> line from <f>", "is there a <x> line in <f>? show it",
]
HOW_LONG = ["how long is it?", "and how long is it?", "its length?", "how many characters has it?", "how many characters is that?", "what length is it?", "length?", "how many letters and signs?"]
STARTS = [
    "which lines in <f> {start|begin} with <w>?", "@c {show|list|find|print} the lines of <f> that {start|begin} with <w>", "@n lines in <f> that {start|begin} with <w>", "lines {starting|beginning} with <w> in <f>", "lines of <f> {starting|beginning} with <w>", "what lines of <f> {start|begin} with <w>?",
    "@c show all lines in <f> {starting|beginning} with <w>", "@c find all lines {starting|beginning} with <w> in <f>", "which lines of <f> have <w> at the {start|beginning}?", "@c list the lines with <w> at the {start|beginning} in <f>", "does any line in <f> {start|begin} with <w>?", "<f>: lines that {start|begin} with <w>",
    "where in <f> does a line {start|begin} with <w>?", 'which lines in <f> {start|begin} with "<w>"?', "only lines of <f> that {start|begin} with <w>", "every line in <f> that {starts|begins} with <w>", "@c give me every line of <f> {starting|beginning} with <w>",
]
FINISH = [
    "which lines in <f> end with <w>?", "@c {show|list|find|print} the lines of <f> that {end|finish} with <w>", "@n lines in <f> that {end|finish} with <w>", "lines {ending|finishing} {with|in} <w> in <f>", "lines of <f> {ending|finishing} with <w>", "what lines of <f> {end|finish} in <w>?",
    "@c show all lines in <f> ending with <w>", "@c find all lines {ending|finishing} with <w> in <f>", "which lines of <f> have <w> at the end?", "@c list the lines with <w> at the end in <f>", "does any line in <f> {end|finish} with <w>?", "<f>: lines that end with <w>", "where in <f> does a line {end|finish} with <w>?",
    'which lines in <f> end with "<w>"?', "only lines of <f> that {end|finish} with <w>", "every line in <f> that ends with <w>", "@c give me every line of <f> ending in <w>",
]
BOTH = [
    "which lines in <f> contain <w> and <v>?", "@c {show|list|find|print} the lines of <f> that contain both <w> and <v>", "@n lines in <f> with both <w> and <v>", "lines with <w> and <v> in <f>", "lines of <f> that have <w> and also <v>", "which lines of <f> {mention|have} both <w> and <v>?",
    "@c find all lines with <w> and <v> in <f>", "where do <w> and <v> appear together in <f>?", "@c search <f> for lines with both <w> and <v>", "in which lines of <f> do <w> and <v> appear together?", "<f>: lines with <w> and <v>", "are there lines in <f> with <w> and <v> together?", "@c look for <w> and <v> in the same line of <f>",
    "<w> and <v> in the same line of <f>?", "is there a line in <f> that {mentions|contains} <w> and also <v>?", "only lines of <f> that {mention|contain} <w> and <v> together", "which lines have <w> and <v> in the same line in <f>?",
]
WITHOUT = [
    "which lines in <f> do not contain <w>?", "@c {show|list|find|print} the lines of <f> without <w>", "@n lines in <f> without <w>", "lines without <w> in <f>", "lines of <f> that do not have <w>", "which lines of <f> don't mention <w>?", "@c find all lines in <f> that don't contain <w>", "@c show all lines of <f> except those with <w>",
    "everything in <f> except the lines with <w>", "<f>: lines without <w>", "in which lines of <f> is <w> missing?", "which lines of <f> have no <w>?", "@c leave out the lines with <w> and show the rest of <f>", "the lines in <f> that don't have <w>", "@c show <f> without the lines that contain <w>", "where is <w> missing in <f>?",
    "which lines are missing <w> in <f>?", "@c print <f> but leave out lines with <w>", "@c list every line in <f> that has no <w>", "all lines of <f> except the ones with <w>", "@c leave out <w> lines, show the others of <f>",
]
WHERE = [
    "in which line of <f> is <w>?", "on {which|what} lines of <f> does <w> appear?", "@n line numbers of <w> in <f>", "@n line numbers in <f> where <w> {appears|occurs}", "line numbers with <w> in <f>", "at which line numbers is <w> in <f>?", "@c find the line numbers with <w> in <f>", "what are the line numbers of <w> in <f>?",
    "in {which|what} line numbers of <f> does <w> {occur|appear}?", "on which line is <w> in <f>?", "@c tell me on which line <w> is in <f>", "@n numbers of the lines with <w> in <f>", "<f>: line numbers of <w>", "@c give me the numbers of the lines that contain <w> in <f>", "in which lines does <w> {occur|appear} in <f>? just the numbers", "which line number has <w> in <f>?",
]
BLANK = [
    "how many {blank|empty} lines are in <f>?", "@c count the {blank|empty} lines in <f>", "@n number of {blank|empty} lines in <f>", "{blank|empty} lines in <f>?", "how many lines of <f> are {blank|empty}?", "does <f> have {blank|empty} lines? how many?", "how many {blank|empty} lines has <f>?", "@c count how many lines are {blank|empty} in <f>",
    "number of {blank|empty} lines in <f>", "how many {blank|empty} lines does <f> contain?", "are there {blank|empty} lines in <f>?", "<f>: how many {blank|empty} lines?", "how often is a line {blank|empty} in <f>?", "count of {blank|empty} lines in <f>", "how many lines in <f> have nothing in them?", "how many lines with nothing on them are in <f>?", "lines with nothing in <f>?",
]


def last_lines(c):
    n = c.rng.randint(2, 5)
    name, lines = text_file(c, c.rng.randint(n, n + 5))
    yield User(c.ask(LAST, n=n, f=name))
    observation = yield Act(f"# Show the last {n} lines of {name}\nprint(*{read_lines(name)}[-{n}:], sep=\"\\n\")")
    c.demand(observation == "\n".join(lines[-n:]))
    yield Say(f"These are the last {n} lines of {name}.", (name,))


def line_number(c):
    """One line or some by number; where the text is too short the error says so."""
    name, lines = text_file(c)
    if c.chance(0.3):
        n = c.rng.randint(1, len(lines) - 1)
        m = c.rng.randint(n + 1, len(lines))
        yield User(c.ask(RANGE, n=n, m=m, f=name))
        observation = yield Act(f"# Show lines {n} to {m} of {name}\nprint(*{read_lines(name)}[{n} - 1:{m}], sep=\"\\n\")")
        c.demand(observation == "\n".join(lines[n - 1 : m]))
        yield Say(f"These are lines {n} to {m} of {name}.", (name,))
        return
    n = c.rng.randint(1, len(lines)) if c.chance(0.75) else len(lines) + c.rng.randint(1, 9)
    yield User(c.ask(NUMBER, n=n, f=name))
    observation = yield Act(f"# Show line {n} of {name}\n{read_lines(name)}[{n} - 1]")
    if n > len(lines):
        c.demand("IndexError" in observation)
        observation = yield Act(f"# Count the lines in {name}\nlen({read_lines(name)})", f"There is no line {n}, so I will count the lines.")
        count = result(observation)
        c.demand(count == str(len(lines)))
        yield Say(f"There is no line {n}: {name} has {plural(count, 'line')}.", (count, str(n)))
        return
    text = ast.literal_eval(result(observation))
    c.demand(text == lines[n - 1])
    yield Say(f"Line {n} of {name}: {text}", (text,))


def first_and_last(c):
    name, lines = text_file(c)
    yield User(c.ask(ENDS, f=name))
    observation = yield Act(f"# Show the first and the last line of {name}\nlines = {read_lines(name)}\nlines[0], lines[-1]")
    first, last = ast.literal_eval(result(observation))
    c.demand((first, last) == (lines[0], lines[-1]))
    yield Say(f"The first line is: {first}\nThe last line is: {last}", (first, last))


def extreme_line(c):
    word = c.pick(("longest", "shortest"))
    lines = drawn_lines(c, lambda lines: [len(x) for x in lines].count((max if word == "longest" else min)(len(x) for x in lines)) == 1)
    lengths = sorted(len(x) for x in lines)
    if c.chance(0.3):
        lines.insert(1, "")
    name, lines = text_file(c, lines=lines)
    yield User(c.ask(EXTREME, x=word, f=name))
    # A blank line would be the shortest, but nobody means that.
    call = f"max({read_lines(name)}, key=len)" if word == "longest" else f"min([line for line in {read_lines(name)} if line.strip()], key=len)"
    observation = yield Act(f"# Find the {word} line in {name}\n{call}")
    text = ast.literal_eval(result(observation))
    c.demand(len(text) == lengths[-1 if word == "longest" else 0])
    yield Say(f"The {word} line is: {text}", (text,))
    if c.chance(0.3):
        yield User(c.ask(HOW_LONG))
        observation = yield Act("# Count the characters of the last result\nlen(_)")
        c.demand(result(observation) == str(len(text)))
        yield Say(f"It has {plural(result(observation), 'character')}.", (result(observation),))


def found_lines(name, found, what):
    """The answer that names the lines found; `what` says which they are."""
    if not found:
        return Say(f"No line in {name} {what}.", ("No",))
    verb, rest = what.split(" ", 1)
    if len(found) == 1:
        one = {"start": "starts", "end": "ends", "contain": "contains", "have": "has"}.get(verb, verb)
        return Say(f"One line {one} {rest}: {found[0]}", (found[0],))
    return Say(f"{len(found)} lines {what}: {'; '.join(found)}", tuple(found))


def lines_by(c):
    """Lines that start or end with a word, contain two, or do not contain one."""
    kind = c.pick(("starts", "starts", "ends", "both", "both", "without", "without"))
    word, other = c.word(), c.word()
    c.demand(word not in other and other not in word)
    lines = [sentence(c) for _ in range(c.rng.randint(3, 6))]
    hits = c.rng.choice((0, 1, 1, 2, 2))
    chosen = c.rng.sample(range(len(lines)), hits)
    for i in chosen:
        lines[i] = {"starts": f"{word} {lines[i]}", "ends": f"{lines[i].rstrip('.!')} {word}", "both": f"{lines[i]} {word} {other}", "without": lines[i]}[kind]
    if kind in ("starts", "ends") and c.chance(0.5):
        with_word(c, lines, other, 1)
    if kind == "both":
        with_word(c, lines, c.pick((word, other)), 1)
    if kind == "without":
        lines = [x if i in chosen else f"{x} {word}" for i, x in enumerate(lines)]
    name, lines = text_file(c, lines=lines)
    w, v = quoted(word), quoted(other)
    templates, comment, condition, true, what, none = {
        "starts": (STARTS, f"start with {word}", f"line.startswith({w})", [x for x in lines if x[: len(word)] == word], f"start with {word}", f"starts with {word}"),
        "ends": (FINISH, f"end with {word}", f"line.endswith({w})", [x for x in lines if x[-len(word) :] == word], f"end with {word}", f"ends with {word}"),
        "both": (BOTH, f"contain {word} and {other}", f"{w} in line and {v} in line", [x for x in lines if x.find(word) >= 0 and x.find(other) >= 0], f"contain {word} and {other}", f"contains {word} and {other}"),
        "without": (WITHOUT, f"do not contain {word}", f"{w} not in line", [x for x in lines if x.find(word) < 0], f"do not contain {word}", ""),
    }[kind]
    yield User(c.ask(templates, f=name, w=word, v=other))
    code = f"# Find the lines of {name} that {comment}\n[line for line in {read_lines(name)} if {condition}]"
    if c.chance(0.04):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    found = ast.literal_eval(result(observation))
    c.demand(found == true)
    if kind == "without" and not found:
        yield Say(f"Every line in {name} contains {word}.", ("Every", word))
    elif kind == "without":
        yield Say(f"{plural(len(found), 'line')} without {word}: {'; '.join(found)}", tuple(found))
    elif not found:
        yield Say(f"No line in {name} {none}.", ("No", word))
    else:
        yield found_lines(name, found, what)


def line_numbers(c):
    word = c.word()
    lines = [sentence(c) for _ in range(c.rng.randint(3, 7))]
    name, lines = text_file(c, lines=with_word(c, lines, word, c.rng.choice((0, 1, 1, 2, 2, 3))))
    yield User(c.ask(WHERE, f=name, w=word))
    observation = yield Act(f"# Find the numbers of the lines with {word} in {name}\n[i for i, line in enumerate({read_lines(name)}, 1) if {quoted(word)} in line]")
    found = ast.literal_eval(result(observation))
    c.demand(found == [i + 1 for i in range(len(lines)) if word in lines[i]])
    if not found:
        yield Say(f"No line in {name} contains {word}.", ("No", word))
    elif len(found) == 1:
        yield Say(f"{word} is in line {found[0]} of {name}.", (str(found[0]),))
    else:
        yield Say(f"{word} is in lines {numbered(found)} of {name}.", tuple(str(n) for n in found))


def blank_lines(c):
    blanks = c.rng.choice((0, 1, 1, 2, 3))
    lines = [sentence(c) for _ in range(c.rng.randint(2, 5))]
    for _ in range(blanks):
        lines.insert(c.rng.randrange(1, len(lines)) if len(lines) > 1 else 1, "  " if c.chance(0.15) else "")
    name, lines = text_file(c, lines=lines)
    yield User(c.ask(BLANK, f=name))
    observation = yield Act(f"# Count the blank lines in {name}\nlen([line for line in {read_lines(name)} if not line.strip()])")
    count = result(observation)
    c.demand(count == str(blanks))
    yield Say(f"{name} has {plural(count, 'blank line')}.", (count, name))


INTENTS = {last_lines: 1.5, line_number: 2.5, first_and_last: 1, extreme_line: 1.5, lines_by: 4, line_numbers: 1.5, blank_lines: 1}
