//! A vocabulary as GGUF metadata has it. The keys are those of the GGUF specification (`tokenizer.ggml.*`),
//! the defaults for missing ones are llama.cpp's.

use super::vocabulary::{Declared, Entry, Spelling, Vocabulary};
use super::{Encoder, Parts, byte_level, spm};
use crate::error::EngineError;
use crate::gguf::GgufFile;

/// The `tokenizer.ggml.*` keys that Nod reads.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// `model`: `llama` (SentencePiece-BPE) or `gpt2` (byte-level BPE).
    pub model: String,
    /// `pre`: how text is cut before merging; for `gpt2` only.
    pub pre: Option<String>,
    /// `tokens`: the pieces by id.
    pub tokens: Vec<String>,
    /// `scores`: for `llama`; empty for none.
    pub scores: Vec<f32>,
    /// `token_type`: empty for all normal.
    pub types: Vec<i32>,
    /// `merges`: for `gpt2`.
    pub merges: Vec<String>,
    /// `bos_token_id`.
    pub begin: Option<u32>,
    /// `eos_token_id`, `eot_token_id`, `eom_token_id`.
    pub ends: Vec<u32>,
    /// `unknown_token_id`.
    pub unknown: Option<u32>,
    /// `padding_token_id`, `seperator_token_id` (spelled so), `mask_token_id`, `cls_token_id`.
    pub other_special: Vec<u32>,
    /// `add_bos_token`.
    pub add_begin: Option<bool>,
    /// `add_space_prefix`.
    pub add_space_prefix: Option<bool>,
}

impl Metadata {
    /// Reads the keys of a file.
    pub fn read(file: &GgufFile) -> Result<Self, EngineError> {
        let key = |name: &str| format!("tokenizer.ggml.{name}");
        let id = |name: &str| -> Result<Option<u32>, EngineError> {
            // Files without such a token have been written with 2^32 - 1 in its place.
            Ok(file.unsigned(&key(name))?.and_then(|id| u32::try_from(id).ok()).filter(|id| *id != u32::MAX))
        };
        let ids = |names: &[&str]| -> Result<Vec<u32>, EngineError> {
            names.iter().filter_map(|name| id(name).transpose()).collect()
        };
        let missing = |name: &str| EngineError::bad_file(file.path(), format!("it has no {}", key(name)));
        Ok(Self {
            model: file.string(&key("model"))?.ok_or_else(|| missing("model"))?.to_owned(),
            pre: file.string(&key("pre"))?.map(str::to_owned),
            tokens: file.strings(&key("tokens"))?.ok_or_else(|| missing("tokens"))?.to_vec(),
            scores: file.floats(&key("scores"))?.unwrap_or_default().to_vec(),
            types: file.integers(&key("token_type"))?.unwrap_or_default().to_vec(),
            merges: file.strings(&key("merges"))?.unwrap_or_default().to_vec(),
            begin: id("bos_token_id")?,
            ends: ids(&["eos_token_id", "eot_token_id", "eom_token_id"])?,
            unknown: id("unknown_token_id")?,
            other_special: ids(&["padding_token_id", "seperator_token_id", "mask_token_id", "cls_token_id"])?,
            add_begin: file.boolean(&key("add_bos_token"))?,
            add_space_prefix: file.boolean(&key("add_space_prefix"))?,
        })
    }

    pub(super) fn build(self) -> Result<Parts, EngineError> {
        let bad = |text: String| Err(EngineError::Tokenizer(text));
        if self.tokens.is_empty() {
            return bad("the vocabulary is empty (tokenizer.ggml.tokens)".to_owned());
        }
        if !self.types.is_empty() && self.types.len() != self.tokens.len() {
            return bad(format!(
                "the vocabulary has {} tokens but {} token types",
                self.tokens.len(),
                self.types.len()
            ));
        }
        let is_spm = self.model == "llama";
        // What llama.cpp takes where a SentencePiece file says nothing, if those tokens look the part.
        let usual = |id: u32, name: &str| {
            let declared = self.types.get(id as usize).map(|number| Declared::from_number(*number));
            let marked = matches!(declared, Some(Declared::Control | Declared::Unknown));
            let named = self.tokens.get(id as usize).is_some_and(|text| text == name);
            (is_spm && (marked || named)).then_some(id)
        };
        let begin = self.begin.or_else(|| usual(1, "<s>"));
        let unknown = self.unknown.or_else(|| usual(0, "<unk>"));
        let mut ends = self.ends.clone();
        if ends.is_empty() {
            ends.extend(usual(2, "</s>"));
        }
        let special: Vec<u32> = [begin, unknown]
            .into_iter()
            .flatten()
            .chain(ends.iter().copied())
            .chain(self.other_special.iter().copied())
            .collect();
        if let Some(id) = special.iter().find(|id| **id as usize >= self.tokens.len()) {
            return bad(format!(
                "a special token has the id {id}, but the vocabulary has only {} tokens",
                self.tokens.len()
            ));
        }
        let entries: Vec<Entry> = self
            .tokens
            .into_iter()
            .enumerate()
            .map(|(id, text)| Entry {
                text,
                declared: self
                    .types
                    .get(id)
                    .map_or(Declared::Normal, |number| Declared::from_number(*number)),
            })
            .collect();
        let (vocabulary, encoder, add_begin) = match self.model.as_str() {
            "llama" => {
                let vocabulary = Vocabulary::new(&entries, &special, Spelling::Metaspace);
                let space_prefix = self.add_space_prefix.unwrap_or(true);
                let spm = spm::Spm::new(&entries, &self.scores, &vocabulary, unknown, space_prefix)?;
                (vocabulary, Encoder::Spm(spm), true)
            }
            "gpt2" => {
                let vocabulary = Vocabulary::new(&entries, &special, Spelling::ByteLevel);
                let pre = byte_level::pre_tokenizer(self.pre.as_deref().unwrap_or("default"))?;
                let library = byte_level::build(&entries, &self.merges, &vocabulary, &pre)?;
                let encoder = Encoder::Library { first: Box::new(library), later: None, space_prefix: false };
                (vocabulary, encoder, pre.begin)
            }
            other => {
                return bad(format!(
                    "the vocabulary type {other:?} (tokenizer.ggml.model) is not supported; supported are llama \
                     and gpt2"
                ));
            }
        };
        let begin = begin.filter(|_| self.add_begin.unwrap_or(add_begin));
        Ok(Parts { vocabulary, encoder, begin, ends })
    }
}
