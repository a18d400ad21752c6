//! Conversations as a whole: made, listed, renamed, deleted.

use std::path::Path;

use nod_protocol::{ConversationId, ConversationSummary};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use crate::error::Fault;
use crate::{Store, StoreError, from_sql_time, now, to_sql_time};

/// The title of a conversation in which nothing has been asked yet.
pub const UNTITLED: &str = "New conversation";

/// A title taken from a request is cut at this many characters.
const TITLE_LENGTH: usize = 60;

impl Store {
    /// Makes a conversation that works in `folder`, an absolute path. Without a title it takes that of its
    /// first request.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when `folder` is not absolute or not Unicode; the errors of writing.
    pub fn create_conversation(
        &self,
        title: Option<&str>,
        folder: &Path,
    ) -> Result<ConversationSummary, StoreError> {
        let text = folder.to_str().filter(|_| folder.is_absolute()).ok_or_else(|| {
            let folder = folder.display();
            StoreError::refused(format!("the working folder {folder} is not an absolute path in Unicode"))
        })?;
        let title = title.map(one_line).unwrap_or_default();
        let id = ConversationId::fresh();
        let at = now();
        self.write(|transaction| {
            transaction.execute(
                "INSERT INTO conversations (id, title, folder, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)",
                params![id.0, title, text, to_sql_time(at)?],
            )?;
            let key = transaction.last_insert_rowid();
            transaction.execute("INSERT INTO title_search (rowid, text) VALUES (?1, ?2)", params![key, title])?;
            Ok(())
        })?;
        self.conversation(&id)
    }

    /// All conversations, the one whose journal grew last first.
    ///
    /// # Errors
    /// Those of reading.
    pub fn list_conversations(&self) -> Result<Vec<ConversationSummary>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, title, folder, created_at, updated_at FROM conversations
                 ORDER BY updated_at DESC, key DESC",
            )?;
            let rows = statement.query_map([], summary)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// One conversation.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none with this id.
    pub fn conversation(&self, id: &ConversationId) -> Result<ConversationSummary, StoreError> {
        self.read(|connection| {
            let found = connection
                .query_row(
                    "SELECT id, title, folder, created_at, updated_at FROM conversations WHERE id = ?1",
                    [&id.0],
                    summary,
                )
                .optional()?;
            found.ok_or_else(|| missing(id).into())
        })
    }

    /// Gives a conversation a title of the user's choice. Line breaks become spaces.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the title is blank; [`StoreError::NotFound`].
    pub fn rename_conversation(&self, id: &ConversationId, title: &str) -> Result<(), StoreError> {
        let title = one_line(title);
        if title.is_empty() {
            return Err(StoreError::refused("a title needs at least one letter"));
        }
        self.write(|transaction| set_title(transaction, key_of(transaction, id)?, &title))
    }

    /// Moves a conversation to another working folder, an absolute path.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when `folder` is not absolute or not Unicode; [`StoreError::NotFound`].
    pub fn set_folder(&self, id: &ConversationId, folder: &Path) -> Result<(), StoreError> {
        let text = folder.to_str().filter(|_| folder.is_absolute()).ok_or_else(|| {
            let folder = folder.display();
            StoreError::refused(format!("the working folder {folder} is not an absolute path in Unicode"))
        })?;
        self.write(|transaction| {
            let key = key_of(transaction, id)?;
            transaction.execute("UPDATE conversations SET folder = ?2 WHERE key = ?1", params![key, text])?;
            Ok(())
        })
    }

    /// Deletes a conversation with all that belongs to it, and the artifacts that no other conversation shows.
    /// Its text does not stay behind in the files of the store.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; the errors of writing, after which the conversation is whole.
    pub fn delete_conversation(&self, id: &ConversationId) -> Result<(), StoreError> {
        self.write(|transaction| {
            let key = key_of(transaction, id)?;
            // The triggers let rows go only while this stands.
            transaction.execute("UPDATE conversations SET deleting = 1 WHERE key = ?1", [key])?;
            for statement in [
                "INSERT OR IGNORE INTO discarded_artifacts (hash)
                    SELECT mine.hash FROM artifact_uses AS mine WHERE mine.conversation = ?1 AND NOT EXISTS (
                        SELECT 1 FROM artifact_uses AS other
                        WHERE other.hash = mine.hash AND other.conversation <> ?1)",
                "DELETE FROM artifact_uses WHERE conversation = ?1",
                "DELETE FROM item_search WHERE rowid IN (SELECT seq FROM items WHERE conversation = ?1)",
                "DELETE FROM title_search WHERE rowid = ?1",
                "DELETE FROM outputs WHERE conversation = ?1",
                "DELETE FROM actions WHERE conversation = ?1",
                "DELETE FROM items WHERE conversation = ?1",
                "DELETE FROM conversations WHERE key = ?1",
            ] {
                transaction.execute(statement, [key])?;
            }
            Ok(())
        })?;
        self.discard_draft(id);
        self.remove_discarded();
        self.shrink();
        Ok(())
    }

    /// Gives freed space back and empties the log, which still holds pages from before the deletion. The
    /// deletion itself is done, so a failure here is only noted.
    fn shrink(&self) {
        let connection = self.lock();
        let done = connection
            .execute_batch("PRAGMA incremental_vacuum")
            .and_then(|()| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
        if let Err(error) = done {
            tracing::warn!(%error, "the database could not be shrunk");
        }
    }
}

/// The row number of a conversation.
pub(crate) fn key_of(connection: &Connection, id: &ConversationId) -> Result<i64, Fault> {
    let key = connection
        .prepare_cached("SELECT key FROM conversations WHERE id = ?1")?
        .query_row([&id.0], |row| row.get(0))
        .optional()?;
    key.ok_or_else(|| missing(id).into())
}

fn missing(id: &ConversationId) -> StoreError {
    StoreError::NotFound { what: "conversation", id: id.0.clone() }
}

/// A summary from the columns id, title, folder, created_at, updated_at.
pub(crate) fn summary(row: &Row<'_>) -> rusqlite::Result<ConversationSummary> {
    let title: String = row.get(1)?;
    Ok(ConversationSummary {
        id: ConversationId(row.get(0)?),
        title: if title.is_empty() { UNTITLED.to_owned() } else { title },
        folder: row.get(2)?,
        created_at: from_sql_time(row.get(3)?),
        updated_at: from_sql_time(row.get(4)?),
    })
}

pub(crate) fn set_title(transaction: &Transaction<'_>, key: i64, title: &str) -> Result<(), Fault> {
    transaction.execute("UPDATE conversations SET title = ?2 WHERE key = ?1", params![key, title])?;
    transaction.execute("UPDATE title_search SET text = ?2 WHERE rowid = ?1", params![key, title])?;
    Ok(())
}

/// The title a request gives: its first line with words in it, cut between words where it is long.
pub(crate) fn title_from(request: &str) -> String {
    let line = one_line(request.lines().find(|line| !line.trim().is_empty()).unwrap_or_default());
    if line.chars().count() <= TITLE_LENGTH {
        return line;
    }
    let cut: String = line.chars().take(TITLE_LENGTH).collect();
    let cut = match cut.rfind(' ') {
        Some(space) if space >= cut.len() / 2 => &cut[..space],
        _ => &cut,
    };
    format!("{}…", cut.trim_end())
}

/// White space, control characters and invisible direction marks must not disturb a list, or make a title
/// read as something else.
fn one_line(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_one_short_line() {
        assert_eq!(title_from("  \n\n  How many\tfiles?  \nand more"), "How many files?");
        assert_eq!(title_from(" \n "), "");
        assert_eq!(title_from("a\u{202E}b\u{7}c"), "ab c");
        let long = "Which of the invoices in this folder were paid later than thirty days after they came in";
        assert_eq!(title_from(long), "Which of the invoices in this folder were paid later than…");
        let unbroken = "ä".repeat(100);
        assert_eq!(title_from(&unbroken), format!("{}…", "ä".repeat(60)));
    }
}
