//! Notices a reply that goes round in circles. Small models, and large ones with little freedom in their choice, fall into
//! repeating a few tokens for ever; without this the user waits until the limit of new tokens for what says nothing.

/// The longest stretch of tokens whose repetition is noticed.
const LONGEST: usize = 32;
/// How often a stretch must have come, the first time counted.
const TIMES: usize = 8;
/// How many tokens the repetitions of a short stretch must come to: a line of dashes and a row of zeros are no circle.
const LEAST: usize = 128;

/// Watches the tokens of one reply.
#[derive(Debug, Default)]
pub(super) struct Circles {
    /// The last [`LONGEST`] tokens, the newest at the end.
    last: std::collections::VecDeque<u32>,
    /// For each length of a stretch, less one: how many tokens on end were those so far before.
    same: [usize; LONGEST],
}

impl Circles {
    /// Takes the next token. True when, with it, the reply has only repeated itself for too long.
    pub fn close(&mut self, token: u32) -> bool {
        let mut closed = false;
        for (index, before) in self.last.iter().rev().enumerate() {
            let length = index + 1;
            self.same[index] = if *before == token { self.same[index] + 1 } else { 0 };
            closed |= self.same[index] + length >= LEAST.max(TIMES * length);
        }
        if self.last.len() == LONGEST {
            self.last.pop_front();
        }
        self.last.push_back(token);
        closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many of these tokens come before the circle closes.
    fn closed_after(tokens: impl IntoIterator<Item = u32>) -> Option<usize> {
        let mut circles = Circles::default();
        tokens.into_iter().position(|token| circles.close(token)).map(|at| at + 1)
    }

    #[test]
    fn a_circle_closes_after_as_much_as_is_sure() {
        assert_eq!(closed_after(std::iter::repeat_n(7, 1000)), Some(128));
        for length in [2, 5, 16, 31, 32] {
            let round = (0..length).cycle().take(5000);
            assert_eq!(closed_after(round), Some(128.max(8 * length as usize)), "{length}");
        }
        // Whatever came before it.
        let after = (100..900).chain((0..20).cycle().take(400));
        assert_eq!(closed_after(after), Some(800 + 160));
    }

    #[test]
    fn what_changes_now_and_then_is_none() {
        assert_eq!(closed_after(std::iter::repeat_n(7, 127)), None);
        assert_eq!(closed_after((0..33).cycle().take(5000)), None, "longer than is watched");
        let numbered = (0..500).flat_map(|row| [1, 2, 3, 4, 100 + row, 5, 6]);
        assert_eq!(closed_after(numbered), None, "a numbered list");
        let table = (0..50).flat_map(|_| std::iter::repeat_n(9, 60).chain([3, 4]));
        assert_eq!(closed_after(table), None, "lines of dashes");
    }
}
