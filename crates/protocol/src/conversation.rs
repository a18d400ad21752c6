//! Conversations as clients see them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Action, ActionId, ApprovalId, ConversationId, Item, ItemId, ItemKind, KernelState, Output, TurnId,
    TurnPhase, Usage,
};

/// A file or folder the user attached. The model is told its name and size, never its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// Absolute path, or a path relative to the working folder.
    pub path: String,
    /// Size in bytes; for a folder the number of entries directly in it.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether it is a folder.
    pub folder: bool,
}

/// A line in the list of conversations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConversationSummary {
    /// Which.
    pub id: ConversationId,
    /// Its title: the first request until the user renames it.
    pub title: String,
    /// The folder its Python works in, absolute.
    pub folder: String,
    /// When it was made: milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub created_at: u64,
    /// When its journal last grew: milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub updated_at: u64,
}

/// A piece of output as it is kept: which action, and which piece of it, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct StoredOutput {
    /// The action that printed it.
    pub action: ActionId,
    /// Its place among the pieces of that action, from 0.
    pub index: u32,
    /// The piece.
    pub output: Output,
}

/// An action that waits for the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PendingApproval {
    /// The question to answer.
    pub approval: ApprovalId,
    /// About which action.
    pub action: Action,
}

/// Running code that waits for a line from the user (`input()`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PendingInput {
    /// The action that asks.
    pub action: ActionId,
    /// The prompt it printed.
    pub prompt: String,
    /// Whether the answer must not be shown (`getpass`).
    pub password: bool,
}

/// A piece of a reply that the model is still writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PartialItem {
    /// The id that `ItemStarted` gave it.
    pub item: ItemId,
    /// Words or code.
    pub kind: ItemKind,
    /// Its text so far.
    pub text: String,
}

/// A conversation as it stands at `seq`; the events after `seq` continue it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// Title, folder and times.
    pub conversation: ConversationSummary,
    /// The journal, oldest first.
    pub items: Vec<Item>,
    /// The outputs of its actions, in order; of more than two mebibytes of one action, its two ends.
    pub outputs: Vec<StoredOutput>,
    /// What it is doing.
    pub phase: TurnPhase,
    /// The turn under way, if any.
    pub turn: Option<TurnId>,
    /// The pieces of the reply under way that is not in the journal yet, in the order they began. Later `Delta`
    /// events continue them by id; the item that completes the reply replaces them.
    pub partial: Vec<PartialItem>,
    /// The action that waits for the user, if any.
    pub pending_approval: Option<PendingApproval>,
    /// The `input()` that waits for the user, if any.
    pub pending_input: Option<PendingInput>,
    /// State of its Python session.
    pub kernel: KernelState,
    /// Last figures of the model, if it has answered in this run of Nod.
    pub usage: Option<Usage>,
    /// The last event this snapshot includes.
    #[ts(type = "number")]
    pub seq: u64,
}
