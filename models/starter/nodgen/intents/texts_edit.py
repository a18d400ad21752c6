"""Changes to a text: sort, tidy, number or turn its lines, in place or into a new file; replace, add and remove lines and words."""

import ast

from ..scenario import Act, Say, User
from .answers import ANOTHER_NAME, KEEP_OLD, NEVER_MIND, NEW_NAME, WHICH_NAME, let_be
from .endings import declined, plural, quoted, result, unguarded
from .kin_names import named_after
from .text_files import NEW, SAME, adding, asked_word, counting, extended, has, is_in, read_lines, read_text, replaced, replacing, sentence, text_file, text_name, with_word, words_of, write_lines
from .texts_told import APPEND_TOLD, REPLACE_TOLD
from .texts_two_said import APPEND_TWO, CHANGES_TWO, PREPEND_TWO, REPLACE_TWO

INTO = [
    " and save it as <g>", " and save the result as <g>", ", save as <g>", " into a new file <g>", " and write the result to <g>", ", result in <g>", " and put the result into <g>",
    " and save it under the name <g>", " and write it to <g>", " and store it as <g>", ", saved as <g>", ", but in a new file <g>", ", new file <g>", " -> <g>", ", and the result goes to <g>", " and keep the result in <g>", " and save that as <g>",
    ", and call the new file <g>", " and put that into a file called <g>", ", output <g>", " and make that a new file <g>", ", written to <g>", " and leave the old file alone, the new one is <g>", " and give me that as <g>", ", to be saved as <g>",
]
SORT = [
    "@c sort the lines {of|in} <f>", "@c sort <f> {alphabetically|by alphabet|from A to Z}", "@c put the lines {of|in} <f> in {alphabetical order|order}", "@c order the lines of <f> alphabetically", "@c arrange the lines of <f> {alphabetically|from A to Z}", "@c alphabetize {the lines of |}<f>", "@c sort <f> line by line", "@c bring the lines of <f> into {alphabetical order|order}",
    "the lines of <f> should be {sorted|in alphabetical order}", "<f> should be {sorted|in alphabetical order}", "sort lines of <f>", "@c arrange <f> in alphabetical order", "@c sort the text file <f> by line", "@c alphabetize <f> line by line", "@c order <f> {alphabetically|from A to Z}", "I want <f> sorted alphabetically", "@c sort all lines in <f>",
    "the lines of <f> are in no order, sort them", "the lines in <f> are all mixed up, please sort them alphabetically", "the lines in <f> are a mess, put them in alphabetical order", "<f> is not in order, sort it", "<f>: sort the lines", "<f>: sort A-Z", "<f> - sort it alphabetically", "sort <f>",
    "sort -f <f>", "sort <f> a-z", "take <f> and sort its lines", "take the lines of <f> and put them in order", "look at <f> and put its lines in alphabetical order", "I need the lines of <f> in alphabetical order", "I need <f> sorted", "I need to have <f> sorted from A to Z",
    "my boss wants <f> sorted alphabetically", "for my report <f> has to be sorted alphabetically", "would you mind sorting <f>?", "would you mind putting the lines of <f> in order?", "the lines of <f> have to be in alphabetical order", "make it so that the lines of <f> are in order from A to Z",
    "time to sort the lines of <f>", "@c get <f> into alphabetical order", "@c get the lines of <f> into order",
    "sort -f the lines of <f>", "sort <f> -f",
    "could the lines of <f> be in alphabetical order?", "can you get the lines of <f> sorted?", "I'd like the lines of <f> sorted by the alphabet", "I'd like <f> in alphabetical order", "I can't find anything in <f>, sort the lines alphabetically", "my list <f> is all over the place, sort it from A to Z",
    "the list in <f> should be alphabetical", "the list <f> is not sorted yet, sort it", "nothing is in order in <f>, sort the lines", "what about sorting <f> alphabetically?", "how about putting the lines of <f> in alphabetical order?", "<f>: alphabetize",
    "sort <f> ascending", "sort the list <f> by name", "sort every line of <f> into its place, A first", "let's sort the lines of <f>", "A first, Z last, that is how <f> should be", "line by line, put <f> in alphabetical order",
    "the entries of <f> should go from A to Z", "@c sort the entries in <f> alphabetically", "@c sort the list in <f> from A to Z", "@c put the list <f> in alphabetical order", "@c rearrange the lines of <f> alphabetically", "@c reorder the lines of <f> by the alphabet", "@c put <f> into order, A to Z",
    "@c bring order into the lines of <f>, A to Z", "@c file the lines of <f> alphabetically", "@c make <f> alphabetical",
]
SORT_BACK = [
    "@c sort the lines {of|in} <f> {backwards|from Z to A|in reverse}", "@c sort <f> {from Z to A|in reverse alphabetical order|descending}", "@c put the lines of <f> in {reverse alphabetical|descending} order", "@c order the lines of <f> {from Z to A|descending}", "@c arrange the lines of <f> from Z to A", "@c sort <f> line by line, Z first", "@c sort the lines of <f> with Z first",
    "the lines of <f> should go from Z to A", "sort lines of <f> descending", "@c arrange <f> in {reverse|descending} alphabetical order", "@c sort <f> {backwards|in reverse}, by the alphabet", "@c order <f> from Z to A", "I want <f> sorted {from Z to A|in reverse}", "@c sort all lines in <f> with Z first", "@c order <f> with Z first",
    "<f>: sort Z-A", "<f>: sort lines from Z to A", "sort <f> z-a", "I need <f> sorted backwards, from Z to A", "I need the lines of <f> in reverse alphabetical order", "I need <f> in descending order", "take <f> and sort its lines from Z to A",
    "take the lines of <f> and sort them backwards by the alphabet", "the lines of <f> have to be in reverse alphabetical order", "my boss wants <f> sorted from Z down to A", "would you mind sorting <f> from Z to A?", "would you mind sorting the lines of <f> in reverse?", "Z to A: sort the lines of <f>",
    "@c sort <f>, but backwards", "@c sort <f> by alphabet the other way round, Z first", "@c alphabetize <f> in reverse", "@c alphabetize the lines of <f> from Z to A", "@c get the lines of <f> in order from Z to A",
    "order <f> z-a",
    "could the lines of <f> go from Z to A?", "can you get the lines of <f> sorted from Z to A?", "I'd like the lines of <f> sorted descending", "I'd like <f> in reverse alphabetical order", "my list <f> should be from Z to A", "the list in <f> should start with Z and end with A",
    "the list <f> should be sorted backwards, Z first", "what about sorting <f> from Z to A?", "how about putting the lines of <f> in reverse alphabetical order?",
    "sort <f> descending by alphabet", "let's sort the lines of <f> from Z to A", "Z first, A last, that is how <f> should be", "alphabetical order, but the other way round, for <f>", "the alphabet backwards: sort <f> that way", "line by line, put <f> in order from Z to A",
    "the entries of <f> should go from Z to A", "the lines of <f> should be sorted with the end of the alphabet on top", "not A to Z but Z to A: sort <f>", "@c sort the entries in <f> from Z to A", "@c sort the list in <f> in descending order", "@c sort <f> alphabetically in descending order",
    "@c sort the lines of <f> alphabetically, but backwards", "@c put the list <f> in reverse alphabetical order", "@c rearrange the lines of <f> from Z to A", "@c reorder the lines of <f>, Z to A", "@c put <f> into descending order", "@c make <f> reverse alphabetical", "@c put Z on top and A at the bottom in <f>",
]
DEDUPE = [
    "@c remove {the |}duplicate lines {from|in} <f>", "@c {drop|delete} {the |}duplicate lines {from|in} <f>", "@c remove {the |}repeated lines {from|in} <f>", "@c remove duplicates from <f>", "@c deduplicate {the lines of |}<f>", "@c keep each line of <f> only once", "@c make sure each line {is|stands} in <f> only once", "every line of <f> only once",
    "<f> without duplicate lines", "no line twice in <f>", "@c drop lines that {are|stand} twice in <f>", "@c clean <f> of duplicate lines", "@c drop the repeated lines in <f>", "@c dedupe {the lines of |}<f>", "dedupe <f>", "@c {delete|remove} lines that are repeated in <f>", "@c throw out lines that {stand|are} twice in <f>", "each line of <f> only once", "@c throw out duplicates in <f>",
    "there are duplicate lines in <f>, {remove|delete} them", "there are lines in <f> twice, keep only one of each", "some lines stand twice in <f>, remove the extra ones", "some lines in <f> are repeated, get rid of the repeats", "<f> has the same line more than once, clean that", "<f> repeats itself, drop the repeated lines",
    "<f> - remove duplicates", "<f>: remove duplicate lines", "<f>: dedupe", "<f>: only unique lines", "uniq <f>", "unique lines of <f> only, please", "@c keep only the unique lines of <f>", "@c keep only unique lines in <f>", "@c make the lines of <f> unique", "@c get rid of duplicates in <f>",
    "@c get rid of {the |all |}duplicate lines in <f>", "@c get rid of double lines in <f>", "@c erase {the |all |}duplicate lines in <f>", "@c erase duplicates from <f>", "@c take the doubles out of <f>", "@c take out double lines in <f>", "@c remove double lines from <f>", "take <f> and throw away lines that are there twice",
    "I don't want any line twice in <f>", "I don't want duplicates in <f>", "I need <f> without duplicates", "I need every line of <f> just once", "would you mind removing the duplicates from <f>?", "my list <f> has duplicates, remove them", "if a line is in <f> twice, delete the second one",
    "lines that stand in <f> more than once should be there just once",
    "uniq the lines of <f>", "@c run uniq on <f>", "the lines in <f> should be uniq", "@c clear the duplicate lines out of <f>", "@c weed out the duplicate lines in <f>", "@c weed duplicates out of <f>", "@c weed out lines that are repeated in <f>",
    "could you take the repeated lines out of <f>?", "I pasted some things twice into <f>, remove the repeats", "some things are in <f> twice, delete the second ones", "my list <f> has the same entries several times, once is enough", "once is enough for each line in <f>", "same line twice in <f>? throw the second one out",
    "<f> has repeats, take them out", "what about removing the duplicate lines from <f>?", "sort out the doubles in <f>, one of each should stay", "one of each line in <f> should stay", "@c strip the duplicates from <f>", "@c leave only one of each line in <f>", "@c reduce <f> to its different lines",
]
NO_BLANKS = [
    "@c remove {the |all |}{blank|empty} lines {from|in} <f>", "@c {drop|delete} {the |all |}{blank|empty} lines {from|in} <f>", "@c strip {the |}{blank|empty} lines {from|out of} <f>", "@c clean {the |}{blank|empty} lines out of <f>", "<f> without {blank|empty} lines", "@c get rid of {the |all |}{blank|empty} lines in <f>", "no {blank|empty} lines in <f>",
    "@c take {the |}{blank|empty} lines out of <f>", "@c close the gaps between the lines of <f>", "@c throw out {the |}{blank|empty} lines in <f>", "@c strip <f> of {blank|empty} lines", "@c clean <f> of {blank|empty} lines", "@c squeeze {blank|empty} lines out of <f>", "{blank|empty} lines in <f> should go", "all {blank|empty} lines of <f> should go",
    "there are too many {blank|empty} lines in <f>, remove them", "there are {blank|empty} lines in <f>, delete them all", "<f> has {blank|empty} lines, get rid of them", "<f> is full of {blank|empty} lines, throw them out", "<f> has gaps between the lines, close them", "<f> - delete {blank|empty} lines",
    "<f>: remove {blank|empty} lines", "<f>: no {blank|empty} lines", "I don't want any {blank|empty} lines in <f>", "I don't need the {blank|empty} lines in <f>, remove them", "I want <f> without {blank|empty} lines", "I need <f> without any {blank|empty} lines", "all the {blank|empty} lines should be gone from <f>",
    "the {blank|empty} lines in <f> bother me, remove them", "take <f> and throw away the {blank|empty} lines", "take all {blank|empty} lines away from <f>", "would you mind removing the {blank|empty} lines from <f>?", "@c erase {the |all |}{blank|empty} lines in <f>", "@c erase every {blank|empty} line of <f>",
    "@c remove lines with nothing on them from <f>", "@c delete lines that have nothing in them from <f>", "@c clear the {blank|empty} lines out of <f>", "@c throw away {the |all |}{blank|empty} lines of <f>", "sed '/^$/d' <f>", "my boss wants no {blank|empty} lines in <f>", "@c tidy <f>: no {blank|empty} lines",
    "I am bothered by the {blank|empty} lines in <f>, delete them", "it bothers me that <f> has {blank|empty} lines, {remove|delete} them", "the gaps between lines in <f> bother me, remove the {blank|empty} lines", "@c weed out the {blank|empty} lines in <f>",
    "could you take the {blank|empty} lines out of <f>?", "can the {blank|empty} lines of <f> go?", "I'd like <f> without {blank|empty} lines", "I keep seeing {blank|empty} lines in <f>, remove them", "I pasted <f> from a mail and now it has {blank|empty} lines, delete them",
    "<f> came with lots of {blank|empty} lines, take them out", "<f> has {blank|empty} lines everywhere, they should go", "<f> should not have any {blank|empty} lines", "<f> should have no gaps between the lines", "there should be no {blank|empty} lines in <f>",
    "there is too much white space between the lines of <f>, remove the {blank|empty} ones", "only lines with text should stay in <f>", "only the lines with something on them should stay in <f>", "every line of <f> without text can go", "lines without text in <f> should be removed",
    "if a line in <f> is {blank|empty}, {remove|delete} it", "what about removing the {blank|empty} lines of <f>?", "how about deleting all {blank|empty} lines from <f>?", "<f>, no {blank|empty} lines", "<f>, remove {blank|empty} lines", "{remove|delete} {blank|empty} lines <f>", "no more {blank|empty} lines in <f>",
    "let's remove the {blank|empty} lines from <f>", "@c cut the {blank|empty} lines out of <f>", "@c keep only the lines of <f> that have text", "@c keep only the lines with text in <f>", "@c pull the lines of <f> together, no {blank|empty} ones between",
    "@c make <f> compact, no {blank|empty} lines", "@c condense <f>, without {blank|empty} lines", "@c remove the gaps between the lines in <f>", "@c wipe the {blank|empty} lines from <f>", "@c ditch the {blank|empty} lines in <f>",
]
NUMBER_LINES = [
    "@c number the lines {of|in} <f>", "@c put {line |}numbers {before|in front of} the lines of <f>", "@c add line numbers to <f>", "@c give each line of <f> a number", "@c number every line {of|in} <f>", "<f> with line numbers", "@c number <f> line by line", "@c write a number {before|in front of} each line of <f>", "the lines of <f> should be numbered", "@c add a number to each line of <f>",
    "line numbers for <f>", "@c number all lines of <f>", "every line of <f> should get a number", "@c make <f> a numbered list", "@c turn <f> into a numbered list", "@c turn the lines of <f> into a numbered list", "I want the lines of <f> numbered",
    "I need numbers in front of the lines of <f>", "I need line numbers in <f>", "every line in <f> needs a number", "the lines of <f> have no numbers, add them", "the lines of <f> need numbers, 1, 2, 3 and so on", "<f>: number the lines", "<f>: add line numbers", "<f> - numbered, please", "<f> as a numbered list", "nl <f>",
    "cat -n <f>, but put it in the file", "1. 2. 3. in front of the lines of <f>", "@c put 1, 2, 3 and so on in front of the lines of <f>", "@c count up the lines of <f> with a number before each", "take <f> and number its lines", "take <f> and put a number before every line", "would you mind numbering the lines of <f>?",
    "would you mind adding line numbers to <f>?", "my boss wants the lines in <f> numbered", "for my report the lines of <f> have to be numbered", "is there a way to number the lines of <f>?", "number lines <f>", "@c write line numbers into <f>", "@c insert line numbers in <f>", "@c insert a number before each line of <f>",
    "nl on <f>", "run nl on <f> and keep the numbers in it", "the lines of <f> like nl does it: numbered",
    "could you number the lines of <f>?", "could the lines of <f> have numbers?", "can you put numbers in front of the lines in <f>?", "I'd like the lines of <f> numbered", "I'd like to have numbers in <f>, one for each line", "I lose my place in <f>, so number the lines",
    "it is hard to talk about <f> without line numbers, add them", "my list <f> should be a numbered one", "the list <f> should be numbered from 1 on", "the lines of <f> should start with 1, 2, 3 and so on", "the entries of <f> need numbers before them", "each line of <f> should start with its number",
    "each line of <f> should have its number in front", "before every line of <f> there should be its number", "what about numbering the lines of <f>?", "how about adding line numbers to <f>?", "<f>, numbered lines", "<f>, numbered", "<f> numbered list", "<f>: 1. 2. 3. before the lines", "add line numbers <f>",
    "number the list <f>", "numbered lines in <f>", "from 1 to the end, number the lines of <f>", "starting with 1, number the lines of <f>", "let's number the lines of <f>", "@c number the entries in <f>", "@c number the list in <f>", "@c number <f> from the first line to the last", "@c number the lines of <f> starting with 1",
    "@c start each line of <f> with its number", "@c put a running number in front of each line of <f>", "@c prefix the lines of <f> with their numbers", "@c prefix every line in <f> with its line number", "@c give the lines of <f> running numbers",
]
REVERSE = [
    "@c reverse the lines {of|in} <f>", "@c reverse the order of the lines in <f>", "@c turn <f> upside down", "@c put the lines of <f> in reverse order", "@c put the last line of <f> first and so on", "@c flip the lines of <f>", "@c flip <f> upside down", "@c turn the order of the lines in <f> around", "@c turn <f> around, last line first", "<f> with the last line first",
    "<f> upside down", "@c reverse <f> line by line", "reverse line order of <f>", "@c flip the order of the lines in <f>", "the lines of <f> in reverse, last line first", "@c write <f> from bottom to top", "@c bring the lines of <f> in reverse order", "lines of <f> from bottom to top", "@c turn it from bottom to top: reverse the lines of <f>",
    "the last line of <f> should be the first, and so on", "the lines of <f> are in the wrong order, reverse them", "the lines of <f> should stand in the opposite order", "<f> is the wrong way round, reverse its lines", "<f>: reverse the lines", "<f>: last line first", "<f> - upside down", "tac <f>", "lines of <f>[::-1]",
    "reverse <f>", "reversed lines of <f>", "I need <f> upside down", "I need the lines of <f> in reverse order", "I want the lines of <f> the other way round", "I want <f> from bottom to top", "take <f> and reverse its lines", "take <f> and turn it upside down", "would you mind reversing the lines of <f>?",
    "would you mind turning <f> upside down?", "my boss wants the newest line of <f> first, so reverse the lines", "first line last, last line first: <f>", "@c put the lines of <f> the other way round", "@c put <f> in reverse order, last line first", "@c turn the lines of <f> the other way round",
    "@c have <f> start with its last line and end with its first", "@c mirror <f>, so that the last line is on top",
    "could you turn the lines of <f> round, last one first?", "can the lines of <f> be in reverse order?", "I'd like the lines of <f> reversed", "I'd like <f> the other way up, last line first", "the oldest line of <f> is on top, I want the newest there, so reverse the lines",
    "my log <f> has the newest line at the bottom, reverse it", "the newest line of <f> should be on top, reverse the order", "the bottom line of <f> should be the top one, and so on", "what is at the bottom of <f> should be at the top, reverse the lines", "<f> should start with its last line and end with its first",
    "<f> should be read from the bottom, so reverse its lines", "what about reversing the lines of <f>?", "how about flipping the lines of <f>?", "<f>, lines reversed", "<f>, reverse order", "<f>: flip the lines", "<f>: bottom line to the top and so on", "reverse line order <f>", "bottom to top: <f>",
    "last line to first line, the whole of <f>", "from the last line to the first, rewrite <f>", "run tac on <f>", "tac the lines of <f>", "let's reverse the lines of <f>", "line order of <f> should be the opposite", "not sorted, just reversed: the lines of <f>", "@c invert the order of the lines in <f>",
    "@c invert the line order of <f>", "@c reverse the order of the entries in <f>", "@c reverse the list in <f>", "@c reverse my list <f>", "@c switch the order of the lines in <f> to last line first", "@c put the bottom line of <f> on top and so on", "@c rewrite <f> with its lines in the opposite order",
]
UPPER = [
    "@c {turn|change|convert} <f> {to|into} {upper case|uppercase|capital letters|capitals}", "@c make <f> all {upper case|uppercase|capitals}", "@c write <f> in {upper case|uppercase|capital letters}", "@c put the text of <f> in {upper case|capital letters|capitals}", "<f> in {upper case|capitals|capital letters}", "@c uppercase {the text of |}<f>", "@c capitalize every letter in <f>",
    "@c make every letter in <f> {upper case|a capital}", "all letters of <f> in {capitals|upper case}", "@c change all letters in <f> to {capitals|upper case}", "{upper case|uppercase} for <f>", "@c convert the text in <f> to {capitals|uppercase}", "@c capitalize all letters of <f>", "everything in <f> should be {upper case|in capitals}", "@c turn everything in <f> into {capitals|uppercase}", "I want <f> in {capital letters|uppercase}",
    "<f> should be {all|entirely} {upper case|capitals|capital letters}", "<f> needs to be {upper case|capitals|capital letters}", "<f>: make it {upper case|capitals|capital letters}", "<f> to {upper case|capitals|capital letters}", "<f> -> {upper case|capitals|capital letters}",
    "take <f> and make it all {upper case|capitals|capital letters}", "take <f> and change {every letter|all letters} to {upper case|capitals|capital letters}", "in <f>, change every letter to {upper case|capitals|capital letters}", "in <f>, make all the letters {upper case|capitals|capital letters}",
    "every letter of <f> should be {upper case|capitals|capital letters}", "my boss wants all of <f> in {upper case|capitals|capital letters}", "for the sign I need <f> in {upper case|capitals|capital letters}", "I need the text of <f> in {upper case|capitals|capital letters}",
    "I would like all of <f> in {upper case|capitals|capital letters}", "would you mind changing <f> to {upper case|capitals|capital letters}?", "all of <f> to {upper case|capitals|capital letters}", "@c rewrite <f> in {upper case|capitals|capital letters}", "@c rewrite everything in <f> in {upper case|capitals|capital letters}",
    "@c set the text of <f> in {upper case|capitals|capital letters}", "@c set <f> in {upper case|capitals|capital letters}", "the whole text of <f> in {upper case|capitals|capital letters}", "is it possible to have <f> in {upper case|capitals|capital letters}?", "<f>.upper()", "CAPS for <f>", "put <f> in caps",
    "@c turn <f> into all caps", "<f> in all caps", "@c make everything in <f> big letters", "<f> in big letters",
    "<f> as if somebody shouted it, all in capitals", "<f> should be written entirely in {capitals|capital letters}",
    "could you put all of <f> into {capitals|upper case}?", "can <f> be all {capitals|upper case}?", "I'd like everything in <f> in {capitals|capital letters}", "I can hardly read <f>, put it in {capitals|capital letters}", "the label printer only does {capitals|capital letters}, so change <f> to those",
    "all the small letters in <f> should be {capitals|capital letters}", "small letters in <f> should become {capitals|capital letters}", "no small letters in <f>, all {capitals|capital letters}", "I don't want small letters in <f>, make them {capitals|capital letters}", "<f> with all letters in {capitals|upper case}",
    "<f>, all {caps|capitals}", "<f>, {uppercase|upper case}", "<f>: {all caps|uppercase|capitals}", "<f> {all caps|uppercase}", "{uppercase|all caps} <f>", "toupper <f>", "upper() on <f>", "caps lock for the whole of <f>", "what about putting <f> in {capitals|upper case}?",
    "how about making <f> all {capitals|upper case}?", "let's have <f> in {capitals|capital letters}", "everything written in <f> should be in {capitals|upper case}", "each letter in <f> in {upper case|capitals}", "the words in <f> should be all {capitals|upper case}", "from small to {capital letters|capitals}: <f>",
    "@c shout the text of <f>, I mean in {capitals|capital letters}", "@c put every word of <f> completely in {capitals|capital letters}", "@c make all the text in <f> {upper case|uppercase}", "@c have <f> in {capitals|capital letters}", "@c raise all letters of <f> to {upper case|capitals}",
    "@c transform <f> {to|into} {upper case|uppercase|capitals}", "@c switch <f> to {upper case|all caps}",
]
LOWER = [
    "@c {turn|change|convert} <f> {to|into} {lower case|lowercase|small letters}", "@c make <f> all {lower case|lowercase}", "@c write <f> in {lower case|lowercase|small letters}", "@c put the text of <f> in {lower case|small letters}", "<f> in {lower case|small letters}", "@c lowercase {the text of |}<f>", "@c make every letter in <f> {lower case|small}", "all letters of <f> in {small letters|lower case}",
    "@c change all letters in <f> to {small letters|lower case}", "{lower case|lowercase} for <f>", "@c convert the text in <f> to {small letters|lowercase}", "everything in <f> should be {lower case|in small letters}", "@c turn everything in <f> into {small letters|lowercase}", "I want <f> in {small letters|lowercase}", "no capitals in <f>, all {lower case|small letters}",
    "<f> should be {all|entirely} {lower case|small letters}", "<f> needs to be {lower case|small letters}", "<f>: make it {lower case|small letters}", "<f> to {lower case|small letters}", "<f> -> {lower case|small letters}", "take <f> and make it all {lower case|small letters}",
    "take <f> and change {every letter|all letters} to {lower case|small letters}", "in <f>, change every letter to {lower case|small letters}", "in <f>, make all the letters {lower case|small letters}", "every letter of <f> should be {lower case|small letters}", "my boss wants all of <f> in {lower case|small letters}",
    "for the sign I need <f> in {lower case|small letters}", "I need the text of <f> in {lower case|small letters}", "I would like all of <f> in {lower case|small letters}", "would you mind changing <f> to {lower case|small letters}?", "all of <f> to {lower case|small letters}", "@c rewrite <f> in {lower case|small letters}",
    "@c rewrite everything in <f> in {lower case|small letters}", "@c set the text of <f> in {lower case|small letters}", "@c set <f> in {lower case|small letters}", "the whole text of <f> in {lower case|small letters}", "is it possible to have <f> in {lower case|small letters}?", "<f>.lower()", "no caps in <f>, all lower case",
    "no capitals in <f>, make them small letters", "somebody wrote <f> in capitals, make it lower case", "<f> is all capitals, turn it into small letters", "someone shouted in <f>, all capitals, make it lower case",
    "somebody shouted in <f>, make it lower case", "<f> looks as if somebody shouted it, change it to small letters", "<f> should be written entirely in {lower case|small letters}",
    "could you put all of <f> into {lower case|small letters}?", "can <f> be all {lower case|small letters}?", "I'd like everything in <f> in {lower case|small letters}", "I hate all the capitals in <f>, make them small letters", "somebody left caps lock on in <f>, make it {lower case|small letters}",
    "caps lock was on when I wrote <f>, turn it into {lower case|small letters}", "all the capitals in <f> should be {small letters|lower case}", "capitals in <f> should become {small letters|lower case}", "I don't want capital letters in <f>, make them small", "I don't want any capitals in <f>, all {lower case|small letters}",
    "<f> with all letters in {lower case|small}", "<f>, all {lower case|small letters}", "<f>, {lowercase|lower case}", "<f>: {all lower case|lowercase|small letters}", "<f> {all lowercase|lowercase}", "{lowercase|all lower case} <f>", "tolower <f>", "lower() on <f>",
    "what about putting <f> in {lower case|small letters}?", "how about making <f> all {lower case|small letters}?", "let's have <f> in {lower case|small letters}", "everything written in <f> should be in {lower case|small letters}", "each letter in <f> in {lower case|small}",
    "the words in <f> should be all {lower case|small letters}", "from capitals to {small letters|lower case}: <f>", "@c put every word of <f> completely in {small letters|lower case}", "@c make all the text in <f> {lower case|lowercase}", "@c have <f> in {small letters|lower case}",
    "@c bring all letters of <f> down to {lower case|small letters}", "@c transform <f> {to|into} {lower case|lowercase|small letters}", "@c switch <f> to {lower case|lowercase}", "@c get rid of the capitals in <f>, all {lower case|small letters}", "@c make all capital letters in <f> small",
]
TRIM = [
    "@c {trim|strip} the lines {of|in} <f>", "@c {trim|strip} {the |}{spaces|blanks} {at|from} the {ends|start and end} of the lines in <f>", "@c remove {the |}{spaces|blanks} {at|from} the {ends|start and end} of each line in <f>", "@c remove spaces around the lines of <f>", "@c remove leading and trailing spaces {from|in} <f>", "@c {strip|trim} leading and trailing spaces in <f>",
    "<f> without leading and trailing spaces", "@c trim every line {of|in} <f>", "@c strip every line {of|in} <f>", "@c trim <f>", "@c clean the spaces around the lines in <f>", "@c clean leading and trailing spaces out of <f>", "no spaces around the lines of <f>", "lines of <f> should have no spaces around them", "@c take the spaces off the ends of each line in <f>", "@c take spaces away from the ends of lines in <f>",
    "there are spaces at the ends of the lines in <f>, {remove|trim} them", "there are spaces around the lines of <f>, take them away", "the lines of <f> have spaces in front and behind, remove them", "the lines in <f> have leading and trailing spaces, strip them", "<f>: trim the lines", "<f>: strip leading and trailing spaces",
    "<f> - no leading or trailing spaces", "line.strip() for <f>", "strip <f>", "I don't want spaces at the start and end of lines in <f>", "I don't need the spaces around the lines in <f>, remove them", "I need <f> without spaces around its lines", "I need the lines of <f> trimmed", "take <f> and trim each line",
    "take <f> and strip the spaces at both ends of the lines", "would you mind trimming the lines of <f>?", "would you mind removing the spaces around the lines of <f>?", "my boss wants no spaces at the start or end of lines in <f>", "@c get rid of leading and trailing {spaces|blanks} in <f>",
    "@c get rid of the spaces around the lines in <f>", "@c delete the spaces before and after the text in each line of <f>", "@c delete leading and trailing {spaces|blanks} from <f>", "@c erase the spaces at both ends of every line in <f>", "@c cut {spaces|blanks} from both ends of each line in <f>",
    "no {spaces|blanks} at the beginning or the end of a line in <f>", "spaces at the beginning and end of the lines in <f> should go",
    "the lines of <f> should be trimmed", "<f> with all lines trimmed", "would you mind trimming <f>?", "how about trimming the lines in <f>?", "all lines of <f> need trimming",
    "could you trim the lines of <f>?", "can the spaces around the lines of <f> go?", "I'd like the lines in <f> trimmed at both ends", "I'd like <f> without spaces before and after its lines", "someone indented the lines of <f> with spaces, trim them on both sides",
    "the lines of <f> don't start at the edge, remove spaces at both ends", "the lines in <f> have {spaces|blanks} they don't need at the start and the end, trim them", "the lines of <f> should start and end without {spaces|blanks}", "each line of <f> should start and end with text, not with {spaces|blanks}",
    "extra {spaces|blanks} at the start and end of lines in <f> should go", "there are stray {spaces|blanks} at both ends of the lines in <f>, remove them", "{spaces|blanks} before and after the lines of <f> should be removed", "what about stripping the lines of <f>?",
    "how about removing the {spaces|blanks} around the lines in <f>?", "<f>, trim each line", "<f>, strip lines", "<f>: trim whitespace at both ends of each line", "<f>: strip every line", "<f> lines trimmed", "trim lines <f>", "strip lines <f>", "trim whitespace in <f>, line by line", "strip() every line of <f>",
    "ltrim and rtrim the lines of <f>", "let's trim the lines of <f>", "@c trim the whitespace around each line of <f>", "@c strip whitespace from both ends of the lines in <f>", "@c remove leading and trailing whitespace in <f>", "@c clean up the spaces at both ends of the lines in <f>",
    "@c clear the spaces around every line of <f>", "@c take away the {spaces|blanks} before and after each line of <f>", "@c shave the spaces off both ends of the lines in <f>", "@c drop leading and trailing {spaces|blanks} in <f>",
]
REPLACE = [
    "@c replace <w> {with|by} <v> in <f>", "@c change <w> to <v> in <f>", "@c replace every <w> in <f> {with|by} <v>", "@c swap <w> for <v> in <f>", "@c substitute <v> for <w> in <f>", "in <f>, replace <w> {with|by} <v>", "in <f>, write <v> instead of <w>", "@c write <v> instead of <w> in <f>", "<w> should be <v> in <f>", "@c turn every <w> in <f> into <v>",
    "<f>: <w> to <v>, replace", "@c change the word <w> into <v> in <f>", "@c replace the word <w> {with|by} <v> everywhere in <f>", "@c swap the word <w> for <v> everywhere in <f>", "every <w> in <f> should become <v>", "@c substitute <w> with <v> in <f>", "@c put <v> instead of <w> in <f>", 'replace "<w>" with "<v>" in <f>', 'change "<w>" to "<v>" in <f>',
    "<w> is wrong in <f>, it should be <v>", "<w> in <f> is a mistake, change it to <v>", "I wrote <w> in <f> but it should be <v>, replace it", "I wrote <w> instead of <v> in <f>, change that", "we don't say <w> any more, put <v> in <f> instead", "<f> still says <w>, make it <v>", "<f> says <w>, but it should say <v>",
    "<f>: replace <w> with <v>", "<f>: <w> -> <v>", "<f>: change <w> to <v>", "s/<w>/<v>/g in <f>", "<w> -> <v> in <f>", "<w> => <v>, everywhere in <f>", "wherever <f> says <w>, write <v>", "wherever it says <w> in <f>, put <v>", "everywhere <w> is in <f>, it should be <v>", "instead of <w> I want <v> in <f>",
    "instead of <w> write <v> everywhere in <f>", "take <f> and change <w> to <v>", "take <f> and write <v> wherever it has <w>", "I need <w> replaced with <v> in <f>", "I need <w> changed to <v> all through <f>", "would you mind replacing <w> with <v> in <f>?", "would you mind changing <w> into <v> in <f>?",
    "my boss wants <v> instead of <w> in <f>", "could <w> become <v> in <f>?", "find <w> in <f> and replace it with <v>", "find and replace in <f>: <w> by <v>", "@c exchange <w> for <v> in <f>", "@c exchange every <w> for <v> in <f>", "@c exchange the word <w> in <f> for <v>", "@c correct <w> to <v> in <f>",
    "@c correct every <w> in <f> to <v>", "@c make <w> into <v> everywhere in <f>", "all <w> in <f> must become <v>",
    "could you replace <w> with <v> in <f>?", "could you put <v> for <w> in <f>?", "can <w> be <v> from now on in <f>?", "I'd like <v> in place of <w> in <f>", "I'd rather say <v> than <w> in <f>, change it", "I called it <w> in <f>, but the right word is <v>, fix that", "the word <w> in <f> is not right, <v> is",
    "<w> is now called <v>, update <f>", "<w> is outdated in <f>, use <v>", "<w> has a new name, <v>, change it all through <f>", "we call it <v> now, not <w>, so change <f>", "it's <v>, not <w>, fix it in <f>", "not <w> but <v> in <f>", "where <f> has <w>, I want <v>", "any time <w> comes up in <f>, make it <v>",
    "for every <w> in <f> put <v>", "from <w> to <v>, all over <f>", "<v> for <w> in <f>", "<w> by <v> in <f>", "<w> to <v> everywhere in <f>", "<f>: <v> instead of <w>", "<f>: swap <w> for <v>", "<f>, replace <w>, new word <v>", "find <w> replace <v> <f>", "search and replace in <f>: <w> with <v>",
    "replace all <w> by <v>, file <f>", "what about changing <w> to <v> in <f>?", "let's change <w> to <v> in <f>", "@c change all occurrences of <w> in <f> to <v>", "@c find every <w> in <f> and make it <v>", "@c switch <w> to <v> in <f>", "@c fix <f>: it's <v>, not <w>", "@c overwrite every <w> in <f> with <v>",
    "@c update <f>, <w> is now <v>", "@c put <v> wherever <w> stands in <f>",
]
APPEND = [
    '@c add {the line |}"<t>" to <f>', '@c append {the line |}"<t>" to <f>', '@c append "<t>" at the end of <f>', '@c add "<t>" at the end of <f>', '@c put "<t>" at the {end|bottom} of <f>', '@c write "<t>" at the {end|bottom} of <f>', '@c add a line "<t>" to <f>', '@c add a new line to <f>: "<t>"', '<f>: add "<t>"', '@c append a new line to <f>: "<t>"',
    '"<t>" should go at the end of <f>', '@c put another line into <f>: "<t>"', '@c write another line into <f>: "<t>"', '@c note "<t>" in <f> as the last line', '@c add "<t>" as the last line of <f>', '@c put "<t>" as the last line into <f>', '@c extend <f> by the line "<t>"', '@c extend <f> with "<t>"',
    '<f> should end with "<t>"', '<f> should have one more line: "<t>"', '<f> needs one more line, "<t>"', '<f> needs "<t>" at the end', '<f>: append "<t>"', '<f>: new last line "<t>"', '<f> += "<t>"', 'echo "<t>" >> <f>', '"<t>" >> <f>', '"<t>" to the end of <f>', '"<t>" has to be added to <f>',
    '"<t>" is missing at the end of <f>, add it', '"<t>" belongs at the bottom of <f>', 'I forgot a line in <f>, add "<t>" at the end', 'I forgot "<t>" in <f>, put it at the end', 'I need "<t>" added to <f>', 'I need to add "<t>" at the bottom of <f>', 'one more line for <f>: "<t>"', 'one more for <f>: "<t>"',
    'at the end of <f>, write "<t>"', 'at the end of <f> there should be "<t>"', 'take <f> and add "<t>" at the bottom', 'open <f> and add "<t>" at the end', 'would you mind adding "<t>" to <f>?', 'would you mind adding the line "<t>" at the end of <f>?', 'my boss wants "<t>" added to <f>', 'also write "<t>" in <f>, at the end',
    '@c stick "<t>" on the end of <f>', '@c stick the line "<t>" at the bottom of <f>', '@c attach "<t>" to the end of <f>', '@c attach the line "<t>" to <f>', '@c tack "<t>" onto <f> at the end', '@c insert "<t>" at the end of <f>', '@c include "<t>" as the last line of <f>',
    '@c tack "<t>" on at the end of <f>', '@c tack the line "<t>" onto the end of <f>', '@c put "<t>" onto the end of <f>',
    'could you add "<t>" to <f>?', 'could <f> have "<t>" as its last line?', 'can I have "<t>" added to <f>?', "I'd like \"<t>\" at the end of <f>", "I'd like to add something to <f>: \"<t>\"", 'I want one more line in <f>, it says "<t>"',
    'something is missing at the end of <f>, the line "<t>"', 'to the end of <f>, add "<t>"', 'below everything in <f>, write "<t>"', 'after the last line of <f>, put "<t>"', 'under the last line of <f> I need "<t>"', 'the last line of <f> should be "<t>", add it', 'the next line of <f> should be "<t>"',
    'new line for <f>: "<t>"', 'new entry in <f>: "<t>"', 'next line in <f>: "<t>"', 'another line for <f>: "<t>"', 'another entry for <f>: "<t>"', 'add to <f>: "<t>"', 'add to my list <f>: "<t>"', 'line to add to <f>: "<t>"', '"<t>" as a new line in <f>', '"<t>" goes on the list <f>', '"<t>" below the last line of <f>',
    '"<t>" must be added at the end of <f>', '<f>, add line: "<t>"', '<f>, one more line: "<t>"', "let's add \"<t>\" to <f>", 'how about adding "<t>" at the bottom of <f>?', '@c put "<t>" on my list <f>', '@c put "<t>" below the last line of <f>', '@c continue <f> with "<t>"', '@c continue <f> with the line "<t>"',
    '@c jot down "<t>" at the end of <f>', '@c end <f> with the line "<t>"', '@c record "<t>" at the end of <f>', '@c type "<t>" below the last line of <f>',
]
PREPEND = [
    '@c put "<t>" at the {top|beginning|start} of <f>', '@c add "<t>" at the {top|beginning|start} of <f>', '@c add "<t>" as the first line of <f>', '@c insert "<t>" as the first line of <f>', '@c insert "<t>" at the {top|beginning|start} of <f>', '@c write "<t>" at the {top|beginning|start} of <f>', '@c prepend "<t>" to <f>', '@c prepend the line "<t>" to <f>', '<f> should {begin|start} with "<t>"',
    '<f>: new first line "<t>"', '"<t>" should be the first line of <f>', '@c give <f> the title "<t>"', '@c add the title "<t>" to <f>', '@c write "<t>" above everything in <f>', '@c put the title "<t>" above <f>', '@c add the heading "<t>" at the top of <f>', '"<t>" should go at the top of <f>', '@c prepend a line to <f>: "<t>"', '@c put "<t>" above the rest of <f>',
    '<f> needs "<t>" at the top', '<f> needs a {title|heading}: "<t>"', '<f> should have "<t>" at the top', '<f> should have "<t>" as its first line', '<f>: put "<t>" at the top', '<f>: prepend "<t>"', '<f>: {title|heading} "<t>"', 'the {title|heading} of <f> should be "<t>", write it at the top', '"<t>" belongs at the top of <f>',
    '"<t>" has to be the first line in <f>', '"<t>" should stand above the rest of <f>', '"<t>" comes first in <f>, put it at the beginning', 'I forgot the {title|heading} in <f>, put "<t>" at the top', 'I need "<t>" at the beginning of <f>', 'I need "<t>" as the first line of <f>', 'at the top of <f>, write "<t>"',
    'at the {start|beginning} of <f> there should be "<t>"', 'before the first line of <f>, put "<t>"', 'before everything else in <f>, write "<t>"', 'take <f> and put "<t>" at the beginning', 'open <f> and write "<t>" as the first line', 'would you mind putting "<t>" at the top of <f>?',
    'would you mind adding "<t>" as the first line of <f>?', 'my boss wants "<t>" at the top of <f>', '@c stick "<t>" at the top of <f>', '@c place "<t>" before the first line of <f>', '@c place the line "<t>" at the {start|beginning} of <f>', '@c begin <f> with the line "<t>"', '@c make "<t>" the first line of <f>',
    '@c make <f> {begin|start} with "<t>"',
    'could you put "<t>" at the top of <f>?', 'could <f> start with "<t>"?', 'can I have "<t>" above everything else in <f>?', "I'd like \"<t>\" as the first line of <f>", "I'd like <f> to begin with \"<t>\"", 'I want "<t>" to be what one reads first in <f>', 'the first thing in <f> should be "<t>"',
    'the first line of <f> should be "<t>", put it there', 'what comes first in <f> should be "<t>", insert it', 'something is missing at the beginning of <f>, the line "<t>"', '<f> has no {title|heading}, give it "<t>"', '<f> has no {title|heading}, write "<t>" above it', 'on top of <f>, put "<t>"',
    'on top of everything in <f> I need "<t>"', 'above the first line of <f>, write "<t>"', 'above the text in <f> there should be "<t>"', 'to the start of <f>, add "<t>"', 'in front of everything in <f>, write "<t>"', 'new first line for <f>: "<t>"', 'new top line in <f>: "<t>"', '{title|heading} for <f>: "<t>"',
    '"<t>" at the top of <f>', '"<t>" as the first line of <f>', '"<t>" above the first line of <f>', '"<t>" is the {title|heading} of <f>, add it at the top', '<f>, first line: "<t>", insert it', '<f>, top: "<t>"', "let's put \"<t>\" at the top of <f>", 'how about putting "<t>" at the top of <f>?',
    '@c use "<t>" as the {title|heading} of <f>', '@c write the {title|heading} "<t>" at the top of <f>', '@c start <f> with the line "<t>"', '@c open <f> with "<t>" as a new first line', '@c put the line "<t>" before everything else in <f>', '@c squeeze "<t>" in above the first line of <f>',
    '@c push "<t>" in at the top of <f>',
]
DROP = [
    "@c remove {all |the |}lines {with|containing} <w> {from|in} <f>", "@c delete {all |the |}lines {with|containing} <w> {from|in} <f>", "@c drop {all |the |}lines {with|that contain} <w> {from|in} <f>", "@c remove every line that {contains|mentions} <w> from <f>", "@c delete every line that {contains|mentions} <w> in <f>", "@c take out the lines with <w> in <f>",
    "lines with <w> in <f> should go", "every line with <w> should go from <f>", "@c throw out the lines with <w> in <f>", "@c get rid of the lines with <w> in <f>", "<f>: remove lines with <w>", "<f>: throw out lines that mention <w>", "@c take every line that mentions <w> out of <f>", "@c get rid of all lines that contain <w> in <f>", "@c drop every line with <w> in <f>",
    "there are lines with <w> in <f>, {remove|delete} them", "I don't want lines with <w> in <f>", "I don't need the lines with <w> in <f>, {remove|delete} them", "I don't want to have <w> lines in <f> any more, throw them away", "<f> has lines that mention <w>, get rid of them", "<f>: delete lines with <w>",
    "<f>: drop every line that mentions <w>", "<f> - delete all lines containing <w>", "sed /<w>/d <f>", "any line in <f> that says <w> should be deleted", "if a line in <f> {mentions|contains} <w>, {remove|delete} it", "all lines with <w> must go from <f>", "the lines that say <w> should be removed from <f>",
    "the lines with <w> can go from <f>", "take <f> and delete every line that has <w>", "take <f> and throw away the lines with <w>", "look through <f> and delete each line that contains <w>", "I need the lines with <w> gone from <f>", "would you mind deleting the lines with <w> from <f>?",
    "would you mind removing all lines with <w> in <f>?", "my boss wants every line with <w> out of <f>", "@c erase {all |the |}lines with <w> from <f>", "@c erase every line that mentions <w> in <f>", "@c erase each line of <f> that has <w>", "@c throw away {all |the |}lines of <f> that contain <w>",
    "@c cut {all |the |}lines with <w> out of <f>", "@c strip <f> of the lines that mention <w>", "@c kick the lines with <w> out of <f>",
    "@c kick out every line with <w> from <f>", "@c kick out all lines of <f> that mention <w>", "the lines about <w> bother me, {remove|delete} them from <f>", "@c weed out the lines with <w> in <f>", "@c weed the lines that contain <w> out of <f>",
    "could you delete the lines with <w> from <f>?", "can the lines about <w> go from <f>?", "I'd like all lines with <w> out of <f>", "I'm done with <w>, delete those lines from <f>", "<w> is history, delete all lines about it in <f>", "we don't do <w> any more, so delete the lines that mention it from <f>",
    "nothing about <w> should be left in <f>, delete those lines", "no line in <f> should mention <w>, delete the ones that do", "no more lines about <w> in <f>", "not a single line with <w> should stay in <f>", "whatever line has <w> in it should go from <f>", "wherever <w> is in <f>, delete the whole line",
    "lines mentioning <w> should be deleted from <f>", "lines with <w>: delete from <f>", "what about deleting the lines with <w> in <f>?", "how about throwing the <w> lines out of <f>?", "<f>, delete lines with <w>", "<f>, no lines with <w>", "<f>: kick out lines with <w>", "delete lines <w> <f>",
    "remove lines containing <w> <f>", "grep -v <w> <f> and write it back to the file", "let's delete the lines with <w> from <f>", "keep everything in <f> but the lines with <w>, delete those", "@c clear <f> of the lines that mention <w>", "@c clean <f> of all lines with <w>", "@c wipe the lines with <w> from <f>",
    "@c wipe out every line about <w> in <f>", "@c purge <f> of lines that contain <w>", "@c purge all lines with <w> from <f>", "@c scrap the lines about <w> in <f>", "@c find the lines with <w> in <f> and delete them", "@c delete from <f> whatever line says <w>",
]
DROP_NUMBER = [
    "@c {remove|delete} line <n> {of|from|in} <f>", "@c {remove|delete} line number <n> {of|from|in} <f>", "@c drop line <n> {of|from} <f>", "@c take line <n> out of <f>", "line <n> of <f> should go", "@c throw out line <n> of <f>", "@c get rid of line <n> in <f>", "line <n> in <f> can go", "<f>: {remove|delete} line <n>", "@c cut line <n> out of <f>", "@c cut line number <n> from <f>",
    "@c erase line <n> in <f>", "@c erase line number <n> of <f>", "@c drop line number <n> in <f>", "@c take out line <n> in <f>", "I don't need line <n> of <f>, {remove|delete} it", "line number <n> of <f> can go, {remove|delete} it",
    "line <n> in <f> is wrong, {remove|delete} it", "line <n> in <f> is not needed, {remove|delete} it", "line <n> should be deleted from <f>", "line <n> has to go from <f>", "there is a mistake in line <n> of <f>, delete that line", "I don't want line <n> in <f>, throw it away", "I want line <n> gone from <f>",
    "I need line <n> removed from <f>", "<f>: drop line <n>", "<f>: line <n> can go", "<f>: throw away line <n>", "<f> - without line <n> from now on, delete it", "sed <n>d <f>", "del lines[<n>] in <f>, I count from 1", "in <f>, delete line number <n>", "in <f>, line <n> should go", "from <f>, remove line <n>",
    "take <f> and delete line <n>", "take <f> and throw out line number <n>", "open <f> and {remove|delete} line <n>", "would you mind deleting line <n> of <f>?", "would you mind removing line <n> from <f>?", "@c throw away line <n> of <f>", "@c throw away line number <n> in <f>", "@c get rid of line number <n> in <f>",
    "@c erase what is in line <n> of <f>, the whole line", "@c remove the line with number <n> from <f>", "@c delete the line with number <n> in <f>",
    "could you delete line <n> from <f>?", "could line <n> be taken out of <f>?", "can line <n> of <f> go?", "I'd like line <n> of <f> to be deleted", "I'd like <f> without line <n>, remove it", "I made a mistake in line <n> of <f>, delete the line", "I wrote nonsense in line <n> of <f>, delete it",
    "I'm done with line <n> of <f>, delete it", "line <n> of <f> is out of date, {remove|delete} it", "line <n> of <f> is superfluous, {remove|delete} it", "line <n> does not belong in <f>, {remove|delete} it", "line <n> is too much in <f>, {remove|delete} it", "line <n> of <f>: delete", "line <n> out of <f>",
    "line number <n> should not be in <f>, take it out", "nobody needs line <n> of <f>, delete it", "what about deleting line <n> of <f>?", "how about removing line <n> from <f>?", "<f>, delete line <n>", "<f>, line <n> out", "<f>: line number <n> should go", "<f>: take out line <n>", "delete line <n> <f>",
    "remove line number <n> <f>", "let's delete line <n> from <f>", "of the lines in <f>, delete number <n>", "all lines of <f> may stay except line <n>, delete that one", "@c strike line <n> from <f>", "@c strike out line <n> in <f>", "@c scrap line <n> of <f>", "@c kick line <n> out of <f>",
    "@c wipe line <n> from <f>", "@c clear line <n> out of <f>", "@c go to line <n> of <f> and delete it", "@c ditch line <n> of <f>",
]
OVERWRITE = [
    "overwrite it", "yes, overwrite it", "yes, replace it", "do it, replace the old one", "replace it", "it is old, overwrite it", "go ahead and overwrite it", "yes", "you may overwrite it", "yes, write over it",
    "overwrite", "just overwrite it", "overwrite the old one", "replace the old file", "sure, overwrite it", "sure, replace it", "ok, overwrite", "ok, replace the old one", "I don't need the old one, overwrite it", "I don't need the old file any more, replace it", "the old one is not needed, write over it",
    "the old file can be overwritten", "overwriting is fine", "it's fine to overwrite it", "yes please, overwrite", "yes do that, overwrite it", "that's fine, replace it", "write over the old one",
    "overwriting it is fine", "overwriting is ok", "it may be overwritten", "the old one may be overwritten", "it can be overwritten",
    "overwrite please", "please overwrite it", "please replace the old one", "yes, the old one can go", "yes, the old file can be replaced", "the old one can go", "the old file can go, write over it", "the old file is not important, overwrite it", "I don't care about the old one, overwrite it",
    "I don't need that old file, write over it", "nobody needs the old one, replace it", "it's only an old version, overwrite it", "that's an old version, replace it", "it doesn't matter, overwrite it", "no problem, overwrite it", "fine, overwrite it", "fine, replace it", "sure, write over it", "ok, write over it",
    "OK, overwrite the file", "yep, overwrite", "yes, go ahead", "yes, overwrite the old file", "yes, replace the old file", "yes, you can overwrite it", "you can overwrite it", "you can replace it", "you can write over the old one", "feel free to overwrite it", "replace", "replace the file", "write it over the old one",
    "use the same name and overwrite it", "keep the name and overwrite it", "let the new one replace the old one", "the new one should replace the old one", "@c overwrite the file", "@c overwrite what is there",
]
OTHER_NAME = [
    "then call it <g>", "save it as <g> instead", "use <g> instead", "take <g>", "name it <g>", "no, call it <g>", "<g> then", "no, <g>", "as <g> then", "better <g>", "write it to <g> then", "then save it as <g>",
    "<g>", "let's take <g>", "let's call it <g>", "then <g>", "then use <g>", "then take the name <g>", "another name: <g>", "take another name: <g>", "the name should be <g> then", "the name <g> is fine", "how about <g>?", "what about <g>?", "make it <g>", "make that <g> instead", "keep the old one, call it <g>",
    "don't overwrite, use <g>", "don't overwrite it, save it as <g>", "no, keep that one, and write it to <g>", "better call it <g>", "rather <g>",
    "<g>, please", "<g> would be fine", "<g> is better", "<g> instead", "<g> might be free", "then rather <g>", "then please <g>", "then write it to <g>", "then make it <g>", "ok, then <g>", "ok, call it <g>", "ok, use <g>", "oh, then <g>", "oh, then save it as <g>", "oh no, keep it, use <g>", "another name please, <g>",
    "a different name: <g>", "a new name then: <g>", "give it another name, <g>", "give it the name <g>", "go for <g>", "try <g>", "try it with <g>", "choose <g>", "I'd prefer <g>", "I'd rather have <g>", "I'll take <g>", "call the new one <g>", "the new one should be <g>", "let the new one be <g>",
    "leave the old one alone, use <g>", "please don't overwrite it, take <g>", "not over the old one, call it <g>", "no, the other name: <g>", "put it in <g> instead", "could you save it as <g>?",
]

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
    if "FileExistsError" not in observation and "AssertionError" not in observation:
        return observation, target
    yield Say(f"There is already a file {target}, so I did not write it. Shall I overwrite it, or take another name?", (target, "did not write"))
    fate = c.rng.random()
    if fate < 0.2:
        yield from let_be(c, NEVER_MIND if c.chance(0.3) else KEEP_OLD)
    if fate < 0.65:
        other = c.file(target.rsplit(".", 1)[1])
        if fate < 0.3:
            yield User(c.ask(ANOTHER_NAME, bare=True))
            yield Say(WHICH_NAME, ("Under which name",))
            yield User(c.ask(NEW_NAME, g=other, bare=True))
        else:
            yield User(c.ask(OTHER_NAME, g=other))
        observation = yield Act(code.replace(target, other))
        return observation, other
    yield User(c.ask(OVERWRITE))
    observation = yield Act(unguarded(code.replace(', "x")', ', "w")'), target), f"This will overwrite {target}.")
    return observation, target


# What people call a text after what was done to it.
DONE = {
    "sort": ("sorted", "az", "alphabetical"), "back": ("sorted", "za", "backwards"), "dedupe": ("unique", "clean", "nodupes"), "blank": ("clean", "noblanks", "compact"), "number": ("numbered", "numbers", "lines"),
    "reverse": ("reversed", "backwards", "turned"), "upper": ("upper", "caps", "big"), "lower": ("lower", "small"), "trim": ("trimmed", "clean", "tidy"),
}


def new_target(c, name="", *words):
    """The name of a file to write, often made of the old one; now and then there is one already."""
    target = named_after(c, name, *words) if name and c.chance(0.4) else text_name(c)
    if c.chance(0.12):
        write_lines(c, target, [sentence(c)])
    return target


def change_lines(c):
    """One change of all lines, in place or into a new file."""
    kind = c.pick(["sort", "sort", *LINES])
    templates, comment, code, done, true = LINES[kind]
    name, old = text_file(c, lines=raw_lines(c, kind))
    c.demand(len({x.lower() for x in old}) == len({*old}))
    target = "" if c.chance(0.5) else new_target(c, name, *DONE.get(kind, ()))
    c.demand(target != name)
    yield User(c.ask(extended(c, templates, INTO) if target else templates + CHANGES_TWO.get(kind, []), f=name, g=target))
    fewer = kind in ("dedupe", "blank")
    first = comment.format(name) + (f" and save {'the rest' if fewer else 'them' if 'lines' in comment else 'it'} as {target}" if target else "")
    write = NEW.format(quoted(target)) if target else SAME.format(quoted(name))
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
    word, new = asked_word(c), c.word()
    c.demand(not has(new, word))
    hits = c.rng.choice((0, 1, 1, 2, 2, 3))
    name, lines = text_file(c, lines=with_word(c, [sentence(c) for _ in range(c.rng.randint(3, 6))], word, hits))
    text = (c.folder / name).read_text()
    true, count = replaced(text, word, new), words_of([text]).count(word.lower())
    if c.chance(0.35):
        target = new_target(c, name, new, "replaced")
        c.demand(target != name)
        yield User(c.ask(extended(c, REPLACE, INTO), f=name, w=word, v=new, g=target))
        code = f"# Replace {word} with {new} in {name} and save it as {target}\nimport re\ntext, count = {replacing(word, new, read_text(name), 'subn')}\nwith open({quoted(target)}, \"x\") as file:\n    file.write(text)\ncount"
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
    yield User(c.ask(REPLACE + REPLACE_TOLD + REPLACE_TWO, f=name, w=word, v=new))
    observation = yield Act(f"# Count {word} in {name}\nimport re\ntext = {read_text(name)}\n{counting(word, 'text')}", "First I will see how often it appears.")
    found = result(observation)
    c.demand(found == str(count))
    if not count:
        yield Say(f"{word} does not appear in {name}, so nothing was changed.", (word, "nothing was changed"))
        return
    code = f"# Replace {word} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({replacing(word, new, 'text')})"
    talk = f"This will replace {word} with {new} {plural(found, 'time')} in {name}."
    if c.chance(0.15):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text() == true)
    yield Say(f"I replaced {word} with {new} {plural(found, 'time')} in {name}.", (found, name))


def add_line(c):
    name, lines = text_file(c, c.rng.randint(1, 5))
    text, top = sentence(c, c.rng.randint(1, 8)), c.chance(0.3)
    yield User(c.ask(PREPEND + PREPEND_TWO if top else APPEND + APPEND_TOLD + APPEND_TWO, f=name, t=text))
    where = "at the top of" if top else "at the end of"
    code = f"# Add the line at the top of {name}\nold = {read_lines(name)}\nlines = [{quoted(text)}] + old\n{SAME.format(quoted(name))}\nlen(lines)" if top else adding(name, [text])
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
        observation = yield Act(f"# Show line {n} of {name}\nold = {read_lines(name)}\nold[{n} - 1]", "First I will look at that line.")
        text = ast.literal_eval(result(observation))
        code, talk = f"# Remove line {n} from {name}\nlines = old[:{n} - 1] + old[{n}:]\n{SAME.format(quoted(name))}\nlen(lines)", f"This will remove line {n} from {name}: {text}"
        true = lines[: n - 1] + lines[n:]
    else:
        word = asked_word(c)
        lines = with_word(c, lines, word, c.rng.choice((0, 1, 1, 2)))
        write_lines(c, name, lines)
        yield User(c.ask(DROP, w=word, f=name))
        observation = yield Act(f"# Find the lines with {word} in {name}\nold = {read_lines(name)}\n[line for line in old if {is_in(word)}]", "First I will look at those lines.")
        found = ast.literal_eval(result(observation))
        true = [x for x in lines if not has(x, word)]
        if not found:
            yield Say(f"No line in {name} contains {word}, so nothing was changed.", ("nothing was changed", word))
            return
        code = f"# Remove the lines with {word} from {name}\nlines = [line for line in old if {quoted(word)}.lower() not in line.lower()]\n{SAME.format(quoted(name))}\nlen(lines)"
        talk = f"This will remove {plural(len(found), 'line')} from {name}: {'; '.join(found)}"
    c.demand(true)
    if c.chance(0.15):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    observation = yield Act(code, talk)
    c.demand(written(c, name) == true)
    yield Say(f"Done: {name} now has {plural(result(observation), 'line')}.", (name, result(observation)))


INTENTS = {change_lines: 12, replace_word: 8, add_line: 10, remove_lines: 6}
