//! The whole engine on model files with random weights: what is reused, what is deterministic, what ends a reply.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use candle_core::quantized::GgmlDType;
use nod_engine::model::KvType;
use nod_engine::synthetic::{Mix, Shape, write_gguf};
use nod_engine::{End, Engine, EngineError, GenerateEvent, GenerateRequest, Generation, LoadOptions, Tuning};
use nod_protocol::{DeviceChoice, Prompt, Sampling, Segment};

struct Model {
    folder: tempfile::TempDir,
}

impl Model {
    fn new(mix: Mix, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Not tied: a random tied model only repeats its last token, and every test would pass.
        let shape = Shape {
            tied: false,
            layers: 2,
            hidden: 64,
            feed_forward: 128,
            heads: 4,
            kv_heads: 2,
            context: 512,
            ..Shape::tiny()
        };
        let out = BufWriter::new(File::create(folder.path().join("model.gguf")).unwrap());
        write_gguf(out, &shape, mix, seed).unwrap();
        Self { folder }
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("model.gguf")
    }

    fn load(&self) -> Engine {
        Engine::load(options(&self.path())).unwrap()
    }

    fn load_with(&self, kv_type: Option<KvType>) -> Engine {
        Engine::load_with(options(&self.path()), Tuning { kv_type, ..Tuning::default() }).unwrap()
    }
}

fn options(path: &Path) -> LoadOptions {
    LoadOptions {
        path: path.to_owned(),
        device: DeviceChoice::Cpu,
        name: "random".to_owned(),
        ..LoadOptions::default()
    }
}

fn model() -> Model {
    Model::new(Mix::Uniform(GgmlDType::F32), 5)
}

fn control(name: &str) -> Segment {
    Segment::Control(name.to_owned())
}

fn text(text: &str) -> Segment {
    Segment::Text(text.to_owned())
}

/// A conversation that ends where the model goes on.
fn chat(messages: &[&str]) -> Prompt {
    let mut segments = Vec::new();
    for message in messages {
        segments.extend([control("<|im_start|>"), text(message), control("<|im_end|>"), text("\n")]);
    }
    segments.extend([control("<|im_start|>"), text("assistant\n")]);
    Prompt { segments, stops: Vec::new() }
}

fn request(session: &str, prompt: Prompt, tokens: u32) -> GenerateRequest {
    let sampling = Sampling { max_new_tokens: tokens, ..Sampling::default() };
    GenerateRequest { session: session.to_owned(), prompt, sampling }
}

fn start(
    engine: &Engine,
    request: GenerateRequest,
    cancel: Arc<AtomicBool>,
) -> mpsc::Receiver<GenerateEvent> {
    let (sender, events) = mpsc::channel();
    engine.generate(request, cancel, Box::new(move |event| drop(sender.send(event))));
    events
}

fn finish(events: mpsc::Receiver<GenerateEvent>) -> Result<Generation, EngineError> {
    let mut deltas = String::new();
    loop {
        match events.recv_timeout(Duration::from_secs(60)).expect("no end of the request") {
            GenerateEvent::Delta(text) => deltas.push_str(&text),
            GenerateEvent::Done(result) => {
                if let Ok(generation) = &result {
                    assert_eq!(generation.text, deltas);
                }
                return result;
            }
        }
    }
}

fn run(engine: &Engine, request: GenerateRequest) -> Generation {
    finish(start(engine, request, Arc::default())).unwrap()
}

#[test]
fn a_longer_prompt_of_the_same_session_reuses_the_shorter_and_answers_as_if_it_had_not() {
    for (mix, kv_type) in [
        (Mix::Uniform(GgmlDType::F32), None),
        (Mix::Uniform(GgmlDType::Q8_0), None),
        (Mix::Uniform(GgmlDType::Q8_0), Some(KvType::Q8)),
    ] {
        let model = Model::new(mix, 11);
        let engine = model.load_with(kv_type);
        let short = chat(&["user\nsum of the numbers in the file, please"]);
        let long = chat(&[
            "user\nsum of the numbers in the file, please",
            "assistant\nI read the file.",
            "user\nExecution Output:\nOut[1]: 42",
        ]);
        let first = run(&engine, request("talk", short.clone(), 20));
        assert_eq!(first.usage.reused_tokens, 0);
        assert_eq!(first.usage.prompt_tokens as usize, engine.count_tokens(&short.segments).unwrap());
        let second = run(&engine, request("talk", long.clone(), 20));
        // All of the short prompt but the start of the reply, which then went on differently.
        let shared = engine.count_tokens(&short.segments).unwrap() as u32;
        assert!(second.usage.reused_tokens >= shared - 2, "{:?}", second.usage);
        assert!(second.usage.reused_tokens < second.usage.prompt_tokens);

        let uncached = run(&engine, request("other", long.clone(), 20));
        assert_eq!(uncached.usage.reused_tokens, 0);
        assert_eq!(second.text, uncached.text);
        assert_eq!(second.end, uncached.end);
        let fresh = run(&model.load_with(kv_type), request("talk", long, 20));
        assert_eq!(second.text, fresh.text);
        let mut characters: Vec<char> = fresh.text.chars().collect();
        characters.sort_unstable();
        characters.dedup();
        assert!(characters.len() > 5, "{:?} shows little", fresh.text);
    }
}

#[test]
fn a_sliding_window_from_outside_reaches_the_model() {
    let model = model();
    let reply = |sliding_window| {
        let engine = Engine::load(LoadOptions { sliding_window, ..options(&model.path()) }).unwrap();
        run(&engine, request("talk", chat(&["user\nsum of the numbers in the file, please"]), 20)).text
    };
    assert_ne!(reply(Some(4)), reply(None));
    // The whole conversation lies inside this one.
    assert_eq!(reply(Some(400)), reply(None));
}

#[test]
fn sessions_that_take_turns_do_not_disturb_each_other() {
    let model = model();
    let talks = [["user\na b c", "assistant\nd"], ["user\nx y z", "assistant\nw"]];
    let alone: Vec<String> = talks
        .iter()
        .map(|talk| {
            let engine = model.load();
            run(&engine, request("s", chat(&talk[..1]), 8));
            run(&engine, request("s", chat(talk), 24)).text
        })
        .collect();
    let engine = model.load();
    run(&engine, request("0", chat(&talks[0][..1]), 8));
    run(&engine, request("1", chat(&talks[1][..1]), 8));
    // Both are queued before either runs.
    let first = start(&engine, request("0", chat(&talks[0]), 24), Arc::default());
    let second = start(&engine, request("1", chat(&talks[1]), 24), Arc::default());
    let (first, second) = (finish(first).unwrap(), finish(second).unwrap());
    assert!(first.usage.reused_tokens > 0 && second.usage.reused_tokens > 0);
    assert_eq!([first.text, second.text], [alone[0].clone(), alone[1].clone()]);
    assert_ne!(alone[0], alone[1]);
}

#[test]
fn greedy_and_seeded_runs_repeat_themselves() {
    let engine = model().load();
    let sampled = |seed| {
        let mut request = request("s", chat(&["user\nhello"]), 30);
        request.sampling.temperature = 1.2;
        request.sampling.top_p = 0.95;
        request.sampling.seed = seed;
        engine.forget("s");
        run(&engine, request).text
    };
    assert_eq!(sampled(1), sampled(1));
    assert_ne!(sampled(1), sampled(2));
    let greedy = || run(&engine, request("s", chat(&["user\nhello"]), 30)).text;
    assert_eq!(greedy(), greedy());
}

#[test]
fn a_stop_string_cuts_the_same_text_short() {
    let engine = model().load();
    let free = run(&engine, request("s", chat(&["user\nhello"]), 40));
    let characters: Vec<char> = free.text.chars().collect();
    assert!(characters.len() > 8, "{:?}", free.text);
    let stop: String = characters[4..7].iter().collect();
    let mut stopped = request("s", chat(&["user\nhello"]), 40);
    stopped.prompt.stops = vec!["no such text".to_owned(), stop.clone()];
    let stopped = run(&engine, stopped);
    assert_eq!(stopped.text, free.text[..free.text.find(&stop).unwrap()]);
    assert_eq!(stopped.end, End::StopString(stop));
}

#[test]
fn the_context_is_a_limit_with_a_name() {
    let model = model();
    let engine = Engine::load(LoadOptions { context: Some(48), ..options(&model.path()) }).unwrap();
    assert_eq!(engine.context(), 48);
    let prompt = chat(&["user\nhi"]);
    let len = engine.count_tokens(&prompt.segments).unwrap();
    let generation = run(&engine, request("s", prompt, 1000));
    if generation.end != End::EndOfText {
        assert_eq!(generation.end, End::Length);
        // The last token needs no place of its own.
        assert_eq!(generation.usage.generated_tokens as usize, 48 - len + 1);
    }
    let long = chat(&[&"word ".repeat(50)]);
    let needed = engine.count_tokens(&long.segments).unwrap();
    let error = finish(start(&engine, request("s", long, 10), Arc::default())).unwrap_err();
    assert!(matches!(error, EngineError::ContextFull { context: 48, .. }));
    let message = error.to_string();
    assert!(message.contains(&needed.to_string()) && message.contains("48"), "{message}");
    // The engine goes on.
    assert!(!run(&engine, request("s", chat(&["user\nhi"]), 5)).text.is_empty());
}

#[test]
fn cancel_ends_a_reply_and_the_next_request_goes_on() {
    let engine = model().load();
    let cancel = Arc::new(AtomicBool::new(false));
    let (sender, events) = mpsc::channel();
    let (set, asked) = (cancel.clone(), request("s", chat(&["user\nhello"]), 400));
    // Set while the engine's thread waits: from another one it could come after the last token.
    let on_event = move |event: GenerateEvent| {
        set.store(true, Ordering::Relaxed);
        sender.send(event).unwrap();
    };
    engine.generate(asked, cancel, Box::new(on_event));
    let end = events.iter().find_map(|event| match event {
        GenerateEvent::Done(result) => Some(result.unwrap()),
        GenerateEvent::Delta(_) => None,
    });
    let generation = end.unwrap();
    assert_eq!(generation.end, End::Cancelled);
    assert!(generation.usage.generated_tokens < 400);
    assert_eq!(run(&engine, request("s", chat(&["user\nhello"]), 3)).usage.generated_tokens, 3);
}

#[test]
fn loading_says_what_was_loaded_or_what_is_wrong() {
    let model = model();
    let engine = model.load();
    let info = engine.info();
    assert_eq!((info.name.as_str(), info.device.as_str(), info.context), ("random", "CPU", 512));
    assert_eq!(info.file_bytes, std::fs::metadata(model.path()).unwrap().len());
    assert!(info.parameters > 50_000, "{}", info.parameters);
    let eight_bits = Tuning { kv_type: Some(KvType::Q8), ..Tuning::default() };
    let small = Engine::load_with(options(&model.path()), eight_bits).unwrap().info().cache_bytes;
    // Of 32 bits, 8 and a 16-bit scale for each 32 elements remain.
    assert!(small * 3 < info.cache_bytes, "{small} and {} bytes", info.cache_bytes);

    let missing = model.folder.path().join("other.gguf");
    let error = Engine::load(options(&missing)).unwrap_err().to_string();
    assert!(error.contains("other.gguf"), "{error}");
    let tokenizer = model.folder.path().join("tokenizer.json");
    let with = LoadOptions { tokenizer: Some(tokenizer), ..options(&model.path()) };
    let error = Engine::load(with).unwrap_err().to_string();
    assert!(error.contains("tokenizer.json"), "{error}");
}

#[test]
fn a_model_with_less_context_than_wanted_takes_its_own() {
    let model = Model::new(Mix::Uniform(GgmlDType::F32), 41);
    let engine = |context| Engine::load(LoadOptions { context, ..options(&model.path()) }).unwrap().context();
    assert_eq!((engine(Some(8192)), engine(Some(100)), engine(None)), (512, 100, 512));
}

#[test]
fn a_text_far_too_long_is_not_counted_token_by_token() {
    let model = Model::new(Mix::Uniform(GgmlDType::F32), 42);
    let engine = model.load();
    let count = |text: String| engine.count_tokens(&[Segment::Text(text)]).unwrap();
    let (bytes, longest) = (2 << 20, engine.tokenizer().vocabulary().longest());
    assert!(longest > 1 && bytes / longest > engine.context() as usize);
    assert_eq!(count("a".repeat(bytes)), bytes / longest);
    assert!((3..=13).contains(&count("abc ".repeat(3))));
}
