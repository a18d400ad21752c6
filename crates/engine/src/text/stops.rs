//! Stop strings in a stream of text.

/// What became certain by a push.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Released {
    /// Text that is not, and is not the start of, a stop string. May be empty.
    Text(String),
    /// The text before a stop string, and which one it was. Nothing is released after it.
    Stopped {
        /// Text before it.
        text: String,
        /// The stop string.
        stop: String,
    },
}

/// Looks for stop strings in text that comes in parts. The stop string that *ends* first counts, because
/// generation should end as soon as one is there; of several that end at the same place, the longest.
#[derive(Debug)]
pub struct StopMatcher {
    stops: Vec<String>,
    /// The longest end of the text so far that is the start of a stop string.
    held: String,
}

impl StopMatcher {
    /// Empty stop strings are ignored.
    pub fn new(stops: &[String]) -> Self {
        let mut stops: Vec<String> = stops.iter().filter(|stop| !stop.is_empty()).cloned().collect();
        stops.sort_by_key(|stop| std::cmp::Reverse(stop.len()));
        Self { stops, held: String::new() }
    }

    /// Takes more text. Not to be called after a stop was found.
    pub fn push(&mut self, text: &str) -> Released {
        let mut released = String::new();
        for character in text.chars() {
            self.held.push(character);
            // Longest first, by the order of the list.
            if let Some(stop) = self.stops.iter().find(|stop| self.held.ends_with(stop.as_str())) {
                released.push_str(&self.held[..self.held.len() - stop.len()]);
                let stop = stop.clone();
                self.held.clear();
                return Released::Stopped { text: released, stop };
            }
            let keep = self
                .held
                .char_indices()
                .map(|(start, _)| start)
                .find(|start| self.stops.iter().any(|stop| stop.starts_with(&self.held[*start..])));
            let certain = keep.unwrap_or(self.held.len());
            released.extend(self.held.drain(..certain));
        }
        Released::Text(released)
    }

    /// No more text: what was held is no stop string.
    pub fn finish(&mut self) -> String {
        std::mem::take(&mut self.held)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use proptest::prelude::*;

    use super::*;

    fn matcher(stops: &[&str]) -> StopMatcher {
        StopMatcher::new(&stops.iter().map(|stop| (*stop).to_owned()).collect::<Vec<_>>())
    }

    fn text(text: &str) -> Released {
        Released::Text(text.to_owned())
    }

    #[test]
    fn the_start_of_a_stop_string_is_held_and_then_decided() {
        let mut matcher = matcher(&["</execute>", "<|im_end|>"]);
        assert_eq!(matcher.push("print(1)\n</exe"), text("print(1)\n"));
        assert_eq!(matcher.push("cutor"), text("</executor"));
        assert_eq!(matcher.push("<"), text(""));
        assert_eq!(matcher.push("|im_end|"), text(""));
        let stopped = Released::Stopped { text: String::new(), stop: "<|im_end|>".to_owned() };
        assert_eq!(matcher.push("> more"), stopped);
    }

    #[test]
    fn text_that_only_looks_like_a_stop_string_comes_out_at_the_end() {
        let mut matcher = matcher(&["</execute>"]);
        assert_eq!(matcher.push("a </execute"), text("a "));
        assert_eq!(matcher.finish(), "</execute");
        assert_eq!(matcher.finish(), "");
    }

    #[test]
    fn overlapping_starts_are_not_missed() {
        assert_eq!(
            matcher(&["aab"]).push("aaab"),
            Released::Stopped { text: "a".to_owned(), stop: "aab".to_owned() }
        );
        assert_eq!(
            matcher(&["b", "ab"]).push("xab"),
            Released::Stopped { text: "x".to_owned(), stop: "ab".to_owned() }
        );
        assert_eq!(matcher(&["", ""]).push("ab"), text("ab"));
    }

    /// The definition, without streaming: at the first place where a stop string ends, the longest that does.
    fn expected(text: &str, stops: &[String]) -> (String, Option<String>) {
        for end in 1..=text.len() {
            if !text.is_char_boundary(end) {
                continue;
            }
            let here = stops.iter().filter(|stop| !stop.is_empty() && text[..end].ends_with(stop.as_str()));
            if let Some(stop) = here.max_by_key(|stop| stop.len()) {
                return (text[..end - stop.len()].to_owned(), Some(stop.clone()));
            }
        }
        (text.to_owned(), None)
    }

    proptest! {
        #[test]
        fn any_chunking_releases_exactly_the_text_before_the_first_stop(
            chunks in prop::collection::vec("[ab<é]{0,4}", 0..10),
            stops in prop::collection::vec("[ab<é]{0,4}", 0..4),
        ) {
            let whole = chunks.concat();
            let mut matcher = StopMatcher::new(&stops);
            let mut released = String::new();
            let mut found = None;
            for chunk in &chunks {
                match matcher.push(chunk) {
                    Released::Text(text) => released.push_str(&text),
                    Released::Stopped { text, stop } => {
                        released.push_str(&text);
                        found = Some(stop);
                        break;
                    }
                }
                // Nothing held longer than it must be: what is held is the start of some stop string.
                prop_assert!(matcher.held.is_empty() || stops.iter().any(|s| s.starts_with(&matcher.held)));
            }
            if found.is_none() {
                released.push_str(&matcher.finish());
            }
            prop_assert_eq!((released, found), expected(&whole, &stops));
        }
    }
}
