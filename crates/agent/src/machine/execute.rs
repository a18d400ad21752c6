//! From the start of an execution to its observation, and restarts of Python.

use std::time::Duration;

use nod_protocol::{
    ActionId, ErrorCode, EventMsg, ItemBody, Observation, ObservationStatus, Output, PendingInput,
    TurnOutcome,
};

use super::{Effect, Phase, Restart, Running, Step, closed};
use crate::{DecidedBy, Dialect, ExecEnd, ExecStatus, PortError, words};

impl Step {
    fn running(&mut self) -> Option<&mut Running> {
        match &mut self.state.phase {
            Phase::Executing(running) | Phase::AwaitingInput { running, .. } => Some(running),
            _ => None,
        }
    }

    fn take_running(&mut self) -> Option<Running> {
        match self.state.take_phase() {
            Phase::Executing(running) | Phase::AwaitingInput { running, .. } => Some(*running),
            phase => {
                self.state.phase = phase;
                None
            }
        }
    }

    pub(super) fn output(&mut self, output: Output) {
        let Some(running) = self.running() else { return };
        let (action, index) = (running.action.id.clone(), running.outputs);
        running.outputs += 1;
        self.effects.push(Effect::JournalOutput { action, index, output });
    }

    pub(super) fn output_stored(&mut self, action: &ActionId, index: u32, output: Output) {
        let Some(running) = self.running() else { return };
        if running.action.id != *action {
            return;
        }
        running.observation.push(&output);
        self.emit(EventMsg::ExecOutput { action: action.clone(), index, output });
    }

    pub(super) fn input_requested(&mut self, prompt: String, password: bool) {
        match self.state.take_phase() {
            Phase::Executing(running) if running.stopping.is_none() => {
                let action = running.action.id.clone();
                let input = PendingInput { action: action.clone(), prompt: prompt.clone(), password };
                self.state.phase = Phase::AwaitingInput { running, input };
                self.emit(EventMsg::InputRequested { action, prompt, password });
                self.phase_changed();
            }
            phase => self.state.phase = phase,
        }
    }

    pub(super) fn answer_input(&mut self, text: String) {
        match self.state.take_phase() {
            Phase::AwaitingInput { running, .. } => {
                self.state.phase = Phase::Executing(running);
                self.effects.push(Effect::SendInput(text));
                self.phase_changed();
            }
            phase => {
                self.state.phase = phase;
                self.refuse(ErrorCode::NotFound, words::NO_INPUT_WANTED);
            }
        }
    }

    pub(super) fn exec_ended(&mut self, end: ExecEnd) {
        let Some(running) = self.take_running() else { return };
        let seconds = self.state.profile.as_ref().map_or(0, |profile| profile.execution_seconds);
        if self.state.restart == Some(Restart::Lost) && end.status != ExecStatus::NotRun {
            self.state.restart = None;
            self.note(words::RESTARTED, true);
        }
        let restarted = matches!(self.state.restart, Some(Restart::Asked | Restart::Told | Restart::Done));
        let (output, truncated) = running.observation.finish(&end, seconds, restarted);
        let status = match end.status {
            ExecStatus::Ok => ObservationStatus::Ok,
            ExecStatus::Error => ObservationStatus::Error,
            ExecStatus::TimedOut => ObservationStatus::TimedOut,
            ExecStatus::Interrupted => ObservationStatus::Interrupted,
            ExecStatus::NotRun => ObservationStatus::NotRun,
            ExecStatus::KernelDied => ObservationStatus::KernelDied,
        };
        let alive = end.variables_alive && end.status != ExecStatus::KernelDied;
        if alive && self.state.restart == Some(Restart::Done) {
            // It ran in the new session, so that comes first.
            self.state.restart = None;
            self.note(words::RESTARTED, true);
        }
        if status == ObservationStatus::NotRun {
            self.stopped_unrun(&running.action.id, running.stopping.unwrap_or(DecidedBy::User));
        } else {
            self.observed(&running, status, &output, truncated, !alive, end.duration);
        }
        if !alive {
            // In a new session the same code is worth running again.
            self.state.tried = None;
        }
        match (self.state.restart, alive) {
            (Some(Restart::Done), false) => self.state.restart = None,
            (Some(Restart::Asked), false) => self.state.restart = Some(Restart::Told),
            _ => {}
        }
        if running.stopping.is_some() || status == ObservationStatus::NotRun {
            let stopped = match status {
                ObservationStatus::NotRun => words::STOPPED_UNRUN,
                _ if alive => words::STOPPED_ALIVE,
                _ => words::STOPPED_DEAD,
            };
            let message = match running.stopping.and_then(closed) {
                Some(closed) if alive => closed,
                Some(closed) => format!("{closed} {}", words::VARIABLES_GONE),
                None => stopped.to_owned(),
            };
            return self.end(TurnOutcome::Interrupted, Some(message));
        }
        self.compose();
    }

    /// Records what came of a run action: the edit, if there was one, then the output.
    fn observed(
        &mut self,
        running: &Running,
        status: ObservationStatus,
        output: &str,
        truncated: bool,
        variables_lost: bool,
        duration: Duration,
    ) {
        let dialect = self.state.profile.as_ref().map_or(Dialect::Chat, |profile| profile.dialect);
        let edit = match running.action.parent {
            Some(_) => format!("{}{}\n\n", words::EDITED, running.action.code),
            None => String::new(),
        };
        let head = words::observation_head(dialect);
        let text = format!("{edit}{head}{output}{}", self.budget_line());
        self.record(ItemBody::Observation {
            observation: Observation {
                action: running.action.id.clone(),
                status,
                text,
                truncated,
                artifacts: running.observation.artifacts().to_vec(),
                variables_lost,
                duration_ms: u64::try_from(duration.as_millis()).unwrap_or(u64::MAX),
            },
        });
    }

    pub(super) fn exec_failed(&mut self, error: PortError) {
        let Some(running) = self.take_running() else { return };
        if running.outputs == 0 {
            self.not_run(&running.action.id, words::NO_PYTHON.to_owned());
        } else {
            let end =
                ExecEnd { status: ExecStatus::KernelDied, variables_alive: false, duration: Duration::ZERO };
            let (output, truncated) = running.observation.finish(&end, 0, false);
            self.observed(&running, ObservationStatus::KernelDied, &output, truncated, true, Duration::ZERO);
        }
        if running.stopping.is_some() {
            return self.end(TurnOutcome::Interrupted, Some(error.message));
        }
        self.fail(error);
    }

    pub(super) fn restart_kernel(&mut self) {
        // One that is done already was of an earlier session; what runs now is in the new one.
        if matches!(self.state.restart, Some(Restart::Asked | Restart::Told)) {
            return;
        }
        self.state.restart = Some(Restart::Asked);
        self.effects.push(Effect::RestartKernel);
    }

    pub(super) fn kernel_restarted(&mut self, result: Result<(), PortError>) {
        let asked = self.state.restart.take();
        if let Err(error) = result {
            return self.emit(EventMsg::Error { code: error.code, message: error.message });
        }
        self.state.tried = None;
        match asked {
            Some(Restart::Asked) if self.running().is_some() => self.state.restart = Some(Restart::Done),
            Some(Restart::Asked) => self.note(words::RESTARTED, true),
            _ => {}
        }
    }
}
