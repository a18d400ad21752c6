"""Averages the weights of two checkpoints of one run; often better than either, and training can go on from it.

    python average.py build/earlier build/later --later 0.7 --out build/average

Between them a straight line of weights is no worse where the later one went on from the earlier (Wortsman et al., 2022,
"Model soups"). What the optimizer kept belongs to neither, so it starts anew."""

import argparse
from pathlib import Path

import torch

from checkpoint import restore, save


def averaged(earlier, later, share):
    """Weights, tensor by tensor: `share` of the later ones, the rest of the earlier."""
    if {name: w.shape for name, w in earlier.items()} != {name: w.shape for name, w in later.items()}:
        raise SystemExit("These two checkpoints are not of one shape.")
    return {name: (1 - share) * earlier[name].float() + share * later[name].float() for name in later}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("earlier", type=Path, help="a run's folder, or its checkpoint")
    arguments.add_argument("later", type=Path)
    arguments.add_argument("--later", dest="share", type=float, default=0.5, help="share of the later one, 0 to 1")
    arguments.add_argument("--out", type=Path, required=True)
    options = arguments.parse_args()
    (earlier, _, _), (later, shape, step) = (restore(path / "checkpoint.npz" if path.is_dir() else path) for path in (options.earlier, options.later))
    # The last of a checkpoint's trees are the weights that are exported.
    weights = averaged(earlier[-1], later[-1], options.share)
    nothing = {name: torch.zeros_like(w) for name, w in weights.items()}
    options.out.mkdir(parents=True, exist_ok=True)
    save(options.out / "checkpoint.npz", [weights, nothing, nothing, weights], shape, step)


if __name__ == "__main__":
    main()
