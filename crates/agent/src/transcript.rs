//! From the journal to the messages that the model reads.

use std::fmt::Write as _;

use nod_protocol::{Attachment, Item, ItemBody, ItemId, TurnId};

use crate::template::Role;

/// What a message is, as far as making room is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// The system prompt.
    System,
    /// What the user asked.
    Request,
    /// What the model wrote.
    Reply,
    /// What came of an action.
    Observation,
    /// Something Nod told the model.
    Note,
}

/// One message of the transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who speaks.
    pub role: Role,
    /// What it is.
    pub kind: MessageKind,
    /// What is said, byte for byte, without role and control tokens.
    pub text: String,
    /// The item it comes from, and its turn; none for the system prompt.
    pub source: Option<(ItemId, TurnId)>,
}

impl Message {
    #[cfg(test)]
    pub(crate) fn for_test(role: Role, text: &str) -> Self {
        Self { role, kind: MessageKind::Note, text: text.to_owned(), source: None }
    }
}

/// The messages of a whole conversation, oldest first. A note to the model stands before the next thing it is
/// told; where it answers a reply of the model and nothing else does, it is a message of its own.
#[must_use]
pub fn messages(system_prompt: &str, items: &[Item]) -> Vec<Message> {
    let mut transcript = Transcript::default();
    if !system_prompt.is_empty() {
        transcript.messages.push(Message {
            role: Role::System,
            kind: MessageKind::System,
            text: system_prompt.to_owned(),
            source: None,
        });
    }
    for item in items {
        match &item.body {
            ItemBody::UserMessage { text, attachments } => {
                transcript.tell(item, MessageKind::Request, &request(text, attachments));
            }
            ItemBody::AssistantMessage { raw, .. } => {
                transcript.answer_with_notes();
                transcript.messages.push(Message {
                    role: Role::Assistant,
                    kind: MessageKind::Reply,
                    text: raw.clone(),
                    source: Some((item.id.clone(), item.turn.clone())),
                });
            }
            ItemBody::Observation { observation } => {
                transcript.tell(item, MessageKind::Observation, &observation.text);
            }
            ItemBody::Note { text, for_model: true } => transcript.notes.push((item.clone(), text.clone())),
            ItemBody::Note { for_model: false, .. }
            | ItemBody::Action { .. }
            | ItemBody::ApprovalRequested { .. }
            | ItemBody::Decision { .. }
            | ItemBody::ExecutionStarted { .. }
            | ItemBody::TurnEnded { .. } => {}
        }
    }
    transcript.answer_with_notes();
    transcript.messages
}

#[derive(Default)]
struct Transcript {
    messages: Vec<Message>,
    notes: Vec<(Item, String)>,
}

impl Transcript {
    fn take_notes(&mut self) -> String {
        self.notes.drain(..).map(|(_, text)| text).collect::<Vec<_>>().join("\n")
    }

    fn tell(&mut self, item: &Item, kind: MessageKind, text: &str) {
        // A note that belongs to an earlier turn's reply stays with that reply, not with the new request.
        if self.notes.first().is_some_and(|(note, _)| note.turn != item.turn && !is_restart(note)) {
            self.answer_with_notes();
        }
        let notes = self.take_notes();
        let text = if notes.is_empty() { text.to_owned() } else { format!("{notes}\n{text}") };
        let source = Some((item.id.clone(), item.turn.clone()));
        self.messages.push(Message { role: Role::User, kind, text, source });
    }

    fn answer_with_notes(&mut self) {
        let after_reply = self.messages.last().is_some_and(|message| message.role == Role::Assistant);
        if !after_reply {
            return;
        }
        if let Some((item, _)) = self.notes.first() {
            let source = Some((item.id.clone(), item.turn.clone()));
            let text = self.take_notes();
            self.messages.push(Message { role: Role::User, kind: MessageKind::Note, text, source });
        }
    }
}

fn is_restart(note: &Item) -> bool {
    matches!(&note.body, ItemBody::Note { text, .. } if text == crate::words::RESTARTED)
}

/// The request as the model reads it: the words, then names and sizes of what is attached.
#[must_use]
pub fn request(text: &str, attachments: &[Attachment]) -> String {
    let mut request = text.to_owned();
    if !attachments.is_empty() {
        request.push_str("\n\nAttached:");
        for attachment in attachments {
            let what = if attachment.folder {
                let files = if attachment.size == 1 { "file" } else { "files" };
                format!("folder, {} {files}", attachment.size)
            } else {
                size(attachment.size)
            };
            // Writing to a String cannot fail.
            let _ = write!(request, "\n- {} ({what})", attachment.path);
        }
    }
    request
}

/// A size in bytes for people, in powers of 1000.
fn size(bytes: u64) -> String {
    #[allow(clippy::cast_precision_loss)]
    let scaled = |unit: f64| bytes as f64 / unit;
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", scaled(1e3)),
        1_000_000..1_000_000_000 => format!("{:.1} MB", scaled(1e6)),
        _ => format!("{:.1} GB", scaled(1e9)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use nod_protocol::{ActionId, AnswerEnd, Observation, ObservationStatus};

    use super::*;

    fn item(n: u32, turn: &str, body: ItemBody) -> Item {
        Item { id: ItemId(format!("{n:03}")), turn: turn.into(), at: 0, body }
    }
    fn ask(text: &str) -> ItemBody {
        ItemBody::UserMessage { text: text.to_owned(), attachments: vec![] }
    }
    fn reply(raw: &str) -> ItemBody {
        ItemBody::AssistantMessage { raw: raw.to_owned(), talk: String::new(), end: AnswerEnd::Stop }
    }
    fn note(text: &str) -> ItemBody {
        ItemBody::Note { text: text.to_owned(), for_model: true }
    }
    fn observation(text: &str) -> ItemBody {
        ItemBody::Observation {
            observation: Observation {
                action: ActionId::from("a"),
                status: ObservationStatus::Ok,
                text: text.to_owned(),
                truncated: false,
                artifacts: vec![],
                variables_lost: false,
                duration_ms: 1,
            },
        }
    }
    fn said(bodies: Vec<(&str, ItemBody)>) -> Vec<(Role, String)> {
        let items: Vec<Item> =
            bodies.into_iter().zip(0..).map(|((turn, body), n)| item(n, turn, body)).collect();
        messages("", &items).into_iter().map(|message| (message.role, message.text)).collect()
    }

    #[test]
    fn attachments_are_named_with_their_sizes() {
        let file = |path: &str, size, folder| Attachment { path: path.to_owned(), size, folder };
        assert_eq!(request("hi", &[]), "hi");
        assert_eq!(
            request("sum", &[file("invoices.csv", 2_100, false), file("photos", 12, true)]),
            "sum\n\nAttached:\n- invoices.csv (2.1 kB)\n- photos (folder, 12 files)"
        );
        assert_eq!(size(999), "999 bytes");
        assert_eq!(size(1_500_000), "1.5 MB");
        assert_eq!(size(2_000_000_000), "2.0 GB");
    }

    #[test]
    fn a_restart_stands_before_what_the_model_is_told_next() {
        let restart = || note(crate::words::RESTARTED);
        let told = said(vec![("1", ask("a")), ("1", reply("b")), ("1", restart()), ("2", ask("c"))]);
        let words = format!("{}\nc", crate::words::RESTARTED);
        assert_eq!(told, [(Role::User, "a".into()), (Role::Assistant, "b".into()), (Role::User, words)]);
        // While the model is still writing, it does not change what the model has read.
        let told = said(vec![("1", ask("a")), ("1", restart()), ("1", reply("b")), ("1", observation("o"))]);
        let words = format!("{}\no", crate::words::RESTARTED);
        assert_eq!(told, [(Role::User, "a".into()), (Role::Assistant, "b".into()), (Role::User, words)]);
    }

    #[test]
    fn a_note_that_answers_a_reply_is_a_message() {
        let told = said(vec![("1", ask("a")), ("1", reply("b")), ("1", note("n")), ("1", reply("c"))]);
        assert_eq!(told[2], (Role::User, "n".to_owned()));
        assert_eq!(told[3], (Role::Assistant, "c".to_owned()));
        let told = said(vec![("1", ask("a")), ("1", reply("b")), ("1", note("n")), ("2", ask("c"))]);
        assert_eq!(told[2], (Role::User, "n".to_owned()));
        assert_eq!(told[3], (Role::User, "c".to_owned()));
        let waiting = said(vec![("1", ask("a")), ("1", reply("b")), ("1", note("n"))]);
        assert_eq!(waiting.len(), 3);
    }
}
