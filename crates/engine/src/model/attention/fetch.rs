//! Keys and values of a step, out of the cache and to floats.

use std::ops::Range;

use half::f16;

use super::super::cache::{BLOCK, Block, Elements, GROUP, ScaledElements};
use super::super::kernels::vector::{LANES, Vector};
use super::{STEP, Setting};

/// Keys and values of a step, as [`super::Room`] lays them out.
pub(super) type Fetched<'a> = (&'a [[f32; LANES]], &'a [[f32; LANES]]);

/// Keys and values of the step at `base`, as floats. The rooms are used where they are not in the cache as they are
/// wanted.
#[inline(always)]
pub(super) fn fetch<'a, V: Vector>(
    setting: &Setting<'a>,
    kv_head: usize,
    base: usize,
    key_room: &'a mut [[f32; LANES]],
    value_room: &'a mut [[f32; LANES]],
) -> Fetched<'a> {
    let (block, at) = (&setting.blocks[base / BLOCK], base % BLOCK);
    let head = setting.head;
    let place = (kv_head * BLOCK + at) * head..(kv_head * BLOCK + at + STEP) * head;
    match block {
        Block::F32(e) => {
            let keys = e.keys[place.clone()].as_chunks::<LANES>().0;
            if head.is_multiple_of(LANES) {
                return (keys, e.values[place].as_chunks::<LANES>().0);
            }
            read(e, place, head, key_room, value_room, V::load);
        }
        Block::F16(e) => read(e, place, head, key_room, value_room, V::load_halves),
        Block::Q8(e) => {
            let scales = kv_head * head.div_ceil(GROUP) * BLOCK + at;
            read_scaled::<V>(e, place, scales, head, key_room, value_room);
        }
    }
    (key_room, value_room)
}

/// As [`read`], times the scales, those of the step's first group from `scales` on.
#[inline(always)]
fn read_scaled<V: Vector>(
    from: &ScaledElements,
    place: Range<usize>,
    scales: usize,
    head: usize,
    keys: &mut [[f32; LANES]],
    values: &mut [[f32; LANES]],
) {
    let (first_keys, second_keys) = keys.split_at_mut(head);
    let (first_from, second_from) = from.elements.keys[place.clone()].as_chunks::<LANES>().0.split_at(head);
    let width = head.div_ceil(LANES);
    let from_values = &from.elements.values[place];
    for group in 0..head.div_ceil(GROUP) {
        let dimensions = group * GROUP..head.min((group + 1) * GROUP);
        let scales = scales + group * BLOCK;
        let Some(key_scales) = halves::<V>(&from.key_scales[scales..]) else { return };
        for (scale, keys, from) in
            [(key_scales[0], &mut *first_keys, first_from), (key_scales[1], &mut *second_keys, second_from)]
        {
            for (key, from) in keys[dimensions.clone()].iter_mut().zip(&from[dimensions.clone()]) {
                V::load_bytes(from).mul(scale).store(key);
            }
        }
        let Some(value_scales) = halves::<V>(&from.value_scales[scales..]) else { return };
        let mut each = [[0.0; LANES]; 2];
        value_scales[0].store(&mut each[0]);
        value_scales[1].store(&mut each[1]);
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
fn halves<V: Vector>(from: &[f16]) -> Option<[V; 2]> {
    let two = from.as_chunks::<LANES>().0.first_chunk::<2>()?;
    Some([V::load_halves(&two[0]), V::load_halves(&two[1])])
}

#[inline(always)]
fn read<V: Vector, T: Copy + Default>(
    from: &Elements<T>,
    place: Range<usize>,
    head: usize,
    keys: &mut [[f32; LANES]],
    values: &mut [[f32; LANES]],
    load: impl Fn(&[T; LANES]) -> V,
) {
    for (key, from) in keys.iter_mut().zip(from.keys[place.clone()].as_chunks::<LANES>().0) {
        load(from).store(key);
    }
    let from = &from.values[place];
    if head.is_multiple_of(LANES) {
        for (value, from) in values.iter_mut().zip(from.as_chunks::<LANES>().0) {
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
