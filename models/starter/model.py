"""The starter's network in PyTorch: Mistral-shaped, small. Weights are `[in, out]`; layers are stacked.

RoPE rotates neighbouring pairs (2i, 2i + 1), which is how GGUF's `llama` architecture stores it,
so the export needs no permutation."""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F

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


def forward(weights, shape, tokens, positions, mask):
    """Logits [batch, time, vocabulary]; `mask` [batch, time, time] is true where a token may look."""
    x = weights["embedding"][tokens]
    batch, time, width = x.shape
    groups = shape.heads // shape.kv_heads
    half = shape.head // 2
    angle = positions[..., None, None] * shape.theta ** (-torch.arange(half, device=x.device) / half)
    cos, sin = angle.cos(), angle.sin()
    bias = torch.where(mask, 0.0, -1e9)[:, None, None]
    layers = zip(*(weights[k].unbind(0) for k in ("attention_norm", "ffn_norm", *MATRICES)))
    for attention_norm, ffn_norm, wq, wk, wv, wo, gate, up, down in layers:
        y = F.rms_norm(x, (width,), attention_norm, shape.epsilon)
        q = rotate((y @ wq).unflatten(-1, (shape.heads, -1)), cos, sin)
        k = rotate((y @ wk).unflatten(-1, (shape.kv_heads, -1)), cos, sin)
        v = (y @ wv).unflatten(-1, (shape.kv_heads, -1)).transpose(1, 2)
        # Scores by hand: one matrix product for all query heads that share a key head. PyTorch's own attention on a
        # processor spends more time going backwards than all the rest of the network.
        q = (q * shape.head**-0.5).transpose(1, 2).to(v.dtype).reshape(batch, shape.kv_heads, groups * time, shape.head)
        k = k.transpose(1, 2).to(v.dtype)
        scores = (q @ k.transpose(-1, -2)).unflatten(2, (groups, time)).float() + bias
        seen = scores.softmax(-1).to(v.dtype).flatten(2, 3)
        y = (seen @ v).reshape(batch, shape.heads, time, shape.head).transpose(1, 2).reshape(batch, time, width)
        x = x + y @ wo
        y = F.rms_norm(x, (width,), ffn_norm, shape.epsilon)
        x = x + (F.silu(y @ gate) * (y @ up)) @ down
    return F.rms_norm(x, (width,), weights["norm"], shape.epsilon) @ weights["embedding"].T
