#![allow(clippy::unwrap_used, clippy::expect_used)]
//! Generation with a model whose every token is scripted. Runs with real (random) weights are in
//! `tests/generation.rs`.

use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use super::*;
use crate::tokenizer::Metadata;

mod limits;

/// What the model does after the tokens in its cache.
enum Step {
    Token(u32),
    Logits(Vec<f32>),
    Fail,
    Panic,
}

type Script = dyn Fn(&[u32]) -> Step + Send;

/// A model whose cache is the tokens themselves.
struct Scripted {
    context: usize,
    /// Tokens computed, over all requests.
    computed: Arc<AtomicUsize>,
    script: Box<Script>,
}

impl LanguageModel for Scripted {
    type Cache = Vec<u32>;

    fn context(&self) -> usize {
        self.context
    }

    fn new_cache(&self) -> Vec<u32> {
        Vec::new()
    }

    fn len(cache: &Vec<u32>) -> usize {
        cache.len()
    }

    fn truncate(cache: &mut Vec<u32>, len: usize) {
        cache.truncate(len);
    }

    fn byte_len(cache: &Vec<u32>) -> usize {
        4 * cache.len()
    }

    fn byte_len_with(_: &Vec<u32>, tokens: usize) -> usize {
        4 * tokens
    }

    fn forward(
        &self,
        tokens: &[u32],
        rows: usize,
        cache: &mut Vec<u32>,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError> {
        assert!(!tokens.is_empty() && cache.len() + tokens.len() <= self.context);
        assert!((1..=tokens.len()).contains(&rows));
        let mut all = Vec::new();
        for (index, token) in tokens.iter().enumerate() {
            if stop() {
                return Ok(None);
            }
            cache.push(*token);
            self.computed.fetch_add(1, Ordering::SeqCst);
            if index + rows < tokens.len() {
                continue;
            }
            match (self.script)(cache) {
                Step::Token(id) => {
                    let start = all.len();
                    all.resize(start + VOCABULARY, 0.0);
                    all[start + id as usize] = 1.0;
                }
                Step::Logits(logits) => all.extend(logits),
                Step::Fail => return Err(EngineError::Invalid("scripted failure".to_owned())),
                Step::Panic => panic!("scripted panic"),
            }
        }
        Ok(Some(all))
    }
}

const START: u32 = 3;
const END: u32 = 4;
const VOCABULARY: usize = 5 + 256;

/// Five control tokens, then the bytes, so that a text is its bytes and any cut of it can be scripted.
fn tokenizer() -> Tokenizer {
    let mut tokens: Vec<String> =
        ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"].map(str::to_owned).to_vec();
    tokens.extend((0..=255u8).map(|byte| format!("<0x{byte:02X}>")));
    let mut types = vec![3; 5];
    types.resize(tokens.len(), 6);
    Tokenizer::from_metadata(Metadata {
        model: "llama".to_owned(),
        tokens,
        types,
        ends: vec![2],
        add_begin: Some(false),
        add_space_prefix: Some(false),
        ..Metadata::default()
    })
    .unwrap()
}

fn ids(text: &str) -> Vec<u32> {
    text.bytes().map(|byte| u32::from(byte) + 5).collect()
}

struct Bench {
    engine: Engine,
    computed: Arc<AtomicUsize>,
}

fn bench_with(
    context: usize,
    budget: CacheBudget,
    script: impl Fn(&[u32]) -> Step + Send + 'static,
) -> Bench {
    let computed = Arc::new(AtomicUsize::new(0));
    let model = Scripted { context, computed: computed.clone(), script: Box::new(script) };
    let info = ModelInfo {
        name: "scripted".to_owned(),
        path: String::new(),
        device: "CPU".to_owned(),
        parameters: 0,
        context: context as u32,
        file_bytes: 0,
        cache_bytes: 0,
    };
    // Whether guessing pays is measured, so what is computed with it differs from run to run; it has its own tests.
    let tuning = Tuning { cache: budget, speculation: Speculation::Off, ..Tuning::default() };
    Bench { engine: Engine::start(model, tokenizer(), info, tuning).unwrap(), computed }
}

fn bench(script: impl Fn(&[u32]) -> Step + Send + 'static) -> Bench {
    bench_with(64, CacheBudget::default(), script)
}

/// Answers every prompt (all up to the last `<|im_start|>`) with these tokens, one after the other.
fn answering(reply: Vec<u32>) -> impl Fn(&[u32]) -> Step + Send + 'static {
    move |cache| {
        let prompt = cache.iter().rposition(|id| *id == START).unwrap() + 1;
        Step::Token(reply[cache.len() - prompt])
    }
}

fn prompt(text: &str, stops: &[&str]) -> Prompt {
    let mut segments = Vec::new();
    if !text.is_empty() {
        segments.push(Segment::Text(text.to_owned()));
    }
    segments.push(Segment::Control("<|im_start|>".to_owned()));
    Prompt { segments, stops: stops.iter().map(|stop| (*stop).to_owned()).collect() }
}

fn request(session: &str, prompt: Prompt) -> GenerateRequest {
    GenerateRequest { session: session.to_owned(), prompt, sampling: Sampling::default() }
}

/// Runs a request to its end; gives the deltas and the result.
fn run(engine: &Engine, request: GenerateRequest) -> (Vec<String>, Result<Generation, EngineError>) {
    run_with(engine, request, Arc::new(AtomicBool::new(false)), |_| ())
}

fn run_with(
    engine: &Engine,
    request: GenerateRequest,
    cancel: Arc<AtomicBool>,
    on_delta: impl Fn(&str) + Send + 'static,
) -> (Vec<String>, Result<Generation, EngineError>) {
    let (sender, events) = mpsc::channel();
    let on_event = move |event: GenerateEvent| {
        if let GenerateEvent::Delta(text) = &event {
            on_delta(text);
        }
        sender.send(event).unwrap();
    };
    engine.generate(request, cancel, Box::new(on_event));
    let mut deltas = Vec::new();
    loop {
        match events.recv_timeout(Duration::from_secs(20)).expect("the engine hangs or dropped the request") {
            GenerateEvent::Delta(text) => {
                assert!(!text.is_empty());
                deltas.push(text);
            }
            GenerateEvent::Done(result) => {
                if let Ok(generation) = &result {
                    assert_eq!(generation.text, deltas.concat());
                }
                return (deltas, result);
            }
        }
    }
}

#[test]
fn a_reply_streams_whole_characters_and_ends_at_the_end_token() {
    let mut reply = ids("Grüße");
    reply.push(END);
    let bench = bench(answering(reply));
    let (deltas, result) = run(&bench.engine, request("a", prompt("hi", &[])));
    let generation = result.unwrap();
    assert_eq!(deltas, ["G", "r", "ü", "ß", "e"]);
    assert_eq!(generation.end, End::EndOfText);
    let usage = generation.usage;
    assert_eq!(
        (usage.prompt_tokens, usage.reused_tokens, usage.generated_tokens, usage.context),
        (3, 0, 8, 64)
    );
    assert!(usage.prefill_tokens_per_second > 0.0 && usage.decode_tokens_per_second > 0.0);
}

#[test]
fn control_tokens_of_the_model_are_never_text() {
    let mut reply = ids("a");
    reply.extend([1, START, 0]);
    reply.extend(ids("b"));
    reply.push(2);
    let script = reply.clone();
    let bench = bench(move |cache| Step::Token(script[cache.len() - 1]));
    let generation = run(&bench.engine, request("a", prompt("", &[]))).1.unwrap();
    assert_eq!((generation.text.as_str(), generation.end), ("ab", End::EndOfText));
}

#[test]
fn a_stop_string_is_found_in_text_and_as_a_control_token() {
    let bench_text = bench(answering(ids("x = 1\n</execute> more")));
    let stops = ["<|im_start|>", "</execute>"];
    let (deltas, result) = run(&bench_text.engine, request("a", prompt("", &stops)));
    let generation = result.unwrap();
    assert_eq!(deltas.concat(), "x = 1\n");
    assert_eq!(generation.end, End::StopString("</execute>".to_owned()));

    let mut reply = ids("a <");
    reply.push(START);
    let script = reply.clone();
    let bench_control = bench(move |cache| Step::Token(script[cache.len() - 1]));
    let generation = run(&bench_control.engine, request("a", prompt("", &stops))).1.unwrap();
    assert_eq!(generation.text, "a <");
    assert_eq!(generation.end, End::StopString("<|im_start|>".to_owned()));
}

#[test]
fn what_was_held_back_is_released_at_the_end() {
    let mut reply = ids("a </exec");
    reply.push(END);
    let bench = bench(answering(reply));
    let (deltas, result) = run(&bench.engine, request("a", prompt("", &["</execute>"])));
    assert_eq!(result.unwrap().end, End::EndOfText);
    assert_eq!(deltas, ["a", " ", "</exec"]);
}

#[test]
fn a_continued_prompt_computes_only_what_is_new() {
    let bench = bench(answering(ids("yes").into_iter().chain([END]).collect()));
    let first = run(&bench.engine, request("a", prompt("hello", &[]))).1.unwrap();
    assert_eq!((first.usage.prompt_tokens, first.usage.reused_tokens), (6, 0));
    // Prompt and three letters; the end token was chosen but not computed.
    assert_eq!(bench.computed.swap(0, Ordering::SeqCst), 9);

    let mut longer = prompt("hello", &[]);
    longer.segments.push(Segment::Text("yes".to_owned()));
    longer.segments.push(Segment::Control("<|im_end|>".to_owned()));
    longer.segments.push(Segment::Control("<|im_start|>".to_owned()));
    let second = run(&bench.engine, request("a", longer.clone())).1.unwrap();
    assert_eq!((second.usage.prompt_tokens, second.usage.reused_tokens), (11, 9));
    assert_eq!(bench.computed.swap(0, Ordering::SeqCst), 2 + 3);

    // The same again: at least the last token is computed, for its logits.
    let third = run(&bench.engine, request("a", longer.clone())).1.unwrap();
    assert_eq!((third.usage.reused_tokens, third.text), (10, second.text));
    bench.engine.forget("a");
    let fourth = run(&bench.engine, request("a", longer)).1.unwrap();
    assert_eq!(fourth.usage.reused_tokens, 0);
}

#[test]
fn cancel_takes_effect_at_the_next_token_and_before_the_start() {
    let bench = bench(|_| Step::Token(ids("x")[0]));
    let cancel = Arc::new(AtomicBool::new(false));
    let count = AtomicUsize::new(0);
    let setter = cancel.clone();
    let (deltas, result) =
        run_with(&bench.engine, request("a", prompt("hi", &[])), cancel.clone(), move |_| {
            if count.fetch_add(1, Ordering::SeqCst) == 4 {
                setter.store(true, Ordering::SeqCst);
            }
        });
    let generation = result.unwrap();
    assert_eq!((deltas.len(), generation.end), (5, End::Cancelled));
    bench.computed.store(0, Ordering::SeqCst);
    let generation = run_with(&bench.engine, request("b", prompt("hi", &[])), cancel, |_| ()).1.unwrap();
    assert_eq!((generation.end, generation.usage.generated_tokens), (End::Cancelled, 0));
    assert_eq!(bench.computed.load(Ordering::SeqCst), 0);
}

#[test]
fn what_was_computed_before_a_cancel_is_reused() {
    let cancel = Arc::new(AtomicBool::new(false));
    let bench = bench(answering(vec![END]));
    // Cancels from another thread as soon as a third of a long prompt is computed, which may be late: then the
    // request has simply ended.
    let long = "y".repeat(60);
    let (setter, counter) = (cancel.clone(), bench.computed.clone());
    let watcher = std::thread::spawn(move || {
        while counter.load(Ordering::SeqCst) < 20 {
            std::hint::spin_loop();
        }
        setter.store(true, Ordering::SeqCst);
    });
    let first = run_with(&bench.engine, request("a", prompt(&long, &[])), cancel, |_| ()).1.unwrap();
    watcher.join().unwrap();
    let done = bench.computed.swap(0, Ordering::SeqCst);
    let second = run(&bench.engine, request("a", prompt(&long, &[]))).1.unwrap();
    assert_eq!(second.usage.reused_tokens as usize, done.min(60), "after {:?}", first.end);
    assert_eq!(bench.computed.load(Ordering::SeqCst), 61 - done.min(60));
}

#[test]
fn an_error_ends_its_request_only() {
    let bench = bench(|cache| match cache[0] {
        first if first == ids("f")[0] => Step::Fail,
        first if first == ids("n")[0] => Step::Logits(vec![f32::NAN; VOCABULARY]),
        _ => Step::Token(END),
    });
    let error = run(&bench.engine, request("a", prompt("f", &[]))).1.unwrap_err().to_string();
    assert!(error.contains("scripted failure"), "{error}");
    let error = run(&bench.engine, request("a", prompt("n", &[]))).1.unwrap_err().to_string();
    assert!(error.contains("NaN"), "{error}");
    let mut lacking = request("a", prompt("x", &[]));
    lacking.prompt.segments.push(Segment::Control("<|eot_id|>".to_owned()));
    let error = run(&bench.engine, lacking).1.unwrap_err().to_string();
    assert!(error.contains("<|eot_id|>"), "{error}");
    assert_eq!(run(&bench.engine, request("a", prompt("x", &[]))).1.unwrap().end, End::EndOfText);
}

#[test]
fn a_panic_is_an_error_of_this_and_every_later_request() {
    let bench = bench(|_| Step::Panic);
    for _ in 0..2 {
        let error = run(&bench.engine, request("a", prompt("x", &[]))).1.unwrap_err();
        assert!(
            matches!(&error, EngineError::Stopped(reason) if reason.contains("scripted panic")),
            "{error}"
        );
    }
}

#[test]
fn a_receiver_that_panics_loses_only_its_own_request() {
    let bench = bench(answering(ids("abc").into_iter().chain([END]).collect()));
    let panicking = Box::new(|_: GenerateEvent| panic!("receiver"));
    bench.engine.generate(request("a", prompt("x", &[])), Arc::default(), panicking);
    assert_eq!(run(&bench.engine, request("a", prompt("x", &[]))).1.unwrap().text, "abc");
}

#[test]
fn requests_queue_and_the_thread_ends_with_the_last_handle() {
    struct Ended(mpsc::Sender<()>);
    impl Drop for Ended {
        fn drop(&mut self) {
            let _ = self.0.send(());
        }
    }
    let (sender, ended) = mpsc::channel();
    let guard = Ended(sender);
    let (text_sender, texts) = mpsc::channel();
    let bench = bench(move |cache| {
        let _ = &guard;
        if cache.len() < 60 { Step::Token(ids("x")[0]) } else { Step::Token(END) }
    });
    let clone = bench.engine.clone();
    for session in ["a", "b", "c"] {
        let sender = text_sender.clone();
        let on_event = Box::new(move |event| {
            if let GenerateEvent::Done(result) = event {
                sender.send((session, result.unwrap().text.len())).unwrap();
            }
        });
        clone.generate(request(session, prompt("x", &[])), Arc::default(), on_event);
    }
    let done: Vec<_> = (0..3).map(|_| texts.recv_timeout(Duration::from_secs(20)).unwrap()).collect();
    assert_eq!(done, [("a", 58), ("b", 58), ("c", 58)]);
    drop(bench.engine);
    assert!(ended.try_recv().is_err());
    drop(clone);
    ended.recv_timeout(Duration::from_secs(20)).expect("the thread goes on without a handle");
}

#[test]
fn dropping_the_last_handle_cancels_what_is_under_way() {
    // Without end, and never the same few for long.
    let bench = bench_with(1 << 30, CacheBudget::default(), |cache| {
        let mixed = (cache.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 60;
        Step::Token(ids("abcdefghijklmnop")[mixed as usize])
    });
    let (sender, events) = mpsc::channel();
    let on_event = Box::new(move |event| drop(sender.send(event)));
    let mut endless = request("a", prompt("x", &[]));
    endless.sampling.max_new_tokens = u32::MAX;
    bench.engine.generate(endless, Arc::default(), on_event);
    assert!(matches!(events.recv_timeout(Duration::from_secs(20)), Ok(GenerateEvent::Delta(_))));
    drop(bench);
    let end = events.iter().find_map(|event| match event {
        GenerateEvent::Done(result) => Some(result.unwrap().end),
        GenerateEvent::Delta(_) => None,
    });
    assert_eq!(end, Some(End::Cancelled));
}
