//! What the model is told about attached files and folders: name and size, never content.

use std::path::Path;

use nod_protocol::Attachment;

use crate::error::{AppError, Result};

/// Describes files and folders for attaching.
///
/// # Errors
/// When one of them is not there or cannot be looked at.
pub fn describe(paths: &[String]) -> Result<Vec<Attachment>> {
    paths.iter().map(|path| describe_one(path)).collect()
}

fn describe_one(path: &str) -> Result<Attachment> {
    let refused = |error: std::io::Error| {
        AppError::not_found(format!("{path} could not be attached: {error}. Check that it is still there."))
    };
    let metadata = std::fs::metadata(path).map_err(refused)?;
    let size = if metadata.is_dir() {
        std::fs::read_dir(Path::new(path)).map_err(refused)?.count() as u64
    } else {
        metadata.len()
    };
    Ok(Attachment { path: path.to_owned(), size, folder: metadata.is_dir() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_file_has_bytes_and_a_folder_has_entries() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a b.csv");
        std::fs::write(&file, "x,y\n1,2\n").unwrap();
        let paths = [file.to_str().unwrap().to_owned(), folder.path().to_str().unwrap().to_owned()];
        let described = describe(&paths).unwrap();
        assert_eq!((described[0].size, described[0].folder), (8, false));
        assert_eq!((described[1].size, described[1].folder), (1, true));
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = describe(&["/nowhere/at all.csv".to_owned()]).unwrap_err();
        assert!(error.message.contains("/nowhere/at all.csv"));
    }
}
