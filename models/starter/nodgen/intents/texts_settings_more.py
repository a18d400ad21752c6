"""A setting asked for, or set to a new value where the old one is not said or is no word: its line is looked for first."""

import ast

from ..scenario import Act, Say, User
from ..words import held_out
from .endings import declined, quoted, result
from .text_files import SAME, counting, has, is_in, lines_having, read_lines, read_text, replacing, write_lines
from .texts_settings import CHANGE
from .workspace import EXTENSIONS, fill

KEYS = """port timeout speed width height size limit level volume delay colour color language theme user host mode version retries workers threads debug log_level max_size database
password_length backup interval server title name author font font_size currency timezone encoding cache quality path title_color verbose username address region DEBUG PORT HOST TIMEOUT LOG_LEVEL API_URL DB_NAME MAX_USERS""".split()
FORMS = {"ini": "{} = {}", "cfg": "{} = {}", "conf": "{} {}", "env": "{}={}", "toml": "{} = {}", "yaml": "{}: {}", "yml": "{}: {}", "json": '  "{}": {},', "properties": "{}={}", "py": "{} = {}", "txt": "{}: {}", "service": "{}={}"}
# From <w> to <v>, by the name of a setting <k>.
CHANGE_MORE = [
    "<f>: change the <k> from <w> to <v>", "<f>: change <k> from <w> to <v>", "<f>: <k> from <w> to <v> please", "<f> - set <k> from <w> to <v>", "<f>, change <k> from <w> to <v>", "<f>: old <k> <w>, new <k> <v>", "in the file <f>, change the <k> from <w> to <v>", "in my config <f>, change <k> from <w> to <v>", "in the settings file <f> the <k> is <w>, it should be <v>", "The file is <f>. Change the <k> from <w> to <v>", "The settings are in <f>. Change <k> from <w> to <v>", "My settings are in <f>. The <k> is <w> there and I need <v>", "I have a settings file <f>. Please change <k> from <w> to <v>", "Change the <k> from <w> to <v>. It is in the file <f>", "Change <k> from <w> to <v>. The file is <f>", "Change <k> from <w> to <v>, the settings are in <f>", "The <k> must be <v> instead of <w>. The file is called <f>", "The server has moved, so <k> changes from <w> to <v> in <f>", "Our admin says <k> must be <v>, not <w>. Please change <f>", "<w> is too much as <k> in <f>, make it <v>", "<k> in <f>: <v> instead of <w>", "<k>: <w> to <v>, in <f>", "change <k> <w> <v> <f>", "<f> <k> <w> -> <v>", "<f>: <k>=<w> should become <k>=<v>", "set <k> to <v> in <f>, now it is <w>", "set <k> to <v> instead of <w> in <f>", "@c bump <k> from <w> to <v> in <f>", "@c edit the config <f>, <k> from <w> to <v>", "the value of <k> in <f> should change from <w> to <v>",
]
SET = [
    "@c set the <k> in <f> to <v>", "@c set <k> to <v> in <f>", "@c set the <k> to <v> in <f>", "@c change the <k> in <f> to <v>", "@c change <k> to <v> in <f>", "@c change the <k> to <v> in <f>", "@c put the <k> in <f> to <v>", "@c update the <k> in <f> to <v>", "@c make the <k> in <f> <v>", "@c give <k> the value <v> in <f>", "@c edit <f> and set <k> to <v>", "@c open <f> and set the <k> to <v>", "in <f>, set <k> to <v>", "in <f>, set the <k> to <v>", "in <f>, change the <k> to <v>", "in <f> the <k> should be <v>", "<f>: set <k> to <v>", "<f>: set the <k> to <v>", "<f>: change the <k> to <v>", "<f>: <k> should be <v>", "<f>: <k> = <v>", "<f>: <k> to <v>", "<f>, <k> to <v>", "<k> = <v> in <f>", "<k> to <v> in <f>", "set <k> <v> <f>", "set <k>=<v> in <f>", "the <k> in <f> should be <v>", "the <k> in <f> has to be <v>", "the <k> in <f> must be <v>, change it", "the value of <k> in <f> should be <v>", "the setting <k> in <f> should be <v>", "change the setting <k> in <f> to <v>",
    "I need the <k> in <f> to be <v>", "I want <k> to be <v> in <f>", "I'd like the <k> in <f> set to <v>", "could you set <k> in <f> to <v>?", "could you change the <k> in <f> to <v>?", "would you mind setting the <k> in <f> to <v>?", "set <k> to <v>. The file is <f>", "set the <k> to <v>, the settings are in <f>", "The settings are in <f>. Set <k> to <v>", "I have a config file <f>. Set the <k> in it to <v>", "It's the file <f>. Please set <k> to <v>", "our admin says the <k> must be <v>. Please change <f>", "the <k> is wrong in <f>. It should be <v>", "the <k> in <f> is wrong, it should be <v>", "the new <k> is <v>. Put it into <f>", "the new <k> is <v>, please update <f>", "from now on the <k> is <v>, change that in <f>", "whatever the <k> in <f> is, make it <v>", "I don't know what the <k> in <f> is now, it has to be <v>",
]
ASK = [
    "which <k> is set in <f>?", "what <k> is set in <f>?", "what is the <k> set to in <f>?", "what is <k> set to in <f>?", "what is the <k> in <f>?", "what's the <k> in <f>?", "what value does <k> have in <f>?", "what value has <k> in <f>?", "which value does <k> have in <f>?", "which <k> does <f> say?", "which <k> does <f> use?", "what does <f> say about the <k>?", "what does <f> have for <k>?", "<f>: what is the <k>?", "<f>: <k>?", "<f>, which <k>?", "<k> in <f>?", "@n <k> in <f>", "@n value of <k> in <f>", "@n setting <k> in <f>", "@c look up the <k> in <f>", "@c look up <k> in <f>", "@c show me the <k> in <f>", "@c read the <k> from <f>", "@c tell me the <k> in <f>", "@c tell me what <k> is set to in <f>", "@c check what <k> is in <f>", "@c check the <k> in <f>", "in <f>, what is the <k>?", "in <f>, what is <k> set to?", "look at <f>, which <k> is set there?", "open <f> and tell me the <k>",
    "I need to know the <k> in <f>", "I need the value of <k> from <f>", "I forgot which <k> I set in <f>", "I can't remember the <k>, look in <f>", "do you know the <k> in <f>?", "could you tell me the <k> in <f>?", "which <k> did I put in <f>?", "the settings are in <f>. What is the <k>?", "The settings are in <f>. What is <k> set to?", "what is the <k>? The settings are in <f>", "what is the <k>? It's in the file <f>", "my config is <f>, what's the <k> there?", "to what is the <k> set in <f>?", "how is <k> set in <f>?", "is there a <k> in <f>? what is it?", "get <k> from <f>", "grep the <k> in <f>",
]


def values(c, ext):
    n = c.rng.randint
    kind = c.pick(("number", "number", "round", "decimal", "switch", "word", "host"))
    words = {"number": [str(n(1, 99)), str(n(100, 9999))], "round": [str(n(1, 90) * 100), str(n(1, 90) * 100)], "decimal": [f"{n(0, 9)}.{n(1, 99)}", f"{n(0, 9)}.{n(1, 99)}"], "switch": list(c.pick((("true", "false"), ("on", "off"), ("yes", "no"), ("True", "False"), ("info", "debug"), ("warning", "error"), ("low", "high"), ("dark", "light"), ("en", "de")))), "word": [c.word(), c.word()], "host": list(c.pick((("localhost", "0.0.0.0"), ("127.0.0.1", f"192.168.0.{n(1, 250)}"), ("localhost", f"{c.word()}.com"))))}[kind]
    c.rng.shuffle(words)
    return words, kind not in ("number", "round", "decimal") and (ext == "json" or ext == "toml")


def setting_more(c):
    ext = c.pick(list(FORMS) + ["ini", "cfg", "env", "yaml", "json", "toml"])
    form = FORMS[ext]
    keys = c.rng.sample([k for k in KEYS if c.split != "train" or not held_out(k)], c.rng.randint(2, 6))
    key = keys[0]
    others = [k for k in keys[1:] if not has(k, key)]
    near = f"{c.pick(('max', 'old', 'my', 'default', 'proxy', 'web'))}_{key}" if c.chance(0.2) else ""
    (old, new), strings = values(c, ext)
    c.demand(old != new and not has(new, old) and not has(old, new))

    def line(k, v, quote=strings):
        return form.format(k, f'"{v}"' if quote else v)

    rest = [line(k, c.rng.randint(1, 9999), False) for k in others + ([near] if near else [])]
    c.demand(not has("\n".join(rest), old))
    lines = [line(key, old), *rest]
    c.rng.shuffle(lines)
    if ext == "json":
        lines[-1] = lines[-1][:-1]
        lines = ["{", *lines, "}"]
    stem = c.pick(("config", "settings", "server", "app", "options", "prefs", "docker", "local")) if c.chance(0.5) else ""
    name = f"{stem}.{ext}" if stem and (c.split != "train" or not held_out(stem)) else c.file(ext)
    c.register(name.rsplit(".", 1)[0])
    write_lines(c, name, lines)
    if c.chance(0.4):
        fill(c, c.file(c.pick(EXTENSIONS)), 1)
    kind = c.pick(("change", "set", "set", "set", "ask", "ask"))
    was = next(x for x in lines if has(x, key) and has(x, old))
    if kind == "change":
        yield User(c.ask(CHANGE + CHANGE_MORE * 2, f=name, k=key, w=old, v=new))
        observation = yield Act(f"# Count {old} in {name}\nimport re\ntext = {read_text(name)}\n{counting(old, 'text')}", "First I will see how often it appears.")
        c.demand(result(observation) == "1")
        text = (c.folder / name).read_text()
        code, talk = f"# Replace {old} with {new} in {name}\nwith open({quoted(name)}, \"w\") as file:\n    file.write({replacing(old, new, 'text')})", f"This will replace {old} with {new} 1 time in {name}."
        if c.chance(0.1):
            yield from declined(c, code, talk, still=f"{name} is as it was.")
            return
        yield Act(code, talk)
        c.demand((c.folder / name).read_text() == text.replace(old, new))
        yield Say(f"I replaced {old} with {new} 1 time in {name}.", (old, new, name))
        return
    missing = c.chance(0.1)
    asked = c.pick([k for k in KEYS if not has("\n".join(lines), k) and (c.split != "train" or not held_out(k))]) if missing else key
    hits = [x for x in lines if has(x, asked)]
    if kind == "ask":
        # Of a JSON or a plain text such a question has other answers, and every file has a size, a path and an encoding.
        c.demand(ext not in ("json", "txt", "py") and asked not in ("size", "path", "encoding", "name"))
        yield User(c.ask(ASK, f=name, k=asked))
        observation = yield Act(lines_having(name, asked))
        c.demand(ast.literal_eval(result(observation)) == [x.strip() for x in hits])
        if not hits:
            yield Say(f"No line in {name} contains {asked}.", ("No", asked))
        elif len(hits) == 1:
            yield Say(f"One line contains {asked}: {was.strip()}", (was.strip(),))
        else:
            yield Say(f"{len(hits)} lines contain {asked}: {'; '.join(x.strip() for x in hits)}", tuple(x.strip() for x in hits))
        return
    yield User(c.ask(SET, f=name, k=asked, v=new))
    observation = yield Act(f"# Find the lines with {asked} in {name}\nold = {read_lines(name)}\n[line for line in old if {is_in(asked)}]", "First I will look at that line.")
    c.demand(ast.literal_eval(result(observation)) == hits)
    if not hits:
        yield Say(f"No line in {name} contains {asked}, so nothing was changed.", (asked, "nothing was changed"))
        return
    now = was.replace(old, new)
    code = f"# Set {key} to {new} in {name}\nlines = [{quoted(now)} if line == {quoted(was)} else line for line in old]\n{SAME.format(quoted(name))}\nlen(lines)"
    talk = f"This will change {was.strip()} to {now.strip()} in {name}."
    if c.chance(0.1):
        yield from declined(c, code, talk, still=f"{name} is as it was.")
        return
    yield Act(code, talk)
    c.demand((c.folder / name).read_text().splitlines() == [now if x == was else x for x in lines])
    yield Say(f"Done: {name} now says {now.strip()}", (now.strip(), name))


INTENTS = {setting_more: 9}
