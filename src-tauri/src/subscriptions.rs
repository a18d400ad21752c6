//! The stream of events to the page: one conversation at a time, the one it shows.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use nod_app::{Nod, Subscription};
use nod_protocol::{ConversationId, ErrorCode, Event, EventMsg};
use tauri::async_runtime::JoinHandle;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager as _};

/// A sequence number that no conversation reaches and that JavaScript holds exactly (2^53 - 1).
const BEYOND: u64 = (1 << 53) - 1;

/// What the page listens to.
#[derive(Default)]
pub struct Subscriptions {
    state: Mutex<State>,
    /// How often the page has asked; beside the state, which a reload empties.
    asked: AtomicU64,
}

#[derive(Default)]
struct State {
    stream: Option<JoinHandle<()>>,
    /// Conversations whose cards the page may still answer: it can come back to them.
    attended: HashSet<ConversationId>,
}

impl Subscriptions {
    /// The place of a question among all that the page asks. To be taken before the first wait.
    pub fn ask(&self) -> u64 {
        self.asked.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Sends the events of this subscription to the page from now on, in place of those of the one before. An answer
    /// that comes after a later question was asked is dropped: the page has left that conversation.
    pub fn follow(
        &self,
        place: u64,
        conversation: ConversationId,
        subscription: Subscription,
        channel: Channel<Event>,
    ) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.attended.insert(conversation.clone());
        if place < self.asked.load(Ordering::SeqCst) {
            return;
        }
        let stream = tauri::async_runtime::spawn(send(conversation, subscription, channel));
        if let Some(before) = state.stream.replace(stream) {
            before.abort();
        }
    }

    /// The page is gone or starts anew: nobody will answer the cards it showed.
    pub fn page_gone(&self, app: &AppHandle) {
        let State { stream, attended } =
            std::mem::take(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner));
        if let Some(stream) = stream {
            stream.abort();
        }
        let nod = app.state::<Nod>().inner().clone();
        tauri::async_runtime::spawn(async move {
            for conversation in attended {
                nod.asker_gone(&conversation).await;
            }
        });
    }
}

async fn send(conversation: ConversationId, subscription: Subscription, channel: Channel<Event>) {
    let mut events = subscription.events;
    while let Some(event) = events.recv().await {
        if channel.send(event).is_err() {
            return; // the window is gone
        }
    }
    // The stream ended under the page: it fell behind, or the conversation was closed. A hole in the sequence
    // is what makes the page ask again, so it is given one.
    let lost = EventMsg::Error { code: ErrorCode::Internal, message: "Some events were lost.".to_owned() };
    let _ = channel.send(Event { seq: BEYOND, conversation, turn: None, msg: lost });
}
