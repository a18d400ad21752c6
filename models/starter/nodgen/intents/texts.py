"""Text files: words, lines, characters, lines that contain a word, first lines, frequent words, writing one."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .files import populate
from .text_files import read_text, sentence, text_file, with_word
from .texts_edit import saved
from .texts_words import WORD

WORDS = [
    "how many words are in <f>?", "@c count the words in <f>", "how many words does <f> have?", "@n number of words in <f>", "@n {count of words|word count} {of|in|for} <f>", "@c count {all|the} words of <f>", "<f> word count", "how many words has <f>?", "how long is <f> in words?", "words in <f>?", "@c count how many words <f> has",
    "how many words does <f> contain?", "<f>: how many words?", "@n length of <f> in words", "@n length in words of <f>", "@c find out how many words are in <f>", "how many words long is <f>?", "how many words has the {file|text} <f>?", "the {file|text} <f> has how many words?", "wc -w <f>", "how many words did I write in <f>?", "@c do a word count of <f>",
]
LINES = [
    "how many lines are in <f>?", "@c count the lines in <f>", "how many lines does <f> have?", "@n number of lines in <f>", "@n {count of lines|line count} {of|in|for} <f>", "@c count {all|the} lines of <f>", "<f> line count", "how many lines has <f>?", "how long is <f> in lines?", "lines in <f>?", "@c count how many lines <f> has",
    "how many lines does <f> contain?", "<f>: how many lines?", "@n length of <f> in lines", "@n length in lines of <f>", "@c find out how many lines are in <f>", "how many lines long is <f>?", "how many lines has the {file|text} <f>?", "the {file|text} <f> has how many lines?", "wc -l <f>", "how many lines did I write in <f>?", "@c do a line count of <f>",
]
CHARACTERS = [
    "how many characters are in <f>?", "@c count the characters in <f>", "how many characters does <f> have?", "@n number of characters in <f>", "@n {count of characters|character count} {of|in|for} <f>", "@c count {all|the} characters of <f>", "<f> character count", "how many characters has <f>?", "how long is <f> in characters?", "characters in <f>?", "@c count how many characters <f> has",
    "how many characters does <f> contain?", "<f>: how many characters?", "@n length of <f> in characters", "@n length in characters of <f>", "@c find out how many characters are in <f>", "how many characters long is <f>?", "how many characters has the {file|text} <f>?", "the {file|text} <f> has how many characters?", "wc -m <f>", "how many letters and signs does <f> have?", "how many letters and signs are in <f>?", "@c count letters and signs in <f>",
]
CONTAINS = [
    "which lines in <f> contain <w>?", "@c {show|list|print} the lines of <f> that {contain|mention} <w>", "@c find <w> in <f>", "@c search <f> for <w>", "@n lines {with|containing} <w> in <f>", "lines with <w> in <f>", "grep <w> in <f>", "grep <w> <f>", "where does <w> appear in <f>?", "@c look for <w> in <f>", "@c {print|show} the lines of <f> with the word <w>", "@c find the lines containing <w> in <f>",
    "which lines of <f> mention <w>?", "@c find all lines in <f> with <w>", '@c find "<w>" in <f>', 'which lines in <f> contain "<w>"?', "what does <f> say about <w>?", "where is <w> mentioned in <f>?", "what lines of <f> {contain|mention} <w>?", "<f>: lines with <w>", "in <f>, where does <w> appear?", "is <w> mentioned in <f>?", '@c search for "<w>" in <f>', "what does <f> have about <w>?",
]
HOW_MANY_CONTAIN = [
    "how many lines in <f> {contain|mention} <w>?", "@c count the lines {with|containing} <w> in <f>", "how many lines of <f> {mention|contain} <w>?", "@n number of lines {with|containing} <w> in <f>", "in how many lines of <f> does <w> appear?", "@c count lines containing <w> in <f>", "how many lines have <w> in <f>?", "how many <w> lines are in <f>?", 'how many lines in <f> contain "<w>"?',
    "line count for <w> in <f>", "how many lines with <w> does <f> have?", "on how many lines of <f> does <w> appear?", "on how many lines is <w> mentioned in <f>?", "number of lines in <f> that {mention|contain} <w>", "@n count of lines with <w> in <f>", "@c count how many lines of <f> {have|contain} <w>", "<f>: how many lines with <w>?", "how many of the lines in <f> {have|contain} <w>?",
]
OFTEN = [
    "how often does <w> {appear|occur} in <f>?", "how many times does <w> {occur|appear} in <f>?", "@c count <w> in <f>", "how often is <w> in <f>?", "how many times is the word <w> in <f>?", "@c count how often <w> {appears|occurs} in <f>", "@n number of times <w> {occurs|appears} in <f>", "@n number of occurrences of <w> in <f>", "occurrences of <w> in <f>", 'how often does "<w>" appear in <f>?', "how frequent is <w> in <f>?",
    "how frequent is the word <w> in <f>?", "@c count the word <w> in <f>", "times <w> {appears|occurs} in <f>", "@c count {the|all} occurrences of <w> in <f>", "how often do I use <w> in <f>?", "how many times do I use the word <w> in <f>?", "<f>: how often <w>?", "@n frequency of <w> in <f>", 'how many times is "<w>" in <f>?', "how frequently does <w> occur in <f>?", "@c count how many times <w> comes up in <f>", "how often does the word <w> come up in <f>?",
]
FIRST = [
    "@c {show|print|read} the first <n> lines of <f>", "first <n> lines of <f>", "@n first <n> lines {of|in} <f>", "what are the first <n> lines of <f>?", "head of <f>, <n> lines", "head -n <n> <f>", "@c show me the top <n> lines of <f>", "@c give me the first <n> lines of <f>", "how does <f> start? show <n> lines", "how does <f> begin? the first <n> lines", "@n beginning of <f>, <n> lines", "the beginning of <f>, <n> lines",
    "top <n> lines of <f>", "<f>: the first <n> lines", "what do the first <n> lines of <f> say?", "@c show the {beginning|start|top} of <f>, <n> lines", "what is in the first <n> lines of <f>?", "@c print the head of <f>, <n> lines", "@c show me <n> lines from the {start|beginning} of <f>", "@c let me see the first <n> lines of <f>", "the top <n> lines in <f>?",
]
SHOW = [
    "@c show <f>", "what is in <f>?", "@c print <f>", "@c read <f>", "@c open <f>", "what does <f> say?", "@c display <f>", "cat <f>", "@c show the content of <f>", "@c read the text in <f>", "let me see <f>", "what's written in <f>?", "@c print the contents of <f>", "@n content of <f>", "@n contents of <f>", "@n text {in|of} <f>", "what is written in the file <f>?", "what does the file <f> say?", "@c read <f> to me", "@c show me what is in <f>", "what does <f> contain?", "let me read <f>", "type <f>",
    "@c open <f> and show it", "I want to see what <f> says",
]
FREQUENT = [
    "@n most {common|frequent} word in <f>", "which word {appears|occurs} most often in <f>?", "most {common|frequent} word in <f>", "@c find the most {common|frequent} word in <f>", "which word is used most in <f>?", "top word in <f>", "which word {occurs|appears} most in <f>?", "what word comes up most often in <f>?", "@c tell me the most {common|frequent} word of <f>", "@n word used most in <f>", "most used word in <f>", "which word does <f> use most?",
    "@n word that {appears|occurs} most often in <f>", "@n top word of <f>", "<f>: most frequent word", "which word do I use most in <f>?", "what is the number one word in <f>?", "which word comes up most in <f>?", "@c find the word that comes up most in <f>", "@n number one word in <f>",
]
WRITE = [
    '@c make a file {called|named} <f> with the text "<t>"', '@c write "<t>" into <f>', '@c create <f> with the text "<t>"', '@c save "<t>" as <f>', '@c put "<t>" into a new file {called|named} <f>', '@c create a file <f> that says "<t>"', '@c write "<t>" to <f>', 'new file <f> with "<t>"', '@c write the text "<t>" to <f>', '@c make <f> containing "<t>"', '@c store "<t>" in <f>', 'I want a file <f> with the text "<t>"',
    '@c write a note <f>: "<t>"', '@c make a note {called|named} <f> that says "<t>"', 'new text file <f>: "<t>"', '@c save the text "<t>" in a new file <f>', '@c note "<t>" in a new file <f>', 'I need a text file <f> saying "<t>"', '@c make a text file <f> saying "<t>"', '@c put the text "<t>" in <f>', '@c save a note as <f>: "<t>"', '@c create a text file {called|named} <f> saying "<t>"',
]


def a_text(c, lines=None, word=None, hits=0):
    count = lines or c.rng.randint(2, 7)
    rows = [[c.word() for _ in range(c.rng.randint(1, 5))] for _ in range(count)]
    for row in c.rng.sample(rows, min(hits, count)):
        row[c.rng.randrange(len(row) + 1) :] = [word] + row[c.rng.randrange(len(row)) :]
    name = c.file(c.pick(("txt", "txt", "txt", "md", "log")))
    c.write(name, "".join(" ".join(r) + "\n" for r in rows))
    if c.chance(0.3):
        populate(c, c.rng.randint(1, 2))
    return name, rows


def count_text(c):
    kind = c.pick(("words", "words", "lines", "lines", "characters"))
    name, _ = a_text(c, c.rng.choice((None, None, c.rng.randint(8, 60))))
    text = (c.folder / name).read_text()
    templates, code, true = {
        "words": (WORDS, f"len(open({quoted(name)}).read().split())", len(text.split())),
        "lines": (LINES, f"len(open({quoted(name)}).readlines())", text.count("\n")),
        "characters": (CHARACTERS, f"len(open({quoted(name)}).read())", len(text)),
    }[kind]
    yield User(c.ask(templates, f=name))
    action = f"# Count the {kind} in {name}\n{code}"
    if c.chance(0.06):
        yield from declined(c, action)
        return
    if c.chance(0.06):
        other = code.replace("len(", "2 * len(", 1)
        observation = yield Act(action, decide="edit", edited=other)
        count = result(observation)
        yield Say(f"The code you ran gives {count}.", (count,))
        return
    observation = yield Act(action)
    count = result(observation)
    c.demand(count == str(true))
    yield Say(f"{name} has {plural(count, kind[:-1])}.", (count, name))
    others = {"words": (LINES, "lines"), "lines": (WORDS, "words"), "characters": (WORDS, "words")}
    if c.chance(0.3):
        _, unit = others[kind]
        yield User(c.ask([f"and how many {unit}?", f"how many {unit}?", f"and the {unit}?", f"now the {unit}", f"count the {unit} too", f"{unit}?", f"and its {unit}?", f"how many {unit} does it have?", f"what about the {unit}?", f"the {unit}?", f"and {unit}?", f"now count the {unit}", f"the number of {unit}?", f"and the number of {unit}?", f"same for the {unit}", f"how many {unit} is that?"]))
        call = "readlines()" if unit == "lines" else "read().split()"
        observation = yield Act(f"# Count the {unit} in {name}\nlen(open({quoted(name)}).{call})")
        count = result(observation)
        yield Say(f"{name} has {plural(count, unit[:-1])}.", (count, name))


def lines_with(c):
    word = c.word()
    kind = c.pick(("show", "show", "count", "often"))
    name, rows = a_text(c, c.rng.randint(3, 7), word, c.rng.choice((1, 1, 2, 2, 3)) if c.chance(0.9) else 0)
    lines = [" ".join(r) for r in rows]
    hits = [x for x in lines if word in x]
    if kind == "show":
        yield User(c.ask(CONTAINS, w=word, f=name))
        observation = yield Act(f"# Find the lines with {word} in {name}\n[line.strip() for line in open({quoted(name)}) if {quoted(word)} in line]")
        found = ast.literal_eval(result(observation))
        c.demand(found == hits)
        if not found:
            yield Say(f"No line in {name} contains {word}.", ("No", word))
        elif len(found) == 1:
            yield Say(f"One line contains {word}: {found[0]}", (found[0],))
        else:
            yield Say(f"{len(found)} lines contain {word}: {'; '.join(found)}", tuple(found))
    elif kind == "count":
        yield User(c.ask(HOW_MANY_CONTAIN, w=word, f=name))
        observation = yield Act(f"# Count the lines with {word} in {name}\nlen([line for line in open({quoted(name)}) if {quoted(word)} in line])")
        count = result(observation)
        c.demand(count == str(len(hits)))
        yield Say(f"{plural(count, 'line')} in {name} contain{'s' if count == '1' else ''} {word}.", (count, word))
    else:
        yield User(c.ask(OFTEN, w=word, f=name))
        observation = yield Act(f"# Count {word} in {name}\nopen({quoted(name)}).read().count({quoted(word)})")
        count = result(observation)
        c.demand(count == str("\n".join(lines).count(word)))
        yield Say(f"{word} appears {plural(count, 'time')} in {name}.", (count, word))


def show_text(c):
    if c.chance(0.5):
        n = c.rng.randint(1, 5)
        name, rows = a_text(c, c.rng.randint(n, n + 4))
        yield User(c.ask(FIRST, n=n, f=name))
        observation = yield Act(f"# Show the first {n} lines of {name}\nprint(*open({quoted(name)}).readlines()[:{n}], sep=\"\")")
        c.demand(observation == "\n".join(" ".join(r) for r in rows[:n]))
        yield Say(f"These are the first {n} lines of {name}." if n > 1 else f"This is the first line of {name}.", (name,))
        return
    name, rows = a_text(c, c.rng.randint(1, 6))
    yield User(c.ask(SHOW, f=name))
    observation = yield Act(f"# Show {name}\nprint(open({quoted(name)}).read())")
    c.demand(observation == "\n".join(" ".join(r) for r in rows))
    yield Say(f"This is what {name} says.", (name,))


def frequent_word(c):
    word = c.word()
    name, lines = text_file(c, lines=with_word(c, [" ".join(c.word() for _ in range(c.rng.randint(1, 4))) for _ in range(c.rng.randint(3, 6))], word, 3))
    counts = Counter(w for line in lines for w in line.split()).most_common(2)
    c.demand(len(counts) == 1 or counts[0][1] > counts[1][1])
    yield User(c.ask(FREQUENT, f=name))
    observation = yield Act(f"# Find the most frequent word in {name}\nimport re\nfrom collections import Counter\nCounter({WORD.format(read_text(name) + '.lower()')}).most_common(1)")
    ((best, count),) = ast.literal_eval(result(observation))
    c.demand((best, count) == counts[0])
    yield Say(f"The most frequent word is {best}, it appears {plural(count, 'time')}.", (best, str(count)))


def write_text(c):
    name, text = c.file(c.pick(("txt", "txt", "md"))), " ".join(c.word() for _ in range(c.rng.randint(1, 4)))
    yield User(c.ask(WRITE, f=name, t=text))
    # "x" writes nothing where there is a file of that name already.
    code = f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    if c.chance(0.12):
        c.write(name, sentence(c) + "\n")
    _, name = yield from saved(c, code, name)
    c.demand((c.folder / name).read_text() == text)
    yield Say(f"I wrote the text to {name}.", (name,))


INTENTS = {count_text: 6, lines_with: 5, show_text: 3, frequent_word: 1.5, write_text: 2}
