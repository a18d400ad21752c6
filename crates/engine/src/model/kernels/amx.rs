//! Products of a panel of weights with many tokens on AMX, the matrix unit of newer Xeons.
//!
//! Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 1, chapter 18, and volume 2
//! (`TDPBUSD`, `TDPBSSD`). Rust's intrinsics for it are not stable; here is inline assembly, the only such module.
//! Eight registers hold a tile each of 16 rows of 64 bytes:
//!
//! ```text
//! tmm0..tmm3  16 rows of weights × 16 tokens, i32: low part × group 0, high × 0, low × 1, high × 1
//! tmm4, tmm5  16 rows of weights, 64 columns: low part, high part
//! tmm6, tmm7  64 columns in fours × 16 tokens: group 0, group 1
//! ```
//!
//! While the unit works on one pair of groups, the vector unit adds up the sums of the pair before: block by block,
//! in the same order and with the same roundings as the row kernels, so results are the same bits.

#![allow(unsafe_code)]

use std::arch::asm;
use std::arch::x86_64::*;

use super::PANEL;
use super::panel::{Panel, Unpacking};
use super::tiles::{COLUMNS, GROUP, Lanes, Tile, Tiles};

/// Rows of a tile of weights.
const ROWS: usize = 16;

/// Whether there is such a unit and the system lets this process use it. Asks once.
pub(super) fn there() -> bool {
    static THERE: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
    *THERE.get_or_init(|| {
        // Bits 24 and 25 of edx: AMX-TILE and AMX-INT8.
        let leaf = __cpuid_count(7, 0);
        leaf.edx >> 24 & 3 == 3 && is_x86_feature_detected!("avx512vnni") && permitted()
    })
}

/// Linux gives the registers to a process that asks.
#[cfg(target_os = "linux")]
fn permitted() -> bool {
    const ARCH_REQ_XCOMP_PERM: libc::c_long = 0x1023;
    const XFEATURE_XTILEDATA: libc::c_long = 18;
    // SAFETY: a system call without pointers; the worst it can say is no.
    unsafe { libc::syscall(libc::SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA) == 0 }
}

#[cfg(not(target_os = "linux"))]
fn permitted() -> bool {
    false
}

/// The layout that `LDTILECFG` reads.
#[repr(C, align(64))]
struct Shapes {
    palette: u8,
    start_row: u8,
    reserved: [u8; 14],
    row_bytes: [u16; 16],
    rows: [u8; 16],
}

/// The tile registers of this thread. When it goes they get back the shapes that they had: candle has kernels for this
/// unit too, and sets them only once for a thread.
struct Unit {
    before: Shapes,
}

impl Shapes {
    const NONE: Self =
        Self { palette: 0, start_row: 0, reserved: [0; 14], row_bytes: [0; 16], rows: [0; 16] };
}

impl Unit {
    /// # Safety
    /// [`there`] must have said yes.
    unsafe fn open() -> Self {
        let mut before = Shapes::NONE;
        let mut shapes = Shapes { palette: 1, ..Shapes::NONE };
        shapes.row_bytes[..8].fill(64);
        shapes.rows[..8].fill(16);
        // SAFETY: the unit is there; both are 64 bytes, the second of a valid layout.
        unsafe {
            asm!("sttilecfg [{}]", in(reg) &raw mut before, options(nostack));
            asm!("ldtilecfg [{}]", in(reg) &raw const shapes, out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _, out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _, options(nostack, readonly));
        }
        Self { before }
    }
}

impl Drop for Unit {
    fn drop(&mut self) {
        // SAFETY: the unit is there, or there would be no `Unit`; the layout is one that was valid. No shapes at all
        // put the registers back to their first state.
        unsafe {
            asm!("ldtilecfg [{}]", in(reg) &raw const self.before, out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _, out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _, options(nostack, readonly))
        };
    }
}

/// Where the unit puts its sums: those of `tmm0..tmm3`, each `[rows][tokens]`.
#[repr(C, align(64))]
struct Sums([[[i32; GROUP]; ROWS]; 4]);

/// Memory of a thread.
pub(super) struct Scratch {
    panel: Box<Panel>,
    sums: Box<[Sums; 2]>,
}

impl Scratch {
    pub(super) fn new() -> Self {
        let zero = || Sums([[[0; GROUP]; ROWS]; 4]);
        Self { panel: Panel::new(), sums: Box::new([zero(), zero()]) }
    }
}

/// Adds the products of `rows`, at most [`PANEL`] of them, with all tokens of `x` to `outputs`, laid out
/// `[PANEL][groups]`. Those beyond the rows and the tokens mean nothing.
///
/// # Safety
/// [`there`] must have said yes.
pub(super) unsafe fn multiply(
    how: Unpacking,
    rows: &[&[u8]],
    x: &Tiles,
    scratch: &mut Scratch,
    outputs: &mut [Lanes],
) {
    // SAFETY: the caller's promise; AMX comes with AVX-512 VNNI, which `there` has checked too.
    unsafe {
        match (how.signed, how.minima) {
            (false, true) => multiply_with::<false, true>(how, rows, x, scratch, outputs),
            (true, false) => multiply_with::<true, false>(how, rows, x, scratch, outputs),
            (false, false) => multiply_with::<false, false>(how, rows, x, scratch, outputs),
            (true, true) => multiply_with::<true, true>(how, rows, x, scratch, outputs),
        }
    }
}

/// # Safety
/// As for [`multiply`].
#[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
unsafe fn multiply_with<const SIGNED: bool, const MINIMA: bool>(
    how: Unpacking,
    rows: &[&[u8]],
    x: &Tiles,
    scratch: &mut Scratch,
    outputs: &mut [Lanes],
) {
    assert!(!rows.is_empty() && rows.len() <= PANEL);
    let blocks = rows[0].len() / how.size;
    assert!(rows.iter().all(|row| row.len() == blocks * how.size));
    let groups = x.groups();
    let strips = rows.len().div_ceil(ROWS);
    let Scratch { panel, sums } = scratch;
    // SAFETY: the caller's promise.
    let _unit = unsafe { Unit::open() };
    for block in 0..blocks {
        for (index, row) in rows.iter().enumerate() {
            // SAFETY: the processor has AVX-512, as it has AMX.
            unsafe { (how.unpack)(&row[block * how.size..(block + 1) * how.size], panel.row(index)) };
        }
        // What the vector unit has still to do: the strip and the pair of groups, whose sums are in `sums[turn]`.
        let mut left: Option<Work<'_>> = None;
        let mut turn = 0;
        for (pair, tiles) in x.block(block).as_chunks::<2>().0.iter().enumerate() {
            for strip in 0..strips {
                let [now, before] = &mut **sums;
                let (now, before) = if turn == 0 { (now, &*before) } else { (before, &*now) };
                // SAFETY: the unit is open; a strip has 16 rows of the panel, a tile 64 fours of columns.
                unsafe {
                    clear();
                    for step in 0..COLUMNS / 64 {
                        let weights =
                            [0, 1].map(|part| panel.parts[part][strip * ROWS][step * 64..].as_ptr());
                        let tokens = tiles.each_ref().map(|tile| tile.integers[step * 16..].as_ptr().cast());
                        add_step::<SIGNED>(weights, tokens);
                        if let Some(work) = &left {
                            for row in step * 4..step * 4 + 4 {
                                work.add_row::<MINIMA>(how.shift, panel, before, outputs, row);
                            }
                        }
                    }
                    store(now);
                }
                left = Some(Work { strip, first: pair * 2, groups, tiles });
                turn = 1 - turn;
            }
        }
        if let Some(work) = &left {
            for row in 0..ROWS {
                work.add_row::<MINIMA>(how.shift, panel, &sums[1 - turn], outputs, row);
            }
        }
    }
}

/// A strip of 16 rows and a pair of groups, whose integer sums have been computed.
struct Work<'a> {
    strip: usize,
    /// The first of the two groups.
    first: usize,
    groups: usize,
    tiles: &'a [Tile; 2],
}

impl Work<'_> {
    /// Adds the sums of one row to the outputs.
    #[inline]
    #[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512vl,avx512vnni")]
    fn add_row<const MINIMA: bool>(
        &self,
        shift: u32,
        panel: &Panel,
        sums: &Sums,
        outputs: &mut [Lanes],
        row: usize,
    ) {
        let at = self.strip * ROWS + row;
        let d = _mm512_set1_ps(panel.d[at]);
        let shift = _mm_cvtsi32_si128(shift.cast_signed());
        let outputs = &mut outputs[at * self.groups + self.first..][..2];
        for (group, output) in outputs.iter_mut().enumerate() {
            // SAFETY: every array read or written here is 64 bytes long.
            unsafe {
                let low = _mm512_loadu_si512(sums.0[2 * group][row].as_ptr().cast());
                let high = _mm512_loadu_si512(sums.0[2 * group + 1][row].as_ptr().cast());
                let sum = _mm512_cvtepi32_ps(_mm512_add_epi32(_mm512_sll_epi32(high, shift), low));
                let sum = if MINIMA {
                    let mut m_sum = _mm512_setzero_si512();
                    for (two, sums) in panel.minima[at].as_chunks::<2>().0.iter().zip(&self.tiles[group].sums)
                    {
                        let two = _mm512_set1_epi32(two.as_ptr().cast::<i32>().read_unaligned());
                        m_sum = _mm512_dpwssd_epi32(m_sum, two, _mm512_loadu_si512(sums.as_ptr().cast()));
                    }
                    let dmin = _mm512_set1_ps(panel.dmin[at]);
                    _mm512_fmsub_ps(d, sum, _mm512_mul_ps(dmin, _mm512_cvtepi32_ps(m_sum)))
                } else {
                    _mm512_mul_ps(d, sum)
                };
                let dx = _mm512_loadu_ps(self.tiles[group].scales.as_ptr());
                let place = output.0.as_mut_ptr();
                _mm512_storeu_ps(place, _mm512_fmadd_ps(dx, sum, _mm512_loadu_ps(place)));
            }
        }
    }
}

/// Sets the sums to zero.
///
/// # Safety
/// A [`Unit`] must be open on this thread. What one piece of assembly leaves in the tile registers the next finds: the
/// language does not promise that of registers named as overwritten, but the compiler itself never uses these.
#[inline(always)]
unsafe fn clear() {
    // SAFETY: the caller's promise.
    unsafe {
        asm!("tilezero tmm0", "tilezero tmm1", "tilezero tmm2", "tilezero tmm3", out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _, options(nostack, nomem));
    }
}

/// Adds the products of 64 columns of both parts of 16 rows with both groups.
///
/// # Safety
/// As for [`clear`]; `weights` must have 16 rows of 64 bytes, [`COLUMNS`] apart, and `tokens` 16 rows side by side.
#[inline(always)]
unsafe fn add_step<const SIGNED: bool>(weights: [*const u8; 2], tokens: [*const u8; 2]) {
    macro_rules! step {
        ($product:literal) => {
            asm!(
                "tileloadd tmm6, [{x0} + {packed}]",
                "tileloadd tmm4, [{low} + {apart}]",
                concat!($product, " tmm0, tmm4, tmm6"),
                "tileloadd tmm5, [{high} + {apart}]",
                concat!($product, " tmm1, tmm5, tmm6"),
                "tileloadd tmm7, [{x1} + {packed}]",
                concat!($product, " tmm2, tmm4, tmm7"),
                concat!($product, " tmm3, tmm5, tmm7"),
                x0 = in(reg) tokens[0],
                x1 = in(reg) tokens[1],
                low = in(reg) weights[0],
                high = in(reg) weights[1],
                packed = in(reg) 64usize,
                apart = in(reg) COLUMNS,
                out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                options(nostack, readonly)
            )
        };
    }
    // SAFETY: the caller's promise.
    unsafe { if SIGNED { step!("tdpbssd") } else { step!("tdpbusd") } }
}

/// Puts the sums where they can be read.
///
/// # Safety
/// As for [`clear`].
#[inline(always)]
unsafe fn store(sums: &mut Sums) {
    // SAFETY: four tiles of 16 rows of 64 bytes lie side by side.
    unsafe {
        asm!(
            "tilestored [{at} + {packed}], tmm0",
            "tilestored [{at} + {packed} + 1024], tmm1",
            "tilestored [{at} + {packed} + 2048], tmm2",
            "tilestored [{at} + {packed} + 3072], tmm3",
            at = in(reg) sums.0.as_mut_ptr(),
            packed = in(reg) 64usize,
            options(nostack)
        );
    }
}
