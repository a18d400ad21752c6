//! Modules and names of which it is known what they do.

/// Modules whose functions do nothing outside of the session, except those that [`touches`] names.
const KNOWN_MODULES: &[&str] = &[
    "IPython",
    "PIL",
    "__future__",
    "abc",
    "argparse",
    "array",
    "ast",
    "asyncio",
    "base64",
    "binascii",
    "bisect",
    "builtins",
    "bz2",
    "calendar",
    "chardet",
    "cmath",
    "codecs",
    "collections",
    "colorsys",
    "concurrent",
    "configparser",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "dateutil",
    "decimal",
    "difflib",
    "email",
    "enum",
    "errno",
    "filecmp",
    "fnmatch",
    "fractions",
    "functools",
    "gc",
    "getpass",
    "glob",
    "graphlib",
    "gzip",
    "hashlib",
    "heapq",
    "hmac",
    "html",
    "http",
    "httpx",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "keyword",
    "linecache",
    "locale",
    "logging",
    "lzma",
    "math",
    "matplotlib",
    "mimetypes",
    "numbers",
    "numpy",
    "openpyxl",
    "operator",
    "os",
    "packaging",
    "pandas",
    "pathlib",
    "pip",
    "pkg_resources",
    "platform",
    "plistlib",
    "pprint",
    "psutil",
    "pytz",
    "queue",
    "random",
    "re",
    "requests",
    "scipy",
    "seaborn",
    "secrets",
    "send2trash",
    "shelve",
    "shlex",
    "shutil",
    "signal",
    "sklearn",
    "smtplib",
    "socket",
    "sqlite3",
    "ssl",
    "stat",
    "statistics",
    "string",
    "struct",
    "subprocess",
    "sys",
    "sysconfig",
    "tabulate",
    "tarfile",
    "tempfile",
    "textwrap",
    "threading",
    "time",
    "timeit",
    "tomllib",
    "tqdm",
    "traceback",
    "types",
    "typing",
    "tzdata",
    "unicodedata",
    "urllib",
    "uuid",
    "warnings",
    "weakref",
    "webbrowser",
    "xlrd",
    "xlsxwriter",
    "xml",
    "yaml",
    "zipfile",
    "zlib",
    "zoneinfo",
    "ftplib",
    "aiohttp",
    "httplib2",
    "statsmodels",
];

/// Whether what this module does is known here.
pub(crate) fn is_known_module(root: &str) -> bool {
    KNOWN_MODULES.contains(&root)
}

/// Whether code that uses this module can do what no reading of it shows.
pub(crate) fn hides(module: &str) -> bool {
    matches!(
        module,
        "ctypes"
            | "cffi"
            | "pickle"
            | "marshal"
            | "runpy"
            | "code"
            | "codeop"
            | "multiprocessing"
            | "pty"
            | "dill"
            | "joblib"
            | "cloudpickle"
            | "imp"
            | "importlib.machinery"
            | "importlib.util"
            | "mmap"
            | "fcntl"
            | "winreg"
            | "_winapi"
    )
}

/// Functions of Python itself that matter here.
pub(crate) fn is_builtin(name: &str) -> bool {
    matches!(
        name,
        "open"
            | "eval"
            | "exec"
            | "compile"
            | "__import__"
            | "getattr"
            | "setattr"
            | "delattr"
            | "globals"
            | "locals"
            | "vars"
            | "get_ipython"
            | "__builtins__"
            | "str"
            | "filter"
            | "sorted"
            | "list"
            | "set"
            | "tuple"
            | "reversed"
            | "enumerate"
            | "zip"
            | "iter"
            | "next"
            | "min"
            | "max"
    )
}

/// Functions of Python itself that touch nothing, and what actions commonly took out of modules before.
pub(crate) fn is_harmless(name: &str) -> bool {
    const HARMLESS: &str = " abs aiter all anext any ascii bin bool bytearray bytes callable chr classmethod complex dict dir \
        display divmod float format frozenset hasattr hash help hex id input int isinstance issubclass len map \
        memoryview object oct ord pow print property range repr round slice staticmethod sum super type exit quit \
        Counter defaultdict date datetime timedelta relativedelta ZoneInfo Decimal Fraction BytesIO StringIO sqrt ";
    // Exceptions are classes of Python too.
    let is_exception = name.ends_with("Error")
        || matches!(name, "Exception" | "StopIteration" | "KeyboardInterrupt" | "SystemExit");
    HARMLESS.split_whitespace().any(|harmless| harmless == name) || is_exception
}

/// Whether the functions of this module ask other computers.
pub(crate) fn is_network(module: &str) -> bool {
    let root = module.split('.').next().unwrap_or(module);
    matches!(root, "requests" | "httpx" | "aiohttp" | "socket" | "smtplib" | "ftplib" | "httplib2")
        || module.starts_with("urllib.request")
        || module.starts_with("http.client")
        || module.starts_with("http.server")
}
