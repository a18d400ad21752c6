//! Quantizing activations with AVX2: what `activations` says in plain Rust, to the bit.

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::activations::SUMMED;
use super::lanes::sums_128;

/// The least and the greatest of `x`, or 0 where it is beyond.
#[inline]
#[target_feature(enable = "avx2,fma")]
pub(super) fn range<const N: usize>(x: &[f32; N]) -> (f32, f32) {
    let (mut least, mut greatest) = (_mm256_setzero_ps(), _mm256_setzero_ps());
    for eight in x.as_chunks::<8>().0 {
        // SAFETY: eight floats; an unaligned load. A minimum with NaN as its first operand is the second.
        let eight = unsafe { _mm256_loadu_ps(eight.as_ptr()) };
        least = _mm256_min_ps(eight, least);
        greatest = _mm256_max_ps(eight, greatest);
    }
    // The greatest is minus the least of the negated, so that one tree does for both.
    let negated = _mm256_sub_ps(_mm256_setzero_ps(), greatest);
    let both = _mm256_min_ps(
        _mm256_permute2f128_ps(least, negated, 0x20),
        _mm256_permute2f128_ps(least, negated, 0x31),
    );
    let both = _mm256_min_ps(both, _mm256_permute_ps(both, 0b01_00_11_10));
    let both = _mm256_min_ps(both, _mm256_permute_ps(both, 0b10_11_00_01));
    (_mm256_cvtss_f32(both), -_mm_cvtss_f32(_mm256_extractf128_ps(both, 1)))
}

/// `x · inverse`, rounded to the nearest with halves away from zero, and the sums of each [`SUMMED`].
#[inline]
#[target_feature(enable = "avx2,fma")]
pub(super) fn round<const N: usize>(x: &[f32; N], inverse: f32, integers: &mut [i8; N], sums: &mut [i16]) {
    const { assert!(N.is_multiple_of(32) && SUMMED == 16) };
    assert!(sums.len() == N / SUMMED);
    let inverse = _mm256_set1_ps(inverse);
    let sign = _mm256_set1_ps(-0.0);
    // As `activations::round`: half minus its last place, with the value's sign, then cut off.
    let half = _mm256_set1_ps(0.499_999_97);
    let ones = _mm256_set1_epi8(1);
    for ((x, integers), sums) in
        x.as_chunks::<32>().0.iter().zip(integers.as_chunks_mut::<32>().0).zip(sums.as_chunks_mut::<2>().0)
    {
        let eight = |at: usize| {
            // SAFETY: `at` is at most 24 of 32; an unaligned load.
            let v = _mm256_mul_ps(unsafe { _mm256_loadu_ps(x.as_ptr().add(at)) }, inverse);
            _mm256_cvttps_epi32(_mm256_add_ps(v, _mm256_or_ps(half, _mm256_and_ps(v, sign))))
        };
        let packed = _mm256_packs_epi16(
            _mm256_packs_epi32(eight(0), eight(8)),
            _mm256_packs_epi32(eight(16), eight(24)),
        );
        // Packing works in each half of the register by itself; this puts the fours in order.
        let packed = _mm256_permutevar8x32_epi32(packed, _mm256_set_epi32(7, 3, 6, 2, 5, 1, 4, 0));
        // SAFETY: thirty-two bytes; an unaligned store.
        unsafe { _mm256_storeu_si256(integers.as_mut_ptr().cast(), packed) };
        let fours = _mm256_madd_epi16(_mm256_maddubs_epi16(ones, packed), _mm256_set1_epi16(1));
        let (low, high) = (_mm256_castsi256_si128(fours), _mm256_extracti128_si256(fours, 1));
        let both = _mm_cvtsi128_si64(sums_128([low, high, low, high]));
        *sums = [both as i16, (both >> 32) as i16];
    }
}
