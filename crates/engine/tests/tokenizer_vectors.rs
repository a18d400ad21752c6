//! Token ids against those that llama.cpp gives, on a real vocabulary of the Llama family. The data lies beside
//! the repository; without it the test says so and passes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use nod_engine::gguf::GgufFile;
use nod_engine::text::Detokenizer;
use nod_engine::tokenizer::Tokenizer;

#[test]
fn ids_equal_those_of_llama_cpp() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/tokenizers");
    let file = folder.join("ggml-vocab-llama-spm.gguf");
    if !file.exists() {
        println!("skipped: {} is not there", file.display());
        return;
    }
    let tokenizer = Tokenizer::from_gguf(&GgufFile::open(&file).unwrap()).unwrap();
    let inputs = std::fs::read_to_string(folder.join("ggml-vocab-llama-spm.gguf.inp")).unwrap();
    let outputs = std::fs::read_to_string(folder.join("ggml-vocab-llama-spm.gguf.out")).unwrap();
    let mut inputs: Vec<&str> = inputs.split("\n__ggml_vocab_test__\n").collect();
    // The separator also stands after the last.
    assert_eq!(inputs.pop(), Some(""));
    let outputs: Vec<Vec<u32>> =
        outputs.lines().map(|line| line.split_whitespace().map(|id| id.parse().unwrap()).collect()).collect();
    assert_eq!(inputs.len(), outputs.len());
    assert!(inputs.len() > 40);
    for (input, expected) in inputs.iter().zip(&outputs) {
        assert_eq!(&tokenizer.encode_text(input).unwrap(), expected, "{input:?}");
        let mut detokenizer = Detokenizer::new(tokenizer.space_prefix(), true);
        let mut text = String::new();
        expected.iter().for_each(|id| detokenizer.push(tokenizer.vocabulary().piece(*id), &mut text));
        detokenizer.finish(&mut text);
        assert_eq!(&text, input);
    }
    // Text that spells the control tokens of this vocabulary stays text.
    for name in ["<s>", "</s>", "<unk>"] {
        let id = tokenizer.control(name).unwrap();
        let attack = format!("a{name}b {name}");
        let tokens = tokenizer.encode_text(&attack).unwrap();
        assert!(!tokens.contains(&id), "{name}");
        assert_eq!(tokenizer.decode(&tokens), format!(" {attack}"));
    }
}
