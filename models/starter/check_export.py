"""The GGUF file read by NumPy against the checkpoint run by PyTorch: the same logits within quantization.

    python check_export.py --run build/run --tokenizer build/tokenizer.model starter.gguf
"""

import argparse
from pathlib import Path

import numpy as np
import sentencepiece as spm
import torch

from batches import encode
from checkpoint import from_gguf, restore
from export_gguf import vocabulary
from model import forward, turns_of
from reference import Model


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
    # The dequantized weights through PyTorch must agree to rounding; the original ones to quantization.
    trees, shape, _ = restore(options.run / "checkpoint.npz")
    stored, (read, read_shape, _) = trees[3], from_gguf(options.gguf)
    assert read_shape.as_dict() == shape.as_dict() | {"epsilon": read_shape.epsilon}, (read_shape, shape)
    count = len(tokens)
    turns, bias = turns_of(shape, torch.arange(count)[None]), torch.full((1, count, count), -1e9).triu(1)
    for name, weights, limit in (("dequantized", read, 1e-2), ("original", stored, None)):
        logits = forward(weights, shape, torch.tensor([tokens]), turns, bias)[0].numpy()
        worst = np.abs(logits - mine).max()
        same = (logits.argmax(-1) == mine.argmax(-1)).mean()
        print(f"{name} weights: largest difference of a logit {worst:.5f} (logits up to {np.abs(logits).max():.1f}), same best token {same:.1%}")
        assert limit is None or worst < limit


if __name__ == "__main__":
    main()
