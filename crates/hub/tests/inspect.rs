//! Looking at files that users choose.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use nod_hub::{Format, inspect};

fn string(text: &str) -> Vec<u8> {
    [&(text.len() as u64).to_le_bytes()[..], text.as_bytes()].concat()
}

/// A GGUF file with an array of strings, an array of numbers, and two tensors: F32 2x3 and Q4_K 256x2.
fn gguf(version: u32) -> Vec<u8> {
    let mut file = b"GGUF".to_vec();
    let number = |file: &mut Vec<u8>, value: u32| file.extend(value.to_le_bytes());
    let long = |file: &mut Vec<u8>, value: u64| file.extend(value.to_le_bytes());
    number(&mut file, version);
    long(&mut file, 2);
    long(&mut file, 5);
    for (key, value) in [("general.architecture", "llama"), ("general.name", "Tiny")] {
        file.extend(string(key));
        number(&mut file, 8);
        file.extend(string(value));
    }
    file.extend(string("tokenizer.ggml.tokens"));
    number(&mut file, 9);
    number(&mut file, 8);
    long(&mut file, 2);
    file.extend(string("a"));
    file.extend(string("b"));
    file.extend(string("tokenizer.ggml.scores"));
    number(&mut file, 9);
    number(&mut file, 6);
    long(&mut file, 2);
    file.extend([0; 8]);
    file.extend(string("general.alignment"));
    number(&mut file, 4);
    number(&mut file, 64);
    for (name, kind, dimensions, offset) in [("first", 0, [2_u64, 3], 0_u64), ("second", 12, [256, 2], 64)] {
        file.extend(string(name));
        number(&mut file, 2);
        dimensions.iter().for_each(|size| long(&mut file, *size));
        number(&mut file, kind);
        long(&mut file, offset);
    }
    let data = file.len().next_multiple_of(64);
    file.resize(data + 64 + 2 * 144, 0);
    file
}

/// Each of these tensors with 6 weights.
fn safetensors(tensors: &[&str]) -> Vec<u8> {
    let mut header = r#"{"__metadata__":{"format":"pt"}"#.to_owned();
    for (place, name) in tensors.iter().enumerate() {
        let (start, end) = (12 * place, 12 * place + 12);
        header += &format!(r#","{name}":{{"dtype":"BF16","shape":[2,3],"data_offsets":[{start},{end}]}}"#);
    }
    header += "}";
    [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &vec![0; 12 * tensors.len()]].concat()
}

const INDEX: &str = "model.safetensors.index.json";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

fn refused(path: &Path) -> String {
    let text = inspect(path).expect_err("this is no model").to_string();
    assert!(text.starts_with(&path.display().to_string()) || text.contains("cannot be used"), "{text}");
    text
}

#[test]
fn a_gguf_file_is_known_by_its_header() {
    let folder = Folder::new();
    for version in [2, 3] {
        // Known by what it holds, not by its name.
        let path = folder.put("weights.bin", &gguf(version));
        let found = inspect(&path).unwrap();
        assert_eq!(found.format, Format::Gguf { version });
        assert_eq!((found.parameters, found.bytes), (6 + 512, gguf(version).len() as u64));
        assert_eq!((found.architecture.as_deref(), found.name.as_deref()), (Some("llama"), Some("Tiny")));
    }
    assert_eq!(inspect(folder.put("model.gguf", &gguf(3)).parent().unwrap()).unwrap().parameters, 518);
    folder.put("other.gguf", &gguf(3));
    assert!(refused(folder.0.path()).contains("several .gguf files"));
}

#[test]
fn a_gguf_file_cut_anywhere_is_refused() {
    let folder = Folder::new();
    let whole = gguf(3);
    for length in 0..whole.len() {
        let text = refused(&folder.put("cut.gguf", &whole[..length]));
        assert!(text.contains("did not finish") || text.contains("neither GGUF"), "{length}: {text}");
    }
    let text = refused(&folder.put("cut.gguf", &whole[..whole.len() - 1]));
    assert!(
        text.contains(&format!("{} bytes where its header needs {}", whole.len() - 1, whole.len())),
        "{text}"
    );
}

/// No byte of the header makes it do more than refuse.
#[test]
fn a_gguf_header_with_any_byte_changed_does_no_harm() {
    let folder = Folder::new();
    let whole = gguf(3);
    for place in 4..whole.len() - 352 {
        for value in [0, 0xff] {
            let mut changed = whole.clone();
            changed[place] = value;
            let _ = inspect(&folder.put("changed.gguf", &changed));
        }
    }
}

#[test]
fn hostile_sizes_are_refused() {
    let folder = Folder::new();
    let whole = gguf(3);
    let with = |place: usize, value: u64| {
        let mut changed = whole.clone();
        changed[place..place + 8].copy_from_slice(&value.to_le_bytes());
        folder.put("hostile.gguf", &changed)
    };
    assert!(refused(&with(8, u64::MAX)).contains("tensors"));
    assert!(refused(&with(16, 1 << 40)).contains("entries"));
    assert!(refused(&with(24, u64::MAX)).contains("bytes"));
    let place = whole.windows(5).position(|part| part == b"first").unwrap() + 5 + 4;
    assert!(refused(&with(place, 10_000_000_000_000_000_000)).contains("beyond any file"));
    assert!(refused(&with(place, 1 << 40)).contains("header needs"));
    let mut other = whole.clone();
    other[4..8].copy_from_slice(&[0, 0, 0, 3]);
    assert!(refused(&folder.put("big.gguf", &other)).contains("big-endian"));
    other[4..8].copy_from_slice(&1_u32.to_le_bytes());
    assert!(refused(&folder.put("old.gguf", &other)).contains("version 1"));
}

#[test]
fn safetensors_need_their_companions() {
    let folder = Folder::new();
    let path = folder.put("model.safetensors", &safetensors(&["a"]));
    assert!(refused(&path).contains("config.json is missing"));
    folder.put("config.json", br#"{"architectures":["BloomForCausalLM"]}"#);
    assert!(refused(&path).contains("tokenizer.json is missing"));
    folder.put("tokenizer.json", b"{}");
    for choice in [path.as_path(), folder.0.path()] {
        let found = inspect(choice).unwrap();
        assert_eq!((found.format, found.parameters), (Format::Safetensors { shards: 1 }, 6));
        assert_eq!(found.architecture.as_deref(), Some("BloomForCausalLM"));
    }
    let whole = safetensors(&["a"]);
    for length in 1..whole.len() {
        let text = refused(&folder.put("model.safetensors", &whole[..length]));
        assert!(text.contains("did not finish"), "{length}: {text}");
    }
    let mut wrong = whole.clone();
    wrong[9] = b'!';
    assert!(refused(&folder.put("model.safetensors", &wrong)).contains("header cannot be read"));
    wrong[..8].copy_from_slice(&u64::MAX.to_le_bytes());
    assert!(refused(&folder.put("model.safetensors", &wrong)).contains("not a safetensors file"));
}

#[test]
fn sharded_safetensors_need_every_shard() {
    let folder = Folder::new();
    folder.put("config.json", b"{}");
    folder.put("tokenizer.json", b"{}");
    let index = |text: &str| folder.put(INDEX, text.as_bytes());
    index(r#"{"weight_map":{"a":"one.safetensors","b":"two.safetensors","c":"one.safetensors"}}"#);
    folder.put("one.safetensors", &safetensors(&["a", "c"]));
    assert!(refused(folder.0.path()).contains("two.safetensors is missing"));
    folder.put("two.safetensors", &safetensors(&["b"]));
    let found = inspect(folder.0.path()).unwrap();
    assert_eq!((found.format, found.parameters), (Format::Safetensors { shards: 2 }, 18));
    index(r#"{"weight_map":{"a":"../../secret.safetensors"}}"#);
    assert!(refused(folder.0.path()).contains("outside its folder"));
    index("[]");
    assert!(refused(folder.0.path()).contains("not an index"));
}

/// A folder may hold a file of any size under these names; reading it must not take all memory.
#[test]
fn files_that_must_be_small_are_not_read_beyond_that() {
    let folder = Folder::new();
    folder.put("tokenizer.json", b"{}");
    folder.put("model.safetensors", &safetensors(&["a"]));
    let config =
        |length: usize| folder.put("config.json", format!("{{}}{}", " ".repeat(length - 2)).as_bytes());
    config(1 << 20);
    inspect(folder.0.path()).unwrap();
    config((1 << 20) + 1);
    let text = refused(folder.0.path());
    assert!(text.contains("config.json") && text.contains("larger than 1.0 MB"), "{text}");
    let index = folder.put(INDEX, b"{");
    std::fs::File::options().write(true).open(&index).unwrap().set_len((64 << 20) + 1).unwrap();
    let text = refused(folder.0.path());
    assert!(text.contains(INDEX) && text.contains("larger than 67.1 MB"), "{text}");
}

#[test]
fn the_index_and_every_shard_beside_it_stand_for_their_folder() {
    let folder = Folder::new();
    folder.put("config.json", b"{}");
    folder.put("tokenizer.json", b"{}");
    let names = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"];
    let first = folder.put(names[0], &safetensors(&["a"]));
    let second = folder.put(names[1], &safetensors(&["b", "c"]));
    for shard in [&first, &second] {
        let text = refused(shard);
        assert!(text.contains("one of several files") && text.contains(INDEX), "{text}");
    }
    let index = folder.put(
        INDEX,
        format!(r#"{{"weight_map":{{"a":"{0}","b":"{1}","c":"{1}"}}}}"#, names[0], names[1]).as_bytes(),
    );
    let whole = inspect(folder.0.path()).unwrap();
    assert_eq!((whole.format, whole.parameters), (Format::Safetensors { shards: 2 }, 18));
    for chosen in [&index, &first, &second] {
        assert_eq!(inspect(chosen).unwrap(), whole, "{}", chosen.display());
    }
    // Another model's shard, and a model in one file, in the same folder.
    let stray = folder.put("other-00001-of-00002.safetensors", &safetensors(&["a"]));
    let text = refused(&stray);
    assert!(text.contains(INDEX) && text.contains("does not name it"), "{text}");
    let alone = folder.put("alone.safetensors", &safetensors(&["a"]));
    assert_eq!(inspect(&alone).unwrap().path, alone);
    // The choice says at once that another shard is not there.
    std::fs::remove_file(&second).unwrap();
    assert!(refused(&first).contains(&format!("{} is missing", names[1])));
    folder.put(INDEX, b"");
    assert!(refused(&index).contains("it is empty"));
    assert!(refused(&first).contains("not an index"));
}

/// A shard may have any name. What Llama and Mistral need is known, so a file that lacks some of it is refused.
#[test]
fn a_file_with_a_part_of_the_weights_is_refused_whatever_its_name() {
    let folder = Folder::new();
    folder.put("tokenizer.json", b"{}");
    let needed = [
        "model.embed_tokens.weight",
        "model.layers.0.mlp.up_proj.weight",
        "model.layers.1.mlp.up_proj.weight",
        "model.norm.weight",
        "lm_head.weight",
    ];
    for architecture in ["MistralForCausalLM", "LlamaForCausalLM"] {
        let config = |more: &str| {
            let text = format!(r#"{{"architectures":["{architecture}"],"num_hidden_layers":2{more}}}"#);
            folder.put("config.json", text.as_bytes());
        };
        config("");
        assert_eq!(inspect(&folder.put("all.safetensors", &safetensors(&needed))).unwrap().parameters, 30);
        for lost in needed {
            let rest: Vec<_> = needed.into_iter().filter(|name| *name != lost).collect();
            let text = refused(&folder.put("part.safetensors", &safetensors(&rest)));
            let name = lost.split(".mlp").next().unwrap();
            assert!(text.contains(name) && text.contains(INDEX), "{lost}: {text}");
        }
        // Where the embedding serves as output too, there is no output of its own.
        config(r#","tie_word_embeddings":true"#);
        inspect(&folder.put("tied.safetensors", &safetensors(&needed[..4]))).unwrap();
    }
    // An index may promise a layer that none of its files has.
    folder.put(INDEX, br#"{"weight_map":{"lm_head.weight":"tied.safetensors"}}"#);
    folder.put("config.json", br#"{"architectures":["LlamaForCausalLM"],"num_hidden_layers":2}"#);
    assert!(refused(folder.0.path()).contains("lm_head.weight"));
}

#[test]
fn what_people_take_for_models_is_told_apart() {
    let folder = Folder::new();
    for (content, reason) in [
        (&b""[..], "it is empty"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "git lfs pull"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n <html>", "web page"),
        (b"PK\x03\x04\x00", "PyTorch"),
        (b"\x80\x02\x8a\x0a", "PyTorch"),
        (b"tjgg\x03\x00", "before GGUF"),
        (&[0; 4096], "only zeros"),
        (b"Dear diary", "neither GGUF nor safetensors"),
    ] {
        let text = refused(&folder.put("model.gguf", content));
        assert!(text.contains(reason), "{reason}: {text}");
    }
    let text = refused(&folder.0.path().join("nothing.gguf"));
    assert!(text.contains("nothing at this place") && text.contains("nothing.gguf"), "{text}");
    let empty = folder.0.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    assert!(refused(&empty).contains("model.safetensors"));
    #[cfg(unix)]
    {
        let link = folder.0.path().join("link.gguf");
        std::os::unix::fs::symlink("gone", &link).unwrap();
        assert!(refused(&link).contains("a link to a file that is gone"));
    }
}
