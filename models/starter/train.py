"""Trains the starter model; stops and resumes at any time.

    python train.py --data build/data --tokenizer build/tokenizer.model --out build/run --minutes 60

Conversations are packed into rows without padding to speak of; attention and positions stay inside
each conversation; the assistant's tokens count fully, the others a little. Matrices are trained with Muon (momentum
made orthogonal by Newton-Schulz steps), embeddings and norms with AdamW. The learning rate warms
up, stays, and falls to a tenth in the last `--decay` part of a run that is given one.
"""

import argparse
import csv
import json
import random
import time
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import sentencepiece as spm

from model import Shape, forward, initial

START, END = "<|im_start|>", "<|im_end|>"
SHORT = 256
MATRICES = ("q", "k", "v", "o", "gate", "up", "down")


def encode(processor, messages):
    """(tokens, learn): the transcript as the agent encodes it, segment by segment."""
    start, end = processor.piece_to_id(START), processor.piece_to_id(END)
    newline = processor.encode("\n")
    tokens, learn = [], []
    for role, text, counts in messages:
        head = [start, *processor.encode("assistant\n")] if role == "assistant" else [start, *processor.encode(f"{role}\n{text}")]
        body = [*processor.encode(text), end] if role == "assistant" else [end]
        tokens += [*head, *body, *newline]
        learn += [0] * len(head) + [int(role == "assistant" and counts)] * len(body) + [0] * len(newline)
    return tokens, learn


def load(folder, processor, longest):
    conversations, longer = [], 0
    for path in sorted(folder.glob("train-*.jsonl")):
        for line in open(path):
            if not line.endswith("\n"):
                continue  # still being written
            tokens, learn = encode(processor, json.loads(line)["messages"])
            if len(tokens) <= longest:
                conversations.append((np.array(tokens, np.int32), np.array(learn, np.int8)))
            else:
                longer += 1
    return conversations, longer


def rows(conversations, length, rng):
    """Endless packed rows (tokens, learn, segment, position), shuffled anew in each pass."""
    while True:
        order = list(range(len(conversations)))
        rng.shuffle(order)
        open_rows = []
        for index in order:
            size = len(conversations[index][0])
            fits = [r for r in open_rows if r[1] + size <= length]
            if fits:
                row = max(fits, key=lambda r: r[1])
            else:
                if len(open_rows) >= 24:
                    fullest = max(open_rows, key=lambda r: r[1])
                    open_rows.remove(fullest)
                    yield packed(conversations, fullest[0], length)
                row = [[], 0]
                open_rows.append(row)
            row[0].append(index)
            row[1] += size


def packed(conversations, chosen, length):
    tokens, learn = np.zeros(length, np.int32), np.zeros(length, np.int8)
    segment, position = np.full(length, -1, np.int32), np.zeros(length, np.int32)
    at = 0
    for number, index in enumerate(chosen):
        text, counts = conversations[index]
        here = slice(at, at + len(text))
        tokens[here], learn[here], segment[here], position[here] = text, counts, number, np.arange(len(text))
        at += len(text)
    return tokens, learn, segment, position


def loss_of(weights, shape, others, tokens, learn, segment, position):
    time_ = tokens.shape[1]
    mask = (segment[:, :, None] == segment[:, None, :]) & jnp.tril(jnp.ones((time_, time_), bool))
    logits = forward(weights, shape, tokens, position, mask)[:, :-1]
    target, counts = tokens[:, 1:], learn[:, 1:].astype(jnp.float32)
    inside = (segment[:, 1:] == segment[:, :-1]) & (segment[:, 1:] >= 0)
    weight = jnp.where(counts > 0, 1.0, others) * inside
    log_p = jnp.take_along_axis(jax.nn.log_softmax(logits), target[..., None], -1)[..., 0]
    right = (jnp.argmax(logits, -1) == target) * counts
    total = counts.sum()
    # Reported is the loss on the assistant's tokens; requests and outputs only help to learn to read.
    return -(log_p * weight).sum() / total, (-(log_p * counts).sum() / total, right.sum() / total)


def orthogonal(g):
    """Four Newton-Schulz steps towards the nearest matrix with all singular values 1."""
    wide = g.shape[-2] <= g.shape[-1]
    x = g if wide else g.swapaxes(-1, -2)
    x = x / (jnp.linalg.norm(x, axis=(-2, -1), keepdims=True) + 1e-7)
    for _ in range(4):
        a = x @ x.swapaxes(-1, -2)
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * (a @ a)) @ x
    return x if wide else x.swapaxes(-1, -2)


@partial(jax.jit, static_argnums=(1,), donate_argnums=(0,))
def step(state, shape, batch, rate, others):
    weights, first, second, ema, count = state
    (_, (loss, right)), grad = jax.value_and_grad(loss_of, has_aux=True)(weights, shape, others, *batch)
    norm = jnp.sqrt(sum((g * g).sum() for g in jax.tree.leaves(grad)))
    grad = jax.tree.map(lambda g: g * jnp.minimum(1.0, 1.0 / (norm + 1e-6)), grad)
    count = count + 1
    new, m, v = {}, {}, {}
    for name, w in weights.items():
        g = grad[name]
        if name in MATRICES:
            m[name], v[name] = 0.95 * first[name] + g, second[name]
            size = 0.2 * max(w.shape[-2], w.shape[-1]) ** 0.5
            new[name] = w * (1 - rate * 0.05) - rate * size * orthogonal(g + 0.95 * m[name])
        else:
            m[name] = 0.9 * first[name] + 0.1 * g
            v[name] = 0.98 * second[name] + 0.02 * g * g
            update = (m[name] / (1 - 0.9**count)) / (jnp.sqrt(v[name] / (1 - 0.98**count)) + 1e-8)
            new[name] = w - rate * update
    keep = jnp.minimum(0.99, count / (count + 10.0))
    ema = jax.tree.map(lambda e, w: keep * e + (1 - keep) * w, ema, new)
    return (new, m, v, ema, count), loss, right, norm


def save(path, state, shape, extra):
    weights, first, second, ema, count = state
    arrays = {f"{kind}/{k}": np.asarray(a) for kind, tree in zip("wmve", (weights, first, second, ema)) for k, a in tree.items()}
    temporary = path.with_suffix(".tmp.npz")
    np.savez(temporary, count=np.asarray(count), shape=json.dumps(shape.as_dict()), extra=json.dumps(extra), **arrays)
    temporary.replace(path)


def restore(path):
    """(state, shape, extra) of a checkpoint."""
    data = np.load(path)
    trees = [{k[2:]: jnp.asarray(data[k]) for k in data.files if k.startswith(f"{kind}/")} for kind in "wmve"]
    return (*trees, jnp.asarray(data["count"])), Shape(**json.loads(str(data["shape"]))), json.loads(str(data["extra"]))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, default=Path("build/data"))
    arguments.add_argument("--tokenizer", type=Path, default=Path("build/tokenizer.model"))
    arguments.add_argument("--out", type=Path, default=Path("build/run"))
    arguments.add_argument("--minutes", type=float, default=60)
    arguments.add_argument("--decay", type=float, default=0.0, help="part of this run in which the rate falls")
    arguments.add_argument("--rate", type=float, default=4e-3)
    arguments.add_argument("--length", type=int, default=640)
    arguments.add_argument("--batch-tokens", type=int, default=2048)
    arguments.add_argument("--longest", type=int, default=640)
    arguments.add_argument("--width", type=int, default=192)
    arguments.add_argument("--layers", type=int, default=6)
    arguments.add_argument("--hidden", type=int, default=512)
    arguments.add_argument("--others", type=float, default=0.15, help="weight of the tokens that the model never has to write")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    processor = spm.SentencePieceProcessor(model_file=str(options.tokenizer))
    conversations, longer = load(options.data, processor, options.longest)
    sizes = [len(t) for t, _ in conversations]
    print(f"{len(conversations)} conversations, {sum(sizes)} tokens, mean {np.mean(sizes):.0f}, {longer} too long", flush=True)
    checkpoint = options.out / "checkpoint.npz"
    if checkpoint.exists():
        state, shape, extra = restore(checkpoint)
    else:
        shape = Shape(processor.vocab_size(), options.width, options.layers, hidden=options.hidden)
        weights = initial(shape, options.seed)
        zero = jax.tree.map(jnp.zeros_like, weights)
        state = (weights, zero, jax.tree.map(jnp.zeros_like, weights), jax.tree.map(jnp.copy, weights), jnp.zeros((), jnp.int32))
        extra = {"tokens": 0, "seconds": 0.0}
    count = int(state[4])
    print(f"{sum(a.size for a in state[0].values())} parameters on {jax.devices()[0].platform}, from step {count}", flush=True)
    # Short conversations go into short rows, where attention is cheap, the few long ones into long rows.
    rng = random.Random(options.seed * 1000003 + count)
    kinds = []
    for length, least in ((SHORT, 0), (options.length, SHORT)):
        chosen = [pair for pair in conversations if least < len(pair[0]) <= length]
        if chosen:
            mass = sum(len(t) for t, _ in chosen)
            kinds.append((mass, rows(chosen, length, rng), max(1, options.batch_tokens // length)))
    print("rows:", [(mass, count) for mass, _, count in kinds], flush=True)
    log = open(options.out / "loss.csv", "a")
    writer = csv.writer(log)
    if log.tell() == 0:
        writer.writerow(["step", "tokens", "seconds", "loss", "accuracy", "rate"])
    begun, saved, shown, recent = time.time(), time.time(), time.time(), []
    tokens_at_shown = extra["tokens"]
    seconds_before = extra["seconds"]
    while (elapsed := time.time() - begun) < options.minutes * 60:
        part = elapsed / (options.minutes * 60)
        fall = 1.0 if part < 1 - options.decay else max(0.03, (1 - part) / max(options.decay, 1e-9))
        rate = options.rate * min(1.0, (count + 1) / 100) * fall
        ((_, source, height),) = rng.choices(kinds, [mass for mass, _, _ in kinds])
        drawn = [next(source) for _ in range(height)]
        batch = tuple(jnp.asarray(np.stack(column)) for column in zip(*drawn))
        state, loss, right, norm = step(state, shape, batch, jnp.float32(rate), jnp.float32(options.others))
        recent.append((float(loss), float(right)))
        count += 1
        extra["tokens"] += int(sum((d[2] >= 0).sum() for d in drawn))
        extra["seconds"] = seconds_before + time.time() - begun
        if count % 20 == 0:
            mean = np.mean(recent, axis=0)
            speed = (extra["tokens"] - tokens_at_shown) / (time.time() - shown)
            print(f"step {count} tokens {extra['tokens']} loss {mean[0]:.4f} right {mean[1]:.4f} rate {rate:.5f} norm {float(norm):.2f} {speed:.0f} tokens/s", flush=True)
            writer.writerow([count, extra["tokens"], round(extra["seconds"]), f"{mean[0]:.4f}", f"{mean[1]:.4f}", f"{rate:.5f}"])
            log.flush()
            recent, shown, tokens_at_shown = [], time.time(), extra["tokens"]
        if time.time() - saved > 120:
            save(checkpoint, state, shape, extra)
            saved = time.time()
    save(checkpoint, state, shape, extra)


if __name__ == "__main__":
    main()
