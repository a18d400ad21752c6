//! Which names are said of files that the code gives in one way or another.

use super::{NOTHING, said, says, says_after};

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
    // What begins with it, or has it within, may be the folder.
    let unknown = "Deletes files whose names it works out as it runs";
    says("for f in files:\n    if f.startswith('old'): os.remove(f)", &[unknown]);
    says("for f in files:\n    if 'old' in str(f): os.remove(f)", &[unknown]);
    says("for f in files:\n    if 'old' in f.name: os.remove(f)", &["Deletes files with old in their names"]);
    says(
        "for f in files:\n    if os.path.basename(f).startswith('old'): os.remove(f)",
        &["Deletes files beginning with old"],
    );
    says(
        "for p in Path('a').iterdir():\n    if 'a' in str(p): p.unlink()",
        &["Deletes files in a", "Looks at the names in a"],
    );
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
    // Names that change places hide nothing of what comes after them.
    says("w, h = 1, 2\nif w > h: w, h = h, w\nif w < 1: w, h = h, w\nos.remove('a')", &["Deletes a"]);
    says(
        "def clean(folder):\n    for f in os.listdir(folder): os.remove(os.path.join(folder, f))",
        &[&format!("Deletes {unknown}"), "Looks at the names in folders that it works out"],
    );
    // Altered on the way round.
    says(
        "files = ['a']\nfiles = files + ['x' + f for f in files]\nfor f in files: os.remove(f)",
        &[&format!("Deletes a and {unknown}")],
    );
    says("f = 'a'\nf = f'old/{f}'\nos.remove(f)", &[&format!("Deletes a and {unknown}")]);
}

#[test]
fn of_a_dict_its_values_are_told_apart_from_its_keys() {
    says(
        "import os\nnew = {'a.txt': 'notes.txt'}\nfor f in new: os.rename(f, new[f])",
        &["Replaces notes.txt, which is there already", "Moves or renames a.txt to notes.txt"],
    );
    says("p = {'out': 'top.csv'}\nopen(p['out'], 'w')", &["Replaces top.csv, which is there already"]);
    says(
        "p = {'out': 'a'}\np['out'] = name\nopen(p['out'], 'w')",
        &["Writes files whose names it works out as it runs"],
    );
    says("*rest, last = ['a', 'b', 'c']\nopen(last)", &["Reads files whose names it works out as it runs"]);
    says("(Path.cwd().parent / 'notes.txt').write_text('x')", &["Writes ./../notes.txt"]);
    says("import os\nos.remove(os.path.join('docs', '~$a.docx'))", &["Deletes docs/~$a.docx"]);
    // One that is filled where it is not seen, beside one that is known.
    says(
        "import os\nfiles = []\ncollect = files.append\nos.remove('a')\nfor f in files: os.remove(f)",
        &["Deletes a and files whose names it works out as it runs"],
    );
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
fn a_name_that_is_used_for_something_else_is_not_taken_for_a_module() {
    says("glob = [1, 2]\nglob.glob('x')", &[NOTHING]);
    // What a function is called does not hide it.
    says("import os as datetime\ndatetime.remove('a')", &["Deletes a"]);
    says(
        "import os\ndelete = os.remove\ndelete('a')",
        &["Deletes a and files whose names it works out as it runs"],
    );
}
