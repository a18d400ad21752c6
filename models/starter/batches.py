"""Conversations as packed rows of tokens: no padding to speak of, each conversation apart from its neighbours."""

import json

import numpy as np

START, END = "<|im_start|>", "<|im_end|>"
# Of the conversations that the network knows, one in so many is trained on all the same.
SPARED = 10
# Of the intents that the network knows best, still this share of the conversations is scored.
LOOKED_AT = 0.15


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
    """(conversations, number left out as too long): each its tokens, what is learnt of them, and its intent. Repeated ones are
    kept once."""
    conversations, longer, seen = [], 0, set()
    for path in sorted(folder.glob("train-*.jsonl")):
        with open(path) as lines:
            # A line without its end is still being written.
            drawn = [json.loads(line) for line in lines if line.endswith("\n")]
        for trace, (tokens, learn) in zip(drawn, encode_all(processor, [trace["messages"] for trace in drawn])):
            key = hash(tuple(tokens))
            if len(tokens) > longest:
                longer += 1
            elif key not in seen:
                seen.add(key)
                conversations.append((np.array(tokens, np.int16), np.array(learn, np.int8), trace["intent"]))
    return conversations, longer


def endless(count, rng):
    """Indices below `count`, shuffled anew in each pass."""
    while True:
        order = list(range(count))
        rng.shuffle(order)
        yield from order


def packs(indices, conversations, length):
    """Lists of conversations that fill a row of `length` tokens nearly."""
    open_rows = []
    for index in indices:
        size = len(conversations[index][0])
        fits = [r for r in open_rows if r[1] + size <= length]
        if fits:
            row = max(fits, key=lambda r: r[1])
        else:
            if len(open_rows) >= 24:
                fullest = max(open_rows, key=lambda r: r[1])
                open_rows.remove(fullest)
                yield fullest[0]
            row = [[], 0]
            open_rows.append(row)
        row[0].append(index)
        row[1] += size


def rows(conversations, length, rng):
    """Endless packed rows (tokens, learn, segment, position) of all conversations alike."""
    for chosen in packs(endless(len(conversations), rng), conversations, length):
        yield packed(conversations, chosen, length)


class Expected:
    """What a conversation of an intent is expected to lose, from those scored of late."""

    def __init__(self):
        self.of, self.overall = {}, None

    def add(self, intent, loss):
        before = self.of.get(intent, loss)
        self.of[intent] = before + 0.05 * (loss - before)
        self.overall = loss if self.overall is None else self.overall + 0.002 * (loss - self.overall)

    def chance(self, intent):
        """How likely a conversation is to be worth the scoring: always where its intent loses as much as all do or more."""
        if intent not in self.of or not self.overall:
            return 1.0
        return min(1.0, max(LOOKED_AT, self.of[intent] / self.overall))


def hard_rows(conversations, length, rng, height, losses, keep, expected=None):
    """Like `rows`, but mostly of what the network does not know yet.

    `losses` gives, for `height` packed rows, the loss of each conversation in them ([height][number in the row]). Of those,
    the share `keep` with the highest is trained on, and of the others, at random, one in `SPARED`. These count
    twice, so that what is known weighs little less than where everything is trained on. (Jiang et al. 2019, "Accelerating
    Deep Learning by Focusing on the Biggest Losers", where the chance to be trained on rises with the loss.)

    Scoring takes as long as training. So conversations of an intent that loses little are scored now and then only; of those
    passed over one in `SPARED` is trained on as well.
    """
    expected = expected or Expected()
    passed, twice = [], {}

    def looked_at():
        for i in endless(len(conversations), rng):
            if rng.random() < expected.chance(conversations[i][2]):
                yield i
            elif rng.random() < 1 / SPARED:
                passed.append(i)

    drawn = packs(looked_at(), conversations, length)

    def chosen():
        while True:
            part = [next(drawn) for _ in range(height)]
            found = [pair for row, some in zip(part, losses([packed(conversations, row, length) for row in part])) for pair in zip(some, row)]
            for loss, i in found:
                expected.add(conversations[i][2], loss)
            ranked = sorted(found, reverse=True)
            hardest = round(len(ranked) * keep)
            known = [i for _, i in ranked[hardest:] if rng.random() < 1 / SPARED] + passed
            passed.clear()
            taken = [i for _, i in ranked[:hardest]] + known
            twice.update((i, number >= hardest) for number, i in enumerate(taken))
            rng.shuffle(taken)
            yield from taken

    for row in packs(chosen(), conversations, length):
        yield packed(conversations, row, length, [2 if twice[i] else 1 for i in row])


def packed(conversations, chosen, length, times=None):
    """One row; what conversation number n has to write counts `times[n]` times."""
    tokens, learn = np.zeros(length, np.int64), np.zeros(length, np.int8)
    segment, position = np.full(length, -1, np.int32), np.zeros(length, np.int32)
    at = 0
    for number, index in enumerate(chosen):
        text, counts = conversations[index][:2]
        here = slice(at, at + len(text))
        tokens[here], segment[here], position[here] = text, number, np.arange(len(text))
        learn[here] = counts * (times[number] if times else 1)
        at += len(text)
    return tokens, learn, segment, position
