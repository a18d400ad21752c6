//! How much memory a model takes at most while its weights move. Alone in its process, so that nothing else counts.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::File;
use std::io::BufWriter;
use std::time::{Duration, Instant};

use candle_core::quantized::GgmlDType;
use nod_engine::model::{HugePageUse, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Mix, Shape, write_gguf};
use nod_protocol::DeviceChoice;

/// A line of `/proc/self/status`, in bytes.
fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let value = status.lines().find_map(|text| text.strip_prefix(line)?.strip_prefix(':')).unwrap();
    value.trim().strip_suffix("kB").unwrap().trim().parse::<u64>().unwrap() << 10
}

#[test]
fn never_more_than_the_file_a_tenth_and_the_cache_is_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.gguf");
    let shape = Shape {
        layers: 24,
        hidden: 768,
        feed_forward: 2304,
        heads: 12,
        kv_heads: 4,
        vocabulary: 2048,
        context: 512,
        tied: false,
    };
    let out = BufWriter::new(File::create(&path).unwrap());
    write_gguf(out, &shape, Mix::Uniform(GgmlDType::Q8_0), 1).unwrap();
    let file = ModelFile::open(&path).unwrap();
    let before = memory("VmRSS");
    let options = ModelOptions {
        device: DeviceChoice::Cpu,
        huge_pages: HugePageUse::Always,
        ..ModelOptions::default()
    };
    let model = Model::load(&file, &options).unwrap();
    let mut cache = model.new_cache();
    let start = Instant::now();
    let mut since = (0, Instant::now());
    // Still for a second after something moved; for longer before, when the kernel may be looking for huge pages.
    let quiet = |moved: u64| Duration::from_secs(if moved > 0 { 1 } else { 10 });
    while since.1.elapsed() < quiet(since.0) && start.elapsed() < Duration::from_secs(60) {
        cache.truncate(0);
        model.forward(&[1, 2, 3, 4], &mut cache).unwrap();
        if model.moved_bytes() != since.0 {
            since = (model.moved_bytes(), Instant::now());
        }
    }
    let most = memory("VmHWM") - before;
    let file = file.byte_len();
    // Activations, the threads' stacks and the code itself are a few megabytes.
    let allowed = file + file / 10 + cache.byte_len() as u64 + (12 << 20);
    assert!(file > 120 << 20, "{file}: large enough to tell");
    assert!(most < allowed, "{most} of at most {allowed}, of which {file} for the file");
    println!("file {file}, moved {}, most {most}, now {}", since.0, memory("VmRSS") - before);
}
