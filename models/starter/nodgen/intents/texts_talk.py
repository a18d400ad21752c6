"""What one asks of the lines that were just found in a text: another word, how many, their numbers, save them, remove them, the others; and of its first lines, the rest."""

import ast

from ..scenario import Act, Say, User
from .conversations import UNDO
from .endings import declined, joined, plural, quoted, result
from .repairs_files import THIS
from .text_files import NEW, SAME, asked_word, counting, has, is_in, lines_having, old_lines_back, read_lines, read_text, replaced, replacing, sentence, text_file, text_name, with_word, words_of, write_lines
from .texts import CONTAINS, FIRST, HOW_MANY_CONTAIN, OFTEN
from .texts_lines import numbered
from .workspace import here

THEN_WORD = [
    "and <w>?", "and with <w>?", "and <w>", "what about <w>?", "and what about <w>?", "how about <w>?", "and for <w>?", "now <w>", "now with <w>", "now for <w>", "the same for <w>", "same for <w>", "the same with <w>", "same with <w>", "then <w>", "<w>?", "with <w>?", "also <w>", "<w> too", "<w> as well", "and also <w>?", "next <w>", "next: <w>",
    "and the word <w>?", "what about the word <w>?", "now the word <w>", "the word <w>?", "and if I look for <w>?", "and if it is <w>?", "I meant <w>", "I mean <w>", "no, <w>", "sorry, <w>", "sorry, I meant <w>", "not that, <w>", "<w> instead", "do the same for <w>", "ok, and <w>?", "thanks, and <w>?", "and now <w>",
]
HOW_MANY = [
    "how many?", "how many lines is that?", "how many lines are that?", "how many are there?", "how many are they?", "and how many?", "and how many lines is that?", "count them", "count these lines", "and count them", "now count them", "the number?", "and the number?", "@n number of these lines",
    "@c count those lines", "@c tell me how many lines that is", "so how many lines is that?", "how many such lines are there?", "that makes how many lines?", "what is the count?", "what's the count?", "a count please", "can you count them?", "could you count those lines?", "in how many lines is it?", "in how many lines does it stand?", "how many lines have it?",
    "how many of them are there?",
]
NUMBERS = [
    "which line numbers?", "what line numbers?", "with line numbers", "with their line numbers", "and the line numbers?", "and their line numbers?", "the line numbers?", "line numbers?", "their line numbers?", "their numbers?", "at which line numbers?", "in which line numbers?", "on which line is that?", "which line is that?", "which lines are that, by number?", "what number has that line?",
    "what numbers do these lines have?", "which numbers do these lines have?", "where exactly? the line numbers", "where are they? line numbers please", "@n line numbers", "@n numbers of these lines", "@c give me the line numbers", "@c tell me the line numbers", "@c show the line numbers", "I need the line numbers", "I'd like the line numbers", "now the line numbers", "and by number?",
    "in which line is that?", "on which lines are they?", "can I have the line numbers?",
]
SAVE = [
    "save them as <g>", "save those lines as <g>", "save these as <g>", "save them in <g>", "save them to <g>", "@c save these lines as <g>", "@c write them to <g>", "@c write these lines to <g>", "@c write those lines into <g>", "@c put them into <g>", "@c put these lines into a file <g>", "@c put them in a new file <g>", "@c store them as <g>", "@c store these lines in <g>",
    "@c make a file <g> with them", "@c make a file <g> of these lines", "@c keep them in <g>", "@c copy these lines to <g>", "@c export them to <g>", "I want them in <g>", "I want these lines in a file <g>", "I need them as <g>", "I'd like them saved as <g>", "and save them as <g>", "now save them as <g>", "ok, save them as <g>", "them into <g>, please", "these lines as <g>, please",
    "a file <g> with these lines please", "as <g> please", "could you save them as <g>?", "would you mind saving them as <g>?", "let's save them as <g>", "<g> should have these lines",
]
DROP = [
    "delete them", "delete those lines", "delete these lines", "remove them", "remove those lines", "remove these lines", "@c delete these lines from it", "@c remove those lines from the file", "@c take them out", "@c take these lines out", "@c throw them out", "@c throw those lines out of the file", "@c get rid of these lines", "@c get rid of them", "@c erase these lines",
    "@c drop those lines", "@c cut them out of the file", "they can go", "these lines can go", "those lines should go", "these lines have to go", "I don't need these lines, delete them", "I don't want them in it", "I want these lines gone", "I'd like these lines gone", "and delete them", "now delete those lines", "now remove them", "ok, delete them", "good, remove them",
    "then delete these lines", "out with them", "out with these lines", "could you delete them?", "would you mind removing those lines?", "the file should be without them",
]
OTHERS = [
    "and the others?", "the others?", "show the others", "and the other lines?", "the other lines?", "what are the others?", "which lines don't?", "which lines do not?", "and which lines don't have it?", "and which do not?", "and without it?", "and the lines without it?", "the lines without it?", "and without that word?", "the rest?", "and the rest?", "show the rest", "all the others",
    "@c show the other lines", "@c show me the lines without it", "@c show the lines that don't have it", "@c list the others", "@c leave these out and show the others", "ignore them, show the others", "not these, the others", "the opposite?", "and the opposite?", "now the others", "now the lines without it", "now without it", "all lines but these", "all but these", "everything but these lines",
    "which lines are without it?", "I need the other lines too",
]
HOW_OFTEN = [
    "how often is it in there?", "how often does it appear?", "how often?", "and how often?", "how many times?", "and how many times?", "how many times does it appear?", "how many times is it in there?", "how often in all?", "how often is that word in it?", "how often does that word come up?", "how many times does it occur?", "how many times does the word occur?", "and how often does it occur?",
    "how frequent is it?", "@c count how often it appears", "@c count the word", "@c tell me how often it appears", "@n number of times it appears", "so how often is it there?", "I need to know how often it appears", "how often did I write it?", "how many times did I write that?", "and how often is it used?", "how often is it used?", "can you count how often?",
]
MORE_LINES = [
    "the next <n>", "and the next <n>?", "the next <n> lines", "and the next <n> lines?", "<n> more", "<n> more lines", "<n> more please", "and <n> more?", "show <n> more", "show me the next <n>", "now the next <n> lines", "and then the next <n>?", "@c show the next <n> lines", "@c read the next <n> lines", "@c read me the next <n>", "@c show <n> more lines", "@c give me <n> more lines",
    "another <n> lines", "another <n>", "and another <n>?", "the <n> after that", "the <n> lines after that", "the following <n> lines", "the following <n>", "and the following <n>?", "I need <n> more lines", "I'd like the next <n> too", "can I have <n> more?", "could you show <n> more lines?", "go on with <n> more", "what do the next <n> lines say?", "what are the next <n> lines?",
]
REST = [
    "the rest", "the rest please", "and the rest?", "the rest?", "now the rest", "show the rest", "show me the rest", "what about the rest?", "and what comes after that?", "and the other lines?", "the other lines too", "the remaining lines", "and the remaining lines?", "@c show the rest of it", "@c show the remaining lines", "@c read the rest", "@c read me the rest of it",
    "@c print the rest", "@c give me the rest", "I want the rest too", "I need the rest as well", "I'd like to see the rest", "can I see the rest?", "could you show the rest?", "everything after that", "all that follows", "and all the lines after that?", "everything that comes after that", "how does it go on to the end?", "read on to the end", "go on to the end", "continue to the end", "and on to the end?",
]
ALL = [
    "all of it", "all of it please", "show all of it", "show all", "show it all", "show me all of it", "the whole file", "the whole text", "the whole thing", "the whole file please", "everything", "everything please", "all lines", "all the lines", "show the whole file", "show me the whole text", "and all of it?", "and the whole file?", "now all of it", "now the whole file", "now everything",
    "@c show me everything in it", "@c print the whole file", "@c print all of it", "@c read me the whole file", "I want to see all of it", "I want the whole file", "I need all of it", "I'd like to see the whole text", "can I see all of it?", "could you show the whole file?", "not just the first, all of it", "no, all of it", "no, the whole file", "I meant the whole file",
]


SHOW_THEM = [
    "show them", "show me them", "show these lines", "show me these lines", "show those lines", "and which ones?", "which ones?", "which are they?", "which lines are they?", "which lines are these?", "which lines?", "and which lines?", "what do they say?", "and what do they say?", "what are they?", "list them", "print them", "read them out", "read them to me",
    "let me see them", "let me see these lines", "can I see them?", "can you show them?", "could you show me these lines?", "I want to see them", "I'd like to see them", "I need to see these lines", "now show them", "and show them", "ok, show them", "show them to me", "@c show the lines", "@c list these lines", "@c print these lines", "what is in these lines?", "so which lines is that?",
]
REPLACE_THAT = [
    "replace that word by <v> in that file", "replace that word with <v> in that file", "replace that word with <v>", "replace that word by <v>", "replace it with <v>", "replace it by <v>", "replace it by <v> in that file", "replace it with <v> there", "now replace it by <v>", "now replace that word with <v>", "and replace it by <v>", "change it to <v>", "change that word to <v>", "change that word to <v> in the file",
    "change it into <v>", "change it to <v> everywhere", "it should be <v>", "it should say <v> instead", "write <v> instead", "write <v> instead of it", "put <v> instead", "put <v> in its place", "make it <v> everywhere", "make that word <v>", "turn it into <v>", "swap it for <v>", "swap that word for <v>", "substitute <v> for it", "<v> instead of that word", "<v> should be there instead",
    "that word should be <v>", "that word is wrong, it should be <v>", "that is wrong, make it <v>", "I want <v> there instead", "I'd like <v> instead of that word", "can you replace it with <v>?", "could you replace that word by <v>?", "could you change it to <v> in that file?", "would you mind replacing it by <v>?", "@c replace that word by <v> in this file", "@c replace it by <v> everywhere in the file", "@c change every one of them to <v>",
]
HOW_LONG = [
    "and how many lines?", "and how many lines does the file have?", "how many lines does it have in all?", "how many lines has the file?", "how many lines are in the file?", "how many lines are in it altogether?", "out of how many lines?", "of how many lines?", "and how many lines in all?", "how many lines in total?", "how many lines in all?", "and all the lines, how many are they?", "how many lines are there in that file?",
    "and the whole file, how many lines?", "@n number of all its lines", "@n number of lines in the whole file", "the whole file has how many lines?", "and in the whole file, how many lines?", "what about all lines, how many?", "how long is the file in lines?",
]
IN_OTHER = [
    "and in <f>?", "and <f>?", "what about <f>?", "how about <f>?", "and what about <f>?", "now in <f>", "the same in <f>", "the same for <f>", "same for <f>", "and for <f>?", "now <f>", "do the same for <f>", "and in the file <f>?", "in <f> too?", "in <f>?", "also in <f>", "now the same in <f>", "and the same for <f>?", "then <f>", "<f>?", "now look in <f>", "look in <f> too", "and how is it in <f>?", "can you do that for <f> too?", "next <f>",
]
THE_OTHER = [
    "and in the other file?", "and the other file?", "what about the other file?", "how about the other file?", "and in the other one?", "and the other one?", "the other one?", "now the other file", "the same for the other file", "the same in the other one", "same for the other one", "do the same for the other file", "and what about the other one?", "now for the other file", "the other file too", "in the other file too?", "and in the other <e> file?",
    "and the other <e> file?", "what about the other <e> file?", "the same for the other <e> file", "now the other <e> file", "can you do the other one too?", "could you do the same for the other file?", "and in the other text?", "what about the other text?", "there is another file, what about that one?", "I have another <e> file, what about that?", "do the other one too",
]


def the_other(c, name, yields):
    """"The other file": the one of this kind that has not been asked about, if there is only one. Its name."""
    ext = name.rsplit(".", 1)[1]
    others = [n for n in here(c) if n.endswith("." + ext) and n != name]
    yield User(c.ask(THE_OTHER, e=ext))
    observation = yield Act(f"# Find the other {ext} files\nimport glob\nsorted(f for f in glob.glob(\"*.{ext}\") if f != {quoted(name)})", f"First I will see which other {ext} file there is.")
    found = ast.literal_eval(result(observation))
    c.demand(found == others)
    if not found:
        yield Say(f"There is no other {ext} file here.", ("no other",))
        return None
    if len(found) == 1:
        return found[0]
    if len(found) > 6:
        yield Say(f"There are {len(found)} other {ext} files. Which one do you mean?", (str(len(found)), "Which"))
    else:
        yield Say(f"There are {len(found)}: {joined(found)}. Which one do you mean?", tuple(found))
    other = c.pick([n for n in found if n in yields] or found)
    yield User(c.ask(THIS, f=other))
    return other


def found_with(c, name, word, lines):
    """The lines with the word, told."""
    observation = yield Act(lines_having(name, word))
    hits = [x for x in lines if has(x, word)]
    c.demand(ast.literal_eval(result(observation)) == [x.strip() for x in hits])
    if not hits:
        yield Say(f"No line in {name} contains {word}.", ("No", word))
    elif len(hits) == 1:
        yield Say(f"One line contains {word}: {hits[0]}", (hits[0],))
    else:
        yield Say(f"{len(hits)} lines contain {word}: {'; '.join(hits)}", tuple(hits))
    return hits


def how_often(c, name, word, lines):
    observation = yield Act(f"# Count {word} in {name}\nimport re\n{counting(word, read_text(name))}")
    count = result(observation)
    c.demand(count == str(words_of(lines).count(word.lower())))
    yield Say(f"{word} appears {plural(count, 'time')} in {name}.", (count, word))


def how_many_with(c, name, word, lines):
    observation = yield Act(f"# Count the lines with {word} in {name}\nlen([line for line in open({quoted(name)}) if {is_in(word)}])")
    count, hits = result(observation), [x for x in lines if has(x, word)]
    c.demand(count == str(len(hits)))
    yield Say(f"{plural(count, 'line')} in {name} contain{'s' if count == '1' else ''} {word}.", (count, word))
    return hits


def that_replaced(c, name, word, new):
    """"That word" in "that file" gives way to another."""
    text = (c.folder / name).read_text()
    count = words_of([text]).count(word.lower())
    c.demand(count)
    yield User(c.ask(REPLACE_THAT, v=new))
    observation = yield Act(f"# Count {word} in {name}\nimport re\ntext = {read_text(name)}\n{counting(word, 'text')}", "First I will see how often it appears.")
    c.demand(result(observation) == str(count))
    code, talk = f"# Replace {word} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({replacing(word, new, 'text')})", f"This will replace {word} with {new} {plural(count, 'time')} in {name}."
    if c.chance(0.15):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text() == replaced(text, word, new))
    yield Say(f"I replaced {word} with {new} {plural(count, 'time')} in {name}.", (str(count), name))


def in_another(c, name, word, asked):
    """The same of another text, which is named or is "the other one"."""
    ext, rows = name.rsplit(".", 1)[1], {}
    for _ in range(c.rng.choice((0, 0, 0, 1, 2)) + 1):
        other = c.file(ext)
        rows[other] = with_word(c, [sentence(c) for _ in range(c.rng.randint(2, 5))], word, c.rng.choice((0, 1, 1, 2)))
        write_lines(c, other, rows[other])
    if c.chance(0.55):
        other = c.pick(list(rows))
        yield User(c.ask(IN_OTHER, f=other))
    else:
        other = yield from the_other(c, name, rows)
        c.demand(other in rows)
    yield from asked(other, rows[other])


def lines_talk(c):
    """Lines with a word, and what is done with them."""
    word, other = asked_word(c), asked_word(c)
    c.demand(not has(other, word) and not has(word, other))
    lines = with_word(c, [sentence(c) for _ in range(c.rng.randint(3, 6))], word, c.rng.choice((1, 2, 2, 3)))
    name, lines = text_file(c, lines=with_word(c, lines, other, c.rng.choice((0, 1, 1, 2))))
    text = (c.folder / name).read_text()
    if c.chance(0.4):
        # The same count of one word after another, or of one text after another; or the word gives way to another.
        yield User(c.ask(OFTEN, w=word, f=name))
        yield from how_often(c, name, word, lines)
        if c.chance(0.4):
            new = c.word()
            c.demand(not has(new, word))
            yield from that_replaced(c, name, word, new)
            return
        if c.chance(0.5):
            yield from in_another(c, name, word, lambda n, rows: how_often(c, n, word, rows))
            return
        for new in (other, asked_word(c))[: c.rng.choice((1, 1, 2))]:
            c.demand(not has(new, word))
            yield User(c.ask(THEN_WORD, w=new))
            yield from how_often(c, name, new, lines)
        return
    if c.chance(0.3):
        yield User(c.ask(HOW_MANY_CONTAIN, w=word, f=name))
        hits = yield from how_many_with(c, name, word, lines)
        yield User(c.ask(SHOW_THEM))
    else:
        yield User(c.ask(CONTAINS, w=word, f=name))
    hits = yield from found_with(c, name, word, lines)
    for turn in range(c.rng.choice((1, 1, 2))):
        steps = ["word", "word", "save", "drop", "others", "replace", "another", "long"] + ["count", "numbers", "often"] * (not turn)
        step = c.pick(steps if hits else ["word"])
        if step == "word":
            word = other if not turn else c.word()
            c.register(word)
            yield User(c.ask(THEN_WORD, w=word))
            hits = yield from found_with(c, name, word, lines)
        elif step == "count":
            yield User(c.ask(HOW_MANY))
            yield from how_many_with(c, name, word, lines)
        elif step == "long":
            # "Of how many lines?" is about the file.
            yield User(c.ask(HOW_LONG))
            observation = yield Act(f"# Count the lines in {name}\nlen(open({quoted(name)}).readlines())")
            count = result(observation)
            c.demand(count == str(len(lines)))
            yield Say(f"{name} has {plural(count, 'line')}.", (count, name))
            return
        elif step == "replace":
            new = c.word()
            c.demand(not has(new, word) and word.lower() in words_of(lines))
            yield from that_replaced(c, name, word, new)
            return
        elif step == "another":
            yield from in_another(c, name, word, lambda n, rows: found_with(c, n, word, rows))
            return
        elif step == "numbers":
            yield User(c.ask(NUMBERS))
            observation = yield Act(f"# Find the numbers of the lines with {word} in {name}\n[i for i, line in enumerate({read_lines(name)}, 1) if {is_in(word)}]")
            found = ast.literal_eval(result(observation))
            c.demand(found == [i + 1 for i in range(len(lines)) if has(lines[i], word)])
            yield Say(f"{word} is in line {found[0]} of {name}." if len(found) == 1 else f"{word} is in lines {numbered(found)} of {name}.", tuple(str(n) for n in found))
        elif step == "often":
            yield User(c.ask(HOW_OFTEN))
            yield from how_often(c, name, word, lines)
        elif step == "others":
            yield User(c.ask(OTHERS))
            observation = yield Act(f"# Find the lines of {name} that do not contain {word}\n[line for line in {read_lines(name)} if {quoted(word)}.lower() not in line.lower()]")
            found = [x for x in lines if not has(x, word)]
            c.demand(found and ast.literal_eval(result(observation)) == found)
            yield Say(f"{plural(len(found), 'line')} without {word}: {'; '.join(found)}", tuple(found))
            return
        elif step == "save":
            target = text_name(c)
            c.demand(target != name and not (c.folder / target).exists())
            yield User(c.ask(SAVE, g=target))
            code = f"# Save the lines with {word} in {name} as {target}\nlines = [line for line in {read_lines(name)} if {is_in(word)}]\n{NEW.format(quoted(target))}\nlen(lines)"
            if c.chance(0.1):
                yield from declined(c, code)
                return
            observation = yield Act(code)
            c.demand(result(observation) == str(len(hits)) and (c.folder / target).read_text() == "".join(x + "\n" for x in hits) and (c.folder / name).read_text() == text)
            yield Say(f"I saved {plural(len(hits), 'line')} as {target}.", (str(len(hits)), target))
            return
        else:
            rest = [x for x in lines if not has(x, word)]
            c.demand(rest)
            yield User(c.ask(DROP))
            code = f"# Remove the lines with {word} from {name}\nold = {read_lines(name)}\nlines = [line for line in old if {quoted(word)}.lower() not in line.lower()]\n{SAME.format(quoted(name))}\nlen(lines)"
            talk = f"This will remove {plural(len(hits), 'line')} from {name}: {'; '.join(hits)}"
            if c.chance(0.15):
                yield from declined(c, code, talk, still=f"{name} is as it was.")
                return
            observation = yield Act(code, talk)
            c.demand((c.folder / name).read_text() == "".join(x + "\n" for x in rest))
            yield Say(f"Done: {name} now has {plural(result(observation), 'line')}.", (name, result(observation)))
            if c.chance(0.3):
                yield User(c.ask(UNDO))
                yield Act(old_lines_back(name), f"This will write the old lines back to {name}.")
                c.demand((c.folder / name).read_text().splitlines() == lines)
                yield Say(f"{name} is as it was before.", (name,))
            return


def more_lines(c):
    """The first lines of a text, then the next ones, the rest or all."""
    name, lines = text_file(c, c.rng.randint(5, 12))
    n = c.rng.randint(2, min(4, len(lines) - 2))
    c.demand(all(x.strip() for x in lines))
    yield User(c.ask(FIRST, n=n, f=name))
    observation = yield Act(f"# Show the first {n} lines of {name}\nprint(*open({quoted(name)}).readlines()[:{n}], sep=\"\")")
    c.demand(observation == "\n".join(lines[:n]))
    yield Say(f"These are the first {n} lines of {name}.", (name,))
    shown = n
    for _ in range(c.rng.choice((1, 1, 2))):
        left = len(lines) - shown
        step = c.pick(["rest", "all"] + ["more"] * 2 * (left > 2))
        if step == "more":
            m = c.rng.randint(2, left - 1)
            yield User(c.ask(MORE_LINES, n=m))
            observation = yield Act(f"# Show lines {shown + 1} to {shown + m} of {name}\nprint(*{read_lines(name)}[{shown + 1} - 1:{shown + m}], sep=\"\\n\")")
            c.demand(observation == "\n".join(lines[shown : shown + m]))
            yield Say(f"These are lines {shown + 1} to {shown + m} of {name}.", (name,))
            shown += m
            continue
        if step == "rest":
            yield User(c.ask(REST))
            observation = yield Act(f"# Show the rest of {name}\nprint(*{read_lines(name)}[{shown + 1} - 1:], sep=\"\\n\")")
            c.demand(observation == "\n".join(lines[shown:]))
            yield Say(f"This is the rest of {name}.", (name,))
        else:
            yield User(c.ask(ALL))
            observation = yield Act(f"# Show {name}\nprint(open({quoted(name)}).read())")
            c.demand(observation == "\n".join(lines))
            yield Say(f"This is what {name} says.", (name,))
        return


INTENTS = {lines_talk: 28, more_lines: 6}
