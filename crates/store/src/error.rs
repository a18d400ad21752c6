//! What can go wrong, in words that name the file and say what to do.

use std::path::{Path, PathBuf};

/// Anything a [`crate::Store`] can fail with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another process has the store open.
    #[error(
        "The conversations in {} are open in another Nod ({owner}). \
         Close that one first, or start Nod with another folder.",
        folder.display()
    )]
    InUse {
        /// The store's folder.
        folder: PathBuf,
        /// What the other process wrote about itself, for example `process 4711`.
        owner: String,
    },
    /// The file is no SQLite database.
    #[error(
        "{} is not a database: {detail}. Nod left it as it is. \
         Move it elsewhere to start with no conversations, or put a backup in its place.",
        path.display()
    )]
    NotADatabase {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// The file is a SQLite database of some other program.
    #[error(
        "{} is a database, but not one of Nod's (its application id is {application_id:#010x}). \
         Nod left it as it is. Start Nod with another folder, or move the file elsewhere.",
        path.display()
    )]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The application id in its header.
        application_id: i32,
    },
    /// The database was written by a newer Nod.
    #[error(
        "{} was written by a newer Nod (format {found}; this one knows formats up to {known}). \
         Nod left it as it is. Update Nod, or start it with another folder.",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format this build knows.
        known: i64,
    },
    /// The database is damaged.
    #[error(
        "{} is damaged: {detail}. Nod left it as it is. Put a backup in its place, or move it \
         elsewhere to start with no conversations; `sqlite3 FILE .recover` can save what is readable.",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What the check found.
        detail: String,
    },
    /// There is no room left.
    #[error(
        "{} could not be written: the disk is full. Nothing was half-written. \
         Free some space there and try again.",
        path.display()
    )]
    Full {
        /// The file that was being written.
        path: PathBuf,
    },
    /// A file or folder could not be read or written.
    #[error("{doing} {} failed: {source}. Check that the folder exists and that you may write to it.", path.display())]
    Io {
        /// What was being done, for example `Creating`.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
    /// Another program holds the database.
    #[error(
        "Another program is using {}, so nothing could be read or written there. Nothing was half-written. \
         Close that program (a SQLite browser, a backup, one that syncs folders), then try again.",
        path.display()
    )]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// SQLite refused.
    #[error(
        "The database {} could not be used: {source}. Check that its disk is there and that you may write to \
         it, then start Nod again.",
        path.display()
    )]
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// A stored entry is not what this version of Nod wrote.
    #[error(
        "{what} in {} cannot be read: {detail}. Nod left it as it is. \
         Put a backup of the database in its place, or start a new conversation.",
        path.display()
    )]
    Unreadable {
        /// The database.
        path: PathBuf,
        /// Which entry, for example `item 0199…`.
        what: String,
        /// What is wrong with it.
        detail: String,
    },
    /// Nothing has this id.
    #[error("There is no {what} {id}. It may have been deleted.")]
    NotFound {
        /// What was looked for, for example `conversation`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// The entry does not fit what the journal holds, so it was not written.
    #[error("This was refused: {reason}. Nothing was written.")]
    Refused {
        /// Why.
        reason: String,
    },
}

impl StoreError {
    /// An I/O error, with a full disk told apart from the rest.
    pub(crate) fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind::{QuotaExceeded, StorageFull};
        if matches!(source.kind(), StorageFull | QuotaExceeded) {
            Self::Full { path: path.to_owned() }
        } else {
            Self::Io { doing, path: path.to_owned(), source }
        }
    }

    /// An error of SQLite about the database at `path`.
    pub(crate) fn sql(path: &Path, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase};
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(DiskFull) => Self::Full { path },
            Some(DatabaseBusy | DatabaseLocked) => Self::Locked { path },
            Some(DatabaseCorrupt) => Self::Damaged { path, detail: source.to_string() },
            Some(NotADatabase) => Self::NotADatabase { path, detail: source.to_string() },
            _ => Self::Database { path, source },
        }
    }

    pub(crate) fn refused(reason: impl Into<String>) -> Self {
        Self::Refused { reason: reason.into() }
    }
}

/// What work inside a transaction fails with, before the path of the database is known.
pub(crate) enum Fault {
    Sql(rusqlite::Error),
    Store(StoreError),
    /// A stored value that cannot be read: which, and why.
    Unreadable(String, String),
}

impl Fault {
    pub(crate) fn at(self, path: &Path) -> StoreError {
        match self {
            Self::Sql(source) => StoreError::sql(path, source),
            Self::Store(error) => error,
            Self::Unreadable(what, detail) => StoreError::Unreadable { path: path.to_owned(), what, detail },
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Store;

    #[test]
    fn a_database_that_another_program_holds_is_said_to_be_held() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store.lock().busy_timeout(std::time::Duration::ZERO).unwrap();
        let path = folder.path().join("nod.sqlite");
        let other = rusqlite::Connection::open(&path).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let error = store.create_conversation(None, Path::new("/work")).unwrap_err();
        assert!(matches!(&error, StoreError::Locked { path: held } if *held == path), "{error:?}");
        assert!(error.to_string().contains("Close that program"), "{error}");
        other.execute_batch("ROLLBACK").unwrap();
        store.create_conversation(None, Path::new("/work")).unwrap();
    }

    #[test]
    fn what_sqlite_refuses_says_what_to_do() {
        let words = StoreError::sql(Path::new("nod.sqlite"), rusqlite::Error::InvalidQuery).to_string();
        assert!(words.contains("nod.sqlite") && words.contains("start Nod again"), "{words}");
    }
}
