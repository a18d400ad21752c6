//! One execution, from the code to its end: output on its way out, stops, limits, death.

use std::pin::pin;

use nod_protocol::KernelState;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use super::{Actor, Command, LATE_LIMIT, share};
use crate::execution::{Cause, Execution, Wanted};
use crate::output::Shown;
use crate::pending::Pending;
use crate::session::{Happened, Session};
use crate::{ExecEnd, ExecEvent, ExecuteOptions, KernelError};

/// How the loop of an execution was left.
enum Left {
    Over,
    /// The process ended.
    Died(String),
    /// The code did not stop in time, or a restart or shutdown was asked for: end the process.
    Kill,
}

impl Actor {
    pub(super) async fn execute(
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
        if !alive {
            session.kill().await;
            // What it printed before its end is still in the sockets.
            while let Some(incoming) = session.last_words().await {
                execution.take(incoming);
            }
            execution.leave_unanswered();
        }
        if execution.is_cut_short() {
            execution.pending.cut();
        }
        self.deliver(&mut execution.pending, &events, &mut done, &mut restarts).await;
        if let Some(reason) = exited {
            self.dead(reason);
        } else {
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
                        // The code has ended; what can still be ended is the writing down of all it showed.
                        Some(Command::Restart { done }) => {
                            restarts.push(done);
                            pending.cut();
                        }
                        Some(Command::Interrupt) => pending.cut(),
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
                        execution.cut_short();
                        execution.interrupt(Cause::User);
                        return Left::Kill;
                    }
                    Some(Command::Restart { done }) => {
                        restarts.push(done);
                        execution.cut_short();
                        execution.interrupt(Cause::User);
                        return Left::Kill;
                    }
                    Some(Command::Interrupt) => {
                        execution.cut_short();
                        interrupt = Some(Cause::User);
                    }
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

async fn until(instant: Option<Instant>) {
    match instant {
        Some(instant) => sleep_until(instant).await,
        None => std::future::pending().await,
    }
}
