//! Whether a piece of code is Python at all, found out without running any of it.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use crate::Environment;

/// Python starts and compiles a page of code in a twentieth of a second; a machine that takes longer than this has other
/// troubles, and the code can as well tell when it runs.
const LIMIT: Duration = Duration::from_secs(5);

/// Compiles what it reads and prints what is wrong with it. The flag is `ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`: a notebook's cell
/// may wait at its top level.
const COMPILE: &str = r#"
import sys
code = sys.stdin.buffer.read().decode()
try:
    compile(code, "<action>", "exec", 0x2000, True)
except SyntaxError as error:
    place = f" (line {error.lineno})" if error.lineno else ""
    text = f"{type(error).__name__}: {error.msg}{place}"
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
except Exception:
    pass
"#;

/// What is wrong with the code, in Python's words and with the line, if it is not Python. It is compiled by the interpreter
/// of the environment and not run. None where it is Python, where it may be what IPython makes Python of (`!pip`, `%time`,
/// `len?`), and where Python does not say within five seconds.
pub async fn syntax_error(environment: &Environment, code: &str) -> Option<String> {
    match tokio::time::timeout(LIMIT, compile(&environment.python, code)).await {
        Ok(Ok(said)) if said.is_empty() || is_for_ipython(code) => None,
        Ok(Ok(said)) => Some(said),
        Ok(Err(error)) => {
            tracing::debug!(%error, "the syntax was not looked at");
            None
        }
        Err(_) => {
            tracing::warn!("Python took too long to look at the syntax");
            None
        }
    }
}

async fn compile(python: &Path, code: &str) -> std::io::Result<String> {
    let mut command = Command::new(python);
    // By itself: no packages, none of the user's settings, nothing of the working folder.
    command.args(["-I", "-S", "-W", "ignore", "-c", COMPILE]).env_clear();
    if let Some(root) = std::env::var_os("SYSTEMROOT") {
        // Without it no program starts on Windows.
        command.env("SYSTEMROOT", root);
    }
    if let Some(folder) = python.parent().filter(|folder| folder.is_dir()) {
        command.current_dir(folder);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // It reads all before it prints anything.
        stdin.write_all(code.as_bytes()).await?;
    }
    let said = child.wait_with_output().await?;
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// Whether the code has something in it that IPython would turn into Python before it compiles it.
fn is_for_ipython(code: &str) -> bool {
    let first = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.starts_with([' ', '\t', '>'])
        || code.lines().map(str::trim).any(|line| {
            line.starts_with(['!', '%', '?'])
                || line.ends_with('?')
                || line.split_once('=').is_some_and(|(_, value)| value.trim_start().starts_with(['!', '%']))
        })
}

#[cfg(test)]
mod tests {
    use super::is_for_ipython;

    #[test]
    fn knows_what_ipython_turns_into_python() {
        for code in [
            "!pip install x",
            "a = 1\n  %time f()",
            "names = !ls",
            "x = %pwd",
            "len?",
            "?len",
            "  a = 1\n  b(",
            ">>> a",
        ] {
            assert!(is_for_ipython(code), "{code}");
        }
        for code in ["a = 1\nb = (2", "x != 3 and", "a = b % c (", "print('what'"] {
            assert!(!is_for_ipython(code), "{code}");
        }
    }
}
