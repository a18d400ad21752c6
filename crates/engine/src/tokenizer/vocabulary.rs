//! The pieces of a vocabulary: what each token stands for, and which of them text may never become.

use std::collections::HashMap;

/// What a token stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// These bytes. They need not be whole characters.
    Bytes(Box<[u8]>),
    /// One byte of a character that has no piece of its own (`<0x0A>` and its kin).
    Byte(u8),
    /// Structure, not text: begin, end, roles, unknown. Written by the template only, never shown.
    Control,
}

/// How a vocabulary writes text in its pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// SentencePiece: a space is written `▁`, everything else as it is.
    Metaspace,
    /// GPT-2: each byte is one printable character; see [`super::byte_level`].
    ByteLevel,
}

/// What a model file says of a piece. The numbers are those of `tokenizer.ggml.token_type`, which are
/// SentencePiece's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// Ordinary text.
    Normal,
    /// The stand-in for text that cannot be encoded.
    Unknown,
    /// Structure.
    Control,
    /// Added by the model's makers, for whatever end.
    UserDefined,
    /// A hole.
    Unused,
    /// A byte.
    Byte,
}

impl Declared {
    /// From the number in a GGUF file; numbers that are not known count as normal, as in llama.cpp.
    pub fn from_number(number: i32) -> Self {
        match number {
            2 => Self::Unknown,
            3 => Self::Control,
            4 => Self::UserDefined,
            5 => Self::Unused,
            6 => Self::Byte,
            _ => Self::Normal,
        }
    }
}

/// A piece as it stands in a model file.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its text, spelled as in the file.
    pub text: String,
    /// What the file says it is.
    pub declared: Declared,
}

/// All tokens of a model, by id.
#[derive(Debug)]
pub struct Vocabulary {
    pieces: Vec<Piece>,
    longest: usize,
    controls: HashMap<String, u32>,
    control_texts: HashMap<u32, String>,
}

impl Vocabulary {
    /// Sorts the entries into text, bytes and control. `special` are ids that the file names as begin, end,
    /// unknown and the like: they are control whatever their type says.
    pub fn new(entries: &[Entry], special: &[u32], spelling: Spelling) -> Self {
        let mut pieces = Vec::with_capacity(entries.len());
        let mut controls = HashMap::new();
        let mut control_texts = HashMap::new();
        for (id, entry) in (0u32..).zip(entries) {
            let piece = classify(entry, special.contains(&id), spelling);
            if piece == Piece::Control {
                // The first of two of the same name, so that a padding entry cannot take a name over.
                if !entry.text.is_empty() {
                    controls.entry(entry.text.clone()).or_insert(id);
                    control_texts.insert(id, entry.text.clone());
                }
            }
            pieces.push(piece);
        }
        let bytes = |piece: &Piece| if let Piece::Bytes(bytes) = piece { bytes.len() } else { 0 };
        // The unknown token stands for a whole character.
        let longest = pieces.iter().map(bytes).fold(4, usize::max);
        Self { pieces, longest, controls, control_texts }
    }

    /// Most bytes of text that one token stands for.
    pub fn longest(&self) -> usize {
        self.longest
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.pieces.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// What a token stands for. A model may have more logits than its vocabulary has pieces; those ids are
    /// holes, and holes are never text.
    pub fn piece(&self, id: u32) -> &Piece {
        self.pieces.get(id as usize).unwrap_or(&Piece::Control)
    }

    /// The control token of this name.
    pub fn control(&self, name: &str) -> Option<u32> {
        self.controls.get(name).copied()
    }

    /// The name of a control token; `None` for text.
    pub fn control_name(&self, id: u32) -> Option<&str> {
        self.control_texts.get(&id).map(String::as_str)
    }

    /// Names of all control tokens, sorted by id, for messages.
    pub fn control_names(&self) -> Vec<&str> {
        let mut ids: Vec<&u32> = self.control_texts.keys().collect();
        ids.sort();
        ids.into_iter().filter_map(|id| self.control_name(*id)).collect()
    }
}

/// Files disagree on how they mark control tokens: converters have written `<|im_start|>` as control, as
/// user-defined and as normal. What looks like control is therefore taken as control, because the mistake on
/// the other side would let a file name close a turn.
fn classify(entry: &Entry, special: bool, spelling: Spelling) -> Piece {
    let text = entry.text.as_str();
    let bars = text.len() > 4 && text.starts_with("<|") && text.ends_with("|>");
    let bracketed = text.len() > 2
        && ((text.starts_with('<') && text.ends_with('>')) || (text.starts_with('[') && text.ends_with(']')));
    match entry.declared {
        _ if special || bars => Piece::Control,
        Declared::Unknown | Declared::Control | Declared::Unused => Piece::Control,
        Declared::Byte => byte_of(text).map_or(Piece::Control, Piece::Byte),
        Declared::UserDefined if bracketed => Piece::Control,
        // Added tokens are spelled plainly even where the rest is byte-level, so a character outside of that
        // alphabet (a space, for example) means the plain spelling.
        Declared::UserDefined | Declared::Normal => Piece::Bytes(match spelling {
            Spelling::Metaspace => text.replace('\u{2581}', " ").into_bytes().into(),
            Spelling::ByteLevel => {
                super::byte_level::bytes_of(text).unwrap_or_else(|| text.as_bytes().to_vec()).into()
            }
        }),
    }
}

/// The byte that a piece like `<0x0A>` stands for.
pub fn byte_of(text: &str) -> Option<u8> {
    let digits = text.strip_prefix("<0x")?.strip_suffix('>')?;
    if digits.len() != 2 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u8::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn entry(text: &str, declared: Declared) -> Entry {
        Entry { text: text.to_owned(), declared }
    }

    #[test]
    fn what_looks_like_control_is_control_however_the_file_marks_it() {
        for declared in [Declared::Normal, Declared::UserDefined, Declared::Control, Declared::Unused] {
            let vocabulary = Vocabulary::new(&[entry("<|im_end|>", declared)], &[], Spelling::Metaspace);
            assert_eq!(vocabulary.piece(0), &Piece::Control, "{declared:?}");
            assert_eq!(vocabulary.control("<|im_end|>"), Some(0));
        }
        // Named as the end of text, but typed as text.
        let vocabulary = Vocabulary::new(&[entry("end", Declared::Normal)], &[0], Spelling::Metaspace);
        assert_eq!(vocabulary.control("end"), Some(0));
    }

    #[test]
    fn ordinary_pieces_stay_text() {
        let entries = [
            entry("\u{2581}a", Declared::Normal),
            entry("<|", Declared::Normal),
            entry("<b>", Declared::Normal),
            entry("\u{2581}\u{2581}", Declared::UserDefined),
            entry("<0x0A>", Declared::Byte),
            entry("<0xZZ>", Declared::Byte),
        ];
        let vocabulary = Vocabulary::new(&entries, &[], Spelling::Metaspace);
        assert_eq!(vocabulary.piece(0), &Piece::Bytes((*b" a").into()));
        assert_eq!(vocabulary.piece(1), &Piece::Bytes((*b"<|").into()));
        assert_eq!(vocabulary.piece(2), &Piece::Bytes((*b"<b>").into()));
        assert_eq!(vocabulary.piece(3), &Piece::Bytes((*b"  ").into()));
        assert_eq!(vocabulary.piece(4), &Piece::Byte(10));
        assert_eq!(vocabulary.piece(5), &Piece::Control);
        assert_eq!(vocabulary.piece(99), &Piece::Control);
        assert_eq!(vocabulary.control("<b>"), None);
    }
}
