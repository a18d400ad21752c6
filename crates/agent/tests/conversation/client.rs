//! A client as the window is one: it keeps a view by applying events to a snapshot.

use std::time::Duration;

use nod_agent::{Conversation, Parts, Subscription};
use nod_protocol::{
    ApprovalId, ConversationId, Decision, ErrorCode, Event, EventMsg, ItemBody, Observation, Op, PartialItem,
    PendingApproval, PendingInput, Snapshot, StoredOutput, TurnOutcome, TurnPhase,
};
use tokio::{sync::mpsc, time::timeout};

use crate::parts::Neighbours;

pub struct Client {
    pub conversation: Conversation,
    pub view: Snapshot,
    pub log: Vec<EventMsg>,
    events: mpsc::Receiver<Event>,
}

pub fn id() -> ConversationId {
    "conversation".into()
}

pub async fn open(neighbours: &Neighbours) -> Conversation {
    let parts = Parts {
        conversation: id(),
        model: neighbours.model.clone(),
        python: neighbours.python.clone(),
        journal: neighbours.journal.clone(),
    };
    Conversation::open(parts).await.unwrap()
}

impl Client {
    pub async fn new(neighbours: &Neighbours) -> Self {
        Self::of(open(neighbours).await).await
    }

    pub async fn of(conversation: Conversation) -> Self {
        let Subscription { snapshot, events } = conversation.subscribe().await.unwrap();
        Self { conversation, view: snapshot, log: vec![], events }
    }

    pub async fn next(&mut self) -> EventMsg {
        let event = timeout(Duration::from_secs(30), self.events.recv())
            .await
            .unwrap_or_else(|_| panic!("nothing happened after {:#?}", self.log.last()))
            .expect("the stream ended");
        apply(&mut self.view, &event);
        self.log.push(event.msg.clone());
        event.msg
    }

    pub async fn until(&mut self, mut wanted: impl FnMut(&EventMsg) -> bool) -> EventMsg {
        loop {
            let msg = self.next().await;
            if wanted(&msg) {
                return msg;
            }
        }
    }

    pub async fn ask(&mut self, text: &str) {
        let op = Op::UserMessage { conversation: id(), text: text.to_owned(), attachments: vec![] };
        self.conversation.submit(op).await.unwrap();
    }

    /// Waits for a card that is ready to be answered.
    pub async fn card(&mut self) -> PendingApproval {
        self.phase(TurnPhase::AwaitingApproval).await;
        self.view.pending_approval.clone().expect("a card")
    }

    pub async fn phase(&mut self, wanted: TurnPhase) {
        self.until(|msg| matches!(msg, EventMsg::PhaseChanged { phase } if *phase == wanted)).await;
    }

    pub async fn resolve(&self, approval: &ApprovalId, decision: Decision) {
        let op = Op::Resolve { conversation: id(), approval_id: approval.clone(), decision };
        self.conversation.submit(op).await.unwrap();
    }

    /// Waits for a card and answers it.
    pub async fn decide(&mut self, decision: Decision) -> PendingApproval {
        let card = self.card().await;
        self.resolve(&card.approval, decision).await;
        card
    }

    pub async fn interrupt(&self) {
        self.conversation.submit(Op::Interrupt { conversation: id() }).await.unwrap();
    }

    pub async fn ended(&mut self) -> (TurnOutcome, Option<String>) {
        match self.until(|msg| matches!(msg, EventMsg::TurnEnded { .. })).await {
            EventMsg::TurnEnded { outcome, message } => (outcome, message),
            _ => unreachable!(),
        }
    }

    pub async fn error(&mut self) -> ErrorCode {
        match self.until(|msg| matches!(msg, EventMsg::Error { .. })).await {
            EventMsg::Error { code, .. } => code,
            _ => unreachable!(),
        }
    }

    /// What the model was told of the last action.
    pub fn observation(&self) -> String {
        self.observed().text.clone()
    }

    /// What came of the last action.
    pub fn observed(&self) -> &Observation {
        let observed = self.view.items.iter().rev().find_map(|item| match &item.body {
            ItemBody::Observation { observation } => Some(observation),
            _ => None,
        });
        observed.expect("an observation")
    }
}

/// What every client does with an event.
pub fn apply(view: &mut Snapshot, event: &Event) {
    assert_eq!(event.seq, view.seq + 1, "no event is skipped");
    view.seq = event.seq;
    match event.msg.clone() {
        EventMsg::TurnStarted => view.turn = event.turn.clone(),
        EventMsg::PhaseChanged { phase } => {
            view.phase = phase;
            if phase != TurnPhase::AwaitingApproval {
                view.pending_approval = None;
            }
            if phase != TurnPhase::AwaitingInput {
                view.pending_input = None;
            }
            if phase != TurnPhase::Generating {
                view.partial.clear();
            }
            if phase == TurnPhase::Idle {
                view.turn = None;
            }
        }
        EventMsg::ItemStarted { item, kind } => {
            view.partial.push(PartialItem { item, kind, text: String::new() });
        }
        EventMsg::Delta { item, text } => {
            let piece = view.partial.iter_mut().find(|piece| piece.item == item).expect("a piece that began");
            piece.text.push_str(&text);
        }
        EventMsg::ItemCompleted { item } => {
            if matches!(item.body, ItemBody::AssistantMessage { .. }) {
                view.partial.clear();
            }
            view.items.push(item);
        }
        EventMsg::ApprovalRequested { approval, action } => {
            view.pending_approval = Some(PendingApproval { approval, action });
        }
        EventMsg::ApprovalResolved { .. } => view.pending_approval = None,
        EventMsg::ExecOutput { action, index, output } => {
            view.outputs.push(StoredOutput { action, index, output });
        }
        EventMsg::InputRequested { action, prompt, password } => {
            view.pending_input = Some(PendingInput { action, prompt, password });
        }
        EventMsg::KernelStatus { state } => view.kernel = state,
        EventMsg::Usage { usage } => view.usage = Some(usage),
        EventMsg::ModelStatus { .. } | EventMsg::TurnEnded { .. } | EventMsg::Error { .. } => {}
    }
}
