//! Q4_0: 4-bit integers in blocks of 32 with one scale.
//!
//! Layout of a block (ggml/src/ggml-common.h, `block_q4_0`), 18 bytes: `d` as a 16-bit float, then 16 bytes with
//! weights 0..16 in their low halves and 16..32 in their high halves. weight = d · (q − 8), so the product with a
//! block of activations `dx · x` is dx · d · (Σ q·x − 8 Σ x).

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::ROWS;
use super::activations::Row;
use super::lanes::{add_block, blocks_of_32, fetch, fetch_offset, floats, sums_256};

/// Bytes of a block.
const SIZE: usize = 18;

macro_rules! kernel {
    ($(#[$attribute:meta])* $name:ident, $products:expr) => {
        /// See [`super::RowKernel::multiply`].
        $(#[$attribute])*
        pub(super) fn $name(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
            let blocks = blocks_of_32(&rows, &x, SIZE);
            let nibble = _mm256_set1_epi8(15);
            let mut sum = _mm_setzero_ps();
            let parts = x.integers.as_chunks::<32>().0.iter().zip(x.scales).zip(x.sums.as_chunks::<2>().0);
            for (block, ((x, &dx), x_sums)) in parts.enumerate() {
                let fetched = fetch_offset(block, blocks, SIZE, ahead);
                let mut d = [0; ROWS];
                let mut sums = [_mm256_setzero_si256(); ROWS];
                // SAFETY: the block lies inside the row, as `blocks_of_32` has checked; all loads are unaligned ones.
                unsafe {
                    let x = _mm256_loadu_si256(x.as_ptr().cast());
                    for row in 0..ROWS {
                        let place = rows[row].as_ptr().add(block * SIZE);
                        fetch(rows[row].as_ptr().wrapping_add(fetched), SIZE);
                        d[row] = place.cast::<u16>().read_unaligned();
                        let q = _mm_loadu_si128(place.add(2).cast());
                        let q = _mm256_inserti128_si256(_mm256_castsi128_si256(q), _mm_srli_epi16(q, 4), 1);
                        sums[row] = $products(_mm256_and_si256(q, nibble), x);
                    }
                }
                let offset = _mm_set1_epi32(8 * (i32::from(x_sums[0]) + i32::from(x_sums[1])));
                sum = add_block(sum, dx, d, _mm_sub_epi32(sums_256(sums), offset));
            }
            floats(sum)
        }
    };
}

kernel!(
    #[target_feature(enable = "avx2,fma,f16c")]
    avx2,
    // Two products of 15 · 127 stay below 2¹⁵.
    |q, x| _mm256_madd_epi16(_mm256_maddubs_epi16(q, x), _mm256_set1_epi16(1))
);
kernel!(
    #[target_feature(enable = "avx2,fma,f16c,avxvnni")]
    avx_vnni,
    |q, x| _mm256_dpbusd_avx_epi32(_mm256_setzero_si256(), q, x)
);
kernel!(
    #[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
    vnni,
    |q, x| _mm256_dpbusd_epi32(_mm256_setzero_si256(), q, x)
);
