//! Keys and values of the tokens so far.

use candle_core::Tensor;
use half::f16;

use crate::config::ModelConfig;

/// Positions in one block of a cache. A cache grows by whole blocks and never moves what it holds.
pub(super) const BLOCK: usize = 256;
/// Up to this many bytes for a whole context, 32-bit floats are used.
const SMALL: usize = 128 << 20;

/// How keys and values are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KvType {
    /// 32-bit floats: exact, 4 bytes an element.
    F32,
    /// 16-bit floats: half the memory and half the reading for each token, at about three decimal digits.
    F16,
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
    layers: usize,
    /// Elements of one block of keys (or values) of one layer.
    block: usize,
    kv_type: KvType,
    pub(super) store: Store,
}

pub(super) enum Store {
    /// For each layer its blocks.
    Host(Vec<Vec<Block>>),
    /// For each layer keys and values, of shape `[kv_heads, capacity, head]`.
    Device(Vec<Option<(Tensor, Tensor)>>),
}

/// Keys and values of [`BLOCK`] positions of one layer, each laid out `[kv_heads][BLOCK][head]`.
#[derive(Clone)]
pub(super) enum Block {
    F32 { keys: Vec<f32>, values: Vec<f32> },
    F16 { keys: Vec<f16>, values: Vec<f16> },
}

impl KvCache {
    pub(super) fn on_host(config: &ModelConfig, kv_type: KvType, context: usize) -> Self {
        let store = Store::Host((0..config.layers).map(|_| Vec::new()).collect());
        Self::new(config, kv_type, context, store)
    }

    pub(super) fn on_device(config: &ModelConfig, kv_type: KvType, context: usize) -> Self {
        Self::new(config, kv_type, context, Store::Device(vec![None; config.layers]))
    }

    fn new(config: &ModelConfig, kv_type: KvType, context: usize, store: Store) -> Self {
        let block = config.kv_heads * BLOCK * config.head;
        Self { len: 0, context, layers: config.layers, block, kv_type, store }
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
        let Store::Host(layers) = &mut self.store else { return };
        if self.len < BLOCK || n <= self.len {
            return;
        }
        for layer in layers.iter_mut() {
            let first = layer[0].clone();
            layer.truncate(self.len / BLOCK);
            layer.resize(n.div_ceil(BLOCK), first);
        }
        self.len = n;
    }

    /// Bytes that are set aside for keys and values now.
    pub fn byte_len(&self) -> usize {
        let element = match self.kv_type {
            KvType::F32 => 4,
            KvType::F16 => 2,
        };
        match &self.store {
            Store::Host(layers) => layers.iter().map(Vec::len).sum::<usize>() * 2 * self.block * element,
            Store::Device(layers) => layers.iter().flatten().map(|(k, _)| 2 * k.elem_count() * element).sum(),
        }
    }

    pub(super) fn kv_type(&self) -> KvType {
        self.kv_type
    }

    /// Counts `n` more tokens, whose keys and values have been written in every layer.
    pub(super) fn advance(&mut self, n: usize) {
        self.len += n;
    }

    /// The blocks of each layer, with room for `n` more tokens than it holds.
    pub(super) fn host_layers(&mut self, n: usize) -> Option<&mut Vec<Vec<Block>>> {
        let blocks = (self.len + n).div_ceil(BLOCK);
        let Store::Host(layers) = &mut self.store else { return None };
        debug_assert_eq!(layers.len(), self.layers);
        for layer in layers.iter_mut() {
            while layer.len() < blocks {
                layer.push(Block::new(self.kv_type, self.block));
            }
        }
        Some(layers)
    }
}

impl Block {
    fn new(kv_type: KvType, elements: usize) -> Self {
        match kv_type {
            KvType::F32 => Self::F32 { keys: vec![0.0; elements], values: vec![0.0; elements] },
            KvType::F16 => Self::F16 { keys: vec![f16::ZERO; elements], values: vec![f16::ZERO; elements] },
        }
    }

    /// Writes key and value, each `[kv_heads][head]`, at position `at` of the block.
    pub(super) fn write(&mut self, at: usize, head: usize, key: &[f32], value: &[f32]) {
        let place = |kv_head: usize| (kv_head * BLOCK + at) * head;
        let heads = key.chunks_exact(head).zip(value.chunks_exact(head)).enumerate();
        match self {
            Self::F32 { keys, values } => {
                for (kv_head, (key, value)) in heads {
                    let start = place(kv_head);
                    keys[start..start + head].copy_from_slice(key);
                    values[start..start + head].copy_from_slice(value);
                }
            }
            Self::F16 { keys, values } => {
                use half::slice::HalfFloatSliceExt;
                for (kv_head, (key, value)) in heads {
                    let start = place(kv_head);
                    keys[start..start + head].convert_from_f32_slice(key);
                    values[start..start + head].convert_from_f32_slice(value);
                }
            }
        }
    }

    /// The elements of `place`, of keys and of values, as 32-bit floats; `room` is used where they must be
    /// converted.
    pub(super) fn floats<'a>(
        &'a self,
        place: std::ops::Range<usize>,
        room: &'a mut Vec<f32>,
    ) -> (&'a [f32], &'a [f32]) {
        match self {
            Self::F32 { keys, values } => (&keys[place.clone()], &values[place]),
            Self::F16 { keys, values } => {
                use half::slice::HalfFloatSliceExt;
                let len = place.len();
                room.resize(2 * len, 0.0);
                let (k, v) = room.split_at_mut(len);
                keys[place.clone()].convert_to_f32_slice(k);
                values[place].convert_to_f32_slice(v);
                (k, v)
            }
        }
    }
}
