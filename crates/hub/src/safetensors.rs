//! The header of safetensors files, and the files that must lie beside them.
//! Format: <https://github.com/huggingface/safetensors#format>.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;

use crate::HubError;
use crate::inspect::{Format, Inspected, read_small, unusable};
use crate::manifest::is_plain_path;

const INDEX: &str = "model.safetensors.index.json";
/// What makes a folder a safetensors model.
pub(crate) const INDEX_AND_FILE: [&str; 2] = [INDEX, "model.safetensors"];
/// Limit of the format on the length of a header.
const HEADER: u64 = 100_000_000;
/// The engine reads no larger index and config either.
const MOST_INDEX_BYTES: u64 = 64 << 20;
const MOST_CONFIG_BYTES: u64 = 1 << 20;

/// Whether a file begins with a plausible header length and a brace.
pub(crate) fn looks_like(start: &[u8], length: u64) -> bool {
    let Some((size, rest)) = start.split_first_chunk::<8>() else { return false };
    let size = u64::from_le_bytes(*size);
    size > 1 && size <= HEADER && size < length && rest.first() == Some(&b'{')
}

/// Whether this is the index of a model in several files, by its name.
pub(crate) fn is_index(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == INDEX)
}

/// Looks at a file with all weights, or, when an index beside it names it, at the folder of both.
pub(crate) fn inspect_file(path: &Path) -> Result<Inspected, HubError> {
    let folder = folder_of(path);
    let index = folder.join(INDEX);
    let indexed = index.is_file();
    if indexed {
        let names = shards(&index)?;
        if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| names.contains(name)) {
            return inspect_folder(folder);
        }
    }
    if is_shard(path) {
        let (wrong, fetch) = if indexed {
            (format!("but {INDEX} beside it does not name it"), "that belongs to it ")
        } else {
            (format!("and {INDEX} is not beside it"), "")
        };
        let detail = format!(
            "it is one of several files of a model, {wrong}. Fetch the index {fetch}and the other files into one \
             folder, then choose any of them."
        );
        return Err(unusable(path, detail));
    }
    let weights = weights(path)?;
    let config = companions(folder)?;
    if let Some(lost) = config.lacks(&weights.tensors) {
        let detail = format!(
            "it holds only a part of the model: {lost} is not in it. Fetch all its .safetensors files and {INDEX} \
             into one folder, then choose any of them."
        );
        return Err(unusable(path, detail));
    }
    Ok(inspected(path, 1, &weights, config))
}

/// Looks at a folder with one weight file or several and their index.
pub(crate) fn inspect_folder(folder: &Path) -> Result<Inspected, HubError> {
    let index = folder.join(INDEX);
    let names = if index.is_file() { shards(&index)? } else { ["model.safetensors".to_owned()].into() };
    let mut all = Weights::default();
    for name in &names {
        let path = folder.join(name);
        if !path.is_file() {
            let detail = format!("{name} is missing, which {INDEX} names. Fetch it into the folder.");
            return Err(unusable(folder, detail));
        }
        let more = weights(&path)?;
        all.bytes = all.bytes.saturating_add(more.bytes);
        all.parameters = all.parameters.saturating_add(more.parameters);
        all.tensors.extend(more.tensors);
    }
    let config = companions(folder)?;
    if let Some(lost) = config.lacks(&all.tensors) {
        let detail = format!(
            "its files hold only a part of the model: {lost} is in none of them. Fetch the model's .safetensors \
             files and {INDEX} again."
        );
        return Err(unusable(folder, detail));
    }
    Ok(inspected(folder, names.len(), &all, config))
}

fn inspected(path: &Path, shards: usize, weights: &Weights, config: Config) -> Inspected {
    Inspected {
        path: path.to_owned(),
        format: Format::Safetensors { shards },
        bytes: weights.bytes,
        parameters: weights.parameters,
        architecture: config.architectures.into_iter().next(),
        name: None,
    }
}

/// The folder that a file lies in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether a file is called as one of several: `model-00001-of-00003.safetensors`.
fn is_shard(path: &Path) -> bool {
    let number = |text: &str| text.parse::<u32>().ok();
    path.file_stem()
        .and_then(|stem| stem.to_str()?.rsplit_once("-of-"))
        .and_then(|(first, count)| number(first.rsplit('-').next()?).zip(number(count)))
        .is_some_and(|(_, count)| count > 1)
}

fn shards(index: &Path) -> Result<BTreeSet<String>, HubError> {
    #[derive(Deserialize)]
    struct Index {
        weight_map: BTreeMap<String, String>,
    }
    let parsed: Index = serde_json::from_slice(&read_small(index, MOST_INDEX_BYTES)?).map_err(|error| {
        unusable(index, format!("it is not an index of weights: {error}. Fetch it again."))
    })?;
    let names: BTreeSet<String> = parsed.weight_map.into_values().collect();
    if names.is_empty() || names.iter().any(|name| !is_plain_path(name)) {
        return Err(unusable(index, "it names no files, or files outside its folder. Fetch it again."));
    }
    Ok(names)
}

/// What weight files hold.
#[derive(Default)]
struct Weights {
    bytes: u64,
    parameters: u64,
    /// Names of the tensors.
    tensors: BTreeSet<String>,
}

/// What one file holds, when it is as long as its header says.
fn weights(path: &Path) -> Result<Weights, HubError> {
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
    let mut tensors = BTreeSet::new();
    for (name, value) in header {
        if name == "__metadata__" {
            continue;
        }
        let tensor: Tensor = serde_json::from_value(value).map_err(broken)?;
        end = end.max(tensor.data_offsets.1).max(tensor.data_offsets.0);
        let weights = tensor.shape.iter().fold(1_u64, |product, size| product.saturating_mul(*size));
        parameters = parameters.saturating_add(weights);
        tensors.insert(name);
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
    Ok(Weights { bytes: length, parameters, tensors })
}

/// What `config.json` says of the weights.
#[derive(Deserialize)]
struct Config {
    #[serde(default)]
    architectures: Vec<String>,
    #[serde(default)]
    num_hidden_layers: u64,
    #[serde(default)]
    tie_word_embeddings: bool,
}

impl Config {
    /// The first thing among the weights of a Llama or Mistral that `tensors` lack: a tensor outside the layers, or all
    /// tensors of a layer. A shard always lacks one of these. Of other architectures nothing is known here.
    fn lacks(&self, tensors: &BTreeSet<String>) -> Option<String> {
        let known = ["LlamaForCausalLM", "MistralForCausalLM"];
        if !self.architectures.iter().any(|name| known.contains(&name.as_str())) {
            return None;
        }
        let layers: BTreeSet<u64> = tensors
            .iter()
            .filter_map(|name| name.strip_prefix("model.layers.")?.split('.').next()?.parse().ok())
            .collect();
        let output = (!self.tie_word_embeddings).then_some("lm_head.weight");
        ["model.embed_tokens.weight", "model.norm.weight"]
            .into_iter()
            .chain(output)
            .find(|name| !tensors.contains(*name))
            .map(str::to_owned)
            .or_else(|| {
                let lost = (0..self.num_hidden_layers).find(|layer| !layers.contains(layer))?;
                Some(format!("model.layers.{lost}"))
            })
    }
}

/// Checks that config and tokenizer lie beside the weights, and reads the config.
fn companions(folder: &Path) -> Result<Config, HubError> {
    for name in ["config.json", "tokenizer.json"] {
        if !folder.join(name).is_file() {
            let detail = format!(
                "{name} is missing beside the weights. Fetch it from the model's repository into the folder."
            );
            return Err(unusable(folder, detail));
        }
    }
    let path = folder.join("config.json");
    serde_json::from_slice(&read_small(&path, MOST_CONFIG_BYTES)?)
        .map_err(|error| unusable(&path, format!("it is not a model's config: {error}. Fetch it again.")))
}
