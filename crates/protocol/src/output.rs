//! What an execution prints and shows, piece by piece as it comes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The two text streams of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum StreamName {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// A file kept in the store by the hash of its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Artifact {
    /// BLAKE3 of the content, in lower-case hexadecimal.
    pub hash: String,
    /// MIME type, for example `image/png`.
    pub mime: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// One representation in a display: text kept in place, or bytes kept as an artifact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum OutputPart {
    /// A textual representation: `text/plain`, `text/html`, `text/markdown`, `application/json`, `image/svg+xml`.
    Text {
        /// The text itself.
        text: String,
    },
    /// Base64 as the kernel sent it. Lives only between kernel and store; the store turns it into `File`.
    Base64 {
        /// The encoded bytes.
        data: String,
    },
    /// Bytes in the store.
    File {
        /// Where.
        artifact: Artifact,
    },
}

/// One piece of output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Output {
    /// Text printed to a stream, ANSI escapes as they came.
    Stream {
        /// Which stream.
        name: StreamName,
        /// The text.
        text: String,
    },
    /// A value shown: the result of the last expression, or `display(…)`.
    Display {
        /// The `n` of `Out[n]` when this is the result of an expression.
        execution_count: Option<u32>,
        /// Representations by MIME type.
        data: BTreeMap<String, OutputPart>,
    },
    /// An exception that ended the execution.
    Error {
        /// The exception's class, `KeyError`.
        ename: String,
        /// Its message.
        evalue: String,
        /// The traceback as IPython formats it, an entry a frame, ANSI escapes as they came.
        traceback: Vec<String>,
    },
    /// The code asked to clear what it printed so far (`clear_output`).
    Clear,
}
