//! What the journal says of each action, and what it refuses to say.

use nod_protocol::{
    Action, ActionId, ApprovalId, ConversationId, Decision, Item, ItemBody, ObservationStatus, TurnId,
};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde::de::DeserializeOwned;

use crate::conversations::key_of;
use crate::error::Fault;
use crate::{Store, StoreError, from_sql_time};

/// An action with what was decided about it and what came of it. Times are milliseconds since
/// 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRecord {
    /// The action as proposed or as edited.
    pub action: Action,
    /// The turn it belongs to.
    pub turn: TurnId,
    /// When it was journaled.
    pub proposed_at: u64,
    /// The question asked about it. An edited action has none: the answer to its parent's made it.
    pub approval: Option<ApprovalId>,
    /// The answer.
    pub decision: Option<Decision>,
    /// Who gave it: `user`, `yes-flag` or `nod`.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<u64>,
    /// When its execution began, if it did.
    pub started_at: Option<u64>,
    /// How its observation says it ended.
    pub status: Option<ObservationStatus>,
    /// When the observation was journaled.
    pub finished_at: Option<u64>,
}

const COLUMNS: &str = "id, turn, parent, step, code, proposed_at, approval, decision, decided_by, decided_at, \
                       started_at, status, finished_at";

impl Store {
    /// All actions of a conversation, in the order they were journaled.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Unreadable`] when an entry is not what Nod writes.
    pub fn actions(&self, conversation: &ConversationId) -> Result<Vec<ActionRecord>, StoreError> {
        self.read(|connection| {
            let key = key_of(connection, conversation)?;
            select(connection, "conversation = ?1", key)
        })
    }
}

/// The actions of a turn that have no observation, in the order they were journaled.
pub(crate) fn unfinished(connection: &Connection, turn: &str) -> Result<Vec<ActionRecord>, Fault> {
    select(connection, "turn = ?1 AND status IS NULL", turn)
}

/// Whether the user put other code in the place of this action.
pub(crate) fn has_edit(connection: &Connection, id: &ActionId) -> Result<bool, Fault> {
    Ok(connection.prepare_cached("SELECT 1 FROM actions WHERE parent = ?1")?.exists([&id.0])?)
}

fn select(
    connection: &Connection,
    condition: &str,
    value: impl rusqlite::ToSql,
) -> Result<Vec<ActionRecord>, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM actions WHERE {condition} ORDER BY rowid");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([value])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read(row)?);
    }
    Ok(records)
}

fn read(row: &Row<'_>) -> Result<ActionRecord, Fault> {
    let id: String = row.get(0)?;
    let time = |at: Option<i64>| at.map(from_sql_time);
    Ok(ActionRecord {
        turn: TurnId(row.get(1)?),
        proposed_at: from_sql_time(row.get(5)?),
        approval: row.get::<_, Option<String>>(6)?.map(ApprovalId),
        decision: parse(&id, row.get(7)?)?,
        decided_by: row.get(8)?,
        decided_at: time(row.get(9)?),
        started_at: time(row.get(10)?),
        status: parse(&id, row.get(11)?)?,
        finished_at: time(row.get(12)?),
        action: Action {
            parent: row.get::<_, Option<String>>(2)?.map(ActionId),
            step: row.get(3)?,
            code: row.get(4)?,
            id: ActionId(id),
        },
    })
}

fn parse<T: DeserializeOwned>(id: &str, json: Option<String>) -> Result<Option<T>, Fault> {
    json.map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(|error| Fault::Unreadable(format!("action {id}"), error.to_string()))
}

fn json(value: &impl serde::Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| StoreError::refused(error.to_string()).into())
}

/// Keeps what `item` says about an action, or refuses an item that contradicts what is kept.
pub(crate) fn record(transaction: &Transaction<'_>, key: i64, item: &Item, at: i64) -> Result<(), Fault> {
    match &item.body {
        ItemBody::Action { action } => propose(transaction, key, &item.turn, action, at),
        ItemBody::ApprovalRequested { approval, action } => {
            let known = find(transaction, key, action)?;
            if known.approval.is_some() {
                return Err(refused(format!("approval of action {action} was asked for before")));
            }
            let taken = transaction
                .prepare_cached("SELECT 1 FROM actions WHERE approval = ?1")?
                .exists([&approval.0])?;
            if taken {
                return Err(refused(format!("approval {approval} is about another action")));
            }
            transaction
                .execute("UPDATE actions SET approval = ?2 WHERE id = ?1", params![action.0, approval.0])?;
            Ok(())
        }
        ItemBody::Decision { approval, action, decision, by } => {
            let known = find(transaction, key, action)?;
            if known.approval.as_ref() != Some(approval) {
                return Err(refused(format!("approval {approval} is not the one asked for action {action}")));
            }
            if known.decision.is_some() {
                return Err(refused(format!("approval {approval} was answered before")));
            }
            transaction.execute(
                "UPDATE actions SET decision = ?2, decided_by = ?3, decided_at = ?4 WHERE id = ?1",
                params![action.0, json(decision)?, by, at],
            )?;
            Ok(())
        }
        ItemBody::ExecutionStarted { action } => {
            let known = find(transaction, key, action)?;
            if known.started_at.is_some() {
                return Err(refused(format!("action {action} was run before")));
            }
            if known.status.is_some() {
                return Err(refused(format!("action {action} was settled before")));
            }
            if !approved(transaction, key, &known)? {
                return Err(refused(format!("action {action} was not approved as it stands")));
            }
            transaction.execute("UPDATE actions SET started_at = ?2 WHERE id = ?1", params![action.0, at])?;
            Ok(())
        }
        ItemBody::Observation { observation } => {
            let known = find(transaction, key, &observation.action)?;
            if known.status.is_some() {
                return Err(refused(format!("action {} has its observation already", observation.action)));
            }
            transaction.execute(
                "UPDATE actions SET status = ?2, finished_at = ?3 WHERE id = ?1",
                params![observation.action.0, json(&observation.status)?, at],
            )?;
            Ok(())
        }
        ItemBody::UserMessage { .. }
        | ItemBody::AssistantMessage { .. }
        | ItemBody::Note { .. }
        | ItemBody::TurnEnded { .. } => Ok(()),
    }
}

fn propose(
    transaction: &Transaction<'_>,
    key: i64,
    turn: &TurnId,
    action: &Action,
    at: i64,
) -> Result<(), Fault> {
    let taken = transaction.prepare_cached("SELECT 1 FROM actions WHERE id = ?1")?.exists([&action.id.0])?;
    if taken {
        return Err(refused(format!("action {} is there already", action.id)));
    }
    if let Some(parent) = &action.parent {
        find(transaction, key, parent)?;
    }
    transaction.execute(
        "INSERT INTO actions (id, conversation, turn, parent, step, code, proposed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            action.id.0,
            key,
            turn.0,
            action.parent.as_ref().map(|parent| &parent.0),
            action.step,
            action.code,
            at
        ],
    )?;
    Ok(())
}

/// Approved are: the very action the user said yes to, and the code the user put in its place, byte for byte.
fn approved(connection: &Connection, key: i64, record: &ActionRecord) -> Result<bool, Fault> {
    if let Some(decision) = &record.decision {
        return Ok(*decision == Decision::Approve);
    }
    let Some(parent) = &record.action.parent else { return Ok(false) };
    let parent = find(connection, key, parent)?;
    Ok(matches!(parent.decision, Some(Decision::ApproveEdited { code }) if code == record.action.code))
}

/// An action of this conversation.
pub(crate) fn find(connection: &Connection, key: i64, id: &ActionId) -> Result<ActionRecord, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM actions WHERE id = ?1 AND conversation = ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row(params![id.0, key], |row| Ok(read(row))).optional()?;
    found.unwrap_or_else(|| Err(refused(format!("there is no action {id} in this conversation"))))
}

fn refused(reason: String) -> Fault {
    StoreError::refused(reason).into()
}
