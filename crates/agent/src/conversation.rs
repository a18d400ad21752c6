//! The handle of a conversation: operations in, events out.

use std::sync::Arc;

use nod_protocol::{ConversationId, Event, Op, Snapshot};
use tokio::sync::{mpsc, oneshot};

use crate::{Journal, Model, PortError, Python, driver::Driver};

/// Operations that may wait; a client that sends more is made to wait.
const QUEUE: usize = 64;

/// Why a conversation could not be opened or reached.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgentError {
    /// The journal could not be read.
    #[error("{0}")]
    Journal(#[from] PortError),
    /// Its task has ended.
    #[error("The conversation is closed. Open it again to go on.")]
    Closed,
}

/// Who answers a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecidedBy {
    /// A person who saw it.
    User,
    /// A person beforehand, by a flag like `--yes`.
    YesFlag,
    /// Nod itself, because nobody was there to ask. Only ever says stop.
    Nod,
}

impl DecidedBy {
    /// As it stands in the journal.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::YesFlag => "yes-flag",
            Self::Nod => "nod",
        }
    }
}

/// What a conversation is made of.
#[derive(Clone)]
pub struct Parts {
    /// Which.
    pub conversation: ConversationId,
    /// Who writes. Shared by all conversations.
    pub model: Arc<dyn Model>,
    /// Its own Python session.
    pub python: Arc<dyn Python>,
    /// Where it is kept.
    pub journal: Arc<dyn Journal>,
}

/// A conversation as it stands, and what follows.
#[derive(Debug)]
pub struct Subscription {
    /// As it stands at `snapshot.seq`.
    pub snapshot: Snapshot,
    /// Every event after `snapshot.seq`, in order. It ends when the conversation is closed, or when the reader
    /// fell too far behind: then subscribe again.
    pub events: mpsc::Receiver<Event>,
}

pub(crate) enum Command {
    Op(Op, DecidedBy),
    Subscribe(oneshot::Sender<Result<Subscription, PortError>>),
    AskerGone,
    Close(oneshot::Sender<()>),
}

/// The handle of one conversation's task. Cheap to clone. When the last handle is dropped, a card that waits is
/// answered with stop, running code is interrupted, and the task ends.
#[derive(Clone)]
pub struct Conversation {
    id: ConversationId,
    commands: mpsc::Sender<Command>,
}

impl Conversation {
    /// Reads the journal and starts the task. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub async fn open(parts: Parts) -> Result<Self, AgentError> {
        let id = parts.conversation.clone();
        let (commands, queue) = mpsc::channel(QUEUE);
        let items = parts.journal.items(&id).await?;
        tokio::spawn(Driver::new(parts, items).run(queue));
        Ok(Self { id, commands })
    }

    /// Which conversation this is.
    #[must_use]
    pub fn id(&self) -> &ConversationId {
        &self.id
    }

    /// Queues an operation on behalf of the user. What comes of it, refusals too, comes as events.
    ///
    /// # Errors
    /// When the conversation is closed.
    pub async fn submit(&self, op: Op) -> Result<(), AgentError> {
        self.submit_as(op, DecidedBy::User).await
    }

    /// Queues an operation, saying who decided; the journal keeps it with each decision.
    ///
    /// # Errors
    /// When the conversation is closed.
    pub async fn submit_as(&self, op: Op, by: DecidedBy) -> Result<(), AgentError> {
        self.commands.send(Command::Op(op, by)).await.map_err(|_| AgentError::Closed)
    }

    /// The conversation as it stands, and every event after that. A client that lost events calls this again:
    /// the snapshot holds all it missed.
    ///
    /// # Errors
    /// When the conversation is closed or its journal cannot be read.
    pub async fn subscribe(&self) -> Result<Subscription, AgentError> {
        let (reply, answer) = oneshot::channel();
        self.commands.send(Command::Subscribe(reply)).await.map_err(|_| AgentError::Closed)?;
        Ok(answer.await.map_err(|_| AgentError::Closed)??)
    }

    /// Says that whoever would answer cards is gone (its pipe closed, its window closed). A card that waits is
    /// answered with stop, anything under way is stopped; the conversation stays open.
    ///
    /// # Errors
    /// When the conversation is closed.
    pub async fn asker_gone(&self) -> Result<(), AgentError> {
        self.commands.send(Command::AskerGone).await.map_err(|_| AgentError::Closed)
    }

    /// Stops what is under way, journals it, and ends the task. Returns when that is done.
    pub async fn close(&self) {
        let (done, wait) = oneshot::channel();
        if self.commands.send(Command::Close(done)).await.is_ok() {
            let _ = wait.await;
        }
    }
}
