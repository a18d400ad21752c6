//! A reply that is known beforehand, computed as if it were not: every token takes the time it would take, only the
//! choice is given. So the speed of a real conversation can be measured with a model of random weights.

use std::time::{Duration, Instant};

use nod_protocol::Sampling;

use super::language_model::LanguageModel;
use super::pace::Pace;
use super::run::{Run, Timing};
use super::sessions::Session;
use super::{Drafts, Speculation};
use crate::error::EngineError;
use crate::model::{KvCache, Model};
use crate::sampler::Sampler;

/// A model that says what it is told to.
struct Replayed {
    model: Model,
    /// Prompt and reply.
    tokens: Vec<u32>,
}

impl LanguageModel for Replayed {
    type Cache = KvCache;

    fn context(&self) -> usize {
        self.model.context()
    }

    fn new_cache(&self) -> KvCache {
        self.model.new_cache()
    }

    fn len(cache: &KvCache) -> usize {
        cache.len()
    }

    fn truncate(cache: &mut KvCache, len: usize) {
        cache.truncate(len);
    }

    fn byte_len(cache: &KvCache) -> usize {
        cache.byte_len()
    }

    fn byte_len_with(cache: &KvCache, tokens: usize) -> usize {
        cache.byte_len_with(tokens)
    }

    fn forward(
        &self,
        tokens: &[u32],
        rows: usize,
        cache: &mut KvCache,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError> {
        let Some(mut logits) = self.model.forward_last(tokens, rows, cache, stop)? else { return Ok(None) };
        let first = cache.len() + 1 - rows;
        let length = logits.len() / rows;
        for (row, logits) in logits.chunks_exact_mut(length).enumerate() {
            let next = self.tokens.get(first + row).copied().unwrap_or(0) as usize;
            logits.fill(0.0);
            if let Some(logit) = logits.get_mut(next) {
                *logit = 1.0;
            }
        }
        Ok(Some(logits))
    }
}

/// Computes `reply` after `prompt` token by token as a generation does, and gives the time of that, without the
/// prompt, and how many tokens were guessed. Of a prompt longer than 256 tokens only the first are computed.
///
/// # Errors
/// Those of [`Model::forward`].
#[doc(hidden)]
pub fn replay(
    model: &Model,
    prompt: &[u32],
    reply: &[u32],
    speculation: Speculation,
) -> Result<(Duration, Drafts), EngineError> {
    let most = reply.len();
    let sampler = Sampler::new(&Sampling { temperature: 0.0, ..Sampling::default() })?;
    let replayed = Replayed { model: model.clone(), tokens: [prompt, reply].concat() };
    let known = prompt.len().saturating_sub(1);
    let mut session = Session::new(&replayed);
    session.append(&replayed, &prompt[..known.min(256)], 1, &|| false)?;
    session.repeat_to(&prompt[..known]);
    let mut pace = Pace::of(speculation);
    let timing = Timing::default();
    let mut run = Run {
        model: &replayed,
        session: &mut session,
        sampler,
        stop: &|| false,
        pace: pace.as_mut(),
        timing,
    };
    // The model may never have been used: let it warm up, and the pace find its first measure.
    run.reply(prompt, most.min(4), &mut |_| None)?;
    let mut given = Vec::with_capacity(most);
    run.timing = Timing::default();
    let start = Instant::now();
    run.reply(prompt, most, &mut |token| {
        given.push(token);
        None
    })?;
    let time = start.elapsed() - run.timing.prefill;
    if given != reply {
        return Err(EngineError::Invalid("The replayed reply came out differently.".to_owned()));
    }
    Ok((time, run.timing.drafts))
}
