//! What an action would touch.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that an action would do outside of its Python session, as far as its code shows. It informs; nothing is held back by
/// it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// For looks and order.
    pub kind: EffectKind,
    /// For people, a sentence without its full stop: "Deletes a.txt and b.txt". Names of files come out of the code and may hold
    /// any character.
    pub text: String,
}

/// What kind of thing is done, the most serious first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum EffectKind {
    /// Files or folders go.
    Deletes,
    /// Files that are there are written anew.
    Replaces,
    /// Files or folders get another name or place.
    Moves,
    /// Files or folders are made or added to.
    Writes,
    /// Packages are installed or removed.
    Installs,
    /// Other programs are run or ended.
    Runs,
    /// Something is asked of another computer.
    Connects,
    /// Not all of it can be seen.
    Unclear,
    /// Files or names of files are read.
    Reads,
    /// Nothing of these is seen.
    Nothing,
}
