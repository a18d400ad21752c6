"""Money: bills and tips, taxes in and out, interest and loans, prices that scale, what is left."""

from fractions import Fraction

from ..scenario import Act, Say, User
from .values import fraction_value, near, repeating, shown, spelt

CURRENCY_SUM = {
    "+": ["what is <a> plus <b>?", "@c add <a> and <b>", "<a> + <b>", "@n sum of <a> and <b>", "<a> plus <b>", "how much are <a> and <b> together?", "@n total of <a> and <b>", "I pay <a> and <b>, how much is that?", "I pay <a> and then <b>, how much do I pay?", "what do I pay for <a> and <b>?", "<a> and <b> together", "@c add up <a> and <b>",
        "<a> plus <b> is how much?", "<a> and <b> makes what?", "<a> added to <b>", "<a> and another <b>", "<a> and <b> in total", "one costs <a> and the other <b>, what do both cost?", "one thing is <a>, the other <b>, how much is it together?", "I earn <a> and my wife <b>, how much is that together?", "I owe <a> and <b>, how much is that in all?", "I have <a> and get <b>, how much do I have?", "I bought one for <a> and one for <b>, what is the total?", "we spent <a> and then <b>, how much in total?", "the ticket is <a> and the hotel <b>, what do both cost?", "shipping is <b> and the item <a>, how much is it together?", "any idea what <a> and <b> come to?", "would you mind adding <a> and <b>?", "what's the total of <a> and <b>?", "what do <a> and <b> cost together?", "@c put <a> and <b> together", "@c find the total of <a> and <b>", "@n total cost of <a> and <b>",
        "@n total price of <a> plus <b>",
    "the item is <a>, shipping <b>, what is the total?", "an item for <a> with shipping of <b>, how much do I pay?",
    ],
    "-": ["what is <a> minus <b>?", "<a> - <b>", "<a> minus <b>", "@c take <b> off <a>", "I have <a> and spend <b>, what is left?", "@n change when I pay <b> with <a>", "how much is left of <a> after <b>?", "I give <a> for something that costs <b>, what do I get back?", "@c subtract <b> from <a>", "@n difference between <a> and <b>",
        "<a> minus <b> is how much?", "<a> less <b>", "<a>, take away <b>", "<b> off <a>", "it costs <b>, I pay with <a>, how much change?", "it costs <b> and I give <a>, what is my change?", "I pay with <a>, the price is <b>, how much change do I get?", "I have <a>, the shoes cost <b>, what is left?", "I had <a> and paid <b>, how much do I have left?", "I earn <a> and pay <b> rent, how much is left?", "we have <a> and spend <b>, how much remains?", "the price was <a> and is now <b>, how much do I save?", "how much change do I get from <a> for <b>?", "how much more is <a> than <b>?", "how much cheaper is <b> than <a>?", "how much do I save if it costs <b> and not <a>?", "what remains of <a> when I spend <b>?", "any idea what is left of <a> after <b>?", "would you mind subtracting <b> from <a>?", "@c deduct <b> from <a>", "@c take <b> away from <a>", "@n change from <a> for <b>",
        "@n change for <b> out of <a>",
    ],
    "*": ["<a> times <n>", "what is <a> times <n>?", "<n> times <a>", "how much is <n> times <a>?", "@n price for <n> times <a>", "<n> at <a>", "<n> pieces at <a>, how much?", "<n> pieces cost <a> apiece, how much is it?", "@n price of <n> pieces at <a>", "@c multiply <a> by <n>", "how much are <n> <w> at <a>?", "<n> <w> cost <a> apiece, how much is that?", "<a> x <n>", "<n> hours at <a> an hour", "I pay <a> a month, how much is that for <n> months?", "@n price of <n> <w> at <a>", "what do <n> <w> cost at <a>?",
        "<n> * <a>", "<n> x <a>", "<n> of them at <a>", "<n> for <a> each", "<n> items, <a> each", "<n> items at <a> each, how much in total?", "<n> tickets at <a> each", "<n> tickets cost <a> each, how much in total?", "<n> days at <a> a day", "<n> weeks at <a> a week, how much?", "<n> nights at <a> a night, how much is that?", "<n> months at <a> a month", "<n> <w> at <a> each", "<n> <w>, <a> each, total?", "one costs <a>, how much are <n>?", "one of the <w> costs <a>, what do <n> cost?", "one ticket is <a>, how much for <n> tickets?", "I buy <n> <w> at <a> each, how much do I pay?", "I earn <a> an hour and work <n> hours, how much is that?", "I save <a> a month, how much is that after <n> months?", "I work <n> hours for <a> an hour, what do I get?", "if one costs <a>, what do <n> cost?", "we need <n> <w> at <a> each, what is the total?", "what is the total for <n> at <a> each?",
        "what is the price of <n> at <a> each?", "what do I earn in <n> hours at <a> an hour?", "how much is <a> for <n> hours?", "how much do I pay for <n> <w> at <a> each?", "any idea how much <n> times <a> is?", "would you mind multiplying <a> by <n>?", "@c multiply <n> by <a>", "@n cost of <n> items at <a> each", "@n total for <n> <w> at <a> each", "@n total for <n> nights at <a>",
    ],
    "/": ["<a> divided by <n>", "what is <a> divided by <n>?", "@c divide <a> by <n>", "<a> for <n> <w>, what does one cost?", "<a> / <n>", "@n price of one when <n> cost <a>", "<n> <w> cost <a>, what is the price of one?", "@c split <a> into <n> parts", "<n> cost <a>, how much is one?", "one of <n> <w> for <a> is how much?",
        "<a> over <n>", "<a> by <n>", "<a> for <n>, how much each?", "<a> for <n>, price per piece?", "<a> for a pack of <n>, how much is one?", "<a> a year in <n> parts, how much is each?", "<n> for <a>, what does one cost?", "<n> pieces cost <a>, what is one piece?", "<n> <w> for <a>, price of one?", "<n> of them cost <a>, how much is each?", "a pack of <n> costs <a>, what does one cost?", "a pack of <n> is <a>, how much apiece?", "I paid <a> for <n> <w>, what is the price of one?", "I earned <a> in <n> hours, how much is that an hour?", "I got <a> for <n> hours, what is that per hour?", "if <n> cost <a>, what does one cost?", "we paid <a> for <n> nights, how much per night?", "what is the price of one if <n> cost <a>?", "what is the price per piece if <n> pieces cost <a>?", "what does one of the <w> cost if <n> cost <a>?", "how much is one piece if <n> pieces cost <a>?",
        "how much is one part of <a> in <n> parts?", "any idea what <a> divided by <n> is?", "would you mind dividing <a> by <n>?", "@c divide <a> into <n> equal parts", "@c split <a> in <n> equal parts", "@n price per piece for <n> at <a>", "@n price apiece of <n> <w> for <a>",
    "I earned <a> and worked <n> hours, what did I earn per hour?",
    ],
}
SPLIT = [
    "@c split a bill of <a> among <n> people", "@c split <a> between <n> people", "<a> split <n> ways", "@c share a bill of <a> among <n> friends", "<n> people share <a>, how much per person?", "we are <n> and the bill is <a>, what does everyone pay?", "@c divide the bill of <a> among <n> people", "@n share per person of <a> for <n> people",
    "how much does everyone pay if <n> people split <a>?", "dinner was <a> for <n> people, how much per head?", "<a> between <n> of us", "@c split the check of <a> <n> ways", "@n cost per head for <n> people and a bill of <a>", "how much per person: <a> for <n> friends?", "the rent is <a> and we are <n>, how much per person?", "bill <a>, <n> people",
    "<a> / <n> people", "<a> among <n> friends", "<a> by <n> people", "<a> for <n> people, each?", "<a> shared by <n> people", "<a> split by <n> friends", "<a> dinner, <n> people", "<n> friends, bill of <a>, each pays?", "<n> people, bill <a>, how much each?", "<n> of us ate for <a>, how much does each pay?", "we ate for <a> and are <n> people, what does each pay?", "we are <n> friends and have to pay <a>, how much each?", "we are <n> and paid <a>, how much per head?", "we want to split <a>, there are <n> of us", "there are <n> of us and the bill is <a>", "there were <n> people at dinner and it cost <a>, what is my share?", "the bill of <a> should be split among <n> people", "the bill is <a>, <n> people share it", "the taxi cost <a> for <n> of us, how much each?", "the hotel is <a> for <n> people, how much per person?", "the present cost <a> and <n> friends share it, how much each?",
    "the rent of <a> is shared by <n>, what does everyone pay?", "what does each of <n> people pay of <a>?", "what does everyone pay if <a> is split among <n>?", "what is my share of <a> if we are <n>?", "what is each share when <n> people split <a>?", "how much is it each if <n> people share <a>?", "how much does each of <n> friends owe of <a>?", "how much do I owe if <n> of us share <a>?", "if <n> of us split <a>, what does each pay?", "if we are <n> and the bill is <a>, what do I owe?", "any idea what each pays if <n> share <a>?", "would you mind splitting <a> among <n> people?", "take the bill of <a> and split it among <n>", "@n share of each of <n> people in <a>", "@n amount per person when <n> people split <a>", "@c split <a> evenly among <n> people", "@c split the bill of <a>, <n> people", "@c split the rent of <a> among <n> people", "@c share <a> equally among <n> friends",
]
SPLIT_TIP = [
    "@c split a bill of <a> among <n> people with a <p>% tip", "<a> plus <p>% tip between <n> people", "<a> with <p> percent tip, split <n> ways", "@c share a bill of <a> with <p>% tip among <n> friends", "we are <n>, the bill is <a> and we tip <p>%, how much per person?", "@c divide <a> plus a tip of <p>% by <n> people", "how much per person for <n> people, bill <a>, tip <p>%?",
    "the bill is <a>, <n> people, <p>% tip", "@n share per person for <a> with <p>% tip and <n> people", "dinner was <a>, <p>% tip, <n> friends, what does everyone pay?", "add a <p>% tip to <a> and split it <n> ways", "bill of <a> with tip <p> percent among <n>", "<n> people, bill <a>, tip <p>%", "bill <a>, tip <p> percent, <n> ways", "what is the share of <n> people for <a> plus <p>% tip?",
    "<a>, <p>% tip, <n> people", "<a> + <p>% tip, <n> people, each?", "<a> + <p>% tip / <n> people", "<a> and <p>% tip for <n> people, each?", "<a> with tip of <p>%, shared by <n>", "<a> dinner, tip <p>%, <n> of us", "<n> friends split <a> and a <p>% tip, how much each?", "<n> of us ate for <a> and tip <p>%, what does each pay?", "<n> people share <a> plus <p> percent tip, how much per person?", "we are <n> people, dinner is <a>, tip is <p>%, what is my share?", "we ate for <a>, want to give <p>% tip and are <n>, how much each?", "we want to split <a> with a <p>% tip among <n>", "there are <n> of us, the bill is <a>, the tip <p>%", "there were <n> at dinner for <a> with a <p>% tip, how much each?", "the bill of <a> with <p>% tip should be split among <n> people", "the bill is <a>, add <p> percent tip and split it by <n>", "the check is <a>, tip <p>%, <n> ways",
    "the check was <a>, we tip <p>% and are <n>, how much per head?", "what does each of <n> pay for <a> with <p>% tip?", "what does everyone pay if <n> people split <a> and tip <p>%?", "what do I owe if <n> of us split <a> plus <p>% tip?", "what is my share of <a> with a <p>% tip if we are <n>?", "how much does each pay with <p>% tip on <a>, <n> people?", "how much is it each if <n> people split <a> with a tip of <p>%?", "how much do I owe of <a> with <p> percent tip and <n> people?", "if <n> of us split <a> and tip <p>%, what does each pay?", "any idea what each pays if <n> split <a> with <p>% tip?", "would you mind splitting <a> with a <p>% tip among <n> people?", "take <a>, add <p>% tip and split it among <n>", "@n amount per person for <a> with <p>% tip and <n> people", "@n share of each of <n> people in <a> plus <p>% tip", "@c split <a> and a <p>% tip between <n> people",
    "@c split the check of <a> with <p>% tip <n> ways", "@c add a tip of <p>% to <a> and split it among <n> people",
]
TIP = [
    "@n tip of <p>% on <a>", "<p>% tip on <a>", "how much tip is <p>% on <a>?", "@n <p> percent tip for a bill of <a>", "@c {calculate|compute} a <p>% tip on <a>", "what tip do I give on <a> at <p>%?", "tip for <a> at <p> percent", "the bill is <a>, how much is a <p>% tip?", "I want to tip <p>% on <a>", "how much should I tip on <a> at <p> percent?", "<a> dinner, <p>% tip, how much is the tip?", "@c work out a tip of <p> percent on a bill of <a>", "@n tip at <p>% for <a>",
    "<a>, <p>% tip", "<a>, tip <p>%", "<a>: tip at <p>%?", "<a> bill, <p> percent tip", "<p> percent tip for <a>", "<p>% tip for a bill of <a>", "tip <p>% on <a>", "tip: <p>% of <a>", "bill <a>, tip <p>%", "bill of <a>, how much tip at <p>%?", "how much tip for <a> at <p> percent?", "how much is the tip on <a> at <p>%?", "how much is the tip if I give <p>% on <a>?", "how much is a <p>% tip on a bill of <a>?", "how much tip should I leave on <a> at <p>%?", "how much do I tip on <a> if I give <p> percent?", "what is a <p>% tip on <a>?", "what is the tip on <a> at <p>%?", "what tip is <p>% of <a>?", "what tip should I leave for <a> at <p>%?", "what would a <p> percent tip on <a> be?", "I want to leave a <p>% tip on <a>", "I want to give the waiter <p>% on <a>, how much is the tip?", "I leave a tip of <p>% on <a>, how much is that?", "we want to tip <p> percent, the bill is <a>",
    "we had dinner for <a>, how much is a tip of <p>%?", "dinner was <a>, how much tip is <p>%?", "lunch was <a>, what is a <p> percent tip?", "lunch for <a>, tip <p>%", "the waiter gets <p>% of <a>, how much tip is that?", "the waiter should get a <p>% tip on <a>", "the bill was <a>, what tip is <p> percent?", "if I tip <p>% on <a>, how much is the tip?", "any idea how much tip <p>% on <a> is?", "would you mind working out a <p>% tip on <a>?", "@n tip for the waiter: <p>% of <a>", "@n tip on a bill of <a> at <p>%", "@n amount of a <p>% tip on <a>", "@c get the tip of <p>% for <a>", "@c figure out the tip on <a> at <p>%",
]
TIP_TOTAL = ["and the total?", "and with the tip?", "total with tip?", "how much is it in all?", "what do I pay in all?", "the total?", "and altogether?", "bill plus tip?", "the bill plus tip?", "bill and tip together?", "plus the bill?", "so what is the total?",
    "total?", "in total?", "and in total?", "how much in total?", "what is the total?", "what's the total with tip?", "what is it with the tip?", "and the total with the tip?", "and the bill with the tip?", "and both together?", "so how much do I pay?", "so what do I pay?", "what do I have to pay in total?", "how much do I pay with the tip?", "how much is it with the tip?", "add the tip to the bill", "add it to the bill", "the sum with the tip?",
]
TAXES = ("VAT", "VAT", "sales tax", "tax", "GST", "value added tax")
TAX_IN = [
    "@c add <p>% <t> to <a>", "<a> plus <p>% <t>", "@n price of <a> with <p>% <t>", "what is <a> including <p>% <t>?", "<a> net with <p>% <t>, what is gross?", "how much is <a> with <p> percent <t>?", "@n gross price of <a> net at <p>% <t>", "<a> and <p>% <t> on top", "@c put <p>% <t> on <a>", "@c put <p>% <t> on top of <a>", "put <p> percent <t> on <a>", "<a> without <t>, <p>%, what is it with?", "<a> is without <t>, what is it with <p>%?", "<a> without <p>% <t>, what is it with?",
    "net <a>, <t> <p>%, gross?", "what do I pay for <a> plus <p> percent <t>?", "what do I pay for <a> with <p>% <t>?", "<a> plus <p> percent <t>, what do I pay?", "<a> before <t>, what is it after <p>%?", "<a> before <p>% <t>, and after?", "@n price after <p>% <t> of <a> before <t>",
    "<a> + <p>% <t>", "<a> + <t> <p>%", "<a> + <p> percent <t>, total?", "<a> plus <t> of <p>% is what?", "<a> with <p>% <t> added", "<a> with <t> of <p> percent on top", "<a> net, <p>% <t>, gross price?", "<a> net, add <t> of <p>%", "net <a> plus <p>% <t>", "net price <a>, <t> <p>%, what is the gross price?", "the net price is <a> and <t> is <p>%, what is the price with it?", "the price is <a> plus <p>% <t>, what do I pay?", "the price of <a> is without <t>, add <p>%", "the invoice is <a> net, <p>% <t>, what is the total?", "the invoice says <a> plus <p>% <t>, how much is the total?", "I charge <a> net, what is it with <p>% <t>?", "I charge <a> plus <p> percent <t>, what does the customer pay?", "we sell it for <a> net, what is it with <p>% <t>?", "we have to add <p>% <t> to <a>",
    "how much do I pay for <a> with <p>% <t> added?", "how much is <a> plus <t> at <p>%?", "how much is <a> including <p> percent <t>?", "how much will <a> be with <p>% <t> on top?", "what does <a> cost with <p>% <t>?", "what does the customer pay for <a> plus <p>% <t>?", "what is the gross of <a> at <p>% <t>?", "what is the gross price of <a> with <p> percent <t>?", "what is <a> with <p>% <t> added?", "what is <a> after adding <p>% <t>?", "if <t> is <p>%, what is <a> with it?", "for an invoice I need <a> plus <p>% <t>", "any idea what <a> is with <p>% <t>?", "would you mind adding <p>% <t> to <a>?", "take <a> and add <p>% <t>", "@n total for <a> plus <p>% <t>", "@n total with <p>% <t> for <a> net", "@n gross amount for <a> net and <p> percent <t>", "@c add <t> of <p> percent to <a>", "@c add <t> at <p>% to the price of <a>", "@c work out <a> including <p>% <t>",
]
TAX_OUT = [
    "@c take <p>% <t> out of <a>", "@n net price of <a> with <p>% <t> in it", "<a> includes <p>% <t>, what is it without?", "what is <a> without <p>% <t>?", "@c remove <p>% <t> from <a>", "@c remove the <t> of <p>% from <a>", "remove <p> percent <t> from <a>", "<a> gross with <p>% <t>, what is net?", "<a> including <p> percent <t>, what is the net price?", "gross <a>, <t> <p>%, net?", "@n price before <t> if <a> has <p>% <t> in it", "how much is <a> excluding <p>% <t>?", "<a> excluding <p>% <t>", "@n price excluding <p> percent <t> for <a>", "<a> with <p> percent <t> included, how much is it without?", "@c get the net amount of <a> at <p>% <t>",
    "<a> excl <p>% <t>", "<a> excl. <t> at <p>%", "<a> gross, <p>% <t>, net price?", "<a> gross, take out <t> of <p>%", "<a> incl. <p>% <t>, net?", "<a> less the <p>% <t> in it, net price?", "<a> without the <p> percent <t>", "<a> with <p>% <t> in it, what is the net price?", "gross <a> with <p>% <t>, net price?", "gross price <a>, <t> <p>%, what is the net price?", "net of <a> gross at <p>% <t>", "net price of <a> gross, <t> <p> percent", "the gross price is <a> and <t> is <p>%, what is the net?", "the price of <a> includes <p>% <t>, what is the net price?", "the price is <a> including <p>% <t>, what was it before <t>?", "the invoice is <a> gross with <p>% <t>, what is the net amount?", "the receipt says <a> including <p>% <t>, how much is it without?", "the receipt is <a> gross, <t> <p>%, what is the net price?",
    "I paid <a> including <p>% <t>, how much is that without?", "I paid <a> with <p> percent <t> in it, what is the net price?", "I need the net of <a>, there is <p>% <t> in it", "we sell it for <a> with <p>% <t> included, what is the net price?", "how much is <a> before <p>% <t>?", "how much is <a> without <p> percent <t>?", "how much is the net price of <a> with <p>% <t> included?", "what does <a> cost without the <p>% <t>?", "what is <a> excluding <p>% <t>?", "what is the net of <a> gross at <p>% <t>?", "what is the net amount if <a> includes <p> percent <t>?", "what is <a> if I take <p>% <t> out?", "what was the price before <p>% <t> if it is <a> now?", "if <a> includes <p>% <t>, what is the net price?", "for an invoice I need <a> without <p>% <t>", "any idea what <a> is without <p>% <t>?", "would you mind taking <p>% <t> out of <a>?", "take <a> and remove the <p>% <t>",
    "@n net amount of <a> gross and <p>% <t>", "@n net value of <a> with <p> percent <t> in it", "@n amount without <t> if <a> includes <p>%", "@c take the <t> of <p> percent out of <a>", "@c strip <p>% <t> from <a>", "@c strip the <p>% <t> out of <a>", "@c work out <a> excluding <p>% <t>", "@c work out the net price of <a> with <p>% <t>",
    "<a> gross excl. <p>% <t>", "what is <a> gross excl <p>% <t>?",
]
TAX_PART = [
    "how much <t> is in <a> at <p>%?", "@n <t> contained in <a> at <p>%", "how much of <a> is <t> at <p> percent?", "<a> includes <p>% <t>, how much <t> is that?", "@n <t> part of <a> gross at <p>%", "which part of <a> is <p>% <t>?", "@n amount of <t> in <a> at <p> percent", "<a> with <p>% <t> included, how much is the <t>?", "what <t> do I pay in a price of <a> at <p>%?", "@c work out the <t> inside <a> at <p>%",
    "<a> gross, <p>%: how much <t>?", "<a> gross at <p>%, how much of it is <t>?", "<a> including <p>% <t>, how much of that is <t>?", "<a> incl. <p>% <t>, <t> amount?", "<t> in <a> at <p>%", "<t> in <a> gross, <p> percent", "<t> inside <a> at <p>%", "<t> amount in <a> gross at <p>%", "the price of <a> includes <p>% <t>, how much <t> is in it?", "the price is <a> with <p>% <t> included, how big is the <t>?", "the receipt says <a> including <p>%, how much is the <t>?", "the receipt is <a> gross at <p>%, how much <t> is in it?", "the invoice is <a> gross at <p> percent, how much <t> does it contain?", "I paid <a> including <p>% <t>, how much <t> did I pay?", "I paid <a> gross at <p>%, how much of that is <t>?", "I need the <t> contained in <a> at <p>%", "how much <t> does <a> contain at <p> percent?", "how much <t> did I pay in <a> at <p>%?", "how much <t> is included in <a> at <p> percent?",
    "how big is the <t> in <a> gross at <p>%?", "what <t> is included in <a> at <p>%?", "what is the <t> contained in <a> at <p>%?", "what is the amount of <t> in <a> gross at <p>%?", "what part of <a> gross is <t> at <p>%?", "if <a> includes <p>% <t>, how much is the <t>?", "any idea how much <t> is in <a> at <p>%?", "would you mind working out the <t> contained in <a> at <p>%?", "@n <t> included in <a> at <p>%", "@n <t> inside <a> gross at <p> percent", "@n amount of <t> included in <a> at <p>%", "@c find the <t> contained in <a> at <p>%", "@c calculate the <t> in <a> gross at <p>%", "@c get the amount of <t> out of <a> at <p>%",
]
INTEREST = [
    "<a> at <p>% for <n> years", "@n compound interest on <a> at <p>% for <n> years", "what will <a> be worth after <n> years at <p>%?", "I save <a> at <p> percent for <n> years, what do I get?", "@n value of <a> after <n> years at <p>% interest", "how much is <a> after <n> years with <p>% interest a year?", "if I invest <a> at <p>% a year, what do I have in <n> years?", "<a> grows at <p>% a year for <n> years",
    "@n final amount for <a> with <p> percent interest over <n> years", "<a>, <p>% interest, <n> years", "what does <a> become in <n> years at <p> percent?", "@c calculate compound interest: <a>, <p>%, <n> years", "@c calculate the interest on <a> at <p>% for <n> years", "@c calculate <a> at <p>% over <n> years", "I put <a> in the bank at <p>%, how much is it after <n> years?", "savings of <a> at <p> percent over <n> years", "my savings are <a> at <p>%, what are they after <n> years?", "savings: <a>, <p> percent, <n> years", "investment of <a> for <n> years at <p>%",
    "<a> @ <p>% for <n> years", "<a> with <p>% interest, <n> years", "<a> in the bank at <p>% for <n> years", "<a> invested at <p>% for <n> years", "<a> saved for <n> years at <p>%", "<a> after <n> years at <p> percent", "<n> years at <p>%, starting with <a>", "compound interest: <a>, <p>%, <n> years", "invest <a>, <p>%, <n> years", "start with <a>, <p>% a year, <n> years", "I invest <a> at <p>%, what do I have after <n> years?", "I have <a> in savings at <p> percent, how much will it be in <n> years?", "I leave <a> in the bank for <n> years at <p>%, what do I get?", "I start with <a> and get <p>% a year, how much in <n> years?", "my grandma put <a> in the bank at <p>%, how much is it after <n> years?", "we invest <a> for <n> years at <p> percent a year, how much is it then?", "the bank pays <p>%, what does <a> become in <n> years?",
    "the bank gives <p> percent interest, how much is <a> after <n> years?", "if I put <a> in the bank at <p>%, what is it worth in <n> years?", "if I save <a> for <n> years at <p>%, how much do I have?", "if <a> earns <p>% a year, what is it after <n> years?", "if <a> earns <p> percent interest, how much is it after <n> years?", "how much will I have if I invest <a> for <n> years at <p>%?", "how much will <a> grow to in <n> years at <p>%?", "how much money is <a> after <n> years at <p> percent interest?", "how big is <a> after <n> years at <p>% a year?", "what will my <a> be in <n> years at <p>%?", "what will <a> grow to at <p>% in <n> years?", "what is <a> worth after <n> years at <p>%?", "what is <a> worth in <n> years with <p> percent interest?", "what do I have after <n> years if I invest <a> at <p>%?", "any idea what <a> is worth after <n> years at <p>%?",
    "would you mind calculating compound interest on <a>, <p>% for <n> years?", "@n value of an investment of <a> at <p>% over <n> years", "@n future value of <a> at <p>% in <n> years", "@n future value of <a> after <n> years at <p> percent", "@n worth of <a> in <n> years at <p>%", "@n balance after <n> years for <a> at <p>%", "@c work out compound interest on <a> at <p>% for <n> years", "@c work out what <a> becomes in <n> years at <p>%", "@c find the future value of <a> at <p>% for <n> years", "@c grow <a> by <p>% a year for <n> years",
    "I invested <a> at <p>% for <n> years, what is it worth now?", "we invested <a> at <p> percent, how much is it after <n> years?", "if <a> is invested at <p>% for <n> years, what do I get?", "my grandma invested <a> at <p>%, what is it worth after <n> years?",
]
LOAN = [
    "@n monthly payment for a loan of <a> at <p>% over <n> years", "I borrow <a> at <p>% for <n> years, what do I pay a month?", "@n monthly rate of a loan of <a>, <p>%, <n> years", "loan of <a> at <p> percent over <n> years, monthly payment?", "what is the monthly payment on <a> at <p>% for <n> years?", "mortgage of <a> at <p>% for <n> years, how much per month?", "how much do I pay back a month for a loan of <a> at <p> percent in <n> years?", "@n instalment for a credit of <a> at <p>% over <n> years",
    "@c calculate the monthly payment of a mortgage of <a>, <p>%, <n> years", "borrowing <a> at <p>%, <n> years, payment per month", "loan payment: <a>, <p>%, <n> years", "credit of <a> at <p>% over <n> years, how much a month?", "@n monthly mortgage payment for <a> at <p> percent and <n> years",
    "<a> loan, <p>%, <n> years", "<a> loan at <p>% for <n> years, per month?", "<a> mortgage, <p>%, <n> years, monthly?", "<a> borrowed at <p>%, paid back in <n> years, monthly payment?", "<n> years, <p>%, loan of <a>, monthly payment?", "loan <a>, <p>% interest, <n> years, how much a month?", "loan: <a>, <p> percent, <n> years", "mortgage: <a>, <p>%, <n> years", "mortgage payment for <a> at <p>% over <n> years", "monthly payment: loan of <a>, <p>%, <n> years", "monthly instalment for <a> at <p>%, <n> years", "I take out a loan of <a> at <p>% for <n> years, what do I pay a month?", "I want to borrow <a> for <n> years at <p>%, how much a month?", "I need a loan of <a> at <p>% over <n> years, what is the monthly payment?", "I have a mortgage of <a> at <p> percent over <n> years, how much do I pay monthly?", "we borrow <a> for a house at <p>%, <n> years, how much per month?",
    "we want a mortgage of <a>, <p>% for <n> years, what is the monthly payment?", "my car loan is <a> at <p>% for <n> years, how much a month?", "the bank lends me <a> at <p>% for <n> years, what is the instalment?", "the bank wants <p>% for a loan of <a> over <n> years, how much per month?", "if I borrow <a> at <p>% over <n> years, what is the monthly payment?", "if I take a loan of <a>, <p>%, <n> years, how much do I pay every month?", "what does a loan of <a> at <p>% over <n> years cost a month?", "what do I pay every month for a loan of <a> at <p>% over <n> years?", "what is the monthly instalment of a loan of <a> at <p> percent in <n> years?", "what would a mortgage of <a> at <p>% cost per month over <n> years?", "how much is the monthly payment for a mortgage of <a> at <p>% over <n> years?", "how much is the instalment on a loan of <a>, <p>%, <n> years?",
    "how much per month is a loan of <a> at <p>% for <n> years?", "any idea what a loan of <a> at <p>% over <n> years costs a month?", "would you mind calculating the monthly payment for a loan of <a> at <p>% over <n> years?", "@n monthly cost of a loan of <a> at <p>% over <n> years", "@n monthly instalment for a loan of <a>, <p>%, <n> years", "@n payment per month on a loan of <a> at <p>% for <n> years", "@c work out the monthly payment on a loan of <a>, <p>%, <n> years", "@c work out the instalment for a loan of <a> at <p>% over <n> years", "@c find the monthly payment for a mortgage of <a>, <p>%, <n> years",
    "I borrowed <a> at <p>% over <n> years, what is the monthly payment?", "we borrowed <a> for <n> years at <p> percent, how much a month?", "somebody lends me <a> at <p>% for <n> years, what do I pay a month?", "a bank lends <a> at <p>% over <n> years, monthly payment?", "when borrowing <a> at <p>% for <n> years, what do I pay a month?",
]
SCALED = [
    "if <m> <w> cost <a>, how much do <n> cost?", "<m> <w> cost <a>, what do <n> cost?", "<m> <w> for <a>, how much are <n>?", "@n price of <n> <w> if <m> cost <a>", "I paid <a> for <m> <w>, what would <n> be?", "rule of three: <m> <w> cost <a>, <n> cost?", "<m> <w> are <a>, and <n>?", "how much are <n> <w> when <m> cost <a>?", "if <m> <w> are <a> then <n> are?", "what would I pay for <n> <w> if <m> cost <a>?", "<m> for <a>, how much for <n>?", "@n cost of <n> <w> when <m> are <a>",
    "<m> <w> = <a>, <n> <w> = ?", "<m> <w>: <a>, <n> <w>: ?", "<m> -> <a>, <n> <w> -> ?", "<m> cost <a>, <n> <w> cost what?", "<m> of the <w> cost <a>, how much for <n>?", "<m> <w> cost me <a>, how much would <n> cost?", "<m> <w> are sold for <a>, what is the price of <n>?", "<m> <w> come to <a>, what do <n> come to?", "<n> <w>, if <m> cost <a>?", "at <a> for <m> <w>, what do <n> cost?", "at <a> for <m>, how much are <n> <w>?", "when <m> <w> cost <a>, what do I pay for <n>?", "given <m> <w> for <a>, how much for <n>?", "for <m> <w> I paid <a>, how much for <n>?", "for <m> <w> they want <a>, what is it for <n>?", "the shop sells <m> <w> for <a>, what do <n> cost?", "the shop wants <a> for <m> <w>, how much for <n>?", "I get <m> <w> for <a>, what do <n> cost?", "I bought <m> <w> for <a>, what do I pay for <n>?", "I need <n> <w> and <m> cost <a>, how much is that?",
    "we paid <a> for <m> <w>, how much would <n> be?", "we need <n> <w>, <m> are <a>, what do we pay?", "if I get <m> <w> for <a>, how much are <n>?", "if <m> of them cost <a>, what do <n> <w> cost?", "if I pay <a> for <m> <w>, what do I pay for <n>?", "what do <n> <w> cost if <m> <w> cost <a>?", "what do <n> cost if <m> are <a>?", "what is the price of <n> <w> when <m> are <a>?", "how much for <n> <w> if <m> are <a>?", "how much do I pay for <n> <w> when <m> cost <a>?", "any idea what <n> <w> cost if <m> cost <a>?", "rule of three: <m> <w> for <a>, <n> for what?", "rule of three: <m> are <a>, what are <n>?", "@n price for <n> if <m> <w> cost <a>", "@n cost of <n> if <m> cost <a>", "@c find the price of <n> <w> if <m> cost <a>", "@c work out what <n> <w> cost when <m> are <a>",
]
RECIPE = [
    "a recipe for <m> people needs <a> grams of <w>, how much for <n> people?", "for <m> people I need <a> g of <w>, how much for <n>?", "<a> g <w> for <m> people, and for <n>?", "@n amount of <w> for <n> people if <m> need <a> g", "the recipe takes <a> grams <w> for <m> servings, how many for <n> servings?", "how much <w> for <n> people if <m> people need <a> g?", "<m> servings need <a> g of <w>, what do <n> servings need?", "@c scale <a> g of <w> from <m> to <n> people", "recipe with <a> g of <w> for <m>, we are <n>, how much?",
    "<a> g of <w> for <m> people, how much for <n> people?", "<a> g <w> is for <m>, we are <n>, how much do I need?", "<a> grams <w> for <m> servings, <n> servings?", "<w>: <a> g for <m> people, for <n>?", "<m> people: <a> g of <w>, <n> people: ?", "<m> people eat <a> g of <w>, what do <n> people eat?", "<m> people need <a> grams of <w>, how much do <n> need?", "<m> servings take <a> g of <w>, and <n> servings?", "for <m> servings it is <a> g of <w>, how much for <n> servings?", "for <m> people it says <a> grams of <w>, what do I need for <n>?", "the recipe says <a> g of <w> for <m> people, we are <n>", "the recipe is for <m> people with <a> g <w>, I cook for <n>", "my recipe for <m> has <a> g of <w>, how much for <n> people?", "my recipe needs <a> g of <w> for <m>, I cook for <n>, how much is that?", "I cook for <n>, the recipe for <m> takes <a> g of <w>, how much do I need?",
    "I need <a> g of <w> for <m> people, how much is that for <n>?", "we are <n>, the recipe has <a> grams of <w> for <m>, how much do we need?", "if <m> people need <a> g of <w>, how many grams do <n> need?", "if <a> g of <w> serves <m>, how much serves <n>?", "if it takes <a> g of <w> for <m> servings, how much for <n>?", "how many grams of <w> for <n> people if it is <a> g for <m>?", "how many grams of <w> do <n> people need if <m> need <a> g?", "how much <w> do I need for <n> if <a> g is for <m> people?", "what amount of <w> for <n> servings if <m> servings take <a> g?", "any idea how much <w> <n> people need if <m> need <a> g?", "would you mind scaling <a> g of <w> from <m> to <n> people?", "@n grams of <w> for <n> people when <m> need <a> g", "@n amount of <w> for <n> servings if <m> servings take <a> g", "@c scale the recipe with <a> g of <w> from <m> to <n> servings",
    "@c convert the recipe from <m> to <n> people: <a> g of <w>",
    "<a> g of <w> serves <m> people, how much serves <n>?",
]
SPENT = [
    "I had <a> and spent <l>, what is left?", "my budget is <a>, I spent <l>, how much is left?", "<a> minus <l>, what remains?", "what is left of <a> after <l>?", "I have <a> and pay <l>, how much do I have then?", "@n rest of <a> after spending <l>", "I started with <a> and paid <l>, what remains?", "how much remains of <a> if I spend <l>?", "budget <a>, spent <l>", "from <a> I paid <l>, what is left?", "@n money left from <a> after <l>", "what money is left of <a> after <l>?", "money: <a>, spent <l>, left?",
    "<a>, spent <l>, how much is left?", "<a> budget, <l> spent, remaining?", "<a> in my wallet, I paid <l>, what is left?", "<a> minus all of these: <l>", "<a> - spent: <l>", "<a> less <l>, how much is left?", "budget: <a>, expenses: <l>, what remains?", "budget of <a>, expenses of <l>, what is left?", "with <a> I paid <l>, how much is left?", "from a budget of <a> we spent <l>, what remains?", "from my <a> I spent <l>, how much money is left?", "out of <a> we paid <l>, how much remains?", "out of <a> I spent <l>, what is left?", "I earn <a> and my bills are <l>, how much is left?", "I earn <a> and pay <l>, how much do I keep?", "I have <a> and bills of <l>, what do I keep?", "I got <a> and spent <l>, how much money do I have left?", "I had <a> in my wallet and spent <l>, what remains?", "I began with <a>, then paid <l>, how much do I have left?",
    "my account has <a>, I pay <l>, what remains?", "my salary is <a> and my expenses are <l>, what is left?", "my salary is <a>, I spend <l>, how much do I keep?", "we had a budget of <a> and spent <l>, how much remains?", "we have <a> and expenses of <l>, what is left?", "there was <a> in the account and I paid <l>, how much is left?", "if I have <a> and spend <l>, what is left?", "if I pay <l> from <a>, how much money is left?", "how much do I have left of <a> after paying <l>?", "how much of <a> is left if I pay <l>?", "how much money is left from <a> when I spend <l>?", "what do I have left from <a> after <l>?", "what is left in my wallet of <a> after <l>?", "what remains from a budget of <a> after spending <l>?", "any idea what is left of <a> after <l>?", "would you mind taking <l> off <a>?", "take <a> and subtract <l>, what is left?", "@n rest of my <a> after <l>",
    "@n remaining budget of <a> after spending <l>", "@n remaining money from <a> after <l>", "@c subtract my expenses of <l> from <a>", "@c deduct <l> from <a>", "@c take the bills of <l> off my <a>",
    "after paying <l> from <a>, how much do I have left?", "what remains of <a> after paying <l>?",
]
SIGNS = {"": "{}", "$": "${}", "€": "€{}", "£": "£{}"}
WORDED = {"$": ("{} dollars", "{} USD"), "€": ("{} euros", "{} €", "{} EUR"), "£": ("{} pounds", "{} GBP")}


class Amount:
    """An amount of money: its text in the request, its number in the code, its sign in the answer."""

    def __init__(self, c, big=999, sign=None):
        kind = c.rng.random()
        if kind < 0.45:
            self.code = str(c.rng.randint(2, big))
        elif kind < 0.8:
            self.code = f"{c.rng.uniform(1, big):.2f}"
        elif kind < 0.94:
            self.code = str(c.rng.randint(1, 99) * (10 if big < 1000 else 100))
        else:
            self.code = repeating(c) if c.chance(0.6) else f"{c.rng.randint(1, 999)}.{c.pick(('00', '10', '50', '90', '99'))}"
        self.sign = c.pick(("", "", "$", "$", "€", "£")) if sign is None else sign
        text = spelt(c, self.code)
        worded = self.sign and c.chance(0.3)
        self.text = (c.pick(WORDED[self.sign]) if worded else SIGNS[self.sign]).format(text)

    def say(self, value):
        return f"{self.sign}{value}"


def computed(c, comment, formula, amount, answer):
    """One formula, shown with two places, and the sentence that holds it."""
    observation = yield Act(f'# {comment}\nf"{{{formula}:.2f}}"')
    value = shown(c, observation)
    c.demand(near(value, fraction_value(formula), 2))
    value = amount.say(value)
    yield Say(answer.format(value), (value,))


def rate(c):
    return c.pick((c.rng.randint(1, 9), c.rng.randint(2, 20), f"{c.rng.randint(1, 9)}.{c.pick((5, 2, 25, 75, 8))}"))


def prices(c):
    """Sums with amounts of money."""
    # A sign tells money from any other number, so there always is one.
    op, sign = c.pick("+-*/"), c.pick("$$€£")
    a, b, n = Amount(c, sign=sign), Amount(c, sign=sign), c.rng.randint(2, 30)
    c.demand(op != "-" or float(a.code) > float(b.code))
    yield User(c.ask(CURRENCY_SUM[op], a=a.text, b=b.text, n=n, w=c.word()))
    code = f"{a.code} {op} {b.code if op in '+-' else n}"
    yield from computed(c, f"Calculate {code}", code, a, "The result is {}.")


PEOPLE = ["and for <n> people?", "and if we are <n>?", "for <n> people?", "now for <n>", "what if we are <n> people?", "and between <n>?", "and with <n> people?", "we are <n> now", "make it <n> people",
    "<n> people?", "and <n> people?", "and split by <n>?", "and if there are <n> of us?", "and for <n>?", "if we are <n>?", "if there are <n> of us?", "with <n> people", "split it among <n>", "split among <n> people?", "what if <n> people share it?", "what about <n> people?", "how about <n> people?", "now we are <n>", "now <n> people", "the same for <n> people", "no, we are <n>", "sorry, we are <n> people",
]
RATES = ["and at <p>%?", "and with <p>%?", "at <p> percent?", "now with <p>%", "what about <p>%?", "and <p> percent?", "how about <p>%?", "at <p>%?", "make it <p>%", "make it <p> percent", "and make it <p>%", "the same with <p> percent",
    "<p>%?", "and for <p>%?", "and at <p> percent?", "and what about <p>%?", "and if it is <p>%?", "if it is <p> percent?", "with <p>%?", "with <p> percent?", "now at <p>%", "now <p> percent", "what if it is <p>%?", "what if it's <p> percent?", "the same at <p>%", "the same with <p>%", "same with <p>%", "no, <p>%", "sorry, <p>%", "change it to <p>%",
]
NUMBERS = [
    "and for <n>?", "and <n>?", "what about <n>?", "now for <n>", "for <n>?", "how about <n>?", "and if it is <n>?", "<n>?", "and what about <n>?", "and how much for <n>?", "how much for <n>?", "how much would <n> be?", "what would <n> be?", "what are <n>?", "what if it is <n>?", "the same for <n>", "same for <n>",
    "now <n>", "and if there are <n>?", "if I need <n>?", "and if I need <n>?", "no, <n>", "sorry, <n>",
]
YEARS = ["and after <n> years?", "and for <n> years?", "after <n> years?", "what about <n> years?", "now for <n> years", "and in <n> years?", "how about <n> years?", "over <n> years?", "make it <n> years",
    "<n> years?", "and <n> years?", "and over <n> years?", "and what about <n> years?", "and if it is <n> years?", "in <n> years?", "for <n> years?", "if I wait <n> years?", "now over <n> years", "now after <n> years", "now <n> years", "what if I wait <n> years?", "what if it is <n> years?", "the same for <n> years", "same for <n> years", "no, <n> years", "change it to <n> years",
]


def bill(c):
    a, n, p = Amount(c), c.rng.randint(2, 12), c.pick((5, 10, 10, 15, 15, 18, 20, 20, 25, c.rng.randint(2, 30)))
    kind = c.pick(("split", "split", "with tip", "tip", "tip"))
    if kind == "split":
        yield User(c.ask(SPLIT, a=a.text, n=n))
        for turn in range(2):
            yield from computed(c, f"Split {a.code} among {n} people", f"{a.code} / {n}", a, "Everyone pays {}.")
            if turn or not c.chance(0.3):
                return
            n = c.rng.randint(2, 12)
            yield User(c.ask(PEOPLE, n=n))
    elif kind == "with tip":
        yield User(c.ask(SPLIT_TIP, a=a.text, n=n, p=p))
        for turn in range(2):
            yield from computed(c, f"Split {a.code} with a tip of {p} % among {n} people", f"{a.code} * (1 + {p} / 100) / {n}", a, "Everyone pays {}.")
            if turn or not c.chance(0.3):
                return
            if c.chance(0.5):
                n = c.rng.randint(2, 12)
                yield User(c.ask(PEOPLE, n=n))
            else:
                p = c.rng.randint(2, 30)
                yield User(c.ask(RATES, p=p))
    else:
        yield User(c.ask(TIP, a=a.text, p=p))
        yield from computed(c, f"Calculate a tip of {p} % on {a.code}", f"{a.code} * {p} / 100", a, "The tip is {}.")
        if c.chance(0.4):
            yield User(c.ask(TIP_TOTAL))
            yield from computed(c, f"Add a tip of {p} % to {a.code}", f"{a.code} * (1 + {p} / 100)", a, "The total is {}.")


def tax(c):
    a, p, t = Amount(c), c.pick((19, 7, 20, 5, 10, 21, 8, 25, 6.5, 8.25, c.rng.randint(3, 27))), c.pick(TAXES)
    kind = c.pick(("in", "in", "out", "out", "part"))
    templates, comment, formula, answer = {
        "in": (TAX_IN, "Add {p} % {t} to {a}", "{a} * (1 + {p} / 100)", "With {p} % {t} it is {}."),
        "out": (TAX_OUT, "Take {p} % {t} out of {a}", "{a} / (1 + {p} / 100)", "Without {p} % {t} it is {}."),
        "part": (TAX_PART, "Find the {t} of {p} % in {a}", "{a} - {a} / (1 + {p} / 100)", "The {t} of {p} % in it is {}."),
    }[kind]
    yield User(c.ask(templates, a=a.text, p=p, t=t))
    for turn in range(2):
        values = {"a": a.code, "p": p, "t": t}
        yield from computed(c, comment.format(**values), formula.format(**values), a, answer.replace("{}", "{{}}").format(**values))
        if turn or not c.chance(0.25):
            return
        p = c.rng.randint(3, 27)
        yield User(c.ask(RATES, p=p))


def interest(c):
    a, p, n = Amount(c, 9000), rate(c), c.rng.randint(2, 40)
    yield User(c.ask(INTEREST, a=a.text, p=p, n=n))
    for turn in range(2):
        yield from computed(c, f"Calculate what {a.code} is worth after {n} years at {p} %", f"{a.code} * (1 + {p} / 100) ** {n}", a, f"After {n} years it is {{}}.")
        if turn or not c.chance(0.3):
            return
        if c.chance(0.5):
            p = rate(c)
            yield User(c.ask(RATES, p=p))
        else:
            n = c.rng.randint(2, 40)
            yield User(c.ask(YEARS, n=n))


def loan(c):
    a, p, n = Amount(c, 9000), rate(c), c.rng.randint(2, 30)
    a.code = str(c.rng.randint(1, 60) * c.pick((500, 1000, 5000, 10000)))
    a.text = SIGNS[a.sign].format(spelt(c, a.code, 0.5))
    yield User(c.ask(LOAN, a=a.text, p=p, n=n))
    code = f'# Calculate the monthly payment for {a.code} at {p} % over {n} years\nrate = {p} / 100 / 12\nf"{{{a.code} * rate / (1 - (1 + rate) ** -({n} * 12)):.2f}}"'
    observation = yield Act(code)
    value = shown(c, observation)
    month = Fraction(str(p)) / 1200
    c.demand(near(value, float(int(a.code) * month / (1 - 1 / (1 + month) ** (12 * n))), 2))
    yield Say(f"The monthly payment is {a.say(value)}.", (a.say(value),))


def scaled(c):
    """The rule of three, for prices and for recipes."""
    m, n, word = c.rng.randint(2, 20), c.rng.randint(2, 60), c.word()
    c.demand(m != n)
    recipe = c.chance(0.35)
    a = Amount(c, 900 if recipe else 99, "" if recipe else None)
    yield User(c.ask(RECIPE if recipe else SCALED, a=a.code if recipe else a.text, m=m, n=n, w=word))
    for turn in range(2):
        formula = f"{a.code} / {m} * {n}"
        if recipe:
            observation = yield Act(f"# Scale {a.code} from {m} to {n} people\nround({formula}, 2)")
            value = shown(c, observation)
            c.demand(near(value, fraction_value(formula), 2))
            yield Say(f"For {n} people it is {value} g.", (value,))
        else:
            yield from computed(c, f"Find the price of {n} when {m} cost {a.code}", formula, a, f"{n} cost {{}}.")
        if turn or not c.chance(0.3):
            return
        n = c.rng.randint(2, 60)
        yield User(c.ask(NUMBERS, n=n))


def spending(c):
    parts = [c.pick((str(c.rng.randint(2, 60)), f"{c.rng.uniform(1, 60):.2f}")) for _ in range(c.rng.randint(2, 5))]
    a = Amount(c, 2000)
    c.demand(float(a.code) > sum(float(p) for p in parts))
    texts = [SIGNS[a.sign].format(p) for p in parts] if c.chance(0.5) else parts
    listed = ", ".join(texts[:-1]) + c.pick((" and ", ", and ", ", ")) + texts[-1]
    yield User(c.ask(SPENT, a=a.text, l=listed))
    formula = " - ".join([a.code, *parts])
    yield from computed(c, f"Take the spending off {a.code}", formula, a, "{} is left.")


INTENTS = {prices: 2, bill: 3, tax: 2, interest: 1.5, loan: 0.7, scaled: 1.5, spending: 1}
