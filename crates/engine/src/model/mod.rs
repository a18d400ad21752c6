//! The decoder of the Llama family: Llama, Mistral and their near kin.
//!
//! On the processor it works on plain slices ([`cpu`]) over weights that stay in the file's memory map; the one
//! place where matrices are multiplied there is [`matmul`]. On a GPU it works on candle's tensors ([`gpu`]).

mod attention;
mod blocks;
mod cache;
mod cpu;
mod file;
mod float;
mod gpu;
mod kernels;
mod matmul;
#[doc(hidden)]
pub mod measure;
mod parallel;
mod relocation;
mod rope;
mod weights;

use std::sync::Arc;

use candle_core::Device;
use nod_protocol::DeviceChoice;

pub use cache::{KvCache, KvType};
pub use file::ModelFile;
pub use relocation::HugePageUse;

use crate::EngineError;
use crate::config::ModelConfig;
use rope::Rope;
use weights::Weights;

/// How to load a model.
#[derive(Debug, Clone, Default)]
pub struct ModelOptions {
    /// Where to compute.
    pub device: DeviceChoice,
    /// Context in tokens; `None` takes what the file states.
    pub context: Option<usize>,
    /// Sliding window in tokens for a file that states none, as GGUF files of Mistral do not; `None` lets attention look
    /// back over everything. A window that the file states is used as it is (llama.cpp ignores it for Llama and Mistral).
    pub sliding_window: Option<usize>,
    /// How keys and values are kept; `None` chooses by size.
    pub kv_type: Option<KvType>,
    /// Threads on the processor; `None` takes as many as there are physical cores. Results do not depend on it.
    pub threads: Option<usize>,
    /// Whether weights are moved from the file's map to memory in huge pages, in the background, once the first tokens
    /// are computed. Results do not depend on it.
    pub huge_pages: HugePageUse,
}

/// A loaded model. Cheap to clone; the weights are shared.
#[derive(Clone)]
pub struct Model {
    inner: Arc<Inner>,
}

struct Inner {
    config: ModelConfig,
    context: usize,
    window: Option<usize>,
    kv_type: KvType,
    rope: Rope,
    parameters: u64,
    device: Device,
    decoder: Decoder,
}

enum Decoder {
    Cpu(Box<cpu::Decoder>),
    Gpu(gpu::GpuWeights),
}

impl Model {
    /// Most tokens of one call of [`Model::forward_last`] that gives more than one row.
    pub const MOST_ROWS: usize = 32;

    /// Loads the model of `file`: checks that every tensor is there with the right shape, and on a GPU copies the
    /// weights to it, tensor by tensor. On the processor they stay in the map and are read as they are used.
    ///
    /// # Errors
    /// [`EngineError::BadFile`] for missing or wrong tensors or impossible sizes, [`EngineError::Unsupported`] for
    /// tensors that no Llama has, [`EngineError::Device`] when the device is not to be had,
    /// [`EngineError::Invalid`] for a context longer than the model's or a window of no tokens.
    pub fn load(file: &ModelFile, options: &ModelOptions) -> Result<Self, EngineError> {
        let device = crate::device::open(options.device)?;
        Self::load_on(file, options, device)
    }

    fn load_on(file: &ModelFile, options: &ModelOptions, device: Device) -> Result<Self, EngineError> {
        let config = file.config()?;
        let context = options.context.unwrap_or(config.context);
        if context == 0 || context > config.context {
            return Err(EngineError::Invalid(format!(
                "A context of {context} tokens was asked for, but {} allows 1 to {}.",
                file.path().display(),
                config.context
            )));
        }
        let window = config.sliding_window.or(options.sliding_window);
        if window == Some(0) {
            return Err(EngineError::Invalid("A sliding window of 0 tokens was asked for.".into()));
        }
        let weights = Weights::load(file, &config)?;
        let rope = Rope::new(&config, weights.rope_factors.as_deref());
        let parameters = weights.parameters();
        let decoder = if device.is_cpu() {
            file.will_need();
            Decoder::Cpu(Box::new(cpu::Decoder::new(weights, options)))
        } else {
            Decoder::Gpu(gpu::GpuWeights::load(weights, &device)?)
        };
        let kv_type = options.kv_type.unwrap_or_else(|| KvType::for_context(&config, context));
        let inner = Inner { config, context, window, kv_type, rope, parameters, device, decoder };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// As [`Model::load`] on the processor, but computing with the tensor operations of the GPU path. Slower; it
    /// exists so that this path is tested on machines without a GPU.
    #[doc(hidden)]
    pub fn load_with_tensor_operations(
        file: &ModelFile,
        options: &ModelOptions,
    ) -> Result<Self, EngineError> {
        let model = Self::load_on(file, options, Device::Cpu)?;
        let inner = Arc::into_inner(model.inner)
            .ok_or_else(|| EngineError::Invalid("The model is in use.".into()))?;
        let decoder = match inner.decoder {
            Decoder::Cpu(cpu) => Decoder::Gpu(gpu::GpuWeights::load(cpu.weights, &Device::Cpu)?),
            gpu => gpu,
        };
        Ok(Self { inner: Arc::new(Inner { decoder, ..inner }) })
    }

    /// Sizes and constants.
    pub fn config(&self) -> &ModelConfig {
        &self.inner.config
    }

    /// Tokens that a cache of this model can hold.
    pub fn context(&self) -> usize {
        self.inner.context
    }

    /// Number of weights.
    pub fn parameters(&self) -> u64 {
        self.inner.parameters
    }

    /// The device's name for people, for example `CPU`.
    pub fn device_name(&self) -> &'static str {
        crate::device::name(&self.inner.device)
    }

    /// How caches of this model keep keys and values.
    pub fn kv_type(&self) -> KvType {
        self.inner.kv_type
    }

    /// Bytes of the weights that lie in memory in huge pages by now; see [`ModelOptions::huge_pages`].
    pub fn moved_bytes(&self) -> u64 {
        match &self.inner.decoder {
            Decoder::Cpu(decoder) => relocation::moved(&decoder.weights),
            Decoder::Gpu(_) => 0,
        }
    }

    /// An empty cache for this model. It grows as it is used.
    pub fn new_cache(&self) -> KvCache {
        let inner = &*self.inner;
        match inner.decoder {
            Decoder::Cpu(_) => KvCache::on_host(&inner.config, inner.kv_type, inner.context),
            Decoder::Gpu(_) => KvCache::on_device(&inner.config, inner.kv_type, inner.context),
        }
    }

    /// Appends `tokens` to what `cache` holds and returns the logits after the last of them, one for each token
    /// of the vocabulary.
    ///
    /// # Errors
    /// [`EngineError::ContextFull`] when they do not fit, [`EngineError::UnknownToken`] for an id outside the
    /// vocabulary, [`EngineError::Invalid`] for no tokens; the cache is then unchanged.
    pub fn forward(&self, tokens: &[u32], cache: &mut KvCache) -> Result<Vec<f32>, EngineError> {
        let logits = self.forward_unless(tokens, cache, &|| false)?;
        logits.ok_or_else(|| EngineError::Invalid("The computation was stopped.".into()))
    }

    /// As [`Model::forward`], but asks `stop` before each layer and returns `None` soon after it says yes. The
    /// tokens are computed in pieces; the cache then holds the pieces that were finished, which a later call
    /// can continue from ([`KvCache::len`] tells how many).
    ///
    /// # Errors
    /// As for [`Model::forward`].
    pub fn forward_unless(
        &self,
        tokens: &[u32],
        cache: &mut KvCache,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError> {
        self.forward_last(tokens, 1, cache, stop)
    }

    /// As [`Model::forward_unless`], with the logits of the `last` tokens, one row of the vocabulary's length
    /// after the other. Each row is what [`Model::forward`] would give for the tokens up to there. Only a call
    /// of at most [`MOST_ROWS`](Self::MOST_ROWS) tokens may ask for more than one row.
    ///
    /// # Errors
    /// As for [`Model::forward`], and [`EngineError::Invalid`] for a number of rows that is not to be had.
    pub fn forward_last(
        &self,
        tokens: &[u32],
        last: usize,
        cache: &mut KvCache,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError> {
        let inner = &*self.inner;
        if tokens.is_empty() {
            return Err(EngineError::Invalid("There are no tokens to compute.".into()));
        }
        if last == 0 || last > tokens.len() || last > 1 && tokens.len() > Self::MOST_ROWS {
            return Err(EngineError::Invalid(format!(
                "The logits of {last} of {} tokens were asked for.",
                tokens.len()
            )));
        }
        let needed = cache.len() + tokens.len();
        if needed > cache.context() {
            return Err(EngineError::ContextFull { needed, context: cache.context() });
        }
        let vocabulary = inner.config.vocabulary;
        if let Some(&id) = tokens.iter().find(|&&id| id as usize >= vocabulary) {
            return Err(EngineError::UnknownToken { id, vocabulary });
        }
        match &inner.decoder {
            Decoder::Cpu(decoder) => cpu::forward(inner, decoder, tokens, last, cache, stop),
            Decoder::Gpu(weights) => gpu::forward(inner, weights, tokens, last, cache, stop),
        }
    }
}
