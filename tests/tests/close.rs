//! Nod closed while code of several conversations runs: the real model, the real Python, the real store.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use nod_app::{Nod, Options};
use nod_protocol::{ApprovalId, ConversationId, Decision, EventMsg, Op};
use nod_tests::{Home, programs};

/// A conversation whose card waits.
async fn asked(nod: &Nod) -> (ConversationId, ApprovalId) {
    let conversation = nod.create_conversation(None).await.unwrap().id;
    let mut subscription = nod.subscribe(&conversation).await.unwrap();
    let text = "how many files are in this folder?".to_owned();
    let request = Op::UserMessage { conversation: conversation.clone(), text, attachments: Vec::new() };
    nod.submit(request).await.unwrap();
    loop {
        let event = subscription.events.recv().await.expect("the conversation goes on");
        match event.msg {
            EventMsg::ApprovalRequested { approval, .. } => return (conversation, approval),
            EventMsg::TurnEnded { .. } => panic!("the turn ended without a card"),
            _ => {}
        }
    }
}

/// Each ends only after the other was told to stop. One after the other, the first would be stopped by force. The second
/// interrupt, halfway through the grace, is not to end the waiting.
#[tokio::test(flavor = "multi_thread")]
async fn conversations_are_closed_all_at_once() {
    let home = Home::new();
    let starter = vec![programs::repository().join("models/starter")];
    let nod = Nod::open(Options { home: Some(home.root().to_owned()), starter }).await.unwrap();
    let at = |name: String| home.work().join(name);
    for (one, another) in [("a", "b"), ("b", "a")] {
        let (conversation, approval_id) = asked(&nod).await;
        let code = format!(
            "import os, signal, time\ntry:\n    open('{one}.begun', 'w').close()\n    time.sleep(600)\n\
             except KeyboardInterrupt:\n    signal.signal(signal.SIGINT, signal.SIG_IGN)\n    \
             open('{one}.told', 'w').close()\n    \
             while not os.path.exists('{another}.told'):\n        time.sleep(0.05)\n    \
             open('{one}.ended', 'w').close()"
        );
        let decision = Decision::ApproveEdited { code };
        nod.submit(Op::Resolve { conversation, approval_id, decision }).await.unwrap();
        let end = Instant::now() + Duration::from_secs(60);
        while !at(format!("{one}.begun")).exists() {
            assert!(Instant::now() < end, "the code does not begin");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    nod.close().await;
    for one in ["a", "b"] {
        assert!(at(format!("{one}.ended")).exists(), "{one} was not told to stop while the other was");
    }
}
