//! From the start of the program to its window, or to a dialog that says why there is none.

use nod_app::{Nod, Options};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogKind};

use crate::{closing, page, subscriptions::Subscriptions};

/// Refuses to start where no window can be shown; the toolkit itself would end the program without a word on
/// what to do.
pub fn require_display() -> Result<(), &'static str> {
    let there = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !there("DISPLAY") && !there("WAYLAND_DISPLAY") {
        return Err("Nod found no display: neither DISPLAY nor WAYLAND_DISPLAY is set. \
                    Start it in a desktop session, or use the terminal client: nod");
    }
    Ok(())
}

/// Opens Nod, then its window. When either fails a dialog says why and the program ends with exit code 1.
pub fn open(app: &AppHandle) {
    // The window comes second: its page must never meet a program that has nothing to answer with.
    let opened = tauri::async_runtime::block_on(Nod::open(Options {
        home: None,
        starter: app.path().resource_dir().map(|folder| folder.join("starter.gguf")).into_iter().collect(),
    }))
    .and_then(|nod| {
        app.manage(nod);
        app.manage(Subscriptions::default());
        page::open(app)
    });
    match opened {
        Ok(()) => closing::on_signals(app),
        Err(error) => refuse(app, &format!("{error:#}")),
    }
}

fn refuse(app: &AppHandle, message: &str) {
    tracing::error!("Nod could not start: {message}");
    let handle = app.clone();
    app.dialog()
        .message(message)
        .title("Nod could not start")
        .kind(MessageDialogKind::Error)
        .show(move |_| handle.exit(1));
}
