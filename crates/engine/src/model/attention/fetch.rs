//! Keys and values of a step: as the cache keeps them, or converted to floats first.

use std::ops::Range;

use half::f16;

use super::super::cache::{BLOCK, Block, Elements, GROUP, ScaledElements};
use super::super::kernels::vector::{LANES, Vector};
use super::{STEP, Setting, VECTORS};

/// Bytes of a cache line.
const LINE: usize = 64;

/// Where a step's vectors are read from, as floats. All sources of the same cache give the same bits.
pub(super) trait Source<V: Vector> {
    /// Dimension `d` of the keys of `K` vectors of the step's positions, from vector `first` on. Without closures: these
    /// might not be inlined, and would then lack the instructions of the vector.
    fn keys<const K: usize>(&self, d: usize, first: usize) -> [V; K];
    /// `C` vectors of the value of the step's `position`, from vector `at` of the head on.
    fn values<const C: usize>(&self, position: usize, at: usize) -> [V; C];
}

/// Floats: keys `[VECTORS][head]`, values `[STEP][width]`, where `width` is the head in whole vectors.
pub(super) struct Floats<'a> {
    pub(super) keys: &'a [[f32; LANES]],
    pub(super) values: &'a [[f32; LANES]],
    pub(super) head: usize,
    pub(super) width: usize,
}

impl<V: Vector> Source<V> for Floats<'_> {
    #[inline(always)]
    fn keys<const K: usize>(&self, d: usize, first: usize) -> [V; K] {
        let mut keys = [V::splat(0.0); K];
        for (k, key) in keys.iter_mut().enumerate() {
            *key = V::load(&self.keys[(first + k) * self.head + d]);
        }
        keys
    }

    #[inline(always)]
    fn values<const C: usize>(&self, position: usize, at: usize) -> [V; C] {
        let from = &self.values[position * self.width + at..][..C];
        let mut values = [V::splat(0.0); C];
        for c in 0..C {
            values[c] = V::load(&from[c]);
        }
        values
    }
}

/// 16-bit floats of whole vectors, as the cache lays them out.
pub(super) struct Halves<'a> {
    pub(super) keys: &'a [[f16; LANES]],
    pub(super) values: &'a [[f16; LANES]],
    pub(super) head: usize,
    pub(super) width: usize,
    pub(super) ahead: Ahead,
}

impl<V: Vector> Source<V> for Halves<'_> {
    #[inline(always)]
    fn keys<const K: usize>(&self, d: usize, first: usize) -> [V; K] {
        let mut keys = [V::splat(0.0); K];
        for (k, key) in keys.iter_mut().enumerate() {
            // Two vectors are a line: as many are asked for as are read.
            if k % 2 == 0 {
                V::prefetch(self.ahead.keys.wrapping_add((first * self.head + d * K + k) * (LINE / 2)));
            }
            *key = V::load_halves(&self.keys[(first + k) * self.head + d]);
        }
        keys
    }

    #[inline(always)]
    fn values<const C: usize>(&self, position: usize, at: usize) -> [V; C] {
        let first = position * self.width + at;
        let from = &self.values[first..][..C];
        let mut values = [V::splat(0.0); C];
        for c in 0..C {
            if C == 1 || c % 2 == 0 {
                V::prefetch(self.ahead.values.wrapping_add((first + c) * (LINE / 2)));
            }
            values[c] = V::load_halves(&from[c]);
        }
        values
    }
}

/// 8-bit integers of whole vectors, as the cache lays them out, and their scales as floats, `[groups][STEP]`.
pub(super) struct Bytes<'a> {
    keys: &'a [[i8; LANES]],
    values: &'a [[i8; LANES]],
    head: usize,
    width: usize,
    key_scales: &'a [[f32; LANES]],
    value_scales: &'a [[f32; LANES]],
    ahead: Ahead,
}

impl<'a> Bytes<'a> {
    /// Those at `place`, their first scales at `scales`. The rooms get the scales.
    #[inline(always)]
    pub(super) fn of<V: Vector>(
        from: &'a ScaledElements,
        place: Range<usize>,
        scales: usize,
        ahead: Ahead,
        key_room: &'a mut [[f32; LANES]],
        value_room: &'a mut [[f32; LANES]],
    ) -> Self {
        let head = place.len() / STEP;
        let groups = head.div_ceil(GROUP);
        for (from, room) in [(&from.key_scales, &mut *key_room), (&from.value_scales, &mut *value_room)] {
            for (group, room) in room.chunks_exact_mut(VECTORS).take(groups).enumerate() {
                let (from, _) = from[scales + group * BLOCK..][..STEP].as_chunks::<LANES>();
                for (from, room) in from.iter().zip(room) {
                    V::load_halves(from).store(room);
                }
            }
        }
        let values = from.elements.values[place.clone()].as_chunks().0;
        let keys = from.elements.keys[place].as_chunks().0;
        Self {
            keys,
            values,
            head,
            width: head / LANES,
            key_scales: key_room,
            value_scales: value_room,
            ahead,
        }
    }
}

impl<V: Vector> Source<V> for Bytes<'_> {
    #[inline(always)]
    fn keys<const K: usize>(&self, d: usize, first: usize) -> [V; K] {
        Ahead::ask::<V>(self.ahead.keys, (first * self.head + d * K) * LANES);
        let scales = &self.key_scales[d / GROUP * VECTORS + first..][..K];
        let mut keys = [V::splat(0.0); K];
        for k in 0..K {
            keys[k] = V::load_bytes(&self.keys[(first + k) * self.head + d]).mul(V::load(&scales[k]));
        }
        keys
    }

    #[inline(always)]
    fn values<const C: usize>(&self, position: usize, at: usize) -> [V; C] {
        let first = position * self.width + at;
        if first.is_multiple_of(LINE / LANES) {
            V::prefetch(self.ahead.values.wrapping_add(first * LANES));
        }
        let from = &self.values[first..][..C];
        let mut values = [V::splat(0.0); C];
        for c in 0..C {
            let scale = self.value_scales.as_flattened()[(at + c) * LANES / GROUP * STEP + position];
            values[c] = V::load_bytes(&from[c]).mul(V::splat(scale));
        }
        values
    }
}

/// Where keys and values of the step after lie. They are asked for while this one is read: the processor's own
/// prefetcher stops at the end of a page, and what is kept of a head is a few pages long.
#[derive(Clone, Copy)]
pub(super) struct Ahead {
    keys: *const u8,
    values: *const u8,
}

impl Ahead {
    /// Of the step behind the one at `base`. Where there is none it is that one again: an address without memory would
    /// be looked up each time.
    #[inline(always)]
    pub(super) fn of(setting: &Setting<'_>, kv_head: usize, base: usize) -> Self {
        fn at<T>(from: &Elements<T>, place: usize) -> Ahead {
            Ahead { keys: from.keys[place..].as_ptr().cast(), values: from.values[place..].as_ptr().cast() }
        }
        let next = if (base + STEP) / BLOCK < setting.blocks.len() { base + STEP } else { base };
        let place = (kv_head * BLOCK + next % BLOCK) * setting.head;
        match &setting.blocks[next / BLOCK] {
            Block::F32(e) => at(e, place),
            Block::F16(e) => at(e, place),
            Block::Q8(e) => at(&e.elements, place),
        }
    }

    /// Asks for the line that begins `bytes` behind `from`, if one does.
    #[inline(always)]
    fn ask<V: Vector>(from: *const u8, bytes: usize) {
        if bytes.is_multiple_of(LINE) {
            V::prefetch(from.wrapping_add(bytes));
        }
    }
}

/// Converts keys and values at `place`: once for all rows that look at them.
#[inline(always)]
pub(super) fn convert<V: Vector, T: Copy + Default>(
    from: &Elements<T>,
    place: Range<usize>,
    ahead: Ahead,
    keys: &mut [[f32; LANES]],
    values: &mut [[f32; LANES]],
    load: impl Fn(&[T; LANES]) -> V,
) {
    let head = place.len() / STEP;
    let bytes = (0..).step_by(size_of::<[T; LANES]>());
    let from_keys = from.keys[place.clone()].as_chunks::<LANES>().0;
    for ((key, from), at) in keys.iter_mut().zip(from_keys).zip(bytes.clone()) {
        Ahead::ask::<V>(ahead.keys, at);
        load(from).store(key);
    }
    let from = &from.values[place];
    if head.is_multiple_of(LANES) {
        for ((value, from), at) in values.iter_mut().zip(from.as_chunks::<LANES>().0).zip(bytes) {
            Ahead::ask::<V>(ahead.values, at);
            load(from).store(value);
        }
        return;
    }
    for (value, from) in values.chunks_exact_mut(head.div_ceil(LANES)).zip(from.chunks_exact(head)) {
        for (value, from) in value.iter_mut().zip(from.chunks(LANES)) {
            let mut whole = [T::default(); LANES];
            whole[..from.len()].copy_from_slice(from);
            load(&whole).store(value);
        }
    }
}

/// As [`convert`], times the scales, those of the step's first group from `scales` on.
#[inline(always)]
pub(super) fn convert_scaled<V: Vector>(
    from: &ScaledElements,
    place: Range<usize>,
    scales: usize,
    keys: &mut [[f32; LANES]],
    values: &mut [[f32; LANES]],
) {
    let head = place.len() / STEP;
    let from_keys = from.elements.keys[place.clone()].as_chunks::<LANES>().0;
    let width = head.div_ceil(LANES);
    let from_values = &from.elements.values[place];
    for group in 0..head.div_ceil(GROUP) {
        let dimensions = group * GROUP..head.min((group + 1) * GROUP);
        let scales = scales + group * BLOCK;
        let Some(key_scales) = halves::<V>(&from.key_scales[scales..]) else { return };
        let each = keys.chunks_exact_mut(head).zip(from_keys.chunks_exact(head)).zip(key_scales);
        for ((keys, from), scale) in each {
            for (key, from) in keys[dimensions.clone()].iter_mut().zip(&from[dimensions.clone()]) {
                V::load_bytes(from).mul(scale).store(key);
            }
        }
        let Some(value_scales) = halves::<V>(&from.value_scales[scales..]) else { return };
        let mut each = [[0.0; LANES]; VECTORS];
        for (scales, each) in value_scales.into_iter().zip(&mut each) {
            scales.store(each);
        }
        let vectors = dimensions.start / LANES..dimensions.end.div_ceil(LANES);
        let positions = values.chunks_exact_mut(width).zip(from_values.chunks_exact(head));
        for ((value, from), scale) in positions.zip(each.as_flattened()) {
            let scale = V::splat(*scale);
            let value = &mut value[vectors.clone()];
            let (whole, rest) = from[dimensions.clone()].as_chunks::<LANES>();
            for (value, from) in value.iter_mut().zip(whole) {
                V::load_bytes(from).mul(scale).store(value);
            }
            if let (Some(value), false) = (value.last_mut(), rest.is_empty()) {
                let mut last = [0; LANES];
                last[..rest.len()].copy_from_slice(rest);
                V::load_bytes(&last).mul(scale).store(value);
            }
        }
    }
}

/// The first [`STEP`] of `from`.
#[inline(always)]
fn halves<V: Vector>(from: &[f16]) -> Option<[V; VECTORS]> {
    let four = from.as_chunks::<LANES>().0.first_chunk::<VECTORS>()?;
    let mut halves = [V::splat(0.0); VECTORS];
    for (halves, from) in halves.iter_mut().zip(four) {
        *halves = V::load_halves(from);
    }
    Some(halves)
}
