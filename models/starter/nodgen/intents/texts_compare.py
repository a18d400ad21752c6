"""Several texts at once: compare two, words in common, merge, split, counts of each text, which texts contain a word."""

import ast
import re

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result
from .kin_names import series
from .files import fill
from .search_said import SEARCH_LOOSE
from .text_files import NEW, asked_word, has, lines_having, read_lines, read_text, sentence, standing, text_name, words_of, write_lines
from .texts_edit import saved
from .texts_told import SEARCH_TOLD
from .texts_words import WORD

EQUAL = [
    "are <f> and <g> the same?", "are <f> and <g> {identical|equal}?", "is <f> the same as <g>?", "is <f> {identical|equal} to <g>?", "do <f> and <g> have the same {text|content}?", "@c check {if|whether} <f> and <g> are {the same|identical|equal}", "@c tell me {if|whether} <f> and <g> are {the same|identical|equal}", "does <f> have the same {text|content} as <g>?",
    "<f> and <g>: same or not?", "<f> and <g>: same or different?", "is there any difference between <f> and <g>?", "do <f> and <g> differ?", "does <f> differ from <g>?", "is <g> a copy of <f>?", "@c check {if|whether} <g> is a copy of <f>", "are <f> and <g> different?", "is <f> any different from <g>?", "same {text|content} in <f> and <g>?",
    "I can't remember if <f> and <g> are the same, are they?", "I was wondering whether <f> and <g> are {the same|identical}", "I need to know {if|whether} <f> and <g> are {the same|equal}", "I think <f> and <g> are {the same|identical}, is that {true|right}?", "is it true that <f> and <g> are {the same|identical}?",
    "is it true that <g> is a copy of <f>?", "<f> == <g>?", "<f> = <g>?", "cmp <f> <g>", "same file? <f> and <g>", "same or not: <f>, <g>", "<f>, <g>: identical?", "<f>, <g> - equal or different?", "<f> and <g> {identical|equal}, yes or no?", "<f> looks like <g>, are they the same?", "did I save the same text twice, in <f> and <g>?",
    "do <f> and <g> say the same thing?", "does <g> say the same as <f>?", "do I have the same {text|content} in <f> and in <g>?", "have <f> and <g> got the same {text|content}?", "look at <f> and <g> and tell me whether they are {the same|identical}", "take <f> and <g>, are they {equal|the same}?",
    "would you mind checking {if|whether} <f> and <g> are {the same|equal}?", "mind checking {if|whether} <f> is the same as <g>?", "any idea if <f> and <g> are {the same|identical}?", "is the {text|content} of <f> {equal|identical} to that of <g>?", "is the {text|content} of <g> any different from <f>?",
    "before I delete one: are <f> and <g> {the same|identical}?", "is <g> exactly like <f>?", "is <f> exactly the same as <g>?", "@c verify {that|whether} <f> and <g> are {the same|identical|equal}", "@c verify {if|whether} <g> is a copy of <f>",
    "cmp <f> and <g>", "cmp: <f>, <g>", "run cmp on <f> and <g>", "comparing <f> with <g>: are they {the same|identical}?",
    "<f> and <g> should be the same, are they?", "are <f> and <g> duplicates of each other?", "are <f> and <g> one and the same text?", "is <g> just a copy of <f>?", "is <f> a duplicate of <g>?", "is there any difference at all between <f> and <g>?", "can you see any difference between <f> and <g>, yes or no?",
    "do <f> and <g> match?", "does <f> match <g>?", "does <f> match <g> exactly?", "do <f> and <g> match exactly?", "<f> matches <g>?", "<f> same as <g>?", "<f> <g> identical?", "<f> identical to <g>?", "are the files <f> and <g> alike?", "is what's in <f> the same as what's in <g>?", "is <g> an exact copy of <f>, yes or no?",
    "has anything changed between <f> and <g>, yes or no?", "I have two files, <f> and <g>, are they the same?", "I have <f> and I have <g>, do I need both or are they identical?", "somebody sent me <g>, is it the same as my <f>?", "I got <g> from a colleague, is it identical to <f>?",
    "did I copy <f> to <g> correctly, are they identical?", "is my backup <g> still the same as <f>?", "to be sure: is <g> the same as <f>?", "the texts <f> and <g>, are they equal?", "they look the same, <f> and <g>, but are they?", "could it be that <f> and <g> are the same?",
    "@c confirm that <f> and <g> are {the same|identical}", "@c make sure that <f> and <g> are {the same|identical}", "@c test {if|whether} <f> and <g> are {the same|equal|identical}", "@c find out {if|whether} <f> and <g> are {the same|identical}", "@c see {if|whether} <f> and <g> match",
    "@c see {if|whether} <g> is the same as <f>",
]
DIFFERENCE = [
    "which lines differ between <f> and <g>?", "@c compare <f> {and|with} <g>", "@c compare <f> {and|with} <g> line by line", "@n difference between <f> and <g>", "what is different {between|in} <f> and <g>?", "what are the differences between <f> and <g>?", "@c show the differences between <f> and <g>", "@c show me what differs between <f> and <g>", "diff <f> <g>", "diff of <f> and <g>",
    "@c find the lines that differ between <f> and <g>", "where do <f> and <g> differ?", "how do <f> and <g> differ?", "@c compare the lines of <f> and <g>", "how is <f> different from <g>?", "which lines are only in <f> or only in <g>?", "@c list the lines that are only in <f> or only in <g>", "what lines are different in <f> and <g>?", "@c run a diff of <f> and <g>",
    "I need to know what is different in <f> and <g>", "I need the differences between <f> and <g>", "I have two versions, <f> and <g>, what is different?", "I have two versions, <f> and <g>, which lines differ?", "what has changed from <f> to <g>?", "what did I change from <f> to <g>?", "what changed between <f> and <g>?",
    "which lines changed between <f> and <g>?", "which lines have changed from <f> to <g>?", "any idea what is different between <f> and <g>?", "I was wondering how <f> differs from <g>", "I can't remember what I changed between <f> and <g>", "<f> vs <g>", "<f> vs <g>: which lines differ?", "<f> versus <g>, line by line",
    "<f> and <g>: differences?", "<f>, <g>: what is different?", "diff -u <f> <g>", "take <f> and <g> and show me what differs", "look at <f> and <g> and tell me which lines are different", "put <f> beside <g> and show me the differences", "my boss wants to know what changed from <f> to <g>",
    "my boss wants the differences between <f> and <g>", "would you mind comparing <f> {and|with} <g>?", "would you mind telling me what differs between <f> and <g>?", "<f> compared to <g>, what's different?", "compared to <f>, what is different in <g>?", "in what lines do <f> and <g> differ?",
    "in which lines is <g> different from <f>?", "let's compare <f> {and|with} <g>", "let's see what differs between <f> and <g>", "@c list the differences between <f> and <g>", "@c find out what changed from <f> to <g>", "@c spot the differences between <f> and <g>", "@c spot which lines differ between <f> and <g>",
    "can you spot what is different in <f> and <g>?", "I can't spot the difference between <f> and <g>, show me", "set <f> beside <g>: which lines differ?", "<f> beside <g>: what is different?", "I am comparing <f> with <g>, which lines are different?", "comparing <f> and <g>, what differs?", "diff -u of <f> and <g>",
    "diff -u, <f> and <g>",
    "which lines don't match in <f> and <g>?", "which lines of <f> are not in <g>, and the other way round?", "what was edited between <f> and <g>?", "someone edited <f> and called it <g>, what did they change?", "<g> is a newer version of <f>, what is different?", "@c show the changes from <f> to <g>",
    "@c point out the differences between <f> and <g>", "@n changes between <f> and <g>", "changes from <f> to <g>", "compare files <f> <g>",
]
WHERE = [
    "which lines differ?", "where do they differ?", "what is the difference?", "what is different?", "show me the differences", "which lines are different?", "how do they differ?", "what differs?", "show the difference", "so what is different?",
    "where?", "how so?", "and what is different?", "what's the difference then?", "in which lines?", "in what lines do they differ?", "ok, what is different?", "and which lines differ?", "tell me the differences", "list the differences", "compare them line by line", "let me see the differences", "what changed?", "what has changed?",
    "so where do they differ?", "diff?", "the differences?", "show me what differs",
    "what exactly is different?", "which ones differ?", "what are they, the differences?", "which lines are not the same?", "ok, show me what is different", "how come? what differs?", "where's the difference?", "in what way?", "in what way do they differ?", "how are they different?", "what do they differ in?",
    "@c list the lines that differ", "@c show me which lines differ", "@c show the lines that are different", "@c point out the differences", "@c print the differences", "can I see the differences?", "can I see what is different?", "could you show me where?", "I need to see the differences", "then what is different?",
    "then which lines differ?", "which lines then?", "what are the differences?", "what are the differences, line by line?", "do a diff", "diff them", "so what changed?",
]
COMMON = [
    "which words are in both <f> and <g>?", "@n words in both <f> and <g>", "@n words that <f> and <g> have in common", "@n common words of <f> and <g>", "what words do <f> and <g> have in common?", "which words do <f> and <g> share?", "@c find the words that are in both <f> and <g>", "@c {list|show} the words <f> and <g> have in common", "words in common in <f> and <g>",
    "what words do <f> and <g> share?", "@c show me the words shared by <f> and <g>", "common words in <f> and <g>?", "which words {appear|occur} in <f> and also in <g>?", "@c list words that {appear|occur} in <f> and also in <g>", "shared words of <f> and <g>", "are there words that {appear|occur} in both <f> and <g>?", "<f> and <g>: words in common",
    "I need to know which words <f> and <g> share", "I need the words that are in <f> and in <g>", "I was wondering which words <f> and <g> have in common", "any idea which words <f> and <g> share?", "take <f> and <g> and show me the words they have in common", "look at <f> and <g> and tell me which words are in both",
    "<f> and <g> - which words do they share?", "<f>, <g>: shared words", "<f>, <g>: words in both", "<f> & <g>, common words", "set of words in <f> and in <g>", "is there a word that is in both <f> and <g>? show {all of them|them all}", "do <f> and <g> share any words?", "do <f> and <g> have any words in common?",
    "have <f> and <g> got words in common? which ones?", "words which are in <f> and also in <g>", "words shared by <f> and <g>", "words that stand in both files, <f> and <g>", "both <f> and <g> have some words, which are they?", "which of the words in <f> are in <g> too?", "which of the words in <f> are also in <g>?",
    "what words of <f> can also be found in <g>?", "what words does <f> share with <g>?", "which words does <f> have in common with <g>?", "my teacher wants the words that <f> and <g> share", "would you mind listing the words that <f> and <g> share?", "@n list of words that are in <f> and in <g>",
    "@n overlap {of|between} <f> and <g> in words", "@n words shared {by|between} <f> and <g>", "@c list all the words that <f> shares with <g>", "@c find words that are in both <f> and <g>",
    "what is the overlap in words {of|between} <f> and <g>?", "word overlap: <f>, <g>", "do the words of <f> and <g> overlap? which ones?",
    "which words can I find in <f> as well as in <g>?", "which words do both texts use, <f> and <g>?", "which words are used in <f> and in <g>?", "which words turn up in both <f> and <g>?", "every word that is in <f> and in <g>", "all words that both <f> and <g> have", "all the words found in <f> and <g> alike",
    "only the words that are in both, <f> and <g>", "words in <f> that <g> has too", "same words in <f> and <g>", "same words in both files: <f>, <g>", "intersection of the words in <f> and <g>", "words(<f>) & words(<g>)", "<f> and <g>, shared vocabulary", "what vocabulary do <f> and <g> share?",
    "@n shared vocabulary of <f> and <g>", "@n words used by both <f> and <g>", "@n words that are found in both <f> and <g>", "@n intersection of the words in <f> and <g>", "if a word is in <f> and in <g>, list it", "compare the words of <f> and <g>, which are in both?", "I want to know what words <f> and <g> have in common",
    "I'm looking for words that are in <f> and in <g>", "could you find the words that <f> and <g> share?", "do you know which words are in both <f> and <g>?", "let's see which words <f> and <g> share", "for each word of <f>, see if it is in <g>, and list those that are", "@c print the words found in <f> and in <g>",
    "@c collect the words that <f> and <g> have in common", "@c pick out the words that occur in <f> and in <g>", "@c get the words that both <f> and <g> use", "@c check which words of <f> are also in <g>", "@c work out which words <f> and <g> share",
]
COMMON_LINES = [
    "which lines are in both <f> and <g>?", "@n lines in both <f> and <g>", "@n lines that <f> and <g> have in common", "@n common lines of <f> and <g>", "what lines do <f> and <g> have in common?", "which lines do <f> and <g> share?", "@c find the lines that are in both <f> and <g>", "@c {list|show} the lines <f> and <g> have in common", "lines in common in <f> and <g>",
    "what lines do <f> and <g> share?", "@c show me the lines shared by <f> and <g>", "common lines in <f> and <g>?", "which lines {appear|occur} in <f> and also in <g>?", "@c list lines that {appear|occur} in <f> and also in <g>", "shared lines of <f> and <g>", "are there lines that {appear|occur} in both <f> and <g>?", "<f> and <g>: lines in common",
    "I need to know which lines <f> and <g> share", "I need the lines that are in <f> and in <g>", "I was wondering which lines <f> and <g> have in common", "any idea which lines <f> and <g> share?", "take <f> and <g> and show me the lines they have in common", "look at <f> and <g> and tell me which lines are in both",
    "<f> and <g> - which lines do they share?", "<f>, <g>: shared lines", "<f>, <g>: lines in both", "<f> & <g>, common lines", "set of lines in <f> and in <g>", "is there a line that is in both <f> and <g>? show {all of them|them all}", "do <f> and <g> share any lines?", "do <f> and <g> have any lines in common?",
    "have <f> and <g> got lines in common? which ones?", "lines which are in <f> and also in <g>", "lines shared by <f> and <g>", "lines that stand in both files, <f> and <g>", "both <f> and <g> have some lines, which are they?", "which of the lines in <f> are in <g> too?", "which of the lines in <f> are also in <g>?",
    "what lines of <f> can also be found in <g>?", "what lines does <f> share with <g>?", "which lines does <f> have in common with <g>?", "my teacher wants the lines that <f> and <g> share", "would you mind listing the lines that <f> and <g> share?", "@n list of lines that are in <f> and in <g>",
    "@n overlap {of|between} <f> and <g> in lines", "@n lines shared {by|between} <f> and <g>", "@c list all the lines that <f> shares with <g>", "@c find lines that are in both <f> and <g>",
    "what is the overlap in lines {of|between} <f> and <g>?", "line overlap: <f>, <g>", "do the lines of <f> and <g> overlap? which ones?",
    "which lines can I find in <f> as well as in <g>?", "which lines do both texts have, <f> and <g>?", "which lines stand in <f> and in <g>?", "which lines turn up in both <f> and <g>?", "every line that is in <f> and in <g>", "all lines that both <f> and <g> have", "all the lines found in <f> and <g> alike",
    "only the lines that are in both, <f> and <g>", "lines in <f> that <g> has too", "same lines in <f> and <g>", "same lines in both files: <f>, <g>", "intersection of the lines in <f> and <g>", "lines(<f>) & lines(<g>)", "comm -12 <f> <g>", "which entries are on both lists, <f> and <g>, line by line?",
    "<f> and <g> are lists, which lines are on both?", "@n identical lines in <f> and <g>", "@n lines contained in both <f> and <g>", "@n lines that are found in both <f> and <g>", "@n intersection of the lines in <f> and <g>", "if a line is in <f> and in <g>, list it", "compare the lines of <f> and <g>, which are in both?",
    "I want to know what lines <f> and <g> have in common", "I'm looking for lines that are in <f> and in <g>", "could you find the lines that <f> and <g> share?", "do you know which lines are in both <f> and <g>?", "let's see which lines <f> and <g> share", "for each line of <f>, see if it is in <g>, and list those that are",
    "@c print the lines found in <f> and in <g>", "@c collect the lines that <f> and <g> have in common", "@c pick out the lines that occur in <f> and in <g>", "@c get the lines that both <f> and <g> have", "@c check which lines of <f> are also in <g>", "@c work out which lines <f> and <g> share",
]
MERGE = [
    "@c merge <f> and <g> into <h>", "@c {join|combine} <f> and <g> into <h>", "@c put <f> and <g> together into <h>", "@c put <f> and <g> together in one file <h>", "@c make one file <h> {of|out of} <f> and <g>", "@c append <g> to <f> and save it as <h>", "@c glue <f> and <g> together as <h>", "<f> and <g> together as <h>", "@c combine <f> and <g> and save them as <h>",
    "@c write <f> and <g> into one file <h>", "<f> and <g> should become one file <h>", "@c merge the texts <f> and <g> as <h>", "@c join the texts <f> and <g>, save as <h>", "@c concatenate <f> and <g> into <h>", "concatenate <f> <g> to <h>", "cat <f> <g> > <h>", "@c glue <g> to the end of <f> and save it as <h>", "@c unite <f> and <g> in <h>", "@c concatenate the texts <f> and <g> as <h>",
    "I need <f> and <g> in one file <h>", "I need <f> and <g> merged into <h>", "I want <f> and <g> as one file, {called|named} <h>", "I want a single file <h> made of <f> and <g>", "there should be one file <h> with everything from <f> and <g>", "<h> should have everything from <f> and <g>",
    "<h> should contain the text of <f> and <g>", "take <f> and <g> and make one file <h>", "take <f> and <g> and merge them into <h>", "<f> and <g>: merge into <h>", "<f> and <g> - all in one file <h>", "<f> and <g> -> <h>", "<f> and <g> in one, as <h>", "<f> and <g> joined together as <h>",
    "<f> and <g> have to be merged into one file <h>", "<f> and <g> should be one file, call it <h>", "my boss wants <f> and <g> in one file <h>", "for printing I need <f> and <g> in one file <h>", "too many files: put <f> and <g> together as <h>", "would you mind merging <f> and <g> into <h>?",
    "would you mind putting <f> and <g> together into one file <h>?", "is it possible to join <f> and <g> into one file <h>?", "one file <h> out of <f> and <g>", "a single file <h> from <f> and <g>, please", "merge: <f> and <g> to <h>", "@c unite <f> and <g> in one file <h>", "@c unite <f> and <g> as <h>",
    "@c collect <f> and <g> in one file {called|named} <h>", "@c collect the lines of <f> and <g> in <h>", "@c bring <f> and <g> together in one file <h>", "@c bring <f> and <g> together as <h>", "@c build <h> from <f> and <g>", "@c build one file <h> out of <f> and <g>", "cat <f> <g> into <h>", "<f> + <g> = <h>", "<f> + <g> -> <h>",
    "first <f>, then <g>, all in one file <h>", "<f> followed by <g>, save as <h>", "put <g> after <f> and save the whole thing as <h>",
    "what about merging <f> and <g> into <h>?", "merging <f> and <g> should give <h>",
    "could <f> and <g> be one file called <h>?", "I'd like <f> and <g> in a single file, name it <h>", "the texts <f> and <g> belong together, make <h> of them", "make <h>: first the text of <f>, then that of <g>", "<h> = <f> followed by <g>", "create <h> with everything in <f> and then everything in <g>",
    "@c copy <f> and <g> into one new file <h>", "@c paste <f> and <g> one after the other into <h>", "@c stick <f> and <g> together as <h>", "@c fuse <f> and <g> into <h>", "@c add <g> below <f> and save the result as <h>", "both texts, <f> and <g>, in one: <h>", "I don't want two files, put <f> and <g> into <h>",
]
MERGE_ROW = [
    "@c merge <l> into <h>", "@c merge <l> as <h>", "@c join <l> into <h>", "@c combine <l> into <h>", "@c put <l> together into <h>", "@c put <l> together in one file <h>", "@c make one file <h> out of <l>", "@c make one file <h> of <l>", "@c write <l> one after the other into <h>", "@c glue <l> together as <h>", "@c concatenate <l> into <h>", "@c unite <l> in <h>", "@c join the texts <l>, save as <h>", "@c merge the files <l> into <h>",
    "@c combine the files <l> and save them as <h>", "@c append <l> to each other and save it as <h>", "<l> should become one file <h>", "<l> together as <h>", "<l> all in one file <h>", "<l> -> <h>, one after the other", "<l>: merge into <h>", "<h> should have everything from <l>", "I need <l> in one file <h>", "I need <l> merged into <h>", "I want <l> as one file, called <h>", "I want one file <h> with everything from <l>",
    "take <l> and make one file <h>", "take <l> and merge them into <h>", "could you merge <l> into <h>?", "could you put <l> into one file, <h>?", "would you mind joining <l> as <h>?", "there should be one file <h> made of <l>", "one text out of these: <l>, name it <h>", "merge these into <h>: <l>", "join these files as <h>: <l>", "cat <l> > <h>",
]
MERGE_ALL = [
    "@c merge all <e> files into <h>", "@c {join|combine} all <e> files into <h>", "@c put all <e> files together into <h>", "@c put {all|the} <e> files together in one file <h>", "@c make one file <h> {of|out of} all <e> files", "all <e> files together as <h>", "@c combine {all|the} <e> files and save them as <h>", "@c write {all|the} <e> files into one file <h>", "all <e> files should become one file <h>",
    "@c merge {all|the} <e> files as <h>", "@c join {all|the} <e> files, save as <h>", "@c concatenate all <e> files into <h>", "@c concatenate every <e> file into <h>", "@c merge every <e> file into <h>", "@c glue all <e> files together as <h>", "@c glue every <e> file together into <h>", "@c combine every <e> file here into <h>",
    "I need {all|all the|the} <e> files in one file <h>", "I need {all|all the|the} <e> files merged into <h>", "I want {all|all the|the} <e> files as one file, {called|named} <h>", "I want a single file <h> made of {all|all the|the} <e> files", "there should be one file <h> with everything from {all|all the|the} <e> files",
    "<h> should have everything from {all|all the|the} <e> files", "<h> should contain the text of {all|all the|the} <e> files", "take {all|all the|the} <e> files and make one file <h>", "take {all|all the|the} <e> files and merge them into <h>", "{all|all the|the} <e> files: merge into <h>",
    "{all|all the|the} <e> files - all in one file <h>", "{all|all the|the} <e> files -> <h>", "{all|all the|the} <e> files in one, as <h>", "{all|all the|the} <e> files joined together as <h>", "{all|all the|the} <e> files have to be merged into one file <h>", "{all|all the|the} <e> files should be one file, call it <h>",
    "my boss wants {all|all the|the} <e> files in one file <h>", "for printing I need {all|all the|the} <e> files in one file <h>", "too many files: put {all|all the|the} <e> files together as <h>", "would you mind merging {all|all the|the} <e> files into <h>?",
    "would you mind putting {all|all the|the} <e> files together into one file <h>?", "is it possible to join {all|all the|the} <e> files into one file <h>?", "one file <h> out of {all|all the|the} <e> files", "a single file <h> from {all|all the|the} <e> files, please", "merge: {all|all the|the} <e> files to <h>",
    "@c unite {all|all the|the} <e> files in one file <h>", "@c unite {all|all the|the} <e> files as <h>", "@c collect {all|all the|the} <e> files in one file {called|named} <h>", "@c collect the lines of {all|all the|the} <e> files in <h>", "@c bring {all|all the|the} <e> files together in one file <h>",
    "@c bring {all|all the|the} <e> files together as <h>", "@c build <h> from {all|all the|the} <e> files", "@c build one file <h> out of {all|all the|the} <e> files", "cat *<e> > <h>", "every <e> file goes into <h>", "all my <e> files in one: <h>", "put every <e> file into one big file <h>",
    "one big file <h> with all my <e> files",
    "what about merging {all|the} <e> files into <h>?", "merging all <e> files should give <h>",
    "could all <e> files be one file called <h>?", "I'd like all my <e> files in a single file, name it <h>", "I have lots of <e> files, make a single one of them, <h>", "I don't want so many <e> files, put them all into <h>", "what I want is one big file <h> with all <e> files in it",
    "one big <h> out of all the <e> files here", "all the <e> files one after the other in <h>", "everything in the <e> files should be in <h>", "the <e> files belong together, make one file <h> of them", "merge all the <e> in this folder into <h>", "every <e> file into <h>, one below the other",
    "create <h> with everything that is in the <e> files", "<h> = all <e> files together", "<e> files all in one: <h>", "all <e> files into one, name <h>", "combine <e> files <h>", "could you merge my <e> files? the result should be called <h>", "could you put everything from the <e> files into <h>?",
    "let's merge the <e> files into <h>", "join the <e> files please, the new file is <h>", "@c copy the text of all <e> files into one new file <h>", "@c paste all <e> files one after the other into <h>", "@c stick all <e> files together as <h>", "@c fuse all <e> files into <h>",
    "@c collect everything from the <e> files in <h>", "@c bring all <e> files together in one file <h>", "@c build one file <h> from all the <e> files", "@c unite all <e> files in <h>", "@c gather all <e> files in one file <h>", "@c make a single file <h> from every <e> file here",
    "@c read all <e> files and write them into <h>",
]
SPLIT = [
    "@c split <f> into {files|parts|pieces} of <n> lines", "@c split <f> {every|after every} <n> lines", "@c cut <f> into {files|parts|pieces} of <n> lines", "@c cut <f> {every|after every} <n> lines", "@c divide <f> into {files|parts|pieces} of <n> lines", "@c break <f> into {files|parts|pieces} of <n> lines each", "@c split <f> up, <n> lines {each|per file}", "@c split the file <f> up with <n> lines {each|per file}",
    "split <f>, <n> lines per part", "<f> in {parts|pieces} of <n> lines, please", "@c make {files|parts|pieces} of <n> lines from <f>", "@c chop <f> into {files|parts|pieces} of <n> lines", "@c chop <f> up, <n> lines each", "@c break up <f>, <n> lines per file", "@c divide <f>: <n> lines per file", "@c make several files from <f>, <n> lines each", "@c turn <f> into several files with <n> lines each",
    "<f> is too long, {split|cut} it into parts of <n> lines", "<f> is too big, make {files|parts} of <n> lines {out of|from} it", "I need <f> in {parts|pieces|files} of <n> lines", "I need <f> split {every|after every} <n> lines", "I want <f> cut up into {files|pieces} with <n> lines each",
    "I want {files|parts} of <n> lines each from <f>", "<f>: split every <n> lines", "<f>: <n> lines per file", "<f> - {parts|pieces} of <n> lines", "<f> / <n> lines", "split -l <n> <f>", "split <f> -l <n>", "split <f> <n> lines each", "after every <n> lines of <f> there should be a new file",
    "after <n> lines of <f>, start a new file, and so on", "every <n> lines of <f> should be a file of its own", "each <n> lines of <f> into a file of their own", "take <f> and split it into {parts|files} of <n> lines", "take <f> and cut it after every <n> lines", "my boss wants <f> in {parts|pieces} of <n> lines",
    "would you mind splitting <f> into {parts|files} of <n> lines?", "would you mind cutting <f> into pieces of <n> lines?", "is it possible to split <f> every <n> lines?", "the text <f> should be in {files|parts} of <n> lines", "<n> lines per file, that's how <f> should be split", "@c start a new file after every <n> lines of <f>",
    "@c slice <f> into {parts|pieces} of <n> lines", "@c slice <f> up, <n> lines each", "@c slice the file <f> {every|after every} <n> lines", "@c separate <f> into {files|parts} of <n> lines", "@c separate <f> into {files|parts}, <n> lines per file", "@c separate the lines of <f> into {files|parts} of <n> lines each",
    "@c spread the lines of <f> over files, <n> lines in each", "@c distribute <f> over files of <n> lines",
    "could you split <f> so that each part has <n> lines?", "can <f> be cut into parts of <n> lines?", "I'd like <f> in several files, <n> lines each", "I want no more than <n> lines in a file, so split <f>", "no file should have more than <n> lines, split <f> that way", "at most <n> lines per file, please split <f>",
    "there are too many lines in <f>, make files with <n> lines each", "<f> has too many lines for my program, it takes <n>, so split it", "my program only takes <n> lines at a time, so split <f>", "<f> is long, make portions of <n> lines", "chunks of <n> lines from <f>", "<f> in chunks of <n> lines",
    "<f>, chunk size <n> lines", "split <f>, chunk size <n> lines", "smaller files from <f>, <n> lines in each", "split the text <f> by lines, <n> at a time", "<n> lines at a time, put <f> into separate files", "the first <n> lines of <f> in one file, the next <n> in another, and so on",
    "take <n> lines of <f> for each new file until it is all used up", "let's split <f> into files of <n> lines", "each part should have <n> lines: split <f>", "one file for every <n> lines of <f>", "for every <n> lines of <f> I need a separate file", "@c chunk <f> into files of <n> lines",
    "@c break <f> into chunks of <n> lines", "@c make smaller files out of <f>, each with <n> lines", "@c carve <f> up into files with <n> lines each", "@c portion <f> into files of <n> lines", "@c write every <n> lines of <f> to a separate file", "@c put every <n> lines of <f> into a file of its own",
    "@c partition <f> into files of <n> lines",
]
SPLIT_PARTS = [
    "@c split <f> into <k> {files|parts|pieces}", "@c cut <f> into <k> {files|parts|pieces}", "@c divide <f> into <k> {files|parts|pieces}", "@c break <f> into <k> {equal |}{files|parts|pieces}", "@c split <f> into <k> equal {files|parts|pieces}", "<f> in <k> {parts|pieces}", "@c make <k> {files|parts|pieces} {out of|from} <f>", "@c chop <f> into <k> {files|parts|pieces}", "@c split up <f> into <k> {parts|files}",
    "@c split <f> in <k>", "@c turn <f> into <k> {files|parts|pieces}", "@c cut the text <f> into <k> {equal |}{parts|files}", "@c cut <f> up into <k> {equal |}{pieces|parts}", "@c divide the text <f> into <k> {parts|pieces}", "split <f>, <k> parts", "@c make <k> equal {parts|files} from <f>", "@c break the text <f> up into <k> {parts|pieces}",
    "<f> is too long, {split|cut} it into <k> parts", "<f> is too big, make <k> {files|parts} {out of|from} it", "I need <f> in <k> {parts|pieces|files}", "I need <k> {files|parts} {out of|from} <f>", "I want <f> cut up into <k> {equal |}{files|pieces}", "I want <k> {equal |}{files|parts} from <f>", "<f>: split into <k>",
    "<f>: make <k> parts", "<f> - <k> {equal |}{parts|pieces}", "<f> / <k>, equal parts", "<f> -> <k> files", "split -n <k> <f>", "<k> {parts|pieces|files} from <f>, please", "<f> should become <k> {files|parts}", "<f> should be <k> {equal |}{files|parts}", "instead of one file <f> I want <k> {parts|files}",
    "take <f> and split it into <k> {parts|files}", "take <f> and cut it into <k> {equal |}pieces", "we are <k> people, so split <f> into <k> {equal |}parts", "my boss wants <f> in <k> {parts|pieces}", "would you mind splitting <f> into <k> {parts|files}?", "would you mind cutting <f> into <k> {equal |}pieces?",
    "is it possible to split <f> into <k> {parts|files}?", "the text <f> should be in <k> {files|parts}", "@c slice <f> into <k> {equal |}{parts|pieces}", "@c slice <f> up into <k> {parts|pieces}", "@c slice the file <f> into <k>", "@c separate <f> into <k> {files|parts}", "@c separate the text <f> into <k> {equal |}{files|parts}",
    "@c separate the lines of <f> into <k> {equal |}{files|parts}", "@c distribute the lines of <f> over <k> files",
    "distribute <f> over <k> files", "@c distribute the text <f> over <k> parts", "@c spread the lines of <f> over <k> {equal |}files", "@c spread <f> over <k> files",
    "could you split <f> so that I get <k> parts?", "can <f> be cut into <k> files?", "I'd like <f> in <k> separate files", "I'd like to have <f> as <k> smaller files", "<k> smaller files out of <f>", "<f> in <k> chunks", "<f>, <k> chunks", "<k> chunks of <f>, about the same size", "split <f> evenly into <k>",
    "split <f> evenly, <k> files", "<f> shared out over <k> files", "share <f> out between <k> people, one file for each", "<k> of us will read <f>, so make <k> files of it", "each of <k> people should get a part of <f>", "there are <k> translators, so cut <f> into as many parts", "<f> is long, make <k> smaller ones",
    "the text <f> is too much for one file, make it <k>", "there should be <k> files instead of one <f>", "let's split <f> into <k> parts", "the lines of <f> should be spread evenly over <k> files", "<k> files with the same number of lines, from <f>", "<k> parts please, each with as many lines of <f> as the others",
    "as many parts as <k>, all from <f>", "@c chunk <f> into <k> files", "@c break <f> into <k> chunks", "@c split <f> evenly into <k> {files|parts}", "@c make <k> smaller files out of <f>", "@c carve <f> up into <k> {files|pieces}", "@c partition <f> into <k> {files|parts}", "@c share the lines of <f> out over <k> files",
    "@c portion <f> out into <k> files", "@c cut the lines of <f> up into <k> even {files|parts}",
]
EACH = {
    "words": [
        "how many words are in each <e> file?", "@c count the words {in|of} each <e> file", "@n word count of each <e> file", "@n number of words in each <e> file", "how many words does each <e> file have?", "words per <e> file", "word counts of {all|the} <e> files", "@c count the words in all <e> files", "how many words are in {all|the} <e> files, one by one?", "@c list the <e> files with their word counts",
        "@c show the word count for each <e> file", "how many words do my <e> files have each?", "@c count words per <e> file", "@c count words for each <e> file here", "how long is each <e> file in words?", "each <e> file: how many words?", "how many words has each of the <e> files?",
        "for each <e> file, how many words has it?", "for every <e> file, count the words", "for every <e> file I need the number of words", "for each of my <e> files I need the word count", "I need the word counts of my <e> files", "I need to know how many words each <e> file has",
        "I was wondering how many words each of the <e> files has", "any idea how many words are in each of my <e> files?", "<e> files: how many words each?", "<e> files: word count of each", "<e> files - words per file", "*<e> files → words each", "words in every <e> file?", "words of each <e> file, one by one",
        "words, file by file, for all <e> files", "take {all|the} <e> files and count the words in each one", "look at the <e> files and tell me how many words each one has", "go through the <e> files and count the words of each", "my boss wants the number of words in each <e> file",
        "my teacher wants a list of <e> files and how many words they have", "would you mind counting the words of every <e> file?", "how much words have the <e> files, each of them?", "how many words has every single <e> file here?", "how many words has each <e> file {got|here}?", "what is the number of words in each <e> file?",
        "wc -w *<e>", "@n table of <e> files with their number of words", "@c make a list of {all|the} <e> files and their word counts", "@c list how many words each <e> file has", "@c go through all <e> files and list the words in each, just the number", "@c tally the words of each <e> file", "@c tally words per <e> file",
        "how many words do I have in each of my <e> files?", "how many words are there per <e> file?", "how many words did I write in each <e> file?", "what's the word count of every <e> file?", "what are the word counts of the <e> files?", "I've lost track of how long my <e> files are, count the words in each",
        "each chapter is one <e> file, how many words has each?", "which <e> file has how many words?", "for all <e> files: name and number of words", "name and word count of every <e> file", "<e> files, word counts", "<e> files with number of words", "word count <e> files each", "word counts by file, <e> only",
        "word count per file for <e>", "wordcount of each <e> file", "could you count the words file by file, for the <e> ones?", "could I get the word count of every <e> file?", "do you know how many words each of the <e> files has?", "tell me for each <e> file how many words are in it",
        "let's count the words in each <e> file", "the number of words in each of the <e> files", "all my <e> files, and how many words each of them has", "@n words per <e> file", "@n word counts of my <e> files", "@n length in words of each <e> file", "@c find out how many words each <e> file has",
        "@c give me a word count for every <e> file", "@c show how many words are in every single <e> file", "@c do a word count on each <e> file", "@c check how many words every <e> file contains", "@c get the number of words of each <e> file",
    ],
    "lines": [
        "how many lines are in each <e> file?", "@c count the lines {in|of} each <e> file", "@n line count of each <e> file", "@n number of lines in each <e> file", "how many lines does each <e> file have?", "lines per <e> file", "line counts of {all|the} <e> files", "@c count the lines in all <e> files", "how many lines are in {all|the} <e> files, one by one?", "@c list the <e> files with their line counts",
        "@c show the line count for each <e> file", "how many lines do my <e> files have each?", "@c count lines per <e> file", "@c count lines for each <e> file here", "how long is each <e> file in lines?", "each <e> file: how many lines?", "how many lines has each of the <e> files?",
        "for each <e> file, how many lines has it?", "for every <e> file, count the lines", "for every <e> file I need the number of lines", "for each of my <e> files I need the line count", "I need the line counts of my <e> files", "I need to know how many lines each <e> file has",
        "I was wondering how many lines each of the <e> files has", "any idea how many lines are in each of my <e> files?", "<e> files: how many lines each?", "<e> files: line count of each", "<e> files - lines per file", "*<e> files → lines each", "lines in every <e> file?", "lines of each <e> file, one by one",
        "lines, file by file, for all <e> files", "take {all|the} <e> files and count the lines in each one", "look at the <e> files and tell me how many lines each one has", "go through the <e> files and count the lines of each", "my boss wants the number of lines in each <e> file",
        "my teacher wants a list of <e> files and how many lines they have", "would you mind counting the lines of every <e> file?", "how much lines have the <e> files, each of them?", "how many lines has every single <e> file here?", "how many lines has each <e> file {got|here}?", "what is the number of lines in each <e> file?",
        "wc -l *<e>", "@n table of <e> files with their number of lines", "@c make a list of {all|the} <e> files and their line counts", "@c list how many lines each <e> file has", "@c go through all <e> files and list the lines in each, just the number", "@c tally the lines of each <e> file", "@c tally lines per <e> file",
        "how many lines do I have in each of my <e> files?", "how many lines are there per <e> file?", "how many lines did I write in each <e> file?", "what's the line count of every <e> file?", "what are the line counts of the <e> files?", "I've lost track of how long my <e> files are, count the lines in each",
        "each list is one <e> file, how many lines has each?", "which <e> file has how many lines?", "for all <e> files: name and number of lines", "name and line count of every <e> file", "<e> files, line counts", "<e> files with number of lines", "line count <e> files each", "line counts by file, <e> only",
        "line count per file for <e>", "linecount of each <e> file", "could you count the lines file by file, for the <e> ones?", "could I get the line count of every <e> file?", "do you know how many lines each of the <e> files has?", "tell me for each <e> file how many lines are in it",
        "let's count the lines in each <e> file", "the number of lines in each of the <e> files", "all my <e> files, and how many lines each of them has", "@n lines per <e> file", "@n line counts of my <e> files", "@n length in lines of each <e> file", "@c find out how many lines each <e> file has",
        "@c give me a line count for every <e> file", "@c show how many lines are in every single <e> file", "@c do a line count on each <e> file", "@c check how many lines every <e> file contains", "@c get the number of lines of each <e> file",
    ],
}
EACH_SUM = [
    "and all together?", "and in total?", "how many all together?", "what is the total?", "how many in total?", "the sum of them?", "and together?", "add them up", "total?",
    "all together?", "altogether?", "and altogether?", "how many altogether?", "in total?", "the total?", "and the total?", "and the sum?", "sum?", "sum them up", "sum it up", "and if you add them up?", "together that is how many?", "how many is that together?", "what do they add up to?", "how many in all files together?",
    "what's the grand total?", "so how many in total?",
    "and all of them together?", "and all in all?", "all in all?", "how many all in all?", "what does that make?", "what does that make in total?", "what does it come to in total?", "how many does that make together?", "how many does it come to altogether?", "so the total?", "so in total?", "so altogether?",
    "the overall number?", "what's the overall count?", "overall?", "and overall?", "in sum?", "grand total?", "the grand total?", "now the total", "now all together", "now add them", "add these up", "add all of them", "@c add up the counts", "@c sum the counts", "@c give me the total", "@c total them", "I need the total",
    "I'd like the total too", "can you add them up?", "what is the sum?", "what would they be together?", "what do I have in total?",
]
EACH_MOST = [
    "which has the most?", "which file has the most?", "which one is the longest?", "and which is the longest?", "which of them has most?", "the longest one?", "which is the biggest of them?",
    "the longest?", "longest?", "and the longest?", "and which has the most?", "which one has the most?", "which one has most?", "which is the longest of them?", "so which is the longest?", "which file is the longest?", "who has the most?", "where are the most?", "the biggest of them?", "which one is the biggest?", "the top one?",
    "the one with the most?", "which file has the highest count?", "and the biggest?",
    "which one has the highest number?", "which file has the highest number?", "which file has most?", "what file has the most?", "what's the longest one?", "what's the longest of them?", "what is the longest?", "which one wins?", "which file wins?", "who wins?", "who is on top?", "the biggest one?", "the winner?",
    "the longest of them?", "the longest file?", "which is longest?", "so which has the most?", "so which one is the longest?", "and the longest one is?", "and the one with the most?", "and which is the biggest?", "which of these is the longest?", "which of these has the most?", "which of the files is longest?",
    "the file with the most?", "the maximum?", "max?", "most?", "the highest?", "the highest count?", "@n longest of these", "@n file with the most", "@n longest file", "@c name the longest", "@c find the longest one", "@c tell me which is the longest",
]
SEARCH = [
    "which of my texts mention <w>?", "which of my texts contain <w>?", "which texts mention <w>?", "which texts have <w> in them?", "in which of my texts is <w>?", "which of my notes mention <w>?", "which of the notes have <w> in them?", "which documents here mention <w>?", "what do I have on <w>? which files mention it?", "which of my <e> files contain <w>?", "which <e> files have <w> in them?", "which <e> files mention the word <w>?", "in which of my <e> files does <w> stand?", "do any of my <e> files contain <w>?",
    "which files contain <w>?", "which <e> files contain <w>?", "in {which|what} files is <w>?", "in {which|what} <e> files does <w> appear?", "@c find {all |the |}files that contain <w>", "@c find {all |the |}<e> files that {contain|mention} <w>", "@c search all files for <w>", "@c search all <e> files for <w>", "@c search the <e> files for <w>", "which files mention <w>?", "which of {the|my} <e> files mention <w>?",
    "@c look for <w> in all files", "@c look for <w> in all <e> files", "files with <w> in them", "<e> files with <w> in them", "@c list {all |the |}files with <w> in them", "where is <w> mentioned? search all files", "does any file contain <w>?", "does any <e> file mention <w>?", "grep <w> in all <e> files", "grep -l <w> *", "@c list the files where <w> appears",
    "I can't remember in which file I wrote <w>", "I can't remember which of my <e> files mentions <w>", "I wrote about <w> somewhere, in which file?", "I wrote about <w> somewhere, find the file", "I wrote <w> in one of my <e> files, which one?", "somewhere in my files is <w>, find it",
    "one of the <e> files mentions <w>, which one?", "one of my files has <w> in it, which one is it?", "I am looking for a file with <w> in it", "I'm looking for the <e> file with <w> in it", "I need the file that says <w>", "I need all <e> files that mention <w>", "I need to know which files contain <w>",
    "any idea which file {contains|mentions} <w>?", "any idea which <e> file {contains|mentions} <w>?", "is there a file {with|containing} <w>?", "is there a <e> file with <w> in it?", "is there any file that mentions <w>?", "is <w> mentioned in any file?", "is <w> mentioned in any <e> file?", "do I have a file that contains <w>?",
    "do we have any <e> files with <w> in them?", "what files have <w> in them?", "what <e> files have <w> in them?", "which of my files say <w>?", "which of my <e> files say <w>?", "of all the files here, which ones contain <w>?", "of all my <e> files, which mention <w>?", "<w>: in which file is it?", "<w>: which files mention it?",
    "<w> - which <e> files have it?", "grep -l <w> *<e>", "<e> files with <w>", "files with <w>", "take all <e> files and tell me which contain <w>", "look into all files and tell me which have <w> in them", "look through my files for <w>", "look through all <e> files for <w>", "go through the <e> files and find <w>",
    "my boss wants all files that mention <w>", "my boss wants every <e> file that mentions <w>", "would you mind searching my files for <w>?", "would you mind searching the <e> files for <w>?", "where did I write <w>? in which file?", "all files in which <w> appears", "all <e> files in which <w> occurs",
    "let's see which files mention <w>", "@c search through the files for <w>", "@c search through my <e> files for <w>", "@c tell me which files have <w> in them", "@c tell me which <e> files contain <w>", "@c get me all files that mention <w>", "@c get me the <e> files with <w> in them",
    "which file has <w> in it?", "which file did I mention <w> in?", "what file talks about <w>?", "<w> is in one of my <e> files, find out which", "I noted <w> down somewhere, which file is it in?", "I know I have a <e> file that says <w>, which one is it?", "files mentioning <w>", "<e> files mentioning <w>",
    "full text search for <w> in all files", "full text search <w>, <e> files",
    *SEARCH_LOOSE,
]
SEARCH_LINES = [
    "which lines?", "show the lines", "show me the lines", "what do the lines say?", "which lines are they?", "print these lines", "what is written there?", "let me see the lines",
    "the lines?", "and the lines?", "what does it say?", "what does it say there?", "show me the line", "show that line", "which line?", "in which lines?", "can I see the lines?", "can you show the lines?", "read them to me", "read me the lines", "I want to see the lines", "print the lines", "and what do the lines say?",
    "what is in these lines?",
    "so what does it say?", "what does it say exactly?", "what exactly does it say there?", "what's written there?", "what stands there?", "which line is it?", "what line is it in?", "what is the line?", "what do those lines say?", "what does that line say?", "could I see the line?", "could you show me the line?",
    "may I see those lines?", "let me see the line", "let me read those lines", "let me read the line", "I'd like to see the line", "I'd like to read these lines", "can you read me the line?", "show me where it says that", "show where", "@c show the lines where it is",
    "@c show what is written there", "@c print the line", "@c quote the line", "@c quote the lines", "@c list the lines", "and the line is?", "and which line is it?", "in which line?", "the line, please", "the lines please",
]


def beside(c, ext, count, make=None):
    """`count` texts of one extension: name to lines."""
    found = {}
    names = series(c, ext, count) if 1 < count < 6 and c.chance(0.35) else [c.file(ext) for _ in range(count)]
    for i, name in enumerate(names):
        found[name] = make(i) if make else [sentence(c) for _ in range(c.rng.randint(1, 4))]
        write_lines(c, name, found[name])
    return found


def bystander(c, ext):
    if c.chance(0.4):
        other = c.pick([e for e in ("csv", "png", "json", "md", "txt", "log") if e != ext])
        fill(c, c.file(other))


def compare_texts(c):
    """Are they the same, and which lines differ?"""
    first = [sentence(c) for _ in range(c.rng.randint(2, 5))]
    second = list(first)
    same = c.chance(0.25)
    if not same:
        for _ in range(c.rng.choice((1, 1, 2))):
            kind, i = c.rng.random(), c.rng.randrange(len(second))
            if kind < 0.5:
                second[i] = sentence(c)
            elif kind < 0.75 and len(second) > 1:
                del second[i]
            else:
                second.insert(i, sentence(c))
    a, b = text_name(c), text_name(c)
    c.demand(a != b)
    c.write(a, "\n".join(first) + "\n")
    c.write(b, "\n".join(second) + "\n")
    only = ([x for x in first if second.count(x) == 0], [x for x in second if first.count(x) == 0])
    compare = f"# Find the lines that differ between {a} and {b}\nfirst = {read_lines(a)}\nsecond = {read_lines(b)}\n[line for line in first if line not in second], [line for line in second if line not in first]"

    def differences(observation):
        found = ast.literal_eval(result(observation))
        c.demand(found == only)
        if not found[0] and not found[1]:
            return Say(f"{a} and {b} have the same lines.", ("same",))
        parts = [f"Only in {n}: {'; '.join(x)}" for n, x in zip((a, b), found) if x]
        return Say("\n".join(parts), (*found[0], *found[1]))

    if c.chance(0.5):
        yield User(c.ask(DIFFERENCE, f=a, g=b))
        observation = yield Act(compare)
        yield differences(observation)
        return
    yield User(c.ask(EQUAL, f=a, g=b))
    observation = yield Act(f"# Compare {a} and {b}\n{read_text(a)} == {read_text(b)}")
    c.demand(result(observation) == str(first == second))
    if first == second:
        yield Say(f"{a} and {b} are the same.", ("same",))
        return
    yield Say(f"{a} and {b} are not the same.", ("not the same",))
    if c.chance(0.5):
        yield User(c.ask(WHERE))
        observation = yield Act(compare)
        yield differences(observation)


def in_common(c):
    lines = c.chance(0.4)
    shared = [sentence(c) if lines else c.word() for _ in range(c.rng.choice((0, 1, 2, 3)))]
    texts = [[sentence(c) for _ in range(c.rng.randint(2, 4))] for _ in range(2)]
    for text in texts:
        for one in shared:
            text.insert(c.rng.randint(0, len(text)), one)
    a, b = text_name(c), text_name(c)
    c.demand(a != b)
    write_lines(c, a, texts[0])
    write_lines(c, b, texts[1])
    yield User(c.ask(COMMON_LINES if lines else COMMON, f=a, g=b))
    if lines:
        observation = yield Act(f"# Find the lines that are in both {a} and {b}\nsecond = {read_lines(b)}\n[line for line in {read_lines(a)} if line in second]")
        true = [x for x in texts[0] if x in texts[1]]
    else:
        one, two = (WORD.format(read_text(n) + ".lower()") for n in (a, b))
        observation = yield Act(f"# Find the words that are in both {a} and {b}\nimport re\nfirst = set({one})\nsecond = set({two})\nsorted(first & second)")
        true = sorted(w for w in {*words_of(texts[0])} if w in words_of(texts[1]))
    found = ast.literal_eval(result(observation))
    c.demand(found == true)
    what = "line" if lines else "word"
    if not found:
        yield Say(f"{a} and {b} have no {what}s in common.", ("no",))
    elif len(found) == 1:
        yield Say(f"{a} and {b} have one {what} in common: {found[0]}", (found[0],))
    else:
        yield Say(f"{a} and {b} have {len(found)} {what}s in common: {'; '.join(found) if lines else joined(found)}", tuple(found))


def merge_texts(c):
    """Two named ones, or all of an extension, whose names it lists first."""
    ext = c.pick(("txt", "txt", "txt", "md", "log"))
    every = c.chance(0.4)
    texts = beside(c, ext, c.rng.randint(2, 4) if every else c.pick((2, 2, 3, 3, 4, 5)))
    bystander(c, ext)
    target = c.file(ext)
    if not every and c.chance(0.15):
        write_lines(c, target, [sentence(c)])
    names = sorted(texts) if every else list(texts)
    if every:
        yield User(c.ask(MERGE_ALL, e=c.pick((ext, ext, "." + ext)), h=target))
        observation = yield Act(f'# List the {ext} files\nimport glob\nnames = sorted(glob.glob("*.{ext}"))\nnames', f"First I will see which {ext} files there are.")
        c.demand(ast.literal_eval(result(observation)) == names)
        talk, listed = f"This will put {joined(names)} into {target}.", "names"
    else:
        if len(names) == 2:
            yield User(c.ask(MERGE, f=names[0], g=names[1], h=target))
        else:
            plain = not any(" " in n for n in names)
            row = c.pick((joined(names), joined(names), ", ".join(names), " ".join(names) if plain else joined(names)))
            yield User(c.ask(MERGE_ROW, l=row, h=target))
        talk, listed = "", "[" + ", ".join(quoted(n) for n in names) + "]"
    code = f"# Merge {joined(names)} into {target}\nlines = [line for name in {listed} for line in open(name).read().splitlines()]\n{NEW.format(quoted(target))}\nlen(lines)"
    if c.chance(0.1):
        yield from declined(c, code, talk)
        return
    if talk:
        observation = yield Act(code, talk)
    else:
        observation, target = yield from saved(c, code, target)
    true = [x for n in names for x in texts[n]]
    c.demand((c.folder / target).read_text().splitlines() == true and result(observation) == str(len(true)))
    yield Say(f"I merged {joined(names)} into {target}, which has {plural(len(true), 'line')}.", (target, str(len(true))))


def split_text(c):
    """Parts of so many lines, or so many parts; the parts are named after the text."""
    lines = [sentence(c) for _ in range(c.rng.randint(4, 12))]
    name = c.file(c.pick(("txt", "txt", "md", "log")))
    write_lines(c, name, lines)
    bystander(c, "txt")
    stem, ext = name.rsplit(".", 1)
    if c.chance(0.5):
        n = c.rng.randint(2, 5)
        yield User(c.ask(SPLIT, f=name, n=n))
        comment, size, step = f"parts of {n} lines", "", str(n)
    else:
        k = c.rng.randint(2, 4)
        n = (len(lines) + k - 1) // k
        # Parts of so many lines can be fewer than were asked for.
        c.demand(-(-len(lines) // n) == k)
        yield User(c.ask(SPLIT_PARTS, f=name, k=k))
        comment, size, step = f"{k} parts", f"size = -(-len(lines) // {k})\n", "size"
    part = f'f"{stem}_{{i // {step} + 1}}.{ext}"'
    code = f"# Split {name} into {comment}\nlines = {read_lines(name)}\n{size}names = []\nfor i in range(0, len(lines), {step}):\n    names.append({part})\n    with open(names[-1], \"x\") as file:\n        file.write(\"\\n\".join(lines[i:i + {step}]) + \"\\n\")\nnames"
    if c.chance(0.1):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    names = ast.literal_eval(result(observation))
    c.demand(sum(((c.folder / x).read_text().splitlines() for x in names), []) == lines and len(names) == -(-len(lines) // n))
    yield Say(f"I split {name} into {joined(names)}." if len(names) > 1 else f"{name} fits into one part: {names[0]}.", tuple(names))


def each_text(c):
    """A count for every text of an extension, then their sum or the longest."""
    ext = c.pick(("txt", "txt", "txt", "md", "log"))
    kind = c.pick(("words", "lines"))
    texts = beside(c, ext, c.rng.choice((0, 1, 2, 3, 4)))
    bystander(c, ext)
    true = {n: len(" ".join(texts[n]).split()) if kind == "words" else len(texts[n]) for n in texts}
    yield User(c.ask(EACH[kind], e=c.pick((ext, ext, "." + ext))))
    call = "open(name).read().split()" if kind == "words" else "open(name).readlines()"
    observation = yield Act(f'# Count the {kind} in each {ext} file\nimport glob\ncounts = {{name: len({call}) for name in sorted(glob.glob("*.{ext}"))}}\ncounts')
    found = ast.literal_eval(result(observation))
    c.demand(found == true and list(found) == sorted(found))
    if not found:
        yield Say(f"There are no {ext} files here.", ("no", ext))
        return
    yield Say(f"{joined(f'{n} has {plural(k, kind[:-1])}' for n, k in found.items())}.", tuple(str(k) for k in found.values()))
    if len(found) > 1 and c.chance(0.5):
        if c.chance(0.5):
            yield User(c.ask(EACH_SUM))
            observation = yield Act("# Add up the counts\nsum(counts.values())")
            c.demand(int(result(observation)) == sum(true.values()))
            yield Say(f"Together they have {result(observation)} {kind}.", (result(observation),))
        else:
            c.demand(list(true.values()).count(max(true.values())) == 1)
            yield User(c.ask(EACH_MOST))
            observation = yield Act(f"# Find the file with the most {kind}\nmax(counts, key=counts.get)")
            name = ast.literal_eval(result(observation))
            c.demand(true[name] == max(true.values()))
            yield Say(f"{name} has the most {kind}.", (name,))


def search_texts(c):
    """Which files contain a word; then the lines."""
    ext, word = c.pick(("txt", "txt", "txt", "md", "log", "py", "html", "json", "csv")), asked_word(c)
    hits = c.rng.choice((0, 1, 1, 2, 2))

    def lines(i):
        made = [sentence(c) for _ in range(c.rng.randint(1, 4))]
        if i < hits:
            made.insert(c.rng.randint(0, len(made)), f"{sentence(c, 1)} {standing(c, word)}")
        return made

    texts = beside(c, ext, max(hits, c.rng.randint(2, 4)), lines)
    bystander(c, ext)
    request = c.ask(SEARCH + SEARCH_TOLD, w=word, x=ext, e="Python" if ext == "py" and c.chance(0.6) else "text" if ext == "txt" and c.chance(0.2) else c.pick((ext, ext, f".{ext}")))
    named = re.search("<[ex]>", c.phrasings[-1])
    pattern = f"*.{ext}" if named else "*"
    yield User(request)
    what = f"{ext} files" if named else "files"
    code = f'# Find the {what} that contain {word}\nfrom pathlib import Path\n[path.name for path in sorted(Path().glob("{pattern}")) if path.is_file() and {quoted(word)}.lower() in path.read_text(errors="ignore").lower()]'
    observation = yield Act(code)
    found = ast.literal_eval(result(observation))
    true = sorted(n for n in c.files if (not named or n.endswith("." + ext)) and has(c.files[n], word))
    c.demand(found == true)
    if not found:
        yield Say(f"No {ext + ' ' if named else ''}file contains {word}.", ("No", word))
        return
    yield Say(f"{joined(found)} contain{'s' if len(found) == 1 else ''} {word}.", tuple(found))
    if len(found) == 1 and c.chance(0.35):
        name = found[0]
        yield User(c.ask(SEARCH_LINES))
        observation = yield Act(lines_having(name, word))
        got = ast.literal_eval(result(observation))
        c.demand(got == [x for x in c.files[name].split("\n") if has(x, word)])
        yield Say(f"One line contains {word}: {got[0]}" if len(got) == 1 else f"{len(got)} lines contain {word}: {'; '.join(got)}", tuple(got))


INTENTS = {compare_texts: 8, in_common: 5, merge_texts: 8, split_text: 5, each_text: 6, search_texts: 15}
