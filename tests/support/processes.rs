//! Which processes belong to a test, found by what they were started with (Linux: /proc).

use std::path::Path;
use std::time::{Duration, Instant};

/// A process of a home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub id: u32,
    /// The name of its program, as far as the system keeps it (15 bytes).
    pub name: String,
}

/// Every living process that was started with this home in its environment, or that works below it.
#[must_use]
pub fn of_home(home: &Path) -> Vec<Process> {
    let wanted = home.to_string_lossy().into_owned();
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    entries
        .flatten()
        .filter_map(|entry| {
            let id: u32 = entry.file_name().to_str()?.parse().ok()?;
            let folder = entry.path();
            let environment = std::fs::read(folder.join("environ")).unwrap_or_default();
            let told = String::from_utf8_lossy(&environment).contains(&wanted);
            let works = std::fs::read_link(folder.join("cwd")).is_ok_and(|cwd| cwd.starts_with(home));
            let name = std::fs::read_to_string(folder.join("comm")).ok()?.trim().to_owned();
            // A dead process that nobody has waited for yet has no environment and no folder any more.
            (told || works).then_some(Process { id, name })
        })
        .collect()
}

/// Waits until none of these processes is left.
///
/// # Panics
/// When some are still there after `patience`.
pub fn wait_until_gone(what: &str, patience: Duration, living: impl Fn() -> Vec<Process>) {
    let start = Instant::now();
    loop {
        let left = living();
        if left.is_empty() {
            return;
        }
        assert!(start.elapsed() < patience, "{what}: still there after {patience:?}: {left:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Sends a signal by its name: to one process, or with a negative id to a process group.
pub fn signal(name: &str, id: i64) {
    let _ = std::process::Command::new("kill").args([&format!("-{name}"), "--", &id.to_string()]).status();
}
