#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::super::cache::KvType;
use super::*;
use crate::synthetic::Random;

/// One layer's worth of keys, values and queries.
struct Case {
    heads: usize,
    kv_heads: usize,
    head: usize,
    positions: usize,
    /// `[positions][kv_heads][head]`.
    keys: Vec<f32>,
    values: Vec<f32>,
    /// `[positions][heads][head]`.
    queries: Vec<f32>,
}

impl Case {
    fn new(heads: usize, kv_heads: usize, head: usize, positions: usize, spread: f32) -> Self {
        let mut random = Random::new((heads * head + positions) as u64);
        let mut some = |len: usize| (0..len).map(|_| random.uniform() * spread).collect::<Vec<f32>>();
        let keys = some(positions * kv_heads * head);
        let values = some(positions * kv_heads * head);
        let queries = some(positions * heads * head);
        Self { heads, kv_heads, head, positions, keys, values, queries }
    }

    fn blocks(&self, kv_type: KvType) -> Vec<Block> {
        let count = self.positions.div_ceil(BLOCK);
        let mut blocks: Vec<Block> =
            (0..count).map(|_| Block::new(kv_type, self.kv_heads * BLOCK * self.head, self.head)).collect();
        let width = self.kv_heads * self.head;
        for (position, (key, value)) in
            self.keys.chunks_exact(width).zip(self.values.chunks_exact(width)).enumerate()
        {
            blocks[position / BLOCK].write(position % BLOCK, self.head, key, value);
        }
        blocks
    }

    /// Attention of the queries from `start` on.
    fn attend(&self, compute: &Compute, blocks: &[Block], window: Option<usize>, start: usize) -> Vec<f32> {
        let queries = &self.queries[start * self.heads * self.head..];
        let mut out = vec![f32::NAN; queries.len()];
        let config = ModelConfig { heads: self.heads, kv_heads: self.kv_heads, head: self.head, ..config() };
        attend(compute, &config, window, blocks, start, queries, &mut out);
        out
    }

    /// The same in 64-bit arithmetic, for one query.
    fn exact(&self, window: Option<usize>, position: usize, h: usize) -> Vec<f64> {
        let (head, width) = (self.head, self.kv_heads * self.head);
        let query = &self.queries[(position * self.heads + h) * head..][..head];
        let kv_head = h / (self.heads / self.kv_heads);
        let first = window.map_or(0, |window| (position + 1).saturating_sub(window));
        let place = |p: usize| p * width + kv_head * head;
        let scores: Vec<f64> = (first..=position)
            .map(|p| {
                let key = &self.keys[place(p)..][..head];
                let dot: f64 = query.iter().zip(key).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum();
                dot / (head as f64).sqrt()
            })
            .collect();
        let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = scores.iter().map(|s| (s - most).exp()).collect();
        let total: f64 = weights.iter().sum();
        let value = |p: usize, d: usize| f64::from(self.values[place(first + p) + d]);
        let sum = |d: usize| weights.iter().enumerate().map(|(p, w)| w * value(p, d)).sum::<f64>();
        (0..head).map(|d| sum(d) / total).collect()
    }
}

fn config() -> ModelConfig {
    use crate::config::{RopePairs, RopeScaling};
    ModelConfig {
        name: None,
        layers: 1,
        hidden: 1,
        feed_forward: 1,
        heads: 1,
        kv_heads: 1,
        head: 1,
        rope_dimensions: 2,
        vocabulary: 1,
        norm_epsilon: 1e-5,
        rope_theta: 1e4,
        rope_scaling: RopeScaling::None,
        rope_pairs: RopePairs::Halves,
        context: 1,
        sliding_window: None,
        tied_output: None,
    }
}

fn cases() -> Vec<Case> {
    [(4, 4, 16, 70), (6, 2, 32, 300), (8, 1, 128, 290), (5, 5, 40, 60), (12, 4, 6, 33), (7, 1, 80, 257)]
        .into_iter()
        // Scores of ordinary size, and so large that one position takes nearly all.
        .flat_map(|(heads, kv_heads, head, positions)| {
            [1.0, 9.0].map(|spread| Case::new(heads, kv_heads, head, positions, spread))
        })
        .collect()
}

#[test]
fn every_query_is_close_to_64_bit_arithmetic() {
    for case in cases() {
        // An error of a score is one of the weights, and grows with the scores, which are in the hundreds in the wide
        // cases: there 32-bit floats are off by ten times as much, and 16 or 8 bits say little.
        let wide = case.keys.iter().any(|k| k.abs() > 1.0);
        for (kv_type, bound) in [(KvType::F32, 2e-5), (KvType::F16, 2e-3), (KvType::I8, 2e-2)] {
            if wide && kv_type != KvType::F32 {
                continue;
            }
            let bound = if wide { 10.0 * bound } else { bound };
            let blocks = case.blocks(kv_type);
            for window in [None, Some(20)] {
                let got = case.attend(&Compute::new(None), &blocks, window, 0);
                for position in (0..case.positions).step_by(7).chain([case.positions - 1]) {
                    for h in 0..case.heads {
                        let exact = case.exact(window, position, h);
                        let got = &got[(position * case.heads + h) * case.head..][..case.head];
                        let off = exact.iter().zip(got).map(|(a, b)| (a - f64::from(*b)).abs());
                        let off = off.fold(0.0, f64::max);
                        let most = case.values.iter().fold(0f32, |most, v| most.max(v.abs()));
                        assert!(
                            off < bound * f64::from(most),
                            "{kv_type:?} {window:?} {position} {h}: {off}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_query_alone_gives_what_it_gives_among_others_on_any_threads_and_instructions() {
    for case in cases() {
        for kv_type in [KvType::F32, KvType::F16, KvType::I8] {
            let blocks = case.blocks(kv_type);
            for level in [Level::Plain, Level::Avx2, Level::Vnni] {
                let compute = |threads| Compute { level, ..Compute::new(Some(threads)) };
                let together = case.attend(&compute(2), &blocks, None, 0);
                assert!(case.attend(&compute(1), &blocks, None, 0) == together);
                for start in [1, case.positions / 2, case.positions - 1] {
                    let rest = case.attend(&compute(1), &blocks, None, start);
                    assert!(rest == together[start * case.heads * case.head..], "{level:?} from {start}");
                }
                if level == Level::Vnni && Level::detect() >= level {
                    let avx2 = Compute { level: Level::Avx2, ..Compute::new(Some(1)) };
                    assert!(case.attend(&avx2, &blocks, None, 0) == together, "{kv_type:?}");
                }
            }
        }
    }
}
