//! What a user does in a conversation in the real window, step by step.

use std::time::{Duration, Instant};

use fantoccini::elements::Element;

use crate::window::Window;

/// The model loads and writes, Python starts and imports pandas: on a busy machine that takes a while.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// A request that brings one card; tests that run code of their own put it in that card's place.
pub const ONE_CARD: &str = "how many files are in this folder?";

const ENTER: &str = "\u{E007}";
const SELECT_ALL: &str = "\u{E009}a";

/// Types a request and sends it.
pub async fn ask(window: &Window, request: &str) {
    let composer = window.find("textbox", "Your request").await;
    composer.send_keys(request).await.unwrap();
    composer.send_keys(ENTER).await.unwrap();
}

/// The last card in this state, such as `1, waiting for you`, waited for as long as the turn goes on.
pub async fn card(window: &Window, state: &str) -> Element {
    let name = format!("Action {state}…");
    let start = Instant::now();
    let mut idle_since = None;
    loop {
        if let Some(card) = window.all("group", &name).await.pop() {
            return card;
        }
        // Where the composer offers to send, nothing more will come; a moment of grace for what is on its way.
        let idle = !window.all("button", "Send").await.is_empty();
        let since = *idle_since.get_or_insert_with(Instant::now);
        if !idle {
            idle_since = None;
        } else if since.elapsed() > Duration::from_secs(15) {
            window.fail(&format!("the turn is over without a card {state:?}")).await;
        }
        if start.elapsed() > PATIENCE {
            window.fail(&format!("no card {state:?} within {PATIENCE:?}")).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Presses a card's button once it is ready: Run is locked until the end of the code has been in view.
pub async fn press(window: &Window, card: &Element, button: &str) {
    let start = Instant::now();
    loop {
        let found = window.find_in(card, "button", button).await;
        if found.attr("aria-disabled").await.unwrap().as_deref() != Some("true") {
            found.click().await.unwrap();
            return;
        }
        if start.elapsed() > PATIENCE {
            window.fail(&format!("{button} stays locked")).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Replaces the code of a waiting card and runs that.
pub async fn run_edited(window: &Window, card: &Element, code: &str) {
    press(window, card, "Edit").await;
    let editor = window.find("textbox", "Edit the code").await;
    editor.send_keys(SELECT_ALL).await.unwrap(); // a call of its own: its end lets go of Control
    editor.send_keys(&code.replace('\n', ENTER)).await.unwrap();
    window.shoot("editing").await;
    press(window, card, "Run edited").await;
}

/// Waits until the turn is over: the composer offers to send again.
pub async fn turn_over(window: &Window) {
    window.find_within(PATIENCE, "button", "Send", None).await;
}

/// Waits for something outside the page.
///
/// # Panics
/// When it has not happened after [`PATIENCE`].
pub async fn until(happened: impl Fn() -> bool, what: &str) {
    let start = Instant::now();
    while !happened() {
        assert!(start.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
