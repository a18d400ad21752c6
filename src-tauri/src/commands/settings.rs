//! What the user chose, and what this machine has.

use nod_app::{Nod, PythonStatus, Result, SystemInfo};
use nod_protocol::Settings;
use tauri::State;

#[tauri::command]
pub async fn get_settings(nod: State<'_, Nod>) -> Result<Settings> {
    Ok(nod.settings())
}

#[tauri::command]
pub async fn set_settings(nod: State<'_, Nod>, settings: Settings) -> Result<Settings> {
    nod.set_settings(settings).await
}

#[tauri::command]
pub async fn system_info(nod: State<'_, Nod>) -> Result<SystemInfo> {
    Ok(nod.system_info())
}

#[tauri::command]
pub async fn python_status(nod: State<'_, Nod>) -> Result<PythonStatus> {
    Ok(nod.python_status().await)
}
