"""Writes training and held-out conversations as JSON lines, every output real.

    python generate.py --out build/data --train 20000 --held-out 1500 --seed 1 --processes 2
"""

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from nodgen import session  # noqa: E402
from nodgen.phrasing import key, split_phrasings  # noqa: E402
from nodgen.scenario import Context, Unfit, play  # noqa: E402
from nodgen.words import held_out, held_out_lists  # noqa: E402

MAX_CHARACTERS = 6000


def one(rng, split, folder, running, intents, weights):
    """Draws until a conversation fits; returns it with the number of those dropped."""
    dropped = 0
    while True:
        (intent,) = rng.choices(intents, weights)
        context = Context(rng, split, folder)
        try:
            trace = play(intent, context, running)
        except (Unfit, ValueError, IndexError, SyntaxError):
            dropped += 1
            continue
        except Exception as error:  # a mistake in one intent must not end a run of hours
            print(f"{intent.__name__}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
            dropped += 1
            continue
        if sum(len(m[1]) for m in trace["messages"]) > MAX_CHARACTERS:
            dropped += 1
            continue
        return trace, dropped


def work(job):
    split, count, seed, path, only = job
    from nodgen.intents import WEIGHTED

    rng = random.Random(seed)
    running = session.start()
    import matplotlib

    # The picture itself is no part of a conversation, so it may be small here.
    matplotlib.rcParams["figure.figsize"] = (1.2, 0.9)
    chosen = {i: w for i, w in WEIGHTED.items() if not only or i.__name__ in only.split(",")}
    intents, weights = list(chosen), list(chosen.values())
    dropped = 0
    with tempfile.TemporaryDirectory(prefix="nodgen") as temporary, open(path, "w") as out:
        for _ in range(count):
            trace, lost = one(rng, split, Path(temporary) / "work", running, intents, weights)
            dropped += lost
            out.write(json.dumps(trace, ensure_ascii=False) + "\n")
    return count, dropped


def templates():
    """Every list of phrasings in the intents."""
    from nodgen.intents import MODULES

    def lists(value):
        if isinstance(value, list) and value and all(isinstance(t, str) for t in value):
            yield value
        elif isinstance(value, dict):
            for inner in value.values():
                yield from lists(inner)

    for module in MODULES:
        for name, value in vars(module).items():
            if name.isupper():
                yield from lists(value)


def leaks(paths):
    """Held-out names or phrasings that a training trace used."""
    held = {key(t) for group in templates() for t in split_phrasings(group)[1]}
    found = []
    for path in paths:
        for line in Path(path).read_text().splitlines():
            trace = json.loads(line)
            found += [n for n in trace["names"] if held_out(n)]
            found += [p for p in trace["phrasings"] if key(p) in held]
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=Path("build/data"))
    arguments.add_argument("--train", type=int, default=20000)
    arguments.add_argument("--held-out", type=int, default=1500)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--processes", type=int, default=2)
    arguments.add_argument("--only", default="", help="names of intents, by comma; all when empty")
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    jobs = []
    for split, total in (("train", options.train), ("held-out", options.held_out)):
        for part in range(options.processes if total else 0):
            path = options.out / f"{split}-{options.seed}-{part}.jsonl"
            jobs.append((split, total // options.processes, f"{split}/{options.seed}/{part}", path, options.only))
    # A worker does one job: the shell it starts takes the place of `__main__`.
    with multiprocessing.get_context("spawn").Pool(options.processes, maxtasksperchild=1) as pool:
        for (split, _, _, path, _), (count, dropped) in zip(jobs, pool.imap(work, jobs)):
            print(f"{path}: {count} conversations of the {split} split, {dropped} drafts dropped", flush=True)
    (options.out / "held-out.json").write_text(held_out_lists(t for g in templates() for t in split_phrasings(g)[1]))


if __name__ == "__main__":
    main()
