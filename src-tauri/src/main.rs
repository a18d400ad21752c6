//! The window of Nod: opens it, hands the page's calls to [`nod_app::Nod`], and closes both in order.

// A release build on Windows opens no console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod closing;
mod commands;
mod log;
mod page;
mod startup;
mod subscriptions;

use std::process::ExitCode;

fn main() -> ExitCode {
    log::start();
    if let Err(message) = startup::require_display() {
        eprintln!("{message}");
        return ExitCode::FAILURE;
    }
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(|app| {
            startup::open(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => u8::try_from(app.run_return(closing::on_event)).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            tracing::error!("The window could not be made: {error}");
            ExitCode::FAILURE
        }
    }
}
