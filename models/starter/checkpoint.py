"""Training state on disk, and the two ways to go on: from a checkpoint or from a GGUF file.

A vocabulary may have grown meanwhile: pieces keep their weights by name, and a new one starts as the
mean of the old pieces that spell it."""

import json

import gguf
import numpy as np
import torch

from model import Shape

GGUF_NAMES = {"q": "attn_q", "k": "attn_k", "v": "attn_v", "o": "attn_output", "gate": "ffn_gate", "up": "ffn_up", "down": "ffn_down"}
GGUF_NORMS = {"attention_norm": "attn_norm", "ffn_norm": "ffn_norm"}


def pieces_of(processor):
    return [processor.id_to_piece(i) for i in range(processor.vocab_size())]


def save(path, trees, shape, extra):
    """`trees`: weights, first and second moments, running mean, each a dict of tensors."""
    arrays = {f"{kind}/{k}": a.detach().cpu().numpy() for kind, tree in zip("wmve", trees) for k, a in tree.items()}
    temporary = path.with_suffix(".tmp.npz")
    np.savez(temporary, shape=json.dumps(shape.as_dict()), extra=json.dumps(extra), **arrays)
    temporary.replace(path)


def restore(path):
    """(trees, shape, extra) of a checkpoint."""
    data = np.load(path)
    trees = [{k[2:]: torch.from_numpy(data[k]) for k in data.files if k.startswith(f"{kind}/")} for kind in "wmve"]
    return trees, Shape(**json.loads(str(data["shape"]))), json.loads(str(data["extra"]))


def from_gguf(path):
    """(weights, shape, pieces) of an exported file; its quantization is what is lost on the way."""
    reader = gguf.GGUFReader(str(path))
    field = {name: f.contents() for name, f in reader.fields.items()}
    tensors = {t.name: torch.from_numpy(gguf.quants.dequantize(t.data, t.tensor_type).astype(np.float32)) for t in reader.tensors}
    layers = range(field["llama.block_count"])
    weights = {k: torch.stack([tensors[f"blk.{i}.{n}.weight"].T for i in layers]).contiguous() for k, n in GGUF_NAMES.items()}
    weights |= {k: torch.stack([tensors[f"blk.{i}.{n}.weight"] for i in layers]) for k, n in GGUF_NORMS.items()}
    weights |= {"embedding": tensors["token_embd.weight"], "norm": tensors["output_norm.weight"]}
    shape = Shape(
        weights["embedding"].shape[0], field["llama.embedding_length"], len(layers), field["llama.attention.head_count"],
        field["llama.attention.head_count_kv"], field["llama.feed_forward_length"],
        field["llama.attention.layer_norm_rms_epsilon"], field["llama.rope.freq_base"],
    )
    return weights, shape, list(field["tokenizer.ggml.tokens"])


def spelt(piece, known):
    """Old pieces that spell a new one, the longest first at each place."""
    parts, at = [], 0
    while at < len(piece):
        for end in range(len(piece), at, -1):
            if piece[at:end] in known:
                parts.append(known[piece[at:end]])
                at = end
                break
        else:
            at += 1
    return parts


def regrown(embedding, old, new):
    """The embedding of the pieces `old` carried over to the pieces `new`."""
    known = {piece: i for i, piece in enumerate(old)}
    rows = []
    for piece in new:
        parts = [known[piece]] if piece in known else spelt(piece, known)
        rows.append(embedding[parts].mean(0) if parts else embedding.mean(0))
    return torch.stack(rows)
