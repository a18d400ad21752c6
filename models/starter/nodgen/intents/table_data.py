"""Tables as people have them: 2 to 10 columns, numbers, ids, dates and texts, in CSV, TSV, Excel or JSON files."""

import calendar
import datetime
import re

import pandas as pd

from ..scenario import Unfit
from ..words import held_out, made_up
from .endings import guard, quoted

# As in a Jupyter kernel; outside of one pandas believes in a terminal and leaves columns out.
pd.set_option("display.max_columns", 20)

SUFFIXES = ("eur", "usd", "kg", "km", "total", "2024", "net", "value", "day", "gross", "main", "home")
UNITS = ("EUR", "USD", "€", "$", "kg", "km", "h", "%", "m", "l", "pcs", "km/h", "°C", "CHF", "£")
ID_NAMES = "id number invoice order ticket booking code sku item case receipt contract part member".split()
DATE_NAMES = "date day due created ordered delivered shipped started ended birthday paid joined updated deadline".split()
FREE_NAMES = "note comment remark contact customer client person description title label".split()
# Of which a table often has each only once.
THINGS = ("city", "product", "name", "country", "team", "animal", "plant")
# What a cell must not say, since pandas would read it as a missing value or as a truth value.
SPECIAL = ("nan", "none", "null", "na", "true", "false", "n/a")


def read(name, more=""):
    """The lines that read a file of any of the known kinds into `df`."""
    ext = name.rsplit(".", 1)[1]
    call = {"xlsx": "read_excel", "json": "read_json"}.get(ext, "read_csv")
    tab = ', sep="\\t"' if ext == "tsv" else ""
    return f"import pandas as pd\ndf = pd.{call}({quoted(name)}{tab}{more})"


def load(path):
    """The same for the generator itself."""
    ext = path.suffix
    if ext == ".xlsx":
        return pd.read_excel(path)
    if ext == ".json":
        return pd.read_json(path)
    return pd.read_csv(path, sep="\t" if ext == ".tsv" else ",")


def put(c, frame, name, **more):
    """Writes `frame` as a file of the kind its name says."""
    path = c.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    ext = name.rsplit(".", 1)[1]
    if ext == "xlsx":
        frame.to_excel(path, index=False, **more)
    elif ext == "json":
        frame.to_json(path, orient="records", indent=1, date_format="iso", force_ascii=False)
    else:
        frame.to_csv(path, index=False, sep={"tsv": "\t"}.get(ext, ","), **more)
    c.files[name] = ""


def changing(name):
    """What is said before a table is written back; of a workbook pandas keeps the one sheet it read, and no formatting."""
    return f"This will change {name}." + (" Other sheets and formatting in it are lost." if name.endswith(".xlsx") else "")


def new_target(c, table, kinds=("csv", "csv", "csv", "xlsx")):
    """The name of another file for a table; now and then there is one already."""
    target = c.file(c.pick(kinds))
    c.demand(target not in table.name and not table.name.endswith(target))
    if c.chance(0.14):
        put(c, pd.DataFrame({c.word(): [c.rng.randint(1, 99) for _ in range(3)]}), target)
        # It is not what the request is about, so it is never attached.
        del c.files[target]
    return target


def allowed(c, make, tries=60):
    """A derived name that training may see."""
    for _ in range(tries):
        name = make()
        if c.split == "held-out" or not held_out(name):
            c.names.add(name)
            return name
    raise Unfit


def striking(rng, top):
    """A number up to about `top` with repeated digits or zeros at its end: hard to copy for who has rarely seen one."""
    n = rng.randint(2, max(2, len(str(top)) - 1))
    return rng.choice((int(str(rng.randint(1, 9)) * n), rng.randint(1, 9) * 10 ** (n - 1), int(str(rng.randint(10, 99)) * max(1, n // 2))))


class Spelt(float):
    """A number that is said and written with two decimals, "12.50"."""

    def __str__(self):
        return f"{self:.2f}"


def iso(c, start=None, days=500):
    start = start or datetime.date(c.rng.randint(2019, 2026), 1, 1)
    return start + datetime.timedelta(days=c.rng.randint(0, days))


class Table:
    """A generated file and what its columns may be called by someone who has not looked."""

    formats = {"csv": 80, "xlsx": 9, "tsv": 5, "json": 6}

    def __init__(self, c, loose=False, rows=None, need=(), formats=None, columns=None, gaps=None, dates=2, numbers=6, measures=(), called="", ordered=False):
        """`need` names column kinds that must be there: date, id, number2 (a second number), text2.

        The first column of numbers is one of `measures`, if there are any; `called` is a noun for the rows; `ordered`: months or weekdays by name are likely."""
        weights = formats or self.formats
        (ext,) = c.rng.choices(list(weights), list(weights.values()))
        # What people call its rows; the file may be called so too.
        self.called, self.ordered = called, ordered
        self.name = f"{called}.{ext}" if called and c.chance(0.5) else c.file(ext)
        self.texts, self.numbers, self.dates, self.ids, self.free = [], [], [], [], []
        self.spoken, self.base, self.kind = {}, {}, {}
        self.measures = measures
        self.style = c.rng.choices(("lower", "title", "upper", "spaced"), (46, 29, 8, 17))[0]
        count = rows or c.rng.choice((c.rng.randint(3, 9), c.rng.randint(3, 14), c.rng.randint(3, 14), c.rng.randint(10, 32)))
        cells = {}
        for kind in self.plan(c, need, columns, dates, numbers):
            cells[self.add(c, kind, loose)] = [None] * count
        for column in cells:
            cells[column] = self.cells(c, column, count)
        c.demand(len(cells) == len(self.spoken))
        order = list(cells)
        if c.chance(0.4):
            c.rng.shuffle(order)
            # The id stays in front, as people keep it.
            order.sort(key=lambda x: x not in self.ids)
        frame = pd.DataFrame({k: cells[k] for k in order})
        if gaps or (gaps is None and c.chance(0.12)):
            frame = self.holes(c, frame)
        put(c, frame, self.name)
        self.df = load(c.folder / self.name)
        c.demand(list(self.df.columns) == order)

    def plan(self, c, need, columns, dates, numbers):
        """The kinds of the columns, in order."""
        n = columns or c.rng.choices(range(2, 11), (8, 16, 18, 16, 18, 9, 7, 4, 4))[0]
        kinds = ["text", "number"] + ["date"] * ("date" in need) + ["id"] * ("id" in need) + ["number"] * ("number2" in need) + ["text"] * ("text2" in need)
        most = {"text": 3, "number": numbers, "date": dates, "id": 1, "free": 1}
        while len(kinds) < n:
            kind = c.rng.choices(list(most), (3, 5, 2, 1.5, 1))[0]
            if kinds.count(kind) < most[kind]:
                kinds.append(kind)
            elif len(kinds) >= sum(most.values()):
                break
        order = ("id", "date", "free", "text", "number")
        return sorted(kinds, key=order.index)

    def add(self, c, kind, loose):
        """A new column; its name as the file spells it."""
        for _ in range(40):
            if kind == "number":
                base = c.pick(self.measures) if self.measures and not self.numbers else c.number_column(list(self.base.values()))
            elif kind == "text":
                # Months by name have an order of their own, so they are made more often.
                by_name = c.chance(0.6 if self.ordered else 0.08) and c.split == "train"
                # Beside a date, the weekday could be that of the date.
                base = c.pick(("month", "month", *(("weekday", "weekday") if not self.dates else ()))) if by_name else ""
                if base and not {"month", "weekday"} & set(self.base.values()):
                    what = "month"
                else:
                    base, what = c.text_column(list(self.base.values()))
            else:
                pool = {"id": ID_NAMES, "date": DATE_NAMES, "free": FREE_NAMES}[kind]
                # Such words say what is in the column, so they are more often real ones.
                words = [w for w in pool if held_out(w) == (c.split == "held-out")]
                base = c.pick(words) if words and c.chance(0.5) else c.name(pool)
            # "price" would be unclear where there is a "price net" too.
            if any(base.lower() in x.lower() or x.lower() in base.lower() for x in self.base.values()):
                continue
            column = allowed(c, lambda: self.variant(c, base, kind, loose))
            if column not in self.spoken and not any(base.lower() in x.lower() for x in self.spoken):
                break
        else:
            raise Unfit
        c.names.add(base)
        self.base[column] = base
        self.spoken[column] = base if loose and c.chance(0.85) else column
        {"number": self.numbers, "text": self.texts, "date": self.dates, "id": self.ids, "free": self.free}[kind].append(column)
        if kind == "text":
            self.kind[column] = what
        return column

    def variant(self, c, base, kind, loose):
        """The column as the file spells it; people keep saying `base`."""
        p = c.rng.random()
        name = base
        part = c.pick(SUFFIXES) if c.chance(0.5) else made_up(c.rng, 1)
        if kind == "number" and p < (0.2 if loose else 0.1):
            unit = c.pick(UNITS)
            name = c.pick((f"{base} ({unit})", f"{base} ({unit})", f"{base} [{unit}]", f"{base} in {unit}", f"{base}_{unit.lower()}" if unit.isalpha() else f"{base} {unit}"))
        elif loose and p < 0.4:
            name = c.pick((f"{base}_{part}", f"{part}_{base}", f"{base} {part}", f"{part} {base}", f"{base}{'_' + part if re.search('(?:[sxyzh]|ed)$', base) else 's'}"))
        elif p > 0.96:
            name = f"{base} {part}"
        elif kind == "id" and p > 0.8:
            name = c.pick((f"{base} no", f"{base}_id", f"{base} id", f"{base} number"))
        elif kind == "date" and p > 0.85 and base != "date":
            name = c.pick((f"{base} date", f"{base}_at", f"{base}_date", f"{base} on"))
        if self.style == "title":
            name = name[0].upper() + name[1:]
        elif self.style == "upper":
            name = name.upper()
        elif self.style == "spaced":
            name = " ".join(w[0].upper() + w[1:] for w in name.replace("_", " ").split())
        return name

    def cells(self, c, column, count):
        rng = c.rng
        if column in self.numbers:
            whole, top = c.chance(0.55), c.pick((10, 100, 100, 1000, 1000, 50000))
            if whole and c.chance(0.04):
                top = 1000000
            found = [rng.randint(1, top) if whole else round(rng.uniform(1, top), 2 if top > 10 else 1) for _ in range(count)]
            if whole and top > 10 and c.chance(0.2):
                found = [striking(rng, top) if c.chance(0.4) else x for x in found]
            if c.chance(0.05):
                # The largest stays, since bounds are drawn below it.
                found = [-x if c.chance(0.25) and x != max(found) else x for x in found]
            elif c.chance(0.08):
                found = [0 if c.chance(0.2) and x != max(found) else x for x in found]
            return found
        if column in self.texts and "month" in column.lower():
            months = [m for m in (calendar.month_name if c.chance(0.6) else calendar.month_abbr)[1:] if c.split == "held-out" or not held_out(m)]
            start = rng.randint(0, len(months) - 3)
            months = months[start : start + rng.randint(2, 6)]
            return [months[i * len(months) // count] for i in range(count)]
        if column in self.texts and self.base[column] == "weekday" and self.kind[column] == "month":
            days = [d for d in (calendar.day_name if c.chance(0.6) else calendar.day_abbr) if c.split == "held-out" or not held_out(d)]
            return [days[i % len(days)] if count > 7 else days[i * len(days) // count] for i in range(count)]
        if self.measures and column == self.texts[0] and self.kind[column] in THINGS and count < 10 and c.chance(0.8):
            return self.values(c, self.kind[column], count)
        if column in self.texts:
            values = self.values(c, self.kind[column], rng.randint(2, 4 if count < 8 else 6))
            return [c.pick(values) for _ in range(count)]
        if column in self.dates:
            start = datetime.date(rng.randint(2019, 2026), rng.randint(1, 12), 1)
            days = [iso(c, start, c.pick((40, 200, 400))) for _ in range(count)]
            return [d.isoformat() for d in (sorted(days) if c.chance(0.6) else days)]
        if column in self.ids:
            first = rng.choice((1, 1, 101, 1001, rng.randint(2, 9000), rng.randint(2, 9000), striking(rng, 99999)))
            prefix = c.pick(("", "", "", c.pick("ABCFIKMPRST") + c.pick(("", "-")), "INV-", "2024-", "R", made_up(rng, 1)[:2].upper()))
            step = 1 if c.chance(0.8) else rng.randint(2, 7)
            return [f"{prefix}{first + i * step}" if prefix else first + i * step for i in range(count)]
        return [self.person(c) if c.chance(0.7) else f"{c.word()} {c.word()}" for _ in range(count)]

    def values(self, c, kind, count):
        """Different values of one category; now and then of two words."""
        found = c.values(kind, count)
        if c.chance(0.18):
            found = [allowed(c, lambda: f"{v} {made_up(c.rng, 2).capitalize()}") for v in found]
        c.demand(not any(v.lower() in SPECIAL for v in found))
        return found

    def person(self, c):
        name = allowed(c, lambda: f"{c.values('name', 1)[0]} {made_up(c.rng, 2).capitalize()}")
        c.demand(name.lower() not in SPECIAL)
        return name

    def holes(self, c, frame):
        """Missing cells in one or two columns."""
        frame = frame.astype(object)
        able = [x for x in frame.columns if x not in self.ids]
        for column in c.rng.sample(able, min(len(able), c.pick((1, 1, 2)))):
            for row in c.rng.sample(range(len(frame)), c.rng.randint(1, max(1, len(frame) // 4))):
                frame.loc[row, column] = None
        c.demand(all(frame[x].notna().sum() >= 2 for x in frame.columns))
        return frame.infer_objects()

    more = ""  # further arguments of the call that reads it, such as a sheet

    def read(self):
        return read(self.name, self.more)

    def one(self, c, columns):
        c.demand(columns)
        column = c.pick(columns)
        return column, self.spoken[column]

    def number(self, c):
        return self.one(c, self.numbers)

    def two(self, c, columns):
        c.demand(len(columns) > 1)
        return tuple((x, self.spoken[x]) for x in c.rng.sample(columns, 2))

    def text(self, c):
        return self.one(c, self.texts)

    def date(self, c):
        return self.one(c, self.dates)

    def id(self, c):
        return self.one(c, self.ids)

    def value(self, c, column):
        """A value that the column has."""
        return c.pick(sorted(self.df[column].dropna().unique()))
