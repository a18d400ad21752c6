"""A name, a phrase, a time or a price replaced by another: several words, with capitals or signs, the reason often told before."""

from ..scenario import Act, Say, User
from ..words import CATEGORY, from_list, held_out
from .endings import declined, plural, quoted, result
from .plain_english import english
from .text_files import counting, has, read_text, replacing, sentence, text_name, write_lines
from .texts_edit import REPLACE
from .texts_told import REPLACE_TOLD
from .texts_two_said import two_said

# <w> is the old, <v> the new; both come with quotes about half of the time.
PHRASE = [
    "@c replace <w> {by|with} <v> in <f>", "@c replace <w> {by|with} <v> everywhere in <f>", "@c change <w> to <v> in <f>", "@c change <w> into <v> everywhere in <f>", "@c put <v> where <f> says <w>", "@c write <v> instead of <w> in <f>", "in <f>, replace <w> {by|with} <v>", "in <f>, change <w> to <v>", "in <f> it says <w>. It should be <v>", "in <f> it says <w>, but it should say <v>", "<f>: replace <w> {by|with} <v>", "<f>: change <w> to <v>", "<f>: <w> should be <v>", "<w> -> <v> in <f>", "<f> still says <w>. Please change that to <v>", "<f> says <w>. Make it <v>",
    "open <f> and replace <w> {by|with} <v>", "take the file <f>, replace <w> {by|with} <v>", "the file is <f>. Replace <w> {by|with} <v>", "I have a file <f>. Please replace <w> in it {by|with} <v>", "there is a text in <f>, and <w> in it has to become <v>", "replace <w> {by|with} <v>. The file is <f>", "replace <w> {by|with} <v>, please. It's in <f>", "change <w> to <v>. It is in the file <f>", "change <w> to <v> please, file <f>", "old: <w>, new: <v>, file: <f>", "from <w> to <v>, in the whole of <f>", "search for <w> and replace it {by|with} <v> in <f>", "find <w> in <f> and put <v> there", "could you go through <f> and replace <w> {by|with} <v>?", "would you change every <w> in <f> to <v>?",
    "I made a mistake. It's not <w> but <v>. Please correct <f>", "I got it wrong in <f>: not <w> but <v>. Please replace it", "It is no longer <w>, it is <v> now. Change that in <f>", "My boss says it must be <v>, not <w>. Please change <f>", "The customer wants <v> instead of <w>, so change it in <f>", "We decided on <v> instead of <w>. Change <f> please", "Things have changed, so <w> has to be <v> now in <f>", "There was a change of plan: <v> instead of <w>. Please update <f>", "I was told to write <v> for <w>. Can you do that in <f>?", "Everywhere in <f> where I wrote <w>, I meant <v>. Fix it please", "I wrote <w> in <f> and it should have been <v>, can you put that right?", "when I wrote <f> I put <w> everywhere. It should be <v>", "since it is <v> now, replace <w> in <f> by that", "because <w> is out of date, put <v> in its place in <f>",
    "the old text in <f> is <w>, the new one is <v>, replace it", "swap <w> for <v> in <f>", "swap <w> for <v>, file <f>", "substitute <v> for <w> all over <f>", "use <v> in place of <w> in <f>", "correct <w> to <v> in <f>", "update <f>: <w> is now <v>", "<w> is now <v>, please update <f>", "wherever <f> has <w>, I need <v>", "no more <w> in <f>, write <v>", "I need <f> with <v> instead of <w>, change the file", "sed -i 's/<w>/<v>/g' <f>", "s/<w>/<v>/g <f>", "replace <w> <v> <f>", "can u change <w> to <v> in <f>",
]
PERSON = [
    "<w> has married and is called <v> now. Please change the name in <f>", "<w> got married, the new name is <v>. Replace it in <f>", "<w> has left and <v> does the job now. Replace the name in <f>", "<w> left us, <v> is the new one. Please put the new name in <f>", "<w> is ill, <v> will come instead. Change the name in <f>", "<v> takes over from <w>. Change the name everywhere in <f>", "Not <w> but <v> is coming. Correct the name in <f>", "I confused two names: it should be <v>, not <w>, in <f>", "I wrote the wrong name. In <f> it says <w> and it should be <v>", "In my story the hero is called <w>. The new name is <v>. The file is <f>", "In <f> the main character is called <w>, make that <v>", "I want to rename a character from <w> to <v> in my story <f>", "the person is called <v>, not <w>. Please fix <f>", "change the name <w> to <v> in <f>", "replace the name <w> by <v> in <f>", "the name <w> in <f> must be <v>", "the name in <f> is <w>, it has to be <v>", "every <w> in <f> should be <v> now, that is the new name", "please rename <w> to <v> inside <f>", "our contact is no longer <w> but <v>. Update <f> please",
]
FIRMS = "& Sons|Ltd|GmbH|Inc|Travel|Garden Centre|Bakery|Motors|Street|Road|School|Hotel|Club|Party|Day|Festival".split("|")
PHRASE_TWO = two_said(["replace <w> by <v> in @", "change <w> to <v> in @", "I want <v> instead of <w> in @"])


def surname(c):
    word = c.word().capitalize()
    c.register(word)
    return word


def pair(c):
    """(kind, old, new)."""
    kind = c.pick(("person", "person", "person", "firm", "phrase", "phrase", "place", "number", "time"))
    if kind == "person":
        first, other = (from_list(c.rng, CATEGORY["name"], c.split) for _ in range(2))
        c.names.update((first, other))
        form = c.rng.random()
        if form < 0.35:
            return kind, first, other
        if form < 0.6:
            return kind, f"{first} {surname(c)}", f"{first} {surname(c)}"
        if form < 0.75:
            title = c.pick(("Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Dr."))
            return kind, f"{title} {surname(c)}", f"{title} {surname(c)}"
        return kind, f"{first} {surname(c)}", f"{other} {surname(c)}"
    if kind == "firm":
        end = c.pick(FIRMS)
        return kind, f"{surname(c)} {end}", f"{surname(c)} {end if c.chance(0.5) else c.pick(FIRMS)}"
    if kind == "phrase":
        shared = c.word()
        return kind, *c.pick(((f"{c.word()} {shared}", f"{c.word()} {shared}"), (f"{shared} {c.word()}", f"{shared} {c.word()}"), (f"{c.word()} {c.word()}", c.word()), (c.word(), f"{c.word()} {c.word()}"), (f"{c.word()} {c.word()} {c.word()}", f"{c.word()} {c.word()}")))
    if kind == "place":
        room = c.pick(("room", "Room", "floor", "page", "chapter", "Table", "platform", "gate", "version", "hall", "bus"))
        one, two = c.rng.sample(range(1, 60), 2)
        return kind, f"{room} {one}", f"{room} {two}"
    if kind == "number":
        one, two = c.rng.sample(range(2, 3000), 2)
        return kind, *c.pick(((str(one), str(two)), (f"{one}.{c.rng.randint(10, 99)}", f"{two}.{c.rng.randint(10, 99)}"), (f"{one} euros", f"{two} euros"), (f"${one}", f"${two}")))
    return kind, *c.pick(((f"{c.rng.randint(6, 21)}:{c.pick(('00', '15', '30'))}", f"{c.rng.randint(6, 21)}:{c.pick(('00', '45', '30'))}"), (f"{c.rng.randint(1, 28)} May", f"{c.rng.randint(1, 28)} June"), ("Monday", "Thursday"), ("Tuesday", "Friday"), (str(c.rng.randint(2015, 2024)), str(c.rng.randint(2025, 2030)))))


def replace_phrase(c):
    """As a word is replaced: counted first, then written."""
    kind, old, new = pair(c)
    c.demand(not has(new, old) and not has(old, new) and not any(held_out(w) for w in (old, new) if c.split == "train"))
    plain = [english(c) if c.chance(0.5) else sentence(c) for _ in range(c.rng.randint(2, 6))]
    c.demand(not has("\n".join(plain), old))
    count = c.rng.choice((0, 1, 1, 1, 2, 2, 3))
    for i in [c.rng.randrange(len(plain)) for _ in range(count)]:
        words = plain[i].split(" ")
        words.insert(c.rng.randint(0, len(words)), "\0")
        plain[i] = " ".join(words)
    name = text_name(c)
    write_lines(c, name, [x.replace("\0", old) for x in plain])
    text = (c.folder / name).read_text()
    mark = c.pick(('"', '"', "'", "", "", "")) if kind != "phrase" else c.pick(('"', '"', '"', "'", ""))
    pool = PHRASE + PHRASE + PERSON * 2 * (kind == "person") + PHRASE_TWO + [t for t in REPLACE + REPLACE_TOLD if "word" not in t and "sed" not in t and "s/" not in t and '"' not in t]
    if "/" in old + new or mark:
        pool = [t for t in pool if "s/" not in t]
    yield User(c.ask(pool, f=name, w=f"{mark}{old}{mark}", v=f"{mark}{new}{mark}"))
    observation = yield Act(f"# Count {old} in {name}\nimport re\ntext = {read_text(name)}\n{counting(old, 'text')}", "First I will see how often it appears.")
    c.demand(result(observation) == str(count))
    if not count:
        yield Say(f"{old} does not appear in {name}, so nothing was changed.", (old, "nothing was changed"))
        return
    code = f"# Replace {old} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({replacing(old, new, 'text')})"
    talk = f"This will replace {old} with {new} {plural(count, 'time')} in {name}."
    if c.chance(0.1):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text() == text.replace(old, new))
    yield Say(f"I replaced {old} with {new} {plural(count, 'time')} in {name}.", (str(count), name))


INTENTS = {replace_phrase: 10}
