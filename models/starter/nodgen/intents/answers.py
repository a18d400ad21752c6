"""Answers to what Nod asks: a name, one of two, one of several, or that it is not wanted any more."""

from ..contents import restorable
from ..scenario import Over, Say, User

# Answers. The plain name comes most.
NEW_NAME = [
    "<g>", "<g> please", "<g>, please", "as <g>", "call it <g>", "name it <g>", "it should be called <g>", "it should be <g>", "let's call it <g>", "let's say <g>", "take <g>", "use <g>", "just <g>", "just call it <g>", "under <g>", "under the name <g>", "the name is <g>", "the name should be <g>", "with the name <g>", "make it <g>", "how about <g>?",
    "what about <g>?", "I'd say <g>", "I'd like <g>", "I want it called <g>", "I would call it <g>", "say <g>", "let it be <g>", "let it be called <g>", "oh, <g>", "ok, <g>", "hm, <g>", "um, <g>", "well, <g>", "maybe <g>", "sorry, as <g>", "<g> is fine", "<g> would be good", "<g> will do", "<g>, thanks", "it's <g>", "I forgot: <g>", "simply <g>",
]
NEVER_MIND = [
    "never mind", "nevermind", "forget it", "cancel", "cancel that", "cancel it", "no, leave it", "leave it", "leave it as it is", "let it be", "no, don't", "don't", "don't do it", "no, stop", "stop", "stop, leave it", "not now", "no, not now", "maybe later", "oh, never mind", "oh, leave it", "oh, forget it", "ok, never mind", "I changed my mind",
    "I changed my mind, leave it", "sorry, never mind", "sorry, forget it", "sorry, leave it", "wait, no", "wait, don't do it", "hm, no, leave it", "hm, never mind", "no, nothing", "nothing", "none", "neither", "none of them", "I don't know, leave it", "I don't know yet", "I have no name for it yet, leave it", "no name, forget it", "please don't", "skip it",
    "skip that", "let's leave it", "let's not", "abort", "no thanks, leave it", "it can stay as it is", "keep it as it is", "keep things as they are", "better not", "rather not", "do nothing", "no, keep it",
]
WHICH_NAME = "Under which name?"
# By its place in the question; <k> is "first", "last", "second".
BY_PLACE = [
    "the <k>", "the <k> one", "the <k> one please", "the <k> please", "the <k> file", "the <k>, please", "I mean the <k> one", "I mean the <k>", "I meant the <k> one", "I meant the <k>", "take the <k>", "take the <k> one", "use the <k>", "use the <k> one", "the <k> one, thanks", "the <k> of them", "the <k> of these", "it is the <k> one", "it's the <k> one",
    "I want the <k> one", "I'd like the <k> one", "oh, the <k> one", "ok, the <k> one", "sorry, the <k> one", "hm, the <k> one", "just the <k> one", "only the <k> one", "the <k> one you named", "the one you named <k>", "the <k> then", "the <k> one then", "let's take the <k> one", "<k> one", "<k>",
]
THIS_ONE = [
    "<f>", "<f>", "<f> please", "<f>, please", "I mean <f>", "I meant <f>", "take <f>", "use <f>", "<f> then", "just <f>", "only <f>", "it is <f>", "it's <f>", "I want <f>", "I'd like <f>", "oh, <f>", "ok, <f>", "sorry, <f>", "sorry, I meant <f>", "the one called <f>", "the file <f>", "I mean the one called <f>", "<f>, thanks", "let's take <f>", "this one: <f>", "that one: <f>",
    "hm, <f>", "well, <f>", "then <f>", "<f> of course", "only <f>, not the other", "I was thinking of <f>", "I'm talking about <f>", "I was talking about <f>", "<f>, not the other one",
]
THE_COPY = [
    "the copy", "the copy please", "the new one", "the new file", "I mean the copy", "I meant the copy", "I mean the new one", "I meant the new one", "the copy of course", "the one you just made", "the file you just made", "the copied one", "only the copy", "just the copy", "the duplicate", "the backup", "the copy, not the original", "the copy you made", "oh, the copy", "ok, the copy",
    "sorry, the copy", "the new one, please", "the newer one", "the copy, thanks", "not the original",
    "the second file, the copy", "the one that is new", "the one that was just made", "the one I asked you to make", "the later one", "the duplicate, please", "I mean the duplicate", "oh, the duplicate", "sorry, the duplicate", "the duplicate one", "the new copy", "that copy", "the copied file", "I want the copy", "I'd like the new one", "take the copy", "take the new one", "use the copy", "well, the copy", "hm, the new one", "simply the copy", "the fresh one", "the one from just now", "the double",
]
THE_ORIGINAL = [
    "the original", "the original please", "the old one", "the old file", "I mean the original", "I meant the original", "I mean the old one", "I meant the old one", "the original of course", "the one I had", "the file I had before", "only the original", "just the original", "the original, not the copy", "oh, the original", "ok, the original", "sorry, the original", "the old one, please",
    "the older one", "the original, thanks", "not the copy", "the one that was there before", "the first file, the original",
    "the original file", "the source", "the one it was copied from", "the one I copied", "the one you copied", "the earlier one", "the old one, thanks", "I mean the original file", "hm, the original", "well, the original", "I want the original", "I'd like the old one", "take the original", "take the old one", "use the original", "sorry, the old one", "oh, the old one", "ok, the old one", "the original one", "simply the original", "the one I had first", "the one from before", "not the new one", "not the duplicate",
]
BOTH = [
    "both", "both please", "both of them", "both, please", "the two of them", "both files", "I mean both", "I meant both", "take both", "all of them", "all", "all of these", "every one of them", "all please", "them all", "both, thanks", "oh, both", "ok, both", "well, both", "the lot", "I want both", "I'd like both", "both of these",
]
ALL_OF_THEM = [t for t in BOTH if "both" not in t and "two" not in t] + ["all of them please", "every one", "each of them", "oh, all of them", "ok, all of them", "I mean all", "I meant all of them", "the whole lot", "I want all of them", "simply all", "just all of them", "all the files"]
# The old file stays, and nothing is written.
KEEP_OLD = [
    "no", "no!", "nope", "no please", "no, don't overwrite it", "no, don't", "no, keep the old one", "no, keep it", "keep the old one", "keep the old file", "keep it", "keep what is there", "don't overwrite it", "don't overwrite", "do not overwrite it", "do not overwrite anything", "leave the old one", "leave the old file alone", "leave it alone", "neither", "neither of them", "no, neither",
    "I want to keep the old one", "I need the old one", "I still need the old file", "the old one should stay", "the old file stays", "better keep the old one", "then don't save it", "then don't", "then leave it", "then forget it", "oh, then leave it", "oh no, keep the old one", "n", "nah", "no, stop", "stop, keep the old one",
]
ANOTHER_NAME = [
    "another name", "another name please", "take another name", "a different name", "under another name", "with another name", "use another name", "a new name please", "another name, please", "save it under another name", "choose another name", "no, another name", "no, take another name", "rather another name", "better another name",
    "I'd rather have another name", "then another name", "then take another name", "keep it and take another name", "keep the old one, another name please", "don't overwrite it, another name", "a different one", "with a different name please", "not that name, another one",
]
PLACES = ("first", "second", "third", "fourth", "fifth")


def left(c, templates=NEVER_MIND):
    """The user lets it be. What was done before in the conversation stays done."""
    before = restorable(c.folder)
    yield User(c.ask(templates, bare=True))
    yield Say("All right, I leave it as it is.", ("leave it as it is",))
    c.demand(before == restorable(c.folder))


def let_be(c, templates=NEVER_MIND):
    """Likewise, and the conversation is at its end."""
    yield from left(c, templates)
    raise Over


def one_of_them(c, names, name, templates=THIS_ONE):
    """The answer to "Do you mean a or b?": by the name, or by its place in the question."""
    if c.chance(0.6):
        return c.ask(templates, f=name, bare=True)
    at = names.index(name)
    last = at == len(names) - 1 and c.chance(0.4)
    return c.ask(BY_PLACE, k=("latter" if len(names) == 2 and c.chance(0.3) else "last") if last else PLACES[at], bare=True)


def copy_or_original(c, pair, name):
    """The answer to "Which one?" after a copy was made; `pair` is the file and its copy."""
    if c.chance(0.45):
        return c.ask(THE_COPY if name == pair[1] else THE_ORIGINAL, bare=True)
    return one_of_them(c, pair, name)
