//! Whether guessing pays: what a batch costs on this machine and how often guesses came true, both as measured.
//!
//! Times are counted in steps: one step is the time of computing one token alone. A batch of a draft of `k` tokens
//! gives between 1 and `k + 1` tokens; what it costs depends on the processor, the model and the context, so nothing
//! is assumed for long. Whatever the estimates say, an account of what guessing has gained and lost keeps its losses
//! to a fiftieth of the time.

use super::{Speculation, lookup};

/// Draft lengths to choose from. Few, so that the cost of each is soon known.
const LENGTHS: [usize; 6] = [1, 2, 4, 7, 11, 15];
/// The longest draft.
pub(super) const LONGEST_DRAFT: usize = LENGTHS[LENGTHS.len() - 1];
/// A draft must promise this much more tokens a step than none.
const MARGIN: f64 = 1.03;
/// Steps that each step allows guessing to lose.
const ALLOWED: f64 = 0.02;
/// Most that is carried over, so that an old success does not pay for a long failure.
const MOST_CARRIED: f64 = 4.0;
/// Cost of one more token in a batch, in steps, before any was measured.
const FIRST_GUESS: f64 = 0.1;

/// How often a guess of one kind came true, token by token; older ones count less.
#[derive(Debug, Clone, Copy)]
struct Chance {
    before: f64,
    hits: f64,
    tries: f64,
}

impl Chance {
    /// How many tries the estimate from before is worth.
    const WEIGHT: f64 = 3.0;

    const fn new(before: f64) -> Self {
        Self { before, hits: 0.0, tries: 0.0 }
    }

    fn estimate(&self) -> f64 {
        (self.hits + Self::WEIGHT * self.before) / (self.tries + Self::WEIGHT)
    }

    fn record(&mut self, accepted: usize, drafted: usize) {
        self.hits = self.hits * 0.9 + accepted as f64;
        self.tries = self.tries * 0.9 + (accepted + usize::from(accepted < drafted)) as f64;
    }

    /// After a failure it is tried again one day: what was learned fades.
    fn fade(&mut self) {
        self.hits *= 0.99;
        self.tries *= 0.99;
    }
}

/// The measurements, kept from reply to reply.
#[derive(Debug)]
pub(super) struct Pace {
    /// Seconds of one token alone; 0 before the first.
    single: f64,
    /// Steps that a batch of each of [`LENGTHS`] takes, where measured.
    costs: [Option<f64>; LENGTHS.len()],
    /// By length of the agreement: 2, up to 4, up to 8, more.
    chances: [Chance; 4],
    /// Steps that may be lost now.
    account: f64,
    /// Draft at every opportunity.
    always: bool,
}

impl Pace {
    /// `None` when nothing is to be drafted.
    pub fn of(speculation: Speculation) -> Option<Self> {
        match speculation {
            Speculation::Off => None,
            Speculation::Lookup => Some(Self::new()),
            Speculation::Always => Some(Self { always: true, ..Self::new() }),
        }
    }

    fn new() -> Self {
        Self {
            single: 0.0,
            costs: [None; LENGTHS.len()],
            chances: [0.4, 0.6, 0.8, 0.9].map(Chance::new),
            account: 1.0,
            always: false,
        }
    }

    /// How many tokens to draft after an agreement of so many, at most `most`; 0 for none.
    pub fn draft_length(&self, agreeing: usize, most: usize) -> usize {
        if self.always {
            return most.min(LONGEST_DRAFT);
        }
        if self.single == 0.0 {
            return 0;
        }
        let chance = self.chances[class(agreeing)].estimate();
        let mut best = (MARGIN, 0);
        for (index, &length) in LENGTHS.iter().enumerate().take_while(|(_, length)| **length <= most) {
            let cost = self.cost(index);
            let tokens: f64 = (0..=length as i32).map(|i| chance.powi(i)).sum();
            if cost - 1.0 <= self.account && tokens / cost > best.0 {
                best = (tokens / cost, length);
            }
        }
        best.1
    }

    /// Takes note of a token computed alone.
    pub fn single(&mut self, seconds: f64) {
        self.single = match self.single {
            0.0 => seconds,
            // One that was held up by something else is not to count in full.
            known => known + 0.2 * (seconds.min(2.0 * known) - known),
        };
        self.account = (self.account + ALLOWED).min(MOST_CARRIED);
        self.chances.iter_mut().for_each(Chance::fade);
    }

    /// Takes note of a batch: of the draft that followed `agreeing` tokens, so many came true.
    pub fn batch(&mut self, agreeing: usize, drafted: usize, accepted: usize, seconds: f64) {
        self.chances[class(agreeing)].record(accepted, drafted);
        if self.single == 0.0 {
            return;
        }
        let cost = seconds / self.single;
        let index = LENGTHS.iter().position(|length| *length == drafted);
        let usual = index.map_or(cost, |index| self.cost(index));
        if let Some(index) = index {
            self.costs[index] = Some(match self.costs[index] {
                Some(known) => known + 0.3 * (cost.min(2.0 * known) - known),
                // Held up too, for all that is known: so that it is not out of the question for good.
                None => cost.min(4.0 * usual),
            });
        }
        // A computer that was put to sleep, or that something else held up, says nothing of what guessing costs.
        let gained = (accepted + 1) as f64 - cost.min(2.0 * usual);
        self.account = (self.account + ALLOWED + gained).min(MOST_CARRIED);
    }

    /// Steps of a batch: as measured, else in proportion to the nearest length that was.
    fn cost(&self, index: usize) -> f64 {
        if let Some(known) = self.costs[index] {
            return known;
        }
        let length = LENGTHS[index] as f64;
        let measured =
            LENGTHS.iter().zip(self.costs).filter_map(|(length, cost)| Some((*length as f64, cost?)));
        let nearest = measured.min_by(|(a, _), (b, _)| (a - length).abs().total_cmp(&(b - length).abs()));
        let each = nearest.map_or(FIRST_GUESS, |(length, cost)| (cost - 1.0).max(0.0) / length);
        1.0 + each * length
    }
}

fn class(agreeing: usize) -> usize {
    const _: () = assert!(lookup::LONGEST > 8);
    match agreeing {
        0..=2 => 0,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds that `steps` emitted tokens take when a batch of `k` drafted tokens costs `cost(k)` and drafts after
    /// `agreeing` tokens come true as `accepted(length)` says.
    fn simulate(
        pace: &mut Pace,
        tokens: usize,
        cost: impl Fn(usize) -> f64,
        agreeing: usize,
        accepted: impl Fn(usize, usize) -> usize,
    ) -> f64 {
        let (mut done, mut seconds) = (0, 0.0);
        while done < tokens {
            let length = pace.draft_length(agreeing, LONGEST_DRAFT);
            let time = cost(length);
            seconds += time;
            if length == 0 {
                pace.single(time);
                done += 1;
            } else {
                let right = accepted(done, length);
                pace.batch(agreeing, length, right, time);
                done += right + 1;
            }
        }
        seconds
    }

    #[test]
    fn nothing_is_drafted_before_a_step_was_measured() {
        assert_eq!(Pace::new().draft_length(lookup::LONGEST, LONGEST_DRAFT), 0);
    }

    #[test]
    fn where_guesses_come_true_and_batches_are_cheap_drafts_grow_long() {
        let mut pace = Pace::new();
        let seconds = simulate(&mut pace, 1000, |k| 1.0 + 0.08 * k as f64, 16, |_, length| length);
        assert_eq!(pace.draft_length(16, LONGEST_DRAFT), LONGEST_DRAFT);
        assert!(seconds < 200.0, "{seconds}");
        assert_eq!(pace.draft_length(16, 5), 4);
        assert_eq!(pace.draft_length(16, 0), 0);
    }

    #[test]
    fn guesses_that_never_come_true_cost_at_most_a_thirtieth() {
        for (agreeing, each) in [(2, 0.05), (4, 0.1), (16, 0.2), (16, 0.9)] {
            let seconds = simulate(&mut Pace::new(), 1000, |k| 1.0 + each * k as f64, agreeing, |_, _| 0);
            assert!(seconds <= 1030.0, "{agreeing} {each}: {seconds}");
        }
    }

    #[test]
    fn where_a_batch_costs_as_much_as_its_tokens_alone_there_are_hardly_any() {
        let mut pace = Pace::new();
        let seconds = simulate(&mut pace, 1000, |k| 1.0 + k as f64, 16, |_, length| length);
        assert!(seconds <= 1020.0, "{seconds}");
        assert_eq!(pace.draft_length(16, LONGEST_DRAFT), 0);
    }

    #[test]
    fn one_batch_that_was_held_up_does_not_end_it() {
        let (mut pace, cost) = (Pace::new(), |k: usize| 1.0 + 0.1 * k as f64);
        simulate(&mut pace, 300, cost, 16, |_, length| length);
        pace.batch(16, LONGEST_DRAFT, LONGEST_DRAFT, 1000.0);
        let seconds = simulate(&mut pace, 600, cost, 16, |_, length| length);
        assert!(seconds < 300.0, "{seconds}");
    }

    #[test]
    fn a_first_batch_that_was_held_up_does_not_end_it() {
        let (mut pace, cost) = (Pace::new(), |k: usize| 1.0 + 0.1 * k as f64);
        pace.single(1.0);
        let length = pace.draft_length(16, LONGEST_DRAFT);
        assert!(length > 0);
        pace.batch(16, length, length, 1000.0);
        let seconds = simulate(&mut pace, 2000, cost, 16, |_, length| length);
        assert!(seconds < 1000.0, "{seconds}");
    }

    #[test]
    fn after_a_failure_it_is_tried_again() {
        let mut pace = Pace::new();
        simulate(&mut pace, 300, |k| 1.0 + 0.1 * k as f64, 8, |_, _| 0);
        // From now on the conversation repeats itself.
        let seconds = simulate(&mut pace, 600, |k| 1.0 + 0.1 * k as f64, 8, |_, length| length);
        assert!(seconds < 400.0, "{seconds}");
    }
}
