//! What a turn knows of itself.

use nod_protocol::{
    Action, AnswerEnd, ApprovalId, Item, ItemBody, ObservationStatus, PartialItem, PendingApproval,
    PendingInput, TurnId,
};

use crate::{DecidedBy, Profile, observe::ObservationText, parse::Parsed, splitter::Splitter, words};

/// A conversation between two inputs.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The turn under way, else the last one.
    pub turn: Option<TurnId>,
    /// What it is doing.
    pub phase: Phase,
    pub(crate) profile: Option<Box<Profile>>,
    /// Actions proposed in this turn.
    pub(crate) proposals: u32,
    /// Whether the model was told what was wrong with its last reply.
    pub(crate) corrected: bool,
    /// How often the model repeated itself.
    pub(crate) repeats: u32,
    /// What a next action must differ from.
    pub(crate) tried: Option<Tried>,
    pub(crate) restart: Option<Restart>,
    /// The model takes variables to be there that ended with an earlier run of Nod, and was not told yet.
    pub(crate) variables_untold: bool,
}

/// The last action of a turn, for noticing repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// As proposed.
    pub(crate) proposed: String,
    /// As run, which differs when the user edited it.
    pub(crate) ran: Option<String>,
}

/// What a turn is doing.
#[derive(Debug, Clone, Default)]
pub enum Phase {
    /// No turn yet.
    #[default]
    Idle,
    /// The model is made ready or writes.
    Generating(Writing),
    /// A card is open. Its approval is registered here before anyone hears of it.
    AwaitingApproval {
        /// The only id that can answer it.
        approval: ApprovalId,
        /// What it is about.
        action: Action,
    },
    /// Code runs.
    Executing(Box<Running>),
    /// Code runs and waits for a line.
    AwaitingInput {
        /// The execution.
        running: Box<Running>,
        /// What it asks.
        input: PendingInput,
    },
    /// The turn is over.
    Done,
}

/// A reply under way.
#[derive(Debug, Clone, Default)]
pub struct Writing {
    /// What the model wrote so far; none before the prompt is made.
    pub(crate) stream: Option<Splitter>,
    pub(crate) raw: String,
    pub(crate) pieces: Vec<PartialItem>,
    /// All of it, while Python is asked about the action in it.
    pub(crate) complete: Option<Complete>,
}

/// A reply to its end.
#[derive(Debug, Clone)]
pub(crate) struct Complete {
    pub(crate) parsed: Parsed,
    pub(crate) end: AnswerEnd,
}

/// An execution under way.
#[derive(Debug, Clone)]
pub struct Running {
    /// What runs.
    pub(crate) action: Action,
    pub(crate) observation: ObservationText,
    /// Pieces of output handed to the journal.
    pub(crate) outputs: u32,
    /// Who wants the turn to end with it, if anyone does.
    pub(crate) stopping: Option<DecidedBy>,
}

/// A restart of Python, or what is to be told as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Restart {
    /// Under way; the model does not know yet.
    Asked,
    /// Under way; an observation told the model.
    Told,
    /// Done while code ran; that code's observation will tell.
    Done,
    /// Nobody asked for it: a turn that was given up lost the variables. Told before the next observation.
    Lost,
}

impl State {
    /// A conversation that goes on from its journal.
    #[must_use]
    pub fn resume(items: &[Item]) -> Self {
        Self {
            turn: items.last().map(|item| item.turn.clone()),
            variables_untold: believes_in_variables(items),
            ..Self::default()
        }
    }

    /// Whether a turn is under way.
    #[must_use]
    pub fn active(&self) -> bool {
        !matches!(self.phase, Phase::Idle | Phase::Done)
    }

    /// The pieces of the reply under way.
    #[must_use]
    pub fn partial(&self) -> Vec<PartialItem> {
        match &self.phase {
            Phase::Generating(writing) => writing.pieces.clone(),
            _ => Vec::new(),
        }
    }

    /// The open card.
    #[must_use]
    pub fn pending_approval(&self) -> Option<PendingApproval> {
        match &self.phase {
            Phase::AwaitingApproval { approval, action } => {
                Some(PendingApproval { approval: approval.clone(), action: action.clone() })
            }
            _ => None,
        }
    }

    /// The open `input()`.
    #[must_use]
    pub fn pending_input(&self) -> Option<PendingInput> {
        match &self.phase {
            Phase::AwaitingInput { input, .. } => Some(input.clone()),
            _ => None,
        }
    }

    pub(crate) fn begin(&mut self, turn: TurnId) {
        *self = Self {
            turn: Some(turn),
            restart: self.restart,
            phase: Phase::Generating(Writing::default()),
            ..Self::default()
        };
    }

    /// The phase, to be taken apart. Whoever takes it sets the next one; until then the turn counts as over, the
    /// state in which nothing runs.
    pub(crate) fn take_phase(&mut self) -> Phase {
        std::mem::replace(&mut self.phase, Phase::Done)
    }
}

/// Whether the model has reason to think that variables of earlier actions are there: code ran, and nothing said since
/// that they are gone.
fn believes_in_variables(items: &[Item]) -> bool {
    let told = items.iter().rev().find_map(|item| match &item.body {
        ItemBody::Observation { observation } if observation.status != ObservationStatus::NotRun => {
            Some(!observation.variables_lost)
        }
        ItemBody::Note { text, .. } if text == words::RESTARTED => Some(false),
        _ => None,
    });
    told.unwrap_or(false)
}
