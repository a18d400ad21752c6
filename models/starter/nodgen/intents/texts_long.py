"""Long texts to write, to add and to show: everything is copied as it is, with its commas, capitals and numbers."""

import ast

from ..scenario import Act, Say, User
from . import texts
from .endings import declined, quoted, result
from .plain_english import english, long_text
from .text_files import asked_word, has, lines_having, text_name, write_lines
from .texts_edit import APPEND, saved
from .texts_lines import NUMBER
from .texts_told import nth_asked
from .texts_write import ADD_LAST, WRITE_LAST, added

# More ways to say where the text begins; it ends the request.
WRITE_MORE = [
    "write the following into <f>: <t>", "the file <f> should read: <t>", "put the following text into a new file <f>: <t>", "type this into a new file <f>: <t>", "please store this text in <f>: <t>", "take a note, file <f>: <t>", "memo for <f>, a new file: <t>", "text for the new file <f>: <t>", "I'd like a file <f> with this sentence: <t>", "make me a file <f> with one line: <t>", "make me a text file <f> in which it says: <t>", "here is a text, save it as <f>: <t>", "keep this in a new file called <f>: <t>", "could you create <f> with the following text: <t>", "new note, call it <f>: <t>", "a file named <f> with this text: <t>", "fill a new file <f> with this: <t>", "<f>, a new file, gets this text: <t>", "<f> is a new note: <t>", "in a new file <f> write: <t>",
]
ADD_MORE = [
    "write the following at the end of <f>: <t>", "add the following to <f>: <t>", "add the following line to <f>: <t>", "add this sentence to <f>: <t>", "put the following on <f>: <t>", "append the following to <f>: <t>", "type this at the end of <f>: <t>", "please note in <f>: <t>", "note for <f>: <t>", "here is one more line for <f>: <t>", "the next entry in <f> is: <t>", "the last line of <f> should be: <t>", "could you add the following to <f>: <t>", "one more note in <f>: <t>", "another note for <f>: <t>", "in <f>, at the bottom: <t>", "at the bottom of <f> write: <t>", "<f> gets another line: <t>", "log this in <f>: <t>", "diary <f>, today: <t>", "take this down in <f>, below the rest: <t>",
]


def english_file(c, count=None):
    name, lines = text_name(c), [english(c) for _ in range(count or c.rng.randint(2, 6))]
    c.demand(name not in c.files and len(set(lines)) == len(lines))
    write_lines(c, name, lines)
    return name, lines


def write_long(c):
    name, text = text_name(c), long_text(c)
    if '"' not in text and c.chance(0.3):
        yield User(c.ask(texts.WRITE, f=name, t=text))
    else:
        yield User(c.ask(WRITE_LAST + WRITE_MORE, bare=True, f=name, t=text))
    code = f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})"
    if c.chance(0.08):
        yield from declined(c, code)
        return
    _, name = yield from saved(c, code, name)
    c.demand((c.folder / name).read_text() == text)
    yield Say(f"I wrote the text to {name}.", (name,))


def add_long(c):
    name, lines = english_file(c)
    text = long_text(c)
    if c.chance(0.25):
        yield User(c.ask(APPEND, f=name, t=text))
    else:
        yield User(c.ask(ADD_LAST + ADD_MORE, bare=True, f=name, t=text))
    yield from added(c, name, lines, [text])


def show_line(c):
    name, lines = english_file(c)
    n = c.rng.randint(1, len(lines))
    yield User(nth_asked(c, NUMBER, n, name))
    observation = yield Act(f"# Show line {n} of {name}\nopen({quoted(name)}).read().splitlines()[{n} - 1]")
    text = ast.literal_eval(result(observation))
    c.demand(text == lines[n - 1])
    yield Say(f"Line {n} of {name}: {text}", (text,))


def find_lines(c):
    """A word that is in some of the lines; the answer has them whole."""
    name, lines = english_file(c, c.rng.randint(3, 7))
    words = [w for line in lines for w in line.split() if w.isalpha() and len(w) > 4]
    c.demand(words)
    word = c.pick(words) if c.chance(0.9) else asked_word(c)
    word = word if c.chance(0.3) else word.lower()
    found = [x for x in lines if has(x, word)]
    c.demand(len(found) < 4)
    yield User(c.ask(texts.CONTAINS, w=word, f=name))
    observation = yield Act(lines_having(name, word))
    c.demand(ast.literal_eval(result(observation)) == found)
    if not found:
        yield Say(f"No line in {name} contains {word}.", ("No", word))
        return
    yield Say(f"One line contains {word}: {found[0]}" if len(found) == 1 else f"{len(found)} lines contain {word}: {'; '.join(found)}", tuple(found))


def long_texts(c):
    kinds = {write_long: 4, add_long: 5, show_line: 2, find_lines: 4}
    yield from c.rng.choices(list(kinds), list(kinds.values()))[0](c)


INTENTS = {long_texts: 24}
