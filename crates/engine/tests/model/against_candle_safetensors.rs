//! Logits and greedy tokens against candle-transformers' Mistral and Llama, from the same safetensors.

use std::collections::HashMap;
use std::path::Path;

use candle_core::{DType, Device, Tensor};
use candle_nn::VarBuilder;
use candle_transformers::models::{llama, mistral};
use nod_engine::model::{Model, ModelFile, ModelOptions};
use nod_engine::synthetic::{Random, Shape};
use serde_json::{Value, json};

use crate::support::{best, error, greedy, load, options, random_tokens, small};

type Tensors = HashMap<String, Tensor>;

fn random_tensors(shape: &Shape, dtype: DType, seed: u64) -> Tensors {
    let mut random = Random::new(seed);
    let mut tensors = Tensors::new();
    let mut add = |name: String, dims: &[usize]| {
        let count = dims.iter().product::<usize>();
        let values: Vec<f32> = match dims {
            [_] => (0..count).map(|_| 1.0 + 0.2 * random.uniform()).collect(),
            _ => (0..count).map(|_| random.uniform() * (3.0 / dims[1] as f32).sqrt()).collect(),
        };
        let tensor = Tensor::from_vec(values, dims, &Device::Cpu).unwrap().to_dtype(dtype).unwrap();
        tensors.insert(name, tensor);
    };
    let (hidden, inner) = (shape.hidden, shape.feed_forward);
    let keys = hidden / shape.heads * shape.kv_heads;
    add("model.embed_tokens.weight".into(), &[shape.vocabulary, hidden]);
    for layer in 0..shape.layers {
        let name = |part: &str| format!("model.layers.{layer}.{part}.weight");
        add(name("self_attn.q_proj"), &[hidden, hidden]);
        add(name("self_attn.k_proj"), &[keys, hidden]);
        add(name("self_attn.v_proj"), &[keys, hidden]);
        add(name("self_attn.o_proj"), &[hidden, hidden]);
        add(name("mlp.gate_proj"), &[inner, hidden]);
        add(name("mlp.up_proj"), &[inner, hidden]);
        add(name("mlp.down_proj"), &[hidden, inner]);
        add(name("input_layernorm"), &[hidden]);
        add(name("post_attention_layernorm"), &[hidden]);
    }
    add("model.norm.weight".into(), &[hidden]);
    if !shape.tied {
        add("lm_head.weight".into(), &[shape.vocabulary, hidden]);
    }
    tensors
}

fn config(shape: &Shape, architecture: &str) -> Value {
    json!({
        "architectures": [architecture],
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "vocab_size": shape.vocabulary,
        "rms_norm_eps": 1e-5,
        "rope_theta": 10000.0,
        "max_position_embeddings": shape.context,
        "sliding_window": null,
        "hidden_act": "silu",
        "tie_word_embeddings": shape.tied,
    })
}

fn write(folder: &Path, config: &Value, tensors: &Tensors) {
    std::fs::write(folder.join("config.json"), config.to_string()).unwrap();
    candle_core::safetensors::save(tensors, folder.join("model.safetensors")).unwrap();
}

fn builder(tensors: &Tensors) -> VarBuilder<'static> {
    let floats = tensors.iter().map(|(name, t)| (name.clone(), t.to_dtype(DType::F32).unwrap()));
    VarBuilder::from_tensors(floats.collect(), DType::F32, &Device::Cpu)
}

fn input(tokens: &[u32]) -> Tensor {
    Tensor::new(tokens, &Device::Cpu).unwrap().unsqueeze(0).unwrap()
}

fn logits(output: Tensor) -> Vec<f32> {
    output.flatten_all().unwrap().to_vec1().unwrap()
}

/// `forward(tokens, position)` is the reference.
fn compare(what: &str, model: &Model, mut forward: impl FnMut(&[u32], usize) -> Vec<f32>, bound: f64) {
    let prompt = random_tokens(37, model.config().vocabulary, 31);
    let got = model.forward(&prompt, &mut model.new_cache()).unwrap();
    let mut wanted = forward(&prompt, 0);
    let off = error(&got, &wanted);
    assert!(off < bound, "{what}: off by {off}");
    let tokens = greedy(model, &prompt, 24);
    for (index, token) in tokens.iter().enumerate() {
        assert_eq!(*token, best(&wanted), "{what}: greedy token {index}");
        wanted = forward(&[*token], prompt.len() + index);
    }
}

#[test]
fn mistral_in_every_float_type() {
    for (dtype, seed) in [(DType::F32, 1), (DType::F16, 2), (DType::BF16, 3)] {
        for (heads, kv_heads) in [(6, 2), (4, 4), (6, 1)] {
            let shape = Shape { heads, kv_heads, ..small() };
            let folder = tempfile::tempdir().unwrap();
            let (config, tensors) =
                (config(&shape, "MistralForCausalLM"), random_tensors(&shape, dtype, seed));
            write(folder.path(), &config, &tensors);
            let mut reference =
                mistral::Model::new(&serde_json::from_value(config).unwrap(), builder(&tensors)).unwrap();
            let model = load(folder.path()).unwrap();
            compare(
                &format!("{dtype:?} {heads}/{kv_heads}"),
                &model,
                |tokens, position| logits(reference.forward(&input(tokens), position).unwrap()),
                1e-5,
            );
        }
    }
}

/// The reference sees one token more than a window has: it counts the tokens before the query.
#[test]
fn mistral_with_a_sliding_window() {
    let shape = small();
    let folder = tempfile::tempdir().unwrap();
    let tensors = random_tensors(&shape, DType::F32, 4);
    let mut config = config(&shape, "MistralForCausalLM");
    config["sliding_window"] = json!(10);
    write(folder.path(), &config, &tensors);
    config["sliding_window"] = json!(9);
    let mut reference =
        mistral::Model::new(&serde_json::from_value(config.clone()).unwrap(), builder(&tensors)).unwrap();
    let opened = ModelFile::open(folder.path()).unwrap();
    // What the file states counts, not what it would get if it stated nothing.
    let model = Model::load(&opened, &ModelOptions { sliding_window: Some(30), ..options() }).unwrap();
    let tokens = random_tokens(40, shape.vocabulary, 5);
    let got = model.forward(&tokens, &mut model.new_cache()).unwrap();
    let wanted = logits(reference.forward(&input(&tokens), 0).unwrap());
    assert!(error(&got, &wanted) < 1e-5, "{}", error(&got, &wanted));
    config["sliding_window"] = json!(null);
    write(folder.path(), &config, &tensors);
    let whole = load(folder.path()).unwrap();
    let all = whole.forward(&tokens, &mut whole.new_cache()).unwrap();
    assert!(error(&all, &wanted) > 1e-2, "the window does something");
}

fn llama_reference(config: &Value, tensors: &Tensors) -> impl FnMut(&[u32], usize) -> Vec<f32> + use<> {
    let config: llama::LlamaConfig = serde_json::from_value(config.clone()).unwrap();
    let config = config.into_config(false);
    let reference = llama::Llama::load(builder(tensors), &config).unwrap();
    let mut cache = llama::Cache::new(true, DType::F32, &config, &Device::Cpu).unwrap();
    move |tokens, position| logits(reference.forward(&input(tokens), position, &mut cache).unwrap())
}

#[test]
fn llama_tied_untied_and_with_its_scaling() {
    let scaling = json!({
        "rope_type": "llama3", "type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 64,
    });
    for (tied, scaling) in [(false, Value::Null), (true, Value::Null), (false, scaling)] {
        let shape = Shape { tied, ..small() };
        let folder = tempfile::tempdir().unwrap();
        let tensors = random_tensors(&shape, DType::F32, 6);
        let mut config = config(&shape, "LlamaForCausalLM");
        config["rope_scaling"] = scaling;
        write(folder.path(), &config, &tensors);
        let reference = llama_reference(&config, &tensors);
        compare(&format!("{config}"), &load(folder.path()).unwrap(), reference, 1e-5);
    }
}

#[test]
fn shards_with_an_index_are_the_same_model() {
    let shape = small();
    let (whole, shards) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (config, tensors) = (config(&shape, "MistralForCausalLM"), random_tensors(&shape, DType::BF16, 7));
    write(whole.path(), &config, &tensors);
    std::fs::write(shards.path().join("config.json"), config.to_string()).unwrap();
    let mut map = serde_json::Map::new();
    for part in 0..2 {
        let name = format!("model-0000{}-of-00002.safetensors", part + 1);
        let some: Tensors = tensors
            .iter()
            .filter(|(n, _)| n.len() % 2 == part)
            .map(|(n, t)| (n.clone(), t.clone()))
            .collect();
        some.keys().for_each(|n| drop(map.insert(n.clone(), json!(name))));
        candle_core::safetensors::save(&some, shards.path().join(name)).unwrap();
    }
    let index = json!({ "metadata": {}, "weight_map": map });
    let index_path = shards.path().join("model.safetensors.index.json");
    std::fs::write(&index_path, index.to_string()).unwrap();

    let tokens = random_tokens(20, shape.vocabulary, 8);
    let run = |path: &Path| {
        let model = load(path).unwrap();
        model.forward(&tokens, &mut model.new_cache()).unwrap()
    };
    let wanted = run(whole.path());
    assert!(run(shards.path()) == wanted);
    assert!(run(&index_path) == wanted);
    let single = whole.path().join("model.safetensors");
    assert!(run(&single) == wanted);
    let renamed = whole.path().join("MODEL.bin");
    std::fs::rename(&single, &renamed).unwrap();
    assert!(run(&renamed) == wanted, "what a file is, is told by its first bytes");
}

/// A header may have any length, so the data may begin at an odd address; then it is copied.
#[test]
fn data_at_odd_addresses_is_the_same_model() {
    let shape = small();
    for dtype in [DType::F32, DType::F16] {
        let (even, odd) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (config, tensors) = (config(&shape, "MistralForCausalLM"), random_tensors(&shape, dtype, 9));
        write(even.path(), &config, &tensors);
        write(odd.path(), &config, &tensors);
        let path = odd.path().join("model.safetensors");
        let bytes = std::fs::read(&path).unwrap();
        let (len, rest) = bytes.split_at(8);
        let len = u64::from_le_bytes(len.try_into().unwrap());
        let (header, data) = rest.split_at(len as usize);
        let moved = [&(len + 1).to_le_bytes(), header, b" ", data].concat();
        std::fs::write(&path, moved).unwrap();
        let tokens = random_tokens(20, shape.vocabulary, 10);
        let run = |path: &Path| {
            let model = load(path).unwrap();
            model.forward(&tokens, &mut model.new_cache()).unwrap()
        };
        assert!(run(even.path()) == run(odd.path()), "{dtype:?}");
    }
}
