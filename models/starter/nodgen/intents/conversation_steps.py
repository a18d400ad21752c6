"""What one can do with a text in the middle of a conversation: its requests by name and by "it", its action, what changes, how it is undone."""

import ast
from dataclasses import dataclass, field
from typing import Callable

from . import files
from .endings import plural, quoted, result, said
from .text_files import SAME, added_said, adding, has, last_line_off, lines_having, old_lines_back, read_lines, sentence
from .texts import CHARACTERS, CONTAINS, LINES, SHOW, WORDS
from .texts_edit import APPEND, LINES as CHANGES

IT = {
    "words": [
        "how many words does it have?", "and how many words?", "how many words are in it?", "@c count its words", "@c count the words in it", "@c count the words in that file", "its word count?", "how many words are in that file?", "and the words?", "words in it?", "@n number of its words", "word count of it?", "how many words has that file?",
        "words?", "and words?", "and its words?", "count words", "and count the words", "now count the words", "words in that file?", "the words in it?", "I need to know how many words it has", "I also need the number of words", "I also need its word count", "any idea how many words it has?", "how many words does that file have?",
        "how many words are there in it?", "how many words are there?", "how much words does it have?", "how many words has it got?", "so how many words is it?", "tell me how many words it has", "tell me its word count", "what is its word count?", "what's the word count of that file?", "number of words in it?",
        "now how many words does it have?", "and how many words are in it now?", "would you mind counting the words in it?", "@n number of words in it", "@n number of words in that file", "@n word count of that file", "@c tally its words", "@c tally the words in it", "@c find out how many words it has",
        "words in there?", "how many words in it?", "how many words in there?", "how many words are there in that file?", "how wordy is it, how many words?", "how long is it in words?", "how long is it, in words?", "length in words?", "is it long? how many words?", "its length in words?", "it has how many words?",
        "and in words, how long is it?", "word count?", "word count please", "the word count?", "and the word count?", "what's the word count?", "what about the words, how many?", "can you count its words?", "could you count the words in it?", "could you tell me its word count?",
        "can you tell me how many words it has?", "do you know how many words it has?", "I wonder how many words it has", "I want to know how many words there are in it", "I can't count the words myself, how many are they?", "my teacher counts words, how many does it have?", "let me know how many words are in it",
        "wc -w", "number of words?", "the number of words in that file?", "@c give me its word count", "@c work out how many words it has",
    ],
    "lines": [
        "how many lines does it have?", "and how many lines?", "how many lines are in it?", "@c count its lines", "@c count the lines in it", "@c count the lines in that file", "its line count?", "how many lines are in that file?", "and the lines?", "lines in it?", "@n number of its lines", "line count of it?", "how many lines has that file?",
        "lines?", "and lines?", "and its lines?", "count lines", "and count the lines", "now count the lines", "lines in that file?", "the lines in it?", "I need to know how many lines it has", "I also need the number of lines", "I also need its line count", "any idea how many lines it has?", "how many lines does that file have?",
        "how many lines are there in it?", "how many lines are there?", "how much lines does it have?", "how many lines has it got?", "so how many lines is it?", "tell me how many lines it has", "tell me its line count", "what is its line count?", "what's the line count of that file?", "number of lines in it?",
        "now how many lines does it have?", "and how many lines are in it now?", "would you mind counting the lines in it?", "@n number of lines in it", "@n number of lines in that file", "@n line count of that file", "@c tally its lines", "@c tally the lines in it", "@c find out how many lines it has",
        "lines in there?", "how many lines in it?", "how many lines in there?", "how many lines are there in that file?", "how long is it in lines?", "how long is it, in lines?", "length in lines?", "is it long? how many lines?", "its length in lines?", "it has how many lines?", "and in lines, how long is it?",
        "line count?", "line count please", "the line count?", "and the line count?", "what's the line count?", "what about the lines, how many?", "can you count its lines?", "could you count the lines in it?", "could you tell me its line count?", "can you tell me how many lines it has?",
        "do you know how many lines it has?", "I wonder how many lines it has", "I want to know how many lines there are in it", "I can't count the lines myself, how many are they?", "it goes on for how many lines?", "let me know how many lines are in it", "wc -l", "number of lines?",
        "the number of lines in that file?", "@c give me its line count", "@c work out how many lines it has",
    ],
    "characters": [
        "how many characters does it have?", "and how many characters?", "how many characters are in it?", "@c count its characters", "@c count the characters in it", "@c count the characters in that file", "its character count?", "how many characters are in that file?", "and the characters?", "characters in it?", "how many characters has that file?",
        "characters?", "and characters?", "and its characters?", "count characters", "and count the characters", "now count the characters", "characters in that file?", "the characters in it?", "I need to know how many characters it has", "I also need the number of characters", "I also need its character count",
        "any idea how many characters it has?", "how many characters does that file have?", "how many characters are there in it?", "how many characters are there?", "how much characters does it have?", "how many characters has it got?", "so how many characters is it?", "tell me how many characters it has", "tell me its character count",
        "what is its character count?", "what's the character count of that file?", "number of characters in it?", "now how many characters does it have?", "and how many characters are in it now?", "would you mind counting the characters in it?", "@n number of characters in it", "@n number of characters in that file",
        "@n character count of that file", "@c tally its characters", "@c tally the characters in it", "@c find out how many characters it has", "chars?", "how many chars has it?", "@c count the characters of that file",
        "characters in there?", "how many characters in it?", "how many characters in there?", "how many characters are there in that file?", "how long is it in characters?", "how long is it, in characters?", "length in characters?", "is it long? how many characters?", "its length in characters?",
        "it has how many characters?", "and in characters, how long is it?", "character count?", "character count please", "the character count?", "and the character count?", "what's the character count?", "what about the characters, how many?", "can you count its characters?",
        "could you count the characters in it?", "could you tell me its character count?", "can you tell me how many characters it has?", "do you know how many characters it has?", "I wonder how many characters it has", "I want to know how many characters there are in it",
        "the form allows only so many characters, how many does it have?", "let me know how many characters are in it", "how many chars?", "number of characters?", "the number of characters in that file?", "@c give me its character count", "@c work out how many characters it has",
    ],
    "show": [
        "@c show it", "@c show me that file", "what does it say?", "what is in it?", "@c read it", "@c print it", "@c open it", "let me see it", "what does that file say now?", "@c show it to me", "@c show what is in it now", "what does it say now?", "what is in that file?", "show it again",
        "show it", "read it", "open", "print that file", "what's in it?", "what's in that file?", "and what is in it?", "and what does it say?", "what does that file say?", "what does it contain?", "what does it look like now?", "what is written in it?", "what is written there?", "what's inside?", "what have we got in it?",
        "let me read it", "let me see what is in it", "let me see that file", "can I see it?", "can I read it?", "I want to see it", "I want to read it", "I need to see what it says", "now show it", "now show me what is in it", "and show me that file", "its content?", "its contents?", "its text?", "@n text of that file",
        "@n content of that file", "@c view it", "@c view that file", "@c read it to me", "@c read me that file", "@c print its content", "@c show its content", "@c open it and show me what it says",
        "what's in there?", "what is in there?", "what is there to read in it?", "what can I read in it?", "what did I write in it?", "what have I written there?", "what stands in it?", "what's written in that file?", "what's its text?", "how does it read?", "how does it look inside?", "contents?", "content?",
        "its contents, please", "cat", "cat it", "print it", "view", "I forgot what it says", "I forgot what is in it, show me", "I can't remember what it says", "I'd like to see it", "I'd like to read that file", "may I see it?", "can you show it?", "can you print it for me?", "could you show me what is in it?",
        "could you read it out?", "let me look at it", "let me look into it", "let me take a look at it", "let's see it", "let's see what it says", "let's have a look at it", "ok show it", "please show it to me", "@c show all of it", "@c show the whole file", "@c print all of it", "@c give me its text",
        "@c give me its content", "@c look into it and show me",
    ],
    "size": [
        "how big is it?", "its size?", "@n size of it", "what size is it?", "how large is that file?", "how many bytes is it?", "@n size of that file", "how much space does it take?", "and how big is it?", "how large is it now?", "how big is that file?", "@c check its size",
        "size?", "and the size?", "and its size?", "how big?", "how large is it?", "and how large is it?", "how big is it now?", "how big is that?", "how heavy is it?", "how heavy is that file?", "bytes?", "how many bytes?", "how many bytes does it have?", "how many bytes has that file?", "how many bytes does it take?",
        "what is its size?", "what is its size in bytes?", "what's the size of that file?", "what size has it?", "is it big? how many bytes?", "how much space does that file need?", "how much disk space does it take?", "how much room does it take on the disk?", "I need its size", "I need to know how big it is", "tell me how big it is",
        "tell me its size", "any idea how big it is?", "file size?", "its file size?", "@n size of it in bytes", "@n file size of it", "@c look up its size", "@c tell me how large it is",
        "what's its size?", "what's the file size?", "how big, in bytes?", "how many bytes are in it?", "how many bytes are there?", "how many bytes big is it?", "is it large? how many bytes?", "is that a big file? how many bytes?", "bytes in it?", "number of bytes?", "and in bytes?", "and its size in bytes?",
        "and how many bytes is it?", "its size, please", "size please", "size in bytes?", "size on disk?", "what does it weigh?", "what is the size of it now?", "what size is that file?", "what size does it have?", "can you tell me how big it is?", "could you check how big it is?", "do you know how big it is?",
        "I wonder how big it is", "I want to know its size", "I have to mail it, how big is it?", "will it be big? its size in bytes?", "let me know its size", "it is how big?", "it takes how many bytes?", "@c give me its size", "@c find out how big it is", "@c see how big it is", "@c show its size",
    ],
    "contain": [
        "which of its lines contain <w>?", "does it contain <w>?", "@c find <w> in it", "@c search it for <w>", "@c look for <w> in it", "where is <w> in it?", "@c show its lines with <w>", "which lines of it have <w>?", "is <w> in that file?", "@c search that file for <w>", "lines with <w> in it?", "@c find <w> in that file",
        "<w> in it?", "is <w> in it?", "is <w> there?", "is there <w> in it?", "is there anything about <w> in it?", "anything about <w> in it?", "is <w> mentioned in it?", "does it mention <w>?", "does it say anything about <w>?", "does it have <w> in it?", "does that file contain <w>?",
        "does that file mention <w>?", "which lines have <w>?", "which lines in it mention <w>?", "which lines mention <w>?", "which lines of that file contain <w>?", "what does it say about <w>?", "where does it say <w>?", "where does it mention <w>?", "grep <w>", "grep it for <w>", "and where is <w>?", "I am looking for <w> in it",
        "I need the lines with <w>", "I need its lines with <w>", "show me the lines with <w>", "let me see the lines with <w> in it", "now the lines with <w>", "now search it for <w>", "@c look through it for <w>", "@c look through that file for <w>", "@c list its lines with <w>", "@c show the lines of it that mention <w>",
        "@c search for <w> in it", "@c search for <w> in that file",
        "<w> in there?", "is <w> in there?", "is <w> anywhere in it?", "is <w> written in it?", "is the word <w> in it?", "is there a line with <w>?", "are there lines with <w>?", "any line with <w> in it?", "any <w> in it?", "does it talk about <w>?", "does the word <w> appear in it?",
        "does it say <w> anywhere?", "do its lines mention <w>?", "did I write <w> in it?", "which line has <w> in it?", "which line says <w>?", "in which lines is <w>?", "in which lines does <w> appear?", "where can I find <w> in it?", "where in it is <w>?", "what lines have <w> in them?",
        "what is written about <w> in it?", "lines with <w>", "lines containing <w>", "every line with <w>, please", "only the lines with <w>", "can you find <w> in it?", "could you search it for <w>?", "could you show me the lines with <w>?", "I wonder if <w> is in it",
        "I want the lines that mention <w>", "I only want to see the lines with <w>", "let me see where it says <w>", "@c see if <w> is in it", "@c check it for <w>", "@c check whether it mentions <w>", "@c give me its lines with <w>",
    ],
    "add": [
        '@c add "<t>" to it', '@c append "<t>" to it', '@c add the line "<t>" to it', '@c write "<t>" at its end', '@c put "<t>" at the end of it', '@c add a line to it: "<t>"', '@c append the line "<t>" to that file', '@c add "<t>" to that file', 'now add "<t>"', 'and add "<t>"', '@c add another line: "<t>"', '@c put another line into it: "<t>"', '@c add a line "<t>" at the end',
        'it should also say "<t>"', 'it should end with "<t>"', 'it needs one more line: "<t>"', 'it needs another line, "<t>"', 'I forgot "<t>", add it at the end', 'I forgot one line: "<t>"', 'one more line: "<t>"', 'one more line for it: "<t>"', 'and one more line: "<t>"', 'another line: "<t>"', 'and then "<t>"', 'also "<t>"',
        'also add "<t>"', 'also write "<t>" at the end', 'also put "<t>" in it', '"<t>" too, at the end', '"<t>" should be at the end of it', '"<t>" should be added to it', '"<t>" has to go in there too, at the end', 'append "<t>"', 'add: "<t>"', '+ "<t>"', 'then write "<t>" at the end of it', 'now write "<t>" at the end',
        'now append "<t>"', 'would you mind adding "<t>" to it?', 'I want "<t>" added to it', 'I want "<t>" at the end of that file', '@c write another line: "<t>"', '@c write the line "<t>" at the end of that file', '@c stick "<t>" on the end of it', '@c stick "<t>" at the end', '@c extend it with "<t>"',
        '@c extend it by the line "<t>"', '@c append "<t>" at its end', '@c attach "<t>" to it',
        '"<t>" at the end', '"<t>" at the end, please', 'at the end: "<t>"', 'at the end "<t>"', 'at the bottom "<t>"', 'below that "<t>"', 'last line: "<t>"', 'next line: "<t>"', 'new line "<t>"', 'new line at the end: "<t>"', 'more: "<t>"', 'one more: "<t>"', 'oh, and "<t>"', 'and also "<t>"',
        'and one line more, "<t>"', 'plus "<t>"', 'can you add "<t>"?', 'can you put "<t>" at the end?', 'could you append "<t>" to it?', 'could you add one more line, "<t>"?', 'could you write "<t>" below that?', 'I want to add "<t>"', 'I want one more line: "<t>"', 'I need another line in it: "<t>"',
        'I need "<t>" in there too, at the end', 'it is missing a line, "<t>"', 'it lacks the line "<t>" at the end', 'please add "<t>"', 'let it end with the line "<t>"', 'make "<t>" its last line', 'the last line should be "<t>"', 'there is still one line missing: "<t>"', '@c add one line: "<t>"',
        '@c add a line saying "<t>"', '@c put "<t>" below it', '@c put "<t>" on a new line at the end', '@c write "<t>" underneath', '@c tack "<t>" on at the end', '@c note "<t>" at the end of it',
    ],
    "sort": [
        "@c sort it", "@c sort its lines", "@c sort the lines in it", "now sort it", "@c put its lines in order", "@c sort that file", "@c put it in alphabetical order", "@c order its lines alphabetically", "@c sort it from A to Z", "and sort it", "@c bring its lines in order", "@c put that file in alphabetical order",
        "sort", "sort it", "sort the lines", "sort them, the lines", "sorted, please", "alphabetically, please, sort it", "its lines should be sorted", "its lines should be in alphabetical order", "it should be sorted", "it should be in alphabetical order", "it needs to be sorted", "the lines are mixed up, sort them",
        "the lines in it are out of order, sort them", "I want it sorted", "I want its lines in alphabetical order", "I need it sorted from A to Z", "now sort its lines", "now put it in alphabetical order", "now from A to Z, please", "and sort the lines", "and put its lines in alphabetical order", "and now sorted",
        "would you mind sorting it?", "@c sort it alphabetically", "@c sort the lines of that file", "@c sort that file from A to Z", "@c arrange its lines from A to Z", "@c arrange its lines alphabetically", "@c arrange it in alphabetical order", "@c alphabetize it", "@c alphabetize its lines", "@c alphabetize that file",
        "sort its lines please", "sort lines", "sort a-z", "sort A to Z", "a to z", "a-z please", "from A to Z", "from A to Z please", "in alphabetical order", "in alphabetical order, please", "alphabetical order", "alphabetically", "in order, please", "in the order of the alphabet",
        "the order of its lines should be alphabetical", "like in a dictionary, from A to Z", "A first, Z last", "the lines should go from A to Z", "it's a mess, sort its lines", "it would be nicer sorted", "it is easier to read sorted, so sort it", "can you sort it?", "can you sort its lines from A to Z?",
        "can it be sorted?", "could you sort the lines?", "could you put it in order?", "I'd like it sorted", "I'd like its lines from A to Z", "I want it from A to Z", "please sort it", "please put the lines in order", "let it be sorted", "let its lines be in order", "@c sort every line in it alphabetically",
        "@c put the lines in it in order", "@c order it from A to Z", "@c order that file alphabetically", "@c bring it into alphabetical order",
    ],
    "reverse": [
        "@c reverse its lines", "@c reverse the order of its lines", "@c turn it upside down", "now reverse its lines", "@c put its last line first", "@c flip its lines", "@c reverse the lines of that file", "@c reverse it line by line", "@c turn that file upside down", "@c flip the order of its lines",
        "reverse it", "reverse the lines", "reverse the order", "reversed, please", "now reverse it", "and reverse it", "and reverse its lines", "upside down, please", "now upside down", "last line first, please", "the last line should come first", "the last line should be the first and so on", "its lines should be in reverse order",
        "its lines should stand the other way round", "it should be upside down", "I want it upside down", "I want its lines reversed", "I want the last line first", "I need its lines in reverse order", "the order is wrong way round, reverse it", "would you mind reversing its lines?", "@c put its lines in reverse order",
        "@c put its lines the other way round", "@c put the lines of that file in reverse order", "@c turn its lines the other way round", "@c flip it upside down", "@c flip that file upside down", "@c flip the lines of that file", "@c reverse the order of the lines in it",
        "reverse", "reverse its lines please", "reverse that file", "flip", "flip it", "flip the lines", "flip its lines around", "turn it round", "turn it around", "turn the lines round", "the other way round", "the other way round, please", "now the other way round", "in reverse", "in reverse order",
        "in reverse order, please", "from the end to the start", "from bottom to top", "bottom to top, please", "bottom up", "backwards, line by line", "last first", "last one first", "start with the last line", "the first line should be the last", "first line last, please", "can you reverse it?",
        "can you turn it upside down?", "could you reverse its lines?", "could the last line come first?", "I'd like it the other way round", "I'd like the last line first", "I want it from the end to the start", "please reverse it", "please turn it round", "tac", "@c reverse the line order",
        "@c put the lines in it the other way round", "@c turn the lines of it upside down", "@c start it with its last line", "@c order its lines from last to first", "@c swap its lines around, last one first",
    ],
    "upper": [
        "@c turn it into capitals", "@c make it upper case", "@c write it in capital letters", "@c change it to upper case", "@c put it in capitals", "now in capital letters", "@c turn that file into capital letters", "@c make it all capitals", "@c convert it to upper case", "@c make that file all upper case",
        "upper case, please", "capitals, please", "in capitals, please", "all in capitals", "now in capitals", "now in upper case", "and now in upper case", "and in capital letters", "all caps", "caps, please", "it should be in capitals", "it should be all upper case", "it should be in capital letters", "I want it in capitals",
        "I want it in upper case", "I need it in capital letters", "I need it all in upper case", "everything in it should be upper case", "everything in capitals, please", "every letter should be a capital", "would you mind putting it in capitals?", "@c capitalize all of it", "@c capitalize every letter in it",
        "@c capitalize everything in that file", "@c convert it to capitals", "@c convert that file to upper case", "@c turn everything in it into capitals", "@c write that file in capitals", "@c change that file to capital letters", "@c change every letter in it to upper case", "@c uppercase it", "@c uppercase that file",
        "upper case", "uppercase", "uppercase please", "upper", "upper case everything", "capitals", "in capitals", "in capital letters", "in capital letters, please", "all capitals", "all capital letters", "all upper case", "all upper", "big letters", "big letters, please", "in big letters",
        "only big letters, please", "ALL CAPS for it", "caps lock on for all of it", "no small letters, please", "no lower case, please", "can you make it upper case?", "can it be in capitals?", "can you put it in capitals?", "could you capitalize all of it?", "could you turn it into upper case?",
        "I'd like it in capitals", "I'd like it all in upper case", "I want only capital letters in it", "I need big letters in it", "please make it upper case", "it should shout, all capitals", "let it be all in capitals", "let every letter be a capital", "@c make all letters in it capitals",
        "@c make everything upper case", "@c make it upper-case", "@c put it all in capitals", "@c put everything in it in capital letters", "@c write it all in big letters", "@c change all its letters to capitals",
    ],
    "number": [
        "@c number its lines", "@c number the lines in it", "@c put numbers before its lines", "@c add line numbers to it", "now number its lines", "@c give each of its lines a number", "@c number the lines of that file", "@c put line numbers in it", "@c add numbers to its lines", "@c number every line in it",
        "number the lines", "numbers before the lines, please", "with line numbers, please", "line numbers, please", "now with line numbers", "and line numbers", "and number its lines", "now number the lines", "its lines should be numbered", "the lines should be numbered", "its lines need numbers", "each line should have a number",
        "every line in it should get a number", "I want its lines numbered", "I want line numbers in it", "I need line numbers in it", "I need numbers before the lines", "it should have line numbers", "it should be a numbered list", "1, 2, 3 and so on before its lines", "would you mind numbering its lines?", "@c make it a numbered list",
        "@c make that file a numbered list", "@c turn it into a numbered list", "@c give every line in it a number", "@c give its lines numbers", "@c put a number before each of its lines", "@c put a number in front of every line", "@c add line numbers to that file", "@c write line numbers before its lines",
        "number it", "number its lines please", "numbers please, one for each line", "numbered, please", "numbered lines, please", "with numbers", "with numbers before the lines", "line numbers", "line numbers in front, please", "as a numbered list", "as a numbered list, please", "1, 2, 3 before the lines",
        "1 2 3 in front of the lines", "1 for the first line, 2 for the second and so on", "every line with its number", "each line with its number in front", "I lose my place in it, number the lines", "so I can refer to its lines, number them", "can you number it?",
        "can you number its lines?", "can it have line numbers?", "could you add line numbers?", "could you put numbers before the lines?", "could each line have a number?", "I'd like it numbered", "I'd like numbers before its lines", "I want a number on every line", "I need it numbered", "please number the lines",
        "please add line numbers", "let the lines have numbers", "@c number all its lines", "@c number the lines from 1", "@c put the line number before each line in it", "@c put a 1 before the first line, a 2 before the second and so on", "@c start every line with its number",
        "@c begin each line of it with its number",
    ],
    "copy": [
        "@c copy it to <g>", "@c make a copy of it called <g>", "@c copy that file to <g>", "@c copy it as <g>", "@c make a copy named <g>", "@c save a copy of it as <g>", "@c duplicate it as <g>", "a copy of it called <g>, please", "and a copy called <g>", "@c back it up as <g>", "@c back that file up as <g>", "@c duplicate that file as <g>",
        "copy it: <g>", "copy -> <g>", "cp it to <g>", "a copy as <g>", "a copy as <g>, please", "a copy named <g>", "also as <g>, a copy please", "I need a copy of it called <g>", "I need it twice, the copy is <g>", "I want a copy of it named <g>", "I want a backup of it as <g>", "there should be a copy called <g>",
        "there should be a copy of it in <g>", "keep it, but make a copy called <g>", "keep it and copy it to <g>", "before I change it, copy it to <g>", "to be safe, make a copy as <g>", "to be safe, copy it to <g>", "backup as <g>", "a backup of it as <g>, please", "now copy it to <g>", "now make a copy called <g>",
        "and copy it as <g>", "and a duplicate called <g>", "would you mind copying it to <g>?", "@c make a backup of it called <g>", "@c make a backup copy as <g>", "@c make a duplicate of it named <g>", "@c make a duplicate called <g>", "@c make another one like it called <g>", "@c save a copy as <g>",
        "@c save a copy of that file as <g>", "@c put a copy of it in the file <g>",
        "copy to <g>", "copy as <g>", "copy: <g>", "a copy: <g>", "a copy, <g>", "a copy into <g>", "a second one called <g>", "one more of it, called <g>", "the same file again as <g>", "the same once more, as <g>", "twice, please, the second as <g>", "duplicate: <g>", "duplicate as <g>", "backup: <g>",
        "backup to <g>", "backup copy: <g>", "clone it as <g>", "can you copy it to <g>?", "can I have a copy called <g>?", "can I have it twice, the copy as <g>?", "could you copy it as <g>?", "could you make a copy, <g>?", "could you make a backup called <g>?", "I'd like a copy called <g>",
        "I'd like to keep a copy as <g>", "I need a second one, called <g>", "I want to keep this one and have a copy <g>", "I want to try things out, copy it to <g> first", "just in case, copy it to <g>", "just in case, a copy as <g>", "my colleague needs a copy, call it <g>", "please make a copy <g>",
        "so that nothing gets lost, copy it to <g>", "@c put a copy of it in <g>", "@c copy all of it to <g>", "@c copy it over to <g>", "@c clone that file as <g>", "@c create a copy called <g>", "@c create a backup of it as <g>", "@c keep a copy of it as <g>",
    ],
    "rename": [
        "@c rename it to <g>", "@c call it <g>", "@c give it the name <g>", "@c rename that file to <g>", "now rename it to <g>", "it should be called <g>", "@c change its name to <g>", "@c rename it as <g>", "its name should be <g>", "@c give that file the name <g>", "@c change the name to <g>", "@c call that file <g>",
        "rename to <g>", "rename it: <g>", "mv it to the name <g>", "new name: <g>", "its new name: <g>", "its new name is <g>", "its new name should be <g>", "the new name is <g>, rename it", "the name should be <g>", "the name is wrong, it should be <g>", "it has the wrong name, call it <g>",
        "it needs another name: <g>", "it needs a new name, <g>", "that file should be called <g>", "that file should have the name <g>", "I want it to be called <g>", "I want it renamed to <g>", "I'd rather call it <g>", "I'd like its name to be <g>", "a better name is <g>, rename it", "from now on it is called <g>",
        "from now on its name is <g>", "and rename it to <g>", "and call it <g>", "now call it <g>", "now give it the name <g>", "could it be called <g>?", "would you mind renaming it to <g>?", "@c give it a new name, <g>", "@c give it the new name <g>", "@c change its name into <g>", "@c change the name of that file to <g>",
        "@c rename that file as <g>", "@c name it <g>", "@c name that file <g>",
        "rename as <g>", "new name <g>", "name: <g>", "name it <g> instead", "name → <g>", "<g> is its new name", "<g> is a better name for it", "<g> would be a better name, rename it", "as <g> from now on", "from now on <g>", "call it <g> from now on", "I don't like its name, call it <g>",
        "I don't like the name, make it <g>", "I chose a bad name, it should be <g>", "I want another name for it: <g>", "I want it called <g>", "I'd like it to be called <g>", "I'd prefer the name <g>", "I meant to call it <g>", "I misspelt the name, it should be <g>", "I need it under the name <g>",
        "can it be called <g>?", "can you call it <g>?", "can you rename it to <g>?", "can it have the name <g>?", "could you name it <g>?", "could you rename it as <g>?", "could you change its name to <g>?", "could that file have the name <g>?", "let it be called <g>", "let its name be <g>", "let's call it <g>",
        "let's rename it to <g>", "make its name <g>", "please call it <g>", "please rename it <g>", "the right name is <g>", "the name must be <g>", "what about <g> as its name? rename it", "@c make the name <g>", "@c set its name to <g>", "@c change the file name to <g>", "@c retitle it <g>",
    ],
    "move": [
        "@c move it to <d>", "@c move it into the folder <d>", "@c put it into <d>", "@c put it in the folder <d>", "@c move that file to <d>", "now move it into <d>", "it belongs in <d>", "@c shift it into <d>", "@c put that file into <d>", "and move it to the folder <d>", "that file belongs in <d>", "@c shift that file to <d>",
        "move: <d>", "move to <d>", "mv it into <d>", "into <d> with it", "into the folder <d>, please", "to <d>, please", "it should be in <d>", "it should be in the folder <d>", "it should go into <d>", "it should lie in the folder <d>", "it has to go into <d>", "it goes into <d>", "it is in the wrong place, move it to <d>",
        "its place is <d>", "its place is in the folder <d>", "that file should be in <d>", "that file goes into the folder <d>", "I want it in <d>", "I want it in the folder <d>", "I need it in the folder <d>", "and now into <d>", "and put it into <d>", "and move it to <d>", "now put it in <d>", "now move that file into <d>",
        "would you mind moving it to <d>?", "@c place it in <d>", "@c place it in the folder <d>", "@c place that file in <d>", "@c send it to <d>", "@c send it to the folder <d>", "@c drag it into <d>", "@c drag it to the folder <d>", "@c file it under <d>", "@c file it in the folder <d>", "@c take it to <d>", "@c transfer it to <d>",
        "@c transfer it to the folder <d>", "@c transfer that file to <d>",
        "move it: <d>", "into <d>", "into <d> please", "in <d> please", "to the folder <d>", "to the folder <d>, please", "and off to <d>", "off to <d> with it", "off into <d>", "over to <d>", "put in <d>", "put to <d>", "mv to <d>", "better in <d>", "better in the folder <d>", "it is better kept in <d>",
        "it would be better in <d>", "it should live in <d>", "it should be moved to <d>", "it needs to be in <d>", "it has to be in the folder <d>", "it doesn't belong here, move it to <d>", "I don't want it here, put it into <d>", "I'd like it in <d>", "I'd like it moved to <d>", "I'd rather have it in <d>",
        "I want to have it in <d>", "I need it in <d>", "away from here, into <d>", "can you move it to <d>?", "can you put it in the folder <d>?", "can it go into <d>?", "could you move it into <d>?", "could it go to <d>?", "let it go into <d>", "let's put it in <d>", "let's move it to <d>",
        "please move it to <d>", "please put it into <d>", "that file must go to <d>", "where it belongs is <d>", "@c bring it to <d>", "@c bring it into the folder <d>", "@c get it into <d>", "@c stick it in <d>", "@c tidy it away into <d>", "@c store it in the folder <d>", "@c put it away in <d>",
    ],
    "delete": [
        "@c delete it", "now delete it", "@c remove it", "@c delete that file", "@c get rid of it", "@c remove that file", "it can go", "@c throw it away", "@c erase it", "I don't need it any more", "and delete it", "that file can go", "@c get rid of that file", "@c delete it again",
        "delete", "delete it", "remove it", "delete that", "rm it", "and now delete it", "and remove it", "and throw it away", "now remove it", "now get rid of it", "away with it", "trash it", "it should go", "it should be deleted", "it has to go", "it is not needed any more, delete it", "it can be deleted", "it can be removed",
        "it's old, delete it", "that file is not needed, remove it", "that file has to go", "I no longer need it", "I no longer need that file", "I don't need that file any more", "I don't need it, delete it", "I don't want it any more, delete it", "I don't want that file, throw it away", "I want it deleted", "I want it gone",
        "nobody needs it, delete it", "would you mind deleting it?", "would you mind removing that file?", "@c throw that file away", "@c erase that file", "@c trash that file", "@c put it in the trash, I mean delete it", "@c delete it, I don't need it any more", "@c wipe it", "@c wipe that file", "@c drop that file",
        "delete pls", "delete it please", "delete this", "del", "del it", "erase", "erase it", "remove", "remove this", "rm", "bin it", "into the bin with it", "in the bin", "off with it", "out with it", "gone with it", "it can disappear", "it must go", "it may go", "it was only a test, delete it",
        "it was only for a try, it can go", "it is wrong anyway, delete it", "it is of no use, delete it", "I'm done with it, delete it", "I made it by mistake, delete it", "I have no use for it, delete it", "I have it elsewhere, delete it here", "I don't need that one, delete it", "we don't need it any longer",
        "can it go?", "can you delete it?", "can you remove that file?", "could you delete it?", "could you get rid of it?", "please delete it", "please remove it", "let's delete it", "let's get rid of it", "make it go away", "no need to keep it", "no need for that file any more, delete it", "so, delete it",
        "@c make it disappear", "@c delete the file again", "@c delete that file for good", "@c clear it away",
    ],
    "exists": [
        "is it still there?", "does it still exist?", "is that file still there?", "is it there?", "does that file exist?", "@c check whether it is there", "@c check that it still exists", "does it exist?", "is it really there?",
        "still there?", "is it still here?", "it is still there, isn't it?", "is that file really there?", "is that file still here?", "is that file there now?", "is there still that file?", "do we still have it?", "do we still have that file?", "have we still got it?",
        "do I still have that file?", "does that file still exist?", "does it really exist?", "does it exist now?", "I am not sure it is there, check", "I am not sure it still exists, check", "I was wondering if it is still there", "any idea whether it is still there?", "can you see if it is there?",
        "would you check that it is still there?", "it exists?", "exists?", "@c check if it exists", "@c check if that file still exists", "@c check whether that file is there", "@c check whether it still exists", "@c see whether it is there", "@c see if it still exists", "@c make sure it is still there", "@c make sure it exists",
        "there?", "is it really here?", "is it in this folder?", "is it in this folder still?", "is that file here?", "is that file in this folder?", "is there such a file?", "is there still such a file?", "it's there, right?",
        "it's still here, right?", "it still exists, right?", "has it survived?", "have I still got it?", "have I got that file?", "do I have it?", "do I have it still?", "do we have that file?", "did it stay here?", "can you see that file?", "can you check it is there?",
        "could you check if it exists?", "could you look if it is there?", "I wonder if it is still there", "I want to be sure it is there", "I want to know if it exists", "I hope it is there, check please", "I'm afraid it is gone, check that", "let me know if it is there", "so is it there?", "tell me if it exists",
        "tell me whether it is still there", "@c look whether it is there", "@c look if it still exists", "@c verify that it exists", "@c check for it", "@c check the file is still there",
    ],
}


@dataclass
class Workspace:
    """The texts as they should be on the disk, and what was spoken of last."""

    c: object
    texts: dict = field(default_factory=dict)
    it: str = ""
    last: object = None
    undo: tuple = ()
    pair: tuple = ()  # a file and the copy just made of it
    before: set = field(default_factory=set)  # what an earlier topic left behind

    def __post_init__(self):
        self.before = {p for p in self.c.folder.rglob("*")} - {self.c.folder / n for n in self.texts}

    def new(self, lines=None, ext=None):
        for _ in range(20):
            name = self.c.file(ext or self.c.pick(("txt", "txt", "md", "log")))
            if not (self.c.folder / name).exists():
                break
        self.texts[name] = "".join(line + "\n" for line in (lines or [sentence(self.c) for _ in range(self.c.rng.randint(2, 4))]))
        self.c.write(name, self.texts[name])
        return name

    def free(self, name):
        """A name of the same kind that is not in use."""
        other = self.c.file(name.rsplit(".", 1)[1])
        self.c.demand(other not in self.texts and other != name and not (self.c.folder / other).exists())
        return other

    def check(self):
        found = {p.relative_to(self.c.folder).as_posix(): p.read_text() for p in self.c.folder.rglob("*") if p.is_file() and p not in self.before}
        self.c.demand(found == self.texts)


@dataclass
class Step:
    """One thing to do with a file."""

    kind: str
    named: list
    slots: dict
    code: Callable  # of the file's name
    answer: Callable  # name, observation -> (text, facts)
    effect: Callable = lambda name: None  # on the workspace
    talk: Callable = lambda name: ""
    back: Callable = None  # name -> (code, talk, answer, effect) that undo it
    writes: bool = False


def count(c, w):
    kind = c.pick(("words", "words", "lines", "characters"))
    templates, call = {"words": (WORDS, "len(open({}).read().split())"), "lines": (LINES, "len(open({}).readlines())"), "characters": (CHARACTERS, "len(open({}).read())")}[kind]

    def answer(name, observation):
        number, text = result(observation), w.texts[name]
        c.demand(number == str({"words": len(text.split()), "lines": text.count("\n"), "characters": len(text)}[kind]))
        return f"{name} has {plural(number, kind[:-1])}.", (number, name)

    return Step(kind, templates, {}, lambda name: f"# Count the {kind} in {name}\n{call.format(quoted(name))}", answer)


def show(c, w):
    def answer(name, observation):
        c.demand(observation == w.texts[name].strip())
        return f"This is what {name} says.", (name,)

    return Step("show", SHOW, {}, lambda name: f"# Show {name}\nprint(open({quoted(name)}).read())", answer)


def size(c, w):
    def answer(name, observation):
        number = result(observation)
        c.demand(number == str(len(w.texts[name].encode())))
        return f"{name} has {plural(number, 'byte')}.", (number, name)

    return Step("size", files.SIZE, {}, lambda name: f"# Look up the size of {name}\nimport os\nos.path.getsize({quoted(name)})", answer)


def contain(c, w):
    words = [x for text in w.texts.values() for x in text.split() if x.isalpha() and x.islower()]
    word = c.pick(words) if words and c.chance(0.8) else c.word()
    c.register(word)

    def answer(name, observation):
        found = ast.literal_eval(result(observation))
        c.demand(found == [x for x in w.texts[name].split("\n") if has(x, word)])
        if not found:
            return f"No line in {name} contains {word}.", ("No", word)
        return (f"One line contains {word}: {found[0]}" if len(found) == 1 else f"{len(found)} lines contain {word}: {'; '.join(found)}"), tuple(found)

    return Step("contain", CONTAINS, {"w": word}, lambda name: lines_having(name, word), answer)


def exists(c, w):
    def answer(name, observation):
        c.demand(said(result(observation)) == str(name in w.texts))
        return (f"Yes, {name} is there." if name in w.texts else f"No, {name} is not there."), ("Yes" if name in w.texts else "No", name)

    return Step("exists", files.EXISTS, {}, lambda name: f"# Check whether {name} exists\nimport os\nos.path.exists({quoted(name)})", answer)


def add(c, w):
    text = sentence(c, c.rng.randint(1, 3))

    def code(name):
        return adding(name, [text])

    def effect(name):
        w.texts[name] += text + "\n"

    def answer(name, observation):
        c.demand(result(observation) == str(w.texts[name].count("\n")))
        return added_said(name, 1, result(observation)), (name, result(observation))

    def back(name):
        def undone(_):
            w.texts[name] = w.texts[name][: -len(text) - 1]

        return last_line_off(name), f"This will remove the last line of {name}: {text}", f"I removed the line {text} from {name} again.", undone

    return Step("add", APPEND, {"t": text}, code, answer, effect, back=back, writes=True)


def change(c, w):
    kind = c.pick(("sort", "sort", "reverse", "upper", "number"))
    templates, comment, new, done, true = CHANGES[kind]
    before = {}

    def code(name):
        return f"# {comment.format(name)}\nold = {read_lines(name)}\nlines = {new}\n{SAME.format(quoted(name))}\nlen(lines)"

    def effect(name):
        before[name] = w.texts[name]
        lines = w.texts[name].splitlines()
        c.demand(len({x.lower() for x in lines}) == len({*lines}))
        w.texts[name] = "".join(x + "\n" for x in true(lines))

    def answer(name, observation):
        what = f"the {plural(result(observation), 'line')} of {name}" if "lines" in comment else name
        return f"I {done.format(what)}.", (name,)

    def back(name):
        def undone(_):
            w.texts[name] = before[name]

        return old_lines_back(name), f"This will write the old lines back to {name}.", f"{name} is as it was before.", undone

    return Step(kind, templates, {}, code, answer, effect, lambda name: f"This will change {name}.", back, True)


def copy(c, w):
    new = w.free(w.it)

    def effect(name):
        w.texts[new] = w.texts[name]
        w.it, w.pair = new, (name, new)

    def back(name):
        return f"# Delete {new}\nimport os\nos.remove({quoted(new)})", f"This will delete {new}.", f"I deleted {new}, the copy.", lambda _: w.texts.pop(new)

    return Step("copy", files.COPY, {"g": new}, lambda name: f"# Copy {name} to {new}\nimport os, shutil\nassert not os.path.exists({quoted(new)})\nshutil.copy({quoted(name)}, {quoted(new)})", lambda name, _: (f"I copied {name} to {new}.", (name, new)), effect, back=back, writes=True)


def rename(c, w):
    new = w.free(w.it)

    def action(a, b):
        return f"# Rename {a} to {b}\nimport os\nassert not os.path.exists({quoted(b)})\nos.rename({quoted(a)}, {quoted(b)})"

    def effect(name):
        w.texts[new] = w.texts.pop(name)
        w.it = new

    def back(name):
        def undone(_):
            w.texts[name] = w.texts.pop(new)
            w.it = name

        return action(new, name), "", f"I renamed {new} back to {name}.", undone

    return Step("rename", files.RENAME, {"g": new}, lambda name: action(name, new), lambda name, _: (f"I renamed {name} to {new}.", (name, new)), effect, back=back, writes=True)


def move(c, w):
    folder = c.folder_name()
    c.demand(not (c.folder / folder).exists())

    def effect(name):
        w.it = f"{folder}/{name}"
        w.texts[w.it] = w.texts.pop(name)

    def back(name):
        def undone(_):
            w.texts[name] = w.texts.pop(f"{folder}/{name}")
            w.it = name

        return f"# Move {folder}/{name} back\nimport shutil\nshutil.move({quoted(folder + '/' + name)}, \".\")", "", f"I moved {name} back from {folder}. The folder {folder} is still there.", undone

    code = lambda name: f"# Move {name} to {folder}\nimport os, shutil\nos.makedirs({quoted(folder)}, exist_ok=True)\nshutil.move({quoted(name)}, {quoted(folder)})"  # noqa: E731
    return Step("move", files.MOVE, {"d": folder}, code, lambda name, _: (f"I moved {name} to {folder}.", (name, folder)), effect, back=back, writes=True)


def delete(c, w):
    def back(name):
        return None, "", f"That cannot be undone: {name} is deleted for good.", None

    return Step("delete", files.DELETE, {}, lambda name: f"# Delete {name}\nimport os\nos.remove({quoted(name)})", lambda name, _: (f"I deleted {name}.", (name,)), lambda name: w.texts.pop(name), lambda name: f"This will delete {name}.", back, True)
