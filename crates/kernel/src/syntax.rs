//! Whether a piece of code is Python at all, found out without running it.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

/// Compiles what it reads and prints what is wrong with it. As IPython does (`run_code` in its `interactiveshell.py`), it parses
/// the whole, which may wait at its top level, and compiles one statement after the other: what Python refuses only of a
/// module, as a `global` after the name was used, runs there. It ends by itself even where nobody is left to end it.
const COMPILE: &str = r#"
import sys
from _ast import Module, PyCF_ALLOW_TOP_LEVEL_AWAIT as AWAIT, PyCF_ONLY_AST as TREE
try:
    import resource
    resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
except Exception:  # Windows has none
    pass
code = sys.stdin.buffer.read().decode()
try:
    for statement in compile(code, "<action>", "exec", TREE | AWAIT, True).body:
        compile(Module([statement], []), "<action>", "exec", AWAIT, True)
except SyntaxError as error:
    told = not error.lineno or "line %d" % error.lineno in error.msg
    text = "nod: %s: %s%s" % (type(error).__name__, error.msg, "" if told else " (line %d)" % error.lineno)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
except Exception:
    pass
"#;

/// What its sentence begins with: a wrapper around Python may say things of its own.
const MARK: &str = "nod: ";

/// What is wrong with the code, in Python's words and with the line, if it is not Python. The interpreter `python` compiles it and
/// does not run it. None where it is Python, where it may be what IPython makes Python of (`!pip`, `%time`, `len?`), and where
/// no answer comes within `limit`.
pub async fn syntax_error(python: &Path, code: &str, limit: Duration) -> Option<String> {
    match tokio::time::timeout(limit, compile(python, code)).await {
        Ok(Ok(said)) => said.filter(|_| !is_for_ipython(code)),
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

async fn compile(python: &Path, code: &str) -> std::io::Result<Option<String>> {
    let mut command = Command::new(python);
    // By itself: no packages, none of the user's settings, nothing of the working folder.
    command.args(["-I", "-S", "-W", "ignore", "-c", COMPILE]).env_clear();
    if let Some(root) = std::env::var_os("SYSTEMROOT") {
        // Without it no program starts on Windows.
        command.env("SYSTEMROOT", root);
    }
    command.current_dir(std::path::MAIN_SEPARATOR_STR);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // It reads all before it prints anything.
        stdin.write_all(code.as_bytes()).await?;
    }
    let said = child.wait_with_output().await?;
    let text = String::from_utf8_lossy(&said.stdout);
    let defect = text.find(MARK).map(|at| text[at + MARK.len()..].to_owned());
    Ok(defect.filter(|_| said.status.success()))
}

/// Words that IPython takes for a magic or a program where they begin an action of one line ("automagic").
const AUTOMAGIC: &str = "alias alias_magic autoawait autocall automagic bookmark cat cd code_wrap colors conda config cp debug \
    dhist dirs doctest_mode ed edit env gui hist history killbgscripts la ldir less lf lk ll load load_ext loadpy logoff logon \
    logstart logstate logstop ls lsmagic lx macro magic mamba man matplotlib micromamba mkdir more mv notebook page pastebin \
    pdb pdef pdoc pfile pinfo pinfo2 pip popd pprint precision prun psearch psource pushd pwd pycat pylab quickref recall \
    rehashx reload_ext rep rerun reset reset_selective rm rmdir run save sc set_env sx system tb time timeit unalias \
    unload_ext uv who who_ls whos xdel xmode";

/// Whether the code has something in it that IPython would turn into Python before it compiles it: its `inputtransformer2.py`
/// has the list. A line too many lets a mistake show when the code runs; one too few would keep sound code from its card.
fn is_for_ipython(code: &str) -> bool {
    let lines = || code.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let word = first.split_whitespace().next().unwrap_or_default();
    first.starts_with([' ', '\t'])
        || (lines().count() == 1 && AUTOMAGIC.split(' ').any(|magic| magic == word))
        || lines().filter(|line| !line.starts_with('#')).any(|line| {
            is_prompt(line)
                || is_escape(line)
                || asks_for_help(line)
                || line.split('=').skip(1).any(is_assigned_escape)
        })
}

/// `>>> a = 1`, `In [3]: a = 1` and the lines after it: copied with their prompts, which IPython takes off.
fn is_prompt(line: &str) -> bool {
    line.starts_with(">>>") || line.starts_with("In [") || line.starts_with("...:")
}

/// `!ls`, `%time f()`, `%%html`, `?len`, `,f a b`, `;f a b`, `/f a b`.
fn is_escape(line: &str) -> bool {
    let mut characters = line.chars();
    let escape = characters.next();
    let next = characters.find(|c| !matches!(c, '!' | '%' | '?'));
    match escape {
        Some('!') => true,
        Some('%' | '?' | ',' | ';' | '/') => next.is_some_and(|c| c.is_alphabetic() || c == '_'),
        _ => false,
    }
}

/// `name?`, `pd.DataFrame??`, `%time?`, `*load*?`, `table = pd.DataFrame?`.
fn asks_for_help(line: &str) -> bool {
    let word = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.strip_suffix('?').is_some_and(|name| {
        let name = name.strip_suffix('?').unwrap_or(name).trim_start_matches('%');
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_*.[]-".contains(c))
    })
}

/// What follows an equals sign, where it is `!ls` or `%pwd`.
fn is_assigned_escape(value: &str) -> bool {
    let value = value.trim_start();
    value.starts_with('!')
        || value
            .strip_prefix('%')
            .is_some_and(|magic| magic.starts_with(|c: char| c.is_alphabetic() || c == '%'))
}

#[cfg(test)]
mod tests {
    use super::is_for_ipython;

    #[test]
    fn knows_what_ipython_turns_into_python() {
        for code in [
            "!pip install x",
            "a = 1\n  %time f()",
            "%%html\n<b>",
            "names = !ls",
            "x = %pwd",
            "df.loc[df.a == 1, 'n'] = !wc -l f",
            "len?",
            "?len",
            "import pandas as pd\npd.DataFrame??",
            "table = pd.DataFrame?",
            "load_ext autoreload",
            "  a = 1\n  b(",
            "# as in the manual\n>>> a = 1",
            "In [1]: a = 1\n   ...: b = 2",
            ",print a b",
            "/print a",
            "pip install openpyxl",
            "ls -la *.csv",
            "cat notes.txt\n",
        ] {
            assert!(is_for_ipython(code), "{code}");
        }
    }

    #[test]
    fn a_mistake_is_not_taken_for_it() {
        for code in [
            "a = 1\nb = (2",
            "x != 3 and",
            "a = b % c (",
            "print('what'",
            "# how many?\na(",
            "'''\nIs this (all of it)?\n'''\nprint(",
            "text = ('%s %s'\n    % (a, b)\nprint(",
            "total = (a\n    / b\nprint(",
            "list files",
            "cat = 1\ncat(",
            "rows = [a\n  , b",
        ] {
            assert!(!is_for_ipython(code), "{code}");
        }
    }
}
