"""Requests from templates: `{a|b}` is a choice, `<slot>` a value. Some are phrasing held-out.

A template that starts with `@n ` is a noun phrase without its article ("total size of <f>"), one with
`@c ` an imperative ("delete <f>"); both are put into one of the frames people ask in."""

import hashlib
import re

SLOT = re.compile(r"(<\w+>)")
CHOICE = re.compile(r"\{([^{}]*)\}")
MODULE = re.compile(r"^(with <m>, |use <m>: |using <m>, )")
OPENERS = ["Please ", "Hi, ", "Hello, ", "Nod, ", "Hey, ", "Could you help? ", "Quick one: ", "Hi Nod, "]
CLOSERS = [" please", ", please", " thanks", ", thank you", " Thanks.", " please."]


NOUN_FRAMES = [
    "what is the <@>?", "what's the <@>?", "the <@>?", "<@>", "<@>?", "tell me the <@>", "give me the <@>", "show me the <@>", "I need the <@>", "I want the <@>", "find the <@>", "get the <@>", "get me the <@>",
    "can you tell me the <@>?", "could you give me the <@>?", "do you know the <@>?", "I want to know the <@>", "I'd like to know the <@>", "let me know the <@>", "what would the <@> be?", "find out the <@>", "look up the <@>",
    "I would like the <@>", "may I have the <@>?", "can I get the <@>?", "I am looking for the <@>", "check the <@>", "report the <@>", "determine the <@>",
]
COMMAND_FRAMES = [
    "<@>", "<@>", "<@>", "<@>", "can you <@>?", "could you <@>?", "would you <@>?", "please <@>", "I want you to <@>", "I'd like you to <@>", "I need you to <@>", "could you please <@>?", "can you please <@>?", "will you <@>?",
    "<@> for me", "can you <@> for me?", "now <@>", "just <@>", "go ahead and <@>", "help me <@>", "I want to <@>", "I need to <@>", "I'd like to <@>", "let's <@>", "try to <@>", "how can I <@>?", "how do I <@>?", "you should <@>", "quickly <@>",
]
# Words people use one for the other; never one that would change what is asked.
ALIKE = {
    "show": ("display", "print"), "display": ("show",), "delete": ("remove", "erase"), "remove": ("delete",), "folder": ("directory", "dir"), "find": ("look for", "search for"),
    "make": ("create",), "create": ("make",), "compute": ("calculate",), "calculate": ("compute", "work out"), "average": ("mean", "avg"), "picture": ("image", "photo"), "image": ("picture",),
    "chart": ("graph", "plot"), "rows": ("lines", "records", "entries"), "biggest": ("largest",), "largest": ("biggest",), "whole": ("entire",), "every": ("each",), "each": ("every",),
    "maximum": ("max",), "minimum": ("min",), "what is": ("what's", "whats"), "tell me": ("let me know",), "save": ("store",),
}


def key(template):
    """A template without what other forms of it add, so that all its forms are on one side."""
    return MODULE.sub("", template).replace("column <", "<")


def split_phrasings(templates):
    """(training, held-out): about an eighth of all templates, chosen by hash."""
    held = [t for t in templates if hashlib.blake2s(key(t).encode()).digest()[0] < 32]
    return [t for t in templates if t not in held], held


def framed(rng, template):
    """The template inside a frame, where it is one of the framed kinds."""
    kind, _, rest = template.partition(" ")
    if kind not in ("@n", "@c"):
        return template
    frame = rng.choice(NOUN_FRAMES if kind == "@n" else COMMAND_FRAMES)
    if rest.startswith(("my ", "our ", "<")):
        frame = frame.replace("the <@>", "<@>")
    return frame.replace("<@>", rest)


def alike(rng, text):
    """Now and then a word gives way to one that means the same here."""
    for word, others in ALIKE.items():
        if word in text and rng.random() < 0.12:
            text = re.sub(rf"\b{word}\b", rng.choice(others), text, count=1)
    return text


def expand(rng, template):
    while True:
        text = CHOICE.sub(lambda m: rng.choice(m.group(1).split("|")), template)
        if text == template:
            return text
        template = text


def typo(rng, word):
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if kind == 1:
        return word[:i] + word[i + 1 :]
    return word[:i] + word[i] + word[i:]


def on_plain(text, change):
    """Applies `change` to everything but the slots, so names are never altered."""
    return "".join(p if SLOT.fullmatch(p) else change(p) for p in SLOT.split(text))


def capitalized(text):
    return text if text.startswith("<") else text[:1].upper() + text[1:]


def styled(rng, text):
    """People's habits: capitals, no punctuation, greetings, typing errors, shouting."""
    kind = rng.random()
    if kind < 0.42:
        return capitalized(text)
    if kind < 0.68:
        return on_plain(text, str.lower).rstrip("?.! ")
    if kind < 0.80:
        return rng.choice(OPENERS) + text
    if kind < 0.88:
        return capitalized(text).rstrip("?.! ") + rng.choice(CLOSERS)
    if kind < 0.92:
        return on_plain(text, str.upper)
    words = text.split(" ")
    able = [i for i, w in enumerate(words) if len(w) > 4 and w.isalpha()]
    if able:
        i = rng.choice(able)
        words[i] = typo(rng, words[i])
    return " ".join(words)


def request(rng, template, slots):
    text = expand(rng, framed(rng, template))
    text = styled(rng, on_plain(text, lambda part: alike(rng, part)))
    return SLOT.sub(lambda m: str(slots[m.group(1)[1:-1]]), text)
