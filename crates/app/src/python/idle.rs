//! How many Python sessions may wait for their next action. Each takes a hundred megabytes or more for as long as it
//! lives, and a day of many conversations would leave one behind in each of them.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Instant;

use nod_protocol::KernelState;

use super::PythonSession;

/// Sessions that may be idle when another one starts.
const MAY_BE_IDLE: usize = 6;

/// The sessions of all conversations.
pub(super) struct Sessions {
    all: Mutex<Vec<Weak<PythonSession>>>,
    pub(super) may_be_idle: usize,
}

impl Default for Sessions {
    fn default() -> Self {
        Self { all: Mutex::default(), may_be_idle: MAY_BE_IDLE }
    }
}

impl Sessions {
    pub(super) fn add(&self, session: &Arc<PythonSession>) {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|known| known.strong_count() > 0);
        all.push(Arc::downgrade(session));
    }

    /// Ends the sessions idle longest where more are idle than may be.
    pub(super) async fn end_the_idlest(&self) {
        let mut idle: Vec<_> = {
            let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
            let living = all.iter().filter_map(Weak::upgrade);
            living.filter_map(|session| Some((session.idle_since()?, session))).collect()
        };
        idle.sort_by_key(|(since, _)| *since);
        let too_many = idle.len().saturating_sub(self.may_be_idle);
        for (since, session) in idle.into_iter().take(too_many) {
            session.end_if_idle_since(since).await;
        }
    }
}

impl PythonSession {
    /// Since when its Python, if it lives, has had nothing to do.
    fn idle_since(&self) -> Option<Instant> {
        // Held while it is being started or ended: then it is no session that waits.
        let session = self.session.try_lock().ok()?;
        if session.as_ref()?.is_dead() { None } else { self.usage.idle_since() }
    }

    /// Ends it unless it was used in between. That the variables are gone is told with the next action, as of a session
    /// that ended by itself.
    async fn end_if_idle_since(&self, since: Instant) {
        let mut session = self.session.lock().await;
        // An action counts as use before it waits for this lock, so none is running in what is ended here.
        if self.usage.idle_since() != Some(since) {
            return;
        }
        if let Some(session) = session.take() {
            tracing::info!(folder = %self.folder.display(), "the Python session idle longest is ended");
            self.end(session).await;
            self.state.send_replace(KernelState::NotStarted);
        }
    }
}

/// How many actions use a session, and when the last one ended.
#[derive(Default)]
pub(super) struct Usage {
    now: Mutex<(usize, Option<Instant>)>,
}

impl Usage {
    /// An action that uses the session until what this gives is dropped.
    pub(super) fn begin(&self) -> InUse<'_> {
        self.change(|(running, _)| *running += 1);
        InUse { usage: self }
    }

    fn idle_since(&self) -> Option<Instant> {
        let (running, last) = *self.now.lock().unwrap_or_else(PoisonError::into_inner);
        last.filter(|_| running == 0)
    }

    fn change(&self, how: impl FnOnce(&mut (usize, Option<Instant>))) {
        how(&mut self.now.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// An action under way in a session.
pub(super) struct InUse<'a> {
    usage: &'a Usage,
}

impl Drop for InUse<'_> {
    fn drop(&mut self) {
        self.usage.change(|(running, last)| {
            *running -= 1;
            *last = Some(Instant::now());
        });
    }
}
