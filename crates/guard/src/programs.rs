//! Programs that code runs: the words of a list, or a line for the shell.

use ruff_python_ast::Expr;

use crate::calls::Given;
use crate::commands;
use crate::names::{Names, PART};
use crate::walk::Touch;

/// What a call of a function of `subprocess` touches.
pub(crate) fn of_subprocess(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    if matches!(
        function,
        "PIPE" | "DEVNULL" | "STDOUT" | "CompletedProcess" | "CalledProcessError" | "TimeoutExpired"
    ) {
        return None;
    }
    let Some(Expr::List(words)) = given.expr(0, &["args"]) else { return Some(command_line(given)) };
    let is_python = |expr: &Expr| given.scope.full_name(expr).as_deref() == Some("sys.executable");
    // Each word may be several.
    let mut lines: Vec<Vec<String>> = vec![Vec::new()];
    for (at, word) in words.elts.iter().enumerate() {
        let names = given.scope.names(word);
        let mut texts: Vec<_> = names.known.into_iter().map(|name| name.text).collect();
        if at == 0 && is_python(word) {
            texts = vec!["python".to_owned()];
        } else if names.open || texts.is_empty() {
            texts.push(PART.to_string());
        }
        if lines.len() * texts.len() > MOST_LINES {
            texts = vec![PART.to_string()];
        }
        let longer = |line: &Vec<String>| {
            let line = line.clone();
            texts
                .iter()
                .map(move |text| [line.as_slice(), std::slice::from_ref(text)].concat())
                .collect::<Vec<_>>()
        };
        lines = lines.iter().flat_map(longer).collect();
    }
    Some(lines.iter().flat_map(|line| commands::program(line)).collect())
}

/// So many lines of one program are told apart.
const MOST_LINES: usize = 200;

/// A line for the shell.
pub(crate) fn command_line(given: &Given<'_, '_>) -> Vec<Touch> {
    let lines = given.names(0, &["command", "args", "cmd"]);
    if lines.open || lines.known.is_empty() {
        return vec![Touch::Run(Names::unknown())];
    }
    lines.known.iter().flat_map(|line| commands::shell(&line.text)).collect()
}
