//! Every place of an action that touches something, in the order of its code.

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, ExprCall, Stmt, StmtIf};

use crate::bindings::Binding;
use crate::names::Names;
use crate::scope::Scope;
use crate::{calls, commands, conditions, methods, modules};

/// What is done to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Touch {
    /// Files or folders, which are gone then.
    Delete(Names),
    /// Files or folders that get another name or place.
    Move(Names, Names),
    /// Files that are written as others are, at this place or in this folder.
    Copy(Names, Names),
    /// Files written anew.
    Write(Names),
    /// Files that something is added to or changed in.
    Change(Names),
    /// New folders.
    MakeFolder(Names),
    /// Files that an archive holds, into a folder.
    Unpack(Names),
    /// Packages from the internet.
    Install(Names),
    /// Packages that go.
    Uninstall(Names),
    /// Programs.
    Run(Names),
    /// Programs that are ended.
    End,
    /// Hosts.
    Connect(Names),
    /// Files that are read.
    Read(Names),
    /// Folders of which the names are read.
    List(Names),
    /// What the code does not show; why, as the end of a sentence.
    Unclear(String),
}

impl Touch {
    pub(crate) fn unclear(why: impl Into<String>) -> Self {
        Self::Unclear(why.into())
    }
}

/// What these statements touch.
pub(crate) fn touches<'a>(body: &'a [Stmt], scope: &Scope<'a>) -> Vec<Touch> {
    let mut walk = Walk { scope, touches: Vec::new(), entered: Vec::new() };
    walk.visit_body(body);
    if !scope.is_followed() {
        walk.touches.push(Touch::unclear("its names are too involved to follow"));
    }
    walk.touches
}

struct Walk<'s, 'a> {
    scope: &'s Scope<'a>,
    touches: Vec<Touch>,
    /// What of earlier actions was looked through already, by its place: each once, as a function may call itself.
    entered: Vec<*const ()>,
}

impl Walk<'_, '_> {
    /// A module that may do anything when it is imported, and whose functions may.
    fn import(&mut self, module: &str) {
        let root = module.split('.').next().unwrap_or(module);
        if modules::hides(module) || modules::hides(root) {
            self.touches.push(Touch::unclear(format!("it uses {root}, with which code can do anything")));
        } else if !modules::is_known_module(root) {
            self.touches.push(Touch::unclear(format!("it uses the package {root}, which Nod does not know")));
        }
    }

    /// Something out of a module, which an earlier action may have imported.
    fn reach(&mut self, full: &str) {
        // `str.lower` is of Python itself.
        let of_type = full.split_once('.').is_some_and(|(root, rest)| {
            matches!(root, "str" | "list" | "set" | "tuple") && !rest.contains("__")
        });
        if !of_type && !modules::is_builtin(full) {
            self.import(full);
        }
    }

    /// A function that is named without being called: what it will be called with is not seen.
    fn mention(&mut self, full: &str) {
        self.reach(full);
        let touches = calls::touches(full, None, self.scope);
        self.touches.extend(touches.into_iter().flatten());
    }
}

impl<'a> Visitor<'a> for Walk<'_, 'a> {
    fn visit_body(&mut self, body: &'a [Stmt]) {
        for (at, stmt) in body.iter().enumerate() {
            self.visit_stmt(stmt);
            // `if not f.endswith(".log"): continue`
            if let Stmt::If(branch) = stmt
                && branch.elif_else_clauses.is_empty()
                && let Some(Stmt::Continue(_) | Stmt::Break(_) | Stmt::Return(_) | Stmt::Raise(_)) =
                    branch.body.last()
                && let Some(test) = conditions::denied(&branch.test)
            {
                let (scope, rest) = (self.scope, &body[at + 1..]);
                return scope.under(test, rest, || self.visit_body(rest));
            }
        }
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Import(import) => import.names.iter().for_each(|alias| self.import(alias.name.as_str())),
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or("", |module| module.as_str());
                if import.level > 0 {
                    self.touches.push(Touch::unclear("it uses a module of this folder"));
                } else {
                    self.import(module);
                }
                if import.names.iter().any(|alias| alias.name.as_str() == "*")
                    && !matches!(module, "math" | "statistics")
                {
                    self.touches.push(Touch::unclear(format!("it takes all names out of {module}")));
                }
            }
            Stmt::IpyEscapeCommand(command) => {
                self.touches.extend(commands::escape(command.kind, &command.value))
            }
            Stmt::If(branch) => return self.branch(branch),
            // What a name is bound to is looked at where the name is used; the target of an assignment touches nothing.
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Call(call) => self.call(call),
            Expr::IpyEscapeCommand(command) => {
                self.touches.extend(commands::escape(command.kind, &command.value))
            }
            Expr::Name(_) | Expr::Attribute(_) => {
                if let Expr::Attribute(attribute) = expr
                    && methods::reaches_inside(attribute.attr.as_str())
                {
                    let why = format!("it reaches inside of Python by {}", attribute.attr);
                    self.touches.push(Touch::Unclear(why));
                }
                match (self.scope.full_name(expr), expr) {
                    (Some(full), _) => self.mention(&full),
                    (None, Expr::Attribute(attribute)) => {
                        self.touches.extend(methods::named(attribute.attr.as_str()));
                        walk_expr(self, expr);
                    }
                    (None, Expr::Name(name)) => self.enter(name.id.as_str()),
                    (None, _) => {}
                }
            }
            _ => walk_expr(self, expr),
        }
    }
}

impl<'a> Walk<'_, 'a> {
    fn branch(&mut self, branch: &'a StmtIf) {
        let scope = self.scope;
        self.visit_expr(&branch.test);
        scope.under(&branch.test, &branch.body, || self.visit_body(&branch.body));
        for clause in &branch.elif_else_clauses {
            match &clause.test {
                Some(test) => {
                    self.visit_expr(test);
                    scope.under(test, &clause.body, || self.visit_body(&clause.body));
                }
                None => self.visit_body(&clause.body),
            }
        }
    }

    fn call(&mut self, call: &'a ExprCall) {
        match self.scope.full_name(&call.func) {
            Some(full) => {
                self.reach(&full);
                let touches = calls::touches(&full, Some(&call.arguments), self.scope);
                self.touches.extend(touches.into_iter().flatten());
            }
            None => {
                if let Expr::Attribute(method) = &*call.func {
                    if let Some(touches) = methods::touches(method, &call.arguments, self.scope) {
                        self.touches.extend(touches);
                    }
                    if methods::reaches_inside(method.attr.as_str()) {
                        let why = format!("it reaches inside of Python by {}", method.attr);
                        self.touches.push(Touch::Unclear(why));
                    }
                    self.visit_expr(&method.value);
                } else {
                    if let Expr::Name(name) = &*call.func
                        && !self.shows(name.id.as_str())
                        && !modules::is_harmless(name.id.as_str())
                    {
                        // Made by an action before.
                        let why = format!("it calls {}, which this code does not show", name.id);
                        self.touches.push(Touch::Unclear(why));
                    }
                    self.visit_expr(&call.func);
                }
            }
        }
        self.visit_arguments(&call.arguments);
    }

    /// Whether the code that a call of this name runs is seen: in this action, or in one before it.
    fn shows(&self, name: &str) -> bool {
        let Some(found) = self.scope.bound(name) else { return false };
        found.iter().all(|found| match found.binding {
            Binding::Function(_) | Binding::Class(_) => true,
            Binding::Is(Expr::Lambda(_) | Expr::Name(_)) => true,
            // What this action makes is walked where it is made.
            _ => !self.scope.is_earlier(found.layer),
        })
    }

    /// Looks through what a name stands for that an earlier action made: what a function did not do when it was made, it does
    /// when it is called or handed on.
    fn enter(&mut self, name: &str) {
        let scope = self.scope;
        for found in scope.bound(name).into_iter().flatten() {
            if !scope.is_earlier(found.layer) || !self.is_new(std::ptr::from_ref(found.binding).cast()) {
                continue;
            }
            scope.within(found.layer, || match found.binding {
                Binding::Function(function) => self.enter_body(found.layer, &function.body),
                Binding::Class(class) => self.enter_body(found.layer, &class.body),
                Binding::Is(Expr::Lambda(lambda)) => {
                    scope.within_called(found.layer, || self.visit_expr(&lambda.body))
                }
                Binding::Is(Expr::Name(other)) => self.enter(other.id.as_str()),
                Binding::Is(Expr::Call(call)) => self.enter_object(call),
                Binding::Is(value) => self.enter_held(value),
                _ => {}
            });
        }
    }

    /// What an earlier action made by a call, and holds open still: its methods are known by no other name.
    fn enter_object(&mut self, call: &'a ExprCall) {
        let scope = self.scope;
        match (scope.full_name(&call.func), &*call.func) {
            (Some(full), _) if calls::holds_open(&full) => {
                let touches = calls::touches(&full, Some(&call.arguments), scope);
                // It is there since then; what is done now adds to it.
                self.touches.extend(touches.into_iter().flatten().map(|touch| match touch {
                    Touch::Write(names) => Touch::Change(names),
                    touch => touch,
                }));
            }
            (None, Expr::Name(class)) => self.enter_class(class.id.as_str()),
            // `cursor = connection.cursor()`
            (None, Expr::Attribute(method)) => {
                if let Expr::Name(of) = &*method.value {
                    self.enter(of.id.as_str());
                }
            }
            _ => {}
        }
    }

    /// Functions that an earlier action keeps in a list or a dict.
    fn enter_held(&mut self, value: &'a Expr) {
        let elements: Vec<&Expr> = match value {
            Expr::List(list) => list.elts.iter().collect(),
            Expr::Tuple(tuple) => tuple.elts.iter().collect(),
            Expr::Dict(dict) => dict.items.iter().map(|item| &item.value).collect(),
            _ => Vec::new(),
        };
        for element in elements {
            if let Expr::Name(function) = element {
                self.enter(function.id.as_str());
            }
        }
    }

    fn enter_class(&mut self, name: &str) {
        let scope = self.scope;
        for found in scope.bound(name).into_iter().flatten() {
            if let Binding::Class(class) = found.binding {
                self.enter_body(found.layer, &class.body);
            }
        }
    }

    fn enter_body(&mut self, layer: usize, body: &'a [Stmt]) {
        let scope = self.scope;
        if self.is_new(body.as_ptr().cast()) {
            scope.within_called(layer, || self.visit_body(body));
        }
    }

    fn is_new(&mut self, place: *const ()) -> bool {
        let new = !self.entered.contains(&place);
        if new {
            self.entered.push(place);
        }
        new
    }
}
