//! A cache in a temporary folder, and the file that the tests ask for.
#![allow(dead_code, clippy::unwrap_used)]

use std::path::PathBuf;
use std::time::Duration;

use nod_hub::{Hub, HubError, Manifest, ModelFile};
use tokio_util::sync::CancellationToken;

use crate::server::sha256;

pub const REPO: &str = "someone/model";
pub const NAME: &str = "model.Q4_K_M.gguf";
pub const KEY: &str = "someone/model/model.Q4_K_M.gguf";

/// Content in which every part differs from every other.
pub fn weights(length: usize) -> Vec<u8> {
    let mut state = 7_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..length).map(|_| next()).collect()
}

pub fn model_file(extra: &str) -> ModelFile {
    let text = format!(
        "id = \"m\"\nname = \"M\"\ndescription = \"D\"\nlicense = \"MIT\"\ndialect = \"chat\"\ntemplate = \"chatml\"
         stops = [\"x\"]\nsystem_prompt = \"\"\ncontext = 512\nobservation_chars = 500
         [sampling]\n[[files]]\n{extra}"
    );
    Manifest::parse("m", &text).unwrap().files.remove(0)
}

pub fn gguf() -> ModelFile {
    model_file(&format!("name = \"{NAME}\"\nrepo = \"{REPO}\""))
}

pub struct Place {
    pub folder: tempfile::TempDir,
    pub hub: Hub,
}

impl Place {
    pub fn new(endpoint: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hub = Hub::new(folder.path(), endpoint, None).with_retries(3, Duration::from_millis(5));
        Self { folder, hub }
    }

    pub fn repo(&self) -> PathBuf {
        self.folder.path().join("models--someone--model")
    }

    pub fn partial(&self, content: &[u8]) -> PathBuf {
        self.repo().join("blobs").join(format!("{}.incomplete", sha256(content)))
    }

    pub async fn get(&self, file: &ModelFile) -> Result<PathBuf, HubError> {
        self.hub.download(file, &|_, _| {}, &CancellationToken::new()).await
    }
}

pub fn note_nothing(_: u64, _: u64) {}
