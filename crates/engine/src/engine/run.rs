//! The tokens of one reply: read the prompt, then choose and compute in turn.

use std::time::{Duration, Instant};

use nod_protocol::Usage;

use super::language_model::LanguageModel;
use super::lookup::Match;
use super::pace::{LONGEST_DRAFT, Pace};
use super::sessions::Session;
use super::{Drafts, End};
use crate::error::EngineError;
use crate::sampler::Sampler;

/// What a reply is made with.
pub(super) struct Run<'a, M: LanguageModel> {
    pub model: &'a M,
    pub session: &'a mut Session<M>,
    pub sampler: Sampler,
    pub stop: &'a dyn Fn() -> bool,
    /// `None` when nothing is to be drafted.
    pub pace: Option<&'a mut Pace>,
    pub timing: Timing,
}

/// The tokens computed last.
struct Step {
    /// Logits after each of them, a row of the vocabulary's length each.
    logits: Vec<f32>,
    /// All of them but the first: what was thought to come next.
    draft: Vec<u32>,
    /// Tokens of the conversation that agreed with the place the draft is from.
    agreeing: usize,
    seconds: f64,
}

impl<M: LanguageModel> Run<'_, M> {
    /// Gives tokens to `take`, until that, the length or a stop ends it. Afterwards the session holds nothing but the
    /// prompt and tokens that were taken, whether the end is an error or not.
    ///
    /// Drafted tokens change nothing but the time: each token is chosen from the logits after exactly the tokens
    /// before it, one draw each, and the rest of a draft is dropped where the choice differs from it.
    pub fn reply(
        &mut self,
        prompt: &[u32],
        most: usize,
        take: &mut dyn FnMut(u32) -> Option<End>,
    ) -> Result<End, EngineError> {
        if (self.stop)() {
            return Ok(End::Cancelled);
        }
        self.timing.reused = self.session.reuse(prompt);
        let start = Instant::now();
        let result = self.session.append(self.model, &prompt[self.timing.reused..], 1, self.stop);
        self.timing.prefill = start.elapsed();
        self.timing.prefilled = self.session.len() - self.timing.reused;
        let Some(logits) = result? else { return Ok(End::Cancelled) };
        let mut step = Step { logits, draft: Vec::new(), agreeing: 0, seconds: 0.0 };
        let mut history = prompt.to_vec();
        loop {
            let (accepted, end) = self.choose(&mut step, most, &mut history, take);
            // What was drafted and not chosen never happened.
            let drafted = step.draft.len();
            self.session.truncate(self.session.len() - (drafted - accepted));
            self.timing.drafts.drafted += drafted as u32;
            self.timing.drafts.accepted += accepted as u32;
            if let (Some(pace), true) = (&mut self.pace, self.timing.decoded > 0) {
                match drafted {
                    0 => pace.single(step.seconds),
                    _ => pace.batch(step.agreeing, drafted, accepted, step.seconds),
                }
            }
            if let Some(end) = end? {
                return Ok(end);
            }
            match self.step(&history, most)? {
                Some(next) => step = next,
                None => return Ok(End::Cancelled),
            }
        }
    }

    /// Chooses the token after each row of the step, as far as the draft agrees. Says how much of it did, and whether
    /// the reply ends.
    fn choose(
        &mut self,
        step: &mut Step,
        most: usize,
        history: &mut Vec<u32>,
        take: &mut dyn FnMut(u32) -> Option<End>,
    ) -> (usize, Result<Option<End>, EngineError>) {
        let vocabulary = step.logits.len() / (step.draft.len() + 1);
        for (row, logits) in step.logits.chunks_exact_mut(vocabulary).enumerate() {
            if (self.stop)() {
                return (row, Ok(Some(End::Cancelled)));
            }
            if self.timing.generated >= most {
                return (row, Ok(Some(End::Length)));
            }
            let token = match self.sampler.sample(logits, history) {
                Ok(token) => token,
                Err(error) => return (row, Err(error)),
            };
            history.push(token);
            self.timing.generated += 1;
            if let Some(end) = take(token) {
                return (row, Ok(Some(end)));
            }
            if step.draft.get(row) != Some(&token) {
                // The token itself still has to go into the cache before the next can be computed.
                let held = self.session.len() - (step.draft.len() - row);
                let full = self.timing.generated >= most || held >= self.model.context();
                return (row, Ok(full.then_some(End::Length)));
            }
            self.timing.decoded += 1;
        }
        // Not reached: the last row has no draft to agree with.
        (step.draft.len(), Ok(None))
    }

    /// Computes the last token of the conversation, and after it what may come next. `None` when stopped.
    fn step(&mut self, history: &[u32], most: usize) -> Result<Option<Step>, EngineError> {
        let mut tokens: Vec<u32> = history.last().copied().into_iter().collect();
        let mut agreeing = 0;
        if let Some(pace) = &self.pace {
            let room = self.model.context() - self.session.len() - 1;
            let room = room.min(most - self.timing.generated - 1).min(LONGEST_DRAFT);
            if let Some(found) = Match::find(history) {
                agreeing = found.agreeing;
                tokens.extend(found.draft(history, pace.draft_length(agreeing, room)));
            }
        }
        let before = self.session.len();
        let start = Instant::now();
        let result = self.session.append(self.model, &tokens, tokens.len(), self.stop);
        let time = start.elapsed();
        self.timing.decode += time;
        if !matches!(result, Ok(Some(_))) {
            self.session.truncate(before + 1);
        }
        let Some(logits) = result? else { return Ok(None) };
        self.timing.decoded += 1;
        let draft = tokens.split_off(1);
        Ok(Some(Step { logits, draft, agreeing, seconds: time.as_secs_f64() }))
    }
}

/// Counts and times of a reply. The times are those of the model alone, so that a slow receiver does not make
/// the model look slow.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Timing {
    pub reused: usize,
    /// Prompt tokens computed.
    pub prefilled: usize,
    pub prefill: Duration,
    /// Tokens chosen.
    pub generated: usize,
    /// Of these, those whose successor was computed.
    pub decoded: usize,
    pub decode: Duration,
    pub drafts: Drafts,
}

impl Timing {
    pub fn usage(&self, prompt: usize, context: usize) -> Usage {
        Usage {
            prompt_tokens: prompt as u32,
            reused_tokens: self.reused as u32,
            generated_tokens: self.generated as u32,
            prefill_tokens_per_second: speed(self.prefilled, self.prefill),
            decode_tokens_per_second: speed(self.decoded, self.decode),
            context: context as u32,
        }
    }
}

fn speed(tokens: usize, time: Duration) -> f32 {
    if tokens == 0 || time.is_zero() { 0.0 } else { (tokens as f64 / time.as_secs_f64()) as f32 }
}
