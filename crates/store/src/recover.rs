//! After Nod was closed or killed in the middle: what was under way is closed, and nothing is run again.

use nod_protocol::{
    ActionId, AnswerEnd, Artifact, ConversationId, Decision, Item, ItemBody, ItemId, Observation,
    ObservationStatus, Output, OutputPart, TurnId, TurnOutcome,
};
use rusqlite::{Connection, OptionalExtension as _, Transaction};

use crate::error::Fault;
use crate::{Store, StoreError, actions, items, now};

/// Why a turn was left open, as the model and the user are told.
struct Cause {
    /// To the model of an action that was running, in place of its output.
    while_running: &'static str,
    /// To the model of an action that had not begun.
    before_running: &'static str,
    /// To the user of the turn.
    ended: &'static str,
    outcome: TurnOutcome,
    /// Whether the Python session is gone.
    variables_lost: bool,
}

const CLOSED: Cause = Cause {
    while_running: "Nod was closed while this action ran. It was interrupted and was not run again. \
                    The Python session's variables are gone.",
    // The same words as when a card is left unanswered.
    before_running: "Nod was closed before this action ran.",
    ended: "Nod was closed during this turn. Nothing was run again.",
    outcome: TurnOutcome::Interrupted,
    variables_lost: true,
};

const UNWRITTEN: Cause = Cause {
    while_running: "This action was stopped while it ran, because its output could not be written to disk. \
                    It was not run again.",
    before_running: "This action was not run, because the conversation could not be written to disk.",
    ended: "This turn could not be written to disk. Nothing was run again.",
    outcome: TurnOutcome::Failed,
    variables_lost: false,
};

/// What comes before the first when the user had put other code in the place of the proposal; the code follows.
/// The same words as when it ran to its end.
const EDITED: &str = "The user edited the code before running it. The code that ran:\n";

/// A turn that [`Store::recover`] closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// In which conversation.
    pub conversation: ConversationId,
    /// Which turn.
    pub turn: TurnId,
    /// The action that was running, if one was; its observation now says that it was interrupted.
    pub interrupted: Option<ActionId>,
}

impl Store {
    /// Closes the turns that a previous run of Nod left open: a question without an answer is answered with
    /// `Stop` by `nod`, an action that was running gets an observation that says it was interrupted, one that
    /// was not begun gets one that says so, a reply that was being written is kept as far as it was shown, and the
    /// turn ends as interrupted. Nothing is ever run again.
    ///
    /// To be called once after [`Store::open`], before any turn begins: it takes every open turn for an
    /// abandoned one. All of it is one transaction.
    ///
    /// # Errors
    /// Those of reading and writing, after which nothing is changed.
    pub fn recover(&self) -> Result<Vec<Recovered>, StoreError> {
        self.close_turns(&CLOSED, |_| true)
    }

    /// Closes the turns of one conversation that this run of Nod left open because it could not write their ends. To be
    /// called while none of its turns is under way.
    ///
    /// # Errors
    /// Those of reading and writing, after which nothing is changed.
    pub fn close_unwritten(&self, conversation: &ConversationId) -> Result<Vec<Recovered>, StoreError> {
        self.close_turns(&UNWRITTEN, |open| open == conversation)
    }

    fn close_turns(
        &self,
        cause: &Cause,
        wanted: impl Fn(&ConversationId) -> bool,
    ) -> Result<Vec<Recovered>, StoreError> {
        let recovered = self.write(|transaction| {
            let mut recovered = Vec::new();
            for (key, conversation, turn) in open_turns(transaction)? {
                if !wanted(&conversation) {
                    continue;
                }
                if let Some(text) = self.read_draft(&conversation, &turn)? {
                    keep_draft(transaction, key, &turn, text)?;
                }
                let interrupted = close(transaction, key, &turn, cause)?;
                recovered.push(Recovered { conversation, turn, interrupted });
            }
            Ok(recovered)
        })?;
        for turn in &recovered {
            self.discard_draft(&turn.conversation);
        }
        Ok(recovered)
    }
}

/// Turns that were begun and not ended. Notes between turns have a turn of their own, which never begins.
fn open_turns(connection: &Connection) -> Result<Vec<(i64, ConversationId, TurnId)>, Fault> {
    let mut statement = connection.prepare(
        "SELECT c.key, c.id, i.turn FROM items AS i JOIN conversations AS c ON c.key = i.conversation
         WHERE i.kind = 'userMessage' GROUP BY c.key, i.turn ORDER BY min(i.seq)",
    )?;
    let begun = statement
        .query_map([], |row| Ok((row.get(0)?, ConversationId(row.get(1)?), TurnId(row.get(2)?))))?
        .collect::<Result<Vec<(i64, ConversationId, TurnId)>, _>>()?;
    let mut open = Vec::new();
    for turn in begun {
        if !items::in_turn(connection, &turn.2.0, "turnEnded")? {
            open.push(turn);
        }
    }
    Ok(open)
}

/// Makes an item of a reply that was being written, unless it is there: Nod may have been killed between
/// writing the whole reply and removing its draft, and then that reply is the last item of its turn. After anything else
/// the draft is of another reply, however alike.
fn keep_draft(transaction: &Transaction<'_>, key: i64, turn: &TurnId, text: String) -> Result<(), Fault> {
    let mut statement = transaction
        .prepare("SELECT kind = 'assistantMessage' FROM items WHERE turn = ?1 ORDER BY seq DESC LIMIT 1")?;
    let there: Option<bool> = statement.query_row([&turn.0], |row| row.get(0)).optional()?;
    if there == Some(true) {
        return Ok(());
    }
    // An action that was still being written was never proposed; the words before it are the talk.
    let talk = text.split("<execute>").next().unwrap_or_default().trim().to_owned();
    // Nor may it read like one that ran, where its last line was written already.
    let raw = text.replace("</execute>", "");
    let body = ItemBody::AssistantMessage { raw, talk, end: AnswerEnd::Closed };
    items::append(transaction, key, &Item { id: ItemId::fresh(), turn: turn.clone(), at: now(), body })
}

fn close(
    transaction: &Transaction<'_>,
    key: i64,
    turn: &TurnId,
    cause: &Cause,
) -> Result<Option<ActionId>, Fault> {
    let append = |body| {
        let item = Item { id: ItemId::fresh(), turn: turn.clone(), at: now(), body };
        items::append(transaction, key, &item)
    };
    let unfinished = actions::unfinished(transaction, &turn.0)?;
    let mut interrupted = None;
    for record in &unfinished {
        let action = record.action.id.clone();
        if let (Some(approval), None) = (&record.approval, &record.decision) {
            append(ItemBody::Decision {
                approval: approval.clone(),
                action: action.clone(),
                decision: Decision::Stop,
                by: "nod".to_owned(),
            })?;
        }
        if actions::has_edit(transaction, &action)? {
            // What came of the edited action is told with that one.
            continue;
        }
        let (status, text) = match (record.started_at, &record.action.parent) {
            (Some(_), parent) => {
                interrupted = Some(action.clone());
                let edit = match parent {
                    Some(_) => format!("{EDITED}{}\n\n", record.action.code),
                    None => String::new(),
                };
                (ObservationStatus::Interrupted, format!("{edit}{}", cause.while_running))
            }
            (None, _) => (ObservationStatus::NotRun, cause.before_running.to_owned()),
        };
        let artifacts = shown(transaction, &action)?;
        append(ItemBody::Observation {
            observation: Observation {
                action,
                status,
                text,
                truncated: false,
                artifacts,
                variables_lost: cause.variables_lost && record.started_at.is_some(),
                duration_ms: 0,
            },
        })?;
    }
    append(ItemBody::TurnEnded {
        outcome: cause.outcome,
        message: Some(cause.ended.to_owned()),
        code: None,
    })?;
    Ok(interrupted)
}

/// The files an action showed before it was cut off.
fn shown(connection: &Connection, action: &ActionId) -> Result<Vec<Artifact>, Fault> {
    let mut statement =
        connection.prepare_cached("SELECT body FROM outputs WHERE action = ?1 ORDER BY place")?;
    let mut rows = statement.query([&action.0])?;
    let mut artifacts = Vec::new();
    while let Some(row) = rows.next()? {
        let body: String = row.get(0)?;
        let output: Output = serde_json::from_str(&body)
            .map_err(|error| Fault::Unreadable(format!("an output of action {action}"), error.to_string()))?;
        if let Output::Display { data, .. } = output {
            artifacts.extend(data.into_values().filter_map(|part| match part {
                OutputPart::File { artifact } => Some(artifact),
                OutputPart::Text { .. } | OutputPart::Base64 { .. } => None,
            }));
        }
    }
    Ok(artifacts)
}
