//! The logits of both engines on the same small random models: every tensor type, ways to share key heads, odd widths.
//!
//! Beside the difference between the two stands how far each is from exact arithmetic: llama.cpp with the same weights
//! written out in 32 bits, so that nothing Nod computes wrongly can be taken for the truth. Activations that are rounded to
//! 8 bits (both engines do) put a bound there that neither goes below.

use std::fmt;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use candle_core::Device;
use candle_core::quantized::GgmlDType::{
    self, BF16, F16, F32, Q2K, Q3K, Q4_0, Q4_1, Q4K, Q5_0, Q5_1, Q5K, Q6K, Q8_0,
};
use candle_core::quantized::{QTensor, gguf_file};
use nod_engine::model::{KvCache, KvType, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Mix, Random, Shape, write_gguf};
use nod_protocol::DeviceChoice;

use crate::llama::Llama;
use crate::settings::Settings;

/// Tokens that follow the long prompt, each the likeliest of Nod.
const STEPS: usize = 64;
/// Prompts of [`SHORT`] tokens of which the median is taken.
const PROMPTS: u64 = 15;
const SHORT: usize = 6;
const LONG: usize = 37;
/// Normalized mean squared error that a model with rounded activations may have.
const ROUNDED: f64 = 1e-3;
/// The same where weights and activations are floats. (llama.cpp rounds the activations of F16 and BF16 models to them.)
const FLOAT: f64 = 1e-5;
const BRAIN_FLOAT: f64 = 1e-4;

#[derive(clap::Args)]
pub struct Options {
    /// Let llama.cpp copy the weights into the layout of its fastest kernels.
    #[arg(long)]
    repacked: bool,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Prints a line for each model.
///
/// # Errors
/// Where the two are further apart than the bound, or choose different tokens although the best two are further apart,
/// and it is not llama.cpp alone that is far from exact arithmetic.
pub fn run(options: &Options) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let settings = Settings { repack: options.repacked, flash: false };
    println!("llama.cpp {}{}", crate::llama::describe(), if options.repacked { ", repacked" } else { "" });
    println!(
        "Length of the difference over length of the logits. {PROMPTS} prompts of {SHORT} tokens, then one of {LONG} and {STEPS} tokens after it.\n"
    );
    println!(
        "| model | between the two: median, most | Nod from exact | llama.cpp from exact | same tokens |"
    );
    println!("|---|---|---|---|---|");
    let (mut failed, mut off) = (Vec::new(), Vec::new());
    for (name, shape, mix, bound) in cases() {
        let found = compare(folder.path(), &shape, mix, settings, options.seed, bound)
            .with_context(|| format!("comparing {name}"))?;
        println!(
            "| {name} | {} | {} | {} | {} of {STEPS} |",
            found.apart, found.nod, found.llama, found.same
        );
        if found.apart.most.powi(2) > bound || found.clearly_different > 0 {
            // Where they part, whoever is far from exact arithmetic is wrong.
            let theirs = found.llama.most > 3.0 * found.nod.most && found.nod.most.powi(2) < 2.0 * bound;
            if theirs { off.push(name) } else { failed.push(name) }
        }
    }
    ensure!(failed.is_empty(), "beyond the bound: {}", failed.join(", "));
    let mut which = "All";
    if !off.is_empty() {
        println!("\nllama.cpp alone is far from exact arithmetic in: {}.", off.join("; "));
        which = "All others";
    }
    println!(
        "\n{which} within a normalized mean squared error of {ROUNDED:e} (F32 and F16 {FLOAT:e}, BF16 {BRAIN_FLOAT:e})."
    );
    Ok(())
}

fn cases() -> Vec<(String, Shape, Mix, f64)> {
    let small = Shape {
        layers: 3,
        hidden: 96,
        feed_forward: 160,
        heads: 6,
        kv_heads: 2,
        vocabulary: 515,
        context: 2048,
        tied: false,
    };
    let wide = Shape { hidden: 256, feed_forward: 768, heads: 8, ..small };
    let bound = |dtype: GgmlDType| match dtype {
        F32 | F16 => FLOAT,
        BF16 => BRAIN_FLOAT,
        _ => ROUNDED,
    };
    let mut cases = Vec::new();
    for dtype in [F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0] {
        cases.push((format!("{dtype:?}"), small.clone(), Mix::Uniform(dtype), bound(dtype)));
    }
    for dtype in [Q2K, Q3K, Q4K, Q5K, Q6K] {
        cases.push((format!("{dtype:?}"), wide.clone(), Mix::Uniform(dtype), bound(dtype)));
    }
    cases.push(("Q4_K_M".to_owned(), wide, Mix::Q4KM, ROUNDED));
    for (heads, kv_heads) in [(1, 1), (4, 4), (6, 6), (6, 3), (6, 1), (12, 4), (3, 1)] {
        for dtype in [F32, Q8_0] {
            let shape = Shape { heads, kv_heads, ..small.clone() };
            cases.push((
                format!("{dtype:?}, heads {heads}/{kv_heads}"),
                shape,
                Mix::Uniform(dtype),
                bound(dtype),
            ));
        }
    }
    for (feed_forward, vocabulary, tied) in [(32, 512, true), (224, 517, false), (352, 513, true)] {
        for dtype in [F16, Q8_0, Q4_0] {
            let shape = Shape { feed_forward, vocabulary, tied, ..small.clone() };
            let output = if tied { "tied" } else { "untied" };
            let name = format!("{dtype:?}, feed-forward {feed_forward}, vocabulary {vocabulary}, {output}");
            cases.push((name, shape, Mix::Uniform(dtype), bound(dtype)));
        }
    }
    cases
}

struct Found {
    apart: Distances,
    /// From exact arithmetic.
    nod: Distances,
    llama: Distances,
    /// Greedy tokens on which both agree.
    same: usize,
    /// Of the others, those where llama.cpp's best two are further apart than the bound.
    clearly_different: usize,
}

struct Distances {
    /// Of the short prompts.
    median: f64,
    /// Of all.
    most: f64,
}

impl fmt::Display for Distances {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:.1e}, {:.1e}", self.median, self.most)
    }
}

impl Distances {
    fn of(all: &[f64]) -> Self {
        let mut short = all[..PROMPTS as usize].to_vec();
        short.sort_by(f64::total_cmp);
        Self { median: short[short.len() / 2], most: all.iter().copied().fold(0.0, f64::max) }
    }
}

fn compare(
    folder: &Path,
    shape: &Shape,
    mix: Mix,
    settings: Settings,
    seed: u64,
    bound: f64,
) -> Result<Found> {
    let path = folder.join("model.gguf");
    write_gguf(BufWriter::new(File::create(&path)?), shape, mix, seed)?.into_inner()?;
    let plain = folder.join("plain.gguf");
    written_out(&path, &plain)?;

    let mut nod = Nod::load(&path)?;
    let as_they_are = Settings { repack: false, flash: false };
    let (mut llama, mut exact) = (Llama::load(&path, settings)?, Llama::load(&plain, as_they_are)?);
    let (mut apart, mut of_nod, mut of_llama) = (Vec::new(), Vec::new(), Vec::new());
    let mut note = |ours: &[f32], theirs: &[f32], truth: &[f32]| {
        let all = [distance(ours, theirs), distance(ours, truth), distance(theirs, truth)];
        ensure!(all.iter().all(|distance| distance.is_finite()), "logits are no numbers");
        apart.push(all[0]);
        of_nod.push(all[1]);
        of_llama.push(all[2]);
        Ok(())
    };
    for number in 0..PROMPTS {
        let prompt = random_tokens(SHORT, shape.vocabulary, seed * 1000 + number);
        llama.start_exact(1024, 2, settings)?;
        exact.start_exact(1024, 2, as_they_are)?;
        note(&nod.afresh(&prompt)?, llama.logits(&prompt)?, exact.logits(&prompt)?)?;
    }

    let prompt = random_tokens(LONG, shape.vocabulary, seed);
    llama.start_exact(1024, 2, settings)?;
    exact.start_exact(1024, 2, as_they_are)?;
    let (mut ours, mut theirs) = (nod.afresh(&prompt)?, llama.logits(&prompt)?.to_vec());
    let mut truth = exact.logits(&prompt)?.to_vec();
    let (mut same, mut clearly_different) = (0, 0);
    for _ in 0..STEPS {
        note(&ours, &theirs, &truth)?;
        let token = crate::best(&ours);
        if token == crate::best(&theirs) {
            same += 1;
        } else if margin(&theirs) > 4.0 * bound.sqrt() {
            clearly_different += 1;
        }
        ours = nod.logits(&[token])?;
        theirs = llama.logits(&[token])?.to_vec();
        truth = exact.logits(&[token])?.to_vec();
    }
    Ok(Found {
        apart: Distances::of(&apart),
        nod: Distances::of(&of_nod),
        llama: Distances::of(&of_llama),
        same,
        clearly_different,
    })
}

struct Nod {
    model: Model,
    cache: KvCache,
}

impl Nod {
    /// With keys and values in 32 bits, as llama.cpp is asked to keep them.
    fn load(path: &Path) -> Result<Self> {
        let options =
            ModelOptions { device: DeviceChoice::Cpu, kv_type: Some(KvType::F32), ..ModelOptions::default() };
        let model = Model::load(&ModelFile::open(path)?, &options)?;
        let cache = model.new_cache();
        Ok(Self { model, cache })
    }

    fn logits(&mut self, tokens: &[u32]) -> Result<Vec<f32>> {
        Ok(self.model.forward(tokens, &mut self.cache)?)
    }

    fn afresh(&mut self, tokens: &[u32]) -> Result<Vec<f32>> {
        self.cache = self.model.new_cache();
        self.logits(tokens)
    }
}

/// The model of one file in another, every tensor in 32 bits.
fn written_out(path: &Path, out: &Path) -> Result<()> {
    let mut reader = BufReader::new(File::open(path)?);
    let content = gguf_file::Content::read(&mut reader)?;
    let tensors = content
        .tensor_infos
        .keys()
        .map(|name| {
            let exact = content.tensor(&mut reader, name, &Device::Cpu)?.dequantize(&Device::Cpu)?;
            Ok((name.as_str(), QTensor::quantize(&exact, F32)?))
        })
        .collect::<Result<Vec<_>>>()?;
    let tensors: Vec<_> = tensors.iter().map(|(name, tensor)| (*name, tensor)).collect();
    let metadata: Vec<_> = content.metadata.iter().map(|(key, value)| (key.as_str(), value)).collect();
    gguf_file::write(&mut BufWriter::new(File::create(out)?), &metadata, &tensors)?;
    Ok(())
}

fn random_tokens(count: usize, vocabulary: usize, seed: u64) -> Vec<u32> {
    let mut random = Random::new(seed);
    (0..count).map(|_| random.below(vocabulary as u32)).collect()
}

/// The length of the difference over the length of `wanted`: the root of the normalized mean squared error.
fn distance(got: &[f32], wanted: &[f32]) -> f64 {
    let length = |values: &mut dyn Iterator<Item = f64>| values.map(|v| v * v).sum::<f64>().sqrt();
    let difference = length(&mut got.iter().zip(wanted).map(|(a, b)| f64::from(*a) - f64::from(*b)));
    difference / length(&mut wanted.iter().map(|v| f64::from(*v)))
}

/// How far the best logit is above the second, in units of the logits' root mean square.
fn margin(logits: &[f32]) -> f64 {
    let mut sorted = logits.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let square = logits.iter().map(|v| f64::from(*v).powi(2)).sum::<f64>() / logits.len() as f64;
    f64::from(sorted[0] - sorted[1]) / square.sqrt()
}
