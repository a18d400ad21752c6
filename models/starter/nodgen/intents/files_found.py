"""A file that was found by its size, its age or its name, and then what one does with it; a folder that was made, and what goes into it."""

import ast

from ..scenario import Act, Say, User
from .conversation_steps import Workspace
from .conversations import one_step
from .endings import declined, quoted, result
from .file_follow import BIG, SMALL
from .files import FOLDER, LARGEST
from .files_delete import first_look, list_kind
from .files_find import BY_NAME, NEWEST
from .files_many import move_code
from .list_talk import NEW, OLD
from .text_files import sentence
from .workspace import EXTENSIONS, Kind, aged, count_of, fill, here, no_kind, real_file, spelt_out, told_of

INTO = "{into it|into that folder|into the new folder|in there|there|in it}"
PUT_FILE = [
    f"@c move <f> {INTO}", f"@c put <f> {INTO}", f"@c move the file <f> {INTO}", f"@c put my file <f> {INTO}", f"@c place <f> {INTO}", f"and put <f> {INTO}", f"and move <f> {INTO}", f"now put <f> {INTO}", f"now move <f> {INTO}", f"then move <f> {INTO}", f"ok, put <f> {INTO}", f"good, move <f> {INTO}", "<f> goes {in there|into it}", "<f> belongs {in there|in it}",
    "<f> should be {in there|in it}", "<f> should go {in there|into it}", "<f> into it please", "<f> in there please", f"I want <f> {INTO}", f"I'd like <f> {INTO}", f"let's put <f> {INTO}", f"let's move <f> {INTO}", f"can you put <f> {INTO}?", f"could you move <f> {INTO}?", f"would you mind moving <f> {INTO}?", f"it is for <f>, move it {INTO}", "it is for <f>, put it there",
    f"@c drop <f> {INTO}", f"@c shift <f> {INTO}", "mv <f> there", f"@c get <f> {INTO}", "the file <f> should lie in it",
]
PUT_COPY = [
    f"@c copy <f> {INTO}", f"@c put a copy of <f> {INTO}", f"@c copy the file <f> {INTO}", "@c make a copy of <f> in {it|there|that folder|the new folder}", "@c save a copy of <f> in {it|that folder|the new folder}", "@c back up <f> {there|in it|in that folder|into the new folder}", f"and copy <f> {INTO}", f"now copy <f> {INTO}", f"then copy <f> {INTO}", f"ok, copy <f> {INTO}",
    "I want a copy of <f> {in there|in it}", "I need a copy of <f> {in there|in it}", "I'd like a copy of <f> {in there|in it}", "a copy of <f> {in there|in it} please", f"let's copy <f> {INTO}", f"can you copy <f> {INTO}?", f"could you put a copy of <f> {INTO}?", f"would you mind copying <f> {INTO}?", "<f> should be in it too, copy it", "<f> should be there as well, as a copy",
    "cp <f> there", f"@c duplicate <f> {INTO}", "@c keep a copy of <f> {there|in it|in that folder}", "to be safe, a copy of <f> {in there|in it}",
]
PUT_KIND = [
    f"@c move {{all|all the|all my|the|my}} <e> {INTO}", f"@c put {{all|all the|all my|the|my}} <e> {INTO}", f"and move {{all|all the|the}} <e> {INTO}", f"and put {{all|all the|the}} <e> {INTO}", f"now move {{all|the|my}} <e> {INTO}", f"now put {{all|the|my}} <e> {INTO}", f"then move the <e> {INTO}", f"ok, put the <e> {INTO}", f"good, move all <e> {INTO}",
    "the <e> go {in there|into it}", "the <e> belong {in there|in it}", "all <e> belong {in there|in it}", "the <e> should be {in there|in it}", "all the <e> should go {in there|into it}", "the <e> into it please", "all <e> in there please", f"I want the <e> {INTO}", f"I'd like all <e> {INTO}", f"let's put the <e> {INTO}", f"let's move all <e> {INTO}",
    f"can you put the <e> {INTO}?", f"could you move all <e> {INTO}?", f"would you mind moving the <e> {INTO}?", f"it is for the <e>, move them {INTO}", "it is for the <e>, put them there", f"@c shift the <e> {INTO}", f"@c collect the <e> {{there|in it|in that folder}}", "@c gather all <e> {there|in it|in the new folder}", f"@c get the <e> {INTO}", "mv the <e> there",
]
ONE_MORE = [
    "and one called <d>", "and one more called <d>", "one more called <d>", "another one called <d>", "and another one called <d>", "and another named <d>", "another one, <d>", "one more, <d>", "and <d>", "and one named <d>", "and also <d>", "also one called <d>", "also <d>", "and a folder <d>", "and a second one called <d>", "a second one called <d>", "and the folder <d>",
    "<d> too", "<d> as well", "and <d> too", "now one called <d>", "now <d>", "then one called <d>", "the same for <d>", "the same with <d>", "same for <d>", "one more: <d>", "another: <d>", "I also need <d>", "I also need one called <d>", "I need another one called <d>", "I want one called <d> too", "can I have one called <d> too?", "could you make one called <d> too?",
    "@c make one called <d> as well", "@c make one more called <d>", "@c make another one called <d>", "@c make another, <d>", "@c add one called <d>", "@c create one named <d> too",
]
INSIDE = [
    "and {in|inside} it one called <d>", "and one inside it called <d>", "and one inside called <d>", "and inside it <d>", "and in it a folder <d>", "and in it a folder called <d>", "and in there one called <d>", "inside it one called <d>", "inside it I need <d>", "inside it a folder <d> please", "in it I need a folder called <d>", "in there I need one called <d>",
    "@c make one inside it called <d>", "@c make a folder <d> in it", "@c make a folder <d> inside it", "@c make a folder called <d> in there", "@c make a subfolder <d> in it", "@c make a subfolder called <d>", "@c add a subfolder <d>", "@c add a subfolder called <d>", "@c create <d> inside it", "@c create a folder named <d> in it", "@c put a folder <d> into it",
    "@c put a folder called <d> inside it", "with a subfolder <d>", "with a subfolder called <d>", "with a folder <d> in it", "it needs a subfolder <d>", "it needs a folder <d> inside", "it should have a subfolder <d>", "it should have a folder <d> in it", "a subfolder <d> please", "and a subfolder <d>", "and a subfolder called <d>", "now a subfolder <d>", "I want a subfolder <d> in it",
    "I need a subfolder called <d>", "can it have a subfolder <d>?",
]


def found(c, w, names):
    """A file is found in one of several ways, and is "it" then."""
    way = c.pick(("largest", "smallest", "newest", "oldest", "name", "name"))
    if way == "name":
        word = no_kind(c, c.word())
        folder = f"{c.folder_name()}/" if c.chance(0.3) else ""
        c.demand(not folder or not (c.folder / folder).exists())
        name = folder + c.pick((f"{word}.txt", f"{word}_{c.rng.randint(1, 2030)}.md", f"{c.stem()} {word}.txt", f"{word.capitalize()}.txt"))
        c.register(name.rsplit("/", 1)[-1].rsplit(".", 1)[0])
        c.demand(not any(word.casefold() in n.casefold() for n in names) and word.casefold() not in folder.casefold())
        if folder:
            c.make_folder(folder[:-1])
        w.texts[name] = "".join(sentence(c) + "\n" for _ in range(c.rng.randint(2, 4)))
        c.write(name, w.texts[name])
        yield User(c.ask(BY_NAME, w=word))
        observation = yield Act(f"# Find files with {word} in the name, also in subfolders\nfrom pathlib import Path\nsorted(str(p) for p in Path().rglob(\"*\") if {quoted(word)}.lower() in p.name.lower() and p.is_file())")
        c.demand(ast.literal_eval(result(observation)) == [name])
        yield Say(f"I found {name}.", (name,))
        return name
    key = "getsize" if way in ("largest", "smallest") else "getmtime"
    for name in set(names) & set(w.texts):
        aged(c, name)
    stats = {n: (c.folder / n).stat() for n in names}
    value = {n: s.st_size if key == "getsize" else s.st_mtime for n, s in stats.items()}
    order = sorted(value, key=value.get)
    c.demand(len(set(value.values())) == len(value) > 1)
    words = {"largest": ("largest", "biggest"), "smallest": ("smallest", "tiniest"), "newest": ("newest", "latest", "most recent"), "oldest": ("oldest",)}
    yield User(c.ask(LARGEST, big=c.pick(words[way])) if key == "getsize" else c.ask(NEWEST, w=c.pick(words[way]), e="file", s="files"))
    name = yield from told_extreme(c, way, key, order)
    if c.chance(0.2):
        other = {"largest": "smallest", "smallest": "largest", "newest": "oldest", "oldest": "newest"}[way]
        yield User(c.ask({"largest": BIG, "smallest": SMALL, "newest": NEW, "oldest": OLD}[other]))
        name = yield from told_extreme(c, other, key, order)
    return name


def told_extreme(c, way, key, order):
    last = way in ("largest", "newest")
    call = f"{'max' if last else 'min'}([f for f in os.listdir() if os.path.isfile(f)], key=os.path.{key})"
    observation = yield Act(f"# Find the {way} file\nimport os\n{call}")
    name = ast.literal_eval(result(observation))
    c.demand(name == order[-1 if last else 0])
    yield Say(f"The {way} file is {name}.", (name,))
    return name


def found_then(c):
    w = Workspace(c)
    for _ in range(c.rng.randint(2, 4)):
        w.new([sentence(c) for _ in range(c.rng.randint(2, 6))])
    w.it = yield from found(c, w, here(c))
    # Not a file of an earlier topic.
    c.demand(w.it in w.texts)
    w.check()
    for _ in range(c.rng.choice((1, 1, 2, 2, 3))):
        yield from one_step(c, w, named=False)
        if w.it not in w.texts:
            return


def folder_then(c):
    """A folder is made, and then used."""
    folder = c.folder_name()
    kind = c.pick(("file", "file", "copy", "kind", "kind", "more", "more", "inside"))
    what = Kind(c)
    if kind == "kind":
        what.populate(c, count_of(c, 1, 2, 3, 4, most=10))
    else:
        for _ in range(c.rng.randint(1, 3)):
            fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    c.demand(not (c.folder / folder).exists())
    yield User(c.ask(FOLDER, d=folder))
    yield Act(f"# Make the folder {folder}\nimport os\nos.makedirs({quoted(folder)})")
    c.demand((c.folder / folder).is_dir())
    yield Say(f"I made the folder {folder}.", (folder,))
    if kind in ("more", "inside"):
        made = [folder]
        for _ in range(c.rng.choice((1, 1, 2)) if kind == "more" else 1):
            new = c.folder_name()
            new = f"{folder}/{new}" if kind == "inside" else new
            c.demand(new not in made and not (c.folder / new).exists())
            made.append(new)
            yield User(c.ask(INSIDE if kind == "inside" else ONE_MORE, d=new.rsplit("/", 1)[-1]))
            yield Act(f"# Make the folder {new}\nimport os\nos.makedirs({quoted(new)})")
            c.demand((c.folder / new).is_dir())
            yield Say(f"I made the folder {new}.", (new,))
        return
    names = what.among(here(c)) if kind == "kind" else [c.pick(here(c))]
    c.demand(names)
    if kind == "kind":
        yield User(c.ask(PUT_KIND, e=what.spoken))
        yield from first_look(c, list_kind(what), names)
        code, talk = move_code(names, folder), f"This will move {spelt_out(names)} to {folder}."
    elif kind == "file":
        yield User(c.ask(PUT_FILE, f=names[0]))
        code, talk = move_code(names, folder), ""
    else:
        yield User(c.ask(PUT_COPY, f=names[0]))
        target = f"{folder}/{names[0]}"
        code, talk = f"# Copy {names[0]} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nassert not os.path.exists({quoted(target)})\nshutil.copy({quoted(names[0])}, {quoted(folder)})", ""
    if c.chance(0.1):
        yield from declined(c, code, talk)
        return
    yield Act(code, talk)
    c.demand({p.name for p in (c.folder / folder).iterdir()} == set(names) and (kind == "copy") == (set(names) <= set(here(c))))
    yield Say(f"I {'copied' if kind == 'copy' else 'moved'} {spelt_out(names)} to {folder}.", (*told_of(names), folder))


INTENTS = {found_then: 14, folder_then: 12}
