//! The terminal client as a person or a script calls it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use nod_protocol::{ModelChoice, PythonChoice};
use nod_tests::{Home, binary};

/// Runs `nod` in the home's working folder with nothing on standard input.
fn nod(home: &Home, arguments: &[&str]) -> Output {
    Command::new(binary("nod"))
        .args(arguments)
        .arg("--home")
        .arg(home.root())
        .current_dir(home.work())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn ask_with_yes_answers_and_leaves_with_zero() {
    let home = Home::new();
    home.put("a.txt", "one two three\n");
    let output = nod(&home, &["ask", "--yes", "how many words are in a.txt?"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.contains("┌─ Python [1]"), "the action is shown even when it is approved unseen: {out}");
    assert!(out.contains("│  ·   Reads a.txt"), "what it touches stands below the code: {out}");
    assert!(out.contains('3'), "{out}");
}

#[test]
fn ask_without_a_person_or_yes_runs_nothing_and_leaves_with_three() {
    let home = Home::new();
    home.put("notes.txt", "one\n");
    let before = home.listing();
    let output = nod(&home, &["ask", "delete notes.txt"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output));
    assert!(text(&output).contains("│  !   Deletes notes.txt"), "{}", text(&output));
    assert!(text(&output).contains("--yes"), "{}", text(&output));
    assert_eq!(home.listing(), before);
}

#[test]
fn a_chat_without_a_terminal_runs_nothing() {
    let home = Home::new();
    home.put("a.txt", "one\n");
    let before = home.listing();
    let mut chat = Command::new(binary("nod"))
        .arg("--home")
        .arg(home.root())
        .current_dir(home.work())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The approval stands in the pipe before there is a card.
    chat.stdin.take().unwrap().write_all(b"copy a.txt to b.txt\nr\nyes\n/quit\n").unwrap();
    let output = chat.wait_with_output().unwrap();
    assert!(text(&output).contains("Nobody is there to approve this"), "{}", text(&output));
    assert_eq!(home.listing(), before);
}

#[cfg(unix)]
#[test]
fn when_nobody_reads_what_it_prints_it_ends_as_such_programs_do() {
    let home = Home::new();
    home.put("a.txt", "one two three\n");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = Command::new(binary("nod"))
        .args(["ask", "--yes", "how many words are in a.txt?", "--home"])
        .arg(home.root())
        .current_dir(home.work())
        .stdin(Stdio::null())
        .stdout(writer)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(141), "{}", text(&output));
    assert!(!text(&output).contains("panicked"), "{}", text(&output));
    assert_eq!(nod(&home, &["ask"]).status.code(), Some(2), "no request is wrong usage");
}

/// Somebody at a terminal who types `r` before there is a card, then waits for it, and at last answers it.
const AT_A_TERMINAL: &str = r#"
import os, pty, select, sys, time
marker, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execv(command[0], command)
os.write(terminal, b"r\nr\nyes\n")
seen, answered, quiet = b"", False, None
end = time.monotonic() + 120
while time.monotonic() < end:
    ready = select.select([terminal], [], [], 0.2)[0]
    try:
        seen += os.read(terminal, 4096) if ready else b""
    except OSError:
        break
    if b"Run it?" in seen and not answered:
        # Long enough for lines typed ahead to have been taken for the answer.
        quiet = quiet or time.monotonic() + 3
        if time.monotonic() > quiet:
            answered = True
            print("before the answer:", os.path.exists(marker))
            os.write(terminal, b"r\n")
print(seen.decode(errors="replace"))
print("after the answer:", os.path.exists(marker))
"#;

#[cfg(unix)]
#[test]
fn a_card_is_not_answered_by_what_was_typed_before_it_was_shown() {
    let home = Home::new();
    let copy = home.work().join("b.txt");
    home.put("a.txt", "one\n");
    let python = std::env::var("NOD_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(python)
        .args(["-c", AT_A_TERMINAL])
        .arg(&copy)
        .arg(binary("nod"))
        .args(["ask", "copy a.txt to b.txt", "--home"])
        .arg(home.root())
        .current_dir(home.work())
        .output()
        .unwrap();
    assert!(text(&output).contains("before the answer: False"), "{}", text(&output));
    assert!(text(&output).contains("after the answer: True"), "{}", text(&output));
}

/// Answers the first card by running `code` in its place, then types as `steps` say; see `support/typist.py`.
#[cfg(unix)]
fn runs_instead(home: &Home, code: &str, steps: &[(&str, &str)]) -> String {
    edits(home, code, &[&[("Run it?", "r\n")], steps].concat())
}

/// Edits the first card to `code`, then types as `steps` say.
#[cfg(unix)]
fn edits(home: &Home, code: &str, steps: &[(&str, &str)]) -> String {
    let file = home.root().join("instead.py");
    std::fs::write(&file, code).unwrap();
    let edit = [("Run it?", "e\n")];
    let steps = [&edit, steps].concat();
    at_a_terminal(
        home,
        &steps,
        &["ask", "how many files are in this folder?"],
        &format!("cp '{}'", file.display()),
    )
}

/// Runs `nod` at a pseudo-terminal. Gives what was on it, and how it ended.
#[cfg(unix)]
fn at_a_terminal(home: &Home, steps: &[(&str, &str)], arguments: &[&str], editor: &str) -> String {
    let temporary = home.root().join("temporary");
    std::fs::create_dir_all(&temporary).unwrap();
    let output = Command::new(nod_tests::home::python())
        .args(["-c", include_str!("../support/typist.py")])
        .arg(serde_json::to_string(steps).unwrap())
        .arg(binary("nod"))
        .args(arguments)
        .arg("--home")
        .arg(home.root())
        .current_dir(home.work())
        .env("EDITOR", editor)
        .env_remove("VISUAL")
        .env("TERM", "xterm")
        .env("TMPDIR", temporary)
        .output()
        .unwrap();
    let seen = text(&output);
    assert!(seen.contains("steps left: 0"), "{seen}");
    seen
}

#[cfg(unix)]
#[test]
fn whether_variables_outlive_an_action_is_said_as_it_is() {
    // As Nod says it; the model has words of its own.
    let (alive, gone) = ("The variables are still there.", "Its variables are gone.");
    let home = Home::with(|settings| settings.limits.execution_seconds = 1);
    let seen = runs_instead(&home, "import time\ntime.sleep(600)", &[]);
    assert!(seen.contains(alive) && !seen.contains(gone), "{seen}");
    let stubborn = "import time\nwhile True:\n    try:\n        time.sleep(600)\n    except BaseException:\n        pass";
    let seen = runs_instead(&home, stubborn, &[]);
    assert!(seen.contains(gone) && !seen.contains(alive), "{seen}");
    let seen = runs_instead(&Home::new(), "x = 1\nexit()", &[]);
    assert!(seen.contains(gone) && !seen.contains(alive), "{seen}");
    let seen = runs_instead(&Home::new(), "x = 1", &[]);
    assert!(!seen.contains(gone) && !seen.contains(alive), "{seen}");
}

#[cfg(unix)]
#[test]
fn leaving_the_editor_approves_nothing() {
    let home = Home::new();
    let seen = edits(&home, "open('made.txt', 'w').close()\n", &[("Run it?", "d\n"), ("Why?", "not this\n")]);
    assert!(seen.contains("│   1  open('made.txt', 'w').close()"), "the edited code is a card: {seen}");
    assert!(!home.work().join("made.txt").exists(), "{seen}");
}

#[cfg(unix)]
#[test]
fn a_picture_is_a_file_that_can_be_opened() {
    let home = Home::new();
    let code = "import base64\nfrom IPython.display import SVG, Image, display\n\
                data = base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')\n\
                open('same.png', 'wb').write(data)\n\
                display(Image(data=data))\n\
                display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>'))\n";
    let seen = runs_instead(&home, code, &[]);
    let shown: Vec<_> =
        seen.lines().filter_map(|line| line.strip_prefix("Picture: ")?.split_once(" (image/")).collect();
    assert_eq!(shown.len(), 2, "{seen}");
    for ((path, _), ending) in shown.iter().zip(["png", "svg"]) {
        let path = Path::new(path);
        assert!(path.is_absolute() && path.extension().is_some_and(|found| found == ending), "{seen}");
    }
    assert_eq!(std::fs::read(shown[0].0).unwrap(), std::fs::read(home.work().join("same.png")).unwrap());
    assert!(std::fs::read_to_string(shown[1].0).unwrap().contains("<svg"), "{seen}");
    // Others on this machine have no business with it.
    use std::os::unix::fs::PermissionsExt as _;
    let folder = std::fs::metadata(Path::new(shown[0].0).parent().unwrap()).unwrap();
    assert_eq!(folder.permissions().mode() & 0o077, 0);
}

#[cfg(unix)]
#[test]
fn a_password_is_not_shown_and_typing_is_afterwards() {
    let code = "import getpass\nword = getpass.getpass('Word: ')\nprint('backwards:', word[::-1])";
    // Ü is two bytes, and so is taken back whole.
    let seen = runs_instead(&Home::new(), code, &[("Word: ", "zqxü\u{7f}j8w\n")]);
    assert!(seen.contains("backwards: w8jxqz"), "{seen}");
    assert!(!seen.contains("zqx") && !seen.contains("j8w"), "{seen}");
    assert!(seen.contains("typing is shown: True"), "{seen}");

    for (leave, words) in [("\u{3}", "Stopped."), ("\u{4}", "Stopped.")] {
        let typed = if leave == "\u{3}" { format!("zqx{leave}") } else { leave.to_owned() };
        let seen = runs_instead(&Home::new(), code, &[("Word: ", &typed)]);
        assert!(seen.contains(words) && seen.contains("ended with: 4"), "{seen}");
        assert!(!seen.contains("zqx") && !seen.contains("backwards: "), "{seen}");
        assert!(seen.contains("typing is shown: True"), "{seen}");
    }
}

#[cfg(unix)]
#[test]
fn who_uses_nod_for_the_first_time_is_told_what_the_model_is() {
    const ASK: &[&str] = &["ask", "--yes", "how many files are in this folder?"];
    let told = "CodeActAgent-7B: nod models";
    let home = Home::with(|settings| settings.welcomed = false);
    assert!(at_a_terminal(&home, &[], ASK, "").contains(told));
    assert!(!at_a_terminal(&home, &[], ASK, "").contains(told));
    // Nor where nobody reads it, or the window said so.
    let home = Home::with(|settings| settings.welcomed = false);
    assert!(!text(&nod(&home, ASK)).contains(told));
    assert!(!at_a_terminal(&Home::new(), &[], ASK, "").contains(told));
    let seen = at_a_terminal(&Home::new(), &[("You >", "/quit\n")], &[], "");
    assert!(seen.contains(told), "{seen}");
}

#[cfg(unix)]
#[test]
fn a_setting_is_changed_in_a_chat_too() {
    let home = Home::new();
    let steps = [
        ("You >", "/settings limits.steps 0\n"),
        ("between 1 and 100", ""),
        ("You >", "/settings limits.steps 8\n"),
        ("(it was 5)", ""),
        ("You >", "/quit\n"),
    ];
    let seen = at_a_terminal(&home, &steps, &[], "");
    assert!(seen.contains("ended with: 0") && settings(&home).contains("\"steps\": 8"), "{seen}");
}

#[test]
fn settings_are_listed_and_changed_one_by_one() {
    let home = Home::new();
    let listed = text(&nod(&home, &["settings"]));
    for line in ["limits.steps = 5", "device = auto", "sampling = default", "model = starter"] {
        assert!(listed.lines().any(|found| found == line), "{line} is missing: {listed}");
    }
    for (key, value) in [
        ("limits.steps", "8"),
        ("limits.executionSeconds", "120"),
        ("device", "cpu"),
        ("cache", "eightBit"),
        ("theme", "dark"),
        ("sampling.temperature", "0.7"),
        ("sampling.repetitionPenalty", "1.1"),
    ] {
        let output = nod(&home, &["settings", key, value]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        let one = text(&nod(&home, &["settings", key]));
        assert!(one.contains(&format!("{key} = {value}")), "{one}");
    }
    let kept: nod_protocol::Settings = serde_json::from_str(&settings(&home)).unwrap();
    assert_eq!((kept.limits.steps, kept.limits.execution_seconds), (8, 120));
    assert_eq!(kept.sampling.unwrap().temperature, 0.7);

    let output = nod(&home, &["settings", "sampling", "default"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let output = nod(&home, &["settings", "limits.steps", "default"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let kept: nod_protocol::Settings = serde_json::from_str(&settings(&home)).unwrap();
    assert_eq!((kept.limits.steps, kept.sampling), (5, None));
}

#[test]
fn a_setting_that_makes_no_sense_is_refused_and_says_what_is_possible() {
    let home = Home::new();
    let before = settings(&home);
    for (key, value, words) in [
        ("limits.step", "8", "limits.steps"),
        ("limits.steps", "0", "between 1 and 100"),
        ("limits.steps", "-3", "whole number"),
        ("limits.steps", "99999999999", "whole number"),
        ("limits.executionSeconds", "soon", "whole number"),
        ("sampling.temperature", "9", "temperature from 0 to 5"),
        ("sampling.temperature", "warm", "number"),
        ("device", "toaster", "auto, cpu, cuda, metal"),
        ("sampling", "0.7", "sampling.temperature"),
        ("folder", "/nowhere/at/all", "/nowhere/at/all"),
        ("model", "/nowhere/model.gguf", "starter"),
    ] {
        let output = nod(&home, &["settings", key, value]);
        assert_eq!(output.status.code(), Some(1), "{key} {value}: {}", text(&output));
        assert!(text(&output).contains(words), "{key} {value}: {}", text(&output));
    }
    assert_eq!(settings(&home), before);
    let client = nod_tests::Client::start(&binary("nod"), home.root(), &home.work());
    let output = nod(&home, &["settings", "limits.steps", "8"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("open in another Nod"), "{}", text(&output));
    assert_eq!(settings(&home), before);
    assert!(client.finish().success());
}

#[test]
fn doctor_finds_all_well_and_then_what_is_wrong() {
    let home = Home::new();
    let output = nod(&home, &["doctor"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    for subject in ["home", "disk", "settings", "conversations", "model", "python"] {
        assert!(text(&output).contains(subject), "{subject} is missing: {}", text(&output));
    }

    let broken = Home::with(|settings| {
        settings.python = PythonChoice::Interpreter { path: "/nowhere/python3".to_owned() };
        settings.model = ModelChoice::File { path: "/nowhere/model.gguf".to_owned(), like: None };
    });
    std::fs::create_dir(broken.root().join("conversations")).unwrap();
    std::fs::write(broken.root().join("conversations/nod.sqlite"), b"not a database at all").unwrap();
    let output = nod(&broken, &["doctor"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    let wrong: Vec<_> =
        text(&output).lines().filter(|line| line.starts_with("wrong")).map(str::to_owned).collect();
    assert_eq!(wrong.len(), 3, "{wrong:#?}");
    assert!(wrong.iter().any(|line| line.contains("/nowhere/python3")), "{wrong:#?}");
    assert!(wrong.iter().any(|line| line.contains("/nowhere/model.gguf")), "{wrong:#?}");
    assert!(wrong.iter().any(|line| line.contains("nod.sqlite")), "{wrong:#?}");
    let kept = std::fs::read(broken.root().join("conversations/nod.sqlite")).unwrap();
    assert_eq!(kept, b"not a database at all");
}

#[test]
fn a_missing_python_is_said_at_the_first_action_and_nothing_is_lost() {
    let home = Home::with(|settings| {
        settings.python = PythonChoice::Interpreter { path: "/nowhere/python3".to_owned() };
    });
    home.put("a.txt", "one two three\n");
    let output = nod(&home, &["ask", "--yes", "how many words are in a.txt?"]);
    assert_eq!(output.status.code(), Some(6), "{}", text(&output));
    assert!(text(&output).contains("/nowhere/python3"), "{}", text(&output));
}

#[test]
fn a_truncated_model_file_is_named() {
    let home = Home::new();
    let whole = std::fs::read(nod_tests::home::starter()).unwrap();
    let cut = home.put("cut.gguf", "");
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let output = nod(&home, &["models", "use", cut.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("cut.gguf"), "{}", text(&output));
    assert!(settings(&home).contains(r#""type": "starter""#), "the choice is as it was: {}", settings(&home));
}

#[test]
fn a_model_file_of_ones_own_is_used_and_given_back() {
    let home = Home::new();
    let own = home.put("own.gguf", "");
    std::fs::copy(nod_tests::home::starter(), &own).unwrap();
    let output = nod(&home, &["models", "use", own.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(settings(&home).contains("own.gguf"));
    assert!(text(&nod(&home, &["doctor"])).contains("own.gguf"));
    // Its context is a quarter of what models of its dialect usually have.
    let output = nod(&home, &["ask", "--yes", "how many files are here?"]);
    assert_ne!(output.status.code(), Some(6), "{}", text(&output));
    assert_eq!(nod(&home, &["models", "use", "starter"]).status.code(), Some(0));
    assert!(text(&nod(&home, &["models"])).contains("* starter"));
}

#[test]
fn a_folder_with_one_model_file_is_used_as_that_file() {
    let home = Home::new();
    let folder = home.root().join("my model");
    std::fs::create_dir(&folder).unwrap();
    std::fs::copy(nod_tests::home::starter(), folder.join("own.gguf")).unwrap();
    let output = nod(&home, &["models", "use", folder.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let output = nod(&home, &["doctor"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let loaded = text(&output).lines().any(|line| line.contains("weights") && line.ends_with("own.gguf"));
    assert!(loaded, "{}", text(&output));
}

#[test]
fn a_second_nod_on_the_same_home_is_told_so() {
    let home = Home::new();
    let client = nod_tests::Client::start(&binary("nod"), home.root(), &home.work());
    let output = nod(&home, &["python", "status"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("open in another Nod"), "{}", text(&output));
    // The doctor may look meanwhile.
    let output = nod(&home, &["doctor"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(client.finish().success());
}

#[test]
fn wrong_usage_leaves_with_two() {
    let home = Home::new();
    assert_eq!(nod(&home, &["dance"]).status.code(), Some(2));
    // A conversation has its folder; another one cannot be asked for.
    assert_eq!(nod(&home, &["--resume", "-C", "."]).status.code(), Some(2));
}

fn settings(home: &Home) -> String {
    std::fs::read_to_string(home.root().join(Path::new("settings.json"))).unwrap()
}
