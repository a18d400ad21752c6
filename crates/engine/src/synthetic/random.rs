//! Random numbers and random quantization blocks.

use candle_core::quantized::GgmlDType;
use half::{bf16, f16};

/// A small generator (SplitMix64, Steele et al. 2014): quick, and the same on every machine.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// A generator; the same seed gives the same numbers.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number between -1 and 1.
    pub fn uniform(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / (1u32 << 23) as f32 - 1.0
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u32) -> u32 {
        (((self.bits() >> 32) * u64::from(n)) >> 32) as u32
    }

    /// `count` valid blocks of `dtype`, as they lie in a file, whose weights have mean 0 and about the standard
    /// deviation `deviation`.
    ///
    /// The layouts are those of ggml/src/ggml-common.h. All bits are random but those of the scales; where a type
    /// has minima too, they are made to put the middle of the range at 0.
    pub fn blocks(&mut self, dtype: GgmlDType, count: usize, deviation: f32) -> Vec<u8> {
        let size = dtype.type_size();
        let mut bytes = vec![0u8; count * size];
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.bits().to_le_bytes()[..chunk.len()]);
        }
        for block in bytes.chunks_exact_mut(size) {
            self.set_scales(dtype, block, deviation);
        }
        bytes
    }

    fn set_scales(&mut self, dtype: GgmlDType, block: &mut [u8], deviation: f32) {
        let mut put = |at: usize, value: f32| {
            block[at..at + 2].copy_from_slice(&f16::from_f32(value).to_le_bytes());
        };
        // The standard deviation of the integers, by which the scale is divided: of q uniform in n steps about
        // n / √12, times the root mean square of the sub-block scales where there are such.
        match dtype {
            GgmlDType::F32 => {
                let value = self.uniform() * 3f32.sqrt() * deviation;
                block.copy_from_slice(&value.to_le_bytes());
            }
            GgmlDType::F16 => put(0, self.uniform() * 3f32.sqrt() * deviation),
            GgmlDType::BF16 => {
                let value = bf16::from_f32(self.uniform() * 3f32.sqrt() * deviation);
                block.copy_from_slice(&value.to_le_bytes());
            }
            GgmlDType::Q4_0 => put(0, deviation / 4.6),
            GgmlDType::Q4_1 => {
                put(0, deviation / 4.6);
                put(2, -7.5 * deviation / 4.6);
            }
            GgmlDType::Q5_0 => put(0, deviation / 9.2),
            GgmlDType::Q5_1 => {
                put(0, deviation / 9.2);
                put(2, -15.5 * deviation / 9.2);
            }
            GgmlDType::Q8_0 => put(0, deviation / 74.0),
            GgmlDType::Q3K => put(108, deviation / (18.5 * 2.3)),
            GgmlDType::Q6K => put(208, deviation / (74.0 * 18.5)),
            GgmlDType::Q2K => {
                put(80, deviation / (8.8 * 1.1));
                put(82, 1.5 * deviation / (8.8 * 1.1));
                for scale in &mut block[..16] {
                    *scale = *scale & 15 | *scale << 4;
                }
            }
            GgmlDType::Q4K | GgmlDType::Q5K => {
                let (steps, middle) = if dtype == GgmlDType::Q4K { (4.6, 7.5) } else { (9.2, 15.5) };
                put(0, deviation / (36.4 * steps));
                put(2, middle * deviation / (36.4 * steps));
                // The twelve bytes hold eight scales and eight minima of six bits; this makes them equal.
                block.copy_within(4..8, 8);
                for scale in &mut block[12..16] {
                    *scale = *scale & 15 | *scale << 4;
                }
            }
            GgmlDType::Q8_1 | GgmlDType::Q8K => {}
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use candle_core::Device;
    use candle_core::quantized::{QStorage, QTensor};

    #[test]
    fn blocks_of_every_type_have_the_deviation_asked_for() {
        use GgmlDType::*;
        let mut random = Random::new(1);
        for dtype in [F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2K, Q3K, Q4K, Q5K, Q6K] {
            let elements = 256 * 64;
            let bytes = random.blocks(dtype, elements / dtype.block_size(), 0.02);
            let storage = QStorage::from_data(bytes.as_slice().into(), &Device::Cpu, dtype).unwrap();
            let tensor = QTensor::new(storage, (64, 256)).unwrap().dequantize(&Device::Cpu).unwrap();
            let values: Vec<f32> = tensor.flatten_all().unwrap().to_vec1().unwrap();
            let mean = values.iter().sum::<f32>() / elements as f32;
            let square = values.iter().map(|v| v * v).sum::<f32>() / elements as f32;
            assert!(mean.abs() < 0.004, "{dtype:?}: mean {mean}");
            assert!((0.01..0.04).contains(&square.sqrt()), "{dtype:?}: deviation {}", square.sqrt());
        }
    }
}
