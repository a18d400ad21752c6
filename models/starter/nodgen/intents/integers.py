"""Integers: factorials, primes, divisors, remainders, and runs of numbers."""

import math

from ..scenario import Act, Say, User
from .values import repeating, shown

FACTORIAL = ["@n factorial of <a>", "<a>!", "<a> factorial", "what is <a>!?", "@c {calculate|compute} <a>!", "@c {calculate|compute} the factorial of <a>", "@c {calculate|compute} <a> factorial", "what is <a> factorial?", "how much is <a>!?", "factorial <a>", "@c take the factorial of <a>", "in how many ways can <a> people stand in a row?", "how many orders are there for <a> things?", "in how many ways can I arrange <a> books?", "how many ways to arrange <a> things in a row?", "what's <a> factorial?", "what's <a>!?", "what is the factorial of <a>?", "how much is the factorial of <a>?", "how much is <a> factorial?", "fact(<a>)", "<a>! = ?", "@c find the factorial of <a>", "tell me <a> factorial",
    "<a>!, please", "<a>!, how much is it?", "<a>! is what?", "<a>! is how much?", "<a>!?", "<a>, factorial", "factorial(<a>)", "factorial of <a>", "factorial: <a>", "what's the factorial of <a>?", "what does <a>! give?", "what do I get for <a>!?", "what is 1 times 2 times 3 and so on up to <a>?", "what is the product of all numbers from 1 to <a>?", "how big is <a>!?", "how big is <a> factorial?", "how many ways are there to order <a> things?", "how many ways are there to arrange <a> people in a row?", "how many permutations do <a> things have?", "how many permutations are there of <a> items?", "in how many orders can <a> runners finish?", "in how many different orders can I put <a> books?", "I need <a> factorial", "I need the factorial of <a>", "my homework asks for <a>!", "any idea what <a>! is?", "any idea how much <a> factorial is?", "would you mind computing <a>!?",
    "take <a> and give me its factorial", "@n number of permutations of <a> things", "@n product of all numbers up to <a>", "@n value of <a>!", "@c evaluate <a>!", "@c work out <a>!", "@c work out the factorial of <a>", "@c multiply all numbers from 1 to <a>",
    "<a> runners can finish in how many orders?", "in how many ways can <a> runners come in?",
]
PRIME = ["is <a> a prime number?", "is <a> prime?", "is <a> a prime?", "@c check {whether|if} <a> is prime", "prime? <a>", "<a> prime or not?", "tell me whether <a> is a prime number", "@c test {whether|if} <a> is a prime", "is the number <a> prime?", "@c see if <a> is a prime number", "do you know if <a> is prime?", "prime number check for <a>", "can <a> be a prime number?",
    "<a> prime?", "<a> - prime?", "<a>: prime or not?", "<a>, is it prime?", "<a> is prime, isn't it?", "<a> is a prime, right?", "<a> is a prime number, correct?", "prime number? <a>", "is prime <a>", "isprime(<a>)", "is it true that <a> is prime?", "is it true that <a> is a prime number?", "is <a> one of the primes?", "is <a> prime or composite?", "is <a> prime or can it be divided?", "does <a> count as a prime number?", "does <a> belong to the primes?", "do you know whether <a> is a prime number?", "I think <a> is prime, am I right?", "I think <a> is a prime number, is it?", "I can't tell if <a> is prime", "I need to know whether <a> is prime", "I was wondering if <a> is a prime number", "my teacher says <a> is prime, is it?", "any idea if <a> is prime?", "would you mind checking if <a> is prime?", "look at <a> and tell me if it is prime", "find out if <a> is prime",
    "@c find out {whether|if} <a> is a prime number", "@c verify that <a> is prime", "@c verify {whether|if} <a> is a prime number", "@c tell me {whether|if} <a> is prime or not",
    "isprime <a>", "is the number <a> composite or prime?", "<a>, composite or prime?",
]
FACTORS = ["@n prime factors of <a>", "@c factor <a>", "@c factorize <a>", "@n prime factorization of <a>", "prime factorization of <a>", "@c do a prime factorization of <a>", "@c break <a> into prime factors", "@c factorise <a> into primes", "factors of <a> as primes", "@c write <a> as a product of primes", "@c split <a> into prime factors", "which primes multiply to <a>?", "what primes is <a> built from?", "@c decompose <a> into primes", "@c decompose <a> into prime factors", "@c decompose the number <a> into primes", "@n prime factorisation of <a>",
    "<a> in prime factors", "<a> as a product of primes", "<a> factored into primes", "<a> = product of which primes?", "<a>: prime factors?", "<a>, prime factorization", "<a>, prime factors please", "prime factors of <a>", "prime factors: <a>", "factorize: <a>", "factor(<a>)", "what are the prime factors of <a>?", "what primes make up <a>?", "what primes does <a> consist of?", "which prime factors does <a> have?", "which prime numbers make up <a>?", "which prime numbers give <a> when multiplied?", "how does <a> break down into primes?", "how is <a> written as a product of primes?", "how can I write <a> as prime factors?", "I need the prime factors of <a>", "I need <a> as a product of primes", "my homework asks for the prime factors of <a>", "any idea which primes make up <a>?", "would you mind factoring <a> into primes?", "take <a> and split it into primes", "@c factor <a> into primes",
    "@c factor the number <a>", "@c factorise <a>", "@c break <a> down into primes", "@c find the prime factors of <a>", "@c split the number <a> into primes", "@n prime factor decomposition of <a>", "@n decomposition of <a> into primes",
    "decomposition of <a>, prime factors please", "<a> decomposed into primes", "how do I decompose <a> into primes?", "prime factorisation of <a>", "what is the prime factorisation of <a>?", "factoring <a> into primes gives what?", "<a> factored into its primes", "what is the decomposition of <a> into prime factors?", "try factoring <a>", "I need the decomposition of <a> into prime factors",
]
GCD = ["@n greatest common divisor of <a> and <b>", "gcd of <a> and <b>", "@n gcd of <a> and <b>", "gcd(<a>, <b>)", "@n highest common factor of <a> and <b>", "@n largest number that divides <a> and <b>", "@n greatest common factor of <a> and <b>", "@c find the gcd of <a> and <b>", "hcf of <a> and <b>", "biggest number dividing both <a> and <b>", "@n biggest number dividing <a> and <b>", "which is the biggest number dividing both <a> and <b>?", "@n largest number that goes into both <a> and <b>", "@n biggest common divisor of <a> and <b>",
    "gcd <a> <b>", "gcd <a>, <b>", "gcd: <a> and <b>", "hcf(<a>, <b>)", "hcf <a> <b>", "gcf of <a> and <b>", "gcf(<a>, <b>)", "<a> and <b>: greatest common divisor?", "<a> and <b>, gcd?", "<a> and <b>, what is their greatest common divisor?", "what's the gcd of <a> and <b>?", "what is the hcf of <a> and <b>?", "what is the gcf of <a> and <b>?", "what is the biggest number that divides both <a> and <b>?", "what is the highest common factor of <a> and <b>?", "what is the largest number that fits into both <a> and <b>?", "which is the largest number that divides <a> and <b>?", "which largest number goes into <a> as well as <b>?", "for <a> and <b>, which is the biggest common divisor?", "I need the greatest common divisor of <a> and <b>", "I need the gcd of <a> and <b>", "my homework asks for the gcd of <a> and <b>", "any idea what the gcd of <a> and <b> is?",
    "would you mind finding the greatest common divisor of <a> and <b>?", "take <a> and <b> and find their gcd", "@n hcf of <a> and <b>", "@n gcf of <a> and <b>", "@n greatest divisor that <a> and <b> share", "@n largest common factor of <a> and <b>", "@n largest common divisor of <a> and <b>", "@c {calculate|compute} the gcd of <a> and <b>", "@c find the highest common factor of <a> and <b>", "@c work out the greatest common divisor of <a> and <b>",
]
LCM = ["@n least common multiple of <a> and <b>", "lcm of <a> and <b>", "@n lcm of <a> and <b>", "lcm(<a>, <b>)", "@n lowest common multiple of <a> and <b>", "@n smallest number that <a> and <b> both divide", "@c find the lcm of <a> and <b>", "@n smallest common multiple of <a> and <b>", "which is the first common multiple of <a> and <b>?", "@n lowest multiple that <a> and <b> share",
    "lcm <a> <b>", "lcm <a>, <b>", "lcm: <a> and <b>", "<a> and <b>: least common multiple?", "<a> and <b>, lcm?", "<a> and <b>, what is their least common multiple?", "what's the lcm of <a> and <b>?", "what is the lowest common multiple of <a> and <b>?", "what is the smallest number that both <a> and <b> divide?", "what is the smallest multiple that <a> and <b> share?", "what is the first number in the tables of both <a> and <b>?", "which is the smallest common multiple of <a> and <b>?", "which is the lowest number divisible by <a> and <b>?", "which smallest number can be divided by <a> and by <b>?", "which number is the lcm of <a> and <b>?", "for <a> and <b>, which is the least common multiple?", "I need the least common multiple of <a> and <b>", "I need the lcm of <a> and <b>", "my homework asks for the lcm of <a> and <b>", "any idea what the lcm of <a> and <b> is?",
    "would you mind finding the least common multiple of <a> and <b>?", "take <a> and <b> and find their lcm", "@n smallest number divisible by both <a> and <b>", "@n smallest multiple of both <a> and <b>", "@n first common multiple of <a> and <b>", "@c {calculate|compute} the lcm of <a> and <b>", "@c find the lowest common multiple of <a> and <b>", "@c work out the least common multiple of <a> and <b>",
]
DIVISORS = ["@n divisors of <a>", "which numbers divide <a>?", "@n factors of <a>", "list all divisors of <a>", "what can <a> be divided by?", "by which numbers is <a> divisible?", "@c list the factors of <a>", "all divisors of <a>", "@c find all numbers that divide <a>", "@n list of all factors of <a>", "what numbers go into <a>?", "what numbers divide <a> evenly?", "which numbers go evenly into <a>?", "@n numbers that divide <a> evenly",
    "<a> - divisors?", "<a>: divisors?", "<a>: which numbers divide it?", "<a>, all divisors please", "<a> can be divided by which numbers?", "<a> is divisible by which numbers?", "divisors <a>", "divisors of <a>", "divisors(<a>)", "factors of <a>", "what are the divisors of <a>?", "what are the factors of <a>?", "what are all the numbers that go into <a>?", "what divides <a>?", "which divisors does <a> have?", "which factors does <a> have?", "which numbers is <a> divisible by?", "which numbers can I divide <a> by?", "which numbers go into <a> without remainder?", "by what can I divide <a> evenly?", "I need all divisors of <a>", "I need the factors of <a>", "I need a list of the divisors of <a>", "my homework asks for all divisors of <a>", "make me list of divisors of <a>", "any idea which numbers divide <a>?", "would you mind listing the divisors of <a>?", "take <a> and list its divisors",
    "@n list of divisors of <a>", "@n all divisors of <a>", "@c list every divisor of <a>", "@c find the divisors of <a>", "@c find all factors of <a>", "@c show all numbers that divide <a> evenly",
]
EVEN = ["is <a> even?", "is <a> an even number?", "@c check {whether|if} <a> is even", "even? <a>", "is the number <a> even?", "tell me {whether|if} <a> is even", "even number or not: <a>", "<a> is even, right?",
    "<a> even?", "<a> - even?", "<a>, is it even?", "<a>: even or not?", "<a> is an even number, right?", "is it true that <a> is even?", "is it true that <a> is an even number?", "does <a> count as even?", "would <a> be an even number?", "I think <a> is even, am I right?", "I need to know if <a> is even", "I was wondering whether <a> is even", "any idea if <a> is even?", "do you know if <a> is an even number?", "would you mind checking if <a> is even?", "@c test if <a> is even", "@c find out {whether|if} <a> is an even number", "@c verify that <a> is even", "look at <a> and tell me if it is even",
]
ODD = ["is <a> odd?", "is <a> an odd number?", "@c check {whether|if} <a> is odd", "odd? <a>", "is the number <a> odd?", "tell me {whether|if} <a> is odd", "odd number or not: <a>", "<a> is odd, right?",
    "<a> odd?", "<a> - odd?", "<a>, is it odd?", "<a>: odd or not?", "<a> is an odd number, right?", "is it true that <a> is odd?", "is it true that <a> is an odd number?", "does <a> count as odd?", "would <a> be an odd number?", "I think <a> is odd, am I right?", "I need to know if <a> is odd", "I was wondering whether <a> is odd", "any idea if <a> is odd?", "do you know if <a> is an odd number?", "would you mind checking if <a> is odd?", "@c test if <a> is odd", "@c find out {whether|if} <a> is an odd number", "@c verify that <a> is odd", "look at <a> and tell me if it is odd",
]
DIVISIBLE = ["is <a> divisible by <b>?", "can <a> be divided by <b> without remainder?", "does <b> divide <a>?", "is <b> a divisor of <a>?", "does <b> go into <a> evenly?", "does <b> divide <a> evenly?", "does <b> go into <a> without remainder?", "can <a> be split evenly by <b>?", "is <a> evenly divisible by <b>?", "is <a> a multiple of <b>?", "@c check {whether|if} <a> is divisible by <b>", "@c check {whether|if} <b> divides <a>", "<a> divisible by <b>?", "is <b> a factor of <a>?", "can I divide <a> by <b> evenly?", "tell me if <a> is a multiple of <b>",
    "<a> / <b> without remainder?", "<a> is a multiple of <b>, right?", "<a> is divisible by <b>, right?", "<a>, can <b> divide it evenly?", "<a>: divisible by <b>?", "<b> divides <a>, true?", "divisible? <a> by <b>", "is it true that <a> is divisible by <b>?", "is it true that <b> divides <a>?", "is it possible to divide <a> by <b> without remainder?", "is <a> in the <b> times table?", "is <a> a number in the table of <b>?", "is <a> exactly divisible by <b>?", "does <a> divide evenly by <b>?", "does <a> divide by <b> without a remainder?", "does <b> fit into <a> exactly?", "does <b> fit evenly into <a>?", "can <a> people be put into groups of <b> with nobody left over?", "can I split <a> into groups of <b> with nothing left over?", "can I share <a> sweets among <b> children with nothing left over?", "can <b> divide <a>?", "I need to know if <a> is divisible by <b>",
    "I was wondering if <b> divides <a>", "my homework asks if <a> is divisible by <b>", "any idea if <a> is a multiple of <b>?", "would you mind checking if <a> is divisible by <b>?", "look at <a> and tell me if <b> divides it", "@c test {whether|if} <a> is divisible by <b>", "@c find out {whether|if} <a> is a multiple of <b>", "@c verify that <a> is divisible by <b>", "@c tell me {whether|if} <b> goes into <a> evenly",
]
REMAINDER = ["@n remainder of <a> divided by <b>", "<a> mod <b>", "<a> modulo <b>", "what remains when I divide <a> by <b>?", "@n remainder when <a> is divided by <b>", "<a> % <b>", "what is <a> mod <b>?", "what is left over when <a> is divided by <b>?", "@n rest of <a> divided by <b>", "@c {calculate|compute} <a> modulo <b>", "remainder of <a> / <b>", "if I share <a> sweets among <b> children, how many are left over?",
    "<a> mod <b>?", "<a>, mod <b>", "<a> / <b>, only the remainder", "<a> divided by <b>, what is the remainder?", "<a> divided by <b> leaves what?", "<a> sweets for <b> children, how many are left over?", "mod(<a>, <b>)", "remainder(<a>, <b>)", "remainder: <a> / <b>", "remainder of <a> by <b>", "what's <a> mod <b>?", "what's the remainder of <a> divided by <b>?", "what is the remainder if I divide <a> by <b>?", "what is <a> modulo <b>?", "what is <a> % <b> in Python?", "what remainder does <a> leave when divided by <b>?", "what stays over when I divide <a> by <b>?", "how much is <a> mod <b>?", "how much is left over if I divide <a> by <b>?", "how many are left over when <a> are put in groups of <b>?", "if I divide <a> by <b>, what is left over?", "if I put <a> eggs into boxes of <b>, how many are left over?", "when <a> is divided by <b>, what is the remainder?",
    "I need the remainder of <a> by <b>", "I need <a> mod <b>", "my homework asks for the remainder of <a> divided by <b>", "any idea what the remainder of <a> by <b> is?", "would you mind finding the remainder of <a> divided by <b>?", "take <a> modulo <b>", "@n remainder of <a> by <b>", "@n remainder if <a> is divided by <b>", "@c find the remainder of <a> by <b>", "@c {calculate|compute} the remainder of <a> divided by <b>", "@c work out <a> mod <b>",
]
WHOLE = ["<a> divided by <b> with remainder", "@c divide <a> by <b> with remainder", "@c divide <a> by <b> and show the remainder", "divide <a> by <b>, quotient and remainder", "how many times does <b> fit into <a> and what is left over?", "how many full groups of <b> are in <a>, and the rest?", "<a> : <b> with the remainder", "@n quotient and remainder of <a> and <b>", "long division: <a> by <b>", "@c do long division of <a> by <b>", "@n quotient and rest of <a> divided by <b>", "<a> over <b> with the rest",
    "<a> / <b> with remainder", "<a> by <b> with remainder", "<a> divided by <b>, with the rest", "<a> divided by <b> in whole numbers, with remainder", "<a> divided by <b>: quotient and remainder?", "<a> sweets for <b> children, how many each and how many left over?", "divmod(<a>, <b>)", "divmod <a> <b>", "divide with remainder: <a> by <b>", "quotient and remainder: <a>, <b>", "what is <a> divided by <b> with remainder?", "what is <a> / <b> as quotient and remainder?", "what are the quotient and the remainder of <a> by <b>?", "what do I get for <a> divided by <b>, with the remainder?", "how often does <b> go into <a> and what is the remainder?", "how often does <b> fit into <a> and how much is left over?", "how many whole times does <b> go into <a>, and what is left over?", "how many boxes of <b> can I fill with <a> eggs, and how many are left over?",
    "if I divide <a> by <b>, what are quotient and remainder?", "I need <a> divided by <b> with the remainder", "my homework is the long division <a> by <b>", "any idea what <a> divided by <b> is with remainder?", "would you mind doing the long division of <a> by <b>?", "take <a>, divide it by <b> and give me quotient and remainder", "@n quotient and remainder when <a> is divided by <b>", "@n whole part and remainder of <a> divided by <b>", "@c find the quotient and remainder of <a> and <b>", "@c give me quotient and remainder of <a> by <b>", "@c split <a> into groups of <b> and tell me how many groups and how many are left over", "@c share <a> among <b> and tell me the quotient and the rest",
    "divmod of <a> and <b>", "what is divmod(<a>, <b>)?",
]
SUM_TO = ["@n sum of all numbers from <a> to <b>", "@c add all numbers from <a> to <b>", "@n sum of the numbers from <a> to <b>", "<a> + ... + <b>", "@c add up the numbers from <a> to <b>", "@n total of the numbers <a> to <b>", "what do all numbers from <a> to <b> add up to?", "sum of numbers <a> to <b>", "how much is <a> up to <b> added together?", "@c sum up everything from <a> to <b>",
    "<a>+...+<b>", "<a> to <b> added up", "<a> to <b> summed", "<a> through <b>, sum?", "<a> up to <b>, what is the sum?", "all numbers from <a> to <b>, added together", "sum <a> to <b>", "sum <a>..<b>", "sum of <a> to <b>", "sum(<a>..<b>)", "what is the sum of all numbers from <a> to <b>?", "what is the sum of the integers <a> to <b>?", "what's the total if I add everything from <a> to <b>?", "what do I get when I add the numbers from <a> to <b>?", "what is <a> plus the next number and so on up to <b>?", "how much is the sum from <a> to <b>?", "how much are all numbers from <a> to <b> together?", "how much do the numbers from <a> to <b> make together?", "if I add all numbers from <a> to <b>, what do I get?", "I need the sum of the numbers from <a> to <b>", "my homework asks for the sum from <a> to <b>", "any idea what the numbers <a> to <b> add up to?",
    "would you mind adding the numbers from <a> to <b>?", "take all numbers from <a> to <b> and add them up", "@n sum from <a> to <b>", "@n sum of the integers from <a> to <b>", "@n sum of every number between <a> and <b>, both included", "@c sum the integers from <a> to <b>", "@c sum all integers <a> through <b>", "@c total the numbers from <a> to <b>", "@c work out the sum of all numbers from <a> to <b>",
]
PRIMES = ["@n prime numbers up to <a>", "list the primes up to <a>", "all primes below <a>", "which primes are there up to <a>?", "@c list all prime numbers up to <a>", "primes up to <a>", "@n list of primes below <a>", "which numbers up to <a> are prime?", "@c find all primes under <a>", "prime numbers smaller than <a>", "@n primes smaller than <a>", "which primes are smaller than <a>?",
    "primes < <a>", "primes below <a>", "primes under <a>", "primes to <a>", "primes until <a>", "up to <a>, which numbers are prime?", "below <a>, what primes are there?", "all prime numbers until <a>", "list of primes until <a>", "what are the primes up to <a>?", "what are the prime numbers below <a>?", "what primes come before <a>?", "what prime numbers are there under <a>?", "which prime numbers are smaller than <a>?", "which prime numbers come before <a>?", "which primes lie below <a>?", "which of the numbers up to <a> are primes?", "I need the primes up to <a>", "I need all prime numbers below <a>", "I need a list of the primes under <a>", "my homework asks for all primes up to <a>", "make me list of primes until <a>", "any idea which primes there are below <a>?", "would you mind listing the primes up to <a>?", "let's see the primes up to <a>", "@n all primes up to <a>",
    "@n list of all prime numbers up to <a>", "@n prime numbers less than <a>", "@n primes less than <a>", "@c show me all primes up to <a>", "@c list every prime less than <a>", "@c write down the primes below <a>", "@c find the prime numbers up to <a>", "@c print the primes up to <a>",
]
TABLE = ["@n multiplication table of <a>", "times table for <a>", "<a> times table", "@n table of <a>", "@c write out the <a> times table", "@n multiples of <a> up to ten times", "first ten multiples of <a>", "@n times table of <a>", "@c give me the first ten multiples of <a>", "multiplication table for <a>", "@n first ten multiples of <a>",
    "<a>x table", "<a> x table", "<a>, times table", "<a>: multiplication table", "the <a> times table", "the table of <a> from 1 to 10", "table for <a>", "table of <a>", "times table <a>", "times table: <a>", "multiples of <a>", "multiplication table <a>", "1 to 10 times <a>", "what is the <a> times table?", "what is the multiplication table of <a>?", "what are the first ten multiples of <a>?", "what does the times table of <a> look like?", "what does the table of <a> look like?", "how does the <a> times table go?", "how does the table of <a> go?", "I need the <a> times table", "I need the multiplication table of <a>", "my kid has to learn the <a> times table", "my kid is learning the table of <a>", "any idea how the <a> times table goes?", "would you mind writing out the <a> times table?", "let's see the times table of <a>", "let's practise the <a> times table", "@n <a> times table",
    "@n ten first multiples of <a>", "@c write the multiplication table of <a>", "@c write the times table for <a>", "@c show the multiples of <a>", "@c list the first ten multiples of <a>", "@c list ten multiples of <a>", "@c recite the <a> times table", "@c multiply <a> by every number from 1 to 10",
    "would you recite the table of <a>?", "I have to recite the <a> times table",
]
FIBONACCI = ["@n first <a> Fibonacci numbers", "<a> Fibonacci numbers", "@c list <a> Fibonacci numbers", "Fibonacci sequence with <a> numbers", "@n Fibonacci sequence up to <a> terms", "start of the Fibonacci series, <a> terms", "@c write the first <a> terms of the Fibonacci sequence", "Fibonacci, <a> numbers", "Fibonacci series, first <a>", "how does the Fibonacci sequence start, <a> terms",
    "Fibonacci <a>", "Fibonacci: <a> numbers", "Fibonacci up to <a> terms", "Fibonacci sequence, <a> terms", "Fibonacci sequence: first <a>", "fib, first <a>", "fib sequence with <a> terms", "<a> terms of Fibonacci", "<a> terms of the Fibonacci series", "first <a> Fibonacci numbers", "first <a> terms of the Fibonacci series", "what are the first <a> Fibonacci numbers?", "what are the first <a> terms of the Fibonacci sequence?", "what do the first <a> Fibonacci numbers look like?", "which are the first <a> numbers of the Fibonacci sequence?", "how do the first <a> Fibonacci numbers go?", "how does the Fibonacci series go, <a> terms?", "I need <a> Fibonacci numbers", "I need the first <a> numbers of the Fibonacci series", "my homework asks for <a> Fibonacci numbers", "any idea what the first <a> Fibonacci numbers are?", "would you mind listing <a> Fibonacci numbers?",
    "let's see <a> Fibonacci numbers", "@n first <a> terms of the Fibonacci series", "@n first <a> numbers of the Fibonacci sequence", "@n Fibonacci series with <a> numbers", "@n start of the Fibonacci sequence, <a> numbers", "@c list the first <a> Fibonacci numbers", "@c show <a> terms of the Fibonacci sequence", "@c generate <a> Fibonacci numbers", "@c generate the Fibonacci sequence with <a> terms", "@c print the first <a> numbers of the Fibonacci series",
]
COUNT = ["count from <a> to <b>", "@c list the numbers from <a> to <b>", "@c count up from <a> to <b>", "all numbers from <a> to <b>", "the numbers <a> to <b>", "@c write the numbers from <a> to <b>", "numbers between <a> and <b>, both included", "@c count <a> to <b>", "every number from <a> to <b>",
    "<a> to <b>", "<a>..<b>", "<a> through <b>, all numbers", "<a> up to <b>, every number", "from <a> to <b>, all numbers", "from <a> up to <b>, count", "count: <a> to <b>", "counting from <a> to <b>", "numbers from <a> to <b>", "numbers <a> through <b>", "what are the numbers from <a> to <b>?", "what numbers come from <a> to <b>?", "which numbers are there from <a> to <b>?", "can you count from <a> to <b>?", "could you count up to <b>, starting at <a>?", "start at <a> and count to <b>", "begin with <a> and count up to <b>", "I need the numbers from <a> to <b>", "I need a list of the numbers <a> to <b>", "would you mind counting from <a> to <b>?", "my kid wants to count from <a> to <b>", "let's count from <a> to <b>", "@n list of numbers from <a> to <b>", "@n numbers from <a> to <b>", "@n numbers from <a> up to <b>", "@c count up to <b> starting from <a>",
    "@c print the numbers from <a> to <b>", "@c show every number from <a> to <b>", "@c write all numbers between <a> and <b>, both included", "@c list all numbers <a> through <b>", "@c number from <a> to <b>",
]
COUNT_DOWN = ["count down from <b> to <a>", "@c count backwards from <b> to <a>", "countdown from <b> to <a>", "@c count down <b> to <a>", "the numbers from <b> down to <a>", "numbers from <b> backwards to <a>", "@c list the numbers from <b> down to <a>", "start a countdown at <b> and end at <a>", "@c start at <b> and count down to <a>", "@c start a countdown from <b> to <a>", "countdown, start <b>, end <a>",
    "<b> down to <a>", "<b> to <a>, backwards", "<b>, counting down to <a>", "from <b> down to <a>", "from <b> backwards to <a>", "from <b> down to <a>, all numbers", "countdown <b> to <a>", "countdown: <b> to <a>", "counting down from <b> to <a>", "count down: <b> to <a>", "backwards from <b> to <a>", "numbers from <b> down to <a>", "what are the numbers from <b> down to <a>?", "which numbers come from <b> down to <a>?", "can you count backwards from <b> to <a>?", "could you count down to <a>, starting at <b>?", "start at <b> and count backwards to <a>", "begin with <b> and count down to <a>", "I need a countdown from <b> to <a>", "I need the numbers from <b> down to <a>", "would you mind counting down from <b> to <a>?", "my kid wants a countdown from <b> to <a>", "let's count backwards from <b> to <a>", "let's do a countdown from <b> to <a>", "@n countdown from <b> to <a>",
    "@n numbers from <b> down to <a>", "@n numbers from <b> backwards to <a>", "@c count down to <a> starting from <b>", "@c count back from <b> to <a>", "@c print the numbers from <b> down to <a>", "@c write the numbers from <b> down to <a>", "@c show a countdown from <b> to <a>",
]
ANOTHER = ["and <a>?", "what about <a>?", "and the number <a>?", "how about <a>?", "now <a>", "the same for <a>", "and for <a>?", "now <a> please",
    "<a>?", "<a> too?", "and what about <a>?", "also <a>", "also for <a>", "then <a>", "next <a>", "next: <a>", "next one: <a>", "and with <a>?", "same for <a>", "same with <a>", "now for <a>", "now the number <a>", "once more for <a>", "again for <a>", "try <a>", "try it with <a>", "what if it is <a>?",
]


def divides(c, a, b, yes):
    return (a if a % b == 0 else a - a % b) if yes else a


def is_prime(n):
    """By the table of Eratosthenes, unlike the trial division in the action."""
    flags = [False, False] + [True] * (n - 1)
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(flags[i * i :: i])
    return flags[n]


def primes(c):
    """Is it prime, and what is it made of?"""
    for turn in range(2):
        if turn == 0:
            kind = c.pick(("check", "check", "factors"))
        a = c.rng.randint(2, 400) if c.chance(0.6) else c.rng.randint(400, 9999)
        if c.chance(0.08):
            a = int(repeating(c, 4))
        if kind == "check" and c.chance(0.4):
            while not is_prime(a):
                a += 1
        yield User(c.ask(ANOTHER if turn else PRIME if kind == "check" else FACTORS, a=a))
        if kind == "check":
            observation = yield Act(f"# Check whether {a} is prime\nn = {a}\nn > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))")
            c.demand(shown(c, observation) == str(is_prime(a)))
            yield Say(f"Yes, {a} is a prime number." if is_prime(a) else f"No, {a} is not a prime number.", ("Yes" if is_prime(a) else "No", str(a)))
        else:
            observation = yield Act(f'# Find the prime factors of {a}\nn, factors = {a}, []\nfor d in range(2, n + 1):\n    while n % d == 0:\n        factors.append(d)\n        n //= d\n" * ".join(str(f) for f in factors)')
            value = shown(c, observation)
            found = [int(f) for f in value.split(" * ")]
            c.demand(math.prod(found) == a and all(is_prime(f) for f in found))
            yield Say(f"{a} = {value}.", (value,))
        if not c.chance(0.22):
            return


def number_check(c):
    """Even, odd, divisible: a yes or no."""
    kind, a, b = c.pick(("even", "odd", "divisible", "divisible")), c.rng.randint(2, 9999), c.rng.randint(2, 30)
    if c.chance(0.12):
        a = int(repeating(c, 6))
    if kind == "divisible" and c.chance(0.5):
        a -= a % b
        c.demand(a)
    templates, comment, test, true, words = {
        "even": (EVEN, f"{a} is even", f"{a} % 2 == 0", a % 2 == 0, "even"),
        "odd": (ODD, f"{a} is odd", f"{a} % 2 == 1", a % 2 == 1, "odd"),
        "divisible": (DIVISIBLE, f"{a} is divisible by {b}", f"{a} % {b} == 0", a // b * b == a, f"divisible by {b}"),
    }[kind]
    yield User(c.ask(templates, a=a, b=b))
    observation = yield Act(f"# Check whether {comment}\n{test}")
    c.demand(shown(c, observation) == str(true))
    yield Say(f"Yes, {a} is {words}." if true else f"No, {a} is not {words}.", ("Yes" if true else "No", str(a)))


def divisors(c):
    kind = c.pick(("gcd", "gcd", "lcm", "lcm", "divisors", "divisors", "mod", "mod", "whole", "factorial", "factorial"))
    a, b = c.rng.randint(2, 999), c.rng.randint(2, 400)
    if kind in ("gcd", "lcm") and c.chance(0.6):
        shared = c.rng.randint(2, 20)
        a, b = shared * c.rng.randint(2, 30), shared * c.rng.randint(2, 30)
    if kind in ("mod", "whole"):
        b = c.rng.randint(2, 40)
    if kind == "divisors":
        a = c.rng.randint(2, 200)
    if kind == "factorial":
        a = c.rng.randint(3, 16)
    templates, comment, code, true, answer = {
        "gcd": (GCD, f"Find the greatest common divisor of {a} and {b}", f"import math\nmath.gcd({a}, {b})", max(d for d in range(1, min(a, b) + 1) if a % d == b % d == 0), f"The greatest common divisor of {a} and {b} is {{}}."),
        "lcm": (LCM, f"Find the least common multiple of {a} and {b}", f"import math\nmath.lcm({a}, {b})", next(m for m in range(a, a * b + 1, a) if m % b == 0), f"The least common multiple of {a} and {b} is {{}}."),
        "divisors": (DIVISORS, f"List the divisors of {a}", f"[d for d in range(1, {a} + 1) if {a} % d == 0]", sorted({d for i in range(1, a + 1) if a % i == 0 for d in (i, a // i)}), f"The divisors of {a} are {{}}."),
        "mod": (REMAINDER, f"Find the remainder of {a} divided by {b}", f"{a} % {b}", a - a // b * b, f"The remainder of {a} divided by {b} is {{}}."),
        "whole": (WHOLE, f"Divide {a} by {b} with remainder", f"divmod({a}, {b})", (a // b, a - a // b * b), ""),
        "factorial": (FACTORIAL, f"Calculate the factorial of {a}", f"import math\nmath.factorial({a})", math.prod(range(1, a + 1)), f"{a}! is {{}}."),
    }[kind]
    yield User(c.ask(templates, a=a, b=b))
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(value == str(true))
    if kind == "whole":
        quotient, rest = value.strip("()").split(", ")
        yield Say(f"{a} divided by {b} is {quotient}, remainder {rest}.", (quotient, rest))
        return
    value = value.strip("[]")
    yield Say(answer.format(value), (value,))


def sequences(c):
    """Runs of numbers, and their sum."""
    kind = c.pick(("sum", "sum", "primes", "table", "fibonacci", "count", "down"))
    a = c.rng.randint(1, 20)
    b = a + c.rng.randint(3, 20)
    if kind == "sum":
        a, b = c.pick((1, 1, 1, a)), c.rng.randint(25, 2000)
    if kind == "primes":
        a = c.rng.randint(10, 90)
    if kind == "table":
        a = c.rng.randint(2, 99)
    if kind == "fibonacci":
        a = c.rng.randint(4, 16)
    fib = [1, 1]
    while len(fib) < a:
        fib.append(fib[-1] + fib[-2])
    templates, comment, code, true, answer = {
        "sum": (SUM_TO, f"Add the numbers from {a} to {b}", f"sum(range({a}, {b} + 1))", (a + b) * (b - a + 1) // 2, "The sum is {}."),
        "primes": (PRIMES, f"List the primes up to {a}", f"[n for n in range(2, {a} + 1) if all(n % d for d in range(2, int(n ** 0.5) + 1))]", [n for n in range(2, a + 1) if is_prime(n)], f"The primes up to {a} are {{}}."),
        "table": (TABLE, f"List the first ten multiples of {a}", f"[{a} * n for n in range(1, 11)]", list(range(a, 10 * a + 1, a)), f"The first ten multiples of {a} are {{}}."),
        "fibonacci": (FIBONACCI, f"List the first {a} Fibonacci numbers", f"numbers = [1, 1]\nwhile len(numbers) < {a}:\n    numbers.append(numbers[-1] + numbers[-2])\nnumbers", fib[:a], f"The first {a} Fibonacci numbers are {{}}."),
        "count": (COUNT, f"Count from {a} to {b}", f"list(range({a}, {b} + 1))", [*range(a, b + 1)], "{}."),
        "down": (COUNT_DOWN, f"Count down from {b} to {a}", f"list(range({b}, {a} - 1, -1))", [*range(a, b + 1)][::-1], "{}."),
    }[kind]
    if kind == "primes" and is_prime(a):
        # "below 7" and "up to 7" would differ.
        c.demand(False)
    yield User(c.ask(templates, a=a, b=b))
    observation = yield Act(f"# {comment}\n{code}")
    value = shown(c, observation)
    c.demand(value == str(true))
    value = value.strip("[]")
    yield Say(answer.format(value), (value,))


INTENTS = {primes: 2, number_check: 3, divisors: 6, sequences: 2}
