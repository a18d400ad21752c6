"""Questions about the words of one text, and what is to be found in it: numbers, e-mail addresses, web addresses, dates."""

import ast
import calendar
from collections import Counter

from ..scenario import Act, Say, User
from ..words import choose, made_up
from .endings import declined, joined, plural, result
from .text_files import SMALL, drawn_lines, read_text, sentence, text_file, with_word, words_of
from .texts_told import LONGEST_TOLD
from .texts_two_said import LONGEST_TWO, UNIQUE_TWO

TOP = [
    "@n <n> most {common|frequent} words in <f>", "@n <n> words used most in <f>", "@n top <n> words {of|in} <f>", "{which|what} <n> words {appear|occur} most often in <f>?", "top <n> words in <f>", "{which|what} are the <n> most {common|frequent} words in <f>?", "@c {find|list|show} the <n> most {common|frequent} words in <f>",
    "@c list the <n> words that {appear|occur} most often in <f>", "which <n> words does <f> use most?", "<f>: top <n> words", "@c {count|find} the <n> words used most often in <f>", "what words come up most in <f>? the top <n>", "<n> most used words in <f>", "which words come up most in <f>? show <n>", "the <n> most {common|frequent} words of <f> with their counts",
    "@n <n> words that come up most in <f>, with how often", "@c show which <n> words {appear|occur} most in <f> and how often", "@c give me the top <n> words from <f>",
    "I need the <n> most {common|frequent} words of <f>", "I need to know which <n> words <f> uses most", "I was wondering which <n> words come up most in <f>", "I think I repeat myself in <f>, show my <n> most frequent words", "which <n> words do I use most in <f>?", "which <n> words do I repeat most often in <f>?",
    "which <n> words have the highest count in <f>?", "which <n> words are repeated most in <f>?", "any idea which <n> words are most common in <f>?", "<f> - <n> most common words?", "<f>: <n> most frequent words", "<f>: the <n> words used most", "Counter(<f>).most_common(<n>)", "most_common(<n>) of the words in <f>",
    "word frequencies in <f>, top <n>", "word frequency, top <n>, <f>", "max <n> words by frequency in <f>", "take <f> and find the <n> words used most", "take <f> and list its <n> most common words", "look at <f> and tell me the <n> most frequent words", "go through <f> and find the <n> words that come up most",
    "of all words in <f>, which <n> are the most frequent?", "from <f> I need the <n> words with the highest count", "in <f>, what are the top <n> words?", "my teacher wants the <n> most common words in <f>", "my boss wants the top <n> words from <f>", "for a word cloud I need the <n> most frequent words of <f>",
    "would you mind finding the <n> most frequent words in <f>?", "would you mind listing the top <n> words of <f>?", "let's see the top <n> words in <f>", "@n <n> favourite words in <f>, the ones used most", "@n <n> words with the highest {count|frequency} in <f>", "@c rank the words in <f>, top <n>",
    "@c rank the words of <f> by how often they are used and show <n>", "@c rank words by frequency in <f>, best <n>",
    "counter of the words in <f>, the top <n>", "word counter for <f>: the <n> most frequent words", "I have the feeling some words come up too much in <f>, show the top <n>",
    "could you list the <n> most used words of <f>?", "could I get the <n> most common words in <f>?", "do you know which <n> words are used most in <f>?", "I want to know the <n> words I use most in <f>", "I'd like a ranking of the <n> most frequent words in <f>", "my text <f> repeats itself, which <n> words are the worst?",
    "<n> words stand out in <f> because they are used most, which?", "which words are in <f> most often? <n> of them", "which words does <f> use most? just the top <n>", "which <n> words turn up most in <f>?", "which <n> words keep coming up in <f>, more than the others?", "what are the <n> most used words of <f>?",
    "what are the <n> words with the most uses in <f>?", "what <n> words do I use all the time in <f>?", "how does the word frequency in <f> look, first <n>?", "word ranking of <f>, first <n>", "word count of each word in <f>, only the top <n>", "frequency list of <f>, <n> words", "keywords of <f>, the <n> used most",
    "<n> commonest words in <f>", "<n> most popular words in <f>", "<n> most repeated words in <f>", "<n> words that <f> uses over and over, the most frequent ones", "<f>, top <n> words", "<f>, <n> most common words", "<f>: ranking of words, <n>", "top words in <f>: <n>", "most common words <f> <n>",
    "@n <n> commonest words of <f>", "@n <n> most repeated words in <f>", "@n <n> most used words of <f> and their counts", "@c name the <n> words used most in <f>", "@c count every word in <f> and show the top <n>", "@c count how often each word is in <f> and list the first <n>", "@c work out which <n> words <f> uses most",
    "@c print the <n> most frequent words in <f>",
]
UNIQUE = [
    "how many {different|distinct|unique} words are in <f>?", "@c count the {different|distinct|unique} words in <f>", "@n number of {different|distinct|unique} words in <f>", "how many {different|distinct|unique} words does <f> have?", "{unique|distinct} word count of <f>", "how many {different|distinct|unique} words does <f> use?",
    "how large is the vocabulary of <f>?", "@n size of the vocabulary {of|in} <f>", "how many words are in <f> if each counts once?", "@c count each word of <f> only once", "@c count the words in <f>, but each only once", "how big is the vocabulary in <f>?", "<f>: how many {different|distinct|unique} words", "how many {different|distinct|unique} words has <f>?",
    "@c find out how many {different|distinct|unique} words <f> uses", "number of {different|distinct|unique} words in <f>", "@c tell me how many {different|distinct|unique} words are in <f>",
    "I need the number of {different|distinct|unique} words in <f>", "I need to know how many {different|distinct|unique} words <f> has", "I was wondering how many {different|distinct} words <f> uses", "I want to know how rich the vocabulary of <f> is, count the {different|distinct} words",
    "any idea how many {different|unique} words are in <f>?", "how many {different|distinct|unique} words did I use in <f>?", "how much {different|unique} words are there in <f>?", "how rich is the vocabulary of <f>? count {different|unique} words", "what is the vocabulary size of <f>?", "vocabulary size of <f>",
    "<f>: vocabulary size?", "<f>: number of {different|distinct|unique} words", "len(set(words of <f>))", "set of words in <f>: how many?", "take <f> and count its {different|distinct|unique} words", "take <f> and count every word just once",
    "look at <f> and tell me how many {different|distinct|unique} words it has", "of the words in <f>, how many are {different|distinct}?", "without repeats, how many words has <f>?", "without repeats, how many words are in <f>?", "not counting repeats, how many words does <f> have?",
    "if I count no word twice, how many words are in <f>?", "counting no word twice, how many words has <f>?", "my teacher wants the number of {different|unique} words in <f>", "my teacher asks how big my vocabulary in <f> is", "would you mind counting the {different|distinct|unique} words of <f>?",
    "let's see how many {different|unique} words <f> uses", "@n {total|count} of {different|distinct|unique} words in <f>", "@c tally the {different|distinct|unique} words of <f>", "@c count words in <f> without repeats", "@c count no word twice: how many are in <f>",
    "could you count the {different|distinct|unique} words in <f>?", "do you know how many {different|unique} words are in <f>?", "I want to know how many {different|distinct|unique} words I used in <f>", "I'd like to know how varied <f> is, count the {different|unique} words",
    "I'd like the number of {different|distinct|unique} words in <f>", "a word that comes twice counts once: how many words has <f>?", "each word only once, how many words are in <f>?", "if the same word counts once, how many words does <f> have?", "ignoring repeats, how many words are in <f>?",
    "leaving out repeats, how many words does <f> have?", "how many words does <f> have, not counting the same one twice?", "how many words are there in <f>, each counted once?", "how many words must one know to read <f>? count the {different|distinct} ones", "how many {different|distinct|unique} words are used in <f>?",
    "how many {different|distinct|unique} words make up <f>?", "how many {different|distinct|unique} words does the text <f> contain?", "how varied are the words in <f>? count the {different|distinct|unique} ones", "how large a vocabulary does <f> use?", "how big is my vocabulary in <f>?", "what size is the vocabulary of <f>?",
    "what's the number of {different|distinct|unique} words in <f>?", "{different|distinct|unique} words of <f>, how many?", "{unique|distinct} words <f> count", "<f>, number of {unique|distinct|different} words", "<f>, vocabulary size", "<f>: how large is the vocabulary?",
    "vocabulary of <f>: how many words?", "let's count the {different|unique} words in <f>", "@n vocabulary size of <f>", "@n number of words in <f>, each counted once", "@n number of words in <f> without repeats", "@c work out how many {different|distinct|unique} words are in <f>", "@c check how big the vocabulary of <f> is",
    "@c count {different|distinct|unique} words in <f>, not all words",
]
LONGEST = [
    "@n longest word in <f>", "{which|what} is the longest word in <f>?", "which word in <f> is the longest?", "longest word in <f>?", "@c {find|show} the longest word in <f>", "@c {look for|search} the longest word in <f>", "<f>: longest word", "what's the longest word of <f>?", "which word of <f> has the most letters?",
    "@n word with the most letters in <f>", "@c find the word with the most letters in <f>", "which is the longest word that <f> has?", "@c tell me which word in <f> is the longest", "what word has the most letters in <f>?", "in <f>, which word is longest?", "the longest of all words in <f>?", "@n longest of the words in <f>",
    "I need the longest word of <f>", "I need to know which word in <f> is the longest", "I was wondering what the longest word in <f> is", "I can't remember the longest word I used in <f>", "any idea which word in <f> is longest?", "what is the longest word that I wrote in <f>?", "what is the longest word I used in <f>?",
    "which word takes most letters in <f>?", "which word in <f> has more letters than all others?", "which single word is the longest in <f>?", "<f> - longest word?", "<f>: word with the most letters", "<f>: which word is longest?", "max(words in <f>, key=len)", "max word length in <f>: which word?", "word of maximum length in <f>",
    "longest word, <f>", "take <f> and find its longest word", "take <f> and show me the word with the most letters", "look at <f> and tell me which word is the longest", "look through <f> for the longest word", "go through <f> and find the longest word", "of all words in <f>, which is the longest?",
    "of all the words in <f>, which has the most letters?", "from <f> I need the longest word", "my teacher wants the longest word in <f>", "for a game I need the longest word from <f>", "would you mind finding the longest word of <f>?", "let's see which word in <f> is longest", "how long do words get in <f>? show the longest word",
    "@n longest single word in <f>", "@n word of the greatest length in <f>", "@c pick the longest word from <f>", "@c pick out the longest word in <f>",
    "could you find the longest word in <f>?", "do you know the longest word in <f>?", "I want to know which word is longest in <f>", "I'd like to know the longest word of <f>", "I'm looking for the longest word in <f>", "which word in <f> takes up the most space?", "which word of <f> is the longest one?",
    "which is the longest of the words in <f>?", "which word has most letters in <f>?", "what's the longest word you can find in <f>?", "what's the longest word that <f> uses?", "what is the word with the most letters in <f>?",
    "is there a really long word in <f>? show the longest", "by number of letters, which word in <f> comes first?", "compare the words of <f> by length, which wins?", "one word in <f> is longer than the others, which is it?",
    "somewhere in <f> is a very long word, the longest, find it", "out of all words in <f>, which is the longest?", "among the words of <f>, which one is longest?", "the word in <f> that has the most letters", "the word of <f> that is longer than the rest", "just the longest word from <f>",
    "only the longest word of <f>, please", "longest word <f>", "longest word, file <f>", "longest single word in <f>?", "<f>, longest word", "<f> longest word", "<f>: find the longest word", "@n very longest word in <f>", "@n word in <f> that has the most letters", "@c name the longest word in <f>",
    "@c get the longest word from <f>", "@c work out which word of <f> is the longest", "@c go through <f> and find the word with the most letters",
]
SUM = [
    "@n sum of all numbers in <f>", "@n total of the numbers in <f>", "@c add up {all|the} numbers in <f>", "@c sum up {all|the} numbers in <f>", "what do {all|the} numbers in <f> add up to?", "what do the numbers in <f> {sum up|come} to?", "sum of the numbers in <f>", "total of all numbers in <f>?", "how much is it when I add all numbers in <f>?",
    "add all numbers in <f> together", "@c add the numbers in <f> together", "<f>: sum of all numbers", "<f>: add up the numbers", "@c total the numbers in <f>", "how much do the numbers in <f> make together?", "@c {work out|compute} the total of all numbers in <f>", "@c take all numbers in <f> and sum them", "@c calculate the sum of every number in <f>",
    "I need the sum of the numbers in <f>", "I need the total of {all|the} numbers in <f>", "I need all the numbers in <f> added up", "I wrote numbers in <f>, what do they add up to?", "I noted my expenses in <f>, add up the numbers", "I was wondering what the numbers in <f> add up to", "there are numbers in <f>, add them up",
    "there are numbers in <f>, what is their sum?", "any idea what {all|the} numbers in <f> add up to?", "what is the sum of what's in <f>, all the numbers?", "what is the total if I add up the numbers in <f>?", "what do I get when I add up {all|the} numbers in <f>?", "what do I get if I sum all numbers in <f>?",
    "how much do {all|the} numbers in <f> add up to?", "how much is everything in <f> together, all the numbers added?", "how much are the numbers in <f> in total?", "<f> - sum of the numbers?", "<f>: total of the numbers", "<f>: numbers, summed", "sum(numbers in <f>)", "sum all numbers <f>", "Σ of the numbers in <f>",
    "numbers in <f>, total", "numbers in <f> all together?", "take <f> and add up all its numbers", "take <f> and sum the numbers in it", "look at <f> and tell me what the numbers add up to", "go through <f> and add up every number", "from <f> I need the sum of all numbers", "my boss wants the total of the numbers in <f>",
    "for my report I need the sum of the numbers in <f>", "would you mind adding up the numbers in <f>?", "would you mind summing the numbers of <f>?", "let's see what the numbers in <f> add up to", "@n grand total of the numbers in <f>", "@n sum of every number in <f>", "@c find the numbers in <f> and add them up",
    "@c find what the numbers in <f> sum up to",
    "could you add up the numbers in <f>?", "could I have the total of all numbers in <f>?", "do you know what the numbers in <f> add up to?", "I want to know what all the numbers in <f> make together", "I'd like the sum of everything numeric in <f>", "I wrote amounts into <f>, how much are all the numbers together?",
    "the numbers in <f>, what do they make in total?", "the numbers in <f> need adding up", "every number in <f> added up, what is that?", "all numbers of <f> summed up", "how much do I get if I add up <f>, all the numbers?", "how much is the sum of the numbers in <f>?", "how high is the total of the numbers in <f>?",
    "what does everything in <f> come to, adding all numbers?", "what is it in total, all the numbers in <f>?", "what's the sum total of the numbers in <f>?", "what sum do the numbers in <f> give?", "<f> is full of numbers, add them all", "<f> has numbers in the text, add them up", "<f>, sum of all numbers",
    "<f>, add all numbers", "<f>: numbers in total?", "sum numbers <f>", "sum of numbers, <f>", "total of numbers in <f>, all of them", "let's add up the numbers in <f>", "plus all the numbers in <f>, what comes out?", "@n sum of the numbers that are in <f>", "@n sum total of all numbers in <f>",
    "@n total of every number in <f>", "@c tot up the numbers in <f>", "@c tally up the numbers in <f> to a sum", "@c give me the sum of the numbers in <f>", "@c look for numbers in <f> and add them up", "@c go through <f> and add up the numbers", "@c read the numbers from <f> and sum them",
]
NUMBERS = [
    "which numbers are in <f>?", "@c {find|list|show} {all|the} numbers in <f>", "@n numbers in <f>", "@n list of numbers in <f>", "what numbers does <f> contain?", "numbers in <f>?", "all numbers in <f>", "what numbers {appear|occur} in <f>?", "@c {extract|get} {all|the} numbers from <f>", "@c pull {all|the} numbers out of <f>", "<f>: which numbers?",
    "are there numbers in <f>? which ones?", "@c show me which numbers are in <f>", "@c extract every number from <f>", "which numbers {appear|occur} in <f>?", "@c pull every number from <f>", "@c look for numbers in <f>", "@c look through <f> for numbers",
    "I need {all the|all|the} numbers from <f>", "I need to know which numbers are in <f>", "I need a list of {all the|the} numbers in <f>", "I'm looking for numbers in <f>", "I can't remember which numbers are in <f>", "I was wondering which numbers <f> has", "I wrote some numbers into <f>, {show|list} them",
    "I know there are numbers in <f>, which ones?", "somewhere in <f> there are numbers, find them", "any idea which numbers are in <f>?", "is there a number in <f>?", "do we have numbers in <f>?", "does <f> have any numbers?", "does <f> have a number in it?", "<f> - numbers?", "<f>: all numbers", "<f>: {find|list} the numbers",
    "numbers, <f>", "numbers of <f>", "grep numbers <f>", "take <f> and list {all the|the} numbers", "take <f> and pull out {all the|the} numbers", "look at <f> and tell me which numbers are there", "look into <f> and list every number", "go through <f> and collect the numbers",
    "go through <f> and write me a list of {all the|the} numbers", "from <f> I want every number", "from <f> I only need the numbers", "of <f> I only want to see the numbers", "what numbers can be found in <f>?", "what numbers stand in <f>?", "which numbers can you find in <f>?", "which numbers does <f> have?",
    "which numbers did I write down in <f>?", "my boss wants {all the|all|the} numbers from <f>", "for my report I need {all|every one of} the numbers in <f>", "would you mind listing the numbers in <f>?", "would you mind finding {all the|the} numbers in <f>?", "let's see which numbers are in <f>",
    "make me a list of {all the|the} numbers in <f>", "all the numbers that <f> has", "@n numbers that {appear|occur} in <f>", "@c pick {all the|the} numbers out of <f>", "@c pick out {all the|the} numbers in <f>", "@c gather {all the|the} numbers from <f>", "@c gather every number in <f>", "@c fish {all the|the} numbers out of <f>",
    "@c print {all the|the} numbers of <f>", "which figures, I mean numbers, are in <f>?", "which of the words in <f> are numbers?", "digits in <f>: show {all the|the} numbers", "leave the words out of <f>, I only want the numbers",
    "could you list the numbers in <f>?", "I want to see the numbers that are in <f>", "I only care about the numbers in <f>, list them", "just the numbers from <f>, without the words", "<f>, all the numbers", "what numbers did I note in <f>?", "which numbers turn up in <f>?", "@c read me the numbers in <f>",
    "@c fetch the numbers from <f>",
]
MAIL = [
    "which {e-mail|email|mail} addresses are in <f>?", "@c {find|list|show} {all|the} {e-mail|email|mail} addresses in <f>", "@n {e-mail|email} addresses in <f>", "@c {extract|get} {all|the} {e-mail|email} addresses from <f>", "{e-mail|email} addresses in <f>?", "all {emails|e-mails} in <f>", "what {emails|e-mails} are in <f>?", "@c extract the {emails|e-mails} from <f>",
    "@c pull {all|the} {e-mail|email} addresses out of <f>", "<f>: {e-mail|email} addresses", "whose {e-mail|email} addresses are in <f>?", "@c look for {e-mail|email} addresses in <f>", "does <f> contain {e-mail|email} addresses?", "@c pull every {e-mail|email} address from <f>", "@c collect the {e-mail|email} addresses in <f>", "@c collect all mail addresses from <f>",
    "@c look through <f> for mail addresses",
    "I need {all the|all|the} {e-mail|email|mail} addresses from <f>", "I need {all the|all|the} {e-mail|email|mail} addresses that are in <f>", "I need to know which {e-mail|email|mail} addresses are in <f>", "I'm looking for {e-mail|email|mail} addresses in <f>", "I can't remember which {e-mail|email|mail} addresses are in <f>",
    "I was wondering which {e-mail|email|mail} addresses <f> has", "I wrote some {e-mail|email|mail} addresses into <f>, {show|list} them", "I know there are {e-mail|email|mail} addresses in <f>, which ones?", "somewhere in <f> there are {e-mail|email|mail} addresses, find them",
    "any idea which {e-mail|email|mail} addresses are in <f>?", "is there {an e-mail|an email|a mail} address in <f>?", "are there any {e-mail|email|mail} addresses in <f>?", "do we have {e-mail|email|mail} addresses in <f>?", "does <f> have {an e-mail|an email|a mail} address in it?", "<f> - {e-mail|email|mail} addresses?",
    "<f>: all {e-mail|email|mail} addresses", "<f>: {find|list} the {e-mail|email|mail} addresses", "{e-mail|email|mail} addresses, <f>", "{e-mail|email|mail} addresses of <f>", "grep {e-mail|email|mail} addresses <f>", "re.findall {e-mail|email|mail} addresses in <f>",
    "take <f> and list {all the|the} {e-mail|email|mail} addresses", "look at <f> and tell me which {e-mail|email|mail} addresses are there", "look into <f> and list every {e-mail|email|mail} address", "go through <f> and collect the {e-mail|email|mail} addresses",
    "go through <f> and write me a list of {all the|the} {e-mail|email|mail} addresses", "from <f> I want every {e-mail|email|mail} address", "from <f> I only need the {e-mail|email|mail} addresses", "of <f> I only want to see the {e-mail|email|mail} addresses", "what {e-mail|email|mail} addresses can be found in <f>?",
    "what {e-mail|email|mail} addresses do I have in <f>?", "what {e-mail|email|mail} addresses stand in <f>?", "which {e-mail|email|mail} addresses does <f> have?", "which {e-mail|email|mail} addresses did I write down in <f>?", "my boss wants {all the|all|the} {e-mail|email|mail} addresses from <f>",
    "for my report I need {all|every one of} the {e-mail|email|mail} addresses in <f>", "would you mind listing the {e-mail|email|mail} addresses in <f>?", "would you mind finding {all the|the} {e-mail|email|mail} addresses in <f>?", "let's see which {e-mail|email|mail} addresses are in <f>",
    "make me a list of {all the|the} {e-mail|email|mail} addresses in <f>", "every {e-mail|email|mail} address in <f>, please", "all the {e-mail|email|mail} addresses that <f> has", "@n {e-mail|email|mail} addresses that {appear|occur} in <f>", "@c pick {all the|the} {e-mail|email|mail} addresses out of <f>",
    "@c pick out {all the|the} {e-mail|email|mail} addresses in <f>", "@c gather {all the|the} {e-mail|email|mail} addresses from <f>", "@c gather every {e-mail|email|mail} address in <f>", "@c fish {all the|the} {e-mail|email|mail} addresses out of <f>", "@c print {all the|the} {e-mail|email|mail} addresses of <f>",
    "who can I e-mail? take the addresses from <f>", "I want to e-mail everybody in <f>, which addresses are there?", "I want to write to the people in <f>, find their {e-mail|email} addresses", "everything with an @ in <f>", "what {e-mail|email} addresses does <f> mention?", "{emails|e-mails} from <f>, please",
    "everything with an @ sign in <f>, the {e-mail|email} addresses", "grep @ <f> for {e-mail|email} addresses",
    "could you list the {e-mail|email} addresses in <f>?", "I have to write to everybody in <f>, what are the {e-mail|email} addresses?", "<f>, {e-mail|email} addresses", "just the {e-mail|email} addresses from <f>, nothing else", "which {e-mail|email} addresses turn up in <f>?",
    "which people's {e-mail|email} addresses do I have in <f>?", "@c read me the {e-mail|email} addresses in <f>", "@c fetch every {e-mail|email} address from <f>",
]
WEB = [
    "which {links|URLs|web addresses} are in <f>?", "@c {find|list|show} {all|the} {links|URLs|web addresses} in <f>", "@n {links|URLs|web addresses} in <f>", "@c {extract|get} {all|the} {links|URLs} from <f>", "{links|URLs} in <f>?", "all {links|URLs} in <f>", "what {links|websites|URLs} are in <f>?", "@c pull {all|the} {links|URLs} out of <f>", "<f>: {links|URLs}",
    "which websites does <f> mention?", "@c look for {links|URLs|web addresses} in <f>", "does <f> contain {links|URLs}?", "@c extract every {link|URL|web address} from <f>", "@c pull every {link|URL} from <f>", "@c collect the {links|URLs} in <f>", "@c collect all websites from <f>", "which websites are in <f>?", "@c look through <f> for links",
    "I need {all the|all|the} {links|URLs|web addresses} from <f>", "I need {all the|all|the} {links|URLs|web addresses} that are in <f>", "I need to know which {links|URLs|web addresses} are in <f>", "I need a list of {all the|the} {links|URLs|web addresses} in <f>", "I'm looking for {links|URLs|web addresses} in <f>",
    "I was wondering which {links|URLs|web addresses} <f> has", "I wrote some {links|URLs|web addresses} into <f>, {show|list} them", "I know there are {links|URLs|web addresses} in <f>, which ones?", "somewhere in <f> there are {links|URLs|web addresses}, find them", "any idea which {links|URLs|web addresses} are in <f>?",
    "is there a {link|URL|web address} in <f>?", "are there any {links|URLs|web addresses} in <f>?", "do we have {links|URLs|web addresses} in <f>?", "does <f> have any {links|URLs|web addresses}?", "does <f> have a {link|URL|web address} in it?", "<f>: all {links|URLs|web addresses}",
    "<f>: {find|list} the {links|URLs|web addresses}", "{links|URLs|web addresses}, <f>", "{links|URLs|web addresses} of <f>", "grep {links|URLs|web addresses} <f>", "re.findall {links|URLs|web addresses} in <f>", "take <f> and list {all the|the} {links|URLs|web addresses}",
    "take <f> and pull out {all the|the} {links|URLs|web addresses}", "look at <f> and tell me which {links|URLs|web addresses} are there", "go through <f> and collect the {links|URLs|web addresses}", "go through <f> and write me a list of {all the|the} {links|URLs|web addresses}", "from <f> I want every {link|URL|web address}",
    "from <f> I only need the {links|URLs|web addresses}", "of <f> I only want to see the {links|URLs|web addresses}", "what {links|URLs|web addresses} can be found in <f>?", "what {links|URLs|web addresses} do I have in <f>?", "what {links|URLs|web addresses} stand in <f>?", "which {links|URLs|web addresses} can you find in <f>?",
    "which {links|URLs|web addresses} does <f> have?", "my boss wants {all the|all|the} {links|URLs|web addresses} from <f>", "for my report I need {all|every one of} the {links|URLs|web addresses} in <f>", "would you mind listing the {links|URLs|web addresses} in <f>?",
    "would you mind finding {all the|the} {links|URLs|web addresses} in <f>?", "let's see which {links|URLs|web addresses} are in <f>", "make me a list of {all the|the} {links|URLs|web addresses} in <f>", "every {link|URL|web address} in <f>, please", "all the {links|URLs|web addresses} that <f> has",
    "@n list of {links|URLs|web addresses} in <f>", "@n {links|URLs|web addresses} that {appear|occur} in <f>", "@c pick out {all the|the} {links|URLs|web addresses} in <f>", "@c gather {all the|the} {links|URLs|web addresses} from <f>", "@c gather every {link|URL|web address} in <f>",
    "@c fish {all the|the} {links|URLs|web addresses} out of <f>", "@c print {all the|the} {links|URLs|web addresses} of <f>", "everything that starts with http in <f>", "which websites can I visit from <f>?", "which pages does <f> link to?", "what does <f> link to?", "where do the links in <f> go? list them",
    "what websites did I note in <f>?", "@c list the websites in <f>",
    "which http addresses are in <f>?", "http and https links in <f>", "all http links of <f>", "grep http <f>",
    "could you list the {links|URLs|web addresses} in <f>?", "which internet addresses are in <f>?", "<f>, all {links|URLs}", "just the {links|URLs} from <f>, nothing else", "I saved a few websites in <f>, which ones?", "which {links|URLs} turn up in <f>?", "@c read me the {links|web addresses} in <f>",
    "@c fetch every {link|URL} from <f>",
]
DATES = [
    "which dates are in <f>?", "@c {find|list|show} {all|the} dates in <f>", "@n dates in <f>", "@c {extract|get} {all|the} dates from <f>", "dates in <f>?", "all dates in <f>", "what dates {are|appear} in <f>?", "@c pull {all|the} dates out of <f>", "<f>: dates", "which dates does <f> mention?", "which days does <f> mention, as dates?", "@c look for dates in <f>",
    "does <f> contain dates?", "@c extract every date from <f>", "@c pull every date from <f>", "@c collect the dates in <f>", "which dates {appear|occur} in <f>?", "@c look through <f> for dates", "@c collect every date that {appears|occurs} in <f>",
    "I need {all the|all|the} dates from <f>", "I need {all the|all|the} dates that are in <f>", "I need to know which dates are in <f>", "I need a list of {all the|the} dates in <f>", "I'm looking for dates in <f>", "I can't remember which dates are in <f>", "I was wondering which dates <f> has",
    "I know there are dates in <f>, which ones?", "somewhere in <f> there are dates, find them", "any idea which dates are in <f>?", "is there a date in <f>?", "are there any dates in <f>?", "do we have dates in <f>?", "does <f> have any dates?", "does <f> have a date in it?", "<f> - dates?", "<f>: all dates", "dates, <f>",
    "dates of <f>", "grep dates <f>", "re.findall dates in <f>", "take <f> and list {all the|the} dates", "take <f> and pull out {all the|the} dates", "look at <f> and tell me which dates are there", "look into <f> and list every date", "go through <f> and collect the dates", "from <f> I want every date",
    "from <f> I only need the dates", "of <f> I only want to see the dates", "what dates can be found in <f>?", "what dates do I have in <f>?", "what dates stand in <f>?", "which dates can you find in <f>?", "which dates does <f> have?", "which dates did I write down in <f>?", "my boss wants {all the|all|the} dates from <f>",
    "would you mind listing the dates in <f>?", "would you mind finding {all the|the} dates in <f>?", "let's see which dates are in <f>", "make me a list of {all the|the} dates in <f>", "every date in <f>, please", "all the dates that <f> has", "@n list of dates in <f>", "@n dates that {appear|occur} in <f>",
    "@c pick {all the|the} dates out of <f>", "@c pick out {all the|the} dates in <f>", "@c gather every date in <f>", "@c fish {all the|the} dates out of <f>", "@c print {all the|the} dates of <f>", "which days are noted in <f> as dates?", "when are things happening in <f>? show the dates",
    "when are my appointments in <f>? just list the dates", "which calendar dates are in <f>?",
    "my appointments are in <f>, show the dates", "which dates do my appointments in <f> have?", "what dates are noted in <f>?", "things are happening on several dates in <f>, list them", "on which dates are things happening, says <f>?",
    "could you list the dates in <f>?", "<f>, all dates", "just the dates from <f>, nothing else", "what dates did I note in <f>?", "which dates turn up in <f>?", "@c read me the dates in <f>", "@c fetch every date from <f>",
]
HOW_MANY = [
    "how many are there?", "how many are that?", "how many?", "and how many are there?", "count them", "how many is that?", "how many are those?", "and how many?",
    "how much are there?", "count?", "the count?", "what's the count?", "number of them?", "how many of them are there?", "how many of them?", "so how many?", "so how many are there?", "count those", "can you count them?", "how many did you find?", "how many have you found?", "that's how many?", "and the number of them?",
    "how many in total?",
    "how many have we got?", "how many do I have?", "how many do we have?", "how many did that give?", "how many did you get?", "how many were found?", "how many were there?", "how many were they?", "how many are these?", "how many in all?", "how many altogether?", "and how many is that?", "and how many are they?",
    "and how many in total?", "and the count?", "that makes how many?", "so how many is that?", "the number of them?", "what is the count?", "@c count these", "@c count all of them", "@c count how many there are", "@c tell me how many",
    "@c tell me how many there are", "can you say how many?", "could you count them?", "could you tell me how many?", "I'd like to know how many", "I need to know how many there are", "is it many? how many?", "are they many? count them",
]
TOTAL = [
    "what do they add up to?", "and their sum?", "add them up", "sum of them?", "and the total?", "sum them up", "what is their total?", "total?",
    "sum?", "and the sum?", "the sum?", "and in total?", "what is the sum?", "what is the sum of them?", "add those up", "add them together", "sum those up", "and added up?", "and all together?", "altogether?", "how much is that together?", "how much is it in total?", "so what do they add up to?", "now add them up", "now sum them",
    "what's the sum?", "what's the total?", "what's the sum of these?", "what is the total of these?", "what is their sum?", "what do these add up to?", "what do they make together?", "what do they come to?", "what do they come to in total?", "what does that add up to?", "what does it come to?", "what does that make in total?",
    "so what is the sum?", "so the total?", "now the sum", "now the total", "and what is the sum?", "and what's the total?", "and added together?", "and what do they make together?", "how much do they add up to?", "how much do they make?", "how much are they together?", "how much altogether?", "@c add these up",
    "@c add all of them up", "@c add them all together", "@c total them", "@c tot them up", "@c sum these", "@c sum all of them", "@c give me the sum", "@c give me the total", "can you add them up?", "could you sum them?", "I need the sum", "I'd like the total", "in total?",
]

WORD = 're.findall(r"\\w+", {})'
NUMBER = 're.findall(r"(?<!\\w)-?\\d+(?:\\.\\d+)?", {})'
PATTERNS = {
    "e-mail address": (MAIL, r're.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", {})'),
    "link": (WEB, r're.findall(r"https?://\S+[\w/]", {})'),
    "date": (DATES, r're.findall(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Z][a-z]+ \d{4}", {})'),
    "number": (NUMBERS, NUMBER),
}


def top_words(c):
    n = c.rng.randint(2, 4)
    # Bare words: "the" and its like would tie with the words put in.
    lines = [" ".join(c.word() for _ in range(c.rng.randint(1, 3))) for _ in range(c.rng.randint(3, 5))]
    for hits in range(2, 2 + n):
        word = c.word()
        for _ in range(hits):
            with_word(c, lines, word, 1, cased=False)
    name, lines = text_file(c, lines=lines)
    counts = Counter(words_of(lines)).most_common()
    c.demand(len(counts) > n and len({k for _, k in counts[: n + 1]}) == n + 1)
    yield User(c.ask(TOP, n=n, f=name))
    observation = yield Act(f"# Find the {n} most frequent words in {name}\nimport re\nfrom collections import Counter\nCounter({WORD.format(read_text(name) + '.lower()')}).most_common({n})")
    found = ast.literal_eval(result(observation))
    c.demand(found == counts[:n])
    yield Say(f"The {n} most frequent words in {name} are {joined(f'{w} ({k})' for w, k in found)}.", tuple(w for w, _ in found))


def unique_words(c):
    lines = [sentence(c) for _ in range(c.rng.randint(3, 5))]
    name, lines = text_file(c, lines=with_word(c, lines, c.pick(SMALL), 3, cased=False))
    yield User(c.ask(UNIQUE + UNIQUE_TWO, f=name))
    observation = yield Act(f"# Count the different words in {name}\nimport re\nlen(set({WORD.format(read_text(name) + '.lower()')}))")
    count = result(observation)
    c.demand(count == str(len(set(words_of(lines)))))
    yield Say(f"{name} has {plural(count, 'different word')}.", (count, name))


def longest_word(c):
    def lengths(lines):
        return sorted((len(w) for w in {*words_of(lines), ""}), reverse=True)

    lines = drawn_lines(c, lambda lines: lengths(lines)[0] > lengths(lines)[1])
    name, _ = text_file(c, lines=lines)
    yield User(c.ask(LONGEST + LONGEST_TOLD + LONGEST_TWO, f=name))
    observation = yield Act(f"# Find the longest word in {name}\nimport re\nmax({WORD.format(read_text(name))}, key=len)")
    word = ast.literal_eval(result(observation))
    c.demand(len(word) == lengths(lines)[0])
    yield Say(f"The longest word in {name} is {word}.", (word,))


def a_number(c):
    if c.chance(0.08):
        # Digits that repeat are easily miscopied.
        return c.pick(("1111", "22222", "700700", "1000000", "1001", "3.50", "120.00", "99.99", "0", "0.05", "8888.88", "-500"))
    kind = c.rng.random()
    value = c.rng.randint(1, 99) if kind < 0.5 else c.rng.randint(100, 9999) if kind < 0.75 else round(c.rng.uniform(1, 300), c.pick((1, 2)))
    return f"-{value}" if c.chance(0.05) else str(value)


def put_in(c, lines, piece, end):
    """The piece somewhere in a line, or at its end with a full stop."""
    i = c.rng.randrange(len(lines))
    lines[i] = lines[i].rstrip(".!") + f" {piece}" + ("." if end else "") if end or c.chance(0.4) else f"{piece} {lines[i]}"


def sum_numbers(c):
    lines = [sentence(c) for _ in range(c.rng.randint(2, 5))]
    values = [a_number(c) for _ in range(c.rng.choice((0, 1, 2, 3, 4, 5)))]
    for value in values:
        put_in(c, lines, value, False)
    name, _ = text_file(c, lines=lines)
    yield User(c.ask(SUM, f=name))
    code = f"# Add up the numbers in {name}\nimport re\nnumbers = {NUMBER.format(read_text(name))}\nlen(numbers), round(sum(float(n) for n in numbers), 2)"
    observation = yield Act(code)
    count, total = ast.literal_eval(result(observation))
    c.demand(count == len(values) and abs(total - sum(map(float, values))) < 0.006)
    shown = str(total).removesuffix(".0")
    if not count:
        yield Say(f"There are no numbers in {name}.", ("no numbers",))
    elif count == 1:
        yield Say(f"There is one number in {name}: {shown}.", (shown,))
    else:
        yield Say(f"The {count} numbers in {name} add up to {shown}.", (shown,))


def piece(c, kind):
    if kind == "number":
        return a_number(c)

    def make():
        if kind == "e-mail address":
            first = c.pick((made_up(c.rng), c.pick(("anna", "ben", "info", "office", "clara")), f"{made_up(c.rng, 1)}{c.pick('._-')}{made_up(c.rng, 1)}"))
            return f"{first}@{made_up(c.rng)}{c.pick(('', '', '-' + made_up(c.rng, 1)))}.{c.pick(('com', 'org', 'de', 'net', 'co.uk'))}"
        if kind == "link":
            found = f"{c.pick(('https', 'https', 'http'))}://{c.pick(('www.', ''))}{made_up(c.rng)}.{c.pick(('com', 'org', 'net', 'de'))}"
            return found + c.pick(("", "/" + made_up(c.rng), f"/{made_up(c.rng, 1)}/{c.rng.randint(1, 99)}", f"/{made_up(c.rng, 1)}?id={c.rng.randint(1, 99)}"))
        y, m, d = c.rng.randint(1960, 2035), c.rng.randint(1, 12), c.rng.randint(1, 28)
        return c.pick((f"{y}-{m:02}-{d:02}", f"{y}-{m:02}-{d:02}", f"{d:02}.{m:02}.{y}", f"{m}/{d}/{y}", f"{d} {calendar.month_name[m]} {y}", f"{d} {calendar.month_abbr[m]} {y}"))

    found = choose(make, c.split)
    c.names.add(found)
    return found


def find_pieces(c):
    """All e-mail addresses, links, dates or numbers of a text, in the order in which they stand there."""
    kind = c.pick(list(PATTERNS))
    templates, pattern = PATTERNS[kind]
    lines = [sentence(c) for _ in range(c.rng.randint(2, 5))]
    pieces = [piece(c, kind) for _ in range(c.rng.choice((0, 1, 1, 2, 2, 3, 4)))]
    c.demand(len(set(pieces)) == len(pieces))
    for one in pieces:
        put_in(c, lines, one, kind != "number" and c.chance(0.4))
    name, lines = text_file(c, lines=lines)
    yield User(c.ask(templates, f=name))
    code = f"# Find the {kind}{'es' if kind.endswith('s') else 's'} in {name}\nimport re\n{pattern.replace('{}', read_text(name))}"
    if c.chance(0.04):
        yield from declined(c, code)
        return
    observation = yield Act(code)
    found = ast.literal_eval(result(observation))
    c.demand(Counter(found) == Counter(pieces))
    some = "es" if kind.endswith("s") else "s"
    if not found:
        yield Say(f"There are no {kind}{some} in {name}.", ("no", kind))
        return
    yield Say(f"There is one {kind} in {name}: {found[0]}" if len(found) == 1 else f"The {kind}{some} in {name} are {joined(found)}", tuple(found))
    if len(found) > 1 and c.chance(0.3):
        if kind == "number" and c.chance(0.6):
            yield User(c.ask(TOTAL))
            observation = yield Act("# Add up the last result\nround(sum(float(n) for n in _), 2)")
            c.demand(abs(float(result(observation)) - sum(map(float, pieces))) < 0.006)
            total = result(observation).removesuffix(".0")
            yield Say(f"They add up to {total}.", (total,))
        else:
            yield User(c.ask(HOW_MANY))
            observation = yield Act("# Count the last result\nlen(_)")
            c.demand(result(observation) == str(len(pieces)))
            yield Say(f"There are {result(observation)}.", (result(observation),))


INTENTS = {top_words: 6, unique_words: 6, longest_word: 5, sum_numbers: 5, find_pieces: 6}
