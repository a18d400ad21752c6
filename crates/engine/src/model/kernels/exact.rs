//! What the kernels compute, in plain Rust: the same integers, the same floats, the same order.

use super::activations::Row;

/// The product of one row of Q4_K weights with a row of activations.
pub(super) fn q4k(row: &[u8], x: Row<'_>) -> f32 {
    let mut sum = 0f32;
    for (block, (w, x_block)) in row.chunks_exact(144).zip(x.integers.chunks_exact(256)).enumerate() {
        let (d, dmin) = (half(w, 0), half(w, 2));
        let (mut q_sum, mut m_sum) = (0i32, 0i32);
        for (j, x) in x_block.chunks_exact(32).enumerate() {
            let (scale, minimum) = scale_and_minimum(&w[4..16], j);
            let q = |i: usize| i32::from(w[16 + 32 * (j / 2) + i] >> (4 * (j % 2)) & 15);
            q_sum += scale * x.iter().enumerate().map(|(i, &x)| q(i) * i32::from(x)).sum::<i32>();
            m_sum += minimum * x.iter().map(|&x| i32::from(x)).sum::<i32>();
        }
        sum = x.scales[block].mul_add(d.mul_add(q_sum as f32, -(dmin * m_sum as f32)), sum);
    }
    sum
}

/// The product of one row of Q5_K weights with a row of activations.
pub(super) fn q5k(row: &[u8], x: Row<'_>) -> f32 {
    let mut sum = 0f32;
    for (block, (w, x_block)) in row.chunks_exact(176).zip(x.integers.chunks_exact(256)).enumerate() {
        let (d, dmin) = (half(w, 0), half(w, 2));
        let (mut q_sum, mut m_sum) = (0i32, 0i32);
        for (j, x) in x_block.chunks_exact(32).enumerate() {
            let (scale, minimum) = scale_and_minimum(&w[4..16], j);
            let q = |i: usize| {
                let low = w[48 + 32 * (j / 2) + i] >> (4 * (j % 2)) & 15;
                i32::from(low | (w[16 + i] >> j & 1) << 4)
            };
            q_sum += scale * x.iter().enumerate().map(|(i, &x)| q(i) * i32::from(x)).sum::<i32>();
            m_sum += minimum * x.iter().map(|&x| i32::from(x)).sum::<i32>();
        }
        sum = x.scales[block].mul_add(d.mul_add(q_sum as f32, -(dmin * m_sum as f32)), sum);
    }
    sum
}

/// The product of one row of Q8_0 weights with a row of activations.
pub(super) fn q8_0(row: &[u8], x: Row<'_>) -> f32 {
    let mut sum = 0f32;
    for (block, (w, x_block)) in row.chunks_exact(34).zip(x.integers.chunks_exact(32)).enumerate() {
        let products = w[2..].iter().zip(x_block).map(|(&q, &x)| i32::from(q.cast_signed()) * i32::from(x));
        sum = x.scales[block].mul_add(half(w, 0) * products.sum::<i32>() as f32, sum);
    }
    sum
}

/// The product of one row of Q4_0 weights with a row of activations.
pub(super) fn q4_0(row: &[u8], x: Row<'_>) -> f32 {
    let mut sum = 0f32;
    for (block, (w, x_block)) in row.chunks_exact(18).zip(x.integers.chunks_exact(32)).enumerate() {
        let q = |i: usize| i32::from(w[2 + i % 16] >> (4 * (i / 16)) & 15) - 8;
        let products = x_block.iter().enumerate().map(|(i, &x)| q(i) * i32::from(x));
        sum = x.scales[block].mul_add(half(w, 0) * products.sum::<i32>() as f32, sum);
    }
    sum
}

/// The product of one row of Q6_K weights with a row of activations.
pub(super) fn q6k(row: &[u8], x: Row<'_>) -> f32 {
    let mut sum = 0f32;
    for (block, (w, x_block)) in row.chunks_exact(210).zip(x.integers.chunks_exact(256)).enumerate() {
        let mut q_sum = 0i32;
        for (i, &x) in x_block.iter().enumerate() {
            let (half, part, l) = (i / 128, i % 128 / 32, i % 32);
            let low = w[64 * half + 32 * (part % 2) + l] >> (4 * (part / 2)) & 15;
            let high = w[128 + 32 * half + l] >> (2 * part) & 3;
            let scale = i32::from(w[192 + i / 16].cast_signed());
            q_sum += scale * (i32::from(low | high << 4) - 32) * i32::from(x);
        }
        sum = x.scales[block].mul_add(half(w, 208) * q_sum as f32, sum);
    }
    sum
}

fn half(bytes: &[u8], at: usize) -> f32 {
    half::f16::from_le_bytes([bytes[at], bytes[at + 1]]).to_f32()
}

/// `get_scale_min_k4` of ggml-quants.c.
fn scale_and_minimum(packed: &[u8], j: usize) -> (i32, i32) {
    let (scale, minimum) = if j < 4 {
        (packed[j] & 63, packed[j + 4] & 63)
    } else {
        (packed[j + 4] & 15 | packed[j - 4] >> 6 << 4, packed[j + 4] >> 4 | packed[j] >> 6 << 4)
    };
    (i32::from(scale), i32::from(minimum))
}
