"""What a log or a list has many of: "how many errors are in app.log?" is about the lines with "error"."""

import ast

from ..scenario import Act, Say, User
from ..words import from_list
from .endings import plural, quoted, result
from .plain_english import clause, starting
from .text_files import has, is_in, lines_having, standing
from .workspace import EXTENSIONS, fill

THINGS = """error warning failure timeout exception message login logout request complaint question answer task todo bug crash order payment refund visit call reminder
restart retry download upload update alert notice comment remark mistake problem issue delay accident booking purchase""".split()
# <p> is the plural of it.
HOW_MANY = [
    "how many <p> are in <f>?", "how many <p> are there in <f>?", "how many <p> does <f> have?", "how many <p> in <f>?", "how many <p> has <f> got?", "@c count the <p> in <f>", "@c count all <p> in <f>", "@n number of <p> in <f>", "<f>: how many <p>?", "<f>: number of <p>?", "in <f>, how many <p> are there?", "count of <p> in <f>", "<p> in <f>: how many?", "how many <p> did <f> record?", "how many <p> were there in <f>?", "how many <p> did we have in <f>?", "how many <p> do you find in <f>?", "how many <p> do you see in <f>?", "how many <p> can you find in <f>?", "how many <p> are noted in <f>?", "how many <p> are listed in <f>?", "@c tell me how many <p> are in <f>", "@c tell me how many <p> <f> has", "@c find out how many <p> there are in <f>", "@c look up how many <p> <f> has",
    "I need the number of <p> in <f>", "I want to know how many <p> are in <f>", "look at <f> and count the <p>", "open <f> and count the <p>", "go through <f> and count the <p>", "any idea how many <p> are in <f>?", "would you mind counting the <p> in <f>?", "could you count the <p> in <f>?", "my boss asks how many <p> are in <f>", "were there many <p> in <f>? count them", "how bad is <f>? count the <p>", "total <p> in <f>", "<f> has how many <p>?", "count <p> <f>", "there are <p> in <f>, how many?",
]
SHOW = [
    "which <p> are in <f>?", "what <p> are in <f>?", "what <p> does <f> have?", "what are the <p> in <f>?", "@c show the <p> in <f>", "@c show me the <p> in <f>", "@c show me all <p> in <f>", "@c list the <p> in <f>", "@c list all <p> in <f>", "@c print the <p> in <f>", "@c find the <p> in <f>", "@c find all <p> in <f>", "@c get the <p> out of <f>", "@c pull the <p> out of <f>", "@c pick the <p> out of <f>", "@c give me the <p> in <f>", "@c read me the <p> in <f>", "@n <p> in <f>", "@n list of the <p> in <f>", "<f>: the <p>?", "<f>: which <p>?", "all <p> in <f>", "only the <p> in <f>", "just the <p> in <f>, please", "in <f>, what <p> are there?", "are there <p> in <f>?", "are there any <p> in <f>?", "does <f> have <p>?", "does <f> have any <p>?", "were there any <p> in <f>?", "I need to see the <p> in <f>", "I want to see the <p> in <f>", "I'm looking for the <p> in <f>", "look at <f> and show me the <p>", "go through <f> and list the <p>", "any <p> in <f>?", "would you mind showing me the <p> in <f>?", "could you list the <p> in <f>?", "let me see the <p> in <f>",
]


def lines_named(c):
    word = from_list(c.rng, THINGS, c.split)
    c.names.add(word)
    lines = [starting(clause(c)) for _ in range(c.rng.randint(3, 8))]
    c.demand(not any(has(x, word) for x in lines))
    for i in c.rng.sample(range(len(lines)), c.rng.choice((0, 1, 1, 2, 2, 3))):
        said = standing(c, word)
        lines[i] = c.pick((f"{said}: {lines[i]}", f"{said} {lines[i]}", f"{lines[i]} {said}", f"[{said}] {lines[i]}", f"{c.rng.randint(0, 23):02d}:{c.rng.randrange(60):02d} {said} {lines[i]}"))
    name = c.file(c.pick(("log", "log", "txt", "txt", "md")))
    c.write(name, "".join(x + "\n" for x in lines))
    if c.chance(0.4):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    hits = [x for x in lines if has(x, word)]
    many = f"{word}es" if word.endswith("sh") else f"{word}s"
    if c.chance(0.6):
        yield User(c.ask(HOW_MANY, p=many, f=name))
        observation = yield Act(f"# Count the lines with {word} in {name}\nlen([line for line in open({quoted(name)}) if {is_in(word)}])")
        count = result(observation)
        c.demand(count == str(len(hits)))
        yield Say(f"{plural(count, 'line')} in {name} contain{'s' if count == '1' else ''} {word}.", (count, word))
        return
    yield User(c.ask(SHOW, p=many, f=name))
    observation = yield Act(lines_having(name, word))
    c.demand(ast.literal_eval(result(observation)) == hits)
    if not hits:
        yield Say(f"No line in {name} contains {word}.", ("No", word))
    elif len(hits) == 1:
        yield Say(f"One line contains {word}: {hits[0]}", (hits[0],))
    else:
        yield Say(f"{len(hits)} lines contain {word}: {'; '.join(hits)}", tuple(hits))


INTENTS = {lines_named: 8}
