//! `nod python`: the Python that actions run in.

use std::process::ExitCode;

use nod_app::Nod;
use nod_protocol::PythonChoice;

use crate::arguments::PythonAction;

/// Says, makes or chooses.
///
/// # Errors
/// When the environment cannot be made or the settings cannot be written.
pub async fn run(nod: &Nod, action: Option<PythonAction>) -> anyhow::Result<ExitCode> {
    let status = match action.unwrap_or(PythonAction::Status) {
        PythonAction::Status => nod.python_status().await,
        PythonAction::Prepare => {
            let (progress, mut steps) = tokio::sync::mpsc::channel::<String>(16);
            let printer = tokio::spawn(async move {
                while let Some(step) = steps.recv().await {
                    println!("{step}");
                }
            });
            let status = nod.prepare_python(progress).await;
            let _ = printer.await;
            status?
        }
        PythonAction::Use { interpreter } => {
            let mut settings = nod.settings();
            settings.python = match interpreter.as_str() {
                "managed" => PythonChoice::Managed,
                path => PythonChoice::Interpreter {
                    path: std::path::absolute(path)?.to_string_lossy().into_owned(),
                },
            };
            nod.set_settings(settings).await?;
            nod.python_status().await
        }
    };
    println!("{}", status.message);
    Ok(if status.is_ready() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
