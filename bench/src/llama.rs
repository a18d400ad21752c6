//! llama.cpp through its C interface: as much of it as a measurement needs.

use std::ffi::{CStr, CString, c_char, c_void};
use std::path::Path;
use std::ptr::{self, NonNull};

use anyhow::{Context as _, Result, bail};
use llama_cpp_sys_2 as sys;

use crate::settings::Settings;

/// Most tokens computed together; llama.cpp's own default.
const BATCH: u32 = 512;

/// A loaded model with one context of its own.
pub struct Llama {
    model: NonNull<sys::llama_model>,
    context: Option<NonNull<sys::llama_context>>,
    vocabulary: usize,
    /// What [`Llama::repeat_to`] repeats, and how often the cache has it.
    state: Vec<u8>,
    repeated: usize,
}

/// What the library says of itself: its version and the processor features it was built for.
#[allow(unsafe_code)]
pub fn describe() -> String {
    // SAFETY: both give static or thread-local strings that end in zero.
    let text = |pointer: *const c_char| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned();
    let (version, system) = unsafe { (sys::llama_version(), sys::llama_print_system_info()) };
    format!("{}; {}", text(version), text(system).trim())
}

#[allow(unsafe_code)]
impl Llama {
    /// Loads the weights.
    pub fn load(path: &Path, settings: Settings) -> Result<Self> {
        let name = CString::new(path.to_string_lossy().as_bytes())?;
        // SAFETY: the parameters are the library's defaults, changed in plain fields; the name outlives the call.
        let (model, vocabulary) = unsafe {
            sys::llama_log_set(Some(silent), ptr::null_mut());
            sys::llama_backend_init();
            let mut parameters = sys::llama_model_default_params();
            parameters.use_extra_bufts = settings.repack;
            let model = NonNull::new(sys::llama_model_load_from_file(name.as_ptr(), parameters))
                .with_context(|| format!("llama.cpp could not load {}", path.display()))?;
            (model, sys::llama_vocab_n_tokens(sys::llama_model_get_vocab(model.as_ptr())))
        };
        Ok(Self {
            model,
            context: None,
            vocabulary: usize::try_from(vocabulary)?,
            state: Vec::new(),
            repeated: 0,
        })
    }

    /// Makes room for `tokens`, empty.
    pub fn start(&mut self, tokens: usize, threads: usize, settings: Settings) -> Result<()> {
        self.start_with(tokens, threads, settings, sys::GGML_TYPE_F16)
    }

    /// As [`Llama::start`], with keys and values in 32 bits.
    pub fn start_exact(&mut self, tokens: usize, threads: usize, settings: Settings) -> Result<()> {
        self.start_with(tokens, threads, settings, sys::GGML_TYPE_F32)
    }

    fn start_with(
        &mut self,
        tokens: usize,
        threads: usize,
        settings: Settings,
        keys: sys::ggml_type,
    ) -> Result<()> {
        self.end();
        let threads = i32::try_from(threads)?;
        // SAFETY: the model is loaded; the parameters are defaults changed in plain fields.
        let context = unsafe {
            let mut parameters = sys::llama_context_default_params();
            parameters.n_ctx = u32::try_from(tokens)?;
            parameters.n_batch = BATCH;
            parameters.n_ubatch = BATCH;
            // The second sequence is for `repeat_to`.
            parameters.n_seq_max = 2;
            parameters.kv_unified = true;
            parameters.n_threads = threads;
            parameters.n_threads_batch = threads;
            parameters.no_perf = true;
            parameters.type_k = keys;
            parameters.type_v = keys;
            parameters.flash_attn_type = if settings.flash {
                sys::LLAMA_FLASH_ATTN_TYPE_ENABLED
            } else {
                sys::LLAMA_FLASH_ATTN_TYPE_DISABLED
            };
            sys::llama_init_from_model(self.model.as_ptr(), parameters)
        };
        self.context = Some(NonNull::new(context).context("llama.cpp made no context of this size")?);
        Ok(())
    }

    pub fn vocabulary(&self) -> usize {
        self.vocabulary
    }

    /// Appends tokens and gives the likeliest next one.
    pub fn forward(&mut self, tokens: &[u32]) -> Result<u32> {
        Ok(crate::best(self.logits(tokens)?))
    }

    /// Appends tokens and gives the logits of the next one.
    pub fn logits(&mut self, tokens: &[u32]) -> Result<&[f32]> {
        let context = self.context()?;
        for piece in tokens.chunks(BATCH as usize) {
            let mut ids = piece.iter().map(|id| i32::try_from(*id)).collect::<Result<Vec<_>, _>>()?;
            // SAFETY: the batch points to `ids`, which outlives the call.
            let code = unsafe {
                let batch = sys::llama_batch_get_one(ids.as_mut_ptr(), i32::try_from(ids.len())?);
                sys::llama_decode(context, batch)
            };
            if code != 0 {
                bail!("llama_decode gave {code}");
            }
        }
        // SAFETY: the last token of a batch has logits, one for each token of the vocabulary, until the next call, and
        // that needs `self` to itself.
        unsafe {
            let logits = sys::llama_get_logits_ith(context, -1);
            if logits.is_null() {
                bail!("llama.cpp gave no logits");
            }
            Ok(std::slice::from_raw_parts(logits, self.vocabulary))
        }
    }

    /// Keeps only the first `tokens`.
    pub fn truncate(&mut self, tokens: usize) -> Result<()> {
        let position = i32::try_from(tokens)?;
        let memory = self.memory()?;
        // SAFETY: the memory belongs to the context, which is alive.
        if unsafe { sys::llama_memory_seq_rm(memory, 0, position, -1) } {
            Ok(())
        } else {
            bail!("llama.cpp could not drop part of its cache")
        }
    }

    /// The first sequence holds `have` tokens: repeats them until there are `wanted`, so that attention reads as much
    /// as it would for a text of that length. Called again with the same `have`, it only adds what is missing.
    pub fn repeat_to(&mut self, have: usize, wanted: usize) -> Result<()> {
        let (context, memory) = (self.context()?, self.memory()?);
        if self.repeated == 0 {
            // SAFETY: `state` has the size that the library asks for; sequence 0 exists.
            self.state = unsafe {
                let mut state = vec![0u8; sys::llama_state_seq_get_size(context, 0)];
                let len = sys::llama_state_seq_get_data(context, state.as_mut_ptr(), state.len(), 0);
                state.truncate(len);
                state
            };
            self.repeated = 1;
        }
        while self.repeated * have < wanted {
            // The copy goes to a second sequence; its cells are then given to the first.
            // SAFETY: `state` is what the library wrote; sequences 0 and 1 exist.
            unsafe {
                if sys::llama_state_seq_set_data(context, self.state.as_ptr(), self.state.len(), 1) == 0 {
                    bail!("llama.cpp took no state of {have} tokens");
                }
                sys::llama_memory_seq_cp(memory, 1, 0, -1, -1);
                sys::llama_memory_seq_rm(memory, 1, -1, -1);
            }
            self.repeated += 1;
        }
        Ok(())
    }

    /// Bytes of the copy that [`Llama::repeat_to`] keeps.
    pub fn state_bytes(&self) -> usize {
        self.state.len()
    }

    fn context(&self) -> Result<*mut sys::llama_context> {
        Ok(self.context.context("no context was made")?.as_ptr())
    }

    fn memory(&self) -> Result<sys::llama_memory_t> {
        // SAFETY: the context is alive.
        Ok(unsafe { sys::llama_get_memory(self.context()?) })
    }

    fn end(&mut self) {
        if let Some(context) = self.context.take() {
            // SAFETY: made by `start`, freed once.
            unsafe { sys::llama_free(context.as_ptr()) };
        }
    }
}

#[allow(unsafe_code)]
impl Drop for Llama {
    fn drop(&mut self) {
        self.end();
        // SAFETY: made by `load`, freed once, after its context.
        unsafe { sys::llama_model_free(self.model.as_ptr()) };
    }
}

#[allow(unsafe_code)]
unsafe extern "C" fn silent(_: sys::ggml_log_level, _: *const c_char, _: *mut c_void) {}
