//! What the code of one action binds to its names, and what it puts into what they hold.

use std::collections::{HashMap, HashSet};

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{
    Comprehension, ExceptHandler, Expr, ExprCall, Operator, Parameter, Pattern, Stmt, StmtClassDef,
    StmtFunctionDef,
};

use crate::scope::plain;

/// What was once bound to a name.
pub(crate) enum Binding<'a> {
    /// This module, or this thing out of one, by its full name.
    Import(String),
    /// The value of this.
    Is(&'a Expr),
    /// An element of this for which these tests hold; of it, where it is a tuple, the part with this number.
    Each(&'a Expr, Option<usize>, &'a [Expr]),
    /// Something that has this among its elements, beside those of the other bindings.
    Holds(&'a Expr),
    /// Something that has all elements of this, beside those of the other bindings.
    HoldsAll(&'a Expr),
    /// This function.
    Function(&'a StmtFunctionDef),
    /// This class.
    Class(&'a StmtClassDef),
    /// Something that the code does not show.
    Given,
}

/// One thing that an action does to a name.
struct Made<'a> {
    binding: Binding<'a>,
    /// Whether the name gets a value of its own; else something is added to what it held before.
    anew: bool,
    /// In which block of the code, of which the outermost is [`OUTERMOST`].
    block: usize,
    /// Whether it is a name of a function, which is gone after it.
    local: bool,
}

/// So many things are remembered of one name.
const MOST: usize = 200;

/// The block that runs in any case.
const OUTERMOST: usize = 1;

/// All that an action does to a name.
pub(crate) struct Bound<'s, 'a> {
    pub(crate) bindings: Vec<&'s Binding<'a>>,
    /// Whether the name gets a value of its own.
    pub(crate) anew: bool,
    /// Whether it gets one in any case.
    pub(crate) surely: bool,
}

/// The names of one action: all that is ever bound to them, in any function.
#[derive(Default)]
pub(crate) struct Bindings<'a> {
    names: HashMap<&'a str, Vec<Made<'a>>>,
    /// Names that are used where the code has not bound them in any case.
    early: HashSet<&'a str>,
    /// While the code is gone through: the blocks around, how many there were in all, how many functions are around, and which
    /// names are said to be none of theirs.
    open: Vec<usize>,
    blocks: usize,
    functions: usize,
    globals: HashSet<&'a str>,
}

impl<'a> Bindings<'a> {
    /// The names that these statements bind.
    pub(crate) fn of(body: &'a [Stmt]) -> Self {
        let mut bindings = Self::default();
        bindings.visit_body(body);
        bindings
    }

    /// What is done to a name, if anything; `outside` is for code of another action, which does not see names of functions.
    pub(crate) fn get(&self, name: &str, outside: bool) -> Option<Bound<'_, 'a>> {
        let made: Vec<_> = self.names.get(name)?.iter().filter(|made| !(outside && made.local)).collect();
        (!made.is_empty()).then(|| Bound {
            anew: made.iter().any(|made| made.anew),
            surely: made.iter().any(|made| made.anew && made.block == OUTERMOST),
            bindings: made.into_iter().map(|made| &made.binding).collect(),
        })
    }

    /// Whether a name is one of a function.
    pub(crate) fn is_local(&self, name: &str) -> bool {
        self.names.get(name).is_some_and(|made| made.iter().any(|made| made.local))
    }

    /// Whether a name is used where it may still be what it was before the action.
    pub(crate) fn is_early(&self, name: &str) -> bool {
        self.early.contains(name)
    }

    fn make(&mut self, name: &'a str, binding: Binding<'a>, anew: bool) {
        let block = self.open.last().copied().unwrap_or(OUTERMOST);
        let local = self.functions > 0 && !self.globals.contains(name);
        let all = self.names.entry(name).or_default();
        // More say no more than that there are others.
        let binding = if all.len() + 1 == MOST { Binding::Given } else { binding };
        if all.len() < MOST {
            all.push(Made { binding, anew, block, local });
        }
    }

    fn bind(&mut self, name: &'a str, binding: Binding<'a>) {
        self.make(name, binding, true);
    }

    fn add(&mut self, name: &'a str, binding: Binding<'a>) {
        // What something is added to is used.
        self.read(name);
        self.make(name, binding, false);
    }

    fn read(&mut self, name: &'a str) {
        let bound = self.names.get(name).is_some_and(|made| {
            made.iter().any(|made| made.anew && (made.block == OUTERMOST || self.open.contains(&made.block)))
        });
        if !bound {
            self.early.insert(name);
        }
    }

    /// What names are bound in a function, or in something like it, is gone after it.
    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        self.functions += 1;
        visit(self);
        self.functions -= 1;
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
            // `names[0] = …`
            Expr::Subscript(subscript) => {
                if let Expr::Name(name) = &*subscript.value {
                    self.add(name.id.as_str(), Binding::Given);
                }
            }
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
            // `*rest, last = files`
            let after_rest = targets[..number].iter().any(Expr::is_starred_expr);
            match part {
                None if !after_rest => self.bind_target(target, Some(number), of),
                // Parts of parts are not followed.
                _ => self.bind_target(target, part, &|_| Binding::Given),
            }
        }
    }

    fn bind_value(&mut self, target: &'a Expr, value: &'a Expr) {
        self.bind_target(target, None, &|part| match (part, value) {
            (None, _) => Binding::Is(value),
            (Some(part), Expr::Tuple(tuple)) => part_of(&tuple.elts, part),
            (Some(part), Expr::List(list)) => part_of(&list.elts, part),
            _ => Binding::Given,
        });
    }

    /// A method that puts something into what a name holds: `files.append("a.txt")`.
    fn put_in(&mut self, call: &'a ExprCall) {
        let Expr::Attribute(method) = &*call.func else { return };
        let Expr::Name(name) = &*method.value else { return };
        let given = &call.arguments.args;
        let element = match method.attr.as_str() {
            "append" | "appendleft" | "add" => given.first().map(Binding::Holds),
            "insert" => given.get(1).map(Binding::Holds),
            "extend" | "extendleft" => given.first().map(Binding::HoldsAll),
            "update" | "setdefault" | "__setitem__" | "__iadd__" => None,
            _ => return,
        };
        self.add(name.id.as_str(), element.unwrap_or(Binding::Given));
    }
}

/// `a, b = "x", "y"`, but not `a, b = *files, "y"`.
fn part_of(elements: &[Expr], part: usize) -> Binding<'_> {
    match elements.get(part) {
        Some(element) if !elements[..=part].iter().any(Expr::is_starred_expr) => Binding::Is(element),
        _ => Binding::Given,
    }
}

impl<'a> Visitor<'a> for Bindings<'a> {
    fn visit_body(&mut self, body: &'a [Stmt]) {
        self.blocks += 1;
        self.open.push(self.blocks);
        body.iter().for_each(|stmt| self.visit_stmt(stmt));
        self.open.pop();
    }

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
                // What the value binds is bound before.
                self.visit_expr(&assign.value);
                for target in &assign.targets {
                    self.bind_value(target, &assign.value);
                    self.visit_expr(target);
                }
                return;
            }
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) => self.bind_value(&assign.target, value),
                None => self.bind_target(&assign.target, None, &|_| Binding::Given),
            },
            // `files += ["a.txt"]` adds to a list, `name += ".txt"` makes another text.
            Stmt::AugAssign(assign) => match &*assign.target {
                Expr::Name(name) => self.add(
                    name.id.as_str(),
                    if assign.op == Operator::Add {
                        Binding::HoldsAll(&assign.value)
                    } else {
                        Binding::Given
                    },
                ),
                target => self.bind_target(target, None, &|_| Binding::Given),
            },
            Stmt::For(each) => {
                self.visit_expr(&each.iter);
                self.bind_target(&each.target, None, &|part| Binding::Each(&each.iter, part, &[]));
                self.visit_body(&each.body);
                return self.visit_body(&each.orelse);
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.visit_expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        // A handle is no name, but `with zipfile.ZipFile(…) as z` gives what `ZipFile` does.
                        self.bind_target(target, None, &|_| Binding::Given);
                        self.visit_expr(target);
                    }
                }
                // It runs in any case: no block of its own.
                return with.body.iter().for_each(|stmt| self.visit_stmt(stmt));
            }
            Stmt::FunctionDef(function) => {
                self.bind(function.name.as_str(), Binding::Function(function));
                return self.inside(|inside| walk_stmt(inside, stmt));
            }
            Stmt::ClassDef(class) => {
                self.bind(class.name.as_str(), Binding::Class(class));
                return self.inside(|inside| walk_stmt(inside, stmt));
            }
            Stmt::Global(global) => self.globals.extend(global.names.iter().map(|name| name.as_str())),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Named(named) => {
                self.visit_expr(&named.value);
                return self.bind_value(&named.target, &named.value);
            }
            Expr::Call(call) => self.put_in(call),
            Expr::Name(name) if name.ctx.is_load() => self.read(name.id.as_str()),
            Expr::Lambda(_) => return self.inside(|inside| walk_expr(inside, expr)),
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_comprehension(&mut self, comprehension: &'a Comprehension) {
        self.visit_expr(&comprehension.iter);
        self.inside(|inside| {
            inside.bind_target(&comprehension.target, None, &|part| {
                Binding::Each(&comprehension.iter, part, &comprehension.ifs)
            });
        });
        comprehension.ifs.iter().for_each(|test| self.visit_expr(test));
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
