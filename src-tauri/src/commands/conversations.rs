//! The list of conversations.

use nod_app::{Nod, Result};
use nod_protocol::{ConversationId, ConversationSummary};
use tauri::State;

#[tauri::command]
pub async fn list_conversations(nod: State<'_, Nod>) -> Result<Vec<ConversationSummary>> {
    nod.list_conversations().await
}

#[tauri::command]
pub async fn create_conversation(nod: State<'_, Nod>, folder: Option<String>) -> Result<ConversationSummary> {
    nod.create_conversation(folder).await
}

#[tauri::command]
pub async fn rename_conversation(
    nod: State<'_, Nod>,
    conversation: ConversationId,
    title: String,
) -> Result<()> {
    nod.rename_conversation(&conversation, title).await
}

#[tauri::command]
pub async fn delete_conversation(nod: State<'_, Nod>, conversation: ConversationId) -> Result<()> {
    nod.delete_conversation(&conversation).await
}

#[tauri::command]
pub async fn search_conversations(nod: State<'_, Nod>, query: String) -> Result<Vec<ConversationSummary>> {
    nod.search_conversations(query).await
}
