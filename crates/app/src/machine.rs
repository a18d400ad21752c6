//! Facts about this machine.

/// Main memory in bytes, 0 where it cannot be found out.
#[must_use]
pub fn memory_bytes() -> u64 {
    let mut system = sysinfo::System::new();
    system.refresh_memory();
    system.total_memory()
}

#[cfg(test)]
mod tests {
    #[test]
    fn this_machine_has_memory() {
        assert!(super::memory_bytes() > 64 << 20);
    }
}
