//! Running the tools that make an environment, line by line.

use std::collections::VecDeque;
use std::io;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::Command;

/// Lines kept of what a tool printed.
const KEPT_LINES: usize = 200;

/// How a tool ended.
#[derive(Debug)]
pub(crate) struct Finished {
    pub success: bool,
    /// The last lines of both its streams.
    pub log: String,
}

/// A command whose environment cannot send an installation elsewhere.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in
        ["VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX"]
    {
        command.env_remove(name);
    }
    command
}

/// Runs `command` to its end and hands each line it prints to `on_line`. Killed when the future is dropped.
pub(crate) async fn run(mut command: Command, on_line: impl Fn(&str)) -> io::Result<Finished> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let mut streams = [lines(child.stdout.take()), lines(child.stderr.take())];
    let mut log = VecDeque::new();
    let [first, second] = &mut streams;
    while first.is_some() || second.is_some() {
        let line = tokio::select! {
            line = next(first), if first.is_some() => line,
            line = next(second), if second.is_some() => line,
        };
        let Some(line) = line else { continue };
        on_line(&line);
        if log.len() == KEPT_LINES {
            log.pop_front();
        }
        log.push_back(line);
    }
    let status = child.wait().await?;
    Ok(Finished { success: status.success(), log: Vec::from(log).join("\n") })
}

type Stream = BufReader<Box<dyn AsyncRead + Send + Unpin>>;

/// A stream with the part of its next line that has come already: reading goes on where a dropped future stopped.
struct Lines {
    stream: Stream,
    partial: Vec<u8>,
}

fn lines(stream: Option<impl AsyncRead + Send + Unpin + 'static>) -> Option<Lines> {
    stream.map(|stream| Lines { stream: BufReader::new(Box::new(stream)), partial: Vec::new() })
}

/// The next line; at the end of the stream `None`, and the stream is taken away.
async fn next(lines: &mut Option<Lines>) -> Option<String> {
    let Lines { stream, partial } = lines.as_mut()?;
    let read = stream.read_until(b'\n', partial).await;
    if read.is_err() || !partial.ends_with(b"\n") {
        // The end; a last line without its newline counts.
        let last = std::mem::take(partial);
        *lines = None;
        return Some(last).filter(|last| !last.is_empty()).map(|last| text(&last));
    }
    Some(text(&std::mem::take(partial)))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end().to_owned()
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use std::path::Path;
    use std::sync::Mutex;

    /// Writes an executable shell script.
    #[cfg(unix)]
    pub fn script(path: &Path, body: &str) {
        use std::os::unix::fs::PermissionsExt;
        // Written beside and moved: a file still open for writing in another thread's fork cannot be run.
        let draft = path.with_extension("draft");
        std::fs::write(&draft, format!("#!/bin/sh\n{body}\n")).unwrap();
        std::fs::set_permissions(&draft, std::fs::Permissions::from_mode(0o755)).unwrap();
        std::fs::rename(&draft, path).unwrap();
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn lines_of_both_streams_arrive_and_the_exit_status_is_told() {
        let mut command = super::command("/bin/sh");
        command.args([
            "-c",
            "echo one; printf tw; echo o >&2; printf o; sleep 0.05; echo; printf three; exit 3",
        ]);
        let seen = Mutex::new(Vec::new());
        let finished = super::run(command, |line| seen.lock().unwrap().push(line.to_owned())).await.unwrap();
        let mut seen = seen.into_inner().unwrap();
        seen.sort();
        assert_eq!(seen, ["o", "one", "three", "two"]);
        assert!(!finished.success);
        assert!(finished.log.contains("three"));
    }
}
