//! The journal of a conversation: items, appended and never changed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Action, ActionId, ApprovalId, Attachment, Decision, ErrorCode, ItemId, Observation, TurnId, TurnOutcome,
};

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Its id; ids of later items are greater.
    pub id: ItemId,
    /// The turn it belongs to.
    pub turn: TurnId,
    /// When it was written: milliseconds since 1970-01-01 UTC.
    #[ts(type = "number")]
    pub at: u64,
    /// What it says.
    pub body: ItemBody,
}

/// How a reply of the model ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum AnswerEnd {
    /// At its own end, or at a stop string.
    Stop,
    /// At the limit of new tokens.
    Length,
    /// Nod cut it, because it went round in circles.
    Repeating,
    /// The user stopped it.
    Cancelled,
    /// It broke off by itself: the model failed.
    Failed,
    /// Nod was closed or killed while it was written.
    Closed,
}

/// What an item says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ItemBody {
    /// What the user asked.
    UserMessage {
        /// The words as typed.
        text: String,
        /// What the user attached; the model is told names and sizes.
        attachments: Vec<Attachment>,
    },
    /// What the model wrote in one go.
    AssistantMessage {
        /// The reply as it stands in the transcript, tags and put-back stop string included.
        raw: String,
        /// The part meant for people: everything outside the action.
        talk: String,
        /// How it ended.
        end: AnswerEnd,
    },
    /// Code the model proposed, or the user's edit of it (then `parent` is set).
    Action {
        /// The action.
        action: Action,
    },
    /// The user was asked about an action.
    ApprovalRequested {
        /// The question.
        approval: ApprovalId,
        /// About which action.
        action: ActionId,
    },
    /// The user (or the end of the asker) decided.
    Decision {
        /// The question answered.
        approval: ApprovalId,
        /// The action proposed.
        action: ActionId,
        /// The answer.
        decision: Decision,
        /// Who decided: `user`, `yes-flag`, or `nod` when the asker was gone.
        by: String,
    },
    /// Execution of exactly this action is about to begin.
    ExecutionStarted {
        /// Which.
        action: ActionId,
    },
    /// What came of an action.
    Observation {
        /// What the model is told.
        observation: Observation,
    },
    /// Something Nod told the model that is neither request nor observation; shown to the user too.
    Note {
        /// The words, byte for byte as the model reads them.
        text: String,
        /// Whether the model reads it (else it is for the user alone).
        for_model: bool,
    },
    /// The turn is over.
    TurnEnded {
        /// How.
        outcome: TurnOutcome,
        /// A sentence for the user, when the outcome needs one.
        message: Option<String>,
        /// What went wrong, for a client that offers a way out. `null` in all that older versions of Nod wrote.
        #[serde(default)]
        code: Option<ErrorCode>,
    },
}

/// The kind of an item that is being written, before its content is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ItemKind {
    /// Words for the user.
    Talk,
    /// Code of an action.
    Code,
}
