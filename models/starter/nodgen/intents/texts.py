"""Text files: words, lines, characters, lines that contain a word, first lines, frequent words, writing one."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .files import populate

WORDS = [
    "how many words are in <f>?", "count the words in <f>", "how many words does <f> have?", "word count of <f>", "number of words in <f>", "count {all|the} words of <f>", "can you count the words in <f>?",
    "tell me how many words are in <f>", "<f> word count", "how many words has <f>?", "what is the word count of <f>?", "how long is <f> in words?", "give me the number of words in <f>", "words in <f>?",
]
LINES = [
    "how many lines are in <f>?", "count the lines in <f>", "how many lines does <f> have?", "line count of <f>", "number of lines in <f>", "count {all|the} lines of <f>", "can you count the lines in <f>?",
    "tell me how many lines are in <f>", "<f> line count", "how many lines has <f>?", "what is the line count of <f>?", "how long is <f> in lines?", "give me the number of lines in <f>", "lines in <f>?",
]
CHARACTERS = [
    "how many characters are in <f>?", "count the characters in <f>", "how many letters and signs does <f> have?", "character count of <f>", "number of characters in <f>", "can you count the characters in <f>?",
    "tell me how many characters are in <f>", "<f> character count", "how many characters has <f>?", "what is the character count of <f>?", "how long is <f> in characters?", "characters in <f>?",
]
CONTAINS = [
    "which lines in <f> contain <w>?", "show the lines of <f> that contain <w>", "find <w> in <f>", "search <f> for <w>", "lines with <w> in <f>", "show me the lines with <w> in <f>", "grep <w> in <f>", "where does <w> appear in <f>?",
    "look for <w> in <f>", "print the lines of <f> with the word <w>", "find the lines containing <w> in <f>", "which lines of <f> mention <w>?", "find all lines in <f> with <w>", 'find "<w>" in <f>', 'which lines in <f> contain "<w>"?',
]
HOW_MANY_CONTAIN = [
    "how many lines in <f> contain <w>?", "count the lines with <w> in <f>", "how many lines of <f> mention <w>?", "number of lines with <w> in <f>", "in how many lines of <f> does <w> appear?", "count lines containing <w> in <f>",
    "how many lines have <w> in <f>?", "tell me how many lines in <f> contain <w>", "how many <w> lines are in <f>?", 'how many lines in <f> contain "<w>"?', "line count for <w> in <f>", "how many lines with <w> does <f> have?",
]
OFTEN = [
    "how often does <w> appear in <f>?", "how many times does <w> occur in <f>?", "count <w> in <f>", "how often is <w> in <f>?", "how many times is the word <w> in <f>?", "count how often <w> appears in <f>", "number of times <w> occurs in <f>",
    "occurrences of <w> in <f>", 'how often does "<w>" appear in <f>?', "how frequent is <w> in <f>?", "count the word <w> in <f>", "times <w> appears in <f>",
]
FIRST = [
    "show the first <n> lines of <f>", "first <n> lines of <f>", "print the first <n> lines of <f>", "what are the first <n> lines of <f>?", "head of <f>, <n> lines", "show me the top <n> lines of <f>", "give me the first <n> lines of <f>",
    "read the first <n> lines of <f>", "how does <f> start? show <n> lines", "the beginning of <f>, <n> lines", "display the first <n> lines of <f>", "can you show the first <n> lines of <f>?",
]
SHOW = [
    "show <f>", "what is in <f>?", "print <f>", "read <f>", "show me <f>", "open <f>", "what does <f> say?", "display <f>", "cat <f>", "show the content of <f>", "can you read <f> for me?", "let me see <f>", "what's written in <f>?", "print the contents of <f>",
]
FREQUENT = [
    "what is the most {common|frequent} word in <f>?", "which word appears most often in <f>?", "most {common|frequent} word in <f>", "find the most {common|frequent} word in <f>", "which word is used most in <f>?", "top word in <f>", "which word occurs most in <f>?",
    "what word comes up most often in <f>?", "tell me the most {common|frequent} word of <f>", "the word used most in <f>?", "most used word in <f>", "which word does <f> use most?",
]
WRITE = [
    'make a file {called|named} <f> with the text "<t>"', 'write "<t>" into <f>', 'create <f> with the text "<t>"', 'save "<t>" as <f>', 'put "<t>" into a new file {called|named} <f>', 'create a file <f> that says "<t>"', 'write "<t>" to <f>',
    'new file <f> with "<t>"', 'please write the text "<t>" to <f>', 'make <f> containing "<t>"', 'store "<t>" in <f>', 'I want a file <f> with the text "<t>"',
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
    if c.chance(0.2):
        _, unit = others[kind]
        yield User(c.ask([f"and how many {unit}?", f"how many {unit}?", f"and the {unit}?", f"now the {unit}", f"count the {unit} too", f"{unit}?"]))
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
    name, rows = a_text(c, c.rng.randint(3, 6), word, 3)
    counts = Counter(w for r in rows for w in r).most_common(2)
    c.demand(len(counts) == 1 or counts[0][1] > counts[1][1])
    yield User(c.ask(FREQUENT, f=name))
    observation = yield Act(f"# Find the most frequent word in {name}\nfrom collections import Counter\nCounter(open({quoted(name)}).read().split()).most_common(1)")
    ((best, count),) = ast.literal_eval(result(observation))
    c.demand((best, count) == counts[0])
    yield Say(f"The most frequent word is {best}, it appears {plural(count, 'time')}.", (best, str(count)))


def write_text(c):
    name, text = c.file(c.pick(("txt", "txt", "md"))), " ".join(c.word() for _ in range(c.rng.randint(1, 4)))
    yield User(c.ask(WRITE, f=name, t=text))
    code = f"# Write the text to {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({quoted(text)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    c.demand((c.folder / name).read_text() == text)
    yield Say(f"I wrote the text to {name}.", (name,))


INTENTS = {count_text: 6, lines_with: 5, show_text: 3, frequent_word: 1.5, write_text: 2}
