"""One line of a text replaced, put in between or taken away, by its place; and the lines sorted with the doubles out."""

import ast
import re

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .plain_english import english
from .text_files import SAME, read_lines, sentence, text_file
from .texts_edit import raw_lines, written
from .texts_told import line_ordinal

# <p> is "line 3" or "the third line", <t> the text, in quotes.
SET = [
    "@c replace <p> of <f> {by|with} <t>", "@c replace <p> in <f> {by|with} <t>", "@c change <p> of <f> to <t>", "@c change <p> in <f> to <t>", "@c overwrite <p> of <f> with <t>", "@c make <p> of <f> <t>", "@c set <p> of <f> to <t>", "@c rewrite <p> of <f> as <t>", "@c put <t> in place of <p> of <f>", "@c write <t> instead of <p> in <f>", "in <f>, replace <p> {by|with} <t>", "in <f>, change <p> to <t>", "in <f>, <p> should be <t>", "<f>: replace <p> {by|with} <t>", "<f>: <p> should be <t>", "<p> of <f> should be <t>, please change it", "<p> of <f> should read <t>", "<p> of <f> should say <t>", "<p> in <f> is wrong, it should be <t>", "<p> in <f> is wrong. Replace it {by|with} <t>", "<p> of <f> has to be replaced {by|with} <t>", "I want <p> of <f> to be <t>", "I want <p> in <f> replaced {by|with} <t>", "I need <p> of <f> to say <t>", "could you replace <p> of <f> {by|with} <t>?", "could you change <p> in <f> to <t>?",
    "there is a mistake in <p> of <f>, it should be <t>", "there's a mistake in <f>. <p> should be <t>", "replace <p> {by|with} <t>. The file is <f>", "change <p> to <t>. It is the file <f>", "replace <p> {by|with} <t>, file <f>", "open <f> and replace <p> {by|with} <t>", "take <f> and change <p> to <t>", "exchange <p> of <f> for <t>", "new text for <p> of <f>: <t>", "<p> of <f> gets a new text: <t>", "not an additional line: replace <p> of <f> {by|with} <t>", "don't add it, replace <p> of <f> {by|with} <t>", "<p> of <f> is out of date, put <t> there instead", "use <t> as <p> of <f> instead of what is there",
]
CLEARLY = re.compile("replace|change|overwrite|instead|wrong|mistake|exchange|out of date")
INSERT = [
    "@c insert <t> after <p> of <f>", "@c insert <t> after <p> in <f>", "@c put <t> after <p> of <f>", "@c put <t> below <p> in <f>", "@c add <t> after <p> of <f>", "@c add <t> below <p> in <f>", "@c insert <t> as a new line after <p> of <f>", "@c add a line <t> after <p> of <f>", "@c add a new line after <p> in <f>: <t>", "@c insert a line after <p> of <f>: <t>", "@c write <t> on a new line after <p> of <f>", "in <f>, insert <t> after <p>", "in <f>, put <t> below <p>", "in <f> there should be a line <t> after <p>", "<f>: insert <t> after <p>", "<f>: after <p>, add <t>", "after <p> of <f>, insert <t>", "after <p> of <f> comes a new line: <t>", "after <p> in <f> I want a line <t>", "I forgot something after <p> of <f>, insert <t>", "I forgot a line in <f>. After <p> put <t>", "could you insert <t> after <p> of <f>?", "between <p> of <f> and the next one, insert <t>", "insert <t> after <p>. The file is <f>", "put <t> after <p>. It's the file <f>", "open <f> and insert <t> after <p>", "<t> belongs after <p> of <f>, insert it there", "<t> should come right after <p> of <f>", "<t> should stand below <p> in <f>", "one more line after <p> of <f>: <t>", "a line is missing after <p> of <f>: <t>. Insert it",
]
OFF = [
    "@c {delete|remove} <p> of <f>", "@c {delete|remove} <p> from <f>", "@c {delete|remove} <p> in <f>", "@c take <p> out of <f>", "@c take <p> off <f>", "@c drop <p> of <f>", "@c cut <p> from <f>", "@c cut <p> off <f>", "@c get rid of <p> of <f>", "@c get rid of <p> in <f>", "@c throw <p> out of <f>", "@c erase <p> of <f>", "@c strip <p> from <f>", "<f> without <p>, change the file", "<f>: {delete|remove} <p>", "<f>: <p> can go", "<p> of <f> can go", "<p> of <f> should go", "<p> in <f> has to go", "in <f>, {delete|remove} <p>", "I don't need <p> of <f>, {delete|remove} it", "I don't want <p> in <f> any more, take it out", "I want <p> of <f> {deleted|removed}", "could you {delete|remove} <p> of <f>?", "would you mind removing <p> from <f>?", "{delete|remove} <p>. The file is <f>", "{delete|remove} <p>. It's the file <f>", "The file is <f>. {Delete|Remove} <p>", "open <f> and {delete|remove} <p>", "<p> of <f> is just a heading, {delete|remove} it", "<p> of <f> is rubbish, {delete|remove} it", "<p> of <f> is superfluous, please {delete|remove} it", "by mistake I wrote something in <p> of <f>, {delete|remove} that line",
]
SORT_UNIQUE = [
    "@c sort <f> and remove {the |}duplicates", "@c sort <f> and drop {the |}duplicate lines", "@c sort the lines of <f> and remove {the |}duplicate lines", "@c sort the lines of <f> alphabetically and keep each only once", "@c sort <f> alphabetically, each line only once", "@c sort <f> from A to Z without duplicates", "@c sort and dedupe <f>", "@c sort and deduplicate the lines of <f>", "@c dedupe and sort <f>", "@c remove {the |}duplicate lines from <f> and sort {it|the rest}", "@c remove {the |}duplicates in <f> and put the rest in alphabetical order", "@c put <f> in alphabetical order and throw out {the |}doubles", "@c alphabetize <f> and get rid of {the |}duplicates", "@c clean up <f>: sort it and take {the |}doubles out", "sort -u <f>", "sort -u the lines of <f>", "run sort -u on <f>", "sort <f> | uniq", "sort <f> -u", "sort -uf <f>", "sort uniq <f>", "<f>: sort and remove duplicates", "<f>: sorted, no duplicates", "<f>: unique and sorted", "<f> sort unique", "sorted(set(<f>))", "unique sorted lines in <f>, change the file", "in <f>, sort the lines and drop the doubles",
    "my list <f> is unsorted and has doubles, put both right", "<f> is in no order and some lines are there twice. Sort it and remove the doubles", "some lines are in <f> twice and nothing is in order, sort it and drop the repeats", "the lines of <f> should be sorted and each be there only once", "<f> should be in alphabetical order without duplicates", "<f> should have each line once, in alphabetical order", "I want <f> sorted and without duplicates", "I need <f> sorted, every line only once", "I'd like <f> from A to Z and nothing twice", "could you sort <f> and remove the duplicates?", "can you sort the names in <f> and throw out the doubles?", "sort it alphabetically and remove the doubles. The file is <f>", "It's the file <f>. Sort the lines and remove the duplicates", "take <f>, sort it and leave out what is there twice", "would you mind sorting <f> and removing duplicate lines?",
]


def place(c, n, count):
    """A line as people speak of it, and its number; the last one by its place."""
    if n == count and c.chance(0.4):
        return c.pick(("the last line", "the last line", "the very last line", "the bottom line"))
    if n == 1 and c.chance(0.6):
        return c.pick(("the first line", "the first line", "the top line", "the very first line"))
    return c.pick((f"line {n}", f"line {n}", f"line {n}", f"line number {n}", f"the {line_ordinal(c, n)} line", f"the {line_ordinal(c, n)} line"))


def line_set(c):
    """The line is shown before it is lost; a new one is put in at once."""
    kind = c.pick(("set", "set", "set", "insert", "insert", "off", "off"))
    name, lines = text_file(c, lines=[english(c) if c.chance(0.3) else sentence(c) for _ in range(c.rng.randint(2, 7))])
    n = c.pick((1, len(lines), c.rng.randint(1, len(lines)), c.rng.randint(1, len(lines))))
    p = place(c, n, len(lines))
    last = "last" in p or "bottom" in p
    text = english(c) if c.chance(0.4) else sentence(c)
    c.demand('"' not in text and "'" not in text)
    mark = c.pick(('"', '"', '"', "'"))
    where = f"line {n}" if not last else "the last line"
    if kind == "insert":
        c.demand(not last)
        yield User(c.ask(INSERT, f=name, p=p, t=f"{mark}{text}{mark}"))
        code = f"# Insert the line after line {n} of {name}\nold = {read_lines(name)}\nlines = old[:{n}] + [{quoted(text)}] + old[{n}:]\n{SAME.format(quoted(name))}\nlen(lines)"
        if c.chance(0.1):
            yield from declined(c, code, still=f"{name} is as it was.")
            return
        observation = yield Act(code)
        c.demand(written(c, name) == lines[:n] + [text] + lines[n:])
        yield Say(f"I inserted the line after line {n} of {name}, which now has {plural(result(observation), 'line')}.", (name, result(observation)))
        return
    # "The last line should be" may as well mean one more.
    told = [t for t in SET if n not in (1, len(lines)) or CLEARLY.search(t)]
    yield User(c.ask(told if kind == "set" else OFF, f=name, p=p, t=f"{mark}{text}{mark}"))
    at = "-1" if last else f"{n} - 1"
    observation = yield Act(f"# Show {where} of {name}\nold = {read_lines(name)}\nold[{at}]", "First I will look at that line.")
    was = ast.literal_eval(result(observation))
    c.demand(was == lines[n - 1])
    before, behind = ("old[:-1]", "") if last else (f"old[:{n} - 1]", f" + old[{n}:]")
    if kind == "set":
        code = f"# Replace {where} of {name}\nlines = {before} + [{quoted(text)}]{behind}\n{SAME.format(quoted(name))}\nlen(lines)"
        talk, true = f"This will replace {where} of {name}: {was}", lines[: n - 1] + [text] + lines[n:]
    else:
        code = f"# Remove {where} from {name}\nlines = {before}{behind}\n{SAME.format(quoted(name))}\nlen(lines)"
        talk, true = f"This will remove {where} from {name}: {was}", lines[: n - 1] + lines[n:]
    c.demand(true)
    if c.chance(0.1):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    observation = yield Act(code, talk)
    c.demand(written(c, name) == true)
    if kind == "set":
        yield Say(f"Done: {where} of {name} is now: {text}", (name, text))
    else:
        yield Say(f"Done: {name} now has {plural(result(observation), 'line')}.", (name, result(observation)))


def sort_unique(c):
    name, old = text_file(c, lines=raw_lines(c, "dedupe"))
    c.demand(len({x.lower() for x in old}) == len({*old}))
    yield User(c.ask(SORT_UNIQUE, f=name))
    code = f"# Sort the lines of {name} and remove the duplicates\nold = {read_lines(name)}\nlines = sorted(dict.fromkeys(old), key=str.lower)\n{SAME.format(quoted(name))}\nlen(old), len(lines)"
    if c.chance(0.1):
        yield from declined(c, code, still=f"{name} is as it was.")
        return
    observation = yield Act(code, f"This will change {name}.")
    before, after = ast.literal_eval(result(observation))
    c.demand(written(c, name) == sorted({*old}, key=lambda x: x.lower()) and before == len(old))
    if before == after:
        yield Say(f"I sorted the {plural(after, 'line')} of {name}; there were no duplicates.", (name, "no duplicates"))
    else:
        yield Say(f"I sorted {name} and removed the duplicates: it now has {plural(after, 'line')} instead of {before}.", (str(before), str(after)))


INTENTS = {line_set: 10, sort_unique: 4}
