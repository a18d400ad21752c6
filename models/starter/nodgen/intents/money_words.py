"""More ways to ask for sums with money: what it is about first, in two sentences, the parts in another order."""

CURRENCY_MORE = {
    "+": [
        "I bought two things, one for <a> and one for <b>. what did I spend?", "I've got two bills, <a> and <b>. what is that together?", "there are two bills, one of <a> and one of <b>, what's the total?", "one bill says <a>, the other says <b>. how much do I have to pay?", "I spent <a> yesterday and <b> today, how much is that in all?", "I paid <a> first and <b> later. how much was it in total?", "my lunch was <a> and my dinner <b>, what did I pay in all?", "the ticket is <a> and the food was <b>, how much altogether?", "how much money is it if I have <a> here and <b> there?", "how much is it in all if I add <b> to <a>?", "can you tell me what <a> and <b> come to?", "could you add <b> to <a> for me?",
        "the rent is <a>, the heating <b>. what do I pay in total?", "I save <a> this month and <b> next month. what will I have?", "I get <a> from one and <b> from the other, how much do I get?", "what's the sum? <a> and <b>", "together, please: <a> and <b>", "I have <a>. my friend gives me <b>. how much do I have now?",
    ],
    "-": [
        "I had <a> and I spent <b>. what do I have left?", "I've got <a>. if I buy something for <b>, what is left?", "I have <a> with me and the bill is <b>, how much will I have left?", "the bill is <b>. I give <a>. how much do I get back?", "it was <b> and I paid with <a>. what's my change?", "I paid <a>, but it should have been <b>. how much too much was that?", "it was <a> before and now it is <b>, how much less is that?", "my budget is <a> and <b> of it is spent. what remains?", "<b> of my <a> is gone, how much is left?", "can you tell me what is left of <a> after <b>?", "could you take <b> away from <a>?", "they take <b> off <a>, what do I pay?", "there's a discount of <b> on <a>, what do I pay?", "with <b> off, what is left of <a>?", "I want to buy something for <a> and I have <b>. how much is missing?", "I need <a> and have <b> so far, how much is missing?", "I earn <a> and spend <b>. how much can I save?", "what remains? I had <a>, I gave away <b>",
    ],
}
