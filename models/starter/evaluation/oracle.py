"""What cases may reckon with: `"=…"` in a case is an expression over these, evaluated on the folder
before the request. Standard library only, so that the truth does not come from the tools that the model uses."""

import collections
import csv
import datetime
import hashlib
import json
import math
import os
import platform
import re
import shutil
import statistics
from fnmatch import fnmatch
from pathlib import Path

from nodgen import contents


class Folder:
    """A working folder as expressions see it."""

    def __init__(self, path):
        self.path = Path(path)

    def files(self, pattern="*", deep=False):
        found = self.path.rglob("*") if deep else self.path.iterdir()
        return sorted(str(p.relative_to(self.path)) for p in found if p.is_file() and fnmatch(p.name.lower(), pattern.lower()))

    def folders(self):
        return sorted(p.name for p in self.path.iterdir() if p.is_dir())

    def text(self, name):
        return (self.path / name).read_text(encoding="utf-8")

    def lines(self, name, having=""):
        return [line for line in self.text(name).splitlines() if having.lower() in line.lower()]

    def words(self, name):
        return self.text(name).split()

    def commonest(self, name, count=1):
        """Words without punctuation; the case must see to it that the order is clear."""
        tally = collections.Counter(re.findall(r"[\w']+", self.text(name).lower())).most_common(count + 1)
        assert len(tally) <= count or tally[count - 1][1] > tally[count][1], f"{tally} leaves the order open"
        return [word for word, _ in tally[:count]]

    def size(self, name):
        return (self.path / name).stat().st_size

    def total(self, pattern="*", deep=False):
        return sum(self.size(n) for n in self.files(pattern, deep))

    def largest(self, pattern="*"):
        return max(self.files(pattern), key=self.size)

    def smallest(self, pattern="*"):
        return min(self.files(pattern), key=self.size)

    def newest(self, pattern="*"):
        return max(self.files(pattern), key=lambda n: (self.path / n).stat().st_mtime)

    def oldest(self, pattern="*"):
        return min(self.files(pattern), key=lambda n: (self.path / n).stat().st_mtime)

    def twins(self):
        """Names of the files whose content another one has too."""
        groups = collections.defaultdict(list)
        for name in self.files(deep=True):
            groups[hashlib.sha256((self.path / name).read_bytes()).digest()].append(name)
        return [name for group in groups.values() if len(group) > 1 for name in group]

    def grid(self, name, sheet=0):
        path = self.path / name
        if path.suffix.lower() == ".xlsx":
            return list(contents.sheets(path.read_bytes()).values())[sheet]
        if path.suffix.lower() == ".json":
            records = json.loads(self.text(name))
            return [list(records[0]), *([r[k] for k in records[0]] for r in records)]
        with open(path, encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            mark = "\t" if path.suffix.lower() == ".tsv" else ";" if first.count(";") > first.count(",") else ","
            return [row for row in csv.reader(file, delimiter=mark) if row]

    def rows(self, name):
        """Dictionaries; numbers as numbers, empty cells as None."""
        head, *lines = self.grid(name)
        return [dict(zip(head, (value(v) for v in line))) for line in lines]

    def columns(self, name):
        return self.grid(name)[0]

    def col(self, name, column, where=lambda row: True):
        """The values of a column that are there."""
        return [row[column] for row in self.rows(name) if row.get(column) is not None and where(row)]

    def missing(self, name, column=None):
        return sum(v is None for row in self.rows(name) for k, v in row.items() if column in (None, k))

    def group(self, name, by, column, reckon=sum):
        """{group: figure}."""
        found = collections.defaultdict(list)
        for row in self.rows(name):
            if row[by] is not None and row[column] is not None:
                found[row[by]].append(row[column])
        return {key: reckon(found[key]) for key in sorted(found)}

    def counts(self, name, column):
        return dict(sorted(collections.Counter(self.col(name, column)).items(), key=str))

    def ordered(self, name, column, down=False):
        return sorted((r for r in self.rows(name)), key=lambda r: r[column], reverse=down)

    def table(self, rows, columns=None):
        """Rows (dictionaries) with their head, for comparing with a file."""
        columns = columns or list(rows[0])
        return [columns, *([row[c] for c in columns] for row in rows)]

    def picture(self, name):
        return contents.picture((self.path / name).read_bytes())[1:]


def value(cell):
    if cell in ("", None):
        return None
    if isinstance(cell, str) and re.fullmatch(r"-?\d+(\.\d+)?", cell) and not re.fullmatch(r"0\d+", cell):
        return float(cell) if "." in cell else int(cell)
    return cell


def flat(mapping):
    """Keys and values of {group: figure}, all of which an answer must name."""
    return [item for pair in mapping.items() for item in pair]


def best(mapping):
    return max(mapping, key=mapping.get)


def worst(mapping):
    return min(mapping, key=mapping.get)


def mean(values):
    return math.fsum(values) / len(values)


def gigabytes(count):
    """A size as an answer may give it: in powers of ten or of two."""
    return [count / 10**9, count / 2**30]


def day(text):
    return datetime.date.fromisoformat(text)


def weekday(when):
    return "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[when.weekday()]


def evaluate(expression, folder, **more):
    """The value of an expression; a mistake in it is a mistake in the case, so it is not caught."""
    found = Folder(folder)
    names = {name: getattr(found, name) for name in dir(Folder) if not name.startswith("_")}
    names |= {
        "path": found.path,
        "datetime": datetime, "date": datetime.date, "timedelta": datetime.timedelta, "today": datetime.date.today(), "now": datetime.datetime.now(),
        "math": math, "statistics": statistics, "median": statistics.median, "mean": mean, "flat": flat, "best": best, "worst": worst,
        "day": day, "weekday": weekday, "os": os, "re": re, "shutil": shutil, "platform": platform, "gigabytes": gigabytes, "Counter": collections.Counter,
        **more,
    }
    return eval(expression, names)  # noqa: S307 - the expressions are ours, beside this file


def resolved(value, folder):
    """A case's demand with every "=…" in it evaluated."""
    if isinstance(value, str) and value.startswith("="):
        return evaluate(value[1:], folder)
    if isinstance(value, dict):
        return {k: resolved(v, folder) for k, v in value.items()}
    if isinstance(value, list):
        return [resolved(v, folder) for v in value]
    return value
