"""A recipe for other numbers of persons, in any measure: eggs, cups, litres. In grams it is asked elsewhere, too."""

from ..scenario import Act, Say, User
from .goods import some_food
from .money import NUMBERS
from .stories import told
from .values import fraction_value, near, shown

# <q> is "3 cups of rice", <u> "cups of rice".
FOR_OTHERS = [
    "<q> for <m> people, how many <u> for <n>?", "<q> for <m>, and for <n>?", "<q> serves <m>. how much for <n>?", "<q> for <m> servings, how many <u> for <n> servings?", "<m> people need <q>. what do <n> people need?", "if <m> people need <q>, what do <n> need?", "if it's <q> for <m> portions, how much is it for <n> portions?", "for <m> it is <q>. what is it for <n>?", "for <m> guests I take <q>, what do I take for <n>?", "the recipe has <q> for <m> people, but we are <n>. how many <u>?", "the recipe is for <m> and says <q>. I cook for <n>. how many <u>?", "recipe for <m>: <q>. we are <n>, so?", "recipe: <m> persons, <q>. needed: <n> persons", "recipe for <m> with <q>, make it <n>",
    "serves <m>, <q>, how many <u> to serve <n>?", "it serves <m> with <q>. how many <u> do I need to serve <n>?", "how many <u> do I need for <n> people if <m> need <q>?", "how many <u> for <n> if the recipe takes <q> for <m>?", "how many <u> do <n> guests need when <m> need <q>?", "what do I need for <n> people when the recipe says <q> for <m>?", "what becomes of <q> when I cook for <n> and not for <m>?", "@c scale <q> from <m> to <n> people", "@c scale <q> from <m> servings to <n>", "@c convert a recipe for <m> with <q> to <n> people", "@c adjust <q> for <m> people to <n> people", "@c work out how many <u> <n> people need if <m> need <q>", "@n amount for <n> people if <m> people need <q>", "@n number of <u> for <n> people when it is <q> for <m>",
    "scale: <q>, <m> -> <n> people", "<q> (<m> people) for <n> people", "<q>, <m> persons to <n> persons", "from <m> to <n> people: <q>", "my cake for <m> takes <q>. now <n> are coming, how many <u>?", "grandma takes <q> for <m> people, I have <n> at the table. how much do I take?", "the packet says <q> for <m> portions, I want <n> portions", "instead of <m> we are <n>: the recipe says <q>, how many <u> now?", "could you tell me how many <u> I need for <n>, the recipe has <q> for <m>?", "only <n> of us today, and the recipe is <q> for <m>. how many <u>?",
] + told(161, [["the recipe {is|was written} for <m> {people|guests|persons|servings}", "it {serves|feeds} <m>", "normally I cook for <m>"], ["it {takes|needs|uses|calls for} <q>", "<q> {go into it|is what it says}", "I use <q> {for it|then}"], ["{we are|I cook for|there will be|today it's} <n>{ people| guests|}", "<n> {people|friends|guests} are coming", "I have <n> guests"]], ["how many <u> {do I need|is that|do I take}?", "what do I need?", "how much is that?", "what do I take then?", "tell me how many <u>"], 80, ["how many <u> do I need if", "what do I need if"])
OF_FOOD = "cups of|ml of|litres of|kg of|tablespoons of|teaspoons of|tins of|packets of|spoons of|handfuls of|ounces of".split("|")
COUNTED = "eggs onions carrots tomatoes potatoes lemons apples bananas rolls peppers pears oranges".split()


def recipe_scaled(c):
    m, n = c.rng.randint(2, 12), c.rng.randint(2, 40)
    unit = f"{c.pick(OF_FOOD)} {some_food(c)}" if c.chance(0.65) else c.pick(COUNTED)
    amount = str(c.rng.randint(2, 12)) if not unit.startswith("ml") else str(c.rng.randint(1, 20) * 50)
    if " of " in unit and not unit.startswith("ml") and c.chance(0.3):
        amount = c.pick(("1.5", "2.5", "0.5", "3.5", "0.75"))
    c.demand(m != n)
    yield User(c.ask(FOR_OTHERS, m=m, n=n, q=f"{amount} {unit}", u=unit))
    for turn in range(2):
        formula = f"{amount} / {m} * {n}"
        observation = yield Act(f"# Scale {amount} from {m} to {n} people\nround({formula}, 2)")
        value = shown(c, observation)
        c.demand(near(value, fraction_value(formula), 2))
        yield Say(f"For {n} people it is {value} {unit}.", (value,))
        if turn or not c.chance(0.25):
            return
        last = n
        n = c.rng.randint(2, 40)
        c.demand(n != last)
        yield User(c.ask(NUMBERS, n=n))


INTENTS = {recipe_scaled: 6}
