//! What can go wrong between a model file and its next token.

use std::path::PathBuf;

/// An error of the engine. Its text is meant for the user: what was looked for, where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// A file could not be opened, read or mapped.
    #[error("Cannot read {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// A file is damaged, truncated, or says things about itself that cannot be true.
    #[error("{} cannot be used: {defect}", path.display())]
    BadFile {
        /// The file.
        path: PathBuf,
        /// The defect, in words, with the name of the part that has it.
        defect: String,
    },
    /// A file is sound, but holds something this engine does not run.
    #[error("{} is not supported: {what}", path.display())]
    Unsupported {
        /// The file.
        path: PathBuf,
        /// What is not supported, and what is.
        what: String,
    },
    /// The device asked for is not built in or not there.
    #[error("{0}")]
    Device(String),
    /// The tokens do not fit into the context.
    #[error(
        "The text needs {needed} tokens of context, but the model has {context}. Shorten the request or start a new conversation."
    )]
    ContextFull {
        /// Tokens that would have to be in the cache.
        needed: usize,
        /// Tokens that fit.
        context: usize,
    },
    /// A token id that the vocabulary does not have.
    #[error("Token {id} is outside the vocabulary of {vocabulary} tokens.")]
    UnknownToken {
        /// The id.
        id: u32,
        /// Size of the vocabulary.
        vocabulary: usize,
    },
    /// A call that makes no sense, for example a forward pass over no tokens.
    #[error("{0}")]
    Invalid(String),
    /// The system gives no memory for keys and values of more tokens.
    #[error(
        "There is no memory for more of this conversation: {} MB were asked for. Close other programs and ask again, have keys \
         and values kept in 8 bits (Settings, or: nod settings cache eightBit), or choose a smaller model.",
        bytes.div_ceil(1 << 20)
    )]
    NoMemory {
        /// Bytes that were asked for.
        bytes: usize,
    },
    /// A tensor operation failed, for example for lack of device memory.
    #[error("The computation failed: {0}")]
    Compute(#[from] candle_core::Error),
    /// The tokenizer could not be built or used.
    #[error("The tokenizer does not work: {0}")]
    Tokenizer(String),
    /// The engine's thread has ended or broken down; this engine answers no more requests.
    #[error("The model has stopped working ({0}). Ask again: Nod then loads it afresh.")]
    Stopped(String),
}

impl EngineError {
    /// A [`EngineError::BadFile`] for `path`.
    pub fn bad_file(path: impl Into<PathBuf>, defect: impl Into<String>) -> Self {
        Self::BadFile { path: path.into(), defect: defect.into() }
    }

    /// A [`EngineError::Unsupported`] for `path`.
    pub fn unsupported(path: impl Into<PathBuf>, what: impl Into<String>) -> Self {
        Self::Unsupported { path: path.into(), what: what.into() }
    }
}
