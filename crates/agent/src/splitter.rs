//! Talk and code apart while a reply is still being written. Tags are never released, nor what may become one;
//! what is held back at the end comes with the complete item.

use nod_protocol::ItemKind;

use crate::{
    Dialect,
    parse::{ANSWER_CLOSE, ANSWER_OPEN, CLOSE, OPEN},
};

/// A piece of text that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Words or code.
    pub(crate) kind: ItemKind,
    /// The text.
    pub(crate) text: String,
    /// Whether a new stretch of its kind begins here.
    pub(crate) begins: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Talk,
    Code,
    /// After the one block of a chat reply.
    Over,
}

/// Splits a stream of text.
#[derive(Debug, Clone)]
pub(crate) struct Splitter {
    dialect: Dialect,
    mode: Mode,
    held: String,
    begins: bool,
}

impl Splitter {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self { dialect, mode: Mode::Talk, held: String::new(), begins: true }
    }

    fn tags(&self) -> &'static [&'static str] {
        match (self.mode, self.dialect) {
            (Mode::Talk, Dialect::Chat) => &[OPEN],
            (Mode::Talk, Dialect::Mint) => &[OPEN, ANSWER_OPEN, ANSWER_CLOSE],
            (Mode::Code, _) => &[CLOSE],
            (Mode::Over, _) => &[],
        }
    }

    /// Takes more text and gives what may be shown of it.
    pub(crate) fn push(&mut self, text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.held.push_str(text);
        loop {
            if self.mode == Mode::Over {
                self.held.clear();
                return pieces;
            }
            let found = self.tags().iter().filter_map(|tag| self.held.find(tag).map(|at| (at, *tag))).min();
            let Some((at, tag)) = found else { break };
            let rest = self.held.split_off(at + tag.len());
            self.held.truncate(at);
            let text = std::mem::replace(&mut self.held, rest);
            let block = tag == OPEN || tag == CLOSE;
            self.release(if block { text.trim_end() } else { &text }, &mut pieces);
            let next = match (tag, self.dialect) {
                (OPEN, _) => Mode::Code,
                (CLOSE, Dialect::Chat) => Mode::Over,
                (CLOSE, Dialect::Mint) => Mode::Talk,
                _ => self.mode,
            };
            if next != self.mode {
                self.mode = next;
                self.begins = true;
            }
        }
        let safe = self.safe_length();
        let rest = self.held.split_off(safe);
        let text = std::mem::replace(&mut self.held, rest);
        self.release(&text, &mut pieces);
        pieces
    }

    /// How much of the held text cannot be the start of a tag, nor space before one.
    fn safe_length(&self) -> usize {
        let partial = self
            .held
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| self.tags().iter().any(|tag| tag.starts_with(&self.held[*at..])))
            .unwrap_or(self.held.len());
        self.held[..partial].trim_end().len()
    }

    fn release(&mut self, text: &str, pieces: &mut Vec<Piece>) {
        // Blank space before the first word or line of code is not shown; indentation is.
        let text = match (self.begins, self.mode) {
            (false, _) => text,
            (true, Mode::Code) => {
                let blank: usize =
                    text.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
                &text[blank..]
            }
            (true, _) => text.trim_start(),
        };
        if text.is_empty() {
            return;
        }
        let kind = if self.mode == Mode::Code { ItemKind::Code } else { ItemKind::Talk };
        let begins = std::mem::take(&mut self.begins);
        pieces.push(Piece { kind, text: text.to_owned(), begins });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Joins the pieces of each stretch.
    fn joined(dialect: Dialect, chunks: &[&str]) -> Vec<(ItemKind, String)> {
        let mut splitter = Splitter::new(dialect);
        let pieces: Vec<Piece> = chunks.iter().flat_map(|chunk| splitter.push(chunk)).collect();
        let mut stretches: Vec<(ItemKind, String)> = Vec::new();
        for piece in pieces {
            match stretches.last_mut() {
                Some((_, text)) if !piece.begins => text.push_str(&piece.text),
                _ => stretches.push((piece.kind, piece.text)),
            }
        }
        stretches
    }

    #[test]
    fn however_it_is_cut_the_tags_never_show() {
        let text = "I look first. 1 < 2\n\n<execute>\n\n  if a < b:\n    c </ d\n</execute>\nignored";
        let want = vec![
            (ItemKind::Talk, "I look first. 1 < 2".to_owned()),
            (ItemKind::Code, "  if a < b:\n    c </ d".to_owned()),
        ];
        for size in 1..text.len() {
            let chars: Vec<char> = text.chars().collect();
            let chunks: Vec<String> = chars.chunks(size).map(|chunk| chunk.iter().collect()).collect();
            let chunks: Vec<&str> = chunks.iter().map(String::as_str).collect();
            assert_eq!(joined(Dialect::Chat, &chunks), want, "in pieces of {size}");
        }
    }

    #[test]
    fn half_a_tag_waits() {
        assert_eq!(joined(Dialect::Chat, &["a <exec"]), [(ItemKind::Talk, "a".to_owned())]);
        assert_eq!(
            joined(Dialect::Chat, &["a <exec", "ution"]),
            [(ItemKind::Talk, "a <execution".to_owned())]
        );
        assert_eq!(joined(Dialect::Chat, &["<execute>x</execu"]), [(ItemKind::Code, "x".to_owned())]);
    }

    #[test]
    fn mint_may_write_several_blocks_and_a_solution() {
        let got =
            joined(Dialect::Mint, &["<execute>1</execute>\n<execute>2</execute>ok <solution>3</solution>"]);
        let want = [(ItemKind::Code, "1"), (ItemKind::Code, "2"), (ItemKind::Talk, "ok 3")];
        assert_eq!(got, want.map(|(kind, text)| (kind, text.to_owned())));
    }
}
