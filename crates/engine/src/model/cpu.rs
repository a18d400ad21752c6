//! The decoder on the processor, over plain slices. Memory for activations is kept from call to call.

use std::sync::Mutex;

use super::cache::{BLOCK, Block, KvCache};
use super::matmul::{Compute, Room, matmul};
use super::relocation::Relocation;
use super::rope::Angles;
use super::weights::{Layer, Weights};
use super::{Inner, ModelOptions, attention, blocks, float};
use crate::EngineError;
use crate::config::ModelConfig;

/// Tokens computed together. Large enough that reading the weights is a small part of the work, small enough that
/// the buffers stay small and that a stop is noticed soon on a slow machine.
const CHUNK: usize = 512;
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
    let mut left = tokens.len();
    for chunk in tokens.chunks(CHUNK) {
        left -= chunk.len();
        // The caller sees to it that the last tokens all belong to the last chunk.
        let rows = if left == 0 { last } else { 0 };
        if !forward_chunk(model, decoder, chunk, rows, cache, buffers, stop)? {
            return Ok(None);
        }
    }
    let (weights, compute) = (&decoder.weights, &decoder.compute);
    let normed = &mut buffers.normed[..];
    norm_rows(compute, model, &buffers.x, &weights.norm, normed);
    let mut logits = vec![0f32; last * model.config.vocabulary];
    matmul(compute, &mut buffers.room, last, normed, [(weights.head(), &mut logits[..])])?;
    // Rounded to integers such a row is all zeros, and so would be its logits: a token that nobody chose. The sampler
    // refuses NaN, if the row is one that a token is chosen from at all.
    let rows = normed.chunks_exact(model.config.hidden);
    for (row, logits) in rows.zip(logits.chunks_exact_mut(model.config.vocabulary)) {
        if row.iter().any(|value| !value.is_finite()) {
            logits.fill(f32::NAN);
        }
    }
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

    /// Drops all but the last `rows` tokens of what the rest of a layer reads; keys and values stay.
    fn keep_last(&mut self, config: &ModelConfig, rows: usize) {
        for buffer in [&mut self.x, &mut self.normed] {
            let from = buffer.len() - rows * config.hidden;
            buffer.copy_within(from.., 0);
            buffer.truncate(rows * config.hidden);
        }
        let queries = config.heads * config.head;
        self.query.truncate(rows * queries);
        self.attended.truncate(rows * queries);
        self.gate.truncate(rows * config.feed_forward);
        self.up.truncate(rows * config.feed_forward);
    }
}

/// Computes one chunk, up to the hidden states of its last `rows` tokens after the last layer, which are all that
/// `buffers.x` then holds. False when it was stopped; the cache then holds what it held before.
fn forward_chunk(
    model: &Inner,
    decoder: &Decoder,
    tokens: &[u32],
    rows: usize,
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
    let blocks = cache.host_blocks(tokens.len())?;
    for (index, layer) in weights.layers.iter().enumerate() {
        if stop() {
            return Ok(false);
        }
        // What is not read afterwards is not computed: of the last layer earlier tokens leave only keys and values.
        let rows = if index + 1 == weights.layers.len() { rows } else { tokens.len() };
        attention_part(compute, model, (index, layer), blocks, start, &angles, rows, buffers)?;
        if rows > 0 {
            if stop() {
                return Ok(false);
            }
            feed_forward_part(compute, model, layer, buffers)?;
        }
    }
    cache.advance(tokens.len());
    Ok(true)
}

/// Keeps the keys and values of all tokens, and goes on with the last `rows` of them.
#[expect(clippy::too_many_arguments, reason = "one step of one function, named apart so that it can be read")]
fn attention_part(
    compute: &Compute,
    model: &Inner,
    (index, layer): (usize, &Layer),
    kept: &mut [Block],
    start: usize,
    angles: &Angles,
    rows: usize,
    b: &mut Buffers,
) -> Result<(), EngineError> {
    let config = &model.config;
    let tokens = b.x.len() / config.hidden;
    norm_rows(compute, model, &b.x, &layer.attention_norm, &mut b.normed);
    let (key, value) = ((&layer.key, &mut b.key[..]), (&layer.value, &mut b.value[..]));
    if rows == tokens {
        matmul(compute, &mut b.room, tokens, &b.normed, [(&layer.query, &mut b.query[..]), key, value])?;
    } else {
        matmul(compute, &mut b.room, tokens, &b.normed, [key, value])?;
        b.keep_last(config, rows);
        if rows > 0 {
            matmul(compute, &mut b.room, rows, &b.normed, [(&layer.query, &mut b.query[..])])?;
        }
    }
    let (head, first) = (config.head, tokens - rows);
    let width = config.kv_heads * head;
    each_row(compute, &mut b.query, config.heads * head, |index, row| {
        model.rope.turn(row, head, angles, first + index);
    });
    each_row(compute, &mut b.key, width, |index, row| model.rope.turn(row, head, angles, index));
    for (token, (key, value)) in b.key.chunks_exact(width).zip(b.value.chunks_exact(width)).enumerate() {
        let position = start + token;
        kept[position / BLOCK].write(index, position % BLOCK, head, key, value);
    }
    if rows == 0 {
        return Ok(());
    }
    attention::attend(compute, config, model.window, (index, kept), start + first, &b.query, &mut b.attended);
    matmul(compute, &mut b.room, rows, &b.attended, [(&layer.attention_output, &mut b.normed[..])])?;
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
