"""Requests from templates: `{a|b}` is a choice, `<slot>` a value. Some are phrasing held-out."""

import hashlib
import re

SLOT = re.compile(r"(<\w+>)")
CHOICE = re.compile(r"\{([^{}]*)\}")
MODULE = re.compile(r"^(with <m>, |use <m>: |using <m>, )")
OPENERS = ["Please ", "Hi, ", "Hello, ", "Nod, ", "Hey, ", "Could you help? ", "Quick one: ", "Hi Nod, "]
CLOSERS = [" please", ", please", " thanks", ", thank you", " Thanks.", " please."]


def key(template):
    """A template without what other forms of it add, so that all its forms are on one side."""
    return MODULE.sub("", template).replace("column <", "<")


def split_phrasings(templates):
    """(training, held-out): about an eighth of all templates, chosen by hash."""
    held = [t for t in templates if hashlib.blake2s(key(t).encode()).digest()[0] < 32]
    return [t for t in templates if t not in held], held


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
    text = styled(rng, expand(rng, template))
    return SLOT.sub(lambda m: str(slots[m.group(1)[1:-1]]), text)
