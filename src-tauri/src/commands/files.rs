//! Files: attached, shown by an action, saved, opened.

use std::io::Write as _;
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
    let target = path.clone();
    let saved = tokio::task::spawn_blocking(move || save(&target, &content)).await;
    let saved = saved.map_err(std::io::Error::from).flatten();
    saved.map_err(|error| failed(format!("{}: {error}", path.display())))?;
    Ok(true)
}

/// Writes a file: to one beside, then in its place, so that a disk that turns out full takes nothing that was there.
fn save(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let before = match std::fs::metadata(path) {
        // A pipe or a device has no content that could be lost, and cannot be replaced by a file.
        Ok(there) if !there.is_file() => return std::fs::write(path, content),
        Ok(there) => there,
        // A link that leads nowhere yet: what it names is made.
        Err(_) if path.is_symlink() => return std::fs::write(path, content),
        Err(_) => return replace(path, content, None),
    };
    // Whoever may not write the file may not replace it either. Nothing is cut off by this.
    std::fs::File::options().write(true).open(path)?;
    // A link stays, and what it leads to is replaced.
    let target = if path.is_symlink() { std::fs::canonicalize(path)? } else { path.to_owned() };
    match replace(&target, content, Some(&before)) {
        // A folder may take no new files although this one may be written.
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            std::fs::write(&target, content)
        }
        done => done,
    }
}

fn replace(path: &Path, content: &[u8], before: Option<&std::fs::Metadata>) -> std::io::Result<()> {
    let folder = path.parent().ok_or(std::io::ErrorKind::NotFound)?;
    let mut beside = part().tempfile_in(folder)?;
    beside.write_all(content)?;
    if let Some(before) = before {
        // Where modes cannot be set, as on a memory card, the file has that of its place.
        let _ = beside.as_file().set_permissions(before.permissions());
    }
    beside.as_file().sync_all()?;
    beside.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

/// How the file beside is made: readable by whom a new file of this user is readable, and removed when it is not kept.
fn part() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".nod-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// The second name of the old file shows whether it was written over or replaced.
    #[test]
    fn what_is_saved_over_a_file_is_whole_before_the_file_goes() {
        let folder = tempfile::tempdir().unwrap();
        let (report, old) = (folder.path().join("report.png"), folder.path().join("old.png"));
        save(&report, b"old").unwrap();
        std::fs::hard_link(&report, &old).unwrap();
        save(&report, b"new").unwrap();
        assert_eq!(std::fs::read(&report).unwrap(), b"new");
        assert_eq!(std::fs::read(&old).unwrap(), b"old");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "nothing else is left there");
    }

    #[test]
    fn what_cannot_be_saved_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("report.png");
        std::fs::create_dir(&place).unwrap();
        save(&place, b"new").unwrap_err();
        save(&folder.path().join("nowhere/report.png"), b"new").unwrap_err();
        assert!(place.is_dir());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_yet_stays_one() {
        let folder = tempfile::tempdir().unwrap();
        let (link, target) = (folder.path().join("link.png"), folder.path().join("report.png"));
        std::os::unix::fs::symlink("report.png", &link).unwrap();
        save(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(target).unwrap(), b"new");
    }

    #[cfg(unix)]
    #[test]
    fn a_saved_file_is_as_others_of_its_user_and_a_link_stays_one() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        std::fs::write(at("other"), "").unwrap();
        save(&at("report.png"), b"old").unwrap();
        assert_eq!(mode(&at("report.png")), mode(&at("other")));

        std::fs::set_permissions(at("report.png"), std::fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink("report.png", at("link.png")).unwrap();
        save(&at("link.png"), b"new").unwrap();
        assert!(at("link.png").is_symlink());
        assert_eq!(std::fs::read(at("report.png")).unwrap(), b"new");
        assert_eq!(mode(&at("report.png")) & 0o777, 0o640);
    }

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
