//! One turn at the terminal: shows what streams, asks at each card, passes on Ctrl-C.

use std::path::PathBuf;

use anyhow::Context as _;
use nod_app::{Nod, Subscription};
use nod_protocol::{
    Action, ApprovalId, Attachment, ConversationId, Decision, Effect, EffectKind, Event, EventMsg, ItemBody,
    Op, TurnOutcome,
};

use crate::characters::visible;
use crate::pictures::{Pictures, picture};
use crate::screen::Screen;
use crate::terminal::{Answer, Terminal, can_hide};

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
    pictures: Pictures,
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
        let (screen, pictures) = (Screen::default(), Pictures::default());
        Ok(Self { nod, conversation, subscription, approver, screen, pictures })
    }

    /// Asks, and stays until the turn has ended or the request was refused.
    ///
    /// # Errors
    /// When the conversation is gone.
    pub async fn turn(&mut self, text: String, attachments: Vec<Attachment>) -> anyhow::Result<TurnOutcome> {
        let conversation = self.conversation.clone();
        self.nod.submit(Op::UserMessage { conversation, text, attachments }).await?;
        // One listener for the whole turn: a signal that comes while we print must not be lost.
        let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
        let mut begun = false;
        // The last event to read before a request that has not begun is known to have been refused.
        let mut decided = None;
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
                begun = true;
                continue;
            };
            begun |= matches!(event.msg, EventMsg::TurnStarted);
            let (seq, complains) = (event.seq, matches!(event.msg, EventMsg::Error { .. }));
            if let Some(outcome) = self.handle(event).await? {
                return Ok(outcome);
            }
            if !begun && complains && decided.is_none() {
                // It may be about something older. The conversation takes one thing after the other, so by the time it
                // tells how it stands it has taken the request or refused it.
                decided = Some(self.nod.subscribe(&self.conversation).await?.snapshot.seq);
            }
            if !begun && decided.is_some_and(|last| seq >= last) {
                return Ok(TurnOutcome::Failed);
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
            EventMsg::ExecOutput { output, .. } => match picture(&output) {
                Some((mime, part)) => {
                    let line = self.pictures.line(self.nod, mime, part).await;
                    self.screen.line(&line);
                }
                None => self.screen.output(output),
            },
            msg => self.screen.show(msg),
        }
        Ok(None)
    }

    /// Answers `input()` of the running code.
    async fn give_line(&mut self, prompt: String, password: bool) -> anyhow::Result<()> {
        let conversation = self.conversation.clone();
        self.screen.end_line();
        // What is asked was printed just before, as output; here it says what the line is for.
        let prompt = visible(&prompt);
        let op = match &self.approver {
            Approver::Person(terminal) => {
                // Its words are the code's, and could pass for Nod's.
                self.screen.note(match password {
                    true => "The running code asks for a secret; Nod itself never does. What you type goes to the code.",
                    false => "The running code asks:",
                });
                let answer = match password {
                    true if can_hide() => terminal.ask_hidden(&prompt).await,
                    true => terminal.ask(&format!("{prompt}(shown as you type) "), false).await,
                    false => terminal.ask(&prompt, false).await,
                };
                match answer {
                    Answer::Line(text) => Op::AnswerInput { conversation, text },
                    Answer::Interrupted | Answer::End => Op::Interrupt { conversation },
                }
            }
            Approver::YesFlag | Approver::Nobody => {
                self.screen.note("The code asks for a line and nobody is there to answer.");
                Op::Interrupt { conversation }
            }
        };
        self.nod.submit(op).await?;
        Ok(())
    }

    async fn decide(&mut self, approval: ApprovalId, action: &Action) -> anyhow::Result<()> {
        let reader = Reader { nod: self.nod, conversation: &self.conversation };
        let decision = match &self.approver {
            Approver::Person(terminal) => ask_person(terminal, &mut self.screen, action, reader).await?,
            Approver::YesFlag => {
                let effects = reader.effects(&action.code).await;
                self.screen.card(action.step, &action.code, &effects);
                Decision::Approve
            }
            Approver::Nobody => {
                let effects = reader.effects(&action.code).await;
                self.screen.card(action.step, &action.code, &effects);
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

/// Reads off code what it would touch.
struct Reader<'a> {
    nod: &'a Nod,
    conversation: &'a ConversationId,
}

impl Reader<'_> {
    async fn effects(&self, code: &str) -> Vec<Effect> {
        let effects = self.nod.effects(self.conversation, code.to_owned()).await;
        effects.unwrap_or_else(|error| {
            let text = format!("Nod could not look through this code: {}", error.message);
            vec![Effect { kind: EffectKind::Unclear, text }]
        })
    }
}

/// Shows the card and asks about it. An edited action is a new card: leaving an editor approves nothing.
async fn ask_person(
    terminal: &Terminal,
    screen: &mut Screen,
    action: &Action,
    reader: Reader<'_>,
) -> anyhow::Result<Decision> {
    let mut edited: Option<String> = None;
    loop {
        let code = edited.as_ref().unwrap_or(&action.code);
        let is_tall = screen.card(action.step, code, &reader.effects(code).await);
        let next = loop {
            // A letter may be typed without looking; what is above the screen should have been looked at.
            let question = match is_tall {
                true => {
                    "Its begin is above: scroll up to read it. Run it?  run · e edit · d decline · s stop > "
                }
                false => "Run it?  r run · e edit · d decline · s stop > ",
            };
            match terminal.ask_fresh(question).await {
                Answer::Line(line) => match line.trim().to_lowercase().as_str() {
                    "r" | "y" | "yes" if is_tall => println!("Type the word run."),
                    "r" | "run" | "y" | "yes" => {
                        return Ok(match edited {
                            Some(code) => Decision::ApproveEdited { code },
                            None => Decision::Approve,
                        });
                    }
                    "e" | "edit" => {
                        if let Some(changed) = edit(terminal, code).await? {
                            break changed;
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
                    _ if is_tall => println!("Type run, e, d or s."),
                    _ => println!("Type r, e, d or s."),
                },
                Answer::Interrupted | Answer::End => return Ok(Decision::Stop),
            }
        };
        // Edited back to what was proposed is no edit.
        edited = Some(next).filter(|next| *next != action.code);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use nod_app::Options;

    use super::*;

    #[tokio::test]
    async fn a_refused_request_gives_the_prompt_back() {
        let home = tempfile::tempdir().unwrap();
        let nod =
            Nod::open(Options { home: Some(home.path().to_owned()), starter: Vec::new() }).await.unwrap();
        let folder = home.path().join("work").to_string_lossy().into_owned();
        let conversation = nod.create_conversation(Some(folder)).await.unwrap().id;
        let mut follower = Follower::new(&nod, conversation.clone(), Approver::Nobody).await.unwrap();
        // What is complained of first is not the request.
        let stale = Op::AnswerInput { conversation, text: "too late".to_owned() };
        nod.submit(stale).await.unwrap();
        let turn = follower.turn(" ".to_owned(), Vec::new());
        let outcome = tokio::time::timeout(Duration::from_secs(60), turn).await.unwrap().unwrap();
        assert_eq!(outcome, TurnOutcome::Failed);
        while let Ok(event) = follower.subscription.events.try_recv() {
            assert!(!matches!(event.msg, EventMsg::Error { .. }), "left for the next request: {event:?}");
        }
        nod.close().await;
    }
}
