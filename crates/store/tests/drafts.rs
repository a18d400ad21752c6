//! A reply that was being written when Nod was killed is kept as far as it was shown.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use nod_protocol::{AnswerEnd, ConversationId, ItemBody, TurnId, TurnOutcome};
use nod_store::Store;
use support::{Writer, ended, observed, talk, user};

fn bodies(store: &Store, conversation: &ConversationId) -> Vec<ItemBody> {
    store.items(conversation).unwrap().into_iter().map(|item| item.body).collect()
}

#[test]
fn what_was_shown_of_a_reply_is_there_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let (conversation, turn) = (writer.conversation.clone(), writer.turn.clone());
    writer.append(user("Go"));
    for piece in ["I will lo", "ok.\n<execute>\nprint(", "1)"] {
        store.append_draft(&conversation, &turn, piece).unwrap();
    }
    drop(writer);
    drop(store);

    let store = Store::open(folder.path()).unwrap();
    store.recover().unwrap();
    let after = bodies(&store, &conversation);
    let ItemBody::AssistantMessage { raw, talk, end } = &after[1] else { panic!("{after:#?}") };
    assert_eq!(raw, "I will look.\n<execute>\nprint(1)");
    assert_eq!((talk.as_str(), *end), ("I will look.", AnswerEnd::Closed));
    assert!(matches!(after[2], ItemBody::TurnEnded { outcome: TurnOutcome::Interrupted, .. }));
    assert_eq!(after.len(), 3);
    // Once is enough.
    store.recover().unwrap();
    assert_eq!(bodies(&store, &conversation), after);
}

#[test]
fn a_complete_reply_leaves_no_draft_and_is_not_doubled() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let (conversation, turn) = (writer.conversation.clone(), writer.turn.clone());
    writer.append(user("Go"));
    store.append_draft(&conversation, &turn, "Do").unwrap();
    let draft = folder.path().join("drafts").join(&conversation.0);
    let content = std::fs::read(&draft).unwrap();
    writer.append(talk("Done."));
    assert!(!draft.exists());
    // As if the kill had come between the item and the removal.
    std::fs::write(&draft, content).unwrap();
    drop(writer);
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    store.recover().unwrap();
    let after = bodies(&store, &conversation);
    assert_eq!(after.iter().filter(|body| matches!(body, ItemBody::AssistantMessage { .. })).count(), 1);
    assert!(!draft.exists());
}

#[test]
fn a_reply_that_begins_like_the_one_before_is_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let (conversation, turn) = (writer.conversation.clone(), writer.turn.clone());
    writer.append(user("Go"));
    writer.append(talk("I will look at the columns."));
    let action = writer.run("1", 1);
    writer.append(observed(&action, "1"));
    store.append_draft(&conversation, &turn, "I will").unwrap();
    drop(writer);
    drop(store);

    let store = Store::open(folder.path()).unwrap();
    store.recover().unwrap();
    let after = bodies(&store, &conversation);
    let [.., ItemBody::AssistantMessage { raw, .. }, ItemBody::TurnEnded { .. }] = &after[..] else {
        panic!("{after:#?}")
    };
    assert_eq!(raw, "I will");
}

#[test]
fn a_draft_of_another_turn_is_begun_anew_and_deletion_takes_it_along() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    let conversation = writer.conversation.clone();
    writer.append(user("Go"));
    store.append_draft(&conversation, &TurnId::fresh(), "old").unwrap();
    store.append_draft(&conversation, &writer.turn, "new").unwrap();
    let draft = folder.path().join("drafts").join(&conversation.0);
    assert_eq!(std::fs::read_to_string(&draft).unwrap(), format!("{}\nnew", writer.turn));
    writer.append(ended());
    store.append_draft(&conversation, &writer.turn, "x").unwrap();
    store.delete_conversation(&conversation).unwrap();
    assert!(!draft.exists());
    assert!(store.append_draft(&ConversationId("../outside".into()), &TurnId::fresh(), "x").is_err());
}
