"""Sums with a number beside them that takes no part: the table, the room, the receipt, the day of the month.

The formula has only the numbers that the question is about; which those are the words say, not the order."""

from ..scenario import Act, Say, User
from .goods import some_goods
from .money import Amount, computed
from .stories import BILL, EACH_PAYS, HEADS, OFF, PAY, PRICED, TIPPED, told
from .values import fraction_value, near, ordinal, shown
from .worked_sums import EARN, HOURS, RATE

# <k> is any number, <o> an ordinal.
PLACE = [
    "we {sat|were|ate} at table <k>", "{our|it was} table {number |no. |}<k>", "{we have|I have|we are in} room <k>", "the {receipt|order|bill} {number is|no. is|has the number} <k>", "it was {on|} the <o> of {May|June|March|October}", "it was my <o> birthday", "the restaurant is at {number|no.} <k>, {High|Mill|Park} Street", "we took {bus|tram|line} <k> {to get there|there}", "our waiter was number <k>", "this is receipt <k>",
    "my seat was <k>", "it was our <o> {dinner|evening|time} there", "the bill is from the <o>", "we {celebrated|had} the <o> anniversary of the club",
]
LABEL = [
    "this is {exercise|question|problem} <k> {on the sheet|in the book|}", "it is on page <k>", "the {invoice|order|article} {number is|no. is} <k>", "the shop is at number <k> in our street", "I need it by the <o>", "it is article <k> in the catalogue", "I saw it on the <o>", "the shop is on floor <k>", "my customer number is <k>", "it's for my <o> birthday",
]
JOB = ["this is {week|job|task} <k>", "the job number is <k>", "I work in {building|hall|office} <k>", "my staff number is <k>", "it was the <o> of the month", "I am on team <k>", "it is my <o> job there", "the site is at number <k>"]
COUNTED = ["I {buy|bought|need|ordered} <n> <w>", "there are <n> <w> in {my basket|the order}", "my list says <n> <w>", "we take <n> <w>"]
EVERY = ["{one|each} {is|costs} <a>", "they are <a> {each|apiece}", "the price is <a> {each|apiece}"]

PAY_ALL = ["what does that come to?", "what is the total?", "what do I pay{ in all|}?", "how much {is that|is it|will it be} {in all|altogether|}?", "tell me what I pay", "how much do they cost me?", "what's the sum?"]

# kind: (templates, comment, formula, answer)
KINDS = {
    "split": (told(91, [BILL, HEADS, PLACE], EACH_PAYS, 60) + [
        "table <k>: <a>, {we are <n>|<n> people|<n> of us}, how much each?", "table <k>, bill <a>, split by <n> people", "the bill of table <k> is <a>, and <n> people share it. how much per person?", "receipt <k>: <a> for <n> people, what does each pay?", "we're in room <k>, the breakfast came to <a> and there are <n> of us, what's each person's share?", "@c split the bill of table <k> over <a> among <n> people", "bill no. <k> over <a>, split <n> ways, please", "room <k> has to pay <a>, they are <n> people, how much each?", "for the party of the <o> we paid <a>, <n> people share it, how much each?", "on the <o> we paid <a> and were <n> people, how much per head?", "<n> people at table <k>, bill <a>: how much per head?", "<n> of us at table <k> have to pay <a>, how much each?", "line <k> taxi, <a>, <n> people, each?",
    ], "Split {a} among {n} people", "{a} / {n}", "Everyone pays {}."),
    "with tip": (told(92, [BILL, HEADS, TIPPED, PLACE], EACH_PAYS, 90) + [
        "table <k>: <a>, <n> people, <p>% tip, how much each?", "table <k>, bill <a>, tip <p>%, <n> of us: each?", "the bill of table <k> is <a>, we tip <p>% and are <n>. how much per person?", "receipt <k>: <a>, tip <p> percent, split <n> ways", "room <k>: dinner <a>, <p>% tip, <n> people, how much per head?", "@c split the bill of table <k>, <a> with a <p>% tip, among <n> people", "we were <n> at table <k>, it came to <a>, and the waiter gets <p>% on top, what does each pay?", "<n> people at table <k>, <a>, <p>% tip: what does each owe?", "party of the <o>: <a>, <n> people, tip of <p>%, what does each pay?", "on the <o> we were <n>, the meal cost <a>, tip <p>%, what does each owe?", "bill no. <k>: <a> plus <p>% tip, <n> people share it, how much each?", "add <p>% tip to <a> for table <k> and split it among the <n> of us",
    ], "Split {a} with a tip of {p} % among {n} people", "{a} * (1 + {p} / 100) / {n}", "Everyone pays {}."),
    "total": (told(93, [BILL, TIPPED, PLACE], ["what do we pay {in all|in total|altogether}?", "what is the total {with the tip|with tip|, tip included}?", "how much is it {with the tip|tip included|altogether}?", "tell me the {full|whole} amount with the tip"], 50) + [
        "table <k>: <a> plus <p>% tip, total?", "table <k>, <a>, tip <p>%, what do we pay in all?", "receipt <k> over <a>, with a <p>% tip, total?", "room <k>, <a>, and <p>% tip on top, what's the total?", "the bill of table <k> is <a> and I tip <p>%, what do I pay altogether?", "on the <o> we had a meal for <a>, and gave <p>% tip, how much was that in total?",
    ], "Add a tip of {p} % to {a}", "{a} * (1 + {p} / 100)", "The total is {}."),
    "tip": (told(94, [BILL, TIPPED, PLACE], ["how much is {the|that} tip?", "how much tip is that?", "what is the tip{ alone| in money|}?", "tell me {how much the tip is|the tip}", "only the tip, how much is it?"], 40) + [
        "table <k>: <a>, <p>% tip, how much is the tip?", "table <k>, bill <a>, what is a tip of <p>%?", "receipt <k> says <a>, how much tip is <p>%?", "what's the tip for table <k>, <p>% of <a>?", "how much is a <p>% tip on <a> for table <k>?",
    ], "Calculate a tip of {p} % on {a}", "{a} * {p} / 100", "The tip is {}."),
    "off": (told(95, [[x.replace("<b>", "<a>") for x in PRICED], OFF, LABEL], PAY, 50) + [
        "article <k>, price <a>, <p>% off, what do I pay?", "order <k>: <a> less <p>%, how much?", "the coat on page <k> costs <a> and is <p>% off, what is it now?", "exercise <k>: a bike for <a> is <p>% off, what is the price?", "no. <k> in the catalogue is <a> with <p>% off, how much is that?", "until the <o> it's <p>% off <a>, how much is that?", "question <k>: <a> with a discount of <p>%, what is left to pay?",
    ], "Take {p} % off {a}", "{a} * (1 - {p} / 100)", "{a} minus {p} % is {}."),
    "wage": (told(96, [HOURS, RATE, JOB], EARN, 50), "Pay {a} for each of {n} hours", "{a} * {n}", "The result is {}."),
    "shop": (told(97, [COUNTED, EVERY, LABEL], PAY_ALL, 60) + [
        "order <k>: <n> <w> at <a> each, total?", "invoice <k>, <n> <w> at <a> each, what does it come to?", "exercise <k>: <n> <w> at <a> each, how much?", "@c work out question <k>: <n> <w> cost <a> each, how much in all?", "article <k>, <a> each, <n> <w>, how much is that?", "shelf <k>: <n> <w> at <a> each, what are they worth?", "for the <o> we need <n> <w> at <a> each, how much is it?", "room <k> ordered <n> <w> at <a> each, what do they owe?", "room <k>, <n> nights at <a> a night, how much?", "we have room <k> for <n> nights at <a> a night, what do we pay?",
    ], "Calculate {a} * {n}", "{a} * {n}", "The result is {}."),
}
BESIDE = {kind: templates for kind, (templates, *_) in KINDS.items()}


def numbers_beside(c):
    kind = c.rng.choice(("split", "split", "with tip", "with tip", "with tip", "total", "tip", "off", "wage", "shop", "shop"))
    templates, comment, formula, answer = KINDS[kind]
    a, n, p, k = Amount(c, 60 if kind in ("wage", "shop") else 999), c.rng.randint(2, 12 if kind in ("split", "with tip") else 40), c.pick((5, 10, 12, 15, 18, 20, 25, 30)), c.rng.choice((c.rng.randint(2, 31), c.rng.randint(2, 31), c.rng.randint(32, 420)))
    c.demand(k not in (n, p) and str(k) != a.code)
    yield User(c.ask(templates, a=a.text, n=n, p=p, k=k, o=ordinal(c.rng.randint(2, 30)), w=some_goods(c)))
    values = {"a": a.code, "n": n, "p": p}
    if kind == "off":
        answer = f"{a.say(a.code)} minus {p} % is {{}}."
        if not a.sign:
            # As without a number beside it: rounded, not in two places.
            formula = formula.format(**values)
            observation = yield Act(f"# {comment.format(**values)}\nround({formula}, 2)")
            value = shown(c, observation)
            c.demand(near(value, fraction_value(formula), 2))
            yield Say(answer.format(value), (value,))
            return
    yield from computed(c, comment.format(**values), formula.format(**values), a, answer)


INTENTS = {numbers_beside: 9}
