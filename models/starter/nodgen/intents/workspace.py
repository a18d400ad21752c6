"""Folders as people have them: real names, kinds of files, folders beside, and how a list of files is told."""

import os
import re
import time

from ..scenario import Unfit
from ..vocabulary import EVERYDAY
from ..words import NOUNS, PIECES, held_out
from .endings import joined, quoted

EXTENSIONS = ["csv", "txt", "pdf", "png", "jpg", "md", "json", "log", "py", "zip", "docx", "xlsx", "html", "mp3"]
# What people say instead of an extension, and the extensions they mean.
KINDS = {
    "photos": ("jpg", "jpeg", "png"), "pictures": ("jpg", "jpeg", "png"), "images": ("jpg", "jpeg", "png"), "text files": ("txt",), "log files": ("log",), "logs": ("log",), "PDFs": ("pdf",),
    "Python scripts": ("py",), "spreadsheets": ("xlsx", "xls"), "Excel files": ("xlsx", "xls"), "Word documents": ("docx", "doc"), "Word files": ("docx", "doc"), "videos": ("mp4", "mov"), "songs": ("mp3", "wav"),
    "music files": ("mp3", "wav"), "Python files": ("py",), "web pages": ("html", "htm"), "presentations": ("pptx", "ppt"),
}
# Extensions that no chore is about: they have to be read, as no list of known ones holds them all.
RARE = """tmp bak dat ini cfg conf xml yaml yml sql sh bat js ts css c cpp h java rb go rs php lua toml tex bib rtf odt ods odp epub svg gif bmp tif webp psd
heic mov avi mkv wav flac ogg aac m4a iso exe dll jar apk gz tar rar 7z db sqlite parquet pkl npy eml ics vcf srt kml gpx stl ttf tsv ipynb swp err""".split()
# "The log files" are those that end in .log, not those with log in their names.
KIND_WORDS = {*EXTENSIONS, *RARE, *(word for kind in KINDS for word in (kind.lower(), kind.lower().removesuffix("s"), kind.lower().split()[0]))}
# What may be said of files without being in their names.
JUDGED = set("""ugly useless private secret old new boring bad good best worst better important unimportant funny sad nice pretty beautiful big small large little long short empty full
outdated recent latest last first other same right wrong safe dangerous suspicious strange odd broken dirty clean personal public hidden open closed real fake true false useful young fresh
cheap expensive rich poor dark light bright heavy easy hard simple early late temporary duplicate double single whole many few all my our your current actual spare extra main test""".split())
PLAIN_WORDS = {*KIND_WORDS, *PIECES, *NOUNS, *EVERYDAY}
HERE = "{| here| in this folder| in the folder| in my folder| in the current folder}"
# Nobody asks which files "are".
ARE_HERE = HERE.replace("{|", "{ there|")


def fill(c, name, lines=None):
    """A small text file of invented words."""
    count = lines or c.rng.randint(1, 6)
    text = "".join(" ".join(c.word() for _ in range(c.rng.randint(1, 4))) + "\n" for _ in range(count))
    c.write(name, text)


def populate(c, count=None, ext=None, folder=""):
    names = []
    for _ in range(count or c.rng.randint(2, 6)):
        name = folder + c.file(ext or c.pick(EXTENSIONS))
        fill(c, name)
        names.append(name)
    return names


def real_file(c, ext):
    """A name as found on a real disk: counters, dates, versions, capitals, apostrophes."""
    for _ in range(50):
        name = one_name(c, ext)
        part = name.rsplit(".", 1)[0]
        if name not in c.files and not (c.split == "train" and held_out(part)):
            c.register(part)
            return name
    raise Unfit


# A file may be called what one does with files; asked where keep.txt is, nothing is kept or moved.
DEEDS = "keep move copy sort rename delete merge list find reverse count show open save new old all last first print zip replace add".split()


def one_name(c, ext):
    if c.chance(0.03):
        return f"{c.pick(DEEDS)}.{ext}"
    if c.chance(0.5):
        return c.file(ext)
    stem, year = c.stem(), c.rng.randint(2015, 2029)
    if ext in ("jpg", "jpeg", "png", "mp4", "mov") and c.chance(0.5):
        spelt = c.pick((ext, ext.upper()))
        return c.pick((f"IMG_{c.rng.randint(1, 9999):04}.{spelt}", f"DSC{c.rng.randint(1, 99999):05}.{spelt}", f"{stem} {c.rng.randint(1, 30)}.{ext}"))
    return c.pick((
        f"{stem} ({c.rng.randint(1, 9)}).{ext}", f"{stem} - copy.{ext}", f"{stem}.final.{ext}", f"{stem}_v{c.rng.randint(1, 9)}.{ext}", f"{stem}.{ext.upper()}", f"{year}-{c.rng.randint(1, 12):02}-{c.rng.randint(1, 28):02} {stem}.{ext}",
        f"{stem}-{year}.{ext}", f"{c.word().capitalize()}'s {stem}.{ext}", f"{stem.upper()}.{ext}", f"{stem}.{c.rng.randint(1, 3)}.{c.rng.randint(0, 9)}.{ext}",
    ))


def count_of(c, *usual, most=15):
    """How many files: a few, or in a fifth of all folders more than a few."""
    return c.rng.randint(5, most) if c.chance(0.2) else c.pick(usual)


def sibling(c, name):
    """A file beside it that is called much as it is; a request for the one does not mean the other."""
    stem, ext = name.rsplit(".", 1)
    number = re.search(r"\d+$", stem)
    kinds = [f"{stem} ({c.rng.randint(1, 3)}).{ext}", f"{stem} copy.{ext}", f"{stem}_old.{ext}", f"{stem} 2.{ext}", f"old {stem}.{ext}", f"{stem}_{c.stem()}.{ext}", f"{stem}_v2.{ext}", f"{stem} - copy.{ext}", f"{stem}-new.{ext}", f"{stem}.bak", f"{stem}.{c.pick(EXTENSIONS)}"]
    if number:
        kinds = kinds[:4] + 2 * [f"{stem[: number.start()]}{c.rng.randint(1, 9)}{number[0]}.{ext}", f"{stem}{c.rng.randint(0, 9)}.{ext}", f"{stem[: number.start()]}{int(number[0]) + 1}.{ext}"]
    other = c.pick(kinds)
    c.register(other.rsplit(".", 1)[0])
    c.demand(other.lower() != name.lower() and other not in c.files)
    return other


def kin(c, name):
    """Another name of the same kind that differs in little: a list of such names must be copied with care."""
    stem, ext = name.rsplit(".", 1)
    other = f"{stem}{c.pick(('_new', '_old', '_2', ' 2', '-1', ' copy', '_final', '2', 's'))}.{ext}"
    c.register(other.rsplit(".", 1)[0])
    c.demand(other not in c.files)
    return other


class Kind:
    """A kind of file as asked for: how it is said, how code and answers name it."""

    def __init__(self, c):
        if c.chance(0.3):
            self.spoken = self.label = c.pick(list(KINDS))
            self.extensions = KINDS[self.spoken]
        else:
            ext = c.pick(EXTENSIONS)
            if c.chance(0.3):
                ext = c.pick(RARE)
            invented = c.chance(0.09)
            if invented:
                # "The xoj files" could as well be files with that in their names; the dot says what is meant.
                ext = "".join(c.rng.choices("abcdefghijklmnopqrstuvwxyz", k=3))
                c.demand(ext not in PLAIN_WORDS)
            self.label, self.extensions = f".{ext} files" if invented else f"{ext} files", (ext,)
            self.spoken = c.pick((f".{ext} files", f".{ext} files", f"*.{ext}")) if invented else c.pick((f"{ext} files", f"{ext} files", f".{ext} files", f"{ext.upper()} files", f"*.{ext}" if c.chance(0.3) else f"{ext}s"))
        self.one = self.label[:-1]
        dotted = [f".{e}" for e in self.extensions]
        self.test = f"f.lower().endswith({quoted(dotted[0]) if len(dotted) == 1 else '(' + ', '.join(map(quoted, dotted)) + ')'})"

    def file(self, c):
        return real_file(c, c.pick(self.extensions))

    def among(self, names):
        return [n for n in names if n.lower().split(".")[-1] in self.extensions]

    def populate(self, c, count, others=None):
        """`count` files of this kind, and a few of other kinds beside them."""
        names = []
        for _ in range(count):
            names.append(kin(c, c.pick(names)) if names and c.chance(0.15) else self.file(c))
            fill(c, names[-1], 1)
        for _ in range(c.rng.randint(0, 3) if others is None else others):
            ext = c.pick(EXTENSIONS)
            if ext not in self.extensions:
                fill(c, real_file(c, ext), 1)
        c.demand(len(set(names)) == count)
        return sorted(names)


def no_kind(c, word):
    """`word` as a part of names, where a kind of file or a judgement on the files would be understood otherwise."""
    c.demand(word.lower() not in KIND_WORDS and word.lower() not in JUDGED)
    return word


def beside(c):
    """Folders are beside the files in most real folders; they must not be counted as files."""
    if c.chance(0.35):
        folder = c.folder_name()
        c.make_folder(folder)
        if c.chance(0.5):
            fill(c, f"{folder}/{c.file(c.pick(EXTENSIONS))}", 1)


def told(files, label="files", one="file", where="here"):
    """An answer that lists files; a long list is in the observation already."""
    if not files:
        return f"There are no {label} {where}."
    if len(files) == 1:
        return f"There is one {one}: {files[0]}."
    if len(files) > 12:
        return f"They are all listed above, from {files[0]} to {files[-1]}."
    return f"These are the {label}: {joined(files)}."


def listed(files):
    return tuple(files) if len(files) < 13 else (files[0], files[-1])


def here(c):
    """The files (not folders) of the workspace, sorted."""
    return sorted(p.name for p in c.folder.iterdir() if p.is_file())


def aged(c, name, days=None):
    """Sets back when the file was last changed; returns how many days ago that was."""
    if days is None:
        days = c.rng.choice((c.rng.uniform(0.01, 2), c.rng.uniform(1, 40), c.rng.uniform(30, 900)))
    then = time.time() - days * 86400
    os.utime(c.folder / name, (then, then))
    return days


def literal(names):
    return f"[{', '.join(map(quoted, names))}]"


def naming(names):
    """How a comment names files: the sentence above the action names them all already."""
    return names[0] if len(names) == 1 else "these files"


def spelt_out(names):
    """How a sentence beside an action names its files: more than six stand only in the action, as one list is copied with fewer mistakes than three."""
    return joined(names) if len(names) < 7 else "these files"


def told_of(names):
    """Of these, what such a sentence must hold."""
    return tuple(names) if len(names) < 7 else ("these files",)


def removal(names):
    """The action that deletes exactly these files."""
    one = f"os.remove({quoted(names[0])})"
    return f"# Delete {naming(names)}\nimport os\n" + (one if len(names) == 1 else f"for f in {literal(names)}:\n    os.remove(f)")
