//! Tests with no room left. `PRAGMA max_page_count` makes SQLite meet a full disk without filling one.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use nod_protocol::{
    Action, ActionId, ApprovalId, Decision, Item, ItemBody, ItemId, Output, OutputPart, TurnId,
};

use crate::{Store, StoreError};

fn item(body: ItemBody) -> Item {
    Item { id: ItemId::fresh(), turn: TurnId::from("turn"), at: 1, body }
}

fn request(text: String) -> Item {
    item(ItemBody::UserMessage { text, attachments: vec![] })
}

fn allow_pages(store: &Store, more: i64) {
    let connection = store.lock();
    let used: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    connection.query_row(&format!("PRAGMA max_page_count = {}", used + more), [], |_| Ok(())).unwrap();
}

fn files_under(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(files_under(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

#[test]
fn a_full_disk_is_named_and_nothing_is_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let conversation = store.create_conversation(None, Path::new("/work")).unwrap().id;
    let first = request("first".into());
    store.append_item(&conversation, &first).unwrap();
    allow_pages(&store, 2);

    let error = store.append_item(&conversation, &request("long ".repeat(100_000))).unwrap_err();
    assert!(
        matches!(&error, StoreError::Full { path } if *path == folder.path().join("nod.sqlite")),
        "{error}"
    );
    assert!(error.to_string().contains(folder.path().to_str().unwrap()), "{error}");
    assert_eq!(store.items(&conversation).unwrap(), std::slice::from_ref(&first));
    assert!(store.search("long").unwrap().is_empty());

    // Room again: the same store goes on.
    allow_pages(&store, 10_000);
    let last = request("long ".repeat(100_000));
    store.append_item(&conversation, &last).unwrap();
    drop(store);
    assert_eq!(Store::open(folder.path()).unwrap().items(&conversation).unwrap(), [first, last]);
}

#[test]
fn an_output_that_cannot_be_noted_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let conversation = store.create_conversation(None, Path::new("/work")).unwrap().id;
    let action = Action { id: ActionId::fresh(), parent: None, code: "plot()".into(), step: 1 };
    let (id, approval) = (action.id.clone(), ApprovalId::fresh());
    for body in [
        ItemBody::Action { action },
        ItemBody::ApprovalRequested { approval: approval.clone(), action: id.clone() },
        ItemBody::Decision { approval, action: id.clone(), decision: Decision::Approve, by: "user".into() },
        ItemBody::ExecutionStarted { action: id.clone() },
    ] {
        store.append_item(&conversation, &item(body)).unwrap();
    }
    let picture = Output::Display {
        execution_count: None,
        data: [
            ("image/png".to_owned(), OutputPart::Base64 { data: "aGVsbG8=".into() }),
            ("text/html".to_owned(), OutputPart::Text { text: "x".repeat(200_000) }),
        ]
        .into(),
    };
    allow_pages(&store, 1);
    let error = store.append_output(&conversation, &id, 0, &picture).unwrap_err();
    assert!(matches!(error, StoreError::Full { .. }), "{error}");
    assert!(store.outputs(&conversation).unwrap().is_empty());
    assert_eq!(files_under(&folder.path().join("artifacts")), Vec::<std::path::PathBuf>::new());

    allow_pages(&store, 10_000);
    store.append_output(&conversation, &id, 0, &picture).unwrap();
    assert_eq!(files_under(&folder.path().join("artifacts")).len(), 1);

    // The folder of the next file cannot be made: its place is taken by a file.
    let hash = blake3::hash(b"another").to_hex();
    std::fs::write(folder.path().join("artifacts").join(&hash[..2]), "in the way").unwrap();
    let another = Output::Display {
        execution_count: None,
        data: [("image/png".to_owned(), OutputPart::Base64 { data: "YW5vdGhlcg==".into() })].into(),
    };
    let error = store.append_output(&conversation, &id, 1, &another).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error}");
    assert_eq!(store.outputs(&conversation).unwrap().len(), 1);
}
