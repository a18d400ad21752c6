//! GGUF files that are damaged or lie. Whatever they say, the answer is an error with the file's name and the
//! defect, and no large allocation.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::Path;

use candle_core::quantized::GgmlDType::{F16, F32, Q4_0};
use nod_engine::gguf::write::{GgufWriter, TensorPlan};
use nod_engine::gguf::{Array, GgufFile, Value};
use nod_engine::synthetic::{Mix, Shape, metadata, tensors, write_gguf_with};
use proptest::prelude::*;

use crate::support::{TestFile, gguf_bytes_with, load, small};

/// Remembers the largest single allocation of each thread.
struct Watching;

thread_local! {
    static LARGEST: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: hands everything on to the system's allocator; the counter is a plain cell of the thread.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = LARGEST.try_with(|largest| largest.set(largest.get().max(layout.size())));
        // SAFETY: the caller's promise is handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is handed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watching = Watching;

/// Opens and, if it opens, loads; returns the message and the largest allocation.
fn attempt(path: &Path) -> (Result<(), String>, usize) {
    LARGEST.set(0);
    let result = load(path).map(drop).map_err(|e| e.to_string());
    (result, LARGEST.get())
}

/// A head written by hand: magic, version, number of tensors, number of entries, then `rest`.
fn head(version: u32, tensors: u64, entries: u64, rest: &[u8]) -> Vec<u8> {
    let mut bytes = b"GGUF".to_vec();
    bytes.extend(version.to_le_bytes());
    bytes.extend(tensors.to_le_bytes());
    bytes.extend(entries.to_le_bytes());
    bytes.extend(rest);
    bytes
}

fn string(text: &str) -> Vec<u8> {
    let mut bytes = (text.len() as u64).to_le_bytes().to_vec();
    bytes.extend(text.as_bytes());
    bytes
}

/// One metadata entry of kind `kind` with the given bytes after it.
fn entry(kind: u32, value: &[u8]) -> Vec<u8> {
    [string("a.key"), kind.to_le_bytes().to_vec(), value.to_vec()].concat()
}

/// An array of `count` elements of kind `kind`.
fn array(kind: u32, count: u64, elements: &[u8]) -> Vec<u8> {
    entry(9, &[&kind.to_le_bytes()[..], &count.to_le_bytes()[..], elements].concat())
}

/// One entry of the tensor table.
fn tensor(name: &str, sizes: &[u64], dtype: u32, offset: u64) -> Vec<u8> {
    let mut bytes = string(name);
    bytes.extend((sizes.len() as u32).to_le_bytes());
    sizes.iter().for_each(|size| bytes.extend(size.to_le_bytes()));
    bytes.extend(dtype.to_le_bytes());
    bytes.extend(offset.to_le_bytes());
    bytes
}

fn with_data(mut bytes: Vec<u8>, data: usize) -> Vec<u8> {
    bytes.resize(bytes.len().next_multiple_of(32) + data, 0);
    bytes
}

#[test]
fn heads_that_lie_are_refused() {
    let huge = 10u64.pow(18);
    let one = |rest: Vec<u8>| head(3, 0, 1, &rest);
    let table = |entries: &[Vec<u8>]| with_data(head(3, entries.len() as u64, 0, &entries.concat()), 128);
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", vec![], "empty"),
        ("one byte", vec![b'G'], "too short"),
        ("other magic", b"GGML and more".to_vec(), "not a GGUF file"),
        ("only magic", b"GGUF".to_vec(), "version"),
        ("version 1", head(1, 0, 0, &[]), "version 1"),
        ("version 4", head(4, 0, 0, &[]), "version 4"),
        ("big-endian", head(3u32.swap_bytes(), 0, 0, &[]), "big-endian"),
        ("10^18 tensors", head(3, huge, 0, &[]), "tensors"),
        ("2^64-1 entries", head(3, 0, u64::MAX, &[0; 64]), "metadata entries"),
        ("key beyond the end", head(3, 0, 1, &huge.to_le_bytes().repeat(2)), "key"),
        ("key of 2^64-1 bytes", head(3, 0, 1, &u64::MAX.to_le_bytes().repeat(2)), "key"),
        ("key not UTF-8", one([&2u64.to_le_bytes()[..], &[0xff, 0xfe], &[0; 16]].concat()), "UTF-8"),
        ("unknown kind", one(entry(13, &[0; 8])), "kind 13"),
        ("truth of 2", one(entry(7, &[2])), "truth value"),
        ("string beyond the end", one(entry(8, &huge.to_le_bytes())), "a.key"),
        ("array beyond the end", one(array(4, huge, &[0; 8])), "a.key"),
        ("array whose bytes overflow", one(array(10, u64::MAX / 4, &[0; 8])), "a.key"),
        ("array of 10^18 strings", one(array(8, huge, &[0; 8])), "a.key"),
        ("array of 10^18 truths", one(array(7, huge, &[0; 8])), "a.key"),
        ("array of unknown kind", one(array(77, 1, &[0; 8])), "kind 77"),
        ("array of arrays", one(array(9, 1, &array(4, 1, &[0; 4]))), "array of arrays"),
        ("the same key twice", head(3, 0, 2, &[entry(4, &[0; 4]), entry(4, &[0; 4])].concat()), "twice"),
        ("no dimensions", table(&[tensor("x", &[], 0, 0)]), "0 dimensions"),
        ("5 dimensions", table(&[tensor("x", &[1; 5], 0, 0)]), "5 dimensions"),
        ("2^32-1 dimensions", table(&[[string("x"), vec![0xff; 4], vec![0; 40]].concat()]), "dimensions"),
        ("a size of 0", table(&[tensor("x", &[0, 4], 0, 0)]), "impossible size"),
        ("10^18 elements", table(&[tensor("x", &[huge], 0, 0)]), "tensor x"),
        ("a product that overflows", table(&[tensor("x", &[1 << 40, 1 << 40], 0, 0)]), "impossible size"),
        ("bytes that overflow", table(&[tensor("x", &[i64::MAX as u64], 0, 0)]), "tensor x"),
        ("unknown type", table(&[tensor("x", &[32], 99, 0)]), "type 99"),
        ("retired type", table(&[tensor("x", &[32], 4, 0)]), "type 4"),
        ("part of a block", table(&[tensor("x", &[48], 2, 0)]), "multiple of its block"),
        ("offset beyond the end", table(&[tensor("x", &[32], 0, huge & !31)]), "tensor x"),
        ("offset that overflows", table(&[tensor("x", &[32], 0, !31)]), "tensor x"),
        ("offset not aligned", table(&[tensor("x", &[8], 0, 4)]), "aligned"),
        ("longer than the data", table(&[tensor("x", &[64], 0, 0)]), "truncated"),
        ("name of nothing", table(&[tensor("", &[8], 0, 0)]), "name of tensor 0"),
        ("name of 300 bytes", table(&[tensor(&"x".repeat(300), &[8], 0, 0)]), "name of tensor 0"),
        ("the same tensor twice", table(&[tensor("x", &[8], 0, 0), tensor("x", &[8], 0, 32)]), "twice"),
        ("overlap", table(&[tensor("x", &[16], 0, 0), tensor("y", &[8], 0, 32)]), "overlap"),
        ("same place", table(&[tensor("x", &[8], 0, 0), tensor("y", &[8], 0, 0)]), "overlap"),
    ];
    for (what, bytes, says) in cases {
        let file = TestFile::new("hostile.gguf", &bytes);
        let (result, largest) = attempt(&file.path());
        let error = result.expect_err(what);
        assert!(error.contains("hostile.gguf") && error.contains(says), "{what}: {error}");
        assert!(largest < 1 << 16, "{what}: allocated {largest} bytes at once");
    }
}

#[test]
fn alignments_that_are_none_are_refused() {
    for alignment in
        [Value::U32(0), Value::U32(1), Value::U32(48), Value::U32(1 << 30), Value::String("32".into())]
    {
        let bytes =
            gguf_bytes_with(&small(), Mix::Uniform(F32), 1, &[("general.alignment", alignment.clone())]);
        let error = attempt(&TestFile::new("hostile.gguf", &bytes).path()).0.expect_err("refused");
        assert!(error.contains("general.alignment"), "{alignment:?}: {error}");
    }
}

#[test]
fn metadata_that_no_model_has_is_refused() {
    let size = |n: u32| Value::U32(n);
    let cases: Vec<(&str, Value, &str)> = vec![
        ("general.architecture", Value::String("falcon".into()), "falcon"),
        ("general.architecture", size(1), "general.architecture should be a string"),
        ("llama.block_count", size(0), "number of layers"),
        ("llama.block_count", size(4000), "blk.3.attn_norm.weight is missing"),
        ("llama.block_count", Value::I32(-3), "non-negative"),
        ("llama.embedding_length", size(0), "hidden"),
        ("llama.embedding_length", Value::U64(u64::MAX), "hidden"),
        ("llama.embedding_length", size(192), "shape [515, 96]"),
        ("llama.attention.head_count", size(0), "heads"),
        ("llama.attention.head_count", size(5), "heads"),
        ("llama.attention.head_count_kv", size(0), "heads"),
        ("llama.attention.head_count_kv", size(4), "4 key and value heads"),
        ("llama.attention.head_count_kv", Value::Array(Array::U32(vec![2, 2, 2])), "head_count_kv"),
        ("llama.attention.key_length", size(32), "attn_q"),
        ("llama.feed_forward_length", size(u32::MAX), "feed-forward"),
        ("llama.context_length", size(0), "context"),
        ("llama.rope.dimension_count", size(18), "rotate"),
        ("llama.rope.dimension_count", size(3), "rotate"),
        ("llama.rope.freq_base", Value::F32(f32::NAN), "rotary base"),
        ("llama.rope.scaling.type", Value::String("yarn".into()), "yarn"),
        ("llama.attention.layer_norm_rms_epsilon", Value::F32(-1.0), "epsilon"),
        ("llama.expert_count", size(8), "mixture of experts"),
        ("split.count", Value::U16(3), "one of 3 parts"),
    ];
    for (key, value, says) in cases {
        let bytes = gguf_bytes_with(&small(), Mix::Uniform(F32), 1, &[(key, value.clone())]);
        let (result, largest) = attempt(&TestFile::new("hostile.gguf", &bytes).path());
        let error = result.expect_err(key);
        assert!(error.contains("hostile.gguf") && error.contains(says), "{key} {value:?}: {error}");
        assert!(largest < 1 << 20, "{key} {value:?}: allocated {largest} bytes at once");
    }
}

#[test]
fn missing_foreign_and_misshapen_tensors_are_named() {
    type Change = fn(&mut Vec<TensorPlan>);
    let cases: [(Change, &str); 6] = [
        (|plans| plans.retain(|p| p.name != "blk.1.ffn_up.weight"), "blk.1.ffn_up.weight is missing"),
        (|plans| plans.retain(|p| p.name != "token_embd.weight"), "token_embd.weight is missing"),
        (|plans| plans.push(TensorPlan::new("blk.0.attn_q.bias", F32, [96])), "blk.0.attn_q.bias"),
        (|plans| plans[1].shape = vec![96, 64], "blk.0.attn_q.weight has shape [96, 64]"),
        (
            |plans| plans[1] = TensorPlan::new("blk.0.attn_q.weight", F32, [96 * 96]),
            "attn_q.weight has shape [9216]",
        ),
        (
            |plans| plans.push(TensorPlan::new("rope_freqs.weight", F32, [3])),
            "rope_freqs.weight has shape [3], but [8] is needed",
        ),
    ];
    for (change, says) in cases {
        let mut plans = tensors(&small(), Mix::Uniform(F16));
        change(&mut plans);
        let bytes = write_gguf_with(Vec::new(), &metadata(&small()), &plans, 1).unwrap();
        let error = attempt(&TestFile::new("hostile.gguf", &bytes).path()).0.expect_err(says);
        assert!(error.contains("hostile.gguf") && error.contains(says), "{error}");
    }
}

#[test]
fn the_writer_refuses_what_the_reader_would() {
    let plan = |dtype, shape: &[usize]| TensorPlan::new("x", dtype, shape);
    assert!(GgufWriter::new(Vec::new(), &[], &[plan(Q4_0, &[4, 48])]).is_err(), "part of a block");
    assert!(GgufWriter::new(Vec::new(), &[], &[plan(F32, &[usize::MAX, 8])]).is_err(), "overflow");
    let mut writer = GgufWriter::new(Vec::new(), &[], &[plan(F32, &[2, 4])]).unwrap();
    assert!(writer.tensor(&[0; 31]).is_err(), "too short");
    let writer = GgufWriter::new(Vec::new(), &[], &[plan(F32, &[2, 4])]).unwrap();
    assert!(writer.finish().is_err(), "a tensor is missing");
}

#[test]
fn what_is_written_is_read_back() {
    let entries: Vec<(String, Value)> = [
        Value::U8(1),
        Value::I8(-1),
        Value::U16(2),
        Value::I16(-2),
        Value::U32(3),
        Value::I32(-3),
        Value::F32(0.5),
        Value::Bool(true),
        Value::String("grüße".into()),
        Value::U64(u64::MAX),
        Value::I64(i64::MIN),
        Value::F64(1e300),
        Value::Array(Array::Bool(vec![true, false])),
        Value::Array(Array::String(vec!["".into(), "▁a".into()])),
        Value::Array(Array::F32(vec![1.0, -2.0])),
        Value::Array(Array::I32(vec![])),
        Value::Array(Array::U64(vec![7])),
    ]
    .into_iter()
    .enumerate()
    .map(|(index, value)| (format!("key.{index}"), value))
    .collect();
    let plans = [TensorPlan::new("a", F32, [1, 3]), TensorPlan::new("b", F32, [2])];
    let mut writer = GgufWriter::new(Vec::new(), &entries, &plans).unwrap();
    writer.tensor(&[7; 12]).unwrap();
    writer.tensor(&[8; 8]).unwrap();
    let file = TestFile::new("model.gguf", &writer.finish().unwrap());
    let read = GgufFile::open(&file.path()).unwrap();
    assert_eq!(read.version(), 3);
    for (key, value) in &entries {
        assert_eq!(read.get(key), Some(value), "{key}");
    }
    let (a, b) = (read.tensor("a").unwrap(), read.tensor("b").unwrap());
    assert_eq!((a.shape.as_slice(), read.tensor_bytes(a)), (&[1, 3][..], &[7; 12][..]));
    assert_eq!((b.shape.as_slice(), read.tensor_bytes(b)), (&[2][..], &[8; 8][..]));
    assert!(a.start % 32 == 0 && b.start % 32 == 0);
}

/// A whole model of a few kilobytes.
fn tiny_bytes() -> Vec<u8> {
    let shape = Shape {
        layers: 1,
        hidden: 32,
        feed_forward: 32,
        heads: 2,
        kv_heads: 1,
        vocabulary: 512,
        context: 64,
        tied: true,
    };
    write_gguf_with(Vec::new(), &metadata(&shape), &tensors(&shape, Mix::Uniform(Q4_0)), 1).unwrap()
}

/// Opens, loads and runs a damaged file: anything but a panic or a large allocation is right.
fn survives(bytes: &[u8]) {
    let file = TestFile::new("hostile.gguf", bytes);
    LARGEST.set(0);
    if let Ok(model) = load(&file.path()) {
        let mut cache = model.new_cache();
        let _ = model.forward(&[0, 1, 2], &mut cache);
    }
    assert!(LARGEST.get() < 1 << 24, "allocated {} bytes at once", LARGEST.get());
}

#[test]
fn every_truncation_is_refused() {
    let bytes = tiny_bytes();
    let file = TestFile::new("hostile.gguf", &bytes);
    assert!(attempt(&file.path()).0.is_ok());
    // The padding after the last tensor is not needed.
    let data = bytes.len() - 32;
    for end in (1..data).step_by(97).chain(data - 40..data) {
        let file = TestFile::new("hostile.gguf", &bytes[..end]);
        attempt(&file.path()).0.expect_err("refused");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Bytes in the head replaced by others, often by ones that make sizes huge.
    #[test]
    fn no_mutation_panics(
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![any::<u8>(), Just(0xff), Just(0)]), 1..8),
        end in any::<prop::sample::Index>(),
        truncate in prop::bool::weighted(0.2),
    ) {
        let mut bytes = tiny_bytes();
        let head = GgufFile::open(&TestFile::new("a.gguf", &bytes).path())
            .map(|f| f.tensors().map(|t| t.start).min().unwrap_or(0))
            .unwrap_or(bytes.len());
        for (index, value) in changes {
            let at = index.index(head);
            bytes[at] = value;
        }
        if truncate {
            bytes.truncate(end.index(bytes.len()));
        }
        survives(&bytes);
    }
}
