//! The agent's Python over the kernel crate: one environment for all, one session a conversation.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use nod_agent::{ExecEnd, ExecEvent, ExecRequest, ExecStatus, PortError, Python};
use nod_guard::Ran;
use nod_kernel::{ENVIRONMENT_MEGABYTES, Environment, ExecuteOptions, Kernel, KernelError, StartOptions};
use nod_protocol::{ErrorCode, KernelState, ObservationStatus, Output, PythonChoice, Settings, StreamName};
use tokio::sync::{Mutex, mpsc, watch};
use tokio_util::sync::CancellationToken;

use crate::answers::{PythonReadiness, PythonStatus};
use crate::error::{AppError, Result};

mod idle;

use idle::{Sessions, Usage};

/// Python starts and compiles a page of code in a twentieth of a second; where it takes longer than this the code can as well
/// tell when it runs.
const SYNTAX_LIMIT: Duration = Duration::from_secs(5);

/// Of longer sessions the code of the last so many actions is kept.
const MOST_RAN: usize = 40;

/// Pieces of output that may wait for the agent.
const WAITING_EVENTS: usize = 64;

/// What the model and the user are told when a session died between two actions.
const LOST_BEFORE: &str = "[The Python session had ended since the last action; this ran in a new one. Earlier variables are gone.]\n";

fn unavailable(error: &KernelError) -> PortError {
    PortError::new(ErrorCode::PythonUnavailable, error.to_string())
}

/// The Python environment that all conversations share.
pub struct PythonHost {
    home: PathBuf,
    settings: Arc<RwLock<Settings>>,
    /// What was found, and for which choice.
    found: Mutex<Option<(PythonChoice, Environment)>>,
    /// The interpreter that is asked about code before there is a session, and of which choice it is.
    asked: Mutex<Option<(PythonChoice, PathBuf)>>,
    syntax_limit: Duration,
    sessions: Sessions,
}

impl PythonHost {
    pub fn new(home: PathBuf, settings: Arc<RwLock<Settings>>) -> Self {
        Self {
            home,
            settings,
            found: Mutex::default(),
            asked: Mutex::default(),
            syntax_limit: SYNTAX_LIMIT,
            sessions: Sessions::default(),
        }
    }

    fn settings(&self) -> Settings {
        self.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The environment, made if need be. Whoever comes while it is being made waits for it.
    async fn environment(&self, progress: &(dyn Fn(&str) + Send + Sync)) -> Result<Environment, KernelError> {
        let mut found = self.found.lock().await;
        let choice = self.settings().python;
        // It may have been removed since.
        if let Some((of, environment)) = &*found
            && *of == choice
            && environment.python.exists()
        {
            return Ok(environment.clone());
        }
        let environment = nod_kernel::ensure_environment(&choice, &self.home, progress).await?;
        *found = Some((choice, environment.clone()));
        Ok(environment)
    }

    /// The interpreter of the environment, where there is one already.
    async fn interpreter(&self) -> Option<PathBuf> {
        let choice = self.settings().python;
        // Whoever holds the lock is making one.
        if let Some((of, environment)) = &*self.found.try_lock().ok()?
            && *of == choice
        {
            return Some(environment.python.clone());
        }
        let mut asked = self.asked.lock().await;
        if let Some((of, interpreter)) = &*asked
            && *of == choice
        {
            return Some(interpreter.clone());
        }
        // What was chosen may be a folder, or a shim that needs Nod's variables to know which Python it stands for.
        let python = nod_kernel::find_environment(&choice, &self.home).await.ok()??.python;
        *asked = Some((choice, python.clone()));
        Some(python)
    }

    /// Makes the environment now, telling each step.
    pub async fn prepare(&self, progress: mpsc::Sender<String>) -> Result<()> {
        // Steps that nobody reads in time are dropped: they are for show.
        let tell = move |step: &str| drop(progress.try_send(step.to_owned()));
        match self.environment(&tell).await {
            Ok(_) => Ok(()),
            Err(error) => Err(AppError::new(ErrorCode::PythonUnavailable, error.to_string())),
        }
    }

    /// What there is, without making anything.
    pub async fn status(&self) -> PythonStatus {
        let choice = self.settings().python;
        let found = nod_kernel::find_environment(&choice, &self.home).await;
        let (state, path, version, message) = match found {
            Ok(Some(Environment { python, version, managed })) => {
                let whose = if managed { "the environment that Nod made" } else { "your choice" };
                let message = format!("Python {version}, {whose}: {}", python.display());
                (PythonReadiness::Ready, Some(python.to_string_lossy().into_owned()), Some(version), message)
            }
            // Whoever holds the lock is making it.
            Ok(None) if self.found.try_lock().is_err() => {
                (PythonReadiness::Preparing, None, None, "Nod is making its Python environment.".to_owned())
            }
            Ok(None) => {
                let message = format!(
                    "Nod has not made its Python environment yet. It does so before the first action (needs about \
                     {ENVIRONMENT_MEGABYTES} MB and, this once, the network), or now with: nod python prepare"
                );
                (PythonReadiness::Missing, None, None, message)
            }
            Err(error) => {
                let path = match choice {
                    PythonChoice::Interpreter { path } => Some(path),
                    PythonChoice::Managed => None,
                };
                (PythonReadiness::Failed, path, None, error.to_string())
            }
        };
        PythonStatus { state, path, version, message, environment_megabytes: ENVIRONMENT_MEGABYTES }
    }
}

/// The Python session of one conversation. Starts with the first action.
pub struct PythonSession {
    host: Arc<PythonHost>,
    folder: PathBuf,
    session: Mutex<Option<Session>>,
    /// Whether the model has reason to think that variables of earlier actions are there.
    variables: AtomicBool,
    /// The code that ran in the session, the oldest first: what later code finds there was made by it.
    ran: std::sync::Mutex<Vec<Ran>>,
    state: watch::Sender<KernelState>,
    usage: Usage,
}

/// A kernel, and with which settings it was started.
struct Session {
    kernel: Kernel,
    interpreter: PathBuf,
    python: PythonChoice,
    memory_megabytes: u32,
    /// Passes its states on.
    follower: tokio::task::JoinHandle<()>,
}

impl Session {
    fn is_dead(&self) -> bool {
        matches!(*self.kernel.state().borrow(), KernelState::Dead { .. })
    }
}

impl PythonSession {
    pub fn new(host: Arc<PythonHost>, folder: PathBuf) -> Arc<Self> {
        let session = Arc::new(Self {
            host,
            folder,
            session: Mutex::default(),
            variables: AtomicBool::new(false),
            ran: std::sync::Mutex::default(),
            state: watch::Sender::new(KernelState::NotStarted),
            usage: Usage::default(),
        });
        session.host.sessions.add(&session);
        session
    }

    /// The running session, started if need be; and whether variables were lost with the one before, which nobody was
    /// told yet.
    async fn kernel(&self) -> Result<(Kernel, bool), PortError> {
        let mut session = self.session.lock().await;
        if let Some(running) = &*session
            && !self.is_outdated(running)
        {
            return Ok((running.kernel.clone(), false));
        }
        if let Some(old) = session.take() {
            self.end(old).await;
        }
        let started = self.start().await.inspect_err(|error| {
            self.state.send_replace(KernelState::Dead { reason: error.message.clone() });
        })?;
        let kernel = session.insert(started).kernel.clone();
        self.ran().clear();
        // Beside it: ending another session takes a moment, which this action need not wait.
        let host = Arc::clone(&self.host);
        tokio::spawn(async move { host.sessions.end_the_idlest().await });
        Ok((kernel, self.variables.swap(false, Ordering::Relaxed)))
    }

    /// Whether another session must take its place: it ended, or other settings were chosen since and nothing would be
    /// lost.
    fn is_outdated(&self, running: &Session) -> bool {
        let settings = self.host.settings();
        let same =
            running.python == settings.python && running.memory_megabytes == settings.limits.memory_megabytes;
        running.is_dead() || (!same && !self.variables.load(Ordering::Relaxed))
    }

    async fn start(&self) -> Result<Session, PortError> {
        let tell = |step: &str| {
            self.state.send_replace(KernelState::Preparing { step: step.to_owned() });
        };
        let settings = self.host.settings();
        let environment = self.host.environment(&tell).await.map_err(|error| unavailable(&error))?;
        self.state.send_replace(KernelState::Starting);
        let (python, memory_megabytes) = (settings.python, settings.limits.memory_megabytes);
        let interpreter = environment.python.clone();
        let options = StartOptions { environment, folder: self.folder.clone(), memory_megabytes };
        let kernel = Kernel::start(options).await.map_err(|error| unavailable(&error))?;
        let follower = self.follow(kernel.state());
        Ok(Session { kernel, interpreter, python, memory_megabytes, follower })
    }

    /// Ends a session of which nothing more is to be told.
    async fn end(&self, session: Session) {
        session.follower.abort();
        session.kernel.shutdown().await;
    }

    /// Passes the kernel's state on for as long as there is a kernel.
    fn follow(&self, mut theirs: watch::Receiver<KernelState>) -> tokio::task::JoinHandle<()> {
        let ours = self.state.clone();
        tokio::spawn(async move {
            loop {
                let state = theirs.borrow_and_update().clone();
                ours.send_if_modified(|current| {
                    let changed = *current != state;
                    *current = state;
                    changed
                });
                if theirs.changed().await.is_err() {
                    break;
                }
            }
        })
    }

    /// What was being prepared ended with the wait for it, and must not be shown as if it went on.
    fn nothing_is_prepared(&self) {
        if self.session.try_lock().is_ok_and(|session| session.is_none()) {
            self.state.send_if_modified(|state| {
                let gone = matches!(state, KernelState::Preparing { .. } | KernelState::Starting);
                if gone {
                    *state = KernelState::NotStarted;
                }
                gone
            });
        }
    }

    /// What ran in the session that there is, as far as its variables are there still.
    pub fn earlier(&self) -> Vec<Ran> {
        let gone = matches!(*self.state.borrow(), KernelState::Dead { .. } | KernelState::NotStarted);
        if gone { Vec::new() } else { self.ran().clone() }
    }

    fn ran(&self) -> std::sync::MutexGuard<'_, Vec<Ran>> {
        self.ran.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the session with everything it started.
    pub async fn shutdown(&self) {
        if let Some(session) = self.session.lock().await.take() {
            session.kernel.shutdown().await;
        }
    }
}

#[async_trait]
impl Python for PythonSession {
    async fn execute(
        &self,
        request: ExecRequest,
        events: mpsc::Sender<ExecEvent>,
        cancel: CancellationToken,
    ) -> Result<ExecEnd, PortError> {
        let _in_use = self.usage.begin();
        // A stop while Python is being prepared must not wait for that.
        let (kernel, lost_before) = tokio::select! {
            biased;
            () = cancel.cancelled() => {
                self.nothing_is_prepared();
                return Ok(ExecEnd {
                    status: ExecStatus::NotRun,
                    variables_alive: true,
                    duration: Duration::ZERO,
                });
            }
            kernel = self.kernel() => kernel?,
        };
        let options = ExecuteOptions { time_limit: request.time_limit, ..ExecuteOptions::default() };
        let (pieces, mut queue) = mpsc::channel(WAITING_EVENTS);
        let run = kernel.execute(&request.action.code, options, pieces);
        let pass_on = async {
            while let Some(piece) = queue.recv().await {
                let piece = match piece {
                    nod_kernel::ExecEvent::Output(output) => ExecEvent::Output(output),
                    nod_kernel::ExecEvent::InputRequested { prompt, password } => {
                        ExecEvent::InputRequested { prompt, password }
                    }
                };
                if events.send(piece).await.is_err() {
                    break;
                }
            }
        };
        let stop = async {
            cancel.cancelled().await;
            kernel.interrupt().await;
            // The execution ends by itself after that, or is killed after its grace.
            std::future::pending::<()>().await;
        };
        let end = tokio::select! {
            // The code goes to the kernel before a stop does: an interrupt that comes first finds nothing to stop.
            biased;
            (end, ()) = async { tokio::join!(run, pass_on) } => end,
            () = stop => unreachable!("stop never ends"),
        };
        let end = end.map_err(|error| unavailable(&error))?;
        if end.status != ObservationStatus::NotRun {
            self.variables.store(end.variables_alive, Ordering::Relaxed);
            let mut ran = self.ran();
            if end.variables_lost_before {
                ran.clear();
            }
            ran.push(Ran {
                code: request.action.code.clone(),
                finished: end.status == ObservationStatus::Ok,
            });
            let forgotten = ran.len().saturating_sub(MOST_RAN);
            ran.drain(..forgotten);
            if !end.variables_alive {
                ran.clear();
            }
            drop(ran);
        } else if lost_before {
            // Not told yet: it is with the next one, which runs.
            self.variables.store(true, Ordering::Relaxed);
        }
        if end.variables_lost_before || (lost_before && end.status != ObservationStatus::NotRun) {
            let notice = Output::Stream { name: StreamName::Stderr, text: LOST_BEFORE.to_owned() };
            let _ = events.send(ExecEvent::Output(notice)).await;
        }
        Ok(ExecEnd {
            status: match end.status {
                ObservationStatus::Ok => ExecStatus::Ok,
                ObservationStatus::Error => ExecStatus::Error,
                ObservationStatus::TimedOut => ExecStatus::TimedOut,
                ObservationStatus::Interrupted => ExecStatus::Interrupted,
                ObservationStatus::NotRun => ExecStatus::NotRun,
                ObservationStatus::KernelDied => ExecStatus::KernelDied,
            },
            variables_alive: end.variables_alive,
            duration: end.duration,
        })
    }

    async fn syntax_error(&self, code: &str) -> Option<String> {
        // A session that holds variables stays with the Python it was started with, whatever was chosen since.
        let session = self.session.try_lock().ok();
        let running = session.as_ref().and_then(|session| session.as_ref());
        let running =
            running.filter(|running| !self.is_outdated(running)).map(|running| running.interpreter.clone());
        drop(session);
        let limit = self.host.syntax_limit;
        let ask = async {
            let python = match running {
                Some(python) => python,
                None => self.host.interpreter().await?,
            };
            nod_kernel::syntax_error(&python, code, limit).await
        };
        tokio::time::timeout(limit, ask).await.ok()?
    }

    async fn answer_input(&self, text: String) -> Result<(), PortError> {
        let kernel = self.session.lock().await.as_ref().map(|session| session.kernel.clone());
        let Some(kernel) = kernel else {
            return Err(PortError::new(ErrorCode::NotFound, "No code is running that could ask for a line."));
        };
        kernel
            .answer_input(&text)
            .await
            .map_err(|error| PortError::new(ErrorCode::NotFound, error.to_string()))
    }

    async fn restart(&self) -> Result<(), PortError> {
        // Dropped instead of restarted in place, so that changed settings (another Python, another limit) hold
        // for the new session, which the next action starts.
        // Held until it has ended: an action that is approved meanwhile runs in the new one.
        let mut session = self.session.lock().await;
        self.variables.store(false, Ordering::Relaxed);
        self.ran().clear();
        if let Some(session) = session.take() {
            self.end(session).await;
        }
        self.state.send_replace(KernelState::NotStarted);
        Ok(())
    }

    fn states(&self) -> watch::Receiver<KernelState> {
        self.state.subscribe()
    }
}

#[cfg(test)]
mod tests;
