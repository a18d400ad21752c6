//! The manifests that are built in, and those that are refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use nod_hub::{Catalogue, DEFAULT, Dialect, Manifest, STARTER};

#[test]
fn every_manifest_is_built_in_and_sound() {
    let catalogue = Catalogue::builtin().unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    let mut ids: Vec<String> = catalogue.entries().iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(ids[0], STARTER);
    ids.sort();
    assert_eq!(ids, files, "each models/ID.toml is built in under its id");
    for entry in catalogue.entries() {
        assert!(entry.description.ends_with('.'), "{}", entry.id);
        assert!(entry.files.iter().all(|file| file.repo.is_some() || entry.id == STARTER), "{}", entry.id);
    }
    assert!(catalogue.find(DEFAULT).is_ok());
    let error = catalogue.find("gpt").unwrap_err().to_string();
    assert!(error.contains("gpt") && error.contains(STARTER) && error.contains(DEFAULT), "{error}");
}

#[test]
fn the_starter_is_told_what_it_was_trained_with() {
    let catalogue = Catalogue::builtin().unwrap();
    let starter = catalogue.starter().unwrap();
    assert_eq!(starter.system_prompt, "You are Nod. You act by writing Python in <execute> blocks.");
    assert_eq!((starter.dialect, starter.observation_chars), (Dialect::Chat, 1200));
    assert_eq!(starter.files.len(), 1);
    assert_eq!((starter.files[0].name.as_str(), &starter.files[0].repo), ("starter.gguf", &None));
    assert_eq!(starter.sampling.temperature, 0.0);
    assert_eq!(starter.sliding_window, None);
}

#[test]
fn every_published_file_of_codeactagent_is_listed() {
    let catalogue = Catalogue::builtin().unwrap();
    let model = catalogue.find("codeactagent-mistral-7b").unwrap();
    let mut expected = vec![
        ("xingyaoww/CodeActAgent-Mistral-7b-v0.1".to_owned(), "model.safetensors".to_owned()),
        (
            "xingyaoww/CodeActAgent-Mistral-7b-v0.1.q8_0.gguf".to_owned(),
            "CodeActAgent-Mistral-7b-v0.1.q8_0.gguf".to_owned(),
        ),
        (
            "mradermacher/CodeActAgent-Mistral-7b-v0.1-i1-GGUF".to_owned(),
            "CodeActAgent-Mistral-7b-v0.1.i1-Q4_K_M.gguf".to_owned(),
        ),
    ];
    for kind in ["Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_K_S", "Q5_K_S", "Q6_K", "Q8_0", "f16"] {
        expected.push((
            "mradermacher/CodeActAgent-Mistral-7b-v0.1-GGUF".to_owned(),
            format!("CodeActAgent-Mistral-7b-v0.1.{kind}.gguf"),
        ));
    }
    let mut listed: Vec<_> =
        model.files.iter().map(|file| (file.repo.clone().unwrap(), file.name.clone())).collect();
    expected.sort();
    listed.sort();
    assert_eq!(listed, expected);
    assert_eq!(model.files[0].name, "CodeActAgent-Mistral-7b-v0.1.i1-Q4_K_M.gguf");
    assert_eq!(model.files[0].approximate_bytes(), Some(4_370_000_000));
    // 4.37 GB and 8192 tokens of 128 KiB.
    assert_eq!(model.memory_bytes(&model.files[0]), Some(4_370_000_000 + (1 << 30)));
    let unknown = model.file("CodeActAgent-Mistral-7b-v0.1.Q5_K_S.gguf").unwrap();
    assert_eq!((unknown.approximate_bytes(), model.memory_bytes(unknown)), (None, None));
    // The window of its config.json, which its GGUF files lack.
    assert_eq!(model.sliding_window, Some(4096));
    assert!(model.file("nothing").unwrap_err().to_string().contains("Q4_K_M"));
    // What the prompt must tell the model.
    for part in ["<execute>", "</execute>", "Python", "install", "Import", "polite", "oncise"] {
        assert!(model.system_prompt.contains(part), "{part}");
    }
    assert!(!model.system_prompt.starts_with('\n') && !model.system_prompt.ends_with('\n'));
}

const SOUND: &str = r#"
id = "m"
name = "M"
description = "D"
license = "MIT"
dialect = "mint"
template = "chatml"
stops = ["</execute>"]
system_prompt = ""
context = 512
observation_chars = 500
sliding_window = 128
recommended = "b.gguf"
[sampling]
temperature = 0.5
top_p = 0.95
[[files]]
name = "a.gguf"
repo = "o/n"
[[files]]
name = "b.gguf"
repo = "o/n"
gigabytes = 1.5
"#;

#[test]
fn a_manifest_is_read() {
    let manifest = Manifest::parse("m", SOUND).unwrap();
    assert_eq!(manifest.dialect, Dialect::Mint);
    assert_eq!((manifest.sampling.temperature, manifest.sampling.top_p), (0.5, 0.95));
    assert_eq!(manifest.sampling.max_new_tokens, 512);
    let names: Vec<_> = manifest.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["b.gguf", "a.gguf"], "the recommended one first");
    assert_eq!(manifest.files[1].revision, "main");
    assert_eq!(manifest.sliding_window, Some(128));
    let without = Manifest::parse("m", &SOUND.replace("sliding_window = 128\n", "")).unwrap();
    assert_eq!(without.sliding_window, None);
}

#[test]
fn a_wrong_manifest_is_refused_with_the_reason() {
    for (from, to, reason) in [
        ("dialect = \"mint\"", "dialect = \"smalltalk\"", "smalltalk"),
        ("dialect = \"mint\"\n", "", "dialect"),
        ("context = 512", "context = 5", "context"),
        ("context = 512", "contexts = 512", "contexts"),
        ("sliding_window = 128", "sliding_window = true", "sliding_window"),
        ("sliding_window = 128", "sliding_window = 0", "sliding_window"),
        ("id = \"m\"", "id = \"../m\"", "id"),
        ("name = \"M\"", "name = \"\"", "name"),
        ("stops = [\"</execute>\"]", "stops = []", "stops"),
        ("temperature = 0.5", "temperature = -1.0", "temperature of sampling must be from 0 to 5"),
        ("temperature = 0.5", "min_p = 1.5", "min_p of sampling must be from 0 to 1"),
        ("temperature = 0.5", "repetition_penalty = 0.0", "repetition_penalty of sampling must be above 0"),
        ("temperature = 0.5", "max_new_tokens = 0", "max_new_tokens of sampling must be at least 1"),
        ("temperature = 0.5", "temperatur = 0.5", "temperatur"),
        ("top_p = 0.95", "top_p = nan", "top_p of sampling must be above 0 and at most 1"),
        ("top_p = 0.95", "top_p = 0.0", "top_p of sampling must be above 0 and at most 1"),
        ("top_p = 0.95", "top_p = 1.1", "top_p of sampling must be above 0 and at most 1"),
        ("recommended = \"b.gguf\"", "recommended = \"c.gguf\"", "c.gguf"),
        ("name = \"a.gguf\"", "name = \"b.gguf\"", "twice"),
        ("name = \"a.gguf\"", "name = \"../a.gguf\"", "plain relative path"),
        ("name = \"a.gguf\"", "name = \"/a.gguf\"", "plain relative path"),
        ("name = \"a.gguf\"\nrepo = \"o/n\"", "name = \"a.gguf\"\nrepo = \"n\"", "owner/name"),
        ("name = \"a.gguf\"", "name = \"a.gguf\"\nrevision = \"a b\"", "revision"),
        ("gigabytes = 1.5", "gigabytes = 0.0", "gigabytes"),
        ("gigabytes = 1.5", "sha256 = \"abc\"", "sha256"),
    ] {
        let text = SOUND.replacen(from, to, 1);
        assert_ne!(text, SOUND, "{from}");
        let error = Manifest::parse("m.toml", &text).expect_err(to).to_string();
        assert!(error.contains(reason) && error.contains("m.toml"), "{to}: {error}");
    }
}
