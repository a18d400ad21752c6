#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::super::cache::{BLOCK, GROUP, KvType};
use super::*;
use crate::synthetic::Random;

/// The layer that the cases attend to, of three in the cache.
const LAYER: usize = 1;

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
        let mut blocks: Vec<Block> = (0..count)
            .map(|_| Block::try_new(kv_type, 3 * self.kv_heads * BLOCK * self.head, self.head).unwrap())
            .collect();
        let width = self.kv_heads * self.head;
        for (position, (key, value)) in
            self.keys.chunks_exact(width).zip(self.values.chunks_exact(width)).enumerate()
        {
            let (block, at) = (&mut blocks[position / BLOCK], position % BLOCK);
            block.write(LAYER, at, self.head, key, value);
            // Its neighbours hold something else.
            block.write(LAYER - 1, at, self.head, value, key);
            block.write(LAYER + 1, at, self.head, value, key);
        }
        blocks
    }

    /// The case with what a cache of `kv_type` keeps of its keys and values, read by the layout as it is written down.
    fn kept(&self, kv_type: KvType) -> Self {
        let blocks = self.blocks(kv_type);
        let (head, groups) = (self.head, self.head.div_ceil(GROUP));
        let element = |position: usize, kv_head: usize, d: usize| {
            let (at, kv_head) = (position % BLOCK, LAYER * self.kv_heads + kv_head);
            let key = (kv_head * (BLOCK / LANES) + at / LANES) * head * LANES + d * LANES + at % LANES;
            let value = (kv_head * BLOCK + at) * head + d;
            let scale = (kv_head * groups + d / GROUP) * BLOCK + at;
            match &blocks[position / BLOCK] {
                Block::F32(e) => (e.keys[key], e.values[value]),
                Block::F16(e) => (e.keys[key].to_f32(), e.values[value].to_f32()),
                Block::Q8(e) => (
                    f32::from(e.elements.keys[key]) * e.key_scales[scale].to_f32(),
                    f32::from(e.elements.values[value]) * e.value_scales[scale].to_f32(),
                ),
            }
        };
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        for position in 0..self.positions {
            for kv_head in 0..self.kv_heads {
                for d in 0..head {
                    let (key, value) = element(position, kv_head, d);
                    keys.push(key);
                    values.push(value);
                }
            }
        }
        Self { keys, values, queries: self.queries.clone(), ..*self }
    }

    /// The greatest error of some queries of `got`, in parts of the greatest value.
    fn error(&self, got: &[f32], window: Option<usize>) -> f64 {
        let mut most = 0f64;
        for position in (0..self.positions).step_by(7).chain([self.positions - 1]) {
            for h in 0..self.heads {
                let exact = self.exact(window, position, h);
                let got = &got[(position * self.heads + h) * self.head..][..self.head];
                for (a, b) in exact.iter().zip(got) {
                    // Not `max`, which would let a NaN pass.
                    let off = (a - f64::from(*b)).abs();
                    most = if off <= most { most } else { off };
                }
            }
        }
        most / f64::from(self.values.iter().fold(0f32, |most, v| most.max(v.abs())))
    }

    /// Attention of the queries from `start` on.
    fn attend(&self, compute: &Compute, blocks: &[Block], window: Option<usize>, start: usize) -> Vec<f32> {
        let queries = &self.queries[start * self.heads * self.head..];
        let mut out = vec![f32::NAN; queries.len()];
        let config = ModelConfig { heads: self.heads, kv_heads: self.kv_heads, head: self.head, ..config() };
        attend(compute, &config, window, (LAYER, blocks), start, queries, &mut out);
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
    let sizes = [
        (4, 4, 16, 70),
        (6, 2, 32, 300),
        (4, 2, 64, 270),
        (8, 1, 128, 290),
        (5, 5, 40, 60),
        (12, 4, 6, 33),
        (7, 1, 80, 257),
    ];
    sizes
        .into_iter()
        // Scores of ordinary size, and so large that one position takes nearly all.
        .flat_map(|(heads, kv_heads, head, positions)| {
            [1.0, 9.0].map(|spread| Case::new(heads, kv_heads, head, positions, spread))
        })
        .collect()
}

/// Keys with a few dimensions that are far larger than the others, as trained models have them; values of which some
/// are zero, some tiny and some large.
fn uneven() -> Vec<Case> {
    [(4, 2, 64, 270), (8, 2, 128, 70), (3, 1, 40, 60)]
        .into_iter()
        .map(|(heads, kv_heads, head, positions)| {
            let mut case = Case::new(heads, kv_heads, head, positions, 0.3);
            for key in case.keys.chunks_exact_mut(head) {
                key[5] *= 30.0;
                key[head - 1] += 12.0;
            }
            for (position, values) in case.values.chunks_exact_mut(kv_heads * head).enumerate() {
                let size = [1.0, 0.0, 1e-9, 1e-4, 300.0][position % 5];
                values.iter_mut().for_each(|value| *value *= size);
            }
            case
        })
        .collect()
}

#[test]
fn every_query_is_close_to_64_bit_arithmetic() {
    for case in cases() {
        // An error of a score is one of the weights, and grows with the scores, which are in the hundreds in the wide
        // cases: there 32-bit floats are off by ten times as much, and 16 or 8 bits say little.
        let wide = case.keys.iter().any(|k| k.abs() > 1.0);
        for (kv_type, bound) in [(KvType::F32, 2e-5), (KvType::F16, 2e-3), (KvType::Q8, 1e-2)] {
            if wide && kv_type != KvType::F32 {
                continue;
            }
            let bound = if wide { 10.0 * bound } else { bound };
            let blocks = case.blocks(kv_type);
            for window in [None, Some(20)] {
                let got = case.attend(&Compute::new(None), &blocks, window, 0);
                let off = case.error(&got, window);
                assert!(off < bound, "{kv_type:?} {window:?} {} x {}: {off}", case.heads, case.head);
            }
        }
    }
}

/// What is kept is rounded; what is computed from it is as exact as from 32-bit floats, whatever it is kept as.
#[test]
fn every_query_is_exact_for_what_is_kept() {
    for case in cases().into_iter().chain(uneven()) {
        let wide = case.keys.iter().any(|k| k.abs() > 1.0);
        let bound = if wide { 2e-4 } else { 2e-5 };
        for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
            let (blocks, kept) = (case.blocks(kv_type), case.kept(kv_type));
            for level in Level::all() {
                let compute = Compute { level, ..Compute::new(None) };
                for window in [None, Some(20)] {
                    let off = kept.error(&case.attend(&compute, &blocks, window, 0), window);
                    assert!(off < bound, "{kv_type:?} {level:?} {window:?} {}: {off}", case.head);
                }
            }
        }
    }
}

/// Half a step of the group's scale, which makes the greatest magnitude 127, and what rounding that to 16 bits costs.
#[test]
fn eight_bits_keep_each_element_to_half_a_step_of_its_group() {
    for case in cases().into_iter().chain(uneven()) {
        let kept = case.kept(KvType::Q8);
        for (all, kept) in [(&case.keys, &kept.keys), (&case.values, &kept.values)] {
            for (all, kept) in all.chunks_exact(case.head).zip(kept.chunks_exact(case.head)) {
                for (all, kept) in all.chunks(GROUP).zip(kept.chunks(GROUP)) {
                    let most = all.iter().fold(0f32, |most, v| most.max(v.abs()));
                    // The smallest scale of 16 bits is 2⁻²⁴; below half of it nothing is left.
                    let bound = most / 127.0 * 0.501 + 127.0 * 2f32.powi(-25);
                    for (v, kept) in all.iter().zip(kept) {
                        assert!((v - kept).abs() <= bound, "{v} as {kept}, {most} at most");
                    }
                }
            }
        }
    }
}

/// Numbers that no model has must not become others' trouble: they are kept as the nearest there is, or as nothing.
#[test]
fn eight_bits_keep_what_is_beyond_them_as_the_nearest() {
    let key = [f32::MAX, -f32::MAX, 1.0, f32::INFINITY];
    let value = [f32::NAN, 1.0, -4.0, 0.0];
    let mut block = Block::try_new(KvType::Q8, BLOCK * 4, 4).unwrap();
    block.write(0, 0, 4, &key, &value);
    let Block::Q8(kept) = block else { panic!("not 8 bits") };
    assert_eq!([0, 1, 2, 3].map(|d| kept.elements.keys[d * LANES]), [127, -127, 0, 127]);
    assert_eq!(kept.key_scales[0], half::f16::MAX);
    assert_eq!(kept.elements.values[..4], [0, 32, -127, 0]);
}

#[test]
fn a_query_alone_gives_what_it_gives_among_others_on_any_threads_and_instructions() {
    for case in cases() {
        for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
            let blocks = case.blocks(kv_type);
            // What all levels of ours must give.
            let mut first: Option<Vec<f32>> = None;
            for level in Level::all() {
                let compute = |threads| Compute { level, ..Compute::new(Some(threads)) };
                let together = case.attend(&compute(2), &blocks, None, 0);
                assert!(case.attend(&compute(1), &blocks, None, 0) == together);
                for start in [1, case.positions / 2, case.positions - 1] {
                    let rest = case.attend(&compute(1), &blocks, None, start);
                    assert!(rest == together[start * case.heads * case.head..], "{level:?} from {start}");
                }
                if level > Level::Plain {
                    assert!(
                        first.get_or_insert_with(|| together.clone()) == &together,
                        "{level:?} {kv_type:?}"
                    );
                }
            }
        }
    }
}
