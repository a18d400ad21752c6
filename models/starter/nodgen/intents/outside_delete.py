"""Delete, remove, clear, wipe, uninstall: of files a chore, of accounts, programs, histories, things and what is in a picture beyond it.

Slots as in `outside_requests.py`."""

from .outside_pairs import DELETING, inside_of, outside_of


def delete_pairs(c):
    """The same verbs outside and inside, mostly one right after the other."""
    first = c.chance(0.5)
    if first:
        yield from outside_of(c, DELETING)
    else:
        yield from inside_of(c, DELETING)
    if first and c.chance(0.35):
        yield from inside_of(c, DELETING)
    elif not first and c.chance(0.25):
        yield from outside_of(c, DELETING)


INTENTS = {delete_pairs: 26}
