"""Two lists beside each other: what is on the one and not on the other, and what is on both, told in a story as well."""

import ast

from ..scenario import Act, Say, User
from ..words import CATEGORY, from_list
from .endings import plural, result
from .text_files import read_lines, sentence, text_name, write_lines
from .texts_compare import COMMON_LINES
from .texts_write import THINGS
from .workspace import sibling

# <f> has it, <g> has not. <p> is what stands in the lines: lines, names, entries.
ONLY = [
    "which <p> are in <f> but not in <g>?", "which <p> are in <f> and not in <g>?", "which <p> of <f> are not in <g>?", "which <p> of <f> are missing in <g>?", "which <p> from <f> are missing from <g>?", "which <p> are missing in <g> that are in <f>?", "which <p> does <f> have that <g> has not?", "which <p> does <f> have that <g> doesn't?", "which <p> are only in <f> and not in <g>?", "what <p> are in <f> but not in <g>?", "what is in <f> but not in <g>?", "what does <f> have that <g> does not have?", "what is missing in <g> compared with <f>?", "what is on <f> but not on <g>?", "@n <p> in <f> that are not in <g>", "@n <p> in <f> but not in <g>", "@n <p> of <f> that are missing in <g>", "@n <p> that are in <f> and not in <g>", "<p> in <f> but not in <g>", "<p> of <f> not in <g>", "in <f> but not in <g>: which <p>?", "<f> minus <g>, the <p>", "<f> without the <p> of <g>, just show them", "comm -23 <f> <g>", "grep -vxFf <g> <f>", "set(<f>) - set(<g>), line by line",
    "@c list the <p> of <f> that are not in <g>", "@c show me the <p> in <f> that are not in <g>", "@c find the <p> of <f> that are missing from <g>", "@c find the <p> that <f> has and <g> has not", "@c tell me which <p> of <f> are not in <g>", "@c check which <p> of <f> are missing in <g>", "I need the <p> of <f> that are not in <g>", "I want to know which <p> of <f> are missing in <g>", "could you tell me which <p> are in <f> but not in <g>?", "I have two lists, <f> and <g>. Which <p> are on the first but not on the second?", "I have two lists, <f> and <g>. What is on the first that isn't on the second?", "There are two lists here. Which <p> are in <f> but not in <g>?", "<f> is the full list, <g> is what we have. What is missing?", "<f> has everybody and <g> those who answered. Who is missing?", "<f> are those invited, <g> those who said yes. Who is in <f> but not in <g>?", "I was sent <g>, but something from <f> is missing in it. Which <p>?", "<g> should have all that <f> has. Which <p> does it lack?", "something is missing in <g>. Compare it with <f> and list the missing <p>", "compare <f> with <g>: which <p> of the first are not in the second?", "compare <f> and <g> and list the <p> that are only in <f>", "the <p> in <f> which <g> lacks", "is everything from <f> in <g>? list what isn't", "are all <p> of <f> in <g> too? which are not?", "go through <f> and show me the <p> that <g> does not have", "for each line of <f>, see if it is in <g>, and list those that are not", "<p> that have to be added to <g> so that it has all of <f>",
]
BOTH = [
    "I have two lists, <f> and <g>. Which <p> are on both?", "I have two lists, <f> and <g>. What is on both of them?", "There are two lists here, <f> and <g>. Which <p> are the same?", "My two lists are <f> and <g>. Which <p> do they share?", "compare the lists <f> and <g>: which <p> are on both?", "compare <f> with <g>. Which <p> are in both?", "which <p> are in <f> and in <g> as well?", "which <p> of <f> are in <g> too?", "which <p> are on both lists, <f> and <g>?", "what is on both lists, <f> and <g>?", "@n <p> that are on both lists, <f> and <g>", "@c list the <p> that are in <f> as well as in <g>", "@c find the <p> that stand in <f> and also in <g>", "I want to know which <p> are in both files, <f> and <g>", "the files are <f> and <g>. Which <p> are in both?", "which <p> do I have twice, in <f> and again in <g>?", "who or what is in <f> and in <g>? whole lines",
]


def two_lists(c):
    people = c.chance(0.5)
    pool = CATEGORY["name"] if people else THINGS
    short = c.chance(0.75)
    many = [(from_list(c.rng, pool, c.split) if c.chance(0.75 if c.split == "train" else 0.25) else c.word()) if short else sentence(c) for _ in range(9)]
    many = list(dict.fromkeys(many))
    c.demand(len(many) > 6)
    c.names.update(x for x in many if " " not in x)
    shared, first, second = many[: c.rng.randint(0, 3)], many[3 : 3 + c.rng.randint(0, 3)], many[6 : 6 + c.rng.randint(0, 3)]
    lists = [shared + first, shared + second]
    c.demand(all(lists))
    for one in lists:
        c.rng.shuffle(one)
    a = text_name(c)
    b = sibling(c, a) if c.chance(0.3) else text_name(c)
    c.demand(a != b)
    for name, one in zip((a, b), lists):
        write_lines(c, name, one)
    what = c.pick(("lines", "lines", "names" if people else "items", "entries", "names" if people else "things")) if short else c.pick(("lines", "lines", "entries"))
    if c.chance(0.3):
        yield User(c.ask(BOTH * 2 + COMMON_LINES if what == "lines" else BOTH, f=a, g=b, p=what))
        observation = yield Act(f"# Find the lines that are in both {a} and {b}\nsecond = {read_lines(b)}\n[line for line in {read_lines(a)} if line in second]")
        found = ast.literal_eval(result(observation))
        c.demand(found == [x for x in lists[0] if x in shared])
        if not found:
            yield Say(f"{a} and {b} have no lines in common.", ("no",))
        else:
            yield Say(f"{a} and {b} have {'one line' if len(found) == 1 else f'{len(found)} lines'} in common: {'; '.join(found)}", tuple(found))
        return
    yield User(c.ask(ONLY, f=a, g=b, p=what))
    observation = yield Act(f"# Find the lines of {a} that are not in {b}\nsecond = {read_lines(b)}\n[line for line in {read_lines(a)} if line not in second]")
    found = ast.literal_eval(result(observation))
    c.demand(found == [x for x in lists[0] if x in first])
    if not found:
        yield Say(f"Every line of {a} is in {b} too.", ("Every",))
    else:
        yield Say(f"{plural(len(found), 'line')} of {a} {'is' if len(found) == 1 else 'are'} not in {b}: {'; '.join(found)}", tuple(found))


INTENTS = {two_lists: 7}
