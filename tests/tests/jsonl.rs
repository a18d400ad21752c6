//! The main job through `nod jsonl`: the real model, the real Python, the real store.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use nod_protocol::CacheChoice;
use nod_tests::{Client, Home, binary};
use serde_json::{Value, json};

fn start(home: &Home) -> Client {
    Client::start(&binary("nod"), home.root(), &home.work())
}

fn outcome(ended: &Value) -> &str {
    ended["outcome"].as_str().unwrap()
}

#[test]
fn a_csv_question_is_answered_by_approved_actions() {
    let home = Home::new();
    home.put("fruit.csv", "name,price\napples,2.50\npears,3.25\nplums,4.75\n");
    let mut nod = start(&home);
    nod.ask("what is the average price in fruit.csv?");
    let (ended, codes) = nod.approve_to_the_end();
    assert_eq!(outcome(&ended), "answered", "{}", nod.talk());
    assert_eq!(codes.len(), 2, "first the columns, then the figure: {codes:#?}");
    assert!(nod.answer().contains("3.5"), "{}", nod.answer());
    // Approved, run and observed: each action exactly once, in this order.
    let order: Vec<_> = nod
        .seen
        .iter()
        .filter(|line| line["msg"]["type"] == "itemCompleted")
        .filter_map(|line| line["msg"]["item"]["body"]["type"].as_str().map(str::to_owned))
        .filter(|kind| {
            ["approvalRequested", "decision", "executionStarted", "observation"].contains(&kind.as_str())
        })
        .collect();
    let once = ["approvalRequested", "decision", "executionStarted", "observation"];
    assert_eq!(order, [once, once].concat());
    assert!(nod.finish().success());
}

/// What is chosen in the settings goes the whole way, and what the model reads back from such a cache is good enough to
/// copy names and figures.
#[test]
fn a_cache_in_8_bits_answers_the_same_question() {
    let room = |home: &Home| {
        let said =
            std::process::Command::new(binary("nod")).arg("doctor").env("NOD_HOME", home.root()).output();
        let said = String::from_utf8(said.unwrap().stdout).unwrap();
        let before = said.split(" MB when full").next().unwrap();
        before.rsplit('(').next().unwrap().parse::<u32>().unwrap_or_else(|_| panic!("{said}"))
    };
    let home = Home::with(|settings| settings.cache = CacheChoice::EightBit);
    assert!(room(&home) * 3 < room(&Home::new()), "{} and {} MB", room(&home), room(&Home::new()));
    home.put("fruit.csv", "name,price\napples,2.50\npears,3.25\nplums,4.75\n");
    let mut nod = start(&home);
    nod.ask("what is the average price in fruit.csv?");
    let (ended, _) = nod.approve_to_the_end();
    assert_eq!(outcome(&ended), "answered", "{}", nod.talk());
    assert!(nod.answer().contains("3.5"), "{}", nod.answer());
    assert!(nod.finish().success());
}

#[test]
fn the_variables_of_one_request_are_there_in_the_next() {
    let home = Home::new();
    home.put("fruit.csv", "name,price\napples,2.50\npears,3.25\nplums,4.75\n");
    let mut nod = start(&home);
    nod.ask("what is the average price in fruit.csv?");
    nod.approve_to_the_end();
    nod.ask("now the maximum");
    let (ended, codes) = nod.approve_to_the_end();
    assert_eq!(outcome(&ended), "answered");
    assert!(!codes.iter().any(|code| code.contains("read_csv")), "df is still there: {codes:#?}");
    assert!(nod.answer().contains("4.75"), "{}", nod.answer());
    // Each reply reads again nothing of what the reply before it had read; the last token gives the first logits.
    let usages: Vec<_> = nod.seen.iter().filter(|line| line["msg"]["type"] == "usage").collect();
    assert_eq!(usages.len(), 5, "two actions and an answer, then an action and an answer");
    for pair in usages.windows(2) {
        let read = pair[0]["msg"]["usage"]["promptTokens"].as_u64().unwrap();
        let reused = pair[1]["msg"]["usage"]["reusedTokens"].as_u64().unwrap();
        assert!(reused + 1 >= read, "{read} tokens were read, and only {reused} of them reused");
    }
}

#[test]
fn an_edited_action_runs_as_edited_and_both_are_kept() {
    let home = Home::new();
    home.put("fruit.csv", "name,price\napples,2.50\n");
    let mut nod = start(&home);
    nod.ask("how many files are in this folder?");
    let (approval, proposed) = nod.card();
    let edited = "print('edited', 6 * 7)";
    nod.resolve(&approval, json!({"type": "approveEdited", "code": edited}));
    nod.approve_to_the_end();
    let actions = nod.items("action");
    assert_eq!(actions[0]["action"]["code"], proposed.as_str());
    assert_eq!(actions[1]["action"]["code"], edited);
    assert_eq!(actions[1]["action"]["parent"], actions[0]["action"]["id"]);
    let started = &nod.items("executionStarted")[0];
    assert_eq!(started["action"], actions[1]["action"]["id"], "what ran is the edit");
    let observation = &nod.items("observation")[0]["observation"];
    assert!(observation["text"].as_str().unwrap().contains("edited 42"), "{observation}");
}

#[test]
fn a_declined_action_leaves_the_folder_untouched_and_the_model_says_so() {
    let home = Home::new();
    home.put("notes.txt", "one\ntwo\n");
    let mut nod = start(&home);
    nod.ask("delete notes.txt");
    let (approval, _) = nod.card();
    nod.resolve(&approval, json!({"type": "decline", "reason": "I still need it"}));
    let ended = nod.wait_for("turnEnded");
    assert_eq!(outcome(&ended), "answered", "{}", nod.talk());
    assert!(nod.items("executionStarted").is_empty());
    assert_eq!(std::fs::read_to_string(home.work().join("notes.txt")).unwrap(), "one\ntwo\n");
    let answer = nod.answer().to_lowercase();
    assert!(answer.contains("not") && answer.contains("notes.txt"), "{answer}");
}

#[test]
fn input_is_answered() {
    let home = Home::new();
    let mut nod = start(&home);
    nod.ask("ask me for my name and greet me");
    let (approval, _) = nod.card();
    nod.resolve(&approval, json!({"type": "approve"}));
    let asked = nod.wait_for("inputRequested");
    assert!(asked["prompt"].as_str().unwrap().to_lowercase().contains("name"), "{asked}");
    nod.send(json!({"type": "answerInput", "text": "Mira"}));
    let (ended, _) = nod.approve_to_the_end();
    assert_eq!(outcome(&ended), "answered", "{}", nod.talk());
    let observation = &nod.items("observation")[0]["observation"];
    assert!(observation["text"].as_str().unwrap().contains("Mira"), "{observation}");
}

/// Whichever of the two comes to the kernel first, the code must not run on.
#[test]
fn a_stop_right_after_run_is_not_lost() {
    let home = Home::new();
    let mut nod = start(&home);
    for round in 0..8 {
        nod.ask("how many files are in this folder?");
        let (approval, _) = nod.card();
        let code = format!("round = {round}\nimport time\ntime.sleep(600)");
        nod.resolve(&approval, json!({"type": "approveEdited", "code": code}));
        nod.send(json!({"type": "interrupt"}));
        let asked = Instant::now();
        let ended = nod.wait_for("turnEnded");
        assert_eq!(outcome(&ended), "interrupted");
        assert!(asked.elapsed() < Duration::from_secs(20), "{:?}", asked.elapsed());
        nod.seen.clear();
    }
    assert!(nod.finish().success());
}

#[test]
fn stop_returns_soon_and_the_variables_live() {
    let home = Home::new();
    let mut nod = start(&home);
    nod.ask("how many files are in this folder?");
    let (approval, _) = nod.card();
    let code = "kept = 41\nprint('running', flush=True)\nwhile True:\n    pass";
    nod.resolve(&approval, json!({"type": "approveEdited", "code": code}));
    nod.wait_for("execOutput");
    let asked = Instant::now();
    nod.send(json!({"type": "interrupt"}));
    let ended = nod.wait_for("turnEnded");
    assert!(asked.elapsed() < Duration::from_secs(20), "{:?}", asked.elapsed());
    assert_eq!(outcome(&ended), "interrupted");

    nod.ask("how many files are in this folder?");
    let (approval, _) = nod.card();
    nod.seen.clear();
    nod.resolve(&approval, json!({"type": "approveEdited", "code": "kept + 1"}));
    nod.approve_to_the_end();
    let observation = &nod.items("observation")[0]["observation"];
    assert!(observation["text"].as_str().unwrap().contains(": 42"), "{observation}");
}

#[test]
fn killed_in_mid_action_it_resumes_and_runs_nothing_again() {
    let home = Home::new();
    let mut nod = start(&home);
    nod.ask("how many files are in this folder?");
    let (approval, _) = nod.card();
    let code = "import os, time\nwith open('ran.txt', 'a') as f:\n    f.write('ran\\n')\n\
                print('pid', os.getpid(), flush=True)\ntime.sleep(600)";
    nod.resolve(&approval, json!({"type": "approveEdited", "code": code}));
    let output = nod.wait_for("execOutput");
    let pid: u32 =
        output["output"]["text"].as_str().unwrap().trim().rsplit(' ').next().unwrap().parse().unwrap();
    let conversation = nod.conversation.clone();
    nod.kill();

    let gone = Instant::now() + Duration::from_secs(20);
    while std::path::Path::new(&format!("/proc/{pid}")).exists() {
        assert!(Instant::now() < gone, "the kernel outlived Nod");
        std::thread::sleep(Duration::from_millis(50));
    }

    let mut nod = start(&home);
    nod.conversation = conversation;
    nod.send(json!({"type": "interrupt"}));
    let again = nod.conversation.clone();
    let snapshot = nod.wait("its snapshot", |line| {
        line["type"] == "snapshot" && line["snapshot"]["conversation"]["id"] == again.as_str()
    })["snapshot"]
        .clone();
    let bodies: Vec<_> = snapshot["items"].as_array().unwrap().iter().map(|item| &item["body"]).collect();
    let observation = bodies.iter().find(|body| body["type"] == "observation").expect("the action is marked");
    assert_eq!(observation["observation"]["status"], "interrupted");
    assert_eq!(bodies.last().unwrap()["outcome"], "interrupted");
    assert_eq!(snapshot["phase"], "idle");
    let printed = snapshot["outputs"][0]["output"]["text"].as_str().unwrap();
    assert!(printed.contains(&format!("pid {pid}")), "what was shown is kept: {printed}");
    assert_eq!(std::fs::read_to_string(home.work().join("ran.txt")).unwrap(), "ran\n", "it ran once");

    nod.seen.clear();
    nod.ask("how many files are in this folder?");
    let (ended, _) = nod.approve_to_the_end();
    assert_eq!(outcome(&ended), "answered", "the conversation goes on: {}", nod.talk());
}

#[test]
fn what_is_no_operation_is_refused_and_runs_nothing() {
    let home = Home::new();
    let mut nod = start(&home);
    for bad in [
        "not json",
        r#"{"type":"runThis","code":"1"}"#,
        r#"{"type":"userMessage","conversation":"nobody","text":"hello"}"#,
    ] {
        nod.send_raw(bad);
        let error = nod.wait("an error line", |line| line["type"] == "error");
        assert!(!error["message"].as_str().unwrap().is_empty());
    }
    nod.resolve("no-such-approval", json!({"type": "approve"}));
    let error = nod.wait_for("error");
    assert_eq!(error["code"], "notFound");
    assert!(nod.items("executionStarted").is_empty());
    assert!(nod.finish().success());
}

#[test]
fn when_the_asker_leaves_the_waiting_action_is_stopped() {
    let home = Home::new();
    home.put("notes.txt", "one\n");
    let mut nod = start(&home);
    nod.ask("delete notes.txt");
    nod.card();
    let conversation = nod.conversation.clone();
    assert!(nod.finish().success());
    assert!(home.work().join("notes.txt").exists());

    let mut nod = start(&home);
    nod.conversation = conversation.clone();
    nod.send(json!({"type": "interrupt"}));
    let snapshot = nod.wait("its snapshot", |line| {
        line["type"] == "snapshot" && line["snapshot"]["conversation"]["id"] == conversation.as_str()
    });
    let items = snapshot["snapshot"]["items"].as_array().unwrap().clone();
    let decision = items.iter().map(|item| &item["body"]).find(|body| body["type"] == "decision").unwrap();
    assert_eq!((decision["decision"]["type"].as_str(), decision["by"].as_str()), (Some("stop"), Some("nod")));
}
