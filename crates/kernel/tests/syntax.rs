//! Code is compiled by the real interpreter, and nothing of it runs.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use nod_kernel::{Environment, syntax_error};
use support::environment;

async fn said(code: &str) -> Option<String> {
    syntax_error(&environment().await, code).await
}

#[tokio::test]
async fn what_is_wrong_is_told_in_pythons_words_with_the_line() {
    let unclosed = said("import os\nprint(os.listdir(\n").await.unwrap();
    assert_eq!(unclosed, "SyntaxError: '(' was never closed (line 2)");
    let indented = said("for f in 'ab':\nprint(f)").await.unwrap();
    assert!(indented.starts_with("IndentationError: ") && indented.ends_with("(line 2)"), "{indented}");
    for wrong in ["print(f'{a!')", "return 1", "a = = 1", "x = 'é\n'", "a\0b", "1 = a", "await = 2"] {
        assert!(said(wrong).await.is_some(), "{wrong:?}");
    }
}

#[tokio::test]
async fn what_python_or_ipython_takes_is_let_pass() {
    for right in [
        "",
        "a = 'é🙂'\nprint(a)",
        "await thing()\nasync with x as y:\n    pass",
        "'\\d'  # only a warning",
        "!pip install seaborn",
        "%pip install seaborn\nimport seaborn as",
        "names = !ls -l (",
        "len?",
        "    a = 1\n    b = 2",
        ">>> a = 1",
    ] {
        assert_eq!(said(right).await, None, "{right:?}");
    }
}

#[tokio::test]
async fn nothing_runs_and_nothing_of_the_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let ran = folder.path().join("ran");
    let code = format!("open({:?}, 'w').close()\nimport os\nos._exit(3)", ran.display().to_string());
    assert_eq!(said(&code).await, None);
    assert!(!ran.exists());
}

/// As deep as this no person writes; what matters is that an answer, or none, comes soon.
#[tokio::test]
async fn absurd_code_gets_an_answer_or_none() {
    for absurd in ["(".repeat(200_000), "-".repeat(200_000) + "1", "a = 1\n".repeat(100_000)] {
        let answer = said(&absurd).await;
        assert!(answer.is_none_or(|answer| answer.len() < 1000));
    }
}

#[tokio::test]
async fn an_interpreter_that_is_gone_says_nothing() {
    let gone = Environment { python: "/nowhere/python".into(), ..environment().await };
    assert_eq!(syntax_error(&gone, "a = (").await, None);
}
