"""One word for another in many names, with the reason told first: in all names, in those of a kind ("these photos"), in those of a folder.

As with every change of many files, those with the word are listed, then named, then renamed."""

from ..phrasing import request
from ..scenario import Act, Say, User
from .deleting import drawn
from .endings import declined, joined, quoted
from .files_delete import first_look
from .files_many import exchanged
from .text_files import has
from .workspace import EXTENSIONS, Kind, beside, fill, literal, naming, no_kind, real_file, spelt_out

# <w> gives way to <v>; <x> is "the file names" or "the names of these photos".
ANY = [
    "@c replace <w> {by|with} <v> in <x>", "@c replace the word <w> {by|with} <v> in <x>", "@c change <w> to <v> in <x>", "@c change the word <w> into <v> in <x>", "@c swap <w> for <v> in <x>", "@c turn <w> into <v> in <x>", "@c put <v> instead of <w> in <x>", "@c put <v> where it says <w> in <x>", "@c write <v> for <w> in <x>", "@c use <v> instead of <w> in <x>", "@c exchange <w> for <v> in <x>", "in <x>, replace <w> {by|with} <v>", "in <x>, change <w> to <v>", "in <x>, <w> should be <v>", "in <x> I want <v> instead of <w>", "in <x>, every <w> should become <v>", "in <x> it says <w>, make that <v>", "in <x> there is a <w> that should be a <v>", "I want <v> instead of <w> in <x>", "I need <v> where it says <w> in <x>", "could <w> become <v> in <x>?", "would you mind putting <v> for <w> in <x>?", "can you correct <x>? <v> instead of <w>",
    "<w> in <x> should read <v>", "<w> in <x> is wrong, it should be <v>", "the <w> in <x> should be a <v>", "<x>: <v> instead of <w>", "<x>: <w> -> <v>", "there is <w> in <x>, I want <v> there", "please go through <x> and replace <w> {by|with} <v>", "look at <x>: it says <w>, but it should say <v>. please change that", "I typed <w> in <x> by mistake, it should be <v>. fix that", "I made the same mistake in <x>: <w> instead of <v>. can you put that right?", "I misspelt a word in <x>. <w> should be <v>", "we don't say <w> any more but <v>. change <x>", "it used to be called <w>, now it is <v>, so change <x>", "<w> is called <v> now. please change <x>", "the project was renamed from <w> to <v>. change <x> to match", "the customer is not called <w> but <v>. correct <x>", "our club isn't <w> any more, it's <v>. update <x>",
    "the name <w> is out of date, we use <v>. rename accordingly in <x>", "my camera puts <w> into <x>, I'd rather have <v>", "my phone writes <w> in <x>. I want <v> there", "the scanner wrote <w> into <x>, I want <v> in its place", "nobody knows what <w> means in <x>, use <v>", "people don't understand the <w> in <x>. write <v>", "the server complains about <w> in <x>, so put <v> there", "I was told that <w> must not be in <x>. it has to be <v>", "we moved from <w> to <v>, and <x> should show that. replace the word", "my boss doesn't like <w> in <x>, she wants <v>", "to make <x> clearer, replace <w> {by|with} <v>", "to have <x> all alike, put <v> for <w>", "so that I find them again, change <w> to <v> in <x>", "it's no longer <w> but <v>, so fix <x>", "<w> was last year, this is <v>. change <x>",
]
# The files themselves, <y>, "these photos".
FILES = [
    "@c rename <y>: <v> instead of <w>", "@c rename <y>, <w> should become <v>", "@c rename <y> so that <w> becomes <v>", "@c rename <y> so that they say <v> instead of <w>", "@c rename <y>, with <v> in place of <w>", "<y> have <w> in their names, it should be <v>", "<y> have <w> in their names. I want <v> there", "<y> are called something with <w>, make that <v>", "<y> are all named after <w>, but it should be <v>. rename them", "<y> say <w> in their names, it should say <v>. can you change it?", "my camera named <y> with <w>. I want <v> instead, rename them", "<y> carry the wrong word in their names. <w> should be <v>", "<y> were named wrongly: <w> instead of <v>. rename them", "I named <y> wrongly. it isn't <w>, it's <v>", "I'd like <y> to have <v> in their names, not <w>", "<y> should not say <w> in their names but <v>", "for <y>, change <w> to <v> in the names", "for <y>, put <v> where the name says <w>", "take <y> and replace <w> by <v> in their names", "in the names of <y> I want <v>, not <w>", "<y>: replace <w> by <v> in the names", "<y>, please: <w> out of the names and <v> in",
    "the client got a new name. <y> should say <v>, not <w>, in their names", "we renamed our project, so <y> need <v> instead of <w> in their names", "I can't sort <y> like this. in their names, change <w> to <v>",
]
NAMES = ["the file names", "all file names", "all the file names", "my file names", "all my file names", "the names of my files", "the names of all files", "these file names", "the file names here", "our file names", "all of the file names"]
OF_KIND = ["the names of these <s>", "the names of the <s>", "the names of my <s>", "the names of all <s>", "the names of all my <s>", "the names of all these <s>", "the names of all of the <s>"]
KIND = ["these <s>", "these <s>", "the <s>", "my <s>", "all my <s>", "all these <s>", "the <s> here", "all <s>"]
IN_FOLDER = ["the names of the files in {the folder |}<d>", "the file names in {the folder |}<d>", "all file names in {the folder |}<d>", "the names of all files in {the folder |}<d>", "the names of my files in {the folder |}<d>", "the file names inside {the folder |}<d>"]
FILES_IN = ["the files in {the folder |}<d>", "all files in {the folder |}<d>", "my files in {the folder |}<d>", "the files inside {the folder |}<d>"]
# What cameras, scanners and people in a hurry put into names, and what they mean.
PAIRS = [("IMG", ""), ("DSC", ""), ("DSCN", ""), ("scan", ""), ("untitled", ""), ("final", "draft"), ("draft", "final"), ("old", "new"), ("Sceen", "Screen"), ("reciept", "receipt"), ("invoce", "invoice"), ("recieved", "received"), ("adress", "address"), ("calender", "calendar"), ("2024", "2025"), ("2025", "2026"), ("2023", "2024"), ("jan", "feb"), ("march", "april"), ("v1", "v2"), ("Q1", "Q2"), ("monday", "tuesday"), ("summer", "winter"), ("draft", "approved"), ("unpaid", "paid"), ("open", "closed")]


def pair(c):
    old, new = c.pick(PAIRS) if c.chance(0.35) else (c.word(), "")
    new = new or c.word()
    c.demand(old.lower() != new.lower() and old.lower() not in new.lower())
    for word in (old, new):
        c.register(word)
    return no_kind(c, old) if old not in dict(PAIRS) else old, new


def with_it(c, word, ext):
    number = c.pick((f"{c.rng.randint(1, 9999):04}", str(c.rng.randint(1, 99))))
    stem = c.pick((f"{word}_{number}", f"{word}_{number}", f"{c.stem()}_{word}", f"{word} {c.stem()}", f"{word}-{c.stem()}", f"{c.stem()} {word} {c.rng.randint(1, 30)}", f"{word.capitalize()}_{number}"))
    c.register(stem)
    return f"{stem}.{ext}"


def words_exchanged(c):
    scope, (word, new) = c.pick(("all", "all", "kind", "kind", "folder")), pair(c)
    kind, folder = Kind(c) if scope == "kind" else None, c.folder_name() if scope == "folder" else ""
    c.demand(not kind or word.lower() not in kind.spoken.lower())
    c.demand(word.lower() not in folder.lower())
    there = f"{folder}/" if folder else ""
    if folder:
        c.make_folder(folder)
    else:
        beside(c)
    for _ in range(c.pick((0, 1, 2, 2, 3, 3, 4, 5))):
        fill(c, there + with_it(c, word, c.pick(kind.extensions) if kind else c.pick(EXTENSIONS)), 1)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, there + (kind.file(c) if kind and c.chance(0.5) else real_file(c, c.pick(EXTENSIONS))), 1)
    if kind and c.chance(0.3):
        # Of another kind, with the word in it: it keeps its name.
        fill(c, with_it(c, word, c.pick([e for e in EXTENSIONS if e not in kind.extensions])), 1)
    inside = sorted(p.name for p in (c.folder / folder).iterdir() if p.is_file())
    names = [n for n in inside if has(n, word)]
    names = kind.among(names) if kind else names
    c.demand(len(names) < 9)
    changed = [exchanged(n, word, new) for n in names]
    c.demand(len(set(changed)) == len(changed) and not set(changed) & set(inside))
    slots = {"w": word if c.chance(0.8) else f'"{word}"', "d": folder}
    slots["v"] = new if slots["w"] == word else f'"{new}"'
    if kind:
        slots["s"] = kind.label if kind.spoken.startswith("*") else kind.spoken
    files = kind and c.chance(0.6) or folder and c.chance(0.3)
    sentence = drawn(c, FILES if files else ANY)
    spoken = drawn(c, {"all": NAMES, "kind": KIND if files else OF_KIND, "folder": FILES_IN if files else IN_FOLDER}[scope])
    yield User(request(c.rng, sentence.replace("<y>" if files else "<x>", spoken), slots, first=not c.turns))
    label = f"{kind.label if kind else 'files'} with {word} in the name" + (f" in {folder}" if folder else "")
    q = quoted(folder)
    listing, test = (f"os.listdir({q})", "") if folder else ("os.listdir()", f" and {kind.test}" if kind else " and os.path.isfile(f)")
    yield from first_look(c, f"# List the {label}\nimport os\nsorted(f for f in {listing} if {quoted(word)}.lower() in f.lower(){test})", names)
    if not names:
        where = f"in {folder}" if folder else "here"
        yield Say(f"There are no {kind.label} with {word} in the name here, so there is nothing to rename." if kind else f"There is no file with {word} in its name {where}, so there is nothing to rename.", ("nothing to rename",))
        return
    old_path, new_path = (f"os.path.join({q}, f)", f"os.path.join({q}, new)") if folder else ("f", "new")
    code = (
        f"# Replace {word} by {new} in {naming(names)}{f' in {folder}' if folder else ''}\nimport os, re\nfor f in {literal(names)}:\n    new = re.sub(re.escape({quoted(word)}), {quoted(new)}, f, flags=re.I)\n"
        f"    if new in {listing}:\n        print(f\"{{f}} stays, {{new}} is there\")\n    else:\n        os.rename({old_path}, {new_path})\n        print(f\"{{f}} is now {{new}}\")"
    )
    talk = f"This will rename {spelt_out(names)}{f' in {folder}' if folder else ''}."
    if c.chance(0.13):
        yield from declined(c, code, talk, f"{names[0]} keeps its name." if len(names) == 1 else "They keep their names.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n} is now {m}" for n, m in zip(names, changed)]
    after = sorted(p.name for p in (c.folder / folder).iterdir() if p.is_file())
    c.demand(observation.split("\n") == lines and after == sorted([n for n in inside if n not in names] + changed))
    yield Say(f"Done: {joined(lines)}.", tuple(lines))


INTENTS = {words_exchanged: 10}
