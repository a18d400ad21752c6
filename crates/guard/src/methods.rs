//! What methods do that are known by their names alone: those of paths, tables, pictures and archives.

use ruff_python_ast::{Arguments, Expr, ExprAttribute};

use crate::bindings::Binding;
use crate::calls::{self, Given, by_mode, is_buffer, reading};
use crate::names::Names;
use crate::scope::Scope;
use crate::walk::Touch;

/// Whether an attribute of this name leads out of what a reading of the code can follow.
pub(crate) fn reaches_inside(name: &str) -> bool {
    matches!(
        name,
        "__globals__"
            | "__builtins__"
            | "__subclasses__"
            | "__mro__"
            | "__bases__"
            | "__code__"
            | "__getattribute__"
            | "__loader__"
            | "f_globals"
            | "f_back"
            | "f_locals"
            | "gi_frame"
            | "tb_frame"
            | "ctypes"
    )
}

/// What a call of this method touches; None where it touches nothing, as far as is known. Of a method that is named like one of
/// texts or tables, only that of a path counts.
pub(crate) fn touches(
    method: &ExprAttribute,
    arguments: &Arguments,
    scope: &Scope<'_>,
) -> Option<Vec<Touch>> {
    let of = || scope.names(&method.value);
    let given = Given { arguments: Some(arguments), scope };
    let is_path = || scope.is_path(&method.value);
    let written = |position, keywords: &[&str]| {
        let file = given.expr(position, keywords)?;
        // A text or a picture in memory.
        (!is_buffer(file, scope)).then(|| vec![Touch::Write(scope.names(file))])
    };
    Some(match method.attr.as_str() {
        "unlink" | "rmdir" => vec![Touch::Delete(of())],
        "write_text" | "write_bytes" => vec![Touch::Write(of())],
        // A file that is there stays as it is.
        "touch" => vec![Touch::Change(of())],
        "read_text" | "read_bytes" => vec![reading(of())],
        "symlink_to" | "hardlink_to" => vec![Touch::Write(of())],
        "iterdir" => vec![Touch::List(of())],
        "rglob" => vec![Touch::List(of())],
        "glob" if is_path() => vec![Touch::List(of())],
        "mkdir" if is_path() || given.expr(0, &[]).is_none() => vec![Touch::MakeFolder(of())],
        "chmod" if is_path() => vec![Touch::Change(of())],
        "open" if is_path() || given.expr(0, &["mode"]).is_some_and(is_mode) => {
            vec![match given.expr(0, &["mode"]) {
                None => reading(of()),
                Some(mode) => by_mode(scope.names(mode), of()),
            }]
        }
        // `"a-b".replace("-", "_")` has two, `table.rename(columns=…)` a keyword.
        "rename" | "replace" | "move" | "move_into" | "copy_into"
            if arguments.keywords.is_empty() && arguments.args.len() == 1 =>
        {
            let target = &arguments.args[0];
            let plain_text =
                matches!(target, Expr::StringLiteral(text) if !text.value.to_str().contains(['.', '/']));
            let is_table = |expr: &Expr| matches!(expr, Expr::Dict(_) | Expr::DictComp(_) | Expr::Lambda(_));
            // `df["x"].replace(mapping)`
            let is_named_table = matches!(target, Expr::Name(name) if scope
                .bound(name.id.as_str())
                .is_some_and(|found| found.iter().any(|found| matches!(found.binding, Binding::Is(value) if is_table(value)))));
            let names_nothing = plain_text || is_table(target) || is_named_table;
            if !is_path() && (names_nothing || method.attr.as_str() == "move") {
                return None;
            }
            vec![Touch::Move(of(), scope.names(target))]
        }
        "savefig" => return written(0, &["fname"]).map(|touches| calls::with_ending(touches, ".png")),
        // A tree of XML: files and archives are given texts.
        "write"
            if arguments.find_keyword("encoding").is_some() || is_made_by(&method.value, scope, "xml.") =>
        {
            return written(0, &["file_or_filename"]);
        }
        "save" => return written(0, &["fp", "filename"]),
        "tofile" | "dump_to" | "save_as" => return written(0, &["fid"]),
        "to_clipboard" => vec![Touch::Change(Names::like("the clipboard"))],
        "to_sql" => vec![Touch::unclear("it writes into a database")],
        "to_csv" | "to_json" | "to_html" | "to_markdown" | "to_string" | "to_latex" | "to_xml"
        | "to_excel" | "to_parquet" | "to_pickle" | "to_feather" | "to_hdf" | "to_stata" | "to_orc" => {
            return written_table(
                given.expr(0, &["path_or_buf", "path", "excel_writer", "buf", "path_or_buffer"]),
                arguments,
                scope,
            );
        }
        "extractall" => vec![Touch::Unpack(given.folder(0, &["path"]))],
        "extract" if is_archive(&method.value, scope) => vec![Touch::Unpack(given.folder(1, &["path"]))],
        "terminate" | "kill" | "send_signal" if arguments.args.len() <= 1 => vec![Touch::End],
        "system" | "getoutput" | "run_line_magic" | "run_cell_magic" | "run_cell" => {
            vec![Touch::Run(Names::unknown())]
        }
        "sendmail" | "send_message" | "urlopen" => vec![Touch::Connect(Names::unknown())],
        _ => return None,
    })
}

/// Whether an expression is the mode of an opened file.
fn is_mode(expr: &Expr) -> bool {
    let Expr::StringLiteral(text) = expr else { return false };
    !text.value.is_empty() && text.value.to_str().chars().all(|sign| "rwaxbt+".contains(sign))
}

/// Whether an expression comes of a call into a module, or is a name of what does.
fn is_made_by(expr: &Expr, scope: &Scope<'_>, module: &str) -> bool {
    let is_call = |expr: &Expr| {
        let Expr::Call(call) = expr else { return false };
        scope.full_name(&call.func).is_some_and(|full| full.starts_with(module))
    };
    match expr {
        Expr::Name(name) => scope.bound(name.id.as_str()).into_iter().flatten().any(|found| {
            scope.within(found.layer, || matches!(found.binding, Binding::Is(value) if is_call(value)))
        }),
        _ => is_call(expr),
    }
}

/// A table written where a file is given; else it is only made a text.
fn written_table(file: Option<&Expr>, arguments: &Arguments, scope: &Scope<'_>) -> Option<Vec<Touch>> {
    let file = file?;
    if is_buffer(file, scope) || matches!(file, Expr::NoneLiteral(_)) {
        return None;
    }
    let names = scope.names(file);
    let adds =
        arguments.find_keyword("mode").is_some_and(|mode| scope.names(&mode.value) == Names::exactly("a"));
    // `with pd.ExcelWriter("a.xlsx") as writer` was told where it was opened.
    if names == Names::unknown() && matches!(file, Expr::Name(name) if name.id.as_str().contains("writer")) {
        return None;
    }
    Some(vec![if adds { Touch::Change(names) } else { Touch::Write(names) }])
}

/// Whether `extract` of this is that of an archive: tables have one of texts, called through `str`.
fn is_archive(of: &Expr, scope: &Scope<'_>) -> bool {
    scope.full_name(of).is_none() && !matches!(of, Expr::Attribute(of) if of.attr.as_str() == "str")
}

/// What a method of this name does that is named without being called, or called as a function of its class: to what is not
/// seen.
pub(crate) fn named(method: &str) -> Option<Touch> {
    let unknown = Names::unknown();
    Some(match method {
        "unlink" | "rmdir" => Touch::Delete(unknown),
        "write_text" | "write_bytes" | "touch" | "savefig" | "save" | "to_csv" | "to_excel" | "to_json" => {
            Touch::Write(unknown)
        }
        "extractall" => Touch::Unpack(unknown),
        "read_text" | "read_bytes" => Touch::Read(unknown),
        _ => return None,
    })
}
