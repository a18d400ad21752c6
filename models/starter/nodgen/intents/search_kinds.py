"""Which files of a kind, of any kind there is, hold a word, a number or a phrase: the ending is copied from the request."""

import ast

from ..scenario import Act, Say, User
from .endings import joined, quoted, result
from .text_files import asked_word, has, sentence, standing
from .texts_compare import SEARCH, beside, bystander
from .texts_told import SEARCH_TOLD

ENDINGS = "txt md log py html json csv js css xml yaml yml ini cfg conf toml env sh sql tex rs java cpp c h php rb go ts tsv srt bat bib rst tcl lua kt swift eml ics vcf svg org adoc properties".split()
CODES = ["TODO", "FIXME", "404", "import os", "print(", "#!/bin/sh", "localhost", "password", "version 2", "not found", "Dear Sir", "2026", "http://", "ERROR", "null", "SELECT", "http", "deprecated", "copyright", "draft", "total", "public", "class", "return"]
# <x> is the bare ending, <e> may have its dot.
KIND = [
    "which of my .<x> files contain <w>?", "which of my .<x> files have <w> in them?", "which of my .<x> files mention <w>?", "which of my .<x> files hold <w>?", "which of the .<x> files use <w>?", "which .<x> files have <w>?", "which .<x> file has <w> in it?", "which <x> file contains <w>?", "in which .<x> file is <w>?", "in which .<x> files do I have <w>?", "in which of my .<x> files is <w>?", "in which of my .<x> files does <w> come up?", "where is <w>? in which of the .<x> files?", "where do I use <w>? search the .<x> files", "where did I put <w>? it must be in a .<x> file", "<w> is in which of my .<x> files?", "<w>: which .<x> files have it?", "<w> in .<x> files?", "<w>, .<x> files only", ".<x> files with <w>", ".<x> files containing <w>", "<x> files: <w>?", "*.<x> with <w> in them", "all *.<x> files that contain <w>", "which *.<x> contain <w>?", "grep -l <w> *.<x>", "grep -rl <w> *.<x>", "grep -il <w> *.<x>", "rg -l <w> *.<x>", "findstr /m <w> *.<x>", "@c grep the .<x> files for <w>, only the names",
    "@c find all .<x> files with <w> in them", "@c find the .<x> files that contain <w>", "@c list the .<x> files that have <w> in them", "@c list all .<x> files in which <w> stands", "@c name the .<x> files with <w>", "@c search my .<x> files for <w>", "@c search all .<x> files for <w>", "@c search every .<x> file for <w>", "@c search the contents of the .<x> files for <w>", "@c look through the .<x> files for <w>", "@c look for <w> in my .<x> files", "@c look into each .<x> file for <w>", "@c check which .<x> files contain <w>", "@c check my .<x> files for <w>", "@c go through the .<x> files and tell me which have <w>", "@c tell me which of my .<x> files contain <w>", "@c show me which .<x> files have <w> in them", "I'm looking for <w>. It is in one of my .<x> files", "I am looking for <w>, it must be in one of the .<x> files", "I want to change <w>. Which .<x> files have it?", "I have lots of .<x> files. Which ones contain <w>?", "I need the .<x> files that contain <w>", "I need to know in which .<x> files <w> is", "I know <w> is in some .<x> file, but which?", "I lost <w>. Which of my .<x> files has it?", "we want to get rid of <w>, which .<x> files still have it?", "before I delete anything: which .<x> files have <w> in them?", "do any .<x> files have <w> in them? which ones?", "does any of my .<x> files contain <w>?", "is there a .<x> file with <w> in it?", "are there .<x> files that contain <w>?", "does <w> stand in any of the .<x> files?", "has any .<x> file got <w> in it?", "there are several .<x> files here, I need those with <w>", "not all files, only the .<x> files: which contain <w>?", "the other files don't matter: which .<x> files have <w>?", "could you search the .<x> files for <w>?", "can you tell me which .<x> files mention <w>?", "any .<x> files with <w>?", "my .<x> files: which of them have <w>?", "of my .<x> files, which contain <w>?", "of the .<x> files here, which have <w> in them?",
]


def search_kinds(c):
    ext = c.pick(ENDINGS)
    kind = c.pick(("word", "word", "code", "number", "phrase"))
    word = {"word": lambda: asked_word(c), "code": lambda: c.pick(CODES), "number": lambda: str(c.rng.randint(10, 9999)), "phrase": lambda: f"{c.word()} {c.word()}"}[kind]()
    c.register(word)
    hits = c.rng.choice((0, 1, 1, 2, 2, 3))

    def lines(i):
        made = [sentence(c) for _ in range(c.rng.randint(1, 4))]
        if i < hits:
            made.insert(c.rng.randint(0, len(made)), f"{sentence(c, 1)} {standing(c, word) if kind == 'word' else word}")
        return made

    beside(c, ext, max(hits, c.rng.randint(2, 4)), lines)
    # Another kind has the word as well: only the ending keeps it out.
    if c.chance(0.6):
        other = c.pick([e for e in ENDINGS if e != ext and not e.endswith(ext)])
        c.write(c.file(other), f"{sentence(c)}\n{word}\n")
    bystander(c, ext)
    mark = c.pick(('"', "'", "")) if kind in ("phrase", "code") or c.chance(0.15) else ""
    pool = KIND * 2 + [t for t in SEARCH + SEARCH_TOLD if "<e>" in t or "<x>" in t]
    if kind != "word" or mark:
        pool = [t for t in pool if '"<w>"' not in t and "word" not in t and "about" not in t and "a <w>" not in t]
    named = "Python" if ext == "py" and c.chance(0.5) else c.pick((ext, f".{ext}"))
    request = c.ask(pool, w=f"{mark}{word}{mark}", x=ext, e=named)
    c.demand("*Python" not in request)
    yield User(request)
    code = f'# Find the {ext} files that contain {word}\nfrom pathlib import Path\n[path.name for path in sorted(Path().glob("*.{ext}")) if path.is_file() and {quoted(word)}.lower() in path.read_text(errors="ignore").lower()]'
    observation = yield Act(code)
    found = ast.literal_eval(result(observation))
    c.demand(found == sorted(n for n in c.files if n.endswith("." + ext) and has(c.files[n], word)))
    if not found:
        yield Say(f"No {ext} file contains {word}.", ("No", word))
        return
    yield Say(f"{joined(found)} contain{'s' if len(found) == 1 else ''} {word}.", tuple(found))


INTENTS = {search_kinds: 9}
