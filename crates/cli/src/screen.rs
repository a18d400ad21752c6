//! What a turn shows at the terminal.

use std::io::{IsTerminal as _, Write as _};

use nod_protocol::{
    Effect, EventMsg, ItemBody, ItemKind, KernelState, ModelState, Observation, ObservationStatus, Output,
    OutputPart, StreamName,
};

use crate::card::Card;
use crate::characters::{visible, visible_after, visible_output};
use crate::terminal::size;

/// What is on the screen, as far as the next line depends on it.
#[derive(Default)]
pub struct Screen {
    /// Pieces of code under way, whose text stands on the card instead.
    code: Option<nod_protocol::ItemId>,
    /// The last character of what the model writes, to which the next may belong.
    written: Option<char>,
    mid_line: bool,
    /// The last line from Nod itself.
    pub last_note: Option<String>,
}

impl Screen {
    fn text(&mut self, text: &str) {
        print!("{text}");
        let _ = std::io::stdout().flush();
        if let Some(last) = text.chars().last() {
            self.mid_line = last != '\n';
        }
    }

    /// Goes to a new line, unless at the beginning of one.
    pub fn end_line(&mut self) {
        if std::mem::take(&mut self.mid_line) {
            println!();
        }
    }

    /// A line from Nod itself, apart from what model and code say.
    pub fn note(&mut self, text: &str) {
        self.end_line();
        eprintln!("· {}", visible(text));
        self.last_note = Some(text.to_owned());
    }

    /// A line about an output.
    pub fn line(&mut self, line: &str) {
        self.end_line();
        println!("{line}");
    }

    /// An action, numbered line by line, and what it touches. Whether its begin has left the screen by the time its end is on it.
    pub fn card(&mut self, step: u32, code: &str, effects: &[Effect]) -> bool {
        self.end_line();
        let card = Card::new(step, code, effects, size());
        card.rows.iter().for_each(|row| println!("{row}"));
        card.is_taller_than_the_screen
    }

    /// What happened, as far as it is shown here.
    pub fn show(&mut self, msg: EventMsg) {
        match msg {
            EventMsg::ItemStarted { item, kind: ItemKind::Code } => self.code = Some(item),
            EventMsg::ItemStarted { kind: ItemKind::Talk, .. } => self.written = None,
            EventMsg::Delta { item, text } if self.code.as_ref() != Some(&item) => {
                self.text(&visible_after(self.written, &text));
                self.written = text.chars().last().or(self.written);
            }
            EventMsg::ItemCompleted { item } => match item.body {
                ItemBody::AssistantMessage { .. } => self.end_line(),
                ItemBody::Note { text, .. } => self.note(&text),
                ItemBody::Observation { observation } => {
                    self.end_line();
                    if let Some(words) = ending(&observation) {
                        self.note(&words);
                    }
                }
                _ => {}
            },
            EventMsg::KernelStatus { state: KernelState::Preparing { step } } => self.note(&step),
            EventMsg::KernelStatus { state: KernelState::Dead { reason } } => self.note(&reason),
            EventMsg::ModelStatus { state: ModelState::Loading { name } } => {
                self.note(&format!("Loading {name}"))
            }
            EventMsg::ModelStatus { state: ModelState::Failed { message } }
            | EventMsg::Error { message, .. } => {
                self.note(&message);
            }
            _ => {}
        }
    }

    /// What running code printed or showed, other than pictures.
    pub fn output(&mut self, output: Output) {
        let colours = std::io::stdout().is_terminal();
        match output {
            Output::Stream { name: StreamName::Stdout, text } => self.text(&visible_output(&text, colours)),
            Output::Stream { name: StreamName::Stderr, text } => {
                self.end_line();
                eprint!("{}", visible_output(&text, std::io::stderr().is_terminal()));
            }
            Output::Display { execution_count, data } => {
                self.end_line();
                if let Some(OutputPart::Text { text }) = data.get("text/plain") {
                    let label = execution_count.map(|n| format!("Out[{n}]: ")).unwrap_or_default();
                    let gap = if text.contains('\n') && !label.is_empty() { "\n" } else { "" };
                    println!("{label}{gap}{}", visible_output(text, colours));
                }
            }
            Output::Error { ename, evalue, traceback } => {
                self.end_line();
                if traceback.is_empty() {
                    println!("{}: {}", visible(&ename), visible(&evalue));
                }
                let mut folded = 0;
                for entry in traceback {
                    if is_library_frame(&entry) {
                        folded += 1;
                        continue;
                    }
                    if folded > 0 {
                        println!("({folded} more inside libraries)");
                        folded = 0;
                    }
                    println!("{}", visible_output(&entry, colours));
                }
            }
            Output::Clear => {}
        }
    }
}

/// Whether an entry of an IPython traceback is a frame outside of the user's own code. The rest of them buries
/// the line that matters; the whole traceback is in the store and in the window.
fn is_library_frame(entry: &str) -> bool {
    visible_output(entry, false).trim_start().starts_with("File ")
}

/// How an execution ended and whether its variables are still there, where that is not plain from its output.
fn ending(observation: &Observation) -> Option<String> {
    let words = match (observation.status, observation.variables_lost) {
        (ObservationStatus::TimedOut, lost) => {
            let alive = match lost {
                false => "The variables are still there.",
                true => "The code did not stop, so Python was ended. Its variables are gone.",
            };
            return Some(format!(
                "The time limit was reached. {alive} The setting limits.executionSeconds is that limit."
            ));
        }
        // The end of the turn says that it was stopped, and whether the variables are still there.
        (ObservationStatus::Interrupted | ObservationStatus::NotRun, _) => return None,
        (ObservationStatus::Ok | ObservationStatus::Error | ObservationStatus::KernelDied, true) => {
            "Python ended. Its variables are gone."
        }
        (ObservationStatus::Ok | ObservationStatus::Error, false) => return None,
        (ObservationStatus::KernelDied, false) => "Python ended.",
    };
    Some(words.to_owned())
}
