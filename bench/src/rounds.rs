//! Rounds of measurements: in each, every engine in each of its settings, one process after the other.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use nod_engine::gguf::GgufFile;
use nod_engine::model::{KvType, Model, ModelFile, ModelOptions};
use nod_protocol::DeviceChoice;
use serde::Serialize;

use crate::measure::Figures;
use crate::settings::Settings;
use crate::{measure, process, table};

#[derive(clap::Args)]
pub struct Options {
    /// Model files (GGUF).
    #[arg(long, required = true)]
    model: Vec<PathBuf>,
    /// Rounds; what is reported are medians over them.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Contexts at which decode is measured; multiples of 256, of which a long one is filled with copies.
    #[arg(long, value_delimiter = ',', default_value = "256,4096", value_parser = context)]
    contexts: Vec<usize>,
    /// Threads of both engines; several by comma, a table each. By default as many as Nod takes: a physical core each.
    #[arg(long, value_delimiter = ',')]
    threads: Vec<usize>,
    /// One round, one context, llama.cpp as it is by default.
    #[arg(long)]
    quick: bool,
    /// Measure all settings of llama.cpp in all rounds. Without it, those that were the best at nothing in the first
    /// two rounds, by more than a tenth, are left out of the rest.
    #[arg(long)]
    all_settings: bool,
    /// Leave llama.cpp out.
    #[arg(long)]
    alone: bool,
    /// Measure Nod with its cache in 8 bits too.
    #[arg(long)]
    eight_bit: bool,
    /// Leave out what only Nod does: guessing, the next step of a turn, what a reply takes beside the model.
    #[arg(long)]
    beside: bool,
    /// Which commit of Nod is measured.
    #[arg(long, default_value = "unknown")]
    commit: String,
    /// Where the figures of every run go.
    #[arg(long)]
    json: Option<PathBuf>,
}

fn context(text: &str) -> Result<usize, String> {
    let context = text.parse().map_err(|error| format!("{error}"))?;
    let whole = context > 0 && context % measure::SHORTEST == 0;
    whole.then_some(context).ok_or_else(|| format!("it is no multiple of {}", measure::SHORTEST))
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Nod,
    /// Nod with keys and values in 8 bits.
    EightBit,
    Llama(Settings),
}

impl Subject {
    const LLAMA: [Self; 4] = {
        const fn of(repack: bool, flash: bool) -> Subject {
            Subject::Llama(Settings { repack, flash })
        }
        [of(true, true), of(false, true), of(true, false), of(false, false)]
    };

    pub fn settings(self) -> Option<Settings> {
        match self {
            Self::Nod | Self::EightBit => None,
            Self::Llama(settings) => Some(settings),
        }
    }

    /// How Nod keeps keys and values, where it is not asked to choose itself.
    pub fn kv_type(self) -> Option<KvType> {
        (self == Self::EightBit).then_some(KvType::Q8)
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Nod => "nod",
            Self::EightBit => "nod-8-bit",
            Self::Llama(Settings { repack: false, flash: false }) => "mapped",
            Self::Llama(Settings { repack: false, flash: true }) => "mapped+flash",
            Self::Llama(Settings { repack: true, flash: false }) => "repacked",
            Self::Llama(Settings { repack: true, flash: true }) => "repacked+flash",
        }
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let mut all = [Self::Nod, Self::EightBit].into_iter().chain(Self::LLAMA);
        all.find(|subject| subject.name() == name).ok_or_else(|| format!("{name} is none of the engines"))
    }
}

/// All that was measured of one model: for each subject and figure the value of each round.
#[derive(Serialize)]
pub struct Report {
    pub model: String,
    pub file_bytes: u64,
    pub parameters: u64,
    pub commit: String,
    pub machine: String,
    pub llama: String,
    pub threads: usize,
    /// Contexts at which decode is measured: those asked for that the model has.
    pub contexts: Vec<usize>,
    /// Load average of the last minute before each round: what else ran.
    pub load: Vec<f64>,
    pub bandwidth: Vec<f64>,
    /// Bytes that decode has to read for a token at a context, by the figure's name.
    pub bytes_a_token: BTreeMap<String, u64>,
    pub figures: BTreeMap<&'static str, BTreeMap<String, Vec<f64>>>,
    /// What only Nod does: guessing, the next step of a turn, what a reply takes beside the model.
    pub alone: BTreeMap<String, Vec<f64>>,
}

pub fn run(options: &Options) -> Result<()> {
    let available = std::thread::available_parallelism()?.get();
    let mut threads = options.threads.clone();
    if threads.is_empty() {
        threads.push(num_cpus::get_physical());
    }
    threads.iter_mut().for_each(|threads| *threads = (*threads).clamp(1, available));
    let llama = child(&["measure", "describe"])?.trim().to_owned();
    let mut reports = Vec::new();
    for (model, threads) in options.model.iter().flat_map(|model| threads.iter().map(move |t| (model, *t))) {
        let mut report = Report::new(model, options, threads, llama.clone())?;
        rounds(&mut report, model, options, &reports)?;
        println!("{}", table::render(&report));
        reports.push(report);
    }
    Ok(())
}

/// After each round: a long run that is stopped has not been for nothing.
fn save(options: &Options, before: &[Report], report: &Report) -> Result<()> {
    let Some(path) = &options.json else { return Ok(()) };
    let all: Vec<&Report> = before.iter().chain([report]).collect();
    std::fs::write(path, serde_json::to_vec_pretty(&all)?)
        .with_context(|| format!("{} cannot be written", path.display()))
}

fn rounds(report: &mut Report, model: &Path, options: &Options, before: &[Report]) -> Result<()> {
    let mut subjects = vec![Subject::Nod];
    if options.eight_bit {
        subjects.push(Subject::EightBit);
    }
    match (options.alone, options.quick) {
        (true, _) => {}
        (false, true) => subjects.push(Subject::LLAMA[0]),
        (false, false) => subjects.extend(Subject::LLAMA),
    }
    let runs = if options.quick { 1 } else { options.runs };
    for round in 0..runs {
        report.load.push(load_average());
        let threads = report.threads.to_string();
        let bandwidth = child(&["measure", "bandwidth", "--threads", &threads])?;
        report.bandwidth.extend(serde_json::from_str::<Figures>(&bandwidth)?.into_values());
        // Every second round the other way round, so that none is always first.
        let mut order = subjects.clone();
        if round % 2 == 1 {
            order.reverse();
        }
        for subject in order {
            eprintln!("{}: round {} of {runs}, {}", report.model, round + 1, subject.name());
            report.measure(model, subject)?;
        }
        if !options.beside {
            report.measure_alone(model, round % 2 == 1)?;
        }
        save(options, before, report)?;
        eprintln!("{}", table::render(report));
        if round == 1 && !options.all_settings {
            subjects.retain(|subject| {
                subject.settings().is_none() || table::is_good_at_something(report, *subject)
            });
        }
    }
    Ok(())
}

impl Report {
    fn new(model: &Path, options: &Options, threads: usize, llama: String) -> Result<Self> {
        let file = ModelFile::open(model)?;
        let config = file.config()?;
        let file_bytes = file.byte_len();
        let options_of_model = ModelOptions { device: DeviceChoice::Cpu, ..ModelOptions::default() };
        let loaded = Model::load(&file, &options_of_model)?;
        let mut bytes_a_token = BTreeMap::new();
        // All weights, less the rows of an embedding that only looks tokens up; keys and values in 16 bits.
        let weights = match &file {
            ModelFile::Gguf(file) => decode_bytes(file),
            ModelFile::Safetensors(_) => bail!("llama.cpp reads GGUF only; {} is not", model.display()),
        };
        let kv = 2 * 2 * config.layers * config.kv_heads * config.head;
        let room = loaded.context().saturating_sub(64);
        let mut contexts = if options.quick { vec![256] } else { options.contexts.clone() };
        contexts.retain(|context| *context <= room);
        for context in &contexts {
            bytes_a_token.insert(format!("decode {context}"), weights + (kv * context) as u64);
        }
        Ok(Self {
            model: model.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            file_bytes,
            parameters: loaded.parameters(),
            commit: options.commit.clone(),
            machine: machine(),
            llama,
            threads,
            contexts,
            load: Vec::new(),
            bandwidth: Vec::new(),
            bytes_a_token,
            figures: BTreeMap::new(),
            alone: BTreeMap::new(),
        })
    }
}

/// Bytes of the weights that decode reads for each token. An embedding that is not the output too is only looked
/// up, a row a token.
fn decode_bytes(file: &GgufFile) -> u64 {
    let tied = file.tensor("output.weight").is_none();
    let read = file.tensors().filter(|tensor| tied || tensor.name != "token_embd.weight");
    read.map(|tensor| file.tensor_bytes(tensor).len() as u64).sum()
}

impl Report {
    /// Two processes: one from its start to the first token, one that works for a while.
    fn measure(&mut self, model: &Path, subject: Subject) -> Result<()> {
        let contexts = self.contexts.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
        let (threads, path) = (self.threads.to_string(), model.to_string_lossy());
        for what in ["start", "speed"] {
            process::warm(model)?;
            // What the last one left running, a page cache being written back for example, should be over.
            std::thread::sleep(Duration::from_millis(300));
            let started = process::now().to_string();
            let out = child(&[
                "measure",
                what,
                "--model",
                &path,
                "--engine",
                subject.name(),
                "--contexts",
                &contexts,
                "--threads",
                &threads,
                "--started",
                &started,
            ])?;
            for (name, value) in serde_json::from_str::<Figures>(&out)? {
                self.figures.entry(subject.name()).or_default().entry(name).or_default().push(value);
            }
        }
        Ok(())
    }
}

impl Report {
    fn measure_alone(&mut self, model: &Path, reversed: bool) -> Result<()> {
        let (threads, path) = (self.threads.to_string(), model.to_string_lossy());
        for what in ["whole-reply", "next-step", "speculation", "idle"] {
            eprintln!("{}: {what}", self.model);
            let mut arguments = vec!["measure", what, "--model", &path, "--threads", &threads];
            arguments.extend(reversed.then_some("--reversed"));
            let out = child(&arguments)?;
            for (name, value) in serde_json::from_str::<Figures>(&out)? {
                self.alone.entry(name).or_default().push(value);
            }
        }
        Ok(())
    }
}

/// Runs this program with other arguments, and gives what it prints.
fn child(arguments: &[&str]) -> Result<String> {
    let program = std::env::current_exe()?;
    let out = Command::new(program).args(arguments).stderr(Stdio::inherit()).output()?;
    if !out.status.success() {
        bail!("{arguments:?} ended with {}", out.status);
    }
    Ok(String::from_utf8(out.stdout)?)
}

fn load_average() -> f64 {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(0.0)
}

/// The processor's name and count, the memory, and what instructions both engines are held to.
fn machine() -> String {
    let line = |file: &str, name: &str| {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
        line.split_once(':').map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let count = std::thread::available_parallelism().map_or(0, usize::from);
    let (name, memory) = (line("/proc/cpuinfo", "model name"), line("/proc/meminfo", "MemTotal"));
    let model =
        format!("family {} model {}", line("/proc/cpuinfo", "cpu family"), line("/proc/cpuinfo", "model"));
    let limit = std::env::var("NOD_INSTRUCTIONS").map(|most| format!(", no more than {most}"));
    format!("{count} x {name} ({model}), {memory}{}", limit.unwrap_or_default())
}
