"""Packages that are not installed: pandas does it too, or, where the user wants it, pip installs them first."""

from .. import installs, session
from ..scenario import Act, Say, User
from ..words import choose, made_up
from . import table_queries as q
from .endings import REASONS, quoted
from .table_data import read
from .tables import Table, about, drawn
from .text_files import extended

MODULES = ["polars", "polars", "duckdb", "cudf", "fireducks", "datatable", "vaex", "pyspark", "modin", "dask"]
WITH_MODULE = ["with <m>, ", "use <m>: ", "using <m>, "]
INSIST = [
    ", install it if you must", ", install it if needed", ", install it first if it is not there", ", you may install it", ", install <m> if necessary", ", if it is missing install it", ", you can install <m>", ", install it if it is missing", ", install <m> first if you have to", " and install it if necessary", ", feel free to install it", ", please install <m> if it is missing",
    ", if it is not installed, install it", ", if it is not there, please install it", ", if you don't have it, install it", ", if you do not have <m>, install it", ", should it be missing, install it", ", should <m> not be there, you may install it", ", you are allowed to install it", ", you are allowed to install <m>", ", installing it is fine",
    ", installing <m> is fine with me", ", it is fine to install it", ", it's ok to install <m>", ", it is ok to install it if you must", ", I allow you to install it", ", go and install it if it is not there", ", go ahead and install <m> if needed", ", pip install it if needed", ", pip install <m> if it is missing",
    ", get <m> with pip if you have to", " and you may install <m> for that", " and install <m> if you don't have it", " and install it first if necessary", " (install it if needed)", " (you may install <m>)", ", don't hesitate to install it",
    ", should you need it, install it", ", should you not have it, install it", ", in case it is missing, install it", ", in case you don't have <m>, install it", ", if need be install it", ", if necessary install <m>", ", if it isn't installed you may install it",
    ", if <m> is not installed, go ahead and install it", ", if you need to install it, do", ", you may install <m> if it is not there", ", you can install it first", ", you can pip install it", ", you have my permission to install it", ", please install it first if needed", ", install it first",
    ", install <m> first", ", install <m> beforehand if it is not there", ", just install it if you need to", ", simply install <m> if it is missing", ", I don't mind if you install it", ", I have nothing against installing it", ", it may be installed", ", <m> may be installed for that",
    ", and if it is not there, install it", ", and install it when it is missing", " (install <m> if you must)", " (install it if it is not there)", " (it may need installing, go ahead)", " - install it if needed", " and if needed install <m>",
]
INSTALL = [
    "@c install <m>", "@c install the package <m>", "pip install <m>", "@c add the package <m>", "@c install <m> with pip", "I need {the package |}<m>, install it", "is <m> installed? if not, install it", "@c install the {Python |}{library|module} <m>", "@c get <m> with pip", "@c set up the package <m>", "{library|package} <m>, install it", "@c make <m> available", "%pip install <m>", "!pip install <m>", "@c download and install <m>",
    "@c add the {library|module} <m> to Python", "@c make the {library|module} <m> available", "install <m> {so that I can use it|for Python}", "@c download the package <m> with pip", "@c get the {library|package} <m>", "I want to use <m>, install it", "@c set up <m>",
    "could you pip install <m>?", "could you install <m> on my computer?", "can I have <m> installed?", "can you get me the {package|library} <m>?", "would you mind installing <m>?", "is it possible to install <m>?", "I'd like to have <m> installed", "I would like to work with <m>, so install it", "I can't import <m>, please install it",
    "import <m> does not work, install it", "there is no <m> yet, install it", "<m> is missing, please install it", "the package <m> is missing, install it", "<m> should be installed", "<m> must be installed", "<m> has to be installed first", "my teacher says I need <m>, install it", "my boss wants us to use <m>, install it",
    "for my project I need the {package|library} <m>, install it", "my script needs <m>, please pip install it", "<m>: please install", "<m> - install", "+ <m> (pip)", "pip <m>", "pip3 install <m>", "python -m pip install <m>", "we need the {library|module} <m> in Python",
    "make sure that <m> is installed", "if <m> is not installed yet, install it", "time to install <m>", "let me have the {library|package} <m>", "get <m> from PyPI", "@c fetch <m> from PyPI", "@c install <m> from PyPI", "@c pip install the {package|library} <m>", "@c fetch and install the package <m>",
    "@c make sure <m> is installed",
    "my teacher wants us to use <m>, install it", "my teacher told us to install <m>", "the teacher says we need <m>, get it with pip", "it says there is no module <m>, install it", "Python says that <m> is missing, install it", "<m> has to be there, please install it", "I want <m> installed", "I want to have {the package |}<m>, please install it", "@c make {the package |}<m> available in Python",
    "<m> should be available, install it",
]


# Whether the session replays pip; no draft may run the real one.
REPLAYED = hasattr(session, "installs")
COMMON = ("seaborn", "requests", "duckdb", "plotly", "xgboost", "spacy", "flask", "rich", "nltk", "lxml")
# Words that say a package of Python is meant: "install photoshop" asks for something else.
OF_PYTHON = ("package", "library", "module", "pip", "import", "Python", "PyPI", "script")


def requests(c, query, insists):
    """The query's requests with the package named in front and, where the user insists, the leave to install it behind."""
    templates = [t for t in query.exact or q.with_column(query.loose) if not t.startswith("@")]
    if insists:
        templates = extended(c, templates, INSIST)
    return [c.pick(WITH_MODULE) + t for t in templates]


def module_missing(c):
    """The user asks for a package: pandas in its place, or pip first where the user allows it."""
    table, module = Table(c, formats={"csv": 1}), c.pick(MODULES)
    if c.chance(0.25):
        module = choose(lambda: made_up(c.rng, 2), c.split)
        c.names.add(module)
        c.demand(module.isidentifier())
    insists = c.chance(0.5)
    works = REPLAYED and insists and installs.importable(module)
    query = drawn(c, table, {q.aggregate: 1} if works else {q.aggregate: 3, q.grouped: 1, q.count_rows: 1})
    yield User(c.ask(requests(c, query, insists), f=table.name, m=module, **query.exact_slots))
    code = f"# {query.comment}\nimport {module}\ndf = {module}.read_csv({quoted(table.name)})\n{query.code}"
    observation = yield Act(code)
    c.demand("ModuleNotFoundError" in observation)
    if not insists:
        observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}", f"{module} is not installed, so I will use pandas.")
        answer = about(c, query, observation)
        yield Say(f"{module} is not installed, so I used pandas. {answer.text}", answer.facts)
        return
    install, talk = f"# Install {module}\n!{installs.PIP} {module}", f"{module} is not installed, so I will install it."
    if not REPLAYED or c.chance(0.3):
        yield Act(install, talk, decide="decline", reason=c.pick(REASONS) if c.chance(0.5) else "")
        why = f"I will leave {module} and use pandas."
    else:
        observation = yield Act(install, talk)
        if works:
            c.demand("Successfully installed" in observation)
            observation = yield Act(code)
            answer = about(c, query, observation)
            yield Say(f"I installed {module}. {answer.text}", answer.facts)
            return
        c.demand("No matching distribution" in observation)
        why = f"{module} could not be installed, so I will use pandas."
    observation = yield Act(f"# {query.comment}\n{read(table.name)}\n{query.code}", why)
    answer = about(c, query, observation)
    done = "could not be installed" if why.startswith(f"{module} could") else "is not installed"
    yield Say(f"{module} {done}, so I used pandas. {answer.text}", answer.facts)


def install_package(c):
    """The user wants a package: installed, there already, or out of reach; what pip says is what the answer says."""
    kind = c.pick(("known", "known", "other"))
    if kind == "known":
        name = c.pick([n for n in installs.INSTALLED if n != "polars"])
    else:
        name = choose(lambda: made_up(c.rng, 2), c.split) if c.chance(0.6) else c.pick(COMMON)
        c.names.add(name)
    # A name that nobody knows as a package may be any program.
    known = name in installs.INSTALLED or name in COMMON
    yield User(c.ask(INSTALL if known else [t for t in INSTALL if any(word in t for word in OF_PYTHON)], m=name))
    installs.offline = c.chance(0.25)
    code = f"# Install {name}\n!{installs.PIP} {name}"
    if not REPLAYED or c.chance(0.2):
        yield Act(code, decide="decline", reason=c.pick(REASONS) if c.chance(0.5) else "")
        yield Say("All right, I did not run it. Nothing was installed.", ("did not run",))
        return
    observation = yield Act(code)
    if "already satisfied" in observation:
        yield Say(f"{name} is already installed.", (name, "already"))
    elif "Successfully installed" in observation:
        yield Say(f"{name} is installed now.", (name, "installed"))
    else:
        c.demand("No matching distribution" in observation)
        yield Say(f"{name} could not be installed: pip found no such package, or has no connection.", (name, "could not be installed"))


INTENTS = {module_missing: 9, install_package: 8}
