//! The one place where the processor multiplies matrices: activations (32-bit floats, a row a token) by weights of
//! any type, straight from the memory map. A faster kernel for a type goes in here and nowhere else.
//!
//! Today quantized types use candle's block dot products: activations are quantized by row, as ggml does, and the
//! weights stay as they are in the file (candle's own tensor product keeps a repacked copy of them beside, which
//! doubles the memory). Plain float types use [`float::dot`] and keep the activations exact.

use candle_core::quantized::k_quants::GgmlType;

use super::weights::Matrix;
use super::{blocks, float, parallel};
use crate::EngineError;

/// Outputs that one thread takes at a time; a multiple of four.
const ROWS_AT_A_TIME: usize = 16;
/// Below this many multiplications one thread does it all: waking another costs more than it brings. A small model
/// never wakes one while it generates.
const SMALL: usize = 1 << 20;

/// `out = x · weightᵀ`: `x` is `[tokens][columns]`, `out` is `[tokens][rows]`.
///
/// Each element of `out` depends only on its row of `x` and its row of the weights, whatever `tokens` is.
pub(super) fn matmul(weight: &Matrix, tokens: usize, x: &[f32], out: &mut [f32]) -> Result<(), EngineError> {
    debug_assert_eq!((x.len(), out.len()), (tokens * weight.columns, tokens * weight.rows));
    use candle_core::quantized::GgmlDType::{BF16, F16, F32};
    if let F32 | F16 | BF16 = weight.dtype {
        floats(weight, tokens, x, out);
        return Ok(());
    }
    blocks::with_block_type!(weight.dtype, B => {
        let rows = blocks::view::<B>(weight.bytes()).ok_or_else(broken)?;
        quantized::<B>(rows, weight, tokens, x, out);
        Ok(())
    }, otherwise Err(broken()))
}

/// Cannot happen: a matrix is checked when it is loaded.
fn broken() -> EngineError {
    EngineError::Invalid("A weight matrix is not laid out as its type needs.".into())
}

fn quantized<B: GgmlType + Sync>(weights: &[B], shape: &Matrix, tokens: usize, x: &[f32], out: &mut [f32])
where
    B::VecDotType: Send + Sync,
{
    let columns = shape.columns;
    let row_blocks = columns / B::BLCK_SIZE;
    let mut x_blocks = vec![B::VecDotType::zeros(); tokens * row_blocks];
    let quantize = |token: usize, blocks: &mut [B::VecDotType]| {
        B::VecDotType::from_float(&x[token * columns..(token + 1) * columns], blocks);
    };
    if x.len() < SMALL / 16 {
        x_blocks.chunks_exact_mut(row_blocks).enumerate().for_each(|(token, blocks)| quantize(token, blocks));
    } else {
        parallel::for_each_chunk(&mut x_blocks, row_blocks, quantize);
    }
    let row = |index: usize| &weights[index * row_blocks..(index + 1) * row_blocks];
    share_rows(shape, tokens, out, |first, part| {
        let quads = part.chunks_mut(4 * tokens);
        for (quad, outputs) in quads.enumerate() {
            let at = first + 4 * quad;
            for (token, x) in x_blocks.chunks_exact(row_blocks).enumerate() {
                if outputs.len() == 4 * tokens {
                    let (a, b, c, d) =
                        B::vec_dot_4(columns, row(at), row(at + 1), row(at + 2), row(at + 3), x);
                    for (offset, value) in [a, b, c, d].into_iter().enumerate() {
                        outputs[offset * tokens + token] = value;
                    }
                } else {
                    for (offset, outputs) in outputs.chunks_exact_mut(tokens).enumerate() {
                        outputs[token] = B::vec_dot(columns, row(at + offset), x);
                    }
                }
            }
        }
    });
}

fn floats(weight: &Matrix, tokens: usize, x: &[f32], out: &mut [f32]) {
    let columns = weight.columns;
    let bytes = weight.bytes();
    share_rows(weight, tokens, out, |first, part| {
        // Each row of weights is converted once for all tokens.
        let mut row = vec![0f32; columns];
        for (offset, outputs) in part.chunks_exact_mut(tokens).enumerate() {
            blocks::row_to_floats(bytes, weight.dtype, first + offset, columns, &mut row);
            for (output, x) in outputs.iter_mut().zip(x.chunks_exact(columns)) {
                *output = float::dot(&row, x);
            }
        }
    });
}

/// Shares the rows of `weight` out among the threads: `work(first, part)` computes the outputs of the rows from
/// `first` on, laid out `[rows][tokens]`. Turns them to `[tokens][rows]`.
fn share_rows(weight: &Matrix, tokens: usize, out: &mut [f32], work: impl Fn(usize, &mut [f32]) + Sync) {
    let small = tokens * weight.rows * weight.columns < SMALL;
    let share = |out: &mut [f32]| {
        if small {
            work(0, out);
        } else {
            parallel::for_each_chunk(out, ROWS_AT_A_TIME * tokens, |i, part| work(i * ROWS_AT_A_TIME, part));
        }
    };
    if tokens == 1 {
        return share(out);
    }
    let mut by_row = vec![0f32; out.len()];
    share(&mut by_row);
    let turn = |token: usize, outputs: &mut [f32]| {
        for (row, output) in outputs.iter_mut().enumerate() {
            *output = by_row[row * tokens + token];
        }
    };
    if small {
        out.chunks_exact_mut(weight.rows).enumerate().for_each(|(token, outputs)| turn(token, outputs));
    } else {
        parallel::for_each_chunk(out, weight.rows, turn);
    }
}
