//! What the tests of the store share.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use nod_protocol::{
    Action, ActionId, AnswerEnd, ApprovalId, ConversationId, Decision, Item, ItemBody, ItemId, Observation,
    ObservationStatus, Output, OutputPart, StreamName, TurnId, TurnOutcome,
};
use nod_store::Store;

pub fn item(turn: &TurnId, body: ItemBody) -> Item {
    Item { id: ItemId::fresh(), turn: turn.clone(), at: 1_700_000_000_000, body }
}

pub fn user(text: &str) -> ItemBody {
    ItemBody::UserMessage { text: text.into(), attachments: vec![] }
}

pub fn talk(text: &str) -> ItemBody {
    ItemBody::AssistantMessage { raw: text.into(), talk: text.into(), end: AnswerEnd::Stop }
}

pub fn ended() -> ItemBody {
    ItemBody::TurnEnded { outcome: TurnOutcome::Answered, message: None, code: None }
}

pub fn action(code: &str, step: u32) -> Action {
    Action { id: ActionId::fresh(), parent: None, code: code.into(), step }
}

pub fn observed(action: &ActionId, text: &str) -> ItemBody {
    ItemBody::Observation {
        observation: Observation {
            action: action.clone(),
            status: ObservationStatus::Ok,
            text: text.into(),
            truncated: false,
            artifacts: vec![],
            variables_lost: false,
            duration_ms: 12,
        },
    }
}

pub fn printed(text: &str) -> Output {
    Output::Stream { name: StreamName::Stdout, text: text.into() }
}

pub fn picture(base64: &str) -> Output {
    Output::Display {
        execution_count: None,
        data: [("image/png".to_owned(), OutputPart::Base64 { data: base64.into() })].into(),
    }
}

/// A conversation and a turn of it, to which bodies are appended in a row.
pub struct Writer<'a> {
    pub store: &'a Store,
    pub conversation: ConversationId,
    pub turn: TurnId,
}

impl<'a> Writer<'a> {
    pub fn new(store: &'a Store) -> Self {
        let conversation = store.create_conversation(None, Path::new("/work")).unwrap().id;
        Self { store, conversation, turn: TurnId::fresh() }
    }

    pub fn append(&self, body: ItemBody) -> Item {
        let item = item(&self.turn, body);
        self.store.append_item(&self.conversation, &item).unwrap();
        item
    }

    pub fn refused(&self, body: ItemBody) -> String {
        let before = self.store.items(&self.conversation).unwrap();
        let error = self.store.append_item(&self.conversation, &item(&self.turn, body)).unwrap_err();
        assert!(matches!(error, nod_store::StoreError::Refused { .. }), "{error:?}");
        assert_eq!(self.store.items(&self.conversation).unwrap(), before);
        error.to_string()
    }

    pub fn propose(&self, code: &str, step: u32) -> ActionId {
        let action = action(code, step);
        let id = action.id.clone();
        self.append(ItemBody::Action { action });
        id
    }

    pub fn ask(&self, action: &ActionId) -> ApprovalId {
        let approval = ApprovalId::fresh();
        self.append(ItemBody::ApprovalRequested { approval: approval.clone(), action: action.clone() });
        approval
    }

    pub fn decide(&self, action: &ActionId, approval: &ApprovalId, decision: Decision) {
        let (action, approval) = (action.clone(), approval.clone());
        self.append(ItemBody::Decision { approval, action, decision, by: "user".into() });
    }

    /// Proposes, asks, approves and begins.
    pub fn run(&self, code: &str, step: u32) -> ActionId {
        let id = self.propose(code, step);
        let approval = self.ask(&id);
        self.decide(&id, &approval, Decision::Approve);
        self.append(ItemBody::ExecutionStarted { action: id.clone() });
        id
    }

    pub fn output(&self, action: &ActionId, index: u32, output: &Output) -> Output {
        self.store.append_output(&self.conversation, action, index, output).unwrap()
    }
}
