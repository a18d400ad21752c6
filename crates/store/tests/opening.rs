//! Opening: what is sound opens, everything else is refused by name and stays as it is.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeMap;
use std::path::Path;

use nod_protocol::{ConversationId, Decision, ItemBody};
use nod_store::{Store, StoreError};
use rusqlite::Connection;
use support::{Writer, ended, printed, user};

/// A sound store of some size.
fn filled(folder: &Path) -> ConversationId {
    let store = Store::open(folder).unwrap();
    let writer = Writer::new(&store);
    writer.append(user("hello"));
    let id = writer.run("print()", 1);
    for index in 0..40 {
        writer.output(&id, index, &printed(&"line\n".repeat(400)));
    }
    writer.append(ended());
    writer.conversation
}

/// The database and its log, whole. The index of the log (`-shm`) is scratch that SQLite makes anew.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    ["nod.sqlite", "nod.sqlite-wal"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), std::fs::read(folder.join(name)).ok()?)))
        .collect()
}

fn refusal(folder: &Path) -> StoreError {
    let before = contents(folder);
    let error = Store::open(folder).expect_err("this must not open");
    assert!(contents(folder) == before, "the files were changed: {error}");
    let text = error.to_string();
    assert!(text.contains(folder.join("nod.sqlite").to_str().unwrap()), "{text}");
    // Refused is refused: a second try says the same.
    assert_eq!(Store::open(folder).unwrap_err().to_string(), text);
    error
}

#[test]
fn damaged_files_are_refused_and_left_alone() {
    type Harm = fn(&Path);
    type Expect = fn(&StoreError) -> bool;
    let not_a_database: Expect = |error| matches!(error, StoreError::NotADatabase { .. });
    let damaged: Expect = |error| matches!(error, StoreError::Damaged { .. });
    let foreign: Expect = |error| matches!(error, StoreError::Foreign { .. });
    let table: &[(&str, Harm, Expect)] = &[
        ("empty", |path| std::fs::write(path, "").unwrap(), not_a_database),
        ("a letter", |path| std::fs::write(path, "x").unwrap(), not_a_database),
        ("text", |path| std::fs::write(path, "Dear diary, ".repeat(1000)).unwrap(), not_a_database),
        ("header alone", |path| truncate(path, 100), damaged),
        ("first page alone", |path| truncate(path, 4096), damaged),
        ("second half lost", |path| truncate(path, std::fs::metadata(path).unwrap().len() / 2), damaged),
        ("last byte lost", |path| truncate(path, std::fs::metadata(path).unwrap().len() - 1), damaged),
        ("a page zeroed", |path| overwrite(path, 4096 * 3, &[0; 4096]), damaged),
        ("a page of noise", |path| overwrite(path, 4096 * 5, &noise(4096)), damaged),
        ("noise in the schema", |path| overwrite(path, 100, &noise(800)), damaged),
        ("other magic", |path| overwrite(path, 0, b"SQLite format 4\0"), not_a_database),
        (
            "page size of nothing",
            |path| overwrite(path, 16, &[0, 0]),
            |error| matches!(error, StoreError::Damaged { .. } | StoreError::NotADatabase { .. }),
        ),
        (
            "another program's",
            |path| Connection::open(path).unwrap().execute_batch("PRAGMA application_id = 5").unwrap(),
            foreign,
        ),
        (
            "no format",
            |path| Connection::open(path).unwrap().execute_batch("PRAGMA user_version = 0").unwrap(),
            damaged,
        ),
        (
            "a folder",
            |path| {
                std::fs::remove_file(path).unwrap();
                std::fs::create_dir(path).unwrap();
            },
            not_a_database,
        ),
    ];
    for (name, harm, expected) in table {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path());
        harm(&folder.path().join("nod.sqlite"));
        println!("{name}"); // shown when the test fails
        let error = refusal(folder.path());
        assert!(expected(&error), "{name}: {error:?}");
        assert!(error.to_string().contains("left it as it is"), "{name}: {error}");
    }
}

fn truncate(path: &Path, length: u64) {
    std::fs::File::options().write(true).open(path).unwrap().set_len(length).unwrap();
}

fn overwrite(path: &Path, at: usize, with: &[u8]) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[at..at + with.len()].copy_from_slice(with);
    std::fs::write(path, bytes).unwrap();
}

fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn any_name_of_a_folder_will_do() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["with space", "100% ?x=1&y#z", "Zürich 雪 \u{1F40D}", "a'b\"c", "c:d"] {
        let inside = folder.path().join(name);
        let conversation = filled(&inside);
        assert_eq!(Store::open(&inside).unwrap().items(&conversation).unwrap().len(), 6, "{name}");
        std::fs::write(inside.join("nod.sqlite"), noise(5000)).unwrap();
        refusal(&inside);
    }
}

#[test]
fn a_newer_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let path = folder.path().join("nod.sqlite");
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 999").unwrap();
    let error = refusal(folder.path());
    assert!(matches!(error, StoreError::Newer { found: 999, known: 1, .. }), "{error:?}");
    assert!(error.to_string().contains("Update Nod"), "{error}");
}

/// A newer Nod that was killed: its format stands only in the log so far.
#[test]
fn a_newer_format_in_the_log_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let killed = tempfile::tempdir().unwrap();
    filled(folder.path());
    let connection = Connection::open(folder.path().join("nod.sqlite")).unwrap();
    connection.execute_batch("PRAGMA user_version = 2; CREATE TABLE later (x);").unwrap();
    for name in ["nod.sqlite", "nod.sqlite-wal"] {
        std::fs::copy(folder.path().join(name), killed.path().join(name)).unwrap();
    }
    let header = std::fs::read(killed.path().join("nod.sqlite")).unwrap();
    assert_eq!(
        header[60..64],
        [0, 0, 0, 1],
        "the header must still say format 1 for this test to mean anything"
    );
    let error = refusal(killed.path());
    assert!(matches!(error, StoreError::Newer { found: 2, .. }), "{error:?}");
}

#[test]
fn a_log_without_its_database_is_not_thrown_away() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("nod.sqlite-wal"), "frames").unwrap();
    let error = refusal(folder.path());
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert!(error.to_string().contains("nod.sqlite-wal"), "{error}");
}

#[test]
fn a_making_that_was_cut_off_begins_again() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("nod.sqlite.new"), "half").unwrap();
    filled(folder.path());
    assert!(!folder.path().join("nod.sqlite.new").exists());
}

#[test]
fn only_one_has_it_open() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let error = Store::open(folder.path()).unwrap_err();
    let text = error.to_string();
    assert!(matches!(error, StoreError::InUse { .. }), "{text}");
    assert!(text.contains(&format!("process {}", std::process::id())), "{text}");
    assert!(text.contains(folder.path().to_str().unwrap()), "{text}");
    drop(store);
    Store::open(folder.path()).unwrap();
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let inside = file.join("store");
    let error = Store::open(&inside).unwrap_err();
    assert!(error.to_string().contains(inside.to_str().unwrap()), "{error}");
}

#[cfg(unix)]
#[test]
fn the_folder_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("a/store");
    let store = Store::open(&inside).unwrap();
    assert_eq!(std::fs::metadata(store.folder()).unwrap().permissions().mode() & 0o777, 0o700);
}

const FIXTURES: &[(u32, &str)] = &[(1, include_str!("fixtures/v1.sql"))];

/// A database of every released format opens, and all in it can be read. A new format adds a fixture; the old
/// ones stay.
#[test]
fn every_released_format_opens() {
    for (version, fixture) in FIXTURES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nod.sqlite");
        let database = Connection::open(&path).unwrap();
        database.execute_batch(fixture).unwrap();
        drop(database);
        let store = Store::open(folder.path()).unwrap();
        let [conversation] = <[_; 1]>::try_from(store.list_conversations().unwrap()).unwrap();
        assert_eq!(
            (conversation.title.as_str(), conversation.folder.as_str()),
            ("Count the rows", "/home/u/data")
        );
        assert_eq!((conversation.created_at, conversation.updated_at), (1000, 1009));
        let items = store.items(&conversation.id).unwrap();
        assert_eq!(items.len(), 9, "format {version}");
        let actions = store.actions(&conversation.id).unwrap();
        assert_eq!(actions.len(), 1);
        assert_eq!(actions[0].action.code, "print(len(df))");
        assert_eq!(actions[0].decision, Some(Decision::Approve));
        assert_eq!(store.outputs(&conversation.id).unwrap()[0].output, printed("42\n"));
        assert_eq!(store.search("rows").unwrap().len(), 1);
        assert_eq!(store.search("fortytwo").unwrap()[0].item, Some(items[7].id.clone()));
        assert!(matches!(items[8].body, ItemBody::TurnEnded { .. }));
        assert!(store.recover().unwrap().is_empty());
        drop(store);
        assert_eq!(tables(&path), tables_of_a_fresh_one(), "format {version}");
    }
}

fn tables(path: &Path) -> Vec<(String, String)> {
    let database = Connection::open(path).unwrap();
    let mut statement =
        database.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn tables_of_a_fresh_one() -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    tables(&folder.path().join("nod.sqlite"))
}

/// A database moved to another disk is reached through a link; while the disk is away, nothing is put in its place.
#[cfg(unix)]
#[test]
fn a_link_is_followed_and_never_replaced() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    filled(elsewhere.path());
    let (link, target) = (folder.path().join("nod.sqlite"), elsewhere.path().join("nod.sqlite"));
    std::os::unix::fs::symlink(&target, &link).unwrap();
    assert_eq!(Store::open(folder.path()).unwrap().list_conversations().unwrap().len(), 1);

    std::fs::rename(&target, elsewhere.path().join("away")).unwrap();
    let error = Store::open(folder.path()).expect_err("there is nothing behind the link").to_string();
    assert!(error.contains(link.to_str().unwrap()), "{error}");
    assert!(link.is_symlink() && !target.exists());
}
