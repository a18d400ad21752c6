//! Neighbours that fail: nothing runs that should not, nothing shown is lost, the next request works.

use std::sync::atomic::Ordering;

use nod_agent::ExecStatus;
use nod_protocol::{Decision, ErrorCode, EventMsg, Op, TurnOutcome};

use crate::{
    client::{Client, id, open},
    parts::{Do, Neighbours, Say},
};

#[tokio::test]
async fn a_dead_kernel_is_told_and_the_turn_goes_on() {
    let n = Neighbours::new(
        vec![Say::act("a"), Say::answer("ok")],
        vec![vec![Do::Print("1\n"), Do::End(ExecStatus::KernelDied)]],
    );
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(
        c.observation(),
        "Execution Output:\n1\n[The Python session ended unexpectedly and was started again. Its variables are gone.]"
    );
}

#[tokio::test]
async fn a_timeout_is_told_with_its_limit() {
    let n = Neighbours::new(
        vec![Say::act("a"), Say::answer("ok")],
        vec![vec![Do::Print("1\n"), Do::End(ExecStatus::TimedOut)]],
    );
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.ended().await;
    assert_eq!(c.observation(), "Execution Output:\n1\n[Execution timed out (60 seconds).]");
    assert!(!c.observed().variables_lost);
}

#[tokio::test]
async fn variables_are_said_to_be_lost_however_the_session_ended() {
    for status in [ExecStatus::Ok, ExecStatus::Error, ExecStatus::TimedOut, ExecStatus::KernelDied] {
        let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![Do::Killed(status)]]);
        let mut c = Client::new(&n).await;
        c.ask("go").await;
        c.decide(Decision::Approve).await;
        c.ended().await;
        assert!(c.observed().variables_lost, "{status:?}");
        assert!(c.observation().contains("variables are gone"), "{}", c.observation());
    }
}

#[tokio::test]
async fn a_failing_model_keeps_what_it_wrote() {
    for (say, kept) in [(Say::Fail("Half a"), "Half a"), (Say::Panic, "")] {
        let n = Neighbours::new(vec![say, Say::answer("ok")], vec![]);
        let mut c = Client::new(&n).await;
        c.ask("go").await;
        let (outcome, message) = c.ended().await;
        assert_eq!(outcome, TurnOutcome::Failed);
        assert!(message.is_some());
        c.ask("again").await;
        assert_eq!(c.ended().await.0, TurnOutcome::Answered);
        assert!(n.last_prompt().contains(kept));
    }
}

#[tokio::test]
async fn no_model_and_no_python_say_what_to_do() {
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![Do::Fail]]);
    let ready = n.model.profile.lock().unwrap().clone();
    *n.model.profile.lock().unwrap() =
        Err(nod_agent::PortError::new(ErrorCode::ModelUnavailable, "There is no model."));
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    assert_eq!(c.error().await, ErrorCode::ModelUnavailable);
    assert_eq!(c.ended().await, (TurnOutcome::Failed, Some("There is no model.".to_owned())));
    *n.model.profile.lock().unwrap() = ready;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.error().await, ErrorCode::PythonUnavailable);
    assert_eq!(c.ended().await, (TurnOutcome::Failed, Some("Python was not found.".to_owned())));
    assert_eq!(c.observation(), "Python could not be started, so this action did not run.");
    n.python.broken.store(true, Ordering::SeqCst);
    c.conversation.submit(Op::RestartKernel { conversation: id() }).await.unwrap();
    assert_eq!(c.error().await, ErrorCode::PythonUnavailable);
}

#[tokio::test]
async fn a_kernel_adapter_that_panics_ends_the_turn_only() {
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![Do::Print("1"), Do::Panic]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Failed);
    c.ask("again").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
}

/// Runs one turn with two actions in which the writing of that number fails; whether it failed at all.
async fn turn_with_writing_failing_at(at: i64) -> bool {
    let n = Neighbours::new(
        vec![Say::act("a"), Say::act("b"), Say::answer("ok"), Say::answer("later")],
        vec![vec![Do::Print("1")], vec![Do::Print("2")]],
    );
    n.journal.allowed.store(at, Ordering::SeqCst);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let mut failed = false;
    loop {
        match c.next().await {
            EventMsg::PhaseChanged { .. } => {
                if let Some(card) = c.view.pending_approval.clone() {
                    c.resolve(&card.approval, Decision::Approve).await;
                }
            }
            EventMsg::Error { code: ErrorCode::StoreFailed, .. } => failed = true,
            EventMsg::TurnEnded { outcome, .. } => {
                assert_eq!(outcome == TurnOutcome::Failed, failed, "writing {at}");
                break;
            }
            _ => {}
        }
    }
    let written = n.journal.items.lock().unwrap().clone();
    assert_eq!(c.view.items, written, "what is shown is what is on disk");
    assert_eq!(c.view.outputs, *n.journal.outputs.lock().unwrap());
    for action in n.python.ran.lock().unwrap().iter() {
        assert!(written.iter().any(|item| matches!(&item.body,
            nod_protocol::ItemBody::ExecutionStarted { action: id } if *id == action.id)));
    }
    if failed {
        // Nothing is asked on top of a turn that could not be ended.
        let asked = n.model.prompts.lock().unwrap().len();
        c.ask("still there?").await;
        assert_eq!(c.error().await, ErrorCode::StoreFailed);
        assert_eq!((n.model.prompts.lock().unwrap().len(), c.view.turn.clone()), (asked, None));
    }
    // When the disk works again, so does the conversation.
    n.journal.allowed.store(-1, Ordering::SeqCst);
    n.model.script.lock().unwrap().clear();
    n.model.script.lock().unwrap().push_back(Say::answer("later"));
    c.ask("still there?").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    let written = n.journal.items.lock().unwrap().clone();
    assert_eq!(c.view.items, written, "what is shown is what is on disk");
    let count = |wanted: fn(&nod_protocol::ItemBody) -> bool| {
        written.iter().filter(|item| wanted(&item.body)).count()
    };
    let begun = count(|body| matches!(body, nod_protocol::ItemBody::UserMessage { .. }));
    let ended = count(|body| matches!(body, nod_protocol::ItemBody::TurnEnded { .. }));
    assert_eq!(begun, ended, "every turn is ended, whatever could not be written");
    failed
}

#[tokio::test]
async fn a_failing_journal_stops_everything_wherever_it_fails() {
    let mut at = 0;
    while turn_with_writing_failing_at(at).await {
        at += 1;
    }
    // Request, two times (reply, action, question, decision, start, output, observation), reply, end.
    assert_eq!(at, 17);
}

#[tokio::test]
async fn variables_lost_with_a_turn_that_was_given_up_are_told_with_the_next_request() {
    let n = Neighbours::new(
        vec![Say::act("a"), Say::answer("ok")],
        vec![vec![Do::Print("1"), Do::Killed(ExecStatus::KernelDied)]],
    );
    // The first output cannot be written: before it come request, reply, action, question, decision and start.
    n.journal.allowed.store(6, Ordering::SeqCst);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Failed);
    n.journal.allowed.store(-1, Ordering::SeqCst);
    // Python's end comes when nobody waits for it any more.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    c.ask("again").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(n.last_prompt().contains("Its variables are gone."), "{}", n.last_prompt());
}

#[tokio::test]
async fn a_conversation_goes_on_from_its_journal() {
    let n = Neighbours::new(
        vec![Say::act("a"), Say::answer("ok"), Say::answer("more")],
        vec![vec![Do::Print("1")]],
    );
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.ended().await;
    let seen = c.view.clone();
    c.conversation.close().await;
    assert!(c.conversation.submit(Op::Interrupt { conversation: id() }).await.is_err());

    let mut again = Client::of(open(&n).await).await;
    assert_eq!((&again.view.items, &again.view.outputs), (&seen.items, &seen.outputs));
    again.ask("and?").await;
    again.ended().await;
    assert!(n.last_prompt().contains("Execution Output:\n1<|im_end|>\n<|im_start|>assistant\nok<|im_end|>"));
    // Python ended with the Nod that was closed, and the model might have used what it had.
    let told = "[The Python session was restarted. Its variables are gone.]";
    assert!(n.last_prompt().contains(&format!("{told}\nand?")), "{}", n.last_prompt());

    again.conversation.close().await;
    n.model.script.lock().unwrap().push_back(Say::answer("yes"));
    let mut third = Client::of(open(&n).await).await;
    third.ask("still?").await;
    third.ended().await;
    assert_eq!(n.last_prompt().matches(told).count(), 1, "nothing ran since it was told");
}

#[tokio::test]
async fn closing_stops_what_runs_and_journals_it() {
    for at_card in [true, false] {
        let n = Neighbours::new(vec![Say::act("a")], vec![vec![Do::Print("1"), Do::Loop]]);
        let mut c = Client::new(&n).await;
        c.ask("go").await;
        let card = c.card().await;
        if !at_card {
            c.resolve(&card.approval, Decision::Approve).await;
            c.until(|msg| matches!(msg, EventMsg::ExecOutput { .. })).await;
        }
        c.conversation.close().await;
        let items = n.journal.items.lock().unwrap().clone();
        assert!(matches!(
            items.last().unwrap().body,
            nod_protocol::ItemBody::TurnEnded { outcome: TurnOutcome::Interrupted, .. }
        ));
        assert_eq!(n.ran().is_empty(), at_card);
    }
}

#[tokio::test]
async fn when_the_last_handle_is_dropped_the_card_is_answered_with_stop() {
    let n = Neighbours::new(vec![Say::act("a")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.card().await;
    drop(c);
    for _ in 0..500 {
        if n.journal.items.lock().unwrap().iter().any(|item| {
            matches!(&item.body, nod_protocol::ItemBody::Decision { decision: Decision::Stop, .. })
        }) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the card was left open");
}
