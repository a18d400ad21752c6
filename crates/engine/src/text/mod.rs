//! From a stream of tokens to a stream of text that is safe to show: whole characters only, and nothing that
//! may still turn out to be the start of a stop string.

mod detokenizer;
mod stops;

pub use detokenizer::Detokenizer;
pub use stops::{Released, StopMatcher};
