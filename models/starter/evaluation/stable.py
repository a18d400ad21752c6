"""Finds generated conversations that are no fair case: whose own code, run again, gives other facts or files.

    python models/starter/evaluation/stable.py FOLDER        (in the environment of the generator)

Writes FOLDER/unstable.json with their places; the evaluation leaves these out."""

import collections
import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evaluation import cases, judge  # noqa: E402
from nodgen import observation, session  # noqa: E402
from nodgen.contents import described, restore  # noqa: E402


def differs(trace, running, folder):
    """What is not the same when the code of a conversation runs again; None when all is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    running.fresh()
    replies = iter([text for role, text, *_ in trace["messages"] if role == "user"])
    made = cases.of_trace(trace, 0, "held-out")["turns"]
    for raw, turn in zip(trace["turns"], made):
        restore(folder, turn["adds"], turn["times"])
        if raw["restart"]:
            running.fresh()
        next(replies)
        told, again = "", ""
        for step in raw["steps"]:
            reply = next(replies)
            told += reply
            if step["decide"] in ("decline", "stop"):
                again += reply
                continue
            code = step["edited"] if step["decide"] == "edit" else step["code"]
            outputs = running.run(code, folder, step["answers"], 0.08 if step["interrupt"] else None)
            again += observation.observation(outputs)
        if raw["after"] is None or turn["interrupt"]:
            continue
        if not turn["chance"]:
            lost = [f for f in raw["facts"] if judge.fact_in(told, f) and not judge.fact_in(again, f)]
            if lost:
                return f"facts {lost}"
        wrong = judge.files_wrong(raw["after"], described(folder))
        if wrong:
            return " ".join(wrong)
    return None


def main():
    data = Path(sys.argv[1])
    running, unstable, why = session.start(), [], collections.Counter()
    import matplotlib

    matplotlib.rcParams["figure.figsize"] = (1.2, 0.9)
    traces = cases.of_data(data, everything=True)
    with tempfile.TemporaryDirectory(prefix="nodstable") as temporary:
        for number, trace in enumerate(traces):
            found = differs(trace, running, Path(temporary) / "work")
            if found:
                unstable.append(number)
                why[trace["intent"]] += 1
                print(f"{trace['intent']}: {trace['turns'][0]['request']!r}: {found}"[:300])
    (data / "unstable.json").write_text(json.dumps(unstable) + "\n")
    print(f"{len(unstable)} of {len(traces)} are left out: {dict(why)}")


if __name__ == "__main__":
    main()
