"""Text files: words, lines, characters, lines that contain a word, first lines, frequent words, writing one."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from .endings import declined, plural, quoted, result
from .files import populate
from .text_files import asked_word, counting, has, is_in, lines_having, longer, read_text, sentence, standing, text_file, with_word, words_of
from .texts_edit import saved
from .texts_told import FREQUENT_TOLD, SHOW_TOLD
from .texts_two_said import CHARACTERS_TWO, CONTAINS_TWO, FIRST_TWO, FREQUENT_TWO, GREP, GREP_COUNT, HEAD, LINES_TWO, OFTEN_TWO, SHOW_TWO, WORDS_TWO
from .texts_words import WORD

WORDS = [
    "how many words are in <f>?", "@c count the words in <f>", "how many words does <f> have?", "@n number of words in <f>", "@n {count of words|word count} {of|in|for} <f>", "@c count {all|the} words of <f>", "<f> word count", "how many words has <f>?", "how long is <f> in words?", "words in <f>?", "@c count how many words <f> has",
    "how many words does <f> contain?", "<f>: how many words?", "@n length of <f> in words", "@n length in words of <f>", "@c find out how many words are in <f>", "how many words long is <f>?", "how many words has the {file|text} <f>?", "the {file|text} <f> has how many words?", "wc -w <f>", "how many words did I write in <f>?", "@c do a word count of <f>",
    "{how much|how many} words there are in <f>?", "I need to know how many words <f> has got", "my {teacher|boss|editor} wants the number of words in <f>", "any idea how many words are in <f>?", "look at <f> and tell me how many words there are", "take <f> and count its words", "<f> - how many words?", "<f>: count words",
    "<f>: words?", "words(<f>) = ?", "count words <f>", "count of words, <f>", "would you mind counting the words {of|in} <f>?", "mind counting the words in <f>?", "@c tally up all words of <f>", "a tally of the words in <f>, {please|quickly}", "I was wondering how many words <f> contains",
    "can't remember how many words <f> has, {count|tally} them", "is there a way to see how many words <f> has?", "there is a limit on words, so how many of them are in <f>?", "let's see how many words are in <f>", "what is the {total|quantity} of words in <f>?", "@n quantity of words in <f>",
    "@n {total|full} number of words {inside|within} <f>", "what does the word count of <f> come to?", "from <f> I only need the number of words", "of <f> I want the words {counted|tallied}", "the words in <f> {need|have} to be counted", "how many words make up <f>?", "how many words are there altogether in <f>?",
    "how many words altogether has <f>?", "i wrote <f>, how many words is it?", '"<f>" has how many words in it?', "how many words are inside '<f>'?", "did you count the words of <f>? how many {are they|are there}?", "what's the word {tally|quantity} for <f>?", "# of words in <f>", "num words <f>",
    "is <f> over the word limit? how many words has it?", "my essay is <f>, how many words did I get to?", "how wordy is <f>? give me the word count", "wordcount <f>",
    "wordcount of <f>", "wordcount for <f>?", "<f>: wordcount", "is <f> very wordy? how many words is it?", "someone gave me <f>, how many words does it have?",
    "@c give me a word count for <f>", "I have to hand in <f> and must state the number of words", "what's the total word count in <f>?", "do you know the number of words <f> contains?", "could you tell me the length of <f>, counted in words?", "{I've|I have} lost track of how many words I've written in <f>",
    "how many words did we end up with in <f>?", "the publisher pays by the word, so how many are in <f>?", "is <f> longer than I think? just count the words", "every word in <f>, counted",
]
LINES = [
    "how many lines are in <f>?", "@c count the lines in <f>", "how many lines does <f> have?", "@n number of lines in <f>", "@n {count of lines|line count} {of|in|for} <f>", "@c count {all|the} lines of <f>", "<f> line count", "how many lines has <f>?", "how long is <f> in lines?", "lines in <f>?", "@c count how many lines <f> has",
    "how many lines does <f> contain?", "<f>: how many lines?", "@n length of <f> in lines", "@n length in lines of <f>", "@c find out how many lines are in <f>", "how many lines long is <f>?", "how many lines has the {file|text} <f>?", "the {file|text} <f> has how many lines?", "wc -l <f>", "how many lines did I write in <f>?", "@c do a line count of <f>",
    "{how much|how many} lines there are in <f>?", "I need to know how many lines <f> has got", "my {teacher|boss|editor} wants the number of lines in <f>", "for my report I need the {total of|number of} lines in <f>", "any idea how many lines are in <f>?", "look at <f> and tell me how many lines there are",
    "take <f> and count its lines", "<f>: count lines", "<f>: lines?", "lines(<f>) = ?", "count lines <f>", "count of lines, <f>", "would you mind counting the lines {of|in} <f>?", "mind counting the lines in <f>?", "@c tally the lines in <f>", "@c tally up all lines of <f>", "a tally of the lines in <f>, {please|quickly}",
    "I was wondering how many lines <f> contains", "is there a way to see how many lines <f> has?", "there is a limit on lines, so how many of them are in <f>?", "let's see how many lines are in <f>", "what is the {total|quantity} of lines in <f>?", "@n quantity of lines in <f>", "@n {total|full} number of lines {inside|within} <f>",
    "what does the line count of <f> come to?", "line total of <f>", "from <f> I only need the number of lines", "of <f> I want the lines {counted|tallied}", "the lines in <f> {need|have} to be counted", "how many lines are there altogether in <f>?", "how many lines altogether has <f>?", "i wrote <f>, how many lines is it?",
    '"<f>" has how many lines in it?', "how many lines are inside '<f>'?", "did you count the lines of <f>? how many {are they|are there}?", "what's the line {tally|quantity} for <f>?", "nr of lines in <f>", "# of lines in <f>", "num lines <f>", "how many lines of text are in <f>?", "how many lines deep is <f>?",
    "how many lines does the {document|file} <f> run to?", "linecount <f>",
    "linecount of <f>", "linecount for <f>?", "<f>: linecount", "how many lines deep does <f> go?",
    "@c give me a line count for <f>", "what's the total line count in <f>?", "do you know the number of lines <f> contains?", "could you tell me the length of <f>, counted in lines?", "{I've|I have} lost track of how many lines <f> has", "is <f> a long one? how many lines?", "how many lines did we end up with in <f>?",
    "before I print <f>, how many lines is it?",
]
CHARACTERS = [
    "how many characters are in <f>?", "@c count the characters in <f>", "how many characters does <f> have?", "@n number of characters in <f>", "@n {count of characters|character count} {of|in|for} <f>", "@c count {all|the} characters of <f>", "<f> character count", "how many characters has <f>?", "how long is <f> in characters?", "characters in <f>?", "@c count how many characters <f> has",
    "how many characters does <f> contain?", "<f>: how many characters?", "@n length of <f> in characters", "@n length in characters of <f>", "@c find out how many characters are in <f>", "how many characters long is <f>?", "how many characters has the {file|text} <f>?", "the {file|text} <f> has how many characters?", "wc -m <f>", "how many letters and signs does <f> have?", "how many letters and signs are in <f>?", "@c count letters and signs in <f>",
    "{how much|how many} characters there are in <f>?", "I need to know how many characters <f> has got", "my {teacher|boss|editor} wants the number of characters in <f>", "for my report I need the {total of|number of} characters in <f>", "any idea how many characters are in <f>?",
    "look at <f> and tell me how many characters there are", "take <f> and count its characters", "<f> - how many characters?", "<f>: count characters", "<f>: characters?", "count characters <f>", "count of characters, <f>", "would you mind counting the characters {of|in} <f>?", "mind counting the characters in <f>?",
    "@c tally the characters in <f>", "@c tally up all characters of <f>", "a tally of the characters in <f>, {please|quickly}", "I was wondering how many characters <f> contains", "can't remember how many characters <f> has, {count|tally} them", "is there a way to see how many characters <f> has?",
    "there is a limit on characters, so how many of them are in <f>?", "what is the {total|quantity} of characters in <f>?", "@n quantity of characters in <f>", "@n {total|full} number of characters {inside|within} <f>", "what does the character count of <f> come to?", "character total of <f>",
    "from <f> I only need the number of characters", "of <f> I want the characters {counted|tallied}", "the characters in <f> {need|have} to be counted", "how many characters make up <f>?", "how many characters are there altogether in <f>?", "how many characters altogether has <f>?", '"<f>" has how many characters in it?',
    "how many characters are inside '<f>'?", "did you count the characters of <f>? how many {are they|are there}?", "what's the character {tally|quantity} for <f>?", "nr of characters in <f>", "# of characters in <f>", "num characters <f>", "spaces included, how many characters does <f> have?", "how many chars in <f>?",
    "chars in <f>?", "@n number of chars in <f>", "@c count the chars of <f>", "len of <f> in chars",
    "charcount of <f>", "charcount <f>", "<f>: charcount", "no. of characters in <f>",
    "@c give me a character count for <f>", "what's the total character count in <f>?", "do you know the number of characters <f> contains?", "could you tell me the length of <f>, counted in characters?", "the form only takes so many characters, how many has <f>?", "will <f> fit the character limit? how many characters is it?",
    "how many signs are in <f>, letters, spaces and all?", "every single character in <f>, counted with the spaces",
]
CONTAINS = [
    "is the word <w> in <f>?", "is the word <w> anywhere in <f>?", "is <w> anywhere in <f>?", "does <f> contain <w>?", "does <f> contain the word <w>?", "does <f> have the word <w> in it?", "does the word <w> stand in <f>?", "does <w> stand somewhere in <f>?", "do you find the word <w> in <f>?", "can you see <w> anywhere in <f>?", "is there the word <w> in <f>?", "which lines of <f> have the word <w> in them?", "which lines have <w> in them in <f>?", "what lines have the word <w> in <f>?",
    "which lines in <f> contain <w>?", "@c {show|list|print} the lines of <f> that {contain|mention} <w>", "@c find <w> in <f>", "@c search <f> for <w>", "@n lines {with|containing} <w> in <f>", "lines with <w> in <f>", "grep <w> in <f>", "grep <w> <f>", "where does <w> appear in <f>?", "@c look for <w> in <f>", "@c {print|show} the lines of <f> with the word <w>", "@c find the lines containing <w> in <f>",
    "which lines of <f> mention <w>?", "@c find all lines in <f> with <w>", '@c find "<w>" in <f>', 'which lines in <f> contain "<w>"?', "what does <f> say about <w>?", "where is <w> mentioned in <f>?", "what lines of <f> {contain|mention} <w>?", "<f>: lines with <w>", "in <f>, where does <w> appear?", "is <w> mentioned in <f>?", '@c search for "<w>" in <f>', "what does <f> have about <w>?",
    "I need to see the lines of <f> that {talk about|mention} <w>", "in <f> there is something about <w>, show me those lines", "I can't remember where <f> mentions <w>, {can you look|please look}", "somewhere in <f> I wrote about <w>, {find it|show me where}", "<f>: {find|search} <w>", "<f>: anything about <w>?",
    "<f> - lines that mention <w>", "is there anything about <w> in <f>?", "is there something with <w> in <f>?", "anything on <w> in <f>?", "does <f> {say|mention} anything about <w>?", "does the word <w> come up in <f>? show the lines", "take <f> and show only the lines with <w>", "look at <f> and tell me which lines have <w>",
    "look through <f> for <w>", "@c look through <f> and show every line about <w>", "@c go through <f> and pick out the lines with <w>", "@c filter <f> by <w>", "@c filter the lines of <f>, keep only those with <w>", "@c pull the lines about <w> out of <f> {and show them|so I can read them}", "I am looking for <w> in <f>",
    "I'm searching <f> for the word <w>", "my boss asks what <f> says on <w>", "for my report I need every line of <f> that mentions <w>", "all the lines of <f> where <w> occurs", "every line in <f> that mentions <w>", "from <f> I need the lines with the word <w>", "which of the lines in <f> talk about <w>?",
    "what lines have <w> in them? it's in <f>", "any idea where <w> comes up in <f>?", "would you mind searching <f> for <w>?", "search <w> <f>", 'find "<w>" <f>', "ctrl-f <w> in <f>", "lines ~ <w> in <f>", "@c print all lines of <f> which have <w> inside", "let me see the lines of <f> that have <w> in them",
    "let's see where <f> mentions <w>", "@c list every line of <f> in which <w> occurs",
    "ctrl-f in <f>: <w>", "ctrl-f <w>, the file is <f>", "open <f>, ctrl-f, <w>", "I have the feeling <f> says something about <w>, show me where",
    "find me the passage about <w> in <f>", "show me where it says <w> in <f>", "I know <w> is somewhere in <f>, show me the line", "did I write anything about <w> in <f>?", "does <w> come up anywhere in <f>?", "which parts of <f> are about <w>? print those lines", "@c scan <f> for <w>",
    "@c dig out everything about <w> from <f>", "keyword <w>, file <f>", "<f>, keyword search <w>", "what was it that <f> said about <w>?", "@c fetch every line with <w> from <f>",
]
HOW_MANY_CONTAIN = [
    "how many lines in <f> {contain|mention} <w>?", "@c count the lines {with|containing} <w> in <f>", "how many lines of <f> {mention|contain} <w>?", "@n number of lines {with|containing} <w> in <f>", "in how many lines of <f> does <w> appear?", "@c count lines containing <w> in <f>", "how many lines have <w> in <f>?", "how many <w> lines are in <f>?", 'how many lines in <f> contain "<w>"?',
    "line count for <w> in <f>", "how many lines with <w> does <f> have?", "on how many lines of <f> does <w> appear?", "on how many lines is <w> mentioned in <f>?", "number of lines in <f> that {mention|contain} <w>", "@n count of lines with <w> in <f>", "@c count how many lines of <f> {have|contain} <w>", "<f>: how many lines with <w>?", "how many of the lines in <f> {have|contain} <w>?",
    "how much lines in <f> have the word <w>?", "I need to know how many lines of <f> {have|mention} <w>", "any idea how many lines in <f> {contain|mention} <w>?", "<f> - how many lines mention <w>?", "<f>: number of lines with <w>", "<f>: count lines with <w>", "grep -c <w> <f>", "grep <w> <f> | wc -l",
    "lines with <w> in <f>: how many?", "of all lines in <f>, how many {contain|mention} <w>?", "of the lines in <f>, how many have <w> in them?", "take <f> and count the lines that have <w>", "look at <f> and tell me how many lines mention <w>", "@c tally the lines of <f> that mention <w>", "@c tally lines with <w> in <f>",
    "would you mind counting the lines in <f> with <w>?", "I was wondering how many lines of <f> {have|contain} the word <w>", "for my report I need the number of lines with <w> in <f>", "my boss wants to know how many lines of <f> mention <w>", "let's see how many lines in <f> contain <w>",
    "what is the number of lines with <w> in <f>?", "the lines with <w> in <f>, how many are there?", "how many lines are there with <w> inside <f>?", "there are lines with <w> in <f>, {count them|how many}?", "@n {quantity|total} of lines in <f> that have <w>", "@c tell me in how many lines of <f> <w> comes up",
    "in how many lines is <w> found? the file is <f>", "count lines: <w> in <f>",
    "how many lines in <f> are about <w>?", "how many lines of <f> have the word <w> in them?", "how many lines in <f> have got <w> in them?", "how many times a line in <f> has <w>, count lines not words", "@n line count for <w> in <f>", "what's the count of lines mentioning <w> in <f>?",
    "do many lines in <f> mention <w>? how many exactly?", "is <w> in a lot of lines of <f>? count those lines", "count only the lines of <f> where <w> stands", "the number of lines in <f> where <w> turns up", "<w>: number of lines in <f>", "<w> lines in <f>, count", "<f>, lines containing <w>, count",
    "lines having <w> in <f>, total number", "don't show the lines with <w> in <f>, just say how many", "I don't need to see them, just how many lines of <f> mention <w>", "I only care how many lines have <w> in <f>", "could you count up the lines that mention <w> in <f>?", "do you know how many lines of <f> contain <w>?",
    "each line with <w> in <f> counts as one, how many is that?", "go through <f> and count the lines where you see <w>", "open <f> and count every line that has <w>", "how often does a line of <f> have <w> in it?", "what number of lines in <f> mention <w>?", "@n total number of lines mentioning <w> in <f>",
    "@c work out how many lines of <f> contain <w>", "@c check how many lines of <f> mention <w>", "@c find how many lines in <f> have <w>", "@c get the number of lines with <w> from <f>", "@c count every line of <f> in which <w> is mentioned", "how many entries of my log <f> mention <w>, line by line?",
    "how big a number of lines in <f> talk about <w>?", "people complain about <w>, on how many lines of <f> is it?", "say how many lines in <f> have <w>", "can <w> be found in many lines of <f>? I need the number",
]
OFTEN = [
    "how often does <w> {appear|occur} in <f>?", "how many times does <w> {occur|appear} in <f>?", "@c count <w> in <f>", "how often is <w> in <f>?", "how many times is the word <w> in <f>?", "@c count how often <w> {appears|occurs} in <f>", "@n number of times <w> {occurs|appears} in <f>", "@n number of occurrences of <w> in <f>", "occurrences of <w> in <f>", 'how often does "<w>" appear in <f>?', "how frequent is <w> in <f>?",
    "how frequent is the word <w> in <f>?", "@c count the word <w> in <f>", "times <w> {appears|occurs} in <f>", "@c count {the|all} occurrences of <w> in <f>", "how often do I use <w> in <f>?", "how many times do I use the word <w> in <f>?", "<f>: how often <w>?", "@n frequency of <w> in <f>", 'how many times is "<w>" in <f>?', "how frequently does <w> occur in <f>?", "@c count how many times <w> comes up in <f>", "how often does the word <w> come up in <f>?",
    "how often is <w> {mentioned|used|written} in <f>?", "how many times is <w> {mentioned|used|written} in <f>?", "I have the feeling I use <w> too often in <f>, how many times is it?", "do I use <w> too much in <f>? how often is it there?", "<f> - how many times <w>?", "<f>: number of times <w> appears", "<f>: count of <w>",
    "<f>.count(<w>)", "count <w> <f>", "<w> in <f>: how often?", "<w> in <f>, how many times?", "the word <w>, how often is it in <f>?", "the word <w>, how many times does <f> have it?", "how much times is <w> in <f>?", "any idea how often <w> comes up in <f>?", "look at <f> and tell me how often <w> is there",
    "take <f> and count how many times it says <w>", "how many times does <f> say <w>?", "how often does <f> say <w>?", "how often does <f> {mention|use} <w>?", "I was wondering how many times <w> is used in <f>", "I need to know how often <w> is mentioned in <f>", "for my essay I need to know how often <w> stands in <f>",
    "my teacher wants to know how many times <w> is in <f>", "would you mind counting <w> in <f>?", "@c tally <w> in <f>", "@c tally how often <f> mentions <w>", "a tally of <w> in <f>", "times <w> is used in <f>", "@n count of <w> in <f>", "@n {total|full} count of the word <w> in <f>", "how common is <w> in <f>? count it",
    "in <f>, how many times does it say <w>?", "let's see how often <w> is mentioned in <f>", "how many times will I find <w> in <f>?", "how many <w> are in <f>?",
    "how frequently is <w> used in <f>?", "how frequently do I write <w> in <f>?", "my feeling is that <w> comes up a lot in <f>, count it", "I have a feeling <w> is in <f> many times, how many?",
    "how many mentions of <w> are there in <f>?", "number of hits for <w> in <f>", "how many hits do I get for <w> in <f>?", "@n number of mentions of <w> in <f>", "did I overuse <w> in <f>? count it", "<w> count in <f>", "word <w>, how often, file <f>", "what's the number of times <f> uses <w>?",
    "how many times can you find <w> in <f>?", "@c work out how often <w> is used in <f>",
]
FIRST = [
    "@c {show|print|read} the first <n> lines of <f>", "first <n> lines of <f>", "@n first <n> lines {of|in} <f>", "what are the first <n> lines of <f>?", "head of <f>, <n> lines", "head -n <n> <f>", "@c show me the top <n> lines of <f>", "@c give me the first <n> lines of <f>", "how does <f> start? show <n> lines", "how does <f> begin? the first <n> lines", "@n beginning of <f>, <n> lines", "the beginning of <f>, <n> lines",
    "top <n> lines of <f>", "<f>: the first <n> lines", "what do the first <n> lines of <f> say?", "@c show the {beginning|start|top} of <f>, <n> lines", "what is in the first <n> lines of <f>?", "@c print the head of <f>, <n> lines", "@c show me <n> lines from the {start|beginning} of <f>", "@c let me see the first <n> lines of <f>", "the top <n> lines in <f>?",
    "I only need the first <n> lines of <f>", "I need to see just the first <n> lines from <f>", "can I see the first <n> lines of <f>?", "let's see the first <n> lines of <f>", "<f> - first <n> lines", "<f>[:<n>], the lines", "<f>: top <n> lines", "<f>, start, <n> lines", "take <f> and show me the first <n> lines",
    "look at <f> and tell me what the first <n> lines say", "from <f> I want the first <n> lines", "of <f> I only want to see the top <n> lines", "head <f> -n <n>", "head <n> <f>", "<n> first lines of <f>", "<n> lines from the top of <f>", "what stands in the first <n> lines of <f>?", "what is written in the first <n> lines of <f>?",
    "what do I read in the top <n> lines of <f>?", "how does <f> open? give me <n> lines", "how does the file <f> go at the start? <n> lines are enough", "the first <n> lines of <f> are enough", "only the first <n> lines of <f>, not all of it", "don't show all of <f>, just the first <n> lines",
    "I forgot how <f> begins, show <n> lines", "I can't remember what <f> starts with, show me <n> lines from the top", "@c preview <f> with <n> lines", "@c preview the first <n> lines of <f>", "a preview of <f>: <n> lines from the top", "a quick look at the first <n> lines of <f>", "@c list the first <n> lines in <f>",
    "would you mind showing me the first <n> lines of <f>?", "would you read me the first <n> lines from <f>?",
    "just the start of <f>, <n> lines will do", "I want to read the first <n> lines of <f>", "could I have the opening <n> lines of <f>?", "opening <n> lines of <f>", "@n opening <n> lines of <f>", "@n first lines of <f>, <n> to be exact", "@n start of <f>, <n> lines", "@c quote the first <n> lines of <f>",
    "@c read out the top <n> lines of <f>", "@c fetch the first <n> lines from <f>", "@c open <f> but only show the first <n> lines", "@c pull the first <n> lines from <f>", "what does the beginning of <f> say? <n> lines please", "is it the right file? show me the first <n> lines of <f>",
    "I'm not sure what <f> is about, let me see the first <n> lines", "to get an idea of <f>, show me <n> lines from the start", "give me an idea of <f>, the first <n> lines", "<f> is long, I only want the first <n> lines", "<f> is too long to read, just give me <n> lines from the top", "stop after <n> lines when you show <f>",
    "print <f> up to line <n>", "show <f> until line <n>", "the first <n> lines will do, from <f>", "only <n> lines of <f>, from the start", "<n> lines of <f> from the beginning please", "first lines of <f>: <n>", "<f>, first <n> lines", "begin reading <f> to me, the first <n> lines",
    "do you see what the first <n> lines of <f> are?",
]
SHOW = [
    "@c show <f>", "what is in <f>?", "@c print <f>", "@c read <f>", "@c open <f>", "what does <f> say?", "@c display <f>", "cat <f>", "@c show the content of <f>", "@c read the text in <f>", "let me see <f>", "what's written in <f>?", "@c print the contents of <f>", "@n content of <f>", "@n contents of <f>", "@n text {in|of} <f>", "what is written in the file <f>?", "what does the file <f> say?", "@c read <f> to me", "@c show me what is in <f>", "what does <f> contain?", "let me read <f>", "type <f>",
    "@c open <f> and show it", "I want to see what <f> says",
    "I need to see what is in <f>", "I need to read <f>", "can I see <f>?", "can I read what is in <f>?", "may I see the text of <f>?", "<f>: what is in it?", "<f>: what does it say?", "<f>: show it", "<f> - contents?", "<f> - show", "take <f> and show me what is written there", "look at <f> and tell me what it says",
    "look into <f> and show me what is there", "@c look inside <f>", "what is inside <f>?", "what's inside of <f>?", "any idea what <f> says?", "I forgot what I wrote in <f>", "I can't remember what is in <f>", "I was wondering what is in <f>", "what did I write in <f>?", "what stands in <f>?", "what have I got in <f>?",
    "what do we have in <f>?", "let's see what <f> says", "let's read <f>", "let's have a look at <f>", "I'd like a look at <f>", "mind opening <f> for me?", "would you mind showing me <f>?", "would you read <f> out to me?", "@c read out <f>", "@c read out what <f> says", "@c put <f> on the screen",
    "@c bring up <f> {so I can read it|and let me read it}", "@c view <f>", "view <f>", "view the text in <f>", "print the whole of <f>", "the whole text of <f>, please", "all of <f>, {please show it|let me read it}", 'open "<f>" and read it to me', "my boss sent me <f>, what does it say?", "someone gave me <f>, what is in it?",
    "they gave me <f>, show me what it says", "a friend gave me <f>, what does it say?", "@c dump <f> on the screen", "@c dump the text of <f>", "dump <f>", "less <f>", "more <f>", "type out <f>",
    "what have I got written down in <f>?", "@c pull up the text of <f>", "@c fetch <f> and show me the text", "@c type out what is in <f>", "@c spill what is in <f>", "give me the full text of <f>", "what exactly is in <f>?", "I'd like to read <f> here",
]
FREQUENT = [
    "@n most {common|frequent} word in <f>", "which word {appears|occurs} most often in <f>?", "most {common|frequent} word in <f>", "@c find the most {common|frequent} word in <f>", "which word is used most in <f>?", "top word in <f>", "which word {occurs|appears} most in <f>?", "what word comes up most often in <f>?", "@c tell me the most {common|frequent} word of <f>", "@n word used most in <f>", "most used word in <f>", "which word does <f> use most?",
    "@n word that {appears|occurs} most often in <f>", "@n top word of <f>", "<f>: most frequent word", "which word do I use most in <f>?", "what is the number one word in <f>?", "which word comes up most in <f>?", "@c find the word that comes up most in <f>", "@n number one word in <f>",
    "I think I repeat one word too much in <f>, which one is most frequent?", "which word do I repeat most in <f>?", "which word is repeated most often in <f>?", "what word does <f> repeat most?", "<f> - most common word?", "<f>: which word is used most?", "<f>: word used most often", "Counter(<f>).most_common(1)",
    "max word frequency in <f>", "word with the highest {count|frequency} in <f>", "@n word with the highest {count|frequency} in <f>", "@n word with the most {uses|occurrences} in <f>", "which word has the most {uses|occurrences} in <f>?", "which word has the highest {count|frequency} in <f>?",
    "take <f> and find its most frequent word", "look at <f> and tell me which word is most common", "of all words in <f>, which is the most frequent?", "of all words in <f>, which comes up most?", "in <f>, what is the most used word?", "any idea which word is most common in <f>?", "I was wondering which word comes up most in <f>",
    "I need to know the word that <f> uses most", "my teacher asks for the most common word in <f>", "for my essay I need the most frequent word of <f>", "is there one word that <f> uses more than all others? which one?", "which word is used more than any other in <f>?", "what word {occurs|appears} more than any other in <f>?",
    "favourite word in <f>, the one used most?", "what is my favorite word in <f>, the one I use most?", "the most {common|frequent} of all words in <f>?", "the winner among the words in <f>: which one is used most?", "@c show which single word is most frequent in <f>",
    "which word turns up most in <f>?", "which word turns up more often than the others in <f>?", "what's the commonest word in <f>?", "@n commonest word in <f>", "@n single most used word in <f>", "@n most repeated word in <f>", "@n most popular word in <f>", "most repeated word, <f>", "most popular word in <f>",
    "most overused word in <f>?", "what word did I overuse most in <f>?", "which word have I written most often in <f>?", "what word do I lean on most in <f>?", "one word is in <f> more than any other, which is it?", "some word keeps coming back in <f>, which one most of all?",
    "which word keeps coming up in <f>, more than any other?", "word frequency in <f>: which is on top?", "highest frequency word <f>", "<f>: commonest word?", "<f>, most used word", "<f> top word", "could you find out which word <f> uses most often?", "do you know which word is used most in <f>?",
    "would you mind finding the most frequent word of <f>?", "count the words of <f>, each by itself, and say which one wins", "@c count how often every word is used in <f> and name the winner", "@c figure out which word comes up most in <f>", "@c check which word <f> uses most", "@c name the word that is most frequent in <f>",
    "@c work out the most common word of <f>", "let's see which word is used the most in <f>", "mode of the words in <f>", "go through <f> and find the word that is there most often", "tell me what word is in <f> the most times",
]
WRITE = [
    '@c make a file {called|named} <f> with the text "<t>"', '@c write "<t>" into <f>', '@c create <f> with the text "<t>"', '@c save "<t>" as <f>', '@c put "<t>" into a new file {called|named} <f>', '@c create a file <f> that says "<t>"', '@c write "<t>" to <f>', 'new file <f> with "<t>"', '@c write the text "<t>" to <f>', '@c make <f> containing "<t>"', 'I want a file <f> with the text "<t>"',
    '@c write a note <f>: "<t>"', '@c make a note {called|named} <f> that says "<t>"', 'new text file <f>: "<t>"', '@c save the text "<t>" in a new file <f>', '@c note "<t>" in a new file <f>', 'I need a text file <f> saying "<t>"', '@c make a text file <f> saying "<t>"', '@c save a note as <f>: "<t>"', '@c create a text file {called|named} <f> saying "<t>"',
    'I need to write down "<t>", put it in <f>', 'I want to keep the text "<t>" in a file, call it <f>', 'could there be a file <f> with "<t>" in it?', 'there should be a file <f> that says "<t>"', 'there should be a new file <f> with the words "<t>"', '<f> should say "<t>", please make it', '<f> should contain "<t>", create it',
    '<f>: "<t>", new file please', '<f> = "<t>", write that as a file', 'echo "<t>" > <f>', '"<t>" -> <f>', '"<t>" into <f>, please', '"<t>" should be written to a new file <f>', '"<t>" is the text, <f> is the file, write it', 'the text is "<t>" and the file is called <f>, please save it', 'take the words "<t>" and save them as <f>',
    'take this down in <f>: "<t>"', '@c jot down "<t>" in a new file <f>', '@c type "<t>" into a new file {called|named} <f>', '@c type the text "<t>" and save it as <f>', '@c start a new file <f> with "<t>" in it', '@c start a file <f> which says "<t>"', '@c produce a file <f> that contains the text "<t>"',
    '@c produce a text file {called|named} <f> containing "<t>"', '@c set up a file {called|named} <f> with the text "<t>"', '@c drop "<t>" into a new file {called|named} <f>', '@c make me a file <f>, in it "<t>"', 'make me a new file <f> and write "<t>" in it', 'would you mind writing "<t>" to <f>?',
    'I have to remember "<t>", {note|jot} it in a new file <f>', "so I don't forget: write \"<t>\" into a new file <f>", 'my boss wants a file <f> with the text "<t>"', 'for later: file <f>, text "<t>"',
    'could you write "<t>" in a file called <f>?', "I'd like \"<t>\" saved in <f>", 'please write down "<t>" for me in a new file <f>', 'a new note <f>, it says "<t>"', 'a file <f> with nothing but "<t>" in it', 'a file <f> with the content "<t>"', 'touch <f> and write "<t>" in it', 'new document <f>: "<t>"',
    'new note <f>: "<t>"', 'save this: "<t>", file name <f>', 'write this to <f>: "<t>"', 'write this down: "<t>", as <f>', 'save the following as <f>: "<t>"', 'put the following into a new file <f>: "<t>"', 'text: "<t>", file name: <f>', 'content "<t>", filename <f>', 'filename <f>, content "<t>"',
    'under the name <f>, save "<t>"', 'under the name <f> I want a file that says "<t>"', 'as <f>, save the words "<t>"', 'in a new file <f>, write "<t>"', "into <f> goes \"<t>\", it's a new file", 'call the file <f> and write "<t>" in it', 'name it <f>, the text inside is "<t>"',
    'I was told to make a file <f> with "<t>" in it', "don't let me forget \"<t>\", save it in <f>", 'keep "<t>" for me in a file <f>', 'we need a file named <f> whose text is "<t>"', 'is it possible to save "<t>" as a new file <f>?', 'would you save the words "<t>" under <f>?', '@c record "<t>" in a new file <f>',
    '@c enter "<t>" into a new file <f>', '@c make a little text file <f>, content "<t>"', '@c store the sentence "<t>" in a file named <f>', '@c save a short text "<t>" under the name <f>', '@c prepare a file <f> with the words "<t>"', '@c generate a file <f> with the text "<t>"',
    '@c write a file <f> with "<t>" as its content',
]


def a_text(c, lines=None, word=None, hits=0, more=("py", "html", "ini")):
    count = lines or c.rng.randint(2, 7)
    rows = [[c.word() for _ in range(c.rng.randint(1, 5))] for _ in range(count)]
    for row in c.rng.sample(rows, min(hits, count)):
        row[c.rng.randrange(len(row) + 1) :] = [standing(c, word)] + row[c.rng.randrange(len(row)) :]
    if word and c.chance(0.25):
        c.pick(rows).append(longer(c, word))
    name = c.file(c.pick(more) if c.chance(0.25) else c.pick(("txt", "txt", "txt", "md", "log")))
    c.write(name, "".join(" ".join(r) + "\n" for r in rows))
    if c.chance(0.3):
        populate(c, c.rng.randint(1, 2))
    return name, rows


def own(name):
    """Whether it may be a poem or a letter: no program and no table."""
    return name.endswith(("txt", "md", "log"))


def count_text(c):
    kind = c.pick(("words", "words", "lines", "lines", "characters"))
    # "Show" and "find" of tables and JSON are other requests; counting is not.
    # The lines of a table may be its rows.
    more = ("py", "html", "ini") if kind == "lines" else ("py", "html", "ini", "json", "csv")
    name, _ = a_text(c, c.rng.choice((None, None, c.rng.randint(8, 60))), more=more)
    text = (c.folder / name).read_text()
    templates, code, true = {
        "words": (WORDS + WORDS_TWO * own(name), f"len(open({quoted(name)}).read().split())", len(text.split())),
        "lines": (LINES + LINES_TWO * own(name), f"len(open({quoted(name)}).readlines())", text.count("\n")),
        "characters": (CHARACTERS + CHARACTERS_TWO * own(name), f"len(open({quoted(name)}).read())", len(text)),
    }[kind]
    yield User(c.ask(templates, f=name))
    action = f"# Count the {kind} in {name}\n{code}"
    if c.chance(0.06):
        yield from declined(c, action)
        return
    if c.chance(0.06):
        other = code.replace("len(", "2 * len(", 1)
        observation = yield Act(action, decide="edit", edited=other)
        count = result(observation)
        yield Say(f"The code you ran gives {count}.", (count,))
        return
    observation = yield Act(action)
    count = result(observation)
    c.demand(count == str(true))
    yield Say(f"{name} has {plural(count, kind[:-1])}.", (count, name))
    others = {"words": (LINES, "lines"), "lines": (WORDS, "words"), "characters": (WORDS, "words")}
    if c.chance(0.3):
        _, unit = others[kind]
        yield User(c.ask([f"and how many {unit}?", f"how many {unit}?", f"and the {unit}?", f"now the {unit}", f"count the {unit} too", f"{unit}?", f"and its {unit}?", f"how many {unit} does it have?", f"what about the {unit}?", f"the {unit}?", f"and {unit}?", f"now count the {unit}", f"the number of {unit}?", f"and the number of {unit}?", f"same for the {unit}", f"how many {unit} is that?", f"and how many {unit} does it have?", f"and in {unit}?", f"how long is it in {unit}?", f"how many {unit} are in it?", f"how many {unit} are there?", f"number of {unit}?", f"what's the number of {unit}?", f"now how many {unit}?", f"also the {unit}", f"also the number of {unit}, please", f"can you count the {unit} as well?", f"could you also count the {unit}?", f"I need the {unit} too", f"I'd like to know the {unit} as well", f"tell me the number of {unit} too"]))
        call = "readlines()" if unit == "lines" else "read().split()"
        observation = yield Act(f"# Count the {unit} in {name}\nlen(open({quoted(name)}).{call})")
        count = result(observation)
        yield Say(f"{name} has {plural(count, unit[:-1])}.", (count, name))


def lines_with(c):
    word = asked_word(c)
    kind = c.pick(("show", "show", "count", "often"))
    name, rows = a_text(c, c.rng.randint(3, 7), word, c.rng.choice((1, 1, 2, 2, 3)) if c.chance(0.9) else 0)
    lines = [" ".join(r) for r in rows]
    hits = [x for x in lines if has(x, word)]
    if kind == "show":
        yield User(c.ask(CONTAINS + CONTAINS_TWO * own(name) + GREP, w=word, f=name))
        observation = yield Act(lines_having(name, word))
        found = ast.literal_eval(result(observation))
        c.demand(found == hits)
        if not found:
            yield Say(f"No line in {name} contains {word}.", ("No", word))
        elif len(found) == 1:
            yield Say(f"One line contains {word}: {found[0]}", (found[0],))
        else:
            yield Say(f"{len(found)} lines contain {word}: {'; '.join(found)}", tuple(found))
    elif kind == "count":
        yield User(c.ask(HOW_MANY_CONTAIN + GREP_COUNT, w=word, f=name))
        observation = yield Act(f"# Count the lines with {word} in {name}\nlen([line for line in open({quoted(name)}) if {is_in(word)}])")
        count = result(observation)
        c.demand(count == str(len(hits)))
        yield Say(f"{plural(count, 'line')} in {name} contain{'s' if count == '1' else ''} {word}.", (count, word))
    else:
        yield User(c.ask(OFTEN + OFTEN_TWO * own(name), w=word, f=name))
        observation = yield Act(f"# Count {word} in {name}\nimport re\n{counting(word, read_text(name))}")
        count = result(observation)
        c.demand(count == str(words_of(lines).count(word.lower())))
        yield Say(f"{word} appears {plural(count, 'time')} in {name}.", (count, word))


def show_text(c):
    if c.chance(0.5):
        n = c.rng.randint(1, 5)
        name, rows = a_text(c, c.rng.randint(n, n + 4))
        yield User(c.ask(FIRST + FIRST_TWO * own(name) + HEAD if n > 1 else FIRST, n=n, f=name))
        observation = yield Act(f"# Show the first {'line' if n == 1 else f'{n} lines'} of {name}\nprint(*open({quoted(name)}).readlines()[:{n}], sep=\"\")")
        c.demand(observation == "\n".join(" ".join(r) for r in rows[:n]))
        yield Say(f"These are the first {n} lines of {name}." if n > 1 else f"This is the first line of {name}.", (name,))
        return
    name, rows = a_text(c, c.rng.randint(1, 6))
    yield User(c.ask(SHOW + SHOW_TOLD + SHOW_TWO * own(name), f=name))
    observation = yield Act(f"# Show {name}\nprint(open({quoted(name)}).read())")
    c.demand(observation == "\n".join(" ".join(r) for r in rows))
    yield Say(f"This is what {name} says.", (name,))


def frequent_word(c):
    word = c.word()
    name, lines = text_file(c, lines=with_word(c, [" ".join(c.word() for _ in range(c.rng.randint(1, 4))) for _ in range(c.rng.randint(3, 6))], word, 3, cased=False))
    counts = Counter(w for line in lines for w in line.split()).most_common(2)
    c.demand(len(counts) == 1 or counts[0][1] > counts[1][1])
    yield User(c.ask(FREQUENT + FREQUENT_TOLD + FREQUENT_TWO, f=name))
    observation = yield Act(f"# Find the most frequent word in {name}\nimport re\nfrom collections import Counter\nCounter({WORD.format(read_text(name) + '.lower()')}).most_common(1)")
    ((best, count),) = ast.literal_eval(result(observation))
    c.demand((best, count) == counts[0])
    yield Say(f"The most frequent word is {best}, it appears {plural(count, 'time')}.", (best, str(count)))


def write_text(c):
    name, text = c.file(c.pick(("txt", "txt", "md"))), sentence(c, c.rng.randint(1, 8))
    yield User(c.ask(WRITE, f=name, t=text))
    # "x" writes nothing where there is a file of that name already.
    code = f"# Write the text to {name}\nwith open({quoted(name)}, \"x\") as file:\n    file.write({quoted(text)})"
    if c.chance(0.15):
        yield from declined(c, code)
        return
    if c.chance(0.12):
        c.write(name, sentence(c) + "\n")
    _, name = yield from saved(c, code, name)
    c.demand((c.folder / name).read_text() == text)
    yield Say(f"I wrote the text to {name}.", (name,))


INTENTS = {count_text: 7, lines_with: 8, show_text: 6, frequent_word: 5, write_text: 10}
