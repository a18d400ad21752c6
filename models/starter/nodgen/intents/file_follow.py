"""Short requests that follow one about the folder or about a line: how many of them are pdfs, the largest, and the next line."""

import ast

from ..scenario import Act, Say, User
from .endings import plural, quoted, result
from .files import COUNT, ITS_SIZE, LIST, WHICH
from .text_files import read_lines, text_file
from .texts_lines import NUMBER
from .workspace import EXTENSIONS, Kind, beside, here, listed, populate, told

OF_THEM = [
    "and how many of them are <e>?", "how many of them are <e>?", "how many are <e>?", "how many of these are <e>?", "and how many <e>?", "how many <e> among them?", "how many <e>?", "and the <e>?", "@c count the <e> among them", "how many of those are <e>?", "@c count only the <e>", "only the <e>, how many?", "and just the <e>?", "number of <e> among them?",
    "of them, how many are <e>?", "of these, how many are <e>?", "and what is the number of <e>?", "so how many <e> is that?", "how much <e> among them?", "how much of them are <e>?", "are there <e> among them? how many?", "I only need the <e>, how many?", "if you take just the <e>, how many?", "tally the <e> only", "and counting only <e>?", "count the <e>", "<e> only?", "and the number of <e>?",
    "are <e> among them? how many?", "and <e>, how many?", "I wonder how many of them are <e>", "what part of them are <e>? how many?",
]
BIG = [
    "and the {largest|biggest}?", "which is the {largest|biggest}?", "the {largest|biggest}?", "the {largest|biggest} one?", "which one is the {largest|biggest}?", "and which is {largest|biggest}?", "what is the {largest|biggest} one?", "the {largest|biggest} of them?", "which of them is the {largest|biggest}?", "and the {largest|biggest} one?", "now the {largest|biggest}", "which of these is {largest|biggest}?", "@n {largest|biggest} of them", "@n {largest|biggest} one",
    "so which one is the {largest|biggest}?", "I need the {largest|biggest}", "of them, which is the {largest|biggest}?", "of these, which one is {largest|biggest}?", "among them, which is the {largest|biggest}?", "what would be the {largest|biggest}?", "let's see the {largest|biggest}", "name the {largest|biggest} one", "tell me the {largest|biggest}", "what is the name of the {largest|biggest}?", "what's the {largest|biggest} file?", "which file is the {largest|biggest}?",
    "who is the {largest|biggest}?", "then the {largest|biggest} one",
    "and by size, which is the {largest|biggest}?", "by size, the {largest|biggest}?", "pick the {largest|biggest}", "pick out the {largest|biggest} one",
]
SMALL = [t.replace("largest|biggest", "smallest|tiniest") for t in BIG]
SECOND = [
    "and the second {largest|biggest}?", "the second {largest|biggest}?", "which is the second {largest|biggest}?", "and the second?", "and the second one?", "which comes second?", "which one is second?", "the second one?", "and the next {largest|biggest}?", "who is second?", "which is next?", "and the runner-up?", "what is the second one?", "@n second {largest|biggest}", "and which one comes second?",
    "so which one is second?", "I need the second {largest|biggest} too", "what would be the second {largest|biggest}?", "and what comes after it in size?", "which file comes second?", "which file is the second {largest|biggest}?", "and after that one, which is the {largest|biggest}?", "name the second one", "tell me the second {largest|biggest}", "then the second one", "number two?", "and number two?", "what about the second {largest|biggest}?", "and who comes next in size?", "the runner-up?",
    "and by size, which one is second?", "pick the second one", "pick the second {largest|biggest}", "the one in second place?", "what is in second place?", "which one is in second place?",
]
COUNTED = [
    "how many are there?", "how many is that?", "how many are they?", "and how many?", "count them", "how many files is that?", "how many?", "and how many are there?", "how many files are there?", "so how many?", "how many files in all?", "@c count these",
    "so how many files is that?", "how much files are there?", "how much are they?", "what is the number?", "and the number of files?", "what's the count?", "the count?", "tally them", "I need the number of files too", "can you count these?", "that makes how many?", "and in number?",
    "I wonder how many files that is", "how many files does that make?", "so that makes how many files?", "and all together, how many files?",
]
NEXT = [
    "and the next one?", "and the next?", "the next line?", "the next one", "and then?", "what comes next?", "what does the next line say?", "now the next line", "@c show the next line", "and the line after that?", "the line after it?", "and the following line?", "the following one?", "what is the next line?", "go on with the next",
    "and the one after it?", "the one after that?", "and the line that follows?", "what follows?", "what follows that line?", "which line comes next?", "which line follows?", "read the next one", "read me the next line", "one line further", "one further", "one down", "let me see the next line", "then the next line", "continue with the next line",
    "move on to the next line", "one more line", "one line down", "go one line down", "what does the following line say?", "continue, the next one",
]
BEFORE = [
    "and the one before?", "the line before that?", "the line before?", "what comes before it?", "and the previous line?", "the previous one", "what does the line before say?", "now the line before", "@c show the line before", "and before that?", "the previous line?", "what is the line before?", "go back one line", "@c show the previous line",
    "and the one above?", "the one above it?", "the line above?", "what stands before that?", "what stands before it?", "what precedes it?", "which line precedes that one?", "which line comes before?", "read the one before", "read me the previous line", "one line back", "one up", "let me see the line before", "then the line before",
    "one line up", "go one up", "go one line up", "what does the preceding line say?", "the preceding one?", "and the preceding line?",
]
LAST = [
    "and the last one?", "the last one?", "the last line?", "and the last?", "what does the last line say?", "now the last line", "@c show the last line", "what is the last one?", "and the final line?", "the final one?", "what is the last line?", "how does it end?", "@c show the last one", "and the very last?",
    "and the one at the end?", "the line at the end?", "what stands at the end?", "what is at the very end?", "which line comes last?", "which line is last?", "read the last one", "read me the last line", "jump to the last line", "jump to the end", "let me see the last line", "then the last line", "tell me the last line", "how does the file end?",
    "what is at the bottom?", "the line at the bottom?", "what does the bottom line say?", "what does the final line say?",
]
THAT = [
    "and line <n>?", "now line <n>", "line <n>?", "and number <n>?", "what about line <n>?", "the same for line <n>", "what does line <n> say?", "line <n> too", "@c show line <n>", "and the line number <n>?", "@c show line <n> too", "what is line <n>?", "how about line <n>?",
    "then line <n>", "and what stands in line <n>?", "what is in line <n>?", "what is written in line <n>?", "read line <n>", "read me line <n> too", "jump to line <n>", "go to line <n>", "let me see line <n>", "let's see line <n>", "I need line <n> too", "tell me line <n>", "line number <n>, please", "the one with number <n>?",
    "and in line <n>?", "what do you find in line <n>?", "number <n>?", "@c jump to line <n>", "@c go to line <n>", "@c read out line <n>",
]


def sizes(c):
    return {n: (c.folder / n).stat().st_size for n in here(c)}


def folder_talk(c):
    """First how many files or which, then what one asks of them."""
    kind = Kind(c)
    kind.populate(c, c.rng.randint(1, 4), c.rng.randint(1, 4))
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
    able = ["of", "big", "big", "small", "counted" if not told_count else "which"]
    c.rng.shuffle(able)
    for step in able[: c.rng.choice((1, 2, 2))]:
        if step == "of":
            label, found = kind.label, kind.among(names)
            yield User(c.ask(OF_THEM, e=kind.spoken))
            observation = yield Act(f"# Count the {label}\nlen([f for f in os.listdir() if {kind.test}])")
            c.demand(result(observation) == str(len(found)))
            yield Say(f"There is 1 {kind.one}." if len(found) == 1 else f"There are {len(found)} {label}.", (str(len(found)),))
        elif step == "counted":
            yield User(c.ask(COUNTED))
            observation = yield Act("# Count the files\nlen([f for f in os.scandir() if f.is_file()])")
            c.demand(result(observation) == str(len(names)))
            yield Say("There is 1 file." if len(names) == 1 else f"There are {len(names)} files.", (str(len(names)),))
        elif step == "which":
            yield User(c.ask(WHICH))
            observation = yield Act("# List them\nsorted(f.name for f in os.scandir() if f.is_file())")
            c.demand(ast.literal_eval(result(observation)) == names)
            yield Say(told(names), listed(names))
        else:
            yield from by_size(c, step == "small")
            return


def by_size(c, small):
    found = sizes(c)
    c.demand(len(found) > 1 and len(set(found.values())) == len(found))
    order = sorted(found, key=lambda n: found[n] if small else -found[n])
    word, call = ("smallest", "min") if small else ("largest", "max")
    yield User(c.ask(SMALL if small else BIG))
    observation = yield Act(f"# Find the {word} file\n{call}([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getsize)")
    name = ast.literal_eval(result(observation))
    c.demand(name == order[0])
    yield Say(f"The {word} file is {name}.", (name,))
    if c.chance(0.4):
        yield User(c.ask(ITS_SIZE))
        observation = yield Act(f"# Look up the size of {name}\nos.path.getsize({quoted(name)})")
        c.demand(result(observation) == str(found[name]))
        yield Say(f"{name} has {plural(result(observation), 'byte')}.", (result(observation), name))
    elif not small and c.chance(0.5):
        yield User(c.ask(SECOND))
        observation = yield Act("# Find the second largest file\nsorted([f for f in os.listdir() if os.path.isfile(f)], key=os.path.getsize)[-2]")
        name = ast.literal_eval(result(observation))
        c.demand(name == order[1])
        yield Say(f"The second largest file is {name}.", (name,))


def line_talk(c):
    """A line by its number, then the one after it, before it, the last one or another."""
    name, lines = text_file(c)
    c.demand(len(lines) > 2 and all(x.strip() for x in lines))
    n = c.rng.randint(1, len(lines))
    yield User(c.ask(NUMBER, n=n, f=name))
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
        n = {"next": n + 1, "before": n - 1}.get(step) or c.rng.randint(1, len(lines))
        yield User(c.ask({"next": NEXT, "before": BEFORE}.get(step, THAT), n=n))
        yield from one_line(c, name, lines, n)


def one_line(c, name, lines, n):
    observation = yield Act(f"# Show line {n} of {name}\n{read_lines(name)}[{n} - 1]")
    text = ast.literal_eval(result(observation))
    c.demand(text == lines[n - 1])
    yield Say(f"Line {n} of {name}: {text}", (text,))


INTENTS = {folder_talk: 6, line_talk: 4}
