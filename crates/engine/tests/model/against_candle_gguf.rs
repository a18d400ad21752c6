//! Logits and greedy tokens against candle-transformers' quantized Llama, on the same random files.

use std::io::Cursor;

use candle_core::quantized::GgmlDType::{self, *};
use candle_core::quantized::gguf_file;
use candle_core::{Device, Tensor};
use candle_transformers::models::quantized_llama::ModelWeights;
use nod_engine::gguf::Value;
use nod_engine::model::{KvType, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Mix, Shape};

use crate::support::{
    TestFile, best, error, gguf_bytes, gguf_bytes_with, load, options, random_tokens, small, wide,
};

struct Reference(ModelWeights);

impl Reference {
    fn new(bytes: &[u8]) -> Self {
        let mut reader = Cursor::new(bytes);
        let content = gguf_file::Content::read(&mut reader).unwrap();
        Self(ModelWeights::from_gguf(content, &mut reader, &Device::Cpu).unwrap())
    }

    fn forward(&mut self, tokens: &[u32], position: usize) -> Vec<f32> {
        let input = Tensor::new(tokens, &Device::Cpu).unwrap().unsqueeze(0).unwrap();
        self.0.forward(&input, position).unwrap().squeeze(0).unwrap().to_vec1().unwrap()
    }
}

/// How far logits may be off (normalized error).
#[derive(Clone, Copy)]
struct Bounds {
    /// Always.
    most: f64,
    /// In the middle of many short prompts.
    median: f64,
}

/// Plain arithmetic: both round, and that is all.
const EXACT: Bounds = Bounds { most: 1e-5, median: 1e-6 };
/// A normalized mean squared error of 1e-3; the bounds here are of its root. Activations are rounded to 8 bits. Where one lies within a rounding error of the middle between two steps, the
/// two sides may round it apart, and that is a whole step. It is rare, hence the small median; but everything after
/// it differs a little, so more roundings part, until the two are as far apart as rounding itself puts each of them
/// from exact arithmetic: a few per cent in models as narrow as these (`script/bench --compare` prints how far).
const QUANTIZED: Bounds = Bounds { most: 3.16e-2, median: 1e-4 };

fn bounds(dtype: GgmlDType) -> Bounds {
    match dtype {
        F32 | F16 | BF16 => EXACT,
        _ => QUANTIZED,
    }
}

/// Compares both on prompts and on what follows one of them.
fn compare(what: &str, shape: &Shape, bytes: &[u8], bounds: Bounds) {
    compare_steps(what, shape, bytes, bounds, 24);
}

/// As [`compare`], with as many tokens following.
fn compare_steps(what: &str, shape: &Shape, bytes: &[u8], bounds: Bounds, steps: usize) {
    let file = TestFile::new("model.gguf", bytes);
    let model = load(&file.path()).unwrap();
    let mut reference = Reference::new(bytes);
    let mut errors: Vec<f64> = (0..9)
        .map(|seed| {
            let prompt = random_tokens(6, shape.vocabulary, seed);
            error(&model.forward(&prompt, &mut model.new_cache()).unwrap(), &reference.forward(&prompt, 0))
        })
        .collect();
    errors.sort_by(f64::total_cmp);
    assert!(errors[4] < bounds.median && errors[8] < bounds.most, "{what}: prompts off by {errors:?}");

    // Both are given the tokens that the model chooses, and must choose the same wherever the reference's best two
    // are further apart than the bound.
    let prompt = random_tokens(37, shape.vocabulary, 7);
    let mut cache = model.new_cache();
    let mut got = model.forward(&prompt, &mut cache).unwrap();
    let mut wanted = reference.forward(&prompt, 0);
    let mut same = 0;
    for step in 0..steps {
        let off = error(&got, &wanted);
        assert!(off < bounds.most, "{what}: token {step} off by {off}");
        let agree = best(&got) == best(&wanted);
        assert!(agree || margin(&wanted) < 4.0 * bounds.most, "{what}: token {step}");
        same += usize::from(agree);
        let token = best(&got);
        got = model.forward(&[token], &mut cache).unwrap();
        wanted = reference.forward(&[token], prompt.len() + step);
    }
    assert!(same * 12 >= steps * 11, "{what}: only {same} of {steps} tokens are the same");
}

/// How far the best logit is above the second, in units of the logits' root mean square.
fn margin(logits: &[f32]) -> f64 {
    let mut sorted = logits.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let square = logits.iter().map(|v| f64::from(*v).powi(2)).sum::<f64>() / logits.len() as f64;
    f64::from(sorted[0] - sorted[1]) / square.sqrt()
}

#[test]
fn every_tensor_type_gives_the_logits_of_candle() {
    for dtype in [F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0] {
        let bytes = gguf_bytes(&small(), Mix::Uniform(dtype), 1);
        compare_steps(&format!("{dtype:?}"), &small(), &bytes, bounds(dtype), 64);
    }
    for dtype in [Q2K, Q3K, Q4K, Q5K, Q6K] {
        let bytes = gguf_bytes(&wide(), Mix::Uniform(dtype), 2);
        compare_steps(&format!("{dtype:?}"), &wide(), &bytes, bounds(dtype), 64);
    }
    compare_steps("Q4_K_M", &wide(), &gguf_bytes(&wide(), Mix::Q4KM, 3), QUANTIZED, 64);
}

#[test]
fn every_way_to_share_key_heads_gives_the_logits_of_candle() {
    for (heads, kv_heads) in [(1, 1), (4, 4), (6, 6), (6, 3), (6, 1), (12, 4), (3, 1)] {
        let shape = Shape { heads, kv_heads, ..small() };
        compare(&format!("{heads}/{kv_heads}"), &shape, &gguf_bytes(&shape, Mix::Uniform(F32), 4), EXACT);
    }
}

#[test]
fn odd_widths_vocabularies_and_tied_outputs_give_the_logits_of_candle() {
    for (feed_forward, vocabulary, tied) in [(32, 512, true), (224, 517, false), (352, 513, true)] {
        let shape = Shape { feed_forward, vocabulary, tied, ..small() };
        for dtype in [F16, Q8_0, Q4_0] {
            let bytes = gguf_bytes(&shape, Mix::Uniform(dtype), 5);
            compare(&format!("{feed_forward}/{vocabulary}/{tied}/{dtype:?}"), &shape, &bytes, bounds(dtype));
        }
    }
}

#[test]
fn another_rotary_base_gives_the_logits_of_candle() {
    let bytes = gguf_bytes_with(
        &small(),
        Mix::Uniform(F32),
        6,
        &[
            ("llama.rope.freq_base", Value::F32(1e6)),
            ("llama.attention.layer_norm_rms_epsilon", Value::F32(1e-3)),
        ],
    );
    compare("theta", &small(), &bytes, EXACT);
}

/// The reference knows no scaling. What it does to the angles has tests beside the code.
#[test]
fn linear_scaling_is_read_in_both_forms() {
    let plain = gguf_bytes(&small(), Mix::Uniform(F32), 8);
    let scaled = gguf_bytes_with(
        &small(),
        Mix::Uniform(F32),
        8,
        &[
            ("llama.rope.scaling.type", Value::String("linear".into())),
            ("llama.rope.scaling.factor", Value::F32(1.0)),
        ],
    );
    let quarter =
        gguf_bytes_with(&small(), Mix::Uniform(F32), 8, &[("llama.rope.scale_linear", Value::F32(4.0))]);
    let logits = |bytes: &[u8]| {
        let file = TestFile::new("model.gguf", bytes);
        let model = load(&file.path()).unwrap();
        model.forward(&random_tokens(20, 515, 9), &mut model.new_cache()).unwrap()
    };
    let factor = gguf_bytes_with(
        &small(),
        Mix::Uniform(F32),
        8,
        &[
            ("llama.rope.scaling.type", Value::String("linear".into())),
            ("llama.rope.scaling.factor", Value::F32(4.0)),
        ],
    );
    assert_eq!(logits(&plain), logits(&scaled), "a factor of 1 changes nothing");
    assert_eq!(logits(&quarter), logits(&factor), "both ways to say it");
    assert!(error(&logits(&quarter), &logits(&plain)) > 1e-2, "a factor of 4 does");
}

/// Version 2 of the format is laid out as version 3; only the number differs.
#[test]
fn version_2_of_gguf_reads_as_version_3() {
    let mut bytes = gguf_bytes(&small(), Mix::Uniform(Q8_0), 13);
    assert_eq!(bytes[4..8], 3u32.to_le_bytes());
    bytes[4..8].copy_from_slice(&2u32.to_le_bytes());
    compare("version 2", &small(), &bytes, QUANTIZED);
}

/// The same model, with keys and values kept exactly and smaller: what that alone does to the logits, and to the cache.
#[test]
fn smaller_caches_stay_close() {
    // Heads of 16, 64, 128 and 80 elements; the last is not a whole number of groups with a scale.
    let heads = |hidden, heads, kv_heads| Shape { hidden, heads, kv_heads, ..small() };
    for shape in [small(), heads(256, 4, 2), heads(512, 4, 1), heads(160, 2, 1)] {
        let bytes = gguf_bytes(&shape, Mix::Uniform(F32), 10);
        let file = TestFile::new("model.gguf", &bytes);
        let opened = ModelFile::open(&file.path()).unwrap();
        let prompt = random_tokens(300, 515, 11);
        let wanted = Reference::new(&bytes).forward(&prompt, 0);
        let mut sizes = Vec::new();
        for (kv_type, bound) in [(KvType::F16, 1e-3), (KvType::Q8, 1e-2)] {
            let model = Model::load(&opened, &ModelOptions { kv_type: Some(kv_type), ..options() }).unwrap();
            let mut cache = model.new_cache();
            let off = error(&model.forward(&prompt, &mut cache).unwrap(), &wanted);
            println!("{} / {} {kv_type:?}: off by {off:.1e}", shape.hidden, shape.heads);
            assert!(off > 0.0 && off < bound, "{kv_type:?} off by {off}");
            sizes.push(cache.byte_len());
        }
        // 34 bytes where there were 64, or a little more for short groups.
        assert!(sizes[1] * 100 <= sizes[0] * 57, "{sizes:?}");
    }
}

/// The GPU path, run on the processor.
#[test]
fn tensor_operations_give_the_same_logits() {
    let cases: [(Shape, Mix, f64); 6] = [
        (small(), Mix::Uniform(F32), 1e-5),
        (small(), Mix::Uniform(BF16), 1e-5),
        (small(), Mix::Uniform(Q8_0), QUANTIZED.most),
        (Shape { tied: true, kv_heads: 6, ..small() }, Mix::Uniform(Q5_1), QUANTIZED.most),
        (wide(), Mix::Q4KM, QUANTIZED.most),
        (wide(), Mix::Uniform(Q3K), QUANTIZED.most),
    ];
    for (shape, mix, bound) in cases {
        for (kv_type, bound) in [(KvType::F32, bound), (KvType::F16, bound.max(2e-3))] {
            let file = TestFile::new("model.gguf", &gguf_bytes(&shape, mix, 12));
            let opened = ModelFile::open(&file.path()).unwrap();
            let options = ModelOptions { kv_type: Some(kv_type), ..options() };
            let slices = Model::load(&opened, &options).unwrap();
            let tensors = Model::load_with_tensor_operations(&opened, &options).unwrap();
            let (mut a, mut b) = (slices.new_cache(), tensors.new_cache());
            // Several pieces, so that the cache grows, is cut, and is continued in both.
            for (count, seed) in [(300, 1), (1, 2), (17, 3), (1, 4)] {
                let tokens = random_tokens(count, shape.vocabulary, seed);
                let (x, y) =
                    (slices.forward(&tokens, &mut a).unwrap(), tensors.forward(&tokens, &mut b).unwrap());
                let off = error(&y, &x);
                assert!(off < bound, "{mix:?} {kv_type:?} after {count}: off by {off}");
                a.truncate(290);
                b.truncate(290);
            }
        }
    }
}
