//! One turn as a state machine: prompt, parse, ask, run, observe.
//!
//! The agent knows its neighbours only as traits ([`Model`], [`Python`], [`Journal`]), so all of it is tested
//! without weights and without Python. A [`Conversation`] is the handle of one task that drives the machine.

pub mod context;
mod conversation;
mod driver;
pub mod machine;
pub mod observe;
pub mod parse;
mod ports;
mod profile;
mod splitter;
pub mod template;
pub mod transcript;
mod words;

pub use conversation::{AgentError, Conversation, DecidedBy, Parts, Subscription};
pub use ports::{
    ExecEnd, ExecEvent, ExecRequest, ExecStatus, GenerateRequest, Journal, Model, PortError, Python, Reply,
    ReplyEnd,
};
pub use profile::{Dialect, Profile};
