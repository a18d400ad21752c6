//! The weights of a model: found by name, checked by shape, left in the memory map.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use candle_core::quantized::GgmlDType;

use super::blocks;
use super::file::ModelFile;
use crate::EngineError;
use crate::config::ModelConfig;
use crate::gguf::TensorInfo;
use crate::huge::HugePages;
use crate::mmap::MappedFile;

/// A matrix, `rows` outputs by `columns` inputs, in any of the tensor types.
#[derive(Clone)]
pub(super) struct Matrix {
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) dtype: GgmlDType,
    data: Data,
}

#[derive(Clone)]
enum Data {
    Mapped(Arc<Mapped>),
    /// A copy, for the rare file whose data is not aligned for its type. In `u64`s, which are.
    Copied {
        words: Arc<Vec<u64>>,
        len: usize,
    },
}

/// A matrix's part of a file, until it is moved.
pub(super) struct Mapped {
    pub(super) file: Arc<MappedFile>,
    pub(super) start: usize,
    pub(super) len: usize,
    /// Where the same bytes lie since they were moved, and from where on.
    pub(super) moved: OnceLock<(Arc<HugePages>, usize)>,
}

impl Mapped {
    pub(super) fn bytes(&self) -> &[u8] {
        match self.moved.get() {
            Some((home, start)) => &home.bytes()[*start..*start + self.len],
            None => &self.file.bytes()[self.start..self.start + self.len],
        }
    }
}

impl Data {
    fn copy(bytes: &[u8]) -> Self {
        Self::copy_to(Vec::new(), bytes)
    }

    /// To memory that the caller has chosen.
    fn copy_to(mut words: Vec<u64>, bytes: &[u8]) -> Self {
        words.extend(bytes.chunks(8).map(|chunk| {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            u64::from_ne_bytes(word)
        }));
        Self::Copied { words: Arc::new(words), len: bytes.len() }
    }
}

/// One layer.
pub(super) struct Layer {
    pub(super) attention_norm: Vec<f32>,
    pub(super) query: Matrix,
    pub(super) key: Matrix,
    pub(super) value: Matrix,
    pub(super) attention_output: Matrix,
    pub(super) feed_forward_norm: Vec<f32>,
    pub(super) gate: Matrix,
    pub(super) up: Matrix,
    pub(super) down: Matrix,
}

/// A whole model.
pub(super) struct Weights {
    pub(super) embedding: Matrix,
    pub(super) layers: Vec<Layer>,
    pub(super) norm: Vec<f32>,
    /// `None` where the embedding serves as output too.
    pub(super) output: Option<Matrix>,
    pub(super) rope_factors: Option<Vec<f32>>,
}

impl Matrix {
    fn new(file: &Arc<MappedFile>, info: &TensorInfo) -> Self {
        let (rows, columns) = (info.shape[0], info.shape[1]);
        let bytes = &file.bytes()[info.start..info.start + info.len];
        let data = if blocks::is_aligned(bytes, info.dtype) {
            let (file, start, len) = (file.clone(), info.start, info.len);
            Data::Mapped(Arc::new(Mapped { file, start, len, moved: OnceLock::new() }))
        } else {
            Data::copy(bytes)
        };
        Self { rows, columns, dtype: info.dtype, data }
    }

    /// Random weights, held in memory, in huge pages as those of a large model: for tests and benchmarks.
    pub(super) fn random(
        random: &mut crate::synthetic::Random,
        dtype: GgmlDType,
        rows: usize,
        columns: usize,
    ) -> Self {
        let count = rows * columns / dtype.block_size();
        let bytes = random.blocks(dtype, count, (columns as f32).sqrt().recip());
        let mut words = Vec::with_capacity(bytes.len().div_ceil(8));
        crate::huge::prefer(words.spare_capacity_mut());
        Self { rows, columns, dtype, data: Data::copy_to(words, &bytes) }
    }

    /// All bytes, row after row, aligned for the type.
    pub(super) fn bytes(&self) -> &[u8] {
        match &self.data {
            Data::Mapped(mapped) => mapped.bytes(),
            Data::Copied { words, len } => &blocks::bytes_of(words)[..*len],
        }
    }

    /// The part of a file that it is, if it is one.
    pub(super) fn mapped(&self) -> Option<&Arc<Mapped>> {
        match &self.data {
            Data::Mapped(mapped) => Some(mapped),
            Data::Copied { .. } => None,
        }
    }

    fn elements(&self) -> u64 {
        self.rows as u64 * self.columns as u64
    }
}

impl Weights {
    pub(super) fn load(file: &ModelFile, config: &ModelConfig) -> Result<Self, EngineError> {
        let mut source = Source { file, used: Default::default() };
        let names = Names::of(file);
        let (hidden, inner) = (config.hidden, config.feed_forward);
        let (queries, keys) = (config.heads * config.head, config.kv_heads * config.head);
        let embedding = source.matrix(names.embedding, config.vocabulary, hidden)?;
        let mut layers = Vec::new();
        for index in 0..config.layers {
            let name = |part: &str| format!("{}{index}.{part}.weight", names.layer);
            layers.push(Layer {
                attention_norm: source.vector(&name(names.attention_norm), hidden)?,
                query: source.matrix(&name(names.query), queries, hidden)?,
                key: source.matrix(&name(names.key), keys, hidden)?,
                value: source.matrix(&name(names.value), keys, hidden)?,
                attention_output: source.matrix(&name(names.attention_output), hidden, queries)?,
                feed_forward_norm: source.vector(&name(names.feed_forward_norm), hidden)?,
                gate: source.matrix(&name(names.gate), inner, hidden)?,
                up: source.matrix(&name(names.up), inner, hidden)?,
                down: source.matrix(&name(names.down), hidden, inner)?,
            });
        }
        let norm = source.vector(names.norm, hidden)?;
        let there = source.find(names.output).is_some();
        let output = if config.tied_output.unwrap_or(!there) {
            // A copy of the embedding under this name says nothing new.
            source.used.insert(names.output.to_owned());
            None
        } else {
            Some(source.matrix(names.output, config.vocabulary, hidden)?)
        };
        let rope_factors = match source.find(ROPE_FACTORS) {
            Some(_) => Some(source.factors(config.rope_dimensions / 2)?),
            None => None,
        };
        source.check_nothing_left()?;
        Ok(Self { embedding, layers, norm, output, rope_factors })
    }

    /// The matrix that turns a hidden state into logits.
    pub(super) fn head(&self) -> &Matrix {
        self.output.as_ref().unwrap_or(&self.embedding)
    }

    pub(super) fn parameters(&self) -> u64 {
        let layers: u64 = self.layers.iter().map(Layer::parameters).sum();
        layers
            + self.embedding.elements()
            + self.norm.len() as u64
            + self.output.as_ref().map_or(0, Matrix::elements)
    }
}

impl Layer {
    /// Its matrices, in the order of their use.
    pub(super) fn matrices(&self) -> [&Matrix; 7] {
        [&self.query, &self.key, &self.value, &self.attention_output, &self.gate, &self.up, &self.down]
    }

    fn parameters(&self) -> u64 {
        let norms = self.attention_norm.len() + self.feed_forward_norm.len();
        self.matrices().into_iter().map(Matrix::elements).sum::<u64>() + norms as u64
    }
}

/// Factors of the rotary frequencies in GGUF files.
const ROPE_FACTORS: &str = "rope_freqs.weight";

/// What the tensors are called; `.weight` is left out after the parts of a layer.
struct Names {
    embedding: &'static str,
    layer: &'static str,
    attention_norm: &'static str,
    query: &'static str,
    key: &'static str,
    value: &'static str,
    attention_output: &'static str,
    feed_forward_norm: &'static str,
    gate: &'static str,
    up: &'static str,
    down: &'static str,
    norm: &'static str,
    output: &'static str,
}

impl Names {
    fn of(file: &ModelFile) -> Self {
        match file {
            ModelFile::Gguf(_) => Self {
                embedding: "token_embd.weight",
                layer: "blk.",
                attention_norm: "attn_norm",
                query: "attn_q",
                key: "attn_k",
                value: "attn_v",
                attention_output: "attn_output",
                feed_forward_norm: "ffn_norm",
                gate: "ffn_gate",
                up: "ffn_up",
                down: "ffn_down",
                norm: "output_norm.weight",
                output: "output.weight",
            },
            ModelFile::Safetensors(_) => Self {
                embedding: "model.embed_tokens.weight",
                layer: "model.layers.",
                attention_norm: "input_layernorm",
                query: "self_attn.q_proj",
                key: "self_attn.k_proj",
                value: "self_attn.v_proj",
                attention_output: "self_attn.o_proj",
                feed_forward_norm: "post_attention_layernorm",
                gate: "mlp.gate_proj",
                up: "mlp.up_proj",
                down: "mlp.down_proj",
                norm: "model.norm.weight",
                output: "lm_head.weight",
            },
        }
    }
}

/// The tensors of a file, and which of them have been used.
struct Source<'a> {
    file: &'a ModelFile,
    used: std::collections::HashSet<String>,
}

impl<'a> Source<'a> {
    fn find(&self, name: &str) -> Option<(&'a Arc<MappedFile>, &'a TensorInfo)> {
        match self.file {
            ModelFile::Gguf(file) => file.tensor(name).map(|info| (file.mapped(), info)),
            ModelFile::Safetensors(model) => model.tensor(name),
        }
    }

    fn need(
        &mut self,
        name: &str,
        shape: &[usize],
    ) -> Result<(&'a Arc<MappedFile>, &'a TensorInfo), EngineError> {
        let (file, info) = self
            .find(name)
            .ok_or_else(|| EngineError::bad_file(self.file.path(), format!("tensor {name} is missing")))?;
        if info.shape != shape {
            return Err(EngineError::bad_file(
                file.path(),
                format!("tensor {name} has shape {:?}, but {shape:?} is needed", info.shape),
            ));
        }
        self.used.insert(name.to_owned());
        Ok((file, info))
    }

    fn matrix(&mut self, name: &str, rows: usize, columns: usize) -> Result<Matrix, EngineError> {
        let (file, info) = self.need(name, &[rows, columns])?;
        Ok(Matrix::new(file, info))
    }

    /// A vector of floats of any of the plain types.
    fn vector(&mut self, name: &str, len: usize) -> Result<Vec<f32>, EngineError> {
        let (file, info) = self.need(name, &[len])?;
        let bytes = &file.bytes()[info.start..info.start + info.len];
        blocks::floats(bytes, info.dtype).ok_or_else(|| {
            EngineError::unsupported(
                file.path(),
                format!("tensor {name} is a quantized vector; F32, F16 and BF16 are"),
            )
        })
    }

    fn factors(&mut self, len: usize) -> Result<Vec<f32>, EngineError> {
        let factors = self.vector(ROPE_FACTORS, len)?;
        match factors.iter().find(|f| !(**f >= 1e-3 && **f <= 1e6)) {
            None => Ok(factors),
            Some(factor) => Err(EngineError::bad_file(
                self.file.path(),
                format!("tensor {ROPE_FACTORS} has a factor of {factor}"),
            )),
        }
    }

    /// A tensor that is not used would mean another kind of model, and wrong results without a word.
    fn check_nothing_left(&self) -> Result<(), EngineError> {
        let left = |name: &&str| {
            // Old Hugging Face checkpoints store the rotary frequencies, which follow from theta.
            !self.used.contains(*name) && !name.ends_with("rotary_emb.inv_freq")
        };
        let name = match self.file {
            ModelFile::Gguf(file) => file.tensors().map(|t| t.name.as_str()).filter(left).min(),
            ModelFile::Safetensors(model) => model.tensors().map(|t| t.name.as_str()).find(left),
        };
        let path: &Path = self.file.path();
        match name {
            None => Ok(()),
            Some(name) => Err(EngineError::unsupported(
                path,
                format!("it has a tensor {name}, which models of the Llama family do not have"),
            )),
        }
    }
}
