//! Finding a conversation by words in its title, its requests or the model's talk.

use nod_protocol::{ConversationSummary, ItemId};
use rusqlite::Connection;

use crate::conversations::summary;
use crate::error::Fault;
use crate::{Store, StoreError};

/// At most this many conversations are found.
const LIMIT: usize = 50;

/// A conversation that fits a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// Which.
    pub conversation: ConversationSummary,
    /// The item with the words, or `None` when they are in the title.
    pub item: Option<ItemId>,
    /// The words in their surroundings, at most a dozen words, cut ends marked with `…`.
    pub snippet: String,
}

impl Store {
    /// The conversations in which all words of `query` occur together, in the title or in one request or one
    /// piece of talk; titles first, then by relevance, each conversation once. The last word may be
    /// unfinished. Case and accents do not matter. A query without words finds nothing.
    ///
    /// # Errors
    /// Those of reading.
    pub fn search(&self, query: &str) -> Result<Vec<SearchHit>, StoreError> {
        let Some(expression) = expression(query) else { return Ok(Vec::new()) };
        self.read(|connection| {
            let mut hits: Vec<SearchHit> = Vec::new();
            for sql in [
                "SELECT c.id, c.title, c.folder, c.created_at, c.updated_at, NULL,
                        snippet(title_search, 0, '', '', '…', 12)
                 FROM title_search JOIN conversations AS c ON c.key = title_search.rowid
                 WHERE title_search MATCH ?1 ORDER BY c.updated_at DESC, c.key DESC",
                "SELECT c.id, c.title, c.folder, c.created_at, c.updated_at, i.id,
                        snippet(item_search, 0, '', '', '…', 12)
                 FROM item_search JOIN items AS i ON i.seq = item_search.rowid
                                  JOIN conversations AS c ON c.key = i.conversation
                 WHERE item_search MATCH ?1 ORDER BY item_search.rank, i.seq DESC",
            ] {
                collect(connection, sql, &expression, &mut hits)?;
            }
            Ok(hits)
        })
    }
}

fn collect(
    connection: &Connection,
    sql: &str,
    expression: &str,
    hits: &mut Vec<SearchHit>,
) -> Result<(), Fault> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([expression])?;
    while let Some(row) = rows.next()? {
        if hits.len() >= LIMIT {
            break;
        }
        let conversation = summary(row)?;
        if hits.iter().all(|hit| hit.conversation.id != conversation.id) {
            let item = row.get::<_, Option<String>>(5)?.map(ItemId);
            hits.push(SearchHit { conversation, item, snippet: row.get(6)? });
        }
    }
    Ok(())
}

/// The query in the language of FTS5: every word quoted, so that nothing in it is read as an operator.
fn expression(query: &str) -> Option<String> {
    // A null character would end the expression early.
    let words: Vec<String> = query
        .split(|c: char| c.is_whitespace() || c == '\0')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
        .collect();
    (!words.is_empty()).then(|| format!("{}*", words.join(" ")))
}
