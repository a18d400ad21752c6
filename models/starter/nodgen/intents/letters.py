"""Text that stands in the request itself: its case, its order, counts of it, and ways to write it in other signs."""

import base64
import codecs
import hashlib
from collections import Counter
from urllib.parse import unquote

from ..scenario import Act, Say, User
from .endings import plural, quoted
from .letters_told import TOLD
from .values import shown

UPPER = ["@c make <t> upper case", "<t> in capitals", "@c write <t> in capital letters", "@c put <t> in upper case", "@c convert <t> to uppercase", "uppercase <t>", "<t> in all caps", "@c turn <t> into capitals", "@c capitalise every letter of <t>", "@c capitalise all letters of <t>", "@c make every letter of <t> a capital", "<t> with every letter capitalised", "@c write <t> in all caps", "upper case of <t>", "@c convert <t> to capital letters", "<t> uppercase please",
    "I want to shout: <t> in capitals", "<t> should be in capital letters", "<t> must be all caps", "for a sign I need <t> in capital letters", "for the heading I need <t> in upper case", "what does <t> look like in capitals?", "how is <t> written in all caps?", "caps for <t>", "upper(<t>)", "<t> -> upper case", "<t> -> CAPITALS", "take <t> and make it upper case", "take <t> and make all letters big", "@c write <t> with big letters only", "@c make all letters of <t> big", "<t> in big letters", "would you mind writing <t> in capitals?", "no small letters, please: <t>", "@c shout <t> in capitals",
    "can you write <t> in big letters?", "can I have <t> in capitals?", "how does <t> look in capital letters?", "what is <t> in upper case?", "what would <t> be in all caps?", "I need <t> in capital letters", "I'd like <t> in all caps", "I don't like small letters, write <t> in capitals", "on the poster it should say <t>, all in capitals", "the form wants capital letters, mine is <t>", "the form wants <t> in block letters", "<t> in block letters", "<t> in block capitals", "<t>, all capitals", "<t> in upper case", "<t> to uppercase", "<t> to capitals", "<t> all in big letters", "big letters: <t>", "all caps: <t>", "capitals: <t>", "toUpperCase(<t>)", "@c set <t> in capitals", "@c change <t> to upper case", "@c change all letters of <t> to capitals", "@c switch <t> to capitals", "@c write <t> in block capitals",
]
LOWER = ["@c make <t> lower case", "<t> in small letters", "@c write <t> in small letters", "@c put <t> in lower case", "@c convert <t> to lowercase", "lowercase <t>", "<t> without capitals", "@c turn <t> into small letters", "@c write <t> without capitals", "lower case of <t>", "<t> all in lower case", "@c change <t> to lower case", "<t> lowercase please",
    "somebody shouts <t>, make it lower case", "<t> should be in small letters", "<t> must be all lower case", "for a web address I need <t> in lower case", "what does <t> look like in small letters?", "how is <t> written without capitals?", "lower(<t>)", "<t> -> lower case", "<t> -> small letters", "take <t> and make it lower case", "take <t> and make all letters small", "@c make all letters of <t> small", "@c write <t> with small letters only", "@c turn the capitals of <t> into small letters", "would you mind writing <t> in small letters?", "no capitals, please: <t>", "I forgot caps lock, <t> should be lower case",
    "can you write <t> in small letters?", "can I have <t> without capitals?", "how does <t> look in lower case?", "what is <t> in lower case?", "what would <t> be without capitals?", "I need <t> in lower case", "I'd like <t> in small letters", "I don't want capitals in <t>", "too many capitals in <t>, make them small", "the user name must be lower case: <t>", "stop shouting: <t> in small letters", "<t> in lower case", "<t> in lowercase", "<t> to lowercase", "<t> to small letters", "<t>, all small", "<t>, no capitals", "<t> with small letters only", "all small: <t>", "small letters: <t>", "lower case: <t>", "toLowerCase(<t>)", "@c set <t> in lower case", "@c change all letters of <t> to small ones", "@c switch <t> to lower case", "@c get rid of the capitals in <t> by making them small",
]
TITLE = ["@c make <t> title case", "<t> in title case", "@c write <t> as a title", "@c put <t> in title case", "@c convert <t> to title case", "@c capitalize each word of <t>", "<t> as a title", "@c start every word of <t> with a capital", "@c capitalize the words in <t>", "title case of <t>", "@c give each word of <t> a capital first letter",
    "<t> is a headline, every word needs a capital", "<t> is the title of my book, write it as a title", "each word of <t> should start with a capital letter", "every word in <t> should have a capital first letter", "what is <t> in title case?", "how is <t> written as a title?", "title(<t>)", "<t> -> Title Case", "<t> with a capital at the start of each word", "for a headline I need <t> in title case", "take <t> and capitalize each word", "would you mind writing <t> in title case?", "@c make the first letter of each word in <t> a capital", "@c make a headline of <t>, a capital on every word", "@c capitalise every word of <t>", "@c turn <t> into title case",
    "can you write <t> like a title?", "can each word of <t> have a capital?", "how does <t> look in title case?", "how do I write <t> as a headline, each word with a capital?", "what would <t> be as a title, with a capital on each word?", "I need <t> in title case", "I'd like <t> with a capital on each word", "the words of <t> should all begin with a capital", "for my slides I need <t> in title case", "<t> in title form, each word with a capital", "<t> with capital first letters", "<t> with every word capitalized", "<t>, each word capitalized", "<t>, title case please", "<t> to title case", "title case: <t>", "as a title: <t>", "capitalize: each word of <t>", "capitalize each word: <t>", "@c set <t> in title case", "@c change <t> to title case", "@c begin each word of <t> with a capital", "@c put a capital at the start of each word in <t>", "@c write every word of <t> with a capital first letter",
]
REVERSE = ["@c reverse <t>", "<t> backwards", "@c write <t> backwards", "@c spell <t> backwards", "<t> reversed", "@c turn <t> around letter by letter", "@c turn <t> around", "@c write <t> from the last letter to the first", "@c turn around the letters of <t>", "what is <t> backwards?", "@c reverse the text <t>", "@c reverse the letters of <t>", "@c flip the letters of <t>", "<t> spelled backwards", "how is <t> spelled backwards?",
    "I want to write <t> in a mirror, backwards", "what do I get when I read <t> backwards?", "what is <t> read from the end?", "how does <t> read from the end to the start?", "<t>[::-1]", "reverse(<t>)", "<t> -> backwards", "<t> from back to front", "<t> the other way round", "last letter first: <t>", "if I turn <t> around, what do I get?", "<t> should be spelled backwards", "take <t> and reverse its letters", "for a secret note I need <t> backwards", "would you mind spelling <t> backwards?", "@c read <t> from the end to the start", "@c write <t> the other way round", "@c write <t> from back to front", "@c mirror the letters of <t>", "@n reverse of <t>",
    "can you say <t> backwards?", "can you write <t> the other way round?", "how does <t> look backwards?", "how would <t> be spelled backwards?", "how do I write <t> from the end?", "what's <t> in reverse?", "what does <t> look like in a mirror, I mean backwards?", "what would <t> be backwards?", "what comes out if I reverse <t>?", "I need <t> backwards", "I'd like to see <t> backwards", "my name tag should say <t> backwards", "it's a game: spell <t> backwards", "<t> in reverse", "<t> from right to left", "<t> from the end to the start", "<t> turned around", "<t>, letters reversed", "backwards: <t>", "reverse: <t>", "reversed: <t>", "spell backwards: <t>", "@c flip <t> around", "@c flip <t> from back to front", "@c turn the text <t> around", "@c write <t> from right to left", "@c spell <t> from the last letter to the first",
]
REVERSE_WORDS = ["@c reverse the words of <t>", "@c reverse the order of the words in <t>", "<t> with the words in reverse order", "@c put the words of <t> in reverse order", "@c turn around the word order of <t>", "@c write the words of <t> from last to first", "word order reversed: <t>", "@c list the words of <t> from the last to the first",
    "<t>, but last word first", "last word first: <t>", "what is <t> with its words the other way round?", "how does <t> read with the words from last to first?", "the words of <t> should be in reverse order", "the words of <t> from back to front", "take <t> and reverse the order of its words", "not the letters but the words: reverse <t>", "would you mind reversing the words of <t>?", "@c flip the order of the words in <t>", "@c turn the words of <t> around, not the letters", "@c put the last word of <t> first and so on", "@c write the words of <t> the other way round", "@n words of <t> in reverse order", "@n reverse word order of <t>",
    "can you say <t> with the last word first?", "can the words of <t> go in reverse order?", "how does <t> look with the words turned around?", "what's <t> with its words in reverse order?", "what would <t> be if the last word came first?", "what comes out if I reverse the words in <t>?", "I need the words of <t> in reverse order", "I'd like the words of <t> from last to first", "the last word of <t> should come first, the first one last", "letters stay, words turn around: <t>", "word by word backwards: <t>", "words reversed: <t>", "reverse words: <t>", "<t> word by word backwards", "<t> with the word order reversed", "<t> with the words turned around", "<t>, words from last to first", "<t>, words in reverse", "<t>, word order backwards", "@c reverse <t> word by word", "@c say <t> word by word backwards", "@c order the words of <t> from last to first", "@c flip the word order of <t>", "@c read the words of <t> from the last to the first",
]
LETTERS_IN = ["how many letters are in <t>?", "@c count the letters in <t>", "@n number of letters in <t>", "@n number of letters of <t>", "what number of letters has <t>?", "how many letters does <t> have?", "letters in <t>?", "@c count the letters of <t>", "how many letters has <t>?", "letter count of <t>", "@n letter count of <t>", "tell me how many letters <t> has",
    "I can't count them: how many letters in <t>?", "how much letters has <t>?", "how many letters do I need to write <t>?", "for a crossword: how many letters has <t>?", "the crossword has boxes for <t>, how many letters is it?", "<t>: letters?", "<t>: number of letters", "<t> = how many letters?", "<t> has how many letters?", "<t> is made of how many letters?", "take <t> and count the letters", "any idea how many letters <t> has?", "would you mind counting the letters in <t>?", "@c tally the letters in <t>", "@c tell me the number of letters in <t>", "@n total letters in <t>", "@n quantity of letters in <t>",
    "how long is <t> in letters?", "how many letters are there in <t>?", "how many letters does it take to spell <t>?", "how many letters make up <t>?", "how many letters are used in <t>?", "what is the number of letters in <t>?", "what's the letter count of <t>?", "of how many letters is <t> made?", "I'd like to know how many letters are in <t>", "I need the number of letters in <t>", "I pay by the letter, how many has <t>?", "the engraver counts letters: how many in <t>?", "I'm doing a crossword, how many letters does <t> have?", "letters only, how many in <t>?", "letter count: <t>", "letter count for <t>", "number of letters: <t>", "letters: <t>?", "count letters <t>", "<t>, how many letters?", "<t> how many letters", "<t> letter count", "@c find out how many letters are in <t>", "@c check how many letters <t> has", "@n amount of letters in <t>",
]
CHARACTERS_IN = ["how many characters are in <t>?", "@c count the characters in <t>", "@n length of <t>", "how long is <t> in characters?", "@n number of characters in <t>", "how many characters does <t> have?", "characters in <t>?", "@c count the characters of <t>", "character count of <t>", "how long is the text <t>?", "how many characters long is <t>?", "@n length in characters of <t>", "@n length of the text <t>",
    "the form takes only so many characters, how many has <t>?", "is <t> too long? how many characters is it?", "does <t> fit? how many characters has it?", "how much characters has <t>?", "<t>: characters?", "<t>: length?", "<t>, length in characters?", "len(<t>)", "<t> = how many characters?", "<t> has how many characters?", "with spaces, how many characters are in <t>?", "how many characters is <t>, with the spaces?", "take <t> and count the characters", "any idea how many characters <t> has?", "would you mind counting the characters in <t>?", "@c tally the characters in <t>", "@c measure the length of <t>", "@c tell me the number of characters in <t>", "@n total characters in <t>",
    "how many characters are there in <t>?", "how many characters does <t> take?", "how many characters is <t>?", "how many signs has <t>, with the spaces?", "what is the length of <t>?", "what is the number of characters in <t>?", "what's the character count of <t>?", "I have only 160 characters, how many is <t>?", "I'd like to know how many characters <t> has", "I need the length of <t> in characters", "I need the number of characters in <t>", "the field is short, how many characters is <t>?", "character count: <t>", "character count for <t>", "characters: <t>?", "count characters <t>", "length: <t>", "string length of <t>", "number of characters: <t>", "<t>, how many characters?", "<t> how many characters", "<t> length", "@c find out how many characters <t> has", "@c check the length of <t>", "@n string length of <t>",
]
WORDS_IN = ["how many words are in <t>?", "@c count the words in <t>", "@n number of words in <t>", "how many words does <t> have?", "words in <t>?", "@c count the words of <t>", "how many words has <t>?", "word count: <t>", "@n word count of <t>", "how many words is <t>?",
    "my essay starts <t>, how many words is that?", "how much words has <t>?", "<t>: words?", "<t>: how many words?", "<t> = how many words?", "<t> has how many words?", "<t> is made of how many words?", "wc -w <t>", "of how many words is <t> made?", "take <t> and count the words", "any idea how many words <t> has?", "would you mind counting the words in <t>?", "@c tally the words in <t>", "@c tell me the number of words in <t>", "@n total words in <t>", "@n quantity of words in <t>",
    "how long is <t> in words?", "how many words are there in <t>?", "how many words does <t> consist of?", "how many words make up <t>?", "how many words did I write: <t>?", "what is the number of words in <t>?", "what's the word count of <t>?", "my sentence is <t>, how many words has it?", "my slogan is <t>, how many words is that?", "I'd like to know how many words are in <t>", "I need the number of words in <t>", "I need the word count of <t>", "I pay by the word, how many has <t>?", "only the words: how many in <t>?", "word count for <t>", "word count <t>", "number of words: <t>", "words: <t>?", "count words <t>", "count words: <t>", "<t>, how many words?", "<t> how many words", "<t> word count", "@c find out how many words are in <t>", "@c check how many words <t> has",
]
VOWELS_IN = ["how many vowels are in <t>?", "@c count the vowels in <t>", "@n number of vowels in <t>", "how many vowels does <t> have?", "vowels in <t>?", "@c count the vowels of <t>", "how many vowels has <t>?", "vowel count of <t>", "@n vowel count of <t>",
    "how often do I find a vowel in <t>?", "how much vowels has <t>?", "a, e, i, o, u: how many are in <t>?", "<t>: vowels?", "<t>: how many vowels?", "<t> = how many vowels?", "<t> has how many vowels?", "of the letters in <t>, how many are vowels?", "how many of the letters of <t> are vowels?", "take <t> and count the vowels", "any idea how many vowels <t> has?", "would you mind counting the vowels in <t>?", "@c tally the vowels in <t>", "@c find how many vowels <t> has", "@c tell me the number of vowels in <t>", "@n total vowels in <t>",
    "how many vowels are there in <t>?", "how many vowels do I need to write <t>?", "how many vowels does one find in <t>?", "how many are vowels in <t>?", "how many times is there a vowel in <t>?", "how many letters of <t> are a, e, i, o or u?", "what is the number of vowels in <t>?", "what's the vowel count of <t>?", "my kid learns vowels, how many are in <t>?", "I'd like to know how many vowels are in <t>", "I need the number of vowels in <t>", "not all letters, only the vowels in <t>, how many?", "consonants don't count: how many vowels in <t>?", "vowel count: <t>", "vowel count for <t>", "vowels: <t>?", "number of vowels: <t>", "count vowels <t>", "count vowels: <t>", "<t>, how many vowels?", "<t> how many vowels", "<t> vowel count", "@c find out how many vowels are in <t>", "@c check how many vowels <t> has", "@n amount of vowels in <t>",
]
LETTER_OFTEN = ["how often is the letter <l> in <t>?", "how many times does <l> appear in <t>?", "how often does <l> appear in <t>?", "how often does the letter <l> appear in <t>?", "how many <l>s are in <t>?", "@c count the letter <l> in <t>", "how often does <l> occur in <t>?", "@n number of <l>s in <t>", "how many <l> are there in <t>?", "@c count how often <l> appears in <t>", "how many times is the letter <l> in <t>?", "@n number of times <l> occurs in <t>", "@c count the <l>s in <t>",
    "is there a <l> in <t>, and how often?", "how much <l> has <t>?", "how frequent is <l> in <t>?", "how often is <l> used in <t>?", "how often do I find <l> in <t>?", "how many times do I write <l> in <t>?", "<t>: how many <l>?", "<t>: how often <l>?", "<l> in <t>: count?", "<l> in <t> how many times", "in <t>, how often does <l> come?", "in <t>, how many are the letter <l>?", "of the letters in <t>, how many are <l>?", "take <t> and count the letter <l>", "any idea how often <l> is in <t>?", "would you mind counting the <l>s in <t>?", "@c tally the letter <l> in <t>", "@c find how often <l> occurs in <t>", "@n count of the letter <l> in <t>", "<t> has how many <l>s?",
    "how often does <t> use the letter <l>?", "how often does <t> contain the letter <l>?", "how many times does <t> contain <l>?", "how many times does the letter <l> come in <t>?", "how many times is <l> used in <t>?", "how many of the letters in <t> are <l>?", "how many times do I see <l> in <t>?", "what is the count of <l> in <t>?", "what number of <l> has <t>?", "I'd like to know how often <l> comes in <t>", "I need the number of times <l> is in <t>", "I keep miscounting the letter <l> in <t>, how many are there?", "the <l> in <t>, how many times?", "does <l> come more than once in <t>? how often?", "letter <l> in <t>, how many?", "letter <l> in <t>: how often?", "count <l> in <t>", "count of <l> in <t>", "number of <l> in <t>", "<t>.count(<l>)", "<t>: count the <l>", "<t> contains how many <l>?", "<t>, how often is the letter <l> in it?", "@c find out how often the letter <l> is in <t>", "@c check how many times <l> is in <t>", "@n number of times the letter <l> appears in <t>",
]
PALINDROME = ["is <t> a palindrome?", "@c check {if|whether} <t> is a palindrome", "does <t> read the same backwards?", "<t>, palindrome or not?", "palindrome: <t>?", "is <t> the same forwards and backwards?", "tell me {if|whether} <t> is a palindrome", "@c test {if|whether} <t> is a palindrome", "can you read <t> the same way backwards?",
    "I think <t> is a palindrome, is it?", "is it true that <t> is a palindrome?", "they say <t> is a palindrome, is that so?", "I was wondering whether <t> is a palindrome", "<t> = palindrome?", "<t> - palindrome?", "<t> == reversed <t>?", "forwards and backwards the same: <t>?", "if I read <t> backwards, is it the same?", "does <t> stay the same when I read it backwards?", "does <t> stay the same in reverse?", "would you mind checking whether <t> is a palindrome?", "any idea whether <t> is a palindrome?", "@c find out {if|whether} <t> is a palindrome", "@c find out {if|whether} <t> reads the same both ways", "@c see {if|whether} <t> reads the same backwards", "does <t> read the same both ways?",
    "is <t> spelled the same from both ends?", "is <t> still <t> when read backwards?", "is it a palindrome: <t>?", "is the text <t> a palindrome?", "can <t> be read from both sides?", "could <t> be a palindrome?", "do I get the same if I read <t> backwards?", "would <t> count as a palindrome?", "what about <t>, is that a palindrome?", "what is <t>, a palindrome or not?", "I'd like to know whether <t> is a palindrome", "I'm not sure whether <t> is a palindrome", "my kid says <t> is a palindrome, is it?", "left to right and right to left the same: <t>?", "palindrome or not: <t>", "palindrome check: <t>", "palindrome test for <t>", "ispalindrome(<t>)", "<t> palindrome?", "<t> is a palindrome, right?", "<t>: the same backwards?", "<t> backwards is the same, isn't it?", "@c decide {if|whether} <t> is a palindrome", "@c verify {if|whether} <t> reads the same backwards",
]
ANAGRAM = ["is <a> an anagram of <b>?", "are <a> and <b> anagrams?", "@c check {if|whether} <a> and <b> are anagrams", "do <a> and <b> have the same letters?", "can I make <b> from the letters of <a>?", "anagram check: <a> and <b>", "@c test {if|whether} <a> is an anagram of <b>", "@c test {if|whether} <a> and <b> are anagrams", "anagram test: <a> and <b>", "<a> and <b>, anagrams or not?", "@c see {if|whether} <a> and <b> use the same letters",
    "I think <a> is an anagram of <b>, is it?", "is it true that <a> and <b> are anagrams?", "I was wondering whether <a> and <b> are anagrams", "can the letters of <a> be put together to <b>?", "if I mix the letters of <a>, can I get <b>?", "if I shuffle <a>, can it become <b>?", "does <a> use the same letters as <b>?", "is <b> made of the letters of <a>?", "same letters in <a> and <b>?", "<a> / <b> anagram?", "<a> = anagram of <b>?", "anagrams? <a>, <b>", "would you mind checking whether <a> and <b> are anagrams?", "any idea whether <b> is an anagram of <a>?", "@c find out {if|whether} <a> is an anagram of <b>", "@c compare the letters of <a> and <b>, are they anagrams?", "@c look whether <a> and <b> are anagrams",
    "is <b> an anagram of <a>?", "is it possible to form <b> from the letters of <a>?", "is <a> just <b> with the letters mixed up?", "are the letters of <a> and <b> the same?", "are <a> and <b> made of the same letters?", "can <a> be turned into <b> by moving its letters?", "can you form <b> with the letters of <a>?", "could <a> be an anagram of <b>?", "do I get <b> if I move the letters of <a> around?", "do <a> and <b> contain exactly the same letters?", "have <a> and <b> the same letters?", "what about <a> and <b>, are they anagrams?", "I'd like to know whether <a> and <b> are anagrams", "I'm not sure whether <a> is an anagram of <b>", "in a word game, can I lay <b> with the letters of <a>, using all of them?", "my kid says <a> and <b> are anagrams, true?", "anagram or not: <a>, <b>", "anagram: <a> and <b>?", "anagrams: <a>, <b>?", "<a>, <b>: anagrams?", "<a> and <b> anagrams?", "<a> and <b> are anagrams, right?", "<a> is an anagram of <b>, isn't it?",
    "@c decide {if|whether} <a> and <b> are anagrams", "@c verify {if|whether} <a> is an anagram of <b>",
]
SORT_WORDS = ["@c sort the words in <t>", "@c sort <t> alphabetically", "@c put the words <t> in alphabetical order", "<t> in alphabetical order", "@c sort these words: <t>", "@c order the words of <t> from a to z", "@c sort <t> from a to z", "@c sort these words from a to z: <t>", "@c alphabetize <t>", "@c sort the list <t> alphabetically", "@c arrange these words alphabetically: <t>", "alphabetical order for <t>", "@c order these words: <t>",
    "the words <t> should be in alphabetical order", "I want <t> from a to z", "from a to z: <t>", "a-z: <t>", "sort: <t>", "sorted(<t>)", "<t> -> a to z", "<t>, sorted", "<t> in the order of the alphabet", "which comes first in the alphabet? order <t>", "in which order do <t> stand in a dictionary?", "for my index I need <t> in alphabetical order", "for the shopping list put <t> in alphabetical order", "take <t> and sort the words", "would you mind sorting <t>?", "@c sort the words <t> by the alphabet", "@c bring <t> into alphabetical order", "@c list <t> alphabetically",
    "can you put <t> in alphabetical order?", "can I have <t> in alphabetical order?", "how do <t> go in alphabetical order?", "how would a dictionary order <t>?", "what is the alphabetical order of <t>?", "what's the order of <t> by the alphabet?", "which order do <t> have in the alphabet?", "I need <t> alphabetically", "I need <t> in ABC order", "I'd like <t> sorted by the alphabet", "I have the words <t>, put them in alphabetical order", "my words are <t>, sort them from a to z", "my list is not in alphabetical order yet: <t>", "these are mixed up: <t>, order them alphabetically", "<t> alphabetically", "<t> in ABC order", "<t> from a to z", "<t> sorted alphabetically", "<t> by the alphabet", "<t>: sort from a to z", "ABC order: <t>", "alphabetically: <t>", "sort alphabetically: <t>", "@c put <t> in ABC order", "@c file <t> alphabetically",
]
REPLACE = ["@c replace <a> with <b> in <t>", "in <t>, replace <a> with <b>", "@c change <a> to <b> in <t>", "@c swap <a> for <b> in <t>", "in <t> change <a> to <b>", "@c put <b> instead of <a> in <t>", "@c substitute <b> for <a> in <t>", "<t> with <b> instead of <a>", "replace the word <a> by <b> in <t>", "@c swap the word <a> for <b> in <t>",
    "<t>: not <a> but <b>", "<t>: <a> should be <b>", "<t> - <a> becomes <b>", "<a> should be <b> in <t>", "<a> is wrong in <t>, it must be <b>", "in <t> it should say <b>, not <a>", "in <t> I want <b> where <a> is", "in <t>, <a> -> <b>", "s/<a>/<b>/ in <t>", "<t> but with <b> for <a>", "how does <t> read with <b> instead of <a>?", "what is <t> if <a> becomes <b>?", "take <t> and replace <a> by <b>", "take <t> and write <b> for <a>", "would you mind replacing <a> with <b> in <t>?", "@c write <b> for <a> in <t>", "@c exchange <a> for <b> in <t>", "@c exchange the word <a> for <b> in <t>", "@c use <b> instead of <a> in <t>",
    "can you change <a> into <b> in <t>?", "can <a> become <b> in <t>?", "how does <t> look when <a> is changed to <b>?", "how would <t> be with <b> where <a> stands?", "what does <t> become if I replace <a> with <b>?", "I wrote <t> but meant <b>, not <a>", "I wrote <a> in <t>, it should be <b>", "I need <b> in place of <a> in <t>", "I'd like <b> instead of <a> in <t>", "I made a mistake in <t>: <a> has to be <b>", "every <a> in <t> should be <b>", "wherever <t> says <a>, write <b>", "instead of <a>, I want <b> in <t>", "not <a> but <b> in <t>", "the <a> in <t> must become <b>", "<t>, with <a> changed to <b>", "<t>, with <a> replaced by <b>", "<t>: replace <a> with <b>", "<t>: change <a> to <b>", "<t>.replace(<a>, <b>)", "replace <a> by <b>: <t>", "change <a> into <b>: <t>", "from <a> to <b> in <t>", "@c turn <a> into <b> in <t>", "@c put <b> in place of <a> in <t>", "@c correct <a> to <b> in <t>",
]
CAESAR = ["@c shift <t> by <n> letters", "Caesar cipher of <t> with shift <n>", "@c encrypt <t> with a Caesar shift of <n>", "@c apply a Caesar cipher with <n> to <t>", "@c move every letter of <t> by <n>", "Caesar <n> for <t>", "@c encode <t> with Caesar <n>", "@c shift the letters of <t> by <n>", "@n Caesar code of <t> with key <n>", "@c encode <t> by Caesar with key <n>", "Caesar code with key <n>: <t>", "@n Caesar code for <t>, key <n>", "@c encrypt <t> with a shift of <n>",
    "my secret is <t>, shift it by <n> letters", "a secret message: <t> with Caesar <n>", "a secret message: every letter of <t> moved by <n>", "what does <t> become with a Caesar shift of <n>?", "what is <t> when every letter moves <n> places?", "each letter of <t> should move <n> places", "how is <t> written with Caesar key <n>?", "caesar(<t>, <n>)", "<t>, Caesar, <n>", "<t> shifted by <n>", "<t> with a shift of <n>", "take <t> and shift its letters by <n>", "would you mind encrypting <t> with Caesar, key <n>?", "@c move the letters of <t> <n> places", "@c shift each letter of <t> <n> places", "@c hide <t> with a Caesar cipher of <n>", "@n Caesar cipher of <t> with <n>",
    "can you shift <t> by <n> in the alphabet?", "can you encrypt <t> like Caesar, <n> letters on?", "how does <t> look shifted by <n> letters?", "how would Caesar write <t> with shift <n>?", "what would <t> be with a Caesar cipher of <n>?", "what comes out if I move each letter of <t> <n> further?", "what is the Caesar cipher of <t>, key <n>?", "I need <t> in Caesar code, shift <n>", "I'd like <t> shifted <n> letters along the alphabet", "my friend and I use Caesar <n>, write <t> in it", "nobody should read <t>, shift it by <n> letters", "secret code: <t>, every letter <n> further", "letters plus <n>: <t>", "alphabet shift of <n> for <t>", "shift <n>: <t>", "shift of <n> on <t>", "Caesar cipher <n>: <t>", "Caesar shift <n>, text <t>", "Caesar, key <n>: <t>", "<t> in Caesar code with <n>", "<t> in a Caesar cipher, shift <n>", "<t> with Caesar <n>", "<t> encrypted with Caesar <n>", "<t>, each letter <n> on", "@c push every letter of <t> <n> places on",
    "@c put <t> into Caesar code with shift <n>", "@c run a Caesar cipher with shift <n> on <t>",
]
ROT13 = ["rot13 of <t>", "@n rot13 of <t>", "@c encode <t> with rot13", "@c encode <t> in rot13", "rot13 encode <t>", "@c apply rot13 to <t>", "<t> in rot13", "rot13 <t>", "@c decode <t> with rot13", "@c decode the rot13 <t>", "rot13 decode <t>", "what is <t> in rot13?", "@c run rot13 on <t>",
    "what does <t> become in rot13?", "how is <t> written in rot13?", "a secret message in rot13: <t>", "hide <t> with rot13", "rot13(<t>)", "<t> -> rot13", "<t>, rot13 please", "rot13: <t>", "rot13 for <t>", "take <t> and put it through rot13", "would you mind turning <t> into rot13?", "I need <t> in rot13", "the rot13 form of <t>?", "@c turn <t> into rot13", "@c put <t> through rot13", "@c convert <t> to rot13", "@c write <t> in rot13",
    "can you put <t> into rot13?", "can you rot13 <t>?", "how does <t> look in rot13?", "what would <t> be in rot13?", "what comes out of rot13 for <t>?", "what is the rot13 of <t>?", "what does the rot13 text <t> say?", "I'd like <t> in rot13", "I got <t>, it is rot13, what does it say?", "it's a spoiler, rot13 it: <t>", "nobody should read <t> at a glance, use rot13", "somebody wrote <t> in rot13, decode it", "shift <t> by rot13", "text in rot13: <t>", "to rot13: <t>", "rot 13 <t>", "rot 13 of <t>", "ROT13 on <t>", "<t> rot13", "<t> to rot13", "<t> through rot13", "<t> as rot13", "@c rot13 <t>", "@c use rot13 on <t>", "@c change <t> to rot13", "@c scramble <t> with rot13", "@n rot13 code of <t>",
]
TO_BASE64 = ["@c encode <t> as base64", "<t> in base64", "base64 of <t>", "@c encode <t> in base64", "@n base64 of <t>", "@c convert <t> to base64", "@c turn <t> into base64", "@c turn the text <t> into base64", "<t> turned into base64", "base64 encode <t>", "what is <t> in base64?", "@n base64 form of <t>",
    "what does <t> become in base64?", "how is <t> written in base64?", "how do I get <t> into base64?", "base64: <t>", "base64(<t>)", "b64encode(<t>)", "<t> -> base64", "<t> to base64", "for my config I need <t> in base64", "for a header I need <t> as base64", "take <t> and make base64 of it", "would you mind encoding <t> as base64?", "<t> must be base64", "@c write <t> in base64", "@c write <t> as base64", "@c make base64 of <t>", "@c put the text <t> into base64",
    "can you put <t> into base64?", "can you base64 <t>?", "how does <t> look in base64?", "how is <t> encoded in base64?", "what would <t> be in base64?", "what is the base64 of <t>?", "what is the base64 for the text <t>?", "what comes out if I base64 <t>?", "I need the text <t> as base64", "I'd like <t> in base64", "the server wants base64, my text is <t>", "the API expects <t> in base64", "text <t> to base64", "base64 for <t>", "base64 encoding of <t>", "encode base64: <t>", "to base64: <t>", "in base64: <t>", "<t> as base64", "<t> base64 encoded", "<t> encoded in base64", "<t>, base64 please", "echo -n <t> | base64", "@c change <t> to base64", "@c base64-encode <t>", "@c base64 the text <t>", "@n base64 encoding of <t>",
]
FROM_BASE64 = ["@c decode the base64 <t>", "@c decode <t> from base64", "base64 decode <t>", "what does the base64 <t> say?", "@c turn the base64 <t> into text", "<t> is base64, what does it say?", "@c read the base64 text <t>", "@n text behind the base64 <t>", "@c decode base64 <t>",
    "somebody sent me <t>, it is base64, what does it mean?", "I got this base64: <t>, what does it say?", "what is hidden in the base64 <t>?", "what is the base64 <t> in plain text?", "what text is <t>, from base64?", "what does <t> mean? it is base64", "b64decode(<t>)", "base64 -d <t>", "base64 <t> to text", "<t> from base64 to text", "<t> (base64) -> text", "take the base64 <t> and decode it", "would you mind decoding the base64 <t>?", "any idea what the base64 <t> says?", "@c show what the base64 <t> says", "@c decode this base64: <t>", "@c translate the base64 <t> back to text", "@n plain text of the base64 <t>",
    "can you decode <t> from base64?", "can you read this base64: <t>?", "how do I read the base64 <t>?", "what is behind the base64 <t>?", "what is <t> decoded from base64?", "what stands in this base64: <t>?", "what message is in the base64 <t>?", "what would the base64 <t> be as text?", "what was encoded as <t> in base64?", "I need the text of the base64 <t>", "I need to read <t>, it is base64", "I can't read <t>, it is base64", "I found the base64 <t> in a mail, what does it say?", "the config has <t> in base64, what is it?", "the token is <t> in base64, what does it say?", "it is base64: <t>, decode it", "base64 to text: <t>", "base64 decode: <t>", "decode base64: <t>", "from base64: <t>", "unbase64 <t>", "<t> base64 decoded", "<t> is base64, decode it", "<t>, decoded from base64", "@c base64-decode <t>", "@c turn <t> from base64 back into text", "@c read <t> as base64", "@n text of the base64 <t>",
]
HASH = ["<h> of <t>", "@n <h> of <t>", "@n <h> hash of <t>", "@c hash <t> with <h>", "@c {calculate|compute} the <h> of <t>", "@c {calculate|compute} the <h> hash for <t>", "<h> hash <t>", "@n <h> checksum of <t>", "what is the <h> of the text <t>?", "@c make a <h> checksum of <t>",
    "I need to check a text, what is the <h> of <t>?", "for a check I need the <h> hash of <t>", "what is the <h> hash of <t>?", "which <h> hash does <t> have?", "what <h> does <t> give?", "how does <t> hash with <h>?", "<h>(<t>)", "<h>: <t>", "<t> -> <h>", "<t> hashed with <h>", "<t> as <h>", "<h>sum <t>", "take the text <t> and hash it with <h>", "would you mind hashing <t> with <h>?", "@c hash the text <t> with <h>", "@c get the <h> hash of <t>", "@c work out the <h> checksum of <t>", "@n <h> digest of <t>", "<h> digest for <t>?", "@c show the <h> digest of <t>",
    "can you hash <t> with <h>?", "can I have the <h> of <t>?", "how does the <h> of <t> look?", "how do I get the <h> hash of <t>?", "what is the <h> of <t>?", "what is the <h> digest of <t>?", "what is the <h> checksum of the text <t>?", "what's <t> hashed as <h>?", "what would the <h> hash of <t> be?", "what comes out if I hash <t> with <h>?", "I need the <h> of the text <t>", "I need <t> hashed with <h>", "I'd like a <h> hash of <t>", "they ask for the <h> hash of <t>", "to compare two texts I need the <h> of <t>", "text <t>, <h> hash", "hash of <t> with <h>", "hash <t> <h>", "<h> of the text <t>", "<h> for the text <t>", "<h> hash for <t>", "<h> hash: <t>", "<h> checksum for <t>", "<t>, <h> please", "<t> <h> hash", "@c run <h> on <t>", "@c put the text <t> through <h>", "@c make the <h> hash of <t>", "@n <h> of the text <t>",
]
URL = ["@c URL-encode <t>", "URL encoding of <t>", "@c encode <t> for a URL", "@c escape <t> for a link", "@c percent-encode <t>", "<t> URL-encoded", "@c write <t> so that it fits into a URL", "@c make <t> safe for a link", "url encode <t>", "@c escape <t> for a URL", "@c URL-escape <t>", "<t> encoded for a URL",
    "I want to put <t> into a link, encode it", "<t> should go into a URL, encode it", "<t> must be safe for a URL", "my link should contain <t>, escape it", "how do I write <t> in a URL?", "how is <t> escaped in a URL?", "what does <t> look like in a URL?", "what is <t> when it is URL-encoded?", "quote(<t>) for a URL", "urlencode(<t>)", "<t> -> URL encoded", "<t>, percent-encoded", "take <t> and encode it for a link", "would you mind URL-encoding <t>?", "@c make <t> safe for a URL", "@c turn <t> into a form that fits into a link", "@c convert <t> so that it fits into a link", "@n percent-encoding of <t>", "@n URL form of <t>",
    "can you encode <t> for a web address?", "can you escape <t> so that it works in a URL?", "can <t> stand in a URL? encode it", "how do I put <t> into a link?", "how does <t> look URL-encoded?", "how would <t> be written in a web address?", "what do I write for <t> in a URL?", "what is <t> percent-encoded?", "what is <t> with percent signs, for a URL?", "I need <t> URL-encoded", "I need <t> in a web address, escape it", "I'd like <t> safe for a URL", "my search link needs <t>, encode it", "the spaces in <t> break my link, encode it for a URL", "the query is <t>, encode it for the URL", "for a web address: <t>, encoded", "for a query string encode <t>", "percent-encoded: <t>", "percent encoding of <t>", "URL-encoded: <t>", "URL encode: <t>", "urllib quote <t>", "encodeURIComponent(<t>)", "<t> URL encode", "<t> for a URL", "<t> escaped for a link", "@c make <t> fit into a web address", "@c escape the text <t> for a web link", "@c do the URL encoding of <t>",
]
UNIQUE = ["@c remove duplicate words from <t>", "<t> without duplicates", "@c remove the duplicates from <t>", "@c drop repeated words in <t>", "<t> with every word only once", "unique words in <t>", "@c list the unique words of <t>", "@c take the repeated words out of <t>", "@c delete duplicates in <t>", "@n unique words of <t>", "@c keep each word of <t> only once", "@c keep every word of <t> only once", "@c keep one of each word in <t>",
    "there are words twice in <t>, keep one of each", "some words come twice in <t>, remove the duplicates", "no word should come twice in <t>", "each word of <t> should stay only once", "<t> but each word once", "<t> - no duplicates", "<t> -> unique words", "uniq <t>", "which different words are in <t>?", "what are the different words in <t>?", "take <t> and throw away the repeated words", "would you mind removing the duplicate words from <t>?", "@c get rid of the duplicates in <t>", "@c get rid of repeated words in <t>", "@c throw away the words that come twice in <t>", "@c clean <t> of duplicate words", "@c erase duplicate words from <t>", "@n different words of <t>",
    "can you remove the words that repeat in <t>?", "can each word of <t> be there just once?", "how does <t> look without repeated words?", "what is <t> without the repeats?", "what's left of <t> if every word stays once?", "what would <t> be with each word only once?", "I need each word of <t> only once", "I'd like <t> without repeated words", "I wrote some words twice in <t>, take out the repeats", "I said some words twice: <t>, keep each once", "words repeat in <t>, keep one of each", "doubled words in <t>, remove them", "only the different words of <t>", "no repeats: <t>", "no duplicates: <t>", "unique words: <t>", "unique: <t>", "dedupe <t>", "dedupe the words in <t>", "<t> without repeats", "<t> without repeated words", "<t>, every word once", "<t>, unique words only", "<t> with no word twice", "@c drop the duplicate words of <t>", "@c cut out the repeated words in <t>", "@c strip <t> of repeated words",
]
ACRONYM = ["@n acronym of <t>", "acronym for <t>", "@c make an acronym of <t>", "@n initials of <t>", "what are the first letters of <t>?", "initials of <t>", "@c abbreviate <t> by its first letters", "@n first letters of the words <t>", "short form of <t> from the first letters", "@c build an acronym from <t>",
    "I need a short name for <t>, use the first letters", "our club is called <t>, what is the acronym?", "our club is <t>, what are the initials?", "what would be the acronym of <t>?", "what is the short form of <t>, by its first letters?", "how is <t> abbreviated to its first letters?", "<t> -> acronym", "<t>: initials?", "<t>: acronym?", "<t>, only the first letters", "the first letter of every word in <t>?", "take the first letter of each word in <t>", "take <t> and make an acronym", "would you mind making an acronym of <t>?", "@c put the first letters of <t> together", "@c shorten <t> to its first letters", "@c shorten <t> to an acronym", "@c give me the initials of <t>",
    "can you shorten <t> to its initials?", "can you make an acronym out of <t>?", "how do I abbreviate <t> with its first letters?", "how would <t> be as an acronym?", "what's the acronym of <t>?", "what's the acronym for <t>?", "what are the initials of <t>?", "what do the first letters of <t> spell?", "what comes out if I take the first letter of each word in <t>?", "I need the initials of <t>", "I need an acronym for <t>", "I'd like the first letters of <t> as one word", "the team is <t>, what would its initials be?", "the project is named <t>, what acronym does that give?", "first letters: <t>", "first letters of <t>", "first letter of each word: <t>", "acronym: <t>", "initials: <t>", "initials for <t>", "<t> as an acronym", "<t> in initials", "<t> abbreviated to the first letters", "<t> shortened to its initials", "@c pull the first letters out of <t>", "@c turn <t> into an acronym", "@c form an acronym from <t>", "@n acronym for <t>",
]
NO_SPACES = ["@c remove the spaces from <t>", "@c remove all spaces in <t>", "@c remove spaces: <t>", "<t> without spaces", "@c take out all spaces in <t>", "@c delete the spaces in <t>", "@c write <t> without spaces", "@c join the words of <t> into one", "@c strip all blanks from <t>", "<t> with no spaces",
    "there should be no spaces in <t>", "<t> should be one word without spaces", "<t> in one word", "the blanks in <t> are in the way, remove them", "too many spaces in <t>, take all out", "<t> -> no spaces", "<t> minus the spaces", "<t>, spaces removed", "for a hashtag I need <t> without spaces", "what is <t> without blanks?", "take <t> and delete every space", "would you mind removing the spaces from <t>?", "@c get rid of the spaces in <t>", "@c get rid of all blanks in <t>", "@c erase every space in <t>", "@c throw out the spaces of <t>", "@c pull <t> together into one word", "@c write <t> as one word",
    "can you write <t> as one word?", "can you take the spaces out of <t>?", "can <t> go without spaces?", "how does <t> look without spaces?", "what is <t> without spaces?", "what's <t> written together?", "what would <t> be with no spaces?", "I need <t> without spaces", "I'd like <t> as one long word", "I don't want spaces in <t>", "the field takes no spaces, mine is <t>", "the password has no spaces: <t>", "my hashtag is <t>, take the spaces out", "all in one word: <t>", "one word: <t>", "no spaces: <t>", "without spaces: <t>", "spaces out of <t>", "<t> written together", "<t> as one word", "<t>, all together without spaces", "<t>, no blanks", "@c cut the spaces out of <t>", "@c close the gaps between the words of <t>", "@c drop the spaces in <t>", "@c squeeze <t> into one word", "@c pull the words of <t> together",
]
SNAKE = ["@c convert <t> to snake case", "<t> in snake case", "@c write <t> in snake_case", "snake case of <t>", "@c turn <t> into snake_case", 
    "for a variable I need <t> in snake case", "for a column name I need <t> in snake_case", "<t> should be snake_case", "what is <t> in snake case?", "how is <t> written in snake_case?", "<t> -> snake_case", "snake(<t>)", "snake_case: <t>", "make a variable name of <t>, in snake case", "would you mind writing <t> in snake case?", "@c make <t> snake case", "@c change <t> to snake_case", "@n snake case of <t>",
    "can you write <t> in snake case?", "can you put underscores into <t>, in snake case?", "how does <t> look in snake case?", "how would a Python programmer name <t>, in snake case?", "what would <t> be in snake_case?", "what's <t> as snake_case?", "I need <t> as snake_case", "I need <t> in snake case", "I'd like <t> in snake_case", "my variable should be called <t>, in snake case", "in Python the name for <t> should be snake case", "the field is called <t>, I need snake_case", "small letters and underscores: <t>", "lower case with underscores: <t>", "snake case: <t>", "snake case for <t>", "snakecase <t>", "to snake_case: <t>", "to snake case: <t>", "<t> to snake_case", "<t> as snake case", "<t>, snake case please", "<t> as a Python variable name in snake_case", "<t> in lower case with underscores", "@c put <t> into snake case", "@c format <t> as snake_case", "@c transform <t> to snake case",
]
# These say nothing of small letters.
UNDERSCORES = [
    "@c put underscores between the words of <t>", "<t> with underscores instead of spaces", "@c write <t> with underscores", "<t> should have underscores, not spaces", "<t> with an underscore for each space", "take <t> and put underscores for spaces", "@c replace the spaces of <t> by underscores", "@c use underscores between the words of <t>",
]
LONGEST = ["@n longest word in <t>", "which is the longest word in <t>?", "longest word of <t>", "@c find the longest word in <t>", "which word of <t> is the longest?", "@n longest word of <t>", "what is the longest word: <t>?", "the word with the most letters in <t>?",
    "which word in <t> is longest?", "which word in <t> has the most letters?", "which word of <t> has the most letters?", "of all words in <t>, which one is the longest?", "of the words in <t>, which has the most letters?", "<t>: longest word?", "<t> - which word is longest?", "in <t>, what is the longest word?", "max word of <t> by length", "what's the biggest word in <t>?", "@n biggest word in <t>", "take <t> and find the longest word", "any idea which word of <t> is the longest?", "would you mind finding the longest word in <t>?", "@c find the word with the most letters in <t>", "@c tell me which word of <t> is the longest", "@c look for the longest word in <t>", "@n word with the most letters in <t>",
    "can you find the longest word in <t>?", "what is the longest word in <t>?", "what is the longest word of <t>?", "what's the longest word: <t>?", "what word has the most letters in <t>?", "what word is the longest in <t>?", "which of the words in <t> is the longest?", "which word takes the most letters in <t>?", "which one is the longest word of <t>?", "which word in <t> beats the others in length?", "I need the longest word of <t>", "I'd like to know the longest word in <t>", "for a word game: what is the longest word in <t>?", "out of <t>, which word is the longest?", "longest word: <t>", "longest word in <t>", "longest: <t>", "word with the most letters: <t>", "max(<t>.split(), key=len)", "<t>, longest word", "<t>, which word is longest?", "<t> longest word", "@c pick the longest word from <t>", "@c pick out the longest word of <t>", "@c show the longest word in <t>", "@n longest of the words in <t>",
]
REPEAT = ["@c repeat <t> <n> times", "@c write <t> <n> times", "<t> <n> times", "@c say <t> <n> times", "@c print <t> <n> times in a row", "@c type <t> <n> times", "@c repeat the text <t> <n> times", "<n> times <t>",
    "as punishment write <t> <n> times", "I must write <t> <n> times, do it for me", "I want to see <t> <n> times", "<t> should be there <n> times", "<t> x <n>", "<t> * <n>", "<n> x <t>", "<t>, <n> times over", "<n> times in a row: <t>", "<n> times please: <t>", "say it <n> times: <t>", "take <t> and repeat it <n> times", "copy <t> <n> times in a row", "would you mind writing <t> <n> times?", "@c show <t> <n> times", "@c copy the text <t> <n> times", "@c say <t> again and again, <n> times", "@c put <t> <n> times in a row",
    "can you write <t> <n> times?", "can I have <t> <n> times?", "how does <t> look <n> times in a row?", "how is <t> when repeated <n> times?", "what do I get if I repeat <t> <n> times?", "I need <t> <n> times", "I need <n> times <t>", "I need <t> <n> times in a row", "I'd like <t> <n> times", "I was told to write <t> <n> times", "the teacher wants <t> <n> times", "my song goes <t>, <n> times", "as a chorus: <t> <n> times", "again and again, <n> times: <t>", "repeat <n> times: <t>", "repeat <n>x: <t>", "write <n> times: <t>", "<t> repeated <n> times", "<t> written <n> times", "<t>, repeat it <n> times", "<t>, <n> times please", "<t> <n>x", "<n> times the text <t>", "<n> copies of <t> in a row", "@c repeat <n> times the text <t>", "@c give me <t> <n> times", "@c put down <t> <n> times", "@c chant <t> <n> times",
]
OFTEN_LETTER = ["which letter is most frequent in <t>?", "@n most common letter in <t>", "which letter appears most often in <t>?", "@n letter that appears most often in <t>", "what letter appears most in <t>?", "which letter comes most often in <t>?", "most frequent letter of <t>", "@c find the most common letter in <t>", "which letter does <t> use most?", "@n most frequent letter in <t>", "what letter occurs most in <t>?",
    "which letter comes up most in <t>?", "what letter comes up most often in <t>?", "which letter is the top one in <t>?", "of all letters in <t>, which one is most common?", "of the letters of <t>, which appears most?", "in <t>, which letter is most common?", "<t>: most common letter?", "<t>: most frequent letter?", "top letter in <t>", "which letter do I need most to write <t>?", "for a letter game: which letter is most frequent in <t>?", "take <t> and find its most frequent letter", "any idea which letter is most common in <t>?", "would you mind finding the most frequent letter in <t>?", "@c look for the most common letter in <t>", "@c tell me the most frequent letter of <t>", "@c count the letters of <t>, which one is the most common?", "@n top letter of <t>",
    "can you tell which letter is most common in <t>?", "what is the most common letter in <t>?", "what is the most frequent letter in <t>?", "what's the top letter of <t>?", "what letter do I see most in <t>?", "what letter is there most often in <t>?", "which letter is there most often in <t>?", "which letter is used most in <t>?", "which letter is repeated most in <t>?", "which letter wins if I count them in <t>?", "which of the letters in <t> is most frequent?", "I need the most common letter of <t>", "I'd like to know the most frequent letter in <t>", "to break a code: which letter is most common in <t>?", "letter that comes most often in <t>", "letter used most in <t>", "letter frequency, the top one of <t>", "most common letter: <t>", "most frequent letter: <t>", "most used letter in <t>", "top letter: <t>", "Counter(<t>).most_common(1)", "<t>, most common letter", "<t>, which letter comes most often?", "<t> most frequent letter",
    "@c find out which letter is used most in <t>", "@c pick the most frequent letter of <t>", "@n most used letter of <t>",
]
CODE_OF = ["@n ASCII code of <l>", "@n character code of <l>", "ASCII of <l>", "what is the Unicode number of <l>?", "@n code point of <l>", "which number has the character <l>?", "@n Unicode code of <l>", "ASCII code for <l>", "@n number of the character <l> in Unicode",
    "what is the ASCII code of <l>?", "which ASCII code does <l> have?", "which code has <l> in Unicode?", "what number stands for <l> in ASCII?", "which number stands for <l> in Unicode?", "ord(<l>)", "<l> -> ASCII", "<l> in ASCII?", "<l> as a Unicode number", "<l> has which character code?", "for my program I need the character code of <l>", "I was wondering what the ASCII code of <l> is", "any idea what code <l> has in ASCII?", "would you mind looking up the ASCII code of <l>?", "@c look up the Unicode number of <l>", "@c tell me the ASCII number of <l>", "@c give me the code point of <l>", "@n ASCII number of <l>",
    "can you look up the character code of <l>?", "how is <l> coded in ASCII or Unicode?", "how is <l> stored as a number?", "what is the character code of <l>?", "what is the code point of <l>?", "what is <l> in ASCII?", "what is <l> as a number in Unicode?", "what's the ASCII number for <l>?", "what's the Unicode code point for <l>?", "what number has <l> in the ASCII table?", "what number does the computer use for <l>?", "which number is <l> in the character table?", "which place has <l> in the ASCII table?", "I need the ASCII code of <l>", "I need the Unicode number of <l>", "I'd like the code of the character <l>", "I forgot the ASCII code of <l>", "ASCII code <l>", "ASCII: <l>", "ASCII value of <l>", "ASCII number for <l>", "Unicode of <l>", "Unicode number of <l>", "Unicode code for <l>", "code of the character <l>", "code point for <l>", "character code: <l>", "character code for <l>", "ord of <l>", "<l> code point?", "<l> ASCII code",
    "<l> to ASCII", "<l> in Unicode, which number?", "@n ASCII value of <l>", "@n ord of <l>", "@c find the ASCII code of <l>", "@c show the Unicode number of <l>",
]
THEN = {
    "upper": ["now in capitals", "and in upper case?", "in all caps please", "in all caps", "and in all caps?", "uppercase it", "and in capital letters?", "now in uppercase", "that in capitals",
        "and now in big letters", "make it upper case", "and all caps now", "can it be in capitals?", "it should be in capitals", "that in upper case", "in big letters please", "write that in capital letters", "the same in capitals",
        "and all in capitals?", "and in big letters?", "and uppercase?", "uppercase please", "uppercase that", "now uppercase it", "now with capitals only", "in capitals", "in capitals please", "can you put that in capitals?", "could you write it in big letters?", "I want it in capitals", "I need that in all caps", "turn it into capitals", "turn that into upper case", "put it in capital letters", "make it all caps", "convert it to upper case", "change it to capitals", "same in upper case",
    ],
    "lower": ["now in small letters", "and in lower case?", "lowercase it", "and without capitals?", "now without capitals", "without capitals please", "now in lowercase", "that in small letters",
        "and now in small letters", "make it lower case", "can it be in lower case?", "it should be in small letters", "that in lower case", "small letters only", "write that in small letters", "the same without capitals",
        "and all in lower case?", "and in small letters?", "and lowercase?", "lowercase please", "lowercase that", "now lowercase it", "now with small letters only", "in small letters", "in lower case please", "can you put that in small letters?", "could you write it without capitals?", "I want it in lower case", "I need that in small letters", "turn it into small letters", "turn that into lower case", "put it in lower case", "make it all small letters", "convert it to lower case", "change it to small letters", "no capitals please", "same in lower case",
    ],
    "reverse": ["now reverse that", "and backwards?", "reverse it", "that backwards", "and reversed?", "now backwards", "flip it around",
        "and the other way round?", "and now backwards", "turn it around", "can it be backwards?", "it should be backwards", "that reversed", "write that backwards", "the same backwards", "from back to front",
        "and in reverse?", "and from the end?", "and from back to front?", "and if I turn it around?", "and what is it backwards?", "backwards please", "reversed please", "now reversed", "now in reverse", "now the other way round", "now from back to front", "the other way round", "can you turn that around?", "could you reverse it?", "I want it backwards", "I need that reversed", "spell it backwards", "spell that backwards", "reverse that", "reverse the result", "reverse its letters", "flip it", "turn it backwards", "read it from the end", "what is that backwards?",
    ],
    "length": ["how long is that?", "how many characters is that?", "and its length?", "how many characters does it have?", "count its characters", "its length?",
        "how many characters are that?", "how long is the result?", "what is its length?", "count the characters of that", "number of characters?", "length of that?", "how many characters long is it?",
        "and how long is it?", "and how long is that?", "and how many characters is it?", "and the length?", "and its number of characters?", "length?", "length please", "the length of it?", "the length of the result?", "how long is it?", "how long is it now?", "how many characters are in it?", "how many characters are there?", "how many characters has it?", "how many characters is it?", "how many characters is the result?", "what's its length?", "what's the length of that?", "what is the length of it?", "tell me its length", "now its length", "now count the characters", "count how many characters it has", "I need its length too",
    ],
}
THEN_CODE = {"upper": ("Write it in upper case", "_.upper()"), "lower": ("Write it in lower case", "_.lower()"), "reverse": ("Reverse it", "_[::-1]"), "length": ("Count its characters", "len(_)")}
PALINDROMES = ("level", "radar", "anna", "otto", "noon", "civic", "kayak", "madam", "refer", "rotor", "stats", "tenet", "racecar", "Anna", "Otto", "Never odd or even", "nurses run", "step on no pets", "Was it a car or a cat I saw")
ANAGRAMS = [("listen", "silent"), ("night", "thing"), ("stone", "notes"), ("tea", "eat"), ("earth", "heart"), ("angel", "glean"), ("below", "elbow"), ("study", "dusty"), ("state", "taste"), ("cider", "cried"), ("save", "vase"), ("lemon", "melon"), ("dusty", "study"), ("arc", "car")]


SENTENCES = (
    "Hello, world", "don't panic", "Meet me at nine, please.", "The train is late again!", "Where is my umbrella?", "It rained all day on Sunday", "we'll see", "Good morning, everyone", "Soup is ready", "Nobody knows why", "See you at 8 o'clock", "The cat sleeps on the warm roof",
    "My sister plays the cello.", "Two plus two makes four", "bring bread, butter and jam", "I can't find my keys", "What a lovely evening!", "the lazy river bends twice", "Keep calm and count on", "He said yes, then no.", "Please close the window", "all that glitters", "Thank you for the flowers", "Dinner at seven?",
)


def a_phrase(c, least=1, most=5):
    if most == 5 and c.chance(0.3):
        return c.pick(SENTENCES)
    words = [c.word() for _ in range(c.rng.randint(least, most))]
    kind = c.rng.random()
    if kind < 0.2:
        words[0] = words[0].capitalize()
    elif kind < 0.3:
        words = [w.capitalize() for w in words]
    elif kind < 0.35:
        words = [w.upper() for w in words]
    for word in words:
        c.register(word)
    return " ".join(words)


def in_request(c, text):
    """The text as a request marks it."""
    kind = c.rng.random()
    if kind < 0.6:
        return f'"{text}"'
    if kind < 0.75 and "'" not in text:
        return f"'{text}'"
    return f'"{text}"' if " " in text else text


def text_asked(c, kind, templates, text, **slots):
    """The request, with the text marked in it, or as it is at one end."""
    if kind in TOLD and c.chance(0.45):
        return c.ask(TOLD[kind], bare=True, t=text)
    return c.ask(templates, t=in_request(c, text), **slots)


def transform(c):
    """One text becomes another."""
    kind = c.pick(("upper", "upper", "lower", "title", "reverse", "reverse", "words", "replace", "replace", "unique", "acronym", "spaces", "snake", "underscores", "repeat"))
    text = a_phrase(c, 1 if kind in ("upper", "lower", "reverse", "repeat") else 2)
    words, n = text.split(), c.rng.randint(2, 6)
    old, new = c.pick(words), c.word()
    if kind == "unique":
        words = words + [c.pick(words) for _ in range(c.rng.randint(1, 2))]
        text = " ".join(words)
    if kind == "replace":
        c.demand(new not in text)
    t = quoted(text)
    backwards = "".join(text[i] for i in range(len(text) - 1, -1, -1))
    templates, comment, code, true = {
        "upper": (UPPER, "Write the text in upper case", f"{t}.upper()", text.swapcase() if text.islower() else text.upper()),
        "lower": (LOWER, "Write the text in lower case", f"{t}.lower()", text.casefold()),
        "title": (TITLE, "Give every word a capital", f"import string\nstring.capwords({t})", " ".join(w[0].upper() + w[1:].lower() for w in words)),
        "reverse": (REVERSE, "Reverse the text", f"{t}[::-1]", backwards),
        "words": (REVERSE_WORDS, "Reverse the words", f'" ".join({t}.split()[::-1])', " ".join(reversed(words))),
        "replace": (REPLACE, f"Replace {old} with {new}", f"{t}.replace({quoted(old)}, {quoted(new)})", new.join(text.split(old))),
        "unique": (UNIQUE, "Keep every word once", f'" ".join(dict.fromkeys({t}.split()))', " ".join(w for i, w in enumerate(words) if w not in words[:i])),
        "acronym": (ACRONYM, "Take the first letters", f'"".join(word[0] for word in {t}.split()).upper()', "".join(w[:1].upper() for w in words)),
        "spaces": (NO_SPACES, "Take the spaces out", f'{t}.replace(" ", "")', "".join(words)),
        "snake": (SNAKE, "Write the text in snake case", f'{t}.lower().replace(" ", "_")', "_".join(w.lower() for w in words)),
        "underscores": (UNDERSCORES, "Put underscores for the spaces", f'{t}.replace(" ", "_")', "_".join(words)),
        "repeat": (REPEAT, f"Repeat the text {n} times", f'" ".join([{t}] * {n})', (f"{text} " * n).rstrip()),
    }[kind]
    quote = (lambda s: f'"{s}"') if kind == "replace" and c.chance(0.5) else str
    yield User(text_asked(c, kind, templates, text, n=n, a=quote(old), b=quote(new)))
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(value == true)
    yield Say(f"It is: {value}", (value,))
    if c.chance(0.18):
        then = c.pick([k for k in THEN if k != kind])
        yield User(c.ask(THEN[then]))
        comment, code = THEN_CODE[then]
        observation = yield Act(f"# {comment}\n{code}")
        new_value = shown(c, observation)
        c.demand(new_value == {"upper": value.upper(), "lower": value.lower(), "reverse": "".join(reversed(value)), "length": str(sum(1 for _ in value))}[then])
        yield Say(f"It has {plural(new_value, 'character')}." if then == "length" else f"It is: {new_value}", (new_value,))


def count_letters(c):
    kind = c.pick(("letters", "letters", "characters", "words", "words", "vowels", "often", "often", "longest", "frequent", "code"))
    text = a_phrase(c, 3 if kind == "longest" else 1)
    t, letter = quoted(text), c.pick([x for x in text.lower() if x.isalpha()])
    if kind == "often" and c.chance(0.15):
        letter = c.pick("abcdefghijklmnopqrstuvwxyz")
    if kind == "code":
        letter = c.pick("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@#?€é")
        yield User(c.ask(CODE_OF, l=c.pick((letter, f'"{letter}"', f"'{letter}'"))))
        observation = yield Act(f'# Look up the code of {letter}\nord("{letter}")')
        value = shown(c, observation)
        c.demand(chr(int(value)) == letter)
        yield Say(f"The code of {letter} is {value}.", (value,))
        return
    templates, comment, code, true, unit = {
        "letters": (LETTERS_IN, "Count the letters", f"sum(letter.isalpha() for letter in {t})", len(text.replace(" ", "")), "letter"),
        "characters": (CHARACTERS_IN, "Count the characters", f"len({t})", sum(map(len, text.split())) + text.count(" "), "character"),
        "words": (WORDS_IN, "Count the words", f"len({t}.split())", text.count(" ") + 1, "word"),
        "vowels": (VOWELS_IN, "Count the vowels", f'sum(letter in "aeiou" for letter in {t}.lower())', sum(text.lower().count(v) for v in "aeiou"), "vowel"),
        "often": (LETTER_OFTEN, f"Count the letter {letter}", f'{t}.lower().count("{letter}")', sum(x.lower() == letter for x in text), ""),
        "longest": (LONGEST, "Find the longest word", f"max({t}.split(), key=len)", sorted(text.split(), key=lambda w: -len(w))[0], ""),
        "frequent": (OFTEN_LETTER, "Find the most frequent letter", f'from collections import Counter\nCounter({t}.lower().replace(" ", "")).most_common(1)', None, ""),
    }[kind]
    c.demand(kind != "letters" or text.replace(" ", "").isalpha())
    yield User(text_asked(c, "count" if kind == "words" else kind, templates, text, l=c.pick((letter, f'"{letter}"', letter))))
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    if kind == "frequent":
        counts = Counter(text.lower().replace(" ", "")).most_common(2)
        c.demand(len(counts) == 1 or counts[0][1] > counts[1][1])
        best, count = counts[0]
        c.demand(value == f"[('{best}', {count})]")
        yield Say(f"The most frequent letter is {best}, it appears {plural(count, 'time')}.", (best, str(count)))
        return
    c.demand(value == str(true))
    if kind == "often":
        yield Say(f"The letter {letter} appears {plural(value, 'time')}.", (value,))
    elif kind == "longest":
        c.demand(len({len(w) for w in text.split()}) == len(text.split()))
        yield Say(f"The longest word is {value}.", (value,))
    else:
        yield Say(f"It has {plural(value, unit)}.", (value,))


def compare_words(c):
    """Palindromes and anagrams: a yes or no."""
    if c.chance(0.55):
        text = c.pick(PALINDROMES) if c.chance(0.4) else a_phrase(c, 1, 1)
        if c.chance(0.15):
            half = c.word()[:5]
            text = half + half[::-1]
            c.register(text)
        letters = [x for x in text.lower() if x.isalpha()]
        true = all(letters[i] == letters[-1 - i] for i in range(len(letters) // 2))
        yield User(c.ask(PALINDROME, t=in_request(c, text)))
        observation = yield Act(f'# Check whether it reads the same backwards\ntext = {quoted(text)}.lower().replace(" ", "")\ntext == text[::-1]')
        c.demand(shown(c, observation) == str(true))
        yield Say(f"Yes, {text} is a palindrome." if true else f"No, {text} is not a palindrome.", ("Yes" if true else "No", text))
        return
    a, b = c.pick(ANAGRAMS)
    if c.chance(0.6):
        a = c.word()
        letters = list(a)
        c.rng.shuffle(letters)
        b = "".join(letters) if c.chance(0.6) else c.word()
        c.register(b)
    c.demand(a != b)
    true = Counter(a.lower()) == Counter(b.lower())
    yield User(c.ask(ANAGRAM, a=a, b=b))
    observation = yield Act(f"# Check whether {a} and {b} have the same letters\nsorted({quoted(a)}.lower()) == sorted({quoted(b)}.lower())")
    c.demand(shown(c, observation) == str(true))
    yield Say(f"Yes, {a} and {b} are anagrams." if true else f"No, {a} and {b} are not anagrams.", ("Yes" if true else "No", a))


def sort_words(c):
    words = [c.word() for _ in range(c.rng.choice((2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 10)))]
    c.demand(len(set(words)) == len(words))
    back = c.chance(0.15)
    style = c.pick((", ", ", ", " and ", " "))
    text = ", ".join(words[:-1]) + " and " + words[-1] if style == " and " else style.join(words)
    if back or c.chance(0.5):
        yield User(c.ask(TOLD["sort back" if back else "sort"], bare=True, t=text))
    else:
        yield User(c.ask(SORT_WORDS, t=in_request(c, text) if style == " " else text))
    listed = ", ".join(quoted(w) for w in words)
    observation = yield Act(f"# Sort the words from z to a\nsorted([{listed}], reverse=True)" if back else f"# Sort the words\nsorted([{listed}])")
    value = shown(c, observation)
    ordered = []
    for word in words:
        ordered.insert(sum(other > word if back else other < word for other in ordered), word)
    c.demand(value == str(ordered))
    yield Say(f"In order: {', '.join(ordered)}.", tuple(ordered))


def shift(text, n):
    low = "abcdefghijklmnopqrstuvwxyz"
    return "".join(low[(low.index(x.lower()) + n) % 26].upper() if x.isupper() else low[(low.index(x) + n) % 26] if x in low else x for x in text)


def encode(c):
    """Ciphers, base64, hashes and URL-encoding."""
    kind = c.pick(("caesar", "rot13", "base64", "base64", "decode", "decode", "hash", "hash", "url"))
    text = a_phrase(c, 2 if kind == "url" else 1, 3)
    c.demand(text.replace(" ", "").isascii())
    if kind == "url" and c.chance(0.5):
        text += c.pick(("?", " & more", "/1", "=5", "!", " 100%"))
    t, n = quoted(text), c.rng.randint(1, 25)
    if kind == "caesar":
        text, t = text.lower(), quoted(text.lower())
        yield User(c.ask(CAESAR, t=in_request(c, text), n=n))
        observation = yield Act(f'# Shift the letters by {n}\nletters = "abcdefghijklmnopqrstuvwxyz"\n"".join(letters[(letters.index(x) + {n}) % 26] if x in letters else x for x in {t})')
        true = shift(text, n)
    elif kind == "rot13":
        yield User(c.ask(ROT13, t=in_request(c, text)))
        observation = yield Act(f'# Write the text in rot13\nimport codecs\ncodecs.encode({t}, "rot13")')
        true = shift(text, 13)
    elif kind == "base64":
        yield User(c.ask(TO_BASE64, t=in_request(c, text)))
        observation = yield Act(f"# Encode the text as base64\nimport base64\nbase64.b64encode({t}.encode()).decode()")
        true = codecs.encode(text.encode(), "base64").decode().replace("\n", "")
    elif kind == "decode":
        code = base64.b64encode(text.encode()).decode()
        yield User(c.ask(FROM_BASE64, t=in_request(c, code)))
        observation = yield Act(f'# Decode the base64 text\nimport base64\nbase64.b64decode("{code}").decode()')
        true = text
    elif kind == "url":
        yield User(c.ask(URL, t=f'"{text}"'))
        observation = yield Act(f"# Encode the text for a URL\nfrom urllib.parse import quote\nquote({t})")
        value = shown(c, observation)
        c.demand(unquote(value) == text and " " not in value)
        true = value
    else:
        name, call = c.pick((("MD5", "md5"), ("md5", "md5"), ("SHA-256", "sha256"), ("sha256", "sha256"), ("SHA256", "sha256"), ("SHA-1", "sha1"), ("sha1", "sha1")))
        yield User(c.ask(HASH, t=in_request(c, text), h=name))
        shown_name = {"md5": "MD5", "sha256": "SHA-256", "sha1": "SHA-1"}[call]
        observation = yield Act(f"# Hash the text with {shown_name}\nimport hashlib\nhashlib.{call}({t}.encode()).hexdigest()")
        c.demand(shown(c, observation) == hashlib.new(call, text.encode()).hexdigest())
        # A hash is for copying from the output; spelling it again would only add errors.
        yield Say(f'The output above is the {shown_name} hash of "{text}".', (shown_name, text))
        return
    value = shown(c, observation)
    c.demand(value == true)
    yield Say(f"It is: {value}", (value,))


INTENTS = {transform: 12, count_letters: 6, compare_words: 1.5, sort_words: 7, encode: 6}
