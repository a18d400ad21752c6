//! What is said of a reply that broke off: what is true.

use nod_protocol::{AnswerEnd, EventMsg, ItemBody, TurnOutcome};

use crate::{
    client::Client,
    parts::{Neighbours, Say},
};

fn end_of_reply(items: &[nod_protocol::Item]) -> Option<AnswerEnd> {
    items.iter().rev().find_map(|item| match &item.body {
        ItemBody::AssistantMessage { end, .. } => Some(*end),
        _ => None,
    })
}

#[tokio::test]
async fn who_broke_a_reply_off_is_kept() {
    let writing = async |say| {
        let n = Neighbours::new(vec![say], vec![]);
        let mut c = Client::new(&n).await;
        c.ask("go").await;
        c.until(|msg| matches!(msg, EventMsg::Delta { .. })).await;
        (n, c)
    };
    let (_n, mut c) = writing(Say::Hang("Once")).await;
    c.interrupt().await;
    c.ended().await;
    assert_eq!(end_of_reply(&c.view.items), Some(AnswerEnd::Cancelled));

    let (_n, mut c) = writing(Say::Fail("Once")).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Failed);
    assert_eq!(end_of_reply(&c.view.items), Some(AnswerEnd::Failed));

    let (n, c) = writing(Say::Hang("Once")).await;
    c.conversation.close().await;
    assert_eq!(end_of_reply(&n.journal.items.lock().unwrap()), Some(AnswerEnd::Closed));
}
