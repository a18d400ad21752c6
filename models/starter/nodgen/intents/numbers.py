"""Arithmetic and percentages, and the requests that go on with the last result."""

import re

from ..scenario import Act, Say, User
from .endings import plural
from .number_words import ONES, TENS, a_number_said
from .orders_told import NEW_FIRST
from .statistics import action, say
from .stories import CHANGE_TOLD, OFF_TOLD, OF_TOLD, RISEN_TOLD, SHARE_TOLD
from .values import RESULT, exact, fraction_value, near, percentage, plain, shown, spelt

ARITHMETIC = [
    "what is <x>?", "@c {calculate|compute} <x>", "<x>", "<x> = ?", "<x> =", "how much is <x>?", "@c {work out|evaluate} <x>", "what's <x>?", "I need the result of <x>", "tell me <x>", "what does <x> {give|come to}?", "do the sum <x>", "give me <x>",
    "@c solve <x>", "@c solve this: <x>", "@c solve the sum <x>", "<x> is how much?", "@n result of <x>", "@n value of <x>", "@n answer to <x>", "<x> equals?", "@c {do|run} this calculation: <x>", "quick maths: <x>", "math: <x>", "@c do the math for <x>", "@c figure out <x>", "what do I get for <x>?", "how much do I get for <x>?", "calculator: <x>", "<x> makes what?",
    "what will <x> be?", "@c calculate this for me: <x>", "what comes out of <x>?",
    "I need to know what <x> is", "I can't work out <x> in my head", "my calculator is broken, what is <x>?", "I don't have a calculator here, what's <x>?", "any idea what <x> is?", "any idea how much <x> is?", "would you mind calculating <x>?", "would you mind working out <x>?", "I was wondering what <x> comes to", "let's see, <x>", "let's see what <x> gives", "for my homework: <x>", "for my homework I need <x>", "for the report I need the result of <x>", "my boss wants to know what <x> is", "please have a look at this sum: <x>", "@c check this sum: <x>", "here is a sum: <x>", "here's a calculation: <x>", "next one: <x>", "one more sum: <x>", "@c give the answer to <x>", "@c give me the answer for <x>", "@c type <x> into the calculator", "@c run the numbers: <x>", "@c do <x>", "@c reckon <x>", "@n outcome of <x>", "@n solution of <x>", "@n solution for <x>", "the solution of <x> please",
    "<x> results in what?", "<x> comes to what?", "<x> comes to how much?", "<x> gives?", "<x> is?", "<x>, how much is it?", "<x>, what's the answer?", "<x>, what do you get?", "<x>, please calculate", "what do you get for <x>?", "what do you get if you calculate <x>?", "what would <x> come to?", "what number is <x>?", "what is the result of <x>?", "what's the answer to <x>?", "how much would <x> be?", "how much does <x> make?", "how big is <x>?", "compute: <x>", "calc <x>", "calc: <x>", "eval <x>", "evaluate: <x>", "solve: <x>",
    "here's one: <x>", "here's a sum for you: <x>", "what do you reckon <x> is?", "how much do you reckon <x> comes to?", "what is the outcome of <x>?", "calc <x> please", "eval(<x>)",
]
IN_WORDS = {
    "+": ["<a> + <b>", "what's <a> plus <b>?", "@c add <a> to <b>", "what do I get for <a> plus <b>?", "how much do <a> and <b> make?", "what is the sum of <a> and <b>?", "<a> and <b> together", "what is <a> and <b>?", "tell me <a> plus <b>", "what is <a> plus <b>?", "@c add <a> and <b>", "<a> plus <b>", "@n sum of <a> and <b>", "how much is <a> plus <b>?", "what do <a> and <b> come to together?", "@c add <b> to <a>", "@c {calculate|compute} <a> plus <b>", "<a> and <b> added up", "how much are <a> and <b> together?", "@c sum <a> and <b>", "@n total of <a> and <b>", "@c put <a> and <b> together", "<a> + <b> please", "<a> and <b> more is how many?",
        "<a> plus <b> equals?", "<a> plus <b> is how much?", "<a> plus <b>, how much is it?", "<a>, plus <b>", "<a> and <b> make what?", "<a> and <b> added together", "<a> added to <b>", "<a> increased by <b>", "I have <a> and get <b> more, how many do I have?", "I have <a>, then <b> more come, how many are there?", "if I have <a> and get <b>, how much do I have?", "there were <a>, <b> more came, how many are there now?", "start with <a> and add <b>", "take <a> and add <b>", "to <a> add <b>", "from <a>, go up by <b>", "what is <a> increased by <b>?", "what is <b> more than <a>?", "what number is <b> more than <a>?", "what do <a> and <b> add up to?", "what happens if I add <b> to <a>?", "what would <a> plus <b> be?", "how much would <a> and <b> be together?", "how many are <a> and <b> together?", "I need <a> and <b> added up", "I need the sum of <a> and <b>",
        "my kid asks how much <a> plus <b> is", "any idea how much <a> plus <b> makes?", "would you mind adding <a> and <b>?", "@c find the sum of <a> and <b>", "@c get the total of <a> and <b>", "@c increase <a> by <b>", "@c combine <a> and <b>", "add: <a>, <b>", "sum(<a>, <b>)", "sum of <a>, <b>",
    ],
    "-": ["<a> less <b>", "what's <a> minus <b>?", "what do I get for <a> minus <b>?", "what is the difference between <a> and <b>?", "how much is left of <a> after <b>?", "what is <a> take away <b>?", "how much is <a> minus <b>?", "tell me <a> minus <b>", "@c take <b> off <a>", "what is <a> minus <b>?", "@c subtract <b> from <a>", "<a> minus <b>", "@n difference between <a> and <b>", "@c take <b> away from <a>", "how much is <a> less <b>?", "@c {calculate|compute} <a> minus <b>", "what is left when I take <b> from <a>?", "@c take <b> from <a>", "<a> take away <b>", "what remains of <a> after <b>?", "@c deduct <b> from <a>", "how much more is <a> than <b>?", "<a> - <b> please", "@n difference of <a> and <b>",
        "<a> minus <b> equals?", "<a> minus <b> is how much?", "<a> minus <b>, how much is it?", "<a> reduced by <b>", "<a> decreased by <b>", "<a> without <b>", "<a>, less <b>", "<a>, take away <b>", "I have <a> and give away <b>, how many are left?", "I have <a> and lose <b>, how many are left?", "I had <a>, <b> are gone, how many remain?", "there were <a>, <b> left, how many remain?", "if I have <a> and spend <b>, what remains?", "start with <a> and subtract <b>", "take <a> and subtract <b>", "from <a> take <b>", "from <a> subtract <b>", "what is <a> decreased by <b>?", "what is <b> less than <a>?", "what number is <b> less than <a>?", "what remains if I subtract <b> from <a>?", "what happens if I take <b> away from <a>?", "what would <a> minus <b> be?", "what must I add to <b> to get <a>?", "how much is missing from <b> to <a>?", "how much do I need to get from <b> to <a>?",
        "how far is it from <b> to <a>?", "how much bigger is <a> than <b>?", "how many more is <a> than <b>?", "how much smaller is <b> than <a>?", "by how much is <a> larger than <b>?", "any idea how much <a> minus <b> makes?", "would you mind subtracting <b> from <a>?", "I need <a> minus <b>", "I need the difference of <a> and <b>", "@c find the difference between <a> and <b>", "@c decrease <a> by <b>", "@c remove <b> from <a>", "subtract: <a>, <b>",
    ],
    "*": ["what's <a> times <b>?", "what do I get for <a> times <b>?", "what is the product of <a> and <b>?", "<a> by <b>, multiplied", "tell me <a> times <b>", "how much is <a> x <b>?", "<a> * <b> please", "multiply <a> x <b>", "what is <a> times <b>?", "@c multiply <a> by <b>", "<a> times <b>", "@n product of <a> and <b>", "how much is <a> times <b>?", "@c multiply <a> and <b>", "@c {calculate|compute} <a> times <b>", "<a> multiplied by <b>", "<a> lots of <b>", "what is <a> multiplied by <b>?", "<a> x <b> please", "<a> x <b>", "what is <a> x <b>?", "@c multiply <a> with <b>", "@n product of <a> times <b>", 
        "<a> times <b> equals?", "<a> times <b> is how much?", "<a> times <b>, how much is it?", "<a>, <b> times", "<a>, multiplied by <b>", "<a> boxes with <b> in each, how many in all?", "<a> rows of <b>, how many is that?", "<a> groups of <b>, how many in total?", "<a> bags of <b> each make how many?", "I have <a> boxes of <b>, how many in total?", "there are <a> rows with <b> seats, how many seats?", "if I take <b> groups of <a>, how many is that?", "start with <a> and multiply by <b>", "take <a> and multiply it by <b>", "take <a> times <b>", "take <a>, <b> times", "what would <a> times <b> be?", "what happens if I multiply <a> by <b>?", "what do <a> and <b> give when multiplied?", "what is <b> times as much as <a>?", "how many are <a> times <b>?", "how many is <a> groups of <b>?", "how much is <a> multiplied by <b>?", "my kid asks how much <a> times <b> is",
        "any idea how much <a> times <b> makes?", "would you mind multiplying <a> by <b>?", "I need <a> times <b>", "I need the product of <a> and <b>", "I need <a> multiplied by <b>", "@c find the product of <a> and <b>", "@c get the product of <a> and <b>", "multiply: <a>, <b>", "product of <a>, <b>", "<a>*<b>", "<a> × <b>",
    "<a> bags with <b> in each, how many in all?", "I have <a> bags of <b>, how many is that?", "<a> rows of <b> seats, how many seats are there?",
    ],
    "/": ["what's <a> divided by <b>?", "what do I get for <a> divided by <b>?", "how much is <a> divided by <b>?", "tell me <a> divided by <b>", "<a> / <b> please", "what is <a> divided by <b>?", "@c divide <a> by <b>", "<a> divided by <b>", "how much is <a> over <b>?", "@c split <a> by <b>", "@c {calculate|compute} <a> divided by <b>", "@c {calculate|compute} <a> over <b>", "@c {calculate|compute} the quotient of <a> and <b>", "how often does <b> go into <a>?", "<a> over <b>", "@n quotient of <a> and <b>", "how many times does <b> fit into <a>?", "what is <a> over <b>?", "@c divide <a> into <b> parts", "@n quotient of <a> divided by <b>", "<a> shared by <b>", "@c share <a> by <b>", "what is <a> shared by <b>?", "<a> shared among <b>",
        "<a> divided by <b> equals?", "<a> divided by <b> is how much?", "<a> divided by <b>, how much is it?", "<a>, divided by <b>", "<a> split in <b>", "<a> split by <b>", "<a> shared equally by <b>", "<a> for <b> children, how much does each get?", "<a> sweets for <b> children, how many does each get?", "I have <a> sweets for <b> children, how many each?", "I have <a> and share them by <b>, how much is each?", "if I split <a> into <b> parts, how big is each?", "if <b> people share <a>, how much does each get?", "start with <a> and divide by <b>", "take <a> and divide it by <b>", "take <a>, divided by <b>", "what would <a> divided by <b> be?", "what happens if I divide <a> by <b>?", "what do I get when <a> is divided by <b>?", "what is the quotient of <a> and <b>?", "what is one part if <a> is split into <b> parts?", "how often is <b> contained in <a>?",
        "how many times is <b> contained in <a>?", "how many times does <b> go into <a>?", "any idea how much <a> divided by <b> makes?", "would you mind dividing <a> by <b>?", "I need <a> divided by <b>", "I need the quotient of <a> and <b>", "@c find the quotient of <a> and <b>", "@c split <a> into <b> parts", "@c split <a> into <b> equal parts", "@c share <a> among <b>", "divide: <a>, <b>", "<a> ÷ <b>", "<a> : <b>", "<a>/<b>", "ratio <a> / <b>",
    ],
}
OF_WHOLE = re.compile(r"\b(?:children|people|sweets|boxes|rows|groups|bags|seats|parts?|among|shared?)\b")
PERCENT = [
    "what is <p> percent of <b>?", "what is <p>% of <b>?", "<p>% of <b>", "<p> percent of <b>", "@c {calculate|compute} <p>% of <b>", "how much is <p> percent of <b>?", "how much is <p>% of <b>?", "I need <p>% of <b>", "@c work out <p> percent of <b>", "give me <p>% of <b>",
    "@c take <p> percent of <b>", "what's <p>% of <b>?", "<p>% from <b> is how much?", "<p> per cent of <b>", "what would <p>% of <b> be?", "@c find <p>% of <b>", "how much would <p> per cent of <b> be?", "<p> pct of <b>", "what's <p> percent of <b>?", "<p>% of <b>?", "what is <p> per cent of <b>?", "how much is a <p>% share of <b>?", "@n <p>% share of <b>", "what do I get for <p>% of <b>?", "of <b>, what is <p>%?",
    "<p>% out of <b>", "<p>% of <b> is how much?", "<p>% of <b> is what?", "<p>% of <b>, how much is that?", "<p> percent from <b>", "<p> percent of <b> makes how much?", "<b>, <p>% of it", "<b>: <p>%?", "<b> * <p>%", "<p>% x <b>", "@n <p> percent part of <b>", "@n <p>% part of <b>", "@n <p> percent of <b>", "from <b> I need <p>%", "from <b> take <p> percent, how much is it?", "of <b>, <p>% is how much?", "of <b> people <p>% said yes, how many is that?", "<p>% of <b> people voted, how many is that?", "<p> percent of our <b> customers, how many are they?", "we keep <p>% of <b>, how much is it?", "my part is <p>% of <b>, how much is it?", "my share is <p> percent of <b>, how much is it?", "I get <p>% of <b>, how much is that?", "they take <p>% of <b> as a fee, how much is the fee?", "a fee of <p>% on <b> is how much?", "commission of <p>% on <b>", "@n commission of <p>% on <b>",
    "my commission is <p> percent of <b>, how much is it?", "if I get <p> percent of <b>, how much is it?", "for the report I need <p>% of <b>", "my boss wants to know what <p>% of <b> is", "I was wondering how much <p> percent of <b> is", "any idea how much <p>% of <b> is?", "would you mind calculating <p>% of <b>?", "let's see <p>% of <b>", "how many are <p>% of <b>?", "how many is <p> percent of <b>?", "what number is <p>% of <b>?", "what amount is <p>% of <b>?", "@c get <p>% of <b>", "@c determine <p> percent of <b>",
    "<p> pct of <b> is how much?", "<b> people voted, <p>% for me, how many is that?", "what is <p> pct of <b>?",
]
SHARE = [
    "what percentage is <a> of <b>?", "<a> is what percent of <b>?", "<a> of <b> in percent", "what percent of <b> is <a>?", "<a> out of <b> as a percentage", "how many percent of <b> is <a>?", "@c express <a> as a percentage of <b>", "I got <a> out of <b>, what percent is that?",
    "@n percentage of <a> in <b>", "which percentage of <b> is <a>?", "@c calculate what percent <a> is of <b>", "@c calculate the percentage of <a> in <b>", "@c calculate how many percent <a> is of <b>", "<a> from <b> in %", "<a> out of <b> in percent", "I scored <a> of <b>, how many percent?", "@n percentage if <a> of <b> are right", "<a> of <b> is what percentage?", "what share of <b> is <a>, in percent?", "<a> / <b> in percent", "<a> of <b> in %", "what % of <b> is <a>?", "what % is <a> of <b>?", "<a> out of <b>, what percent?", "what percentage of <b> is <a>?",
    "<a> / <b> as %", "<a>/<b> in %", "<a> as a percentage of <b>", "<a> as percent of <b>", "<a> as a share of <b>, in percent", "<a> in <b>, how many percent?", "<a> of <b>: percent?", "<a> of <b> people came, what percentage is that?", "<a> of our <b> customers answered, how many percent is that?", "<a> of <b> questions right, what percent?", "<a> right out of <b>, percentage?", "<a> points of <b>, what percentage?", "<a> out of <b> is how many percent?", "<b> people, <a> came, what percentage?", "<b> in total, <a> done, how many percent?", "we have <b> and <a> are done, how many percent is that?", "we sold <a> of <b>, what percentage is that?", "I have done <a> of <b>, how many percent is that?", "I have read <a> of <b> pages, how much is that in percent?", "if <b> is everything, how many percent is <a>?", "if <b> is 100%, how many percent is <a>?",
    "if <b> is 100 percent, what percent is <a>?", "out of <b>, <a> is what percent?", "out of <b> I have <a>, what is that in %?", "of <b>, <a> passed, what percentage is that?", "what part of <b> is <a>, in percent?", "how much of <b> is <a> in percent?", "how much percent is <a> of <b>?", "how much percent of <b> is <a>?", "how large a percentage of <b> is <a>?", "what is <a> of <b> as a percentage?", "what is <a> out of <b> in percent?", "what is the percentage of <a> out of <b>?", "my score is <a> out of <b>, what percentage is it?", "for the report I need <a> of <b> as a percentage", "any idea how many percent <a> of <b> is?", "would you mind giving <a> of <b> in percent?", "@n percentage of <a> out of <b>", "@n percentage that <a> is of <b>", "@n share of <a> in <b>, in percent", "@c give <a> of <b> as a percentage", "@c work out what percentage <a> is of <b>",
    "@c show <a> out of <b> as a percentage",
    "<a> of <b> people answered, what percentage is that?", "<a> of <b> people voted, how many percent is that?",
]
CHANGE = [
    "@c add <p>% to <b>", "<b> plus <p>%", "<b> plus <p> percent", "@c raise <b> by <p>%", "@c increase <b> by <p> percent", "what is <b> with <p>% added?", "<b> with <p>% on top", "what is <b> increased by <p>%?", "@c put <p>% on <b>", "<b> and <p>% more", "how much is <b> plus <p> percent?", "<b> grows by <p>%, what is it then?",
    "my pay of <b> goes up by <p>%, what is it then?", "<b> goes up <p> percent", "@n new price when <b> is raised by <p>%", "@c increase <b> by <p>%", "<b> rises by <p>%", "<b> rises <p> percent", "the price <b> rises by <p>%", "<b> + <p>%", "<b> with <p> percent more", "what is <b> plus <p>%?", "how much is <b> with <p>% on top?", "what does <b> come to with <p>% added?", "@c raise <b> by <p> percent", "what is <b> raised by <p>%?",
    "<b> up <p>%", "<b> up by <p> percent", "<b>, plus <p>%", "<b>, <p>% more", "<b> increased by <p>%", "<b> increased by <p> percent", "<b> raised by <p>%", "<b> with a raise of <p>%", "<b> with a surcharge of <p>%", "<b> with a markup of <p> percent", "<b> with <p>% added", "<b> and another <p>%", "<b> gets <p>% bigger, what is it then?", "<b> gets <p>% dearer, what is the new price?", "it costs <b> and gets <p>% dearer, what is it then?", "it was <b> and rose by <p>%, what is it now?", "the rent is <b> and goes up by <p>%, what is it then?", "our prices go up by <p>%, what becomes of <b>?", "prices rise <p> percent, what does <b> become?", "my pay is <b>, what is it with a raise of <p>%?", "I earn <b> and get a raise of <p> percent, how much is it then?", "I earn <b>, what do I earn after a <p>% raise?", "if I raise <b> by <p>%, what do I get?",
    "if <b> grows by <p> percent, how much is it?", "how much is <b> increased by <p> percent?", "how much is <b> after a rise of <p>%?", "how much will <b> be after it goes up by <p>%?", "what is <b> and <p>% more?", "what is <b> with a markup of <p>%?", "what would <b> be with <p> percent more?", "what becomes of <b> if it grows by <p>%?", "what is <p> percent more than <b>?", "what is <p>% more than <b>?", "any idea how much <b> plus <p>% is?", "would you mind adding <p>% to <b>?", "start with <b> and add <p>%", "take <b> and add <p> percent", "to <b> add <p>%", "@n price of <b> with a surcharge of <p>%", "@n new price of <b> after a rise of <p> percent", "@n value of <b> raised by <p>%", "@c mark <b> up by <p>%", "@c add <p> percent on top of <b>", "@c make <b> <p>% bigger",
    "<b> with a <p>% surcharge", "what is <b> with a surcharge of <p> percent?", "<b> becomes <p>% dearer, what is it then?",
]
DISCOUNT = [
    "<b> minus <p>%", "@c take <p>% off <b>", "<b> less <p> percent", "@c reduce <b> by <p>%", "@c reduce <b> by <p> percent", "<b> reduced by <p>%", "what is <b> with <p>% off?", "<p>% discount on <b>", "@c decrease <b> by <p> percent", "<b> with a discount of <p>%", "what do I pay for <b> with <p>% off?", "how much is <b> minus <p> percent?", "@c lower <b> by <p>%", "<b> after <p>% off",
    "it costs <b> and is <p>% off, what do I pay?", "@n sale price of <b> with <p>% off", "<p>% off <b>", "@n price of <b> after a discount of <p> percent", "<b> falls by <p>%, what is left?", "<b> goes down <p> percent", "<b> - <p>%", "what is <b> minus <p>%?", "what is <b> less <p>%?", "what is <b> reduced by <p>%?", "how much is <b> with <p>% off?", "<p> percent off <b>",
    "<b> down <p>%", "<b> down by <p> percent", "<b>, minus <p>%", "<b>, <p>% off", "<b>, <p>% less", "<b>, less <p>%", "<b> decreased by <p>%", "<b> lowered by <p>%", "<b> cut by <p> percent", "<b> with <p>% knocked off", "<b> with a rebate of <p>%", "<b> with <p>% discount", "<b> at a discount of <p>%", "<b> gets <p>% cheaper, what is it then?", "<b> drops by <p>%, what is it then?", "it was <b> and fell by <p>%, what is it now?", "it costs <b>, I get <p>% discount, what do I pay?", "the shop gives <p>% off <b>, what do I pay?", "the price is <b> with a rebate of <p>%, what do I pay?", "the sale is <p>% off, it was <b>, what is it now?", "shoes for <b>, <p>% off, how much?", "everything is <p> percent off, what does <b> become?", "I have a coupon for <p>% off <b>, what do I pay?", "I get <p> percent discount on <b>, how much is it then?", "with a coupon of <p>%, how much is <b>?",
    "if I cut <b> by <p>%, what do I get?", "if <b> shrinks by <p> percent, how much is it?", "how much is <b> decreased by <p> percent?", "how much is <b> after a discount of <p>%?", "how much will <b> be after it drops by <p>%?", "how much do I pay for <b> with a <p>% coupon?", "what is left of <b> after <p>% is taken off?", "what is <b> after a cut of <p>%?", "what would <b> be with <p> percent less?", "what is <p>% less than <b>?", "what is <p> percent off <b>?", "what is <p>% off <b>?", "any idea how much <b> minus <p>% is?", "would you mind taking <p>% off <b>?", "start with <b> and take off <p>%", "take <b> and subtract <p> percent", "from <b> take off <p>%", "@n price of <b> with a rebate of <p>%", "@n discounted price of <b> at <p>% off", "@n value of <b> lowered by <p>%", "@c mark <b> down by <p>%", "@c cut <b> by <p>%", "@c knock <p> percent off <b>", "@c deduct <p>% from <b>",
    "<b> shrinks by <p>%, what is left?", "<b> discounted by <p>%", "what is <b> discounted by <p> percent?", "<p>% knocked off <b>", "what is <b> with <p> percent knocked off?",
]
GROWTH = [
    "@n change of the {price|rent|weight|value|score|sales} from <a> to <b> in percent", "by how many percent did the {price|rent|weight|value|number|salary} change from <a> to <b>?", "the {value|price|temperature|number} changed from <a> to <b>, how many percent is that?", "change from <a> to <b>, in percent please", "percent of change, <a> to <b>", "if {a price|the rent|a number} changes from <a> to <b>, what is the change in percent?",
    "@c tell me the change from <a> to <b> in percent", "@c give me the change from <a> to <b> as a percentage", "the change from <a> to <b> as a percentage", "how many percent of change is it from <a> to <b>?",
    "@n percentage change from <a> to <b>", "by how many percent did it change from <a> to <b>?", "from <a> to <b> in percent", "@n percent change from <a> to <b>", "it went from <a> to <b>, how many percent is that?", "@n growth from <a> to <b> in percent", "@n percent growth from <a> to <b>", "what growth is <a> to <b>, in percent?", "@n change from <a> to <b> in %", "@n increase from <a> to <b> in percent",
    "how much percent did it rise from <a> to <b>?", "it was <a>, now it is <b>, what change is that in percent?", "the price went from <a> to <b>, what is the change in %?", "@c calculate the percent change between <a> and <b>", "@n difference from <a> to <b> in percent", "@n percent difference from <a> to <b>", "what difference is that in percent, <a> to <b>?", "my rent rose from <a> to <b>, how many percent?", "percent increase <a> to <b>", "percentage change <a> -> <b>", "percentage change from <a> to <b>", "percent change <a> to <b>", "what is the percentage change from <a> to <b>?", "by what percent did it change from <a> to <b>?", "it fell from <a> to <b>, how many percent is that?", "@n decrease from <a> to <b> in percent", "what is the change from <a> to <b> in percent?",
    "<a> -> <b> in %", "<a> → <b>, percent change?", "<a> to <b>: % change", "<a> to <b>, percent change", "<a> to <b>, how many percent up or down?", "<a> last year, <b> this year, what is the change in percent?", "<a> yesterday, <b> today, percent change?", "last year <a>, this year <b>, how many percent is that?", "last month we sold <a>, this month <b>, what change is that in percent?", "before it was <a> and after it was <b>, what is the change in percent?", "old <a>, new <b>, percent change?", "old price <a>, new price <b>, how many percent change?", "old value <a>, new value <b>, percentage?", "sales went from <a> to <b>, what is the growth in percent?", "sales grew from <a> to <b>, how many percent is that?", "sales dropped from <a> to <b>, how many percent is that?", "our visitors went from <a> to <b>, what growth is that in percent?",
    "my pay went from <a> to <b>, how many percent did it change?", "my weight went from <a> to <b>, what is that in percent?", "the price rose from <a> to <b>, by what percent?", "the price changed from <a> to <b>, by what percentage?", "it dropped from <a> to <b>, what percentage is that?", "it grew from <a> to <b>, by how many percent?", "if it was <a> and is now <b>, by how many percent did it change?", "from <a> up to <b>, how many percent is that?", "from <a> to <b>, what is the growth in percent?", "from <a> to <b> is what change in %?", "how big is the change from <a> to <b> in percent?", "how much did it grow from <a> to <b>, in percent?", "how much did it change from <a> to <b>, in %?", "how many percent is it from <a> to <b>?", "how many percent did it go up or down from <a> to <b>?", "by how much percent did it rise from <a> to <b>?",
    "by what percentage did it grow from <a> to <b>?", "what is the growth rate from <a> to <b>?", "what is the percent change if it goes from <a> to <b>?", "what percentage change is <a> to <b>?", "any idea what percent change it is from <a> to <b>?", "for the report I need the percent change from <a> to <b>", "I need to see the growth from <a> to <b> in percent", "growth rate <a> to <b>", "growth from <a> to <b> in %", "change in % from <a> to <b>", "@n growth rate from <a> to <b>", "@n percentage growth from <a> to <b>", "@n relative change from <a> to <b> in percent", "@c work out the percentage change from <a> to <b>", "@c work out the growth from <a> to <b> in %", "@c give the change from <a> to <b> as a percentage",
    "from <a> visitors to <b> visitors, what percent change is that?", "visitors: <a> before, <b> after, percent change?",
]
WHOLE = [
    "<a> is <p>% of what?", "<a> is <p> percent of which number?", "if <a> is <p>%, what is 100%?", "<p>% is <a>, what is the total?", "of what number is <a> <p>%?", "<a> equals <p>% of how much?", "<a> makes up <p> percent, how much is everything?", "@n total if <p>% is <a>", "@n number of which <a> is <p> percent",
    "<p> percent of what is <a>?", "what is 100% if <p>% is <a>?", "@c find the number of which <a> is <p>%", "if <p> percent is <a>, what is all of it?", "@n full amount when <p>% is <a>", "<a> is <p>% of which number?", "what number is it if <a> is <p>%?", "<p>% is <a>, what is 100%?", "<a> is <p> percent, what is the whole?", "what is the whole if <a> is <p>%?", "@c find the total if <a> is <p> percent", "what is the total if <a> is <p>%?", "<a> makes up <p>%, what is the total?", "@n whole if <p>% is <a>", "if <a> is <p> percent, what is 100 percent?",
    "<a> = <p>% of ?", "<a> = <p>% of what number?", "<a> = <p>%, 100% = ?", "<p>% = <a>, 100% = ?", "<p>% are <a>, what is the whole?", "<p> percent are <a>, how much is everything?", "<p>% of what number is <a>?", "<p>% of which amount is <a>?", "<p>% of the total is <a>, how big is the total?", "<p> percent of the whole is <a>, what is the whole?", "<p> percent of all are <a>, how many are all?", "<a> corresponds to <p>%, what is 100%?", "<a> is only <p>% of it, how much is everything?", "<a> people are <p> percent, how many are all of them?", "<a> are <p>% of all, how many are there in total?", "we have <a>, that is <p>%, how much is the whole?", "we have done <a>, which is <p> percent, how much is the total?", "I paid <a>, which is <p>% of the price, what is the full price?", "I paid <a>, that is <p> percent of it, what is the full amount?",
    "my deposit of <a> is <p>% of the price, what is the full price?", "a deposit of <a> is <p> percent of what amount?", "if <a> is <p>% of the total, how big is the total?", "if <a> makes <p> percent, how much is 100 percent?", "if <p>% of it is <a>, how much is all of it?", "if <p>% equals <a>, what does 100% equal?", "when <p> percent is <a>, what is the whole amount?", "from <p>% = <a>, find the whole", "what is the full amount if <a> is <p>% of it?", "what is the full price if <p>% is <a>?", "what is everything if <a> is <p> percent of it?", "what number has <a> as its <p>%?", "what amount is it if <p> percent of it is <a>?", "how much is the whole if <p>% of it is <a>?", "how much is 100% when <a> is <p>%?", "how big is the total when <a> is <p> percent?", "any idea what the total is if <a> is <p>%?", "@n number whose <p>% is <a>", "@n amount of which <a> is <p>%",
    "@n full price if <a> is <p>% of it", "@n 100% value if <p>% is <a>", "@c work out the whole if <p>% is <a>", "@c work out 100% if <a> is <p> percent", "@c get the total from <a> being <p>%",
    "if <p>% corresponds to <a>, what is 100%?", "<p> percent corresponds to <a>, how much is everything?",
]
AGAIN = ["and <p>%?", "and <p> percent?", "what about <p>%?", "and with <p>%?", "now <p>%", "now with <p> percent", "<p>%?", "how about <p> percent?", "and for <p>%?", "the same with <p>%", "make it <p>%", "make it <p> percent", "and make it <p>%",
    "and what about <p>%?", "then <p>%", "<p> percent?", "and <p>", "and if it is <p>%?", "what if it is <p> percent?", "now for <p>%", "what is it for <p>%?",
    "and <p> per cent?", "<p> per cent?", "also <p>%", "also for <p>%", "next <p>%", "next: <p> percent", "then for <p>%", "then with <p> percent", "try <p>%", "try it with <p>%", "try <p> percent", "change it to <p>%", "change that to <p> percent", "let it be <p>%", "no, <p>%", "no, with <p> percent", "and at <p>%?", "once more with <p>%", "again with <p>%", "again for <p> percent", "I meant <p>%", "with <p>% instead", "<p>% instead", "and how much for <p>%?", "how much is it with <p>%?", "how much with <p> percent?", "what would it be with <p>%?",
    "and if it were <p>%?", "suppose it is <p>%", "what would <p>% give?", "what would <p> percent give?", "let's say <p>%", "let's take <p>% instead", "could you do <p>% too?", "and once again with <p>%", "I need <p>% as well", "I want <p>% too", "and what would it be at <p> percent?", "redo it with <p>%", "do it again, <p>%", "repeat that with <p>%", "repeat it for <p> percent", "the same thing but <p>%", "same thing at <p>%", "sorry, I wanted <p>%", "oh, it should be <p>%", "actually <p>%", "actually it is <p> percent", "wait, <p>%", "rather <p>%", "and using <p>%?", "but with <p>%?", "now let's see <p>%", "use <p>% this time", "it should have been <p>%", "replace that with <p>%", "how does it look with <p>%?", "<p>% this time", "if I take <p>%?",
]
NEXT = {
    "_ + {n}": ["and plus <n>?", "now add <n>", "plus <n>", "add <n> to that", "add <n>", "and <n> more?", "now plus <n>", "then add <n>", "+ <n>", "put <n> on top", "what if I add <n>?", "plus <n> makes?",
        "now plus <n> more", "<n> more", "<n> on top", "and <n> on top?", "and with <n> added?", "with <n> added?", "add another <n>", "add another <n> to it", "add <n> to the result", "and if I add <n>?", "what is it plus <n>?", "what is that plus <n>?", "that plus <n>", "increase it by <n>", "and then <n> more",
        "and another <n>?", "plus another <n>", "another <n> comes on top", "<n> come on top of that", "on top of that <n>", "raise it by <n>", "raise that by <n>", "bring it up by <n>", "I forgot <n>, add that too", "I forgot to add <n>", "I also have <n>, add it", "let's add <n>", "with <n> more?", "now with <n> more", "what would it be with <n> more?", "what do I get with <n> more?", "how much is it with <n> more?", "how much is that plus <n>?", "if <n> come on top?", "and an extra <n>?", "put <n> more on it", "count <n> to it", "<n> added", "now the same plus <n>", "and that plus <n>?",
    ],
    "_ - {n}": ["now minus <n>", "subtract <n> from that", "take <n> off that", "minus <n>", "and minus <n>?", "take away <n>", "subtract <n>", "- <n>", "then take <n> away", "less <n>?", "what is left after <n>?", "now subtract <n>",
        "<n> less", "and <n> less?", "that minus <n>", "what is that minus <n>?", "what is it minus <n>?", "and if I take <n> away?", "what if I subtract <n>?", "subtract <n> from the result", "take <n> from it", "take off <n>", "deduct <n>", "deduct <n> from that", "decrease it by <n>", "and without <n>?", "minus <n> makes?",
        "what if <n> are taken away?", "now without <n>", "now <n> less", "with <n> less?", "and <n> fewer?", "<n> fewer", "lower it by <n>", "lower that by <n>", "reduce it by <n>", "reduce that by <n>", "decrease that by <n>", "remove <n> from that", "take <n> away from that", "take <n> away from the result", "if <n> go away?", "what remains if I take away <n>?", "what would it be with <n> less?", "how much is it with <n> less?", "how much is that minus <n>?", "how much is left if I take <n>?", "I have to pay <n> of that, what is left?", "<n> of it are gone, what is left?", "<n> taken off", "<n> subtracted", "let's subtract <n>", "knock <n> off that", "and that minus <n>?", "now that less <n>", "what is it less <n>?",
    ],
    "_ * {n}": ["now times <n>", "multiply that by <n>", "times <n>", "and times <n>?", "multiply it by <n>", "that times <n>", "* <n>", "then multiply by <n>", "what is that times <n>?", "the result times <n>", "multiply the result by <n>", "take the result times <n>", "now multiply by <n>",
        "x <n>", "multiplied by <n>", "and multiplied by <n>?", "<n> times that", "<n> times as much", "and <n> times that?", "what is it times <n>?", "what if I multiply it by <n>?", "what would <n> times that be?", "take it times <n>", "take that <n> times", "multiply the answer by <n>", "and if I multiply by <n>?", "how much is that times <n>?",
        "and what if there are <n> of those?", "I need that <n> times", "<n> of those", "how much are <n> of those?", "what are <n> of those?", "and for <n> of them, what is it all together?", "all of that <n> times", "and all of it times <n>?", "let's multiply it by <n>", "let's multiply that by <n>", "multiply by <n>", "and multiply it by <n>", "now <n> times that", "that multiplied by <n>", "what is it multiplied by <n>?", "what is that multiplied by <n>?", "how much is it times <n>?", "how much is <n> times that?", "what do I get times <n>?", "what would it be times <n>?", "that number times <n>", "scale it by <n>", "scale that by <n>", "if I take it times <n>?",
    ],
    "_ / {n}": ["divide that by <n>", "now divided by <n>", "and divided by <n>?", "divide it by <n>", "that over <n>", "/ <n>", "split that by <n>", "then divide by <n>", "divided by <n>", "what is that divided by <n>?", "shared by <n>?",
        "and over <n>?", "split by <n>", "and split by <n>?", "share that by <n>", "the result divided by <n>", "divide the result by <n>", "divide the answer by <n>", "what is it over <n>?", "what if I divide it by <n>?", "and if I divide by <n>?", "how much is that divided by <n>?", "split it into <n> parts", "in <n> parts?", "what is it divided by <n>?",
        "that divided by <n>", "and that divided by <n>?", "divide by <n>", "let's divide it by <n>", "let's divide that by <n>", "now over <n>", "now split by <n>", "shared among <n>?", "share it among <n>", "split that into <n> parts", "split that into <n> equal parts", "and in <n> equal parts?", "if I split it into <n>, how big is one?", "how much is one of <n> parts?", "how big is each of <n> parts?", "what is it if I divide by <n>?", "what do I get if I divide by <n>?", "what would it be divided by <n>?", "how much is it divided by <n>?", "how much is it over <n>?", "how much for each if <n> share it?", "that number divided by <n>", "divide all of that by <n>", "what does each get if there are <n> of us?", "and shared by <n>?", "cut it into <n> parts",
    ],
    "_ * 2": ["double it", "now double that", "double that", "twice that", "and twice as much?", "times two", "what is the double?", "double the result", "and double?", "make it twice as much",
        "and doubled?", "doubled", "that doubled", "now doubled", "and twice that?", "two times that", "and two times that?", "what is twice that?", "what is it doubled?", "how much is double that?", "times 2", "multiply it by two", "take it twice", "the double of that",
        "now twice", "and times two?", "now times two", "that times two", "let's double it", "let's double that", "and if I double it?", "what if I double it?", "what if it doubles?", "what do I get if I double that?", "double the number", "double that number", "can you double it?", "could you double that?", "what is two times that?", "what is it times two?", "how much is it doubled?", "how much would twice that be?", "I need twice as much", "I need double that", "both together, so twice that",
    ],
    "_ / 2": ["and half of that?", "and half?", "half of it", "halve that", "now half", "what is half of that?", "divide it in two", "half the result", "half of the result", "and half of the result?", "halve it", "and the half?",
        "half", "half?", "half that", "and half of it?", "halved", "and halved?", "now halve it", "now half of that", "the half of it", "cut it in half", "cut that in half", "split it in half", "divide by two", "divided by 2", "how much is half of that?", "what would half of it be?",
        "and a half of it?", "one half of that", "what is one half of it?", "1/2 of it", "and divided by two?", "let's halve it", "let's halve that", "and if I halve it?", "what if I halve it?", "what do I get if I halve that?", "only half of it", "only half of that", "just half of it", "I only need half of that", "I need half of it", "halve the result", "halve the number", "half of that number", "can you halve it?", "could you halve that?", "what would half of that be?", "how much is half of it?", "how much is one half?", "fifty-fifty, how much is that?", "we go halves, how much is it?", "divide that by two", "split that in two", "each of us gets half, how much is that?",
    ],
    "_ ** 2": ["square it", "now square that", "and squared?", "that squared", "square the result", "what is that squared?", "the square of it?", "now squared", "and the square of that?",
        "squared", "squared?", "and square it", "its square", "and its square?", "what is its square?", "the square of that", "that times itself", "and times itself?", "multiply it by itself", "to the power of 2", "to the power of two", "^2", "what is the square of that?",
        "and to the power of two?", "raise it to the power of 2", "raise that to the second power", "to the second power", "and to the second power?", "let's square it", "let's square that", "and if I square it?", "what if I square it?", "what do I get if I square that?", "square the number", "square that number", "can you square it?", "could you square that?", "what is it squared?", "what is it times itself?", "what would it be squared?", "how much is it squared?", "how much is that squared?", "that multiplied by itself", "and multiplied by itself?", "the result squared", "the result times itself", "I need the square of it", "I need it squared", "now times itself",
    ],
    "_ ** 0.5": ["and the square root?", "square root of that", "root of it", "take the root of that", "what is the root of that?", "now the square root", "and its square root?", "the root?", "square root of the result",
        "root?", "square root?", "and the root?", "the square root?", "its square root", "its root?", "sqrt", "sqrt of that", "and sqrt of it?", "what is its square root?", "what is the square root of that?", "take the square root", "take its root", "now its root",
        "and the root of it?", "and the root of that?", "the root of that", "now take the square root of it", "let's take the root", "and if I take the square root?", "what if I take the root?", "what do I get if I take the square root?", "what do I get for the root?", "sqrt?", "sqrt of it", "sqrt of the result", "root of the result", "the root of the result", "take the root of it", "take the root of the result", "can you take the root?", "could you take the square root of that?", "what is the root of it?", "what would the square root be?", "how much is the root of that?", "how much is its square root?", "which number squared gives that?", "what number times itself gives that?", "I need the root of it", "I need the square root of that", "pull the root", "find the square root of it", "show the square root",
    ],
    "_ * {p} / 100": ["and <p>% of that?", "<p>% of it", "<p> percent of that", "how much is <p>% of that?", "now <p> percent of that", "what is <p>% of it?", "take <p>% of that", "and <p> percent of it?",
        "<p> percent of it", "<p>% of that?", "and <p> percent of that?", "<p>% of the result", "<p> percent of the result", "take <p> percent of it", "what is <p> percent of that?", "how much is <p>% of it?", "how much is <p> percent of the result?", "now <p>% of it", "give me <p>% of that",
        "how much of it is <p>%?", "what do <p>% of that come to?", "what would <p>% of that be?", "what would <p> percent of it be?", "what do I get for <p>% of it?", "now only <p>% of that", "only <p>% of it", "just <p> percent of that", "I get <p>% of that, how much is it?", "I need <p>% of that", "I need <p> percent of it", "I only want <p>% of it", "my part is <p>% of that", "find <p>% of it", "work out <p>% of that", "calculate <p>% of the result", "and what is <p>% of it?", "and what is <p> percent of that?", "let's take <p>% of that", "of that, <p>%?", "of it <p> percent?", "out of that <p>%", "how much are <p>% of that?", "<p> per cent of that", "and <p> per cent of it?",
    ],
    "_ * (1 + {p} / 100)": ["plus <p>%", "add <p>% to that", "now plus <p> percent", "and <p>% more?", "raise that by <p>%", "and with <p>% on top?", "with <p>% on top", "<p>% on top of that", "add <p> percent", "increase it by <p>%",
        "and plus <p>%?", "that plus <p>%", "<p>% more", "<p> percent more", "and <p> percent more?", "add <p>%", "add <p>% to it", "raise it by <p> percent", "increase that by <p>%", "what is it plus <p>%?", "what is that with <p>% more?", "with <p> percent added?",
        "raised by <p>%?", "and raised by <p> percent?", "now <p>% higher", "and if it rises by <p>%?", "and if it goes up by <p>%?", "if it grows by <p>%?", "what if it rises <p> percent?", "what if I add <p>%?", "what would it be with <p>% more?", "what would it be plus <p> percent?", "how much is it with <p>% on top?", "how much is it plus <p>%?", "how much is that with <p>% more?", "put <p>% on top", "put <p>% on it", "put <p> percent on top of that", "let's add <p>%", "let's add <p> percent to it", "grow it by <p>%", "mark it up by <p>%", "with a surcharge of <p>%", "with a raise of <p>%?", "increased by <p>%?", "and increased by <p> percent?", "now add <p>%", "then add <p>%", "and an extra <p>%?", "up <p>%", "it goes up <p>%, what is it then?",
    ],
    "_ * (1 - {p} / 100)": ["minus <p>%", "take <p>% off that", "now minus <p> percent", "and <p>% less?", "with <p>% off?", "reduce that by <p>%", "lower it by <p> percent", "and after <p>% off?", "after <p>% off?", "what is it after <p>% off?",
        "and minus <p>%?", "that minus <p>%", "<p>% less", "<p> percent less", "and <p> percent less?", "<p>% off", "<p> percent off that", "take off <p>%", "decrease it by <p>%", "what is it minus <p>%?", "what is that with <p>% less?", "with <p> percent off?", "lower that by <p>%",
        "lowered by <p>%?", "and lowered by <p> percent?", "reduced by <p>%?", "now <p>% lower", "now <p>% off", "now take off <p>%", "then take <p>% off", "and if it falls by <p>%?", "and if it goes down by <p>%?", "if it shrinks by <p>%?", "what if it drops <p> percent?", "what if I take <p>% off?", "what if there is <p>% off?", "what would it be with <p>% less?", "what would it be minus <p> percent?", "how much is it with <p>% off?", "how much is it minus <p>%?", "how much is that with <p>% less?", "how much is left after <p>% off?", "let's take <p>% off", "knock <p>% off", "knock <p> percent off it", "deduct <p>%", "deduct <p> percent from that", "cut it by <p>%", "mark it down by <p>%", "with a discount of <p>%", "with a discount of <p> percent?", "I get a discount of <p>%, what is it then?", "it goes down <p>%, what is it then?", "and without <p>% of it?",
    ],
}
ROUND_NEXT = ["round that to <n> places", "round it to <n> decimals", "rounded to <n> places?", "and rounded to <n> decimals?", "now with <n> decimal places", "only <n> digits after the point", "with <n> decimals please", "round to <n> decimal places",
    "round to <n> places", "and with <n> places?", "with <n> places please", "round that to <n> decimals", "round it to <n> decimal places", "rounded to <n> decimal places", "only <n> decimals please", "just <n> decimals", "<n> decimals please", "<n> decimal places are enough", "to <n> decimals", "to <n> places?", "cut it to <n> decimals", "too many digits, give me <n> decimals", "too many decimals, only <n> please", "show <n> decimals only", "I only need <n> decimal places",
    "can you round that to <n> decimals?", "could you round it to <n> places?", "let's round it to <n> places", "let's round that to <n> decimals", "and with only <n> decimals?", "and to <n> decimal places?", "what is it to <n> decimals?", "what is that rounded to <n> places?", "what is it with <n> decimal places?", "how much is it rounded to <n> decimals?", "I want only <n> decimals", "I want it with <n> decimals", "I need it to <n> decimals", "I need that rounded to <n> places", "we only need <n> decimals", "it should have <n> decimals", "it should be rounded to <n> decimal places", "<n> places are enough", "<n> decimals will do", "<n> digits after the point are enough", "fewer digits please, <n> decimals", "shorter, <n> decimals", "make it shorter, <n> decimals", "give it to <n> decimals", "give me that with <n> decimals", "write it with <n> decimals", "show it with <n> decimal places", "limit it to <n> decimals", "shorten that to <n> decimals",
    "round the result to <n> places", "round off to <n> decimals", "round, <n> places", "that is too exact, <n> decimals please",
]
COMMENT = {
    "_ + {n}": "Add {n} to the last result", "_ - {n}": "Subtract {n} from the last result", "_ * {n}": "Multiply the last result by {n}", "_ / {n}": "Divide the last result by {n}", "_ * 2": "Double the last result", "_ / 2": "Halve the last result",
    "_ ** 2": "Square the last result", "_ ** 0.5": "Take the square root of the last result", "_ * {p} / 100": "Take {p} % of the last result", "_ * (1 + {p} / 100)": "Add {p} % to the last result", "_ * (1 - {p} / 100)": "Take {p} % off the last result",
}

SEVERAL = [
    "@c add <x>", "@c add up <x>", "<x> added up", "@c sum <x>", "@c sum up <x>", "@n sum of <x>", "@n total of <x>", "what is <x> added together?", "what do <x> come to?", "how much are <x> together?", "<x> together", "<x> in total", "what is the total of <x>?", "@c total <x>", "I paid <x>, how much is that together?", "I spent <x>, how much in total?", "<x>, what is the sum?",
    "<x>, total?", "@c put <x> together", "how much is <x> in total?", "what do <x> make together?", "<x> summed up", "what is the sum of <x>?", "@c calculate the sum of <x>", "@c add these: <x>", "bills of <x>, what do they come to?",
    "<x> - total?", "<x> = total?", "<x>: sum?", "<x> all together", "<x> all added up", "<x> make how much together?", "<x>, how much in all?", "<x>, how much is that in total?", "<x>, add them up", "<x>, sum please", "sum: <x>", "total: <x>", "add: <x>", "@c add together <x>", "@c add up these amounts: <x>", "@c add up all of these: <x>", "@c sum these: <x>", "@c tally <x>", "@c tally up <x>", "@c tot up <x>", "@c combine <x>", "@c find the total of <x>", "@c find the sum of <x>", "@c work out the total of <x>", "@n total for <x>", "@n sum total of <x>", "@n grand total of <x>", "@n combined amount of <x>", "what's the sum of <x>?", "what's the total of <x>?", "what do <x> add up to?", "what does <x> come to in total?", "what do I have if I add <x>?", "what is <x> all together?", "what is the grand total of <x>?", "how much do <x> make together?", "how much do <x> come to?",
    "how much do I pay for <x> in all?", "how many are <x> together?", "I need the total of <x>", "I need <x> added up", "I bought things for <x>, how much is that in total?", "I have receipts of <x>, what is the total?", "my receipts are <x>, what do they add up to?", "my expenses were <x>, how much in total?", "for my tax return I need the sum of <x>", "we sold <x>, how many in all?", "we collected <x>, how much is that together?", "the bills are <x>, what is the sum?", "any idea what <x> add up to?", "would you mind adding up <x>?", "let's see what <x> make together",
    "the amounts are <x>, what is the sum?", "amounts of <x>, total?", "receipts: <x>, total?", "we have receipts for <x>, how much is that together?", "I collected <x>, what is the total?", "@c tot up these: <x>",
]
OF = {
    "{} / 2": ("Halve {}", ["half of <a>", "what is half of <a>?", "@n half of <a>", "@c halve <a>", "how much is half of <a>?", "<a> halved", "@c cut <a> in half", "what is a half of <a>?", "half <a>", "@c take half of <a>", "@c split <a> in half",
        "what is <a> halved?", "what's half of <a>?", "what's half <a>?", "how much is half <a>?", "how much is <a> halved?", "<a> cut in half", "<a> split in half", "<a>, half of it", "1/2 of <a>", "one half of <a>", "what is 1/2 of <a>?", "I need half of <a>", "I want half of <a>", "I get half of <a>, how much is it?", "we go halves on <a>, how much each?", "the recipe says <a>, I need half", "any idea what half of <a> is?", "take <a> and halve it", "@c give me half of <a>", "@c work out half of <a>",
        "if I halve <a>, what do I get?", "I want to cut <a> in half, how much is one part?", "I only need half of <a>", "only half of <a>", "just half of <a>, how much is it?", "half from <a>", "half <a> is how much?", "half of <a> is what?", "<a>, but only half", "<a> - what is half of it?", "<a>: half?", "what do I get for half of <a>?", "what number is half of <a>?", "what would half of <a> be?", "how much would half of <a> be?", "could I have half of <a>?", "the half of <a>?", "what is the half of <a>?", "@c divide <a> in half", "@c find half of <a>", "@c calculate the half of <a>", "@c reduce <a> to half", "@n half from <a>",
    ]),
    "{} / 3": ("Take a third of {}", ["a third of <a>", "what is a third of <a>?", "one third of <a>", "how much is a third of <a>?", "what is one third of <a>?", "@c take a third of <a>", "1/3 of <a>", "what is 1/3 of <a>?",
        "what's a third of <a>?", "how much is one third of <a>?", "how much is 1/3 of <a>?", "a third of <a> is how much?", "<a>, a third of it", "<a>, one third", "the third part of <a>", "I need a third of <a>", "I get a third of <a>, how much is it?", "one third of <a> please", "any idea what a third of <a> is?", "take <a> and give me a third", "@c give me a third of <a>", "@c work out one third of <a>", "@c split <a> in thirds",
    "<a> in thirds, how big is one?", "if I cut <a> in thirds, how much is one?",
        "if I take a third of <a>, what do I get?", "I only need a third of <a>", "only a third of <a>", "just a third of <a>", "a third from <a>", "what number is a third of <a>?", "what would a third of <a> be?", "how much would a third of <a> be?", "how much would one third of <a> be?", "what do I get for a third of <a>?", "<a>: a third?", "<a> - how much is a third of it?", "<a> but only a third of it", "one third of <a> is what?", "what is the third part of <a>?", "my part is one third of <a>, how much is that?", "the recipe says <a>, I need a third of it", "1/3 of <a> is how much?", "1/3 from <a>", "@c find a third of <a>", "@c calculate a third of <a>", "@c {calculate|compute} 1/3 of <a>", "@c give me one third of <a>",
    ]),
    "{} / 4": ("Take a quarter of {}", ["a quarter of <a>", "what is a quarter of <a>?", "one quarter of <a>", "how much is a quarter of <a>?", "what is one quarter of <a>?", "@c take a quarter of <a>", "1/4 of <a>", "what is 1/4 of <a>?",
        "what's a quarter of <a>?", "how much is one quarter of <a>?", "how much is 1/4 of <a>?", "a quarter of <a> is how much?", "<a>, a quarter of it", "<a>, one quarter", "a fourth of <a>", "one fourth of <a>", "what is a fourth of <a>?", "I need a quarter of <a>", "I get a quarter of <a>, how much is it?", "any idea what a quarter of <a> is?", "take <a> and give me a quarter", "@c give me a quarter of <a>", "@c work out one quarter of <a>", "@c split <a> in quarters",
        "if I take a quarter of <a>, what do I get?", "I only need a quarter of <a>", "only a quarter of <a>", "just a quarter of <a>", "a quarter from <a>", "what number is a quarter of <a>?", "what would a quarter of <a> be?", "what would a fourth of <a> be?", "how much would a quarter of <a> be?", "how much is a fourth of <a>?", "what do I get for a quarter of <a>?", "<a>: a quarter?", "<a> - how much is a quarter of it?", "<a> but only a quarter of it", "one quarter of <a> is what?", "what is the fourth part of <a>?", "my part is a quarter of <a>, how much is that?", "the recipe says <a>, I need a quarter of it", "1/4 of <a> is how much?", "1/4 from <a>", "<a> in quarters, how big is one?", "if I cut <a> in quarters, how much is one?", "@c find a quarter of <a>", "@c calculate a fourth of <a>", "@c {calculate|compute} 1/4 of <a>", "@c give me one fourth of <a>",
    ]),
    "{} * 3 / 4": ("Take three quarters of {}", ["three quarters of <a>", "what is three quarters of <a>?", "how much is three quarters of <a>?", "@c take three quarters of <a>", "3/4 of <a>", "what is 3/4 of <a>?",
        "what's three quarters of <a>?", "what's 3/4 of <a>?", "how much is 3/4 of <a>?", "three quarters of <a> is how much?", "<a>, three quarters of it", "three fourths of <a>", "what is three fourths of <a>?", "how much is three fourths of <a>?", "I need three quarters of <a>", "any idea what three quarters of <a> is?", "@c give me three quarters of <a>", "@c work out 3/4 of <a>",
        "if I take three quarters of <a>, what do I get?", "I only need three quarters of <a>", "only three quarters of <a>", "just 3/4 of <a>", "three quarters from <a>", "what number is three quarters of <a>?", "what would three quarters of <a> be?", "what would 3/4 of <a> be?", "how much would three quarters of <a> be?", "what do I get for three quarters of <a>?", "<a>: three quarters?", "<a> - how much is three quarters of it?", "<a> but only three quarters of it", "3/4 of <a> is how much?", "3/4 from <a>", "three fourths of <a> is what?", "we used three quarters of <a>, how much is that?", "three quarters of <a> are done, how many is that?", "the recipe says <a>, I need three quarters of it", "I need 3/4 of <a>", "take <a> and give me three quarters", "@c find three quarters of <a>", "@c calculate three fourths of <a>", "@c {calculate|compute} 3/4 of <a>", "@c give me 3/4 of <a>", "@c take 3/4 of <a>",
    ]),
    "{} * 2": ("Double {}", ["@c double <a>", "twice <a>", "what is twice <a>?", "what is double <a>?", "@n double of <a>", "how much is twice <a>?", "how much is double <a>?", "<a> doubled", "<a> twice",
        "what is <a> doubled?", "what's twice <a>?", "what's double <a>?", "double <a>", "double of <a>", "<a>, twice", "<a>, doubled", "two lots of <a>", "twice <a> is how much?", "double <a> is how much?", "how much is <a> doubled?", "how much is twice as much as <a>?", "what is twice as much as <a>?", "I need twice <a>", "I need <a> doubled", "the recipe says <a>, I need double", "any idea what double <a> is?", "take <a> and double it", "take <a> twice", "@c give me double <a>", "@c work out twice <a>",
        "if I double <a>, what do I get?", "if <a> doubles, what is it then?", "both cost <a>, how much for the two?", "I have <a> and want twice as much, how much is it?", "we need twice as much as <a>", "what number is double <a>?", "what number is twice <a>?", "what would twice <a> be?", "what would double <a> be?", "how much would double <a> be?", "what do I get for twice <a>?", "what do I get for <a> doubled?", "what is the double of <a>?", "<a>: double?", "<a>: twice?", "<a> - what is twice that?", "<a> but double", "<a> and the same again", "@c find twice <a>", "@c calculate twice <a>", "@c {calculate|compute} double <a>",
    ]),
    "{} * 3": ("Triple {}", ["@c triple <a>", "what is triple <a>?", "<a> tripled", 
        "what's triple <a>?", "what is <a> tripled?", "how much is triple <a>?", "how much is <a> tripled?", "triple <a>", "triple of <a>", "<a>, three times", "<a> three times", "three lots of <a>", "three times <a> is how much?", "what is three times as much as <a>?", "I need triple <a>", "I need <a> tripled", "any idea what triple <a> is?", "take <a> and triple it", "take <a> three times", "@n triple of <a>", "@c give me triple <a>", "@c work out three times <a>",
        "if I triple <a>, what do I get?", "if <a> triples, what is it then?", "I have <a> and want three times as much, how much is it?", "we need three times as much as <a>", "what number is triple <a>?", "what number is three times <a>?", "what would triple <a> be?", "what would three times <a> be?", "how much would three times <a> be?", "how much is three times as much as <a>?", "what do I get for triple <a>?", "what do I get for <a> tripled?", "what is the triple of <a>?", "<a>: triple?", "<a> - what is three times that?", "<a> but triple", "treble <a>", "the recipe says <a>, I need triple", "@c treble <a>", "@c find triple <a>", "@c calculate triple <a>", "@c {calculate|compute} three times <a>",
    ]),
}


def spelt_number(c):
    """(words, digits) of a number below two hundred, a dozen or a round one."""
    if c.chance(0.4):
        return a_number_said(c)
    kind = c.rng.random()
    if kind < 0.5:
        n = c.rng.randint(1, 19)
        return ONES[n - 1], str(n)
    if kind < 0.75:
        tens, one = c.rng.randint(2, 9), c.rng.randint(0, 9)
        return TENS[tens - 2] + (c.pick("- ") + ONES[one - 1] if one else ""), str(tens * 10 + one)
    if kind < 0.87:
        n = c.rng.randint(2, 12)
        return c.pick((f"{n} dozen", f"{n} dozen", f"{ONES[n - 1]} dozen")), f"{n} * 12"
    return c.pick((("a dozen", "12"), ("a hundred", "100"), ("a thousand", "1000"), ("a million", "1000000"), ("two hundred", "200"), ("five hundred", "500"), ("two thousand", "2000"), ("a gross", "144")))


def in_words(c):
    """Sums said in words: numbers in words, several to add, halves and doubles."""
    kind = c.pick(("spelt", "spelt", "several", "several", "of"))
    if kind == "spelt":
        op = c.pick("+-**/")
        (a, x), (b, y) = spelt_number(c), spelt_number(c)
        if c.chance(0.35):
            b, y = operand(c, 99)
        if c.chance(0.25):
            (a, x), (b, y) = (b, y), (a, x)
        c.demand(not ("*" in y and op in "/-"))
        text, code = c.ask(telling(op, x, y), a=a, b=b), f"{x} {op} {y}"
        comment = f"Calculate {code}"
    elif kind == "several":
        style = c.rng.random()
        numbers = [f"{c.rng.uniform(1, 120):.2f}" if style < 0.5 else str(c.rng.randint(1, 99 if style < 0.8 else 5000)) for _ in range(c.rng.choice((3, 3, 3, 4, 4, 5, 6)))]
        said = ", ".join(numbers) if c.chance(0.3) else c.pick((", ".join(numbers[:-1]) + " and " + numbers[-1], ", ".join(numbers[:-1]) + " and " + numbers[-1], " and ".join(numbers), " ".join(numbers)))
        # As of any list of numbers, so that the next request may be for their average.
        yield User(c.ask(SEVERAL, x=said))
        observation = yield Act(action("sum", numbers))
        yield say(c, "sum", numbers, observation)
        return
    else:
        form = c.pick(list(OF))
        said, number = operand(c, 999)
        comment, templates = OF[form]
        text, code, comment = c.ask(templates, a=said), form.format(number), comment.format(number)
    yield User(text)
    observation = yield Act(f"# {comment}\n{exact(code)}")
    value = shown(c, observation)
    c.demand("e" not in value and near(value, fraction_value(code)))
    yield Say(RESULT.format(value), (value,))
    if c.chance(0.12):
        yield from going_on(c, value)


def going_on(c, value, percent=True):
    """A request that takes the last result (`_` in IPython) further; by a percentage where that cannot mean what it was made from."""
    c.demand(value.lstrip("-").replace(".", "", 1).isdigit())
    places = len(value.partition(".")[2])
    if places > 2 and c.chance(0.3):
        n = c.rng.randint(1, places - 1)
        yield User(c.ask(ROUND_NEXT, n=n))
        observation = yield Act(f"# Round the last result to {plural(n, 'place')}\nround(_, {n})")
        new = shown(c, observation)
        c.demand(near(new, value, n))
        yield Say(RESULT.format(new), (new,))
        return new
    able = [(form, templates) for form, templates in NEXT.items() if percent or "{p}" not in form]
    form, templates = c.pick(able[:6] * 2 + able)
    n, p = plain(c, 50), percentage(c)
    code = form.replace("{n}", n).replace("{p}", str(p))
    yield User(c.ask(templates, n=n, p=p))
    observation = yield Act(f"# {COMMENT[form].format(n=n, p=p)}\nround({code}, 6)")
    new = shown(c, observation)
    c.demand("e" not in new and "j" not in new and len(new) < 24)
    true = float(value) ** 0.5 if form == "_ ** 0.5" else fraction_value(code.replace("_", f"({value})"))
    c.demand(abs(float(new) - float(true)) <= 1e-5 * max(1, abs(float(true))))
    yield Say(RESULT.format(new), (new,))
    return new


def operand(c, big, negative=False):
    """(as the request writes it, as Python reads it)"""
    if c.chance(0.03):
        n, (word, zeros) = c.rng.randint(1, 99), c.pick(((" million", "000000"), (" thousand", "000"), ("k", "000")))
        return f"{n}{word}", f"{n}{zeros}"
    code = plain(c, big)
    text = spelt(c, code)
    if negative and c.chance(0.12):
        return f"-{text}", f"-{code}"
    return text, code


def term(c, big, depth):
    if depth and c.chance(0.22):
        text, code = sum_of(c, big, depth - 1, c.rng.choice((2, 2, 3)))
        return f"({text})", f"({code})"
    if depth and c.chance(0.05):
        power = f"{c.rng.randint(2, 20)} ** {c.rng.randint(2, 4)}"
        return power, power
    return operand(c, big)


def sum_of(c, big, depth, count):
    """An expression of `count` terms."""
    text, code = operand(c, big, True) if c.chance(0.7) else term(c, big, depth)
    for _ in range(count - 1):
        op = c.pick("+-*/") if c.chance(0.75) else c.pick("+-")
        more, more_code = term(c, big, depth)
        text, code = f"{text} {op} {more}", f"{code} {op} {more_code}"
    return text, code


SIGNS = [{}, {}, {}, {"*": "x"}, {"*": "×", "/": "÷"}, {"/": ":"}, {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}]


def written(c, text):
    """The expression with the signs and spaces people use."""
    text = text.replace("**", "^")
    signs = c.pick(SIGNS)
    for sign, other in signs.items():
        text = text.replace(f" {sign} ", f" {other} ")
    if "plus" in signs:
        return text.replace("^", "to the power of")
    # "12:30" is a time.
    return text.replace(" ", "") if c.chance(0.3) and ":" not in signs.values() else text


def telling(op, x, y):
    """The templates of a sum in words; only of whole numbers there are boxes, people or equal parts."""
    return [t for t in IN_WORDS[op] if not ("." in x + y or "-" in x + y) or not OF_WHOLE.search(t)]


def arithmetic(c):
    if c.chance(0.4):
        op = c.pick("+-*/")
        (a, x), (b, y) = operand(c, 999, True), operand(c, 99)
        code, text = f"{x} {op} {y}", c.ask(telling(op, x, y), a=a, b=b)
    else:
        big = c.pick((20, 99, 99, 999))
        text, code = sum_of(c, big, 2, c.rng.choice((2, 2, 2, 3, 3, 4, 5)))
        c.demand(len(code) < 60)
        text = c.ask(ARITHMETIC, x=written(c, text))
    yield User(text)
    action, ran = f"# Calculate {code}\n{exact(code)}", code
    if c.chance(0.1):
        ran = f"{plain(c)} {c.pick('+-*')} {plain(c)}"
        observation = yield Act(action, decide="edit", edited=exact(ran) if c.chance(0.5) else f"# Calculate {code}\n{exact(ran)}")
    else:
        observation = yield Act(action)
    value = shown(c, observation)
    c.demand("e" not in value and len(value) < 24 and near(value, fraction_value(ran)))
    yield Say(RESULT.format(value), (value,))
    for _ in range(c.chance(0.3) + c.chance(0.08)):
        value = yield from going_on(c, value)


def percent(c):
    """Every kind is one formula, rounded to two places; an amount of money is written with both."""
    kind = c.pick(("of", "of", "share", "more", "less", "change", "whole"))
    a, b, p = plain(c), plain(c), percentage(c)
    # Of an amount of money the answer has the sign, too.
    sign = c.pick("$$€£") if kind in ("of", "more", "less") and c.chance(0.25) else ""
    templates, comment, code, answer = {
        "of": (PERCENT + OF_TOLD, "Calculate {p} % of {b}", "{b} * {p} / 100", "{p} % of {b} is {}."),
        "share": (SHARE + SHARE_TOLD, "Calculate what percentage {a} is of {b}", "{a} / {b} * 100", "{a} is {} % of {b}."),
        "more": (CHANGE + RISEN_TOLD, "Add {p} % to {b}", "{b} * (1 + {p} / 100)", "{b} plus {p} % is {}."),
        "less": (DISCOUNT + OFF_TOLD, "Take {p} % off {b}", "{b} * (1 - {p} / 100)", "{b} minus {p} % is {}."),
        "change": (GROWTH + CHANGE_TOLD + NEW_FIRST, "Calculate the change from {a} to {b} in percent", "({b} - {a}) / {a} * 100", "From {a} to {b} is a change of {} %."),
        "whole": (WHOLE, "Find the number of which {a} is {p} %", "{a} / {p} * 100", "{a} is {p} % of {}."),
    }[kind]
    if sign:
        # Money is no people, pages or weight, and of it nobody asks how many it is.
        templates = [t for t in templates if not re.search(r"\b(?:people|customers|pages|weight|number)\b|\bhow many\b", t, re.IGNORECASE)]
    yield User(c.ask(templates, a=spelt(c, a), b=sign + spelt(c, b), p=p))
    for turn in range(2):
        formula = code.format(a=a, b=b, p=p)
        rounded = f'f"{{{formula}:.2f}}"' if sign else f"round({formula}, 2)"
        observation = yield Act(f"# {comment.format(a=a, b=b, p=p)}\n{rounded}")
        value = shown(c, observation)
        c.demand(near(value, fraction_value(formula), 2))
        yield Say(answer.format(sign + value, a=a, b=sign + b, p=p), (value,))
        if turn or not c.chance(0.25):
            return
        # What is written as money is a text, with which nothing can be worked out.
        if not sign and (kind in ("share", "change") or c.chance(0.3)):
            yield from going_on(c, value, percent=False)
            return
        p = percentage(c)
        yield User(c.ask(AGAIN, p=p))


BOTH_ENDS = [
    "@n smallest and largest of <l>", "@n largest and smallest of <l>", "@n minimum and maximum of <l>", "min and max of <l>", "max and min of <l>", "what are the smallest and the largest of <l>?", "which is the smallest and which the largest of <l>?", "which of <l> is the highest and which the lowest?", "@n highest and lowest of <l>", "@n lowest and highest number in <l>", "@n lowest and highest of <l>",
    "<l>: smallest and largest?", "<l>: min and max", "<l> - what is the highest, what is the lowest?", "of <l>, which is the smallest and which is the largest?", "out of <l>, the biggest and the smallest", "from <l> I need the lowest and the highest", "between what do they lie, lowest and highest: <l>", "my marks are <l>, what is the best and the worst, I mean the highest and the lowest?", "I measured <l>, what is the smallest and the largest value?",
    "these are the temperatures: <l>. What was the highest and the lowest?", "the prices are <l>, what is the lowest and the highest?", "smallest/largest of <l>", "min/max <l>", "min, max: <l>", "what is the biggest and the smallest number in <l>?", "which number is the largest and which the smallest: <l>?", "@c find the smallest and the largest of <l>", "@c find the minimum and the maximum of <l>", "@c give me the highest and the lowest of <l>",
    "@c tell me the smallest and the largest number of <l>", "@c show the min and the max of <l>", "@c pick out the largest and the smallest of <l>", "the extremes of <l>, smallest and largest?", "can you see which is the greatest and which the least of <l>?", "I need both ends of <l>, the smallest and the largest",
]


def both_ends(c):
    """The smallest and the largest of a list in one answer."""
    from .statistics import a_list

    numbers, text = a_list(c)
    c.demand(len(numbers) > 2)
    yield User(c.ask(BOTH_ENDS, l=text))
    observation = yield Act(f"# Find the smallest and the largest number\nnumbers = [{', '.join(numbers)}]\nmin(numbers), max(numbers)")
    low, high = shown(c, observation).strip("()").split(", ")
    values = sorted(float(n) for n in numbers)
    c.demand(float(low) == values[0] and float(high) == values[-1] and low != high)
    yield Say(f"The smallest is {low} and the largest is {high}.", (low, high))


INTENTS = {arithmetic: 25, in_words: 26, percent: 18.8, both_ends: 5}
