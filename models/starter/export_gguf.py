"""Writes a checkpoint as GGUF, the form in which Nod loads it.

    python export_gguf.py --run build/run --tokenizer build/tokenizer.model --out starter.gguf

Matrices are stored as Q8_0, norms as F32; the output is the embedding itself, so it is left out.
"""

import argparse
from pathlib import Path

import gguf
import numpy as np
import sentencepiece as spm

from checkpoint import GGUF_NAMES, restore

TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def vocabulary(processor):
    tokens, scores, kinds = [], [], []
    for index in range(processor.vocab_size()):
        tokens.append(processor.id_to_piece(index).encode())
        scores.append(processor.get_score(index))
        kind = gguf.TokenType.NORMAL
        if processor.is_unknown(index):
            kind = gguf.TokenType.UNKNOWN
        elif processor.is_control(index):
            kind = gguf.TokenType.CONTROL
        elif processor.is_byte(index):
            kind = gguf.TokenType.BYTE
        kinds.append(kind)
    return tokens, scores, kinds


def export(weights, shape, processor, path, context=2048):
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("Nod starter")
    writer.add_description("A small model for a stated list of file, text, table and date chores, made for Nod.")
    writer.add_license("apache-2.0")
    writer.add_size_label(f"{sum(np.asarray(w).size for w in weights.values()) / 1e6:.1f}M")
    writer.add_context_length(context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_rope_dimension_count(shape.head)
    writer.add_rope_freq_base(shape.theta)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    tokens, scores, kinds = vocabulary(processor)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores(scores)
    writer.add_token_types(kinds)
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(processor.piece_to_id("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE)

    def matrix(name, values):
        # The checkpoint keeps [in, out]; GGUF's rows are outputs.
        data = gguf.quants.quantize(np.ascontiguousarray(values, np.float32), gguf.GGMLQuantizationType.Q8_0)
        writer.add_tensor(name, data, raw_dtype=gguf.GGMLQuantizationType.Q8_0)

    weights = {k: np.asarray(w, np.float32) for k, w in weights.items()}
    matrix("token_embd.weight", weights["embedding"])
    for layer in range(shape.layers):
        writer.add_tensor(f"blk.{layer}.attn_norm.weight", weights["attention_norm"][layer])
        writer.add_tensor(f"blk.{layer}.ffn_norm.weight", weights["ffn_norm"][layer])
        for ours, theirs in GGUF_NAMES.items():
            matrix(f"blk.{layer}.{theirs}.weight", weights[ours][layer].T)
    writer.add_tensor("output_norm.weight", weights["norm"])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--run", type=Path, default=Path("build/run"))
    arguments.add_argument("--tokenizer", type=Path, default=Path("build/tokenizer.model"))
    arguments.add_argument("--out", type=Path, default=Path("starter.gguf"))
    arguments.add_argument("--last", action="store_true", help="the last weights in place of their running mean")
    options = arguments.parse_args()
    trees, shape, extra = restore(options.run / "checkpoint.npz")
    processor = spm.SentencePieceProcessor(model_file=str(options.tokenizer))
    temporary = options.out.with_suffix(".part")
    export(trees[0] if options.last else trees[3], shape, processor, temporary)
    temporary.replace(options.out)
    print(f"{options.out}: {options.out.stat().st_size} bytes after {extra['tokens']} tokens, step {extra['step']}")


if __name__ == "__main__":
    main()
