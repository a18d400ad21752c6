"""One Python session inside this process: IPython's own shell with its outputs captured.

A kernel process for every conversation would cost half a second each; the shell here is the same
code without the sockets. `check_kernel.py` proves on a sample that a real kernel says the same."""

import builtins
import gc
import linecache
import os
import signal
import sys

os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")

from IPython.core.displayhook import DisplayHook  # noqa: E402
from IPython.core.displaypub import DisplayPublisher  # noqa: E402
from IPython.core.interactiveshell import InteractiveShell  # noqa: E402

from . import installs  # noqa: E402
from .contents import restorable  # noqa: E402


class Stream:
    encoding = "utf-8"

    def __init__(self, name, sink):
        self.name, self.sink = name, sink

    def write(self, text):
        last = self.sink.outputs[-1] if self.sink.outputs else None
        if last and last["type"] == "stream" and last["name"] == self.name:
            last["text"] += text
        elif text:
            self.sink.outputs.append({"type": "stream", "name": self.name, "text": text})
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False


class Hook(DisplayHook):
    def write_output_prompt(self):
        pass

    def write_format_data(self, format_dict, md_dict=None):
        SESSION.outputs.append(
            {"type": "display", "executionCount": self.prompt_count, "data": dict(format_dict)}
        )

    def finish_displayhook(self):
        pass


class Publisher(DisplayPublisher):
    def publish(self, data, *args, **kwargs):
        SESSION.outputs.append({"type": "display", "executionCount": None, "data": dict(data)})


class Shell(InteractiveShell):
    displayhook_class = Hook
    display_pub_class = Publisher

    def _showtraceback(self, etype, evalue, stb):
        SESSION.outputs.append(
            {"type": "error", "ename": etype.__name__, "evalue": str(evalue), "traceback": list(stb)}
        )


class Session:
    """Runs code as a notebook cell; `fresh` forgets all variables and counts from 1 again."""

    def __init__(self):
        self.outputs = []
        self.shell = Shell.instance()
        self.shell.history_manager.enabled = False
        self.shell.ast_node_interactivity = "last_expr"
        self.plotting = False
        self.answers = []

    def fresh(self):
        # IPython collects garbage at each reset, which costs more than a whole conversation.
        collect, gc.collect = gc.collect, lambda *_: 0
        try:
            self.shell.reset(new_session=True, aggressive=False)
        finally:
            gc.collect = collect
        self.shell.execution_count = 1
        installs.hide()
        linecache.clearcache()

    def asked(self, prompt=""):
        """The question and its answer are output, as in a terminal: so Nod tells them to the model."""
        answer = self.answers.pop(0)
        sys.stdout.write(f"{prompt}{answer}\n")
        return answer

    def run(self, code, cwd, answers=(), interrupt_after=None):
        self.outputs = []
        self.answers = list(answers)
        before, out, err, ask = os.getcwd(), sys.stdout, sys.stderr, builtins.input
        os.chdir(cwd)
        sys.stdout, sys.stderr = Stream("stdout", self), Stream("stderr", self)
        builtins.input = self.asked
        rang = False

        # Two alarms: the first plays the user's Stop, and none may hang the generator.
        def stop(*_):
            nonlocal rang
            rang = True
            raise KeyboardInterrupt

        previous = signal.signal(signal.SIGALRM, stop)
        # It repeats: an interrupt that lands in the shell itself is swallowed there.
        signal.setitimer(signal.ITIMER_REAL, interrupt_after or 10, 2)
        try:
            self.shell.run_cell(code, store_history=True)
        except KeyboardInterrupt:
            if not rang:
                raise
            # On a busy machine it can ring before the code has begun: this draft is dropped, not the whole run.
            raise ValueError("stopped before the code ran") from None
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, previous)
            sys.stdout, sys.stderr, builtins.input = out, err, ask
            os.chdir(before)
        return self.outputs


def start():
    global SESSION
    SESSION = Session()
    SESSION.shell.system = installs.replay
    # Colours are stripped from an observation anyway, and nobody reads the stored form of an error: both cost more
    # than the rest of a conversation that fails on purpose.
    SESSION.shell.run_line_magic("colors", "nocolor")
    SESSION.shell._format_exception_for_storage = lambda *a, **k: []
    # IPython loads the inline backend when pyplot is first imported; a kernel does so by itself.
    SESSION.shell.enable_gui = lambda gui=None: None
    SESSION.shell.run_line_magic("matplotlib", "inline")
    import pandas

    # Outside a kernel pandas asks the terminal how much fits; in one it wraps wide tables.
    pandas.set_option("display.max_columns", 20)
    return SESSION


def snapshot(folder):
    """Every text file below `folder`; folders, and files that are no text, as a mark."""
    return {name: content if isinstance(content, str) else "[binary]" for name, content in restorable(folder).items()}
