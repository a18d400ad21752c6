//! One process at a time. SQLite itself could share the file, but two Nods would each believe they drive a
//! turn that only one of them drives.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::StoreError;

const LOCK: &str = "nod.lock";
// The owner's name is in a file of its own: on Windows a locked file cannot be read by others.
const OWNER: &str = "nod.owner";

/// Holds the folder until dropped. The operating system lets go of it too when the process ends in any way.
#[derive(Debug)]
pub(crate) struct FolderLock {
    file: File,
}

impl Drop for FolderLock {
    /// Unlocked by name, not only closed: a program that another thread of this process is just starting has
    /// a copy of the open file until it runs, and would hold the lock for that moment.
    fn drop(&mut self) {
        if let Err(error) = self.file.unlock() {
            tracing::debug!(%error, "the store's lock is let go of by closing its file");
        }
    }
}

impl FolderLock {
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(LOCK);
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|error| StoreError::io("Opening", &path, error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let owner = std::fs::read_to_string(folder.join(OWNER)).unwrap_or_default();
                let owner = match owner.trim() {
                    "" => "its process number is not known".to_owned(),
                    text => text.to_owned(),
                };
                return Err(StoreError::InUse { folder: folder.to_owned(), owner });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::io("Locking", &path, error)),
        }
        // Only a courtesy to whoever comes second, so failing to write it is no reason to stop.
        if let Err(error) = std::fs::write(folder.join(OWNER), format!("process {}", std::process::id())) {
            tracing::debug!(%error, "the owner of the store could not be noted");
        }
        Ok(Self { file })
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::process::{Command, Stdio};

    /// What a program holds that is being started beside; `sleep` keeps it for as long as the test lasts.
    #[test]
    fn a_folder_is_free_once_let_go_of_whoever_has_a_copy_of_its_open_file() {
        let folder = tempfile::tempdir().unwrap();
        let lock = FolderLock::take(folder.path()).unwrap();
        let copy = Stdio::from(lock.file.try_clone().unwrap());
        let mut other = Command::new("sleep").arg("60").stdin(copy).spawn().unwrap();
        assert!(matches!(FolderLock::take(folder.path()), Err(StoreError::InUse { .. })));
        drop(lock);
        let again = FolderLock::take(folder.path());
        other.kill().unwrap();
        other.wait().unwrap();
        again.unwrap();
    }
}
