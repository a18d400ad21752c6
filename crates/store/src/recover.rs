//! After Nod was closed or killed in the middle: what was under way is closed, and nothing is run again.

use nod_protocol::{
    ActionId, AnswerEnd, Artifact, ConversationId, Decision, Item, ItemBody, ItemId, Observation,
    ObservationStatus, Output, OutputPart, TurnId, TurnOutcome,
};
use rusqlite::{Connection, OptionalExtension as _, Transaction};

use crate::error::Fault;
use crate::{Store, StoreError, actions, items, now};

/// What the model is told of an action that was running, in place of its output.
const WHILE_RUNNING: &str = "Nod was closed while this action ran. It was interrupted and was not run again. \
                             The Python session's variables are gone.";
/// What the model is told of an action that had not begun. The same words as when a card is left unanswered.
const BEFORE_RUNNING: &str = "Nod was closed before this action ran.";
/// What comes before the first when the user had put other code in the place of the proposal; the code follows.
/// The same words as when it ran to its end.
const EDITED: &str = "The user edited the code before running it. The code that ran:\n";
/// What the user is told of the turn.
const TURN_ENDED: &str = "Nod was closed during this turn. Nothing was run again.";

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
        let recovered = self.write(|transaction| {
            let mut recovered = Vec::new();
            for (key, conversation, turn) in open_turns(transaction)? {
                if let Some(text) = self.read_draft(&conversation, &turn)? {
                    keep_draft(transaction, key, &turn, text)?;
                }
                let interrupted = close(transaction, key, &turn)?;
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
/// writing the whole reply and removing its draft.
fn keep_draft(transaction: &Transaction<'_>, key: i64, turn: &TurnId, text: String) -> Result<(), Fault> {
    let mut statement = transaction.prepare(
        "SELECT body FROM items WHERE turn = ?1 AND kind = 'assistantMessage' ORDER BY seq DESC LIMIT 1",
    )?;
    let last: Option<String> = statement.query_row([&turn.0], |row| row.get(0)).optional()?;
    let there = last
        .and_then(|body| serde_json::from_str(&body).ok())
        .is_some_and(|body| matches!(body, ItemBody::AssistantMessage { raw, .. } if raw.starts_with(&text)));
    if there {
        return Ok(());
    }
    // An action that was still being written was never proposed; the words before it are the talk.
    let talk = text.split("<execute>").next().unwrap_or_default().trim().to_owned();
    let body = ItemBody::AssistantMessage { raw: text, talk, end: AnswerEnd::Closed };
    items::append(transaction, key, &Item { id: ItemId::fresh(), turn: turn.clone(), at: now(), body })
}

fn close(transaction: &Transaction<'_>, key: i64, turn: &TurnId) -> Result<Option<ActionId>, Fault> {
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
                (ObservationStatus::Interrupted, format!("{edit}{WHILE_RUNNING}"))
            }
            (None, _) => (ObservationStatus::NotRun, BEFORE_RUNNING.to_owned()),
        };
        let artifacts = shown(transaction, &action)?;
        append(ItemBody::Observation {
            observation: Observation {
                action,
                status,
                text,
                truncated: false,
                artifacts,
                // Whatever ran, its session ended with the Nod that ran it.
                variables_lost: record.started_at.is_some(),
                duration_ms: 0,
            },
        })?;
    }
    append(ItemBody::TurnEnded { outcome: TurnOutcome::Interrupted, message: Some(TURN_ENDED.to_owned()) })?;
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
