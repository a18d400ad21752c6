"""A picture looked at or changed, and then what one does with it next: turn it, make it smaller, show it, save it as another kind, delete the original."""

import ast
import re

from PIL import Image

from ..scenario import Act, Say, User
from .answers import left, one_of_them
from .endings import declined, guard, quoted, result
from .images import EDITS, PLAIN_EDITS, SIZE, TYPES, edit, one_picture, opened, picture, reduced_name, saving, sized, upright, with_target
from .images_show import SHOW
from .images_told import LONGEST_IT
from .table_queries import IMAGE
from .texts_edit import saved as written_new

# What people add when the picture is known already.
SHORT = {
    "longest": LONGEST_IT,
    "width": ["now <n> pixels wide", "<n> pixels wide please", "and <n> pixels wide", "<n> px wide", "only <n> pixels wide", "and a width of <n>", "width <n>", "now with a width of <n> pixels", "and now <n> px wide", "could it be <n> pixels wide?", "it should be <n> pixels wide", "it must be <n> px wide"],
    "percent": ["now at <n> percent", "<n> percent please", "and at <n>%", "at <n>%", "<n> percent", "now <n>%", "and now at <n> percent", "at <n> percent of that", "could it be at <n> percent?", "it should be at <n> percent"],
    "exactly": ["now <n> by <m>", "<n> by <m> pixels please", "<n>x<m>", "and <n> x <m>", "now <n>x<m> pixels", "exactly <n> by <m>", "and now in <n>x<m>", "it should be <n> by <m> pixels", "it has to be <n>x<m>"],
    "thumbnail": ["now a thumbnail", "a thumbnail of it please", "and a thumbnail", "as a thumbnail", "and a thumbnail of it", "now as a thumbnail", "I need a thumbnail of it too", "thumbnail please", "a little preview of it"],
    "left": ["now turn it left", "turned to the left", "and to the left", "now to the left", "rotate left", "and rotate it left", "turn left", "to the left please", "now rotate it to the left", "it should be turned left"],
    "right": ["now turn it right", "turned to the right", "and to the right", "now to the right", "rotate right", "and rotate it right", "turn right", "to the right please", "now rotate it to the right", "it should be turned right"],
    "over": ["now upside down", "upside down please", "and upside down", "turn it over", "now turn it upside down", "rotate it by 180 degrees", "and turned by 180 degrees", "it should be upside down"],
    "mirror": ["now mirror it", "mirrored please", "and mirrored", "mirror it too", "and mirror it", "as a mirror image", "now mirrored", "it should be mirrored", "and now its mirror image"],
    "grey": ["now in grey", "grey please", "and in grey", "now grey too", "in black and white", "and in black and white", "now in black and white", "and grey", "without colours", "without colour please", "and now without colours", "it should be grey", "make it grey", "and make it grey", "now make it black and white"],
    "square": ["now square", "as a square", "and square", "now as a square", "square please", "crop it square", "and crop it to a square", "now crop it square", "it should be square", "make it square", "and make it square"],
}
KNOWN = re.compile(r"(?:(?:the|my|a|this) )?(?:(?:picture|image|photo) )?(?:<f>)")


def of_it(templates):
    """The requests that name the picture in their middle, with "it" instead."""
    found = [KNOWN.sub("it", t) for t in templates if t.count("<f>") == 1 and not KNOWN.match(re.sub("^@. ", "", t)) and not re.search(r"<f>['’:,]|\bgive <f>|the (?:size|width|dimensions|picture format) of <f> (?:is|should)", t)]
    return [t for t in found if not re.search(r"^@n it|\b(?:scan|left|right|white|grayscale[}]) it\b|: it$", t)]


TALK = {kind: SHORT[kind] + of_it(templates) for kind, templates in PLAIN_EDITS.items()}
SHOW_IT = [
    "@c show it", "@c show it to me", "@c show me", "@c show me the picture", "@c show me the result", "@c open it", "@c display it", "@c view it", "show", "show it", "open it", "let me see it", "let me see", "let me have a look", "let me look at it", "can I see it?", "can I see the result?", "could I see it?", "may I see it?", "I want to see it", "I want to see the result", "I'd like to see it",
    "I need to see it", "let's see it", "let's see", "let's have a look at it", "what does it look like?", "what does it look like now?", "how does it look?", "how does it look now?", "now show it", "now show me the picture", "and show it", "ok, show it", "good, show me", "then show it", "would you show it to me?", "would you mind showing it?", "@c bring it up", "@c put it on the screen",
]
HOW_LARGE = [
    "how big is it {now|}?", "how large is it {now|}?", "what size is it {now|}?", "how wide and high is it {now|}?", "how many pixels is that?", "how many pixels does it have {now|}?", "how many pixels is it {now|}?", "what are its dimensions {now|}?", "what are the dimensions?", "what is its resolution {now|}?", "what width and height does it have?", "its size in pixels?",
    "its dimensions?", "its resolution?", "dimensions?", "resolution?", "width and height?", "and its size in pixels?", "and the dimensions?", "and width and height?", "@n size of it in pixels", "@n width and height of it", "@n dimensions of it", "@n resolution of it", "@c check its size in pixels", "@c tell me how wide and high it is", "@c look up its dimensions",
    "I need its dimensions", "I need to know how many pixels it has", "how wide is it, and how high?", "now its width and height", "could you tell me its size in pixels?", "what's its width and height?", "what's its pixel size?", "and how wide and high is that?",
]
AS_KIND = [
    "as a <e>", "and as a <e>", "now as a <e>", "as <e> please", "as a <e> please", "and as <e>", "@c convert it to <e>", "@c convert it to a <e>", "@c convert that to <e>", "@c save it as a <e>", "@c save it as <e>", "@c make it a <e>", "@c make a <e> of it", "@c turn it into a <e>", "@c change it to a <e>", "@c export it as <e>", "I need it as a <e>", "I want it as a <e>", "I'd like it as <e>",
    "it should be a <e>", "it has to be a <e>", "can I have it as a <e>?", "can I get that as a <e>?", "could it be a <e>?", "could you make it a <e>?", "now convert it to <e>", "now save it as a <e>", "and convert it to <e>", "and save that as a <e>", "ok, as a <e>", "then as a <e>", "to <e> please", "in <e> please", "the site wants a <e>, convert it", "would you mind saving it as <e>?", "let's have it as a <e>",
]
NO_ORIGINAL = [
    "@c delete the original", "@c remove the original", "@c delete the original picture", "@c remove the original picture", "@c delete the old one", "@c remove the old one", "@c delete the old picture", "@c delete the old version", "@c throw the original away", "@c throw away the old one", "@c get rid of the original", "@c get rid of the old one", "@c erase the original",
    "the original can go", "the old one can go", "the old picture can go", "the original should go", "I don't need the original any more", "I don't need the old one any more, delete it", "I only need the new one, delete the original", "I only want the new one, delete the old one", "now delete the original", "now delete the old one", "and delete the original", "and remove the old one",
    "ok, delete the original", "good, delete the original", "then delete the old one", "you can delete the original", "you can delete the old one", "keep the new one, delete the original", "nobody needs the original, delete it", "would you mind deleting the original?", "can the original go?", "out with the original", "out with the old one",
]


def size_of(c, name, asked):
    yield User(asked)
    observation = yield Act(f"# Look up the width and height of {name}\n{opened(name)}\nimage.size")
    width, height = ast.literal_eval(result(observation))
    c.demand(Image.open(c.folder / name).size == (width, height))
    yield Say(f"{name} is {width} pixels wide and {height} pixels high.", (str(width), str(height)))


def shown_picture(c, name, asked):
    yield User(asked)
    observation = yield Act(f"# Show {name}\nfrom PIL import Image, ImageOps\nImageOps.exif_transpose(Image.open({quoted(name)}))")
    c.demand(observation.strip() == IMAGE)
    yield Say(f"Here is {name}.", (name,))


def edited(c, name, kind, named):
    """Another picture made of this one; its name, or this one's where it is declined."""
    size = Image.open(c.folder / name).size
    slots, what, code, word, after, how = edit(c, kind, size)
    c.demand(min(after) > 3 and after[0] < 1500)
    # Now and then the new picture is given its name.
    called = not named and c.chance(0.25)
    target = c.file(name.rsplit(".", 1)[1]) if called else reduced_name(name, word)
    c.register(target.rsplit(".", 1)[0])
    c.demand(target != name and not (c.folder / target).exists())
    templates = EDITS[kind] if named else TALK[kind]
    if c.chance(0.7):
        templates = sized(kind, slots, templates, not named)
    if called:
        templates = with_target(templates)
    if after[0] > size[0]:
        # Nobody says "shrink" or "too big" of a picture that is to grow.
        templates = [t for t in templates if not re.search(r"shrink|reduce|smaller|\btoo\b|\bdown\b|enough|\bonly\b", t)]
    if c.chance(0.06):
        picture(c, target)
    yield User(c.ask(templates, f=name, g=target, **slots))
    action = f"# {what.format(name)} and save it as {target}\n{guard(target)}{upright(name)}\n" + (f"{code}\n{saving(target)}" if kind in ("thumbnail", "longest") else saving(target, code))
    if c.chance(0.06):
        yield from declined(c, action)
        return name
    _, target = yield from written_new(c, action, target)
    made = Image.open(c.folder / target)
    c.demand(all(abs(x - y) <= 1 for x, y in zip(made.size, after)) and (kind != "grey" or made.mode == "L") and Image.open(c.folder / name).size == size)
    yield Say(f"I saved {name} {how} as {target}.", (target,))
    return target


def converted(c, name):
    ext = name.rsplit(".", 1)[1]
    kind = c.pick([k for k in TYPES if k != ext])
    target = f"{name.rsplit('.', 1)[0]}.{kind}"
    c.demand(not (c.folder / target).exists())
    if c.chance(0.06):
        picture(c, target)
    yield User(c.ask(AS_KIND, e=c.pick([e for e in TYPES[kind] if "file" not in e and "picture" not in e] + [f"{kind} file"])))
    image = "image.convert(\"RGB\")" if kind == "jpg" else "image"
    _, target = yield from written_new(c, f"# Convert {name} to {target}\n{guard(target)}{upright(name)}\n{saving(target, image)}", target)
    made = Image.open(c.folder / target)
    c.demand(made.format == {"png": "PNG", "jpg": "JPEG"}[kind] and made.size == Image.open(c.folder / name).size)
    yield Say(f"I converted {name} to {target}.", (target,))
    return target


def picture_talk(c):
    """Each step is about the picture that the step before made or showed."""
    name, _ = one_picture(c)
    if c.chance(0.15):
        picture(c, c.file("png"))
    weights = dict(zip(EDITS, (4, 2.5, 2, 2, 1.2, 1.5, 1, 1.5, 2.5, 2, 2.5)))

    def drawn(done):
        return c.rng.choices(*zip(*[(k, w) for k, w in weights.items() if k not in done]))[0]

    start, first, done = c.pick(("size", "show", "edit", "edit", "edit")), name, []
    if start == "size":
        yield from size_of(c, name, c.ask(SIZE, f=name))
    elif start == "show":
        yield from shown_picture(c, name, c.ask(SHOW, f=name))
    else:
        done.append(drawn(done))
        name = yield from edited(c, name, done[-1], True)
        c.demand(name != first)
    made = [first] + [name] * (name != first)
    last, measured = start, name if start == "size" else ""
    for _ in range(c.rng.choice((1, 1, 2, 2, 3))):
        step = c.pick(["edit"] * 5 + ["as"] * 2 + ["show"] * 2 * (last != "show") + ["size"] * (measured != name) + ["original"] * (name != first))
        if step == "edit":
            done.append(drawn(done))
            before = name
            name = yield from edited(c, name, done[-1], False)
            if name == before:
                return
            made.append(name)
        elif step == "as":
            name = yield from converted(c, name)
            made.append(name)
        elif step == "show":
            yield from shown_picture(c, name, c.ask(SHOW_IT))
        elif step == "size":
            yield from size_of(c, name, c.ask(HOW_LARGE))
            measured = name
        else:
            # After several changes, the old one may be the first or the one before.
            old = len(made) > 2 and c.chance(0.5)
            yield User(c.ask([t for t in NO_ORIGINAL if len(made) == 2 or old == bool(re.search(r"\bold\b", t))]))
            gone = first
            if old:
                c.demand(len(made) == 3)
                yield Say(f"Which one, {made[0]} or {made[1]}?", (made[0], made[1]))
                if c.chance(0.1):
                    yield from left(c)
                    return
                gone = c.pick(made[:2])
                yield User(one_of_them(c, made[:2], gone))
            code, talk = f"# Delete {gone}\nimport os\nos.remove({quoted(gone)})", f"This will delete {gone}."
            if c.chance(0.08):
                yield from declined(c, code, talk, f"{gone} is still there.")
                return
            yield Act(code, talk)
            c.demand(not (c.folder / gone).exists() and (c.folder / name).exists())
            yield Say(f"I deleted {gone}.", (gone,))
            return
        last = step


INTENTS = {picture_talk: 20}
