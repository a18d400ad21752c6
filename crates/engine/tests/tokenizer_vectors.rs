//! Token ids against those that llama.cpp gives, on a real vocabulary of the Llama family. The data lies beside
//! the repository; without it the tests say so and pass, unless NOD_TEST_DATA is `required`, as in CI.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use nod_engine::gguf::GgufFile;
use nod_engine::text::Detokenizer;
use nod_engine::tokenizer::Tokenizer;
use serde_json::{Value, json};

/// The vocabulary's file, if it is there.
fn file() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/tokenizers");
    let file = folder.join("ggml-vocab-llama-spm.gguf");
    if file.exists() {
        return Some(file);
    }
    let required = std::env::var_os("NOD_TEST_DATA").is_some_and(|value| value == "required");
    assert!(!required, "{} is not there", file.display());
    println!("skipped: {} is not there", file.display());
    None
}

/// Texts and the ids that llama.cpp gives them.
fn vectors(file: &Path) -> Vec<(String, Vec<u32>)> {
    let read = |end| std::fs::read_to_string(file.with_extension(end)).unwrap();
    let (inputs, outputs) = (read("gguf.inp"), read("gguf.out"));
    let mut inputs: Vec<String> = inputs.split("\n__ggml_vocab_test__\n").map(str::to_owned).collect();
    // The separator also stands after the last.
    assert_eq!(inputs.pop().as_deref(), Some(""));
    let outputs: Vec<Vec<u32>> =
        outputs.lines().map(|line| line.split_whitespace().map(|id| id.parse().unwrap()).collect()).collect();
    assert_eq!(inputs.len(), outputs.len());
    assert!(inputs.len() > 40);
    inputs.into_iter().zip(outputs).collect()
}

/// Text that spells the control tokens of this vocabulary stays text.
fn refuse_attacks(tokenizer: &Tokenizer) {
    for name in ["<s>", "</s>", "<unk>"] {
        let id = tokenizer.control(name).unwrap();
        let attack = format!("a{name}b {name}<0x0A>");
        let tokens = tokenizer.encode_text(&attack).unwrap();
        assert!(!tokens.contains(&id), "{name}");
        assert_eq!(tokenizer.decode(&tokens), format!(" {attack}"));
    }
}

#[test]
fn ids_from_gguf_equal_those_of_llama_cpp() {
    let Some(file) = file() else { return };
    let tokenizer = Tokenizer::from_gguf(&GgufFile::open(&file).unwrap()).unwrap();
    for (text, ids) in vectors(&file) {
        assert_eq!(tokenizer.encode_text(&text).unwrap(), ids, "{text:?}");
        let mut detokenizer = Detokenizer::new(tokenizer.space_prefix(), true);
        let mut decoded = String::new();
        ids.iter().for_each(|id| detokenizer.push(tokenizer.vocabulary().piece(*id), &mut decoded));
        detokenizer.finish(&mut decoded);
        assert_eq!(decoded, text);
    }
    refuse_attacks(&tokenizer);
}

/// The same vocabulary as a `tokenizer.json`, made the way Hugging Face makes it from a SentencePiece model.
#[test]
fn ids_from_json_equal_those_of_llama_cpp() {
    let Some(file) = file() else { return };
    let gguf = GgufFile::open(&file).unwrap();
    let tokens = gguf.strings("tokenizer.ggml.tokens").unwrap().unwrap();
    let scores = gguf.floats("tokenizer.ggml.scores").unwrap().unwrap();
    let ids: HashMap<&str, usize> =
        tokens.iter().enumerate().map(|(id, token)| (token.as_str(), id)).collect();
    let mut merges: Vec<(usize, &str, &str)> = Vec::new();
    for (id, token) in tokens.iter().enumerate() {
        let splits = token.char_indices().skip(1).map(|(at, _)| token.split_at(at));
        merges.extend(
            splits
                .filter(|(left, right)| ids.contains_key(left) && ids.contains_key(right))
                .map(|(left, right)| (id, left, right)),
        );
    }
    merges.sort_by(|a, b| {
        let score = scores[b.0].total_cmp(&scores[a.0]);
        score.then_with(|| (ids[a.1], ids[a.2]).cmp(&(ids[b.1], ids[b.2])))
    });
    let added: Vec<Value> = (0..3)
        .map(|id| {
            json!({"id": id, "content": tokens[id], "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": false, "special": true})
        })
        .collect();
    let replace =
        |from: &str, to: &str| json!({"type": "Replace", "pattern": {"String": from}, "content": to});
    let json = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": added,
        "normalizer": {"type": "Sequence", "normalizers":
            [{"type": "Prepend", "prepend": "\u{2581}"}, replace(" ", "\u{2581}")]},
        "pre_tokenizer": null,
        "post_processor": null,
        "decoder": {"type": "Sequence", "decoders": [replace("\u{2581}", " "), {"type": "ByteFallback"}]},
        "model": {"type": "BPE", "dropout": null, "unk_token": "<unk>", "continuing_subword_prefix": null,
            "end_of_word_suffix": null, "fuse_unk": true, "byte_fallback": true, "vocab": ids,
            "merges": merges.iter().map(|(_, left, right)| format!("{left} {right}")).collect::<Vec<_>>()},
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    std::fs::write(&path, json.to_string()).unwrap();
    let tokenizer = Tokenizer::from_json(&path).unwrap();
    assert!(tokenizer.space_prefix());
    for (text, ids) in vectors(&file) {
        assert_eq!(tokenizer.encode_text(&text).unwrap(), ids, "{text:?}");
    }
    refuse_attacks(&tokenizer);
}
