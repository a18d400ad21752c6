//! What a model is: its sizes and constants, from GGUF metadata or from `config.json`.

mod gguf;
mod json;

use std::path::Path;

use crate::EngineError;

/// How rotary positions pair the dimensions of a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RopePairs {
    /// Dimensions 2i and 2i+1 (GGUF files of architecture `llama`, whose Q and K rows are permuted for it).
    Adjacent,
    /// Dimensions i and i + half (Hugging Face's weights).
    Halves,
}

/// How rotary frequencies are changed for contexts longer than the first training.
#[derive(Debug, Clone, PartialEq)]
pub enum RopeScaling {
    /// Not at all.
    None,
    /// All positions divided by this factor.
    Linear(f64),
    /// Llama 3.1's: low frequencies divided by `factor`, high ones kept, a ramp between.
    /// Source: `_compute_llama3_parameters` of Hugging Face transformers.
    Llama3 {
        /// Divisor of the low frequencies.
        factor: f64,
        /// Wavelengths longer than the original context divided by this are low frequencies.
        low: f64,
        /// Wavelengths shorter than the original context divided by this are high frequencies.
        high: f64,
        /// Context of the first training.
        original_context: f64,
    },
}

/// Sizes and constants of a decoder of the Llama family.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelConfig {
    /// The file's own name for the model, if it has one.
    pub name: Option<String>,
    /// Number of layers.
    pub layers: usize,
    /// Width of the hidden state.
    pub hidden: usize,
    /// Width of the feed-forward part.
    pub feed_forward: usize,
    /// Number of query heads.
    pub heads: usize,
    /// Number of key and value heads; divides `heads`.
    pub kv_heads: usize,
    /// Width of one head.
    pub head: usize,
    /// Dimensions of a head that rotate; even, at most `head`.
    pub rope_dimensions: usize,
    /// Number of tokens in the vocabulary.
    pub vocabulary: usize,
    /// Epsilon of RMSNorm.
    pub norm_epsilon: f64,
    /// Base of the rotary frequencies.
    pub rope_theta: f64,
    /// Change of the rotary frequencies.
    pub rope_scaling: RopeScaling,
    /// How rotary positions pair dimensions.
    pub rope_pairs: RopePairs,
    /// Longest context, in tokens, that the file states.
    pub context: usize,
    /// Sliding window in tokens, where the file states one.
    pub sliding_window: Option<usize>,
    /// Whether the embedding serves as output too; `None` where the file says so by lacking an output.
    pub tied_output: Option<bool>,
}

impl ModelConfig {
    /// Checks that the sizes fit each other and are not absurd.
    ///
    /// The bounds keep products of two sizes far from overflow; the tensor shapes, which are checked against the file, then
    /// bound the weights, and the ratios of widths what is computed from them: a thin model of a few megabytes must not
    /// ask for gigabytes at its first token.
    pub(crate) fn check(&self, path: &Path) -> Result<(), EngineError> {
        let bad = |defect: String| Err(EngineError::bad_file(path, defect));
        let sizes = [
            ("number of layers", self.layers, 1 << 12),
            ("hidden width", self.hidden, 1 << 20),
            ("feed-forward width", self.feed_forward, 1 << 22),
            ("number of heads", self.heads, 1 << 14),
            ("number of key and value heads", self.kv_heads, 1 << 14),
            ("width of a head", self.head, 1 << 14),
            ("vocabulary", self.vocabulary, 1 << 24),
            ("context", self.context, 1 << 30),
            ("number of rotary dimensions", self.rope_dimensions, 1 << 14),
        ];
        for (what, size, most) in sizes {
            if size == 0 || size > most {
                return bad(format!("its {what} is {size}; 1 to {most} are possible"));
            }
        }
        if !self.heads.is_multiple_of(self.kv_heads) {
            return bad(format!(
                "its {} heads cannot be shared out among {} key and value heads",
                self.heads, self.kv_heads
            ));
        }
        let widths = [
            ("heads", self.heads * self.head, 64),
            ("key and value heads", self.kv_heads * self.head, 64),
            ("feed-forward part", self.feed_forward, 256),
        ];
        for (what, width, most) in widths {
            if width > most * self.hidden {
                return bad(format!(
                    "its {what} are {width} wide, over {most} times its hidden width of {}",
                    self.hidden
                ));
            }
        }
        if self.rope_dimensions > self.head || !self.rope_dimensions.is_multiple_of(2) {
            return bad(format!(
                "{} dimensions rotate in heads of width {}; an even number up to the width is possible",
                self.rope_dimensions, self.head
            ));
        }
        let constants = [
            ("RMSNorm epsilon", self.norm_epsilon, 0.0, 1.0),
            ("rotary base", self.rope_theta, 1.0, 1e12),
            ("rotary scaling factor", self.scaling_factor(), 1e-3, 1e6),
        ];
        for (what, value, least, most) in constants {
            if !(value >= least && value <= most) {
                return bad(format!("its {what} is {value}; {least} to {most} is possible"));
            }
        }
        if let RopeScaling::Llama3 { low, high, original_context, .. } = self.rope_scaling
            && !(low > 0.0
                && high > low
                && high.is_finite()
                && original_context >= 1.0
                && original_context.is_finite())
        {
            return bad("its Llama 3 rotary scaling contradicts itself".into());
        }
        if self.sliding_window == Some(0) {
            return bad("its sliding window is 0".into());
        }
        Ok(())
    }

    fn scaling_factor(&self) -> f64 {
        match self.rope_scaling {
            RopeScaling::None => 1.0,
            RopeScaling::Linear(factor) | RopeScaling::Llama3 { factor, .. } => factor,
        }
    }
}
