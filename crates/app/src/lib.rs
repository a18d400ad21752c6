//! The application without a face: wires engine, hub, kernel, store and agent into one object, [`Nod`], that
//! both the window and the terminal client open.

mod answers;
mod attachments;
mod checkup;
mod error;
mod home;
mod journal;
mod machine;
mod model;
mod models;
mod nod;
mod python;
mod samples;
mod settings;

pub use answers::{DownloadProgress, ModelEntry, ModelFileEntry, PythonReadiness, PythonStatus, SystemInfo};
pub use checkup::{Checkup, Finding};
pub use error::{AppError, Result};
pub use nod::{Nod, Options};
pub use nod_agent::Subscription;
