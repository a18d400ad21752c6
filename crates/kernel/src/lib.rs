//! Python for Nod: environments, Jupyter kernels, execution.
//!
//! [`ensure_environment`] finds the user's interpreter or makes Nod's own environment. [`Kernel::start`] starts an
//! IPython kernel in it, and [`Kernel::execute`] runs code there over the
//! [Jupyter wire protocol](https://jupyter-client.readthedocs.io/en/stable/messaging.html), streaming what it
//! prints and shows. [`syntax_error`] says beforehand whether it is Python.
//!
//! Processes, on Linux: Nod starts `supervisor.py`, which starts the kernel in a session of its own. Nod holds a pipe
//! to the supervisor; when that closes, because Nod shuts the kernel down, or ends, or is killed, the supervisor kills
//! the kernel and everything it ever started. On macOS processes that detach themselves (fork twice) escape. On
//! Windows there is no supervisor: the kernel alone is ended when Nod shuts it down, and a killed Nod leaves it behind;
//! the memory limit does not hold there, and an interrupt becomes a restart.

mod actor;
mod environment;
mod error;
#[cfg(all(test, unix))]
#[path = "../tests/support/executable.rs"]
mod executable;
mod execution;
mod failure;
mod interpreter;
mod kernel;
mod output;
mod pending;
mod process;
mod runtime_folder;
mod session;
mod syntax;
mod tool;
mod wire;

pub use environment::{ENVIRONMENT_MEGABYTES, Environment, PACKAGES, ensure_environment, find_environment};
pub use error::KernelError;
pub use kernel::{DEFAULT_OUTPUT_LIMIT, ExecEnd, ExecEvent, ExecuteOptions, Kernel, StartOptions};
pub use syntax::syntax_error;
