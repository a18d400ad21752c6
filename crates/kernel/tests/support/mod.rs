//! What the tests with a real kernel share.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

pub mod executable;

use std::path::{Path, PathBuf};
use std::time::Duration;

use nod_kernel::{Environment, ExecEnd, ExecEvent, ExecuteOptions, Kernel, StartOptions, ensure_environment};
use nod_protocol::{Output, OutputPart, PythonChoice, StreamName};
use tokio::sync::mpsc;

/// The interpreter of the environment that `script/python` makes, or the one in `NOD_TEST_PYTHON`.
pub fn python() -> PathBuf {
    if let Some(path) = std::env::var_os("NOD_TEST_PYTHON") {
        return path.into();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.venv/bin/python");
    assert!(
        path.exists(),
        "no Python for the tests at {}: run script/python, or set NOD_TEST_PYTHON",
        path.display()
    );
    path
}

pub async fn environment() -> Environment {
    let choice = PythonChoice::Interpreter { path: python().display().to_string() };
    ensure_environment(&choice, Path::new("/nowhere"), &|_| {}).await.unwrap()
}

/// As good as at once, where the wrong thing takes 100 s: a busy machine may stand still for seconds.
pub const SOON: Duration = Duration::from_secs(20);

/// A kernel in a folder of its own.
pub struct Room {
    pub kernel: Kernel,
    pub folder: tempfile::TempDir,
}

pub async fn room() -> Room {
    room_with(0).await
}

pub async fn room_with(memory_megabytes: u32) -> Room {
    let folder = tempfile::tempdir().unwrap();
    let options =
        StartOptions { environment: environment().await, folder: folder.path().to_owned(), memory_megabytes };
    Room { kernel: Kernel::start(options).await.unwrap(), folder }
}

/// What an execution did.
#[derive(Debug)]
pub struct Ran {
    pub end: ExecEnd,
    pub events: Vec<ExecEvent>,
}

impl Ran {
    pub fn outputs(&self) -> impl Iterator<Item = &Output> {
        self.events.iter().filter_map(|event| match event {
            ExecEvent::Output(output) => Some(output),
            ExecEvent::InputRequested { .. } => None,
        })
    }

    fn stream(&self, wanted: StreamName) -> String {
        self.outputs()
            .filter_map(|output| match output {
                Output::Stream { name, text } if *name == wanted => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    pub fn stdout(&self) -> String {
        self.stream(StreamName::Stdout)
    }

    pub fn stderr(&self) -> String {
        self.stream(StreamName::Stderr)
    }

    /// Name of the exception, if one ended it.
    pub fn exception(&self) -> Option<&str> {
        self.outputs().find_map(|output| match output {
            Output::Error { ename, .. } => Some(ename.as_str()),
            _ => None,
        })
    }

    /// The representations of this type, in order.
    pub fn shown(&self, mime: &str) -> Vec<&str> {
        self.outputs()
            .filter_map(|output| match output {
                Output::Display { data, .. } => data.get(mime),
                _ => None,
            })
            .map(|part| match part {
                OutputPart::Text { text } => text.as_str(),
                OutputPart::Base64 { data } => data.as_str(),
                OutputPart::File { .. } => panic!("the kernel makes no files"),
            })
            .collect()
    }
}

/// Options with limits that no test reaches by accident: on a busy machine Python may stand still for longer than the
/// product's grace, and a session that is killed then has lost its variables.
pub fn patient() -> ExecuteOptions {
    ExecuteOptions {
        time_limit: Duration::from_secs(60),
        grace: Duration::from_secs(30),
        ..Default::default()
    }
}

pub async fn run(kernel: &Kernel, code: &str) -> Ran {
    run_with(kernel, code, patient()).await
}

pub async fn run_with(kernel: &Kernel, code: &str, options: ExecuteOptions) -> Ran {
    run_and(kernel, code, options, async |_| {}).await
}

/// Runs code and hands each event to `react` as it comes.
pub async fn run_and(
    kernel: &Kernel,
    code: &str,
    options: ExecuteOptions,
    mut react: impl AsyncFnMut(&ExecEvent),
) -> Ran {
    let (sender, mut receiver) = mpsc::channel(4);
    let mut events = Vec::new();
    let listening = async {
        while let Some(event) = receiver.recv().await {
            react(&event).await;
            events.push(event);
        }
    };
    let (end, ()) = tokio::join!(kernel.execute(code, options, sender), listening);
    Ran { end: end.unwrap(), events }
}

/// Whether a process with this id runs; a zombie does not.
pub fn is_alive(pid: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().next()).is_some_and(|state| state != "Z")
}

/// Waits until none of these processes runs.
pub async fn all_gone(pids: &[u32], within: Duration) -> Result<(), Vec<u32>> {
    let until = std::time::Instant::now() + within;
    loop {
        let alive: Vec<u32> = pids.iter().copied().filter(|pid| is_alive(*pid)).collect();
        if alive.is_empty() {
            return Ok(());
        }
        if std::time::Instant::now() > until {
            return Err(alive);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
