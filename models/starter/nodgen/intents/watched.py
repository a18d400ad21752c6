"""The first request of another intent, played and watched, so that something can be said after it."""

from dataclasses import dataclass, field

from ..contents import restorable
from ..scenario import Act, Say, User
from .dialog import ALONE, single_topics

# They have no action, or are about an ending, a doubt or an undo themselves.
UNFIT = ("beyond", "beyond_later", "near_pairs", "small_talk", "family_help", "doubts", "introduced", "edited_wrongly", "undone", "stopped")


@dataclass
class Watched:
    """What was seen: each action that ran with its output and the files before it, and the last answer."""

    ran: list = field(default_factory=list)
    answer: str = ""
    facts: tuple = ()


def any_topic(c):
    """An intent of any family that has actions, drawn as often as it is drawn alone."""
    for _ in range(50):
        (intent,) = single_topics(c, 1)
        if intent.__name__ not in UNFIT and intent.__name__ not in ALONE:
            return intent
    c.demand(False)


def first_request(c, intent):
    """Plays an intent up to its second request; an answer that asks something cannot be left like that."""
    seen, script, reply, asked = Watched(), intent(c), None, False
    while True:
        try:
            item = script.send(reply)
        except StopIteration:
            break
        if isinstance(item, User):
            if asked:
                script.close()
                break
            asked = True
        before = restorable(c.folder) if isinstance(item, Act) else None
        reply = yield item
        if isinstance(item, Act) and item.decide == "approve" and not item.interrupt and not item.end:
            seen.ran.append((item, reply, before))
        elif isinstance(item, Act):
            seen.ran.clear()
        elif isinstance(item, Say):
            seen.answer, seen.facts = item.text, item.facts
    c.demand(seen.answer and not seen.answer.endswith("?"))
    return seen
