//! Where Nod keeps its things.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

/// The folder of everything Nod keeps: conversations, settings, the Python environment it made.
#[derive(Debug, Clone)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// The given folder, else `NOD_HOME`, else the platform's place for a user's application data. Made if missing.
    ///
    /// # Errors
    /// When there is no such place, or it cannot be made.
    pub fn open(root: Option<PathBuf>) -> Result<Self> {
        let root = match root.or_else(|| std::env::var_os("NOD_HOME").map(PathBuf::from)) {
            Some(root) => std::path::absolute(root)?,
            None => directories::ProjectDirs::from("", "", "nod")
                .ok_or_else(|| {
                    anyhow!("No home folder was found for this user. Set NOD_HOME to a folder Nod may use.")
                })?
                .data_dir()
                .to_path_buf(),
        };
        std::fs::create_dir_all(&root).with_context(|| {
            format!(
                "Nod keeps its conversations in {}, and that folder could not be made. \
                 Make room or give it the right to write there, or set NOD_HOME to another folder",
                root.display()
            )
        })?;
        Ok(Self { root })
    }

    /// The folder itself.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The settings file.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.root.join("settings.json")
    }

    /// The folder of the conversations' database.
    #[must_use]
    pub fn conversations(&self) -> PathBuf {
        self.root.join("conversations")
    }

    /// The folder in which new conversations work when the settings name none.
    #[must_use]
    pub fn default_work_folder(&self) -> PathBuf {
        let documents = directories::UserDirs::new()
            .map(|user| user.document_dir().unwrap_or_else(|| user.home_dir()).to_path_buf());
        // A home folder given by hand (a test, a second profile) stays self-contained.
        match (std::env::var_os("NOD_HOME"), documents) {
            (None, Some(documents)) => documents.join("Nod"),
            _ => self.root.join("work"),
        }
    }
}
