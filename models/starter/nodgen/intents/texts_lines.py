"""Questions about the lines of one text: the last ones, one by its number, the longest, those that start with, blank ones."""

import ast

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .text_files import asked_word, drawn_lines, has, is_in, numbered, read_lines, sentence, standing, text_file, with_word
from .texts_told import WITHOUT_TOLD, nth_asked
from .texts_two_said import BLANK_TWO, ENDS_TWO, GREP_NOT, GREP_NUMBER, LAST_TWO, TAIL

LAST = [
    "@n last <n> lines of <f>", "@n {final|last} <n> lines in <f>", "@c {show|print|read} the last <n> lines of <f>", "@c show me the {end|last part} of <f>, <n> lines", "how does <f> end? show <n> lines", "tail of <f>, <n> lines", "tail -n <n> <f>",
    "last <n> lines of <f>", "what are the last <n> lines of <f>?", "what is in the last <n> lines of <f>?", "<f>: the last <n> lines", "the end of <f>, <n> lines", "what do the {final|last} <n> lines of <f> say?", "the bottom <n> lines of <f>",
    "@c show the bottom <n> lines of <f>", "bottom <n> lines of <f>?", "what was written last in <f>? the {final|last} <n> lines", "@n <n> lines at the end of <f>", "@c go to the end of <f> and show <n> lines", "@c {print|give me} the tail of <f>, <n> lines",
    "I only need the last <n> lines of <f>", "I need to see the last <n> lines in <f>", "can I see the last <n> lines of <f>?", "let's see the last <n> lines of <f>", "<f> - last <n> lines", "<f>: {final|last} <n> lines", "<f>: tail, <n> lines", "<f>[-<n>:], the lines", "tail <f> -n <n>", "tail <n> <f>", "<n> last lines of <f>",
    "<n> lines from the end of <f>", "<n> lines from the bottom of <f>", "take <f> and show me the last <n> lines", "look at <f> and tell me what the last <n> lines say", "from <f> I want the {final|last} <n> lines", "of <f> I only want to see the bottom <n> lines", "how does the file <f> go at the end? <n> lines are enough",
    "how does <f> finish? give me <n> lines", "what stands in the last <n> lines of <f>?", "what is written at the end of <f>? the last <n> lines", "what came last in <f>? show <n> lines", "what was added last to <f>? the last <n> lines", "what are the newest <n> lines at the end of <f>?", "I forgot how <f> ends, show <n> lines",
    "I can't remember how <f> ends, show me the last <n> lines", "the last <n> lines of <f> are enough", "only the last <n> lines of <f>, not all of it", "don't show all of <f>, just the last <n> lines", "the server wrote something at the end of <f>, show the last <n> lines", "would you mind showing me the last <n> lines of <f>?",
    "would you read me the {final|last} <n> lines from <f>?", "my boss wants to see the last <n> lines of <f>", "@c scroll to the end of <f> and show <n> lines", "@c let me read the last <n> lines of <f>", "@c list the {final|last} <n> lines in <f>",
    "could I have the closing <n> lines of <f>?", "I want to read the last <n> lines of <f>", "I'd like the end of <f>, <n> lines of it", "closing <n> lines of <f>", "@n closing <n> lines of <f>", "@n end of <f>, <n> lines", "@n very last <n> lines of <f>", "@n most recent <n> lines at the end of <f>",
    "@c quote the last <n> lines of <f>", "@c read out the last <n> lines of <f>", "@c fetch the last <n> lines from <f>", "@c open <f> but only show the last <n> lines", "@c pull the last <n> lines from <f>", "@c skip to the bottom of <f> and read me <n> lines", "what happened last according to <f>? show <n> lines",
    "what did the program write last to <f>? show <n> lines", "what did I write last in <f>? the <n> lines at the end", "what does the end of <f> say? <n> lines please", "did it go well? show me the last <n> lines of <f>", "something went wrong, let me see the last <n> lines of <f>",
    "is <f> complete? show me the last <n> lines", "<f> is long, I only want the last <n> lines", "<f> is too long to read, just give me <n> lines from the bottom", "the last <n> lines will do, from <f>", "only <n> lines of <f>, from the end", "<n> lines of <f> from the end please", "last lines of <f>: <n>",
    "<f>, last <n> lines", "<f>, end, <n> lines", "<f> ends how? <n> lines", "how does the story in <f> end? the last <n> lines", "do you see what the last <n> lines of <f> are?",
]
NUMBER = [
    "@n line <n> of <f>", "@c {show|print|read} line <n> of <f>", "what is in line <n> of <f>?", "what does line <n> of <f> say?", "line <n> in <f>?", "what's on line <n> of <f>?", "<f>, line <n>", "line number <n> of <f>", "@c show me line number <n> of <f>",
    "what is the text of line <n> in <f>?", "which text is on line <n> of <f>?", "@c read me line <n> from <f>", "what is written in line <n> of <f>?", "what is written on line number <n> in <f>?", "@c {get|give me} line <n> from <f>", "@c look up line <n> in <f>",
    "<f>: what does line number <n> say?", "in <f>, what is line <n>?",
    "I need line <n> of <f>", "I need to see line <n> from <f>", "I only want line <n> of <f>", "there is an error in line <n> of <f>, what does it say?", "somebody says line <n> of <f> is wrong, show it", "can I see line <n> of <f>?", "let's see line <n> of <f>", "<f>: line <n>", "<f>: line <n>?", "<f> - what is in line <n>?",
    "<f>[<n>], the line", "<f>:<n>", "L<n> of <f>", "sed -n <n>p <f>", "line no. <n> in <f>", "line #<n> of <f>", "take <f> and read line <n>", "look at line <n> of <f> and tell me what it says", "look at <f> and tell me what is in line <n>", "open <f> and go to line <n>", "from <f> I need just line <n>",
    "of <f> I only want to see line number <n>", "what do I find in line <n> of <f>?", "what have we got in line <n> of <f>?", "what stands in line <n> of <f>?", "what did I write in line <n> of <f>?", "I can't remember what line <n> of <f> says", "I was wondering what is in line <n> of <f>", "any idea what line <n> in <f> says?",
    "my boss asks what line <n> of <f> says", "would you mind reading me line <n> of <f>?", "would you mind showing line <n> in <f>?", "@c go to line <n> of <f> and show it", "@c jump to line <n> in <f> and read it to me", "@c let me see line <n> of <f>", "@c pull up line <n> of <f>",
    "could you read me line <n> of <f>?", "could I see what line <n> of <f> says?", "do you know what line <n> of <f> says?", "I want to read line <n> of <f>", "I'd like to see line number <n> in <f>", "I have to check line <n> of <f>, what is in it?", "the program complains about line <n> of <f>, show it to me",
    "my editor says there is something in line <n> of <f>, what is it?", "someone pointed me to line <n> of <f>, what does it say?", "what exactly is in line <n> of <f>?", "what have I written in line <n> of <f>?", "what text does <f> have in line <n>?", "which words are on line <n> of <f>?",
    "where <f> has line <n>, what is written there?", "show only line <n> of <f>", "only line number <n> of <f>, nothing else", "nothing but line <n> of <f>, please", "just line <n> from <f>", "line <n> please, the file is <f>", "line <n>, file <f>", "line <n> of file <f>, text", "the content of line <n> in <f>",
    "the line with the number <n> in <f>", "<f>, the line number <n>", "<f> line <n>", "<f>, what's in line <n>?", "ln <n> of <f>", "@n content of line <n> in <f>", "@n text in line number <n> of <f>", "@c quote line <n> of <f>", "@c fetch line <n> from <f>", "@c read out line <n> of <f>", "@c open <f> and read me line <n>",
    "@c check what line <n> of <f> says",
]
RANGE = [
    "@c {show|print|read} lines <n> to <m> of <f>", "@n lines <n> to <m> of <f>", "lines <n> to <m> of <f>", "lines <n>-<m> of <f>", "what is in lines <n> to <m> of <f>?", "what do lines <n> to <m> in <f> say?", "@c show me lines <n> through <m> of <f>", "@c show <f> from line <n> to line <m>",
    "<f>, lines <n> to <m>", "<f> from line <n> to <m>", "@c read <f> from line <n> until line <m>", "from line <n> to line <m> of <f>", "everything between line <n> and line <m> of <f>", "@c give me lines <n> through <m> of <f>", "@c print everything from line <n> to line <m> of <f>", "only lines <n> through <m> of <f>",
    "I need lines <n> to <m> of <f>", "I need to see lines <n> through <m> of <f>", "I only want lines <n> to <m> from <f>", "can I see lines <n> to <m> of <f>?", "let's see lines <n> to <m> of <f>", "<f>: lines <n>-<m>", "<f>: <n> to <m>, the lines", "<f> - show lines <n> to <m>", "<f>[<n>:<m>], both lines included",
    "sed -n <n>,<m>p <f>", "L<n>-L<m> of <f>", "lines <n>..<m> in <f>", "lines <n> until <m> in <f>", "lines number <n> to <m> of <f>", "take <f> and read lines <n> to <m>", "look at lines <n> to <m> of <f> and tell me what they say", "look at <f> and show me what is between line <n> and line <m>",
    "open <f> and show lines <n> to <m>", "from <f> I need just the lines <n> to <m>", "of <f> I only want to see lines <n> through <m>", "what stands in lines <n> to <m> of <f>?", "what is written from line <n> to line <m> in <f>?", "what is written in <f> between line <n> and line <m>?",
    "my boss wants to see lines <n> to <m> of <f>", "would you mind reading me lines <n> to <m> of <f>?", "would you mind showing <f> from line <n> to line <m>?", "start at line <n> of <f> and read on until line <m>", "begin at line <n> of <f> and stop at line <m>", "the part of <f> from line <n> to line <m>",
    "the lines of <f> numbered <n> to <m>", "@c let me see lines <n> to <m> of <f>", "@c start reading <f> at line <n> and stop at line <m>",
    "L<n>-L<m>, <f>", "<f> L<n>-L<m>", "<f>:<n>-<m>",
    "could you read me lines <n> to <m> of <f>?", "could I see lines <n> to <m> from <f>?", "I want to read lines <n> to <m> of <f>", "I'd like to see lines <n> through <m> in <f>", "I have to check lines <n> to <m> of <f>, what is in them?", "the interesting part of <f> is from line <n> to line <m>, show it",
    "what I need is in lines <n> to <m> of <f>, read them", "the passage I need goes from line <n> to line <m> of <f>", "what exactly is in lines <n> to <m> of <f>?", "what have I written in lines <n> to <m> of <f>?", "what does <f> say between line <n> and line <m>?", "what does <f> say in lines <n> to <m>?",
    "show only lines <n> to <m> of <f>", "only the lines from <n> to <m> of <f>, nothing else", "nothing but lines <n> to <m> of <f>, please", "just lines <n> to <m> from <f>", "lines <n> to <m> please, the file is <f>", "lines <n>-<m>, file <f>", "the lines from <n> up to <m> in <f>", "the section of <f> from line <n> to <m>",
    "starting with line <n> and ending with line <m>, show <f>", "skip to line <n> of <f> and read until line <m>", "<f> lines <n>-<m>", "<f>, lines <n>-<m>", "<f>, what's in lines <n> to <m>?", "<f> between line <n> and line <m>", "@n lines from <n> up to <m> of <f>",
    "@n section of <f> from line <n> to line <m>", "@n passage in <f> from line <n> to line <m>", "@c quote lines <n> to <m> of <f>", "@c fetch lines <n> to <m> from <f>", "@c read out lines <n> to <m> of <f>", "@c open <f> and read me lines <n> to <m>",
]
ENDS = [
    "@n first and last line of <f>", "@n first and the last line in <f>", "@c {show|print|read} the first and last line of <f>", "how does <f> begin and end?", "what are the first and the last line of <f>?", "<f>: first and last line", "first and last line of <f>",
    "how does <f> start and end?", "@c show me how <f> starts and ends", "what does <f> begin and end with?", "what is the first line of <f>, and what is the last?", "@c give me the first line and the last line of <f>", "beginning and end of <f>?", "@n beginning and end of <f>", "which line comes first in <f> and which last?",
    "@c show the beginning and the end of <f>, one line each",
    "I need the first and the last line of <f>", "I need to see how <f> begins and how it ends", "I only want the first and last line of <f>", "I can't remember how <f> starts and ends", "can I see the first line and the last line of <f>?", "let's see the first and the last line of <f>", "<f> - first and last line?",
    "<f>: how does it begin and end?", "<f>: lines first and last", "<f>[0] and <f>[-1], the lines", "head -1 and tail -1 of <f>", "first line + last line of <f>", "first/last line of <f>", "take <f> and show me its first and last line", "look at <f> and tell me how it starts and how it ends",
    "from <f> I need the first line and the last line", "of <f> I only need the first and the last line", "not all of <f>, only the first and the last line", "what does <f> start with and what does it end with?", "what does <f> say first and what does it say last?", "what are the top line and the bottom line of <f>?",
    "what stands in the first and the last line of <f>?", "the top line and the bottom line of <f>", "top and bottom line of <f>", "my boss wants the first and last line of <f>", "would you mind reading me the first and last line of <f>?", "would you mind showing me how <f> starts and ends?",
    "how does the text <f> start, and how does it finish?", "both ends of <f>: the first line and the last line", "@c read me the first and the last line in <f>", "@c print the top line and the bottom line of <f>", "@c give me just the first and last lines of <f>",
    "could you read me the first and the last line of <f>?", "could I see the first line of <f> and also the last?", "I want the first line of <f> and the last one too", "I'd like to see how <f> opens and closes", "I'd like to know the first and the last line in <f>", "I only want to know how <f> starts and how it ends",
    "I forgot how <f> begins and ends", "is <f> complete? show me its first and its last line", "is it the right text? show the first and the last line of <f>", "<f> is long, so only its first and last line please", "<f> is too long, I only want the first line and the last line",
    "skip what is in between, only the first and last line of <f>", "nothing but the first and the last line of <f>", "just the first and the last line of <f>", "just the two ends of <f>, the first and the last line", "the start and the end of <f>, one line each", "start and end of <f>, a line each",
    "start line and end line of <f>", "opening line and closing line of <f>", "what are the opening line and the closing line of <f>?", "what is the opening line of <f>, and the closing one?", "which line is at the top of <f> and which is at the bottom?", "from which line to which line does <f> go? show the first and the last",
    "with which line does <f> start, and with which does it end?", "<f>, first and last line", "<f> first line last line", "<f>: opening and closing line", "<f>: top line and bottom line?", "lines[0], lines[-1] of <f>", "the very first and the very last line of <f>", "@n opening and closing line of <f>",
    "@n very first and very last line of <f>", "@n two ends of <f>, first and last line", "@c quote the first and the last line of <f>", "@c fetch the first and last line from <f>", "@c open <f> and read me the first and the last line",
]
EXTREME = [
    "@n <x> line {of|in} <f>", "{which|what} is the <x> line in <f>?", "<x> line in <f>?", "which line of <f> is the <x>?", "@c {find|show} the <x> line of <f>", "@c {look for|search} the <x> line in <f>", "what does the <x> line of <f> say?", "<f>: <x> line",
    "in <f>, which line is <x>?", "@c print the <x> line in <f>", "which of the lines in <f> is the <x>?", "@c tell me which line of <f> is the <x>", "@n text of the <x> line in <f>", "the <x> line in <f> is which?", "@c read me the <x> line from <f>", "is there a <x> line in <f>? show it",
    "I need the <x> line of <f>", "I need to know which line in <f> is the <x>", "I was wondering which line of <f> is the <x>", "I can't remember the <x> line in <f>, read it to me", "any idea which line is <x> in <f>?", "can I see the <x> line of <f>?", "let's see the <x> line in <f>", "<f> - <x> line?",
    "<f>: which line is the <x>?", "<x> line, <f>", "<x>(lines of <f>)", "<x> one among the lines of <f>?", "of all lines in <f>, which is <x>?", "of the lines in <f>, show me the <x>", "take <f> and find the <x> line", "take <f> and show me its <x> line", "look at <f> and tell me which line is <x>",
    "from <f> I only need the <x> line", "what have we got as the <x> line of <f>?", "what is the text of the <x> line in <f>?", "what stands in the <x> line of <f>?", "what is written in the <x> line of <f>?", "<f> has one line that is the <x>, which is it?", "one line of <f> is the <x>, show me that one",
    "my boss wants to see the <x> line of <f>", "for the layout I need the <x> line of <f>", "would you mind finding the <x> line in <f>?", "would you mind showing me the <x> line of <f>?", "@c pick the <x> line from <f>", "@c pick out the <x> line of <f>", "@c get me the <x> line in <f>",
    "the layout breaks at the <x> line of <f>, which is it?", "for my layout: <x> line of <f>",
    "could you find the <x> line in <f>?", "could I see which line of <f> is the <x>?", "do you know which line of <f> is <x>?", "I want to read the <x> line of <f>", "I'd like to see the <x> line in <f>", "I'm looking for the <x> line of <f>", "I have to know which line in <f> is <x>",
    "one line in <f> must be the <x>, show it to me", "somewhere in <f> is the <x> line, find it", "compare the lines of <f> by length, which is the <x>?", "by length, which line of <f> is the <x>?", "measured in characters, which line in <f> is the <x>?", "judging by its length, which line of <f> is the <x>?",
    "among the lines of <f>, which one is the <x>?", "out of all lines in <f>, show me the <x>", "what text has the <x> line of <f>?", "what line in <f> is the <x> of all?", "what would be the <x> line in <f>?", "which one is the <x> line of <f>?", "where is the <x> line in <f>, and what does it say?",
    "only the <x> line of <f>", "just the <x> line from <f>, please", "the <x> of the lines in <f>", "the line of <f> that is the <x>", "<f>, the <x> line", "<f> <x> line", "<f>: show the <x> line", "<x> line of the file <f>", "<x> line in file <f>, text", "@n very <x> line in <f>", "@n line of <f> that is the <x>",
    "@c fetch the <x> line from <f>", "@c quote the <x> line of <f>", "@c work out which line of <f> is the <x>", "@c go through <f> and find the <x> line",
]
HOW_LONG = [
    "how long is it?", "and how long is it?", "its length?", "how many characters has it?", "how many characters is that?", "what length is it?", "length?", "how many letters and signs?",
    "how long?", "how long is that?", "how long is that line?", "and the length?", "what is its length?", "how many characters?", "and how many characters?", "count its characters", "how many characters does it have?", "number of characters?", "len?", "so how long is it?", "characters?",
    "how long is this line?", "how long is this one?", "and how long would that be?", "and that is how long?", "how long exactly?", "how long is it in characters?", "the length of it?", "the length of that line?", "and its length?", "length in characters?", "in characters?", "what is the length?",
    "how many characters are that?", "how many characters are in it?", "how many characters does that line have?", "how many characters long is it?", "how many signs has it?", "how many chars?", "chars?", "number of chars?", "the number of characters?", "and the number of characters?", "count the characters",
    "@c count its characters for me", "@c count the characters in it", "@c tell me its length", "@c measure its length", "can you count the characters?", "could you count the characters in it?", "I'd like to know its length", "I need its length", "what length does it have?", "len of it?",
]
STARTS = [
    "which lines in <f> {start|begin} with <w>?", "@c {show|list|find|print} the lines of <f> that {start|begin} with <w>", "@n lines in <f> that {start|begin} with <w>", "lines {starting|beginning} with <w> in <f>", "lines of <f> {starting|beginning} with <w>", "what lines of <f> {start|begin} with <w>?",
    "@c show all lines in <f> {starting|beginning} with <w>", "@c find all lines {starting|beginning} with <w> in <f>", "which lines of <f> have <w> at the {start|beginning}?", "@c list the lines with <w> at the {start|beginning} in <f>", "does any line in <f> {start|begin} with <w>?", "<f>: lines that {start|begin} with <w>",
    "where in <f> does a line {start|begin} with <w>?", 'which lines in <f> {start|begin} with "<w>"?', "only lines of <f> that {start|begin} with <w>", "every line in <f> that {starts|begins} with <w>", "@c give me every line of <f> {starting|beginning} with <w>",
    "I need the lines of <f> that {start|begin} with <w>", "I need to see which lines in <f> {start|begin} with <w>", "I only want to see lines of <f> that {start|begin} with <w>", "I am looking for lines in <f> that {start|begin} with <w>", "I'm looking for a line in <f> with <w> at its {start|beginning}",
    "I can't remember the line in <f> that {starts|begins} with <w>, show it", "I was wondering which lines of <f> {start|begin} with <w>", "any idea which lines of <f> {start|begin} with <w>?", "is there a line in <f> that {starts|begins} with <w>?", "is there any line in <f> with <w> at the {start|beginning}?",
    "are there lines in <f> which {start|begin} with <w>?", "do any lines of <f> {start|begin} with <w>?", "take <f> and show the lines that {start|begin} with <w>", "look at <f> and tell me which lines {start|begin} with <w>", "look through <f> for lines {starting|beginning} with <w>",
    "go through <f> and pick the lines {starting|beginning} with <w>", "of all lines in <f>, which {start|begin} with <w>?", "of the lines in <f>, which ones have <w> at the {start|beginning}?", "in <f>, which lines {start|begin} with <w>?", "from <f> I need every line that {starts|begins} with <w>",
    "<f>: which lines {start|begin} with <w>?", "<f>: lines {starting|beginning} with <w>", "<f> - lines with <w> at the {start|beginning}", "line.startswith(<w>) in <f>", "grep ^<w> <f>", "every line of <f> with <w> at the {start|beginning}", "those lines of <f> that have <w> at the {start|beginning}",
    "my boss wants the lines in <f> that {start|begin} with <w>", "for my report I need the lines of <f> {starting|beginning} with <w>", "would you mind showing the lines of <f> that {start|begin} with <w>?", "would you mind finding the lines in <f> that {start|begin} with <w>?", "lines where <w> is the first word, in <f>",
    "which lines of <f> have <w> as their first word?", "@c find lines in <f> where <w> is the first word", "@c filter <f>, only lines that {start|begin} with <w>", "@c pick out the lines of <f> that {start|begin} with <w>", "@c print every line of <f> that {starts|begins} with <w>",
    "startswith <w>: which lines of <f>?", "lines in <f>, startswith(<w>)",
    "could you show me the lines of <f> that {start|begin} with <w>?", "<w> at the {start|beginning} of a line in <f>, show them all", "the line I want in <f> {starts|begins} with <w>", "I only know that the line {starts|begins} with <w>, it's in <f>", "some lines in <f> {start|begin} with <w>, which ones?",
    "each line of <f> whose first word is <w>", "lines in <f> with <w> as the first word", "lines in <f> with <w> in front", "what comes after <w> when a line of <f> {starts|begins} with it? show those lines", "<f>, lines {starting|beginning} with <w>", "<f>: {starts|begins} with <w>",
    "@c read me the lines in <f> that {start|begin} with <w>", "@c get all lines of <f> whose first word is <w>", "@c fetch the lines {starting|beginning} with <w> from <f>",
]
FINISH = [
    "which lines in <f> end with <w>?", "@c {show|list|find|print} the lines of <f> that {end|finish} with <w>", "@n lines in <f> that {end|finish} with <w>", "lines {ending|finishing} {with|in} <w> in <f>", "lines of <f> {ending|finishing} with <w>", "what lines of <f> {end|finish} in <w>?",
    "@c show all lines in <f> ending with <w>", "@c find all lines {ending|finishing} with <w> in <f>", "which lines of <f> have <w> at the end?", "@c list the lines with <w> at the end in <f>", "does any line in <f> {end|finish} with <w>?", "<f>: lines that end with <w>", "where in <f> does a line {end|finish} with <w>?",
    'which lines in <f> end with "<w>"?', "only lines of <f> that {end|finish} with <w>", "every line in <f> that ends with <w>", "@c give me every line of <f> ending in <w>",
    "I need the lines of <f> that {end|finish} with <w>", "I need to see which lines in <f> {end|finish} with <w>", "I only want to see lines of <f> that {end|finish} with <w>", "I am looking for lines in <f> that {end|finish} with <w>", "I'm looking for a line in <f> with <w> at its end",
    "I can't remember the line in <f> that {ends|finishes} with <w>, show it", "I was wondering which lines of <f> {end|finish} with <w>", "any idea which lines of <f> {end|finish} with <w>?", "is there a line in <f> that {ends|finishes} with <w>?", "is there any line in <f> with <w> at the end?",
    "are there lines in <f> which {end|finish} with <w>?", "do any lines of <f> {end|finish} with <w>?", "take <f> and show the lines that {end|finish} with <w>", "look at <f> and tell me which lines {end|finish} with <w>", "look through <f> for lines {ending|finishing} with <w>",
    "go through <f> and pick the lines {ending|finishing} with <w>", "of all lines in <f>, which {end|finish} with <w>?", "of the lines in <f>, which ones have <w> at the end?", "in <f>, which lines {end|finish} with <w>?", "from <f> I need every line that {ends|finishes} with <w>", "<f>: which lines {end|finish} with <w>?",
    "<f>: lines {ending|finishing} with <w>", "<f> - lines with <w> at the end", "line.endswith(<w>) in <f>", "grep <w>$ <f>", "every line of <f> with <w> at the end", "those lines of <f> that have <w> at the end", "my boss wants the lines in <f> that {end|finish} with <w>",
    "for my report I need the lines of <f> {ending|finishing} with <w>", "would you mind showing the lines of <f> that {end|finish} with <w>?", "would you mind finding the lines in <f> that {end|finish} with <w>?", "lines where <w> is the last word, in <f>", "which lines of <f> have <w> as their last word?",
    "@c find lines in <f> where <w> is the last word", "@c filter <f>, only lines that {end|finish} with <w>", "@c pick out the lines of <f> that {end|finish} with <w>", "@c print every line of <f> that {ends|finishes} with <w>",
    "endswith <w>: which lines of <f>?", "lines in <f>, endswith(<w>)",
    "could you show me the lines of <f> that {end|finish} with <w>?", "<w> at the end of a line in <f>, show them all", "the line I want in <f> {ends|finishes} with <w>", "I only know that the line ends with <w>, it's in <f>", "some lines in <f> {end|finish} with <w>, which ones?", "each line of <f> whose last word is <w>",
    "lines in <f> with <w> as the last word", "lines in <f> with <w> at the very end", "what comes before <w> when a line of <f> ends with it? show those lines", "<f>, lines {ending|finishing} with <w>", "<f>: ends with <w>", "@c read me the lines in <f> that {end|finish} with <w>",
    "@c get all lines of <f> whose last word is <w>", "@c fetch the lines {ending|finishing} with <w> from <f>",
]
BOTH = [
    "which lines in <f> contain <w> and <v>?", "@c {show|list|find|print} the lines of <f> that contain both <w> and <v>", "@n lines in <f> with both <w> and <v>", "lines with <w> and <v> in <f>", "lines of <f> that have <w> and also <v>", "which lines of <f> {mention|have} both <w> and <v>?",
    "@c find all lines with <w> and <v> in <f>", "where do <w> and <v> appear together in <f>?", "@c search <f> for lines with both <w> and <v>", "in which lines of <f> do <w> and <v> appear together?", "<f>: lines with <w> and <v>", "are there lines in <f> with <w> and <v> together?", "@c look for <w> and <v> in the same line of <f>",
    "<w> and <v> in the same line of <f>?", "is there a line in <f> that {mentions|contains} <w> and also <v>?", "only lines of <f> that {mention|contain} <w> and <v> together", "which lines have <w> and <v> in the same line in <f>?",
    "I need the lines of <f> that have both <w> and <v>", "I need to see which lines in <f> {mention|contain} <w> and <v> together", "I am looking for a line in <f> with both <w> and <v>", "I only want lines of <f> with <w> and <v> in them", "I was wondering which lines of <f> have <w> as well as <v>",
    "any idea which lines of <f> have both <w> and <v>?", "<w> and <v> must both be in the line, search <f>", "<w> as well as <v>: which lines of <f> have both?", "<w> && <v>, lines of <f>", "<w> AND <v> in a line of <f>", "<w> + <v> in one line, <f>", "grep <w> <f> | grep <v>", "<f>: which lines have <w> as well as <v>?",
    "<f>: both <w> and <v>", "<f> - lines with both words, <w> and <v>", "of all lines in <f>, which have both <w> and <v>?", "take <f> and show the lines that have <w> and also <v>", "look at <f> and tell me which lines have <w> and <v> together", "look through <f> for lines with <w> and <v>",
    "go through <f> and pick the lines with both <w> and <v>", "from <f> I need every line with <w> and <v>", "are <w> and <v> ever in the same line of <f>? show it", "does any line of <f> have both <w> and <v>?", "do <w> and <v> come up in the same line of <f>?", "is there any line in <f> that says both <w> and <v>?",
    "every line of <f> in which both <w> and <v> occur", "lines of <f> in which <w> occurs together with <v>", "my boss wants the lines in <f> that mention both <w> and <v>", "would you mind finding the lines of <f> with <w> and <v>?", "would you mind showing the lines in <f> that have both <w> and <v>?",
    "@c filter <f> for lines that have <w> as well as <v>", "@c filter the lines of <f>: both <w> and <v>", "@c pick out the lines of <f> with <w> and <v> together",
    "could you show me the lines of <f> that have <w> and <v> in them?", "could I see the lines with <w> and <v> in <f>?", "can you find a line in <f> with <w> and <v> together?", "I know one line in <f> has <w> and <v> in it, find it", "I wrote about <w> and <v> in one line of <f>, show it",
    "I remember a line in <f> with <w> and <v> together, which is it?", "I'd like the lines of <f> that say both <w> and <v>", "one of the words is not enough, I want lines of <f> with <w> and <v>", "not just <w>, also <v> has to be in the line, search <f>", "<w> alone is not enough, <v> must be there too: lines of <f>",
    "lines having both <w> and <v> in <f>", "lines of <f> that name <w> together with <v>", "lines that mention <w> and <v> at the same time in <f>", "line with both <w> and <v>, file <f>", "all lines of <f> in which I find <w> and <v>", "any line of <f> that has <w> and <v>", "every line in <f> that has got both <w> and <v>",
    "each line of <f> with <w> and also <v>", "where does <f> mention <w> together with <v>?", "where in <f> are <w> and <v> in one line?", "what lines in <f> have <w> and <v> in them?", "what does <f> say about <w> and <v> in the same line?", "which lines of <f> talk about <w> and <v> together?",
    "does <f> mention <w> and <v> in one and the same line?", "<f>, lines with both <w> and <v>", "<f>: <w> and <v> in one line", "<f>: <w> AND <v>", "search <f>: <w> and <v>, both in the line", "@n lines that have both <w> and <v> in <f>", "@c get the lines of <f> that mention <w> and <v>",
    "@c fetch the lines with <w> and <v> from <f>", "@c read me the lines of <f> that have both <w> and <v>", "@c search in <f> for <w> and <v> in the same line", "@c go through <f> and show lines with both <w> and <v>",
]
WITHOUT = [
    "which lines in <f> do not contain <w>?", "@c {show|list|find|print} the lines of <f> without <w>", "@n lines in <f> without <w>", "lines without <w> in <f>", "lines of <f> that do not have <w>", "which lines of <f> don't mention <w>?", "@c find all lines in <f> that don't contain <w>", "@c show all lines of <f> except those with <w>",
    "everything in <f> except the lines with <w>", "<f>: lines without <w>", "in which lines of <f> is <w> missing?", "which lines of <f> have no <w>?", "@c leave out the lines with <w> and show the rest of <f>", "the lines in <f> that don't have <w>", "@c show <f> without the lines that contain <w>", "where is <w> missing in <f>?",
    "which lines are missing <w> in <f>?", "@c print <f> but leave out lines with <w>", "@c list every line in <f> that has no <w>", "all lines of <f> except the ones with <w>", "@c leave out <w> lines, show the others of <f>",
    "I need the lines of <f> that don't mention <w>", "I need to see <f> without the <w> lines", "I only want lines of <f> that do not have <w> in them", "I don't want to see lines with <w>, show the others of <f>", "I am looking for lines in <f> that have no <w>", "I was wondering which lines of <f> don't have <w>",
    "any idea which lines of <f> have no <w>?", "any lines without <w> in <f>?", "<f>: which lines don't have <w>?", "<f>: no <w>", "<f> - lines that don't contain <w>", "<f> minus the lines with <w>, show me", "not <w>: which lines of <f>?", "grep -v <w> <f>", "<w> not in line, <f>", "of all lines in <f>, which do not have <w>?",
    "of the lines in <f>, which ones don't mention <w>?", "take <f> and show the lines that have no <w>", "look at <f> and tell me which lines don't contain <w>", "look through <f> for lines without <w>", "from <f> I need every line that does not contain <w>", "are there lines in <f> that don't mention <w>? show them",
    "is there a line in <f> without <w>?", "which lines forget <w> in <f>?", "which of the lines in <f> lack <w>?", "lines that lack <w> in <f>", "which lines of <f> lack the word <w>?", "what is left of <f> when the <w> lines are left out? just show it", "my boss wants the lines in <f> that don't mention <w>",
    "would you mind showing the lines of <f> without <w>?", "would you mind listing every line in <f> that has no <w>?", "every line of <f> but those with <w>", "@c skip the lines with <w> and show the rest of <f>", "@c skip <w> lines when you show <f>", "@c hide the lines with <w> and show me the rest of <f>",
    "@c filter <f>: show lines where <w> is missing",
    "grep -v <w> in <f>", "grep <w> -v <f>", "the opposite of grep: lines of <f> without <w>",
    "could you show me the lines of <f> that have no <w>?", "lines in <f> that have nothing to do with <w>", "I'm not interested in <w>, show me the other lines of <f>", "every line of <f> that leaves out <w>", "lines not containing <w> in <f>", "lines not mentioning <w>, file <f>", "<f>, lines without <w>",
    "which lines in <f> say nothing about <w>?", "@c read me the lines of <f> that don't mention <w>", "@c get all lines from <f> that do not have <w>",
]
WHERE = [
    "in which line of <f> is <w>?", "on {which|what} lines of <f> does <w> appear?", "@n line numbers of <w> in <f>", "@n line numbers in <f> where <w> {appears|occurs}", "line numbers with <w> in <f>", "at which line numbers is <w> in <f>?", "@c find the line numbers with <w> in <f>", "what are the line numbers of <w> in <f>?",
    "in {which|what} line numbers of <f> does <w> {occur|appear}?", "on which line is <w> in <f>?", "@c tell me on which line <w> is in <f>", "@n numbers of the lines with <w> in <f>", "<f>: line numbers of <w>", "@c give me the numbers of the lines that contain <w> in <f>", "in which lines does <w> {occur|appear} in <f>? just the numbers", "which line number has <w> in <f>?",
    "I need the line numbers of <w> in <f>", "I need to know on which line <w> is in <f>", "I can't remember on which line of <f> <w> is", "I was wondering on which line numbers <w> is in <f>", "any idea on which line of <f> <w> is?", "any idea in which line <w> appears in <f>? the number", "<w> in <f>: which line number?",
    "<w> in <f>, on which lines?", "<f>: on which line is <w>?", "<f>: in which line numbers is <w>?", "<f> - line number of <w>?", "grep -n <w> <f>", "line no. of <w> in <f>", "line number of <w> in <f>?", "at what line number does <w> occur in <f>?", "at which line number do I find <w> in <f>?",
    "on which line do I find <w> in <f>?", "on which line number should I look for <w> in <f>?", "on what line numbers is the word <w> in <f>?", "what line number is <w> on in <f>?", "what number has the line with <w> in <f>?", "which numbers have the lines with <w> in <f>?", "take <f> and tell me the line numbers where <w> is",
    "look at <f> and tell me on which lines <w> is, by number", "look through <f> and give me the line numbers with <w>", "to find it in my editor I need the line number of <w> in <f>", "my boss wants the line numbers where <f> mentions <w>", "would you mind telling me on which line <w> is in <f>?",
    "would you mind finding the line numbers of <w> in <f>?", "@n line number{s|} of the word <w> in <f>", "@n position of <w> in <f>, as line number{s|}", "@c show me the line numbers where <w> comes up in <f>", "@c list the line numbers of <f> that have <w>", "@c find on which line numbers <w> occurs in <f>",
    "@n line position of <w> in <f>", "at what line position is <w> in <f>?", "at which line numbers is <w> found in <f>?",
    "could you tell me the line number of <w> in <f>?", "could I have the line numbers of <w> in <f>?", "do you know the line number where <f> says <w>?", "I want to know at which line number <w> is in <f>", "I'd like the line numbers for <w> in <f>", "I have to quote the line number of <w> in <f>, what is it?",
    "I need to jump to <w> in <f>, which line number is it?", "I don't need the text, only the line numbers of <w> in <f>", "not the lines but their numbers: where is <w> in <f>?", "just the line numbers with <w> from <f>", "only the numbers of the lines with <w> in <f>", "the line numbers where <w> turns up in <f>",
    "all line numbers in <f> that have <w>", "every line number where <w> is in <f>", "numbers of all lines in <f> that mention <w>", "line numbers of <w>, file <f>", "line numbers for <w>, <f>", "line number <w> <f>", "<w>: line numbers in <f>", "<f>, line numbers with <w>", "<f>: numbers of the lines with <w>",
    "which line numbers in <f> have <w>?", "which line number do I have to go to for <w> in <f>?", "what's the line number where <w> is in <f>?", "what are the numbers of the lines in <f> that say <w>?", "under which line numbers do I find <w> in <f>?", "say the line numbers in which <f> has <w>",
    "@n line number of each <w> in <f>", "@n number of the line that has <w> in <f>, if several all of them", "@n line numbers with the word <w> in <f>", "@c look up the line number of <w> in <f>", "@c look for <w> in <f> and give me the line numbers", "@c search <f> for <w> and print the line numbers",
    "@c get the line numbers of <w> from <f>", "@c print just the line numbers with <w> in <f>",
]
BLANK = [
    "how many {blank|empty} lines are in <f>?", "@c count the {blank|empty} lines in <f>", "@n number of {blank|empty} lines in <f>", "{blank|empty} lines in <f>?", "how many lines of <f> are {blank|empty}?", "does <f> have {blank|empty} lines? how many?", "how many {blank|empty} lines has <f>?", "@c count how many lines are {blank|empty} in <f>",
    "number of {blank|empty} lines in <f>", "how many {blank|empty} lines does <f> contain?", "are there {blank|empty} lines in <f>?", "<f>: how many {blank|empty} lines?", "how often is a line {blank|empty} in <f>?", "count of {blank|empty} lines in <f>", "how many lines in <f> have nothing in them?", "how many lines with nothing on them are in <f>?", "lines with nothing in <f>?",
    "I need to know how many {blank|empty} lines there are in <f>", "I need the number of {blank|empty} lines of <f>", "I was wondering how many {blank|empty} lines <f> has", "I think <f> has too many {blank|empty} lines, how many are there?", "any idea how many {blank|empty} lines are in <f>?",
    "how much {blank|empty} lines are there in <f>?", "how many of the lines in <f> are {blank|empty}?", "how many of the lines of <f> have nothing on them?", "how many {blank|empty} lines are there in the file <f>?", "how many lines are there in <f> with nothing on them?", "<f> - {blank|empty} lines?",
    "<f>: number of {blank|empty} lines", "<f>: count {blank|empty} lines", "{blank|empty} lines, <f>, how many?", "grep -c ^$ <f>", "of all lines in <f>, how many are {blank|empty}?", "of the lines in <f>, how many have nothing in them?", "take <f> and count the {blank|empty} lines",
    "look at <f> and tell me how many lines are {blank|empty}", "look through <f> and count {blank|empty} lines", "is any line of <f> {blank|empty}? count them", "are any lines in <f> {blank|empty}? how many?", "there are {blank|empty} lines in <f>, {count them|how many}?", "my boss asks how many {blank|empty} lines are in <f>",
    "would you mind counting the {blank|empty} lines of <f>?", "what is the number of {blank|empty} lines in <f>?", "let's see how many {blank|empty} lines <f> has", "@n {quantity|total} of {blank|empty} lines in <f>", "@n count of {blank|empty} lines in <f>", "@c tally the {blank|empty} lines of <f>",
    "@c tell me how many lines of <f> are {blank|empty}", "@c find out how many {blank|empty} lines <f> has",
    "grep -c for {blank|empty} lines in <f>", "the count of {blank|empty} lines, grep -c style, in <f>",
    "could you count the {blank|empty} lines in <f>?", "do you know how many lines of <f> are {blank|empty}?", "I want to know how many {blank|empty} lines are in <f>", "I'd like to know the number of {blank|empty} lines in <f>", "I don't want to remove them, just count the {blank|empty} lines in <f>",
    "how many times is a line left {blank|empty} in <f>?", "how many lines did I leave {blank|empty} in <f>?", "how many lines in <f> did someone leave {blank|empty}?", "how many lines are just {blank|empty} in <f>?", "how many lines in <f> are without text?", "how many lines of <f> have no text?",
    "how many lines without any text does <f> have?", "how many gaps between the lines, I mean {blank|empty} lines, has <f>?", "what's the count of {blank|empty} lines in <f>?", "is there a lot of {blank|empty} lines in <f>? how many?", "did I leave {blank|empty} lines in <f>? count them", "lines without text in <f>, how many?",
    "lines with no text in <f>: count", "lines of <f> that are {blank|empty}, the number", "the number of lines without text in <f>", "<f>, number of {blank|empty} lines", "<f>, {blank|empty} lines?", "<f>: lines without text, how many?", "<f> {blank|empty} line count", "count {blank|empty} lines <f>",
    "{blank|empty} line count of <f>", "number of {blank|empty} lines, <f>", "@n {blank|empty} line count of <f>", "@n number of lines without text in <f>", "@n number of lines in <f> that are {blank|empty}", "@c check how many {blank|empty} lines are in <f>", "@c count the lines of <f> that have no text",
    "@c count the lines without text in <f>", "@c work out how many lines in <f> are {blank|empty}", "@c go through <f> and count the {blank|empty} lines",
]


def last_lines(c):
    n = c.rng.randint(2, 5)
    name, lines = text_file(c, c.rng.randint(n, n + 5))
    yield User(c.ask(LAST + LAST_TWO + TAIL, n=n, f=name))
    observation = yield Act(f"# Show the last {n} lines of {name}\nprint(*{read_lines(name)}[-{n}:], sep=\"\\n\")")
    c.demand(observation == "\n".join(lines[-n:]))
    yield Say(f"These are the last {n} lines of {name}.", (name,))


def line_number(c):
    """One line or some by number; where the text is too short the error says so."""
    name, lines = text_file(c)
    if c.chance(0.3):
        n = c.rng.randint(1, len(lines) - 1)
        m = c.rng.randint(n + 1, len(lines))
        yield User(c.ask(RANGE, n=n, m=m, f=name))
        observation = yield Act(f"# Show lines {n} to {m} of {name}\nprint(*{read_lines(name)}[{n} - 1:{m}], sep=\"\\n\")")
        c.demand(observation == "\n".join(lines[n - 1 : m]))
        yield Say(f"These are lines {n} to {m} of {name}.", (name,))
        return
    n = c.rng.randint(1, len(lines)) if c.chance(0.75) else len(lines) + c.rng.randint(1, 9)
    yield User(nth_asked(c, NUMBER, n, name))
    observation = yield Act(f"# Show line {n} of {name}\n{read_lines(name)}[{n} - 1]")
    if n > len(lines):
        c.demand("IndexError" in observation)
        observation = yield Act(f"# Count the lines in {name}\nlen({read_lines(name)})", f"There is no line {n}, so I will count the lines.")
        count = result(observation)
        c.demand(count == str(len(lines)))
        yield Say(f"There is no line {n}: {name} has {plural(count, 'line')}.", (count, str(n)))
        return
    text = ast.literal_eval(result(observation))
    c.demand(text == lines[n - 1])
    yield Say(f"Line {n} of {name}: {text}", (text,))


def first_and_last(c):
    name, lines = text_file(c)
    yield User(c.ask(ENDS + ENDS_TWO, f=name))
    observation = yield Act(f"# Show the first and the last line of {name}\nlines = {read_lines(name)}\nlines[0], lines[-1]")
    first, last = ast.literal_eval(result(observation))
    c.demand((first, last) == (lines[0], lines[-1]))
    yield Say(f"The first line is: {first}\nThe last line is: {last}", (first, last))


def extreme_line(c):
    word = c.pick(("longest", "shortest"))
    lines = drawn_lines(c, lambda lines: [len(x) for x in lines].count((max if word == "longest" else min)(len(x) for x in lines)) == 1)
    lengths = sorted(len(x) for x in lines)
    if c.chance(0.3):
        lines.insert(1, "")
    name, lines = text_file(c, lines=lines)
    yield User(c.ask(EXTREME, x=word, f=name))
    # A blank line would be the shortest, but nobody means that.
    call = f"max({read_lines(name)}, key=len)" if word == "longest" else f"min([line for line in {read_lines(name)} if line.strip()], key=len)"
    observation = yield Act(f"# Find the {word} line in {name}\n{call}")
    text = ast.literal_eval(result(observation))
    c.demand(len(text) == lengths[-1 if word == "longest" else 0])
    yield Say(f"The {word} line is: {text}", (text,))
    if c.chance(0.3):
        yield User(c.ask(HOW_LONG))
        observation = yield Act("# Count the characters of the last result\nlen(_)")
        c.demand(result(observation) == str(len(text)))
        yield Say(f"It has {plural(result(observation), 'character')}.", (result(observation),))


def found_lines(name, found, what):
    """The answer that names the lines found; `what` says which they are."""
    if not found:
        return Say(f"No line in {name} {what}.", ("No",))
    verb, rest = what.split(" ", 1)
    if len(found) == 1:
        one = {"start": "starts", "end": "ends", "contain": "contains", "have": "has"}.get(verb, verb)
        return Say(f"One line {one} {rest}: {found[0]}", (found[0],))
    return Say(f"{len(found)} lines {what}: {'; '.join(found)}", tuple(found))


def lines_by(c):
    """Lines that start or end with a word, contain two, or do not contain one."""
    kind = c.pick(("starts", "starts", "ends", "both", "both", "without", "without"))
    word, other = asked_word(c), asked_word(c)
    c.demand(not has(other, word) and not has(word, other))
    lines = [sentence(c) for _ in range(c.rng.randint(3, 6))]
    hits = c.rng.choice((0, 1, 1, 2, 2))
    chosen = c.rng.sample(range(len(lines)), hits)
    for i in chosen:
        there, beside = standing(c, word), standing(c, other)
        lines[i] = {"starts": f"{there} {lines[i]}", "ends": f"{lines[i].rstrip('.!')} {there}", "both": f"{lines[i]} {there} {beside}", "without": lines[i]}[kind]
    if kind in ("starts", "ends") and c.chance(0.5):
        with_word(c, lines, other, 1)
    if kind == "both":
        with_word(c, lines, c.pick((word, other)), 1)
    if kind == "without":
        lines = [x if i in chosen else f"{x} {standing(c, word)}" for i, x in enumerate(lines)]
    name, lines = text_file(c, lines=lines)
    w = quoted(word)
    templates, comment, condition, true, what, none = {
        "starts": (STARTS, f"start with {word}", f"line.lower().startswith({w}.lower())", [x for x in lines if x[: len(word)].lower() == word.lower()], f"start with {word}", f"starts with {word}"),
        "ends": (FINISH, f"end with {word}", f"line.lower().endswith({w}.lower())", [x for x in lines if x[-len(word) :].lower() == word.lower()], f"end with {word}", f"ends with {word}"),
        "both": (BOTH, f"contain {word} and {other}", f"{is_in(word)} and {is_in(other)}", [x for x in lines if has(x, word) and has(x, other)], f"contain {word} and {other}", f"contains {word} and {other}"),
        "without": (WITHOUT + WITHOUT_TOLD + GREP_NOT, f"do not contain {word}", f"{w}.lower() not in line.lower()", [x for x in lines if not has(x, word)], f"do not contain {word}", ""),
    }[kind]
    yield User(c.ask(templates, f=name, w=word, v=other))
    code = f"# Find the lines of {name} that {comment}\n[line for line in {read_lines(name)} if {condition}]"
    if c.chance(0.04):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    found = ast.literal_eval(result(observation))
    c.demand(found == true)
    if kind == "without" and not found:
        yield Say(f"Every line in {name} contains {word}.", ("Every", word))
    elif kind == "without":
        yield Say(f"{plural(len(found), 'line')} without {word}: {'; '.join(found)}", tuple(found))
    elif not found:
        yield Say(f"No line in {name} {none}.", ("No", word))
    else:
        yield found_lines(name, found, what)


def line_numbers(c):
    word = asked_word(c)
    lines = [sentence(c) for _ in range(c.rng.randint(3, 7))]
    name, lines = text_file(c, lines=with_word(c, lines, word, c.rng.choice((0, 1, 1, 2, 2, 3))))
    yield User(c.ask(WHERE + GREP_NUMBER, f=name, w=word))
    observation = yield Act(f"# Find the numbers of the lines with {word} in {name}\n[i for i, line in enumerate({read_lines(name)}, 1) if {is_in(word)}]")
    found = ast.literal_eval(result(observation))
    c.demand(found == [i + 1 for i in range(len(lines)) if has(lines[i], word)])
    if not found:
        yield Say(f"No line in {name} contains {word}.", ("No", word))
    elif len(found) == 1:
        yield Say(f"{word} is in line {found[0]} of {name}.", (str(found[0]),))
    else:
        yield Say(f"{word} is in lines {numbered(found)} of {name}.", tuple(str(n) for n in found))


def blank_lines(c):
    blanks = c.rng.choice((0, 1, 1, 2, 3))
    lines = [sentence(c) for _ in range(c.rng.randint(2, 5))]
    for _ in range(blanks):
        lines.insert(c.rng.randrange(1, len(lines)) if len(lines) > 1 else 1, "  " if c.chance(0.15) else "")
    name, lines = text_file(c, lines=lines)
    yield User(c.ask(BLANK + BLANK_TWO, f=name))
    observation = yield Act(f"# Count the blank lines in {name}\nlen([line for line in {read_lines(name)} if not line.strip()])")
    count = result(observation)
    c.demand(count == str(blanks))
    yield Say(f"{name} has {plural(count, 'blank line')}.", (count, name))


INTENTS = {last_lines: 5, line_number: 5, first_and_last: 6, extreme_line: 5, lines_by: 6, line_numbers: 7, blank_lines: 4}
