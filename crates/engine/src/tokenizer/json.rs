//! A tokenizer from `tokenizer.json`, the format of the crate `tokenizers`, which encodes the text.
//!
//! The file is changed before that crate sees it: control tokens are taken out of the added tokens (which the
//! crate would otherwise find inside any text), out of the merges and out of the vocabulary.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use serde_json::Value;

use super::vocabulary::{Declared, Entry, Piece, Spelling, Vocabulary, byte_of};
use super::{Encoder, Parts};
use crate::error::EngineError;

/// Reads the file and, where they lie beside it, `generation_config.json` and `config.json` for the ids that
/// end a reply.
pub fn load(path: &Path) -> Result<Parts, EngineError> {
    let bytes = std::fs::read(path).map_err(|source| EngineError::Io { path: path.to_owned(), source })?;
    let json: Value = serde_json::from_slice(&bytes)
        .map_err(|error| EngineError::bad_file(path, format!("it is not valid JSON: {error}")))?;
    let mut parts = parse(json).map_err(|defect| match defect {
        Defect::Bad(text) => EngineError::bad_file(path, text),
        Defect::Unsupported(text) => EngineError::unsupported(path, text),
    })?;
    parts.ends = end_ids(path);
    Ok(parts)
}

/// What is wrong with a file, before its name is known.
#[derive(Debug)]
pub enum Defect {
    /// Damaged.
    Bad(String),
    /// Sound, but of a kind that is not read.
    Unsupported(String),
}

/// Builds the parts of a tokenizer from the parsed file.
pub fn parse(mut json: Value) -> Result<Parts, Defect> {
    let bad = |text: &str| Defect::Bad(text.to_owned());
    let spelling = spelling(&json)?;
    let model = json.get("model").ok_or_else(|| bad("it has no \"model\""))?;
    match model.get("type").and_then(Value::as_str) {
        Some("BPE") | None => {}
        Some(other) => {
            return Err(Defect::Unsupported(format!("its model type is {other:?}; only BPE is read")));
        }
    }
    // Both end in the library as a panic where the file is damaged, and no model of the Llama family needs either.
    if json.get("normalizer").is_some_and(|normalizer| mentions(normalizer, "Precompiled")) {
        return Err(Defect::Unsupported("its normalizer is \"Precompiled\", which is not read".to_owned()));
    }
    for (key, place) in [("continuing_subword_prefix", "begin"), ("end_of_word_suffix", "end")] {
        let mark = model.get(key).and_then(Value::as_str).unwrap_or_default();
        if !mark.is_empty() {
            return Err(Defect::Unsupported(format!("its pieces within words {place} with {mark:?}")));
        }
    }
    if let Some(name) = json.get("post_processor").and_then(undefined_token) {
        return Err(Defect::Bad(format!("its template names the token {name:?}, which it does not define")));
    }
    let vocab = model
        .get("vocab")
        .and_then(Value::as_object)
        .ok_or_else(|| bad("its model has no \"vocab\" that maps pieces to ids"))?;
    let flag = |name: &str| model.get(name).and_then(Value::as_bool).unwrap_or(false);
    let (byte_fallback, whole_pieces) = (flag("byte_fallback"), flag("ignore_merges"));
    let unknown_name = model.get("unk_token").and_then(Value::as_str).map(str::to_owned);

    let mut listed: Vec<(u32, Entry)> = Vec::with_capacity(vocab.len());
    for (text, id) in vocab {
        let declared = if unknown_name.as_deref() == Some(text) {
            Declared::Unknown
        } else if byte_fallback && byte_of(text).is_some() {
            Declared::Byte
        } else {
            Declared::Normal
        };
        listed.push((id_of(id, text)?, Entry { text: text.clone(), declared }));
    }
    // Added tokens come last: what they declare counts for an id that is in both lists.
    for token in json.get("added_tokens").and_then(Value::as_array).into_iter().flatten() {
        let text = token.get("content").and_then(Value::as_str);
        let (Some(text), Some(id)) = (text, token.get("id")) else {
            return Err(bad("an added token lacks its content or its id"));
        };
        let special = token.get("special").and_then(Value::as_bool).unwrap_or(false);
        let declared = if special { Declared::Control } else { Declared::UserDefined };
        listed.push((id_of(id, text)?, Entry { text: text.to_owned(), declared }));
    }
    let entries = by_id(listed)?;
    let vocabulary = Vocabulary::new(&entries, &[], spelling);
    let unknown = unknown_name.and_then(|name| vocabulary.control(&name));

    remove_control(&mut json, &vocabulary, &entries, unknown, whole_pieces)?;
    let later = only_later_texts(&json);
    let first = library(json)?;
    let later = later.map(library).transpose()?;
    let (begin, space_prefix) = probe(&first, &vocabulary)?;
    let encoder = Encoder::Library { first: Box::new(first), later: later.map(Box::new), space_prefix };
    Ok(Parts { vocabulary, encoder, begin, ends: Vec::new() })
}

fn id_of(value: &Value, text: &str) -> Result<u32, Defect> {
    value
        .as_u64()
        .and_then(|id| u32::try_from(id).ok())
        .ok_or_else(|| Defect::Bad(format!("the id of the token {text:?} is not a number of 32 bits")))
}

fn by_id(listed: Vec<(u32, Entry)>) -> Result<Vec<Entry>, Defect> {
    let last = listed.iter().map(|(id, _)| *id as usize).max();
    let len = last.map_or(0, |last| last + 1);
    // Real vocabularies have few holes; a huge id must not become a huge table.
    if len > 2 * listed.len() + 4096 {
        return Err(Defect::Bad(format!(
            "it has {} tokens, but the highest id is {}",
            listed.len(),
            len - 1
        )));
    }
    let mut entries = vec![Entry { text: String::new(), declared: Declared::Unused }; len];
    for (id, entry) in listed {
        let before = &mut entries[id as usize];
        let control = |entry: &Entry| entry.declared == Declared::Control;
        // Text that is spelled with the other one would become control.
        if before.declared != Declared::Unused
            && before.text != entry.text
            && (control(before) || control(&entry))
        {
            return Err(Defect::Bad(format!(
                "its tokens {:?} and {:?} have the same id {id}, and one of them is a control token",
                before.text, entry.text
            )));
        }
        *before = entry;
    }
    Ok(entries)
}

/// How the file spells text, told by the parts it is made of.
fn spelling(json: &Value) -> Result<Spelling, Defect> {
    let names = ["normalizer", "pre_tokenizer", "decoder"];
    let parts: Vec<&Value> = names.iter().filter_map(|name| json.get(*name)).collect();
    if parts.iter().any(|part| mentions(part, "ByteLevel")) {
        Ok(Spelling::ByteLevel)
    } else if parts.iter().any(|part| mentions(part, "Metaspace") || mentions(part, "\u{2581}")) {
        Ok(Spelling::Metaspace)
    } else {
        Err(Defect::Unsupported(
            "it neither spells bytes as characters (ByteLevel) nor spaces as \u{2581} (Metaspace)".to_owned(),
        ))
    }
}

fn mentions(value: &Value, word: &str) -> bool {
    match value {
        Value::String(text) => text == word,
        Value::Array(items) => items.iter().any(|item| mentions(item, word)),
        Value::Object(fields) => fields.values().any(|field| mentions(field, word)),
        _ => false,
    }
}

fn remove_control(
    json: &mut Value,
    vocabulary: &Vocabulary,
    entries: &[Entry],
    unknown: Option<u32>,
    whole_pieces: bool,
) -> Result<(), Defect> {
    // A part of text that is a whole piece is taken without merging, so the unknown piece must go there too.
    let keep_unknown = unknown.filter(|_| !whole_pieces);
    let control: HashSet<&str> = (0u32..)
        .zip(entries)
        .filter(|(id, _)| *vocabulary.piece(*id) == Piece::Control && keep_unknown != Some(*id))
        .map(|(_, entry)| entry.text.as_str())
        .collect();
    let unmergeable: HashSet<&str> = (0u32..)
        .zip(entries)
        .filter(|(id, _)| !matches!(vocabulary.piece(*id), Piece::Bytes(_)))
        .map(|(_, entry)| entry.text.as_str())
        .collect();
    let Some(root) = json.as_object_mut() else {
        return Err(Defect::Bad("it is not a JSON object".to_owned()));
    };
    // Pieces left out at random are for training; the same text must have the same tokens here.
    if let Some(model) = root.get_mut("model").and_then(Value::as_object_mut) {
        model.insert("dropout".to_owned(), Value::Null);
    }
    for setting in ["truncation", "padding"] {
        root.insert(setting.to_owned(), Value::Null);
    }
    let Some(model) = root.get_mut("model").and_then(Value::as_object_mut) else {
        return Err(Defect::Bad("it has no \"model\"".to_owned()));
    };
    if keep_unknown.is_none() {
        model.insert("unk_token".to_owned(), Value::Null);
    }
    if let Some(merges) = model.get_mut("merges").and_then(Value::as_array_mut) {
        merges.retain(|merge| {
            // What cannot be read stays, for the library to complain about.
            pair_of(merge).is_none_or(|(left, right)| {
                !unmergeable.contains(format!("{left}{right}").as_str())
                    && !unmergeable.contains(left)
                    && !unmergeable.contains(right)
            })
        });
    }
    let mut kept = HashMap::new();
    if let Some(vocab) = model.get_mut("vocab").and_then(Value::as_object_mut) {
        vocab.retain(|text, _| !control.contains(text.as_str()));
        kept.extend(vocab.iter().map(|(text, id)| (text.clone(), id.clone())));
    }
    if let Some(merges) = model.get("merges").and_then(Value::as_array) {
        // The library panics on some of these.
        for (left, right) in merges.iter().filter_map(pair_of) {
            let whole = format!("{left}{right}");
            if let Some(missing) =
                [left, right, whole.as_str()].into_iter().find(|piece| !kept.contains_key(*piece))
            {
                return Err(Defect::Bad(format!(
                    "it merges {left:?} and {right:?}, but {missing:?} is not in its vocabulary"
                )));
            }
        }
    }
    if let Some(added) = root.get_mut("added_tokens").and_then(Value::as_array_mut) {
        // The library numbers added tokens that are not in its vocabulary anew, so only those in it can stay.
        added.retain(|token| {
            let text = token.get("content").and_then(Value::as_str).unwrap_or_default();
            !unmergeable.contains(text) && kept.get(text).is_some_and(|id| token.get("id") == Some(id))
        });
    }
    Ok(())
}

/// The two pieces of a merge, in either way to write one.
fn pair_of(merge: &Value) -> Option<(&str, &str)> {
    match merge {
        Value::String(text) => text.split_once(' '),
        Value::Array(pair) => match pair.as_slice() {
            [Value::String(left), Value::String(right)] => Some((left, right)),
            _ => None,
        },
        _ => None,
    }
}

/// With the scheme `first`, only the very first text of a prompt gets a leading space: a second tokenizer
/// without it then encodes the later texts.
fn only_later_texts(json: &Value) -> Option<Value> {
    fn change(value: &mut Value) -> bool {
        let mut changed = false;
        match value {
            Value::Array(items) => {
                for item in items {
                    changed |= change(item);
                }
            }
            Value::Object(fields) => {
                if fields.get("prepend_scheme").and_then(Value::as_str) == Some("first") {
                    fields.insert("prepend_scheme".to_owned(), Value::from("never"));
                    changed = true;
                }
                for field in fields.values_mut() {
                    changed |= change(field);
                }
            }
            _ => {}
        }
        changed
    }
    let mut later = json.clone();
    let changed = later.get_mut("pre_tokenizer").is_some_and(change);
    changed.then_some(later)
}

/// A token that a template names and does not define, for which the library would end the program.
fn undefined_token(processor: &Value) -> Option<String> {
    let list =
        |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    if let Some(inner) = list(processor, "processors").iter().find_map(undefined_token) {
        return Some(inner);
    }
    if processor.get("type").and_then(Value::as_str) != Some("TemplateProcessing") {
        return None;
    }
    let defined = |id: &str| processor.get("special_tokens").is_some_and(|tokens| tokens.get(id).is_some());
    // A single text is all that is ever encoded; in its template there is no second one.
    list(processor, "single").iter().find_map(|piece| {
        let id = |kind: &str| piece.get(kind).and_then(|token| token.get("id")).and_then(Value::as_str);
        let missing = id("SpecialToken").filter(|id| !defined(id)).or(id("Sequence").filter(|id| *id != "A"));
        missing.map(str::to_owned)
    })
}

fn library(json: Value) -> Result<tokenizers::Tokenizer, Defect> {
    serde_json::from_value(json).map_err(|error| Defect::Bad(error.to_string()))
}

/// Finds out what the library puts before a text: a begin token, a space.
fn probe(library: &tokenizers::Tokenizer, vocabulary: &Vocabulary) -> Result<(Option<u32>, bool), Defect> {
    let ids = |special| -> Result<Vec<u32>, Defect> {
        let encoding = library.encode_fast("a", special).map_err(|error| Defect::Bad(error.to_string()))?;
        Ok(encoding.get_ids().to_vec())
    };
    let (plain, whole) = (ids(false)?, ids(true)?);
    let begin = match whole.first() {
        Some(first) if plain.first() != Some(first) => Some(*first),
        _ => None,
    };
    let space = match plain.first().map(|id| vocabulary.piece(*id)) {
        Some(Piece::Bytes(bytes)) => bytes.first() == Some(&b' '),
        _ => false,
    };
    Ok((begin, space))
}

fn end_ids(tokenizer: &Path) -> Vec<u32> {
    let mut ends = Vec::new();
    for name in ["generation_config.json", "config.json"] {
        // Either may be missing or be about something else; the model's own loader reads config.json with care.
        let Ok(bytes) = std::fs::read(tokenizer.with_file_name(name)) else { continue };
        let Ok(json) = serde_json::from_slice::<Value>(&bytes) else { continue };
        let ids: Vec<&Value> = match json.get("eos_token_id") {
            Some(Value::Array(ids)) => ids.iter().collect(),
            Some(id) => vec![id],
            None => Vec::new(),
        };
        ends.extend(ids.into_iter().filter_map(Value::as_u64).filter_map(|id| u32::try_from(id).ok()));
    }
    ends
}
