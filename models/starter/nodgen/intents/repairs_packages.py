"""A package of Nod's own environment that is not there: pip installs it, if the user lets it, and the same action runs again."""

from .. import installs
from ..scenario import Act, Say, User
from . import images, tables
from .endings import REASONS
from .table_data import Table

WITH = {
    "pillow": ({images.picture_info: 4, images.picture_edited: 2, images.picture_converted: 2}, "pictures"),
    "openpyxl": ({tables.table_named: 3, tables.table_loose: 3, tables.table_shape: 4}, "Excel files"),
}


def package_absent(c):
    """A request for a picture or an Excel file, in a Python without the package that reads it."""
    package = c.pick(("pillow", "openpyxl"))
    kinds, read = WITH[package]
    (intent,) = c.rng.choices(list(kinds), list(kinds.values()))
    script, formats = intent(c), Table.formats
    Table.formats = {"xlsx": 1}
    try:
        first = next(script)
    finally:
        Table.formats = formats
    c.demand(isinstance(first, User) and not first.restart)
    act = next(script)
    c.demand(isinstance(act, Act) and act.decide == "approve" and ("PIL" in act.code or "read_excel" in act.code))
    yield first
    installs.remove(package)
    observation = yield act
    c.demand(f"No module named '{installs.ABSENT[package][0]}'" in observation or f"Import {package}" in observation)
    code, talk = f"# Install {package}\n!{installs.PIP} {package}", f"{package} is not installed, so I will install it."
    if c.chance(0.12):
        yield Act(code, talk, decide="decline", reason=c.pick(REASONS) if c.chance(0.5) else "")
        yield Say(f"All right, I did not install it. Without {package} I cannot read {read}.", ("did not", package))
        return
    installs.offline = c.chance(0.12)
    observation = yield Act(code, talk)
    if "Successfully installed" not in observation:
        c.demand("No matching distribution" in observation)
        yield Say(f"{package} could not be installed: pip found no such package, or has no connection. Without it I cannot read {read}.", (package, "could not be installed"))
        return
    item = act
    try:
        while True:
            observation = yield item
            item = script.send(observation)
    except StopIteration:
        return


INTENTS = {package_absent: 8}
