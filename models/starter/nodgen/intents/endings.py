"""What every family shares: declined actions and how numbers and names are said."""

from ..scenario import Act, Say

REASONS = [
    "not now", "I changed my mind", "too risky", "wait", "I am not sure", "I will do it myself", "please ask me first", "no", "later", "not yet", "never mind", "let me think first", "it is not necessary any more", "stop", "not today",
]
# Of what is there already: for moves, deletions and edits.
KEEPING = [
    "wrong file", "I want to keep it", "that is the wrong folder", "I need it tomorrow", "let me make a copy first", "not that one", "we still need it", "this is important", "I meant another file", "do not touch it", "it belongs to someone else",
]


def declined(c, code, talk="", still=None):
    """The user says no: nothing ran, and the answer says so plainly."""
    reason = c.pick(REASONS + KEEPING if still else REASONS) if c.chance(0.5) else ""
    yield Act(code, talk, decide="decline", reason=reason)
    answer = "All right, I did not run it."
    answer += f" {still}" if still else " Nothing was changed."
    yield Say(answer, ("did not run",))


def said(value):
    """A number or text as an answer quotes it: without NumPy's and Python's wrapping."""
    value = value.strip()
    if value.startswith("np.") and value.endswith(")"):
        value = value.split("(", 1)[1][:-1]
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        value = value[1:-1]
    return value


def result(observation):
    """What follows `Out[n]: ` in an observation."""
    return observation.split(": ", 1)[1] if observation.startswith("Out[") else observation


def joined(names):
    names = list(names)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def plural(count, word):
    return f"{count} {word}" if int(count) == 1 else f"{count} {word}s"


def quoted(text):
    """A Python string literal in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def unguarded(code, target):
    """The same without that check; what it imports may be of use further down."""
    return code.replace(guard(target).split("\n", 1)[1], "")


def guard(target):
    """The lines that fail where there is a file of that name already, before anything is done."""
    return f"import os\nassert not os.path.exists({quoted(target)})\n"
