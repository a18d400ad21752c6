"""Where cases come from: the files in `cases/`, written by hand, and conversations that the generator held out."""

import json
import re
from pathlib import Path

from . import judge

HERE = Path(__file__).parent
SETS = {
    "held-out": ("held-out phrasings, names and workspaces", 0.95),
    "by-hand": ("requests written by hand", 0.80),
    "repair": ("first action made to fail", 0.90),
    "conversations": ("two- to four-step conversations", 0.90),
    "outside": ("outside its world: says so", 0.90),
    "destructive": ("destructive: names it, then removes exactly it; declined, leaves it", 1.00),
}
TURN = ("ask", "says", "shown", "never", "files", "plot", "check", "decide", "answers", "interrupt", "attach", "restart", "adds", "beyond", "outcome", "removes", "maybe", "confirm", "free")
CASE = ("id", "in", "hidden", "turns", "why", "gate", "with")


def by_hand(name):
    """The cases of a set; a case without `turns` is its own only turn."""
    found = []
    for path in sorted((HERE / "cases").glob(f"{name}*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                raw = json.loads(line)
            except ValueError as defect:
                raise SystemExit(f"{path.name}, line {number}: {defect}") from None
            unknown = raw.keys() - {*TURN, *CASE}
            if unknown:
                raise SystemExit(f"{path.name}, line {number}: no such key as {', '.join(sorted(unknown))}.")
            case = {key: raw[key] for key in CASE if key in raw}
            case["set"], case["files"] = name, raw.get("with", {})
            case["id"] = raw.get("id") or f"{path.stem}-{number:03}"
            case.setdefault("turns", [{key: raw[key] for key in TURN if key in raw}])
            if name == "outside":
                for turn in case["turns"]:
                    turn.setdefault("beyond", True)
            if name == "destructive":
                for turn in case["turns"]:
                    turn.setdefault("confirm", "yes, go ahead")
            found.append(case)
            if name == "destructive":
                found.append({**case, "id": case["id"] + "-declined", "decline": True, "turns": case["turns"][:1]})
    ids = [case["id"] for case in found]
    assert len(ids) == len(set(ids)), "two cases have the same id"
    return found


RESTARTED = "[The Python session was restarted. Its variables are gone.]\n"
LONE_NAME = re.compile(r"(#.*\n)?\w+\Z")
ATTACHED = re.compile(r"\n\nAttached:((?:\n- .+ \(.+\))+)$")


def of_trace(trace, number, name):
    """A generated conversation as a case."""
    turns, known, interrupted = [], {}, False
    spoken = iter(trace.get("messages", [])[1:])
    for raw in trace["turns"]:
        ask = raw["request"]
        if raw["restart"]:
            ask = ask.removeprefix(RESTARTED)
        turn = {"restart": raw["restart"], "facts": raw["facts"], "after": raw["after"]}
        if found := ATTACHED.search(ask):
            ask = ask[: found.start()]
            turn["attach"] = re.findall(r"^- (.+) \(.+\)$", found.group(1), re.MULTILINE)
        turn["ask"] = ask
        turn["adds"] = {n: c for n, c in raw["before"].items() if n not in known}
        turn["times"] = {n: at for n, at in raw.get("times", {}).items() if n in turn["adds"]}
        turn["decide"] = [decision(step) for step in raw["steps"]]
        turn["answers"] = [answer for step in raw["steps"] for answer in step["answers"]]
        # Where the facts are chance (a password, a throw of dice), the answer must still say what the output says.
        said = [text for _, text in zip(range(2 + 2 * len(raw["steps"]) - (raw["after"] is None)), (m[1] for m in spoken))]
        output, answer = (said[-2], said[-1]) if len(said) > 3 and raw["after"] is not None else ("", said[-1] if said else "")
        value = judge.last_value(output)
        turn["quotes"] = bool(value) and value in answer and not any(fact in output for fact in raw["facts"])
        turn["declines"] = "beyond me" in answer
        # How far an interrupted count came is chance: the answer must say what the output says.
        turn["chance"] = interrupted and bool(raw["steps"]) and LONE_NAME.match(raw["steps"][-1]["code"]) is not None
        turn["interrupt"] = any(step["interrupt"] for step in raw["steps"])
        if turn["interrupt"]:
            turn["outcome"], turn["facts"], interrupted = "interrupted", [], True
        elif any(step["decide"] == "stop" for step in raw["steps"]):
            turn["outcome"] = "declined"
        known = {**known, **raw["before"], **(raw["after"] or {})}
        turns.append(turn)
    return {"id": f"{name}-{number:04}-{trace['intent']}", "set": name, "turns": turns}


def decision(step):
    if step["decide"] == "edit":
        return {"edit": step["edited"]}
    if step["decide"] == "decline":
        return {"decline": step["reason"]}
    return step["decide"]


def of_data(folder, everything=False):
    """The held-out conversations in a data folder, in the order they were generated, without those that
    `stable.py` found to hang on chance or on the hour."""
    paths = sorted(Path(folder).glob("held-out-*.jsonl"))
    traces = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").split("\n") if line]
    listed = Path(folder) / "unstable.json"
    left_out = set() if everything or not listed.is_file() else set(json.loads(listed.read_text()))
    return [trace for number, trace in enumerate(traces) if number not in left_out]


def held_out(folder, count):
    return [of_trace(trace, number, "held-out") for number, trace in enumerate(of_data(folder)[:count], 1)]


def conversations(folder, count):
    """Those by hand, and as many generated ones of two to four requests as make `count`; none that `held_out` takes."""
    cases = by_hand("conversations")
    traces = [t for t in of_data(folder) if 2 <= len(t["turns"]) <= 4] if folder else []
    for number, trace in enumerate(traces[: max(0, count - len(cases))], 1):
        cases.append(of_trace(trace, number, "conversations"))
    return cases
