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

/// Runs a tool and ends it when standard input does: the other end of that pipe is Nod's, and goes with Nod however that
/// ends. An installation that went on would write into the folder that the next Nod makes anew.
#[cfg(unix)]
const WHILE_NOD_LIVES: &str = r#"exec 3<&0 </dev/null
"$@" 3<&- &
tool=$!
{ read -r _; kill "$tool"; } <&3 >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$tool"
status=$?
kill "$watch"
exit "$status""#;

#[cfg(unix)]
fn while_nod_lives(command: &Command) -> Command {
    let tool = command.as_std();
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", WHILE_NOD_LIVES, "sh"]).arg(tool.get_program()).args(tool.get_args());
    for (name, value) in tool.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    if let Some(folder) = tool.get_current_dir() {
        shell.current_dir(folder);
    }
    shell
}

/// Windows has no such shell; there the tool goes on by itself when Nod is killed.
#[cfg(not(unix))]
fn while_nod_lives(command: Command) -> Command {
    command
}

/// Runs `command` to its end and hands each line it prints to `on_line`. Ended when the future is dropped or Nod ends.
pub(crate) async fn run(command: Command, on_line: impl Fn(&str)) -> io::Result<Finished> {
    #[cfg(unix)]
    let mut command = while_nod_lives(&command);
    #[cfg(not(unix))]
    let mut command = while_nod_lives(command);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    // Open until it has ended; `wait` would close it.
    let _alive = child.stdin.take();
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
        crate::executable::write(path, &format!("#!/bin/sh\n{body}\n"));
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
        let missing = super::run(super::command("/no/such/tool"), |_| {}).await;
        assert!(
            missing.map_or(true, |finished| !finished.success),
            "a tool that is not there did not succeed"
        );
    }

    #[cfg(unix)]
    #[tokio::test]
    #[ignore = "run by the test below in a process of its own"]
    async fn hold_a_tool() {
        let mut command = super::command("/bin/sh");
        command.args(["-c", "echo pid $$; exec sleep 300"]);
        super::run(command, |line| println!("{line}")).await.unwrap();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_tool_ends_with_nod_however_that_ends() {
        use std::io::{BufRead, BufReader};
        use std::time::{Duration, Instant};

        let mut nod = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture", "tool::tests::hold_a_tool"])
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(nod.stdout.take().unwrap()).lines();
        let pid = lines.map(Result::unwrap).find_map(|line| Some(line.split_once("pid ")?.1.to_owned()));
        let tool = Path::new("/proc").join(pid.unwrap().trim());
        assert!(tool.exists());
        nod.kill().unwrap();
        nod.wait().unwrap();
        let start = Instant::now();
        // What ended may wait a moment longer to be reaped.
        let runs = || {
            let status = std::fs::read_to_string(tool.join("stat")).unwrap_or_default();
            !status.is_empty() && !status.contains(") Z ")
        };
        while runs() {
            assert!(start.elapsed() < Duration::from_secs(20), "the tool goes on");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
