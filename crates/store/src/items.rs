//! The journal: items, appended and read.

use nod_protocol::{ConversationId, Item, ItemBody, ItemId, TurnId};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::conversations::{key_of, set_title, title_from};
use crate::error::Fault;
use crate::{Store, StoreError, actions, from_sql_time, to_sql_time};

impl Store {
    /// Appends an item. When this returns, the item is on disk, together with what it says about an action
    /// and, for the first request of an untitled conversation, the title.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the id is taken or the item contradicts the journal: an action, approval
    /// or decision that is not there or was there before, an execution of code that was not approved exactly
    /// so, or one that was begun before; [`StoreError::NotFound`] for the conversation; the errors of writing.
    pub fn append_item(&self, conversation: &ConversationId, item: &Item) -> Result<(), StoreError> {
        self.write(|transaction| append(transaction, key_of(transaction, conversation)?, item))?;
        if matches!(item.body, ItemBody::AssistantMessage { .. } | ItemBody::TurnEnded { .. }) {
            self.discard_draft(conversation);
        }
        Ok(())
    }

    /// All items of a conversation in the order they were appended.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Unreadable`] when an entry is not what Nod writes.
    pub fn items(&self, conversation: &ConversationId) -> Result<Vec<Item>, StoreError> {
        self.read(|connection| {
            let key = key_of(connection, conversation)?;
            let mut statement = connection.prepare_cached(
                "SELECT id, turn, at, body FROM items WHERE conversation = ?1 ORDER BY seq",
            )?;
            let mut rows = statement.query([key])?;
            let mut items = Vec::new();
            while let Some(row) = rows.next()? {
                items.push(read(row)?);
            }
            Ok(items)
        })
    }
}

pub(crate) fn append(transaction: &Transaction<'_>, key: i64, item: &Item) -> Result<(), Fault> {
    if taken(transaction, &item.id)? {
        return Err(StoreError::refused(format!("item {} is there already", item.id)).into());
    }
    let at = to_sql_time(item.at)?;
    let body = serde_json::to_string(&item.body)
        .map_err(|error| StoreError::refused(format!("item {} cannot be written: {error}", item.id)))?;
    transaction
        .prepare_cached(
            "INSERT INTO items (conversation, id, turn, at, kind, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![key, item.id.0, item.turn.0, at, kind(&item.body), body])?;
    let seq = transaction.last_insert_rowid();
    transaction
        .prepare_cached("UPDATE conversations SET updated_at = max(updated_at, ?2) WHERE key = ?1")?
        .execute(params![key, at])?;
    actions::record(transaction, key, item, at)?;
    match &item.body {
        ItemBody::UserMessage { text, .. } => {
            index(transaction, seq, text)?;
            let untitled: bool = transaction.query_row(
                "SELECT title = '' FROM conversations WHERE key = ?1",
                [key],
                |row| row.get(0),
            )?;
            if untitled {
                set_title(transaction, key, &title_from(text))?;
            }
        }
        ItemBody::AssistantMessage { talk, .. } => index(transaction, seq, talk)?,
        _ => {}
    }
    Ok(())
}

fn taken(connection: &Connection, id: &ItemId) -> Result<bool, Fault> {
    Ok(connection.prepare_cached("SELECT 1 FROM items WHERE id = ?1")?.exists([&id.0])?)
}

fn index(transaction: &Transaction<'_>, seq: i64, text: &str) -> Result<(), Fault> {
    if !text.trim().is_empty() {
        transaction
            .prepare_cached("INSERT INTO item_search (rowid, text) VALUES (?1, ?2)")?
            .execute(params![seq, text])?;
    }
    Ok(())
}

/// An item from the columns id, turn, at, body.
pub(crate) fn read(row: &Row<'_>) -> Result<Item, Fault> {
    let id: String = row.get(0)?;
    let body: String = row.get(3)?;
    let body = serde_json::from_str(&body)
        .map_err(|error| Fault::Unreadable(format!("item {id}"), error.to_string()))?;
    Ok(Item { id: ItemId(id), turn: TurnId(row.get(1)?), at: from_sql_time(row.get(2)?), body })
}

/// The body of the item of this kind in a turn, if there is one.
pub(crate) fn in_turn(connection: &Connection, turn: &str, kind: &str) -> Result<bool, Fault> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM items WHERE turn = ?1 AND kind = ?2")?
        .query_row([turn, kind], |_| Ok(()))
        .optional()?
        .is_some())
}

/// The `type` tag of a body, as serde writes it.
fn kind(body: &ItemBody) -> &'static str {
    match body {
        ItemBody::UserMessage { .. } => "userMessage",
        ItemBody::AssistantMessage { .. } => "assistantMessage",
        ItemBody::Action { .. } => "action",
        ItemBody::ApprovalRequested { .. } => "approvalRequested",
        ItemBody::Decision { .. } => "decision",
        ItemBody::ExecutionStarted { .. } => "executionStarted",
        ItemBody::Observation { .. } => "observation",
        ItemBody::Note { .. } => "note",
        ItemBody::TurnEnded { .. } => "turnEnded",
    }
}
