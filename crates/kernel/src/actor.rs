//! The task that owns a session: takes commands, runs executions, notices when the kernel dies.

use std::pin::pin;
use std::time::Duration;

use nod_protocol::{KernelState, ObservationStatus};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep_until};

use crate::execution::{Cause, Execution, Wanted};
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

/// How the loop of an execution was left.
enum Left {
    Over,
    /// The process ended.
    Died(String),
    /// The code did not stop in time, or a restart or shutdown was asked for: end the process.
    Kill,
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

    async fn execute(
        &mut self,
        code: String,
        options: ExecuteOptions,
        events: mpsc::Sender<ExecEvent>,
        mut done: oneshot::Sender<Result<ExecEnd, KernelError>>,
    ) {
        // The command may have come before the news.
        if let Some(session) = &mut self.session
            && let Some(exit) = session.has_exited().await
        {
            self.died_idle(exit);
        }
        if self.session.is_none() {
            match self.start_session(true).await {
                Ok(true) => {}
                Ok(false) => {
                    let _ = done.send(Ok(Self::never_begun()));
                    return;
                }
                Err(error) => {
                    let _ = done.send(Err(error));
                    return;
                }
            }
        }
        // Nobody waits for it any more: it must not even begin.
        if done.is_closed() {
            return;
        }
        let Some(mut session) = self.session.take() else { return };
        let mut pending = Pending::new(options.output_limit);
        while let Some(ExecEvent::Output(output)) = self.late.pop() {
            pending.show(Shown::Output(output));
        }
        self.late = Pending::new(LATE_LIMIT);
        self.state.send_replace(KernelState::Busy);
        let id = match session.send_code(&code).await {
            Ok(id) => id,
            Err(error) => {
                session.kill().await;
                self.dead(error.to_string());
                let _ = done.send(Err(error));
                return;
            }
        };
        let mut execution = Execution::new(id, options, pending);
        let mut restarts = Vec::new();
        let left = self.attend(&mut session, &mut execution, &events, &mut done, &mut restarts).await;
        let duration = execution.elapsed();
        let exited = match left {
            Left::Over if execution.exits() => {
                // Its `atexit` functions run now.
                session
                    .wait_for_exit(|incoming| {
                        execution.take(incoming);
                    })
                    .await;
                Some("The code ended Python with exit().".to_owned())
            }
            Left::Over => None,
            Left::Died(ref reason) => Some(reason.clone()),
            Left::Kill => Some("Python was stopped.".to_owned()),
        };
        let alive = exited.is_none();
        if let Some(reason) = exited {
            session.kill().await;
            // What it printed before its end is still in the sockets.
            while let Some(incoming) = session.last_words().await {
                execution.take(incoming);
            }
            self.deliver(&mut execution.pending, &events, &mut done, &mut restarts).await;
            self.dead(reason);
        } else {
            self.deliver(&mut execution.pending, &events, &mut done, &mut restarts).await;
            self.state.send_replace(KernelState::Idle { version: session.version().to_owned() });
            self.session = Some(session);
        }
        let status = execution.status(!alive);
        let lost = std::mem::take(&mut self.lost);
        let _ =
            done.send(Ok(ExecEnd { status, variables_alive: alive, variables_lost_before: lost, duration }));
        if self.leaving.is_none() && !restarts.is_empty() {
            let restarted = self.restart().await;
            restarts.into_iter().for_each(|done| drop(done.send(share(&restarted))));
        } else if self.leaving.is_none() && matches!(left, Left::Kill) {
            // An error is told again by the next execution, which tries once more.
            let _ = self.start_session(false).await;
        }
    }

    /// Delivers what is left of the output, however slow the receiver is.
    async fn deliver(
        &mut self,
        pending: &mut Pending,
        events: &mpsc::Sender<ExecEvent>,
        done: &mut oneshot::Sender<Result<ExecEnd, KernelError>>,
        restarts: &mut Vec<oneshot::Sender<Result<(), KernelError>>>,
    ) {
        while let Some(event) = pending.pop() {
            let mut sending = pin!(events.send(event));
            loop {
                tokio::select! {
                    biased;
                    sent = &mut sending => {
                        if sent.is_err() {
                            return;
                        }
                        break;
                    }
                    () = done.closed() => return,
                    command = self.inbox.recv() => match command {
                        None => self.leaving = Some(None),
                        Some(Command::Shutdown { done }) => self.leaving = Some(Some(done)),
                        Some(Command::Restart { done }) => restarts.push(done),
                        Some(Command::Interrupt) => {}
                        Some(Command::Execute { done, .. }) => {
                            let _ = done.send(Err(KernelError::Busy));
                        }
                        Some(Command::AnswerInput { done, .. }) => {
                            let _ = done.send(Err(KernelError::NoInputWanted));
                        }
                    },
                }
                if self.leaving.is_some() {
                    return;
                }
            }
        }
    }

    /// Attends to a running execution until it is over and its output is delivered.
    async fn attend(
        &mut self,
        session: &mut Session,
        execution: &mut Execution,
        events: &mpsc::Sender<ExecEvent>,
        done: &mut oneshot::Sender<Result<ExecEnd, KernelError>>,
        restarts: &mut Vec<oneshot::Sender<Result<(), KernelError>>>,
    ) -> Left {
        loop {
            if execution.is_over() {
                return Left::Over;
            }
            let mut interrupt = None;
            let again = execution.again();
            let time_limit = execution.time_limit();
            let patience = execution.patience();
            tokio::select! {
                happened = session.next() => match happened {
                    Happened::Exited(exit) => return Left::Died(exit.in_words()),
                    Happened::Came(incoming) => {
                        if execution.take(incoming) == Wanted::Stop {
                            interrupt = Some(Cause::Flood);
                        }
                    }
                },
                command = self.inbox.recv() => match command {
                    None => {
                        self.leaving = Some(None);
                        return Left::Kill;
                    }
                    Some(Command::Shutdown { done }) => {
                        self.leaving = Some(Some(done));
                        execution.interrupt(Cause::User);
                        return Left::Kill;
                    }
                    Some(Command::Restart { done }) => {
                        restarts.push(done);
                        execution.interrupt(Cause::User);
                        return Left::Kill;
                    }
                    Some(Command::Interrupt) => interrupt = Some(Cause::User),
                    Some(Command::Execute { done, .. }) => {
                        let _ = done.send(Err(KernelError::Busy));
                    }
                    Some(Command::AnswerInput { text, done }) => {
                        let answered = match execution.answer(&text) {
                            Some(question) => session.send_answer(&question, &text).await,
                            None => Err(KernelError::NoInputWanted),
                        };
                        let _ = done.send(answered);
                    }
                },
                permit = events.reserve(), if !execution.pending.is_empty() => match (permit, execution.pending.pop()) {
                    (Ok(permit), Some(event)) => permit.send(event),
                    (Err(_), _) => execution.pending.discard(),
                    (Ok(_), None) => {}
                },
                () = until(time_limit), if time_limit.is_some() => interrupt = Some(Cause::TimeLimit),
                () = until(again), if again.is_some() => {
                    execution.interrupt_again();
                    if let Err(error) = session.send_interrupt().await {
                        tracing::warn!(%error, "could not interrupt the kernel once more");
                        return Left::Kill;
                    }
                }
                () = until(patience.map(|(at, _)| at)), if patience.is_some() => {
                    if patience.is_some_and(|(_, kill)| kill) {
                        return Left::Kill;
                    }
                    if execution.told_how_it_ended() {
                        tracing::warn!("the kernel did not say that it is idle");
                    } else {
                        execution.pending.say("\n[Python did not say how this ended.]\n");
                    }
                    return Left::Over;
                }
                // Nobody waits for this execution any more.
                () = done.closed(), if execution.can_be_interrupted() => interrupt = Some(Cause::User),
            }
            if let Some(cause) = interrupt
                && execution.interrupt(cause)
                && let Err(error) = session.send_interrupt().await
            {
                tracing::warn!(%error, "could not interrupt the kernel");
                return Left::Kill;
            }
        }
    }
}

/// The same answer for another asker; errors do not copy.
fn share<T>(result: &Result<T, KernelError>) -> Result<(), KernelError> {
    result.as_ref().map(|_| ()).map_err(|error| KernelError::NotRestarted(error.to_string()))
}

async fn until(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => std::future::pending().await,
    }
}
