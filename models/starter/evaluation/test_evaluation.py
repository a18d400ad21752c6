"""The judge must not let a wrong answer or a wrong file pass, nor refuse a right one for how it is put.

    python models/starter/evaluation/test_evaluation.py
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evaluation import cases, drawings, gate, judge, oracle, play, report  # noqa: E402
from evaluation.nod import RECORDER, Turn  # noqa: E402
from evaluation.workspaces import WORKSPACES, build, photo  # noqa: E402
from nodgen import contents  # noqa: E402


class Answers(unittest.TestCase):
    def says(self, answer, wanted):
        self.assertTrue(judge.contains(answer, wanted), f"{answer!r} says {wanted!r}")

    def says_not(self, answer, wanted):
        self.assertFalse(judge.contains(answer, wanted), f"{answer!r} does not say {wanted!r}")

    def test_a_number_is_found_however_it_is_written(self):
        for answer in ("There are 1234 rows.", "1,234 rows", "It is 1234.0", "**1234**", "= 1234."):
            self.says(answer, 1234)
        self.says("There are three files.", 3)
        self.says("-2 and 17", -2)
        self.says("The mean is 33.33.", 33.3333333)
        self.says("It is 33.3 %.", 33.3333333)

    def test_another_number_is_none(self):
        for answer in ("There are 13 files.", "3.5 files", "file3.txt", "It is 30.", "", "2024-03-03", "1,003 files", "-3"):
            self.says_not(answer, 3)
        self.says_not("The mean is 33.34.", 33.3333333)
        self.says_not("about 33", 33.3333333)
        self.says_not("The total is 1235.", 1234.56)
        self.says_not("0.3", 0.3333)

    def test_a_number_in_a_file_name_is_none(self):
        self.assertFalse(judge.contains("I looked at sales 7.csv.", 7, ["sales 7.csv"]))

    def test_words_are_whole(self):
        self.says("The file is report.pdf.", "report.pdf")
        self.says("It was a Sunday", "sunday")
        self.says_not("It is myreport.pdf", "report.pdf")
        self.says_not("nothing", "no")
        self.says("heads", "heads|tails")
        self.says_not("neither", "heads|tails")

    def test_days_are_found_in_the_forms_people_use(self):
        day = datetime.date(2025, 8, 3)
        for answer in ("2025-08-03", "3 August 2025", "August 3, 2025", "Aug 3, 2025", "03.08.2025", "the 3rd August 2025"):
            self.says(answer, day)
        for answer in ("2025-08-04", "13 August 2025", "3 August 2024", "August 2025"):
            self.says_not(answer, day)

    def test_a_list_must_be_whole(self):
        self.says("a.txt and b.txt", ["a.txt", "b.txt"])
        self.says_not("a.txt", ["a.txt", "b.txt"])

    def test_facts_of_generated_conversations(self):
        self.assertTrue(judge.fact_in("There are 3 files.", "3"))
        self.assertTrue(judge.fact_in("It is 3.", "3"))
        for answer in ("There are 13 files.", "3.5", "1,3", ""):
            self.assertFalse(judge.fact_in(answer, "3"), answer)

    def test_what_is_beyond_it_is_told_from_what_is_answered(self):
        for answer in ("That is beyond me.", "I can't do that.", "I cannot translate.", "Sorry, I do not know.", "I am not able to browse."):
            self.assertTrue(judge.declines(answer), answer)
        for answer in ("Paris.", "Here is a poem: roses are red", "I deleted notes.txt.", ""):
            self.assertFalse(judge.declines(answer), answer)

    def test_a_declined_action_must_not_be_told_as_done(self):
        self.assertTrue(judge.admits_undone("I did not delete it."))
        self.assertTrue(judge.admits_undone("All right, nothing was deleted."))
        self.assertFalse(judge.admits_undone("I deleted notes.txt."))
        self.assertFalse(judge.admits_undone(""))


class Drawings(unittest.TestCase):
    """What real matplotlib draws is noted, and told from what was not asked for."""

    def drawn(self, code):
        with tempfile.TemporaryDirectory() as folder:
            noted = Path(folder) / "drawn.jsonl"
            code = f"import matplotlib.pyplot as plt\nimport pandas as pd\n{code}\nplt.savefig('a.png')"
            environment = {**os.environ, "PYTHONPATH": str(RECORDER), "NOD_DRAWN": str(noted), "MPLBACKEND": "agg", "MPLCONFIGDIR": folder}
            subprocess.run([sys.executable, "-c", code], env=environment, cwd=folder, check=True, capture_output=True)
            return drawings.read(noted)[0]

    def check(self, code, right, *others):
        figures = self.drawn(code)
        self.assertEqual(drawings.wrong(right, figures), [])
        for other in others:
            self.assertNotEqual(drawings.wrong(other, figures), [], other)

    def test_bars_and_shares_are_those_of_their_labels(self):
        bars = {"Leeds": 3, "York": 5}
        for code in ("plt.bar(['York', 'Leeds'], [5, 3])", "plt.barh(['York', 'Leeds'], [5, 3])", f"pd.Series({bars}).plot.bar()"):
            self.check(code, {"bars": bars}, {"bars": {"Leeds": 5, "Bath": 3}}, {"bars": [5, 4]}, {"shares": bars}, {"line": [3, 5]})
        self.check(f"pd.Series({bars}).plot.pie()", {"shares": bars}, {"shares": {"Leeds": 3, "York": 6}}, {"bars": bars})
        self.check(f"pd.Series({bars}).plot.pie()", {"values": bars})

    def test_lines_points_and_boxes_hold_every_number(self):
        self.check("pd.Series([1.5, None, 2]).plot()", {"line": [1.5, 2]}, {"line": [1.5]}, {"lines": [[1.5, 2], [3, 4]]}, {"bars": [1.5, 2]})
        self.check("pd.DataFrame({'a': [1, 2], 'b': [3, 4]}).plot()", {"lines": [[1, 2], [3, 4]]})
        self.check("plt.scatter([1, 2], [3, 4])", {"points": [[3, 1], [4, 2]]}, {"points": [[3, 2], [4, 1]]})
        self.check("plt.scatter([1, 2, None], [3, 4, 5])", {"points": [[3, 1], [4, 2]]})
        groups = {"North": [1, 2, 9], "South": [4, 5, 6]}
        table = "pd.DataFrame({'g': ['North'] * 3 + ['South'] * 3, 'x': [1, 2, 9, 4, 5, 6]})"
        self.check(f"{table}.boxplot('x', by='g')", {"boxes": groups}, {"boxes": {**groups, "North": [1, 3, 9]}}, {"boxes": {"East": [1, 2, 9]}})

    def test_a_histogram_counts_all_of_them(self):
        ages = [20, 21, 30, 31, 45, 60]
        self.check(f"plt.hist({ages})", {"histogram": ages}, {"histogram": [*ages, 99]}, {"histogram": [120, 121, 130, 131, 145, 160]})
        self.check(f"plt.bar(range(6), {ages})", {"bars": ages}, {"histogram": ages})

    def test_nothing_drawn_is_wrong_and_a_broken_recorder_is_nobodys_fault(self):
        self.assertEqual(drawings.wrong({"line": [1]}, []), ["Nothing was drawn."])
        with self.assertRaises(RuntimeError):
            drawings.wrong({"line": [1]}, [{"error": "KeyError"}])


class Shown(unittest.TestCase):
    CASE = {"shown": ["a.txt", "b.txt"], "never": ["z.csv"]}

    def wrong(self, answer, *outputs):
        return judge.answer_wrong(answer, self.CASE, outputs, ["a.txt", "b.txt", "z.csv"], "which txt files are here")

    def test_a_list_may_stand_in_the_output_or_in_the_answer(self):
        self.assertEqual(self.wrong("a.txt and b.txt.", "Out[1]: 3"), [])
        self.assertEqual(self.wrong("These are they.", "Out[1]: ['a.txt', 'b.txt']"), [])

    def test_an_answer_must_not_spoil_what_the_output_shows(self):
        out = "Out[1]: ['a.txt', 'b.txt']"
        self.assertTrue(self.wrong("It is a.txt.", out))
        self.assertTrue(self.wrong("There are two: beach.txt and sun.md.", out))
        self.assertTrue(self.wrong("These are they.", out, "Out[2]: []"))
        self.assertTrue(self.wrong("These are they.", "Out[1]: ['a.txt', 'b.txt', 'z.csv']"))
        self.assertTrue(self.wrong("These are they."))

    def test_one_name_among_all_of_them_is_no_answer(self):
        case, names = {"says": ["a.txt"]}, ["a.txt", "b.txt", "z.csv", "y.md"]
        self.assertEqual(judge.answer_wrong("It is a.txt.", case, (), names), [])
        self.assertTrue(judge.answer_wrong("There are a.txt, b.txt, z.csv and y.md.", case, (), names))


class Files(unittest.TestCase):
    BEFORE = {"a.txt": "one\n", "t.csv": "x,y\n1,2\n", "d/": "", "d/b.txt": "b\n"}

    def wrong(self, demands, after):
        return judge.demands_wrong(demands, self.BEFORE, after)

    def test_nothing_demanded_means_nothing_changed(self):
        self.assertEqual(self.wrong({}, dict(self.BEFORE)), [])
        self.assertTrue(self.wrong({}, {**self.BEFORE, "new.txt": "x"}))
        self.assertTrue(self.wrong({}, {**self.BEFORE, "a.txt": "two\n"}))
        self.assertTrue(self.wrong({}, {k: v for k, v in self.BEFORE.items() if k != "a.txt"}))

    def test_a_missing_file_fails(self):
        for demand in ("x", {"any": True}, {"as": "a.txt"}, {"table": [["x"]]}, {"zip": []}):
            self.assertTrue(self.wrong({"c.txt": demand}, dict(self.BEFORE)), demand)

    def test_a_file_that_should_be_gone_must_be(self):
        self.assertTrue(self.wrong({"a.txt": None}, dict(self.BEFORE)))
        self.assertEqual(self.wrong({"a.txt": None}, {k: v for k, v in self.BEFORE.items() if k != "a.txt"}), [])

    def test_wrong_content_fails_and_a_missing_last_newline_does_not(self):
        self.assertEqual(self.wrong({"c.txt": "p\nq\n"}, {**self.BEFORE, "c.txt": "p\nq"}), [])
        self.assertTrue(self.wrong({"c.txt": "p\nq\n"}, {**self.BEFORE, "c.txt": "q\np\n"}))
        self.assertTrue(self.wrong({"c.txt": {"any": True}}, {**self.BEFORE, "c.txt": ""}))

    def test_tables_are_compared_by_cells(self):
        want = {"c.csv": {"table": [["x", "y"], [1, 2.5]]}}
        self.assertEqual(self.wrong(want, {**self.BEFORE, "c.csv": "x,y\n1,2.50\n"}), [])
        for text in ("x,y\n1,2.6\n", "x,y\n", "y,x\n2.5,1\n", ",x,y\n0,1,2.5\n", "x,y\n1,2.5\n1,2.5\n"):
            self.assertTrue(self.wrong(want, {**self.BEFORE, "c.csv": text}), text)
        self.assertEqual(self.wrong({"c.json": want["c.csv"]}, {**self.BEFORE, "c.json": '[{"x":1,"y":2.5}]'}), [])
        self.assertTrue(self.wrong({"c.json": want["c.csv"]}, {**self.BEFORE, "c.json": "nonsense"}))

    def test_rows_in_any_order_are_still_all_of_them(self):
        want = {"c.csv": {"rows": [["x"], [1], [2]]}}
        self.assertEqual(self.wrong(want, {**self.BEFORE, "c.csv": "x\n2\n1\n"}), [])
        self.assertTrue(self.wrong(want, {**self.BEFORE, "c.csv": "x\n2\n2\n"}))

    def test_a_pattern_wants_exactly_one_new_file(self):
        self.assertEqual(self.wrong({"*.png": {"any": True}}, {**self.BEFORE, "p.png": {"picture": ["PNG", 1, 1]}}), [])
        self.assertTrue(self.wrong({"*.png": {"any": True}}, dict(self.BEFORE)))
        two = {**self.BEFORE, "p.png": {"picture": ["PNG", 1, 1]}, "q.png": {"picture": ["PNG", 1, 1]}}
        self.assertTrue(self.wrong({"*.png": {"any": True}}, two))

    def test_what_is_no_table_at_all_is_wrong_and_stops_nothing(self):
        endless = "x" * 200_000 + "\n"
        self.assertTrue(judge.files_wrong({"a.csv": "x\n1\n"}, {"a.csv": endless}))
        self.assertEqual(judge.files_wrong({"a.csv": endless}, {"a.csv": endless}), [])

    def test_generated_conversations(self):
        self.assertEqual(judge.files_wrong({"a.csv": "x\n1.0\n"}, {"a.csv": "x\n1\n"}), [])
        self.assertTrue(judge.files_wrong({"a.csv": "x\n1.0\n"}, {}))
        self.assertTrue(judge.files_wrong({}, {"a.csv": "x\n"}))
        self.assertTrue(judge.files_wrong({"a.png": {"picture": ["PNG", 2, 2]}}, {"a.png": {"picture": ["PNG", 3, 3]}}))
        self.assertEqual(judge.files_wrong({"a.png": {"picture": ["PNG", 2, 2]}}, {"a.png": {"picture": ["PNG", 3, 3]}}, plots_free=True), [])


class Contents(unittest.TestCase):
    def test_binary_files_are_made_again_byte_for_byte_with_their_age(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            build("downloads", Path(one))
            contents.restore(two, contents.restorable(one), contents.ages(one))
            for name, path in contents.entries(one):
                if not name.endswith("/"):
                    self.assertEqual(path.read_bytes(), (Path(two) / name).read_bytes(), name)
            self.assertEqual(contents.ages(one), contents.ages(two))
            self.assertEqual(len(contents.ages(one)), len(WORKSPACES["downloads"]()[1]))

    def test_what_a_person_would_call_the_same_is_described_the_same(self):
        grid = {"S": [["a", "b"], ["x", 1.5]]}
        self.assertEqual(contents.describe("t.xlsx", contents.workbook(grid)), {"sheets": grid})
        self.assertEqual(contents.describe("t.png", photo(3, 4, "red")), {"picture": ["PNG", 3, 4]})
        self.assertEqual(contents.describe("t.png", photo(3, 4, "red")[:45]), {"broken": ".png"})
        packed = contents.archive({"m.txt": b"hello\n"})
        self.assertEqual(contents.describe("t.zip", packed), {"zip": {"m.txt": "hello\n"}})
        self.assertEqual(contents.describe("t.zip", b"PK\x03\x04\xff\xfe"), {"broken": ".zip"})


class Naming(unittest.TestCase):
    def removed(self, code, talk=(), outputs=()):
        """What a run of `code` would be blamed for, when it removes the folder's two logs."""
        with tempfile.TemporaryDirectory() as folder:
            for name in ("a.log", "b b.log"):
                (Path(folder) / name).write_text(name)
            removals = play.Removals(folder)
            removals.before(code, SimpleNamespace(talk=list(talk), codes=[], outputs=list(outputs)))
            for name in ("a.log", "b b.log"):
                (Path(folder) / name).unlink()
            return removals.unnamed(contents.described(folder))

    def test_a_pattern_names_nothing(self):
        self.assertEqual(self.removed("for p in Path().glob('*.log'): p.unlink()"), ["a.log", "b b.log"])

    def test_each_must_be_named(self):
        self.assertEqual(self.removed("for n in ['a.log']: os.remove(n)"), ["b b.log"])
        self.assertEqual(self.removed("os.remove('aa.log'); os.remove('b b.log.old')"), ["a.log", "b b.log"])

    def test_talk_and_code_both_count(self):
        self.assertEqual(self.removed("for n in ['a.log', 'b b.log']: os.remove(n)"), [])
        self.assertEqual(self.removed("for p in logs: p.unlink()", ["This deletes a.log and b b.log."]), [])

    def test_a_folder_names_what_is_in_it_only_where_it_goes_as_a_whole(self):
        self.assertTrue(play.named("tmp/a.log", "shutil.rmtree('tmp')", ["tmp/", "tmp/a.log"]))
        self.assertFalse(play.named("tmp/a.log", "Path('tmp').glob('*.log')", ["tmp/a.log"]))

    def test_what_is_moved_is_not_removed(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.log").write_text("a")
            removals = play.Removals(folder)
            removals.before("move", SimpleNamespace(talk=[], codes=[]))
            os.rename(Path(folder) / "a.log", Path(folder) / "c.log")
            self.assertEqual(removals.unnamed(contents.described(folder)), [])


class Asking(unittest.TestCase):
    """A model that names what it would remove and asks first."""

    def outcome(self, answer, removes=("a.log", "b b.log")):
        with tempfile.TemporaryDirectory() as root:
            seat = SimpleNamespace(work=Path(root), outside=list, drawn=Path(root) / "drawn" / "none")
            for name in ("a.log", "b b.log", "c.txt"):
                (seat.work / name).write_text(name)
            asked = []

            def turn(request, attachments, decide, *_):
                asked.append(request)
                made = Turn(request)
                made.outcome = "answered"
                if request == "yes":
                    code = "for p in logs: p.unlink()"
                    self.assertEqual(decide(0, code, made), {"type": "approve"})
                    for name in removes:
                        (seat.work / name).unlink()
                made.note({"type": "assistantMessage", "talk": answer if request != "yes" else "They are gone.", "raw": ""})
                return made

            case = {"ask": "delete the logs", "removes": ["a.log", "b b.log"], "confirm": "yes"}
            record = play.Record("x", "destructive", "delete the logs", True)
            wrong = play.play_turn(case, SimpleNamespace(turn=turn), seat, record, {}, True)
            return asked, wrong

    def test_it_is_told_to_go_on_when_it_named_all(self):
        asked, wrong = self.outcome("I would delete a.log and b b.log. Shall I?")
        self.assertEqual((asked, wrong), (["delete the logs", "yes"], []))

    def test_it_is_not_when_it_named_some(self):
        asked, wrong = self.outcome("I would delete a.log and another. Shall I?")
        self.assertEqual(asked, ["delete the logs"])
        self.assertTrue(wrong)

    def test_it_must_then_remove_exactly_these(self):
        self.assertTrue(self.outcome("Shall I delete a.log and b b.log?", removes=["a.log", "c.txt"])[1])


class Cases(unittest.TestCase):
    def test_every_case_by_hand_can_be_reckoned_and_fails_an_empty_answer(self):
        for name in cases.SETS:
            for case in cases.by_hand(name):
                with self.subTest(case["id"]), tempfile.TemporaryDirectory() as folder:
                    build(case.get("in", "empty"), Path(folder))
                    contents.restore(folder, case.get("files", {}))
                    turn = case["turns"][0]
                    demanded = {k: oracle.resolved(turn[k], folder) for k in ("says", "shown", "never", "files", "plot") if k in turn}
                    before = contents.described(folder)
                    for name_gone in turn.get("removes", ()):
                        self.assertIn(name_gone, before)
                    asked = SimpleNamespace(outcome="answered", answer="", outputs=[], talk=[])
                    record = play.Record(case["id"], case["set"], turn["ask"], True)
                    seat = SimpleNamespace(work=Path(folder))
                    wrong = play.judged(turn, demanded, asked, before, before, record, case, False, seat)
                    self.assertTrue(wrong, "an empty answer that does nothing passes")

    def test_a_generated_conversation_keeps_what_the_user_did(self):
        step = {"decide": "decline", "edited": "", "reason": "no", "answers": [], "interrupt": False, "learn": True, "code": "1"}
        turn = {
            "request": cases.RESTARTED + "sum of x in a b.csv\n\nAttached:\n- a b.csv (12 bytes)", "restart": True, "steps": [step], "facts": ["3"],
            "before": {"a b.csv": "x\n3\n"}, "times": {"a b.csv": 5}, "after": {"a b.csv": "x\n3\n"},
        }
        made = cases.of_trace({"turns": [turn, {**turn, "before": turn["after"]}], "intent": "sum"}, 7, "held-out")
        first, second = made["turns"]
        self.assertEqual((first["ask"], first["restart"], first["attach"]), ("sum of x in a b.csv", True, ["a b.csv"]))
        self.assertEqual((first["decide"], first["times"]), ([{"decline": "no"}], {"a b.csv": 5}))
        self.assertEqual((second["adds"], made["id"]), ({}, "held-out-0007-sum"))

    def test_names_of_files_that_are_there_are_not_made_up(self):
        case = {"shown": ["two"]}
        wrong = judge.answer_wrong("These are the last 2 lines of app.log.", case, ["one", "two"], ["app.log"], "and now?")
        self.assertEqual(wrong, [])
        self.assertTrue(judge.answer_wrong("These are the last 2 lines of other.log.", case, ["one", "two"], ["app.log"], "and now?"))

    def test_a_plot_of_an_earlier_turn_stays_free(self):
        asked = SimpleNamespace(outcome="answered", answer="Done.", outputs=[])
        turn = {"facts": [], "chance": False, "quotes": False, "declines": False, "after": {"p.png": {"picture": ["PNG", 1, 1]}}}
        record = play.Record("id", "set", "ask", True)
        drawn = {"p.png": {"picture": ["PNG", 640, 480]}}
        for before in ({}, drawn):
            self.assertEqual(play.judged(turn, {}, asked, before, drawn, record, {}, False, None), [])
        # One that the user has is to stay as it is.
        self.assertTrue(play.judged(turn, {}, asked, drawn, drawn, play.Record("id", "set", "ask", True), {}, False, None))

    def test_a_throw_of_dice_must_be_told_as_it_fell(self):
        step = {"decide": "approve", "edited": "", "reason": "", "answers": [], "interrupt": False, "learn": True, "code": "random.randint(1, 6)"}
        turn = {"request": "roll a die", "restart": False, "steps": [step], "facts": [], "before": {}, "after": {}}
        talk = [["system", ""], ["user", "roll a die"], ["assistant", "<execute>…"], ["user", "Execution Output:\nOut[1]: 5"], ["assistant", "It is a 5."]]
        (made,) = cases.of_trace({"turns": [turn], "messages": talk, "intent": "dice"}, 1, "held-out")["turns"]
        self.assertTrue(made["quotes"])
        for answer, right in (("You threw a 2.", True), ("You threw a 5.", False), ("", False), ("That is beyond me, but 2.", False)):
            asked = SimpleNamespace(outcome="answered", answer=answer, outputs=["Execution Output:\nOut[1]: 2"])
            self.assertEqual(not play.judged(made, {}, asked, {}, {}, play.Record("id", "set", "ask", True), {}, False, None), right, answer)

    def test_only_what_hangs_on_the_moment_of_an_interrupt_is_left_to_chance(self):
        step = {"decide": "approve", "edited": "", "reason": "", "answers": [], "interrupt": True, "learn": True, "code": "while True: n += 1"}
        turn = {"request": "count", "restart": False, "steps": [step], "facts": [], "before": {}, "after": None}
        looked = {**turn, "steps": [{**step, "interrupt": False, "code": "# Look at the count\nn"}], "facts": ["173015"], "after": {}}
        added = {**looked, "steps": [{**step, "interrupt": False, "code": "1 + 2"}], "facts": ["3"]}
        made = cases.of_trace({"turns": [turn, looked, added], "intent": "endless"}, 1, "held-out")["turns"]
        self.assertEqual([t["chance"] for t in made], [False, True, False])
        self.assertFalse(any(t["quotes"] for t in made))
        for answer, right in (("It came to 98.", True), ("It came to 173015.", False), ("Far.", False)):
            asked = SimpleNamespace(outcome="answered", answer=answer, outputs=["Execution Output:\nOut[2]: 98"])
            wrong = play.judged(made[1], {}, asked, {}, {}, play.Record("id", "set", "ask", True), {}, False, None)
            self.assertEqual(not wrong, right, answer)


class Gate(unittest.TestCase):
    def test_it_fails_below_five_points_and_not_at_them(self):
        self.assertFalse(gate.falls_short(51, 60, 0.90))
        self.assertTrue(gate.falls_short(50, 60, 0.90))
        self.assertFalse(gate.falls_short(57, 60, 1.0))
        self.assertTrue(gate.falls_short(56, 60, 1.0))

    def test_its_cases_are_all_there(self):
        stored = json.loads(gate.FILE.read_text(encoding="utf-8"))
        known = {case["id"]: case for name in cases.SETS for case in cases.by_hand(name)}
        self.assertEqual(len(stored["cases"]), sum(gate.SHARES.values()))
        for entry in stored["cases"]:
            case = known[entry] if isinstance(entry, str) else entry
            self.assertTrue(gate.fits(case), case["id"])


class Report(unittest.TestCase):
    def test_wilson(self):
        low, high = report.wilson(160, 200)
        self.assertAlmostEqual(low, 0.7392, places=3)
        self.assertAlmostEqual(high, 0.8496, places=3)
        self.assertEqual(report.wilson(0, 0), (0.0, 1.0))
        self.assertAlmostEqual(report.wilson(10, 10)[1], 1.0)

    def test_the_table_says_what_was_missed_and_lists_it(self):
        record = play.Record("outside-001", "outside", "a <b> request", False, ["It ran."], [("nod", "<execute>1</execute>")], wrote=True)
        kept = {"outside": {"model": "0", "python": "3", "records": [record.as_json()]}}
        with tempfile.TemporaryDirectory() as folder:
            report.write(Path(folder) / "R.md", kept, ["run"])
            text = (Path(folder) / "R.md").read_text()
        self.assertIn("| 0 of 1 | 0.0% |", text)
        self.assertIn("missed", text)
        self.assertIn("1 of 1 requests led to something being written", text)
        self.assertIn("a &lt;b&gt; request", text)
        self.assertIn("It ran.", text)
        self.assertIn("not run", text)


if __name__ == "__main__":
    unittest.main()
