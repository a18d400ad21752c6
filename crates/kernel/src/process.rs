//! The kernel's process: started under the supervisor, watched, ended with everything it started.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde::Deserialize;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::{KernelError, StartOptions};

const SUPERVISOR: &str = include_str!("python/supervisor.py");
const KERNEL: &str = include_str!("python/kernel.py");

/// Longer than the supervisor takes at most to end a tree of processes.
const KILL_LIMIT: Duration = Duration::from_secs(7);

/// Lines of the log that an error shows.
const LOG_LINES: usize = 15;

/// How the kernel ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Code(i32),
    Signal(i32),
    /// The supervisor was killed, and the kernel with it.
    Unknown,
}

impl Exit {
    /// As a sentence for the user.
    pub fn in_words(self) -> String {
        match self {
            Self::Code(0) => "Python ended itself.".to_owned(),
            Self::Code(code) => format!("Python ended with exit code {code}."),
            Self::Signal(9) => "Python was killed (signal 9), perhaps because memory ran out.".to_owned(),
            Self::Signal(11) => "Python crashed (signal 11, a memory error in compiled code).".to_owned(),
            Self::Signal(signal) => format!("Python was ended by signal {signal}."),
            Self::Unknown => "Python ended for an unknown reason.".to_owned(),
        }
    }
}

/// What the supervisor reports, a line each.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Report {
    Pid(u32),
    Exit(i32),
    Signal(i32),
}

/// A running kernel. Dropping it closes the pipe to the supervisor, which then ends the kernel.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    /// Never written to: its closing is the signal.
    pipe: Option<ChildStdin>,
    reports: Option<Lines<BufReader<ChildStdout>>>,
    exit: Option<Exit>,
    /// Open from the beginning: the supervisor removes the folder when the kernel ends.
    log: File,
}

impl Process {
    /// Starts the kernel that `connection_file`, in the private folder, describes.
    pub fn spawn(
        options: &StartOptions,
        private: &Path,
        connection_file: &Path,
    ) -> Result<Self, KernelError> {
        let failed =
            |detail: String| KernelError::StartFailed { python: options.environment.python.clone(), detail };
        let write = |name: &str, text: &str| {
            let path = private.join(name);
            std::fs::write(&path, text).map(|()| path.clone()).map_err(|source| KernelError::Io {
                what: "Could not write",
                path,
                source,
            })
        };
        let kernel = write("kernel.py", KERNEL)?;
        let log = write("kernel.log", "")?;
        let log_file = File::options().append(true).open(&log).map_err(|source| KernelError::Io {
            what: "Could not write",
            path: log.clone(),
            source,
        })?;
        let log = File::open(&log).map_err(|source| KernelError::Io {
            what: "Could not read",
            path: log,
            source,
        })?;
        let python = &options.environment.python;
        let mut command = Command::new(python);
        if cfg!(unix) {
            let supervisor = write("supervisor.py", SUPERVISOR)?;
            let memory = u64::from(options.memory_megabytes) * 1024 * 1024;
            command.args(["-I", "-S"]).arg(supervisor).arg(private).arg(memory.to_string()).arg(python);
            command.stdin(Stdio::piped()).stdout(Stdio::piped());
            // A Ctrl-C in Nod's terminal is for Nod; the kernel is interrupted by message.
            #[cfg(unix)]
            command.process_group(0);
        } else {
            command.stdin(Stdio::null()).stdout(Stdio::null()).kill_on_drop(true);
        }
        command.arg(kernel).arg("-f").arg(connection_file);
        command.stderr(log_file).current_dir(&options.folder);
        set_environment(&mut command, options, private);
        let mut child = command.spawn().map_err(|error| failed(error.to_string()))?;
        let pipe = child.stdin.take();
        let reports = child.stdout.take().map(|stdout| BufReader::new(stdout).lines());
        Ok(Self { child, pipe, reports, exit: None, log })
    }

    /// Waits for the kernel's end. Nothing is lost when the future is dropped and made again.
    pub async fn exited(&mut self) -> Exit {
        while self.exit.is_none() {
            let line = match &mut self.reports {
                Some(reports) => reports.next_line().await.ok().flatten(),
                None => None,
            };
            match line.map(|line| serde_json::from_str(&line)) {
                Some(Ok(Report::Pid(pid))) => tracing::debug!(pid, "the kernel runs"),
                Some(Ok(Report::Exit(code))) => self.exit = Some(Exit::Code(code)),
                Some(Ok(Report::Signal(signal))) => self.exit = Some(Exit::Signal(signal)),
                Some(Err(_)) => {}
                None => {
                    let status = self.child.wait().await;
                    let code = status.ok().and_then(|status| status.code()).filter(|_| cfg!(windows));
                    self.exit = Some(code.map_or(Exit::Unknown, Exit::Code));
                }
            }
        }
        self.exit.unwrap_or(Exit::Unknown)
    }

    /// Ends the kernel and everything it started; returns when that is done.
    pub async fn kill(&mut self) {
        drop(self.pipe.take());
        if cfg!(windows) || tokio::time::timeout(KILL_LIMIT, self.child.wait()).await.is_err() {
            // The kernel asked to be killed with its parent, so this ends it too.
            if let Err(error) = self.child.kill().await {
                tracing::warn!(%error, "could not kill the kernel");
            }
        }
    }

    /// The last lines the kernel wrote outside of any execution.
    pub fn log_tail(&self) -> String {
        let mut bytes = Vec::new();
        let mut log = &self.log;
        // What could not be read is left out: the error that it belongs to says the rest.
        let _ = log.seek(SeekFrom::Start(0)).and_then(|_| log.read_to_end(&mut bytes));
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        lines[lines.len().saturating_sub(LOG_LINES)..].join("\n")
    }
}

fn set_environment(command: &mut Command, options: &StartOptions, private: &Path) {
    let python = &options.environment.python;
    // Figures come inline whatever backend the user's shell asks for.
    command.env("MPLBACKEND", "module://matplotlib_inline.backend_inline");
    // `!pip` runs in a terminal of its own and would fill the output with the steps of a bar that nobody sees move.
    command.env("PIP_PROGRESS_BAR", "off");
    // The user's IPython profile can run code at start and change what output looks like.
    command.env("IPYTHONDIR", private.join("ipython"));
    // Neither may a file of the user's that interactive Pythons run at their start.
    command.env_remove("PYTHONSTARTUP");
    // Python programs that the code starts print as they go.
    command.env("PYTHONUNBUFFERED", "1");
    // Says nothing useful here, on a log that is only read when the start fails.
    command.env("PYDEVD_DISABLE_FILE_VALIDATION", "1");
    if options.environment.managed {
        // Meant for another Python.
        command.env_remove("PYTHONHOME").env_remove("PYTHONPATH");
    } else if let Some(path) = std::env::var_os("PYTHONPATH") {
        command.env("PYTHONPATH", without_relative(&path));
    }
    if options.memory_megabytes > 0 {
        // glibc reserves 64 MB of address space a thread otherwise, all of which counts.
        command.env("MALLOC_ARENA_MAX", "2");
    }
    // `!pip` and `!python` mean this environment.
    if let Some(programs) = python.parent() {
        let old = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(programs.to_owned()).chain(std::env::split_paths(&old));
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        command.env_remove("VIRTUAL_ENV");
        if let Some(root) = programs.parent().filter(|root| root.join("pyvenv.cfg").is_file()) {
            command.env("VIRTUAL_ENV", root);
        }
    }
}

/// A search path without its relative entries. An empty one, as a colon at the end makes it, means the working folder, where a
/// `sitecustomize.py` would run before anything is approved.
fn without_relative(path: &OsStr) -> OsString {
    let folders = std::env::split_paths(path).filter(|folder| folder.is_absolute());
    // Joined from what was split, so no entry holds the separator.
    std::env::join_paths(folders).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_working_folder_is_on_no_search_path() {
        let cleaned = without_relative(OsStr::new(":/opt/tools:lib:.:/usr/share/py:"));
        assert_eq!(cleaned, "/opt/tools:/usr/share/py");
        assert_eq!(without_relative(OsStr::new(":")), "");
    }

    #[test]
    fn reports_are_read_as_the_supervisor_writes_them() {
        assert!(matches!(serde_json::from_str(r#"{"pid": 12}"#).unwrap(), Report::Pid(12)));
        assert!(matches!(serde_json::from_str(r#"{"exit": 127}"#).unwrap(), Report::Exit(127)));
        assert!(matches!(serde_json::from_str(r#"{"signal": 9}"#).unwrap(), Report::Signal(9)));
    }
}
