//! Products of a panel of weights with many tokens on AVX2, AVX-VNNI, and AVX-512 VNNI where there is no matrix unit.
//!
//! A register holds four columns of 8 (or 16) tokens, from [`super::tiles`]; four columns of one row of weights are
//! repeated in all its lanes. So each lane sums for a token of its own, and nothing is summed across lanes:
//!
//! ```text
//! AVX2   maddubs: pairs of products in 16 bits, as many columns as cannot leave them (FOURS fours); then one madd
//!        with the scale gives 32 bits
//! VNNI   dpbusd: four products in 32 bits for a whole sub-block, then one product with the scale
//! ```
//!
//! Blocks are added up as in the row kernels, so results are the same bits.

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use candle_core::quantized::GgmlDType;

use super::Level;
use super::plain::{Plain, Q4K, Q5K, Q6K, STRIP, Unpack, each_block, each_strip};
use super::tiles::{COLUMNS, GROUP, Lanes, Tile, Tiles};

/// Rows at a time with AVX-512, which has twice the registers: with one group of tokens as many sums as there may be products
/// under way (two a cycle that take four, on a Zen 5), with two groups twice as many.
const WIDE: usize = 8;

/// Adds the products of all tokens with `rows` to `outputs`, laid out `[PANEL][groups]`.
///
/// # Safety
/// The processor must have the instructions of the level, which is at least [`Level::Avx2`].
pub(super) unsafe fn multiply(
    dtype: GgmlDType,
    level: Level,
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    outputs: &mut [Lanes],
) {
    // SAFETY: the caller's promise.
    unsafe {
        match (dtype, level) {
            (GgmlDType::Q4K, Level::Avx2) => avx2::<Q4K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q5K, Level::Avx2) => avx2::<Q5K, 4, true>(rows, x, plain, outputs),
            (GgmlDType::Q6K, Level::Avx2) => avx2::<Q6K, 2, false>(rows, x, plain, outputs),
            (GgmlDType::Q4K, Level::AvxVnni) => avx_vnni::<Q4K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q5K, Level::AvxVnni) => avx_vnni::<Q5K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q6K, Level::AvxVnni) => avx_vnni::<Q6K, 4, false>(rows, x, plain, outputs),
            (GgmlDType::Q4K, _) => avx512::<Q4K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q5K, _) => avx512::<Q5K, 8, true>(rows, x, plain, outputs),
            (GgmlDType::Q6K, _) => avx512::<Q6K, 4, false>(rows, x, plain, outputs),
            _ => {}
        }
    }
}

/// Eight tokens at a time. `$add(sum, q, x)` adds products of four columns to a sum of `FOURS` of them, `$scale(sum,
/// scale)` makes such a sum one of 32 bits and multiplies it with the scale of its columns, which comes twice.
/// `MINIMA`: whether minima are taken off, else offsets.
macro_rules! eight_tokens {
    ($(#[$attribute:meta])* $name:ident, $add:expr, $scale:expr) => {
        $(#[$attribute])*
        fn $name<U: Unpack, const FOURS: usize, const MINIMA: bool>(
            rows: &[&[u8]],
            x: &Tiles,
            plain: &mut Plain,
            outputs: &mut [Lanes],
        ) {
            let groups = x.groups();
            each_strip::<U>(rows, x, plain, |plain, first, tile, group| {
                // Few tokens may leave the second half of a group empty.
                for half in 0..(x.tokens() - group * GROUP).div_ceil(8).min(2) {
                    let mut totals = [_mm256_setzero_si256(); STRIP];
                    let eight = |place: *const i8| {
                        // SAFETY: the second half of a row of a tile begins 32 bytes on.
                        unsafe { _mm256_loadu_si256(place.add(32 * half).cast()) }
                    };
                    for (part, fours) in tile.integers.as_chunks::<FOURS>().0.iter().enumerate() {
                        let mut sums = [_mm256_setzero_si256(); STRIP];
                        for (four, x) in fours.iter().enumerate() {
                            let x = eight(x.as_ptr().cast());
                            for (r, sum) in sums.iter_mut().enumerate() {
                                let q = &plain.q[first + r].as_chunks::<4>().0[part * FOURS + four];
                                let q = _mm256_set1_epi32(i32::from_le_bytes(*q));
                                *sum = $add(*sum, q, x);
                            }
                        }
                        for (r, (total, sum)) in totals.iter_mut().zip(sums).enumerate() {
                            let scale = plain.scales[first + r][part * FOURS / 4];
                            *total = _mm256_add_epi32(*total, $scale(sum, scale));
                        }
                    }
                    for (r, total) in totals.into_iter().enumerate() {
                        let row = first + r;
                        let products = |factors: &[[i16; 2]], sums: &[[[i16; 2]; GROUP]]| {
                            let mut total = _mm256_setzero_si256();
                            for (two, sums) in factors.iter().zip(sums) {
                                let two = _mm256_set1_epi32(pair(*two));
                                total = _mm256_add_epi32(total, _mm256_madd_epi16(two, eight(sums.as_ptr().cast())));
                            }
                            total
                        };
                        let d = _mm256_set1_ps(plain.d[row]);
                        let sum = if MINIMA {
                            let minima = _mm256_cvtepi32_ps(products(&plain.minima[row], &tile.sums));
                            let minima = _mm256_mul_ps(_mm256_set1_ps(plain.dmin[row]), minima);
                            _mm256_fmsub_ps(d, _mm256_cvtepi32_ps(total), minima)
                        } else {
                            let offset = products(&plain.offsets[row], &tile.sixteens);
                            _mm256_mul_ps(d, _mm256_cvtepi32_ps(_mm256_sub_epi32(total, offset)))
                        };
                        // SAFETY: eight of sixteen floats each.
                        unsafe {
                            let dx = _mm256_loadu_ps(tile.scales.as_ptr().add(8 * half));
                            let output = outputs[row * groups + group].0.as_mut_ptr().add(8 * half);
                            _mm256_storeu_ps(output, _mm256_fmadd_ps(dx, sum, _mm256_loadu_ps(output)));
                        }
                    }
                }
            });
        }
    };
}

eight_tokens!(
    #[target_feature(enable = "avx2,fma,f16c")]
    avx2,
    |sum, q, x| _mm256_add_epi16(sum, _mm256_maddubs_epi16(q, x)),
    |sum, scale| _mm256_madd_epi16(sum, _mm256_set1_epi32(pair(scale)))
);
eight_tokens!(
    #[target_feature(enable = "avx2,fma,f16c,avxvnni")]
    avx_vnni,
    |sum, q, x| _mm256_dpbusd_avx_epi32(sum, q, x),
    |sum, scale: [i16; 2]| _mm256_mullo_epi32(sum, _mm256_set1_epi32(scale[0].into()))
);

/// As [`avx2`], [`WIDE`] rows with sixteen tokens at a time, or with twice as many: then each register of weights meets
/// two of activations.
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
fn avx512<U: Unpack, const FOURS: usize, const MINIMA: bool>(
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    outputs: &mut [Lanes],
) {
    // The last group of tokens may be there only to make a pair.
    let (there, groups) = (x.tokens().div_ceil(GROUP), x.groups());
    each_block::<U>(rows, plain, |plain, block| {
        let (pairs, rest) = x.block(block)[..there].as_chunks::<2>();
        // All rows with one pair after the other: what both need, and their outputs, lie in the first cache then.
        let strips = 0..rows.len().div_ceil(WIDE);
        for (pair, tiles) in pairs.iter().enumerate() {
            for strip in strips.clone() {
                let outputs = &mut outputs[strip * WIDE * groups + 2 * pair..];
                avx512_strip::<FOURS, MINIMA, 2>(plain, strip, tiles, outputs, groups);
            }
        }
        if let Some(tile) = rest.first_chunk() {
            for strip in strips {
                let outputs = &mut outputs[strip * WIDE * groups + there - 1..];
                avx512_strip::<FOURS, MINIMA, 1>(plain, strip, tile, outputs, groups);
            }
        }
    });
}

/// Strip number `strip` of [`WIDE`] rows with `GROUPS` groups of tokens. `outputs` begins with those of the first row and
/// group, and has `stride` groups a row.
#[inline]
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
fn avx512_strip<const FOURS: usize, const MINIMA: bool, const GROUPS: usize>(
    plain: &Plain,
    strip: usize,
    tiles: &[Tile; GROUPS],
    outputs: &mut [Lanes],
    stride: usize,
) {
    // SAFETY: every row of a tile has 64 bytes.
    let all = |place: *const i8| unsafe { _mm512_loadu_si512(place.cast()) };
    // Looked up once, so that nothing is checked in the loops.
    let (q, scales) = (&plain.q.as_chunks::<WIDE>().0[strip], &plain.scales.as_chunks::<WIDE>().0[strip]);
    let mut totals = [[_mm512_setzero_si512(); GROUPS]; WIDE];
    for part in 0..COLUMNS / 4 / FOURS {
        let mut sums = [[_mm512_setzero_si512(); GROUPS]; WIDE];
        for four in part * FOURS..(part + 1) * FOURS {
            let x = tiles.each_ref().map(|tile| all(tile.integers[four].as_ptr().cast()));
            for (q, sums) in q.iter().zip(&mut sums) {
                let q = _mm512_set1_epi32(i32::from_le_bytes(q.as_chunks::<4>().0[four]));
                for (sum, x) in sums.iter_mut().zip(x) {
                    *sum = _mm512_dpbusd_epi32(*sum, q, x);
                }
            }
        }
        for ((totals, sums), scales) in totals.iter_mut().zip(sums).zip(scales) {
            let scale = _mm512_srai_epi32::<16>(_mm512_set1_epi32(pair(scales[part * FOURS / 4])));
            for (total, sum) in totals.iter_mut().zip(sums) {
                *total = _mm512_add_epi32(*total, _mm512_mullo_epi32(sum, scale));
            }
        }
    }
    for (r, totals) in totals.into_iter().enumerate() {
        let row = strip * WIDE + r;
        let d = _mm512_set1_ps(plain.d[row]);
        for (group, total) in totals.into_iter().enumerate() {
            let tile = &tiles[group];
            let products = |factors: &[[i16; 2]], sums: &[[[i16; 2]; GROUP]]| {
                let mut total = _mm512_setzero_si512();
                for (two, sums) in factors.iter().zip(sums) {
                    total =
                        _mm512_dpwssd_epi32(total, _mm512_set1_epi32(pair(*two)), all(sums.as_ptr().cast()));
                }
                total
            };
            let sum = if MINIMA {
                let minima = _mm512_cvtepi32_ps(products(&plain.minima[row], &tile.sums));
                let minima = _mm512_mul_ps(_mm512_set1_ps(plain.dmin[row]), minima);
                _mm512_fmsub_ps(d, _mm512_cvtepi32_ps(total), minima)
            } else {
                let offset = products(&plain.offsets[row], &tile.sixteens);
                _mm512_mul_ps(d, _mm512_cvtepi32_ps(_mm512_sub_epi32(total, offset)))
            };
            // SAFETY: sixteen floats each.
            unsafe {
                let dx = _mm512_loadu_ps(tile.scales.as_ptr());
                let output = outputs[r * stride + group].0.as_mut_ptr();
                _mm512_storeu_ps(output, _mm512_fmadd_ps(dx, sum, _mm512_loadu_ps(output)));
            }
        }
    }
}

/// Two 16-bit integers as one of 32.
#[inline(always)]
fn pair([low, high]: [i16; 2]) -> i32 {
    i32::from(low.cast_unsigned()) | i32::from(high) << 16
}
