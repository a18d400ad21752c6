//! What can be chosen of llama.cpp.

/// How llama.cpp keeps its weights and computes attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Weights copied into the layout of its fastest kernels (repacked, AMX) instead of used as the file has them.
    pub repack: bool,
    /// Its fused attention.
    pub flash: bool,
}
