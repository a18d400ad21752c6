"""The starter's network in JAX: Mistral-shaped, small. Weights are `[in, out]`; layers are stacked.

RoPE rotates neighbouring pairs (2i, 2i + 1), which is how GGUF's `llama` architecture stores it,
so the export needs no permutation."""

from dataclasses import asdict, dataclass

import jax
import jax.numpy as jnp


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 192
    layers: int = 6
    heads: int = 6
    kv_heads: int = 2
    hidden: int = 512
    epsilon: float = 1e-5
    theta: float = 10000.0

    @property
    def head(self):
        return self.width // self.heads

    def as_dict(self):
        return asdict(self)


def initial(shape, seed=0):
    keys = iter(jax.random.split(jax.random.PRNGKey(seed), 8))
    width, count, kv = shape.width, shape.layers, shape.kv_heads * shape.head

    def matrix(rows, columns, scale=1.0):
        return jax.random.normal(next(keys), (count, rows, columns)) * scale * rows**-0.5

    deep = (2 * count) ** -0.5
    return {
        "embedding": jax.random.normal(next(keys), (shape.vocabulary, width)) * 0.02 * 2,
        "norm": jnp.ones(width),
        "attention_norm": jnp.ones((count, width)),
        "ffn_norm": jnp.ones((count, width)),
        "q": matrix(width, width), "k": matrix(width, kv), "v": matrix(width, kv), "o": matrix(width, width, deep),
        "gate": matrix(width, shape.hidden), "up": matrix(width, shape.hidden), "down": matrix(shape.hidden, width, deep),
    }


def rms_norm(x, weight, epsilon):
    return x * jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + epsilon) * weight


def rotate(x, positions, theta):
    """`x` is [batch, time, heads, head]; neighbouring pairs turn by position * theta^(-2i / head)."""
    half = x.shape[-1] // 2
    angle = positions[..., None, None] * theta ** (-jnp.arange(half) / half)
    cos, sin = jnp.cos(angle), jnp.sin(angle)
    even, odd = x[..., 0::2], x[..., 1::2]
    return jnp.stack([even * cos - odd * sin, even * sin + odd * cos], axis=-1).reshape(x.shape)


def forward(weights, shape, tokens, positions, mask):
    """Logits [batch, time, vocabulary]; `mask` [batch, time, time] is true where a token may look."""
    x = weights["embedding"][tokens]
    batch, time, _ = x.shape
    groups = shape.heads // shape.kv_heads
    bias = jnp.where(mask, 0.0, -1e9)[:, None, None]

    def layer(x, w):
        y = rms_norm(x, w["attention_norm"], shape.epsilon)
        q = rotate((y @ w["q"]).reshape(batch, time, shape.heads, shape.head), positions, shape.theta)
        k = rotate((y @ w["k"]).reshape(batch, time, shape.kv_heads, shape.head), positions, shape.theta)
        v = (y @ w["v"]).reshape(batch, time, shape.kv_heads, shape.head)
        q = q.reshape(batch, time, shape.kv_heads, groups, shape.head) * shape.head**-0.5
        scores = jax.nn.softmax(jnp.einsum("bqhgd,bkhd->bhgqk", q, k) + bias, axis=-1)
        y = jnp.einsum("bhgqk,bkhd->bqhgd", scores, v).reshape(batch, time, shape.width)
        x = x + y @ w["o"]
        y = rms_norm(x, w["ffn_norm"], shape.epsilon)
        return x + (jax.nn.silu(y @ w["gate"]) * (y @ w["up"])) @ w["down"], None

    stacked = {k: w for k, w in weights.items() if k not in ("embedding", "norm")}
    x, _ = jax.lax.scan(layer, x, stacked)
    return rms_norm(x, weights["norm"], shape.epsilon) @ weights["embedding"].T
