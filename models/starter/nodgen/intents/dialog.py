"""Questions back to the user, variables, endless work, a stop at the card, several topics in one conversation."""

import builtins
import keyword

from ..scenario import Act, Say, User
from ..words import CATEGORY, made_up
from . import numbers
from .dialog_told import ASK_FOR_TOLD, GREET_TOLD, NUMBER_TOLD, TWO_TOLD
from .endings import result, said

GREET = [
    "@c ask me for my name and greet me", "@c ask my name and say hello", "@c ask for my name, then greet me", "@c ask me what my name is and greet me", "please ask my name and greet me by it", "I want you to ask my name and say hello", "@c say hello to me by name, ask for it first", "@c use input to ask my name and greet me", "@c ask me my name and then say hello to me", "@c greet me, but ask for my name first", "@c ask who I am and greet me", "@c write something that asks my name and greets me",
    "@c let me type my name and greet me with it", "@c say hello to me, my name you must ask for", "@c ask how I am called and say hello", "how am I called? ask me and greet me", "@c greet me, ask how I am called", "@c ask what I am called and greet me", "@c write code that asks for a name and greets it", "@c prompt me for my name and greet me", "@c prompt for a name and say hello to it", "@c read my name and say hello",
    "my name is for you to ask, then greet me", "first ask my name, then say hello", "first my name, then a greeting: ask for it", "before you greet me, ask my name", "you don't know my name, ask for it and greet me", "you should ask who I am and say hello", "input my name and greet me", "name = input, then hello name", "say hello and my name, but ask for the name first", "I want to type my name and be greeted", "I type my name, you greet me", "I enter my name and you say hello to me", "for my first program: ask for a name and greet", "a program that asks my name and says hello", "would you mind asking my name and greeting me?", "can we start with you asking my name and greeting me?", "let me enter my name, then greet me", "ask, who am I? then say hello", "@c welcome me by my name, ask for it first", "@c ask for my name and welcome me", "@c find out my name by asking and greet me", "@c write a program that asks for my name and greets me",
    "ask for my name, please, and greet me", "you ask my name, I type it, you say hello", "make a little program: it asks for my name and greets me", "a small script that wants my name and says hello", "my first script: input a name, print a greeting", "print hello and my name, which you ask for", "can you ask me for my name and say hello then?", "how about asking for my name and greeting me?", "I want a greeting with my name, ask me for it", "a greeting with my name, please ask for the name", "ask me something: my name. then greet me", "name? then hello", 'input("name"), print hello', "let a program ask my name and greet me", "@c request my name and greet me", "@c have me type my name, then greet me", "@c get my name from me and say hello", "@c ask for a name and print a greeting", "@c say hi to me by name after you ask for it", "@c write a script that asks my name and says hi", "@c take my name as input and greet me",
]
ASK_FOR = [
    "@c ask me for my <k>", "@c ask me for a <k>", "@c ask me what my <k> is", "@c ask for my <k> and show it", "@c ask me to type a <k>", "@c use input to ask for my <k>", "let me type in my <k>", "@c ask for a <k> and print it", "@c ask me about my <k>", "I want to enter my <k>", "@c get my <k> from me", "@c read a <k> from me", "@c prompt me for my <k>", "@c prompt me for a <k> and show it", "let me enter a <k>", "@c take my <k> as input", "@c take a <k> as input and print it",
    "@c use input to read a <k>", "I will type my <k>, ask for it",
    "you don't know my <k>, ask me", "you need my <k>, so ask for it", "I want to tell you my <k>, ask me for it", "I want to type in a <k>", "I enter my <k>, you print it", "I type a <k> and you show it", "first ask me for a <k>, then print it", "what is my <k>? ask me", "input <k>", "input(<k>)", "<k> = input", "let me give you my <k>", "let me tell you a <k>, ask for it", "for my form, ask me for a <k>", "would you mind asking me for my <k>?", "could you ask which <k> I have?", "a program that asks for my <k>", "a question about my <k> please, I will answer", "@c question me about my <k>", "@c find out my <k> by asking me", "@c write a program that asks for a <k> and prints it", "@c let me enter my <k> and show it",
    "ask: what is your <k>?", "could you ask me for my <k>?", "how about asking me for my <k>?", "my <k>: ask me for it and print it", "I have a <k> to type in", "I want to be asked for my <k>", "I want a prompt for my <k>", "a prompt for my <k> please", "a small script that asks for my <k>", "make a program ask for my <k> and print it", "question for me: my <k>", "there should be a question for my <k>, then print the answer", "read input: <k>", "type-in for my <k> please", "let a program ask for a <k> and show it", "@c request my <k> from me", "@c have me type a <k> and print it", "@c ask me to enter my <k>", "@c ask me to give you a <k>", "@c collect my <k> with input", "@c write a script that asks for my <k>", "@c make me type my <k>",
]
ASK_NUMBER = {
    "double": ["@c ask me for a number and double it", "@c let me type a number and double it", "@c ask me for a number, then show twice that", "@c use input to get a number and double it", "I type a number, you double it", "@c ask me a number and give me the double", "@c read a number from me and double it", "@c take a number from me and double it", "@c ask me for a number and multiply it by 2", "@c get a number from me and double it", "@c prompt me for a number and show twice that", "I enter a number and you show the double of it", "@c ask which number to double",
        "which number? ask me, then double it", "first ask me for a number, then double it", "I give you a number and want the double", "I want to type a number and see it doubled", "x = input, then 2 * x", "input a number, output the double", "a program that asks for a number and doubles it", "would you mind asking me for a number and doubling it?", "whatever number I type, double it", "my number times two, but ask for it first", "@c let me enter a number and show twice that", "@c ask for my number and show it times two", "@c find out my number by asking and double it",
        "I type in a number, twice that should come out", "a script: number in, double out", "number in, double out, ask me for it", "could you ask me for a number and double it?", "please ask which number I want doubled", "make a program that reads a number and prints the double", "my number will be typed, you double it", "I have a number to double, ask me for it", "ask, then double", "@c have me type a number and double it", "@c request a number from me and show it times two", "@c ask me to enter a number and double it", "@c write a script that asks for a number and doubles it", "@c ask for a number and print two times that number", "@c let me put in a number and see twice that", "@c ask me for a number and add it to itself",
    ],
    "square": ["@c ask me for a number and square it", "@c let me type a number and square it", "@c use input to get a number and square it", "@c use input to read a number and square it", "I type a number, you square it", "@c ask me a number and give me the square", "@c read a number from me and square it", "@c take a number from me and show its square", "@c get a number from me and square it", "@c prompt me for a number and show its square", "I enter a number and you show the square of it", "@c ask which number to square",
        "which number? ask me, then square it", "first ask me for a number, then square it", "I give you a number and want the square", "I want to type a number and see it squared", "x = input, then x squared", "input a number, output the square", "a program that asks for a number and squares it", "would you mind asking me for a number and squaring it?", "whatever number I type, square it", "my number times itself, but ask for it first", "@c let me enter a number and show its square", "@c ask for my number and multiply it by itself", "@c ask me for a number and show it times itself",
        "I type in a number, its square should come out", "a script: number in, square out", "number in, square out, ask me for it", "could you ask me for a number and square it?", "please ask which number I want squared", "make a program that reads a number and prints the square", "my number will be typed, you square it", "I have a number to square, ask me for it", "ask, then square", "@c have me type a number and square it", "@c request a number from me and show its square", "@c ask me to enter a number and square it", "@c write a script that asks for a number and squares it", "@c ask for a number and print it to the power of 2", "@c let me put in a number and see its square",
    ],
    "halve": ["@c ask me for a number and halve it", "@c let me type a number and halve it", "@c use input to get a number and halve it", "let me input a number and halve it", "@c use input for a number and show half of it", "@c use input to read a number and halve it", "@c take a number from me and halve it", "I type a number, you halve it", "@c ask me a number and give me half of it", "@c read a number from me and divide it by 2", "@c take a number from me and show half of it", "@c get a number from me and halve it", "@c prompt me for a number and show half of it", "I enter a number and you show the half of it", "@c ask which number to halve",
        "which number? ask me, then halve it", "first ask me for a number, then halve it", "I give you a number and want half of it", "I want to type a number and see it halved", "x = input, then x / 2", "input a number, output the half", "a program that asks for a number and halves it", "would you mind asking me for a number and halving it?", "whatever number I type, halve it", "half of my number, but ask for it first", "@c let me enter a number and show half of it", "@c ask for my number and divide it by 2", "@c ask me for a number and divide it by two",
        "I type in a number, half of it should come out", "a script: number in, half out", "number in, half out, ask me for it", "could you ask me for a number and halve it?", "please ask which number I want halved", "make a program that reads a number and prints half of it", "my number will be typed, you halve it", "I have a number to halve, ask me for it", "ask, then halve", "@c have me type a number and halve it", "@c request a number from me and show half of it", "@c ask me to enter a number and halve it", "@c write a script that asks for a number and halves it", "@c let me put in a number and see half of it", "@c ask for a number and cut it in half",
    ],
}
ASK_TWO = ["@c ask me for two numbers and add them", "@c let me type two numbers and add them", "@c use input to get two numbers and show their sum", "I type two numbers, you add them", "@c ask me two numbers and give me the sum", "@c read two numbers from me and add them", "@c take two numbers from me and add them up", "@c get two numbers from me and show the sum", "@c prompt me for two numbers and add them", "@c prompt me for two numbers and show the sum", "I enter two numbers and you show their sum", "@c ask which two numbers to add",
    "which two numbers? ask me, then add them", "first ask me for two numbers, then add them up", "I give you two numbers and want the sum", "I want to type two numbers and see the sum", "a = input, b = input, then a + b", "input two numbers, output the sum", "a program that asks for two numbers and adds them", "would you mind asking me for two numbers and adding them?", "whatever two numbers I type, add them", "the sum of two numbers, but ask me for them first", "let me enter two numbers and sum them up", "@c ask for two numbers from me and show the total", "@c ask me for one number and another and add them", "@c let me give you two numbers, then show the total",
    "I type in two numbers, the sum should come out", "a script: two numbers in, sum out", "could you ask me for two numbers and add them?", "please ask which two numbers I want added", "make a program that reads two numbers and prints the sum", "I have two numbers to add, ask me for them", "ask for two, then add", "a plus b, but ask me for both", "an adding machine for two numbers, ask me for them", "first number, second number, sum: ask me", "@c have me type two numbers and add them", "@c request two numbers from me and show the sum", "@c ask me to enter two numbers and add them", "@c write a script that asks for two numbers and adds them", "@c let me put in two numbers and see the total", "@c ask for a first and a second number and add them", "@c take two numbers as input and print the sum",
]
MY_NAME = ["what is my name?", "do you remember my name?", "do you still remember my name?", "did you remember my name?", "who am I?", "@c say my name", "can you say what my name is?", "say what I am called", "and my name is?", "my name?", "what's my name?", "do you know my name?", "what am I called?", "tell me my name", "@c repeat my name", "how am I called?",
    "did I tell you my name?", "have I told you my name?", "have you forgotten my name?", "can you tell me my name?", "which name did I give you?", "what name did I tell you?", "how do you call me?", "by what name do you know me?", "I am who?", "and who am I?", "who am I again?", "tell me who I am", "do you know who I am?", "remember my name?", "what is my name again?", "the name I told you?", "@c tell me what I am called", "@c tell me which name I gave you",
    "you know my name, don't you?", "do you know what I am called?", "what was my name again?", "what name do you have for me?", "which name do you have for me?", "what do you call me?", "what is it that I am called?", "I forgot my own name, what is it?", "test: what is my name?", "quiz: my name is?", "so what is my name?", "and what is my name?", "tell me again what my name is", "my name is what?", "who is talking to you?", "to whom are you talking?", "@c remember my name and say it", "@c tell me my own name", "@c address me by my name",
]
INTRODUCE = ["my name is <k>", "I am <k>", "I'm <k>", "call me <k>", "hello, I am <k>", "hi, my name is <k>", "this is <k>", "<k> here", "you can call me <k>", "good morning, my name is <k>", "I am called <k>", "hello, <k> here", "my name is <k>, who are you?", "hi, I'm <k>",
    "I go by <k>", "people call me <k>", "my friends call me <k>", "everybody calls me <k>", "they call me <k>", "you are talking to <k>", "it's <k>", "it's me, <k>", "name's <k>", "me: <k>", "my name: <k>", "I am <k>, by the way", "by the way, my name is <k>", "so you know, I am <k>", "let me introduce myself, I am <k>", "let me introduce myself: <k>", "for you I am <k>", "good evening, <k> here",
    "<k> is my name", "<k> is what they call me", "<k>, that's me", "<k>, nice to meet you", "nice to meet you, I am <k>", "pleased to meet you, my name is <k>", "it is <k> here", "here is <k>", "hey, <k> here", "hi, this is <k>", "hello Nod, I am <k>", "hello Nod, my name is <k>", "I should say my name: <k>", "I was named <k>", "I'm called <k>", "my parents named me <k>", "remember me as <k>", "remember my name: <k>", "please call me <k>", "you may call me <k>", "just call me <k>", "user: <k>",
]
STEPS = {"double": ("* 2", "double it", 2), "square": ("** 2", "square it", None), "halve": ("/ 2", "halve it", 0.5)}


def last_line(observation):
    """What comes after the questions and their answers."""
    return observation.rsplit("\n", 1)[-1]


def question(c):
    kind = c.pick(("greet", "greet", "greet", "ask", "ask", "number", "number", "two"))
    if kind == "greet":
        name = c.pick(CATEGORY["name"]) if c.chance(0.5) else made_up(c.rng).capitalize()
        yield User(c.ask(GREET + GREET_TOLD))
        observation = yield Act('# Ask for your name and greet you\nname = input("What is your name? ")\nprint(f"Hello, {name}.")', answers=(name,))
        c.demand(observation == f"What is your name? {name}\nHello, {name}.")
        yield Say(f"Hello, {name}.", (name,))
        if c.chance(0.3):
            yield User(c.ask(MY_NAME))
            observation = yield Act("# Look up your name\nname")
            yield Say(f"Your name is {said(result(observation))}.", (name,))
    elif kind == "ask":
        thing, value = c.word(), c.word() if c.chance(0.6) else str(c.rng.randint(1, 999))
        thing = c.pick(("city", "age", "colour", "country", "address", "job", "hobby", thing, thing))
        yield User(c.ask(ASK_FOR + ASK_FOR_TOLD, k=thing))
        observation = yield Act(f'# Ask for your {thing}\nanswer = input("What is your {thing}? ")\nprint(answer)', answers=(value,))
        c.demand(observation == f"What is your {thing}? {value}\n{value}")
        yield Say(f"Your {thing} is {value}.", (value,))
    elif kind == "number":
        step = c.pick(("double", "double", "square", "halve"))
        op, words, factor = STEPS[step]
        number = str(c.rng.randint(1, 999))
        yield User(c.ask(ASK_NUMBER[step] + [t.replace("{it}", words) for t in NUMBER_TOLD]))
        observation = yield Act(f'# Ask for a number and {words}\nnumber = float(input("Which number? "))\nnumber {op}', answers=(number,))
        c.demand(float(result(last_line(observation))) == int(number) * (factor or int(number)))
        yield Say(f"The result is {result(last_line(observation))}.", (result(last_line(observation)),))
    else:
        a, b = str(c.rng.randint(1, 999)), str(c.rng.randint(1, 999))
        yield User(c.ask(ASK_TWO + TWO_TOLD))
        observation = yield Act('# Ask for two numbers and add them\na = float(input("First number? "))\nb = float(input("Second number? "))\na + b', answers=(a, b))
        c.demand(float(result(last_line(observation))) == int(a) + int(b))
        yield Say(f"The result is {result(last_line(observation))}.", (result(last_line(observation)),))


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
    "I want to see you count and never stop", "I will say when to stop, count", "I will stop you, just count", "you count, I stop you", "let's see how far you can count, go on until I stop you", "let's see how far you get, count until I say stop", "one, two, three and so on forever, count", "1, 2, 3, ... without end", "count: 1 2 3 and never stop", "don't stop counting", "do not stop counting until I tell you", "would you mind counting forever?", "counting without end, please", "an endless count", "a count that never ends, please", "n = n + 1 forever", "@c add one again and again, count forever", "@c count numbers until I interrupt you", "@c go on counting until I press stop", "@c begin to count and never end",
    "count and count and count", "count away", "count, don't stop", "count without a limit", "count without stopping", "counting forever, please", "let the numbers run on and on", "let a counter run until I stop it", "a counter that never stops", "run a counter without end", "start a counter, I stop it", "keep adding one until I stop you", "keep going up by one until I interrupt", "how high can you count? go on until I stop", "infinite counter", "I want a counter that runs and runs", "@c run a counter until I press stop", "@c count higher and higher without end", "@c count as high as you can", "@c go on counting forever",
]
LOOPING = [
    "@c run an endless loop", "@c loop forever", "run while True: pass", "@c start an endless loop", "@c run an infinite loop", "@c do nothing forever", "@c keep busy until I stop you", "@c run a loop that never ends", "@c start an infinite loop", "@c loop until I stop you", "@c wait until I stop you", "run while true pass", "@c keep the computer busy until I stop you", "@c make an endless loop", "@c run something that never ends", "@c hang until I stop you", "@c loop without end", "while True: pass", "@c start a loop that runs until I stop it", "@c keep running until I press stop",
    "I want to test the stop button, run a loop", "I want to test stop, run something endless", "for a test I need an endless loop", "for a test, loop forever", "something that never ends, please", "something endless, please run it", "let it run forever", "let a loop run until I stop it", "a loop without end, please", "while 1: pass", "while True", "for ever loop", "infinite loop", "endless loop", "would you mind running an endless loop?", "give the computer something endless to do", "don't come back until I stop you, just loop", "@c go round and round until I stop you", "@c start something that runs forever", "@c keep the processor busy forever", "@c execute an infinite loop",
    "loop!", "an infinite loop, please", "a program that never ends, run it", "a program that does nothing and never stops", "does stop work? run an endless loop and I press it", "I will press stop, run something endless", "I'd like to see the stop button work, loop forever", "for(;;);", "while True: continue", "while (true) {}", "let it spin until I stop it", "let the computer work without end", "never return, just loop", "loop, loop, loop", "code that never finishes, please", "@c run code that never finishes", "@c go into an endless loop", "@c get stuck in a loop", "@c spin until I interrupt you", "@c loop and loop until I press stop",
]
WHAT_HAPPENED = ["what happened?", "what happened there?", "what has happened?", "did it stop?", "did that stop?", "is it stopped?", "is it stopped now?", "did I stop it?", "has it stopped?", "was it stopped?", "what happened to that?", "what happened to my request?", "what became of it?", "what became of that?", "did that run?", "did it run?", "has it run?", "is it done?", "is that done?", "was that done?",
    "what was that?", "so what happened?", "and what happened now?", "tell me what happened", "is it still running?", "does it still run?", "is that still running?", "are you still running it?", "did you stop?", "have you stopped?", "did you stop it?", "did the stop work?", "did it work?", "did it end?", "has it ended?", "is it over?", "is it finished?", "was it finished?", "why is there no answer?", "why did it end?",
    "hello? what happened?", "what's going on?", "what is going on?", "what was the matter?", "what did I do?", "what did stop do?", "what is it doing now?", "what came out?", "is it off now?", "is it dead?", "is it gone?", "did it finish?", "did it come to an end?", "was it cut off?", "was it interrupted?", "have I stopped it?", "so is it stopped?", "where are we now, did it stop?", "anything still running?", "is something still running?", "and now? is it still running?",
]
HOW_FAR = ["how far did you get?", "how far did you count?", "what number did you reach?", "where are you now?", "what is n now?", "which number was it?", "how far?", "what did you count to?", "to what number did you count?", "which number did you get to?", "how high did you count?", "and where did you stop?", "at which number did you stop?", "what was the last number?",
    "how far was it?", "how far did it get?", "how far did it count?", "how high did it get?", "how high did you get?", "how many did you count?", "how many numbers did you count?", "what is the number now?", "what was n at the end?", "n?", "what is the value of n?", "which number was the last?", "which was the last number?", "tell me how far you got", "tell me the last number", "show me n", "what did you get to?", "when I stopped you, where were you?", "up to which number?",
    "how far have you come?", "how far did you come?", "up to where did you count?", "up to what did you count?", "what was the count?", "the last number?", "the number you reached?", "what have you reached?", "what number were you at?", "at what number are you?", "where did you get to?", "how much is n now?", "n is what?", "value of n?", "did you get past a million?", "did you reach a thousand? how far did you get?", "is it a big number you got to?", "@c show the count", "@c tell me what n is", "@c tell me the number you reached",
]


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
    "I want <x> to be <v>", "I want to call <v> <x>", "I have a number <v>, call it <x>", "we have <x> = <v>", "we call <v> <x>", "given <x> = <v>", "given that <x> is <v>", "assume <x> = <v>", "assume that <x> is <v>", "from now on <x> is <v>", "from now on <x> means <v>", "<x>: <v>", "<x> := <v>", "<x> <- <v>", "<x> becomes <v>", "<x> has the value <v>", "<x> has to be <v>", "the variable <x> should be <v>", "the variable <x> is <v>", "the value of <x> is <v>", "my <x> is <v>", "take <v> for <x>", "take <v> as <x>", "would you mind remembering <x> = <v>?", "@c use <v> for <x>", "@c write <v> into <x>", "@c save <v> under the name <x>", "@c save <v> as <x>", "@c call the number <v> <x>", "@c set the variable <x> to <v>",
    "let us put <x> at <v>", "<x> shall be <v>", "make <x> <v>", "<x> gets <v>", "new variable <x> with <v>", "const <x> = <v>", "put <x> = <v> in memory", "keep in mind that <x> is <v>", "please keep in mind: <x> = <v>", "write down <x> = <v>", "@c let <x> stand for <v>", "@c fix <x> at <v>", "@c start with <x> = <v>",
]
GET = [
    "what is <x>?", "what's <x>?", "@c show <x>", "@n value of <x>", "<x>?", "what is the value of <x>?", "tell me <x>", "@c print <x>", "what does <x> hold?", "what is <x> now?", "and <x>?", "is <x> still there?", "what was <x>?", "@c show me <x>", "what value has <x>?", "what value does <x> have?", "how much is <x>?", "what is in <x>?", "do you still know <x>?", "<x> is what?", "@c look at <x>", "@n current value of <x>",
    "I forgot what <x> is", "I can't remember <x>", "which value has <x>?", "which number is <x>?", "which number did I give <x>?", "what number is in <x>?", "what did I set <x> to?", "what did I say <x> is?", "what did we say <x> was?", "do you remember <x>?", "<x> = ?", "<x> = what?", "<x> has which value?", "value of <x>?", "let me see <x>", "and what was <x> again?", "remind me what <x> is", "any idea what <x> was?", "the variable <x> is what?", "@c tell me what <x> is", "@c read out <x>", "@c give me <x>",
    "what did <x> hold?", "what have I in <x>?", "what have we got in <x>?", "what do you have for <x>?", "what do you have in <x>?", "what stands in <x>?", "what is saved in <x>?", "what is stored under <x>?", "what does <x> equal?", "what is <x> equal to?", "what value is <x>?", "so what is <x>?", "how big is <x>?", "show <x> again", "again, what is <x>?", "can you see <x>?", "could you tell me <x>?", "<x> please", "is <x> defined? what is it?", "print(<x>)", "echo <x>", "@c look up <x>", "@c recall <x>", "@c output <x>", "@n number in <x>", "@n number stored in <x>",
]
USE = ["what is <x> {o} <n>?", "<x> {o} <n>", "@c calculate <x> {o} <n>", "<x> {o} <n>?", "how much is <x> {o} <n>?", "give me <x> {o} <n>", "@n result of <x> {o} <n>", "@c work out <x> {o} <n>", "and <x> {o} <n>?", "now <x> {o} <n>", "@n value of <x> {o} <n>", "what would <x> {o} <n> be?",
    "<x> {o} <n> = ?", "<x> {o} <n> is what?", "what do I get for <x> {o} <n>?", "what does <x> {o} <n> give?", "what does <x> {o} <n> make?", "I need <x> {o} <n>", "I want to know <x> {o} <n>", "tell me <x> {o} <n>", "then <x> {o} <n>", "take <x> and tell me <x> {o} <n>", "let me see <x> {o} <n>", "would you mind calculating <x> {o} <n>?", "@c compute <x> {o} <n>", "@c find <x> {o} <n>",
    "how big is <x> {o} <n>?", "what's <x> {o} <n>?", "so <x> {o} <n>?", "and what is <x> {o} <n>?", "please <x> {o} <n>", "<x> {o} <n> please", "<x> {o} <n> equals?", "<x> {o} <n> makes what?", "<x> {o} <n> gives?", "use <x>: <x> {o} <n>", "with that, <x> {o} <n>?", "next <x> {o} <n>", "if I take <x> {o} <n>, what do I get?", "can I have <x> {o} <n>?", "can you do <x> {o} <n>?", "could you tell me <x> {o} <n>?", "show <x> {o} <n>", "print(<x> {o} <n>)", "I'd like to know <x> {o} <n>", "any idea what <x> {o} <n> is?", "@c evaluate <x> {o} <n>", "@c figure out <x> {o} <n>", "@c print <x> {o} <n>", "@n answer to <x> {o} <n>",
]


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
    if c.chance(0.55):
        # People call it "total", "price" or what they like.
        variable = c.number_column() if c.chance(0.65) else made_up(c.rng, 2)
        c.demand(variable.isidentifier() and not hasattr(builtins, variable) and not keyword.iskeyword(variable))
    value = c.pick((0, 10, 100, 500, 1000, 1111, 2222, 5555, 10000, 22222, 50000, 700700, 1000000, -1, -5, -40, -300)) if c.chance(0.2) else c.rng.randint(1, 9999)
    yield from remember(c, variable, value)
    yield from recall(c, variable, value)


# A conversation that starts over, runs without end or asks back is a topic of its own.
ALONE = ("several_topics", "mixed_talk", "stopped", "endless", "question", "variables", "after_ending", "corrected")


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


INTENTS = {question: 6, introduced: 1, endless: 3, variables: 8, several_topics: 40, stopped: 1.5}
