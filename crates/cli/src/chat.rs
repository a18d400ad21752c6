//! `nod`: a chat at the terminal.

use std::path::PathBuf;
use std::process::ExitCode;

use nod_app::Nod;
use nod_protocol::{ConversationId, ItemBody, ModelChoice, Op};

use crate::characters::visible;
use crate::models::STARTER_IS_SMALL;
use crate::terminal::{Answer, Terminal, somebody_there};
use crate::turn::{Approver, Follower, as_found, work_folder};

const KEYS: &str = "\
  /attach PATH   name a file or folder to the model with the next request
  /settings      what can be chosen; /settings limits.steps 8 changes one
  /restart       start Python afresh; its variables are gone
  /new           start a new conversation
  /quit          leave (so does Ctrl-D)
  Ctrl-C         stop what is under way";

/// Chats until the user leaves.
///
/// # Errors
/// When the terminal or the store cannot be used.
pub async fn run(nod: &Nod, folder: Option<PathBuf>, resume: bool) -> anyhow::Result<ExitCode> {
    let terminal = Terminal::open()?;
    println!("Nod answers with Python and runs nothing before you say so. It works offline.");
    if nod.settings().model == ModelChoice::Starter {
        println!("{STARTER_IS_SMALL}");
    }
    println!("Type a request, or /help.\n");

    let folder = work_folder(folder)?;
    let mut follower = begin(nod, &terminal, &folder, resume).await?;
    let mut attachments = Vec::new();
    loop {
        let line = match terminal.ask("You > ", true).await {
            Answer::Line(line) => line.trim().to_owned(),
            Answer::Interrupted => continue,
            Answer::End => break,
        };
        match line.split_once(' ').map_or((line.as_str(), ""), |(word, rest)| (word, rest.trim())) {
            ("", _) => {}
            ("/quit" | "/exit", "") => break,
            ("/help" | "?", "") => println!("{KEYS}"),
            ("/new", "") => follower = begin(nod, &terminal, &folder, false).await?,
            ("/restart", "") => {
                nod.submit(Op::RestartKernel { conversation: follower.conversation.clone() }).await?;
                println!("Python starts afresh with the next action.");
            }
            ("/settings", rest) => {
                let mut parts = rest.splitn(2, ' ').map(str::trim).filter(|part| !part.is_empty());
                let (key, value) = (parts.next().map(str::to_owned), parts.next().map(str::to_owned));
                if let Err(error) = crate::settings::run(nod, key, value).await {
                    println!("{error:#}");
                }
            }
            ("/attach", path) => {
                let path = as_found(path, &follower.subscription.snapshot.conversation.folder);
                match nod.describe_paths(vec![path]).await {
                    Ok(described) => attachments.extend(described),
                    Err(error) => println!("{error}"),
                }
            }
            _ if line.starts_with('/') => println!("There is no {line}. /help lists what there is."),
            _ => {
                follower.turn(line, std::mem::take(&mut attachments)).await?;
                println!();
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn begin<'a>(
    nod: &'a Nod,
    terminal: &'a Terminal,
    folder: &str,
    resume: bool,
) -> anyhow::Result<Follower<'a>> {
    let last: Option<ConversationId> = match resume {
        true => nod.list_conversations().await?.into_iter().next().map(|conversation| conversation.id),
        false => None,
    };
    let resumed = last.is_some();
    let id = match last {
        Some(id) => id,
        None => nod.create_conversation(Some(folder.to_owned())).await?.id,
    };
    // A line that was in a pipe before the card existed is nobody's approval of it.
    let approver = if somebody_there() { Approver::Person(terminal) } else { Approver::Nobody };
    let follower = Follower::new(nod, id, approver).await?;
    if resumed {
        println!("Python works in {}", visible(&follower.subscription.snapshot.conversation.folder));
        for item in &follower.subscription.snapshot.items {
            match &item.body {
                ItemBody::UserMessage { text, .. } => println!("You > {}", visible(text)),
                ItemBody::AssistantMessage { talk, .. } if !talk.is_empty() => println!("{}", visible(talk)),
                _ => {}
            }
        }
    }
    Ok(follower)
}
