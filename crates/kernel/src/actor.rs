//! The task that owns a session: takes commands, runs executions, notices when the kernel dies.

mod execute;

use std::pin::pin;
use std::time::Duration;

use nod_protocol::{KernelState, ObservationStatus};
use tokio::sync::{mpsc, oneshot, watch};

use crate::output::{Shown, shown};
use crate::pending::Pending;
use crate::process::Exit;
use crate::session::{Happened, Session};
use crate::wire::{Channel, Incoming};
use crate::{ExecEnd, ExecEvent, ExecuteOptions, KernelError, StartOptions};

/// Bytes kept of what background threads print between executions; shown with the next one.
const LATE_LIMIT: usize = 1024 * 1024;

/// What a handle asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Execute {
        code: String,
        options: ExecuteOptions,
        events: mpsc::Sender<ExecEvent>,
        done: oneshot::Sender<Result<ExecEnd, KernelError>>,
    },
    AnswerInput {
        text: String,
        done: oneshot::Sender<Result<(), KernelError>>,
    },
    Interrupt,
    Restart {
        done: oneshot::Sender<Result<(), KernelError>>,
    },
    Shutdown {
        done: oneshot::Sender<()>,
    },
}

/// Starts a session and the task that owns it.
pub(crate) async fn start(
    options: StartOptions,
) -> Result<(mpsc::Sender<Command>, watch::Receiver<KernelState>), KernelError> {
    let session = Session::start(options.clone()).await?;
    let (state, states) = watch::channel(KernelState::Idle { version: session.version().to_owned() });
    let (commands, inbox) = mpsc::channel(16);
    let late = Pending::new(LATE_LIMIT);
    let actor =
        Actor { options, inbox, state, session: Some(session), lost: false, late, leaving: None, next: None };
    tokio::spawn(actor.run());
    Ok((commands, states))
}

struct Actor {
    options: StartOptions,
    inbox: mpsc::Receiver<Command>,
    state: watch::Sender<KernelState>,
    session: Option<Session>,
    /// The session died between executions and nobody was told yet.
    lost: bool,
    late: Pending,
    /// Set when the task is to end: who waits for that.
    leaving: Option<Option<oneshot::Sender<()>>>,
    /// An execution that was asked for while a session was started for another reason.
    next: Option<Command>,
}

impl Actor {
    async fn run(mut self) {
        while self.leaving.is_none() {
            if let Some(command) = self.next.take() {
                self.obey(Some(command)).await;
                continue;
            }
            let session = async {
                match &mut self.session {
                    Some(session) => session.next().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                command = self.inbox.recv() => self.obey(command).await,
                happened = session => match happened {
                    Happened::Exited(exit) => self.died_idle(exit),
                    Happened::Came(Incoming::Message(Channel::IoPub, message)) => {
                        if let Some(shown @ Shown::Output(_)) = shown(message.content) {
                            self.late.show(shown);
                        }
                    }
                    Happened::Came(other) => tracing::debug!(?other, "between executions"),
                },
            }
        }
        if let Some(session) = self.session.take() {
            session.shutdown().await;
        }
        self.dead("Python was shut down.".to_owned());
        if let Some(Some(done)) = self.leaving {
            let _ = done.send(());
        }
    }

    /// Notes that the kernel ended while nothing ran.
    fn died_idle(&mut self, exit: Exit) {
        self.session = None;
        self.lost = true;
        self.dead(exit.in_words());
    }

    fn dead(&self, reason: String) {
        self.state.send_replace(KernelState::Dead { reason });
    }

    async fn obey(&mut self, command: Option<Command>) {
        match command {
            None => self.leaving = Some(None),
            Some(Command::Shutdown { done }) => self.leaving = Some(Some(done)),
            Some(Command::Interrupt) => {}
            Some(Command::AnswerInput { done, .. }) => {
                let _ = done.send(Err(KernelError::NoInputWanted));
            }
            Some(Command::Restart { done }) => {
                let _ = done.send(self.restart().await);
            }
            Some(Command::Execute { code, options, events, done }) => {
                self.execute(code, options, events, done).await
            }
        }
    }

    /// The end of an execution that was stopped before it began. That earlier variables are gone is told with the
    /// next one, which runs.
    fn never_begun() -> ExecEnd {
        ExecEnd {
            status: ObservationStatus::NotRun,
            variables_alive: true,
            variables_lost_before: false,
            duration: Duration::ZERO,
        }
    }

    async fn restart(&mut self) -> Result<(), KernelError> {
        if let Some(session) = self.session.take() {
            session.shutdown().await;
        }
        self.lost = false;
        self.late.discard();
        self.start_session(false).await.map(|_| ())
    }

    /// Starts a session, obeying what can be obeyed in the meantime. `Ok(false)` when an interrupt came.
    /// `for_execution` when an execution waits for it; otherwise one that is asked for now can be the next.
    async fn start_session(&mut self, for_execution: bool) -> Result<bool, KernelError> {
        self.state.send_replace(KernelState::Starting);
        let mut wanted = true;
        let mut waiting = Vec::new();
        let mut starting = pin!(Session::start(self.options.clone()));
        let started = loop {
            tokio::select! {
                started = &mut starting => break started,
                command = self.inbox.recv() => match command {
                    None => self.leaving = Some(None),
                    Some(Command::Shutdown { done }) => self.leaving = Some(Some(done)),
                    Some(Command::Interrupt) => match self.next.take() {
                        // It came after that execution, so it means that one.
                        Some(Command::Execute { done, .. }) => {
                            let _ = done.send(Ok(Self::never_begun()));
                        }
                        // Dropping the half-made session ends it; the next execution makes another.
                        _ if for_execution && waiting.is_empty() => {
                            self.dead("Python was stopped before it was ready.".to_owned());
                            return Ok(false);
                        }
                        _ => wanted = false,
                    },
                    Some(Command::AnswerInput { done, .. }) => {
                        let _ = done.send(Err(KernelError::NoInputWanted));
                    }
                    // A session as new as can be is on its way.
                    Some(Command::Restart { done }) => waiting.push(done),
                    Some(command @ Command::Execute { .. }) if !for_execution && self.next.is_none() => {
                        self.next = Some(command);
                    }
                    Some(Command::Execute { done, .. }) => {
                        let _ = done.send(Err(KernelError::Busy));
                    }
                },
            }
            if self.leaving.is_some() {
                // Dropping the half-made session ends it.
                return Err(KernelError::Closed);
            }
        };
        for done in waiting {
            let _ = done.send(share(&started));
        }
        match started {
            Ok(session) => {
                self.state.send_replace(KernelState::Idle { version: session.version().to_owned() });
                self.session = Some(session);
                Ok(wanted)
            }
            Err(error) => {
                self.dead(error.to_string());
                Err(error)
            }
        }
    }
}

/// The same answer for another asker; errors do not copy.
fn share<T>(result: &Result<T, KernelError>) -> Result<(), KernelError> {
    result.as_ref().map(|_| ()).map_err(|error| KernelError::NotRestarted(error.to_string()))
}
