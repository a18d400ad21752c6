"""From one text to all of its kind, from the longest to the shortest, and from the sum of the numbers in a text to their other figures."""

import ast
import statistics

from ..scenario import Act, Say, User
from .endings import joined, plural, quoted, result
from .text_files import read_text, sentence, text_file
from .texts import CHARACTERS, LINES, WORDS
from .texts_compare import EACH_MOST, EACH_SUM, beside
from .texts_talk import IN_OTHER, the_other
from .texts_words import NUMBER, SUM, a_number, put_in
from .workspace import populate

FOR_ALL = [
    "the same for all {|the }<e> files", "the same for every <e> file", "the same for each <e> file", "and the same for all <e> files", "do the same for all {|the }<e> files", "do that for all {|the }<e> files", "do that for every <e> file", "do it for all <e> files", "do this for each <e> file", "now for all {|the }<e> files", "now for every <e> file", "now all {|the }<e> files", "now each <e> file",
    "and for all {|the }<e> files?", "and for every <e> file?", "and for each <e> file?", "and all {|the }<e> files?", "and all the other <e> files?", "what about all {|the }<e> files?", "what about the other <e> files?", "how about all <e> files?", "same for all {|the }<e> files", "same for each <e> file", "for all <e> files please", "for each <e> file please", "all <e> files please",
    "all {|the }<e> files like that", "repeat that for all <e> files", "repeat it for every <e> file", "I need that for all <e> files", "I need it for each <e> file", "I want that for all {|the }<e> files", "I'd like the same for every <e> file", "can you do that for all <e> files?", "could you do the same for each <e> file?", "would you do it for all <e> files?",
    "let's do that for all <e> files", "once more, for all <e> files", "not only that one, all <e> files", "and each of the <e> files?", "that for every <e> file here", "ok, and all {|the }<e> files?", "thanks, and for all <e> files?",
]
LEAST = [t.replace("longest", "shortest").replace("biggest", "smallest").replace("the most", "the least").replace("has most", "has least").replace("highest", "lowest").replace("maximum", "minimum").replace("max?", "min?").replace("top one", "bottom one") for t in EACH_MOST if "win" not in t and "on top" not in t and t != "most?" and "are the most" not in t]
FIGURES = {
    "average": (
        ["and the average?", "the average?", "average?", "and their average?", "their average?", "and the mean?", "the mean?", "and on average?", "on average?", "what is the average?", "what's the average?", "what is their average?", "what's the mean?", "and what is the average?", "now the average", "now their average", "the average too", "the average as well", "@n average", "@n average of them", "@n mean of them", "@c give me the average too", "@c work out the average", "I need the average too", "I'd like the average as well", "ok, and the average?", "thanks, and the average?", "how much is that on average?", "so what is the average?"],
        "Find their average", "round(sum(float(n) for n in numbers) / len(numbers), 2)", statistics.fmean,
    ),
    "largest": (
        ["and the largest?", "the largest?", "the largest one?", "and the biggest?", "the biggest?", "the highest?", "and the highest?", "which is the largest?", "which one is the largest?", "which is the biggest?", "what is the largest?", "what's the biggest one?", "what is the highest?", "and which is the largest?", "now the largest", "the largest of them?", "the largest number?", "and the maximum?", "maximum?", "max?", "@n largest", "@n largest of them", "@n highest of them", "@n biggest one", "@c find the largest", "I need the largest too", "ok, and the largest?"],
        "Find the largest", "max(float(n) for n in numbers)", max,
    ),
    "smallest": (
        ["and the smallest?", "the smallest?", "the smallest one?", "and the lowest?", "the lowest?", "which is the smallest?", "which one is the smallest?", "which is the lowest?", "what is the smallest?", "what's the smallest one?", "what is the lowest?", "and which is the smallest?", "now the smallest", "the smallest of them?", "the smallest number?", "and the minimum?", "minimum?", "min?", "@n smallest", "@n smallest of them", "@n lowest of them", "@n smallest one", "@c find the smallest", "I need the smallest too", "ok, and the smallest?"],
        "Find the smallest", "min(float(n) for n in numbers)", min,
    ),
}


def one_then_all(c):
    """A count of one text, then of each, then their sum or the one with the most or least."""
    ext = c.pick(("txt", "txt", "txt", "md", "log"))
    kind = c.pick(("words", "lines"))
    texts = beside(c, ext, c.rng.randint(2, 4))
    c.demand(len(texts) > 1)
    true = {n: len(" ".join(texts[n]).split()) if kind == "words" else len(texts[n]) for n in texts}
    name = c.pick(list(texts))
    call = "open({}).read().split()" if kind == "words" else "open({}).readlines()"
    yield User(c.ask(WORDS if kind == "words" else LINES, f=name))
    observation = yield Act(f"# Count the {kind} in {name}\nlen({call.format(quoted(name))})")
    c.demand(result(observation) == str(true[name]))
    yield Say(f"{name} has {plural(true[name], kind[:-1])}.", (str(true[name]), name))
    yield User(c.ask(FOR_ALL, e=c.pick((ext, ext, "." + ext))))
    observation = yield Act(f'# Count the {kind} in each {ext} file\nimport glob\ncounts = {{name: len({call.format("name")}) for name in sorted(glob.glob("*.{ext}"))}}\ncounts')
    found = ast.literal_eval(result(observation))
    c.demand(found == true)
    yield Say(f"{joined(f'{n} has {plural(k, kind[:-1])}' for n, k in found.items())}.", tuple(str(k) for k in found.values()))
    steps = ["sum", "most", "least"]
    c.rng.shuffle(steps)
    for step in steps[: c.rng.choice((0, 1, 1, 2))]:
        if step == "sum":
            yield User(c.ask(EACH_SUM))
            observation = yield Act("# Add up the counts\nsum(counts.values())")
            c.demand(int(result(observation)) == sum(true.values()))
            yield Say(f"Together they have {result(observation)} {kind}.", (result(observation),))
            return
        best = (max if step == "most" else min)(true.values())
        c.demand(list(true.values()).count(best) == 1)
        yield User(c.ask(EACH_MOST if step == "most" else LEAST))
        observation = yield Act(f"# Find the file with the {'most' if step == 'most' else 'fewest'} {kind}\n{'max' if step == 'most' else 'min'}(counts, key=counts.get)")
        name = ast.literal_eval(result(observation))
        c.demand(true[name] == best)
        yield Say(f"{name} has the {'most' if step == 'most' else 'fewest'} {kind}.", (name,))


def numbers_then(c):
    """The sum of the numbers in a text, then their average, the largest, the smallest."""
    lines = [sentence(c) for _ in range(c.rng.randint(2, 5))]
    values = [a_number(c) for _ in range(c.rng.randint(2, 5))]
    for value in values:
        put_in(c, lines, value, False)
    name, _ = text_file(c, lines=lines)
    yield User(c.ask(SUM, f=name))
    observation = yield Act(f"# Add up the numbers in {name}\nimport re\nnumbers = {NUMBER.format(read_text(name))}\nlen(numbers), round(sum(float(n) for n in numbers), 2)")
    count, total = ast.literal_eval(result(observation))
    c.demand(count == len(values) and abs(total - sum(map(float, values))) < 0.006)
    yield Say(f"The {count} numbers in {name} add up to {str(total).removesuffix('.0')}.", (str(total).removesuffix(".0"),))
    for figure in c.rng.sample(list(FIGURES), c.rng.choice((1, 1, 2))):
        templates, comment, code, true = FIGURES[figure]
        yield User(c.ask(templates))
        observation = yield Act(f"# {comment}\n{code}")
        value = result(observation).removesuffix(".0")
        c.demand(abs(float(value) - true([float(v) for v in values])) < 0.006)
        yield Say(f"The {figure} is {value}.", (value,))


TOGETHER = [
    "together?", "and together?", "both together?", "and both together?", "all together?", "how many together?", "how many is that together?", "how many are they together?", "in total?", "and in total?", "the sum?", "and the sum?", "the sum of the two?", "and the sum of both?", "add them up", "add the two", "add both", "and if you add them?", "the total of both?", "what is that together?", "what's that together?", "how many do they have together?",
    "how many do both have together?", "how many in both together?", "and in both together?", "how many in the two of them?", "so together?", "so how many in all?", "altogether?", "how many altogether?", "both of them together?", "what do they add up to?", "what does that make together?", "what does that make in all?", "@n sum of both", "@n sum of these two", "@n total of the two", "sum them up", "now together", "now both together",
]
LONGER = [
    "which is longer?", "which one is longer?", "and which is longer?", "so which one is longer?", "which has more?", "which of them has more?", "which one has more?", "which of the two is longer?", "which of the two has more?", "the longer one?", "and which has more?", "so which has more?", "@c tell me which one is longer", "which file is longer?", "which file has more?", "what file is the longer one?",
]
MORE_THAN = [
    "how many more is that?", "how many more?", "and the difference?", "the difference?", "what is the difference?", "@n difference", "@n difference of the two", "by how many?", "how much more is that?", "what's the difference between them?", "how far apart are they?", "and how many more is that?",
]
UNITS = {"words": (WORDS, "read().split()"), "lines": (LINES, "readlines()"), "characters": (CHARACTERS, "read()")}


def one_and_another(c):
    """A count of one text, of another, of another kind; and then both together."""
    ext = c.pick(("txt", "txt", "txt", "md", "log"))
    texts = beside(c, ext, c.rng.choice((2, 2, 2, 3, 4)))
    c.demand(len(texts) > 1)
    if c.chance(0.4):
        populate(c, c.rng.randint(1, 4))
    kind = c.pick(("words", "words", "lines", "lines", "characters"))
    name = c.pick(list(texts))
    counts = {}

    def count(name):
        text = (c.folder / name).read_text()
        observation = yield Act(f"# Count the {kind} in {name}\nlen(open({quoted(name)}).{UNITS[kind][1]})")
        counts[name] = {"words": len(text.split()), "lines": len(text.splitlines()), "characters": len(text)}[kind]
        c.demand(result(observation) == str(counts[name]))
        yield Say(f"{name} has {plural(counts[name], kind[:-1])}.", (str(counts[name]), name))

    yield User(c.ask(UNITS[kind][0], f=name))
    yield from count(name)
    if c.chance(0.45):
        # "And how many lines?" is about the same text.
        kind = c.pick([k for k in UNITS if k != kind])
        counts.clear()
        yield User(c.ask([f"and how many {kind}?", f"how many {kind}?", f"and the {kind}?", f"and {kind}?", f"how many {kind} then?", f"what about {kind}?", f"and the number of {kind}?", f"how many {kind} does it have?", f"how many {kind} are in it?", f"now the {kind}", f"and in {kind}?", f"count the {kind} too", f"and how many {kind} are there?", f"how many {kind} are there in that file?", f"so how many {kind}?", f"{kind}?"]))
        yield from count(name)
    if c.chance(0.5):
        other = c.pick([n for n in texts if n != name])
        yield User(c.ask(IN_OTHER, f=other))
    else:
        other = yield from the_other(c, name, texts)
        c.demand(other in texts)
    yield from count(other)
    step, (one, two) = c.pick(("sum", "sum", "sum", "longer", "more", "none")), counts.values()
    if step == "sum":
        yield User(c.ask(TOGETHER))
        observation = yield Act(f"# Add up the {kind}\n{one} + {two}")
        c.demand(result(observation) == str(one + two))
        yield Say(f"Together they have {one + two} {kind}.", (str(one + two),))
    elif step == "longer":
        c.demand(one != two)
        yield User(c.ask(LONGER))
        observation = yield Act(f"# Find the file with more {kind}\ncounts = {{{quoted(name)}: {one}, {quoted(other)}: {two}}}\nmax(counts, key=counts.get)")
        longer = ast.literal_eval(result(observation))
        c.demand(longer == max(counts, key=counts.get))
        yield Say(f"{longer} has more {kind}.", (longer,))
    elif step == "more":
        c.demand(one != two)
        yield User(c.ask(MORE_THAN))
        observation = yield Act(f"# Take one from the other\n{max(one, two)} - {min(one, two)}")
        c.demand(result(observation) == str(abs(one - two)))
        yield Say(f"The difference is {plural(abs(one - two), kind[:-1])}.", (str(abs(one - two)),))


def texts_then(c):
    yield from c.pick((one_then_all, one_then_all, numbers_then, one_and_another, one_and_another))(c)


INTENTS = {texts_then: 18}
