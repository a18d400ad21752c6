//! The one place where the processor multiplies matrices: activations (32-bit floats, a row a token) by weights of
//! any type, straight from the memory map. A faster kernel for a type goes in here and nowhere else.
//!
//! Today quantized types use candle's block dot products (activations are quantized by row, as ggml does), without
//! candle's repacked copies of the weights, which would double the memory; plain float types use [`float::dot`] and
//! keep the activations exact.

use candle_core::quantized::{GgmlDType, k_quants};

use super::weights::Matrix;
use super::{blocks, float, parallel};
use crate::EngineError;

/// Outputs that one thread takes at a time.
const ROWS_AT_A_TIME: usize = 8;

/// `out = x · weightᵀ`: `x` is `[tokens][columns]`, `out` is `[tokens][rows]`.
///
/// Each element of `out` depends only on its row of `x` and its row of the weights, whatever `tokens` is.
pub(super) fn matmul(weight: &Matrix, tokens: usize, x: &[f32], out: &mut [f32]) -> Result<(), EngineError> {
    debug_assert_eq!((x.len(), out.len()), (tokens * weight.columns, tokens * weight.rows));
    match weight.dtype {
        GgmlDType::F32 | GgmlDType::F16 | GgmlDType::BF16 => {
            floats(weight, tokens, x, out);
            Ok(())
        }
        _ => quantized(weight, tokens, x, out),
    }
}

fn quantized(weight: &Matrix, tokens: usize, x: &[f32], out: &mut [f32]) -> Result<(), EngineError> {
    let sizes = (tokens, weight.columns, weight.rows);
    blocks::with_block_type!(weight.dtype, B => {
        let rows = blocks::view::<B>(weight.bytes()).ok_or_else(broken)?;
        Ok(k_quants::matmul(sizes, x, rows, out)?)
    }, otherwise Err(broken()))
}

/// Cannot happen: a matrix is checked when it is loaded.
fn broken() -> EngineError {
    EngineError::Invalid("A weight matrix is not laid out as its type needs.".into())
}

fn floats(weight: &Matrix, tokens: usize, x: &[f32], out: &mut [f32]) {
    let columns = weight.columns;
    let bytes = weight.bytes();
    // One thread computes some outputs for all tokens, so that each row of weights is converted once.
    let rows = |first: usize, part: &mut [f32]| {
        let mut row = vec![0f32; columns];
        for (offset, outputs) in part.chunks_exact_mut(tokens).enumerate() {
            blocks::row_to_floats(bytes, weight.dtype, first + offset, columns, &mut row);
            for (output, x) in outputs.iter_mut().zip(x.chunks_exact(columns)) {
                *output = float::dot(&row, x);
            }
        }
    };
    let chunk = ROWS_AT_A_TIME * tokens;
    if tokens == 1 {
        return parallel::for_each_chunk(out, chunk, |index, part| rows(index * ROWS_AT_A_TIME, part));
    }
    let mut turned = vec![0f32; out.len()];
    parallel::for_each_chunk(&mut turned, chunk, |index, part| rows(index * ROWS_AT_A_TIME, part));
    parallel::for_each_chunk(out, weight.rows, |token, outputs| {
        for (row, output) in outputs.iter_mut().enumerate() {
            *output = turned[row * tokens + token];
        }
    });
}
