"""After the one with the most: the second, the third, the first few, and what else the table says of it."""

from . import table_queries as q
from .endings import quoted, said
from .table_queries import Query

# <k> is "second" or "third", <x> what the one before was called: "tallest".
NEXT = [
    "and the <k>?", "the <k>?", "and the <k> one?", "the <k> one?", "and the <k> <x>?", "the <k> <x>?", "and the <k> <x> one?", "which one is <k>?", "and which one is <k>?", "and <k>?", "<k>?", "which is the <k> <x>?", "which one is the <k> <x>?", "and which is the <k> <x>?", "what is the <k> <x>?", "and who is <k>?", "who is <k>?", "who is the <k> <x>?", "and who is the <k> <x>?",
    "who comes <k>?", "who comes in <k>?", "and who is in <k> place?", "which one is in <k> place?", "and in <k> place?", "<k> place?", "and <k> place?", "which one comes <k>?", "and which comes <k>?", "what about the <k>?", "what about the <k> <x>?", "how about the <k>?", "how about the <k> <x>?", "now the <k>", "now the <k> <x>", "also the <k>", "also the <k> <x>", "the <k> too",
    "the <k> as well", "the <k> <x> too", "the <k> <x>, please", "ok, and the <k>?", "ok and the <k> <x>?", "thanks, and the <k>?", "fine, and the <k>?", "I also need the <k>", "I need the <k> too", "I also want the <k> <x>", "my boss wants the <k> too", "tell me the <k> as well", "can I have the <k> too?", "can you tell me the <k> <x>?", "could you also find the <k>?",
    "<k> <x>?", "next the <k>", "then the <k>", "and after that the <k>?", "the one in <k> place?", "name the <k> too", "@n <k> one", "@n <k> <x>", "@n <k> <x> one", "@c find the <k> one too", "@c tell me the <k> <x>", "@c name the <k> <x>",
    "and the next?", "and the next one?", "the next one?", "and who is next?", "who is next?", "who comes next?", "which one is next?", "which one comes next?", "which comes next?", "and which comes after that?", "what comes after that?", "who comes after that?", "and after that?", "and the one after that?", "next one?", "next?", "now the next one", "what about the next one?",
]
FEW = [
    "the top <n>?", "and the top <n>?", "the <n> <x>?", "and the <n> <x>?", "the <n> <x> ones", "and the <n> <x> ones?", "show the <n> <x>", "show me the <n> <x>", "show the <n> <x> ones", "show me the <n> <x> ones", "list the <n> <x>", "list the <n> <x> ones", "which are the <n> <x>?", "which ones are the <n> <x>?", "and which are the <n> <x>?", "what are the <n> <x>?",
    "what are the <n> <x> ones?", "who are the <n> <x>?", "and who are the <n> <x>?", "now the <n> <x>", "now the <n> <x> ones", "now the top <n>", "what about the <n> <x>?", "how about the <n> <x>?", "I need the <n> <x>", "I need the <n> <x> ones", "I want to see the <n> <x>", "I'd like to see the <n> <x> ones", "I also need the <n> <x>", "my boss wants the <n> <x>",
    "my boss wants the top <n>", "can I see the <n> <x>?", "can I have the <n> <x>?", "can I have the top <n>?", "could you show the <n> <x>?", "let me see the <n> <x>", "let me see the top <n>", "not only one, the <n> <x>", "not just the first, the <n> <x>", "not just one, the top <n>", "top <n>?", "top <n> please", "<n> <x>", "<n> <x> please", "name the <n> <x>",
    "give me the <n> <x>", "give me the top <n>", "the <n> <x>, please", "ok, and the <n> <x>?", "the rows of the <n> <x>", "@n <n> <x>", "@n <n> <x> ones", "@c show the <n> <x>", "@c show the <n> <x> ones", "@c list the <n> <x>", "@c show me the top <n>",
]
CELL = [
    "and its <c>?", "its <c>?", "what is its <c>?", "what's its <c>?", "and what is its <c>?", "what <c> does it have?", "and what <c> does it have?", "which <c> does it have?", "which <c> is it?", "and which <c> is it?", "what <c> is it?", "which <c> is that?", "what <c> is that?", "and which <c> is that?", "and the <c>?", "and the <c> of it?", "the <c> of it?", "what is the <c> of it?",
    "what is the <c>?", "what's the <c>?", "what is the <c> of that one?", "the <c> of that one?", "and the <c> of that one?", "the <c> of this one?", "what about its <c>?", "how about its <c>?", "what about the <c>?", "and what about its <c>?", "what <c> has it?", "what <c> has that one?", "what <c> does that one have?", "which <c> does that one have?", "and its <c> is?",
    "its <c>, please", "tell me its <c>", "tell me its <c> too", "tell me the <c> too", "I need its <c>", "I also need its <c>", "I need the <c> too", "I want to know its <c>", "I'd like to know its <c>", "my boss wants its <c>", "do you know its <c>?", "do you know the <c> too?", "can you tell me its <c>?", "could you tell me the <c> of it?", "can I have its <c>?", "ok, and its <c>?",
    "ok, and the <c>?", "thanks, and its <c>?", "fine, and the <c>?", "also its <c>", "also the <c>", "now its <c>", "the <c> as well", "the <c>, please", "and with which <c>?", "with what <c>?", "under which <c>?", "<c>?", "<c> of that one?", "@n <c> of it", "@n <c> of that one", "@c tell me its <c>", "@c look up its <c>", "@c find its <c>",
]
# Of people nobody says "it".
OF_PERSON = [t.replace("its <c>", h) for t in CELL for h in ("her <c>", "his <c>", "their <c>") if "its <c>" in t] + [t for t in CELL if "it" not in t.split() and "it?" not in t and "its" not in t]


def in_order(c, table, last, count):
    """The rows from the first on, where it is clear which is which."""
    column, low = last.of["column"], last.of["kind"] == "min"
    rows = table.df[table.df[column].notna()].sort_values(column, ascending=low)
    values = list(rows[column])
    c.demand(len(values) >= count and all(a != b for a, b in zip(values[:count], values[1 : count + 1])))
    return rows, f"df.sort_values({quoted(column)}{'' if low else ', ascending=False'})"


def next_one(c, table, last):
    label, rank = last.of.get("label"), last.of.get("rank", 1) + 1
    c.demand(label and rank < 4)
    column, name = last.of["column"], "lowest" if last.of["kind"] == "min" else "highest"
    rows, call = in_order(c, table, last, rank)
    row, th = rows.iloc[rank - 1], {2: "second", 3: "third"}[rank]
    word = word_of(last)
    templates = [t for t in NEXT if last.of.get("people") or "who" not in t]
    templates = [t for t in templates if word or "<x>" not in t]

    def answer(text):
        first, second = text.strip("\n").split("\n")[:2]
        who, much = first[len(label) :].strip(), second[len(column) :].strip()
        return f"{who} has the {th} {name} {column}: {much}.", (who, much)

    def check(text):
        who, much = answer(text)[1]
        return who == str(row[label]) and abs(float(much) - row[column]) < 0.006

    return Query([], {"k": th, "x": word}, {}, f"Find the {label} with the {th} {name} {column}", f"{call}.iloc[{rank - 1}][[{quoted(label)}, {quoted(column)}]]", answer, check,
                 following=templates, gives="number", of={**last.of, "rank": rank, "word": word})


def word_of(last):
    """What the one before was called, "tallest"; "highest price" does not stand alone."""
    return last.of.get("word") or last.slots.get("s", "")


def first_few(c, table, last):
    """The first few instead of one."""
    c.demand(last.of.get("label"))
    column, name = last.of["column"], "lowest" if last.of["kind"] == "min" else "highest"
    n = c.rng.randint(2, min(5, len(table.df)))
    rows, call = in_order(c, table, last, n)
    c.demand(n < len(rows))
    word = word_of(last)
    # The top is where the highest are.
    templates = [t for t in FEW if (word or "<x>" not in t) and not (name == "lowest" and "top" in t) and (last.of.get("people") or "who" not in t)]
    best = rows[column].iloc[0]
    return Query([], {"n": n, "x": word}, {}, f"Show the {n} rows with the {name} {column}", q.kept(f"{call}.head({n})"), lambda text: (f"These are the {n} rows with the {name} {column}.", (name, column)), lambda text: str(best).rstrip("0").rstrip(".") in text and len(text.strip("\n").split("\n")) > n,
                 following=templates, gives="rows", of={"column": column, "rows": list(rows.index[:n])})


def other_cell(c, table, last):
    """Another column of the row that was found."""
    label, column, rank = last.of.get("label"), last.of["column"], last.of.get("rank", 1)
    c.demand(label)
    other, _ = table.one(c, [x for x in table.df.columns if x not in (label, column)])
    rows, call = in_order(c, table, last, rank)
    row = rows.iloc[rank - 1]
    value = row[other]
    c.demand(value == value and value is not None)
    who = row[label]
    person = table.kind.get(label) == "name" or (label in table.free and table.base[label] in ("contact", "customer", "client", "person"))
    code = f"{call}.iloc[{rank - 1}][{quoted(other)}]"

    def check(text):
        return said(text) == str(value) or (other in table.numbers and abs(float(said(text)) - float(value)) < 0.006)

    return Query([], {"c": other}, {"c": other}, f"Find the {other} of {who}", code, lambda text: (f"The {other} of {who} is {said(text)}.", (said(text), str(who))), check,
                 following=OF_PERSON if person else CELL)


AFTER_ONE = {next_one: 12, first_few: 9, other_cell: 12}
