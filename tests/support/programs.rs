//! Where the built programs are.

use std::path::{Path, PathBuf};

/// The root of the repository: as Cargo says now, because clones that share a target folder also share what is
/// compiled in it.
#[must_use]
pub fn repository() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).join("..")
}

/// A program of the workspace, built beside this test.
///
/// # Panics
/// When it is not built; the message says how to build it.
#[must_use]
pub fn binary(name: &str) -> PathBuf {
    // target/debug/deps/test-… → target/debug
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.ancestors().nth(2).expect("target/debug");
    let path = folder.join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        path.is_file(),
        "{} is not built. Run: cargo build -p {}",
        path.display(),
        if name == "nod" { "nod-cli" } else { name }
    );
    path
}
