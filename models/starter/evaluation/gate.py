"""The regression gate: 60 cases out of all sets, and the figure that the recorded model reached on them."""

import json
from pathlib import Path

from . import cases as sources

HERE = Path(__file__).parent
FILE = HERE / "gate.json"
SHARES = {"held-out": 22, "by-hand": 18, "repair": 6, "conversations": 5, "outside": 5, "destructive": 4}
SLACK = 0.05


def check(run, model):
    """Runs the gate; 1 when the figure is more than five points below the recorded one."""
    stored = json.loads(FILE.read_text(encoding="utf-8"))
    known = {case["id"]: case for name in sources.SETS if name not in ("held-out",) for case in sources.by_hand(name)}
    chosen = [of_stored(entry, known) for entry in stored["cases"]]
    records = run(chosen)
    right, count = sum(r.right for r in records), len(records)
    floor = stored["recorded"] - SLACK
    for record in records:
        if not record.right:
            print(f"wrong: {record.id}: {record.request!r}: {' '.join(record.wrong)}")
    print(f"Starter: {right} of {count} right, {right / count:.1%}; recorded {stored['recorded']:.1%} (model {stored['model'][:12]}, this one {model[:12]}); floor {floor:.1%}.")
    if right / count < floor - 1e-9:
        print("The starter model does worse than recorded. Look at the cases above; script/evaluate-starter --gate --verbose shows what was said.")
        return 1
    return 0


def of_stored(entry, known):
    """A case by hand by its id; a generated one as it was kept, for the generator moves on."""
    return known[entry] if isinstance(entry, str) else entry


def draw(kept, options, rng):
    """Draws the 60 anew from the kept records, evenly within each set, and records the figure of this model on them."""
    chosen, right = [], 0
    for name, share in SHARES.items():
        records = kept[name]["records"]
        cases = {c["id"]: c for c in source(name, options)}
        fit = [r for r in records if r["id"] in cases and fits(cases[r["id"]])]
        step = len(fit) / share
        offset = rng.random() * step
        for record in [fit[int(offset + step * n)] for n in range(share)]:
            case = cases[record["id"]]
            chosen.append(case if name == "held-out" else case["id"])
            right += record["right"]
    model = next(iter(kept.values()))["model"]
    recorded = round(right / len(chosen), 4)
    FILE.write_text(json.dumps({"model": model, "recorded": recorded, "cases": chosen}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return f"{FILE.name}: {len(chosen)} cases, recorded {recorded:.1%}"


def source(name, options):
    return sources.held_out(options.data, options.held_out_count) if name == "held-out" else sources.by_hand(name)


def fits(case):
    """Without the network, without packages that the tests' environment lacks, the same on every day."""
    if case.get("hidden") or case.get("gate") is False:
        return False
    return ".xlsx" not in json.dumps(case)
