//! Dot products and other sums of 32-bit floats: vectors where the processor has them, plain Rust otherwise.
//!
//! The two agree to rounding, not bit for bit. On one machine a result depends on the numbers alone, never on how
//! the work around it was cut up; that makes any split of a prompt give the same logits.

use super::kernels::Level;
use super::kernels::vector::{LANES, Vector, exp};

#[inline(always)]
fn dot_lanes(a: &[f32], b: &[f32], fused: impl Fn(f32, f32, f32) -> f32) -> f32 {
    let mut sums = [0f32; LANES];
    let (a_chunks, a_rest) = a.as_chunks::<LANES>();
    let (b_chunks, b_rest) = b.as_chunks::<LANES>();
    for (x, y) in a_chunks.iter().zip(b_chunks) {
        for lane in 0..LANES {
            sums[lane] = fused(x[lane], y[lane], sums[lane]);
        }
    }
    let mut rest = 0.0;
    for (x, y) in a_rest.iter().zip(b_rest) {
        rest = fused(*x, *y, rest);
    }
    let mut width = LANES / 2;
    while width > 0 {
        for lane in 0..width {
            sums[lane] += sums[lane + width];
        }
        width /= 2;
    }
    sums[0] + rest
}

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod x86 {
    // Not intrinsics: with the features on, the compiler makes vector code of the plain loops.
    #[target_feature(enable = "avx2,fma")]
    pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
        super::dot_lanes(a, b, f32::mul_add)
    }

    #[target_feature(enable = "avx2,fma,f16c")]
    pub(super) fn gated_avx2(gate: &mut [f32], up: &[f32]) {
        super::gated_lanes::<crate::model::kernels::vector::x86::Two>(gate, up);
    }

    #[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl")]
    pub(super) fn gated_avx512(gate: &mut [f32], up: &[f32]) {
        super::gated_lanes::<crate::model::kernels::vector::x86::One>(gate, up);
    }

    pub(super) fn there() -> bool {
        std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma")
    }
}

/// The sum of `a[i] * b[i]`.
#[allow(unsafe_code)]
pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    debug_assert_eq!(a.len(), b.len());
    #[cfg(target_arch = "x86_64")]
    if x86::there() {
        // SAFETY: the features have just been found.
        return unsafe { x86::dot(a, b) };
    }
    dot_lanes(a, b, |x, y, sum| x * y + sum)
}

/// RMSNorm of `x` with weights `weight`, to `out`.
pub(super) fn rms_norm(x: &[f32], weight: &[f32], epsilon: f32, out: &mut [f32]) {
    let scale = 1.0 / (dot(x, x) / x.len() as f32 + epsilon).sqrt();
    for ((o, x), w) in out.iter_mut().zip(x).zip(weight) {
        *o = x * scale * w;
    }
}

/// `gate[i] = silu(gate[i]) * up[i]`, the gated unit of SwiGLU (arXiv 2002.05202).
#[allow(unsafe_code)]
pub(super) fn gated(level: Level, gate: &mut [f32], up: &[f32]) {
    #[cfg(target_arch = "x86_64")]
    match level.here() {
        Level::Plain => {}
        // SAFETY: the level has just been found on this machine.
        Level::Avx2 | Level::AvxVnni => return unsafe { x86::gated_avx2(gate, up) },
        // SAFETY: as above.
        Level::Vnni | Level::Amx => return unsafe { x86::gated_avx512(gate, up) },
    }
    #[cfg(target_arch = "aarch64")]
    if level > Level::Plain {
        return gated_lanes::<super::kernels::vector::arm::Four>(gate, up);
    }
    let _ = level;
    gated_lanes::<[f32; LANES]>(gate, up);
}

#[inline(always)]
fn gated_lanes<V: Vector>(gate: &mut [f32], up: &[f32]) {
    let (gates, gate_rest) = gate.as_chunks_mut::<LANES>();
    let (ups, up_rest) = up.as_chunks::<LANES>();
    for (gate, up) in gates.iter_mut().zip(ups) {
        gated_vector::<V>(gate, up);
    }
    if gate_rest.is_empty() {
        return;
    }
    let (mut last_gate, mut last_up) = ([0.0; LANES], [0.0; LANES]);
    last_gate[..gate_rest.len()].copy_from_slice(gate_rest);
    last_up[..up_rest.len()].copy_from_slice(up_rest);
    gated_vector::<V>(&mut last_gate, &last_up);
    gate_rest.copy_from_slice(&last_gate[..gate_rest.len()]);
}

// Not a closure: one that is not inlined would be without the vector's instructions, and call each of them.
#[inline(always)]
fn gated_vector<V: Vector>(gate: &mut [f32; LANES], up: &[f32; LANES]) {
    let g = V::load(gate);
    let below = exp(g.mul(V::splat(-1.0))).add(V::splat(1.0));
    g.div(below).mul(V::load(up)).store(gate);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(len: usize, seed: u32) -> Vec<f32> {
        let mut state = seed;
        (0..len)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / 8_388_608.0 - 1.0
            })
            .collect()
    }

    #[test]
    fn dot_agrees_with_64_bit_arithmetic_on_every_length() {
        for len in 0..130 {
            let (a, b) = (numbers(len, 1), numbers(len, 2));
            let exact: f64 = a.iter().zip(&b).map(|(x, y)| f64::from(*x) * f64::from(*y)).sum();
            let portable = dot_lanes(&a, &b, |x, y, sum| x * y + sum);
            for got in [dot(&a, &b), portable] {
                assert!((f64::from(got) - exact).abs() < 1e-5, "length {len}: {got} for {exact}");
            }
        }
    }

    /// Of every length, of large and small numbers, of one that outweighs the others, and of zeros alone.
    #[test]
    fn rms_norm_agrees_with_64_bit_arithmetic() {
        for len in 1..130 {
            let mut spiked = numbers(len, 3);
            spiked[len / 2] = 3e4;
            let scaled = |factor: f32| numbers(len, 4).iter().map(|x| x * factor).collect();
            let weight = numbers(len, 5);
            for x in [scaled(1.0), scaled(1e15), scaled(1e-15), spiked, vec![0.0; len]] {
                let (mut out, epsilon) = (vec![0.0; len], 1e-5);
                rms_norm(&x, &weight, epsilon, &mut out);
                let square: f64 = x.iter().map(|x| f64::from(*x).powi(2)).sum();
                let scale = (square / len as f64 + f64::from(epsilon)).sqrt().recip();
                for ((got, x), weight) in out.iter().zip(&x).zip(&weight) {
                    let exact = f64::from(*x) * scale * f64::from(*weight);
                    let apart = (f64::from(*got) - exact).abs();
                    assert!(apart <= 1e-6 * exact.abs() + 1e-37, "length {len}: {got} for {exact}");
                }
            }
        }
    }

    /// With all instructions of this machine: of every length, and from where a unit is shut to where it is open.
    #[test]
    fn gated_agrees_with_64_bit_arithmetic() {
        for level in Level::all() {
            for len in 1..70 {
                let up = numbers(len, 6);
                for reach in [1.0, 10.0, 86.0, 1e4] {
                    let before: Vec<f32> = numbers(len, 7).iter().map(|x| x * reach).collect();
                    let mut gate = before.clone();
                    gated(level, &mut gate, &up);
                    for ((got, gate), up) in gate.iter().zip(before).zip(&up) {
                        let gate = f64::from(gate);
                        let exact = gate / (1.0 + (-gate).exp()) * f64::from(*up);
                        let apart = (f64::from(*got) - exact).abs();
                        // What is shut to less than a 32-bit float can say may be any such number, or zero.
                        assert!(apart <= 1e-6 * exact.abs() + 1e-33, "{level:?}: {got} for {exact}, {gate}");
                    }
                }
            }
        }
    }
}
