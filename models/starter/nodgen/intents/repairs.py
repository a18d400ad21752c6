"""Names that are not there: a forgotten import, a variable that is gone or misspelt; division by zero; code that the user edited and that fails."""

import ast
import re

from ..phrasing import typo
from ..scenario import Act, Say, User
from . import table_queries as q
from .dialog import GET, SET, USE
from .endings import plural, quoted, result
from .files import SIZE
from .table_steps import words_for
from .tables import Table, about, drawn, look, read
from .text_files import read_text, sentence, text_file
from .texts import CHARACTERS, FREQUENT, LINES, WORDS
from .texts_words import LONGEST, UNIQUE, WORD
from .workspace import fill, populate

ZERO = [
    "what is <a> divided by {0|zero}?", "<a> / 0", "@c divide <a> by {0|zero}", "how much is <a> / 0?", "<a> divided by {0|zero}", "@c calculate <a> / 0", "<a> over {0|zero}?", "what is <a>/0?", "@c split <a> into {0|zero} parts", "how often does {0|zero} go into <a>?", "how many times does {0|zero} go into <a>?", "@c compute <a> divided by {0|zero}", "<a> by {0|zero}, divided",
    "how much is <a> over {0|zero}?", "<a>/0", "what does <a> over {0|zero} make?", "@c split <a> by {0|zero}", "<a> into {0|zero} equal parts, how much is each?",
    "can you divide <a> by {0|zero}?", "could you work out <a> / 0 for me?", "would you mind dividing <a> by {0|zero}?", "is it possible to divide <a> by {0|zero}?", "what happens if I divide <a> by {0|zero}?", "what happens when <a> is divided by {0|zero}?", "what do I get for <a> / 0?", "what do I get if I divide <a> by {0|zero}?", "what would be <a> divided by {0|zero}?",
    "my teacher wants to know what <a> divided by {0|zero} is", "for my homework I need <a> / 0", "I need to know <a> divided by {0|zero}", "I was wondering what <a> over {0|zero} is", "I have <a> sweets and {0|zero} friends, how many does each get if I divide them?", "<a> : 0", "<a> ÷ 0", "<a> ÷ 0 = ?", "<a> / 0 = ?",
    "= <a>/0", "<a> shared by {0|zero} people, how much does each get?", "if {0|zero} people share <a>, how much does each get?", "how much is <a> ÷ 0?", "take <a> and divide it by {0|zero}", "tell me <a> divided by {0|zero}", "the result of <a> / 0?", "@c share <a> among {0|zero} people", "@c work out <a> over {0|zero}",
    "@c divide <a> into {0|zero} parts", "@n result of <a> / 0", "@n quotient of <a> and {0|zero}", "how often can I take {0|zero} out of <a>?",
    "dividing <a> by {0|zero} gives what?", "what does dividing <a> by {0|zero} give?", "dividing <a> into {0|zero} parts, how much is each?", "what happens with <a> / 0?",
    "<a> divided by 0, what is it?", "<a> divide 0", "<a> div 0", "<a>/0 = ?", "<a>/0=", "and <a> divided by {0|zero}?", "calc <a> / 0", "divide <a> by {0|zero} please", "is there a result for <a> / 0?", "is <a> / 0 possible?", "so what is <a> / 0?",
    "what about <a> / 0?", "what comes out of <a> / 0?", "what comes out if I divide <a> by {0|zero}?", "what if <a> is divided by {0|zero}?", "what's <a> over {0|zero}?", "what's <a>/0?", "what would I get from <a> / 0?", "which number is <a> / 0?",
    "I divide <a> by {0|zero}, what do I get?", "I want to divide <a> by {0|zero}", "I'd like to know what <a> / 0 is", "I have <a> coins and nobody to share with, so <a> / 0, how much is it?", "just to see what happens: <a> / 0", "my calculator says error, what is <a> / 0?",
    "my daughter asks what <a> divided by {0|zero} is", "let me see <a> / 0", "let's divide <a> by {0|zero}", "if I split <a> among {0|zero} people, how much does each get?", "give me <a> / 0", "how big is <a> / 0?", "how much would <a> divided by {0|zero} be?", "@c try <a> / 0", "@c evaluate <a> / 0",
    "@c do <a> divided by {0|zero}", "@n value of <a> / 0", "@n ratio of <a> to {0|zero}",
]
SHARE_OF_ZERO = [
    "what percentage is <a> of {0|zero}?", "<a> is what percent of {0|zero}?", "<a> of {0|zero} in percent", "what percent of {0|zero} is <a>?", "<a> out of {0|zero} as a percentage", "how many percent of {0|zero} is <a>?", "@c express <a> as a percentage of {0|zero}", "which percentage of {0|zero} is <a>?", "@c calculate what percent <a> is of {0|zero}", "<a> from {0|zero} in %", "@n percentage of <a> in {0|zero}",
    "I got <a> out of {0|zero}, what percent is that?",
    "how much percent of {0|zero} is <a>?", "how much is <a> of {0|zero} in percent?", "what share of {0|zero} is <a>, in percent?", "what would <a> be in percent of {0|zero}?", "can you tell me what percentage of {0|zero} <a> is?", "could you express <a> as percent of {0|zero}?", "is <a> some percent of {0|zero}? how many?", "my teacher wants <a> as a percentage of {0|zero}", "for my report I need <a> in percent of {0|zero}",
    "I need to know what percent of {0|zero} <a> is", "I was wondering what percentage <a> is of {0|zero}", "I have <a> out of {0|zero} points, what percentage is that?", "<a> of {0|zero} = ? %", "<a> of {0|zero} in %", "<a>/0 in percent", "if {0|zero} is 100 %, how many percent is <a>?", "if {0|zero} is the whole, what percentage is <a>?", "{0|zero} is the total, what percent is <a>?",
    "tell me the percentage that <a> is of {0|zero}", "@c turn <a> out of {0|zero} into a percentage", "@c work out <a> as a percentage of {0|zero}", "@n percentage that <a> is of {0|zero}", "@n share of <a> in {0|zero} in percent",
    "could you tell me how many percent <a> is of {0|zero}?", "could you work out <a> of {0|zero} in percent?", "please express <a> of {0|zero} in percent", "express <a> in percent of {0|zero}",
    "<a> of {0|zero}, how many percent?", "<a> of {0|zero}, what percentage?", "<a> out of {0|zero} in percent?", "<a> out of {0|zero}, how much is that in percent?", "% of {0|zero} that <a> is", "and in percent, <a> of {0|zero}?", "can <a> be a percentage of {0|zero}? which?",
    "for the record, what percent is <a> out of {0|zero}?", "how many percent are <a> out of {0|zero}?", "how many percent is <a> from {0|zero}?", "I need the percentage: <a> of {0|zero}", "I want to know what percentage of {0|zero} <a> is", "I had <a> out of {0|zero} right, what percentage is it?",
    "if the total is {0|zero}, what percentage is <a>?", "in percent, how much is <a> of {0|zero}?", "is there a percentage for <a> of {0|zero}?", "percentage of <a> out of {0|zero}?", "percentage: <a> of {0|zero}", "percent, <a> of {0|zero}", "so <a> is how many percent of {0|zero}?",
    "the whole is {0|zero}, the part is <a>, what percentage is it?", "there were {0|zero} in all and <a> of them came, how many percent is it?", "we had {0|zero} and now <a>, what percent of {0|zero} is <a>?", "what is <a> of {0|zero} as a percentage?", "what's <a> out of {0|zero} in percent?",
    "what's the percentage of <a> in {0|zero}?", "which percent is <a> of {0|zero}?", "@c compute <a> as percent of {0|zero}", "@c find the percentage of {0|zero} that <a> is", "@c give <a> out of {0|zero} in percent", "@c say how many percent of {0|zero} <a> is", "@n share of {0|zero} that <a> is, in percent",
]


def whole(c, top):
    """A whole number; now and then with one digit all along, a group twice or zeros at its end, which are hard to copy."""
    kind = c.rng.random()
    if kind < 0.8:
        return c.rng.randint(1, top)
    if kind < 0.87:
        return int(str(c.rng.randint(1, 9)) * c.rng.randint(2, 7))
    return int(str(c.rng.randint(1, 999)) * 2) if kind < 0.93 else c.rng.randint(1, 99) * 10 ** c.rng.randint(1, 6)


def forgotten_import(c):
    """The first action lacks its import; the traceback says which."""
    kind = c.pick(("size", "unique", "longest", "frequent"))
    if kind == "size":
        name = c.pick(populate(c, 2))
        fill(c, name)
    else:
        name, _ = text_file(c, lines=[sentence(c) for _ in range(c.rng.randint(3, 5))])
    text = read_text(name)
    templates, comment, imports, code, answer = {
        "size": (SIZE, f"Look up the size of {name}", "import os\n", f"os.path.getsize({quoted(name)})", lambda x: (f"{name} has {plural(x, 'byte')}.", (x, name))),
        "unique": (UNIQUE, f"Count the different words in {name}", "import re\n", f"len(set({WORD.format(text + '.lower()')}))", lambda x: (f"{name} has {plural(x, 'different word')}.", (x, name))),
        "longest": (LONGEST, f"Find the longest word in {name}", "import re\n", f"max({WORD.format(text)}, key=len)", lambda x: (f"The longest word in {name} is {x[1:-1]}.", (x[1:-1],))),
        "frequent": (FREQUENT, f"Find the most frequent word in {name}", "import re\nfrom collections import Counter\n", f"Counter({WORD.format(text + '.lower()')}).most_common(1)", None),
    }[kind]
    yield User(c.ask(templates, f=name))
    observation = yield Act(f"# {comment}\n{code}", learn=False)
    c.demand("NameError" in observation)
    observation = yield Act(f"# {comment}\n{imports}{code}")
    if answer:
        yield Say(*answer(result(observation)))
        return
    ((best, count),) = ast.literal_eval(result(observation))
    yield Say(f"The most frequent word is {best}, it appears {plural(count, 'time')}.", (best, str(count)))


def name_missing(c):
    """`df` is not defined: it was never read, or the session was restarted."""
    table = Table(c, loose=True)
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 2, q.count_rows: 2, q.top_group: 1})
    text = c.ask(query.loose, f=table.name, **query.slots)
    words = words_for(c, table, query.slots, text)
    yield User(text)
    if c.chance(0.5):
        observation = yield Act(f"# {query.comment}\n{query.code}", learn=False)
        c.demand("NameError" in observation)
        yield from look(c, table, words, talk=False)
        observation = yield Act(f"# {query.comment}\n{query.code}")
        yield about(c, query, observation)
        return
    yield from look(c, table, words)
    observation = yield Act(f"# {query.comment}\n{query.code}")
    yield about(c, query, observation)
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 2})
    templates = [t for t in query.following if "<c>" in t and "<a>" in t]
    c.demand(templates)
    yield User(c.ask(templates, **query.exact_slots), restart=True)
    if c.chance(0.5):
        observation = yield Act(f"# {query.comment}\n{query.code}", learn=False)
        c.demand("NameError" in observation)
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    yield about(c, query, observation)


def variable_missing(c):
    """Gone after a restart: it is set again as the user had it. Misspelt: the right one. Never set: there is none."""
    name = c.name(["total", "rate", "price", "budget", "limit", "count", "factor", "width", "height", "weight", "amount", "share"])
    c.demand(name.isidentifier() and name.isascii() and len(name) > 3)
    value = whole(c, 9999)
    kind = c.pick(("gone", "gone", "misspelt", "misspelt", "never"))
    asked, plain = name, c.chance(0.6)
    op, n = c.pick((("plus", "+"), ("times", "*"), ("minus", "-"), ("+", "+"), ("*", "*"))), c.rng.randint(2, 99)
    if kind == "misspelt":
        asked = typo(c.rng, name) if c.chance(0.6) else name + "s"
        c.register(asked)
        c.demand(asked != name and asked.isidentifier())
    if kind != "never":
        yield User(c.ask(SET, x=name, v=value))
        yield Act(f"# Set {name} to {value}\n{name} = {value}")
        yield Say(f"{name} is {value}.", (str(value),))

    def action(variable, first=""):
        return f"# Look at {variable}\n{first}{variable}" if plain else f"# Calculate {variable} {op[1]} {n}\n{first}{variable} {op[1]} {n}"

    yield User(c.ask(GET, x=asked) if plain else c.ask([t.replace("{o}", op[0]) for t in USE], x=asked, n=n), restart=kind == "gone")
    observation = yield Act(action(asked))
    c.demand("NameError" in observation)
    if kind == "never":
        yield Say(f"There is no variable {name} yet.", ("no variable", name))
        return
    if kind == "gone":
        observation = yield Act(action(name, f"{name} = {value}\n"), f"{name} is gone since the restart, so I will set it again.")
    else:
        observation = yield Act(action(name), f"There is no {asked}, so I will take {name}.")
    true = value if plain else {"+": value + n, "-": value - n, "*": value * n}[op[1]]
    c.demand(result(observation) == str(true))
    yield Say(f"{name} is {true}." if plain else f"The result is {true}.", (str(true),))


def zero_division(c):
    a = whole(c, 999)
    share = c.chance(0.25)
    yield User(c.ask(SHARE_OF_ZERO if share else ZERO, a=a))
    observation = yield Act(f"# Calculate what percentage {a} is of 0\nround({a} / 0 * 100, 2)" if share else f"# Calculate {a} / 0\nround({a} / 0, 6)")
    c.demand("ZeroDivisionError" in observation)
    yield Say("That cannot be calculated: division by zero.", ("division by zero",))


def edited_wrongly(c):
    """The user's own edit fails: the answer says how, and does not run something else instead."""
    kind = c.pick(("words", "lines", "characters"))
    name, _ = text_file(c)
    f = quoted(name)
    templates, code = {"words": (WORDS, f"len(open({f}).read().split())"), "lines": (LINES, f"len(open({f}).readlines())"), "characters": (CHARACTERS, f"len(open({f}).read())")}[kind]
    word = c.word()
    edits = [code.replace("len(", "leng(", 1), code.replace("open(", "opn(", 1), code.replace(f, quoted(c.file("txt"))), code.replace("read", "raed", 1), code + f" + {word}", code + " / 0", f"int({quoted(word)})", f"{word}"]
    edited = c.pick(edits)
    yield User(c.ask(templates, f=name))
    observation = yield Act(f"# Count the {kind} in {name}\n{code}", decide="edit", edited=edited if c.chance(0.4) else f"# Count the {kind} in {name}\n{edited}")
    error = observation.split("\n")[-1]
    c.demand(re.match(r"\w+Error: ", error))
    yield Say(f"The code you ran failed: {error}", (error,))


INTENTS = {forgotten_import: 4, name_missing: 4, variable_missing: 6, zero_division: 0.7, edited_wrongly: 1}
