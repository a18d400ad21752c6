//! `nod models`: the models Nod knows, and choosing one.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{bail, ensure};
use nod_app::{ModelEntry, Nod};
use nod_protocol::ModelChoice;

use crate::arguments::ModelsAction;

/// Id of the catalogue entry that comes with Nod.
pub const STARTER: &str = "starter";

/// What somebody should know of it before they ask for more than it can do.
pub const STARTER_IS_SMALL: &str = "The model that comes with Nod is small: it knows a stated list of tasks with files, \
     texts, tables, numbers and dates. For more, replace it by CodeActAgent-7B: nod models";

/// Lists, downloads or chooses.
///
/// # Errors
/// When a model is not known, not there or not usable.
pub async fn run(nod: &Nod, action: Option<ModelsAction>) -> anyhow::Result<ExitCode> {
    match action.unwrap_or(ModelsAction::List) {
        ModelsAction::List => list(&nod.list_models().await?),
        ModelsAction::Download { id, file } => {
            let entry = known(nod, &id).await?;
            let file = the_file(&entry, file)?;
            let path = download(nod, &id, &file).await?;
            println!("{path}");
            choose(nod, ModelChoice::Catalogue { id, file }).await?;
        }
        ModelsAction::Use { model, file } => {
            let choice = if model == STARTER {
                ModelChoice::Starter
            } else if Path::new(&model).exists() {
                let path = std::path::absolute(&model)?.to_string_lossy().into_owned();
                println!("{}", nod.check_model_file(path.clone()).await?);
                ModelChoice::File { path, like: None }
            } else {
                let entry = known(nod, &model).await?;
                let file = the_file(&entry, file)?;
                let there = entry.files.iter().any(|known| known.name == file && known.path.is_some());
                ensure!(
                    there,
                    "{file} is not on this machine yet. Download it: nod models download {model} {file}"
                );
                ModelChoice::Catalogue { id: model, file }
            };
            choose(nod, choice).await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn choose(nod: &Nod, choice: ModelChoice) -> anyhow::Result<()> {
    let mut settings = nod.settings();
    settings.model = choice;
    nod.set_settings(settings).await?;
    println!("Nod uses it from the next request on.");
    Ok(())
}

async fn known(nod: &Nod, id: &str) -> anyhow::Result<ModelEntry> {
    let all = nod.list_models().await?;
    let ids: Vec<_> = all.iter().map(|entry| entry.id.clone()).collect();
    match all.into_iter().find(|entry| entry.id == id) {
        Some(entry) => Ok(entry),
        None => bail!("{id} is neither a file here nor a model Nod knows. It knows {}.", ids.join(", ")),
    }
}

fn the_file(entry: &ModelEntry, wanted: Option<String>) -> anyhow::Result<String> {
    let names: Vec<_> = entry.files.iter().map(|file| file.name.as_str()).collect();
    match wanted {
        Some(name) if names.contains(&name.as_str()) => Ok(name),
        None if names.len() == 1 => Ok(names[0].to_owned()),
        _ => bail!("Say which file of {}: {}", entry.id, names.join(", ")),
    }
}

async fn download(nod: &Nod, id: &str, file: &str) -> anyhow::Result<String> {
    let (progress, mut steps) = tokio::sync::mpsc::channel(16);
    let interactive = std::io::stderr().is_terminal();
    let printer = tokio::spawn(async move {
        while let Some(nod_app::DownloadProgress { done, total }) = steps.recv().await {
            if interactive {
                eprint!("\r{:.1} of {:.1} MB ", done as f64 / 1e6, total as f64 / 1e6);
                let _ = std::io::stderr().flush();
            }
        }
        if interactive {
            eprintln!();
        }
    });
    let stop = tokio::signal::ctrl_c();
    let outcome = tokio::select! {
        outcome = nod.download_model(id, file, progress) => outcome,
        _ = stop => bail!("Stopped. What arrived is kept; the same command goes on from there."),
    };
    let _ = printer.await;
    Ok(outcome?.to_string_lossy().into_owned())
}

fn list(entries: &[ModelEntry]) {
    for entry in entries {
        let mark = if entry.selected { "*" } else { " " };
        println!("{mark} {}  {} ({})", entry.id, entry.name, entry.license);
        println!("    {}", entry.description);
        for file in &entry.files {
            let size = file.bytes.map_or_else(String::new, |bytes| format!("{:.1} MB", bytes as f64 / 1e6));
            let place = file.path.as_deref().unwrap_or("not on this machine");
            let mark = if file.selected { "*" } else { " " };
            println!("   {mark} {:48} {:>8} {size:>11}  {place}", file.name, file.quantization);
        }
    }
}
