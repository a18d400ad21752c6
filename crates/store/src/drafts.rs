//! The reply under way, kept as it is shown.
//!
//! A reply becomes an item only when it is complete, yet its text is on screen before. So that a killed Nod has
//! lost nothing that was shown, the text is appended to a file a conversation, `drafts/<conversation>`: the turn on
//! the first line, then the reply. [`Store::recover`] makes an item of what it finds. It is not synced to the
//! device: a killed program loses nothing that way, a power cut may lose the last words of an unfinished reply.

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;

use nod_protocol::{ConversationId, TurnId};

use crate::error::Fault;
use crate::{Store, StoreError};

impl Store {
    /// Appends text to the reply under way in this turn. The complete reply, appended as an item, replaces it.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the conversation's id is none; [`StoreError::Full`]; [`StoreError::Io`].
    pub fn append_draft(
        &self,
        conversation: &ConversationId,
        turn: &TurnId,
        text: &str,
    ) -> Result<(), StoreError> {
        let path = self.draft(conversation)?;
        let failed = |source: std::io::Error| match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full { path: path.clone() },
            _ => StoreError::Io { doing: "Writing", path: path.clone(), source },
        };
        let begun = fs::read(&path).is_ok_and(|content| content.starts_with(format!("{turn}\n").as_bytes()));
        let mut file = if begun {
            File::options().append(true).open(&path).map_err(failed)?
        } else {
            fs::create_dir_all(self.folder.join("drafts")).map_err(failed)?;
            let mut file = File::create(&path).map_err(failed)?;
            writeln!(file, "{turn}").map_err(failed)?;
            file
        };
        file.write_all(text.as_bytes()).map_err(failed)
    }

    /// Removes what an item or the end of the turn has replaced. One that stays behind does no harm: it is
    /// compared with the items when it is read.
    pub(crate) fn discard_draft(&self, conversation: &ConversationId) {
        if let Ok(path) = self.draft(conversation) {
            let _ = fs::remove_file(path);
        }
    }

    /// The text of the reply that was under way in this turn, as far as it was shown.
    pub(crate) fn read_draft(
        &self,
        conversation: &ConversationId,
        turn: &TurnId,
    ) -> Result<Option<String>, Fault> {
        let Ok(path) = self.draft(conversation) else { return Ok(None) };
        let content = match fs::read(&path) {
            Ok(content) => content,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(StoreError::Io { doing: "Reading", path, source }.into()),
        };
        // The last character may be cut.
        let content = String::from_utf8_lossy(&content);
        Ok(content.strip_prefix(&format!("{turn}\n")).filter(|text| !text.is_empty()).map(str::to_owned))
    }

    fn draft(&self, conversation: &ConversationId) -> Result<PathBuf, StoreError> {
        let name = &conversation.0;
        // The id becomes a file name, so nothing may be in it that could lead elsewhere.
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Err(StoreError::refused(format!("{name} is no id of a conversation")));
        }
        Ok(self.folder.join("drafts").join(name))
    }
}
