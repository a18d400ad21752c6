//! One turn as a pure function: `step(state, input) -> (state, effects)`.
//!
//! The machine owns every decision of a turn. It has no clock and no randomness: time and fresh ids come with each
//! input as a [`Stamp`]. It does nothing itself; what is to be done comes out as [`Effect`]s, to be performed in
//! order. Two rules hold on every path:
//!
//! - An item's [`Effect::Journal`] stands before every effect that shows or uses it. When writing fails, the
//!   driver drops the effects after it and gives [`Input::JournalFailed`].
//! - [`Effect::Run`] names an action by its id, and is made only by [`Input::Resolve`] naming the approval that is
//!   open, with a decision that allows exactly that action.

mod answer;
mod execute;
mod reply;
mod state;

use nod_protocol::{
    Action, ActionId, AnswerEnd, ApprovalId, Attachment, Decision, ErrorCode, EventMsg, Item, ItemBody,
    ItemId, Output, TurnId, TurnOutcome, TurnPhase, Usage,
};

use crate::{DecidedBy, ExecEnd, PortError, Profile, ReplyEnd, words};
pub(crate) use state::{Complete, Restart, Running, Writing};
pub use state::{Phase, State, Tried};

/// Time and identity, given with each input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// A UUID of version 7 as a number, greater than that of every stamp before. A step that needs several ids
    /// counts up from it.
    pub id: u128,
}

/// What can happen to a turn.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The user asks.
    Request {
        /// The words.
        text: String,
        /// What is attached.
        attachments: Vec<Attachment>,
    },
    /// The model is ready and the prompt is made.
    Composed {
        /// How to speak with it.
        profile: Box<Profile>,
        /// What to tell the user about what the model no longer reads.
        note: Option<String>,
    },
    /// The model wrote more.
    Delta(String),
    /// The model's reply is complete.
    Reply {
        /// All of it.
        text: String,
        /// Why it ended.
        end: ReplyEnd,
        /// What it cost.
        usage: Usage,
    },
    /// What Python says is wrong with the action of the reply, if it is none.
    Checked(Option<String>),
    /// The model or the prompt failed.
    ModelFailed(PortError),
    /// A card is answered.
    Resolve {
        /// Which question.
        approval: ApprovalId,
        /// The answer.
        decision: Decision,
        /// By whom.
        by: DecidedBy,
    },
    /// The running code printed something.
    Output(Output),
    /// A piece of output is on disk.
    OutputStored {
        /// Of which action.
        action: ActionId,
        /// Its place.
        index: u32,
        /// As it is kept.
        output: Output,
    },
    /// The running code waits for a line.
    InputRequested {
        /// The prompt it printed.
        prompt: String,
        /// Whether the answer must not be shown.
        password: bool,
    },
    /// The user gave a line.
    AnswerInput(String),
    /// The execution is over.
    ExecEnded(ExecEnd),
    /// The execution could not be begun or watched.
    ExecFailed(PortError),
    /// The user stops whatever is under way.
    Interrupt,
    /// Nobody is left to ask.
    AskerGone,
    /// The user wants Python started afresh.
    RestartKernel,
    /// Python was started afresh, or could not be.
    KernelRestarted(Result<(), PortError>),
    /// Something could not be written; the effects after it were not performed.
    JournalFailed {
        /// Why.
        error: PortError,
        /// Whether the end of the turn was among them, so that nobody has heard of it.
        ending: bool,
    },
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write an item.
    Journal(Item),
    /// Write a piece of output, then give it back as [`Input::OutputStored`].
    JournalOutput {
        /// Of which action.
        action: ActionId,
        /// Its place.
        index: u32,
        /// As it came.
        output: Output,
    },
    /// Tell the clients.
    Emit {
        /// The turn it belongs to.
        turn: Option<TurnId>,
        /// What.
        msg: EventMsg,
    },
    /// Make the model ready and the prompt, then give [`Input::Composed`] or [`Input::ModelFailed`].
    Compose,
    /// Let the model write a reply to the prompt last made.
    Generate,
    /// Ask Python, without running it, whether this is Python at all, then give [`Input::Checked`].
    Check(String),
    /// Run the stored action with this id.
    Run(ActionId),
    /// Hand a line to the running code.
    SendInput(String),
    /// Interrupt the running code; [`Input::ExecEnded`] still comes.
    InterruptKernel,
    /// Start Python afresh, then give [`Input::KernelRestarted`].
    RestartKernel,
    /// Nothing more of this turn is wanted: cancel what still runs for it, forget what comes of it.
    EndTurn,
}

/// One step. Inputs that do not fit the phase change nothing; where a client gave them, it is told.
#[must_use]
pub fn step(state: State, input: Input, stamp: Stamp) -> (State, Vec<Effect>) {
    let mut step = Step { state, stamp, used: 0, effects: Vec::new() };
    step.take(input);
    (step.state, step.effects)
}

/// A step being made.
struct Step {
    state: State,
    stamp: Stamp,
    used: u128,
    effects: Vec<Effect>,
}

impl Step {
    fn take(&mut self, input: Input) {
        match input {
            Input::Request { text, attachments } => self.request(text, attachments),
            Input::Composed { profile, note } => self.composed(*profile, note),
            Input::Delta(text) => self.delta(&text),
            Input::Reply { text, end, usage } => self.reply(&text, &end, usage),
            Input::Checked(defect) => self.checked(defect.as_deref()),
            Input::ModelFailed(error) => self.model_failed(error),
            Input::Resolve { approval, decision, by } => self.resolve(&approval, decision, by),
            Input::Output(output) => self.output(output),
            Input::OutputStored { action, index, output } => self.output_stored(&action, index, output),
            Input::InputRequested { prompt, password } => self.input_requested(prompt, password),
            Input::AnswerInput(text) => self.answer_input(text),
            Input::ExecEnded(end) => self.exec_ended(end),
            Input::ExecFailed(error) => self.exec_failed(error),
            Input::Interrupt => self.stop(DecidedBy::User),
            Input::AskerGone => self.stop(DecidedBy::Nod),
            Input::RestartKernel => self.restart_kernel(),
            Input::KernelRestarted(result) => self.kernel_restarted(result),
            Input::JournalFailed { error, ending } => self.journal_failed(&error, ending),
        }
    }

    fn request(&mut self, text: String, attachments: Vec<Attachment>) {
        if self.state.active() {
            return self.refuse(ErrorCode::Busy, words::BUSY);
        }
        if text.trim().is_empty() && attachments.is_empty() {
            return self.refuse(ErrorCode::Internal, words::EMPTY_REQUEST);
        }
        if self.state.variables_untold {
            // Nod was closed since, and Python with it.
            self.note(words::RESTARTED, true);
        }
        let turn = TurnId(self.fresh());
        self.state.begin(turn);
        self.emit(EventMsg::TurnStarted);
        self.record(ItemBody::UserMessage { text, attachments });
        self.compose();
    }

    /// Stops whatever is under way.
    fn stop(&mut self, by: DecidedBy) {
        match self.state.take_phase() {
            phase @ (Phase::Idle | Phase::Done) => self.state.phase = phase,
            Phase::Generating(writing) => {
                let end = if by == DecidedBy::Nod { AnswerEnd::Closed } else { AnswerEnd::Cancelled };
                self.keep_partial(&writing, end);
                self.end(TurnOutcome::Interrupted, closed(by));
            }
            Phase::AwaitingApproval { approval, action } => {
                self.stop_at_card(&approval, &action, TurnOutcome::Interrupted, by);
            }
            Phase::Executing(mut running) | Phase::AwaitingInput { mut running, .. } => {
                running.stopping.get_or_insert(by);
                self.state.phase = Phase::Executing(running);
                self.effects.push(Effect::InterruptKernel);
                self.phase_changed();
            }
        }
    }

    fn journal_failed(&mut self, error: &PortError, ending: bool) {
        let message = words::store_failed(&error.message);
        self.emit(EventMsg::Error { code: ErrorCode::StoreFailed, message: message.clone() });
        if self.state.active() || ending {
            self.state.phase = Phase::Done;
            self.phase_changed();
            self.emit_in_turn(EventMsg::TurnEnded { outcome: TurnOutcome::Failed, message: Some(message) });
            self.effects.push(Effect::EndTurn);
        }
    }

    // What the handlers are made of.

    fn fresh(&mut self) -> String {
        let id = self.stamp.id.wrapping_add(self.used);
        self.used += 1;
        uuid::Uuid::from_u128(id).to_string()
    }

    /// Journals an item of the present (or last) turn, then shows it.
    fn record(&mut self, body: ItemBody) {
        let Some(turn) = self.state.turn.clone() else { return };
        let item = Item { id: ItemId(self.fresh()), turn, at: self.stamp.at, body };
        self.effects.push(Effect::Journal(item.clone()));
        self.emit_in_turn(EventMsg::ItemCompleted { item });
    }

    fn note(&mut self, text: impl Into<String>, for_model: bool) {
        self.record(ItemBody::Note { text: text.into(), for_model });
    }

    fn emit(&mut self, msg: EventMsg) {
        let turn = if self.state.active() { self.state.turn.clone() } else { None };
        self.effects.push(Effect::Emit { turn, msg });
    }

    fn emit_in_turn(&mut self, msg: EventMsg) {
        self.effects.push(Effect::Emit { turn: self.state.turn.clone(), msg });
    }

    fn phase_changed(&mut self) {
        let phase = self.state.turn_phase();
        self.emit_in_turn(EventMsg::PhaseChanged { phase });
    }

    fn refuse(&mut self, code: ErrorCode, message: &str) {
        self.emit(EventMsg::Error { code, message: message.to_owned() });
    }

    /// Goes on to the model's next reply.
    fn compose(&mut self) {
        self.state.phase = Phase::Generating(Writing::default());
        self.phase_changed();
        self.effects.push(Effect::Compose);
    }

    /// Ends the turn, journaled.
    fn end(&mut self, outcome: TurnOutcome, message: Option<String>) {
        self.end_with(outcome, message, None);
    }

    fn end_with(&mut self, outcome: TurnOutcome, message: Option<String>, code: Option<ErrorCode>) {
        self.record(ItemBody::TurnEnded { outcome, message: message.clone(), code });
        self.state.phase = Phase::Done;
        self.phase_changed();
        self.emit_in_turn(EventMsg::TurnEnded { outcome, message });
        self.effects.push(Effect::EndTurn);
    }

    fn fail(&mut self, error: PortError) {
        self.emit_in_turn(EventMsg::Error { code: error.code, message: error.message.clone() });
        self.end_with(TurnOutcome::Failed, Some(error.message), Some(error.code));
    }
}

impl State {
    /// The phase as clients know it.
    #[must_use]
    pub fn turn_phase(&self) -> TurnPhase {
        match self.phase {
            Phase::Idle | Phase::Done => TurnPhase::Idle,
            Phase::Generating(_) => TurnPhase::Generating,
            Phase::AwaitingApproval { .. } => TurnPhase::AwaitingApproval,
            Phase::Executing(_) => TurnPhase::Executing,
            Phase::AwaitingInput { .. } => TurnPhase::AwaitingInput,
        }
    }
}

/// What is said of a turn that nobody stopped but Nod itself, because it was closed.
fn closed(by: DecidedBy) -> Option<String> {
    (by == DecidedBy::Nod).then(|| words::CLOSED.to_owned())
}

/// The code of an action for the comparison with the one before: trailing spaces and blank lines do not count.
fn same_code(code: &str) -> String {
    code.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn edited(action: &Action, id: String, code: String) -> Action {
    Action { id: ActionId(id), parent: Some(action.id.clone()), code, step: action.step }
}

#[cfg(test)]
mod tests;
