//! What a condition says of a name: after `if f.endswith(".log")`, f is one of the files ending in .log.

use ruff_python_ast::{Arguments, BoolOp, CmpOp, Expr, Number, UnaryOp};

use crate::names::Names;

/// Names that a condition leaves.
pub(crate) struct Picked {
    /// Patterns of names without their folders.
    pub(crate) like: Names,
    /// Whether the condition was put to the whole path, whose begin is that of a folder where it has one.
    pub(crate) of_path: bool,
}

/// What `variable` is like where `test` holds; None where the test does not say.
pub(crate) fn picked(test: &Expr, variable: &str) -> Option<Picked> {
    match test {
        Expr::BoolOp(operation) => match operation.op {
            BoolOp::And => operation.values.iter().find_map(|test| picked(test, variable)),
            BoolOp::Or => {
                let mut any = Picked { like: Names::default(), of_path: false };
                for test in &operation.values {
                    let one = picked(test, variable)?;
                    any.like.join(one.like);
                    any.of_path |= one.of_path;
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
                let part = part_of(&method.value, variable)?;
                sign.picked(&literals(call.arguments.args.first()?)?, part)
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
                    Sign::End.picked(&literals(right)?, Part::Last)
                }
                CmpOp::In => Sign::Within.picked(&literals(&compare.left)?, part_of(right, variable)?),
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
    fn picked(self, texts: &[String], part: Part) -> Option<Picked> {
        let mut like = Names::default();
        for text in texts {
            // A pattern of a pattern would be another one, and a path is more than a name.
            if text.is_empty() || text.contains(['*', '?', '[', '/', '…']) {
                return None;
            }
            like.join(Names::like(match self {
                Self::Begin => format!("{text}*"),
                Self::Within => format!("*{text}*"),
                Self::End => format!("*{text}"),
            }));
        }
        let of_path = part == Part::Whole && !matches!(self, Self::End);
        (!like.known.is_empty()).then_some(Picked { like, of_path })
    }
}

/// `fnmatch.fnmatch(f, "*.log")`
fn matched(arguments: &Arguments, variable: &str) -> Option<Picked> {
    let [name, pattern] = &*arguments.args else { return None };
    let part = part_of(name, variable)?;
    let [pattern]: [String; 1] = literals(pattern)?.try_into().ok()?;
    let ending = pattern.strip_prefix('*')?;
    Sign::End.picked(&[ending.to_owned()], part)
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

/// What of a file's path an expression gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// All that there is of it.
    Whole,
    /// Its last part, the name.
    Last,
}

/// Which part of the path of the file `variable` an expression is, in whatever letter case: `f`, `f.name`, `str(f).lower()`.
fn part_of(expr: &Expr, variable: &str) -> Option<Part> {
    match expr {
        Expr::Name(name) => (name.id.as_str() == variable).then_some(Part::Whole),
        Expr::Attribute(attribute) => {
            let of = part_of(&attribute.value, variable)?;
            match attribute.attr.as_str() {
                "name" => Some(Part::Last),
                "path" => Some(of),
                _ => None,
            }
        }
        Expr::Call(call) => {
            let given = || part_of(call.arguments.args.first()?, variable);
            match &*call.func {
                Expr::Attribute(method) => match method.attr.as_str() {
                    "lower" | "casefold" => part_of(&method.value, variable),
                    "basename" => given().map(|_| Part::Last),
                    _ => None,
                },
                Expr::Name(name) => match name.id.as_str() {
                    "str" => given(),
                    "basename" => given().map(|_| Part::Last),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether an expression is the ending of the file `variable` with its dot: `f.suffix`, `os.path.splitext(f)[1].lower()`.
fn is_suffix_of(expr: &Expr, variable: &str) -> bool {
    match expr {
        Expr::Attribute(attribute) => {
            attribute.attr.as_str() == "suffix" && part_of(&attribute.value, variable).is_some()
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
            last && splits && call.arguments.args.first().is_some_and(|of| part_of(of, variable).is_some())
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
