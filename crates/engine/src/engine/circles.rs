//! Notices a reply that goes round in circles. Small models, and large ones with little freedom in their choice, fall into
//! repeating a few tokens for ever; without this the user waits until the limit of new tokens for what says nothing.

/// The longest stretch of tokens whose repetition is noticed.
const LONGEST: usize = 32;
/// How often a stretch with words in it must have come, the first time counted, and how many tokens that must come to.
const WORDS: (usize, usize) = (12, 192);
/// The same of one without a letter: a board of zeros, a row of dashes or a list of equal numbers may be what was asked for.
const FIGURES: (usize, usize) = (40, 448);

/// Watches the tokens of one reply.
#[derive(Debug, Default)]
pub(super) struct Circles {
    /// The last [`LONGEST`] tokens, the newest at the end, and whether each has a letter in it.
    last: std::collections::VecDeque<(u32, bool)>,
    /// For each length of a stretch, less one: how many tokens on end were those so far before.
    same: [usize; LONGEST],
}

impl Circles {
    /// Takes the next token, and whether its text has a letter. True when, with it, the reply has only repeated itself for too
    /// long.
    pub fn close(&mut self, token: u32, letter: bool) -> bool {
        let (mut closed, mut words) = (false, letter);
        for (index, (before, lettered)) in self.last.iter().rev().enumerate() {
            let length = index + 1;
            self.same[index] = if *before == token { self.same[index] + 1 } else { 0 };
            // The stretch is this token and the ones before it; one more comes with each turn of the loop.
            let (times, least) = if words { WORDS } else { FIGURES };
            closed |= self.same[index] + length >= least.max(times * length);
            words |= lettered;
        }
        if self.last.len() == LONGEST {
            self.last.pop_front();
        }
        self.last.push_back((token, letter));
        closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After how many of these tokens the circle closes; those from 1,000 on have letters.
    fn closed_after(tokens: impl IntoIterator<Item = u32>) -> Option<usize> {
        let mut circles = Circles::default();
        tokens.into_iter().position(|token| circles.close(token, token >= 1000)).map(|at| at + 1)
    }

    #[test]
    fn a_circle_closes_after_as_much_as_is_sure() {
        assert_eq!(closed_after(std::iter::repeat_n(1007, 1000)), Some(192));
        assert_eq!(closed_after(std::iter::repeat_n(7, 1000)), Some(448));
        for length in [2, 5, 16, 31, 32] {
            let round = |first: u32| (first..first + length).cycle().take(5000);
            assert_eq!(closed_after(round(1000)), Some(192.max(12 * length as usize)), "{length}");
            assert_eq!(closed_after(round(0)), Some(448.max(40 * length as usize)), "{length}");
            // One word among figures makes it a stretch with words.
            let mixed = (0..length - 1).chain([1000]).cycle().take(5000);
            assert_eq!(closed_after(mixed), Some(192.max(12 * length as usize)), "{length}");
        }
        // Whatever came before it.
        let after = (2000..2800).chain((1000..1020).cycle().take(400));
        assert_eq!(closed_after(after), Some(800 + 240));
    }

    #[test]
    fn what_changes_now_and_then_is_none() {
        assert_eq!(closed_after(std::iter::repeat_n(1007, 191)), None);
        assert_eq!(closed_after((1000..1033).cycle().take(5000)), None, "longer than is watched");
        let numbered = (0..500).flat_map(|row| [1001, 1002, 3, 4, 100 + row, 5, 1006]);
        assert_eq!(closed_after(numbered), None, "a numbered list");
        let table = (0..50).flat_map(|_| std::iter::repeat_n(9, 60).chain([3, 4]));
        assert_eq!(closed_after(table), None, "lines of dashes");
        let board = (0..10).flat_map(|_| [[4, 5].repeat(15), vec![6]].concat());
        assert_eq!(closed_after(board), None, "a board of zeros");
    }
}
