//! Text to tokens and back, with one rule above all: **text is never control**. A prompt comes as
//! [`Segment`]s; only [`Segment::Control`] becomes a control token, and whatever a [`Segment::Text`] spells
//! (`<|im_end|>`, `</s>`, `<0x0A>`) is encoded as the characters it is made of.
//!
//! Vocabularies: SentencePiece-BPE and byte-level BPE from GGUF metadata, BPE from `tokenizer.json`.
//!
//! Leading space: a SentencePiece vocabulary with `tokenizer.ggml.add_space_prefix` (the default) puts a space
//! before a text that stands first or follows a control token, as llama.cpp does; neighbouring text segments
//! count as one text. A space that belongs to this rule is taken away again when decoding.

use std::path::Path;

use nod_protocol::Segment;

use crate::error::EngineError;
use crate::gguf::GgufFile;

mod byte_level;
mod json;
mod metadata;
mod spm;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use metadata::Metadata;
pub use vocabulary::{Piece, Vocabulary};

/// Names of control tokens that end a reply wherever a vocabulary has them, whatever its metadata says: the
/// metadata of fine-tuned models often still names the end token of the model they were made from.
const END_NAMES: [&str; 6] =
    ["<|im_end|>", "</s>", "<|eot_id|>", "<|eom_id|>", "<|end_of_text|>", "<|endoftext|>"];

/// What the readers of the file formats hand over.
#[derive(Debug)]
struct Parts {
    vocabulary: Vocabulary,
    encoder: Encoder,
    /// The token to put before every prompt, where the file asks for it.
    begin: Option<u32>,
    /// Ids that the file names as ends.
    ends: Vec<u32>,
}

#[derive(Debug)]
enum Encoder {
    Spm(spm::Spm),
    Library {
        first: Box<tokenizers::Tokenizer>,
        /// For all texts but the first of a prompt, where they are treated otherwise.
        later: Option<Box<tokenizers::Tokenizer>>,
        space_prefix: bool,
    },
}

/// A model's tokenizer.
#[derive(Debug)]
pub struct Tokenizer {
    vocabulary: Vocabulary,
    encoder: Encoder,
    begin: Option<u32>,
    ends: Vec<u32>,
}

impl Tokenizer {
    /// From the metadata of a GGUF file.
    pub fn from_gguf(file: &GgufFile) -> Result<Self, EngineError> {
        Self::from_metadata(Metadata::read(file)?)
    }

    /// From metadata already read.
    pub fn from_metadata(metadata: Metadata) -> Result<Self, EngineError> {
        metadata.build().map(Self::new)
    }

    /// From a `tokenizer.json`.
    pub fn from_json(path: &Path) -> Result<Self, EngineError> {
        json::load(path).map(Self::new)
    }

    fn new(parts: Parts) -> Self {
        let Parts { vocabulary, encoder, begin, mut ends } = parts;
        ends.extend(END_NAMES.iter().filter_map(|name| vocabulary.control(name)));
        ends.sort_unstable();
        ends.dedup();
        Self { vocabulary, encoder, begin, ends }
    }

    /// The pieces by id.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The control token of this name, for example `<|im_end|>`.
    pub fn control(&self, name: &str) -> Option<u32> {
        self.vocabulary.control(name)
    }

    /// The token put before every prompt, where the model's file asks for one.
    pub fn begin(&self) -> Option<u32> {
        self.begin
    }

    /// Tokens that end a reply, sorted: the end tokens that the file names and the usual ones, such as
    /// `<|im_end|>`, that the vocabulary has.
    pub fn ends(&self) -> &[u32] {
        &self.ends
    }

    /// Whether a space is put before a text that stands first or follows a control token.
    pub fn space_prefix(&self) -> bool {
        match &self.encoder {
            Encoder::Spm(spm) => spm.space_prefix(),
            Encoder::Library { space_prefix, .. } => *space_prefix,
        }
    }

    /// The tokens of a text that stands first or follows a control token, without a begin token. Never a
    /// control token, whatever the text spells; a character that the vocabulary cannot write becomes the
    /// unknown token where there is one.
    pub fn encode_text(&self, text: &str) -> Result<Vec<u32>, EngineError> {
        let mut tokens = Vec::new();
        self.append_text(text, true, &mut tokens)?;
        Ok(tokens)
    }

    /// The tokens of a prompt, with the begin token before it where the model's file asks for one and the
    /// prompt does not start with it already.
    pub fn encode_segments(&self, segments: &[Segment]) -> Result<Vec<u32>, EngineError> {
        let mut tokens = Vec::new();
        tokens.extend(self.begin);
        // How a caller cuts its text must not change the tokens, so neighbouring texts are joined first.
        let mut text = String::new();
        let mut first = true;
        for segment in segments {
            match segment {
                Segment::Text(part) => text.push_str(part),
                Segment::Control(name) => {
                    self.append_text(&text, first, &mut tokens)?;
                    first &= text.is_empty();
                    text.clear();
                    let id = self.control(name).ok_or_else(|| self.unknown_control(name))?;
                    if !(first && self.begin == Some(id)) {
                        tokens.push(id);
                    }
                    first = false;
                }
            }
        }
        self.append_text(&text, first, &mut tokens)?;
        Ok(tokens)
    }

    /// The text of tokens, as it would be streamed after a text; control tokens are left out.
    pub fn decode(&self, tokens: &[u32]) -> String {
        let mut detokenizer = crate::text::Detokenizer::new(self.space_prefix(), false);
        let mut text = String::new();
        for token in tokens {
            detokenizer.push(self.vocabulary.piece(*token), &mut text);
        }
        detokenizer.finish(&mut text);
        text
    }

    fn append_text(&self, text: &str, first: bool, tokens: &mut Vec<u32>) -> Result<(), EngineError> {
        if text.is_empty() {
            return Ok(());
        }
        match &self.encoder {
            Encoder::Spm(spm) => spm.encode(text, tokens),
            Encoder::Library { first: library, later, .. } => {
                let library = if first { library } else { later.as_ref().unwrap_or(library) };
                let encoding = library.encode_fast(text, false).map_err(byte_level::library_error)?;
                tokens.extend_from_slice(encoding.get_ids());
            }
        }
        Ok(())
    }

    fn unknown_control(&self, name: &str) -> EngineError {
        let mut names = self.vocabulary.control_names();
        let more = names.len().saturating_sub(12);
        names.truncate(12);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        EngineError::Tokenizer(format!(
            "the model's vocabulary has no control token {name:?}, which the prompt needs; it has {}{more}. \
             Choose a model that was trained for this dialect.",
            names.join(", ")
        ))
    }
}
