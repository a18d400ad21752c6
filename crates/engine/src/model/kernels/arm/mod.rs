//! Products of quantized weights on Arm: NEON, which every 64-bit Arm processor has, and its dot-product instructions
//! (`dotprod`), which nearly all since 2018 have.
//!
//! Written against [`super::exact`], whose bits they give. They have run under an emulator only: right, but not timed.
//! Source: Arm Architecture Reference Manual for A-profile, chapter C7 (`SDOT`, `SMMLA`, `FCVTL`). Rust's intrinsics for
//! these three are not stable, so they are inline assembly here.

#![allow(unsafe_code)]

pub(super) mod k_quants;
pub(super) mod simple;
pub(super) mod strips;
pub(super) mod strips_32;

use std::arch::aarch64::*;
use std::arch::asm;

use super::ROWS;
use super::activations::Row;

/// Adds, in each lane, four products to `sum`: `SDOT`.
#[inline]
#[target_feature(enable = "neon,dotprod")]
pub(super) fn dot_product(sum: int32x4_t, a: int8x16_t, b: int8x16_t) -> int32x4_t {
    let mut out = sum;
    // SAFETY: registers only.
    unsafe {
        asm!(
            ".arch_extension dotprod",
            "sdot {out:v}.4s, {a:v}.16b, {b:v}.16b",
            out = inout(vreg) out, a = in(vreg) a, b = in(vreg) b,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    out
}

/// As [`dot_product`], though which products go to which lane differs. Two of 128 · 127 stay below 2¹⁵.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn dot_neon(sum: int32x4_t, a: int8x16_t, b: int8x16_t) -> int32x4_t {
    let low = vmull_s8(vget_low_s8(a), vget_low_s8(b));
    vpadalq_s16(sum, vmlal_high_s8(low, a, b))
}

/// Sixteen bytes.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn load(bytes: &[i8; 16]) -> int8x16_t {
    // SAFETY: sixteen bytes; loads need no alignment.
    unsafe { vld1q_s8(bytes.as_ptr()) }
}

/// As [`load`].
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn load_unsigned(bytes: &[u8; 16]) -> uint8x16_t {
    // SAFETY: sixteen bytes; loads need no alignment.
    unsafe { vld1q_u8(bytes.as_ptr()) }
}

/// Four 16-bit floats as 32-bit floats.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn halves(bits: [u16; ROWS]) -> float32x4_t {
    // SAFETY: eight bytes; loads need no alignment.
    let bits = unsafe { vld1_u16(bits.as_ptr()) };
    let out: float32x4_t;
    // SAFETY: registers only.
    unsafe {
        asm!(
            "fcvtl {out:v}.4s, {bits:v}.4h",
            out = lateout(vreg) out, bits = in(vreg) bits,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    out
}

/// The sum of each of four registers, side by side.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn sums(v: [int32x4_t; ROWS]) -> int32x4_t {
    vpaddq_s32(vpaddq_s32(v[0], v[1]), vpaddq_s32(v[2], v[3]))
}

/// The four floats of a register.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn floats(v: float32x4_t) -> [f32; ROWS] {
    let mut out = [0.0; ROWS];
    // SAFETY: room for four floats; stores need no alignment.
    unsafe { vst1q_f32(out.as_mut_ptr(), v) };
    out
}

/// Adds a block's integers of four rows to the sums so far, in the one order that all kernels keep.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn add_block(sum: float32x4_t, dx: f32, d: [u16; ROWS], q: int32x4_t) -> float32x4_t {
    vfmaq_f32(sum, vdupq_n_f32(dx), vmulq_f32(halves(d), vcvtq_f32_s32(q)))
}

/// As [`add_block`], less minima.
#[inline]
#[target_feature(enable = "neon")]
pub(super) fn add_block_less(
    sum: float32x4_t,
    dx: f32,
    d: [u16; ROWS],
    dmin: [u16; ROWS],
    q: int32x4_t,
    m: int32x4_t,
) -> float32x4_t {
    let minima = vmulq_f32(halves(dmin), vcvtq_f32_s32(m));
    let block = vfmaq_f32(vnegq_f32(minima), halves(d), vcvtq_f32_s32(q));
    vfmaq_f32(sum, vdupq_n_f32(dx), block)
}

/// Rows of blocks of `SIZE` bytes, checked to be whole and as long as the activations, which are in blocks of `COLUMNS`.
#[inline(always)]
pub(super) fn blocks_of<'a, const SIZE: usize, const COLUMNS: usize>(
    rows: [&'a [u8]; ROWS],
    x: &Row<'_>,
) -> [&'a [[u8; SIZE]]; ROWS] {
    let blocks = x.scales.len();
    assert!(x.integers.len() == blocks * COLUMNS && x.sums.len() * 16 == blocks * COLUMNS);
    let rows = rows.map(|row| row.as_chunks::<SIZE>().0);
    assert!(rows.iter().all(|row| row.len() == blocks));
    rows
}

/// The 16 bytes at `at` of a block. The compiler sees that they are there.
#[inline(always)]
pub(super) fn sixteen<const SIZE: usize>(block: &[u8; SIZE], at: usize) -> &[u8; 16] {
    block[at..].first_chunk::<16>().unwrap_or(&[0; 16])
}
