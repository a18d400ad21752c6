"""Trains the starter's vocabulary on generated conversations and writes a SentencePiece BPE model.

    python train_tokenizer.py --data build/data --out build/tokenizer.model --size 1152

Two stages, because names must be spelt with the same pieces wherever they stand, or copying them
is hard to learn. First SentencePiece learns pieces inside words only. Then pieces that span
spaces, punctuation and lines (`import pandas as pd`, `? `) are added, but none that could swallow
part of a name, and none with a digit. Their scores are lower, so words are always built first.
"""

import argparse
import collections
import io
import json
import random
import re
from pathlib import Path

import sentencepiece as spm
from sentencepiece import sentencepiece_model_pb2 as proto

SPACE = "\u2581"
CONTROL = ["<|im_start|>", "<|im_end|>"]
FIRST = [("assistant", "\n"), ("user", "\n"), ("system", "\n")]


def segments(trace):
    """The texts between control tokens, as the agent encodes them."""
    for role, text, _ in trace["messages"]:
        if role == "assistant":
            yield "assistant\n"
            yield text
        else:
            yield f"{role}\n{text}"


def inner_pieces(texts, size):
    """Pieces within words, from SentencePiece."""
    words = "\n".join(texts).split()
    model = io.BytesIO()
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(words), model_writer=model, model_type="bpe", vocab_size=size, byte_fallback=True,
        split_digits=True, add_dummy_prefix=False, remove_extra_whitespaces=False, normalization_rule_name="identity",
        character_coverage=0.9995, control_symbols=CONTROL, max_sentencepiece_length=16, minloglevel=2,
        input_sentence_size=400000, shuffle_input_sentence=False, hard_vocab_limit=False, num_threads=1,
    )
    return proto.ModelProto.FromString(model.getvalue())


def spans(text, names):
    """Which characters belong to a name."""
    mine = bytearray(len(text))
    for name in names:
        for match in re.finditer(re.escape(name), text):
            mine[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return mine


def outer_pieces(model, traces, count):
    """Frequent joins of the first stage's pieces that never touch a name."""
    processor = spm.SentencePieceProcessor(model_proto=model.SerializeToString())
    sequences = collections.Counter()
    for trace in traces:
        names = [n for n in trace["names"] if len(n) > 1]
        for text in segments(trace):
            mine, sequence, at = spans(text, names), [], 0
            for piece in processor.encode(text, out_type=str):
                plain = piece.replace(SPACE, " ")
                if piece.startswith("<0x") or any(mine[at : at + len(plain)]) or any(ch.isdigit() for ch in plain):
                    sequence.append(None)
                    at += len(plain) if not piece.startswith("<0x") else 0
                    if piece == "<0x0A>":
                        sequence[-1] = "\n"
                        at += 1
                else:
                    sequence.append(piece)
                    at += len(plain)
            sequences[tuple(sequence)] += 1
    sequences = [(list(s), n) for s, n in sequences.items()]
    in_names, outside = collections.Counter(), collections.Counter()
    for trace in traces:
        for name in trace["names"]:
            in_names.update(processor.encode(name, out_type=str))
    for sequence, n in sequences:
        for piece in sequence:
            outside[piece] += n
    # Joining such a piece to a space would spell a name differently after a space.
    guarded = {p for p, n in in_names.items() if p.isalnum() and n > outside[p] * 0.1}
    known = {p.piece for p in model.pieces}
    added = []

    def allowed(a, b):
        if a is None or b is None or len(a) + len(b) > 64:
            return False
        if "im_" in a + b or a in guarded or b in guarded:
            return False
        if a[-1].isalnum() and b[0].isalnum():
            return False
        return a + b not in known

    def apply(a, b):
        joined = a + b
        for sequence, _ in sequences:
            i = 0
            while i < len(sequence) - 1:
                if sequence[i] == a and sequence[i + 1] == b:
                    sequence[i : i + 2] = [joined]
                i += 1
        known.add(joined)
        added.append(joined)

    for a, b in FIRST:
        apply(a, b)
    while len(added) < count:
        pairs = collections.Counter()
        for sequence, n in sequences:
            for a, b in zip(sequence, sequence[1:]):
                if a is not None and b is not None:
                    pairs[a, b] += n
        touched, before = set(), len(added)
        for (a, b), n in pairs.most_common(800):
            # Several joins a round, as long as they do not compete for the same pieces.
            if n >= 25 and allowed(a, b) and not {a, b} & touched and len(added) < min(count, before + 8):
                touched |= {a, b}
                apply(a, b)
        if len(added) == before:
            break
    return added


def build(model, added):
    """SentencePiece model: fixed ids 0 to 4, bytes, stage one, then stage two with lower scores."""
    out = proto.ModelProto.FromString(model.SerializeToString())
    del out.pieces[:]
    piece = proto.ModelProto.SentencePiece
    normal = [p for p in model.pieces if p.type == piece.NORMAL]
    merged = [p.piece for p in normal if len(p.piece) > 1]
    single = [p.piece for p in normal if len(p.piece) == 1]
    for extra in ("\n", SPACE, *(chr(c) for c in range(33, 127))):
        if extra not in single:
            single.append(extra)
    out.pieces.add(piece="<unk>", score=0, type=piece.UNKNOWN)
    out.pieces.add(piece="<s>", score=0, type=piece.CONTROL)
    out.pieces.add(piece="</s>", score=0, type=piece.CONTROL)
    for control in CONTROL:
        out.pieces.add(piece=control, score=0, type=piece.CONTROL)
    for byte in range(256):
        out.pieces.add(piece=f"<0x{byte:02X}>", score=0, type=piece.BYTE)
    for rank, text in enumerate([*merged, *added, *single]):
        out.pieces.add(piece=text, score=-float(rank + 1), type=piece.NORMAL)
    out.trainer_spec.vocab_size = len(out.pieces)
    return out


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=Path("build/data"))
    arguments.add_argument("--out", type=Path, default=Path("build/tokenizer.model"))
    arguments.add_argument("--inner", type=int, default=800)
    arguments.add_argument("--outer", type=int, default=360)
    arguments.add_argument("--sample", type=int, default=2000)
    options = arguments.parse_args()
    traces = [json.loads(line) for path in sorted(options.data.glob("train-*.jsonl")) for line in open(path) if line.endswith("\n")]
    random.Random(1).shuffle(traces)
    traces = traces[: options.sample]
    model = inner_pieces([t for trace in traces for t in segments(trace)], options.inner)
    # The first stage saw no spaces or newlines: give it both before joining across them.
    stage = build(model, [])
    added = outer_pieces(stage, traces, options.outer)
    final = build(model, added)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(final.SerializeToString())
    processor = spm.SentencePieceProcessor(model_proto=final.SerializeToString())
    tokens = characters = 0
    for trace in traces:
        for text in segments(trace):
            ids = processor.encode(text)
            assert processor.decode(ids) == text, text
            tokens, characters = tokens + len(ids), characters + len(text)
        for role, text, _ in trace["messages"]:
            if role == "assistant":
                whole, parts = processor.encode(f"assistant\n{text}"), processor.encode("assistant\n") + processor.encode(text)
                assert whole == parts, text
    print(f"{len(final.pieces)} pieces, {len(added)} of them joins; {characters / tokens:.2f} characters a token")
    print(added[:60], added[-40:])


if __name__ == "__main__":
    main()
