//! Model files with random weights, of any shape and tensor type. They answer nonsense, but take the same road as
//! real ones: tests check that road, benchmarks time it, and nobody has to download gigabytes for either.

mod random;
mod tokenizer;

use std::io::{self, Write};

use candle_core::quantized::GgmlDType;

pub use random::Random;

use crate::gguf::Value;
use crate::gguf::write::{GgufWriter, TensorPlan};

/// Bytes of random weights made at a time.
const PIECE: u64 = 1 << 20;

/// Sizes of a model. Which tensors it has follows from them.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Number of layers.
    pub layers: usize,
    /// Width of the hidden state.
    pub hidden: usize,
    /// Width of the feed-forward part.
    pub feed_forward: usize,
    /// Number of query heads; the width of a head is `hidden / heads`.
    pub heads: usize,
    /// Number of key and value heads.
    pub kv_heads: usize,
    /// Number of tokens, at least 512.
    pub vocabulary: usize,
    /// Context in tokens.
    pub context: usize,
    /// Whether the embedding serves as output too.
    pub tied: bool,
}

impl Shape {
    /// Exactly the shapes of CodeActAgent-Mistral-7B.
    pub fn mistral_7b() -> Self {
        Self {
            layers: 32,
            hidden: 4096,
            feed_forward: 14336,
            heads: 32,
            kv_heads: 8,
            vocabulary: 32002,
            context: 32768,
            tied: false,
        }
    }

    /// About two million weights, with heads and widths like those of the model that comes with Nod.
    pub fn tiny() -> Self {
        Self {
            layers: 5,
            hidden: 192,
            feed_forward: 512,
            heads: 6,
            kv_heads: 2,
            vocabulary: 768,
            context: 2048,
            tied: true,
        }
    }
}

/// Which tensor has which type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mix {
    /// All matrices of one type; 8 bits (or 16) where its blocks do not fit the rows.
    Uniform(GgmlDType),
    /// llama.cpp's Q4_K_M: Q6_K for the output and for half of the values and feed-forward outputs, else Q4_K.
    Q4KM,
}

impl Mix {
    /// The mix called `name`, for example `q8_0` or `q4_k_m`.
    pub fn from_name(name: &str) -> Option<Self> {
        use GgmlDType::{BF16, F16, F32, Q2K, Q3K, Q4_0, Q4_1, Q4K, Q5_0, Q5_1, Q5K, Q6K, Q8_0};
        let name = name.to_ascii_uppercase();
        if name == "Q4_K_M" {
            return Some(Self::Q4KM);
        }
        [F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2K, Q3K, Q4K, Q5K, Q6K]
            .into_iter()
            .find(|&dtype| crate::gguf::type_name(dtype) == name)
            .map(Self::Uniform)
    }

    fn of(self, part: Part, layer: usize, layers: usize, columns: usize) -> GgmlDType {
        let wanted = match self {
            Self::Uniform(dtype) => dtype,
            Self::Q4KM => {
                // `use_more_bits` of llama.cpp's llama-quant.cpp.
                let eighth = layers / 8;
                let more = layer < eighth || layer >= 7 * layers / 8 || (layer - eighth) % 3 == 2;
                match part {
                    Part::Output => GgmlDType::Q6K,
                    Part::Value | Part::Down if more => GgmlDType::Q6K,
                    _ => GgmlDType::Q4K,
                }
            }
        };
        [wanted, GgmlDType::Q8_0, GgmlDType::F16]
            .into_iter()
            .find(|dtype| columns.is_multiple_of(dtype.block_size()))
            .unwrap_or(GgmlDType::F16)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Output,
    Value,
    Down,
    Other,
}

/// The tensors of a model of this shape, in the order in which they are written.
pub fn tensors(shape: &Shape, mix: Mix) -> Vec<TensorPlan> {
    let Shape { layers, hidden, feed_forward, heads, kv_heads, vocabulary, .. } = *shape;
    let keys = hidden / heads * kv_heads;
    let mut plans = Vec::new();
    let mut matrix = |name: String, part: Part, layer: usize, rows: usize, columns: usize| {
        plans.push(TensorPlan::new(name, mix.of(part, layer, layers, columns), [rows, columns]));
    };
    // A tied embedding is the output too, and gets its type.
    let embedding = if shape.tied { Part::Output } else { Part::Other };
    matrix("token_embd.weight".into(), embedding, 0, vocabulary, hidden);
    for layer in 0..layers {
        let name = |part: &str| format!("blk.{layer}.{part}.weight");
        matrix(name("attn_q"), Part::Other, layer, hidden, hidden);
        matrix(name("attn_k"), Part::Other, layer, keys, hidden);
        matrix(name("attn_v"), Part::Value, layer, keys, hidden);
        matrix(name("attn_output"), Part::Other, layer, hidden, hidden);
        matrix(name("ffn_gate"), Part::Other, layer, feed_forward, hidden);
        matrix(name("ffn_up"), Part::Other, layer, feed_forward, hidden);
        matrix(name("ffn_down"), Part::Down, layer, hidden, feed_forward);
    }
    if !shape.tied {
        matrix("output.weight".into(), Part::Output, 0, vocabulary, hidden);
    }
    for layer in 0..layers {
        for norm in ["attn_norm", "ffn_norm"] {
            plans.push(TensorPlan::new(format!("blk.{layer}.{norm}.weight"), GgmlDType::F32, [hidden]));
        }
    }
    plans.push(TensorPlan::new("output_norm.weight", GgmlDType::F32, [hidden]));
    plans
}

/// The metadata of a model of this shape: sizes, and a SentencePiece vocabulary of byte tokens, single characters,
/// made-up pieces, and `<|im_start|>` and `<|im_end|>` as the last two tokens.
pub fn metadata(shape: &Shape) -> Vec<(String, Value)> {
    let size = |value: usize| Value::U32(u32::try_from(value).unwrap_or(u32::MAX));
    let text = |value: &str| Value::String(value.to_owned());
    let mut entries: Vec<(String, Value)> = [
        ("general.architecture", text("llama")),
        ("general.name", text("Random weights")),
        ("llama.vocab_size", size(shape.vocabulary)),
        ("llama.context_length", size(shape.context)),
        ("llama.embedding_length", size(shape.hidden)),
        ("llama.block_count", size(shape.layers)),
        ("llama.feed_forward_length", size(shape.feed_forward)),
        ("llama.rope.dimension_count", size(shape.hidden / shape.heads)),
        ("llama.rope.freq_base", Value::F32(10000.0)),
        ("llama.attention.head_count", size(shape.heads)),
        ("llama.attention.head_count_kv", size(shape.kv_heads)),
        ("llama.attention.layer_norm_rms_epsilon", Value::F32(1e-5)),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into();
    entries.extend(tokenizer::metadata(shape.vocabulary));
    entries
}

/// Writes a whole GGUF file of random weights. The same arguments give the same file.
///
/// # Errors
/// Those of `out`.
pub fn write_gguf<W: Write>(out: W, shape: &Shape, mix: Mix, seed: u64) -> io::Result<W> {
    write_gguf_with(out, &metadata(shape), &tensors(shape, mix), seed)
}

/// As [`write_gguf`], with metadata and tensors of one's own. Vectors become norms: values about 1.
///
/// # Errors
/// Those of `out`.
pub fn write_gguf_with<W: Write>(
    out: W,
    metadata: &[(String, Value)],
    tensors: &[TensorPlan],
    seed: u64,
) -> io::Result<W> {
    let mut random = Random::new(seed);
    let mut writer = GgufWriter::new(out, metadata, tensors)?;
    for tensor in tensors {
        if let [len] = tensor.shape[..] {
            let norms = (0..len).map(|_| 1.0 + 0.2 * random.uniform());
            writer.tensor(&norms.flat_map(f32::to_le_bytes).collect::<Vec<u8>>())?;
            continue;
        }
        let columns = tensor.shape.last().copied().unwrap_or(1);
        // Outputs as large as inputs, as in trained models; the embedding is read, not multiplied.
        let deviation =
            if tensor.name == "token_embd.weight" { 0.5 } else { (columns as f32).sqrt().recip() };
        let block_bytes = tensor.dtype.type_size() as u64;
        let mut left = tensor.byte_len()? / block_bytes;
        writer.tensor_in_pieces(|| {
            let blocks = left.min(PIECE / block_bytes);
            left -= blocks;
            Ok((blocks > 0).then(|| random.blocks(tensor.dtype, blocks as usize, deviation)))
        })?;
    }
    writer.finish()
}
