//! What Nod tells its clients.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Action, ActionId, ApprovalId, ConversationId, Decision, Item, ItemId, ItemKind, KernelState, ModelState,
    Output, TurnId, Usage,
};

/// One event. `seq` counts up by one within a conversation, so a client that lost some can ask again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Place in the stream of this conversation, from 1.
    #[ts(type = "number")]
    pub seq: u64,
    /// Whose event it is.
    pub conversation: ConversationId,
    /// The turn it belongs to, when it belongs to one.
    pub turn: Option<TurnId>,
    /// What happened.
    pub msg: EventMsg,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum EventMsg {
    /// A turn began.
    TurnStarted,
    /// The turn moved to another phase: whose turn it is, is always plain from this.
    PhaseChanged {
        /// The new phase.
        phase: TurnPhase,
    },
    /// The model began to write something; its text follows as `Delta`s with the same id.
    ItemStarted {
        /// Names the piece until the reply is complete.
        item: ItemId,
        /// Words or code.
        kind: ItemKind,
    },
    /// More text of a piece. Coalesced to about one every 30 ms.
    Delta {
        /// Which piece.
        item: ItemId,
        /// The new text.
        text: String,
    },
    /// An item is in the journal. For a reply it replaces the pieces streamed before it.
    ItemCompleted {
        /// The item as journaled.
        item: Item,
    },
    /// An action waits for the user.
    ApprovalRequested {
        /// The question to answer with `Op::Resolve`.
        approval: ApprovalId,
        /// The action.
        action: Action,
    },
    /// The question is answered.
    ApprovalResolved {
        /// Which question.
        approval: ApprovalId,
        /// The answer.
        decision: Decision,
    },
    /// A piece of output of a running action.
    ExecOutput {
        /// Which action.
        action: ActionId,
        /// Place among its pieces, from 0.
        index: u32,
        /// The piece.
        output: Output,
    },
    /// The running code asks for a line; answer with `Op::AnswerInput`.
    InputRequested {
        /// Which action.
        action: ActionId,
        /// The prompt it printed.
        prompt: String,
        /// Whether the answer must not be shown.
        password: bool,
    },
    /// The Python session changed state.
    KernelStatus {
        /// The new state.
        state: KernelState,
    },
    /// The model changed state.
    ModelStatus {
        /// The new state.
        state: ModelState,
    },
    /// Figures of one reply.
    Usage {
        /// Tokens and speeds.
        usage: Usage,
    },
    /// The turn is over.
    TurnEnded {
        /// How.
        outcome: TurnOutcome,
        /// A sentence for the user, when the outcome needs one.
        message: Option<String>,
    },
    /// Something went wrong.
    Error {
        /// For programs.
        code: ErrorCode,
        /// For people: what happened, what is safe, what to do.
        message: String,
    },
}

/// What a conversation is doing: whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum TurnPhase {
    /// Nothing; the user may ask.
    Idle,
    /// The model writes.
    Generating,
    /// A card waits for the user.
    AwaitingApproval,
    /// Python runs.
    Executing,
    /// Python waits for a line from the user.
    AwaitingInput,
}

/// How a turn ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum TurnOutcome {
    /// With an answer.
    Answered,
    /// The user stopped at a card.
    Declined,
    /// The user stopped it, or Nod was closed or killed while it ran.
    Interrupted,
    /// The limit of actions a turn was reached, or the model repeated itself.
    StepLimit,
    /// Something failed; the message says what.
    Failed,
}

/// What went wrong, where a client acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// There is no model, or its file cannot be used: offer the model settings.
    ModelUnavailable,
    /// There is no usable Python: offer the Python settings.
    PythonUnavailable,
    /// The conversation is busy with a turn.
    Busy,
    /// The op names a conversation, approval or action that is not (or no longer) there.
    NotFound,
    /// The journal could not be written: nothing more runs.
    StoreFailed,
    /// Anything else.
    Internal,
}
