//! What is said of an action beside what Python does when it runs: its own audit events, of the working folder.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nod_protocol::{Effect, EffectKind};

/// Runs what it reads and prints, line by line, what of the working folder was touched (PEP 578 lists the events).
const RUN: &str = r#"
import os, sys
here = os.getcwd()
seen = []
def name(path):
    if not isinstance(path, (str, bytes, os.PathLike)):
        return None
    path = os.path.join(here, os.fsdecode(path))
    inside = os.path.commonpath([here, os.path.abspath(path)]) == here
    return os.path.relpath(path, here) if inside else None
def hook(event, args):
    if event == "open":
        flags = args[2] or 0
        seen.append(("write" if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) else "read", name(args[0])))
    elif event in ("os.remove", "os.rmdir") and args[1] != -1:
        pass  # of a folder that is on its way out as a whole
    elif event in ("os.remove", "os.rmdir", "shutil.rmtree"):
        seen.append(("delete", name(args[0])))
    elif event in ("os.rename", "shutil.move"):
        seen.append(("move", name(args[0])))
        seen.append(("move", name(args[1])))
    elif event == "os.mkdir":
        seen.append(("make", name(args[0])))
    elif event in ("os.listdir", "os.scandir", "glob.glob"):
        seen.append(("list", name(args[0])))
    elif event in ("subprocess.Popen", "os.system", "os.exec"):
        seen.append(("run", "."))
    elif event in ("socket.connect", "socket.getaddrinfo"):
        seen.append(("connect", "."))
code = compile(sys.stdin.read(), "<action>", "exec")
sys.path[:] = [p for p in sys.path if p not in ("", here)]
sys.addaudithook(hook)
try:
    exec(code, {"__name__": "__main__"})
finally:
    for what, path in list(seen):
        if path is not None:
            print(what, path, file=sys.stderr)
"#;

fn python() -> PathBuf {
    std::env::var_os("NOD_TEST_PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from)
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    std::fs::create_dir(folder.path().join("old")).unwrap();
    put("sales.csv", "day,city,total\n2024-01-01,Oslo,3\n2024-01-02,Rome,4\n");
    put("notes.txt", "one\ntwo\n");
    put("a b.log", "x\n");
    put("c.log", "y\n");
    put("old/d.tmp", "z\n");
    put("old/e.tmp", "z\n");
    folder
}

/// What Python did, as (what, name) without repetition.
fn done(code: &str, folder: &Path) -> Vec<(String, String)> {
    let mut python = Command::new(python());
    python.args(["-I", "-B", "-c", RUN]).current_dir(folder).env("MPLBACKEND", "agg");
    let mut child =
        python.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(code.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{code}\n{said}");
    let mut all: Vec<_> = said
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(what, name)| (what.to_owned(), name.to_owned()))
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Whether one of the effects of these kinds says the name, or that there are names that it does not know.
fn told(effects: &[Effect], kinds: &[EffectKind], name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    let suffix = last.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    effects.iter().filter(|effect| kinds.contains(&effect.kind)).any(|effect| {
        let text = &effect.text;
        // What is told of a folder is told of all in it.
        name.split('/').any(|part| text.contains(part))
            || name == "." && text.contains("this folder")
            || text.contains("works out")
            || text.contains("Unpacks")
            || !suffix.is_empty() && text.contains(&format!("files ending in .{suffix}"))
            || text.contains("files in this folder")
            || text.contains('…')
    })
}

#[track_caller]
fn nothing_is_left_out(code: &str) {
    use EffectKind::{Connects, Deletes, Installs, Moves, Reads, Replaces, Runs, Writes};
    let folder = folder();
    let effects = nod_guard::effects(code, &[], Some(folder.path()));
    for (what, name) in done(code, folder.path()) {
        let kinds: &[EffectKind] = match what.as_str() {
            "read" => &[Reads, Writes, Moves, Deletes],
            "write" => &[Writes, Replaces],
            "delete" => &[Deletes, Moves],
            "move" => &[Moves],
            "make" => &[Writes, Moves],
            "list" => &[Reads, Deletes, Moves],
            "run" => &[Runs, Installs, Deletes, Reads, Writes],
            _ => &[Connects],
        };
        // Programs and hosts are not named by these events.
        let name = if matches!(what.as_str(), "run" | "connect") { String::new() } else { name };
        assert!(told(&effects, kinds, &name), "{what} {name} is not told of\n{code}\n{effects:#?}");
    }
}

#[test]
fn all_that_python_touches_is_told() {
    for code in [
        "print(open('notes.txt').read())",
        "import csv\nwith open('sales.csv', newline='') as file:\n    rows = list(csv.DictReader(file))\nprint(len(rows))",
        "from pathlib import Path\nPath('new.txt').write_text(Path('notes.txt').read_text().upper())",
        "old = open('notes.txt').read().splitlines()\nwith open('notes.txt', 'w') as file:\n    file.write('\\n'.join(sorted(old)))",
        "with open('notes.txt', 'a+') as file:\n    file.seek(0)\n    file.write('three\\n')",
        "import os\nsorted(f for f in os.listdir() if os.path.isfile(f))",
        "import os\nfor root, folders, files in os.walk('.'):\n    print(root, len(files))",
        "import os\nfor f in ['a b.log', 'c.log']:\n    os.remove(f)",
        "import glob, os\nfor f in glob.glob('*.log'):\n    os.remove(f)",
        "from pathlib import Path\nfor p in Path('old').iterdir():\n    p.unlink()\nPath('old').rmdir()",
        "import os\nfor f in os.listdir():\n    if f.endswith('.log'): os.remove(f)",
        "import os\nfor root, folders, files in os.walk('.'):\n    for f in files:\n        if not f.endswith(('.tmp', '.log')): continue\n        os.remove(os.path.join(root, f))",
        "import shutil\nshutil.rmtree('old')",
        "import os\nfor old, new in [('a b.log', 'a.txt'), ('c.log', 'c.txt')]:\n    os.rename(old, new)",
        "import os, shutil\nos.makedirs('logs', exist_ok=True)\nfor f in ['a b.log', 'c.log']:\n    shutil.move(f, os.path.join('logs', f))",
        "from pathlib import Path\np = Path('c.log')\np.rename(p.with_suffix('.txt'))",
        "from shutil import copy as take\ntake('notes.txt', 'old')\ntake('notes.txt', 'copy.txt')",
        "import zipfile\nwith zipfile.ZipFile('logs.zip', 'w') as z:\n    for f in ['a b.log', 'c.log']:\n        z.write(f)\nzipfile.ZipFile('logs.zip').extractall('out')",
        "import shutil\nshutil.make_archive('backup', 'zip', 'old')",
        "import os\nremove = os.remove\nremove('c.log')",
        "import os\nlist(map(os.unlink, ['c.log']))",
        "import builtins\nbuiltins.open('x', mode='w').close()",
        "import io\nio.open('notes.txt').close()",
        "import sqlite3\nsqlite3.connect('a.db').execute('create table t (x)')",
        "import subprocess, sys\nsubprocess.run([sys.executable, '--version'])",
        "import os\nos.system('echo a > b.txt')",
        "import hashlib, os\n{f: hashlib.sha256(open(f, 'rb').read()).hexdigest() for f in os.listdir() if os.path.isfile(f)}",
        "def tidy(name):\n    import os\n    os.remove(name)\ntidy('c.log')",
        "import json\njson.dump({'a': 1}, open('a.json', 'w'))",
        "import tempfile, os\nos.replace('c.log', 'd.log')",
    ] {
        nothing_is_left_out(code);
    }
}

/// The same with the packages that Nod installs, where they are.
#[test]
fn all_that_packages_touch_is_told() {
    let has = |package: &str| {
        let import = format!("import {package}");
        Command::new(python()).args(["-I", "-c", &import]).stderr(Stdio::null()).status().unwrap().success()
    };
    if !has("pandas, matplotlib, PIL") {
        eprintln!("left out: this Python has no pandas, matplotlib and Pillow");
        return;
    }
    for code in [
        "import pandas as pd\ndf = pd.read_csv('sales.csv')\ndf.groupby('city')['total'].sum().to_csv('by-city.csv')",
        "import pandas as pd\npd.read_csv('sales.csv').to_json('sales.json', orient='records')",
        "import pandas as pd\nimport matplotlib.pyplot as plt\ndf = pd.read_csv('sales.csv')\ndf.plot(x='day', y='total')\nplt.savefig('plot.png')",
        "from PIL import Image\nImage.new('RGB', (8, 8)).save('dot.png')\nwith Image.open('dot.png') as image:\n    image.resize((4, 4)).save('dot-small.png')",
        "import pandas as pd, io\npd.read_csv(io.StringIO(open('sales.csv').read()))",
        "import numpy as np\nnp.savetxt('n.txt', [1, 2])\nnp.loadtxt('n.txt')",
    ] {
        nothing_is_left_out(code);
    }
}
