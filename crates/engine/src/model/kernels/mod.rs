//! Products of quantized weights on x86 and Arm: which instructions there are, and which kernel a type has.
//!
//! All kernels of a type give the same bits. Activations are quantized as ggml does ([`activations`]); the products
//! inside a block are summed in integers, which no order can change; the blocks' sums are then added as floats in
//! the order of the blocks, by `sum = x·w + sum` with one rounding. So a result depends on neither the
//! instruction set nor on how many rows or tokens are computed together. [`exact`] states that sum in plain Rust.

pub(super) mod activations;
#[cfg(target_arch = "x86_64")]
mod amx;
#[cfg(target_arch = "aarch64")]
mod arm;
#[cfg(test)]
mod exact;
pub(super) mod floats;
#[cfg(target_arch = "x86_64")]
mod heads;
#[cfg(target_arch = "x86_64")]
mod lanes;
#[cfg(target_arch = "x86_64")]
mod panel;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod plain;
#[cfg(target_arch = "x86_64")]
mod q4_0;
#[cfg(target_arch = "x86_64")]
mod q4k;
#[cfg(target_arch = "x86_64")]
mod q5k;
#[cfg(target_arch = "x86_64")]
mod q6k;
#[cfg(target_arch = "x86_64")]
mod q8_0;
#[cfg(target_arch = "x86_64")]
mod quantize;
#[cfg(target_arch = "x86_64")]
mod strips;
#[cfg(target_arch = "x86_64")]
mod strips_32;
pub(super) mod tiles;
pub(super) mod vector;

use std::sync::OnceLock;

use candle_core::quantized::GgmlDType;

use activations::{Form, Row};
use tiles::Tiles;

/// Instructions that kernels are written for. Each includes the ones before, except that not every processor with
/// AVX-512 has AVX-VNNI; [`Level::here`] knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// None of the following; candle's products are used.
    Plain,
    /// AVX2, FMA and F16C.
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// AVX-VNNI: the dot products of AVX-512 VNNI for processors without AVX-512 (Intel's since 2021).
    #[cfg(target_arch = "x86_64")]
    AvxVnni,
    /// AVX-512 F, BW, VL and VNNI.
    #[cfg(target_arch = "x86_64")]
    Vnni,
    /// AMX with 8-bit integers.
    #[cfg(target_arch = "x86_64")]
    Amx,
    /// NEON.
    #[cfg(target_arch = "aarch64")]
    Neon,
    /// Dot products of 8-bit integers.
    #[cfg(target_arch = "aarch64")]
    DotProduct,
    /// Matrix products of 8-bit integers.
    #[cfg(target_arch = "aarch64")]
    I8mm,
}

impl Level {
    /// All that are written for this architecture.
    #[cfg(target_arch = "x86_64")]
    const WRITTEN: &[Self] = &[Self::Plain, Self::Avx2, Self::AvxVnni, Self::Vnni, Self::Amx];
    #[cfg(target_arch = "aarch64")]
    const WRITTEN: &[Self] = &[Self::Plain, Self::Neon, Self::DotProduct, Self::I8mm];
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    const WRITTEN: &[Self] = &[Self::Plain];

    /// The best there is on this machine, of those that `NOD_INSTRUCTIONS` allows: the name of one of them, as
    /// [`Level::name`] gives it, for measuring and for finding out whether a fault lies in a kernel.
    pub(super) fn detect() -> Self {
        static BEST: OnceLock<Level> = OnceLock::new();
        *BEST.get_or_init(|| {
            let best = Self::of_machine();
            let Some(name) = std::env::var_os("NOD_INSTRUCTIONS") else { return best };
            match Self::WRITTEN.iter().find(|level| name == level.name()) {
                Some(most) if *most <= best => most.or_lower(),
                _ => {
                    let known: Vec<&str> = Self::all_below(best).map(Self::name).collect();
                    tracing::warn!(
                        "NOD_INSTRUCTIONS is {}, which this processor does not have; it has {}",
                        name.display(),
                        known.join(", ")
                    );
                    best
                }
            }
        })
    }

    fn of_machine() -> Self {
        #[cfg(target_arch = "x86_64")]
        {
            use std::arch::is_x86_feature_detected as there;
            if !(there!("avx2") && there!("fma") && there!("f16c")) {
                return Self::Plain;
            }
            if there!("avx512f") && there!("avx512bw") && there!("avx512vl") && there!("avx512vnni") {
                return if amx::there() { Self::Amx } else { Self::Vnni };
            }
            Self::AvxVnni.or_lower()
        }
        #[cfg(target_arch = "aarch64")]
        {
            use std::arch::is_aarch64_feature_detected as there;
            match (there!("dotprod"), there!("i8mm")) {
                (true, true) => Self::I8mm,
                (true, false) => Self::DotProduct,
                _ => Self::Neon,
            }
        }
        #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
        Self::Plain
    }

    /// This one, or where AVX-VNNI is asked for and not there, the one below.
    fn or_lower(self) -> Self {
        #[cfg(target_arch = "x86_64")]
        if self == Self::AvxVnni && !std::arch::is_x86_feature_detected!("avxvnni") {
            return Self::Avx2;
        }
        self
    }

    /// What of this one the machine has: a level that it lacks must not get through to a kernel.
    pub(super) fn here(self) -> Self {
        self.min(Self::detect()).or_lower()
    }

    /// All that this machine has.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        Self::all_below(Self::detect())
    }

    fn all_below(best: Self) -> impl Iterator<Item = Self> {
        Self::WRITTEN.iter().copied().filter(move |level| *level <= best && level.or_lower() == *level)
    }

    /// The name that `NOD_INSTRUCTIONS` goes by.
    fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => "avx2",
            #[cfg(target_arch = "x86_64")]
            Self::AvxVnni => "avx-vnni",
            #[cfg(target_arch = "x86_64")]
            Self::Vnni => "avx512-vnni",
            #[cfg(target_arch = "x86_64")]
            Self::Amx => "amx",
            #[cfg(target_arch = "aarch64")]
            Self::Neon => "neon",
            #[cfg(target_arch = "aarch64")]
            Self::DotProduct => "dotprod",
            #[cfg(target_arch = "aarch64")]
            Self::I8mm => "i8mm",
        }
    }
}

/// Rows of weights that a kernel multiplies at a time.
pub(super) const ROWS: usize = 4;

/// The products of [`ROWS`] rows of weights with one row of activations. A kernel may ask the processor to fetch what
/// lies `ahead` bytes behind the place in each row where it is at work, once it nears the row's end.
///
/// # Safety
/// The processor must have the instructions of the level that the kernel was asked for with.
type Kernel = unsafe fn(rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS];

/// A kernel and the form of activations that it takes.
#[derive(Clone, Copy)]
pub(super) struct RowKernel {
    pub(super) form: Form,
    kernel: Kernel,
}

impl RowKernel {
    /// The kernel for weights of type `dtype`, if there is one for this level.
    pub(super) fn find(level: Level, dtype: GgmlDType) -> Option<Self> {
        let level = level.here();
        #[cfg(target_arch = "x86_64")]
        {
            // K-quants have no kernels of their own for AVX-VNNI; nobody has measured whether they would pay.
            let (form, avx2, avx_vnni, vnni): (Form, Kernel, Kernel, Kernel) = match dtype {
                GgmlDType::Q4K => (Form::Blocks256, q4k::avx2, q4k::avx2, q4k::vnni),
                GgmlDType::Q5K => (Form::Blocks256, q5k::avx2, q5k::avx2, q5k::vnni),
                GgmlDType::Q6K => (Form::Blocks256, q6k::avx2, q6k::avx2, q6k::vnni),
                GgmlDType::Q8_0 => (Form::Blocks32, q8_0::avx2, q8_0::avx_vnni, q8_0::vnni),
                GgmlDType::Q4_0 => (Form::Blocks32, q4_0::avx2, q4_0::avx_vnni, q4_0::vnni),
                _ => return None,
            };
            let kernel = match level {
                Level::Plain => return None,
                Level::Avx2 => avx2,
                Level::AvxVnni => avx_vnni,
                Level::Vnni | Level::Amx => vnni,
            };
            Some(Self { form, kernel })
        }
        #[cfg(target_arch = "aarch64")]
        {
            use arm::{k_quants, simple};
            let (form, neon, dot): (Form, Kernel, Kernel) = match dtype {
                GgmlDType::Q4K => (Form::Blocks256, k_quants::q4k_neon, k_quants::q4k_dot),
                GgmlDType::Q5K => (Form::Blocks256, k_quants::q5k_neon, k_quants::q5k_dot),
                GgmlDType::Q6K => (Form::Blocks256, k_quants::q6k_neon, k_quants::q6k_dot),
                GgmlDType::Q8_0 => (Form::Blocks32, simple::q8_0_neon, simple::q8_0_dot),
                GgmlDType::Q4_0 => (Form::Blocks32, simple::q4_0_neon, simple::q4_0_dot),
                _ => return None,
            };
            match level {
                Level::Plain => None,
                Level::Neon => Some(Self { form, kernel: neon }),
                Level::DotProduct | Level::I8mm => Some(Self { form, kernel: dot }),
            }
        }
        #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
        {
            let _ = (level, dtype);
            None
        }
    }

    /// The products of four rows of weights, each of the bytes of one row, with `x`.
    #[allow(unsafe_code)]
    pub(super) fn multiply(self, rows: [&[u8]; ROWS], ahead: usize, x: Row<'_>) -> [f32; ROWS] {
        // SAFETY: `find` has given this kernel, for a level that this machine has.
        unsafe { (self.kernel)(rows, ahead, x) }
    }
}

/// Rows of weights of a product of tiles.
pub(super) const PANEL: usize = 64;

/// A product of many rows with many tokens.
#[derive(Clone, Copy)]
#[cfg_attr(not(any(target_arch = "x86_64", target_arch = "aarch64")), allow(dead_code))]
pub(super) struct TileKernel {
    dtype: GgmlDType,
    level: Level,
}

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
thread_local! {
    /// A thread multiplies panel after panel; its memory is made once.
    static SCRATCH: std::cell::RefCell<Scratch> = std::cell::RefCell::default();
}

#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[derive(Default)]
struct Scratch {
    outputs: Vec<tiles::Lanes>,
    #[cfg(target_arch = "x86_64")]
    amx: Option<amx::Scratch>,
    plain: Option<Box<plain::Plain>>,
}

impl TileKernel {
    /// The kernel for weights of type `dtype`, if there is one for this level.
    pub(super) fn find(level: Level, dtype: GgmlDType) -> Option<Self> {
        let level = level.here();
        #[cfg(target_arch = "x86_64")]
        let least = Level::Avx2;
        #[cfg(target_arch = "aarch64")]
        let least = Level::DotProduct;
        #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
        let least = Level::Plain;
        let there = level >= least && level > Level::Plain && Self::of_blocks(dtype).is_some();
        there.then_some(Self { dtype, level })
    }

    /// How many columns a block has, where there are products of tiles for the type.
    fn of_blocks(dtype: GgmlDType) -> Option<Form> {
        match dtype {
            GgmlDType::Q4K | GgmlDType::Q5K | GgmlDType::Q6K => Some(Form::Blocks256),
            GgmlDType::Q8_0 | GgmlDType::Q4_0 => Some(Form::Blocks32),
            _ => None,
        }
    }

    /// Tokens from which products of tiles pay: where blocks are unpacked for all of them, a few do; those of blocks of 32
    /// only gain by full registers.
    pub(super) fn least_tokens(self) -> usize {
        if Self::of_blocks(self.dtype) == Some(Form::Blocks256) {
            return 4;
        }
        #[cfg(target_arch = "x86_64")]
        return if self.level >= Level::AvxVnni { 10 } else { 16 };
        // Registers of eight tokens; not measured.
        #[cfg(not(target_arch = "x86_64"))]
        8
    }

    /// The products of `rows`, at most [`PANEL`] of them, with the tokens of `x`. `write(token, outputs)` gets the
    /// products of each token in turn.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[allow(unsafe_code)]
    pub(super) fn multiply(self, rows: &[&[u8]], x: &Tiles, write: impl FnMut(usize, &[f32])) {
        SCRATCH.with_borrow_mut(|scratch| {
            scratch.outputs.clear();
            scratch.outputs.resize(PANEL * x.groups(), tiles::Lanes([0.0; tiles::GROUP]));
            // SAFETY: `find` gives a level that this machine has.
            unsafe { self.add(rows, x, scratch) };
            tiles::turn(&scratch.outputs, rows.len(), x, write);
        });
    }

    /// Adds the products to the outputs.
    ///
    /// # Safety
    /// The processor must have the instructions of the level.
    #[cfg(target_arch = "x86_64")]
    #[allow(unsafe_code)]
    unsafe fn add(self, rows: &[&[u8]], x: &Tiles, scratch: &mut Scratch) {
        let Scratch { outputs, amx, plain } = scratch;
        if Self::of_blocks(self.dtype) == Some(Form::Blocks32) {
            // SAFETY: the caller's promise.
            return unsafe { strips_32::multiply(self.dtype, self.level, rows, x, outputs) };
        }
        let how = panel::Unpacking::find(self.dtype).filter(|_| self.level == Level::Amx);
        // SAFETY: the caller's promise.
        unsafe {
            match how {
                Some(how) => amx::multiply(how, rows, x, amx.get_or_insert_with(amx::Scratch::new), outputs),
                None => {
                    let plain = plain.get_or_insert_with(plain::Plain::new);
                    strips::multiply(self.dtype, self.level, rows, x, plain, outputs);
                }
            }
        }
    }

    /// As above.
    #[cfg(target_arch = "aarch64")]
    #[allow(unsafe_code)]
    unsafe fn add(self, rows: &[&[u8]], x: &Tiles, scratch: &mut Scratch) {
        let Scratch { outputs, plain } = scratch;
        let i8mm = self.level == Level::I8mm;
        if Self::of_blocks(self.dtype) == Some(Form::Blocks32) {
            // SAFETY: the caller's promise.
            return unsafe { arm::strips_32::multiply(self.dtype, i8mm, rows, x, outputs) };
        }
        let plain = plain.get_or_insert_with(plain::Plain::new);
        // SAFETY: the caller's promise.
        unsafe { arm::strips::multiply(self.dtype, i8mm, rows, x, plain, outputs) }
    }

    /// Not reached: there is no such kernel.
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    pub(super) fn multiply(self, _: &[&[u8]], _: &Tiles, _: impl FnMut(usize, &[f32])) {}
}

#[cfg(test)]
mod tests;
