//! Checksums.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::HubError;

/// Compares the SHA-256 of a file, read from disk, with the one expected (hexadecimal). Blocks for as long as
/// reading takes.
///
/// # Errors
/// [`HubError::NotAModel`] when it differs, with both; [`HubError::Io`]. The file is left as it is.
pub fn verify(path: &Path, sha256: &str) -> Result<(), HubError> {
    match sha256_of(path, || false)? {
        Some(found) if found.eq_ignore_ascii_case(sha256) => Ok(()),
        found => Err(HubError::NotAModel {
            path: path.to_owned(),
            detail: format!(
                "its SHA-256 is {}, not {sha256}. It is damaged or another file. Download it again.",
                found.unwrap_or_default()
            ),
        }),
    }
}

/// The SHA-256 of a file in lower-case hexadecimal; `None` when `stop` said to stop.
pub(crate) fn sha256_of(path: &Path, stop: impl Fn() -> bool) -> Result<Option<String>, HubError> {
    let mut file = File::open(path).map_err(HubError::io("Reading", path))?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        if stop() {
            return Ok(None);
        }
        let count = file.read(&mut buffer).map_err(HubError::io("Reading", path))?;
        if count == 0 {
            break;
        }
        hasher.update(&buffer[..count]);
    }
    let mut text = String::with_capacity(64);
    for byte in hasher.finalize() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_file_is_compared_with_its_checksum() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "abc").unwrap();
        // The example of FIPS 180-2.
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        verify(&path, sum).unwrap();
        verify(&path, &sum.to_uppercase()).unwrap();
        std::fs::write(&path, "abd").unwrap();
        let message = verify(&path, sum).unwrap_err().to_string();
        assert!(message.contains(sum) && message.contains(path.to_str().unwrap()), "{message}");
        assert!(path.exists());
    }
}
