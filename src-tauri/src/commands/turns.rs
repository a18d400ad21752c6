//! Steering a turn and following it.

use nod_app::{Nod, Result};
use nod_protocol::{ConversationId, Effect, Event, Op, Snapshot};
use tauri::State;
use tauri::ipc::Channel;

use crate::subscriptions::Subscriptions;

#[tauri::command]
pub async fn submit(nod: State<'_, Nod>, op: Op) -> Result<()> {
    nod.submit(op).await
}

#[tauri::command]
pub async fn subscribe(
    nod: State<'_, Nod>,
    subscriptions: State<'_, Subscriptions>,
    conversation: ConversationId,
    channel: Channel<Event>,
) -> Result<Snapshot> {
    let place = subscriptions.ask();
    let subscription = nod.subscribe(&conversation).await?;
    let snapshot = subscription.snapshot.clone();
    subscriptions.follow(place, conversation, subscription, channel);
    Ok(snapshot)
}

#[tauri::command]
pub async fn effects(nod: State<'_, Nod>, conversation: ConversationId, code: String) -> Result<Vec<Effect>> {
    nod.effects(&conversation, code).await
}
