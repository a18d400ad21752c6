"""Makes the network of a checkpoint wider or deeper without changing what it computes.

    python grow.py --run build/run --width 384 --heads 6 --hidden 1024
    python grow.py --run build/run --layers 10

What is new starts so that nothing of it is seen (Net2Net, Chen et al., ICLR 2016): new channels of the
residual stream hold zeros, new heads and new hidden units are read by zeros. What reads the new channels starts at random,
so that gradients tell the new parts from each other. A new layer is a copy of the one before it that adds
nothing yet: what it reads is of use at once, what it writes begins at zero. Training goes on from the same loss; the moments start
anew.
"""

import argparse
from pathlib import Path

import torch

from checkpoint import restore, save
from model import MATRICES, Shape, forward, turns_of


def noise(like, *size, random):
    """Random values as large as those of a trained matrix."""
    return torch.randn(*size, generator=random) * like.square().mean().sqrt()


def more_rows(matrix, count, random=None):
    """[layers, in, out] with `count` more inputs: of noise, or of zeros without `random`."""
    size = (matrix.shape[0], count, matrix.shape[2])
    return torch.cat([matrix, noise(matrix, *size, random=random) if random else torch.zeros(size)], 1)


def more_columns(matrix, count, random=None):
    return more_rows(matrix.mT, count, random).mT


def grown(weights, shape, width, heads, hidden, seed=0):
    """(weights, shape) of the wider network; heads keep their size."""
    random = torch.Generator().manual_seed(seed)
    channels, units, head = width - shape.width, hidden - shape.hidden, shape.head
    if heads * head != width or heads % shape.kv_heads or min(channels, units, heads - shape.heads) < 0:
        raise SystemExit(f"a width of {width} needs {width // head} heads of {head}, a multiple of {shape.kv_heads}; nothing may shrink")
    new = {k: more_rows(weights[k], channels, random) for k in ("q", "k", "v", "gate", "up")}
    # The query heads of one key head stand together, so each group gets its new ones at its end.
    groups, fresh = shape.kv_heads, (heads - shape.heads) // shape.kv_heads * head
    new["q"] = torch.cat([more_columns(part, fresh, random) for part in new["q"].chunk(groups, 2)], 2)
    new["o"] = torch.cat([more_rows(part, fresh) for part in weights["o"].chunk(groups, 1)], 1)
    new |= {k: more_columns(new[k], units, random) for k in ("gate", "up")}
    new["down"] = more_rows(weights["down"], units)
    new |= {k: more_columns(new[k], channels) for k in ("o", "down")}
    new["embedding"] = torch.cat([weights["embedding"], torch.zeros(shape.vocabulary, channels)], 1)
    # Zeros make the root mean square smaller; the norms' weights take that back.
    for name in ("norm", "attention_norm", "ffn_norm"):
        old = weights[name]
        new[name] = torch.cat([old, old.mean(-1, keepdim=True).expand(*old.shape[:-1], channels)], -1) * (shape.width / width) ** 0.5
    return new, Shape(**{**shape.as_dict(), "width": width, "heads": heads, "hidden": hidden})


def deepened(weights, shape, layers):
    """(weights, shape) with `layers` layers: copies that add nothing, each behind its original.

    The middle layers are copied first: the outer ones do what is done once, to read the tokens and to choose the next."""
    extra = layers - shape.layers
    if not 0 <= extra <= shape.layers:
        raise SystemExit(f"{shape.layers} layers can become {shape.layers} to {2 * shape.layers}, not {layers}")
    middle = sorted(range(shape.layers), key=lambda i: abs(i - (shape.layers - 1) / 2))
    order, copies = [], []
    for i in range(shape.layers):
        order.append(i)
        copies.append(False)
        if i in middle[:extra]:
            order.append(i)
            copies.append(True)
    new = dict(weights)
    for name in (*MATRICES, "attention_norm", "ffn_norm"):
        new[name] = weights[name][order].clone()
        if name in ("o", "down"):
            new[name][torch.tensor(copies)] = 0.0
    return new, Shape(**{**shape.as_dict(), "layers": layers})


def difference(before, after, count=48):
    """Largest difference of the two networks' logits, over the largest logit, on a row of random tokens."""
    (_, shape), (_, wider) = before, after
    tokens = torch.randint(shape.vocabulary, (1, count), generator=torch.Generator().manual_seed(1))
    back = torch.where(torch.ones(1, count, count, dtype=torch.bool).tril(), 0.0, -1e9)
    logits = [forward(weights, s, tokens, turns_of(s, torch.arange(count)[None]), back) for weights, s in (before, after)]
    return float((logits[0] - logits[1]).abs().max() / logits[0].abs().max())


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--run", type=Path, default=Path("build/run"))
    arguments.add_argument("--width", type=int)
    arguments.add_argument("--heads", type=int)
    arguments.add_argument("--hidden", type=int)
    arguments.add_argument("--layers", type=int)
    options = arguments.parse_args()
    path = options.run / "checkpoint.npz"
    trees, old_shape, extra = restore(path)
    size = {name: getattr(options, name) or getattr(old_shape, name) for name in ("width", "heads", "hidden", "layers")}
    if all(size[name] == getattr(old_shape, name) for name in size):
        raise SystemExit("Nothing would grow, and the moments would be lost. Give --width with --heads, --hidden or --layers.")
    weights, shape = grown(trees[3], old_shape, size["width"], size["heads"], size["hidden"])
    weights, shape = deepened(weights, shape, size["layers"])
    error = difference((trees[3], old_shape), (weights, shape))
    if error > 1e-4:
        raise SystemExit(f"the larger network computes something else: its logits differ by {error:.1e}; nothing was saved")
    nothing = {k: torch.zeros_like(w) for k, w in weights.items()}
    save(path, [weights, nothing, nothing, weights], shape, extra)
    print(f"{sum(w.numel() for w in weights.values())} parameters, {shape}; logits differ by {error:.1e}")


if __name__ == "__main__":
    main()
