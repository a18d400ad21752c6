//! Whole turns through the real driver, with a model, a Python and a journal that follow a script.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod client;
mod decisions;
mod endings;
mod failures;
mod model_faults;
mod parts;
mod streams;
