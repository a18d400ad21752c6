//! A model, a Python and a journal that do as a script says.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use nod_agent::{
    Dialect, ExecEnd, ExecEvent, ExecRequest, ExecStatus, GenerateRequest, Journal, Model, PortError,
    Profile, Python, Reply, ReplyEnd,
};
use nod_protocol::{
    Action, ActionId, ConversationId, ConversationSummary, ErrorCode, Item, ItemBody, ItemId, KernelState,
    ModelState, Output, Sampling, Segment, StoredOutput, StreamName, TurnOutcome, Usage,
};
use tokio::sync::{Notify, mpsc, watch};
use tokio_util::sync::CancellationToken;

pub fn profile() -> Profile {
    Profile {
        dialect: Dialect::Chat,
        system_prompt: "Act.".to_owned(),
        context: 4096,
        sampling: Sampling::default(),
        observation_chars: 1200,
        steps: 5,
        solutions: 2,
        execution_seconds: 60,
    }
}

/// One reply of the model.
pub enum Say {
    /// Text in pieces, then an end.
    Text(Vec<&'static str>, ReplyEnd),
    /// Text, then nothing until it is cancelled.
    Hang(&'static str),
    /// Text, then a failure.
    Fail(&'static str),
    Panic,
}

impl Say {
    pub fn act(code: &'static str) -> Self {
        Self::Text(vec!["I try.\n<exe", "cute>\n", code, "\n"], ReplyEnd::StopString("</execute>".to_owned()))
    }
    pub fn answer(text: &'static str) -> Self {
        Self::Text(vec![text], ReplyEnd::EndOfText)
    }
}

pub struct ScriptedModel {
    pub profile: Mutex<Result<Profile, PortError>>,
    pub script: Mutex<VecDeque<Say>>,
    /// Every prompt, control tokens as they are spelled.
    pub prompts: Mutex<Vec<String>>,
    pub states: watch::Sender<ModelState>,
    /// Milliseconds before each piece of text.
    pub pace: AtomicU64,
}

fn spelled(segments: &[Segment]) -> String {
    segments
        .iter()
        .map(|segment| match segment {
            Segment::Control(text) | Segment::Text(text) => text.as_str(),
        })
        .collect()
}

async fn sleep(pace: &AtomicU64) {
    let milliseconds = pace.load(Ordering::SeqCst);
    if milliseconds > 0 {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    }
}

#[async_trait]
impl Model for ScriptedModel {
    async fn prepare(&self) -> Result<Profile, PortError> {
        self.profile.lock().unwrap().clone()
    }

    async fn generate(
        &self,
        request: GenerateRequest,
        deltas: mpsc::Sender<String>,
        cancel: CancellationToken,
    ) -> Result<Reply, PortError> {
        self.prompts.lock().unwrap().push(spelled(&request.prompt.segments));
        let say = self.script.lock().unwrap().pop_front().expect("the script has no more replies");
        let (pieces, end) = match say {
            Say::Text(pieces, end) => (pieces, end),
            Say::Hang(text) => {
                deltas.send(text.to_owned()).await.unwrap();
                cancel.cancelled().await;
                (vec![], ReplyEnd::Cancelled)
            }
            Say::Fail(text) => {
                deltas.send(text.to_owned()).await.unwrap();
                return Err(PortError::new(ErrorCode::ModelUnavailable, "The model broke."));
            }
            Say::Panic => panic!("scripted"),
        };
        for piece in &pieces {
            sleep(&self.pace).await;
            deltas.send((*piece).to_owned()).await.unwrap();
        }
        let usage = Usage {
            prompt_tokens: 7,
            reused_tokens: 3,
            generated_tokens: 2,
            prefill_tokens_per_second: 10.0,
            decode_tokens_per_second: 5.0,
            context: 4096,
        };
        Ok(Reply { text: pieces.concat(), end, usage })
    }

    fn count_tokens(&self, segments: &[Segment]) -> Result<usize, PortError> {
        Ok(spelled(segments).chars().count().div_ceil(4))
    }

    fn states(&self) -> watch::Receiver<ModelState> {
        self.states.subscribe()
    }
}

/// One thing that running code does.
pub enum Do {
    Print(&'static str),
    /// Asks for a line and prints what it got.
    Ask(&'static str),
    /// Goes on only when cancelled or restarted, and ends so.
    Loop,
    /// Nothing yet: Python is being made ready until it is cancelled.
    Prepare,
    End(ExecStatus),
    /// Ends so, and has to be killed for it.
    Killed(ExecStatus),
    Fail,
    Panic,
}

#[derive(Default)]
pub struct ScriptedPython {
    pub script: Mutex<VecDeque<Vec<Do>>>,
    pub ran: Mutex<Vec<Action>>,
    line: Mutex<Option<String>>,
    given: Notify,
    restarted: Notify,
    pub broken: AtomicBool,
    /// Milliseconds before each thing that code does.
    pub pace: AtomicU64,
    pub states: Option<watch::Sender<KernelState>>,
}

#[async_trait]
impl Python for ScriptedPython {
    async fn execute(
        &self,
        request: ExecRequest,
        events: mpsc::Sender<ExecEvent>,
        cancel: CancellationToken,
    ) -> Result<ExecEnd, PortError> {
        self.ran.lock().unwrap().push(request.action);
        let script = self.script.lock().unwrap().pop_front().expect("the script runs nothing more");
        let print = |text: String| {
            let output = Output::Stream { name: StreamName::Stdout, text };
            events.send(ExecEvent::Output(output))
        };
        let end = |status| {
            let variables_alive = status != ExecStatus::KernelDied;
            Ok(ExecEnd { status, variables_alive, duration: Duration::from_millis(12) })
        };
        for what in script {
            sleep(&self.pace).await;
            match what {
                Do::Print(text) => print(text.to_owned()).await.unwrap(),
                Do::Ask(prompt) => {
                    let ask = ExecEvent::InputRequested { prompt: prompt.to_owned(), password: false };
                    events.send(ask).await.unwrap();
                    tokio::select! {
                        () = cancel.cancelled() => return end(ExecStatus::Interrupted),
                        () = self.given.notified() => {}
                    }
                    let line = self.line.lock().unwrap().take().unwrap();
                    print(format!("got {line}\n")).await.unwrap();
                }
                Do::Loop => {
                    return tokio::select! {
                        () = cancel.cancelled() => end(ExecStatus::Interrupted),
                        () = self.restarted.notified() => end(ExecStatus::KernelDied),
                    };
                }
                Do::Prepare => {
                    cancel.cancelled().await;
                    return end(ExecStatus::NotRun);
                }
                Do::End(status) => return end(status),
                Do::Killed(status) => {
                    return end(status).map(|end| ExecEnd { variables_alive: false, ..end });
                }
                Do::Fail => {
                    return Err(PortError::new(ErrorCode::PythonUnavailable, "Python was not found."));
                }
                Do::Panic => panic!("scripted"),
            }
        }
        end(ExecStatus::Ok)
    }

    async fn syntax_error(&self, code: &str) -> Option<String> {
        if code.contains("never says") {
            std::future::pending::<()>().await;
        }
        assert!(!code.contains("broken checker"), "scripted");
        code.contains("(((").then(|| "SyntaxError: '(' was never closed (line 1)".to_owned())
    }

    async fn answer_input(&self, text: String) -> Result<(), PortError> {
        *self.line.lock().unwrap() = Some(text);
        self.given.notify_one();
        Ok(())
    }

    async fn restart(&self) -> Result<(), PortError> {
        if self.broken.load(Ordering::SeqCst) {
            return Err(PortError::new(ErrorCode::PythonUnavailable, "Python was not found."));
        }
        self.restarted.notify_waiters();
        Ok(())
    }

    fn states(&self) -> watch::Receiver<KernelState> {
        self.states.as_ref().unwrap().subscribe()
    }
}

pub struct MemoryJournal {
    pub items: Mutex<Vec<Item>>,
    pub outputs: Mutex<Vec<StoredOutput>>,
    /// Writings that still succeed; negative for all.
    pub allowed: AtomicI64,
}

impl MemoryJournal {
    fn write(&self) -> Result<(), PortError> {
        let before = self.allowed.load(Ordering::SeqCst);
        if before == 0 {
            return Err(PortError::new(ErrorCode::StoreFailed, "The disk is full."));
        }
        if before > 0 {
            self.allowed.store(before - 1, Ordering::SeqCst);
        }
        Ok(())
    }
}

#[async_trait]
impl Journal for MemoryJournal {
    async fn summary(&self, conversation: &ConversationId) -> Result<ConversationSummary, PortError> {
        let id = conversation.clone();
        Ok(ConversationSummary {
            id,
            title: "t".to_owned(),
            folder: "/tmp".to_owned(),
            created_at: 1,
            updated_at: 2,
        })
    }
    async fn items(&self, _: &ConversationId) -> Result<Vec<Item>, PortError> {
        Ok(self.items.lock().unwrap().clone())
    }
    async fn outputs(&self, _: &ConversationId) -> Result<Vec<StoredOutput>, PortError> {
        Ok(self.outputs.lock().unwrap().clone())
    }
    async fn append(&self, _: &ConversationId, item: &Item) -> Result<(), PortError> {
        self.write()?;
        self.items.lock().unwrap().push(item.clone());
        Ok(())
    }
    async fn close_unwritten(&self, _: &ConversationId) -> Result<(), PortError> {
        self.write()?;
        let mut items = self.items.lock().unwrap();
        let Some(last) = items.last().cloned() else { return Ok(()) };
        if !matches!(last.body, ItemBody::TurnEnded { .. }) {
            let body = ItemBody::TurnEnded { outcome: TurnOutcome::Failed, message: None, code: None };
            items.push(Item { id: ItemId::fresh(), body, ..last });
        }
        Ok(())
    }
    async fn append_output(
        &self,
        _: &ConversationId,
        action: &ActionId,
        index: u32,
        output: Output,
    ) -> Result<Output, PortError> {
        self.write()?;
        let stored = StoredOutput { action: action.clone(), index, output: output.clone() };
        self.outputs.lock().unwrap().push(stored);
        Ok(output)
    }
}

/// The three, and a hand on each.
pub struct Neighbours {
    pub model: Arc<ScriptedModel>,
    pub python: Arc<ScriptedPython>,
    pub journal: Arc<MemoryJournal>,
}

impl Neighbours {
    pub fn new(says: Vec<Say>, does: Vec<Vec<Do>>) -> Self {
        let python = ScriptedPython {
            script: Mutex::new(does.into()),
            states: Some(watch::Sender::new(KernelState::NotStarted)),
            ..ScriptedPython::default()
        };
        Self {
            model: Arc::new(ScriptedModel {
                profile: Mutex::new(Ok(profile())),
                script: Mutex::new(says.into()),
                prompts: Mutex::default(),
                states: watch::Sender::new(ModelState::NotLoaded),
                pace: AtomicU64::default(),
            }),
            python: Arc::new(python),
            journal: Arc::new(MemoryJournal {
                items: Mutex::default(),
                outputs: Mutex::default(),
                allowed: AtomicI64::new(-1),
            }),
        }
    }

    pub fn ran(&self) -> Vec<String> {
        self.python.ran.lock().unwrap().iter().map(|action| action.code.clone()).collect()
    }

    /// What the model read last.
    pub fn last_prompt(&self) -> String {
        self.model.prompts.lock().unwrap().last().cloned().unwrap_or_default()
    }
}
