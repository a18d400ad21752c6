//! What the names in an action stand for: modules, functions and whatever code of the session binds to them.
//!
//! A name has one meaning for the whole of an action: all that is ever assigned to it there, in any function, is what it may be.
//! So too much is told rather than too little. What an action does not bind was bound by the last one before it that did,
//! and is followed as it was then; modules go by the names that everyone gives them, even where no import is seen.

use std::cell::{Cell, RefCell};

use ruff_python_ast::{Expr, Stmt};

use crate::bindings::{Binding, Bindings};
use crate::conditions;
use crate::modules::{is_builtin, is_known_module};
use crate::names::Names;
use crate::trail::{Again, Kind, Trail};

/// Expressions are followed no further than this: `a = a + "x"` has no end.
pub(crate) const DEEPEST: usize = 20;
/// So many steps are made for one action: names that are made of each other many times over have no end either.
const MOST_STEPS: usize = 200_000;
/// What is bound where the code does not show it.
const UNSEEN: &Binding<'static> = &Binding::Given;

/// The code of one action of the session.
pub(crate) struct Layer<'a> {
    pub(crate) body: &'a [Stmt],
    /// Whether it ran to its end, so that all that it binds is bound.
    pub(crate) finished: bool,
}

/// From where a name is looked up.
#[derive(Clone, Copy)]
struct View {
    /// The number of the action in which it stands.
    layer: usize,
    /// Whether it stands in a function of that action which is called by a later one: what is bound since counts as well.
    called: bool,
    /// Which of the conditions around, of which the outermost is the first, hold there: up to this one. What was bound outside of
    /// a condition may be of another time, when it did not hold.
    conditions: usize,
    /// And from this one on: those around the call of a function say nothing of the function's own names.
    outer: usize,
}

/// A condition under which code runs.
struct Condition<'a> {
    test: &'a Expr,
    /// What that code binds itself.
    inside: Bindings<'a>,
}

/// All names of an action, and those of the actions before it in the same session.
pub(crate) struct Scope<'a> {
    /// The oldest first, the action that is looked at last.
    layers: Vec<(Bindings<'a>, bool)>,
    view: Cell<View>,
    /// The outermost first.
    conditions: RefCell<Vec<Condition<'a>>>,
    trail: Trail,
    steps: Cell<usize>,
}

/// One thing that a name may stand for.
pub(crate) struct Found<'s, 'a> {
    /// In which action it was bound.
    pub(crate) layer: usize,
    pub(crate) binding: &'s Binding<'a>,
}

impl<'a> Scope<'a> {
    /// The names of the action with this code, after `earlier` ones of its session, the oldest first.
    pub(crate) fn of(earlier: &[Layer<'a>], body: &'a [Stmt]) -> Self {
        let mut layers: Vec<_> =
            earlier.iter().map(|layer| (Bindings::of(layer.body), layer.finished)).collect();
        layers.push((Bindings::of(body), true));
        let view = View { layer: layers.len() - 1, called: false, conditions: usize::MAX, outer: 0 };
        let (view, steps) = (Cell::new(view), Cell::new(MOST_STEPS));
        Self { layers, view, conditions: RefCell::default(), trail: Trail::default(), steps }
    }

    /// Whether all was followed to its end.
    pub(crate) fn is_followed(&self) -> bool {
        self.steps.get() > 0
    }

    /// Whether an action of this number is one before the one that is looked at.
    pub(crate) fn is_earlier(&self, layer: usize) -> bool {
        layer + 1 < self.layers.len()
    }

    /// All that a name may stand for, the oldest first; None where no code of the session binds it. What an action did not
    /// bind anew is joined by [`Binding::Given`] where nothing before it is seen to.
    pub(crate) fn bound(&self, name: &str) -> Option<Vec<Found<'_, 'a>>> {
        self.look_up(name).map(|(found, _)| found)
    }

    /// The same, and whether that is all.
    fn look_up(&self, name: &str) -> Option<(Vec<Found<'_, 'a>>, bool)> {
        let View { layer: here, called, .. } = self.view.get();
        let mut parts = Vec::new();
        let mut whole = false;
        for (layer, (bindings, finished)) in self.layers.iter().enumerate().take(here + 1).rev() {
            let Some(bound) = bindings.get(name, layer < here && !called) else { continue };
            let all = bound.anew && *finished;
            // What is used before it is bound, or bound only if something is so, may be what it was before.
            let before = if layer == here { bindings.is_early(name) } else { !bound.surely };
            parts.push((layer, bound));
            whole |= all;
            if all && !before {
                break;
            }
        }
        parts.reverse();
        // What is put into a list later is in it, by whatever name; and a function finds what is bound when it is called, unless
        // the name is its own.
        let own = called && self.layers[here].0.is_local(name);
        for (layer, (bindings, _)) in self.layers.iter().enumerate().skip(here + 1).filter(|_| !own) {
            let Some(bound) = bindings.get(name, !called) else { continue };
            if bound.anew && !called {
                break;
            }
            parts.push((layer, bound));
        }
        if parts.is_empty() {
            return None;
        }
        let mut found: Vec<_> = parts
            .into_iter()
            .flat_map(|(layer, bound)| {
                bound.bindings.into_iter().map(move |binding| Found { layer, binding })
            })
            .collect();
        if !whole {
            found.push(Found { layer: here, binding: UNSEEN });
        }
        Some((found, whole))
    }

    /// Does `what` with names looked up as they were in the action of this number.
    pub(crate) fn within<T>(&self, layer: usize, what: impl FnOnce() -> T) -> T {
        self.viewed(View { layer, conditions: 0, ..self.view.get() }, what)
    }

    /// The same for what was bound to `name`, of which these are all: it may have been bound under the conditions that hold.
    pub(crate) fn within_binding<T>(
        &self,
        name: &str,
        found: &Found<'_, 'a>,
        all: usize,
        what: impl FnOnce() -> T,
    ) -> T {
        let view = self.view.get();
        let holding = self.conditions.borrow();
        let conditions = holding
            .iter()
            .take(view.conditions)
            .rposition(|condition| {
                condition.inside.get(name, false).is_some_and(|bound| bound.bindings.len() == all)
            })
            .map_or(0, |at| at + 1);
        drop(holding);
        self.viewed(View { layer: found.layer, conditions, ..view }, what)
    }

    /// The same inside of a function of that action which is called now.
    pub(crate) fn within_called<T>(&self, layer: usize, what: impl FnOnce() -> T) -> T {
        let outer = self.conditions.borrow().len();
        self.viewed(View { layer, called: true, conditions: usize::MAX, outer }, what)
    }

    /// Does `what`, of this code, where `test` holds.
    pub(crate) fn under<T>(&self, test: &'a Expr, body: &'a [Stmt], what: impl FnOnce() -> T) -> T {
        self.conditions.borrow_mut().push(Condition { test, inside: Bindings::of(body) });
        let done = what();
        self.conditions.borrow_mut().pop();
        done
    }

    /// What all that is bound to a name may be, each as `names_of` says; nothing is known of a name that no code binds. What it
    /// was in the action before, if it is made of itself, `before` says.
    pub(crate) fn all_of(
        &self,
        name: &str,
        kind: Kind,
        names_of: &dyn Fn(&Binding<'a>) -> Names,
        before: &dyn Fn(&str, Kind) -> Names,
    ) -> Names {
        let layer = self.view.get().layer;
        let Some(found) = self.bound(name) else { return Names::unknown() };
        let mut all = Names::default();
        match self.trail.again(name, layer, kind) {
            None => {}
            Some(Again::Nothing) => return all,
            Some(Again::Before(round)) => {
                let Some(earlier) = layer.checked_sub(1) else { return Names::unknown() };
                let known = |name: &str| self.within(earlier, || self.bound(name).is_some());
                let round: Vec<_> = round.into_iter().filter(|(name, _)| known(name)).collect();
                all.open = round.is_empty();
                for (name, kind) in round {
                    all.join(self.within(earlier, || before(&name, kind)));
                }
                return all;
            }
        }
        for (at, one) in found.iter().enumerate() {
            all.join(self.trail.follow((name, layer, kind), at == 0, || {
                self.within_binding(name, one, found.len(), || names_of(one.binding))
            }));
        }
        all
    }

    /// What is made by altering other names.
    pub(crate) fn altering(&self, make: impl FnOnce() -> Names) -> Names {
        self.trail.altering(make)
    }

    /// Those of these names, of the variable `name`, for which the conditions around hold.
    pub(crate) fn picked(&self, name: &str, mut names: Names) -> Names {
        let View { conditions: last, outer, .. } = self.view.get();
        for condition in self.conditions.borrow().iter().take(last).skip(outer) {
            if condition.inside.get(name, false).is_none()
                && let Some(picked) = conditions::picked(condition.test, name)
            {
                names = names.among(&picked);
            }
        }
        names
    }

    fn viewed<T>(&self, view: View, what: impl FnOnce() -> T) -> T {
        let before = self.view.replace(view);
        let done = what();
        self.view.set(before);
        done
    }

    /// One level deeper, if there is one.
    pub(crate) fn deeper(&self, depth: usize) -> Option<usize> {
        self.steps.set(self.steps.get().saturating_sub(1));
        if self.is_followed() { depth.checked_sub(1) } else { None }
    }

    /// The full name of what an expression stands for: `pd.read_csv` is `pandas.read_csv`. None where it is no module nor
    /// anything out of one.
    pub(crate) fn full_name(&self, expr: &Expr) -> Option<String> {
        self.full_name_within(expr, DEEPEST, &mut Vec::new())
    }

    /// `seen` are the names on the way, each of which is followed once: `w, h = h, w` makes them of each other. This takes none of
    /// the steps, so that functions are known by their names however involved the rest is.
    fn full_name_within(&self, expr: &Expr, depth: usize, seen: &mut Vec<(String, usize)>) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        match expr {
            Expr::Name(name) => {
                let (name, layer) = (name.id.as_str(), self.view.get().layer);
                if seen.iter().any(|(other, at)| other == name && *at == layer) {
                    return None;
                }
                seen.push((name.to_owned(), layer));
                let Some((found, whole)) = self.look_up(name) else { return customary(name) };
                let full = found.iter().find_map(|found| match found.binding {
                    Binding::Import(full) => Some(full.clone()),
                    Binding::Is(value) => {
                        self.within(found.layer, || self.full_name_within(value, depth, seen))
                    }
                    _ => None,
                });
                full.or_else(|| if whole { None } else { customary(name) })
            }
            Expr::Attribute(attribute) => {
                let of = self.full_name_within(&attribute.value, depth, seen)?;
                Some(plain(format!("{of}.{}", attribute.attr)))
            }
            _ => None,
        }
    }
}

/// What a name that no code binds stands for, as everyone writes it.
fn customary(name: &str) -> Option<String> {
    Some(match name {
        "pd" => "pandas".to_owned(),
        "np" => "numpy".to_owned(),
        "plt" => "matplotlib.pyplot".to_owned(),
        "Path" => "pathlib.Path".to_owned(),
        "Image" => "PIL.Image".to_owned(),
        "ZipFile" => "zipfile.ZipFile".to_owned(),
        _ if is_builtin(name) || is_known_module(name) => name.to_owned(),
        _ => return None,
    })
}

/// One name for what goes by several.
pub(crate) fn plain(full: String) -> String {
    for (other, name) in
        [("builtins.", ""), ("posix.", "os."), ("nt.", "os."), ("posixpath.", "os.path."), ("os.os.", "os.")]
    {
        if let Some(rest) = full.strip_prefix(other) {
            return format!("{name}{rest}");
        }
    }
    if full == "io.open" || full == "codecs.open" { "open".to_owned() } else { full }
}
