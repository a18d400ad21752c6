//! What generation needs of a model. [`Model`] is the real one; tests script their own.

use crate::error::EngineError;
use crate::model::{KvCache, Model};

/// A decoder with a cache of its own kind.
pub(super) trait LanguageModel: Send + 'static {
    type Cache;

    fn context(&self) -> usize;
    fn new_cache(&self) -> Self::Cache;
    /// Tokens in a cache.
    fn len(cache: &Self::Cache) -> usize;
    fn truncate(cache: &mut Self::Cache, len: usize);
    fn byte_len(cache: &Self::Cache) -> usize;
    /// Bytes of the cache once it holds so many tokens.
    fn byte_len_with(cache: &Self::Cache, tokens: usize) -> usize;
    /// Appends tokens, unless `stop` says yes before they are done, and gives the logits after each of
    /// the last `rows`, one row after the other; more than one only for a few tokens.
    fn forward(
        &self,
        tokens: &[u32],
        rows: usize,
        cache: &mut Self::Cache,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError>;
}

impl LanguageModel for Model {
    type Cache = KvCache;

    fn context(&self) -> usize {
        self.context()
    }

    fn new_cache(&self) -> KvCache {
        self.new_cache()
    }

    fn len(cache: &KvCache) -> usize {
        cache.len()
    }

    fn truncate(cache: &mut KvCache, len: usize) {
        cache.truncate(len);
    }

    fn byte_len(cache: &KvCache) -> usize {
        cache.byte_len()
    }

    fn byte_len_with(cache: &KvCache, tokens: usize) -> usize {
        cache.byte_len_with(tokens)
    }

    fn forward(
        &self,
        tokens: &[u32],
        rows: usize,
        cache: &mut KvCache,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError> {
        self.forward_last(tokens, rows, cache, stop)
    }
}
