//! Each kind of code, and the sentences that are said of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use nod_protocol::EffectKind;

use super::{MOST_BYTES, Ran, effects};

/// The sentences of an action in a folder with `top.csv`, `notes.txt` and the folder `archive`.
fn said(code: &str) -> Vec<String> {
    said_after(&[], code)
}

/// The same after these actions, of which one that ends with `# fails` did not run to its end.
fn said_after(earlier: &[&str], code: &str) -> Vec<String> {
    let earlier: Vec<_> = earlier
        .iter()
        .map(|code| Ran { code: (*code).to_owned(), finished: !code.ends_with("# fails") })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    for name in ["top.csv", "notes.txt"] {
        std::fs::write(folder.path().join(name), "x").unwrap();
    }
    std::fs::create_dir(folder.path().join("archive")).unwrap();
    effects(code, &earlier, Some(folder.path())).into_iter().map(|effect| effect.text).collect()
}

#[track_caller]
fn says(code: &str, expected: &[&str]) {
    assert_eq!(said(code), expected, "{code}");
}

#[track_caller]
fn says_after(earlier: &[&str], code: &str, expected: &[&str]) {
    assert_eq!(said_after(earlier, code), expected, "{earlier:?}, then {code}");
}

const NOTHING: &str = "Touches no files and no internet, as far as the code shows";

#[test]
fn files_that_are_read_are_named() {
    says("import pandas as pd\ndf = pd.read_csv(\"invoices.csv\")\ndf.columns", &["Reads invoices.csv"]);
    // A later action of a session imports nothing again.
    says("df = pd.read_excel('rates.xlsx')", &["Reads rates.xlsx"]);
    says("text = open('a b.txt').read()\nwith open(\"ü.md\", 'rb') as f: pass", &["Reads a b.txt and ü.md"]);
    says("from pathlib import Path\nPath('x') .joinpath('y.txt').read_text()", &["Reads x/y.txt"]);
    says("from PIL import Image\nImage.open('pets/cat.png').size", &["Reads pets/cat.png"]);
    says("import os\nsorted(os.listdir())", &["Looks at the names in this folder"]);
    says("import glob\nlen(glob.glob('logs/*.txt'))", &["Looks at the names in logs"]);
    says("for f in sorted(names): open(f)", &["Reads files whose names it works out as it runs"]);
    says("import io, pandas as pd\npd.read_csv(io.StringIO('a,b'))", &[NOTHING]);
}

#[test]
fn arithmetic_touches_nothing() {
    says(
        "import math, statistics\nfrom datetime import date\nround(math.sqrt(2), 2), date(2024, 1, 1), 'a'.replace('a', 'b')",
        &[NOTHING],
    );
    says("df['Total'].sum().round(2)\ndf.rename(columns={'a': 'b'})\ndf.to_csv()", &[NOTHING]);
    says("getattr(row, 'name')\nsorted([3, 1])\n'a.b'.split('.')", &[NOTHING]);
    says("len?", &[NOTHING]);
}

#[test]
fn what_is_there_already_is_said_to_be_replaced() {
    says("df.to_csv('top.csv', index=False)", &["Replaces top.csv, which is there already"]);
    says("df.to_csv('new.csv')", &["Writes new.csv"]);
    says("open('notes.txt', 'a').write('x')", &["Changes or adds to notes.txt"]);
    says(
        "open('notes.txt', mode='w'); open('b.txt', 'x')",
        &["Replaces notes.txt, which is there already", "Writes b.txt"],
    );
    says(
        "import os\nos.rename('a.txt', 'notes.txt')",
        &["Replaces notes.txt, which is there already", "Moves or renames a.txt to notes.txt"],
    );
    says("import shutil\nshutil.copy('a.txt', 'archive')", &["Writes archive/a.txt", "Reads a.txt"]);
    says("import shutil\nshutil.move('a.txt', 'archive')", &["Moves or renames a.txt to archive"]);
    says(
        "import shutil\nshutil.copy('x/top.csv', '.')",
        &["Replaces top.csv, which is there already", "Reads x/top.csv"],
    );
    says("plt.savefig('a.png')\nimage.save('b.png')", &["Writes a.png and b.png"]);
    says("Path('out').mkdir(exist_ok=True)", &["Makes the folder out"]);
    says("import zipfile\nwith zipfile.ZipFile('a.zip', 'w') as z: z.write('b.txt')", &["Writes a.zip"]);
    says(
        "import zipfile\nzipfile.ZipFile('a.zip').extractall()",
        &["Unpacks files into this folder, over those of the same names", "Reads a.zip"],
    );
    says("import shutil\nshutil.make_archive('photos', 'zip', 'pets')", &["Writes photos.zip", "Reads pets"]);
}

#[test]
fn deletions_come_first_and_by_name() {
    says("import os\nopen('b')\nos.remove('setup.exe')", &["Deletes setup.exe", "Reads b"]);
    says("import os\nfor f in ['a.log', 'b.log']:\n    os.remove(f)", &["Deletes a.log and b.log"]);
    says(
        "names = 'a b c d e f'.split()\nfor f in names: Path(f).unlink()",
        &["Deletes a, b, c, d and 2 more"],
    );
    says(
        "import glob, os\nfor f in glob.glob('*.log'): os.remove(f)",
        &["Deletes files ending in .log", "Looks at the names in this folder"],
    );
    says(
        "for p in Path('old').glob('*.tmp'): p.unlink()",
        &["Deletes files ending in .tmp in old", "Looks at the names in old"],
    );
    says("import os\nos.remove(os.path.join('old', f'report-{n}.txt'))", &["Deletes old/report-….txt"]);
    says("import shutil\nshutil.rmtree(folder)", &["Deletes files whose names it works out as it runs"]);
    says("from os import remove as r\nr('x')", &["Deletes x"]);
    says("import os\nlist(map(os.remove, names))", &["Deletes files whose names it works out as it runs"]);
    for code in [
        "list(map(Path.unlink, files))",
        "from pathlib import Path\nfor f in files: Path.unlink(f)",
        "for f in files:\n    gone = f.unlink\n    gone()",
    ] {
        says(code, &["Deletes files whose names it works out as it runs"]);
    }
    says("p = Path('x')\np.open('a').write('y'); p.open()", &["Changes or adds to x", "Reads x"]);
    says("!rm -rf build *.o", &["Deletes build and files ending in .o"]);
    says("import os\nos.system('rm a.txt && mv b c')", &["Deletes a.txt", "Moves or renames b to c"]);
}

#[test]
fn renames_tell_old_and_new() {
    says(
        "import os\nfor old, new in [('a', 'b'), ('c', 'd')]: os.rename(old, new)",
        &["Moves or renames a and c to b and d"],
    );
    says(
        "import shutil\nfor f in ['x.txt', 'y.txt']: shutil.move(f, 'archive/' + f)",
        &["Moves or renames x.txt and y.txt to archive/x.txt and archive/y.txt"],
    );
    says("p = Path('a.jpeg')\np.rename(p.with_suffix('.jpg'))", &["Moves or renames a.jpeg to a.jpg"]);
    says("for old, new in {'a': 'b'}.items(): os.rename(old, new)", &["Moves or renames a to b"]);
    // A column of a table.
    says("df['x'].rename('total')\ntext.replace('a', 'b')", &[NOTHING]);
}

#[test]
fn packages_programs_and_hosts_are_named() {
    says("!pip install --retries 0 pillow", &["Installs pillow from the internet"]);
    says("%pip install -q 'openpyxl>=3'", &["Installs openpyxl>=3 from the internet"]);
    says("pip install seaborn", &["Installs seaborn from the internet"]);
    says(
        "import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'pip', 'install', 'x'])",
        &["Installs x from the internet"],
    );
    says("!pip list", &[NOTHING]);
    says(
        "!echo 'a > b; rm c' | sort >> d.txt 2>&1",
        &["Changes or adds to d.txt", "Runs sort, which can do anything that you can"],
    );
    says("!echo a > top.csv", &["Replaces top.csv, which is there already"]);
    says(
        "import subprocess\nsubprocess.run(['git', 'push'])",
        &["Runs git, which can do anything that you can"],
    );
    says(
        "subprocess.run(command, shell=True)",
        &["Runs another program, which can do anything that you can"],
    );
    says(
        "import requests\nrequests.post('https://user@example.com:8080/a?b', data=x)",
        &["Connects to example.com:8080"],
    );
    says("pd.read_csv('https://example.com/a.csv')", &["Connects to example.com"]);
    says("from urllib.request import urlopen\nurlopen(address)", &["Connects to the internet"]);
    says("import socket\nsocket.gethostname()", &[NOTHING]);
}

#[test]
fn what_hides_is_said_to() {
    let unclear = |code: &str| {
        let effects = effects(code, &[], None);
        assert!(effects.iter().any(|effect| effect.kind == EffectKind::Unclear), "{code}: {effects:?}");
    };
    for code in [
        "exec(text)",
        "f = eval",
        "__import__('o' + 's').remove('a')",
        "import os\ngetattr(os, 'rem' + 'ove')('a')",
        "import importlib\nimportlib.import_module(name)",
        "import ctypes",
        "import evil_package",
        "tidy('a')",
        "from helpers_of_mine import tidy",
        "from . import tidy",
        "from os import *",
        "().__class__.__mro__[1].__subclasses__()",
        "import pickle\npickle.load(f)",
        "%%bash\nrm -rf ~",
        "%run other.py",
        "%cd ..",
        "import os\nos.chdir('..')",
        "open('a'",
        "globals()['os']",
        "!echo $(rm a)",
    ] {
        unclear(code);
    }
}

#[test]
fn a_name_that_is_used_for_something_else_is_not_taken_for_a_module() {
    says("glob = [1, 2]\nglob.glob('x')", &[NOTHING]);
    // What a function is called does not hide it.
    says("import os as datetime\ndatetime.remove('a')", &["Deletes a"]);
    says(
        "import os\ndelete = os.remove\ndelete('a')",
        &["Deletes a and files whose names it works out as it runs"],
    );
}

#[test]
fn nothing_is_too_deep_or_too_long() {
    let deep = [
        format!("{}1{}", "(".repeat(200), ")".repeat(200)),
        "-".repeat(MOST_BYTES - 1) + "1",
        "not ".repeat(MOST_BYTES / 4 - 1) + "1",
        "lambda:".repeat(MOST_BYTES / 7 - 1) + "1",
        "1 if 1 else ".repeat(MOST_BYTES / 12 - 1) + "1",
        format!("a{}", ".b".repeat(MOST_BYTES / 2 - 1)),
        format!("a{}", "()".repeat(MOST_BYTES / 2 - 1)),
        format!("1{}", "+1".repeat(MOST_BYTES / 2 - 1)),
        format!("1{}", "**1".repeat(MOST_BYTES / 3 - 1)),
        format!("a{}", "=a".repeat(MOST_BYTES / 2 - 1)),
        (0..200).map(|depth| format!("{}if 1:\n", " ".repeat(depth))).collect::<String>()
            + &" ".repeat(200)
            + "1",
        "f\"{".repeat(180) + "1" + &"}\"".repeat(180),
    ];
    for code in deep {
        assert!(!effects(&code, &[], None).is_empty());
    }
    // Names that are made of each other many times over.
    let tangled =
        (0..40).map(|n| format!("a = a + b + '{n}'\nb = b + a\n")).collect::<String>() + "open(a + b)";
    assert!(
        said(&tangled)[0].ends_with("and files whose names it works out as it runs"),
        "{:?}",
        said(&tangled)
    );
    let long = format!("open('a')\n{}", "#".repeat(MOST_BYTES));
    assert!(said(&long)[0].starts_with("Nod cannot tell what this touches"), "{:?}", said(&long));
    assert!(said(&"(".repeat(5_000))[0].starts_with("Nod cannot tell what this touches"));
}

#[test]
fn names_are_cut_but_their_ends_are_said() {
    let name = format!("{}.exe", "a".repeat(300));
    let text = said(&format!("open('{name}')")).remove(0);
    assert!(text.len() < 120 && text.ends_with(".exe"), "{text}");
    let many = (0..1000).map(|n| format!("'{n}',")).collect::<String>();
    says(
        &format!("for f in [{many}]: Path(f).unlink()"),
        &["Deletes 0, 1, 2, 3, 196 more and files whose names it works out as it runs"],
    );
    // A name that grows in a loop has no end.
    says("a = 'x'\na = a + 'x'\nopen(a)", &["Reads x and files whose names it works out as it runs"]);
}

#[test]
fn what_is_put_into_a_list_is_of_it() {
    says("import os\nfiles = ['a']\nfiles.append('b')\nfor f in files: os.remove(f)", &["Deletes a and b"]);
    says(
        "import os\nfiles = ['a']\nfiles.append(other)\nfor f in files: os.remove(f)",
        &["Deletes a and files whose names it works out as it runs"],
    );
    says(
        "import os\nfiles = ['a']\nfiles += ['b']\nfiles.extend(['c'])\nfiles.insert(0, 'd')\nfor f in files: os.remove(f)",
        &["Deletes a, b, c and d"],
    );
    says(
        "import os\nfiles = ['a', 'b']\nfiles[0] = name\nfor f in files: os.remove(f)",
        &["Deletes a, b and files whose names it works out as it runs"],
    );
    says(
        "import os\nfiles = []\nfor f in os.listdir(): files.append(f)\nfor f in files: os.remove(f)",
        &["Deletes files in this folder", "Looks at the names in this folder"],
    );
    says(
        "paths = [Path('a')]\npaths.append(Path('b'))\nfor p in paths: p.rename('c.txt')",
        &["Moves or renames a and b to c.txt"],
    );
    // A text that grows is another one.
    says(
        "import os\nname = 'a'\nname += '.txt'\nos.remove(name)",
        &["Deletes a and files whose names it works out as it runs"],
    );
    // Nothing is hidden behind a name that something is put into.
    says("os.append(1)\nos.remove('a')", &["Deletes a"]);
}

#[test]
fn what_a_folder_holds_is_told_by_its_conditions() {
    let looks = "Looks at the names in this folder";
    for code in [
        "import os\nfor f in os.listdir():\n    if f.endswith('.log'):\n        os.remove(f)",
        "import os\nfor f in os.listdir('.'):\n    if not f.lower().endswith('.log'):\n        continue\n    os.remove(f)",
        "import os\nlogs = [f for f in os.listdir() if os.path.isfile(f) and f.endswith('.log')]\nfor f in logs: os.remove(f)",
        "import os\nfor f in filter(lambda name: name.endswith('.log'), os.listdir()): os.remove(f)",
        "import os\nfor f in os.listdir():\n    if os.path.splitext(f)[1] == '.log':\n        path = os.path.join('.', f)\n        os.remove(path)",
        "import fnmatch, os\nfor f in os.listdir():\n    if fnmatch.fnmatch(f, '*.log'): os.remove(f)",
        "import os\nfor entry in os.scandir():\n    if entry.name.endswith('.log'): os.remove(entry.path)",
        "for p in Path('.').iterdir():\n    if p.suffix == '.log': p.unlink()",
        "for p in Path().iterdir():\n    if p.suffix.lower() in {'.log'}: p.unlink()",
    ] {
        says(code, &["Deletes files ending in .log", looks]);
    }
    let all = "Deletes files in this folder";
    for code in [
        "import os\nfor f in os.listdir(): os.remove(f)",
        "import os\nfor f in os.listdir():\n    if os.path.getsize(f) > 9: os.remove(f)",
        // Not those that the condition is about.
        "import os\nfor f in os.listdir():\n    if f.endswith('.log'): pass\n    else: os.remove(f)",
        "import os\nfor f in os.listdir():\n    if f.endswith('.log'): pass\n    os.remove(f)",
        "import os\nfor f in os.listdir():\n    for g in os.listdir():\n        if f.endswith('.log'): os.remove(g)",
        // Bound at another time, when the condition did not hold.
        "import os\nfor f in os.listdir():\n    last = f\n    if f.endswith('.log'): os.remove(last)",
        "import os\nfor f in os.listdir():\n    if f.endswith('.log') or len(f) > 9: os.remove(f)",
        "import os\nfor f in os.listdir():\n    if os.path.splitext(f)[0] == 'a': os.remove(f)",
    ] {
        says(code, &[all, looks]);
    }
    says(
        "import os\nfor f in os.listdir():\n    if f.endswith(('.log', '.tmp')) or f.startswith('old_') or 'copy' in f: os.remove(f)",
        &[
            "Deletes files ending in .log, files ending in .tmp, files beginning with old_ and files with copy in their names",
            looks,
        ],
    );
    says(
        "import os\nfor f in os.listdir():\n    if f.endswith('.log'):\n        f = name\n        os.remove(f)",
        &["Deletes files in this folder and files whose names it works out as it runs", looks],
    );
    says(
        "import os\nfor root, folders, files in os.walk('old'):\n    for f in files:\n        if f.endswith('.tmp'): os.remove(os.path.join(root, f))",
        &["Deletes files ending in .tmp in old and below", "Looks at the names in old"],
    );
    says(
        "import os\nfor root, folders, files in os.walk('.'):\n    for f in files: os.remove(os.path.join(root, f))",
        &["Deletes files in this folder and below", looks],
    );
    says(
        "import os, shutil\nfor f in os.listdir():\n    if f.endswith('.jpg'): shutil.move(f, 'pictures/' + f)",
        &["Moves or renames files ending in .jpg to files ending in .jpg in pictures", looks],
    );
    says_after(
        &["files = sorted(os.listdir())"],
        "for f in files:\n    if f.endswith('.log'): os.remove(f)",
        &["Deletes files ending in .log"],
    );
    says("for f in files:\n    if f.endswith('.log'): os.remove(f)", &["Deletes files ending in .log"]);
    says(
        "import os\nos.remove(f'{stem}*.log')\nfor f in Path().glob('report-?.txt'): f.unlink()",
        &["Deletes ….log and report-?.txt", looks],
    );
}

#[test]
fn names_that_are_made_of_each_other_have_an_end() {
    let a_and_b = ["Deletes a and b"];
    let unknown = "files whose names it works out as it runs";
    for code in [
        "files = ['a', 'b']\nfiles = [f for f in files]\nfor f in files: os.remove(f)",
        "files = ['a', 'b']\nfor f in [f for f in sorted(files)]: os.remove(f)",
        "files = ['a']\nfiles = files + ['b']\nfor f in files: os.remove(f)",
        "one = ['a', 'b']\ntwo = one\none = two\nfor f in one: os.remove(f)",
    ] {
        says(code, &a_and_b);
    }
    // What it was before is not seen.
    says("files = files + ['b']\nfor f in files: os.remove(f)", &[&format!("Deletes b and {unknown}")]);
    says("files = [f for f in files]\nfor f in files: os.remove(f)", &[&format!("Deletes {unknown}")]);
    says_after(&["files = ['a']"], "files = files + ['b']\nfor f in files: os.remove(f)", &a_and_b);
    says_after(&["files = ['a', 'b']"], "files = [f for f in files]\nfor f in files: os.remove(f)", &a_and_b);
    // Altered on the way round.
    says(
        "files = ['a']\nfiles = files + ['x' + f for f in files]\nfor f in files: os.remove(f)",
        &[&format!("Deletes a and {unknown}")],
    );
    says("f = 'a'\nf = f'old/{f}'\nos.remove(f)", &[&format!("Deletes a and {unknown}")]);
}

#[test]
fn lists_of_earlier_actions_are_known() {
    let delete = "for f in files: os.remove(f)";
    says_after(&["import os\nfiles = ['a', 'b']"], delete, &["Deletes a and b"]);
    says_after(&["files = ['a']", "files = ['b']"], delete, &["Deletes b"]);
    says_after(&["files = ['a']", "files.append('b')", "1 + 1"], delete, &["Deletes a and b"]);
    says_after(&["files.append('b')"], delete, &["Deletes b and files whose names it works out as it runs"]);
    // One that failed may not have come to its names.
    says_after(&["files = ['a']", "files = ['b']\n1 / 0 # fails"], delete, &["Deletes a and b"]);
    says_after(
        &["files = ['b']\n1 / 0 # fails"],
        delete,
        &["Deletes b and files whose names it works out as it runs"],
    );
    says_after(
        &["import glob\nlogs = glob.glob('*.log')"],
        "import os\nfor f in logs: os.remove(f)",
        &["Deletes files ending in .log"],
    );
    // As they were when they were made.
    says_after(
        &["folder = 'old'\nfiles = [folder + '/' + f for f in ('a', 'b')]", "folder = 'new'"],
        delete,
        &["Deletes old/a and old/b"],
    );
    says_after(&["files = ['a']"], "files = ['b']\nfor f in files: os.remove(f)", &["Deletes b"]);
    says_after(
        &["names = {'a': 'b'}"],
        "for old, new in names.items(): os.rename(old, new)",
        &["Moves or renames a to b"],
    );
    says_after(
        &["names = {'a': 'b'}", "names['c'] = 'd'"],
        "for old, new in names.items(): os.rename(old, new)",
        &["Moves or renames files whose names it works out as it runs to names it works out"],
    );
    // Code that cannot be read may have made another of it.
    for barrier in ["%%time\nfiles = ['b']", &"#".repeat(MOST_BYTES + 1)] {
        says_after(
            &["files = ['a']", barrier],
            delete,
            &["Deletes files whose names it works out as it runs"],
        );
    }
    says_after(&["files = ['a']", "files = ["], delete, &["Deletes a"]);
}

#[test]
fn functions_of_earlier_actions_are_looked_into() {
    let tidy = "import glob, os\ndef tidy(folder):\n    for f in glob.glob('*.tmp'): os.remove(f)";
    says_after(&[tidy], "tidy('x')", &["Deletes files ending in .tmp", "Looks at the names in this folder"]);
    says_after(
        &[tidy],
        "list(map(tidy, folders))",
        &["Deletes files ending in .tmp", "Looks at the names in this folder"],
    );
    says_after(
        &[tidy, "clean = tidy"],
        "clean('x')",
        &["Deletes files ending in .tmp", "Looks at the names in this folder"],
    );
    says_after(&[tidy], "print('tidy')", &[NOTHING]);
    says_after(&["remove = lambda f: os.remove('a')"], "remove(1)", &["Deletes a"]);
    says_after(
        &["class Cleaner:\n    def run(self): os.remove('a')", "cleaner = Cleaner()"],
        "cleaner.run()",
        &["Deletes a"],
    );
    // What it uses may have changed since.
    says_after(
        &["target = 'a'\ndef clean(): os.remove(target)", "target = 'b'"],
        "clean()",
        &["Deletes a and b"],
    );
    // Functions that call each other have no end.
    says_after(&["def f(): g()\ndef g(): f(); os.remove('a')"], "f()", &["Deletes a"]);
    says_after(&["from os import remove as r"], "r('x')", &["Deletes x"]);
    let unclear = |earlier: &str, code: &str| {
        let said = said_after(&[earlier], code);
        assert!(
            said.iter().any(|text| text.starts_with("Can do more than Nod sees")),
            "{earlier}, {code}: {said:?}"
        );
    };
    unclear("from helpers import tidy", "tidy()");
    unclear("import pickle as p", "p.load(f)");
    unclear("import functools, os\nf = functools.partial(os.remove, 'a')", "f()");
    unclear("x = 1", "tidy()");
}
