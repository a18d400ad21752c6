//! Reading from and writing to the terminal safely.

use std::io::IsTerminal as _;

use rustyline::error::ReadlineError;
use tokio::sync::oneshot;

/// What came of asking for a line.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// A line, without its newline.
    Line(String),
    /// Ctrl-C.
    Interrupted,
    /// The input has ended.
    End,
}

struct Question {
    prompt: String,
    keep: bool,
    fresh: bool,
    answer: oneshot::Sender<Answer>,
}

/// The one reader of standard input. It reads only while a question is open, so that an editor or the running
/// code's own prompt never loses a line to it.
pub struct Terminal {
    questions: std::sync::mpsc::Sender<Question>,
}

impl Terminal {
    /// Starts the reader's thread.
    ///
    /// # Errors
    /// When the terminal cannot be set up.
    pub fn open() -> anyhow::Result<Self> {
        let mut editor = rustyline::DefaultEditor::new()?;
        let (questions, queue) = std::sync::mpsc::channel::<Question>();
        std::thread::Builder::new().name("terminal".into()).spawn(move || {
            while let Ok(question) = queue.recv() {
                if question.fresh {
                    drop_typed_ahead();
                }
                let answer = match editor.readline(&question.prompt) {
                    Ok(line) => {
                        if question.keep && !line.trim().is_empty() {
                            let _ = editor.add_history_entry(&line);
                        }
                        Answer::Line(line)
                    }
                    Err(ReadlineError::Interrupted) => Answer::Interrupted,
                    Err(_) => Answer::End,
                };
                let _ = question.answer.send(answer);
            }
        })?;
        Ok(Self { questions })
    }

    /// Asks for a line. `keep` puts it into the history of the arrow keys.
    pub async fn ask(&self, prompt: &str, keep: bool) -> Answer {
        self.put(prompt, keep, false).await
    }

    /// Asks what only an answer typed after the question was shown may decide.
    pub async fn ask_fresh(&self, prompt: &str) -> Answer {
        self.put(prompt, false, true).await
    }

    async fn put(&self, prompt: &str, keep: bool, fresh: bool) -> Answer {
        let (answer, wait) = oneshot::channel();
        let question = Question { prompt: prompt.to_owned(), keep, fresh, answer };
        if self.questions.send(question).is_err() {
            return Answer::End;
        }
        wait.await.unwrap_or(Answer::End)
    }
}

/// Forgets what was typed before now. A key pressed before a card was on the screen must not approve it.
fn drop_typed_ahead() {
    #[cfg(unix)]
    {
        use nix::sys::termios::{FlushArg, tcflush};
        // Where input is no terminal there is nothing to forget.
        let _ = tcflush(std::io::stdin(), FlushArg::TCIFLUSH);
    }
}

/// Whether somebody can be asked: who does not see the card cannot answer it.
pub fn somebody_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Makes text harmless to show: control characters and those that reorder or hide text become `⟨U+202E⟩`.
/// The model, a file name or an output could otherwise redraw the terminal or disguise what a card says.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) { shown.push_str(&format!("⟨U+{:04X}⟩", c as u32)) } else { shown.push(c) }
    }
    shown
}

/// The same for output of running code, but colours (`ESC [ … m`) are kept when `colours` is set and dropped
/// otherwise, and a lone carriage return, as progress bars print it, starts a new line.
pub fn visible_output(text: &str, colours: bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\u{1b}', '\r']) {
        shown.push_str(&visible(&rest[..at]));
        rest = &rest[at..];
        if let Some(length) = colour_length(rest) {
            if colours {
                shown.push_str(&rest[..length]);
            }
            rest = &rest[length..];
        } else if let Some(after) = rest.strip_prefix('\r') {
            if !after.starts_with('\n') && !after.is_empty() {
                shown.push('\n');
            }
            rest = after;
        } else {
            shown.push_str("⟨U+001B⟩");
            rest = &rest[1..];
        }
    }
    shown.push_str(&visible(rest));
    shown
}

/// Length of the colour sequence that `text` begins with.
fn colour_length(text: &str) -> Option<usize> {
    let body = text.strip_prefix("\u{1b}[")?;
    let end = body.find(|c: char| !(c.is_ascii_digit() || c == ';' || c == ':'))?;
    body[end..].starts_with('m').then_some(2 + end + 1)
}

fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_shown() {
        assert_eq!(visible("a\tb\n"), "a\tb\n");
        assert_eq!(visible("rm \u{202e}gnp.x\u{1b}[2J"), "rm ⟨U+202E⟩gnp.x⟨U+001B⟩[2J");
        assert_eq!(visible("é 日本 🙂"), "é 日本 🙂");
    }

    #[test]
    fn output_keeps_colours_and_nothing_else() {
        let text = "\u{1b}[1;31mred\u{1b}[0m \u{1b}[2J\u{1b}]0;title\u{7}";
        assert_eq!(
            visible_output(text, true),
            "\u{1b}[1;31mred\u{1b}[0m ⟨U+001B⟩[2J⟨U+001B⟩]0;title⟨U+0007⟩"
        );
        assert_eq!(visible_output("\u{1b}[31mred\u{1b}[m", false), "red");
        assert_eq!(visible_output("10%\r20%\r\nend\u{1b}", true), "10%\n20%\nend⟨U+001B⟩");
    }
}
