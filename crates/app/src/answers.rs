//! What queries answer, beyond the shared words.

use nod_protocol::DeviceChoice;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A model that Nod knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ModelEntry {
    /// Id in the catalogue.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// One honest sentence.
    pub description: String,
    /// SPDX identifier of its license.
    pub license: String,
    /// Its files; any one of them is enough.
    pub files: Vec<ModelFileEntry>,
    /// Whether the settings choose one of its files.
    pub selected: bool,
}

/// One file of a known model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ModelFileEntry {
    /// Name in its repository.
    pub name: String,
    /// Size in bytes where it is known.
    #[ts(type = "number | null")]
    pub bytes: Option<u64>,
    /// For example `Q4_K_M`.
    pub quantization: String,
    /// Where it is on this machine, if it is.
    pub path: Option<String>,
    /// Whether the settings choose this file.
    pub selected: bool,
}

/// How far a download is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DownloadProgress {
    /// On this machine so far, resumed parts included.
    #[ts(type = "number")]
    pub done: u64,
    /// Of so many; 0 while unknown.
    #[ts(type = "number")]
    pub total: u64,
}

/// Whether there is a Python that actions can run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum PythonReadiness {
    /// An action could run now.
    Ready,
    /// Nod has not made its environment yet; it does so before the first action.
    Missing,
    /// Nod is making its environment.
    Preparing,
    /// The chosen Python cannot be used.
    Failed,
}

/// The Python that actions run in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PythonStatus {
    /// In a word, for programs.
    pub state: PythonReadiness,
    /// The interpreter, if there is one.
    pub path: Option<String>,
    /// For example `3.11.7`.
    pub version: Option<String>,
    /// A sentence for people: what it is, or what is missing and what to do in a terminal.
    pub message: String,
    /// About how much room the environment takes that Nod makes, in MB.
    pub environment_megabytes: u32,
}

/// This machine and this build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct SystemInfo {
    /// Main memory in bytes; 0 where it cannot be found out.
    #[ts(type = "number")]
    pub memory_bytes: u64,
    /// Version of Nod.
    pub version: String,
    /// The folder Nod keeps its things in.
    pub home: String,
    /// What this build can compute on.
    pub devices: Vec<DeviceChoice>,
    /// What went wrong at the start without stopping it, in sentences.
    pub warnings: Vec<String>,
}

impl PythonStatus {
    /// Whether an action could run now.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.state == PythonReadiness::Ready
    }
}
