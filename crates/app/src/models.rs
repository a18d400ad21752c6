//! The models Nod can use: from the settings' choice to a file and how to speak with it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use nod_hub::{Catalogue, Format, Hub, HubError, Inspected, Manifest, ModelFile, STARTER};
use nod_protocol::{ErrorCode, ModelChoice};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::answers::{DownloadProgress, ModelEntry, ModelFileEntry};
use crate::error::{AppError, Result};

/// The known models and the places where their files may be.
pub struct Library {
    catalogue: Catalogue,
    /// `None` where this user has no place for a cache; then there is nothing to look in.
    hub: Option<Hub>,
    starter_places: Vec<PathBuf>,
    under_way: Mutex<UnderWay>,
}

/// What stops each download, by model and file.
type UnderWay = HashMap<(String, String), CancellationToken>;

/// A model ready to be loaded.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// Name for people.
    pub name: String,
    /// Its file or folder.
    pub path: PathBuf,
    /// How to speak with it.
    pub manifest: Manifest,
    /// Tokens that its attention looks back, for a file that does not say.
    pub sliding_window: Option<u32>,
}

impl From<HubError> for AppError {
    fn from(error: HubError) -> Self {
        Self::new(ErrorCode::ModelUnavailable, error.to_string())
    }
}

impl Library {
    pub fn new(starter_places: Vec<PathBuf>) -> anyhow::Result<Self> {
        Ok(Self {
            catalogue: Catalogue::builtin()?,
            hub: Hub::from_env().ok(),
            starter_places,
            under_way: Mutex::default(),
        })
    }

    /// The file that a choice means, and how to speak with it.
    ///
    /// # Errors
    /// When the model is not known or its file not on this machine; the message says what to do.
    pub fn resolve(&self, choice: &ModelChoice) -> Result<Resolved> {
        match choice {
            ModelChoice::Starter => Ok(Resolved {
                path: nod_hub::locate_starter(&self.starter_places)?,
                name: self.catalogue.starter()?.name.clone(),
                sliding_window: self.catalogue.starter()?.sliding_window,
                manifest: self.catalogue.starter()?.clone(),
            }),
            ModelChoice::Catalogue { id, .. } if id == STARTER => self.resolve(&ModelChoice::Starter),
            ModelChoice::Catalogue { id, file } => {
                let manifest = self.catalogue.find(id)?;
                let file = manifest.file(file)?;
                let path = self.hub.as_ref().and_then(|hub| hub.locate(file)).ok_or_else(|| {
                    AppError::new(
                        ErrorCode::ModelUnavailable,
                        format!(
                            "{} is not on this machine. Download it in Settings or with: nod models download {id} {}",
                            file.name, file.name
                        ),
                    )
                })?;
                Ok(Resolved {
                    name: manifest.name.clone(),
                    path,
                    sliding_window: manifest.sliding_window,
                    manifest: manifest.clone(),
                })
            }
            ModelChoice::File { path, like } => {
                let seen = nod_hub::inspect(Path::new(path))?;
                let manifest = self.catalogue.find(like.as_deref().unwrap_or(nod_hub::DEFAULT))?;
                let sliding_window =
                    manifest.sliding_window.filter(|_| like.is_some() || is_of(manifest, &seen));
                // What is loaded is what was found: a folder can stand for the file in it, and a file for its folder.
                let path = seen.path;
                let last = if path.is_dir() { path.file_name() } else { path.file_stem() };
                let last = last.map(|name| name.to_string_lossy().into_owned());
                let name = seen.name.or(last).unwrap_or_else(|| path.to_string_lossy().into_owned());
                Ok(Resolved { name, path, manifest: manifest.clone(), sliding_window })
            }
        }
    }

    /// Every known model with the state of its files here.
    pub fn entries(&self, chosen: &ModelChoice) -> Vec<ModelEntry> {
        self.catalogue.entries().iter().map(|manifest| self.entry(manifest, chosen)).collect()
    }

    fn entry(&self, manifest: &Manifest, chosen: &ModelChoice) -> ModelEntry {
        let files: Vec<_> = manifest
            .files
            .iter()
            .map(|file| {
                let path = self.locate(manifest, file);
                let there =
                    path.as_deref().and_then(|path| std::fs::metadata(path).ok()).map(|found| found.len());
                ModelFileEntry {
                    name: file.name.clone(),
                    bytes: there.or_else(|| file.approximate_bytes()),
                    quantization: file.quantization.clone().unwrap_or_default(),
                    path: path.map(|path| path.to_string_lossy().into_owned()),
                    selected: match chosen {
                        ModelChoice::Starter => manifest.id == STARTER,
                        ModelChoice::Catalogue { id, file: name } => *id == manifest.id && *name == file.name,
                        ModelChoice::File { .. } => false,
                    },
                }
            })
            .collect();
        ModelEntry {
            id: manifest.id.clone(),
            name: manifest.name.clone(),
            description: manifest.description.clone(),
            license: manifest.license.clone(),
            selected: files.iter().any(|file| file.selected),
            files,
        }
    }

    fn locate(&self, manifest: &Manifest, file: &ModelFile) -> Option<PathBuf> {
        if manifest.id == STARTER {
            return nod_hub::locate_starter(&self.starter_places).ok();
        }
        self.hub.as_ref()?.locate(file)
    }

    /// Downloads a file of a known model into the standard cache.
    ///
    /// # Errors
    /// When it is being downloaded already, and those of [`Hub::download`].
    pub async fn download(
        &self,
        id: &str,
        file: &str,
        progress: mpsc::Sender<DownloadProgress>,
    ) -> Result<PathBuf> {
        let download = Download::begin(self, id, file)?;
        let file = self.catalogue.find(id)?.file(file)?;
        // Asked again here, so that the error says what is missing.
        let hub = match &self.hub {
            Some(hub) => hub,
            None => &Hub::from_env()?,
        };
        // A figure that nobody reads in time is dropped: the next one replaces it.
        let tell = move |done, total| {
            let _ = progress.try_send(DownloadProgress { done, total });
        };
        Ok(hub.download(file, &tell, &download.cancel).await?)
    }

    /// Stops a download; what arrived stays for resuming.
    pub fn cancel_download(&self, id: &str, file: &str) {
        if let Some(cancel) = self.under_way().get(&(id.to_owned(), file.to_owned())) {
            cancel.cancel();
        }
    }

    fn under_way(&self) -> MutexGuard<'_, UnderWay> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A download under way: no other of the same file may begin before this is gone, also when nobody waits for it any more.
struct Download<'a> {
    library: &'a Library,
    key: (String, String),
    cancel: CancellationToken,
}

impl<'a> Download<'a> {
    fn begin(library: &'a Library, id: &str, file: &str) -> Result<Self> {
        let key = (id.to_owned(), file.to_owned());
        let cancel = CancellationToken::new();
        let mut under_way = library.under_way();
        if under_way.contains_key(&key) {
            return Err(AppError::new(ErrorCode::Busy, format!("{file} is already being downloaded.")));
        }
        under_way.insert(key.clone(), cancel.clone());
        Ok(Self { library, key, cancel })
    }
}

impl Drop for Download<'_> {
    fn drop(&mut self) {
        self.library.under_way().remove(&self.key);
    }
}

/// Whether a file of the user's is one of this model's, fetched by other means: a GGUF file is known by its name. The
/// words of a model go with any file that speaks its dialect, but a window would spoil one that was trained without.
/// Safetensors need no guess: their config says whether there is a window.
fn is_of(manifest: &Manifest, seen: &Inspected) -> bool {
    matches!(seen.format, Format::Gguf { .. })
        && seen
            .path
            .file_name()
            .is_some_and(|name| manifest.files.iter().any(|file| name == file.name.as_str()))
}

/// What a model file is, in a sentence, without loading it.
///
/// # Errors
/// When it is missing, truncated or of a kind Nod cannot use.
pub fn describe_file(path: &Path) -> Result<String> {
    let seen = nod_hub::inspect(path)?;
    let format = match seen.format {
        Format::Gguf { version } => format!("GGUF version {version}"),
        Format::Safetensors { shards: 1 } => "safetensors".to_owned(),
        Format::Safetensors { shards } => format!("safetensors in {shards} files"),
    };
    let name = seen.name.map(|name| format!("{name}: ")).unwrap_or_default();
    let kind = seen.architecture.map(|kind| format!(", architecture {kind}")).unwrap_or_default();
    let (weights, bytes) = (seen.parameters as f64 / 1e6, seen.bytes as f64 / 1e6);
    Ok(format!("{name}{format}{kind}, {weights:.1} million weights, {bytes:.1} MB."))
}

#[cfg(test)]
mod tests;
