//! The first sixteen bytes of a block of Q4_K or Q5_K (laid out in [`super::q4k`]) of four rows, unpacked together in
//! registers: row by row, with the instructions for single numbers, it took longer than the products of the block.
//!
//! A quarter of 128 bits is a row's. Its words are `d` and `dmin`, a, b and c of the packed scales:
//!
//! ```text
//! word 1   a & 63 of each byte, and c & 15 | a >> 2 & 48    the first and second four scales
//! word 2   b & 63             , and c >> 4 | b >> 2 & 48    the same of the minima
//! ```

#![allow(unsafe_code)]

use std::arch::x86_64::*;

use super::ROWS;

const SIX_BITS: i32 = 0x3f3f_3f3f;
const LOW_BITS: i32 = 0x0f0f_0f0f;
/// All four words of a quarter are its last.
const LAST_WORD: i32 = 0b11_11_11_11;

/// Four rows in two registers.
pub(super) struct Heads256 {
    scales: [__m256i; 2],
    /// Eight integers of 16 bits a row.
    minima: [__m256i; 2],
    pub(super) d: __m128,
    pub(super) dmin: __m128,
}

impl Heads256 {
    /// # Safety
    /// Sixteen bytes can be read at each place.
    #[inline]
    #[target_feature(enable = "avx2,f16c")]
    pub(super) unsafe fn of(places: [*const u8; ROWS]) -> Self {
        // SAFETY: the caller's promise.
        let [a, b, c, d] = places.map(|place| unsafe { _mm_loadu_si128(place.cast()) });
        let firsts = _mm_unpacklo_epi64(_mm_unpacklo_epi32(a, b), _mm_unpacklo_epi32(c, d));
        let six_bits = _mm256_set1_epi32(SIX_BITS);
        let parts = [(a, b), (c, d)].map(|(a, b)| {
            let heads = _mm256_inserti128_si256::<1>(_mm256_castsi128_si256(a), b);
            let first = _mm256_and_si256(heads, six_bits);
            let low = _mm256_srlv_epi32(
                _mm256_shuffle_epi32::<LAST_WORD>(heads),
                _mm256_setr_epi32(0, 0, 4, 0, 0, 0, 4, 0),
            );
            let low = _mm256_and_si256(low, _mm256_set1_epi32(LOW_BITS));
            let high =
                _mm256_and_si256(_mm256_srli_epi32::<2>(heads), _mm256_set1_epi32(SIX_BITS - LOW_BITS));
            let second = _mm256_or_si256(low, high);
            let minima = _mm256_unpackhi_epi32(first, second);
            (_mm256_unpacklo_epi32(first, second), _mm256_unpacklo_epi8(minima, _mm256_setzero_si256()))
        });
        let (d, dmin) = d_and_dmin(firsts);
        Self { scales: parts.map(|(scales, _)| scales), minima: parts.map(|(_, minima)| minima), d, dmin }
    }

    /// The scales of a row, in the upper eight bytes of both halves.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub(super) fn scales(&self, row: usize) -> __m256i {
        let two = self.scales[row / 2];
        match row % 2 {
            0 => _mm256_permute2x128_si256::<0x00>(two, two),
            _ => _mm256_permute2x128_si256::<0x11>(two, two),
        }
    }

    /// The products of the minima with the sums of the activations of the sub-blocks, of each row.
    #[inline]
    #[target_feature(enable = "avx2")]
    pub(super) fn minima(&self, sums: __m128i) -> __m128i {
        let sums = _mm256_broadcastsi128_si256(sums);
        let [a, b] = self.minima.map(|minima| _mm256_madd_epi16(minima, sums));
        let two = _mm256_hadd_epi32(a, b);
        let one = _mm256_hadd_epi32(two, two);
        // Rows 0 and 2, and 1 and 3.
        _mm_unpacklo_epi32(_mm256_castsi256_si128(one), _mm256_extracti128_si256::<1>(one))
    }
}

/// Where the scale of a sub-block is, for each pair of bytes: an index with its high bit set gives a zero.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) fn scale_of(sub_block: usize) -> __m256i {
    _mm256_set1_epi16((0x8008 + sub_block as u16).cast_signed())
}

/// Four rows in one register.
pub(super) struct Heads512 {
    scales: __m512i,
    /// Eight integers of 16 bits a row.
    minima: __m512i,
    pub(super) d: __m128,
    pub(super) dmin: __m128,
}

impl Heads512 {
    /// # Safety
    /// Sixteen bytes can be read at each place.
    #[inline]
    #[target_feature(enable = "avx2,f16c,avx512f,avx512bw")]
    pub(super) unsafe fn of(places: [*const u8; ROWS]) -> Self {
        // SAFETY: the caller's promise.
        let [a, b, c, d] = places.map(|place| unsafe { _mm_loadu_si128(place.cast()) });
        let heads = _mm512_inserti32x4::<1>(_mm512_castsi128_si512(a), b);
        let heads = _mm512_inserti32x4::<3>(_mm512_inserti32x4::<2>(heads, c), d);
        let six_bits = _mm512_set1_epi32(SIX_BITS);
        let first = _mm512_and_si512(heads, six_bits);
        let low = _mm512_srlv_epi32(_mm512_shuffle_epi32::<LAST_WORD>(heads), _mm512_set4_epi32(0, 4, 0, 0));
        let high = _mm512_srli_epi32::<2>(heads);
        // Where the mask has ones the low bits, elsewhere the high ones.
        let second = _mm512_ternarylogic_epi32::<0xca>(_mm512_set1_epi32(LOW_BITS), low, high);
        let second = _mm512_and_si512(second, six_bits);
        let minima = _mm512_unpackhi_epi32(first, second);
        let (d, dmin) = d_and_dmin(firsts(heads));
        Self {
            scales: _mm512_unpacklo_epi32(first, second),
            minima: _mm512_unpacklo_epi8(minima, _mm512_setzero_si512()),
            d,
            dmin,
        }
    }

    /// The scales of a row, in the upper eight bytes of all quarters.
    #[inline]
    #[target_feature(enable = "avx512f")]
    pub(super) fn scales(&self, row: usize) -> __m512i {
        let all = self.scales;
        match row {
            0 => _mm512_shuffle_i32x4::<0b00_00_00_00>(all, all),
            1 => _mm512_shuffle_i32x4::<0b01_01_01_01>(all, all),
            2 => _mm512_shuffle_i32x4::<0b10_10_10_10>(all, all),
            _ => _mm512_shuffle_i32x4::<0b11_11_11_11>(all, all),
        }
    }

    /// See [`Heads256::minima`].
    #[inline]
    #[target_feature(enable = "avx2,avx512f,avx512bw")]
    pub(super) fn minima(&self, sums: __m128i) -> __m128i {
        let products = _mm512_madd_epi16(self.minima, _mm512_broadcast_i32x4(sums));
        let two = _mm512_add_epi32(products, _mm512_shuffle_epi32::<0b01_00_11_10>(products));
        firsts(_mm512_add_epi32(two, _mm512_shuffle_epi32::<0b10_11_00_01>(two)))
    }
}

/// The first word of each quarter.
#[inline]
#[target_feature(enable = "avx512f")]
fn firsts(quarters: __m512i) -> __m128i {
    let order = _mm512_setr_epi32(0, 4, 8, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    _mm512_castsi512_si128(_mm512_permutexvar_epi32(order, quarters))
}

/// `d` and `dmin` of four rows from their first words.
#[inline]
#[target_feature(enable = "avx2,f16c")]
fn d_and_dmin(words: __m128i) -> (__m128, __m128) {
    let order = _mm_set_epi8(15, 14, 11, 10, 7, 6, 3, 2, 13, 12, 9, 8, 5, 4, 1, 0);
    let both = _mm256_cvtph_ps(_mm_shuffle_epi8(words, order));
    (_mm256_castps256_ps128(both), _mm256_extractf128_ps(both, 1))
}

/// The sums of the activations of each sub-block of a block.
#[inline]
#[target_feature(enable = "avx2")]
pub(super) fn sums_of_32(sums: &[i16; 16]) -> __m128i {
    // SAFETY: sixteen 16-bit integers are two registers; unaligned loads are allowed.
    let (low, high) = unsafe {
        let place = sums.as_ptr().cast::<__m128i>();
        (_mm_loadu_si128(place), _mm_loadu_si128(place.add(1)))
    };
    _mm_hadd_epi16(low, high)
}
