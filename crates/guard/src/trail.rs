//! Which names are being followed at a time, so that names that are made of each other have an end.
//!
//! `logs = [f for f in names]; for f in logs` makes f of logs and logs of f, and means no more than names. So a name met again
//! adds nothing to itself, except where it is altered on the way (`a = a + "x"`), or where the way round goes by the first
//! things ever bound to the names alone: then they were something before.

use std::cell::{Cell, RefCell};

use crate::names::Names;

/// As what a name is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// What it holds; of tuples in it, the part with this number.
    Elements(Option<usize>),
}

struct Step {
    name: String,
    layer: usize,
    kind: Kind,
    first: bool,
}

/// A name that is met again.
pub(crate) enum Again {
    /// It adds nothing to itself.
    Nothing,
    /// It, or another name on the way round, was something before.
    Before(Vec<(String, Kind)>),
}

/// The names that are being followed, the first of them first.
#[derive(Default)]
pub(crate) struct Trail {
    steps: RefCell<Vec<Step>>,
    /// The place in `steps`, plus one, of the first name that was met again and is not followed to its end; 0 for none.
    met: Cell<usize>,
}

impl Trail {
    /// Whether this name, as it was in the action `layer`, is being followed already.
    pub(crate) fn again(&self, name: &str, layer: usize, kind: Kind) -> Option<Again> {
        let steps = self.steps.borrow();
        let at =
            steps.iter().rposition(|step| step.name == name && step.layer == layer && step.kind == kind)?;
        self.met.set(earlier(self.met.get(), at + 1));
        let round = &steps[at..];
        Some(if round.iter().all(|step| step.first) {
            Again::Before(round.iter().map(|step| (step.name.clone(), step.kind)).collect())
        } else {
            Again::Nothing
        })
    }

    /// Follows one of the things that are bound to a name, the first of them or another.
    pub(crate) fn follow(
        &self,
        (name, layer, kind): (&str, usize, Kind),
        first: bool,
        what: impl FnOnce() -> Names,
    ) -> Names {
        self.steps.borrow_mut().push(Step { name: name.to_owned(), layer, kind, first });
        let names = what();
        let mut steps = self.steps.borrow_mut();
        // What was met again is followed to its end here.
        if self.met.get() == steps.len() {
            self.met.set(0);
        }
        steps.pop();
        names
    }

    /// Names that are made by altering others: where those are still being followed, this has no end.
    pub(crate) fn altering(&self, make: impl FnOnce() -> Names) -> Names {
        let (before, depth) = (self.met.replace(0), self.steps.borrow().len());
        let mut names = make();
        let met = self.met.get();
        names.open |= (1..=depth).contains(&met);
        self.met.set(earlier(before, met));
        names
    }
}

/// The earlier of two places, of which 0 is none.
fn earlier(one: usize, other: usize) -> usize {
    if one == 0 || other == 0 { one.max(other) } else { one.min(other) }
}
