//! Which models exist and where their files are: catalogue, cache, download, verify, inspect.
//!
//! - [`Catalogue`]: the models Nod knows, from `models/*.toml`.
//! - [`locate_starter`]: the small model that comes with Nod.
//! - [`Hub`]: the standard Hugging Face cache on this computer, and downloads into it.
//! - [`inspect`]: whether a file or folder of the user's is a model, before anything tries to load it.
//!
//! The cache is the one that other programs use, so a model fetched by any of them is found here and the other
//! way round. Its layout comes from `hf-hub`. The transfer is our own, because `hf-hub` 0.5 keeps each piece in
//! memory until it is whole (a broken connection loses it), takes the whole file for the missing piece from a
//! server that ignores `Range`, goes on after it was cancelled, and compares no checksum; and 1.0 does not resume.

mod cache;
mod catalogue;
mod download;
mod error;
mod gguf;
mod inspect;
mod lock;
mod manifest;
mod remote;
mod safetensors;
mod starter;
mod transfer;
mod verify;

pub use cache::Hub;
pub use catalogue::{Catalogue, DEFAULT, STARTER};
pub use error::HubError;
pub use inspect::{Format, Inspected, inspect};
pub use manifest::{Dialect, Manifest, ModelFile, Template};
pub use starter::{STARTER_VARIABLE, locate_starter};
pub use verify::verify;
