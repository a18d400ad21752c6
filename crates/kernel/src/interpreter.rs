//! Python interpreters: what they are and where they are found.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde::Deserialize;
use tokio::process::Command;

use crate::KernelError;

/// The oldest Python that Nod runs code with.
const OLDEST: (u32, u32) = (3, 9);

/// An interpreter that does not answer within this time is not used.
const PROBE_LIMIT: Duration = Duration::from_secs(30);

/// Valid in every Python since 2.7, so that an old one can say how old it is.
const PROBE: &str = r#"
import sys
# Nothing that lies in the current folder may take the place of a module.
sys.path[:] = [place for place in sys.path if place not in ("", ".")]
import json
version = sys.version_info
found = False
if version >= (3, 4):
    import importlib.util
    found = importlib.util.find_spec("ipykernel") is not None
print(json.dumps({"nod": 1, "major": version[0], "minor": version[1], "micro": version[2],
                  "executable": sys.executable, "ipykernel": found}))
"#;

/// An interpreter as it describes itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Interpreter {
    major: u32,
    minor: u32,
    micro: u32,
    /// Behind shims (pyenv, asdf) the real one; in a virtual environment the environment's.
    pub executable: PathBuf,
    pub ipykernel: bool,
}

impl Interpreter {
    pub fn version(&self) -> String {
        format!("{}.{}.{}", self.major, self.minor, self.micro)
    }

    pub fn is_new_enough(&self) -> bool {
        (self.major, self.minor) >= OLDEST
    }
}

/// Asks the interpreter at `path` what it is.
///
/// # Errors
/// `InterpreterNotFound` when it cannot be run, `NotPython` when it answers something else or not in time.
pub(crate) async fn probe(path: &Path) -> Result<Interpreter, KernelError> {
    ask(Command::new(path), path).await
}

/// [`probe`] with a command of its own, which runs the interpreter at `path`.
pub(crate) async fn ask(mut command: Command, path: &Path) -> Result<Interpreter, KernelError> {
    let not_python = |detail: String| KernelError::NotPython { path: path.to_owned(), detail };
    command.args(["-c", PROBE]).stdin(Stdio::null()).kill_on_drop(true);
    // A folder that is always there (the temporary one may not be) and that others cannot write to.
    command.current_dir(std::path::MAIN_SEPARATOR_STR);
    let output = match tokio::time::timeout(PROBE_LIMIT, command.output()).await {
        Ok(Ok(output)) => output,
        Ok(Err(error)) => {
            return Err(KernelError::InterpreterNotFound {
                path: path.to_owned(),
                detail: error.to_string(),
            });
        }
        Err(_) => return Err(not_python(format!("no answer within {} seconds", PROBE_LIMIT.as_secs()))),
    };
    // Site hooks may print before us; our line is the last one.
    let text = String::from_utf8_lossy(&output.stdout);
    if let Some(found) = text.lines().rev().find_map(|line| serde_json::from_str::<Interpreter>(line).ok()) {
        return Ok(found);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    let said = errors.lines().rev().chain(text.lines()).find(|line| !line.trim().is_empty());
    Err(not_python(match said {
        Some(line) => format!("it ended with {} and said: {}", output.status, line.trim()),
        None => format!("it ended with {} and said nothing", output.status),
    }))
}

/// Checks the interpreter the user chose. A folder is taken for a virtual environment.
pub(crate) async fn chosen(path: &Path) -> Result<Interpreter, KernelError> {
    let path = if path.is_dir() { inside(path) } else { path.to_owned() };
    let found = probe(&path).await?;
    if !found.is_new_enough() {
        return Err(KernelError::TooOld { path, version: found.version() });
    }
    if !found.ipykernel {
        return Err(KernelError::NoIpykernel { path, version: found.version() });
    }
    Ok(found)
}

/// The interpreter of the virtual environment in `folder`.
pub(crate) fn inside(folder: &Path) -> PathBuf {
    if cfg!(windows) { folder.join("Scripts").join("python.exe") } else { folder.join("bin").join("python") }
}

/// Where programs are looked for.
#[derive(Debug, Clone)]
pub(crate) struct SearchPath {
    folders: Vec<PathBuf>,
}

impl SearchPath {
    /// The folders of `PATH`, then common places that a desktop program's `PATH` often lacks.
    pub fn of_this_machine() -> Self {
        let mut folders: Vec<PathBuf> =
            std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default();
        let mut common: Vec<PathBuf> =
            ["/usr/local/bin", "/usr/bin", "/opt/homebrew/bin", "/opt/local/bin"].map(PathBuf::from).to_vec();
        if let Some(home) = std::env::home_dir() {
            for below in [
                ".local/bin",
                ".cargo/bin",
                ".pyenv/shims",
                "miniconda3/bin",
                "miniforge3/bin",
                "anaconda3/bin",
            ] {
                common.push(home.join(below));
            }
        }
        folders.extend(common);
        Self::new(folders)
    }

    /// These folders, each once, in order.
    pub fn new(folders: Vec<PathBuf>) -> Self {
        let mut unique: Vec<PathBuf> = Vec::new();
        for folder in folders {
            if folder.is_absolute() && !unique.contains(&folder) {
                unique.push(folder);
            }
        }
        Self { folders: unique }
    }

    /// Every file of this name, in order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = PathBuf> {
        let name = if cfg!(windows) { format!("{name}.exe") } else { name.to_owned() };
        self.folders.iter().map(move |folder| folder.join(&name)).filter(|path| path.is_file())
    }

    /// The first interpreter that is new enough, or what was tried.
    pub async fn python(&self) -> Result<Interpreter, String> {
        let mut tried = Vec::new();
        let newest_first = (OLDEST.1..=14).rev().map(|minor| format!("python3.{minor}"));
        for name in ["python3".to_owned(), "python".to_owned()].into_iter().chain(newest_first) {
            for path in self.all(&name) {
                match probe(&path).await {
                    Ok(found) if found.is_new_enough() => return Ok(found),
                    Ok(found) => tried.push(format!("{} (Python {})", path.display(), found.version())),
                    Err(
                        KernelError::NotPython { detail, .. }
                        | KernelError::InterpreterNotFound { detail, .. },
                    ) => {
                        tried.push(format!("{} ({detail})", path.display()));
                    }
                    Err(error) => tried.push(format!("{} ({error})", path.display())),
                }
            }
        }
        let folders: Vec<String> = self.folders.iter().map(|folder| folder.display().to_string()).collect();
        Err(if tried.is_empty() {
            format!("python3, python and python3.9 to python3.14 in {}", folders.join(", "))
        } else {
            format!("{}; nothing else in {}", tried.join(", "), folders.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[test]
    fn folders_are_searched_once_and_relative_ones_never() {
        let path = SearchPath::new(["/b", "relative", "/a", "/b"].map(PathBuf::from).to_vec());
        assert_eq!(path.folders, ["/b", "/a"].map(PathBuf::from));
    }

    #[tokio::test]
    async fn nothing_found_names_what_was_looked_for_and_where() {
        let folder = tempfile::tempdir().unwrap();
        let message = SearchPath::new(vec![folder.path().to_owned()]).python().await.unwrap_err();
        assert!(message.contains("python3"), "{message}");
        assert!(message.contains(&folder.path().display().to_string()), "{message}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn an_old_or_broken_python_is_passed_over_with_its_reason() {
        let (old, broken) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let answer =
            r#"{"nod": 1, "major": 2, "minor": 7, "micro": 18, "executable": "/old", "ipykernel": false}"#;
        crate::tool::tests::script(&old.path().join("python3"), &format!("echo '{answer}'"));
        crate::tool::tests::script(
            &broken.path().join("python3"),
            "echo 'pyenv: no such version' >&2; exit 127",
        );
        let path = SearchPath::new(vec![old.path().to_owned(), broken.path().to_owned()]);
        let message = path.python().await.unwrap_err();
        assert!(message.contains("(Python 2.7.18)"), "{message}");
        assert!(message.contains("pyenv: no such version"), "{message}");
    }

    #[tokio::test]
    async fn a_missing_interpreter_and_a_program_that_is_not_python_are_told_apart() {
        let missing = chosen(Path::new("/nowhere/python")).await.unwrap_err();
        assert!(matches!(missing, KernelError::InterpreterNotFound { .. }), "{missing}");
        #[cfg(unix)]
        {
            let other = chosen(Path::new("/bin/ls")).await.unwrap_err();
            assert!(matches!(other, KernelError::NotPython { .. }), "{other}");
            assert!(other.to_string().contains("/bin/ls"), "{other}");
        }
    }
}
