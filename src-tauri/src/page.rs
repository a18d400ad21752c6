//! The one window and the page in it.

use anyhow::Context as _;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, Manager as _, Url, WebviewWindowBuilder};

use crate::subscriptions::Subscriptions;

/// Opens the window as tauri.conf.json describes it.
pub fn open(app: &AppHandle) -> anyhow::Result<()> {
    let config = app.config().app.windows.first().context("tauri.conf.json describes no window")?;
    WebviewWindowBuilder::from_config(app, config)
        .and_then(|builder| {
            builder
                // A link in what a model wrote, or in what code displayed, must not replace the page.
                .on_navigation(is_ours)
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .on_page_load(|window, load| {
                    // A reload forgets the cards that the page before it showed.
                    if load.event() == PageLoadEvent::Started {
                        window.state::<Subscriptions>().page_gone(window.app_handle());
                    }
                })
                .build()
        })
        .context("The window could not be opened")?;
    Ok(())
}

/// The page itself, and the frames it makes for displayed HTML.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"), // the same page on Windows
        "about" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn only_the_page_and_its_frames_may_be_gone_to() {
        let may = |url: &str| is_ours(&Url::parse(url).unwrap());
        assert!(may("tauri://localhost/index.html"));
        assert!(may("http://tauri.localhost/"));
        assert!(may("about:srcdoc"));
        for elsewhere in [
            "https://example.com/",
            "http://localhost/",
            "file:///etc/passwd",
            "tauri://elsewhere/",
            "data:text/html,x",
        ] {
            assert!(!may(elsewhere), "{elsewhere}");
        }
    }
}
