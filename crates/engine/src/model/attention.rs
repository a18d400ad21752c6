//! Grouped-query attention over the cache, on the processor.
//!
//! Keys and values are read once a query, block after block, with a running maximum (the online softmax of
//! arXiv 1805.02867), so no table of scores is ever held. Blocks lie at fixed positions, so a query's result does
//! not depend on which other queries are computed with it.

use super::cache::{BLOCK, Block};
use super::{float, parallel};
use crate::config::ModelConfig;

/// Below this many multiplications other threads cost more than they bring.
const SMALL: usize = 1 << 19;

/// For `tokens` queries, the first of which is at position `start`: `out = softmax(q·K / √head)·V`, both `queries`
/// and `out` laid out `[tokens][heads][head]`. `blocks` hold everything up to the last query.
pub(super) fn attend(
    config: &ModelConfig,
    window: Option<usize>,
    blocks: &[Block],
    start: usize,
    queries: &[f32],
    out: &mut [f32],
) {
    let (head, kv_heads) = (config.head, config.kv_heads);
    let group = config.heads / kv_heads * head;
    let one = |index: usize, out: &mut [f32]| {
        let (token, kv_head) = (index / kv_heads, index % kv_heads);
        let position = start + token;
        let first = window.map_or(0, |window| (position + 1).saturating_sub(window));
        let queries = &queries[index * group..(index + 1) * group];
        attend_group(head, kv_head, blocks, first..position + 1, queries, out);
    };
    let tokens = queries.len() / (group * kv_heads);
    if queries.len() * (start + tokens) < SMALL {
        out.chunks_exact_mut(group).enumerate().for_each(|(index, out)| one(index, out));
    } else {
        parallel::for_each_chunk(out, group, one);
    }
}

/// The queries of one token that share one key and value head, over `positions`.
fn attend_group(
    head: usize,
    kv_head: usize,
    blocks: &[Block],
    positions: std::ops::Range<usize>,
    queries: &[f32],
    out: &mut [f32],
) {
    let scale = 1.0 / (head as f32).sqrt();
    let heads = queries.len() / head;
    out.fill(0.0);
    let mut largest = vec![f32::NEG_INFINITY; heads];
    let mut total = vec![0f32; heads];
    let mut scores = [0f32; BLOCK];
    let mut converted = Vec::new();
    for (index, block) in
        blocks.iter().enumerate().take(positions.end.div_ceil(BLOCK)).skip(positions.start / BLOCK)
    {
        let base = index * BLOCK;
        let from = positions.start.max(base) - base;
        let to = positions.end.min(base + BLOCK) - base;
        let place = (kv_head * BLOCK + from) * head..(kv_head * BLOCK + to) * head;
        let (keys, values) = block.floats(place, &mut converted);
        let scores = &mut scores[..to - from];
        for h in 0..heads {
            let query = &queries[h * head..(h + 1) * head];
            let out = &mut out[h * head..(h + 1) * head];
            let mut high = largest[h];
            for (score, key) in scores.iter_mut().zip(keys.chunks_exact(head)) {
                *score = float::dot(query, key) * scale;
                high = high.max(*score);
            }
            if high > largest[h] {
                // What was summed so far was relative to the old maximum. The first time this is exp(-∞) = 0.
                let shrink = (largest[h] - high).exp();
                total[h] *= shrink;
                out.iter_mut().for_each(|o| *o *= shrink);
                largest[h] = high;
            }
            for (score, value) in scores.iter().zip(values.chunks_exact(head)) {
                let weight = (score - high).exp();
                total[h] += weight;
                float::add_scaled(weight, value, out);
            }
        }
    }
    for (out, total) in out.chunks_exact_mut(head).zip(&total) {
        out.iter_mut().for_each(|o| *o /= total);
    }
}
