//! The engine's handle: one model, one thread that generates, one queue of requests.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};

use nod_protocol::{DeviceChoice, ModelInfo, Prompt, Sampling, Segment, Usage};

use crate::error::EngineError;
use crate::model::{KvType, Model, ModelFile, ModelOptions};
use crate::tokenizer::Tokenizer;

mod circles;
mod generate;
mod language_model;
mod lookup;
mod pace;
mod replay;
mod run;
mod sessions;
#[cfg(test)]
mod tests;
mod worker;

#[doc(hidden)]
pub use replay::replay;
pub use sessions::CacheBudget;

use language_model::LanguageModel;
use worker::{Command, Job};

/// What to load and how.
#[derive(Debug, Clone, Default)]
pub struct LoadOptions {
    /// A GGUF file, a safetensors file, its index, or a folder with safetensors.
    pub path: PathBuf,
    /// A `tokenizer.json`. `None` takes the GGUF file's own vocabulary, or the `tokenizer.json` beside the
    /// safetensors.
    pub tokenizer: Option<PathBuf>,
    /// Where to compute.
    pub device: DeviceChoice,
    /// Most tokens of context; a model with less takes its own, as `None` does.
    pub context: Option<u32>,
    /// Sliding window in tokens for a file that states none; see [`ModelOptions::sliding_window`].
    pub sliding_window: Option<u32>,
    /// The model's name for people.
    pub name: String,
}

/// How an engine spends memory and time. The default is for use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tuning {
    /// How much is kept of past requests.
    pub cache: CacheBudget,
    /// How keys and values are kept; `None` chooses by size, and never 8 bits. [`KvType::Q8`] nearly halves the memory
    /// that a long conversation takes and what is read of it for each token; replies may differ from those of the
    /// other types.
    pub kv_type: Option<KvType>,
    /// Whether what may come next is guessed.
    pub speculation: Speculation,
}

/// Guessing what comes next, so that several tokens are computed in one go. It changes the time a reply takes, never
/// the reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Speculation {
    /// Looks it up in the conversation, as long as that pays.
    #[default]
    Lookup,
    /// One token after the other.
    Off,
    /// Looks it up whether it pays or not: for tests.
    Always,
}

/// How many tokens were guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Drafts {
    /// Tokens guessed.
    pub drafted: u32,
    /// Of these, those that the model then chose too.
    pub accepted: u32,
}

/// A request for a reply.
#[derive(Debug, Clone)]
pub struct GenerateRequest {
    /// Whose cache to use, for example a conversation's id. What a prompt has in common with the one before in
    /// the same session is not computed again.
    pub session: String,
    /// The whole prompt, not only what is new.
    pub prompt: Prompt,
    /// How tokens are chosen, and how many at most.
    pub sampling: Sampling,
}

/// What a request leads to: any number of deltas, then `Done`, once.
#[derive(Debug)]
pub enum GenerateEvent {
    /// More of the reply's text; never empty.
    Delta(String),
    /// The end. The deltas together are the generation's text.
    Done(Result<Generation, EngineError>),
}

/// A reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Generation {
    /// The text, without the stop string and without control tokens.
    pub text: String,
    /// Why it ended.
    pub end: End,
    /// Figures.
    pub usage: Usage,
    /// What guessing brought.
    pub drafts: Drafts,
}

/// Why a reply ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// The model gave an end token.
    EndOfText,
    /// This stop string came, as text or as the control token of that name.
    StopString(String),
    /// As many tokens as were allowed, or as fit into the context.
    Length,
    /// It went round in circles: nothing but the same few tokens, for as long as `circles.rs` says.
    Repeating,
    /// The request was cancelled. The text is what came before that.
    Cancelled,
}

/// Bytes of text above which its tokens are not counted one by one when they cannot fit anyway.
const LONG_TEXT: usize = 1 << 20;

/// A loaded model. A clone is another handle of the same; when the last is dropped, the generation under way
/// is cancelled and the thread ends.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    info: ModelInfo,
    tokenizer: Arc<Tokenizer>,
    commands: mpsc::Sender<Command>,
    closing: Arc<AtomicBool>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::Relaxed);
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("info", &self.inner.info).finish_non_exhaustive()
    }
}

impl Engine {
    /// Whether `other` is a handle of the same loaded model.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// Loads a model and its tokenizer and starts the thread. Blocks while the file is read.
    ///
    /// # Errors
    /// Those of [`ModelFile::open`] and [`Model::load`]; [`EngineError::Tokenizer`] and
    /// [`EngineError::BadFile`] for a vocabulary that is missing, damaged or larger than the model's.
    pub fn load(options: LoadOptions) -> Result<Self, EngineError> {
        Self::load_with(options, Tuning::default())
    }

    /// As [`Engine::load`], with a tuning of one's own.
    ///
    /// # Errors
    /// As for [`Engine::load`].
    pub fn load_with(options: LoadOptions, tuning: Tuning) -> Result<Self, EngineError> {
        let path = std::path::absolute(&options.path).unwrap_or_else(|_| options.path.clone());
        let file = ModelFile::open(&path)?;
        // Before the tokenizer: what says that the file as a whole is not for us comes first.
        let own = file.config()?.context;
        let tokenizer = match (&options.tokenizer, &file) {
            (Some(path), _) => Tokenizer::from_json(path)?,
            (None, ModelFile::Gguf(file)) => Tokenizer::from_gguf(file)?,
            (None, ModelFile::Safetensors(model)) => {
                Tokenizer::from_json(&model.folder().join("tokenizer.json"))?
            }
        };
        let model = Model::load(
            &file,
            &ModelOptions {
                device: options.device,
                context: options.context.map(|most| own.min(most as usize)),
                sliding_window: options.sliding_window.map(|tokens| tokens as usize),
                kv_type: tuning.kv_type,
                ..ModelOptions::default()
            },
        )?;
        let (pieces, logits) = (tokenizer.vocabulary().len(), model.config().vocabulary);
        if pieces > logits {
            return Err(EngineError::bad_file(
                path,
                format!("its tokenizer has {pieces} tokens, but the model only knows {logits}"),
            ));
        }
        let info = ModelInfo {
            name: options.name,
            path: path.display().to_string(),
            device: model.device_name().to_owned(),
            parameters: model.parameters(),
            context: u32::try_from(model.context()).unwrap_or(u32::MAX),
            file_bytes: file.byte_len(),
            cache_bytes: model.new_cache().full_byte_len() as u64,
        };
        // A batch has the bits of its tokens alone only in our own kernels; elsewhere a guess could change a reply.
        let exact = model.device_name() == crate::device::name(&candle_core::Device::Cpu);
        let speculation = if exact { tuning.speculation } else { Speculation::Off };
        Self::start(model, tokenizer, info, Tuning { speculation, ..tuning })
    }

    fn start<M: LanguageModel>(
        model: M,
        tokenizer: Tokenizer,
        info: ModelInfo,
        tuning: Tuning,
    ) -> Result<Self, EngineError> {
        let tokenizer = Arc::new(tokenizer);
        let closing = Arc::new(AtomicBool::new(false));
        let (commands, queue) = mpsc::channel();
        worker::spawn(model, tokenizer.clone(), tuning, queue, closing.clone())?;
        Ok(Self { inner: Arc::new(Inner { info, tokenizer, commands, closing }) })
    }

    /// What was loaded.
    pub fn info(&self) -> &ModelInfo {
        &self.inner.info
    }

    /// Context length in tokens: a prompt and its reply must fit.
    pub fn context(&self) -> u32 {
        self.inner.info.context
    }

    /// The model's tokenizer.
    pub fn tokenizer(&self) -> &Tokenizer {
        &self.inner.tokenizer
    }

    /// Tokens of a prompt, counted as [`Engine::generate`] counts them. Does not wait for the thread. Of a text of
    /// a megabyte or more that cannot fit it is only the least that there can be: to encode takes many times
    /// its memory.
    ///
    /// # Errors
    /// [`EngineError::Tokenizer`] for a control token that the vocabulary lacks.
    pub fn count_tokens(&self, segments: &[Segment]) -> Result<usize, EngineError> {
        let text = |segment: &Segment| if let Segment::Text(text) = segment { text.len() } else { 0 };
        let bytes: usize = segments.iter().map(text).sum();
        let least = bytes / self.inner.tokenizer.vocabulary().longest();
        if bytes > LONG_TEXT && least > self.context() as usize {
            return Ok(least);
        }
        Ok(self.inner.tokenizer.encode_segments(segments)?.len())
    }

    /// Queues a request and returns at once. `on_event` is called on the engine's thread; while it runs,
    /// generation waits. It may also be called before this returns, when the engine has stopped. Setting
    /// `cancel` ends the request at the next token or layer, or before it starts.
    pub fn generate(
        &self,
        request: GenerateRequest,
        cancel: Arc<AtomicBool>,
        on_event: Box<dyn FnMut(GenerateEvent) + Send>,
    ) {
        let job = Box::new(Job { request, cancel, on_event });
        if let Err(mpsc::SendError(Command::Generate(mut job))) =
            self.inner.commands.send(Command::Generate(job))
        {
            let gone = EngineError::Stopped("its thread has ended".to_owned());
            (job.on_event)(GenerateEvent::Done(Err(gone)));
        }
    }

    /// Drops what is kept of a session, after the requests queued before.
    pub fn forget(&self, session: &str) {
        // Without the thread nothing is kept either.
        let _ = self.inner.commands.send(Command::Forget(session.to_owned()));
    }
}
