"""Names that go together, as people give them: poem.txt and poem_sorted.txt, draft_old.txt and draft_new.txt, chapter 1.txt and chapter 2.txt."""

NEWER = "new copy final clean done v2 v3 edited changed backup old draft short fixed checked 2 latest".split()
PAIRS = (("old", "new"), ("before", "after"), ("draft", "final"), ("v1", "v2"), ("v2", "v3"), ("first", "second"), ("a", "b"), ("1", "2"), ("left", "right"), ("monday", "tuesday"), ("jan", "feb"), ("en", "de"), ("in", "out"), ("2024", "2025"), ("summer", "winter"), ("north", "south"))


def fresh(c, name):
    c.register(name.rsplit(".", 1)[0])
    c.demand(name not in c.files)
    return name


def named_after(c, name, *words):
    """A new name made of the old one and a word for what was done to it."""
    stem, ext = name.rsplit(".", 1)
    word = c.pick(words + words + tuple(NEWER[:4]) if words else tuple(NEWER))
    joint = c.pick(("_", "_", "_", "-", "-", " "))
    return fresh(c, f"{word}{joint}{stem}.{ext}" if c.chance(0.2) else f"{stem}{joint}{word}.{ext}")


def series(c, ext, count):
    """`count` names that differ in a number or in one word at their end, not always in their order."""
    stem, joint = c.stem(), c.pick(("_", "_", "-", " ", " ", ""))
    if count == 2 and c.chance(0.6):
        ends = list(c.pick(PAIRS))
        joint = joint or "_"
    elif c.chance(0.75) or count > 4:
        start = c.pick((1, 1, 1, 1, c.rng.randint(2, 40), c.rng.randint(2019, 2026)))
        ends = [str(start + i) for i in range(count)]
        # After a digit the number would run into it.
        joint = joint or ("_" if stem[-1].isdigit() else "")
    else:
        ends, joint = [c.word() for _ in range(count)], joint or "_"
    c.demand(len(set(ends)) == count)
    if c.chance(0.15):
        c.rng.shuffle(ends)
    return [fresh(c, f"{stem}{joint}{end}.{ext}") for end in ends]
