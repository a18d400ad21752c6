//! Rows of K-quants with a byte for each weight, for products with many tokens without a matrix unit; in plain Rust, as
//! unpacking is a small part of them.
//!
//! The layouts of the blocks are drawn in `q4k`, `q5k` and `q6k`. Source: ggml/src/ggml-common.h.

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
}

/// A row's place in [`Plain`].
struct PlainRow<'a> {
    q: &'a mut [u8; COLUMNS],
    scales: &'a mut [[i16; 2]; 16],
    offsets: &'a mut [[i16; 2]; 8],
    minima: &'a mut [[i16; 2]; 4],
    d: &'a mut f32,
    dmin: &'a mut f32,
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
        })
    }

    fn row(&mut self, row: usize) -> PlainRow<'_> {
        PlainRow {
            q: &mut self.q[row],
            scales: &mut self.scales[row],
            offsets: &mut self.offsets[row],
            minima: &mut self.minima[row],
            d: &mut self.d[row],
            dmin: &mut self.dmin[row],
        }
    }
}

/// How a type is unpacked.
#[derive(Clone, Copy)]
pub(super) struct Unpack {
    /// Bytes of a block.
    size: usize,
    unpack: fn(&[u8], PlainRow<'_>),
}

// Constants, not a table to look up in, so that the compiler puts each into the loop that is made for its type.
impl Unpack {
    pub(super) const Q4K: Self = Self { size: 144, unpack: q4k };
    pub(super) const Q5K: Self = Self { size: 176, unpack: q5k };
    pub(super) const Q6K: Self = Self { size: 210, unpack: q6k };
}

/// Calls `strip` for each block, group of tokens and [`STRIP`] rows.
#[inline(always)]
pub(super) fn each_strip(
    how: Unpack,
    rows: &[&[u8]],
    x: &Tiles,
    plain: &mut Plain,
    mut strip: impl FnMut(&Plain, usize, &Tile, usize),
) {
    assert!(!rows.is_empty() && rows.len() <= PANEL);
    let Unpack { size, unpack } = how;
    for block in 0..rows[0].len() / size {
        for (index, row) in rows.iter().enumerate() {
            unpack(&row[block * size..(block + 1) * size], plain.row(index));
        }
        // The last group may be there only to make a pair.
        for (group, tile) in x.block(block).iter().enumerate().take(x.tokens().div_ceil(GROUP)) {
            for first in (0..rows.len()).step_by(STRIP) {
                strip(plain, first, tile, group);
            }
        }
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

/// What Q4_K and Q5_K have alike: the first sixteen bytes of a block, and the low four bits of its weights, which are
/// `packed`.
fn start(block: &[u8; 16], packed: &[u8], row: &mut PlainRow<'_>) {
    let float = |at: usize| half::f16::from_le_bytes([block[at], block[at + 1]]).to_f32();
    (*row.d, *row.dmin) = (float(0), float(2));
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
        for (i, byte) in packed.iter().enumerate() {
            (q[i], q[32 + i]) = (byte & 15, byte >> 4);
        }
    }
}

fn q4k(block: &[u8], mut row: PlainRow<'_>) {
    if let Some((first, packed)) = block.split_first_chunk::<16>() {
        start(first, packed, &mut row);
    }
}

fn q5k(block: &[u8], mut row: PlainRow<'_>) {
    let Some((first, rest)) = block.split_first_chunk::<16>() else { return };
    let Some((fifths, packed)) = rest.split_first_chunk::<32>() else { return };
    start(first, packed, &mut row);
    for (j, q) in row.q.as_chunks_mut::<32>().0.iter_mut().enumerate() {
        for (q, bits) in q.iter_mut().zip(fifths) {
            *q |= (bits >> j & 1) << 4;
        }
    }
}

fn q6k(block: &[u8], row: PlainRow<'_>) {
    let Some((block, _)) = block.split_first_chunk::<210>() else { return };
    *row.d = half::f16::from_le_bytes([block[208], block[209]]).to_f32();
    for (j, scale) in block[192..208].iter().enumerate() {
        let scale = i16::from(scale.cast_signed());
        row.scales[j] = [scale; 2];
        row.offsets[j / 2][j % 2] = 32 * scale;
    }
    for (half, q) in row.q.as_chunks_mut::<128>().0.iter_mut().enumerate() {
        let (low, high) = (&block[64 * half..][..64], &block[128 + 32 * half..][..32]);
        for l in 0..32 {
            q[l] = low[l] & 15 | (high[l] & 3) << 4;
            q[32 + l] = low[32 + l] & 15 | (high[l] >> 2 & 3) << 4;
            q[64 + l] = low[l] >> 4 | (high[l] >> 4 & 3) << 4;
            q[96 + l] = low[32 + l] >> 4 | (high[l] >> 6) << 4;
        }
    }
}
