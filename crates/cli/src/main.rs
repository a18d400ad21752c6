//! `nod`: the terminal door. Interactive chat, one request, JSON lines, and a look at what is there.

mod arguments;
mod ask;
mod card;
mod characters;
mod chat;
mod doctor;
#[cfg(unix)]
mod hidden;
mod jsonl;
mod models;
mod pictures;
mod python;
mod screen;
mod settings;
mod terminal;
mod turn;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::Parser as _;
use nod_app::{Nod, Options};

/// Something failed before or beside a turn: a bad option, a locked home, a full disk.
const EXIT_ERROR: u8 = 1;

/// Whoever read the output went away: what a shell reports of a program that SIGPIPE ended.
const EXIT_UNREAD: u8 = 141;

/// Printing panics where nobody reads any more, as in `nod ask … | head -1`. Nod ends then as if it had been killed:
/// Python ends with it, and the turn is closed at the next start.
fn end_when_unread() {
    let others = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let words = panic.payload().downcast_ref::<String>();
        if words
            .is_some_and(|words| words.starts_with("failed printing to std") && words.contains("Broken pipe"))
        {
            std::process::exit(EXIT_UNREAD.into());
        }
        others(panic);
    }));
}

fn main() -> ExitCode {
    end_when_unread();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("nod: no threads could be started: {error}");
            return ExitCode::from(EXIT_ERROR);
        }
    };
    let code = runtime.block_on(run(arguments)).unwrap_or_else(|error| {
        eprintln!("nod: {error:#}");
        ExitCode::from(EXIT_ERROR)
    });
    // A thread blocked on reading the terminal must not hold up the exit.
    runtime.shutdown_background();
    code
}

async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    if let Some(Command::Doctor) = arguments.command {
        return doctor::run(arguments.home).await;
    }
    let nod = Nod::open(Options { home: arguments.home, starter: Vec::new() }).await?;
    for warning in nod.system_info().warnings {
        eprintln!("nod: {warning}");
    }
    let code = match arguments.command {
        None => chat::run(&nod, arguments.folder, arguments.resume).await,
        Some(Command::Ask { request, attach, yes }) => {
            ask::run(&nod, arguments.folder, request, attach, yes).await
        }
        Some(Command::Jsonl) => jsonl::run(&nod, arguments.folder).await,
        Some(Command::Models { action }) => models::run(&nod, action).await,
        Some(Command::Settings { key, value }) => settings::run(&nod, key, value).await,
        Some(Command::Python { action }) => python::run(&nod, action).await,
        Some(Command::Doctor) => unreachable!("handled above, without opening the conversations"),
    };
    nod.close().await;
    code
}
