//! Caches kept between requests, so that a prompt that continues an earlier one is not computed twice.

use super::language_model::LanguageModel;
use crate::error::EngineError;
use crate::model::KvCache;

/// How much is kept of past requests. The session in use is always kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CacheBudget {
    /// Most bytes in the caches of all sessions together.
    pub bytes: usize,
    /// Most sessions.
    pub sessions: usize,
}

impl Default for CacheBudget {
    /// 2 GiB and 4 sessions: a 7B model's whole context of 4,096 tokens takes half a GiB.
    fn default() -> Self {
        Self { bytes: 2 << 30, sessions: 4 }
    }
}

/// Tokens and the cache that holds exactly these.
pub(super) struct Session<M: LanguageModel> {
    tokens: Vec<u32>,
    cache: M::Cache,
}

impl<M: LanguageModel> Session<M> {
    pub fn new(model: &M) -> Self {
        Self { tokens: Vec::new(), cache: model.new_cache() }
    }

    /// Tokens it holds.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Keeps what it has in common with `prompt`, but never all of it: the logits of the last token are not
    /// kept, so that one is computed again. Returns how many tokens are kept.
    pub fn reuse(&mut self, prompt: &[u32]) -> usize {
        let common = self.tokens.iter().zip(prompt).take_while(|(a, b)| a == b).count();
        let kept = common.min(prompt.len().saturating_sub(1));
        self.truncate(kept);
        kept
    }

    /// Forgets all but the first `len` tokens.
    pub fn truncate(&mut self, len: usize) {
        M::truncate(&mut self.cache, len);
        self.tokens.truncate(len);
    }

    /// Appends tokens and gives the logits of the last `rows`; `None` when stopped before.
    pub fn append(
        &mut self,
        model: &M,
        tokens: &[u32],
        rows: usize,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Vec<f32>>, EngineError> {
        let result = model.forward(tokens, rows, &mut self.cache, stop);
        // The cache knows how far it came, also after a stop or an error.
        let done = M::len(&self.cache).saturating_sub(self.tokens.len());
        self.tokens.extend_from_slice(&tokens[..done.min(tokens.len())]);
        result
    }
}

impl<M: LanguageModel<Cache = KvCache>> Session<M> {
    /// As if `tokens`, which begin with what it holds, had all been computed; see [`KvCache::repeat_to`].
    pub fn repeat_to(&mut self, tokens: &[u32]) {
        self.cache.repeat_to(tokens.len());
        self.tokens = tokens[..self.cache.len()].to_vec();
    }
}

/// All sessions, the one used last at the end.
pub(super) struct Sessions<M: LanguageModel> {
    budget: CacheBudget,
    kept: Vec<(String, Session<M>)>,
}

impl<M: LanguageModel> Sessions<M> {
    pub fn new(budget: CacheBudget) -> Self {
        Self { budget, kept: Vec::new() }
    }

    /// Takes a session out, or makes an empty one, that is to grow up to so many tokens. It must be put back to be kept.
    pub fn take(&mut self, name: &str, model: &M, tokens: usize) -> Session<M> {
        let found = self.kept.iter().position(|(kept, _)| kept == name);
        let session = found.map_or_else(|| Session::new(model), |index| self.kept.remove(index).1);
        // Room is made before it grows, so that the limits also hold meanwhile.
        self.shrink(self.budget.sessions.saturating_sub(1));
        let grown = M::byte_len_with(&session.cache, tokens);
        while !self.kept.is_empty() && self.bytes().saturating_add(grown) > self.budget.bytes {
            self.kept.remove(0);
        }
        session
    }

    /// Puts a session back as the one used last, and drops those used longest ago that are over the budget.
    pub fn put(&mut self, name: String, session: Session<M>) {
        self.kept.push((name, session));
        self.shrink(self.budget.sessions.max(1));
        while self.kept.len() > 1 && self.bytes() > self.budget.bytes {
            self.kept.remove(0);
        }
    }

    pub fn forget(&mut self, name: &str) {
        self.kept.retain(|(kept, _)| kept != name);
    }

    /// Gives up all but the session that is taken out. Whether there were any.
    pub fn clear(&mut self) -> bool {
        let any = !self.kept.is_empty();
        self.kept.clear();
        any
    }

    fn shrink(&mut self, sessions: usize) {
        let over = self.kept.len().saturating_sub(sessions);
        self.kept.drain(..over);
    }

    fn bytes(&self) -> usize {
        self.kept.iter().map(|(_, session)| M::byte_len(&session.cache)).sum()
    }
}
