"""A setting changed in its file, and a list shown that is named by what it is for."""

import ast

from ..scenario import Act, Say, User
from ..words import from_list, held_out
from .endings import declined, joined, quoted, result
from .text_files import counting, has, is_in, read_text, replacing, words_of, write_lines
from .texts_write import LIST_NAMES, note
from .workspace import EXTENSIONS, fill, here

KEYS = "port timeout speed width height size count limit level volume rate depth delay colour language theme user host mode version price tax quantity retries workers threads age year room".split()
# <k> is the setting, from <w> to <v>.
CHANGE = [
    "@c change the <k> in <f> from <w> to <v>", "@c change <k> in <f> from <w> to <v>", "@c change the <k> from <w> to <v> in <f>", "@c set the <k> in <f> from <w> to <v>", "@c set <k> from <w> to <v> in <f>", "@c switch the <k> in <f> from <w> to <v>", "@c put the <k> in <f> from <w> to <v>", "@c correct the <k> in <f> from <w> to <v>", "@c adjust the <k> in <f> from <w> to <v>", "@c edit <f>: <k> from <w> to <v>", "@c edit <f> and change the <k> from <w> to <v>", "@c open <f> and change the <k> from <w> to <v>", "@c update the <k> in <f> from <w> to <v>", "@c make the <k> in <f> <v> instead of <w>", "@c replace the <k> <w> in <f> by <v>", "@c replace the <k> <w> by <v> in <f>", "in <f>, change the <k> from <w> to <v>", "in <f> the <k> should be <v> instead of <w>", "in <f>, set <k> to <v>, it is <w> now", "<f>: <k> from <w> to <v>", "<f>: <k> should be <v>, not <w>", "the <k> in <f> should be <v>, not <w>", "the <k> in <f> is <w>, make it <v>", "the <k> in <f> is <w>, it should be <v>", "the <k> in <f> has to go from <w> to <v>", "I want the <k> in <f> to be <v> instead of <w>", "I need the <k> in <f> changed from <w> to <v>", "my boss wants the <k> in <f> to be <v>, not <w>", "would you mind changing the <k> in <f> from <w> to <v>?", "could you change the <k> in <f> from <w> to <v>?", "can the <k> in <f> be <v> instead of <w>?", "take <f> and change the <k> from <w> to <v>", "<k> <w> -> <v> in <f>", "change <k> <w> to <v>, file <f>", "we moved the <k> from <w> to <v>, change it in <f>", "let's change the <k> in <f> from <w> to <v>",
]
SHOW_LIST = [
    "@c show me the <w> list", "@c show me my <w> list", "@c show the <w> list", "@c show my <w> list", "@c read me the <w> list", "@c read my <w> list", "@c open the <w> list", "@c open my <w> list", "@c print the <w> list", "@c print my <w> list", "@c give me the <w> list", "@c display the <w> list", "@c pull up my <w> list", "@c look at the <w> list", "@c look at my <w> list", "what is on the <w> list?", "what is on my <w> list?", "what's on the <w> list?", "what's on my <w> list?", "what does the <w> list say?", "what does my <w> list say?", "what stands on the <w> list?", "what did I put on the <w> list?", "what did I write on my <w> list?", "what have we got on the <w> list?", "what all is on my <w> list?", "my <w> list?", "my <w> list, please", "the <w> list, please", "let me see the <w> list", "let me see my <w> list", "can I see the <w> list?", "can I see my <w> list?", "could I have the <w> list?", "may I see the <w> list?", "I want to see the <w> list", "I need my <w> list", "I need to see my <w> list", "I'd like to read the <w> list", "which things are on my <w> list?", "would you mind showing me the <w> list?", "remind me what is on the <w> list",
]


def setting_changed(c):
    """Two values that are said: counted first and then replaced, as a word is."""
    keys = c.rng.sample([k for k in KEYS if c.split != "train" or not held_out(k)], c.rng.randint(2, 5))
    number = c.chance(0.75)
    make = (lambda: str(c.pick((c.rng.randint(1, 99), c.rng.randint(100, 99999), c.rng.randint(1, 99) * 100)))) if number else c.word
    values = [make() for _ in keys]
    key, word, new = keys[0], values[0], make()
    c.demand(len({*values, new}) == len(values) + 1 and not has(new, word) and word.isascii() and word.isalnum())
    joint = c.pick((" = ", "=", ": ", " "))
    lines = [f"{k}{joint}{v}" for k, v in zip(keys, values)]
    c.rng.shuffle(lines)
    name = c.file(c.pick(("ini", "cfg", "conf", "txt", "yaml", "toml")))
    write_lines(c, name, lines)
    text = (c.folder / name).read_text()
    c.demand(words_of([text]).count(word.lower()) == 1)
    yield User(c.ask(CHANGE, f=name, k=key, w=word, v=new))
    observation = yield Act(f"# Count {word} in {name}\nimport re\ntext = {read_text(name)}\n{counting(word, 'text')}", "First I will see how often it appears.")
    c.demand(result(observation) == "1")
    code = f"# Replace {word} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({replacing(word, new, 'text')})"
    talk = f"This will replace {word} with {new} 1 time in {name}."
    if c.chance(0.12):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text() == text.replace(word, new))
    yield Say(f"I replaced {word} with {new} 1 time in {name}.", (word, new, name))


def show_list(c):
    """The file is looked for by the word; then it is shown as any text is."""
    word = from_list(c.rng, LIST_NAMES, c.split) if c.chance(0.65) else c.word()
    c.names.add(word)
    names = [f"{word}.txt", f"{word}_list.txt", f"{word} list.txt", f"{word}-list.txt", f"{word}list.txt", f"{word}.md", f"my {word} list.txt", f"{word.capitalize()} list.txt"]
    found = sorted(c.rng.sample(names, c.pick((0, 1, 1, 1, 1, 1, 2))))
    for name in found:
        c.register(name.rsplit(".", 1)[0])
        write_lines(c, name, [note(c, False) for _ in range(c.rng.randint(2, 6))])
    for _ in range(c.rng.randint(1, 5)):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    c.demand([n for n in here(c) if has(n, word)] == found)
    yield User(c.ask(SHOW_LIST, w=word))
    observation = yield Act(f"# Look for the {word} list\nimport os\nsorted(f for f in os.listdir() if {is_in(word, 'f')} and os.path.isfile(f))", f"First I will look for the {word} list.")
    c.demand(ast.literal_eval(result(observation)) == found)
    if not found:
        yield Say(f"There is no file with {word} in its name here.", ("no", word))
        return
    name = c.pick(found)
    if len(found) > 1:
        yield Say(f"There are {len(found)}: {joined(found)}. Which do you mean?", tuple(found))
        yield User(c.ask(["<f>", "<f> please", "I mean <f>", "take <f>", "the one called <f>", "show <f>", "it is <f>", "<f>, please", "just <f>", "oh, <f>", "I meant <f>", "ok, <f>"], f=name, bare=True))
    observation = yield Act(f"# Show {name}\nprint(open({quoted(name)}).read())")
    c.demand(observation.strip() == (c.folder / name).read_text().strip())
    yield Say(f"This is what {name} says.", (name,))


INTENTS = {setting_changed: 7, show_list: 7}
