//! One reply, token by token.

use std::time::{Duration, Instant};

use nod_protocol::Usage;

use super::language_model::LanguageModel;
use super::sessions::{Session, Sessions};
use super::{End, GenerateRequest, Generation};
use crate::error::EngineError;
use crate::sampler::Sampler;
use crate::text::{Detokenizer, Released, StopMatcher};
use crate::tokenizer::{Piece, Tokenizer};

/// Answers a request, using and keeping the session's cache.
pub(super) fn generate<M: LanguageModel>(
    model: &M,
    tokenizer: &Tokenizer,
    sessions: &mut Sessions<M>,
    request: GenerateRequest,
    stop: &dyn Fn() -> bool,
    on_delta: &mut dyn FnMut(String),
) -> Result<Generation, EngineError> {
    let GenerateRequest { session: name, prompt, sampling } = request;
    let sampler = Sampler::new(&sampling)?;
    let tokens = tokenizer.encode_segments(&prompt.segments)?;
    let context = model.context();
    let Some(last) = tokens.last() else {
        return Err(EngineError::Invalid("The prompt is empty.".to_owned()));
    };
    if tokens.len() > context {
        return Err(EngineError::ContextFull { needed: tokens.len(), context });
    }
    let after_control = *tokenizer.vocabulary().piece(*last) == Piece::Control;
    let mut output = Output {
        detokenizer: Detokenizer::new(tokenizer.space_prefix(), after_control),
        matcher: StopMatcher::new(&prompt.stops),
        text: String::new(),
        on_delta,
    };
    let mut session = sessions.take(&name, model);
    let mut run = Run { model, tokenizer, session: &mut session, sampler, stop, timing: Timing::default() };
    let most = sampling.max_new_tokens as usize;
    let result = run.reply(&tokens, most, &prompt.stops, &mut output);
    let timing = run.timing;
    // Kept also after a cancel or an error: what is in it is true.
    sessions.put(name, session);
    let end = match result? {
        // Text that was held back as the possible start of a stop string may still have to be released.
        end @ (End::EndOfText | End::Length | End::Cancelled) => output.finish().unwrap_or(end),
        end @ End::StopString(_) => end,
    };
    Ok(Generation { text: output.text, end, usage: timing.usage(tokens.len(), context) })
}

/// What a reply is made with.
struct Run<'a, M: LanguageModel> {
    model: &'a M,
    tokenizer: &'a Tokenizer,
    session: &'a mut Session<M>,
    sampler: Sampler,
    stop: &'a dyn Fn() -> bool,
    timing: Timing,
}

impl<M: LanguageModel> Run<'_, M> {
    fn reply(
        &mut self,
        prompt: &[u32],
        most: usize,
        stops: &[String],
        output: &mut Output<'_>,
    ) -> Result<End, EngineError> {
        if (self.stop)() {
            return Ok(End::Cancelled);
        }
        self.timing.reused = self.session.reuse(prompt);
        let start = Instant::now();
        let result = self.session.append(self.model, &prompt[self.timing.reused..], self.stop);
        self.timing.prefill = start.elapsed();
        self.timing.prefilled = self.session.len() - self.timing.reused;
        let Some(mut logits) = result? else { return Ok(End::Cancelled) };

        let mut history = prompt.to_vec();
        loop {
            if (self.stop)() {
                return Ok(End::Cancelled);
            }
            if self.timing.generated >= most {
                return Ok(End::Length);
            }
            let token = self.sampler.sample(&mut logits, &history)?;
            history.push(token);
            self.timing.generated += 1;
            if let Some(end) = self.take(token, stops, output) {
                return Ok(end);
            }
            // The token itself still has to go into the cache before the next can be computed.
            if self.timing.generated >= most || self.session.len() >= self.model.context() {
                return Ok(End::Length);
            }
            let start = Instant::now();
            let result = self.session.append(self.model, &[token], self.stop);
            self.timing.decode += start.elapsed();
            match result? {
                Some(next) => logits = next,
                None => return Ok(End::Cancelled),
            }
            self.timing.decoded += 1;
        }
    }

    /// Releases the text of a token; says whether the reply ends with it.
    fn take(&self, token: u32, stops: &[String], output: &mut Output<'_>) -> Option<End> {
        if self.tokenizer.ends().contains(&token) {
            return Some(End::EndOfText);
        }
        let vocabulary = self.tokenizer.vocabulary();
        // A stop string may name a control token, which as text would never be seen.
        if let Some(name) = vocabulary.control_name(token)
            && let Some(stop) = stops.iter().find(|stop| *stop == name)
        {
            return output.finish().or_else(|| Some(End::StopString(stop.clone())));
        }
        output.push(vocabulary.piece(token))
    }
}

/// Text on its way out.
struct Output<'a> {
    detokenizer: Detokenizer,
    matcher: StopMatcher,
    /// All that was released.
    text: String,
    on_delta: &'a mut dyn FnMut(String),
}

impl Output<'_> {
    fn push(&mut self, piece: &Piece) -> Option<End> {
        let mut text = String::new();
        self.detokenizer.push(piece, &mut text);
        self.match_stops(&text)
    }

    /// Releases all that was held, unless it turns out to hold a stop string.
    fn finish(&mut self) -> Option<End> {
        let mut text = String::new();
        self.detokenizer.finish(&mut text);
        let end = self.match_stops(&text);
        if end.is_none() {
            let rest = self.matcher.finish();
            self.release(rest);
        }
        end
    }

    fn match_stops(&mut self, text: &str) -> Option<End> {
        match self.matcher.push(text) {
            Released::Text(text) => {
                self.release(text);
                None
            }
            Released::Stopped { text, stop } => {
                self.release(text);
                Some(End::StopString(stop))
            }
        }
    }

    fn release(&mut self, text: String) {
        if !text.is_empty() {
            self.text.push_str(&text);
            (self.on_delta)(text);
        }
    }
}

/// Counts and times of a reply. The times are those of the model alone, so that a slow receiver does not make
/// the model look slow.
#[derive(Debug, Default, Clone, Copy)]
struct Timing {
    reused: usize,
    /// Prompt tokens computed.
    prefilled: usize,
    prefill: Duration,
    /// Tokens chosen.
    generated: usize,
    /// Of these, those whose successor was computed.
    decoded: usize,
    decode: Duration,
}

impl Timing {
    fn usage(&self, prompt: usize, context: usize) -> Usage {
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
