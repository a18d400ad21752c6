//! Rows of K-quants with a byte for each weight, for products with many tokens without a matrix unit; in plain Rust, of
//! which the compiler makes vector code with the instructions of the loop that it stands in.
//!
//! The layouts of the blocks are drawn in `q4k`, `q5k` and `q6k`. Source: ggml/src/ggml-common.h.

use half::f16;
use half::slice::HalfFloatSliceExt;

use super::PANEL;
use super::tiles::{COLUMNS, GROUP, Tile, Tiles};

/// Rows at a time: their sums, a register of activations and one of weights fit the sixteen registers of AVX2.
pub(super) const STRIP: usize = 4;

/// One block of [`PANEL`] rows, a byte for each weight.
pub(super) struct Plain {
    pub(super) q: [[u8; COLUMNS]; PANEL],
    /// Of each 16 columns, twice.
    pub(super) scales: [[[i16; 2]; 16]; PANEL],
    /// What the sums of 16 columns are multiplied by and taken off, in pairs.
    pub(super) offsets: [[[i16; 2]; 8]; PANEL],
    /// What the sums of 32 columns are multiplied by, in pairs.
    pub(super) minima: [[[i16; 2]; 4]; PANEL],
    pub(super) d: [f32; PANEL],
    pub(super) dmin: [f32; PANEL],
    /// The two as they are kept, which are made floats all at once.
    halves: [[f16; PANEL]; 2],
}

/// A row's place in [`Plain`].
pub(super) struct PlainRow<'a> {
    q: &'a mut [u8; COLUMNS],
    scales: &'a mut [[i16; 2]; 16],
    offsets: &'a mut [[i16; 2]; 8],
    minima: &'a mut [[i16; 2]; 4],
    d: &'a mut f16,
    dmin: &'a mut f16,
}

impl Plain {
    pub(super) fn new() -> Box<Self> {
        Box::new(Self {
            q: [[0; COLUMNS]; PANEL],
            scales: [[[0; 2]; 16]; PANEL],
            offsets: [[[0; 2]; 8]; PANEL],
            minima: [[[0; 2]; 4]; PANEL],
            d: [0.0; PANEL],
            dmin: [0.0; PANEL],
            halves: [[f16::ZERO; PANEL]; 2],
        })
    }

    #[inline(always)]
    fn row(&mut self, row: usize) -> PlainRow<'_> {
        let [d, dmin] = &mut self.halves;
        PlainRow {
            q: &mut self.q[row],
            scales: &mut self.scales[row],
            offsets: &mut self.offsets[row],
            minima: &mut self.minima[row],
            d: &mut d[row],
            dmin: &mut dmin[row],
        }
    }
}

/// How a type is unpacked. Types that implement it, so that each loop is made anew for each of them, with the instructions of
/// the function around it.
pub(super) trait Unpack {
    /// Bytes of a block.
    const SIZE: usize;

    /// Puts a block where `row` says.
    fn unpack(block: &[u8], row: PlainRow<'_>);
}

/// Blocks of Q4_K.
pub(super) struct Q4K;
/// Blocks of Q5_K.
pub(super) struct Q5K;
/// Blocks of Q6_K.
pub(super) struct Q6K;

/// Calls `strip` for each block, group of tokens and [`STRIP`] rows.
#[inline(always)]
pub(super) fn each_strip<U: Unpack>(
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    mut strip: impl FnMut(&Plain, usize, &Tile, usize),
) {
    each_block::<U>(rows, plain, |plain, block| {
        // The last group may be there only to make a pair.
        for (group, tile) in x.block(block).iter().enumerate().take(x.tokens().div_ceil(GROUP)) {
            for first in (0..rows.len()).step_by(STRIP) {
                strip(plain, first, tile, group);
            }
        }
    });
}

/// Calls `work` with each block of all rows, unpacked, and its number.
#[inline(always)]
pub(super) fn each_block<U: Unpack>(rows: &[&[u8]], plain: &mut Plain, mut work: impl FnMut(&Plain, usize)) {
    assert!(!rows.is_empty() && rows.len() <= PANEL);
    for block in 0..rows[0].len() / U::SIZE {
        for (index, row) in rows.iter().enumerate() {
            U::unpack(&row[block * U::SIZE..(block + 1) * U::SIZE], plain.row(index));
        }
        let Plain { halves: [d, dmin], d: d_floats, dmin: dmin_floats, .. } = plain;
        d[..rows.len()].convert_to_f32_slice(&mut d_floats[..rows.len()]);
        dmin[..rows.len()].convert_to_f32_slice(&mut dmin_floats[..rows.len()]);
        work(plain, block);
    }
}

/// The scales and the minima, a byte each, of the twelve bytes at 4.
#[inline(always)]
pub(super) fn scales_and_minima(packed: &[u8; 12]) -> (u64, u64) {
    let word = |at: usize| u32::from_le_bytes([packed[at], packed[at + 1], packed[at + 2], packed[at + 3]]);
    let (a, b, c) = (word(0), word(4), word(8));
    let low = 0x0f0f_0f0f;
    let high = |w: u32| w >> 2 & 0x3030_3030;
    let scales = u64::from(a & 0x3f3f_3f3f) | u64::from(c & low | high(a)) << 32;
    let minima = u64::from(b & 0x3f3f_3f3f) | u64::from(c >> 4 & low | high(b)) << 32;
    (scales, minima)
}

/// Eight bytes at a time, which the compiler makes registers of, as it does not of single bytes.
#[inline(always)]
fn each(bytes: &[u8; 32], change: impl Fn(u64) -> u64) -> [u8; 32] {
    both(bytes, bytes, |bytes, _| change(bytes))
}

/// As [`each`], of two.
#[inline(always)]
fn both(a: &[u8; 32], b: &[u8; 32], change: impl Fn(u64, u64) -> u64) -> [u8; 32] {
    let mut out = [0; 32];
    let parts = a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0);
    for (out, (a, b)) in out.as_chunks_mut::<8>().0.iter_mut().zip(parts) {
        *out = change(u64::from_le_bytes(*a), u64::from_le_bytes(*b)).to_le_bytes();
    }
    out
}

/// `mask` in each of eight bytes.
const fn bytes(mask: u8) -> u64 {
    u64::from_ne_bytes([mask; 8])
}

/// What Q4_K and Q5_K have alike: the first sixteen bytes of a block, and the low four bits of its weights, which are
/// `packed`.
#[inline(always)]
fn start(block: &[u8; 16], packed: &[u8], row: &mut PlainRow<'_>) {
    let half = |at: usize| f16::from_le_bytes([block[at], block[at + 1]]);
    (*row.d, *row.dmin) = (half(0), half(2));
    let mut scales = [0; 12];
    scales.copy_from_slice(&block[4..]);
    let (scales, minima) = scales_and_minima(&scales);
    let (scales, minima) = (scales.to_le_bytes(), minima.to_le_bytes());
    for (places, scale) in row.scales.as_chunks_mut::<2>().0.iter_mut().zip(scales) {
        *places = [[i16::from(scale); 2]; 2];
    }
    for (place, minima) in row.minima.iter_mut().zip(minima.as_chunks::<2>().0) {
        *place = minima.map(i16::from);
    }
    for (q, packed) in row.q.as_chunks_mut::<64>().0.iter_mut().zip(packed.as_chunks::<32>().0) {
        if let [low, high] = q.as_chunks_mut().0 {
            *low = each(packed, |packed| packed & bytes(15));
            *high = each(packed, |packed| packed >> 4 & bytes(15));
        }
    }
}

impl Unpack for Q4K {
    const SIZE: usize = 144;

    #[inline(always)]
    fn unpack(block: &[u8], mut row: PlainRow<'_>) {
        if let Some((first, packed)) = block.split_first_chunk::<16>() {
            start(first, packed, &mut row);
        }
    }
}

impl Unpack for Q5K {
    const SIZE: usize = 176;

    #[inline(always)]
    fn unpack(block: &[u8], mut row: PlainRow<'_>) {
        let Some((first, rest)) = block.split_first_chunk::<16>() else { return };
        let Some((fifths, packed)) = rest.split_first_chunk::<32>() else { return };
        start(first, packed, &mut row);
        for (j, q) in row.q.as_chunks_mut::<32>().0.iter_mut().enumerate() {
            *q = both(q, fifths, |q, bits| q | (bits >> j & bytes(1)) << 4);
        }
    }
}

impl Unpack for Q6K {
    const SIZE: usize = 210;

    #[inline(always)]
    fn unpack(block: &[u8], row: PlainRow<'_>) {
        let Some((block, _)) = block.split_first_chunk::<210>() else { return };
        *row.d = f16::from_le_bytes([block[208], block[209]]);
        let scales: [i16; 16] = std::array::from_fn(|j| block[192 + j].cast_signed().into());
        *row.scales = scales.map(|scale| [scale; 2]);
        *row.offsets = std::array::from_fn(|j| [32 * scales[2 * j], 32 * scales[2 * j + 1]]);
        for (half, q) in row.q.as_chunks_mut::<128>().0.iter_mut().enumerate() {
            let (low, high) = (&block[64 * half..][..64], &block[128 + 32 * half..][..32]);
            if let ([a, b], [high], [first, second, third, fourth]) =
                (low.as_chunks().0, high.as_chunks().0, q.as_chunks_mut().0)
            {
                let (nibble, two) = (bytes(15), bytes(3));
                *first = both(a, high, |low, high| low & nibble | (high & two) << 4);
                *second = both(b, high, |low, high| low & nibble | (high >> 2 & two) << 4);
                *third = both(a, high, |low, high| low >> 4 & nibble | (high >> 4 & two) << 4);
                *fourth = both(b, high, |low, high| low >> 4 & nibble | (high >> 6 & two) << 4);
            }
        }
    }
}
