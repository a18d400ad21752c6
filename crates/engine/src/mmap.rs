//! Read-only memory maps of model files. The only place that maps a file.

use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
#[cfg(unix)]
use std::sync::Weak;

use memmap2::Mmap;

use crate::EngineError;

/// Has the system read files, one after the other, while something else is done. Only a hint: they work as well without it.
///
/// One hint for a whole file would have Linux read the first few megabytes of it (`force_page_cache_ra` in its
/// mm/readahead.c), and leave the rest to be fetched 128 KiB at a time by those who wait for it. So it is given piece by
/// piece, on a thread that the disk may hold up, until the files are let go of.
pub(crate) fn read_ahead(files: &[Arc<MappedFile>]) {
    #[cfg(unix)]
    {
        const PIECE: usize = 1 << 20;
        let files: Vec<Weak<MappedFile>> = files.iter().map(Arc::downgrade).collect();
        let work = move || {
            for file in files {
                let mut start = 0;
                while let Some(file) = file.upgrade()
                    && start < file.map.len()
                    && file.will_need(start..file.map.len().min(start + PIECE))
                {
                    start += PIECE;
                }
            }
        };
        if let Err(error) = std::thread::Builder::new().name("read-ahead".to_owned()).spawn(work) {
            tracing::debug!(%error, "no thread to read ahead");
        }
    }
    #[cfg(not(unix))]
    let _ = files;
}

/// A whole file mapped read-only. Its pages are read on first use and belong to the page cache.
#[derive(Debug)]
pub struct MappedFile {
    path: PathBuf,
    map: Mmap,
    /// Kept open so that its pages can be let go.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code))]
    file: File,
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
        Ok(Self { path: path.to_owned(), map, file })
    }

    /// The file's path, as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Asks the system to read a part of the file. False when it takes no advice.
    #[cfg(unix)]
    fn will_need(&self, part: Range<usize>) -> bool {
        let advised = self.map.advise_range(memmap2::Advice::WillNeed, part.start, part.len());
        if let Err(error) = &advised {
            tracing::debug!(%error, "the system took no advice");
        }
        advised.is_ok()
    }

    /// Takes a part of the file out of this process's memory, and out of the page cache too if `from_cache`. Whoever
    /// reads it nevertheless finds the same bytes, after the system has brought them back. Does nothing elsewhere than
    /// on Linux.
    #[allow(unsafe_code)]
    pub(crate) fn release(&self, part: Range<usize>, from_cache: bool) {
        #[cfg(target_os = "linux")]
        {
            use memmap2::UncheckedAdvice::DontNeed;
            use std::os::fd::AsRawFd;
            let len = part.len();
            // SAFETY: the map is a shared one of a file and is never written, so what is dropped of it comes back from
            // the file as it was.
            let advised = unsafe { self.map.unchecked_advise_range(DontNeed, part.start, len) };
            if let Err(error) = advised {
                tracing::debug!(%error, "the system took no advice");
            }
            if from_cache {
                let (start, len) = (part.start as libc::off_t, len as libc::off_t);
                // SAFETY: advice about an open file; pages that someone still uses stay.
                unsafe { libc::posix_fadvise(self.file.as_raw_fd(), start, len, libc::POSIX_FADV_DONTNEED) };
            }
        }
        #[cfg(not(target_os = "linux"))]
        let _ = (part, from_cache);
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
    fn what_is_released_reads_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let bytes: Vec<u8> = (0..100_000u32).map(|i| (i % 253) as u8).collect();
        std::fs::write(&path, &bytes).unwrap();
        let file = MappedFile::open(&path).unwrap();
        for from_cache in [false, true] {
            for part in [0..100_000, 5..99_000, 4096..8192, 10..11, 7..7] {
                file.release(part, from_cache);
                assert!(file.bytes() == bytes);
            }
        }
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
