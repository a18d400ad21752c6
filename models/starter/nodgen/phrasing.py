"""Requests from templates: `{a|b}` is a choice, `<slot>` a value. Some are phrasing held-out.

A template that starts with `@n ` is a noun phrase without its article ("total size of <f>"), one with
`@c ` an imperative ("delete <f>"); both are put into one of the frames people ask in."""

import hashlib
import re

from .asides import QUESTIONED, after, before, stopped

SLOT = re.compile(r"(<\w+>)")
CHOICE = re.compile(r"\{([^{}]*)\}")
MODULE = re.compile(r"^(with <m>, |use <m>: |using <m>, )")
# Before anything; only before whole requests; at the start; later on; before a question; before a command.
OPENERS = ["Nod, ", "ok ", "OK, ", "so ", "So, ", "hmm, ", "um, "]
WHOLE = ["Quick one: ", "Sorry, ", "For my report: ", "For work: ", "Listen, ", "I'm in a hurry: "]
GREETINGS = ["Hi, ", "Hello, ", "Hey, ", "Hi Nod, ", "hey nod, ", "Dear Nod, ", "Good morning, ", "Good evening. ", "Could you help? ", "I need help: "]
LATER = ["next: ", "Another thing: ", "One more: "]
QUESTIONS = ["Question: ", "One question: "]
PLEASE = ["Please ", "Please ", "please ", "pls "]
# Words that open a request already, or lean on the one before.
OPENED = re.compile(r"(?:ok|so|hmm?|um|sorry|wait|oh|ah|yes|no|not|thanks|hi|hello|hey|please|pls|next|then|first|well|good|fine|oops)\b", re.IGNORECASE)
LEANING = re.compile(r"(?:and|now|also|but|or|then|with|without|only|just|instead|in|by|as|to|into|from|of|the same|same|what about|how about)\b", re.IGNORECASE)
CLOSERS = [
    " please", ", please", " thanks", ", thank you", " Thanks.", " please.", " pls", ", thx", " if you can", " when you can", " right now", ", ok?", " asap", "...", "!", "!!", " :)", ", if possible", ", it's for work", ", I need it for a report", ", quickly please", " if you don't mind",
]
# What a statement ("I have to go") cannot end with.
WISHES = (" if", " when", " right", " asap", ", if", ", quickly", ", ok?", ", I need", ", it's")
STATEMENT = re.compile(r"(?:I|you|we|it|this|that|they|there)(?:'\w+)? (?!want|need|would|must|should|can\b|could)", re.IGNORECASE)


NOUN_FRAMES = [
    "what is the <@>?", "what's the <@>?", "the <@>?", "<@>", "<@>?", "tell me the <@>", "give me the <@>", "show me the <@>", "I need the <@>", "I want the <@>", "find the <@>", "get the <@>", "get me the <@>",
    "can you tell me the <@>?", "could you give me the <@>?", "do you know the <@>?", "I want to know the <@>", "I'd like to know the <@>", "let me know the <@>", "what would the <@> be?", "find out the <@>", "look up the <@>",
    "I would like the <@>", "may I have the <@>?", "can I get the <@>?", "I am looking for the <@>", "check the <@>", "report the <@>", "determine the <@>", "what about the <@>?", "how about the <@>?", "I wonder what the <@> is", "any idea what the <@> is?", "could I have the <@>?", "we need the <@>", "my boss wants the <@>",
    "I'm after the <@>", "let me see the <@>", "I must know the <@>", "please find the <@>", "<@> wanted", "can you see the <@>?", "I was asked for the <@>", "is there a way to see the <@>?", "I'm interested in the <@>", "the <@>, what is it?", "remind me of the <@>",
]
COMMAND_FRAMES = [
    "<@>", "<@>", "<@>", "<@>", "<@>", "can you <@>?", "could you <@>?", "would you <@>?", "please <@>", "I want you to <@>", "I'd like you to <@>", "I need you to <@>", "could you please <@>?", "can you please <@>?", "will you <@>?",
    "<@> for me", "can you <@> for me?", "just <@>", "go ahead and <@>", "help me <@>", "I want to <@>", "I need to <@>", "I'd like to <@>", "let's <@>", "you should <@>", "quickly <@>", "any chance you could <@>?", "would it be possible to <@>?", "is there a way to <@>?", "I was hoping you could <@>", "be so kind and <@>", "time to <@>", "I have to <@>", "we need to <@>", "we should <@>", "is it possible to <@>?", "I wonder if you can <@>",
    "your task: <@>", "what I need is to <@>", "I was asked to <@>", "it would be great if you could <@>", "my boss wants me to <@>", "are you able to <@>?", "can u <@>?", "pls <@>", "kindly <@>",
]
# Only at the start, only later on, and only of what changes nothing: "how do I delete a.txt?" would be a question about deleting.
FIRST_FRAMES, LATER_FRAMES, ASKING_FRAMES = ["first, <@>"], ["now <@>", "next, <@>", "then <@>"], ["how can I <@>?", "how do I <@>?"]
LOOKING = re.compile(r"(?:show|list|find|count|see|check|compute|calculate|work out|look|print|display|get|tell)\b(?!.*\b(?:and|save|write|store)\b)(?!.*<g>)")
# Nobody wants to know a chart.
PICTURE = re.compile(r"(?:(?!of |behind )[\w-]+ ){0,4}?(?:chart|graph|plot|boxplot|histogram|bars|pie)\b(?! of \{)")
ASKED_OF_FACTS = re.compile(r"\bknow\b|\bwhat (?:is|do|would)\b|what's|\bis$|idea|determine|report|wonder|find|look up|check|remind|interested|tell me|can you see")
# Words people use one for the other; never one that would change what is asked.
ALIKE = {
    "show": ("display", "print"), "display": ("show",), "delete": ("remove", "erase"), "remove": ("delete",), "folder": ("directory", "dir"), "find": ("look for", "search for"),
    "make": ("create",), "create": ("make",), "compute": ("calculate",), "calculate": ("compute", "work out"), "average": ("mean", "avg"), "picture": ("image", "photo"), "image": ("picture",),
    "chart": ("graph", "plot"), "rows": ("lines", "records", "entries"), "columns": ("cols", "fields"), "column": ("col", "field"), "give me": ("show me", "get me", "tell me"), "can you": ("can u", "could you"), "want": ("need", "would like"), "please": ("pls", "plz"),
    "empty": ("blank",), "occur": ("appear", "show up", "come up"), "duplicates": ("dupes",), "number of": ("count of", "amount of"), "all the": ("every one of the",), "without": ("w/o",), "information": ("info",), "without any": ("with no",), "I would": ("I'd",), "do not": ("don't",), "biggest": ("largest",), "largest": ("biggest",), "whole": ("entire",), "every": ("each",), "each": ("every",),
    "maximum": ("max",), "minimum": ("min",), "what is": ("what's", "whats"), "tell me": ("let me know",), "save": ("store",),
    "newest": ("most recent", "latest"), "pictures": ("images", "photos"), "photos": ("pictures", "images"), "images": ("pictures", "photos"), "in total": ("altogether", "in all", "overall"), "altogether": ("in total", "in all"), "called": ("named",), "named": ("called",), "sorted by": ("ordered by",), "folders": ("directories", "dirs"),
    "contains": ("includes",), "containing": ("including",), "characters": ("chars",), "percent": ("per cent", "pct"), "computer": ("machine", "PC", "laptop"), "machine": ("computer", "PC"), "between": ("betw.",), "figure out": ("find out",), "highest": ("greatest", "top"), "put": ("place",), "get": ("fetch",), "look at": ("check", "inspect"), "big": ("large",), "large": ("big",),
    "list": ("name", "enumerate"), "sort": ("order", "arrange"), "count": ("tally",), "smallest": ("tiniest",), "add up": ("sum up", "total up", "tot up"), "the sum of": ("the total of",), "who is": ("who's",), "where is": ("where's",), "that is": ("that's",), "is not": ("isn't",), "cannot": ("can't",),
    "throw away": ("throw out", "bin", "trash"), "get rid of": ("throw away", "do away with"), "beginning with": ("starting with",), "starting with": ("beginning with",), "start with": ("begin with",), "ending in": ("ending with",), "ending with": ("ending in",), "end in": ("end with",),
    "different": ("distinct", "unique"), "identical": ("the same",), "whether": ("if",), "last": ("final",), "file name": ("filename",), "file names": ("filenames", "names of files"), "e-mail": ("email", "mail"), "grey": ("gray",), "kind": ("type",), "zip": ("compress", "pack"), "unzip": ("unpack", "extract"), "move": ("transfer", "shift"),
}


# What one asks of another.
TOLD_ME = re.compile(r"\b(?:tell|give|show|get|let|read|remind|help) me\b|^(?:repeat|say) my\b")


def key(template):
    """A template without what other forms of it add, so that all its forms are on one side."""
    return MODULE.sub("", template).replace("column <", "<").replace("are{ there|", "are{|")


def split_phrasings(templates):
    """(training, held-out): about an eighth of all templates, chosen by hash."""
    held = [t for t in templates if hashlib.blake2s(key(t).encode()).digest()[0] < 32]
    return [t for t in templates if t not in held], held


def framed(rng, template, first=True):
    """The template inside a frame, where it is one of the framed kinds."""
    kind, _, rest = template.partition(" ")
    if kind not in ("@n", "@c"):
        return template
    commands = COMMAND_FRAMES + (FIRST_FRAMES if first else LATER_FRAMES) + (ASKING_FRAMES if LOOKING.match(rest) and not rest.startswith("tell me") else [])
    nouns = [x for x in NOUN_FRAMES if not ASKED_OF_FACTS.search(x)] if PICTURE.match(rest) else NOUN_FRAMES
    frame = rng.choice(nouns if kind == "@n" else commands)
    if (TOLD_ME.search(rest) or re.search(r"\bme\b", rest)) and re.search(r"\bI\b|\b[Ww]e\b|my boss|help me|let's| for me|would it be|time to", frame):
        frame = "<@>"  # nobody wants to tell himself
    if rest.startswith(("my ", "our ", "<")):
        frame = frame.replace("the <@>", "<@>")
    return frame.replace("<@>", rest)


# Where such a word means something else.
THINGS = r"(?= (?:all|the|it|them|these|those|every|my)\b)"
EXCEPT = {
    "list": THINGS,
    "sort": r"(?= (?:the|it|them|these|this) )",
    "count": r"(?= (?:all|the|my|how) )",
    "different": r"(?= (?:words|values|lines|names)\b|(?= $))",
    "last": r"(?= (?:lines?|rows?|words?|few)\b)",
    "file name": r"(?! [<\w]+\.)",
    "zip": THINGS,
    "unzip": r"(?= )",
    "move": THINGS,
    "that is": r"(?= (?:not|in|here|missing|needed)\b)",
    "get rid of": r"(?! (?:them|it|that|this)\b)",
    "identical": r"(?=[?]|$)",
    "start with": r"(?! (?:Windows|the))",
    "where is": r"(?= )",
    "who is": r"(?= )",
    "all the": r"(?= [a-z])",
    "each": r"(?= $| (?:row|column|month|line|word|value|file|day|letter|name)\b)",
    "find": r"(?! out)(?! [.])",
    "make": r"(?! a throw)(?= (?:an?|one|another|new|(?:sub)?folders?|directories|copies)\b)",
    "show": r"(?! (?:up|me)\b)",
    "empty": r"(?! (?:this|the|my))(?! $)",
    "put": r"(?= (?:the|all|it|them|every|my|this|that|these|those)\b)",
    "get": r"(?= (?:the|all|it|them|every|my)\b)(?! the (?:prefix|suffix))",
    "highest": r"(?= )",
    "machine": r"(?! learning)",
    "in total": r"(?! of)",
    "number of": r"(?! (?:the|this|today|each|Python)\b)(?! $)",
}
NOT_AFTER = {
    "list": r"(?<!\bthe )(?<!\bmy )(?<!\ba )(?<!\bthis )",
    "sort": r"(?<!\bthe )(?<!\ba )",
    "zip": r"(?<!\bthe )(?<!\ba )(?<!\bmy )",
    "kind": r"(?<!so )",
    "file names": r"(?<!\bthe )",
    "find": r"(?<!n't )(?<!not )",
    "want": r"(?<!n't )(?<!not )",
    "look at": r"(?<!\ba )",
    "number of": r"(?<!middle )",
    "machine": r"(?<!washing )(?<!adding )(?<!coffee )",
}


def alike(rng, text):
    """Now and then a word gives way to one that means the same here."""
    for word, others in ALIKE.items():
        if word in text and rng.random() < 0.16:
            text = re.sub(rf"{NOT_AFTER.get(word, '')}\b{word}\b{EXCEPT.get(word, '')}", rng.choice(others), text, count=1)
    return text


FOLDER_FIRST = re.compile(r"(?P<before>\w+ )?\b(?P<word>folder|directory) <d>(?![\w/*'\"])")
DETERMINERS = ("the ", "a ", "my ", "our ", "new ", "whole ", "entire ", "empty ", "no ", "old ", "more ", "another ", "this ")


def folder_behind(rng, text):
    """"the folder <d>" as "the <d> folder"."""

    def turned(match):
        before = match["before"] or ""
        return f"{before}{'' if before.lower() in DETERMINERS else 'the '}<d> {match['word']}"

    return FOLDER_FIRST.sub(turned, text, count=1) if rng.random() < 0.35 else text


NUMBERS = dict(enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2))
# A count, as in "first <n> lines": not part of a sum, a unit or a name.
COUNTED = re.compile(r"(?:^|(?<= ))<n>(?= [a-z<])")


def spelled(rng, text, slots):
    """A small count as a word."""
    number = str(slots.get("n", ""))
    word = NUMBERS.get(int(number)) if number.isascii() and number.isdigit() else None
    if not word or not COUNTED.search(text) or re.search(r"[*/+=^]|plus|minus|times|percent|power|root", text) or rng.random() > 0.15:
        return text
    return COUNTED.sub(word, text, count=1)


def expand(rng, template):
    while True:
        text = CHOICE.sub(lambda m: rng.choice(m.group(1).split("|")), template)
        if text == template:
            return text
        template = text


def typo(rng, word):
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if kind == 1:
        return word[:i] + word[i + 1 :]
    return word[:i] + word[i] + word[i:]


def on_plain(text, change):
    """Applies `change` to everything but the slots, so names are never altered."""
    return "".join(p if SLOT.fullmatch(p) else change(p) for p in SLOT.split(text))


# What hurried people leave out; never a word that changes what is asked, as the A of "from A to Z" would.
LEFT_OUT = re.compile(r"(?i:^(?:can you|could you|I want to(?! know)|I need to(?! know)|I'd like to(?! know)|please|is there an?(?! way)) )|\b(?:[Tt]he|an?(?! to z)) ")
# "… in <f>": the file can as well come first.
LAST_PLACE = re.compile(r"^(?P<rest>.*\w) (?:in|of|from|for|inside|within) (?P<place><[fd]>)[?.!]?$")
# Where something goes to, "from <f>" would say the opposite.
DESTINED = re.compile(r"\b(?:put|saved?|stored?|keep|write|written|collect|gather|note|enter|copy|copies|wide)\b", re.IGNORECASE)
UNFINISHED = re.compile(r"(?:\b(?:is|are|be|was|up|it|that|this|them|those|these|what|which|and|or|not|rid|all|copy|name|out)|>)$", re.IGNORECASE)
PLACE_FIRST = ["<@>: {}", "in <@>, {}", "<@> - {}", "in <@>: {}", "from <@>: {}", "look at <@>: {}", "take <@>: {}", "{}? it's in <@>", "I have <@>. {}", "there is <@>. {}", "open <@>: {}", "{} (<@>)", "{}, in <@>"]
FILE_AS = [" the file {}", " file {}", " my file {}", " my {}", ' "{}"', " '{}'", " `{}`", " the {}", " our {}"]


def place_first(rng, text):
    """The file or folder that the request ends with, said first."""
    match = LAST_PLACE.match(text)
    if not match or len(match["rest"].split()) < 3 or UNFINISHED.search(match["rest"]) or DESTINED.search(match["rest"]):
        return text
    rest = re.sub(r"^(?:in|of|from|take|open|look(?! up)) ", "", match["rest"])
    return rng.choice(PLACE_FIRST).format(rest).replace("<@>", match["place"])


def file_named_as(rng, text, slots):
    """A file's name with what people put around it: "the file a.txt", quotes."""
    spots = [m for m in re.finditer(r"(?<=[a-z]) <f>(?![\w\"'’`])", text) if not text[: m.start()].endswith(("file", "file is", "name is", "folder", "as", "called", "named", "to", "table", "the", "my", "it"))]
    if not spots or "." not in str(slots.get("f", "")) or re.match("my |our ", str(slots["f"])):
        return text
    spot = rng.choice(spots)
    return text[: spot.start()] + rng.choice(FILE_AS).format("<f>") + text[spot.end() :]


def terse(rng, text):
    """Without the little words, as in a search box."""
    if len(text.split()) < 5:
        return text
    short = on_plain(text, lambda part: LEFT_OUT.sub("", part))
    return short.rstrip("?.! ") if len(short.split()) > 2 else text


def capitalized(text):
    return text if text.startswith("<") else text[:1].upper() + text[1:]


def openers(text, first, command):
    """What may stand before this request."""
    if OPENED.match(text):
        return [""]
    found = list(OPENERS)
    if command:
        found += PLEASE
    if len(text.split()) > 3 and not LEANING.match(text) and not STATEMENT.match(text):
        found += WHOLE + (QUESTIONS if text.endswith("?") else [])
        found += GREETINGS if first else LATER
    elif first:
        found += [x for x in GREETINGS if x.endswith(", ")]
    return found


def closed(rng, text):
    """The request with a word of thanks or haste behind it."""
    # An ellipsis or a mark behind a figure would be read as part of it, and " Thanks." as the second word of a name.
    able = [x for x in CLOSERS if x[0] not in ".!" and x != " Thanks."] if re.search(r"[\d>]\W*$", text) else CLOSERS
    if STATEMENT.match(text):
        able = [x for x in able if not x.startswith(WISHES)]
    elif QUESTIONED.match(text):
        # "Which files did I save right now" would be another question.
        able = [x for x in able if x != " right now"]
    closer = rng.choice(able)
    if closer == " Thanks.":
        return (text if text[-1] in "?.!" else f"{text}.") + closer
    return text.rstrip("?.! ") + closer


def styled(rng, text, first=True, command=False, bare=False):
    """People's habits: capitals, no punctuation, greetings, typing errors, shouting; `bare` is what nothing is put around."""
    kind = rng.random()
    if kind < 0.35:
        return capitalized(text)
    if kind < 0.58:
        return on_plain(text, str.lower).rstrip("?.! ")
    if kind < 0.84 and bare:
        return text
    if kind < 0.74:
        return rng.choice(openers(text, first, command)) + text
    if kind < 0.84:
        return capitalized(closed(rng, text))
    if kind < 0.92:
        return re.sub(r"(?<=>)S\b", "s", on_plain(text, str.upper))
    return misspelt(rng, text)


# A text of several words at the end, unquoted: what comes behind it would belong to it.
TEXT_LAST = re.compile(r"<(?P<slot>\w+)>\W*$")


def with_asides(rng, text, slots, first):
    """(text, whether anything was said around it): now and then with what has nothing to do with the chore."""
    words = len(text.split())
    if STATEMENT.match(text) or words < 4:
        return text, False
    said = text
    if rng.random() < (0.1 if first else 0.05) and not LEANING.match(text) and not OPENED.match(text):
        said = before(rng, said)
    last = TEXT_LAST.search(text)
    loose = last and re.fullmatch(r"[^\"'.]+ [^\"']*", str(slots.get(last["slot"], "")))
    if rng.random() < 0.1 and not loose:
        said = after(rng, said)
    return said, said != text


def misspelt(rng, text):
    """One word with a typing error; never a name."""
    words = text.split(" ")
    able = [i for i, w in enumerate(words) if len(w) > 4 and w.isalpha()]
    if able:
        i = rng.choice(able)
        words[i] = typo(rng, words[i])
    return " ".join(words)


def request(rng, template, slots, first=True, bare=False):
    # A choice that came out empty leaves two spaces.
    text = re.sub("  +", " ", expand(rng, framed(rng, template, first))).strip()
    text = re.sub(r"\b([Aa]) (?=<(\w+)>)", lambda m: m[1] + ("n " if re.match("[aeio](?!ne)", str(slots.get(m[2], "")), re.I) else " "), text)
    text = spelled(rng, folder_behind(rng, text), slots)
    if slots.get("p") == "ones":
        text = re.sub(r"\ball (?=<p>)", "all the ", text)
    for name in [k for k, v in slots.items() if str(v).startswith("my ")]:
        text = re.sub(rf"\b(?:my|our|the) <{name}>", f"<{name}>", text)
    if rng.random() < 0.12:
        text = place_first(rng, text)
    if rng.random() < 0.08:
        text = file_named_as(rng, text, slots)
    if rng.random() < 0.1:
        text = terse(rng, text)
    # "please" stands before the verb itself.
    command = template.startswith("@c ") and text.split()[0] == template.split()[1]
    text = on_plain(text, lambda part: alike(rng, part))
    text, asides = (text, False) if bare else with_asides(rng, text, slots, first)
    if not bare and rng.random() < 0.22:
        text = capitalized(stopped(text))
    else:
        text = styled(rng, text, first, command and not asides, bare or asides)
    if rng.random() < 0.08:
        text = misspelt(rng, text)
    return SLOT.sub(lambda m: str(slots[m.group(1)[1:-1]]), text)
