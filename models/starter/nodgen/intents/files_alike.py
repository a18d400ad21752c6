"""The files that share a word or a kind of paper, said without "files": "the two invoices", "all my receipts", "the three drafts".

They are moved, copied or packed: those with the word in their names are listed, then named, then it is done."""

import re

from ..scenario import Act, Say, Unfit, User
from ..words import choose
from .archives import pack_code
from .endings import declined, joined
from .files_delete import SINGULARS, first_look, list_named, named
from .files_many import copy_code, move_code
from .workspace import JUDGED, KIND_WORDS, here, spelt_out, told_of

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}
# <w> is what they are, in the plural; <q> is "the", "the two", "all my".
MOVE = [
    "@c move <q> <w> {to|into} {the folder |}<d>", "@c move <q> <w> over {to|into} {the folder |}<d>", "@c put <q> <w> {in|into} {the folder |}<d>", "@c shift <q> <w> {to|into} {the folder |}<d>", "@c transfer <q> <w> to {the folder |}<d>", "@c place <q> <w> in {the folder |}<d>", "@c bring <q> <w> into {the folder |}<d>", "@c take <q> <w> to {the folder |}<d>", "@c get <q> <w> into {the folder |}<d>", "@c drop <q> <w> into {the folder |}<d>", "@c file <q> <w> away in {the folder |}<d>", "@c sort <q> <w> into {the folder |}<d>", "@c collect <q> <w> in {the folder |}<d>", "@c gather <q> <w> in {the folder |}<d>", "@c store <q> <w> in {the folder |}<d>, move them",
    "<q> <w> should go {to|into} {the folder |}<d>", "<q> <w> belong in {the folder |}<d>", "<q> <w> go into {the folder |}<d>", "<q> <w> must be moved to {the folder |}<d>", "I want <q> <w> in {the folder |}<d>, move them", "I'd like <q> <w> moved to {the folder |}<d>", "I need <q> <w> in {the folder |}<d>, not here", "would you mind moving <q> <w> to {the folder |}<d>?", "could you put <q> <w> into {the folder |}<d>?", "can <q> <w> go into {the folder |}<d>?", "<d> is the place for <q> <w>, move them there", "there is a folder called <d>, move <q> <w> there", "into {the folder |}<d> with <q> <w>", "<q> <w> -> <d>, move", "take <q> <w> and put them into {the folder |}<d>", "let's move <q> <w> to {the folder |}<d>", "time to put <q> <w> into {the folder |}<d>", "I'm tidying up: <q> <w> go to <d>", "my boss wants <q> <w> in {the folder |}<d>",
]
COPY = [
    "@c copy <q> <w> {to|into} {the folder |}<d>", "@c copy <q> <w> over to {the folder |}<d>", "@c put copies of <q> <w> {in|into} {the folder |}<d>", "@c put a copy of <q> <w> into {the folder |}<d>", "@c duplicate <q> <w> into {the folder |}<d>", "@c make copies of <q> <w> in {the folder |}<d>", "@c save copies of <q> <w> in {the folder |}<d>", "@c back up <q> <w> to {the folder |}<d>", "@c keep copies of <q> <w> in {the folder |}<d>", "@c leave <q> <w> here and copy them to {the folder |}<d>", "I want <q> <w> copied to {the folder |}<d>", "I'd like copies of <q> <w> in {the folder |}<d>", "I need copies of <q> <w> in {the folder |}<d>", "would you mind copying <q> <w> to {the folder |}<d>?", "could you copy <q> <w> into {the folder |}<d>?", "can I have copies of <q> <w> in {the folder |}<d>?", "<q> <w> should be copied to {the folder |}<d>", "<q> <w> should be in {the folder |}<d> too, copy them", "<q> <w> -> <d>, copy", "take <q> <w> and copy them into {the folder |}<d>", "let's copy <q> <w> to {the folder |}<d>", "my boss wants copies of <q> <w> in {the folder |}<d>", "there is a folder called <d>, copy <q> <w> there", "into {the folder |}<d> a copy of <q> <w>",
]
PACK = [
    "@c zip <q> <w> as <z>", "@c zip <q> <w> into <z>", "@c zip up <q> <w> as <z>", "@c zip <q> <w> to <z>", "@c pack <q> <w> into <z>", "@c pack <q> <w> as <z>", "@c put <q> <w> into a zip called <z>", "@c put <q> <w> in a zip file named <z>", "@c put <q> <w> into <z>", "@c make a zip <z> of <q> <w>", "@c make <z> from <q> <w>", "@c make a zip file called <z> with <q> <w>", "@c compress <q> <w> into <z>", "@c bundle <q> <w> as <z>", "@c archive <q> <w> as <z>", "@c create <z> with <q> <w> in it", "<q> <w> should go into <z>", "<q> <w> belong in a zip named <z>", "<q> <w> into <z>, please", "I need <q> <w> zipped as <z>", "I want <q> <w> in one zip, <z>", "I'd like <q> <w> packed as <z>", "I have to mail <q> <w>, zip them as <z>", "could you zip <q> <w> as <z>?", "can you pack <q> <w> into <z>?", "would you mind zipping <q> <w> into <z>?", "<q> <w> -> <z>", "zip of <q> <w>, name it <z>", "take <q> <w> and make <z>", "my boss wants <q> <w> as <z>", "let's pack <q> <w> into <z>", "for the mail: <q> <w> zipped as <z>",
]


def plural_word(c):
    """The word as it is in names, which takes an s: a kind of paper, or any plain word."""
    for _ in range(30):
        word = choose(lambda: c.pick(SINGULARS), c.split) if c.chance(0.6) else c.word()
        plain = word.isascii() and word.isalpha() and word.islower() and len(word) > 2
        if plain and not {word, f"{word}s"} & KIND_WORDS and word not in JUDGED and not re.search(r"(?:s|x|z|ch|sh|y)$", word):
            return word
    raise Unfit


def those_named(c):
    word = plural_word(c)
    names = named(c, word, c.rng.choice((0, 1, 2, 2, 2, 3, 3, 4)))
    c.demand(all(re.search(rf"(?<![^\W\d_]){word}s?(?![^\W\d_])", n, re.IGNORECASE) for n in names) and len(names) < 6)
    counted = len(names) in NUMBERS and c.chance(0.5)
    k = c.pick([n for n in NUMBERS if n != len(names)]) if counted and c.chance(0.1) else len(names)
    number = NUMBERS.get(k, "") if c.chance(0.75) else str(k)
    amount = c.pick((f"the {number}", f"the {number}", f"my {number}", f"these {number}", f"all {number}")) if counted else c.pick(("the", "the", "all the", "all my", "my", "all", "all of my", "our"))
    what = c.pick(("move", "move", "copy", "pack", "pack"))
    folder, zip_name = c.folder_name(), c.file("zip")
    c.demand(f"{folder}/" not in c.files and folder not in names and word not in zip_name.lower() and not any(n.lower().endswith(".zip") for n in names))
    if what == "pack" and c.chance(0.4):
        # People call the zip after what is in it.
        zip_name = f"{word}s.zip"
        c.register(f"{word}s")
    if what != "pack" and c.chance(0.6):
        c.make_folder(folder)
    yield User(c.ask({"move": MOVE, "copy": COPY, "pack": PACK}[what], q=amount, w=f"{word}s", d=folder, z=zip_name))
    yield from first_look(c, list_named(word), names)
    if not names:
        yield Say(f"There is no file with {word} in its name here, so there is nothing to {what}.", (f"nothing to {what}",))
        return
    if counted and k != len(names):
        yield Say(f"There are {'only ' if len(names) < k else ''}{len(names)}: {joined(names)}. Which do you mean?", (str(len(names)), *names))
        return
    if what == "pack":
        code, talk = pack_code(names, zip_name, "these files" if len(names) > 1 else names[0]), f"This will pack {spelt_out(names)} into {zip_name}."
    else:
        code, talk = (move_code if what == "move" else copy_code)(names, folder), f"This will {what} {spelt_out(names)} to {folder}."
    if c.chance(0.12):
        yield from declined(c, code, talk, ("They are where they were." if len(names) > 1 else f"{names[0]} is where it was.") if what == "move" else None)
        return
    yield Act(code, talk)
    if what == "pack":
        c.demand((c.folder / zip_name).exists())
        yield Say(f"I packed {spelt_out(names)} into {zip_name}.", (zip_name, spelt_out(names)))
        return
    c.demand({p.name for p in (c.folder / folder).iterdir()} == set(names) and (what == "copy") == (set(names) <= set(here(c))))
    yield Say(f"I {'moved' if what == 'move' else 'copied'} {spelt_out(names)} to {folder}.", (*told_of(names), folder))


INTENTS = {those_named: 16}
