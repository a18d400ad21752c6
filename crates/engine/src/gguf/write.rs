//! Writing GGUF.
