//! The shared words of Nod: ids, operations, events, items. Data only, no logic.
//!
//! Everything that crosses a door of the program (the window's channel, `nod jsonl`, the journal on disk) is
//! one of these types, written as JSON in camelCase with an explicit `type` tag. The TypeScript in
//! `ui/src/bindings` is generated from here.

mod action;
mod conversation;
mod effect;
mod event;
mod ids;
mod item;
mod op;
mod output;
mod prompt;
mod settings;
mod status;

pub use action::{Action, Decision, Observation, ObservationStatus};
pub use conversation::{
    Attachment, ConversationSummary, PartialItem, PendingApproval, PendingInput, Snapshot, StoredOutput,
};
pub use effect::{Effect, EffectKind};
pub use event::{ErrorCode, Event, EventMsg, TurnOutcome, TurnPhase};
pub use ids::{ActionId, ApprovalId, ConversationId, ItemId, TurnId};
pub use item::{AnswerEnd, Item, ItemBody, ItemKind};
pub use op::Op;
pub use output::{Artifact, Output, OutputPart, StreamName};
pub use prompt::{Prompt, Segment};
pub use settings::{CacheChoice, DeviceChoice, Limits, ModelChoice, PythonChoice, Sampling, Settings, Theme};
pub use status::{KernelState, ModelInfo, ModelState, Usage};
