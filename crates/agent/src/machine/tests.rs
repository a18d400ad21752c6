//! No path runs code without an approval of exactly that code.
//!
//! `World` performs effects as the driver does (writing can fail at any place) and checks the rules at every
//! single effect. A bounded walk tries every sequence of inputs; proptest tries long random ones.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod walk;
mod world;
