//! The journal: what is appended is read back, in order, and is never changed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use nod_protocol::{
    Action, ActionId, ApprovalId, ConversationId, Decision, ItemBody, ObservationStatus, Output, OutputPart,
};
use nod_store::{Store, StoreError};
use support::{Writer, action, ended, item, observed, picture, printed, talk, user};

#[test]
fn a_turn_is_read_back_after_closing() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let mut written = vec![writer.append(user("How many rows?")), writer.append(talk("I count them."))];
    let proposal = action("len(df)", 1);
    written.push(writer.append(ItemBody::Action { action: proposal.clone() }));
    let approval = ApprovalId::fresh();
    let asked = ItemBody::ApprovalRequested { approval: approval.clone(), action: proposal.id.clone() };
    written.push(writer.append(asked));
    let code = "len(df) # rows".to_owned();
    let decision = Decision::ApproveEdited { code: code.clone() };
    written.push(writer.append(ItemBody::Decision {
        approval: approval.clone(),
        action: proposal.id.clone(),
        decision: decision.clone(),
        by: "user".into(),
    }));
    let edited = Action { id: ActionId::fresh(), parent: Some(proposal.id.clone()), code, step: 1 };
    written.push(writer.append(ItemBody::Action { action: edited.clone() }));
    written.push(writer.append(ItemBody::ExecutionStarted { action: edited.id.clone() }));
    writer.output(&edited.id, 0, &printed("42\n"));
    written.push(writer.append(observed(&edited.id, "42")));
    written.push(writer.append(talk("There are 42 rows.")));
    written.push(writer.append(ended()));
    let conversation = writer.conversation.clone();
    drop(store);

    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.items(&conversation).unwrap(), written);
    let [proposed, ran] = <[_; 2]>::try_from(store.actions(&conversation).unwrap()).unwrap();
    assert_eq!(proposed.action, proposal);
    assert_eq!(proposed.approval, Some(approval));
    assert_eq!(proposed.decision, Some(decision));
    assert_eq!(proposed.decided_by.as_deref(), Some("user"));
    assert_eq!(proposed.decided_at, Some(1_700_000_000_000));
    assert_eq!((proposed.started_at, proposed.status), (None, None));
    assert_eq!(ran.action, edited);
    assert_eq!(ran.status, Some(ObservationStatus::Ok));
    assert!(ran.started_at.is_some() && ran.finished_at.is_some());
}

#[test]
fn of_much_output_the_ends_are_shown_and_all_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let (much, little) = (writer.run("much()", 1), writer.run("little()", 2));
    for index in 0..40 {
        let piece = if index == 20 {
            picture("iVBORw0KGgo=")
        } else {
            printed(&format!("{index} {}", "x".repeat(200_000)))
        };
        writer.output(&much, index, &piece);
    }
    writer.output(&little, 0, &printed("42\n"));
    let (kept, shown) =
        (store.outputs(&writer.conversation).unwrap(), store.outputs_to_show(&writer.conversation).unwrap());
    assert_eq!(kept.len(), 41);
    let is_note =
        |output: &Output| matches!(output, Output::Stream { text, .. } if text.contains("not shown here"));
    let (notes, real): (Vec<_>, Vec<_>) = shown.iter().partition(|stored| is_note(&stored.output));
    assert_eq!(notes.len(), 1);
    assert!(real.iter().all(|stored| kept.contains(stored)));
    assert!((12..16).contains(&real.len()), "{}", real.len());
    let places: Vec<u32> =
        shown.iter().filter(|stored| stored.action == much).map(|stored| stored.index).collect();
    assert!(places.is_sorted() && places.starts_with(&[0, 1]) && places.ends_with(&[38, 39]), "{places:?}");
    assert!(places.contains(&20), "a picture is no text");
    assert_eq!(shown.last(), kept.last());
}

#[test]
fn outputs_keep_their_order_and_pictures_become_files() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let (first, second) = (writer.run("a()", 1), writer.run("b()", 2));
    writer.output(&first, 0, &printed("1"));
    writer.output(&second, 0, &printed("2"));
    let shown = writer.output(&first, 1, &picture("aGVs\nbG8=\n"));
    writer.output(&first, 2, &Output::Clear);

    let Output::Display { data, .. } = &shown else { panic!("{shown:?}") };
    let OutputPart::File { artifact } = &data["image/png"] else { panic!("{data:?}") };
    assert_eq!((artifact.mime.as_str(), artifact.bytes), ("image/png", 5));
    assert_eq!(artifact.hash, blake3::hash(b"hello").to_hex().to_string());
    let path = store.artifact_path(&artifact.hash).unwrap();
    assert_eq!(path, folder.path().join("artifacts").join(&artifact.hash[..2]).join(&artifact.hash));
    assert_eq!(std::fs::read(path).unwrap(), b"hello");

    let kept: Vec<_> = store
        .outputs(&writer.conversation)
        .unwrap()
        .into_iter()
        .map(|stored| (stored.action, stored.index, stored.output))
        .collect();
    let expected = [
        (first.clone(), 0, printed("1")),
        (second, 0, printed("2")),
        (first.clone(), 1, shown.clone()),
        (first, 2, Output::Clear),
    ];
    assert_eq!(kept, expected);
}

#[test]
fn text_that_only_claims_to_be_base64_is_kept_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let id = writer.run("display(…)", 1);
    let kept = writer.output(&id, 0, &picture("no base64!"));
    let Output::Display { data, .. } = kept else { panic!() };
    assert_eq!(data["image/png"], OutputPart::Text { text: "no base64!".into() });
}

#[test]
fn only_a_hash_names_an_artifact() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    std::fs::write(folder.path().join("secret"), "x").unwrap();
    for hash in ["", "../secret", "..", "/etc/passwd", &"A".repeat(64), &"g".repeat(64), &"0".repeat(63), "ä"]
    {
        assert_eq!(store.artifact_path(hash), None, "{hash}");
    }
    assert_eq!(store.artifact_path(&"0".repeat(64)), None);
}

#[test]
fn nothing_begins_without_an_approval_of_exactly_that_action() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let begin = |action: &ActionId| ItemBody::ExecutionStarted { action: action.clone() };

    let plain = writer.propose("a()", 1);
    assert!(writer.refused(begin(&plain)).contains("not approved"));
    let asked = writer.ask(&plain);
    assert!(writer.refused(begin(&plain)).contains("not approved"));
    writer.decide(&plain, &asked, Decision::Decline { reason: None });
    assert!(writer.refused(begin(&plain)).contains("not approved"));

    // An edit approves the edit, byte for byte, and nothing else.
    let proposal = writer.propose("b()", 2);
    let asked = writer.ask(&proposal);
    writer.decide(&proposal, &asked, Decision::ApproveEdited { code: "c()".into() });
    assert!(writer.refused(begin(&proposal)).contains("not approved"));
    let child = |code: &str| Action { parent: Some(proposal.clone()), ..action(code, 2) };
    let other = child("c( )");
    writer.append(ItemBody::Action { action: other.clone() });
    assert!(writer.refused(begin(&other.id)).contains("not approved"));
    let edited = child("c()");
    writer.append(ItemBody::Action { action: edited.clone() });
    writer.append(begin(&edited.id));
    assert!(writer.refused(begin(&edited.id)).contains("run before"));

    // Another conversation's approval is no approval here.
    let elsewhere = Writer::new(&store);
    let foreign = elsewhere.propose("d()", 1);
    let asked = elsewhere.ask(&foreign);
    elsewhere.decide(&foreign, &asked, Decision::Approve);
    assert!(writer.refused(begin(&foreign)).contains("no action"));
    elsewhere.append(begin(&foreign));
}

#[test]
fn contradictions_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let id = writer.propose("a()", 1);
    let same = Action { id: id.clone(), ..action("z()", 2) };
    assert!(writer.refused(ItemBody::Action { action: same }).contains("already"));
    let orphan = Action { parent: Some(ActionId::fresh()), ..action("z()", 2) };
    assert!(writer.refused(ItemBody::Action { action: orphan }).contains("no action"));

    let decide = |approval: &ApprovalId| ItemBody::Decision {
        approval: approval.clone(),
        action: id.clone(),
        decision: Decision::Approve,
        by: "user".into(),
    };
    assert!(writer.refused(decide(&ApprovalId::fresh())).contains("not the one"));
    let approval = writer.ask(&id);
    let again = ItemBody::ApprovalRequested { approval: ApprovalId::fresh(), action: id.clone() };
    assert!(writer.refused(again).contains("before"));
    let other = writer.propose("b()", 1);
    let shared = ItemBody::ApprovalRequested { approval: approval.clone(), action: other };
    assert!(writer.refused(shared).contains("another action"));
    writer.append(decide(&approval));
    assert!(writer.refused(decide(&approval)).contains("answered before"));

    let early = store.append_output(&writer.conversation, &id, 0, &printed("early")).unwrap_err();
    assert!(early.to_string().contains("without having begun"), "{early}");
    writer.append(ItemBody::ExecutionStarted { action: id.clone() });
    let gap = store.append_output(&writer.conversation, &id, 1, &printed("gap")).unwrap_err();
    assert!(gap.to_string().contains("where 0 was due"), "{gap}");
    writer.output(&id, 0, &printed("x"));
    let twice = store.append_output(&writer.conversation, &id, 0, &printed("y")).unwrap_err();
    assert!(twice.to_string().contains("where 1 was due"), "{twice}");
    writer.append(observed(&id, "x"));
    assert!(writer.refused(observed(&id, "y")).contains("already"));

    let nowhere = ConversationId::from("nowhere");
    let unknown = store.append_item(&nowhere, &item(&writer.turn, user("x"))).unwrap_err();
    assert!(matches!(unknown, StoreError::NotFound { what: "conversation", .. }), "{unknown}");
    let first = store.items(&writer.conversation).unwrap().remove(0);
    let twice = store.append_item(&writer.conversation, &first).unwrap_err();
    assert!(twice.to_string().contains("there already"), "{twice}");
}

/// Not through the crate but straight at the file: the database itself holds on to what is written.
#[test]
fn the_database_refuses_to_change_what_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    writer.append(user("hello"));
    let id = writer.run("a()", 1);
    writer.output(&id, 0, &printed("1"));
    writer.append(observed(&id, "1"));
    drop(store);
    let database = rusqlite::Connection::open(folder.path().join("nod.sqlite")).unwrap();
    for statement in [
        "UPDATE items SET body = '{}'",
        "DELETE FROM items",
        "INSERT OR REPLACE INTO items SELECT * FROM items",
        "INSERT OR REPLACE INTO items SELECT seq, conversation, 'other', turn, at, kind, body FROM items",
        "UPDATE outputs SET body = '{}'",
        "DELETE FROM outputs",
        "INSERT OR REPLACE INTO outputs SELECT * FROM outputs",
        "UPDATE actions SET code = 'evil()'",
        "UPDATE actions SET decision = '{\"type\":\"stop\"}'",
        "UPDATE actions SET decided_by = 'nod'",
        "UPDATE actions SET started_at = NULL",
        "UPDATE actions SET status = NULL",
        "DELETE FROM actions",
        "INSERT OR REPLACE INTO actions SELECT * FROM actions",
    ] {
        let error = database.execute(statement, []).expect_err(statement).to_string();
        assert!(
            ["append-only", "never changed", "settled once", "only with their"]
                .iter()
                .any(|part| error.contains(part)),
            "{statement}: {error}"
        );
    }
}
