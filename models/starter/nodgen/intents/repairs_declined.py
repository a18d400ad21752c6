"""Declined, and the reason says what is wanted instead: the corrected action comes at once."""

from ..scenario import Act, Say, User
from . import files
from . import table_queries as q
from .endings import joined, plural, quoted, result, said
from .files_delete import KIND, first_look, list_kind
from .repairs_files import reading
from .table_data import Table, read
from .tables import about
from .text_files import NEW, SAME, extended, read_lines, read_text, sentence, text_file, text_name, write_lines
from .texts import SHOW, WRITE
from .texts_compare import MERGE
from .texts_edit import INTO, LINES, REPLACE, raw_lines, written
from .workspace import Kind, here, removal

OTHER_FILE = [
    "not that one, use <f>", "use <f>", "no, <f>", "I meant <f>", "take <f> instead", "wrong file, use <f>", "that is the wrong file, I meant <f>", "<f> instead", "sorry, I meant <f>", "wrong one, take <f>", "with <f>, please", "do it with <f>", "I want <f>, not that one", "it should be <f>", "use <f> instead of that", "do that for <f>", "no, take <f>", "please use <f>", "not that file, <f>",
    "that should be <f>", "that must be <f>", "can you do it with <f>?", "could you use <f>?", "could you take <f> instead?", "I wanted <f>", "I mean <f>", "I mean the file <f>", "I need it for <f>",
    "I need it from <f>", "my mistake, <f>", "my mistake, I meant <f>", "oops, <f>", "oops, the file is <f>", "the file is <f>", "the file is called <f>", "the file should be <f>", "the right file is <f>",
    "the right one is <f>", "<f> is the right file", "<f> is what I meant", "<f>!", "<f>, not this one", "rather <f>", "rather take <f>", "not this file but <f>", "let's take <f>",
    "try <f>", "try it with <f>", "look at <f> instead", "open <f> instead", "go with <f>",
]
OTHER_NAME = [
    "save it under another name: <g>", "call it <g>", "as <g>, please", "name it <g> instead", "another name: <g>", "use the name <g>", "save it as <g>", "I want it called <g>", "it should be called <g>", "the name should be <g>", "call it <g> instead", "better <g>", "no, <g>", "as <g> instead", "not that name, <g>", "use <g> as the name", "write it to <g>", "please call it <g>", "save that as <g>",
    "that should be called <g>", "that must be called <g>", "could you call it <g>?", "could you save it as <g>?", "can it be <g>?", "can it have the name <g>?", "I want the name <g>", "I need it as <g>", "I would rather have <g>",
    "I meant <g>", "my mistake, the name is <g>", "oops, it should be <g>", "the name is <g>", "the right name is <g>", "the name must be <g>", "the file should be called <g>", "the new file is <g>", "the result should be <g>",
    "<g> is a better name", "<g> is the right name", "<g>!", "<g>, please", "rather <g>", "rather call it <g>", "name: <g>", "let's call it <g>", "let it be <g>",
    "under the name <g>, please", "give it the name <g>", "change the name to <g>", "wrong name, <g>", "wrong name, it is <g>",
]
NOT_IN_PLACE = [
    "do not change the file, save it as <g>", "keep the file and save the result as <g>", "not in the file itself, make a new file <g>", "leave <f> as it is and write to <g>", "save it as a new file <g>", "into a new file <g>, please", "leave the file alone, save it as <g>", "keep the old one, write <g>", "I want to keep <f>, save it as <g>", "make a new file <g> instead", "write the result to <g> instead", "keep <f>, result in <g>",
    "do not touch <f>, write a new file <g>", "put the result into <g> and keep <f>",
    "I still need the old file, save it as <g>", "the old file must stay, write <g>", "the old file should stay as it is, make <g>", "the file must not change, put it into <g>", "the file has to stay the same, save the result as <g>", "<f> must not change, save it as <g>", "<f> must stay as it is, write <g>", "<f> has to stay the same, result in <g>", "could you write it to <g> and leave the file alone?",
    "could you keep <f> and make a new file <g>?", "can you put the result into <g> instead?", "I would rather have a new file <g>", "I want the result in another file, <g>", "I need <f> as it is, write to <g>", "please do not overwrite it, make <g>", "do not overwrite <f>, write <g>", "don't overwrite the file, use <g>", "don't change <f>, put the result into <g>",
    "don't touch the old one, save as <g>", "never overwrite my files, use <g>", "not over the old one, into <g>", "a new file, please: <g>", "another file for the result: <g>", "the result goes into <g>", "the result should go into <g>, not into the file itself", "new file <g>", "<g> for the result, keep the old one",
    "rather into a new file, <g>",
    "leave <f> alone, make <g>", "please leave that file alone and write <g>", "the file itself should stay, save as <g>", "not into <f> itself, write <g>", "keep the file itself as it is, result in <g>",
]
COPY = [
    "copy it instead", "only copy it", "I want a copy, it should stay here", "do not move it, copy it", "keep it here and copy it", "just copy it", "copy, not move", "make a copy instead", "leave it here too, copy it", "it should stay here, copy it", "copy it, please", "better copy it", "not move, copy", "do not move it, just make a copy", "it must stay here too, so copy it",
    "I need it here too, so copy it", "I still need it here, copy it", "it must not leave this folder, copy it", "it has to stay here, make a copy", "it has to be in both places, copy it", "I want it in both places", "I want it here and there, so make a copy", "could you copy it instead?", "can you make a copy?",
    "could you make a copy and leave it here?", "don't move it, copy", "don't move it, I want a copy", "please don't move it, only copy it", "please do a copy", "a copy is enough", "a copy, please", "a copy would be better", "cp, not mv",
    "copy!", "copy it!", "I said copy", "I meant copy it", "I would rather copy it", "rather make a copy", "rather copy it", "leave the original here and copy it", "the original should stay here, copy it",
    "keep the original, make a copy", "let it stay here and make a copy", "that should be a copy",
    "in both places, please", "I need it in both places, so copy it", "it should be in both folders, copy it",
]
OTHER_FOLDER = [
    "into <d> instead", "put it into <d>", "no, into <d>", "the folder should be <d>", "move it to <d> instead", "wrong folder, take <d>", "I meant the folder <d>", "to <d>, please", "use the folder <d>", "not there, into <d>", "it belongs in <d>", "move it into <d>", "that is the wrong folder, use <d>", "I want it in <d>", "take the folder <d>", "<d> instead", "wrong folder, I meant <d>",
    "that should go into <d>", "that must go to <d>", "could you put it into <d>?", "could you move it to <d>?", "can it go into <d>?", "I want it to go into <d>", "I need it in <d>", "I mean <d>", "I mean the folder <d>",
    "my mistake, <d>", "my mistake, it belongs in <d>", "oops, into <d>", "oops, the folder is <d>", "the folder is <d>", "the folder is called <d>", "the right folder is <d>", "the right place is <d>", "<d> is the right folder",
    "<d> is the right place for it", "<d>!", "<d>, not this folder", "not this folder but <d>", "not here, in <d>", "rather into <d>", "rather <d>", "let's take <d>", "let's put it into <d>",
    "it should be in <d>", "it should go to <d>", "its place is in <d>", "in <d>, please", "choose <d>",
]
MOVE = [
    "move it to <d> instead", "do not delete it, move it to <d>", "put it into <d> instead", "keep it, but in <d>", "just move it to <d>", "move it into <d>", "I want to keep it in <d>", "not delete, move it to <d>", "only move it into <d>", "keep it in the folder <d>", "put it into the folder <d>", "better put it into <d>", "do not delete it, put it into <d>", "move it to the folder <d>",
    "I still need it, move it to <d>", "I may need it later, put it into <d>", "I might need it later, so keep it in <d>", "don't delete it, put it into <d>", "don't throw it away, move it to <d>", "do not throw it away, put it into <d>", "please don't delete it, move it into <d>", "could you move it to <d> instead?", "could you put it into <d>?",
    "can it go into <d> instead?", "can you keep it in <d>?", "I would rather have it in <d>", "I would rather move it to <d>", "it should go into <d>", "it should only go into <d>", "it must not be lost, move it into <d>", "it belongs in <d>", "its place is <d>",
    "let's put it into <d>", "let's move it to <d>", "let's keep it in <d>", "mv to <d>, no rm", "not delete, just move to <d>", "rather put it into <d>", "rather move it to <d>", "not away for good, just into <d>", "keep it, in <d>",
    "store it in <d> instead", "better keep it in <d>",
    "I may want it later, move it to <d>", "it may be needed later, keep it in <d>", "later I may need it, put it into <d>",
]
ONLY = [
    "only <f>", "just <f>", "only delete <f>", "delete only <f>", "only <f>, please", "I meant only <f>", "just delete <f>", "no, only <f>", "not all, only <f>", "delete just <f>", "not all of them, just <f>", "only <f>, keep the others", "keep the others, delete only <f>", "not the others, just <f>",
    "<f> only", "<f> and nothing else", "nothing but <f>", "nothing else than <f>", "only this one: <f>", "just this one: <f>", "just the one called <f>", "only the one called <f>", "could you delete only <f>?",
    "could you just remove <f>?", "can you delete just <f>?", "I want only <f> deleted", "I only wanted to delete <f>", "I only mean <f>", "I mean just <f>", "it is only <f> that I don't need", "only <f> should be deleted", "only <f> should go",
    "only <f> can go", "only remove <f>", "just remove <f>", "remove only <f>", "<f> is the only one", "<f> is the only one to delete", "I need the others, only <f>", "I need the others, delete just <f>", "the others should stay, only delete <f>",
    "the others must stay, just <f>", "that is too many, only <f>", "too many, just <f>",
    "too many files, only <f>", "so many? just <f>",
]
EXCEPT = [
    "not <f>", "keep <f>", "all but <f>", "all except <f>", "leave <f>", "I want to keep <f>", "I still need <f>", "keep <f>, delete the others", "leave <f> and delete the rest", "but not <f>", "everything except <f>", "not <f>, I still need it", "without <f>", "delete the others, but keep <f>", "the others, not <f>", "delete the rest, leave <f>", "all of them except <f>",
    "don't delete <f>", "do not delete <f>", "please don't delete <f>", "do not touch <f>", "don't touch <f>", "<f> should stay", "<f> must stay", "<f> has to stay", "<f> stays",
    "<f> is still needed", "<f> is important, keep it", "I need <f>", "we need <f>", "I can't do without <f>", "I want <f> to stay", "please keep <f>", "please leave <f> alone", "leave <f> alone",
    "leave <f> out", "leave out <f>", "spare <f>", "could you keep <f>?", "could you leave out <f>?", "can <f> stay?", "skip <f>", "the rest can go, but <f> must stay",
    "the others can go, keep <f>", "delete all but <f>", "delete everything except <f>", "delete all of them except <f>", "all the others, but not <f>",
    "<f> stays, the rest can go", "<f> stays here", "that one stays: <f>",
]
LINES_ONLY = [
    "only the first <n> lines", "just the first <n> lines", "only <n> lines", "the first <n> lines are enough", "just <n> lines, please", "too long, only the first <n> lines", "not all, the first <n> lines", "not everything, just the first <n> lines", "<n> lines are enough", "show only the first <n> lines", "not all of it, only <n> lines", "I want only the first <n> lines", "too much, just <n> lines",
    "the first <n> will do", "the first <n> lines will do", "<n> lines will do", "<n> lines, not more", "not more than <n> lines", "no more than <n> lines, please", "at most <n> lines", "I only need <n> lines", "I only need the first <n> lines",
    "I need just the first <n> lines", "I don't need all of it, the first <n> lines", "I don't want everything, only <n> lines", "could you show just <n> lines?", "could you show only the first <n>?", "can I see only the first <n> lines?", "can I have just the first <n> lines?", "let me see only the first <n> lines", "let me see just <n> lines",
    "that is too much, show <n> lines", "that is too long, <n> lines please", "that will be too long, the first <n> lines only", "stop after <n> lines", "stop after the first <n> lines", "only up to line <n>", "up to line <n>, please", "head -<n>", "first <n> only",
    "print just the first <n>", "print only <n> lines", "just the beginning, <n> lines", "only the beginning, the first <n> lines",
    "too much, only the first <n> lines", "that's much, the first <n> lines will do", "print the first <n> lines only", "please print just <n> lines",
]
OTHER_WORD = [
    "write <w> instead", "no, with <w>", "I meant <w>", "it should be <w>", "replace it with <w>", "the new word is <w>", "use <w> instead", "by <w>, please", "the new word should be <w>", "with <w> instead", "sorry, I meant <w>", "put <w> there instead", "no, it should be <w>", "use the word <w>",
    "that should be <w>", "that must be <w>", "it must be <w>", "could you use <w>?", "could it be <w> instead?", "can you put <w> there?", "can you take <w>?", "I wanted <w>", "I mean <w>",
    "I mean the word <w>", "I need <w> there", "I want <w> there", "my mistake, <w>", "my mistake, it should be <w>", "oops, <w>", "oops, the word is <w>", "the word is <w>", "the right word is <w>",
    "the word should be <w>", "<w> is the right word", "<w> is what I meant", "<w>!", "<w> instead", "<w>, please", "rather <w>", "rather use <w>", "wrong word, <w>",
    "wrong word, it is <w>", "not that word, <w>", "take <w>", "take the word <w>", "let it be <w>", "let's use <w>",
]
OTHER_KIND = [
    "the <a> instead", "I want the <a>", "no, the <a>", "not that, the <a>", "I meant the <a>", "use the <a>", "the <a>, please", "take the <a> instead", "better the <a>", "sorry, the <a>", "show the <a> instead", "give me the <a> instead", "I want to see the <a>", "not that one, the <a>",
    "could I see the <a>?", "could you take the <a>?", "can I have the <a> instead?", "can you find the <a> instead?", "I mean the <a>", "I wanted the <a>", "I wanted to know the <a>", "I need the <a>", "I need the <a>, not that",
    "I asked for the <a>", "my mistake, the <a>", "my mistake, I meant the <a>", "oops, the <a>", "oops, I want the <a>", "that should be the <a>", "it should be the <a>", "it must be the <a>", "<a>, please",
    "<a>!", "<a> instead", "rather the <a>", "rather find the <a>", "wrong one, the <a>", "wrong figure, I meant the <a>", "not this figure but the <a>", "find the <a>", "compute the <a> instead",
    "calculate the <a>", "let me have the <a>", "let me see the <a> instead", "tell me the <a>", "what I want is the <a>", "what I need is the <a>",
    "not what I asked, the <a>", "I asked for the <a>, please",
]
OTHER_COLUMN = [
    "use column <c>", "the column should be <c>", "I meant column <c>", "column <c> instead", "not that column, <c>", "take column <c>", "no, column <c>", "wrong column, use <c>", "of column <c>, please", "wrong column, I meant <c>", "take the column <c> instead", "it should be column <c>", "use the column <c> instead", "not that one, column <c>",
    "could you use column <c>?", "could you take the column <c>?", "can you do it with column <c>?", "can I have it for column <c>?", "I mean column <c>", "I mean the column <c>", "I wanted column <c>", "I wanted the column <c>", "I need it for column <c>",
    "I need column <c>", "I asked for column <c>", "my mistake, column <c>", "my mistake, I meant column <c>", "oops, column <c>", "oops, the column is <c>", "the column is <c>", "the column is called <c>", "the right column is <c>",
    "that should be column <c>", "that must be column <c>", "it must be the column <c>", "column <c> is the right one", "column <c> is what I meant", "column <c>!", "column <c>, not this one", "rather column <c>", "rather take column <c>",
    "not this column but <c>", "for column <c>, please", "do it for column <c>", "with column <c>", "try column <c>", "let's take column <c>",
    "try it with column <c>", "try the column <c>", "please try column <c>",
]


def refused(c, code, reason, slots, talk=""):
    """The action as first proposed, and the words it is declined with."""
    return Act(code, talk, decide="decline", reason=c.ask(reason, **slots))


def other_text(c):
    """The question about a text is meant for another one, or for its first lines only."""
    name, lines = text_file(c, lines=[sentence(c) for _ in range(c.rng.randint(4, 6))])
    if c.chance(0.25):
        n = c.rng.randint(1, 3)
        yield User(c.ask(SHOW, f=name))
        yield refused(c, f"# Show {name}\nprint(open({quoted(name)}).read())", LINES_ONLY, {"n": n})
        observation = yield Act(f"# Show the first {n} lines of {name}\nprint(*open({quoted(name)}).readlines()[:{n}], sep=\"\")")
        c.demand(observation == "\n".join(lines[:n]))
        yield Say(f"These are the first {n} lines of {name}." if n > 1 else f"This is the first line of {name}.", (name,))
        return
    templates, slots, action, answer = reading(c)
    other = text_name(c)
    c.demand(other != name)
    write_lines(c, other, [sentence(c) for _ in range(c.rng.randint(4, 6))])
    yield User(c.ask(templates, f=name, **slots))
    yield refused(c, action(name), OTHER_FILE, {"f": other})
    observation = yield Act(action(other))
    yield Say(*answer(other, observation))


def other_query(c):
    """The same of another table, another column or another kind of figure."""
    table = Table(c, formats={"csv": 1}, need=("number2",), columns=c.rng.randint(3, 6))
    kind = c.pick(("file", "kind", "column"))
    query = q.aggregate(c, table)
    query.edit = None
    column = query.exact_slots["c"]
    yield User(c.ask(query.exact or q.with_column(query.loose), f=table.name, **query.exact_slots))
    code = f"# {query.comment}\n{read(table.name)}\n{query.code}"
    if kind == "file":
        other = c.file("csv")
        c.demand(other != table.name)
        table.df[table.numbers] = table.df[table.numbers] + c.rng.randint(1, 9)
        table.df.to_csv(c.folder / other, index=False)
        c.files[other] = ""
        # Asked of the same column, so that only the name differs.
        yield refused(c, code, OTHER_FILE, {"f": other})
        observation = yield Act(code.replace(quoted(table.name), quoted(other)))
        (call,) = [x for x in ("mean", "sum", "max", "min", "median") if f".{x}()" in query.code]
        c.demand(abs(float(said(result(observation))) - getattr(table.df[column], call)()) < 0.006)
        yield Say(*query.answer(result(observation)))
        return
    for _ in range(30):
        new = q.aggregate(c, table)
        same = new.exact_slots["c"] == column
        if new.code != query.code and new.exact_slots["a"] != query.exact_slots["a"] and same and kind == "kind":
            break
        if not same and kind == "column" and new.exact_slots["a"] == query.exact_slots["a"]:
            break
    else:
        c.demand(False)
    yield refused(c, code, OTHER_KIND if kind == "kind" else OTHER_COLUMN, new.exact_slots)
    observation = yield Act(f"# {new.comment}\n{read(table.name)}\n{new.code}")
    yield about(c, new, observation)


def other_name(c):
    """The result is to be written under another name, or not over the file itself."""
    kind = c.pick(("lines", "lines", "place", "write", "merge", "copy", "rename"))
    if kind in ("lines", "place"):
        change = c.pick(list(LINES))
        templates, comment, new, done, true = LINES[change]
        name, old = text_file(c, lines=raw_lines(c, change))
        c.demand(len({x.lower() for x in old}) == len({*old}))
        first, second = text_name(c), text_name(c)
        c.demand(len({name, first, second}) == 3)

        def code(target):
            saving = f" and save {'them' if 'lines' in comment else 'it'} as {target}" if target else ""
            write = NEW.format(quoted(target)) if target else SAME.format(quoted(name))
            shown = "len(old), len(lines)" if change in ("dedupe", "blank") else "len(lines)"
            return f"# {comment.format(name)}{saving}\nold = {read_lines(name)}\nlines = {new}\n{write}\n{shown}"

        if kind == "lines":
            yield User(c.ask(extended(c, templates, INTO), f=name, g=first))
            yield refused(c, code(first), OTHER_NAME, {"g": second})
        else:
            yield User(c.ask(templates, f=name))
            yield refused(c, code(""), NOT_IN_PLACE, {"f": name, "g": second}, f"This will change {name}.")
        yield Act(code(second))
        c.demand(written(c, second) == true(old) and not (c.folder / first).exists() and (c.folder / name).read_text().splitlines() == old)
        yield Say(f"I saved the result as {second}.", (second,))
        return
    if kind == "write":
        first, text = text_name(c), " ".join(c.word() for _ in range(c.rng.randint(1, 4)))
        request, code, done = c.ask(WRITE, f=first, t=text), f"# Write the text to {first}\nwith open({quoted(first)}, \"x\") as file:\n    file.write({quoted(text)})", "I wrote the text to {}."
    elif kind == "merge":
        (a, x), (b, y), first = text_file(c, 2), text_file(c, 2), text_name(c)
        c.demand(len({a, b, first}) == 3)
        text = "".join(line + "\n" for line in [*x, *y])
        code = f"# Merge {a} and {b} into {first}\nlines = [line for name in [{quoted(a)}, {quoted(b)}] for line in open(name).read().splitlines()]\n{NEW.format(quoted(first))}\nlen(lines)"
        request, done = c.ask(MERGE, f=a, g=b, h=first), f"I merged {a} and {b} into {{}}."
    else:
        name, lines = text_file(c)
        first, text = c.file(name.rsplit(".", 1)[1]), (c.folder / name).read_text()
        c.demand(first != name)
        done = f"I {'copied' if kind == 'copy' else 'renamed'} {name} to {{}}."
        call, verb = ("shutil.copy", "Copy") if kind == "copy" else ("os.rename", "Rename")
        code = f"# {verb} {name} to {first}\nimport os{', shutil' if kind == 'copy' else ''}\nassert not os.path.exists({quoted(first)})\n{call}({quoted(name)}, {quoted(first)})"
        request = c.ask(files.COPY if kind == "copy" else files.RENAME, f=name, g=first)
    second = c.file(first.rsplit(".", 1)[1])
    c.demand(second != first and code.count(first) == code.count(quoted(first)) + 1 and not (c.folder / second).exists() and not (c.folder / first).exists())
    yield User(request)
    yield refused(c, code, OTHER_NAME, {"g": second})
    yield Act(code.replace(first, second))
    c.demand((c.folder / second).read_text() == text and not (c.folder / first).exists())
    if kind == "rename":
        c.demand(not (c.folder / name).exists())
    yield Say(done.format(second), (second,))


def other_place(c):
    """Copy instead of move, another folder, move instead of delete."""
    name, ext = files.one_of(c)
    folder, second = c.folder_name(), c.folder_name()
    c.demand(folder != second and not (c.folder / folder).exists())
    c.make_folder(folder)
    text, kind = (c.folder / name).read_text(), c.pick(("copy", "folder", "keep"))

    def code(verb, target):
        call = "shutil.copy" if verb == "Copy" else "shutil.move"
        return f"# {verb} {name} to {target}\nimport os, shutil\nos.makedirs({quoted(target)}, exist_ok=True)\n{call}({quoted(name)}, {quoted(target)})"

    if kind == "keep":
        yield User(c.ask(files.DELETE, f=name))
        yield refused(c, f"# Delete {name}\nimport os\nos.remove({quoted(name)})", MOVE, {"d": folder}, f"This will delete {name}.")
        target = folder
    else:
        yield User(c.ask(files.MOVE, f=name, d=folder))
        target = folder if kind == "copy" else second
        yield refused(c, code("Move", folder), COPY if kind == "copy" else OTHER_FOLDER, {"d": second})
    yield Act(code("Copy" if kind == "copy" else "Move", target))
    c.demand((c.folder / target / name).read_text() == text and (c.folder / name).exists() == (kind == "copy"))
    yield Say(f"I {'copied' if kind == 'copy' else 'moved'} {name} to {target}.", (name, target))


def fewer_files(c):
    """Not all of the files that would go: only one, or all but one."""
    kind = Kind(c)
    kind.populate(c, c.rng.choice((2, 3, 3, 4)))
    names = kind.among(here(c))
    c.demand(len(names) > 1)
    before = here(c)
    templates = KIND if kind.one + "s" == kind.label else [t for t in KIND if "<o>" not in t]
    yield User(c.ask(templates, e=kind.spoken, o=kind.one))
    yield from first_look(c, list_kind(kind), names)
    name = c.pick(names)
    only = c.chance(0.5)
    rest = [name] if only else [n for n in names if n != name]
    yield refused(c, removal(names), ONLY if only else EXCEPT, {"f": name}, f"This will delete {joined(names)}.")
    yield Act(removal(rest), f"This will delete {joined(rest)}.")
    c.demand(here(c) == [n for n in before if n not in rest])
    yield Say(f"I deleted {joined(rest)}.", tuple(rest))


def other_word(c):
    word, first, second = c.word(), c.word(), c.word()
    c.demand(len({word, first, second}) == 3 and word not in second)
    lines = [f"{sentence(c)} {word}"] + [sentence(c) for _ in range(c.rng.randint(1, 3))]
    name, lines = text_file(c, lines=lines)
    text = (c.folder / name).read_text()
    count = len(text.split(word)) - 1
    yield User(c.ask(REPLACE, f=name, w=word, v=first))
    observation = yield Act(f"# Count {word} in {name}\ntext = {read_text(name)}\ntext.count({quoted(word)})", "First I will see how often it appears.")
    c.demand(result(observation) == str(count))

    def action(new):
        return f"# Replace {word} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write(text.replace({quoted(word)}, {quoted(new)}))", f"This will replace {word} with {new} {plural(count, 'time')} in {name}."

    code, talk = action(first)
    yield refused(c, code, OTHER_WORD, {"w": second}, talk)
    yield Act(*action(second))
    c.demand((c.folder / name).read_text() == second.join(text.split(word)))
    yield Say(f"I replaced {word} with {second} {plural(count, 'time')} in {name}.", (str(count), second))


INTENTS = {other_text: 2, other_query: 2.5, other_name: 3, other_place: 2, fewer_files: 1.5, other_word: 0.8}
