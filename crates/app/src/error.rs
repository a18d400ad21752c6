//! What a client is told when a call fails.

use nod_protocol::ErrorCode;
use serde::Serialize;
use ts_rs::TS;

/// A failed call: a code for programs and a sentence for people.
#[derive(Debug, Clone, Serialize, TS, thiserror::Error)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
#[error("{message}")]
pub struct AppError {
    /// For programs.
    pub code: ErrorCode,
    /// For people: what happened, what is safe, what to do.
    pub message: String,
}

impl AppError {
    /// An error with this code and message.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// Something named is not there.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::NotFound, message)
    }
}

impl From<anyhow::Error> for AppError {
    fn from(error: anyhow::Error) -> Self {
        Self::new(ErrorCode::Internal, format!("{error:#}"))
    }
}

impl From<nod_store::StoreError> for AppError {
    fn from(error: nod_store::StoreError) -> Self {
        let code = match &error {
            nod_store::StoreError::NotFound { .. } => ErrorCode::NotFound,
            _ => ErrorCode::StoreFailed,
        };
        Self::new(code, error.to_string())
    }
}

impl From<nod_agent::AgentError> for AppError {
    fn from(error: nod_agent::AgentError) -> Self {
        match error {
            nod_agent::AgentError::Journal(error) => Self::new(error.code, error.message),
            other => Self::not_found(other.to_string()),
        }
    }
}

/// Result of a call to [`crate::Nod`].
pub type Result<T, E = AppError> = std::result::Result<T, E>;
