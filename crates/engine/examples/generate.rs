//! Sends one request to a model and prints its reply as it streams, then the figures.
//!
//! `cargo run --release -p nod-engine --example generate -- --model FILE --prompt TEXT`
//! Options: `--system TEXT`, `--tokens N`, `--context N`, `--temperature T`, `--device auto|cpu|cuda|metal`,
//! `--tokenizer FILE`, `--exact` (shows the prompt's tokens).

use std::collections::HashMap;
use std::io::Write;
use std::process::ExitCode;
use std::sync::{Arc, mpsc};

use nod_engine::{Engine, EngineError, GenerateEvent, GenerateRequest, LoadOptions};
use nod_protocol::{DeviceChoice, Prompt, Sampling, Segment};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut options = HashMap::new();
    let mut exact = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--exact" {
            exact = true;
            continue;
        }
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value."))?;
        options.insert(name, value);
    }
    let mut option = |name: &str| options.remove(name);
    let model = option("--model").ok_or("Say which model with --model FILE.")?;
    let request = option("--prompt").ok_or("Say what to ask with --prompt TEXT.")?;
    let system = option("--system");
    let tokenizer = option("--tokenizer").map(Into::into);
    let device = match option("--device").as_deref() {
        None | Some("auto") => DeviceChoice::Auto,
        Some("cpu") => DeviceChoice::Cpu,
        Some("cuda") => DeviceChoice::Cuda,
        Some("metal") => DeviceChoice::Metal,
        Some(other) => return Err(format!("There is no device {other:?}.")),
    };
    let context = option("--context").map(|text| number(&text)).transpose()?;
    let mut sampling = Sampling::default();
    if let Some(tokens) = option("--tokens") {
        sampling.max_new_tokens = number(&tokens)?;
    }
    if let Some(temperature) = option("--temperature") {
        sampling.temperature = number(&temperature)?;
    }
    if let Some(name) = options.keys().next() {
        return Err(format!("There is no option {name}."));
    }

    let engine = Engine::load(LoadOptions {
        name: model.clone(),
        path: model.into(),
        tokenizer,
        device,
        context,
        sliding_window: None,
    })
    .map_err(text_of)?;
    println!("{:?}", engine.info());

    let mut segments = Vec::new();
    let mut message = |role: &str, text: &str| {
        segments.push(Segment::Control("<|im_start|>".into()));
        segments.push(Segment::Text(format!("{role}\n{text}")));
        segments.push(Segment::Control("<|im_end|>".into()));
        segments.push(Segment::Text("\n".into()));
    };
    if let Some(system) = &system {
        message("system", system);
    }
    message("user", &request);
    segments.push(Segment::Control("<|im_start|>".into()));
    segments.push(Segment::Text("assistant\n".into()));
    if exact {
        println!("{:?}", engine.tokenizer().encode_segments(&segments).map_err(text_of)?);
    }

    let stops = ["<|im_start|>", "<|im_end|>", "</execute>"].map(str::to_owned).to_vec();
    let request = GenerateRequest { session: "example".into(), prompt: Prompt { segments, stops }, sampling };
    let (sender, events) = mpsc::channel();
    // The receiver only goes away when this program ends.
    let on_event = Box::new(move |event| drop(sender.send(event)));
    engine.generate(request, Arc::default(), on_event);
    for event in events {
        match event {
            GenerateEvent::Delta(text) => {
                print!("{text}");
                std::io::stdout().flush().map_err(|error| error.to_string())?;
            }
            GenerateEvent::Done(result) => {
                let generation = result.map_err(text_of)?;
                println!("\n{:?}\n{:?}", generation.end, generation.usage);
            }
        }
    }
    Ok(())
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text:?} is not a number that fits here."))
}

fn text_of(error: EngineError) -> String {
    error.to_string()
}
