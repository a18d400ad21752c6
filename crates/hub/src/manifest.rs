//! What is known of a model: its files, how to talk to it, and its defaults.

use nod_protocol::Sampling;
use serde::Deserialize;

use crate::HubError;

/// How a model acts and answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// A reply with `<execute>` acts; one without is the answer.
    Chat,
    /// `<execute>` acts, `<solution>` answers.
    Mint,
}

/// How messages are written for a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Template {
    /// `<|im_start|>role`, newline, content, `<|im_end|>`, newline.
    ChatMl,
}

/// One known model. `models/README.md` explains every key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// How settings and commands name it.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// One sentence for people.
    pub description: String,
    /// SPDX expression of the license of its weights.
    pub license: String,
    /// How it acts and answers.
    pub dialect: Dialect,
    /// How messages are written for it.
    pub template: Template,
    /// Strings that end a reply.
    pub stops: Vec<String>,
    /// What it is told first, byte for byte.
    pub system_prompt: String,
    /// Tokens that Nod uses with it.
    pub context: u32,
    /// Characters of an action's output it is shown.
    pub observation_chars: usize,
    /// Tokens that its attention looks back, where it was trained so: for files that do not state it, as GGUF files of
    /// Mistral do not. What a file states counts.
    pub sliding_window: Option<u32>,
    /// Bytes of memory that one token takes besides the weights, where known.
    pub kv_bytes_per_token: Option<u64>,
    /// How its tokens are chosen unless the user says otherwise.
    pub sampling: Sampling,
    /// Its files, the recommended one first. Any one of them is enough, together with its companions.
    pub files: Vec<ModelFile>,
}

/// One file of a model.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// File name in its repository.
    pub name: String,
    /// Repository on the hub, `owner/name`; `None` for a file that comes with Nod.
    #[serde(default)]
    pub repo: Option<String>,
    /// Branch, tag or commit.
    #[serde(default = "main")]
    pub revision: String,
    /// The type of most of its weights, for example `Q4_K_M`.
    #[serde(default)]
    pub quantization: Option<String>,
    /// Size in units of 10^9 bytes, rounded, for showing only.
    #[serde(default)]
    gigabytes: Option<Gigabytes>,
    /// Exact size in bytes.
    #[serde(default)]
    pub bytes: Option<u64>,
    /// SHA-256 in lower-case hexadecimal.
    #[serde(default)]
    pub sha256: Option<String>,
    /// Files of the same repository that must lie beside it.
    #[serde(default)]
    pub companions: Vec<String>,
}

/// A positive, finite number.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
struct Gigabytes(f64);

impl Eq for Gigabytes {}

impl TryFrom<f64> for Gigabytes {
    type Error = &'static str;

    fn try_from(value: f64) -> Result<Self, Self::Error> {
        if value.is_finite() && value > 0.0 { Ok(Self(value)) } else { Err("gigabytes must be more than 0") }
    }
}

fn main() -> String {
    "main".to_owned()
}

impl ModelFile {
    /// Size in bytes for showing: exact where it is known, else rounded, else `None`.
    #[must_use]
    pub fn approximate_bytes(&self) -> Option<u64> {
        self.bytes.or_else(|| self.gigabytes.map(|Gigabytes(count)| (count * 1e9) as u64))
    }
}

impl Manifest {
    /// Reads a manifest. `name` is what errors call it.
    ///
    /// # Errors
    /// [`HubError::Manifest`] when it is not TOML, lacks a key, has an unknown one, or contradicts itself.
    pub fn parse(name: &str, text: &str) -> Result<Self, HubError> {
        let wrong = |detail: String| HubError::Manifest { name: name.to_owned(), detail };
        let source: Source = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        source.check().map_err(wrong)?;
        let Source { mut files, recommended, sampling, .. } = source;
        if let Some(place) = files.iter().position(|file| Some(&file.name) == recommended.as_ref()) {
            files[..=place].rotate_right(1);
        }
        Ok(Self {
            id: source.id,
            name: source.name,
            description: source.description,
            license: source.license,
            dialect: source.dialect,
            template: source.template,
            stops: source.stops,
            system_prompt: source.system_prompt,
            context: source.context,
            observation_chars: source.observation_chars,
            sliding_window: source.sliding_window,
            kv_bytes_per_token: source.kv_bytes_per_token,
            sampling: sampling.into(),
            files,
        })
    }

    /// The file with this name.
    ///
    /// # Errors
    /// [`HubError::Unknown`], naming the files there are.
    pub fn file(&self, name: &str) -> Result<&ModelFile, HubError> {
        self.files.iter().find(|file| file.name == name).ok_or_else(|| HubError::Unknown {
            what: format!("file of {}", self.name),
            name: name.to_owned(),
            known: self.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", "),
        })
    }

    /// Memory that a file needs when the whole context is in use: the weights and the keys and values of all
    /// tokens, in bytes. Programs need some more for themselves. `None` where the sizes are not known.
    #[must_use]
    pub fn memory_bytes(&self, file: &ModelFile) -> Option<u64> {
        let weights = file.approximate_bytes()?;
        Some(weights.saturating_add(self.kv_bytes_per_token?.saturating_mul(u64::from(self.context))))
    }
}

/// A manifest as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    name: String,
    description: String,
    license: String,
    dialect: Dialect,
    template: Template,
    stops: Vec<String>,
    system_prompt: String,
    context: u32,
    observation_chars: usize,
    #[serde(default)]
    sliding_window: Option<u32>,
    #[serde(default)]
    kv_bytes_per_token: Option<u64>,
    #[serde(default)]
    recommended: Option<String>,
    sampling: SamplingSource,
    files: Vec<ModelFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SamplingSource {
    temperature: f64,
    top_k: u32,
    top_p: f64,
    min_p: f64,
    repetition_penalty: f32,
    max_new_tokens: u32,
}

impl Default for SamplingSource {
    fn default() -> Self {
        let Sampling { temperature, top_k, top_p, min_p, repetition_penalty, max_new_tokens, .. } =
            Sampling::default();
        Self { temperature, top_k, top_p, min_p, repetition_penalty, max_new_tokens }
    }
}

impl From<SamplingSource> for Sampling {
    fn from(source: SamplingSource) -> Self {
        let SamplingSource { temperature, top_k, top_p, min_p, repetition_penalty, max_new_tokens } = source;
        Self { temperature, top_k, top_p, min_p, repetition_penalty, max_new_tokens, ..Self::default() }
    }
}

impl Source {
    fn check(&self) -> Result<(), String> {
        let well_named = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
        };
        if !well_named(&self.id) {
            return Err(format!("id {:?} is not made of a-z, 0-9, - and .", self.id));
        }
        for (key, text) in
            [("name", &self.name), ("description", &self.description), ("license", &self.license)]
        {
            if text.trim().is_empty() || text.contains('\n') {
                return Err(format!("{key} must be one line of text"));
            }
        }
        if self.context < 256 || self.observation_chars < 100 {
            return Err("context must be at least 256 tokens and observation_chars at least 100".into());
        }
        if self.sliding_window == Some(0) {
            return Err(
                "sliding_window must be at least 1 token; leave it out for a model without one".into()
            );
        }
        if self.stops.is_empty() || self.stops.iter().any(String::is_empty) {
            return Err("stops must name at least one string, and none that is empty".into());
        }
        self.sampling.check()?;
        if self.files.is_empty() {
            return Err("it names no file".into());
        }
        for (place, file) in self.files.iter().enumerate() {
            file.check().map_err(|wrong| format!("file {:?}: {wrong}", file.name))?;
            if self.files[..place].iter().any(|other| other.name == file.name) {
                return Err(format!("file {:?} is named twice", file.name));
            }
        }
        match &self.recommended {
            Some(name) if !self.files.iter().any(|file| file.name == *name) => {
                Err(format!("recommended names {name:?}, which is not among its files"))
            }
            _ => Ok(()),
        }
    }
}

impl SamplingSource {
    fn check(&self) -> Result<(), String> {
        // None of these holds for NaN.
        let rules = [
            ("temperature", (0.0..=5.0).contains(&self.temperature), "from 0 to 5"),
            ("top_p", self.top_p > 0.0 && self.top_p <= 1.0, "above 0 and at most 1"),
            ("min_p", (0.0..=1.0).contains(&self.min_p), "from 0 to 1"),
            (
                "repetition_penalty",
                self.repetition_penalty.is_finite() && self.repetition_penalty > 0.0,
                "above 0",
            ),
            ("max_new_tokens", self.max_new_tokens > 0, "at least 1"),
        ];
        match rules.into_iter().find(|(_, sound, _)| !sound) {
            Some((key, _, range)) => Err(format!("{key} of sampling must be {range}")),
            None => Ok(()),
        }
    }
}

impl ModelFile {
    fn check(&self) -> Result<(), String> {
        for name in std::iter::once(&self.name).chain(&self.companions) {
            if !is_plain_path(name) {
                return Err(format!("{name:?} is not a plain relative path"));
            }
        }
        if let Some(repo) = &self.repo
            && (repo.split('/').count() != 2 || !is_plain_path(repo))
        {
            return Err(format!("repo {repo:?} is not owner/name"));
        }
        if !is_plain_path(&self.revision) {
            return Err(format!("revision {:?} is not a branch, tag or commit", self.revision));
        }
        if let Some(sum) = &self.sha256
            && !is_sha256(sum)
        {
            return Err("sha256 is not 64 lower-case hexadecimal digits".into());
        }
        Ok(())
    }
}

/// Names of files and repositories come from files and servers and become paths and addresses, so only
/// characters that mean nothing special in either are let through.
pub(crate) fn is_plain_path(text: &str) -> bool {
    text.split('/').all(|part| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.+".contains(&b))
    })
}

pub(crate) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
