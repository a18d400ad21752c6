//! How to speak with one model.

use nod_protocol::Sampling;

/// The convention by which a model marks actions and reads their results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// One `<execute>` block a reply; a reply without one is the answer.
    #[default]
    Chat,
    /// Any number of `<execute>` blocks; `<solution>` holds the answer; observations count the steps left.
    Mint,
}

/// Everything about a model that shapes a turn. `app` fills it from the model's manifest and the settings.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// How actions are marked.
    pub dialect: Dialect,
    /// The system prompt, without role or control tokens. Empty: no system message.
    pub system_prompt: String,
    /// Context length in tokens.
    pub context: u32,
    /// How tokens are chosen. `max_new_tokens` above a quarter of the context is clamped to that.
    pub sampling: Sampling,
    /// Observations longer than this many characters are cut in the middle.
    pub observation_chars: usize,
    /// Actions the model may propose in one turn.
    pub steps: u32,
    /// The `M` of MINT's "M chances to propose solution left".
    pub solutions: u32,
    /// Seconds one action may run.
    pub execution_seconds: u32,
}

impl Profile {
    /// The most new tokens in one reply: at most a quarter of the context, at least one.
    #[must_use]
    pub fn max_new_tokens(&self) -> u32 {
        self.sampling.max_new_tokens.min(self.context / 4).max(1)
    }

    /// How many tokens the prompt may have.
    #[must_use]
    pub fn prompt_budget(&self) -> u32 {
        self.context.saturating_sub(self.max_new_tokens())
    }
}
