//! The cache: however a text gets into it, what follows is the same, to the last bit.

use std::cell::Cell;

use candle_core::quantized::GgmlDType::{F16, F32, Q4_0, Q8_0};
use nod_engine::EngineError;
use nod_engine::gguf::Value;
use nod_engine::model::{KvType, Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Mix, Shape};

use crate::support::{
    TestFile, error, gguf_bytes, gguf_bytes_with, greedy, load, options, random_tokens, small, wide,
};

fn model(mix: Mix, kv_type: KvType) -> Model {
    model_on(mix, kv_type, None)
}

fn model_on(mix: Mix, kv_type: KvType, threads: Option<usize>) -> Model {
    // K-quants need widths that are multiples of 256.
    let shape = if mix == Mix::Q4KM { wide() } else { small() };
    let file = TestFile::new("model.gguf", &gguf_bytes(&shape, mix, 20));
    // The map keeps the file alive after its folder is gone.
    let opened = ModelFile::open(&file.path()).unwrap();
    Model::load(&opened, &ModelOptions { kv_type: Some(kv_type), threads, ..options() }).unwrap()
}

#[test]
fn any_split_of_a_prompt_gives_the_same_logits() {
    for (mix, kv_type) in [
        (Mix::Uniform(F32), KvType::F32),
        (Mix::Uniform(F16), KvType::F16),
        (Mix::Uniform(Q8_0), KvType::F32),
        (Mix::Uniform(Q4_0), KvType::F16),
        (Mix::Uniform(Q8_0), KvType::Q8),
        (Mix::Q4KM, KvType::F16),
        (Mix::Q4KM, KvType::Q8),
    ] {
        let model = model(mix, kv_type);
        // Longer than a block of the cache and than several chunks.
        let tokens = random_tokens(333, 515, 21);
        let whole = model.forward(&tokens, &mut model.new_cache()).unwrap();
        for split in [1, 2, 5, 63, 64, 65, 255, 256, 257, 332] {
            let mut cache = model.new_cache();
            model.forward(&tokens[..split], &mut cache).unwrap();
            let logits = model.forward(&tokens[split..], &mut cache).unwrap();
            assert!(logits == whole, "{mix:?}: split at {split}");
            assert_eq!(cache.len(), 333);
        }
        let mut cache = model.new_cache();
        let mut last = Vec::new();
        for token in &tokens {
            last = model.forward(&[*token], &mut cache).unwrap();
        }
        assert!(last == whole, "{mix:?}: one by one");
    }
}

#[test]
fn cached_and_uncached_generation_say_the_same() {
    for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
        let model = model(Mix::Uniform(Q8_0), kv_type);
        let prompt = random_tokens(50, 515, 22);
        let cached = greedy(&model, &prompt, 32);
        let mut tokens = prompt;
        for token in &cached {
            let logits = model.forward(&tokens, &mut model.new_cache()).unwrap();
            assert_eq!(crate::support::best(&logits), *token, "{kv_type:?}");
            tokens.push(*token);
        }
    }
}

#[test]
fn one_thread_and_two_give_the_same_logits() {
    for kv_type in [KvType::F32, KvType::F16, KvType::Q8] {
        let [one, two] = [1, 2].map(|threads| model_on(Mix::Q4KM, kv_type, Some(threads)));
        let (mut first, mut second) = (one.new_cache(), two.new_cache());
        // Enough for both to share the work out, then a token alone.
        for count in [600, 1, 5] {
            let tokens = random_tokens(count, 515, 29);
            let wanted = one.forward(&tokens, &mut first).unwrap();
            assert!(two.forward(&tokens, &mut second).unwrap() == wanted, "{kv_type:?} {count}");
        }
    }
}

#[test]
fn truncating_and_going_on_is_as_good_as_fresh() {
    for kv_type in [KvType::F16, KvType::Q8] {
        let model = model(Mix::Uniform(Q8_0), kv_type);
        let first = random_tokens(300, 515, 23);
        let other = random_tokens(40, 515, 24);
        let mut cache = model.new_cache();
        model.forward(&first, &mut cache).unwrap();
        let room = cache.byte_len();
        for keep in [299, 256, 255, 130, 1, 0] {
            cache.truncate(keep);
            assert_eq!(cache.len(), keep);
            let got = model.forward(&other, &mut cache).unwrap();
            let mut fresh = model.new_cache();
            if keep > 0 {
                model.forward(&first[..keep], &mut fresh).unwrap();
            }
            assert!(got == model.forward(&other, &mut fresh).unwrap(), "{kv_type:?}: kept {keep}");
            cache.truncate(keep);
        }
        assert_eq!(cache.byte_len(), room, "the room is used again");
        cache.truncate(1000);
        assert_eq!(cache.len(), 0, "truncating never lengthens");
    }
}

#[test]
fn a_stop_leaves_a_cache_that_can_go_on() {
    let model = model(Mix::Uniform(F32), KvType::F32);
    let tokens = random_tokens(300, 515, 25);
    let whole = model.forward(&tokens, &mut model.new_cache()).unwrap();
    for stop_at in [0, 1, 3, 5] {
        let asked = Cell::new(0);
        let stop = || {
            asked.set(asked.get() + 1);
            asked.get() > stop_at
        };
        let mut cache = model.new_cache();
        assert!(model.forward_unless(&tokens, &mut cache, &stop).unwrap().is_none());
        assert!(cache.len() < tokens.len());
        assert_eq!(asked.get(), stop_at + 1, "nothing is computed after a yes");
        let logits = model.forward(&tokens[cache.len()..], &mut cache).unwrap();
        assert!(logits == whole, "stopped at {stop_at}");
    }
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let model = model(Mix::Uniform(F32), KvType::F32);
    let mut cache = model.new_cache();
    let before = model.forward(&[1, 2, 3], &mut cache).unwrap();
    let full = model.forward(&vec![1; 2046], &mut cache).unwrap_err();
    assert!(matches!(full, EngineError::ContextFull { needed: 2049, context: 2048 }), "{full}");
    let unknown = model.forward(&[4, 515], &mut cache).unwrap_err();
    assert!(matches!(unknown, EngineError::UnknownToken { id: 515, vocabulary: 515 }), "{unknown}");
    assert!(model.forward(&[], &mut cache).is_err());
    assert_eq!(cache.len(), 3);
    cache.truncate(2);
    assert!(model.forward(&[3], &mut cache).unwrap() == before);
}

#[test]
fn a_context_longer_than_the_models_is_refused() {
    let file = TestFile::new("model.gguf", &gguf_bytes(&small(), Mix::Uniform(F32), 26));
    let opened = ModelFile::open(&file.path()).unwrap();
    let context = |context| Model::load(&opened, &ModelOptions { context: Some(context), ..options() });
    assert_eq!(context(100).unwrap().context(), 100);
    let message = context(2049).err().unwrap().to_string();
    assert!(message.contains("2049") && message.contains("2048"), "{message}");
    assert!(context(0).is_err());
}

/// With one layer, a window of `w` is the same as a text of its last `w` tokens: nothing older can be seen, and
/// rotary positions are relative.
#[test]
fn a_sliding_window_sees_its_tokens_and_no_more() {
    let shape = Shape { layers: 1, ..small() };
    let window = [("llama.attention.sliding_window", Value::U32(20))];
    let file = TestFile::new("model.gguf", &gguf_bytes_with(&shape, Mix::Uniform(F32), 27, &window));
    let opened = ModelFile::open(&file.path()).unwrap();
    let tokens = random_tokens(300, 515, 28);
    let without = TestFile::new("plain.gguf", &gguf_bytes(&shape, Mix::Uniform(F32), 27));
    let plain = load(&without.path()).unwrap();
    for model in [
        Model::load(&opened, &options()).unwrap(),
        Model::load_with_tensor_operations(&opened, &options()).unwrap(),
    ] {
        for len in [19, 20, 21, 50, 256, 257, 300] {
            let got = model.forward(&tokens[..len], &mut model.new_cache()).unwrap();
            let last = &tokens[len.saturating_sub(20)..len];
            let wanted = plain.forward(last, &mut plain.new_cache()).unwrap();
            assert!(error(&got, &wanted) < 1e-4, "length {len}: {}", error(&got, &wanted));
            if len > 20 {
                let all = plain.forward(&tokens[..len], &mut plain.new_cache()).unwrap();
                assert!(error(&got, &all) > 1e-3, "length {len}: the window does something");
            }
        }
    }
}

/// GGUF files of Mistral do not state the window that the model was trained with; then it comes from outside.
#[test]
fn a_window_given_to_a_file_without_one_is_as_one_in_the_file() {
    let stated = [("llama.attention.sliding_window", Value::U32(20))];
    let write = |extra: &[(&str, Value)]| {
        TestFile::new("model.gguf", &gguf_bytes_with(&small(), Mix::Uniform(F32), 29, extra))
    };
    let (with, without) = (write(&stated), write(&[]));
    let load = |file: &TestFile, sliding_window| {
        let opened = ModelFile::open(&file.path()).unwrap();
        Model::load(&opened, &ModelOptions { sliding_window, ..options() })
    };
    let tokens = random_tokens(300, 515, 30);
    let logits = |model: &Model, length| model.forward(&tokens[..length], &mut model.new_cache()).unwrap();
    let wanted = load(&with, None).unwrap();
    let given = load(&without, Some(20)).unwrap();
    let plain = load(&without, None).unwrap();
    for length in [20, 21, 64, 300] {
        assert!(logits(&given, length) == logits(&wanted, length), "length {length}");
        let off = error(&logits(&given, length), &logits(&plain, length));
        assert_eq!(off > 1e-3, length > 20, "length {length}: {off}");
    }
    assert_eq!(greedy(&given, &tokens, 20), greedy(&wanted, &tokens, 20));
    assert_ne!(greedy(&given, &tokens, 20), greedy(&plain, &tokens, 20));
    // What the file states counts.
    assert!(logits(&load(&with, Some(7)).unwrap(), 300) == logits(&wanted, 300));
    assert!(load(&without, Some(0)).err().unwrap().to_string().contains("window of 0"));
}

#[test]
fn each_row_of_logits_is_what_its_token_alone_gives() {
    for (mix, kv_type) in [
        (Mix::Uniform(F32), KvType::F32),
        (Mix::Uniform(Q8_0), KvType::F32),
        (Mix::Q4KM, KvType::F16),
        (Mix::Q4KM, KvType::Q8),
    ] {
        let model = model(mix, kv_type);
        let tokens = random_tokens(100 + Model::MOST_ROWS, 515, 23);
        let (start, rest) = tokens.split_at(100);
        let (mut one_by_one, mut together) = (model.new_cache(), model.new_cache());
        model.forward(start, &mut one_by_one).unwrap();
        model.forward(start, &mut together).unwrap();
        let rows = model.forward_last(rest, rest.len(), &mut together, &|| false).unwrap().unwrap();
        for (token, row) in rest.iter().zip(rows.chunks_exact(515)) {
            assert!(model.forward(&[*token], &mut one_by_one).unwrap() == row, "{mix:?}");
        }
        let fewer = model.forward_last(&rest[..9], 3, &mut model.new_cache(), &|| false).unwrap().unwrap();
        assert_eq!(fewer.len(), 3 * 515);
    }
    let model = model(Mix::Uniform(F32), KvType::F32);
    let tokens = random_tokens(Model::MOST_ROWS + 1, 515, 24);
    for (tokens, last) in [(&tokens[..], 2), (&tokens[..3], 4), (&tokens[..3], 0)] {
        let mut cache = model.new_cache();
        assert!(model.forward_last(tokens, last, &mut cache, &|| false).is_err());
        assert!(cache.is_empty());
    }
}
