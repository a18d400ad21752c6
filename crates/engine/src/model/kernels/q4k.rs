//! Q4_K: 4-bit integers in blocks of 256 with scales and minima of 6 bits.
//!
//! Layout of a block (ggml/src/ggml-common.h, `block_q4_K`), 144 bytes:
//!
//! ```text
//! 0    d      f16   scale of the scales
//! 2    dmin   f16   scale of the minima
//! 4    scales 12    scale s[j] and minimum m[j] of the 8 sub-blocks of 32 weights, 6 bits each:
//!                   byte j < 4: s[j] | s[j+4] >> 4 << 6;  byte 4+j: m[j] | m[j+4] >> 4 << 6;
//!                   byte 8+j: s[j+4] & 15 | (m[j+4] & 15) << 4
//! 16   q      128   four pieces of 32 bytes; piece i holds sub-block 2i in the low and 2i+1 in the high halves
//! ```
//!
//! weight = d · s[j] · q − dmin · m[j], so the product with a block of activations `dx · x` is
//! dx · (d · Σ s[j] Σ q·x − dmin · Σ m[j] Σ x): two integers a block. All sums stay far below 2³¹.

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::ROWS;
use super::activations::Row;
use super::heads::{Heads256, Heads512, scale_of, sums_of_32};
use super::lanes::{blocks_of, fetch, fetch_offset, floats, sums_256, sums_512};
use super::panel::PanelRow;
use super::plain::scales_and_minima;

/// Bytes of a block.
pub(super) const SIZE: usize = 144;
const COLUMNS: usize = 256;

/// Adds a block's two integers to the sums so far, in the one order that all kernels keep.
#[inline]
#[target_feature(enable = "avx2,fma")]
pub(super) fn add_block(sum: __m128, dx: f32, d: __m128, dmin: __m128, q: __m128i, m: __m128i) -> __m128 {
    let minima = _mm_mul_ps(dmin, _mm_cvtepi32_ps(m));
    _mm_fmadd_ps(_mm_set1_ps(dx), _mm_fmsub_ps(d, _mm_cvtepi32_ps(q), minima), sum)
}

/// See [`super::RowKernel::multiply`].
#[target_feature(enable = "avx2,fma,f16c")]
pub(super) fn avx2(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
    let blocks = blocks_of(&rows, &x, SIZE);
    let nibble = _mm256_set1_epi8(15);
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
                for piece in 0..4 {
                    let q = _mm256_loadu_si256(place.add(16 + 32 * piece).cast());
                    let x = x.integers.as_ptr().add(block * COLUMNS + 64 * piece);
                    let (x_low, x_high) =
                        (_mm256_loadu_si256(x.cast()), _mm256_loadu_si256(x.add(32).cast()));
                    // Two products of 15 · 127 stay below 2¹⁵.
                    let low = _mm256_maddubs_epi16(_mm256_and_si256(q, nibble), x_low);
                    let high =
                        _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(q, 4), nibble), x_high);
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
                for half in 0..2 {
                    let q = _mm512_loadu_si512(place.add(16 + 64 * half).cast());
                    let parts =
                        [_mm512_and_si512(q, nibble), _mm512_and_si512(_mm512_srli_epi16(q, 4), nibble)];
                    for (part, q) in parts.into_iter().enumerate() {
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

/// Which bytes of a register the scales of a piece come from: that of the even sub-block beside a zero in the lower half,
/// that of the odd one in the upper half. A scale in 16 bits multiplies two bytes at once, as neither product leaves its
/// byte.
pub(super) static SPREADS: [Spread; 4] = [Spread::new(0), Spread::new(2), Spread::new(4), Spread::new(6)];

#[repr(C, align(64))]
pub(super) struct Spread([[u8; 2]; 32]);

impl Spread {
    const fn new(first: u8) -> Self {
        // An index with its high bit set gives a zero.
        let mut bytes = [[first, 0x80]; 32];
        let mut lane = 16;
        while lane < 32 {
            bytes[lane][0] = first + 1;
            lane += 1;
        }
        Self(bytes)
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    pub(super) fn register(&self) -> __m512i {
        // SAFETY: 64 bytes.
        unsafe { _mm512_loadu_si512(self.0.as_ptr().cast()) }
    }
}

/// See [`super::panel`].
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl")]
pub(super) fn unpack(block: &[u8], row: PanelRow<'_>) {
    let Some((block, _)) = block.split_first_chunk::<SIZE>() else { return };
    let halves = |at: usize| half::f16::from_le_bytes([block[at], block[at + 1]]).to_f32();
    (*row.d, *row.dmin) = (halves(0), halves(2));
    let nibble = _mm512_set1_epi8(15);
    // SAFETY: the packed scales are bytes 4 to 16, and `q` 64-byte pieces from 16 to 144, of a block of 144; the parts
    // have 256 bytes each. Loads and stores are unaligned ones.
    unsafe {
        let (scales, minima) = scales_and_minima(&*block.as_ptr().add(4).cast());
        let (low, high) = (scales & 0x0707_0707_0707_0707, scales >> 3 & 0x0707_0707_0707_0707);
        let minima = _mm_cvtepu8_epi16(_mm_cvtsi64_si128(minima.cast_signed()));
        _mm_storeu_si128(row.minima.as_mut_ptr().cast(), minima);
        let spread = |scales: u64, piece: usize| {
            _mm512_shuffle_epi8(_mm512_set1_epi64(scales.cast_signed()), SPREADS[piece].register())
        };
        for piece in 0..4 {
            let q = _mm256_loadu_si256(block.as_ptr().add(16 + 32 * piece).cast());
            let q = _mm512_inserti64x4(_mm512_castsi256_si512(q), _mm256_srli_epi16(q, 4), 1);
            let q = _mm512_and_si512(q, nibble);
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
