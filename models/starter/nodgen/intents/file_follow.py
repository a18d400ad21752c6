"""Short requests that follow one about the folder or about a line: how many of them are pdfs, the largest, and the next line."""

import ast
import re

from ..scenario import Act, Say, User
from .endings import plural, quoted, result
from .files import COUNT, ITS_SIZE, LIST, WHICH
from .text_files import read_lines, text_file
from .texts_lines import NUMBER
from .texts_told import nth_asked
from .workspace import Kind, aged, beside, count_of, here, listed, populate, told

OF_THEM = [
    "and how many of them are <e>?", "how many of them are <e>?", "how many are <e>?", "how many of these are <e>?", "and how many <e>?", "how many <e> among them?", "how many <e>?", "and the <e>?", "@c count the <e> among them", "how many of those are <e>?", "@c count only the <e>", "only the <e>, how many?", "and just the <e>?", "number of <e> among them?",
    "of them, how many are <e>?", "of these, how many are <e>?", "and what is the number of <e>?", "so how many <e> is that?", "how much <e> among them?", "how much of them are <e>?", "are there <e> among them? how many?", "I only need the <e>, how many?", "if you take just the <e>, how many?", "tally the <e> only", "and counting only <e>?", "count the <e>", "<e> only?", "and the number of <e>?",
    "are <e> among them? how many?", "and <e>, how many?", "I wonder how many of them are <e>", "what part of them are <e>? how many?",
    "and how many <e> is that?", "and how many <e> do I have?", "how many of those files are <e>?", "how many of the files are <e>?", "and of those, how many are <e>?", "out of these, how many are <e>?", "and what about <e>? how many?", "how many <e> are there among them?", "how many <e> do you count among them?", "can you count just the <e>?", "could you count the <e> only?", "now only the <e>, how many?", "now just the <e>, please, the number", "I mean only the <e>, how many?", "leave out the others, how many <e>?", "take only the <e>, how many are they?", "the <e>, how many are they?", "the number of <e>?", "number of <e>?", "<e>, how many?", "and <e>?", "just <e>?", "@c tell me how many of them are <e>", "@c count how many of these are <e>",
    "@n number of <e> among them", "@n number of <e> among these files",
]
BIG = [
    "and the {largest|biggest}?", "which is the {largest|biggest}?", "the {largest|biggest}?", "the {largest|biggest} one?", "which one is the {largest|biggest}?", "and which is {largest|biggest}?", "what is the {largest|biggest} one?", "the {largest|biggest} of them?", "which of them is the {largest|biggest}?", "and the {largest|biggest} one?", "now the {largest|biggest}", "which of these is {largest|biggest}?", "@n {largest|biggest} of them", "@n {largest|biggest} one",
    "so which one is the {largest|biggest}?", "I need the {largest|biggest}", "of them, which is the {largest|biggest}?", "of these, which one is {largest|biggest}?", "among them, which is the {largest|biggest}?", "what would be the {largest|biggest}?", "let's see the {largest|biggest}", "name the {largest|biggest} one", "tell me the {largest|biggest}", "what is the name of the {largest|biggest}?", "what's the {largest|biggest} file?", "which file is the {largest|biggest}?",
    "who is the {largest|biggest}?", "then the {largest|biggest} one",
    "and by size, which is the {largest|biggest}?", "by size, the {largest|biggest}?", "pick the {largest|biggest}", "pick out the {largest|biggest} one",
    "and who is the {largest|biggest}?", "so what is the {largest|biggest}?", "and what's the {largest|biggest} file?", "and of these, the {largest|biggest}?", "and out of those, the {largest|biggest}?", "which takes the prize for {largest|biggest}?", "which of those files is the {largest|biggest}?", "which of the files is the {largest|biggest}?", "can you tell me the {largest|biggest} one?", "could you find the {largest|biggest}?", "I'd like to know the {largest|biggest}", "I wonder which is the {largest|biggest}", "do you know which one is the {largest|biggest}?", "how is the {largest|biggest} called?", "show me the {largest|biggest} one", "now the {largest|biggest} one", "next, the {largest|biggest}", "{largest|biggest}?", "{largest|biggest} file?", "{largest|biggest} one?", "just the {largest|biggest}",
    "sort them by size: which is the {largest|biggest}?", "@c find the {largest|biggest} of them", "@c tell me which one is the {largest|biggest}", "@c point out the {largest|biggest}",
]
SMALL = [t.replace("largest|biggest", "smallest|tiniest") for t in BIG]
SECOND = [
    "and the second {largest|biggest}?", "the second {largest|biggest}?", "which is the second {largest|biggest}?", "and the second?", "and the second one?", "which comes second?", "which one is second?", "the second one?", "and the next {largest|biggest}?", "who is second?", "which is next?", "and the runner-up?", "what is the second one?", "@n second {largest|biggest}", "and which one comes second?",
    "so which one is second?", "I need the second {largest|biggest} too", "what would be the second {largest|biggest}?", "and what comes after it in size?", "which file comes second?", "which file is the second {largest|biggest}?", "and after that one, which is the {largest|biggest}?", "name the second one", "tell me the second {largest|biggest}", "then the second one", "number two?", "and number two?", "what about the second {largest|biggest}?", "and who comes next in size?", "the runner-up?",
    "and by size, which one is second?", "pick the second one", "pick the second {largest|biggest}", "the one in second place?", "what is in second place?", "which one is in second place?",
    "and the second {largest|biggest} one?", "so who comes second?", "what about the second?", "the second in size?", "and second in size?", "next in size?", "which is next in size?", "what's the next {largest|biggest}?", "and what comes second?", "and what's number two?", "which file is number two?", "can you tell me the second one?", "could you find the second {largest|biggest}?", "I'd like the second {largest|biggest} as well", "do you know the second {largest|biggest}?", "second {largest|biggest}?", "second place?", "second?", "then which one is next?", "after that one?", "the one after that in size?", "the one right behind it in size?", "not the first but the second {largest|biggest}?", "@c tell me which one comes second", "@c find the second {largest|biggest}", "@c name the runner-up",
    "@n runner-up", "@n next {largest|biggest}",
]
COUNTED = [
    "how many are there?", "how many is that?", "how many are they?", "and how many?", "count them", "how many files is that?", "how many?", "and how many are there?", "how many files are there?", "so how many?", "how many files in all?", "@c count these",
    "so how many files is that?", "how much files are there?", "what is the number?", "and the number of files?", "what's the count?", "the count?", "tally them", "I need the number of files too", "can you count these?", "that makes how many?", "and in number?",
    "I wonder how many files that is", "how many files does that make?", "so that makes how many files?", "and all together, how many files?",
    "and how many is that?", "so how many are there?", "how many in all?", "how many files altogether?", "how many are that?", "what's the total number?", "a count, please", "the number, please", "could you count them?", "could you tell me how many files that is?", "I've lost count, how many are there?", "I'd like to know how many files that is", "just tell me how many", "count?", "number of files?", "file count?", "total number?", "now count them", "now the number", "@c count those files", "@c tell me how many there are", "@n number of them", "@n total number of files",
]
NEXT = [
    "and the next one?", "and the next?", "the next line?", "the next one", "and then?", "what comes next?", "what does the next line say?", "now the next line", "@c show the next line", "and the line after that?", "the line after it?", "and the following line?", "the following one?", "what is the next line?", "go on with the next",
    "and the one after it?", "the one after that?", "and the line that follows?", "what follows?", "what follows that line?", "which line comes next?", "which line follows?", "read the next one", "read me the next line", "one line further", "one further", "one down", "let me see the next line", "then the next line", "continue with the next line",
    "move on to the next line", "one more line", "one line down", "go one line down", "what does the following line say?", "continue, the next one",
    "and next?", "next line please", "next", "next one please", "next line?", "and what's after that?", "and what comes after that?", "what does it say after that?", "and after this line?", "and what is the line below?", "the line below?", "the one below?", "the line underneath?", "can you show the next line?", "could you read me the next one?", "I'd like the next line too", "I need the line after it too", "show me the one after", "let's have the next line", "keep going", "keep reading", "read on", "go on", "carry on with the next line", "another line, the next one", "what's in the next line?", "how does it go on?", "and so on, the next line", "@c read the following line", "@c show the one after it", "@n next line",
]
BEFORE = [
    "and the one before?", "the line before that?", "the line before?", "what comes before it?", "and the previous line?", "the previous one", "what does the line before say?", "now the line before", "@c show the line before", "and before that?", "the previous line?", "what is the line before?", "go back one line", "@c show the previous line",
    "and the one above?", "the one above it?", "the line above?", "what stands before that?", "what stands before it?", "what precedes it?", "which line precedes that one?", "which line comes before?", "read the one before", "read me the previous line", "one line back", "one up", "let me see the line before", "then the line before",
    "one line up", "go one up", "go one line up", "what does the preceding line say?", "the preceding one?", "and the preceding line?",
    "previous line please", "previous", "previous one please", "and what's before that?", "and what comes before that?", "what does it say before that?", "and before this line?", "and what is the line above?", "the one above?", "the one on top of it?", "can you show the line before?", "could you read me the previous one?", "I'd like the previous line too", "I need the line before it too", "show me the one before", "let's have the line before", "go back one", "back one line", "a line back, please", "one line earlier", "what's in the previous line?", "what was the line before that?", "what was before it?", "which line stands above it?", "@c read the preceding line", "@c show the one before it", "@n previous line", "@n preceding line",
]
LAST = [
    "and the last one?", "the last one?", "the last line?", "and the last?", "what does the last line say?", "now the last line", "@c show the last line", "what is the last one?", "and the final line?", "the final one?", "what is the last line?", "how does it end?", "@c show the last one", "and the very last?",
    "and the one at the end?", "the line at the end?", "what stands at the end?", "what is at the very end?", "which line comes last?", "which line is last?", "read the last one", "read me the last line", "jump to the last line", "jump to the end", "let me see the last line", "then the last line", "tell me the last line", "how does the file end?",
    "what is at the bottom?", "the line at the bottom?", "what does the bottom line say?", "what does the final line say?",
    "last line please", "last", "last one please", "last line?", "and at the end?", "and what's the last line?", "and what comes last?", "what does it say at the end?", "what does it say in the last line?", "can you show the last line?", "could you read me the last one?", "I'd like the last line too", "I need the last line as well", "show me the one at the end", "let's have the last line", "go to the end", "go to the last line", "skip to the last line", "straight to the last line", "what's in the last line?", "and the bottom line?", "the lowest line?", "the closing line?", "with what line does it end?", "which line does it end with?", "@c read the final line", "@c go to the last one", "@n last line", "@n final line",
]
THAT = [
    "and line <n>?", "now line <n>", "line <n>?", "and number <n>?", "what about line <n>?", "the same for line <n>", "what does line <n> say?", "line <n> too", "@c show line <n>", "and the line number <n>?", "@c show line <n> too", "what is line <n>?", "how about line <n>?",
    "then line <n>", "and what stands in line <n>?", "what is in line <n>?", "what is written in line <n>?", "read line <n>", "read me line <n> too", "jump to line <n>", "go to line <n>", "let me see line <n>", "let's see line <n>", "I need line <n> too", "tell me line <n>", "line number <n>, please", "the one with number <n>?",
    "and in line <n>?", "what do you find in line <n>?", "number <n>?", "@c jump to line <n>", "@c go to line <n>", "@c read out line <n>",
    "line <n> please", "and now line <n>", "and line number <n>?", "can you show line <n>?", "could you read me line <n>?", "I'd like line <n> as well", "I want to see line <n> too", "show me line <n>", "show me line number <n>", "let's have line <n>", "skip to line <n>", "over to line <n>", "next, line <n>", "what's in line <n>?", "what's line <n>?", "what does it say in line <n>?", "what does line number <n> say?", "which words are in line <n>?", "and what does line <n> say?", "do you have line <n> too?", "line no. <n>?", "then the line with number <n>", "also line <n>, please", "not that one, line <n>", "@c read line <n> to me", "@c move to line <n>", "@c give me line <n> as well", "@n line with the number <n>",
]


TOGETHER = [
    "how big are they together?", "how big are they all together?", "how big is that together?", "and how big are they together?", "what is their size together?", "their size together?", "and their total size?", "their total size?", "@n total size of them", "@n total size of these", "how many bytes together?", "how many bytes is that in all?", "how many bytes are they in all?", "and in bytes, all together?",
    "how much space do they take together?", "how much space do they need?", "how much room do they take up?", "@c add up their sizes", "@c sum up their sizes", "and the size of them all?", "all of them together, how big?", "how large are they altogether?", "how large are all of them together?", "how big is all that?", "what do they add up to in bytes?",
]
NEW = [
    "and the newest?", "the newest?", "the newest one?", "which is the newest?", "which one is the newest?", "which is the new one?", "which one is new?", "and which is the newest?", "the latest?", "and the latest?", "which one is the latest?", "the most recent one?", "which of them is the newest?", "which of these is the newest?", "which one did I change last?", "which of them did I change last?", "which one was changed last?",
    "what did I change last?", "and the one I changed last?", "the last changed one?", "by date, which is the newest?", "@c find the newest of them", "@c tell me which one is the newest", "@c point out the newest", "I need the newest", "and by date, which is the newest?",
]
OLD = [t.replace("newest", "oldest") for t in NEW if "newest" in t]


def together(c):
    yield User(c.ask(TOGETHER))
    observation = yield Act("# Add up the sizes of the files\nimport os\nsum(os.path.getsize(f) for f in os.listdir() if os.path.isfile(f))")
    count = result(observation)
    c.demand(count == str(sum(sizes(c).values())))
    yield Say(f"The files have {plural(count, 'byte')} in all.", (count,))


def by_date(c, old):
    for name in here(c):
        aged(c, name)
    times = {n: (c.folder / n).stat().st_mtime for n in here(c)}
    c.demand(len(times) > 1)
    word, call = ("oldest", "min") if old else ("newest", "max")
    yield User(c.ask(OLD if old else NEW))
    observation = yield Act(f"# Find the {word} file\nimport os\n{call}([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getmtime)")
    name = ast.literal_eval(result(observation))
    c.demand(times[name] == (min if old else max)(times.values()))
    yield Say(f"The {word} file is {name}.", (name,))
    if c.chance(0.4):
        yield User(c.ask(ITS_SIZE))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        c.demand(result(observation) == str((c.folder / name).stat().st_size))
        yield Say(f"{name} has {plural(result(observation), 'byte')}.", (result(observation), name))


def sizes(c):
    return {n: (c.folder / n).stat().st_size for n in here(c)}


def folder_talk(c):
    """First how many files or which, then what one asks of them."""
    kind = Kind(c)
    kind.populate(c, count_of(c, 1, 2, 3, 4, most=10), c.rng.randint(1, 4))
    beside(c)
    names = here(c)
    if c.chance(0.5):
        yield User(c.ask(COUNT))
        observation = yield Act("# Count the files\nimport os\nlen([f for f in os.scandir() if f.is_file()])")
        c.demand(result(observation) == str(len(names)))
        yield Say("There is 1 file." if len(names) == 1 else f"There are {len(names)} files.", (str(len(names)),))
        told_count = True
    else:
        yield User(c.ask(LIST))
        observation = yield Act("# List the files\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())")
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(told(names), listed(names))
        told_count = False
    able = ["of", "big", "big", "small", "total", "total", "new", "old", "counted" if not told_count else "which"]
    c.rng.shuffle(able)
    for step in able[: c.rng.choice((1, 2, 2))]:
        if step == "of":
            label, found = kind.label, kind.among(names)
            # After a list "and the pdfs?" may ask for their names.
            yield User(c.ask(OF_THEM if told_count else [t for t in OF_THEM if re.search("how m|count|number|tally", t)], e=kind.spoken))
            observation = yield Act(f"# Count the {label}\nimport os\nlen([f for f in os.listdir() if {kind.test}])")
            c.demand(result(observation) == str(len(found)))
            yield Say(f"There is 1 {kind.one}." if len(found) == 1 else f"There are {len(found)} {label}.", (str(len(found)),))
            # "The largest of them?" would now be one of these.
            return
        elif step == "counted":
            yield User(c.ask(COUNTED))
            observation = yield Act("# Count the files\nimport os\nlen([f for f in os.scandir() if f.is_file()])")
            c.demand(result(observation) == str(len(names)))
            yield Say("There is 1 file." if len(names) == 1 else f"There are {len(names)} files.", (str(len(names)),))
        elif step == "which":
            yield User(c.ask(WHICH))
            observation = yield Act("# List them\nimport os\nsorted(f.name for f in os.scandir() if f.is_file())")
            c.demand(ast.literal_eval(result(observation)) == names)
            yield Say(told(names), listed(names))
        elif step == "total":
            yield from together(c)
        elif step in ("new", "old"):
            yield from by_date(c, step == "old")
            return
        else:
            yield from by_size(c, step == "small")
            return


def by_size(c, small):
    found = sizes(c)
    c.demand(len(found) > 1 and len(set(found.values())) == len(found))
    order = sorted(found, key=lambda n: found[n] if small else -found[n])
    word, call = ("smallest", "min") if small else ("largest", "max")
    yield User(c.ask(SMALL if small else BIG))
    observation = yield Act(f"# Find the {word} file\nimport os\n{call}([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getsize)")
    name = ast.literal_eval(result(observation))
    c.demand(name == order[0])
    yield Say(f"The {word} file is {name}.", (name,))
    if c.chance(0.4):
        yield User(c.ask(ITS_SIZE))
        observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
        c.demand(result(observation) == str(found[name]))
        yield Say(f"{name} has {plural(result(observation), 'byte')}.", (result(observation), name))
    elif not small and c.chance(0.5):
        yield User(c.ask(SECOND))
        observation = yield Act("# Find the second largest file\nimport os\nsorted([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getsize)[-2]")
        name = ast.literal_eval(result(observation))
        c.demand(name == order[1])
        yield Say(f"The second largest file is {name}.", (name,))


def line_talk(c):
    """A line by its number, then the one after it, before it, the last one or another."""
    name, lines = text_file(c)
    c.demand(len(lines) > 2 and all(x.strip() for x in lines))
    n = c.rng.randint(1, len(lines))
    yield User(nth_asked(c, NUMBER, n, name))
    yield from one_line(c, name, lines, n)
    for _ in range(c.rng.choice((1, 1, 2))):
        steps = ["last", "that"] + ["next"] * 2 * (n < len(lines)) + ["before"] * (n > 1)
        step = c.pick(steps)
        if step == "last":
            yield User(c.ask(LAST))
            observation = yield Act(f"# Show the last line of {name}\n{read_lines(name)}[-1]")
            text = ast.literal_eval(result(observation))
            c.demand(text == lines[-1])
            yield Say(f"The last line of {name}: {text}", (text,))
            return
        n = {"next": n + 1, "before": n - 1}.get(step) or c.pick([x for x in range(1, len(lines) + 1) if x != n])
        yield User(c.ask({"next": NEXT, "before": BEFORE}.get(step, THAT), n=n))
        yield from one_line(c, name, lines, n)


def one_line(c, name, lines, n):
    observation = yield Act(f"# Show line {n} of {name}\n{read_lines(name)}[{n} - 1]")
    text = ast.literal_eval(result(observation))
    c.demand(text == lines[n - 1])
    yield Say(f"Line {n} of {name}: {text}", (text,))


INTENTS = {folder_talk: 20, line_talk: 5}
