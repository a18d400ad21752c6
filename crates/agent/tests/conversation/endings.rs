//! What is said of a reply that broke off, of an action that never began, and of one that ended Python: what is true.

use nod_agent::ExecStatus;
use nod_protocol::{AnswerEnd, Decision, EventMsg, ItemBody, ObservationStatus, TurnOutcome, TurnPhase};

use crate::{
    client::Client,
    parts::{Do, Neighbours, Say},
};

fn end_of_reply(items: &[nod_protocol::Item]) -> Option<AnswerEnd> {
    items.iter().rev().find_map(|item| match &item.body {
        ItemBody::AssistantMessage { end, .. } => Some(*end),
        _ => None,
    })
}

fn notes(c: &Client) -> Vec<String> {
    let note = |body: &ItemBody| match body {
        ItemBody::Note { text, for_model: true } => Some(text.clone()),
        _ => None,
    };
    c.view.items.iter().filter_map(|item| note(&item.body)).collect()
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

#[tokio::test]
async fn a_turn_in_which_nod_was_closed_does_not_say_that_the_user_stopped_it() {
    let said = |n: &Neighbours| {
        let items = n.journal.items.lock().unwrap();
        match items.last().map(|item| item.body.clone()) {
            Some(ItemBody::TurnEnded { outcome: TurnOutcome::Interrupted, message, .. }) => message,
            other => panic!("{other:?}"),
        }
    };
    let closed = Some(
        "Nod was closed, or its window loaded anew, during this turn. Nothing was run again.".to_owned(),
    );

    let n = Neighbours::new(vec![Say::Hang("Once")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.until(|msg| matches!(msg, EventMsg::Delta { .. })).await;
    c.conversation.close().await;
    assert_eq!(said(&n), closed);

    let n = Neighbours::new(vec![Say::act("a")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.card().await;
    c.conversation.close().await;
    assert_eq!(said(&n), closed);

    let n = Neighbours::new(vec![Say::act("loop()")], vec![vec![Do::Print("1\n"), Do::Loop]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.until(|msg| matches!(msg, EventMsg::ExecOutput { .. })).await;
    c.conversation.close().await;
    assert_eq!(said(&n), closed);
}

#[tokio::test]
async fn a_stop_before_python_was_ready_says_that_nothing_ran() {
    let starting = async || {
        let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![Do::Prepare]]);
        let mut c = Client::new(&n).await;
        c.ask("go").await;
        c.decide(Decision::Approve).await;
        c.phase(TurnPhase::Executing).await;
        (n, c)
    };
    let (n, mut c) = starting().await;
    c.interrupt().await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Interrupted);
    assert_eq!(message.unwrap(), "Stopped before Python was ready. Nothing was run.");
    assert_eq!(c.observed().status, ObservationStatus::NotRun);
    assert_eq!(c.observation(), "The user stopped before this action ran.");
    c.ask("why?").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(!n.last_prompt().contains("Execution Output"), "{}", n.last_prompt());

    let (n, c) = starting().await;
    c.conversation.close().await;
    let items = n.journal.items.lock().unwrap().clone();
    let told = items.iter().find_map(|item| match &item.body {
        ItemBody::Observation { observation } => Some(observation.text.clone()),
        _ => None,
    });
    assert_eq!(told.unwrap(), "Nod was closed before this action ran.");
}

#[tokio::test]
async fn a_proposal_made_again_after_its_edit_ran_is_not_said_to_have_run() {
    let says = || vec![Say::act("a"), Say::act("a"), Say::act("a"), Say::answer("ok")];
    let n = Neighbours::new(says(), vec![vec![Do::Print("2")]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::ApproveEdited { code: "b".to_owned() }).await;
    assert_eq!(c.ended().await.0, TurnOutcome::StepLimit);
    assert_eq!(n.ran(), ["b"]);
    assert_eq!(notes(&c).len(), 2, "told once, then the turn ends");
    assert!(notes(&c)[0].starts_with("The user ran edited code in place of this action"), "{:?}", notes(&c));

    // What did run is said to have run.
    let n = Neighbours::new(vec![Say::act("a"), Say::act("b"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::ApproveEdited { code: "b".to_owned() }).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(notes(&c)[0].starts_with("This is the action that just ran"), "{:?}", notes(&c));
}

#[tokio::test]
async fn an_action_that_ended_python_is_said_to_have_ended_it() {
    let n = Neighbours::new(
        vec![Say::act("exit()"), Say::answer("ok")],
        vec![vec![Do::Print("bye\n"), Do::Killed(ExecStatus::Ok)]],
    );
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(
        c.observation(),
        "Execution Output:\nbye\n[The action ended the Python session. Its variables are gone. The next action starts a new one.]"
    );
    assert!(c.observed().variables_lost);
}
