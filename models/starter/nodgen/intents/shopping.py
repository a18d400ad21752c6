"""What so many things come to at a price: the sum of a shopping list, a till, an order, with any currency or none.

Nothing is shared here: the count is of things, so the price is taken times it. Sharing a bill has the same words around it."""

from ..scenario import Act, Say, User
from .goods import some_food, some_goods
from .money import Amount, computed
from .stories import told
from .values import fraction_value, shown

# What holds food, and one of it.
HELD_IN = {"packs": "pack", "bags": "bag", "kilos": "kilo", "tins": "tin", "jars": "jar", "boxes": "box", "cartons": "carton", "crates": "crate", "sacks": "sack", "packets": "packet", "cans": "can", "tubs": "tub", "portions": "portion", "trays": "tray"}
ODD = {"cherries": "cherry", "batteries": "battery", "knives": "knife", "scarves": "scarf", "tomatoes": "tomato", "potatoes": "potato", "mangoes": "mango", "boxes": "box", "brushes": "brush", "sandwiches": "sandwich"}

EACH = "{each|apiece|a piece|each one|per piece|a pop}"
ONE_KIND = [
    f"what {{do|would|will}} <n> <w> at <a> {EACH} {{come to|cost|cost me|make|set me back|add up to|be}}?", f"how much {{do|would|will}} <n> <w> at <a> {EACH} {{come to|cost|be|run to}}?", f"<n> <w> at <a> {EACH}, what do they come to?", f"<n> <w> at <a> {EACH} come to what?", f"<n> <w> at <a> {EACH}: total?", f"<n> <w>, <a> {EACH} = ?", "<n> <w> @ <a>", f"<n> <w> @ <a> {EACH}", "<n> x <w> at <a>", "<w>: <n> x <a>", "<w>, <n> of them, <a> each", "<w>, <n> pcs, unit price <a>, total?", "qty <n>, <w>, unit price <a>",
    "item: <w>, qty: <n>, price: <a>, total?", "what's the total for <n> <w> if a <s> is <a>?", "a <s> is <a>. what do <n> come to?", "a <s> costs <a>, and I need <n>. how much money is that?", "at <a> a <s>, what do <n> <w> come to?", "at <a> each, how much are <n> <w>?", "at <a> {a piece|apiece}, what will I pay for <n> <w>?", "one <s> goes for <a>, how much for <n>?", "if a <s> costs <a>, how much do I pay for <n>?", "when one <s> is <a>, what are <n> of them?", "they sell <w> at <a> each. what would <n> cost me?", "the <w> are <a> each and I'd like <n>, how much is it?",
    "<w> are <a> each, I take <n>. total?", "the price of a <s> is <a>. I'm buying <n>. what do I owe the shop?", "could you tell me what <n> <w> at <a> each come to?", "could you please work out what <n> <w> at <a> each would cost?", "would you be so kind and tell me what <n> <w> come to at <a> each?", "may I ask what <n> <w> at <a> each come to?", "I'd be grateful if you could tell me what <n> <w> come to, they are <a> each", "please tell me how much <n> <w> at <a> each are", "do you happen to know what <n> <w> at <a> each would come to?", "would you mind telling me the price of <n> <w> at <a> each?",
    "I wonder what <n> <w> at <a> each would set me back", "I would like to know the cost of <n> <w>, one is <a>", "kindly let me know what <n> <w> come to at <a> apiece", "sorry to ask, but what do <n> <w> at <a> each come to?", "we ordered <n> <w> at <a> each, what will the invoice say?", "we are ordering <n> <w>, unit price <a>. what is the order worth?", "an order of <n> <w> at <a> each is worth how much?", "what is an order of <n> <w> worth at <a> each?", "what will the till show for <n> <w> at <a> each?", "@c ring up <n> <w> at <a> each", "@c price up <n> <w> at <a> each", "@c tot up <n> <w> at <a> each",
    "@c work out the cost of <n> <w> at <a> each", "@c {calculate|compute} the price of <n> <w> at <a> apiece", "@c figure out what <n> <w> at <a> each cost", "@c tell me the total for <n> <w> at <a> each", "@n cost of <n> <w> at <a> each", "@n amount for <n> <w> at <a> each", "@n total price for <n> <w>, <a> each", "@n bill for <n> <w> at <a> each", "I'm picking up <n> <w>, each at <a>. what should I have ready at the till?", "I grabbed <n> <w> and they were <a> each, what did I spend?", "I put <n> <w> in my cart at <a> each, what's the total?", "my cart has <n> <w>, one is <a>. total?", "mum wants <n> <w>, they cost <a> each. how much cash do I need?",
    "the school needs <n> <w> and a <s> costs <a>, what will it all cost?", "for the party we need <n> <w>, a <s> is <a>. how much will that be?", "the office wants <n> <w>. at <a> each, how much should I budget?", "we sold <n> <w> at <a> each, what did we take in?", "the stall sold <n> <w> for <a> each, how much came in?", "our club buys <n> <w>, each <a>, what is the bill?", "I have to pay for <n> <w>. each costs <a>. how much?", "how much money for <n> <w>, price <a> each?", "price is <a> for one <s>, I want <n>, how much?", "<n> <w> I want, one <s> cost <a>, how much I must pay?", "if I'm getting <n> <w> and each one is <a>, what will it cost me?",
    "say I buy <n> <w> at <a> each, what's that?", "suppose one <s> is <a> and I get <n>, what do I pay?", "so that's <n> <w> at <a> each, which makes?", "that makes <n> <w> at <a> each, how much?", "need <n> <w>, <a> each, how much", "buy <n> <w> at <a> each cost", "<n> <w> for <a> each, {what's the damage|how much is that|what do I pay}?", "<a> per <s>, <n> of them, total?", "<a> a <s> times <n>", "<a>/<s>, <n> <w>", "each <s> <a>, number of <w> <n>, sum?", "what do I have to pay at the till for <n> <w> at <a> each?", "how much will I be charged for <n> <w> at <a> each?", "how expensive are <n> <w> at <a> each?", "what would I spend on <n> <w> at <a> each?", "what did I spend if I bought <n> <w> at <a> each?",
    "how much should <n> <w> cost if one <s> is <a>?", "<n> <w> priced at <a> each: how much altogether?", "<n> <w>. <a> each. how much?", "<n> <w>. one <s> is <a>. what's the sum?",
] + told(81, [[
    "I {bought|ordered|took|picked up|put back|fetched} <n> <w>", "we {are getting|want|need|ordered} <n> <w>", "my list says <n> <w>", "{the kids|the neighbours|the office|our class} {want|need|ordered} <n> <w>", "there are <n> <w> in {the cart|my basket|the order}", "it's <n> <w> this time", "<n> <w> {for the party|for the kitchen|are in the order}",
], [
    "{a|one|each} <s> {is|costs|sells for|goes for} <a>", "they {charge|want|ask} <a> {for each|for one|apiece|a piece}", "the label {says|shows} <a> {each|for one}", "the price {tag says|is} <a> {apiece|for one <s>|each}", "<a> is what one <s> costs", "they are {on sale at|priced at|going for} <a> each",
]], ["what does that come to?", "what do they come to?", "what will that be?", "how much {is it|is that|will it be} {in all|altogether|at the till}?", "what's the {total|bill|damage|sum}?", "how much {do I owe|must I pay|cash do I need|money is that}?", "can you {add that up|work that out|do the sum} for me?", "what do I {pay|spend}?", "please tell me the total", "tell me what I have to pay"], 110, ["what do I pay if", "what's the bill if", "how much does it come to if", "could you tell me the total if"])
TWO_KINDS = [
    "<n> <w> at <a> and <m> <v> at <b>, what do they come to?", "<n> <w> at <a> each and <m> <v> at <b> each, total?", "<n> <w> @ <a>, <m> <v> @ <b>", "<n> x <w> at <a>, <m> x <v> at <b>", "<n> <w> (<a> each) and <m> <v> (<b> each), how much?", "<n> <w>, <a> each; <m> <v>, <b> each. sum?", "what do <n> <w> at <a> and <m> <v> at <b> come to?", "what would <n> <w> at <a> each plus <m> <v> at <b> each cost me?", "how much are <n> <w> at <a> each and <m> <v> at <b> each {together|in all|altogether}?", "how much for <n> <w> at <a> and <m> <v> at <b>?",
    "could you work out <n> <w> at <a> each plus <m> <v> at <b> each?", "would you please tell me what <n> <w> at <a> each and <m> <v> at <b> each come to?", "I'd like to know what I pay for <n> <w> at <a> each and <m> <v> at <b> each", "please add up <n> <w> at <a> each and <m> <v> at <b> each", "@c ring up <n> <w> at <a> each and <m> <v> at <b> each", "@c total <n> <w> at <a> each and <m> <v> at <b> each", "@n total of <n> <w> at <a> each and <m> <v> at <b> each", "@n cost of <n> <w> at <a> and <m> <v> at <b>", "@n bill for <n> <w> at <a> each and <m> <v> at <b> each", "a <s> is <a> and I take <n>, then <m> <v> at <b> each. total?",
    "we ordered <n> <w> at <a> each and <m> <v> at <b> each, what will the invoice be?", "my cart: <n> <w> at <a>, <m> <v> at <b>. what do I pay?", "in my basket: <n> <w>, <a> each, and <m> <v>, <b> each. what's the bill?", "the order has two lines: <n> <w> at <a>, <m> <v> at <b>. total?", "line 1: <n> <w> at <a>. line 2: <m> <v> at <b>. what is the sum?", "I sold <n> <w> at <a> each and <m> <v> at <b> each, how much did I take?", "if I get <n> <w> at <a> each and <m> <v> at <b> each, what do I pay in the end?", "shopping: <n> <w> at <a> each, <m> <v> at <b> each", "grocery bill: <n> <w> at <a>, <m> <v> at <b>, total", "need <n> <w> at <a> each plus <m> <v> at <b> each, how much cash",
    "mum sends me for <n> <w> at <a> each and <m> <v> at <b> each, how much money must I take?", "for the picnic: <n> <w> at <a> each and <m> <v> at <b> each. cost?", "at the market I took <n> <w> at <a> each, and then <m> <v> at <b> each. what did I spend?", "what's the damage for <n> <w> at <a> each and <m> <v> at <b> each?", "<n> <w> cost me <a> each and <m> <v> cost me <b> each. what did I spend?", "how much do I owe you for <n> <w> at <a> each and <m> <v> at <b> each?", "<n> of the <w> at <a>, <m> of the <v> at <b>, what's that in all?",
]


def shop_goods(c):
    """(several, one): "packs of rice" and "pack of rice", or "apples" and "apple"."""
    if c.chance(0.5):
        holder = c.pick(list(HELD_IN))
        food = some_food(c)
        return f"{holder} of {food}", f"{HELD_IN[holder]} of {food}"
    several = some_goods(c)
    one = ODD.get(several, several[:-1])
    c.register(one)
    return several, one


def shopping(c):
    # Half of them without a sign: then only what is asked tells that it is money.
    a = Amount(c, c.pick((20, 60, 200)), c.pick(("", "", "", "$", "€", "£")))
    n = c.rng.randint(2, 60)
    w, s = shop_goods(c)
    if c.chance(0.72):
        yield User(c.ask(ONE_KIND, n=n, a=a.text, w=w, s=s))
        code = f"{a.code} * {n}"
        yield from computed(c, f"Calculate {code}", code, a, "The result is {}.")
        return
    b, m, (v, _) = Amount(c, 60, a.sign), c.rng.randint(2, 40), shop_goods(c)
    c.demand(v != w)
    yield User(c.ask(TWO_KINDS, n=n, a=a.text, m=m, b=b.text, w=w, v=v, s=s))
    yield from computed(c, f"Add {n} at {a.code} and {m} at {b.code}", f"{n} * {a.code} + {m} * {b.code}", a, "The result is {}.")


# Of two packs: <a> and <b> are "500 g for 2.40".
BETTER = [
    "which is {cheaper|the better deal|better value|the better buy}: <a> or <b>?", "what is {cheaper|better value|the better deal}, <a> or <b>?", "<a> or <b>, which is {cheaper|the better buy|better value}?", "<a> or <b>: which is the better deal?", "<a> vs <b>, which is better value?", "<a> versus <b>, cheaper?", "better deal: <a> or <b>?", "best value, <a> or <b>?", "is <a> or <b> the better deal?", "is it cheaper to buy <a> or <b>?", "which pack should I buy, <a> or <b>?", "should I take <a> or <b>? I want the cheaper one for what I get", "where do I get more for my money, <a> or <b>?", "do I get more for my money with <a> or with <b>?",
    "there is <a> and there is <b>. which is cheaper for the amount?", "one pack is <a>, the other is <b>. which is the better deal?", "one shop has <a>, the other <b>. where is it cheaper?", "the small one is <a>, the big one <b>. is the big one really cheaper?", "I can get <a> or <b>. which one is cheaper per unit?", "@c compare <a> with <b>, which is cheaper per unit?", "@c tell me which is cheaper per unit, <a> or <b>", "@c tell me which is the better deal, <a> or <b>", "@c find the better deal: <a> or <b>", "I am standing in front of two packs: <a> and <b>. which is better value?", "the shelf has <a> and <b>, which one saves me money?", "per unit, which is cheaper: <a> or <b>?", "cheaper per unit: <a> or <b>?", "what's the better bargain, <a> or <b>?",
    "could you tell me if <a> or <b> is the better buy?", "please tell me which is better value, <a> or <b>", "unit price: <a> or <b>, which is lower?", "which has the lower unit price, <a> or <b>?", "my wife says <a> is cheaper, I say <b>. who is right, per unit?",
]


def better_buy(c):
    """The lower price of one unit; both are in the same unit."""
    unit, sizes = c.pick(((" g", (100, 200, 250, 300, 400, 500, 750, 800, 1000)), (" kg", (1, 1.5, 2, 2.5, 3, 5, 10)), (" ml", (200, 250, 330, 500, 700, 750, 1000)), (" litres", (1.5, 2, 3, 5, 10)), (" pieces", (4, 6, 10, 12, 18, 20, 24)), (" rolls", (4, 6, 8, 10, 12, 16)), (" eggs", (6, 10, 12, 18, 30))))
    sign, offers = c.pick(("", "", "$", "€", "£")), []
    per = c.rng.uniform(1, 12) / sizes[-1] * 2
    for size in c.rng.sample(sizes, 2):
        offers.append((f"{size}{unit} for {sign}{size * per * c.rng.uniform(0.75, 1.3):.2f}", size))
    c.demand(all(float(text.split("for ")[1].lstrip("$€£")) > 0.3 for text, _ in offers))
    (a, _), (b, _) = offers
    yield User(c.ask(BETTER, a=a, b=b))
    prices = {text: f"{text.split('for ')[1].lstrip('$€£')} / {size}" for text, size in offers}
    observation = yield Act("# Compare the prices per unit\nprices = {" + ", ".join(f'"{text}": {code}' for text, code in prices.items()) + "}\nmin(prices, key=prices.get)")
    value = shown(c, observation)
    exact = {text: fraction_value(code) for text, code in prices.items()}
    low, high = sorted(exact.values())
    c.demand(exact[value] == low and high > low * 1.02)
    yield Say(f"The better buy is {value}.", (value,))


INTENTS = {shopping: 9, better_buy: 5}
