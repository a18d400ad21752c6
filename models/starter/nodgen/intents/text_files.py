"""What the families of text files share: texts of invented words, and the one way lines are written."""

from ..phrasing import split_phrasings
from ..scenario import Unfit
from .endings import plural, quoted
from .files import populate
from .plain_english import english
from .workspace import DEEDS, sibling

SMALL = "the a and is was in on with of to for we our my it then not all has".split()
NEW = "with open({}, \"x\") as file:\n    file.write(\"\\n\".join(lines) + \"\\n\")"
SAME = NEW.replace('"x"', '"w"')


def sentence(c, count=None):
    """A line: bare words, a sentence of such words, or now and then one as people write them."""
    if (count is None or count > 3) and c.chance(0.15):
        return english(c)
    words = [c.word() for _ in range(count or c.rng.randint(1, 5))]
    if len(words) > 1 and c.chance(0.35):
        words = [w for word in words for w in ([c.pick(SMALL), word] if c.chance(0.4) else [word])]
        words[0] = words[0].capitalize()
        if words[0].lower() not in SMALL:
            c.register(words[0])
        return " ".join(words) + c.pick((".", ".", ".", "!"))
    return " ".join(words)


def text_name(c):
    if c.chance(0.03):
        name = f"{c.pick(DEEDS)}.{c.pick(('txt', 'txt', 'md'))}"
        if name not in c.files:
            c.register(name.rsplit(".", 1)[0])
            return name
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
    if c.chance(0.15):
        write_lines(c, sibling(c, name), [sentence(c) for _ in range(c.rng.randint(1, 6))])
    return name, lines


def with_word(c, lines, word, hits, cased=True):
    """Puts `word` into some of the lines, and now and then a longer word into one."""
    for i in c.rng.sample(range(len(lines)), min(hits, len(lines))):
        words = lines[i].split(" ")
        words.insert(c.rng.randrange(1, len(words) + 1), standing(c, word) if cased else word)
        lines[i] = " ".join(words)
    if cased and lines and c.chance(0.2):
        i = c.rng.randrange(len(lines))
        lines[i] += f" {longer(c, word)}"
    return lines


def asked_word(c):
    """A word to look for, now and then with capitals."""
    word = c.word()
    return c.pick((word.capitalize(), word.upper())) if c.chance(0.12) else word


def standing(c, word):
    """The word as it may stand in a text: at the start of a sentence, shouted."""
    found = c.rng.choices((word, word.lower(), word.capitalize(), word.upper()), (6, 1, 2, 1))[0]
    c.names.add(found)
    return found


def longer(c, word):
    """Another word, with this one in it."""
    found = c.pick((f"{word}s", f"{word}ed", f"{word}ing", f"{c.word()}{word}", f"{word}{c.word()}"))
    c.register(found)
    return found


def has(text, word):
    """Whether the word is in the text in any letter case, or is a part of one that is."""
    return text.casefold().find(word.casefold()) >= 0


def is_in(word, text="line"):
    """The same as code: nobody looking for "error" means to miss "Error"."""
    return f"{quoted(word)}.lower() in {text}.lower()"


def lines_having(name, word):
    return f"# Find the lines with {word} in {name}\n[line.strip() for line in open({quoted(name)}) if {is_in(word)}]"


def words_of(lines):
    """The words in lower case, found without a regular expression."""
    return "".join(ch if ch.isalnum() or ch == "_" else " " for ch in "\n".join(lines).lower()).split()


def whole(word):
    """The pattern of the word by itself: "cat" is not in "category". Signs in it are no signs of a pattern."""
    return f'r"(?<!\\w)" + re.escape({quoted(word)}) + r"(?!\\w)"'


def counting(word, text):
    return f"len(re.findall({whole(word)}, {text}, flags=re.I))"


def replacing(word, new, text, call="sub"):
    return f"re.{call}({whole(word)}, lambda m: {quoted(new)}, {text}, flags=re.I)"


def replaced(text, word, new):
    """The text with the word replaced, by going through its letters."""
    found, piece = "", ""
    for ch in text + "\0":
        if ch.isalnum() or ch == "_":
            piece += ch
        else:
            found += (new if piece.casefold() == word.casefold() else piece) + ch
            piece = ""
    return found[:-1]


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


def adding(name, new):
    """Lines behind what is in the file, which is made where there is none: so people expect of a list.

    What is there is not written again: it cannot be lost, whatever happens."""
    what = "line" if len(new) == 1 else "lines"
    lines = quoted("".join(f"{line}\0" for line in new)).replace("\0", "\\n")
    return f"# Add the {what} at the end of {name}\nwith open({quoted(name)}, \"a+\") as file:\n    file.seek(0)\n    text = file.read()\n    if text and text[-1] != \"\\n\":\n        file.write(\"\\n\")\n    file.write({lines})\nlen(open({quoted(name)}).readlines())"


def last_line_off(name):
    """Undoes that for one line."""
    return f"# Remove the last line of {name}\nold = {read_lines(name)}\nlines = old[:-1]\n{SAME.format(quoted(name))}\nlen(lines)"


def added_said(name, number, count):
    """The answer to that. A file that had nothing in it may be one whose name was misspelt."""
    if int(count) == number:
        return f"{name} is new, or was empty before; it has {plural(count, 'line')} now."
    return f"I added {'the line' if number == 1 else f'{number} lines'} at the end of {name}, which now has {plural(count, 'line')}."


def old_lines_back(name):
    """Undoes a change of lines; every such change keeps them in `old` first."""
    return f"# Write the old lines back to {name}\n{SAME.format(quoted(name)).replace('(lines)', '(old)')}"


def read_text(name):
    return f"open({quoted(name)}).read()"


def numbered(values):
    """`3`, `3 and 5`, `3, 5 and 8`."""
    values = [str(v) for v in values]
    return values[0] if len(values) == 1 else ", ".join(values[:-1]) + " and " + values[-1]
