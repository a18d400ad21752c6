//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Ask in plain words; see each Python action before it runs; nothing runs that you did not approve.
#[derive(Debug, Parser)]
#[command(
    name = "nod",
    version,
    about,
    after_help = "\
Exit codes of `nod ask`:
  0  answered
  1  an error before or beside the turn
  2  wrong usage
  3  you stopped at a card, or nobody was there to ask
  4  interrupted
  5  the limit of actions was reached, or the model repeated itself
  6  the turn failed
141  whoever read the output went away"
)]
pub struct Arguments {
    /// Folder to keep conversations, settings and Python in (also NOD_HOME).
    #[arg(long, global = true, value_name = "FOLDER")]
    pub home: Option<PathBuf>,
    /// Folder that Python works in; the current one when left out.
    #[arg(long, short = 'C', global = true, value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
    /// Go on with the last conversation instead of a new one, in its folder.
    #[arg(long, conflicts_with = "folder")]
    pub resume: bool,
    /// What to do; a chat when left out.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// One request; asks at the terminal before each action.
    Ask {
        /// The request, in plain words.
        #[arg(required = true)]
        request: Vec<String>,
        /// A file or folder to name to the model; may be given several times.
        #[arg(long, short, value_name = "PATH")]
        attach: Vec<String>,
        /// Approve every action unseen.
        #[arg(long)]
        yes: bool,
    },
    /// One operation a line in, one event a line out: the wire format of the window.
    Jsonl,
    /// Model, device, Python and folders, and what is wrong with each.
    Doctor,
    /// The models Nod knows; download one, or use one.
    Models {
        /// What to do; a list when left out.
        #[command(subcommand)]
        action: Option<ModelsAction>,
    },
    /// Everything that can be chosen, with its value; one of it; or change one.
    #[command(after_help = "\
Examples:
  nod settings                              list all, with what each does
  nod settings limits.steps 8               more actions for one request
  nod settings limits.executionSeconds 120  more time for one action
  nod settings device cpu
  nod settings sampling.temperature 0.7
  nod settings sampling default             back to the model's own values")]
    Settings {
        /// Which one, as the list shows it; all of them when left out.
        key: Option<String>,
        /// What it is to be, or `default`; shown when left out.
        #[arg(allow_negative_numbers = true)]
        value: Option<String>,
    },
    /// The Python that actions run in.
    Python {
        /// What to do; its status when left out.
        #[command(subcommand)]
        action: Option<PythonAction>,
    },
}

/// What to do with models.
#[derive(Debug, Subcommand)]
pub enum ModelsAction {
    /// List the models and their files.
    List,
    /// Download a file of a known model and use it.
    Download {
        /// Id of the model, as the list shows it.
        id: String,
        /// File, as the list shows it; may be left out where there is one.
        file: Option<String>,
    },
    /// Use a GGUF or safetensors file (or its folder or index) on this disk, or a model of the list by its id.
    Use {
        /// Path or id.
        model: String,
        /// File of the model, where it has several.
        file: Option<String>,
    },
}

/// What to do with Python.
#[derive(Debug, Subcommand)]
pub enum PythonAction {
    /// Say which Python there is.
    Status,
    /// Make Nod's own environment now, if it is not there.
    Prepare,
    /// Use this interpreter, or `managed` for Nod's own environment.
    Use {
        /// Path of a python executable, or `managed`.
        interpreter: String,
    },
}
