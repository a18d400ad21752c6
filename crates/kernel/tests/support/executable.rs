//! A program that a test writes and then runs. Shared with the tests of other packages.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;
use std::process::Command;

/// Makes an executable file, or puts one in the place of the file that is there.
///
/// # Panics
/// When it cannot be written.
pub fn write(path: &Path, content: &str) {
    // Linux runs no file that some process has open for writing ("Text file busy"). What this process opens is open in every
    // child that another thread starts at that moment too, until the child's own program begins. Moving the file would be no
    // help: it stays the same file. So a process with a single thread writes it, from which nobody inherits.
    let script = r#"printf %s "$2" > "$1.new" && chmod 755 "$1.new" && mv -f "$1.new" "$1""#;
    let made = Command::new("/bin/sh").args(["-c", script, "sh"]).arg(path).arg(content).status().unwrap();
    assert!(made.success(), "{} could not be written: {made}", path.display());
}
