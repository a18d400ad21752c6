//! Read-only memory maps of model files. The only place that maps a file.

use std::fs::File;
use std::path::{Path, PathBuf};

use memmap2::Mmap;

use crate::EngineError;

/// A whole file mapped read-only. Its pages are read on first use and belong to the page cache.
#[derive(Debug)]
pub struct MappedFile {
    path: PathBuf,
    map: Mmap,
}

impl MappedFile {
    /// Maps the file at `path`.
    ///
    /// # Errors
    /// [`EngineError::Io`] when it cannot be opened or mapped, [`EngineError::BadFile`] when it is empty or
    /// not a regular file.
    #[allow(unsafe_code)]
    pub fn open(path: &Path) -> Result<Self, EngineError> {
        let io = |source| EngineError::Io { path: path.to_owned(), source };
        let file = File::open(path).map_err(io)?;
        let meta = file.metadata().map_err(io)?;
        if !meta.is_file() {
            return Err(EngineError::bad_file(path, "it is not a file"));
        }
        if meta.len() == 0 {
            return Err(EngineError::bad_file(path, "it is empty"));
        }
        // SAFETY: the map is read-only and private, and is only ever seen as `&[u8]` or as plain-data blocks
        // that are valid for every bit pattern. What remains is the usual contract of mapped model files:
        // nobody may shorten or rewrite the file while it is in use. Nod replaces model files by rename,
        // which leaves the mapped one as it was.
        let map = unsafe { Mmap::map(&file) }.map_err(io)?;
        Ok(Self { path: path.to_owned(), map })
    }

    /// The file's path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Asks the system to start reading the file. Only a hint: the file works as well without it.
    pub fn will_need(&self) {
        #[cfg(unix)]
        if let Err(error) = self.map.advise(memmap2::Advice::WillNeed) {
            tracing::debug!(%error, "the system took no advice");
        }
    }

    /// All bytes of the file.
    pub fn bytes(&self) -> &[u8] {
        &self.map
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn sees_the_bytes_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, b"some bytes").unwrap();
        assert_eq!(MappedFile::open(&path).unwrap().bytes(), b"some bytes");
    }

    #[test]
    fn names_what_it_cannot_map() {
        let folder = tempfile::tempdir().unwrap();
        let missing = MappedFile::open(&folder.path().join("missing")).unwrap_err().to_string();
        assert!(missing.contains("missing"), "{missing}");
        let path = folder.path().join("empty");
        std::fs::write(&path, b"").unwrap();
        let empty = MappedFile::open(&path).unwrap_err().to_string();
        assert!(empty.contains("it is empty"), "{empty}");
        assert!(MappedFile::open(folder.path()).is_err());
    }
}
