"""One conversation: an intent writes the script, the session runs its code, the trace keeps both.

An intent is a generator function of a `Context`. It yields `User`, `Act` and `Say`; the value of
`yield Act(...)` is the observation the model would read. What it demands of the observation it
states with `context.demand`; a conversation whose demand fails is dropped."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from . import observation as obs
from .contents import ages, described, restorable
from .phrasing import request, split_phrasings
from .words import CATEGORY, NOUNS, NUMERIC, STEMS, accented, base, choose, compound, from_list, held_out, joined_oddly, made_up

SYSTEM = "You are Nod. You act by writing Python in <execute> blocks."
DECLINED = "The user declined this action, so it did not run."
STOPPED = "The user stopped before this action ran."
CLOSED = "Nod was closed before this action ran."
KILLED = "Nod was closed while this action ran. It was interrupted and was not run again. The Python session's variables are gone."
DIED = "[The Python session ended unexpectedly and was started again. Its variables are gone.]"
TIMED_OUT = "[Execution timed out (60 seconds).]"
EDITED = "The user edited the code before running it. The code that ran:\n"
RESTARTED = "[The Python session was restarted. Its variables are gone.]"


@dataclass
class User:
    text: str
    restart: bool = False


@dataclass
class Act:
    code: str
    talk: str = ""
    decide: str = "approve"  # approve | edit | decline | stop | closed (Nod was, at the card)
    edited: str = ""
    reason: str = ""
    answers: tuple = ()
    interrupt: bool = False
    learn: bool = True  # no loss on an action that is wrong without the model being able to know
    end: str = ""  # how it ended, where not by itself: timeout | died (played: nothing ran) | killed (with Nod; played)


@dataclass
class Slip:
    """A reply that Nod did not run or end the turn with, and what Nod told the model of it. Nothing is learnt of the reply."""

    text: str
    note: str


@dataclass
class Say:
    text: str
    facts: tuple = ()  # what the answer must contain; for evaluation


class Unfit(Exception):
    """The conversation does not do what its intent demands."""


class Over(Exception):
    """The conversation ends here, in the middle of what its intent had in mind: the user let it be."""


@dataclass
class Context:
    rng: object
    split: str
    folder: Path
    names: set = field(default_factory=set)
    phrasings: list = field(default_factory=list)
    files: dict = field(default_factory=dict)
    turns: int = 0  # requests so far
    elsewhere: dict = field(default_factory=dict)  # folders as a person has them, and where they really are here

    def there(self, code):
        for spoken, real in self.elsewhere.items():
            code = code.replace(spoken, str(real))
        return code

    def here(self, text):
        for spoken, real in self.elsewhere.items():
            text = text.replace(str(real), spoken)
        return text

    def chance(self, p):
        return self.rng.random() < p

    def pick(self, items):
        return self.rng.choice(items)

    def demand(self, condition):
        if not condition:
            raise Unfit

    def register(self, name):
        """Notes a name made of others; training must not meet one that is held out."""
        if self.split == "train" and held_out(name):
            raise Unfit
        self.names.add(name)

    def ask(self, templates, bare=False, **slots):
        training, held = split_phrasings(templates)
        pool = held if self.split == "held-out" and held else training
        if not pool:
            raise Unfit
        template = self.pick(pool)
        self.phrasings.append(template)
        return request(self.rng, template, slots, first=not self.turns, bare=bare)

    def name(self, common):
        word = choose(lambda: base(self.rng, common), self.split)
        self.names.add(word)
        return word

    def stem(self):
        rng = self.rng
        kind = rng.random()

        def make():
            if kind < 0.05:
                return joined_oddly(rng)
            one = base(rng, STEMS)
            if kind < 0.55:
                return one
            if kind < 0.68:
                return one + rng.choice("_-") + base(rng, STEMS)
            if kind < 0.80:
                return one + rng.choice(("", "_", "-")) + str(rng.choice((rng.randint(1, 99), rng.randint(2015, 2030))))
            if kind < 0.88:
                return one + " " + base(rng, STEMS)
            if kind < 0.93:
                return accented(rng, one)
            return one.capitalize() if rng.random() < 0.7 else one.upper()

        word = choose(make, self.split)
        self.names.add(word)
        return word

    def file(self, ext):
        for _ in range(50):
            name = f"{self.stem()}.{ext}"
            if name not in self.files:
                return name
        raise Unfit

    def word(self):
        return self.name(NOUNS)

    def folder_name(self):
        return self.stem()

    def number_column(self, taken=()):
        while True:
            word = self.name(NUMERIC)
            if self.chance(0.08):
                word += "_" + made_up(self.rng, 1)
            if word not in taken:
                self.register(word)
                return word

    def text_column(self, taken=()):
        for _ in range(50):
            kind = self.pick(list(CATEGORY))
            name = kind if self.chance(0.6) and held_out(kind) == (self.split == "held-out") else self.name(list(CATEGORY))
            if name not in taken:
                self.names.add(name)
                return name, kind
        raise Unfit

    def values(self, kind, count):
        found = []
        for _ in range(200):
            invented = self.rng.random()
            if invented < 0.12:
                value = made_up(self.rng).capitalize()
            elif invented < 0.2:
                value = compound(self.rng) if self.chance(0.5) else compound(self.rng).capitalize()
            else:
                value = from_list(self.rng, CATEGORY[kind], self.split)
            if value not in found and not (held_out(value) and self.split == "train"):
                found.append(value)
                self.names.add(value)
            if len(found) == count:
                return found
        raise Unfit

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        self.files[name] = text

    def make_folder(self, name):
        (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.files[name + "/"] = ""


def size_words(count):
    if count < 1000:
        return f"{count} bytes"
    for unit in ("kB", "MB", "GB"):
        count /= 1000
        if count < 1000 or unit == "GB":
            return f"{count:.1f} {unit}"
    raise AssertionError


def attached(context, text):
    """The way the agent tells the model about attached files that the request names."""
    named = [f for f in context.files if f in text and not f.endswith("/") and "/" not in f]
    if not named or not context.chance(0.15):
        return text
    lines = "".join(f"\n- {f} ({size_words((context.folder / f).stat().st_size)})" for f in named[:2])
    return f"{text}\n\nAttached:{lines}"


def ended(act, code, session, folder):
    """The observation of an action that ran, as far as it did."""
    if act.end in ("died", "killed"):
        # The code would end this process too, so it does not run at all.
        session.fresh()
        return DIED if act.end == "died" else KILLED
    stopped = act.interrupt or act.end == "timeout"
    outputs = session.run(code, folder, act.answers, 0.08 if stopped else None)
    return obs.observation(outputs, status=TIMED_OUT if act.end else obs.INTERRUPTED if stopped else None)


def play(intent, context, session):
    """The finished trace of one conversation, or Unfit."""
    folder = context.folder
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    session.fresh()
    messages, turns = [("system", SYSTEM, False)], []
    script, reply, played = intent(context), None, False
    while True:
        try:
            item = script.send(reply)
        except (StopIteration, Over):
            break
        reply = None
        if isinstance(item, User):
            context.turns += 1
            text = attached(context, item.text)
            if item.restart:
                session.fresh()
                text = f"{RESTARTED}\n{text}"
            messages.append(("user", text, False))
            turns.append(
                {
                    "request": text, "restart": item.restart, "steps": [], "facts": [],
                    "before": restorable(folder), "times": ages(folder), "after": None,
                }
            )
        elif isinstance(item, Act):
            played |= bool(item.end or item.decide == "closed" or context.elsewhere)
            block = f"<execute>\n{item.code}\n</execute>"
            messages.append(("assistant", f"{item.talk}\n{block}" if item.talk else block, item.learn))
            turns[-1]["steps"].append(
                {
                    "decide": item.decide, "edited": item.edited, "reason": item.reason,
                    "answers": list(item.answers), "interrupt": item.interrupt, "learn": item.learn, "code": item.code,
                }
            )
            if item.decide == "decline":
                reply = DECLINED + (f"\nReason: {item.reason}" if item.reason else "")
                messages.append(("user", reply, False))
            elif item.decide in ("stop", "closed"):
                reply = STOPPED if item.decide == "stop" else CLOSED
                messages.append(("user", reply, False))
            else:
                code = item.edited if item.decide == "edit" else item.code
                reply = ended(item, context.there(code), session, folder)
                reply = context.here(reply)
                shown = reply if item.end == "killed" else f"Execution Output:\n{reply}"
                if item.decide == "edit":
                    shown = f"{EDITED}{code}\n\n{shown}"
                messages.append(("user", shown, False))
        elif isinstance(item, Slip):
            played = True
            messages += [("assistant", item.text, False), ("user", item.note, False)]
        else:
            messages.append(("assistant", item.text, True))
            turns[-1]["facts"] = list(item.facts)
            turns[-1]["after"] = described(folder)
    return {
        "intent": intent.__name__,
        "split": context.split,
        "messages": messages,
        "turns": turns,
        "names": sorted(context.names),
        "phrasings": context.phrasings,
        "played": played,  # not all of it can be run again as it stands
    }
