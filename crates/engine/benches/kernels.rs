//! Each kernel by itself: `cargo bench -p nod-engine --bench kernels -- Q4_K`. One thread, so that figures can be held
//! against what one core reads and computes, except where it is said.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use candle_core::quantized::GgmlDType::{BF16, F16, F32, Q4_0, Q4K, Q5K, Q6K, Q8_0};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nod_engine::gguf::type_name;
use nod_engine::model::KvType;
use nod_engine::model::measure::{Attention, Elementwise, Instructions, Product};

/// Weights of a layer-sized matrix, as bytes read a second.
fn one_token(c: &mut Criterion) {
    let mut group = c.benchmark_group("one token, bytes of weights");
    for dtype in [Q4K, Q5K, Q6K, Q8_0, Q4_0, F16, BF16, F32] {
        for instructions in Instructions::all() {
            let mut product = Product::new(dtype, (4096, 4096), 1, instructions, 1);
            group.throughput(Throughput::Bytes(product.byte_len() as u64));
            let id = BenchmarkId::new(type_name(dtype), format!("{instructions:?}"));
            group.bench_function(id, |b| b.iter(|| black_box(product.run().unwrap()[0])));
        }
    }
}

/// The same with weights that few caches hold, in huge pages, on one thread and two: what decoding a
/// large model is.
fn from_memory(c: &mut Criterion) {
    let mut group = c.benchmark_group("one token, bytes of weights from memory");
    group.sample_size(10);
    for threads in [1, 2] {
        for dtype in [Q4K, Q6K, Q8_0] {
            for instructions in Instructions::all().filter(|i| *i != Instructions::PLAIN) {
                let mut product = Product::new(dtype, (16_384, 14_336), 1, instructions, threads);
                group.throughput(Throughput::Bytes(product.byte_len() as u64));
                let name = format!("{} {threads}", type_name(dtype));
                let id = BenchmarkId::new(name, format!("{instructions:?}"));
                group.bench_function(id, |b| b.iter(|| black_box(product.run().unwrap()[0])));
            }
        }
    }
}

/// The same where a few tokens share the weights, as when guessed tokens are checked: the first numbers that go through
/// tiles, and a full group of them.
fn few_tokens(c: &mut Criterion) {
    let mut group = c.benchmark_group("few tokens, multiplications");
    group.sample_size(10);
    for tokens in [4, 16] {
        for dtype in [Q4K, Q5K, Q6K, Q8_0, Q4_0, F16] {
            for instructions in Instructions::all() {
                let mut product = Product::new(dtype, (1024, 4096), tokens, instructions, 1);
                group.throughput(Throughput::Elements((1024 * 4096 * tokens) as u64));
                let id =
                    BenchmarkId::new(format!("{} {tokens}", type_name(dtype)), format!("{instructions:?}"));
                group.bench_function(id, |b| b.iter(|| black_box(product.run().unwrap()[0])));
            }
        }
    }
}

/// Multiplications a second where many tokens share the weights.
fn many_tokens(c: &mut Criterion) {
    let mut group = c.benchmark_group("256 tokens, multiplications");
    group.sample_size(10);
    for dtype in [Q4K, Q5K, Q6K, Q8_0, Q4_0, F16] {
        for instructions in Instructions::all() {
            let mut product = Product::new(dtype, (4096, 4096), 256, instructions, 1);
            group.throughput(Throughput::Elements(4096 * 4096 * 256));
            let id = BenchmarkId::new(type_name(dtype), format!("{instructions:?}"));
            group.bench_function(id, |b| b.iter(|| black_box(product.run().unwrap()[0])));
        }
    }
}

/// One layer's attention of a 7B model: one token at the end of a long context, and a piece of a prompt.
fn attention(c: &mut Criterion) {
    let mut group = c.benchmark_group("attention");
    group.sample_size(20);
    for (context, tokens) in [(256, 1), (4096, 1), (8192, 1), (512, 256)] {
        for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
            for instructions in Instructions::all() {
                let mut attention = Attention::new(kv_type, context, tokens, instructions, 1);
                let id = BenchmarkId::new(
                    format!("{tokens} of {context}"),
                    format!("{kv_type:?} {instructions:?}"),
                );
                group.bench_function(id, |b| b.iter(|| black_box(attention.run()[0])));
            }
        }
    }
}

/// What lies between the products, for one token of a 7B model.
fn elementwise(c: &mut Criterion) {
    let mut group = c.benchmark_group("elementwise, bytes of activations");
    for instructions in Instructions::all() {
        let mut bench = |name: &str, width: usize, work: &dyn Fn(&mut Elementwise)| {
            let mut x = Elementwise::new(width, KvType::F16, instructions);
            group.throughput(Throughput::Bytes(4 * width as u64));
            let id = BenchmarkId::new(name, format!("{instructions:?}"));
            group.bench_function(id, |b| b.iter(|| work(black_box(&mut x))));
        };
        bench("to 8 bits in 256s", 4096, &|x| x.quantize(true));
        bench("to 8 bits in 32s", 4096, &|x| x.quantize(false));
        bench("gated unit", 14336, &Elementwise::gated);
    }
    // These have no instructions to choose.
    let mut bench = |name: &str, width: usize, kv_type: KvType, work: &dyn Fn(&mut Elementwise)| {
        let mut x = Elementwise::new(width, kv_type, Instructions::PLAIN);
        group.throughput(Throughput::Bytes(4 * width as u64));
        group.bench_function(name, |b| b.iter(|| work(black_box(&mut x))));
    };
    bench("norm", 4096, KvType::F16, &Elementwise::norm);
    bench("rotary positions", 4096, KvType::F16, &Elementwise::rotate);
    for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
        bench(&format!("keep keys and values as {kv_type:?}"), 1024, kv_type, &Elementwise::keep);
    }
}

criterion_group!(kernels, one_token, from_memory, few_tokens, many_tokens, attention, elementwise);
criterion_main!(kernels);
