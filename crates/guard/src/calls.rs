//! What functions do that are known by their full names: those of Python itself and of the packages that Nod installs.

use ruff_python_ast::{Arguments, Expr};

use crate::modules::is_network;
use crate::names::{Name, Names};
use crate::scope::Scope;
use crate::walk::Touch;
use crate::{methods, programs};

/// The arguments of a call, or those that are not seen.
pub(crate) struct Given<'s, 'a> {
    pub(crate) arguments: Option<&'s Arguments>,
    pub(crate) scope: &'s Scope<'a>,
}

impl<'s> Given<'s, '_> {
    pub(crate) fn expr(&self, position: usize, keywords: &[&str]) -> Option<&'s Expr> {
        let arguments = self.arguments?;
        let named =
            keywords.iter().find_map(|keyword| arguments.find_keyword(keyword).map(|found| &found.value));
        named.or_else(|| arguments.find_positional(position))
    }

    pub(crate) fn names(&self, position: usize, keywords: &[&str]) -> Names {
        self.expr(position, keywords).map_or_else(Names::unknown, |expr| self.scope.names(expr))
    }

    /// A folder, which is the working folder where none is given.
    pub(crate) fn folder(&self, position: usize, keywords: &[&str]) -> Names {
        match (self.arguments, self.expr(position, keywords)) {
            (Some(arguments), None) if !unpacks(arguments) => Names::exactly("."),
            (_, expr) => expr.map_or_else(Names::unknown, |expr| self.scope.names(expr)),
        }
    }
}

/// Whether some of the arguments come out of a list or a dict.
fn unpacks(arguments: &Arguments) -> bool {
    arguments.args.iter().any(Expr::is_starred_expr)
        || arguments.keywords.iter().any(|keyword| keyword.arg.is_none())
}

/// What a call of the function with this full name touches. Without arguments it is only named, so what it will be given is not
/// known. None where it touches nothing, as far as is known.
pub(crate) fn touches(full: &str, arguments: Option<&Arguments>, scope: &Scope<'_>) -> Option<Vec<Touch>> {
    let given = Given { arguments, scope };
    let (module, function) = full.rsplit_once('.').unwrap_or(("", full));
    match module {
        "" => of_python(function, &given),
        "os" => of_os(function, &given),
        "shutil" => of_shutil(function, &given),
        "glob" => matches!(function, "glob" | "iglob")
            .then(|| vec![Touch::List(folder_of(given.names(0, &["pathname"])))]),
        "pandas" => of_pandas(function, &given),
        "numpy" => of_numpy(function, &given),
        "PIL.Image" => (function == "open").then(|| vec![reading(given.names(0, &["fp"]))]),
        "matplotlib.pyplot" | "matplotlib.image" => match function {
            "savefig" | "imsave" => Some(with_ending(vec![Touch::Write(given.names(0, &["fname"]))], ".png")),
            "imread" => Some(vec![reading(given.names(0, &["fname"]))]),
            _ => None,
        },
        "openpyxl" => (function == "load_workbook").then(|| vec![reading(given.names(0, &["filename"]))]),
        "zipfile" | "tarfile" | "gzip" | "bz2" | "lzma" | "tokenize" => of_archives(function, &given),
        "sqlite3" | "shelve" | "dbm" => of_databases(function, &given),
        "tempfile" => {
            Some(vec![Touch::Write(Names::like("a temporary file"))]).filter(|_| function != "gettempdir")
        }
        "subprocess" => programs::of_subprocess(function, &given),
        "importlib" | "importlib.util" | "importlib.machinery" => {
            Some(vec![Touch::unclear("it takes in modules by names that it works out")]).filter(|_| {
                matches!(
                    function,
                    "import_module" | "reload" | "module_from_spec" | "spec_from_file_location"
                )
            })
        }
        "pip" | "pip._internal" => Some(vec![Touch::Install(Names::unknown())]),
        "signal" | "psutil" if matches!(function, "kill" | "pthread_kill") => Some(vec![Touch::End]),
        "webbrowser" => {
            Some(vec![Touch::Connect(host(given.names(usize::from(function == "get"), &["url"])))])
        }
        "yaml" if matches!(function, "load" | "unsafe_load" | "full_load") => {
            Some(vec![Touch::unclear("it reads YAML in a way that can run code")])
        }
        "xml.etree.ElementTree" => {
            matches!(function, "parse" | "iterparse").then(|| vec![reading(given.names(0, &["source"]))])
        }
        "logging" if function == "basicConfig" => {
            given.expr(9, &["filename"]).map(|file| vec![Touch::Change(scope.names(file))])
        }
        "logging" | "logging.handlers" if function.ends_with("FileHandler") => {
            Some(vec![Touch::Change(given.names(0, &["filename"]))])
        }
        "xlsxwriter" | "matplotlib.backends.backend_pdf" if matches!(function, "Workbook" | "PdfPages") => {
            Some(vec![Touch::Write(given.names(0, &["filename"]))])
        }
        "seaborn" | "sklearn.datasets" if function == "load_dataset" || function.starts_with("fetch_") => {
            Some(vec![Touch::Connect(Names::unknown())])
        }
        "scipy.io" | "scipy.io.wavfile" if matches!(function, "savemat" | "write") => {
            Some(vec![Touch::Write(given.names(0, &["file_name", "filename"]))])
        }
        "asyncio" if function.starts_with("create_subprocess") => Some(vec![Touch::Run(Names::unknown())]),
        "send2trash" => Some(vec![Touch::Delete(given.names(0, &["paths"]))]),
        "urllib.request" if function == "urlretrieve" => Some(vec![
            Touch::Connect(host(given.names(0, &["url"]))),
            Touch::Write(given.names(1, &["filename"])),
        ]),
        _ if is_network(module) || module.is_empty() && is_network(function) => {
            of_network(module, function, &given)
        }
        // `Path.unlink(p)`, or the same handed on: `map(Path.unlink, files)`.
        _ if module.starts_with("pathlib.") && matches!(function, "rename" | "replace") => {
            Some(vec![Touch::Move(Names::unknown(), Names::unknown())])
        }
        _ => methods::named(function).map(|touch| vec![touch]),
    }
}

/// Whether what a call of this function gives goes on touching something after it.
pub(crate) fn holds_open(full: &str) -> bool {
    matches!(
        full,
        "open"
            | "sqlite3.connect"
            | "shelve.open"
            | "zipfile.ZipFile"
            | "tarfile.open"
            | "pandas.ExcelWriter"
            | "requests.Session"
            | "requests.session"
            | "smtplib.SMTP"
            | "smtplib.SMTP_SSL"
            | "ftplib.FTP"
    )
}

/// Files under the names that a library gives them: those that `lack` their ending get it.
fn ended(mut names: Names, lack: impl Fn(&str) -> bool, ending: &str) -> Names {
    for name in &mut names.known {
        if name.exact && lack(&name.text) {
            name.text.push_str(ending);
        }
    }
    names
}

/// What is written, with the ending that matplotlib gives to names without one.
pub(crate) fn with_ending(touches: Vec<Touch>, ending: &str) -> Vec<Touch> {
    let lacks = |name: &str| !name.rsplit('/').next().unwrap_or_default().contains('.');
    let ended = |touch| match touch {
        Touch::Write(names) => Touch::Write(ended(names, lacks, ending)),
        touch => touch,
    };
    touches.into_iter().map(ended).collect()
}

fn of_python(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    let why = match function {
        "open" => return Some(vec![opening(given, 0, 1)]),
        "eval" | "exec" | "compile" => format!("it runs code that it puts together ({function})"),
        "__import__" | "__builtins__" => "it takes in modules by names that it works out".to_owned(),
        "globals" | "locals" | "vars" => format!("it reaches inside of Python by {function}"),
        // `getattr(row, "name")` is harmless; a module's function by a name that is put together is not.
        "getattr" | "setattr" | "delattr" => {
            let of_module = given.expr(0, &[]).is_none_or(|of| given.scope.full_name(of).is_some());
            return of_module
                .then(|| vec![Touch::unclear(format!("it reaches inside of modules by {function}"))]);
        }
        _ => return None,
    };
    Some(vec![Touch::Unclear(why)])
}

/// `open(file, mode)`, and those that are called like it.
fn opening(given: &Given<'_, '_>, file: usize, mode: usize) -> Touch {
    let names = given.names(file, &["file", "name", "filename"]);
    match given.arguments.map(|_| given.expr(mode, &["mode"])) {
        Some(None) => reading(names),
        Some(Some(expr)) => by_mode(given.scope.names(expr), names),
        None => Touch::Change(names),
    }
}

/// A file that is opened in this mode.
pub(crate) fn by_mode(mode: Names, names: Names) -> Touch {
    // `r:xz` of an archive says how it is packed, too.
    let how = |mode: &Name| mode.text.split(':').next().unwrap_or_default().to_owned();
    match mode.known.as_slice() {
        [mode] if mode.exact && !how(mode).contains(['w', 'a', 'x', '+']) => reading(names),
        [mode] if mode.exact && how(mode).contains(['w', 'x']) => Touch::Write(names),
        // Adds, changes, or what is not known.
        _ => Touch::Change(names),
    }
}

fn of_os(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    Some(vec![match function {
        "remove" | "unlink" | "rmdir" | "removedirs" => Touch::Delete(given.names(0, &["path", "name"])),
        "rename" | "renames" | "replace" => {
            Touch::Move(given.names(0, &["src", "old"]), given.names(1, &["dst", "new"]))
        }
        "mkdir" | "makedirs" => Touch::MakeFolder(given.names(0, &["path", "name"])),
        "symlink" | "link" | "mkfifo" | "mknod" => {
            Touch::Write(given.names(usize::from(function.ends_with("link")), &["dst", "path"]))
        }
        "truncate" | "chmod" | "chown" | "lchown" | "utime" | "chflags" | "setxattr" | "removexattr" => {
            Touch::Change(given.names(0, &["path"]))
        }
        "open" => Touch::Change(given.names(0, &["path"])),
        "listdir" | "scandir" => Touch::List(given.folder(0, &["path"])),
        "walk" | "fwalk" => Touch::List(given.folder(0, &["top"])),
        "system" | "popen" => return Some(programs::command_line(given)),
        "startfile" => Touch::Run(given.names(0, &["path"])),
        "kill" | "killpg" | "abort" | "_exit" => Touch::End,
        "chdir" | "fchdir" => {
            Touch::unclear("it goes to another folder, so names after that may be of files there")
        }
        "putenv" | "unsetenv" | "fork" | "forkpty" | "setuid" | "setgid" | "chroot" | "nice" | "fdopen"
        | "dup2" => Touch::unclear(format!("it calls os.{function}")),
        _ if function.starts_with("exec")
            || function.starts_with("spawn")
            || function.starts_with("posix_spawn") =>
        {
            Touch::Run(given.names(usize::from(function.starts_with("spawn")), &["path", "file"]))
        }
        _ => return None,
    }])
}

fn of_shutil(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    let (source, target) = (|| given.names(0, &["src"]), || given.names(1, &["dst"]));
    Some(match function {
        "rmtree" => vec![Touch::Delete(given.names(0, &["path"]))],
        "move" => vec![Touch::Move(source(), target())],
        "copy" | "copy2" | "copyfile" => vec![reading(source()), Touch::Copy(source(), target())],
        // Into the folder itself, not to a place in it.
        "copytree" => vec![reading(source()), Touch::Change(target())],
        "copymode" | "copystat" | "chown" => vec![Touch::Change(given.names(1, &["dst"]))],
        "make_archive" => {
            let ending = Names::exactly(".").then(
                "",
                match given.names(1, &["format"]) {
                    format if format == Names::exactly("gztar") => Names::exactly("tar.gz"),
                    format if format == Names::exactly("bztar") => Names::exactly("tar.bz2"),
                    format if format == Names::exactly("xztar") => Names::exactly("tar.xz"),
                    format => format,
                },
            );
            let archive = given.names(0, &["base_name"]).then("", ending);
            vec![Touch::Read(given.folder(2, &["root_dir"])), Touch::Write(archive)]
        }
        "unpack_archive" => {
            vec![reading(given.names(0, &["filename"])), Touch::Unpack(given.folder(1, &["extract_dir"]))]
        }
        _ => return None,
    })
}

fn of_pandas(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    let file = || given.names(0, &["filepath_or_buffer", "io", "path_or_buf", "path", "path_or_buffer"]);
    match function {
        "read_pickle" => Some(vec![reading(file()), Touch::unclear("a pickle can run code")]),
        "read_clipboard" => Some(vec![Touch::Read(Names::like("the clipboard"))]),
        "read_sql" | "read_sql_query" | "read_sql_table" => None,
        "ExcelWriter" => Some(vec![match given.expr(2, &["mode"]) {
            Some(mode) => by_mode(given.scope.names(mode), file()),
            None => Touch::Write(file()),
        }]),
        "ExcelFile" => Some(vec![reading(given.names(0, &["path_or_buffer"]))]),
        "HDFStore" => Some(vec![Touch::Change(file())]),
        _ if function.starts_with("read_") => given
            .expr(0, &["filepath_or_buffer", "io", "path_or_buf", "path"])
            .is_none_or(|expr| !is_buffer(expr, given.scope))
            .then(|| vec![reading(file())]),
        _ => None,
    }
}

/// Whether an expression is a text in memory that is read as a file is, or an open file.
pub(crate) fn is_buffer(expr: &Expr, scope: &Scope<'_>) -> bool {
    let Expr::Call(call) = expr else { return false };
    matches!(scope.full_name(&call.func).as_deref(), Some("io.StringIO" | "io.BytesIO" | "open"))
}

fn of_numpy(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    Some(vec![match function {
        "save" => Touch::Write(ended(given.names(0, &["file"]), |name| !name.ends_with(".npy"), ".npy")),
        "savez" | "savez_compressed" => {
            Touch::Write(ended(given.names(0, &["file"]), |name| !name.ends_with(".npz"), ".npz"))
        }
        "savetxt" => Touch::Write(given.names(0, &["fname"])),
        "load" | "loadtxt" | "genfromtxt" | "fromfile" | "memmap" => {
            reading(given.names(0, &["file", "fname"]))
        }
        _ => return None,
    }])
}

fn of_archives(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    Some(vec![match function {
        "ZipFile" | "GzipFile" | "BZ2File" | "LZMAFile" | "PyZipFile" | "open" | "TarFile" => {
            opening(given, 0, 1)
        }
        _ => return None,
    }])
}

fn of_databases(function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    let file = given.names(0, &["database", "filename", "file"]);
    let in_memory = file == Names::exactly(":memory:");
    (matches!(function, "connect" | "open") && !in_memory).then(|| vec![Touch::Change(file)])
}

fn of_network(module: &str, function: &str, given: &Given<'_, '_>) -> Option<Vec<Touch>> {
    let harmless = matches!(
        function,
        "exceptions"
            | "HTTPError"
            | "RequestException"
            | "Timeout"
            | "gethostname"
            | "Request"
            | "timeout"
            | "error"
            | "codes"
    ) || function.starts_with("AF_")
        || function.starts_with("SOCK_");
    if harmless {
        return None;
    }
    // `requests.request("GET", url)`
    let at = usize::from(function == "request" && module != "urllib");
    // Naming the module alone reaches nothing.
    if module.is_empty() {
        return None;
    }
    Some(vec![Touch::Connect(host(given.names(at, &["url", "host", "address"])))])
}

/// A file that is read, or a host where it is an address.
pub(crate) fn reading(names: Names) -> Touch {
    let is_address = |text: &str| text.contains("://") && !text.starts_with("file://");
    if !names.known.is_empty() && names.known.iter().all(|name| is_address(&name.text)) {
        Touch::Connect(host(names))
    } else {
        Touch::Read(names)
    }
}

/// The hosts of addresses.
fn host(names: Names) -> Names {
    let mut hosts = Names { known: Vec::new(), open: names.open };
    for name in names.known {
        let rest = name.text.split_once("://").map_or(name.text.as_str(), |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        hosts.join(if host.contains('…') || host.is_empty() {
            Names::unknown()
        } else {
            Names::exactly(host)
        });
    }
    hosts
}

/// The folders that patterns are looked for in.
fn folder_of(patterns: Names) -> Names {
    let mut folders = Names { known: Vec::new(), open: patterns.open };
    for name in patterns.known {
        let fixed = name.text.split(['*', '?', '[', '…']).next().unwrap_or_default();
        folders.join(match fixed.rsplit_once('/') {
            Some(("", _)) => Names::exactly("/"),
            Some((folder, _)) => Names::exactly(folder),
            None if name.text.starts_with('…') => Names::unknown(),
            None => Names::exactly("."),
        });
    }
    folders
}
