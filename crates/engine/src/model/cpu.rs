//! The decoder on the processor, over plain slices. One allocation a buffer and call, none a layer.

use super::cache::{Block, KvCache};
use super::matmul::matmul;
use super::rope::Angles;
use super::weights::{Layer, Weights};
use super::{Inner, attention, blocks, float, parallel};
use crate::EngineError;

/// Tokens computed together. Large enough that reading the weights is a small part of the work, small enough that
/// the buffers stay small and that a stop is noticed soon on a slow machine.
const CHUNK: usize = 64;
/// Elements below which an element-wise step is not worth other threads.
const SMALL: usize = 1 << 14;

/// See [`super::Model::forward_last`]; the arguments have been checked.
pub(super) fn forward(
    model: &Inner,
    weights: &Weights,
    tokens: &[u32],
    last: usize,
    cache: &mut KvCache,
    stop: &dyn Fn() -> bool,
) -> Result<Option<Vec<f32>>, EngineError> {
    let mut buffers = Buffers::new(model, tokens.len().min(CHUNK));
    for chunk in tokens.chunks(CHUNK) {
        if !forward_chunk(model, weights, chunk, cache, &mut buffers, stop)? {
            return Ok(None);
        }
    }
    // The caller sees to it that these all belong to the last chunk.
    let first = buffers.x.len() - last * model.config.hidden;
    let normed = &mut buffers.normed[first..];
    norm_rows(model, &buffers.x[first..], &weights.norm, normed);
    let mut logits = vec![0f32; last * model.config.vocabulary];
    matmul(weights.head(), last, normed, &mut logits)?;
    Ok(Some(logits))
}

/// Room for the activations of one chunk, each `[tokens][width]`.
struct Buffers {
    x: Vec<f32>,
    normed: Vec<f32>,
    query: Vec<f32>,
    key: Vec<f32>,
    value: Vec<f32>,
    attended: Vec<f32>,
    gate: Vec<f32>,
    up: Vec<f32>,
}

impl Buffers {
    fn new(model: &Inner, tokens: usize) -> Self {
        let config = &model.config;
        let room = |width: usize| vec![0f32; tokens * width];
        Self {
            x: room(config.hidden),
            normed: room(config.hidden),
            query: room(config.heads * config.head),
            key: room(config.kv_heads * config.head),
            value: room(config.kv_heads * config.head),
            attended: room(config.heads * config.head),
            gate: room(config.feed_forward),
            up: room(config.feed_forward),
        }
    }

    fn shrink_to(&mut self, model: &Inner, tokens: usize) {
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
            buffer.truncate(tokens * width);
        }
    }
}

/// Computes one chunk, up to the hidden states after the last layer. False when it was stopped; the cache then
/// holds what it held before.
fn forward_chunk(
    model: &Inner,
    weights: &Weights,
    tokens: &[u32],
    cache: &mut KvCache,
    buffers: &mut Buffers,
    stop: &dyn Fn() -> bool,
) -> Result<bool, EngineError> {
    // Only the last chunk is shorter.
    buffers.shrink_to(model, tokens.len());
    let hidden = model.config.hidden;
    let embedding = &weights.embedding;
    for (&token, x) in tokens.iter().zip(buffers.x.chunks_exact_mut(hidden)) {
        blocks::row_to_floats(embedding.bytes(), embedding.dtype, token as usize, hidden, x);
    }
    let start = cache.len();
    let angles = model.rope.angles(start, tokens.len());
    let layers = cache
        .host_layers(tokens.len())
        .ok_or_else(|| EngineError::Invalid("This cache belongs to a model on another device.".into()))?;
    for (layer, kept) in weights.layers.iter().zip(layers) {
        if stop() {
            return Ok(false);
        }
        attention_part(model, layer, kept, start, &angles, buffers)?;
        feed_forward_part(model, layer, buffers)?;
    }
    cache.advance(tokens.len());
    Ok(true)
}

fn attention_part(
    model: &Inner,
    layer: &Layer,
    kept: &mut [Block],
    start: usize,
    angles: &Angles,
    b: &mut Buffers,
) -> Result<(), EngineError> {
    let config = &model.config;
    let tokens = b.x.len() / config.hidden;
    norm_rows(model, &b.x, &layer.attention_norm, &mut b.normed);
    matmul(&layer.query, tokens, &b.normed, &mut b.query)?;
    matmul(&layer.key, tokens, &b.normed, &mut b.key)?;
    matmul(&layer.value, tokens, &b.normed, &mut b.value)?;
    let head = config.head;
    for (index, row) in b.query.chunks_exact_mut(config.heads * head).enumerate() {
        model.rope.turn(row, head, angles, index);
    }
    let width = config.kv_heads * head;
    for (index, (key, value)) in b.key.chunks_exact_mut(width).zip(b.value.chunks_exact(width)).enumerate() {
        model.rope.turn(key, head, angles, index);
        let position = start + index;
        kept[position / super::cache::BLOCK].write(position % super::cache::BLOCK, head, key, value);
    }
    attention::attend(config, model.window, kept, start, &b.query, &mut b.attended);
    matmul(&layer.attention_output, tokens, &b.attended, &mut b.normed)?;
    add(&mut b.x, &b.normed);
    Ok(())
}

fn feed_forward_part(model: &Inner, layer: &Layer, b: &mut Buffers) -> Result<(), EngineError> {
    let tokens = b.x.len() / model.config.hidden;
    norm_rows(model, &b.x, &layer.feed_forward_norm, &mut b.normed);
    matmul(&layer.gate, tokens, &b.normed, &mut b.gate)?;
    matmul(&layer.up, tokens, &b.normed, &mut b.up)?;
    if b.gate.len() < SMALL {
        float::gated(&mut b.gate, &b.up);
    } else {
        let up = &b.up;
        parallel::for_each_chunk(&mut b.gate, SMALL / 8, |index, gate| {
            let from = index * (SMALL / 8);
            float::gated(gate, &up[from..from + gate.len()]);
        });
    }
    matmul(&layer.down, tokens, &b.gate, &mut b.normed)?;
    add(&mut b.x, &b.normed);
    Ok(())
}

fn norm_rows(model: &Inner, x: &[f32], weight: &[f32], out: &mut [f32]) {
    let hidden = model.config.hidden;
    let epsilon = model.config.norm_epsilon as f32;
    for (x, out) in x.chunks_exact(hidden).zip(out.chunks_exact_mut(hidden)) {
        float::rms_norm(x, weight, epsilon, out);
    }
}

fn add(x: &mut [f32], y: &[f32]) {
    x.iter_mut().zip(y).for_each(|(x, y)| *x += y);
}
