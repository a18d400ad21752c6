"""Two or three figures of one list of numbers, asked for at once."""

import ast

from ..scenario import Act, Say, User
from .endings import joined
from .statistics import KINDS, a_list, true_value
from .values import near, shown

# What people call them; <p> in a request is two or three of these.
CALLED = {
    "sum": ("sum", "sum", "total"), "mean": ("average", "average", "mean", "avg"), "median": ("median",), "stdev": ("standard deviation", "std deviation"), "max": ("maximum", "largest", "highest", "max"), "min": ("minimum", "smallest", "lowest", "min"), "range": ("range",), "count": ("count", "number of values"),
}
WORDS = {"sum": "sum", "mean": "mean", "median": "median", "stdev": "standard deviation", "max": "largest number", "min": "smallest number", "range": "range", "count": "count"}
ASK = [
    "@n <p> of <l>", "@n <p> of these numbers: <l>", "@n <p> of the numbers <l>", "@n <p> of these: <l>", "@n <p> for <l>", "<p> of <l>", "<p>: <l>", "<p> for <l>?", "<l>: <p>?", "<l>: the <p>", "<l> - <p>?", "what are the <p> of <l>?", "what are the <p> of the numbers <l>?", "@c {calculate|compute} the <p> of <l>", "@c {calculate|compute} <p> of <l>", "@c find the <p> of <l>", "@c work out the <p> of <l>", "@c determine the <p> of <l>", "@c tell me the <p> of <l>", "@c give me the <p> of <l>", "@c give me <p> for <l>", "@c show the <p> of <l>", "I need the <p> of <l>", "I need the <p> of these: <l>", "I want the <p> of the numbers <l>", "I'd like to have the <p> of <l>", "I have the numbers <l> and need the <p>", "my numbers are <l>, what are the <p>?", "my values are <l>, I need <p>", "these are my grades: <l>. What are the <p>?", "we measured <l>, what are the <p>?", "the points were <l>, tell me the <p>", "for <l>, what are the <p>?", "for the numbers <l> I need the <p>", "from <l> I need the <p>", "of <l> the <p>, please", "here are numbers: <l>. I want the <p>", "take <l> and give me the <p>", "take the numbers <l> and find the <p>", "given <l>, find the <p>", "could you work out the <p> of <l>?", "would you mind finding the <p> of <l>?", "any idea what the <p> of <l> are?", "my homework asks for the <p> of <l>",
]


def linked(c, names):
    """The figures as people in a hurry or very exact ones name them."""
    link = c.pick((" & ", " n ", " plus ", "/", " as well as ", " and also ", " and then the ", ", plus the ", " along with the ", " together with the "))
    first = "".join(f"{n}, " for n in names[:-2])
    return first + names[-2] + link + names[-1]


def two_figures(c):
    numbers, text = a_list(c)
    c.demand(len(numbers) > 2)
    kinds = c.rng.sample([k for k in CALLED if k != "count"] + ["mean", "median"], c.pick((2, 2, 2, 3)))
    # Smallest and largest together are asked for elsewhere.
    c.demand(len(set(kinds)) == len(kinds) and set(kinds) != {"max", "min"})
    names = [c.pick(CALLED[k]) for k in kinds]
    said = c.pick((joined(names), joined(names), names[0] + "".join(f" and the {n}" for n in names[1:]), " and ".join(names), ", ".join(names), linked(c, names)))
    yield User(c.ask(ASK, l=text, p=said))
    codes = [KINDS[k][2] for k in kinds]
    first = ["import statistics"] if any("statistics." in x for x in codes) else []
    comment = f"# Find the {joined(WORDS[k] for k in kinds)}"
    observation = yield Act("\n".join([comment, *first, f"numbers = [{', '.join(numbers)}]", ", ".join(codes)]))
    found = ast.literal_eval(shown(c, observation))
    c.demand(len(found) == len(kinds) and all("e" not in str(v) and near(str(v), true_value(k, numbers), 4) for k, v in zip(kinds, found)))
    yield Say(" ".join(KINDS[k][3].format(v) for k, v in zip(kinds, found)), tuple(str(v) for v in found))


INTENTS = {two_figures: 6}
