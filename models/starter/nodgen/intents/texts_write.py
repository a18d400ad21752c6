"""What to write or to add without quotes round it, as people type it, and lists that go one per line."""

import ast

from ..scenario import Act, Say, User
from ..words import CATEGORY, from_list
from .endings import declined, joined, plural, quoted, result
from .repairs_files import THIS
from .text_files import NEW, added_said, adding, has, is_in, sentence, text_file, text_name, write_lines
from .texts_edit import saved
from .texts_told import ADD_LAST_TOLD, ADD_TOLD, WRITE_TOLD
from .workspace import EXTENSIONS, fill, here

# The text ends the request: nothing may be put behind it.
WRITE_LAST = [
    "write a note <f>: <t>", "write a <f>: <t>", "make <f>: <t>", "create <f>: <t>", "new file <f>: <t>", "new note <f>: <t>", "a new file <f>: <t>", "a note <f>: <t>", "make a file <f>: <t>", "make a file {called|named} <f>: <t>", "create a file <f>: <t>", "create a file {called|named} <f>: <t>",
    "make a note <f>: <t>", "make a note {called|named} <f>: <t>", "make a text file <f>: <t>", "make a new file <f>: <t>", "write this to <f>: <t>", "write this to a new file <f>: <t>", "write to a new file <f>: <t>", "write to <f>: <t>", "save this as <f>: <t>", "save the following as <f>: <t>",
    "save a note as <f>: <t>", "save this note as <f>: <t>", "save in a new file <f>: <t>", "put this into a new file <f>: <t>", "put this in a new file {called|named} <f>: <t>", "take this down in a new file <f>: <t>", "jot this down in a new file <f>: <t>", "note this in a new file <f>: <t>",
    "make a file <f> with the text: <t>", "make a file <f> with this text: <t>", "create <f> with the text: <t>", "create a file <f> with this in it: <t>", "new text file <f>, text: <t>", "new file <f>, content: <t>", "file <f>, text: <t>", "please make <f>: <t>", "please write a note <f>: <t>",
    "please create a file <f>: <t>", "please write this to <f>: <t>", "please save this as <f>: <t>", "can you make a file <f>: <t>", "can you write a note <f>: <t>", "could you save this as <f>: <t>", "could you write this to <f>: <t>", "I need a file <f>: <t>", "I need a note <f>: <t>",
    "I want a file <f> that says: <t>", "I want a new file <f>: <t>", "there should be a file <f> that says: <t>", "<f> should say: <t>", "<f> should be a new file that says: <t>", "make a file <f> that says <t>", "make <f> with the text <t>", "create a file <f> that says <t>", "create <f> with the text <t>",
    "make a file <f> with the text <t>", "make a file {called|named} <f> with the text <t>", "write a file <f> that says <t>", "write a note <f> saying <t>", "make a note <f> saying <t>", "make a note <f> that says <t>", "new file <f> with the text <t>", "new file <f> that says <t>", "I need a file <f> that says <t>",
    "save a note <f> that says <t>", "please make a file <f> that says <t>", "can you make a note <f> saying <t>", "start a new file <f>: <t>", "start a file <f> with: <t>", "my new note <f>: <t>", "for later, a note <f>: <t>", "so I don't forget, a new note <f>: <t>", "reminder in a new file <f>: <t>",
]
ADD_LAST = [
    "add to <f>: <t>", "add this to <f>: <t>", "add a line to <f>: <t>", "add a new line to <f>: <t>", "append to <f>: <t>", "append this to <f>: <t>", "append a line to <f>: <t>", "one more for <f>: <t>", "one more line for <f>: <t>", "one more line in <f>: <t>", "new line in <f>: <t>", "new line for <f>: <t>",
    "new entry in <f>: <t>", "another line for <f>: <t>", "another entry for <f>: <t>", "next line in <f>: <t>", "please add to <f>: <t>", "please add this to <f>: <t>", "please add a line to <f>: <t>", "can you add this to <f>: <t>", "could you add to <f>: <t>", "I want to add to <f>: <t>", "I'd like to add to <f>: <t>",
    "I forgot something in <f>, add: <t>", "add at the end of <f>: <t>", "at the end of <f>, add: <t>", "at the end of <f>, write: <t>", "write at the end of <f>: <t>", "put at the end of <f>: <t>", "put this at the bottom of <f>: <t>", "to <f>, add: <t>", "to my list <f>, add: <t>", "add to my list <f>: <t>",
    "add this to my list <f>: <t>", "on my list <f>, add: <t>", "also in <f>: <t>", "also for <f>: <t>", "also add to <f>: <t>", "to the end of <f>: <t>", "<f>: add <t>", "<f>, add: <t>", "<f>: append <t>", "<f>: new line: <t>", "<f>, one more line: <t>", "<f>, new entry: <t>", "<f> += <t>", "<f> needs one more line: <t>",
    "<f> should have one more line: <t>", "my list <f> needs one more: <t>", "<f> is missing a line: <t>", "extend <f> with this line: <t>", "don't let me forget this, add it to <f>: <t>", "before I forget, add to <f>: <t>",
]
# In the middle it must be plain where it ends.
ADD = [
    "@c add <t> to <f>", "@c add <t> to my list <f>", "@c add <t> to the list <f>", "@c add <t> to the list in <f>", "@c add <t> to my <f>", "@c append <t> to <f>", "@c put <t> on <f>", "@c put <t> on my list <f>", "@c put <t> on the list <f>", "@c put <t> on the list in <f>", "@c note <t> in <f>", "@c note down <t> in <f>",
    "@c jot down <t> in <f>", "@c add <t> at the end of <f>", "@c add <t> at the bottom of <f>", "@c add <t> to the end of <f>", "@c add <t> to the {bottom|end} of my list <f>", "@c put <t> to the end of <f>", "@c write <t> to the end of <f>", "@c append <t> to the end of <f>", "@c stick <t> on the end of <f>", "@c tack <t> on at the end of <f>", "@c add <t> as the last entry of <f>", "@c add <t> as the last thing on <f>", "@c append <t> at the end of <f>", "@c put <t> at the end of <f>", "@c put <t> at the bottom of <f>", "@c write <t> at the end of <f>", "@c add the line <t> to <f>", "@c append the line <t> to <f>", "@c add a line <t> to <f>",
    "@c add the entry <t> to <f>", "@c add <t> as a new line to <f>", "@c add <t> as the last line of <f>", "@c also add <t> to <f>", "also put <t> on <f>", "also note <t> in <f>", "<t> to <f>, please add it", "<t> should go on <f>", "<t> should go on my list <f>", "<t> goes on my list <f>", "<t> belongs on the list <f>",
    "I need <t> added to <f>", "I need to put <t> on <f>", "I forgot <t> in <f>, add it", "I forgot <t> on my list <f>, add it", "would you mind adding <t> to <f>?", "how about adding <t> to <f>?", "let's add <t> to <f>", "can you put <t> on <f>?", "could you note <t> in <f>?", "and <t> on <f> too", "<t> is missing in <f>, add it",
    "<t> is missing on my list <f>, add it", "add <t>, to <f>", "my list <f> should have <t> too, add it", "remember <t>, put it on <f>", "don't let me forget <t>, add it to <f>", "<f> needs <t> too, add it", "<f> should also have <t>, add it",
]
# A clause that ends the request: "that" is no part of the text.
ADD_THAT = [
    "note in <f> that <t>", "write down in <f> that <t>", "write in <f> that <t>", "put in <f> that <t>", "put it in <f> that <t>", "note down in <f> that <t>", "jot down in <f> that <t>", "add to <f> that <t>", "add a line to <f> that <t>", "add a note to <f> that <t>", "make a note in <f> that <t>", "put a line in <f> that <t>", "mention in <f> that <t>",
    "please note in <f> that <t>", "please write in <f> that <t>", "can you note in <f> that <t>", "could you write down in <f> that <t>", "could you add to <f> that <t>", "I want to note in <f> that <t>", "I want to write in <f> that <t>", "I need to remember that in <f>: <t>", "also note in <f> that <t>", "also write in <f> that <t>",
    "keep in <f> that <t>", "it should say in <f> that <t>", "<f> should also say that <t>", "I'd like <f> to say that <t>", "let <f> say at the end that <t>", "write at the end of <f> that <t>", "add at the end of <f> that <t>", "add a remark to <f> that <t>", "record in <f> that <t>", "for <f>: note that <t>", "in <f>, note that <t>", "in <f>, write that <t>",
]
# A list that is named by what it is for: the file is looked for.
TO_LIST = [
    "@c put <t> on my <w> list", "@c put <t> on the <w> list", "@c add <t> to my <w> list", "@c add <t> to the <w> list", "@c add <t> to our <w> list", "@c put <t> onto my <w> list", "@c write <t> on my <w> list", "@c write <t> on the <w> list", "@c note <t> on my <w> list", "@c note down <t> on my <w> list", "@c jot down <t> on the <w> list",
    "<t> should go on my <w> list", "<t> goes on the <w> list", "<t> belongs on my <w> list", "my <w> list needs <t> too, add it", "the <w> list should also have <t>, add it", "I need <t> on my <w> list", "I forgot <t> on my <w> list, add it", "I want <t> on the <w> list", "can you put <t> on my <w> list?", "could you add <t> to the <w> list?",
    "would you mind putting <t> on my <w> list?", "don't let me forget <t>, put it on my <w> list", "also put <t> on the <w> list", "also add <t> to my <w> list", "<t> is missing on my <w> list, add it", "let's put <t> on the <w> list", "one more for my <w> list: <t>", "new on the <w> list: <t>", "for the <w> list: <t>", "add to my <w> list: <t>", "put on the <w> list: <t>",
]
LIST_NAMES = "shopping todo grocery packing wish task birthday guest reading gift errands party holiday christmas weekend baking garden tools books music movies camping cleaning menu".split()
EACH = ("one per line", "one per line", "one per line", "each on its own line", "one in each line", "each on a line of its own", "line by line", "one on every line")
LIST_WRITE = [
    "@c make <f> with <t>, <each>", "@c make a file <f> with <t>, <each>", "@c make a file {called|named} <f> with <t>, <each>", "@c create <f> with <t>, <each>", "@c create a file <f> with <t>, <each>", "@c write <t> to <f>, <each>", "@c write <t> into <f>, <each>", "@c write <t> into a new file <f>, <each>", "@c save <t> as <f>, <each>",
    "@c put <t> into a new file <f>, <each>", "@c make a list <f>: <t>, <each>", "@c make a list <f> with <t>, <each>", "@c write a list <f>: <t>, <each>", "@c write a list <f> with <t>, <each>", "@c create a list <f> with <t>, <each>", "@c start a list <f> with <t>, <each>", "@c start a new file <f> with <t>, <each>",
    "@c save a list as <f>: <t>, <each>", "@c save the list <t> as <f>, <each>", "new file <f>: <t>, <each>", "new list <f>: <t>, <each>", "new file <f> with <t>, <each>", "a new list <f> with <t>, <each>", "I need a file <f> with <t>, <each>", "I need a list <f>: <t>, <each>", "I want a list <f> with <t>, <each>",
    "<f> should have <t>, <each>, make it", "<f> should be a new file with <t>, <each>", "make <f>, <each>: <t>", "make a file <f>, <each>: <t>", "new file <f>, <each>: <t>", "write to <f>, <each>: <t>", "save as <f>, <each>: <t>", "make a list <f>, <each>: <t>", "please make a list <f>, <each>: <t>",
    "could you write <t> to <f>, <each>?", "would you mind making a list <f> with <t>, <each>?", "a file <f> that has <t>, <each>", "@c set up a list <f> with <t>, <each>", "@c make me a list <f> with <t>, <each>", "@c write down <t> in a new file <f>, <each>", "@c note <t> in a new file <f>, <each>", "@c list <t> in a new file <f>, <each>",
]
LIST_ADD = [
    "@c add <t> to <f>, <each>", "@c add <t> to my list <f>, <each>", "@c add <t> to the list in <f>, <each>", "@c append <t> to <f>, <each>", "@c put <t> on <f>, <each>", "@c put <t> on my list <f>, <each>", "@c put <t> at the end of <f>, <each>", "@c add <t> at the end of <f>, <each>", "@c add <t> at the bottom of <f>, <each>",
    "@c note <t> in <f>, <each>", "@c also add <t> to <f>, <each>", "@c append <t> at the end of <f>, <each>", "@c extend <f> with <t>, <each>", "add to <f>, <each>: <t>", "add these to <f>, <each>: <t>", "append to <f>, <each>: <t>", "please add to <f>, <each>: <t>", "<f>: add <t>, <each>", "<f>: append <t>, <each>",
    "new lines for <f>, <each>: <t>", "new entries in <f>, <each>: <t>", "I need <t> added to <f>, <each>", "I forgot <t> on <f>, add them, <each>", "could you add <t> to <f>, <each>?", "would you mind adding <t> to <f>, <each>?", "<t> should go on <f>, <each>", "<t> are missing on my list <f>, add them, <each>",
    "at the end of <f>, add <t>, <each>", "also in <f>, <each>: <t>",
]
PEOPLE = CATEGORY["name"]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
THINGS = """milk eggs bread butter cheese apples rice coffee tea onions carrots tomatoes potatoes flour sugar salt soap batteries stamps
candles flowers paper bananas pasta honey yoghurt oranges lemons nuts cookies juice""".split()
VERBS = ("buy", "order", "fix", "clean", "find", "return", "pay for", "bring", "sell", "wash", "paint", "get")
CALLS = ("call", "ask", "thank", "visit", "phone", "text", "meet", "pay")


def thing(c):
    found = from_list(c.rng, THINGS, c.split) if c.chance(0.65) else c.word()
    c.names.add(found)
    return found


def person(c):
    found = from_list(c.rng, PEOPLE, c.split) if c.chance(0.6) else c.name(PEOPLE)
    c.names.add(found)
    return found


def note(c, last):
    """A short thing to remember; only where it ends the request it may have commas and little words that could end it."""
    who = person(c)
    place, other = c.word(), c.word()
    # "to", "on", "in" and "from" are in what people note, too; the file is the last of them.
    winding = [
        f"{c.pick(('drive', 'go', 'walk', 'move', 'run'))} to the {place}", f"take the {other} to {who}", f"{c.pick(('put', 'leave', 'hang'))} the {other} on the {place}", f"{c.pick(('look', 'read up'))} on the {other}", f"{c.pick(('get', 'fetch', 'bring'))} the {other} from the {place}", f"{c.pick(('key', 'box', 'letter', other))} in the {place}",
        f"{c.pick(CALLS)} the {place} in {c.pick(('town', 'the morning', 'the evening', 'March', 'two days'))}", f"{c.pick(('write', 'talk', 'send the ' + other))} to {who}", f"{thing(c)} from the {place}", f"{c.pick(CALLS)} {who} on {c.pick(DAYS)}", f"{c.pick(CALLS)} the {place}", f"{c.pick(VERBS)} the {other} in the {place} for {who}",
        f"{c.pick(VERBS)} {thing(c)} for the {other} on {c.pick(DAYS)}", f"{thing(c)} and {thing(c)}", f"{thing(c)} and {thing(c)}",
    ]
    if c.chance(0.45):
        return c.pick(winding)
    short = [thing(c), thing(c), f"{c.pick(VERBS)} {thing(c)}", f"{c.pick(CALLS)} {who}", f"{c.rng.randint(2, 12)} {thing(c)}", f"{thing(c)} for {who}", f"{who}'s {c.word()}", f"{c.word()} with {who}", " ".join(c.word() for _ in range(c.rng.randint(1, 3)))]
    if last and c.chance(0.5):
        day = c.pick(DAYS)
        return c.pick((
            f"{c.pick(CALLS)} {who} on {day}", f"{c.word()} at {c.rng.randint(1, 12)} on {day}", f"{c.pick(VERBS)} {thing(c)}, {thing(c)} and {thing(c)}", f"{c.pick(VERBS)} {thing(c)} and {thing(c)}", f"the {c.word()} is in the {c.word()}",
            f"{who} comes on {day}", f"don't forget the {c.word()}", f"{c.pick(CALLS)} {who}, {c.pick(VERBS)} {thing(c)}", f"{c.word()} is {c.rng.randint(2, 99)}", sentence(c, c.rng.randint(2, 4)),
        ))
    return c.pick(short)


def statement(c):
    """A whole clause, as it stands behind "that"."""
    who, one, other, day = person(c), c.word(), c.word(), c.pick(DAYS)
    return c.pick((
        f"the {one} is in the {other}", f"the {one} is under the {other}", f"the {one} is on the {other}", f"{who} has the {one}", f"{who} comes on {day}", f"{who} will bring {thing(c)} on {day}", f"we need {thing(c)}", f"we need {thing(c)} and {thing(c)}", f"I paid {c.rng.randint(2, 99)} for the {one}", f"the {one} goes to {who}", f"the {one} came from {who}",
        f"my {one} is at {who}'s", f"{day} is {who}'s {one}", f"the {one} must be back in the {other} on {day}", f"{who} wants the {one} from the {other}", f"we meet at {c.rng.randint(1, 12)} on {day}", f"the {one} is broken", f"the {one} costs {c.rng.randint(2, 99)}", f"I lent the {one} to {who}", f"I gave {who} the {one} on {day}",
    ))


def items(c):
    found = [thing(c) if c.chance(0.75) else f"{c.pick(VERBS)} {thing(c)}" for _ in range(c.rng.choice((2, 3, 3, 4)))]
    c.demand(len(set(found)) == len(found))
    return found


def spoken(c, found):
    return joined(found) if c.chance(0.7) else ", ".join(found)


def added(c, name, lines, new):
    """Adds lines to a file, which is made where there is none."""
    code = adding(name, new)
    if c.chance(0.1):
        yield from declined(c, code, still=f"{name} is as it was." if lines is not None else None)
        return
    observation = yield Act(code)
    c.demand((c.folder / name).read_text() == "".join(x + "\n" for x in [*(lines or []), *new]))
    count = result(observation)
    yield Say(added_said(name, len(new), count), (name, count))


def list_name(c):
    """A list by the name people give it, often with a space: "baking list.txt"."""
    word = from_list(c.rng, LIST_NAMES, c.split) if c.chance(0.7) else c.word()
    name = c.pick((f"{word} list.txt", f"{word} list.txt", f"my {word} list.txt", f"{word}-list.md", f"{word}_list.txt", f"{word} notes.txt", f"notes {word}.txt", f"{word}.txt"))
    c.register(name.rsplit(".", 1)[0])
    return name


def old_text(c):
    if c.chance(0.25):
        name, lines = list_name(c), [note(c, False) for _ in range(c.rng.randint(1, 5))]
        c.demand(name not in c.files)
        write_lines(c, name, lines)
        return name, lines
    """A text to add to; one in four is not there yet."""
    return text_file(c, c.rng.randint(1, 5)) if c.chance(0.75) else (text_name(c), None)


def write_note(c):
    """A text without quotes round it, into a new file."""
    name, text = text_name(c), statement(c) if c.chance(0.15) else note(c, True)
    yield User(c.ask(WRITE_LAST + WRITE_TOLD, bare=True, f=name, t=text))
    code = f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})"
    if c.chance(0.1):
        yield from declined(c, code)
        return
    if c.chance(0.1):
        write_lines(c, name, [sentence(c)])
    _, name = yield from saved(c, code, name)
    c.demand((c.folder / name).read_text() == text)
    yield Say(f"I wrote the text to {name}.", (name,))


def add_note(c):
    """A line without quotes round it, to a text, or to a list that is named by what it is for."""
    if c.chance(0.25):
        yield from to_list(c)
        return
    name, lines = old_text(c)
    if c.chance(0.2):
        text = statement(c)
        yield User(c.ask(ADD_THAT, bare=True, f=name, t=text))
    else:
        last = c.chance(0.4)
        text = note(c, last)
        yield User(c.ask(ADD_LAST + ADD_LAST_TOLD if last else ADD + ADD_TOLD, bare=last, f=name, t=text))
    yield from added(c, name, lines, [text])


def to_list(c):
    """"My shopping list" is a file with that word in its name: it is looked for, and where there is none, it asks."""
    word = from_list(c.rng, LIST_NAMES, c.split) if c.chance(0.6) else c.word()
    c.names.add(word)
    text = note(c, False)
    name = c.pick((f"{word}.txt", f"{word}_list.txt", f"{word} list.txt", f"{word}-list.txt", f"{word}list.txt", f"{word}.md", f"my {word} list.txt", f"{word.capitalize()} list.txt"))
    c.demand(not has(text, word))
    lines, there = [note(c, False) for _ in range(c.rng.randint(1, 5))], c.chance(0.75)
    if there:
        write_lines(c, name, lines)
    for _ in range(c.rng.randint(1, 5)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    found = [n for n in here(c) if has(n, word)]
    c.demand(found == ([name] if there else []))
    yield User(c.ask(TO_LIST, bare=True, t=text, w=word))
    observation = yield Act(f"# Look for the {word} list\nimport os\nsorted(f for f in os.listdir() if {is_in(word, 'f')} and os.path.isfile(f))", f"First I will look for the {word} list.")
    c.demand(ast.literal_eval(result(observation)) == found)
    if not there:
        yield Say(f"There is no file with {word} in its name here. Which file shall I add it to?", (word, "Which file"))
        if c.chance(0.4):
            return
        name, lines = (name, None) if c.chance(0.5) else text_file(c, c.rng.randint(1, 4))
        yield User(c.ask(THIS, f=name))
    yield from added(c, name, lines, [text])


def list_lines(c):
    """Several things, one per line, into a new file or behind what is in one."""
    new, adds = items(c), c.chance(0.45)
    name, lines = old_text(c) if adds else (text_name(c), None)
    templates, each = LIST_ADD if adds else LIST_WRITE, c.pick(EACH)
    # Behind a list that ends the request nothing may follow, not even thanks.
    yield User(c.ask(templates, bare=True, f=name, t=spoken(c, new), each=each))
    if adds:
        yield from added(c, name, lines, new)
        return
    code = f"# Write the lines to {name}\nlines = [{', '.join(map(quoted, new))}]\n{NEW.format(quoted(name))}\nlen(lines)"
    if c.chance(0.1):
        yield from declined(c, code)
        return
    if c.chance(0.1):
        write_lines(c, name, [sentence(c)])
    observation, name = yield from saved(c, code, name)
    c.demand((c.folder / name).read_text() == "".join(x + "\n" for x in new))
    yield Say(f"I wrote {plural(result(observation), 'line')} to {name}.", (result(observation), name))


INTENTS = {write_note: 12, add_note: 18, list_lines: 8}
