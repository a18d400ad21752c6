//! The kernel's process: started under the supervisor, watched, ended with everything it started.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
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

/// Where the systems look for libraries: glibc and macOS. The last one names libraries themselves.
const LIBRARY_PATHS: [&str; 8] = [
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "DYLD_VERSIONED_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "DYLD_FALLBACK_FRAMEWORK_PATH",
    "DYLD_VERSIONED_FRAMEWORK_PATH",
    "DYLD_INSERT_LIBRARIES",
];

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
        command.env_remove("PYTHONHOME");
    }
    for (name, path) in search_paths(options, std::env::var_os) {
        match path {
            Some(path) => command.env(name, path),
            None => command.env_remove(name),
        };
    }
    if options.memory_megabytes > 0 {
        // glibc reserves 64 MB of address space a thread otherwise, all of which counts.
        command.env("MALLOC_ARENA_MAX", "2");
    }
    if let Some(programs) = python.parent() {
        command.env_remove("VIRTUAL_ENV");
        if let Some(root) = programs.parent().filter(|root| root.join("pyvenv.cfg").is_file()) {
            command.env("VIRTUAL_ENV", root);
        }
    }
}

/// Every path on which modules, programs or libraries are looked for, as the kernel is to have it; `None` where it is to have
/// none. The working folder, where the kernel starts, is on none of them: a `sitecustomize.py` or a `libz.so.1` that lies
/// there would run before anything is approved, and a program of the name of one that an action calls in its place. A
/// LD_PRELOAD that names a library by a relative path is left as it is: it is no search path, and bare names in it are usual.
/// `variable` is what Nod has.
fn search_paths(
    options: &StartOptions,
    variable: impl Fn(&'static str) -> Option<OsString>,
) -> Vec<(&'static str, Option<OsString>)> {
    // What is left of a path may be nothing, and an empty one could mean the working folder again.
    let cleaned = |name: &'static str| {
        let path = variable(name)?;
        let path = if name == "LD_LIBRARY_PATH" { with_colons(path) } else { path };
        Some(joined(absolute(&path))).filter(|path| !path.is_empty())
    };
    // A managed environment has its modules all by itself.
    let modules = if options.environment.managed { None } else { cleaned("PYTHONPATH") };
    let mut paths = vec![("PYTHONPATH", modules)];
    paths.extend(LIBRARY_PATHS.map(|name| (name, cleaned(name))));
    // `!pip` and `!python` mean this environment.
    let own = options.environment.python.parent();
    let own = own.filter(|folder| folder.is_absolute() && std::env::join_paths([folder]).is_ok());
    let others = variable("PATH").map(|path| absolute(&path)).unwrap_or_default();
    let programs = joined(own.map(Path::to_path_buf).into_iter().chain(others));
    paths.push(("PATH", Some(programs).filter(|path| !path.is_empty())));
    paths
}

/// The entries of a search path without the relative ones. An empty one, as a colon at the end makes it, is relative too.
fn absolute(path: &OsStr) -> Vec<PathBuf> {
    std::env::split_paths(path).filter(|folder| folder.is_absolute()).collect()
}

fn joined(folders: impl IntoIterator<Item = PathBuf>) -> OsString {
    // Joined from what was split or can be joined, so no entry holds the separator.
    std::env::join_paths(folders).unwrap_or_default()
}

/// glibc takes a semicolon for a colon in its path of libraries: what follows one could be relative.
#[cfg(unix)]
fn with_colons(path: OsString) -> OsString {
    use std::os::unix::ffi::OsStringExt as _;

    let bytes = path.into_vec().into_iter().map(|byte| if byte == b';' { b':' } else { byte });
    OsString::from_vec(bytes.collect())
}

/// Windows has no such path.
#[cfg(not(unix))]
fn with_colons(path: OsString) -> OsString {
    path
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    /// What the kernel has of a search path of which Nod has this.
    #[cfg(unix)]
    fn given(name: &str, value: Option<&str>, managed: bool) -> Option<String> {
        let python = "/venv/bin/python".into();
        let environment = crate::Environment { python, version: "3.12.1".to_owned(), managed };
        let options = StartOptions { environment, folder: "/work".into(), memory_megabytes: 0 };
        let nods = |asked: &str| value.filter(|_| asked == name).map(OsString::from);
        let found = search_paths(&options, nods).into_iter().find(|(path, _)| *path == name);
        found.unwrap().1.map(|path| path.into_string().unwrap())
    }

    #[cfg(unix)]
    #[test]
    fn the_working_folder_is_on_no_search_path() {
        for name in LIBRARY_PATHS.into_iter().chain(["PYTHONPATH"]) {
            let left = given(name, Some(":/opt/tools:lib:.::/usr/share/py:"), false);
            assert_eq!(left.as_deref(), Some("/opt/tools:/usr/share/py"), "{name}");
            // What is empty is not there at all: an empty entry would be the working folder.
            for nothing in [None, Some(""), Some(":"), Some(".:lib")] {
                assert_eq!(given(name, nothing, false), None, "{name}");
            }
        }
        let two = given("LD_LIBRARY_PATH", Some("/opt/a;lib;/opt/b;"), false);
        assert_eq!(two.as_deref(), Some("/opt/a:/opt/b"), "a semicolon is a separator there");
        assert_eq!(given("PYTHONPATH", Some("/opt/tools"), true), None, "that is another Python's");
    }

    #[cfg(unix)]
    #[test]
    fn programs_of_the_environment_come_first_and_those_of_the_working_folder_never() {
        let path = given("PATH", Some(":/usr/bin:bin:.:/bin:"), false);
        assert_eq!(path.as_deref(), Some("/venv/bin:/usr/bin:/bin"));
        for nothing in [None, Some(""), Some(".")] {
            assert_eq!(given("PATH", nothing, true).as_deref(), Some("/venv/bin"));
        }
    }

    #[test]
    fn reports_are_read_as_the_supervisor_writes_them() {
        assert!(matches!(serde_json::from_str(r#"{"pid": 12}"#).unwrap(), Report::Pid(12)));
        assert!(matches!(serde_json::from_str(r#"{"exit": 127}"#).unwrap(), Report::Exit(127)));
        assert!(matches!(serde_json::from_str(r#"{"signal": 9}"#).unwrap(), Report::Signal(9)));
    }
}
