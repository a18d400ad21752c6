#![allow(clippy::unwrap_used, clippy::expect_used)]
use super::*;

/// Bytes of memory that this process has pages of.
#[cfg(target_os = "linux")]
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

#[test]
#[cfg(target_os = "linux")]
fn a_new_block_takes_no_memory_before_it_is_written() {
    const ELEMENTS: usize = 128 << 20;
    for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
        let before = resident();
        let block = Block::try_new(kv_type, ELEMENTS, 128).unwrap();
        // Other tests run beside: far less than what it will hold.
        let taken = resident().saturating_sub(before);
        assert!(taken < ELEMENTS, "{kv_type:?} takes {taken} bytes at once");
        drop(block);
    }
}

#[test]
fn where_there_is_no_memory_is_an_error_and_what_is_there_stays() {
    for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
        // More than any system has addresses for.
        let store = Store::Host(Vec::new());
        let mut cache = KvCache { len: 0, context: 1024, block: 1 << 56, head: 128, kv_type, store };
        let error = cache.host_blocks(1).err().unwrap();
        assert!(matches!(error, EngineError::NoMemory { .. }), "{error}");
        assert_eq!((cache.len(), cache.byte_len()), (0, 0));
    }
}

#[test]
fn a_new_block_is_zero() {
    match Block::try_new(KvType::F16, 4096, 64).unwrap() {
        Block::F16(e) => assert!(e.keys.iter().chain(&e.values).all(|v| v.to_bits() == 0)),
        _ => unreachable!("asked for 16-bit floats"),
    }
}
