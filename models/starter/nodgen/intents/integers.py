"""Integers: factorials, primes, divisors, remainders, and runs of numbers."""

import math

from ..scenario import Act, Say, User
from .values import shown

FACTORIAL = ["@n factorial of <a>", "<a>!", "<a> factorial", "what is <a>!?", "@c {calculate|compute} <a>!", "@c {calculate|compute} the factorial of <a>", "@c {calculate|compute} <a> factorial", "what is <a> factorial?", "how much is <a>!?", "factorial <a>", "@c take the factorial of <a>", "in how many ways can <a> people stand in a row?", "how many orders are there for <a> things?", "in how many ways can I arrange <a> books?", "how many ways to arrange <a> things in a row?", "what's <a> factorial?", "what's <a>!?", "what is the factorial of <a>?", "how much is the factorial of <a>?", "how much is <a> factorial?", "fact(<a>)", "<a>! = ?", "@c find the factorial of <a>", "tell me <a> factorial"]
PRIME = ["is <a> a prime number?", "is <a> prime?", "is <a> a prime?", "@c check {whether|if} <a> is prime", "prime? <a>", "<a> prime or not?", "tell me whether <a> is a prime number", "@c test {whether|if} <a> is a prime", "is the number <a> prime?", "@c see if <a> is a prime number", "do you know if <a> is prime?", "prime number check for <a>", "can <a> be a prime number?"]
FACTORS = ["@n prime factors of <a>", "@c factor <a>", "@c factorize <a>", "@n prime factorization of <a>", "prime factorization of <a>", "@c do a prime factorization of <a>", "@c break <a> into prime factors", "@c factorise <a> into primes", "factors of <a> as primes", "@c write <a> as a product of primes", "@c split <a> into prime factors", "which primes multiply to <a>?", "what primes is <a> built from?", "@c decompose <a> into primes", "@c decompose <a> into prime factors", "@c decompose the number <a> into primes", "@n prime factorisation of <a>"]
GCD = ["@n greatest common divisor of <a> and <b>", "gcd of <a> and <b>", "@n gcd of <a> and <b>", "gcd(<a>, <b>)", "@n highest common factor of <a> and <b>", "@n largest number that divides <a> and <b>", "@n greatest common factor of <a> and <b>", "@c find the gcd of <a> and <b>", "hcf of <a> and <b>", "biggest number dividing both <a> and <b>", "@n biggest number dividing <a> and <b>", "which is the biggest number dividing both <a> and <b>?", "@n largest number that goes into both <a> and <b>", "@n biggest common divisor of <a> and <b>"]
LCM = ["@n least common multiple of <a> and <b>", "lcm of <a> and <b>", "@n lcm of <a> and <b>", "lcm(<a>, <b>)", "@n lowest common multiple of <a> and <b>", "@n smallest number that <a> and <b> both divide", "@c find the lcm of <a> and <b>", "@n smallest common multiple of <a> and <b>", "which is the first common multiple of <a> and <b>?", "@n lowest multiple that <a> and <b> share"]
DIVISORS = ["@n divisors of <a>", "which numbers divide <a>?", "@n factors of <a>", "list all divisors of <a>", "what can <a> be divided by?", "by which numbers is <a> divisible?", "@c list the factors of <a>", "all divisors of <a>", "@c find all numbers that divide <a>", "@n list of all factors of <a>", "what numbers go into <a>?", "what numbers divide <a> evenly?", "which numbers go evenly into <a>?", "@n numbers that divide <a> evenly"]
EVEN = ["is <a> even?", "is <a> an even number?", "@c check {whether|if} <a> is even", "even? <a>", "is the number <a> even?", "tell me {whether|if} <a> is even", "even number or not: <a>", "<a> is even, right?"]
ODD = ["is <a> odd?", "is <a> an odd number?", "@c check {whether|if} <a> is odd", "odd? <a>", "is the number <a> odd?", "tell me {whether|if} <a> is odd", "odd number or not: <a>", "<a> is odd, right?"]
DIVISIBLE = ["is <a> divisible by <b>?", "can <a> be divided by <b> without remainder?", "does <b> divide <a>?", "is <b> a divisor of <a>?", "does <b> go into <a> evenly?", "does <b> divide <a> evenly?", "does <b> go into <a> without remainder?", "can <a> be split evenly by <b>?", "is <a> evenly divisible by <b>?", "is <a> a multiple of <b>?", "@c check {whether|if} <a> is divisible by <b>", "@c check {whether|if} <b> divides <a>", "<a> divisible by <b>?", "is <b> a factor of <a>?", "can I divide <a> by <b> evenly?", "tell me if <a> is a multiple of <b>"]
REMAINDER = ["@n remainder of <a> divided by <b>", "<a> mod <b>", "<a> modulo <b>", "what remains when I divide <a> by <b>?", "@n remainder when <a> is divided by <b>", "<a> % <b>", "what is <a> mod <b>?", "what is left over when <a> is divided by <b>?", "@n rest of <a> divided by <b>", "@c {calculate|compute} <a> modulo <b>", "remainder of <a> / <b>", "if I share <a> sweets among <b> children, how many are left over?"]
WHOLE = ["<a> divided by <b> with remainder", "@c divide <a> by <b> with remainder", "@c divide <a> by <b> and show the remainder", "divide <a> by <b>, quotient and remainder", "how many times does <b> fit into <a> and what is left over?", "how many full groups of <b> are in <a>, and the rest?", "<a> : <b> with the remainder", "@n quotient and remainder of <a> and <b>", "long division: <a> by <b>", "@c do long division of <a> by <b>", "@n quotient and rest of <a> divided by <b>", "<a> over <b> with the rest"]
SUM_TO = ["@n sum of all numbers from <a> to <b>", "@c add all numbers from <a> to <b>", "@n sum of the numbers from <a> to <b>", "<a> + ... + <b>", "@c add up the numbers from <a> to <b>", "@n total of the numbers <a> to <b>", "what do all numbers from <a> to <b> add up to?", "sum of numbers <a> to <b>", "how much is <a> up to <b> added together?", "@c sum up everything from <a> to <b>"]
PRIMES = ["@n prime numbers up to <a>", "list the primes up to <a>", "all primes below <a>", "which primes are there up to <a>?", "@c list all prime numbers up to <a>", "primes up to <a>", "@n list of primes below <a>", "which numbers up to <a> are prime?", "@c find all primes under <a>", "prime numbers smaller than <a>", "@n primes smaller than <a>", "which primes are smaller than <a>?"]
TABLE = ["@n multiplication table of <a>", "times table for <a>", "<a> times table", "@n table of <a>", "@c write out the <a> times table", "@n multiples of <a> up to ten times", "first ten multiples of <a>", "@n times table of <a>", "@c give me the first ten multiples of <a>", "multiplication table for <a>", "@n first ten multiples of <a>"]
FIBONACCI = ["@n first <a> Fibonacci numbers", "<a> Fibonacci numbers", "@c list <a> Fibonacci numbers", "Fibonacci sequence with <a> numbers", "@n Fibonacci sequence up to <a> terms", "start of the Fibonacci series, <a> terms", "@c write the first <a> terms of the Fibonacci sequence", "Fibonacci, <a> numbers", "Fibonacci series, first <a>", "how does the Fibonacci sequence start, <a> terms"]
COUNT = ["count from <a> to <b>", "@c list the numbers from <a> to <b>", "@c count up from <a> to <b>", "all numbers from <a> to <b>", "the numbers <a> to <b>", "@c write the numbers from <a> to <b>", "numbers between <a> and <b>, both included", "@c count <a> to <b>", "every number from <a> to <b>"]
COUNT_DOWN = ["count down from <b> to <a>", "@c count backwards from <b> to <a>", "countdown from <b> to <a>", "@c count down <b> to <a>", "the numbers from <b> down to <a>", "numbers from <b> backwards to <a>", "@c list the numbers from <b> down to <a>", "start a countdown at <b> and end at <a>", "@c start at <b> and count down to <a>", "@c start a countdown from <b> to <a>", "countdown, start <b>, end <a>"]
ANOTHER = ["and <a>?", "what about <a>?", "and the number <a>?", "how about <a>?", "now <a>", "the same for <a>", "and for <a>?", "now <a> please"]


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
