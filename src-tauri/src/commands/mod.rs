//! What the page may call. Each command hands its arguments to [`nod_app::Nod`]; permissions/page.toml lists them.

mod conversations;
mod files;
mod models;
mod settings;
mod turns;

use tauri::ipc::{Channel, Invoke, IpcResponse};
use tokio::sync::mpsc;

/// Every command by its name.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        turns::submit,
        turns::subscribe,
        turns::effects,
        conversations::list_conversations,
        conversations::create_conversation,
        conversations::rename_conversation,
        conversations::delete_conversation,
        conversations::search_conversations,
        settings::get_settings,
        settings::set_settings,
        settings::system_info,
        settings::python_status,
        models::model_status,
        models::list_models,
        models::download_model,
        models::cancel_download,
        models::check_model_file,
        files::describe_paths,
        files::open_folder,
        files::sample_folder,
        files::artifact,
        files::save_artifact,
    ]
}

/// A sender whose messages go to the page.
fn to_page<T: IpcResponse + Send + 'static>(channel: Channel<T>) -> mpsc::Sender<T> {
    let (sender, mut receiver) = mpsc::channel(16);
    tauri::async_runtime::spawn(async move {
        while let Some(message) = receiver.recv().await {
            if channel.send(message).is_err() {
                return; // the window is gone
            }
        }
    });
    sender
}
