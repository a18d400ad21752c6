//! Files: attached, shown by an action, saved, opened.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nod_app::{AppError, Nod, Result};
use nod_protocol::{Attachment, ErrorCode};
use tauri::utils::mime_type::MimeType;
use tauri::{State, Window};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

#[tauri::command]
pub async fn describe_paths(nod: State<'_, Nod>, paths: Vec<String>) -> Result<Vec<Attachment>> {
    nod.describe_paths(paths).await
}

#[tauri::command]
pub async fn sample_folder(nod: State<'_, Nod>) -> Result<String> {
    nod.sample_folder().await
}

/// Shows a folder in the system's file manager. Nothing but a folder: opening a file may run it.
#[tauri::command]
pub async fn open_folder(path: PathBuf) -> Result<()> {
    if !path.is_dir() {
        return Err(AppError::not_found(format!(
            "{} is not a folder, or is not there any more.",
            path.display()
        )));
    }
    open::that_detached(&path).map_err(|error| {
        AppError::new(
            ErrorCode::Internal,
            format!("{} could not be shown: {error}. Open it in your file manager.", path.display()),
        )
    })
}

/// The content as a `data:` address, for pictures.
#[tauri::command]
pub async fn artifact(nod: State<'_, Nod>, hash: String) -> Result<String> {
    let (content, _) = nod.artifact(&hash).await?;
    // The store keeps files by hash alone, without an ending, so the kind is read from the content.
    let mime = MimeType::parse(&content, "content.bin");
    Ok(format!("data:{mime};base64,{}", STANDARD.encode(content)))
}

/// Asks where to save and copies the file there. False when the user closed the dialog.
#[tauri::command]
pub async fn save_artifact(
    nod: State<'_, Nod>,
    window: Window,
    hash: String,
    suggested: String,
) -> Result<bool> {
    let (content, _) = nod.artifact(&hash).await?;
    let (answer, answered) = oneshot::channel();
    window.dialog().file().set_parent(&window).set_file_name(suggested).save_file(move |chosen| {
        let _ = answer.send(chosen);
    });
    let chosen = answered.await.ok().flatten();
    let Some(chosen) = chosen else { return Ok(false) };
    let failed =
        |why: String| AppError::new(ErrorCode::Internal, format!("The file could not be saved: {why}"));
    let path = chosen.into_path().map_err(|error| failed(error.to_string()))?;
    tokio::fs::write(&path, content).await.map_err(|error| failed(format!("{}: {error}", path.display())))?;
    Ok(true)
}
