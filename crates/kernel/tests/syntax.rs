//! Code is compiled by the real interpreter, and nothing of it runs.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::path::Path;

use nod_kernel::syntax_error;
use support::{SOON, python};

async fn said(code: &str) -> Option<String> {
    syntax_error(&python(), code, SOON).await
}

#[tokio::test]
async fn what_is_wrong_is_told_in_pythons_words_with_the_line() {
    // The words are those of Python, and differ from one to the next.
    let unclosed = said("import os\nprint(os.listdir(\n").await.unwrap();
    assert!(unclosed.starts_with("SyntaxError: ") && unclosed.contains("(line "), "{unclosed}");
    let indented = said("for f in 'ab':\nprint(f)").await.unwrap();
    assert!(indented.starts_with("IndentationError: ") && indented.ends_with("(line 2)"), "{indented}");
    let unended = said("a = 1\nx = 'é\n").await.unwrap();
    assert_eq!(unended.matches("line 2").count(), 1, "{unended}");
    for wrong in
        ["print(f'{a!')", "return 1", "a = = 1", "1 = a", "await = 2", "def f():\n    x = 1\n    global x"]
    {
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
        "pip install seaborn",
        "%pip install seaborn\nimport seaborn as",
        "names = !ls -l (",
        "len?",
        "    a = 1\n    b = 2",
        ">>> a = 1",
        // Of a module Python would refuse these.
        "counter = 0\nprint(counter)\nglobal counter",
        "import json\nfrom __future__ import annotations",
        "a = 1\r\nb = 2\r\n",
        "# -*- coding: latin-1 -*-\na = 'é'",
    ] {
        assert_eq!(said(right).await, None, "{right:?}");
    }
}

#[tokio::test]
async fn nothing_runs() {
    let folder = tempfile::tempdir().unwrap();
    let ran = folder.path().join("ran");
    let code = format!("open({:?}, 'w').close()\nimport os\nos._exit(3)", ran.display().to_string());
    assert_eq!(said(&code).await, None);
    assert!(!ran.exists());
}

/// As deep as this no person writes; what matters is that an answer, or none, comes soon.
#[tokio::test]
async fn absurd_code_gets_an_answer_or_none() {
    for absurd in
        ["(".repeat(200_000), "-".repeat(200_000) + "1", "a = 1\n".repeat(20_000), "a\0b".to_owned()]
    {
        let answer = said(&absurd).await;
        assert!(answer.is_none_or(|answer| answer.len() < 1000));
    }
}

#[tokio::test]
async fn an_interpreter_that_is_gone_or_does_not_answer_says_nothing() {
    assert_eq!(syntax_error(Path::new("/nowhere/python"), "a = (", SOON).await, None);
    #[cfg(unix)]
    {
        let folder = tempfile::tempdir().unwrap();
        let slow = folder.path().join("python");
        support::executable::write(&slow, "#!/bin/sh\nexec sleep 100\n");
        let limit = std::time::Duration::from_millis(50);
        assert_eq!(syntax_error(&slow, "a = (", limit).await, None);
    }
}
