//! What an action would touch, read off its code before it runs.
//!
//! ```text
//! code ─▶ syntax tree ─▶ scope: what names stand for ─▶ walk: each call that touches something ─▶ sentences for the card
//!                             ▲
//!          code that ran before in the same session
//! ```
//!
//! It informs and never contains: code can hide what it does from any reading, so the sentences say what is seen, and an effect
//! of kind [`EffectKind::Unclear`] says where something may be hidden. Nothing here runs code or opens a file; of the
//! folder it is only asked which names are taken.

mod bindings;
mod calls;
mod commands;
mod conditions;
mod methods;
mod modules;
mod names;
mod paths;
mod programs;
mod scope;
mod texts;
mod trail;
mod walk;
mod words;

use std::path::Path;

use nod_protocol::{Effect, EffectKind};
use ruff_python_ast::Mod;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

/// Longer code is not looked at: nobody reads it on a card either.
const MOST_BYTES: usize = 32 << 10;
/// The parser calls itself for each level of nesting, of which a character can make one. A page of this is only taken when
/// it is needed.
const STACK: usize = 512 << 20;
/// Python itself takes no more open brackets than this.
const MOST_BRACKETS: usize = 200;

/// More code of a session is not looked at than the last so many actions.
const MOST_EARLIER: usize = 40;

/// Code that ran before in the same Python session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// The code, as it ran.
    pub code: String,
    /// Whether it ran to its end; what it did not come to is not bound.
    pub finished: bool,
}

/// What `code` would touch outside of its Python session, most serious first; a single [`EffectKind::Nothing`] where it
/// shows nothing of the kind. `earlier` is what ran before in that session, the oldest first: lists and functions of it are
/// known by their names. Names of files are taken to be of `folder`, the working folder of the session, and what is there already
/// is said to be replaced.
///
/// Takes a millisecond or so; it blocks.
pub fn effects(code: &str, earlier: &[Ran], folder: Option<&Path>) -> Vec<Effect> {
    if !is_readable(code) {
        return vec![unclear(
            "Nod cannot tell what this touches: the code is too long or too deeply nested to look through",
        )];
    }
    std::thread::scope(|threads| {
        let reader = std::thread::Builder::new().name("nod-guard".to_owned()).stack_size(STACK);
        let read = reader
            .spawn_scoped(threads, || read(code, earlier, folder))
            .ok()
            .and_then(|reader| reader.join().ok());
        read.unwrap_or_else(|| vec![unclear("Nod could not look through this code")])
    })
}

fn is_readable(code: &str) -> bool {
    code.len() <= MOST_BYTES && deepest(code) <= MOST_BRACKETS
}

fn unclear(text: &str) -> Effect {
    Effect { kind: EffectKind::Unclear, text: text.to_owned() }
}

fn read(code: &str, earlier: &[Ran], folder: Option<&Path>) -> Vec<Effect> {
    let first = code.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    if first.starts_with("%%") {
        return words::sentences(commands::cell(first), folder);
    }
    let parsed = parse_unchecked(code, ParseOptions::from(Mode::Ipython));
    if !parsed.errors().is_empty() {
        // `pip install x` without a sign before it, which IPython takes for a command where it is all there is.
        let touches = commands::automatic(code.trim());
        return words::sentences(
            touches.unwrap_or_else(|| vec![walk::Touch::unclear("it is not Python as Nod reads it")]),
            folder,
        );
    }
    let Mod::Module(module) = parsed.syntax() else {
        return vec![unclear("Nod could not look through this code")];
    };
    let went_elsewhere = earlier.iter().any(|ran| goes_elsewhere(&ran.code));
    // What cannot be read may have bound anything anew, so what was before it is not relied on.
    let since =
        earlier.iter().rposition(|ran| !is_readable(&ran.code) || ran.code.trim_start().starts_with("%%"));
    let since = since.map_or(0, |at| at + 1).max(earlier.len().saturating_sub(MOST_EARLIER));
    // What is no Python was refused by Python too.
    let earlier: Vec<_> = earlier[since..]
        .iter()
        .map(|ran| (parse_unchecked(&ran.code, ParseOptions::from(Mode::Ipython)), ran.finished))
        .filter(|(parsed, _)| parsed.errors().is_empty())
        .collect();
    let layers: Vec<_> = earlier
        .iter()
        .filter_map(|(parsed, finished)| match parsed.syntax() {
            Mod::Module(module) => Some(scope::Layer { body: &module.body, finished: *finished }),
            Mod::Expression(_) => None,
        })
        .collect();
    let scope = scope::Scope::of(&layers, &module.body);
    let mut touches = walk::touches(&module.body, &scope);
    if went_elsewhere {
        touches.push(walk::Touch::unclear(
            "an action before went to another folder, so names may be of files there",
        ));
    }
    words::sentences(touches, folder.filter(|_| !went_elsewhere))
}

/// Whether code of the session may have made another folder the working folder.
fn goes_elsewhere(code: &str) -> bool {
    let is_command = |line: &str| line.trim().trim_start_matches('%').starts_with("cd ");
    code.contains("chdir(") || code.lines().any(is_command)
}

/// Most brackets that are open at once, those in texts and comments among them.
fn deepest(code: &str) -> usize {
    let (mut open, mut most) = (0usize, 0);
    for byte in code.bytes() {
        match byte {
            b'(' | b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

#[cfg(test)]
mod tests;
