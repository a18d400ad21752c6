//! Q6_K: 6-bit integers in blocks of 256 with signed 8-bit scales.
//!
//! Layout of a block (ggml/src/ggml-common.h, `block_q6_K`), 210 bytes:
//!
//! ```text
//! 0    ql     128   low four bits: for each half of 128 weights 64 bytes, whose low halves are weights 0..64 and
//!                   whose high halves are weights 64..128
//! 128  qh     64    high two bits: for each half 32 bytes, byte l has those of weights l, l+32, l+64, l+96 from the
//!                   lowest bits up
//! 192  scales 16    i8, of the sub-blocks of 16 weights
//! 208  d      f16
//! ```
//!
//! weight = d · s[j] · (q − 32), so the product with a block of activations `dx · x` is
//! dx · d · (Σ s[j] Σ q·x − 32 Σ s[j] Σ x): one integer a block, far below 2³¹.

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::ROWS;
use super::activations::Row;
use super::lanes::{add_block, blocks_of, fetch, fetch_offset, floats, sums_256, sums_512};
use super::panel::PanelRow;

/// Bytes of a block.
pub(super) const SIZE: usize = 210;
const COLUMNS: usize = 256;
const QH: usize = 128;
const SCALES: usize = 192;
const D: usize = 208;

/// 32 · Σ s[j] Σ x, in eight parts, from the scales in 16 bits.
#[inline]
#[target_feature(enable = "avx2")]
fn offset(scales: __m256i, sums: &[i16; 16]) -> __m256i {
    // SAFETY: sixteen 16-bit integers are one register; unaligned loads are allowed.
    let sums = unsafe { _mm256_loadu_si256(sums.as_ptr().cast()) };
    _mm256_slli_epi32(_mm256_madd_epi16(scales, sums), 5)
}

/// See [`super::RowKernel::multiply`].
#[target_feature(enable = "avx2,fma,f16c")]
pub(super) fn avx2(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
    let blocks = blocks_of(&rows, &x, SIZE);
    let low_bits = _mm256_set1_epi8(15);
    let high_bits = _mm256_set1_epi8(0x30);
    // The first two of the scales that are left, eight times each.
    let first_two = _mm256_inserti128_si256(_mm256_set1_epi16(0x0100), _mm_set1_epi16(0x0302), 1);
    let mut sum = _mm_setzero_ps();
    for (block, (sums, &dx)) in x.sums.as_chunks::<16>().0.iter().zip(x.scales).enumerate() {
        let fetched = fetch_offset(block, blocks, SIZE, ahead);
        let mut d = [0; ROWS];
        let mut q_sums = [_mm256_setzero_si256(); ROWS];
        for row in 0..ROWS {
            // SAFETY: the block lies inside the row and its activations inside `x`, as `blocks_of` has checked;
            // all loads are unaligned ones.
            unsafe {
                let place = rows[row].as_ptr().add(block * SIZE);
                fetch(rows[row].as_ptr().wrapping_add(fetched), SIZE);
                d[row] = place.add(D).cast::<u16>().read_unaligned();
                let scales = _mm256_cvtepi8_epi16(_mm_loadu_si128(place.add(SCALES).cast()));
                let mut q_sum = _mm256_sub_epi32(_mm256_setzero_si256(), offset(scales, sums));
                for half in 0..2 {
                    let ql = [0, 32].map(|at| _mm256_loadu_si256(place.add(64 * half + at).cast()));
                    let qh = _mm256_loadu_si256(place.add(QH + 32 * half).cast());
                    // Eight scales: those of this half, in both halves of the register.
                    let mut scales = match half {
                        0 => _mm256_permute4x64_epi64(scales, 0b01_00_01_00),
                        _ => _mm256_permute4x64_epi64(scales, 0b11_10_11_10),
                    };
                    let x = x.integers.as_ptr().add(block * COLUMNS + 128 * half);
                    let high =
                        [_mm256_slli_epi16(qh, 4), _mm256_slli_epi16(qh, 2), qh, _mm256_srli_epi16(qh, 2)];
                    let low = [ql[0], ql[1], _mm256_srli_epi16(ql[0], 4), _mm256_srli_epi16(ql[1], 4)];
                    for part in 0..4 {
                        let q = _mm256_or_si256(
                            _mm256_and_si256(low[part], low_bits),
                            _mm256_and_si256(high[part], high_bits),
                        );
                        // Two products of 63 · 127 stay below 2¹⁵.
                        let products = _mm256_maddubs_epi16(q, _mm256_loadu_si256(x.add(32 * part).cast()));
                        let scale = _mm256_shuffle_epi8(scales, first_two);
                        q_sum = _mm256_add_epi32(q_sum, _mm256_madd_epi16(products, scale));
                        scales = _mm256_srli_si256(scales, 4);
                    }
                }
                q_sums[row] = q_sum;
            }
        }
        sum = add_block(sum, dx, d, sums_256(q_sums));
    }
    floats(sum)
}

/// See [`super::RowKernel::multiply`].
///
/// Four products of a lane, at most 4 · 63 · 127, stay below 2¹⁵, so the lane's low 16 bits are the sum, and a 16-bit
/// product with the scale beside a zero gives the scaled sum.
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
pub(super) fn vnni(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
    let blocks = blocks_of(&rows, &x, SIZE);
    let low_bits = _mm512_set1_epi8(15);
    let six_bits = _mm512_set1_epi8(63);
    // The high bits of weights l and l+32 go to bits 4 and 5, as do those of l+64 and l+96.
    let left = _mm512_set_epi64(2, 2, 2, 2, 4, 4, 4, 4);
    let right = _mm512_set_epi64(2, 2, 2, 2, 0, 0, 0, 0);
    // Scale 4i + lane / 4 for each lane of the i-th 64 weights.
    let lanes = _mm512_set_epi32(3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0);
    let spreads = [0, 4, 8, 12].map(|first| _mm512_add_epi32(lanes, _mm512_set1_epi32(first)));
    let mut sum = _mm_setzero_ps();
    for (block, (sums, &dx)) in x.sums.as_chunks::<16>().0.iter().zip(x.scales).enumerate() {
        let fetched = fetch_offset(block, blocks, SIZE, ahead);
        // SAFETY: 256 activations from here on, as `blocks_of` has checked; unaligned loads.
        let xs = [0, 64, 128, 192]
            .map(|at| unsafe { _mm512_loadu_si512(x.integers.as_ptr().add(block * COLUMNS + at).cast()) });
        let mut d = [0; ROWS];
        let mut q_sums = [_mm512_setzero_si512(); ROWS];
        for row in 0..ROWS {
            // SAFETY: the block lies inside the row, as `blocks_of` has checked; all loads are unaligned ones.
            unsafe {
                let place = rows[row].as_ptr().add(block * SIZE);
                fetch(rows[row].as_ptr().wrapping_add(fetched), SIZE);
                d[row] = place.add(D).cast::<u16>().read_unaligned();
                let scales = _mm_loadu_si128(place.add(SCALES).cast());
                let offset = offset(_mm256_cvtepi8_epi16(scales), sums);
                let mut q_sum = _mm512_sub_epi32(_mm512_setzero_si512(), _mm512_zextsi256_si512(offset));
                let scales = _mm512_cvtepu16_epi32(_mm256_cvtepi8_epi16(scales));
                for half in 0..2 {
                    let ql = _mm512_loadu_si512(place.add(64 * half).cast());
                    let qh = _mm512_broadcast_i64x4(_mm256_loadu_si256(place.add(QH + 32 * half).cast()));
                    let parts = [
                        (ql, _mm512_sllv_epi64(qh, left)),
                        (_mm512_srli_epi16(ql, 4), _mm512_srlv_epi64(qh, right)),
                    ];
                    for (part, (low, high)) in parts.into_iter().enumerate() {
                        // Where the mask has ones the low bits, elsewhere the high ones.
                        let q = _mm512_ternarylogic_epi64(low_bits, low, high, 0xca);
                        let q = _mm512_and_si512(q, six_bits);
                        let products = _mm512_dpbusd_epi32(_mm512_setzero_si512(), q, xs[2 * half + part]);
                        let scale = _mm512_permutexvar_epi32(spreads[2 * half + part], scales);
                        q_sum = _mm512_dpwssd_epi32(q_sum, products, scale);
                    }
                }
                q_sums[row] = q_sum;
            }
        }
        sum = add_block(sum, dx, d, sums_512(q_sums));
    }
    floats(sum)
}

/// See [`super::panel`].
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl")]
pub(super) fn unpack(block: &[u8], row: PanelRow<'_>) {
    let Some((block, _)) = block.split_first_chunk::<SIZE>() else { return };
    *row.d = half::f16::from_le_bytes([block[D], block[D + 1]]).to_f32();
    let low_bits = _mm512_set1_epi8(15);
    let six_bits = _mm512_set1_epi8(63);
    let middle = _mm512_set1_epi8(32);
    let left = _mm512_set_epi64(2, 2, 2, 2, 4, 4, 4, 4);
    let right = _mm512_set_epi64(2, 2, 2, 2, 0, 0, 0, 0);
    let low_byte = _mm512_set1_epi16(63);
    // SAFETY: all places are inside a block of 210, as its layout says; the parts have 256 bytes each. Loads and
    // stores are unaligned ones.
    unsafe {
        let place = block.as_ptr();
        let scales = _mm512_cvtepi8_epi32(_mm_loadu_si128(place.add(SCALES).cast()));
        // Each scale twice in its lane, for two 16-bit products.
        let scales = _mm512_or_si512(
            _mm512_slli_epi32(scales, 16),
            _mm512_and_si512(scales, _mm512_set1_epi32(0xffff)),
        );
        let lanes = _mm512_set_epi32(3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0);
        for half in 0..2 {
            let ql = _mm512_loadu_si512(place.add(64 * half).cast());
            let qh = _mm512_broadcast_i64x4(_mm256_loadu_si256(place.add(QH + 32 * half).cast()));
            let parts =
                [(ql, _mm512_sllv_epi64(qh, left)), (_mm512_srli_epi16(ql, 4), _mm512_srlv_epi64(qh, right))];
            for (part, (low, high)) in parts.into_iter().enumerate() {
                let at = 2 * half + part;
                let q = _mm512_and_si512(_mm512_ternarylogic_epi64(low_bits, low, high, 0xca), six_bits);
                let q = _mm512_sub_epi8(q, middle);
                let scale = _mm512_permutexvar_epi32(
                    _mm512_add_epi32(lanes, _mm512_set1_epi32(4 * at as i32)),
                    scales,
                );
                // Even and odd bytes apart, in 16 bits.
                let even = _mm512_mullo_epi16(_mm512_srai_epi16(_mm512_slli_epi16(q, 8), 8), scale);
                let odd = _mm512_mullo_epi16(_mm512_srai_epi16(q, 8), scale);
                let join = |even, odd| {
                    _mm512_mask_blend_epi8(0xaaaa_aaaa_aaaa_aaaa, even, _mm512_slli_epi16(odd, 8))
                };
                let low = join(_mm512_and_si512(even, low_byte), _mm512_and_si512(odd, low_byte));
                let high = join(_mm512_srai_epi16(even, 6), _mm512_srai_epi16(odd, 6));
                _mm512_storeu_si512(row.low.as_mut_ptr().add(64 * at).cast(), low);
                _mm512_storeu_si512(row.high.as_mut_ptr().add(64 * at).cast(), high);
            }
        }
    }
}
