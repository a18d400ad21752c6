//! Byte-level byte-pair encoding (GPT-2's), from GGUF metadata.
//!
//! Merges are by rank of a pair here, so the crate `tokenizers` serves exactly; this module builds it.

use std::collections::HashMap;
use std::sync::OnceLock;

use tokenizers::SplitDelimiterBehavior;
use tokenizers::models::bpe::{BPE, Vocab};
use tokenizers::pre_tokenizers::PreTokenizerWrapper;
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::pre_tokenizers::sequence::Sequence;
use tokenizers::pre_tokenizers::split::{Split, SplitPattern};

use super::vocabulary::{Entry, Piece, Vocabulary};
use crate::error::EngineError;

/// GPT-2's alphabet: printable bytes stand for themselves, the other 68 for the characters from U+0100 on,
/// in order. Source: `bytes_to_unicode` of GPT-2's encoder.
fn alphabet() -> &'static ([char; 256], HashMap<char, u8>) {
    static ALPHABET: OnceLock<([char; 256], HashMap<char, u8>)> = OnceLock::new();
    ALPHABET.get_or_init(|| {
        let mut characters = ['\0'; 256];
        let mut spare = '\u{100}'..;
        for byte in 0..=255u8 {
            let printable = matches!(byte, b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF);
            let character = if printable { Some(char::from(byte)) } else { spare.next() };
            characters[usize::from(byte)] = character.unwrap_or('\0');
        }
        let bytes = (0..=255u8).map(|byte| (characters[usize::from(byte)], byte)).collect();
        (characters, bytes)
    })
}

/// The bytes that a piece spells, or `None` if it is not spelled in the byte alphabet.
pub fn bytes_of(piece: &str) -> Option<Vec<u8>> {
    let (_, bytes) = alphabet();
    piece.chars().map(|c| bytes.get(&c).copied()).collect()
}

/// The piece that spells these bytes.
#[cfg(test)]
pub fn spell(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| alphabet().0[usize::from(*byte)]).collect()
}

/// How text is cut before merging: expressions applied one after the other, each to the parts that the one
/// before has left, matches and gaps both kept.
#[derive(Debug)]
pub struct PreTokenizer {
    expressions: &'static [&'static str],
    /// A part that is a whole piece is taken as it is, without merging.
    pub whole_pieces: bool,
    /// Whether a begin token is put first when the file does not say.
    pub begin: bool,
}

const GPT2: &str = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)";
const LLAMA3: &str = r"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";
const QWEN2: &str = r"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";

/// The pre-tokenizer that `tokenizer.ggml.pre` names. The expressions are facts of the models: a model only
/// understands text that is cut as in its training.
pub fn pre_tokenizer(name: &str) -> Result<PreTokenizer, EngineError> {
    let (expressions, whole_pieces, begin): (&'static [&'static str], bool, bool) = match name {
        "default" => (&[r"[\p{P}\$\+<=>\^~\|]+", GPT2, r"\p{N}+", "[0-9][0-9][0-9]"], false, false),
        "gpt-2" | "phi-2" | "mpt" | "olmo" | "jais" => (&[GPT2], false, false),
        "llama-bpe" | "llama3" | "llama-v3" => (&[LLAMA3], true, true),
        "qwen2" | "deepseek-r1-qwen" => (&[QWEN2], false, false),
        "smollm" | "starcoder" | "refact" | "command-r" => (&[r"\p{N}", GPT2], false, false),
        _ => {
            return Err(EngineError::Tokenizer(format!(
                "the pre-tokenizer {name:?} (tokenizer.ggml.pre) is not known; known are default, gpt-2, \
                 llama-bpe, qwen2, smollm, starcoder, refact, command-r"
            )));
        }
    };
    Ok(PreTokenizer { expressions, whole_pieces, begin })
}

/// Builds the encoder. `merges` are pairs separated by one space, the first with the highest rank.
pub fn build(
    entries: &[Entry],
    merges: &[String],
    vocabulary: &Vocabulary,
    pre: &PreTokenizer,
) -> Result<tokenizers::Tokenizer, EngineError> {
    // Control pieces are left out: no text, however it is cut and merged, can become one of them.
    let ids: HashMap<&str, u32> = (0u32..)
        .zip(entries)
        .filter(|(id, _)| matches!(vocabulary.piece(*id), Piece::Bytes(_)))
        .map(|(id, entry)| (entry.text.as_str(), id))
        .collect();
    if let Some(byte) = (0..=255u8).find(|byte| !has_byte(&ids, *byte)) {
        return Err(EngineError::Tokenizer(format!(
            "the vocabulary has no piece for the byte 0x{byte:02X}, so text would be lost"
        )));
    }
    let mut pairs = Vec::with_capacity(merges.len());
    for merge in merges {
        let Some((left, right)) = merge.split_once(' ') else {
            return Err(EngineError::Tokenizer(format!(
                "the merge {merge:?} is not two pieces separated by a space"
            )));
        };
        let whole = format!("{left}{right}");
        if [left, right, &whole].iter().all(|piece| ids.contains_key(piece)) {
            pairs.push((left.to_owned(), right.to_owned()));
        }
    }
    let model = BPE::builder()
        .vocab_and_merges(ids.into_iter().map(|(text, id)| (text.to_owned(), id)).collect::<Vocab>(), pairs)
        .ignore_merges(pre.whole_pieces)
        .build()
        .map_err(library_error)?;
    let mut steps: Vec<PreTokenizerWrapper> = Vec::new();
    for expression in pre.expressions {
        let pattern = SplitPattern::Regex((*expression).to_owned());
        let split = Split::new(pattern, SplitDelimiterBehavior::Isolated, false).map_err(library_error)?;
        steps.push(split.into());
    }
    steps.push(ByteLevel::new(false, false, false).into());
    let mut tokenizer = tokenizers::Tokenizer::new(model);
    tokenizer.with_pre_tokenizer(Some(Sequence::new(steps)));
    Ok(tokenizer)
}

fn has_byte(ids: &HashMap<&str, u32>, byte: u8) -> bool {
    let mut buffer = [0; 4];
    ids.contains_key(&*alphabet().0[usize::from(byte)].encode_utf8(&mut buffer))
}

/// An error of the crate `tokenizers`, whose error type is a box.
pub fn library_error(error: tokenizers::Error) -> EngineError {
    EngineError::Tokenizer(error.to_string())
}
