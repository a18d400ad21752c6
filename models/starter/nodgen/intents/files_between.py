"""Files of a folder, all or a kind or some that share a word, taken to another folder, to here, or into a zip; their number may be said.

"The two files in old" names no file: what is there is listed first, and the number is only looked at."""

import zipfile

from ..scenario import Act, Say, User
from .deleting import MANY, to_go
from .endings import declined, joined, quoted
from .files_delete import first_look
from .files_inside import Group, stocked
from .files_out import outside
from .files_subset import NUMBERS, around
from .workspace import count_of, here, literal, naming, spelt_out, told_of

# The files, <s>, in the folder <a>; <k> is their number.
ALL_OF = [
    "all <s> in {the folder |}<a>", "all the <s> in {the folder |}<a>", "the <s> in {the folder |}<a>", "the <s> in my folder <a>", "the <s> that are in {the folder |}<a>", "all <s> that are in {the folder |}<a>", "the <s> from {the folder |}<a>", "all <s> from {the folder |}<a>", "all the <s> I have in {the folder |}<a>", "the <s> inside {the folder |}<a>", "every one of the <s> in {the folder |}<a>", "whatever <s> are in {the folder |}<a>", "my <s> in {the folder |}<a>", "the <s> lying in {the folder |}<a>", "the <s> of the folder <a>", "the <s> stored in {the folder |}<a>",
]
COUNTED = [
    "the <k> <s> in {the folder |}<a>", "the <k> <s> in my folder <a>", "the <k> <s> that are in {the folder |}<a>", "the <k> <s> from {the folder |}<a>", "the <k> <s> inside {the folder |}<a>", "all <k> <s> in {the folder |}<a>", "all <k> <s> from {the folder |}<a>", "my <k> <s> in {the folder |}<a>", "these <k> <s> in {the folder |}<a>", "the <k> <s> I have in {the folder |}<a>",
]
BOTH = ["both <s> in {the folder |}<a>", "both <s> from {the folder |}<a>", "both the <s> in {the folder |}<a>", "both of the <s> in {the folder |}<a>", "both <s> that are in {the folder |}<a>", "the two <s> in {the folder |}<a>", "the two <s> from {the folder |}<a>", "the two <s> inside {the folder |}<a>", "my two <s> in {the folder |}<a>", "the 2 <s> in {the folder |}<a>"]
# <x> is one of these; <d> is where they go to.
MOVE = [
    "@c move <x> to {the folder |}<d>", "@c move <x> into {the folder |}<d>", "@c move <x> over to {the folder |}<d>", "@c put <x> into {the folder |}<d>", "@c transfer <x> to {the folder |}<d>", "@c shift <x> to {the folder |}<d>", "@c bring <x> over into {the folder |}<d>", "@c take <x> and put them into {the folder |}<d>", "@c take <x> and move them to {the folder |}<d>", "<x> should go to {the folder |}<d>", "<x> belong in {the folder |}<d>", "<x> belong in {the folder |}<d>, move them over", "<x> should be in {the folder |}<d> instead", "<x> are in the wrong place, they belong in {the folder |}<d>", "<x> must be moved to {the folder |}<d>",
    "I want <x> in {the folder |}<d> instead, move them", "I'd like <x> moved over to {the folder |}<d>", "I need <x> in {the folder |}<d>, not where they are", "can <x> go to {the folder |}<d>?", "would you mind moving <x> to {the folder |}<d>?", "could you get <x> over to {the folder |}<d>?", "to {the folder |}<d> please: <x>", "into {the folder |}<d> go <x>", "<x>: move them to {the folder |}<d>", "<x> to {the folder |}<d>", "<x> have to go over to {the folder |}<d>", "we keep such things in {the folder |}<d> now, so move <x> there", "I sorted badly: <x> should be in {the folder |}<d>", "I'm merging two folders, move <x> to {the folder |}<d>", "it is time to move <x> to {the folder |}<d>",
    "only <x> should move to {the folder |}<d>, nothing else", "move just <x> to {the folder |}<d>, leave everything else where it is",
]
# Two sentences, or the folder first.
MOVE_TOLD = [
    "in {the folder |}<a> there are <s>. move them to {the folder |}<d>", "in {the folder |}<a> there are <s>, they belong in {the folder |}<d>", "there are <s> in {the folder |}<a>. put them all into {the folder |}<d>", "there are <s> in {the folder |}<a> that should be in {the folder |}<d>. move them", "I have <s> in {the folder |}<a>. they should go to {the folder |}<d>", "from {the folder |}<a>, move the <s> to {the folder |}<d>", "from {the folder |}<a> to {the folder |}<d>: all <s>", "out of {the folder |}<a> and into {the folder |}<d> with the <s>", "look into {the folder |}<a> and move all <s> to {the folder |}<d>", "go into {the folder |}<a>, take all <s> and put them into {the folder |}<d>",
    "open {the folder |}<a> and move the <s> in it to {the folder |}<d>", "I put <s> into {the folder |}<a> by mistake, they belong in {the folder |}<d>", "{the folder |}<a> has <s> in it. I want them in {the folder |}<d>", "I have two folders, <a> and <d>. move all <s> from the first to the second", "two folders, <a> and <d>: the <s> from <a> go to <d>", "the folder <a> has <s> that belong in the folder <d>, move them over", "<a> -> <d>: move all <s>", "take everything that is <s> out of {the folder |}<a> and move it to {the folder |}<d>", "{the folder |}<d> is the right place for the <s> in {the folder |}<a>, please move them", "into {the folder |}<d> please move the <s> from {the folder |}<a>", "{the folder |}<d> should get the <s> that are in {the folder |}<a>, move them", "mv <a> <d>, only the <s>", "it's the <s> I want to move: they are in {the folder |}<a> and should go to {the folder |}<d>",
]
COPY = [
    "@c copy <x> to {the folder |}<d>", "@c copy <x> into {the folder |}<d>", "@c copy <x> over to {the folder |}<d>", "@c put copies of <x> into {the folder |}<d>", "@c put a copy of <x> into {the folder |}<d>", "@c make copies of <x> in {the folder |}<d>", "@c back up <x> to {the folder |}<d>", "@c duplicate <x> into {the folder |}<d>", "I want <x> in {the folder |}<d> as well", "I need copies of <x> in {the folder |}<d>", "<x> should be in {the folder |}<d> too, copy them", "copies of <x> into {the folder |}<d> please", "would you mind copying <x> to {the folder |}<d>?", "can I have copies of <x> in {the folder |}<d>?", "could you copy <x> over into {the folder |}<d>?", "leave <x> where they are, but put copies into {the folder |}<d>",
    "for safety, copy <x> to {the folder |}<d>", "before I change <x>, copy them to {the folder |}<d>", "in case I break something: copy <x> to {the folder |}<d>", "to {the folder |}<d> I want copies of <x>", "<x>: copy them to {the folder |}<d>", "don't move <x>, only copy them to {the folder |}<d>", "only <x> should be copied to {the folder |}<d>",
]
COPY_TOLD = [
    "in {the folder |}<a> there are <s>. copy them to {the folder |}<d>", "there are <s> in {the folder |}<a>, I want copies of them in {the folder |}<d>", "I have <s> in {the folder |}<a>. please copy them all to {the folder |}<d>", "from {the folder |}<a>, copy the <s> to {the folder |}<d>", "from {the folder |}<a> to {the folder |}<d>: copy all <s>", "look into {the folder |}<a> and copy all <s> to {the folder |}<d>", "go into {the folder |}<a> and put copies of the <s> into {the folder |}<d>", "{the folder |}<d> should have the <s> of {the folder |}<a> too, copy them", "into {the folder |}<d> please copy the <s> from {the folder |}<a>", "the <s> in {the folder |}<a> stay there, but I need copies in {the folder |}<d>", "I need the <s> twice: in {the folder |}<a>, where they are, and in {the folder |}<d>", "I have two folders, <a> and <d>. copy all <s> from the first to the second", "<a> -> <d>: copy all <s>",
]
# To here.
HERE_MOVE = [
    "@c move <x> here", "@c move <x> to here", "@c move <x> up here", "@c move <x> out here", "@c bring <x> here", "@c put <x> here, into this folder", "@c take <x> and put them here", "@c get <x> here", "@c get <x> out of there and into this folder", "<x> should be here, move them", "<x> should not be in there but here", "<x> belong here, not in there", "I want <x> here, move them", "I need <x> here in this folder, move them", "I'd rather have <x> here, please move them", "could <x> be moved here?", "would you mind moving <x> to here?", "can you bring <x> up to this folder?", "<x>: move them here", "<x> must come out, move them here", "I'm dissolving that folder: <x> should come here", "one level up with <x>", "move <x> one level up",
]
HERE_COPY = [
    "@c copy <x> here", "@c copy <x> to here", "@c copy <x> into this folder", "@c put copies of <x> here", "@c make copies of <x> here", "I want copies of <x> here", "I need <x> here as well, copy them", "I'd like <x> here too, as copies", "<x> should be here too, copy them", "don't move <x>, only copy them here", "leave <x> in there but copy them here", "would you mind copying <x> to here?", "could you copy <x> up to this folder?", "<x>: copy them here", "copies of <x> here please", "take copies of <x> and put them here", "@c get me copies of <x> here",
]
ZIP = [
    "@c zip <x> as <z>", "@c zip <x> into <z>", "@c zip <x> up as <z>", "@c pack <x> into <z>", "@c pack <x> as <z>", "@c put <x> into a zip {called|named} <z>", "@c put <x> into <z>", "@c make a zip <z> of <x>", "@c make <z> from <x>", "@c make a zip {called|named} <z> with <x>", "@c compress <x> into <z>", "@c bundle <x> as <z>", "@c archive <x> as <z>", "@c create an archive <z> from <x>", "I need <x> in a zip {called|named} <z>", "I want <x> in one zip, <z>", "I'd like <x> zipped, the zip should be called <z>", "<x> should go into a zip {called|named} <z>", "<x> should be packed into <z>", "could you zip <x>? call it <z>", "can you make one zip of <x>? the name should be <z>", "would you mind zipping <x> as <z>?",
    "I have to mail <x>, zip them as <z>", "I want to send <x> to someone, so pack them into <z>", "so that I can send them, pack <x> into <z>", "for the mail, put <x> into <z>", "<x> take too much room, zip them as <z>", "my boss wants <x> in one file, make a zip {called|named} <z>", "the printer wants one file, so zip <x> as <z>", "someone wants <x> by mail. make me the zip <z>", "the zip should be called <z> and have <x> in it", "<z> should contain <x>", "make a zip, call it <z>, and put <x> in it", "in <z> I want <x>", "<x> into <z> please", "<x>: zip them as <z>", "only <x> should be zipped, as <z>", "I'm going to upload <x>. pack them into <z> for that", "the upload takes one file only, so make <z> of <x>", "to save space I want <x> packed into <z>",
]
ZIP_TOLD = [
    "in {the folder |}<a> there are <s>. zip them as <z>", "there are <s> in {the folder |}<a>, pack them into <z>", "I have <s> in {the folder |}<a>. make a zip of them, {called|named} <z>", "from {the folder |}<a>, zip the <s> as <z>", "look into {the folder |}<a> and zip all <s> as <z>", "go into {the folder |}<a> and pack the <s> into <z>", "the zip <z> should hold the <s> that are in {the folder |}<a>", "out of the <s> in {the folder |}<a>, make a zip {called|named} <z>", "I need a zip. it should be called <z> and hold the <s> of {the folder |}<a>", "I need to send the <s> in {the folder |}<a>, can you make a zip of them? name it <z>",
]


def meant(c, group, names, sentences, told, **slots):
    """The request, and the number it says (None: none)."""
    if len(names) in NUMBERS and c.chance(0.45):
        k = c.pick([n for n in NUMBERS if n != len(names)]) if c.chance(0.1) else len(names)
        phrases = BOTH if k == 2 and c.chance(0.6) else [p for p in COUNTED if k > 2 or not p.startswith("all ")]
        return around(c, sentences, phrases, s=group.spoken, k=NUMBERS[k] if c.chance(0.75) else str(k), **slots), k
    if told and c.chance(0.35):
        return c.ask(told, s=group.spoken, **slots), None
    return around(c, sentences, ALL_OF, s=group.spoken, **slots), None


def looked_over(c, group, folder, names, k, what):
    """Lists them; whether there is anything to be done."""
    yield from first_look(c, group.look(folder), names)
    if not names:
        yield Say(f"There are no {group.label} in {folder}, so there is nothing to {what}.", (f"nothing to {what}",))
    elif k and k != len(names):
        yield Say(f"There are {'only ' if len(names) < k else ''}{len(names)}: {joined(names)}. Which do you mean?", (str(len(names)), *names))
    else:
        return True
    return False


def between_folders(c):
    group, folder = Group(c, 0.3, 0.2), c.folder_name()
    copies, goal = c.chance(0.4), c.folder_name() if c.chance(0.7) else ""
    names = stocked(c, folder, group, count_of(c, 0, 1, 2, 2, 2, 3, 3, 4, most=9))
    c.demand(goal.lower() != folder.lower() and not (goal and (c.folder / goal).exists()))
    if goal and c.chance(0.7):
        c.make_folder(goal)
    c.demand(goal or not set(names) & set(here(c)))
    sentences, told = ((COPY, COPY_TOLD) if copies else (MOVE, MOVE_TOLD)) if goal else (HERE_COPY if copies else HERE_MOVE, None)
    request, k = meant(c, group, names, sentences, told, a=folder, d=goal)
    yield User(request)
    verb = "copy" if copies else "move"
    if not (yield from looked_over(c, group, folder, names, k, verb)):
        return
    way = f"from {folder} to {goal}" if goal else f"out of {folder}"
    code, talk = outside(folder, names, goal, copies), f"This will {verb} {spelt_out(names)} {way}."
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    there = {p.name for p in (c.folder / goal).iterdir() if p.is_file()}
    c.demand(there >= set(names) and copies == all((c.folder / folder / n).exists() for n in names))
    yield Say(f"I {'copied' if copies else 'moved'} {spelt_out(names)} {way}.", (*told_of(names), folder))


def inside_packed(c):
    """A zip of those in the folder, without the folder in its names."""
    group, folder, zip_name = Group(c, 0.12, 0.25), c.folder_name(), c.file("zip")
    c.demand(not group.kind or "zip" not in group.kind.extensions)
    names = stocked(c, folder, group, count_of(c, 0, 1, 2, 2, 2, 3, 3, 4, most=9))
    c.demand(not any(n.lower().endswith(".zip") for n in names))
    request, k = meant(c, group, names, ZIP, ZIP_TOLD, a=folder, z=zip_name)
    c.demand(k or not group.every)  # all of them without their number is the folder, which goes in as it is
    yield User(request)
    if not (yield from looked_over(c, group, folder, names, k, "pack")):
        return
    d, z = quoted(folder), quoted(zip_name)
    write = "archive.write(os.path.join({}, {}), {})"
    writes = write.format(d, quoted(names[0]), quoted(names[0])) if len(names) == 1 else f"for f in {literal(names)}:\n        {write.format(d, 'f', 'f')}"
    code = f"# Pack {naming(names)} from {folder} into {zip_name}\nimport os, zipfile\nwith zipfile.ZipFile({z}, \"x\", zipfile.ZIP_DEFLATED) as archive:\n    {writes}"
    talk = f"This will pack {spelt_out(names)} from {folder} into {zip_name}."
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    with zipfile.ZipFile(c.folder / zip_name) as archive:
        c.demand(sorted(archive.namelist()) == names)
    yield Say(f"I packed {spelt_out(names)} from {folder} into {zip_name}.", (zip_name, *told_of(names)))


def inside_deleted(c):
    """Their number is said, and nothing else of them may go: "delete both files in old"."""
    group, folder = Group(c, 0.35, 0.2), c.folder_name()
    names = stocked(c, folder, group, c.pick((2, 2, 2, 3, 3, 4, 5)))
    c.demand(len(names) in NUMBERS)
    k = c.pick([n for n in NUMBERS if n != len(names)]) if c.chance(0.12) else len(names)
    phrases = BOTH if k == 2 and c.chance(0.6) else [p for p in COUNTED if k > 2 or not p.startswith("all ")]
    yield User(to_go(c, MANY, phrases, s=group.spoken, k=NUMBERS[k] if c.chance(0.75) else str(k), a=folder))
    if not (yield from looked_over(c, group, folder, names, k, "delete")):
        return
    code = f"# Delete these files in {folder}\nimport os\nfor f in {literal(names)}:\n    os.remove(os.path.join({quoted(folder)}, f))"
    talk, before = f"This will delete {spelt_out(names)} in {folder}.", here(c)
    if c.chance(0.25):
        yield from declined(c, code, talk, f"The folder {folder} is as it was.")
        return
    yield Act(code, talk)
    c.demand(here(c) == before and not {p.name for p in (c.folder / folder).iterdir()} & set(names))
    yield Say(f"I deleted {spelt_out(names)} in {folder}.", (folder, *told_of(names)))


INTENTS = {between_folders: 10, inside_packed: 6, inside_deleted: 6}
