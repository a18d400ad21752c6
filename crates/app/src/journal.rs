//! The agent's journal over the store. SQLite calls block, so each runs on a blocking thread.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use async_trait::async_trait;
use nod_agent::{Journal, PortError};
use nod_protocol::{
    ActionId, ConversationId, ConversationSummary, ErrorCode, Item, Output, StoredOutput, TurnId,
};
use nod_store::{Store, StoreError};

use crate::error::{AppError, Result};

/// How long a Nod that has the conversations open may take to let go of them: one whose window was just closed still
/// ends its Python sessions, and has nothing left that the user could close.
const CLOSING: Duration = Duration::from_secs(5);

/// Conversations on disk, for the agent and for queries.
#[derive(Clone)]
pub struct StoreJournal {
    store: Arc<Store>,
}

impl StoreJournal {
    /// Opens the conversations in this folder and closes what a crash left open there.
    ///
    /// # Errors
    /// When another Nod has them open and keeps them so, or they are damaged or newer.
    pub async fn open(folder: PathBuf) -> anyhow::Result<Self> {
        let store = tokio::task::spawn_blocking(move || -> Result<Store, StoreError> {
            let end = Instant::now() + CLOSING;
            let store = loop {
                match Store::open(&folder) {
                    Err(StoreError::InUse { .. }) if Instant::now() < end => {
                        std::thread::sleep(Duration::from_millis(50));
                    }
                    opened => break opened?,
                }
            };
            store.recover()?;
            Ok(store)
        })
        .await
        .context("Opening the conversations broke off. Start Nod again")??;
        Ok(Self { store: Arc::new(store) })
    }

    /// Runs one call to the store where it may block.
    pub async fn call<T: Send + 'static>(
        &self,
        call: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T> {
        let store = Arc::clone(&self.store);
        match tokio::task::spawn_blocking(move || call(&store)).await {
            Ok(answer) => Ok(answer?),
            Err(ended) => {
                let message = format!("A call to the store broke off: {ended}. Start Nod again.");
                Err(AppError::new(ErrorCode::StoreFailed, message))
            }
        }
    }
}

fn port(error: AppError) -> PortError {
    PortError::new(error.code, error.message)
}

#[async_trait]
impl Journal for StoreJournal {
    async fn summary(&self, conversation: &ConversationId) -> Result<ConversationSummary, PortError> {
        let id = conversation.clone();
        self.call(move |store| store.conversation(&id)).await.map_err(port)
    }

    async fn items(&self, conversation: &ConversationId) -> Result<Vec<Item>, PortError> {
        let id = conversation.clone();
        self.call(move |store| store.items(&id)).await.map_err(port)
    }

    async fn outputs(&self, conversation: &ConversationId) -> Result<Vec<StoredOutput>, PortError> {
        let id = conversation.clone();
        self.call(move |store| store.outputs_to_show(&id)).await.map_err(port)
    }

    async fn append(&self, conversation: &ConversationId, item: &Item) -> Result<(), PortError> {
        let (id, item) = (conversation.clone(), item.clone());
        self.call(move |store| store.append_item(&id, &item)).await.map_err(port)
    }

    async fn append_draft(
        &self,
        conversation: &ConversationId,
        turn: &TurnId,
        text: &str,
    ) -> Result<(), PortError> {
        let (id, turn, text) = (conversation.clone(), turn.clone(), text.to_owned());
        self.call(move |store| store.append_draft(&id, &turn, &text)).await.map_err(port)
    }

    async fn close_unwritten(&self, conversation: &ConversationId) -> Result<(), PortError> {
        let id = conversation.clone();
        self.call(move |store| store.close_unwritten(&id)).await.map(drop).map_err(port)
    }

    async fn append_output(
        &self,
        conversation: &ConversationId,
        action: &ActionId,
        index: u32,
        output: Output,
    ) -> Result<Output, PortError> {
        let (id, action) = (conversation.clone(), action.clone());
        self.call(move |store| store.append_output(&id, &action, index, &output)).await.map_err(port)
    }
}
