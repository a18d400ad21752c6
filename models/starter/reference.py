"""The starter in plain NumPy, read from its GGUF file: for evaluation and as a check of the export."""

import gguf
import numpy as np


class Model:
    """Decodes one conversation with a key/value cache; `feed` returns the logits of the last token."""

    def __init__(self, path):
        reader = gguf.GGUFReader(str(path))
        self.fields = {name: field.contents() for name, field in reader.fields.items()}
        tensors = {t.name: gguf.quants.dequantize(t.data, t.tensor_type).astype(np.float32) for t in reader.tensors}
        field = self.fields
        self.heads, self.kv_heads = field["llama.attention.head_count"], field["llama.attention.head_count_kv"]
        self.epsilon, self.theta = field["llama.attention.layer_norm_rms_epsilon"], field["llama.rope.freq_base"]
        self.embedding, self.norm = tensors["token_embd.weight"], tensors["output_norm.weight"]
        self.head = self.embedding.shape[1] // self.heads
        self.layers = [
            {k: tensors[f"blk.{i}.{k}.weight"] for k in ("attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down")}
            for i in range(field["llama.block_count"])
        ]
        self.reset()

    def reset(self):
        self.past = [(np.zeros((0, self.kv_heads, self.head), np.float32),) * 2 for _ in self.layers]
        self.tokens = []

    def normed(self, x, weight):
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + self.epsilon) * weight

    def rotated(self, x, positions):
        half = self.head // 2
        angle = positions[:, None, None] * self.theta ** (-np.arange(half) / half)
        cos, sin = np.cos(angle), np.sin(angle)
        even, odd = x[..., 0::2], x[..., 1::2]
        return np.stack([even * cos - odd * sin, even * sin + odd * cos], -1).reshape(x.shape).astype(np.float32)

    def feed(self, tokens):
        start, count = len(self.tokens), len(tokens)
        positions = np.arange(start, start + count)
        self.tokens += list(tokens)
        x = self.embedding[list(tokens)]
        seen = np.arange(start + count)[None, :] <= positions[:, None]
        groups = self.heads // self.kv_heads
        for index, w in enumerate(self.layers):
            y = self.normed(x, w["attn_norm"])
            q = self.rotated((y @ w["attn_q"].T).reshape(count, self.heads, self.head), positions)
            k = self.rotated((y @ w["attn_k"].T).reshape(count, self.kv_heads, self.head), positions)
            v = (y @ w["attn_v"].T).reshape(count, self.kv_heads, self.head)
            keys, values = (np.concatenate([old, new]) for old, new in zip(self.past[index], (k, v)))
            self.past[index] = (keys, values)
            q = q.reshape(count, self.kv_heads, groups, self.head)
            scores = np.einsum("qhgd,khd->hgqk", q, keys) / np.sqrt(self.head)
            scores = np.where(seen, scores, -np.inf)
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            x = x + np.einsum("hgqk,khd->qhgd", scores, values).reshape(count, -1) @ w["attn_output"].T
            y = self.normed(x, w["ffn_norm"])
            gate = y @ w["ffn_gate"].T
            x = x + (gate / (1 + np.exp(-gate)) * (y @ w["ffn_up"].T)) @ w["ffn_down"].T
        return self.normed(x[-1], self.norm) @ self.embedding.T
