//! What expressions may be as texts: the names of files that an action's own code gives or puts together.

use ruff_python_ast::{Arguments, Expr, ExprFString, FStringPart, InterpolatedStringElement, Operator};

use crate::bindings::Binding;
use crate::conditions;
use crate::names::{Name, Names, PART};
use crate::scope::{DEEPEST, Found, Scope};
use crate::trail::Kind;

impl Scope<'_> {
    /// What an expression may be as text, or as a path.
    pub(crate) fn names(&self, expr: &Expr) -> Names {
        self.names_within(expr, DEEPEST)
    }

    fn names_within(&self, expr: &Expr, depth: usize) -> Names {
        let Some(depth) = self.deeper(depth) else { return Names::unknown() };
        let names = |expr| self.names_within(expr, depth);
        match expr {
            Expr::StringLiteral(text) => Names::exactly(text.value.to_str()),
            Expr::FString(text) => self.altering(|| self.formatted(text, depth)),
            Expr::Name(name) => self.text_of(name.id.as_str(), depth),
            Expr::BinOp(sum) if sum.op == Operator::Add => {
                self.altering(|| names(&sum.left).then("", names(&sum.right)))
            }
            Expr::BinOp(path) if path.op == Operator::Div => {
                self.altering(|| names(&path.right).inside(names(&path.left)))
            }
            Expr::If(either) => {
                let mut both = names(&either.body);
                both.join(names(&either.orelse));
                both
            }
            Expr::Named(named) => names(&named.value),
            // `files[0]`, but not a part of one text.
            Expr::Subscript(subscript) => self
                .values_of(&subscript.value, depth)
                .unwrap_or_else(|| self.elements_within(&subscript.value, None, depth)),
            Expr::Call(call) => self.call_names(&call.func, &call.arguments, depth),
            Expr::Attribute(attribute) => match attribute.attr.as_str() {
                // An entry of `os.scandir` has its path and its name.
                "path" => names(&attribute.value),
                "name" => self.altering(|| names(&attribute.value).without_folders()),
                "parent" => self.altering(|| parents(names(&attribute.value))),
                _ => Names::unknown(),
            },
            _ => Names::unknown(),
        }
    }

    /// What is bound to a name, as text.
    fn text_of(&self, name: &str, depth: usize) -> Names {
        let Some(depth) = self.deeper(depth) else { return Names::unknown() };
        let names_of = |binding: &Binding<'_>| match binding {
            Binding::Is(value) => self.names_within(value, depth),
            Binding::Each(of, part, tests) => tests
                .iter()
                .filter_map(|test| conditions::picked(test, name))
                .fold(self.elements_within(of, *part, depth), |names, picked| names.among(&picked)),
            // What is put into a list tells nothing of it as a text.
            _ => Names::unknown(),
        };
        let all = self.all_of(name, Kind::Text, &names_of, &|name, kind| self.kind_of(name, kind, depth));
        self.picked(name, all)
    }

    /// What is bound to a name, as that which it holds.
    fn elements_of(&self, name: &str, part: Option<usize>, depth: usize) -> Names {
        let Some(depth) = self.deeper(depth) else { return Names::unknown() };
        let names_of = |binding: &Binding<'_>| match binding {
            Binding::Is(value) | Binding::HoldsAll(value) => self.elements_within(value, part, depth),
            Binding::Holds(element) => self.comprehended(element, part, depth),
            Binding::Each(of, Some(1 | 2), _) if self.is_walk(of) => Names::like("*"),
            _ => Names::unknown(),
        };
        self.all_of(name, Kind::Elements(part), &names_of, &|name, kind| self.kind_of(name, kind, depth))
    }

    fn kind_of(&self, name: &str, kind: Kind, depth: usize) -> Names {
        match kind {
            Kind::Text => self.text_of(name, depth),
            Kind::Elements(part) => self.elements_of(name, part, depth),
        }
    }

    fn formatted(&self, text: &ExprFString, depth: usize) -> Names {
        text.value.iter().fold(Names::exactly(""), |names, part| match part {
            FStringPart::Literal(literal) => names.then("", Names::exactly(&*literal.value)),
            FStringPart::FString(string) => {
                string.elements.iter().fold(names, |names, element| match element {
                    InterpolatedStringElement::Literal(literal) => {
                        names.then("", Names::exactly(&*literal.value))
                    }
                    InterpolatedStringElement::Interpolation(inner) if inner.format_spec.is_none() => {
                        names.then("", self.names_within(&inner.expression, depth))
                    }
                    InterpolatedStringElement::Interpolation(_) => names.then("", Names::unknown()),
                })
            }
        })
    }

    fn call_names(&self, func: &Expr, arguments: &Arguments, depth: usize) -> Names {
        let names = |expr| self.names_within(expr, depth);
        let joined = |first: Option<Names>| {
            arguments.args.iter().map(names).fold(first, |folder, name| {
                Some(match folder {
                    None => name,
                    Some(folder) => name.inside(folder),
                })
            })
        };
        if let Some(full) = self.full_name(func) {
            return match (full.as_str(), arguments.args.first()) {
                ("pathlib.Path" | "pathlib.PurePath" | "pathlib.PosixPath" | "os.path.join", Some(of)) => {
                    match &*arguments.args {
                        [_] => names(of),
                        _ => self.altering(|| joined(None).unwrap_or_default()),
                    }
                }
                ("pathlib.Path" | "pathlib.Path.cwd" | "os.getcwd", None) => Names::exactly("."),
                ("pathlib.Path.home", None) => Names::exactly("~"),
                (
                    "str" | "os.fspath" | "os.path.expanduser" | "os.path.abspath" | "os.path.realpath",
                    Some(of),
                ) => names(of),
                ("os.path.basename", Some(of)) => self.altering(|| names(of).without_folders()),
                ("os.path.dirname", Some(of)) => self.altering(|| parents(names(of))),
                ("min" | "max", Some(of)) if arguments.args.len() == 1 => {
                    self.elements_within(of, None, depth)
                }
                ("next", Some(of)) => self.elements_within(of, None, depth),
                _ => Names::unknown(),
            };
        }
        let Expr::Attribute(method) = func else { return Names::unknown() };
        match method.attr.as_str() {
            "joinpath" => self.altering(|| joined(Some(names(&method.value))).unwrap_or_default()),
            "resolve" | "absolute" | "expanduser" | "as_posix" => names(&method.value),
            "with_suffix" | "with_name" | "with_stem" => match arguments.args.first() {
                Some(by) => self.altering(|| renamed(names(&method.value), names(by), method.attr.as_str())),
                None => Names::unknown(),
            },
            _ => Names::unknown(),
        }
    }

    /// What the elements of an expression may be as texts: those of a list, a sorted list, a pattern of `glob`. With
    /// `part`, the parts of that number of its tuples.
    fn elements_within(&self, expr: &Expr, part: Option<usize>, depth: usize) -> Names {
        let Some(depth) = self.deeper(depth) else { return Names::unknown() };
        let elements = |expr, part| self.elements_within(expr, part, depth);
        match expr {
            Expr::List(list) => self.union(&list.elts, part, depth),
            Expr::Tuple(tuple) => self.union(&tuple.elts, part, depth),
            Expr::Set(set) => self.union(&set.elts, part, depth),
            Expr::Dict(dict) => {
                let mut keys = Names::default();
                for item in &dict.items {
                    keys.join(
                        item.key.as_ref().map_or_else(Names::unknown, |key| self.names_within(key, depth)),
                    );
                }
                if part.is_none() { keys } else { Names::unknown() }
            }
            Expr::Name(name) => self.elements_of(name.id.as_str(), part, depth),
            Expr::Subscript(subscript) if matches!(&*subscript.slice, Expr::Slice(_)) => {
                elements(&subscript.value, part)
            }
            Expr::ListComp(of) => self.comprehended(&of.elt, part, depth),
            Expr::SetComp(of) => self.comprehended(&of.elt, part, depth),
            Expr::Generator(of) => self.comprehended(&of.elt, part, depth),
            Expr::BinOp(sum) if sum.op == Operator::Add => {
                let mut both = elements(&sum.left, part);
                both.join(elements(&sum.right, part));
                both
            }
            Expr::Call(call) => self.call_elements(&call.func, &call.arguments, part, depth),
            _ => Names::unknown(),
        }
    }

    fn comprehended(&self, element: &Expr, part: Option<usize>, depth: usize) -> Names {
        match (part, element) {
            (None, _) => self.names_within(element, depth),
            (Some(part), Expr::Tuple(tuple)) => {
                tuple.elts.get(part).map_or_else(Names::unknown, |element| self.names_within(element, depth))
            }
            _ => Names::unknown(),
        }
    }

    fn union(&self, elements: &[Expr], part: Option<usize>, depth: usize) -> Names {
        let mut all = Names::default();
        for element in elements {
            all.join(match (part, element) {
                (_, Expr::Starred(starred)) => self.elements_within(&starred.value, part, depth),
                _ => self.comprehended(element, part, depth),
            });
        }
        all
    }

    fn call_elements(&self, func: &Expr, arguments: &Arguments, part: Option<usize>, depth: usize) -> Names {
        let elements = |expr, part| self.elements_within(expr, part, depth);
        let (first, full) = (arguments.args.first(), self.full_name(func));
        match (full.as_deref(), first) {
            (Some("sorted" | "list" | "set" | "tuple" | "reversed" | "iter"), Some(of)) => {
                return elements(of, part);
            }
            (Some("enumerate"), Some(of)) if part == Some(1) => return elements(of, None),
            (Some("zip"), _) if part.is_some() => {
                let of = part.and_then(|part| arguments.args.get(part));
                return of.map_or_else(Names::unknown, |of| elements(of, None));
            }
            (Some("filter"), Some(by)) => {
                let names = arguments.args.get(1).map_or_else(Names::unknown, |of| elements(of, part));
                return filtered(names, by);
            }
            (Some("os.listdir"), _) if part.is_none() => return Names::like("*"),
            (Some("os.scandir"), of) if part.is_none() => {
                let folder = || of.map_or_else(|| Names::exactly("."), |of| self.names_within(of, depth));
                return self.altering(|| Names::like("*").inside(folder()));
            }
            (Some("os.walk"), Some(top)) if part == Some(0) => {
                return self.altering(|| Names::like("**").inside(self.names_within(top, depth)));
            }
            (Some("glob.glob" | "glob.iglob"), Some(pattern)) => {
                return self.altering(|| patterns(self.names_within(pattern, depth)));
            }
            (Some(_), _) => return Names::unknown(),
            (None, _) => {}
        }
        let Expr::Attribute(method) = func else { return Names::unknown() };
        match (method.attr.as_str(), first) {
            ("glob", Some(pattern)) => self.altering(|| {
                patterns(self.names_within(pattern, depth).inside(self.names_within(&method.value, depth)))
            }),
            ("rglob", Some(pattern)) => self.altering(|| {
                let below = self.names_within(pattern, depth).inside(Names::exactly("**"));
                patterns(below.inside(self.names_within(&method.value, depth)))
            }),
            ("iterdir", None) => {
                self.altering(|| Names::like("*").inside(self.names_within(&method.value, depth)))
            }
            ("split", None) => self.altering(|| {
                let mut words = Names::default();
                let whole = self.names_within(&method.value, depth);
                words.open = whole.open;
                for name in whole.known {
                    for word in name.text.split_whitespace() {
                        words.join(if name.exact { Names::exactly(word) } else { Names::like(word) });
                    }
                }
                words
            }),
            ("items", None) => match (&*method.value, part) {
                (Expr::Dict(_), Some(0)) => elements(&method.value, None),
                (Expr::Dict(dict), Some(1)) => {
                    let mut values = Names::default();
                    for item in &dict.items {
                        values.join(self.names_within(&item.value, depth));
                    }
                    values
                }
                (Expr::Name(name), Some(_)) => match self.bound(name.id.as_str()).as_deref() {
                    Some([Found { layer, binding: Binding::Is(dict @ Expr::Dict(_)) }]) => {
                        self.within(*layer, || self.dict_items(dict, part, depth))
                    }
                    _ => Names::unknown(),
                },
                _ => Names::unknown(),
            },
            ("keys", None) => elements(&method.value, None),
            _ => Names::unknown(),
        }
    }

    /// Whether an expression is the call of `os.walk`.
    fn is_walk(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Call(call) if self.full_name(&call.func).as_deref() == Some("os.walk"))
    }

    /// The values of what is a dict; None where it is none.
    fn values_of(&self, of: &Expr, depth: usize) -> Option<Names> {
        match of {
            Expr::Dict(_) => Some(self.dict_items(of, Some(1), depth)),
            Expr::Name(name) => {
                let found = self.bound(name.id.as_str())?;
                if let [Found { layer, binding: Binding::Is(dict @ Expr::Dict(_)) }] = found.as_slice() {
                    return Some(self.within(*layer, || self.dict_items(dict, Some(1), depth)));
                }
                found.iter().any(|one| matches!(one.binding, Binding::Is(Expr::Dict(_)))).then(Names::unknown)
            }
            _ => None,
        }
    }

    fn dict_items(&self, dict: &Expr, part: Option<usize>, depth: usize) -> Names {
        let Expr::Dict(dict) = dict else { return Names::unknown() };
        let mut all = Names::default();
        for item in &dict.items {
            let of = if part == Some(0) { item.key.as_ref() } else { Some(&item.value) };
            all.join(of.map_or_else(Names::unknown, |of| self.names_within(of, depth)));
        }
        all
    }
}

/// A pattern stays one, but a name without a star is itself.
fn patterns(mut names: Names) -> Names {
    for name in &mut names.known {
        name.exact &= !name.text.contains(['*', '?', '[']);
    }
    names
}

/// What `filter` leaves of these.
fn filtered(names: Names, by: &Expr) -> Names {
    let Expr::Lambda(lambda) = by else { return names };
    let variable = lambda.parameters.as_ref().and_then(|parameters| parameters.iter().next());
    match variable.and_then(|variable| conditions::picked(&lambda.body, variable.name().as_str())) {
        Some(picked) => names.among(&picked),
        None => names,
    }
}

/// The folders that these are in.
fn parents(mut of: Names) -> Names {
    for name in &mut of.known {
        if matches!(name.text.as_str(), "." | "" | "~") || name.text.ends_with("..") {
            name.text.push_str("/..");
            continue;
        }
        name.text = name.text.rsplit_once('/').map_or(".", |(parent, _)| parent).to_owned();
    }
    of
}

fn renamed(of: Names, by: Names, method: &str) -> Names {
    let mut all = Names { known: Vec::new(), open: of.open || by.open };
    for name in &of.known {
        let (folder, file) =
            name.text.rsplit_once('/').map_or(("", name.text.as_str()), |(folder, file)| (folder, file));
        let (stem, suffix) = match file.rfind('.').filter(|at| *at > 0) {
            Some(at) => file.split_at(at),
            None => (file, ""),
        };
        for by in &by.known {
            let file = match method {
                "with_suffix" => format!("{stem}{}", by.text),
                "with_stem" => format!("{}{suffix}", by.text),
                _ => by.text.clone(),
            };
            let text = if folder.is_empty() { file } else { format!("{folder}/{file}") };
            let exact = name.exact && by.exact && !text.contains(PART);
            all.join(Names { known: vec![Name { text, exact }], open: false });
        }
    }
    all
}
