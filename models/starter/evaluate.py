"""Plays held-out conversations with the model in the loop and real execution, and writes what came of them.

    python evaluate.py starter.gguf --data build/data --count 400 --report RESULTS.md --failures build/failures.txt

Decoding is greedy. An outcome is right when every answer holds the facts that the intent demands
and the files are afterwards what they should be, whatever the code was. Code is exact when every
action equals the reference. This runs the NumPy reference of the model, not Nod's engine.
"""

import argparse
import collections
import datetime
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path

import sentencepiece as spm

from nodgen import observation as obs
from nodgen import session
from nodgen.contents import described, restore
from nodgen.scenario import DECLINED, STOPPED, SYSTEM
from reference import Model

STEPS = 5
NEW_TOKENS = 220


class Chat:
    """The transcript as tokens, fed to the model once each."""

    def __init__(self, model, processor):
        self.model, self.processor = model, processor
        model.reset()
        self.pending = []
        self.start, self.end = processor.piece_to_id("<|im_start|>"), processor.piece_to_id("<|im_end|>")
        self.newline = processor.encode("\n")
        self.message("system", SYSTEM)

    def message(self, role, text):
        if role == "assistant":
            self.pending += [self.start, *self.processor.encode("assistant\n"), *self.processor.encode(text), self.end, *self.newline]
        else:
            self.pending += [self.start, *self.processor.encode(f"{role}\n{text}"), self.end, *self.newline]

    def reply(self):
        """Greedy, until the end of the message or of an action."""
        tokens = [*self.pending, self.start, *self.processor.encode("assistant\n")]
        self.pending = []
        made = []
        logits = self.model.feed(tokens)
        while len(made) < NEW_TOKENS and len(self.model.tokens) < 2040:
            token = int(logits.argmax())
            if token == self.end:
                break
            made.append(token)
            # `</execute>` is a stop string; the transcript keeps it.
            if ">" in self.processor.id_to_piece(token) and self.processor.decode(made).endswith("</execute>"):
                logits = self.model.feed([token])
                break
            logits = self.model.feed([token])
        self.pending = [self.end, *self.newline]
        return self.processor.decode(made)


def code_of(text):
    if "<execute>" not in text:
        return None
    return text.split("<execute>", 1)[1].split("</execute>", 1)[0].strip("\n")


def play(trace, model, processor, running, folder):
    """(transcript, exact, answered, failed): what the model did with one conversation."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    running.fresh()
    chat, said, exact, right, known = Chat(model, processor), [], True, True, {}
    for turn in trace["turns"]:
        new = {n: t for n, t in turn["before"].items() if n not in known}
        restore(folder, new, {n: at for n, at in turn.get("times", {}).items() if n in new})
        if turn["restart"]:
            running.fresh()
        chat.message("user", turn["request"])
        said.append(("user", turn["request"]))
        answer, ended = "", False
        for number in range(STEPS):
            plan = turn["steps"][number] if number < len(turn["steps"]) else None
            if plan and not plan["learn"]:
                text = f"<execute>\n{plan['code']}\n</execute>"
                chat.message("assistant", text)
            else:
                text = chat.reply()
            said.append(("assistant", text))
            code = code_of(text)
            if code is None:
                answer, ended = text, True
                exact &= plan is None
                break
            exact &= plan is not None and code == plan["code"]
            decide = plan["decide"] if plan else "approve"
            if decide == "decline":
                reply = DECLINED + (f"\nReason: {plan['reason']}" if plan["reason"] else "")
            elif decide == "stop":
                reply = STOPPED
            else:
                run = plan["edited"] if decide == "edit" else code
                interrupt = bool(plan and plan["interrupt"])
                answers = plan["answers"] if plan else ["nothing"]
                outputs = running.run(run, folder, answers or ["nothing"], 0.08 if interrupt else None)
                stopped = interrupt and any(o["type"] == "error" and o["ename"] == "KeyboardInterrupt" for o in outputs)
                reply = "Execution Output:\n" + obs.observation(outputs, status=obs.INTERRUPTED if stopped else None)
                if decide == "edit":
                    reply = f"The user edited the code before running it. The code that ran:\n{run}\n\n{reply}"
            chat.message("user", reply)
            said.append(("user", reply))
            # Stop, and an interrupted action with no answer in the reference, end the turn.
            if turn["after"] is None and number + 1 == len(turn["steps"]):
                ended = True
                break
        after = described(folder)
        known = after
        if turn["after"] is not None:
            facts = all(f in answer for f in turn["facts"]) if not any(s["interrupt"] for s in turn["steps"]) else bool(answer)
            right &= ended and facts and after == turn["after"]
    return said, exact, right


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gguf", type=Path)
    arguments.add_argument("--tokenizer", type=Path, default=Path("build/tokenizer.model"))
    arguments.add_argument("--data", type=Path, default=Path("build/data"))
    arguments.add_argument("--count", type=int, default=400)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--intents", default="")
    arguments.add_argument("--failures", type=Path)
    arguments.add_argument("--report", type=Path)
    arguments.add_argument("--note", default="")
    options = arguments.parse_args()
    traces = [json.loads(line) for path in sorted(options.data.glob("held-out-*.jsonl")) for line in open(path) if line.endswith("\n")]
    if options.intents:
        traces = [t for t in traces if t["intent"] in options.intents.split(",")]
    random.Random(options.seed).shuffle(traces)
    traces = traces[: options.count]
    model, running = Model(options.gguf), session.start()
    processor = spm.SentencePieceProcessor(model_file=str(options.tokenizer))
    counts = collections.defaultdict(lambda: [0, 0, 0])
    failures = open(options.failures, "w") if options.failures else None
    with tempfile.TemporaryDirectory(prefix="nodeval") as temporary:
        for trace in traces:
            said, exact, right = play(trace, model, processor, running, Path(temporary) / "work")
            for key in (trace["intent"], "all"):
                counts[key][0] += 1
                counts[key][1] += exact
                counts[key][2] += right
            if failures and not right:
                failures.write(f"##### {trace['intent']}\n" + "".join(f"[{r}] {t}\n" for r, t in said))
                failures.write("--- reference: " + json.dumps([[s["code"] for s in t["steps"]] + t["facts"] for t in trace["turns"]], ensure_ascii=False) + "\n")
    lines = ["| intent | conversations | exact code | right outcome |", "|---|---|---|---|"]
    for intent, (n, exact, right) in sorted(counts.items(), key=lambda kv: (kv[0] == "all", kv[1][2] / kv[1][0])):
        lines.append(f"| {intent} | {n} | {exact / n:.0%} | {right / n:.0%} |")
    print("\n".join(lines))
    if options.report:
        n, exact, right = counts["all"]
        half = 1.96 * ((right / n) * (1 - right / n) / n) ** 0.5
        options.report.write_text(
            f"# Results of the starter model\n\nMeasured on {datetime.date.today()} with `evaluate.py`: {n} held-out conversations (phrasings and names that "
            f"training never saw), greedy decoding, every action run for real. Right outcome: {right} of {n}, {right / n:.1%} (95 % interval ± {half:.1%}); "
            f"every action exactly as the reference: {exact / n:.1%}. {options.note}\n\n" + "\n".join(lines) + "\n"
        )


if __name__ == "__main__":
    sys.exit(main())
