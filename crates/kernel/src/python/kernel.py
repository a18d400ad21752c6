"""Starts ipykernel for Nod.

    python kernel.py -f CONNECTION_FILE

The same as `python -m ipykernel_launcher`, except that no single message can be so large that reading it exhausts
Nod's memory, no message is dropped when Nod reads slowly, nothing is written to the user's IPython history, and a file in
the working folder is imported only where an approved action names it.
"""

import sys

del sys.path[0]  # the folder of this file

import functools  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import shlex  # noqa: E402
from importlib.machinery import PathFinder  # noqa: E402

import zmq  # noqa: E402
from ipykernel.kernelapp import IPKernelApp  # noqa: E402
from jupyter_client.session import Session  # noqa: E402
from traitlets import default  # noqa: E402
from traitlets.config import Config  # noqa: E402

CHUNK = 1 << 20  # characters of a stream in one message
LIMIT = 64 << 20  # characters kept of one text; Nod keeps as much of one execution

_send = Session.send


def _cut(text, limit):
    if len(text) <= limit:
        return text
    return "%s\n… [%d characters more are left out]" % (text[:limit], len(text) - limit)


def _cut_all(value):
    """A copy of a JSON value with long texts cut: errors and replies, which are read, not kept."""
    if isinstance(value, str):
        return _cut(value, CHUNK)
    if isinstance(value, dict):
        return {key: _cut_all(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cut_all(item) for item in value]
    return value


def _sound(value):
    """A copy in which every text is Unicode, for only that can be sent: bytes of an odd file name and halves of emojis
    are spelled out, as `repr` does."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "backslashreplace").decode()
        return value
    if isinstance(value, dict):
        return {_sound(key): _sound(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_sound(item) for item in value]
    return value


def _smaller_display(data):
    """A MIME bundle in which no representation is over the limit."""
    kept, left_out = {}, []
    for mime, value in data.items():
        if isinstance(value, (str, bytes)):
            size, limit = len(value), LIMIT
        else:
            # A tree takes many times its text once it is read.
            size, limit = len(json.dumps(value, default=str)), LIMIT // 8
        if size <= limit:
            kept[mime] = value
        elif mime == "text/plain":
            kept[mime] = _cut(value, LIMIT // 2)
        else:
            left_out.append("%s, %d characters" % (mime, size))
    if left_out:
        kept.setdefault("text/plain", "[too large to show: %s]" % "; ".join(left_out))
    return kept


def send(self, stream, msg_or_type, content=None, *args, **kwargs):
    whole = isinstance(msg_or_type, dict)
    if whole:
        kind = msg_or_type["header"]["msg_type"]
        body = msg_or_type["content"]
    else:
        kind, body = msg_or_type, content

    def pass_on(new):
        new = _sound(new)
        if whole:
            return _send(self, stream, dict(msg_or_type, content=new), content, *args, **kwargs)
        return _send(self, stream, msg_or_type, new, *args, **kwargs)

    if not isinstance(body, dict):
        return pass_on(body)
    if kind == "stream":
        text = body.get("text")
        if isinstance(text, str) and len(text) > CHUNK:
            # One chunk more than Nod keeps, so that Nod sees there was more.
            end = min(len(text), LIMIT + CHUNK)
            for start in range(0, end, CHUNK):
                last = pass_on(dict(body, text=text[start : min(start + CHUNK, end)]))
            return last
    elif kind in ("display_data", "execute_result", "update_display_data"):
        if isinstance(body.get("data"), dict):
            body = dict(body, data=_smaller_display(body["data"]))
    elif kind in ("error", "execute_reply"):
        body = _cut_all(body)
    return pass_on(body)


Session.send = send


class OwnModules:
    """Finds modules in the working folder for imports that the action itself makes, or one of these modules.

    With the working folder on `sys.path`, as IPython has it, `import pandas` also runs a `pyarrow.py` that lies there: pandas
    asks for three modules that need not be installed. Nobody who approved the action has seen that name."""

    folder = os.path.realpath(os.getcwd())

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if path is not None:
            return None
        try:
            here = os.getcwd()
        except OSError:  # the folder is gone
            return None
        return PathFinder.find_spec(name, [here]) if cls._asked_by_user(here) else None

    @classmethod
    def _asked_by_user(cls, here):
        frame = sys._getframe(2)
        while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == "importlib":
            frame = frame.f_back
        if frame is None:
            return False
        if frame.f_globals.get("__name__") == "__main__":
            return True
        file = os.path.realpath(frame.f_globals.get("__file__") or os.devnull)
        inside = any(file.startswith(os.path.join(folder, "")) for folder in (cls.folder, os.path.realpath(here)))
        # An environment may lie in the working folder; what is installed there is not the user's own.
        return inside and "site-packages" not in file.split(os.sep)


# What `-m pip` does, but without the working folder, which would come first on the path. Python from 3.11 on is told so by
# its environment; older ones know no such thing.
PIP = "import sys; sys.path[:] = [folder for folder in sys.path if folder]; import runpy; runpy.run_module('pip', run_name='__main__')"


def old_pip(shell, line):
    quote = (lambda text: f'"{text}"') if sys.platform == "win32" else shlex.quote
    shell.system(f"{quote(sys.executable)} -c {quote(PIP)} {line}")
    print("Note: you may need to restart the kernel to use updated packages.")


class KernelApp(IPKernelApp):
    @default("config_file_paths")
    def _no_config_files(self):
        # IPython before 7.31.1 and 8.0.1 takes the working folder, and runs an `ipython_config.py` that lies there
        # (CVE-2022-21699).
        return []

    def init_path(self):
        super().init_path()
        sys.path[:] = [folder for folder in sys.path if folder]
        sys.meta_path.append(OwnModules)

    def init_shell(self):
        super().init_shell()
        pip = self.shell and self.shell.find_line_magic("pip")
        if pip:

            @functools.wraps(pip)
            def safe(line):
                # `python -m pip` would take modules from the working folder before Python's own.
                if sys.version_info < (3, 11):
                    return old_pip(self.shell, line)
                os.environ["PYTHONSAFEPATH"] = "1"
                try:
                    return pip(line)
                finally:
                    del os.environ["PYTHONSAFEPATH"]

            self.shell.register_magic_function(safe, "line", "pip")

    def init_iopub(self, context):
        # Without a high-water mark: with the default one, ZeroMQ drops what is printed faster than it is read.
        context.setsockopt(zmq.SNDHWM, 0)
        super().init_iopub(context)


config = Config()
config.HistoryManager.enabled = False
# Those same versions look for a profile, whose startup files they run, in the working folder too.
config.ProfileDir.location = os.path.join(os.environ["IPYTHONDIR"], "profile_default")
os.makedirs(config.ProfileDir.location, exist_ok=True)
KernelApp.launch_instance(config=config)
