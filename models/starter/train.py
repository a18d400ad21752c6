"""Trains the starter model; stops and resumes at any time.

    python train.py --data build/data --tokenizer build/tokenizer.model --out build/run --minutes 60

Conversations are packed into rows without padding to speak of; attention and positions stay inside
each conversation; the assistant's tokens count fully, the others a little. Matrices are trained with Muon (momentum
made orthogonal by Newton-Schulz steps), embeddings and norms with AdamW. The learning rate warms
up, stays, and falls to nothing in the last `--decay` part of a run that is given one.

Matrix products are in bfloat16 (a processor with AMX does them ten times as fast as in 32 bits), the
weights themselves and what adds up between layers in 32 bits. PyTorch, because its compiler fuses the rest.
"""

import argparse
import csv
import random
import time
from pathlib import Path

import numpy as np
import sentencepiece as spm
import torch

from batches import Expected, hard_rows, load, rows
from checkpoint import from_gguf, pieces_of, regrown, restore, save
from model import MATRICES, Shape, forward, initial, turns_of

SHORT = 256
# More conversations than fit into one row.
SEGMENTS = 64


def bias_of(segment):
    """[batch, time, time]: 0 where a token may look, which is back and inside its own conversation; else very low."""
    time_ = segment.shape[1]
    causal = torch.ones(time_, time_, dtype=torch.bool, device=segment.device).tril()
    return torch.where((segment[:, :, None] == segment[:, None, :]) & causal, 0.0, -1e9)


def loss_of(weights, shape, others, tokens, learn, segment, turns, bias):
    """(loss to follow, loss on the assistant's tokens, share of them guessed right)."""
    with torch.autocast(tokens.device.type, dtype=torch.bfloat16):
        logits = forward(weights, shape, tokens, turns, bias)[:, :-1].float()
    target, counts = tokens[:, 1:], learn[:, 1:].float()
    inside = (segment[:, 1:] == segment[:, :-1]) & (segment[:, 1:] >= 0)
    weight = torch.where(counts > 0, counts, others) * inside
    chosen = logits.gather(-1, target[..., None])[..., 0]
    log_p = chosen - logits.logsumexp(-1)
    right = (chosen >= logits.amax(-1)) * counts
    total = counts.sum()
    # Reported is the loss on the assistant's tokens; requests and outputs only help to learn to read.
    return -(log_p * weight).sum() / total, -(log_p * counts).sum() / total, right.sum() / total


def losses_of(weights, shape, tokens, learn, segment, turns, bias):
    """[batch, SEGMENTS]: what each conversation of each row loses on the assistant's tokens, all of them added up."""
    with torch.autocast(tokens.device.type, dtype=torch.bfloat16):
        logits = forward(weights, shape, tokens, turns, bias)[:, :-1].float()
    lost = logits.logsumexp(-1) - logits.gather(-1, tokens[:, 1:, None])[..., 0]
    lost = torch.where(learn[:, 1:] > 0, lost, 0.0)
    return torch.zeros(len(tokens), SEGMENTS, device=tokens.device).scatter_add(1, segment[:, 1:].clamp(min=0).long(), lost)


@torch.compile(dynamic=False)
def orthogonal(g):
    """Five Newton-Schulz steps towards the nearest matrix with all singular values 1."""
    wide = g.shape[-2] <= g.shape[-1]
    x = g if wide else g.mT
    x = (x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)).bfloat16()
    for _ in range(5):
        a = x @ x.mT
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * (a @ a)) @ x
    return (x if wide else x.mT).float()


@torch.no_grad()
def update(trees, count, rate):
    """One step of Muon and AdamW from the gradients in the weights; returns the gradient's norm."""
    weights, first, second, mean = trees
    norm = torch.stack([w.grad.norm() for w in weights.values()]).norm()
    scale = torch.clamp(1.0 / (norm + 1e-6), max=1.0)
    for name, w in weights.items():
        g = w.grad * scale
        if name in MATRICES:
            first[name].mul_(0.95).add_(g)
            size = 0.2 * max(w.shape[-2], w.shape[-1]) ** 0.5
            w.mul_(1 - rate * 0.05).sub_(orthogonal(g + 0.95 * first[name]), alpha=rate * size)
        else:
            first[name].mul_(0.9).add_(g, alpha=0.1)
            second[name].mul_(0.98).addcmul_(g, g, value=0.02)
            step = (first[name] / (1 - 0.9**count)) / ((second[name] / (1 - 0.98**count)).sqrt() + 1e-8)
            w.sub_(step, alpha=rate)
        w.grad = None
        mean[name].lerp_(w, 1 - min(0.995, count / (count + 10.0)))
    return norm


def begin(options, processor, device):
    """(trees, shape, extra): from the checkpoint, else from a GGUF file, else from nothing."""
    pieces = pieces_of(processor)
    path = options.out / "checkpoint.npz"
    if path.exists():
        trees, shape, extra = restore(path)
        old = extra.get("pieces", pieces)
    elif options.gguf:
        weights, shape, old = from_gguf(options.gguf)
        trees = [weights, *({k: torch.zeros_like(w) for k, w in weights.items()} for _ in range(2)), {k: w.clone() for k, w in weights.items()}]
        extra = {"tokens": 0, "seconds": 0.0, "step": 0}
    else:
        shape = Shape(len(pieces), options.width, options.layers, options.heads, hidden=options.hidden)
        weights, old = initial(shape, options.seed), pieces
        trees = [weights, *({k: torch.zeros_like(w) for k, w in weights.items()} for _ in range(2)), {k: w.clone() for k, w in weights.items()}]
        extra = {"tokens": 0, "seconds": 0.0, "step": 0}
    if old != pieces:
        print(f"the vocabulary grows from {len(old)} to {len(pieces)} pieces", flush=True)
        for tree in trees:
            tree["embedding"] = regrown(tree["embedding"], old, pieces)
        shape = Shape(**{**shape.as_dict(), "vocabulary": len(pieces)})
    extra["pieces"] = pieces
    trees = [{k: a.float().contiguous().to(device) for k, a in tree.items()} for tree in trees]
    for w in trees[0].values():
        w.requires_grad_(True)
    return trees, shape, extra


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("build/data"))
    arguments.add_argument("--tokenizer", type=Path, default=Path("build/tokenizer.model"))
    arguments.add_argument("--out", type=Path, default=Path("build/run"))
    arguments.add_argument("--gguf", type=Path, help="weights to begin with when --out holds no checkpoint")
    arguments.add_argument("--minutes", type=float, default=60)
    arguments.add_argument("--decay", type=float, default=0.0, help="part of this run in which the rate falls")
    arguments.add_argument("--rate", type=float, default=4e-3)
    arguments.add_argument("--length", type=int, default=768)
    arguments.add_argument("--batch-tokens", type=int, default=6144)
    arguments.add_argument("--longest", type=int, default=768)
    arguments.add_argument("--width", type=int, default=256)
    arguments.add_argument("--layers", type=int, default=6)
    arguments.add_argument("--heads", type=int, default=4)
    arguments.add_argument("--hidden", type=int, default=704)
    arguments.add_argument("--others", type=float, default=0.15, help="weight of the tokens that the model never has to write")
    arguments.add_argument("--keep", type=float, default=1.0, help="share of the conversations to train on, those with the highest loss; a tenth of the rest too")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    processor = spm.SentencePieceProcessor(model_file=str(options.tokenizer))
    conversations, longer = load(options.data, processor, options.longest)
    sizes = [len(t) for t, _, _ in conversations]
    print(f"{len(conversations)} conversations, {sum(sizes)} tokens, mean {np.mean(sizes):.0f}, {longer} too long", flush=True)
    trees, shape, extra = begin(options, processor, device)
    print(f"{sum(a.numel() for a in trees[0].values())} parameters on {device}, from step {extra['step']}", flush=True)
    compiled = torch.compile(loss_of, dynamic=False)
    scored = torch.compile(losses_of, dynamic=False)
    seen = {"conversations": 0, "lost": 0.0}

    @torch.no_grad()
    def losses(drawn):
        tokens, learn, segment, position = (torch.from_numpy(np.stack(column)).to(device) for column in zip(*drawn))
        lost = scored(trees[0], shape, tokens, learn, segment, turns_of(shape, position), bias_of(segment)).cpu().numpy()
        found = [row[: int(number.max()) + 1] for row, number in zip(lost, segment.cpu().numpy())]
        seen["conversations"] += sum(map(len, found))
        seen["lost"] += float(sum(map(sum, found)))
        return found

    # Short conversations go into short rows, where attention is cheap, the few long ones into long rows.
    rng = random.Random(options.seed * 1000003 + extra["step"])
    kinds, expected = [], Expected()
    for length, least in ((SHORT, 0), (options.length, SHORT)):
        chosen = [one for one in conversations if least < len(one[0]) <= length]
        if chosen:
            mass = sum(len(t) for t, _, _ in chosen)
            height = max(1, options.batch_tokens // length)
            source = rows(chosen, length, rng) if options.keep >= 1 else hard_rows(chosen, length, rng, height, losses, options.keep, expected)
            kinds.append((mass, source, height))
    print("rows:", [(mass, count) for mass, _, count in kinds], flush=True)
    log = open(options.out / "loss.csv", "a")
    writer = csv.writer(log)
    if log.tell() == 0:
        writer.writerow(["step", "tokens", "seconds", "loss", "accuracy", "rate"])
    begun = saved = shown = time.time()
    first_step = extra["step"]
    recent, tokens_at_shown, seconds_before = [], extra["tokens"], extra["seconds"]
    others = torch.tensor(options.others, device=device)
    while (elapsed := time.time() - begun) < options.minutes * 60:
        part = elapsed / (options.minutes * 60)
        fall = 1.0 if part < 1 - options.decay else max(0.01, (1 - part) / max(options.decay, 1e-9))
        # Warmed up anew in each run: a network that was made wider meanwhile has no moments yet.
        rate = options.rate * min(1.0, (extra["step"] - first_step + 1) / 100) * fall
        ((_, source, height),) = rng.choices(kinds, [mass for mass, _, _ in kinds])
        drawn = [next(source) for _ in range(height)]
        tokens, learn, segment, position = (torch.from_numpy(np.stack(column)).to(device) for column in zip(*drawn))
        turns, bias = turns_of(shape, position), bias_of(segment)
        loss, shown_loss, right = compiled(trees[0], shape, others, tokens, learn, segment, turns, bias)
        loss.backward()
        extra["step"] += 1
        norm = update(trees, extra["step"], rate)
        recent.append((shown_loss.detach(), right.detach()))
        extra["tokens"] += int(sum((d[2] >= 0).sum() for d in drawn))
        extra["seconds"] = seconds_before + time.time() - begun
        if extra["step"] % 20 == 0:
            mean = np.array([[float(x) for x in pair] for pair in recent]).mean(0)
            speed = (extra["tokens"] - tokens_at_shown) / (time.time() - shown)
            print(f"step {extra['step']} tokens {extra['tokens']} loss {mean[0]:.4f} right {mean[1]:.4f} rate {rate:.5f} norm {float(norm):.2f} {speed:.0f} tokens/s", end="", flush=True)
            # Before they are trained on; more than all would lose, for of the intents that are known few are scored.
            print(f", {seen['conversations']} drawn lose {seen['lost'] / max(1, seen['conversations']):.3f} each" if options.keep < 1 else "", flush=True)
            seen.update(conversations=0, lost=0.0)
            writer.writerow([extra["step"], extra["tokens"], round(extra["seconds"]), f"{mean[0]:.4f}", f"{mean[1]:.4f}", f"{rate:.5f}"])
            log.flush()
            recent, shown, tokens_at_shown = [], time.time(), extra["tokens"]
        if time.time() - saved > 120:
            save(options.out / "checkpoint.npz", trees, shape, extra)
            saved = time.time()
    save(options.out / "checkpoint.npz", trees, shape, extra)


if __name__ == "__main__":
    main()
