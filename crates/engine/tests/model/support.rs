//! Small random models, and how results are compared.

use std::path::{Path, PathBuf};

use nod_engine::EngineError;
use nod_engine::gguf::Value;
use nod_engine::model::{KvType, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Mix, Random, Shape, metadata, tensors, write_gguf_with};
use nod_protocol::DeviceChoice;

/// A file in a folder that goes away with it.
pub struct TestFile {
    folder: tempfile::TempDir,
    name: &'static str,
}

impl TestFile {
    pub fn new(name: &'static str, bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(name), bytes).unwrap();
        Self { folder, name }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join(self.name)
    }
}

/// A shape small enough for tests, whose widths are multiples of 32 but not of 256.
pub fn small() -> Shape {
    Shape {
        layers: 3,
        hidden: 96,
        feed_forward: 160,
        heads: 6,
        kv_heads: 2,
        vocabulary: 515,
        context: 2048,
        tied: false,
    }
}

/// The same with widths that blocks of 256 need.
pub fn wide() -> Shape {
    Shape { hidden: 256, feed_forward: 768, heads: 8, ..small() }
}

pub fn gguf_bytes(shape: &Shape, mix: Mix, seed: u64) -> Vec<u8> {
    gguf_bytes_with(shape, mix, seed, &[])
}

/// With metadata added or replaced.
pub fn gguf_bytes_with(shape: &Shape, mix: Mix, seed: u64, extra: &[(&str, Value)]) -> Vec<u8> {
    let mut entries = metadata(shape);
    for (key, value) in extra {
        entries.retain(|(k, _)| k != key);
        entries.push(((*key).to_owned(), value.clone()));
    }
    write_gguf_with(Vec::new(), &entries, &tensors(shape, mix), seed).unwrap()
}

pub fn options() -> ModelOptions {
    ModelOptions { device: DeviceChoice::Cpu, kv_type: Some(KvType::F32), ..ModelOptions::default() }
}

pub fn load(path: &Path) -> Result<Model, EngineError> {
    Model::load(&ModelFile::open(path)?, &options())
}

pub fn random_tokens(count: usize, vocabulary: usize, seed: u64) -> Vec<u32> {
    let mut random = Random::new(seed);
    (0..count).map(|_| random.below(vocabulary as u32)).collect()
}

/// The length of the difference over the length of `wanted`.
pub fn error(got: &[f32], wanted: &[f32]) -> f64 {
    assert_eq!(got.len(), wanted.len());
    assert!(wanted.iter().chain(got).all(|v| v.is_finite()), "logits are finite");
    let square = |values: &mut dyn Iterator<Item = f64>| values.map(|v| v * v).sum::<f64>().sqrt();
    let difference = square(&mut got.iter().zip(wanted).map(|(a, b)| f64::from(*a) - f64::from(*b)));
    let length = square(&mut wanted.iter().map(|v| f64::from(*v)));
    assert!(length > 1e-3, "the logits say something");
    difference / length
}

pub fn best(logits: &[f32]) -> u32 {
    logits.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap().0 as u32
}

/// `count` tokens after `prompt`, each the likeliest.
pub fn greedy(model: &Model, prompt: &[u32], count: usize) -> Vec<u32> {
    let mut cache = model.new_cache();
    let mut logits = model.forward(prompt, &mut cache).unwrap();
    let mut tokens = Vec::new();
    for _ in 0..count {
        tokens.push(best(&logits));
        logits = model.forward(&tokens[tokens.len() - 1..], &mut cache).unwrap();
    }
    tokens
}
