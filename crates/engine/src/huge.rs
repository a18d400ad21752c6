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

/// Asks for huge pages for `memory`, before it is first written. It must be larger than one: pieces that come one by one get none.
/// Does nothing elsewhere than on Linux, and where there are none.
#[allow(unsafe_code)]
pub(crate) fn prefer<T>(memory: &[T]) {
    #[cfg(target_os = "linux")]
    if !memory.is_empty() {
        // SAFETY: asks the system for a number.
        let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096);
        let start = memory.as_ptr().addr() / page * page;
        let end = (memory.as_ptr().addr() + size_of_val(memory)).next_multiple_of(page);
        // SAFETY: advice that changes no byte of any memory, also where others lie on the first and last page.
        let refused = unsafe { libc::madvise(start as *mut libc::c_void, end - start, libc::MADV_HUGEPAGE) };
        if refused != 0 {
            tracing::debug!(error = %std::io::Error::last_os_error(), "no huge pages");
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = memory;
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

    #[test]
    #[cfg(target_os = "linux")]
    fn the_system_is_asked_for_huge_pages() {
        prefer::<u8>(&[]);
        // As the cache of a large model grows: many pieces, each smaller than a huge page.
        let pieces: Vec<Vec<u64>> = (0..64).map(|_| vec![0u64; 1 << 16]).collect();
        pieces.iter().for_each(|piece| prefer(piece));
        let mut pieces = pieces;
        pieces.iter_mut().for_each(|piece| piece.fill(7));
        assert!(pieces.iter().flatten().all(|word| *word == 7));
        let setting =
            std::fs::read_to_string("/sys/kernel/mm/transparent_hugepage/enabled").unwrap_or_default();
        let first = pieces[0].as_ptr().addr();
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        // The map that holds the first piece was told; whether the system has huge pages to give is its affair.
        let mut inside = false;
        let flags = maps.lines().find_map(|line| {
            let range = line.split_whitespace().next().and_then(|range| range.split_once('-'));
            let range = range.and_then(|(from, to)| {
                Some(usize::from_str_radix(from, 16).ok()?..usize::from_str_radix(to, 16).ok()?)
            });
            inside = range.map_or(inside, |range| range.contains(&first));
            line.strip_prefix("VmFlags:").filter(|_| inside)
        });
        let known = !setting.is_empty();
        assert!(!known || flags.unwrap().split_whitespace().any(|flag| flag == "hg"), "{flags:?}");
    }
}
