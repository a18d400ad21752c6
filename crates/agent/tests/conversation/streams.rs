//! Subscriptions: a snapshot at any moment and the events after it give the same view as all events.

use std::sync::atomic::Ordering;

use nod_protocol::{Decision, EventMsg, Op, TurnPhase};

use crate::{
    client::{Client, apply, id},
    parts::{Do, Neighbours, Say},
};

#[tokio::test]
async fn a_snapshot_at_any_moment_and_what_follows_equal_the_whole() {
    let n = Neighbours::new(
        vec![Say::act("ask()"), Say::act("b"), Say::Hang("And then <execute>\nx")],
        vec![vec![Do::Print("1\n"), Do::Ask("? "), Do::Print("2\n")], vec![Do::Print("3\n")]],
    );
    // Slow enough that clients come between the pieces.
    n.model.pace.store(35, Ordering::SeqCst);
    n.python.pace.store(5, Ordering::SeqCst);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    // After each event one more client comes; all follow to the end.
    let mut others: Vec<Client> = Vec::new();
    let mut cards = 0;
    loop {
        let msg = c.next().await;
        others.push(Client::of(c.conversation.clone()).await);
        match msg {
            EventMsg::PhaseChanged { phase: TurnPhase::AwaitingApproval } => {
                cards += 1;
                let card = c.view.pending_approval.clone().unwrap();
                let decision = if cards == 1 {
                    Decision::ApproveEdited { code: "ask(1)".to_owned() }
                } else {
                    Decision::Approve
                };
                c.resolve(&card.approval, decision).await;
            }
            EventMsg::PhaseChanged { phase: TurnPhase::AwaitingInput } => {
                let line = Op::AnswerInput { conversation: id(), text: "yes".to_owned() };
                c.conversation.submit(line).await.unwrap();
            }
            EventMsg::Delta { text, .. } if text == "x" => c.interrupt().await,
            EventMsg::TurnEnded { .. } => break,
            _ => {}
        }
    }
    assert!(others.len() > 40, "{}", others.len());
    let moments: std::collections::BTreeSet<u64> = others.iter().map(|other| other.view.seq).collect();
    assert!(moments.len() >= 8, "snapshots of {} moments", moments.len());
    let partial = others.iter().filter(|other| !other.view.partial.is_empty()).count();
    let card = others.iter().filter(|other| other.view.pending_approval.is_some()).count();
    let input = others.iter().filter(|other| other.view.pending_input.is_some()).count();
    assert!(partial > 0 && card > 0 && input > 0, "{partial} {card} {input}");
    for mut other in others {
        while other.view.seq < c.view.seq {
            other.next().await;
        }
        assert_eq!(other.view, c.view);
    }
    assert_eq!(Client::of(c.conversation.clone()).await.view, c.view);
}

#[tokio::test]
async fn a_reader_that_falls_behind_loses_its_stream_and_the_turn_goes_on() {
    let flood = (0..1500).map(|_| Do::Print("line\n")).collect();
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![flood]);
    let mut c = Client::new(&n).await;
    let mut lazy = c.conversation.subscribe().await.unwrap();
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.ended().await;
    let mut view = lazy.snapshot;
    while let Some(event) = lazy.events.recv().await {
        apply(&mut view, &event);
    }
    assert!(view.seq < c.view.seq, "the stream ended early, in order until then");
    assert_eq!(Client::of(c.conversation.clone()).await.view, c.view);
}

#[tokio::test]
async fn text_is_gathered_before_it_is_shown() {
    let pieces: Vec<&'static str> = vec!["word "; 400];
    let n = Neighbours::new(vec![Say::Text(pieces, nod_agent::ReplyEnd::EndOfText)], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.ended().await;
    let deltas = c.log.iter().filter(|msg| matches!(msg, EventMsg::Delta { .. })).count();
    assert!((1..40).contains(&deltas), "{deltas} deltas for 400 pieces");
}
