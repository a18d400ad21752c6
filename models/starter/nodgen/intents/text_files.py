"""What the families of text files share: texts of invented words, and the one way lines are written."""

from ..phrasing import split_phrasings
from ..scenario import Unfit
from .endings import quoted
from .files import populate

SMALL = "the a and is was in on with of to for we our my it then not all has".split()
NEW = "with open({}, \"x\") as file:\n    file.write(\"\\n\".join(lines) + \"\\n\")"
SAME = NEW.replace('"x"', '"w"')


def sentence(c, count=None):
    """A line: bare words, or a sentence with a capital and a full stop."""
    words = [c.word() for _ in range(count or c.rng.randint(1, 5))]
    if len(words) > 1 and c.chance(0.35):
        words = [w for word in words for w in ([c.pick(SMALL), word] if c.chance(0.4) else [word])]
        words[0] = words[0].capitalize()
        if words[0].lower() not in SMALL:
            c.register(words[0])
        return " ".join(words) + c.pick((".", ".", ".", "!"))
    return " ".join(words)


def text_name(c):
    return c.file(c.pick(("txt", "txt", "txt", "txt", "md", "log")))


def write_lines(c, name, lines):
    """Most people's files end with a line break, but not all."""
    c.write(name, "\n".join(lines) + ("\n" if c.chance(0.85) else ""))


def text_file(c, count=None, lines=None):
    """(name, lines) of a text; other files may lie beside it."""
    lines = lines if lines is not None else [sentence(c) for _ in range(count or c.rng.randint(3, 7))]
    name = text_name(c)
    write_lines(c, name, lines)
    if c.chance(0.3):
        populate(c, c.rng.randint(1, 2))
    return name, lines


def with_word(c, lines, word, hits):
    """Puts `word` into some of the lines."""
    for i in c.rng.sample(range(len(lines)), min(hits, len(lines))):
        words = lines[i].split(" ")
        words.insert(c.rng.randrange(1, len(words) + 1), word)
        lines[i] = " ".join(words)
    return lines


def drawn_lines(c, fits):
    """Lines that are as the request needs them."""
    for _ in range(30):
        lines = [sentence(c) for _ in range(c.rng.randint(3, 6))]
        if fits(lines):
            return lines
    raise Unfit


def extended(c, templates, endings):
    """The templates of this side of the split, each with an ending: a form of a phrasing stays on its side."""
    training, held = split_phrasings(templates)
    side = held if c.split == "held-out" and held else training
    return [t.rstrip("?") + c.pick(endings) for t in side]


def read_lines(name):
    return f"open({quoted(name)}).read().splitlines()"


def read_text(name):
    return f"open({quoted(name)}).read()"


def numbered(values):
    """`3`, `3 and 5`, `3, 5 and 8`."""
    values = [str(v) for v in values]
    return values[0] if len(values) == 1 else ", ".join(values[:-1]) + " and " + values[-1]
