//! Models: which there are, which is loaded, and getting one.

use nod_app::{DownloadProgress, ModelEntry, Nod, Result};
use nod_protocol::ModelState;
use tauri::State;
use tauri::ipc::Channel;

use super::to_page;

#[tauri::command]
pub async fn model_status(nod: State<'_, Nod>) -> Result<ModelState> {
    Ok(nod.model_state())
}

#[tauri::command]
pub async fn list_models(nod: State<'_, Nod>) -> Result<Vec<ModelEntry>> {
    nod.list_models().await
}

#[tauri::command]
pub async fn download_model(
    nod: State<'_, Nod>,
    id: String,
    file: String,
    channel: Channel<DownloadProgress>,
) -> Result<()> {
    nod.download_model(&id, &file, to_page(channel)).await.map(drop)
}

#[tauri::command]
pub async fn cancel_download(nod: State<'_, Nod>, id: String, file: String) -> Result<()> {
    nod.cancel_download(&id, &file);
    Ok(())
}

#[tauri::command]
pub async fn check_model_file(nod: State<'_, Nod>, path: String) -> Result<String> {
    nod.check_model_file(path).await
}
