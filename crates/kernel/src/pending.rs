//! Outputs on their way to the receiver: merged while it is slow, and never more than a limit.

use std::collections::VecDeque;

use nod_protocol::{Output, StreamName};

use crate::ExecEvent;
use crate::output::{Shown, size};

/// Pieces of a stream are merged up to this many bytes, so that one piece stays quick to show.
const MERGED: usize = 256 * 1024;
/// Errors that are still taken once the limit was passed. The last one says how the execution ended, so a further one takes
/// the place of the one before, where that was not delivered yet.
const LATE_ERRORS: usize = 8;
/// Events that are told of what a stopped execution showed and nobody has seen yet. Each is written to the disk before it is
/// seen, which takes a slow one a tenth of a second.
const LAST_WORDS: usize = 32;

/// A queue of events with a limit on all that ever went through it.
#[derive(Debug)]
pub(crate) struct Pending {
    queue: VecDeque<ExecEvent>,
    kept: usize,
    limit: usize,
    full: bool,
    late_errors: usize,
    clear_before_next: bool,
}

impl Pending {
    /// `limit` is in bytes.
    pub fn new(limit: usize) -> Self {
        Self { queue: VecDeque::new(), kept: 0, limit, full: false, late_errors: 0, clear_before_next: false }
    }

    /// Takes what a message shows. True when with this the limit was passed; after that nothing more is kept but
    /// a few errors, which say how the execution ended.
    pub fn show(&mut self, shown: Shown) -> bool {
        match shown {
            Shown::ClearBeforeNext => {
                self.clear_before_next = true;
                false
            }
            Shown::Output(output) => {
                if std::mem::take(&mut self.clear_before_next) && output != Output::Clear {
                    self.queue.push_back(ExecEvent::Output(Output::Clear));
                }
                self.add(output)
            }
        }
    }

    fn add(&mut self, mut output: Output) -> bool {
        let is_error = matches!(output, Output::Error { .. });
        if self.full {
            let replaces = self.late_errors >= LATE_ERRORS
                && matches!(self.queue.back(), Some(ExecEvent::Output(Output::Error { .. })));
            if is_error && replaces {
                self.queue.pop_back();
            }
            if is_error && (replaces || self.late_errors < LATE_ERRORS) {
                self.late_errors += 1;
                self.put(output);
            }
            return false;
        }
        let room = self.limit - self.kept;
        let needed = size(&output);
        if needed <= room {
            self.kept += needed;
            self.put(output);
            return false;
        }
        self.full = true;
        if is_error {
            // Its parts were cut by the kernel's side.
            self.put(output);
        } else if let Output::Stream { text, .. } = &mut output {
            let end = (0..=room).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
            text.truncate(end);
            if !text.is_empty() {
                self.put(output);
            }
        }
        self.say(&format!(
            "\n[Nod keeps {} MB of the output of one action. The rest is left out.]\n",
            self.limit / (1024 * 1024)
        ));
        true
    }

    /// Adds a sentence of Nod's own, on standard error, limit or not.
    pub fn say(&mut self, text: &str) {
        self.put(Output::Stream { name: StreamName::Stderr, text: text.to_owned() });
    }

    /// Adds an event that is no output.
    pub fn push(&mut self, event: ExecEvent) {
        self.queue.push_back(event);
    }

    fn put(&mut self, output: Output) {
        if let Output::Stream { name, text } = &output
            && let Some(ExecEvent::Output(Output::Stream { name: last, text: so_far })) =
                self.queue.back_mut()
            && last == name
            && so_far.len() + text.len() <= MERGED
        {
            so_far.push_str(text);
            return;
        }
        self.queue.push_back(ExecEvent::Output(output));
    }

    /// The next event to deliver.
    pub fn pop(&mut self) -> Option<ExecEvent> {
        self.queue.pop_front()
    }

    /// Whether all is delivered.
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }

    /// Drops what is not delivered yet but the last words, and says so where it was.
    pub fn cut(&mut self) {
        let dropped = self.queue.len().saturating_sub(LAST_WORDS);
        if dropped > 0 {
            self.queue.drain(..dropped);
            let text = "\n[Stopped: a part of the output is left out here.]\n".to_owned();
            self.queue.push_front(ExecEvent::Output(Output::Stream { name: StreamName::Stderr, text }));
        }
    }

    /// Drops what is not delivered yet.
    pub fn discard(&mut self) {
        self.queue.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(name: StreamName, text: &str) -> Shown {
        Shown::Output(Output::Stream { name, text: text.to_owned() })
    }

    fn texts(pending: &mut Pending) -> Vec<String> {
        std::iter::from_fn(|| pending.pop())
            .map(|event| match event {
                ExecEvent::Output(Output::Stream { text, .. }) => text,
                ExecEvent::Output(Output::Clear) => "CLEAR".to_owned(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn a_stream_is_merged_and_the_order_of_the_two_is_kept() {
        let mut pending = Pending::new(1 << 20);
        for (name, text) in [
            (StreamName::Stdout, "a"),
            (StreamName::Stdout, "b"),
            (StreamName::Stderr, "c"),
            (StreamName::Stdout, "d"),
        ] {
            assert!(!pending.show(stream(name, text)));
        }
        assert_eq!(texts(&mut pending), ["ab", "c", "d"]);
        for _ in 0..10 {
            pending.show(stream(StreamName::Stdout, &"x".repeat(100 * 1024)));
        }
        assert!(texts(&mut pending).iter().all(|text| text.len() <= MERGED));
    }

    #[test]
    fn at_the_limit_the_rest_is_left_out_once_and_errors_still_come() {
        let mut pending = Pending::new(1000);
        assert!(!pending.show(stream(StreamName::Stdout, &"é".repeat(400))));
        assert!(pending.show(stream(StreamName::Stdout, &"é".repeat(400))));
        assert!(!pending.show(stream(StreamName::Stdout, "more")));
        let error = Output::Error {
            ename: "KeyboardInterrupt".to_owned(),
            evalue: String::new(),
            traceback: Vec::new(),
        };
        assert!(!pending.show(Shown::Output(error)));
        let texts = texts(&mut pending);
        assert!(texts[0].len() <= 1000 && texts[0].chars().all(|c| c == 'é'), "cut within a character");
        assert!(texts[1].contains("left out"), "{texts:?}");
        assert!(texts[2].contains("KeyboardInterrupt"), "{texts:?}");
        assert_eq!(texts.len(), 3);
    }

    #[test]
    fn errors_without_end_are_counted_too() {
        let error = |n: usize| {
            Shown::Output(Output::Error {
                ename: format!("E{n}"),
                evalue: "x".repeat(100),
                traceback: Vec::new(),
            })
        };
        let mut pending = Pending::new(1000);
        let passed = (0..1000).filter(|n| pending.show(error(*n))).count();
        assert_eq!(passed, 1, "the limit is passed once");
        let texts = texts(&mut pending);
        assert!(texts.len() < 64, "{}", texts.len());
        assert!(texts[0].contains("E0") && texts[texts.len() - 1].contains("E999"), "{texts:?}");
    }

    #[test]
    fn of_much_that_waits_a_stop_leaves_the_last_words() {
        fn show(pending: &mut Pending, count: usize) {
            for n in 0..count {
                // The two streams in turn, so that nothing is merged.
                let name = if n % 2 == 0 { StreamName::Stdout } else { StreamName::Stderr };
                pending.show(stream(name, &n.to_string()));
            }
        }
        let mut pending = Pending::new(1 << 20);
        show(&mut pending, LAST_WORDS);
        pending.cut();
        let all: Vec<String> = (0..LAST_WORDS).map(|n| n.to_string()).collect();
        assert_eq!(texts(&mut pending), all, "so little is told as a whole");

        for _ in 0..2 {
            show(&mut pending, 1000);
            // As often as it is asked for, and again when more has come.
            pending.cut();
            pending.cut();
        }
        let texts = texts(&mut pending);
        assert_eq!(texts.len(), LAST_WORDS + 1);
        assert!(texts[0].contains("left out here"), "{texts:?}");
        let last: Vec<String> = (1000 - LAST_WORDS..1000).map(|n| n.to_string()).collect();
        assert_eq!(texts[1..], last);
    }

    #[test]
    fn a_clear_that_waits_comes_before_the_next_output() {
        let mut pending = Pending::new(1000);
        pending.show(stream(StreamName::Stdout, "1"));
        pending.show(Shown::ClearBeforeNext);
        pending.show(Shown::ClearBeforeNext);
        pending.show(stream(StreamName::Stdout, "2"));
        pending.show(stream(StreamName::Stdout, "3"));
        assert_eq!(texts(&mut pending), ["1", "CLEAR", "23"]);
    }
}
