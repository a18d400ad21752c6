//! The handle on a kernel that the rest of Nod holds.

use std::path::PathBuf;
use std::time::Duration;

use nod_protocol::{KernelState, ObservationStatus, Output};
use tokio::sync::{mpsc, oneshot, watch};

use crate::actor::{self, Command};
use crate::{Environment, KernelError};

/// Bytes of output kept of one execution unless [`ExecuteOptions::output_limit`] says otherwise. `kernel.py` cuts
/// single texts at the same size.
pub const DEFAULT_OUTPUT_LIMIT: usize = 64 * 1024 * 1024;

/// What a kernel is started with.
#[derive(Debug, Clone)]
pub struct StartOptions {
    /// The Python to run.
    pub environment: Environment,
    /// The working folder, absolute; it must exist.
    pub folder: PathBuf,
    /// Address space the kernel may use, in MiB; 0 for no limit. Past it Python raises `MemoryError`. numpy, pandas
    /// and matplotlib together need about 1000.
    pub memory_megabytes: u32,
}

/// How one piece of code is run.
#[derive(Debug, Clone)]
pub struct ExecuteOptions {
    /// After this long it is interrupted; time spent waiting for the user in `input()` does not count.
    pub time_limit: Duration,
    /// After an interrupt, how long the code may take to stop before its process is killed.
    pub grace: Duration,
    /// Bytes of output kept; past it the execution is interrupted.
    pub output_limit: usize,
}

impl Default for ExecuteOptions {
    /// One minute, five seconds, 64 MiB. Code stops within a tenth of a second as a rule; but on a busy machine Python may
    /// stand still for longer than that, and killing it then would cost the user every variable.
    fn default() -> Self {
        Self {
            time_limit: Duration::from_secs(60),
            grace: Duration::from_secs(5),
            output_limit: DEFAULT_OUTPUT_LIMIT,
        }
    }
}

/// What an execution sends while it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExecEvent {
    /// A piece of output. Pictures come as Base64, text kinds as text.
    Output(Output),
    /// The code waits for a line: answer with [`Kernel::answer_input`]. The prompt, and unless it is a password the
    /// answer, come as output once answered, as a terminal would show them.
    InputRequested {
        /// The prompt it gave.
        prompt: String,
        /// Whether the answer must not be shown (`getpass`).
        password: bool,
    },
}

/// How an execution ended. All its events were delivered before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExecEnd {
    /// `Ok`, `Error` (an exception, or too much output), `TimedOut`, `Interrupted`, `KernelDied`, or `NotRun` when it
    /// was interrupted before a session was there to run it.
    pub status: ObservationStatus,
    /// Whether the session lives on. If not, its variables are gone; the next execution runs in a new one. Where the
    /// status is `Ok` nevertheless, the code called `exit()`.
    pub variables_alive: bool,
    /// Whether the session of earlier executions died between them and this one, which so ran in a new one.
    pub variables_lost_before: bool,
    /// Wall-clock time of the execution, waiting for the user included, starting the kernel not.
    pub duration: Duration,
}

/// A Python session. Clones are handles on the same one; when the last is dropped the session is ended.
#[derive(Debug, Clone)]
pub struct Kernel {
    commands: mpsc::Sender<Command>,
    state: watch::Receiver<KernelState>,
}

impl Kernel {
    /// Starts a kernel and waits until it can run code. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// When the folder is not there, or the kernel does not start; the message has the last lines it printed.
    pub async fn start(options: StartOptions) -> Result<Self, KernelError> {
        let (commands, state) = actor::start(options).await?;
        Ok(Self { commands, state })
    }

    /// Runs `code` and sends what it prints and shows to `events`, in order. When the receiver is slow, pieces of a
    /// stream are merged; when it is gone, output is dropped; after an interrupt, only the last words are sent, with a notice
    /// where something is missing. Dropping this future interrupts the code.
    ///
    /// A kernel that died is started anew first.
    ///
    /// # Errors
    /// [`KernelError::Busy`] while another execution runs; [`KernelError::Closed`] after `shutdown`; start errors.
    /// That the kernel dies while it runs is no error but [`ObservationStatus::KernelDied`].
    pub async fn execute(
        &self,
        code: &str,
        options: ExecuteOptions,
        events: mpsc::Sender<ExecEvent>,
    ) -> Result<ExecEnd, KernelError> {
        let code = code.to_owned();
        self.ask(|done| Command::Execute { code, options, events, done }).await?
    }

    /// Answers `input()` or `getpass()` of the running code with a line, without its newline.
    ///
    /// # Errors
    /// [`KernelError::NoInputWanted`] when it is not waiting for one.
    pub async fn answer_input(&self, text: &str) -> Result<(), KernelError> {
        let text = text.to_owned();
        self.ask(|done| Command::AnswerInput { text, done }).await?
    }

    /// Interrupts the running code, as Ctrl-C does; `execute` tells how that ended. Code that has not stopped after
    /// the grace is killed with its session. Of much output that was not sent to `events` yet, the last words are; so too
    /// when the code has ended and only its output is still on its way. Does nothing when nothing runs.
    pub async fn interrupt(&self) {
        let _ = self.commands.send(Command::Interrupt).await;
    }

    /// Ends the session, with what it runs, and starts a new one.
    ///
    /// # Errors
    /// [`KernelError::Closed`] after `shutdown`; start errors.
    pub async fn restart(&self) -> Result<(), KernelError> {
        self.ask(|done| Command::Restart { done }).await?
    }

    /// Ends the session and every process it started. Returns when they are gone.
    pub async fn shutdown(&self) {
        let _ = self.ask(|done| Command::Shutdown { done }).await;
    }

    /// The state of the session, for the status line.
    #[must_use]
    pub fn state(&self) -> watch::Receiver<KernelState> {
        self.state.clone()
    }

    async fn ask<T>(&self, command: impl FnOnce(oneshot::Sender<T>) -> Command) -> Result<T, KernelError> {
        let (done, answer) = oneshot::channel();
        self.commands.send(command(done)).await.map_err(|_| KernelError::Closed)?;
        answer.await.map_err(|_| KernelError::Closed)
    }
}
