//! What the user said to a card.

use nod_protocol::{
    Action, ActionId, ApprovalId, Decision, ErrorCode, EventMsg, ItemBody, Observation, ObservationStatus,
    TurnOutcome,
};

use super::{Effect, Phase, Running, Step, closed, edited, same_code};
use crate::{DecidedBy, Dialect, observe::ObservationText, words};

impl Step {
    pub(super) fn resolve(&mut self, approval: &ApprovalId, decision: Decision, by: DecidedBy) {
        let Phase::AwaitingApproval { approval: open, action } = &self.state.phase else {
            return self.refuse(ErrorCode::NotFound, words::NO_SUCH_APPROVAL);
        };
        if open != approval {
            return self.refuse(ErrorCode::NotFound, words::NO_SUCH_APPROVAL);
        }
        let action = action.clone();
        // An edit that changes nothing is no edit: the model must not be told otherwise.
        let decision = match decision {
            Decision::ApproveEdited { code } if code == action.code => Decision::Approve,
            decision => decision,
        };
        // Nod itself never allows anything.
        let decision = if by == DecidedBy::Nod { Decision::Stop } else { decision };
        match decision {
            Decision::ApproveEdited { code } if code.trim().is_empty() => {
                self.refuse(ErrorCode::Internal, words::EMPTY_EDIT);
            }
            Decision::Approve => {
                self.decided(approval, &action, Decision::Approve, by);
                self.run(action);
            }
            Decision::ApproveEdited { code } => {
                self.decided(approval, &action, Decision::ApproveEdited { code: code.clone() }, by);
                let id = self.fresh();
                let action = edited(&action, id, code);
                self.record(ItemBody::Action { action: action.clone() });
                self.run(action);
            }
            Decision::Decline { reason } => {
                let reason = reason.filter(|reason| !reason.trim().is_empty());
                self.decided(approval, &action, Decision::Decline { reason: reason.clone() }, by);
                let text = match reason {
                    None => words::DECLINED.to_owned(),
                    Some(reason) => format!("{}\nReason: {reason}", words::DECLINED),
                };
                self.not_run(&action.id, text);
                self.compose();
            }
            Decision::Stop => {
                let outcome =
                    if by == DecidedBy::Nod { TurnOutcome::Interrupted } else { TurnOutcome::Declined };
                self.stop_at_card(approval, &action, outcome, by);
            }
        }
    }

    /// Closes the card, so that no second answer can be taken, and records the answer.
    fn decided(&mut self, approval: &ApprovalId, action: &Action, decision: Decision, by: DecidedBy) {
        self.record(ItemBody::Decision {
            approval: approval.clone(),
            action: action.id.clone(),
            decision: decision.clone(),
            by: by.as_str().to_owned(),
        });
        self.emit_in_turn(EventMsg::ApprovalResolved { approval: approval.clone(), decision });
    }

    fn run(&mut self, action: Action) {
        let profile = self.state.profile.as_deref();
        let dialect = profile.map_or(Dialect::Chat, |profile| profile.dialect);
        let limit = profile.map_or(4000, |profile| profile.observation_chars);
        if let Some(tried) = &mut self.state.tried {
            tried.ran = Some(same_code(&action.code));
        }
        let id = action.id.clone();
        self.state.phase = Phase::Executing(Box::new(Running {
            action,
            observation: ObservationText::new(dialect, limit),
            outputs: 0,
            stopping: None,
        }));
        self.record(ItemBody::ExecutionStarted { action: id.clone() });
        self.phase_changed();
        self.effects.push(Effect::Run(id));
    }

    pub(super) fn stop_at_card(
        &mut self,
        approval: &ApprovalId,
        action: &Action,
        outcome: TurnOutcome,
        by: DecidedBy,
    ) {
        self.decided(approval, action, Decision::Stop, by);
        self.stopped_unrun(&action.id, by);
        self.end(outcome, closed(by));
    }

    /// Records that an action never ran, because of a stop.
    pub(super) fn stopped_unrun(&mut self, action: &ActionId, by: DecidedBy) {
        let text = if by == DecidedBy::Nod { words::ASKER_GONE } else { words::STOPPED };
        self.not_run(action, text.to_owned());
    }

    /// Records that an action never ran, and why.
    pub(super) fn not_run(&mut self, action: &ActionId, text: String) {
        let text = format!("{text}{}", self.budget_line());
        self.record(ItemBody::Observation {
            observation: Observation {
                action: action.clone(),
                status: ObservationStatus::NotRun,
                text,
                truncated: false,
                artifacts: Vec::new(),
                variables_lost: false,
                duration_ms: 0,
            },
        });
    }

    /// The line that ends every observation of the MINT dialect.
    pub(super) fn budget_line(&self) -> String {
        match &self.state.profile {
            Some(profile) if profile.dialect == Dialect::Mint => {
                words::mint_budget(profile.steps.saturating_sub(self.state.proposals), profile.solutions)
            }
            _ => String::new(),
        }
    }
}
