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
const SIZES: [(usize, usize, usize); 6] =
    [(1, 7, 256), (3, 5, 512), (1, 16411, 256), (5, 4102, 256), (33, 64, 768), (70, 131, 512)];

/// `matmul` on as many threads and with the instructions that are asked for.
fn multiply(compute: &Compute, weight: &Matrix, tokens: usize, x: &[f32]) -> Vec<f32> {
    let mut out = vec![0.0; tokens * weight.rows];
    matmul(compute, &mut Room::default(), tokens, x, [(weight, &mut out[..])]).unwrap();
    out
}

const QUANTIZED: [GgmlDType; 10] = [Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2K, Q3K, Q4K, Q5K, Q6K];

/// Both quantize activations alike; only the order of the floats' sum differs.
#[test]
fn quantized_products_are_candles_to_rounding() {
    let mut random = Random::new(1);
    let compute = Compute::new(None);
    for dtype in QUANTIZED {
        for (tokens, rows, columns) in SIZES {
            let weight = Matrix::random(&mut random, dtype, rows, columns);
            let x = activations(&mut random, tokens * columns);
            let got = multiply(&compute, &weight, tokens, &x);
            let mut wanted = vec![0.0; tokens * rows];
            blocks::with_block_type!(dtype, B => {
                let blocks = blocks::view::<B>(weight.bytes()).unwrap();
                k_quants::matmul((tokens, columns, rows), &x, blocks, &mut wanted).unwrap();
            }, otherwise unreachable!());
            let off = got.iter().zip(&wanted).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
            assert!(off < 2e-5, "{dtype:?} {tokens}x{rows}x{columns}: {off}");
        }
    }
}

/// Where there are no instructions for our kernels, candle's products are taken; both quantize alike.
#[test]
fn without_vector_instructions_the_sums_are_the_same_to_rounding() {
    let mut random = Random::new(6);
    for dtype in QUANTIZED.into_iter().chain([F32, F16, BF16]) {
        for (tokens, rows, columns) in SIZES {
            let weight = Matrix::random(&mut random, dtype, rows, columns);
            let x = activations(&mut random, tokens * columns);
            let plain = Compute { level: Level::Plain, ..Compute::new(Some(2)) };
            let got = multiply(&plain, &weight, tokens, &x);
            let wanted = multiply(&Compute::new(Some(1)), &weight, tokens, &x);
            let off = got.iter().zip(&wanted).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
            assert!(off < 2e-5, "{dtype:?} {tokens}x{rows}x{columns}: {off}");
        }
    }
}

#[test]
fn threads_and_instructions_change_no_bit() {
    let mut random = Random::new(4);
    for dtype in QUANTIZED.into_iter().chain([F32, F16, BF16]) {
        for (tokens, rows, columns) in SIZES {
            let weight = Matrix::random(&mut random, dtype, rows, columns);
            let x = activations(&mut random, tokens * columns);
            let wanted = multiply(&Compute::new(Some(1)), &weight, tokens, &x);
            // Floats are rounded once more where there are no fused products.
            let fused = |level: Level| matches!(dtype, F32 | F16 | BF16) && level > Level::Plain;
            let ours = |level: &Level| RowKernel::find(*level, dtype).is_some() || fused(*level);
            let any = ours(&Level::detect());
            for level in Level::all().filter(|level| !any || ours(level)) {
                let compute = Compute { level, ..Compute::new(Some(2)) };
                assert!(multiply(&compute, &weight, tokens, &x) == wanted, "{dtype:?} {level:?}");
            }
        }
    }
}

/// Matrices with the same input, of types that want it in different forms.
#[test]
fn products_together_are_products_alone() {
    let mut random = Random::new(5);
    let compute = Compute::new(None);
    let weights = [Q4K, Q8_0, Q6K, F16].map(|dtype| Matrix::random(&mut random, dtype, 1030, 512));
    for tokens in [1, 3] {
        let x = activations(&mut random, tokens * 512);
        let wanted = weights.each_ref().map(|weight| multiply(&compute, weight, tokens, &x));
        let mut got = [(); 4].map(|()| vec![0.0; tokens * 1030]);
        let [a, b, c, d] = &mut got;
        let [v, w, y, z] = &weights;
        let products = [(v, &mut a[..]), (w, &mut b[..]), (y, &mut c[..]), (z, &mut d[..])];
        matmul(&compute, &mut Room::default(), tokens, &x, products).unwrap();
        assert!(got == wanted);
    }
}

/// Against plain 64-bit arithmetic on the dequantized weights. The bound is on the error of the whole product:
/// floats only round; quantized types also round each activation to 8 bits.
#[test]
fn every_type_is_close_to_64_bit_arithmetic() {
    let mut random = Random::new(2);
    let compute = Compute::new(None);
    let bound = |dtype: GgmlDType| if matches!(dtype, F32 | F16 | BF16) { 1e-6 } else { 1.5e-2 };
    for dtype in [F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2K, Q3K, Q4K, Q5K, Q6K] {
        for (tokens, rows, columns) in SIZES {
            let weight = Matrix::random(&mut random, dtype, rows, columns);
            let x = activations(&mut random, tokens * columns);
            let got = multiply(&compute, &weight, tokens, &x);
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
    let compute = Compute::new(None);
    for dtype in [F16, Q8_0, Q4K] {
        let weight = Matrix::random(&mut random, dtype, 1027, 256);
        let x = activations(&mut random, 21 * 256);
        let together = multiply(&compute, &weight, 21, &x);
        for (x, wanted) in x.chunks_exact(256).zip(together.chunks_exact(1027)) {
            assert!(multiply(&compute, &weight, 1, x) == wanted, "{dtype:?}");
        }
    }
}
