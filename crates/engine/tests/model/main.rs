//! The decoder and its model files: against candle-transformers, against itself, and against hostile input.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod against_candle_gguf;
mod against_candle_safetensors;
mod cache;
mod hostile_gguf;
mod hostile_safetensors;
mod relocation;
mod support;
