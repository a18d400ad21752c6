//! The engine's thread: takes commands one after the other, and survives what goes wrong in one.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use super::language_model::LanguageModel;
use super::pace::Pace;
use super::sessions::Sessions;
use super::{GenerateEvent, GenerateRequest, Tuning, generate};
use crate::error::EngineError;
use crate::tokenizer::Tokenizer;

/// What the thread does.
pub(super) enum Command {
    Generate(Box<Job>),
    Forget(String),
}

/// A queued request.
pub(super) struct Job {
    pub request: GenerateRequest,
    pub cancel: Arc<AtomicBool>,
    pub on_event: Box<dyn FnMut(GenerateEvent) + Send>,
}

/// Starts the thread. It waits for commands without using the processor and ends when the queue's last sender
/// is gone.
pub(super) fn spawn<M: LanguageModel>(
    model: M,
    tokenizer: Arc<Tokenizer>,
    tuning: Tuning,
    queue: mpsc::Receiver<Command>,
    closing: Arc<AtomicBool>,
) -> Result<(), EngineError> {
    let run = move || {
        let mut sessions = Sessions::new(tuning.cache);
        let mut pace = Pace::of(tuning.speculation);
        let mut broken: Option<String> = None;
        for command in queue {
            match command {
                Command::Forget(name) => sessions.forget(&name),
                Command::Generate(job) => {
                    if let Some(reason) = &broken {
                        let Job { on_event, .. } = *job;
                        deliver(on_event, GenerateEvent::Done(Err(EngineError::Stopped(reason.clone()))));
                    } else {
                        broken =
                            answer(&model, &tokenizer, &mut sessions, pace.as_mut(), *job, &closing).err();
                    }
                }
            }
        }
    };
    std::thread::Builder::new()
        .name("nod-engine".to_owned())
        .spawn(run)
        .map(|_| ())
        .map_err(|error| EngineError::Stopped(format!("its thread could not be started: {error}")))
}

/// Generates and delivers. `Err` says that the model panicked: nothing can be said of its state then (a pool of
/// threads may be short of one and wait for it forever), so it is not used again.
fn answer<M: LanguageModel>(
    model: &M,
    tokenizer: &Tokenizer,
    sessions: &mut Sessions<M>,
    pace: Option<&mut Pace>,
    job: Job,
    closing: &AtomicBool,
) -> Result<(), String> {
    let Job { request, cancel, mut on_event } = job;
    // A receiver that panics is gone: its request is given up, but the model has done nothing wrong.
    let gone = AtomicBool::new(false);
    let stop =
        || cancel.load(Ordering::Relaxed) || closing.load(Ordering::Relaxed) || gone.load(Ordering::Relaxed);
    let result = catch_unwind(AssertUnwindSafe(|| {
        let mut on_delta = |text: String| {
            let call = AssertUnwindSafe(|| on_event(GenerateEvent::Delta(text)));
            if let Err(panic) = catch_unwind(call) {
                tracing::error!(reason = describe(&*panic), "the receiver of a reply panicked");
                gone.store(true, Ordering::Relaxed);
            }
        };
        generate::generate(model, tokenizer, sessions, pace, request, &stop, &mut on_delta)
    }));
    let (result, state) = match result {
        Ok(result) => (result, Ok(())),
        Err(panic) => {
            let reason = format!("it panicked: {}", describe(&*panic));
            tracing::error!(reason, "generation panicked");
            sessions.clear();
            (Err(EngineError::Stopped(reason.clone())), Err(reason))
        }
    };
    if !gone.load(Ordering::Relaxed) {
        deliver(on_event, GenerateEvent::Done(result));
    }
    state
}

fn deliver(mut on_event: Box<dyn FnMut(GenerateEvent) + Send>, event: GenerateEvent) {
    if let Err(panic) = catch_unwind(AssertUnwindSafe(move || on_event(event))) {
        tracing::error!(reason = describe(&*panic), "the receiver of a reply panicked");
    }
}

fn describe(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("for an unknown reason")
}
