"""Changes to a text: sort, tidy, number or turn its lines, in place or into a new file; replace, add and remove lines and words."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .text_files import NEW, SAME, extended, read_lines, read_text, sentence, text_file, text_name, with_word, write_lines

INTO = [" and save it as <g>", " and save the result as <g>", ", save as <g>", " into a new file <g>", " and write the result to <g>", ", result in <g>", " and put the result into <g>"]
SORT = [
    "@c sort the lines {of|in} <f>", "@c sort <f> {alphabetically|by alphabet|from A to Z}", "@c put the lines {of|in} <f> in {alphabetical order|order}", "@c order the lines of <f> alphabetically", "@c arrange the lines of <f> {alphabetically|from A to Z}", "@c alphabetize {the lines of |}<f>", "@c sort <f> line by line", "@c bring the lines of <f> into {alphabetical order|order}",
    "the lines of <f> should be {sorted|in alphabetical order}", "<f> should be {sorted|in alphabetical order}", "sort lines of <f>", "@c arrange <f> in alphabetical order", "@c sort the text file <f> by line", "@c alphabetize <f> line by line", "@c order <f> {alphabetically|from A to Z}", "I want <f> sorted alphabetically", "@c sort all lines in <f>",
]
SORT_BACK = [
    "@c sort the lines {of|in} <f> {backwards|from Z to A|in reverse}", "@c sort <f> {from Z to A|in reverse alphabetical order|descending}", "@c put the lines of <f> in {reverse alphabetical|descending} order", "@c order the lines of <f> {from Z to A|descending}", "@c arrange the lines of <f> from Z to A", "@c sort <f> line by line, Z first", "@c sort the lines of <f> with Z first",
    "the lines of <f> should go from Z to A", "sort lines of <f> descending", "@c arrange <f> in {reverse|descending} alphabetical order", "@c sort <f> {backwards|in reverse}, by the alphabet", "@c order <f> from Z to A", "I want <f> sorted {from Z to A|in reverse}", "@c sort all lines in <f> with Z first", "@c order <f> with Z first",
]
DEDUPE = [
    "@c remove {the |}duplicate lines {from|in} <f>", "@c {drop|delete} {the |}duplicate lines {from|in} <f>", "@c remove {the |}repeated lines {from|in} <f>", "@c remove duplicates from <f>", "@c deduplicate {the lines of |}<f>", "@c keep each line of <f> only once", "@c make sure each line {is|stands} in <f> only once", "every line of <f> only once",
    "<f> without duplicate lines", "no line twice in <f>", "@c drop lines that {are|stand} twice in <f>", "@c clean <f> of duplicate lines", "@c drop the repeated lines in <f>", "@c dedupe {the lines of |}<f>", "dedupe <f>", "@c {delete|remove} lines that are repeated in <f>", "@c throw out lines that {stand|are} twice in <f>", "each line of <f> only once", "@c throw out duplicates in <f>",
]
NO_BLANKS = [
    "@c remove {the |all |}{blank|empty} lines {from|in} <f>", "@c {drop|delete} {the |all |}{blank|empty} lines {from|in} <f>", "@c strip {the |}{blank|empty} lines {from|out of} <f>", "@c clean {the |}{blank|empty} lines out of <f>", "<f> without {blank|empty} lines", "@c get rid of {the |all |}{blank|empty} lines in <f>", "no {blank|empty} lines in <f>",
    "@c take {the |}{blank|empty} lines out of <f>", "@c close the gaps between the lines of <f>", "@c throw out {the |}{blank|empty} lines in <f>", "@c strip <f> of {blank|empty} lines", "@c clean <f> of {blank|empty} lines", "@c squeeze {blank|empty} lines out of <f>", "{blank|empty} lines in <f> should go", "all {blank|empty} lines of <f> should go",
]
NUMBER_LINES = [
    "@c number the lines {of|in} <f>", "@c put {line |}numbers {before|in front of} the lines of <f>", "@c add line numbers to <f>", "@c give each line of <f> a number", "@c number every line {of|in} <f>", "<f> with line numbers", "@c number <f> line by line", "@c write a number {before|in front of} each line of <f>", "the lines of <f> should be numbered", "@c add a number to each line of <f>",
    "line numbers for <f>", "@c number all lines of <f>", "every line of <f> should get a number", "@c make <f> a numbered list", "@c turn <f> into a numbered list", "@c turn the lines of <f> into a numbered list", "I want the lines of <f> numbered",
]
REVERSE = [
    "@c reverse the lines {of|in} <f>", "@c reverse the order of the lines in <f>", "@c turn <f> upside down", "@c put the lines of <f> in reverse order", "@c put the last line of <f> first and so on", "@c flip the lines of <f>", "@c flip <f> upside down", "@c turn the order of the lines in <f> around", "@c turn <f> around, last line first", "<f> with the last line first",
    "<f> upside down", "@c reverse <f> line by line", "reverse line order of <f>", "@c flip the order of the lines in <f>", "the lines of <f> in reverse, last line first", "@c write <f> from bottom to top", "@c bring the lines of <f> in reverse order", "lines of <f> from bottom to top", "@c show it from bottom to top: reverse the lines of <f>",
]
UPPER = [
    "@c {turn|change|convert} <f> {to|into} {upper case|uppercase|capital letters|capitals}", "@c make <f> all {upper case|uppercase|capitals}", "@c write <f> in {upper case|uppercase|capital letters}", "@c put the text of <f> in {upper case|capital letters|capitals}", "<f> in {upper case|capitals|capital letters}", "@c uppercase {the text of |}<f>", "@c capitalize every letter in <f>",
    "@c make every letter in <f> {upper case|a capital}", "all letters of <f> in {capitals|upper case}", "@c change all letters in <f> to {capitals|upper case}", "{upper case|uppercase} for <f>", "@c convert the text in <f> to {capitals|uppercase}", "@c capitalize all letters of <f>", "everything in <f> should be {upper case|in capitals}", "@c turn everything in <f> into {capitals|uppercase}", "I want <f> in {capital letters|uppercase}",
]
LOWER = [
    "@c {turn|change|convert} <f> {to|into} {lower case|lowercase|small letters}", "@c make <f> all {lower case|lowercase}", "@c write <f> in {lower case|lowercase|small letters}", "@c put the text of <f> in {lower case|small letters}", "<f> in {lower case|small letters}", "@c lowercase {the text of |}<f>", "@c make every letter in <f> {lower case|small}", "all letters of <f> in {small letters|lower case}",
    "@c change all letters in <f> to {small letters|lower case}", "{lower case|lowercase} for <f>", "@c convert the text in <f> to {small letters|lowercase}", "everything in <f> should be {lower case|in small letters}", "@c turn everything in <f> into {small letters|lowercase}", "I want <f> in {small letters|lowercase}", "no capitals in <f>, all {lower case|small letters}",
]
TRIM = [
    "@c {trim|strip} the lines {of|in} <f>", "@c {trim|strip} {the |}{spaces|blanks} {at|from} the {ends|start and end} of the lines in <f>", "@c remove {the |}{spaces|blanks} {at|from} the {ends|start and end} of each line in <f>", "@c remove spaces around the lines of <f>", "@c remove leading and trailing spaces {from|in} <f>", "@c {strip|trim} leading and trailing spaces in <f>",
    "<f> without leading and trailing spaces", "@c trim every line {of|in} <f>", "@c strip every line {of|in} <f>", "@c trim <f>", "@c clean the spaces around the lines in <f>", "@c clean leading and trailing spaces out of <f>", "no spaces around the lines of <f>", "lines of <f> should have no spaces around them", "@c take the spaces off the ends of each line in <f>", "@c take spaces away from the ends of lines in <f>",
]
REPLACE = [
    "@c replace <w> {with|by} <v> in <f>", "@c change <w> to <v> in <f>", "@c replace every <w> in <f> {with|by} <v>", "@c swap <w> for <v> in <f>", "@c substitute <v> for <w> in <f>", "in <f>, replace <w> {with|by} <v>", "in <f>, write <v> instead of <w>", "@c write <v> instead of <w> in <f>", "<w> should be <v> in <f>", "@c turn every <w> in <f> into <v>",
    "<f>: <w> to <v>, replace", "@c change the word <w> into <v> in <f>", "@c replace the word <w> {with|by} <v> everywhere in <f>", "@c swap the word <w> for <v> everywhere in <f>", "every <w> in <f> should become <v>", "@c substitute <w> with <v> in <f>", "@c put <v> instead of <w> in <f>", 'replace "<w>" with "<v>" in <f>', 'change "<w>" to "<v>" in <f>',
]
APPEND = [
    '@c add {the line |}"<t>" to <f>', '@c append {the line |}"<t>" to <f>', '@c append "<t>" at the end of <f>', '@c add "<t>" at the end of <f>', '@c put "<t>" at the {end|bottom} of <f>', '@c write "<t>" at the {end|bottom} of <f>', '@c add a line "<t>" to <f>', '@c add a new line to <f>: "<t>"', '<f>: add "<t>"', '@c append a new line to <f>: "<t>"',
    '"<t>" should go at the end of <f>', '@c put another line into <f>: "<t>"', '@c write another line into <f>: "<t>"', '@c note "<t>" in <f> as the last line', '@c add "<t>" as the last line of <f>', '@c put "<t>" as the last line into <f>', '@c extend <f> by the line "<t>"', '@c extend <f> with "<t>"',
]
PREPEND = [
    '@c put "<t>" at the {top|beginning|start} of <f>', '@c add "<t>" at the {top|beginning|start} of <f>', '@c add "<t>" as the first line of <f>', '@c insert "<t>" as the first line of <f>', '@c insert "<t>" at the {top|beginning|start} of <f>', '@c write "<t>" at the {top|beginning|start} of <f>', '@c prepend "<t>" to <f>', '@c prepend the line "<t>" to <f>', '<f> should {begin|start} with "<t>"',
    '<f>: new first line "<t>"', '"<t>" should be the first line of <f>', '@c give <f> the title "<t>"', '@c add the title "<t>" to <f>', '@c write "<t>" above everything in <f>', '@c put the title "<t>" above <f>', '@c add the heading "<t>" at the top of <f>', '"<t>" should go at the top of <f>', '@c prepend a line to <f>: "<t>"', '@c put "<t>" above the rest of <f>',
]
DROP = [
    "@c remove {all |the |}lines {with|containing} <w> {from|in} <f>", "@c delete {all |the |}lines {with|containing} <w> {from|in} <f>", "@c drop {all |the |}lines {with|that contain} <w> {from|in} <f>", "@c remove every line that {contains|mentions} <w> from <f>", "@c delete every line that {contains|mentions} <w> in <f>", "@c take out the lines with <w> in <f>",
    "lines with <w> in <f> should go", "every line with <w> should go from <f>", "@c throw out the lines with <w> in <f>", "@c get rid of the lines with <w> in <f>", "<f>: remove lines with <w>", "<f>: throw out lines that mention <w>", "@c take every line that mentions <w> out of <f>", "@c get rid of all lines that contain <w> in <f>", "@c drop every line with <w> in <f>",
]
DROP_NUMBER = [
    "@c {remove|delete} line <n> {of|from|in} <f>", "@c {remove|delete} line number <n> {of|from|in} <f>", "@c drop line <n> {of|from} <f>", "@c take line <n> out of <f>", "line <n> of <f> should go", "@c throw out line <n> of <f>", "@c get rid of line <n> in <f>", "line <n> in <f> can go", "<f>: {remove|delete} line <n>", "@c cut line <n> out of <f>", "@c cut line number <n> from <f>",
    "@c erase line <n> in <f>", "@c erase line number <n> of <f>", "@c drop line number <n> in <f>", "@c take out line <n> in <f>", "I don't need line <n> of <f>, {remove|delete} it", "line number <n> of <f> can go, {remove|delete} it",
]
OVERWRITE = ["overwrite it", "yes, overwrite it", "yes, replace it", "do it, replace the old one", "replace it", "it is old, overwrite it", "go ahead and overwrite it", "yes", "you may overwrite it", "yes, write over it"]
OTHER_NAME = ["then call it <g>", "save it as <g> instead", "use <g> instead", "take <g>", "name it <g>", "no, call it <g>", "<g> then", "no, <g>", "as <g> then", "better <g>", "write it to <g> then", "then save it as <g>"]

# kind: requests, what the comment says, the new lines made of `old`, what was done
LINES = {
    "sort": (SORT, "Sort the lines of {}", "sorted(old, key=str.lower)", "sorted {}", lambda old: sorted(old, key=lambda x: x.lower())),
    "back": (SORT_BACK, "Sort the lines of {} from Z to A", "sorted(old, key=str.lower, reverse=True)", "sorted {} from Z to A", lambda old: sorted(sorted(old, key=lambda x: x.lower()), key=lambda x: [-ord(ch) for ch in x.lower()] + [1])),
    "dedupe": (DEDUPE, "Remove the duplicate lines from {}", "list(dict.fromkeys(old))", "", lambda old: [x for i, x in enumerate(old) if x not in old[:i]]),
    "blank": (NO_BLANKS, "Remove the blank lines from {}", "[line for line in old if line.strip()]", "", lambda old: [x for x in old if x.split()]),
    "number": (NUMBER_LINES, "Number the lines of {}", '[f"{i}. {line}" for i, line in enumerate(old, 1)]', "numbered {}", lambda old: [str(i + 1) + ". " + old[i] for i in range(len(old))]),
    "reverse": (REVERSE, "Reverse the order of the lines in {}", "old[::-1]", "reversed the order of {}", lambda old: list(reversed(old))),
    "upper": (UPPER, "Change {} to upper case", "[line.upper() for line in old]", "changed {} to upper case", lambda old: "\n".join(old).upper().split("\n")),
    "lower": (LOWER, "Change {} to lower case", "[line.lower() for line in old]", "changed {} to lower case", lambda old: "\n".join(old).lower().split("\n")),
    "trim": (TRIM, "Remove the spaces around the lines of {}", "[line.strip() for line in old]", "removed the spaces around {}", lambda old: [" ".join(x.split()) for x in old]),
}


def written(c, name):
    """The lines of a file as it is now, which must end in a line break."""
    text = (c.folder / name).read_text()
    c.demand(text.endswith("\n"))
    return text[:-1].split("\n")


def raw_lines(c, kind):
    lines = [sentence(c) for _ in range(c.rng.randint(3, 6))]
    if kind == "dedupe":
        for _ in range(c.rng.choice((0, 1, 1, 2))):
            lines.insert(c.rng.randint(0, len(lines)), c.pick(lines))
    if kind == "blank":
        for _ in range(c.rng.choice((0, 1, 2, 3))):
            lines.insert(c.rng.randint(1, len(lines) - 1), "")
    if kind == "trim":
        lines = [c.pick(("  ", "", " ")) + x + c.pick(("", " ", "")) for x in lines]
    if kind in ("upper", "lower"):
        lines = [x.capitalize() if c.chance(0.3) else x for x in lines]
    return lines


def saved(c, code, target):
    """Writes a new file, and asks what to do where there is one of that name; the observation, or None when it is over."""
    observation = yield Act(code)
    if "FileExistsError" not in observation:
        return observation, target
    yield Say(f"There is already a file {target}, so I did not write it. Shall I overwrite it, or take another name?", (target, "did not write"))
    if c.chance(0.6):
        other = c.file(target.rsplit(".", 1)[1])
        yield User(c.ask(OTHER_NAME, g=other))
        observation = yield Act(code.replace(target, other))
        return observation, other
    yield User(c.ask(OVERWRITE))
    observation = yield Act(code.replace(', "x")', ', "w")'), f"This will overwrite {target}.")
    return observation, target


def new_target(c):
    """The name of a file to write; now and then there is one already."""
    target = text_name(c)
    if c.chance(0.12):
        write_lines(c, target, [sentence(c)])
    return target


def change_lines(c):
    """One change of all lines, in place or into a new file."""
    kind = c.pick(["sort", "sort", *LINES])
    templates, comment, code, done, true = LINES[kind]
    name, old = text_file(c, lines=raw_lines(c, kind))
    c.demand(len({x.lower() for x in old}) == len({*old}))
    target = "" if c.chance(0.5) else new_target(c)
    c.demand(target != name)
    yield User(c.ask(extended(c, templates, INTO) if target else templates, f=name, g=target))
    first = comment.format(name) + (f" and save them as {target}" if target and "lines" in comment else f" and save it as {target}" if target else "")
    write = NEW.format(quoted(target)) if target else SAME.format(quoted(name))
    fewer = kind in ("dedupe", "blank")
    action = f"# {first}\nold = {read_lines(name)}\nlines = {code}\n{write}\n{'len(old), len(lines)' if fewer else 'len(lines)'}"
    if c.chance(0.12):
        yield from declined(c, action, still=f"{name} is as it was." if not target else None)
        return
    if target:
        observation, target = yield from saved(c, action, target)
    else:
        observation = yield Act(action, f"This will change {name}.")
    c.demand(written(c, target or name) == true(old))
    if target:
        c.demand((c.folder / name).read_text().splitlines() == old)
    where = f"{target} has" if target else f"{name} now has"
    if fewer:
        before, after = ast.literal_eval(result(observation))
        what = "duplicate" if kind == "dedupe" else "blank"
        if before == after:
            ending = f" I saved it as {target}." if target else ""
            yield Say(f"There were no {what} lines in {name}.{ending}", (f"no {what} lines",))
        else:
            yield Say(f"I removed the {what} lines: {where} {plural(after, 'line')} instead of {before}.", (str(before), str(after)))
        return
    count = result(observation)
    saving = f" and saved {'them' if 'lines' in comment else 'it'} as {target}" if target else ""
    what = f"the {plural(count, 'line')} of {name}" if "lines" in comment else name
    yield Say(f"I {done.format(what)}{saving}.", (name, target))


def replace_word(c):
    """In place it counts the hits first and says what will change; into a new file it writes at once."""
    word, new = c.word(), c.word()
    c.demand(word not in new)
    hits = c.rng.choice((0, 1, 1, 2, 2, 3))
    name, lines = text_file(c, lines=with_word(c, [sentence(c) for _ in range(c.rng.randint(3, 6))], word, hits))
    text = (c.folder / name).read_text()
    true, count = new.join(text.split(word)), len(text.split(word)) - 1
    if c.chance(0.35):
        target = new_target(c)
        c.demand(target != name)
        yield User(c.ask(extended(c, REPLACE, INTO), f=name, w=word, v=new, g=target))
        code = f"# Replace {word} with {new} in {name} and save it as {target}\ntext = {read_text(name)}\nwith open({quoted(target)}, \"x\") as file:\n    file.write(text.replace({quoted(word)}, {quoted(new)}))\ntext.count({quoted(word)})"
        if c.chance(0.1):
            yield from declined(c, code)
            return
        observation, target = yield from saved(c, code, target)
        c.demand(result(observation) == str(count) and (c.folder / target).read_text() == true)
        if count:
            yield Say(f"I replaced {word} with {new} {plural(count, 'time')} and saved it as {target}.", (str(count), target))
        else:
            yield Say(f"{word} does not appear in {name}, so {target} is the same text.", (word, target))
        return
    yield User(c.ask(REPLACE, f=name, w=word, v=new))
    observation = yield Act(f"# Count {word} in {name}\ntext = {read_text(name)}\ntext.count({quoted(word)})", "First I will see how often it appears.")
    found = result(observation)
    c.demand(found == str(count))
    if not count:
        yield Say(f"{word} does not appear in {name}, so nothing was changed.", (word, "nothing was changed"))
        return
    code = f"# Replace {word} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write(text.replace({quoted(word)}, {quoted(new)}))"
    talk = f"This will replace {word} with {new} {plural(found, 'time')} in {name}."
    if c.chance(0.15):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text() == true)
    yield Say(f"I replaced {word} with {new} {plural(found, 'time')} in {name}.", (found, name))


def add_line(c):
    name, lines = text_file(c, c.rng.randint(1, 5))
    text, top = sentence(c, c.rng.randint(1, 4)), c.chance(0.3)
    yield User(c.ask(PREPEND if top else APPEND, f=name, t=text))
    place = f"[{quoted(text)}] + {read_lines(name)}" if top else f"{read_lines(name)} + [{quoted(text)}]"
    where = "at the top of" if top else "at the end of"
    code = f"# Add the line {where} {name}\nlines = {place}\n{SAME.format(quoted(name))}\nlen(lines)"
    if c.chance(0.12):
        yield from declined(c, code, still=f"{name} is as it was.")
        return
    observation = yield Act(code)
    c.demand(written(c, name) == ([text] + lines if top else lines + [text]))
    yield Say(f"I added the line {where} {name}, which now has {plural(result(observation), 'line')}.", (name, result(observation)))


def remove_lines(c):
    """Shows the lines that will go before it removes them."""
    name, lines = text_file(c)
    if c.chance(0.4):
        n = c.rng.randint(1, len(lines))
        yield User(c.ask(DROP_NUMBER, n=n, f=name))
        observation = yield Act(f"# Show line {n} of {name}\nlines = {read_lines(name)}\nlines[{n} - 1]", "First I will look at that line.")
        text = ast.literal_eval(result(observation))
        code, talk = f"# Remove line {n} from {name}\ndel lines[{n} - 1]\n{SAME.format(quoted(name))}\nlen(lines)", f"This will remove line {n} from {name}: {text}"
        true = lines[: n - 1] + lines[n:]
    else:
        word = c.word()
        lines = with_word(c, lines, word, c.rng.choice((0, 1, 1, 2)))
        write_lines(c, name, lines)
        yield User(c.ask(DROP, w=word, f=name))
        observation = yield Act(f"# Find the lines with {word} in {name}\nold = {read_lines(name)}\n[line for line in old if {quoted(word)} in line]", "First I will look at those lines.")
        found = ast.literal_eval(result(observation))
        true = [x for x in lines if x.find(word) < 0]
        if not found:
            yield Say(f"No line in {name} contains {word}, so nothing was changed.", ("nothing was changed", word))
            return
        code = f"# Remove the lines with {word} from {name}\nlines = [line for line in old if {quoted(word)} not in line]\n{SAME.format(quoted(name))}\nlen(lines)"
        talk = f"This will remove {plural(len(found), 'line')} from {name}: {'; '.join(found)}"
    c.demand(true)
    if c.chance(0.15):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    observation = yield Act(code, talk)
    c.demand(written(c, name) == true)
    yield Say(f"Done: {name} now has {plural(result(observation), 'line')}.", (name, result(observation)))


INTENTS = {change_lines: 7, replace_word: 3, add_line: 2.5, remove_lines: 2.5}
