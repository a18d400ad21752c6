//! Work shared out among threads that hand it over without system calls while a model computes, and sleep otherwise.
//!
//! A token of a 7B model is about two hundred short parallel steps. Waking a sleeping thread costs as much as one of
//! them, so a thread that has run out of work watches for more for a moment ([`WATCH`]) before it sleeps. The caller
//! works too, and never waits for a thread that has not begun: a step ends when its pieces are done.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering, fence};
use std::sync::{Arc, Mutex, OnceLock, TryLockError};
use std::thread::{JoinHandle, Thread};
use std::time::{Duration, Instant};

/// How long a thread watches for work before it sleeps. Longer than choosing a token takes.
const WATCH: Duration = Duration::from_micros(200);
/// Pieces that a thread takes at once, at most: a megabyte of weights where one token is computed.
const RUN: usize = 16;
/// Looks between two readings of the clock.
const LOOKS: u32 = 64;

/// The threads of a model. They are started by the first work for them and end with it.
pub(super) struct Pool {
    threads: usize,
    helpers: OnceLock<Helpers>,
    /// Held by the one who shares work out. Who finds it taken works alone.
    caller: Mutex<()>,
}

struct Helpers {
    shared: Arc<Shared>,
    sleepers: Vec<Thread>,
    handles: Vec<JoinHandle<()>>,
}

/// What caller and threads see.
///
/// `state` is `step << 32 | open << 31 | workers inside`. A thread enters an open step by adding one to it with a
/// compare-exchange, and leaves by taking one off; the caller closes the step and waits for the last to leave. The
/// other fields are written only while no step is open and nobody is inside.
struct Shared {
    state: AtomicU64,
    next: AtomicUsize,
    job: JobCell,
    panicked: AtomicBool,
    closing: AtomicBool,
    asleep: Vec<AtomicBool>,
}

const OPEN: u64 = 1 << 31;
const INSIDE: u64 = OPEN - 1;

#[derive(Clone, Copy)]
struct Job {
    work: *const (dyn Fn(usize) + Sync),
    pieces: usize,
}

struct JobCell(std::cell::UnsafeCell<Option<Job>>);

#[allow(unsafe_code)]
// SAFETY: written by the holder of `Pool::caller` while no step is open and nobody is inside, read by threads inside
// an open step; entering synchronizes with the opening. What `work` points to is `Sync`.
unsafe impl Sync for JobCell {}
#[allow(unsafe_code)]
// SAFETY: as above.
unsafe impl Send for JobCell {}

impl Pool {
    /// As many threads as `wanted`, or as there are physical cores; never more than the system lets this process
    /// use at once.
    pub(super) fn new(wanted: Option<usize>) -> Self {
        let most = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = wanted.unwrap_or_else(num_cpus::get_physical).clamp(1, most);
        Self { threads, helpers: OnceLock::new(), caller: Mutex::new(()) }
    }

    /// Calls `work(i)` once for every `i` below `pieces`, in any order, on all threads; returns when all are done.
    ///
    /// # Panics
    /// When a call does.
    pub(super) fn run(&self, pieces: usize, work: &(dyn Fn(usize) + Sync)) {
        // A piece that calls this again, or another caller, finds the lock taken and does its work itself.
        let held = match self.caller.try_lock() {
            _ if pieces < 2 || self.threads < 2 => None,
            Ok(held) => Some(held),
            // A caller panicked; the step it shared was closed nevertheless.
            Err(TryLockError::Poisoned(held)) => Some(held.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        };
        if held.is_none() {
            return (0..pieces).for_each(work);
        }
        let helpers = self.helpers.get_or_init(|| Helpers::start(self.threads - 1));
        let shared = &*helpers.shared;
        shared.open(work, pieces);
        for (asleep, thread) in shared.asleep.iter().zip(&helpers.sleepers) {
            if asleep.load(Ordering::Relaxed) {
                thread.unpark();
            }
        }
        let result = catch_unwind(AssertUnwindSafe(|| shared.take_pieces(work, pieces)));
        shared.close();
        // Taken back first, or the next step would be blamed for this one.
        let elsewhere = shared.panicked.swap(false, Ordering::Relaxed);
        if let Err(panic) = result {
            resume_unwind(panic);
        }
        assert!(!elsewhere, "a thread of the pool panicked");
    }

    /// Calls `work(i, chunk)` for each consecutive chunk of `chunk` elements of `out`, the i-th for `i`, on all
    /// threads. The last chunk may be shorter.
    #[allow(unsafe_code)]
    pub(super) fn for_each_chunk<T: Send>(
        &self,
        out: &mut [T],
        chunk: usize,
        work: impl Fn(usize, &mut [T]) + Sync,
    ) {
        if chunk == 0 {
            return;
        }
        let len = out.len();
        let disjoint = Disjoint::new(out);
        self.run(len.div_ceil(chunk), &|index| {
            let start = index * chunk;
            // SAFETY: each index comes once, so the ranges of all calls are disjoint; they lie inside `out`.
            work(index, unsafe { disjoint.slice(start, len.min(start + chunk) - start) });
        });
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let Some(helpers) = self.helpers.take() else { return };
        helpers.shared.closing.store(true, Ordering::SeqCst);
        for thread in &helpers.sleepers {
            thread.unpark();
        }
        for handle in helpers.handles {
            // A panic in one has been reported by `run`.
            let _ = handle.join();
        }
    }
}

impl Helpers {
    fn start(count: usize) -> Self {
        let shared = Arc::new(Shared {
            state: AtomicU64::new(0),
            next: AtomicUsize::new(0),
            job: JobCell(std::cell::UnsafeCell::new(None)),
            panicked: AtomicBool::new(false),
            closing: AtomicBool::new(false),
            asleep: (0..count).map(|_| AtomicBool::new(false)).collect(),
        });
        let mut handles = Vec::new();
        for index in 0..count {
            let shared = shared.clone();
            let builder = std::thread::Builder::new().name(format!("nod-compute-{}", index + 1));
            match builder.spawn(move || shared.help(index)) {
                Ok(handle) => handles.push(handle),
                // Fewer threads give the same results.
                Err(error) => tracing::warn!(%error, "a thread could not be started"),
            }
        }
        let sleepers = handles.iter().map(|handle| handle.thread().clone()).collect();
        Self { shared, sleepers, handles }
    }
}

impl Shared {
    #[allow(unsafe_code)]
    fn open(&self, work: &(dyn Fn(usize) + Sync), pieces: usize) {
        let work: *const (dyn Fn(usize) + Sync + '_) = work;
        // SAFETY: only the lifetime changes. It is called by threads inside the step, which `close` waits for
        // before the caller's borrow ends. The cell is free: the last step is closed and nobody is inside.
        unsafe {
            let work = std::mem::transmute::<
                *const (dyn Fn(usize) + Sync + '_),
                *const (dyn Fn(usize) + Sync + 'static),
            >(work);
            *self.job.0.get() = Some(Job { work, pieces });
        }
        self.next.store(0, Ordering::Relaxed);
        let step = (self.state.load(Ordering::Relaxed) >> 32).wrapping_add(1);
        self.state.store(step << 32 | OPEN, Ordering::Release);
        // Either a thread about to sleep sees this step, or it is seen asleep.
        fence(Ordering::SeqCst);
    }

    fn close(&self) {
        self.state.fetch_and(!OPEN, Ordering::AcqRel);
        let mut looks = 0u32;
        while self.state.load(Ordering::Acquire) & INSIDE != 0 {
            looks += 1;
            // Whoever is inside may have been put off the processor that this loop keeps busy.
            if looks.is_multiple_of(1 << 12) { std::thread::yield_now() } else { std::hint::spin_loop() }
        }
    }

    /// Takes pieces until there are none: some that lie side by side at a time, the fewer the fewer are left, so that all end
    /// together ("guided self-scheduling", Polychronopoulos and Kuck 1987). A thread then reads on where it is: two that took
    /// pieces of 64 KiB in turn read memory at three quarters of the speed of larger ones on a Zen 5, because each went on where the other's
    /// fetching ahead had ended.
    fn take_pieces(&self, work: &(dyn Fn(usize) + Sync), pieces: usize) {
        let threads = self.asleep.len() + 1;
        let share = |next: usize| {
            let left = pieces.saturating_sub(next);
            (left > 0).then(|| next + (left / (2 * threads)).clamp(1, RUN))
        };
        // Nothing else is handed over by it, so no order is asked for.
        while let Ok(first) = self.next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, share) {
            // The same as what was stored.
            (first..share(first).unwrap_or(first)).for_each(work);
        }
    }

    /// The life of a thread.
    fn help(&self, index: usize) {
        let mut done = 0;
        loop {
            let state = self.wait(index, done);
            if self.closing.load(Ordering::Relaxed) {
                return;
            }
            done = state >> 32;
            if self.state.compare_exchange(state, state + 1, Ordering::AcqRel, Ordering::Relaxed).is_err() {
                // Another entered at the same moment, or the step has just been closed; look again.
                done = done.wrapping_sub(1);
                continue;
            }
            self.take_part();
            self.state.fetch_sub(1, Ordering::AcqRel);
        }
    }

    #[allow(unsafe_code)]
    fn take_part(&self) {
        // SAFETY: inside an open step nobody writes the cell, and the work outlives the step.
        let job = unsafe { (*self.job.0.get()).map(|job| (&*job.work, job.pieces)) };
        if let Some((work, pieces)) = job
            && catch_unwind(AssertUnwindSafe(|| self.take_pieces(work, pieces))).is_err()
        {
            self.panicked.store(true, Ordering::Relaxed);
        }
    }

    /// Waits for an open step other than `done`, or for the end.
    fn wait(&self, index: usize, done: u64) -> u64 {
        let fresh = || {
            let state = self.state.load(Ordering::Acquire);
            (state & OPEN != 0 && state >> 32 != done).then_some(state)
        };
        loop {
            let start = Instant::now();
            while start.elapsed() < WATCH {
                for _ in 0..LOOKS {
                    if let Some(state) = fresh() {
                        return state;
                    }
                    std::hint::spin_loop();
                }
                if self.closing.load(Ordering::Relaxed) {
                    return 0;
                }
            }
            self.asleep[index].store(true, Ordering::Relaxed);
            fence(Ordering::SeqCst);
            let state = fresh();
            if state.is_none() && !self.closing.load(Ordering::SeqCst) {
                std::thread::park();
            }
            self.asleep[index].store(false, Ordering::Relaxed);
            if let Some(state) = state {
                return state;
            }
        }
    }
}

/// A slice whose parts several threads write, each its own.
pub(super) struct Disjoint<'a, T> {
    base: *mut T,
    len: usize,
    borrow: std::marker::PhantomData<&'a mut [T]>,
}

#[allow(unsafe_code)]
// SAFETY: whoever takes a part promises that nobody else has it; its elements may go to other threads.
unsafe impl<T: Send> Sync for Disjoint<'_, T> {}

impl<'a, T> Disjoint<'a, T> {
    pub(super) fn new(slice: &'a mut [T]) -> Self {
        Self { base: slice.as_mut_ptr(), len: slice.len(), borrow: std::marker::PhantomData }
    }

    /// The `len` elements from `start` on.
    ///
    /// # Safety
    /// While the part is in use, nobody else may have a part that overlaps with it.
    #[allow(unsafe_code, clippy::mut_from_ref)]
    pub(super) unsafe fn slice(&self, start: usize, len: usize) -> &mut [T] {
        assert!(start <= self.len && len <= self.len - start);
        // SAFETY: inside the slice, as just checked; the rest is the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.base.add(start), len) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn pools() -> [Pool; 3] {
        let many = Pool { threads: 4, helpers: OnceLock::new(), caller: Mutex::new(()) };
        [Pool::new(Some(1)), Pool::new(None), many]
    }

    #[test]
    fn every_element_is_visited_once() {
        for pool in pools() {
            for (len, chunk) in [(0, 3), (1, 3), (3, 3), (10, 3), (1000, 1), (1000, 7), (5, 0)] {
                let mut out = vec![0u32; len];
                pool.for_each_chunk(&mut out, chunk, |index, part| {
                    for (offset, element) in part.iter_mut().enumerate() {
                        *element += (index * chunk + offset) as u32 + 1;
                    }
                });
                let wanted: Vec<u32> = (0..len as u32).map(|i| if chunk == 0 { 0 } else { i + 1 }).collect();
                assert_eq!(out, wanted);
            }
        }
    }

    /// Steps in quick succession, with pauses in which the threads fall asleep, from several callers at once.
    #[test]
    fn many_short_steps_each_do_all_their_work() {
        let pool = Pool { threads: 3, helpers: OnceLock::new(), caller: Mutex::new(()) };
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    for step in 0..4000 {
                        let sum = AtomicUsize::new(0);
                        pool.run(9, &|i| {
                            sum.fetch_add(i + 1, Ordering::Relaxed);
                        });
                        assert_eq!(sum.into_inner(), 45);
                        if step % 500 == 0 {
                            std::thread::sleep(Duration::from_millis(2));
                        }
                    }
                });
            }
        });
    }

    #[test]
    fn work_within_work_is_done() {
        let pool = Pool { threads: 2, helpers: OnceLock::new(), caller: Mutex::new(()) };
        let sum = AtomicUsize::new(0);
        pool.run(4, &|_| {
            pool.run(5, &|i| {
                sum.fetch_add(i, Ordering::Relaxed);
            })
        });
        assert_eq!(sum.into_inner(), 40);
    }

    #[test]
    fn a_panic_reaches_the_caller_and_the_pool_goes_on() {
        let pool = Pool { threads: 2, helpers: OnceLock::new(), caller: Mutex::new(()) };
        for _ in 0..20 {
            // One piece, or all of them, on all threads at once.
            for all in [false, true] {
                let broken = catch_unwind(AssertUnwindSafe(|| {
                    pool.run(64, &|i| assert!(!all && i != 40, "forty"));
                }));
                assert!(broken.is_err());
                let sum = AtomicUsize::new(0);
                pool.run(10, &|i| {
                    sum.fetch_add(i, Ordering::Relaxed);
                });
                assert_eq!(sum.into_inner(), 45);
            }
        }
    }
}
