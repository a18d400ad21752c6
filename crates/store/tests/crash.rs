//! Killed at any moment: everything that could have been shown is there, and nothing runs again.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use nod_protocol::{
    Action, ConversationId, Decision, ItemBody, ObservationStatus, Output, OutputPart, TurnOutcome,
};
use nod_store::{Store, UNTITLED};
use support::{Writer, action, ended, observed, picture, printed, talk, user};

const CHILD: &str = "NOD_STORE_CHILD";

/// Not a test of its own: the process that the next test kills. It says each thing only after the store has it.
#[test]
#[ignore = "run by killed_at_random_moments in a process of its own"]
fn child_that_writes_until_killed() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let store = Store::open(Path::new(&folder)).unwrap();
    store.recover().unwrap();
    let say = |line: String| {
        let mut out = std::io::stdout().lock();
        out.write_all(format!("{line}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    };
    for round in 0.. {
        let writer = Writer::new(&store);
        let conversation = writer.conversation.clone();
        say(format!("@conversation {conversation}"));
        let item = |body| say(format!("@item {conversation} {}", writer.append(body).id));
        item(user(&format!("Request {round}")));
        let proposal = action("print()", 1);
        let id = proposal.id.clone();
        item(ItemBody::Action { action: proposal });
        let approval = writer.ask(&id);
        writer.decide(&id, &approval, Decision::Approve);
        item(ItemBody::ExecutionStarted { action: id.clone() });
        for index in 0..3 {
            let output = if index == 1 {
                picture(&base64::Engine::encode(
                    &base64::engine::general_purpose::STANDARD,
                    format!("{round} {id}"),
                ))
            } else {
                printed(&"line\n".repeat(2000))
            };
            let kept = writer.output(&id, index, &output);
            say(format!("@output {conversation} {id} {index} {}", hash(&kept).unwrap_or("-")));
        }
        item(observed(&id, "done"));
        item(talk("Done."));
        item(ended());
    }
}

fn hash(output: &Output) -> Option<&str> {
    let Output::Display { data, .. } = output else { return None };
    match data.get("image/png") {
        Some(OutputPart::File { artifact }) => Some(&artifact.hash),
        _ => None,
    }
}

#[test]
fn killed_at_random_moments() {
    let folder = tempfile::tempdir().unwrap();
    let mut said: Vec<String> = Vec::new();
    let (mut interrupted, mut lines_seen) = (0, 0);
    for round in 0..10_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_writes_until_killed", "--ignored", "--nocapture"])
            .env(CHILD, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdout = child.stdout.take().unwrap();
        let mut entries =
            BufReader::new(stdout).lines().map_while(Result::ok).filter(|line| line.starts_with('@'));
        // Well under way, and at a different place of a turn each time.
        let mut lines: Vec<String> = entries.by_ref().take((10 + (round * 7) % 23) as usize).collect();
        std::thread::sleep(Duration::from_micros(round * 137));
        child.kill().unwrap();
        let status = child.wait().unwrap();
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "{status}");
        lines.extend(entries);
        lines_seen += lines.len();
        said.extend(lines);

        let store = Store::open(folder.path()).unwrap();
        check(&store, &said);
        let recovered = store.recover().unwrap();
        interrupted += recovered.iter().filter(|turn| turn.interrupted.is_some()).count();
        assert!(recovered.len() <= 1, "{recovered:?}");
        check(&store, &said);
        for conversation in store.list_conversations().unwrap() {
            closed(&store, &conversation.id);
        }
    }
    println!("{lines_seen} entries said, {interrupted} actions cut off");
    assert!(lines_seen > 50, "the child was killed before it did anything worth testing: {lines_seen}");
    let leftover = std::fs::read_dir(folder.path().join("artifacts")).unwrap().flatten();
    drop(Store::open(folder.path()).unwrap());
    assert!(
        !leftover.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with("incoming-"))
    );
}

fn check(store: &Store, said: &[String]) {
    let mut there = HashSet::new();
    for conversation in store.list_conversations().unwrap() {
        let id = conversation.id;
        there.insert(format!("@conversation {id}"));
        there.extend(store.items(&id).unwrap().into_iter().map(|item| format!("@item {id} {}", item.id)));
        for kept in store.outputs(&id).unwrap() {
            let hash = hash(&kept.output).unwrap_or("-");
            if hash != "-" {
                let content = std::fs::read(store.artifact_path(hash).unwrap()).unwrap();
                assert_eq!(blake3::hash(&content).to_hex().as_str(), hash);
            }
            there.insert(format!("@output {id} {} {} {hash}", kept.action, kept.index));
        }
    }
    for line in said {
        assert!(there.contains(line), "{line} was said and is not in the store");
    }
}

/// Every turn that was begun is over, and every action in it has an observation.
fn closed(store: &Store, conversation: &ConversationId) {
    let items = store.items(conversation).unwrap();
    if items.is_empty() {
        assert_eq!(store.conversation(conversation).unwrap().title, UNTITLED);
        return;
    }
    assert!(matches!(items.last().unwrap().body, ItemBody::TurnEnded { .. }), "{items:?}");
    assert!(store.actions(conversation).unwrap().iter().all(|action| action.status.is_some()));
}

fn reopened(folder: &Path, store: Store) -> Store {
    drop(store);
    Store::open(folder).unwrap()
}

#[test]
fn an_action_that_was_running_is_told_as_interrupted() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    writer.append(user("Go"));
    // An earlier step of the same turn, edited and done: nothing more is to be said of it.
    let proposal = writer.propose("a()", 1);
    let approval = writer.ask(&proposal);
    writer.decide(&proposal, &approval, Decision::ApproveEdited { code: "b()".into() });
    let edited = Action { parent: Some(proposal.clone()), ..action("b()", 1) };
    writer.append(ItemBody::Action { action: edited.clone() });
    writer.append(ItemBody::ExecutionStarted { action: edited.id.clone() });
    writer.append(observed(&edited.id, "done"));
    let running = writer.run("while True: pass", 2);
    let shown = writer.output(&running, 0, &picture("aGk="));
    let (conversation, turn) = (writer.conversation.clone(), writer.turn.clone());
    let store = reopened(folder.path(), store);
    let before = store.items(&conversation).unwrap();

    let recovered = store.recover().unwrap();
    assert_eq!(recovered.len(), 1);
    assert_eq!((&recovered[0].conversation, &recovered[0].turn), (&conversation, &turn));
    assert_eq!(recovered[0].interrupted, Some(running.clone()));
    let items = store.items(&conversation).unwrap();
    assert_eq!(items[..before.len()], before);
    let [told, end] = &items[before.len()..] else { panic!("{items:?}") };
    let ItemBody::Observation { observation } = &told.body else { panic!("{told:?}") };
    assert_eq!((&observation.action, observation.status), (&running, ObservationStatus::Interrupted));
    assert!(observation.text.contains("was not run again"), "{}", observation.text);
    assert_eq!(Some(observation.artifacts[0].hash.as_str()), hash(&shown));
    assert!(matches!(&end.body, ItemBody::TurnEnded { outcome: TurnOutcome::Interrupted, .. }));
    assert!(items.iter().all(|item| item.turn == turn));

    assert!(store.recover().unwrap().is_empty());
    assert_eq!(store.items(&conversation).unwrap(), items);
    let again = ItemBody::ExecutionStarted { action: running };
    let refused = store.append_item(&conversation, &support::item(&turn, again)).unwrap_err();
    assert!(refused.to_string().contains("run before"), "{refused}");
}

#[test]
fn an_edit_that_was_running_is_told_with_its_code() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    writer.append(user("Go"));
    let proposal = writer.propose("a()", 1);
    let approval = writer.ask(&proposal);
    writer.decide(&proposal, &approval, Decision::ApproveEdited { code: "b()".into() });
    let edited = Action { parent: Some(proposal), ..action("b()", 1) };
    writer.append(ItemBody::Action { action: edited.clone() });
    writer.append(ItemBody::ExecutionStarted { action: edited.id.clone() });
    let conversation = writer.conversation.clone();
    let store = reopened(folder.path(), store);
    assert_eq!(store.recover().unwrap()[0].interrupted, Some(edited.id.clone()));
    let told: Vec<_> = store
        .items(&conversation)
        .unwrap()
        .into_iter()
        .filter_map(|item| match item.body {
            ItemBody::Observation { observation } => Some(observation),
            _ => None,
        })
        .collect();
    assert_eq!(told.len(), 1, "the proposal itself never ran and is not told of");
    assert_eq!(told[0].action, edited.id);
    let expected = "The user edited the code before running it. The code that ran:\nb()\n\nNod was closed while this action ran.";
    assert!(told[0].text.starts_with(expected), "{}", told[0].text);
}

#[test]
fn a_question_left_open_is_answered_with_stop() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    writer.append(user("Go"));
    let asked = writer.propose("a()", 1);
    let approval = writer.ask(&asked);
    let conversation = writer.conversation.clone();
    let store = reopened(folder.path(), store);
    assert_eq!(store.recover().unwrap()[0].interrupted, None);
    let [record] = <[_; 1]>::try_from(store.actions(&conversation).unwrap()).unwrap();
    assert_eq!(record.approval, Some(approval));
    assert_eq!((record.decision, record.decided_by.as_deref()), (Some(Decision::Stop), Some("nod")));
    assert_eq!((record.started_at, record.status), (None, Some(ObservationStatus::NotRun)));
}

#[test]
fn an_approval_that_was_not_acted_on_is_not_acted_on_later() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    for edit in [None, Some("b()")] {
        let writer = Writer::new(&store);
        writer.append(user("Go"));
        let id = writer.propose("a()", 1);
        let approval = writer.ask(&id);
        let decision = match edit {
            Some(code) => Decision::ApproveEdited { code: code.into() },
            None => Decision::Approve,
        };
        writer.decide(&id, &approval, decision);
    }
    let store = reopened(folder.path(), store);
    assert_eq!(store.recover().unwrap().len(), 2);
    for conversation in store.list_conversations().unwrap() {
        let [record] = <[_; 1]>::try_from(store.actions(&conversation.id).unwrap()).unwrap();
        assert_eq!(record.status, Some(ObservationStatus::NotRun));
        let start = ItemBody::ExecutionStarted { action: record.action.id };
        assert!(store.append_item(&conversation.id, &support::item(&record.turn, start)).is_err());
    }
}

#[test]
fn ended_turns_and_notes_between_turns_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let writer = Writer::new(&store);
    writer.append(user("Go"));
    writer.append(ended());
    let note = ItemBody::Note { text: "[The Python session was restarted.]".into(), for_model: true };
    let between = support::item(&"between".into(), note);
    store.append_item(&writer.conversation, &between).unwrap();
    assert!(store.recover().unwrap().is_empty());
    assert_eq!(store.items(&writer.conversation).unwrap().len(), 3);
}

#[test]
fn a_turn_that_could_not_be_written_is_ended_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let other = Writer::new(&store);
    other.append(user("Something else, under way"));
    let writer = Writer::new(&store);
    writer.append(user("Go"));
    let running = writer.run("for row in rows: print(row)", 1);
    let conversation = writer.conversation.clone();

    let closed = store.close_unwritten(&conversation).unwrap();
    assert_eq!(closed.len(), 1, "the other conversation's turn is not touched: {closed:?}");
    let items = store.items(&conversation).unwrap();
    let [.., told, end] = &items[..] else { panic!("{items:?}") };
    let ItemBody::Observation { observation } = &told.body else { panic!("{told:?}") };
    assert_eq!((&observation.action, observation.variables_lost), (&running, false));
    assert!(observation.text.contains("could not be written"), "{}", observation.text);
    assert!(matches!(&end.body, ItemBody::TurnEnded { outcome: TurnOutcome::Failed, .. }));
    assert!(store.close_unwritten(&conversation).unwrap().is_empty());
    assert_eq!(store.recover().unwrap().len(), 1, "the other one is Nod's to close at the next start");
}
