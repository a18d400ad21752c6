//! The agent's model over the engine: loaded when first asked, changed when the settings change.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use nod_agent::{GenerateRequest, Model, PortError, Profile, Reply, ReplyEnd};
use nod_engine::model::KvType;
use nod_engine::{End, Engine, EngineError, GenerateEvent, LoadOptions, Tuning};
use nod_protocol::{
    CacheChoice, ConversationId, DeviceChoice, ErrorCode, ModelChoice, ModelState, Segment, Settings,
};
use tokio::sync::{Mutex, OwnedMutexGuard, mpsc, watch};
use tokio_util::sync::CancellationToken;

use crate::models::{Library, Resolved};

/// The model that all conversations share.
pub struct EngineModel {
    library: Arc<Library>,
    settings: Arc<RwLock<Settings>>,
    /// One load at a time; what is loaded stands in `loaded`.
    loading: Arc<Mutex<()>>,
    /// Read while a reply is made, written while a model is loaded: what is in use cannot go, and two at once may not fit.
    in_use: Arc<tokio::sync::RwLock<()>>,
    loaded: RwLock<Option<Loaded>>,
    state: watch::Sender<ModelState>,
}

#[derive(Clone)]
struct Loaded {
    choice: ModelChoice,
    device: DeviceChoice,
    cache: CacheChoice,
    resolved: Resolved,
    engine: Engine,
}

impl Loaded {
    /// Whether this is what the settings ask for.
    fn suits(&self, settings: &Settings) -> bool {
        self.choice == settings.model && self.device == settings.device && self.cache == settings.cache
    }

    fn ready(&self) -> ModelState {
        ModelState::Ready { info: self.engine.info().clone() }
    }
}

/// A load that nobody waits for any more is no longer shown as one.
struct Unfinished<'a>(&'a watch::Sender<ModelState>);

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        self.0.send_if_modified(|state| {
            let loading = matches!(state, ModelState::Loading { .. });
            if loading {
                *state = ModelState::NotLoaded;
            }
            loading
        });
    }
}

fn unavailable(message: impl Into<String>) -> PortError {
    PortError::new(ErrorCode::ModelUnavailable, message)
}

impl EngineModel {
    pub fn new(library: Arc<Library>, settings: Arc<RwLock<Settings>>) -> Self {
        Self {
            library,
            settings,
            loading: Arc::default(),
            in_use: Arc::default(),
            loaded: RwLock::default(),
            state: watch::Sender::new(ModelState::NotLoaded),
        }
    }

    /// For the status line.
    pub fn state(&self) -> ModelState {
        self.state.borrow().clone()
    }

    /// The settings have changed: what is shown is about what they ask for now. It is loaded with the next request, since
    /// a turn may still be using what was asked for before.
    pub fn chosen_anew(&self) {
        let settings = self.settings();
        let loaded = self.loaded().filter(|loaded| loaded.suits(&settings));
        let state = loaded.map_or(ModelState::NotLoaded, |loaded| loaded.ready());
        self.state.send_if_modified(|shown| {
            // A load under way says at its end how it stands.
            let stale = *shown != state && !matches!(shown, ModelState::Loading { .. });
            if stale {
                *shown = state;
            }
            stale
        });
    }

    /// Lets go of what was kept for a conversation.
    pub fn forget(&self, conversation: &ConversationId) {
        if let Some(loaded) = self.loaded() {
            loaded.engine.forget(&conversation.0);
        }
    }

    fn loaded(&self) -> Option<Loaded> {
        self.loaded.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn settings(&self) -> Settings {
        self.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A model that has stopped answers nothing more; the next request loads it afresh. Another conversation may have
    /// done so already.
    fn drop_stopped(&self, stopped: &Loaded, error: &EngineError) {
        let mut kept = self.loaded.write().unwrap_or_else(PoisonError::into_inner);
        if kept.as_ref().is_some_and(|kept| kept.engine.is(&stopped.engine)) {
            *kept = None;
            self.state.send_replace(ModelState::Failed { message: error.to_string() });
        }
    }

    /// Loads what the settings say and tells how that went.
    async fn loaded_anew(
        &self,
        settings: &Settings,
        alone: OwnedMutexGuard<()>,
    ) -> Result<Loaded, PortError> {
        match self.load(settings, alone).await {
            Ok((loaded, _alone)) => {
                *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Some(loaded.clone());
                // Something else may have been chosen meanwhile.
                let suits = loaded.suits(&self.settings());
                self.state.send_replace(if suits { loaded.ready() } else { ModelState::NotLoaded });
                Ok(loaded)
            }
            Err(error) => {
                self.state.send_replace(ModelState::Failed { message: error.message.clone() });
                Err(error)
            }
        }
    }

    /// `alone` stays with the load even when nobody waits for it any more: two at once may not fit.
    async fn load(
        &self,
        settings: &Settings,
        alone: OwnedMutexGuard<()>,
    ) -> Result<(Loaded, OwnedMutexGuard<()>), PortError> {
        let choice = settings.model.clone();
        let resolved = self.library.resolve(&choice).map_err(|error| unavailable(error.message))?;
        self.state.send_replace(ModelState::Loading { name: resolved.name.clone() });
        // The old model goes first, once nobody uses it: two of several gigabytes may not fit.
        let unused = Arc::clone(&self.in_use).write_owned().await;
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = None;
        let options = LoadOptions {
            path: resolved.path.clone(),
            tokenizer: None,
            device: settings.device,
            context: Some(resolved.manifest.context),
            sliding_window: resolved.sliding_window,
            name: resolved.name.clone(),
        };
        let kv_type = match settings.cache {
            CacheChoice::Auto => None,
            CacheChoice::EightBit => Some(KvType::Q8),
        };
        let tuning = Tuning { kv_type, ..Tuning::default() };
        let (engine, alone) = tokio::task::spawn_blocking(move || {
            let engine = Engine::load_with(options, tuning);
            drop(unused);
            (engine, alone)
        })
        .await
        .map_err(|ended| unavailable(format!("Loading the model broke off: {ended}")))?;
        let engine = engine.map_err(|error| unavailable(error.to_string()))?;
        Ok((Loaded { choice, device: settings.device, cache: settings.cache, resolved, engine }, alone))
    }
}

#[async_trait]
impl Model for EngineModel {
    async fn prepare(&self) -> Result<Profile, PortError> {
        let alone = Arc::clone(&self.loading).lock_owned().await;
        let settings = self.settings();
        let current = self.loaded().filter(|loaded| loaded.suits(&settings));
        let loaded = match current {
            Some(loaded) => {
                // Another choice may have failed in between.
                let ready = loaded.ready();
                self.state.send_if_modified(|state| {
                    let stale = *state != ready;
                    if stale {
                        *state = ready;
                    }
                    stale
                });
                loaded
            }
            None => {
                let _unfinished = Unfinished(&self.state);
                self.loaded_anew(&settings, alone).await?
            }
        };
        let manifest = &loaded.resolved.manifest;
        Ok(Profile {
            dialect: match manifest.dialect {
                nod_hub::Dialect::Chat => nod_agent::Dialect::Chat,
                nod_hub::Dialect::Mint => nod_agent::Dialect::Mint,
            },
            system_prompt: manifest.system_prompt.clone(),
            context: loaded.engine.context(),
            sampling: settings.sampling.clone().unwrap_or_else(|| manifest.sampling.clone()),
            observation_chars: manifest.observation_chars,
            steps: settings.limits.steps,
            solutions: 2,
            execution_seconds: settings.limits.execution_seconds,
        })
    }

    async fn generate(
        &self,
        request: GenerateRequest,
        deltas: mpsc::Sender<String>,
        cancel: CancellationToken,
    ) -> Result<Reply, PortError> {
        let Ok(_using) = self.in_use.try_read() else {
            return Err(unavailable("Another model is being loaded. Ask again when it is ready."));
        };
        let loaded = self.loaded().ok_or_else(|| unavailable("No model is loaded."))?;
        let flag = Arc::new(AtomicBool::new(false));
        // The engine's thread must never wait for a reader, so its events go through a queue without end; it
        // holds at most one reply.
        let (sender, mut events) = mpsc::unbounded_channel();
        loaded.engine.generate(
            nod_engine::GenerateRequest {
                session: request.conversation.0,
                prompt: request.prompt,
                sampling: request.sampling,
            },
            Arc::clone(&flag),
            Box::new(move |event| drop(sender.send(event))),
        );
        let mut cancelled = false;
        loop {
            let event = tokio::select! {
                event = events.recv() => event,
                () = cancel.cancelled(), if !cancelled => {
                    cancelled = true;
                    flag.store(true, Ordering::Relaxed);
                    continue;
                }
            };
            match event {
                Some(GenerateEvent::Delta(text)) => {
                    let _ = deltas.send(text).await;
                }
                Some(GenerateEvent::Done(Ok(generation))) => {
                    return Ok(Reply {
                        text: generation.text,
                        end: match generation.end {
                            End::EndOfText => ReplyEnd::EndOfText,
                            End::StopString(stop) => ReplyEnd::StopString(stop),
                            End::Length => ReplyEnd::Length,
                            End::Repeating => ReplyEnd::Repeating,
                            End::Cancelled => ReplyEnd::Cancelled,
                        },
                        usage: generation.usage,
                    });
                }
                Some(GenerateEvent::Done(Err(error))) => {
                    if matches!(error, EngineError::Stopped(_)) {
                        self.drop_stopped(&loaded, &error);
                    }
                    return Err(PortError::new(ErrorCode::Internal, error.to_string()));
                }
                None => return Err(unavailable("The model stopped without an answer. Ask again.")),
            }
        }
    }

    fn count_tokens(&self, segments: &[Segment]) -> Result<usize, PortError> {
        let loaded = self.loaded().ok_or_else(|| unavailable("No model is loaded."))?;
        loaded.engine.count_tokens(segments).map_err(|error| unavailable(error.to_string()))
    }

    fn states(&self) -> watch::Receiver<ModelState> {
        self.state.subscribe()
    }
}

#[cfg(test)]
mod tests;
