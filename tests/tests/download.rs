//! A model is fetched from a hub by the program, found again, chosen, and answers. The hub is a server on this machine
//! that speaks its protocol; the file is the starter under the name of a file that the catalogue knows.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../crates/hub/tests/server/mod.rs"]
mod server;

use std::path::PathBuf;
use std::process::{Output, Stdio};

use nod_tests::{Home, binary};
use server::{COMMIT, Server};

const ID: &str = "codeactagent-mistral-7b";
const REPO: &str = "mradermacher/CodeActAgent-Mistral-7b-v0.1-i1-GGUF";
const FILE: &str = "CodeActAgent-Mistral-7b-v0.1.i1-Q4_K_M.gguf";

/// `nod` with its cache in the home and its hub at `endpoint`.
async fn nod(home: &Home, endpoint: &str, arguments: &[&str]) -> Output {
    let mut command = tokio::process::Command::new(binary("nod"));
    for name in [
        "HF_HUB_CACHE",
        "HUGGINGFACE_HUB_CACHE",
        "HF_TOKEN",
        "HUGGING_FACE_HUB_TOKEN",
        "HF_TOKEN_PATH",
        "HF_HUB_OFFLINE",
    ] {
        command.env_remove(name);
    }
    command.args(arguments).arg("--home").arg(home.root()).current_dir(home.work());
    command.env("HF_HOME", home.root().join("hf")).env("HF_ENDPOINT", endpoint);
    command.stdin(Stdio::null()).output().await.unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The line of the list that has the file in it.
fn listed(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", text(output));
    text(output)
        .lines()
        .find(|line| line.contains(FILE))
        .unwrap_or_else(|| panic!("{}", text(output)))
        .to_owned()
}

fn place(home: &Home) -> PathBuf {
    let repo = format!("models--{}", REPO.replace('/', "--"));
    home.root().join("hf/hub").join(repo).join("snapshots").join(COMMIT).join(FILE)
}

#[tokio::test]
async fn a_model_is_downloaded_found_chosen_and_answers() {
    let home = Home::new();
    let server = Server::start().await;
    let content = std::fs::read(nod_tests::home::starter()).unwrap();
    server.put(&format!("{REPO}/{FILE}"), &content, true);
    // The connection breaks once on the way.
    server.set(|plan| plan.breaks = [content.len() / 3].into());
    let nod = |arguments: &'static [&'static str]| nod(&home, &server.endpoint, arguments);

    assert!(listed(&nod(&["models"]).await).contains("not on this machine"));
    let output = nod(&["models", "download", ID, FILE]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let path = place(&home);
    assert!(text(&output).contains(path.to_str().unwrap()), "{}", text(&output));
    assert!(std::fs::read(&path).unwrap() == content, "what arrived is what was sent");
    let third = format!("bytes={}-", content.len() / 3);
    assert_eq!(server.transfers(), [None, Some(third)]);

    // It is chosen at once, and found by another start.
    let line = listed(&nod(&["models"]).await);
    assert!(line.trim_start().starts_with("* ") && line.ends_with(path.to_str().unwrap()), "{line}");
    // Given back and chosen again without a word to the hub.
    assert_eq!(nod(&["models", "use", "starter"]).await.status.code(), Some(0));
    assert!(!listed(&nod(&["models"]).await).trim_start().starts_with("* "));
    let output = nod(&["models", "use", ID, FILE]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(server.transfers().len(), 2);

    let output = nod(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(model_line(&output).contains(path.to_str().unwrap()), "{}", text(&output));
    let output = nod(&["ask", "--yes", "what is 17 percent of 300?"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("51"), "{}", text(&output));
}

/// What the doctor says of the model.
fn model_line(output: &Output) -> String {
    text(output).lines().filter(|line| line.contains("CodeActAgent")).collect()
}

#[tokio::test]
async fn a_file_damaged_on_the_way_is_not_used() {
    let home = Home::new();
    let server = Server::start().await;
    let content = std::fs::read(nod_tests::home::starter()).unwrap();
    server.put(&format!("{REPO}/{FILE}"), &content, true);
    let mut wrong = content;
    wrong[100_000] ^= 1;
    server.set(|plan| plan.instead = Some(wrong));
    let output = nod(&home, &server.endpoint, &["models", "download", ID, FILE]).await;
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("is damaged"), "{}", text(&output));
    assert!(!place(&home).exists());
    let output = nod(&home, &server.endpoint, &["models"]).await;
    assert!(listed(&output).contains("not on this machine"), "{}", text(&output));
    assert!(text(&output).contains("* starter"), "the choice is as it was: {}", text(&output));
}
