"""Several requests in one conversation: later ones lean on earlier ones ("it", "the same for b.txt", "undo that"), or turn to something else."""

from ..scenario import Act, Say, User
from . import money, numbers
from . import table_queries as q
from .conversation_steps import IT, Workspace, add, change, contain, copy, count, delete, exists, move, rename, show, size
from .endings import declined, quoted, result, said
from .table_data import Table, load, read
from .text_files import sentence
from .texts import WRITE

SAME = [
    "do the same for <f>", "the same for <f>", "and <f>?", "now <f>", "do that for <f> too", "the same with <f>", "do the same with <f>", "and the same for <f>", "what about <f>?", "now the same for <f>", "do it for <f> as well", "do that with <f>", "same for <f>", "repeat that for <f>", "and what about <f>?", "repeat it with <f>", "<f> too", "do that for <f> as well",
]
UNDO = [
    "undo that", "undo it", "take that back", "undo", "undo the last step", "put it back as it was", "I did not want that, undo it", "go back", "change it back", "please undo that", "that was wrong, undo it", "turn it back to how it was", "take it back", "that was a mistake, undo it", "I made a mistake, take that back", "put that back", "change that back", "that was wrong, change it back",
]
KEEP = [
    "save that in <f>", "write that into <f>", "@c write the result into <f>", "@c save the result as <f>", "@c save that as <f>", "put that into a file <f>", "@c put the result into <f>", "@c store that in a file <f>", "write it down in <f>", "@c keep that in <f>", "@c note that in <f>", "@c write the number to <f>", "@c save that number in <f>", "@c note the result in <f>", "@c store the number as <f>", "@c keep the result in <f>",
]
BACK = {
    "rename": ["@c rename it back", "@c give it its old name back", "@c give it the old name again", "it should have its old name again", "the old name again, please", "@c rename it back to what it was", "@c change the name back", "@c call it by its old name again", "@c change it back to the old name", "no, the old name again"],
    "move": ["@c move it back", "@c put it back where it was", "@c move it back here", "@c bring it back", "@c move it back to where it was", "@c put it back here", "it should be back here", "@c bring it back here", "I want it back here", "back with it, please"],
    "copy": ["@c delete the copy again", "@c remove the copy", "I don't need the copy, delete it", "@c delete that copy", "the copy can go", "@c remove that copy again", "no copy, please, delete it", "@c delete the copy", "@c get rid of the copy", "@c get rid of that copy again"],
    "add": ["@c remove that line again", "@c delete the line you added", "@c take that line out again", "@c remove the line again", "without that line, please", "that line should go again", "@c take the new line out again", "@c delete that line again", "@c remove the new line", "@c remove the line you added"],
    "change": ["@c put the old lines back", "I want the old text back", "@c write the old text back", "@c give me the old text back", "@c bring the old lines back", "as it was before, please", "it should be as it was before", "the old lines again, please", "@c change it back to how it was before", "@c restore the old text", "@c restore what was in it before"],
}
MEMORY = [
    "which file was that?", "which file was it?", "what was the file called?", "what is it called?", "what is its name?", "what is that file called?", "which file did we have?", "the name of the file?", "its name?", "what was its name?", "which file did you use?", "name of that file?", "which file are we talking about?",
]


def perform(c, w, step, name):
    """Runs the step and tells of it; the workspace must then be as it should."""
    code, talk = step.code(name), step.talk(name)
    w.it, w.last, w.undo = name, step, ()
    if step.writes and c.chance(0.1):
        yield from declined(c, code, talk)
        w.check()
        return
    observation = yield Act(code, talk)
    c.demand("Error" not in observation)
    step.effect(name)
    w.check()
    if step.back:
        w.undo = step.back(name)
    yield Say(*step.answer(name, observation))


def undo(c, w):
    code, talk, text, effect = w.undo
    kind = w.last.kind if w.last.kind in BACK else "change" if w.last.kind in IT and w.last.writes else ""
    yield User(c.ask(BACK[kind] if kind and w.last.kind != "delete" and c.chance(0.45) else UNDO))
    if code:
        observation = yield Act(code, talk)
        c.demand("Error" not in observation)
        effect(w.it)
        w.check()
    else:
        w.it = ""
    yield Say(text, (text.split(":")[0],))
    w.undo, w.last = (), None


STEPS = {count: 5, show: 3, size: 1.5, contain: 2, add: 3, change: 3, copy: 2, rename: 2.5, move: 2, delete: 2.5, exists: 0.7}
# Doing the same for another file makes sense of these; a copy or a new name needs its own words.
REPEATED = ("words", "lines", "characters", "show", "size", "contain", "add", "sort", "reverse", "upper", "number", "delete", "move")


def made(c, w):
    """A file is written first, so that the rest of the conversation is about it."""
    name, text = c.file("txt"), sentence(c, c.rng.randint(1, 4))
    c.demand(name not in w.texts)
    yield User(c.ask(WRITE, f=name, t=text))
    yield Act(f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})")
    c.demand((c.folder / name).read_text() == text)
    w.texts[name] = text
    w.it = name
    yield Say(f"I wrote the text to {name}.", (name,))


def one_step(c, w, named):
    here = [n for n in w.texts if "/" not in n]
    if named:
        c.demand(here)
        w.it = c.pick(here)
    able = dict(STEPS)
    if w.it not in w.texts:
        able = {exists: 1}
    elif "/" in w.it:
        # A file that lies in a folder by now is only looked at or deleted.
        able = {make: STEPS[make] for make in (count, show, size, contain, exists, delete)}
    elif not w.texts[w.it].endswith("\n"):
        able = {make: n for make, n in STEPS.items() if make not in (add, change, count)}
    (make,) = c.rng.choices(list(able), list(able.values()))
    step = make(c, w)
    name = w.it
    yield User(c.ask(step.named if named else IT[step.kind], f=name, **step.slots))
    yield from perform(c, w, step, name)


def chain(c):
    """Two to four requests about texts, each of them leaning on the one before or naming a file anew."""
    w = Workspace(c)
    for _ in range(c.rng.randint(1, 3)):
        w.new()
    if c.chance(0.2):
        yield from made(c, w)
    else:
        yield from one_step(c, w, named=True)
    for _ in range(c.rng.choice((1, 1, 2, 2, 3))):
        others = [n for n in w.texts if n != w.it and "/" not in n]
        if w.undo and c.chance(0.35):
            yield from undo(c, w)
        elif w.last and w.last.kind in REPEATED and others and (w.it in w.texts or w.last.kind == "delete") and c.chance(0.3):
            other = c.pick(others)
            yield User(c.ask(SAME, f=other))
            yield from perform(c, w, w.last, other)
        elif w.it and c.chance(0.07):
            yield User(c.ask(MEMORY))
            yield Say(f"It is {w.it}." if w.it in w.texts else f"It was {w.it}.", (w.it,))
        elif not w.it or c.chance(0.12):
            yield from one_step(c, w, named=True)
        else:
            yield from one_step(c, w, named=False)


def kept_result(c):
    """A number is worked out, written to a file, and the file goes its way."""
    w = Workspace(c)
    if c.chance(0.5):
        w.new()
    value = None
    for item in sent(c.pick((numbers.percent, money.prices, numbers.arithmetic))(c)):
        if isinstance(item, User) and value is not None:
            break
        reply = yield item
        if isinstance(item, Act):
            c.demand(item.decide == "approve" and "\n" not in reply)
            value = said(result(reply))
        item.reply = reply
        if isinstance(item, Say):
            c.demand(value is not None)
            break
    name = c.file("txt")
    c.demand(name not in w.texts)
    yield User(c.ask(KEEP, f=name))
    observation = yield Act(f"# Write the last result to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write(str(_))")
    c.demand("Error" not in observation)
    w.texts[name] = value
    w.it = name
    w.check()
    yield Say(f"I wrote {value} to {name}.", (value, name))
    for make in c.rng.sample((show, rename, delete, copy, move), c.rng.choice((0, 1, 1))):
        step = make(c, w)
        yield User(c.ask(IT[step.kind], **step.slots))
        yield from perform(c, w, step, name)


def sent(script):
    """A script whose replies are put on its items by the caller."""
    reply = None
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            return
        yield item
        reply = getattr(item, "reply", None)


def same_tables(c):
    """The same figure of two or three tables with the same columns, and then one of them goes or gets a new name."""
    table = Table(c, formats={"csv": 1}, columns=c.rng.randint(2, 5), rows=c.rng.randint(3, 7))
    names = [table.name]
    for _ in range(c.rng.choice((1, 1, 2))):
        other = c.file("csv")
        c.demand(other not in names)
        frame = table.df.copy()
        frame[table.numbers] = frame[table.numbers] + c.rng.randint(1, 20)
        frame = frame.round(2)
        frame.to_csv(c.folder / other, index=False)
        c.files[other] = ""
        names.append(other)
    for _ in range(30):
        query = q.aggregate(c, table)
        query.edit = None
        if query.exact_slots["c"] in table.numbers:
            break
    call = next(x for x in ("mean", "sum", "max", "min", "median") if f".{x}()" in query.code)
    column, word = query.exact_slots["c"], {"mean": "average", "sum": "total", "max": "highest", "min": "lowest", "median": "median"}[call]
    for i, name in enumerate(names):
        yield User(c.ask(query.exact or q.with_column(query.loose), f=name, **query.exact_slots) if not i else c.ask(SAME, f=name))
        observation = yield Act(f"# {query.comment}\n{read(name)}\n{query.code}")
        value = said(result(observation))
        c.demand(abs(float(value) - getattr(load(c.folder / name)[column], call)()) < 0.006)
        yield Say(f"The {word} {column} is {value}.", (value, column))
    w = Workspace(c, {n: (c.folder / n).read_text() for n in names}, names[-1])
    if c.chance(0.5):
        step = c.pick((delete, rename, copy, move))(c, w)
        name = c.pick(names)
        named = c.chance(0.6)
        yield User(c.ask(step.named, f=name, **step.slots) if named else c.ask(IT[step.kind], **step.slots))
        yield from perform(c, w, step, name if named else names[-1])
        if w.undo and c.chance(0.4):
            yield from undo(c, w)


INTENTS = {chain: 6, kept_result: 1.5, same_tables: 2.5}
