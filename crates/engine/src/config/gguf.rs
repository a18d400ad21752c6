//! The configuration of a GGUF file of architecture `llama`. Keys: ggml/docs/gguf.md.

use super::{ModelConfig, RopePairs, RopeScaling};
use crate::EngineError;
use crate::gguf::GgufFile;

impl ModelConfig {
    /// Reads the configuration of `file`.
    ///
    /// # Errors
    /// [`EngineError::Unsupported`] for another architecture or a feature that is not there;
    /// [`EngineError::BadFile`] for missing or impossible values.
    pub fn from_gguf(file: &GgufFile) -> Result<Self, EngineError> {
        let path = file.path();
        if let Some(parts) = file.unsigned("split.count")?.filter(|parts| *parts > 1) {
            let what = format!(
                "it is one of {parts} parts of a model; join them with `llama-gguf-split --merge`, or get the model as one file"
            );
            return Err(EngineError::unsupported(path, what));
        }
        let architecture = file
            .string("general.architecture")?
            .ok_or_else(|| EngineError::bad_file(path, "its metadata lacks general.architecture"))?;
        if architecture != "llama" {
            return Err(EngineError::unsupported(
                path,
                format!(
                    "its architecture is `{architecture}`; `llama` is (Llama and Mistral models have it)"
                ),
            ));
        }
        if file.unsigned("llama.expert_count")?.unwrap_or(0) > 0 {
            return Err(EngineError::unsupported(path, "it is a mixture of experts"));
        }
        let size = |key: &str| -> Result<Option<usize>, EngineError> {
            match file.unsigned(key)? {
                None => Ok(None),
                Some(n) => usize::try_from(n)
                    .map(Some)
                    .map_err(|_| EngineError::bad_file(path, format!("its metadata {key} is {n}"))),
            }
        };
        let needed = |key: &str| -> Result<usize, EngineError> {
            size(key)?.ok_or_else(|| EngineError::bad_file(path, format!("its metadata lacks {key}")))
        };
        let hidden = needed("llama.embedding_length")?;
        let heads = needed("llama.attention.head_count")?;
        let head = match size("llama.attention.key_length")? {
            Some(head) => head,
            None if heads > 0 && hidden.is_multiple_of(heads) => hidden / heads,
            None => {
                return Err(EngineError::bad_file(
                    path,
                    format!("its hidden width of {hidden} cannot be shared out among {heads} heads"),
                ));
            }
        };
        if size("llama.attention.value_length")?.is_some_and(|value| value != head) {
            return Err(EngineError::unsupported(path, "its keys and values have different widths"));
        }
        let vocabulary = match file.tensor("token_embd.weight") {
            Some(embedding) => embedding.shape[0],
            None => return Err(EngineError::bad_file(path, "tensor token_embd.weight is missing")),
        };
        let config = Self {
            name: file.string("general.name")?.map(str::to_owned),
            layers: needed("llama.block_count")?,
            hidden,
            feed_forward: needed("llama.feed_forward_length")?,
            heads,
            kv_heads: size("llama.attention.head_count_kv")?.unwrap_or(heads),
            head,
            rope_dimensions: size("llama.rope.dimension_count")?.unwrap_or(head),
            vocabulary,
            norm_epsilon: file.float("llama.attention.layer_norm_rms_epsilon")?.ok_or_else(|| {
                EngineError::bad_file(path, "its metadata lacks llama.attention.layer_norm_rms_epsilon")
            })?,
            rope_theta: file.float("llama.rope.freq_base")?.unwrap_or(10000.0),
            rope_scaling: scaling(file)?,
            rope_pairs: RopePairs::Adjacent,
            context: needed("llama.context_length")?,
            sliding_window: size("llama.attention.sliding_window")?,
            tied_output: None,
        };
        config.check(path)?;
        Ok(config)
    }
}

fn scaling(file: &GgufFile) -> Result<RopeScaling, EngineError> {
    let factor = match file.float("llama.rope.scaling.factor")? {
        Some(factor) => Some(factor),
        // The name that files had before `scaling.factor`.
        None => file.float("llama.rope.scale_linear")?,
    };
    match (file.string("llama.rope.scaling.type")?, factor) {
        (Some("none"), _) | (None, None) => Ok(RopeScaling::None),
        // A factor of 0 stands for "not set" in files that llama.cpp writes.
        (Some("linear") | None, Some(factor)) if factor != 0.0 => Ok(RopeScaling::Linear(factor)),
        (Some("linear") | None, _) => Ok(RopeScaling::None),
        (Some(other), _) => Err(EngineError::unsupported(
            file.path(),
            format!(
                "its rotary scaling is `{other}`; `linear`, and per-dimension factors in rope_freqs.weight, are"
            ),
        )),
    }
}
