"""One sign for another, everywhere: underscores, dashes, spaces, dots and commas in file names and in texts.

Names go as all changes of many files do: those with the sign are listed, then named, then renamed."""

import ast
import os

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result
from .text_files import sentence, text_name
from .workspace import EXTENSIONS, beside, fill, here, literal, naming, spelt_out

# (the sign, one, many)
SIGNS = {
    "_": ("underscore", "underscores"), "-": ("dash", "dashes"), " ": ("space", "spaces"), ".": ("dot", "dots"), ",": ("comma", "commas"), "+": ("plus sign", "plus signs"), "&": ("ampersand", "ampersands"), "#": ("hash", "hashes"), "~": ("tilde", "tildes"), "=": ("equals sign", "equals signs"),
}
ALSO = {"-": (("hyphen", "hyphens"), ("minus", "minuses")), " ": (("blank", "blanks"),), ".": (("full stop", "full stops"), ("period", "periods")), "#": (("hash sign", "hash signs"),)}
IN_TEXT = {";": ("semicolon", "semicolons"), ":": ("colon", "colons"), "|": ("bar", "bars"), "/": ("slash", "slashes"), "\t": ("tab", "tabs"), "!": ("exclamation mark", "exclamation marks"), "?": ("question mark", "question marks")}
NAMES = "{the file names|all file names|my file names|the names of the files|the names of my files|the filenames|file names|the file names here|the file names in this folder}"
# <p> and <q> are "underscores" and "dashes", <o> and <r> "underscore" and "dash".
EXCHANGE = [
    f"@c replace {{all |the |every one of the |}}<p> {{by|with}} <q> in {NAMES}", f"@c swap {{all |the |}}<p> for <q> in {NAMES}", f"@c swap {{every|each}} <o> for a <r> in {NAMES}", f"@c exchange {{all |the |}}<p> for <q> in {NAMES}", f"@c exchange {{every|each}} <o> for a <r> in {NAMES}", f"@c replace {{every|each}} <o> {{by|with}} a <r> in {NAMES}", f"@c change {{all |the |}}<p> to <q> in {NAMES}", f"@c change {{every|each}} <o> to a <r> in {NAMES}", f"@c turn {{all |the |}}<p> into <q> in {NAMES}", f"@c turn {{every|each}} <o> into a <r> in {NAMES}", f"@c put <q> for {{the |}}<p> in {NAMES}", f"@c put a <r> for {{every|each}} <o> in {NAMES}", f"@c use <q> instead of <p> in {NAMES}", f"@c substitute <q> for <p> in {NAMES}",
    f"@c rename {{the|all|my}} files so that they have <q> instead of <p>", f"@c rename {{the|all|my}} files with <q> instead of <p>", f"@c rename {{the|all|my}} files: <q> for <p>", f"@c rename everything, every <o> becomes a <r>", f"@c convert {{the |}}<p> in {NAMES} to <q>", f"@c write {NAMES} with <q>, not <p>", f"@c make <q> {{of|out of}} {{the |all |}}<p> in {NAMES}", f"@c get rid of the <p> in {NAMES}, use <q>", f"@c change the <p> in {NAMES} to <q>",
    f"<q> instead of <p> in {NAMES}, please", f"<p> to <q> in {NAMES}", f"<p> -> <q> in {NAMES}", f"in {NAMES}, swap {{every|each}} <o> for a <r>", f"in {NAMES}, replace <p> by <q>", f"in {NAMES}, change every <o> to a <r>", f"in {NAMES} every <o> should be a <r>", f"in {NAMES} I want <q>, not <p>", f"I want <q> instead of <p> in {NAMES}", f"I don't like the <p> in {NAMES}, make them <q>", f"I don't want <p> in {NAMES}, use <q>", f"{NAMES} have <p>, they should have <q>", f"{NAMES} should have <q> where they have <p>", f"wherever a file name has a <o>, put a <r>", f"where there is a <o> in a file name, I want a <r>", f"every <o> in a file name should become a <r>", f"each <o> in {NAMES} should be a <r>", f"the <p> in {NAMES} should be <q>", f"could you make the <p> in {NAMES} <q>?", f"would you mind turning the <p> in {NAMES} into <q>?", f"can the <p> in {NAMES} become <q>?", f"our server takes no <p> in file names, put <q> instead", f"my boss wants <q>, not <p>, in file names", f"no <p> in {NAMES} please, <q> instead", f"not <p> but <q> in {NAMES}", f"file names: <p> should be <q>", f"file names with a <o> should get a <r> there", f"time to replace the <p> in {NAMES} by <q>", f"let's have <q> for <p> in {NAMES}",
    f"there are <p> in {NAMES}, make <q> of them", f"there are <p> in {NAMES}. I want <q> there", f"{NAMES} have <p>, but I want <q>", f"I don't like the <p> in {NAMES}, use <q> there", f"I don't like <p>. put <q> for them in {NAMES}", "some of my files have <p> in their names, make them <q>", "all files with <p> in the name should have <q> there", "where the name of a file has a <o>, I want a <r>", "if there is a <o> in a file name, make it a <r>", "files with a <o> in the name should get a <r> there", f"could you go through {NAMES} and make every <o> a <r>?", "could you rename the files so that each <o> is a <r>?", "can you rename my files? every <o> should become a <r>", "please rename all the files that have <p>, use <q> there", f"the <p> in {NAMES} are a nuisance, put <q> there", f"in {NAMES} the <p> should be <q>, only the names, not the text", "only in the names: <q> instead of <p>", "rename the files, <p> become <q>, the rest of the name stays",
]
DROP = [
    f"@c remove {{all |the |all the |}}<p> from {NAMES}", f"@c take {{all |the |all the |}}<p> out of {NAMES}", f"@c delete {{all |the |all the |}}<p> in {NAMES}", f"@c strip the <p> from {NAMES}", f"@c drop the <p> in {NAMES}", f"@c rename {{the|all|my}} files without <p>", f"@c rename {{the|all|my}} files so that there are no <p> in their names", f"@c take every <o> out of {NAMES}", f"@c remove every <o> from {NAMES}", f"@c leave out the <p> in {NAMES}", f"{NAMES} should have no <p>", f"I want {NAMES} without <p>", f"I don't want any <p> in {NAMES}, take them out", f"the <p> in {NAMES} should go, put nothing there", f"{NAMES} have <p>, take them out", f"could you take the <p> out of {NAMES}?", f"would you mind removing the <p> from {NAMES}?", f"no more <p> in {NAMES}, nothing instead", f"file names without <p>, please", f"wherever a file name has a <o>, take it out", f"@c write {NAMES} without <p>", f"@c get the <p> out of {NAMES}", f"@c wipe the <p> from {NAMES}", f"without the <p>, rename {{the|all|my}} files",
    f"there are <p> in {NAMES}, take them out", f"there are <p> in {NAMES}. I don't want them there", f"I don't like the <p> in {NAMES}, leave them out", "some of my files have <p> in their names, take those out", "all files with <p> in the name should be without them", "if there is a <o> in a file name, leave it out", f"could you go through {NAMES} and take out every <o>?", "can you rename my files? without any <p> please", "please rename all the files that have <p>, so that they have none", f"the <p> in {NAMES} are a nuisance, take them out", "rename the files, the <p> go, the rest of the name stays",
]
TEXT = [
    "@c replace {all |the |every one of the |}<p> {by|with} <q> in <f>", "@c replace {every|each} <o> {by|with} a <r> in <f>", "@c swap {all |the |}<p> for <q> in <f>", "@c swap {every|each} <o> for a <r> in <f>", "@c exchange {all |the |}<p> for <q> in <f>", "@c exchange {every|each} <o> for a <r> in <f>", "@c change {all |the |}<p> to <q> in <f>", "@c change {every|each} <o> to a <r> in <f>", "@c change {every|each} <o> in <f> to a <r>", "@c turn {all |the |}<p> into <q> in <f>", "@c turn {all |the |}<p> in <f> into <q>", "@c turn {every|each} <o> in <f> into a <r>", "@c put <q> for {the |}<p> in <f>", "@c put a <r> for {every|each} <o> in <f>", "@c use <q> instead of <p> in <f>", "@c substitute <q> for <p> in <f>", "@c convert the <p> in <f> to <q>", "@c make <q> out of the <p> in <f>", "@c replace the <p> in <f> {by|with} <q>", "@c write <f> with <q> instead of <p>",
    "<q> instead of <p> in <f>, please", "<p> to <q> in <f>", "<p> -> <q> in <f>", "in <f>, replace <p> by <q>", "in <f>, swap every <o> for a <r>", "in <f>, every <o> should be a <r>", "in <f> I want <q>, not <p>", "I want <q> instead of <p> in <f>", "I don't want <p> in <f>, use <q>", "<f> has <p>, it should have <q>", "<f> should have <q> where it has <p>", "wherever <f> has a <o>, put a <r>", "every <o> in <f> should become a <r>", "each <o> in <f> should be a <r>", "the <p> in <f> should be <q>", "could you make the <p> in <f> <q>?", "would you mind turning the <p> in <f> into <q>?", "can the <p> in <f> become <q>?", "my boss wants <q>, not <p>, in <f>", "no <p> in <f> please, <q> instead", "not <p> but <q> in <f>", "<f>: <p> should be <q>", "<f>: <q> for <p>", "time to replace the <p> in <f> by <q>", "open <f> and change every <o> to a <r>", "take <f> and replace its <p> by <q>",
]


def words_for(c, sign, known):
    return c.pick((known[sign], known[sign], *ALSO.get(sign, ())))


def slots(c, old, new, known):
    (o, p), (r, q) = words_for(c, old, known), words_for(c, new, known)
    c.demand(o != r)
    return {"o": o, "p": p, "r": r, "q": q}


def grammatical(templates, slots):
    """Nobody says "a underscore" or "a ampersand"."""
    found = templates
    if slots["r"][0] in "aeiou":
        found = [t.replace("a <r>", "an <r>") for t in found]
    if slots["o"][0] in "aeiou":
        found = [t.replace("a <o>", "an <o>") for t in found]
    return found


def signed_name(c, sign):
    """A name with the sign in it, before its ending."""
    parts = [c.word() for _ in range(c.pick((2, 2, 3)))]
    if c.chance(0.3):
        parts.append(str(c.rng.randint(1, 2029)))
    name = f"{sign.join(parts)}.{c.pick(EXTENSIONS)}"
    c.register(name.rsplit(".", 1)[0])
    c.demand(name not in c.files)
    return name


def stem_of(name):
    return name.rsplit(".", 1)[0]


def name_signs(c):
    old = c.pick(["_", "_", "-", "-", " ", " ", "."] + list(SIGNS))
    new = "" if c.chance(0.2) else c.pick([s for s in ["_", "-", " "] * 4 + list(SIGNS) if s not in (old, ".")])
    for _ in range(c.rng.choice((0, 1, 2, 2, 3, 4))):
        fill(c, signed_name(c, old), 1)
    for _ in range(c.rng.randint(1, 3)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    beside(c)
    names = [n for n in here(c) if old in stem_of(n)]
    said = slots(c, old, new or next(s for s in SIGNS if s != old), SIGNS)
    yield User(c.ask(grammatical(EXCHANGE if new else DROP, said), **said))
    one, many = SIGNS[old]
    test = f"{quoted(old)} in os.path.splitext(f)[0]" if old == "." else f"{quoted(old)} in f"
    observation = yield Act(f"# List the files with {many} in the name\nimport os\nsorted(f for f in os.listdir() if {test} and os.path.isfile(f))")
    c.demand(ast.literal_eval(result(observation)) == names)
    article = "an" if one[0] in "aeiou" else "a"
    if not names:
        yield Say(f"There is no file with {article} {one} in its name here, so there is nothing to rename.", ("nothing to rename",))
        return
    changed = [stem_of(n).replace(old, new) + n[len(stem_of(n)) :] for n in names]
    c.demand(len(set(changed)) == len(changed) and not set(changed) & set(here(c)))
    change = f"Put {SIGNS[new][1]} for the {many} in" if new else f"Take the {many} out of"
    call = f"os.path.splitext(f)[0].replace({quoted(old)}, {quoted(new)}) + os.path.splitext(f)[1]" if old == "." else f"f.replace({quoted(old)}, {quoted(new)})"
    code = f"# {change} {naming(names)}\nimport os\nfor f in {literal(names)}:\n    new = {call}\n    if new in os.listdir():\n        print(f\"{{f}} stays, {{new}} is there\")\n    else:\n        os.rename(f, new)\n        print(f\"{{f}} is now {{new}}\")"
    talk = f"This will rename {spelt_out(names)}."
    if c.chance(0.15):
        yield from declined(c, code, talk, f"{names[0]} keeps its name." if len(names) == 1 else "They keep their names.")
        return
    observation = yield Act(code, talk)
    lines = [f"{n} is now {m}" for n, m in zip(names, changed)]
    c.demand(observation.split("\n") == lines and all(os.path.exists(c.folder / n) for n in changed))
    yield Say(f"Done: {joined(lines)}.", tuple(lines))


def text_signs(c):
    """In a text: counted first, as with a word that is replaced."""
    known = {**SIGNS, **IN_TEXT}
    old, new = c.rng.sample([s for s in known if s != " "] + [",", ";", "-", "_"], 2)
    c.demand(old != new)
    lines = [sentence(c, c.rng.randint(2, 5)) for _ in range(c.rng.randint(2, 5))]
    for i in range(len(lines)):
        if c.chance(0.6):
            lines[i] = lines[i].replace(" ", old if c.chance(0.6) else f"{old} ", c.rng.randint(1, 2))
    name = text_name(c)
    c.write(name, "".join(line + "\n" for line in lines))
    count = c.files[name].count(old)
    said = slots(c, old, new, known)
    yield User(c.ask(grammatical(TEXT, said), f=name, **said))
    (one, many), (_, others) = known[old], known[new]
    literal_old, literal_new = (quoted(s).replace("\t", "\\t") for s in (old, new))
    observation = yield Act(f"# Count the {many} in {name}\ntext = open({quoted(name)}).read()\ntext.count({literal_old})", "First I will see how often it appears.")
    found = result(observation)
    c.demand(found == str(count))
    if not count:
        yield Say(f"There are no {many} in {name}, so nothing was changed.", (many, "nothing was changed"))
        return
    code = f"# Replace the {many} with {others} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write(text.replace({literal_old}, {literal_new}))"
    talk = f"This will replace {plural(count, one) if count == 1 else f'{count} {many}'} with {others} in {name}."
    if c.chance(0.12):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text() == c.files[name].replace(old, new))
    yield Say(f"I replaced {plural(count, one) if count == 1 else f'{count} {many}'} with {others} in {name}.", (found, name))


INTENTS = {name_signs: 16, text_signs: 5}
