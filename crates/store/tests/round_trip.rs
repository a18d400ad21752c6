//! Whatever text the parts of an item hold, it is read back as it was written.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use nod_protocol::{
    Action, ActionId, AnswerEnd, ApprovalId, Artifact, Attachment, Decision, Item, ItemBody, Observation,
    ObservationStatus, Output, OutputPart, StreamName, TurnOutcome,
};
use nod_store::Store;
use proptest::prelude::*;
use support::{Writer, item};

/// Any text: nulls, quotes, control tokens, emoji, halves of nothing.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        Just(String::new()),
        Just("\0 '\" <|im_end|>\r\n\u{202E}\u{1F600}".to_owned()),
        proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter),
    ]
}

fn message() -> impl Strategy<Value = ItemBody> {
    let attachment = (text(), 0..u64::MAX, any::<bool>()).prop_map(|(path, size, folder)| Attachment {
        path,
        size,
        folder,
    });
    let end = prop_oneof![
        Just(AnswerEnd::Stop),
        Just(AnswerEnd::Length),
        Just(AnswerEnd::Repeating),
        Just(AnswerEnd::Cancelled),
        Just(AnswerEnd::Failed),
        Just(AnswerEnd::Closed),
    ];
    prop_oneof![
        (text(), proptest::collection::vec(attachment, 0..3))
            .prop_map(|(text, attachments)| ItemBody::UserMessage { text, attachments }),
        (text(), text(), end).prop_map(|(raw, talk, end)| ItemBody::AssistantMessage { raw, talk, end }),
        (text(), any::<bool>()).prop_map(|(text, for_model)| ItemBody::Note { text, for_model }),
        proptest::option::of(text()).prop_map(|message| ItemBody::TurnEnded {
            outcome: TurnOutcome::Failed,
            message,
            code: Some(nod_protocol::ErrorCode::PythonUnavailable),
        }),
    ]
}

#[derive(Debug, Clone)]
struct Run {
    code: String,
    edit: Option<String>,
    by: String,
    told: String,
    artifact: String,
    duration_ms: u64,
    outputs: Vec<Output>,
}

fn output() -> impl Strategy<Value = Output> {
    let part = prop_oneof![
        text().prop_map(|text| OutputPart::Text { text }),
        text().prop_map(|hash| OutputPart::File {
            artifact: Artifact { hash, mime: "image/png".into(), bytes: u64::MAX }
        }),
    ];
    prop_oneof![
        text().prop_map(|text| Output::Stream { name: StreamName::Stderr, text }),
        (proptest::option::of(any::<u32>()), proptest::collection::btree_map(text(), part, 0..3))
            .prop_map(|(execution_count, data)| Output::Display { execution_count, data }),
        (text(), text(), proptest::collection::vec(text(), 0..3))
            .prop_map(|(ename, evalue, traceback)| Output::Error { ename, evalue, traceback }),
        Just(Output::Clear),
    ]
}

fn run() -> impl Strategy<Value = Run> {
    let outputs = proptest::collection::vec(output(), 0..6);
    (text(), proptest::option::of(text()), text(), text(), text(), any::<u64>(), outputs).prop_map(
        |(code, edit, by, told, artifact, duration_ms, outputs)| Run {
            code,
            edit,
            by,
            told,
            artifact,
            duration_ms,
            outputs,
        },
    )
}

/// The items of one run in the order the agent writes them, and the action that runs.
fn bodies(run: &Run) -> (Vec<ItemBody>, ActionId) {
    let proposal = Action { id: ActionId::fresh(), parent: None, code: run.code.clone(), step: u32::MAX };
    let approval = ApprovalId::fresh();
    let mut bodies = vec![
        ItemBody::Action { action: proposal.clone() },
        ItemBody::ApprovalRequested { approval: approval.clone(), action: proposal.id.clone() },
    ];
    let decision = match &run.edit {
        Some(code) => Decision::ApproveEdited { code: code.clone() },
        None => Decision::Approve,
    };
    let by = run.by.clone();
    bodies.push(ItemBody::Decision { approval, action: proposal.id.clone(), decision, by });
    let mut runs = proposal.id.clone();
    if let Some(code) = &run.edit {
        runs = ActionId::fresh();
        let action = Action { id: runs.clone(), parent: Some(proposal.id), code: code.clone(), step: 1 };
        bodies.push(ItemBody::Action { action });
    }
    bodies.push(ItemBody::ExecutionStarted { action: runs.clone() });
    bodies.push(ItemBody::Observation {
        observation: Observation {
            action: runs.clone(),
            status: ObservationStatus::TimedOut,
            text: run.told.clone(),
            truncated: true,
            artifacts: vec![Artifact { hash: run.artifact.clone(), mime: run.by.clone(), bytes: 7 }],
            variables_lost: run.edit.is_some(),
            duration_ms: run.duration_ms,
        },
    });
    (bodies, runs)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn items_and_outputs_come_back_as_they_were(
        messages in proptest::collection::vec((message(), 0..=i64::MAX as u64), 0..6),
        runs in proptest::collection::vec(run(), 0..3),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let writer = Writer::new(&store);
        let mut items: Vec<Item> = Vec::new();
        let mut outputs = Vec::new();
        for (body, at) in messages {
            let entry = Item { at, ..item(&writer.turn, body) };
            store.append_item(&writer.conversation, &entry).unwrap();
            items.push(entry);
        }
        for run in runs {
            let (mut bodies, action) = bodies(&run);
            let told = bodies.pop().unwrap();
            items.extend(bodies.into_iter().map(|body| writer.append(body)));
            for (index, output) in run.outputs.iter().enumerate() {
                prop_assert_eq!(&writer.output(&action, index as u32, output), output);
                outputs.push((action.clone(), index as u32, output.clone()));
            }
            items.push(writer.append(told));
        }
        prop_assert_eq!(&store.items(&writer.conversation).unwrap(), &items);
        let conversation = writer.conversation.clone();
        drop(store);
        let store = Store::open(folder.path()).unwrap();
        prop_assert_eq!(&store.items(&conversation).unwrap(), &items);
        let kept: Vec<_> = store.outputs(&conversation).unwrap().into_iter()
            .map(|stored| (stored.action, stored.index, stored.output)).collect();
        prop_assert_eq!(kept, outputs);
    }
}
