"""Measures the starter model through the whole of Nod.

    script/evaluate-starter --data FOLDER        every set; writes models/starter/RESULTS.md
    script/evaluate-starter --set by-hand        one set
    script/evaluate-starter --gate               60 cases; fails at five points below the recorded figure
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

STARTER = Path(__file__).resolve().parent.parent
REPOSITORY = STARTER.parent.parent
sys.path.insert(0, str(STARTER))

from evaluation import cases as sources  # noqa: E402
from evaluation import gate, report  # noqa: E402
from evaluation.nod import Seat, sandbox  # noqa: E402
from evaluation.play import play  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", action="append", choices=list(sources.SETS), help="one set; may be given several times; all when left out")
    parser.add_argument("--limit", type=int, help="only the first cases of each set")
    parser.add_argument("--match", default="", help="only cases whose id holds this")
    parser.add_argument("--only-failures", type=Path, metavar="FILE", help="only the cases that failed in a kept file of records")
    parser.add_argument("--data", type=Path, help="folder with held-out-*.jsonl of generate.py, for the held-out set")
    parser.add_argument("--more-conversations", type=Path, help="another such folder, of another seed, for the conversations")
    parser.add_argument("--held-out-count", type=int, default=1000)
    parser.add_argument("--conversation-count", type=int, default=200)
    parser.add_argument("--model", type=Path, default=STARTER / "starter.gguf")
    parser.add_argument("--nod", type=Path, help="the program; target/release or target/debug when left out")
    parser.add_argument("--python", type=Path, help="interpreter for actions; NOD_TEST_PYTHON or .venv when left out")
    parser.add_argument("--workers", type=int, default=min(4, os.cpu_count() or 1))
    parser.add_argument("--records", type=Path, default=REPOSITORY / "target" / "starter-evaluation", help="where records are kept between runs")
    parser.add_argument("--report", type=Path, help="write the table of all kept records here, without running anything more")
    parser.add_argument("--gate", action="store_true", help="the regression gate")
    parser.add_argument("--make-gate", action="store_true", help="draw the gate's cases anew, --data needed, and record how this model does on them")
    parser.add_argument("--facts", action="store_true", help="show what the cases demand, without running them")
    parser.add_argument("--unconfined", action="store_true", help="run actions as the user you are where bubblewrap cannot be used")
    parser.add_argument("--verbose", action="store_true", help="show failures as they come")
    return parser.parse_args()


def program(options):
    target = Path(os.environ.get("CARGO_TARGET_DIR") or REPOSITORY / "target")
    places = [options.nod] if options.nod else [target / kind / "nod" for kind in ("release", "debug")]
    found = [p for p in places if p.is_file()]
    if not found:
        sys.exit(f"No nod at {' or '.join(map(str, places))}. Build it: cargo build -p nod-cli")
    return max(found, key=lambda p: p.stat().st_mtime).resolve()


def interpreter(options):
    path = options.python or Path(os.environ.get("NOD_TEST_PYTHON") or REPOSITORY / ".venv" / "bin" / "python")
    # Not resolved: the link is what makes it the environment's.
    path = Path(os.path.abspath(path))
    if not path.is_file():
        sys.exit(f"No Python at {path}. Run script/python, or name one with --python.")
    return path


def described_python(python):
    code = (
        "import importlib.metadata as m, platform; have = {d.name.lower() for d in m.distributions()}; "
        "print(platform.python_version(), 'with', ', '.join(n for n in ('numpy', 'pandas', 'matplotlib', 'pillow', 'openpyxl') if n in have))"
    )
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def run(cases, options, nod, python, verbose=True):
    """Records in the order of the cases."""
    if sandbox() is None and not options.unconfined:
        sys.exit("Actions run unseen here, and bubblewrap, which confines them, cannot be used. Install it (Debian: bubblewrap), or give --unconfined to run them as the user you are.")
    began, done, right = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory(prefix="nodev") as root, ThreadPoolExecutor(options.workers) as pool:
        # The list of fonts is made once, outside of any case.
        environment = {**os.environ, "MPLCONFIGDIR": f"{root}/matplotlib", "MPLBACKEND": "agg"}
        subprocess.run([python, "-c", "import matplotlib.pyplot"], env=environment, check=True)
        seats = Queue()
        for number in range(options.workers):
            seats.put(Seat(Path(root) / str(number), nod, options.model.resolve(), python))

        def one(case):
            seat = seats.get()
            try:
                return play(case, seat)
            finally:
                seats.put(seat)

        records = []
        for record in pool.map(one, cases):
            records.append(record)
            done, right = done + 1, right + record.right
            if not record.right and options.verbose:
                print(f"--- {record.id}: {' '.join(record.wrong)}")
                for who, text in record.said:
                    print(f"    [{who}] {text[:600]}")
            if verbose and (done % 20 == 0 or done == len(cases)):
                each = (time.monotonic() - began) / done
                print(f"{done}/{len(cases)}: {right} right, {each:.2f} s each", flush=True)
    return records


def chosen(name, options):
    if name == "held-out":
        if options.data is None:
            return None
        found = sources.held_out(options.data, options.held_out_count)
    elif name == "conversations":
        found = sources.conversations(options.more_conversations, options.conversation_count)
    else:
        found = sources.by_hand(name)
    if options.only_failures:
        failed = {r["id"] for r in json.loads(options.only_failures.read_text())["records"] if not r["right"]}
        found = [case for case in found if case["id"] in failed]
    return [case for case in found if options.match in case["id"]][: options.limit]


def show(name, cases):
    """Every demand with its value, for the eye."""
    from evaluation.oracle import resolved
    from evaluation.workspaces import build
    from nodgen.contents import restore

    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            build(case.get("in", "empty"), Path(folder))
            restore(folder, case.get("files", {}))
            for number, turn in enumerate(case["turns"]):
                restore(folder, turn.get("adds", {}))
                demands = {}
                for key in ("says", "shown", "never", "files", "plot"):
                    if key in turn:
                        try:
                            demands[key] = resolved(turn[key], folder)
                        except Exception as defect:  # noqa: BLE001 - a later turn may need what an earlier one made
                            demands[key] = f"{'DEFECT' if number == 0 else 'later'}: {defect!r}"
                extra = {k: turn[k] for k in ("removes", "check") if k in turn}
                print(f"{case['id']}.{number} [{case.get('in', '')}] {turn['ask']}\n    {demands} {extra or ''}")


def kept(options, model):
    found = {}
    for name in sources.SETS:
        path = options.records / f"{name}.json"
        if path.is_file():
            whole = json.loads(path.read_text(encoding="utf-8"))
            if whole["model"] == model:
                found[name] = whole
    return found


COMMANDS = [
    # A later generator draws other conversations from the same seeds; models are compared on the same ones.
    "git restore --source 85a9224 models/starter/nodgen  # the generator that these cases are of",
    "python models/starter/generate.py --out target/held-out --train 0 --held-out 1150 --seed 2001",
    "python models/starter/generate.py --out target/talks --train 0 --held-out 900 --seed 2002",
    "python models/starter/evaluation/stable.py target/held-out; python models/starter/evaluation/stable.py target/talks",
    "git restore models/starter/nodgen",
    "script/evaluate-starter --data target/held-out --more-conversations target/talks",
]


def commands(found):
    """COMMANDS, as they were for these records."""
    count = len(found["held-out"]["records"]) if "held-out" in found else 1000
    return [*COMMANDS[:-1], COMMANDS[-1] + (f" --held-out-count {count}" if count != 1000 else "")]


def main():
    options = arguments()
    names = options.set or list(sources.SETS)
    if options.facts:
        for name in names:
            show(name, chosen(name, options) or [])
        return 0
    model = report.sha256(options.model)
    if options.report:
        found = kept(options, model)
        if not found:
            sys.exit(f"No records of this model in {options.records}.")
        report.write(options.report, found, commands(found))
        return 0
    nod, python = program(options), interpreter(options)
    if options.gate:
        return gate.check(lambda cases: run(cases, options, nod, python), model)
    if options.make_gate:
        if options.data is None:
            sys.exit("--make-gate needs --data, a folder that generate.py --held-out wrote.")
        return gate.make(lambda cases: run(cases, options, nod, python), model, options.data)
    about = described_python(python)
    for name in names:
        cases = chosen(name, options)
        if cases is None:
            print(f"{name}: needs --data, a folder that generate.py --held-out wrote. Left out.")
            continue
        print(f"== {name}: {len(cases)} cases", flush=True)
        records = run(cases, options, nod, python)
        right, count, low, high = report.figures({"records": [r.as_json() for r in records]})
        print(f"{name}: {right} of {count} right, {right / max(1, count):.1%} ({low:.1%} to {high:.1%}); goal {sources.SETS[name][1]:.0%}")
        # A part of a set is no measurement of it.
        part = options.limit or options.match or options.only_failures
        path = options.records / (f"{name}-part.json" if part else f"{name}.json")
        report.keep(path, name, records, model=model, python=about)
        print(f"records: {path}", flush=True)
    if not options.set and not options.limit and not options.match and not options.only_failures:
        found = kept(options, model)
        report.write(STARTER / "RESULTS.md", found, commands(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
