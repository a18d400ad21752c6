//! Tokens in, tokens out: model files, tokenizer, sampling, KV cache.
//!
//! The way of a model: [`model::ModelFile`] opens and checks GGUF ([`gguf`]) or safetensors ([`safetensors`]),
//! [`config::ModelConfig`] says what it is, [`model::Model`] computes logits, [`model::KvCache`] remembers.

pub mod config;
pub mod device;
mod engine;
mod error;
pub mod gguf;
mod huge;
mod mmap;
pub mod model;
pub mod safetensors;
pub mod sampler;
pub mod synthetic;
pub mod text;
pub mod tokenizer;

#[doc(hidden)]
pub use engine::replay;
pub use engine::{
    CacheBudget, Drafts, End, Engine, GenerateEvent, GenerateRequest, Generation, LoadOptions, Speculation,
    Tuning,
};
pub use error::EngineError;
