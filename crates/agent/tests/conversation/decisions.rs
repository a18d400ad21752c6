//! Each answer to a card, each way to stop, and what the model is told of it.

use nod_agent::{DecidedBy, Dialect, ExecStatus, ReplyEnd};
use nod_protocol::{
    Decision, ErrorCode, EventMsg, ItemBody, ItemKind, KernelState, Op, TurnOutcome, TurnPhase,
};

use crate::{
    client::{Client, id},
    parts::{Do, Neighbours, Say, profile},
};

#[tokio::test]
async fn an_approved_action_runs_and_the_model_answers() {
    let n = Neighbours::new(vec![Say::act("6 * 7"), Say::answer("It is 42.")], vec![vec![Do::Print("42\n")]]);
    let mut c = Client::new(&n).await;
    c.ask("six times seven?").await;
    let card = c.card().await;
    assert_eq!((card.action.code.as_str(), card.action.step), ("6 * 7", 1));
    assert!(n.ran().is_empty(), "nothing runs before the answer");
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.ended().await, (TurnOutcome::Answered, None));
    assert_eq!(n.ran(), ["6 * 7"]);
    assert_eq!(
        n.last_prompt(),
        "<|im_start|>system\nAct.<|im_end|>\n<|im_start|>user\nsix times seven?<|im_end|>\n\
         <|im_start|>assistant\nI try.\n<execute>\n6 * 7\n</execute><|im_end|>\n\
         <|im_start|>user\nExecution Output:\n42<|im_end|>\n<|im_start|>assistant\n"
    );
    let kinds: Vec<ItemKind> = c
        .log
        .iter()
        .filter_map(|msg| match msg {
            EventMsg::ItemStarted { kind, .. } => Some(*kind),
            _ => None,
        })
        .collect();
    assert_eq!(kinds, [ItemKind::Talk, ItemKind::Code, ItemKind::Talk]);
    assert!(!c.log.iter().any(|msg| matches!(msg, EventMsg::Delta { text, .. } if text.contains("<exe"))));
    assert!(c.view.usage.is_some());
}

#[tokio::test]
async fn an_edit_runs_as_edited_and_the_model_is_told() {
    let n = Neighbours::new(vec![Say::act("rm()"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.decide(Decision::ApproveEdited { code: "ls()".to_owned() }).await;
    c.ended().await;
    assert_eq!(n.ran(), ["ls()"]);
    let ran = n.python.ran.lock().unwrap()[0].clone();
    assert_eq!((ran.parent, ran.step), (Some(card.action.id), 1));
    assert_eq!(
        c.observation(),
        "The user edited the code before running it. The code that ran:\nls()\n\nExecution Output:\n\
         [Code executed successfully with no output]"
    );
    assert!(n.last_prompt().contains("<execute>\nrm()\n</execute>"), "the proposal stays");
}

#[tokio::test]
async fn an_edit_that_changes_nothing_is_an_approval_and_an_empty_one_is_refused() {
    let n = Neighbours::new(vec![Say::act("x"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.decide(Decision::ApproveEdited { code: " \n".to_owned() }).await;
    assert_eq!(c.error().await, ErrorCode::Internal);
    assert!(n.ran().is_empty());
    c.resolve(&card.approval, Decision::ApproveEdited { code: "x".to_owned() }).await;
    c.ended().await;
    assert_eq!(n.python.ran.lock().unwrap()[0].id, card.action.id);
    assert!(!c.observation().contains("edited"));
}

#[tokio::test]
async fn a_declined_action_does_not_run_and_the_reason_reaches_the_model() {
    let n = Neighbours::new(vec![Say::act("a"), Say::act("b"), Say::answer("ok")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Decline { reason: Some("not now".to_owned()) }).await;
    let card = c.card().await;
    assert_eq!(c.observation(), "The user declined this action, so it did not run.\nReason: not now");
    assert_eq!(card.action.step, 2);
    c.resolve(&card.approval, Decision::Decline { reason: Some(" ".to_owned()) }).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(c.observation(), "The user declined this action, so it did not run.");
    assert!(n.ran().is_empty());
}

#[tokio::test]
async fn stop_at_the_card_ends_the_turn_and_the_next_turn_knows() {
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Stop).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Declined);
    c.ask("why?").await;
    c.ended().await;
    assert!(n.last_prompt().ends_with(
        "</execute><|im_end|>\n<|im_start|>user\nThe user stopped before this action ran.<|im_end|>\n\
         <|im_start|>user\nwhy?<|im_end|>\n<|im_start|>assistant\n"
    ));
    assert!(n.ran().is_empty());
}

#[tokio::test]
async fn stopping_while_the_model_writes_keeps_what_it_wrote() {
    let n = Neighbours::new(vec![Say::Hang("Once <execute>\nrm()"), Say::answer("ok")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.until(|msg| matches!(msg, EventMsg::Delta { .. })).await;
    c.interrupt().await;
    assert_eq!(c.ended().await.0, TurnOutcome::Interrupted);
    c.ask("again").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(n.last_prompt().contains("Once <execute>\nrm()<|im_end|>"));
    assert!(n.ran().is_empty());
    assert!(!c.view.items.iter().any(|item| matches!(item.body, ItemBody::Action { .. })));
}

#[tokio::test]
async fn stopping_running_code_keeps_its_output_and_its_variables() {
    let n = Neighbours::new(vec![Say::act("loop()")], vec![vec![Do::Print("1\n"), Do::Loop]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.until(|msg| matches!(msg, EventMsg::ExecOutput { .. })).await;
    c.interrupt().await;
    assert_eq!(
        c.ended().await,
        (TurnOutcome::Interrupted, Some("Stopped. Python kept its variables.".to_owned()))
    );
    assert_eq!(c.observation(), "Execution Output:\n1\n[Interrupted by the user.]");
}

#[tokio::test]
async fn interrupting_at_the_card_closes_it_for_good() {
    let n = Neighbours::new(vec![Say::act("a")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    c.interrupt().await;
    assert_eq!(c.ended().await.0, TurnOutcome::Interrupted);
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.error().await, ErrorCode::NotFound);
    assert!(n.ran().is_empty());
}

#[tokio::test]
async fn a_second_answer_and_an_unknown_one_run_nothing() {
    let n = Neighbours::new(vec![Say::act("a"), Say::act("b")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    c.resolve(&"other".into(), Decision::Approve).await;
    assert_eq!(c.error().await, ErrorCode::NotFound);
    c.resolve(&card.approval, Decision::Approve).await;
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.error().await, ErrorCode::NotFound);
    if c.view.phase != TurnPhase::AwaitingApproval {
        c.card().await;
    }
    // The old answer does not fit the new card either.
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.error().await, ErrorCode::NotFound);
    assert_eq!(n.ran(), ["a"]);
}

#[tokio::test]
async fn code_that_asks_gets_the_line() {
    let n = Neighbours::new(vec![Say::act("input()"), Say::answer("ok")], vec![vec![Do::Ask("name? ")]]);
    let mut c = Client::new(&n).await;
    let line = || Op::AnswerInput { conversation: id(), text: "Ada".to_owned() };
    c.conversation.submit(line()).await.unwrap();
    assert_eq!(c.error().await, ErrorCode::NotFound);
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.phase(TurnPhase::AwaitingInput).await;
    assert_eq!(c.view.pending_input.as_ref().unwrap().prompt, "name? ");
    c.conversation.submit(line()).await.unwrap();
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(c.observation(), "Execution Output:\ngot Ada");
}

#[tokio::test]
async fn code_that_asks_can_be_stopped() {
    let n = Neighbours::new(vec![Say::act("input()")], vec![vec![Do::Ask("? ")]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.phase(TurnPhase::AwaitingInput).await;
    c.interrupt().await;
    assert_eq!(c.ended().await.0, TurnOutcome::Interrupted);
}

#[tokio::test]
async fn busy_says_so_and_changes_nothing() {
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    c.ask("and this").await;
    assert_eq!(c.error().await, ErrorCode::Busy);
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(!n.last_prompt().contains("and this"));
}

#[tokio::test]
async fn a_restart_between_turns_stands_before_the_next_request() {
    let n = Neighbours::new(vec![Say::answer("a"), Say::answer("b")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("one").await;
    c.ended().await;
    c.conversation.submit(Op::RestartKernel { conversation: id() }).await.unwrap();
    c.until(
        |msg| matches!(msg, EventMsg::ItemCompleted { item } if matches!(item.body, ItemBody::Note { .. })),
    )
    .await;
    c.ask("two").await;
    c.ended().await;
    assert!(n.last_prompt().contains(
        "<|im_start|>user\n[The Python session was restarted. Its variables are gone.]\ntwo<|im_end|>"
    ));
}

#[tokio::test]
async fn a_restart_while_code_runs_is_told_in_its_observation() {
    let n =
        Neighbours::new(vec![Say::act("loop()"), Say::answer("ok")], vec![vec![Do::Print("1"), Do::Loop]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.until(|msg| matches!(msg, EventMsg::ExecOutput { .. })).await;
    n.python.states.as_ref().unwrap().send_replace(KernelState::Busy);
    c.until(|msg| matches!(msg, EventMsg::KernelStatus { .. })).await;
    c.conversation.submit(Op::RestartKernel { conversation: id() }).await.unwrap();
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(
        c.observation(),
        "Execution Output:\n1\n[The Python session was restarted. Its variables are gone.]"
    );
    let told = c.view.items.iter().filter(|item| matches!(item.body, ItemBody::Note { .. })).count();
    assert_eq!(told, 0, "told once");
}

#[tokio::test]
async fn a_flag_that_approves_is_named_in_the_journal() {
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![Do::End(ExecStatus::Error)]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    let op = Op::Resolve { conversation: id(), approval_id: card.approval, decision: Decision::Approve };
    c.conversation.submit_as(op, DecidedBy::YesFlag).await.unwrap();
    c.ended().await;
    assert!(
        c.view
            .items
            .iter()
            .any(|item| matches!(&item.body, ItemBody::Decision { by, .. } if by == "yes-flag"))
    );
}

#[tokio::test]
async fn when_the_asker_goes_the_answer_is_stop() {
    let n = Neighbours::new(vec![Say::act("a")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    c.conversation.asker_gone().await.unwrap();
    assert_eq!(c.ended().await.0, TurnOutcome::Interrupted);
    assert_eq!(c.observation(), "Nod was closed before this action ran.");
    assert!(c.view.items.iter().any(|item| matches!(&item.body,
        ItemBody::Decision { by, decision: Decision::Stop, .. } if by == "nod")));
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.error().await, ErrorCode::NotFound);
}

#[tokio::test]
async fn mint_counts_its_steps() {
    let does = vec![vec![Do::Print("3\n")]];
    let says = vec![
        Say::Text(vec!["<execute>1</execute> and <execute>2</execute>"], ReplyEnd::EndOfText),
        Say::Text(vec!["<solution>3"], ReplyEnd::StopString("</solution>".to_owned())),
    ];
    let n = Neighbours::new(says, does);
    *n.model.profile.lock().unwrap() = Ok(nod_agent::Profile { dialect: Dialect::Mint, ..profile() });
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["1\n2"]);
    assert_eq!(
        c.observation(),
        "Observation:\n3\nYou have 4 steps left and 2 chances to propose solution left."
    );
    let last = c.view.items.iter().rev().find_map(|item| match &item.body {
        ItemBody::AssistantMessage { raw, talk, .. } => Some((raw.clone(), talk.clone())),
        _ => None,
    });
    assert_eq!(last.unwrap(), ("<solution>3</solution>".to_owned(), "3".to_owned()));
}
