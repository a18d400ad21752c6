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
const SMALL: usize = 1 << 22;

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::synthetic::Random;
    use candle_core::quantized::GgmlDType::{self, *};
    use candle_core::quantized::k_quants;

    fn activations(random: &mut Random, len: usize) -> Vec<f32> {
        (0..len).map(|_| random.uniform() * 3.0).collect()
    }

    /// Weights as floats, by candle's dequantization.
    fn dense(weight: &Matrix) -> Vec<f32> {
        let mut values = vec![0.0; weight.rows * weight.columns];
        for (row, values) in values.chunks_exact_mut(weight.columns).enumerate() {
            assert!(blocks::row_to_floats(weight.bytes(), weight.dtype, row, weight.columns, values));
        }
        values
    }

    /// Sizes with and without a tail of rows, below and above the size from which threads share.
    const SIZES: [(usize, usize, usize); 5] =
        [(1, 7, 256), (3, 5, 512), (1, 16411, 256), (5, 4102, 256), (33, 64, 768)];

    #[test]
    fn quantized_products_are_candles_to_the_bit() {
        let mut random = Random::new(1);
        for dtype in [Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2K, Q3K, Q4K, Q5K, Q6K] {
            for (tokens, rows, columns) in SIZES {
                let weight = Matrix::random(&mut random, dtype, rows, columns);
                let x = activations(&mut random, tokens * columns);
                let (mut got, mut wanted) = (vec![0.0; tokens * rows], vec![0.0; tokens * rows]);
                matmul(&weight, tokens, &x, &mut got).unwrap();
                blocks::with_block_type!(dtype, B => {
                    let blocks = blocks::view::<B>(weight.bytes()).unwrap();
                    k_quants::matmul((tokens, columns, rows), &x, blocks, &mut wanted).unwrap();
                }, otherwise unreachable!());
                assert_eq!(got, wanted, "{dtype:?} {tokens}x{rows}x{columns}");
            }
        }
    }

    /// Against plain 64-bit arithmetic on the dequantized weights. The bound is on the error of the whole product:
    /// floats only round; quantized types also round each activation to 8 bits.
    #[test]
    fn every_type_is_close_to_64_bit_arithmetic() {
        let mut random = Random::new(2);
        let bound = |dtype: GgmlDType| if matches!(dtype, F32 | F16 | BF16) { 1e-6 } else { 1.5e-2 };
        for dtype in [F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2K, Q3K, Q4K, Q5K, Q6K] {
            for (tokens, rows, columns) in SIZES {
                let weight = Matrix::random(&mut random, dtype, rows, columns);
                let x = activations(&mut random, tokens * columns);
                let mut got = vec![0.0; tokens * rows];
                matmul(&weight, tokens, &x, &mut got).unwrap();
                let dense = dense(&weight);
                let (mut off, mut size) = (0.0, 0.0);
                for (x, got) in x.chunks_exact(columns).zip(got.chunks_exact(rows)) {
                    for (row, got) in dense.chunks_exact(columns).zip(got) {
                        let exact: f64 = row.iter().zip(x).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum();
                        off += (exact - f64::from(*got)).powi(2);
                        size += exact.powi(2);
                    }
                }
                let error = (off / size).sqrt();
                assert!(error < bound(dtype), "{dtype:?} {tokens}x{rows}x{columns}: {error}");
            }
        }
    }

    #[test]
    fn other_tokens_change_nothing() {
        let mut random = Random::new(3);
        for dtype in [F16, Q8_0, Q4K] {
            let weight = Matrix::random(&mut random, dtype, 1027, 256);
            let x = activations(&mut random, 21 * 256);
            let mut together = vec![0.0; 21 * 1027];
            matmul(&weight, 21, &x, &mut together).unwrap();
            for (x, wanted) in x.chunks_exact(256).zip(together.chunks_exact(1027)) {
                let mut alone = vec![0.0; 1027];
                matmul(&weight, 1, x, &mut alone).unwrap();
                assert_eq!(alone, wanted, "{dtype:?}");
            }
        }
    }
}
