//! Q5_K: 5-bit integers in blocks of 256 with scales and minima of 6 bits.
//!
//! Layout of a block (ggml/src/ggml-common.h, `block_q5_K`), 176 bytes: as Q4_K ([`super::q4k`]), with the fifth bits
//! between the scales and the rest:
//!
//! ```text
//! 0    d, dmin f16   as Q4_K
//! 4    scales  12    as Q4_K
//! 16   qh      32    bit j of byte l is the fifth bit of weight l of sub-block j
//! 48   q       128   as Q4_K
//! ```

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::ROWS;
use super::activations::Row;
use super::heads::{Heads256, Heads512, scale_of, sums_of_32};
use super::lanes::{blocks_of, fetch, fetch_offset, floats, sums_256, sums_512};
use super::panel::PanelRow;
use super::plain::scales_and_minima;
use super::q4k::{SPREADS, add_block};

/// Bytes of a block.
pub(super) const SIZE: usize = 176;
const COLUMNS: usize = 256;
const QH: usize = 16;
const Q: usize = 48;

/// See [`super::RowKernel::multiply`].
#[target_feature(enable = "avx2,fma,f16c")]
pub(super) fn avx2(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
    let blocks = blocks_of(&rows, &x, SIZE);
    let nibble = _mm256_set1_epi8(15);
    let fifth = _mm256_set1_epi8(16);
    let mut sum = _mm_setzero_ps();
    for (block, (sums, &dx)) in x.sums.as_chunks::<16>().0.iter().zip(x.scales).enumerate() {
        let sums = sums_of_32(sums);
        let fetched = fetch_offset(block, blocks, SIZE, ahead);
        // SAFETY: the block lies inside its rows, as `blocks_of` has checked.
        let heads = unsafe { Heads256::of(rows.map(|row| row.as_ptr().add(block * SIZE))) };
        let mut q_sums = [_mm256_setzero_si256(); ROWS];
        for row in 0..ROWS {
            // SAFETY: the block lies inside the row and its activations inside `x`, as `blocks_of` has checked;
            // all loads are unaligned ones.
            unsafe {
                let place = rows[row].as_ptr().add(block * SIZE);
                fetch(rows[row].as_ptr().wrapping_add(fetched), SIZE);
                let scales = heads.scales(row);
                let mut q_sum = _mm256_setzero_si256();
                let mut bits = _mm256_loadu_si256(place.add(QH).cast());
                for piece in 0..4 {
                    let q = _mm256_loadu_si256(place.add(Q + 32 * piece).cast());
                    let x = x.integers.as_ptr().add(block * COLUMNS + 64 * piece);
                    let (x_low, x_high) =
                        (_mm256_loadu_si256(x.cast()), _mm256_loadu_si256(x.add(32).cast()));
                    let q_low = _mm256_and_si256(q, nibble);
                    let q_high = _mm256_and_si256(_mm256_srli_epi16(q, 4), nibble);
                    let fifth_low = _mm256_and_si256(_mm256_slli_epi16(bits, 4), fifth);
                    let fifth_high = _mm256_and_si256(_mm256_slli_epi16(bits, 3), fifth);
                    bits = _mm256_srli_epi16(bits, 2);
                    // Two products of 31 · 127 stay below 2¹⁵.
                    let low = _mm256_maddubs_epi16(_mm256_or_si256(q_low, fifth_low), x_low);
                    let high = _mm256_maddubs_epi16(_mm256_or_si256(q_high, fifth_high), x_high);
                    let scale = |sub_block| _mm256_shuffle_epi8(scales, scale_of(sub_block));
                    let low = _mm256_madd_epi16(low, scale(2 * piece));
                    let high = _mm256_madd_epi16(high, scale(2 * piece + 1));
                    q_sum = _mm256_add_epi32(q_sum, _mm256_add_epi32(low, high));
                }
                q_sums[row] = q_sum;
            }
        }
        sum = add_block(sum, dx, heads.d, heads.dmin, sums_256(q_sums), heads.minima(sums));
    }
    floats(sum)
}

/// See [`super::RowKernel::multiply`].
///
/// A register holds two pieces of 32 bytes: in its low halves sub-blocks 0 and 2 (or 4 and 6), in its high ones 1
/// and 3 (or 5 and 7). Four products of a lane stay below 2¹⁵, so the lane's low 16 bits are the sum, and a 16-bit
/// product with the scale beside a zero gives the scaled sum.
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
pub(super) fn vnni(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
    let blocks = blocks_of(&rows, &x, SIZE);
    let nibble = _mm512_set1_epi8(15);
    // Scale a in the lower eight lanes, b in the upper, each beside a zero (an index with its high bit set).
    let spread = |a: i32, b: i32| {
        // Bytes: the scale's index, in the upper half of a quarter, then three that give zero.
        let (a, b) = (a + 8, b + 8);
        let (a, b) = (a | 0x8080_8000u32.cast_signed(), b | 0x8080_8000u32.cast_signed());
        _mm512_inserti64x4(_mm512_set1_epi32(a), _mm256_set1_epi32(b), 1)
    };
    let spreads = [spread(0, 2), spread(1, 3), spread(4, 6), spread(5, 7)];
    let fifth = _mm512_set1_epi8(16);
    // Where the fifth bits of the sub-blocks of a register are.
    let bit = |a: i32, b: i32| {
        _mm512_inserti64x4(_mm512_set1_epi8(1 << a), _mm256_set1_epi8((1u8 << b).cast_signed()), 1)
    };
    let bits = [bit(0, 2), bit(1, 3), bit(4, 6), bit(5, 7)];
    let mut sum = _mm_setzero_ps();
    for (block, (sums, &dx)) in x.sums.as_chunks::<16>().0.iter().zip(x.scales).enumerate() {
        let sums = sums_of_32(sums);
        let fetched = fetch_offset(block, blocks, SIZE, ahead);
        // SAFETY: 256 activations from here on, as `blocks_of` has checked; unaligned loads.
        let xs = unsafe {
            let x = x.integers.as_ptr().add(block * COLUMNS);
            let pair = |at: usize| {
                let low = _mm512_castsi256_si512(_mm256_loadu_si256(x.add(at).cast()));
                _mm512_inserti64x4(low, _mm256_loadu_si256(x.add(at + 64).cast()), 1)
            };
            [pair(0), pair(32), pair(128), pair(160)]
        };
        // SAFETY: the block lies inside its rows, as `blocks_of` has checked.
        let heads = unsafe { Heads512::of(rows.map(|row| row.as_ptr().add(block * SIZE))) };
        let mut q_sums = [_mm512_setzero_si512(); ROWS];
        for row in 0..ROWS {
            // SAFETY: the block lies inside the row, as `blocks_of` has checked; all loads are unaligned ones.
            unsafe {
                let place = rows[row].as_ptr().add(block * SIZE);
                fetch(rows[row].as_ptr().wrapping_add(fetched), SIZE);
                let scales = heads.scales(row);
                // Two sums, since each addition waits for the one before.
                let mut both = [_mm512_setzero_si512(); 2];
                let qh = _mm512_broadcast_i64x4(_mm256_loadu_si256(place.add(QH).cast()));
                for half in 0..2 {
                    let q = _mm512_loadu_si512(place.add(Q + 64 * half).cast());
                    let parts =
                        [_mm512_and_si512(q, nibble), _mm512_and_si512(_mm512_srli_epi16(q, 4), nibble)];
                    for (part, q) in parts.into_iter().enumerate() {
                        let there = _mm512_test_epi8_mask(qh, bits[2 * half + part]);
                        let q = _mm512_mask_add_epi8(q, there, q, fifth);
                        let products = _mm512_dpbusd_epi32(_mm512_setzero_si512(), q, xs[2 * half + part]);
                        let scale = _mm512_shuffle_epi8(scales, spreads[2 * half + part]);
                        both[part] = _mm512_dpwssd_epi32(both[part], products, scale);
                    }
                }
                q_sums[row] = _mm512_add_epi32(both[0], both[1]);
            }
        }
        sum = add_block(sum, dx, heads.d, heads.dmin, sums_512(q_sums), heads.minima(sums));
    }
    floats(sum)
}

/// See [`super::panel`].
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl")]
pub(super) fn unpack(block: &[u8], row: PanelRow<'_>) {
    let Some((block, _)) = block.split_first_chunk::<SIZE>() else { return };
    let halves = |at: usize| half::f16::from_le_bytes([block[at], block[at + 1]]).to_f32();
    (*row.d, *row.dmin) = (halves(0), halves(2));
    let nibble = _mm512_set1_epi8(15);
    let fifth = _mm512_set1_epi8(16);
    // SAFETY: the packed scales are bytes 4 to 16, the fifth bits bytes 16 to 48 and the rest bytes 48 to 176, of a block of 176; the parts
    // have 256 bytes each. Loads and stores are unaligned ones.
    unsafe {
        let (scales, minima) = scales_and_minima(&*block.as_ptr().add(4).cast());
        let (low, high) = (scales & 0x0707_0707_0707_0707, scales >> 3 & 0x0707_0707_0707_0707);
        let minima = _mm_cvtepu8_epi16(_mm_cvtsi64_si128(minima.cast_signed()));
        _mm_storeu_si128(row.minima.as_mut_ptr().cast(), minima);
        let qh = _mm256_loadu_si256(block.as_ptr().add(QH).cast());
        let spread = |scales: u64, piece: usize| {
            _mm512_shuffle_epi8(_mm512_set1_epi64(scales.cast_signed()), SPREADS[piece].register())
        };
        for piece in 0..4 {
            let q = _mm256_loadu_si256(block.as_ptr().add(Q + 32 * piece).cast());
            let q = _mm512_inserti64x4(_mm512_castsi256_si512(q), _mm256_srli_epi16(q, 4), 1);
            let fifths = _mm256_srl_epi16(qh, _mm_cvtsi32_si128(2 * piece as i32));
            let fifths = _mm512_inserti64x4(
                _mm512_castsi256_si512(_mm256_slli_epi16(fifths, 4)),
                _mm256_slli_epi16(fifths, 3),
                1,
            );
            let q = _mm512_or_si512(_mm512_and_si512(q, nibble), _mm512_and_si512(fifths, fifth));
            _mm512_storeu_si512(
                row.low.as_mut_ptr().add(64 * piece).cast(),
                _mm512_mullo_epi16(q, spread(low, piece)),
            );
            _mm512_storeu_si512(
                row.high.as_mut_ptr().add(64 * piece).cast(),
                _mm512_mullo_epi16(q, spread(high, piece)),
            );
        }
    }
}
