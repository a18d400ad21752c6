//! The one place where the processor multiplies matrices: activations (32-bit floats, a row a token) by weights of
//! any type, straight from where they lie. A faster kernel for a type goes into [`super::kernels`] and is chosen here.
//!
//! Quantized types take activations that are quantized by row, as ggml does, once for all matrices that have the same
//! input. Types without a kernel of ours use candle's block dot products on the weights as they are (candle's own
//! tensor product keeps a repacked copy of them beside, which doubles the memory). Plain float types
//! keep the activations exact.

use candle_core::quantized::GgmlDType;
use candle_core::quantized::k_quants::GgmlType;

use super::blocks;
use super::kernels::activations::{Form, Quantized};
use super::kernels::floats::Weight;
use super::kernels::tiles::{Filling, GROUP, Tile32, Tiles};
use super::kernels::{self, Level, PANEL, ROWS, RowKernel, TileKernel};
use super::parallel::{Disjoint, Pool};
use super::weights::Matrix;
use crate::EngineError;

/// Outputs of a piece where candle computes; a multiple of four. A thread takes several pieces that lie side by side.
const ROWS_AT_A_TIME: usize = 16;
/// Bytes of weights of a piece where one token, or a few, are computed.
const PIECE: usize = 64 << 10;
/// Below this many multiplications one thread does it all: handing them over costs more than it brings. A small model
/// never wakes another while it generates.
const SMALL: usize = 1 << 19;

/// What the processor computes with.
pub(super) struct Compute {
    pub(super) pool: Pool,
    pub(super) level: Level,
}

impl Compute {
    /// With `threads`, or as many as there are physical cores.
    pub(super) fn new(threads: Option<usize>) -> Self {
        Self { pool: Pool::new(threads), level: Level::detect() }
    }

    /// Calls `work(i)` for all `i` below `pieces`, on all threads if it is `much`.
    pub(super) fn run(&self, much: bool, pieces: usize, work: &(dyn Fn(usize) + Sync)) {
        if much { self.pool.run(pieces, work) } else { (0..pieces).for_each(work) }
    }
}

/// Memory for quantized activations, kept from product to product.
#[derive(Default)]
pub(super) struct Room {
    blocks_256: Quantized,
    blocks_32: Quantized,
    /// What they hold, for products of tiles.
    tiles: Tiles,
}

/// `out = x · weightᵀ` for each of `products`: `x` is `[tokens][columns]`, `out` is `[tokens][rows]`.
///
/// Each element of `out` depends only on its row of `x` and its row of the weights, whatever else is computed.
pub(super) fn matmul<const N: usize>(
    compute: &Compute,
    room: &mut Room,
    tokens: usize,
    x: &[f32],
    products: [(&Matrix, &mut [f32]); N],
) -> Result<(), EngineError> {
    let mut multiplications = 0;
    let mut wanted = [false; 2];
    let mut tiles_wanted = [false; 2];
    for (weight, out) in &products {
        debug_assert_eq!((x.len(), out.len()), (tokens * weight.columns, tokens * weight.rows));
        multiplications += tokens * weight.rows * weight.columns;
        if let Some(kernel) = RowKernel::find(compute.level, weight.dtype) {
            let which = usize::from(kernel.form == Form::Blocks32);
            wanted[which] = true;
            tiles_wanted[which] |= tile_kernel(compute, weight, tokens).is_some();
        }
    }
    let much = multiplications >= SMALL;
    for (which, form) in [Form::Blocks256, Form::Blocks32].into_iter().enumerate() {
        if wanted[which] {
            room.quantize(compute, form, tokens, x);
        }
        if tiles_wanted[which] {
            room.fill_tiles(compute, form, tokens, x.len() / tokens);
        }
    }
    let room = &*room;
    let mut first = 0;
    let mut shares = Vec::new();
    for (weight, out) in products {
        match RowKernel::find(compute.level, weight.dtype) {
            Some(kernel) => {
                let tiles = tile_kernel(compute, weight, tokens);
                let share = Share::new(weight, kernel, tiles, room, tokens, first, out);
                first += share.pieces;
                shares.push(share);
            }
            None => slow(compute, weight, tokens, x, out)?,
        }
    }
    compute.run(much, first, &|piece| {
        for share in &shares {
            if let Some(piece) = piece.checked_sub(share.first)
                && piece < share.pieces
            {
                share.multiply(piece);
            }
        }
    });
    Ok(())
}

/// The kernel for products of tiles, where there is one and enough tokens for it.
fn tile_kernel(compute: &Compute, weight: &Matrix, tokens: usize) -> Option<TileKernel> {
    TileKernel::find(compute.level, weight.dtype).filter(|kernel| tokens >= kernel.least_tokens())
}

impl Room {
    /// Lays quantized activations out in tiles.
    fn fill_tiles(&mut self, compute: &Compute, form: Form, tokens: usize, columns: usize) {
        match self.tiles.resize(form, tokens, columns) {
            Filling::Blocks256(tiles, groups) => {
                compute.pool.for_each_chunk(tiles, groups, |block, tiles| {
                    for (group, tile) in tiles.iter_mut().enumerate() {
                        tile.fill(&self.blocks_256, block, group * GROUP, tokens);
                    }
                });
            }
            Filling::Blocks32(tiles, blocks) => {
                let fill = |group: usize, tiles: &mut [Tile32]| {
                    for (block, tile) in tiles.iter_mut().enumerate() {
                        tile.fill(&self.blocks_32, block, group * GROUP, tokens);
                    }
                };
                if tokens * columns < SMALL / 16 {
                    tiles.chunks_exact_mut(blocks).enumerate().for_each(|(group, tiles)| fill(group, tiles));
                } else {
                    compute.pool.for_each_chunk(tiles, blocks, fill);
                }
            }
        }
    }

    fn quantize(&mut self, compute: &Compute, form: Form, tokens: usize, x: &[f32]) {
        let columns = x.len() / tokens;
        let quantized = match form {
            Form::Blocks256 => &mut self.blocks_256,
            Form::Blocks32 => &mut self.blocks_32,
        };
        let rows = quantized.rows_mut(form, tokens, columns);
        if x.len() < SMALL / 16 {
            rows.zip(x.chunks_exact(columns)).for_each(|(mut row, x)| row.quantize(compute.level, form, x));
        } else {
            let mut rows: Vec<_> = rows.collect();
            compute.pool.for_each_chunk(&mut rows, 1, |token, row| {
                for row in row {
                    row.quantize(compute.level, form, &x[token * columns..(token + 1) * columns]);
                }
            });
        }
    }
}

/// One of several products that are computed together, cut into pieces.
struct Share<'a> {
    bytes: &'a [u8],
    row_bytes: usize,
    rows: usize,
    kernel: RowKernel,
    x: &'a Quantized,
    /// For many tokens; `piece` is then [`PANEL`].
    tiles: Option<(TileKernel, &'a Tiles)>,
    tokens: usize,
    out: Disjoint<'a, f32>,
    /// Rows of a piece; a multiple of [`ROWS`].
    piece: usize,
    /// The number of its first piece among all of all products, and how many there are.
    first: usize,
    pieces: usize,
}

impl<'a> Share<'a> {
    fn new(
        weight: &'a Matrix,
        kernel: RowKernel,
        tiles: Option<TileKernel>,
        room: &'a Room,
        tokens: usize,
        first: usize,
        out: &'a mut [f32],
    ) -> Self {
        let bytes = weight.bytes();
        let row_bytes = bytes.len() / weight.rows;
        let tiles = tiles.map(|kernel| (kernel, &room.tiles));
        let piece = match tiles {
            Some(_) => PANEL,
            None => (PIECE / row_bytes).next_multiple_of(ROWS).max(ROWS),
        };
        let pieces = weight.rows.div_ceil(piece);
        let x = match kernel.form {
            Form::Blocks256 => &room.blocks_256,
            Form::Blocks32 => &room.blocks_32,
        };
        let out = Disjoint::new(out);
        Self { bytes, row_bytes, rows: weight.rows, kernel, x, tiles, tokens, out, piece, first, pieces }
    }

    #[allow(unsafe_code)]
    fn multiply(&self, piece: usize) {
        let end = self.rows.min((piece + 1) * self.piece);
        let row = |row: usize| &self.bytes[row * self.row_bytes..(row + 1) * self.row_bytes];
        if let Some((kernel, x)) = self.tiles {
            let first = piece * self.piece;
            let mut rows = [&self.bytes[..0]; PANEL];
            rows.iter_mut().zip(first..end).for_each(|(place, index)| *place = row(index));
            kernel.multiply(&rows[..end - first], x, |token, outputs| {
                // SAFETY: each piece has its own rows, and comes once.
                let out = unsafe { self.out.slice(token * self.rows + first, end - first) };
                out.copy_from_slice(outputs);
            });
            return;
        }
        for first in (piece * self.piece..end).step_by(ROWS) {
            let count = ROWS.min(end - first);
            // Where rows run out the last is computed again.
            let rows = std::array::from_fn(|i| row(first + i.min(count - 1)));
            for token in 0..self.tokens {
                let outputs = self.kernel.multiply(rows, ROWS * self.row_bytes, self.x.row(token));
                // SAFETY: each piece has its own rows, and comes once.
                let out = unsafe { self.out.slice(token * self.rows + first, count) };
                out.copy_from_slice(&outputs[..count]);
            }
        }
    }
}

/// Types that are not multiplied in integers, and those without a kernel.
fn slow(
    compute: &Compute,
    weight: &Matrix,
    tokens: usize,
    x: &[f32],
    out: &mut [f32],
) -> Result<(), EngineError> {
    macro_rules! floats {
        ($W:ty) => {{
            let rows = blocks::view::<$W>(weight.bytes()).ok_or_else(broken)?;
            floats(compute, rows, weight, tokens, x, out);
            return Ok(());
        }};
    }
    match weight.dtype {
        GgmlDType::F32 => floats!(f32),
        GgmlDType::F16 => floats!(half::f16),
        GgmlDType::BF16 => floats!(half::bf16),
        _ => {}
    }
    blocks::with_block_type!(weight.dtype, B => {
        let rows = blocks::view::<B>(weight.bytes()).ok_or_else(broken)?;
        candles::<B>(compute, rows, weight, tokens, x, out);
        Ok(())
    }, otherwise Err(broken()))
}

/// Cannot happen: a matrix is checked when it is loaded.
fn broken() -> EngineError {
    EngineError::Invalid("A weight matrix is not laid out as its type needs.".into())
}

fn candles<B: GgmlType + Sync>(
    compute: &Compute,
    weights: &[B],
    shape: &Matrix,
    tokens: usize,
    x: &[f32],
    out: &mut [f32],
) where
    B::VecDotType: Send + Sync,
{
    let columns = shape.columns;
    let row_blocks = columns / B::BLCK_SIZE;
    let mut x_blocks = vec![B::VecDotType::zeros(); tokens * row_blocks];
    let quantize = |token: usize, blocks: &mut [B::VecDotType]| {
        B::VecDotType::from_float(&x[token * columns..(token + 1) * columns], blocks);
    };
    if x.len() < SMALL / 16 {
        x_blocks.chunks_exact_mut(row_blocks).enumerate().for_each(|(token, blocks)| quantize(token, blocks));
    } else {
        compute.pool.for_each_chunk(&mut x_blocks, row_blocks, quantize);
    }
    let row = |index: usize| &weights[index * row_blocks..(index + 1) * row_blocks];
    share_rows(compute, shape, tokens, out, |first, part| {
        let quads = part.chunks_mut(4 * tokens);
        for (quad, outputs) in quads.enumerate() {
            let at = first + 4 * quad;
            for (token, x) in x_blocks.chunks_exact(row_blocks).enumerate() {
                if outputs.len() == 4 * tokens {
                    let (a, b, c, d) =
                        B::vec_dot_4(columns, row(at), row(at + 1), row(at + 2), row(at + 3), x);
                    for (offset, value) in [a, b, c, d].into_iter().enumerate() {
                        outputs[offset * tokens + token] = value;
                    }
                } else {
                    for (offset, outputs) in outputs.chunks_exact_mut(tokens).enumerate() {
                        outputs[token] = B::vec_dot(columns, row(at + offset), x);
                    }
                }
            }
        }
    });
}

fn floats<W: Weight>(
    compute: &Compute,
    rows: &[W],
    weight: &Matrix,
    tokens: usize,
    x: &[f32],
    out: &mut [f32],
) {
    let columns = weight.columns;
    share_rows(compute, weight, tokens, out, |first, part| {
        let rows = &rows[first * columns..][..part.len() / tokens * columns];
        kernels::floats::multiply(compute.level, rows, x, columns, |row, token, product| {
            part[row * tokens + token] = product;
        });
    });
}

/// Shares the rows of `weight` out among the threads: `work(first, part)` computes the outputs of the rows from
/// `first` on, laid out `[rows][tokens]`. Turns them to `[tokens][rows]`.
fn share_rows(
    compute: &Compute,
    weight: &Matrix,
    tokens: usize,
    out: &mut [f32],
    work: impl Fn(usize, &mut [f32]) + Sync,
) {
    let small = tokens * weight.rows * weight.columns < SMALL;
    let share = |out: &mut [f32]| {
        if small {
            work(0, out);
        } else {
            let chunk = ROWS_AT_A_TIME * tokens;
            compute.pool.for_each_chunk(out, chunk, |i, part| work(i * ROWS_AT_A_TIME, part));
        }
    };
    if tokens == 1 {
        return share(out);
    }
    let mut by_row = vec![0f32; out.len()];
    share(&mut by_row);
    let turn = |token: usize, outputs: &mut [f32]| {
        for (row, output) in outputs.iter_mut().enumerate() {
            *output = by_row[row * tokens + token];
        }
    };
    if small {
        out.chunks_exact_mut(weight.rows).enumerate().for_each(|(token, outputs)| turn(token, outputs));
    } else {
        compute.pool.for_each_chunk(out, weight.rows, turn);
    }
}

#[cfg(test)]
mod tests;
