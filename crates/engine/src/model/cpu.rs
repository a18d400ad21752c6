//! The decoder on the processor, over plain slices. Memory for activations is kept from call to call.

use std::sync::Mutex;

use super::cache::{BLOCK, Block, KvCache};
use super::matmul::{Compute, Room, matmul};
use super::relocation::Relocation;
use super::rope::Angles;
use super::weights::{Layer, Weights};
use super::{Inner, ModelOptions, attention, blocks, float};
use crate::EngineError;

/// Tokens computed together. Large enough that reading the weights is a small part of the work, small enough that
/// the buffers stay small and that a stop is noticed soon on a slow machine.
const CHUNK: usize = 256;
/// Elements below which an element-wise step is not worth other threads.
const SMALL: usize = 1 << 14;

/// Weights, and what computes with them.
pub(super) struct Decoder {
    pub(super) weights: Weights,
    compute: Compute,
    relocation: Relocation,
    /// Of the call under way; a second at the same time makes its own.
    buffers: Mutex<Buffers>,
}

impl Decoder {
    pub(super) fn new(weights: Weights, options: &ModelOptions) -> Self {
        let relocation = Relocation::of(&weights, options.huge_pages);
        Self { weights, compute: Compute::new(options.threads), relocation, buffers: Mutex::default() }
    }
}

/// See [`super::Model::forward_last`]; the arguments have been checked.
pub(super) fn forward(
    model: &Inner,
    decoder: &Decoder,
    tokens: &[u32],
    last: usize,
    cache: &mut KvCache,
    stop: &dyn Fn() -> bool,
) -> Result<Option<Vec<f32>>, EngineError> {
    let (mut kept, mut own);
    let buffers = match decoder.buffers.try_lock() {
        Ok(guard) => {
            kept = guard;
            &mut *kept
        }
        Err(_) => {
            own = Buffers::default();
            &mut own
        }
    };
    for chunk in tokens.chunks(CHUNK) {
        if !forward_chunk(model, decoder, chunk, cache, buffers, stop)? {
            return Ok(None);
        }
    }
    // The caller sees to it that these all belong to the last chunk.
    let first = buffers.x.len() - last * model.config.hidden;
    let (weights, compute) = (&decoder.weights, &decoder.compute);
    let normed = &mut buffers.normed[first..];
    norm_rows(compute, model, &buffers.x[first..], &weights.norm, normed);
    let mut logits = vec![0f32; last * model.config.vocabulary];
    matmul(compute, &mut buffers.room, last, normed, [(weights.head(), &mut logits[..])])?;
    // Not before: the first token must not wait for it.
    decoder.relocation.begin();
    Ok(Some(logits))
}

/// The activations of one chunk, each `[tokens][width]`.
#[derive(Default)]
struct Buffers {
    x: Vec<f32>,
    normed: Vec<f32>,
    query: Vec<f32>,
    key: Vec<f32>,
    value: Vec<f32>,
    attended: Vec<f32>,
    gate: Vec<f32>,
    up: Vec<f32>,
    room: Room,
}

impl Buffers {
    fn resize(&mut self, model: &Inner, tokens: usize) {
        let config = &model.config;
        let (queries, keys) = (config.heads * config.head, config.kv_heads * config.head);
        for (buffer, width) in [
            (&mut self.x, config.hidden),
            (&mut self.normed, config.hidden),
            (&mut self.query, queries),
            (&mut self.key, keys),
            (&mut self.value, keys),
            (&mut self.attended, queries),
            (&mut self.gate, config.feed_forward),
            (&mut self.up, config.feed_forward),
        ] {
            buffer.resize(tokens * width, 0.0);
        }
    }
}

/// Computes one chunk, up to the hidden states after the last layer. False when it was stopped; the cache then
/// holds what it held before.
fn forward_chunk(
    model: &Inner,
    decoder: &Decoder,
    tokens: &[u32],
    cache: &mut KvCache,
    buffers: &mut Buffers,
    stop: &dyn Fn() -> bool,
) -> Result<bool, EngineError> {
    buffers.resize(model, tokens.len());
    let Decoder { weights, compute, .. } = decoder;
    let hidden = model.config.hidden;
    let embedding = &weights.embedding;
    for (&token, x) in tokens.iter().zip(buffers.x.chunks_exact_mut(hidden)) {
        blocks::row_to_floats(embedding.bytes(), embedding.dtype, token as usize, hidden, x);
    }
    let start = cache.len();
    let angles = model.rope.angles(start, tokens.len());
    let blocks = cache
        .host_blocks(tokens.len())
        .ok_or_else(|| EngineError::Invalid("This cache belongs to a model on another device.".into()))?;
    for (index, layer) in weights.layers.iter().enumerate() {
        if stop() {
            return Ok(false);
        }
        attention_part(compute, model, (index, layer), blocks, start, &angles, buffers)?;
        feed_forward_part(compute, model, layer, buffers)?;
    }
    cache.advance(tokens.len());
    Ok(true)
}

fn attention_part(
    compute: &Compute,
    model: &Inner,
    (index, layer): (usize, &Layer),
    kept: &mut [Block],
    start: usize,
    angles: &Angles,
    b: &mut Buffers,
) -> Result<(), EngineError> {
    let config = &model.config;
    let tokens = b.x.len() / config.hidden;
    norm_rows(compute, model, &b.x, &layer.attention_norm, &mut b.normed);
    let products =
        [(&layer.query, &mut b.query[..]), (&layer.key, &mut b.key[..]), (&layer.value, &mut b.value[..])];
    matmul(compute, &mut b.room, tokens, &b.normed, products)?;
    let head = config.head;
    let turn = |index: usize, row: &mut [f32]| model.rope.turn(row, head, angles, index);
    each_row(compute, &mut b.query, config.heads * head, turn);
    let width = config.kv_heads * head;
    for (token, (key, value)) in b.key.chunks_exact_mut(width).zip(b.value.chunks_exact(width)).enumerate() {
        model.rope.turn(key, head, angles, token);
        let position = start + token;
        kept[position / BLOCK].write(index, position % BLOCK, head, key, value);
    }
    attention::attend(compute, config, model.window, (index, kept), start, &b.query, &mut b.attended);
    matmul(compute, &mut b.room, tokens, &b.attended, [(&layer.attention_output, &mut b.normed[..])])?;
    add(compute, model, &mut b.x, &b.normed);
    Ok(())
}

fn feed_forward_part(
    compute: &Compute,
    model: &Inner,
    layer: &Layer,
    b: &mut Buffers,
) -> Result<(), EngineError> {
    let tokens = b.x.len() / model.config.hidden;
    norm_rows(compute, model, &b.x, &layer.feed_forward_norm, &mut b.normed);
    let products = [(&layer.gate, &mut b.gate[..]), (&layer.up, &mut b.up[..])];
    matmul(compute, &mut b.room, tokens, &b.normed, products)?;
    if b.gate.len() < SMALL {
        float::gated(compute.level, &mut b.gate, &b.up);
    } else {
        let up = &b.up;
        compute.pool.for_each_chunk(&mut b.gate, SMALL / 8, |index, gate| {
            let from = index * (SMALL / 8);
            float::gated(compute.level, gate, &up[from..from + gate.len()]);
        });
    }
    matmul(compute, &mut b.room, tokens, &b.gate, [(&layer.down, &mut b.normed[..])])?;
    add(compute, model, &mut b.x, &b.normed);
    Ok(())
}

fn norm_rows(compute: &Compute, model: &Inner, x: &[f32], weight: &[f32], out: &mut [f32]) {
    let hidden = model.config.hidden;
    let epsilon = model.config.norm_epsilon as f32;
    each_row(compute, out, hidden, |index, out| {
        float::rms_norm(&x[index * hidden..(index + 1) * hidden], weight, epsilon, out);
    });
}

fn add(compute: &Compute, model: &Inner, x: &mut [f32], y: &[f32]) {
    let hidden = model.config.hidden;
    each_row(compute, x, hidden, |index, x| {
        x.iter_mut().zip(&y[index * hidden..]).for_each(|(x, y)| *x += y);
    });
}

/// Calls `work(i, row)` for the i-th row of `width`, on all threads when there is much.
fn each_row(compute: &Compute, rows: &mut [f32], width: usize, work: impl Fn(usize, &mut [f32]) + Sync) {
    if rows.len() < SMALL {
        rows.chunks_exact_mut(width).enumerate().for_each(|(index, row)| work(index, row));
    } else {
        compute.pool.for_each_chunk(rows, width, work);
    }
}
