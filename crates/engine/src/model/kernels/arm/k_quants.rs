//! Q4_K, Q5_K and Q6_K on Arm. The layouts of the blocks are drawn in `q4k`, `q5k` and `q6k`; in short
//! (ggml/src/ggml-common.h):
//!
//! ```text
//! Q4_K  0 d, dmin   4 scales and minima   16 four pieces of 32 bytes, each two sub-blocks of 32 weights: low, high halves
//! Q5_K  0 d, dmin   4 scales and minima   16 fifth bits, bit j for sub-block j   48 as Q4_K at 16
//! Q6_K  0 low four bits, 64 bytes a half of 128 weights   128 high two bits, 32 bytes a half   192 scales of 16   208 d
//! ```
//!
//! Each sub-block's products are summed in four lanes and multiplied by its scale there; lanes are added up once a block.

#![allow(unsafe_code)]

use std::arch::aarch64::*;

use super::super::ROWS;
use super::super::activations::Row;
use super::super::plain::scales_and_minima;
use super::{
    add_block, add_block_less, blocks_of, dot_neon, dot_product, floats, load, load_unsigned, sixteen, sums,
};

/// The sums of the activations of each sub-block of 32.
#[inline]
#[target_feature(enable = "neon")]
fn sums_of_32(sums: &[i16; 16]) -> int16x8_t {
    // SAFETY: sixteen 16-bit integers are two registers; loads need no alignment.
    unsafe { vpaddq_s16(vld1q_s16(sums.as_ptr()), vld1q_s16(sums.as_ptr().add(8))) }
}

/// Minima, a byte each, times sums, in four lanes.
#[inline]
#[target_feature(enable = "neon")]
fn minima_by_sums(minima: u64, sums: int16x8_t) -> int32x4_t {
    let minima = vreinterpretq_s16_u16(vmovl_u8(vcreate_u8(minima)));
    vmlal_high_s16(vmull_s16(vget_low_s16(minima), vget_low_s16(sums)), minima, sums)
}

/// Scales and minima of a block of Q4_K or Q5_K.
#[inline(always)]
fn scales_of<const SIZE: usize>(block: &[u8; SIZE]) -> (u64, u64) {
    scales_and_minima(block[4..].first_chunk::<12>().unwrap_or(&[0; 12]))
}

/// `FIFTHS`: whether there are fifth bits, before the packed weights.
macro_rules! with_minima {
    ($(#[$attribute:meta])* $name:ident, $dot:ident, $size:literal, $fifths:literal) => {
        /// See [`super::super::RowKernel::multiply`].
        $(#[$attribute])*
        pub(in super::super) fn $name(rows: [&[u8]; ROWS], _: usize, x: Row<'_>) -> [f32; ROWS] {
            let rows = blocks_of::<$size, 256>(rows, &x);
            let packed = $size - 128;
            let (nibble, fifth) = (vdupq_n_u8(15), vdupq_n_u8(16));
            let mut sum = vdupq_n_f32(0.0);
            let parts = x.integers.as_chunks::<256>().0.iter().zip(x.sums.as_chunks::<16>().0).zip(x.scales);
            for (block, ((x, x_sums), &dx)) in parts.enumerate() {
                let x_sums = sums_of_32(x_sums);
                let (mut d, mut dmin) = ([0; ROWS], [0; ROWS]);
                let mut q_sums = [vdupq_n_s32(0); ROWS];
                let mut m_sums = [vdupq_n_s32(0); ROWS];
                for row in 0..ROWS {
                    let w = &rows[row][block];
                    (d[row], dmin[row]) =
                        (u16::from_le_bytes([w[0], w[1]]), u16::from_le_bytes([w[2], w[3]]));
                    let (scales, minima) = scales_of(w);
                    m_sums[row] = minima_by_sums(minima, x_sums);
                    for (piece, x) in x.as_chunks::<16>().0.as_chunks::<4>().0.iter().enumerate() {
                        let mut low = [vdupq_n_u8(0); 2];
                        let mut high = low;
                        for half in 0..2 {
                            let q = load_unsigned(sixteen(w, packed + 32 * piece + 16 * half));
                            (low[half], high[half]) = (vandq_u8(q, nibble), vshrq_n_u8::<4>(q));
                            if $fifths {
                                let bits = load_unsigned(sixteen(w, 16 + 16 * half));
                                let bit = |sub_block: i8| {
                                    // To the left, or to the right where it is negative.
                                    vandq_u8(vshlq_u8(bits, vdupq_n_s8(4 - sub_block)), fifth)
                                };
                                low[half] = vorrq_u8(low[half], bit(2 * piece as i8));
                                high[half] = vorrq_u8(high[half], bit(2 * piece as i8 + 1));
                            }
                        }
                        for (part, q) in [low, high].into_iter().enumerate() {
                            let [q0, q1] = q.map(|q| vreinterpretq_s8_u8(q));
                            let products = $dot(vdupq_n_s32(0), q0, load(&x[2 * part]));
                            let products = $dot(products, q1, load(&x[2 * part + 1]));
                            let scale = (scales >> (8 * (2 * piece + part))) as u8;
                            q_sums[row] = vmlaq_n_s32(q_sums[row], products, scale.into());
                        }
                    }
                }
                sum = add_block_less(sum, dx, d, dmin, sums(q_sums), sums(m_sums));
            }
            floats(sum)
        }
    };
}

with_minima!(
    #[target_feature(enable = "neon")]
    q4k_neon,
    dot_neon,
    144,
    false
);
with_minima!(
    #[target_feature(enable = "neon,dotprod")]
    q4k_dot,
    dot_product,
    144,
    false
);
with_minima!(
    #[target_feature(enable = "neon")]
    q5k_neon,
    dot_neon,
    176,
    true
);
with_minima!(
    #[target_feature(enable = "neon,dotprod")]
    q5k_dot,
    dot_product,
    176,
    true
);

macro_rules! q6k {
    ($(#[$attribute:meta])* $name:ident, $dot:ident) => {
        /// See [`super::super::RowKernel::multiply`].
        $(#[$attribute])*
        pub(in super::super) fn $name(rows: [&[u8]; ROWS], _: usize, x: Row<'_>) -> [f32; ROWS] {
            let rows = blocks_of::<210, 256>(rows, &x);
            let (nibble, high_bits, middle) = (vdupq_n_u8(15), vdupq_n_u8(0x30), vdupq_n_s8(32));
            let mut sum = vdupq_n_f32(0.0);
            for (block, (x, &dx)) in x.integers.as_chunks::<256>().0.iter().zip(x.scales).enumerate() {
                let mut d = [0; ROWS];
                let mut q_sums = [vdupq_n_s32(0); ROWS];
                for row in 0..ROWS {
                    let w = &rows[row][block];
                    d[row] = u16::from_le_bytes([w[208], w[209]]);
                    let scales = sixteen(w, 192);
                    for (at, x) in x.as_chunks::<16>().0.iter().enumerate() {
                        // Sixteen weights of part `part` of half `half`.
                        let (half, part, l) = (at / 8, at % 8 / 2, 16 * (at % 2));
                        let low = load_unsigned(sixteen(w, 64 * half + 32 * (part % 2) + l));
                        let low = if part < 2 { vandq_u8(low, nibble) } else { vshrq_n_u8::<4>(low) };
                        let high = load_unsigned(sixteen(w, 128 + 32 * half + l));
                        // To the left, or to the right where it is negative.
                        let high = vandq_u8(vshlq_u8(high, vdupq_n_s8(4 - 2 * part as i8)), high_bits);
                        let q = vsubq_s8(vreinterpretq_s8_u8(vorrq_u8(low, high)), middle);
                        let products = $dot(vdupq_n_s32(0), q, load(x));
                        q_sums[row] = vmlaq_n_s32(q_sums[row], products, scales[at].cast_signed().into());
                    }
                }
                sum = add_block(sum, dx, d, sums(q_sums));
            }
            floats(sum)
        }
    };
}

q6k!(
    #[target_feature(enable = "neon")]
    q6k_neon,
    dot_neon
);
q6k!(
    #[target_feature(enable = "neon,dotprod")]
    q6k_dot,
    dot_product
);
