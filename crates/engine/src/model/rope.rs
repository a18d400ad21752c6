//! Rotary positions. Source: RoFormer (arXiv 2104.09864); the changes for long contexts are named where they are.

use crate::config::{ModelConfig, RopePairs, RopeScaling};

/// The angle that each pair of dimensions turns by at each position.
pub(super) struct Rope {
    /// Radians a position, one for each pair.
    frequencies: Vec<f64>,
    pairs: RopePairs,
}

/// Cosines and sines of some consecutive positions, `[positions][pairs]` each.
pub(super) struct Angles {
    pub(super) cosines: Vec<f32>,
    pub(super) sines: Vec<f32>,
}

impl Rope {
    /// `factors` divide the frequencies, one for each pair (GGUF's `rope_freqs.weight`, where llama.cpp's
    /// converter puts Llama 3.1's scaling).
    pub(super) fn new(config: &ModelConfig, factors: Option<&[f32]>) -> Self {
        let dimensions = config.rope_dimensions;
        let frequencies = (0..dimensions / 2)
            .map(|pair| {
                let plain = config.rope_theta.powf(-(2.0 * pair as f64) / dimensions as f64);
                let factor = factors.map_or(1.0, |f| f64::from(f[pair]));
                scaled(plain, &config.rope_scaling) / factor
            })
            .collect();
        Self { frequencies, pairs: config.rope_pairs }
    }

    /// Cosines and sines of `count` positions from `start` on.
    pub(super) fn angles(&self, start: usize, count: usize) -> Angles {
        let pairs = self.frequencies.len();
        let (mut cosines, mut sines) = (Vec::with_capacity(count * pairs), Vec::with_capacity(count * pairs));
        for position in start..start + count {
            for frequency in &self.frequencies {
                let (sine, cosine) = (position as f64 * frequency).sin_cos();
                cosines.push(cosine as f32);
                sines.push(sine as f32);
            }
        }
        Angles { cosines, sines }
    }

    /// Number of pairs that turn.
    pub(super) fn pair_count(&self) -> usize {
        self.frequencies.len()
    }

    /// Turns every head of `row`, which has `width` dimensions each, by the angles of the `index`-th position.
    pub(super) fn turn(&self, row: &mut [f32], width: usize, angles: &Angles, index: usize) {
        let pairs = self.frequencies.len();
        let cosines = &angles.cosines[index * pairs..(index + 1) * pairs];
        let sines = &angles.sines[index * pairs..(index + 1) * pairs];
        for head in row.chunks_exact_mut(width) {
            match self.pairs {
                RopePairs::Adjacent => {
                    for ((pair, cosine), sine) in head.chunks_exact_mut(2).zip(cosines).zip(sines) {
                        let (a, b) = (pair[0], pair[1]);
                        pair[0] = a * cosine - b * sine;
                        pair[1] = a * sine + b * cosine;
                    }
                }
                RopePairs::Halves => {
                    let (first, rest) = head.split_at_mut(pairs);
                    for (((a, b), cosine), sine) in first.iter_mut().zip(rest).zip(cosines).zip(sines) {
                        let (x, y) = (*a, *b);
                        *a = x * cosine - y * sine;
                        *b = x * sine + y * cosine;
                    }
                }
            }
        }
    }
}

fn scaled(frequency: f64, scaling: &RopeScaling) -> f64 {
    match *scaling {
        RopeScaling::None => frequency,
        RopeScaling::Linear(factor) => frequency / factor,
        RopeScaling::Llama3 { factor, low, high, original_context } => {
            let wavelength = 2.0 * std::f64::consts::PI / frequency;
            if wavelength < original_context / high {
                frequency
            } else if wavelength > original_context / low {
                frequency / factor
            } else {
                let share = (original_context / wavelength - low) / (high - low);
                (1.0 - share) * frequency / factor + share * frequency
            }
        }
    }
}
