//! What the system tells of this process: time since its start, memory, processor time.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// Nanoseconds of a clock that all processes share.
#[allow(unsafe_code)]
pub fn now() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place to write to.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

/// Lets this process use only `threads` of the processors that it may use now: one of each core before a second one of any.
#[allow(unsafe_code)]
pub fn limit_to(threads: usize) {
    #[cfg(target_os = "linux")]
    // SAFETY: `set` is plain bits, valid when zero; the calls only read and write it.
    unsafe {
        let mut allowed: libc::cpu_set_t = std::mem::zeroed();
        let size = std::mem::size_of::<libc::cpu_set_t>();
        if libc::sched_getaffinity(0, size, &mut allowed) != 0 {
            return;
        }
        let mut set: libc::cpu_set_t = std::mem::zeroed();
        let allowed = (0..libc::CPU_SETSIZE as usize).filter(|cpu| libc::CPU_ISSET(*cpu, &allowed));
        let mut processors: Vec<usize> = allowed.collect();
        processors.sort_by_key(|cpu| (place_in_core(*cpu), *cpu));
        processors.into_iter().take(threads).for_each(|cpu| libc::CPU_SET(cpu, &mut set));
        libc::sched_setaffinity(0, size, &set);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = threads;
}

/// Which of its core's processors this is.
#[cfg(target_os = "linux")]
fn place_in_core(cpu: usize) -> usize {
    let file = format!("/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list");
    let list = std::fs::read_to_string(file).unwrap_or_default();
    // "0,8" or "0-1".
    list.trim().split([',', '-']).position(|one| one.parse() == Ok(cpu)).unwrap_or(0)
}

/// A line of `/proc/self/status` in bytes, for example `VmHWM`: the most memory that was ever resident.
pub fn memory(line: &str) -> Result<f64> {
    let status =
        std::fs::read_to_string("/proc/self/status").context("this system has no /proc/self/status")?;
    let value = status.lines().find_map(|text| text.strip_prefix(line)?.strip_prefix(':'));
    let kilobytes = value.and_then(|text| text.trim().strip_suffix(" kB")).context("no such line")?;
    Ok(kilobytes.trim().parse::<f64>()? * 1024.0)
}

/// Waits until the process has nothing more to do in the background, but not for ever.
pub fn settle() -> Result<()> {
    let start = Instant::now();
    let step = Duration::from_millis(250);
    while start.elapsed() < Duration::from_secs(180) {
        let before = processor_time()?;
        std::thread::sleep(step);
        if processor_time()? - before < step.as_secs_f64() * 0.05 {
            return Ok(());
        }
    }
    eprintln!("still busy after {} s; measuring all the same", start.elapsed().as_secs());
    Ok(())
}

/// Seconds of processor time so far, of all threads.
#[allow(unsafe_code)]
pub fn processor_time() -> Result<f64> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place to write to.
    let code = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    anyhow::ensure!(code == 0, "this system does not tell processor time");
    Ok(time.tv_sec as f64 + time.tv_nsec as f64 / 1e9)
}

/// Reads a file through, so that it is in the page cache.
pub fn warm(path: &Path) -> Result<()> {
    use std::io::Read as _;
    let mut file =
        std::fs::File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
    let mut buffer = vec![0u8; 8 << 20];
    while file.read(&mut buffer)? > 0 {}
    Ok(())
}
