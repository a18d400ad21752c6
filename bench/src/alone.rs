//! What only Nod does, measured against itself: guessing from the conversation, going on where a turn stopped, doing
//! nothing.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use nod_engine::model::{Model, ModelFile, ModelOptions};
use nod_engine::{Engine, GenerateRequest, Generation, Speculation, replay};
use nod_protocol::{DeviceChoice, Prompt, Sampling, Segment};

use crate::measure::{Figures, generate, load, text_of};
use crate::process;

/// Conversations that are replayed: the name, what is known, and the reply.
const TRACES: [(&str, &str, &str); 2] = [
    ("code rewritten", include_str!("../traces/rewrite.prompt"), include_str!("../traces/rewrite.reply")),
    ("nothing repeated", include_str!("../traces/fresh.prompt"), include_str!("../traces/fresh.reply")),
];
/// Most tokens of a replayed reply, for a model of billions of weights and for others.
const REPLAYED: [usize; 2] = [300, 2000];
/// Tokens of the conversation whose next step is measured.
const LONG: usize = 3000;

/// Replays each conversation with and without guesses, in turn; `guessing_first` in every second round, so that neither is
/// always the one that finds the processor cool.
pub fn speculation(path: &Path, guessing_first: bool) -> Result<Figures> {
    let file = ModelFile::open(path)?;
    let model = Model::load(&file, &ModelOptions { device: DeviceChoice::Cpu, ..ModelOptions::default() })?;
    model.forward(&[1; 16], &mut model.new_cache())?;
    process::settle()?;
    let mut figures = Figures::new();
    for (name, prompt, reply) in TRACES {
        let mut tokens = Lexemes::new(model.config().vocabulary);
        let (mut prompt, mut reply) = (tokens.of(prompt), tokens.of(reply));
        reply.truncate(REPLAYED[usize::from(model.parameters() < 1_000_000_000)]);
        // The cache is filled in blocks; a short prompt is put behind words of its own.
        while prompt.len() < 300 {
            prompt.insert(0, tokens.fresh());
        }
        ensure!(
            prompt.len() + reply.len() < model.context(),
            "the context is too short for the conversation"
        );
        let mut seconds = HashMap::new();
        let mut order = [Speculation::Off, Speculation::Lookup];
        if guessing_first {
            order.reverse();
        }
        for speculation in order {
            let mut time = Duration::ZERO;
            let mut runs = 0;
            while time < Duration::from_millis(500) {
                let (took, drafts) = replay(&model, &prompt, &reply, speculation)?;
                time += took;
                runs += 1;
                if speculation == Speculation::Lookup {
                    figures.insert(format!("{name}: drafted"), f64::from(drafts.drafted));
                    figures.insert(format!("{name}: accepted"), f64::from(drafts.accepted));
                }
            }
            seconds.insert(speculation == Speculation::Lookup, time.as_secs_f64() / f64::from(runs));
        }
        figures.insert(format!("{name}: tokens"), reply.len() as f64);
        figures.insert(format!("{name}: plain tok/s"), reply.len() as f64 / seconds[&false]);
        figures.insert(format!("{name}: guessing tok/s"), reply.len() as f64 / seconds[&true]);
        figures.insert(format!("{name}: ratio"), seconds[&false] / seconds[&true]);
    }
    Ok(figures)
}

/// Tokens for a text about as a vocabulary of 32,000 pieces would cut it, but for a model whose own vocabulary is
/// made up: words up to six letters, with the space before them; longer ones in parts; numbers by digit; runs of
/// spaces; marks one by one.
struct Lexemes {
    ids: HashMap<String, u32>,
    vocabulary: usize,
    next: u32,
}

impl Lexemes {
    fn new(vocabulary: usize) -> Self {
        // Below are control and byte tokens.
        Self { ids: HashMap::new(), vocabulary, next: 300 }
    }

    fn fresh(&mut self) -> u32 {
        self.next += 1;
        self.next % self.vocabulary as u32
    }

    fn of(&mut self, text: &str) -> Vec<u32> {
        let mut tokens = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let spaces = rest.len() - rest.trim_start_matches(' ').len();
            let word = |text: &str| text.chars().take_while(|c| c.is_alphabetic()).take(6).count();
            let letters = word(&rest[spaces.min(1)..]);
            let len = match () {
                () if spaces > 1 => spaces,
                () if letters > 0 => {
                    let start = spaces.min(1);
                    start + rest[start..].chars().take(letters).map(char::len_utf8).sum::<usize>()
                }
                () => first.len_utf8(),
            };
            let (piece, after) = rest.split_at(len);
            let known = self.ids.get(piece).copied();
            let id = known.unwrap_or_else(|| self.fresh());
            self.ids.insert(piece.to_owned(), id);
            tokens.push(id);
            rest = after;
        }
        tokens
    }
}

/// The next step of a turn with a long context, through the engine as the application uses it.
pub fn next_step(path: &Path) -> Result<Figures> {
    let engine = load(path)?;
    settled(&engine)?;
    let request = |segments: &[Segment], tokens: u32| GenerateRequest {
        session: "turn".into(),
        prompt: Prompt { segments: segments.to_vec(), stops: vec!["</execute>".into()] },
        sampling: Sampling { temperature: 0.0, max_new_tokens: tokens, ..Sampling::default() },
    };
    let mut figures = Figures::new();
    let mut segments = text_of(&engine, LONG.min(engine.context() as usize * 3 / 4))?;
    let (_, whole) = timed(|| generate(&engine, request(&segments, 1)))?;
    figures.insert("next step: whole prompt s".into(), whole.as_secs_f64());
    // The observation that a step adds: a few lines.
    let observation = "\nExecution Output:\n   rows  sum\n0    12  3.5\n1     7  1.25\n";
    segments.push(Segment::Control("<|im_end|>".into()));
    segments.push(Segment::Text(observation.into()));
    let (generation, time) = timed(|| generate(&engine, request(&segments, 1)))?;
    let usage = generation.usage;
    let new = usage.prompt_tokens - usage.reused_tokens;
    let model = f64::from(new) / f64::from(usage.prefill_tokens_per_second);
    figures.insert("next step: context tokens".into(), usage.prompt_tokens.into());
    figures.insert("next step: reused tokens".into(), usage.reused_tokens.into());
    figures.insert("next step: new tokens".into(), new.into());
    figures.insert("next step: s".into(), time.as_secs_f64());
    figures.insert("next step: of that not the model, ms".into(), (time.as_secs_f64() - model) * 1e3);
    // Another end: the cache is trimmed to what is common.
    let last = segments.len() - 1;
    segments[last] = Segment::Text(observation.replace("12", "13"));
    let (generation, time) = timed(|| generate(&engine, request(&segments, 1)))?;
    let usage = generation.usage;
    let new = usage.prompt_tokens - usage.reused_tokens;
    let model = f64::from(new) / f64::from(usage.prefill_tokens_per_second);
    figures.insert("trimmed: new tokens".into(), new.into());
    figures.insert("trimmed: of that not the model, ms".into(), (time.as_secs_f64() - model) * 1e3);
    Ok(figures)
}

/// How much of a processor the engine takes while it has nothing to do, after a reply.
pub fn idle(path: &Path) -> Result<Figures> {
    /// Long enough that a timer somewhere would show.
    const WATCHED: Duration = Duration::from_secs(5);
    let engine = load(path)?;
    settled(&engine)?;
    let before = process::processor_time()?;
    std::thread::sleep(WATCHED);
    let busy = (process::processor_time()? - before) / WATCHED.as_secs_f64();
    Ok([("idle: % of a processor".to_owned(), busy * 100.0)].into())
}

/// A first reply, then until nothing goes on in the background.
pub fn settled(engine: &Engine) -> Result<()> {
    let sampling = Sampling { temperature: 0.0, max_new_tokens: 1, ..Sampling::default() };
    let prompt = Prompt { segments: text_of(engine, 16)?, stops: Vec::new() };
    generate(engine, GenerateRequest { session: "first".into(), prompt, sampling })?;
    process::settle()
}

pub fn timed(work: impl FnOnce() -> Result<Generation>) -> Result<(Generation, Duration)> {
    let start = Instant::now();
    let generation = work()?;
    Ok((generation, start.elapsed()))
}
