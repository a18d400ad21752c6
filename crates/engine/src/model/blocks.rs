//! Views of mapped bytes as candle's quantization blocks. The only place that casts.
//!
//! The blocks are `repr(C)` structs of integers and 16-bit floats whose layout is that of ggml's file format
//! (ggml/src/ggml-common.h): every bit pattern is a valid value and there is no padding. Alignment and length are
//! checked at run time.

use candle_core::quantized::GgmlDType;
use candle_core::quantized::k_quants::{
    BlockQ2K, BlockQ3K, BlockQ4_0, BlockQ4_1, BlockQ4K, BlockQ5_0, BlockQ5_1, BlockQ5K, BlockQ6K, BlockQ8_0,
    GgmlType,
};
use half::{bf16, f16};

#[cfg(target_endian = "big")]
compile_error!("model files are little-endian and are used in place");

/// Types that may be seen in place in a file.
///
/// # Safety
/// Every bit pattern must be a valid value, without padding.
#[allow(unsafe_code)]
pub(super) unsafe trait Plain {}

macro_rules! plain {
    ($($kind:ty),*) => {
        // SAFETY: integers, floats, or `repr(C)` structs of arrays of these; candle asserts for each block that
        // its size is the sum of its fields.
        $(#[allow(unsafe_code)] unsafe impl Plain for $kind {})*
    };
}
plain!(
    f32, f16, bf16, BlockQ4_0, BlockQ4_1, BlockQ5_0, BlockQ5_1, BlockQ8_0, BlockQ2K, BlockQ3K, BlockQ4K,
    BlockQ5K, BlockQ6K
);

/// `bytes` as values of `T`; `None` when they are not aligned for it or end within one.
#[allow(unsafe_code)]
pub(super) fn view<T: Plain>(bytes: &[u8]) -> Option<&[T]> {
    // SAFETY: `T: Plain`, so any bytes are valid values; `align_to` keeps to alignment and bounds.
    let (before, values, after) = unsafe { bytes.align_to::<T>() };
    (before.is_empty() && after.is_empty()).then_some(values)
}

/// The bytes of `words`.
#[allow(unsafe_code)]
pub(super) fn bytes_of(words: &[u64]) -> &[u8] {
    // SAFETY: a `u64` is eight initialized bytes, and bytes need no alignment.
    unsafe { words.align_to::<u8>() }.1
}

/// Whether `bytes` can be seen as `dtype` in place.
pub(super) fn is_aligned(bytes: &[u8], dtype: GgmlDType) -> bool {
    let align = if dtype == GgmlDType::F32 { 4 } else { 2 };
    (bytes.as_ptr() as usize).is_multiple_of(align)
}

/// `bytes` of a plain float type as 32-bit floats, aligned or not; `None` for quantized types.
pub(super) fn floats(bytes: &[u8], dtype: GgmlDType) -> Option<Vec<f32>> {
    let halves = || bytes.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]]));
    match dtype {
        GgmlDType::F32 => {
            Some(bytes.chunks_exact(4).map(|c| f32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect())
        }
        GgmlDType::F16 => Some(halves().map(|bits| f16::from_bits(bits).to_f32()).collect()),
        GgmlDType::BF16 => Some(halves().map(|bits| bf16::from_bits(bits).to_f32()).collect()),
        _ => None,
    }
}

/// Does `$body` with `$kind` as the block type of `$dtype`; `$otherwise` for types that no file can have.
macro_rules! with_block_type {
    ($dtype:expr, $kind:ident => $body:expr, otherwise $otherwise:expr) => {{
        use candle_core::quantized::GgmlDType as D;
        use candle_core::quantized::k_quants as k;
        match $dtype {
            D::F32 => {
                type $kind = f32;
                $body
            }
            D::F16 => {
                type $kind = half::f16;
                $body
            }
            D::BF16 => {
                type $kind = half::bf16;
                $body
            }
            D::Q4_0 => {
                type $kind = k::BlockQ4_0;
                $body
            }
            D::Q4_1 => {
                type $kind = k::BlockQ4_1;
                $body
            }
            D::Q5_0 => {
                type $kind = k::BlockQ5_0;
                $body
            }
            D::Q5_1 => {
                type $kind = k::BlockQ5_1;
                $body
            }
            D::Q8_0 => {
                type $kind = k::BlockQ8_0;
                $body
            }
            D::Q2K => {
                type $kind = k::BlockQ2K;
                $body
            }
            D::Q3K => {
                type $kind = k::BlockQ3K;
                $body
            }
            D::Q4K => {
                type $kind = k::BlockQ4K;
                $body
            }
            D::Q5K => {
                type $kind = k::BlockQ5K;
                $body
            }
            D::Q6K => {
                type $kind = k::BlockQ6K;
                $body
            }
            D::Q8_1 | D::Q8K => $otherwise,
        }
    }};
}
pub(super) use with_block_type;

/// Writes row `row` of a matrix with `columns` columns, as floats, to `out`; false when it is not there.
pub(super) fn row_to_floats(
    bytes: &[u8],
    dtype: GgmlDType,
    row: usize,
    columns: usize,
    out: &mut [f32],
) -> bool {
    let Some(len) = crate::gguf::byte_len(dtype, columns as u64) else { return false };
    let len = len as usize;
    let Some(bytes) = bytes.get(row * len..(row + 1) * len) else { return false };
    with_block_type!(dtype, B => {
        let Some(blocks) = view::<B>(bytes) else { return false };
        B::to_float(blocks, out);
        true
    }, otherwise false)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_view_needs_alignment_and_whole_values() {
        let words = [0x3f80_0000_4000_0000u64, 0x4040_0000_4080_0000];
        let bytes = bytes_of(&words);
        assert_eq!(bytes.len(), 16);
        assert_eq!(view::<f32>(bytes).unwrap(), [2.0, 1.0, 4.0, 3.0]);
        assert!(view::<f32>(&bytes[1..13]).is_none(), "not aligned");
        assert!(view::<f32>(&bytes[..7]).is_none(), "not whole");
        assert!(view::<BlockQ8_0>(&bytes[..16]).is_none(), "half a block");
        assert!(is_aligned(bytes, GgmlDType::F32) && !is_aligned(&bytes[2..], GgmlDType::F32));
    }

    #[test]
    fn a_block_reads_as_ggml_defines_it() {
        // One Q8_0 block: scale 0.5, then 1, -2, 0, …
        let mut words = [0u64; 5];
        words[0] =
            u64::from(f16::from_f32(0.5).to_bits()) | 1 << 16 | u64::from((-2i8).cast_unsigned()) << 24;
        let mut out = [9.0; 32];
        assert!(row_to_floats(&bytes_of(&words)[..34], GgmlDType::Q8_0, 0, 32, &mut out));
        assert_eq!(out[..3], [0.5, -1.0, 0.0]);
        assert!(!row_to_floats(&bytes_of(&words)[..34], GgmlDType::Q8_0, 1, 32, &mut out), "beyond the end");
    }
}
