//! Grouped-query attention over the cache, on the processor.
//!
//! Keys and values are read once for all query heads that share them and for a tile of tokens, [`STEP`] positions at
//! a time, with a running maximum (the online softmax of arXiv 1805.02867), so no table of scores is ever held. Steps
//! lie at fixed positions and every sum has one order, so a query's result does not depend on which other queries are
//! computed with it, nor on the number of threads.

mod fetch;

use std::cell::RefCell;
use std::ops::Range;

use super::cache::{BLOCK, Block, GROUP};
use super::kernels::Level;
use super::kernels::vector::{LANES, Vector, exp};
use super::matmul::Compute;
use crate::config::ModelConfig;
use fetch::{Ahead, Bytes, Floats, Halves, Source, convert, convert_scaled};

/// Vectors of positions in a step: four queries with four vectors are sixteen sums, enough for a processor to have two
/// under way in each of its four stages. With two vectors a Zen 5 waited for the last sum and for what is done once a step.
const VECTORS: usize = 4;
/// Positions at a time; a block of the cache is a whole number of them.
const STEP: usize = VECTORS * LANES;
/// Tokens that go over the cache together.
const TOKENS: usize = 16;
/// Below this many multiplications other threads cost more than they bring.
const SMALL: usize = 1 << 18;

/// What a layer's attention works on.
#[derive(Clone, Copy)]
struct Setting<'a> {
    head: usize,
    kv_heads: usize,
    /// Query heads that share a key and value head.
    sharing: usize,
    window: Option<usize>,
    blocks: &'a [Block],
    /// Of the key heads of all layers that the blocks hold, this layer's first.
    first_head: usize,
    start: usize,
    /// `[tokens][heads][head]`.
    queries: &'a [f32],
}

/// For `tokens` queries, the first of which is at position `start`: `out = softmax(q·K / √head)·V`, both `queries`
/// and `out` laid out `[tokens][heads][head]`. The blocks hold everything up to the last query, of this layer and of
/// all others.
pub(super) fn attend(
    compute: &Compute,
    config: &ModelConfig,
    window: Option<usize>,
    (layer, blocks): (usize, &[Block]),
    start: usize,
    queries: &[f32],
    out: &mut [f32],
) {
    let (head, kv_heads) = (config.head, config.kv_heads);
    let (sharing, first_head) = (config.heads / kv_heads, layer * kv_heads);
    let setting = Setting { head, kv_heads, sharing, window, blocks, first_head, start, queries };
    let tokens = queries.len() / (config.heads * head);
    let much = queries.len() * (start + tokens) >= SMALL;
    let out = super::parallel::Disjoint::new(out);
    // The tiles that see most come first, so that the threads end together.
    let tiles = tokens.div_ceil(TOKENS);
    compute.run(much, tiles * kv_heads, &|piece| {
        let (tile, kv_head) = (tiles - 1 - piece / kv_heads, piece % kv_heads);
        let tokens = tile * TOKENS..tokens.min((tile + 1) * TOKENS);
        ROOM.with_borrow_mut(|room| {
            room.attend(compute.level, &setting, kv_head, tokens.clone());
            room.write(&setting, kv_head, tokens, &out);
        });
    });
}

thread_local! {
    /// A thread attends to tile after tile; its memory is kept.
    static ROOM: RefCell<Room> = RefCell::new(Room::default());
}

/// One query head of one token.
struct Row {
    /// Where its query begins.
    query: usize,
    /// What it sees.
    positions: Range<usize>,
    largest: f32,
    /// The sum of the weights so far, in parts.
    total: [f32; LANES],
}

#[derive(Default)]
struct Room {
    rows: Vec<Row>,
    /// Of the step: `[VECTORS][head]`.
    keys: Vec<[f32; LANES]>,
    /// Of the step: `[STEP][width]`, where `width` is the head in whole vectors.
    values: Vec<[f32; LANES]>,
    /// Of each row: `[width]`.
    sums: Vec<[f32; LANES]>,
    /// The queries of each `R` rows together, those of the last fewer: `[head][R]`, so that one place follows the other.
    queries: Vec<f32>,
}

/// Scores, then weights, of a step.
type Scores = [[f32; LANES]; VECTORS];

impl Room {
    #[allow(unsafe_code)]
    fn attend(&mut self, level: Level, setting: &Setting<'_>, kv_head: usize, tokens: Range<usize>) {
        let Setting { head, sharing, .. } = *setting;
        self.rows.clear();
        for token in tokens {
            let position = setting.start + token;
            let first = setting.window.map_or(0, |window| (position + 1).saturating_sub(window));
            for h in 0..sharing {
                let query = ((token * setting.kv_heads + kv_head) * sharing + h) * head;
                let positions = first..position + 1;
                let (largest, total) = (f32::NEG_INFINITY, [0.0; LANES]);
                self.rows.push(Row { query, positions, largest, total });
            }
        }
        let width = head.div_ceil(LANES);
        self.keys.resize(VECTORS * head, [0.0; LANES]);
        self.values.resize(STEP * width, [0.0; LANES]);
        self.sums.clear();
        self.sums.resize(self.rows.len() * width, [0.0; LANES]);
        #[cfg(target_arch = "x86_64")]
        match level.here() {
            Level::Plain => {}
            // SAFETY: the level has just been found on this machine.
            Level::Avx2 | Level::AvxVnni => return unsafe { self.steps_avx2(setting, kv_head) },
            // SAFETY: as above.
            Level::Vnni | Level::Amx => return unsafe { self.steps_avx512(setting, kv_head) },
        }
        #[cfg(target_arch = "aarch64")]
        if level > Level::Plain {
            return self.steps::<super::kernels::vector::arm::Four, 2, 2, 2>(setting, kv_head);
        }
        let _ = level;
        self.steps::<[f32; LANES], 1, 1, 2>(setting, kv_head);
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c")]
    fn steps_avx2(&mut self, setting: &Setting<'_>, kv_head: usize) {
        self.steps::<super::kernels::vector::x86::Two, 2, 2, 2>(setting, kv_head);
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
    fn steps_avx512(&mut self, setting: &Setting<'_>, kv_head: usize) {
        self.steps::<super::kernels::vector::x86::One, 4, 4, 4>(setting, kv_head);
    }

    /// Goes over the cache: `R` rows, `C` vectors of a head, and `K` of the positions of a step at a time.
    #[inline(always)]
    fn steps<V: Vector, const R: usize, const C: usize, const K: usize>(
        &mut self,
        setting: &Setting<'_>,
        kv_head: usize,
    ) {
        let head = setting.head;
        let kept = setting.first_head + kv_head;
        let width = head.div_ceil(LANES);
        let scale = 1.0 / (head as f32).sqrt();
        let begin = self.rows.iter().map(|row| row.positions.start).min().unwrap_or(0);
        let end = self.rows.iter().map(|row| row.positions.end).max().unwrap_or(0);
        let Self { rows, keys, values, sums, queries } = self;
        together::<R>(rows, setting.queries, head, queries);
        let rows_of = &mut Rows { queries, head, scale, rows, sums };
        let whole = head.is_multiple_of(LANES);
        // Which caches are read as they are kept. What is converted first is written and read again, which pays when many
        // rows read it; sooner for bytes, whose conversion is more work.
        let reads_halves = whole && rows_of.rows.len() <= 2 * R;
        let reads_bytes = whole && rows_of.rows.len() <= R;
        for step in begin / STEP..end.div_ceil(STEP) {
            let base = step * STEP;
            let seen = base..end.min(base + STEP);
            let place = (kept * BLOCK + base % BLOCK) * head;
            let place = place..place + STEP * head;
            let scales = kept * head.div_ceil(GROUP) * BLOCK + base % BLOCK;
            let ahead = Ahead::of(setting, kept, base);
            match &setting.blocks[base / BLOCK] {
                Block::F32(e) if whole => {
                    let keys = e.keys[place.clone()].as_chunks().0;
                    let values = e.values[place].as_chunks().0;
                    rows_of.step::<V, R, C, K>(seen, &Floats { keys, values, head, width });
                    continue;
                }
                Block::F16(e) if reads_halves => {
                    let keys = e.keys[place.clone()].as_chunks().0;
                    let values = e.values[place].as_chunks().0;
                    rows_of.step::<V, R, C, K>(seen, &Halves { keys, values, head, width, ahead });
                    continue;
                }
                Block::Q8(e) if reads_bytes => {
                    rows_of.step::<V, R, C, K>(seen, &Bytes::of::<V>(e, place, scales, ahead, keys, values));
                    continue;
                }
                Block::F32(e) => convert(e, place, ahead, keys, values, V::load),
                Block::F16(e) => convert(e, place, ahead, keys, values, V::load_halves),
                Block::Q8(e) => convert_scaled::<V>(e, place, scales, keys, values),
            }
            rows_of.step::<V, R, C, K>(seen, &Floats { keys, values, head, width });
        }
    }

    /// Writes the results to where they belong.
    #[allow(unsafe_code)]
    fn write(
        &self,
        setting: &Setting<'_>,
        kv_head: usize,
        tokens: Range<usize>,
        out: &super::parallel::Disjoint<'_, f32>,
    ) {
        let Setting { head, sharing, kv_heads, .. } = *setting;
        let width = head.div_ceil(LANES);
        for (index, token) in tokens.enumerate() {
            let place = (token * kv_heads + kv_head) * sharing * head;
            // SAFETY: each piece has its own tokens and key head, and comes once.
            let out = unsafe { out.slice(place, sharing * head) };
            for (h, out) in out.chunks_exact_mut(head).enumerate() {
                let row = index * sharing + h;
                let mut total = self.rows[row].total;
                let mut half = LANES / 2;
                while half > 0 {
                    for lane in 0..half {
                        total[lane] += total[lane + half];
                    }
                    half /= 2;
                }
                let sums = self.sums[row * width..(row + 1) * width].as_flattened();
                out.iter_mut().zip(sums).for_each(|(out, sum)| *out = sum / total[0]);
            }
        }
    }
}

/// Writes the queries of each `R` rows, the last fewer, to `to`: `[head][R]`.
fn together<const R: usize>(rows: &[Row], queries: &[f32], head: usize, to: &mut Vec<f32>) {
    to.resize(rows.len() * head, 0.0);
    for (rows, to) in rows.chunks(R).zip(to.chunks_mut(R * head)) {
        for (r, row) in rows.iter().enumerate() {
            let places = to[r..].iter_mut().step_by(rows.len());
            places.zip(&queries[row.query..][..head]).for_each(|(to, from)| *to = *from);
        }
    }
}

/// The rows that look at the same keys and values, and what they have summed.
struct Rows<'a> {
    /// As [`together`] wrote them.
    queries: &'a [f32],
    head: usize,
    scale: f32,
    rows: &'a mut [Row],
    sums: &'a mut [[f32; LANES]],
}

impl Rows<'_> {
    /// Adds the positions `seen`, a step's or the beginning of one, to all rows.
    #[inline(always)]
    fn step<V: Vector, const R: usize, const C: usize, const K: usize>(
        &mut self,
        seen: Range<usize>,
        from: &impl Source<V>,
    ) {
        let width = self.head.div_ceil(LANES);
        let mut first = 0;
        while first < self.rows.len() {
            let count = (self.rows.len() - first).min(R);
            // Rows that are not enough for a whole `R` go together too: each is a chain of sums that waits for
            // itself, so several take hardly longer than one.
            match count {
                1 => self.some::<V, 1, C, K>(first, width, &seen, from),
                2 => self.some::<V, 2, C, K>(first, width, &seen, from),
                3 => self.some::<V, 3, C, K>(first, width, &seen, from),
                _ => self.some::<V, R, C, K>(first, width, &seen, from),
            }
            first += count;
        }
    }

    /// Adds them to the `R` rows from `first` on, `C` vectors at a time.
    #[inline(always)]
    fn some<V: Vector, const R: usize, const C: usize, const K: usize>(
        &mut self,
        first: usize,
        width: usize,
        seen: &Range<usize>,
        from: &impl Source<V>,
    ) {
        let rows = &mut self.rows[first..first + R];
        let sums = &mut self.sums[first * width..(first + R) * width];
        let sees = |row: &Row| row.positions.start < seen.end && row.positions.end > seen.start;
        if !rows.iter().any(sees) {
            return;
        }
        let (queries, _) = self.queries[first * self.head..(first + R) * self.head].as_chunks::<R>();
        let mut scores = scores::<V, R, K>(queries, from);
        for (r, (row, scores)) in rows.iter_mut().zip(&mut scores).enumerate() {
            if sees(row) {
                let sums = &mut sums[r * width..(r + 1) * width];
                weigh::<V>(row, scores, self.scale, seen.start, sums);
            } else {
                *scores = [[0.0; LANES]; VECTORS];
            }
        }
        let mut at = 0;
        while at < width {
            if width - at >= C {
                add_values::<V, R, C>(&scores, seen.len(), from, width, at, sums);
                at += C;
            } else {
                add_values::<V, R, 1>(&scores, seen.len(), from, width, at, sums);
                at += 1;
            }
        }
    }
}

/// The products of `R` queries, `[head][R]`, with the keys of a step: each the sum over the dimensions in their order.
#[inline(always)]
fn scores<V: Vector, const R: usize, const K: usize>(
    queries: &[[f32; R]],
    from: &impl Source<V>,
) -> [Scores; R] {
    let mut scores = [[[0.0; LANES]; VECTORS]; R];
    for first in (0..VECTORS).step_by(K) {
        let mut sums = [[V::splat(0.0); K]; R];
        for (d, query) in queries.iter().enumerate() {
            let keys = from.keys::<K>(d, first);
            for r in 0..R {
                let q = V::splat(query[r]);
                for k in 0..K {
                    sums[r][k] = q.mul_add(keys[k], sums[r][k]);
                }
            }
        }
        for r in 0..R {
            for k in 0..K {
                sums[r][k].store(&mut scores[r][first + k]);
            }
        }
    }
    scores
}

/// Turns the products of one row into the weights of its values, and counts them.
#[inline(always)]
fn weigh<V: Vector>(row: &mut Row, scores: &mut Scores, scale: f32, base: usize, sums: &mut [[f32; LANES]]) {
    let whole = row.positions.start <= base && row.positions.end >= base + STEP;
    let mut high = V::splat(f32::NEG_INFINITY);
    for (part, scores) in scores.iter_mut().enumerate() {
        V::load(scores).mul(V::splat(scale)).store(scores);
        if !whole {
            for (lane, score) in scores.iter_mut().enumerate() {
                if !row.positions.contains(&(base + part * LANES + lane)) {
                    *score = f32::NEG_INFINITY;
                }
            }
        }
        high = high.max(V::load(scores));
    }
    let mut lanes = [0.0; LANES];
    high.store(&mut lanes);
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            lanes[lane] = if lanes[lane] > lanes[lane + half] { lanes[lane] } else { lanes[lane + half] };
        }
        half /= 2;
    }
    let high = lanes[0];
    if high > row.largest {
        // What was summed so far was relative to the old maximum. The first time this is exp(-∞) = 0.
        let shrink = exp(V::splat(row.largest - high));
        V::load(&row.total).mul(shrink).store(&mut row.total);
        for sum in sums {
            V::load(sum).mul(shrink).store(sum);
        }
        row.largest = high;
    }
    let largest = V::splat(-row.largest);
    for scores in scores {
        let weight = exp(V::load(scores).add(largest));
        V::load(&row.total).add(weight).store(&mut row.total);
        weight.store(scores);
    }
}

/// Adds the weighted values of the first `positions` of a step to `C` vectors of `R` rows, in the order of the
/// positions.
#[expect(clippy::needless_range_loop, reason = "the index goes to several arrays, of other shapes")]
#[inline(always)]
fn add_values<V: Vector, const R: usize, const C: usize>(
    weights: &[Scores; R],
    positions: usize,
    from: &impl Source<V>,
    width: usize,
    at: usize,
    sums: &mut [[f32; LANES]],
) {
    // Loops, not `from_fn`: its closures are not always inlined, and then lack the instructions of the vector.
    let mut registers = [[V::splat(0.0); C]; R];
    for r in 0..R {
        for c in 0..C {
            registers[r][c] = V::load(&sums[r * width + at + c]);
        }
    }
    let weights = weights.each_ref().map(|weights| weights.as_flattened());
    for position in 0..positions.min(STEP) {
        let values = from.values::<C>(position, at);
        for r in 0..R {
            let weight = V::splat(weights[r][position]);
            for c in 0..C {
                registers[r][c] = weight.mul_add(values[c], registers[r][c]);
            }
        }
    }
    for (r, registers) in registers.into_iter().enumerate() {
        for (c, register) in registers.into_iter().enumerate() {
            register.store(&mut sums[r * width + at + c]);
        }
    }
}

#[cfg(test)]
mod tests;
