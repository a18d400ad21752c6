//! Performing effects.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    time::Duration,
};

use nod_protocol::{ErrorCode, Sampling};
use tokio_util::sync::CancellationToken;

use super::{Driver, jobs, warrant};
use crate::{
    ExecRequest, GenerateRequest, PortError,
    context::{ContextError, fit},
    machine::{Effect, Input},
    template, transcript,
};

impl Driver {
    /// Performs one effect; gives what the machine is to be told at once. An error is always the journal's.
    pub(super) async fn perform(&mut self, effect: Effect) -> Result<Option<Input>, PortError> {
        let conversation = &self.parts.conversation;
        match effect {
            Effect::Journal(item) => {
                self.parts.journal.append(conversation, &item).await?;
                self.items.push(item);
            }
            Effect::JournalOutput { action, index, output } => {
                let output = self.parts.journal.append_output(conversation, &action, index, output).await?;
                return Ok(Some(Input::OutputStored { action, index, output }));
            }
            Effect::Emit { turn, msg } => self.emit(turn, msg),
            Effect::Compose if self.profile.is_some() && !self.model_changed => {
                return Ok(Some(self.compose()));
            }
            Effect::Compose => {
                let job = self.next_job();
                jobs::prepare(job, self.parts.model.clone(), self.cancel.clone(), self.reports.clone());
            }
            Effect::Generate => return Ok(self.generate()),
            Effect::Check(code) => {
                let job = self.next_job();
                jobs::check(job, self.parts.python.clone(), code, self.cancel.clone(), self.reports.clone());
            }
            Effect::Run(action) => return Ok(self.execute(&action)),
            Effect::SendInput(text) => {
                jobs::send_input(self.parts.python.clone(), text, self.reports.clone());
            }
            Effect::InterruptKernel => self.cancel.cancel(),
            Effect::RestartKernel => jobs::restart(self.parts.python.clone(), self.reports.clone()),
            Effect::EndTurn => {
                self.cancel.cancel();
                self.cancel = CancellationToken::new();
                self.next_job();
                self.profile = None;
                self.prompt = None;
            }
        }
        Ok(None)
    }

    pub(super) fn next_job(&mut self) -> u64 {
        self.job += 1;
        self.job
    }

    /// Makes the prompt from the journal.
    pub(super) fn compose(&mut self) -> Input {
        let Some(profile) = self.profile.clone() else {
            return Input::ModelFailed(internal("The model is not ready."));
        };
        let messages = transcript::messages(&profile.system_prompt, &self.items);
        let model = &self.parts.model;
        let counted = &mut self.counted;
        let mut count = |message: &transcript::Message| {
            let mut hasher = DefaultHasher::new();
            (message.role, &message.text).hash(&mut hasher);
            let key = hasher.finish();
            if let Some(tokens) = counted.get(&key) {
                return Ok(*tokens);
            }
            let tokens = model.count_tokens(&template::message_segments(message.role, &message.text))?;
            counted.insert(key, tokens);
            Ok(tokens)
        };
        let head = match model.count_tokens(&template::reply_head()) {
            Ok(head) => head,
            Err(error) => return Input::ModelFailed(error),
        };
        match fit(&messages, &profile, &mut self.plan, head, &mut count) {
            Ok(fitted) => {
                let prompt = template::prompt(profile.dialect, &fitted.messages);
                let sampling =
                    Sampling { max_new_tokens: profile.max_new_tokens(), ..profile.sampling.clone() };
                self.prompt = Some((prompt, sampling));
                Input::Composed { profile: Box::new(profile), note: fitted.note }
            }
            Err(ContextError::TooLong(message)) => {
                Input::ModelFailed(PortError::new(ErrorCode::Internal, message))
            }
            Err(ContextError::Count(error)) => Input::ModelFailed(error),
        }
    }

    fn generate(&mut self) -> Option<Input> {
        let Some((prompt, sampling)) = self.prompt.take() else {
            return Some(Input::ModelFailed(internal("There is no prompt.")));
        };
        let request = GenerateRequest { conversation: self.parts.conversation.clone(), prompt, sampling };
        let job = self.next_job();
        jobs::generate(job, self.parts.model.clone(), request, self.cancel.clone(), self.reports.clone());
        None
    }

    /// Runs the action that the journal allows, and no other.
    fn execute(&mut self, id: &nod_protocol::ActionId) -> Option<Input> {
        let Some(action) = warrant::find(&self.items, id) else {
            tracing::error!(action = %id, "an action without an approval in the journal was not run");
            return Some(Input::ExecFailed(internal(
                "The journal holds no approval of this action. Nothing ran.",
            )));
        };
        let seconds = self.profile.as_ref().map_or(60, |profile| profile.execution_seconds);
        let request = ExecRequest { action: action.clone(), time_limit: Duration::from_secs(seconds.into()) };
        let job = self.next_job();
        jobs::execute(job, self.parts.python.clone(), request, self.cancel.clone(), self.reports.clone());
        None
    }
}

fn internal(message: &str) -> PortError {
    PortError::new(ErrorCode::Internal, message)
}
