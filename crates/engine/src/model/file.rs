//! A model on disk, of either format.

use std::path::Path;

use crate::EngineError;
use crate::config::ModelConfig;
use crate::gguf::GgufFile;
use crate::mmap::read_ahead;
use crate::safetensors::SafetensorsModel;

/// An opened model. Cheap to clone; the maps are shared.
#[derive(Debug, Clone)]
pub enum ModelFile {
    /// One GGUF file.
    Gguf(GgufFile),
    /// Safetensors with a `config.json` beside them.
    Safetensors(SafetensorsModel),
}

impl ModelFile {
    /// Opens a GGUF file, a safetensors file, its index, or a folder with safetensors. What a file is, is told by
    /// its first bytes, not by its name.
    ///
    /// # Errors
    /// Those of [`GgufFile::open`] and [`SafetensorsModel::open`].
    pub fn open(path: &Path) -> Result<Self, EngineError> {
        if GgufFile::is_gguf(path) {
            return GgufFile::open(path).map(Self::Gguf);
        }
        let extension = path.extension().and_then(|e| e.to_str());
        if path.is_dir()
            || matches!(extension, Some("safetensors" | "json"))
            || SafetensorsModel::is_safetensors(path)
        {
            return SafetensorsModel::open(path).map(Self::Safetensors);
        }
        // Not a GGUF file; its reader says what is wrong, also when the file is not there.
        GgufFile::open(path).map(Self::Gguf)
    }

    /// The file or folder.
    pub fn path(&self) -> &Path {
        match self {
            Self::Gguf(file) => file.path(),
            Self::Safetensors(model) => model.folder(),
        }
    }

    /// Size of all weight files in bytes.
    pub fn byte_len(&self) -> u64 {
        match self {
            Self::Gguf(file) => file.byte_len(),
            Self::Safetensors(model) => model.byte_len(),
        }
    }

    /// Sizes and constants.
    ///
    /// # Errors
    /// Those of [`ModelConfig::from_gguf`] and [`ModelConfig::from_json`].
    pub fn config(&self) -> Result<ModelConfig, EngineError> {
        match self {
            Self::Gguf(file) => ModelConfig::from_gguf(file),
            Self::Safetensors(model) => ModelConfig::from_json(&model.folder().join("config.json")),
        }
    }

    /// Starts reading the weights into the page cache in the background.
    pub(crate) fn will_need(&self) {
        match self {
            Self::Gguf(file) => read_ahead(std::slice::from_ref(file.mapped())),
            Self::Safetensors(model) => model.will_need(),
        }
    }
}
