//! What the agent hands to the engine.

/// A piece of a prompt. The two kinds keep the rule that text is never control.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Exactly one control token of the vocabulary, by its text, for example `<|im_start|>`. Written by the
    /// template only.
    Control(String),
    /// Anything else. Encoded as plain text even where it spells a control token.
    Text(String),
}

/// A prompt and where to stop.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prompt {
    /// The pieces in order.
    pub segments: Vec<Segment>,
    /// Strings that end the reply; they are not part of what is released.
    pub stops: Vec<String>,
}
