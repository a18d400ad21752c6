"""Conversations as packed rows of tokens: no padding to speak of, each conversation apart from its neighbours."""

import json

import numpy as np

START, END = "<|im_start|>", "<|im_end|>"


def segments(messages):
    """((head, body, counts), ...): what the model reads and what it has to write, message by message."""
    for role, text, counts in messages:
        if role == "assistant":
            yield "assistant\n", text, bool(counts)
        else:
            yield f"{role}\n{text}", "", False


def encode(processor, messages):
    """(tokens, learn): the transcript as the agent encodes it, segment by segment."""
    return encode_all(processor, [messages])[0]


def encode_all(processor, conversations):
    start, end = processor.piece_to_id(START), processor.piece_to_id(END)
    newline = processor.encode("\n")
    plans = [list(segments(messages)) for messages in conversations]
    texts = [text for plan in plans for head, body, _ in plan for text in ((head, body) if body else (head,))]
    encoded = iter(processor.encode(texts))
    found = []
    for plan in plans:
        tokens, learn = [], []
        for _, body, counts in plan:
            head = [start, *next(encoded)]
            tail = [*(next(encoded) if body else ()), end]
            tokens += [*head, *tail, *newline]
            learn += [0] * len(head) + [int(counts)] * len(tail) + [0] * len(newline)
        found.append((tokens, learn))
    return found


def load(folder, processor, longest):
    """(conversations, number left out as too long); repeated ones are kept once."""
    conversations, longer, seen = [], 0, set()
    for path in sorted(folder.glob("train-*.jsonl")):
        with open(path) as lines:
            # A line without its end is still being written.
            drawn = [json.loads(line)["messages"] for line in lines if line.endswith("\n")]
        for tokens, learn in encode_all(processor, drawn):
            key = hash(tuple(tokens))
            if len(tokens) > longest:
                longer += 1
            elif key not in seen:
                seen.add(key)
                conversations.append((np.array(tokens, np.int16), np.array(learn, np.int8)))
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
    tokens, learn = np.zeros(length, np.int64), np.zeros(length, np.int8)
    segment, position = np.full(length, -1, np.int32), np.zeros(length, np.int32)
    at = 0
    for number, index in enumerate(chosen):
        text, counts = conversations[index]
        here = slice(at, at + len(text))
        tokens[here], learn[here], segment[here], position[here] = text, counts, number, np.arange(len(text))
        at += len(text)
    return tokens, learn, segment, position
