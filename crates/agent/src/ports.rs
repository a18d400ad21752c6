//! The agent's neighbours, as traits. `app` implements them over engine, kernel and store; tests by scripts.

use std::time::Duration;

use async_trait::async_trait;
use nod_protocol::{
    Action, ActionId, ConversationId, ConversationSummary, ErrorCode, Item, KernelState, ModelState, Output,
    Prompt, Sampling, Segment, StoredOutput, TurnId, Usage,
};
use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;

use crate::Profile;

/// A neighbour could not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PortError {
    /// What a client can do about it.
    pub code: ErrorCode,
    /// For people: what was looked for, where, what is safe, what to do. Shown as it is.
    pub message: String,
}

impl PortError {
    /// An error with a code and a message for people.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

/// One reply asked of the model.
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateRequest {
    /// Whose key-value cache to use.
    pub conversation: ConversationId,
    /// What the model reads, and where it stops.
    pub prompt: Prompt,
    /// How tokens are chosen; `max_new_tokens` is already clamped to the context.
    pub sampling: Sampling,
}

/// Why the model stopped writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReplyEnd {
    /// At its end-of-text token.
    EndOfText,
    /// At this one of the prompt's stop strings, which is not part of the text.
    StopString(String),
    /// At `max_new_tokens` or at the end of the context.
    Length,
    /// Because it went round in circles.
    Repeating,
    /// Because it was cancelled.
    Cancelled,
}

/// A complete reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// All of its text; equals the deltas joined.
    pub text: String,
    /// Why it ended.
    pub end: ReplyEnd,
    /// What it cost.
    pub usage: Usage,
}

/// The model that writes.
#[async_trait]
pub trait Model: Send + Sync {
    /// Makes the model ready (loads it if need be) and says how to speak with it. Called at the start of each
    /// turn, so a change of model or settings takes effect there. May be dropped half way.
    ///
    /// # Errors
    /// When there is no usable model, with code `ModelUnavailable`.
    async fn prepare(&self) -> Result<Profile, PortError>;

    /// Writes one reply, sending its text piece by piece. Must return soon after `cancel` is cancelled.
    ///
    /// # Errors
    /// When the model cannot go on. What was sent so far is kept.
    async fn generate(
        &self,
        request: GenerateRequest,
        deltas: mpsc::Sender<String>,
        cancel: CancellationToken,
    ) -> Result<Reply, PortError>;

    /// How many tokens these segments are. Called after `prepare` only; should take milliseconds.
    ///
    /// # Errors
    /// When the model is gone or its vocabulary lacks a control token.
    fn count_tokens(&self, segments: &[Segment]) -> Result<usize, PortError>;

    /// The model's state as it changes. Each change becomes a `ModelStatus` event.
    fn states(&self) -> watch::Receiver<ModelState>;
}

/// One execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExecRequest {
    /// What runs, byte for byte.
    pub action: Action,
    /// How long it may run; waiting for `input()` should not count.
    pub time_limit: Duration,
}

/// What comes while code runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExecEvent {
    /// A piece of output.
    Output(Output),
    /// The code waits for a line; answered through [`Python::answer_input`].
    InputRequested {
        /// The prompt it printed.
        prompt: String,
        /// Whether the answer must not be shown.
        password: bool,
    },
}

/// How an execution ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExecStatus {
    /// It ran to its end.
    Ok,
    /// It raised an exception.
    Error,
    /// It ran into the time limit.
    TimedOut,
    /// It was cancelled.
    Interrupted,
    /// It was cancelled before Python was ready for it: nothing of it ran.
    NotRun,
    /// The process ended.
    KernelDied,
}

/// The end of an execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExecEnd {
    /// How it ended.
    pub status: ExecStatus,
    /// Whether the session's variables are still there. Where they are not although the status is `Ok`, the code
    /// ended the session itself.
    pub variables_alive: bool,
    /// Wall-clock time.
    pub duration: Duration,
}

/// The Python session of one conversation.
#[async_trait]
pub trait Python: Send + Sync {
    /// Runs an action, starting the session if need be. On `cancel` it interrupts the code, and after a grace
    /// kills and restarts the process; in either case it returns.
    ///
    /// # Errors
    /// When the code could not be run at all, with code `PythonUnavailable`.
    async fn execute(
        &self,
        request: ExecRequest,
        events: mpsc::Sender<ExecEvent>,
        cancel: CancellationToken,
    ) -> Result<ExecEnd, PortError>;

    /// What Python says is wrong with the code, if it is not Python; nothing of it runs. None too where that cannot be
    /// found out, or not soon: then it shows when the code runs.
    async fn syntax_error(&self, _code: &str) -> Option<String> {
        None
    }

    /// Hands a line to code that waits in `input()`.
    ///
    /// # Errors
    /// When nothing waits.
    async fn answer_input(&self, text: String) -> Result<(), PortError>;

    /// Starts the session afresh; its variables are gone. An execution under way ends with `KernelDied`.
    ///
    /// # Errors
    /// When a new session cannot be started.
    async fn restart(&self) -> Result<(), PortError>;

    /// The session's state as it changes. Each change becomes a `KernelStatus` event.
    fn states(&self) -> watch::Receiver<KernelState>;
}

/// Conversations on disk. What an `append` confirmed survives a crash; the agent shows nothing before that.
#[async_trait]
pub trait Journal: Send + Sync {
    /// Title, folder and times.
    ///
    /// # Errors
    /// When the conversation is not there or cannot be read.
    async fn summary(&self, conversation: &ConversationId) -> Result<ConversationSummary, PortError>;

    /// All items, oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn items(&self, conversation: &ConversationId) -> Result<Vec<Item>, PortError>;

    /// The outputs to show, in order.
    ///
    /// # Errors
    /// When they cannot be read.
    async fn outputs(&self, conversation: &ConversationId) -> Result<Vec<StoredOutput>, PortError>;

    /// Writes an item.
    ///
    /// # Errors
    /// When it is not surely on disk; the turn then ends and nothing more runs.
    async fn append(&self, conversation: &ConversationId, item: &Item) -> Result<(), PortError>;

    /// Keeps text of the reply under way before it is shown, so that a killed Nod has lost nothing that was on
    /// screen. The complete reply, appended as an item, replaces it. A journal that lives in memory has nothing
    /// to keep it for.
    ///
    /// # Errors
    /// When it could not be written.
    async fn append_draft(
        &self,
        _conversation: &ConversationId,
        _turn: &TurnId,
        _text: &str,
    ) -> Result<(), PortError> {
        Ok(())
    }

    /// Ends the turns that could not be written to their end, so that what is read of them later is true. Called while no
    /// turn is under way, before the next one. A journal that always ends its turns has nothing to do.
    ///
    /// # Errors
    /// When it could not be written; nothing is changed then.
    async fn close_unwritten(&self, _conversation: &ConversationId) -> Result<(), PortError> {
        Ok(())
    }

    /// Writes a piece of output and returns it as kept: with `File` in place of `Base64`.
    ///
    /// # Errors
    /// When it is not surely on disk.
    async fn append_output(
        &self,
        conversation: &ConversationId,
        action: &ActionId,
        index: u32,
        output: Output,
    ) -> Result<Output, PortError>;
}
