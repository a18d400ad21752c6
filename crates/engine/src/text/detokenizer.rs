//! Pieces to text, one at a time.

use crate::tokenizer::Piece;

/// Turns pieces into text as they come. Bytes are held until they are a whole character; what can no longer
/// become one turns into U+FFFD, in the same places as [`String::from_utf8_lossy`] would put it.
#[derive(Debug)]
pub struct Detokenizer {
    held: Vec<u8>,
    space_prefix: bool,
    at_start: bool,
}

impl Detokenizer {
    /// `space_prefix`: the vocabulary puts a space before a text that follows a control token; that space is
    /// dropped. `after_control`: the first piece follows a control token (or nothing) and not a text.
    pub fn new(space_prefix: bool, after_control: bool) -> Self {
        Self { held: Vec::new(), space_prefix, at_start: after_control }
    }

    /// Takes a piece and appends the text that is certain now.
    pub fn push(&mut self, piece: &Piece, text: &mut String) {
        match piece {
            Piece::Bytes(bytes) => {
                let own_space = self.at_start && self.space_prefix && bytes.first() == Some(&b' ');
                self.held.extend_from_slice(if own_space { &bytes[1..] } else { bytes });
                self.at_start = false;
                self.release(text);
            }
            Piece::Byte(byte) => {
                self.held.push(*byte);
                self.at_start = false;
                self.release(text);
            }
            // No character reaches across a control token.
            Piece::Control => {
                self.finish(text);
                self.at_start = true;
            }
        }
    }

    /// No more pieces: an unfinished character is lost for certain.
    pub fn finish(&mut self, text: &mut String) {
        if !self.held.is_empty() {
            self.held.clear();
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }

    fn release(&mut self, text: &mut String) {
        let mut done = 0;
        loop {
            match std::str::from_utf8(&self.held[done..]) {
                Ok(valid) => {
                    text.push_str(valid);
                    done = self.held.len();
                    break;
                }
                Err(error) => {
                    let valid = &self.held[done..done + error.valid_up_to()];
                    // Valid as just found out, so this loses nothing.
                    text.push_str(&String::from_utf8_lossy(valid));
                    done += valid.len();
                    match error.error_len() {
                        Some(wrong) => {
                            text.push(char::REPLACEMENT_CHARACTER);
                            done += wrong;
                        }
                        None => break,
                    }
                }
            }
        }
        self.held.drain(..done);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use proptest::prelude::*;

    use super::*;

    fn bytes(text: &[u8]) -> Piece {
        Piece::Bytes(text.into())
    }

    #[test]
    fn a_character_is_held_until_it_is_whole() {
        let mut detokenizer = Detokenizer::new(false, false);
        let mut text = String::new();
        for byte in &"🦙".as_bytes()[..3] {
            detokenizer.push(&Piece::Byte(*byte), &mut text);
            assert_eq!(text, "");
        }
        detokenizer.push(&Piece::Byte("🦙".as_bytes()[3]), &mut text);
        assert_eq!(text, "🦙");
    }

    #[test]
    fn a_broken_character_is_marked_once_it_is_certain() {
        let mut detokenizer = Detokenizer::new(false, false);
        let mut text = String::new();
        detokenizer.push(&Piece::Byte(0xF0), &mut text);
        assert_eq!(text, "");
        detokenizer.push(&bytes(b"a"), &mut text);
        assert_eq!(text, "\u{FFFD}a");
        detokenizer.push(&Piece::Byte(0xC3), &mut text);
        detokenizer.finish(&mut text);
        assert_eq!(text, "\u{FFFD}a\u{FFFD}");
    }

    #[test]
    fn only_the_space_of_the_prefix_rule_is_dropped() {
        let run = |space_prefix, after_control, pieces: &[Piece]| {
            let mut detokenizer = Detokenizer::new(space_prefix, after_control);
            let mut text = String::new();
            pieces.iter().for_each(|piece| detokenizer.push(piece, &mut text));
            text
        };
        let pieces = [bytes(b" a"), bytes(b" b"), Piece::Control, bytes(b" c")];
        assert_eq!(run(true, true, &pieces), "a bc");
        assert_eq!(run(true, false, &pieces), " a bc");
        assert_eq!(run(false, true, &pieces), " a b c");
        assert_eq!(run(true, true, &[bytes(b"\n"), bytes(b" a")]), "\n a");
        assert_eq!(run(true, true, &[bytes(b"  a")]), " a");
    }

    proptest! {
        #[test]
        fn any_bytes_in_any_pieces_give_what_the_whole_would_give(
            chunks in prop::collection::vec(prop::collection::vec(
                prop_oneof![any::<u8>(), prop::sample::select(vec![0xF0, 0x9F, 0xA6, 0x99, 0xC3, b'a'])],
                1..6,
            ), 0..12)
        ) {
            let whole: Vec<u8> = chunks.concat();
            let mut detokenizer = Detokenizer::new(false, false);
            let mut text = String::new();
            for chunk in &chunks {
                let before = text.len();
                detokenizer.push(&bytes(chunk), &mut text);
                prop_assert!(text.len() >= before);
            }
            detokenizer.finish(&mut text);
            prop_assert_eq!(text, String::from_utf8_lossy(&whole).into_owned());
        }
    }
}
