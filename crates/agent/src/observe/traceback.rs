//! Of a traceback, the part a small model can use: its own lines and the error.

use super::strip_ansi;

/// The user's frames (`Cell In[…]` and the line the arrow points at) and the error; library frames are left out.
pub(super) fn summary(ename: &str, evalue: &str, traceback: &[String]) -> String {
    let mut text = String::new();
    let mut wants_arrow = false;
    for entry in traceback {
        for line in strip_ansi(entry).lines() {
            if line.starts_with("Cell In[") {
                wants_arrow = true;
            } else if wants_arrow && is_arrow(line) {
                wants_arrow = false;
            } else {
                continue;
            }
            text.push_str(line);
            text.push('\n');
        }
    }
    let evalue = strip_ansi(evalue);
    text.push_str(&strip_ansi(ename));
    if !evalue.is_empty() {
        text.push_str(": ");
        text.push_str(&evalue);
    }
    text.push('\n');
    text
}

/// IPython's `----> 1 code`; the arrow gets shorter as the line number gets longer.
fn is_arrow(line: &str) -> bool {
    let rest = line.trim_start_matches('-');
    rest.len() < line.len() && rest.starts_with("> ")
}
