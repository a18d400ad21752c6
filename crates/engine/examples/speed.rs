//! Loads a model, reads a random prompt, generates greedily, and says how long it took and how much memory:
//!
//! ```text
//! cargo run -p nod-engine --example speed -- FILE [PROMPT_TOKENS] [NEW_TOKENS] [f32|f16|q8]
//! ```

use std::path::Path;
use std::time::Instant;

use nod_engine::EngineError;
use nod_engine::model::{KvType, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::Random;

fn main() -> Result<(), EngineError> {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("usage: speed FILE [PROMPT_TOKENS] [NEW_TOKENS] [f32|f16|q8]");
        std::process::exit(2);
    };
    let mut number = |default: usize| arguments.next().and_then(|n| n.parse().ok()).unwrap_or(default);
    let (prompt, new) = (number(64), number(8));
    // How keys and values are kept; without it, as the model's size says.
    let kv_type = match arguments.next().as_deref() {
        None => None,
        Some("f32") => Some(KvType::F32),
        Some("f16") => Some(KvType::F16),
        Some("q8") => Some(KvType::Q8),
        Some(other) => {
            eprintln!("keys and values can be kept as f32, f16 or q8, not as {other}");
            std::process::exit(2);
        }
    };

    let start = Instant::now();
    let file = ModelFile::open(Path::new(&path))?;
    let model = Model::load(&file, &ModelOptions { kv_type, ..ModelOptions::default() })?;
    println!(
        "load      {:8.3} s, {} weights, {}",
        start.elapsed().as_secs_f64(),
        model.parameters(),
        model.device_name()
    );

    let mut random = Random::new(1);
    let vocabulary = model.config().vocabulary as u32;
    let tokens: Vec<u32> = (0..prompt).map(|_| random.below(vocabulary)).collect();
    let mut cache = model.new_cache();
    let start = Instant::now();
    let mut logits = model.forward(&tokens, &mut cache)?;
    report("prefill", prompt, start);

    let start = Instant::now();
    for _ in 0..new {
        let best = logits.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(id, _)| id);
        logits = model.forward(&[best as u32], &mut cache)?;
    }
    report("decode", new, start);
    println!("cache     {:8.1} MB as {:?}", cache.byte_len() as f64 / 1e6, model.kv_type());
    println!("file      {:8.1} MB", file.byte_len() as f64 / 1e6);
    // Linux tells the most memory that was ever resident.
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        for line in status.lines().filter(|l| l.starts_with("VmHWM") || l.starts_with("Rss")) {
            println!("{line}");
        }
    }
    Ok(())
}

fn report(what: &str, tokens: usize, start: Instant) {
    let seconds = start.elapsed().as_secs_f64();
    println!("{what:9} {seconds:8.3} s for {tokens} tokens, {:.2} a second", tokens as f64 / seconds);
}
