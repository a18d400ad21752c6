//! Activations in 8 bits, as ggml quantizes them for its products (ggml/src/ggml-quants.c, `quantize_row_q8_K` and
//! `quantize_row_q8_0`): the same integers and scales, so that logits stay comparable with other programs' to rounding.
//!
//! The parts lie apart, not in blocks: all integers of a token, its scales, its sums.

use super::Level;

/// How a type of weights wants its activations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// Blocks of 256 with a 32-bit scale: for the K-quants.
    Blocks256,
    /// Blocks of 32 with a scale of 16 bits: for the others.
    Blocks32,
}

impl Form {
    /// Activations that share a scale.
    pub(in super::super) fn block(self) -> usize {
        match self {
            Self::Blocks256 => 256,
            Self::Blocks32 => 32,
        }
    }
}

/// Activations that share one entry of `sums`.
pub(super) const SUMMED: usize = 16;

/// Quantized activations of some tokens. Kept between products for its memory.
#[derive(Default)]
pub(in super::super) struct Quantized {
    columns: usize,
    block: usize,
    integers: Vec<i8>,
    scales: Vec<f32>,
    sums: Vec<i16>,
}

/// One token of [`Quantized`].
#[derive(Clone, Copy)]
pub(in super::super) struct Row<'a> {
    /// One for each column.
    pub(super) integers: &'a [i8],
    /// One for each block.
    pub(super) scales: &'a [f32],
    /// Sums of the integers of each [`SUMMED`] columns.
    pub(super) sums: &'a [i16],
}

/// A token's part of [`Quantized`], to be written.
pub(in super::super) struct RowMut<'a> {
    integers: &'a mut [i8],
    scales: &'a mut [f32],
    sums: &'a mut [i16],
}

impl Quantized {
    /// Makes room for `tokens` rows of `columns`, a multiple of the form's block, and gives the rows to be written
    /// by [`RowMut::quantize`].
    pub(in super::super) fn rows_mut(
        &mut self,
        form: Form,
        tokens: usize,
        columns: usize,
    ) -> impl Iterator<Item = RowMut<'_>> {
        (self.columns, self.block) = (columns, form.block());
        let (blocks, sums) = (columns / self.block, columns / SUMMED);
        self.integers.resize(tokens * columns, 0);
        self.scales.resize(tokens * blocks, 0.0);
        self.sums.resize(tokens * sums, 0);
        let integers = self.integers.chunks_exact_mut(columns);
        let rest = self.scales.chunks_exact_mut(blocks).zip(self.sums.chunks_exact_mut(sums));
        integers.zip(rest).map(|(integers, (scales, sums))| RowMut { integers, scales, sums })
    }

    /// The row of a token.
    pub(in super::super) fn row(&self, token: usize) -> Row<'_> {
        let (blocks, sums) = (self.columns / self.block, self.columns / SUMMED);
        Row {
            integers: &self.integers[token * self.columns..(token + 1) * self.columns],
            scales: &self.scales[token * blocks..(token + 1) * blocks],
            sums: &self.sums[token * sums..(token + 1) * sums],
        }
    }
}

impl RowMut<'_> {
    /// Quantizes a row of activations.
    #[allow(unsafe_code)]
    pub(in super::super) fn quantize(&mut self, level: Level, form: Form, x: &[f32]) {
        #[cfg(target_arch = "x86_64")]
        if level.here() >= Level::Avx2 {
            // SAFETY: the level has just been found on this machine.
            return unsafe { self.quantize_avx2(form, x) };
        }
        let _ = level;
        match form {
            Form::Blocks256 => self.each_block(x, |x: &[f32; 256], integers, sums| {
                let (inverse, scale) = scale_256(x, range(x));
                round_all(x, inverse, integers, sums);
                scale
            }),
            Form::Blocks32 => self.each_block(x, |x: &[f32; 32], integers, sums| {
                let (inverse, scale) = scale_32(range(x));
                round_all(x, inverse, integers, sums);
                scale
            }),
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c")]
    fn quantize_avx2(&mut self, form: Form, x: &[f32]) {
        use super::quantize;
        match form {
            Form::Blocks256 => self.each_block(x, |x: &[f32; 256], integers, sums| {
                let (inverse, scale) = scale_256(x, quantize::range(x));
                quantize::round(x, inverse, integers, sums);
                scale
            }),
            Form::Blocks32 => self.each_block(x, |x: &[f32; 32], integers, sums| {
                let (inverse, scale) = scale_32(quantize::range(x));
                quantize::round(x, inverse, integers, sums);
                scale
            }),
        }
    }

    #[inline(always)]
    fn each_block<const N: usize>(
        &mut self,
        x: &[f32],
        mut block: impl FnMut(&[f32; N], &mut [i8; N], &mut [i16]) -> f32,
    ) {
        let blocks = x.as_chunks::<N>().0.iter().zip(self.integers.as_chunks_mut::<N>().0);
        let rest = self.scales.iter_mut().zip(self.sums.chunks_exact_mut(N / SUMMED));
        for ((x, integers), (scale, sums)) in blocks.zip(rest) {
            *scale = block(x, integers, sums);
        }
    }
}

/// The least and the greatest, or 0 where it is beyond.
fn range(x: &[f32]) -> (f32, f32) {
    x.iter().fold((0.0, 0.0), |(least, greatest), &v| (f32::min(least, v), f32::max(greatest, v)))
}

/// What a block of 256 is multiplied by to be rounded, and its scale: the element of greatest magnitude, the first if
/// there are several, becomes -127, and the scale has its sign.
#[inline(always)]
fn scale_256(x: &[f32; 256], (least, greatest): (f32, f32)) -> (f32, f32) {
    let extreme = if -least > greatest {
        least
    } else if greatest > -least {
        greatest
    } else if greatest == 0.0 {
        return (0.0, 0.0);
    } else {
        x.iter().copied().find(|v| v.abs() == greatest).unwrap_or(greatest)
    };
    let inverse = -127.0 / extreme;
    (inverse, 1.0 / inverse)
}

/// The same of a block of 32: the greatest magnitude becomes 127, and the scale is a 16-bit float.
#[inline(always)]
fn scale_32((least, greatest): (f32, f32)) -> (f32, f32) {
    let scale = greatest.max(-least) / 127.0;
    let inverse = if scale == 0.0 { 0.0 } else { 1.0 / scale };
    (inverse, half::f16::from_f32(scale).to_f32())
}

fn round_all(x: &[f32], inverse: f32, integers: &mut [i8], sums: &mut [i16]) {
    for (integer, value) in integers.iter_mut().zip(x) {
        *integer = round(inverse * value) as i8;
    }
    for (sum, integers) in sums.iter_mut().zip(integers.chunks_exact(SUMMED)) {
        *sum = integers.iter().map(|&q| i16::from(q)).sum();
    }
}

/// Rounds to the nearest integer, halves away from zero, like `f32::round`, but as vector code can: 0.5 minus half its
/// last place is added to the magnitude, which is then cut off. Right for all magnitudes below 2²¹.
pub(in super::super) fn round(value: f32) -> i32 {
    const HALF: f32 = 0.499_999_97;
    (value + HALF.copysign(value)) as i32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::synthetic::Random;
    use candle_core::quantized::k_quants::{BlockQ8_0, BlockQ8K, GgmlType};

    fn quantize(level: Level, form: Form, x: &[f32]) -> Quantized {
        let mut quantized = Quantized::default();
        quantized.rows_mut(form, 1, x.len()).for_each(|mut row| row.quantize(level, form, x));
        quantized
    }

    fn floats(row: Row<'_>) -> Vec<f32> {
        let block = row.integers.len() / row.scales.len();
        let blocks = row.integers.chunks_exact(block).zip(row.scales);
        blocks.flat_map(|(q, d)| q.iter().map(move |&q| d * f32::from(q))).collect()
    }

    /// Rows that are random, tiny, huge, constant, with ties of magnitude and of rounding, zero.
    fn rows() -> Vec<Vec<f32>> {
        let mut random = Random::new(1);
        let mut rows: Vec<Vec<f32>> =
            [1.0, 1e-30, 1e-3, 1e20].map(|size| (0..768).map(|_| random.uniform() * size).collect()).into();
        rows.push(vec![0.0; 256]);
        rows.push(vec![-3.0; 256]);
        rows.push((0..256).map(|i| if i % 2 == 0 { 2.5 } else { -2.5 }).collect());
        rows.push((0..256).map(|i| (i as f32 - 127.5).clamp(-127.0, 127.0)).collect());
        rows.push((0..256).map(|i| if i == 255 { -1e4 } else { 1e-9 * i as f32 }).collect());
        rows
    }

    #[test]
    fn integers_and_scales_are_ggmls() {
        for x in rows() {
            for level in [Level::Plain, Level::detect()] {
                let mut blocks = vec![BlockQ8K::zeros(); x.len() / 256];
                BlockQ8K::from_float(&x, &mut blocks);
                let mut wanted = vec![0.0; x.len()];
                BlockQ8K::to_float(&blocks, &mut wanted);
                assert_eq!(floats(quantize(level, Form::Blocks256, &x).row(0)), wanted);

                let mut blocks = vec![BlockQ8_0::zeros(); x.len() / 32];
                BlockQ8_0::from_float(&x, &mut blocks);
                let mut wanted = vec![0.0; x.len()];
                BlockQ8_0::to_float(&blocks, &mut wanted);
                let got = floats(quantize(level, Form::Blocks32, &x).row(0));
                let same = |a: f32, b: f32| a == b || !b.is_finite();
                assert!(got.iter().zip(&wanted).all(|(a, b)| same(*a, *b)), "{x:?}");
            }
        }
    }

    #[test]
    fn sums_are_of_sixteen() {
        for x in rows() {
            let quantized = quantize(Level::detect(), Form::Blocks256, &x);
            let row = quantized.row(0);
            for (sum, integers) in row.sums.iter().zip(row.integers.chunks_exact(16)) {
                assert_eq!(i32::from(*sum), integers.iter().map(|&q| i32::from(q)).sum::<i32>());
            }
            assert_eq!(row.sums.len() * 16, x.len());
        }
    }

    #[test]
    fn rounds_halves_away_from_zero() {
        for i in -1000..1000 {
            let value = i as f32 / 8.0;
            assert_eq!(round(value), value.round() as i32);
        }
        assert_eq!(round(0.499_999_97), 0);
        assert_eq!(round(126.499_99), 126);
    }
}
