//! Sixteen floats in four NEON registers. Source of the one assembly: Arm Architecture Reference Manual for A-profile,
//! chapter C7 (`FCVTL`).

use super::*;
use std::arch::aarch64::*;
use std::arch::asm;

/// Needs NEON, which is part of the target.
#[derive(Clone, Copy)]
pub(in super::super::super) struct Four([float32x4_t; 4]);

macro_rules! each {
    ($function:ident, $($value:expr),+) => {
        // SAFETY: the trait's promise.
        unsafe { Self(std::array::from_fn(|i| $function($($value.0[i]),+))) }
    };
}

/// Eight 16-bit floats: `FCVTL`, whose intrinsic is not stable.
#[inline(always)]
fn eight(from: &[f16; 8]) -> [float32x4_t; 2] {
    let (low, high): (float32x4_t, float32x4_t);
    // SAFETY: eight 16-bit floats are read; else registers only.
    unsafe {
        let bits = vld1q_u16(from.as_ptr().cast());
        asm!(
            "fcvtl {low:v}.4s, {bits:v}.4h",
            "fcvtl2 {high:v}.4s, {bits:v}.8h",
            low = out(vreg) low, high = lateout(vreg) high, bits = in(vreg) bits,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    [low, high]
}

// SAFETY: the instructions are named above.
unsafe impl Vector for Four {
    #[inline(always)]
    fn splat(value: f32) -> Self {
        // SAFETY: the trait's promise, here and in all that follow; loads and stores are inside the arrays.
        unsafe { Self([vdupq_n_f32(value); 4]) }
    }
    #[inline(always)]
    fn load(from: &[f32; LANES]) -> Self {
        // SAFETY: as above.
        unsafe { Self(std::array::from_fn(|i| vld1q_f32(from.as_ptr().add(4 * i)))) }
    }
    #[inline(always)]
    fn load_halves(from: &[f16; LANES]) -> Self {
        let (low, high) = from.split_at(8);
        let zero = [f16::ZERO; 8];
        let [a, b] = eight(low.first_chunk().unwrap_or(&zero));
        let [c, d] = eight(high.first_chunk().unwrap_or(&zero));
        Self([a, b, c, d])
    }
    #[inline(always)]
    fn load_brains(from: &[bf16; LANES]) -> Self {
        // SAFETY: as above.
        unsafe {
            let at = from.as_ptr().cast::<u16>();
            let (low, high) = (vld1q_u16(at), vld1q_u16(at.add(8)));
            let four = |bits| vreinterpretq_f32_u32(vshll_n_u16::<16>(bits));
            Self([
                four(vget_low_u16(low)),
                four(vget_high_u16(low)),
                four(vget_low_u16(high)),
                four(vget_high_u16(high)),
            ])
        }
    }
    #[inline(always)]
    fn load_bytes(from: &[i8; LANES]) -> Self {
        // SAFETY: as above.
        unsafe {
            let bytes = vld1q_s8(from.as_ptr());
            let (low, high) = (vmovl_s8(vget_low_s8(bytes)), vmovl_high_s8(bytes));
            let four = [
                vmovl_s16(vget_low_s16(low)),
                vmovl_high_s16(low),
                vmovl_s16(vget_low_s16(high)),
                vmovl_high_s16(high),
            ];
            Self(std::array::from_fn(|i| vcvtq_f32_s32(four[i])))
        }
    }
    #[inline(always)]
    fn store(self, to: &mut [f32; LANES]) {
        for (i, value) in self.0.into_iter().enumerate() {
            // SAFETY: as above.
            unsafe { vst1q_f32(to.as_mut_ptr().add(4 * i), value) }
        }
    }
    #[inline(always)]
    fn mul_add(self, a: Self, b: Self) -> Self {
        each!(vfmaq_f32, b, self, a)
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        each!(vaddq_f32, self, other)
    }
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        each!(vmulq_f32, self, other)
    }
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        each!(vdivq_f32, self, other)
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        each!(vmaxq_f32, self, other)
    }
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        each!(vminq_f32, self, other)
    }
    #[inline(always)]
    fn add_exponent(self, power: Self) -> Self {
        // SAFETY: as above.
        let one = |a, p| unsafe {
            let shifted = vshlq_n_s32::<23>(vreinterpretq_s32_f32(p));
            vreinterpretq_f32_s32(vaddq_s32(vreinterpretq_s32_f32(a), shifted))
        };
        Self(std::array::from_fn(|i| one(self.0[i], power.0[i])))
    }
    #[inline(always)]
    fn zero_below(self, x: Self, limit: Self) -> Self {
        // SAFETY: as above.
        let one =
            |a, x, l| unsafe { vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(a), vcltq_f32(x, l))) };
        Self(std::array::from_fn(|i| one(self.0[i], x.0[i], limit.0[i])))
    }
}
