//! `nod jsonl` whose reader has gone away while its input stays open.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use nod_tests::{Home, binary, jsonl::PATIENCE};
use serde_json::{Value, json};

/// A running `nod jsonl`, ended with the test.
struct Nod {
    child: Child,
    input: ChildStdin,
    output: Option<BufReader<ChildStdout>>,
    conversation: Value,
}

impl Nod {
    fn start(home: &Home) -> Self {
        let mut child = Command::new(binary("nod"))
            .args(["jsonl", "--home"])
            .arg(home.root())
            .arg("--folder")
            .arg(home.work())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let output = Some(BufReader::new(output));
        let mut nod = Self { child, input, output, conversation: Value::Null };
        nod.conversation = nod.line()["snapshot"]["conversation"]["id"].clone();
        nod
    }

    fn line(&mut self) -> Value {
        let mut line = String::new();
        self.output.as_mut().unwrap().read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("not JSON: {line}"))
    }

    fn send(&mut self, op: &Value) {
        writeln!(self.input, "{op}").unwrap();
    }

    /// Goes away as a reader, keeping the input open, and waits for the program to notice.
    fn leave(&mut self) -> Option<i32> {
        drop(self.output.take());
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(Instant::now() < end, "nod does not leave although nobody reads what it says");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Nod {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_reader_that_is_gone_is_a_client_that_is_gone() {
    let home = Home::new();
    let mut nod = Nod::start(&home);
    assert_eq!(nod.leave(), Some(141));
}

/// Nothing is said any more once a card waits, so nothing could fail to be said either.
#[test]
fn a_card_that_nobody_reads_any_more_is_answered_with_stop() {
    let home = Home::new();
    home.put("notes.txt", "one\n");
    let mut nod = Nod::start(&home);
    let text = "delete notes.txt";
    let conversation = nod.conversation.clone();
    nod.send(&json!({"type": "userMessage", "conversation": conversation, "text": text}));
    while nod.line()["msg"]["type"] != "approvalRequested" {}
    assert_eq!(nod.leave(), Some(141));
    assert!(home.work().join("notes.txt").exists());

    let mut again = Nod::start(&home);
    again.send(&json!({"type": "interrupt", "conversation": conversation}));
    let items = loop {
        let line = again.line();
        if line["type"] == "snapshot" && line["snapshot"]["conversation"]["id"] == conversation {
            break line["snapshot"]["items"].as_array().unwrap().clone();
        }
    };
    let decision = items.iter().map(|item| &item["body"]).find(|body| body["type"] == "decision").unwrap();
    assert_eq!((decision["decision"]["type"].as_str(), decision["by"].as_str()), (Some("stop"), Some("nod")));
}
