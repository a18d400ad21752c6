//! The Hugging Face cache on this computer: `models--OWNER--NAME/{blobs,refs,snapshots}`.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use hf_hub::{Cache, CacheRepo, Repo, RepoType};

use crate::{HubError, ModelFile};

const ENDPOINT: &str = "https://huggingface.co";

/// The cache, and the hub that fills it.
#[derive(Clone)]
pub struct Hub {
    pub(crate) cache: PathBuf,
    pub(crate) endpoint: String,
    pub(crate) token: Option<String>,
    pub(crate) offline: bool,
    /// How often a transfer is taken up again when nothing arrived since the last time.
    pub(crate) retries: u32,
    /// The pause before the first of them; each further one is twice as long.
    pub(crate) pause: Duration,
}

/// Without the token.
impl fmt::Debug for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hub")
            .field("cache", &self.cache)
            .field("endpoint", &self.endpoint)
            .field("token", &self.token.as_ref().map(|_| "…"))
            .field("offline", &self.offline)
            .finish_non_exhaustive()
    }
}

impl Hub {
    /// The cache in this folder, filled from `endpoint` (for example `https://huggingface.co`), with a token
    /// for models that ask for one.
    #[must_use]
    pub fn new(cache: impl Into<PathBuf>, endpoint: &str, token: Option<String>) -> Self {
        Self {
            cache: cache.into(),
            endpoint: endpoint.trim_end_matches('/').to_owned(),
            token: token.map(|token| token.trim().to_owned()).filter(|token| !token.is_empty()),
            offline: false,
            retries: 5,
            pause: Duration::from_secs(1),
        }
    }

    /// As the environment says, in the way of the other programs that use this cache: `HF_HUB_CACHE`, else
    /// `HF_HOME/hub`, else `XDG_CACHE_HOME/huggingface/hub`, else `~/.cache/huggingface/hub`; `HF_ENDPOINT`;
    /// `HF_TOKEN`, else the file `HF_TOKEN_PATH` or `HF_HOME/token`; `HF_HUB_OFFLINE`.
    ///
    /// # Errors
    /// [`HubError::NotFound`] when there is no home folder and no variable names the cache.
    pub fn from_env() -> Result<Self, HubError> {
        Self::from_variables(|name| std::env::var_os(name), std::env::home_dir())
    }

    fn from_variables(
        variable: impl Fn(&str) -> Option<OsString>,
        home: Option<PathBuf>,
    ) -> Result<Self, HubError> {
        let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
        let path = |name: &str| variable(name).map(PathBuf::from);
        let text = |name: &str| variable(name).and_then(|value| value.into_string().ok());
        let base = path("HF_HOME")
            .or_else(|| path("XDG_CACHE_HOME").map(|folder| folder.join("huggingface")))
            .or_else(|| home.map(|folder| folder.join(".cache").join("huggingface")));
        let cache = path("HF_HUB_CACHE")
            .or_else(|| path("HUGGINGFACE_HUB_CACHE"))
            .or_else(|| base.as_ref().map(|base| base.join("hub")))
            .ok_or_else(|| HubError::NotFound {
                name: "A home folder for the model cache (HF_HOME can name one)".to_owned(),
                places: Vec::new(),
            })?;
        let token = text("HF_TOKEN").or_else(|| text("HUGGING_FACE_HUB_TOKEN")).or_else(|| {
            let file = path("HF_TOKEN_PATH").or_else(|| base.map(|base| base.join("token")))?;
            std::fs::read_to_string(file).ok()
        });
        let endpoint = text("HF_ENDPOINT").unwrap_or_else(|| ENDPOINT.to_owned());
        let offline = text("HF_HUB_OFFLINE")
            .is_some_and(|value| matches!(value.to_ascii_lowercase().as_str(), "1" | "on" | "yes" | "true"));
        Ok(Self { offline, ..Self::new(cache, &endpoint, token) })
    }

    /// Sets how often a transfer that broke is taken up again without anything new having arrived, and the
    /// pause before the first time. The default is 5 times, from 1 second on.
    #[must_use]
    pub fn with_retries(self, retries: u32, pause: Duration) -> Self {
        Self { retries, pause, ..self }
    }

    /// The folder of the cache.
    #[must_use]
    pub fn cache(&self) -> &Path {
        &self.cache
    }

    /// Where a file of a model is in the cache, together with its companions; `None` when it is not there as a
    /// whole. The newest snapshot is taken when the one that the revision names lacks it.
    #[must_use]
    pub fn locate(&self, file: &ModelFile) -> Option<PathBuf> {
        let repo = repo_of(file)?;
        let cached = self.cached(&repo);
        if let Some(path) = cached.get(&file.name)
            && is_whole(&path, file)
        {
            return Some(path);
        }
        let exact = cached.pointer_path(&file.revision);
        let mut snapshots = if exact.is_dir() { vec![exact] } else { self.snapshots(&repo) };
        snapshots.sort_by_key(|folder| {
            folder.metadata().and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
        });
        snapshots.iter().rev().map(|folder| folder.join(&file.name)).find(|path| is_whole(path, file))
    }

    fn snapshots(&self, repo: &Repo) -> Vec<PathBuf> {
        let folder = self.folder(repo).join("snapshots");
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect()
    }

    pub(crate) fn folder(&self, repo: &Repo) -> PathBuf {
        self.cache.join(repo.folder_name())
    }

    pub(crate) fn cached(&self, repo: &Repo) -> CacheRepo {
        Cache::new(self.cache.clone()).repo(repo.clone())
    }
}

pub(crate) fn repo_of(file: &ModelFile) -> Option<Repo> {
    let id = file.repo.clone()?;
    Some(Repo::with_revision(id, RepoType::Model, file.revision.clone()))
}

fn is_whole(path: &Path, file: &ModelFile) -> bool {
    let Ok(meta) = std::fs::metadata(path) else { return false };
    let depth = Path::new(&file.name).components().count();
    let Some(snapshot) = path.ancestors().nth(depth) else { return false };
    meta.is_file()
        && meta.len() > 0
        && file.bytes.is_none_or(|bytes| bytes == meta.len())
        && file.companions.iter().all(|companion| snapshot.join(companion).is_file())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn hub(variables: &[(&str, &str)]) -> Hub {
        let variable = |name: &str| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
        };
        Hub::from_variables(variable, Some("/home/u".into())).unwrap()
    }

    #[test]
    fn the_environment_names_the_cache() {
        assert_eq!(hub(&[]).cache, Path::new("/home/u/.cache/huggingface/hub"));
        assert_eq!(hub(&[("XDG_CACHE_HOME", "/x")]).cache, Path::new("/x/huggingface/hub"));
        assert_eq!(hub(&[("HF_HOME", "/h"), ("XDG_CACHE_HOME", "/x")]).cache, Path::new("/h/hub"));
        assert_eq!(hub(&[("HF_HOME", "/h"), ("HF_HUB_CACHE", "/c")]).cache, Path::new("/c"));
        assert_eq!(hub(&[("HF_HOME", "")]).cache, Path::new("/home/u/.cache/huggingface/hub"));
        let error = Hub::from_variables(|_| None, None).unwrap_err();
        assert!(error.to_string().contains("HF_HOME"), "{error}");
    }

    #[test]
    fn the_environment_names_hub_and_token() {
        let plain = hub(&[]);
        assert_eq!((plain.endpoint.as_str(), plain.token, plain.offline), (ENDPOINT, None, false));
        let set =
            hub(&[("HF_ENDPOINT", "https://mirror/"), ("HF_TOKEN", " secret \n"), ("HF_HUB_OFFLINE", "1")]);
        assert_eq!(
            (set.endpoint.as_str(), set.token.as_deref(), set.offline),
            ("https://mirror", Some("secret"), true)
        );
        assert!(!format!("{set:?}").contains("secret"));
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("token"), "from file\n").unwrap();
        assert_eq!(hub(&[("HF_HOME", home.path().to_str().unwrap())]).token.as_deref(), Some("from file"));
    }
}
