//! All that a reply takes beside the model, and where it goes: the road from text to text, for the small model, where
//! everything beside the matrix work shows.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, ensure};
use nod_engine::gguf::GgufFile;
use nod_engine::sampler::Sampler;
use nod_engine::synthetic::Random;
use nod_engine::text::{Detokenizer, StopMatcher};
use nod_engine::tokenizer::Tokenizer;
use nod_engine::{Engine, GenerateRequest};
use nod_protocol::{Prompt, Sampling, Segment};

use crate::alone::{settled, timed};
use crate::measure::{Figures, generate, load, text_of};

/// Tokens of the prompt.
const PROMPT: usize = 150;
/// Replies that are made, and most tokens of each, for a model of millions of weights and for others.
const REPLIES: [(usize, u32); 2] = [(40, 100), (1, 24)];
/// Shorter replies say nothing.
const FEWEST: u32 = 20;

/// A whole reply through the engine, how much of its time the model took, and which part of the rest took how much.
pub fn measure(path: &Path) -> Result<Figures> {
    let engine = load(path)?;
    settled(&engine)?;
    let small = engine.info().parameters < 1_000_000_000;
    let (replies, most) = REPLIES[usize::from(!small)];
    let (mut whole, mut model, mut tokens, mut made) = (0.0, 0.0, 0.0, 0.0);
    let mut text = String::new();
    for number in 0..replies {
        let request = request(&engine, number, most)?;
        let (generation, time) = timed(|| generate(&engine, request))?;
        let usage = generation.usage;
        if usage.generated_tokens < FEWEST {
            continue;
        }
        whole += time.as_secs_f64();
        model +=
            f64::from(usage.prompt_tokens - usage.reused_tokens) / f64::from(usage.prefill_tokens_per_second);
        model += f64::from(usage.generated_tokens - 1) / f64::from(usage.decode_tokens_per_second);
        tokens += f64::from(usage.generated_tokens);
        made += 1.0;
        text = generation.text;
    }
    ensure!(tokens > 0.0, "every reply ended after a few tokens; nothing can be said of such a model");
    let mut figures = Figures::new();
    figures.insert("whole reply: tokens".into(), tokens);
    figures.insert("whole reply: us a token".into(), whole / tokens * 1e6);
    let beside = whole / model - 1.0;
    figures.insert("whole reply: beside the model, %".into(), beside * 100.0);

    let mut rest = beside;
    let sampling = request(&engine, 0, most)?.sampling;
    let prompt = request(&engine, 0, most)?.prompt;
    for (part, seconds) in parts(path, &prompt, &sampling, &text, tokens / made)? {
        let share = seconds * made / model;
        rest -= share;
        figures.insert(format!("whole reply: of that {part}, %"), share * 100.0);
    }
    // Drafting, the channel and the threads at both of its ends, and the noise of the machine.
    figures.insert("whole reply: of that drafting, queue and events, %".into(), rest * 100.0);
    Ok(figures)
}

/// Not the same prompt twice: that would be nothing new to read.
fn request(engine: &Engine, number: usize, most: u32) -> Result<GenerateRequest> {
    let mut segments = text_of(engine, PROMPT)?;
    segments.insert(0, Segment::Text(format!("{number} ")));
    let stops = ["<|im_start|>", "<|im_end|>", "</execute>"].map(str::to_owned).to_vec();
    let sampling = Sampling { temperature: 0.0, max_new_tokens: most, ..Sampling::default() };
    Ok(GenerateRequest { session: "reply".into(), prompt: Prompt { segments, stops }, sampling })
}

/// Seconds that one reply of `tokens` tokens spends in each part, which does here what the engine has it do.
fn parts(
    path: &Path,
    prompt: &Prompt,
    sampling: &Sampling,
    reply: &str,
    tokens: f64,
) -> Result<[(&'static str, f64); 3]> {
    let tokenizer = Tokenizer::from_gguf(&GgufFile::open(path)?)?;
    let vocabulary = tokenizer.vocabulary();
    let encoded = tokenizer.encode_segments(&prompt.segments)?;
    let encoding = seconds_of(|| drop(black_box(tokenizer.encode_segments(&prompt.segments))));

    let mut random = Random::new(1);
    let logits: Vec<f32> = (0..vocabulary.len()).map(|_| random.below(1 << 20) as f32 / 65536.0).collect();
    let mut sampler = Sampler::new(sampling)?;
    let mut scratch = logits.clone();
    let copying = seconds_of(|| black_box(&mut scratch).copy_from_slice(&logits));
    let choosing = seconds_of(|| {
        scratch.copy_from_slice(&logits);
        drop(black_box(sampler.sample(&mut scratch, &encoded)));
    }) - copying;

    let ids = tokenizer.encode_text(reply)?;
    let writing = seconds_of(|| {
        let mut detokenizer = Detokenizer::new(tokenizer.space_prefix(), true);
        let mut matcher = StopMatcher::new(&prompt.stops);
        for id in &ids {
            let mut text = String::new();
            detokenizer.push(vocabulary.piece(*id), &mut text);
            black_box(matcher.push(&text));
        }
    }) / ids.len().max(1) as f64;
    Ok([
        ("tokenizing the prompt", encoding),
        ("choosing tokens", choosing * tokens),
        ("detokenizing and looking for stops", writing * tokens),
    ])
}

/// The median of many.
fn seconds_of(mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
