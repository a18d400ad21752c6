"""Files that are not there, or are not what their names say: what the traceback says, a look, and an honest answer."""

import ast
import os
import re

from ..phrasing import typo
from ..scenario import Act, Say, User
from . import files
from . import table_queries as q
from .answers import BOTH, let_be, one_of_them
from .archives import LIST, UNPACK
from .endings import joined, plural, quoted, result
from .files import populate
from .table_steps import LOOK, look_code, words_for
from .tables import Table, about, drawn, read
from .text_files import read_lines, sentence, text_file, text_name, write_lines
from .texts import CHARACTERS, LINES, SHOW, WORDS
from .texts_lines import LAST
from .workspace import EXTENSIONS, fill, here, sibling

YES = ["yes", "yes please", "yes, do it", "yes, that one", "that is the one", "yes, I mean that", "right, that one", "I mean that one", "exactly", "correct", "ok, yes", "sure", "yes, go ahead", "that one, yes", "y", "yep", "yeah", "yes!", "yes, delete it", "yes, delete that one", "yes, remove it", "yes, you may", "yes, of course", "yes, that is right", "yes, I want that", "yes, thank you", "of course", "please do", "do it", "do that", "go ahead", "right", "that is right", "that's it", "that's the one", "that's what I meant", "that is what I meant", "I meant that one", "it is that one", "ok", "okay", "all right", "fine, do it", "correct, go ahead", "indeed", "sure, delete it", "sure, do it", "sure thing", "yes, sure", "I am sure", "yes, I am sure", "remove it", "please remove it", "yes, remove that one", "yes, that is correct", "that is correct", "of course, go ahead", "yes yes", "yes, right", "yes, exactly", "yes, exactly that", "yes, that is it", "yes, that's the one", "yes, that's right", "yes, go on", "yes, ok", "yes, you can", "yes, delete it please", "yes, I meant that", "yes, I want it deleted", "yes, away with it", "ya", "aye", "yup", "true", "agreed", "affirmative", "absolutely", "certainly", "by all means", "definitely", "naturally", "that one", "that one please", "that's correct", "that's the file", "that's the file I meant", "that must be it", "it is", "it's that one", "oh yes", "oh right, that one", "of course, delete it", "ok, delete it", "ok, do it", "okay, go ahead", "delete it", "delete it, yes", "delete that one", "get rid of it", "do delete it", "fine", "fine by me", "good, do it", "sounds right", "you got it", "you guessed right", "I did mean that one"]
NO = ["no", "no, leave it", "no, stop", "no, not that one", "never mind", "no, forget it", "leave it", "no thanks", "not that one", "forget it", "no, do nothing", "no, keep it", "n", "nope", "nah", "no!", "no, I meant something else", "no, that is another file", "no, I still need it", "no, don't", "no, do not delete it", "no, please keep it", "don't", "don't delete it", "please don't", "do not delete that", "do not do that", "stop", "stop, I need that one", "cancel", "keep it", "keep that one", "oh no, leave it", "better not", "rather not", "certainly not", "I don't want that", "that is not what I meant", "that is another file", "let it be", "let that one be", "no thank you", "no, thanks", "thanks, but no", "no thanks, leave it", "thanks, keep it", "no no", "no no no", "no way", "no, sorry", "no, wait", "no, wrong one", "no, wrong file", "no, that's not it", "no, that's another one", "no, that one must stay", "no, that one stays", "no, that is important", "no, I need that", "no, I need that file", "no, hands off", "no, don't touch it", "no, let it be", "no, let it stay", "no, leave that", "no, leave it alone", "no, not at all", "no, not now", "noo", "nooo", "not at all", "not now", "not that file", "not this one", "on no account", "under no circumstances", "please no", "please keep it", "please leave it", "please stop", "don't do it", "don't do that", "don't touch it", "do not", "do nothing", "hands off", "leave that one alone", "let it stay", "I'd rather not", "I need that one", "I still need it", "I meant something else", "I meant another file", "I was wrong, keep it", "it must stay", "it should stay", "better leave it", "better keep it", "absolutely not", "by no means", "forget about it", "wrong one", "wrong file", "wait, no", "oh no", "oh no, not that", "nothing, thanks"]
THIS = ["take <f>", "use <f> then", "<f> then", "I mean <f>", "<f>", "I meant <f>", "then use <f>", "it is <f>", "sorry, <f>", "I want <f>", "the one called <f>", "ok, <f>", "I meant the one called <f>", "I mean the one called <f>", "I wanted <f>", "I want the <f> one", "I think it is <f>", "I think <f> is right", "it should be <f>", "it must be <f>", "it's <f>", "that would be <f>", "that is <f>", "please take <f>", "please use <f>", "let's take <f>", "let's use <f>", "let us take <f>", "try <f>", "try it with <f>", "do it with <f>", "do it for <f>", "with <f>", "with <f>, please", "oh, <f>", "oh, I meant <f>", "oh sorry, I mean <f>", "my mistake, <f>", "my mistake, it is <f>", "<f> please", "<f> is the right one", "<f> is what I meant", "the right one is <f>", "go with <f>", "ok, go with <f>", "that should be <f>", "it should have been <f>", "I think it should be <f>", "that one is <f>", "<f> it is", "<f>, sorry", "<f>, please", "<f> of course", "<f> is it", "<f> is the one", "<f> is the one I want", "<f> is the one I meant", "yes, <f>", "well, <f>", "hm, <f>", "then <f>", "then take <f>", "then I mean <f>", "then it must be <f>", "so <f>", "so take <f>", "all right, <f>", "right, <f>", "ah, <f>", "ah, it is <f>", "ah yes, <f>", "I see, <f>", "I see, then take <f>", "I guess <f>", "I guess it is <f>", "I choose <f>", "I'd say <f>", "I'd like <f>", "I'll take <f>", "I need <f>", "I was thinking of <f>", "I'm looking for <f>", "can you take <f>?", "can you use <f>?", "could you use <f>?", "could you take <f> then?", "do <f>", "do it with <f> then", "for <f>", "for <f>, please", "from these, <f>", "of these, <f>", "give me <f>", "just take <f>", "make it <f>", "maybe <f>", "probably <f>", "my fault, <f>", "oops, <f>", "oops, I meant <f>", "please, <f>", "take <f> please", "take <f> then", "that one: <f>", "the right name is <f>", "the one I mean is <f>", "the one I want is <f>", "this one: <f>", "try <f> then", "what I mean is <f>"]


def misspelt(c, name, same=False):
    """A near miss of a file name, as a person would type it; now and then another case, joint or (unless `same`) extension."""
    stem, ext = name.rsplit(".", 1)
    near = stem
    kind = c.rng.choices(("slip", "number", "case", "joint", "ending"), (5, 3, 2, 3, 0 if same else 3))[0]
    if kind == "joint":
        near = joined_otherwise(c, stem)
    if kind == "slip" and len(stem) > 4 or kind == "joint" and near == stem and len(stem) > 4:
        near = typo(c.rng, stem)
    elif kind == "case":
        near = c.pick([v for v in (stem.upper(), stem.lower(), stem.capitalize()) if v != stem])
    elif kind == "ending":
        ext = c.pick([e for e in ("", ext.upper(), "txt", "csv", "md", "log", "doc", *(("xlsx", "csv", "xlsx", "csv", "tsv") if ext in ("csv", "xlsx", "tsv", "json") else ())) if e != ext])
    elif near == stem:
        near = stem[:-1] if stem.endswith("s") and len(stem) > 3 else stem + "s"
    c.register(near)
    wrong = f"{near}.{ext}" if ext else near
    c.demand(wrong != name)
    return wrong


def joined_otherwise(c, stem):
    """Its parts with another joint between them, or none: `chapter_1` for `chapter 1`."""
    parts = re.findall(r"[^\W\d_]+|\d+", stem)
    joints = [x for x in ("", "_", "-", " ") if x.join(parts) != stem]
    return c.pick(joints).join(parts) if len(parts) > 1 else stem


def near_names(c, wrong):
    """The look after a FileNotFoundError: files like the wrong name, here and one folder down. What it shows.

    The best one alone where it is clearly ahead; a tuple, with how many files are here, where none is like it."""
    observation = yield Act(
        f"# Look for names like {wrong}\nimport difflib, glob\nfrom pathlib import Path\nwrong = Path({quoted(wrong)})\n"
        "names = [n for n in glob.glob(\"*/*\") + glob.glob(\"*\") if Path(n).is_file()]\n"
        "names.sort(key=lambda n: Path(n).suffix.lower() == wrong.suffix.lower())\n"
        "keys = {\"\".join(filter(str.isalnum, Path(n).stem.lower())): n for n in names}\n"
        "key = \"\".join(filter(str.isalnum, wrong.stem.lower()))\n"
        "near = [key] if key in keys else difflib.get_close_matches(key, keys, cutoff=0.7)\n"
        "like = [difflib.SequenceMatcher(None, k, key).ratio() for k in near]\n"
        "here = sorted(n for n in names if Path(n).name == n)\n"
        "[keys[k] for k, r in zip(near, like) if r > like[0] - 0.15] or (\"none like it\", len(here), *(here if len(here) < 5 else []))",
        f"There is no {wrong}, so I will look for a name like it.",
    )
    return ast.literal_eval(result(observation))


def nothing_like(c, wrong, found):
    """No name is near: the answer says how many files there are, and which if they are few."""
    c.demand(isinstance(found, tuple))
    _, count, *names = found
    there = here(c)
    c.demand(count == len(there) and names == (there if count < 5 else []))
    says = "no files" if not count else f"{plural(count, 'file')}: {joined(names)}" if names else plural(count, "file")
    yield Say(f"There is no {wrong} here, and no name is like it; the folder has {says}.", (wrong, "no name is like it", str(count) if count else "no files", *names))


def bystanders(c, least=4, most=14, near=None):
    """Other files beside the one that matters, as in a folder that is used; `near`: one of them is called much as it is."""
    for _ in range(c.rng.randint(least, most)):
        name = c.file(c.pick(EXTENSIONS))
        if not (c.folder / name).exists():
            fill(c, name, 1)
    if near:
        write_lines(c, sibling(c, near), [sentence(c) for _ in range(c.rng.randint(3, 6))])


def reading(c, kinds=("words", "words", "lines", "characters", "size", "show", "last")):
    """(requests, slots, action on a file, answer) of a question about one text."""
    kind = c.pick(kinds)
    unit = {"words": "word", "lines": "line", "characters": "character", "size": "byte"}.get(kind)
    n = c.rng.randint(2, 4)
    templates, comment, code = {
        "words": (WORDS, "Count the words in {}", "len(open({}).read().split())"),
        "lines": (LINES, "Count the lines in {}", "len(open({}).readlines())"),
        "characters": (CHARACTERS, "Count the characters in {}", "len(open({}).read())"),
        "size": (files.SIZE, "Look up the size of {}", "import os\nos.path.getsize({})"),
        "show": (SHOW, "Show {}", "print(open({}).read())"),
        "last": (LAST, f"Show the last {n} lines of {{}}", f'print(*open({{}}).read().splitlines()[-{n}:], sep="\\n")'),
    }[kind]

    def action(name):
        return f"# {comment.replace('{}', name)}\n{code.replace('{}', quoted(name))}"

    def answer(name, observation):
        text = (c.folder / name).read_text()
        if unit:
            count = result(observation)
            true = {"words": len(text.split()), "lines": len(text.splitlines()), "characters": len(text), "size": len(text.encode())}[kind]
            c.demand(count == str(true))
            return f"{name} has {plural(count, unit)}.", (count, name)
        c.demand(observation == text.strip() if kind == "show" else observation in text)
        return (f"This is what {name} says." if kind == "show" else f"These are the last {n} lines of {name}."), (name,)

    return templates, {"n": n}, action, answer


def file_missing(c):
    """The named file is not there: one with a near name is, or several, or none; or it lies in a folder."""
    templates, slots, action, answer = reading(c)
    kind = c.pick(("near", "near", "beside", "folder", "several", "none", "none", "none"))
    lines = [sentence(c) for _ in range(c.rng.randint(3, 6))]
    name, _ = text_file(c, lines=lines)
    stem, ext = name.rsplit(".", 1)
    if kind in ("near", "beside"):
        wrong = misspelt(c, name)
    elif kind == "folder":
        wrong, folder = name, c.folder_name()
        (c.folder / name).unlink()
        name = f"{folder}/{wrong}"
        write_lines(c, name, lines)
    elif kind == "several":
        wrong = name
        (c.folder / name).unlink()
        c.demand(len(stem) > 4)
        parts = c.pick((("1", "2"), ("_old", "_new"), (" 1", " 2"), ("-a", "-b"), ("_2023", "_2024")))
        names = [f"{stem}{p}.{ext}" for p in parts]
        for one in names:
            c.register(one.rsplit(".", 1)[0])
            write_lines(c, one, [sentence(c) for _ in range(c.rng.randint(3, 5))])
    else:
        wrong = text_name(c)
        if c.chance(0.08):
            for path in c.folder.iterdir():
                path.unlink()
                c.files.pop(path.name)
    if any(c.folder.iterdir()) and c.chance(0.7):
        bystanders(c, near=name if kind == "beside" else None)
    elif kind == "beside":
        bystanders(c, 0, 2, near=name)
    c.demand(not (c.folder / wrong).exists())
    c.files.pop(wrong, None)
    yield User(c.ask(templates, f=wrong, **slots))
    observation = yield Act(action(wrong))
    c.demand("FileNotFoundError" in observation)
    found = yield from near_names(c, wrong)
    if kind == "none":
        yield from nothing_like(c, wrong, found)
        return
    if kind in ("near", "beside") and len(found) > 1:
        c.demand(name in found)
        kind, names = "several", found
    if kind == "several":
        c.demand(sorted(found) == sorted(names))
        yield Say(f"There is no {wrong}. Do you mean {' or '.join(found)}?", (*found,))
        if c.chance(0.1):
            yield from let_be(c)
        wanted = found if c.chance(0.1) else [c.pick(found)]
        yield User(c.ask(BOTH, bare=True) if len(wanted) > 1 else one_of_them(c, found, wanted[0], THIS))
        told = []
        for name in wanted:
            observation = yield Act(action(name))
            told.append(answer(name, observation))
        yield Say(" ".join(text for text, _ in told), tuple(fact for _, facts in told for fact in facts))
        return
    c.demand(found == [name])
    observation = yield Act(action(name), f"I will take {name}.")
    text, facts = answer(name, observation)
    yield Say(f"There is no {wrong}{' here' if kind == 'folder' else ''}, so I used {name}. {text}", facts)


def delete_missing(c):
    """Deleting what is not there: it asks before it touches a file of a near name."""
    name = c.pick(populate(c, c.rng.randint(1, 2), c.pick(("txt", "csv", "pdf", "md"))))
    wrong = misspelt(c, name)
    none = c.chance(0.33)
    if none:
        wrong = c.file(c.pick(("pdf", "txt", "csv", "docx", "jpg", "md")))
    if c.chance(0.7):
        bystanders(c, near=name if not none and c.chance(0.3) else None)
    c.demand(not (c.folder / wrong).exists())

    def action(file):
        return Act(f"# Delete {file}\nimport os\nos.remove({quoted(file)})", f"This will delete {file}.")

    yield User(c.ask(files.DELETE, f=wrong))
    observation = yield action(wrong)
    c.demand("FileNotFoundError" in observation)
    found = yield from near_names(c, wrong)
    if none:
        yield from nothing_like(c, wrong, found)
        return
    if len(found) > 1:
        c.demand(name in found)
        yield Say(f"There is no {wrong}. Do you mean {' or '.join(found)}?", (*found,))
        if c.chance(0.15):
            yield from let_be(c)
        yield User(one_of_them(c, found, name, THIS))
        yield action(name)
        c.demand(not (c.folder / name).exists())
        yield Say(f"I deleted {name}.", (name,))
        return
    c.demand(found == [name])
    yield Say(f"There is no {wrong}. Do you want me to delete {name}?", (name, wrong))
    if c.chance(0.3):
        yield User(c.ask(NO))
        yield Say("All right, I leave it as it is.", ("leave it as it is",))
        c.demand((c.folder / name).exists())
        return
    yield User(c.ask(YES))
    yield action(name)
    c.demand(not (c.folder / name).exists())
    yield Say(f"I deleted {name}.", (name,))


def folder_as_file(c):
    """The name is a folder's: the answer says what is in it."""
    # Not its size: the size of a folder is no error, but also no answer.
    templates, slots, action, answer = reading(c, ("words", "lines", "characters", "show", "last"))
    folder = c.folder_name()
    c.demand(not (c.folder / folder).exists())
    c.make_folder(folder)
    inside = [c.file("txt") for _ in range(c.rng.choice((0, 1, 2, 3, 4, 5, 7, 9, 12)))]
    for name in inside:
        write_lines(c, f"{folder}/{name}", [sentence(c) for _ in range(c.rng.randint(4, 5))])
    code = action(folder)
    yield User(c.ask(templates, f=folder, **slots))
    observation = yield Act(code)
    c.demand("IsADirectoryError" in observation)
    observation = yield Act(f"# List what is in {folder}\nimport os\nsorted(os.listdir({quoted(folder)}))", f"{folder} is a folder, so I will see what is in it.")
    found = ast.literal_eval(result(observation))
    c.demand(found == sorted(set(inside)))
    if not found:
        yield Say(f"{folder} is an empty folder.", (folder, "empty"))
        return
    if len(found) > 4:
        yield Say(f"{folder} is a folder; it has {plural(len(found), 'file')}.", (folder, str(len(found))))
    else:
        yield Say(f"{folder} is a folder. In it {'is' if len(found) == 1 else 'are'} {joined(found)}.", tuple(found))
    if c.chance(0.5):
        name = c.pick(found)
        yield User(one_of_them(c, found, name, THIS) if 1 < len(found) < 6 else c.ask(THIS, f=name))
        observation = yield Act(action(f"{folder}/{name}"))
        yield Say(*answer(f"{folder}/{name}", observation))


def not_an_archive(c):
    name = c.file("zip")
    c.write(name, "" if c.chance(0.3) else "".join(sentence(c) + "\n" for _ in range(c.rng.randint(1, 3))))
    yield User(c.ask(LIST if c.chance(0.5) else UNPACK, z=name))
    observation = yield Act(f"# List what is in {name}\nimport zipfile\nzipfile.ZipFile({quoted(name)}).namelist()")
    c.demand("BadZipFile" in observation)
    yield Say(f"{name} is damaged or is no zip file at all, so I cannot open it.", (name, "no zip file"))


def empty_table(c):
    """Nothing is in the CSV: pandas says so, and so does the answer."""
    table = Table(c, formats={"csv": 1}, loose=c.chance(0.5))
    c.write(table.name, "")
    query = drawn(c, table, {q.aggregate: 3, q.grouped: 1, q.count_rows: 2, q.value_counts: 1})
    if c.chance(0.5):
        yield User(c.ask(query.exact or q.with_column(query.loose), f=table.name, **query.exact_slots))
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}")
    else:
        text = c.ask(query.loose, f=table.name, **query.slots)
        yield User(text)
        observation = yield Act(look_code(table, words_for(c, table, query.slots, text)), LOOK)
    c.demand("EmptyDataError" in observation)
    yield Say(f"{table.name} is empty: it has no columns and no rows.", (table.name, "empty"))


def not_excel(c):
    """A CSV file that is only called .xlsx: a look at the text, and then it is read as what it is."""
    table = Table(c, formats={"csv": 1}, rows=c.rng.randint(3, 5), columns=c.rng.randint(2, 4), gaps=False)
    query = drawn(c, table, {q.aggregate: 3, q.count_rows: 1, q.value_counts: 1})
    text = (c.folder / table.name).read_text()
    (c.folder / table.name).unlink()
    c.files.pop(table.name)
    name = table.name[:-3] + "xlsx"
    c.write(name, text)
    yield User(c.ask(query.exact or q.with_column(query.loose), f=name, **query.exact_slots))
    observation = yield Act(f"# {query.comment}\n{read(name)}\n{query.code}")
    c.demand("Excel file format cannot be determined" in observation)
    observation = yield Act(f"# Show the first lines of {name}\nprint(*{read_lines(name)}[:3], sep=\"\\n\")", f"{name} is no Excel file, so I will look at what is in it.")
    c.demand(observation == "\n".join(text.splitlines()[:3]))
    observation = yield Act(f"# {query.comment}\nimport pandas as pd\ndf = pd.read_csv({quoted(name)})\n{query.code}", "It holds text with commas, so I will read it as CSV.")
    answer = about(c, query, observation)
    yield Say(f"{name} is a CSV file by its content. {answer.text}", answer.facts)


INTENTS = {file_missing: 10, delete_missing: 7, folder_as_file: 6, not_an_archive: 1, empty_table: 1.5, not_excel: 1}
