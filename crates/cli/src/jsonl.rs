//! `nod jsonl`: one [`Op`] a line in, one [`Event`] a line out.
//!
//! The first line out is `{"type":"snapshot","snapshot":…}` of a new conversation in the working folder; its id
//! stands in `snapshot.conversation.id`. An op that names another conversation subscribes to that one first, which
//! gives another snapshot line. A line that is no op, or is refused, gives an `error` line and nothing runs. When
//! the input ends, waiting cards are answered with stop and the program leaves once all is quiet.

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

/// Runs until the input ends.
///
/// # Errors
/// When the first conversation cannot be made.
pub async fn run(nod: &Nod, folder: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let (lines, queue) = mpsc::channel(WAITING_LINES);
    let writer = tokio::spawn(write(queue));
    let folder = crate::turn::work_folder(folder)?;
    let first = nod.create_conversation(Some(folder)).await?;
    let mut subscribed = HashSet::new();
    follow(nod, &first.id, &mut subscribed, &lines).await?;

    let mut input = BufReader::new(tokio::io::stdin()).lines();
    loop {
        match input.next_line().await {
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

async fn write(mut queue: mpsc::Receiver<Value>) {
    let mut out = tokio::io::stdout();
    while let Some(line) = queue.recv().await {
        let mut text = line.to_string();
        text.push('\n');
        if out.write_all(text.as_bytes()).await.is_err() || out.flush().await.is_err() {
            break;
        }
    }
}
