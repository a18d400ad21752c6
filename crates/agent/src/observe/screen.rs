//! What a terminal would show of a stream: escapes gone, overwritten lines gone, the middle of a flood gone.

/// Text as printed, kept in bounded memory.
#[derive(Debug, Clone)]
pub(super) struct Screen {
    /// Characters kept at each end once the text is longer than it can be for the model.
    keep: usize,
    /// The beginning, once it is frozen because the middle was dropped.
    head: Option<String>,
    text: String,
    escape: Escape,
    /// A carriage return was printed last; what it does depends on what follows.
    returned: bool,
}

impl Screen {
    pub(super) fn new(limit: usize) -> Self {
        let keep = (2 * limit).max(8_192);
        Self { keep, head: None, text: String::new(), escape: Escape::None, returned: false }
    }

    /// Prints to a stream: escapes are stripped, also where they are split over pieces, and of each line only
    /// what follows its last carriage return stays.
    pub(super) fn print(&mut self, text: &str) {
        for c in text.chars() {
            let Some(c) = self.escape.pass(c) else { continue };
            match c {
                '\n' => {
                    self.returned = false;
                    self.text.push('\n');
                }
                '\r' => {
                    self.carry_return();
                    self.returned = true;
                }
                c => {
                    self.carry_return();
                    self.text.push(c);
                }
            }
        }
        self.compact();
    }

    /// Appends text as it is.
    pub(super) fn append(&mut self, text: &str) {
        self.text.push_str(text);
        self.compact();
    }

    /// Makes what follows begin on a line of its own.
    pub(super) fn end_line(&mut self) {
        self.carry_return();
        self.escape = Escape::None;
        let last = self.text.chars().next_back().or_else(|| self.head.as_ref()?.chars().next_back());
        if last.is_some_and(|c| c != '\n') {
            self.text.push('\n');
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self =
            Self { keep: self.keep, head: None, text: String::new(), escape: Escape::None, returned: false };
    }

    /// The text without whitespace at its end, and whether its middle is missing.
    pub(super) fn text(&self) -> (String, bool) {
        let mut text = self.text.clone();
        if self.returned {
            erase_line(&mut text);
        }
        let text = text.trim_end();
        match &self.head {
            None => (text.to_owned(), false),
            Some(head) => (format!("{head}{text}"), true),
        }
    }

    #[cfg(test)]
    pub(super) fn is_frozen(&self) -> bool {
        self.head.is_some()
    }

    #[cfg(test)]
    pub(super) fn held_bytes(&self) -> usize {
        self.text.len() + self.head.as_ref().map_or(0, String::len)
    }

    fn carry_return(&mut self) {
        if std::mem::take(&mut self.returned) {
            erase_line(&mut self.text);
        }
    }

    fn compact(&mut self) {
        // Four bytes is the longest a character can be, so below this nothing needs counting.
        if self.text.len() <= 16 * self.keep {
            return;
        }
        if self.head.is_none() {
            let end = self.text.char_indices().nth(self.keep).map_or(self.text.len(), |(at, _)| at);
            let rest = self.text.split_off(end);
            self.head = Some(std::mem::replace(&mut self.text, rest));
        }
        let count = self.text.chars().count();
        if let Some((start, _)) = self.text.char_indices().nth(count.saturating_sub(self.keep)) {
            self.text.drain(..start);
        }
    }
}

fn erase_line(text: &mut String) {
    let start = text.rfind('\n').map_or(0, |at| at + 1);
    text.truncate(start);
}

/// Where in an escape sequence (ECMA-48) a stream stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Escape {
    None,
    /// After ESC.
    Begun,
    /// In a control sequence, `ESC [ … final`.
    Control,
    /// In a string, `ESC ] … BEL` or `ESC ] … ESC \`.
    Text,
    /// After an ESC inside a string.
    TextEnd,
    /// After `ESC (` and its like: one more character belongs to it.
    Charset,
}

impl Escape {
    /// Gives the character back unless it belongs to an escape sequence.
    fn pass(&mut self, c: char) -> Option<char> {
        let (next, out) = match (*self, c) {
            (Self::None, '\u{1b}') => (Self::Begun, None),
            (Self::None, c) => (Self::None, Some(c)),
            (Self::Begun, '[') => (Self::Control, None),
            (Self::Begun, ']' | 'P' | 'X' | '^' | '_') => (Self::Text, None),
            (Self::Begun, '(' | ')' | '#' | '%') => (Self::Charset, None),
            (Self::Begun, '\n' | '\r') => (Self::None, Some(c)),
            (Self::Begun | Self::Charset, _) => (Self::None, None),
            (Self::Control, '\u{40}'..='\u{7e}') => (Self::None, None),
            // Not a control sequence after all: a newline must not be lost to it.
            (Self::Control, '\n' | '\r') => (Self::None, Some(c)),
            (Self::Control, _) => (Self::Control, None),
            (Self::Text, '\u{7}') => (Self::None, None),
            (Self::Text, '\u{1b}') => (Self::TextEnd, None),
            (Self::Text, _) => (Self::Text, None),
            (Self::TextEnd, '\\') => (Self::None, None),
            (Self::TextEnd, _) => (Self::Text, None),
        };
        *self = next;
        out
    }
}

/// The text without ANSI escape sequences.
pub(crate) fn strip_ansi(text: &str) -> String {
    let mut escape = Escape::None;
    text.chars().filter_map(|c| escape.pass(c)).collect()
}
