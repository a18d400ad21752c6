//! What actions printed and showed, whole and in order.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nod_protocol::{ActionId, Artifact, ConversationId, Output, OutputPart, StoredOutput, StreamName};
use rusqlite::params;

use crate::conversations::key_of;
use crate::error::Fault;
use crate::{Store, StoreError, actions, write};

/// Bytes at the beginning, and as many at the end, of what an action printed that a conversation is opened with.
const ENDS: u64 = 1 << 20;

/// A piece of output by its size.
struct Piece {
    seq: i64,
    action: String,
    size: u64,
    /// Whether it is a piece of a stream; looked up only where there is too much.
    is_text: bool,
}

/// The pieces that are not shown. With the first of each action goes how many bytes they are in all, with the others 0.
fn between_the_ends(pieces: &[Piece]) -> HashMap<i64, u64> {
    let mut texts: HashMap<&str, Vec<&Piece>> = HashMap::new();
    for piece in pieces.iter().filter(|piece| piece.is_text) {
        texts.entry(&piece.action).or_default().push(piece);
    }
    let mut left_out = HashMap::new();
    for texts in texts.into_values() {
        let total: u64 = texts.iter().map(|piece| piece.size).sum();
        if total <= 2 * ENDS {
            continue;
        }
        let mut before = 0;
        let middle: Vec<_> = texts
            .into_iter()
            .filter(|piece| {
                let begins_at = before;
                before += piece.size;
                begins_at >= ENDS && before + ENDS <= total
            })
            .collect();
        let bytes = middle.iter().map(|piece| piece.size).sum();
        left_out.extend(
            middle.iter().enumerate().map(|(at, piece)| (piece.seq, if at == 0 { bytes } else { 0 })),
        );
    }
    left_out
}

impl Store {
    /// Appends the piece of output number `index` (0, 1, 2, …) of a running action and returns it as it is
    /// kept: Base64 has become a file among the artifacts. When this returns, it is on disk.
    ///
    /// Text that claims to be Base64 and is not stays as text, so that no output is lost.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the action is not there or was not begun, or when another piece is due;
    /// [`StoreError::NotFound`] for the conversation; the errors of writing, after which nothing is kept.
    pub fn append_output(
        &self,
        conversation: &ConversationId,
        action: &ActionId,
        index: u32,
        output: &Output,
    ) -> Result<Output, StoreError> {
        // The lock is held throughout: no deletion may run between writing a file and noting its use.
        let mut connection = self.lock();
        let mut fresh = Vec::new();
        let kept = write(&mut connection, |transaction| {
            let key = key_of(transaction, conversation)?;
            if actions::find(transaction, key, action)?.started_at.is_none() {
                return Err(
                    StoreError::refused(format!("action {action} prints without having begun")).into()
                );
            }
            let due: u32 = transaction
                .prepare_cached("SELECT coalesce(max(place) + 1, 0) FROM outputs WHERE action = ?1")?
                .query_row([&action.0], |row| row.get(0))?;
            if index != due {
                let reason = format!("output {index} of action {action} came where {due} was due");
                return Err(StoreError::refused(reason).into());
            }
            let mut kept = output.clone();
            for artifact in self.move_to_files(&mut kept, &mut fresh)? {
                transaction.execute(
                    "INSERT OR IGNORE INTO artifact_uses (hash, conversation) VALUES (?1, ?2)",
                    params![artifact, key],
                )?;
                transaction.execute("DELETE FROM discarded_artifacts WHERE hash = ?1", [&artifact])?;
            }
            let body =
                serde_json::to_string(&kept).map_err(|error| StoreError::refused(error.to_string()))?;
            transaction
                .prepare_cached(
                    "INSERT INTO outputs (conversation, action, place, body) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![key, action.0, index, body])?;
            Ok(kept)
        });
        if kept.is_err() {
            for hash in &fresh {
                self.artifacts.remove(hash);
            }
        }
        kept.map_err(|fault| fault.at(&self.path))
    }

    /// All outputs of a conversation in the order they were appended.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Unreadable`] when an entry is not what Nod writes.
    pub fn outputs(&self, conversation: &ConversationId) -> Result<Vec<StoredOutput>, StoreError> {
        self.read(|connection| {
            let key = key_of(connection, conversation)?;
            let mut statement = connection.prepare_cached(
                "SELECT action, place, body FROM outputs WHERE conversation = ?1 ORDER BY seq",
            )?;
            let mut rows = statement.query([key])?;
            let mut outputs = Vec::new();
            while let Some(row) = rows.next()? {
                let action: String = row.get(0)?;
                let index: u32 = row.get(1)?;
                let body: String = row.get(2)?;
                let output = serde_json::from_str(&body).map_err(|error| {
                    Fault::Unreadable(format!("output {index} of action {action}"), error.to_string())
                })?;
                outputs.push(StoredOutput { action: ActionId(action), index, output });
            }
            Ok(outputs)
        })
    }

    /// The same to be shown: of an action that printed more than twice [`ENDS`] bytes, the beginning and the end, and between
    /// them a sentence on standard error that says how much is kept besides. What is shown and raised is all there.
    ///
    /// Ten actions that printed as much as they may are hundreds of megabytes, which nobody who opens a conversation
    /// wants to wait for.
    ///
    /// # Errors
    /// As [`Store::outputs`].
    pub fn outputs_to_show(&self, conversation: &ConversationId) -> Result<Vec<StoredOutput>, StoreError> {
        self.read(|connection| {
            let key = key_of(connection, conversation)?;
            let mut pieces = Vec::new();
            // The size stands at the beginning of an entry; of those that only have to be counted no more is read.
            let mut sizes = connection.prepare_cached(
                "SELECT seq, action, octet_length(body) FROM outputs WHERE conversation = ?1 ORDER BY seq",
            )?;
            let mut rows = sizes.query([key])?;
            while let Some(row) = rows.next()? {
                let size = row.get::<_, i64>(2)?.unsigned_abs();
                pieces.push(Piece { seq: row.get(0)?, action: row.get(1)?, size, is_text: false });
            }
            let mut totals: HashMap<String, u64> = HashMap::new();
            pieces.iter().for_each(|piece| *totals.entry(piece.action.clone()).or_default() += piece.size);
            for piece in pieces.iter_mut().filter(|piece| totals[&piece.action] > 2 * ENDS) {
                let mut begin = [0; 20];
                let body = connection.blob_open("main", "outputs", "body", piece.seq, true)?;
                let length = body.read_at(&mut begin, 0)?;
                piece.is_text = begin[..length].windows(8).any(|word| word == b"\"stream\"");
            }
            let left_out = between_the_ends(&pieces);
            let mut statement =
                connection.prepare_cached("SELECT place, body FROM outputs WHERE seq = ?1")?;
            let mut outputs = Vec::new();
            for Piece { seq, action, .. } in pieces {
                let Some(&told) = left_out.get(&seq) else {
                    let (index, body): (u32, String) =
                        statement.query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
                    let output = serde_json::from_str(&body).map_err(|error| {
                        Fault::Unreadable(format!("output {index} of action {action}"), error.to_string())
                    })?;
                    outputs.push(StoredOutput { action: ActionId(action), index, output });
                    continue;
                };
                if told > 0 {
                    let index = statement.query_row([seq], |row| row.get(0))?;
                    let text = format!(
                        "\n[{:.1} MB more that this action printed are kept and not shown here.]\n",
                        told as f64 / (1024.0 * 1024.0)
                    );
                    let output = Output::Stream { name: StreamName::Stderr, text };
                    outputs.push(StoredOutput { action: ActionId(action), index, output });
                }
            }
            Ok(outputs)
        })
    }

    /// Puts every Base64 part into a file and names the file in its place. Returns the hashes of all files
    /// that the output now names; those that were not there before are also added to `fresh`.
    fn move_to_files(&self, output: &mut Output, fresh: &mut Vec<String>) -> Result<Vec<String>, StoreError> {
        let Output::Display { data, .. } = output else { return Ok(Vec::new()) };
        let mut hashes = Vec::new();
        for (mime, part) in data.iter_mut() {
            if let OutputPart::Base64 { data } = part {
                // Kernels may break the lines of Base64.
                let compact: String = data.chars().filter(|c| !c.is_ascii_whitespace()).collect();
                *part = match STANDARD.decode(&compact) {
                    Ok(content) => {
                        let (hash, new) = self.artifacts.keep(&content)?;
                        if new {
                            fresh.push(hash.clone());
                        }
                        let bytes = content.len() as u64;
                        OutputPart::File { artifact: Artifact { hash, mime: mime.clone(), bytes } }
                    }
                    Err(_) => OutputPart::Text { text: std::mem::take(data) },
                };
            }
            if let OutputPart::File { artifact } = part {
                hashes.push(artifact.hash.clone());
            }
        }
        Ok(hashes)
    }
}
