"""What people say around a request and what changes nothing: who wants it, what it is for, how little time there is.

A stranger's request is seldom the bare chore. Asides are put together from parts, so that no two conversations need have
the same one and the only thing to be learnt of them is to leave them aside. None of them says which file, which rows or
which figure: "for Berlin" is a condition, "it's for the Berlin office" is not, so what comes last never begins with "for"."""

import re

from .vocabulary import EVERYDAY
from .words import held_out

NOUNS = [word for word in EVERYDAY if not held_out(word)]
PARTS = {
    "person": """my boss|my sister|my brother|my mum|my mother|my dad|a colleague|my colleague|a friend|my friend|the team|my teacher|our treasurer|my neighbour|the landlord|my daughter
        |my son|my husband|my wife|the accountant|grandma|my uncle|a customer|my flatmate|the coach|the office|someone at work|my professor|the school|our secretary|the new guy|HR|a client|my aunt
        |Anna from work|Tom|my friend Omar|Priya|Mr Becker|Mrs Lund|the committee|the bank|the tax office|my lawyer|my team lead|the neighbours|our chairman|my cousin|a student of mine|the editor""",
    "event": """the meeting|a meeting|the trip|the party|school|the club|our newsletter|the presentation|my thesis|the wedding|the move|the audit|my course|an exam|the interview|a workshop|the annual report
        |the <noun> club|the <noun> group|our <noun> project|the <noun> course|a talk on <noun>|my <noun> blog|the <noun> fair|the <noun> team|our <noun> shop|the next call|the press""",
    "date": "a meeting|the meeting|an exam|the interview|a workshop|a party|the presentation|the audit|the wedding|the trip|the next call|the <noun> course|a talk on <noun>|the <noun> fair",
    "day": "today|tonight|tomorrow|this evening|on Monday|this week|in a minute|soon|next week|in an hour|after lunch|early tomorrow|any minute",
    "when": "today|tonight|tomorrow|this evening|by noon|before lunch|on Monday|by Friday|this week|in a minute|right away|soon|next week|at once|in an hour|by the weekend|after lunch|early tomorrow|any minute",
    "wants": """wants to know|wants it|wants it <when>|needs it|needs it <when>|needs this <when>|asked for it|asked me for it|asked me to|asked again|keeps asking|is waiting|is waiting for it|told me to do it
        |has asked twice|will ask me <when>|thinks you can do it|said you could help|would be glad|is curious|and I were wondering|has been waiting all day""",
    "state": """I am in a hurry|I have little time|I've got five minutes|I am new to this|I'm not good at this|I'm no good with computers|I have no idea how to do it|I forgot how this works|I can never remember how|I am tired
        |I have been putting this off|I'm preparing for <event>|I am getting ready for <event>|I'm working on something for <event>|I have <date> <day>|we have <date> <day>|it has been a long day|it is late already
        |I just started here|I just came back from holiday|I'm on the phone|my head hurts|I do not trust my own eyes|I cannot do this by hand|I did this by hand last time|it used to take me ages|I'm a bit lost|this is urgent
        |this is important|I promised <person>|I promised it to <person>|I told <person> I would|<person> <wants>|it's for <event>|it's for work|it's for my homework|it is for <person>|this is for <event>|this is for <person>|I need it for <event>|I need this <when>""",
    "thanks": """thank you so much|thanks in advance|many thanks|thanks a lot|much appreciated|cheers|that would help me a lot|that would be great|that would be lovely|I'd be grateful|you are a great help|no rush
        |take your time|no hurry|sorry to bother you|sorry for asking|I hope that is possible|I hope that works|hope you can do that|let me know if that works|I will check it later|then I can go home|then we are done
        |that is all|that's all I need|nothing more|nothing else|it shouldn't be hard|you know what I mean|I owe you one|bless you""",
    "excuse": """if it isn't too much trouble|if that's possible|if you know how|when you have a moment|when you get a chance|whenever you can|before I forget|while you are at it|just to be sure|to be on the safe side
        |just out of curiosity|out of interest|because <person> <wants>|since <person> <wants>|as <person> <wants>|so that I can tell <person>|so I can get on with my work|so that I am ready for <event>|to be ready for <event>""",
    "ask": "would you|would you please|will you|can you|could you|won't you",
    "call": "my friend|dear|mate|buddy|Nod|really",
    "tag": "<ask>|<ask>|<ask>|if you would|be so kind|be so good|there's a dear|<call>|<call>",
}
PARTS = {name: [" ".join(part.split()) for part in text.split("|")] for name, text in PARTS.items()}
SLOT = re.compile(r"<(\w+)>")
# What stands before a request: a sentence of its own, or the beginning of it. `@` is the request.
BEFORE = ["<state>. @", "<state>. @", "<state>. @", "<state>, so @", "<state> - @", "<state>: @", "<state>, @", "<state> and <state>. @", "Hi, <state>. @", "Hello! <state>. @", "<excuse>, @", "<excuse>: @", "<excuse>, @"]
# Behind it: the same, and what is hung on with a comma.
AFTER = ["@. <state>.", "@. <state>", "@. <thanks>.", "@. <thanks>", "@, <state>", "@, <thanks>", "@ - <state>", "@ - <thanks>", "@, <excuse>", "@ <excuse>", "@, <tag>", "@, <ask>?", "@ (<state>)", "@! <thanks>!", "@. <state>, <thanks>."]
QUESTIONED = re.compile(r"(?:what|which|how|who|whose|when|where|why|is|are|was|were|do|does|did|has|have|can|could|will|would|should|may|any|am)\b", re.IGNORECASE)


def said(rng, template):
    """The template with its parts filled in, and a capital at the beginning of each sentence."""
    while (slot := SLOT.search(template)) and slot[1] in (*PARTS, "noun"):
        part = rng.choice(NOUNS if slot[1] == "noun" else PARTS[slot[1]])
        template = template[: slot.start()] + part + template[slot.end() :]
    return re.sub(r"(?:^|(?<=[.!?] ))[a-z]", lambda m: m[0].upper(), template)


def before(rng, text):
    template = rng.choice(BEFORE)
    if template.endswith(". @") and not text.startswith("<") and rng.random() < 0.7:
        text = text[:1].upper() + text[1:]
    return said(rng, template).replace("@", text)


def after(rng, text):
    """The request and what comes behind it; a question keeps its mark before a sentence."""
    template, asked = rng.choice(AFTER), text.endswith("?")
    bare = text.rstrip("?.! ")
    if asked or QUESTIONED.match(text):
        # "Would you" asks for something to be done: "how many are there, would you?" nobody says.
        template = re.sub("<tag>|<ask>", "<call>", template)
    if asked and template.startswith(("@. ", "@! ", "@ - ", "@ (")):
        template, bare = re.sub(r"^@[.!]?", "@", template), f"{bare}?"
    return said(rng, template).replace("@", bare)


def stopped(text):
    """The request with the full stop of a sentence, where it is no question."""
    return text if text[-1:] in "?.!:;)…" or QUESTIONED.match(text) else f"{text}."
