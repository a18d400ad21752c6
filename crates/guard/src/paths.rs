//! Which expressions are paths of `pathlib`: of their methods some are named like those of texts and tables.

use ruff_python_ast::{Expr, Operator};

use crate::bindings::Binding;
use crate::scope::{DEEPEST, Scope};

impl Scope<'_> {
    /// Whether an expression is a path, as far as the code shows.
    pub(crate) fn is_path(&self, expr: &Expr) -> bool {
        self.is_path_within(expr, DEEPEST)
    }

    fn is_path_within(&self, expr: &Expr, depth: usize) -> bool {
        let Some(depth) = self.deeper(depth) else { return false };
        let is_path = |expr| self.is_path_within(expr, depth);
        match expr {
            Expr::Name(name) => self.bound(name.id.as_str()).into_iter().flatten().any(|found| {
                self.within(found.layer, || match found.binding {
                    Binding::Is(value) => is_path(value),
                    Binding::Each(of, ..) => self.holds_paths(of, depth),
                    _ => false,
                })
            }),
            Expr::BinOp(path) => path.op == Operator::Div && is_path(&path.left),
            Expr::Attribute(attribute) => attribute.attr.as_str() == "parent" && is_path(&attribute.value),
            Expr::Subscript(subscript) => self.holds_paths(&subscript.value, depth),
            Expr::Call(call) => match (self.full_name(&call.func), &*call.func) {
                (Some(full), _) => full.starts_with("pathlib."),
                (None, Expr::Attribute(method)) => {
                    matches!(
                        method.attr.as_str(),
                        "joinpath"
                            | "with_suffix"
                            | "with_name"
                            | "with_stem"
                            | "resolve"
                            | "absolute"
                            | "expanduser"
                    ) && is_path(&method.value)
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn holds_paths(&self, expr: &Expr, depth: usize) -> bool {
        let Some(depth) = self.deeper(depth) else { return false };
        match expr {
            Expr::Name(name) => self.bound(name.id.as_str()).into_iter().flatten().any(|found| {
                self.within(found.layer, || match found.binding {
                    Binding::Is(value) | Binding::HoldsAll(value) => self.holds_paths(value, depth),
                    Binding::Holds(element) => self.is_path_within(element, depth),
                    _ => false,
                })
            }),
            Expr::List(list) => list.elts.iter().any(|element| self.is_path_within(element, depth)),
            Expr::Tuple(tuple) => tuple.elts.iter().any(|element| self.is_path_within(element, depth)),
            Expr::Subscript(part) if matches!(&*part.slice, Expr::Slice(_)) => {
                self.holds_paths(&part.value, depth)
            }
            Expr::ListComp(of) => self.is_path_within(&of.elt, depth),
            Expr::Generator(of) => self.is_path_within(&of.elt, depth),
            Expr::Call(call) => {
                let inner = call.arguments.args.first();
                let passed_on =
                    matches!(self.full_name(&call.func).as_deref(), Some("sorted" | "list" | "enumerate"));
                let method = match &*call.func {
                    Expr::Attribute(method) => method.attr.as_str(),
                    _ => "",
                };
                let lists = matches!(method, "iterdir" | "rglob")
                    || method == "glob" && self.full_name(&call.func).is_none();
                lists || passed_on && inner.is_some_and(|inner| self.holds_paths(inner, depth))
            }
            _ => false,
        }
    }
}
