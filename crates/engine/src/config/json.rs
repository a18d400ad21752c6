//! The configuration in the `config.json` beside safetensors files.

use std::path::Path;

use serde::Deserialize;

use super::{ModelConfig, RopePairs, RopeScaling};
use crate::EngineError;

/// Largest `config.json` that is read; real ones have about a kilobyte.
const MOST_BYTES: u64 = 1 << 20;

#[derive(Deserialize)]
struct Json {
    #[serde(default)]
    architectures: Vec<String>,
    hidden_size: usize,
    intermediate_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    num_key_value_heads: Option<usize>,
    head_dim: Option<usize>,
    vocab_size: usize,
    rms_norm_eps: f64,
    rope_theta: Option<f64>,
    rope_scaling: Option<Scaling>,
    /// Newer files keep theta and scaling together.
    rope_parameters: Option<Scaling>,
    max_position_embeddings: usize,
    sliding_window: Option<usize>,
    hidden_act: Option<String>,
    #[serde(default)]
    tie_word_embeddings: bool,
    #[serde(default)]
    attention_bias: bool,
    #[serde(default)]
    mlp_bias: bool,
}

#[derive(Deserialize)]
struct Scaling {
    rope_type: Option<String>,
    /// The older name; newer programs write both.
    #[serde(rename = "type")]
    old_type: Option<String>,
    rope_theta: Option<f64>,
    factor: Option<f64>,
    low_freq_factor: Option<f64>,
    high_freq_factor: Option<f64>,
    original_max_position_embeddings: Option<f64>,
}

impl ModelConfig {
    /// Reads `config.json` at `path`, of a `MistralForCausalLM` or `LlamaForCausalLM`.
    ///
    /// # Errors
    /// [`EngineError::Io`] when it cannot be read, [`EngineError::Unsupported`] for other models,
    /// [`EngineError::BadFile`] for missing or impossible values.
    pub fn from_json(path: &Path) -> Result<Self, EngineError> {
        let json: Json = serde_json::from_slice(&crate::safetensors::read_small(path, MOST_BYTES)?)
            .map_err(|e| EngineError::bad_file(path, format!("it is not a model's config.json ({e})")))?;
        let known = ["MistralForCausalLM", "LlamaForCausalLM"];
        if !json.architectures.iter().any(|a| known.contains(&a.as_str())) {
            return Err(EngineError::unsupported(
                path,
                format!("its architectures are {:?}; {} and {} are", json.architectures, known[0], known[1]),
            ));
        }
        if json.hidden_act.as_deref().is_some_and(|act| act != "silu") {
            return Err(EngineError::unsupported(path, "its activation is not `silu`"));
        }
        if json.attention_bias || json.mlp_bias {
            return Err(EngineError::unsupported(path, "its layers have biases"));
        }
        let head = match json.head_dim {
            Some(head) => head,
            None if json.num_attention_heads > 0 => json.hidden_size / json.num_attention_heads,
            None => 0,
        };
        let rope = json.rope_scaling.or(json.rope_parameters);
        let rope_theta = json.rope_theta.or(rope.as_ref().and_then(|r| r.rope_theta)).unwrap_or(10000.0);
        let config = Self {
            name: None,
            layers: json.num_hidden_layers,
            hidden: json.hidden_size,
            feed_forward: json.intermediate_size,
            heads: json.num_attention_heads,
            kv_heads: json.num_key_value_heads.unwrap_or(json.num_attention_heads),
            head,
            rope_dimensions: head,
            vocabulary: json.vocab_size,
            norm_epsilon: json.rms_norm_eps,
            rope_theta,
            rope_scaling: scaling(path, rope)?,
            rope_pairs: RopePairs::Halves,
            context: json.max_position_embeddings,
            sliding_window: json.sliding_window,
            tied_output: Some(json.tie_word_embeddings),
        };
        config.check(path)?;
        Ok(config)
    }
}

fn scaling(path: &Path, scaling: Option<Scaling>) -> Result<RopeScaling, EngineError> {
    let Some(s) = scaling else { return Ok(RopeScaling::None) };
    let number = |value: Option<f64>, key: &str| {
        value.ok_or_else(|| EngineError::bad_file(path, format!("its rope_scaling lacks {key}")))
    };
    match s.rope_type.as_deref().or(s.old_type.as_deref()) {
        None | Some("default") => Ok(RopeScaling::None),
        Some("linear") => Ok(RopeScaling::Linear(number(s.factor, "factor")?)),
        Some("llama3") => Ok(RopeScaling::Llama3 {
            factor: number(s.factor, "factor")?,
            low: number(s.low_freq_factor, "low_freq_factor")?,
            high: number(s.high_freq_factor, "high_freq_factor")?,
            original_context: number(s.original_max_position_embeddings, "original_max_position_embeddings")?,
        }),
        Some(other) => Err(EngineError::unsupported(
            path,
            format!("its rope_scaling is `{other}`; `linear` and `llama3` are"),
        )),
    }
}
