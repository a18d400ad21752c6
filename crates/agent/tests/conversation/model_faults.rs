//! A weak model: broken actions, repeats, no end, replies cut short.

use nod_agent::{ExecStatus, ReplyEnd};
use nod_protocol::{Decision, EventMsg, ItemBody, TurnOutcome};

use crate::{
    client::Client,
    parts::{Do, Neighbours, Say, profile},
};

fn notes(c: &Client) -> Vec<(String, bool)> {
    let note = |body: &ItemBody| match body {
        ItemBody::Note { text, for_model } => Some((text.clone(), *for_model)),
        _ => None,
    };
    c.view.items.iter().filter_map(|item| note(&item.body)).collect()
}

#[tokio::test]
async fn the_step_limit_ends_the_turn_in_plain_words() {
    let says = vec![Say::act("a"), Say::act("b"), Say::act("c"), Say::answer("ok")];
    let n = Neighbours::new(says, vec![vec![], vec![]]);
    *n.model.profile.lock().unwrap() = Ok(nod_agent::Profile { steps: 2, ..profile() });
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.decide(Decision::Approve).await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::StepLimit);
    assert_eq!(
        message.unwrap(),
        "Nod stopped after 2 actions, the limit for one request. Ask it to go on, or raise the limit in the settings."
    );
    assert_eq!(n.ran(), ["a", "b"]);
    c.ask("go on").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(n.last_prompt().contains("user\nThis action did not run: the limit of 2 actions"));
}

#[tokio::test]
async fn a_repeat_is_told_once_and_then_ends_the_turn() {
    let says = vec![Say::act("a\n"), Say::act("a  "), Say::act("\na")];
    let n = Neighbours::new(says, vec![vec![Do::Print("1")]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::StepLimit);
    assert!(message.unwrap().contains("kept proposing the same action"));
    assert_eq!(n.ran(), ["a"]);
    assert_eq!(notes(&c).len(), 2);
    assert!(notes(&c)[0].0.starts_with("This is the action that just ran") && notes(&c)[0].1);
    let cards = c.log.iter().filter(|msg| matches!(msg, EventMsg::ApprovalRequested { .. })).count();
    assert_eq!(cards, 1, "repeats are not proposed");
}

#[tokio::test]
async fn after_a_repeat_another_action_may_follow() {
    let says = vec![Say::act("a"), Say::act("a"), Say::act("b"), Say::answer("ok")];
    let n = Neighbours::new(says, vec![vec![], vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["a", "b"]);
}

#[tokio::test]
async fn what_was_declined_or_edited_is_not_proposed_again() {
    let n = Neighbours::new(vec![Say::act("a"), Say::act("a"), Say::answer("ok")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Decline { reason: None }).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(notes(&c)[0].0.starts_with("The user just declined this action"));

    let n = Neighbours::new(vec![Say::act("a"), Say::act("a"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::ApproveEdited { code: "b".to_owned() }).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["b"]);
}

#[tokio::test]
async fn in_a_new_session_the_same_code_may_run_again() {
    let n = Neighbours::new(
        vec![Say::act("a"), Say::act("a"), Say::answer("ok")],
        vec![vec![Do::End(ExecStatus::KernelDied)], vec![]],
    );
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["a", "a"]);
}

#[tokio::test]
async fn a_broken_action_is_explained_once() {
    let says = || Say::answer("<python>\nprint(1)\n</python>");
    let n = Neighbours::new(vec![says(), Say::act("print(1)"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(notes(&c)[0].0.contains("<execute>\nprint(1 + 1)\n</execute>"));
    assert!(n.last_prompt().contains("user\nYour reply holds no action that can be run"));

    let n = Neighbours::new(vec![says(), says()], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Failed);
    assert!(message.unwrap().starts_with("The model tried to act twice"));
}

#[tokio::test]
async fn no_card_shows_code_that_is_not_python() {
    let n = Neighbours::new(
        vec![Say::act("a((("), Say::act("b"), Say::act("c((("), Say::act("d"), Say::answer("ok")],
        vec![vec![], vec![]],
    );
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    assert_eq!(card.action.code, "b");
    let told = "Your action is not valid Python, so nothing ran:\nSyntaxError: '(' was never closed (line 1)\n\
                Write it again without this error.";
    assert_eq!(notes(&c), [(told.to_owned(), true)]);
    assert!(n.last_prompt().contains("<execute>\na(((\n</execute>") && n.last_prompt().contains(told));
    c.resolve(&card.approval, Decision::Approve).await;
    // The first was mended, so this one is another first.
    let card = c.decide(Decision::Approve).await;
    assert_eq!(card.action.code, "d");
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["b", "d"]);

    let n = Neighbours::new(vec![Say::act("a((("), Say::act("b(((")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Failed);
    assert!(message.unwrap().starts_with("The model tried to act twice"));
}

#[tokio::test]
async fn at_the_limit_and_after_a_broken_checker_all_goes_on_as_without_one() {
    let n = Neighbours::new(vec![Say::act("a"), Say::act("b(((")], vec![vec![]]);
    *n.model.profile.lock().unwrap() = Ok(nod_agent::Profile { steps: 1, ..profile() });
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::StepLimit);

    let n = Neighbours::new(vec![Say::act("broken checker"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.decide(Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["broken checker"]);
}

/// Python is asked for as long as a slow machine takes, and a stop need not wait for that.
#[tokio::test]
async fn a_stop_while_python_is_asked_ends_the_turn() {
    let n = Neighbours::new(vec![Say::act("never says"), Say::answer("ok")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.until(|msg| matches!(msg, EventMsg::Usage { .. })).await;
    c.interrupt().await;
    assert_eq!(c.ended().await.0, TurnOutcome::Interrupted);
    c.ask("again").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(n.ran().is_empty());
    assert!(!c.log.iter().any(|msg| matches!(msg, EventMsg::ApprovalRequested { .. })));
}

/// In this dialect the closing tag is part of the text that was kept.
#[tokio::test]
async fn what_was_stopped_before_its_card_does_not_read_like_an_action_that_ran() {
    let whole = Say::Text(vec!["<execute>\nnever says\n</execute>"], ReplyEnd::EndOfText);
    let n = Neighbours::new(vec![whole, Say::answer("<solution>ok</solution>")], vec![]);
    *n.model.profile.lock().unwrap() =
        Ok(nod_agent::Profile { dialect: nod_agent::Dialect::Mint, ..profile() });
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    c.until(|msg| matches!(msg, EventMsg::Usage { .. })).await;
    c.interrupt().await;
    assert_eq!(c.ended().await.0, TurnOutcome::Interrupted);
    c.ask("again").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    let prompt = n.last_prompt();
    assert!(prompt.contains("never says") && !prompt.contains("</execute>"), "{prompt}");
}

#[tokio::test]
async fn an_action_that_was_cut_is_not_run() {
    let cut = Say::Text(vec!["<execute>\nx = [1, 2"], ReplyEnd::Length);
    let n = Neighbours::new(vec![cut, Say::answer("ok")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert!(notes(&c)[0].0.starts_with("Your reply was cut after 512 tokens, before </execute>"));
    assert!(n.ran().is_empty());
}

#[tokio::test]
async fn what_goes_round_in_circles_is_cut_and_said() {
    let circling = |text| Say::Text(vec![text], ReplyEnd::Repeating);
    let n = Neighbours::new(vec![circling("<execute>\nx = [1, 1, 1"), circling("It is 1 1 1 1")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Answered);
    assert!(message.unwrap().starts_with("Nod cut the answer, because the model only repeated itself."));
    assert!(notes(&c)[0].0.starts_with("Your reply was cut because it repeated itself"));
    assert!(n.ran().is_empty());
    let ends = |body: &ItemBody| match body {
        ItemBody::AssistantMessage { end, .. } => Some(*end),
        _ => None,
    };
    let ends: Vec<_> = c.view.items.iter().filter_map(|item| ends(&item.body)).collect();
    assert_eq!(ends, [nod_protocol::AnswerEnd::Repeating; 2]);
}

#[tokio::test]
async fn a_cut_answer_says_so_and_an_empty_one_fails() {
    let n = Neighbours::new(vec![Say::Text(vec!["and so"], ReplyEnd::Length)], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Answered);
    assert!(message.unwrap().starts_with("The answer was cut at 512 tokens"));

    let n = Neighbours::new(vec![Say::answer(""), Say::answer("\n")], vec![]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Failed);
    assert!(message.unwrap().starts_with("The model gave an empty reply twice"));
}

#[tokio::test]
async fn a_full_context_is_said_and_never_cut_silently() {
    let long = "x".repeat(3000);
    let n = Neighbours::new(vec![Say::answer("one"), Say::answer("two")], vec![]);
    // A token is four characters here: one long request fits, two do not.
    *n.model.profile.lock().unwrap() = Ok(nod_agent::Profile { context: 1400, ..profile() });
    let mut c = Client::new(&n).await;
    c.ask(&long).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    c.ask(&format!("again {long}")).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    let (text, for_model) = notes(&c).remove(0);
    assert!(text.contains("the oldest exchange was left out") && !for_model, "{text}");
    assert!(!n.last_prompt().contains("one") && n.last_prompt().contains("again xxx"));

    c.ask(&long.repeat(2)).await;
    let (outcome, message) = c.ended().await;
    assert_eq!(outcome, TurnOutcome::Failed);
    assert!(message.unwrap().starts_with("Your request alone takes 1,5"));
}

#[tokio::test]
async fn an_empty_request_is_refused() {
    let n = Neighbours::new(vec![], vec![]);
    let mut c = Client::new(&n).await;
    c.ask(" \n").await;
    c.error().await;
    assert!(c.view.items.is_empty() && c.view.turn.is_none());
}

/// Another conversation can change the model while this one waits at a card.
#[tokio::test]
async fn a_model_changed_at_a_card_is_asked_anew_before_the_next_prompt() {
    let n = Neighbours::new(vec![Say::act("a"), Say::answer("ok")], vec![vec![]]);
    let mut c = Client::new(&n).await;
    c.ask("go").await;
    let card = c.card().await;
    *n.model.profile.lock().unwrap() =
        Ok(nod_agent::Profile { system_prompt: "Other.".to_owned(), ..profile() });
    n.model.states.send_replace(nod_protocol::ModelState::Loading { name: "other".to_owned() });
    c.until(|msg| matches!(msg, EventMsg::ModelStatus { .. })).await;
    c.resolve(&card.approval, Decision::Approve).await;
    assert_eq!(c.ended().await.0, TurnOutcome::Answered);
    assert_eq!(n.ran(), ["a"]);
    assert!(n.last_prompt().contains("system\nOther."), "{}", n.last_prompt());
}
