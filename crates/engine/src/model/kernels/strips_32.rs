//! Products of Q8_0 and Q4_0 with many tokens, on AVX2, AVX-VNNI and AVX-512 VNNI (with a matrix unit too: a block of 32 is
//! too short for it to win back what its sums cost to be scaled).
//!
//! As in [`super::strips`] a register holds four columns of 8 (or 16) tokens, and four columns of one row of weights are
//! repeated in all its lanes. Here the weights are repeated straight from where they lie, since what a block needs to be
//! unpacked is one more instruction a register:
//!
//! ```text
//! VNNI   Q8_0  dpbusd(q + 128, x), less 128 Σx       q + 128 is q with its sign bit turned; so on AVX-VNNI
//! AVX2   Q8_0  maddubs(|q|, x with the sign of q)    at most 2 · 128 · 127 in 16 bits, then widened at once
//! both   Q4_0  q as it is stored, less 8 Σx          AVX2: eight pairs of at most 15 · 127 stay in 16 bits
//! ```
//!
//! A few rows and one or two groups keep their sums in registers over all blocks, each scaled and added in the order
//! of the row kernels: the results are the same bits. Layouts: [`super::q8_0`], [`super::q4_0`].

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use candle_core::quantized::GgmlDType;

use super::Level;
use super::tiles::{GROUP, Lanes, Tile32, Tiles};

/// Rows at a time on AVX-512.
const WIDE: usize = 4;
/// Rows at a time on AVX2, which has half as many registers.
const NARROW: usize = 2;

/// Bytes of a block: a 16-bit scale, then 32 bytes or halves of bytes.
const fn size(q4: bool) -> usize {
    if q4 { 18 } else { 34 }
}

/// Writes the products of all tokens with `rows` to `outputs`, laid out `[PANEL][groups]`.
///
/// # Safety
/// The processor must have the instructions of the level, which is at least [`Level::Avx2`].
pub(super) unsafe fn multiply(
    dtype: GgmlDType,
    level: Level,
    rows: &[&[u8]],
    x: &Tiles,
    outputs: &mut [Lanes],
) {
    // SAFETY: the caller's promise.
    unsafe {
        match (dtype, level) {
            (GgmlDType::Q8_0, Level::Avx2) => avx2::<false>(rows, x, outputs),
            (GgmlDType::Q4_0, Level::Avx2) => avx2::<true>(rows, x, outputs),
            (GgmlDType::Q8_0, Level::AvxVnni) => avx_vnni::<false>(rows, x, outputs),
            (GgmlDType::Q4_0, Level::AvxVnni) => avx_vnni::<true>(rows, x, outputs),
            (GgmlDType::Q8_0, _) => avx512::<false>(rows, x, outputs),
            (GgmlDType::Q4_0, _) => avx512::<true>(rows, x, outputs),
            _ => {}
        }
    }
}

/// The rows from `first` on, the last again where they run out, and the number of their blocks.
#[inline(always)]
fn strip<'a, const N: usize>(rows: &[&'a [u8]], first: usize, size: usize) -> ([&'a [u8]; N], usize) {
    let strip: [&[u8]; N] = std::array::from_fn(|i| rows[(first + i).min(rows.len() - 1)]);
    let blocks = strip[0].len() / size;
    assert!(strip.iter().all(|row| row.len() == blocks * size));
    (strip, blocks)
}

/// The scale of a block, in all lanes.
#[inline]
#[target_feature(enable = "avx2,f16c")]
unsafe fn scale(block: *const u8) -> __m128 {
    // SAFETY: the caller's block begins with two bytes of scale.
    let bits = unsafe { block.cast::<u16>().read_unaligned() };
    _mm_cvtph_ps(_mm_cvtsi32_si128(bits.into()))
}

/// Eight tokens at a time. `$add_q4` and `$add_q8` add the products of four columns to a sum, `$widen` makes a sum of
/// Q4_0 one of 32 bits; `$raised`: whether `$add_q8` takes weights for 128 more than they are.
macro_rules! eight_tokens {
    ($(#[$attribute:meta])* $name:ident, $add_q4:expr, $widen:expr, $add_q8:expr, $raised:expr) => {
        $(#[$attribute])*
        fn $name<const Q4: bool>(rows: &[&[u8]], x: &Tiles, outputs: &mut [Lanes]) {
            let groups = x.groups();
            let low = _mm256_set1_epi8(15);
            for group in 0..x.tokens().div_ceil(GROUP) {
                let halves = (x.tokens() - group * GROUP).div_ceil(8).min(2);
                for first in (0..rows.len()).step_by(NARROW) {
                    let (strip, blocks) = strip::<NARROW>(rows, first, size(Q4));
                    let mut totals = [[_mm256_setzero_ps(); 2]; NARROW];
                    for (block, tile) in x.group_32(group, blocks).iter().enumerate() {
                        for (row, totals) in strip.iter().zip(&mut totals) {
                            // SAFETY: the block lies in the row, whose length `strip` has checked; a row of a tile has 64 bytes,
                            // its sums and scales 64 each.
                            unsafe {
                                let place = row.as_ptr().add(block * size(Q4));
                                let d = _mm256_broadcastss_ps(scale(place));
                                let four = |at: usize| {
                                    _mm256_set1_epi32(place.add(2 + 4 * at).cast::<i32>().read_unaligned())
                                };
                                let mut sums = [_mm256_setzero_si256(); 2];
                                let eight = |at: usize, half: usize| {
                                    _mm256_loadu_si256(tile.integers[at].as_ptr().add(8 * half).cast())
                                };
                                if Q4 {
                                    for at in 0..4 {
                                        let packed = four(at);
                                        let q = [
                                            _mm256_and_si256(packed, low),
                                            _mm256_and_si256(_mm256_srli_epi16::<4>(packed), low),
                                        ];
                                        for (part, q) in q.into_iter().enumerate() {
                                            for (half, sum) in sums[..halves].iter_mut().enumerate() {
                                                *sum = $add_q4(*sum, q, eight(4 * part + at, half));
                                            }
                                        }
                                    }
                                    for sum in &mut sums {
                                        *sum = $widen(*sum);
                                    }
                                } else {
                                    for at in 0..8 {
                                        let q = four(at);
                                        for (half, sum) in sums[..halves].iter_mut().enumerate() {
                                            *sum = $add_q8(*sum, q, eight(at, half));
                                        }
                                    }
                                }
                                for (half, (total, mut sum)) in totals.iter_mut().zip(sums).enumerate() {
                                    let offset = _mm256_loadu_si256(tile.sums.as_ptr().add(8 * half).cast());
                                    if Q4 {
                                        sum = _mm256_sub_epi32(sum, _mm256_slli_epi32::<3>(offset));
                                    } else if $raised {
                                        sum = _mm256_sub_epi32(sum, _mm256_slli_epi32::<7>(offset));
                                    }
                                    let dx = _mm256_loadu_ps(tile.scales.as_ptr().add(8 * half));
                                    *total = _mm256_fmadd_ps(dx, _mm256_mul_ps(d, _mm256_cvtepi32_ps(sum)), *total);
                                }
                            }
                        }
                    }
                    for (row, totals) in (first..rows.len()).zip(totals) {
                        let output = outputs[row * groups + group].0.as_chunks_mut::<8>().0;
                        for (output, total) in output.iter_mut().zip(totals) {
                            // SAFETY: room for eight floats.
                            unsafe { _mm256_storeu_ps(output.as_mut_ptr(), total) };
                        }
                    }
                }
            }
        }
    };
}

eight_tokens!(
    #[target_feature(enable = "avx2,fma,f16c")]
    avx2,
    |sum, q, x| _mm256_add_epi16(sum, _mm256_maddubs_epi16(q, x)),
    |sum| _mm256_madd_epi16(sum, _mm256_set1_epi16(1)),
    |sum, q, x| {
        let products = _mm256_maddubs_epi16(_mm256_abs_epi8(q), _mm256_sign_epi8(x, q));
        _mm256_add_epi32(sum, _mm256_madd_epi16(products, _mm256_set1_epi16(1)))
    },
    false
);
eight_tokens!(
    #[target_feature(enable = "avx2,fma,f16c,avxvnni")]
    avx_vnni,
    |sum, q, x| _mm256_dpbusd_avx_epi32(sum, q, x),
    |sum| sum,
    |sum, q, x| {
        let raised = _mm256_xor_si256(q, _mm256_set1_epi32(0x8080_8080_u32.cast_signed()));
        _mm256_dpbusd_avx_epi32(sum, raised, x)
    },
    true
);

#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
fn avx512<const Q4: bool>(rows: &[&[u8]], x: &Tiles, outputs: &mut [Lanes]) {
    let there = x.tokens().div_ceil(GROUP);
    for pair in (0..there).step_by(2) {
        for first in (0..rows.len()).step_by(WIDE) {
            if pair + 1 < there {
                avx512_strip::<Q4, 2>(rows, first, pair, x, outputs);
            } else {
                avx512_strip::<Q4, 1>(rows, first, pair, x, outputs);
            }
        }
    }
}

/// [`WIDE`] rows from `first` on with `GROUPS` groups from `pair` on.
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
fn avx512_strip<const Q4: bool, const GROUPS: usize>(
    rows: &[&[u8]],
    first: usize,
    pair: usize,
    x: &Tiles,
    outputs: &mut [Lanes],
) {
    let groups = x.groups();
    let sign = _mm512_set1_epi32(0x8080_8080_u32.cast_signed());
    let low = _mm512_set1_epi32(0x0f0f_0f0f);
    let (strip, blocks) = strip::<WIDE>(rows, first, size(Q4));
    let tiles: [&[Tile32]; GROUPS] = std::array::from_fn(|group| x.group_32(pair + group, blocks));
    let mut totals = [[_mm512_setzero_ps(); GROUPS]; WIDE];
    // The block is a place in the rows as well as in the tiles.
    #[allow(clippy::needless_range_loop)]
    for block in 0..blocks {
        let mut sums = [[_mm512_setzero_si512(); GROUPS]; WIDE];
        // SAFETY: blocks lie in their rows, whose lengths `strip` has checked; the rows of a tile, its sums and its
        // scales are 64 bytes each.
        unsafe {
            let all = |group: usize, at: usize| {
                _mm512_loadu_si512(tiles[group][block].integers[at].as_ptr().cast())
            };
            let four = |row: usize, at: usize| {
                let place = strip[row].as_ptr().add(block * size(Q4) + 2 + 4 * at);
                _mm512_set1_epi32(place.cast::<i32>().read_unaligned())
            };
            if Q4 {
                for at in 0..4 {
                    for (row, sums) in sums.iter_mut().enumerate() {
                        let packed = four(row, at);
                        let q = _mm512_and_si512(packed, low);
                        let later = _mm512_and_si512(_mm512_srli_epi32::<4>(packed), low);
                        for (group, sum) in sums.iter_mut().enumerate() {
                            *sum = _mm512_dpbusd_epi32(*sum, q, all(group, at));
                            *sum = _mm512_dpbusd_epi32(*sum, later, all(group, 4 + at));
                        }
                    }
                }
            } else {
                for at in 0..8 {
                    for (row, sums) in sums.iter_mut().enumerate() {
                        let q = _mm512_xor_si512(four(row, at), sign);
                        for (group, sum) in sums.iter_mut().enumerate() {
                            *sum = _mm512_dpbusd_epi32(*sum, q, all(group, at));
                        }
                    }
                }
            }
            for group in 0..GROUPS {
                let tile = &tiles[group][block];
                let offset = _mm512_loadu_si512(tile.sums.as_ptr().cast());
                let offset = if Q4 { _mm512_slli_epi32::<3>(offset) } else { _mm512_slli_epi32::<7>(offset) };
                let dx = _mm512_loadu_ps(tile.scales.as_ptr());
                for (row, totals) in totals.iter_mut().enumerate() {
                    let d = _mm512_broadcastss_ps(scale(strip[row].as_ptr().add(block * size(Q4))));
                    let sum = _mm512_cvtepi32_ps(_mm512_sub_epi32(sums[row][group], offset));
                    totals[group] = _mm512_fmadd_ps(dx, _mm512_mul_ps(d, sum), totals[group]);
                }
            }
        }
    }
    for (row, totals) in (first..rows.len()).zip(totals) {
        for (group, total) in totals.into_iter().enumerate() {
            // SAFETY: sixteen floats.
            unsafe { _mm512_storeu_ps(outputs[row * groups + pair + group].0.as_mut_ptr(), total) };
        }
    }
}
