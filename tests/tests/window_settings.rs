//! What is chosen in the settings of the real window is kept, and is what the next turn goes by.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use nod_tests::Home;
use nod_tests::conversation::{ONE_CARD, PATIENCE, ask, card, run_edited, turn_over, until};
use nod_tests::window::Window;
use serde_json::Value;

const TAB: &str = "\u{E004}";
const SELECT_ALL: &str = "\u{E009}a";

/// What the settings file says at a path such as `/limits/steps`.
fn kept(home: &Home, path: &str) -> Value {
    let text = std::fs::read_to_string(home.root().join("settings.json")).unwrap_or_default();
    let settings: Value = serde_json::from_str(&text).unwrap_or_default();
    settings.pointer(path).cloned().unwrap_or_default()
}

async fn until_kept(home: &Home, path: &str, value: Value) {
    until(|| kept(home, path) == value, &format!("{path} is {value} in the settings file")).await;
}

/// Chooses from a list as its user does, by the name that is shown.
async fn choose(window: &Window, list: &str, name: &str) {
    let list = window.find("combobox", &format!("{list}…")).await;
    list.select_by_label(name).await.unwrap();
}

/// Types a number into a field in place of the one there, and leaves it.
async fn number(window: &Window, field: &str, typed: &str) {
    let field = window.find("spinbutton", field).await;
    field.click().await.unwrap();
    field.send_keys(SELECT_ALL).await.unwrap(); // a call of its own: its end lets go of Control
    field.send_keys(&format!("{typed}{TAB}")).await.unwrap();
}

/// The lightness of the page's ground, from 0 to 255.
async fn ground(window: &Window) -> f64 {
    let script = "const c = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        c.fillStyle = getComputedStyle(document.body).backgroundColor; c.fillRect(0, 0, 1, 1);
        return c.getImageData(0, 0, 1, 1).data[0]";
    window.ask(script, &[]).await.as_f64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display: script/window-tests"]
async fn what_is_chosen_is_kept_and_holds() {
    let home = Home::new();
    let window = Window::open("chosen", &home).await;
    window.click("button", "Settings").await;
    window.find("dialog", "Settings").await;
    window.shoot("top").await;

    choose(&window, "Colours", "Dark").await;
    until_kept(&home, "/theme", "dark".into()).await;
    let dark = ground(&window).await;
    window.shoot("dark").await;
    choose(&window, "Colours", "Light").await;
    until_kept(&home, "/theme", "light".into()).await;
    assert!(dark < 80.0 && ground(&window).await > 200.0, "the page is dark, then light: {dark}");

    // A number that cannot be is said and changes nothing; one that can be holds.
    number(&window, "Time an action may run", "0").await;
    window.wait_for_text("Enter a whole number from 1 to 86400. It is still 60.").await;
    window.shoot("refused").await;
    assert_eq!(kept(&home, "/limits/executionSeconds"), Value::from(60));
    number(&window, "Time an action may run", "2").await;
    until_kept(&home, "/limits/executionSeconds", 2.into()).await;
    number(&window, "Actions in one turn", "1").await;
    until_kept(&home, "/limits/steps", 1.into()).await;

    window.click("checkbox", "Use the model's own values").await;
    until_kept(&home, "/sampling/temperature", 0.0.into()).await;
    number(&window, "Top k", "40").await;
    until_kept(&home, "/sampling/topK", 40.into()).await;
    window.shoot("sampling").await;
    window.click("checkbox", "Use the model's own values").await;
    until_kept(&home, "/sampling", Value::Null).await;

    choose(&window, "Memory for a conversation", "8 bits, less exact").await;
    until_kept(&home, "/cache", "eightBit".into()).await;

    // What this build cannot use is not there to choose.
    let list = window.find("combobox", "Device…").await;
    let names =
        window.ask("return [...arguments[0].options].map((each) => each.textContent)", &[&list]).await;
    assert_eq!(names, serde_json::json!(["Best available", "Processor (CPU)"]));
    window.shoot("device").await;
    assert_eq!(kept(&home, "/device"), "auto");
    choose(&window, "Device", "Processor (CPU)").await;
    until_kept(&home, "/device", "cpu".into()).await;
    window.click("button", "Close settings").await;

    // The limit of two seconds holds.
    ask(&window, ONE_CARD).await;
    let waiting = card(&window, "1, waiting for you").await;
    run_edited(&window, &waiting, "while True: pass").await;
    window.wait_for_text_within(PATIENCE, "It reached the time limit").await;
    turn_over(&window).await;
    window.shoot("limited").await;
    window.close().await;

    // They are still there after a new start.
    let window = Window::open("chosen-again", &home).await;
    window.click("button", "Settings").await;
    let field = window.find("spinbutton", "Time an action may run").await;
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("2"));
    let list = window.find("combobox", "Colours…").await;
    assert_eq!(list.prop("value").await.unwrap().as_deref(), Some("light"));
    window.close().await;
}
