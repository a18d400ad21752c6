//! Conversations on disk: SQLite, append-only items, artifacts by content hash.
//!
//! A store is a folder:
//!
//! ```text
//! nod.sqlite            conversations, items, actions, outputs, search index
//! artifacts/ab/abcd…    pictures and other files shown, named by the BLAKE3 of their content
//! nod.lock, nod.owner   which process has it open
//! ```
//!
//! The journal comes first: when [`Store::append_item`] or [`Store::append_output`] returns, the entry is on
//! disk, and only then may it be shown or acted on. Nothing written is changed afterwards; triggers in the
//! database hold to that even against a mistake in this crate. The journal also refuses what must not have
//! happened: an execution that nobody approved, a second decision, a second run of the same action.
//!
//! All calls block; none takes long. A `Store` can be shared between threads.

mod actions;
mod artifacts;
mod conversations;
mod drafts;
mod error;
#[cfg(test)]
mod full_disk;
mod items;
mod lock;
mod open;
mod outputs;
mod recover;
mod schema;
mod search;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use actions::ActionRecord;
pub use conversations::UNTITLED;
pub use error::StoreError;
pub use recover::Recovered;
pub use search::SearchHit;

use artifacts::Artifacts;
use error::Fault;
use lock::FolderLock;

/// The conversations of one user, in one folder. Only one process can have it open.
#[derive(Debug)]
pub struct Store {
    connection: Mutex<Connection>,
    path: PathBuf,
    artifacts: Artifacts,
    folder: PathBuf,
    // Last, so that it is let go only after the database is closed.
    _lock: FolderLock,
}

impl Store {
    /// Opens the store in `folder`, an absolute path, making folder and database when they are not there and
    /// bringing an older database to the current format.
    ///
    /// The whole database is checked first, without touching it.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process has it open; [`StoreError::NotADatabase`],
    /// [`StoreError::Foreign`], [`StoreError::Newer`] or [`StoreError::Damaged`] when there is a file that
    /// cannot be used, which then stays as it is; [`StoreError::Io`] and [`StoreError::Full`].
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, StoreError> {
        let folder = folder.as_ref();
        make_private_folder(folder)?;
        let lock = FolderLock::take(folder)?;
        let (connection, path) = open::open(folder)?;
        let artifacts = Artifacts::open(folder)?;
        let store = Self {
            connection: Mutex::new(connection),
            path,
            artifacts,
            folder: folder.to_owned(),
            _lock: lock,
        };
        store.remove_discarded();
        Ok(store)
    }

    /// The folder the store is in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        // A panic elsewhere cannot leave the connection half-way: transactions roll back when dropped.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work` on the database and gives its errors the path.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, StoreError> {
        work(&self.lock()).map_err(|fault| fault.at(&self.path))
    }

    /// Runs `work` in one transaction: all of it is on disk when this returns, or none of it.
    fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>) -> Result<T, StoreError> {
        write(&mut self.lock(), work).map_err(|fault| fault.at(&self.path))
    }
}

fn write<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let value = work(&transaction)?;
    transaction.commit()?;
    Ok(value)
}

/// Makes the folder readable by its owner alone where the system has such a notion. One that is there already
/// keeps its permissions.
fn make_private_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder).map_err(|error| StoreError::io("Creating", folder, error))
}

/// Milliseconds since 1970-01-01 UTC.
fn now() -> u64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX))
}

/// SQLite's integers are signed; no clock gets near the difference.
fn to_sql_time(at: u64) -> Result<i64, StoreError> {
    i64::try_from(at).map_err(|_| StoreError::refused(format!("{at} is not a time")))
}

fn from_sql_time(at: i64) -> u64 {
    u64::try_from(at).unwrap_or(0)
}
