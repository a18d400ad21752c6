"""Tries hand-written conversations with a model file and writes those that work to examples.json.

    python write_examples.py starter.gguf --tokenizer build/tokenizer.model --out examples.json

The application's end-to-end tests play them: each has the files of the working folder, the
requests, the user's decision on every action in order, and what the answer must contain.
"""

import argparse
import json
import tempfile
from pathlib import Path

import sentencepiece as spm

from evaluate import play
from nodgen import session
from nodgen.session import snapshot
from reference import Model

SALES = "product,city,price,amount\nlamp,Oslo,30,4\nchair,Paris,45,2\nlamp,Paris,30,1\ntable,Oslo,120,1\nchair,Oslo,45,6\n"
NOTES = "buy milk and bread\ncall the doctor\nrain all day\nbuy tea\n"
LOOK = {"code": "", "edited": "", "reason": "", "answers": [], "interrupt": False, "learn": True, "decide": "approve"}


def step(decide="approve", **more):
    return {**LOOK, "decide": decide, **more}


def turn(request, *steps, facts=(), after="answer"):
    return {"request": request, "restart": False, "steps": list(steps), "facts": list(facts), "after": after}


DOUBLE_EDIT = 'import pandas as pd\ndf = pd.read_csv("sales.csv")\ndf["price"].max()'
WORKS = {
    "two actions for a question about a table": ({"sales.csv": SALES}, [
        [turn("what is the average price in sales.csv?", step(), step(), facts=["54.0"])],
        [turn("what is the total amount in sales.csv?", step(), step(), facts=["14"])],
        [turn("average price in sales.csv", step(), step(), facts=["54.0"])],
        [turn("what is the highest price in sales.csv?", step(), step(), facts=["120"])]]),
    "the best group": ({"sales.csv": SALES}, [
        [turn("which product has the most amount in sales.csv?", step(), step(), facts=["chair", "8"])],
        [turn("which city has the most amount in sales.csv?", step(), step(), facts=["Oslo", "11"])],
        [turn("total amount by product in sales.csv", step(), step(), facts=["8", "5", "1"])]]),
    "a follow-up on the table": ({"sales.csv": SALES}, [
        [turn("what is the average price in sales.csv?", step(), step(), facts=["54.0"]), turn("now the highest price", step(), facts=["120"])],
        [turn("what is the average price in sales.csv?", step(), step(), facts=["54.0"]), turn("and the lowest price?", step(), facts=["30"])],
        [turn("what is the highest price in sales.csv?", step(), step(), facts=["120"]), turn("how many rows are there?", step(), facts=["5"])]]),
    "a plot": ({"sales.csv": SALES}, [
        [turn("plot the price in sales.csv", step(), step(), facts=["price"])],
        [turn("histogram of price in sales.csv", step(), step(), facts=["price"])]]),
    "an edited action": ({}, [
        [turn("what is 12 * 7?", step("edit", edited="12 * 8"), facts=["96"])],
        [turn("calculate 40 + 2", step("edit", edited="40 + 3"), facts=["43"])]]),
    "an edited action on a table": ({"sales.csv": SALES}, [
        [turn("what is the average of column price in sales.csv?", step("edit", edited=DOUBLE_EDIT), facts=["120"])],
        [turn("average of column price in sales.csv", step("edit", edited=DOUBLE_EDIT), facts=["120"])]]),
    "a declined deletion": ({"notes.txt": NOTES, "ideas.txt": "one\n"}, [
        [turn("delete notes.txt", step("decline"), facts=["did not run", "notes.txt"])],
        [turn("remove the file notes.txt", step("decline"), facts=["did not run", "notes.txt"])]]),
    "a declined deletion with a reason": ({"notes.txt": NOTES, "ideas.txt": "one\n"}, [
        [turn("delete notes.txt", step("decline", reason="I want to keep it"), facts=["did not run", "notes.txt"])],
        [turn("remove the file notes.txt", step("decline", reason="I want to keep it"), facts=["did not run"])]]),
    "a deletion": ({"notes.txt": NOTES, "ideas.txt": "one\n"}, [
        [turn("delete notes.txt", step(), facts=["deleted", "notes.txt"], after={"ideas.txt": "one\n"})],
        [turn("remove the file notes.txt", step(), facts=["notes.txt"], after={"ideas.txt": "one\n"})]]),
    "a question back": ({}, [
        [turn("ask me for my name and greet me", step(answers=["Clara"]), facts=["Clara"])],
        [turn("ask my name and say hello", step(answers=["Clara"]), facts=["Clara"])]]),
    "work without end, then its variables": ({}, [
        [turn("keep counting until I stop you", step(interrupt=True), after=None), turn("how far did you get?", step(), facts=["counted"])],
        [turn("count until I stop you", step(interrupt=True), after=None), turn("what is n now?", step(), facts=["counted"])],
        [turn("set x to 42", step(), facts=["42"]), turn("run while True: pass", step(interrupt=True), after=None), turn("what is x?", step(), facts=["42"])]]),
    "a variable across an endless loop": ({}, [
        [turn("set x to 42", step(), facts=["42"]), turn("run while True: pass", step(interrupt=True), after=None), turn("what is x?", step(), facts=["42"])],
        [turn("set x to 42", step(), facts=["42"]), turn("loop forever", step(interrupt=True), after=None), turn("what is x?", step(), facts=["42"])]]),
    "words of a text": ({"notes.txt": NOTES}, [
        [turn("how many words are in notes.txt?", step(), facts=["12"])], [turn("count the words in notes.txt", step(), facts=["12"])]]),
    "lines with a word": ({"notes.txt": NOTES}, [[turn("which lines in notes.txt contain buy?", step(), facts=["buy milk and bread", "buy tea"])]]),
    "files counted": ({"a.csv": "x\n1\n", "b.csv": "x\n1\n", "notes.txt": NOTES}, [[turn("how many csv files are here?", step(), facts=["2"])], [turn("count the csv files", step(), facts=["2"])]]),
    "arithmetic": ({}, [[turn("what is 12.5 * 8?", step(), facts=["100.0"])], [turn("calculate 17 + 25", step(), facts=["42"])]]),
    "a percentage": ({}, [[turn("what is 15% of 80?", step(), facts=["12.0"])]]),
    "a date": ({}, [[turn("how many days are between 2024-03-01 and 2024-12-24?", step(), facts=["298"])]]),
    "a misspelt file": ({"notes.txt": NOTES}, [[turn("how many words are in note.txt?", step(), step(), step(), facts=["12", "notes.txt"])], [turn("count the words in ntoes.txt", step(), step(), step(), facts=["12", "notes.txt"])]]),
    "a misspelt column": ({"sales.csv": SALES.replace("price", "price_eur")}, [[turn("what is the average of column price in sales.csv?", step(), step(), step(), facts=["54.0"])]]),
    "about itself": ({}, [[turn("what can you do?", facts=["CSV"])], [turn("who are you?", facts=["Nod"])]]),
    "beyond it": ({}, [[turn("what is the capital of Peru?", facts=["beyond me"])], [turn("write a poem about the sea", facts=["beyond me"])]]),
}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gguf", type=Path)
    arguments.add_argument("--tokenizer", type=Path, default=Path("build/tokenizer.model"))
    arguments.add_argument("--out", type=Path)
    arguments.add_argument("--show", action="store_true")
    options = arguments.parse_args()
    model, running = Model(options.gguf), session.start()
    processor = spm.SentencePieceProcessor(model_file=str(options.tokenizer))
    found = []
    with tempfile.TemporaryDirectory(prefix="nodexample") as temporary:
        for about, (files, variants) in WORKS.items():
            for turns in variants:
                turns = [{**t, "before": files, "after": files if t["after"] == "answer" else t["after"]} for t in turns]
                folder = Path(temporary) / "work"
                said, _, right = play({"turns": turns}, model, processor, running, folder)
                # As many actions as planned, no more and no fewer.
                acted = sum("<execute>" in text for role, text in said if role == "assistant")
                right &= acted == sum(len(t["steps"]) for t in turns)
                if options.show or not right:
                    print(("works: " if right else "FAILS: ") + about + "\n" + "".join(f"  [{r}] {t}\n" for r, t in said))
                if right:
                    decisions = [[{k: v for k, v in s.items() if v and k not in ("learn", "code")} for s in t["steps"]] for t in turns]
                    found.append({
                        "about": about, "files": files,
                        "turns": [{"request": t["request"], "decisions": d, "answer_contains": t["facts"]} for t, d in zip(turns, decisions)],
                        "transcript": [list(pair) for pair in said], "files_after": snapshot(folder),
                    })
                    break
    print(f"{len(found)} of {len(WORKS)} work: " + "; ".join(f["about"] for f in found))
    if options.out:
        options.out.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
