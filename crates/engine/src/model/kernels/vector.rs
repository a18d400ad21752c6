//! Sixteen floats side by side: one AVX-512 register, two AVX registers, four NEON registers, or an array.
//!
//! What is written over this trait gives the same bits in all of them where the processor fuses multiplications and
//! additions, because each lane goes its own way.

#![allow(unsafe_code)]

use half::{bf16, f16};

/// Lanes of a vector.
pub(in super::super) const LANES: usize = 16;

/// Sixteen floats. All functions must be inlined into one that has the instructions of the type.
///
/// # Safety
/// An implementation may be used only where the processor has its instructions.
pub(in super::super) unsafe trait Vector: Copy {
    fn splat(value: f32) -> Self;
    fn load(from: &[f32; LANES]) -> Self;
    fn load_halves(from: &[f16; LANES]) -> Self;
    fn load_brains(from: &[bf16; LANES]) -> Self;
    fn load_bytes(from: &[i8; LANES]) -> Self;
    fn store(self, to: &mut [f32; LANES]);
    /// `self · a + b`, rounded once where the processor can.
    fn mul_add(self, a: Self, b: Self) -> Self;
    /// `a · b + c` of one number, rounded as [`Vector::mul_add`] rounds.
    #[inline(always)]
    fn fused(a: f32, b: f32, c: f32) -> f32 {
        a.mul_add(b, c)
    }
    fn add(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn div(self, other: Self) -> Self;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;
    /// Adds the bits of `power`, shifted left by 23, to those of `self`.
    fn add_exponent(self, power: Self) -> Self;
    /// Zero in lanes in which `x` is below `limit`.
    fn zero_below(self, x: Self, limit: Self) -> Self;
    /// Asks for the cache line at `place`, which need not be inside anything, where the processor can be asked.
    #[inline(always)]
    fn prefetch(_place: *const u8) {}
}

/// e to the power of each lane, to about two parts in 2²⁴; 0 below −87, and as at 88 above.
///
/// The method is that of Cephes' `expf` (S. Moshier): x = n·ln 2 + r, a polynomial in r, and n added to the exponent.
#[inline(always)]
pub(in super::super) fn exp<V: Vector>(x: V) -> V {
    // Adding 1.5 · 2²³ rounds to an integer and leaves it in the low bits.
    let magic = V::splat(12_582_912.0);
    let clamped = x.max(V::splat(-87.3)).min(V::splat(88.0));
    let shifted = clamped.mul_add(V::splat(std::f32::consts::LOG2_E), magic);
    let n = shifted.add(V::splat(-12_582_912.0));
    let r = n.mul_add(V::splat(-0.693_359_4), clamped);
    let r = n.mul_add(V::splat(2.121_944_4e-4), r);
    let mut p = V::splat(1.987_569_1e-4);
    for coefficient in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 0.166_666_65, 0.5] {
        p = p.mul_add(r, V::splat(coefficient));
    }
    let p = p.mul_add(r.mul(r), r).add(V::splat(1.0));
    p.add_exponent(shifted).zero_below(x, V::splat(-87.0))
}

// SAFETY: needs no instructions beyond those of the target.
unsafe impl Vector for [f32; LANES] {
    #[inline(always)]
    fn splat(value: f32) -> Self {
        [value; LANES]
    }
    #[inline(always)]
    fn load(from: &[f32; LANES]) -> Self {
        *from
    }
    #[inline(always)]
    fn load_halves(from: &[f16; LANES]) -> Self {
        from.map(f16::to_f32)
    }
    #[inline(always)]
    fn load_brains(from: &[bf16; LANES]) -> Self {
        from.map(bf16::to_f32)
    }
    #[inline(always)]
    fn fused(a: f32, b: f32, c: f32) -> f32 {
        a * b + c
    }
    #[inline(always)]
    fn load_bytes(from: &[i8; LANES]) -> Self {
        from.map(f32::from)
    }
    #[inline(always)]
    fn store(self, to: &mut [f32; LANES]) {
        *to = self;
    }
    #[inline(always)]
    fn mul_add(self, a: Self, b: Self) -> Self {
        std::array::from_fn(|i| self[i] * a[i] + b[i])
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        std::array::from_fn(|i| self[i] + other[i])
    }
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        std::array::from_fn(|i| self[i] * other[i])
    }
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        std::array::from_fn(|i| self[i] / other[i])
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        std::array::from_fn(|i| if self[i] > other[i] { self[i] } else { other[i] })
    }
    #[inline(always)]
    fn min(self, other: Self) -> Self {
        std::array::from_fn(|i| if self[i] < other[i] { self[i] } else { other[i] })
    }
    #[inline(always)]
    fn add_exponent(self, power: Self) -> Self {
        std::array::from_fn(|i| f32::from_bits(self[i].to_bits().wrapping_add(power[i].to_bits() << 23)))
    }
    #[inline(always)]
    fn zero_below(self, x: Self, limit: Self) -> Self {
        std::array::from_fn(|i| if x[i] < limit[i] { 0.0 } else { self[i] })
    }
}

#[cfg(target_arch = "x86_64")]
pub(in super::super) mod x86 {
    use super::{LANES, Vector};
    use half::{bf16, f16};
    use std::arch::x86_64::*;

    /// Needs AVX2, FMA and F16C.
    #[derive(Clone, Copy)]
    pub(in super::super::super) struct Two(__m256, __m256);

    macro_rules! each {
        ($function:ident, $a:expr $(, $more:expr)*) => {
            // SAFETY: the trait's promise.
            unsafe { Self($function($a.0 $(, $more.0)*), $function($a.1 $(, $more.1)*)) }
        };
    }

    // SAFETY: the instructions are named above.
    unsafe impl Vector for Two {
        #[inline(always)]
        fn splat(value: f32) -> Self {
            // SAFETY: the trait's promise, here and in all that follow; loads and stores are inside the arrays.
            unsafe { Self(_mm256_set1_ps(value), _mm256_set1_ps(value)) }
        }
        #[inline(always)]
        fn load(from: &[f32; LANES]) -> Self {
            // SAFETY: as above.
            unsafe { Self(_mm256_loadu_ps(from.as_ptr()), _mm256_loadu_ps(from.as_ptr().add(8))) }
        }
        #[inline(always)]
        fn load_halves(from: &[f16; LANES]) -> Self {
            let at = from.as_ptr().cast::<__m128i>();
            // SAFETY: as above.
            unsafe { Self(_mm256_cvtph_ps(_mm_loadu_si128(at)), _mm256_cvtph_ps(_mm_loadu_si128(at.add(1)))) }
        }
        #[inline(always)]
        fn load_brains(from: &[bf16; LANES]) -> Self {
            let at = from.as_ptr().cast::<__m128i>();
            // SAFETY: as above.
            unsafe {
                let eight = |at| {
                    let bits = _mm256_cvtepu16_epi32(_mm_loadu_si128(at));
                    _mm256_castsi256_ps(_mm256_slli_epi32::<16>(bits))
                };
                Self(eight(at), eight(at.add(1)))
            }
        }
        #[inline(always)]
        fn load_bytes(from: &[i8; LANES]) -> Self {
            let at = from.as_ptr();
            // SAFETY: as above.
            unsafe {
                let eight =
                    |at: *const i8| _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(at.cast())));
                Self(eight(at), eight(at.add(8)))
            }
        }
        #[inline(always)]
        fn store(self, to: &mut [f32; LANES]) {
            // SAFETY: as above.
            unsafe {
                _mm256_storeu_ps(to.as_mut_ptr(), self.0);
                _mm256_storeu_ps(to.as_mut_ptr().add(8), self.1);
            }
        }
        #[inline(always)]
        fn mul_add(self, a: Self, b: Self) -> Self {
            each!(_mm256_fmadd_ps, self, a, b)
        }
        #[inline(always)]
        fn add(self, other: Self) -> Self {
            each!(_mm256_add_ps, self, other)
        }
        #[inline(always)]
        fn mul(self, other: Self) -> Self {
            each!(_mm256_mul_ps, self, other)
        }
        #[inline(always)]
        fn div(self, other: Self) -> Self {
            each!(_mm256_div_ps, self, other)
        }
        #[inline(always)]
        fn max(self, other: Self) -> Self {
            each!(_mm256_max_ps, self, other)
        }
        #[inline(always)]
        fn min(self, other: Self) -> Self {
            each!(_mm256_min_ps, self, other)
        }
        #[inline(always)]
        fn prefetch(place: *const u8) {
            // SAFETY: a hint, which may be given for any address; SSE is part of x86-64.
            unsafe { _mm_prefetch::<_MM_HINT_T1>(place.cast()) }
        }
        #[inline(always)]
        fn add_exponent(self, power: Self) -> Self {
            // SAFETY: as above.
            let one = |a, p| unsafe {
                let shifted = _mm256_slli_epi32(_mm256_castps_si256(p), 23);
                _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(a), shifted))
            };
            Self(one(self.0, power.0), one(self.1, power.1))
        }
        #[inline(always)]
        fn zero_below(self, x: Self, limit: Self) -> Self {
            // SAFETY: as above.
            let one = |a, x, l| unsafe { _mm256_andnot_ps(_mm256_cmp_ps(x, l, _CMP_LT_OQ), a) };
            Self(one(self.0, x.0, limit.0), one(self.1, x.1, limit.1))
        }
    }

    /// Needs AVX-512 F.
    #[derive(Clone, Copy)]
    pub(in super::super::super) struct One(__m512);

    macro_rules! one {
        ($function:ident, $($value:expr),+) => {
            // SAFETY: the trait's promise.
            unsafe { Self($function($($value.0),+)) }
        };
    }

    // SAFETY: the instructions are named above.
    unsafe impl Vector for One {
        #[inline(always)]
        fn splat(value: f32) -> Self {
            // SAFETY: the trait's promise, here and in all that follow; loads and stores are inside the arrays.
            unsafe { Self(_mm512_set1_ps(value)) }
        }
        #[inline(always)]
        fn load(from: &[f32; LANES]) -> Self {
            // SAFETY: as above.
            unsafe { Self(_mm512_loadu_ps(from.as_ptr())) }
        }
        #[inline(always)]
        fn load_halves(from: &[f16; LANES]) -> Self {
            // SAFETY: as above.
            unsafe { Self(_mm512_cvtph_ps(_mm256_loadu_si256(from.as_ptr().cast()))) }
        }
        #[inline(always)]
        fn load_brains(from: &[bf16; LANES]) -> Self {
            // SAFETY: as above.
            unsafe {
                let bits = _mm512_cvtepu16_epi32(_mm256_loadu_si256(from.as_ptr().cast()));
                Self(_mm512_castsi512_ps(_mm512_slli_epi32::<16>(bits)))
            }
        }
        #[inline(always)]
        fn load_bytes(from: &[i8; LANES]) -> Self {
            // SAFETY: as above.
            unsafe { Self(_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(from.as_ptr().cast())))) }
        }
        #[inline(always)]
        fn store(self, to: &mut [f32; LANES]) {
            // SAFETY: as above.
            unsafe { _mm512_storeu_ps(to.as_mut_ptr(), self.0) }
        }
        #[inline(always)]
        fn mul_add(self, a: Self, b: Self) -> Self {
            one!(_mm512_fmadd_ps, self, a, b)
        }
        #[inline(always)]
        fn add(self, other: Self) -> Self {
            one!(_mm512_add_ps, self, other)
        }
        #[inline(always)]
        fn mul(self, other: Self) -> Self {
            one!(_mm512_mul_ps, self, other)
        }
        #[inline(always)]
        fn div(self, other: Self) -> Self {
            one!(_mm512_div_ps, self, other)
        }
        #[inline(always)]
        fn max(self, other: Self) -> Self {
            one!(_mm512_max_ps, self, other)
        }
        #[inline(always)]
        fn min(self, other: Self) -> Self {
            one!(_mm512_min_ps, self, other)
        }
        #[inline(always)]
        fn prefetch(place: *const u8) {
            // SAFETY: a hint, which may be given for any address; SSE is part of x86-64.
            unsafe { _mm_prefetch::<_MM_HINT_T1>(place.cast()) }
        }
        #[inline(always)]
        fn add_exponent(self, power: Self) -> Self {
            // SAFETY: as above.
            unsafe {
                let shifted = _mm512_slli_epi32(_mm512_castps_si512(power.0), 23);
                Self(_mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(self.0), shifted)))
            }
        }
        #[inline(always)]
        fn zero_below(self, x: Self, limit: Self) -> Self {
            // SAFETY: as above.
            unsafe {
                let keep = !_mm512_cmp_ps_mask(x.0, limit.0, _CMP_LT_OQ);
                Self(_mm512_maskz_mov_ps(keep, self.0))
            }
        }
    }
}

#[cfg(target_arch = "aarch64")]
pub(in super::super) mod arm;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_is_within_rounding() {
        let mut most = 0f64;
        for step in 0..100_000 {
            let x = [step as f32 * -8.7e-4; LANES];
            let exact = f64::from(x[0]).exp();
            most = most.max(((f64::from(exp(x)[0]) - exact) / exact).abs());
        }
        assert!(most < 2.5e-7, "{most}");
        assert_eq!(exp([0.0; LANES]), [1.0; LANES]);
        assert_eq!(exp([-88.0; LANES]), [0.0; LANES]);
        assert_eq!(exp([f32::NEG_INFINITY; LANES]), [0.0; LANES]);
        assert!((exp([80.0; LANES])[0] / 80f32.exp() - 1.0).abs() < 1e-5);
    }
}
