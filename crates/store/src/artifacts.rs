//! Files by the hash of their content. Equal content is kept once; a file, once there, is never changed.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::{Store, StoreError, make_private_folder, open::sync_folder};

const FOLDER: &str = "artifacts";
const INCOMING: &str = "incoming-";

/// The folder of artifacts.
#[derive(Debug)]
pub(crate) struct Artifacts {
    folder: PathBuf,
}

impl Artifacts {
    /// Makes the folder and removes what a crash left of files that were being written.
    pub(crate) fn open(store: &Path) -> Result<Self, StoreError> {
        let folder = store.join(FOLDER);
        make_private_folder(&folder)?;
        let entries =
            std::fs::read_dir(&folder).map_err(|error| StoreError::io("Reading", &folder, error))?;
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().starts_with(INCOMING) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
        Ok(Self { folder })
    }

    /// Where content with this hash is or would be; `None` for anything but 64 lower-case hexadecimal digits,
    /// so that no text from outside can name another file.
    pub(crate) fn place(&self, hash: &str) -> Option<PathBuf> {
        let well_formed =
            hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        well_formed.then(|| self.folder.join(&hash[..2]).join(hash))
    }

    /// Keeps `content` and returns its hash, and whether the file is new. It is on disk, whole, when this
    /// returns: written under another name, flushed, then renamed.
    pub(crate) fn keep(&self, content: &[u8]) -> Result<(String, bool), StoreError> {
        let hash = blake3::hash(content).to_hex().to_string();
        let shelf = self.folder.join(&hash[..2]);
        let place = shelf.join(&hash);
        if std::fs::metadata(&place).is_ok_and(|meta| meta.is_file() && meta.len() == content.len() as u64) {
            return Ok((hash, false));
        }
        let io = |error| StoreError::io("Writing", &place, error);
        make_private_folder(&shelf)?;
        let mut file = tempfile::Builder::new().prefix(INCOMING).tempfile_in(&self.folder).map_err(io)?;
        file.write_all(content).map_err(io)?;
        file.as_file().sync_all().map_err(io)?;
        file.persist(&place).map_err(|error| io(error.error))?;
        sync_folder(&shelf)?;
        sync_folder(&self.folder)?;
        Ok((hash, true))
    }

    /// Removes the file with this hash. True when it is gone, also when it was not there.
    pub(crate) fn remove(&self, hash: &str) -> bool {
        let Some(place) = self.place(hash) else { return true };
        match std::fs::remove_file(&place) {
            Ok(()) => true,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
            Err(error) => {
                tracing::warn!(path = %place.display(), %error, "an unused artifact could not be removed");
                false
            }
        }
    }
}

impl Store {
    /// The file of an artifact by its hash; `None` when the hash is not one or nothing has it.
    #[must_use]
    pub fn artifact_path(&self, hash: &str) -> Option<PathBuf> {
        self.artifacts.place(hash).filter(|path| path.is_file())
    }

    /// Removes files of deleted conversations. What fails stays noted and is tried again at the next opening.
    pub(crate) fn remove_discarded(&self) {
        let connection = self.lock();
        let removed = (|| -> rusqlite::Result<()> {
            let hashes: Vec<String> = connection
                .prepare("SELECT hash FROM discarded_artifacts")?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            for hash in hashes {
                if self.artifacts.remove(&hash) {
                    connection.execute("DELETE FROM discarded_artifacts WHERE hash = ?1", [&hash])?;
                }
            }
            Ok(())
        })();
        if let Err(error) = removed {
            tracing::warn!(%error, "unused artifacts could not be removed");
        }
    }
}
