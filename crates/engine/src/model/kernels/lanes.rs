//! Sums across the lanes of vector registers, and scales of several rows side by side.

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::ROWS;
use super::activations::Row;

/// The sum of each of four registers of 32-bit integers, side by side.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) fn sums_256(v: [__m256i; ROWS]) -> __m128i {
    let pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(v[0], v[1]), _mm256_hadd_epi32(v[2], v[3]));
    _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1))
}

/// As [`sums_256`], of registers of four.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) fn sums_128(v: [__m128i; ROWS]) -> __m128i {
    _mm_hadd_epi32(_mm_hadd_epi32(v[0], v[1]), _mm_hadd_epi32(v[2], v[3]))
}

/// As [`sums_256`], of registers of sixteen.
#[inline]
#[target_feature(enable = "avx2,avx512f")]
pub(super) fn sums_512(v: [__m512i; ROWS]) -> __m128i {
    // Exchanged and added rather than added across: one step each instead of four.
    let two = |a, b| _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    let (a, b) = (two(v[0], v[1]), two(v[2], v[3]));
    let four = _mm512_add_epi32(_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
    let half = _mm256_add_epi32(_mm512_castsi512_si256(four), _mm512_extracti64x4_epi64(four, 1));
    _mm_add_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1))
}

/// Four 16-bit floats as 32-bit floats.
#[inline]
#[target_feature(enable = "avx2,f16c")]
pub(super) fn halves(bits: [u16; ROWS]) -> __m128 {
    let [a, b, c, d] = bits.map(u16::cast_signed);
    _mm_cvtph_ps(_mm_set_epi16(0, 0, 0, 0, d, c, b, a))
}

/// Asks for the cache lines of `bytes` bytes at `place`, which need not be inside anything.
#[inline(always)]
pub(super) fn fetch(place: *const u8, bytes: usize) {
    let mut offset = 0;
    while offset < bytes {
        // SAFETY: a hint, which may be given for any address; SSE is part of x86-64.
        unsafe { _mm_prefetch::<_MM_HINT_T0>(place.wrapping_add(offset).cast()) };
        offset += 64;
    }
}

/// Where to fetch from while block `block` of `blocks`, `size` bytes each, is multiplied: some blocks on in the row,
/// and near its end in the row that comes `ahead` bytes behind.
#[inline(always)]
pub(super) fn fetch_offset(block: usize, blocks: usize, size: usize, ahead: usize) -> usize {
    /// In bytes. About this much was best in a trial on a Zen 3; on a Zen 5 half of it was slower.
    const DISTANCE: usize = 2048;
    let next = block + DISTANCE / size;
    if next < blocks { next * size } else { ahead + (next - blocks) * size }
}

/// The four floats of a register.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) fn floats(v: __m128) -> [f32; ROWS] {
    let mut out = [0.0; ROWS];
    // SAFETY: room for four floats; unaligned stores are allowed.
    unsafe { _mm_storeu_ps(out.as_mut_ptr(), v) };
    out
}

/// Checks rows of blocks of 32, `size` bytes each, as [`blocks_of`] does.
#[inline(always)]
pub(super) fn blocks_of_32(rows: &[&[u8]; ROWS], x: &Row<'_>, size: usize) -> usize {
    let blocks = x.scales.len();
    assert!(x.integers.len() == blocks * 32 && x.sums.len() == blocks * 2);
    assert!(rows.iter().all(|row| row.len() == blocks * size));
    blocks
}

/// Checks that rows of blocks of 256, `size` bytes each, are whole and as long as the activations, and gives the
/// number of blocks; the loads of the kernels rely on it.
#[inline(always)]
pub(super) fn blocks_of(rows: &[&[u8]; ROWS], x: &Row<'_>, size: usize) -> usize {
    let blocks = x.scales.len();
    assert!(x.integers.len() == blocks * 256 && x.sums.len() == blocks * 16);
    assert!(rows.iter().all(|row| row.len() == blocks * size));
    blocks
}

/// Adds a block's integers of four rows to the sums so far, in the one order that all kernels keep.
#[inline]
#[target_feature(enable = "avx2,fma,f16c")]
pub(super) fn add_block(sum: __m128, dx: f32, d: [u16; ROWS], q: __m128i) -> __m128 {
    _mm_fmadd_ps(_mm_set1_ps(dx), _mm_mul_ps(halves(d), _mm_cvtepi32_ps(q)), sum)
}
