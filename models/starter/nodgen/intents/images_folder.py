"""All pictures of a folder: their sizes, conversion, smaller copies. Those that come out are named first."""

import ast
import os

from PIL import Image

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result
from .files import populate
from .images import CONVERT_ALL, SHRINK_ALL, SIZES, picture
from .images_told import ALL_TOLD

ENDINGS = {"png": (".png",), "jpg": (".jpg", ".jpeg"), "": (".jpg", ".jpeg", ".png")}
OF_KIND = ("<e> pictures", "<e> images", "<e> photos", "<e> picture ", "<e> image ", "<e> photo ")


def of_any_kind(templates):
    """Requests for all pictures, whatever their kind."""
    return [t.replace("<e> ", "") for t in templates if any(x in t for x in OF_KIND) and "<k>" not in t]


ANY_SIZES, ANY_SHRINK = of_any_kind(SIZES), of_any_kind(SHRINK_ALL)
# Nobody says where to: the originals stay, the copies go into "small".
SHRINK_HERE = [
    "@c make all my <p> <n> pixels wide", "@c make all <p> <n> pixels wide", "@c make all the <p> here <n> px wide", "@c make my <p> <n> pixels wide", "@c resize all <p> to a width of <n>", "@c resize all my <p> to <n> pixels wide", "@c resize all the <p> in this folder to <n> px width", "@c resize my <p> to a width of <n> pixels",
    "@c shrink all <p> to <n> pixels width", "@c shrink all my <p> to a width of <n>", "@c shrink the <p> here to <n> px wide", "@c scale all <p> to <n> pixels width", "@c scale all my <p> to a width of <n> px", "@c scale the <p> in this folder to <n> pixels wide", "@c bring all <p> to <n> pixels width", "@c reduce all my <p> to a width of <n> pixels",
    "all my <p> should be <n> pixels wide", "all <p> here should be <n> px wide", "my <p> should all be <n> pixels wide", "I need all my <p> <n> pixels wide", "I want all <p> <n> pixels wide", "I'd like my <p> <n> px wide, all of them", "my <p> are too big, make them all <n> pixels wide", "the <p> here are too large, make all of them <n> px wide",
    "the website wants <n> pixels width, resize all my <p>", "for a mail I need all <p> <n> pixels wide", "all <p> to <n> px width", "all my <p>, <n> pixels wide", "all <p>: <n> px wide", "<p>: all to <n> pixels width", "<n> pixels wide, all my <p>", "width <n> for all <p>", "small copies of all my <p>, <n> pixels wide",
    "copies of all <p>, <n> px wide", "can I get all <p> <n> pixels wide?", "could you make all the <p> <n> px wide?", "would you mind resizing all my <p> to <n> pixels width?", "can all my <p> be <n> pixels wide?", "let's make all <p> <n> pixels wide", "how about making all my <p> <n> px wide?", "batch resize the <p> to <n> px width",
    "take all my <p> and make them <n> pixels wide", "every one of my <p> should be <n> pixels wide", "@c make small copies of all my <p>, <n> pixels wide", "@c make smaller copies of all <p>, <n> px wide", "@c change all my <p> to a width of <n> pixels", "@c set all <p> to <n> pixels width", "@c get all my <p> down to <n> pixels width",
]


def named_pictures(c, kind):
    """Pictures with endings as cameras and people write them: IMG_1.JPG, a.jpeg."""
    names = []
    for _ in range(c.rng.choice((1, 2, 2, 3, 4))):
        ext = c.pick(ENDINGS[kind])[1:]
        if ext == "jpeg" and c.chance(0.4):
            ext = "jpg"
        names.append(c.file(ext.upper() if c.chance(0.2) else ext))
    c.demand(len({n.lower().rsplit(".", 1)[0] for n in names}) == len(names))
    return {name: picture(c, name) for name in names}


# (how many pixels of what, the words, the answer)
EXTREMES = {
    "widest": ("max", "Image.open(f).width", "{} is the widest, with {} pixels of width.", ["which {p} is the widest?", "which of my {p}s is the widest?", "@n widest {p} here", "@n widest {p} in this folder", "widest {p}?", "which {p} has the greatest width?", "@c find the widest {p}", "what is my widest {p}?", "@n {p} with the greatest width", "which {p} here has the most pixels across?", "@c tell me which {p} is widest", "what's the widest {p} in here?", "I am looking for the widest {p} of this folder", "which {p} is widest?", "which is the widest {p}?", "the widest of my {p}s?", "of all {p}s, which is the widest?", "which of these {p}s is the widest?", "@c show me which {p} is the widest", "@c look which {p} is the widest", "what {p} is the widest one?", "which {p} is the broadest?", "@n broadest {p} here", "which {p} takes the most width?", "any idea which {p} is widest?", "I need the widest {p}", "@n name of the widest {p}", "{p} with the most width?", "which {p} is wider than all others?"]),
    "narrowest": ("min", "Image.open(f).width", "{} is the narrowest, with {} pixels of width.", ["which {p} is the narrowest?", "@n narrowest {p} here", "narrowest {p}?", "which {p} has the smallest width?", "@c find the narrowest {p}", "which of my {p}s is the least wide?", "@n {p} with the smallest width in this folder", "@c tell me which {p} is narrowest", "which is the narrowest {p}?", "of all {p}s, which is the narrowest?", "@n name of the narrowest {p}", "which {p} is the slimmest?", "which {p} is narrower than all others?", "any idea which {p} is the narrowest?", "I need the narrowest {p}", "{p} with the least width?", "what is my narrowest {p}?"]),
    "highest": ("max", "Image.open(f).height", "{} is the highest, with {} pixels of height.", ["which {p} is the highest, in pixels?", "which {p} has the greatest height?", "which {p} is the tallest?", "@n tallest {p} here", "@n {p} with the greatest height", "@c find the tallest {p}", "tallest {p} in this folder?", "which of my {p}s is the tallest?", "@c tell me which {p} has the most height", "which is the tallest {p}?", "which is the highest {p}?", "of all {p}s, which is the tallest?", "what is the tallest {p}?", "@n name of the tallest {p}", "any idea which {p} is the tallest?", "I need the tallest {p}", "{p} with the most height?", "which {p} is taller than all others?", "which {p} has the most pixels from top to bottom?"]),
    "largest": ("max", "Image.open(f).width * Image.open(f).height", "{} is the largest, with {} pixels.", ["which {p} is the largest in pixels?", "which {p} has the most pixels?", "@n {p} with the most pixels", "@n {p} with the highest resolution", "which {p} has the highest resolution?", "which of my {p}s has the best resolution?", "@n largest {p} by pixels", "@n largest {p} by width and height", "@c find the {p} with the most pixels", "@c find the biggest {p} in pixels", "which {p} here is the biggest by its pixels?", "biggest {p} in pixels?", "@c tell me which {p} has the highest resolution", "of all {p}s, which has the most pixels?", "which {p} has more pixels than the others?", "any idea which {p} has the highest resolution?", "{p} with the most pixels?", "which {p} is the sharpest, by its pixels?", "which is the largest {p} by its pixels?", "@n name of the {p} with the most pixels"]),
    "smallest": ("min", "Image.open(f).width * Image.open(f).height", "{} is the smallest, with {} pixels.", ["which {p} is the smallest in pixels?", "which {p} has the fewest pixels?", "@n {p} with the fewest pixels", "@n {p} with the lowest resolution", "which {p} has the lowest resolution?", "@n smallest {p} by pixels", "@c find the {p} with the fewest pixels", "smallest {p} in pixels?", "@c tell me which {p} has the lowest resolution", "of all {p}s, which has the fewest pixels?", "which is the smallest {p} by its pixels?", "any idea which {p} has the lowest resolution?", "{p} with the fewest pixels?", "@n name of the {p} with the fewest pixels", "which {p} has fewer pixels than the others?"]),
}


def extreme_picture(c, found):
    """The widest, the one with the most pixels: one look at all of them."""
    kind = c.pick(("widest", "widest", "largest", "largest", "narrowest", "highest", "smallest"))
    best, measure, answer, asked = EXTREMES[kind]
    word = c.pick(("picture", "photo", "image"))
    yield User(c.ask([t.replace("{p}", word) for t in asked]))
    observation = yield Act(f'# Find the {kind} picture\nimport os\nfrom PIL import Image\nnames = [f for f in os.listdir() if f.lower().endswith((".jpg", ".jpeg", ".png"))]\n{best}(({measure}, f) for f in names)')
    if not found:
        c.demand("ValueError" in observation)
        yield Say("There are no pictures here.", ("no pictures",))
        return
    value, name = ast.literal_eval(result(observation))
    measured = {n: {"widest": w, "narrowest": w, "highest": h}.get(kind, w * h) for n, (w, h) in found.items()}
    c.demand(measured[name] == value == (max if best == "max" else min)(measured.values()) and list(measured.values()).count(value) == 1)
    yield Say(answer.format(name, value), (name,))


def picture_folder(c):
    kind = c.pick(("sizes", "convert", "shrink", "shrink", "extreme", "extreme"))
    ext = "" if kind == "extreme" else c.pick(("png", "jpg") if kind == "convert" else ("png", "jpg", "", ""))
    found = named_pictures(c, ext) if c.chance(0.93) else {}
    for other in ("png", "jpg"):
        if ext and other != ext and c.chance(0.25):
            picture(c, c.file(other))
    if c.chance(0.5):
        populate(c, c.rng.randint(1, 2), "txt")
    if kind == "extreme":
        if found and len(found) < 2:
            found.update(named_pictures(c, ""))
        yield from extreme_picture(c, found)
        return
    what = f"{ext} pictures" if ext else "pictures"
    ends = quoted(ENDINGS[ext][0]) if len(ENDINGS[ext]) == 1 else f"({', '.join(map(quoted, ENDINGS[ext]))})"
    names_code = f"sorted(f for f in os.listdir() if f.lower().endswith({ends}))"
    said = c.pick((ext, ext.upper(), "." + ext))
    if kind == "sizes":
        yield User(c.ask(SIZES if ext else ANY_SIZES, e=said))
        observation = yield Act(f"# Look up the width and height of the {what}\nimport os\nfrom PIL import Image\nfor name in {names_code}:\n    print(name, *Image.open(name).size)")
        if not found:
            c.demand("no output" in observation)
            yield Say(f"There are no {what} here.", ("no",))
            return
        lines = [line.rsplit(" ", 2) for line in observation.split("\n")]
        c.demand({n: (int(w), int(h)) for n, w, h in lines} == found)
        yield Say("; ".join(f"{n}: {w} x {h}" for n, w, h in lines) + ".", tuple(w for _, w, _ in lines))
        return
    n, folder = c.pick((16, 20, 32, 40, 50, 64, 80, 100, 200, 400, 640, 800, 1024, 1200)), c.folder_name()
    to = "jpg" if ext == "png" else "png"
    if kind == "convert":
        request = c.ask(CONVERT_ALL, e=said, k=c.pick((to, to.upper())))
    elif c.chance(0.5):
        folder = "small"
        request = c.ask(SHRINK_HERE + ALL_TOLD, p=f"{said} {c.pick(('pictures', 'photos', 'images'))}" if ext else c.pick(("pictures", "photos", "images")), n=n)
    else:
        request = c.ask(SHRINK_ALL if ext else ANY_SHRINK, e=said, n=n, d=folder)
    yield User(request)
    observation = yield Act(f"# List the {what}\nimport os\nnames = {names_code}\nnames", "I will look which pictures there are.")
    names = ast.literal_eval(result(observation))
    c.demand(names == sorted(found))
    if not names:
        yield Say(f"There are no {what} here.", ("no",))
        return
    double = c.pick(names) if c.chance(0.1) else ""
    if kind == "convert":
        targets = {x: f"{os.path.splitext(x)[0]}.{to}" for x in names}
        mode = ".convert(\"RGB\")" if to == "jpg" else ""
        talk = f"This will make a {to} of {joined(names)}."
        code = f"# Convert the {what} to {to}\nimport os\nfrom PIL import Image, ImageOps\nfor name in names:\n    image = ImageOps.exif_transpose(Image.open(name))\n    target = os.path.splitext(name)[0] + \".{to}\"\n    assert not os.path.exists(target), target\n    image{mode}.save(target)\nlen(names)"
    else:
        targets = {x: f"{folder}/{x}" for x in names}
        talk = f"This will put copies of {joined(names)} into {folder}, {n} pixels wide."
        code = f"# Save the {what} {n} pixels wide in {folder}\nimport os\nfrom PIL import Image, ImageOps\nos.makedirs({quoted(folder)}, exist_ok=True)\nfor name in names:\n    image = ImageOps.exif_transpose(Image.open(name))\n    target = os.path.join({quoted(folder)}, name)\n    assert not os.path.exists(target), target\n    image.resize(({n}, round(image.height * {n} / image.width))).save(target)\nlen(names)"
    if c.chance(0.13):
        yield from declined(c, code, talk)
        return
    if double:
        (c.folder / targets[double]).parent.mkdir(exist_ok=True)
        picture(c, targets[double])
        before = (c.folder / targets[double]).read_bytes()
        observation = yield Act(code, talk)
        c.demand("AssertionError" in observation and (c.folder / targets[double]).read_bytes() == before)
        yield Say(f"There is already a file {targets[double]}, so I stopped there and did not overwrite it.", (targets[double], "already"))
        return
    observation = yield Act(code, talk)
    count = result(observation)
    c.demand(count == str(len(names)))
    made = {x: Image.open(c.folder / targets[x]).size for x in names}
    if kind == "convert":
        c.demand(made == found)
        yield Say(f"I converted {plural(count, 'picture')} to {to}.", (count, to))
    else:
        c.demand(all(size[0] == n for size in made.values()))
        yield Say(f"I saved {plural(count, 'picture')} in {folder}, {n} pixels wide.", (count, folder))


INTENTS = {picture_folder: 12}
