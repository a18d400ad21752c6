//! The header of safetensors files, and the files that must lie beside them.
//! Format: <https://github.com/huggingface/safetensors#format>.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;

use crate::HubError;
use crate::inspect::{Format, Inspected, unusable};
use crate::manifest::is_plain_path;

const INDEX: &str = "model.safetensors.index.json";
/// What makes a folder a safetensors model.
pub(crate) const INDEX_AND_FILE: [&str; 2] = [INDEX, "model.safetensors"];
/// Limit of the format on the length of a header.
const HEADER: u64 = 100_000_000;

/// Whether a file begins with a plausible header length and a brace.
pub(crate) fn looks_like(start: &[u8], length: u64) -> bool {
    let Some((size, rest)) = start.split_first_chunk::<8>() else { return false };
    let size = u64::from_le_bytes(*size);
    size > 1 && size <= HEADER && size < length && rest.first() == Some(&b'{')
}

/// Looks at one file with all weights.
pub(crate) fn inspect_file(path: &Path) -> Result<Inspected, HubError> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let (bytes, parameters) = weights(path)?;
    let architecture = companions(folder)?;
    Ok(inspected(path, 1, bytes, parameters, architecture))
}

/// Looks at a folder with one weight file or several and their index.
pub(crate) fn inspect_folder(folder: &Path) -> Result<Inspected, HubError> {
    let index = folder.join(INDEX);
    let names = if index.is_file() { shards(&index)? } else { ["model.safetensors".to_owned()].into() };
    let (mut bytes, mut parameters) = (0_u64, 0_u64);
    for name in &names {
        let path = folder.join(name);
        if !path.is_file() {
            let detail = format!("{name} is missing, which {INDEX} names. Fetch it into the folder.");
            return Err(unusable(folder, detail));
        }
        let (more, weights) = weights(&path)?;
        bytes = bytes.saturating_add(more);
        parameters = parameters.saturating_add(weights);
    }
    let architecture = companions(folder)?;
    Ok(inspected(folder, names.len(), bytes, parameters, architecture))
}

fn inspected(
    path: &Path,
    shards: usize,
    bytes: u64,
    parameters: u64,
    architecture: Option<String>,
) -> Inspected {
    let format = Format::Safetensors { shards };
    Inspected { path: path.to_owned(), format, bytes, parameters, architecture, name: None }
}

fn shards(index: &Path) -> Result<BTreeSet<String>, HubError> {
    #[derive(Deserialize)]
    struct Index {
        weight_map: BTreeMap<String, String>,
    }
    let text = std::fs::read_to_string(index).map_err(HubError::io("Reading", index))?;
    let parsed: Index = serde_json::from_str(&text).map_err(|error| {
        unusable(index, format!("it is not an index of weights: {error}. Fetch it again."))
    })?;
    let names: BTreeSet<String> = parsed.weight_map.into_values().collect();
    if names.is_empty() || names.iter().any(|name| !is_plain_path(name)) {
        return Err(unusable(index, "it names no files, or files outside its folder. Fetch it again."));
    }
    Ok(names)
}

/// Bytes and weights of one file, when it is as long as its header says.
fn weights(path: &Path) -> Result<(u64, u64), HubError> {
    #[derive(Deserialize)]
    struct Tensor {
        shape: Vec<u64>,
        data_offsets: (u64, u64),
    }
    let mut file = File::open(path).map_err(HubError::io("Reading", path))?;
    let length = file.metadata().map_err(HubError::io("Reading", path))?.len();
    let mut size = [0; 8];
    let short = || {
        unusable(path, "it ends inside its own header. The download or copy did not finish; fetch it again.")
    };
    file.read_exact(&mut size).map_err(|_| short())?;
    let size = u64::from_le_bytes(size);
    if size > HEADER {
        return Err(unusable(path, "it is not a safetensors file. Fetch it again or choose another."));
    }
    if size.saturating_add(8) > length {
        return Err(short());
    }
    let mut header = Vec::new();
    Read::by_ref(&mut file).take(size).read_to_end(&mut header).map_err(HubError::io("Reading", path))?;
    let broken = |error: serde_json::Error| {
        unusable(path, format!("its header cannot be read: {error}. Fetch it again or choose another."))
    };
    let header: BTreeMap<String, serde_json::Value> = serde_json::from_slice(&header).map_err(broken)?;
    let (mut end, mut parameters) = (0_u64, 0_u64);
    for (name, value) in header {
        if name == "__metadata__" {
            continue;
        }
        let tensor: Tensor = serde_json::from_value(value).map_err(broken)?;
        end = end.max(tensor.data_offsets.1).max(tensor.data_offsets.0);
        let weights = tensor.shape.iter().fold(1_u64, |product, size| product.saturating_mul(*size));
        parameters = parameters.saturating_add(weights);
    }
    if parameters == 0 {
        return Err(unusable(path, "it holds no weights. Choose another file."));
    }
    let needed = end.saturating_add(size).saturating_add(8);
    if needed > length {
        let detail = format!(
            "it has {length} bytes where its header needs {needed}. The download or copy did not finish; fetch it again."
        );
        return Err(unusable(path, detail));
    }
    Ok((length, parameters))
}

/// Checks that config and tokenizer lie beside the weights, and returns the architecture the config names.
fn companions(folder: &Path) -> Result<Option<String>, HubError> {
    #[derive(Deserialize)]
    struct Config {
        #[serde(default)]
        architectures: Vec<String>,
    }
    for name in ["config.json", "tokenizer.json"] {
        if !folder.join(name).is_file() {
            let detail = format!(
                "{name} is missing beside the weights. Fetch it from the model's repository into the folder."
            );
            return Err(unusable(folder, detail));
        }
    }
    let path = folder.join("config.json");
    let text = std::fs::read_to_string(&path).map_err(HubError::io("Reading", &path))?;
    let config: Config = serde_json::from_str(&text)
        .map_err(|error| unusable(&path, format!("it is not a model's config: {error}. Fetch it again.")))?;
    Ok(config.architectures.into_iter().next())
}
