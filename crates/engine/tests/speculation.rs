//! Guessing what comes next changes the time of a reply, and nothing else: on random weights, to the token.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

use candle_core::quantized::GgmlDType;
use nod_engine::model::KvType;
use nod_engine::synthetic::{Mix, Shape, write_gguf};
use nod_engine::{
    Drafts, End, Engine, GenerateEvent, GenerateRequest, Generation, LoadOptions, Speculation, Tuning,
};
use nod_protocol::{DeviceChoice, Prompt, Sampling, Segment};

struct Model {
    folder: tempfile::TempDir,
    kv_type: Option<KvType>,
}

impl Model {
    fn new(mix: Mix, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
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
        Self { folder, kv_type: None }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("model.gguf")
    }

    fn load(&self, speculation: Speculation, context: Option<u32>) -> Engine {
        let options =
            LoadOptions { path: self.path(), device: DeviceChoice::Cpu, context, ..LoadOptions::default() };
        Engine::load_with(options, Tuning { speculation, kv_type: self.kv_type, ..Tuning::default() })
            .unwrap()
    }

    /// The same requests with guesses wherever there is anything to guess from, as it is in use, and without. The
    /// replies must be the same; gives them and how much was guessed at most.
    fn same(&self, context: Option<u32>, requests: &[GenerateRequest]) -> (Vec<Generation>, Drafts) {
        let run = |speculation| -> Vec<Generation> {
            let engine = self.load(speculation, context);
            requests.iter().map(|request| run(&engine, request.clone())).collect()
        };
        let plain = run(Speculation::Off);
        let mut drafts = Drafts::default();
        for speculation in [Speculation::Always, Speculation::Lookup] {
            for (index, (guessed, plain)) in run(speculation).iter().zip(&plain).enumerate() {
                let what = format!("{speculation:?}, request {index}");
                assert_eq!(plain.drafts, Drafts::default());
                assert_eq!((&guessed.text, &guessed.end), (&plain.text, &plain.end), "{what}");
                let counts =
                    |g: &Generation| (g.usage.prompt_tokens, g.usage.reused_tokens, g.usage.generated_tokens);
                assert_eq!(counts(guessed), counts(plain), "{what}");
                if speculation == Speculation::Always {
                    drafts.drafted += guessed.drafts.drafted;
                    drafts.accepted += guessed.drafts.accepted;
                }
            }
        }
        (plain, drafts)
    }
}

/// A repeating prompt, because that is where something can be guessed.
fn prompt(text: &str, stops: &[&str]) -> Prompt {
    let segments = vec![
        Segment::Control("<|im_start|>".to_owned()),
        Segment::Text(text.to_owned()),
        Segment::Control("<|im_end|>".to_owned()),
        Segment::Text(text.to_owned()),
    ];
    Prompt { segments, stops: stops.iter().map(|stop| (*stop).to_owned()).collect() }
}

fn request(prompt: Prompt, sampling: Sampling) -> GenerateRequest {
    GenerateRequest { session: "talk".to_owned(), prompt, sampling }
}

fn most(max_new_tokens: u32) -> Sampling {
    Sampling { max_new_tokens, ..Sampling::default() }
}

fn run(engine: &Engine, request: GenerateRequest) -> Generation {
    run_with(engine, request, Arc::default(), |_| ())
}

fn run_with(
    engine: &Engine,
    request: GenerateRequest,
    cancel: Arc<AtomicBool>,
    on_delta: impl Fn(&str) + Send + 'static,
) -> Generation {
    let (sender, events) = mpsc::channel();
    let on_event = move |event| {
        if let GenerateEvent::Delta(text) = &event {
            on_delta(text);
        }
        sender.send(event).unwrap();
    };
    engine.generate(request, cancel, Box::new(on_event));
    let done = events.into_iter().find_map(|event| match event {
        GenerateEvent::Done(result) => Some(result.unwrap()),
        GenerateEvent::Delta(_) => None,
    });
    done.unwrap()
}

const TEXT: &str = "total = 0 for row in table: total = total + row total = 0 for row in table: total = ";

#[test]
fn greedy_replies_are_the_same_to_the_token() {
    let mut all = Drafts::default();
    for (mix, kv_type) in [
        (Mix::Uniform(GgmlDType::F32), None),
        (Mix::Uniform(GgmlDType::Q8_0), None),
        (Mix::Q4KM, None),
        (Mix::Uniform(GgmlDType::Q8_0), Some(KvType::Q8)),
    ] {
        for seed in 0..4 {
            let requests: Vec<_> =
                [0, 1, 2, 3, 17, 120].map(|tokens| request(prompt(TEXT, &[]), most(tokens))).into();
            let (_, drafts) = Model { kv_type, ..Model::new(mix, seed) }.same(None, &requests);
            all.drafted += drafts.drafted;
            all.accepted += drafts.accepted;
        }
    }
    // Random weights repeat themselves now and then: both kinds of end of a draft must have happened.
    assert!(all.accepted > 100, "{all:?}");
    assert!(all.drafted > all.accepted + 100, "{all:?}");
}

#[test]
fn drawn_replies_are_the_same_to_the_token() {
    let model = Model::new(Mix::Uniform(GgmlDType::F32), 3);
    let mut requests = Vec::new();
    for seed in 0..6 {
        let drawn = Sampling { temperature: 0.4, top_p: 0.95, seed, ..most(100) };
        requests.push(request(prompt(TEXT, &[]), drawn.clone()));
        requests.push(request(prompt(TEXT, &[]), Sampling { repetition_penalty: 1.3, top_k: 5, ..drawn }));
    }
    let (replies, drafts) = model.same(None, &requests);
    assert_ne!(replies[0].text, replies[2].text);
    assert!(drafts.drafted > drafts.accepted && drafts.accepted > 0, "{drafts:?}");
}

#[test]
fn stop_strings_end_a_reply_in_the_middle_of_a_draft() {
    let model = Model::new(Mix::Uniform(GgmlDType::F32), 1);
    let (plain, _) = model.same(None, &[request(prompt(TEXT, &[]), most(150))]);
    let text: Vec<char> = plain[0].text.chars().collect();
    assert!(text.len() > 60);
    // Strings that the reply is known to contain, and the request after it, which uses what the first left.
    let mut requests = Vec::new();
    for start in (10..text.len() - 3).step_by(7) {
        let stop: String = text[start..start + 3].iter().collect();
        requests.push(request(prompt(TEXT, &[&stop]), most(150)));
    }
    let (replies, drafts) = model.same(None, &requests);
    assert!(replies.iter().all(|reply| matches!(reply.end, End::StopString(_))));
    assert!(drafts.accepted > 0);
}

#[test]
fn a_draft_never_reaches_beyond_the_context() {
    let model = Model::new(Mix::Uniform(GgmlDType::Q8_0), 2);
    let prompt = prompt("aaaa bbbb aaaa bbbb", &[]);
    let needed = model.load(Speculation::Off, None).count_tokens(&prompt.segments).unwrap() as u32;
    for room in [0, 1, 2, 3, 5, 8, 40] {
        let (replies, _) = model.same(Some(needed + room), &[request(prompt.clone(), most(1000))]);
        if replies[0].end == End::Length {
            assert_eq!(replies[0].usage.generated_tokens, room + 1);
        }
    }
}

#[test]
fn a_cancel_takes_effect_between_two_tokens_of_a_draft() {
    let model = Model::new(Mix::Uniform(GgmlDType::F32), 1);
    let engine = model.load(Speculation::Always, None);
    let whole = run(&engine, request(prompt(TEXT, &[]), most(150)));
    assert!(whole.drafts.accepted > 0);
    for deltas in [1, 4, 20, 33] {
        let cancel = Arc::new(AtomicBool::new(false));
        let (setter, count) = (cancel.clone(), AtomicUsize::new(0));
        let cut = run_with(&engine, request(prompt(TEXT, &[]), most(150)), cancel, move |_| {
            if count.fetch_add(1, Ordering::SeqCst) + 1 == deltas {
                setter.store(true, Ordering::SeqCst);
            }
        });
        assert_eq!(cut.end, End::Cancelled);
        assert!(whole.text.starts_with(&cut.text) && cut.text.len() < whole.text.len());
        // What the cancelled request left in the cache is true.
        let again = run(&engine, request(prompt(TEXT, &[]), most(150)));
        assert_eq!((again.text, again.end), (whole.text.clone(), whole.end.clone()));
    }
}
