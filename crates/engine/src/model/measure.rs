//! The kernels by themselves, for benchmarks: the same calls that the decoder makes, on random numbers.

use candle_core::quantized::GgmlDType;

use super::KvType;
use super::cache::{BLOCK, Block};
use super::kernels::Level;
use super::kernels::activations::{Form, Quantized};
use super::matmul::{Compute, Room, matmul};
use super::rope::Rope;
use super::weights::Matrix;
use super::{attention, float};
use crate::EngineError;
use crate::config::{ModelConfig, RopePairs, RopeScaling};
use crate::synthetic::Random;

/// Instructions to compute with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Instructions(Level);

impl Instructions {
    /// None of ours.
    pub const PLAIN: Self = Self(Level::Plain);

    /// Those that this machine has.
    pub fn all() -> impl Iterator<Item = Self> {
        Level::all().map(Self)
    }
}

impl std::fmt::Debug for Instructions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A measurement has nothing to go on with without it.
#[allow(clippy::expect_used)]
fn block(kv_type: KvType, elements: usize, head: usize) -> Block {
    Block::try_new(kv_type, elements, head).expect("memory for a block of keys and values")
}

fn compute(instructions: Instructions, threads: usize) -> Compute {
    Compute { level: instructions.0, ..Compute::new(Some(threads)) }
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

fn config(heads: usize, kv_heads: usize, head: usize, context: usize) -> ModelConfig {
    ModelConfig {
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
        let mut blocks: Vec<Block> =
            (0..context.div_ceil(BLOCK)).map(|_| block(kv_type, kv_heads * BLOCK * head, head)).collect();
        let row = floats(&mut random, kv_heads * head + BLOCK);
        for position in 0..context {
            let row = &row[position % BLOCK..][..kv_heads * head];
            blocks[position / BLOCK].write(0, position % BLOCK, head, row, row);
        }
        let config = config(heads, kv_heads, head, context);
        let queries = floats(&mut random, tokens * heads * head);
        let out = vec![0.0; queries.len()];
        let start = context - tokens;
        Self { compute: compute(instructions, threads), config, blocks, start, queries, out }
    }

    /// Attends.
    pub fn run(&mut self) -> &[f32] {
        let Self { compute, config, blocks, start, queries, out } = self;
        attention::attend(compute, config, None, (0, blocks), *start, queries, out);
        out
    }
}

/// The steps between products, on one token's activations.
pub struct Elementwise {
    level: Level,
    x: Vec<f32>,
    y: Vec<f32>,
    out: Vec<f32>,
    quantized: Quantized,
    rope: Rope,
    block: Block,
}

impl Elementwise {
    /// On `width` elements, a multiple of 256, that are heads of 128 where that matters.
    pub fn new(width: usize, kv_type: KvType, instructions: Instructions) -> Self {
        let mut random = Random::new(1);
        let (heads, head) = (width / 128, 128);
        Self {
            level: instructions.0,
            x: floats(&mut random, width),
            y: floats(&mut random, width),
            out: vec![0.0; width],
            quantized: Quantized::default(),
            rope: Rope::new(&config(heads, heads, head, 1024), None),
            block: block(kv_type, heads * BLOCK * head, head),
        }
    }

    /// Rounds activations to 8 bits in blocks of 256, for the K-quants, or of 32, for the others.
    pub fn quantize(&mut self, blocks_of_256: bool) {
        let form = if blocks_of_256 { Form::Blocks256 } else { Form::Blocks32 };
        let rows = self.quantized.rows_mut(form, 1, self.x.len());
        rows.for_each(|mut row| row.quantize(self.level, form, &self.x));
    }

    /// RMSNorm.
    pub fn norm(&mut self) {
        float::rms_norm(&self.x, &self.y, 1e-5, &mut self.out);
    }

    /// The gated unit of SwiGLU, together with the copy that keeps its input from drifting.
    pub fn gated(&mut self) {
        self.out.copy_from_slice(&self.x);
        float::gated(self.level, &mut self.out, &self.y);
    }

    /// Rotary positions, together with the angles of one position.
    pub fn rotate(&mut self) {
        let angles = self.rope.angles(1000, 1);
        self.rope.turn(&mut self.out, 128, &angles, 0);
    }

    /// Writes one position's keys and values to the cache.
    pub fn keep(&mut self) {
        self.block.write(0, 77, 128, &self.x, &self.y);
    }
}
