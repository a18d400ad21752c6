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

/// How a line is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Plain,
    /// It goes into the history of the arrow keys.
    Kept,
    /// What was typed before the question was shown does not count.
    Fresh,
    /// It is not shown while it is typed.
    Hidden,
}

struct Question {
    prompt: String,
    manner: Manner,
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
                if question.manner == Manner::Fresh {
                    drop_typed_ahead();
                }
                let hidden = match question.manner {
                    Manner::Hidden => read_hidden(&question.prompt),
                    _ => None,
                };
                let answer = hidden.unwrap_or_else(|| match editor.readline(&question.prompt) {
                    Ok(line) => {
                        if question.manner == Manner::Kept && !line.trim().is_empty() {
                            let _ = editor.add_history_entry(&line);
                        }
                        Answer::Line(line)
                    }
                    Err(ReadlineError::Interrupted) => Answer::Interrupted,
                    Err(_) => Answer::End,
                });
                let _ = question.answer.send(answer);
            }
        })?;
        Ok(Self { questions })
    }

    /// Asks for a line. `keep` puts it into the history of the arrow keys.
    pub async fn ask(&self, prompt: &str, keep: bool) -> Answer {
        self.put(prompt, if keep { Manner::Kept } else { Manner::Plain }).await
    }

    /// Asks what only an answer typed after the question was shown may decide.
    pub async fn ask_fresh(&self, prompt: &str) -> Answer {
        self.put(prompt, Manner::Fresh).await
    }

    /// Asks for a line that is not shown while it is typed, where [`can_hide`].
    pub async fn ask_hidden(&self, prompt: &str) -> Answer {
        self.put(prompt, Manner::Hidden).await
    }

    async fn put(&self, prompt: &str, manner: Manner) -> Answer {
        let (answer, wait) = oneshot::channel();
        let question = Question { prompt: prompt.to_owned(), manner, answer };
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

/// Whether what is typed can be kept off the screen.
pub fn can_hide() -> bool {
    cfg!(unix) && std::io::stdin().is_terminal()
}

/// A line that is not shown while it is typed; `None` where that cannot be had.
fn read_hidden(prompt: &str) -> Option<Answer> {
    #[cfg(unix)]
    if can_hide() {
        return crate::hidden::read(prompt);
    }
    let _ = prompt;
    None
}

/// Whether somebody can be asked: who does not see the card cannot answer it.
pub fn somebody_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Columns and rows of the terminal that is written to.
pub fn size() -> Option<(usize, usize)> {
    let (columns, rows) = terminal_size::terminal_size()?;
    Some((columns.0.into(), rows.0.into()))
}
