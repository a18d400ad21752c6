//! What the names in an action stand for: modules, functions and whatever its own code binds to them.
//!
//! A name has one meaning for the whole action: all that is ever assigned to it, in any function, is what it may be. So too much is
//! told rather than too little. Names of earlier actions are unknown, except modules under the names that everyone gives them.

use std::cell::Cell;
use std::collections::HashMap;

use ruff_python_ast::visitor::{Visitor, walk_comprehension, walk_expr, walk_stmt};
use ruff_python_ast::{Comprehension, ExceptHandler, Expr, Parameter, Pattern, Stmt};

use crate::modules::{is_builtin, is_known_module};

/// Expressions are followed no further than this: `a = a + "x"` has no end.
pub(crate) const DEEPEST: usize = 12;
/// So many steps are made for one action: names that are made of each other many times over have no end either.
const MOST_STEPS: usize = 200_000;

/// What was once bound to a name.
pub(crate) enum Binding<'a> {
    /// This module, or this thing out of one, by its full name.
    Import(String),
    /// The value of this.
    Is(&'a Expr),
    /// An element of this; of it, where it is a tuple, the part with this number.
    Each(&'a Expr, Option<usize>),
    /// Something that the code does not show.
    Given,
}

/// All names of an action.
pub(crate) struct Scope<'a> {
    bindings: HashMap<&'a str, Vec<Binding<'a>>>,
    steps: Cell<usize>,
}

impl<'a> Scope<'a> {
    /// The names that these statements bind.
    pub(crate) fn of(body: &'a [Stmt]) -> Self {
        let mut scope = Self { bindings: HashMap::new(), steps: Cell::new(MOST_STEPS) };
        scope.visit_body(body);
        scope
    }

    /// Whether all was followed to its end.
    pub(crate) fn is_followed(&self) -> bool {
        self.steps.get() > 0
    }

    /// All that is bound to a name, if the action binds it.
    pub(crate) fn bound(&self, name: &str) -> Option<&[Binding<'a>]> {
        self.bindings.get(name).map(Vec::as_slice)
    }

    /// One level deeper, if there is one.
    pub(crate) fn deeper(&self, depth: usize) -> Option<usize> {
        self.steps.set(self.steps.get().saturating_sub(1));
        if self.is_followed() { depth.checked_sub(1) } else { None }
    }

    fn bind(&mut self, name: &'a str, binding: Binding<'a>) {
        self.bindings.entry(name).or_default().push(binding);
    }

    /// Binds the names of a target to what `of` makes of the number of its part.
    fn bind_target(
        &mut self,
        target: &'a Expr,
        part: Option<usize>,
        of: &dyn Fn(Option<usize>) -> Binding<'a>,
    ) {
        match target {
            Expr::Name(name) => self.bind(name.id.as_str(), of(part)),
            Expr::Tuple(tuple) => self.bind_parts(&tuple.elts, part, of),
            Expr::List(list) => self.bind_parts(&list.elts, part, of),
            Expr::Starred(starred) => self.bind_target(&starred.value, part, &|_| Binding::Given),
            _ => {}
        }
    }

    fn bind_parts(
        &mut self,
        targets: &'a [Expr],
        part: Option<usize>,
        of: &dyn Fn(Option<usize>) -> Binding<'a>,
    ) {
        for (number, target) in targets.iter().enumerate() {
            match part {
                None => self.bind_target(target, Some(number), of),
                // Parts of parts are not followed.
                Some(_) => self.bind_target(target, part, &|_| Binding::Given),
            }
        }
    }

    fn bind_value(&mut self, target: &'a Expr, value: &'a Expr) {
        self.bind_target(target, None, &|part| match (part, value) {
            (None, _) => Binding::Is(value),
            (Some(part), Expr::Tuple(tuple)) => tuple.elts.get(part).map_or(Binding::Given, Binding::Is),
            (Some(part), Expr::List(list)) => list.elts.get(part).map_or(Binding::Given, Binding::Is),
            _ => Binding::Given,
        });
    }

    /// The full name of what an expression stands for: `pd.read_csv` is `pandas.read_csv`. None where it is no module nor
    /// anything out of one.
    pub(crate) fn full_name(&self, expr: &Expr) -> Option<String> {
        self.full_name_within(expr, DEEPEST)
    }

    fn full_name_within(&self, expr: &Expr, depth: usize) -> Option<String> {
        let depth = self.deeper(depth)?;
        match expr {
            Expr::Name(name) => {
                let name = name.id.as_str();
                match self.bindings.get(name) {
                    None => customary(name),
                    Some(bindings) => bindings.iter().find_map(|binding| match binding {
                        Binding::Import(full) => Some(full.clone()),
                        Binding::Is(value) => self.full_name_within(value, depth),
                        _ => None,
                    }),
                }
            }
            Expr::Attribute(attribute) => {
                let of = self.full_name_within(&attribute.value, depth)?;
                Some(plain(format!("{of}.{}", attribute.attr)))
            }
            _ => None,
        }
    }
}

/// What a name that the action does not bind stands for, as everyone writes it.
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
fn plain(full: String) -> String {
    for (other, name) in
        [("builtins.", ""), ("posix.", "os."), ("nt.", "os."), ("posixpath.", "os.path."), ("os.os.", "os.")]
    {
        if let Some(rest) = full.strip_prefix(other) {
            return format!("{name}{rest}");
        }
    }
    if full == "io.open" || full == "codecs.open" { "open".to_owned() } else { full }
}

impl<'a> Visitor<'a> for Scope<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Import(import) => {
                for alias in &import.names {
                    let module = alias.name.as_str();
                    match &alias.asname {
                        Some(name) => self.bind(name.as_str(), Binding::Import(plain(module.to_owned()))),
                        None => {
                            let root = module.split('.').next().unwrap_or(module);
                            self.bind(root, Binding::Import(root.to_owned()));
                        }
                    }
                }
            }
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or("", |module| module.as_str());
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    self.bind(name, Binding::Import(plain(format!("{module}.{}", alias.name))));
                }
            }
            Stmt::Assign(assign) => {
                for target in &assign.targets {
                    self.bind_value(target, &assign.value);
                }
            }
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) => self.bind_value(&assign.target, value),
                None => self.bind_target(&assign.target, None, &|_| Binding::Given),
            },
            Stmt::AugAssign(assign) => self.bind_target(&assign.target, None, &|_| Binding::Given),
            Stmt::For(each) => self.bind_target(&each.target, None, &|part| Binding::Each(&each.iter, part)),
            Stmt::With(with) => {
                for item in &with.items {
                    if let Some(target) = &item.optional_vars {
                        // A handle is no name, but `with zipfile.ZipFile(…) as z` gives what `ZipFile` does.
                        self.bind_target(target, None, &|_| Binding::Given);
                    }
                }
            }
            Stmt::FunctionDef(function) => self.bind(function.name.as_str(), Binding::Given),
            Stmt::ClassDef(class) => self.bind(class.name.as_str(), Binding::Given),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Named(named) = expr {
            self.bind_value(&named.target, &named.value);
        }
        walk_expr(self, expr);
    }

    fn visit_comprehension(&mut self, comprehension: &'a Comprehension) {
        self.bind_target(&comprehension.target, None, &|part| Binding::Each(&comprehension.iter, part));
        walk_comprehension(self, comprehension);
    }

    fn visit_parameter(&mut self, parameter: &'a Parameter) {
        self.bind(parameter.name.as_str(), Binding::Given);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            self.bind(name.as_str(), Binding::Given);
        }
        ruff_python_ast::visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let name = match pattern {
            Pattern::MatchAs(inner) => inner.name.as_ref(),
            Pattern::MatchStar(inner) => inner.name.as_ref(),
            Pattern::MatchMapping(inner) => inner.rest.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.bind(name.as_str(), Binding::Given);
        }
        ruff_python_ast::visitor::walk_pattern(self, pattern);
    }
}
