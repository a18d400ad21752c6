"""Deleting the files of a kind, or those that share a word in their names: here, in a folder, or also below.

"The invoices" are files with invoice in their names, "the PDFs" those that end in .pdf, whatever the letter case."""

import re

from ..scenario import Act, Say, User
from ..words import choose
from .deleting import ANY_CASE, BELOW, MANY, NOT_THERE, ONE, ONLY_HERE, PLACE, crowded, to_go
from .endings import declined, quoted
from .files_delete import SINGULARS, delete_listed, first_look, list_kind, list_named, not_so_many, with_word
from .workspace import EXTENSIONS, KIND_WORDS, KINDS, RARE, Kind, beside, count_of, fill, here, no_kind, real_file, removal, spelt_out, told_of

# More kinds than other chores are about; the spoken plural, one of them, and the endings.
MORE_KINDS = {
    "installers": ("exe", "msi", "dmg"), "installer files": ("exe", "msi", "dmg"), "exe files": ("exe",), "archives": ("zip", "rar", "7z", "tar", "gz"), "zip archives": ("zip",), "disk images": ("iso", "dmg"), "e-books": ("epub", "mobi"), "ebooks": ("epub", "mobi"), "movies": ("mp4", "mov"), "video files": ("mp4", "mov"), "audio files": ("mp3", "wav"), "sound files": ("mp3", "wav"), "image files": ("jpg", "jpeg", "png"),
    "photo files": ("jpg", "jpeg", "png"), "picture files": ("jpg", "jpeg", "png"), "temp files": ("tmp",), "temporary files": ("tmp",), "text documents": ("txt",), "Word docs": ("docx", "doc"), "PowerPoint files": ("pptx", "ppt"), "slide decks": ("pptx", "ppt"), "Excel sheets": ("xlsx", "xls"), "Excel tables": ("xlsx", "xls"), "PDF documents": ("pdf",), "PDF files": ("pdf",), "HTML pages": ("html", "htm"), "HTML files": ("html", "htm"), "webpages": ("html", "htm"),
    "Markdown files": ("md",), "JavaScript files": ("js",), "JavaScripts": ("js",), "Java files": ("java",), "SQL files": ("sql",), "PHP files": ("php",), "Ruby files": ("rb",), "Rust files": ("rs",), "Go files": ("go",), "R scripts": ("r",), "TypeScript files": ("ts",), "stylesheets": ("css",), "shell scripts": ("sh",), "batch files": ("bat",), "notebooks": ("ipynb",), "Jupyter notebooks": ("ipynb",), "fonts": ("ttf", "otf"), "torrents": ("torrent",), "torrent files": ("torrent",),
    "databases": ("db", "sqlite"), "calendar files": ("ics",), "subtitles": ("srt",), "GIFs": ("gif",), "vector graphics": ("svg",), "Photoshop files": ("psd",), "data tables": ("csv", "xlsx"), "CSV tables": ("csv",), "JSON files": ("json",), "config files": ("cfg", "ini", "conf"), "backup files": ("bak",), "OpenOffice documents": ("odt",), "LaTeX files": ("tex",), "XML files": ("xml",), "YAML files": ("yaml", "yml"), "jpegs": ("jpg", "jpeg"), "JPEGs": ("jpg", "jpeg"), "mp3 songs": ("mp3",), "PNG pictures": ("png",), "png images": ("png",), "jpg photos": ("jpg", "jpeg"),
}
ALL_KINDS = {**KINDS, **MORE_KINDS}
# No endings that are words: "the old files" are not those in .old.
MORE_ENDINGS = [*(e for e in RARE if e not in ("go", "c", "h", "js")), "js", "msi", "dmg", "mobi", "torrent", "crdownload", "part", "old", "orig", "dmp", "pkg", "deb", "rpm", "bin", "cab", "vbs", "cmd", "sav", "m3u", "wma", "wmv", "flv", "webm", "pptx", "ppt", "doc", "xls", "key", "numbers", "pages", "ai", "eps", "raw", "cr2", "dng", "dwg", "otf", "woff", "map", "lock", "pid", "lnk", "url"]
WORDS_TOO = {"old", "part", "key", "numbers", "pages", "map", "lock", "bin", "raw", "conf", "swift", "url", "go", "ai"}


class WideKind(Kind):
    """A kind of file, said in more ways and of more kinds than other chores need."""

    def __init__(self, c):
        if c.chance(0.45):
            self.label = c.pick(list(ALL_KINDS))
            self.extensions = ALL_KINDS[self.label]
            self.spoken = self.label if c.chance(0.7) else self.label.lower()
            self.singular = self.spoken.removesuffix("s")
        else:
            ext = c.pick(c.pick((EXTENSIONS, EXTENSIONS, MORE_ENDINGS)))
            self.label, self.extensions = f"{ext} files", (ext,)
            plain = [f"{ext} files", f"{ext} files", f"{ext.upper()} files"] if ext not in WORDS_TOO else []
            short = [f"{ext}s", f"{ext}s", f"{ext.upper()}s"] if ext not in WORDS_TOO and ext[-1] not in "sz" else []
            self.spoken = c.pick((*plain, *short, f".{ext} files", f"*.{ext} files", f"files ending in .{ext}", f"files that end in .{ext}", f"files with the ending {ext}", f"files with the ending .{ext}") if c.chance(0.6) else (*plain, *short, *short, f".{ext} files"))
            self.singular = c.pick((f"{ext} file", f"{ext} file", f"{ext.upper()} file", f".{ext} file", *(() if not short else (ext, ext, ext.upper()))) if plain else (f".{ext} file",))
        self.one = self.label[:-1]
        dotted = [f".{e}" for e in self.extensions]
        self.test = f"f.lower().endswith({quoted(dotted[0]) if len(dotted) == 1 else '(' + ', '.join(map(quoted, dotted)) + ')'})"

    def file(self, c):
        """Now and then with its ending in capitals."""
        name = real_file(c, c.pick(self.extensions))
        if c.chance(0.15):
            stem, ext = name.rsplit(".", 1)
            c.demand(f"{stem}.{ext.upper()}" not in c.files)
            return f"{stem}.{ext.upper()}"
        return name


# Beside the documents in `SINGULARS`: what else people keep several of, each in a file named after it.
NOUNS = """backup copy screenshot scan logo poster minute log summary diary story speech presentation spreadsheet form certificate diploma exam test homework lesson lecture exercise solution worksheet
tax salary rent lease loan policy claim warranty delivery shipment package parcel purchase sale payment refund transaction balance expense
trip flight route map travel holiday wedding birthday party portrait selfie landscape sunset beach sketch drawing painting design mockup wireframe icon banner
song lyric track mix demo podcast episode interview trailer clip recording concert sample beat model prototype part drawing blueprint experiment trial result figure diagram chart
meeting agenda project task milestone release version build patch ticket bug issue export import dump snapshot install vote poll resume application reference
menu meal workout training match score team chapter scene dialogue script translation glossary abstract paper citation slide handout outline template label sticker badge passport visa licence""".split()
NOUNS = sorted({*NOUNS, *SINGULARS} - {"plan", "list", "part"})
NO_NOUNS = {"installer", "program", "archive", "photo", "picture", "song", "movie", "video", "font", "presentation", "spreadsheet", "notebook", "database", "install", "import", "lyric", "minute", "homework", "training", "tax", "travel", "log", "copy"}
# What is kept elsewhere than in files: to delete these is beyond it.
ELSEWHERE = set("message mail email event contact cookie post tweet virus app alarm appointment account bookmark tab notification subscription friend follower user employee customer member game bug mouse ant spam chat comment program".split())
PLURAL = [f"the <s>{PLACE}", f"the <s>{PLACE}", "the <s>", "the <s>", "the <s>", "my <s>", "all <s>", "all the <s>", "all my <s>", "all of the <s>", f"all {{|the |my }}<s>{PLACE}", "those <s>", "these <s>", "our <s>", "the whole lot of <s>", "every one of the <s>", "any <s>", "any <s> that are here", "any <s> you find", "the <s> I have here", "the <s> that are left", "<s>", "<s>", "all <s> there are", "whatever <s> there are"]
SHORT = ["all <s>", "all the <s>", "all my <s>", "the <s>", "my <s>", "<s>", "every one of the <s>", "all of the <s>"]
# The word is said as a part of names.
WITH_WORD = [
    '{all |all the |the |}files with "<w>" in {the|their} {name|names}', '{everything|anything|all|whatever} with "<w>" in {the|its} name', "{everything|anything} with <w> in {the|its} name", "{everything|anything} that has <w> in its name", "{everything|anything} named <w>", "{everything|all files} called something with <w>", 'every file with "<w>" in {the|its} name', "every file that has <w> in its name", '{all |the |}files that have "<w>" in {the|their} name', "{all |the |}files that contain <w> in the name", "{all |the |}files whose {name has|names have|name contains|names contain} <w>",
    '{all |the |}files whose {name contains|names contain} "<w>"', "files with the word <w> in {the|their} {name|names}", 'everything that says "<w>" in the name', 'whatever says "<w>" in the file name', "{all |the |}files where the name has <w> in it", "{everything|all files} where <w> is part of the name", 'all file names with "<w>"', "what has <w> in the name", "the ones with <w> in {the|their} {name|names}", '{the|all} files that say "<w>" in the name',
]
EXPLICIT = "old new final draft copy test tmp temp backup bak v1 v2 v3 unused obsolete outdated sample demo dummy deleted todo done wrong error unfinished private duplicate version edited signed scan export untitled kopie".split()
IN_FOLDER = [
    "{all |the |all the |my |}<s> in <d>", "{all |the |all the |}<s> in the folder <d>", "{all |the |}<s> inside <d>", "{all |the |}<s> inside the folder <d>", "the <s> that are in <d>", "{all |the |}<s> from {the folder |}<d>", "the <s> I have in <d>", "the <s> I put into <d>", "what <s> there are in <d>", "any <s> in {the folder |}<d>", "every one of the <s> in <d>", "those <s> in <d>", "{all |the |}<s> in my folder <d>", "{all |the |}<s> within <d>", "{all |the |}<s> in the subfolder <d>", "the <s> that lie in <d>", "the <s> which are in {the folder |}<d>", "the <s> there are in {the folder |}<d>", "the <s> you find in {the folder |}<d>", "all <s> that are inside {the folder |}<d>", "all of the <s> in {the folder |}<d>", "whatever <s> are in {the folder |}<d>", "only the <s> in {the folder |}<d>", "just the <s> in {the folder |}<d>", "the <s> I keep in {the folder |}<d>", "the <s> that I have in {the folder |}<d>", "my <s> in {the folder |}<d>", "our <s> in {the folder |}<d>", "these <s> in {the folder |}<d>", "{all |the |}<s> out of {the folder |}<d>", "{all |the |}<s> in our folder <d>", "{all |the |}<s> of the folder <d>", "the <s> in {the folder |}<d> (not those here)", "the <s> in {the folder |}<d> (not the ones out here)",
]
BELOW_FOLDER = [
    "{all |the |}<s> in and below <d>", "{all |the |}<s> in <d> and its subfolders", "{all |the |}<s> in <d> and {all |}{the |}folders below it", "{all |the |}<s> in the folder <d> and below", "{all |the |}<s> in <d>, also in its subfolders", "{all |the |}<s> in the folder <d>, subfolders included", "{all |the |}<s> anywhere in <d>", "{all |the |}<s> anywhere below <d>", "{all |the |}<s> in <d>, on all levels", "{all |the |}<s> in <d>, including subfolders", "{all |the |}<s> in the whole folder <d> with its subfolders", "{all |the |}<s> in <d>, however deep", "{all |the |}<s> in <d>, recursively", "{all |the |}<s> in <d> and in the folders in it", "{all |the |}<s> in <d> and in every folder inside it", "{all |the |}<s> in <d>, the folders inside it too", "{all |the |}<s> in <d>, those in its subfolders too", "{all |the |}<s> in the folder <d> and in all its subfolders", "{all |the |}<s> in <d> and deeper down", "{all |the |}<s> in <d> and further down", "all <s> that are somewhere in <d>, also in subfolders", "all <s> that are anywhere below <d>", "{all |the |}<s> in <d> with all its subfolders", "{all |the |}<s> under <d>, in any subfolder", "the <s> on every level of <d>",
]


COUNTED = ["the <k> <s>", "my <k> <s>", "all <k> <s>", f"the <k> <s>{PLACE}", "these <k> <s>", "those <k> <s>", "the <k> <s> I have here", "the <k> <s> that are left", "all <k> of the <s>", "all <k> of my <s>"]
BOTH = ["both <s>", "both the <s>", "both of the <s>", "both my <s>", "the two <s>", "my two <s>", f"both <s>{PLACE}", "these two <s>", "both of my <s>", "those two <s>", "the 2 <s>"]
ONE_NAMED = [f"the <o>{PLACE}", "the <o>", "the <o>", "the <o>", "my <o>", "that <o>", "this <o>", "the one <o>", "the <o> file", "my <o> file", "the <o> I have here", "the only <o>"]


def noun(c):
    """What a file can be named after, so that one of them is called by it."""
    word = no_kind(c, choose(lambda: c.pick(NOUNS) if c.chance(0.9) else c.word(), c.split))
    c.demand(word not in NO_NOUNS | ELSEWHERE and plural_of(word) not in KIND_WORDS and plural_of(word) not in ALL_KINDS)
    c.names.add(word)
    return word


def noun_file(c, word, exts=EXTENSIONS):
    year = c.rng.randint(2015, 2029)
    stem = c.pick((word, f"{word}_{c.rng.randint(1, 9999):04}", f"{word}_{c.rng.randint(1, 99)}", f"{word}-{year}", f"{word}_{c.stem()}", f"{c.stem()}_{word}", f"{c.stem()} {word}", f"{word} {c.stem()}", f"{word.capitalize()} {year}-{c.rng.randint(1, 12):02}", f"{year}_{word}", f"{word.upper()}{c.rng.randint(1, 300)}", f"{c.stem()}-{word}-{c.rng.randint(1, 12)}"))
    c.register(stem)
    return f"{stem}.{c.pick(exts)}"


def nouns_among(c, word, names):
    """Those with the word in their names. "Plan" stands in "planet" too, which is no plan."""
    found = [n for n in names if word.casefold() in n.casefold()]
    c.demand(all(re.search(rf"(?<![^\W\d_]){word}s?(?![^\W\d_])", n, re.IGNORECASE) for n in found))
    return found


def in_name(c, word, count):
    """Files with the word in their names, of a few endings, and others beside them."""
    exts = c.rng.sample(EXTENSIONS, c.pick((1, 1, 2, 3)))
    for _ in range(count):
        name = noun_file(c, word, exts)
        c.demand(name.lower() not in {n.lower() for n in c.files})
        fill(c, name, 1)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, real_file(c, c.pick(EXTENSIONS)), 1)
    crowded(c)


def how_many(c, names):
    """A count that is mostly right, as a word or a figure."""
    k = len(names) if c.chance(0.85) else c.pick([n for n in (2, 3, 4) if n != len(names)])
    return k, str(k) if c.chance(0.3) else {2: "two", 3: "three", 4: "four", 5: "five"}[k]


def delete_kinds(c):
    """The files of a kind, with whatever clause behind it."""
    kind = WideKind(c)
    kind.populate(c, count_of(c, 0, 1, 2, 3, 3, 4, 5, most=12))
    crowded(c)
    beside(c)
    tail, folder = c.pick((None, None, None, None, ANY_CASE, ONLY_HERE, NOT_THERE)), c.folder_name()
    if tail:
        c.demand(not (c.folder / folder).exists())
        c.make_folder(folder)
        fill(c, f"{folder}/{kind.file(c)}", 1)
    names = kind.among(here(c))
    counted = not tail and 1 < len(names) < 6 and not kind.spoken.startswith(("*", "files")) and c.chance(0.2)
    if counted:
        k, said = how_many(c, names)
        yield User(to_go(c, MANY, BOTH if k == 2 and c.chance(0.7) else COUNTED, s=kind.spoken, k=said))
    else:
        yield User(to_go(c, MANY, PLURAL if not tail else SHORT, tail, s=kind.spoken, d=folder))
    yield from first_look(c, list_kind(kind), names)
    if not names:
        yield Say(f"There are no {kind.label} here, so there is nothing to delete.", ("nothing to delete",))
    elif counted and k != len(names):
        yield from not_so_many(c, names, k)
    else:
        yield from delete_listed(c, names)


def plural_of(word):
    return f"{word[:-1]}ies" if re.search("[^aeiou]y$", word) else f"{word}es" if re.search("(s|x|ch|sh)$", word) else f"{word}s"


def delete_named_so(c):
    """"The invoices", "the invoice", or everything with a word in its name."""
    what = c.pick(("plural", "plural", "plural", "plural", "one", "word", "word"))
    if what == "word":
        word = choose(lambda: c.pick(EXPLICIT), c.split) if c.chance(0.6) else c.word()
        c.demand(word not in EXTENSIONS)
        c.names.add(word)
    else:
        word = noun(c)
    in_name(c, word, c.rng.choice((0, 1, 1, 1, 1, 2, 3) if what == "one" else (0, 1, 2, 2, 3, 3, 4, 5)))
    beside(c)
    names = nouns_among(c, word, here(c)) if what != "word" else with_word(c, word)
    if what == "one":
        yield User(to_go(c, ONE, ONE_NAMED, o=word))
    elif what == "word":
        yield User(to_go(c, MANY, WITH_WORD, w=word))
    elif 1 < len(names) < 6 and c.chance(0.15):
        yield User(to_go(c, MANY, BOTH if len(names) == 2 and c.chance(0.7) else COUNTED, s=plural_of(word), k=("two", "three", "four", "five")[len(names) - 2]))
    else:
        tail, folder = c.pick((None, None, None, None, None, ONLY_HERE, NOT_THERE)), c.folder_name()
        if tail is NOT_THERE:
            c.demand(not (c.folder / folder).exists())
            c.make_folder(folder)
            fill(c, f"{folder}/{noun_file(c, word)}", 1)
        yield User(to_go(c, MANY, PLURAL if not tail else SHORT, tail, s=plural_of(word), d=folder))
    yield from first_look(c, list_named(word), names)
    if not names:
        yield Say(f"There is no file with {word} in its name here, so there is nothing to delete.", ("nothing to delete",))
    elif what == "one" and len(names) > 1:
        yield from not_so_many(c, names, 1)
    else:
        yield from delete_listed(c, names)


def paths_below(c, kind, folder=""):
    paths = [p for p in (c.folder / folder).rglob("*") if p.is_file() and kind.among([p.name])]
    return sorted(p.relative_to(c.folder).as_posix() for p in paths)


def delete_below(c):
    """The files of a kind also in subfolders, of here or of one folder: listed with their paths."""
    kind, inside = WideKind(c), c.chance(0.35)
    root = c.folder_name() if inside else ""
    levels = [root] if inside else [""]
    for _ in range(c.pick((1, 1, 2))):
        levels.append("/".join(filter(None, (root, c.folder_name()))))
    for level in levels:
        if level:
            c.demand(not (c.folder / level).exists())
            c.make_folder(level)
        for _ in range(c.pick((0, 1, 1, 2, 3))):
            fill(c, "/".join(filter(None, (level, kind.file(c)))), 1)
        fill(c, "/".join(filter(None, (level, real_file(c, c.pick(EXTENSIONS))))), 1)
    if inside and c.chance(0.5):
        fill(c, kind.file(c), 1)
    names = paths_below(c, kind, root)
    c.demand(len(names) < 13)
    if inside:
        yield User(to_go(c, MANY, BELOW_FOLDER, s=kind.spoken, d=root))
    else:
        yield User(to_go(c, MANY, SHORT, BELOW, s=kind.spoken))
    where, label = (f"Path({quoted(root)})", f"{kind.label} in {root}") if inside else ("Path()", kind.label)
    test = kind.test.replace("f.lower()", "p.name.lower()")
    yield from first_look(c, f"# List the {label}, also in subfolders\nfrom pathlib import Path\nsorted(str(p) for p in {where}.rglob(\"*\") if {test})", names)
    if not names:
        yield Say(f"There are no {kind.label} {f'in {root}' if inside else 'here'} or in the subfolders, so there is nothing to delete.", ("nothing to delete",))
        return
    everything = {p for p in c.folder.rglob("*") if p.is_file()}
    talk = f"This will delete {spelt_out(names)}."
    if c.chance(0.3):
        yield from declined(c, removal(names), talk, f"{names[0]} is still there." if len(names) == 1 else "They are all still there.")
        return
    yield Act(removal(names), talk)
    c.demand({p for p in c.folder.rglob("*") if p.is_file()} == everything - {c.folder / n for n in names})
    yield Say(f"I deleted {spelt_out(names)}.", told_of(names))


INTENTS = {delete_kinds: 24, delete_named_so: 24, delete_below: 11}
