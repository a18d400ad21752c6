//! One download of a blob at a time, in Nod and in every other program that uses the same cache.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::HubError;
use crate::download::create;

/// Holds the lock of one blob until dropped. The operating system lets go of it too when the process ends in
/// any way.
#[derive(Debug)]
pub(crate) struct BlobLock {
    file: File,
}

impl BlobLock {
    /// Takes the lock that other programs take too: `.locks/<repository>/<etag>.lock` in `cache`.
    ///
    /// # Errors
    /// `Busy` when another download of `name` holds it; `Io` when the file cannot be made or locked.
    pub(crate) fn take(cache: &Path, repo: &str, name: &str, etag: &str) -> Result<Self, HubError> {
        let folder = cache.join(".locks").join(repo);
        create(&folder)?;
        let path = folder.join(format!("{etag}.lock"));
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(HubError::io("Opening", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(HubError::Busy { file: name.to_owned(), lock: path }),
            Err(TryLockError::Error(source)) => Err(HubError::Io { doing: "Locking", path, source }),
        }
    }
}

impl Drop for BlobLock {
    /// Unlocked by name, not only closed: a program that another thread of this process is just starting (a
    /// Python session) has a copy of the open file until it runs, and a retry in that moment would be told
    /// that the download is busy.
    fn drop(&mut self) {
        if let Err(error) = self.file.unlock() {
            tracing::debug!(%error, "the lock of a download is let go of by closing its file");
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::process::{Command, Stdio};

    /// What a program holds that is being started beside; `sleep` keeps it for as long as the test lasts.
    #[test]
    fn a_blob_is_free_once_let_go_of_whoever_has_a_copy_of_its_open_file() {
        let cache = tempfile::tempdir().unwrap();
        let take = || BlobLock::take(cache.path(), "models--a--b", "m.gguf", "e");
        let lock = take().unwrap();
        let copy = Stdio::from(lock.file.try_clone().unwrap());
        let mut other = Command::new("sleep").arg("60").stdin(copy).spawn().unwrap();
        assert!(matches!(take(), Err(HubError::Busy { .. })));
        drop(lock);
        let again = take();
        other.kill().unwrap();
        other.wait().unwrap();
        again.unwrap();
    }
}
