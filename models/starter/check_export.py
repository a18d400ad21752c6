"""The GGUF file read by NumPy against the checkpoint run by JAX: the same logits within quantization.

    python check_export.py --run build/run --tokenizer build/tokenizer.model starter.gguf
"""

import argparse
from pathlib import Path

import jax.numpy as jnp
import numpy as np
import sentencepiece as spm

from export_gguf import vocabulary
from model import forward
from reference import Model
from train import encode, restore


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gguf", type=Path)
    arguments.add_argument("--run", type=Path, default=Path("build/run"))
    arguments.add_argument("--tokenizer", type=Path, default=Path("build/tokenizer.model"))
    options = arguments.parse_args()
    processor = spm.SentencePieceProcessor(model_file=str(options.tokenizer))
    model = Model(options.gguf)
    assert [t.encode() for t in model.fields["tokenizer.ggml.tokens"]] == vocabulary(processor)[0]
    text = 'what is the average price in sales.csv?'
    tokens, _ = encode(processor, [("system", "You are Nod.", 0), ("user", text, 0), ("assistant", "<execute>\n1 + 1\n</execute>", 1)])
    mine = np.stack([model.feed([t]) for t in tokens])
    model.reset()
    whole = model.feed(tokens)
    assert np.abs(whole - mine[-1]).max() < 1e-3, "cached and whole prefill differ"
    # The dequantized weights through JAX must agree to rounding; the original ones to quantization.
    state, shape, _ = restore(options.run / "checkpoint.npz")
    stored = dict(state[3])
    turned = {"q": "attn_q", "k": "attn_k", "v": "attn_v", "o": "attn_output", "gate": "ffn_gate", "up": "ffn_up", "down": "ffn_down"}
    read = {k: jnp.stack([jnp.asarray(w[n].T) for w in model.layers]) for k, n in turned.items()}
    read |= {"embedding": jnp.asarray(model.embedding), "norm": jnp.asarray(model.norm)}
    read |= {k: jnp.stack([jnp.asarray(w[n]) for w in model.layers]) for k, n in (("attention_norm", "attn_norm"), ("ffn_norm", "ffn_norm"))}
    count = len(tokens)
    mask = jnp.tril(jnp.ones((1, count, count), bool))
    for name, weights, limit in (("dequantized", read, 1e-2), ("original", stored, None)):
        logits = np.asarray(forward(weights, shape, jnp.asarray([tokens]), jnp.arange(count)[None], mask))[0]
        worst = np.abs(logits - mine).max()
        same = (logits.argmax(-1) == mine.argmax(-1)).mean()
        print(f"{name} weights: largest difference of a logit {worst:.5f} (logits up to {np.abs(logits).max():.1f}), same best token {same:.1%}")
        assert limit is None or worst < limit


if __name__ == "__main__":
    main()
