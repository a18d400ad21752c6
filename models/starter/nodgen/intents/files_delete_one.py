"""Deleting one file: by its name, whatever it ends in; as the only one of its kind; as the largest, oldest or last changed."""

import ast

from ..scenario import Act, Say, User
from .deleting import ONE, PLACE, crowded, lookalikes, to_go
from .endings import result
from .files import besides
from .files_delete import delete_listed, first_look, list_kind, not_so_many
from .files_delete_kinds import WideKind
from .repairs_files import NO, YES
from .workspace import EXTENSIONS, RARE, aged, beside, count_of, fill, here, real_file

# What programs, downloads and systems leave in folders.
LEFT_OVER = """exe msi dmg iso bak tmp log old part torrent pkg deb apk bat cmd dll lnk url ini cfg dat crdownload download ics vcf eml pst swp orig rej lock out err dump temp
py js html css php sql ipynb epub mobi srt ttf otf avi mkv mov mp4 wmv flac m4a wav ogg gif bmp tiff svg webp heic psd ai rar 7z tar gz jar rtf odt ods odp pptx ppt doc xls pages key numbers""".split()
STEMS = """setup install installer update updater driver launcher uninstall readme thumbs desktop cache temp tmp download downloads file untitled document new image photo video movie clip
backup dump export import output result results log error debug test demo sample example index main app run script config settings data database db list notes todo mail message scan
print screenshot screen recording audio song track podcast cover logo icon banner wallpaper font book manual game patch crack keygen portable client server toolkit viewer player""".split()
EXACT = ["<f>", "<f>", "<f>", "<f>", "the file <f>", "my <f>", "the <f> here", "<f> here", "<f> in here", "this <f>", "that <f>", '"<f>"', "the old <f>", "this file: <f>", "the file called <f>", "the file named <f>", "<f> in this folder", "my file <f>", "that file <f>"]
OF_KIND = [f"the <o>{PLACE}", f"the <o>{PLACE}", "the <o>", "my <o>", "that <o>", "this <o>", "the one <o>", f"the only <o>{PLACE}", "the single <o>", "the <o> that is here", "the <o> I have here", "the <o> in this folder", "the <o> there is", "my only <o>", "the one and only <o>", "that one <o>", "that <o> here", "the <o> which is here", "the <o> that I have", "the <o> I have", "the <o> lying here", "the <o> in the folder", "this one <o>", "the <o> among these files", "our <o>"]
SUPERLATIVE = {
    "largest": ["the largest <o>", "the biggest <o>", "the largest <o> here", f"my {{largest|biggest}} <o>{PLACE}", f"the {{largest|biggest}} <o>{PLACE}", "the {largest|biggest} of {the|my} <s>", "the {largest|biggest} one of {the|my} <s>", "the <o> that takes {up |}the most space", "the <o> that needs the most space", "the <o> that is {largest|biggest}", "the <o> with the most bytes", "the <o> of the largest size", "whichever <o> is the {largest|biggest}", "the very largest <o>", "the fattest <o>", "the heaviest <o>", "the <o> that eats up the most space", "the <o> that uses the most disk space", "the <o> that is bigger than all the others", "that one <o> which is the {largest|biggest}", "the <o> with the {largest|biggest} size", "{the|my} single {largest|biggest} <o>"],
    "smallest": ["the smallest <o>", "the tiniest <o>", f"the {{smallest|tiniest}} <o>{PLACE}", f"my smallest <o>{PLACE}", "the smallest of {the|my} <s>", "the smallest one of {the|my} <s>", "the <o> that takes {up |}the least space", "the <o> that is smallest", "the <o> with the fewest bytes", "whichever <o> is the smallest", "the very smallest <o>", "the <o> of the smallest size", "the <o> with the smallest size", "the <o> that is smaller than all the others", "the <o> that has the fewest bytes", "that one <o> which is the smallest", "{the|my} single smallest <o>", "the <o> that uses the least disk space", "the <o> with the least in it"],
    "newest": ["the newest <o>", "the latest <o>", "the most recent <o>", f"the {{newest|latest|most recent}} <o>{PLACE}", f"my {{newest|latest|most recent}} <o>{PLACE}", "the newest of {the|my} <s>", "the newest one of {the|my} <s>", "the <o> I changed last", "the <o> {that I|I} {changed|edited|saved|worked on|wrote} last", "the last <o> I {changed|edited|saved|worked on}", "the <o> that was {changed|edited|saved|modified} last", "the <o> that was {changed|edited|saved|modified} most recently", "the most recently {changed|edited|modified} <o>", "the last {changed|modified|edited|saved} <o>", "whichever <o> I changed last", "the <o> I have just {changed|saved|edited}", "the <o> that is newest", "the <o> with the latest date", "the <o> with the newest date", "the <o> that is newer than all the others", "{the|my} single newest <o>", "the very newest <o>", "the <o> I touched last", "the <o> whose last change is most recent", "that one <o> which is the {newest|most recent}"],
    "oldest": ["the oldest <o>", f"the oldest <o>{PLACE}", f"my oldest <o>{PLACE}", "the oldest of {the|my} <s>", "the oldest one of {the|my} <s>", "the <o> that is oldest", "the <o> {that I|I} have not {changed|touched|edited} for the longest time", "the <o> {that was|} not changed for longest", "the very oldest <o>", "whichever <o> is the oldest", "the <o> with the oldest date", "the least recently {changed|edited|modified} <o>", "the <o> that has lain here longest", "the <o> whose last change is longest ago", "the <o> with the earliest date", "the <o> that is older than all the others", "{the|my} single oldest <o>", "that one <o> which is the oldest", "the <o> that nobody has {changed|touched} for the longest time", "the <o> {that was|} {changed|edited|touched} the longest time ago"],
}
# Not sure yet: it is to be found, and Nod is to ask.
PERHAPS = [
    "which is <x>? I may want to delete it", "which is <x>? maybe it can go", "what is <x>? I might delete it", "what is <x>? I am thinking of deleting it", "find <x>, maybe I will delete it", "find <x>, I may want to delete it", "find <x> and ask me if it can go", "find <x> and ask me before you delete it", "look for <x> and ask me whether to delete it", "look for <x>, it could perhaps go", "show me <x>, I might delete it", "show me <x>, I think it can go, but ask me",
    "tell me what <x> is and ask if it should go", "delete <x>, but ask me first", "delete <x>, but tell me first which it is", "delete <x>, but ask before you do", "remove <x>, but ask me first", "get rid of <x>, but tell me which one it is first", "throw <x> away, but ask me before", "can <x> go? tell me which it is", "could <x> be deleted? which one is it?", "should I delete <x>? which is it?", "should <x> go? name it first", "maybe delete <x>? which is it", "perhaps <x> can go, which one is it?", "I may have to delete <x>, which is it?", "I might get rid of <x>, which one is that?", "I am not sure about <x>, which is it? maybe it can go", "before you delete <x>, tell me which it is", "before deleting <x>, ask me",
    "<x> can perhaps go, but tell me first which it is", "<x> could go, I think. which one is it?", "I may not need <x> any more, which one is it?", "I think <x> can go. which is it? ask me before you delete it", "I'd maybe delete <x>. tell me which it is and ask me", "I want to delete <x>, but show me first which one it is", "I want to get rid of <x>, but ask me before you do it", "do I still need <x>? tell me which it is, perhaps it can go", "don't delete it yet, but which is <x>? maybe it can go", "let me know which is <x>, I might want it deleted", "let me first see which is <x>, then I say if it can go", "which is <x>? ask me whether it should be deleted", "which one is <x>? I would perhaps delete it", "what would <x> be? it might go",
    "name <x> and ask me if you may delete it", "name <x>, then I decide if it goes", "check which is <x> and ask me if it can go", "check what <x> is, I may delete it", "see which is <x>, and ask if you should delete it",
]
EXCEPT = [
    f"@c {verb} {rest}" for verb in ("delete", "remove", "erase", "throw away", "get rid of", "trash", "clear out", "wipe") for rest in ("all {the |my |}<e> but <f>", "all {the |my |}<e> except <f>", "all {the |my |}<e> other than <f>", "{all |}the <e>, but not <f>", "all <e>, only keep <f>", "every <e1> but <f>", "every <e1> except <f>")
] + [
    "keep <f>, delete the other <e>", "keep <f> and delete the other <e>", "only keep <f>, the other <e> can go", "all <e> can go except <f>", "all <e> but <f> can go", "except for <f>, all <e> can go", "except for <f>, delete all <e>", "apart from <f>, all <e> must go", "I only need <f>, delete the other <e>", "of the <e> I only need <f>, delete the others", "of the <e> keep <f>, the rest can go", "leave <f>, but delete the other <e>", "I want all <e> gone but <f>",
    "all of {the|my} <e> except <f> can go", "all {the|my} <e> should go, with the exception of <f>", "all {the|my} <e> can be deleted, but keep <f>", "all {the|my} <e> should be deleted, only <f> stays", "the <e> should all go, but I want to keep <f>", "I still need <f>, but all the other <e> can go", "I still need <f>. delete the other <e>", "I want to keep <f>. all other <e> should be deleted", "I don't need the <e> any more, except <f>", "I don't need any of the <e> but <f>, delete the rest", "there are too many <e> here, only keep <f>", "there are a lot of <e> here, I only need <f>, delete the others", "<f> stays, the other <e> go", "<f> is the only one of the <e> I need, delete the others", "<f> must stay, but delete all the other <e>", "<f> is to stay, the rest of the <e> can go", "don't touch <f>, but delete the other <e>",
    "not <f>, but all the other <e> can be deleted", "with the exception of <f>, delete all <e>", "of all the <e> only <f> should be left", "only <f> should be left of the <e>", "only <f> shall stay of all the <e>, delete the others", "out of the <e>, keep <f> and throw the rest away", "the only one of the <e> to keep is <f>, delete the others", "delete the other <e>, <f> stays", "delete all the <e> that are not <f>", "delete the rest of the <e>, but <f> stays here", "could you delete all <e> except <f>?", "could you delete the <e>? not <f> though", "would you mind deleting all <e> but <f>?", "please clear out the <e>, but not <f>, I need that one",
    "the <e> can go, all but <f>", "the <e> can go, only not <f>", "delete the <e>, keep <f>", "remove the <e>, but leave <f>",
]


def any_name(c):
    """A name with any ending, now and then of the kind that programs and downloads have."""
    ext = c.pick(c.pick((LEFT_OVER, LEFT_OVER, RARE, EXTENSIONS)))
    if c.chance(0.5):
        return real_file(c, ext)
    stem = c.pick(STEMS)
    stem = c.pick((stem, stem, stem, stem, stem.capitalize(), f"{stem}_{c.pick(STEMS)}", f"{stem}-{c.rng.randint(1, 99)}", f"{stem}_x{c.pick((64, 86))}", f"{stem}{c.rng.randint(1, 9)}", f"{c.stem()}-{stem}", f"{c.stem()}_{stem}", f"{stem} {c.rng.randint(1, 9)}.{c.rng.randint(0, 20)}"))
    c.register(stem)
    return f"{stem}.{c.pick((ext, ext, ext, ext, ext.upper()))}"


def delete_by_name(c):
    """The name is said as it is, and what it ends in does not matter."""
    name = any_name(c)
    fill(c, name, 1)
    if c.chance(0.4):
        crowded(c, 1)
        lookalikes(c, name, c.rng.randint(0, 2))
    elif c.chance(0.8):
        besides(c, name)
    beside(c)
    yield User(to_go(c, ONE, EXACT, f=name))
    yield from delete_listed(c, [name])


def delete_of_kind(c):
    """The one file of a kind; where there are several, it asks which."""
    kind = WideKind(c)
    c.demand(kind.singular)
    kind.populate(c, c.rng.choice((0, 1, 1, 1, 1, 1, 1, 2, 3)), c.rng.randint(1, 8))
    beside(c)
    names = kind.among(here(c))
    yield User(to_go(c, ONE, OF_KIND, o=kind.singular))
    yield from first_look(c, list_kind(kind), names)
    if not names:
        yield Say(f"There are no {kind.label} here, so there is nothing to delete.", ("nothing to delete",))
    elif len(names) == 1:
        yield from delete_listed(c, names)
    else:
        yield from not_so_many(c, names, 1)


def ranked(c, kind, way):
    """The files in question, the one that is meant last; no two are alike in size or age."""
    if kind:
        kind.populate(c, count_of(c, 2, 3, 4, most=9))
    for _ in range(c.rng.randint(0 if kind else 2, 5)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    crowded(c)
    for name in here(c):
        c.write(name, "".join(" ".join(c.word() for _ in range(3)) + "\n" for _ in range(c.rng.randint(1, 12))))
        aged(c, name)
    names = kind.among(here(c)) if kind else here(c)
    stats = {n: (c.folder / n).stat() for n in names}
    value = {n: s.st_size if way in ("largest", "smallest") else s.st_mtime for n, s in stats.items()}
    c.demand(len(set(value.values())) == len(value) > 1)
    return sorted(value, key=value.get, reverse=way in ("smallest", "oldest"))


def delete_extreme(c):
    """The largest, the oldest: found first, then named and deleted; or asked about, where the user is not sure yet."""
    way = c.pick(("largest", "largest", "smallest", "newest", "oldest", "oldest"))
    kind = WideKind(c) if c.chance(0.35) else None
    c.demand(not kind or kind.singular)
    none = kind and c.chance(0.1)
    if none:
        fill(c, real_file(c, c.pick([e for e in EXTENSIONS if e not in kind.extensions])), 1)
    else:
        order = ranked(c, kind, way)
    beside(c)
    one, label = (kind.one, kind.label) if kind else ("file", "files")
    perhaps = c.chance(0.3)
    spoken = {"o": kind.singular if kind else c.pick(("file", "file", "file", "file", "one")), "s": kind.label if kind else "files"}
    phrases = SUPERLATIVE[way] if spoken["o"] != "one" else [t for t in SUPERLATIVE[way] if "<o>" in t]
    yield User(to_go(c, PERHAPS if perhaps else ONE, phrases, **spoken))
    call = "max" if way in ("largest", "newest") else "min"
    observation = yield Act(f"# Find the {way} {one}\nimport os\n{call}([f for f in os.listdir() if {kind.test if kind else 'os.path.isfile(f)'}], key=os.path.{'getsize' if way in ('largest', 'smallest') else 'getmtime'})")
    if none:
        c.demand("ValueError" in observation)
        yield Say(f"There are no {label} here, so there is nothing to delete.", ("nothing to delete",))
        return
    name = ast.literal_eval(result(observation))
    c.demand(name == order[-1])
    if perhaps:
        yield Say(f"The {way} {one} is {name}. Do you want me to delete it?", (name,))
        if c.chance(0.35):
            yield User(c.ask(NO))
            yield Say("All right, I leave it as it is.", ("leave it as it is",))
            return
        yield User(c.ask([t for t in YES if "that one" not in t and "meant" not in t and "mean " not in t]))
    yield from delete_listed(c, [name])


def delete_all_but(c):
    """All of a kind but one, which is named."""
    kind = WideKind(c)
    kind.populate(c, count_of(c, 2, 3, 3, 4, 5, most=9))
    crowded(c, 0.6)
    beside(c)
    names = kind.among(here(c))
    kept = c.pick(names)
    templates = EXCEPT if kind.singular else [t for t in EXCEPT if "<e1>" not in t]
    yield User(c.ask(templates, e=kind.spoken if "*" not in kind.spoken else kind.label, e1=kind.singular, f=kept))
    yield from first_look(c, list_kind(kind), names)
    yield from delete_listed(c, [n for n in names if n != kept])


INTENTS = {delete_by_name: 22, delete_of_kind: 20, delete_extreme: 18, delete_all_but: 12}
