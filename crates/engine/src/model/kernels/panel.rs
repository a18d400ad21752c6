//! Rows of weights, unpacked to bytes for products with many tokens.
//!
//! Integer times scale of a K-quant does not fit a byte, but it is the sum of two parts that do, one of them shifted
//! left. Two integer products with bytes and no scale inside a block then give exactly what the product with the
//! scales gives:
//!
//! ```text
//! Q4_K  s·q = (s & 7)·q + (s >> 3)·q << 3    both at most 7 · 15
//! Q5_K  s·q = (s & 7)·q + (s >> 3)·q << 3    both at most 7 · 31
//! Q6_K  s·q = v & 63 + (v >> 6) << 6         v = s·(q − 32) from −4096 to 4096
//! ```

use candle_core::quantized::GgmlDType;

use super::tiles::COLUMNS;
use super::{PANEL, q4k, q5k, q6k};

/// One block of [`PANEL`] rows.
#[repr(C, align(64))]
pub(super) struct Panel {
    /// The part that is not shifted, and the one that is.
    pub(super) parts: [[[u8; COLUMNS]; PANEL]; 2],
    pub(super) d: [f32; PANEL],
    pub(super) dmin: [f32; PANEL],
    /// Minima of the sub-blocks.
    pub(super) minima: [[i16; 8]; PANEL],
}

/// A row's place in a [`Panel`].
pub(super) struct PanelRow<'a> {
    pub(super) low: &'a mut [u8; COLUMNS],
    pub(super) high: &'a mut [u8; COLUMNS],
    pub(super) d: &'a mut f32,
    pub(super) dmin: &'a mut f32,
    pub(super) minima: &'a mut [i16; 8],
}

impl Panel {
    pub(super) fn new() -> Box<Self> {
        Box::new(Self {
            parts: [[[0; COLUMNS]; PANEL]; 2],
            d: [0.0; PANEL],
            dmin: [0.0; PANEL],
            minima: [[0; 8]; PANEL],
        })
    }

    pub(super) fn row(&mut self, row: usize) -> PanelRow<'_> {
        let [low, high] = &mut self.parts;
        PanelRow {
            low: &mut low[row],
            high: &mut high[row],
            d: &mut self.d[row],
            dmin: &mut self.dmin[row],
            minima: &mut self.minima[row],
        }
    }
}

/// How a type is unpacked.
#[derive(Clone, Copy)]
pub(super) struct Unpacking {
    /// Unpacks one block. The processor must have AVX-512 BW and VL.
    pub(super) unpack: unsafe fn(&[u8], PanelRow<'_>),
    /// Bytes of a block.
    pub(super) size: usize,
    /// By how much the second part is shifted.
    pub(super) shift: u32,
    /// Whether the parts are signed bytes.
    pub(super) signed: bool,
    /// Whether there are minima.
    pub(super) minima: bool,
}

impl Unpacking {
    pub(super) fn find(dtype: GgmlDType) -> Option<Self> {
        match dtype {
            GgmlDType::Q4K => {
                Some(Self { unpack: q4k::unpack, size: q4k::SIZE, shift: 3, signed: false, minima: true })
            }
            GgmlDType::Q5K => {
                Some(Self { unpack: q5k::unpack, size: q5k::SIZE, shift: 3, signed: false, minima: true })
            }
            GgmlDType::Q6K => {
                Some(Self { unpack: q6k::unpack, size: q6k::SIZE, shift: 6, signed: true, minima: false })
            }
            _ => None,
        }
    }
}
