//! Keys and values of the tokens so far.

use bytemuck::{Zeroable, try_zeroed_vec};
use candle_core::Tensor;
use half::f16;
use half::slice::HalfFloatSliceExt;

use super::kernels::activations::round;
use super::kernels::vector::LANES;
use crate::EngineError;
use crate::config::ModelConfig;
use crate::huge::prefer;

/// Positions in one block of a cache. A cache grows by whole blocks and never moves what it holds.
pub(super) const BLOCK: usize = 256;
/// Elements of a head that share a scale where they are kept in 8 bits. The keys of trained models have a few dimensions
/// that are many times as large as the others; they cost these others their precision, so the fewer share with them the
/// better. 32 is also what ggml's Q8_0 has.
pub(super) const GROUP: usize = 32;
/// Up to this many bytes for a whole context, 32-bit floats are used.
const SMALL: usize = 128 << 20;

/// Elements of a block of keys from which on huge pages are asked for: what is smaller than one has no use of them.
const HUGE: usize = 1 << 20;

/// How keys and values are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KvType {
    /// 32-bit floats: exact, 4 bytes an element.
    F32,
    /// 16-bit floats: half the memory and half the reading for each token, at about three decimal digits.
    F16,
    /// 8-bit integers in groups of 32 of a head with a 16-bit scale each: 53 % of [`KvType::F16`]'s memory and reading,
    /// at about two decimal digits. Works for every head size; a last group may be shorter. On a GPU this is kept as
    /// [`KvType::F16`].
    Q8,
}

impl KvType {
    /// 32-bit floats where a whole context of them takes at most 128 MiB, so that small models are exact at no
    /// price that matters; 16-bit floats otherwise, because a 7B model would need 1 GiB for 4,096 tokens.
    pub fn for_context(config: &ModelConfig, context: usize) -> Self {
        let bytes = [config.layers, 2, config.kv_heads, config.head, 4, context]
            .into_iter()
            .fold(1usize, usize::saturating_mul);
        if bytes <= SMALL { Self::F32 } else { Self::F16 }
    }
}

/// The cache of one conversation, for the model that made it.
pub struct KvCache {
    len: usize,
    context: usize,
    /// Elements of one block of keys (or values), of all layers.
    block: usize,
    head: usize,
    kv_type: KvType,
    pub(super) store: Store,
}

pub(super) enum Store {
    /// As many as its positions need.
    Host(Vec<Block>),
    /// For each layer keys and values, of shape `[kv_heads, capacity, head]`.
    Device(Vec<Option<(Tensor, Tensor)>>),
}

/// Keys and values of [`BLOCK`] positions of all layers. Of all, because a layer's alone are smaller than a huge page, and
/// the system gives none to memory that has grown piece by piece.
///
/// Values are laid out `[layers][kv_heads][BLOCK][head]`. Keys are laid out `[layers][kv_heads][BLOCK / LANES][head][LANES]`, so
/// that a vector holds the same dimension of consecutive positions, and a query's products with these positions are sums in
/// the vector's lanes.
#[derive(Clone)]
pub(super) enum Block {
    F32(Elements<f32>),
    F16(Elements<f16>),
    Q8(ScaledElements),
}

#[derive(Clone)]
pub(super) struct Elements<T> {
    pub(super) keys: Vec<T>,
    pub(super) values: Vec<T>,
}

/// Elements, and the scales that groups of [`GROUP`] of them are multiplied by, `[layers][kv_heads][groups][BLOCK]`.
#[derive(Clone)]
pub(super) struct ScaledElements {
    pub(super) elements: Elements<i8>,
    pub(super) key_scales: Vec<f16>,
    pub(super) value_scales: Vec<f16>,
}

impl KvCache {
    pub(super) fn on_host(config: &ModelConfig, kv_type: KvType, context: usize) -> Self {
        Self::new(config, kv_type, context, Store::Host(Vec::new()))
    }

    pub(super) fn on_device(config: &ModelConfig, kv_type: KvType, context: usize) -> Self {
        Self::new(config, kv_type, context, Store::Device(vec![None; config.layers]))
    }

    fn new(config: &ModelConfig, kv_type: KvType, context: usize, store: Store) -> Self {
        let block = config.layers * config.kv_heads * BLOCK * config.head;
        Self { len: 0, context, block, head: config.head, kv_type, store }
    }

    /// Tokens it holds.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether it holds no tokens.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Tokens it can hold.
    pub fn context(&self) -> usize {
        self.context
    }

    /// Forgets all but the first `n` tokens; does nothing when it holds no more than that. Costs nothing: the
    /// room is kept and written over.
    pub fn truncate(&mut self, n: usize) {
        self.len = self.len.min(n);
    }

    /// Fills the cache up to `n` positions by repeating its first block: numbers without meaning, but as much to
    /// read as `n` real tokens, so that speed at a long context can be measured without computing it first. Does
    /// nothing without one whole block, or on a GPU.
    #[doc(hidden)]
    pub fn repeat_to(&mut self, n: usize) {
        let n = n.min(self.context);
        let whole = self.len / BLOCK;
        if whole == 0 || n <= self.len {
            return;
        }
        let Ok(blocks) = self.host_blocks(n - self.len) else { return };
        let (kept, more) = blocks.split_at_mut(whole);
        more.iter_mut().for_each(|block| block.copy_from(&kept[0]));
        self.len = n;
    }

    /// Bytes that are set aside for keys and values now.
    pub fn byte_len(&self) -> usize {
        let (element, _) = self.element_bytes();
        match &self.store {
            Store::Host(blocks) => blocks.len() * self.block_bytes(),
            Store::Device(layers) => layers.iter().flatten().map(|(k, _)| 2 * k.elem_count() * element).sum(),
        }
    }

    /// Bytes that are set aside, at most, once it holds so many tokens.
    pub fn byte_len_with(&self, tokens: usize) -> usize {
        // On a device it grows by doubling.
        let room = match &self.store {
            Store::Host(_) => tokens,
            Store::Device(_) => tokens.max(self.context.min(2 * tokens)),
        };
        let grown = room.div_ceil(BLOCK) * self.block_bytes();
        let holds = matches!(&self.store, Store::Device(layers) if layers.iter().flatten().any(|(k, _)| k.dims()[1] >= tokens));
        if holds { self.byte_len() } else { grown.max(self.byte_len()) }
    }

    /// Bytes that keys and values of a whole context take.
    pub fn full_byte_len(&self) -> usize {
        self.context.div_ceil(BLOCK) * self.block_bytes()
    }

    fn block_bytes(&self) -> usize {
        let (element, scales) = self.element_bytes();
        (self.block.saturating_mul(element) + scales).saturating_mul(2)
    }

    /// Bytes of an element, and of all scales of a block.
    fn element_bytes(&self) -> (usize, usize) {
        match self.kv_type {
            KvType::F32 => (4, 0),
            KvType::F16 => (2, 0),
            KvType::Q8 if matches!(self.store, Store::Device(_)) => (2, 0),
            KvType::Q8 => (1, 2 * scales(self.block, self.head)),
        }
    }

    pub(super) fn kv_type(&self) -> KvType {
        self.kv_type
    }

    /// Counts `n` more tokens, whose keys and values have been written in every layer.
    pub(super) fn advance(&mut self, n: usize) {
        self.len += n;
    }

    /// The blocks, with room for `n` more tokens than it holds.
    pub(super) fn host_blocks(&mut self, n: usize) -> Result<&mut [Block], EngineError> {
        let (count, bytes) = ((self.len + n).div_ceil(BLOCK), self.block_bytes());
        let Store::Host(blocks) = &mut self.store else {
            return Err(EngineError::Invalid("This cache belongs to a model on another device.".to_owned()));
        };
        while blocks.len() < count {
            let block = Block::try_new(self.kv_type, self.block, self.head);
            let block = block.ok_or(EngineError::NoMemory { bytes })?;
            // All of a large model's cache is read for each token, as its weights are.
            if self.block >= HUGE {
                block.prefer_huge_pages();
            }
            blocks.push(block);
        }
        Ok(blocks)
    }
}

impl Block {
    /// A block of `elements` keys and as many values; none where the system gives no memory for it.
    pub(super) fn try_new(kv_type: KvType, elements: usize, head: usize) -> Option<Self> {
        Some(match kv_type {
            KvType::F32 => Self::F32(Elements::try_new(elements)?),
            KvType::F16 => Self::F16(Elements::try_new(elements)?),
            KvType::Q8 => Self::Q8(ScaledElements {
                elements: Elements::try_new(elements)?,
                key_scales: try_zeroed_vec(scales(elements, head)).ok()?,
                value_scales: try_zeroed_vec(scales(elements, head)).ok()?,
            }),
        })
    }

    fn prefer_huge_pages(&self) {
        match self {
            Self::F32(e) => e.prefer_huge_pages(),
            Self::F16(e) => e.prefer_huge_pages(),
            Self::Q8(scaled) => scaled.elements.prefer_huge_pages(),
        }
    }

    /// Copies a block of the same kind and size.
    fn copy_from(&mut self, other: &Self) {
        match (self, other) {
            (Self::F32(to), Self::F32(from)) => to.copy_from(from),
            (Self::F16(to), Self::F16(from)) => to.copy_from(from),
            (Self::Q8(to), Self::Q8(from)) => {
                to.elements.copy_from(&from.elements);
                to.key_scales.copy_from_slice(&from.key_scales);
                to.value_scales.copy_from_slice(&from.value_scales);
            }
            (to, from) => *to = from.clone(),
        }
    }

    /// Writes a layer's key and value, each `[kv_heads][head]`, at position `at` of the block.
    pub(super) fn write(&mut self, layer: usize, at: usize, head: usize, key: &[f32], value: &[f32]) {
        let kv_heads = key.len() / head;
        let heads = (layer * kv_heads..).zip(key.chunks_exact(head).zip(value.chunks_exact(head)));
        for (kv_head, (key, value)) in heads {
            match self {
                Self::F32(elements) => elements.write(kv_head, at, key, value, |v| v),
                Self::F16(elements) => elements.write_halves(kv_head, at, key, value),
                Self::Q8(scaled) => scaled.write(kv_head, at, key, value),
            }
        }
    }
}

impl Elements<f16> {
    /// As [`Elements::write`], rounded a stretch at a time, for which processors have an instruction.
    fn write_halves(&mut self, kv_head: usize, at: usize, key: &[f32], value: &[f32]) {
        const STRETCH: usize = 64;
        let mut halves = [f16::ZERO; STRETCH];
        let pairs = key.chunks(STRETCH).zip(value.chunks(STRETCH));
        for (stretch, (some_keys, some_values)) in pairs.enumerate() {
            let (from, halves) = (stretch * STRETCH, &mut halves[..some_keys.len()]);
            halves.convert_from_f32_slice(some_keys);
            self.write_keys(kv_head, at, key.len(), from, halves, |half| half);
            halves.convert_from_f32_slice(some_values);
            self.write_values(kv_head, at, value.len(), from, halves, |half| half);
        }
    }
}

impl ScaledElements {
    fn write(&mut self, kv_head: usize, at: usize, key: &[f32], value: &[f32]) {
        let first = kv_head * key.len().div_ceil(GROUP);
        for (group, (some_keys, some_values)) in key.chunks(GROUP).zip(value.chunks(GROUP)).enumerate() {
            let (key_scale, value_scale) = (scale_of(some_keys), scale_of(some_values));
            let place = (first + group) * BLOCK + at;
            (self.key_scales[place], self.value_scales[place]) = (key_scale, value_scale);
            let head = key.len();
            let (keys, values) = (inverse(key_scale), inverse(value_scale));
            let from = group * GROUP;
            self.elements.write_keys(kv_head, at, head, from, some_keys, |v| step(v * keys));
            self.elements.write_values(kv_head, at, head, from, some_values, |v| step(v * values));
        }
    }
}

/// Scales of so many elements.
fn scales(elements: usize, head: usize) -> usize {
    elements / head * head.div_ceil(GROUP)
}

/// What makes the greatest magnitude 127. Elements are divided by it as it is kept, in 16 bits, so its rounding costs
/// no more than a step that is a little wider.
fn scale_of(values: &[f32]) -> f16 {
    let most = values.iter().fold(0f32, |most, v| most.max(v.abs()));
    f16::from_f32((most / 127.0).min(f16::MAX.to_f32()))
}

/// The nearest of −127 to 127.
fn step(value: f32) -> i8 {
    round(value.clamp(-127.0, 127.0)) as i8
}

fn inverse(scale: f16) -> f32 {
    if scale == f16::ZERO { 0.0 } else { 1.0 / scale.to_f32() }
}

impl<T: Copy + Zeroable> Elements<T> {
    /// Zeros that no page of memory is taken for before something is written: `vec![f16::ZERO; count]` would write them all,
    /// and a page that has been written is no longer made part of a huge one.
    fn try_new(count: usize) -> Option<Self> {
        Some(Self { keys: try_zeroed_vec(count).ok()?, values: try_zeroed_vec(count).ok()? })
    }

    fn prefer_huge_pages(&self) {
        prefer(&self.keys);
        prefer(&self.values);
    }

    fn copy_from(&mut self, other: &Self) {
        self.keys.copy_from_slice(&other.keys);
        self.values.copy_from_slice(&other.values);
    }

    fn write(&mut self, kv_head: usize, at: usize, key: &[f32], value: &[f32], to: impl Fn(f32) -> T) {
        self.write_keys(kv_head, at, key.len(), 0, key, &to);
        self.write_values(kv_head, at, value.len(), 0, value, &to);
    }

    /// Writes the elements from `from` on of a key of `head`.
    fn write_keys<E: Copy>(
        &mut self,
        kv_head: usize,
        at: usize,
        head: usize,
        from: usize,
        key: &[E],
        to: impl Fn(E) -> T,
    ) {
        let first = (kv_head * BLOCK + at / LANES * LANES) * head + from * LANES + at % LANES;
        for (element, key) in self.keys[first..].iter_mut().step_by(LANES).zip(key) {
            *element = to(*key);
        }
    }

    /// Writes the elements from `from` on of a value of `head`.
    fn write_values<E: Copy>(
        &mut self,
        kv_head: usize,
        at: usize,
        head: usize,
        from: usize,
        value: &[E],
        to: impl Fn(E) -> T,
    ) {
        let first = (kv_head * BLOCK + at) * head + from;
        for (element, value) in self.values[first..].iter_mut().zip(value) {
            *element = to(*value);
        }
    }
}

#[cfg(test)]
mod tests;
