//! The kernels by themselves, for benchmarks: the same calls that the decoder makes, on random numbers.

use candle_core::quantized::GgmlDType;

use super::KvType;
use super::attention;
use super::cache::{BLOCK, Block};
use super::kernels::Level;
use super::matmul::{Compute, Room, matmul};
use super::weights::Matrix;
use crate::EngineError;
use crate::config::{ModelConfig, RopePairs, RopeScaling};
use crate::synthetic::Random;

/// Instructions to compute with; the best of them that this machine has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instructions {
    /// None of ours.
    Plain,
    /// AVX2 and FMA.
    Avx2,
    /// AVX-512 with VNNI.
    Vnni,
    /// AMX.
    Amx,
}

impl Instructions {
    /// Those that this machine has.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Plain, Self::Avx2, Self::Vnni, Self::Amx]
            .into_iter()
            .filter(|instructions| instructions.level() <= Level::detect())
    }

    fn level(self) -> Level {
        match self {
            Self::Plain => Level::Plain,
            Self::Avx2 => Level::Avx2,
            Self::Vnni => Level::Vnni,
            Self::Amx => Level::Amx,
        }
    }
}

fn compute(instructions: Instructions, threads: usize) -> Compute {
    Compute { level: instructions.level(), ..Compute::new(Some(threads)) }
}

fn floats(random: &mut Random, len: usize) -> Vec<f32> {
    (0..len).map(|_| random.uniform()).collect()
}

/// A matrix and activations to multiply it with.
pub struct Product {
    compute: Compute,
    weight: Matrix,
    room: Room,
    x: Vec<f32>,
    out: Vec<f32>,
}

impl Product {
    /// A matrix of `rows` by `columns` of type `dtype`, for `tokens` tokens.
    pub fn new(
        dtype: GgmlDType,
        (rows, columns): (usize, usize),
        tokens: usize,
        instructions: Instructions,
        threads: usize,
    ) -> Self {
        let mut random = Random::new(1);
        let weight = Matrix::random(&mut random, dtype, rows, columns);
        let x = floats(&mut random, tokens * columns);
        let out = vec![0.0; tokens * rows];
        Self { compute: compute(instructions, threads), weight, room: Room::default(), x, out }
    }

    /// Bytes of the matrix.
    pub fn byte_len(&self) -> usize {
        self.weight.bytes().len()
    }

    /// Multiplies.
    ///
    /// # Errors
    /// Those of the product, which there are none of.
    pub fn run(&mut self) -> Result<&[f32], EngineError> {
        let tokens = self.x.len() / self.weight.columns;
        matmul(&self.compute, &mut self.room, tokens, &self.x, [(&self.weight, &mut self.out[..])])?;
        Ok(&self.out)
    }
}

/// Queries at the end of a filled cache of one layer, with 32 heads of 128 that share 8 heads of keys and values.
pub struct Attention {
    compute: Compute,
    config: ModelConfig,
    blocks: Vec<Block>,
    start: usize,
    queries: Vec<f32>,
    out: Vec<f32>,
}

impl Attention {
    /// `tokens` queries, of which the last is at position `context - 1`.
    pub fn new(
        kv_type: KvType,
        context: usize,
        tokens: usize,
        instructions: Instructions,
        threads: usize,
    ) -> Self {
        let (heads, kv_heads, head) = (32, 8, 128);
        let mut random = Random::new(1);
        let mut blocks: Vec<Block> = (0..context.div_ceil(BLOCK))
            .map(|_| Block::new(kv_type, kv_heads * BLOCK * head, head))
            .collect();
        let row = floats(&mut random, kv_heads * head + BLOCK);
        for position in 0..context {
            let row = &row[position % BLOCK..][..kv_heads * head];
            blocks[position / BLOCK].write(position % BLOCK, head, row, row);
        }
        let config = ModelConfig {
            name: None,
            layers: 1,
            hidden: heads * head,
            feed_forward: 1,
            heads,
            kv_heads,
            head,
            rope_dimensions: head,
            vocabulary: 1,
            norm_epsilon: 1e-5,
            rope_theta: 1e4,
            rope_scaling: RopeScaling::None,
            rope_pairs: RopePairs::Adjacent,
            context,
            sliding_window: None,
            tied_output: None,
        };
        let queries = floats(&mut random, tokens * heads * head);
        let out = vec![0.0; queries.len()];
        let start = context - tokens;
        Self { compute: compute(instructions, threads), config, blocks, start, queries, out }
    }

    /// Attends.
    pub fn run(&mut self) -> &[f32] {
        let Self { compute, config, blocks, start, queries, out } = self;
        attention::attend(compute, config, None, blocks, *start, queries, out);
        out
    }
}
