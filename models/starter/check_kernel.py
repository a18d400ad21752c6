"""Replays generated conversations in a real kernel and compares every observation.

    python check_kernel.py --data build/data --count 100
"""

import argparse
import json
import random
import shutil
import tempfile
from pathlib import Path

from nodgen import observation as obs
from nodgen.contents import restore
from nodgen.kernel import Kernel


def replay(trace, folder, kernel):
    """(observations compared, differences) of one conversation."""
    known, compared, differences = {}, 0, []
    expected = iter([text for role, text, _ in trace["messages"] if role == "user"])
    kernel.fresh()
    for turn in trace["turns"]:
        new = {n: t for n, t in turn["before"].items() if n not in known}
        restore(folder, new, {n: at for n, at in turn.get("times", {}).items() if n in new})
        next(expected)
        if turn["restart"]:
            kernel.fresh()
        for step in turn["steps"]:
            text = next(expected)
            if step["decide"] in ("decline", "stop"):
                continue
            code = step["edited"] if step["decide"] == "edit" else step["code"]
            outputs = kernel.run(code, step["answers"], 0.5 if step["interrupt"] else None)
            got = obs.observation(outputs, status=obs.INTERRUPTED if step["interrupt"] else None)
            want = text.split("Execution Output:\n", 1)[1]
            compared += 1
            # Where in a loop an interrupt lands, and how far a count came, is chance.
            loose = step["interrupt"] or code.endswith("Look at the count\nn")
            if got != want and not (loose and got.split("\n")[-1] == want.split("\n")[-1]) and not code.endswith("\nn"):
                differences.append((code, want, got))
        known = {**known, **turn["before"], **(turn["after"] or {})}
    return compared, differences


# Chance, the clock, the computer's own facts and pip say something else each time, and the generator plays the last three.
PLAYED = ("!pip", "random", "secrets", "uuid", "today(", ".now(", "time.time(", "psutil", "platform", "cpu_count", "disk_usage", "environ", "getuser", "home(", "getcwd", "version(")


def played(trace):
    return trace.get("played") or any(mark in step["code"] + step["edited"] for turn in trace["turns"] for step in turn["steps"] for mark in PLAYED)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("build/data"))
    arguments.add_argument("--count", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    traces = [json.loads(line) for path in sorted(options.data.glob("*.jsonl")) for line in open(path) if line.endswith("\n")]
    traces = [t for t in traces if any(turn["steps"] for turn in t["turns"]) and not played(t)]
    compared, differences, kernel = 0, [], None
    with tempfile.TemporaryDirectory(prefix="nodcheck") as temporary:
        for trace in random.Random(options.seed).sample(traces, options.count):
            folder = Path(temporary) / "work"
            folder.mkdir(exist_ok=True)
            for path in list(folder.iterdir()):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            kernel = kernel or Kernel(folder)
            count, found = replay(trace, folder, kernel)
            compared, differences = compared + count, differences + found
        kernel.close()
    for code, want, got in differences:
        print(f"--- code\n{code}\n--- generated\n{want}\n--- kernel\n{got}")
    print(f"{options.count} conversations, {compared} observations, {len(differences)} differ")
    raise SystemExit(bool(differences))


if __name__ == "__main__":
    main()
