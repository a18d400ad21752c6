//! What the user can choose. Kept as one JSON file; a missing field takes its default.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where to compute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum DeviceChoice {
    /// The best that this build and this machine have.
    #[default]
    Auto,
    /// The processor.
    Cpu,
    /// An NVIDIA GPU; needs a build with the `cuda` feature.
    Cuda,
    /// An Apple GPU; needs a build with the `metal` feature.
    Metal,
}

/// How the model keeps what it has read of a conversation: its keys and values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum CacheChoice {
    /// In 32 or 16 bits, by the model's size.
    #[default]
    Auto,
    /// In 8 bits: half the memory, and replies that may differ a little.
    EightBit,
}

/// Which model.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ModelChoice {
    /// The small model that comes with Nod.
    #[default]
    Starter,
    /// A file of a model in the catalogue, found in the Hugging Face cache.
    Catalogue {
        /// Id of the catalogue entry.
        id: String,
        /// File name in its repository.
        file: String,
    },
    /// A GGUF file, a safetensors file, or a folder with safetensors.
    File {
        /// Absolute path.
        path: String,
        /// Catalogue id whose dialect and defaults to use; `None` takes those of CodeActAgent.
        #[serde(default)]
        like: Option<String>,
    },
}

/// Which Python.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PythonChoice {
    /// An environment that Nod makes once and reuses.
    #[default]
    Managed,
    /// This interpreter; it must have ipykernel.
    Interpreter {
        /// Absolute path of the `python` executable.
        path: String,
    },
}

/// Limits on what a turn may use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", default)]
pub struct Limits {
    /// Seconds one action may run.
    pub execution_seconds: u32,
    /// Megabytes of address space the Python process may use; 0 for no limit.
    pub memory_megabytes: u32,
    /// Actions a turn.
    pub steps: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { execution_seconds: 60, memory_megabytes: 0, steps: 5 }
    }
}

/// How the next token is chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", default)]
pub struct Sampling {
    /// 0 is greedy and deterministic.
    pub temperature: f64,
    /// Keep this many of the likeliest tokens; 0 keeps all.
    pub top_k: u32,
    /// Keep the likeliest tokens that together have this probability; 1 keeps all.
    pub top_p: f64,
    /// Drop tokens less likely than this share of the likeliest; 0 drops none.
    pub min_p: f64,
    /// Divide the logits of tokens already seen by this; 1 changes nothing.
    pub repetition_penalty: f32,
    /// Seed of the random choice.
    #[ts(type = "number")]
    pub seed: u64,
    /// Most new tokens in one reply.
    pub max_new_tokens: u32,
}

impl Eq for Sampling {}

impl Default for Sampling {
    fn default() -> Self {
        Self {
            temperature: 0.0,
            top_k: 0,
            top_p: 1.0,
            min_p: 0.0,
            repetition_penalty: 1.0,
            seed: 0,
            max_new_tokens: 512,
        }
    }
}

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Everything the user can choose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Which model.
    pub model: ModelChoice,
    /// Where it computes.
    pub device: DeviceChoice,
    /// How it keeps what it has read.
    pub cache: CacheChoice,
    /// Which Python.
    pub python: PythonChoice,
    /// Folder in which new conversations work, absolute; `None` for `Nod` in the user's documents.
    pub folder: Option<String>,
    /// Limits of a turn.
    pub limits: Limits,
    /// How tokens are chosen; `None` takes the model's own defaults.
    pub sampling: Option<Sampling>,
    /// Colours of the window.
    pub theme: Theme,
    /// Whether the first-start screen has been passed.
    pub welcomed: bool,
}
