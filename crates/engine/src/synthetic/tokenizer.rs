//! A made-up SentencePiece vocabulary.

use crate::gguf::{Array, Value};

/// Kinds of tokens (llama.cpp's `llama_token_type`).
const NORMAL: i32 = 1;
const UNKNOWN: i32 = 2;
const CONTROL: i32 = 3;
const BYTE: i32 = 6;

/// `tokenizer.ggml.*` for `vocabulary` tokens: `<unk>`, `<s>`, `</s>`, the 256 bytes, the printable characters of
/// ASCII, pieces, and the two control tokens of ChatML at the end.
pub(super) fn metadata(vocabulary: usize) -> Vec<(String, Value)> {
    let mut tokens: Vec<(String, i32)> =
        vec![("<unk>".into(), UNKNOWN), ("<s>".into(), CONTROL), ("</s>".into(), CONTROL)];
    tokens.extend((0..=255).map(|byte| (format!("<0x{byte:02X}>"), BYTE)));
    tokens.push(("▁".into(), NORMAL));
    tokens.extend((b'!'..=b'~').map(|c| (char::from(c).to_string(), NORMAL)));
    tokens.extend(pieces().map(|piece| (piece, NORMAL)).take(vocabulary.saturating_sub(tokens.len() + 2)));
    tokens.truncate(vocabulary.saturating_sub(2));
    tokens.push(("<|im_start|>".into(), CONTROL));
    tokens.push(("<|im_end|>".into(), CONTROL));
    // SentencePiece's BPE scores: the earlier a piece, the higher.
    let scores = tokens.iter().enumerate().map(|(id, token)| match token.1 {
        NORMAL => -(id as f32),
        _ => 0.0,
    });
    let scores = scores.collect();
    let kinds = tokens.iter().map(|t| t.1).collect();
    let texts = tokens.into_iter().map(|t| t.0).collect();
    [
        ("tokenizer.ggml.model", Value::String("llama".into())),
        ("tokenizer.ggml.tokens", Value::Array(Array::String(texts))),
        ("tokenizer.ggml.scores", Value::Array(Array::F32(scores))),
        ("tokenizer.ggml.token_type", Value::Array(Array::I32(kinds))),
        ("tokenizer.ggml.bos_token_id", Value::U32(1)),
        ("tokenizer.ggml.eos_token_id", Value::U32(2)),
        ("tokenizer.ggml.unknown_token_id", Value::U32(0)),
        ("tokenizer.ggml.add_space_prefix", Value::Bool(true)),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into()
}

/// Endless different pieces of two and more letters, each without and with a leading space.
fn pieces() -> impl Iterator<Item = String> {
    let letters = |mut n: usize| {
        let mut text = String::new();
        while n > 0 {
            text.push(char::from(b'a' + (n % 26) as u8));
            n /= 26;
        }
        text
    };
    (26usize..).map(letters).flat_map(|text| [text.clone(), format!("▁{text}")])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_vocabulary_has_its_size_and_no_token_twice() {
        for vocabulary in [512, 32002] {
            let entries = metadata(vocabulary);
            let tokens = entries[1].1.as_strings().unwrap();
            assert_eq!(tokens.len(), vocabulary);
            assert_eq!(tokens[vocabulary - 2..], ["<|im_start|>", "<|im_end|>"]);
            let mut sorted = tokens.to_vec();
            sorted.sort();
            sorted.dedup();
            assert_eq!(sorted.len(), vocabulary);
        }
    }
}
