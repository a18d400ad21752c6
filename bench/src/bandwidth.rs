//! How fast this machine reads memory: the limit of decode, where every weight is read once a token.

use std::time::Instant;

/// Far more than any cache of the machines that run 7B models.
const BYTES: usize = 3 << 30;
const PASSES: usize = 4;

/// Bytes a second that `threads` threads together only read, the best of a few passes over 3 GiB in huge pages
/// where they are to be had.
pub fn measure(threads: usize) -> f64 {
    let mut words: Vec<u64> = Vec::with_capacity(BYTES / 8);
    advise_huge(&mut words);
    words.resize(BYTES / 8, 1);
    let mut fastest = f64::INFINITY;
    for _ in 0..PASSES {
        let start = Instant::now();
        let sum: u64 = std::thread::scope(|scope| {
            let parts = words.chunks(words.len().div_ceil(threads));
            let readers: Vec<_> = parts.map(|part| scope.spawn(move || sum(part))).collect();
            readers.into_iter().map(|reader| reader.join().unwrap_or(0)).sum()
        });
        let seconds = start.elapsed().as_secs_f64();
        // Also keeps the reading from being optimized away.
        if sum == (BYTES / 8) as u64 {
            fastest = fastest.min(seconds);
        }
    }
    BYTES as f64 / fastest
}

#[allow(unsafe_code)]
fn sum(words: &[u64]) -> u64 {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx2") {
        #[target_feature(enable = "avx2")]
        unsafe fn wide(words: &[u64]) -> u64 {
            plain(words)
        }
        // SAFETY: the processor has AVX2.
        return unsafe { wide(words) };
    }
    plain(words)
}

#[inline(always)]
fn plain(words: &[u64]) -> u64 {
    let mut sums = [0u64; 32];
    let (blocks, rest) = words.as_chunks::<32>();
    for block in blocks {
        for (sum, word) in sums.iter_mut().zip(block) {
            *sum = sum.wrapping_add(*word);
        }
    }
    sums.iter().chain(rest).fold(0, |sum, word| sum.wrapping_add(*word))
}

#[allow(unsafe_code)]
fn advise_huge(words: &mut Vec<u64>) {
    #[cfg(target_os = "linux")]
    {
        let start = (words.as_ptr() as usize).next_multiple_of(4096);
        let len = words.capacity() * 8 - 4096;
        // SAFETY: the range is inside the vector's memory; the advice changes nothing but the size of its pages.
        unsafe { libc::madvise(start as *mut libc::c_void, len, libc::MADV_HUGEPAGE) };
    }
    let _ = words;
}
