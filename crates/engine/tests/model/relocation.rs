//! Weights that move while the model is in use.

use std::time::{Duration, Instant};

use candle_core::quantized::GgmlDType::Q8_0;
use nod_engine::model::{HugePageUse, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Mix, Shape};

use crate::support::{TestFile, gguf_bytes, options, random_tokens, wide};

/// Layers enough that none is a large part of all.
fn deep() -> Shape {
    Shape { layers: 24, ..wide() }
}

#[test]
fn moving_weights_change_no_bit() {
    for mix in [Mix::Uniform(Q8_0), Mix::Q4KM] {
        let file = TestFile::new("model.gguf", &gguf_bytes(&deep(), mix, 31));
        let opened = ModelFile::open(&file.path()).unwrap();
        let load = |huge_pages| Model::load(&opened, &ModelOptions { huge_pages, ..options() }).unwrap();
        let (still, moving) = (load(HugePageUse::Never), load(HugePageUse::Always));
        let tokens = random_tokens(8, 515, 32);
        let wanted = still.forward(&tokens, &mut still.new_cache()).unwrap();
        assert_eq!(moving.moved_bytes(), 0, "not before the first tokens");
        let (start, mut times) = (Instant::now(), 0);
        // Where there are no huge pages nothing ever moves; where there are, the kernel may take its time for them.
        let patience = Duration::from_secs(if huge_pages_are_to_be_had() { 60 } else { 1 });
        while moving.moved_bytes() * 10 <= opened.byte_len() * 8 && start.elapsed() < patience || times < 3 {
            let got = moving.forward(&tokens, &mut moving.new_cache()).unwrap();
            assert!(got == wanted, "{mix:?} after {} bytes", moving.moved_bytes());
            times += 1;
        }
        // The last ones too, the output matrix among them.
        let mut since = (moving.moved_bytes(), Instant::now());
        while since.1.elapsed() < Duration::from_secs(1) {
            let got = moving.forward(&tokens, &mut moving.new_cache()).unwrap();
            assert!(got == wanted, "{mix:?} after {} bytes", moving.moved_bytes());
            if moving.moved_bytes() != since.0 {
                since = (moving.moved_bytes(), Instant::now());
            }
        }
        assert_eq!(still.moved_bytes(), 0);
        let moved = moving.moved_bytes();
        if huge_pages_are_to_be_had() {
            assert!(moved * 10 > opened.byte_len() * 8, "{mix:?}: {moved} of {}", opened.byte_len());
        }
    }
}

fn huge_pages_are_to_be_had() -> bool {
    let setting = std::fs::read_to_string("/sys/kernel/mm/transparent_hugepage/enabled");
    setting.is_ok_and(|text| !text.contains("[never]")) && !short_of_memory()
}

/// Where less than two gigabytes are free nothing moves, and that is right.
fn short_of_memory() -> bool {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    kilobytes.is_none_or(|kilobytes| kilobytes < 2 << 20)
}

#[test]
fn a_model_that_goes_away_while_it_moves_does_no_harm() {
    let file = TestFile::new("model.gguf", &gguf_bytes(&deep(), Mix::Uniform(Q8_0), 33));
    let opened = ModelFile::open(&file.path()).unwrap();
    for _ in 0..5 {
        let options = ModelOptions { huge_pages: HugePageUse::Always, ..options() };
        let model = Model::load(&opened, &options).unwrap();
        model.forward(&[1, 2], &mut model.new_cache()).unwrap();
    }
}
