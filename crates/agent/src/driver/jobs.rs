//! What runs beside the driver: the model writing, Python running. Each reports back under the job's number.

use std::{future::Future, sync::Arc, time::Duration};

use nod_protocol::ErrorCode;
use tokio::{
    sync::mpsc,
    task::JoinHandle,
    time::{Instant, sleep_until},
};
use tokio_util::sync::CancellationToken;

use crate::{
    ExecEnd, ExecEvent, ExecRequest, GenerateRequest, Model, PortError, Profile, Python, Reply,
    machine::Input,
};

/// Text of a reply is gathered for this long before it is shown, except the first.
const GATHER: Duration = Duration::from_millis(30);
/// Pieces that may wait between a neighbour and the driver; then the neighbour waits.
const WAITING: usize = 256;

/// News for the driver.
pub(super) enum Report {
    /// Of a job of the turn.
    Of(u64, Job),
    /// A restart is over.
    Restarted(Result<(), PortError>),
    /// A line could not be handed over.
    InputFailed(PortError),
}

/// News of a job.
pub(super) enum Job {
    Prepared(Result<Profile, PortError>),
    Delta(String),
    Written(Result<Reply, PortError>),
    Checked(Option<String>),
    Exec(ExecEvent),
    Ran(Result<ExecEnd, PortError>),
}

impl From<ExecEvent> for Input {
    fn from(event: ExecEvent) -> Self {
        match event {
            ExecEvent::Output(output) => Self::Output(output),
            ExecEvent::InputRequested { prompt, password } => Self::InputRequested { prompt, password },
        }
    }
}

/// Runs a neighbour's call as a task of its own, so that even a panic in it comes back as an error.
fn guarded<T: Send + 'static>(
    call: impl Future<Output = Result<T, PortError>> + Send + 'static,
) -> JoinHandle<Result<T, PortError>> {
    tokio::spawn(call)
}

fn settled<T>(result: Result<Result<T, PortError>, tokio::task::JoinError>) -> Result<T, PortError> {
    result.unwrap_or_else(|error| {
        tracing::error!(%error, "a part of Nod broke off");
        Err(PortError::new(
            ErrorCode::Internal,
            "A part of Nod failed unexpectedly. The log says more. Try again.",
        ))
    })
}

/// What a call comes to, or nothing where the turn is over before; the call ends then too.
async fn unless_cancelled<T>(
    mut call: JoinHandle<Result<T, PortError>>,
    cancel: CancellationToken,
) -> Option<Result<T, PortError>> {
    tokio::select! {
        result = &mut call => Some(settled(result)),
        () = cancel.cancelled() => {
            call.abort();
            None
        }
    }
}

// Sending a report fails only when the driver is gone; then nobody is left to tell.

pub(super) fn prepare(
    job: u64,
    model: Arc<dyn Model>,
    cancel: CancellationToken,
    reports: mpsc::Sender<Report>,
) {
    tokio::spawn(async move {
        let call = guarded(async move { model.prepare().await });
        let Some(result) = unless_cancelled(call, cancel).await else { return };
        let _ = reports.send(Report::Of(job, Job::Prepared(result))).await;
    });
}

pub(super) fn generate(
    job: u64,
    model: Arc<dyn Model>,
    request: GenerateRequest,
    cancel: CancellationToken,
    reports: mpsc::Sender<Report>,
) {
    tokio::spawn(async move {
        let (sender, mut deltas) = mpsc::channel::<String>(WAITING);
        let mut call = guarded(async move { model.generate(request, sender, cancel).await });
        let mut gathered = String::new();
        let mut due = Instant::now();
        let result = loop {
            tokio::select! {
                // What is due goes out even while more keeps coming; the reply itself comes after all its text.
                biased;
                () = sleep_until(due), if !gathered.is_empty() => {
                    let text = std::mem::take(&mut gathered);
                    let _ = reports.send(Report::Of(job, Job::Delta(text))).await;
                    due = Instant::now() + GATHER;
                }
                Some(delta) = deltas.recv() => gathered.push_str(&delta),
                result = &mut call => break settled(result),
            }
        };
        while let Ok(delta) = deltas.try_recv() {
            gathered.push_str(&delta);
        }
        if !gathered.is_empty() {
            let _ = reports.send(Report::Of(job, Job::Delta(gathered))).await;
        }
        let _ = reports.send(Report::Of(job, Job::Written(result))).await;
    });
}

pub(super) fn check(
    job: u64,
    python: Arc<dyn Python>,
    code: String,
    cancel: CancellationToken,
    reports: mpsc::Sender<Report>,
) {
    tokio::spawn(async move {
        let call = guarded(async move { Ok(python.syntax_error(&code).await) });
        let Some(result) = unless_cancelled(call, cancel).await else { return };
        // Where asking fails, which is in the log, running will tell.
        let _ = reports.send(Report::Of(job, Job::Checked(result.unwrap_or(None)))).await;
    });
}

pub(super) fn execute(
    job: u64,
    python: Arc<dyn Python>,
    request: ExecRequest,
    cancel: CancellationToken,
    reports: mpsc::Sender<Report>,
) {
    tokio::spawn(async move {
        let (sender, mut events) = mpsc::channel(WAITING);
        let mut call = guarded(async move { python.execute(request, sender, cancel).await });
        let result = loop {
            tokio::select! {
                biased;
                Some(event) = events.recv() => {
                    let _ = reports.send(Report::Of(job, Job::Exec(event))).await;
                }
                result = &mut call => break settled(result),
            }
        };
        while let Ok(event) = events.try_recv() {
            let _ = reports.send(Report::Of(job, Job::Exec(event))).await;
        }
        let _ = reports.send(Report::Of(job, Job::Ran(result))).await;
    });
}

pub(super) fn send_input(python: Arc<dyn Python>, text: String, reports: mpsc::Sender<Report>) {
    tokio::spawn(async move {
        let call = guarded(async move { python.answer_input(text).await });
        if let Err(error) = settled(call.await) {
            let _ = reports.send(Report::InputFailed(error)).await;
        }
    });
}

pub(super) fn restart(python: Arc<dyn Python>, reports: mpsc::Sender<Report>) {
    tokio::spawn(async move {
        let call = guarded(async move { python.restart().await });
        let result = settled(call.await);
        let _ = reports.send(Report::Restarted(result)).await;
    });
}
