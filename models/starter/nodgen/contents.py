"""What is in a folder, in two forms: one to make it again, one to compare it by.

Zips, workbooks and pictures hold times and other chance; two that a person would call the same are
seldom the same bytes. `described` therefore keeps of them only what a person would check."""

import base64
import functools
import hashlib
import io
import os
import re
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")
# A file older than this when it is looked at was given its age on purpose.
AGED = 30


def entries(folder):
    """(name, path) of everything below, folders with a slash at the end."""
    for path in sorted(Path(folder).rglob("*")):
        name = path.relative_to(folder).as_posix()
        yield (name + "/" if path.is_dir() else name), path


def text_of(content):
    """The text, or None where the bytes are none."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def restorable(folder):
    """Text of every file below `folder`; {"base64": …} where it is no text; "" for folders."""
    found = {}
    for name, path in entries(folder):
        if name.endswith("/"):
            found[name] = ""
        else:
            content = path.read_bytes()
            text = text_of(content)
            found[name] = {"base64": base64.b64encode(content).decode()} if text is None else text
    return found


def ages(folder):
    """Times of change of the files that were given one on purpose."""
    now = time.time()
    times = {name: path.stat().st_mtime for name, path in entries(folder) if not name.endswith("/")}
    return {name: round(at) for name, at in times.items() if abs(now - at) > AGED}


def restore(folder, files, times=None):
    """Makes these files, as `restorable` and `ages` gave them."""
    folder = Path(folder)
    for name, content in files.items():
        path = folder / name
        if name.endswith("/"):
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(content["base64"]) if isinstance(content, dict) else content.encode())
    for name, at in (times or {}).items():
        if (folder / name).exists():
            os.utime(folder / name, (at, at))


def described(folder):
    """Every file below `folder` in the form it is compared by."""
    return {name: "" if name.endswith("/") else describe(name, path.read_bytes()) for name, path in entries(folder)}


def describe(name, content):
    """Text as it is; a workbook by its cells, a zip by its members, a picture by format and size, else a hash."""
    text = text_of(content)
    if text is not None:
        return text
    suffix = Path(name).suffix.lower()
    try:
        if suffix == ".xlsx":
            return {"sheets": sheets(content)}
        if suffix == ".zip":
            return {"zip": members(content)}
        if suffix in PICTURES:
            return {"picture": picture(content)}
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError, OSError, ValueError):
        return {"broken": suffix}
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def members(content):
    """Members of a zip with what is in each."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {i.filename: "" if i.is_dir() else describe(i.filename, archive.read(i)) for i in archive.infolist()}


@functools.cache
def pillow():
    """Kept, with all that it loads by itself: a conversation may play a Python without it."""
    from PIL import Image

    Image.init()
    return Image


def picture(content):
    """Format, width and height; fails where the picture cannot be read to its end."""
    with pillow().open(io.BytesIO(content)) as image:
        image.load()
        return [image.format, *image.size]


SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def sheets(content):
    """{sheet: rows of cells}, read from the XML itself: the tests' environment has no library for it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml")).iter(SHEET + "si"):
                shared.append("".join(t.text or "" for t in item.iter(SHEET + "t")))
        targets = {
            r.get("Id"): r.get("Target") for r in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        }
        found = {}
        for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(SHEET + "sheet"):
            target = targets[sheet.get(RELATION)].lstrip("/")
            path = target if target.startswith("xl/") else f"xl/{target}"
            found[sheet.get("name")] = rows(ElementTree.fromstring(archive.read(path)), shared)
        return found


def rows(sheet, shared):
    grid = []
    for row in sheet.iter(SHEET + "row"):
        line = []
        for cell in row.iter(SHEET + "c"):
            column = 0
            for letter in re.match("[A-Z]*", cell.get("r", "")).group():
                column = column * 26 + ord(letter) - 64
            line += [None] * ((column or len(line) + 1) - 1 - len(line))
            line.append(cell_value(cell, shared))
        grid.append(line)
    return grid


def cell_value(cell, shared):
    value = cell.find(SHEET + "v")
    kind = cell.get("t")
    if kind == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(SHEET + "t"))
    if value is None or value.text is None:
        return None
    if kind == "s":
        return shared[int(value.text)]
    if kind == "b":
        return value.text == "1"
    if kind in ("str", "e", "d"):
        return value.text
    number = float(value.text)
    return int(number) if number.is_integer() else number


def workbook(content):
    """Bytes of an .xlsx with {sheet: rows}; every time the same bytes."""
    from xml.sax.saxutils import escape, quoteattr

    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

    def cell(value):
        if value is None:
            return "<c/>"
        if isinstance(value, (int, float)):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(str(value))}</t></is></c>'

    numbered = list(enumerate(content.items(), 1))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>' for n, _ in numbered)
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{link}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {main} xmlns:r="{link}"><sheets>'
        + "".join(f'<sheet name={quoteattr(s)} sheetId="{n}" r:id="rId{n}"/>' for n, (s, _) in numbered)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(f'<Relationship Id="rId{n}" Type="{link}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n, _ in numbered)
        + "</Relationships>",
    }
    for number, (_, grid) in numbered:
        lines = "".join("<row>" + "".join(cell(v) for v in line) + "</row>" for line in grid)
        parts[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {main}><sheetData>{lines}</sheetData></worksheet>"
    return archive({name: (head + text).encode() for name, text in parts.items()})


def archive(files):
    """Bytes of a zip; every time the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), content)
    return out.getvalue()
