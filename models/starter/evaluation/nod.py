"""A conversation with `nod jsonl`: operations in, events out, in a sandbox where there is one."""

import json
import os
import queue
import shutil
import subprocess
import threading
import time
from functools import cache
from pathlib import Path

# How long one turn may take; pip may be at work in it.
PATIENCE = 180
# Notes what is drawn.
RECORDER = Path(__file__).resolve().parent / "recorder"
# A running action is interrupted this long after it began, where the case says so.
INTERRUPT_AFTER = 0.8


class NodFailed(Exception):
    """Nod itself did not do what a client may expect; no answer of the model is to blame."""


@cache
def sandbox():
    """Whether bubblewrap works here: what a model of this size proposes is approved unseen."""
    program = shutil.which("bwrap")
    if program is None:
        return None
    tried = subprocess.run([program, "--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "true"], capture_output=True)
    return program if tried.returncode == 0 else None


class Seat:
    """A place where conversations are held one after the other: home, packages, working folder."""

    def __init__(self, root, program, model, python):
        self.root = Path(root)
        self.program, self.model, self.python = Path(program), Path(model), Path(python)
        self.work = self.root / "work"
        self.drawn = self.root / "drawn.jsonl"

    def prepare(self, hidden=()):
        """Everything empty, as on a first day; `hidden` modules cannot be imported until installed."""
        shutil.rmtree(self.root, ignore_errors=True)
        for name in ("work", "user", "packages", "hidden", "tmp", "nod"):
            (self.root / name).mkdir(parents=True)
        for module in hidden:
            stub = f'raise ModuleNotFoundError("No module named {module!r}", name={module!r})\n'
            (self.root / "hidden" / f"{module}.py").write_text(stub)
        settings = {
            "python": {"type": "interpreter", "path": str(self.python)},
            "folder": str(self.work),
            "welcomed": True,
            "sampling": {"temperature": 0.0, "maxNewTokens": 512},
        }
        (self.root / "nod" / "settings.json").write_text(json.dumps(settings))

    def environment(self):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "XDG_", "NOD_", "VIRTUAL_ENV"))}
        return {
            **kept,
            "HOME": str(self.root / "user"),
            "TMPDIR": str(self.root / "tmp"),
            "XDG_RUNTIME_DIR": str(self.root / "tmp"),
            # The list of fonts takes seconds to make; all seats share it.
            "MPLCONFIGDIR": str(self.root.parent / "matplotlib"),
            # What pip installs is there at once and gone with the seat; the environment stays as it is.
            "PIP_TARGET": str(self.root / "packages"),
            "PIP_CACHE_DIR": str(self.root.parent / "pip"),
            "PYTHONPATH": os.pathsep.join(str(path) for path in (self.root / "packages", self.root / "hidden", RECORDER)),
            "NOD_DRAWN": str(self.drawn),
            "NOD_STARTER_MODEL": str(self.model),
        }

    def command(self):
        nod = [str(self.program), "jsonl", "--home", str(self.root / "nod"), "--folder", str(self.work)]
        if sandbox() is None:
            return nod
        shared = str(self.root.parent)
        return [sandbox(), "--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "--bind", shared, shared, "--die-with-parent", *nod]

    def outside(self):
        """What lies in the places outside the working folder that an action could write to."""
        return sorted(
            str(path.relative_to(self.root))
            for place in ("user", "packages")
            for path in (self.root / place).rglob("*")
            if not any(part.startswith((".cache", ".config", ".local", "__pycache__")) for part in path.parts)
        )


class Conversation:
    """One conversation in a fresh Nod with a fresh kernel."""

    def __init__(self, seat):
        self.log = open(seat.root / "nod.log", "wb")
        self.process = subprocess.Popen(
            seat.command(), env=seat.environment(), cwd=seat.root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log
        )
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        try:
            first = self._next(time.monotonic() + PATIENCE)
            self.id = first["snapshot"]["conversation"]["id"]
        except (NodFailed, KeyError):
            self.log.flush()
            said = (seat.root / "nod.log").read_text(errors="replace")[-600:]
            self.close()
            raise NodFailed(f"Nod does not start: {said}") from None

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))
        self.lines.put(None)

    def _next(self, until):
        try:
            line = self.lines.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            return {"msg": {"type": "nothing"}}
        if line is None:
            raise NodFailed("Nod ended in the middle of a conversation.")
        return line

    def send(self, **op):
        self.process.stdin.write((json.dumps({**op, "conversation": self.id}) + "\n").encode())
        self.process.stdin.flush()

    def turn(self, request, attachments=(), decide=None, answers=(), interrupt=False):
        """Asks and sees the turn to its end.

        `decide(number, code, told)` gives the decision for each action: its number from 0, its code,
        and all that the model has said so far in this turn. Returns a `Turn`.
        """
        turn, answers = Turn(request), list(answers)
        self.send(type="userMessage", text=request, attachments=list(attachments))
        ends, stop_at = time.monotonic() + PATIENCE, None
        while True:
            line = self._next(min(ends, stop_at) if stop_at else ends)
            msg = line.get("msg") or line
            kind = msg["type"]
            if kind == "nothing":
                if stop_at is None or time.monotonic() >= ends:
                    raise NodFailed(f"A turn did not end within {PATIENCE} seconds.")
                self.send(type="interrupt")
                stop_at = None
            elif kind == "itemCompleted":
                turn.note(msg["item"]["body"])
            elif kind == "approvalRequested":
                decision = decide(turn.asked, msg["action"]["code"], turn) if decide else {"type": "approve"}
                turn.asked += 1
                turn.said.append(("you", decision["type"] if decision["type"] != "approveEdited" else f"edit: {decision['code']}"))
                self.send(type="resolve", approvalId=msg["approval"], decision=decision)
            elif kind == "kernelStatus" and interrupt and msg["state"]["type"] == "busy":
                stop_at = time.monotonic() + INTERRUPT_AFTER
            elif kind == "inputRequested":
                self.send(type="answerInput", text=answers.pop(0) if answers else "nothing")
            elif kind == "turnEnded":
                turn.outcome, turn.message = msg["outcome"], msg.get("message")
                return turn
            elif kind == "error":
                raise NodFailed(f"{msg['code']}: {msg['message']}")

    def restart(self):
        self.send(type="restartKernel")

    def close(self):
        """Ends the input; Nod leaves by itself, and its kernel with it."""
        try:
            self.process.stdin.close()
            self.process.wait(timeout=20)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        self.log.close()


class Turn:
    """What was said and run between a request and its end."""

    def __init__(self, request):
        self.request = request
        self.asked = 0
        self.said = [("user", request)]
        self.talk, self.codes, self.outputs = [], [], []
        self.outcome = self.message = None
        self.final = ""

    def note(self, body):
        if body["type"] == "assistantMessage":
            self.final = body["talk"].strip()
            self.talk.append(self.final)
            self.said.append(("nod", body["raw"]))
        elif body["type"] == "action":
            self.codes.append(body["action"]["code"])
        elif body["type"] == "observation":
            text = body["observation"]["text"]
            self.outputs.append(text)
            self.said.append(("output", text))

    @property
    def answer(self):
        """The words the turn ended with; empty where it ended without an answer."""
        return self.final if self.outcome == "answered" else ""
