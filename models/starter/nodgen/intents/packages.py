"""A package that the task needs and that is not there: it is installed, and then the same action really runs; or pip fails, and the answer says so.

What pip prints is replayed, but what is imported afterwards is the package itself (see `installs.py`)."""

import ast

from .. import installs
from ..scenario import Act, Say, Unfit, User
from .endings import REASONS, quoted, result, said
from .files import populate
from .table_data import Table
from .text_files import sentence
from .workspace import fill

KEY = [
    "what is <k> in <f>?", "@n value of <k> in <f>", "@c look up <k> in <f>", "which <k> does <f> have?", "@c read <k> from <f>", "<k> in <f>?", "what does <f> say for <k>?", "@c get <k> from <f>", "what value has <k> in <f>?", "in <f>, what is <k>?", "<f>: <k>?", "@c tell me the <k> that <f> has", "which value does <k> have in <f>?", "@c show the value of <k> in <f>", "what is set for <k> in <f>?", "the <k> set in <f>?", "what is <k> set to in <f>?",
    "I can't remember what <k> is in <f>", "I was wondering what <f> has for <k>", "the program reads <f>, which <k> does it get?", "<f> - what is <k>?", "<f> -> <k>", "<f>[<k>]", "<k> of <f>?", "<k> from <f> please", "from <f> I need <k>", "from <f> I need the value of <k>", "take <f> and tell me <k>", "look at <f> and tell me <k>", "look into <f>: what is <k>?", "what did they set <k> to in <f>?", "what value is there for <k> in <f>?", "in <f>, <k> has which value?", "any idea what <k> is in <f>?", "would you mind looking up <k> in <f>?", "how is <k> set in <f>?", "@c open <f> and show me <k>", "@c find <k> in <f>", "@n <k> from <f>",
    "<f> holds which <k>?", "what did I write for <k> in <f>?", "what is written for <k> in <f>?", "which <k> is in <f>?", "which <k> is set in <f>?", "I need to know <k>, it's in <f>", "somewhere in <f> is <k>, what is it set to?", "could you see what <k> is in <f>?", "<k>? it is in <f>", "the entry <k> in <f> says what?", "what comes after <k> in <f>?", "setting <k> in <f>", "value of <k>, <f>", "@c check what <k> is in <f>", "@c check the setting <k> in <f>", "@c give me the value of <k> in <f>", "@c print <k> from <f>", "@n setting <k> in <f>", "@n entry for <k> in <f>",
]
KEYS = [
    "which keys does <f> have?", "@n keys of <f>", "@c list the keys in <f>", "what settings are in <f>?", "which settings does <f> have?", "@c list the settings of <f>", "what can be set in <f>?", "@n settings in <f>", "which keys are in <f>?", "@c show the keys of <f>", "what keys are there in <f>?", "@c show the settings of <f>", "names of the settings in <f>?", "@n names of the keys in <f>", "what is set in <f>?",
    "I can't remember which keys are in <f>", "I was wondering what settings there are in <f>", "what can I change in <f>?", "what is there to set in <f>?", "<f>: which keys?", "<f>: settings?", "<f> keys", "keys(<f>)", "settings of <f> please", "from <f> I need the names of the settings", "take <f> and list its keys", "look at <f> and tell me the keys", "look into <f>: which settings are there?", "any idea which keys <f> has?", "would you mind listing the settings in <f>?", "what are the keys of <f> called?", "what are the settings in <f> called?", "I need to see the keys of <f>", "let me see the settings of <f>", "@c open <f> and list the keys", "@c print the keys of <f>", "@c tell me the names of the keys in <f>", "@c find out which settings <f> has",
    "what keys has <f>?", "what are the names of the settings in <f>?", "what options does <f> have?", "which options are in <f>?", "what options can I change in <f>?", "<f> has which settings?", "what do they configure in <f>?", "what is configured in <f>?", "which things are configured in <f>?", "not the values, only the keys of <f>", "only the names of the settings in <f>", "could you see which keys <f> has?", "I need to know which settings are in <f>", "@c name the keys of <f>", "@c name the settings in <f>", "@c give me the keys of <f>", "@c read the keys from <f>", "@n options in <f>", "@n list of keys in <f>",
]
HTML = [
    "@c convert <f> to HTML as <g>", "@c turn <f> into HTML and save it as <g>", "@c make <g> from <f>", "@c make HTML of <f> and save it as <g>", "<f> as HTML into <g>", "@c convert the markdown in <f> to HTML and save it to <g>", "@c write <f> as HTML to <g>", "@c make a web page <g> from <f>", "@c turn <f> into a web page <g>", "@c export <f> to HTML, file <g>", "@c convert <f> into a web page called <g>", "@c render <f> as HTML into <g>", "@c render <f> to <g>", "I need <f> as a web page, <g>", "@c export <f> as <g>", "from <f> make HTML and call it <g>",
    "<f> should be HTML, call it <g>", "<f> should be a web page called <g>", "<f> -> <g>", "<f> to <g>", "<f>: make HTML, <g>", "<f>, as a web page, to <g>", "md to html: <f> to <g>", "markdown <f> to html <g>", "for my website I need <f> as HTML in <g>", "I want to put <f> on my website, make it <g>", "I want to open <f> in the browser, make HTML of it: <g>", "for the browser turn <f> into <g>", "take <f> and make <g> of it", "take the markdown in <f> and write HTML to <g>", "could <f> be a web page? name it <g>", "how do I get <f> as HTML into <g>?", "would you mind converting <f> to HTML as <g>?", "the HTML of <f> should be in <g>", "I would like <g> to be the HTML of <f>", "<g> should be the web page for <f>", "@c build a web page <g> from <f>", "@c build <g> from the markdown in <f>", "@c save <f> as HTML, new file <g>", "@c create the HTML file <g> from <f>",
    "<f> is markdown, I need a web page <g>", "I wrote <f>, now I need it as a web page in <g>", "I wrote <f> in markdown, make it HTML, called <g>", "my page is in <f>, the HTML goes to <g>", "the browser can't show <f>, make <g> from it", "HTML from <f>, saved as <g>", "HTML version of <f> in <g>", "web page from <f>, name it <g>", "make a page out of <f>, call it <g>", "put <f> on a web page <g>", "could I have <f> as HTML, in <g>?", "can <f> become <g>?", "@c produce <g> from <f>", "@c write an HTML version of <f> to <g>", "@c generate <g> from the markdown file <f>", "@c change <f> to HTML, name <g>", "@c turn the notes in <f> into a web page called <g>", "@c compile <f> to HTML, output <g>", "@c transform <f> into HTML and write <g>",
]
TABULATE = [
    "@c show <f> with tabulate", "@c print <f> with tabulate", "use tabulate to show <f>", "use tabulate: show <f>", "@c print the table <f> with tabulate", "@c display <f> using tabulate", "<f> with tabulate, please", "tabulate <f>", "@c format <f> with tabulate", "using tabulate, print <f>", "@c use tabulate to print <f>", "with tabulate, show the table <f>", "@c use tabulate on <f>", "@c make a nice table of <f> with tabulate", "@c print a nice table of <f> using tabulate", "a nice table of <f> with tabulate",
    "<f>: tabulate", "<f> -> tabulate", "tabulate(<f>)", "I like tabulate, show <f> with it", "I want to see <f> the way tabulate prints it", "I want <f> as a nice table, with tabulate", "for my email I need <f> printed with tabulate", "for the terminal: <f> with tabulate", "take <f> and print it with tabulate", "take tabulate and show me <f>", "look at <f> with tabulate", "let me see <f> with tabulate", "let tabulate print <f>", "could tabulate show <f>?", "how does <f> look with tabulate?", "what does <f> look like in tabulate?", "would you mind printing <f> with tabulate?", "<f> should be printed by tabulate", "pretty table of <f>, by tabulate", "@c pretty print <f> with tabulate", "@c lay out <f> with tabulate", "@c draw <f> as a pretty table, use tabulate", "@n table <f> printed by tabulate",
    "can I see <f> with tabulate?", "can tabulate make <f> look nice?", "could I have <f> printed with tabulate?", "<f> looks ugly, print it with tabulate", "<f> by tabulate", "<f> through tabulate", "tabulate for <f>", "tabulate view of <f>", "run tabulate on <f>", "put <f> through tabulate", "I heard of tabulate, show me <f> with it", "my teacher wants <f> printed by tabulate", "we use tabulate here, print <f> with it", "with the package tabulate, print <f>", "use the package tabulate to print <f>", "use the library tabulate to show <f>", "@c format the table in <f> using tabulate", "@c render <f> with tabulate", "@c show me the table <f>, formatted by tabulate", "@c output <f> using tabulate",
]
HUMANIZE = [
    "how big is <f>? use humanize", "use humanize: how big is <f>?", "@n size of <f> with humanize", "with humanize, how large is <f>?", "@c show the size of <f> with humanize", "use humanize to show the size of <f>", "use humanize for the size of <f>", "using humanize, how big is <f>?", "@c tell me the size of <f>, use humanize", "<f>, its size with humanize?", "how large is <f>, with humanize?", "@c use humanize to tell me how big <f> is", "@n size of <f> using humanize", "what size is <f>? use humanize", "how large is <f>? use humanize",
    "<f>: size, humanize", "<f> - how big, with humanize?", "humanize <f>", "humanize the size of <f>", "humanize(<f> size)", "I like humanize, tell me the size of <f> with it", "I want the size of <f> the way humanize says it", "take <f> and give its size with humanize", "take humanize and tell me how large <f> is", "look at <f> and tell me its size, use humanize", "let humanize say how big <f> is", "let humanize tell me the size of <f>", "what does humanize say about the size of <f>?", "how many kB is <f>, says humanize?", "how many bytes has <f>? write it with humanize", "would you mind measuring <f> with humanize?", "is <f> too big for an email? its size with humanize", "the size of <f>, written by humanize", "the size of <f> in words people read, with humanize", "@c give me the size of <f> in humanize style", "@c write the size of <f> with humanize", "@c measure <f> and use humanize", "@n humanize size of <f>",
    "can humanize tell me the size of <f>?", "can I have the size of <f> by humanize?", "size of <f>, by humanize", "<f> size humanize", "humanize: size of <f>", "run humanize on the size of <f>", "put the size of <f> through humanize", "I heard of humanize, show me the size of <f> with it", "we use humanize here, how big is <f>?", "with the package humanize, how big is <f>?", "use the package humanize to show the size of <f>", "use the library humanize to tell me how large <f> is", "naturalsize of <f> with humanize", "humanize.naturalsize for <f>", "in easy words by humanize, how big is <f>?", "what does humanize give for the size of <f>?", "@c print the size of <f> using humanize", "@c report the size of <f> with humanize", "@c find the size of <f> with humanize", "@n size of <f> by humanize",
]


def setting(c):
    return c.pick((str(c.rng.randint(1, 9999)), c.word(), c.word(), "true", f"{c.rng.uniform(0, 9):.1f}"))


def yaml_file(c):
    name = c.file(c.pick(("yaml", "yml")))
    keys = list(dict.fromkeys(c.pick((c.word(), c.stem().replace(" ", "_"))) for _ in range(c.rng.randint(2, 5))))
    c.demand(all(k.replace("_", "a").isalpha() and k.isascii() for k in keys))
    values = {k: setting(c) for k in keys}
    c.demand(not {"yes", "no", "on", "off", "null", "true", "false", "y", "n"} & ({*keys} | {v for v in values.values() if v != "true"}))
    c.write(name, "".join(f"{k}: {v}\n" for k, v in values.items()))
    read = f"import yaml\nsettings = yaml.safe_load(open({quoted(name)}))\n"
    if c.chance(0.3):
        def listed(observation):
            found = ast.literal_eval(result(observation))
            c.demand(found == keys)
            return f"The keys of {name} are {', '.join(keys[:-1])} and {keys[-1]}." if len(keys) > 1 else f"The key of {name} is {keys[0]}.", tuple(keys)

        return c.ask(KEYS, f=name), f"# List the keys in {name}\n{read}list(settings)", listed, f"read {name}"
    key = c.pick(keys)

    def found(observation):
        value = said(result(observation))
        c.demand(value.lower() == values[key])
        return f"{key} in {name} is {value}.", (value, key)

    return c.ask(KEY, f=name, k=key), f"# Look up {key} in {name}\n{read}settings[{quoted(key)}]", found, f"read {name}"


def markdown_file(c):
    name, new = c.file("md"), c.file("html")
    lines = [c.pick(("# ", "## ", "- ", "", "")) + sentence(c) for _ in range(c.rng.randint(1, 4))]
    c.write(name, "\n".join(lines) + "\n")

    def written(_):
        c.demand("<" in (c.folder / new).read_text())
        return f"I wrote {name} as HTML to {new}.", (name, new)

    return c.ask(HTML, f=name, g=new), f"# Convert {name} to HTML and save it as {new}\nimport markdown\nhtml = markdown.markdown(open({quoted(name)}).read())\nwith open({quoted(new)}, \"x\") as file:\n    file.write(html)", written, f"convert {name}"


def tabulated(c):
    table = Table(c, formats={"csv": 1}, rows=c.rng.randint(2, 5), columns=c.rng.randint(2, 4), gaps=False)

    def shown(observation):
        c.demand("---" in observation and len(observation) < 500)
        return f"This is {table.name}, printed with tabulate.", (table.name,)

    return c.ask(TABULATE, f=table.name), f"# Print {table.name} with tabulate\nimport pandas as pd\nfrom tabulate import tabulate\ndf = pd.read_csv({quoted(table.name)})\nprint(tabulate(df, headers=\"keys\", showindex=False))", shown, f"print {table.name} this way"


def humanized(c):
    name = c.file(c.pick(("txt", "csv", "log", "md")))
    fill(c, name, c.rng.randint(2, 60))

    def told(observation):
        size = said(result(observation))
        c.demand(size.split()[-1] in ("Bytes", "kB"))
        return f"{name} has {size}.", (size, name)

    return c.ask(HUMANIZE, f=name), f"# Show the size of {name}\nimport os, humanize\nhumanize.naturalsize(os.path.getsize({quoted(name)}))", told, f"show the size of {name} this way"


TASKS = {yaml_file: ("yaml", "pyyaml", 4), markdown_file: ("markdown", "markdown", 2), tabulated: ("tabulate", "tabulate", 2), humanized: ("humanize", "humanize", 1.5)}


def package_needed(c):
    (make,) = c.rng.choices(list(TASKS), [weight for _, _, weight in TASKS.values()])
    module, package, _ = TASKS[make]
    installs.offline = c.chance(0.3)
    if not installs.offline and not installs.importable(module):
        raise Unfit
    if c.chance(0.3):
        populate(c, 1)
    request, code, answer, task = make(c)
    yield User(request)
    observation = yield Act(code)
    c.demand("ModuleNotFoundError" in observation)
    install = f"# Install {package}\n!{installs.PIP} {package}"
    talk = f"{module} is not installed, so I will install {package if package != module else 'it'}."
    if c.chance(0.15):
        yield Act(install, talk, decide="decline", reason=c.pick(REASONS) if c.chance(0.5) else "")
        yield Say(f"All right, I did not run it. Without {package} I cannot {task}.", ("did not run", package))
        return
    observation = yield Act(install, talk)
    if installs.offline:
        c.demand("No matching distribution" in observation)
        yield Say(f"{package} could not be installed: pip found no such package, or has no connection. Without it I cannot {task}.", (package, "could not be installed"))
        return
    c.demand("Successfully installed" in observation)
    observation = yield Act(code)
    c.demand("Error" not in observation)
    text, facts = answer(observation)
    yield Say(f"I installed {package}. {text}", facts)


INTENTS = {package_needed: 7}
