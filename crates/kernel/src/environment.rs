//! The Python environment: the user's, or one that Nod makes once and reuses.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use nod_protocol::PythonChoice;

use crate::interpreter::{self, Interpreter, SearchPath};
use crate::{KernelError, failure, tool};

/// What Nod's own environment holds, as pip and uv read it.
pub const PACKAGES: &str = include_str!("../python-packages.txt");

/// About how much room an environment with [`PACKAGES`] takes, in MB: 388 with Python 3.11 on Linux (`du -s -B1`).
pub const ENVIRONMENT_MEGABYTES: u32 = 400;

/// A copy of [`PACKAGES`] in the environment, put in place last: an environment without it is half-made, one with
/// another list is outdated; both are made anew.
const MARKER: &str = "nod-packages.txt";

/// The version uv is asked to fetch where the machine has no usable Python.
const FETCHED_PYTHON: &str = "3.12";

/// A Python that can run kernels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Absolute path of its interpreter.
    pub python: PathBuf,
    /// For example `3.11.7`.
    pub version: String,
    /// Whether Nod made it.
    pub managed: bool,
}

impl Environment {
    fn new(interpreter: Interpreter, managed: bool) -> Self {
        Self { version: interpreter.version(), python: interpreter.executable, managed }
    }
}

/// How progress is told: a short sentence at a time, for people.
pub(crate) type Progress<'a> = &'a (dyn Fn(&str) + Send + Sync);

/// The environment of the user's choice, checked; or Nod's own in `home/python`, made when it is not there yet.
/// Making it needs the package index once and takes from a few seconds (uv) to some minutes (pip); `progress` gets a
/// short sentence now and then. Dropping the future stops the work; the next call begins anew.
///
/// # Errors
/// The variants of [`KernelError`] that speak of interpreters and environments.
pub async fn ensure_environment(
    choice: &PythonChoice,
    home: &Path,
    progress: &(dyn Fn(&str) + Send + Sync),
) -> Result<Environment, KernelError> {
    match choice {
        PythonChoice::Interpreter { path } => {
            interpreter::chosen(Path::new(path)).await.map(|found| Environment::new(found, false))
        }
        PythonChoice::Managed => ensure_managed(home, &SearchPath::of_this_machine(), progress).await,
    }
}

/// The environment of the user's choice if it is there. Makes nothing; `None` when Nod's own is not made yet.
///
/// # Errors
/// When the interpreter that the user chose cannot be used.
pub async fn find_environment(
    choice: &PythonChoice,
    home: &Path,
) -> Result<Option<Environment>, KernelError> {
    match choice {
        PythonChoice::Interpreter { path } => {
            interpreter::chosen(Path::new(path)).await.map(|found| Some(Environment::new(found, false)))
        }
        PythonChoice::Managed => {
            Ok(existing(&home.join("python")).await.map(|found| Environment::new(found, true)))
        }
    }
}

async fn ensure_managed(
    home: &Path,
    search: &SearchPath,
    progress: Progress<'_>,
) -> Result<Environment, KernelError> {
    let folder = home.join("python");
    if let Some(found) = existing(&folder).await {
        return Ok(Environment::new(found, true));
    }
    std::fs::create_dir_all(home).map_err(|source| io_error("Could not make", home, source))?;
    let _lock = lock(&home.join("python.lock"), progress).await?;
    // Another Nod may have made it in the meantime.
    if let Some(found) = existing(&folder).await {
        return Ok(Environment::new(found, true));
    }
    // Kept until the new one is whole: without a network nothing else could take its place.
    let old = home.join("python.old");
    set_aside(&folder, &old)?;
    let found = match make(&folder, search, progress).await {
        Ok(found) => {
            // A rest of it costs room, nothing else.
            let _ = remove(&old);
            found
        }
        Err(error) => match put_back(&folder, &old).await {
            Some(found) => {
                tracing::warn!(%error, "the older Python environment is used");
                progress("The new Python environment could not be made; the older one is used");
                found
            }
            None => return Err(error),
        },
    };
    Ok(Environment::new(found, true))
}

/// Makes room for a new environment. Only one that was whole once is worth keeping.
fn set_aside(folder: &Path, old: &Path) -> Result<(), KernelError> {
    if !folder.join(MARKER).is_file() {
        return remove(folder);
    }
    remove(old)?;
    std::fs::rename(folder, old).map_err(|source| io_error("Could not move", folder, source))
}

/// Puts the older environment back where it was, since a virtual environment works under its own path only. There it
/// stays even when it does not answer now: what keeps it from answering may pass.
async fn put_back(folder: &Path, old: &Path) -> Option<Interpreter> {
    if !old.is_dir() {
        return None;
    }
    remove(folder).ok()?;
    std::fs::rename(old, folder).ok()?;
    answering(folder).await
}

fn remove(folder: &Path) -> Result<(), KernelError> {
    match std::fs::remove_dir_all(folder) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(io_error("Could not remove", folder, source))
        }
        _ => Ok(()),
    }
}

/// The interpreter of a complete and current environment.
async fn existing(folder: &Path) -> Option<Interpreter> {
    let list = std::fs::read_to_string(folder.join(MARKER)).ok()?;
    if list != PACKAGES {
        return None;
    }
    answering(folder).await
}

/// The interpreter of an environment if it still works: the Python it was made from may be gone since.
async fn answering(folder: &Path) -> Option<Interpreter> {
    let python = interpreter::inside(folder);
    // Variables meant for another Python would make a sound environment look broken.
    let asked = interpreter::ask(tool::command(&python), &python).await;
    asked.ok().filter(|found| found.ipykernel && found.is_new_enough())
}

async fn lock(path: &Path, progress: Progress<'_>) -> Result<File, KernelError> {
    let file = File::options().create(true).append(true).open(path);
    let file = file.map_err(|source| io_error("Could not write", path, source))?;
    let mut told = false;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => {
                if !told {
                    progress("Waiting for another Nod that is making the Python environment");
                    told = true;
                }
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            Err(TryLockError::Error(source)) => return Err(io_error("Could not lock", path, source)),
        }
    }
}

async fn make(
    folder: &Path,
    search: &SearchPath,
    progress: Progress<'_>,
) -> Result<Interpreter, KernelError> {
    let python = interpreter::inside(folder);
    let base = search.python().await;
    let uv = working_uv(search).await;
    let base_or = |base: Result<Interpreter, String>| {
        base.map_err(|searched| KernelError::NoPython {
            searched,
            advice: "Install Python (Debian, Ubuntu: sudo apt-get install python3 python3-venv) or uv, or choose an interpreter in the Python settings.".to_owned(),
        })
    };
    progress("Making a Python environment");
    let mut command;
    if let Some(uv) = &uv {
        command = tool::command(uv);
        command.args(["venv", "--python"]);
        match base {
            Ok(base) => command.arg(base.executable),
            Err(_) => command.arg(FETCHED_PYTHON),
        };
    } else {
        command = tool::command(base_or(base)?.executable);
        command.args(["-m", "venv"]);
    }
    command.arg(folder);
    step("making a virtual environment", folder, command, progress).await?;

    let list = folder.join("nod-packages.partial");
    std::fs::write(&list, PACKAGES).map_err(|source| io_error("Could not write", &list, source))?;
    progress("Installing ipykernel, numpy, pandas, matplotlib, openpyxl and pillow");
    let mut command;
    // Compiled now: where PYTHONDONTWRITEBYTECODE is set, Python would otherwise compile pandas at every start.
    if let Some(uv) = &uv {
        command = tool::command(uv);
        command.args(["pip", "install", "--compile-bytecode", "--python"]).arg(&python);
    } else {
        command = tool::command(&python);
        command.args([
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--progress-bar",
            "off",
        ]);
    }
    command.arg("-r").arg(&list);
    step("installing the packages", folder, command, progress).await?;
    if uv.is_none() {
        progress("Compiling the packages");
        let mut command = tool::command(&python);
        command.args(["-m", "compileall", "-q", "-j", "0"]).arg(folder).current_dir(folder);
        // Some packages carry files for other versions of Python, which do not compile: not a failure.
        tool::run(command, |_| {}).await.map_err(|source| io_error("Could not run", &python, source))?;
    }

    progress("Checking the packages");
    // Also lets matplotlib look for its fonts now, which takes seconds the first time.
    let mut command = tool::command(&python);
    command
        .args(["-c", "import ipykernel, numpy, pandas, matplotlib.pyplot, openpyxl, PIL"])
        .env("MPLBACKEND", "agg");
    step("importing the packages", folder, command, progress).await?;
    let found = interpreter::ask(tool::command(&python), &python).await?;
    std::fs::rename(&list, folder.join(MARKER))
        .map_err(|source| io_error("Could not write", &list, source))?;
    Ok(found)
}

/// The first uv that runs; shims stand in for programs that are not installed.
async fn working_uv(search: &SearchPath) -> Option<PathBuf> {
    for path in search.all("uv") {
        let mut command = tool::command(&path);
        command.arg("--version");
        if tool::run(command, |_| {}).await.is_ok_and(|finished| finished.success) {
            return Some(path);
        }
    }
    None
}

/// Runs one tool, telling what it says where that means something to people.
async fn step(
    name: &str,
    folder: &Path,
    mut command: tokio::process::Command,
    progress: Progress<'_>,
) -> Result<(), KernelError> {
    let failed = |detail: String| KernelError::EnvironmentFailed {
        folder: folder.to_owned(),
        step: name.to_owned(),
        // Tools break their lines where the terminal would end.
        advice: failure::advice(&detail.replace('\n', " "), folder),
        detail: detail
            .lines()
            .rev()
            .take(15)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
            .join("\n"),
    };
    // Python and uv look for modules and settings where they are started: the user's folder must not have a say.
    command.current_dir(folder.parent().unwrap_or(folder));
    match tool::run(command, |line| in_words(line).iter().for_each(|words| progress(words))).await {
        Ok(finished) if finished.success => Ok(()),
        Ok(finished) => Err(failed(finished.log)),
        Err(error) => Err(failed(error.to_string())),
    }
}

/// A line of pip or uv as a sentence for the status line, if it is one worth showing.
fn in_words(line: &str) -> Option<String> {
    let line = line.trim();
    let (verb, rest) = line.split_once(' ')?;
    let name = |text: &str| {
        text.split(['=', '<', '>', '~', '!', '[', ';', ' ']).next().unwrap_or_default().to_owned()
    };
    match verb {
        "Collecting" => Some(format!("Fetching {}", name(rest))),
        "Downloading" if rest.starts_with("http") => None,
        "Downloading" => Some(match rest.split_once(' ').zip(rest.split_once('-')) {
            // pip: the file name of a wheel, name and version first, then what it was built for.
            Some(((file, size), (name, more))) if file.ends_with(".whl") => {
                format!("Downloading {name} {} {size}", more.split('-').next().unwrap_or_default())
            }
            _ => format!("Downloading {rest}"),
        }),
        "Installing" if rest.starts_with("collected") => Some("Installing the packages".to_owned()),
        "Prepared" | "Installed" => Some(format!("{verb} {}", rest.split(" in ").next().unwrap_or(rest))),
        _ => None,
    }
}

fn io_error(what: &'static str, path: &Path, source: std::io::Error) -> KernelError {
    KernelError::Io { what, path: path.to_owned(), source }
}

#[cfg(test)]
#[path = "environment_tests.rs"]
mod tests;
