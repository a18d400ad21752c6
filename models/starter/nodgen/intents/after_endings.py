"""However a request ended, the next one is acted on: a stop, a decline, an edit, a time limit, a Python that died, a reply that was no action.

Any intent is the request that is cut short, and any other the one after it, so that the ending itself teaches nothing
but that the next request counts."""

import ast

from ..scenario import Act, Say, Slip, User
from .dialog import WHAT_HAPPENED, single_topics
from .endings import REASONS, quoted, result, said

HOW_TO = "To act, write the code between <execute> and </execute>, for example:\n<execute>\nprint(1 + 1)\n</execute>\nTo finish, answer in words without these tags."
NO_ACTION = f"Your reply holds no action that can be run, so nothing ran. {HOW_TO}"
EMPTY = f"Your reply was empty. {HOW_TO}"
INVALID = "Your action is not valid Python, so nothing ran:\n{}\nWrite it again without this error."
REPEATING = "Your reply was cut because it repeated itself, before </execute>, so the action did not run. Write a shorter one."
CUT = "Your reply was cut after 512 tokens, before </execute>, so the action did not run. Write a shorter one."
REPEATED = "This is the action that just ran; its output is above, so it was not run again. Do something else, or answer."
REPEATED_DECLINED = "The user just declined this action, so it was not proposed again. Do something else, or answer."
REPEATED_TWICE = "This action was repeated again, so it did not run and the turn ended."
OVER_LIMIT = "This action did not run: the limit of {} for one request was reached."

AGAIN = [
    "try again", "try it again", "try that again", "again", "again please", "@c do it again", "@c do that again", "@c run it again", "@c run that again", "once more", "@c try it once more", "do it now", "@c run it now", "ok, run it now", "go on", "@c go on with that", "continue", "@c continue with that", "now do it", "now run it", "please go on", "please continue",
    "@c repeat that", "@c start again", "@c do it once more", "@c start that again", "and now do it", "run it once more",
    "retry", "retry it", "retry that", "retry now", "@c retry that step", "same again", "same again please", "the same again", "another try", "another try, please", "give it another try", "@c give it another try", "@c give it one more try", "@c give that another go", "one more time", "one more time, please", "one more try",
    "try once more", "try one more time", "@c try that one more time", "@c do that once more", "@c do it one more time", "@c do that one more time", "@c run that once more", "@c run it one more time", "@c run this again", "@c run the same thing again", "@c do the same thing again", "@c repeat it", "@c repeat the last step",
    "@c repeat what you tried", "@c execute it now", "@c execute it again", "@c execute that again", "@c carry on", "@c carry on with it", "@c carry on with that", "carry on", "keep going", "@c keep going with that", "@c continue with it", "@c resume", "resume", "resume that", "@c resume what you were doing", "@c proceed", "proceed",
    "proceed with that", "ok, do it now", "ok, try again", "ok, again", "ok, go on", "ok, continue", "ok now run it", "I changed my mind, run it", "I changed my mind, do it", "I want it to run now", "I want you to try again", "let it run this time", "this time let it run", "it's fine now, run it", "it's fine now, go on",
    "sorry, do it again", "sorry, run it again", "can you do it again?", "can you try that again?", "could you run it again?", "would you mind trying again?", "would you mind doing it again?", "do it after all", "run it after all",
    "it should be tried again", "you tried, now try again", "what you tried before, try it again", "would you mind trying that once more?", "keep trying",
    "give it one more go", "have another go", "one more go", "same request again", "the same request again", "try it again please", "now try again", "run again", "start over", "start it over", "start it again", "start from the beginning", "give that a second try", "a second try, please", "do it over",
    "do it over again", "redo it", "redo that", "redo", "rerun", "rerun it", "rerun that, please", "ok, this time really", "this time do it", "this time I will let it run", "I will not stop it this time, run it", "I stopped it by mistake, run it again", "that was my mistake, run it again",
    "sorry, my mistake, go on", "oops, I did not want to stop that, go on", "what I asked before, please", "do what I asked", "do what I asked before", "now please do it", "let's try that again", "let's try again", "let's go on", "shall we try again?", "can we try again?", "can you go on?",
    "could you continue?", "I still want it, try again", "I still need that, do it again", "@c give that one more try", "@c do what you wanted to do", "@c have another try at it",
]
BECAME = {
    "stop": "You stopped before the action ran.", "closed": "Nod was closed before the action ran.", "interrupt": "You stopped it. The variables are still there.",
    "killed": "Nod was closed while the action ran. It was not run again, and the variables are gone.",
}
# What is asked most; the others come by their own weight.
COMMON = {
    "table_loose": 9, "table_named": 6, "table_unnamed": 2, "table_shape": 2, "count_text": 5, "lines_with": 2, "show_text": 1.5, "count_files": 3, "list_files": 2, "size_files": 1.5, "delete_file": 1, "plot_table": 1.5, "table_which": 2, "arithmetic": 2, "percent": 1, "weekdays": 1, "today": 1, "write_text": 1,
}
# They have no action, or are about an ending themselves.
UNFIT = ("beyond", "beyond_later", "small_talk", "family_help", "doubts", "introduced", "edited_wrongly")


def first_topic(c):
    while True:
        (intent,) = single_topics(c, 1)
        if intent.__name__ not in UNFIT:
            return intent


def later(c):
    """The request after it: one of those that people ask most, or any."""
    from . import WEIGHTED

    if c.chance(0.6):
        name = c.rng.choices(list(COMMON), list(COMMON.values()))[0]
        return next(intent for intent in WEIGHTED if intent.__name__ == name)(c)
    return first_topic(c)(c)


def until_action(c, script, skip):
    """Plays the script up to an action that would run, and gives that action without playing it."""
    reply = None
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            c.demand(False)
        if isinstance(item, Act) and item.decide == "approve" and not item.interrupt:
            if not skip:
                return item
            skip -= 1
        reply = yield item


def to_the_end(script, reply):
    """The rest of a script whose action has been played."""
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            return
        reply = yield item


def block(act):
    text = f"<execute>\n{act.code}\n</execute>"
    return f"{act.talk}\n{text}" if act.talk else text


def defect(code):
    """What Nod tells of code that is not Python, None of what is; its own words are in crates/kernel/src/syntax.rs."""
    try:
        compile(code, "<action>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as error:
        told = not error.lineno or f"line {error.lineno}" in error.msg
        return f"{type(error).__name__}: {error.msg}" + ("" if told else f" (line {error.lineno})")
    return None


def misspelt_code(c, code):
    """The code with a slip of the kind that models make: a mark left out or doubled, an end that is missing, a line moved in."""
    c.demand(len(code.split("\n")) > 1 and not defect(code))
    for _ in range(40):
        kind, lines = c.pick(("mark", "mark", "mark", "double", "end", "indent")), code.split("\n")
        marks = [i for i, x in enumerate(code) if x in "()[]{}\"':,"]
        i = c.pick(marks or [0])
        if kind == "mark":
            wrong = code[:i] + code[i + 1 :]
        elif kind == "double":
            wrong = code[: i + 1] + code[i:]
        elif kind == "end":
            wrong = code[: c.rng.randrange(len(code) // 2, len(code) - 1)]
        else:
            k = c.rng.randrange(1, len(lines))
            wrong = "\n".join(lines[:k] + [f"    {lines[k]}"] + lines[k + 1 :])
        if defect(wrong):
            return wrong
    return c.demand(False)


def broken(c, act):
    """A reply that tries to act in a form that cannot be run, and what Nod says of it."""
    kind = c.pick(("tag", "tail", "blank", "empty", "cut", "python", "python", "python", "python"))
    if kind == "python":
        code = misspelt_code(c, act.code)
        return Slip(block(Act(code, act.talk)), INVALID.format(defect(code)))
    if kind == "tag":
        tag = c.pick(("python", "code", "run", "exec", "tool_call"))
        return Slip(f"<{tag}>\n{act.code}\n</{tag}>", NO_ACTION)
    if kind == "tail":
        return Slip(f"{act.code}\n</execute>", NO_ACTION)
    if kind == "blank":
        return Slip("<execute>\n\n</execute>", NO_ACTION)
    if kind == "empty":
        return Slip("", EMPTY)
    line = act.code.split("\n")[-1]
    return Slip("<execute>\n" + "\n".join([act.code] + [line] * 3), c.pick((CUT, REPEATING)))


def endless_edit(c):
    """Code that a user may put in the place of an action, and that does not end by itself."""
    name, number = c.pick(("kept", "x", "a", "value", "total", "k")), c.rng.randint(1, 99)
    begin = c.pick(("", f"{name} = {number}\n", f"{name} = {number}\nprint('running', flush=True)\n", "print('running', flush=True)\n", f"print({quoted(c.word())})\n"))
    return begin + c.pick(("while True:\n    pass", "while True: pass", "import time\ntime.sleep(600)", "import time\nwhile True:\n    time.sleep(1)", "n = 0\nwhile True:\n    n += 1"))


def short_edit(c):
    """Other code in the place of the action, and how its output is told."""
    a, b, word = c.rng.randint(2, 99), c.rng.randint(2, 99), c.word()
    kind = c.pick(("print", "print", "word", "value", "value", "silent"))
    if kind == "print":
        return f"print('{word}', {a} * {b})", f"{word} {a * b}"
    if kind == "word":
        return f"print({quoted(word)})", word
    if kind == "value":
        op = c.pick("+-*")
        return f"{a} {op} {b}", str(eval(f"{a}{op}{b}"))
    return f"{c.pick('abcxyz')} = {a}", ""


DEADLY = ["import os\nos._exit(1)", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "import ctypes\nctypes.string_at(0)", "import os\nos.abort()"]
# The evaluation can play these through Nod; the others are only learnt.
PLAYABLE = {"stop": 2, "interrupt": 5, "decline": 3, "edited": 3}
ENDINGS = {**PLAYABLE, "closed": 1, "killed": 1, "timeout": 1.5, "died": 1.5, "repeated": 1, "limit": 1, "broken": 1}


def ending(c, act, kind, ran):
    """Plays the action with this ending. `ran` actions came before it in this request."""
    if kind in ("stop", "closed"):
        act.decide = kind
        yield act
    elif kind == "interrupt":
        act.decide, act.edited, act.interrupt = "edit", endless_edit(c), True
        observation = yield act
        c.demand("KeyboardInterrupt" in observation)
    elif kind == "killed":
        if c.chance(0.6):
            act.decide, act.edited = "edit", endless_edit(c)
        act.end = "killed"
        yield act
    elif kind == "timeout":
        act.decide, act.edited, act.end = "edit", endless_edit(c), "timeout"
        observation = yield act
        c.demand("KeyboardInterrupt" in observation)
        yield Say("The code you ran took longer than 60 seconds, so it was stopped.", ("60 seconds",))
    elif kind == "died":
        act.decide, act.edited, act.end = "edit", c.pick(DEADLY), "died"
        yield act
        yield Say("Python ended while your code ran. It was started again, and its variables are gone.", ("variables are gone",))
    elif kind == "decline":
        # What deletes or moves is declined in its own family, where the answer names it.
        c.demand(not act.talk.startswith("This will") and not any(x in act.code for x in ("os.re", "shutil", "install")))
        act.decide, act.reason = "decline", c.pick(REASONS) if c.chance(0.5) else ""
        yield act
        if c.split == "train" and c.chance(0.15):
            yield Slip(block(act), REPEATED_DECLINED)
        yield Say("All right, I did not run it. Nothing was changed.", ("did not run",))
    elif kind == "edited":
        act.decide = "edit"
        act.edited, shown = short_edit(c)
        observation = yield act
        c.demand(not shown or said(result(observation)) == shown)
        yield Say(f"The code you ran gives {shown}." if shown else "The code you ran gives no output.", (shown or "no output",))
    elif kind == "repeated":
        observation = yield act
        c.demand("Error" not in observation)
        yield Slip(block(act), REPEATED)
        yield Slip(block(act), REPEATED_TWICE)
    elif kind == "limit":
        c.demand(ran)
        yield Slip(block(act), OVER_LIMIT.format("1 action" if ran == 1 else f"{ran} actions"))
    else:
        yield broken(c, act)
        yield broken(c, act)


def after_ending(c):
    """One request ends in some way; the next is something else, or the same once more."""
    endings = PLAYABLE if c.split == "held-out" else ENDINGS
    kind = c.rng.choices(list(endings), list(endings.values()))[0]
    script = first_topic(c)(c)
    skip = 1 if kind == "limit" or c.chance(0.15) else 0
    act = yield from until_action(c, script, skip)
    code, talk, answers = act.code, act.talk, act.answers
    yield from ending(c, act, kind, skip)
    if kind in BECAME and c.chance(0.06):
        yield User(c.ask(WHAT_HAPPENED))
        yield Say(BECAME[kind], (BECAME[kind][:-1],))
    if not skip and kind not in ("repeated", "edited") and c.chance(0.15):
        yield User(c.ask(AGAIN))
        reply = yield Act(code, talk, answers=answers)
        yield from to_the_end(script, reply)
        return
    script.close()
    yield from later(c)
    if c.chance(0.12):
        yield from later(c)


def corrected(c):
    """A reply that Nod could not run, or an action proposed twice; then it goes on rightly."""
    script = first_topic(c)(c)
    act = yield from until_action(c, script, 1 if c.chance(0.3) else 0)
    if c.split == "held-out":
        reply = yield act
    elif c.chance(0.4):
        reply = yield act
        yield Slip(block(act), REPEATED)
    else:
        yield broken(c, act)
        reply = yield act
    yield from to_the_end(script, reply)


INTENTS = {after_ending: 20, corrected: 10}
