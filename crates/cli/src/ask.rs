//! `nod ask "…"`: one request, one turn.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use nod_app::Nod;
use nod_protocol::{ModelChoice, TurnOutcome};

use crate::models::STARTER_IS_SMALL;
use crate::terminal::{Terminal, somebody_there};
use crate::turn::{Approver, Follower, as_found, work_folder};

/// Runs one request to its end. The exit code says how it ended; `nod --help` lists them.
///
/// # Errors
/// When the request could not be put at all.
pub async fn run(
    nod: &Nod,
    folder: Option<PathBuf>,
    request: Vec<String>,
    attach: Vec<String>,
    yes: bool,
) -> anyhow::Result<ExitCode> {
    let request = request.join(" ");
    anyhow::ensure!(!request.trim().is_empty(), "Say what to do: nod ask \"how many lines has notes.txt?\"");
    let folder = work_folder(folder)?;
    let attach = attach.iter().map(|path| as_found(path, &folder)).collect();
    let attachments = nod.describe_paths(attach).await?;
    introduce(nod).await?;
    let conversation = nod.create_conversation(Some(folder)).await?;
    let terminal = if !yes && somebody_there() { Some(Terminal::open()?) } else { None };
    let approver = match &terminal {
        _ if yes => Approver::YesFlag,
        Some(terminal) => Approver::Person(terminal),
        None => Approver::Nobody,
    };
    let outcome = Follower::new(nod, conversation.id, approver).await?.turn(request, attachments).await?;
    Ok(ExitCode::from(exit_code(outcome)))
}

/// Says at the first use what the model is, unless the window has done so.
async fn introduce(nod: &Nod) -> anyhow::Result<()> {
    let settings = nod.settings();
    if settings.model == ModelChoice::Starter
        && !settings.welcomed
        && std::io::stderr().is_terminal()
        && nod.list_conversations().await?.is_empty()
    {
        eprintln!("{STARTER_IS_SMALL}");
    }
    Ok(())
}

/// The documented exit code of each outcome.
fn exit_code(outcome: TurnOutcome) -> u8 {
    match outcome {
        TurnOutcome::Answered => 0,
        TurnOutcome::Declined => 3,
        TurnOutcome::Interrupted => 4,
        TurnOutcome::StepLimit => 5,
        TurnOutcome::Failed => 6,
    }
}
