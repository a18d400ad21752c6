//! Actions, what was decided about them, and what came of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ActionId, Artifact};

/// A piece of code that the model proposed, or that the user made of a proposal. Never changed once made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// Names exactly this code; what runs is looked up by it.
    pub id: ActionId,
    /// The proposal this one was edited from, if the user edited it.
    pub parent: Option<ActionId>,
    /// The code, byte for byte as it will run.
    pub code: String,
    /// Which action of its turn this is, counted from 1. An edited action keeps the number of its parent.
    pub step: u32,
}

/// What the user said to one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Decision {
    /// Run it as shown.
    Approve,
    /// Run this code in its place. It becomes an action of its own with the proposal as parent.
    ApproveEdited {
        /// The code to run.
        code: String,
    },
    /// Do not run it. The model is told and may try another way.
    Decline {
        /// Why, in the user's words.
        #[serde(default)]
        reason: Option<String>,
    },
    /// Do not run it, and end the turn.
    Stop,
}

/// How an execution ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ObservationStatus {
    /// It ran to its end.
    Ok,
    /// It raised an exception.
    Error,
    /// It ran into the time limit and was stopped.
    TimedOut,
    /// The user stopped it while it ran, or Nod was closed.
    Interrupted,
    /// The Python process ended; its variables are gone.
    KernelDied,
    /// It was never run: declined, stopped at the card or before Python was ready, or there is no Python.
    NotRun,
}

/// What came of an action, as the model is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Observation {
    /// The action that ran (the edited one, if it was edited) or was declined.
    pub action: ActionId,
    /// How it ended.
    pub status: ObservationStatus,
    /// The text the model reads, byte for byte.
    pub text: String,
    /// Whether `text` leaves out part of the output. The whole output is in the store.
    pub truncated: bool,
    /// Pictures and other files that the execution showed.
    pub artifacts: Vec<Artifact>,
    /// Whether the session's variables are gone after it: the process ended, or had to be ended because the code did
    /// not stop. Journals of before this was kept say `false`.
    #[serde(default)]
    pub variables_lost: bool,
    /// Wall-clock time of the execution in milliseconds; 0 when it never ran.
    #[ts(type = "number")]
    pub duration_ms: u64,
}
