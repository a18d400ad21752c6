//! Tensor types and the tensor table of a GGUF file.

use candle_core::quantized::GgmlDType;

/// The tensor types this engine computes with, under the numbers that ggml gives them.
const TYPES: [(u32, GgmlDType, &str); 13] = [
    (0, GgmlDType::F32, "F32"),
    (1, GgmlDType::F16, "F16"),
    (2, GgmlDType::Q4_0, "Q4_0"),
    (3, GgmlDType::Q4_1, "Q4_1"),
    (6, GgmlDType::Q5_0, "Q5_0"),
    (7, GgmlDType::Q5_1, "Q5_1"),
    (8, GgmlDType::Q8_0, "Q8_0"),
    (10, GgmlDType::Q2K, "Q2_K"),
    (11, GgmlDType::Q3K, "Q3_K"),
    (12, GgmlDType::Q4K, "Q4_K"),
    (13, GgmlDType::Q5K, "Q5_K"),
    (14, GgmlDType::Q6K, "Q6_K"),
    (30, GgmlDType::BF16, "BF16"),
];

/// The type with ggml's number `number`, if this engine has it.
pub fn type_from_number(number: u32) -> Option<GgmlDType> {
    TYPES.iter().find(|t| t.0 == number).map(|t| t.1)
}

/// ggml's number of `dtype`, if this engine has the type.
pub fn type_number(dtype: GgmlDType) -> Option<u32> {
    TYPES.iter().find(|t| t.1 == dtype).map(|t| t.0)
}

/// The usual name of `dtype`, for example `Q4_K`.
pub fn type_name(dtype: GgmlDType) -> &'static str {
    TYPES.iter().find(|t| t.1 == dtype).map_or("unknown", |t| t.2)
}

/// Bytes that `elements` elements of `dtype` take, when they fill whole blocks and do not overflow.
pub fn byte_len(dtype: GgmlDType, elements: u64) -> Option<u64> {
    let block = dtype.block_size() as u64;
    if !elements.is_multiple_of(block) {
        return None;
    }
    (elements / block).checked_mul(dtype.type_size() as u64)
}

/// Where one tensor lies in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TensorInfo {
    /// For example `blk.0.attn_q.weight`.
    pub name: String,
    /// Type of the elements.
    pub dtype: GgmlDType,
    /// Rows first, as candle orders dimensions (GGUF itself stores them the other way round).
    pub shape: Vec<usize>,
    /// Bytes from the beginning of the file; checked to lie inside it.
    pub start: usize,
    /// Number of bytes.
    pub len: usize,
}
