//! Products of Q8_0 and Q4_0 with many tokens on Arm, with its dot-product or its matrix instructions (`i8mm`).
//!
//! Registers hold tokens as in [`super::strips`], and the weights are repeated straight from where they lie, as on x86
//! (`kernels/strips_32.rs`): a byte of Q8_0 as it is, half a byte of Q4_0 less 8. A few rows keep their sums in registers
//! over all blocks, each scaled and added in the order of the row kernels: the results are the same bits. Layouts:
//! [`super::simple`].

#![allow(unsafe_code)]

use std::arch::aarch64::*;

use candle_core::quantized::GgmlDType;

use super::super::ROWS;
use super::super::tiles::{GROUP, Lanes, Tile32, Tiles};
use super::strips::{matrix_product, pairs_of, tokens};
use super::{dot_product, floats, halves};

/// Registers of four tokens, the eight that are multiplied together.
const PARTS: usize = 2;
/// The integer sums of a block: of each row, one lane for each of eight tokens.
type Sums = [[int32x4_t; PARTS]; ROWS];

/// Bytes of a block: a 16-bit scale, then 32 bytes or halves of bytes.
const fn size(q4: bool) -> usize {
    if q4 { 18 } else { 34 }
}

/// Writes the products of all tokens with `rows` to `outputs`, laid out `[PANEL][groups]`.
///
/// # Safety
/// The processor must have dot products, and with `i8mm` matrix products.
pub(in super::super) unsafe fn multiply(
    dtype: GgmlDType,
    i8mm: bool,
    rows: &[&[u8]],
    x: &Tiles,
    outputs: &mut [Lanes],
) {
    // SAFETY: the caller's promise.
    unsafe {
        match (dtype, i8mm) {
            (GgmlDType::Q8_0, false) => dot::<false>(rows, x, outputs),
            (GgmlDType::Q4_0, false) => dot::<true>(rows, x, outputs),
            (GgmlDType::Q8_0, true) => matrix::<false>(rows, x, outputs),
            (GgmlDType::Q4_0, true) => matrix::<true>(rows, x, outputs),
            _ => {}
        }
    }
}

/// [`ROWS`] rows with eight tokens at a time; `$block` multiplies one block of them.
macro_rules! strips {
    ($(#[$attribute:meta])* $name:ident, $block:ident) => {
        $(#[$attribute])*
        fn $name<const Q4: bool>(rows: &[&[u8]], x: &Tiles, outputs: &mut [Lanes]) {
            let groups = x.groups();
            for group in 0..x.tokens().div_ceil(GROUP) {
                let halves_there = (x.tokens() - group * GROUP).div_ceil(8).min(2);
                for first in (0..rows.len()).step_by(ROWS) {
                    // The last row again where they run out.
                    let strip: [&[u8]; ROWS] = std::array::from_fn(|i| rows[(first + i).min(rows.len() - 1)]);
                    let blocks = strip[0].len() / size(Q4);
                    assert!(strip.iter().all(|row| row.len() == blocks * size(Q4)));
                    for half in 0..halves_there {
                        let mut totals = [[vdupq_n_f32(0.0); PARTS]; ROWS];
                        for (block, tile) in x.group_32(group, blocks).iter().enumerate() {
                            let weights = strip.map(|row| &row[block * size(Q4)..(block + 1) * size(Q4)]);
                            let sums = $block::<Q4>(weights, tile, half);
                            let d = floats(halves(weights.map(|w| u16::from_le_bytes([w[0], w[1]]))));
                            add(tile, half, d, sums, &mut totals);
                        }
                        for (row, totals) in (first..rows.len()).zip(totals) {
                            let output = &mut outputs[row * groups + group].0[8 * half..8 * half + 8];
                            for (output, total) in output.as_chunks_mut::<4>().0.iter_mut().zip(totals) {
                                *output = floats(total);
                            }
                        }
                    }
                }
            }
        }
    };
}

strips!(
    #[target_feature(enable = "neon,dotprod")]
    dot,
    dot_block
);
strips!(
    #[target_feature(enable = "neon,dotprod,i8mm")]
    matrix,
    matrix_block
);

/// Adds a block to the sums so far, in the one order that all kernels keep.
#[inline]
#[target_feature(enable = "neon")]
fn add(tile: &Tile32, half: usize, d: [f32; ROWS], sums: Sums, totals: &mut [[float32x4_t; PARTS]; ROWS]) {
    for part in 0..PARTS {
        // SAFETY: four of sixteen floats; loads need no alignment.
        let dx = unsafe { vld1q_f32(tile.scales.as_ptr().add(8 * half + 4 * part)) };
        for ((totals, sums), d) in totals.iter_mut().zip(sums).zip(d) {
            totals[part] = vfmaq_f32(totals[part], dx, vmulq_n_f32(vcvtq_f32_s32(sums[part]), d));
        }
    }
}

/// Four columns of a row: bytes of Q8_0, or of Q4_0 the lower halves of four bytes and the upper halves.
#[inline(always)]
fn four(weights: &[u8], at: usize) -> i32 {
    i32::from_le_bytes(weights[2..].as_chunks::<4>().0[at])
}

#[inline]
#[target_feature(enable = "neon,dotprod")]
fn dot_block<const Q4: bool>(weights: [&[u8]; ROWS], tile: &Tile32, half: usize) -> Sums {
    let mut sums = [[vdupq_n_s32(0); PARTS]; ROWS];
    let mut add = |row: usize, q: int8x16_t, at: usize| {
        for part in 0..PARTS {
            sums[row][part] = dot_product(sums[row][part], q, tokens(&tile.integers[at], half, part));
        }
    };
    for at in 0..if Q4 { 4 } else { 8 } {
        for (row, weights) in weights.into_iter().enumerate() {
            let q = vreinterpretq_u8_s32(vdupq_n_s32(four(weights, at)));
            if Q4 {
                let [low, high] = nibbles(q);
                add(row, low, at);
                add(row, high, 4 + at);
            } else {
                add(row, vreinterpretq_s8_u8(q), at);
            }
        }
    }
    sums
}

/// The lower and the upper halves of bytes, each less 8.
#[inline]
#[target_feature(enable = "neon")]
fn nibbles(q: uint8x16_t) -> [int8x16_t; 2] {
    [vandq_u8(q, vdupq_n_u8(15)), vshrq_n_u8::<4>(q)].map(|q| vsubq_s8(vreinterpretq_s8_u8(q), vdupq_n_s8(8)))
}

/// Eight bytes of each of two rows.
#[inline]
#[target_feature(enable = "neon")]
fn eight(weights: [&[u8]; 2], at: usize) -> uint8x16_t {
    let [a, b] = weights.map(|w| vcreate_u8(u64::from_le_bytes(w[2..].as_chunks::<8>().0[at])));
    vcombine_u8(a, b)
}

#[inline]
#[target_feature(enable = "neon,i8mm")]
fn matrix_block<const Q4: bool>(weights: [&[u8]; ROWS], tile: &Tile32, half: usize) -> Sums {
    // Of each pair of rows, with each pair of tokens.
    let mut sums = [[vdupq_n_s32(0); 2 * PARTS]; ROWS / 2];
    let eights = tile.integers.as_chunks::<2>().0;
    let mut add = |pair: usize, q: int8x16_t, at: usize| {
        for (sum, x) in sums[pair].iter_mut().zip(pairs_of(&eights[at], half)) {
            *sum = matrix_product(*sum, q, x);
        }
    };
    for at in 0..if Q4 { 2 } else { 4 } {
        for (pair, weights) in weights.as_chunks::<2>().0.iter().enumerate() {
            let q = eight(*weights, at);
            if Q4 {
                let [low, high] = nibbles(q);
                add(pair, low, at);
                add(pair, high, 2 + at);
            } else {
                add(pair, vreinterpretq_s8_u8(q), at);
            }
        }
    }
    let mut turned = [[vdupq_n_s32(0); PARTS]; ROWS];
    for (pair, sums) in sums.into_iter().enumerate() {
        for part in 0..PARTS {
            let (a, b) = (sums[2 * part], sums[2 * part + 1]);
            turned[2 * pair][part] = vcombine_s32(vget_low_s32(a), vget_low_s32(b));
            turned[2 * pair + 1][part] = vcombine_s32(vget_high_s32(a), vget_high_s32(b));
        }
    }
    turned
}
