"""Chance: numbers, dice, coins, picking and shuffling, teams, passwords and identifiers.

What comes out is chance, so a conversation is judged by the words around it; that it lies within the bounds is
demanded when the conversation is made."""

import ast
import re

from ..scenario import Act, Say, User
from .endings import declined, joined, plural, quoted, result, said
from .workspace import fill, literal, real_file

NUMBER = [
    "random number {between <a> and <b>|from <a> to <b>}", "@c give me a random number {between <a> and <b>|from <a> to <b>}", "@c pick a {random |}number {between <a> and <b>|from <a> to <b>}", "@c choose a {random |}number {between <a> and <b>|from <a> to <b>}", "a number from <a> to <b>, at random", "any number between <a> and <b>", "@c draw a number {between <a> and <b>|from <a> to <b>}", "@c think of a number {between <a> and <b>|from <a> to <b>}", "random number <a>-<b>", "@c generate a random number {between <a> and <b>|from <a> to <b>}", "randint <a> <b>",
    "@c roll a number from <a> to <b>", "@c say a {random |}number {between <a> and <b>|from <a> to <b>}", "I need a random number {between <a> and <b>|from <a> to <b>}", "@c draw a random number, at least <a>, at most <b>", "random integer {between <a> and <b>|from <a> to <b>}", "@c generate a random integer {between <a> and <b>|from <a> to <b>}", "random integer, <a> to <b>",
    "I was wondering which number you would pick from <a> to <b>", "which number do you choose, <a> to <b>?", "tell me any number from <a> to <b>", "surprise me with a number {between <a> and <b>|from <a> to <b>}", "I can't decide, <a> to <b>, which number?", "my guessing game needs a number {between <a> and <b>|from <a> to <b>}", "for a raffle I need one number {between <a> and <b>|from <a> to <b>}", "random(<a>, <b>)", "rand <a>..<b>", "<a>..<b> random", "between <a> and <b>, any number", "from <a> to <b>, a number at random please", "would you mind picking a number {between <a> and <b>|from <a> to <b>}?", "let chance choose a number {between <a> and <b>|from <a> to <b>}", "one number at random, not under <a> and not over <b>", "a number not below <a> and not above <b>, at random", "make me a random number of <a> to <b>", "chance number {between <a> and <b>|from <a> to <b>}", "whole number {between <a> and <b>|from <a> to <b>}, at random", "@c let the computer choose a number {between <a> and <b>|from <a> to <b>}",
    "what number shall I take, {between <a> and <b>|from <a> to <b>}?", "we need someone to name a number from <a> to <b>", "you think of a number {between <a> and <b>|from <a> to <b>}, which is it?", "one number, anywhere from <a> to <b>", "numbers <a> to <b>, draw one", "there are cards with <a> to <b>, draw one number", "out of the numbers <a> to <b>, choose one", "RANDBETWEEN(<a>, <b>)", "random.randint(<a>, <b>)", "shuf -i <a>-<b> -n 1", "min <a>, max <b>, random number", "lowest <a>, highest <b>, one random number", "give any one number of <a> to <b>", "my ticket number should be by chance, {between <a> and <b>|from <a> to <b>}", "which page shall I open, {between <a> and <b>|from <a> to <b>}?", "could I have a random number {between <a> and <b>|from <a> to <b>}?", "@c name a number {between <a> and <b>|from <a> to <b>}", "@c make a random number {between <a> and <b>|from <a> to <b>}", "@c spin the wheel for a number from <a> to <b>", "number {between <a> and <b>|from <a> to <b>}, by chance",
]
NUMBERS = [
    "<n> random numbers {between <a> and <b>|from <a> to <b>}", "@c give me <n> random numbers {between <a> and <b>|from <a> to <b>}", "@c pick <n> {random |}numbers {between <a> and <b>|from <a> to <b>}", "@c choose <n> {random |}numbers {between <a> and <b>|from <a> to <b>}", "<n> numbers from <a> to <b>, at random", "@c draw <n> {random |}numbers {between <a> and <b>|from <a> to <b>}", "@c generate <n> random numbers {between <a> and <b>|from <a> to <b>}", "<n> random numbers, <a> to <b>", "I need <n> random numbers {between <a> and <b>|from <a> to <b>}", "<n> random integers {between <a> and <b>|from <a> to <b>}", "@c generate <n> random integers {between <a> and <b>|from <a> to <b>}",
    "any <n> numbers between <a> and <b>", "@c roll <n> numbers from <a> to <b>", "list of <n> random numbers {between <a> and <b>|from <a> to <b>}", "@c make a list of <n> random numbers {between <a> and <b>|from <a> to <b>}", "list of <n> random integers from <a> to <b>",
    "I was wondering which <n> numbers you would pick from <a> to <b>", "for a test I need <n> random numbers {between <a> and <b>|from <a> to <b>}", "my exercise needs <n> random integers {between <a> and <b>|from <a> to <b>}", "<n> x random {<a>..<b>|<a>-<b>}", "<n> times a random number {between <a> and <b>|from <a> to <b>}", "random: <n> numbers, <a> to <b>", "<a> to <b>, <n> random numbers", "between <a> and <b>, any <n> numbers", "from <a> to <b> I need <n> random integers", "would you mind picking <n> random numbers {between <a> and <b>|from <a> to <b>}?", "let chance choose <n> numbers {between <a> and <b>|from <a> to <b>}", "make me list of <n> random numbers from <a> to <b>", "surprise me with <n> numbers {between <a> and <b>|from <a> to <b>}", "fill a list with <n> random integers {between <a> and <b>|from <a> to <b>}", "@c create <n> random whole numbers {between <a> and <b>|from <a> to <b>}", "<n> random whole numbers {between <a> and <b>|from <a> to <b>}", "@c let the computer choose <n> numbers {between <a> and <b>|from <a> to <b>}",
    "<n> numbers by chance, {between <a> and <b>|from <a> to <b>}", "<n> numbers, each anywhere from <a> to <b>", "I want a list with <n> random numbers {between <a> and <b>|from <a> to <b>}", "some test numbers please: <n>, {between <a> and <b>|from <a> to <b>}", "test data: <n> random integers from <a> to <b>", "min <a>, max <b>, <n> random numbers", "<n> random values from <a> to <b>", "<n> random values {between <a> and <b>|from <a> to <b>} please", "random integers, <n> of them, {between <a> and <b>|from <a> to <b>}", "numbers <a> to <b>, <n> at random, doubles allowed", "<n> numbers {between <a> and <b>|from <a> to <b>}, a number may come twice", "could I have <n> random numbers {between <a> and <b>|from <a> to <b>}?", "for my maths class <n> random numbers from <a> to <b>", "@c name <n> random numbers {between <a> and <b>|from <a> to <b>}", "@c make <n> random numbers {between <a> and <b>|from <a> to <b>}", "@c produce <n> random integers {between <a> and <b>|from <a> to <b>}", "@c randomly generate <n> numbers {between <a> and <b>|from <a> to <b>}", "<n> numbers {between <a> and <b>|from <a> to <b>}, by chance",
]
# From one on, as with lottery numbers, where nobody says so.
OUT_OF = [
    "lottery: <n> out of <b>", "<n> out of <b>, lottery numbers", "lotto <n> of <b>", "lotto, <n> out of <b>", "<n> of <b>, all different, at random", "<n> different numbers out of <b>", "<n> different numbers out of <b>", "<n> lottery numbers out of <b>", "<n> lotto numbers of <b>", "@c draw <n> out of <b>, none twice", "@c draw <n> lottery numbers out of <b>", "@c draw <n> balls out of <b>", "@c draw <n> of <b> numbers without repeats", "@c pick <n> lottery numbers out of <b>", "@c pick <n> different numbers up to <b>", "@c choose <n> different numbers up to <b>", "@c give me <n> different numbers up to <b>", "@c fill in a lottery ticket, <n> out of <b>",
    "@c tip <n> numbers out of <b> for the lottery", "I play lotto <n> of <b>, which numbers?", "my ticket has <b> numbers, which <n> do I cross?", "which <n> out of <b> shall I take in the lottery?", "the lottery draws <n> of <b>, play it once", "a lottery ticket: <n> different ones out of <b>", "for the lottery I need <n> different numbers, <b> is the highest", "raffle with <b> tickets, draw <n> different ones", "there are <b> tickets, draw <n> of them", "<b> balls, draw <n> without putting them back", "<n> unique numbers up to <b>", "could you draw <n> out of <b> for the lottery?", "would you mind picking <n> lottery numbers out of <b>?", "lucky numbers, <n> out of <b>",
]
DIFFERENT = [
    "<n> different random numbers {between <a> and <b>|from <a> to <b>}", "@c draw <n> different numbers {between <a> and <b>|from <a> to <b>}", "@c pick <n> different numbers {between <a> and <b>|from <a> to <b>}", "<n> numbers from <a> to <b>, none twice", "lottery numbers, <n> from <a> to <b>", "@c draw lottery numbers: <n> of <a> to <b>", "@c choose <n> different numbers {between <a> and <b>|from <a> to <b>}", "<n> lottery numbers {between <a> and <b>|from <a> to <b>} please", "@c draw <n> numbers {between <a> and <b>|from <a> to <b>} without repeats", "<n> random numbers {between <a> and <b>|from <a> to <b>}, all different", "@c give me <n> numbers from <a> to <b>, no repeats",
    "@c generate <n> numbers {between <a> and <b>|from <a> to <b>} without repeats", "@c pick <n> numbers of <a> to <b>, none twice", "<n> random numbers from <a> to <b>, no number twice", "lotto: <n> out of <a> to <b>", "@c draw my lotto numbers, <n> from <a> to <b>", "<n> lotto numbers {between <a> and <b>|from <a> to <b>}",
    "my lotto ticket needs <n> numbers from <a> to <b>", "for the raffle draw <n> different tickets, numbers <a> to <b>", "lotto <n>/<b>, from <a>", "lottery: which <n> of <a> to <b>?", "which <n> numbers for the lottery, <a> to <b>?", "I play lotto, give me <n> of <a> to <b>", "I play the lottery with <n> numbers from <a> to <b>, which?", "<n> numbers of <a> to <b>, each only once", "<n> numbers {between <a> and <b>|from <a> to <b>}, no doubles", "<n> random numbers {between <a> and <b>|from <a> to <b>}, no doubles please", "no number may come twice: <n> of <a> to <b>", "all must be different: <n> random numbers {between <a> and <b>|from <a> to <b>}", "I need <n> different numbers {between <a> and <b>|from <a> to <b>}", "would you mind drawing <n> different numbers {between <a> and <b>|from <a> to <b>}?", "without repeats, <n> numbers from <a> to <b>", "@c pick <n> raffle tickets, <a> to <b>, each only once", "@c fill in my lotto ticket, <n> of <a> to <b>", "@c choose <n> numbers {between <a> and <b>|from <a> to <b>}, each only once",
    "which <n> shall I cross on my ticket, <a> to <b>, all different?", "<n> winning numbers {between <a> and <b>|from <a> to <b>}, no repeats", "winning numbers please: <n> different ones, <a> to <b>", "there are balls with <a> to <b>, draw <n> and don't put them back", "balls <a> to <b>, draw <n> without putting back", "bingo: <n> different numbers from <a> to <b>", "for bingo I need <n> different numbers {between <a> and <b>|from <a> to <b>}", "<n> unique random numbers {between <a> and <b>|from <a> to <b>}", "<n> unique numbers from <a> to <b>", "<n> distinct random numbers {between <a> and <b>|from <a> to <b>}", "random.sample of <n> from <a> to <b>", "no doubles: <n> random numbers {between <a> and <b>|from <a> to <b>}", "could I have <n> different random numbers {between <a> and <b>|from <a> to <b>}?", "<n> numbers, not one of them twice, {between <a> and <b>|from <a> to <b>}", "lucky numbers: <n> different, <a> to <b>", "@c draw <n> distinct numbers {between <a> and <b>|from <a> to <b>}", "@c choose <n> unique random numbers {between <a> and <b>|from <a> to <b>}", "@c tip my lottery numbers, <n> out of <a> to <b>", "<n> distinct random numbers {between <a> and <b>|from <a> to <b>}", "<n> unique numbers {between <a> and <b>|from <a> to <b>}, at random",
]
DECIMAL = [
    "random decimal {number |}between <a> and <b>", "@c give me a random decimal {number |}between <a> and <b>", "@c pick a random decimal {number |}between <a> and <b>", "random number between <a> and <b> with decimals", "random number between <a> and <b> with two decimals", "@c generate a random decimal between <a> and <b>", "random float between <a> and <b>", "@c generate a random float between <a> and <b>", "a decimal number between <a> and <b>, at random", "@c draw a decimal number between <a> and <b>", "random real number between <a> and <b>",
    "@c choose a number between <a> and <b> with two decimals", "random decimal <a> to <b>", "random price between <a> and <b> with two decimals", "@c give me a float between <a> and <b>", "@c draw a real number from <a> to <b>", "@c pick a real number between <a> and <b>",
    "random price between <a> and <b>", "@c invent a price between <a> and <b>",
    "I need a float somewhere between <a> and <b>", "a float from <a> to <b> please, random", "some decimal from <a> to <b>", "for a test I need a random price between <a> and <b>", "for a test I need a decimal number between <a> and <b>", "uniform(<a>, <b>)", "random float <a>..<b>", "random uniform <a> <b>", "between <a> and <b>, a random number with decimals", "between <a> and <b>, any decimal number", "not a whole number: something random between <a> and <b> with decimals", "a random number with a decimal point between <a> and <b>", "would you mind picking a decimal number between <a> and <b>?", "what could a price between <a> and <b> be? invent one", "let chance choose a decimal between <a> and <b>", "surprise me with a decimal number between <a> and <b>", "@c make up a price between <a> and <b>", "@c make up a decimal number between <a> and <b>", "float between <a> and <b>, at random", "@c choose a random real number between <a> and <b>",
    "random.uniform(<a>, <b>)", "what about a decimal number, anywhere between <a> and <b>?", "any price between <a> and <b>, please", "some price between <a> and <b>", "a random amount with cents between <a> and <b>", "an amount of money between <a> and <b> with cents, at random", "a number with a point in it, random, between <a> and <b>", "a random number with places after the point, between <a> and <b>", "test price from <a> to <b>", "min <a>, max <b>, random decimal", "random decimal, lowest <a>, highest <b>", "could I have a random decimal between <a> and <b>?", "random fraction as a decimal between <a> and <b>", "between <a> and <b> a decimal please, by chance", "what would a random price between <a> and <b> be?", "@c name a random decimal between <a> and <b>", "@c make a random float between <a> and <b>", "@c randomly generate a decimal number between <a> and <b>", "@c produce a random float from <a> to <b>", "random amount between <a> and <b> with two decimals",
]
ANY = ["random number", "@c give me a random number", "@c pick a {random |}number", "any number", "@c choose a {random |}number", "@c generate a random number", "@c say a random number", "@c draw a {random |}number", "I need a random number", "@c think of a number", "random number?", "a number, any number", "@c choose any number", "some random number please", "@c pick any number", "number at random", "@c think of any number",
    "surprise me with a number", "which number comes to your mind?", "tell me any number", "tell me some number", "what number would you choose?", "which number would you pick?", "I can't think of a number, give me one", "I need some number", "for a game I need a number at random", "random()", "rand", "number?", "let chance choose a number", "would you mind picking a number?", "would you give me just any number?", "some number or other", "@c make up a number", "@c let the computer choose a number",
    "just a number", "just some number please", "a number by chance", "name a number", "tell me a random number", "what's your number?", "what number are you thinking of?", "think of a number and tell me", "choose a number for me", "give a number at random", "random number generator", "can I have a random number?", "could I have a random number?", "random.randint", "rng", "I need a number, no matter which", "no matter which, a number please", "my lucky number today?", "what is my lucky number?", "@c name any number", "@c produce a random number", "@c make a random number", "@c spit out a random number", "number by chance",
]
AGAIN = ["again", "another one", "once more", "one more", "and another", "a new one", "try again", "do it again", "another", "next one", "and again", "one more please",
    "please repeat", "repeat that", "one more time", "and one more", "let's have another", "give me another one", "I don't like it, another", "not that one, again", "a different one", "and a new one?", "same again", "again please",
    "again, please", "more", "do that again", "go again", "another go", "another try", "another round", "another one please", "next", "next please", "one more of those", "redo", "repeat", "repeat please", "can I have another one?", "can you do it once more?", "could you do that again?", "a second time", "a different one please",
]
ONE_MORE = re.compile(r"another|a new one|one more(?! time)|and one more$|different|next one")
DIE = [
    "@c roll a {die|dice}", "@c roll the {die|dice}", "@c throw a {die|dice}", "{roll|throw} {a|the} {die|dice} for me", "what does the {die|dice} say?", "@c cast a die", "dice roll", "roll of a {die|dice}", "I need a dice roll", "@c roll one {die|dice}", "@c throw the {die|dice}", "@c throw one {die|dice}", "one {die|dice} please", "throw of a {die|dice}", "@c cast the {die|dice}", "let the {die|dice} roll", "my {die|dice} shows what?", "d6",
    "what does my {die|dice} say?",
    "let's play, roll the {die|dice}", "it's my turn, roll the {die|dice}", "my turn, what do I roll?", "what do I roll?", "what did I throw?", "I lost my {die|dice}, can you roll one?", "we have no {die|dice}, throw one for us", "we need a {die|dice} for our board game", "for our game I need one throw of the {die|dice}", "would you mind rolling a {die|dice}?", "a throw of the {die|dice} please", "one to six, roll it", "1d6", "roll d6", "{die|dice}?", "@c give me one {die|dice} roll", "@c give the {die|dice} a roll", "@c give the {die|dice} a throw", "which side of the {die|dice} is up?", "how many dots on the {die|dice}?",
    "who starts? roll a {die|dice}", "can I have a dice roll?", "could you roll the {die|dice}?", "one dice roll please", "a number from the {die|dice} please", "what number does the {die|dice} show?", "which number comes up on the {die|dice}?", "what comes up on the {die|dice}?", "did I roll a six?", "do I get a six?", "I hope for a six, roll", "board game night: roll the {die|dice}", "Monopoly, my turn: roll a {die|dice}", "a normal {die|dice}, one throw", "six sided {die|dice}, roll it", "random dice", "@c roll me a {die|dice}", "@c do a dice roll", "@c make a throw with one {die|dice}", "number on the {die|dice}",
]
DICE = [
    "@c roll <n> dice", "@c throw <n> dice", "@c roll <n> dice and add them up", "@c throw <n> dice and add them", "roll <n> dice for me", "@c cast <n> dice", "<n> dice please", "sum of <n> dice", "@c roll the dice <n> times", "@c throw the dice <n> times", "<n> dice rolls", "total of <n> dice", "<n>d6", "what do <n> dice make?", "I need <n> dice rolls", "result of <n> dice", "what do I get with <n> dice?", "@c roll a die <n> times",
    "@c sum up <n> dice", "@c give me the sum of <n> thrown dice",
    "let's play with <n> dice, what do they show?", "it's my turn with <n> dice", "my turn, <n> dice", "we need <n> dice for our game, roll them", "I lost my dice, can you roll <n>?", "what did I throw with <n> dice?", "what do I roll with <n> dice?", "would you mind rolling <n> dice?", "a throw of <n> dice please", "roll <n>d6", "<n> x d6", "<n> dice = ?", "how many dots do <n> dice show together?", "how much do <n> dice make together?", "how much do I get with <n> dice?", "score of <n> dice", "throw of <n> dice", "@c let <n> dice roll", "@c roll <n> dice and tell me the total", "@c throw <n> dice and give me the total", "@c play <n> dice for me",
    "Monopoly, my turn: roll <n> dice", "board game night: roll <n> dice", "can I have <n> dice rolls?", "could you throw <n> dice for us?", "<n> dice, one throw, what's the total?", "<n> dice, what is the sum?", "what comes up on <n> dice?", "what do <n> dice show?", "what numbers do <n> dice show?", "how many points with <n> dice?", "I throw <n> dice, what do I get?", "we play with <n> dice, throw them", "random throw of <n> dice", "rolling <n> dice gives what?", "<n> normal dice, rolled and summed up", "@c roll me <n> dice", "@c do <n> dice rolls", "@c make a throw with <n> dice", "@c shake and throw <n> dice", "points of <n> dice",
]
SIDES = [
    "@c roll a {die|dice} with <s> sides", "@c roll a <s> sided {die|dice}", "@c throw a {die|dice} with <s> sides", "@c roll a d<s>", "d<s>", "@c throw a <s> sided {die|dice}", "a {die|dice} with <s> sides please", "@c roll a <s>-sided {die|dice}", "@c throw a d<s>", "1d<s>", "@c cast a {die|dice} with <s> sides", "roll of a {die|dice} with <s> sides", "roll of a d<s>", "I need a d<s> roll", "@c cast a <s> sided {die|dice}", "<s> sided {die|dice} please",
    "my wizard rolls a d<s>", "we need a {die|dice} with <s> sides for our game", "it's my turn with the d<s>", "my turn, d<s>", "what do I roll with a d<s>?", "what do I throw with <s> sides?", "would you mind rolling a d<s>?", "would you mind rolling a {die|dice} with <s> sides?", "a throw of a <s>-sided {die|dice} please", "a throw of the d<s>", "{die|dice} with <s> sides, roll it", "a {die|dice} of <s> sides, throw it", "roll 1d<s>", "throw 1d<s>", "roll d<s>", "@c use a d<s> and roll it", "@c use a {die|dice} with <s> sides", "@c give the d<s> a roll", "@c let a {die|dice} of <s> sides roll", "@c roll a {die|dice} of <s> sides for me",
    "dungeon night: roll a d<s>", "my character attacks, roll a d<s>", "my fighter rolls a d<s>", "can I have a d<s> roll?", "could you roll a d<s>?", "could you throw a {die|dice} that has <s> sides?", "what comes up on a d<s>?", "what comes up on a {die|dice} with <s> sides?", "what does the d<s> show?", "which number does the {die|dice} with <s> sides show?", "not a normal {die|dice}, one with <s> sides", "one d<s>", "one {die|dice}, <s> sides", "<s> sides {die|dice} roll", "rolling a d<s> gives what?", "@c roll me a d<s>", "@c roll a {die|dice} that has <s> sides", "@c do a d<s> roll", "@c make a throw with a d<s>", "number on a d<s>", "throw of a {die|dice} with <s> sides",
]
COIN = [
    "@c {flip|toss|throw} a coin", "heads or tails?", "@c {flip|toss} the coin", "coin {flip|toss}", "{flip|toss} a coin for me", "coin {flip|toss}", "I need a coin {flip|toss}", "heads or tails, {flip|toss} a coin", "is it heads or tails?", "@c decide by a coin", "@c let a coin decide", "@c throw a coin, heads or tails", "@c {flip|toss} one coin", "does the coin show heads or tails?", "heads or tails, you decide", "let the coin decide", "what does the coin say?",
    "who starts? {flip|toss} a coin", "who pays? {flip|toss} a coin", "we can't agree, {flip|toss} a coin", "let's {flip|toss} for it", "I say heads, {flip|toss} it", "I take tails, {flip|toss} a coin", "I bet on heads, what comes up?", "what comes up, heads or tails?", "which side of the coin is up?", "I have no coin, can you {flip|toss} one?", "would you mind {flipping|tossing} a coin?", "a {flip|toss} of the coin please", "coin?", "head or tail?", "heads/tails?", "heads | tails", "@c give the coin a {flip|toss}", "@c spin a coin",
    "can I have a coin {flip|toss}?", "could you {flip|toss} a coin for us?", "let's {flip|toss} a coin", "{flip|toss} it: heads or tails?", "kick-off: heads or tails?", "who gets the last piece of cake? {flip|toss} a coin", "my friend says tails, I say heads, {flip|toss} a coin", "a coin decides, what does it say?", "the coin shall decide", "the coin lands on what?", "what does the coin land on?", "on which side does the coin fall?", "which side falls up, heads or tails?", "random: heads or tails", "fifty-fifty, {flip|toss} a coin", "heads, tails, which?", "@c do a coin {flip|toss}", "@c {flip|toss} me a coin", "@c throw a coin into the air",
]
COINS = [
    "@c {flip|toss} a coin <n> times", "@c {flip|toss} <n> coins", "how many heads in <n> coin {flips|tosses}?", "@c {flip|toss} a coin <n> times and count the heads", "@c throw a coin <n> times", "<n> coin {flips|tosses}, how many heads?", "how often do I get heads in <n> {flips|tosses}?", "@c throw <n> coins", "number of heads in <n> coin {flips|tosses}", "<n> coins, how many are heads?", "@c count the heads in <n> {flips|tosses}", "heads in <n> coin {flips|tosses}", "<n> coin {flips|tosses}", "how often heads when I {flip|toss} a coin <n> times?", "@c throw a coin <n> times and count heads", "how many heads with <n> coins?",
    "we bet on heads, {flip|toss} the coin <n> times", "I say heads: {flip|toss} <n> coins and see how many", "if I {flip|toss} a coin <n> times, how many heads come up?", "if I throw <n> coins, how many show heads?", "what comes up in <n> {flips|tosses} of a coin?", "would you mind {flipping|tossing} a coin <n> times?", "would you mind {flipping|tossing} <n> coins?", "<n> {flips|tosses} of a coin please", "<n> x coin {flip|toss}", "coin x <n>", "coin {flip|toss}, <n> times", "of <n> coins, how many show heads?", "of <n> coin {flips|tosses}, how many are heads?", "for my homework {flip|toss} a coin <n> times", "for an experiment I need <n> coin {flips|tosses}", "@c spin a coin <n> times", "@c spin <n> coins and count the heads", "@c tally the heads in <n> coin {flips|tosses}", "@c run <n> coin {flips|tosses}",
    "can I have <n> coin {flips|tosses}?", "could you {flip|toss} a coin <n> times for me?", "I want to see how many heads come in <n> {flips|tosses}", "is it about half heads in <n> coin {flips|tosses}?", "in <n> coin {flips|tosses}, how many times heads?", "in <n> throws of a coin, how many heads?", "heads count for <n> {flips|tosses}", "heads in <n> {flips|tosses}?", "<n> {flips|tosses}: heads?", "<n> coins in the air, how many land on heads?", "how many of <n> coins land on heads?", "how many of <n> coin {flips|tosses} come up heads?", "how many times do I get heads with <n> {flips|tosses}?", "try <n> coin {flips|tosses} and count heads", "@c simulate <n> coin {flips|tosses}", "@c simulate <n> coin {flips|tosses} and count the heads", "@c do <n> coin {flips|tosses}", "@c make <n> throws of a coin and count heads", "heads count of <n> coin {flips|tosses}",
]
PICK = [
    "@c pick one of <l>", "@c choose one of <l>", "@c pick {at random |randomly |}from <l>", "@c choose {at random |randomly |}from <l>", "which one: <l>?", "<o>?", "should it be <o>?", "@c decide for me: <o>", "@c decide between <m>", "<l>: pick one", "@c choose between <m>", "shall I take <o>?", "I can't decide: <o>?", "@c draw one of <l>", "<l>, which one? you decide", "@c select one of <l> at random", "@c pick one: <l>", "<o>? you decide", "@c draw {at random |}from <l>", "one of <l> at random", "@c select {at random |randomly |}from <l>", "@c help me decide between <m>",
    "I was wondering whether I should take <o>", "I have <l>, which one shall I take?", "my choice is between <m>, you choose", "we can't agree on <o>, you choose", "what shall I take, <o>?", "which is it going to be, <o>?", "would you go for <o>?", "would you mind choosing one of <l>?", "<o>, any idea?", "<o> - what do you say?", "let chance decide: <o>", "let chance choose from <l>", "surprise me, one of <l>", "random choice: <l>", "random pick from <l>", "choice(<l>)", "who does the dishes, <o>?", "who goes first, <o>?", "whose turn is it, <o>?", "eeny meeny: <l>", "@c take any one of <l>", "@c let the computer choose from <l>", "@c throw <l> into a hat and draw one",
    "I can't make up my mind, <o>?", "what would you take, <o>?", "which would you choose, <o>?", "which one would you pick from <l>?", "what shall it be tonight, <o>?", "what do we eat, <o>?", "who has to go, <o>?", "one out of <l>, at random", "random.choice of <l>", "spin the wheel: <l>", "draw lots: <l>", "names in the hat: <l>. draw one", "it is between <m>, decide", "you choose: <o>", "you decide: <o>", "could you choose one of <l> for me?", "help, I can't choose: <o>", "@c spin the wheel with <l>", "@c name one of <l>", "@c tell me which one to take: <o>", "@c make the choice for me: <o>",
]
PICK_SOME = [
    "@c pick <n> of <l>", "@c choose <n> of <l>", "@c pick <n> {at random |randomly |}from <l>", "@c choose <n> {at random |randomly |}from <l>", "which <n>: <l>?", "<l>: pick <n>", "@c draw <n> of <l>", "@c select <n> of <l> at random", "<n> of <l> at random", "@c draw <n> from <l>", "<n> of these at random: <l>", "@c decide which <n>: <l>", "@c give me <n> of <l> at random", "@c select <n> {at random |randomly |}from <l>", "I need <n> of <l>, you decide", "@c draw <n> {winners|names} from <l>", "who are the <n> winners? <l>",
    "I was wondering which <n> of <l> to take", "I have <l>, which <n> shall I take?", "I may take only <n> of <l>, you choose", "we can't agree which <n> of <l>, you choose", "which <n> of <l> shall it be?", "which <n> shall I take from <l>?", "would you mind choosing <n> of <l>?", "let chance decide on <n> of <l>", "let chance choose <n> from <l>", "surprise me, <n> of <l>", "random choice of <n>: <l>", "random <n> from <l>", "sample <n> of <l>", "<n> people must help, which of <l>?", "<n> out of <l> at random", "out of <l>, choose <n>", "from <l> take any <n>", "@c take any <n> of <l>", "@c let the computer choose <n> from <l>", "@c throw <l> into a hat and draw <n>",
    "I can take only <n>: <l>", "I can't make up my mind, which <n> of <l>?", "we need <n> helpers out of <l>", "we need <n> volunteers: <l>", "<n> winners out of <l>", "who are the lucky <n>? <l>", "names in the hat: <l>. draw <n>", "draw lots for <n>: <l>", "random.sample of <n>: <l>", "could you choose <n> of <l> for me?", "you choose <n>: <l>", "you decide which <n>: <l>", "which <n> would you pick from <l>?", "<n> from this list, at random: <l>", "<l> - any <n> of them", "@c name <n> of <l>", "@c pick me <n> of <l>", "@c draw <n> at random: <l>", "@c choose <n> out of <l>", "@c randomly take <n> of <l>",
]
YES_NO = ["yes or no?", "@c say yes or no", "@c decide yes or no", "tell me yes or no at random", "yes or no, you decide", "should I? yes or no", "shall I do it, yes or no?", "@c pick yes or no", "@c choose yes or no", "random yes or no", "@c answer yes or no at random", "@c decide for me, yes or no", "yes or no at random please", "@c choose for me, yes or no", "a random answer, yes or no", "should I do it or not? say yes or no",
    "I can't decide, yes or no?", "give me a yes or a no", "give me a simple yes or no", "will it work out, yes or no?", "will I be lucky, yes or no?", "is it a yes or a no?", "yes/no?", "yes | no", "y or n?", "let chance decide: yes or no", "let chance say yes or no", "a yes or a no, please", "would you say yes or no?", "what do you say, yes or no?", "do I go or not? yes or no at random", "@c flip between yes and no", "@c let the computer say yes or no", "@c give me a random yes or no",
    "just say yes or no", "simply yes or no?", "tell me: yes or no?", "say it: yes or no", "your answer: yes or no?", "random answer: yes/no", "yes? no? you decide", "yes or no by chance", "do it or leave it? say yes or no", "shall I or shall I not? yes or no", "am I right to do it, yes or no?", "I leave it to chance, yes or no", "magic ball, yes or no?", "the oracle says yes or no?", "is today my day, yes or no?", "could I have a yes or a no?", "can I have a simple yes or no?", "@c toss up between yes and no", "@c randomly say yes or no", "@c give me yes or no at random",
]
FROM_FILE = [
    "@c pick a random line from <f>", "@c pick a line {of|from} <f> at random", "random line {of|from} <f>", "@c choose a random line from <f>", "@c draw a line from <f>", "@c draw a {winner|name} from <f>", "@c pick a {winner|name} from <f>", "a random line of <f> please", "@c show me any line of <f>, at random", "@c choose one line of <f> at random", "@c give me a random line from <f>", "random entry {of|from} <f>", "@c pick one entry from <f>", "who wins? pick from <f>", "@c choose a {winner|name} from <f>", "any line of <f>", "@c select a random line of <f>", "@c draw one entry from <f>",
    "I was wondering which line of <f> chance would choose", "we have a raffle, the names are in <f>, who wins?", "all names are in <f>, who is the winner?", "<f>: who wins?", "<f>: one line at random", "<f> - one random line", "one name from <f>, please", "whose turn is it? take a name from <f>", "who does the dishes? pick someone from <f>", "take <f> and draw one line", "take any line out of <f>", "let chance pick a line in <f>", "surprise me with a line from <f>", "would you mind picking a random line from <f>?", "my quotes are in <f>, show me one at random", "shuf -n 1 <f>", "which line of <f> do I get, at random?", "@c open <f> and choose one line at random", "@c take a random line out of <f>", "@c read me a random line of <f>", "random name from <f>",
    "who is it? draw a name from <f>", "who is the lucky one? the names are in <f>", "one lucky winner from <f>", "what do we eat? choose a line from <f>", "our ideas are in <f>, choose one at random", "my jokes are in <f>, tell me one", "my words to learn are in <f>, ask me one at random", "give me one of the lines in <f>, any", "one of the lines in <f>, by chance", "some line of <f>", "<f> random line", "random line, <f>", "I can't decide, take one line of <f>", "could you draw one line from <f>?", "the hat is <f>, draw a name", "@c draw lots from <f>", "@c take any entry from <f>", "@c randomly choose a line of <f>", "@c get one random line of <f>", "line of <f> chosen at random",
]
SAMPLE = [
    "@c pick <n> random lines from <f>", "@c pick <n> lines {of|from} <f> at random", "<n> random lines {of|from} <f>", "@c choose <n> random lines from <f>", "@c draw <n> lines from <f>", "@c draw <n> {winners|names} from <f>", "@c pick <n> {winners|names} from <f>", "sample of <n> lines {of|from} <f>", "<n> random lines of <f> please", "@c choose <n> lines of <f> at random", "@c give me <n> random lines from <f>", "random sample of <n> lines from <f>", "@c take a sample of <n> lines from <f>", "@c sample <n> lines from <f>", "@c draw a sample of <n> lines from <f>", "@c select <n> random lines of <f>", "<n> random entries {of|from} <f>", "@c choose <n> {winners|names} from <f>", "any <n> lines of <f>",
    "we have a raffle with <n> prizes, the names are in <f>, who wins?", "all names are in <f>, draw <n>", "<f>: <n> winners", "<f>: <n> lines at random", "<f> - <n> random lines", "<n> names from <f>, please", "who are the <n> winners? the names are in <f>", "which <n> lines of <f> do I get, at random?", "take <f> and draw <n> lines", "take any <n> lines out of <f>", "let chance pick <n> lines in <f>", "surprise me with <n> lines from <f>", "would you mind picking <n> random lines from <f>?", "my quotes are in <f>, show me <n> at random", "shuf -n <n> <f>", "I only want to check <n> lines of <f>, chosen at random", "for a check I need <n> random entries from <f>", "@c open <f> and choose <n> lines at random", "@c take <n> random lines out of <f>", "@c read me <n> random lines of <f>", "<n> random names from <f>",
    "who are the lucky <n>? the names are in <f>", "<n> lucky winners from <f>", "our ideas are in <f>, choose <n> at random", "my words to learn are in <f>, show me <n> at random", "the hat is <f>, draw <n> names", "<n> of the lines in <f>, by chance", "<n> lines by chance from <f>", "some <n> lines of <f>, at random", "<f> random lines: <n>", "random sample, <n> lines, <f>", "could you draw <n> lines from <f>?", "we need <n> volunteers, everybody is in <f>", "I can't read all of <f>, show me <n> random lines", "@c draw lots for <n> from <f>", "@c take any <n> entries from <f>", "@c randomly choose <n> lines of <f>", "@c get <n> random lines of <f>", "@c pull <n> random lines out of <f>", "<n> lines of <f> chosen at random",
]
SHUFFLE = [
    "@c shuffle <l>", "@c put <l> in random order", "@c mix up <l>", "@c shuffle the list <l>", "<l> in random order please", "@c bring <l> into a random order", "@c mix <l>", "random order of <l>", "@c shuffle these: <l>", "in which order? <l>, at random", "@c put these into random order: <l>", "@c mix these up: <l>", "a random order for <l>", "@c order <l> randomly", "@c shuffle <l> for me", "@c scramble <l>", "@c jumble <l>", "@c arrange <l> in random order", "who goes first? <l>, in random order",
    "@c mix the list <l>", "the list <l> in random order",
    "I was wondering in what order <l> should go, at random", "in what order shall we go? <l>", "who is first and who is last? shuffle <l>", "we are <l>, in which random order do we play?", "<l>: random order?", "<l> - mix them", "<l> - shuffled", "shuffle(<l>)", "<l>, but shuffled", "<l>, all mixed up", "let chance decide the order of <l>", "let chance put <l> in order", "would you mind shuffling <l>?", "the order should be random: <l>", "the order of <l> should be random", "I want <l> in another order, a random one", "not in this order: <l>, mix them", "draw lots for the order of <l>", "@c throw <l> into a hat and draw them one by one", "shuffled order of <l>", "@c list <l> in random order",
    "who speaks first, second and so on? <l>, at random", "in which order do we present? <l>, at random", "the starting order by chance: <l>", "give us a random order, we are <l>", "random.shuffle: <l>", "<l> in any order, by chance", "<l> in a new random order", "mix up this list: <l>", "these in random order: <l>", "reorder at random: <l>", "random order: <l>", "could you shuffle <l>?", "can you mix the order of <l>?", "make the order of <l> random", "@c randomly reorder <l>", "@c change the order of <l> at random", "@c stir <l> up", "@c toss <l> about", "@c give me <l> in a random order", "random sequence of <l>",
]
SHUFFLE_FILE = [
    "@c shuffle the lines {of|in} <f>", "@c mix up the lines of <f>", "@c shuffle <f>", "lines of <f> in random order", "@c show the lines of <f> in random order", "@c mix the lines {of|in} <f>", "@c shuffle the entries {of|in} <f>", "<f> in random order", "@c show <f> in random order", "@c print <f> shuffled", "lines of <f>, shuffled", "@c scramble the lines of <f>", "@c jumble the lines of <f>", "a random order for the lines of <f>", "@c put the entries of <f> in random order", "@c mix up <f>",
    "the order of the lines in <f> should be random, show me", "<f>: shuffle", "<f>: lines in random order", "<f> shuffled", "<f> - mix the lines", "<f>, all mixed up", "shuf <f>", "sort -R <f>", "my questions are in <f>, I want to see them in random order", "the names are in <f>, in what random order do they go?", "in what order do the names of <f> go? shuffle them", "take <f> and shuffle its lines", "take the lines of <f> and mix them", "would you mind shuffling the lines of <f>?", "let chance decide the order of the lines in <f>", "I need the lines of <f> shuffled", "I want to see <f> with its lines shuffled", "let me see <f> in random order", "@c read <f> and shuffle the lines", "@c print the lines of <f> in random order", "shuffled lines of <f>",
    "who speaks first? the names are in <f>, in random order please", "our starting order by chance, the names are in <f>", "my playlist is <f>, show it in random order", "my cards are in <f>, shuffle them", "my words to learn are in <f>, show them in random order", "<f> in a new random order", "<f> line order at random", "random order of <f>", "random order of the lines in <f>", "the lines of <f>, but mixed", "mixed lines of <f>", "could you mix the lines of <f>?", "show me the lines of <f> in any order, by chance", "@c give me the lines of <f> in random order", "@c list the lines of <f> in random order", "random order of the lines in <f>",
]
TEAMS = [
    "@c split <l> into <n> {teams|groups}", "@c make <n> {teams|groups} {of|from} <l>", "@c divide <l> into <n> {teams|groups}", "@c put <l> into <n> random {teams|groups}", "@c draw <n> {teams|groups} from <l>", "<n> {teams|groups} please: <l>", "@c form <n> {teams|groups} {of|from} <l>", "@c build <n> random {teams|groups} from <l>", "who plays with whom? <n> teams: <l>", "@c split <l> up into <n> {teams|groups}", "<l>: make <n> {teams|groups}", "@c sort <l> randomly into <n> {teams|groups}", "@c divide <l> into <n> random {teams|groups}", "we are <l>, we need <n> {teams|groups}", "random {teams|groups}, <n> of them: <l>", "@c create <n> {teams|groups} {of|from} <l>", "we want <n> {teams|groups}: <l>",
    "@c make <n> random {teams|groups}: <l>", "@c form <n> random {teams|groups} from <l>", "who plays with whom? <l>, <n> {teams|groups}",
    "who is in which team? <l>, <n> {teams|groups}", "which <n> {teams|groups} shall we form? <l>", "we play with <n> {teams|groups}, we are <l>", "my class has <l>, I need <n> {teams|groups}", "our party: <l>. <n> {teams|groups} please", "<l> -> <n> {teams|groups}", "<l> / <n> {teams|groups}", "<n> {teams|groups} out of <l>", "<n> random {teams|groups} from <l>", "would you mind splitting <l> into <n> {teams|groups}?", "there should be <n> {teams|groups}: <l>", "<l> should play in <n> {teams|groups}", "<l> must be split into <n> {teams|groups}", "let chance make <n> {teams|groups} of <l>", "take <l> and make <n> {teams|groups}", "how can <l> be split into <n> {teams|groups}?", "I want <n> {teams|groups} with <l> in them", "@c assign <l> to <n> {teams|groups} at random", "@c assign <l> to <n> {teams|groups}", "@c share <l> out among <n> {teams|groups}",
    "how shall we split up? <l>, <n> {teams|groups}", "we are too many, split <l> into <n> {teams|groups}", "today come <l>, make <n> {teams|groups}", "football with <l>, <n> {teams|groups} please", "quiz night, <n> teams: <l>", "who is with whom? <l> in <n> {teams|groups}", "<l> in <n> {teams|groups}", "<l>, <n> {teams|groups}, by chance", "<n> {teams|groups}, players: <l>", "players: <l>, {teams|groups}: <n>", "fair teams by chance: <l>, <n> of them", "could you make <n> {teams|groups} of <l>?", "@c randomly split <l> into <n> {teams|groups}", "@c randomly divide <l> into <n> {teams|groups}", "@c sort <l> into <n> {teams|groups}", "@c group <l> into <n> {teams|groups}", "@c break <l> up into <n> {teams|groups}", "@c distribute <l> over <n> {teams|groups}", "@c arrange <l> in <n> {teams|groups}",
]
TEAMS_FILE = [
    "@c split the {names|people|lines} in <f> into <n> {teams|groups}", "@c make <n> {teams|groups} {of|from} the {names|people|lines} in <f>", "@c divide the {names|people|lines} in <f> into <n> {teams|groups}", "@c split <f> into <n> random {teams|groups}", "@c put the {names|people} {in|from} <f> into <n> random {teams|groups}", "@c draw <n> {teams|groups} from <f>", "@c form <n> {teams|groups} from the {names|people} in <f>", "@c build <n> random {teams|groups} from <f>", "<n> {teams|groups} from <f> please", "@c make <n> {teams|groups} {of|from} <f>", "@c divide everyone in <f> into <n> {teams|groups}", "@c sort everyone in <f> randomly into <n> {teams|groups}",
    "random {teams|groups} from <f>, <n> of them", "@c put everyone in <f> into <n> {teams|groups}", "@c create <n> {teams|groups} from the {names|lines} in <f>", "@c form <n> random {teams|groups} from <f>",
    "@c create <n> random {teams|groups} from <f>",
    "who is in which team? the names are in <f>, <n> {teams|groups}", "the names of my class are in <f>, I need <n> {teams|groups}", "we play with <n> {teams|groups}, the names are in <f>", "all names are in <f>, make <n> {teams|groups}", "<f> -> <n> {teams|groups}", "<f>: <n> {teams|groups}", "<f> / <n> {teams|groups}", "<n> {teams|groups} out of <f>", "<n> random {teams|groups} from the {names|people} in <f>", "would you mind splitting the {names|people} in <f> into <n> {teams|groups}?", "there should be <n> {teams|groups} from <f>", "everyone in <f> must be in one of <n> {teams|groups}", "the people in <f> should play in <n> {teams|groups}", "let chance make <n> {teams|groups} of the {names|people} in <f>", "take <f> and make <n> {teams|groups}", "take the names from <f> and split them into <n> {teams|groups}", "I want <n> {teams|groups} with the people from <f>", "@c assign the {names|people} in <f> to <n> {teams|groups}", "@c assign everyone in <f> to <n> {teams|groups} at random", "@c share the {names|people} in <f> out among <n> {teams|groups}",
    "how shall we split up? the names are in <f>, <n> {teams|groups}", "everybody who comes is in <f>, make <n> {teams|groups}", "quiz night, <n> teams, the people are in <f>", "football tomorrow, the players are in <f>, <n> {teams|groups} please", "players in <f>, {teams|groups}: <n>", "<f> in <n> {teams|groups}", "{teams|groups} from <f>: <n>", "could you make <n> {teams|groups} of the people in <f>?", "who is with whom? names in <f>, <n> {teams|groups}", "@c randomly split the {names|people} in <f> into <n> {teams|groups}", "@c randomly divide everyone in <f> into <n> {teams|groups}", "@c sort the {names|people} in <f> into <n> {teams|groups}", "@c group the {names|people} in <f> into <n> {teams|groups}", "@c break the people in <f> up into <n> {teams|groups}", "@c distribute the {names|people} in <f> over <n> {teams|groups}", "@c arrange everyone in <f> in <n> {teams|groups}", "<n> random {teams|groups} from the {names|people} in <f>",
]
PAIRS = [
    "@c put <l> into pairs", "@c make pairs {of|from} <l>", "@c pair up <l>", "@c split <l> into pairs", "@c form pairs {of|from} <l>", "random pairs: <l>", "pairs {of|from} <l>, at random", "@c divide <l> into pairs", "@c draw pairs from <l>", "<l>: make pairs", "@c split <l> into random pairs", "@c put <l> together two by two", "two by two: <l>", "@c pair <l> at random", "<l> two by two please", "@c make random pairs of <l>", "@c pair <l> up randomly",
    "who goes with whom? <l>", "who works with whom? <l>, in pairs", "who dances with whom? pairs of <l>", "we are <l>, we need pairs", "we work in pairs, we are <l>", "my class has <l>, I need pairs", "<l> -> pairs", "<l> - in pairs", "<l>, in twos please", "in twos: <l>", "in pairs please: <l>", "would you mind pairing up <l>?", "there should be pairs: <l>", "<l> should work in pairs", "<l> must go two by two", "let chance make pairs of <l>", "take <l> and make pairs", "@c match up <l> in twos", "@c match <l> in pairs", "@c put <l> in twos", "random pairs of <l>",
    "who sits next to whom? <l>, in pairs", "who plays against whom? <l>, two by two", "who is with whom, two and two? <l>", "how shall we pair up? <l>", "today come <l>, make pairs", "dance class with <l>, pairs please", "<l> in pairs", "<l>, always two together", "always two together: <l>", "two each: <l>", "couples of two from <l>", "pairs by chance: <l>", "could you pair up <l>?", "find each a partner: <l>", "everyone needs a partner: <l>", "@c find a partner for each of <l>", "@c randomly pair <l>", "@c group <l> two by two", "@c arrange <l> in pairs", "@c sort <l> into pairs", "@c couple up <l>",
]
PASSWORD = [
    "@c {make|create|generate} a {random |secure |strong |}password {of|with} <n> {characters|letters and digits}", "{random |secure |strong |}password {of|with} <n> characters", "I need a {new |secure |strong |}password {of|with} <n> characters", "@c {make|create|generate} a password of length <n>", "password, <n> characters long", "new password, length <n>", "@c give me a {secure |strong |}password with <n> characters", "@c invent a password with <n> characters", "password with <n> characters please", "@c {make|create|generate} a password that is <n> characters long", "a {safe|good|strong} password, <n> characters", "@c think of a password with <n> characters", "random password <n>",
    "@c think up a {safe|good|strong} password of length <n>", "@c invent a {safe|good} password, length <n>", "@c suggest a password with <n> characters", "@c suggest a {safe|strong} password of length <n>",
    "the site wants a password of <n> characters", "my new account needs a password with <n> characters", "for my email I need a password of <n> characters", "for the wifi I need a password, <n> characters", "my password should have <n> characters, think of one", "my password must be <n> characters long, make one", "the password should be <n> long", "pwgen <n>", "pw <n> chars", "password, <n> chars", "pass <n> characters", "<n> character password", "<n> chars password please", "<n> random letters and digits for a password", "would you mind making a password of <n> characters?", "I can't think of a password with <n> characters", "what would be a good password with <n> characters?", "nobody should guess it: a password of <n> characters", "@c come up with a password of <n> characters", "@c come up with a password, length <n>", "<n> character password", "@c make a <n> character password",
    "my bank wants <n> characters in the password, make one", "they say the password needs <n> characters, think of one", "at work I need a new password, <n> characters", "how about a password with <n> characters?", "could I have a password of <n> characters?", "can I have a {safe|secure|strong} password with <n> characters?", "password generator, length <n>", "password length <n>", "length <n>, password", "<n> characters, a password please", "some password with <n> characters", "a password, <n> long", "random string of <n> letters and digits for a password", "openssl rand password <n>", "new pw of <n> characters", "@c generate me a password, <n> characters", "@c make up a password with <n> characters", "@c produce a {secure|strong} password of <n> characters", "@c choose a password of <n> characters for me", "{safe|secure|strong} password of length <n>",
]
PASSWORD_ANY = [
    "@c {make|create|generate} a {random |secure |strong |}password", "{random |secure |strong |new }password", "I need a {new |secure |strong |}password", "@c give me a {secure |strong |new |}password", "@c invent a password", "password please", "a {safe|good|strong} password", "@c think of a password", "random password", "@c think up a {safe|good|strong} password", "@c suggest a {safe|good|strong |}password", "@c invent a {safe|good} password for me", "new password?", "@c suggest a new password", "what would be a good password?",
    "I need a good password", "I need some password",
    "the site wants a password from me", "my new account needs a password", "for my email I need a password", "for the wifi I need a password", "my password was stolen, make a new one", "my old password is weak, I want a new one", "pwgen", "pw?", "some password", "any good password?", "I can't think of a password", "would you mind making a password for me?", "which password should I take?", "what password should I use?", "nobody should guess it, I need a password", "a password nobody can guess", "@c come up with a password", "@c come up with a {safe|good|strong} password", "@c make up a password for me", "password nobody can guess",
    "my bank wants a new password", "at work I have to change my password, suggest one", "I have to change my password, think of one", "how about a password?", "could I have a password?", "can I have a {safe|secure|strong} password?", "password generator", "new pw", "a password, any", "one password please", "I was hacked, I need a new password", "I registered on a site and need a password", "I want a password that is hard to guess", "something hard to guess as a password", "@c generate me a password", "@c produce a {secure|strong} password", "@c choose a password for me", "@c help me with a new password", "password that is hard to guess", "{safe|secure|strong} password for my account",
]
SYMBOLS = [
    "@c {make|create|generate} a password of <n> characters with symbols", "password with <n> characters and symbols", "I need a password with symbols, <n> characters", "@c {make|create|generate} a password of length <n> with special characters", "password of length <n>, special characters too", "@c give me a password with <n> characters, some of them symbols", "a password with special characters, length <n>", "@c invent a password with <n> letters, digits and symbols", "password with symbols, <n> characters please", "@c invent a password with special characters, <n> long", "@c generate a strong password with symbols, length <n>", "@c think of a password of <n> letters, digits and special characters",
    "@c suggest a password with <n> characters and symbols", "@c suggest a password of <n> characters with special characters", "random password <n> with symbols", "@c create a password with letters, digits and symbols, length <n>",
    "strong password, <n> characters, with symbols",
    "the site wants a password of <n> characters with symbols", "my new account needs a password with special characters, length <n>", "for my email I need a password of <n> characters with symbols", "my password should have <n> characters and symbols too", "my password must have symbols and be <n> characters long", "the password should be <n> long and have special characters", "pwgen -y <n>", "pw <n> chars with symbols", "password, <n> chars, special characters", "<n> character password with symbols", "<n> characters with symbols for a password", "<n> random letters, digits and symbols for a password", "would you mind making a password of <n> characters with symbols?", "what would be a good password with symbols, length <n>?", "nobody should guess it: <n> characters with symbols, as a password", "@c come up with a password with symbols, length <n>", "@c come up with a password of <n> characters and special characters", "<n> character password with special characters", "@c make a password from letters, digits and symbols, <n> characters", "@c mix letters, digits and symbols into a password of <n> characters",
    "my bank wants symbols in the password, <n> characters", "they say the password needs symbols and <n> characters, think of one", "at work I need a password of <n> characters with special characters", "could I have a password of <n> characters with symbols?", "can I have a strong password with symbols, <n> characters?", "password generator with symbols, length <n>", "password length <n>, symbols too", "length <n>, password with special characters", "<n> characters, a password with special signs please", "a password, <n> long, with signs like ! and ?", "password with signs like # and %, <n> characters", "new pw of <n> characters with symbols", "letters, digits, symbols: password of <n> characters", "letters, numbers and signs, <n> in all, as a password", "@c generate me a password of <n> characters, symbols included", "@c make up a password with <n> characters, also symbols", "@c produce a strong password of <n> characters with symbols", "@c choose a password of <n> characters with special signs for me", "password of <n> characters including symbols",
]
PIN = [
    "@c {make|create|generate} a PIN {of|with} <n> digits", "PIN {of|with} <n> digits", "I need a PIN with <n> digits", "@c give me a {random |}PIN with <n> digits", "<n> digit PIN", "@c {make|create|generate} a <n> digit PIN", "random PIN, <n> digits", "@c invent a PIN {of|with} <n> digits", "a new PIN, <n> digits please", "@c {make|create|generate} a code {of|with} <n> digits", "code {of|with} <n> random digits", "I need a <n> digit code", "@c think of a PIN with <n> digits", "@c give me a <n> digit code", "PIN with <n> digits please", "@c invent a <n> digit code", "@c suggest a PIN of <n> digits",
    "@c suggest a <n> digit PIN",
    "my phone wants a PIN with <n> digits", "my new card needs a PIN of <n> digits", "for my phone I need a PIN with <n> digits", "for the door I need a code with <n> digits", "my PIN should have <n> digits, think of one", "my PIN must be <n> digits long", "the code should have <n> digits", "PIN <n>", "pin, <n> digits", "<n> digit pin", "<n> digits for a PIN please", "<n> random digits", "would you mind making a PIN of <n> digits?", "I can't think of a PIN with <n> digits", "what would be a good PIN with <n> digits?", "nobody should guess it: a code of <n> digits", "@c come up with a PIN of <n> digits", "@c come up with a <n> digit code", "@c make up a PIN with <n> digits", "code with <n> digits",
    "my bank card gets a new PIN, <n> digits, think of one", "they say the PIN needs <n> digits", "my bike lock has <n> digits, think of a code", "my suitcase lock wants a code of <n> digits", "for the safe I need a code of <n> digits", "could I have a PIN of <n> digits?", "can I have a random <n> digit PIN?", "how about a PIN with <n> digits?", "PIN generator, <n> digits", "PIN length <n>", "new PIN, length <n>", "code, <n> digits", "<n> digit code please", "just digits, <n> of them, as a PIN", "some PIN with <n> digits", "@c generate me a PIN, <n> digits", "@c produce a PIN of <n> digits", "@c choose a PIN of <n> digits for me", "@c set up a <n> digit code", "{random|new} PIN of length <n>", "<n> digit code for my phone",
]
PASSWORDS = [
    "@c {make|create|generate} <k> passwords {of|with} <n> characters", "<k> random passwords {of|with} <n> characters", "I need <k> passwords {of|with} <n> characters", "@c {make|create|generate} <k> passwords of length <n>", "@c give me <k> {secure |strong |}passwords with <n> characters", "<k> passwords, each <n> characters long", "<k> new passwords of length <n>", "@c invent <k> passwords with <n> characters", "<k> passwords with <n> characters please", "list of <k> passwords of length <n>", "@c suggest <k> passwords with <n> characters each", "@c make a list of <k> passwords with <n> characters", "@c think of <k> {good|safe|strong} passwords, length <n>", "<k> {good|safe|strong} passwords of length <n>", "@c suggest <k> {safe|strong} passwords, each <n> characters long", "@c give me <k> passwords of length <n>",
    "the office needs <k> passwords of <n> characters", "my <k> new accounts need passwords of <n> characters", "we have <k> new people, each needs a password of <n> characters", "for <k> users I need passwords with <n> characters", "for my team I need <k> passwords, each <n> characters", "there should be <k> passwords, <n> characters each", "pwgen <n> <k>", "<k> x password, <n> chars", "<k> passwords a <n> characters", "<k> passwords, <n> chars", "<k> passwords of <n> chars please", "passwords: <k> of them, length <n>", "would you mind making <k> passwords of <n> characters?", "nobody should guess them: <k> passwords of length <n>", "how about <k> passwords with <n> characters each?", "@c come up with <k> passwords of <n> characters", "@c come up with <k> passwords, each <n> characters long", "@c make up <k> passwords of length <n>", "<k> random passwords with <n> characters each",
    "we got <k> new computers, each needs a password of <n> characters", "our school needs <k> passwords of <n> characters", "could I have <k> passwords of <n> characters?", "can I have <k> {safe|secure|strong} passwords with <n> characters each?", "password generator: <k> passwords, length <n>", "<k> passwords, length <n>", "length <n>, <k> passwords", "I want to choose from <k> passwords with <n> characters", "to choose from: <k> passwords, <n> characters each", "<k> different passwords of <n> characters", "new passwords, <k> of them, each <n> characters", "I need <k> new pws with <n> characters", "passwords for <k> people, <n> characters each", "@c generate me <k> passwords, <n> characters each", "@c produce <k> {secure|strong} passwords of <n> characters", "@c choose <k> passwords of <n> characters for us", "@c print <k> passwords with <n> characters each", "<k> {safe|secure|strong} passwords of length <n>",
]
UUID = [
    "@c {make|create|generate} a UUID", "{new |random |}UUID", "I need a {new |}UUID", "@c give me a {new |random |}UUID", "uuid", "uuidgen", "@c {make|create|generate} a unique {ID|id|identifier}", "{new |}unique {ID|identifier}", "I need a unique {ID|identifier}", "@c give me a unique {ID|identifier}", "@c {make|create|generate} a GUID", "{new |}GUID", "a UUID please", "random UUID", "a GUID please", "unique {ID|identifier} please", "I need a GUID",
    "my database needs a UUID", "for my record I need a UUID", "for a new record I need a unique {ID|identifier}", "my script wants a GUID", "each thing needs an id, give me a UUID", "uuid4()", "uuid4", "guid?", "new guid", "id please, a unique one", "an {ID|id} nobody else has", "would you mind making a UUID?", "what would be a unique {ID|identifier}?", "some unique {ID|id}", "@c come up with a unique {ID|identifier}", "@c come up with a UUID", "@c create a fresh UUID", "fresh UUID", "fresh unique {ID|identifier}", "@c hand me a UUID", "universally unique identifier",
    "python uuid", "uuid.uuid4()", "uuid v4", "UUID?", "need an id that nobody else has", "my API wants a UUID", "my program asks for a UUID", "the form asks for a GUID", "what would be a random UUID?", "could I have a UUID?", "can I have a unique {ID|identifier}?", "one UUID please", "one unique {ID|identifier}", "something unique as an {ID|identifier}", "UUID generator", "@c generate me a UUID", "@c produce a unique {ID|identifier}", "@c get me a fresh GUID", "random GUID",
]
UUIDS = [
    "@c {make|create|generate} <k> UUIDs", "<k> {new |random |}UUIDs", "I need <k> UUIDs", "@c give me <k> {new |random |}UUIDs", "@c {make|create|generate} <k> unique {IDs|ids|identifiers}", "<k> unique {IDs|identifiers}", "I need <k> unique {IDs|identifiers}", "@c give me <k> unique {IDs|identifiers}", "@c {make|create|generate} <k> GUIDs", "<k> GUIDs please", "<k> UUIDs please", "list of <k> UUIDs", "list of <k> unique {IDs|identifiers}", "I need <k> GUIDs", "@c make a list of <k> UUIDs", "@c give me <k> GUIDs",
    "my database needs <k> UUIDs", "for my records I need <k> UUIDs", "for <k> new records I need unique {IDs|identifiers}", "my script wants <k> GUIDs", "<k> things need an id each, give me UUIDs", "uuid4 x <k>", "<k> x uuid", "<k> guids", "<k> {IDs|ids} please, all unique", "<k> {IDs|ids} nobody else has", "would you mind making <k> UUIDs?", "not one but <k> UUIDs", "there should be <k> unique {IDs|identifiers}", "UUIDs: <k> of them", "@c come up with <k> unique {IDs|identifiers}", "@c come up with <k> UUIDs", "@c create <k> fresh UUIDs", "<k> fresh UUIDs", "<k> fresh unique {IDs|identifiers}", "@c hand me <k> UUIDs",
    "uuids, <k>", "uuid * <k>", "<k> uuid4", "<k> UUIDs?", "my API wants <k> UUIDs", "my program asks for <k> UUIDs", "my table has <k> rows to number, make UUIDs", "could I have <k> UUIDs?", "can I have <k> unique {IDs|identifiers}?", "UUID generator, <k> of them", "<k> different UUIDs", "<k> random UUIDs in a list", "a list with <k> UUIDs please", "@c generate me <k> UUIDs", "@c produce <k> unique {IDs|identifiers}", "@c get me <k> fresh GUIDs", "@c print <k> UUIDs", "<k> random GUIDs",
]


def items(c, count, people=False):
    """Things to choose from, as people would name them: single words, names, sometimes two words."""
    kind = c.pick(("words", "words", "names"))
    if people or kind == "names":
        names = c.values("name", min(count, 7))
        return names + [n for n in (c.word().capitalize() for _ in range(count - len(names)))]
    names = [c.word() + (" " + c.word() if c.chance(0.08) else "") for _ in range(count)]
    c.demand(len(set(names)) == count)
    return names


def listing(c, names, last=None):
    """The way people write lists; where a choice must be heard, the last word is given."""
    return ", ".join(names[:-1]) + (f" {last} " if last else c.pick((" and ", " and ", ", "))) + names[-1]


def once_more(c, code, say, check, p=0.3, several=False):
    """The action, its answer, and perhaps the same again, at most twice."""
    for turn in range(3):
        observation = yield Act(code)
        check(observation)
        yield say(observation)
        if turn == 2 or not c.chance(p):
            return
        # Of several at a time, "another one" would be one more, not as many again.
        yield User(c.ask([t for t in AGAIN if not ONE_MORE.search(t)] if several else AGAIN))


def random_number(c):
    kind = c.pick(("one", "one", "one", "any", "many", "many", "different", "different", "decimal"))
    low = c.pick((0, 1, 1, 1, 1, 10, 100, c.rng.randint(-50, 500)))
    high = low + c.pick((1, 5, 9, 49, 99, 100, 999, c.rng.randint(1, 5000)))
    if c.chance(0.15):
        low, high = c.pick(((0, 1000), (1, 10000), (1, 1000000), (100, 999), (1000, 9999), (1111, 2222), (111, 777), (-100, 100), (-10, 0), (2000, 7000), (100000, 200000)))
    n = c.rng.randint(2, 10)

    def bounded(count, different=False, whole=True):
        def check(observation):
            found = ast.literal_eval(result(observation))
            found = found if isinstance(found, list) else [found]
            c.demand(len(found) == count and all(low <= x <= high and (isinstance(x, int) or not whole) for x in found))
            c.demand(not different or len(set(found)) == count)
        return check

    def one(observation):
        return Say(f"The number is {result(observation)}.", ("The number is",))

    def many(observation):
        return Say(f"The numbers are {joined(str(x) for x in ast.literal_eval(result(observation)))}.", ("The numbers are",))

    if kind == "any":
        low, high = 1, 100
        yield User(c.ask(ANY))
    elif kind == "one":
        yield User(c.ask(NUMBER, a=low, b=high))
    if kind in ("one", "any"):
        yield from once_more(c, f"# Draw a number from {low} to {high}\nimport random\nrandom.randint({low}, {high})", one, bounded(1))
    elif kind == "decimal":
        yield User(c.ask(DECIMAL, a=low, b=high))
        yield from once_more(c, f"# Draw a decimal number from {low} to {high}\nimport random\nround(random.uniform({low}, {high}), 2)", one, bounded(1, whole=False))
    elif kind == "many":
        yield User(c.ask(NUMBERS, n=n, a=low, b=high))
        yield from once_more(c, f"# Draw {n} numbers from {low} to {high}\nimport random\n[random.randint({low}, {high}) for _ in range({n})]", many, bounded(n), several=True)
    else:
        low, high = c.pick(((1, 49), (1, 50), (1, 90), (1, c.rng.randint(12, 200))))
        yield User(c.ask(OUT_OF if c.chance(0.4) else DIFFERENT, n=n, a=low, b=high))
        yield from once_more(c, f"# Draw {n} different numbers from {low} to {high}\nimport random\nsorted(random.sample(range({low}, {high} + 1), {n}))", many, bounded(n, True), several=True)


def dice_and_coins(c):
    kind = c.pick(("die", "die", "dice", "dice", "sides", "coin", "coin", "coins"))
    if kind in ("die", "sides"):
        sides = 6 if kind == "die" else c.pick((4, 8, 10, 12, 20, 100, c.rng.randint(3, 60)))
        yield User(c.ask(DIE if kind == "die" else SIDES, s=sides))
        comment = "Roll a die" if kind == "die" else f"Roll a die with {sides} sides"
        yield from once_more(
            c, f"# {comment}\nimport random\nrandom.randint(1, {sides})", lambda o: Say(f"You rolled {result(o)}.", ("You rolled",)), lambda o: c.demand(1 <= int(result(o)) <= sides)
        )
    elif kind == "dice":
        n = c.rng.randint(2, 8)
        yield User(c.ask(DICE, n=n))

        def check(observation):
            first, second = observation.split("\n")
            rolls = ast.literal_eval(first)
            c.demand(len(rolls) == n and all(1 <= r <= 6 for r in rolls) and second == str(sum(rolls)))

        def say(observation):
            first, second = observation.split("\n")
            return Say(f"You rolled {joined(str(r) for r in ast.literal_eval(first))}, in all {second}.", ("You rolled", "in all"))

        yield from once_more(c, f"# Roll {n} dice\nimport random\nrolls = [random.randint(1, 6) for _ in range({n})]\nprint(rolls)\nprint(sum(rolls))", say, check)
    elif kind == "coin":
        yield User(c.ask(COIN))
        yield from once_more(
            c, '# Toss a coin\nimport random\nrandom.choice(["heads", "tails"])', lambda o: Say(f"It is {said(result(o))}.", ("It is",)), lambda o: c.demand(said(result(o)) in ("heads", "tails"))
        )
    else:
        n = c.pick((2, 3, 5, 10, 20, 50, 100, 1000, c.rng.randint(2, 5000)))
        yield User(c.ask(COINS, n=n))
        yield from once_more(
            c, f'# Toss a coin {n} times and count the heads\nimport random\nrandom.choices(["heads", "tails"], k={n}).count("heads")',
            lambda o: Say(f"It was heads {plural(result(o), 'time')} out of {n}.", ("It was heads",)), lambda o: c.demand(0 <= int(result(o)) <= n), several=True
        )


def pick_one(c):
    kind = c.pick(("one", "one", "one", "some", "yes"))
    if kind == "yes":
        yield User(c.ask(YES_NO))
        yield from once_more(
            c, '# Pick yes or no\nimport random\nrandom.choice(["yes", "no"])', lambda o: Say(f"I say {said(result(o))}.", ("I say",)), lambda o: c.demand(said(result(o)) in ("yes", "no")), 0.1
        )
        return
    names = items(c, c.rng.randint(2, 6) if kind == "one" else c.rng.randint(3, 7))
    if kind == "one":
        yield User(c.ask(PICK, l=listing(c, names), o=listing(c, names, "or"), m=listing(c, names, "and")))
        yield from once_more(
            c, f"# Pick one of {joined(names)}\nimport random\nrandom.choice({literal(names)})", lambda o: Say(f"I pick {said(result(o))}.", ("I pick",)), lambda o: c.demand(said(result(o)) in names), 0.2
        )
        return
    n = c.rng.randint(2, len(names) - 1)
    yield User(c.ask(PICK_SOME, n=n, l=listing(c, names)))
    yield from once_more(
        c, f"# Pick {n} of {joined(names)}\nimport random\nrandom.sample({literal(names)}, {n})", lambda o: Say(f"I pick {joined(ast.literal_eval(result(o)))}.", ("I pick",)),
        lambda o: c.demand(len(set(ast.literal_eval(result(o))) & set(names)) == n), 0.2, True,
    )


def lines_file(c, count):
    """A text file with one entry on each line."""
    name = real_file(c, c.pick(("txt", "txt", "txt", "md", "csv", "log")))
    lines = items(c, count, c.chance(0.5))
    c.write(name, "\n".join(lines) + "\n")
    if c.chance(0.3):
        fill(c, real_file(c, "txt"), 2)
    return name, lines


def pick_lines(c):
    name, lines = lines_file(c, c.rng.randint(3, 12))
    if c.chance(0.5):
        yield User(c.ask(FROM_FILE, f=name))
        yield from once_more(
            c, f"# Pick a random line of {name}\nimport random\nrandom.choice(open({quoted(name)}).read().splitlines())", lambda o: Say(f"I pick {said(result(o))}.", ("I pick",)), lambda o: c.demand(said(result(o)) in lines)
        )
        return
    n = c.rng.randint(2, min(5, len(lines) - 1))
    yield User(c.ask(SAMPLE, n=n, f=name))
    yield from once_more(
        c, f"# Pick {n} random lines of {name}\nimport random\nrandom.sample(open({quoted(name)}).read().splitlines(), {n})", lambda o: Say(f"I pick {joined(ast.literal_eval(result(o)))}.", ("I pick",)),
        lambda o: c.demand(len(set(ast.literal_eval(result(o))) & set(lines)) == n), several=True,
    )


def shuffle(c):
    if c.chance(0.6):
        names = items(c, c.rng.randint(3, 7))
        yield User(c.ask(SHUFFLE, l=listing(c, names)))
        code = f"# Shuffle {joined(names)}\nimport random\nitems = {literal(names)}\nrandom.shuffle(items)\nitems"
        yield from once_more(c, code, lambda o: Say(f"In random order: {', '.join(ast.literal_eval(result(o)))}.", ("In random order", *names)), lambda o: c.demand(sorted(ast.literal_eval(result(o))) == sorted(names)), 0.2)
        return
    name, lines = lines_file(c, c.rng.randint(3, 8))
    yield User(c.ask(SHUFFLE_FILE, f=name))
    code = f"# Shuffle the lines of {name}\nimport random\nlines = open({quoted(name)}).read().splitlines()\nrandom.shuffle(lines)\nlines"
    yield from once_more(c, code, lambda o: Say(f"The lines in random order: {', '.join(ast.literal_eval(result(o)))}.", ("random order", *lines)), lambda o: c.demand(sorted(ast.literal_eval(result(o))) == sorted(lines)), 0.15)


def teams(c):
    kind = c.pick(("teams", "teams", "file", "pairs"))
    n = c.pick((2, 2, 2, 3, 4))
    names = items(c, c.rng.randint(max(4, n), 9), True)
    c.demand(len(set(names)) == len(names))
    if kind == "file":
        name = real_file(c, "txt")
        c.write(name, "\n".join(names) + "\n")
        yield User(c.ask(TEAMS_FILE, f=name, n=n))
        comment, make = f"Split the names in {name} into {n} teams", f"names = open({quoted(name)}).read().splitlines()"
    elif kind == "teams":
        yield User(c.ask(TEAMS, l=listing(c, names), n=n))
        comment, make = f"Split {joined(names)} into {n} teams", f"names = {literal(names)}"
    else:
        yield User(c.ask(PAIRS, l=listing(c, names)))
        comment, make = f"Put {joined(names)} into pairs", f"names = {literal(names)}"
    if kind == "pairs":
        loop = "for i in range(0, len(names), 2):\n    print(\" and \".join(names[i:i + 2]))"
    else:
        loop = f"for i in range({n}):\n    print(f\"Team {{i + 1}}:\", \", \".join(names[i::{n}]))"

    def check(observation):
        lines = observation.split("\n")
        found = [x for line in lines for x in re.split(r", | and ", re.sub(r"^Team \d+: ", "", line))]
        c.demand(sorted(found) == sorted(names) and len(lines) == ((len(names) + 1) // 2 if kind == "pairs" else n))

    yield from once_more(c, f"# {comment}\nimport random\n{make}\nrandom.shuffle(names)\n{loop}", lambda o: Say("; ".join(o.split("\n")) + ".", tuple(names)), check, 0.15)


def password(c):
    kind = c.pick(("length", "length", "any", "symbols", "pin", "many"))
    n, k = c.pick((8, 10, 12, 14, 15, 16, 18, 20, c.rng.randint(6, 30))), c.rng.randint(2, 5)
    letters, answer = "string.ascii_letters + string.digits", "Your password is {}"
    if kind == "any":
        n = 16
        yield User(c.ask(PASSWORD_ANY))
    elif kind == "length":
        yield User(c.ask(PASSWORD, n=n))
    elif kind == "symbols":
        letters = 'string.ascii_letters + string.digits + "!#$%&*+-=?@_"'
        yield User(c.ask(SYMBOLS, n=n))
    elif kind == "pin":
        n, letters, answer = c.pick((4, 4, 5, 6, 6, 8)), "string.digits", "Your PIN is {}"
        yield User(c.ask(PIN, n=n))
    else:
        n = c.rng.randint(6, 16)
        yield User(c.ask(PASSWORDS, n=n, k=k))
    draw = f"\"\".join(secrets.choice({letters}) for _ in range({n}))"
    what = {"pin": f"a PIN of {n} digits", "symbols": f"a password of {n} characters with symbols", "many": f"{k} passwords of {n} characters"}.get(kind, f"a password of {n} characters")
    # `print`, because the quotes around a shown text would look like a part of it.
    code = f"# Make {what}\nimport secrets, string\n" + (f"for _ in range({k}):\n    print({draw})" if kind == "many" else f"print({draw})")
    if c.chance(0.04):
        yield from declined(c, code, still="No password was made.")
        return

    def check(observation):
        lines = observation.split("\n")
        c.demand(len(lines) == (k if kind == "many" else 1) and all(re.fullmatch(r"\d+" if kind == "pin" else r"[A-Za-z0-9!#$%&*+=?@_-]+", x) and len(x) == n for x in lines))

    def say(observation):
        if kind == "many":
            return Say("The passwords:\n" + observation, ("The passwords",))
        return Say(answer.format(observation), (answer.format("").strip(),))

    yield from once_more(c, code, say, check, 0.2, kind == "many")


def unique_id(c):
    many = c.chance(0.35)
    k = c.rng.randint(2, 4)
    yield User(c.ask(UUIDS if many else UUID, k=k))
    code = f"# Make {k} UUIDs\nimport uuid\nfor _ in range({k}):\n    print(uuid.uuid4())" if many else "# Make a UUID\nimport uuid\nprint(uuid.uuid4())"

    def check(observation):
        lines = observation.split("\n")
        c.demand(len(lines) == (k if many else 1) and all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", x) for x in lines))

    yield from once_more(c, code, lambda o: Say(("The UUIDs:\n" if many else "The UUID is ") + o, ("The UUID",)), check, 0.1, many)


INTENTS = {random_number: 10, dice_and_coins: 7, pick_one: 6, pick_lines: 5, shuffle: 5, teams: 5, password: 6, unique_id: 1}
