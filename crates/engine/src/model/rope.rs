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

#[cfg(test)]
mod tests {
    use super::*;

    fn config(scaling: RopeScaling, pairs: RopePairs) -> ModelConfig {
        ModelConfig {
            name: None,
            layers: 1,
            hidden: 8,
            feed_forward: 8,
            heads: 1,
            kv_heads: 1,
            head: 8,
            rope_dimensions: 8,
            vocabulary: 512,
            norm_epsilon: 1e-5,
            rope_theta: 10_000.0,
            rope_scaling: scaling,
            rope_pairs: pairs,
            context: 64,
            sliding_window: None,
            tied_output: None,
        }
    }

    /// By how many radians each pair turns at position 1.
    fn turns(scaling: RopeScaling, factors: Option<&[f32]>) -> Vec<f64> {
        Rope::new(&config(scaling, RopePairs::Adjacent), factors).frequencies
    }

    fn close(got: &[f64], wanted: &[f64]) {
        assert!(got.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-12), "{got:?} for {wanted:?}");
    }

    #[test]
    fn scaling_makes_turns_slower() {
        let plain = [1.0, 0.1, 0.01, 0.001];
        close(&turns(RopeScaling::None, None), &plain);
        close(&turns(RopeScaling::Linear(4.0), None), &plain.map(|turn| turn / 4.0));
        close(&turns(RopeScaling::None, Some(&[1.0, 2.0, 4.0, 8.0])), &[1.0, 0.05, 0.0025, 0.000_125]);
    }

    /// The rule as Llama 3.1 was published with it: short waves stay, long ones are stretched, between there is a slope.
    #[test]
    fn scaling_of_llama_3_goes_by_the_length_of_the_wave() {
        let scaling = RopeScaling::Llama3 { factor: 8.0, low: 1.0, high: 4.0, original_context: 1000.0 };
        // Waves of 6.3, 63, 628 and 6,283 positions; 250 and 1,000 are the borders.
        let smooth = (1000.0 / (2.0 * std::f64::consts::PI / 0.01) - 1.0) / 3.0;
        let wanted = [1.0, 0.1, (1.0 - smooth) * 0.01 / 8.0 + smooth * 0.01, 0.001 / 8.0];
        close(&turns(scaling, None), &wanted);
    }

    #[test]
    fn pairs_turn_by_position_times_frequency() {
        for pairs in [RopePairs::Adjacent, RopePairs::Halves] {
            let rope = Rope::new(&config(RopeScaling::None, pairs), None);
            let angles = rope.angles(5, 3);
            let before: Vec<f32> = (0..16).map(|i| i as f32 - 7.5).collect();
            let mut row = before.clone();
            rope.turn(&mut row, 8, &angles, 2);
            for (head, (got, x)) in row.chunks(8).zip(before.chunks(8)).enumerate() {
                for pair in 0..4 {
                    let (a, b) = match pairs {
                        RopePairs::Adjacent => (2 * pair, 2 * pair + 1),
                        RopePairs::Halves => (pair, pair + 4),
                    };
                    let (sine, cosine) = (7.0 * 10f64.powi(-(pair as i32))).sin_cos();
                    let (x, y) = (f64::from(x[a]), f64::from(x[b]));
                    let off = (f64::from(got[a]) - (x * cosine - y * sine)).abs()
                        + (f64::from(got[b]) - (x * sine + y * cosine)).abs();
                    assert!(off < 1e-5, "{pairs:?} head {head} pair {pair}: off by {off}");
                }
            }
        }
    }
}
