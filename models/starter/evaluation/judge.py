"""Whether a turn did what was asked: by its final answer and by the files afterwards, never by its code.

Each function returns what is wrong, a sentence each; an empty list means right."""

import csv
import datetime
import fnmatch
import io
import json
import math
import re
from pathlib import PurePosixPath

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
MONTHS = [datetime.date(2000, m, 1).strftime("%B") for m in range(1, 13)]
NUMBER = re.compile(r"(?<![\w.,])(?:(?<![\w)])[-−])?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?")
TIMES = re.compile(r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}:\d\d(?::\d\d)?\b")


# ---- the answer


def plain(text):
    """Case, quotation marks and white space do not matter to a reader."""
    text = text.casefold().translate(str.maketrans("’‘“”`−–\u00a0\u202f", "''\"\"'--  "))
    return " ".join(text.split())


def numbers(answer, names=()):
    """The numbers in an answer with the decimals they show; those inside names, dates and times are none."""
    for name in sorted(names, key=len, reverse=True):
        answer = answer.replace(name, " ")
    found = []
    for match in NUMBER.finditer(TIMES.sub(" ", answer)):
        shown = match.group().replace(",", "").replace("−", "-")
        decimals = len(shown.partition(".")[2]) if "e" not in shown.lower() else 9
        found.append((float(shown), decimals))
    for word in re.findall(r"[a-z]+", answer.lower()):
        if word in WORDS:
            found.append((float(WORDS.index(word)), 0))
    return found


def same_number(shown, decimals, wanted):
    """A number may be rounded, but not by more than a hundredth of what it is."""
    if math.isclose(shown, wanted, rel_tol=1e-9, abs_tol=1e-12):
        return True
    rounded = abs(shown - wanted) <= 0.5 * 10**-decimals * (1 + 1e-6)
    return rounded and decimals > 0 and abs(shown - wanted) <= 0.01 * abs(wanted)


def dates(day):
    """The ways people write a day."""
    d, m, y, name = day.day, day.month, day.year, MONTHS[day.month - 1]
    found = [day.isoformat(), f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d:02}/{m:02}/{y}", f"{m:02}/{d:02}/{y}", f"{d}/{m}/{y}", f"{m}/{d}/{y}"]
    for month in (name, name[:3]):
        for ordinal in ("", "st", "nd", "rd", "th"):
            found += [f"{d}{ordinal} {month} {y}", f"{d:02}{ordinal} {month} {y}", f"{month} {d}{ordinal}, {y}", f"{month} {d:02}, {y}", f"{month} {d}{ordinal} {y}"]
    return found


def contains(answer, wanted, names=()):
    """Whether an answer says something: a number, a day, a list of these, /a pattern/, or words (a|b: either)."""
    if isinstance(wanted, bool):
        raise TypeError("Say what the answer must hold in words, not as true or false.")
    if isinstance(wanted, (int, float)):
        return any(same_number(shown, decimals, wanted) for shown, decimals in numbers(answer, names))
    if isinstance(wanted, (list, tuple)):
        return all(contains(answer, item, names) for item in wanted)
    if isinstance(wanted, datetime.datetime):
        wanted = wanted.date()
    if isinstance(wanted, datetime.date):
        return any(says(answer, form) for form in dates(wanted))
    if len(wanted) > 2 and wanted.startswith("/") and wanted.endswith("/"):
        return re.search(wanted[1:-1], plain(answer), re.IGNORECASE) is not None
    for choice in wanted.split("|"):
        if re.fullmatch(r"-?\d+(\.\d+)?", choice):
            if contains(answer, float(choice), names):
                return True
        elif re.fullmatch(r"@\d{4}-\d\d-\d\d", choice):
            if contains(answer, datetime.date.fromisoformat(choice[1:])):
                return True
        elif says(answer, choice):
            return True
    return False


def says(answer, words):
    """The words stand in the answer and are not the middle of longer ones."""
    answer, words = plain(answer), plain(words)
    if not words:
        return False
    before = r"(?<!\w)" if words[0].isalnum() else ""
    # A full stop may end a sentence, but "1.5" does not say 1.
    after = r"(?!\w|[.,]\d)" if words[-1].isalnum() else ""
    return re.search(before + re.escape(words) + after, answer) is not None


def fact_in(answer, fact):
    """A fact of a generated conversation: as it stands, but 3 is not said by 13 or 3.5."""
    if re.fullmatch(r"[-−]?[\d,]*\.?\d+", fact):
        return re.search(rf"(?<![\d.,]){re.escape(fact)}(?![\d]|[.,]\d)", answer) is not None
    return fact in answer


def last_value(output):
    """What an observation ends with, where it is one short value: the result of an expression, or a printed line."""
    value = re.sub(r"^Execution Output:\s*(Out\[\d+\]:)?\s*", "", output).strip()
    return "" if "\n" in value or len(value) > 80 or value.startswith("[") else value.strip("'\"")


def answer_wrong(answer, case, outputs=(), names=(), request=""):
    """`says` must be in the answer; `shown` in it, or in the last output under a card and not put wrongly in
    the answer; `never` in neither. `names` are those of the files there are."""
    wrong = [f"The answer does not say {item!r}." for item in case.get("says", ()) if not contains(answer, item, names)]
    wrong += [f"The answer says {item!r}." for item in case.get("never", ()) if contains(answer, item, names)]
    wanted = [str(item) for item in flattened(case.get("says", ()))]
    others = [n for n in names if n not in wanted and n not in request and says(answer, n) and not any(n in item for item in wanted)]
    if any(name in wanted for name in names) and len(others) > 1:
        wrong.append(f"The answer names others too: {', '.join(sorted(others))}.")
    if "shown" in case and not contains(answer, case["shown"], names):
        wrong += shown_wrong(answer, case, outputs, names, request)
    return wrong


def shown_wrong(answer, case, outputs, names, request):
    """What the answer leaves to the output under the card must be there, and the answer must not spoil it."""
    # The number of a cell is no figure.
    last = re.sub(r"Out\[\d+\]:", "", outputs[-1]) if outputs else ""
    items = flattened(case["shown"])
    wrong = [f"Neither answer nor last output shows {item!r}." for item in items if not contains(f"{answer}\n{last}", item)]
    wrong += [f"The last output shows {item!r}." for item in case.get("never", ()) if contains(last, item)]
    told = [item for item in items if isinstance(item, str) and not item.startswith("/") and contains(answer, item)]
    missing = [item for item in items if isinstance(item, str) and not contains(answer, item)]
    # "They are all listed above, from a to z" leaves nothing out.
    if told and missing and not wrong and not says(answer, "above"):
        wrong.append(f"The answer names some, and leaves out {missing!r}.")
    known = "\n".join([*outputs, *names, request])
    made_up = [t for t in MADE_UP.findall(answer) if t.rstrip(".") not in known]
    if made_up:
        wrong.append(f"The answer makes up {made_up!r}.")
    return wrong


# Days, times, names of files, numbers with decimals.
MADE_UP = re.compile(r"\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|[\w-]+\.[A-Za-z]\w{1,3}\b|\d+\.\d{2,}")


def flattened(items):
    found = []
    for item in items if isinstance(items, (list, tuple)) else [items]:
        found += flattened(item) if isinstance(item, (list, tuple)) else [item]
    return found


BEYOND = re.compile(
    r"beyond (me|what|my)|\b(can ?not|can't|could ?n[o']t|unable|not able|not something i|no way to|not possible for me|don't know how"
    r"|do not know how|don't know|do not know|outside (of )?(my|what)|out of my|not made for|not one of|no access|have no|i only (do|work|know|handle))\b"
)


def declines(answer):
    """Whether an answer says, in any honest words, that it is beyond the model."""
    return BEYOND.search(plain(answer)) is not None


UNDONE = re.compile(r"\b(not|nothing|no|none|n't|declined?|left|kept|cancell?ed|stay|stays|still there|unchanged|untouched|without)\b|n't\b")


def admits_undone(answer):
    """Whether an answer after a declined action says that it did not happen."""
    return UNDONE.search(plain(answer)) is not None


# ---- the files


def number_of(cell):
    try:
        return float(cell)
    except (TypeError, ValueError):
        return None


def same_cell(a, b):
    a, b = ("" if v is None else v for v in (a, b))
    x, y = number_of(a), number_of(b)
    if x is not None and y is not None:
        return math.isclose(x, y, rel_tol=1e-6, abs_tol=1e-9) or (math.isnan(x) and math.isnan(y))
    return str(a).strip() == str(b).strip()


def same_table(a, b):
    return len(a) == len(b) and all(len(r) == len(s) and all(map(same_cell, r, s)) for r, s in zip(a, b))


def same_value(a, b):
    """JSON values; numbers may differ in their last digit."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same_value(a[k], b[k]) for k in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same_value, a, b))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)) and not isinstance(a, bool):
        return math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9)
    return a == b


def cells(name, content):
    """A file as rows of cells: separated values, a workbook's first sheet, or JSON records; None if it is no table."""
    suffix = PurePosixPath(name).suffix.lower()
    if isinstance(content, dict):
        return next(iter(content["sheets"].values()), []) if "sheets" in content else None
    if suffix == ".json":
        try:
            value = json.loads(content)
        except ValueError:
            return None
        if isinstance(value, dict) and value and all(isinstance(v, dict) for v in value.values()):
            keys = list(next(iter(value.values())))
            value = [{column: inner.get(k) for column, inner in value.items()} for k in keys]
        elif isinstance(value, dict) and value and all(isinstance(v, list) for v in value.values()):
            value = [dict(zip(value, row)) for row in zip(*value.values())]
        if not isinstance(value, list) or not all(isinstance(r, dict) for r in value):
            return None
        return [list(value[0]), *([r.get(k) for k in value[0]] for r in value)] if value else []
    if suffix not in (".csv", ".tsv"):
        return None
    try:
        return [line for line in csv.reader(io.StringIO(content), delimiter="\t" if suffix == ".tsv" else ",") if line]
    except csv.Error:  # a single cell of more than 128 kB, say: whatever the model wrote there, it is no table
        return None


def same_content(name, a, b):
    """Two described files, as a person would compare them."""
    if isinstance(a, str) and isinstance(b, str):
        suffix = PurePosixPath(name).suffix.lower()
        if suffix in (".csv", ".tsv"):
            tables = cells(name, a), cells(name, b)
            return a == b if None in tables else same_table(*tables)
        if suffix == ".json":
            try:
                return same_value(json.loads(a), json.loads(b))
            except ValueError:
                return a == b
        return [line.rstrip() for line in a.rstrip().splitlines()] == [line.rstrip() for line in b.rstrip().splitlines()]
    if isinstance(a, dict) and isinstance(b, dict):
        if "sheets" in a and "sheets" in b:
            pairs = zip(a["sheets"].values(), b["sheets"].values())
            return len(a["sheets"]) == len(b["sheets"]) and all(same_table(trimmed(x), trimmed(y)) for x, y in pairs)
        if "zip" in a and "zip" in b:
            a, b = ({k: v for k, v in x["zip"].items() if not k.endswith("/")} for x in (a, b))
            return a.keys() == b.keys() and all(same_content(k, a[k], b[k]) for k in a)
    return a == b


def trimmed(grid):
    """Rows without the empty cells at their ends: some writers leave them out."""
    kept = []
    for row in grid:
        row = list(row)
        while row and row[-1] in (None, ""):
            row.pop()
        kept.append(row)
    return kept


def files_wrong(wanted, got, plots_free=False):
    """Both {name: described}. `plots_free`: of pictures only that they are there and whole."""
    wrong = [f"{name} is missing." for name in sorted(wanted.keys() - got.keys())]
    wrong += [f"{name} should not be there." for name in sorted(got.keys() - wanted.keys())]
    for name in sorted(wanted.keys() & got.keys()):
        a, b = wanted[name], got[name]
        if plots_free and isinstance(a, dict) and isinstance(b, dict) and "picture" in a and "picture" in b:
            a, b = a["picture"][0], b["picture"][0]
        elif plots_free and PurePosixPath(name).suffix.lower() in (".pdf", ".svg"):
            a, b = bool(a), bool(b)
        if not same_content(name, a, b):
            wrong.append(f"{name} does not hold what it should.")
    return wrong


def demands_wrong(demands, before, after):
    """`demands`: {name or pattern: what it must hold}; every other file must be as it was."""
    wrong, allowed = [], set()
    for name, demand in demands.items():
        if not any(mark in name for mark in "*?") or name in after or name in before:
            found = [name]
        else:
            found = [n for n in after if n not in before and not n.endswith("/") and fnmatch.fnmatch(n.lower(), name.lower())]
            if len(found) != 1:
                wrong.append(f"One new file {name} was wanted; there are {len(found)}.")
                allowed.update(found)
                continue
        allowed.add(found[0])
        # Folders on the way to a wanted file may be new, and those emptied may go.
        for parent in PurePosixPath(found[0]).parents:
            allowed.add(f"{parent}/")
        wrong += demand_wrong(found[0], demand, before, after)
    for name in sorted((before.keys() | after.keys()) - allowed):
        if name not in after:
            wrong.append(f"{name} is gone.")
        elif name not in before:
            wrong.append(f"{name} should not be there.")
        elif not same_content(name, before[name], after[name]) and before[name] != after[name]:
            wrong.append(f"{name} was changed.")
    return wrong


def demand_wrong(name, demand, before, after):
    if demand is None:
        return [f"{name} is still there."] if name in after else []
    if name not in after:
        return [f"{name} is missing."]
    content = after[name]
    if isinstance(demand, str):
        return [] if same_content(name, demand, content) else [f"{name} does not hold what it should."]
    wrong = []
    for key, value in demand.items():
        if key == "any":
            right = bool(content) and "broken" not in content
        elif key == "as":
            right = same_content(name, before[value], content)
        elif key == "table":
            grid = cells(name, content)
            right = grid is not None and same_table(trimmed(value), trimmed(grid))
        elif key == "rows":  # in any order
            grid = cells(name, content)
            right = grid is not None and same_table(sorted_rows(value), sorted_rows(grid))
        elif key == "lines":
            right = isinstance(content, str) and [x.strip() for x in content.strip().splitlines()] == list(value)
        elif key == "picture":
            right = isinstance(content, dict) and content.get("picture", [None])[1:] == list(value)
        elif key == "format":
            right = isinstance(content, dict) and content.get("picture", [None])[0] == value
        elif key == "within":
            size = content.get("picture") if isinstance(content, dict) else None
            right = size is not None and max(size[1:]) == value
        elif key == "zip":
            kept = content.get("zip", {}) if isinstance(content, dict) else {}
            right = sorted(PurePosixPath(n).name for n in kept if not n.endswith("/")) == sorted(value)
        elif key == "contains":
            right = isinstance(content, str) and all(contains(content, item) for item in value)
        else:
            raise ValueError(f"No demand on files is called {key!r}.")
        if not right:
            wrong.append(f"{name} does not hold what it should ({key}).")
    return wrong


def sorted_rows(grid):
    """The head, then the rows in an order of their own."""
    grid = trimmed(grid)
    return grid[:1] + sorted(grid[1:], key=lambda row: [str(number_of(v)) if number_of(v) is not None else str(v) for v in row])
