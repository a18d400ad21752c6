"""Numbers, codes and phrases looked for in a log: shown, counted, by line number, the others; and lines counted by how they begin or end."""

import ast

from ..scenario import Act, Say, User
from .endings import plural, quoted, result
from .plain_english import clause, english, starting
from .text_files import asked_word, counting, has, is_in, lines_having, numbered, read_lines, read_text, sentence, standing, text_file, write_lines
from .texts import CONTAINS, HOW_MANY_CONTAIN, OFTEN
from .texts_lines import WHERE, WITHOUT
from .texts_told import WITHOUT_TOLD
from .texts_two_said import CONTAINS_TWO, GREP, GREP_COUNT, GREP_NOT, GREP_NUMBER, OFTEN_TWO, two_said

SHOW = [
    "which lines of <f> have <w> in them?", "show the lines of <f> with <w>", "find <w> in <f>", "search <f> for <w>", "where is <w> in <f>? show the lines", "is there a <w> in <f>?", "does <f> have a <w> anywhere?", "I'm looking for <w>. It must be somewhere in <f>", "I'm looking for <w> in a file. The file is <f>", "my colleague speaks of a <w> in <f>, show me", "something with <w> is in <f>, show me the line", "what does it say next to <w> in <f>?", "in <f> there should be a line with <w>, show it", "what happened with <w>? look in <f>", "look for <w>, the file is <f>", "look up <w>. It's in <f>", "<w> in <f>?", "<f>: <w>?", "<f>, all lines with <w>", "every line with <w> from <f>", "all the <w> lines of <f>", "only the <w> lines in <f>", "show me all <w> in <f>",
    "The customer asks about <w>. Is it in <f>?", "We have a complaint about <w>, what does <f> say?", "Did <w> ever come up in <f>? Show me where", "There is something wrong with <w>. Show me what <f> has on it", "open the log <f> and show me every <w>", "open <f>, find <w>", "filter <f>: <w>", "read <f> and print the lines that have <w>",
]
COUNT = [
    "how many lines of <f> have <w> in them?", "how many lines with <w> are in <f>?", "count the lines with <w> in <f>", "count the <w> lines in <f>", "how many <w> lines has <f>?", "<f>: how many lines have <w>?", "in how many lines of <f> is <w>?", "on how many lines does <w> stand in <f>?", "how many lines in <f> are about <w>?", "I want to know how many lines of <f> contain <w>", "number of <w> lines in <f>", "please count the lines that contain <w>. The file is <f>", "look at <f>, how many lines have <w>?",
]
BEGIN_COUNT = [
    "how many lines in <f> {start|begin} with <w>?", "how many lines of <f> {start|begin} with <w>?", "@c count the lines {of|in} <f> that {start|begin} with <w>", "@n number of lines in <f> that {start|begin} with <w>", "@c count the lines {starting|beginning} with <w> in <f>", "@n count of lines {starting|beginning} with <w> in <f>", "<f>: how many lines {start|begin} with <w>?", "in <f>, how many lines {start|begin} with <w>?", "how many of the lines in <f> {start|begin} with <w>?", "how many lines in <f> have <w> at the {start|beginning}?", "how many lines have <w> at the very {start|beginning} in <f>?", "in how many lines of <f> does <w> come first?", "I need the number of lines in <f> {starting|beginning} with <w>", "I want to know how many lines of <f> {start|begin} with <w>", "could you count the lines of <f> that {start|begin} with <w>?", "would you mind counting the lines {starting|beginning} with <w> in <f>?",
    "<w> at the {start|beginning}: how many such lines does <f> have?", "lines {starting|beginning} with <w> in <f>: how many?", "how many lines {start|begin} with <w>? The file is <f>", "how many lines {start|begin} with <w>? It's in <f>", "The file is <f>. How many of its lines {start|begin} with <w>?", "I have a file <f>. Count the lines that {start|begin} with <w>", "look at <f> and count the lines {starting|beginning} with <w>", "go through <f>: how many lines {start|begin} with <w>?", "count lines {starting|beginning} with <w>, file <f>", "grep -c ^<w> <f>", "grep -c '^<w>' <f>", "grep ^<w> <f> | wc -l", "cat <f> | grep -c ^<w>", "sum(line.startswith(<w>) for line in <f>)",
]
END_COUNT = [
    "how many lines in <f> {end|finish} with <w>?", "how many lines of <f> {end|finish} with <w>?", "@c count the lines {of|in} <f> that {end|finish} with <w>", "@n number of lines in <f> that {end|finish} with <w>", "@c count the lines ending with <w> in <f>", "@n count of lines ending with <w> in <f>", "<f>: how many lines {end|finish} with <w>?", "in <f>, how many lines {end|finish} with <w>?", "how many of the lines in <f> {end|finish} with <w>?", "how many lines in <f> have <w> at the end?", "how many lines have <w> at the very end in <f>?", "in how many lines of <f> does <w> come last?", "I need the number of lines in <f> ending with <w>", "I want to know how many lines of <f> {end|finish} with <w>", "could you count the lines of <f> that {end|finish} with <w>?", "would you mind counting the lines ending with <w> in <f>?",
    "<w> at the end: how many such lines does <f> have?", "lines ending with <w> in <f>: how many?", "how many lines {end|finish} with <w>? The file is <f>", "how many lines {end|finish} with <w>? It's in <f>", "The file is <f>. How many of its lines {end|finish} with <w>?", "I have a file <f>. Count the lines that {end|finish} with <w>", "look at <f> and count the lines ending with <w>", "go through <f>: how many lines {end|finish} with <w>?", "count lines ending with <w>, file <f>", "grep -c <w>$ <f>", "grep -c '<w>$' <f>", "grep <w>$ <f> | wc -l", "sum(line.endswith(<w>) for line in <f>)",
]
NOT_COUNT = [
    "how many lines in <f> {do not|don't} {contain|mention|have} <w>?", "how many lines of <f> have no <w> in them?", "how many lines in <f> are without <w>?", "@c count the lines of <f> without <w>", "@c count the lines in <f> that {do not|don't} {contain|mention} <w>", "@n number of lines in <f> without <w>", "@n number of lines in <f> that don't contain <w>", "<f>: how many lines without <w>?", "in how many lines of <f> is <w> missing?", "in <f>, how many lines have no <w>?", "not the lines with <w> but the others: how many are in <f>?", "how many of the lines in <f> have nothing about <w>?", "I need the number of lines without <w> in <f>", "I want to know how many lines of <f> don't have <w>", "could you count the lines of <f> that have no <w>?", "how many lines lack <w>? The file is <f>", "The file is <f>. How many of its lines don't contain <w>?", "grep -vc <w> <f>", "grep -v <w> <f> | wc -l", "grep -v -c <w> <f>", "lines without <w> in <f>: how many?", "leave out the lines with <w> and count the rest of <f>",
]
BEGIN_TWO = two_said(["how many lines start with <w> in @?", "how many lines of @ begin with <w>?"])
SIGNS = {"a question mark": "?", "a full stop": ".", "a comma": ",", "a semicolon": ";", "a colon": ":", "an exclamation mark": "!"}
FIRST_SIGNS = {"a dash": "-", "a hyphen": "-", "a star": "*", "an asterisk": "*", "a hash": "#", "a plus sign": "+"}


def logged(c):
    """A line as programs write them."""
    time = f"{c.rng.randint(0, 23):02d}:{c.rng.randrange(60):02d}:{c.rng.randrange(60):02d}"
    level = c.pick(("INFO", "ERROR", "WARN", "DEBUG", "INFO"))
    return c.pick((
        f"{time} {level} \0", f"{time} {level} {c.word()} \0", f"[{level}] {c.word()} \0 {c.word()}", f"{time} \0 {c.word()}", f"2026-0{c.rng.randint(1, 9)}-{c.rng.randint(10, 28)} {time} {level} {c.word()}: \0", f"{level}: \0", f"{c.word()} \0", f"GET /{c.word()} \0", f"{c.word()} {c.word()} \0 {time}", f"{starting(clause(c))} \0",
    ))


def code_word(c):
    n = c.rng.randint
    return c.pick((
        "404", "500", "403", "200", "301", str(n(2, 9999)), str(n(2, 99)), str(n(10000, 999999)), f"ERR-{n(1, 99)}", f"E{n(100, 9999)}", f"{c.word().upper()}-{n(1, 99)}", f"#{n(100, 9999)}", f"10.0.{n(0, 9)}.{n(1, 250)}", f"192.168.{n(0, 9)}.{n(1, 250)}", f"{n(10, 23)}:{n(10, 59)}", f"{n(1, 900)}.{n(10, 99)}", f"v{n(1, 9)}.{n(0, 9)}.{n(0, 9)}",
        "ERROR", "WARN", "TODO", "FIXME", "DEBUG", "FATAL", "disk full", "not found", "access denied", "timed out", "out of memory", "connection refused", "no such file", f"{c.word()} {c.word()}", f"order {n(100, 9999)}", f"user {c.word()}", f"{c.word()}_{c.word()}", f"{c.word()}()", f"{c.word()}@{c.word()}.com",
    ))


def code_sought(c):
    word, hits = code_word(c), c.rng.choice((0, 1, 1, 2, 2, 3))
    c.register(word)
    lines = [logged(c) for _ in range(c.rng.randint(3, 8))]
    c.demand(not has("\n".join(lines), word) and hits <= len(lines))
    at = c.rng.sample(range(len(lines)), hits)
    other = [code_word(c) for _ in lines]
    c.demand(not any(has(x, word) or has(word, x) for x in other))
    lines = [x.replace("\0", word if i in at else other[i]) for i, x in enumerate(lines)]
    name = c.file(c.pick(("log", "log", "log", "txt", "txt", "md", "out", "err")))
    write_lines(c, name, lines)
    kind = c.pick(("show", "show", "show", "count", "count", "often", "number", "without"))
    # "The word 404" nobody says; a phrase may come in quotes.
    plain = lambda templates: [t for t in templates if "word" not in t]
    mark = c.pick(('"', "'", '"', "")) if " " in word else c.pick(('"', "'", "", "", "", "", "", ""))
    quotes = lambda templates: [t for t in templates if not mark or not any(q in t for q in "\"'^$/")] if " " in word or mark else templates
    if mark and kind not in ("often", "number", "without"):
        c.demand(mark not in word)
    said = f"{mark}{word}{mark}"
    hit = [x for x in lines if has(x, word)]
    if kind == "show":
        yield User(c.ask(quotes(plain(SHOW + SHOW + GREP + CONTAINS + CONTAINS_TWO)), w=said, f=name))
        observation = yield Act(lines_having(name, word))
        c.demand(ast.literal_eval(result(observation)) == hit)
        if not hit:
            yield Say(f"No line in {name} contains {word}.", ("No", word))
        elif len(hit) == 1:
            yield Say(f"One line contains {word}: {hit[0]}", (hit[0],))
        else:
            yield Say(f"{len(hit)} lines contain {word}: {'; '.join(hit)}", tuple(hit))
    elif kind == "count":
        yield User(c.ask(quotes(plain(COUNT + COUNT + GREP_COUNT + HOW_MANY_CONTAIN)), w=said, f=name))
        observation = yield Act(f"# Count the lines with {word} in {name}\nlen([line for line in open({quoted(name)}) if {is_in(word)}])")
        count = result(observation)
        c.demand(count == str(len(hit)))
        yield Say(f"{plural(count, 'line')} in {name} contain{'s' if count == '1' else ''} {word}.", (count, word))
    elif kind == "often":
        yield User(c.ask(quotes(plain(OFTEN + OFTEN_TWO)), w=said, f=name))
        # Beside a sign that is no letter the pattern stands as well.
        observation = yield Act(f"# Count {word} in {name}\nimport re\n{counting(word, read_text(name))}")
        count = result(observation)
        c.demand(count == str(hits))
        yield Say(f"{word} appears {plural(count, 'time')} in {name}.", (count, word))
    elif kind == "number":
        yield User(c.ask(quotes(plain(WHERE + GREP_NUMBER * 2)), w=said, f=name))
        observation = yield Act(f"# Find the numbers of the lines with {word} in {name}\n[i for i, line in enumerate({read_lines(name)}, 1) if {is_in(word)}]")
        found = ast.literal_eval(result(observation))
        c.demand(found == sorted(i + 1 for i in at))
        if not found:
            yield Say(f"No line in {name} contains {word}.", ("No", word))
        elif len(found) == 1:
            yield Say(f"{word} is in line {found[0]} of {name}.", (str(found[0]),))
        else:
            yield Say(f"{word} is in lines {numbered(found)} of {name}.", tuple(str(n) for n in found))
    else:
        yield User(c.ask(quotes(plain(WITHOUT + WITHOUT_TOLD + GREP_NOT * 2)), w=said, f=name))
        observation = yield Act(f"# Find the lines of {name} that do not contain {word}\n[line for line in {read_lines(name)} if {quoted(word)}.lower() not in line.lower()]")
        found = ast.literal_eval(result(observation))
        c.demand(found == [x for x in lines if x not in hit])
        if not found:
            yield Say(f"Every line in {name} contains {word}.", ("Every", word))
        else:
            yield Say(f"{plural(len(found), 'line')} without {word}: {'; '.join(found)}", tuple(found))


def lines_counted(c):
    """How many lines begin or end with something, or do not have it."""
    kind = c.pick(("start", "start", "start", "end", "end", "without"))
    sign = c.chance(0.35) and kind != "without"
    if sign:
        signs = FIRST_SIGNS if kind == "start" else SIGNS
        said = c.pick(list(signs))
        word = signs[said]
        if c.chance(0.3):
            said = f'"{word}"'
    else:
        word = c.pick((asked_word(c), asked_word(c), c.pick(("ERROR", "WARN", "INFO", "TODO", "From", "Re", "Dear", str(c.rng.randint(1, 99)), "#", "The", "http", "2026"))))
        said = f'"{word}"' if c.chance(0.25) or not word.isalnum() else word
    lines = [c.pick((sentence(c), english(c))).rstrip(".!?,;:") for _ in range(c.rng.randint(3, 8))]
    c.demand(kind == "without" and not any(has(x, word) for x in lines) or kind != "without" and not any(x.lower().startswith(word.lower()) if kind == "start" else x.lower().endswith(word.lower()) for x in lines))
    at = c.rng.sample(range(len(lines)), c.rng.randint(0, min(4, len(lines))))
    space = "" if sign and kind == "end" else " "
    for i in at:
        there = word if sign or not word.isalpha() else standing(c, word)
        lines[i] = f"{there}{space}{lines[i]}" if kind == "start" else f"{lines[i]}{space}{there}"
    name, lines = text_file(c, lines=lines)
    w = quoted(word)
    true = len(lines) - len(at) if kind == "without" else len(at)
    templates, condition = {"start": (BEGIN_COUNT + BEGIN_TWO, f"line.lower().startswith({w}.lower())"), "end": (END_COUNT, f"line.lower().endswith({w}.lower())"), "without": (NOT_COUNT, f"{w}.lower() not in line.lower()")}[kind]
    if said != word:
        templates = [t for t in templates if not any(x in t for x in ("'", "^", "$", "(", "don't"))]
    yield User(c.ask(templates, f=name, w=said))
    what = f"{kind} with {word}" if kind != "without" else f"do not contain {word}"
    observation = yield Act(f"# Count the lines of {name} that {what}\nlen([line for line in {read_lines(name)} if {condition}])")
    count = result(observation)
    c.demand(count == str(true))
    one = {"start": f"starts with {word}", "end": f"ends with {word}", "without": f"does not contain {word}"}[kind]
    yield Say(f"{plural(count, 'line')} in {name} {one if count == '1' else what}.", (count, word))


INTENTS = {code_sought: 10, lines_counted: 8}
