//! A home folder for one test: settings, and a working folder with the files that the test puts there.

use std::path::{Path, PathBuf};

use nod_protocol::{PythonChoice, Settings};
use tempfile::TempDir;

use crate::programs::repository;

/// A folder that goes with the test: `NOD_HOME` for the program, and in it `work`, where Python works.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// A home whose user has passed the first-start screen and chosen the Python of the tests.
    #[must_use]
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    /// The same with settings of the test's own.
    #[must_use]
    pub fn with(choose: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::Builder::new().prefix("nod-test-").tempdir().expect("a temporary folder");
        let home = Self { folder };
        std::fs::create_dir(home.work()).expect("the working folder");
        let mut settings = Settings {
            python: PythonChoice::Interpreter { path: python().to_str().expect("a UTF-8 path").to_owned() },
            folder: Some(home.work().to_str().expect("a UTF-8 path").to_owned()),
            welcomed: true,
            ..Settings::default()
        };
        choose(&mut settings);
        let text = serde_json::to_string_pretty(&settings).expect("settings are JSON");
        std::fs::write(home.root().join("settings.json"), text).expect("the settings file");
        home
    }

    /// What `NOD_HOME` is set to.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The working folder of new conversations.
    #[must_use]
    pub fn work(&self) -> PathBuf {
        self.root().join("work")
    }

    /// Puts a file into the working folder.
    pub fn put(&self, name: &str, content: &str) -> PathBuf {
        let path = self.work().join(name);
        std::fs::write(&path, content).expect("a file in the working folder");
        path
    }

    /// Names and contents of everything in the working folder, to see whether anything changed.
    #[must_use]
    pub fn listing(&self) -> Vec<(String, Vec<u8>)> {
        let mut all: Vec<_> = std::fs::read_dir(self.work())
            .expect("the working folder")
            .map(|entry| {
                let path = entry.expect("an entry").path();
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                (
                    name,
                    if path.is_file() { std::fs::read(&path).expect("a readable file") } else { Vec::new() },
                )
            })
            .collect();
        all.sort();
        all
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// The interpreter of the tests: `NOD_TEST_PYTHON`, else the one that script/python makes.
///
/// # Panics
/// When there is neither.
#[must_use]
pub fn python() -> PathBuf {
    let made = repository().join(".venv/bin/python");
    let path = std::env::var_os("NOD_TEST_PYTHON").map_or(made, PathBuf::from);
    assert!(
        path.is_file(),
        "No Python with ipykernel at {}. Run script/python, or set NOD_TEST_PYTHON.",
        path.display()
    );
    path
}

/// The starter model. Called for its panic too, by tests that need it there.
///
/// # Panics
/// When it is not there.
pub fn starter() -> PathBuf {
    let path = repository().join("models/starter/starter.gguf");
    assert!(
        path.is_file(),
        "The starter model is missing: {}. These tests use the real one.",
        path.display()
    );
    path
}
