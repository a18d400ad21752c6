#![allow(clippy::unwrap_used, clippy::expect_used)]

use nod_protocol::Sampling;

use super::*;
use crate::{Dialect, template::Role};

fn profile(context: u32) -> Profile {
    Profile {
        dialect: Dialect::Chat,
        system_prompt: String::new(),
        context,
        sampling: Sampling { max_new_tokens: 100, ..Sampling::default() },
        observation_chars: 4000,
        steps: 5,
        solutions: 2,
        execution_seconds: 60,
    }
}

fn message(n: usize, turn: usize, kind: MessageKind, tokens: usize) -> Message {
    let role = if kind == MessageKind::Reply { Role::Assistant } else { Role::User };
    let source = Some((ItemId(format!("i{n:03}")), TurnId(format!("t{turn:03}"))));
    Message { role, kind, text: "x".repeat(tokens), source }
}

fn system(tokens: usize) -> Message {
    Message { role: Role::System, kind: MessageKind::System, text: "s".repeat(tokens), source: None }
}

/// A turn of request 50, reply 50, observation `seen`, answer 50.
fn turn(turn: usize, seen: usize) -> Vec<Message> {
    [
        (MessageKind::Request, 50),
        (MessageKind::Reply, 50),
        (MessageKind::Observation, seen),
        (MessageKind::Reply, 50),
    ]
    .into_iter()
    .enumerate()
    .map(|(n, (kind, tokens))| message(turn * 10 + n, turn, kind, tokens))
    .collect()
}

fn fit_chars(messages: &[Message], context: u32, plan: &mut Plan) -> Result<Fitted, ContextError> {
    fit(messages, &profile(context), plan, 0, &mut |message| Ok(message.text.len()))
}

fn total(messages: &[Message]) -> usize {
    messages.iter().map(|message| message.text.len()).sum()
}

#[test]
fn what_fits_is_not_touched() {
    let messages: Vec<Message> = std::iter::once(system(20)).chain(turn(1, 600)).collect();
    let mut plan = Plan::default();
    let fitted = fit_chars(&messages, 2000, &mut plan).unwrap();
    assert_eq!(fitted, Fitted { messages, note: None });
}

#[test]
fn old_outputs_shrink_first_and_stay_so() {
    let mut messages: Vec<Message> =
        std::iter::once(system(20)).chain(turn(1, 2000)).chain(turn(2, 1000)).chain(turn(3, 600)).collect();
    messages.truncate(messages.len() - 1);
    let mut plan = Plan::default();
    let fitted = fit_chars(&messages, 4000, &mut plan).unwrap();
    assert!(total(&fitted.messages) <= 3900);
    assert!(fitted.messages[3].text.contains(words::SHORTENED));
    assert_eq!(fitted.messages.len(), messages.len(), "nothing was left out");
    assert_eq!(fitted.messages[10..], messages[10..], "the present turn is whole");
    let note = fitted.note.unwrap();
    assert!(note.contains("4,000 tokens") && note.contains("1 long output was shortened"), "{note}");
    // The next step appends: same beginning, no new note.
    messages.push(message(40, 3, MessageKind::Reply, 30));
    let next = fit_chars(&messages, 4000, &mut plan).unwrap();
    assert_eq!(next.note, None);
    assert_eq!(next.messages[..fitted.messages.len()], fitted.messages[..]);
}

#[test]
fn then_oldest_exchanges_go_but_never_the_system_prompt_or_the_request() {
    let mut messages: Vec<Message> = std::iter::once(system(20)).collect();
    for n in 1..=8 {
        messages.extend(turn(n, 100));
    }
    messages.push(message(99, 9, MessageKind::Request, 300));
    let mut plan = Plan::default();
    let fitted = fit_chars(&messages, 1500, &mut plan).unwrap();
    assert!(total(&fitted.messages) <= 1400 / 4 * 3);
    assert_eq!(fitted.messages.first(), messages.first());
    assert_eq!(fitted.messages.last(), messages.last());
    assert!(fitted.note.unwrap().contains("of the oldest exchanges were left out"));
    assert_eq!(fitted.messages[1].kind, MessageKind::Request, "exchanges go as a whole");
}

#[test]
fn the_present_turns_outputs_go_last_and_the_newest_the_very_last() {
    let mut messages = turn(1, 3000);
    messages.push(message(50, 1, MessageKind::Observation, 1000));
    let mut plan = Plan::default();
    let fitted = fit_chars(&messages, 2000, &mut plan).unwrap();
    assert!(fitted.messages[2].text.contains(words::SHORTENED));
    assert_eq!(fitted.messages[4], messages[4]);
    let mut plan = Plan::default();
    let tight = fit_chars(&messages, 1400, &mut plan).unwrap();
    assert!(tight.messages[4].text.contains(words::SHORTENED));
}

#[test]
fn what_cannot_fit_is_said_in_numbers() {
    let mut plan = Plan::default();
    let error = fit_chars(&[message(1, 1, MessageKind::Request, 3000)], 2048, &mut plan).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Your request alone takes 3,000 tokens or more; this model reads 2,048 and keeps 100 of them for its reply. \
         Shorten the request, or choose a model with a larger context."
    );
    let mut messages = turn(1, 10);
    messages.push(message(9, 1, MessageKind::Reply, 2000));
    let error = fit_chars(&messages, 2048, &mut plan).unwrap_err();
    assert!(error.to_string().starts_with("Your request and the steps after it are 2,160 tokens"), "{error}");
}

#[test]
fn small_contexts_keep_three_quarters_for_reading() {
    let mut small = profile(200);
    assert_eq!((small.max_new_tokens(), small.prompt_budget()), (50, 150));
    small.context = 4096;
    assert_eq!((small.max_new_tokens(), small.prompt_budget()), (100, 3996));
}
