"""Questions back to the user, variables, endless work, a stop at the card, several topics in one conversation."""

from ..scenario import Act, Say, User
from ..words import CATEGORY, made_up
from . import numbers
from .endings import result, said

GREET = [
    "@c ask me for my name and greet me", "@c ask my name and say hello", "@c ask for my name, then greet me", "@c ask me what my name is and greet me", "please ask my name and greet me by it", "I want you to ask my name and say hello", "@c say hello to me by name, ask for it first", "@c use input to ask my name and greet me", "@c ask me my name and then say hello to me", "@c greet me, but ask for my name first", "@c ask who I am and greet me", "@c write something that asks my name and greets me",
    "@c let me type my name and greet me with it", "@c say hello to me, my name you must ask for", "@c ask how I am called and say hello", "how am I called? ask me and greet me", "@c greet me, ask how I am called", "@c ask what I am called and greet me", "@c write code that asks for a name and greets it", "@c prompt me for my name and greet me", "@c prompt for a name and say hello to it", "@c read my name and say hello",
]
ASK_FOR = [
    "@c ask me for my <k>", "@c ask me for a <k>", "@c ask me what my <k> is", "@c ask for my <k> and show it", "@c ask me to type a <k>", "@c use input to ask for my <k>", "let me type in my <k>", "@c ask for a <k> and print it", "@c ask me about my <k>", "I want to enter my <k>", "@c get my <k> from me", "@c read a <k> from me", "@c prompt me for my <k>", "@c prompt me for a <k> and show it", "let me enter a <k>", "@c take my <k> as input", "@c take a <k> as input and print it",
    "@c use input to read a <k>", "I will type my <k>, ask for it",
]
ASK_NUMBER = {
    "double": ["@c ask me for a number and double it", "@c let me type a number and double it", "@c ask me for a number, then show twice that", "@c use input to get a number and double it", "I type a number, you double it", "@c ask me a number and give me the double", "@c read a number from me and double it", "@c take a number from me and double it", "@c ask me for a number and multiply it by 2", "@c get a number from me and double it", "@c prompt me for a number and show twice that", "I enter a number and you show the double of it", "@c ask which number to double"],
    "square": ["@c ask me for a number and square it", "@c let me type a number and square it", "@c use input to get a number and square it", "@c use input to read a number and square it", "I type a number, you square it", "@c ask me a number and give me the square", "@c read a number from me and square it", "@c take a number from me and show its square", "@c get a number from me and square it", "@c prompt me for a number and show its square", "I enter a number and you show the square of it", "@c ask which number to square"],
    "halve": ["@c ask me for a number and halve it", "@c let me type a number and halve it", "@c use input to get a number and halve it", "let me input a number and halve it", "@c use input for a number and show half of it", "@c use input to read a number and halve it", "@c take a number from me and halve it", "I type a number, you halve it", "@c ask me a number and give me half of it", "@c read a number from me and divide it by 2", "@c take a number from me and show half of it", "@c get a number from me and halve it", "@c prompt me for a number and show half of it", "I enter a number and you show the half of it", "@c ask which number to halve"],
}
ASK_TWO = ["@c ask me for two numbers and add them", "@c let me type two numbers and add them", "@c use input to get two numbers and show their sum", "I type two numbers, you add them", "@c ask me two numbers and give me the sum", "@c read two numbers from me and add them", "@c take two numbers from me and add them up", "@c get two numbers from me and show the sum", "@c prompt me for two numbers and add them", "@c prompt me for two numbers and show the sum", "I enter two numbers and you show their sum", "@c ask which two numbers to add"]
MY_NAME = ["what is my name?", "do you remember my name?", "do you still remember my name?", "did you remember my name?", "who am I?", "@c say my name", "can you say what my name is?", "say what I am called", "and my name is?", "my name?", "what's my name?", "do you know my name?", "what am I called?", "tell me my name", "@c repeat my name", "how am I called?"]
INTRODUCE = ["my name is <k>", "I am <k>", "I'm <k>", "call me <k>", "hello, I am <k>", "hi, my name is <k>", "this is <k>", "<k> here", "you can call me <k>", "good morning, my name is <k>", "I am called <k>", "hello, <k> here", "my name is <k>, who are you?", "hi, I'm <k>"]
STEPS = {"double": ("* 2", "double it", 2), "square": ("** 2", "square it", None), "halve": ("/ 2", "halve it", 0.5)}


def question(c):
    kind = c.pick(("greet", "greet", "greet", "ask", "ask", "number", "number", "two"))
    if kind == "greet":
        name = c.pick(CATEGORY["name"]) if c.chance(0.5) else made_up(c.rng).capitalize()
        yield User(c.ask(GREET))
        observation = yield Act('# Ask for your name and greet you\nname = input("What is your name? ")\nprint(f"Hello, {name}.")', answers=(name,))
        c.demand(observation == f"Hello, {name}.")
        yield Say(f"Hello, {name}.", (name,))
        if c.chance(0.3):
            yield User(c.ask(MY_NAME))
            observation = yield Act("# Look up your name\nname")
            yield Say(f"Your name is {said(result(observation))}.", (name,))
    elif kind == "ask":
        thing, value = c.word(), c.word() if c.chance(0.6) else str(c.rng.randint(1, 999))
        thing = c.pick(("city", "age", "colour", "country", "address", "job", "hobby", thing, thing))
        yield User(c.ask(ASK_FOR, k=thing))
        observation = yield Act(f'# Ask for your {thing}\nanswer = input("What is your {thing}? ")\nprint(answer)', answers=(value,))
        c.demand(observation == value)
        yield Say(f"Your {thing} is {value}.", (value,))
    elif kind == "number":
        step = c.pick(("double", "double", "square", "halve"))
        op, words, factor = STEPS[step]
        number = str(c.rng.randint(1, 999))
        yield User(c.ask(ASK_NUMBER[step]))
        observation = yield Act(f'# Ask for a number and {words}\nnumber = float(input("Which number? "))\nnumber {op}', answers=(number,))
        c.demand(float(result(observation)) == int(number) * (factor or int(number)))
        yield Say(f"The result is {result(observation)}.", (result(observation),))
    else:
        a, b = str(c.rng.randint(1, 999)), str(c.rng.randint(1, 999))
        yield User(c.ask(ASK_TWO))
        observation = yield Act('# Ask for two numbers and add them\na = float(input("First number? "))\nb = float(input("Second number? "))\na + b', answers=(a, b))
        c.demand(float(result(observation)) == int(a) + int(b))
        yield Say(f"The result is {result(observation)}.", (result(observation),))


def introduced(c):
    """The user says who they are; the name is in the conversation then, and not in Python."""
    name = c.name([n.lower() for n in CATEGORY["name"]]).capitalize()
    if c.chance(0.2):
        yield User(c.ask(MY_NAME))
        yield Say("You have not told me your name.", ("not told me",))
    yield User(c.ask(INTRODUCE, k=name))
    yield Say(f"Nice to meet you, {name}. I am Nod.", (name,))
    if c.chance(0.5):
        yield User(c.ask(MY_NAME))
        yield Say(f"Your name is {name}.", (name,))


COUNTING = [
    "@c keep counting until I stop you", "@c count until I stop you", "@c count forever", "@c count up until I say stop", "@c start counting and do not stop", "@c count without end", "keep counting", "@c count up and never stop", "just count until I press stop", "@c count as far as you can", "@c count up as far as you can", "count, as far as it goes, until I stop you", "@c count on and on", "@c count endlessly", "@c count as long as you can until I stop you", "@c count to infinity", "@c count up to infinity", "count on to infinity", "@c keep counting on", "count, and go on until I stop you", "@c start counting from 0 and go on forever", "@c never stop counting", "@c count up endlessly",
]
LOOPING = [
    "@c run an endless loop", "@c loop forever", "run while True: pass", "@c start an endless loop", "@c run an infinite loop", "@c do nothing forever", "@c keep busy until I stop you", "@c run a loop that never ends", "@c start an infinite loop", "@c loop until I stop you", "@c wait until I stop you", "run while true pass", "@c keep the computer busy until I stop you", "@c make an endless loop", "@c run something that never ends", "@c hang until I stop you", "@c loop without end", "while True: pass", "@c start a loop that runs until I stop it", "@c keep running until I press stop",
]
WHAT_HAPPENED = ["what happened?", "what happened there?", "what has happened?", "did it stop?", "did that stop?", "is it stopped?", "is it stopped now?", "did I stop it?", "has it stopped?", "was it stopped?", "what happened to that?", "what happened to my request?", "what became of it?", "what became of that?", "did that run?", "did it run?", "has it run?", "is it done?", "is that done?", "was that done?"]
HOW_FAR = ["how far did you get?", "how far did you count?", "what number did you reach?", "where are you now?", "what is n now?", "which number was it?", "how far?", "what did you count to?", "to what number did you count?", "which number did you get to?", "how high did you count?", "and where did you stop?", "at which number did you stop?", "what was the last number?"]


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
    # The turn is over then: nothing is said before the next request.
    if c.chance(0.15):
        yield User(c.ask(WHAT_HAPPENED))
        yield Say("You stopped it. The variables are still there.", ("stopped",))
    if counting and c.chance(0.6):
        yield User(c.ask(HOW_FAR))
        observation = yield Act("# Look at the count\nn")
        yield Say(f"I counted to {result(observation)}.", (result(observation),))
    elif variable:
        yield from recall(c, variable, value)
    elif c.chance(0.4):
        yield from numbers.arithmetic(c)


SET = [
    "@c set <x> to <v>", "set <x> = <v>", "please set <x> as <v>", "let <x> be <v>", "<x> = <v>", "@c remember <x> is <v>", "@c store <v> in <x>", "@c put <v> into <x>", "@c make <x> equal to <v>", "@c define <x> as <v>", "{please |}assign <v> to <x>", "<x> is <v>", "<x> should be <v>", "let's say <x> is <v>", "let us say <x> is <v>", "I say <x> is <v>", "say <x> = <v>", "say <x> is <v>", "say that <x> is <v>", "@c keep <v> in <x>", "@c keep <v> as <x>", "let <x> = <v>", "<x> equals <v>", "<x> equals <v> now", "@c note that <x> equals <v>", "@c create a variable <x> with the value <v>", "@c make a variable <x> that is <v>", "@c give <x> the value <v>", "@c remember the number <v> as <x>", "@c store <x> as <v>", "suppose <x> is <v>",
]
GET = [
    "what is <x>?", "what's <x>?", "@c show <x>", "@n value of <x>", "<x>?", "what is the value of <x>?", "tell me <x>", "@c print <x>", "what does <x> hold?", "what is <x> now?", "and <x>?", "is <x> still there?", "what was <x>?", "@c show me <x>", "what value has <x>?", "what value does <x> have?", "how much is <x>?", "what is in <x>?", "do you still know <x>?", "<x> is what?", "@c look at <x>", "@n current value of <x>",
]
USE = ["what is <x> {o} <n>?", "<x> {o} <n>", "@c calculate <x> {o} <n>", "<x> {o} <n>?", "how much is <x> {o} <n>?", "give me <x> {o} <n>", "@n result of <x> {o} <n>", "@c work out <x> {o} <n>", "and <x> {o} <n>?", "now <x> {o} <n>", "@n value of <x> {o} <n>", "what would <x> {o} <n> be?"]


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
ALONE = ("several_topics", "stopped", "endless", "question", "variables", "after_ending", "corrected")


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


INTENTS = {question: 3, introduced: 1, endless: 3, variables: 2, several_topics: 14, stopped: 1.5}
