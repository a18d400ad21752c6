//! What an action would touch, read off its code before it runs.
//!
//! ```text
//! code ─▶ syntax tree ─▶ scope: what names stand for ─▶ walk: each call that touches something ─▶ sentences for the card
//! ```
//!
//! It informs and never contains: code can hide what it does from any reading, so the sentences say what is seen, and an effect
//! of kind [`EffectKind::Unclear`] says where something may be hidden. Nothing here runs code or opens a file; of the
//! folder it is only asked which names are taken.

mod calls;
mod commands;
mod methods;
mod modules;
mod names;
mod scope;
mod texts;
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

/// What `code` would touch outside of its Python session, most serious first; a single [`EffectKind::Nothing`] where it
/// shows nothing of the kind. Names are taken to be of `folder`, the working folder of the session, and what is there already
/// is said to be replaced.
///
/// Takes a millisecond or so; it blocks.
pub fn effects(code: &str, folder: Option<&Path>) -> Vec<Effect> {
    if code.len() > MOST_BYTES || deepest(code) > MOST_BRACKETS {
        return vec![unclear(
            "Nod cannot tell what this touches: the code is too long or too deeply nested to look through",
        )];
    }
    std::thread::scope(|threads| {
        let reader = std::thread::Builder::new().name("nod-guard".to_owned()).stack_size(STACK);
        let read =
            reader.spawn_scoped(threads, || read(code, folder)).ok().and_then(|reader| reader.join().ok());
        read.unwrap_or_else(|| vec![unclear("Nod could not look through this code")])
    })
}

fn unclear(text: &str) -> Effect {
    Effect { kind: EffectKind::Unclear, text: text.to_owned() }
}

fn read(code: &str, folder: Option<&Path>) -> Vec<Effect> {
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
    let scope = scope::Scope::of(&module.body);
    words::sentences(walk::touches(&module.body, &scope), folder)
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
