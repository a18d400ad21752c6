"""Outside its world: whatever the starter does not know gets one fixed answer, and no action.

A small model that meets something unknown would otherwise do the nearest thing it knows, which may be wrong or
harmful. So this family is wide: world knowledge, opinion, writing, other programs, other languages, nonsense, and
above all what sounds near its world and is not."""

from ..phrasing import expand
from ..scenario import Say, User
from . import dates, letters, money, numbers, statistics, texts, units
from .itself import ABILITIES, SMALL_TALK
from .outside_commands import COMMANDS
from .outside_features import FEATURED, PROGRAMS, features
from .outside_requests import REQUESTS, SUBJECT_FRAMES
from .outside_languages import FOREIGN
from .outside_topics import APPS, DEVICES, FOODS, LANGUAGES, TEXT_FILES, gibberish, person, place, subject
from .outside_works import WORKS
from .watched import any_topic, first_request

BEYOND_ANSWER = "That is beyond me. I can help with numbers, dates, files, text, tables, plots and pictures; a larger model such as CodeActAgent-7B can do more."
NONSENSE = [
    "<g>", "<g>", "<g>?", "<g>!", "<g> <h>", "<g>, <h>", "what is <g>?", "<g>...", "do <g>", "<g> and <h>", "<g> now", "<g> <w>", "can you <g>?", "<w> <v>", "the <w> <v>", "<w> of the <v> <g>", "<g>: <h>", "why <g>?", "<w> <w> <w>", "no <w>, more <v>", "<g> me <h>", "is <w> <v>?", "<h> the <w>",
    "<g> <g>", "<g>.", "<g> <w> <g>", "<g>!!", "<g>??", "<w>?", "<w>!", "<g>/<h>", "(<g>)", "why not <g>?", "how <g>?", "<w> <g> <v> <h>", "when <g>, then <h>", "if <w> then <v>", "all <w> are <v>", "my <w> <v> <g>", "<v> my <w>", "<w>, <v>, <g>", "<g>-<h>",
    "<g> <g> <h>", "<w> <g>?", "<g>, ok?", "<g> <w> now", "not <g> but <h>", "<g>;", "<w>... <v>", "#<g>", "hm <g>", "<g> ok", "oh <w>", "<w> with <v>", "<v> under the <w>", "<g> please <h>",
]
UNKNOWN = [
    "@c <g> the <w>", "@c activate <g>", "@c start <g> mode", "@c run the <g> protocol", "@c fix the <g>", "@c <g> my <w>", "@c do the <g> thing", "@c turn on the <g>", "@c set up the <g> service", "@c connect <g> with <h>", "@c use <g> to solve this", "what does <g> mean?", "who is <g>?", "what do you know about <g>?", "@c explain <g>", "is <g> a real word?", "@c optimise my <w>", "@c improve the <w>", "@c repair my <w>",
    "@c synchronise <g> and <h>", "@c deploy <g>", "@c book the <w>", "@c water the <w>", "@c build a <w>", "how do I fix my <w>?", "who stole the <w>?", "how much does a <w> weigh?", "why is the <w> so <v>?", "what colour is a <w>?", "@c sell my <w>", "@c clean the <w>", "@c feed the <w>", "what is a <g>?", "have you seen my <w>?",
    "@c {start|launch|activate|stop|restart} the <w> {service|mode|protocol|engine|machine}", "@c {connect|link|sync} my <w> {with|to} {<g>|the <v>|<app>}", "@c {fix|repair|tune|improve|upgrade} {my|the|this} <w>{, it is broken|}", "my <w> {is broken|does not work|makes a noise|is stuck}. {What can I do?|Fix it|Help}",
    "the <w> is {broken|gone|too <v>|on fire}", "where did I {leave|park|lose|buy} {my|the} <w>?", "who {has|took|broke|made} {my|the} <w>?", "what {happened to|is wrong with|is the matter with} the <w>?", "why {does|did} the <w> {break|stop|smell}?", "how do I {open|clean|use|build|start|sell} {a|my|the} <w>?",
    "is my <w> {ready|safe|broken|worth anything|too old}?", "@c {book|rent|borrow|order|reserve} a <w> {for tomorrow|for <name>|in <l>}", "@c {bring|give|get|buy|make} me a <w>", "@c {wash|paint|clean|park|lock|feed} {my|the} <w>", "I need a <w>{ today| and a <v>| for my <v>|}", "a <w> for {<name>|my <v>|tomorrow}, please",
    "do you {sell|have|like|want} a <w>?", "how {heavy|old|tall|fast|expensive} is {a|the|my} <w>?", "is {a|the} <w> {heavier|faster|better|older} than a <v>?", "<w> or <v>, which is {heavier|faster|older|more expensive}?", "@c {enable|disable|configure|initialise|calibrate} {<g>|the <w>|<g> mode}",
    "@c {unlock|hack|reboot} the <w>", "what is {wrong with <g>|a <w> without <v>}?", "@c do {something|anything} with {<g>|the <w>}", "use <g> on {my <w>|<f>|the <w>}", "@c apply <g> to {<f>|my <w>}", "@c {<g>|quantise|harmonise|pasteurise} <f>", "@c do the usual", "@c do what you did for <name>",
    "do <g> like {last time|yesterday|<name> does}",
    "@c get the <w> going", "@c do my <w> for me", "@c take care of the <w>", "@c deal with the <w>", "@c handle <g> for me", "@c make <g> work", "@c put {the|my} <w> on {the <v>|top of the <v>}", "the <g> does not {start|respond|load|answer}", "I have a problem with {the|my} <w>",
    "can you do anything about the <w>?", "there is something wrong with {my|the} <w>", "why is there a <w> in my <v>?", "who put a <w> {in|under|on} my <v>?", "how many <w>s can {you|I} carry?", "is a <w> stronger than a <v>?", "how far can a <w> {fly|swim|jump}?",
    "when will the <w> {be back|be ready|arrive|stop}?", "when did you last see {my|the} <w>?", "@c tell the <w> to {stop|wait|come back}", "@c turn the <w> into a <v>", "@c teach the <w> to {dance|sing|swim}", "@c hide my <w>{ from <name>|}", "I sold my <w>, was that {right|stupid|too cheap}?",
    "what shall I do with {this|my|an old} <w>?", "@c upgrade me to <g>", "@c switch to <g>{ mode|}", "@c exit <g>{ mode|}", "<g> mode on", "open the <w>", "close the <w>", "press the <w> button",
]
INSIST = [
    "please try", "try anyway", "just try", "you must know that", "but I need it", "can you try?", "come on", "please", "do it anyway", "I know you can do it", "why not?", "at least try",
    "{please, |}{I beg you|be so kind|make an exception}", "{really|seriously|honestly}, {you can't|no way|not even a little}?", "but {my boss needs it|it is urgent|it is important|the other program can do it|other assistants can}", "{my phone|my old computer|the other program} can do that", "you {did it|could do it} yesterday",
    "then {do it differently|find a way|try something else|ask someone}", "{too bad|what a pity|that is a shame}, try once more", "one more {try|attempt}, please", "but why {can't you|is that beyond you}?", "you have to", "just this once", "I will pay you", "don't be {lazy|shy|like that}", "use your imagination",
    "I {really|badly} need {it|this}", "it can't be that {hard|difficult}", "{everyone|every computer|my calculator} can do that", "you are a computer, you must be able to {do it|do that}", "{surely|certainly} you can {do that|try}", "give it a try", "{do|make} what you can",
    "{any|a rough|your best} guess is fine", "it need not be perfect", "a short answer is enough", "just a little bit", "but you are an AI", "try harder", "are you {sure|certain} you can't?", "is there really no way?", "no excuses", "I don't believe you", "{pretty|pretty pretty} please",
    "that's not an answer", "answer me", "what do you mean, beyond you?", "it is {very|so} easy", "I insist",
]
WHAT_THEN = [
    "what can you do then?", "so what can you do?", "then what can you do?", "what can you help with?", "ok, what else can you do?", "what do you know then?", "and what can you do?", "what can I ask instead?",
    "then what {are you good for|is possible}?", "so what {is it you can do|are your skills|can I ask you}?", "{well|ok|fine|hm}, what can you help{ me |}with {then|instead}?", "what else {can you do|can I ask|is possible}?", "{ok|fine}, what can I {ask|do here} then?", "and what are you able to do?", "what, then, can you do?",
    "which things can you do {then|instead}?", "tell me what you can do {then|instead}",
    "what {are you able to do|do you do} then?", "so what are you {for|good at|able to do}?", "ok so what can I use you for?", "what can I use you for then?", "then tell me what you can do", "and what is it you can do?", "hm, what is possible then?", "what works then?", "so what works {here|with you}?",
    "is there anything you can do?", "do you know anything at all? What can you do?", "then what do you {know|understand|offer}?", "what would be something you can do?", "what kind of things can you do then?", "ok, give me an idea of what you can do", "can you do anything else? what?",
    "what sort of things do you do then?",
]


def slots(c):
    """A value for every slot; file names are made in the folder half of the time, as real ones are."""
    ext = c.pick(TEXT_FILES)
    app = c.pick(APPS)
    return {
        "w": c.word(), "v": c.word(), "s": subject(c), "p": person(c), "l": place(c), "k": place(c), "lang": c.pick(LANGUAGES), "app": app, "lib": c.pick((str, str, str.lower, str.title))(expand(c.rng, PROGRAMS).replace("<app>", app)), "dev": c.pick(DEVICES), "food": c.pick(FOODS), "g": gibberish(c), "h": gibberish(c),
        "f": c.file(ext), "pdf": c.file("pdf"), "txt": c.file(c.pick(("txt", "txt", "md"))), "csv": c.file(c.pick(("csv", "csv", "xlsx"))), "jpg": c.file(c.pick(("jpg", "png", "jpeg"))), "mp3": c.file(c.pick(("mp3", "wav", "m4a"))), "mp4": c.file(c.pick(("mp4", "mov", "mkv"))), "doc": c.file(c.pick(("docx", "pptx", "odt"))),
        "py": c.file("py"), "new": c.file(c.pick(("txt", "txt", "md", "docx"))), "n": c.rng.randint(2, 30), "y": c.rng.randint(1500, 2040), "name": c.name(["Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Hugo"]).capitalize(), "dir": c.folder_name(), **features(c),
    }


def some_text(c):
    return "".join(" ".join(c.word() for _ in range(c.rng.randint(1, 4))) + "\n" for _ in range(c.rng.randint(1, 4)))


def written(c, values, text, p=0.6):
    """The files that the request names are mostly there."""
    for name in (values[k] for k in ("f", "pdf", "txt", "csv", "jpg", "mp3", "mp4", "doc", "py")):
        if name in text and c.chance(p):
            c.write(name, some_text(c))


def asked(c, kinds=None):
    """One request from outside."""
    kind = c.pick(kinds or ("request",) * 9 + ("featured",) * 9 + ("subject",) * 4 + ("works",) * 5 + ("foreign",) * 2 + ("short",) * 5 + ("opaque", "nonsense", "unknown"))
    values = slots(c)
    if kind in ("request", "works", "featured", "short"):
        groups = {"request": REQUESTS, "works": WORKS, "featured": FEATURED, "short": COMMANDS}[kind]
        (group,) = c.rng.choices(list(groups), [min(len(t), 150) for t in groups.values()]) if kind == "featured" else (c.pick(list(groups)),)
        text = c.ask(groups[group], **values)
        written(c, values, text)
    elif kind == "subject":
        text = c.ask(SUBJECT_FRAMES, **values)
    elif kind == "opaque":
        # The same requests as of a text, but a PDF or a Word document has its words packed away.
        values["f"] = c.file(c.pick(("pdf", "docx")))
        text = c.ask(c.pick((texts.WORDS, texts.SHOW, texts.CONTAINS, texts.OFTEN)), **values)
        c.write(values["f"], some_text(c))
    elif kind == "foreign":
        text = c.ask(FOREIGN[c.pick(list(FOREIGN))], **values)
    elif kind == "nonsense":
        text = c.ask(NONSENSE, **values)
    else:
        text = c.ask(UNKNOWN, **values)
    return text


def beyond(c):
    yield User(asked(c))
    yield Say(BEYOND_ANSWER, ("beyond me",))
    if not c.chance(0.22):
        return
    kind = c.pick(("again", "again", "insist", "what", "known", "known", "known"))
    if kind == "known":
        # Having said no once must not make it say no to what it knows.
        yield from c.pick((numbers.arithmetic, numbers.percent, dates.dates_between, dates.weekdays, units.convert_units, statistics.listed_numbers, letters.transform, money.bill))(c)
    elif kind == "what":
        yield User(c.ask(WHAT_THEN))
        yield Say(ABILITIES, (ABILITIES.split(".")[0],))
    else:
        yield User(c.ask(INSIST, bare=True) if kind == "insist" else asked(c))
        yield Say(BEYOND_ANSWER, ("beyond me",))


# What people say to a result that asks for judgement, reasons or words.
AFTER_RESULT = [
    "is that good?", "is that a lot?", "is that much?", "is that normal?", "is that bad?", "is that too {much|little|high|low}?", "is that better than last year?", "is that typical?", "is that dangerous?", "is that legal?", "is that enough {for me|to live on|for a family}?", "what does that mean?", "what does this mean for me?", "what does that tell me?",
    "what should I do?", "what should I do now?", "what do I do with that?", "what would you do?", "what do you think of {it|that}?", "what do you make of that?", "what is your opinion?", "do you like it?", "is it any good?", "why is {it|that} so {high|low|big|small}?", "why is it like that?", "what is the reason for that?", "who is to blame for that?", "how can I improve {it|that}?",
    "how could that be better?", "how do I get more of it?", "@c predict the next one", "@c predict next month", "@c forecast it for next year", "will it go up?", "will that change?", "@c translate it", "@c translate that into {German|French|Spanish|Italian}", "in {German|French|Spanish} please", "and in {German|French|Spanish}?",
    "@c summarize it", "@c summarise that in one sentence", "@c sum it up in your own words", "@c explain that to a child", "@c interpret that", "@c comment on that", "@c write a report about it", "@c write a text about that", "@c write an email about it", "@c write me a letter with that", "@c make it sound nicer", "@c make it funnier", "@c tell me a story about it",
    "@c give me advice", "is it worth it?", "is that fair?", "is that healthy?", "@c send it to {my boss|<name>}", "@c mail that to <name>", "@c email it to me", "@c print it on paper", "@c send that to the printer", "@c post it online", "@c upload it",
    "@c share it with <name>", "@c call <name> about it", "@c read it aloud", "@c say it out loud", "@c remind me of that tomorrow", "@c set an alarm for then", "@c put that into my calendar", "@c look it up on the internet", "@c google that", "@c compare that with other countries", "what do others have?", "who cares about that?", "@c convince me", "@c make a presentation of it",
    "why?", "why that?", "why is that?", "why is that so?", "how come?", "but why?", "and why?", "why is it that number?", "why this result?",
]


def beyond_later(c):
    """First something it knows, then something it does not."""
    seen = yield from first_request(c, any_topic(c))
    c.demand(seen.ran)
    after = c.chance(0.55)
    yield User(c.ask(AFTER_RESULT, name=slots(c)["name"]) if after else asked(c))
    yield Say(BEYOND_ANSWER, ("beyond me",))
    if c.chance(0.2):
        yield User(c.ask(SMALL_TALK["All right."], bare=True))
        yield Say("All right.", ("All right",))


INTENTS = {beyond: 320, beyond_later: 72}
