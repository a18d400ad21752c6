"""Longer talks in which topics take turns: a table, then a text or a sum, then the table again by its name and what leans on that."""

from ..scenario import User
from . import clock, dates, files, files_find, files_overview, images, letters, money, numbers, randoms, system, units
from . import table_filters as f
from . import table_queries as q
from .conversation_steps import IT, Workspace, count, show, size
from .conversations import one_step, perform
from .plot_queries import bar
from .table_data import Table
from .table_follow import AFTER, followed, made_of
from .table_steps import asked, looked_at, unnamed
from .watched import first_request

# Before a question that names nothing else; the table was spoken of some turns ago.
BACK = [
    "back to <f>:", "now back to <f>:", "ok, back to <f>:", "and back to <f>:", "let's go back to <f>:", "let us go back to <f>.", "going back to <f>:", "once more <f>:", "again <f>:", "now <f> again:", "and again <f>:", "<f> again:", "in <f> again:", "now in <f> again:", "another one about <f>:", "another question about <f>:", "one more about <f>:", "one more question about <f>:",
    "one more thing about <f>:", "and one more for <f>:", "still about <f>:", "as for <f>:", "concerning <f>:", "about <f> again:", "now about <f> again:", "to come back to <f>:", "I come back to <f>:", "I have another question about <f>:", "I forgot something about <f>:", "I also need something from <f>:", "something else from <f>:", "return to <f>:", "returning to <f>:", "take <f> again:",
    "open <f> again:", "look at <f> again:", "now look into <f> again:", "from <f> again:", "with <f> again:", "the table <f> again:", "now the table <f> again:", "for <f>:", "the other thing, <f>:", "what about <f>?", "remember <f>?", "do you remember <f>?", "you know <f>?", "<f> once more:", "<f>, once more:",
]
ASKED = {q.aggregate: 8, q.grouped: 4, q.count_rows: 4, q.value_counts: 2, q.sorted_rows: 2, f.which: 2, f.how_many: 2, f.total_of: 1, f.with_value: 1.5, bar: 1}
# What comes in between: a sum, a date, a look at the folder, a picture. None of it changes what is there.
SUMS = (numbers.arithmetic, numbers.arithmetic, numbers.percent, numbers.in_words, units.convert_units, dates.dates_between, dates.weekdays, clock.today, clock.until, letters.transform, money.tax, randoms.random_number, system.computer_facts)
FOLDER = (files.list_files, files.list_files, files.count_files, files.count_files, files.size_files, files.file_exists, files_find.newest_file, files_find.file_facts, files_overview.by_extension, images.picture_info)


def question(c, table, before=()):
    """A question about the table that was not asked before."""
    able = {make: n for make, n in ASKED.items() if table.ids or "id" not in getattr(make, "table", {}).get("need", ())}
    for _ in range(20):
        (make,) = c.rng.choices(list(able), list(able.values()))
        query = make(c, table)
        if query.comment not in before:
            query.edit = None
            return query
    c.demand(False)


def on_table(c, table, again, before, follow):
    """The table by its name, and now and then what leans on the answer."""
    query = question(c, table, before)
    before.append(query.comment)
    if again and c.chance(0.35):
        text = unnamed(c, query)
        yield User(f"{c.ask(BACK, f=table.name, bare=True)} {text}")
        query.of = {**query.of, "seen": True}
        c.demand((yield from looked_at(c, table, query, text)))
    else:
        c.demand((yield from asked(c, table, query, c.chance(0.4))))
    last = query
    for _ in range(follow):
        last.of = {**last.of, "just": True}
        new = yield from followed(c, table, last, made_of(c, table, last, AFTER[last.gives]))
        if new is None or new.of.get("ends") or new.writes or not new.gives:
            return
        last = new


def on_text(c, w):
    """A text by its name, and now and then once more as "it"."""
    # What the table left behind is none of the texts.
    w.before |= {*c.folder.rglob("*")} - {c.folder / n for n in w.texts}
    if w.it in w.texts and c.chance(0.5):
        # The one that was spoken of some turns ago.
        step = c.pick((count, count, show, size))(c, w)
        yield User(f"{c.ask(BACK, f=w.it, bare=True)} {c.ask(IT[step.kind], bare=True, **step.slots)}")
        yield from perform(c, w, step, w.it)
    else:
        yield from one_step(c, w, named=True)
    if c.chance(0.45) and w.it in w.texts:
        yield from one_step(c, w, named=False)


def mixed_talk(c):
    """Three to five turns; each topic is left and named anew."""
    table = Table(c, loose=True, gaps=False, columns=c.rng.randint(3, 6), rows=c.rng.randint(4, 12), need=("id",) * c.chance(0.4))
    w = Workspace(c)
    for _ in range(c.rng.randint(1, 2)):
        w.new()
    topics = c.pick((("table", "text", "table"), ("table", "text", "table"), ("table", "short", "table"), ("text", "table", "text"), ("table", "text", "short", "table"), ("short", "table", "text", "table"), ("text", "short", "text"), ("table", "short", "text"), ("short", "table"), ("short", "text"), ("text", "short", "table")))
    asked_before = []
    for i, topic in enumerate(topics):
        if topic == "table":
            yield from on_table(c, table, bool(asked_before), asked_before, c.rng.choice((0, 1, 1, 2) if i == len(topics) - 1 else (0, 0, 1)))
        elif topic == "text":
            yield from on_text(c, w)
        else:
            yield from first_request(c, c.pick(SUMS if c.chance(0.5) else FOLDER))


INTENTS = {mixed_talk: 44}
