//! Products of a panel of weights with many tokens on Arm, with its dot-product or its matrix instructions (`i8mm`).
//!
//! As on AVX2 ([`super::super::plain`], `strips`), [`STRIP`] rows meet eight tokens at a time:
//!
//! ```text
//! SDOT    a register has four columns of four tokens; four columns of a row are repeated in all its lanes, and each
//!         lane sums for a token of its own
//! SMMLA   a register has eight columns of two rows, another eight columns of two tokens; four lanes sum for the four
//!         pairs of them: row a with token 0 and 1, row b with token 0 and 1
//! ```
//!
//! Blocks are added up as in the row kernels, so results are the same bits.

#![allow(unsafe_code)]

use std::arch::aarch64::*;
use std::arch::asm;

use candle_core::quantized::GgmlDType;

use super::super::plain::{Plain, Q4K, Q5K, Q6K, STRIP, Unpack, each_strip};
use super::super::tiles::{GROUP, Lanes, Tile, Tiles};
use super::dot_product;

/// Registers of four tokens.
const PARTS: usize = 2;
/// The sums of a row, one lane for each of eight tokens.
type Sums = [int32x4_t; PARTS];

/// Adds the products of all tokens with `rows` to `outputs`, laid out `[PANEL][groups]`.
///
/// # Safety
/// The processor must have dot products, and with `i8mm` matrix products.
pub(in super::super) unsafe fn multiply(
    dtype: GgmlDType,
    i8mm: bool,
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    outputs: &mut [Lanes],
) {
    // SAFETY: the caller's promise.
    unsafe {
        match (dtype, i8mm) {
            (GgmlDType::Q4K, false) => dot::<Q4K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q5K, false) => dot::<Q5K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q6K, false) => dot::<Q6K, 4, false>(rows, x, plain, outputs),
            (GgmlDType::Q4K, true) => matrix::<Q4K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q5K, true) => matrix::<Q5K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q6K, true) => matrix::<Q6K, 4, false>(rows, x, plain, outputs),
            _ => {}
        }
    }
}

/// Four columns of four tokens: the part `part` of those of a half of the group.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn tokens(x: &[[i8; 4]; GROUP], half: usize, part: usize) -> int8x16_t {
    // SAFETY: four columns of sixteen tokens are 64 bytes, of which these are 16; loads need no alignment.
    unsafe { vld1q_s8(x.as_ptr().cast::<i8>().add(16 * (2 * half + part))) }
}

/// `FOURS` fours of columns share a scale; `MINIMA`: whether minima are taken off, else offsets.
#[target_feature(enable = "neon,dotprod")]
fn dot<U: Unpack, const FOURS: usize, const MINIMA: bool>(
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    outputs: &mut [Lanes],
) {
    let groups = x.groups();
    each_strip::<U>(rows, x, plain, |plain, first, tile, group| {
        for half in 0..2 {
            let mut totals = [[vdupq_n_s32(0); PARTS]; STRIP];
            for (at, fours) in tile.integers.as_chunks::<FOURS>().0.iter().enumerate() {
                let mut sums = [[vdupq_n_s32(0); PARTS]; STRIP];
                for (four, x) in fours.iter().enumerate() {
                    let x = [tokens(x, half, 0), tokens(x, half, 1)];
                    for (r, sums) in sums.iter_mut().enumerate() {
                        let q = plain.q[first + r].as_chunks::<4>().0[at * FOURS + four];
                        let q = vreinterpretq_s8_s32(vdupq_n_s32(i32::from_le_bytes(q)));
                        for part in 0..PARTS {
                            sums[part] = dot_product(sums[part], q, x[part]);
                        }
                    }
                }
                for (r, (totals, sums)) in totals.iter_mut().zip(sums).enumerate() {
                    let scale = plain.scales[first + r][at * FOURS / 4][0].into();
                    for part in 0..PARTS {
                        totals[part] = vmlaq_n_s32(totals[part], sums[part], scale);
                    }
                }
            }
            for (r, totals) in totals.into_iter().enumerate() {
                let output = &mut outputs[(first + r) * groups + group];
                finish::<MINIMA>(plain, first + r, tile, half, totals, output);
            }
        }
    });
}

/// Adds the products of two rows and two tokens, eight columns each, to `sum`: `SMMLA`.
#[inline]
#[target_feature(enable = "neon,i8mm")]
pub(super) fn matrix_product(sum: int32x4_t, rows: int8x16_t, tokens: int8x16_t) -> int32x4_t {
    let mut out = sum;
    // SAFETY: registers only.
    unsafe {
        asm!(
            ".arch_extension i8mm",
            "smmla {out:v}.4s, {a:v}.16b, {b:v}.16b",
            out = inout(vreg) out, a = in(vreg) rows, b = in(vreg) tokens,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    out
}

/// Eight columns of eight tokens, those of two tokens a register.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn pairs_of([low, high]: &[[[i8; 4]; GROUP]; 2], half: usize) -> [int8x16_t; 2 * PARTS] {
    let mut pairs = [vdupq_n_s8(0); 2 * PARTS];
    for part in 0..PARTS {
        let low = vreinterpretq_s32_s8(tokens(low, half, part));
        let high = vreinterpretq_s32_s8(tokens(high, half, part));
        pairs[2 * part] = vreinterpretq_s8_s32(vzip1q_s32(low, high));
        pairs[2 * part + 1] = vreinterpretq_s8_s32(vzip2q_s32(low, high));
    }
    pairs
}

/// As [`dot`], with matrix products.
#[target_feature(enable = "neon,dotprod,i8mm")]
fn matrix<U: Unpack, const FOURS: usize, const MINIMA: bool>(
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    outputs: &mut [Lanes],
) {
    const { assert!(STRIP.is_multiple_of(2) && FOURS.is_multiple_of(2)) };
    let groups = x.groups();
    each_strip::<U>(rows, x, plain, |plain, first, tile, group| {
        for half in 0..2 {
            // Of each pair of rows, with each pair of tokens.
            let mut totals = [[vdupq_n_s32(0); 2 * PARTS]; STRIP / 2];
            for (at, fours) in tile.integers.as_chunks::<FOURS>().0.iter().enumerate() {
                let mut sums = [[vdupq_n_s32(0); 2 * PARTS]; STRIP / 2];
                for (eight, both) in fours.as_chunks::<2>().0.iter().enumerate() {
                    let pairs = pairs_of(both, half);
                    let column = |row: usize| {
                        let q = plain.q[row].as_chunks::<8>().0[at * FOURS / 2 + eight];
                        vcreate_s8(u64::from_le_bytes(q))
                    };
                    for (pair, sums) in sums.iter_mut().enumerate() {
                        let row = first + 2 * pair;
                        let q = vcombine_s8(column(row), column(row + 1));
                        for (sum, x) in sums.iter_mut().zip(pairs) {
                            *sum = matrix_product(*sum, q, x);
                        }
                    }
                }
                for (pair, (totals, sums)) in totals.iter_mut().zip(sums).enumerate() {
                    let scale = |row: usize| vdup_n_s32(plain.scales[row][at * FOURS / 4][0].into());
                    let row = first + 2 * pair;
                    let scales = vcombine_s32(scale(row), scale(row + 1));
                    for (total, sum) in totals.iter_mut().zip(sums) {
                        *total = vmlaq_s32(*total, sum, scales);
                    }
                }
            }
            for (pair, totals) in totals.into_iter().enumerate() {
                let row = first + 2 * pair;
                let low = |at: usize| vcombine_s32(vget_low_s32(totals[at]), vget_low_s32(totals[at + 1]));
                let high = |at: usize| vcombine_s32(vget_high_s32(totals[at]), vget_high_s32(totals[at + 1]));
                let output = &mut outputs[row * groups + group];
                finish::<MINIMA>(plain, row, tile, half, [low(0), low(2)], output);
                let output = &mut outputs[(row + 1) * groups + group];
                finish::<MINIMA>(plain, row + 1, tile, half, [high(0), high(2)], output);
            }
        }
    });
}

/// Takes minima or offsets off a row's integers of a block and adds the block to the sums so far, in the one order that
/// all kernels keep.
#[inline]
#[target_feature(enable = "neon")]
fn finish<const MINIMA: bool>(
    plain: &Plain,
    row: usize,
    tile: &Tile,
    half: usize,
    totals: Sums,
    output: &mut Lanes,
) {
    for (part, total) in totals.into_iter().enumerate() {
        let from = 8 * half + 4 * part;
        let sum = if MINIMA {
            let minima = products(&plain.minima[row], &tile.sums, from);
            let minima = vmulq_n_f32(vcvtq_f32_s32(minima), plain.dmin[row]);
            vfmaq_f32(vnegq_f32(minima), vdupq_n_f32(plain.d[row]), vcvtq_f32_s32(total))
        } else {
            let offset = products(&plain.offsets[row], &tile.sixteens, from);
            vmulq_n_f32(vcvtq_f32_s32(vsubq_s32(total, offset)), plain.d[row])
        };
        // SAFETY: four of sixteen floats each; loads and stores need no alignment.
        unsafe {
            let dx = vld1q_f32(tile.scales.as_ptr().add(from));
            let place = output.0.as_mut_ptr().add(from);
            vst1q_f32(place, vfmaq_f32(vld1q_f32(place), dx, sum));
        }
    }
}

/// The sums of four tokens from `from` on, each times its factor.
#[inline]
#[target_feature(enable = "neon")]
fn products(factors: &[[i16; 2]], sums: &[[[i16; 2]; GROUP]], from: usize) -> int32x4_t {
    let mut total = vdupq_n_s32(0);
    for ([first, second], sums) in factors.iter().zip(sums) {
        let pair = i32::from(first.cast_unsigned()) | i32::from(*second) << 16;
        let pair = vreinterpretq_s16_s32(vdupq_n_s32(pair));
        let four: &[[i16; 2]] = &sums[from..from + 4];
        // SAFETY: four pairs of 16-bit integers; loads need no alignment.
        let four = unsafe { vld1q_s16(four.as_ptr().cast()) };
        let low = vmull_s16(vget_low_s16(four), vget_low_s16(pair));
        total = vaddq_s32(total, vpaddq_s32(low, vmull_high_s16(four, pair)));
    }
    total
}
