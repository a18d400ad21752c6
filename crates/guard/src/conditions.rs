//! What a condition says of a name: after `if f.endswith(".log")`, f is one of the files ending in .log.

use ruff_python_ast::{Arguments, BoolOp, CmpOp, Expr, Number, UnaryOp};

use crate::names::Names;

/// What `variable` is like where `test` holds, as patterns of file names; None where the test does not say.
pub(crate) fn patterns(test: &Expr, variable: &str) -> Option<Names> {
    match test {
        Expr::BoolOp(operation) => match operation.op {
            BoolOp::And => operation.values.iter().find_map(|test| patterns(test, variable)),
            BoolOp::Or => {
                let mut any = Names::default();
                for test in &operation.values {
                    any.join(patterns(test, variable)?);
                }
                Some(any)
            }
        },
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) => {
                let sign = match method.attr.as_str() {
                    "endswith" => Sign::End,
                    "startswith" => Sign::Begin,
                    "fnmatch" | "fnmatchcase" => return matched(&call.arguments, variable),
                    _ => return None,
                };
                is_name_of(&method.value, variable)
                    .then(|| literals(call.arguments.args.first()?))
                    .flatten()
                    .and_then(|texts| sign.names(&texts))
            }
            Expr::Name(name) if matches!(name.id.as_str(), "fnmatch" | "fnmatchcase") => {
                matched(&call.arguments, variable)
            }
            _ => None,
        },
        Expr::Compare(compare) => {
            let ([op], [right]) = (&*compare.ops, &*compare.comparators) else { return None };
            match op {
                CmpOp::Eq | CmpOp::In if is_suffix_of(&compare.left, variable) => {
                    Sign::End.names(&literals(right)?)
                }
                CmpOp::In if is_name_of(right, variable) => Sign::Within.names(&literals(&compare.left)?),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The test that holds where `test` does not, if it is only one that is turned round.
pub(crate) fn denied(test: &Expr) -> Option<&Expr> {
    match test {
        Expr::UnaryOp(operation) if operation.op == UnaryOp::Not => Some(&operation.operand),
        _ => None,
    }
}

/// Where a text stands in a name.
#[derive(Clone, Copy)]
enum Sign {
    Begin,
    Within,
    End,
}

impl Sign {
    fn names(self, texts: &[String]) -> Option<Names> {
        let mut names = Names::default();
        for text in texts {
            // A pattern of a pattern would be another one, and a path is more than a name.
            if text.is_empty() || text.contains(['*', '?', '[', '/', '…']) {
                return None;
            }
            names.join(Names::like(match self {
                Self::Begin => format!("{text}*"),
                Self::Within => format!("*{text}*"),
                Self::End => format!("*{text}"),
            }));
        }
        (!names.known.is_empty()).then_some(names)
    }
}

/// `fnmatch.fnmatch(f, "*.log")`
fn matched(arguments: &Arguments, variable: &str) -> Option<Names> {
    let [name, pattern] = &*arguments.args else { return None };
    let [pattern] = literals(pattern)?.try_into().ok()?;
    (is_name_of(name, variable) && pattern.contains('*') && !pattern.contains('/'))
        .then(|| Names::like(pattern))
}

/// The texts of a literal, or of a tuple, list or set of them.
fn literals(expr: &Expr) -> Option<Vec<String>> {
    let elements = match expr {
        Expr::StringLiteral(text) => return Some(vec![text.value.to_str().to_owned()]),
        Expr::Tuple(tuple) => &tuple.elts,
        Expr::List(list) => &list.elts,
        Expr::Set(set) => &set.elts,
        _ => return None,
    };
    let text = |expr: &Expr| match expr {
        Expr::StringLiteral(text) => Some(text.value.to_str().to_owned()),
        _ => None,
    };
    elements.iter().map(text).collect()
}

/// Whether an expression is the name of the file `variable`, in whatever letter case: `f`, `f.name`, `str(f).lower()`.
fn is_name_of(expr: &Expr, variable: &str) -> bool {
    match expr {
        Expr::Name(name) => name.id.as_str() == variable,
        Expr::Attribute(attribute) => {
            matches!(attribute.attr.as_str(), "name" | "path") && is_name_of(&attribute.value, variable)
        }
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) => match method.attr.as_str() {
                "lower" | "casefold" => is_name_of(&method.value, variable),
                // `os.path.basename(f)`
                "basename" => call.arguments.args.first().is_some_and(|of| is_name_of(of, variable)),
                _ => false,
            },
            Expr::Name(name) if matches!(name.id.as_str(), "str" | "basename") => {
                call.arguments.args.first().is_some_and(|of| is_name_of(of, variable))
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether an expression is the ending of the file `variable` with its dot: `f.suffix`, `os.path.splitext(f)[1].lower()`.
fn is_suffix_of(expr: &Expr, variable: &str) -> bool {
    match expr {
        Expr::Attribute(attribute) => {
            attribute.attr.as_str() == "suffix" && is_name_of(&attribute.value, variable)
        }
        Expr::Subscript(subscript) => {
            let one = |expr: &Expr| matches!(expr, Expr::NumberLiteral(number) if matches!(&number.value, Number::Int(n) if *n == 1));
            let last = match &*subscript.slice {
                Expr::UnaryOp(minus) => minus.op == UnaryOp::USub && one(&minus.operand),
                number => one(number),
            };
            let Expr::Call(call) = &*subscript.value else { return false };
            let splits = match &*call.func {
                Expr::Attribute(function) => function.attr.as_str() == "splitext",
                Expr::Name(name) => name.id.as_str() == "splitext",
                _ => false,
            };
            last && splits && call.arguments.args.first().is_some_and(|of| is_name_of(of, variable))
        }
        Expr::Call(call) => match &*call.func {
            Expr::Attribute(method) => {
                matches!(method.attr.as_str(), "lower" | "casefold") && is_suffix_of(&method.value, variable)
            }
            _ => false,
        },
        _ => false,
    }
}
