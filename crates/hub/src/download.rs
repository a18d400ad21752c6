//! Fetching a file into the cache: resumed where it broke, checked, then put in place.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::cache::repo_of;
use crate::lock::BlobLock;
use crate::manifest::is_sha256;
use crate::remote::{Announced, Failure, Remote};
use crate::transfer::{Transfer, apart};
use crate::verify::sha256_of;
use crate::{Hub, HubError, ModelFile};

impl Hub {
    /// Fetches a file and its companions into the cache and returns where the file is then. What is there
    /// already is not fetched again; what was begun is taken up where it broke, also by later calls.
    ///
    /// `progress` is called with the bytes that are on this computer and the bytes of all files. Cancelling keeps
    /// all that has arrived; dropping the future all but the last mebibyte. Only of an answer that does not say how
    /// long it is nothing is kept unless it is the whole file.
    ///
    /// A file is put in its place only when its size is as announced and its SHA-256 is that of the manifest
    /// and of the hub. For small files, which are not in large file storage, the hub states none, and the size
    /// alone is compared.
    ///
    /// # Errors
    /// [`HubError`] says what happened and what to do: [`HubError::Network`], [`HubError::Denied`],
    /// [`HubError::Missing`], [`HubError::Server`], [`HubError::NoSpace`], [`HubError::Checksum`],
    /// [`HubError::Changed`], [`HubError::Cancelled`], [`HubError::Busy`], [`HubError::Offline`],
    /// [`HubError::NotDownloadable`], [`HubError::Io`].
    pub async fn download(
        &self,
        file: &ModelFile,
        progress: &(dyn Fn(u64, u64) + Send + Sync),
        cancel: &CancellationToken,
    ) -> Result<PathBuf, HubError> {
        let remote = Remote::new(self, file)?;
        let main = self.ask(&remote, &file.revision, &file.name, cancel).await?;
        check_manifest(file, &main)?;
        // Companions come from the very commit of the file, so that they fit it, and before it, so that a file
        // that is there can be used.
        let mut parts = Vec::new();
        for name in &file.companions {
            parts.push((name.clone(), self.ask(&remote, &main.commit, name, cancel).await?));
        }
        parts.push((file.name.clone(), main));
        self.fetch_all(&remote, file, &parts, progress, cancel).await
    }

    async fn ask(
        &self,
        remote: &Remote<'_>,
        revision: &str,
        name: &str,
        cancel: &CancellationToken,
    ) -> Result<Announced, HubError> {
        let mut tries = 0;
        loop {
            match unless(cancel, name, remote.announced(revision, name)).await? {
                Ok(announced) => return Ok(announced),
                Err(Failure::Passing(_)) if tries < self.retries => {
                    unless(cancel, name, tokio::time::sleep(self.pause_before(tries))).await?;
                    tries += 1;
                }
                Err(failure) => return Err(failure.into_inner()),
            }
        }
    }

    fn pause_before(&self, tries: u32) -> Duration {
        self.pause.saturating_mul(1 << tries.min(5))
    }

    async fn fetch_all(
        &self,
        remote: &Remote<'_>,
        file: &ModelFile,
        parts: &[(String, Announced)],
        progress: &(dyn Fn(u64, u64) + Send + Sync),
        cancel: &CancellationToken,
    ) -> Result<PathBuf, HubError> {
        let not_downloadable = || HubError::NotDownloadable { name: file.name.clone() };
        let repo = repo_of(file).ok_or_else(not_downloadable)?;
        let folder = self.folder(&repo);
        let blobs = folder.join("blobs");
        create(&blobs)?;
        let total = parts.iter().fold(0_u64, |sum, (_, part)| sum.saturating_add(part.bytes));
        let snapshot = self.cached(&repo).pointer_path(&parts[0].1.commit);
        let mut here: u64 =
            parts.iter().map(|(name, part)| on_disk(&blobs, &snapshot.join(name), part)).sum();
        let (needed, available) = (total.saturating_sub(here), free_space(&blobs)?);
        if needed > available {
            return Err(HubError::NoSpace { file: file.name.clone(), folder: blobs, needed, available });
        }
        progress(here, total);
        for (name, part) in parts {
            let blob = blobs.join(&part.etag);
            let pointer = snapshot.join(name);
            here = here.saturating_sub(on_disk(&blobs, &pointer, part));
            if !has_size(&blob, part.bytes) && !has_size(&pointer, part.bytes) {
                let _lock = BlobLock::take(&self.cache, &repo.folder_name(), name, &part.etag)?;
                let partial = incomplete(&blob);
                let told = |bytes: u64| progress(here + bytes, total);
                let transfer = Transfer { remote, name, part, partial: &partial, told: &told, cancel };
                self.fetch(&transfer).await?;
                let sum = file.sha256.as_deref().filter(|_| *name == file.name);
                check_content(&partial, name, part, sum, cancel).await?;
                std::fs::rename(&partial, &blob).map_err(HubError::io("Naming", &blob))?;
            }
            point(&pointer, &blob, name, part.bytes)?;
            here += part.bytes;
        }
        progress(total, total);
        let commit = &parts[0].1.commit;
        self.cached(&repo).create_ref(commit).map_err(HubError::io("Writing", &folder.join("refs")))?;
        Ok(snapshot.join(&file.name))
    }

    /// Fetches what is missing of a part, taking broken connections up again. It gives up when connections
    /// break and nothing new has arrived in between.
    async fn fetch(&self, transfer: &Transfer<'_>) -> Result<(), HubError> {
        let Transfer { name, partial, cancel, .. } = *transfer;
        // Left by a process that ended in the middle; what it holds is of no use.
        let _ = std::fs::remove_file(apart(partial));
        let mut tries = 0;
        let began = size_of(partial);
        let mut most = began;
        loop {
            let failure = match transfer.attempt().await {
                Ok(()) => return Ok(()),
                Err(failure) => failure,
            };
            let now = size_of(partial);
            if now > most {
                (most, tries) = (now, 0);
            }
            let failure = match failure {
                // Something came in this call, so the host is there; the network went away for a while.
                Failure::Lasting(error @ HubError::Network { .. }) if most > began => Failure::Passing(error),
                failure => failure,
            };
            match failure {
                Failure::Passing(error) if tries < self.retries => {
                    tracing::info!(%error, file = name, bytes = now, "the download broke and is taken up again");
                    unless(cancel, name, tokio::time::sleep(self.pause_before(tries))).await?;
                    tries += 1;
                }
                failure => return Err(failure.into_inner()),
            }
        }
    }
}

/// Waits for `work` unless the download is cancelled before. Cancelled counts first, so that what is cancelled
/// already does not begin.
pub(crate) async fn unless<T>(
    cancel: &CancellationToken,
    name: &str,
    work: impl Future<Output = T>,
) -> Result<T, HubError> {
    tokio::select! {
        biased;
        () = cancel.cancelled() => Err(HubError::Cancelled { file: name.to_owned() }),
        done = work => Ok(done),
    }
}

/// What the manifest states must be what the hub offers.
fn check_manifest(file: &ModelFile, announced: &Announced) -> Result<(), HubError> {
    let changed = |what, expected: String, found: String| {
        Err(HubError::Changed { file: file.name.clone(), what, expected, found })
    };
    match (file.bytes, &file.sha256) {
        (Some(bytes), _) if bytes != announced.bytes => {
            changed("size", bytes.to_string(), announced.bytes.to_string())
        }
        (_, Some(sum)) if is_sha256(&announced.etag) && *sum != announced.etag => {
            changed("SHA-256", sum.clone(), announced.etag.clone())
        }
        _ => Ok(()),
    }
}

/// Compares what is on disk, not what went through memory, with the checksums known. A file that differs is
/// removed: nothing tells which part of it is wrong.
async fn check_content(
    partial: &Path,
    name: &str,
    part: &Announced,
    manifest: Option<&str>,
    cancel: &CancellationToken,
) -> Result<(), HubError> {
    let announced = is_sha256(&part.etag).then_some(part.etag.as_str());
    let Some(expected) = manifest.or(announced).map(str::to_owned) else { return Ok(()) };
    let (path, stop) = (partial.to_owned(), cancel.clone());
    let found = tokio::task::spawn_blocking(move || sha256_of(&path, || stop.is_cancelled()))
        .await
        .map_err(|error| HubError::io("Reading", partial)(std::io::Error::other(error)))??
        .ok_or_else(|| HubError::Cancelled { file: name.to_owned() })?;
    if found == expected {
        return Ok(());
    }
    std::fs::remove_file(partial).map_err(HubError::io("Removing", partial))?;
    Err(HubError::Checksum { path: partial.to_owned(), expected, found })
}

/// Puts the name of a file in a snapshot: a relative link, or the file itself where links are not allowed.
fn point(pointer: &Path, blob: &Path, name: &str, bytes: u64) -> Result<(), HubError> {
    if has_size(pointer, bytes) {
        return Ok(());
    }
    let folder = pointer.parent().unwrap_or(pointer);
    create(folder)?;
    // A link whose file is gone is in the way, and so is a part of the file that a copy of the cache left there.
    let _ = std::fs::remove_file(pointer);
    // snapshots/COMMIT/ and the folders of the name itself.
    let up = "../".repeat(2 + name.matches('/').count());
    let target = format!("{up}blobs/{}", blob.file_name().unwrap_or_default().to_string_lossy());
    #[cfg(unix)]
    let linked = std::os::unix::fs::symlink(&target, pointer);
    #[cfg(windows)]
    let linked = std::os::windows::fs::symlink_file(target.replace('/', "\\"), pointer)
        .or_else(|_| std::fs::rename(blob, pointer));
    linked.map_err(HubError::io("Creating", pointer))
}

pub(crate) fn create(folder: &Path) -> Result<(), HubError> {
    std::fs::create_dir_all(folder).map_err(HubError::io("Creating", folder))
}

pub(crate) fn free_space(folder: &Path) -> Result<u64, HubError> {
    fs4::available_space(folder).map_err(HubError::io("Asking for the free space of", folder))
}

/// The name that other programs give a file that is not whole yet.
fn incomplete(blob: &Path) -> PathBuf {
    let mut name = blob.as_os_str().to_owned();
    name.push(".incomplete");
    PathBuf::from(name)
}

/// Bytes of a part that are here, whole or not. Where there are no links, a whole one is in the snapshot alone.
fn on_disk(blobs: &Path, pointer: &Path, part: &Announced) -> u64 {
    let blob = blobs.join(&part.etag);
    if has_size(&blob, part.bytes) || has_size(pointer, part.bytes) {
        return part.bytes;
    }
    size_of(&incomplete(&blob)).min(part.bytes)
}

fn has_size(path: &Path, bytes: u64) -> bool {
    std::fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() == bytes)
}

pub(crate) fn size_of(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |meta| meta.len())
}
