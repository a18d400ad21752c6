//! Work shared out among candle's pool of threads, which sleeps between requests.

use candle_core::utils::barrier_pool;

/// Calls `work(i, chunk)` for each consecutive chunk of `chunk` elements of `out`, the i-th for `i`, on all threads.
/// The last chunk may be shorter.
#[allow(unsafe_code)]
pub(super) fn for_each_chunk<T: Send>(out: &mut [T], chunk: usize, work: impl Fn(usize, &mut [T]) + Sync) {
    if chunk == 0 {
        return;
    }
    let len = out.len();
    let count = len.div_ceil(chunk);
    if count == 1 {
        return work(0, out);
    }
    let base = Base(out.as_mut_ptr());
    barrier_pool().execute_chunked(count, |range| {
        for index in range {
            let start = index * chunk;
            let end = len.min(start + chunk);
            // SAFETY: the pool hands out each index once, so the ranges `start..end` of all calls are disjoint;
            // they lie inside `out`, which is borrowed mutably until the pool is done; `T` may go to other
            // threads.
            let chunk = unsafe { std::slice::from_raw_parts_mut(base.at(start), end - start) };
            work(index, chunk);
        }
    });
}

/// A pointer that other threads may have; what they do with it is shown safe above.
struct Base<T>(*mut T);

#[allow(unsafe_code)]
// SAFETY: only `for_each_chunk` uses it, for disjoint ranges of elements that may go to other threads.
unsafe impl<T: Send> Sync for Base<T> {}

impl<T> Base<T> {
    /// # Safety
    /// `offset` must be inside the slice that the pointer was made of.
    #[allow(unsafe_code)]
    unsafe fn at(&self, offset: usize) -> *mut T {
        // SAFETY: the caller's promise.
        unsafe { self.0.add(offset) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_is_visited_once() {
        for (len, chunk) in [(0, 3), (1, 3), (3, 3), (10, 3), (1000, 1), (1000, 7), (5, 0)] {
            let mut out = vec![0u32; len];
            for_each_chunk(&mut out, chunk, |index, part| {
                for (offset, element) in part.iter_mut().enumerate() {
                    *element += (index * chunk + offset) as u32 + 1;
                }
            });
            let wanted: Vec<u32> = (0..len as u32).map(|i| if chunk == 0 { 0 } else { i + 1 }).collect();
            assert_eq!(out, wanted);
        }
    }
}
