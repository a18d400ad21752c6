//! What the code of one action binds to its names, and what it puts into what they hold.

use std::collections::HashMap;

use ruff_python_ast::visitor::{Visitor, walk_comprehension, walk_expr, walk_stmt};
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

/// All that one action does to a name.
#[derive(Default)]
pub(crate) struct Bound<'a> {
    pub(crate) bindings: Vec<Binding<'a>>,
    /// Whether the action gives the name a value of its own; else it only adds to what the name held before.
    pub(crate) anew: bool,
}

/// The names of one action: all that is ever bound to them, in any function.
#[derive(Default)]
pub(crate) struct Bindings<'a> {
    names: HashMap<&'a str, Bound<'a>>,
}

impl<'a> Bindings<'a> {
    /// The names that these statements bind.
    pub(crate) fn of(body: &'a [Stmt]) -> Self {
        let mut bindings = Self::default();
        bindings.visit_body(body);
        bindings
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Bound<'a>> {
        self.names.get(name)
    }

    fn bind(&mut self, name: &'a str, binding: Binding<'a>) {
        let bound = self.names.entry(name).or_default();
        bound.bindings.push(binding);
        bound.anew = true;
    }

    fn add(&mut self, name: &'a str, binding: Binding<'a>) {
        self.names.entry(name).or_default().bindings.push(binding);
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

impl<'a> Visitor<'a> for Bindings<'a> {
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
                    if let Some(target) = &item.optional_vars {
                        // A handle is no name, but `with zipfile.ZipFile(…) as z` gives what `ZipFile` does.
                        self.bind_target(target, None, &|_| Binding::Given);
                    }
                }
            }
            Stmt::FunctionDef(function) => self.bind(function.name.as_str(), Binding::Function(function)),
            Stmt::ClassDef(class) => self.bind(class.name.as_str(), Binding::Class(class)),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Named(named) => self.bind_value(&named.target, &named.value),
            Expr::Call(call) => self.put_in(call),
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_comprehension(&mut self, comprehension: &'a Comprehension) {
        self.bind_target(&comprehension.target, None, &|part| {
            Binding::Each(&comprehension.iter, part, &comprehension.ifs)
        });
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
