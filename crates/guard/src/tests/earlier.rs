//! What is said of an action after others of its session.

use super::{NOTHING, said_after, says_after};
use crate::MOST_BYTES;

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
fn what_a_name_was_before_counts_where_it_may_still_be_that() {
    let older = &["import os\nfiles = ['a.log', 'b.log']"];
    says_after(
        older,
        "import glob\nfor f in files: os.remove(f)\nfiles = glob.glob('*.txt')",
        &["Deletes a.log, b.log and files ending in .txt", "Looks at the names in this folder"],
    );
    says_after(
        &["path = 'a.csv'"],
        "if not os.path.exists(path): path = 'b.csv'\nos.remove(path)",
        &["Deletes a.csv and b.csv"],
    );
    says_after(
        &["path = 'a.csv'", "if n > 3:\n    path = 'b.csv'"],
        "os.remove(path)",
        &["Deletes a.csv and b.csv"],
    );
    // A name of a function is none of the session.
    says_after(
        &["path = 'a.csv'", "def f():\n    path = 'b.csv'\n[path for path in 'xy']"],
        "os.remove(path)",
        &["Deletes a.csv"],
    );
    says_after(
        &["path = 'a.csv'", "def f():\n    global path\n    path = 'b.csv'\nf()"],
        "os.remove(path)",
        &["Deletes a.csv and b.csv"],
    );
    says_after(&["with open('x') as f:\n    path = 'a.csv'"], "os.remove(path)", &["Deletes a.csv"]);
}

#[test]
fn what_an_earlier_action_holds_open_is_told() {
    says_after(
        &["import sqlite3\nconn = sqlite3.connect('a.db')"],
        "conn.execute('DELETE FROM t')",
        &["Changes or adds to a.db"],
    );
    says_after(
        &["import sqlite3\nconn = sqlite3.connect('a.db')\ncur = conn.cursor()"],
        "cur.execute('DELETE FROM t')",
        &["Changes or adds to a.db"],
    );
    says_after(&["log = open('notes.txt', 'w')"], "log.write('x')", &["Changes or adds to notes.txt"]);
    let said = said_after(&["import os\nos.chdir('archive')"], "os.remove('notes.txt')");
    assert!(said[1].contains("went to another folder"), "{said:?}");
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
    // The conditions under which it is called say nothing of its own names.
    says_after(
        &["import os\ndef clean():\n    for f in os.listdir(): os.remove(f)"],
        "for f in names:\n    if f.endswith('.log'): clean()",
        &["Deletes files in this folder", "Looks at the names in this folder"],
    );
    says_after(
        &["import os\ndef clean(): os.remove('a')\nsteps = {'logs': clean}"],
        "for step in steps.values(): step()",
        &["Deletes a"],
    );
    // Functions that call each other have no end.
    says_after(&["fact = lambda n: 1 if n < 2 else n * fact(n - 1)"], "fact(5)", &[NOTHING]);
    says_after(&["a, b = 1, 2\na, b = b, a"], "print(a)", &[NOTHING]);
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
