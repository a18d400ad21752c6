"""Means with weights, ratios, and the price before a percentage."""

import ast
import math
from fractions import Fraction

from ..scenario import Act, Say, User
from .money import Amount, computed
from .stories import told
from .values import fraction_value, near, shown

# <l> is "80 (30%), 70 (70%)", each mark with its weight.
WEIGHTED = [
    "@n weighted average of <l>", "@n weighted mean of <l>", "weighted average: <l>", "weighted mean: <l>", "<l>: weighted average?", "<l>, weighted mean please", "<l>. what is my weighted average?", "<l> - what do they average to with these weights?", "@c {calculate|compute|work out} the weighted average of <l>", "@c find the weighted mean of <l>", "@c weight and average these marks: <l>", "what's the weighted average of <l>?", "what is the weighted mean if I have <l>?", "my marks and their weights: <l>. what is the average?", "my marks are <l>. what is my final mark?",
    "I got <l>, what's my overall mark?", "I got <l>. what is my final grade?", "my grades, with what they count: <l>. average?", "not all of my marks count the same: <l>. what's the average?", "the tests count differently: <l>. what do I get in the end?", "these count differently, <l>, what is the mean?", "for my course: <l>, what is the overall mark?", "course marks <l>, overall?", "final mark from <l>?", "final grade: <l>", "with these weights, what is the average: <l>?", "my results are <l>, weighted please", "average with weights: <l>", "could you work out my overall mark from <l>?", "would you tell me the weighted average of <l>?",
    "please weight these and give me the mean: <l>", "what do I end up with if I have <l>?", "what's my total mark with <l>?", "my teacher weights the marks: <l>. what do I get?", "our ratings, weighted: <l>. what is the mean?", "overall score of <l>, weighted?", "@n overall mark of <l>, weighted", "@n final mark if I have <l>", "I need my weighted average, the marks are <l>", "taking the weights into account, what do <l> average to?", "the weighted average, please, of <l>", "in my list every mark has a weight: <l>. find the mean", "<l>, each with its weight, give what on average?",
]
SIMPLEST = [
    "@c simplify the ratio <a>:<b>", "@c simplify <a>:<b>", "@c simplify the ratio {of |}<a> to <b>", "@c reduce the ratio <a>:<b>", "@c reduce the ratio of <a> to <b> to lowest terms", "@c reduce <a> : <b> to its lowest terms", "<a>:<b> in simplest form", "<a> to <b> as a ratio in lowest terms", "ratio <a>:<b> simplified", "what is the ratio <a>:<b> in its simplest form?", "what's the ratio of <a> to <b>, simplified?", "what is the simplest form of <a>:<b>?", "what ratio is <a> to <b>, in lowest terms?", "how do I write <a>:<b> in its lowest terms?", "in lowest terms, what is <a>:<b>?", "there are <a> boys and <b> girls, what is the ratio in simplest form?",
    "we have <a> cats and <b> dogs. give me the ratio in lowest terms", "I mix <a> ml of syrup with <b> ml of water, what ratio is that, simplified?", "the picture is <a> by <b> pixels, what's the aspect ratio?", "aspect ratio of a screen with <a> by <b> pixels?", "@n aspect ratio of <a> x <b>", "@n aspect ratio of a <a> by <b> picture", "@n simplest ratio of <a> to <b>", "@n ratio of <a> to <b> in lowest terms", "what is the aspect ratio if it's <a> wide and <b> high?", "<a> wins and <b> losses, simplest ratio?", "for homework: the ratio <a>:<b> in simplest form", "can the ratio <a>:<b> be simplified? what is it then?", "cancel down the ratio <a>:<b>", "@c bring the ratio <a>:<b> to its simplest form", "<a> parts to <b> parts, simplify",
]
SHARE_OUT = [
    "@c divide <t> in the ratio <a>:<b>", "@c split <t> in the ratio <a> to <b>", "@c share <t> in the ratio <a>:<b>", "@c share out <t> between two people in the ratio <a>:<b>", "@c split <t> <a> to <b>", "@c split <t> <a>:<b>", "<t> in the ratio <a>:<b>", "<t> divided in the ratio <a> to <b>", "<t> shared <a>:<b>, how much each?", "<t>, ratio <a>:<b>, the two parts?", "ratio <a>:<b>, total <t>, parts?", "how much does each get if <t> is shared in the ratio <a>:<b>?", "how much is each part when <t> is split <a> to <b>?", "what are the two parts of <t> in the ratio <a>:<b>?", "two of us share <t> in the ratio <a>:<b>, what does each get?",
    "my brother and I share <t> in the ratio <a>:<b>. how much for each of us?", "we split the profit of <t> in the ratio <a> to <b>, who gets how much?", "I want to mix <t> ml in the ratio <a>:<b>, how much of each?", "I need <t> g of a mix in the ratio <a>:<b>. how much of each do I take?", "the mortar is sand and cement <a>:<b> and I need <t> kg. how much of each?", "<t> kg of concrete, mixed <a>:<b>, how much of both?", "the squash is mixed <a> to <b>, I want <t> ml in all. how much of each?", "the ratio is <a>:<b> and the total is <t>. what are the parts?", "if the ratio is <a> to <b> and the whole is <t>, what is each part?", "@c work out the two shares of <t> in the ratio <a>:<b>", "@n two parts of <t> in the ratio <a>:<b>", "@n shares if <t> is divided <a>:<b>", "@c distribute <t> in the proportion <a>:<b>",
]
AFTER_CUT = [
    "@n original price if it is <a> after <p>% off", "@n price before <p>% off if it costs <a> now", "@n old price if I paid <a> with a discount of <p>%", "it costs <a> after <p>% off, what was the original price?", "it's <a> with <p>% off already taken. what did it cost before?", "after a discount of <p> percent I paid <a>. what was the full price?", "I paid <a> and that was with <p>% off, what is the normal price?", "<a> after <p>% off, price before?", "<a> is the price with <p>% off, what was it before?", "<a> including <p>% discount, original price?", "what did it cost before the <p>% discount if it is <a> now?", "what was the price before <p>% off if I paid <a>?",
    "what was the full price if <p>% off makes it <a>?", "what is the regular price when the sale price is <a> and it's <p>% off?", "sale price <a>, discount <p>%, original price?", "sale price <a>, <p>% off, what was it?", "reduced by <p>% to <a>, old price?", "reduced by <p> percent, it is <a> now. how much was it before?", "the jacket was reduced by <p>% and costs <a> now, what did it cost at first?", "they took <p>% off and now it is <a>, what was it?", "my coupon took <p>% off and I paid <a>, what would it have been without?", "it lost <p>% and stands at <a>, where was it before?", "the value fell by <p> percent to <a>, what was it before the fall?", "how much was it before they took <p>% off, if it is <a> now?",
    "how much would I have paid without the <p>% off? I paid <a>", "@c find the original price: <a> after <p>% off", "@c work out the price before a discount of <p>%, it is <a> now", "@c undo a discount of <p>%: it costs <a> now", "@c work back from <a> to the price before <p>% off", "before <p>% off, what was it, if it's <a> now?",
] + told(111, [["{now|today|in the sale} it {is|costs} <a>", "I {paid|only paid} <a>", "the {sale price|reduced price|price now} is <a>"], ["{that is|it was|this is} after <p>{%| percent} off", "they {had taken|took} <p>{%| percent} off", "it was reduced by <p>{%| percent}", "{my|the} discount was <p>{%| percent}"]], ["what was it before?", "what was the {original|old|full|normal} price?", "how much was it {at first|before|without the discount}?", "what would I have paid without the discount?"], 30, ["what was the old price if"])
AFTER_RISE = [
    "@n price before a rise of <p>% if it is <a> now", "@n old rent if it went up <p>% to <a>", "it rose by <p>% to <a>, what was it before?", "it went up <p> percent and is <a> now. what was it?", "after a rise of <p>% it is <a>, what was it before?", "<a> after going up <p>%, before?", "the rent went up by <p>% to <a>, what was the old rent?", "my pay rose by <p>% and is now <a>, what was it before the rise?", "what was it before if it grew by <p>% and is <a> now?", "what was the price before it rose by <p>% to <a>?", "what did it cost before the increase of <p>% to <a>?", "increased by <p>% to <a>, old value?", "now <a>, which is <p>% more than before. what was it before?", "<a> is <p>% more than last year, how much was it last year?",
    "this year it is <a>, up <p>% on last year. what was it last year?", "we have <a> members now, <p>% more than before, how many was that before?", "how much was it before it went up by <p>%, if it is <a> now?", "@c find the value before an increase of <p>% to <a>", "@c work back from <a> to what it was before it rose by <p>%", "before it grew by <p> percent to <a>, what was it?", "<a> today, a rise of <p>%, value before?", "the ticket got <p>% dearer and is <a> now, what was it?",
]


def a_weighted_list(c):
    """(marks, weights, text): the weights in percent, or how often each counts."""
    n = c.rng.choice((2, 3, 3, 4))
    marks = [str(c.rng.randint(40, 100)) if c.chance(0.6) else f"{c.rng.uniform(1, 6):.1f}"] + ["" for _ in range(n - 1)]
    marks = [marks[0]] + [str(c.rng.randint(40, 100)) if "." not in marks[0] else f"{c.rng.uniform(1, 6):.1f}" for _ in range(n - 1)]
    if c.chance(0.6):
        cuts = sorted(c.rng.sample(range(1, 20), n - 1))
        weights = [5 * (b - a) for a, b in zip([0, *cuts], [*cuts, 20])]
        form = c.pick(("{} ({}%)", "{} at {}%", "{} with {}%", "{} for {}%", "{} counting {}%", "{} (weight {}%)", "{} which counts {}%", "{} x {}%", "{} worth {} percent"))
    else:
        weights = [c.rng.randint(1, 6) for _ in range(n)]
        form = c.pick(("{} (weight {})", "{} with weight {}", "{} (x{})", "{} ({} credits)", "{} with {} credits", "{} counting {} times", "{} weighted {}", "{} at weight {}"))
    parts = [form.format(m, w).replace(" 1 times", " once").replace(" 1 credits", " 1 credit").replace("(1 credits", "(1 credit") for m, w in zip(marks, weights)]
    text = c.pick((", ".join(parts), ", ".join(parts[:-1]) + " and " + parts[-1], "; ".join(parts), " and ".join(parts)))
    return marks, [str(w) for w in weights], text


def weighted_mean(c):
    marks, weights, text = a_weighted_list(c)
    c.demand(len(set(weights)) > 1)
    yield User(c.ask(WEIGHTED, l=text))
    observation = yield Act(f"# Calculate the weighted mean\nmarks = [{', '.join(marks)}]\nweights = [{', '.join(weights)}]\nround(sum(m * w for m, w in zip(marks, weights)) / sum(weights), 4)")
    value = shown(c, observation)
    c.demand(near(value, sum(Fraction(m) * int(w) for m, w in zip(marks, weights)) / sum(map(int, weights)), 4))
    yield Say(f"The weighted average is {value}.", (value,))


def ratios(c):
    if c.chance(0.5):
        shared = c.rng.randint(2, 60)
        a, b = shared * c.rng.randint(1, 20), shared * c.rng.randint(1, 20)
        if c.chance(0.2):
            a, b = c.pick(((1920, 1080), (1280, 720), (1024, 768), (2560, 1440), (800, 600), (3840, 2160)))
        c.demand(a != b)
        yield User(c.ask(SIMPLEST, a=a, b=b))
        observation = yield Act(f'# Simplify the ratio {a}:{b}\nimport math\nd = math.gcd({a}, {b})\nf"{{{a} // d}}:{{{b} // d}}"')
        value = shown(c, observation)
        one, other = (int(x) for x in value.split(":"))
        c.demand(one * b == other * a and math.gcd(one, other) == 1)
        yield Say(f"{a}:{b} is {value} in its simplest form.", (value,))
        return
    a, b = c.rng.randint(1, 9), c.rng.randint(1, 9)
    c.demand(a != b)
    total = (a + b) * c.rng.randint(2, 150) if c.chance(0.6) else c.rng.randint(20, 3000)
    yield User(c.ask(SHARE_OUT, a=a, b=b, t=total))
    observation = yield Act(f"# Divide {total} in the ratio {a}:{b}\nround({total} * {a} / ({a} + {b}), 2), round({total} * {b} / ({a} + {b}), 2)")
    found = [str(x) for x in ast.literal_eval(shown(c, observation))]
    c.demand(near(found[0], Fraction(total * a, a + b), 2) and near(found[1], Fraction(total * b, a + b), 2))
    yield Say(f"The parts are {found[0]} and {found[1]}.", tuple(found))


def before_percent(c):
    a, p, cut = Amount(c, 900), c.pick((5, 10, 15, 20, 25, 30, 40, 50, c.rng.randint(2, 60))), c.chance(0.65)
    c.demand(cut or p < 40)
    templates = AFTER_CUT if cut else AFTER_RISE
    if a.sign or "." in a.code:
        templates = [t for t in templates if "members" not in t]
    yield User(c.ask(templates, a=a.text, p=p))
    formula = f"{a.code} / (1 {'-' if cut else '+'} {p} / 100)"
    c.demand(fraction_value(formula) > 0)
    yield from computed(c, f"Find the value before {p} % {'off' if cut else 'more'} made it {a.code}", formula, a, "Before it was {}.")


INTENTS = {weighted_mean: 5, ratios: 6, before_percent: 6}
