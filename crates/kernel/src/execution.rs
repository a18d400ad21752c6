//! One execution: what has come of it and whether it is over. No input or output of its own.

use std::time::Duration;

use jupyter_protocol::{ExecutionState, JupyterMessage, JupyterMessageContent, Payload, ReplyStatus};
use nod_protocol::{ObservationStatus, Output, StreamName};
use tokio::time::Instant;

use crate::output::{Shown, display, shown};
use crate::pending::Pending;
use crate::wire::{Channel, Incoming};
use crate::{ExecEvent, ExecuteOptions};

/// When the reply has come and nothing else for this long, the message that would end the execution is taken for lost.
const IDLE_LIMIT: Duration = Duration::from_secs(10);

/// Too much output may take this long to be read to its end after the interrupt.
const FLOOD_GRACE: Duration = Duration::from_secs(10);

/// Why an execution is interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    User,
    TimeLimit,
    Flood,
}

#[derive(Debug)]
struct Interrupt {
    cause: Cause,
    /// When to try it once more; `None` when that was done.
    again_at: Option<Instant>,
    kill_at: Instant,
    /// Times that the kernel has not yet said that it did. The next execution waits for that, or the interrupt could hit
    /// it.
    unconfirmed: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reply {
    Ok,
    Error,
    /// The code called `exit()`: the kernel ends after this.
    Exits,
}

/// What to do after a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Nothing,
    /// The output passed its limit: interrupt.
    Stop,
}

/// The state of one execution.
#[derive(Debug)]
pub(crate) struct Execution {
    id: String,
    options: ExecuteOptions,
    pub pending: Pending,
    started: Instant,
    deadline: Option<Instant>,
    last_message: Instant,
    reply: Option<Reply>,
    idle: bool,
    malformed: usize,
    question: Option<(Box<JupyterMessage>, Instant)>,
    interrupt: Option<Interrupt>,
    cut_short: bool,
}

impl Execution {
    /// `id` is that of the request.
    pub fn new(id: String, options: ExecuteOptions, pending: Pending) -> Self {
        let started = Instant::now();
        let deadline = started.checked_add(options.time_limit);
        Self {
            id,
            options,
            pending,
            started,
            deadline,
            last_message: started,
            reply: None,
            idle: false,
            malformed: 0,
            question: None,
            interrupt: None,
            cut_short: false,
        }
    }

    /// Takes what came from the kernel.
    pub fn take(&mut self, incoming: Incoming) -> Wanted {
        self.last_message = Instant::now();
        let over = match incoming {
            Incoming::Message(channel, message) => self.take_message(channel, message),
            Incoming::Malformed(channel, error) => {
                tracing::warn!(?channel, error, "malformed message from the kernel");
                self.malformed += 1;
                // After so many one more says nothing new.
                if self.malformed <= 16 {
                    self.pending.say(&format!("\n[Nod could not read a message from Python: {error}]\n"));
                }
                if channel == Channel::Shell {
                    self.reply = Some(Reply::Error);
                }
                false
            }
            Incoming::Broken(error) => {
                tracing::debug!(error, "socket error");
                false
            }
        };
        if over && self.reply.is_none() { Wanted::Stop } else { Wanted::Nothing }
    }

    fn take_message(&mut self, channel: Channel, message: Box<JupyterMessage>) -> bool {
        let ours = message.parent_header.as_ref().is_some_and(|parent| parent.msg_id == self.id);
        if let (JupyterMessageContent::InputRequest(request), Channel::Stdin) = (&message.content, channel) {
            let (prompt, password) = (request.prompt.clone(), request.password);
            // As output, so that it is kept before anybody is asked: a question that Nod's end cut off was asked all the same.
            // Not so for a secret: whoever sees the question would begin to type before a terminal hides it.
            if !prompt.is_empty() && !password {
                self.print(prompt.clone());
            }
            self.pending.push(ExecEvent::InputRequested { prompt, password });
            self.question = Some((message, Instant::now()));
            return false;
        }
        match (channel, message.content) {
            (Channel::IoPub, JupyterMessageContent::Status(status)) => {
                self.idle |= ours && status.execution_state == ExecutionState::Idle;
                false
            }
            (Channel::IoPub, content) => match shown(content) {
                // Someone else's exception is not this execution's.
                Some(Shown::Output(Output::Error { .. })) if !ours => false,
                // Output of a thread that an earlier execution started belongs here too: it is printed now.
                Some(shown) => self.pending.show(shown),
                None => false,
            },
            (Channel::Shell, JupyterMessageContent::ExecuteReply(reply)) if ours => {
                let mut over = false;
                let mut outcome = if reply.status == ReplyStatus::Ok { Reply::Ok } else { Reply::Error };
                for payload in reply.payload {
                    match payload {
                        // `name?` answers in a pager.
                        Payload::Page { data, .. } => {
                            over |= self.pending.show(Shown::Output(display(data, None)));
                        }
                        Payload::AskExit { keepkernel: false } => outcome = Reply::Exits,
                        _ => {}
                    }
                }
                self.reply = Some(outcome);
                self.question = None;
                over
            }
            (Channel::Control, JupyterMessageContent::InterruptReply(_)) => {
                if let Some(interrupt) = &mut self.interrupt {
                    interrupt.unconfirmed = interrupt.unconfirmed.saturating_sub(1);
                }
                false
            }
            _ => false,
        }
    }

    /// Takes the question that waits for an answer. The answer is shown as a terminal would.
    pub fn answer(&mut self, text: &str) -> Option<Box<JupyterMessage>> {
        let (message, since) = self.question.take()?;
        // Waiting for the user is not running.
        self.deadline = self.deadline.and_then(|deadline| deadline.checked_add(since.elapsed()));
        if let JupyterMessageContent::InputRequest(request) = &message.content {
            self.print(if request.password { format!("{}\n", request.prompt) } else { format!("{text}\n") });
        }
        Some(message)
    }

    /// Notes that the kernel is asked to interrupt. False when that is of no use: it is being interrupted already, or
    /// the code has ended.
    pub fn interrupt(&mut self, cause: Cause) -> bool {
        if !self.can_be_interrupted() {
            return false;
        }
        let grace =
            if cause == Cause::Flood { self.options.grace.max(FLOOD_GRACE) } else { self.options.grace };
        let now = Instant::now();
        let (again_at, kill_at) = (Some(now + grace / 2), now + grace);
        self.interrupt = Some(Interrupt { cause, again_at, kill_at, unconfirmed: 1 });
        self.leave_unanswered();
        true
    }

    /// Notes that the user wants its end, whether or not an interrupt is still of use: code that has ended, or is being
    /// interrupted for another reason, may have shown more than can be told soon.
    pub fn cut_short(&mut self) {
        self.cut_short = true;
    }

    /// Whether only its last words are to be told.
    pub fn is_cut_short(&self) -> bool {
        self.cut_short
    }

    /// A question that nobody answers ends its line all the same.
    pub fn leave_unanswered(&mut self) {
        if let Some((message, _)) = self.question.take()
            && let JupyterMessageContent::InputRequest(request) = message.content
            && !request.prompt.is_empty()
        {
            self.print(if request.password { format!("{}\n", request.prompt) } else { "\n".to_owned() });
        }
    }

    fn print(&mut self, text: String) {
        self.pending.show(Shown::Output(Output::Stream { name: StreamName::Stdout, text }));
    }

    /// When to interrupt once more. Python can lose one: it is an exception, and where none can be raised (a callback out of
    /// C, an object that is going) it is printed and forgotten; and code may catch it and go on. Before the kernel and all
    /// its variables are given up, a second one is worth a try.
    pub fn again(&self) -> Option<Instant> {
        self.interrupt.as_ref().filter(|_| self.reply.is_none())?.again_at
    }

    /// Notes that the kernel is asked to interrupt once more.
    pub fn interrupt_again(&mut self) {
        if let Some(interrupt) = &mut self.interrupt {
            interrupt.again_at = None;
            interrupt.unconfirmed += 1;
        }
    }

    /// Whether an interrupt is of use.
    pub fn can_be_interrupted(&self) -> bool {
        self.interrupt.is_none() && self.reply.is_none()
    }

    /// When to interrupt, if that time comes.
    pub fn time_limit(&self) -> Option<Instant> {
        self.deadline.filter(|_| self.question.is_none() && self.can_be_interrupted())
    }

    /// When to give up waiting: for code to stop, or for a last message.
    pub fn patience(&self) -> Option<(Instant, bool)> {
        match (&self.interrupt, self.reply) {
            (_, Some(_)) => Some((self.last_message + IDLE_LIMIT, false)),
            // The kernel is done with it and failed to say how.
            (_, None) if self.idle => Some((self.last_message + IDLE_LIMIT, false)),
            (Some(interrupt), None) => Some((interrupt.kill_at, true)),
            (None, None) => None,
        }
    }

    /// Whether the code is over and all its output has come.
    pub fn is_over(&self) -> bool {
        let interrupt_is_past = self.interrupt.as_ref().is_none_or(|interrupt| interrupt.unconfirmed == 0);
        self.reply.is_some() && self.idle && interrupt_is_past
    }

    /// Whether the kernel has replied.
    pub fn told_how_it_ended(&self) -> bool {
        self.reply.is_some()
    }

    /// Whether the code called `exit()`.
    pub fn exits(&self) -> bool {
        self.reply == Some(Reply::Exits)
    }

    /// How it ended; `died` when the kernel's process ended with it.
    pub fn status(&self, died: bool) -> ObservationStatus {
        match (self.interrupt.as_ref().map(|interrupt| interrupt.cause), self.reply) {
            (Some(Cause::User), _) => ObservationStatus::Interrupted,
            (Some(Cause::TimeLimit), _) => ObservationStatus::TimedOut,
            (Some(Cause::Flood), _) => ObservationStatus::Error,
            (None, Some(Reply::Ok)) if died => ObservationStatus::KernelDied,
            (None, Some(Reply::Ok | Reply::Exits)) => ObservationStatus::Ok,
            (None, Some(Reply::Error)) => ObservationStatus::Error,
            (None, None) if died => ObservationStatus::KernelDied,
            (None, None) => ObservationStatus::Error,
        }
    }

    /// Time since it began.
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

#[cfg(test)]
#[path = "execution_tests.rs"]
mod tests;
