"""The starter's network in PyTorch: Mistral-shaped, small. Weights are `[in, out]`; layers are stacked.

RoPE rotates neighbouring pairs (2i, 2i + 1), which is how GGUF's `llama` architecture stores it,
so the export needs no permutation."""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F

# Queries that look at once; measured: 128 to 256 are alike, whole rows of 768 a third slower.
BLOCK = 256
MATRICES = ("q", "k", "v", "o", "gate", "up", "down")


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 2
    hidden: int = 704
    epsilon: float = 1e-5
    theta: float = 10000.0

    @property
    def head(self):
        return self.width // self.heads

    def as_dict(self):
        return asdict(self)


def initial(shape, seed=0):
    """Weights by name; the last projections of each layer start smaller, as the depth asks for."""
    random = torch.Generator().manual_seed(seed)
    width, count, kv = shape.width, shape.layers, shape.kv_heads * shape.head

    def matrix(rows, columns, scale=1.0):
        return torch.randn(count, rows, columns, generator=random) * scale * rows**-0.5

    deep = (2 * count) ** -0.5
    return {
        "embedding": torch.randn(shape.vocabulary, width, generator=random) * 0.04,
        "norm": torch.ones(width),
        "attention_norm": torch.ones(count, width),
        "ffn_norm": torch.ones(count, width),
        "q": matrix(width, width), "k": matrix(width, kv), "v": matrix(width, kv), "o": matrix(width, width, deep),
        "gate": matrix(width, shape.hidden), "up": matrix(width, shape.hidden), "down": matrix(shape.hidden, width, deep),
    }


def rotate(x, cos, sin):
    """`x` is [batch, time, heads, head]; neighbouring pairs turn by position * theta^(-2i / head)."""
    even, odd = x.unflatten(-1, (-1, 2)).unbind(-1)
    return torch.stack([even * cos - odd * sin, even * sin + odd * cos], dim=-1).flatten(-2)


def turns_of(shape, positions):
    """(cosines, sines) [batch, time, 1, head / 2] of the angles by which positions turn.

    Made outside of what is compiled: inside, the compiler would work them out again for every head of every layer."""
    half = shape.head // 2
    angle = positions[..., None, None] * shape.theta ** (-torch.arange(half, device=positions.device) / half)
    return angle.cos(), angle.sin()


def forward(weights, shape, tokens, turns, bias):
    """Logits [batch, time, vocabulary]; `bias` [batch, time, time] is 0 where a token may look, else very low.

    No token may look forward."""
    x = weights["embedding"][tokens]
    batch, time, width = x.shape
    groups = shape.heads // shape.kv_heads
    cos, sin = turns
    bias = bias[:, None, None]
    layers = zip(*(weights[k].unbind(0) for k in ("attention_norm", "ffn_norm", *MATRICES)))
    for attention_norm, ffn_norm, wq, wk, wv, wo, gate, up, down in layers:
        y = F.rms_norm(x, (width,), attention_norm, shape.epsilon)
        # Matrices that read the same are one product: fewer, larger ones are faster.
        q, k, v = (y @ torch.cat([wq, wk, wv], 1)).split([wq.shape[1], wk.shape[1], wv.shape[1]], -1)
        q = rotate(q.unflatten(-1, (shape.heads, -1)), cos, sin) * shape.head**-0.5
        k = rotate(k.unflatten(-1, (shape.kv_heads, -1)), cos, sin).transpose(1, 2).to(v.dtype)
        v = v.unflatten(-1, (shape.kv_heads, -1)).transpose(1, 2)
        # Scores by hand: one matrix product for all query heads that share a key head, and for a block of queries only
        # with the keys up to its end. PyTorch's own attention on a processor spends more time going backwards
        # than all the rest of the network.
        q = q.transpose(1, 2).to(v.dtype).unflatten(1, (shape.kv_heads, groups))
        blocks = []
        for at in range(0, time, BLOCK):
            to = min(at + BLOCK, time)
            scores = q[:, :, :, at:to].flatten(2, 3) @ k[:, :, :to].transpose(-1, -2)
            scores = scores.unflatten(2, (groups, to - at)).float() + bias[:, :, :, at:to, :to]
            seen = scores.softmax(-1).to(v.dtype).flatten(2, 3)
            blocks.append((seen @ v[:, :, :to]).unflatten(2, (groups, to - at)))
        y = torch.cat(blocks, 3).flatten(1, 2).transpose(1, 2).reshape(batch, time, width)
        x = x + y @ wo
        y = F.rms_norm(x, (width,), ffn_norm, shape.epsilon)
        opened, through = (y @ torch.cat([gate, up], 1)).chunk(2, -1)
        x = x + (F.silu(opened) * through) @ down
    return F.rms_norm(x, (width,), weights["norm"], shape.epsilon) @ weights["embedding"].T
