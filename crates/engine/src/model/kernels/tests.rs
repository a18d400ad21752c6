#![allow(clippy::unwrap_used, clippy::expect_used)]

use candle_core::quantized::GgmlDType::{self, *};

use super::activations::{Quantized, Row};
use super::tiles::{Filling, GROUP, Tiles};
use super::{Level, ROWS, RowKernel, TileKernel, exact};
use crate::model::blocks;
use crate::synthetic::Random;

/// Every level that this machine has kernels of ours for.
fn levels() -> impl Iterator<Item = Level> {
    Level::all().filter(|&level| level > Level::Plain)
}

/// AVX-512 VNNI without AVX-VNNI is a processor that there is.
#[test]
fn a_level_that_this_machine_lacks_gets_through_as_the_best_below() {
    let there: Vec<Level> = Level::all().collect();
    for level in Level::WRITTEN.iter().copied() {
        let below = there.iter().copied().filter(|one| *one <= level).max();
        assert_eq!(Some(level.here()), below, "{level:?} of {there:?}");
    }
}

/// The plain sum of a type.
type Exact = fn(&[u8], Row<'_>) -> f32;

const TYPES: [(GgmlDType, Exact); 5] =
    [(Q4K, exact::q4k), (Q5K, exact::q5k), (Q6K, exact::q6k), (Q8_0, exact::q8_0), (Q4_0, exact::q4_0)];

/// Four rows of blocks: ordinary ones, then all bits random with scales that are ordinary, zero, negative, as small
/// and as large as they can be with a finite result, then all bits set and all clear.
fn rows(dtype: GgmlDType, columns: usize, random: &mut Random) -> Vec<Vec<u8>> {
    let (size, count) = (dtype.type_size(), columns / dtype.block_size());
    let mut rows = vec![random.blocks(dtype, count, 0.02)];
    // Where the 16-bit floats of a block are.
    let floats: &[usize] = match dtype {
        Q4K | Q5K => &[0, 2],
        Q6K => &[208],
        _ => &[0],
    };
    let mut wild = |scale: &dyn Fn(usize) -> f32, bits: Option<u8>| {
        let mut bytes: Vec<u8> = (0..size * count).map(|_| random.bits() as u8).collect();
        if let Some(bits) = bits {
            bytes.fill(bits);
        }
        for (index, block) in bytes.chunks_exact_mut(size).enumerate() {
            for (which, &at) in floats.iter().enumerate() {
                let value = half::f16::from_f32(scale(index + which)).to_le_bytes();
                block[at..at + 2].copy_from_slice(&value);
            }
        }
        bytes
    };
    let scales = [0.0, 1e-3, -0.5, 6e-8, 65504.0, -65504.0];
    rows.push(wild(&|index| scales[index % scales.len()], None));
    rows.push(wild(&|_| 1.0, Some(0xff)));
    rows.push(wild(&|index| if index % 2 == 0 { 1.0 } else { 0.0 }, Some(0)));
    rows
}

/// Activations that are ordinary, then zero with one that is large, then all at the ends of the range.
fn activations(columns: usize, random: &mut Random) -> Vec<Vec<f32>> {
    let ordinary = (0..columns).map(|_| random.uniform() * 3.0).collect();
    let mut single = vec![0.0; columns];
    single[columns / 2] = -7.0;
    let ends = (0..columns).map(|i| if i % 3 == 0 { -1.0 } else { 1.0 }).collect();
    vec![ordinary, single, ends, vec![1.0; columns]]
}

#[test]
fn every_kernel_gives_the_bits_of_the_plain_sum() {
    let mut random = Random::new(1);
    for (dtype, exact) in TYPES {
        for columns in [256, 512, 768, 4096] {
            let rows = rows(dtype, columns, &mut random);
            let rows: [&[u8]; ROWS] = std::array::from_fn(|i| &rows[i][..]);
            for x in activations(columns, &mut random) {
                for level in levels() {
                    let kernel = RowKernel::find(level, dtype).unwrap();
                    let mut quantized = Quantized::default();
                    let form = kernel.form;
                    quantized.rows_mut(form, 1, columns).for_each(|mut row| row.quantize(level, form, &x));
                    let x = quantized.row(0);
                    let wanted = rows.map(|row| exact(row, x));
                    let got = kernel.multiply(rows, rows[0].len() * ROWS, x);
                    assert!(wanted.iter().all(|v| v.is_finite()), "{wanted:?}");
                    assert_eq!(got, wanted, "{dtype:?} {level:?} {columns}");
                }
            }
        }
    }
}

/// Against 64-bit arithmetic on the weights as candle reads them and the activations as quantized. What is left is
/// the rounding of the blocks' sums: at most a few parts in 2²⁴ of the sum of the magnitudes for each block.
#[test]
fn every_kernel_is_within_rounding_of_64_bit_arithmetic() {
    let mut random = Random::new(2);
    for (dtype, _) in TYPES {
        for columns in [256, 1024, 4096] {
            let rows = rows(dtype, columns, &mut random);
            let rows: [&[u8]; ROWS] = std::array::from_fn(|i| &rows[i][..]);
            for x in activations(columns, &mut random) {
                for level in levels() {
                    let kernel = RowKernel::find(level, dtype).unwrap();
                    let mut quantized = Quantized::default();
                    let form = kernel.form;
                    quantized.rows_mut(form, 1, columns).for_each(|mut row| row.quantize(level, form, &x));
                    let x = quantized.row(0);
                    let got = kernel.multiply(rows, 0, x);
                    for (row, got) in rows.iter().zip(got) {
                        let mut weights = vec![0.0; columns];
                        let words: Vec<u64> = row
                            .chunks(8)
                            .map(|c| {
                                let mut word = [0; 8];
                                word[..c.len()].copy_from_slice(c);
                                u64::from_le_bytes(word)
                            })
                            .collect();
                        let bytes = &blocks::bytes_of(&words)[..row.len()];
                        assert!(blocks::row_to_floats(bytes, dtype, 0, columns, &mut weights));
                        let block = columns / x.scales.len();
                        let (mut sum, mut size) = (0f64, 0f64);
                        for (i, weight) in weights.iter().enumerate() {
                            let x = f64::from(x.integers[i]) * f64::from(x.scales[i / block]);
                            sum += f64::from(*weight) * x;
                            size += (f64::from(*weight) * x).abs();
                        }
                        // Minima are taken off a sum of the same size; candle rounds each weight once more.
                        let bound = size * (x.scales.len() as f64 + 8.0) * 2f64.powi(-22);
                        let off = (f64::from(got) - sum).abs();
                        assert!(
                            off <= bound,
                            "{dtype:?} {level:?} {columns}: {got} for {sum}, bound {bound}"
                        );
                    }
                }
            }
        }
    }
}

/// NEON alone, the lowest of Arm's levels, has products of rows only.
fn has_tiles(level: Level) -> bool {
    !cfg!(target_arch = "aarch64") || levels().next() != Some(level)
}

#[test]
fn products_of_tiles_give_the_bits_of_the_row_kernels() {
    let mut random = Random::new(3);
    for (dtype, exact) in TYPES {
        // A width that is no multiple of 256 is for the types with smaller blocks.
        let sizes = [(256, 4), (512, 16), (768, 17), (512, 40), (256, 50), (1024, 9), (96, 21)];
        for (columns, tokens) in sizes.into_iter().filter(|(columns, _)| columns % dtype.block_size() == 0) {
            let rows = rows(dtype, columns, &mut random);
            let rows: Vec<&[u8]> = rows.iter().map(Vec::as_slice).cycle().take(37).collect();
            let x = activations(columns, &mut random);
            for level in levels() {
                let kernel = TileKernel::find(level, dtype);
                assert_eq!(kernel.is_some(), has_tiles(level), "{dtype:?} {level:?}");
                let Some(kernel) = kernel else { continue };
                let form = RowKernel::find(level, dtype).unwrap().form;
                let mut quantized = Quantized::default();
                let places = quantized.rows_mut(form, tokens, columns);
                places.zip(x.iter().cycle()).for_each(|(mut row, x)| row.quantize(level, form, x));
                let mut tiles = Tiles::default();
                match tiles.resize(form, tokens, columns) {
                    Filling::Blocks256(all, groups) => {
                        for (index, tile) in all.iter_mut().enumerate() {
                            tile.fill(&quantized, index / groups, index % groups * GROUP, tokens);
                        }
                    }
                    Filling::Blocks32(all, blocks) => {
                        for (index, tile) in all.iter_mut().enumerate() {
                            tile.fill(&quantized, index % blocks, index / blocks * GROUP, tokens);
                        }
                    }
                }
                let mut written = 0;
                kernel.multiply(&rows, &tiles, |token, got| {
                    let wanted: Vec<f32> = rows.iter().map(|row| exact(row, quantized.row(token))).collect();
                    assert_eq!(got, wanted, "{dtype:?} {level:?} token {token} of {tokens}");
                    written += 1;
                });
                assert_eq!(written, tokens);
            }
        }
    }
}
