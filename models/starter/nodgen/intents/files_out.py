"""Files that go out of a folder: to this one, or into another; those that are named, those of a kind, or all of them.

As with every change of many files, those that are not named are listed first."""

from ..scenario import Act, Say, User
from .endings import declined, quoted
from .files_delete import first_look, spoken_list
from .kin_names import series
from .workspace import EXTENSIONS, Kind, count_of, fill, here, literal, naming, real_file, spelt_out, told_of

# Named ones, to here. <l> names the files, <d> the folder.
OUT = [
    "@c take <l> out of {the folder |}<d>", "@c take <l> out of {the folder |}<d> and put <them> here", "@c take <l> out of {the folder |}<d> and move <them> here", "@c take <l> from {the folder |}<d> and put <them> {right here|in here|into this folder|here}", "@c move <l> out of {the folder |}<d>", "@c move <l> out of {the folder |}<d> {to here|into this folder|to this folder|up here}", "@c move <l> from {the folder |}<d> {to here|here|into this folder|to this folder|to the current folder}", "@c get <l> out of {the folder |}<d>",
    "@c get <l> out of {the folder |}<d> and put <them> here", "@c bring <l> from {the folder |}<d> {here|to here|over here|up here|into this folder}", "@c bring <l> out of {the folder |}<d>", "@c bring <l> back from {the folder |}<d>", "@c pull <l> out of {the folder |}<d>", "@c pull <l> out of {the folder |}<d> into this one", "@c fetch <l> from {the folder |}<d>", "@c fetch <l> out of {the folder |}<d> and put <them> here", "@c put <l> from {the folder |}<d> {here|in here|into this folder}",
    "@c lift <l> out of {the folder |}<d>", "@c shift <l> from {the folder |}<d> to here", "@c move <l> one level up, out of {the folder |}<d>", "@c move <l> up from {the folder |}<d>", "@c move <l> back here from {the folder |}<d>", "@c put <l> back here, <they_are> in {the folder |}<d>", "@c drag <l> out of {the folder |}<d> to here",
    "<l> should not be in {the folder |}<d>, move <them> here", "<l> should be here and not in {the folder |}<d>", "<l> should be out here, not in {the folder |}<d>", "<l> <do> not belong in {the folder |}<d>, bring <them> here", "<l> ended up in {the folder |}<d> by mistake, move <them> here", "<l> went into {the folder |}<d> by accident. put <them> back here", "<l> must come out of {the folder |}<d>", "<l> <have> to come out of {the folder |}<d>", "<l> can come out of {the folder |}<d> again",
    "I want <l> out of {the folder |}<d> and in here", "I want <l> here, not in {the folder |}<d>", "I need <l> here, <they_are> in {the folder |}<d>. move <them>", "I put <l> into {the folder |}<d> by mistake, <they_belong> here", "I moved <l> into {the folder |}<d> too early, get <them> back out", "I'd like to have <l> here instead of in {the folder |}<d>, move <them>", "I would rather have <l> here than in {the folder |}<d>. please move <them>",
    "in {the folder |}<d> <there_are> <l>. move <them> here please", "in {the folder |}<d> you find <l>, take <them> out and put <them> here", "the folder <d> has <l> in it. move <them> out, to here", "there <are> <l> in {the folder |}<d>, get <them> out of there", "look in {the folder |}<d>: <l> <belong> here, move <them>", "from {the folder |}<d> to here: <l>", "from {the folder |}<d>, move <l> here", "out of {the folder |}<d>, bring me <l>", "out of {the folder |}<d> with <l>, put <them> here",
    "<d>: take out <l>", "<d>: move <l> to here", "<d> -> here: <l>", "<l>, out of <d> and into here", "<l> from <d> to here please", "could <l> be moved out of {the folder |}<d>? I want <them> here", "can <l> come out of {the folder |}<d>?", "would you mind taking <l> out of {the folder |}<d>?", "would you mind moving <l> from {the folder |}<d> to here?", "the others in <d> can stay there, but move <l> here", "leave the rest in {the folder |}<d>, only bring <l> here", "only <l> <come> out of {the folder |}<d>, the rest stays",
]
# Copies of named ones, to here.
OUT_COPIED = [
    "@c copy <l> out of {the folder |}<d>", "@c copy <l> from {the folder |}<d> {to here|here|into this folder|to this folder}", "@c copy <l> out of {the folder |}<d> {to here|into this folder}", "@c make a copy of <l> from {the folder |}<d> here", "@c put a copy of <l> from {the folder |}<d> here", "@c get me a copy of <l> out of {the folder |}<d>", "@c bring a copy of <l> from {the folder |}<d> here", "@c fetch a copy of <l> from {the folder |}<d>",
    "I need a copy of <l> here, <they_are> in {the folder |}<d>", "I want <l> from {the folder |}<d> here too, as a copy", "I'd like <l> here as well, copy <them> from {the folder |}<d>", "<l> <are> in {the folder |}<d>, copy <them> here", "<l> should be here as well as in {the folder |}<d>, copy <them>", "in {the folder |}<d> <there_are> <l>, copy <them> to here", "from {the folder |}<d>, copy <l> here", "copy <d> -> here: <l>", "leave <l> in {the folder |}<d>, but put a copy here", "keep <l> in {the folder |}<d> and make a copy here",
    "don't move <l> out of {the folder |}<d>, only copy <them> here", "could you copy <l> from {the folder |}<d> to here?", "would you mind copying <l> out of {the folder |}<d>?", "can I have a copy of <l> from {the folder |}<d> in here?", "take a copy of <l> from {the folder |}<d> and put it here", "<l> from <d>: a copy here please",
]
# All of a kind, <e>, or all files where <e> is "files".
OUT_KIND = [
    "@c take {all |all the |the }<e> out of {the folder |}<d>", "@c take {all |all the |the }<e> out of {the folder |}<d> and put them here", "@c move {all |all the |the }<e> out of {the folder |}<d>", "@c move {all |all the |the }<e> from {the folder |}<d> {to here|here|into this folder}", "@c move {all |all the |the }<e> in {the folder |}<d> {to here|here|into this folder|up here}", "@c get {all |all the |the }<e> out of {the folder |}<d>", "@c bring {all |all the |the }<e> from {the folder |}<d> {here|to here|up here}",
    "@c pull {all |all the |the }<e> out of {the folder |}<d>", "@c fetch {all |all the |the }<e> from {the folder |}<d>", "@c put {all |all the |the }<e> from {the folder |}<d> {here|in here|into this folder}", "@c put {all |the }<e> that are in {the folder |}<d> here", "@c move {all |the }<e> that are in {the folder |}<d> to here", "the <e> in {the folder |}<d> should be here, move them", "the <e> in {the folder |}<d> belong here, not there", "the <e> in {the folder |}<d> {should|must} come out, put them here",
    "all <e> in {the folder |}<d> should be moved here", "I want the <e> out of {the folder |}<d> and in here", "I want {all |}the <e> from {the folder |}<d> here", "I need the <e> that are in {the folder |}<d> here, move them", "I put the <e> into {the folder |}<d> by mistake, move them back here", "there are <e> in {the folder |}<d>, move them here", "look into {the folder |}<d> and move {all |the }<e> to here", "go to {the folder |}<d>, take {all |the }<e> and put them here", "in {the folder |}<d> are <e>, bring them here",
    "from {the folder |}<d>, move all <e> here", "from {the folder |}<d> to here: all <e>", "<d>: move all <e> to here", "<e> out of <d>, into here", "all <e> from <d> to here please", "could the <e> in {the folder |}<d> be moved here?", "would you mind moving the <e> from {the folder |}<d> to here?", "would you mind taking {all |the }<e> out of {the folder |}<d>?", "{all |the }<e> from {the folder |}<d> should lie here instead, move them", "@c move {all |the }<e> one level up, out of {the folder |}<d>",
]
# Named ones, from one folder into another, <b>.
ACROSS = [
    "@c move <l> from {the folder |}<d> to {the folder |}<b>", "@c move <l> from {the folder |}<d> into {the folder |}<b>", "@c move <l> out of {the folder |}<d> into {the folder |}<b>", "@c take <l> out of {the folder |}<d> and put <them> into {the folder |}<b>", "@c take <l> from {the folder |}<d> and move <them> to {the folder |}<b>", "@c put <l> from {the folder |}<d> into {the folder |}<b>", "@c bring <l> from {the folder |}<d> over to {the folder |}<b>", "@c shift <l> from {the folder |}<d> to {the folder |}<b>", "@c get <l> out of {the folder |}<d> and into {the folder |}<b>",
    "<l> <are> in {the folder |}<d>, move <them> to {the folder |}<b>", "<l> should not be in {the folder |}<d> but in {the folder |}<b>, move <them>", "<l> <belong> in {the folder |}<b>, not in {the folder |}<d>", "<l>: from <d> to <b>", "from {the folder |}<d> to {the folder |}<b>: <l>", "from {the folder |}<d>, move <l> to {the folder |}<b>", "in {the folder |}<d> <there_are> <l>, move <them> over to {the folder |}<b>", "I want <l> in {the folder |}<b> instead of {the folder |}<d>", "I put <l> into {the folder |}<d>, but <they_belong> in {the folder |}<b>", "would you mind moving <l> from {the folder |}<d> to {the folder |}<b>?", "could <l> go from {the folder |}<d> to {the folder |}<b>?",
    "there <are> <l> in {the folder |}<d>. <they_belong> in {the folder |}<b>", "I have two folders, <d> and <b>. move <l> from the first to the second", "go into {the folder |}<d>, take <l> and put <them> into {the folder |}<b>", "open {the folder |}<d> and move <l> to {the folder |}<b>", "<l> landed in {the folder |}<d> by mistake. <they_belong> in {the folder |}<b>", "I'm sorting things: <l> from {the folder |}<d> should go to {the folder |}<b>", "into {the folder |}<b> please, from {the folder |}<d>: <l>", "{the folder |}<b> is the right place for <l>, not {the folder |}<d>. move <them>", "<d> -> <b>: <l>", "<d> to <b>, move <l>", "you'll find <l> in {the folder |}<d>. put <them> into {the folder |}<b>", "only <l> should move from {the folder |}<d> to {the folder |}<b>", "please get <l> over to {the folder |}<b>, <they_are> in {the folder |}<d>", "@c transfer <l> from {the folder |}<d> to {the folder |}<b>", "my boss wants <l> in {the folder |}<b>, <they_are> in {the folder |}<d> now. move <them>", "put <l> in {the folder |}<b>. at the moment <they_are> in {the folder |}<d>",
]
# Copies of named ones, from one folder to another.
ACROSS_COPIED = [
    "@c copy <l> from {the folder |}<d> to {the folder |}<b>", "@c copy <l> from {the folder |}<d> into {the folder |}<b>", "@c copy <l> out of {the folder |}<d> into {the folder |}<b>", "@c put a copy of <l> from {the folder |}<d> into {the folder |}<b>", "@c make a copy of <l> from {the folder |}<d> in {the folder |}<b>", "@c back up <l> from {the folder |}<d> to {the folder |}<b>", "<l> <are> in {the folder |}<d>, copy <them> to {the folder |}<b>", "there <are> <l> in {the folder |}<d>. copy <them> to {the folder |}<b>", "in {the folder |}<d> <there_are> <l>, I want a copy in {the folder |}<b>", "I have two folders, <d> and <b>. copy <l> from the first to the second", "I want <l> from {the folder |}<d> in {the folder |}<b> as well", "I need <l> in {the folder |}<b> too, <they_are> in {the folder |}<d>. copy <them>", "go into {the folder |}<d> and copy <l> to {the folder |}<b>", "from {the folder |}<d>, copy <l> to {the folder |}<b>", "<l> should be in both folders, <d> and <b>. <they_are> in <d> now, copy <them>",
    "leave <l> in {the folder |}<d>, but put a copy into {the folder |}<b>", "don't move <l> out of {the folder |}<d>, just copy <them> to {the folder |}<b>", "for safety, copy <l> from {the folder |}<d> to {the folder |}<b>", "<d> -> <b>: copy <l>", "<l>: copy <them> from <d> to <b>", "into {the folder |}<b> please copy <l> from {the folder |}<d>", "would you mind copying <l> from {the folder |}<d> to {the folder |}<b>?", "could <l> be copied from {the folder |}<d> to {the folder |}<b>?", "you'll find <l> in {the folder |}<d>. put a copy into {the folder |}<b>", "before I change <l> in {the folder |}<d>, copy <them> to {the folder |}<b>",
]
# What these say of several files and of one.
ONE_OR_MORE = {"them": ("them", "it"), "they_are": ("they are", "it is"), "they_belong": ("they belong", "it belongs"), "there_are": ("there are", "there is"), "do": ("do", "does"), "have": ("have", "has"), "are": ("are", "is"), "belong": ("belong", "belongs"), "come": ("come", "comes")}


def outside(folder, names, goal, copies):
    """The action that takes these out of the folder; `goal` is another one, or nothing for here."""
    verb, call, to = "Copy" if copies else "Move", "shutil.copy" if copies else "shutil.move", quoted(goal or ".")
    listing = f"os.listdir({quoted(goal) if goal else ''})"
    lines = [f"# {verb} {naming(names)} from {folder} to {goal}" if goal else f"# {verb} {naming(names)} out of {folder}", "import os, shutil"]
    if goal:
        lines.append(f"os.makedirs({to}, exist_ok=True)")
    if len(names) == 1:
        lines += [f"assert {quoted(names[0])} not in {listing}", f"{call}(os.path.join({quoted(folder)}, {quoted(names[0])}), {to})"]
    else:
        lines += [f"files = {literal(names)}", f"assert not set(files) & set({listing})", "for f in files:", f"    {call}(os.path.join({quoted(folder)}, f), {to})"]
    return "\n".join(lines)


def stocked(c, folder, kind, count):
    """The folder with files in it, some of nearly one name, and a few files beside it."""
    c.make_folder(folder)
    if not kind and 1 < count < 6 and c.chance(0.35):
        names = series(c, c.pick(EXTENSIONS), count)
    else:
        names = [kind.file(c) if kind else real_file(c, c.pick(EXTENSIONS)) for _ in range(count)]
    c.demand(len({n.lower() for n in names}) == len(names))
    for name in names:
        fill(c, f"{folder}/{name}", 1)
    for _ in range(c.rng.randint(0, 3)):
        other = real_file(c, c.pick(EXTENSIONS))
        c.demand(other not in names)
        fill(c, f"{folder}/{other}" if c.chance(0.6) else other, 1)
    return names


def taken_out(c):
    """Named files, a kind of them or all come out of a folder, as they are or as copies."""
    what = c.pick(("named", "named", "named", "named", "copied", "copied", "across", "across", "across copied", "kind", "kind", "all"))
    folder, goal = c.folder_name(), c.folder_name() if what.startswith("across") else ""
    c.demand(folder.lower() != goal.lower())
    kind = Kind(c) if what == "kind" else None
    names = stocked(c, folder, kind, count_of(c, 0, 1, 2, 2, 3, 4, most=9) if what in ("kind", "all") else c.pick((1, 1, 2, 2, 2, 2, 3, 3, 4, 5)))
    if goal and c.chance(0.6):
        c.make_folder(goal)
    inside = sorted(p.name for p in (c.folder / folder).iterdir())
    before = here(c)
    c.demand(not set(inside) & set(before))
    copies = what.endswith("copied")
    double = c.pick(names) if names and not goal and c.chance(0.06) else None
    if double:
        fill(c, double, 2)
    if what in ("kind", "all"):
        names = kind.among(inside) if kind else inside
        yield User(c.ask(OUT_KIND, e=kind.spoken if kind else "files", d=folder))
        label = kind.label if kind else "files"
        look = f"# List the {label} in {folder}\nimport os\nsorted(f for f in os.listdir({quoted(folder)}) if {kind.test})" if kind else f"# List what is in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))"
        yield from first_look(c, look, names)
        if not names:
            yield Say(f"There are no {label} in {folder}, so there is nothing to move.", ("nothing to move",))
            return
    else:
        templates = {"copied": OUT_COPIED, "across": ACROSS, "across copied": ACROSS_COPIED}.get(what, OUT)
        yield User(c.ask(templates, l=spoken_list(c, names), d=folder, b=goal, **{slot: words[len(names) == 1] for slot, words in ONE_OR_MORE.items()}))
    verb, way = "copy" if copies else "move", f"from {folder} to {goal}" if goal else f"out of {folder}"
    code, talk = outside(folder, names, goal, copies), f"This will {verb} {spelt_out(names)} {way}."
    if c.chance(0.12):
        yield from declined(c, code, talk)
        return
    observation = yield Act(code, talk)
    if double:
        c.demand("AssertionError" in observation)
        known = f"{names[0]} is" if len(names) == 1 else "Some of these names are"
        yield Say(f"{known} already here, so I did not {verb} {'it' if len(names) == 1 else 'them'}.", ("already here",))
        return
    there = sorted(p.name for p in (c.folder / goal).iterdir() if p.is_file())
    c.demand(set(there) >= set(names) and copies == all((c.folder / folder / n).exists() for n in names))
    yield Say(f"I {'copied' if copies else 'moved'} {spelt_out(names)} {way}.", (*told_of(names), folder))


INTENTS = {taken_out: 22}
