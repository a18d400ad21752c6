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
