"""Questions back to the user, variables, endless work, a stop at the card, several topics in one conversation."""

from ..scenario import Act, Say, User
from ..words import CATEGORY, made_up
from . import numbers
from .endings import result, said

GREET = [
    "ask me for my name and greet me", "ask my name and say hello", "ask for my name, then greet me", "ask me what my name is and greet me", "please ask my name and greet me by it", "I want you to ask my name and say hello", "say hello to me by name, ask for it first", "use input to ask my name and greet me", "ask me my name and then say hello to me",
    "greet me, but ask for my name first", "ask who I am and greet me", "write something that asks my name and greets me", "find out my name and greet me",
]
ASK_FOR = [
    "ask me for my <k>", "ask me for a <k>", "ask me what my <k> is", "ask for my <k> and show it", "ask me to type a <k>", "use input to ask for my <k>", "let me type in my <k>", "ask for a <k> and print it", "please ask me for my <k>", "ask me about my <k>", "I want to enter my <k>", "get my <k> from me", "read a <k> from me",
]
ASK_NUMBER = [
    "ask me for a number and double it", "ask for a number and double it", "let me type a number and double it", "ask me for a number, then show twice that", "use input to get a number and double it", "please ask me for a number and double it", "I type a number, you double it", "ask me a number and give me the double", "read a number from me and double it", "take a number from me and double it", "ask me for a number and multiply it by 2", "get a number from me and double it",
]


def question(c):
    kind = c.pick(("greet", "greet", "ask", "number"))
    if kind == "greet":
        name = c.pick(CATEGORY["name"]) if c.chance(0.5) else made_up(c.rng).capitalize()
        yield User(c.ask(GREET))
        observation = yield Act('# Ask for your name and greet you\nname = input("What is your name? ")\nprint(f"Hello, {name}.")', answers=(name,))
        c.demand(observation == f"Hello, {name}.")
        yield Say(f"Hello, {name}.", (name,))
        if c.chance(0.3):
            yield User(c.ask(["what is my name?", "do you remember my name?", "who am I?", "say my name", "and my name is?", "my name?"]))
            observation = yield Act("# Look up your name\nname")
            yield Say(f"Your name is {said(result(observation))}.", (name,))
    elif kind == "ask":
        thing, value = c.word(), c.word() if c.chance(0.6) else str(c.rng.randint(1, 999))
        thing = c.pick(("city", "age", "colour", "country", "address", "job", "hobby", thing, thing))
        yield User(c.ask(ASK_FOR, k=thing))
        observation = yield Act(f'# Ask for your {thing}\nanswer = input("What is your {thing}? ")\nprint(answer)', answers=(value,))
        c.demand(observation == value)
        yield Say(f"Your {thing} is {value}.", (value,))
    else:
        number = str(c.rng.randint(1, 999))
        yield User(c.ask(ASK_NUMBER))
        observation = yield Act('# Ask for a number and double it\nnumber = float(input("Which number? "))\nnumber * 2', answers=(number,))
        c.demand(result(observation) == str(float(number) * 2))
        yield Say(f"The result is {result(observation)}.", (result(observation),))


COUNTING = [
    "keep counting until I stop you", "count until I stop you", "count forever", "count up until I say stop", "start counting and do not stop", "count without end", "keep counting", "count up and never stop", "just count until I press stop", "count as far as you can", "count on and on", "count endlessly", "count as long as you can until I stop you",
]
LOOPING = [
    "run an endless loop", "loop forever", "run while True: pass", "start an endless loop", "run an infinite loop", "do nothing forever", "keep busy until I stop you", "run a loop that never ends", "start an infinite loop", "loop until I stop you", "wait until I stop you", "run while true pass", "keep the computer busy until I stop you",
]
HOW_FAR = ["how far did you get?", "how far did you count?", "what number did you reach?", "where are you now?", "what is n now?", "which number was it?", "how far?", "what did you count to?"]


def endless(c):
    counting = c.chance(0.55)
    variable = ""
    if not counting and c.chance(0.3):
        variable, value = c.pick("abcxyzk") + c.pick(("", "1", "2")), c.rng.randint(1, 999)
        yield from remember(c, variable, value)
    yield User(c.ask(COUNTING if counting else LOOPING))
    code = "# Count until you stop it\nn = 0\nwhile True:\n    n += 1" if counting else "# Loop until you stop it\nwhile True:\n    pass"
    observation = yield Act(code, interrupt=True)
    c.demand("KeyboardInterrupt" in observation)
    if c.chance(0.5):
        yield Say("You stopped it. The variables are still there.", ("stopped",))
    if counting and c.chance(0.6):
        yield User(c.ask(HOW_FAR))
        observation = yield Act("# Look at the count\nn")
        yield Say(f"I counted to {result(observation)}.", (result(observation),))
    elif variable:
        yield from recall(c, variable, value)
    elif c.chance(0.4):
        yield from numbers.arithmetic(c)


SET = ["set <x> to <v>", "let <x> be <v>", "<x> = <v>", "remember <x> is <v>", "store <v> in <x>", "put <v> into <x>", "make <x> equal to <v>", "define <x> as <v>", "{please |}assign <v> to <x>", "<x> is <v>", "<x> should be <v>", "let's say <x> is <v>"]
GET = ["what is <x>?", "what's <x>?", "show <x>", "value of <x>", "<x>?", "what is the value of <x>?", "tell me <x>", "print <x>", "what does <x> hold?", "what is <x> now?", "and <x>?", "is <x> still there?"]
USE = ["what is <x> {o} <n>?", "<x> {o} <n>", "calculate <x> {o} <n>", "<x> {o} <n>?", "how much is <x> {o} <n>?", "give me <x> {o} <n>"]


def remember(c, variable, value):
    yield User(c.ask(SET, x=variable, v=value))
    yield Act(f"# Set {variable} to {value}\n{variable} = {value}")
    yield Say(f"{variable} is {value}.", (str(value),))


def recall(c, variable, value):
    if c.chance(0.6):
        yield User(c.ask(GET, x=variable))
        observation = yield Act(f"# Look at {variable}\n{variable}")
        c.demand(result(observation) == str(value))
        yield Say(f"{variable} is {value}.", (str(value),))
        return
    op, n = c.pick((("plus", "+"), ("times", "*"), ("minus", "-"), ("+", "+"), ("*", "*"))), c.rng.randint(2, 99)
    yield User(c.ask([t.replace("{o}", op[0]) for t in USE], x=variable, n=n))
    observation = yield Act(f"# Calculate {variable} {op[1]} {n}\n{variable} {op[1]} {n}")
    c.demand(result(observation) == str(eval(f"{value}{op[1]}{n}")))
    yield Say(f"The result is {result(observation)}.", (result(observation),))


def variables(c):
    variable = c.pick("abcdkmnpqtuvwxyz") + c.pick(("", "", "1", "2"))
    if c.chance(0.3):
        variable = made_up(c.rng, 2)
    value = c.rng.randint(1, 9999)
    yield from remember(c, variable, value)
    yield from recall(c, variable, value)


# A conversation that starts over, runs without end or asks back is a topic of its own.
ALONE = ("several_topics", "stopped", "endless", "question", "variables")


def single_topics(c, count):
    """Intents of any family, drawn as often as they are drawn alone."""
    from . import WEIGHTED

    topics = {intent: weight for intent, weight in WEIGHTED.items() if intent.__name__ not in ALONE}
    return c.rng.choices(list(topics), list(topics.values()), k=count)


def several_topics(c):
    """A longer conversation, so that a new topic does not confuse what came before."""
    for intent in single_topics(c, c.rng.choice((2, 2, 2, 3))):
        yield from intent(c)


def stopped(c):
    """The user stops at the card; the turn ends there, and the next request is another."""
    first, second = single_topics(c, 2)
    script, reply = first(c), None
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            # Small talk has no card to stop at.
            c.demand(False)
        if isinstance(item, Act):
            item.decide = "stop"
            yield item
            script.close()
            break
        reply = yield item
    yield from second(c)


INTENTS = {question: 3, endless: 3, variables: 2, several_topics: 8, stopped: 1.5}
