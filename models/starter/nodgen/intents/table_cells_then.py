"""After one cell of a table another: of another row, "and Ben's?", or another column of that row, "and the age?"."""

from ..scenario import Act, Say, User
from .endings import joined, quoted, result
from .table_steps import SHOWN, look

OTHER_ROW = [
    "and <v>?", "and <v>'s?", "and of <v>?", "and for <v>?", "of <v>?", "for <v>?", "<v>?", "<v>'s?", "and that of <v>?", "that of <v>?", "what about <v>?", "what about <v>'s?", "how about <v>?", "and what about <v>?", "now <v>", "now <v>'s", "now of <v>", "now for <v>", "and now <v>", "and now for <v>?", "the same for <v>", "the same for <v>?", "and the same for <v>?", "the same of <v>",
    "same for <v>", "same for <v>?", "same question for <v>", "and what is it for <v>?", "what is it for <v>?", "and how is it for <v>?", "and with <v>?", "what does it say for <v>?", "and what does it say for <v>?", "what do we have for <v>?", "ok, and <v>?", "ok, and for <v>?", "ok, and <v>'s?", "thanks, and <v>?", "thanks, and <v>'s?", "fine, and of <v>?",
    "also <v>", "also for <v>", "also of <v>", "<v> too", "<v>'s too", "<v> as well", "for <v> too", "for <v> as well, please", "I also need <v>", "I also need it for <v>", "I need <v>'s too", "I need that of <v> too", "my boss wants <v>'s too", "can I have it for <v> too?", "can you tell me <v>'s too?", "could you look up <v> as well?", "could you do the same for <v>?", "do the same for <v>",
    "do you have <v>'s too?", "I meant <v>", "I meant of <v>", "sorry, I meant <v>", "no, <v>", "not that one, <v>", "<v> instead", "<v>, please", "and for comparison, <v>?", "then <v>", "next <v>", "next: <v>", "@c look up <v> too", "@c do the same for <v>", "@c tell me <v>'s too", "@c repeat it for <v>",
]
OTHER_COLUMN = [
    "and the <c>?", "the <c>?", "and the <c> of that one?", "and its <c>?", "its <c>?", "what is the <c>?", "what's the <c>?", "and what is the <c>?", "and what's the <c>?", "what is the <c> there?", "and the <c> there?", "and the <c> in that row?", "and what <c>?", "and which <c>?", "which <c>?", "what <c>?", "what about the <c>?", "how about the <c>?", "and what about the <c>?",
    "now the <c>", "and now the <c>", "also the <c>", "the <c> too", "the <c> as well", "the <c> as well, please", "and <c>?", "<c>?", "ok, and the <c>?", "ok, now the <c>", "thanks, and the <c>?", "fine, and the <c>?", "I also need the <c>", "I need the <c> too", "I want the <c> too", "I'd like the <c> as well", "my boss wants the <c> too", "can I have the <c> too?",
    "could I have the <c> as well?", "can you tell me the <c> too?", "could you look up the <c> as well?", "do you have the <c> too?", "do you know the <c> too?", "does it say the <c> too?", "tell me the <c> too", "give me the <c> too", "what does it say for <c>?", "what does it say under <c>?", "and under <c>?", "and what stands under <c>?", "then the <c>",
    "next the <c>", "the <c>, please", "not that, the <c>", "I meant the <c>", "sorry, I meant the <c>", "the <c> instead", "the <c> of the same one", "and the same one's <c>?", "and the <c> of the same one?", "@n <c> too", "@n <c> as well", "@c look up the <c> too", "@c tell me the <c> as well", "@c find the <c> too",
]


def stated(c, table, by, value, column):
    """The action that reads the cells, and the answer."""
    observation = yield Act(f"# Find the {column} of {value}\ndf.loc[df[{quoted(by)}] == {quoted(value)}, {quoted(column)}].astype(str).to_list()")
    true = [v for k, v in zip(table.df[by], table.df[column]) if k == value]
    if len(true) == 1 and (true[0] is None or true[0] != true[0]):
        c.demand(result(observation) in ("[nan]", "['nan']", "[None]", "['None']"))
        yield Say(f"The {column} of {value} is empty in {table.name}.", ("empty",))
        return
    c.demand(all(v == v and v is not None for v in true))
    shown = eval(result(observation), {})
    c.demand(shown == [str(v) for v in true] and all(v == v for v in true) and len(observation) < SHOWN)
    yield Say(f"The {column} of {value} is {shown[0]}." if len(shown) == 1 else f"{value} is in {len(shown)} rows of {table.name}; the {column} is {joined(shown)}.", tuple(shown))


def other_cells(c, table, by, value, column):
    """One to three more cells, each a step from the one before."""
    for _ in range(c.rng.choice((1, 1, 2, 3))):
        if c.chance(0.5):
            missing = c.chance(0.06)
            # It must stand in one place only, or nowhere, and be no column.
            others = c.values("name", 1) if missing else [v for v, cell in zip(table.df[by], table.df[column]) if v != value and cell == cell and cell is not None]
            others = [v for v in others if isinstance(v, str) and sum(v.lower() == str(x).lower() for y in table.df.columns for x in table.df[y].unique()) == 1 - missing]
            others = [v for v in others if not any(v.lower() in x.lower() or x.lower() in v.lower() for x in table.df.columns)]
            c.demand(others)
            value = c.pick(others)
            name = value.lower() if c.chance(0.15) else value
            c.register(name)
            yield User(c.ask(OTHER_ROW, v=name))
            _, observation = yield from look(c, table, find=name)
            if missing:
                c.demand("| has" not in observation)
                yield Say(f"There is no {name} in {table.name}.", (name, "no"))
                return
            c.demand(f"{by} | has {value}" in observation)
        else:
            able = [x for x in table.df.columns if x not in (by, column) and table.df[x][table.df[by] == value].notna().all()]
            c.demand(able)
            column = c.pick(able)
            yield User(c.ask(OTHER_COLUMN, c=column))
        yield from stated(c, table, by, value, column)
