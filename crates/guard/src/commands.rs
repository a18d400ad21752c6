//! Command lines: `!pip install x`, `%pip install x`, `os.system("rm x")`.

use ruff_python_ast::IpyEscapeKind;

use crate::names::Names;
use crate::walk::Touch;

/// An IPython line: `!ls`, `%cd ..`, `len?`.
pub(crate) fn escape(kind: IpyEscapeKind, line: &str) -> Vec<Touch> {
    match kind {
        IpyEscapeKind::Shell | IpyEscapeKind::ShCap => shell(line),
        IpyEscapeKind::Help | IpyEscapeKind::Help2 => Vec::new(),
        IpyEscapeKind::Magic => magic(line),
        _ => vec![Touch::unclear("it uses a command of IPython")],
    }
}

/// A whole action that is a cell magic: `%%bash` and its like.
pub(crate) fn cell(line: &str) -> Vec<Touch> {
    let mut words = line.trim_start_matches('%').split_whitespace();
    match words.next().unwrap_or_default() {
        program @ ("bash" | "sh" | "script" | "perl" | "ruby" | "javascript" | "js" | "html" | "cmd"
        | "!" | "system" | "sx") => {
            vec![Touch::Run(Names::exactly(program)), Touch::unclear("it is a script of another language")]
        }
        "writefile" => vec![match words.last() {
            Some(file) if line.contains(" -a ") => Touch::Change(Names::exactly(file)),
            Some(file) => Touch::Write(Names::exactly(file)),
            None => Touch::Write(Names::unknown()),
        }],
        _ => vec![Touch::unclear("it uses a command of IPython")],
    }
}

/// What a line is that is no Python, if IPython takes it for a command without a sign before it.
pub(crate) fn automatic(line: &str) -> Option<Vec<Touch>> {
    let first = line.split_whitespace().next()?;
    let is_command = matches!(
        first,
        "pip" | "conda" | "mamba" | "cd" | "ls" | "cat" | "cp" | "mv" | "rm" | "mkdir" | "rmdir" | "pwd"
    );
    (is_command && !line.contains('\n')).then(|| magic(line))
}

fn magic(line: &str) -> Vec<Touch> {
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    match words.first().map_or("", String::as_str) {
        "time" | "timeit" if words.len() > 1 => {
            vec![Touch::unclear("it runs code behind a command of IPython")]
        }
        "time" | "timeit" | "matplotlib" | "pwd" | "who" | "whos" | "precision" | "pprint" | "config"
        | "xmode" => Vec::new(),
        "pip" | "conda" | "mamba" | "ls" | "cat" | "cp" | "mv" | "rm" | "mkdir" | "rmdir" => shell(line),
        "cd" | "pushd" | "popd" => {
            vec![Touch::unclear("it goes to another folder, so names after that may be of files there")]
        }
        "run" | "load" => vec![Touch::unclear("it runs another file")],
        "sx" | "system" | "!" => shell(line.split_once(' ').map_or("", |(_, rest)| rest)),
        _ => vec![Touch::unclear("it uses a command of IPython")],
    }
}

/// A line for the shell: each program of it, and the files that output goes to.
pub(crate) fn shell(line: &str) -> Vec<Touch> {
    let mut touches = Vec::new();
    for Command { mut words, outputs } in split(line) {
        // `FOO=1 program`
        while words.first().is_some_and(|word| word.contains('=') && !word.starts_with(['-', '/', '.'])) {
            words.remove(0);
        }
        if !words.is_empty() {
            touches.extend(program(&words));
        }
        for (adds, file) in outputs {
            if file != "/dev/null" {
                touches.push(if adds { Touch::Change(word(&file)) } else { Touch::Write(word(&file)) });
            }
        }
    }
    if line.contains(['`', '$', '{']) {
        touches.push(Touch::unclear("its command is put together as it runs"));
    }
    touches
}

/// A program with its arguments.
pub(crate) fn program(words: &[String]) -> Vec<Touch> {
    let Some(first) = words.first() else { return vec![Touch::Run(Names::unknown())] };
    let name = first.rsplit('/').next().unwrap_or(first);
    let mut rest = &words[1..];
    let mut name = name.to_owned();
    if name.starts_with("python") && rest.first().is_some_and(|word| word == "-m") {
        name = rest.get(1).cloned().unwrap_or_default();
        rest = rest.get(2..).unwrap_or_default();
    }
    if name == "uv" && rest.first().is_some_and(|word| word == "pip") {
        name = "pip".to_owned();
        rest = &rest[1..];
    }
    // `pip -q install x`: what is installed stands after the command.
    let after = rest.iter().position(|word| !word.starts_with('-')).map_or(0, |at| at + 1);
    let files: Vec<&String> = rest.iter().filter(|word| !word.starts_with('-')).collect();
    let all = |files: &[&String]| {
        let mut names = Names::default();
        for file in files {
            names.join(word(file));
        }
        if names.known.is_empty() { Names::unknown() } else { names }
    };
    let with_last = |make: &dyn Fn(Names, Names) -> Vec<Touch>| match files.split_last() {
        Some((last, before)) if !before.is_empty() => make(all(before), word(last)),
        _ => make(Names::unknown(), Names::unknown()),
    };
    match name.as_str() {
        "cd" | "pushd" => {
            vec![Touch::unclear("it goes to another folder, so names after that may be of files there")]
        }
        "pip" | "pip3" | "conda" | "mamba" => match files.first().map_or("", |word| word.as_str()) {
            "install" => vec![Touch::Install(packages(&rest[after..]))],
            "uninstall" | "remove" => vec![Touch::Uninstall(packages(&rest[after..]))],
            "list" | "show" | "freeze" | "check" | "--version" => Vec::new(),
            _ => vec![Touch::Run(Names::exactly(name))],
        },
        "rm" | "rmdir" | "unlink" | "del" => vec![Touch::Delete(all(&files))],
        "mv" | "move" | "ren" => with_last(&|from, to| vec![Touch::Move(from, to)]),
        "cp" | "copy" => with_last(&|from, to| vec![Touch::Read(from.clone()), Touch::Copy(from, to)]),
        "mkdir" => vec![Touch::MakeFolder(all(&files))],
        "touch" => vec![Touch::Change(all(&files))],
        "ls" | "dir" | "tree" | "find" | "du"
            if !rest.iter().any(|word| word == "-exec" || word == "-delete") =>
        {
            vec![Touch::List(if files.is_empty() { Names::exactly(".") } else { all(&files) })]
        }
        "cat" | "head" | "tail" | "wc" | "type" | "less" => vec![Touch::Read(all(&files))],
        "curl" | "wget" => {
            let address = files.iter().find(|word| word.contains("://"));
            let host =
                address.and_then(|word| word.split("://").nth(1)).and_then(|rest| rest.split('/').next());
            vec![
                Touch::Connect(host.map_or_else(Names::unknown, Names::exactly)),
                Touch::Write(Names::unknown()),
            ]
        }
        "echo" | "pwd" | "date" | "whoami" | "uname" | "df" | "free" | "nproc" | "true" => Vec::new(),
        "" => vec![Touch::Run(Names::unknown())],
        _ => vec![Touch::Run(word(&name))],
    }
}

/// The packages of an installation, without options and their values.
fn packages(words: &[String]) -> Names {
    const WITH_VALUE: &[&str] = &[
        "--retries",
        "--timeout",
        "-i",
        "--index-url",
        "--extra-index-url",
        "-c",
        "-t",
        "--target",
        "--proxy",
    ];
    let mut names = Names::default();
    let mut skip = false;
    for text in words {
        let value = std::mem::replace(&mut skip, WITH_VALUE.contains(&text.as_str()));
        // `-r requirements.txt`: what is in there is not seen.
        names.open |= text == "-r" || text == "--requirement";
        if !value && !text.starts_with('-') {
            names.join(word(text));
        }
    }
    if names.known.is_empty() { Names::unknown() } else { names }
}

fn word(text: &str) -> Names {
    let text = text.trim_matches(['"', '\'']);
    if text.contains(['…', '$', '{', '`']) {
        Names::unknown()
    } else if text.contains(['*', '?']) {
        Names::like(text)
    } else {
        Names::exactly(text)
    }
}

/// One program of a line.
#[derive(Default)]
struct Command {
    words: Vec<String>,
    /// Files that output goes to, and whether it is added to what they hold.
    outputs: Vec<(bool, String)>,
}

/// The programs of a line. Quotes and backslashes keep spaces and signs.
fn split(line: &str) -> Vec<Command> {
    let mut commands = vec![Command::default()];
    let mut current: Option<String> = None;
    let mut quote = None;
    // Set by `>` and `>>`: the next word is a file.
    let mut output: Option<bool> = None;
    let mut characters = line.chars().peekable();
    let end = |current: &mut Option<String>, output: &mut Option<bool>, commands: &mut Vec<Command>| {
        if let (Some(word), Some(command)) = (current.take(), commands.last_mut()) {
            match output.take() {
                Some(adds) => command.outputs.push((adds, word)),
                None => command.words.push(word),
            }
        }
    };
    while let Some(c) = characters.next() {
        match (c, quote) {
            ('\\', None) => current.get_or_insert_default().extend(characters.next()),
            ('"' | '\'', None) => {
                quote = Some(c);
                current.get_or_insert_default();
            }
            (_, Some(open)) if c == open => quote = None,
            ('|' | ';' | '&' | '\n', None) => {
                end(&mut current, &mut output, &mut commands);
                // `2>&1` names no file, and the digit after it no program.
                if c == '&' && characters.peek().is_some_and(char::is_ascii_digit) {
                    characters.next();
                } else {
                    output = None;
                    commands.push(Command::default());
                }
            }
            ('>', None) => {
                // `2>` says which output it is.
                if current
                    .as_deref()
                    .is_some_and(|word| word.len() == 1 && word.starts_with(|c: char| c.is_ascii_digit()))
                {
                    current = None;
                }
                end(&mut current, &mut output, &mut commands);
                output = Some(characters.next_if_eq(&'>').is_some());
            }
            ('<', None) => end(&mut current, &mut output, &mut commands),
            (_, None) if c.is_whitespace() => end(&mut current, &mut output, &mut commands),
            _ => current.get_or_insert_default().push(c),
        }
    }
    end(&mut current, &mut output, &mut commands);
    commands
}
