//! The task that drives one conversation: gives inputs to the machine one at a time and performs its effects in
//! order. It decides nothing.

mod effects;
mod jobs;
pub(crate) mod warrant;

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, SystemTime},
};

use nod_protocol::{
    ErrorCode, Event, EventMsg, Item, KernelState, ModelState, Op, Prompt, Sampling, Snapshot, TurnId, Usage,
};
use tokio::{
    sync::{mpsc, watch},
    time::{Instant, timeout_at},
};
use tokio_util::sync::CancellationToken;

use crate::{
    DecidedBy, Parts, PortError, Profile, Subscription,
    context::Plan,
    conversation::Command,
    machine::{Effect, Input, Restart, Stamp, State, step},
    words,
};
use jobs::{Job, Report};

/// Events a reader may be behind before it loses its stream.
const BEHIND: usize = 1024;
/// How long closing waits for running code to stop.
const CLOSING: Duration = Duration::from_secs(15);
/// Ids a step may count up from its stamp; the next stamp lies beyond.
const IDS_A_STEP: u128 = 1 << 20;

pub(crate) struct Driver {
    parts: Parts,
    state: State,
    /// The journal as far as it is on disk.
    items: Vec<Item>,
    seq: u64,
    subscribers: Vec<mpsc::Sender<Event>>,
    kernel: KernelState,
    usage: Option<Usage>,
    /// What the model no longer reads; kept over turns so that prompts stay alike.
    plan: Plan,
    /// Tokens of messages already counted, by hash of role and text.
    counted: HashMap<u64, usize>,
    /// The present turn's.
    profile: Option<Profile>,
    /// The model changed since the profile was asked for: it is asked for again before the next prompt. The profile
    /// itself stays, for the limits of what runs.
    model_changed: bool,
    /// The last turn's: while it is the same, so are counts and plan.
    known: Option<Profile>,
    prompt: Option<(Prompt, Sampling)>,
    /// Cancelled when the turn is stopped or over.
    cancel: CancellationToken,
    /// What the present job is called; reports of others are ignored.
    job: u64,
    /// Something could not be written, perhaps the end of a turn.
    unwritten: bool,
    reports: mpsc::Sender<Report>,
    inbox: Option<mpsc::Receiver<Report>>,
    last_id: u128,
}

impl Driver {
    pub(crate) fn new(parts: Parts, items: Vec<Item>) -> Self {
        let (reports, inbox) = mpsc::channel(256);
        let kernel = parts.python.states().borrow().clone();
        Self {
            state: State::resume(&items),
            parts,
            items,
            seq: 0,
            subscribers: Vec::new(),
            kernel,
            usage: None,
            plan: Plan::default(),
            counted: HashMap::new(),
            profile: None,
            model_changed: false,
            known: None,
            prompt: None,
            cancel: CancellationToken::new(),
            job: 0,
            unwritten: false,
            reports,
            inbox: Some(inbox),
            last_id: 0,
        }
    }

    pub(crate) async fn run(mut self, mut commands: mpsc::Receiver<Command>) {
        let Some(mut inbox) = self.inbox.take() else { return };
        let mut kernel = self.parts.python.states();
        let mut model = self.parts.model.states();
        model.mark_unchanged();
        loop {
            tokio::select! {
                biased;
                command = commands.recv() => match command {
                    Some(Command::Op(op, by)) => self.op(op, by).await,
                    Some(Command::AskerGone) => self.handle(Input::AskerGone).await,
                    Some(Command::Subscribe(reply)) => {
                        let subscription = self.subscribe().await;
                        // Whoever asked may have gone away meanwhile.
                        let _ = reply.send(subscription);
                    }
                    Some(Command::Close(done)) => {
                        self.close(&mut inbox).await;
                        let _ = done.send(());
                        return;
                    }
                    None => {
                        self.close(&mut inbox).await;
                        return;
                    }
                },
                Ok(()) = kernel.changed() => self.kernel_changed(&mut kernel),
                Ok(()) = model.changed() => {
                    let state = model.borrow_and_update().clone();
                    // That another was chosen changes nothing for a turn under way; that another is there does, and it
                    // may count otherwise.
                    if state != ModelState::NotLoaded {
                        self.counted.clear();
                        self.model_changed = true;
                    }
                    self.emit(None, EventMsg::ModelStatus { state });
                }
                Some(report) = inbox.recv() => self.report(report).await,
            }
        }
    }

    fn kernel_changed(&mut self, states: &mut watch::Receiver<KernelState>) {
        let state = states.borrow_and_update().clone();
        if state != self.kernel {
            self.kernel = state.clone();
            self.emit(None, EventMsg::KernelStatus { state });
        }
    }

    async fn op(&mut self, op: Op, by: DecidedBy) {
        let (Op::UserMessage { conversation, .. }
        | Op::Resolve { conversation, .. }
        | Op::AnswerInput { conversation, .. }
        | Op::Interrupt { conversation }
        | Op::RestartKernel { conversation }) = &op;
        if *conversation != self.parts.conversation {
            let message = format!("Conversation {conversation} is not this one. Nothing was done.");
            return self.emit(None, EventMsg::Error { code: ErrorCode::NotFound, message });
        }
        if self.unwritten && !self.state.active() && matches!(op, Op::UserMessage { .. }) {
            match self.close_unwritten().await {
                Ok(()) => self.unwritten = false,
                Err(error) => {
                    let message = words::store_failed(&error.message);
                    return self.emit(None, EventMsg::Error { code: error.code, message });
                }
            }
        }
        let input = match op {
            Op::UserMessage { text, attachments, .. } => Input::Request { text, attachments },
            Op::Resolve { approval_id, decision, .. } => {
                Input::Resolve { approval: approval_id, decision, by }
            }
            Op::AnswerInput { text, .. } => Input::AnswerInput(text),
            Op::Interrupt { .. } => Input::Interrupt,
            Op::RestartKernel { .. } => Input::RestartKernel,
        };
        self.handle(input).await;
    }

    /// Ends in the journal what could not be written to its end, before the model reads it.
    async fn close_unwritten(&mut self) -> Result<(), PortError> {
        let (journal, conversation) = (&self.parts.journal, &self.parts.conversation);
        journal.close_unwritten(conversation).await?;
        let items = journal.items(conversation).await?;
        let new: Vec<_> = items.iter().filter(|item| !self.items.contains(item)).cloned().collect();
        self.items = items;
        for item in new {
            self.emit(Some(item.turn.clone()), EventMsg::ItemCompleted { item });
        }
        Ok(())
    }

    async fn report(&mut self, report: Report) {
        match report {
            Report::Of(job, stale) if job != self.job => {
                // A turn that was given up, as where nothing could be written any more: what became of Python still counts.
                // One that has begun since is told before its next observation.
                if let Job::Ran(Ok(end)) = stale
                    && !end.variables_alive
                {
                    if self.state.active() {
                        self.state.restart.get_or_insert(Restart::Lost);
                    } else {
                        self.state.variables_untold = true;
                    }
                }
            }
            Report::Of(_, Job::Prepared(Ok(profile))) => {
                self.learn(profile);
                let input = self.compose();
                self.handle(input).await;
            }
            Report::Of(_, Job::Prepared(Err(error)) | Job::Written(Err(error))) => {
                self.handle(Input::ModelFailed(error)).await;
            }
            Report::Of(_, Job::Delta(text)) => self.delta(text).await,
            Report::Of(_, Job::Written(Ok(reply))) => {
                self.handle(Input::Reply { text: reply.text, end: reply.end, usage: reply.usage }).await;
            }
            Report::Of(_, Job::Checked(defect)) => self.handle(Input::Checked(defect)).await,
            Report::Of(_, Job::Exec(event)) => self.handle(event.into()).await,
            Report::Of(_, Job::Ran(Ok(end))) => self.handle(Input::ExecEnded(end)).await,
            Report::Of(_, Job::Ran(Err(error))) => self.handle(Input::ExecFailed(error)).await,
            Report::Restarted(result) => self.handle(Input::KernelRestarted(result)).await,
            Report::InputFailed(error) => {
                let turn = self.state.turn.clone();
                self.emit(turn, EventMsg::Error { code: error.code, message: error.message });
            }
        }
    }

    /// Keeps more text of the reply under way, then shows it.
    async fn delta(&mut self, text: String) {
        let kept = match &self.state.turn {
            Some(turn) => self.parts.journal.append_draft(&self.parts.conversation, turn, &text).await,
            None => Ok(()),
        };
        match kept {
            Ok(()) => self.handle(Input::Delta(text)).await,
            Err(error) => self.handle(Input::JournalFailed { error, ending: false }).await,
        }
    }

    /// Takes the profile of a new turn. A model that reads more or less makes room anew.
    fn learn(&mut self, profile: Profile) {
        if self.known.as_ref() != Some(&profile) {
            self.counted.clear();
            if self.known.as_ref().map(Profile::prompt_budget) != Some(profile.prompt_budget()) {
                self.plan = Plan::default();
            }
            self.known = Some(profile.clone());
        }
        self.model_changed = false;
        self.profile = Some(profile);
    }

    /// Gives one input to the machine, performs what comes of it, and goes on with what comes of that.
    async fn handle(&mut self, input: Input) {
        let mut inputs = VecDeque::from([input]);
        while let Some(input) = inputs.pop_front() {
            let stamp = self.stamp();
            let (state, effects) = step(std::mem::take(&mut self.state), input, stamp);
            self.state = state;
            let mut effects = effects.into_iter();
            while let Some(effect) = effects.next() {
                match self.perform(effect).await {
                    Ok(Some(next)) => inputs.push_back(next),
                    Ok(None) => {}
                    Err(error) => {
                        // Journal first: what should have been on disk is not, so nothing after it happens.
                        self.unwritten = true;
                        let ending = effects.any(|effect| effect == Effect::EndTurn);
                        inputs.clear();
                        inputs.push_back(Input::JournalFailed { error, ending });
                        break;
                    }
                }
            }
        }
    }

    async fn close(&mut self, inbox: &mut mpsc::Receiver<Report>) {
        self.handle(Input::AskerGone).await;
        // For all of it: code that goes on printing must not keep Nod open.
        let deadline = Instant::now() + CLOSING;
        while self.state.active() {
            match timeout_at(deadline, inbox.recv()).await {
                Ok(Some(report)) => self.report(report).await,
                Ok(None) => break,
                Err(_) => {
                    tracing::warn!(conversation = %self.parts.conversation, "running code did not stop in time");
                    break;
                }
            }
        }
        self.cancel.cancel();
    }

    async fn subscribe(&mut self) -> Result<Subscription, PortError> {
        let id = &self.parts.conversation;
        let snapshot = Snapshot {
            conversation: self.parts.journal.summary(id).await?,
            items: self.items.clone(),
            outputs: self.parts.journal.outputs(id).await?,
            phase: self.state.turn_phase(),
            turn: if self.state.active() { self.state.turn.clone() } else { None },
            partial: self.state.partial(),
            pending_approval: self.state.pending_approval(),
            pending_input: self.state.pending_input(),
            kernel: self.kernel.clone(),
            usage: self.usage,
            seq: self.seq,
        };
        let (sender, events) = mpsc::channel(BEHIND);
        self.subscribers.push(sender);
        Ok(Subscription { snapshot, events })
    }

    fn emit(&mut self, turn: Option<TurnId>, msg: EventMsg) {
        if let EventMsg::Usage { usage } = msg {
            self.usage = Some(usage);
        }
        self.seq += 1;
        let event = Event { seq: self.seq, conversation: self.parts.conversation.clone(), turn, msg };
        // A reader that is too far behind is dropped: it sees its stream end and subscribes again.
        self.subscribers.retain(|subscriber| subscriber.try_send(event.clone()).is_ok());
    }

    fn stamp(&mut self) -> Stamp {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let id = uuid::Uuid::now_v7().as_u128().max(self.last_id + IDS_A_STEP);
        self.last_id = id;
        Stamp { at: u64::try_from(now.as_millis()).unwrap_or(u64::MAX), id }
    }
}
