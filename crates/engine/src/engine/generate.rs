//! One reply: from the prompt's text to tokens, and from tokens to text.

use super::circles::Circles;
use super::language_model::LanguageModel;
use super::pace::Pace;
use super::run::{Run, Timing};
use super::sessions::Sessions;
use super::{Drafts, End, GenerateRequest, Generation};
use crate::error::EngineError;
use crate::sampler::Sampler;
use crate::text::{Detokenizer, Released, StopMatcher};
use crate::tokenizer::{Piece, Tokenizer};

/// Answers a request, using and keeping the session's cache.
pub(super) fn generate<M: LanguageModel>(
    model: &M,
    tokenizer: &Tokenizer,
    sessions: &mut Sessions<M>,
    pace: Option<&mut Pace>,
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
        tokenizer,
        stops: &prompt.stops,
        detokenizer: Detokenizer::new(tokenizer.space_prefix(), after_control),
        matcher: StopMatcher::new(&prompt.stops),
        text: String::new(),
        circles: Circles::default(),
        on_delta,
    };
    let most = sampling.max_new_tokens as usize;
    if stop() {
        // Stopped while it waited for its turn: no other conversation is to lose its cache for it.
        let usage = Timing::default().usage(tokens.len(), context);
        return Ok(Generation { text: String::new(), end: End::Cancelled, usage, drafts: Drafts::default() });
    }
    let mut session = sessions.take(&name, model, tokens.len().saturating_add(most).min(context));
    let mut run = Run { model, session: &mut session, sampler, stop, pace, timing: Timing::default() };
    let mut result = run.reply(&tokens, most, &mut |token| output.take(token));
    if matches!(result, Err(EngineError::NoMemory { .. })) && sessions.clear() && run.timing.generated == 0 {
        // Without the other conversations' caches there may be room.
        result = run.reply(&tokens, most, &mut |token| output.take(token));
    }
    let timing = run.timing;
    // Kept also after a cancel or an error: what is in it is true.
    sessions.put(name, session);
    let end = match result? {
        // Text that was held back as the possible start of a stop string may still have to be released.
        end @ (End::EndOfText | End::Length | End::Repeating | End::Cancelled) => {
            output.finish().unwrap_or(end)
        }
        end @ End::StopString(_) => end,
    };
    let usage = timing.usage(tokens.len(), context);
    Ok(Generation { text: output.text, end, usage, drafts: timing.drafts })
}

fn has_letter(piece: &Piece) -> bool {
    match piece {
        Piece::Bytes(bytes) => String::from_utf8_lossy(bytes).chars().any(char::is_alphabetic),
        Piece::Byte(byte) => byte.is_ascii_alphabetic(),
        Piece::Control => false,
    }
}

/// Text on its way out.
struct Output<'a> {
    tokenizer: &'a Tokenizer,
    stops: &'a [String],
    detokenizer: Detokenizer,
    matcher: StopMatcher,
    /// All that was released.
    text: String,
    circles: Circles,
    on_delta: &'a mut dyn FnMut(String),
}

impl Output<'_> {
    /// Releases the text of a token; says whether the reply ends with it.
    fn take(&mut self, token: u32) -> Option<End> {
        if self.tokenizer.ends().contains(&token) {
            return Some(End::EndOfText);
        }
        let vocabulary = self.tokenizer.vocabulary();
        // A stop string may name a control token, which as text would never be seen.
        if let Some(name) = vocabulary.control_name(token)
            && let Some(stop) = self.stops.iter().find(|stop| *stop == name)
        {
            return self.finish().or_else(|| Some(End::StopString(stop.clone())));
        }
        let piece = vocabulary.piece(token);
        self.push(piece).or_else(|| self.circles.close(token, has_letter(piece)).then_some(End::Repeating))
    }

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
