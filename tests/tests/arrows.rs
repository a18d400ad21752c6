//! The arrows of the house: which room may know which. `docs/architecture.md` draws them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Direct, non-dev dependencies of every workspace package.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo metadata starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let names = package["dependencies"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|dependency| dependency["kind"].as_str() != Some("dev"))
                .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
                .collect();
            (package["name"].as_str().unwrap().to_owned(), names)
        })
        .collect()
}

/// Which of our own packages each package may use.
const ARROWS: &[(&str, &[&str])] = &[
    ("nod-protocol", &[]),
    ("nod-agent", &["nod-protocol"]),
    ("nod-engine", &["nod-protocol"]),
    ("nod-hub", &["nod-protocol"]),
    ("nod-kernel", &["nod-protocol"]),
    ("nod-guard", &["nod-protocol"]),
    ("nod-store", &["nod-protocol"]),
    (
        "nod-app",
        &["nod-protocol", "nod-agent", "nod-engine", "nod-guard", "nod-hub", "nod-kernel", "nod-store"],
    ),
    ("nod-cli", &["nod-app", "nod-protocol"]),
    ("nod-window", &["nod-app", "nod-protocol"]),
];

/// Outside crates that one room alone may use, by prefix of their name.
const KEPT_INSIDE: &[(&str, &str)] = &[
    ("tauri", "nod-window"),
    ("candle", "nod-engine"),
    ("tokenizers", "nod-engine"),
    ("jupyter", "nod-kernel"),
    ("zeromq", "nod-kernel"),
    ("rusqlite", "nod-store"),
    ("rustpython", "nod-guard"),
    ("hf-hub", "nod-hub"),
];

#[test]
fn rooms_know_only_the_rooms_they_may() {
    let all = dependencies();
    for (package, allowed) in ARROWS {
        let used = all.get(*package).unwrap_or_else(|| panic!("{package} is not in the workspace"));
        let ours: BTreeSet<&str> =
            used.iter().map(String::as_str).filter(|name| all.contains_key(*name)).collect();
        let stray: Vec<_> = ours.iter().filter(|name| !allowed.contains(name)).collect();
        assert!(stray.is_empty(), "{package} must not use {stray:?}");
    }
    let known: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).chain(["nod-tests"]).collect();
    let unknown: Vec<_> = all.keys().filter(|name| !known.contains(name.as_str())).collect();
    assert!(unknown.is_empty(), "say in this test which rooms {unknown:?} may know");
}

#[test]
fn outside_crates_stay_in_their_room() {
    for (package, used) in dependencies() {
        for (prefix, home) in KEPT_INSIDE {
            if package != *home {
                let stray: Vec<_> = used.iter().filter(|name| name.starts_with(prefix)).collect();
                assert!(stray.is_empty(), "{package} must not use {stray:?}; they stay in {home}");
            }
        }
    }
}
