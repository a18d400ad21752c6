"""`!pip install` in the generator: what a real pip printed, kept here word for word without its progress bars (Nod turns them off), and packages that are truly there afterwards.

A pip for every conversation would cost seconds and a connection. So the outputs of pip 26.3 in Nod's own Python
environment are replayed: with the index in reach for the packages in `INSTALLED`, without any connection for all
others. A package that code imports after its installation must really be in `EXTRA`, which is on the path only then:

    pip install --target build/extra polars==2.1.0 pyyaml==6.0.3 markdown==3.11.3 tabulate==0.10.0 humanize==4.17.0
"""

import importlib
import importlib.util
import sys
from pathlib import Path

EXTRA = Path(__file__).parents[1] / "build" / "extra"
# Without a connection pip would try for long and fill the output with warnings; once is enough.
PIP = "pip install --retries 0"
INSTALLED = {
    "tabulate": "Collecting tabulate\n  Downloading tabulate-0.10.0-py3-none-any.whl (39 kB)\nInstalling collected packages: tabulate\nSuccessfully installed tabulate-0.10.0\n",
    "humanize": "Collecting humanize\n  Downloading humanize-4.17.0-py3-none-any.whl (133 kB)\nInstalling collected packages: humanize\nSuccessfully installed humanize-4.17.0\n",
    "emoji": "Collecting emoji\n  Downloading emoji-2.16.0-py3-none-any.whl (610 kB)\nInstalling collected packages: emoji\nSuccessfully installed emoji-2.16.0\n",
    "pyyaml": "Collecting pyyaml\n  Downloading pyyaml-6.0.3-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl (806 kB)\nInstalling collected packages: pyyaml\nSuccessfully installed pyyaml-6.0.3\n",
    "tqdm": "Collecting tqdm\n  Downloading tqdm-4.70.1-py3-none-any.whl (80 kB)\nInstalling collected packages: tqdm\nSuccessfully installed tqdm-4.70.1\n",
    "xlrd": "Collecting xlrd\n  Downloading xlrd-2.0.2-py2.py3-none-any.whl (96 kB)\nInstalling collected packages: xlrd\nSuccessfully installed xlrd-2.0.2\n",
    "networkx": "Collecting networkx\n  Downloading networkx-3.6.1-py3-none-any.whl (2.1 MB)\nInstalling collected packages: networkx\nSuccessfully installed networkx-3.6.1\n",
    "markdown": "Collecting markdown\n  Downloading markdown-3.11.3-py3-none-any.whl (116 kB)\nInstalling collected packages: markdown\nSuccessfully installed markdown-3.11.3\n",
    "polars": "Collecting polars\n  Downloading polars-2.1.0-py3-none-any.whl (911 kB)\nCollecting polars-runtime-32==2.1.0 (from polars)\n  Downloading polars_runtime_32-2.1.0-cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (53.9 MB)\nInstalling collected packages: polars-runtime-32, polars\nSuccessfully installed polars-2.1.0 polars-runtime-32-2.1.0\n",
    "six": "Collecting six\n  Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)\nInstalling collected packages: six\nSuccessfully installed six-1.17.0\n",
    "numpy": "Requirement already satisfied: numpy in /tmp/nod/python/lib/python3.11/site-packages (2.4.6)\n",
    "pillow": "Requirement already satisfied: pillow in /tmp/nod/python/lib/python3.11/site-packages (13.0.0)\n",
}
# Packages of Nod's own environment, as pip installs them where they are not there: the module, what pip prints.
ABSENT = {
    "pillow": ("PIL", "Collecting pillow\n  Downloading pillow-13.0.0-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl (7.1 MB)\nInstalling collected packages: pillow\nSuccessfully installed pillow-13.0.0\n"),
    "openpyxl": ("openpyxl", "Collecting openpyxl\n  Downloading openpyxl-3.1.5-py2.py3-none-any.whl (250 kB)\nCollecting et-xmlfile (from openpyxl)\n  Downloading et_xmlfile-2.0.0-py3-none-any.whl (18 kB)\nInstalling collected packages: et-xmlfile, openpyxl\nSuccessfully installed et-xmlfile-2.0.0 openpyxl-3.1.5\n"),
}
NONE = "ERROR: Could not find a version that satisfies the requirement {0} (from versions: none)\nERROR: No matching distribution found for {0}\n"
GATED = ("yaml",)  # what the generator's own environment may hold already
hidden = {}
absent = {}  # modules of `ABSENT` that this session does not find
offline = False  # until the next session begins, no installation succeeds


def without_connection(name):
    return NONE.format(name)


def importable(name):
    """Whether code may import the package once it is installed."""
    return (EXTRA / name).is_dir() or (EXTRA / f"{name}.py").is_file()


class Gate:
    """Stands before all other finders until something is installed: the gated packages are not there."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in GATED or name in absent:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def provide():
    """Makes the packages in `EXTRA` importable."""
    if Gate in sys.meta_path:
        sys.meta_path.remove(Gate)
    if str(EXTRA) not in sys.path:
        sys.path.append(str(EXTRA))
        importlib.invalidate_caches()
    sys.modules.update(hidden)
    sys.modules.update(absent)
    absent.clear()


def remove(package):
    """Plays a Python without this package of `ABSENT`, until it is installed or the next session begins."""
    module = ABSENT[package][0]
    absent[module] = importlib.import_module(module)
    del sys.modules[module]


def hide():
    """As before any installation. Only the package itself goes, for its parts can be loaded only once in a process."""
    global offline
    offline = False
    sys.modules.update(absent)
    absent.clear()
    if Gate not in sys.meta_path:
        sys.meta_path.insert(0, Gate)
    if str(EXTRA) in sys.path:
        sys.path.remove(str(EXTRA))
        for name in [n for n in sys.modules if "." not in n and importable(n)]:
            hidden[name] = sys.modules.pop(name)


def replay(command):
    """In the place of the shell that `!` calls."""
    words = command.split()
    if words[:-1] != PIP.split():
        raise RuntimeError(f"only {PIP} is replayed, not {command!r}")
    name = words[-1]
    module, printed = ABSENT.get(name, ("", ""))
    printed = printed if module in absent else INSTALLED.get(name, "")
    there = printed and not (offline and not printed.startswith("Requirement"))
    sys.stdout.write(printed if there else without_connection(name))
    if there:
        provide()
