"""Names that are not there: a forgotten import, a variable that is gone or misspelt; division by zero; code that the user edited and that fails."""

import ast
import re

from ..phrasing import typo
from ..scenario import Act, Say, User
from . import table_queries as q
from .dialog import GET, SET, USE
from .endings import plural, quoted, result
from .files import SIZE
from .tables import Table, about, drawn, look, read
from .text_files import read_text, sentence, text_file
from .texts import CHARACTERS, FREQUENT, LINES, WORDS
from .texts_words import LONGEST, UNIQUE, WORD
from .workspace import fill, populate

ZERO = [
    "what is <a> divided by {0|zero}?", "<a> / 0", "@c divide <a> by {0|zero}", "how much is <a> / 0?", "<a> divided by {0|zero}", "@c calculate <a> / 0", "<a> over {0|zero}?", "what is <a>/0?", "@c split <a> into {0|zero} parts", "how often does {0|zero} go into <a>?", "how many times does {0|zero} go into <a>?", "@c compute <a> divided by {0|zero}", "<a> by {0|zero}, divided",
    "how much is <a> over {0|zero}?", "<a>/0", "what does <a> over {0|zero} make?", "@c split <a> by {0|zero}", "<a> into {0|zero} equal parts, how much is each?",
]
SHARE_OF_ZERO = [
    "what percentage is <a> of {0|zero}?", "<a> is what percent of {0|zero}?", "<a> of {0|zero} in percent", "what percent of {0|zero} is <a>?", "<a> out of {0|zero} as a percentage", "how many percent of {0|zero} is <a>?", "@c express <a> as a percentage of {0|zero}", "which percentage of {0|zero} is <a>?", "@c calculate what percent <a> is of {0|zero}", "<a> from {0|zero} in %", "@n percentage of <a> in {0|zero}",
    "I got <a> out of {0|zero}, what percent is that?",
]


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
    if c.chance(0.5):
        yield User(c.ask(query.loose, f=table.name, **query.slots))
        observation = yield Act(f"# {query.comment}\n{query.code}", learn=False)
        c.demand("NameError" in observation)
        yield from look(c, table, talk=False)
        observation = yield Act(f"# {query.comment}\n{query.code}")
        yield about(c, query, observation)
        return
    yield User(c.ask(query.loose, f=table.name, **query.slots))
    yield from look(c, table)
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
    value = c.rng.randint(1, 9999)
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
    a = c.rng.randint(1, 999)
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


INTENTS = {forgotten_import: 2, name_missing: 4, variable_missing: 3, zero_division: 0.7, edited_wrongly: 1}
