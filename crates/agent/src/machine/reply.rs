//! From the prompt to a proposal or an answer.

use nod_protocol::{
    Action, ActionId, AnswerEnd, ApprovalId, ErrorCode, EventMsg, ItemBody, ItemId, PartialItem, TurnOutcome,
    Usage,
};

use super::{Complete, Effect, Phase, Step, Tried, Writing, same_code};
use crate::{
    Dialect, PortError, Profile, ReplyEnd,
    parse::{CLOSE, Intent, parse},
    splitter::{Piece, Splitter},
    words,
};

impl Step {
    pub(super) fn composed(&mut self, profile: Profile, note: Option<String>) {
        let Phase::Generating(writing) = &mut self.state.phase else { return };
        if writing.stream.is_some() {
            return;
        }
        writing.stream = Some(Splitter::new(profile.dialect));
        self.state.profile = Some(Box::new(profile));
        if let Some(note) = note {
            self.note(note, false);
        }
        self.effects.push(Effect::Generate);
    }

    pub(super) fn delta(&mut self, text: &str) {
        let Phase::Generating(writing) = &mut self.state.phase else { return };
        if writing.complete.is_some() {
            return;
        }
        let Some(stream) = &mut writing.stream else { return };
        writing.raw.push_str(text);
        let pieces = stream.push(text);
        self.show(pieces);
    }

    fn show(&mut self, pieces: Vec<Piece>) {
        for Piece { kind, text, begins } in pieces {
            let fresh = ItemId(self.fresh());
            let Phase::Generating(writing) = &mut self.state.phase else { return };
            match writing.pieces.last_mut() {
                Some(last) if !begins => {
                    last.text.push_str(&text);
                    let item = last.item.clone();
                    self.emit(EventMsg::Delta { item, text });
                }
                _ => {
                    writing.pieces.push(PartialItem { item: fresh.clone(), kind, text: text.clone() });
                    self.emit(EventMsg::ItemStarted { item: fresh.clone(), kind });
                    self.emit(EventMsg::Delta { item: fresh, text });
                }
            }
        }
    }

    pub(super) fn reply(&mut self, text: &str, end: &ReplyEnd, usage: Usage) {
        let Phase::Generating(writing) = &mut self.state.phase else { return };
        if writing.stream.is_none() || writing.complete.is_some() {
            return;
        }
        let Some(profile) = self.state.profile.clone() else { return };
        self.emit(EventMsg::Usage { usage });
        if *end == ReplyEnd::Cancelled {
            let error = PortError::new(ErrorCode::ModelUnavailable, words::MODEL_STOPPED);
            return self.model_failed(error);
        }
        let parsed = parse(profile.dialect, text, end);
        let end = match end {
            ReplyEnd::Length => AnswerEnd::Length,
            ReplyEnd::Repeating => AnswerEnd::Repeating,
            _ => AnswerEnd::Stop,
        };
        let complete = Complete { parsed, end };
        // Nobody is to be asked about what cannot run, and nobody will be about what is turned away for another reason.
        let check = match &complete.parsed.intent {
            Intent::Act(code) if self.state.proposals < profile.steps && self.repeated(code).is_none() => {
                Effect::Check(code.clone())
            }
            _ => return self.conclude(&profile, complete, None),
        };
        self.effects.push(check);
        if let Phase::Generating(writing) = &mut self.state.phase {
            writing.complete = Some(complete);
        }
    }

    pub(super) fn checked(&mut self, defect: Option<&str>) {
        let Phase::Generating(writing) = &mut self.state.phase else { return };
        let (Some(complete), Some(profile)) = (writing.complete.take(), self.state.profile.clone()) else {
            return;
        };
        self.conclude(&profile, complete, defect);
    }

    fn conclude(&mut self, profile: &Profile, reply: Complete, defect: Option<&str>) {
        // The pieces shown so far give way to the complete item.
        if let Phase::Generating(writing) = &mut self.state.phase {
            writing.pieces.clear();
        }
        let Complete { parsed, end } = reply;
        self.record(ItemBody::AssistantMessage { raw: parsed.raw, talk: parsed.talk, end });
        match (parsed.intent, defect) {
            (Intent::Act(_), Some(defect)) => self.correct(words::not_python(defect), words::CANNOT_ACT),
            (Intent::Act(code), None) => self.propose(profile, code),
            (Intent::Answer, _) => {
                let message = match end {
                    AnswerEnd::Length => Some(words::cut_answer(profile.max_new_tokens())),
                    AnswerEnd::Repeating => Some(words::REPEATING.to_owned()),
                    _ => None,
                };
                self.end(TurnOutcome::Answered, message);
            }
            (Intent::Broken, _) => self.correct(words::broken_action(profile.dialect), words::CANNOT_ACT),
            (Intent::CutOff, _) if end == AnswerEnd::Repeating => {
                self.correct(words::REPEATING_ACTION.to_owned(), words::CANNOT_ACT);
            }
            (Intent::CutOff, _) => {
                self.correct(words::cut_action(profile.max_new_tokens()), words::CANNOT_ACT)
            }
            (Intent::Empty, _) => self.correct(words::empty_reply(profile.dialect), words::NO_REPLY),
        }
    }

    /// Tells the model what was wrong with its reply; the second time in a row the turn fails.
    fn correct(&mut self, told: String, failed: &str) {
        self.note(told, true);
        if self.state.corrected {
            self.end(TurnOutcome::Failed, Some(failed.to_owned()));
        } else {
            self.state.corrected = true;
            self.compose();
        }
    }

    fn propose(&mut self, profile: &Profile, code: String) {
        if self.state.proposals >= profile.steps {
            self.note(words::over_limit(profile.steps), true);
            return self.end(TurnOutcome::StepLimit, Some(words::step_limit(profile.steps)));
        }
        self.state.corrected = false;
        let repeat = self.repeated(&code);
        if let Some(told) = repeat {
            self.state.repeats += 1;
            if self.state.repeats > 1 {
                self.note(words::REPEATED_TWICE, true);
                return self.end(TurnOutcome::StepLimit, Some(words::REPEATS.to_owned()));
            }
            self.note(told, true);
            return self.compose();
        }
        self.state.proposals += 1;
        self.state.tried = Some(Tried { proposed: same_code(&code), ran: None });
        let action = Action { id: ActionId(self.fresh()), parent: None, code, step: self.state.proposals };
        let approval = ApprovalId(self.fresh());
        self.state.phase = Phase::AwaitingApproval { approval: approval.clone(), action: action.clone() };
        self.record(ItemBody::Action { action: action.clone() });
        self.record(ItemBody::ApprovalRequested { approval: approval.clone(), action: action.id.clone() });
        self.emit(EventMsg::ApprovalRequested { approval, action });
        self.phase_changed();
    }

    /// What to tell the model of code that it has just tried.
    fn repeated(&self, code: &str) -> Option<&'static str> {
        let (same, tried) = (same_code(code), self.state.tried.as_ref()?);
        match &tried.ran {
            Some(ran) if *ran == same => Some(words::REPEATED),
            _ if tried.proposed != same => None,
            Some(_) => Some(words::REPEATED_EDITED),
            None => Some(words::REPEATED_DECLINED),
        }
    }

    pub(super) fn model_failed(&mut self, error: PortError) {
        let Phase::Generating(writing) = self.state.phase.clone() else { return };
        self.keep_partial(&writing, AnswerEnd::Failed);
        self.fail(error);
    }

    /// Journals what was written before the reply broke off, and how it did.
    pub(super) fn keep_partial(&mut self, writing: &Writing, end: AnswerEnd) {
        if writing.raw.trim().is_empty() {
            return;
        }
        let dialect = self.state.profile.as_ref().map_or(Dialect::Chat, |profile| profile.dialect);
        let parsed = parse(dialect, &writing.raw, &ReplyEnd::Cancelled);
        // The text stays as it was written, but nothing may make it look like a complete action, of which the model would
        // think that it ran.
        let raw = writing.raw.replace(CLOSE, "");
        self.record(ItemBody::AssistantMessage { raw, talk: parsed.talk, end });
    }
}
