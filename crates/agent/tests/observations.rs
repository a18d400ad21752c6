//! The observation text against outputs of a real kernel, byte for byte. The same file is checked by the program
//! that makes the starter's training data, so what the model learned to read is what it is given.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::Duration;

use nod_agent::{Dialect, ExecEnd, ExecStatus, observe::ObservationText};
use nod_protocol::{Output, OutputPart};
use serde_json::Value;

fn output(value: &Value) -> Output {
    let mut value = value.clone();
    if value["type"] == "display" {
        // The file keeps each representation as a bare string, as the kernel sent it.
        for part in value["data"].as_object_mut().unwrap().values_mut() {
            let text = part.as_str().unwrap().to_owned();
            *part = serde_json::to_value(OutputPart::Text { text }).unwrap();
        }
    }
    serde_json::from_value(value).unwrap()
}

#[test]
fn real_outputs_read_as_the_model_learned_them() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/observations.json");
    let text = std::fs::read_to_string(path).expect("tests/fixtures/observations.json");
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(cases.len() >= 10, "the file holds only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let limit = usize::try_from(case["limit"].as_u64().unwrap()).unwrap();
        let mut observation = ObservationText::new(Dialect::Chat, limit);
        for value in case["outputs"].as_array().unwrap() {
            observation.push(&output(value));
        }
        let end = ExecEnd { status: ExecStatus::Ok, variables_alive: true, duration: Duration::ZERO };
        let (got, _) = observation.finish(&end, 60, false);
        let want = case["observation"].as_str().unwrap();
        if got != want {
            wrong.push(format!("{}:\n got {got:?}\nwant {want:?}", case["about"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
