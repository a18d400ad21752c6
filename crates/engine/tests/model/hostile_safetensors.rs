//! Safetensors and configurations that are damaged or lie.

use std::path::Path;

use nod_engine::EngineError;
use nod_engine::safetensors::SafetensorsModel;

use crate::support::{TestFile, load};

fn file(header: &str, data: usize) -> Vec<u8> {
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend(header.as_bytes());
    bytes.resize(bytes.len() + data, 0);
    bytes
}

fn open(path: &Path) -> Result<SafetensorsModel, EngineError> {
    SafetensorsModel::open(path)
}

#[test]
fn damaged_files_are_refused_with_their_name() {
    let tensor = |dtype: &str, shape: &str, offsets: &str| {
        format!(r#"{{"x":{{"dtype":"{dtype}","shape":{shape},"data_offsets":{offsets}}}}}"#)
    };
    let sound = file(&tensor("F32", "[2,4]", "[0,32]"), 32);
    let good = TestFile::new("model.safetensors", &sound);
    assert_eq!(open(&good.path()).unwrap().tensors().count(), 1);

    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", vec![]),
        ("three bytes", vec![1, 2, 3]),
        ("header beyond the end", u64::MAX.to_le_bytes().to_vec()),
        ("header of 1 GB", 1_000_000_000u64.to_le_bytes().to_vec()),
        ("truncated", sound[..sound.len() - 1].to_vec()),
        ("not JSON", file("{{{", 0)),
        ("size does not fit offsets", file(&tensor("F32", "[2,4]", "[0,16]"), 16)),
        ("10^18 elements", file(&tensor("F32", "[1000000000,1000000000]", "[0,32]"), 32)),
        ("product overflows", file(&tensor("F32", "[4294967296,4294967296,4]", "[0,0]"), 0)),
        (
            "sum of offsets overflows",
            file(&tensor("F32", "[4611686018427387903]", "[0,18446744073709551612]"), 32),
        ),
        ("backwards", file(&tensor("F32", "[0]", "[32,0]"), 32)),
        ("integers", file(&tensor("I64", "[4]", "[0,32]"), 32)),
    ];
    for (what, bytes) in cases {
        let bad = TestFile::new("model.safetensors", &bytes);
        let error = open(&bad.path()).expect_err(what).to_string();
        assert!(error.contains("model.safetensors"), "{what}: {error}");
    }
}

#[test]
fn an_index_keeps_to_its_folder_and_to_the_truth() {
    let sound = file(r#"{"x":{"dtype":"F32","shape":[2,4],"data_offsets":[0,32]}}"#, 32);
    for (what, map) in [
        ("another folder", r#"{"x":"../model-1.safetensors"}"#),
        ("an absolute path", r#"{"x":"/etc/passwd"}"#),
        ("no file", r#"{}"#),
        ("a file that is not there", r#"{"x":"model-2.safetensors"}"#),
        ("a tensor that is not there", r#"{"x":"model-1.safetensors","y":"model-1.safetensors"}"#),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("model-1.safetensors"), &sound).unwrap();
        let index = folder.path().join("model.safetensors.index.json");
        std::fs::write(&index, format!(r#"{{"weight_map":{map}}}"#)).unwrap();
        assert!(open(folder.path()).is_err(), "{what}");
    }
}

#[test]
fn configurations_that_cannot_be_run_say_why() {
    let good = r#"{"architectures":["LlamaForCausalLM"],"hidden_size":64,"intermediate_size":128,
        "num_hidden_layers":1,"num_attention_heads":2,"vocab_size":600,"rms_norm_eps":1e-5,
        "max_position_embeddings":128}"#;
    let sound = file(r#"{"x":{"dtype":"F32","shape":[2,4],"data_offsets":[0,32]}}"#, 32);
    for (from, to, says) in [
        ("LlamaForCausalLM", "GemmaForCausalLM", "GemmaForCausalLM"),
        ("\"num_attention_heads\":2", "\"num_attention_heads\":0", "head"),
        ("\"hidden_size\":64", "\"hidden_size\":18446744073709551615", "hidden"),
        (
            "\"num_attention_heads\":2",
            "\"num_attention_heads\":2,\"head_dim\":16384",
            "times its hidden width of 64",
        ),
        ("\"vocab_size\":600", "\"vocab_size\":0", "vocabulary"),
        ("1e-5", "-1", "epsilon"),
        ("\"rms_norm_eps\"", "\"rope_scaling\":{\"type\":\"yarn\"},\"rms_norm_eps\"", "yarn"),
        ("\"rms_norm_eps\"", "\"attention_bias\":true,\"rms_norm_eps\"", "bias"),
        ("\"rms_norm_eps\"", "\"hidden_act\":\"gelu\",\"rms_norm_eps\"", "silu"),
        ("{", "", "config.json"),
        ("nothing", "nothing", "model.embed_tokens.weight is missing"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("model.safetensors"), &sound).unwrap();
        std::fs::write(folder.path().join("config.json"), good.replacen(from, to, 1)).unwrap();
        let error = load(folder.path()).err().expect(to).to_string();
        assert!(error.contains(says), "{to}: {error}");
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("model.safetensors"), &sound).unwrap();
    let error = load(folder.path()).err().unwrap().to_string();
    assert!(error.contains("config.json"), "{error}");
}
