#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::{Arc, RwLock};

use nod_agent::Model as _;
use nod_protocol::{DeviceChoice, ModelState, Settings};
use serde_json::{Value, json};

use super::*;
use crate::model::EngineModel;

#[test]
fn what_is_chosen_is_marked_and_nothing_else() {
    let library = Library::new(Vec::new()).unwrap();
    let file = "CodeActAgent-Mistral-7b-v0.1.Q6_K.gguf".to_owned();
    let chosen = ModelChoice::Catalogue { id: nod_hub::DEFAULT.to_owned(), file: file.clone() };
    let entries = library.entries(&chosen);
    let marked: Vec<_> = entries
        .iter()
        .flat_map(|entry| &entry.files)
        .filter(|file| file.selected)
        .map(|file| &file.name)
        .collect();
    assert_eq!(marked, [&file]);
    assert!(entries.iter().all(|entry| entry.selected == (entry.id == nod_hub::DEFAULT)));
}

#[test]
fn a_file_that_is_not_here_says_how_to_get_it() {
    let mut library = Library::new(Vec::new()).unwrap();
    let empty = tempfile::tempdir().unwrap();
    library.hub = Some(Hub::new(empty.path(), "http://localhost:1", None));
    let file = "CodeActAgent-Mistral-7b-v0.1.Q6_K.gguf".to_owned();
    let chosen = ModelChoice::Catalogue { id: nod_hub::DEFAULT.to_owned(), file };
    let error = library.resolve(&chosen).unwrap_err();
    assert_eq!(error.code, ErrorCode::ModelUnavailable);
    assert!(error.message.contains("nod models download"), "{}", error.message);
}

#[test]
fn a_file_of_no_model_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("holiday.gguf");
    std::fs::write(&path, b"GGUF").unwrap();
    let message = describe_file(&path).unwrap_err().message;
    assert!(message.contains("holiday.gguf"), "{message}");
    let choice = ModelChoice::File { path: path.to_string_lossy().into_owned(), like: None };
    assert!(Library::new(Vec::new()).unwrap().resolve(&choice).is_err());
}

/// The 7B was trained with a window that its GGUF files do not state. Another model of the same dialect was not.
#[test]
fn the_window_of_the_catalogue_is_for_its_own_files() {
    let root = tempfile::tempdir().unwrap();
    let name = "CodeActAgent-Mistral-7b-v0.1.i1-Q4_K_M.gguf";
    let starter = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/starter/starter.gguf");
    let snapshot =
        root.path().join("models--mradermacher--CodeActAgent-Mistral-7b-v0.1-i1-GGUF/snapshots/0123");
    std::fs::create_dir_all(&snapshot).unwrap();
    std::fs::copy(starter, snapshot.join(name)).unwrap();
    let own = root.path().join("own.gguf");
    std::fs::copy(starter, &own).unwrap();
    let mut library = Library::new(Vec::new()).unwrap();
    library.hub = Some(Hub::new(root.path(), "http://localhost:1", None));

    let window = |choice: &ModelChoice| library.resolve(choice).unwrap().sliding_window;
    let file = |path: &Path, like: Option<&str>| ModelChoice::File {
        path: path.to_string_lossy().into_owned(),
        like: like.map(str::to_owned),
    };
    let listed = ModelChoice::Catalogue { id: nod_hub::DEFAULT.to_owned(), file: name.to_owned() };
    assert_eq!(window(&listed), Some(4096));
    assert_eq!(window(&file(&snapshot.join(name), None)), Some(4096));
    assert_eq!(window(&file(&snapshot, None)), Some(4096));
    assert_eq!(window(&file(&own, Some(nod_hub::DEFAULT))), Some(4096));
    assert_eq!(window(&file(&own, None)), None);
    assert_eq!(window(&file(&own, Some(STARTER))), None);
}

/// Loads what was chosen as a first request does, and tells under which name and from where.
async fn loaded(chosen: &Path) -> (String, PathBuf) {
    let path = chosen.to_string_lossy().into_owned();
    let model = ModelChoice::File { path, like: None };
    let settings = Settings { model, device: DeviceChoice::Cpu, ..Settings::default() };
    let library = Library::new(Vec::new()).unwrap();
    let engine = EngineModel::new(Arc::new(library), Arc::new(RwLock::new(settings)));
    engine.prepare().await.unwrap_or_else(|error| panic!("{}: {}", chosen.display(), error.message));
    match engine.state() {
        ModelState::Ready { info } => (info.name, PathBuf::from(info.path)),
        other => panic!("{}: {other:?}", chosen.display()),
    }
}

#[tokio::test]
async fn a_folder_with_one_gguf_file_is_loaded_as_that_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.gguf");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/starter/starter.gguf"), &file).unwrap();
    std::fs::write(folder.path().join("readme.txt"), "how it was made").unwrap();
    assert!(describe_file(folder.path()).unwrap().contains("GGUF"));
    assert_eq!(loaded(folder.path()).await.1, file);
}

/// Weights of a Llama of one layer in the shards given: all 0, for nothing is asked of it.
fn shard(folder: &Path, name: &str, tensors: &[(&str, &[usize])]) {
    let (mut header, mut end) = (serde_json::Map::new(), 0);
    for (tensor, shape) in tensors {
        let bytes = 4 * shape.iter().product::<usize>();
        header.insert(
            (*tensor).to_owned(),
            json!({"dtype": "F32", "shape": shape, "data_offsets": [end, end + bytes]}),
        );
        end += bytes;
    }
    let header = Value::from(header).to_string();
    let content = [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &vec![0; end]].concat();
    std::fs::write(folder.join(name), content).unwrap();
}

/// A model in two shards with what must lie beside them.
fn sharded(folder: &Path) -> [&'static str; 2] {
    const NAMES: [&str; 2] = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];
    let mut vocabulary = serde_json::Map::new();
    for (id, name) in ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"].iter().enumerate() {
        vocabulary.insert((*name).to_owned(), id.into());
    }
    for byte in 0..256 {
        vocabulary.insert(format!("<0x{byte:02X}>"), (5 + byte).into());
    }
    let size = vocabulary.len();
    let added: Vec<_> = ["<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>"]
        .iter()
        .enumerate()
        .map(|(id, name)| {
            json!({"id": id, "content": name, "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": false, "special": true})
        })
        .collect();
    let replace =
        |from: &str, to: &str| json!({"type": "Replace", "pattern": {"String": from}, "content": to});
    let tokenizer = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": added,
        "normalizer": {"type": "Sequence", "normalizers":
            [{"type": "Prepend", "prepend": "\u{2581}"}, replace(" ", "\u{2581}")]},
        "pre_tokenizer": null, "post_processor": null,
        "decoder": {"type": "Sequence", "decoders": [replace("\u{2581}", " "), {"type": "ByteFallback"}]},
        "model": {"type": "BPE", "dropout": null, "unk_token": "<unk>", "continuing_subword_prefix": null,
            "end_of_word_suffix": null, "fuse_unk": true, "byte_fallback": true, "vocab": vocabulary,
            "merges": []},
    });
    let config = json!({
        "architectures": ["LlamaForCausalLM"], "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1,
        "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": size, "rms_norm_eps": 1e-5,
        "max_position_embeddings": 512, "hidden_act": "silu", "tie_word_embeddings": false,
    });
    let shards: [&[(&str, &[usize])]; 2] = [
        &[
            ("model.embed_tokens.weight", &[size, 32]),
            ("model.layers.0.input_layernorm.weight", &[32]),
            ("model.layers.0.self_attn.q_proj.weight", &[32, 32]),
            ("model.layers.0.self_attn.k_proj.weight", &[16, 32]),
            ("model.layers.0.self_attn.v_proj.weight", &[16, 32]),
            ("model.layers.0.self_attn.o_proj.weight", &[32, 32]),
        ],
        &[
            ("model.layers.0.post_attention_layernorm.weight", &[32]),
            ("model.layers.0.mlp.gate_proj.weight", &[64, 32]),
            ("model.layers.0.mlp.up_proj.weight", &[64, 32]),
            ("model.layers.0.mlp.down_proj.weight", &[32, 64]),
            ("model.norm.weight", &[32]),
            ("lm_head.weight", &[size, 32]),
        ],
    ];
    let mut map = serde_json::Map::new();
    for (name, tensors) in NAMES.iter().zip(shards) {
        shard(folder, name, tensors);
        map.extend(tensors.iter().map(|(tensor, _)| ((*tensor).to_owned(), Value::from(*name))));
    }
    let index = json!({"metadata": {}, "weight_map": map});
    for (name, content) in
        [("tokenizer.json", tokenizer), ("config.json", config), ("model.safetensors.index.json", index)]
    {
        std::fs::write(folder.join(name), content.to_string()).unwrap();
    }
    NAMES
}

#[tokio::test]
async fn a_model_in_several_files_is_loaded_by_its_index_or_any_of_them() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("Little-Llama-v0.1");
    std::fs::create_dir(&folder).unwrap();
    let [first, second] = sharded(&folder);
    let index = "model.safetensors.index.json";
    for chosen in [&folder, &folder.join(index), &folder.join(first), &folder.join(second)] {
        assert!(describe_file(chosen).unwrap().contains("2 files"), "{}", chosen.display());
        assert_eq!(loaded(chosen).await, ("Little-Llama-v0.1".to_owned(), folder.clone()));
    }
    std::fs::remove_file(folder.join(index)).unwrap();
    let message = describe_file(&folder.join(first)).unwrap_err().message;
    assert!(message.contains(index) && message.contains(first), "{message}");
}
