//! `nod jsonl`: one [`Op`] a line in, one [`Event`] a line out.
//!
//! The first line out is `{"type":"snapshot","snapshot":…}` of a new conversation in the working folder; its id
//! stands in `snapshot.conversation.id`. An op that names another conversation subscribes to that one first, which
//! gives another snapshot line. A line that is no op, or is refused, gives an `error` line and nothing runs. When
//! the input ends, or nobody reads the output any more, waiting cards are answered with stop, what runs is stopped, and
//! the program leaves once all is quiet.

use std::collections::HashSet;
use std::path::PathBuf;
use std::process::ExitCode;

use nod_app::{AppError, Nod};
use nod_protocol::{ConversationId, ErrorCode, Op};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::sync::mpsc;

/// Lines that may wait for a slow reader of our output.
const WAITING_LINES: usize = 256;

/// Runs until the input ends or the output is not read any more; the exit code of the latter is that of a program that
/// SIGPIPE ended.
///
/// # Errors
/// When the first conversation cannot be made.
pub async fn run(nod: &Nod, folder: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let (lines, queue) = mpsc::channel(WAITING_LINES);
    let mut writer = tokio::spawn(write(queue));
    let folder = crate::turn::work_folder(folder)?;
    let first = nod.create_conversation(Some(folder)).await?;
    let mut subscribed = HashSet::new();
    follow(nod, &first.id, &mut subscribed, &lines).await?;

    let mut input = BufReader::new(tokio::io::stdin()).lines();
    loop {
        let line = tokio::select! {
            _ = &mut writer => break,
            line = input.next_line() => line,
        };
        match line {
            Ok(Some(line)) if line.trim().is_empty() => {}
            Ok(Some(line)) => {
                if let Err(error) = one(nod, &line, &mut subscribed, &lines).await {
                    send(&lines, json!({"type": "error", "code": error.code, "message": error.message}))
                        .await;
                }
            }
            Ok(None) => break,
            Err(error) => {
                let message = format!("A line could not be read: {error}. Send UTF-8, one operation a line.");
                send(&lines, json!({"type": "error", "code": ErrorCode::Internal, "message": message})).await;
                break;
            }
        }
    }
    for conversation in &subscribed {
        nod.asker_gone(conversation).await;
    }
    // Closing ends the event streams, and with them the tasks that hold `lines`.
    nod.close().await;
    // A client that ends closes both, and which of them is seen first is chance.
    if writer.is_finished() {
        return Ok(ExitCode::from(crate::EXIT_UNREAD));
    }
    drop(lines);
    let _ = writer.await;
    Ok(ExitCode::SUCCESS)
}

async fn one(
    nod: &Nod,
    line: &str,
    subscribed: &mut HashSet<ConversationId>,
    lines: &mpsc::Sender<Value>,
) -> Result<(), AppError> {
    let op: Op = serde_json::from_str(line).map_err(|defect| {
        AppError::new(ErrorCode::Internal, format!("This line is no operation: {defect}."))
    })?;
    let (Op::UserMessage { conversation, .. }
    | Op::Resolve { conversation, .. }
    | Op::AnswerInput { conversation, .. }
    | Op::Interrupt { conversation }
    | Op::RestartKernel { conversation }) = &op;
    follow(nod, conversation, subscribed, lines).await?;
    nod.submit(op).await
}

/// Sends a snapshot of the conversation and then its events, if that is not being done yet.
async fn follow(
    nod: &Nod,
    conversation: &ConversationId,
    subscribed: &mut HashSet<ConversationId>,
    lines: &mpsc::Sender<Value>,
) -> Result<(), AppError> {
    if subscribed.contains(conversation) {
        return Ok(());
    }
    let mut subscription = nod.subscribe(conversation).await?;
    subscribed.insert(conversation.clone());
    send(lines, json!({"type": "snapshot", "snapshot": subscription.snapshot})).await;
    let (nod, conversation, lines) = (nod.clone(), conversation.clone(), lines.clone());
    tokio::spawn(async move {
        loop {
            let mut last = subscription.snapshot.seq;
            while let Some(event) = subscription.events.recv().await {
                last = event.seq;
                send(&lines, serde_json::to_value(&event).unwrap_or(Value::Null)).await;
            }
            // The stream ends when we fell behind or the conversation was closed. Only in the first case is
            // there more to tell; the snapshot then holds what was missed.
            match nod.subscribe_open(&conversation).await {
                Some(again) if again.snapshot.seq > last => subscription = again,
                _ => break,
            }
            send(&lines, json!({"type": "snapshot", "snapshot": subscription.snapshot})).await;
        }
    });
    Ok(())
}

async fn send(lines: &mpsc::Sender<Value>, line: Value) {
    let _ = lines.send(line).await;
}

/// Writes what is queued until there is no more, or nobody reads it.
async fn write(mut queue: mpsc::Receiver<Value>) {
    let mut out = tokio::io::stdout();
    let mut unread = std::pin::pin!(unread());
    loop {
        let line = tokio::select! {
            line = queue.recv() => line,
            () = &mut unread => return,
        };
        let Some(line) = line else { return };
        let mut text = line.to_string();
        text.push('\n');
        if out.write_all(text.as_bytes()).await.is_err() || out.flush().await.is_err() {
            return;
        }
    }
}

/// Waits until the reader of our output is gone, where the system tells that before something is written: a card may
/// wait, or code run without a word, for as long as nothing is.
async fn unread() {
    #[cfg(unix)]
    if let Ok(output) = watched_output() {
        // It says nothing else, whatever the answer: it is asked about errors alone.
        let _ = output.ready(tokio::io::Interest::ERROR).await;
        return;
    }
    std::future::pending().await
}

/// Our output, to be watched and not to be written to. A pipe tells when its reader is gone; a file has none, and is
/// refused here.
#[cfg(unix)]
fn watched_output() -> std::io::Result<tokio::net::unix::pipe::Sender> {
    use std::os::fd::AsFd as _;
    let output = std::io::stdout().as_fd().try_clone_to_owned()?;
    // Unchecked, since the checked way makes it non-blocking, and whoever shares it with us (standard error, a shell)
    // would meet that.
    tokio::net::unix::pipe::Sender::from_owned_fd_unchecked(output)
}
