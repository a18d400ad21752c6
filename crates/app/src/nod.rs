//! The one object that both front doors open.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Context;
use nod_agent::{Conversation, DecidedBy, Parts, Subscription};
use nod_protocol::{
    Attachment, ConversationId, ConversationSummary, Effect, ErrorCode, ModelState, Op, Settings,
};
use tokio::sync::mpsc;

use crate::answers::{DownloadProgress, ModelEntry, PythonStatus, SystemInfo};
use crate::error::{AppError, Result};
use crate::home::Home;
use crate::journal::StoreJournal;
use crate::model::EngineModel;
use crate::models::Library;
use crate::python::{PythonHost, PythonSession};
use crate::{attachments, samples, settings};

/// How to open Nod.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The folder to keep everything in; `None` takes `NOD_HOME`, else the platform's place.
    pub home: Option<PathBuf>,
    /// Further places to look for the starter model, such as the resources of an installed bundle.
    pub starter: Vec<PathBuf>,
}

/// Nod without a face. Cheap to clone; all clones are the same Nod.
#[derive(Clone)]
pub struct Nod {
    inner: Arc<Inner>,
}

struct Inner {
    home: Home,
    journal: StoreJournal,
    settings: Arc<RwLock<Settings>>,
    /// Held by the change of settings under way: each carries all of them, so the later one must also be the last.
    saving: tokio::sync::Mutex<()>,
    warnings: Vec<String>,
    library: Arc<Library>,
    model: Arc<EngineModel>,
    python: Arc<PythonHost>,
    open: tokio::sync::Mutex<HashMap<ConversationId, OpenConversation>>,
}

#[derive(Clone)]
struct OpenConversation {
    conversation: Conversation,
    python: Arc<PythonSession>,
}

impl Nod {
    /// Opens the home folder, the conversations and the settings. Neither model nor Python is started: the
    /// first request starts the one, the first approved action the other.
    ///
    /// # Errors
    /// When the home cannot be made, or another Nod has it open, or the conversations are damaged or newer.
    pub async fn open(options: Options) -> anyhow::Result<Self> {
        let home = Home::open(options.home)?;
        // Whoever has the conversations open may still write the settings, so those are read second.
        let journal = StoreJournal::open(home.conversations()).await?;
        let (settings, warning) = settings::load(&home.settings())?;
        let settings = Arc::new(RwLock::new(settings));
        let library = Arc::new(Library::new(options.starter)?);
        Ok(Self {
            inner: Arc::new(Inner {
                journal,
                model: Arc::new(EngineModel::new(Arc::clone(&library), Arc::clone(&settings))),
                python: Arc::new(PythonHost::new(home.root().to_path_buf(), Arc::clone(&settings))),
                home,
                settings,
                saving: tokio::sync::Mutex::default(),
                warnings: warning.into_iter().collect(),
                library,
                open: tokio::sync::Mutex::default(),
            }),
        })
    }

    // ---- turns

    /// Hands an operation of a person to its conversation. What comes of it comes as events.
    ///
    /// # Errors
    /// When there is no such conversation.
    pub async fn submit(&self, op: Op) -> Result<()> {
        self.submit_as(op, DecidedBy::User).await
    }

    /// The same for a decision made beforehand by a flag such as `--yes`; the journal says so.
    ///
    /// # Errors
    /// As [`Nod::submit`].
    pub async fn submit_unseen(&self, op: Op) -> Result<()> {
        self.submit_as(op, DecidedBy::YesFlag).await
    }

    async fn submit_as(&self, op: Op, by: DecidedBy) -> Result<()> {
        let open = self.conversation(conversation_of(&op)).await?;
        Ok(open.conversation.submit_as(op, by).await?)
    }

    /// The conversation as it stands, and the events that follow. The stream ends when the reader falls too far
    /// behind; then subscribe again.
    ///
    /// # Errors
    /// When there is no such conversation or it cannot be read.
    pub async fn subscribe(&self, conversation: &ConversationId) -> Result<Subscription> {
        let open = self.conversation(conversation).await?;
        Ok(open.conversation.subscribe().await?)
    }

    /// The same for a conversation that is open already; `None` when it is not.
    pub async fn subscribe_open(&self, conversation: &ConversationId) -> Option<Subscription> {
        let open = self.inner.open.lock().await.get(conversation).cloned()?;
        open.conversation.subscribe().await.ok()
    }

    /// Says that whoever answers this conversation's cards is gone: a waiting card is answered with stop.
    pub async fn asker_gone(&self, conversation: &ConversationId) {
        let open = self.inner.open.lock().await.get(conversation).cloned();
        if let Some(open) = open {
            let _ = open.conversation.asker_gone().await;
        }
    }

    async fn conversation(&self, id: &ConversationId) -> Result<OpenConversation> {
        let mut all = self.inner.open.lock().await;
        if let Some(open) = all.get(id) {
            return Ok(open.clone());
        }
        let wanted = id.clone();
        let summary = self.inner.journal.call(move |store| store.conversation(&wanted)).await?;
        let python = PythonSession::new(Arc::clone(&self.inner.python), PathBuf::from(&summary.folder));
        let conversation = Conversation::open(Parts {
            conversation: id.clone(),
            model: self.inner.model.clone(),
            python: python.clone(),
            journal: Arc::new(self.inner.journal.clone()),
        })
        .await?;
        // The model is loaded while the user still types; a failure shows as a state, and again at the request.
        let model = Arc::clone(&self.inner.model);
        tokio::spawn(async move {
            use nod_agent::Model as _;
            let _ = model.prepare().await;
        });
        let open = OpenConversation { conversation, python };
        all.insert(id.clone(), open.clone());
        Ok(open)
    }

    async fn shut(&self, id: &ConversationId) {
        let open = self.inner.open.lock().await.remove(id);
        if let Some(open) = open {
            open.conversation.close().await;
            open.python.shutdown().await;
            self.inner.model.forget(id);
        }
    }

    /// Stops everything under way, journals it, and ends the Python sessions. Nod can still be asked afterwards.
    ///
    /// All at once: one whose code will not stop must not keep the others from being stopped properly.
    pub async fn close(&self) {
        let ids: Vec<_> = self.inner.open.lock().await.keys().cloned().collect();
        let mut closing = tokio::task::JoinSet::new();
        for id in ids {
            let nod = self.clone();
            closing.spawn(async move { nod.shut(&id).await });
        }
        while closing.join_next().await.is_some() {}
    }

    // ---- conversations

    /// All conversations, the last used first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn list_conversations(&self) -> Result<Vec<ConversationSummary>> {
        self.inner.journal.call(|store| store.list_conversations()).await
    }

    /// Conversations in whose title, requests or answers these words occur.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn search_conversations(&self, query: String) -> Result<Vec<ConversationSummary>> {
        let hits = self.inner.journal.call(move |store| store.search(&query)).await?;
        Ok(hits.into_iter().map(|hit| hit.conversation).collect())
    }

    /// Makes a conversation that works in this folder, or in the default one. The folder is made if missing.
    ///
    /// # Errors
    /// When the folder cannot be made or the store cannot be written.
    pub async fn create_conversation(&self, folder: Option<String>) -> Result<ConversationSummary> {
        let folder = match folder {
            Some(folder) => std::path::absolute(&folder).map_err(anyhow::Error::from)?,
            None => self.work_folder(),
        };
        std::fs::create_dir_all(&folder).with_context(|| {
            format!(
                "Python would work in {}, and that folder could not be made. Choose another",
                folder.display()
            )
        })?;
        self.inner.journal.call(move |store| store.create_conversation(None, &folder)).await
    }

    /// What this code would touch if the conversation ran it now, after what ran in its Python session before, most serious
    /// first: see [`nod_guard::effects`]. It is for a person to read; nothing depends on it.
    ///
    /// # Errors
    /// When there is no such conversation or the store cannot be read.
    pub async fn effects(&self, conversation: &ConversationId, code: String) -> Result<Vec<Effect>> {
        let id = conversation.clone();
        let folder = self.inner.journal.call(move |store| store.conversation(&id)).await?.folder;
        let open = self.inner.open.lock().await.get(conversation).cloned();
        let earlier = open.map(|open| open.python.earlier()).unwrap_or_default();
        let read = move || nod_guard::effects(&code, &earlier, Some(Path::new(&folder)));
        tokio::task::spawn_blocking(read).await.map_err(|error| anyhow::Error::from(error).into())
    }

    /// Gives a conversation another title.
    ///
    /// # Errors
    /// When there is no such conversation or the store cannot be written.
    pub async fn rename_conversation(&self, id: &ConversationId, title: String) -> Result<()> {
        let id = id.clone();
        self.inner.journal.call(move |store| store.rename_conversation(&id, &title)).await
    }

    /// Stops a conversation and deletes it with its outputs. Files in its working folder stay.
    ///
    /// # Errors
    /// When there is no such conversation or the store cannot be written.
    pub async fn delete_conversation(&self, id: &ConversationId) -> Result<()> {
        self.shut(id).await;
        let wanted = id.clone();
        self.inner.journal.call(move |store| store.delete_conversation(&wanted)).await?;
        // Whoever asked for it in between, while it was still stored, has opened it once more.
        self.shut(id).await;
        Ok(())
    }

    /// Content and place of a picture or other file that an action showed.
    ///
    /// # Errors
    /// When there is none with this hash.
    pub async fn artifact(&self, hash: &str) -> Result<(Vec<u8>, PathBuf)> {
        let wanted = hash.to_owned();
        let path = self
            .inner
            .journal
            .call(move |store| Ok(store.artifact_path(&wanted)))
            .await?
            .ok_or_else(|| AppError::not_found(format!("There is no file {hash}: it may be deleted.")))?;
        let content = tokio::fs::read(&path).await.with_context(|| {
            let path = path.display();
            format!("The stored file {path} could not be read. Restore it, or run the action again")
        })?;
        Ok((content, path))
    }

    // ---- settings

    /// What the user chose.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.inner.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps new settings. Model and limits take effect with the next request, Python with the next session.
    ///
    /// # Errors
    /// When they make no sense, or cannot be written; the old ones still hold then.
    pub async fn set_settings(&self, new: Settings) -> Result<Settings> {
        let _one = self.inner.saving.lock().await;
        settings::check(&new)?;
        let device = new.device;
        if device != self.settings().device {
            // Opened once to see that it can be: asked for only with the next request, the answer would come late.
            tokio::task::spawn_blocking(move || nod_engine::device::open(device).map(drop))
                .await
                .map_err(anyhow::Error::from)?
                .map_err(|error| AppError::new(ErrorCode::ModelUnavailable, error.to_string()))?;
        }
        settings::save(&self.inner.home.settings(), &new)?;
        let old = std::mem::replace(
            &mut *self.inner.settings.write().unwrap_or_else(PoisonError::into_inner),
            new.clone(),
        );
        if (&old.model, old.device, old.cache) != (&new.model, new.device, new.cache) {
            self.inner.model.chosen_anew();
        }
        Ok(new)
    }

    fn work_folder(&self) -> PathBuf {
        self.settings().folder.map_or_else(|| self.inner.home.default_work_folder(), PathBuf::from)
    }

    // ---- model

    /// The model's state.
    #[must_use]
    pub fn model_state(&self) -> ModelState {
        self.inner.model.state()
    }

    /// The models Nod knows, and which of their files are on this machine.
    pub async fn list_models(&self) -> Result<Vec<ModelEntry>> {
        let (library, chosen) = (Arc::clone(&self.inner.library), self.settings().model);
        Ok(tokio::task::spawn_blocking(move || library.entries(&chosen))
            .await
            .map_err(anyhow::Error::from)?)
    }

    /// Downloads a file of a known model into the standard Hugging Face cache, resuming what is there.
    ///
    /// # Errors
    /// When it is unknown, the hub cannot be reached, the disk is too full, or the checksum is wrong.
    pub async fn download_model(
        &self,
        id: &str,
        file: &str,
        progress: mpsc::Sender<DownloadProgress>,
    ) -> Result<PathBuf> {
        self.inner.library.download(id, file, progress).await
    }

    /// Stops a download; what arrived stays for resuming.
    pub fn cancel_download(&self, id: &str, file: &str) {
        self.inner.library.cancel_download(id, file);
    }

    /// Looks at a model file without loading it and says what it is.
    ///
    /// # Errors
    /// When it is missing, truncated or of a kind Nod cannot use.
    pub async fn check_model_file(&self, path: String) -> Result<String> {
        tokio::task::spawn_blocking(move || crate::models::describe_file(std::path::Path::new(&path)))
            .await
            .map_err(anyhow::Error::from)?
    }

    // ---- Python

    /// The Python that actions would run in. Looks only; makes nothing.
    pub async fn python_status(&self) -> PythonStatus {
        self.inner.python.status().await
    }

    /// Makes the Python environment now instead of at the first action.
    ///
    /// # Errors
    /// When it cannot be made; the message says what is missing.
    pub async fn prepare_python(&self, progress: mpsc::Sender<String>) -> Result<PythonStatus> {
        self.inner.python.prepare(progress).await?;
        Ok(self.python_status().await)
    }

    // ---- this machine

    /// Names, sizes and kinds of files to attach.
    ///
    /// # Errors
    /// When one of them is not there.
    pub async fn describe_paths(&self, paths: Vec<String>) -> Result<Vec<Attachment>> {
        tokio::task::spawn_blocking(move || attachments::describe(&paths))
            .await
            .map_err(anyhow::Error::from)?
    }

    /// The folder with files to try Nod on, made if missing.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn sample_folder(&self) -> Result<String> {
        Ok(samples::ensure(&self.work_folder())?.to_string_lossy().into_owned())
    }

    /// Memory of this machine, version and home of this Nod.
    #[must_use]
    pub fn system_info(&self) -> SystemInfo {
        SystemInfo {
            memory_bytes: crate::machine::memory_bytes(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            home: self.inner.home.root().to_string_lossy().into_owned(),
            devices: nod_engine::device::built_in(),
            warnings: self.inner.warnings.clone(),
        }
    }
}

fn conversation_of(op: &Op) -> &ConversationId {
    match op {
        Op::UserMessage { conversation, .. }
        | Op::Resolve { conversation, .. }
        | Op::AnswerInput { conversation, .. }
        | Op::Interrupt { conversation }
        | Op::RestartKernel { conversation } => conversation,
    }
}

#[cfg(test)]
mod tests;
