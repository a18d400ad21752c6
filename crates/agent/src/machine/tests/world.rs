//! A driver without neighbours that checks every effect.

use std::{collections::HashSet, time::Duration};

use nod_protocol::{
    ActionId, ApprovalId, Decision, EventMsg, Item, ItemBody, ItemId, Output, Sampling, StreamName,
    TurnPhase, Usage,
};

use super::super::*;
use crate::{Dialect, ExecStatus, driver::warrant};

/// What a test can let happen. Ids that the machine made are filled in by the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Request,
    Composed,
    Delta,
    ReplyCode(u8),
    /// Code that Python says is none.
    ReplyNoCode,
    /// Code that Python is asked about, and no answer yet.
    ReplyUnchecked,
    Checked,
    ReplyAnswer,
    ReplyBroken,
    ReplyCancelled,
    ModelFailed,
    Approve,
    ApproveByNod,
    Edit,
    Decline,
    Stop,
    /// An answer to the card before the last one.
    Stale,
    /// An answer to a card that never was.
    Unknown,
    Output,
    InputRequested,
    AnswerInput,
    EndOk,
    EndDied,
    EndUnrun,
    ExecFailed,
    Interrupt,
    AskerGone,
    Restart,
    Restarted,
    RestartFailed,
}

pub(super) const ACTS: [Act; 31] = [
    Act::Request,
    Act::Composed,
    Act::Delta,
    Act::ReplyCode(0),
    Act::ReplyCode(1),
    Act::ReplyNoCode,
    Act::ReplyUnchecked,
    Act::Checked,
    Act::ReplyAnswer,
    Act::ReplyBroken,
    Act::ReplyCancelled,
    Act::ModelFailed,
    Act::Approve,
    Act::ApproveByNod,
    Act::Edit,
    Act::Decline,
    Act::Stop,
    Act::Stale,
    Act::Unknown,
    Act::Output,
    Act::InputRequested,
    Act::AnswerInput,
    Act::EndOk,
    Act::EndDied,
    Act::EndUnrun,
    Act::ExecFailed,
    Act::Interrupt,
    Act::AskerGone,
    Act::Restart,
    Act::Restarted,
    Act::RestartFailed,
];

#[derive(Clone, Default)]
pub(super) struct World {
    pub(super) state: State,
    ticks: u128,
    pub(super) journal: Vec<Item>,
    outputs: HashSet<(ActionId, u32)>,
    /// Cards that clients have seen, in order.
    cards: Vec<(ApprovalId, Action)>,
    answered: HashSet<ApprovalId>,
    pub(super) ran: Vec<ActionId>,
    /// The user has stopped this turn.
    stopped: bool,
    /// Clients know of a turn.
    open: bool,
    phase: Option<TurnPhase>,
}

fn error() -> PortError {
    PortError::new(ErrorCode::Internal, "broken")
}

fn profile() -> Profile {
    Profile {
        dialect: Dialect::Chat,
        system_prompt: String::new(),
        context: 4096,
        sampling: Sampling::default(),
        observation_chars: 100,
        steps: 3,
        solutions: 2,
        execution_seconds: 60,
    }
}

fn usage() -> Usage {
    Usage {
        prompt_tokens: 1,
        reused_tokens: 0,
        generated_tokens: 1,
        prefill_tokens_per_second: 1.0,
        decode_tokens_per_second: 1.0,
        context: 4096,
    }
}

fn reply(text: &str, end: ReplyEnd) -> Input {
    Input::Reply { text: text.to_owned(), end, usage: usage() }
}

impl World {
    fn input(&self, act: Act) -> Input {
        let open = self.state.pending_approval().map(|pending| pending.approval);
        let last =
            open.or_else(|| self.cards.last().map(|(id, _)| id.clone())).unwrap_or(ApprovalId::from("none"));
        let answer =
            |approval: ApprovalId, decision| Input::Resolve { approval, decision, by: DecidedBy::User };
        let ended = |status| {
            let variables_alive = status != ExecStatus::KernelDied;
            Input::ExecEnded(ExecEnd { status, variables_alive, duration: Duration::ZERO })
        };
        match act {
            Act::Request => Input::Request { text: "do".to_owned(), attachments: vec![] },
            Act::Composed => Input::Composed { profile: Box::new(profile()), note: None },
            Act::Delta => Input::Delta("word ".to_owned()),
            Act::ReplyCode(n) => {
                reply(&format!("<execute>\nrun({n})\n"), ReplyEnd::StopString("</execute>".to_owned()))
            }
            Act::ReplyNoCode => reply("<execute>\nrun(\n</execute>", ReplyEnd::EndOfText),
            Act::ReplyUnchecked => reply("<execute>\nrun(9)\n</execute>", ReplyEnd::EndOfText),
            Act::Checked => Input::Checked(None),
            Act::ReplyAnswer => reply("Done.", ReplyEnd::EndOfText),
            Act::ReplyBroken => reply("<execute>\n", ReplyEnd::EndOfText),
            Act::ReplyCancelled => reply("<execute>\nrun(0)\n</execute>", ReplyEnd::Cancelled),
            Act::ModelFailed => Input::ModelFailed(error()),
            Act::Approve => answer(last, Decision::Approve),
            Act::ApproveByNod => {
                Input::Resolve { approval: last, decision: Decision::Approve, by: DecidedBy::Nod }
            }
            Act::Edit => answer(last, Decision::ApproveEdited { code: "edited()".to_owned() }),
            Act::Decline => answer(last, Decision::Decline { reason: None }),
            Act::Stop => answer(last, Decision::Stop),
            Act::Stale => {
                let stale =
                    self.cards.iter().rev().nth(1).map_or(ApprovalId::from("none"), |(id, _)| id.clone());
                answer(stale, Decision::Approve)
            }
            Act::Unknown => answer("never".into(), Decision::Approve),
            Act::Output => {
                Input::Output(Output::Stream { name: StreamName::Stdout, text: "line\n".to_owned() })
            }
            Act::InputRequested => Input::InputRequested { prompt: "? ".to_owned(), password: false },
            Act::AnswerInput => Input::AnswerInput("yes".to_owned()),
            Act::EndOk => ended(ExecStatus::Ok),
            Act::EndDied => ended(ExecStatus::KernelDied),
            Act::EndUnrun => ended(ExecStatus::NotRun),
            Act::ExecFailed => Input::ExecFailed(error()),
            Act::Interrupt => Input::Interrupt,
            Act::AskerGone => Input::AskerGone,
            Act::Restart => Input::RestartKernel,
            Act::Restarted => Input::KernelRestarted(Ok(())),
            Act::RestartFailed => Input::KernelRestarted(Err(error())),
        }
    }

    /// Items and pieces of output on disk.
    pub(super) fn writings(&self) -> usize {
        self.journal.len() + self.outputs.len()
    }

    /// Lets something happen; `fail` makes the writing of that number (from 0) fail. Whether anything came of it.
    pub(super) fn act(&mut self, act: Act, mut fail: Option<usize>) -> bool {
        let mut inputs = vec![self.input(act)];
        let before = self.state.turn_phase();
        let mut happened = false;
        while let Some(input) = inputs.pop() {
            self.ticks += 1 << 20;
            let stops = match &input {
                Input::Interrupt | Input::AskerGone => self.state.active(),
                Input::Resolve { approval, decision, by } => {
                    self.state.pending_approval().is_some_and(|open| open.approval == *approval)
                        && (*decision == Decision::Stop || *by == DecidedBy::Nod)
                }
                _ => false,
            };
            self.stopped |= stops;
            let (state, effects) =
                step(std::mem::take(&mut self.state), input.clone(), Stamp { at: 1, id: self.ticks });
            self.state = state;
            let mut effects = effects.into_iter();
            while let Some(effect) = effects.next() {
                happened |= !matches!(effect, Effect::Emit { msg: EventMsg::Error { .. }, .. });
                if matches!(effect, Effect::Journal(_) | Effect::JournalOutput { .. }) {
                    if fail == Some(0) {
                        fail = None;
                        let ending = effects.any(|effect| effect == Effect::EndTurn);
                        inputs = vec![Input::JournalFailed { error: error(), ending }];
                        self.stopped = true;
                        break;
                    }
                    fail = fail.map(|n| n - 1);
                }
                inputs.extend(self.perform(act, &input, effect));
            }
        }
        assert_eq!(self.phase.unwrap_or(TurnPhase::Idle), self.state.turn_phase(), "clients know the phase");
        assert_eq!(self.open, self.state.active(), "clients know whether a turn is under way");
        happened || before != self.state.turn_phase()
    }

    fn perform(&mut self, act: Act, input: &Input, effect: Effect) -> Option<Input> {
        match effect {
            Effect::Journal(item) => {
                let last = self.journal.last().map_or(ItemId::from(""), |item| item.id.clone());
                assert!(item.id > last, "ids grow");
                self.journal.push(item);
            }
            Effect::JournalOutput { action, index, output } => {
                assert!(self.outputs.insert((action.clone(), index)), "each piece once");
                return Some(Input::OutputStored { action, index, output });
            }
            Effect::Emit { msg, .. } => self.show(msg),
            Effect::Run(id) => self.run(input, id),
            Effect::Compose | Effect::Generate | Effect::SendInput(_) => {
                assert!(!self.stopped, "{effect:?} after a stop");
                assert!(self.open);
            }
            Effect::Check(code) => {
                assert!(!self.stopped && self.open);
                return match act {
                    Act::ReplyUnchecked => None,
                    Act::ReplyNoCode => Some(Input::Checked(Some(format!("SyntaxError: {code}")))),
                    _ => Some(Input::Checked(None)),
                };
            }
            Effect::InterruptKernel | Effect::RestartKernel | Effect::EndTurn => {}
        }
        None
    }

    fn show(&mut self, msg: EventMsg) {
        match msg {
            EventMsg::TurnStarted => {
                assert!(!self.open, "one turn at a time");
                self.open = true;
                self.stopped = false;
            }
            EventMsg::TurnEnded { .. } => {
                assert!(self.open, "a turn ends once");
                self.open = false;
            }
            EventMsg::PhaseChanged { phase } => self.phase = Some(phase),
            EventMsg::ItemCompleted { item } => {
                assert!(self.journal.contains(&item), "shown before it was on disk");
            }
            EventMsg::ExecOutput { action, index, .. } => {
                assert!(self.outputs.contains(&(action, index)), "shown before it was on disk");
            }
            EventMsg::ApprovalRequested { approval, action } => {
                assert!(!self.stopped, "a card after a stop");
                let open = self.state.pending_approval().expect("registered before it is shown");
                assert_eq!((&open.approval, &open.action), (&approval, &action));
                let asked =
                    ItemBody::ApprovalRequested { approval: approval.clone(), action: action.id.clone() };
                assert!(self.journal.iter().any(|item| item.body == asked), "journaled before it is shown");
                self.cards.push((approval, action));
            }
            _ => {}
        }
    }

    fn run(&mut self, input: &Input, id: ActionId) {
        assert!(!self.stopped, "ran after a stop");
        let Input::Resolve { approval, decision, by } = input else {
            panic!("ran without an answer: {input:?}")
        };
        assert_ne!(*by, DecidedBy::Nod, "Nod allowed something itself");
        let (_, shown) =
            self.cards.iter().find(|(card, _)| card == approval).expect("the card was shown before").clone();
        assert!(self.answered.insert(approval.clone()), "one answer, one run");
        assert!(!self.ran.contains(&id), "one action, one run");
        let stored = warrant::find(&self.journal, &id).expect("the journal allows it");
        match decision {
            Decision::Approve => assert_eq!(*stored, shown, "what runs is what was shown"),
            Decision::ApproveEdited { code } => {
                assert_eq!((&stored.parent, &stored.code), (&Some(shown.id), code), "what runs is the edit");
            }
            other => panic!("ran on {other:?}"),
        }
        self.ran.push(id);
    }
}
