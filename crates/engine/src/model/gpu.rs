//! The decoder over candle's tensors: the path for CUDA and Metal. It runs on the processor too, for tests.

use candle_core::quantized::{GgmlDType, QMatMul, QStorage, QTensor};
use candle_core::{D, DType, Device, IndexOp, Module, Tensor};
use candle_nn::ops::{rms_norm, silu, softmax_last_dim};

use super::cache::{BLOCK, KvCache, KvType, Store};
use super::weights::{Matrix, Weights};
use super::{Inner, blocks};
use crate::EngineError;
use crate::config::RopePairs;

/// Tokens computed together.
const CHUNK: usize = 256;

/// The weights on the device. The embedding stays in the file's map: only a row a token is needed of it.
pub(super) struct GpuWeights {
    device: Device,
    embedding: Matrix,
    layers: Vec<GpuLayer>,
    norm: Tensor,
    output: Linear,
}

struct GpuLayer {
    attention_norm: Tensor,
    query: Linear,
    key: Linear,
    value: Linear,
    attention_output: Linear,
    feed_forward_norm: Tensor,
    gate: Linear,
    up: Linear,
    down: Linear,
}

enum Linear {
    Quantized(QMatMul),
    /// Transposed, in its own type, so that a 16-bit model does not double.
    Plain(Tensor),
}

impl Linear {
    fn load(matrix: &Matrix, device: &Device) -> Result<Self, EngineError> {
        let shape = (matrix.rows, matrix.columns);
        let storage = QStorage::from_data(matrix.bytes().into(), device, matrix.dtype)?;
        let tensor = QTensor::new(storage, shape)?;
        // candle's processor backend multiplies 32-bit floats only at full precision.
        let plain = match matrix.dtype {
            GgmlDType::F32 => DType::F32,
            GgmlDType::F16 if !device.is_cpu() => DType::F16,
            GgmlDType::BF16 if !device.is_cpu() => DType::BF16,
            GgmlDType::F16 | GgmlDType::BF16 => DType::F32,
            _ => return Ok(Self::Quantized(QMatMul::from_qtensor(tensor)?)),
        };
        Ok(Self::Plain(tensor.dequantize(device)?.to_dtype(plain)?.t()?))
    }

    /// `x` is `[1][tokens][columns]`, the result `[1][tokens][rows]`.
    fn forward(&self, x: &Tensor) -> Result<Tensor, EngineError> {
        match self {
            Self::Quantized(matrix) => Ok(matrix.forward(x)?),
            Self::Plain(matrix) => {
                let y = x.squeeze(0)?.to_dtype(matrix.dtype())?.matmul(matrix)?;
                Ok(y.to_dtype(DType::F32)?.unsqueeze(0)?)
            }
        }
    }
}

impl GpuWeights {
    /// Copies `weights` to `device`, tensor by tensor.
    pub(super) fn load(weights: Weights, device: &Device) -> Result<Self, EngineError> {
        let linear = |matrix: &Matrix| Linear::load(matrix, device);
        let vector = |values: &[f32]| Tensor::from_slice(values, values.len(), device);
        let mut layers = Vec::with_capacity(weights.layers.len());
        for layer in &weights.layers {
            layers.push(GpuLayer {
                attention_norm: vector(&layer.attention_norm)?,
                query: linear(&layer.query)?,
                key: linear(&layer.key)?,
                value: linear(&layer.value)?,
                attention_output: linear(&layer.attention_output)?,
                feed_forward_norm: vector(&layer.feed_forward_norm)?,
                gate: linear(&layer.gate)?,
                up: linear(&layer.up)?,
                down: linear(&layer.down)?,
            });
        }
        let (norm, output) = (vector(&weights.norm)?, linear(weights.head())?);
        Ok(Self { device: device.clone(), embedding: weights.embedding, layers, norm, output })
    }

    fn embed(&self, tokens: &[u32]) -> Result<Tensor, EngineError> {
        let hidden = self.embedding.columns;
        let mut rows = vec![0f32; tokens.len() * hidden];
        for (&token, row) in tokens.iter().zip(rows.chunks_exact_mut(hidden)) {
            blocks::row_to_floats(self.embedding.bytes(), self.embedding.dtype, token as usize, hidden, row);
        }
        Ok(Tensor::from_vec(rows, (1, tokens.len(), hidden), &self.device)?)
    }
}

/// See [`super::Model::forward_last`]; the arguments have been checked.
pub(super) fn forward(
    model: &Inner,
    weights: &GpuWeights,
    tokens: &[u32],
    last: usize,
    cache: &mut KvCache,
    stop: &dyn Fn() -> bool,
) -> Result<Option<Vec<f32>>, EngineError> {
    let mut hidden = None;
    for chunk in tokens.chunks(CHUNK) {
        match forward_chunk(model, weights, chunk, cache, stop)? {
            Some(x) => hidden = Some(x),
            None => return Ok(None),
        }
    }
    let Some(x) = hidden else { return Ok(None) };
    // The caller sees to it that these all belong to the last chunk.
    let x = x.i((.., x.dim(1)? - last.., ..))?.contiguous()?;
    let x = rms_norm(&x, &weights.norm, model.config.norm_epsilon as f32)?;
    Ok(Some(weights.output.forward(&x)?.flatten_all()?.to_vec1()?))
}

/// The hidden states after the last layer; `None` when it was stopped, and the cache as it was before.
fn forward_chunk(
    model: &Inner,
    weights: &GpuWeights,
    tokens: &[u32],
    cache: &mut KvCache,
    stop: &dyn Fn() -> bool,
) -> Result<Option<Tensor>, EngineError> {
    let config = &model.config;
    let epsilon = config.norm_epsilon as f32;
    let place = Place::new(model, cache.len(), tokens.len(), cache.context(), &weights.device)?;
    let kv_type = cache.kv_type();
    let Store::Device(kept) = &mut cache.store else {
        return Err(EngineError::Invalid("This cache belongs to a model on another device.".into()));
    };
    let mut x = weights.embed(tokens)?;
    for (layer, kept) in weights.layers.iter().zip(kept) {
        if stop() {
            return Ok(None);
        }
        let normed = rms_norm(&x, &layer.attention_norm, epsilon)?;
        let split =
            |y: Tensor, heads: usize| y.reshape((1, tokens.len(), heads, config.head))?.transpose(1, 2);
        let query = place.turn(&split(layer.query.forward(&normed)?, config.heads)?.contiguous()?)?;
        let key = place.turn(&split(layer.key.forward(&normed)?, config.kv_heads)?.contiguous()?)?;
        let value = split(layer.value.forward(&normed)?, config.kv_heads)?.contiguous()?;
        let (keys, values) = place.keep(kept, kv_type, &key.squeeze(0)?, &value.squeeze(0)?)?;
        let attended = place.attend(&query, &keys, &values)?;
        x = (x + layer.attention_output.forward(&attended)?)?;
        let normed = rms_norm(&x, &layer.feed_forward_norm, epsilon)?;
        let gated = (silu(&layer.gate.forward(&normed)?)? * layer.up.forward(&normed)?)?;
        x = (x + layer.down.forward(&gated)?)?;
    }
    cache.advance(tokens.len());
    Ok(Some(x))
}

/// What all layers of one chunk share: where it lies, its angles and its mask.
struct Place<'a> {
    model: &'a Inner,
    start: usize,
    tokens: usize,
    context: usize,
    /// First position that any of the queries sees.
    first: usize,
    cosines: Tensor,
    sines: Tensor,
    /// 0 where a query sees a position, -∞ where not: `[tokens][positions from first]`. `None` when all is seen.
    mask: Option<Tensor>,
}

impl<'a> Place<'a> {
    fn new(
        model: &'a Inner,
        start: usize,
        tokens: usize,
        context: usize,
        device: &Device,
    ) -> Result<Self, EngineError> {
        let angles = model.rope.angles(start, tokens);
        let shape = (tokens, model.rope.pair_count());
        let seen_from = |position: usize| model.window.map_or(0, |w| (position + 1).saturating_sub(w));
        let first = seen_from(start);
        let mask = if tokens == 1 {
            None
        } else {
            let end = start + tokens;
            let rows = (start..end).flat_map(|query| {
                let seen = seen_from(query)..=query;
                (first..end).map(move |at| if seen.contains(&at) { 0f32 } else { f32::NEG_INFINITY })
            });
            Some(Tensor::from_vec(rows.collect(), (tokens, end - first), device)?)
        };
        Ok(Self {
            model,
            start,
            tokens,
            context,
            first,
            cosines: Tensor::from_vec(angles.cosines, shape, device)?,
            sines: Tensor::from_vec(angles.sines, shape, device)?,
            mask,
        })
    }

    /// Turns `x`, `[1][heads][tokens][head]`, by its positions.
    fn turn(&self, x: &Tensor) -> Result<Tensor, EngineError> {
        let config = &self.model.config;
        let turned = config.rope_dimensions;
        let part = x.narrow(D::Minus1, 0, turned)?.contiguous()?;
        let part = match config.rope_pairs {
            RopePairs::Adjacent => candle_nn::rotary_emb::rope_i(&part, &self.cosines, &self.sines)?,
            RopePairs::Halves => candle_nn::rotary_emb::rope(&part, &self.cosines, &self.sines)?,
        };
        if turned == config.head {
            return Ok(part);
        }
        let rest = x.narrow(D::Minus1, turned, config.head - turned)?;
        Ok(Tensor::cat(&[&part, &rest], D::Minus1)?)
    }

    /// Writes the chunk's keys and values, `[kv_heads][tokens][head]`, to the layer's cache and returns all that
    /// the queries see, as 32-bit floats.
    fn keep(
        &self,
        kept: &mut Option<(Tensor, Tensor)>,
        kv_type: KvType,
        key: &Tensor,
        value: &Tensor,
    ) -> Result<(Tensor, Tensor), EngineError> {
        let dtype = match kv_type {
            KvType::F32 => DType::F32,
            KvType::F16 | KvType::Q8 => DType::F16,
        };
        let (heads, _, head) = key.dims3()?;
        let end = self.start + self.tokens;
        // Not taken out: where growing fails, for want of memory, what the cache counts must still be there.
        let (keys, values) = match kept.as_ref() {
            Some((keys, values)) if keys.dim(1)? >= end => (keys.clone(), values.clone()),
            old => {
                // Doubling keeps the cost of growing a constant share of the cost of filling.
                let double = old.map_or(0, |(keys, _)| 2 * keys.dims()[1]);
                let room = end.max(double.min(self.context)).next_multiple_of(BLOCK);
                let grow = |old: Option<&Tensor>| -> Result<Tensor, EngineError> {
                    let bytes = 2 * self.model.config.layers * heads * room * head * dtype.size_in_bytes();
                    let new = Tensor::zeros((heads, room, head), dtype, key.device()).map_err(|error| {
                        tracing::warn!(%error, "no memory on the device");
                        EngineError::NoMemory { bytes }
                    })?;
                    if let Some(old) = old {
                        new.slice_set(old, 1, 0)?;
                    }
                    Ok(new)
                };
                (grow(old.map(|old| &old.0))?, grow(old.map(|old| &old.1))?)
            }
        };
        keys.slice_set(&key.to_dtype(dtype)?.contiguous()?, 1, self.start)?;
        values.slice_set(&value.to_dtype(dtype)?.contiguous()?, 1, self.start)?;
        let (keys, values) = kept.insert((keys, values));
        let seen = |all: &Tensor| -> Result<Tensor, EngineError> {
            Ok(all.narrow(1, self.first, end - self.first)?.contiguous()?.to_dtype(DType::F32)?)
        };
        Ok((seen(keys)?, seen(values)?))
    }

    /// `query` is `[1][heads][tokens][head]`; the result is `[1][tokens][heads * head]`.
    fn attend(&self, query: &Tensor, keys: &Tensor, values: &Tensor) -> Result<Tensor, EngineError> {
        let config = &self.model.config;
        let (heads, kv_heads, head) = (config.heads, config.kv_heads, config.head);
        let group = heads / kv_heads;
        // The heads that share a key head lie together, so they can be rows of one product.
        let query = (query.reshape((kv_heads, group * self.tokens, head))? / (head as f64).sqrt())?;
        let mut scores = query.matmul(&keys.t()?)?;
        if let Some(mask) = &self.mask {
            let shape = scores.shape().clone();
            let length = keys.dim(1)?;
            scores = scores
                .reshape((kv_heads, group, self.tokens, length))?
                .broadcast_add(mask)?
                .reshape(shape)?;
        }
        let attended = softmax_last_dim(&scores)?.matmul(values)?;
        let by_token = attended.reshape((heads, self.tokens, head))?.transpose(0, 1)?.contiguous()?;
        Ok(by_token.reshape((1, self.tokens, heads * head))?)
    }
}
