//! States of the parts a user sees in the status line.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A Python session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum KernelState {
    /// Not started yet; it starts with the first action.
    NotStarted,
    /// An environment is being made; `step` says what is going on.
    Preparing {
        /// In words, for example `Installing pandas`.
        step: String,
    },
    /// Starting.
    Starting,
    /// Ready.
    Idle {
        /// For example `3.11.7`.
        version: String,
    },
    /// Running an action.
    Busy,
    /// Ended; variables are gone. The next action starts a new one.
    Dead {
        /// Why, in words.
        reason: String,
    },
}

/// What the status line says of a loaded model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ModelInfo {
    /// Name for people.
    pub name: String,
    /// File it was loaded from, absolute.
    pub path: String,
    /// For example `CPU`.
    pub device: String,
    /// Number of weights.
    #[ts(type = "number")]
    pub parameters: u64,
    /// Context length in tokens that Nod uses with it.
    pub context: u32,
    /// Size of the file in bytes.
    #[ts(type = "number")]
    pub file_bytes: u64,
    /// Bytes of memory that a conversation takes when its context is full, beside the model itself.
    #[ts(type = "number")]
    pub cache_bytes: u64,
}

/// The model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ModelState {
    /// Not loaded; it is loaded at the first request.
    NotLoaded,
    /// Being read.
    Loading {
        /// Which.
        name: String,
    },
    /// Ready.
    Ready {
        /// What it is.
        info: ModelInfo,
    },
    /// Could not be loaded.
    Failed {
        /// What was looked for, where, and what to do.
        message: String,
    },
}

/// Figures of one reply.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Usage {
    /// Tokens of the whole prompt.
    pub prompt_tokens: u32,
    /// Of these, tokens that were already in the cache.
    pub reused_tokens: u32,
    /// Tokens generated.
    pub generated_tokens: u32,
    /// Speed of reading the new part of the prompt, tokens a second; 0 when nothing was new.
    pub prefill_tokens_per_second: f32,
    /// Speed of writing, tokens a second.
    pub decode_tokens_per_second: f32,
    /// Context length in tokens.
    pub context: u32,
}

impl Eq for Usage {}
