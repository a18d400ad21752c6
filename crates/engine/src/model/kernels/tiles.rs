//! Quantized activations of many tokens, laid out for products of whole tiles.
//!
//! For each block of 256 columns and each group of 16 tokens:
//!
//! ```text
//! integers  [64 fours of columns][16 tokens][4]   i8    a register holds four columns of each token
//! sums      [4 pairs][16 tokens][2]               i16   sums of 32 columns, for minima
//! sixteens  [8 pairs][16 tokens][2]               i16   sums of 16 columns, for offsets
//! scales    [16 tokens]                           f32
//! ```
//!
//! Groups of a block lie side by side, so that a panel of weights, unpacked once for a block, meets all tokens in one
//! pass over memory. Tokens that fill up the last pair of groups are zero.
//!
//! For weights in blocks of 32 ([`Tile32`]) it is the other way round: nothing is unpacked, all blocks of a group lie
//! side by side, and the sums of a few rows stay in registers from the first block to the last.

use super::PANEL;
use super::activations::{Form, Quantized, Row};

/// Tokens of a group.
pub(in super::super) const GROUP: usize = 16;
/// Columns of a block.
pub(super) const COLUMNS: usize = 256;

/// One block of one group.
#[derive(Clone)]
#[repr(C, align(64))]
pub(in super::super) struct Tile {
    pub(super) integers: [[[i8; 4]; GROUP]; COLUMNS / 4],
    pub(super) sums: [[[i16; 2]; GROUP]; 4],
    pub(super) sixteens: [[[i16; 2]; GROUP]; 8],
    pub(super) scales: [f32; GROUP],
}

impl Tile {
    const ZERO: Self = Self {
        integers: [[[0; 4]; GROUP]; COLUMNS / 4],
        sums: [[[0; 2]; GROUP]; 4],
        sixteens: [[[0; 2]; GROUP]; 8],
        scales: [0.0; GROUP],
    };

    /// Fills this tile from block `block` of the tokens from `first` on.
    pub(in super::super) fn fill(&mut self, x: &Quantized, block: usize, first: usize, tokens: usize) {
        let count = GROUP.min(tokens.saturating_sub(first));
        if count < GROUP {
            *self = Self::ZERO;
        }
        if count == 0 {
            return;
        }
        let rows: [Row<'_>; GROUP] = std::array::from_fn(|lane| x.row(first + lane.min(count - 1)));
        let integers = rows.map(|row| &row.integers[block * COLUMNS..(block + 1) * COLUMNS]);
        let integers = integers.map(|integers| integers.as_chunks::<4>().0);
        // A register's worth is written at a time; the sixteen rows are read side by side.
        for (at, fours) in self.integers.iter_mut().enumerate() {
            for (four, integers) in fours[..count].iter_mut().zip(integers) {
                *four = integers[at];
            }
        }
        for (lane, row) in rows[..count].iter().enumerate() {
            let sums = &row.sums[block * 16..(block + 1) * 16];
            for (pairs, four) in self.sums.iter_mut().zip(sums.as_chunks::<4>().0) {
                pairs[lane] = [four[0] + four[1], four[2] + four[3]];
            }
            for (pairs, two) in self.sixteens.iter_mut().zip(sums.as_chunks::<2>().0) {
                pairs[lane] = *two;
            }
            self.scales[lane] = row.scales[block];
        }
    }
}

/// One block of 32 columns of one group.
#[derive(Clone)]
#[repr(C, align(64))]
pub(in super::super) struct Tile32 {
    pub(super) integers: [[[i8; 4]; GROUP]; 8],
    /// Sums of the 32 columns.
    pub(super) sums: [i32; GROUP],
    pub(super) scales: [f32; GROUP],
}

impl Tile32 {
    const ZERO: Self = Self { integers: [[[0; 4]; GROUP]; 8], sums: [0; GROUP], scales: [0.0; GROUP] };

    /// Fills this tile from block `block` of the tokens from `first` on.
    pub(in super::super) fn fill(&mut self, x: &Quantized, block: usize, first: usize, tokens: usize) {
        let count = GROUP.min(tokens.saturating_sub(first));
        if count < GROUP {
            *self = Self::ZERO;
        }
        for lane in 0..count {
            let row = x.row(first + lane);
            let integers = row.integers[block * 32..(block + 1) * 32].as_chunks::<4>().0;
            for (fours, four) in self.integers.iter_mut().zip(integers) {
                fours[lane] = *four;
            }
            self.sums[lane] = row.sums[block * 2..][..2].iter().map(|&sum| i32::from(sum)).sum();
            self.scales[lane] = row.scales[block];
        }
    }
}

/// Tiles of a chunk of tokens, kept between products for their memory.
#[derive(Default)]
pub(in super::super) struct Tiles {
    /// `[blocks][groups]`.
    tiles: Vec<Tile>,
    /// `[groups][blocks]`.
    tiles_32: Vec<Tile32>,
    groups: usize,
    tokens: usize,
}

/// Tiles to be filled.
pub(in super::super) enum Filling<'a> {
    /// The i-th has block `i / groups` of the tokens from `i % groups * GROUP` on.
    Blocks256(&'a mut [Tile], usize),
    /// The i-th has block `i % blocks` of the tokens from `i / blocks * GROUP` on.
    Blocks32(&'a mut [Tile32], usize),
}

impl Tiles {
    /// Makes room for `tokens` of `columns` and gives the tiles to be filled.
    pub(in super::super) fn resize(&mut self, form: Form, tokens: usize, columns: usize) -> Filling<'_> {
        self.tokens = tokens;
        self.groups = tokens.div_ceil(GROUP).next_multiple_of(2);
        match form {
            Form::Blocks256 => {
                let count = columns / COLUMNS * self.groups;
                if self.tiles.len() < count {
                    self.tiles.resize(count, Tile::ZERO);
                }
                Filling::Blocks256(&mut self.tiles[..count], self.groups)
            }
            Form::Blocks32 => {
                let blocks = columns / 32;
                let count = blocks * tokens.div_ceil(GROUP);
                if self.tiles_32.len() < count {
                    self.tiles_32.resize(count, Tile32::ZERO);
                }
                Filling::Blocks32(&mut self.tiles_32[..count], blocks)
            }
        }
    }

    /// Tokens that mean something.
    pub(super) fn tokens(&self) -> usize {
        self.tokens
    }

    /// Groups, an even number.
    pub(super) fn groups(&self) -> usize {
        self.groups
    }

    /// The groups of a block.
    pub(super) fn block(&self, block: usize) -> &[Tile] {
        &self.tiles[block * self.groups..(block + 1) * self.groups]
    }

    /// The blocks of 32 of a group, of which there are `blocks`.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    pub(super) fn group_32(&self, group: usize, blocks: usize) -> &[Tile32] {
        &self.tiles_32[group * blocks..(group + 1) * blocks]
    }
}

/// Products of a row of weights with the tokens of a group.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(super) struct Lanes(pub(super) [f32; GROUP]);

/// Calls `write(token, products)` for each token, with the products of the first `rows` rows of a panel. `outputs` are
/// `[PANEL][groups]`.
pub(super) fn turn(outputs: &[Lanes], rows: usize, x: &Tiles, mut write: impl FnMut(usize, &[f32])) {
    let groups = x.groups();
    let mut turned = [[0f32; PANEL]; GROUP];
    for group in 0..groups {
        let tokens = x.tokens().saturating_sub(group * GROUP).min(GROUP);
        for row in 0..rows {
            let lanes = &outputs[row * groups + group].0;
            for (turned, lane) in turned.iter_mut().zip(lanes) {
                turned[row] = *lane;
            }
        }
        for (lane, turned) in turned[..tokens].iter().enumerate() {
            write(group * GROUP + lane, &turned[..rows]);
        }
    }
}
