//! In the place of llama.cpp where it is not built in.

use std::convert::Infallible;
use std::path::Path;

use anyhow::{Result, bail};

use crate::settings::Settings;

/// There is none.
pub struct Llama(Infallible);

pub fn describe() -> String {
    "not built in".to_owned()
}

impl Llama {
    pub fn load(_: &Path, _: Settings) -> Result<Self> {
        bail!("llama.cpp is not built in: build with its feature, or measure with --alone")
    }

    pub fn start(&mut self, _: usize, _: usize, _: Settings) -> Result<()> {
        match self.0 {}
    }

    pub fn start_exact(&mut self, _: usize, _: usize, _: Settings) -> Result<()> {
        match self.0 {}
    }

    pub fn logits(&mut self, _: &[u32]) -> Result<&[f32]> {
        match self.0 {}
    }

    pub fn vocabulary(&self) -> usize {
        match self.0 {}
    }

    pub fn forward(&mut self, _: &[u32]) -> Result<u32> {
        match self.0 {}
    }

    pub fn truncate(&mut self, _: usize) -> Result<()> {
        match self.0 {}
    }

    pub fn repeat_to(&mut self, _: usize, _: usize) -> Result<()> {
        match self.0 {}
    }

    pub fn state_bytes(&self) -> usize {
        match self.0 {}
    }
}
