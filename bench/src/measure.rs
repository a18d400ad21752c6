//! One process, one engine: what it does and how long that takes. Both engines do exactly the same.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use nod_engine::model::{KvCache, KvType, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::Random;
use nod_engine::{Engine, GenerateEvent, GenerateRequest, LoadOptions};
use nod_protocol::{DeviceChoice, Prompt, Sampling, Segment};

use crate::llama::Llama;
use crate::process;
use crate::settings::Settings;

/// Figures by name; times in seconds, speeds in tokens a second, memory in bytes.
pub type Figures = BTreeMap<String, f64>;

/// Tokens at which decode is begun, before the cache is filled up to a longer context.
pub const SHORTEST: usize = 256;
/// Tokens of the prompt whose reading is timed.
pub const PREFILL: usize = 512;
/// Tokens of the prompt for the first token.
const FIRST: usize = 16;
/// Tokens decoded in one go.
const DECODED: usize = 32;
/// Small models decode these in no time; then again, until this has passed.
const AT_LEAST: Duration = Duration::from_millis(800);

/// An engine under measurement.
trait Subject {
    /// Appends tokens and gives the likeliest next one.
    fn forward(&mut self, tokens: &[u32]) -> Result<u32>;
    /// Keeps only the first tokens of all that were appended.
    fn truncate(&mut self, tokens: usize) -> Result<()>;
    /// Repeats the [`SHORTEST`] tokens that it holds up to `tokens`.
    fn fill(&mut self, tokens: usize) -> Result<()>;
    /// To be given to [`Subject::truncate`] after a fill to `tokens`.
    fn filled(&self, tokens: usize) -> usize;
    /// Bytes that are in memory for the measurement alone.
    fn overhead(&self) -> usize;
}

struct Nod {
    model: Model,
    cache: KvCache,
}

impl Subject for Nod {
    fn forward(&mut self, tokens: &[u32]) -> Result<u32> {
        Ok(crate::best(&self.model.forward(tokens, &mut self.cache)?))
    }

    fn truncate(&mut self, tokens: usize) -> Result<()> {
        self.cache.truncate(tokens);
        Ok(())
    }

    fn fill(&mut self, tokens: usize) -> Result<()> {
        self.cache.repeat_to(tokens);
        if self.cache.len() != tokens {
            bail!("the cache could not be filled");
        }
        Ok(())
    }

    fn filled(&self, tokens: usize) -> usize {
        tokens
    }

    fn overhead(&self) -> usize {
        0
    }
}

impl Subject for Llama {
    fn forward(&mut self, tokens: &[u32]) -> Result<u32> {
        Llama::forward(self, tokens)
    }

    fn truncate(&mut self, tokens: usize) -> Result<()> {
        Llama::truncate(self, tokens)
    }

    fn fill(&mut self, tokens: usize) -> Result<()> {
        Llama::truncate(self, SHORTEST)?;
        self.repeat_to(SHORTEST, tokens)
    }

    /// The repeated tokens all have the positions of the first.
    fn filled(&self, _: usize) -> usize {
        SHORTEST
    }

    fn overhead(&self) -> usize {
        self.state_bytes()
    }
}

/// Prefill of 512 tokens, then decode at each context, all in one process with all background work done. Nod keeps keys
/// and values as `kv_type` says, else as it would by itself.
pub fn speed(
    path: &Path,
    llama: Option<Settings>,
    kv_type: Option<KvType>,
    contexts: &[usize],
    threads: usize,
) -> Result<Figures> {
    let room = contexts.iter().copied().max().unwrap_or(0).max(PREFILL) + 2 * DECODED;
    let mut figures = Figures::new();
    let (mut subject, vocabulary): (Box<dyn Subject>, usize) = match llama {
        Some(settings) => {
            let mut llama = Llama::load(path, settings)?;
            llama.start(room.next_multiple_of(256), threads, settings)?;
            let vocabulary = llama.vocabulary();
            (Box::new(llama), vocabulary)
        }
        None => {
            let file = ModelFile::open(path)?;
            let device = DeviceChoice::Cpu;
            let options = ModelOptions { device, kv_type, threads: Some(threads), ..ModelOptions::default() };
            let model = Model::load(&file, &options)?;
            let (cache, vocabulary) = (model.new_cache(), model.config().vocabulary);
            (Box::new(Nod { model, cache }), vocabulary)
        }
    };
    let mut random = Random::new(1);
    let tokens: Vec<u32> = (0..PREFILL).map(|_| random.below(vocabulary as u32)).collect();
    subject.forward(&tokens[..FIRST])?;
    process::settle()?;

    let prefill = repeat(|| {
        subject.truncate(0)?;
        let start = Instant::now();
        subject.forward(&tokens)?;
        Ok((PREFILL, start.elapsed()))
    })?;
    figures.insert(format!("prefill {PREFILL}"), prefill);

    subject.truncate(SHORTEST)?;
    let mut contexts = contexts.to_vec();
    contexts.sort_unstable();
    for context in contexts {
        if context > SHORTEST {
            subject.fill(context)?;
        }
        let held = subject.filled(context);
        // The first tokens after a fill meet cold pages.
        let mut token = subject.forward(&tokens[..1])?;
        let decode = repeat(|| {
            subject.truncate(held)?;
            let start = Instant::now();
            for _ in 0..DECODED {
                token = subject.forward(&[token])?;
            }
            Ok((DECODED, start.elapsed()))
        })?;
        subject.truncate(held)?;
        figures.insert(format!("decode {context}"), decode);
    }
    figures.insert("most resident".into(), process::memory("VmHWM")? - subject.overhead() as f64);
    Ok(figures)
}

/// Tokens a second of `work`, done once, or for [`AT_LEAST`].
fn repeat(mut work: impl FnMut() -> Result<(usize, Duration)>) -> Result<f64> {
    let (mut tokens, mut time) = (0, Duration::ZERO);
    while time < AT_LEAST {
        let (more, took) = work()?;
        tokens += more;
        time += took;
    }
    Ok(tokens as f64 / time.as_secs_f64())
}

/// From the start of the process, at `started`, to the first token of a short prompt. Nod takes the road that the
/// application takes: text in, tokenizer, queue, sampler; llama.cpp gets the tokens as they are.
pub fn start(path: &Path, llama: Option<Settings>, threads: usize, started: u64) -> Result<Figures> {
    let since = || (process::now() - started) as f64 / 1e9;
    let mut figures = Figures::new();
    if let Some(settings) = llama {
        let mut llama = Llama::load(path, settings)?;
        llama.start(512, threads, settings)?;
        figures.insert("load".into(), since());
        let tokens: Vec<u32> = (0..FIRST as u32).map(|i| 300 + i).collect();
        llama.forward(&tokens)?;
        figures.insert("first token".into(), since());
        // Here, where its model is still there.
        figures.insert("resident at first token".into(), process::memory("VmRSS")?);
    } else {
        let engine = load(path)?;
        figures.insert("load".into(), since());
        let segments = text_of(&engine, FIRST)?;
        let sampling = Sampling { temperature: 0.0, max_new_tokens: 1, ..Sampling::default() };
        let prompt = Prompt { segments, stops: Vec::new() };
        generate(&engine, GenerateRequest { session: "start".into(), prompt, sampling })?;
        figures.insert("first token".into(), since());
        figures.insert("resident at first token".into(), process::memory("VmRSS")?);
    }
    Ok(figures)
}

/// The engine, as the application loads it.
pub fn load(path: &Path) -> Result<Engine> {
    Ok(Engine::load(LoadOptions {
        path: path.to_owned(),
        device: DeviceChoice::Cpu,
        name: "bench".into(),
        ..LoadOptions::default()
    })?)
}

/// A text of exactly `tokens` tokens, or one more or two.
pub fn text_of(engine: &Engine, tokens: usize) -> Result<Vec<Segment>> {
    let mut text = String::new();
    let mut number = 0u32;
    loop {
        let segments = vec![Segment::Text(text.clone())];
        let missing = tokens.saturating_sub(engine.count_tokens(&segments)?);
        if missing == 0 {
            return Ok(segments);
        }
        // Digits are at least a token each in no vocabulary, and a line of them is not repeated.
        for _ in 0..missing.div_ceil(4).max(1) {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(&format!("{:x}", number >> 28));
        }
    }
}

/// Waits for a reply.
pub fn generate(engine: &Engine, request: GenerateRequest) -> Result<nod_engine::Generation> {
    let (sender, events) = mpsc::channel();
    engine.generate(request, Arc::default(), Box::new(move |event| drop(sender.send(event))));
    for event in events {
        if let GenerateEvent::Done(result) = event {
            return Ok(result?);
        }
    }
    bail!("the engine gave no answer")
}
