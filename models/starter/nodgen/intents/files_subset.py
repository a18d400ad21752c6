"""The files of a kind that also share a word in their names, "the invoice PDFs", and what stands before or behind their names.

Files of the kind with another name, and files of that name of another kind, stay as they are."""

import re

from ..phrasing import request
from ..scenario import Act, Say, User
from .archives import pack_code
from .deleting import MANY, crowded, drawn, to_go
from .endings import declined, joined, quoted, result
from .files_delete import delete_listed, first_look, list_named
from .files_delete_kinds import noun, noun_file, nouns_among, plural_of
from .files_many import copy_code, move_code
from .workspace import EXTENSIONS, Kind, beside, fill, here, listed, literal, naming, real_file, spelt_out, told, told_of

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}
# <s> are the files, "invoice pdfs".
ALL = ["the <s>", "the <s>", "the <s>", "my <s>", "all <s>", "all the <s>", "all my <s>", "these <s>", "our <s>"]
BOTH = ["both <s>", "both <s>", "both of the <s>", "both of my <s>", "both the <s>", "the two <s>", "my two <s>", "these two <s>"]
COUNTED = ["the <k> <s>", "the <k> <s>", "my <k> <s>", "all <k> <s>", "these <k> <s>"]
# <x> is one of those, <w> what is put there.
BEFORE = [
    "@c put <w> in front of {the names of |}<x>", "@c put <w> before the names of <x>", "@c add <w> in front of {the names of |}<x>", "@c add <w> to the {start|beginning|front} of the names of <x>", "@c add the prefix <w> to {the names of |}<x>", "@c prefix <x> with <w>", "@c prefix the names of <x> with <w>", "@c give <x> the prefix <w>", "@c prepend <w> to {the names of |}<x>", "@c rename <x> so that they {start|begin} with <w>", "@c rename <x> so that <w> stands in front", "@c rename <x> by putting <w> in front", "@c rename <x>: <w> in front, the rest as it was",
    "@c let {the names of |}<x> {start|begin} with <w>", "@c make {the names of |}<x> {start|begin} with <w>", "@c stick <w> in front of {the names of |}<x>", "@c write <w> in front of the names of <x>", "@c attach <w> to the front of {the names of |}<x>", "@c insert <w> at the {start|beginning|front} of the names of <x>",
    "<x> need <w> in front of their names", "<x> need <w> before the name", "<x> need the prefix <w>", "<x> should {start|begin} with <w>", "<x> should have <w> in front of their names", "<x> should get the prefix <w>", "<x> must {start|begin} with <w>, rename them", "<x> are missing <w> at the {start|front} of their names", "<x> lack the prefix <w>, add it", "<x> are to be called the same, only with <w> in front", "<x>: prefix <w>", "<x>: <w> in front of the names", "<x> get <w> in front, the other files stay as they are",
    "I want <w> in front of {the names of |}<x>", "I want {the names of |}<x> to {start|begin} with <w>", "I need <w> at the {start|front} of the names of <x>", "I forgot to put <w> in front of {the names of |}<x>, please add it", "I'd like <w> before the names of <x>", "could {the names of |}<x> {start|begin} with <w>?", "could you put <w> in front of <x>? just those", "can <x> get <w> in front of their names?", "would you mind adding <w> to the front of {the names of |}<x>?", "<w> in front of {the names of |}<x>", "<w> goes in front of {the names of |}<x>", "for <x>: <w> and then the old name", "keep the names of <x>, but with <w> in front", "only <x> should {start|begin} with <w>", "not all files, just <x> should get <w> in front", "take <x> and put <w> in front of their names",
]
BEHIND = [
    "@c put <w> at the end of the names of <x>", "@c put <w> behind the names of <x>", "@c add <w> to the end of the names of <x>", "@c add <w> at the end of the names of <x>, before the {extension|ending}", "@c add <w> to the names of <x>, just before the {extension|dot}", "@c add the suffix <w> to {the names of |}<x>", "@c append <w> to {the names of |}<x>", "@c append <w> to the names of <x>, the extension stays", "@c give <x> the suffix <w>", "@c rename <x> so that the names end in <w>", "@c rename <x> so that <w> stands behind the name", "@c rename <x> by putting <w> at the end", "@c suffix {the names of |}<x> with <w>",
    "@c let the names of <x> end in <w>", "@c make the names of <x> end in <w>", "@c stick <w> on the end of the names of <x>", "@c attach <w> to the end of the names of <x>", "@c put <w> between the name and the extension of <x>", "@c insert <w> before the extension of <x>",
    "<x> need <w> at the end of their names", "<x> need <w> behind the name", "<x> need the suffix <w>", "<x> should have <w> at the end of their names", "<x> should get the suffix <w>", "<x> should get <w> behind their names, before the dot", "<x> are missing <w> at the end of their names", "<x> are to be called the same, only with <w> at the end", "<x>: suffix <w>", "<x>: <w> behind the names", "<x> get <w> at the end of the name, the other files stay as they are",
    "I want <w> at the end of the names of <x>", "I want the names of <x> to end in <w>", "I need <w> behind the names of <x>", "I forgot to put <w> at the end of the names of <x>, please add it", "I'd like <w> after the names of <x>", "could the names of <x> end in <w>?", "can <x> get <w> at the end of their names?", "would you mind adding <w> to the end of the names of <x>?", "<w> behind the names of <x>", "<w> goes at the end of the names of <x>", "for <x>: the old name and then <w>", "keep the names of <x>, but with <w> at the end", "only <x> should get <w> at the end of the name", "take <x> and put <w> behind their names",
]
MOVE = ["@c move <x> {to|into} {the folder |}<d>", "@c put <x> {in|into} {the folder |}<d>", "@c shift <x> to {the folder |}<d>", "@c bring <x> to {the folder |}<d>", "@c tidy <x> away into {the folder |}<d>", "<x> belong in {the folder |}<d>", "<x> belong in {the folder |}<d>, move them", "<x> should be in {the folder |}<d>", "<x> should go into {the folder |}<d>", "<x> go into {the folder |}<d>, the rest stays here", "I want <x> in {the folder |}<d>", "I'd like to have <x> in {the folder |}<d>, move them", "only <x> should go to {the folder |}<d>", "take <x> and put them into {the folder |}<d>", "could you move <x> to {the folder |}<d>? only those", "<x> into {the folder |}<d> please", "into {the folder |}<d> with <x>"]
COPY = ["@c copy <x> {to|into} {the folder |}<d>", "@c put copies of <x> {in|into} {the folder |}<d>", "@c put a copy of <x> {in|into} {the folder |}<d>", "@c back up <x> to {the folder |}<d>", "@c make copies of <x> in {the folder |}<d>", "I need copies of <x> in {the folder |}<d>", "I want <x> in {the folder |}<d> as well, keep them here", "<x> should also be in {the folder |}<d>", "copies of <x> into {the folder |}<d> please", "could you copy <x> to {the folder |}<d>? only those", "only <x> should be copied to {the folder |}<d>", "keep <x> here and copy them to {the folder |}<d>"]
PACK = ["@c zip <x> as <z>", "@c zip <x> into <z>", "@c pack <x> into <z>", "@c put <x> into a zip {called|named} <z>", "@c make a zip <z> of <x>", "@c make <z> from <x>", "@c compress <x> into <z>", "@c bundle <x> as <z>", "I need <x> zipped as <z>", "I want <x> in one zip, <z>", "<x> should go into <z>", "<x> into <z> please", "could you zip <x> as <z>? only those", "only <x> should be zipped, as <z>", "I have to mail <x>, zip them as <z>"]
SHOW = ["@c list <x>", "@c show me <x>", "which are <x>?", "what are <x> called?", "which <s> do I have?", "which <s> are here?", "what <s> are there?", "are there any <s> here?", "do I have any <s>?", "I want to see <x>", "I need the names of <x>", "let me see <x>", "tell me the names of <x>", "names of <x> please", "list <x>, only those", "@c find <x>", "where are <x>? list them", "<s>?"]
HOW_MANY = ["how many <s> are there?", "how many <s> do I have?", "how many <s> are here?", "how many <s> are in this folder?", "@c count <x>", "@n number of <s>", "@c tell me how many <s> I have", "I need to know how many <s> there are", "how many files here are <s>?", "<s>, how many?", "any idea how many <s> I have here?"]
ADDED = ["2019_", "2020_", "2021_", "2022_", "2023_", "2024_", "2025_", "2026_", "old_", "new_", "final_", "paid_", "sent_", "done_", "copy_", "my_", "draft-", "archive-", "A_", "01_", "v2_", "checked_", "private-", "work_", "home_", "q1_", "q3-", "jan_", "may-", "x_"]


def around(c, sentences, phrases, **slots):
    """One of the sentences with a noun phrase in it, each on its side of the split."""
    sentence = drawn(c, sentences)
    if phrases is BOTH and re.search(r"\b(?:only|just) <x>", sentence):
        phrases = ALL  # "only both" is not English
    return request(c.rng, sentence.replace("<x>", drawn(c, phrases)), slots, first=not c.turns)


class Subset:
    """Files of a kind with a word in their names; those of the word alone, where there is no kind."""

    def __init__(self, c):
        self.word = noun(c)
        self.kind = Kind(c) if c.chance(0.75) else None
        if self.kind:
            short = self.kind.spoken.startswith(("*", ".")) and self.kind.label or self.kind.spoken
            c.demand(self.word not in self.kind.spoken.lower() and "web pages" not in short)
            self.spoken = f"{self.word} {short}"
            self.label = f"{self.kind.label} with {self.word} in the name"
        else:
            self.spoken, self.label = plural_of(self.word), f"files with {self.word} in the name"

    def fill(self, c, least=0):
        """Files that belong and some that share only the one or the other."""
        for _ in range(c.pick([n for n in (0, 1, 2, 2, 2, 2, 3, 3, 4) if n >= least])):
            fill(c, noun_file(c, self.word, self.kind.extensions if self.kind else EXTENSIONS), 1)
        for _ in range(c.rng.randint(0, 2) if self.kind else 0):
            fill(c, self.kind.file(c), 1)
        for _ in range(c.rng.randint(0, 2) if self.kind else 0):
            fill(c, noun_file(c, self.word, [e for e in EXTENSIONS if e not in self.kind.extensions]), 1)
        for _ in range(c.rng.randint(0, 2)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
        crowded(c, 0.15)
        beside(c)
        names = nouns_among(c, self.word, here(c))
        c.demand(len({n.lower() for n in here(c)}) == len(here(c)))
        return self.kind.among(names) if self.kind else names

    def test(self):
        return f"{quoted(self.word)}.lower() in f.lower() and {self.kind.test}"

    def look(self):
        return f"# List the {self.label}\nimport os\nsorted(f for f in os.listdir() if {self.test()})" if self.kind else list_named(self.word)

    def none(self):
        return f"There are no {self.label} here" if self.kind else f"There is no file with {self.word} in its name here"


def phrases_for(c, names):
    """How they are spoken of, with their number where there are a few; (phrases, the number as a word)."""
    if len(names) == 2 and c.chance(0.5):
        return BOTH, ""
    if len(names) in NUMBERS and c.chance(0.25):
        # "All two" is not English.
        return [x for x in COUNTED if len(names) > 2 or not x.startswith("all ")], NUMBERS[len(names)] if c.chance(0.7) else str(len(names))
    return ALL, ""


def names_extended(c):
    """Something before or behind the names of some files."""
    subset = Subset(c)
    names = subset.fill(c, 0 if c.chance(0.3) else 2)
    c.demand(len(names) < 7)
    front = c.chance(0.6)
    word = c.pick(ADDED) if c.chance(0.7) else f"{c.word()}{c.pick('_-')}"
    word = word if front else word[-1] + word[:-1]
    if c.chance(0.1):
        word = word.strip("_-")
    new = [word + n if front else f"{n.rpartition('.')[0]}{word}.{n.rpartition('.')[2]}" for n in names]
    c.demand(not set(new) & set(here(c)))
    phrases, k = phrases_for(c, names)
    shown = c.pick((word, word, word, f'"{word}"', f"'{word}'"))
    yield User(around(c, BEFORE if front else BEHIND, phrases, s=subset.spoken, k=k, w=shown))
    yield from first_look(c, subset.look(), names)
    if not names:
        yield Say(f"{subset.none()}, so there is nothing to rename.", ("nothing to rename",))
        return
    made = f"{quoted(word)} + f" if front else f"os.path.splitext(f)[0] + {quoted(word)} + os.path.splitext(f)[1]"
    place = "in front of" if front else f"at the end of the name{'s' if len(names) > 1 else ''} of"
    code = f"# Put {word} {place} {naming(names)}\nimport os\nfor f in {literal(names)}:\n    new = {made}\n    if new in os.listdir():\n        print(f\"{{f}} stays, {{new}} is there\")\n    else:\n        os.rename(f, new)\n        print(f\"{{f}} is now {{new}}\")"
    talk = f"This will rename {spelt_out(names)}."
    if c.chance(0.15):
        yield from declined(c, code, talk, f"{names[0]} keeps its name." if len(names) == 1 else "They keep their names.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n} is now {m}" for n, m in zip(names, new)]
    c.demand(observation.split("\n") == lines and set(new) <= set(here(c)))
    yield Say(f"Done: {joined(lines)}.", tuple(lines))


def subset_done(c):
    """What is done with files of a kind is done with those of them that share a word."""
    subset = Subset(c)
    c.demand(subset.kind)
    what = c.pick(("delete", "delete", "delete", "move", "copy", "pack", "show", "show", "count"))
    names = subset.fill(c)
    phrases, k = phrases_for(c, names) if what not in ("show", "count") else (ALL, "")
    slots = {"s": subset.spoken, "k": k}
    if what == "delete":
        yield User(to_go(c, MANY, phrases, **slots))
    elif what in ("show", "count"):
        yield User(around(c, SHOW if what == "show" else HOW_MANY, ["the <s>", "my <s>", "all <s>", "all my <s>"], **slots))
    else:
        goal = c.file("zip") if what == "pack" else c.folder_name()
        c.demand(not (c.folder / goal).exists() and subset.word not in goal.lower())
        c.demand(what != "pack" or "zip" not in subset.kind.extensions)
        yield User(around(c, {"move": MOVE, "copy": COPY, "pack": PACK}[what], phrases, d=goal, z=goal, **slots))
    if what == "count":
        observation = yield Act(f"# Count the {subset.label}\nimport os\nlen([f for f in os.listdir() if {subset.test()}])")
        c.demand(result(observation) == str(len(names)))
        yield Say(f"There is 1 {subset.kind.one} with {subset.word} in the name." if len(names) == 1 else f"There are {len(names)} {subset.label}.", (str(len(names)),))
        return
    yield from first_look(c, subset.look(), names)
    if what == "show":
        yield Say(told(names, subset.label, f"{subset.kind.one} with {subset.word} in the name"), listed(names))
    elif not names:
        yield Say(f"{subset.none()}, so there is nothing to {what}.", (f"nothing to {what}",))
    elif what == "delete":
        yield from delete_listed(c, names)
    else:
        code = pack_code(names, goal, naming(names)) if what == "pack" else (copy_code if what == "copy" else move_code)(names, goal)
        observation = yield Act(code, f"This will {what} {spelt_out(names)} {'into' if what == 'pack' else 'to'} {goal}.")
        c.demand("Error" not in observation and (c.folder / goal).exists())
        done = {"pack": "packed", "copy": "copied", "move": "moved"}[what]
        yield Say(f"I {done} {spelt_out(names)} {'into' if what == 'pack' else 'to'} {goal}.", (*told_of(names), goal))


INTENTS = {names_extended: 20, subset_done: 16}
