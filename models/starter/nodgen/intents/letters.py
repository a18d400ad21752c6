"""Text that stands in the request itself: its case, its order, counts of it, and ways to write it in other signs."""

import base64
import codecs
import hashlib
from collections import Counter
from urllib.parse import unquote

from ..scenario import Act, Say, User
from .endings import plural, quoted
from .values import shown

UPPER = ["@c make <t> upper case", "<t> in capitals", "@c write <t> in capital letters", "@c put <t> in upper case", "@c convert <t> to uppercase", "uppercase <t>", "<t> in all caps", "@c turn <t> into capitals", "@c capitalise every letter of <t>", "@c capitalise all letters of <t>", "@c make every letter of <t> a capital", "<t> with every letter capitalised", "@c write <t> in all caps", "upper case of <t>", "@c convert <t> to capital letters", "<t> uppercase please"]
LOWER = ["@c make <t> lower case", "<t> in small letters", "@c write <t> in small letters", "@c put <t> in lower case", "@c convert <t> to lowercase", "lowercase <t>", "<t> without capitals", "@c turn <t> into small letters", "@c write <t> without capitals", "lower case of <t>", "<t> all in lower case", "@c change <t> to lower case", "<t> lowercase please"]
TITLE = ["@c make <t> title case", "<t> in title case", "@c write <t> as a title", "@c put <t> in title case", "@c convert <t> to title case", "@c capitalize each word of <t>", "<t> as a title", "@c start every word of <t> with a capital", "@c capitalize the words in <t>", "title case of <t>", "@c give each word of <t> a capital first letter"]
REVERSE = ["@c reverse <t>", "<t> backwards", "@c write <t> backwards", "@c spell <t> backwards", "<t> reversed", "@c turn <t> around letter by letter", "@c turn <t> around", "@c write <t> from the last letter to the first", "@c turn around the letters of <t>", "what is <t> backwards?", "@c reverse the text <t>", "@c reverse the letters of <t>", "@c flip the letters of <t>", "<t> spelled backwards", "how is <t> spelled backwards?"]
REVERSE_WORDS = ["@c reverse the words of <t>", "@c reverse the order of the words in <t>", "<t> with the words in reverse order", "@c put the words of <t> in reverse order", "@c turn around the word order of <t>", "@c write the words of <t> from last to first", "word order reversed: <t>", "@c list the words of <t> from the last to the first"]
LETTERS_IN = ["how many letters are in <t>?", "@c count the letters in <t>", "@n number of letters in <t>", "@n number of letters of <t>", "what number of letters has <t>?", "how many letters does <t> have?", "letters in <t>?", "@c count the letters of <t>", "how many letters has <t>?", "letter count of <t>", "@n letter count of <t>", "tell me how many letters <t> has"]
CHARACTERS_IN = ["how many characters are in <t>?", "@c count the characters in <t>", "@n length of <t>", "how long is <t> in characters?", "@n number of characters in <t>", "how many characters does <t> have?", "characters in <t>?", "@c count the characters of <t>", "character count of <t>", "how long is the text <t>?", "how many characters long is <t>?", "@n length in characters of <t>", "@n length of the text <t>"]
WORDS_IN = ["how many words are in <t>?", "@c count the words in <t>", "@n number of words in <t>", "how many words does <t> have?", "words in <t>?", "@c count the words of <t>", "how many words has <t>?", "word count: <t>", "@n word count of <t>", "how many words is <t>?"]
VOWELS_IN = ["how many vowels are in <t>?", "@c count the vowels in <t>", "@n number of vowels in <t>", "how many vowels does <t> have?", "vowels in <t>?", "@c count the vowels of <t>", "how many vowels has <t>?", "vowel count of <t>", "@n vowel count of <t>"]
LETTER_OFTEN = ["how often is the letter <l> in <t>?", "how many times does <l> appear in <t>?", "how often does <l> appear in <t>?", "how often does the letter <l> appear in <t>?", "how many <l>s are in <t>?", "@c count the letter <l> in <t>", "how often does <l> occur in <t>?", "@n number of <l>s in <t>", "how many <l> are there in <t>?", "@c count how often <l> appears in <t>", "how many times is the letter <l> in <t>?", "@n number of times <l> occurs in <t>", "@c count the <l>s in <t>"]
PALINDROME = ["is <t> a palindrome?", "@c check {if|whether} <t> is a palindrome", "does <t> read the same backwards?", "<t>, palindrome or not?", "palindrome: <t>?", "is <t> the same forwards and backwards?", "tell me {if|whether} <t> is a palindrome", "@c test {if|whether} <t> is a palindrome", "can you read <t> the same way backwards?"]
ANAGRAM = ["is <a> an anagram of <b>?", "are <a> and <b> anagrams?", "@c check {if|whether} <a> and <b> are anagrams", "do <a> and <b> have the same letters?", "can I make <b> from the letters of <a>?", "anagram check: <a> and <b>", "@c test {if|whether} <a> is an anagram of <b>", "@c test {if|whether} <a> and <b> are anagrams", "anagram test: <a> and <b>", "<a> and <b>, anagrams or not?", "@c see {if|whether} <a> and <b> use the same letters"]
SORT_WORDS = ["@c sort the words in <t>", "@c sort <t> alphabetically", "@c put the words <t> in alphabetical order", "<t> in alphabetical order", "@c sort these words: <t>", "@c order the words of <t> from a to z", "@c sort <t> from a to z", "@c sort these words from a to z: <t>", "@c alphabetize <t>", "@c sort the list <t> alphabetically", "@c arrange these words alphabetically: <t>", "alphabetical order for <t>", "@c order these words: <t>"]
REPLACE = ["@c replace <a> with <b> in <t>", "in <t>, replace <a> with <b>", "@c change <a> to <b> in <t>", "@c swap <a> for <b> in <t>", "in <t> change <a> to <b>", "@c put <b> instead of <a> in <t>", "@c substitute <b> for <a> in <t>", "<t> with <b> instead of <a>", "replace the word <a> by <b> in <t>", "@c swap the word <a> for <b> in <t>"]
CAESAR = ["@c shift <t> by <n> letters", "Caesar cipher of <t> with shift <n>", "@c encrypt <t> with a Caesar shift of <n>", "@c apply a Caesar cipher with <n> to <t>", "@c move every letter of <t> by <n>", "Caesar <n> for <t>", "@c encode <t> with Caesar <n>", "@c shift the letters of <t> by <n>", "@n Caesar code of <t> with key <n>", "@c encode <t> by Caesar with key <n>", "Caesar code with key <n>: <t>", "@n Caesar code for <t>, key <n>", "@c encrypt <t> with a shift of <n>"]
ROT13 = ["rot13 of <t>", "@n rot13 of <t>", "@c encode <t> with rot13", "@c encode <t> in rot13", "rot13 encode <t>", "@c apply rot13 to <t>", "<t> in rot13", "rot13 <t>", "@c decode <t> with rot13", "@c decode the rot13 <t>", "rot13 decode <t>", "what is <t> in rot13?", "@c run rot13 on <t>"]
TO_BASE64 = ["@c encode <t> as base64", "<t> in base64", "base64 of <t>", "@c encode <t> in base64", "@n base64 of <t>", "@c convert <t> to base64", "@c turn <t> into base64", "@c turn the text <t> into base64", "<t> turned into base64", "base64 encode <t>", "what is <t> in base64?", "@n base64 form of <t>"]
FROM_BASE64 = ["@c decode the base64 <t>", "@c decode <t> from base64", "base64 decode <t>", "what does the base64 <t> say?", "@c turn the base64 <t> into text", "<t> is base64, what does it say?", "@c read the base64 text <t>", "@n text behind the base64 <t>", "@c decode base64 <t>"]
HASH = ["<h> of <t>", "@n <h> of <t>", "@n <h> hash of <t>", "@c hash <t> with <h>", "@c {calculate|compute} the <h> of <t>", "@c {calculate|compute} the <h> hash for <t>", "<h> hash <t>", "@n <h> checksum of <t>", "what is the <h> of the text <t>?", "@c make a <h> checksum of <t>"]
URL = ["@c URL-encode <t>", "URL encoding of <t>", "@c encode <t> for a URL", "@c escape <t> for a link", "@c percent-encode <t>", "<t> URL-encoded", "@c write <t> so that it fits into a URL", "@c make <t> safe for a link", "url encode <t>", "@c escape <t> for a URL", "@c URL-escape <t>", "<t> encoded for a URL"]
UNIQUE = ["@c remove duplicate words from <t>", "<t> without duplicates", "@c remove the duplicates from <t>", "@c drop repeated words in <t>", "<t> with every word only once", "unique words in <t>", "@c list the unique words of <t>", "@c take the repeated words out of <t>", "@c delete duplicates in <t>", "@n unique words of <t>", "@c keep each word of <t> only once", "@c keep every word of <t> only once", "@c keep one of each word in <t>"]
ACRONYM = ["@n acronym of <t>", "acronym for <t>", "@c make an acronym of <t>", "@n initials of <t>", "what are the first letters of <t>?", "initials of <t>", "@c abbreviate <t> by its first letters", "@n first letters of the words <t>", "short form of <t> from the first letters", "@c build an acronym from <t>"]
NO_SPACES = ["@c remove the spaces from <t>", "@c remove all spaces in <t>", "@c remove spaces: <t>", "<t> without spaces", "@c take out all spaces in <t>", "@c delete the spaces in <t>", "@c write <t> without spaces", "@c join the words of <t> into one", "@c strip all blanks from <t>", "<t> with no spaces"]
SNAKE = ["@c convert <t> to snake case", "<t> in snake case", "@c write <t> in snake_case", "snake case of <t>", "@c put underscores between the words of <t>", "@c turn <t> into snake_case", "<t> with underscores instead of spaces", "@c write <t> with underscores"]
LONGEST = ["@n longest word in <t>", "which is the longest word in <t>?", "longest word of <t>", "@c find the longest word in <t>", "which word of <t> is the longest?", "@n longest word of <t>", "what is the longest word: <t>?", "the word with the most letters in <t>?"]
REPEAT = ["@c repeat <t> <n> times", "@c write <t> <n> times", "<t> <n> times", "@c say <t> <n> times", "@c print <t> <n> times in a row", "@c type <t> <n> times", "@c repeat the text <t> <n> times", "<n> times <t>"]
OFTEN_LETTER = ["which letter is most frequent in <t>?", "@n most common letter in <t>", "which letter appears most often in <t>?", "@n letter that appears most often in <t>", "what letter appears most in <t>?", "which letter comes most often in <t>?", "most frequent letter of <t>", "@c find the most common letter in <t>", "which letter does <t> use most?", "@n most frequent letter in <t>", "what letter occurs most in <t>?"]
CODE_OF = ["@n ASCII code of <l>", "@n character code of <l>", "ASCII of <l>", "what is the Unicode number of <l>?", "@n code point of <l>", "which number has the character <l>?", "@n Unicode code of <l>", "ASCII code for <l>", "@n number of the character <l> in Unicode"]
THEN = {
    "upper": ["now in capitals", "and in upper case?", "in all caps please", "in all caps", "and in all caps?", "uppercase it", "and in capital letters?", "now in uppercase", "that in capitals"],
    "lower": ["now in small letters", "and in lower case?", "lowercase it", "and without capitals?", "now without capitals", "without capitals please", "now in lowercase", "that in small letters"],
    "reverse": ["now reverse that", "and backwards?", "reverse it", "that backwards", "and reversed?", "now backwards", "flip it around"],
    "length": ["how long is that?", "how many characters is that?", "and its length?", "how many characters does it have?", "count its characters", "its length?"],
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


def transform(c):
    """One text becomes another."""
    kind = c.pick(("upper", "upper", "lower", "title", "reverse", "reverse", "words", "replace", "replace", "unique", "acronym", "spaces", "snake", "repeat"))
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
        "repeat": (REPEAT, f"Repeat the text {n} times", f'" ".join([{t}] * {n})', (f"{text} " * n).rstrip()),
    }[kind]
    quote = (lambda s: f'"{s}"') if kind == "replace" and c.chance(0.5) else str
    yield User(c.ask(templates, t=in_request(c, text), n=n, a=quote(old), b=quote(new)))
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
    yield User(c.ask(templates, t=in_request(c, text), l=c.pick((letter, f'"{letter}"', letter))))
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
    words = [c.word() for _ in range(c.rng.randint(2, 6))]
    c.demand(len(set(words)) == len(words))
    style = c.pick((", ", ", ", " "))
    text = style.join(words)
    yield User(c.ask(SORT_WORDS, t=text if style == ", " else in_request(c, text)))
    observation = yield Act(f"# Sort the words\nsorted([{', '.join(quoted(w) for w in words)}])")
    value = shown(c, observation)
    ordered = []
    for word in words:
        ordered.insert(sum(other < word for other in ordered), word)
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


INTENTS = {transform: 5, count_letters: 3.5, compare_words: 1.5, sort_words: 1.5, encode: 2.5}
