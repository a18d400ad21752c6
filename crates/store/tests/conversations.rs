//! Making, listing, naming, finding and deleting conversations.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::path::Path;

use nod_protocol::{ConversationId, Item, Output, OutputPart};
use nod_store::{Store, StoreError, UNTITLED};
use support::{Writer, ended, item, observed, picture, printed, talk, user};

fn titles(store: &Store) -> Vec<String> {
    store.list_conversations().unwrap().into_iter().map(|summary| summary.title).collect()
}

#[test]
fn the_first_request_names_an_untitled_conversation() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    assert_eq!(titles(&store), [UNTITLED]);
    writer.append(user(" \n How many rows? \n Thanks"));
    writer.append(user("And columns?"));
    assert_eq!(titles(&store), ["How many rows?"]);
    store.rename_conversation(&writer.conversation, " Rows\nand columns ").unwrap();
    writer.append(user("More"));
    assert_eq!(titles(&store), ["Rows and columns"]);
    let named = store.create_conversation(Some("Mine"), Path::new("/elsewhere")).unwrap();
    store.append_item(&named.id, &item(&writer.turn, user("What is it?"))).unwrap();
    let named = store.conversation(&named.id).unwrap();
    assert_eq!((named.title.as_str(), named.folder.as_str()), ("Mine", "/elsewhere"));

    let blank = store.rename_conversation(&named.id, " \n").unwrap_err();
    assert!(matches!(blank, StoreError::Refused { .. }), "{blank}");
    assert_eq!(store.conversation(&named.id).unwrap().title, "Mine");
}

#[test]
fn the_one_that_grew_last_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let [first, second] =
        ["first", "second"].map(|title| store.create_conversation(Some(title), Path::new("/work")).unwrap());
    assert_eq!(titles(&store), ["second", "first"]);
    let later = Item { at: second.updated_at + 1000, ..item(&"t".into(), user("x")) };
    store.append_item(&first.id, &later).unwrap();
    assert_eq!(titles(&store), ["first", "second"]);
    assert_eq!(store.conversation(&first.id).unwrap().updated_at, later.at);
    // A clock that went back does not turn the list around.
    store.append_item(&first.id, &Item { at: 5, ..item(&"t".into(), user("y")) }).unwrap();
    assert_eq!(store.conversation(&first.id).unwrap().updated_at, later.at);
}

#[test]
fn a_working_folder_is_an_absolute_path() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let error = store.create_conversation(None, Path::new("relative/place")).unwrap_err();
    assert!(error.to_string().contains("relative/place"), "{error}");
    assert!(store.list_conversations().unwrap().is_empty());
    let made = store.create_conversation(None, Path::new("/a")).unwrap();
    store.set_folder(&made.id, Path::new("/b")).unwrap();
    assert_eq!(store.conversation(&made.id).unwrap().folder, "/b");
    assert!(store.set_folder(&made.id, Path::new("c")).is_err());
}

#[test]
fn what_is_not_there_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let nowhere = ConversationId::from("nowhere");
    let errors = [
        store.conversation(&nowhere).unwrap_err(),
        store.items(&nowhere).unwrap_err(),
        store.outputs(&nowhere).unwrap_err(),
        store.actions(&nowhere).unwrap_err(),
        store.rename_conversation(&nowhere, "x").unwrap_err(),
        store.delete_conversation(&nowhere).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.to_string(), "There is no conversation nowhere. It may have been deleted.");
    }
}

#[test]
fn words_are_found_in_titles_requests_and_talk() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let invoices = Writer::new(&store);
    invoices.append(user("Sum the column amount of invoices.csv"));
    let answer = invoices.append(talk("The total is 1,234.50 in Zürich."));
    let id = invoices.run("secret_code()", 1);
    invoices.output(&id, 0, &printed("printed words"));
    invoices.append(observed(&id, "printed words"));
    invoices.append(ended());
    let photos = Writer::new(&store);
    let request = photos.append(user("Count my photos.\nThe total of all folders, please."));

    let find = |query: &str| -> Vec<_> {
        store.search(query).unwrap().into_iter().map(|hit| (hit.conversation.id, hit.item)).collect()
    };
    let (invoices_id, photos_id) = (invoices.conversation.clone(), photos.conversation.clone());
    // In the title of one; the title comes before talk.
    assert_eq!(find("invoices"), [(invoices_id.clone(), None)]);
    assert_eq!(find("zurich"), [(invoices_id.clone(), Some(answer.id.clone()))]);
    assert_eq!(find("ZÜRICH total"), [(invoices_id.clone(), Some(answer.id.clone()))]);
    assert_eq!(find("folders tot"), [(photos_id.clone(), Some(request.id.clone()))]);
    assert_eq!(find("total").len(), 2);
    assert!(find("zurich photos").is_empty());
    // Code and output are not talk.
    assert!(find("secret_code").is_empty() && find("printed").is_empty());

    store.rename_conversation(&photos_id, "Holiday pictures").unwrap();
    assert_eq!(find("holiday"), [(photos_id.clone(), None)]);
    let hit = store.search("1,234").unwrap().remove(0);
    assert_eq!(hit.snippet, "The total is 1,234.50 in Zürich.");

    // Signs that mean something to the search engine are only signs.
    for query in [
        "",
        "  ",
        "\"",
        "*",
        "-",
        "AND",
        "a OR b",
        "NEAR(",
        "title:x",
        "(",
        "\0",
        "'; DROP TABLE items",
        "^x",
    ] {
        store.search(query).unwrap_or_else(|error| panic!("{query}: {error}"));
    }
    assert!(find("\" *").is_empty());
}

fn artifact(output: &Output) -> String {
    let Output::Display { data, .. } = output else { panic!() };
    let OutputPart::File { artifact } = &data["image/png"] else { panic!() };
    artifact.hash.clone()
}

#[test]
fn deleting_takes_everything_of_one_and_nothing_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (doomed, kept) = (Writer::new(&store), Writer::new(&store));
    let mut hashes = Vec::new();
    for writer in [&doomed, &kept] {
        writer.append(user("Show the xylophone"));
        let id = writer.run("show()", 1);
        hashes.push(artifact(&writer.output(&id, 0, &picture("c2hhcmVk"))));
        writer.append(observed(&id, "shown"));
        writer.append(ended());
    }
    let id = doomed.run("show('quizzical')", 2);
    let own = artifact(&doomed.output(&id, 0, &picture("b3du")));
    doomed.append(talk("A quizzical answer"));
    assert_eq!(hashes[0], hashes[1]);
    let before = (store.items(&kept.conversation).unwrap(), store.outputs(&kept.conversation).unwrap());

    store.delete_conversation(&doomed.conversation).unwrap();
    assert!(store.items(&doomed.conversation).is_err());
    assert_eq!(store.artifact_path(&own), None);
    assert!(store.artifact_path(&hashes[0]).is_some());
    assert_eq!(
        (store.items(&kept.conversation).unwrap(), store.outputs(&kept.conversation).unwrap()),
        before
    );
    assert_eq!(store.search("xylophone").unwrap().len(), 1);
    assert!(store.search("quizzical").unwrap().is_empty());

    // The words themselves are gone from the files, not only out of sight.
    for name in ["nod.sqlite", "nod.sqlite-wal"] {
        let bytes = std::fs::read(folder.path().join(name)).unwrap();
        assert!(!bytes.windows(9).any(|part| part == b"quizzical"), "{name}");
    }
    store.delete_conversation(&kept.conversation).unwrap();
    assert_eq!(store.artifact_path(&hashes[0]), None);
    assert!(store.list_conversations().unwrap().is_empty());
    drop(store);
    let database = rusqlite::Connection::open(folder.path().join("nod.sqlite")).unwrap();
    for table in
        ["items", "actions", "outputs", "artifact_uses", "discarded_artifacts", "title_search", "item_search"]
    {
        let rows: i64 =
            database.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
}
