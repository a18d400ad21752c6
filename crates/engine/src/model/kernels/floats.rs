//! Products of weights in 32 or 16 bits with activations in 32: nothing is rounded but the sums.
//!
//! A few rows meet a few tokens at a time, so that every register of weights, widened as it is loaded, is used for each
//! of the tokens. Each product is summed in sixteen lanes, one step of columns after the other, the lanes then by
//! halves, as [`crate::model::float::dot`] does: how many rows and tokens are together changes no bit.

#![allow(unsafe_code)]

use half::{bf16, f16};

use super::Level;
use super::vector::{LANES, Vector};

/// A type of weights.
pub(in super::super) trait Weight: Copy + Sync {
    fn load<V: Vector>(from: &[Self; LANES]) -> V;
    fn widen(self) -> f32;
}

impl Weight for f32 {
    #[inline(always)]
    fn load<V: Vector>(from: &[Self; LANES]) -> V {
        V::load(from)
    }
    #[inline(always)]
    fn widen(self) -> f32 {
        self
    }
}

impl Weight for f16 {
    #[inline(always)]
    fn load<V: Vector>(from: &[Self; LANES]) -> V {
        V::load_halves(from)
    }
    #[inline(always)]
    fn widen(self) -> f32 {
        self.to_f32()
    }
}

impl Weight for bf16 {
    #[inline(always)]
    fn load<V: Vector>(from: &[Self; LANES]) -> V {
        V::load_brains(from)
    }
    #[inline(always)]
    fn widen(self) -> f32 {
        self.to_f32()
    }
}

/// The products of `rows` with `tokens`, each `columns` long: `write(row, token, product)`.
pub(in super::super) fn multiply<W: Weight>(
    level: Level,
    rows: &[W],
    tokens: &[f32],
    columns: usize,
    write: impl FnMut(usize, usize, f32),
) {
    #[cfg(target_arch = "x86_64")]
    match level.here() {
        Level::Plain => {}
        // SAFETY: the level has just been found on this machine.
        Level::Avx2 | Level::AvxVnni => return unsafe { avx2(rows, tokens, columns, write) },
        // SAFETY: as above.
        Level::Vnni | Level::Amx => return unsafe { avx512(rows, tokens, columns, write) },
    }
    #[cfg(target_arch = "aarch64")]
    if level > Level::Plain {
        return all::<super::vector::arm::Four, W, 2, 2>(rows, tokens, columns, write);
    }
    let _ = level;
    plain(rows, tokens, columns, write);
}

/// Without instructions that widen weights, each is widened once for all tokens.
fn plain<W: Weight>(rows: &[W], tokens: &[f32], columns: usize, mut write: impl FnMut(usize, usize, f32)) {
    let mut wide = vec![0f32; columns];
    for (row, weights) in rows.chunks_exact(columns).enumerate() {
        wide.iter_mut().zip(weights).for_each(|(wide, weight)| *wide = weight.widen());
        for (token, x) in tokens.chunks_exact(columns).enumerate() {
            write(row, token, block::<[f32; LANES], f32, 1, 1>(&wide, x, columns).0[0][0]);
        }
    }
}

/// Two rows and two tokens: their eight sums, two of weights and two of activations, fit sixteen registers.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c")]
fn avx2<W: Weight>(rows: &[W], tokens: &[f32], columns: usize, write: impl FnMut(usize, usize, f32)) {
    all::<super::vector::x86::Two, W, 2, 2>(rows, tokens, columns, write);
}

/// Four and four: sixteen sums of thirty-two registers.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl")]
fn avx512<W: Weight>(rows: &[W], tokens: &[f32], columns: usize, write: impl FnMut(usize, usize, f32)) {
    all::<super::vector::x86::One, W, 4, 4>(rows, tokens, columns, write);
}

/// Tokens that all rows meet before the next ones: few enough to stay in a near cache meanwhile.
const NEAR: usize = 16;

/// `R` rows and `T` tokens at a time; a single token with four rows, which keeps enough sums under way.
#[inline(always)]
fn all<V: Vector, W: Weight, const R: usize, const T: usize>(
    rows: &[W],
    tokens: &[f32],
    columns: usize,
    mut write: impl FnMut(usize, usize, f32),
) {
    let high = if tokens.len() == columns { 4 } else { R };
    for (near, tokens) in tokens.chunks(NEAR * columns).enumerate() {
        for (strip, rows) in rows.chunks(high * columns).enumerate() {
            for (few, tokens) in tokens.chunks(T * columns).enumerate() {
                let (row, token) = (strip * high, near * NEAR + few * T);
                match (rows.len() / columns, tokens.len() / columns) {
                    (4, 1) => block::<V, W, 4, 1>(rows, tokens, columns).write(row, token, &mut write),
                    (r, t) if (r, t) == (R, T) => {
                        block::<V, W, R, T>(rows, tokens, columns).write(row, token, &mut write);
                    }
                    _ => {
                        for (i, w) in rows.chunks_exact(columns).enumerate() {
                            for (j, x) in tokens.chunks_exact(columns).enumerate() {
                                block::<V, W, 1, 1>(w, x, columns).write(row + i, token + j, &mut write);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Products of some rows with some tokens.
struct Block<const R: usize, const T: usize>([[f32; T]; R]);

impl<const R: usize, const T: usize> Block<R, T> {
    #[inline(always)]
    fn write(self, row: usize, token: usize, write: &mut impl FnMut(usize, usize, f32)) {
        for (i, products) in self.0.into_iter().enumerate() {
            for (j, product) in products.into_iter().enumerate() {
                write(row + i, token + j, product);
            }
        }
    }
}

#[inline(always)]
fn block<V: Vector, W: Weight, const R: usize, const T: usize>(
    rows: &[W],
    tokens: &[f32],
    columns: usize,
) -> Block<R, T> {
    let whole = columns / LANES * LANES;
    let rows: [&[W]; R] = std::array::from_fn(|i| &rows[i * columns..(i + 1) * columns]);
    let tokens: [&[f32]; T] = std::array::from_fn(|i| &tokens[i * columns..(i + 1) * columns]);
    let row_steps = rows.map(|row| row.as_chunks::<LANES>().0);
    let token_steps = tokens.map(|token| token.as_chunks::<LANES>().0);
    let mut sums = [[V::splat(0.0); T]; R];
    for step in 0..columns / LANES {
        let mut x = [V::splat(0.0); T];
        for (x, steps) in x.iter_mut().zip(token_steps) {
            *x = V::load(&steps[step]);
        }
        for (sums, steps) in sums.iter_mut().zip(row_steps) {
            let w = W::load::<V>(&steps[step]);
            for (sum, x) in sums.iter_mut().zip(x) {
                *sum = w.mul_add(x, *sum);
            }
        }
    }
    let mut products = [[0.0; T]; R];
    for (i, products) in products.iter_mut().enumerate() {
        for (j, product) in products.iter_mut().enumerate() {
            let mut lanes = [0.0; LANES];
            sums[i][j].store(&mut lanes);
            let mut width = LANES / 2;
            while width > 0 {
                for lane in 0..width {
                    lanes[lane] += lanes[lane + width];
                }
                width /= 2;
            }
            let mut rest = 0.0;
            for (w, x) in rows[i][whole..].iter().zip(&tokens[j][whole..]) {
                rest = V::fused(w.widen(), *x, rest);
            }
            *product = lanes[0] + rest;
        }
    }
    Block(products)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::synthetic::Random;

    /// Against 64-bit arithmetic, with numbers that are ordinary, huge and tiny together, and zero, for every count
    /// of rows and tokens and with columns left over. Each sum rounds once a step and a few times at its end.
    fn check<W: Weight>(narrow: impl Fn(f32) -> W) {
        let mut random = Random::new(7);
        for columns in [1, 15, 16, 33, 500] {
            for (row_count, token_count) in [(1, 1), (4, 1), (5, 1), (7, 3), (8, 9), (6, 37)] {
                let mut numbers = |count: usize| -> Vec<f32> {
                    let sizes = [1.0, 1e-4, 3e4, 0.0];
                    (0..count).map(|i| random.uniform() * sizes[i / 7 % 4]).collect()
                };
                let rows: Vec<W> = numbers(row_count * columns).into_iter().map(&narrow).collect();
                let tokens = numbers(token_count * columns);
                let mut first: Option<Vec<f32>> = None;
                for level in Level::all() {
                    let mut got = vec![f32::NAN; row_count * token_count];
                    multiply(level, &rows, &tokens, columns, |row, token, product| {
                        got[row * token_count + token] = product;
                    });
                    for (i, row) in rows.chunks_exact(columns).enumerate() {
                        for (j, token) in tokens.chunks_exact(columns).enumerate() {
                            let terms =
                                row.iter().zip(token).map(|(w, x)| f64::from(w.widen()) * f64::from(*x));
                            let (sum, size) =
                                terms.fold((0.0, 0.0), |(sum, size), t| (sum + t, size + t.abs()));
                            let bound = size * (columns as f64 / 16.0 + 24.0) * 2f64.powi(-24);
                            let got = f64::from(got[i * token_count + j]);
                            assert!((got - sum).abs() <= bound, "{level:?} {columns}: {got} for {sum}");
                        }
                    }
                    // With instructions that round once, all give the same bits.
                    if level > Level::Plain {
                        let wanted = first.get_or_insert_with(|| got.clone());
                        assert!(*wanted == got, "{level:?} {columns} {row_count} {token_count}");
                    }
                }
            }
        }
    }

    #[test]
    fn products_of_floats_are_within_rounding_of_64_bit_arithmetic() {
        check(|x| x);
        check(f16::from_f32);
        check(bf16::from_f32);
    }
}
