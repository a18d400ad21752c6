//! Memory in huge pages, where the system has them. The only place that asks for it.

use memmap2::{Mmap, MmapMut};

/// Bytes of a huge page on the processors that have one size of them that matters.
const PAGE: usize = 2 << 20;

/// Bytes in memory of their own that lie in huge pages as far as the system gives them, and in ordinary ones otherwise.
#[derive(Debug)]
pub struct HugePages {
    map: Mmap,
    start: usize,
    len: usize,
}

impl HugePages {
    /// Whether this system gives a process huge pages that asks for them.
    pub fn available() -> bool {
        let setting = "/sys/kernel/mm/transparent_hugepage/enabled";
        cfg!(target_os = "linux")
            && std::fs::read_to_string(setting).is_ok_and(|text| !text.contains("[never]"))
    }

    /// `len` bytes, all zero at first, as `fill` leaves them.
    ///
    /// # Errors
    /// When the system has no memory, or does not take the request for huge pages.
    pub fn filled(len: usize, fill: impl FnOnce(&mut [u8])) -> std::io::Result<Self> {
        // A huge page begins at a multiple of its size; older systems do not place a map so.
        let mut map = MmapMut::map_anon(len + PAGE)?;
        #[cfg(target_os = "linux")]
        map.advise(memmap2::Advice::HugePage)?;
        let start = map.as_ptr().align_offset(PAGE);
        let bytes = map.get_mut(start..start + len).ok_or(std::io::ErrorKind::OutOfMemory)?;
        fill(bytes);
        Ok(Self { map: map.make_read_only()?, start, len })
    }

    /// What it was filled with.
    pub fn bytes(&self) -> &[u8] {
        &self.map[self.start..self.start + self.len]
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn keeps_what_it_is_filled_with() {
        for len in [1, 4096, PAGE - 1, PAGE, 3 * PAGE + 5] {
            let filled = HugePages::filled(len, |bytes| {
                assert!(bytes.iter().all(|byte| *byte == 0));
                bytes.iter_mut().enumerate().for_each(|(i, byte)| *byte = (i % 251) as u8);
            });
            let filled = match filled {
                Err(_) if !HugePages::available() => return,
                filled => filled.unwrap(),
            };
            assert_eq!(filled.bytes().len(), len);
            assert_eq!(filled.bytes().as_ptr().align_offset(PAGE), 0);
            assert!(filled.bytes().iter().enumerate().all(|(i, byte)| *byte == (i % 251) as u8));
        }
    }
}
