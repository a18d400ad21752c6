//! What the end-to-end tests share: a home of their own, the built programs, the real window.
//!
//! Nothing here stands in for a part of Nod. A test that needs the model or Python uses the real ones and
//! fails, saying what to run, where they are missing.
#![allow(clippy::unwrap_used, clippy::expect_used)] // test code: a panic is how it reports

pub mod conversation;
pub mod desktop;
#[path = "../../crates/kernel/tests/support/executable.rs"]
pub mod executable;
pub mod home;
pub mod jsonl;
pub mod processes;
pub mod programs;
pub mod window;

pub use home::Home;
pub use jsonl::Client;
pub use programs::binary;
