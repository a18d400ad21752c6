//! The state of an execution, fed with messages as kernels send them, and as they should not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};

use super::*;

const ID: &str = "request-1";

fn execution(limit: usize) -> Execution {
    Execution::new(
        ID.to_owned(),
        ExecuteOptions { output_limit: limit, ..Default::default() },
        Pending::new(limit),
    )
}

fn message(parent: &str, kind: &str, content: Value) -> Incoming {
    let header = |id: &str, kind: &str| json!({"msg_id": id, "username": "", "session": "s", "date": "2026-01-01T00:00:00Z", "msg_type": kind, "version": "5.3"});
    let message = json!({
        "header": header("answer", kind), "parent_header": header(parent, "execute_request"),
        "metadata": {}, "content": content, "buffers": [], "channel": null
    });
    let channel = match kind {
        "execute_reply" => Channel::Shell,
        "input_request" => Channel::Stdin,
        "interrupt_reply" => Channel::Control,
        _ => Channel::IoPub,
    };
    Incoming::Message(channel, Box::new(JupyterMessage::from_value(message).unwrap()))
}

fn idle(parent: &str) -> Incoming {
    message(parent, "status", json!({"execution_state": "idle"}))
}

fn reply(parent: &str, status: &str) -> Incoming {
    let error = json!({"ename": "E", "evalue": "e", "traceback": []});
    let mut content = json!({"status": status, "execution_count": 1, "payload": []});
    if status != "ok" {
        content.as_object_mut().unwrap().extend(error.as_object().unwrap().clone());
    }
    message(parent, "execute_reply", content)
}

#[test]
fn a_kernel_that_is_done_without_saying_how_is_not_waited_for_until_the_limit() {
    let mut execution = execution(1000);
    assert!(execution.patience().is_none());
    execution.take(idle(ID));
    assert!(!execution.is_over() && !execution.told_how_it_ended());
    let (until, kill) = execution.patience().unwrap();
    assert!(!kill && until <= Instant::now() + IDLE_LIMIT);
    assert_eq!(execution.status(false), ObservationStatus::Error);
}

#[test]
fn it_is_over_when_both_idle_and_reply_for_our_request_are_in() {
    for order in [[0, 1], [1, 0]] {
        let mut execution = execution(1000);
        execution.take(idle("another"));
        execution.take(reply("another", "ok"));
        assert!(!execution.is_over());
        for which in order {
            assert!(!execution.is_over());
            execution.take(if which == 0 { idle(ID) } else { reply(ID, "ok") });
        }
        assert!(execution.is_over());
        assert_eq!(execution.status(false), ObservationStatus::Ok);
    }
}

#[test]
fn the_status_names_the_cause() {
    let mut raised = execution(1000);
    raised.take(reply(ID, "error"));
    assert_eq!(raised.status(false), ObservationStatus::Error);
    for (cause, status) in [
        (Cause::User, ObservationStatus::Interrupted),
        (Cause::TimeLimit, ObservationStatus::TimedOut),
        (Cause::Flood, ObservationStatus::Error),
    ] {
        let mut stopped = execution(1000);
        assert!(stopped.interrupt(cause));
        assert!(!stopped.interrupt(Cause::User), "once is enough");
        stopped.take(reply(ID, "error"));
        stopped.take(idle(ID));
        assert!(!stopped.is_over(), "the interrupt is not confirmed: it could hit the next execution");
        stopped.take(message("interrupt", "interrupt_reply", json!({"status": "ok"})));
        assert!(stopped.is_over());
        assert_eq!(stopped.status(false), status);
    }
    assert_eq!(execution(1000).status(true), ObservationStatus::KernelDied);
    // `Ok` without a session is left for code that ended it.
    let mut after_reply = execution(1000);
    after_reply.take(reply(ID, "ok"));
    assert_eq!(after_reply.status(true), ObservationStatus::KernelDied);
}

#[test]
fn an_interrupt_is_sent_again_once_and_both_are_confirmed_before_the_next_code() {
    let confirm = || message("interrupt", "interrupt_reply", json!({"status": "ok"}));
    let mut stopped = execution(1000);
    assert_eq!(stopped.again(), None);
    assert!(stopped.interrupt(Cause::User));
    let (again, kill) = (stopped.again().unwrap(), stopped.patience().unwrap().0);
    assert!(again < kill);
    stopped.interrupt_again();
    assert_eq!(stopped.again(), None);
    stopped.take(confirm());
    stopped.take(reply(ID, "error"));
    stopped.take(idle(ID));
    assert!(!stopped.is_over());
    stopped.take(confirm());
    assert!(stopped.is_over());

    let mut quick = execution(1000);
    assert!(quick.interrupt(Cause::User));
    quick.take(reply(ID, "error"));
    assert_eq!(quick.again(), None, "it has stopped");
}

#[test]
fn an_interrupt_after_the_reply_is_not_sent() {
    let mut execution = execution(1000);
    execution.take(reply(ID, "ok"));
    assert!(!execution.interrupt(Cause::User));
    execution.cut_short();
    assert!(execution.is_cut_short(), "but what is still to be told is cut");
    assert_eq!(execution.status(false), ObservationStatus::Ok);
}

#[test]
fn too_much_output_asks_for_a_stop_once_and_not_after_the_end() {
    let flood = || message(ID, "stream", json!({"name": "stdout", "text": "x".repeat(2000)}));
    let mut running = execution(1000);
    assert_eq!(running.take(flood()), Wanted::Stop);
    assert_eq!(running.take(flood()), Wanted::Nothing);
    let mut ended = execution(1000);
    ended.take(reply(ID, "ok"));
    assert_eq!(ended.take(flood()), Wanted::Nothing);
}

#[test]
fn malformed_messages_are_told_and_a_lost_reply_does_not_hang() {
    let mut execution = execution(1000);
    execution.take(Incoming::Malformed(Channel::IoPub, "Missing delimiter".to_owned()));
    execution.take(Incoming::Malformed(Channel::Shell, "no status".to_owned()));
    execution.take(idle(ID));
    assert!(execution.is_over());
    assert_eq!(execution.status(false), ObservationStatus::Error);
    let Some(ExecEvent::Output(Output::Stream { text, .. })) = execution.pending.pop() else {
        panic!("nothing told")
    };
    assert!(text.contains("Missing delimiter") && text.contains("no status"), "{text}");
}

#[test]
fn the_clock_stands_still_while_the_user_is_asked() {
    let mut execution = execution(1000);
    assert!(execution.time_limit().is_some());
    execution.take(message(ID, "input_request", json!({"prompt": "Name: ", "password": false})));
    assert!(execution.time_limit().is_none());
    assert!(execution.answer("Ada").is_some());
    assert!(execution.time_limit().is_some());
    assert!(execution.answer("again").is_none(), "one answer a question");
    let events: Vec<_> = std::iter::from_fn(|| execution.pending.pop()).collect();
    let printed =
        |text: &str| ExecEvent::Output(Output::Stream { name: StreamName::Stdout, text: text.to_owned() });
    // What is asked is output, and so on disk, before it is asked.
    assert_eq!(events[0], printed("Name: "));
    assert_eq!(events[1], ExecEvent::InputRequested { prompt: "Name: ".to_owned(), password: false });
    assert_eq!(events[2], printed("Ada\n"));
}

#[test]
fn a_password_is_never_shown() {
    let mut execution = execution(1000);
    execution.take(message(ID, "input_request", json!({"prompt": "Key: ", "password": true})));
    execution.answer("secret");
    let events: Vec<_> = std::iter::from_fn(|| execution.pending.pop()).collect();
    assert!(!format!("{events:?}").contains("secret"), "{events:?}");
}

#[test]
fn exit_is_seen_and_help_is_shown() {
    let mut execution = execution(1000);
    let payload = json!([
        {"source": "page", "data": {"text/plain": "Signature: f()"}, "start": 0},
        {"source": "ask_exit", "keepkernel": false}
    ]);
    execution.take(message(
        ID,
        "execute_reply",
        json!({"status": "ok", "execution_count": 1, "payload": payload}),
    ));
    assert!(execution.exits());
    assert!(format!("{:?}", execution.pending.pop()).contains("Signature: f()"));
}
