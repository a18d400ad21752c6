"""What a text has most often, where it is not a word: a line or a letter. The one word in the request decides."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import plural, quoted, result
from .text_files import read_lines, read_text, sentence, text_file, words_of
from .texts import FREQUENT
from .texts_told import FREQUENT_TOLD
from .texts_two_said import FREQUENT_TWO, two_said
from .texts_words import WORD

LINE = [
    "@n most {common|frequent} line in <f>", "@n most {common|frequent} line of <f>", "which line is the most {common|frequent} in <f>?", "which line {appears|occurs|comes up|comes|is there} most often in <f>?", "which line {appears|occurs} most in <f>?", "what line {appears|comes up} most often in <f>?", "which line is in <f> most often?", "which line is repeated most in <f>?", "which line is repeated most often in <f>?", "@n most repeated line in <f>", "@n line that {appears|occurs|comes up} most often in <f>", "@n line that is repeated most in <f>", "most {common|frequent} line in <f>", "<f>: most {common|frequent} line", "<f>, most frequent line", "<f> most common line", "top line by count in <f>",
    "@c find the most {common|frequent} line in <f>", "@c find the line that comes most often in <f>", "@c tell me which line is most often in <f>", "@c show the line which <f> repeats most", "@c count the lines of <f> by their text and name the one that comes most", "@c work out which line <f> has most often", "@c check which line of <f> is there the most times", "some lines are in <f> several times, which one most often?", "<f> repeats some lines, which one the most?", "the same lines come again and again in <f>, which is the most frequent?", "of all lines in <f>, which is the most frequent?", "of all lines in <f>, which comes up most?", "in <f>, which line comes most often?", "look at <f> and tell me which line is the most common", "take <f> and find its most frequent line", "go through <f> and find the line that is there most often",
    "I need the most frequent line of <f>", "I want to know which line <f> repeats most", "I'd like to know the commonest line in <f>", "I was wondering which line comes up most in <f>", "do you know which line is in <f> most often?", "can you tell me which line comes most often in <f>?", "could you find the line that <f> has most often?", "any idea which line is the most common in <f>?", "which line, the whole line, is the most frequent in <f>?", "not the word, the line: which one comes most often in <f>?", "which whole line do I have most often in <f>?", "the most frequent line, not word, in <f>", "I don't mean words: which line is the most common in <f>?", "which line and not which word is most frequent in <f>?", "whole lines only: which one is in <f> the most times?", "which line turns up most in <f>?", "what's the commonest line in <f>?", "which line has the highest count in <f>?", "line with the highest count in <f>",
    "wich line is most often in <f>?", "wich line comes most in <f>?", "most frequnt line in <f>", "most comon line <f>", "most frequent lin in <f>", "which entry is in <f> most often? one entry a line", "there is one entry in each line of <f>, which one comes most often?", "<f> has one name per line, which one is there most often?", "one answer per line in <f>: which answer was given most often?", "each line of <f> is a vote, which one has the most?", "votes are in <f>, one per line, who got the most?", "my list <f> has some lines several times, which one comes most?", "sort <f> | uniq -c | sort -rn | head -1", "uniq -c for <f>, only the top line", "Counter(lines of <f>).most_common(1)",
]
LETTER = [
    "@n most {common|frequent} letter in <f>", "@n most {common|frequent} letter of <f>", "which letter is the most {common|frequent} in <f>?", "which letter {appears|occurs|comes up|comes|is there} most often in <f>?", "which letter {appears|occurs} most in <f>?", "what letter {appears|comes up} most often in <f>?", "which letter is in <f> most often?", "which letter does <f> use most?", "which letter is used most in <f>?", "@n letter that {appears|occurs|comes up} most often in <f>", "@n most used letter in <f>", "most {common|frequent} letter in <f>", "<f>: most {common|frequent} letter", "<f>, most frequent letter", "<f> most common letter", "letter with the highest count in <f>",
    "@c find the most {common|frequent} letter in <f>", "@c find the letter that comes most often in <f>", "@c tell me which letter is most often in <f>", "@c count the letters of <f> and name the one that comes most", "@c count each letter in <f> and say which one wins", "@c work out which letter <f> has most often", "@c check which letter of the alphabet <f> uses most", "of all letters in <f>, which is the most frequent?", "of all letters in <f>, which comes up most?", "in <f>, which letter comes most often?", "look at <f> and tell me which letter is the most common", "take <f> and find its most frequent letter", "go through <f> and find the letter that is there most often", "I need the most frequent letter of <f>", "I want to know which letter <f> uses most",
    "I'd like to know the commonest letter in <f>", "I was wondering which letter comes up most in <f>", "is it e? which letter is the most frequent in <f>?", "do you know which letter is in <f> most often?", "can you tell me which letter comes most often in <f>?", "could you find the letter that <f> has most often?", "not the word, the letter: which one comes most often in <f>?", "the most frequent letter, not word, in <f>", "which letter, a to z, is the most frequent in <f>?", "which single letter is used most in <f>?", "which letter and not which word is most frequent in <f>?", "what's the commonest letter in <f>?", "which letter turns up most in <f>?", "wich letter is most often in <f>?", "most frequnt letter in <f>", "most comon letter <f>", "most frequent leter in <f>", "which leter is most common in <f>?", "for my code puzzle: which letter is the most frequent in <f>?", "I'm breaking a cipher, which letter does <f> have most?",
]
WORD_TOO = [
    "not the line, the word: which one comes most often in <f>?", "the most frequent word, not line, in <f>", "which word and not which line is most frequent in <f>?", "not the letter, the word: which is the most common in <f>?", "wich word is most often in <f>?", "wich word comes most in <f>?", "most frequnt word in <f>", "most comon word <f>", "most frequent wrod in <f>", "most often used word <f>", "which single word, not line, is the most common in <f>?", "<f> most common word", "what's the word <f> has most of?", "which word has <f> got most often?",
]
LINE_TWO = two_said(["which line comes most often in @?", "which line is repeated most in @?", "what is the most common line in @?"])
LETTER_TWO = two_said(["which letter comes most often in @?", "which letter is used most in @?", "what is the most common letter in @?"])


def most_often(c):
    kind = c.pick(("line", "line", "line", "letter", "letter", "word"))
    lines = [sentence(c) for _ in range(c.rng.randint(2, 5))] if kind != "line" or c.chance(0.5) else [sentence(c, c.pick((1, 1, 2))) for _ in range(c.rng.randint(2, 5))]
    if kind == "line":
        best = c.pick(lines)
        lines += [best] * c.rng.randint(1, 3) + c.rng.sample(lines, c.pick((0, 1, 1)))
        c.rng.shuffle(lines)
        if c.chance(0.2):
            lines = [x for line in lines for x in ("", line)][1:]
    if kind == "word":
        word = c.word()
        lines = [f"{line} {word}" for line in lines]
    name, lines = text_file(c, lines=lines)
    if kind == "line":
        true, templates = Counter(x for x in lines if x), LINE + LINE_TWO
        code = f"from collections import Counter\nCounter(line for line in {read_lines(name)} if line.strip()).most_common(1)"
    elif kind == "letter":
        true, templates = Counter(ch for ch in "".join(lines).lower() if ch.isalpha()), LETTER + LETTER_TWO
        code = f"from collections import Counter\nCounter(ch for ch in {read_text(name)}.lower() if ch.isalpha()).most_common(1)"
    else:
        true, templates = Counter(words_of(lines)), WORD_TOO + WORD_TOO + FREQUENT + FREQUENT_TOLD + FREQUENT_TWO
        code = f"import re\nfrom collections import Counter\nCounter({WORD.format(read_text(name) + '.lower()')}).most_common(1)"
    first = true.most_common(2)
    c.demand(len(first) == 1 or first[0][1] > first[1][1])
    yield User(c.ask(templates, f=name))
    observation = yield Act(f"# Find the most frequent {kind} in {name}\n{code}")
    ((best, count),) = ast.literal_eval(result(observation))
    c.demand((best, count) == first[0])
    yield Say(f"The most frequent {kind} is {best}, it appears {plural(count, 'time')}.", (best, str(count)))


INTENTS = {most_often: 9}
