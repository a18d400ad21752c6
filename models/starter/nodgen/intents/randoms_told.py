"""One of some things or people drawn where more is said around the names: what it is for, who asks, that nobody can agree.

Said with a reason, a choice sounds like a question of taste; that somebody is to pick for them is in all of these."""

from ..scenario import Say, User
from ..words import held_out
from .endings import joined, result, said
from .randoms import listing, once_more
from .workspace import literal

FOODS = """soup|salad|pizza|pasta|rice|curry|sushi|burgers|tacos|noodles|fish|chicken|tofu|dumplings|sandwiches|pancakes|omelette|risotto|lasagne|falafel|kebab|stew|goulash|quiche|fish and chips|tomato soup|green salad|apple pie|ice cream|cheesecake|waffles|brownies|muffins|cookies|fruit|cake|bread|cheese|tea|coffee|juice|lemonade|water|cocoa|milk|rice pudding|bean soup|potato salad""".split("|")
PLANS = """the cinema|the zoo|the museum|the park|the lake|the beach|the pool|the library|the mountains|the gym|a walk|a bike ride|a board game|a film|a nap|bowling|swimming|skating|chess|cards|football|tennis|yoga|running|dancing|karaoke|a picnic|a quiz|a puzzle|a boat trip""".split("|")
COLOURS = """red|blue|green|yellow|orange|purple|pink|brown|black|white|grey|turquoise|navy|beige|lilac|gold|silver|dark blue|light green""".split("|")
WHEN = """Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|morning|noon|evening|this week|next week|spring|summer|autumn|winter""".split("|")
NAMES = """Anna|Ben|Clara|David|Emma|Felix|Greta|Hugo|Ida|Jonas|Karla|Leo|Mia|Noah|Olga|Paul|Rosa|Sam|Tina|Uma|Victor|Wanda|Yusuf|Zoe|Ann|Bo|Cy|Dee|Lin|Max|Mum|Dad|Priya|Omar|Chen|Sofia|Ahmed|Nina|Tom|Kim|Ravi|Elif|Jan|Marta""".split("|")
# <o> ends in "or", <m> in "and", <l> is a mere list.
FOR = {
    "food": ["the staff lunch", "dinner", "dinner tonight", "lunch", "the party", "the team breakfast", "the picnic", "our guests", "the children", "Sunday", "tonight", "the office party", "my birthday", "the buffet", "the kids' table", "the barbecue", "the trip"],
    "plan": ["the weekend", "Saturday", "Sunday afternoon", "our team day", "the class trip", "the family outing", "tonight", "the birthday", "the holidays", "our day off", "a rainy day"],
    "colour": ["the kitchen wall", "the curtains", "our team shirts", "the invitation", "the front door", "the new logo", "my bike", "the cover", "the cake", "the balloons", "the bedroom", "the posters"],
    "when": ["the meeting", "the party", "our next call", "the clean-up", "the garage sale", "the dentist", "the rehearsal", "the training", "the big wash"],
}
PICK_FOR = [
    "<o> for <r>? pick one for me", "<o> for <r>? {you choose|you decide|you pick}", "<o> for <r>? {choose|decide} for me", "<o> for <r>? just pick one", "for <r>, <o>? you pick", "for <r>: <o>? pick one", "for <r> I can't decide between <m>, pick one", "I need something for <r>: <o>? you choose one", "we can't agree for <r>: <o>? you decide", "half of us say one thing, half another: <o> for <r>? pick one for us", "what shall it be for <r>, <o>? you pick", "what should we take for <r>, <o>? let chance decide", "I am bad at decisions. <o> for <r>?", "I don't mind which, <o> for <r>, you choose",
    "it's for <r>: <o>? {draw|pick} one at random", "<o>? it's for <r>, pick one for me", "<o>? for <r>. I leave it to you", "<o> - it's for <r> and we can't agree, so you choose", "help me decide for <r>: <o>", "make the choice for <r>: <o>", "my boss leaves it to chance: <o> for <r>?", "nobody wants to decide about <r>. Pick one: <l>", "there are <l> for <r>, pick one at random", "we could have <o> for <r>, you decide which", "we have <m> to choose from for <r>. Draw one", "choose for us: <o> for <r>?", "@c pick {one|something} for <r>: <o>", "@c choose between <m> for <r>", "@c decide between <m> for <r>", "@c draw one for <r>: <l>", "@c pick {at random|randomly} for <r>: <o>", "@c choose one of <l> for <r>", "@c tell me what to take for <r>: <o>, at random",
    "I like them all, so you choose for <r>: <o>", "both are fine with me, <o> for <r>? pick one", "I've been thinking too long about <r>: <o>? just pick", "if you had to pick for <r>, <o>?", "could you pick one for <r>: <o>?", "would you choose for me? It's for <r>: <o>", "for <r>, roll the dice between <m>", "<m> are the options for <r>. Which one? You say", "the options for <r> are <m>, pick one", "the choice for <r> is between <m>, let chance decide", "we voted on <r> and it's a tie between <m>, pick one",
]
CHORES = [
    "does the dishes", "takes out the rubbish", "walks the dog", "goes first", "starts", "drives", "pays", "makes the coffee", "cooks tonight", "cleans the bathroom", "feeds the cat", "buys the milk", "gets the last piece", "reads first", "presents first", "has to call the landlord", "sits in front", "mows the lawn", "gets the window seat", "takes the minutes", "brings the cake", "gets to choose the film", "hosts the next meeting", "opens the shop tomorrow", "stays late today", "waters the plants",
]
WHO = [
    "who of <m> <r>?", "which of <m> <r>?", "who <r>, <o>?", "who <r>: <o>?", "who <r> today, <o>?", "who <r>? <l>", "<o>, who <r>?", "<l>: who <r>?", "<m>: draw who <r>", "one of <m> <r>. Who?", "one of <m> <r>, but who? draw one", "of <m>, who <r>?", "out of <l>, who <r>?", "somebody <r>: <o>? pick one", "we are <m>. Who <r>?", "<m> are arguing about who <r>. Pick one", "nobody wants to, so choose who <r>: <o>", "it's always the same one. Who <r> this time, <o>?", "we need to know who <r>: <o>?", "fair is fair, draw lots among <m>: who <r>?", "there's <m> here, who <r>?", "the kids can't agree who <r>, <o>. You choose", "between <m>, who <r>?", "is it <o> who <r>? you decide",
    "@c decide who <r>: <o>", "@c pick who <r>: <l>", "@c choose who of <m> <r>", "@c draw who <r> from <l>", "@c say who <r>, <o>", "@c draw lots among <m> for who <r>", "@c randomly choose who of <m> <r>", "could you pick who <r>? It's <o>", "let chance say who <r>: <o>", "spin a bottle: <l>. Who <r>?", "no volunteers. <o>, who <r>?", "tell us who <r>, we are <m>", "<m> all say it's not their turn. So who <r>?", "<r> - who, <o>?",
]


def drawn_from(c, names):
    code = f"# Pick one of {joined(names)}\nimport random\nrandom.choice({literal(names)})"
    yield from once_more(c, code, lambda o: Say(f"I pick {said(result(o))}.", ("I pick",)), lambda o: c.demand(said(result(o)) in names), 0.2)


def pick_told(c):
    kind = c.pick(("food", "food", "plan", "colour", "when", "who", "who", "who"))
    pool = {"food": FOODS, "plan": PLANS, "colour": COLOURS, "when": WHEN, "who": NAMES}[kind]
    if kind == "when":
        start = c.pick((0, 0, 7, 10, 12))
        pool = pool[:7] if start == 0 else pool[7:10] if start == 7 else pool[10:12] if start == 10 else pool[12:]
    pool = [n for n in pool if not held_out(n)]
    names = c.rng.sample(pool, c.pick([n for n in ((2, 2, 2, 3, 3, 4) if kind != "who" else (2, 3, 3, 4, 5)) if n <= len(pool)]))
    if kind == "food" and c.chance(0.15):
        names[0] = f"{c.word()} {names[0]}"
    templates = WHO if kind == "who" else [t for t in PICK_FOR if len(names) == 2 or not t.startswith(("both", "half"))]
    if any(" and " in n for n in names):
        # "Fish and chips and rice" could be three.
        templates = [t for t in templates if "<m>" not in t and "<l>" not in t]
    reason = c.pick(CHORES if kind == "who" else FOR[kind])
    yield User(c.ask(templates, o=listing(c, names, "or"), m=listing(c, names, "and"), l=", ".join(names), r=reason))
    yield from drawn_from(c, names)


INTENTS = {pick_told: 9}
