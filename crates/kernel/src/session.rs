//! One life of a kernel: process, sockets and private folder together.

use std::time::Duration;

use jupyter_protocol::{
    ConnectionInfo, ExecuteRequest, InputReply, InterruptRequest, JupyterMessage, JupyterMessageContent,
    KernelInfoRequest, ReplyStatus, ShutdownRequest,
};
use tempfile::TempDir;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::process::{Exit, Process};
use crate::wire::{self, Channel, Incoming, Wire};
use crate::{KernelError, StartOptions, runtime_folder};

/// A machine under load, with files not in memory yet, may need this long to import ipykernel.
const START_LIMIT: Duration = Duration::from_secs(90);

/// How long a kernel may take to end by itself when asked to, for its `atexit` functions.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

/// Nothing more is coming from a dead kernel after this silence.
const LAST_WORDS: Duration = Duration::from_millis(50);

/// What happens in a session.
#[derive(Debug)]
pub(crate) enum Happened {
    Came(Incoming),
    Exited(Exit),
}

/// A kernel that answers. Dropping it ends the kernel.
pub(crate) struct Session {
    wire: Wire,
    process: Process,
    version: String,
    _private: TempDir,
}

impl Session {
    /// Starts a kernel and waits for its first answer.
    pub async fn start(options: StartOptions) -> Result<Self, KernelError> {
        if !options.folder.is_dir() {
            return Err(KernelError::NoFolder(options.folder));
        }
        let private = runtime_folder::make()?;
        let info = wire::connection_info(private.path())?;
        let connection_file = private.path().join("connection.json");
        let text =
            serde_json::to_string(&info).map_err(|error| KernelError::Connection(error.to_string()))?;
        std::fs::write(&connection_file, text).map_err(|source| KernelError::Io {
            what: "Could not write",
            path: connection_file.clone(),
            source,
        })?;
        let mut process = Process::spawn(&options, private.path(), &connection_file)?;
        let deadline = Instant::now() + START_LIMIT;
        let failed = |what: String, process: &Process| {
            let log = process.log_tail();
            // Without room even for an error message Python ends without a word.
            let limit = match options.memory_megabytes {
                0 => String::new(),
                limit => format!(" It may use {limit} MB of memory; the limit is in the settings."),
            };
            let said = if log.is_empty() { String::new() } else { format!(" It said:\n{log}") };
            let detail = format!("{what}{limit}{said}");
            KernelError::StartFailed { python: options.environment.python.clone(), detail }
        };
        let connected = tokio::select! {
            connected = timeout_at(deadline, connect(&info)) => connected.ok(),
            exit = process.exited() => return Err(failed(exit.in_words(), &process)),
        };
        let too_slow = || format!("No answer within {} seconds.", START_LIMIT.as_secs());
        let Some(wire) = connected else { return Err(failed(too_slow(), &process)) };
        let mut session = Self { wire, process, version: String::new(), _private: private };
        match timeout_at(deadline, session.greet()).await {
            Ok(Ok(())) => Ok(session),
            Ok(Err(error)) => Err(failed(error, &session.process)),
            Err(_) => Err(failed(too_slow(), &session.process)),
        }
    }

    /// Asks who is there until both the answer and something on iopub have come: then the subscription holds and no
    /// output can be missed.
    async fn greet(&mut self) -> Result<(), String> {
        let mut heard = false;
        while !heard || self.version.is_empty() {
            let asked = self.wire.send(Channel::Shell, KernelInfoRequest {}.into()).await;
            asked.map_err(|error| error.to_string())?;
            let again = Instant::now() + Duration::from_millis(500);
            while let Ok(happened) = timeout_at(again, self.next()).await {
                match happened {
                    Happened::Came(Incoming::Message(Channel::IoPub, _)) => heard = true,
                    Happened::Came(Incoming::Message(_, message)) => {
                        if let JupyterMessageContent::KernelInfoReply(reply) = message.content {
                            self.version = reply.language_info.version;
                        }
                    }
                    Happened::Came(Incoming::Malformed(_, error)) => return Err(error),
                    Happened::Came(Incoming::Broken(_)) => {}
                    Happened::Exited(exit) => return Err(exit.in_words()),
                }
                if heard && !self.version.is_empty() {
                    break;
                }
            }
        }
        Ok(())
    }

    /// The version of Python, for example `3.11.7`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The next thing that happens. Nothing is lost when the future is dropped and made again.
    pub async fn next(&mut self) -> Happened {
        tokio::select! {
            incoming = self.wire.next() => Happened::Came(incoming),
            exit = self.process.exited() => Happened::Exited(exit),
        }
    }

    /// How the kernel ended, if it has and that is known already.
    pub async fn has_exited(&mut self) -> Option<Exit> {
        tokio::select! {
            biased;
            exit = self.process.exited() => Some(exit),
            () = std::future::ready(()) => None,
        }
    }

    /// What a kernel that has ended sent before.
    pub async fn last_words(&mut self) -> Option<Incoming> {
        timeout(LAST_WORDS, self.wire.next())
            .await
            .ok()
            .filter(|incoming| !matches!(incoming, Incoming::Broken(_)))
    }

    /// Sends code; the id names the execution in what comes back.
    pub async fn send_code(&mut self, code: &str) -> Result<String, KernelError> {
        let message: JupyterMessage = ExecuteRequest {
            code: code.to_owned(),
            silent: false,
            store_history: true,
            user_expressions: None,
            allow_stdin: true,
            // One is sent at a time; the next must not be refused because this one raised.
            stop_on_error: false,
        }
        .into();
        let id = message.header.msg_id.clone();
        self.wire.send(Channel::Shell, message).await?;
        Ok(id)
    }

    /// Asks the kernel to interrupt what it runs.
    pub async fn send_interrupt(&mut self) -> Result<(), KernelError> {
        self.wire.send(Channel::Control, InterruptRequest {}.into()).await
    }

    /// Answers a request for input.
    pub async fn send_answer(&mut self, request: &JupyterMessage, text: &str) -> Result<(), KernelError> {
        let reply = InputReply { value: text.to_owned(), status: ReplyStatus::Ok, error: None };
        self.wire.send(Channel::Stdin, reply.as_child_of(request)).await
    }

    /// Waits a moment for a kernel that is ending by itself.
    pub async fn wait_for_exit(&mut self, mut took: impl FnMut(Incoming)) {
        let until = Instant::now() + SHUTDOWN_GRACE;
        while let Ok(Happened::Came(incoming)) = timeout_at(until, self.next()).await {
            took(incoming);
        }
    }

    /// Lets the kernel end by itself for a moment, then ends it. Returns when every process it started is gone.
    pub async fn shutdown(mut self) {
        if self.wire.send(Channel::Control, ShutdownRequest { restart: false }.into()).await.is_ok() {
            let _ = timeout(SHUTDOWN_GRACE, self.process.exited()).await;
        }
        self.process.kill().await;
    }

    /// Ends the kernel and every process it started, now. What it sent before can still be read.
    pub async fn kill(&mut self) {
        self.process.kill().await;
    }
}

/// Waits for the sockets and connects; between the making of a socket file and listening on it there is a moment.
async fn connect(info: &ConnectionInfo) -> Wire {
    loop {
        if wire::is_listening(info) {
            match Wire::connect(info).await {
                Ok(wire) => return wire,
                Err(error) => tracing::debug!(%error, "the kernel does not listen yet"),
            }
        }
        sleep(Duration::from_millis(5)).await;
    }
}
