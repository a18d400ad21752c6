//! A folder with a few files to try Nod on, so that a first request needs nothing of the user's own.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const FILES: &[(&str, &str)] = &[
    ("invoices.csv", include_str!("../samples/invoices.csv")),
    ("sales.csv", include_str!("../samples/sales.csv")),
    ("notes.txt", include_str!("../samples/notes.txt")),
];

/// Makes the sample folder below `work_folder` where it is missing. Files the user changed stay as they are.
///
/// # Errors
/// When the folder cannot be written.
pub fn ensure(work_folder: &Path) -> Result<PathBuf> {
    let folder = work_folder.join("Sample");
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(&folder)?;
        for (name, content) in FILES {
            let path = folder.join(name);
            if !path.exists() {
                std::fs::write(path, content)?;
            }
        }
        Ok(())
    };
    write().with_context(|| {
        format!(
            "The sample files could not be written to {}. Make room there, or choose another working folder in the \
             settings",
            folder.display()
        )
    })?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_users_changes_survive() {
        let place = tempfile::tempdir().unwrap();
        let folder = ensure(place.path()).unwrap();
        std::fs::write(folder.join("notes.txt"), "mine").unwrap();
        std::fs::remove_file(folder.join("sales.csv")).unwrap();
        ensure(place.path()).unwrap();
        assert_eq!(std::fs::read_to_string(folder.join("notes.txt")).unwrap(), "mine");
        assert!(folder.join("sales.csv").exists());
    }
}
