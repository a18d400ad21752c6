//! Files: attached, shown by an action, saved, opened.

use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nod_app::{AppError, Nod, Result};
use nod_protocol::{Attachment, ErrorCode};
use tauri::utils::mime_type::MimeType;
use tauri::{State, Window};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

/// How long a program that opens folders is watched for failing: on Linux it is a script that tries one program
/// after the other, and says only in the end that none worked.
const UNTIL_REFUSED: Duration = Duration::from_secs(3);

#[tauri::command]
pub async fn describe_paths(nod: State<'_, Nod>, paths: Vec<String>) -> Result<Vec<Attachment>> {
    nod.describe_paths(paths).await
}

#[tauri::command]
pub async fn sample_folder(nod: State<'_, Nod>) -> Result<String> {
    nod.sample_folder().await
}

/// Whether macOS takes this folder for a program, which opening it would start.
fn is_bundle(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("app") || path.join("Contents").is_dir())
}

/// Shows a folder in the system's file manager. Nothing but a folder: opening a file may run it.
#[tauri::command]
pub async fn open_folder(path: PathBuf) -> Result<()> {
    if is_bundle(&path) {
        return Err(AppError::new(
            ErrorCode::Internal,
            format!(
                "{} may be a program, which opening it would start. Open its folder yourself.",
                path.display()
            ),
        ));
    }
    if !path.is_dir() {
        return Err(AppError::not_found(format!(
            "{} is not a folder, or is not there any more.",
            path.display()
        )));
    }
    let asked = path.clone();
    let opened =
        tokio::task::spawn_blocking(move || open::that_detached_with_timeout(asked, UNTIL_REFUSED)).await;
    opened.map_err(std::io::Error::from).flatten().map_err(|error| {
        tracing::warn!("{} could not be shown: {error}", path.display());
        AppError::new(
            ErrorCode::Internal,
            format!(
                "{} could not be shown: this system has no file manager that opens it. \
                 Open it yourself in a program that you have.",
                path.display()
            ),
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

/// Asks where to save, beginning in this folder, and copies the file there. False when the user closed the dialog.
#[tauri::command]
pub async fn save_artifact(
    nod: State<'_, Nod>,
    window: Window,
    hash: String,
    suggested: String,
    folder: Option<PathBuf>,
) -> Result<bool> {
    let (content, _) = nod.artifact(&hash).await?;
    let (answer, answered) = oneshot::channel();
    let mut dialog = window.dialog().file().set_parent(&window).set_title("Save as");
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    dialog.set_file_name(suggested).save_file(move |chosen| {
        let _ = answer.send(chosen);
    });
    let chosen = answered.await.ok().flatten();
    let Some(chosen) = chosen else { return Ok(false) };
    let failed = |why: String| {
        AppError::new(
            ErrorCode::Internal,
            format!(
                "The file could not be saved: {why}. It is still in the conversation: save it in another place."
            ),
        )
    };
    let path = chosen.into_path().map_err(|error| failed(error.to_string()))?;
    tokio::fs::write(&path, content).await.map_err(|error| failed(format!("{}: {error}", path.display())))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_folder_that_is_a_program_is_told_from_one_with_files() {
        let folder = tempfile::tempdir().unwrap();
        let (program, plain) = (folder.path().join("Invoices.app"), folder.path().join("Invoices"));
        std::fs::create_dir_all(program.join("Contents")).unwrap();
        std::fs::create_dir_all(plain.join("Contents")).unwrap();
        assert!(is_bundle(&program));
        assert!(!is_bundle(&plain));
    }
}
