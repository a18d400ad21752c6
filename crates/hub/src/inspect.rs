//! Whether a file or folder of the user's is a model: cheap, and before anything tries to load it.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::error::bytes;
use crate::{HubError, gguf, safetensors};

/// What kind of model file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One GGUF file.
    Gguf {
        /// Version of the format, 2 or 3.
        version: u32,
    },
    /// Safetensors with `config.json` and `tokenizer.json` beside.
    Safetensors {
        /// Files the weights are spread over.
        shards: usize,
    },
}

/// What a look at a model says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspected {
    /// What to load: the file; or the folder, where the weights are safetensors and it was named, or they lie in
    /// several files.
    pub path: PathBuf,
    /// What kind it is.
    pub format: Format,
    /// Size of its weight files in bytes.
    pub bytes: u64,
    /// Number of weights.
    pub parameters: u64,
    /// The architecture it names, for example `llama` or `MistralForCausalLM`.
    pub architecture: Option<String>,
    /// The name it gives itself.
    pub name: Option<String>,
}

/// Looks at a GGUF file, a safetensors file, the index of several or one of these, or a folder with one of these: that
/// it is there and readable, that it is what its first bytes say, that it is as long as its header needs, and that no
/// part of the model is missing. The weights are not read.
/// Whether the engine knows its architecture is for the engine to say.
///
/// # Errors
/// [`HubError::NotAModel`] says what is wrong and what to do; [`HubError::Io`].
pub fn inspect(path: &Path) -> Result<Inspected, HubError> {
    let meta = match std::fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let link = path.is_symlink();
            let detail = if link {
                "it is a link to a file that is gone. Fetch the file again, or choose another."
            } else {
                "there is nothing at this place. Check the path, or choose another file."
            };
            return Err(unusable(path, detail));
        }
        Err(error) => return Err(HubError::io("Reading", path)(error)),
    };
    if meta.is_dir() {
        return folder(path);
    }
    if !meta.is_file() {
        return Err(unusable(path, "it is not a file. Choose a .gguf or .safetensors file."));
    }
    let mut start = Vec::new();
    File::open(path)
        .and_then(|file| file.take(512).read_to_end(&mut start))
        .map_err(HubError::io("Reading", path))?;
    if start.starts_with(b"GGUF") {
        return gguf::inspect(path, meta.len());
    }
    if let Some(detail) = stranger(&start) {
        return Err(unusable(path, detail));
    }
    if safetensors::is_index(path) {
        return safetensors::inspect_folder(safetensors::folder_of(path));
    }
    if safetensors::looks_like(&start, meta.len()) || path.extension().is_some_and(|end| end == "safetensors")
    {
        return safetensors::inspect_file(path);
    }
    Err(unusable(path, "it is neither GGUF nor safetensors. Choose a .gguf or .safetensors file."))
}

fn folder(path: &Path) -> Result<Inspected, HubError> {
    if safetensors::INDEX_AND_FILE.iter().any(|name| path.join(name).is_file()) {
        return safetensors::inspect_folder(path);
    }
    let entries = std::fs::read_dir(path).map_err(HubError::io("Reading", path))?;
    let found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| file.extension().is_some_and(|end| end == "gguf"))
        .collect();
    match found.as_slice() {
        [] => Err(unusable(
            path,
            "the folder has neither model.safetensors, model.safetensors.index.json nor a .gguf file. \
             Choose the folder that has them, or the file itself.",
        )),
        [file] => inspect(file),
        _ => Err(unusable(path, "the folder has several .gguf files. Choose one of them.")),
    }
}

/// Files that people take for models.
fn stranger(start: &[u8]) -> Option<&'static str> {
    let text = start.trim_ascii_start();
    if start.is_empty() {
        Some("it is empty. The download or copy did not finish; fetch it again.")
    } else if start.starts_with(b"FUGG")
        || start.starts_with(b"ggml")
        || start.starts_with(b"lmgg")
        || start.starts_with(b"tjgg")
    {
        Some(
            "it is in a format from before GGUF, or for another kind of processor. Get the model as GGUF version 3.",
        )
    } else if start.starts_with(b"version https://git-lfs") {
        Some(
            "it is only a pointer that Git left in the place of the file. Run `git lfs pull` there, or fetch the file itself.",
        )
    } else if text.starts_with(b"<!") || text.starts_with(b"<html") {
        Some("it is a web page, not the file. Use the download button of the page.")
    } else if start.starts_with(b"PK\x03\x04") || start.starts_with(b"\x80\x02") {
        Some(
            "it looks like PyTorch weights or a zip archive. Nod does not open these, because such a file can run \
             code. Get the model as .gguf or .safetensors.",
        )
    } else if start.iter().all(|byte| *byte == 0) {
        Some("it holds only zeros. The download did not finish; fetch it again.")
    } else {
        None
    }
}

/// Reads a file that must be small; one of any size takes no more than `most` bytes of memory.
pub(crate) fn read_small(path: &Path, most: u64) -> Result<Vec<u8>, HubError> {
    let mut content = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut content))
        .map_err(HubError::io("Reading", path))?;
    if content.len() as u64 > most {
        return Err(unusable(path, format!("it is larger than {}. Fetch it again.", bytes(most))));
    }
    Ok(content)
}

pub(crate) fn unusable(path: &Path, detail: impl Into<String>) -> HubError {
    HubError::NotAModel { path: path.to_owned(), detail: detail.into() }
}
