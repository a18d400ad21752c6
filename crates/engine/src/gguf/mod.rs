//! GGUF model files, versions 2 and 3: metadata and a table of tensors over a memory map.
//!
//! Format: ggml/docs/gguf.md. Everything a file says about itself (lengths, counts, dimensions, offsets) is
//! checked against its size, with checked arithmetic, before anything is allocated or read.

mod cursor;
mod read;
mod tensor;
mod value;
pub mod write;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

pub use tensor::{TensorInfo, byte_len, type_from_number, type_name, type_number};
pub use value::{Array, Value};

use crate::EngineError;
use crate::mmap::MappedFile;

/// An opened GGUF file. Cheap to clone; the map is shared.
#[derive(Debug, Clone)]
pub struct GgufFile {
    file: Arc<MappedFile>,
    version: u32,
    metadata: Arc<BTreeMap<String, Value>>,
    tensors: Arc<HashMap<String, TensorInfo>>,
}

impl GgufFile {
    /// Opens and checks the file at `path`. Tensor data is not read.
    ///
    /// # Errors
    /// [`EngineError::Io`] when it cannot be mapped; [`EngineError::BadFile`] when it is not GGUF, truncated, or
    /// contradicts itself; [`EngineError::Unsupported`] for other versions or tensor types.
    pub fn open(path: &Path) -> Result<Self, EngineError> {
        let file = Arc::new(MappedFile::open(path)?);
        let contents = read::read(path, file.bytes())?;
        Ok(Self {
            file,
            version: contents.version,
            metadata: Arc::new(contents.metadata),
            tensors: Arc::new(contents.tensors),
        })
    }

    /// Whether the file at `path` begins as a GGUF file does. False when it cannot be read.
    pub fn is_gguf(path: &Path) -> bool {
        use std::io::Read;
        let mut magic = [0u8; 4];
        std::fs::File::open(path).and_then(|mut f| f.read_exact(&mut magic)).is_ok() && &magic == b"GGUF"
    }

    /// The file's path, as it was given.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Size of the file in bytes.
    pub fn byte_len(&self) -> u64 {
        self.file.bytes().len() as u64
    }

    /// 2 or 3.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// All metadata, by key.
    pub fn metadata(&self) -> &BTreeMap<String, Value> {
        &self.metadata
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.metadata.get(key)
    }

    /// A string; `None` when the key is missing.
    ///
    /// # Errors
    /// [`EngineError::BadFile`] when the value is of another kind. The same holds for the other typed readers.
    pub fn string(&self, key: &str) -> Result<Option<&str>, EngineError> {
        self.typed(key, "a string", Value::as_str)
    }

    /// A non-negative integer of any width.
    ///
    /// # Errors
    /// As for [`GgufFile::string`].
    pub fn unsigned(&self, key: &str) -> Result<Option<u64>, EngineError> {
        self.typed(key, "a non-negative integer", Value::as_u64)
    }

    /// A float of any width.
    ///
    /// # Errors
    /// As for [`GgufFile::string`].
    pub fn float(&self, key: &str) -> Result<Option<f64>, EngineError> {
        self.typed(key, "a float", Value::as_f64)
    }

    /// A truth value.
    ///
    /// # Errors
    /// As for [`GgufFile::string`].
    pub fn boolean(&self, key: &str) -> Result<Option<bool>, EngineError> {
        self.typed(key, "a truth value", Value::as_bool)
    }

    /// An array of strings.
    ///
    /// # Errors
    /// As for [`GgufFile::string`].
    pub fn strings(&self, key: &str) -> Result<Option<&[String]>, EngineError> {
        self.typed(key, "an array of strings", Value::as_strings)
    }

    /// An array of 32-bit floats.
    ///
    /// # Errors
    /// As for [`GgufFile::string`].
    pub fn floats(&self, key: &str) -> Result<Option<&[f32]>, EngineError> {
        self.typed(key, "an array of 32-bit floats", Value::as_f32s)
    }

    /// An array of 32-bit signed integers.
    ///
    /// # Errors
    /// As for [`GgufFile::string`].
    pub fn integers(&self, key: &str) -> Result<Option<&[i32]>, EngineError> {
        self.typed(key, "an array of 32-bit integers", Value::as_i32s)
    }

    /// The tensor called `name`.
    pub fn tensor(&self, name: &str) -> Option<&TensorInfo> {
        self.tensors.get(name)
    }

    /// All tensors, in no particular order.
    pub fn tensors(&self) -> impl Iterator<Item = &TensorInfo> {
        self.tensors.values()
    }

    /// The bytes of `tensor`, which must be of this file.
    pub fn tensor_bytes(&self, tensor: &TensorInfo) -> &[u8] {
        &self.file.bytes()[tensor.start..tensor.start + tensor.len]
    }

    /// The map itself, for weights that stay in it.
    pub(crate) fn mapped(&self) -> &Arc<MappedFile> {
        &self.file
    }

    fn typed<'a, T>(
        &'a self,
        key: &str,
        wanted: &str,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, EngineError> {
        match self.metadata.get(key) {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| {
                EngineError::bad_file(self.path(), format!("its metadata {key} should be {wanted}"))
            }),
        }
    }
}
