//! Tokens in, tokens out: model files, tokenizer, sampling, KV cache.
//!
//! The way of a model: [`model::ModelFile`] opens and checks GGUF ([`gguf`]) or safetensors ([`safetensors`]),
//! [`config::ModelConfig`] says what it is, [`model::Model`] computes logits, [`model::KvCache`] remembers.

pub mod config;
pub mod device;
mod error;
pub mod gguf;
mod mmap;
pub mod model;
pub mod safetensors;

pub use error::EngineError;
