"""The files here and in the subfolders, asked for in one request: how many, which, how big together; and all of a kind gathered in one folder.

That the subfolders count too is said before, behind or in the middle, and seldom by the word "recursive"."""

import ast

from ..scenario import Act, Say, User
from .deleting import BELOW
from .endings import declined, plural, quoted, result
from .files_delete import first_look
from .files_inside import Group
from .files_subset import around
from .workspace import EXTENSIONS, fill, here, listed, literal, naming, real_file, spelt_out, told, told_of

# <x> is a tail such as ", subfolders too"; <s> are the files.
COUNT = [
    "how many <s> are there<x>?", "how many <s> do I have<x>?", "how many <s> are here<x>?", "@c count the <s><x>", "@c count all <s><x>", "@c count my <s><x>", "@n number of <s><x>", "@c tell me how many <s> there are<x>", "I need the number of <s><x>", "I want to know how many <s> I have<x>", "I need to know how many <s> there are<x>", "<s>, how many are there<x>?", "what is the number of <s><x>?", "how many <s> have I got<x>?", "I lost count of my <s>. how many are there<x>", "my boss asks how many <s> we have<x>", "for my list I need to know how many <s> I have<x>", "@c find out how many <s> there are<x>", "could you count the <s> for me<x>?", "all my <s><x>: how many",
]
COUNT_TOLD = [
    "how many <s> do I have, counting the ones in subfolders too?", "how many <s> do I have when you count the ones in the subfolders too?", "how many <s> are there if you count the subfolders as well?", "how many <s> are here? count those in subfolders too", "how many <s> are there? please look in all the subfolders as well", "how many <s> have I got? don't forget the subfolders", "how many <s> have I got? the subfolders count too", "counting the ones in subfolders too, how many <s> do I have?", "counting everything in the subfolders, how many <s> are there?", "if you include the subfolders, how many <s> are there?", "with the subfolders, how many <s> do I have?", "with all the subfolders, how many <s> is that?", "subfolders included, how many <s> are there?", "subfolders too: how many <s>?",
    "my <s> are spread over several folders. how many are there in all?", "my <s> are spread over all the folders here, how many do I have altogether?", "the <s> lie in different folders, some here and some below. how many are they altogether?", "some of my <s> are in subfolders. how many do I have in all?", "I have <s> here and in the subfolders. how many are they together?", "I have <s> in every folder. count them all", "there are <s> in the subfolders as well. how many are there with those?", "there are folders in this folder, and folders in them. how many <s> are in all of them?", "go through all the folders here and count the <s>", "look here and into every subfolder and tell me how many <s> there are in all", "not only in this folder but in all below it: how many <s>?", "no matter in which subfolder they are, how many <s> do I have?",
    "how many <s> do I have, no matter how deep they lie?", "how many <s> are in this folder and everything below?", "how many <s> are in here and all the folders inside?", "how many <s> does this folder have in total, with what is in the folders inside?", "@c count the <s> in this folder and in every folder inside it", "@c count all <s>, the ones in subfolders as well", "@c count the <s> here, and don't leave out those in the subfolders", "all <s> here and deeper down: how many?", "here and in all subfolders together, how many <s>?", "the total number of <s>, those in subfolders counted in?", "can you count my <s>? the ones in the subfolders too", "can you count my <s>? I mean everywhere, also in the folders", "I want the number of <s>, and those in subfolders count as well", "I don't know how many <s> I have, some of them are in subfolders. can you count them all?",
]
LIST = [
    "which <s> are there<x>?", "which <s> do I have<x>?", "@c list the <s><x>", "@c list all <s><x>", "@c show me all <s><x>", "@c find all <s><x>", "@c find my <s><x>", "@c look for <s><x>", "@n names of all <s><x>", "@n list of all <s><x>", "I need a list of all <s><x>", "I want to see all my <s><x>", "where are my <s><x>? list them", "what <s> have I got<x>?", "give me every one of the <s><x>", "@c search for <s><x>", "all <s><x>, please list them",
]
LIST_TOLD = [
    "which <s> do I have, counting those in subfolders too?", "which <s> do I have? look in the subfolders as well", "which <s> are here? I mean in the subfolders too", "list all my <s>. some of them are in subfolders", "list the <s>, and don't forget the ones in the subfolders", "my <s> are spread over several folders. list them all", "my <s> could be in any of the subfolders. which are there?", "go through all the folders here and list the <s>", "look here and into every subfolder and show me the <s>", "I'm looking for <s>, and they may be in a subfolder. which ones are there?", "with the subfolders, which <s> do I have?", "subfolders included: which <s> are there?", "not only in this folder but in all below it: which <s> are there?", "no matter in which subfolder they are, show me all <s>", "I can't find my <s>, search all the folders here for them", "find every one of my <s>, however deep it lies", "in all the folders here, which <s> are there?", "here and in all the folders inside, which <s> are there?",
]
SIZE = [
    "how big are the <s> together<x>?", "how much space do the <s> take<x>?", "how much space do all my <s> take up<x>?", "@n total size of the <s><x>", "@n total size of all <s><x>", "@c add up the sizes of the <s><x>", "how many bytes are all <s> together<x>?", "I need to know how big my <s> are in total<x>", "how much disk space do the <s> use<x>?", "@n combined size of my <s><x>",
]
SIZE_TOLD = [
    "how much space do my <s> take, counting the ones in subfolders too?", "how big are my <s> altogether? those in subfolders count too", "with all the subfolders, how much space do the <s> take?", "my <s> are spread over several folders. how big are they all together?", "go through all the folders and add up the sizes of the <s>", "counting the subfolders, what is the total size of the <s>?", "the <s> lie here and in different subfolders. how many bytes are they in total?", "not only here but in the subfolders too: how much space do the <s> take?", "subfolders included, how big are all <s> together?", "I want to back up my <s>, those in the subfolders as well. how big are they in total?",
]
# <d> is where they are gathered.
SPREAD = [
    "all my <s>, also those in subfolders,", "all <s>, those in subfolders too,", "all the <s> in this folder and its subfolders", "all <s> here and in the subfolders", "every one of the <s>, wherever they are in the subfolders,", "my <s> from here and from the subfolders", "all my <s>, wherever they lie in the folders,", "the <s> in this folder and in all the folders inside", "all <s>, no matter in which subfolder,", "all <s>, including the ones in subfolders,",
]
MOVE = [
    "@c move <x> to {the folder |}<d>", "@c move <x> into {the folder |}<d>", "@c put <x> into {the folder |}<d>", "@c gather <x> in {the folder |}<d>", "@c collect <x> in {the folder |}<d>", "@c bring <x> together in {the folder |}<d>", "I want <x> moved to {the folder |}<d>", "would you move <x> into one folder, <d>?", "<x> should be moved to {the folder |}<d>", "<x> belong in {the folder |}<d>, move them", "could you move <x> to {the folder |}<d>?", "I need <x> in one place: move them to {the folder |}<d>", "take <x> and put them into {the folder |}<d>", "@c transfer <x> to {the folder |}<d>",
]
MOVE_TOLD = [
    "my <s> are spread over several folders. move them all to {the folder |}<d>", "my <s> are all over the place, here and in all sorts of subfolders. put them all into {the folder |}<d>", "go through this folder and all the subfolders and move the <s> to {the folder |}<d>", "look everywhere, here and in the folders, and move all <s> to {the folder |}<d>", "there are <s> here and in the subfolders, I want them all in {the folder |}<d>, moved, not copied", "move all <s> to {the folder |}<d>, the ones in subfolders too", "move all <s> to {the folder |}<d>. don't forget the ones in the subfolders", "put all my <s> into {the folder |}<d>, those in subfolders as well", "the <s> in the subfolders and those here should all be moved to {the folder |}<d>", "into {the folder |}<d> please move all <s>, wherever they are below this folder",
]
COPY = [
    "@c copy <x> to {the folder |}<d>", "@c copy <x> into {the folder |}<d>", "@c put copies of <x> into {the folder |}<d>", "@c back up <x> to {the folder |}<d>", "I want <x> copied to {the folder |}<d>", "could you copy <x> into one folder, <d>?", "<x> should be copied to {the folder |}<d>", "take <x> and copy them to {the folder |}<d>", "@c collect copies of <x> in {the folder |}<d>", "I need copies of <x> in {the folder |}<d>",
]
COPY_TOLD = [
    "my <s> are spread over several folders. copy them all to {the folder |}<d>", "go through this folder and all the subfolders and copy the <s> to {the folder |}<d>", "look everywhere, here and in the folders, and copy all <s> to {the folder |}<d>", "there are <s> here and in the subfolders, I want copies of them all in {the folder |}<d>", "copy all <s> to {the folder |}<d>, the ones in subfolders too", "copy all <s> to {the folder |}<d>. don't forget the ones in the subfolders", "for a backup I need all <s> in {the folder |}<d>, also those in subfolders. copy them", "leave the <s> where they are, here and in the subfolders, but copy all of them to {the folder |}<d>",
]
# From the subfolders to here; <v> is "move" or "copy".
UP = [
    "@c <v> all <s> from the subfolders {here|to here|up here|into this folder}", "@c <v> the <s> in the subfolders {here|to here|up here|into this folder}", "@c <v> all the <s> that are in subfolders {to here|up here|into this folder}", "@c <v> every one of the <s> in the subfolders to here", "@c <v> all <s> out of the subfolders and into this folder", "go through the subfolders and <v> all <s> {to here|up here|into this folder}", "look into all the subfolders and <v> the <s> {to here|up here}", "look into every subfolder. the <s> you find there: <v> them here", "the <s> in the subfolders should all be here, <v> them", "I want all <s> from the subfolders here in this folder, <v> them", "I want to have the <s> of all subfolders here, please <v> them", "I need the <s> from all the subfolders up here, <v> them", "my <s> are in all sorts of subfolders. <v> them all {to here|up here}", "there are <s> in the subfolders. <v> them all {here|to here|into this folder}", "some <s> are hidden in subfolders. <v> all of those to here",
    "the <s> are one level down, in the subfolders. <v> them up here", "from all the subfolders, <v> the <s> to here", "out of all the subfolders and up here with the <s>: <v> them", "would you <v> all the <s> in the subfolders up to this folder?", "could you <v> the <s> from every subfolder into this folder?", "can you <v> what <s> there are in the subfolders to here?", "I don't want to open every subfolder, <v> all the <s> in them to here", "each subfolder has <s> in it. <v> them all to here", "flatten this: <v> the <s> in the subfolders up here", "no more <s> hidden in subfolders, I want them here. <v> them", "all <s> in subfolders -> here, <v>", "to here, <v> all <s> that lie in subfolders",
]


def planted(c, group, most=4):
    """A tree with such files on its levels; their paths."""
    levels = [""]
    for _ in range(c.pick((1, 1, 2, 2, 3))):
        levels.append(f"{c.pick([*levels, '', '']) if c.chance(0.3) else ''}{c.folder_name()}/")
        c.demand(not (c.folder / levels[-1]).exists())
        c.make_folder(levels[-1][:-1])
    for level in levels:
        for _ in range(c.pick((0, 1, 1, 2, 2, most))):
            fill(c, level + group.file(c), c.rng.randint(1, 5))
        for _ in range(c.pick((0, 0, 1, 2))):
            fill(c, level + real_file(c, c.pick(EXTENSIONS)), 1)
    found = sorted(p.relative_to(c.folder).as_posix() for p in c.folder.rglob("*") if p.is_file())
    bases = {n.rsplit("/", 1)[-1] for n in found}
    return [n for n in found if n.rsplit("/", 1)[-1] in set(group.among(c, sorted(bases)))]


def with_tail(c, sentences, told, **slots):
    """The sentence with a tail, and a question mark behind it where it is a question; or one of the told ones."""
    if c.chance(0.55):
        return c.ask(told, **slots)
    return around(c, sentences, BELOW, **slots)


def deep_asked(c):
    what = c.pick(("count", "count", "count", "list", "list", "size"))
    group = Group(c, 0.25 if what != "list" else 0, 0.15 if what != "size" else 0)
    names = planted(c, group)
    test = "p.is_file()" if group.every else group.test("p.name") + (" and p.is_file()" if group.word else "")
    if what == "count":
        yield User(with_tail(c, COUNT, COUNT_TOLD, s=group.spoken))
        observation = yield Act(f"# Count the {group.label}, also in subfolders\nfrom pathlib import Path\nlen([p for p in Path().rglob(\"*\") if {test}])")
        count = result(observation)
        c.demand(count == str(len(names)))
        one = group.one if count == "1" else group.label
        yield Say(f"There {'is' if count == '1' else 'are'} {count} {one}, counting the subfolders.", (count,))
    elif what == "list":
        yield User(with_tail(c, LIST, LIST_TOLD, s=group.spoken))
        observation = yield Act(f"# List the {group.label}, also in subfolders\nfrom pathlib import Path\nsorted(str(p) for p in Path().rglob(\"*\") if {test})")
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(told(names, group.label, group.one, "here or in the subfolders"), listed(names))
    else:
        yield User(with_tail(c, SIZE, SIZE_TOLD, s=group.spoken))
        observation = yield Act(f"# Add up the sizes of the {group.label}, also in subfolders\nfrom pathlib import Path\nsum(p.stat().st_size for p in Path().rglob(\"*\") if {test})")
        count = result(observation)
        c.demand(count == str(sum((c.folder / n).stat().st_size for n in names)))
        yield Say(f"The {group.label} have {plural(count, 'byte')} in all, counting the subfolders.", (count,))


def deep_gathered(c):
    """Moved or copied into one folder, which is not there yet or holds none of them."""
    if c.chance(0.35):
        yield from brought_up(c)
        return
    group, copies = Group(c, 0, 0.2), c.chance(0.4)
    names, goal = planted(c, group, 3), c.folder_name()
    bases = [n.rsplit("/", 1)[-1] for n in names]
    c.demand(len(set(bases)) == len(bases) < 12 and not (c.folder / goal).exists() and group.spoken not in goal)
    if c.chance(0.4):
        c.make_folder(goal)
    sentences, told_so = (COPY, COPY_TOLD) if copies else (MOVE, MOVE_TOLD)
    slots = {"s": group.spoken, "d": goal}
    yield User(c.ask(told_so, **slots) if c.chance(0.4) else around(c, sentences, SPREAD, **slots))
    test = group.test("p.name") + (" and p.is_file()" if group.word else "")
    yield from first_look(c, f"# List the {group.label}, also in subfolders\nfrom pathlib import Path\nsorted(str(p) for p in Path().rglob(\"*\") if {test})", names)
    verb = "copy" if copies else "move"
    if not names:
        yield Say(f"There are no {group.label} here or in the subfolders, so there is nothing to {verb}.", (f"nothing to {verb}",))
        return
    d = quoted(goal)
    code = f"# {verb.capitalize()} {naming(names)} to {goal}\nimport os, shutil\nos.makedirs({d}, exist_ok=True)\nfiles = {literal(names)}\nassert len({{os.path.basename(f) for f in files}} - set(os.listdir({d}))) == len(files)\nfor f in files:\n    shutil.{verb}(f, {d})"
    talk = f"This will {verb} {spelt_out(names)} to {goal}."
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    c.demand({p.name for p in (c.folder / goal).iterdir()} == set(bases) and copies == all((c.folder / n).exists() for n in names))
    c.demand(copies or not set(names) & set(here(c)))
    yield Say(f"I {'copied' if copies else 'moved'} {spelt_out(names)} to {goal}.", (*told_of(names), goal))


def brought_up(c):
    """Those in subfolders come to here; what is here already is not listed."""
    group, verb = Group(c, 0.3, 0.15), c.pick(("move", "move", "copy"))
    names = [n for n in planted(c, group, 3) if "/" in n]
    bases = [n.rsplit("/", 1)[-1] for n in names]
    before = here(c)
    c.demand(len(set(bases)) == len(bases) < 12 and not {b.lower() for b in bases} & {p.name.lower() for p in c.folder.iterdir()})
    yield User(c.ask([t for t in UP if verb == "move" or not any(w in t for w in ("out of all", "no more", "flatten"))], s=group.spoken, v=verb))
    test = "p.is_file()" if group.every else group.test("p.name") + (" and p.is_file()" if group.word else "")
    yield from first_look(c, f"# List the {group.label} in the subfolders\nfrom pathlib import Path\nsorted(str(p) for p in Path().glob(\"*/**/*\") if {test})", names)
    if not names:
        yield Say(f"There are no {group.label} in the subfolders, so there is nothing to {verb}.", (f"nothing to {verb}",))
        return
    code = f"# {verb.capitalize()} {naming(names)} here\nimport os, shutil\nfiles = {literal(names)}\nassert len({{os.path.basename(f) for f in files}} - set(os.listdir())) == len(files)\nfor f in files:\n    shutil.{verb}(f, \".\")"
    talk = f"This will {verb} {spelt_out(names)} here."
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    c.demand(here(c) == sorted(before + bases) and (verb == "copy") == all((c.folder / n).exists() for n in names))
    yield Say(f"I {'copied' if verb == 'copy' else 'moved'} {spelt_out(names)} here.", told_of(names))


INTENTS = {deep_asked: 10, deep_gathered: 7}
