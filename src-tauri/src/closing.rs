//! The way out: whatever asks for the end, conversations and Python sessions are closed first.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use nod_app::Nod;
use tauri::{AppHandle, Manager as _, RunEvent};

/// How long closing may take. What is not closed by then ends with the program: the kernels watch for that.
const PATIENCE: Duration = Duration::from_secs(3);

const OPEN: u8 = 0;
const CLOSING: u8 = 1;
const CLOSED: u8 = 2;
static STAGE: AtomicU8 = AtomicU8::new(OPEN);

/// Holds back the end of the program until Nod is closed.
pub fn on_event(app: &AppHandle, event: RunEvent) {
    let RunEvent::ExitRequested { code, api, .. } = event else { return };
    let Some(nod) = app.try_state::<Nod>() else { return };
    if STAGE.load(Ordering::SeqCst) == CLOSED {
        return;
    }
    api.prevent_exit();
    if STAGE.swap(CLOSING, Ordering::SeqCst) == OPEN {
        let (nod, app) = (nod.inner().clone(), app.clone());
        tauri::async_runtime::spawn(async move {
            if tokio::time::timeout(PATIENCE, nod.close()).await.is_err() {
                tracing::warn!("Closing took longer than {PATIENCE:?}; what was still running is ended now.");
            }
            STAGE.store(CLOSED, Ordering::SeqCst);
            app.exit(code.unwrap_or(0));
        });
    }
}

/// Takes the same way out when the session ends or a terminal interrupts.
pub fn on_signals(app: &AppHandle) {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()] {
            let app = app.clone();
            tauri::async_runtime::spawn(async move {
                match signal(kind) {
                    Ok(mut signals) => {
                        signals.recv().await;
                        // 128 plus the number is what a shell reports of a program that a signal ended.
                        app.exit(128 + kind.as_raw_value());
                    }
                    Err(error) => tracing::warn!("A signal cannot be listened for: {error}"),
                }
            });
        }
    }
    #[cfg(not(unix))]
    let _ = app;
}
