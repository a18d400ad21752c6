//! One turn at the terminal: shows what streams, asks at each card, passes on Ctrl-C.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use nod_app::{Nod, Subscription};
use nod_protocol::{
    Action, ApprovalId, Attachment, ConversationId, Decision, Event, EventMsg, ItemBody, ItemKind,
    KernelState, ModelState, ObservationStatus, Op, Output, OutputPart, StreamName, TurnOutcome,
};

use crate::characters::{visible, visible_after, visible_code, visible_output};
use crate::terminal::{Answer, Terminal};

/// Who answers the cards.
pub enum Approver<'a> {
    /// Whoever sits at the terminal.
    Person(&'a Terminal),
    /// The flag `--yes`.
    YesFlag,
    /// Nobody: each card is answered with stop.
    Nobody,
}

/// A conversation followed at the terminal.
pub struct Follower<'a> {
    pub nod: &'a Nod,
    pub conversation: ConversationId,
    pub subscription: Subscription,
    pub approver: Approver<'a>,
    screen: Screen,
}

/// The working folder: the given one, else the current one.
///
/// # Errors
/// When there is none.
pub fn work_folder(folder: Option<PathBuf>) -> anyhow::Result<String> {
    let folder = match folder {
        Some(folder) => std::path::absolute(folder)?,
        None => std::env::current_dir()
            .context("The current folder is gone. Change to another, or give --folder")?,
    };
    folder.into_os_string().into_string().map_err(|folder| {
        let shown = folder.to_string_lossy();
        anyhow::anyhow!("The name of {shown} is not Unicode. Rename it, or give another --folder")
    })
}

/// A path as code that runs in `folder` will find it: as typed where that is the current folder, else in full.
pub fn as_found(path: &str, folder: &str) -> String {
    if path.is_empty() || std::env::current_dir().is_ok_and(|here| here == std::path::Path::new(folder)) {
        return path.to_owned();
    }
    std::path::absolute(path).map_or_else(|_| path.to_owned(), |path| path.to_string_lossy().into_owned())
}

impl<'a> Follower<'a> {
    /// Follows a conversation from where it stands.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn new(
        nod: &'a Nod,
        conversation: ConversationId,
        approver: Approver<'a>,
    ) -> anyhow::Result<Self> {
        let subscription = nod.subscribe(&conversation).await?;
        Ok(Self { nod, conversation, subscription, approver, screen: Screen::default() })
    }

    /// Asks, and stays until the turn has ended.
    ///
    /// # Errors
    /// When the conversation is gone.
    pub async fn turn(&mut self, text: String, attachments: Vec<Attachment>) -> anyhow::Result<TurnOutcome> {
        let conversation = self.conversation.clone();
        self.nod.submit(Op::UserMessage { conversation, text, attachments }).await?;
        // One listener for the whole turn: a signal that comes while we print must not be lost.
        let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
        loop {
            let event = tokio::select! {
                biased;
                _ = &mut stop => {
                    self.nod.submit(Op::Interrupt { conversation: self.conversation.clone() }).await?;
                    stop.set(tokio::signal::ctrl_c());
                    continue;
                }
                event = self.subscription.events.recv() => event,
            };
            let Some(event) = event else {
                if let Some(outcome) = self.catch_up().await? {
                    return Ok(outcome);
                }
                continue;
            };
            if let Some(outcome) = self.handle(event).await? {
                return Ok(outcome);
            }
        }
    }

    /// Goes on where the turn stands after we read too slowly. The outcome if it has ended.
    async fn catch_up(&mut self) -> anyhow::Result<Option<TurnOutcome>> {
        self.subscription = self.nod.subscribe(&self.conversation).await?;
        self.screen.note(
            "This terminal was too slow, so part of what happened is not shown here. All of it is kept.",
        );
        let snapshot = &self.subscription.snapshot;
        let (card, input) = (snapshot.pending_approval.clone(), snapshot.pending_input.clone());
        if let Some(card) = card {
            self.decide(card.approval, &card.action).await?;
        }
        if let Some(input) = input {
            self.give_line(input.prompt, input.password).await?;
        }
        if self.subscription.snapshot.turn.is_some() {
            return Ok(None);
        }
        let answer = self.subscription.snapshot.items.iter().rev().find_map(|item| match &item.body {
            ItemBody::AssistantMessage { talk, .. } => Some(visible(talk)),
            _ => None,
        });
        if let Some(answer) = answer {
            println!("{answer}");
        }
        Ok(Some(self.last_outcome()))
    }

    fn last_outcome(&self) -> TurnOutcome {
        let ended = self.subscription.snapshot.items.iter().rev().find_map(|item| match item.body {
            ItemBody::TurnEnded { outcome, .. } => Some(outcome),
            _ => None,
        });
        ended.unwrap_or(TurnOutcome::Failed)
    }

    async fn handle(&mut self, event: Event) -> anyhow::Result<Option<TurnOutcome>> {
        match event.msg {
            EventMsg::ApprovalRequested { approval, action } => self.decide(approval, &action).await?,
            EventMsg::InputRequested { prompt, password, .. } => self.give_line(prompt, password).await?,
            EventMsg::TurnEnded { outcome, message } => {
                self.screen.end_line();
                // A failed turn says why twice, as an error and at its end; once is enough here.
                if let Some(message) = message
                    && self.screen.last_note.as_ref() != Some(&message)
                {
                    self.screen.note(&message);
                }
                return Ok(Some(outcome));
            }
            msg => self.screen.show(msg),
        }
        Ok(None)
    }

    /// Answers `input()` of the running code.
    async fn give_line(&mut self, prompt: String, password: bool) -> anyhow::Result<()> {
        let conversation = self.conversation.clone();
        let shown = if password { format!("{prompt}(shown as you type) ") } else { prompt };
        let op = match &self.approver {
            Approver::Person(terminal) => match terminal.ask(&visible(&shown), false).await {
                Answer::Line(text) => Op::AnswerInput { conversation, text },
                Answer::Interrupted | Answer::End => Op::Interrupt { conversation },
            },
            Approver::YesFlag | Approver::Nobody => {
                self.screen.note("The code asks for a line and nobody is there to answer.");
                Op::Interrupt { conversation }
            }
        };
        self.nod.submit(op).await?;
        Ok(())
    }

    async fn decide(&mut self, approval: ApprovalId, action: &Action) -> anyhow::Result<()> {
        self.screen.card(action);
        let decision = match &self.approver {
            Approver::Person(terminal) => ask_person(terminal, action).await?,
            Approver::YesFlag => Decision::Approve,
            Approver::Nobody => {
                self.screen
                    .note("Nobody is there to approve this, so it was not run. Use a terminal, or --yes.");
                Decision::Stop
            }
        };
        let unseen = matches!(self.approver, Approver::YesFlag);
        let op = Op::Resolve { conversation: self.conversation.clone(), approval_id: approval, decision };
        if unseen {
            self.nod.submit_unseen(op).await?
        } else {
            self.nod.submit(op).await?
        }
        Ok(())
    }
}

async fn ask_person(terminal: &Terminal, action: &Action) -> anyhow::Result<Decision> {
    loop {
        match terminal.ask_fresh("Run it?  r run · e edit · d decline · s stop > ").await {
            Answer::Line(line) => match line.trim().to_lowercase().as_str() {
                "r" | "run" | "y" | "yes" => return Ok(Decision::Approve),
                "e" | "edit" => {
                    if let Some(code) = edit(terminal, &action.code).await? {
                        return Ok(Decision::ApproveEdited { code });
                    }
                }
                "d" | "decline" | "n" | "no" => {
                    let reason = match terminal.ask("Why? (may be left empty) > ", false).await {
                        Answer::Line(reason) => {
                            Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty())
                        }
                        Answer::Interrupted | Answer::End => None,
                    };
                    return Ok(Decision::Decline { reason });
                }
                "s" | "stop" | "q" => return Ok(Decision::Stop),
                // Enter alone never approves.
                _ => println!("Type r, e, d or s."),
            },
            Answer::Interrupted | Answer::End => return Ok(Decision::Stop),
        }
    }
}

/// The edited code, or `None` when it was not changed.
async fn edit(terminal: &Terminal, code: &str) -> anyhow::Result<Option<String>> {
    let editor =
        std::env::var("VISUAL").or_else(|_| std::env::var("EDITOR")).ok().filter(|name| !name.is_empty());
    let edited = match editor {
        Some(editor) => {
            let file = tempfile::Builder::new().prefix("nod-").suffix(".py").tempfile()?;
            std::fs::write(file.path(), code)?;
            // Through the shell, since EDITOR may hold arguments; the file name is handed over as `$1`.
            let status = tokio::process::Command::new("sh")
                .args(["-c", &format!("{editor} \"$1\""), "sh"])
                .arg(file.path())
                .status()
                .await;
            match status {
                Ok(status) if status.success() => std::fs::read_to_string(file.path())?,
                _ => {
                    println!("The editor {editor} ended with an error. Nothing was changed.");
                    return Ok(None);
                }
            }
        }
        None => {
            println!("Type the code to run in its place. End with a line that holds only a dot.");
            let mut lines = Vec::new();
            loop {
                match terminal.ask("| ", false).await {
                    Answer::Line(line) if line == "." => break,
                    Answer::Line(line) => lines.push(line),
                    Answer::Interrupted | Answer::End => return Ok(None),
                }
            }
            lines.join("\n")
        }
    };
    let edited = edited.trim_end_matches('\n').to_owned();
    if edited.trim().is_empty() || edited == code {
        println!("The code was not changed.");
        return Ok(None);
    }
    Ok(Some(edited))
}

/// What is on the screen, as far as the next line depends on it.
#[derive(Default)]
struct Screen {
    /// Pieces of code under way, whose text stands on the card instead.
    code: Option<nod_protocol::ItemId>,
    /// The last character of what the model writes, to which the next may belong.
    written: Option<char>,
    mid_line: bool,
    last_note: Option<String>,
}

impl Screen {
    fn text(&mut self, text: &str) {
        print!("{text}");
        let _ = std::io::stdout().flush();
        if let Some(last) = text.chars().last() {
            self.mid_line = last != '\n';
        }
    }

    fn end_line(&mut self) {
        if std::mem::take(&mut self.mid_line) {
            println!();
        }
    }

    /// A line from Nod itself, apart from what model and code say.
    fn note(&mut self, text: &str) {
        self.end_line();
        eprintln!("· {}", visible(text));
        self.last_note = Some(text.to_owned());
    }

    fn card(&mut self, action: &Action) {
        self.end_line();
        println!("┌─ Python [{}]", action.step);
        for (number, line) in action.code.lines().enumerate() {
            println!("│ {:>3}  {}", number + 1, visible_code(line));
        }
        println!("└─");
    }

    fn show(&mut self, msg: EventMsg) {
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
                    if let Some(words) = status_words(observation.status) {
                        self.note(words);
                    }
                }
                _ => {}
            },
            EventMsg::ExecOutput { output, .. } => self.output(output),
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

    fn output(&mut self, output: Output) {
        let colours = std::io::stdout().is_terminal();
        match output {
            Output::Stream { name: StreamName::Stdout, text } => self.text(&visible_output(&text, colours)),
            Output::Stream { name: StreamName::Stderr, text } => {
                self.end_line();
                eprint!("{}", visible_output(&text, std::io::stderr().is_terminal()));
            }
            Output::Display { execution_count, data } => {
                self.end_line();
                let picture = data.iter().find(|(mime, _)| mime.starts_with("image/"));
                if let Some((mime, part)) = picture {
                    let size = match part {
                        OutputPart::File { artifact } => artifact.bytes,
                        OutputPart::Text { text } => text.len() as u64,
                        OutputPart::Base64 { data } => data.len() as u64,
                    };
                    println!("[A picture, {mime}, {size} bytes]");
                } else if let Some(OutputPart::Text { text }) = data.get("text/plain") {
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

fn status_words(status: ObservationStatus) -> Option<&'static str> {
    match status {
        ObservationStatus::Ok | ObservationStatus::Error | ObservationStatus::NotRun => None,
        ObservationStatus::TimedOut => Some("The time limit was reached. The variables are still there."),
        ObservationStatus::Interrupted => Some("Stopped."),
        ObservationStatus::KernelDied => Some("Python ended. Its variables are gone."),
    }
}
