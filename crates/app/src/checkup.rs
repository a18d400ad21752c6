//! What is there, and what is wrong with it, for `nod doctor`.

use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use nod_protocol::{ModelState, Settings};
use nod_store::{Store, StoreError};

use crate::home::Home;
use crate::model::EngineModel;
use crate::models::Library;
use crate::python::PythonHost;
use crate::settings;

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at, in a word or two.
    pub subject: String,
    /// Whether it is as it should be.
    pub sound: bool,
    /// What was found; if it is wrong, what to do.
    pub words: String,
}

/// A look at everything Nod needs. Another Nod may be running meanwhile; nothing is changed.
#[derive(Debug, Clone)]
pub struct Checkup {
    home: Option<PathBuf>,
}

/// Free space below which the home folder counts as full.
const ENOUGH_SPACE: u64 = 100_000_000;

impl Checkup {
    /// Of this home folder, or the usual one.
    #[must_use]
    pub fn new(home: Option<PathBuf>) -> Self {
        Self { home }
    }

    /// Looks. Loads the model once to see that it can be used, but lets it write nothing.
    pub async fn run(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut add = |subject: &str, found: Result<String, String>| {
            let (sound, words) = match found {
                Ok(words) => (true, words),
                Err(words) => (false, words),
            };
            findings.push(Finding { subject: subject.to_owned(), sound, words });
        };
        let home = match Home::open(self.home.clone()) {
            Ok(home) => home,
            Err(error) => {
                add("home", Err(format!("{error:#}")));
                return findings;
            }
        };
        add("home", writable(home.root()));
        add("disk", space(home.root()));
        let read = settings_of(&home.settings());
        let settings = read.as_ref().ok().cloned().unwrap_or_default();
        add("settings", read.map(|_| format!("{}", home.settings().display())));
        let work = settings.folder.clone().map_or_else(|| home.default_work_folder(), PathBuf::from);
        let place = if work.exists() {
            writable(&work)
        } else {
            Ok(format!("{} (made when needed)", work.display()))
        };
        add("work folder", place);
        let folder = home.conversations();
        add("conversations", conversations(&folder));
        match parts(&home, settings) {
            Err(error) => add("model", Err(format!("{error:#}"))),
            Ok((model, python)) => {
                add("model", loaded(&model).await);
                let status = python.status().await;
                add("python", if status.is_ready() { Ok(status.message) } else { Err(status.message) });
            }
        }
        findings
    }
}

/// Model and Python without conversations.
fn parts(home: &Home, settings: Settings) -> anyhow::Result<(EngineModel, PythonHost)> {
    let settings = Arc::new(RwLock::new(settings));
    let library = Arc::new(Library::new(Vec::new())?);
    let python = PythonHost::new(home.root().to_path_buf(), Arc::clone(&settings));
    Ok((EngineModel::new(library, settings), python))
}

async fn loaded(model: &EngineModel) -> Result<String, String> {
    use nod_agent::Model as _;
    model.prepare().await.map_err(|error| error.message)?;
    match model.state() {
        ModelState::Ready { info } => Ok(format!(
            "{}, {:.1} million weights, {} tokens of context ({:.0} MB when full), on {}: {}",
            info.name,
            info.parameters as f64 / 1e6,
            info.context,
            info.cache_bytes as f64 / 1e6,
            info.device,
            info.path
        )),
        other => Err(format!("The model is in an unexpected state: {other:?}")),
    }
}

fn settings_of(path: &Path) -> Result<Settings, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => settings::parse(&text).map_err(|defect| {
            format!(
                "{} cannot be used: {defect} Correct it, or Nod will set it aside at its next start.",
                path.display()
            )
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Settings::default()),
        Err(error) => {
            Err(format!("{} cannot be read: {error}. Give Nod the right to read it.", path.display()))
        }
    }
}

fn conversations(folder: &Path) -> Result<String, String> {
    if !folder.exists() {
        return Ok(format!("none yet; they will be in {}", folder.display()));
    }
    match Store::open(folder) {
        Ok(store) => match store.list_conversations() {
            Ok(all) => Ok(format!("{} in {}", all.len(), folder.display())),
            Err(error) => Err(error.to_string()),
        },
        Err(StoreError::InUse { owner, .. }) => Ok(format!("open in another Nod ({owner})")),
        Err(error) => Err(error.to_string()),
    }
}

fn writable(folder: &Path) -> Result<String, String> {
    let probe = folder.join(format!(".nod-probe-{}", std::process::id()));
    std::fs::write(&probe, b"nod").and_then(|()| std::fs::remove_file(&probe)).map_err(|error| {
        format!("{} cannot be written: {error}. Give Nod the right to write there.", folder.display())
    })?;
    Ok(folder.display().to_string())
}

fn space(folder: &Path) -> Result<String, String> {
    let disks = sysinfo::Disks::new_with_refreshed_list();
    let disk = disks
        .iter()
        .filter(|disk| folder.starts_with(disk.mount_point()))
        .max_by_key(|disk| disk.mount_point().components().count());
    match disk {
        None => Ok("free space could not be found out".to_owned()),
        Some(disk) if disk.available_space() < ENOUGH_SPACE => Err(format!(
            "Only {:.0} MB are free where Nod keeps conversations. Free at least {:.0} MB.",
            disk.available_space() as f64 / 1e6,
            ENOUGH_SPACE as f64 / 1e6
        )),
        Some(disk) => Ok(format!("{:.1} GB free", disk.available_space() as f64 / 1e9)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn settings_that_could_not_be_chosen_are_found_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        std::fs::write(&path, r#"{"limits":{"steps":0}}"#).unwrap();
        let words = settings_of(&path).unwrap_err();
        assert!(words.contains("between 1 and 100"), "{words}");
        assert!(path.exists());
    }

    /// Another Nod is not waited for: that it is open is what was to be found out.
    #[test]
    fn conversations_that_are_open_elsewhere_are_said_to_be_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let _open = Store::open(folder.path()).unwrap();
        let asked = std::time::Instant::now();
        assert!(conversations(folder.path()).unwrap().contains("open in another Nod"));
        assert!(asked.elapsed() < std::time::Duration::from_secs(4), "{:?}", asked.elapsed());
    }
}
