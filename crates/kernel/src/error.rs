//! What can go wrong with Python.

use std::io;
use std::path::PathBuf;

/// What can go wrong with Python. Each message says what was looked for, where, and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KernelError {
    /// The chosen interpreter is not there or cannot be run.
    #[error(
        "There is no Python at {path}: {detail}. Choose another interpreter in the Python settings, or let Nod make its own environment."
    )]
    InterpreterNotFound {
        /// What was chosen.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The chosen file runs, but is not Python.
    #[error(
        "{path} did not answer as Python does: {detail}. Choose another interpreter in the Python settings, or let Nod make its own environment."
    )]
    NotPython {
        /// What was chosen.
        path: PathBuf,
        /// What it said.
        detail: String,
    },
    /// The chosen interpreter is too old.
    #[error(
        "{path} is Python {version}; Nod needs Python 3.9 or newer. Choose another interpreter in the Python settings, or let Nod make its own environment."
    )]
    TooOld {
        /// What was chosen.
        path: PathBuf,
        /// Its version.
        version: String,
    },
    /// The chosen interpreter lacks ipykernel.
    #[error(
        "Python {version} at {path} has no ipykernel, which Nod runs code with. Install it with: {path} -m pip install ipykernel. Or let Nod make its own environment."
    )]
    NoIpykernel {
        /// What was chosen.
        path: PathBuf,
        /// Its version.
        version: String,
    },
    /// No Python was found to make an environment with.
    #[error(
        "Nod found no Python 3.9 or newer to make its environment with. It looked at: {searched}. {advice}"
    )]
    NoPython {
        /// What was tried and why it was not taken.
        searched: String,
        /// What to do.
        advice: String,
    },
    /// Making the environment failed.
    #[error("Nod could not make its Python environment in {folder}: {step} failed. {advice}\n{detail}")]
    EnvironmentFailed {
        /// Where.
        folder: PathBuf,
        /// At which step, in words.
        step: String,
        /// What to do.
        advice: String,
        /// The last lines the tool printed.
        detail: String,
    },
    /// A file or folder could not be read or written.
    #[error("{what} {path}: {source}")]
    Io {
        /// What was tried, in words, for example `Could not write`.
        what: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The working folder is not there.
    #[error(
        "The working folder {0} is not there. Make it again, or start a new conversation in another folder."
    )]
    NoFolder(PathBuf),
    /// The kernel did not start.
    #[error("Python did not start ({python}): {detail}")]
    StartFailed {
        /// The interpreter.
        python: PathBuf,
        /// What happened, with the last lines it printed.
        detail: String,
    },
    /// The kernel was to be started anew and did not start; the words are those of the error that others got.
    #[error("{0}")]
    NotRestarted(String),
    /// The connection to the kernel failed.
    #[error("The connection to Python failed: {0}. Ask again: the next action starts a new session.")]
    Connection(String),
    /// An execution is under way; a kernel runs one at a time.
    #[error("Python is running another action. Wait for it or stop it.")]
    Busy,
    /// The running code does not wait for a line.
    #[error("Python is not waiting for input.")]
    NoInputWanted,
    /// The kernel was shut down.
    #[error("This Python session was shut down. Ask again: the next action starts a new one.")]
    Closed,
}
