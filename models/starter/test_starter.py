"""Tests of the generator: no leaks, real splits, the observation form. Run with `python -m pytest` or directly."""

import itertools
import json
import random
import tempfile
import unittest
import warnings
from pathlib import Path

import batches
import generate
import numpy as np
from nodgen import session
from nodgen.observation import observation
from nodgen.phrasing import split_phrasings
from nodgen.scenario import Context, Unfit, play
from nodgen.words import held_out

FIXTURES = Path(__file__).parents[2] / "tests" / "fixtures" / "observations.json"


class Starter(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from nodgen.intents import WEIGHTED

        cls.intents, cls.running = WEIGHTED, session.start()

    def setUp(self):
        # A kernel keeps these quiet; unittest would print them into the observations.
        warnings.simplefilter("ignore", ResourceWarning)

    def traces(self, split, count, seed):
        rng, found = random.Random(seed), []
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(count):
                found.append(generate.one(rng, split, Path(folder) / "work", self.running, list(self.intents), list(self.intents.values()))[0])
        return found

    def test_training_never_uses_what_is_held_out(self):
        traces = self.traces("train", 150, 7)
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write("".join(json.dumps(t) + "\n" for t in traces))
            file.flush()
            self.assertEqual(generate.leaks([file.name]), [])

    def test_a_leak_is_found(self):
        (trace,) = self.traces("held-out", 1, 3)
        while not any(held_out(n) for n in trace["names"]):
            (trace,) = self.traces("held-out", 1, random.random())
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.write(json.dumps(trace) + "\n")
            file.flush()
            self.assertNotEqual(generate.leaks([file.name]), [])

    def test_phrasings_are_on_one_side_in_all_their_forms(self):
        shares = []
        for group in generate.templates():
            training, held = split_phrasings(group)
            self.assertEqual(sorted(training + held), sorted(group))
            shares.append((len(held), len(group)))
            if any("column <" in t for t in group):
                continue
            columns = [t.replace("<c>", "column <c>") for t in group]
            self.assertEqual([group.index(t) for t in held], [columns.index(t) for t in split_phrasings(columns)[1]])
        share = sum(h for h, _ in shares) / sum(n for _, n in shares)
        self.assertTrue(0.06 < share < 0.2, share)

    def test_every_intent_can_be_played_on_both_sides(self):
        with tempfile.TemporaryDirectory() as folder:
            for intent in self.intents:
                for split in ("train", "held-out"):
                    for seed in range(200):
                        try:
                            play(intent, Context(random.Random(seed), split, Path(folder) / "work"), self.running)
                            break
                        except (Unfit, ValueError, IndexError, SyntaxError) as error:
                            why = error
                    else:
                        self.fail(f"{intent.__name__} never fits on the {split} side: {why!r}")

    def test_observations_equal_the_fixtures(self):
        for case in json.loads(FIXTURES.read_text()):
            self.assertEqual(observation(case["outputs"], case["limit"]), case["observation"], case["about"])


class HardRows(unittest.TestCase):
    def test_what_is_known_is_mostly_left_out_and_counts_twice(self):
        conversations = [(np.full(10, number, np.int16), np.ones(10, np.int8), "any") for number in range(200)]

        def losses(rows):
            # One in four is not known yet.
            return [[float(tokens[segment == n][0] % 4 == 0) for n in range(segment.max() + 1)] for tokens, _, segment, _ in rows]

        rows = batches.hard_rows(conversations, 50, random.Random(1), 8, losses, 0.25)
        seen, counted = {"hard": 0, "known": 0}, {True: set(), False: set()}
        for tokens, learn, segment, _ in itertools.islice(rows, 100):
            for n in range(segment.max() + 1):
                here = segment == n
                hard = tokens[here][0] % 4 == 0
                seen["hard" if hard else "known"] += 1
                counted[hard].update(learn[here].tolist())
        self.assertGreater(seen["hard"], 300)
        self.assertLess(seen["known"], seen["hard"])
        self.assertGreater(seen["known"], 20)
        # Of forty drawn the ten hardest are taken: now and then fewer are hard, now and then more.
        self.assertEqual((counted[False] >= {2}, counted[True] >= {1}), (True, True))

    def test_intents_that_are_known_are_seldom_scored_and_still_trained_on(self):
        # Of the conversations of "new" half are not known; all of "known" are.
        conversations = [(np.full(10, n, np.int16), np.ones(10, np.int8), "new" if n < 100 else "known") for n in range(200)]
        scored = {"new": 0, "known": 0}

        def losses(rows):
            found = []
            for tokens, _, segment, _ in rows:
                numbers = [int(tokens[segment == n][0]) for n in range(segment.max() + 1)]
                for n in numbers:
                    scored["new" if n < 100 else "known"] += 1
                found.append([float(n < 100 and n % 2 == 0) for n in numbers])
            return found

        rows = batches.hard_rows(conversations, 50, random.Random(1), 8, losses, 0.25)
        trained = {"new": 0, "known": 0}
        for tokens, _, segment, _ in itertools.islice(rows, 400):
            for n in range(segment.max() + 1):
                trained["new" if tokens[segment == n][0] < 100 else "known"] += 1
        self.assertLess(scored["known"], 0.3 * scored["new"])
        self.assertGreater(trained["known"], 0.04 * sum(trained.values()))


if __name__ == "__main__":
    unittest.main()
