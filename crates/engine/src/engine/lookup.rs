//! What may come next, looked up in the conversation itself: a model that quotes a file, repairs its code or fills in
//! a table repeats what is already there. No second model is asked (the idea is called prompt lookup decoding).

/// Tokens of agreement beyond which a longer one says no more.
pub(super) const LONGEST: usize = 16;
/// With less agreement than this, nearly every place would do.
const SHORTEST: usize = 2;

/// A place earlier in the conversation that reads as its end does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match {
    /// Tokens before the place that agree with the end, [`SHORTEST`] to [`LONGEST`].
    pub agreeing: usize,
    /// Where it goes on.
    next: usize,
}

impl Match {
    /// The place with the longest agreement, of several the last one.
    pub fn find(history: &[u32]) -> Option<Self> {
        let (last, before) = history.split_last()?;
        let mut best: Option<Self> = None;
        for (at, _) in before.iter().enumerate().rev().filter(|(_, token)| *token == last) {
            let pairs = before[..at].iter().rev().zip(before.iter().rev());
            let agreeing = 1 + pairs.take(LONGEST - 1).take_while(|(a, b)| a == b).count();
            if agreeing > best.map_or(SHORTEST - 1, |best| best.agreeing) {
                best = Some(Self { agreeing, next: at + 1 });
                if agreeing == LONGEST {
                    break;
                }
            }
        }
        best
    }

    /// The next `count` tokens, if the conversation goes on as it did there. A place near the end goes on into what
    /// is drafted, so that a short period is repeated.
    pub fn draft(&self, history: &[u32], count: usize) -> Vec<u32> {
        let mut draft: Vec<u32> = Vec::with_capacity(count);
        for at in self.next..self.next + count {
            let token = history.get(at).or_else(|| draft.get(at - history.len()));
            draft.extend(token.copied());
        }
        draft
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn the_longest_agreement_wins_and_of_equals_the_last() {
        //                   0  1  2  3  4  5  6  7  8  9
        let history = [1, 2, 3, 7, 9, 2, 3, 8, 1, 2, 3];
        let found = Match::find(&history).unwrap();
        assert_eq!(found, Match { agreeing: 3, next: 3 });
        assert_eq!(found.draft(&history, 4), [7, 9, 2, 3]);
        let equals = [2, 3, 7, 2, 3, 8, 2, 3];
        assert_eq!(Match::find(&equals).unwrap().draft(&equals, 2), [8, 2]);
    }

    #[test]
    fn one_token_in_common_is_no_match() {
        assert_eq!(Match::find(&[]), None);
        assert_eq!(Match::find(&[5]), None);
        assert_eq!(Match::find(&[5, 6, 5]), None);
        assert_eq!(Match::find(&[1, 5, 6, 2, 5]), None);
    }

    #[test]
    fn a_period_is_repeated() {
        let history = [9, 1, 2, 1, 2];
        let found = Match::find(&history).unwrap();
        assert_eq!(found.draft(&history, 5), [1, 2, 1, 2, 1]);
        let ones = [1; 40];
        let found = Match::find(&ones).unwrap();
        assert_eq!((found.agreeing, found.draft(&ones, 3)), (LONGEST, vec![1; 3]));
    }
}
