//! Tokens in, tokens out: model files, tokenizer, sampling, KV cache.
