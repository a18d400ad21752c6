//! Nod's engine beside llama.cpp: the same model file, the same work, one process a measurement, in turn.

mod alone;
mod bandwidth;
mod compare;
#[cfg(feature = "llama")]
mod llama;
#[cfg(not(feature = "llama"))]
#[path = "without_llama.rs"]
mod llama;
mod make;
mod measure;
mod process;
mod reply;
mod rounds;
mod settings;
mod table;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about, version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures both engines in turn and prints one table a model.
    Run(rounds::Options),
    /// Compares the logits of both engines on small random models of every kind.
    Compare(compare::Options),
    /// Writes a model file of random weights.
    Make(make::Options),
    /// One measurement in this process; its figures go to standard output as JSON. For `run`.
    #[command(hide = true)]
    Measure(Measurement),
}

#[derive(clap::Args)]
struct Measurement {
    what: What,
    #[arg(long)]
    model: Option<PathBuf>,
    /// `nod`, `nod-8-bit` with its cache in 8 bits, or how llama.cpp is set: `mapped`, `repacked`, each with or without `+flash`.
    #[arg(long, default_value = "nod")]
    engine: rounds::Subject,
    #[arg(long, value_delimiter = ',')]
    contexts: Vec<usize>,
    #[arg(long, default_value_t = 1)]
    threads: usize,
    /// Of two that are measured in turn, begin with the other one.
    #[arg(long)]
    reversed: bool,
    /// When this process was started, on the clock of [`process::now`].
    #[arg(long)]
    started: Option<u64>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum What {
    Bandwidth,
    Describe,
    Start,
    Speed,
    Speculation,
    NextStep,
    WholeReply,
    Idle,
}

fn main() -> Result<()> {
    let now = process::now();
    match Arguments::parse().command {
        Command::Run(options) => rounds::run(&options),
        Command::Compare(options) => compare::run(&options),
        Command::Make(options) => make::run(&options),
        Command::Measure(measurement) => {
            process::limit_to(measurement.threads);
            let settings = measurement.engine.settings();
            let path = measurement.model.unwrap_or_default();
            let threads = measurement.threads;
            let figures = match measurement.what {
                What::Describe => {
                    println!("{}", llama::describe());
                    return Ok(());
                }
                What::Bandwidth => [("bandwidth".to_owned(), bandwidth::measure(threads))].into(),
                What::Start => measure::start(&path, settings, threads, measurement.started.unwrap_or(now))?,
                What::Speculation => alone::speculation(&path, measurement.reversed)?,
                What::NextStep => alone::next_step(&path)?,
                What::WholeReply => reply::measure(&path)?,
                What::Idle => alone::idle(&path)?,
                What::Speed => {
                    let kv_type = measurement.engine.kv_type();
                    measure::speed(&path, settings, kv_type, &measurement.contexts, threads)?
                }
            };
            println!("{}", serde_json::to_string(&figures)?);
            Ok(())
        }
    }
}

/// The highest of some logits.
fn best(logits: &[f32]) -> u32 {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    logits.iter().position(|logit| *logit == highest).unwrap_or(0) as u32
}
