"""More questions on a text that was just shown, counted or named: what its numbers add up to, its most frequent word, its longest line."""

import ast
import re
from collections import Counter

from ..scenario import Act, Say, User
from . import outside_requests, outside_works
from .conversation_steps import IT, Workspace, add, count, show, size
from .conversations import perform
from .endings import plural, result
from .outside import BEYOND_ANSWER, slots
from .text_files import read_lines, read_text, sentence, words_of
from .texts import FREQUENT
from .texts_lines import EXTREME
from .texts_words import LONGEST, NUMBER, SUM, UNIQUE, WORD, a_number, put_in


def of_it(templates):
    """Requests that name a text, as they are said of the one spoken of."""
    found = []
    for template in templates:
        if template.count("<f>") != 1 or re.search(r"<(?!f>|x>)\w+>|\"<f>|it\b|file|text", template):
            continue
        bare = re.sub(r"^<f>: |^in <f>, |, <f>$|^<f>, |^look at <f>: |^take <f>: ", "", template)
        if bare != template:
            found.append(bare)
            continue
        if re.search(r"^<f>|[-/:>(] ?<f>|<f> ?[-:>)]", template):
            continue
        found.append(template.replace("<f>", "it"))
        # What is asked is clear without saying of what.
        short = re.sub(r" (?:in|of|from) <f>(?=\??$)", "", template)
        if short != template and len(short.split()) > 3 and not re.search(r"\b(?:is|are|used)\??$", short):
            found.append(short)
    return list(dict.fromkeys(found))


SUM_IT = of_it(SUM) + [
    "sum of the {numbers|prices|amounts|figures} in it?", "the sum of the {numbers|prices|amounts} in it?", "what is the sum of the {numbers|prices|amounts|figures}?", "what do the {numbers|prices|amounts|figures} in it add up to?", "what do its {numbers|figures} add up to?", "and the {numbers|prices|amounts} in it, added up?",
    "@c add up the {numbers|prices|amounts|figures} in it", "@c add up the {numbers|prices|amounts|figures}", "@c sum up the {numbers|prices|amounts} in it", "@c add its {numbers|figures} together", "how much {is it|are the numbers|are the prices} together?", "how much do the {prices|amounts|numbers} come to?", "@n total of the {numbers|prices|amounts} in it",
    "@n sum of all its {numbers|figures}", "and the total of the {numbers|prices|amounts}?", "total of the {numbers|prices} in it?", "all the {numbers|prices|amounts} in it together?", "{numbers|prices|amounts} in it added up?", "what does it come to if you add up the {numbers|prices|amounts}?", "there are {numbers|prices|amounts} in it, add them up",
    "I need the sum of the {numbers|prices|amounts} in it", "I want to know what the {numbers|prices|amounts} in it come to", "can you add up the {numbers|prices|amounts} in it?", "now add up the {numbers|prices|amounts} in it", "and what do all the {numbers|prices|amounts} make together?", "what's the total of the {numbers|prices|amounts} there?",
]
FREQUENT_IT = of_it(FREQUENT) + [
    "most common word?", "the most common word?", "and the most common word?", "most common one?", "the most frequent one?", "most frequent word?", "and the most frequent word?", "which word is the most common?", "which word comes up most?", "which word comes most often?", "and which word is in it most often?", "which word does it use most?",
    "what word is used the most?", "which word is used most often?", "which of the words is the most common?", "which of them is the most common?", "which one comes up most often?", "which word appears most?", "which word appears the most in it?", "@n most common word in it", "@n word that comes most often", "@n most used word", "@c find the most common word in it",
    "@c tell me which word comes most often", "top word?", "the word used most?", "and what word comes up the most?", "what's the commonest word?", "its most common word?", "I want to know its most frequent word", "now the most common word", "can you find the most frequent word in it?", "which word do I use most there?",
]
LONGEST_IT = of_it(LONGEST) + [
    "longest word?", "the longest word?", "and the longest word?", "longest one?", "which word is the longest?", "which is the longest word?", "which word in it is longest?", "and its longest word?", "its longest word?", "what's its longest word?", "@n longest word in it", "@n longest of its words", "@c find its longest word", "@c find the longest word in it",
    "@c tell me its longest word", "which of the words is the longest?", "which of them is the longest?", "now the longest word", "what is the longest word in it?", "is there a long word in it? the longest?", "I need the longest word of it", "can you find the longest word?",
]
UNIQUE_IT = of_it(UNIQUE) + [
    "how many different words?", "and how many different words?", "how many different ones?", "how many of them are different?", "how many different words are in it?", "how many distinct words does it have?", "how many words without repeats?", "how many unique words?", "and how many unique words are in it?", "@n number of different words in it",
    "@c count the different words in it", "@c count its different words", "different words?", "unique words, how many?", "if you count each word once?", "counting each word only once?", "now count every word only once", "how many words if I count each only once?",
]
EXTREME_IT = of_it(EXTREME) + [
    "<x> line?", "the <x> line?", "and the <x> line?", "which line is the <x>?", "which line in it is the <x>?", "its <x> line?", "and its <x> line?", "what's its <x> line?", "what is the <x> line in it?", "@n <x> line in it", "@c show its <x> line", "@c find the <x> line in it", "@c show me the <x> line", "now the <x> line", "which of its lines is the <x>?",
    "which of the lines is the <x>?", "can you find the <x> line?", "I need its <x> line", "let me see the <x> line",
]


def the_sum(c, w, name):
    numbers = re.findall(r"(?<!\w)-?\d+(?:\.\d+)?", w.texts[name])
    c.demand(len(numbers) > 1)
    yield User(c.ask(SUM_IT))
    observation = yield Act(f"# Add up the numbers in {name}\nimport re\nnumbers = {NUMBER.format(read_text(name))}\nlen(numbers), round(sum(float(n) for n in numbers), 2)")
    many, total = ast.literal_eval(result(observation))
    c.demand(many == len(numbers) and abs(total - sum(map(float, numbers))) < 0.006)
    shown = str(total).removesuffix(".0")
    yield Say(f"The {many} numbers in {name} add up to {shown}.", (shown,))


def the_frequent(c, w, name):
    counts = Counter(re.findall(r"\w+", w.texts[name].lower())).most_common(2)
    c.demand(len(counts) == 1 or counts[0][1] > counts[1][1])
    yield User(c.ask(FREQUENT_IT))
    observation = yield Act(f"# Find the most frequent word in {name}\nimport re\nfrom collections import Counter\nCounter({WORD.format(read_text(name) + '.lower()')}).most_common(1)")
    ((best, many),) = ast.literal_eval(result(observation))
    c.demand((best, many) == counts[0])
    yield Say(f"The most frequent word is {best}, it appears {plural(many, 'time')}.", (best, str(many)))


def the_longest(c, w, name):
    lengths = sorted((len(x) for x in {*re.findall(r"\w+", w.texts[name].lower())}), reverse=True)
    c.demand(len(lengths) > 1 and lengths[0] > lengths[1])
    yield User(c.ask(LONGEST_IT))
    observation = yield Act(f"# Find the longest word in {name}\nimport re\nmax({WORD.format(read_text(name))}, key=len)")
    word = ast.literal_eval(result(observation))
    c.demand(len(word) == lengths[0])
    yield Say(f"The longest word in {name} is {word}.", (word,))


def the_different(c, w, name):
    yield User(c.ask(UNIQUE_IT))
    observation = yield Act(f"# Count the different words in {name}\nimport re\nlen(set({WORD.format(read_text(name) + '.lower()')}))")
    many = result(observation)
    c.demand(many == str(len(set(words_of(w.texts[name].splitlines())))))
    yield Say(f"{name} has {plural(many, 'different word')}.", (many, name))


def the_line(c, w, name):
    word, lines = c.pick(("longest", "longest", "shortest")), w.texts[name].splitlines()
    end = (max if word == "longest" else min)(len(x) for x in lines)
    c.demand(sum(len(x) == end for x in lines) == 1)
    yield User(c.ask(EXTREME_IT, x=word))
    call = f"max({read_lines(name)}, key=len)" if word == "longest" else f"min([line for line in {read_lines(name)} if line.strip()], key=len)"
    observation = yield Act(f"# Find the {word} line in {name}\n{call}")
    text = ast.literal_eval(result(observation))
    c.demand(len(text) == end)
    yield Say(f"The {word} line is: {text}", (text,))


QUESTIONS = {the_sum: 4, the_frequent: 4, the_longest: 2.5, the_different: 1.5, the_line: 2}


def full(c, w):
    """A text in which words come again and numbers stand."""
    lines = [sentence(c) for _ in range(c.rng.randint(3, 6))]
    word = c.word()
    for _ in range(3):
        i = c.rng.randrange(len(lines))
        lines[i] = f"{word} {lines[i]}"
    for _ in range(c.rng.choice((0, 2, 3, 4))):
        put_in(c, lines, a_number(c), False)
    return w.new(lines)


# Of a text that is named, and of nothing else.
OUTSIDE = [t for groups in (outside_requests.REQUESTS, outside_works.WORKS) for group in groups.values() for t in group if "<txt>" in t and not re.search(r"<(?!txt>|lang>|n>)\w+>", t)]
AFTER_NO = ["then ", "well then, ", "ok then ", "then at least ", "ok, ", "fine, ", "all right, then ", "a pity. ", "never mind, ", "hm, then ", ""]


def declined_first(c, w, name):
    """What is beyond it leaves the text spoken of."""
    c.demand(name.endswith((".txt", ".md")))
    yield User(c.ask(OUTSIDE, **{**slots(c), "txt": name}))
    yield Say(BEYOND_ANSWER, ("beyond me",))
    step = c.pick((count, count, count, show, size))(c, w)
    text = c.ask(IT[step.kind], bare=True, **step.slots)
    # Shouted or polite as it is, a word before it would not fit.
    opener = c.pick(AFTER_NO) if text[:1].islower() or text.startswith(("How", "What", "Show", "Count")) else ""
    yield User(opener + (text[:1].lower() + text[1:] if opener else text))
    yield from perform(c, w, step, name)


def text_asked_on(c):
    w = Workspace(c)
    name = full(c, w)
    for _ in range(c.rng.randint(0, 2)):
        w.new()
    w.it = name
    if c.chance(0.25):
        yield from declined_first(c, w, name)
    else:
        step = c.pick((show, show, show, count, count, size, add))(c, w)
        yield User(c.ask(step.named, f=name, **step.slots))
        yield from perform(c, w, step, name)
    done = []
    for _ in range(c.rng.choice((1, 1, 2, 2, 3))):
        (ask,) = c.rng.choices(list(QUESTIONS), list(QUESTIONS.values()))
        if ask in done:
            continue
        done.append(ask)
        yield from ask(c, w, name)
    if c.chance(0.3):
        step = c.pick((count, show, size))(c, w)
        yield User(c.ask(IT[step.kind], **step.slots))
        yield from perform(c, w, step, name)


INTENTS = {text_asked_on: 34}
