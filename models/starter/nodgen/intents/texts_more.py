"""A text shown in another order or form and left as it is; its different lines; how long its words and lines are on average."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .text_files import NEW, drawn_lines, read_lines, read_text, text_file, words_of
from .texts_edit import LINES, new_target, raw_lines, saved
from .texts_words import WORD

SHOWN = {
    "sort": [
        "@c show {|me }the lines of <f> sorted", "@c show {|me }the lines of <f> in alphabetical order", "@c show {|me }<f> sorted", "@c show {|me }<f> from A to Z", "@c print the lines of <f> sorted", "@c print the lines of <f> in alphabetical order", "@c read out the lines of <f> in alphabetical order", "@c show <f> sorted, but leave the file as it is", "@c show <f> sorted, don't change the file",
        "@c print <f> sorted, without changing it", "what do the lines of <f> look like sorted?", "how would <f> look if it were sorted?", "I want to see <f> sorted, the file should stay as it is", "I'd like to see the lines of <f> from A to Z", "can you show me <f> in alphabetical order?", "could you print <f> sorted?", "let me see <f> sorted", "<f> sorted on the screen, please", "only show it: the lines of <f> sorted",
    ],
    "back": [
        "@c show {|me }the lines of <f> from Z to A", "@c show {|me }<f> from Z to A", "@c print the lines of <f> from Z to A", "@c read out the lines of <f> from Z to A", "@c show <f> from Z to A, but leave the file as it is", "I want to see <f> from Z to A", "can you show me <f> from Z to A?", "let me see <f> from Z to A", "@c print <f> in reverse alphabetical order, don't change it",
    ],
    "reverse": [
        "@c show {|me }the lines of <f> backwards", "@c show {|me }<f> from the last line to the first", "@c show {|me }<f> from bottom to top", "@c print the lines of <f> from the last to the first", "@c read out <f> from the last line to the first", "@c show the lines of <f> in reverse order, but don't change the file", "@c print <f> from the bottom up", "how does <f> read from bottom to top?",
        "I want to see <f> with the last line first", "can you show me <f> with the last line first?", "let me see <f> from the end to the start", "@c show <f> the other way round, last line first, only show it",
    ],
    "upper": ["@c show {|me }<f> in capitals", "@c show {|me }<f> in upper case", "@c print <f> in capital letters", "@c print <f> in upper case, don't change the file", "I want to see <f> in capitals, the file stays as it is", "let me see <f> in upper case", "can you show me <f> in capital letters?", "how would <f> look in capitals?"],
    "lower": ["@c show {|me }<f> in lower case", "@c show {|me }<f> in small letters", "@c print <f> in lower case", "@c print <f> in small letters, don't change the file", "let me see <f> in lower case", "can you show me <f> in lower case?", "how would <f> look in lower case?"],
    "number": [
        "@c show {|me }<f> with line numbers", "@c show {|me }the lines of <f> with their numbers", "@c print <f> with line numbers", "@c read out <f> with line numbers", "@c show <f> numbered, but leave the file as it is", "@c print <f> with a number before each line", "I want to see <f> with line numbers", "can you show me <f> with line numbers?", "let me see <f> with line numbers", "cat -n <f>",
    ],
    "blank": ["@c show {|me }<f> without the blank lines", "@c show {|me }<f> without empty lines", "@c print <f> without blank lines", "@c print <f> without the empty lines, don't change the file", "let me see <f> without the blank lines", "can you show me <f> without empty lines?", "I want to see <f> without its blank lines, the file stays as it is"],
}
DIFFERENT = [
    "how many different lines are in <f>?", "how many different lines does <f> have?", "how many distinct lines are in <f>?", "how many unique lines has <f>?", "@c count the different lines in <f>", "@c count the distinct lines of <f>", "@n number of different lines in <f>", "@n number of distinct lines in <f>", "how many lines of <f> are different?", "how many lines are in <f> if each counts once?",
    "@c count the lines of <f>, but each only once", "without the repeated ones, how many lines has <f>?", "if I leave out doubles, how many lines are in <f>?", "how many entries are in <f>, each counted once?", "how many different entries are in <f>?", "I need to know how many different lines <f> has", "could you count the different lines in <f>?", "<f>: how many different lines?", "different lines in <f>?",
]
DIFFERENT_TO = [
    "@c write the different lines of <f> to <g>", "@c write each line of <f> once to a new file <g>", "@c save the different lines of <f> as <g>", "@c save every line of <f> only once, as <g>", "@c put the different lines of <f> into a new file <g>", "@c write the distinct lines of <f> to <g>", "@c save the unique lines of <f> in a new file <g>", "<g> should have the different lines of <f>", "<g> should have each line of <f> once",
    "I need the different lines of <f> in a file <g>", "I want each line of <f> only once, in a new file <g>", "could you write the different lines of <f> to <g>?", "every different line of <f> into <g>, please", "@c make a file <g> with the different lines of <f>", "@c make a new file <g> with every line of <f> once",
]
NOW_TO = ["write them to <g>", "save them as <g>", "put them into a new file <g>", "write them to a new file <g>", "now write them to <g>", "and write them to <g>", "and save them as <g>", "I want them in a file <g>", "save these lines as <g>", "save them in a new file called <g>", "can you write them to <g>?", "could you save them as <g>?", "@c write these lines to <g>", "@c make a file <g> of them"]
WORD_LENGTH = [
    "how long is a word in <f> on average?", "how long are the words in <f> on average?", "@n average word length in <f>", "@n average word length of <f>", "@n mean word length in <f>", "@n average length of the words in <f>", "@n mean length of a word in <f>", "what is the average length of a word in <f>?", "on average, how many letters has a word in <f>?", "how many letters does a word in <f> have on average?",
    "@c compute the average word length of <f>", "@c work out the mean word length in <f>", "how long is the average word in <f>?", "how long is the mean word in <f>?", "I need the average word length in <f>", "average word length, <f>", "<f>: average length of a word?", "could you tell me the average word length in <f>?", "are the words in <f> long? give me the average",
]
LINE_LENGTH = [
    "how long is a line in <f> on average?", "how long are the lines in <f> on average?", "@n average line length in <f>", "@n average line length of <f>", "@n mean line length in <f>", "@n average length of the lines in <f>", "@n mean length of a line in <f>", "what is the average length of a line in <f>?", "on average, how many characters has a line in <f>?", "how many characters does a line in <f> have on average?",
    "@c compute the average line length of <f>", "@c work out the mean line length in <f>", "how long is the average line in <f>?", "I need the average line length in <f>", "average line length, <f>", "<f>: average length of a line?", "could you tell me the average line length in <f>?", "are the lines in <f> long? give me the average in characters",
]
WORDS_A_LINE = [
    "how many words are in a line of <f> on average?", "how many words does a line of <f> have on average?", "on average, how many words has a line in <f>?", "@n average number of words per line in <f>", "@n mean number of words in a line of <f>", "words per line in <f> on average?", "@c compute the average number of words per line in <f>", "@n words per line in <f> on average", "what is the average number of words in a line of <f>?",
    "I need the average number of words per line of <f>", "<f>: how many words per line on average?", "average words per line, <f>",
]


def shown_as(c):
    """What is only to be seen is printed, and the file stays as it is."""
    kind = c.pick(("sort", "sort", "sort", "reverse", "reverse", *SHOWN))
    _, comment, code, _, true = LINES[kind]
    name, old = text_file(c, lines=raw_lines(c, kind))
    c.demand(len({x.lower() for x in old}) == len({*old}) and all(x.strip() or kind == "blank" for x in old) and old[0] and old[-1])
    text = (c.folder / name).read_bytes()
    yield User(c.ask(SHOWN[kind], f=name))
    what = {"sort": "sorted", "back": "from Z to A", "reverse": "from the last line to the first", "upper": "in upper case", "lower": "in lower case", "number": "with line numbers", "blank": "without blank lines"}[kind]
    observation = yield Act(f"# Show {name} {what}\nold = {read_lines(name)}\nprint(*{code}, sep=\"\\n\")")
    c.demand(observation == "\n".join(true(old)) and (c.folder / name).read_bytes() == text)
    yield Say(f"This is {name} {what}; the file is as it was.", (name, "as it was"))


def different_lines(c):
    """How many different lines; or they are written to a new file."""
    name, old = text_file(c, lines=raw_lines(c, "dedupe"))
    c.demand(len({x.lower() for x in old}) == len({*old}))
    new = [x for i, x in enumerate(old) if x not in old[:i]]
    writes = c.chance(0.4)
    if not writes:
        yield User(c.ask(DIFFERENT, f=name))
        observation = yield Act(f"# Count the different lines in {name}\nlen(set({read_lines(name)}))")
        c.demand(result(observation) == str(len(new)))
        yield Say(f"{name} has {plural(len(new), 'different line')}.", (str(len(new)), name))
        if c.chance(0.6):
            return
    target = new_target(c)
    c.demand(target != name)
    yield User(c.ask(DIFFERENT_TO if writes else NOW_TO, f=name, g=target))
    code = f"# Write the different lines of {name} to {target}\nlines = list(dict.fromkeys({read_lines(name)}))\n{NEW.format(quoted(target))}\nlen(lines)"
    if c.chance(0.1):
        yield from declined(c, code)
        return
    observation, target = yield from saved(c, code, target)
    c.demand((c.folder / target).read_text().splitlines() == new and (c.folder / name).read_text().splitlines() == old)
    yield Say(f"I wrote {plural(result(observation), 'different line')} to {target}.", (result(observation), target))


def mean_length(c):
    kind = c.pick(("word", "word", "line", "line", "words"))
    lines = drawn_lines(c, all)
    name, lines = text_file(c, lines=lines)
    if kind == "word":
        words = words_of(lines)
        true, templates = sum(map(len, words)) / len(words), WORD_LENGTH
        code = f"# Find the average length of a word in {name}\nimport re\nwords = {WORD.format(read_text(name))}\nround(sum(map(len, words)) / len(words), 2)"
        said = "A word in {} has {} characters on average."
    elif kind == "line":
        true, templates = sum(map(len, lines)) / len(lines), LINE_LENGTH
        code = f"# Find the average length of a line in {name}\nlines = {read_lines(name)}\nround(sum(map(len, lines)) / len(lines), 2)"
        said = "A line in {} has {} characters on average."
    else:
        true, templates = len(" ".join(lines).split()) / len(lines), WORDS_A_LINE
        code = f"# Find the average number of words in a line of {name}\nlines = {read_lines(name)}\nround(sum(len(line.split()) for line in lines) / len(lines), 2)"
        said = "A line in {} has {} words on average."
    yield User(c.ask(templates, f=name))
    observation = yield Act(code)
    value = ast.literal_eval(result(observation))
    c.demand(abs(value - true) < 0.006)
    value = result(observation).removesuffix(".0")
    yield Say(said.format(name, value), (name, value))


INTENTS = {shown_as: 8, different_lines: 5, mean_length: 5}
