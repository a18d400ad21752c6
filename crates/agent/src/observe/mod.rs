//! The text a model reads of what an action printed and showed.
//!
//! Built piece by piece while the code runs, in bounded memory: of a very long output only the beginning and the
//! end are kept here, because only those reach the model. The store keeps everything.

mod screen;
mod traceback;

use nod_protocol::{Artifact, Output, OutputPart};

use crate::{Dialect, ExecEnd, ExecStatus, words};
use screen::Screen;
pub(crate) use screen::strip_ansi;

/// Collects the outputs of one execution.
#[derive(Debug, Clone)]
pub struct ObservationText {
    dialect: Dialect,
    limit: usize,
    screen: Screen,
    artifacts: Vec<Artifact>,
}

impl ObservationText {
    /// Starts empty. `limit` is in characters.
    #[must_use]
    pub fn new(dialect: Dialect, limit: usize) -> Self {
        Self { dialect, limit, screen: Screen::new(limit), artifacts: Vec::new() }
    }

    /// Adds a piece, in order of arrival.
    pub fn push(&mut self, output: &Output) {
        match output {
            Output::Stream { text, .. } => self.screen.print(text),
            Output::Display { execution_count, data } => {
                self.screen.end_line();
                for part in data.values() {
                    if let OutputPart::File { artifact } = part {
                        self.artifacts.push(artifact.clone());
                    }
                }
                if data.keys().any(|mime| mime.starts_with("image/")) {
                    self.screen.append(words::IMAGE);
                } else if let Some(OutputPart::Text { text }) = data.get("text/plain") {
                    let text = strip_ansi(text);
                    let line = match execution_count {
                        Some(n) if text.contains('\n') => format!("Out[{n}]: \n{text}\n"),
                        Some(n) => format!("Out[{n}]: {text}\n"),
                        None => format!("{text}\n"),
                    };
                    self.screen.append(&line);
                }
            }
            Output::Error { ename, evalue, traceback } => {
                self.screen.end_line();
                self.screen.append(&traceback::summary(ename, evalue, traceback));
            }
            Output::Clear => self.screen.clear(),
        }
    }

    /// Files that the outputs so far refer to, in order.
    #[must_use]
    pub fn artifacts(&self) -> &[Artifact] {
        &self.artifacts
    }

    /// The text of the outputs alone, cut to the limit, and whether it was cut.
    #[must_use]
    pub fn output(&self) -> (String, bool) {
        let (text, gap) = self.screen.text();
        truncate(self.dialect, self.limit, text, gap)
    }

    /// The whole text: outputs, then how the execution ended. `restarted` says that the session ended because the
    /// user restarted it. The flag tells whether output was cut.
    #[must_use]
    pub fn finish(&self, end: &ExecEnd, seconds: u32, restarted: bool) -> (String, bool) {
        let (mut text, truncated) = self.output();
        let mut line = |words: &str| {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(words);
        };
        match end.status {
            ExecStatus::TimedOut => line(&words::timed_out(seconds)),
            ExecStatus::Interrupted => line(words::INTERRUPTED),
            ExecStatus::Ok | ExecStatus::Error | ExecStatus::NotRun | ExecStatus::KernelDied => {}
        }
        if end.status == ExecStatus::KernelDied || !end.variables_alive {
            line(match end.status {
                _ if restarted => words::RESTARTED,
                ExecStatus::Ok => words::EXITED,
                _ => words::KERNEL_DIED,
            });
        }
        if text.is_empty() {
            text.push_str(words::no_output(self.dialect));
        }
        (text, truncated)
    }
}

/// Cuts to `limit` characters the way the dialect does. With `gap` the text already lacks its middle, and holds
/// more than `limit` characters on each side of it.
fn truncate(dialect: Dialect, limit: usize, text: String, gap: bool) -> (String, bool) {
    let count = text.chars().count();
    if count <= limit && !gap {
        return (text, false);
    }
    match dialect {
        Dialect::Chat => {
            let half = limit / 2;
            let head: String = text.chars().take(half).collect();
            let tail: String = text.chars().skip(count.saturating_sub(half)).collect();
            (format!("{head}\n... [Output truncated due to length]...\n{tail}"), true)
        }
        Dialect::Mint => {
            let head: String = text.chars().take(limit).collect();
            (format!("{head}...\n[Output Truncated]"), true)
        }
    }
}

#[cfg(test)]
mod tests;
