//! Moving weights out of the map of their file into memory in huge pages, while the model is in use.
//!
//! A file is mapped in pages of 4 KiB, and whoever reads all of several gigabytes for each token then waits for
//! addresses to be translated and for the prefetcher, which stops at the end of a page. Copies in pages of 2 MiB are
//! read half as fast again on some machines and no faster on others, and making them takes seconds. So the model starts
//! on the map; after the first tokens are computed, a thread copies one layer and compares. If that pays, it copies layer
//! after layer and lets go of what it has copied: never more is in memory than the file's size and one layer. Where
//! there are no huge pages, or not enough memory, the rest stays where it is: the bytes are the same, and so is every
//! result.

use std::path::Path;
use std::sync::{Arc, Once, Weak};
use std::time::Instant;

use super::weights::{Mapped, Weights};
use crate::huge::HugePages;

/// Files below this stay mapped: models that small are not held up by reading, or lie in the processor's cache.
const SMALL: usize = 256 << 20;
/// What is moved at once is at most this part of all.
const PARTS: usize = 12;
/// Memory that must remain for others.
const SPARE: u64 = 1 << 30;
/// Each matrix begins at a multiple of this.
const ALIGN: usize = 64;
/// How many times as fast as from the map a layer must be read from huge pages to be worth the move. Little, since one
/// thread that reads straight on is what pages hold up least: where it gained a twentieth, on a Zen 5, decoding gained
/// 7 to 10 %.
const GAIN: f64 = 1.02;
/// Times that both are read, and of these how often the gain must show: where the two are alike, chance would show it in
/// every other.
const PAIRS: (usize, usize) = (7, 6);

/// When weights are moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HugePageUse {
    /// From 256 MiB on, if the system has huge pages, memory is not short, and the first layer is read faster from them.
    #[default]
    Auto,
    /// However small the file, if the system has them and memory is not short: for tests and measurements.
    Always,
    /// Never.
    Never,
}

/// The matrices of a layer, to be moved together.
type Unit = Vec<Weak<Mapped>>;

/// The move of a model's weights: made with the model, begun after its first tokens.
pub(super) struct Relocation {
    units: Vec<Unit>,
    /// Whether the first shows if the others are to follow.
    compare: bool,
    begun: Once,
}

impl Relocation {
    pub(super) fn of(weights: &Weights, usage: HugePageUse) -> Self {
        let units = match usage {
            HugePageUse::Auto => plan(weights, SMALL),
            HugePageUse::Always => plan(weights, 0),
            HugePageUse::Never => Vec::new(),
        };
        Self { units, compare: usage == HugePageUse::Auto, begun: Once::new() }
    }

    /// Starts the thread, the first time.
    pub(super) fn begin(&self) {
        self.begun.call_once(|| {
            if self.units.is_empty() {
                return;
            }
            let (units, compare) = (self.units.clone(), self.compare);
            let thread = std::thread::Builder::new().name("nod-relocation".to_owned());
            if let Err(error) = thread.spawn(move || run(&units, compare)) {
                tracing::warn!(%error, "weights stay in the map: a thread could not be started");
            }
        });
    }
}

/// What is to be moved, in the order of its use, of weights of at least `least` bytes.
fn plan(weights: &Weights, least: usize) -> Vec<Unit> {
    let layers = weights.layers.iter().map(|layer| layer.matrices().to_vec());
    // The embedding is only looked up, unless it is the output too.
    let units: Vec<Vec<&Arc<Mapped>>> = layers
        .chain([vec![weights.head()]])
        .map(|matrices| matrices.into_iter().filter_map(|matrix| matrix.mapped()).collect())
        .collect();
    let size = |unit: &[&Arc<Mapped>]| unit.iter().map(|mapped| mapped.len).sum::<usize>();
    let all: usize = units.iter().map(|unit| size(unit)).sum();
    if all < least {
        return Vec::new();
    }
    let parts = units.iter().filter(|unit| !unit.is_empty() && size(unit) <= all / PARTS);
    parts.map(|unit| unit.iter().map(|mapped| Arc::downgrade(mapped)).collect()).collect()
}

/// Bytes of `weights` that have been moved.
pub(super) fn moved(weights: &Weights) -> u64 {
    let matrices = weights.layers.iter().flat_map(|layer| layer.matrices()).chain([weights.head()]);
    let moved = matrices.filter_map(|matrix| matrix.mapped()).filter(|mapped| mapped.moved.get().is_some());
    moved.map(|mapped| mapped.len as u64).sum()
}

fn run(units: &[Unit], mut compare: bool) {
    if !HugePages::available() {
        tracing::debug!("weights stay in the map: the system has no huge pages");
        return;
    }
    for unit in units {
        // A model that is gone needs nothing.
        let Some(unit) = unit.iter().map(Weak::upgrade).collect::<Option<Vec<_>>>() else { return };
        let memory = Memory::now();
        let copy = match Moved::of(&unit, memory) {
            Ok(copy) => copy,
            Err(reason) => {
                tracing::info!(reason, "the rest of the weights stays in the map");
                return;
            }
        };
        if std::mem::take(&mut compare) && !copy.pays(&unit) {
            tracing::info!("weights stay in the map: this machine reads them hardly faster from huge pages");
            return;
        }
        copy.use_for(&unit, memory);
    }
    // What a product that was under way has brought back meanwhile.
    for mapped in units.iter().flatten().filter_map(Weak::upgrade) {
        release(&mapped, false);
    }
}

fn release(mapped: &Mapped, from_cache: bool) {
    mapped.file.release(mapped.start..mapped.start + mapped.len, from_cache);
}

/// A unit's bytes in huge pages.
struct Moved {
    home: Arc<HugePages>,
    /// Where each matrix begins.
    starts: Vec<usize>,
}

impl Moved {
    fn of(unit: &[Arc<Mapped>], memory: Option<Memory>) -> Result<Self, String> {
        let len: usize = unit.iter().map(|mapped| mapped.len.next_multiple_of(ALIGN)).sum();
        if memory.is_some_and(|memory| memory.available < len as u64 + SPARE) {
            return Err("memory is short".to_owned());
        }
        let mut starts = Vec::new();
        let home = HugePages::filled(len, |home| {
            let mut start = 0;
            for mapped in unit {
                home[start..start + mapped.len].copy_from_slice(mapped.bytes());
                starts.push(start);
                start += mapped.len.next_multiple_of(ALIGN);
            }
        });
        Ok(Self { home: Arc::new(home.map_err(|error| error.to_string())?), starts })
    }

    /// Whether it is read faster than the map.
    fn pays(&self, unit: &[Arc<Mapped>]) -> bool {
        let times: Vec<(f64, f64)> = (0..PAIRS.0)
            .map(|_| {
                let map = seconds(unit.iter().map(|mapped| mapped.bytes()));
                let parts = unit.iter().zip(&self.starts);
                let home = parts.map(|(mapped, start)| &self.home.bytes()[*start..][..mapped.len]);
                (map, seconds(home))
            })
            .collect();
        tracing::debug!(?times, "seconds to read a layer from the map and from huge pages");
        gains(&times)
    }

    /// From now on the matrices are read from here.
    fn use_for(self, unit: &[Arc<Mapped>], memory: Option<Memory>) {
        // Another start finds the file in the page cache, as long as there is room for both.
        let file = unit.first().map_or(0, |mapped| mapped.file.bytes().len() as u64);
        let keep_cache = memory.is_some_and(|memory| memory.available > 2 * file);
        for (mapped, start) in unit.iter().zip(self.starts) {
            let _ = mapped.moved.set((self.home.clone(), start));
            release(mapped, !keep_cache);
        }
    }
}

/// Whether the second of two times is the shorter one, by [`GAIN`], in nearly all pairs.
fn gains(times: &[(f64, f64)]) -> bool {
    times.iter().filter(|(map, home)| *map > GAIN * home).count() >= PAIRS.1
}

/// How long it takes to read `parts` through.
fn seconds<'a>(parts: impl Iterator<Item = &'a [u8]>) -> f64 {
    let start = Instant::now();
    let mut sum = 0u64;
    for part in parts {
        // The order of integers' sums does not matter, so the compiler adds many side by side.
        for word in part.as_chunks::<8>().0 {
            sum = sum.wrapping_add(u64::from_le_bytes(*word));
        }
    }
    std::hint::black_box(sum);
    start.elapsed().as_secs_f64()
}

/// The system's memory in bytes.
#[derive(Clone, Copy)]
struct Memory {
    /// What can be had without pushing out anything but page cache.
    available: u64,
}

impl Memory {
    /// `None` where the system does not tell; it is then asked for what is needed, and refuses or not.
    fn now() -> Option<Self> {
        let system = available(&std::fs::read_to_string("/proc/meminfo").ok()?)?;
        let groups = std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        let left = left_by_groups(&groups, Path::new("/sys/fs/cgroup"));
        Some(Self { available: left.map_or(system, |left| system.min(left)) })
    }
}

/// What the control groups (version 2) leave this process, the limit of each on the way up counted: a container or a
/// unit of systemd may be given less than the machine has. `groups` is `/proc/self/cgroup`.
fn left_by_groups(groups: &str, root: &Path) -> Option<u64> {
    let own = groups.lines().find_map(|line| line.strip_prefix("0::/"))?;
    let own = root.join(own);
    let left = |folder: &Path| {
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).ok();
        let number = |name: &str| read(name)?.trim().parse::<u64>().ok();
        let (most, now) = number("memory.max").zip(number("memory.current"))?;
        // Page cache counts as used, but gives way.
        let stat = read("memory.stat").unwrap_or_default();
        let cache: u64 = stat.lines().find_map(|line| line.strip_prefix("file ")?.parse().ok()).unwrap_or(0);
        Some(most.saturating_sub(now.saturating_sub(cache)))
    };
    own.ancestors().take_while(|folder| folder.starts_with(root)).filter_map(left).min()
}

/// `MemAvailable` of `/proc/meminfo`.
fn available(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? << 10)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_least_of_all_groups_counts() {
        let root = tempfile::tempdir().unwrap();
        let write = |folder: &str, max: &str, current: &str, stat: &str| {
            let folder = root.path().join(folder);
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("memory.max"), max).unwrap();
            std::fs::write(folder.join("memory.current"), current).unwrap();
            std::fs::write(folder.join("memory.stat"), stat).unwrap();
        };
        let left = |groups: &str| left_by_groups(groups, root.path());
        assert_eq!(left("0::/user/nod\n"), None);
        write("user/nod", "max\n", "700\n", "anon 1\nfile 600\n");
        assert_eq!(left("0::/user/nod\n"), None);
        write("user", "5000\n", "3000\n", "anon 1000\nfile 2000\n");
        assert_eq!(left("0::/user/nod\n"), Some(4000));
        write("user/nod", "1000\n", "700\n", "anon 1\nfile 600\n");
        assert_eq!(left("0::/user/nod\n"), Some(900));
        // A container sees its own group as the root.
        write("", "2000\n", "3000\n", "");
        assert_eq!(left("0::/\n"), Some(0));
        assert_eq!(left("1:name=systemd:/user\n"), None);
    }

    #[test]
    fn a_gain_shows_in_nearly_all_pairs() {
        let times = |gained: usize| -> Vec<(f64, f64)> {
            (0..PAIRS.0).map(|pair| (if pair < gained { 1.05 } else { 0.9 }, 1.0)).collect()
        };
        assert!(gains(&times(7)) && gains(&times(6)));
        assert!(!gains(&times(5)) && !gains(&times(0)));
        assert!(!gains(&[(1.01, 1.0); PAIRS.0]), "too little");
    }

    #[test]
    fn reads_what_the_system_says_of_its_memory() {
        let text = "MemTotal:       24589212 kB\nMemFree:         4251888 kB\nMemAvailable:   22020096 kB\n";
        assert_eq!(available(text), Some(21 << 30));
        assert_eq!(available("MemTotal: 1 kB\n"), None);
        assert_eq!(available("MemAvailable: much\n"), None);
    }
}
