//! A client of `nod jsonl`: operations in, events out.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take. Generous: the machine may be busy with a build.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// A running `nod jsonl`.
pub struct Client {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<Value>,
    /// Everything it said so far.
    pub seen: Vec<Value>,
    /// The conversation that operations go to.
    pub conversation: String,
}

impl Client {
    /// Starts it in `folder` with `home` and waits for its first snapshot.
    pub fn start(program: &Path, home: &Path, folder: &Path) -> Self {
        let mut child = Command::new(program)
            .args(["jsonl", "--home"])
            .arg(home)
            .arg("--folder")
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
        let output = child.stdout.take().expect("stdout is piped");
        let input = child.stdin.take();
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines() {
                let Ok(line) = line else { break };
                let value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("not JSON: {line}"));
                if sender.send(value).is_err() {
                    break;
                }
            }
        });
        let mut client = Self { child, input, lines, seen: Vec::new(), conversation: String::new() };
        let first = client.wait("the first snapshot", |line| line["type"] == "snapshot");
        client.conversation = first["snapshot"]["conversation"]["id"].as_str().expect("an id").to_owned();
        client
    }

    /// Sends one line as it is.
    pub fn send_raw(&mut self, line: &str) {
        let input = self.input.as_mut().expect("the input is open");
        writeln!(input, "{line}").and_then(|()| input.flush()).expect("nod reads its input");
    }

    /// Sends an operation to the conversation.
    pub fn send(&mut self, mut op: Value) {
        op["conversation"] = json!(self.conversation);
        self.send_raw(&op.to_string());
    }

    /// Asks.
    pub fn ask(&mut self, text: &str) {
        self.send(json!({"type": "userMessage", "text": text, "attachments": []}));
    }

    /// The next line that fits. Lines before it are kept in `seen`.
    ///
    /// # Panics
    /// When none comes in time; the message holds the last lines.
    pub fn wait(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    self.seen.push(line.clone());
                    if fits(&line) {
                        return line;
                    }
                }
                Err(reason) => {
                    let last: Vec<_> =
                        self.seen.iter().rev().take(12).rev().map(|line| format!("{line:.400}")).collect();
                    let ended = matches!(reason, RecvTimeoutError::Disconnected);
                    panic!("waited for {what}; nod ended: {ended}; last lines:\n{}", last.join("\n"));
                }
            }
        }
    }

    /// The next event of this type.
    pub fn wait_for(&mut self, kind: &str) -> Value {
        self.wait(kind, |line| line["msg"]["type"] == kind)["msg"].clone()
    }

    /// The next card: its approval id and its code. Fails when the turn ends without one.
    pub fn card(&mut self) -> (String, String) {
        let line = self.wait("a card", |line| {
            line["msg"]["type"] == "approvalRequested" || line["msg"]["type"] == "turnEnded"
        });
        assert_eq!(
            line["msg"]["type"],
            "approvalRequested",
            "the turn ended without a card: {line}\n{}",
            self.talk()
        );
        let approval = line["msg"]["approval"].as_str().expect("an approval id").to_owned();
        (approval, line["msg"]["action"]["code"].as_str().expect("code").to_owned())
    }

    /// Answers a card.
    pub fn resolve(&mut self, approval: &str, decision: Value) {
        self.send(json!({"type": "resolve", "approvalId": approval, "decision": decision}));
    }

    /// Approves every card until the turn ends. Gives the outcome and the codes that were approved.
    pub fn approve_to_the_end(&mut self) -> (Value, Vec<String>) {
        let mut codes = Vec::new();
        loop {
            let line = self.wait("a card or the end", |line| {
                line["msg"]["type"] == "approvalRequested" || line["msg"]["type"] == "turnEnded"
            });
            if line["msg"]["type"] == "turnEnded" {
                return (line["msg"].clone(), codes);
            }
            codes.push(line["msg"]["action"]["code"].as_str().expect("code").to_owned());
            let approval = line["msg"]["approval"].as_str().expect("an approval id").to_owned();
            self.resolve(&approval, json!({"type": "approve"}));
        }
    }

    /// Items journaled so far that were seen, of this type.
    pub fn items(&self, kind: &str) -> Vec<Value> {
        let completed = self.seen.iter().filter(|line| line["msg"]["type"] == "itemCompleted");
        completed
            .map(|line| line["msg"]["item"]["body"].clone())
            .filter(|body| body["type"] == kind)
            .collect()
    }

    /// Everything the model said to the user so far.
    pub fn talk(&self) -> String {
        let talk: Vec<_> = self
            .items("assistantMessage")
            .iter()
            .map(|body| body["talk"].as_str().unwrap_or("").to_owned())
            .collect();
        talk.join("\n")
    }

    /// The last thing the model said to the user.
    pub fn answer(&self) -> String {
        let last = self.items("assistantMessage").pop();
        last.map(|body| body["talk"].as_str().unwrap_or("").to_owned()).unwrap_or_default()
    }

    /// Ends the input and waits for the program to leave by itself.
    pub fn finish(mut self) -> std::process::ExitStatus {
        drop(self.input.take());
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().expect("the child can be waited for") {
                return status;
            }
            assert!(Instant::now() < end, "nod does not leave after its input has ended");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Kills it as a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("the child can be killed");
        self.child.wait().expect("the child can be waited for");
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
