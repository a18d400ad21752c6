"""Requests that tell before they ask: the facts in any order, as sentences or in a row, and the question behind or in front."""

import random


def sentence_case(text):
    return text if text.startswith("<") else text[:1].upper() + text[1:]


def joined_facts(rng, facts, sentences=True):
    """The facts one after the other, in one of the ways people join them."""
    style = rng.randrange(4) if sentences else rng.randrange(1, 4)
    if style == 0:
        return ". ".join(sentence_case(f) if i else f for i, f in enumerate(facts))
    if style == 1 or len(facts) == 1:
        return ", ".join(facts)
    if style == 2:
        return ", ".join(facts[:-1]) + " and " + facts[-1]
    return ", and ".join(facts[:2]) + "".join(f", {f}" for f in facts[2:])


def told(seed, facts, questions, count=40, first=()):
    """`count` templates. `facts` has a list of wordings for each fact; what `first` has is asked before them."""
    rng, found = random.Random(seed), []
    while len(found) < count:
        parts = [rng.choice(ways) for ways in facts]
        rng.shuffle(parts)
        if first and rng.random() < 0.25:
            made = f"{rng.choice(first)} {joined_facts(rng, parts, sentences=False)}" + rng.choice(("", "?"))
        else:
            story, question = joined_facts(rng, parts), rng.choice(questions)
            made = rng.choice((f"{story}. {sentence_case(question)}", f"{story}, {question}", f"{story} - {question}", f"{story}. {sentence_case(question)}", f"{story}, so {question}"))
        if made not in found:
            found.append(made)
    return found


BILL = [
    "the bill {is|was|comes to|came to} <a>", "{our|the} {dinner|lunch|breakfast|meal|pizza} {cost|was|came to} <a>", "the {restaurant|hotel|bar|taxi|cafe} bill {is|was} <a>", "the {waiter|receipt|check} says <a>", "we ate for <a>", "the total {is|on the bill is} <a>", "we have to pay <a> {for the meal|at the restaurant|for everything}", "the check {is|was|came to} <a>",
    "{it|everything together} {cost|came to} <a>", "<a> is {the bill|on the bill|what the meal cost}",
]
SHARED = [
    "the {present|taxi|flat|holiday house|rental car|pizza|party|gift for our teacher} {cost|costs|was} <a>", "we {owe|spent|paid} <a> {for the taxi|for petrol|for groceries|for the tickets|together}", "{someone|I|my friend} paid <a> for {all of us|everybody|the whole group}", "<a> {has to be paid|must be shared|is to be shared}",
]
HEADS = [
    "we {are|were} <n>", "there {are|were} <n> of us", "we {are|were} <n> {people|friends|persons|at the table|in all}", "<n> people {share it|are sharing|will pay|split it}", "it is {split|shared} {among|between|by} <n> {people|of us|friends}", "<n> of us {share it|want to split it|were there}", "our group has <n> people", "there will be <n> people paying",
]
TIPPED = [
    "{we want|we would like|we'd like} to {leave|give|add} a <p>% tip", "we {tip|are tipping|give a tip of} <p>{%| percent}", "{the tip is|with a tip of|there is a tip of} <p>{%| percent}", "the {waiter|waitress|driver} {gets|should get} {<p>%|<p> percent} {tip|on top|as a tip}", "{I want|I would like|I'd like} to tip <p>{%| percent}", "plus <p>{%| percent} {tip|for the waiter|service}",
    "a tip of <p>{%| percent} {is usual|comes on top|should be added}",
]
EACH_PAYS = [
    "what does {each|everyone|each person|each of us|everybody} {pay|owe|have to pay}?", "how much {does each|does everyone|must each of us|should everybody} pay?", "how much is {it|that} {per person|each|per head|for each of us}?", "what is {my|each} share?", "what's {the share of each|my part|everyone's share}?", "what do I owe?", "{work out|tell me} {the share of each person|what each of us pays|what everyone owes}", "can you {tell me|work out} what each {of us pays|one pays|person has to pay}?",
]
ASK_EACH = ["what does {each|everyone} pay if", "how much {per person|for each of us} if", "how much is it each when", "can you work out each share?", "help us split {the bill|it}:", "what {do we each pay|is my share} if"]
SPLIT_TOLD = told(1, [BILL + SHARED, HEADS], EACH_PAYS, 50, ASK_EACH)
SPLIT_TIP_TOLD = told(2, [BILL, HEADS, TIPPED], EACH_PAYS, 90, ASK_EACH)
TIP_TOLD = told(3, [BILL, TIPPED], ["how much is {the|that} tip?", "how much tip is that?", "what is the tip{ alone| in money|}?", "how much {do I leave|should I leave|goes to the waiter} as a tip?", "what does the {tip|waiter's tip} come to?", "tell me {how much the tip is|the tip}", "what is the tip worth in money?", "only the tip, how much is it?"], 40, ["how much is the tip if", "what tip is it if"])
TOTAL_TIP = told(4, [BILL, TIPPED], [
    "what {do we|do I} pay {in all|in total|altogether}?", "what is the total{ with the tip| with tip|, tip included|}?", "how much is it {in all|with the tip|tip included|altogether}?", "what does it {come to|cost} with the tip?", "tell me the {full|whole} amount with the tip", "how much do {I|we} hand over in all?", "what's the {total|sum} {including|with} tip?",
], 60, ["what do we pay in all if", "what is the total with tip if", "how much altogether if"]) + [
    "@n total of <a> with a <p>% tip", "@c add a <p>% tip to <a>", "<a> plus a <p>% tip, how much in total?", "@c add <p> percent tip to a bill of <a>", "what is <a> with <p>% tip added?", "<a> including <p>% tip?", "bill <a>, <p>% tip, total?", "how much do I pay in all for <a> and a <p>% tip?", "total with tip: <a>, <p>%", "the bill is <a> and I tip <p>%, what do I pay in total?",
]

# Prices that change by a percentage.
PRICED = [
    "the {jacket|bike|lamp|phone|coat|sofa|ticket|book|table|camera} {costs|cost|is|was} <b>", "the {price|old price|normal price|price tag} {is|was|says} <b>", "I {found|saw|want} {a jacket|shoes|a bike|a dress|a watch} for <b>", "it {usually costs|normally costs|is marked at} <b>", "they {ask|want|charge} <b> for {it|the bike|the course|the repair}", "<b> is the {price|old price|normal price}",
]
OFF = [
    "{there is|I get|you get} {<p>%|<p> percent} {off|discount}", "{everything is|it is|it's} <p>% off", "{it is reduced by|the discount is|it was lowered by|I have a voucher for} <p>{%| percent}", "it's on sale with <p>{%| percent} off", "{students|members|staff} get <p>{%| percent} off", "my {coupon|card|code} takes off <p>{%| percent}", "the shop takes <p>{%| percent} off",
]
RISEN = ["the price {goes up|rises|went up|rose} by <p>{%| percent}", "{now|next year|soon} it {will be|gets|is} <p>{%| percent} {dearer|more expensive}", "they {add|put} <p>{%| percent} {on top|to it}", "it {rises|is going up} by <p>{%| percent}"]
RENT = PRICED[1:4] + ["my {rent|wage|salary|fee|ticket} {is|was} <b>", "I {pay|earn} <b> {now|so far|at the moment}", "the {rent|fee|subscription} {is|was} <b> a month"]
PAY = ["what do I {pay|have to pay|pay in the end}?", "how much {do I pay|is it now|is that|will it be}?", "what is the {new|final|reduced} price?", "what's the price {then|now|after that}?", "what does it cost {then|now|me}?", "how much does it come to?", "tell me {what I pay|the new price|what it costs then}"]
NEW = ["what is it {then|now|after that}?", "how much {is it then|will that be|is that now|will it be}?", "what is the new {amount|figure|sum}?", "what does it come to?", "tell me the new {amount|figure}", "how much is it afterwards?"]
OFF_TOLD = told(5, [PRICED, OFF], PAY, 60, ["what do I pay if", "how much is it when", "what's the price if"])
RISEN_TOLD = told(6, [RENT, RISEN], NEW, 40, ["how much is it if", "what is it then if"])
SHARE_TOLD = told(7, [["{the whole is|there are|we have|in all there are} <b>{ in total|}", "<b> is {the whole|all of it|everything}", "the total is <b>", "the budget is <b>", "out of <b> {people asked|points|pages|votes}"], ["<a> {of them are done|came|are mine|said yes}", "I {got|have|read|used} <a>", "we {used|have done|spent} <a>", "<a> {is used|are taken|are finished}"]], [
    "{how many|what} percent is that?", "what percentage is that?", "how much is that in percent?", "what share is that in percent?", "tell me the percentage",
], 40, ["what percentage is it if", "how many percent is it when"])
CHANGE_TOLD = told(8, [["{last year|before|in the past|at first} it was <a>", "it {used to be|started at|began at} <a>", "the old {price|value|rent|number} was <a>", "last {month|week|year} I had <a>"], ["{now it is|today it is|it's now} <b>", "the new {one|price|value|figure} is <b>", "this {month|week|year} {it is|I have} <b>"]], [
    "what is the change in percent?", "by how many percent did it change?", "how much is {that|the change} in percent?", "what percentage change is that?", "how many percent up or down is that?",
], 40, ["what is the percentage change if", "by how many percent did it change?"])
OF_TOLD = told(9, [["{there are|we have|it has} <b> {pages|seats|pieces|litres|kilometres}", "the {total|sum|budget|price|whole} is <b>", "my {salary|rent|weight|budget} is <b>", "I {have|earn|ordered} <b>"], ["{I need|I get|we need} <p>% of {it|that}", "<p> percent of {it|that} {is mine|is gone|is needed|goes to my sister}", "<p>% {of it|of that} must be {paid now|set aside|kept}"]], [
    "how much is that?", "how many is that?", "what is that?", "what does that come to?", "tell me how much that is", "what number is that?",
], 40, ["how much is it if", "how much is that when"])

# The rule of three.
PACK = ["<m> <w> {cost|are|were} <a>", "I {paid|pay} <a> for <m> <w>", "{the shop|the market|my neighbour} {sells|has} <m> <w> for <a>", "for <m> <w> {I paid|they charge|one pays} <a>", "<a> {is the price of|buys} <m> <w>", "I {got|bought} <m> <w> for <a>", "<m> <w> are sold for <a>"]
NEEDED = ["I {need|want|would like} <n>{ of them|}", "we need <n>", "I have to buy <n>", "this time {it's|I need|we take} <n>", "the recipe calls for <n>", "my order is for <n>", "<n> are {needed|what I want}"]
SCALED_TOLD = told(10, [PACK, NEEDED], [
    "what {do I|will I|do we} {pay|have to pay}?", "how much {is that|will that be|do they cost|does that cost}?", "what does that come to?", "what's the price?", "what {do they|will they|does it} cost?", "how much money {do I need|is that}?", "can you {tell me|work out} the price?",
], 80, ["what do I pay if", "how much is it if", "work out the price:"])
PORTIONS = [["the recipe {is|was written} for <m> {people|guests|persons}", "it is meant for <m> people", "{my grandma's|the|this} recipe {serves|feeds} <m>"], ["it {takes|needs|uses|calls for} <a> {g|grams} of <w>", "<a> {g|grams} of <w> {go into it|are in it|is what it says}"], ["{we are|I cook for|there will be|we'll be} <n>{ people| guests|}", "<n> {people|guests|friends} are coming", "I have <n> guests"]]
RECIPE_TOLD = told(11, PORTIONS, ["how {many grams|much <w>} {do I need|is that}?", "how much <w> do I {take|use|need}?", "what amount of <w> is that?", "so how many grams of <w>?"], 60, ["how much <w> do I need if", "how many grams of <w> if"])

# Sums with two amounts, or an amount and a count.
HAVE = ["I {have|had|took} <a>{ with me| in my purse| in cash|}", "there {is|was} <a> in {my purse|the account|the box}", "my {budget|pocket money|balance} is <a>", "my grandma gave me <a>"]
COSTS = ["the {ticket|game|dinner|repair|dress} {costs|is|was} <b>", "I {spent|paid|gave away|took out} <b>", "<b> {goes|went} to {my landlord|the shop|my sister}"]
LEFT = ["{how much|what} is left?", "how much do I have {left|then|now}?", "what {remains|do I still have}?", "how much can I still spend?", "tell me what is left"]
ONE = ["the {book|shirt|ticket|lamp} {costs|is|was} <a>", "I {paid|spent} <a> {at the market|for lunch|on Monday}", "one bill is <a>", "my {brother|friend} gave me <a>"]
OTHER = ["the {bag|scarf|taxi|postage} {costs|is|was} <b>", "{another|then} <b> {at the baker's|for petrol|on Tuesday}", "the other one is <b>", "{my aunt|a neighbour} gave me <b>"]
COUNT = ["I {need|want|buy|order} <n> <w>", "there are <n> <w>", "<n> <w> are {needed|on the list}"]
EVERY = ["one {costs|is} <a>", "each {costs|is} <a>", "they are <a> {each|apiece}", "the price is <a> apiece"]
PACKED = ["I {paid|pay} <a>{ in all|}", "the {whole pack|lot|box} {costs|cost|was} <a>", "it {cost|was} <a> {altogether|in all}"]
HELD = ["there are <n> <w> in it", "I got <n> <w>", "it has <n> <w>"]
PRICES_TOLD = {
    "+": told(61, [ONE, OTHER], ["how much is that {together|in all}?", "what's the total?", "what does {it|that} come to?", "how much altogether?", "how much are both together?", "tell me the sum"], 40, ["how much is it together if", "what's the total when"]),
    "-": told(62, [HAVE, COSTS], LEFT, 40, ["how much is left if", "what do I still have if"]),
    "*": told(63, [COUNT, EVERY], PAY + ["what is the total?", "how much for all of them?"], 40, ["how much is it if", "what's the total when"]),
    "/": told(64, [PACKED, HELD], ["what does one cost?", "how much is one of them?", "what is the price of one?", "how much is that apiece?", "what's that for a single one?", "tell me the price of one"], 40, ["how much is one if", "what does one cost if"]),
}
