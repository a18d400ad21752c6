"""The same few words after different things: "how many?" of files, rows or lines, "the second" of files or rows, "together?" of sizes,
groups, counts or columns. What they mean is only in the turn before."""

import ast

from ..scenario import Act, Say, User
from . import table_filters as f
from . import table_follow as t
from . import table_queries as q
from .conversation_steps import Workspace, show
from .conversations import perform, worked_out
from .dates import dates_between
from .endings import plural, quoted, result
from .files import LIST, SIZE
from .files_delete import LIST_ALL
from .files_picked import written
from .list_talk import Listed, asked_first, sizes, tell_count, tell_names
from .money import prices
from .numbers import arithmetic, percent
from .table_asked_on import BOTH, both, next_figure
from .table_data import Table
from .table_follow_bits import nth_row
from .table_follow_more import short_their, shown_rows
from .table_steps import asked
from .text_files import NEW, asked_word, is_in, read_lines, sentence, text_file, text_name, with_word
from .texts import CONTAINS, HOW_MANY_CONTAIN, LINES, WORDS
from .texts_talk import IN_OTHER, found_with, how_many_with
from .texts_words import HOW_MANY
from .workspace import Kind, aged, beside, fill, here, listed, real_file, told

SHOW_THEM = [
    "which ones?", "which ones are they?", "and which ones?", "and which ones are they?", "which?", "which are they?", "and which?", "which are these?", "which ones are these?", "which ones are those?", "so which ones?", "show them", "show them to me", "@c show them", "@c show me them all", "@c list them", "@c name them", "@c print them", "@c list those", "@c show these",
    "@c show me those", "@c display them", "@c tell me which ones", "let me see them", "let me see which ones", "can I see them?", "can I see which ones?", "could I see them?", "could you show them?", "could you list them?", "may I see them?", "I want to see them", "I'd like to see them", "I need to see them", "I need to know which ones", "I want to know which", "what are they?",
    "and what are they?", "what are those?", "now show them", "now list them", "ok, show them", "then show them", "ok, which ones?", "thanks, and which ones?", "mind showing them?", "would you list them?", "my boss wants to see them", "my boss asks which ones", "not only how many, show them", "show all of them", "list all of them", "them all, please", "a list of them, please", "give me the list",
    "is there a list of them? show it", "all of them, please",
]
LARGEST = [
    "which is the largest?", "and which is the largest?", "the largest?", "and the largest?", "which is the biggest?", "and which is the biggest?", "the biggest?", "and the biggest?", "what is the largest?", "what's the largest?", "what is the biggest?", "what's the biggest?", "largest?", "biggest?", "now the largest", "now the biggest", "so which is the largest?",
    "so what is the biggest?", "@n largest", "@n largest of these", "@n biggest of these", "@n largest of them", "@c find the largest", "@c find the biggest", "@c tell me the largest", "@c tell me which is the largest", "@c name the largest", "the largest, please", "the biggest, please", "also the largest", "and what is the largest?", "I need the largest", "I want the biggest",
    "my boss wants the largest", "could you find the largest?", "can you tell me the biggest?", "ok, and the largest?", "thanks, and the biggest?", "what about the largest?", "how about the biggest?", "largest of all?", "the largest of all?", "and the biggest of all?",
]
NTH = [
    "show the <k> one", "show me the <k> one", "show the <k>", "show me the <k>", "@c show the <k> one", "@c show me the <k>", "@c show only the <k> one", "@c open the <k> one", "@c open the <k>", "@c display the <k> one", "@c print the <k> one", "let me see the <k> one", "let me see the <k>", "let me look at the <k> one", "can I see the <k> one?", "can I see the <k>?",
    "could I see the <k> one?", "could you show me the <k> one?", "could you open the <k>?", "I want to see the <k> one", "I want to see the <k>", "I'd like to see the <k> one", "I need to see the <k> one", "I only need to see the <k> one", "now show the <k> one", "now the <k> one, show it", "ok, show the <k> one", "then show the <k> one", "and show me the <k> one", "show the <k> one of them",
    "show me the <k> of these", "show just the <k> one", "only show the <k> one", "what does the <k> one say?", "what is in the <k> one?", "what's in the <k> one?", "and what is in the <k>?", "what does the <k> one have in it?", "the <k> one, what is in it?", "the <k> one, show it please", "my boss wants to see the <k> one", "mind showing me the <k> one?", "would you open the <k> one?", "take the <k> one and show it",
]
SAVE = [
    "save that as <g>", "save it as <g>", "save this as <g>", "save that to <g>", "save it in <g>", "@c save that as <g>", "@c save it as <g>", "@c save the result as <g>", "@c save the result in <g>", "@c save what you found as <g>", "@c write that to <g>", "@c write it to <g>", "@c write the result to <g>", "@c store that in <g>", "@c store it as <g>", "@c keep that as <g>", "@c put that into <g>",
    "@c put it into a file <g>", "@c put the result into <g>", "@c export that to <g>", "and save it as <g>", "and save that to <g>", "and put that into <g>", "now save that as <g>", "now write it to <g>", "then save it as <g>", "ok, save that as <g>", "good, save it as <g>", "I want that as <g>", "I want that saved as <g>", "I want to keep that as <g>", "I need that as <g>", "I need it in a file <g>",
    "I'd like that in <g>", "can I have that as <g>?", "can you save that as <g>?", "can you write it to <g>?", "could you put that into <g>?", "could you save it as <g>?", "let's save that as <g>", "would you save that to <g>?", "my boss wants that as <g>", "my boss needs it as <g>", "as <g>, please", "into <g> with it", "into <g>, please", "to a file <g>", "that as <g>, please", "the result as <g>, please",
    "it should be saved as <g>", "that should go into <g>", "that belongs in <g>", "so that I have it later, save it as <g>", "for later: save that as <g>",
]
# Said of sizes and counts as well as of groups and columns.
TOGETHER = [x for x in BOTH if "both" not in x and "two" not in x and "one plus" not in x] + ["all together?", "and all together?", "all of them together?", "how much is it all together?", "what do these add up to?", "what do they come to?", "@c add all of them up", "@c sum them up", "@n sum of them", "@n sum of all", "the sum?", "and the sum?", "sum?", "the total?", "and the total?"]


def some_files(c, least=2):
    """Files of a kind beside others, that differ in size and date."""
    kind = Kind(c)
    kind.populate(c, c.rng.randint(least, 5), 0)
    beside(c)
    for name in here(c):
        fill(c, name, c.rng.randint(1, 8))
        aged(c, name)
    files = Listed(c, kind)
    c.demand(len(files.names) >= least)
    return kind, files


def a_word(c):
    """(file, word, its lines): a text in which a word stands in some of the lines."""
    word = asked_word(c)
    name, lines = text_file(c, lines=with_word(c, [sentence(c) for _ in range(c.rng.randint(3, 6))], word, c.rng.choice((2, 2, 3))))
    return name, word, lines


def of_table(c, make, **more):
    """A question about a new table, answered; (table, query)."""
    exact = c.chance(0.4)
    table = Table(c, loose=not exact, gaps=False, rows=c.rng.randint(4, 14), **{**getattr(make, "table", {}), **more})
    query = make(c, table)
    query.edit = None
    c.demand((yield from asked(c, table, query, exact)))
    query.of = {**query.of, "just": True}
    return table, query


def then(c, table, last, make, templates, **more):
    """What `make` asks after that, in these words."""
    query = t.made_of(c, table, last, {make: 1})
    query.following = templates
    query.of = {**query.of, **more}
    return (yield from t.followed(c, table, last, query))


def how_many(c):
    state = c.pick(("files", "rows", "lines"))
    if state == "files":
        kind, files = some_files(c)
        yield from asked_first(c, files, kind, False, False)
        yield User(c.ask(HOW_MANY))
        yield from tell_count(c, files.count(), len(files.names), files.label, files.one)
    elif state == "rows":
        table, query = yield from of_table(c, c.pick((f.with_value, f.which, f.between, f.contains)))
        c.demand(len(query.of["rows"]) > 1)
        yield from then(c, table, query, t.number_of_rows, HOW_MANY)
    else:
        name, word, lines = a_word(c)
        yield User(c.ask(CONTAINS, w=word, f=name))
        yield from found_with(c, name, word, lines)
        yield User(c.ask(HOW_MANY))
        yield from how_many_with(c, name, word, lines)


def show_them(c):
    state = c.pick(("files", "rows", "lines"))
    if state == "files":
        kind, files = some_files(c)
        yield from asked_first(c, files, kind, False, True)
        yield User(c.ask(SHOW_THEM))
        yield from tell_names(c, files.list("List them"), files.names, files.label, files.one)
    elif state == "rows":
        table, query = yield from of_table(c, c.pick((q.count_rows, q.count_rows, f.how_many)))
        c.demand(query.gives == "rows" and len(query.of["rows"]) > 1)
        yield from then(c, table, query, shown_rows, SHOW_THEM)
    else:
        name, word, lines = a_word(c)
        yield User(c.ask(HOW_MANY_CONTAIN, w=word, f=name))
        yield from how_many_with(c, name, word, lines)
        yield User(c.ask(SHOW_THEM))
        yield from found_with(c, name, word, lines)


def largest(c):
    state = c.pick(("files", "groups", "figure"))
    if state == "files":
        kind, files = some_files(c)
        yield from asked_first(c, files, kind, False, c.chance(0.4))
        found = sizes(c, files.names)
        order = sorted(found, key=found.get)
        c.demand(found[order[-1]] > found[order[-2]])
        yield User(c.ask(LARGEST))
        observation = yield Act(f"# Find the largest {files.one}\nimport os\nmax({files.all}, key=os.path.getsize)")
        c.demand(ast.literal_eval(result(observation)) == order[-1])
        yield Say(f"The largest {files.one} is {order[-1]}.", (order[-1],))
    elif state == "groups":
        table, query = yield from of_table(c, c.pick((q.grouped, q.value_counts)))
        for _ in range(12):
            new = t.extreme(c, table, query)
            if new.comment == "Find the highest one":
                break
        else:
            c.demand(False)
        new.following = LARGEST
        yield from t.followed(c, table, query, new)
    else:
        table, query = yield from of_table(c, q.aggregate)
        column, spoken = query.of["column"], {}
        c.demand(query.of["kind"] in ("mean", "sum", "median"))
        for _ in range(60):
            new = q.aggregate(c, table)
            if new.of["kind"] == "max" and new.of["column"] == column:
                break
        else:
            c.demand(False)
        new.edit, new.slots, new.exact_slots, new.following = None, spoken, spoken, [x for x in LARGEST if "these" not in x and "them" not in x]
        yield from t.followed(c, table, query, new)


def second(c):
    if c.chance(0.5):
        w = Workspace(c)
        for _ in range(c.rng.randint(2, 5)):
            written(w, real_file(c, c.pick(("txt", "txt", "md", "log"))))
        names = here(c)
        c.demand(set(names) == set(w.texts) and len(names) > 1)
        yield User(c.ask(LIST))
        observation = yield Act(LIST_ALL)
        c.demand(ast.literal_eval(result(observation)) == names)
        yield Say(told(names), listed(names))
        for word, place in c.rng.sample([("first", 0), ("second", 1), ("last", -1)] + [("third", 2)] * (len(names) > 2), c.rng.choice((1, 1, 2))):
            yield User(c.ask(NTH, k=word))
            yield from perform(c, w, show(c, w), names[place])
        return
    table, query = yield from of_table(c, c.pick((q.sorted_rows, f.with_value, f.between, f.which)))
    new = t.made_of(c, table, query, {nth_row: 1})
    new.following = NTH
    yield from t.followed(c, table, query, new)


def together(c):
    state = c.pick(("sizes", "groups", "counts", "rows", "columns"))
    if state == "sizes":
        kind, files = some_files(c)
        one, other = c.rng.sample(files.names, 2)
        found = sizes(c, files.names)
        for i, name in enumerate((one, other)):
            yield User(c.ask(IN_OTHER if i else SIZE, f=name))
            observation = yield Act(f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})")
            c.demand(result(observation) == str(found[name]))
            yield Say(f"{name} has {plural(found[name], 'byte')}.", (str(found[name]), name))
        yield from added(c, "bytes", found[one], found[other])
    elif state == "counts":
        w = Workspace(c)
        one, other = w.new(ext="txt"), w.new(ext="txt")
        unit = c.pick(("words", "lines"))
        call = "read().split()" if unit == "words" else "readlines()"
        found = {}
        for i, name in enumerate((one, other)):
            found[name] = len(w.texts[name].split()) if unit == "words" else w.texts[name].count("\n")
            yield User(c.ask(IN_OTHER if i else WORDS if unit == "words" else LINES, f=name))
            observation = yield Act(f"# Count the {unit} in {name}\nlen(open({quoted(name)}).{call})")
            c.demand(result(observation) == str(found[name]))
            yield Say(f"{name} has {plural(found[name], unit[:-1])}.", (str(found[name]), name))
        yield from added(c, unit, found[one], found[other])
    elif state == "groups":
        table, query = yield from of_table(c, c.pick((q.grouped, q.value_counts)))
        yield from then(c, table, query, t.in_all, TOGETHER)
    elif state == "rows":
        table, query = yield from of_table(c, q.sorted_rows)
        for _ in range(20):
            new = short_their(c, table, query)
            if new.comment.startswith("Find their total"):
                break
        else:
            c.demand(False)
        new.slots, new.exact_slots, new.following = {}, {}, TOGETHER
        yield from t.followed(c, table, query, new)
    else:
        table, query = yield from of_table(c, q.aggregate, need=("number2",))
        c.demand(query.of["kind"] == "sum")
        query = yield from t.followed(c, table, query, t.made_of(c, table, query, {next_figure: 1}))
        for _ in range(12):
            new = both(c, table, query)
            if new.comment.startswith("Add"):
                break
        new.following = TOGETHER + BOTH
        yield from t.followed(c, table, query, new)


def added(c, unit, one, other):
    yield User(c.ask(TOGETHER + BOTH))
    observation = yield Act(f"# Add up the {unit}\n{one} + {other}")
    c.demand(result(observation) == str(one + other))
    yield Say(f"Together they have {one + other} {unit}.", (str(one + other),))


def save(c):
    state = c.pick(("table", "number", "lines"))
    if state == "table":
        table, query = yield from of_table(c, c.pick((q.grouped, q.sorted_rows, q.value_counts, f.with_value)))
        c.demand(len(query.of.get("values", query.of.get("rows", ()))))
        new = t.save(c, table, query)
        new.following = SAVE
        yield from t.followed(c, table, query, new)
    elif state == "number":
        value = yield from worked_out(c, percent, prices, arithmetic, dates_between)
        name = c.file("txt")
        c.demand(not (c.folder / name).exists())
        yield User(c.ask(SAVE, g=name))
        yield Act(f"# Write the last result to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write(str(_))")
        c.demand((c.folder / name).read_text() == value)
        yield Say(f"I wrote {value} to {name}.", (value, name))
    else:
        name, word, lines = a_word(c)
        yield User(c.ask(CONTAINS, w=word, f=name))
        hits = yield from found_with(c, name, word, lines)
        target = text_name(c)
        c.demand(target != name and not (c.folder / target).exists())
        yield User(c.ask(SAVE, g=target))
        observation = yield Act(f"# Save the lines with {word} in {name} as {target}\nlines = [line for line in {read_lines(name)} if {is_in(word)}]\n{NEW.format(quoted(target))}\nlen(lines)")
        c.demand(result(observation) == str(len(hits)))
        yield Say(f"I saved {plural(len(hits), 'line')} as {target}.", (str(len(hits)), target))


KINDS = {how_many: 4, show_them: 5, largest: 4, second: 5, together: 5, save: 4}


def same_words(c):
    yield from c.rng.choices(list(KINDS), list(KINDS.values()))[0](c)


INTENTS = {same_words: 50}
