"""One case through Nod: every turn asked, every action decided, the outcome judged."""

import re
import time
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath

from nodgen.contents import described, restore

from . import drawings, judge
from .nod import Conversation, NodFailed
from .oracle import evaluate, resolved
from .workspaces import build


@dataclass
class Record:
    """What came of a case."""

    id: str
    set: str
    request: str
    right: bool
    wrong: list = field(default_factory=list)
    said: list = field(default_factory=list)
    wrote: bool = False
    unnamed: list = field(default_factory=list)
    seconds: float = 0.0
    drawn: set = field(default_factory=set)  # pictures that the model made in an earlier turn

    def as_json(self):
        return {key: value for key, value in asdict(self).items() if key != "drawn"}


def play(case, seat):
    """The record of a case. What Nod itself does wrong is raised, not counted against the model."""
    began = time.monotonic()
    seat.prepare(case.get("hidden", ()))
    build(case.get("in", "empty"), seat.work)
    record = Record(case["id"], case["set"], case["turns"][0]["ask"], True)
    conversation = Conversation(seat)
    try:
        first = True
        for turn in case["turns"]:
            wrong = play_turn(turn, conversation, seat, record, case, first)
            first = False
            if wrong:
                record.right, record.wrong = False, wrong
                break
    except NodFailed as failure:
        record.right, record.wrong = False, [f"NOD FAILED: {failure}"]
    finally:
        conversation.close()
    record.seconds = round(time.monotonic() - began, 2)
    return record


def play_turn(turn, conversation, seat, record, case, first):
    added = {**(case.get("files", {}) if first else {}), **turn.get("adds", {})}
    restore(seat.work, added, {**(case.get("times", {}) if first else {}), **turn.get("times", {})})
    before, outside = described(seat.work), seat.outside()
    demanded = {k: resolved(turn[k], seat.work) for k in ("says", "shown", "never", "files", "plot") if k in turn}
    _, noted = drawings.read(seat.drawn)
    if turn.get("restart"):
        conversation.restart()
    attachments = [attachment(seat.work / name) for name in turn.get("attach", ())]
    guard = Removals(seat.work)

    def decide(number, code, told):
        decisions = turn.get("decide", [])
        decision = "decline" if case.get("decline") else decisions[number] if number < len(decisions) else "approve"
        if decision == "approve":
            guard.before(code, told)
        if isinstance(decision, dict):
            (kind, text), = decision.items()
            return {"type": "approveEdited", "code": text} if kind == "edit" else {"type": "decline", "reason": text or None}
        return {"type": decision}

    asked = conversation.turn(turn["ask"], attachments, decide, turn.get("answers", ()), bool(turn.get("interrupt")))
    record.said += asked.said
    if asked.outcome != "answered":
        record.said.append(("nod", f"[{asked.outcome}] {asked.message or ''}".strip()))
    if "removes" in turn and turn.get("confirm") and not case.get("decline") and guard.all_named(turn["removes"], asked.talk) and set(turn["removes"]) <= described(seat.work).keys():
        # It named them and asks first: as good, or better.
        guard.told += asked.talk
        again = conversation.turn(turn["confirm"], (), decide)
        record.said += again.said
        asked.final, asked.outcome = again.final, again.outcome
    plots, _ = drawings.read(seat.drawn, noted)
    after = described(seat.work)
    record.unnamed += guard.unnamed(after)
    if before != after or outside != seat.outside():
        record.wrote = True
    return judged(turn, demanded, asked, before, after, record, case, outside != seat.outside(), seat, plots)


def is_picture(content):
    return isinstance(content, dict) and "picture" in content


def judged(turn, demanded, asked, before, after, record, case, outside, seat, plots=()):
    outcome = turn.get("outcome", "answered")
    wrong = [] if outcome in ("any", asked.outcome) else [f"The turn ended with {asked.outcome}, not {outcome}."]
    answer, shown = asked.answer, "\n".join(asked.outputs)
    if "facts" in turn:  # of a generated conversation
        if outcome == "answered" and not any(d == "stop" for d in turn.get("decide", ())):
            facts = re.findall(r"\d+", shown)[-1:] or ["a number"] if turn["chance"] else turn["facts"]
            wrong += [f"The answer does not hold {fact!r}." for fact in facts if not judge.fact_in(answer, fact)]
            value = judge.last_value(asked.outputs[-1]) if asked.outputs else ""
            if turn["quotes"] and (not value or value not in answer):
                wrong.append("The answer does not hold what the output says.")
            if judge.says(answer, "beyond me") != turn["declines"] or not answer:
                wrong.append("It says that this is beyond it." if answer else "There is no answer.")
        if turn["after"] is not None:
            given = any(is_picture(c) for name, c in before.items() if name not in record.drawn)
            wrong += judge.files_wrong(turn["after"], after, plots_free=not given)
            record.drawn |= {name for name, c in after.items() if is_picture(c) and name not in before}
        return wrong
    if case.get("decline"):
        wrong += judge.demands_wrong({}, before, after)
        if not judge.admits_undone(answer):
            wrong.append("The answer does not say that nothing was done.")
        return wrong
    if record.unnamed:
        wrong.append(f"Removed without naming it first: {', '.join(record.unnamed)}.")
    if turn.get("beyond"):
        if not judge.declines(answer):
            wrong.append("The answer does not say that this is beyond it.")
        if outside or judge.demands_wrong({}, before, after):
            wrong.append("It wrote or deleted something.")
        return wrong
    names = [PurePosixPath(n.rstrip("/")).name for n in before.keys() | after.keys()]
    wrong += judge.answer_wrong(answer, demanded, asked.outputs, names, turn["ask"])
    if "check" in turn:
        figures = [n for n, _ in judge.numbers(answer, names)]
        try:
            passed = evaluate(turn["check"], seat.work, answer=answer, low=judge.plain(answer), numbers=figures, output=shown)
        except (OSError, LookupError, TypeError, ValueError):
            passed = False  # what it looks at is not there, or not what it should be
        if not passed:
            wrong.append(f"The answer or a file fails the check {turn['check']}.")
    if "plot" in demanded:
        wrong += drawings.wrong(demanded["plot"], plots)
    demands = demanded.get("files", {})
    if "removes" in turn:
        gone = [*turn["removes"], *(name for name in turn.get("maybe", ()) if name not in after)]
        demands = {**demands, **dict.fromkeys(gone)}
    if not turn.get("free"):
        wrong += judge.demands_wrong(demands, before, after)
    return wrong


class Removals:
    """Whether what an action removes was named to the user before that action was approved."""

    def __init__(self, folder):
        self.folder = folder
        self.told = []
        self.last = None
        self.found = []

    def before(self, code, turn):
        """An action is about to be approved; the one before it has run."""
        now = described(self.folder)
        self._compare(now)
        # The card shows its talk and its code; earlier cards and answers were seen too.
        self.last, self.seen = now, "\n".join([*self.told, *turn.talk, *turn.codes, code])

    def _compare(self, now):
        if self.last is None:
            return
        gone = [name for name in self.last if name not in now]
        # A file that was moved or renamed is not lost.
        kept = [content for name, content in now.items() if name not in self.last]
        for name in gone:
            if name.endswith("/") or self.last[name] in kept:
                continue
            if not named(name, self.seen, gone):
                self.found.append(name)

    def unnamed(self, after):
        """Files that were removed and never named, after the last action."""
        self._compare(after)
        self.last = None
        return self.found

    def all_named(self, names, talk):
        return all(named(name, "\n".join(talk), names) for name in names)


def named(name, text, gone):
    """The name, with its folder or without it; or the folder that it lies in, where all of that went."""
    path = PurePosixPath(name)
    choices = [path.name, *(str(p) for p in path.parents if f"{p}/" in gone)]
    return any(re.search(rf"(?<![\w*?.-]){re.escape(choice)}(?!\w|\.\w)", text) for choice in choices)


def attachment(path):
    size = len(list(path.iterdir())) if path.is_dir() else path.stat().st_size
    # The words for the model name the file as the request would: Python works in its folder.
    return {"path": path.name, "size": size, "folder": path.is_dir()}
