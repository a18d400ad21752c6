//! Each kind of code, and the sentences that are said of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod earlier;
mod names;

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
    says("sorted(words, key=str.lower)\n'a'.translate(str.maketrans('', '', 'x'))", &[NOTHING]);
    says("codes = {'a': 'b'}\ndf['x'] = df['x'].replace(codes)", &[NOTHING]);
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
    says(
        "import shutil\nshutil.copytree('x', 'archive', dirs_exist_ok=True)",
        &["Changes or adds to archive", "Reads x"],
    );
    says("Path('notes.txt').touch()", &["Changes or adds to notes.txt"]);
    says("import tarfile\ntarfile.open('a.tar.xz', 'r:xz')", &["Reads a.tar.xz"]);
    says(
        "for p in Path('.').glob('*.csv'): p.write_text('x')",
        &[
            "Replaces files ending in .csv, some of which are there already",
            "Looks at the names in this folder",
        ],
    );
    says(
        "group.to_csv(f'top{year}.csv')\nother.to_csv(f'by-{year}.csv')",
        &["Replaces top….csv, some of which are there already", "Writes by-….csv"],
    );
    // Under the names that libraries give them.
    says("import numpy as np\nnp.save('a', x)\nnp.savez('b.c', x)", &["Writes a.npy and b.c.npz"]);
    says("plt.savefig('chart')\nfig.savefig('b.pdf')", &["Writes chart.png and b.pdf"]);
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
    says("!pip -q install x", &["Installs x from the internet"]);
    says("import os\nos.makedirs(os.path.dirname('out/a.csv'), exist_ok=True)", &["Makes the folder out"]);
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
fn what_packages_write_is_told() {
    says(
        "import xml.etree.ElementTree as ET\ntree = ET.parse('a.xml')\ntree.write('b.xml')",
        &["Writes b.xml", "Reads a.xml"],
    );
    says("import logging\nlogging.basicConfig(level=1, filename='a.log')", &["Changes or adds to a.log"]);
    says("import logging\nlogging.basicConfig(level=1)", &[NOTHING]);
    says(
        "from matplotlib.backends.backend_pdf import PdfPages\nwith PdfPages('a.pdf') as pdf: pdf.attach_note('x')",
        &["Writes a.pdf"],
    );
    for code in ["import asyncio\nasyncio.create_subprocess_shell('rm x')", "%time shutil.rmtree('archive')"]
    {
        assert_ne!(said(code), [NOTHING], "{code}");
    }
    says("%time", &[NOTHING]);
    says(
        "def save(path, text):\n    with path.open('w') as f: f.write(text)",
        &[&format!("Writes {}", "files whose names it works out as it runs")],
    );
    says("for p in (Path('a'), Path('b')): p.open('w')", &["Writes a and b"]);
    says(
        "for p in sorted(Path('.').glob('*.md'))[:3]: p.open('w')",
        &["Writes files ending in .md", "Looks at the names in this folder"],
    );
}

#[test]
fn each_word_of_a_command_may_be_several() {
    says(
        "import subprocess, sys\nfor p in ['a', 'b']: subprocess.check_call([sys.executable, '-m', 'pip', 'install', p])",
        &["Installs a and b from the internet"],
    );
    says("import subprocess\nfor f in ['a', 'b']: subprocess.run(['rm', f])", &["Deletes a and b"]);
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
