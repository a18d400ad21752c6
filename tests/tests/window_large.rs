//! A model of 7 billion weights in the real window: it writes, and Stop works while it does.
//!
//! Needs a file, which no clone has: `cargo run --release -p nod-engine --example make_model -- --shape
//! mistral-7b --quant q4_k_m --out FILE` makes one of random weights in seconds. Run with
//! `NOD_TEST_LARGE_MODEL=FILE xvfb-run dbus-run-session -- cargo test --workspace --test window_large -- --ignored`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use nod_protocol::ModelChoice;
use nod_tests::Home;
use nod_tests::window::Window;

/// Reading the system prompt takes minutes on two cores.
const PATIENCE: Duration = Duration::from_secs(900);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display and NOD_TEST_LARGE_MODEL"]
async fn a_large_model_writes_and_stops() {
    let path = std::env::var("NOD_TEST_LARGE_MODEL").expect("NOD_TEST_LARGE_MODEL names a model file");
    let home = Home::with(|settings| settings.model = ModelChoice::File { path, like: None });
    let window = Window::open("large", &home).await;
    let composer = window.find("textbox", "Your request").await;
    composer.send_keys("hello\u{E007}").await.unwrap();
    window.find_within(PATIENCE, "button", "Stop", None).await;

    let before = window.text().await.len();
    let asked = Instant::now();
    while window.text().await.len() < before + 40 {
        assert!(asked.elapsed() < PATIENCE, "the model wrote nothing");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    window.shoot("writing").await;
    window.click("button", "Stop").await;
    let stopped = Instant::now();
    window.find_within(PATIENCE, "button", "Send", None).await;
    let took = stopped.elapsed();
    window.shoot("stopped").await;
    println!("first words after {:?}, stopped in {took:?}", asked.elapsed());
    assert!(took < Duration::from_secs(20), "{took:?}");
    window.close().await;
}
