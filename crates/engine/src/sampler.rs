//! Choosing the next token from logits.
//!
//! Own code and not candle-transformers' `LogitsProcessor`, which knows neither min-p nor a repetition penalty
//! and does not notice NaN. The order is that of Hugging Face's generation: penalty, temperature, top-k, top-p,
//! min-p, then a draw from what is left.

use nod_protocol::Sampling;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::error::EngineError;

/// How many of the last tokens the repetition penalty looks at; the default of llama.cpp.
const PENALTY_WINDOW: usize = 64;

/// Chooses tokens for one reply. The same settings, seed and logits give the same tokens.
#[derive(Debug)]
pub struct Sampler {
    settings: Sampling,
    random: StdRng,
}

/// A token that may be chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Candidate {
    id: u32,
    /// A logit first, then a probability (not normalized after the first cut).
    weight: f64,
}

impl Sampler {
    /// Checks the settings. Errors name the setting that is out of range.
    pub fn new(settings: &Sampling) -> Result<Self, EngineError> {
        let wrong = |name: &str, value: f64, range: &str| {
            Err(EngineError::Invalid(format!("The sampling setting {name} is {value}, but must be {range}.")))
        };
        let Sampling { temperature, top_p, min_p, repetition_penalty, .. } = *settings;
        if !(temperature.is_finite() && temperature >= 0.0) {
            return wrong("temperature", temperature, "0 or more");
        }
        if !(top_p > 0.0 && top_p <= 1.0) {
            return wrong("top-p", top_p, "above 0 and at most 1");
        }
        if !(0.0..=1.0).contains(&min_p) {
            return wrong("min-p", min_p, "between 0 and 1");
        }
        if !(repetition_penalty.is_finite() && repetition_penalty > 0.0) {
            return wrong("repetition penalty", repetition_penalty.into(), "above 0");
        }
        Ok(Self { settings: settings.clone(), random: StdRng::seed_from_u64(settings.seed) })
    }

    /// Chooses a token. `logits` has one value a token of the vocabulary, `history` the tokens so far (prompt
    /// and reply; only the last 64 matter). With temperature 0 the highest logit wins, the lowest id of equal
    /// ones. Logits that are NaN, or all minus infinity, are an error.
    pub fn sample(&mut self, logits: &mut [f32], history: &[u32]) -> Result<u32, EngineError> {
        if let Some(id) = logits.iter().position(|logit| logit.is_nan()) {
            return Err(EngineError::Compute(candle_core::Error::Msg(format!(
                "the model gave NaN as the logit of token {id}; the model file is damaged, or its numbers \
                 overflow on this device"
            ))));
        }
        self.penalize(logits, history);
        let best = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        if !best.is_finite() {
            return Err(EngineError::Compute(candle_core::Error::Msg(format!(
                "the highest logit is {best}, so no token can be chosen; the model file is damaged, or its \
                 numbers overflow on this device"
            ))));
        }
        if self.settings.temperature == 0.0 {
            let first = logits.iter().position(|logit| *logit == best).unwrap_or_default();
            return Ok(first as u32);
        }
        let candidates = self.candidates(logits, best);
        Ok(self.draw(&candidates))
    }

    /// Makes recent tokens less likely. A negative logit is multiplied, so that the penalty always lowers it
    /// (Keskar and others 2019, section 4.1, with the correction of common use).
    fn penalize(&self, logits: &mut [f32], history: &[u32]) {
        let penalty = self.settings.repetition_penalty;
        if penalty == 1.0 {
            return;
        }
        let mut recent = history[history.len().saturating_sub(PENALTY_WINDOW)..].to_vec();
        recent.sort_unstable();
        recent.dedup();
        for id in recent {
            if let Some(logit) = logits.get_mut(id as usize) {
                *logit = if *logit > 0.0 { *logit / penalty } else { *logit * penalty };
            }
        }
    }

    /// The tokens that pass all filters, with weights in proportion to their probabilities.
    fn candidates(&self, logits: &[f32], best: f32) -> Vec<Candidate> {
        let Sampling { temperature, top_k, top_p, min_p, .. } = self.settings;
        let mut candidates: Vec<Candidate> = (0u32..)
            .zip(logits)
            // Relative to the best, so that nothing overflows; the best has weight 1.
            .map(|(id, logit)| Candidate { id, weight: (f64::from(logit - best) / temperature).exp() })
            .filter(|candidate| candidate.weight > 0.0)
            .collect();
        let likeliest_first =
            |a: &Candidate, b: &Candidate| b.weight.total_cmp(&a.weight).then(a.id.cmp(&b.id));
        let top_k = top_k as usize;
        if top_k > 0 && top_k < candidates.len() {
            candidates.select_nth_unstable_by(top_k - 1, likeliest_first);
            candidates.truncate(top_k);
        }
        if top_p < 1.0 {
            let total: f64 = candidates.iter().map(|candidate| candidate.weight).sum();
            // All that are this unlikely have less than the share that is cut off, even together, so none of them is
            // kept. That leaves few to sort. Half, because sums are rounded.
            let hopeless = 0.5 * (1.0 - top_p) * total / candidates.len() as f64;
            candidates.retain(|candidate| candidate.weight >= hopeless);
            candidates.sort_unstable_by(likeliest_first);
            let mut sum = 0.0;
            // The one that reaches the share is kept, so there is always one.
            let reached = candidates.iter().position(|candidate| {
                sum += candidate.weight;
                sum >= top_p * total
            });
            candidates.truncate(reached.map_or(candidates.len(), |last| last + 1));
        }
        // The best has weight 1 and is never cut away, so its share is the bound itself.
        candidates.retain(|candidate| candidate.weight >= min_p);
        candidates
    }

    fn draw(&mut self, candidates: &[Candidate]) -> u32 {
        let total: f64 = candidates.iter().map(|candidate| candidate.weight).sum();
        let mut rest = self.random.random::<f64>() * total;
        for candidate in candidates {
            rest -= candidate.weight;
            if rest < 0.0 {
                return candidate.id;
            }
        }
        // Rounding may leave a little: that belongs to the last.
        candidates.last().map_or(0, |candidate| candidate.id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn sampler(change: impl FnOnce(&mut Sampling)) -> Sampler {
        let mut settings = Sampling { temperature: 1.0, ..Sampling::default() };
        change(&mut settings);
        Sampler::new(&settings).unwrap()
    }

    /// Logits of these probabilities.
    fn logits(probabilities: &[f64]) -> Vec<f32> {
        probabilities.iter().map(|p| p.ln() as f32 + 3.0).collect()
    }

    fn kept(sampler: &Sampler, logits: &[f32]) -> Vec<u32> {
        let best = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut ids: Vec<u32> = sampler.candidates(logits, best).iter().map(|c| c.id).collect();
        ids.sort_unstable();
        ids
    }

    const SPREAD: [f64; 6] = [0.05, 0.4, 0.1, 0.25, 0.02, 0.18];

    #[test]
    fn greedy_takes_the_highest_and_of_equals_the_lowest_id() {
        let mut greedy = sampler(|s| s.temperature = 0.0);
        assert_eq!(greedy.sample(&mut [0.5, 2.0, -1.0, 2.0], &[]).unwrap(), 1);
        assert_eq!(greedy.sample(&mut [-3.0, -3.0], &[]).unwrap(), 0);
        assert_eq!(greedy.sample(&mut [f32::NEG_INFINITY, -3.0], &[]).unwrap(), 1);
    }

    #[test]
    fn each_filter_keeps_exactly_the_right_set() {
        let logits = logits(&SPREAD);
        assert_eq!(kept(&sampler(|_| ()), &logits), [0, 1, 2, 3, 4, 5]);
        assert_eq!(kept(&sampler(|s| s.top_k = 3), &logits), [1, 3, 5]);
        assert_eq!(kept(&sampler(|s| s.top_k = 100), &logits).len(), 6);
        // 0.4 + 0.25 = 0.65 does not reach 0.7, with 0.18 it does.
        assert_eq!(kept(&sampler(|s| s.top_p = 0.7), &logits), [1, 3, 5]);
        assert_eq!(kept(&sampler(|s| s.top_p = 0.001), &logits), [1]);
        // At least a quarter of 0.4.
        assert_eq!(kept(&sampler(|s| s.min_p = 0.24), &logits), [1, 2, 3, 5]);
        assert_eq!(kept(&sampler(|s| s.min_p = 0.26), &logits), [1, 3, 5]);
        assert_eq!(kept(&sampler(|s| s.min_p = 1.0), &logits), [1]);
        // Top-p counts shares of what top-k left: 0.4 of 0.65 does not reach 0.65, of 0.83 with 0.25 it does.
        let both = sampler(|s| {
            s.top_k = 3;
            s.top_p = 0.65;
        });
        assert_eq!(kept(&both, &logits), [1, 3]);
        // A low temperature sharpens before min-p counts: 0.25 becomes (0.25 / 0.4)^2 = 0.39 of the best.
        let sharp = sampler(|s| {
            s.temperature = 0.5;
            s.min_p = 0.3;
        });
        assert_eq!(kept(&sharp, &logits), [1, 3]);
    }

    /// The definition: sorted, the shortest start that has the share.
    #[test]
    fn top_p_keeps_what_sorting_everything_would_keep() {
        let mut random = crate::synthetic::Random::new(4);
        for spread in [0.5, 3.0, 12.0] {
            let logits: Vec<f32> = (0..2000).map(|_| random.uniform() * spread).collect();
            for top_p in [0.01, 0.5, 0.9, 0.999] {
                let best = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                let mut sorted: Vec<(u32, f64)> =
                    (0..).zip(logits.iter().map(|logit| f64::from(logit - best).exp())).collect();
                sorted.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                let total: f64 = sorted.iter().map(|(_, weight)| weight).sum();
                let mut sum = 0.0;
                let mut wanted = Vec::new();
                for (id, weight) in sorted {
                    if sum < top_p * total {
                        wanted.push(id);
                    }
                    sum += weight;
                }
                wanted.sort_unstable();
                assert_eq!(kept(&sampler(|s| s.top_p = top_p), &logits), wanted, "{spread} {top_p}");
            }
        }
    }

    #[test]
    fn draws_follow_the_probabilities() {
        let logits = logits(&SPREAD);
        let mut sampler = sampler(|s| s.seed = 7);
        let mut counts = [0u32; 6];
        let draws = 20_000;
        for _ in 0..draws {
            counts[sampler.sample(&mut logits.clone(), &[]).unwrap() as usize] += 1;
        }
        for (count, expected) in counts.iter().zip(SPREAD) {
            let share = f64::from(*count) / f64::from(draws);
            // Five standard deviations.
            let bound = 5.0 * (expected * (1.0 - expected) / f64::from(draws)).sqrt();
            assert!((share - expected).abs() < bound, "{share} is far from {expected}");
        }
    }

    #[test]
    fn the_same_seed_draws_the_same_and_another_does_not() {
        let logits = logits(&SPREAD);
        let run = |seed| -> Vec<u32> {
            let mut sampler = sampler(|s| s.seed = seed);
            (0..50).map(|_| sampler.sample(&mut logits.clone(), &[]).unwrap()).collect()
        };
        assert_eq!(run(1), run(1));
        assert_ne!(run(1), run(2));
    }

    #[test]
    fn the_penalty_lowers_recent_tokens_only_once_and_only_recent_ones() {
        let mut greedy = sampler(|s| {
            s.temperature = 0.0;
            s.repetition_penalty = 2.0;
        });
        let mut logits = [3.0, 2.0, -1.0];
        assert_eq!(greedy.sample(&mut logits, &[0, 0, 2, 99]).unwrap(), 1);
        assert_eq!(logits, [1.5, 2.0, -2.0]);
        let mut history = vec![0];
        history.resize(1 + PENALTY_WINDOW, 2);
        assert_eq!(greedy.sample(&mut [3.0, 2.0, -1.0], &history).unwrap(), 0);
    }

    #[test]
    fn logits_without_meaning_are_an_error() {
        for temperature in [0.0, 1.0] {
            let mut sampler = sampler(|s| s.temperature = temperature);
            let error = sampler.sample(&mut [0.0, f32::NAN], &[]).unwrap_err().to_string();
            assert!(error.contains("NaN as the logit of token 1"), "{error}");
            assert!(sampler.sample(&mut [f32::NEG_INFINITY; 3], &[]).is_err());
            assert!(sampler.sample(&mut [f32::INFINITY, 0.0], &[]).is_err());
            assert!(sampler.sample(&mut [], &[]).is_err());
        }
    }

    #[test]
    fn settings_out_of_range_are_named() {
        let error = |change: fn(&mut Sampling)| {
            let mut settings = Sampling::default();
            change(&mut settings);
            Sampler::new(&settings).unwrap_err().to_string()
        };
        assert!(error(|s| s.temperature = -0.1).contains("temperature is -0.1"));
        assert!(error(|s| s.temperature = f64::NAN).contains("temperature"));
        assert!(error(|s| s.top_p = 0.0).contains("top-p"));
        assert!(error(|s| s.min_p = 1.5).contains("min-p"));
        assert!(error(|s| s.repetition_penalty = 0.0).contains("repetition penalty"));
    }
}
