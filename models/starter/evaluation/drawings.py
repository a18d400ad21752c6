"""Whether what was drawn is what was asked for: by the figures that `recorder/` noted, never by the code."""

import json
import math
import statistics


def read(path, start=0):
    """The figures noted in a file from a place on, and where it ends."""
    if not path.is_file():
        return [], 0
    with open(path) as file:
        file.seek(start)
        found = [json.loads(line) for line in file]
        return found, file.tell()


def wrong(demand, figures):
    """What of a demand no figure holds. A demand is one form and what it must hold:

    `bars`, `shares` (a pie) or `values` (in any form) - {label: number}, or numbers; `line` - numbers; `lines` - lists of
    them; `points` - pairs; `histogram` - the numbers that are counted; `boxes` - {label: numbers}."""
    broken = [figure["error"] for figure in figures if "error" in figure]
    if broken:
        raise RuntimeError(f"The recorder failed: {broken[0]}")
    ((form, wanted),) = demand.items()
    axes = [held for figure in figures for held in figure["axes"]]
    if not axes:
        return ["Nothing was drawn."]
    return [] if any(FORMS[form](held, wanted) for held in axes) else [f"What was drawn is not what was asked for ({form})."]


def same(a, b):
    """Numbers in any order: a plot may be sorted."""
    return len(a) == len(b) and all(math.isclose(x, y, rel_tol=1e-6, abs_tol=1e-6) for x, y in zip(sorted(a), sorted(b)))


def labelled(held, wanted):
    return not isinstance(wanted, dict) or all(any(str(label) in text for text in held["labels"]) for label in wanted)


def figures_of(wanted):
    return list(wanted.values()) if isinstance(wanted, dict) else list(wanted)


def bars(held, wanted):
    return labelled(held, wanted) and any(same(one["sizes"], figures_of(wanted)) for one in held["bars"])


def shares(held, wanted):
    values = figures_of(wanted)
    return labelled(held, wanted) and len(values) == len(held["shares"]) and all(
        abs(a - b) < 1e-4 for a, b in zip(sorted(held["shares"]), sorted(v / math.fsum(values) for v in values))
    )


def line(held, wanted):
    return any(same(one, wanted) for one in held["lines"])


def lines(held, wanted):
    return all(line(held, one) for one in wanted)


def values(held, wanted):
    return bars(held, wanted) or shares(held, wanted) or (labelled(held, wanted) and line(held, figures_of(wanted)))


def points(held, wanted):
    """Either axis may be either figure."""
    drawn = [sorted(map(tuple, one)) for one in held["points"]]
    ways = [sorted((float(a), float(b)) for a, b in wanted), sorted((float(b), float(a)) for a, b in wanted)]
    return any(len(one) == len(way) and all(math.dist(p, q) < 1e-6 for p, q in zip(one, way)) for one in drawn for way in ways)


def histogram(held, wanted):
    """All of them counted, from the least to the greatest."""
    return any(
        math.isclose(math.fsum(one["sizes"]), len(wanted)) and len(one["sizes"]) > 2 and one["from"] <= min(wanted) + 1e-6 and one["to"] >= max(wanted) - 1e-6
        and one["to"] - one["from"] <= 2 * (max(wanted) - min(wanted))
        for one in held["bars"]
    )


def boxes(held, wanted):
    """A box is lines; one of them, level, is the median."""
    levels = [one[0] for one in held["lines"] if len(one) == 2 and one[0] == one[1]]
    return labelled(held, wanted) and all(any(math.isclose(statistics.median(of), level) for level in levels) for of in wanted.values())


FORMS = {"bars": bars, "shares": shares, "line": line, "lines": lines, "values": values, "points": points, "histogram": histogram, "boxes": boxes}
