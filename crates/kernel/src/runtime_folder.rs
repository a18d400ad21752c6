//! The private folder of one kernel: its sockets, its connection file, its log.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::KernelError;

/// The longest path of a Unix socket: 108 bytes with the final zero on Linux, 104 on macOS.
const SOCKET_PATH_LIMIT: usize = 103;

/// Room for `/nod-XXXXXX/k-5`.
const BELOW: usize = 16;

/// Makes the folder, readable by this user alone. Removed when dropped.
pub(crate) fn make() -> Result<TempDir, KernelError> {
    make_in(&candidates())
}

fn candidates() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    folders.extend(std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from));
    folders.push(std::env::temp_dir());
    if cfg!(unix) {
        folders.push(PathBuf::from("/tmp"));
    }
    folders
}

fn make_in(candidates: &[PathBuf]) -> Result<TempDir, KernelError> {
    let mut last = std::io::Error::other("its path is too long for a socket");
    for folder in candidates.iter().filter(|folder| folder.is_absolute() && fits(folder)) {
        match builder().tempdir_in(folder) {
            Ok(made) => return Ok(made),
            Err(error) => last = error,
        }
    }
    let path = candidates.last().cloned().unwrap_or_default();
    Err(KernelError::Io { what: "Could not make a folder for Python's sockets in", path, source: last })
}

fn fits(folder: &Path) -> bool {
    cfg!(windows) || folder.as_os_str().len() + BELOW <= SOCKET_PATH_LIMIT
}

fn builder() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("nod-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_folder_too_deep_for_sockets_is_passed_over_and_the_folder_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let base = tempfile::tempdir().unwrap();
        let deep = base.path().join("d".repeat(100));
        std::fs::create_dir(&deep).unwrap();
        let made = make_in(&[deep.clone(), base.path().to_owned()]).unwrap();
        assert_eq!(made.path().parent().unwrap(), base.path());
        assert_eq!(made.path().metadata().unwrap().permissions().mode() & 0o777, 0o700);
        assert!(made.path().join("k-5").as_os_str().len() <= SOCKET_PATH_LIMIT);
        assert!(make_in(&[deep]).unwrap_err().to_string().contains("too long"));
    }
}
