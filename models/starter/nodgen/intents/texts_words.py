"""Questions about the words of one text, and what is to be found in it: numbers, e-mail addresses, web addresses, dates."""

import ast
from collections import Counter

from ..scenario import Act, Say, User
from ..words import choose, made_up
from .endings import declined, joined, plural, quoted, result
from .text_files import SMALL, drawn_lines, read_text, sentence, text_file, with_word

TOP = [
    "@n <n> most {common|frequent} words in <f>", "@n <n> words used most in <f>", "@n top <n> words {of|in} <f>", "{which|what} <n> words {appear|occur} most often in <f>?", "top <n> words in <f>", "{which|what} are the <n> most {common|frequent} words in <f>?", "@c {find|list|show} the <n> most {common|frequent} words in <f>",
    "@c list the <n> words that {appear|occur} most often in <f>", "which <n> words does <f> use most?", "<f>: top <n> words", "@c {count|find} the <n> words used most often in <f>", "what words come up most in <f>? the top <n>", "<n> most used words in <f>", "which words come up most in <f>? show <n>", "the <n> most {common|frequent} words of <f> with their counts",
    "@n <n> words that come up most in <f>, with how often", "@c show which <n> words {appear|occur} most in <f> and how often", "@c give me the top <n> words from <f>",
]
UNIQUE = [
    "how many {different|distinct|unique} words are in <f>?", "@c count the {different|distinct|unique} words in <f>", "@n number of {different|distinct|unique} words in <f>", "how many {different|distinct|unique} words does <f> have?", "{unique|distinct|different} words in <f>?", "{unique|distinct} word count of <f>", "how many {different|distinct|unique} words does <f> use?",
    "how large is the vocabulary of <f>?", "@n size of the vocabulary {of|in} <f>", "how many words are in <f> if each counts once?", "@c count each word of <f> only once", "@c count the words in <f>, but each only once", "how big is the vocabulary in <f>?", "<f>: how many {different|distinct|unique} words", "how many {different|distinct|unique} words has <f>?",
    "@c find out how many {different|distinct|unique} words <f> uses", "number of {different|distinct|unique} words in <f>", "@c tell me how many {different|distinct|unique} words are in <f>",
]
LONGEST = [
    "@n longest word in <f>", "{which|what} is the longest word in <f>?", "which word in <f> is the longest?", "longest word in <f>?", "@c {find|show} the longest word in <f>", "@c {look for|search} the longest word in <f>", "<f>: longest word", "what's the longest word of <f>?", "which word of <f> has the most letters?",
    "@n word with the most letters in <f>", "@c find the word with the most letters in <f>", "which is the longest word that <f> has?", "@c tell me which word in <f> is the longest", "what word has the most letters in <f>?", "in <f>, which word is longest?", "the longest of all words in <f>?", "@n longest of the words in <f>",
]
SUM = [
    "@n sum of all numbers in <f>", "@n total of the numbers in <f>", "@c add up {all|the} numbers in <f>", "@c sum up {all|the} numbers in <f>", "what do {all|the} numbers in <f> add up to?", "what do the numbers in <f> {sum up|come} to?", "sum of the numbers in <f>", "total of all numbers in <f>?", "how much is it when I add all numbers in <f>?",
    "add all numbers in <f> together", "@c add the numbers in <f> together", "<f>: sum of all numbers", "<f>: add up the numbers", "@c total the numbers in <f>", "how much do the numbers in <f> make together?", "@c {work out|compute} the total of all numbers in <f>", "@c take all numbers in <f> and sum them", "@c calculate the sum of every number in <f>",
]
NUMBERS = [
    "which numbers are in <f>?", "@c {find|list|show} {all|the} numbers in <f>", "@n numbers in <f>", "@n list of numbers in <f>", "what numbers does <f> contain?", "numbers in <f>?", "all numbers in <f>", "what numbers {appear|occur} in <f>?", "@c {extract|get} {all|the} numbers from <f>", "@c pull {all|the} numbers out of <f>", "<f>: which numbers?",
    "are there numbers in <f>? which ones?", "@c show me which numbers are in <f>", "@c extract every number from <f>", "which numbers {appear|occur} in <f>?", "@c pull every number from <f>", "@c look for numbers in <f>", "@c look through <f> for numbers",
]
MAIL = [
    "which {e-mail|email|mail} addresses are in <f>?", "@c {find|list|show} {all|the} {e-mail|email|mail} addresses in <f>", "@n {e-mail|email} addresses in <f>", "@c {extract|get} {all|the} {e-mail|email} addresses from <f>", "{e-mail|email} addresses in <f>?", "all {emails|e-mails} in <f>", "what {emails|e-mails} are in <f>?", "@c extract the {emails|e-mails} from <f>",
    "@c pull {all|the} {e-mail|email} addresses out of <f>", "<f>: {e-mail|email} addresses", "whose {e-mail|email} addresses are in <f>?", "@c look for {e-mail|email} addresses in <f>", "does <f> contain {e-mail|email} addresses?", "@c pull every {e-mail|email} address from <f>", "@c collect the {e-mail|email} addresses in <f>", "@c collect all mail addresses from <f>",
    "@c look through <f> for mail addresses",
]
WEB = [
    "which {links|URLs|web addresses} are in <f>?", "@c {find|list|show} {all|the} {links|URLs|web addresses} in <f>", "@n {links|URLs|web addresses} in <f>", "@c {extract|get} {all|the} {links|URLs} from <f>", "{links|URLs} in <f>?", "all {links|URLs} in <f>", "what {links|websites|URLs} are in <f>?", "@c pull {all|the} {links|URLs} out of <f>", "<f>: {links|URLs}",
    "which websites does <f> mention?", "@c look for {links|URLs|web addresses} in <f>", "does <f> contain {links|URLs}?", "@c extract every {link|URL|web address} from <f>", "@c pull every {link|URL} from <f>", "@c collect the {links|URLs} in <f>", "@c collect all websites from <f>", "which websites are in <f>?", "@c look through <f> for links",
]
DATES = [
    "which dates are in <f>?", "@c {find|list|show} {all|the} dates in <f>", "@n dates in <f>", "@c {extract|get} {all|the} dates from <f>", "dates in <f>?", "all dates in <f>", "what dates {are|appear} in <f>?", "@c pull {all|the} dates out of <f>", "<f>: dates", "which dates does <f> mention?", "which days does <f> mention, as dates?", "@c look for dates in <f>",
    "does <f> contain dates?", "@c extract every date from <f>", "@c pull every date from <f>", "@c collect the dates in <f>", "which dates {appear|occur} in <f>?", "@c look through <f> for dates", "@c collect every date that {appears|occurs} in <f>",
]
HOW_MANY = ["how many are there?", "how many are that?", "how many?", "and how many are there?", "count them", "how many is that?", "how many are those?", "and how many?"]
TOTAL = ["what do they add up to?", "and their sum?", "add them up", "sum of them?", "and the total?", "sum them up", "what is their total?", "total?"]

WORD = 're.findall(r"\\w+", {})'
NUMBER = 're.findall(r"(?<!\\w)-?\\d+(?:\\.\\d+)?", {})'
PATTERNS = {
    "e-mail address": (MAIL, r're.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", {})'),
    "link": (WEB, r're.findall(r"https?://\S+[\w/]", {})'),
    "date": (DATES, r're.findall(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}", {})'),
    "number": (NUMBERS, NUMBER),
}


def words_of(lines):
    """The words in lower case, found without a regular expression."""
    return "".join(ch if ch.isalnum() or ch == "_" else " " for ch in "\n".join(lines).lower()).split()


def top_words(c):
    n = c.rng.randint(2, 4)
    # Bare words: "the" and its like would tie with the words put in.
    lines = [" ".join(c.word() for _ in range(c.rng.randint(1, 3))) for _ in range(c.rng.randint(3, 5))]
    for hits in range(2, 2 + n):
        word = c.word()
        for _ in range(hits):
            with_word(c, lines, word, 1)
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
    name, lines = text_file(c, lines=with_word(c, lines, c.pick(SMALL), 3))
    yield User(c.ask(UNIQUE, f=name))
    observation = yield Act(f"# Count the different words in {name}\nimport re\nlen(set({WORD.format(read_text(name) + '.lower()')}))")
    count = result(observation)
    c.demand(count == str(len(set(words_of(lines)))))
    yield Say(f"{name} has {plural(count, 'different word')}.", (count, name))


def longest_word(c):
    def lengths(lines):
        return sorted((len(w) for w in {*words_of(lines), ""}), reverse=True)

    lines = drawn_lines(c, lambda lines: lengths(lines)[0] > lengths(lines)[1])
    name, _ = text_file(c, lines=lines)
    yield User(c.ask(LONGEST, f=name))
    observation = yield Act(f"# Find the longest word in {name}\nimport re\nmax({WORD.format(read_text(name))}, key=len)")
    word = ast.literal_eval(result(observation))
    c.demand(len(word) == lengths(lines)[0])
    yield Say(f"The longest word in {name} is {word}.", (word,))


def a_number(c):
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
    if not count:
        yield Say(f"There are no numbers in {name}.", ("no numbers",))
    elif count == 1:
        yield Say(f"There is one number in {name}: {total}.", (str(total),))
    else:
        yield Say(f"The {count} numbers in {name} add up to {total}.", (str(total),))


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
        return c.pick((f"{y}-{m:02}-{d:02}", f"{y}-{m:02}-{d:02}", f"{d:02}.{m:02}.{y}", f"{m}/{d}/{y}"))

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
            yield Say(f"They add up to {result(observation)}.", (result(observation),))
        else:
            yield User(c.ask(HOW_MANY))
            observation = yield Act("# Count the last result\nlen(_)")
            c.demand(result(observation) == str(len(pieces)))
            yield Say(f"There are {result(observation)}.", (result(observation),))


INTENTS = {top_words: 2, unique_words: 1.2, longest_word: 1.2, sum_numbers: 2, find_pieces: 5}
