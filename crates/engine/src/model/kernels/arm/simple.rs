//! Q8_0 and Q4_0 on Arm.
//!
//! Layout of a block (ggml/src/ggml-common.h): `d` as a 16-bit float, then for Q8_0 32 signed bytes, for Q4_0 16 bytes
//! with weights 0..16 in their low halves and 16..32 in their high halves, which 8 is taken off.

#![allow(unsafe_code)]

use std::arch::aarch64::*;

use super::super::ROWS;
use super::super::activations::Row;
use super::{add_block, blocks_of, dot_neon, dot_product, floats, load, load_unsigned, sixteen, sums};

macro_rules! q8_0 {
    ($(#[$attribute:meta])* $name:ident, $dot:ident) => {
        /// See [`super::super::RowKernel::multiply`].
        $(#[$attribute])*
        pub(in super::super) fn $name(rows: [&[u8]; ROWS], _: usize, x: Row<'_>) -> [f32; ROWS] {
            let rows = blocks_of::<34, 32>(rows, &x);
            let mut sum = vdupq_n_f32(0.0);
            for (block, (x, &dx)) in x.integers.as_chunks::<16>().0.as_chunks::<2>().0.iter().zip(x.scales).enumerate() {
                let x = [load(&x[0]), load(&x[1])];
                let mut d = [0; ROWS];
                let mut products = [vdupq_n_s32(0); ROWS];
                for row in 0..ROWS {
                    let w = &rows[row][block];
                    d[row] = u16::from_le_bytes([w[0], w[1]]);
                    let q = [2, 18].map(|at| vreinterpretq_s8_u8(load_unsigned(sixteen(w, at))));
                    products[row] = $dot($dot(products[row], q[0], x[0]), q[1], x[1]);
                }
                sum = add_block(sum, dx, d, sums(products));
            }
            floats(sum)
        }
    };
}

q8_0!(
    #[target_feature(enable = "neon")]
    q8_0_neon,
    dot_neon
);
q8_0!(
    #[target_feature(enable = "neon,dotprod")]
    q8_0_dot,
    dot_product
);

macro_rules! q4_0 {
    ($(#[$attribute:meta])* $name:ident, $dot:ident) => {
        /// See [`super::super::RowKernel::multiply`].
        $(#[$attribute])*
        pub(in super::super) fn $name(rows: [&[u8]; ROWS], _: usize, x: Row<'_>) -> [f32; ROWS] {
            let rows = blocks_of::<18, 32>(rows, &x);
            let (nibble, eight) = (vdupq_n_u8(15), vdupq_n_s8(8));
            let mut sum = vdupq_n_f32(0.0);
            for (block, (x, &dx)) in x.integers.as_chunks::<16>().0.as_chunks::<2>().0.iter().zip(x.scales).enumerate() {
                let x = [load(&x[0]), load(&x[1])];
                let mut d = [0; ROWS];
                let mut products = [vdupq_n_s32(0); ROWS];
                for row in 0..ROWS {
                    let w = &rows[row][block];
                    d[row] = u16::from_le_bytes([w[0], w[1]]);
                    let q = load_unsigned(sixteen(w, 2));
                    let low = vsubq_s8(vreinterpretq_s8_u8(vandq_u8(q, nibble)), eight);
                    let high = vsubq_s8(vreinterpretq_s8_u8(vshrq_n_u8::<4>(q)), eight);
                    products[row] = $dot($dot(products[row], low, x[0]), high, x[1]);
                }
                sum = add_block(sum, dx, d, sums(products));
            }
            floats(sum)
        }
    };
}

q4_0!(
    #[target_feature(enable = "neon")]
    q4_0_neon,
    dot_neon
);
q4_0!(
    #[target_feature(enable = "neon,dotprod")]
    q4_0_dot,
    dot_product
);
