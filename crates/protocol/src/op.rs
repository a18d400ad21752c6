//! What clients tell Nod to steer a turn. Queries are plain calls, not operations.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ApprovalId, Attachment, ConversationId, Decision};

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Op {
    /// A request. Starts a turn; refused with `Busy` while one is under way.
    UserMessage {
        /// Where.
        conversation: ConversationId,
        /// The words.
        text: String,
        /// Files and folders to name to the model.
        #[serde(default)]
        attachments: Vec<Attachment>,
    },
    /// The answer to a card.
    Resolve {
        /// Where.
        conversation: ConversationId,
        /// Which question.
        approval_id: ApprovalId,
        /// The answer.
        decision: Decision,
    },
    /// A line for running code that called `input()`.
    AnswerInput {
        /// Where.
        conversation: ConversationId,
        /// The line, without its newline.
        text: String,
    },
    /// Stop whatever is under way: writing, waiting or running. Variables stay alive where Python can be interrupted.
    Interrupt {
        /// Where.
        conversation: ConversationId,
    },
    /// Start Python afresh; its variables are gone.
    RestartKernel {
        /// Where.
        conversation: ConversationId,
    },
}
