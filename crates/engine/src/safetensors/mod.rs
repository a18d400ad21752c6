//! Models as safetensors: one file, or several with an index, and a `config.json` beside them.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use candle_core::quantized::GgmlDType;
use serde::Deserialize;

use crate::EngineError;
use crate::gguf::TensorInfo;
use crate::mmap::{MappedFile, read_ahead};

/// Largest index that is read; that of a 400 B model has a few hundred kilobytes.
const MOST_INDEX_BYTES: u64 = 64 << 20;

/// An opened safetensors model. Cheap to clone; the maps are shared.
#[derive(Debug, Clone)]
pub struct SafetensorsModel {
    folder: PathBuf,
    shards: Arc<Vec<Arc<MappedFile>>>,
    /// Name to shard and place.
    tensors: Arc<BTreeMap<String, (usize, TensorInfo)>>,
}

#[derive(Deserialize)]
struct Index {
    weight_map: BTreeMap<String, String>,
}

impl SafetensorsModel {
    /// Whether the file begins as this format does: the length of a JSON header, then the header.
    #[must_use]
    pub fn is_safetensors(path: &Path) -> bool {
        let mut start = [0; 9];
        let read = std::fs::File::open(path).and_then(|mut file| {
            std::io::Read::read_exact(&mut file, &mut start)?;
            Ok(file.metadata()?.len())
        });
        let [length @ .., first] = start;
        read.is_ok_and(|bytes| first == b'{' && u64::from_le_bytes(length) < bytes)
    }

    /// Opens a folder with `model.safetensors` or `model.safetensors.index.json`, or one of these files itself
    /// (or a single safetensors file of another name).
    ///
    /// # Errors
    /// [`EngineError::Io`] when a file cannot be read, [`EngineError::BadFile`] when one is damaged, lacks what
    /// the index promises, or repeats a tensor; [`EngineError::Unsupported`] for other element types.
    pub fn open(path: &Path) -> Result<Self, EngineError> {
        let (folder, files, index) = if path.is_dir() {
            let single = path.join("model.safetensors");
            let index = path.join("model.safetensors.index.json");
            if index.is_file() {
                (path.to_owned(), shard_files(path, &index)?, Some(index))
            } else if single.is_file() {
                (path.to_owned(), vec![single], None)
            } else {
                return Err(EngineError::bad_file(
                    path,
                    "the folder has neither model.safetensors nor model.safetensors.index.json",
                ));
            }
        } else {
            let folder = path.parent().map_or_else(PathBuf::new, Path::to_owned);
            if path.extension().is_some_and(|e| e == "json") {
                let files = shard_files(&folder, path)?;
                (folder, files, Some(path.to_owned()))
            } else {
                (folder, vec![path.to_owned()], None)
            }
        };
        let mut shards = Vec::with_capacity(files.len());
        let mut tensors = BTreeMap::new();
        for file in &files {
            let shard = Arc::new(MappedFile::open(file)?);
            for info in read_table(file, shard.bytes())? {
                let name = info.name.clone();
                if tensors.insert(name.clone(), (shards.len(), info)).is_some() {
                    return Err(EngineError::bad_file(file, format!("tensor {name} is there twice")));
                }
            }
            shards.push(shard);
        }
        if let Some(index) = index {
            for (name, file) in read_index(&index)?.weight_map {
                let found = tensors.get(&name).is_some_and(|(shard, _)| files[*shard].ends_with(&file));
                if !found {
                    return Err(EngineError::bad_file(&index, format!("tensor {name} is not in {file}")));
                }
            }
        }
        Ok(Self { folder, shards: Arc::new(shards), tensors: Arc::new(tensors) })
    }

    /// The folder, where `config.json` and `tokenizer.json` lie too.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Size of all weight files in bytes.
    pub fn byte_len(&self) -> u64 {
        self.shards.iter().map(|s| s.bytes().len() as u64).sum()
    }

    /// Starts reading the weights into the page cache in the background.
    pub(crate) fn will_need(&self) {
        read_ahead(&self.shards);
    }

    /// The tensor called `name`, and the file it lies in.
    pub(crate) fn tensor(&self, name: &str) -> Option<(&Arc<MappedFile>, &TensorInfo)> {
        self.tensors.get(name).map(|(shard, info)| (&self.shards[*shard], info))
    }

    /// All tensors, by name.
    pub fn tensors(&self) -> impl Iterator<Item = &TensorInfo> {
        self.tensors.values().map(|(_, info)| info)
    }
}

/// Reads a file that must be small; a hostile one of any size costs no more than `most` bytes.
pub(crate) fn read_small(path: &Path, most: u64) -> Result<Vec<u8>, EngineError> {
    let io = |source| EngineError::Io { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(io)?.take(most + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() as u64 > most {
        return Err(EngineError::bad_file(path, format!("it has more than {most} bytes")));
    }
    Ok(bytes)
}

fn read_index(path: &Path) -> Result<Index, EngineError> {
    serde_json::from_slice(&read_small(path, MOST_INDEX_BYTES)?)
        .map_err(|e| EngineError::bad_file(path, format!("it is not an index of safetensors files ({e})")))
}

/// The shards that the index names, each once. A name with a folder in it is refused: a model does not reach
/// out of its own folder.
fn shard_files(folder: &Path, index: &Path) -> Result<Vec<PathBuf>, EngineError> {
    let mut names: Vec<String> = read_index(index)?.weight_map.into_values().collect();
    names.sort();
    names.dedup();
    if names.is_empty() {
        return Err(EngineError::bad_file(index, "it lists no files"));
    }
    for name in &names {
        if Path::new(name).file_name().is_none_or(|f| f != name.as_str()) {
            return Err(EngineError::bad_file(index, format!("{name} is not a plain file name")));
        }
    }
    Ok(names.iter().map(|name| folder.join(name)).collect())
}

/// The tensors of one file. The crate `safetensors` checks lengths, overlaps and bounds.
fn read_table(path: &Path, bytes: &[u8]) -> Result<Vec<TensorInfo>, EngineError> {
    let (head, metadata) = safetensors::SafeTensors::read_metadata(bytes)
        .map_err(|e| EngineError::bad_file(path, format!("it is not a sound safetensors file ({e})")))?;
    // The length of the header comes first, in 8 bytes.
    let data = head + 8;
    let mut tensors = Vec::new();
    for (name, info) in metadata.tensors() {
        let dtype = match info.dtype {
            safetensors::Dtype::F32 => GgmlDType::F32,
            safetensors::Dtype::F16 => GgmlDType::F16,
            safetensors::Dtype::BF16 => GgmlDType::BF16,
            other => {
                return Err(EngineError::unsupported(
                    path,
                    format!("tensor {name} has element type {other:?}; F32, F16 and BF16 are"),
                ));
            }
        };
        let (start, end) = info.data_offsets;
        let elements = info.shape.iter().try_fold(1u64, |n, &size| n.checked_mul(size as u64));
        let len = elements.and_then(|n| crate::gguf::byte_len(dtype, n));
        let file_end = data.checked_add(end).filter(|&e| e <= bytes.len());
        if start > end || file_end.is_none() || len != Some((end - start) as u64) {
            return Err(EngineError::bad_file(path, format!("tensor {name} does not lie inside the file")));
        }
        tensors.push(TensorInfo {
            name: name.clone(),
            dtype,
            shape: info.shape.clone(),
            start: data + start,
            len: end - start,
        });
    }
    Ok(tensors)
}
