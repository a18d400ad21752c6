//! SentencePiece byte-pair encoding, by scores.
//!
//! Why this is our own and not the crate `tokenizers`: that crate merges by rank of a *pair*, while
//! SentencePiece (and llama.cpp) merge by score of the *result*, leftmost first where scores are equal. With
//! pairs of equal score (added pieces, vocabularies without scores) no list of ranked pairs gives the same
//! order, so ids could differ from those the model was trained on.
//!
//! Source of the algorithm: SentencePiece, `bpe_model.cc`; its rule for text that no piece covers is byte
//! fallback.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};

use super::vocabulary::{Entry, Piece, Vocabulary};
use crate::error::EngineError;

/// The merge table of a vocabulary.
#[derive(Debug)]
pub struct Spm {
    /// Only pieces that are text: control, byte and unknown pieces are not in it, so no spelling of theirs in
    /// a text can become one of them.
    merges: HashMap<Box<str>, (u32, f32)>,
    bytes: Box<[Option<u32>; 256]>,
    unknown: Option<u32>,
    space_prefix: bool,
}

impl Spm {
    /// Builds the table. `scores` has one score a token (higher merges first) or is empty for none.
    pub fn new(
        entries: &[Entry],
        scores: &[f32],
        vocabulary: &Vocabulary,
        unknown: Option<u32>,
        space_prefix: bool,
    ) -> Result<Self, EngineError> {
        if !scores.is_empty() && scores.len() != entries.len() {
            return Err(EngineError::Tokenizer(format!(
                "the vocabulary has {} tokens but {} scores",
                entries.len(),
                scores.len()
            )));
        }
        let mut merges = HashMap::with_capacity(entries.len());
        let mut bytes = Box::new([None; 256]);
        for (id, entry) in (0u32..).zip(entries) {
            match vocabulary.piece(id) {
                Piece::Bytes(_) => {
                    // Adding zero turns -0.0 into 0.0, which must compare equal.
                    let score = scores.get(id as usize).map_or(0.0, |score| score + 0.0);
                    merges.insert(entry.text.as_str().into(), (id, score));
                }
                Piece::Byte(byte) => bytes[usize::from(*byte)] = Some(id),
                Piece::Control => {}
            }
        }
        if unknown.is_none() && bytes.contains(&None) {
            return Err(EngineError::Tokenizer(
                "the vocabulary has neither all 256 byte pieces nor an unknown piece, so some text could not be \
                 encoded"
                    .to_owned(),
            ));
        }
        Ok(Self { merges, bytes, unknown, space_prefix })
    }

    /// Whether a space is put before a text.
    pub fn space_prefix(&self) -> bool {
        self.space_prefix
    }

    /// Appends the tokens of a text that follows a control token or stands first.
    pub fn encode(&self, text: &str, tokens: &mut Vec<u32>) {
        if text.is_empty() {
            return;
        }
        let mut escaped = String::with_capacity(text.len() + text.len() / 4 + 3);
        if self.space_prefix {
            escaped.push('\u{2581}');
        }
        escaped.extend(text.chars().map(|c| if c == ' ' { '\u{2581}' } else { c }));
        self.merge(&escaped, tokens);
    }

    fn merge(&self, text: &str, tokens: &mut Vec<u32>) {
        let mut symbols: Vec<Symbol> = text
            .char_indices()
            .enumerate()
            .map(|(index, (start, c))| Symbol {
                start,
                len: c.len_utf8(),
                previous: index.checked_sub(1),
                next: Some(index + 1),
            })
            .collect();
        let Some(last) = symbols.last_mut() else { return };
        last.next = None;

        let mut queue = BinaryHeap::with_capacity(symbols.len());
        for left in 0..symbols.len() - 1 {
            self.offer(text, &symbols, left, left + 1, &mut queue);
        }
        while let Some(pair) = queue.pop() {
            let (left, right) = (symbols[pair.left], symbols[pair.right]);
            // Stale: one of the two was merged into something else since.
            if left.len == 0 || right.len == 0 || left.len + right.len != pair.len {
                continue;
            }
            symbols[pair.left].len += right.len;
            symbols[pair.left].next = right.next;
            symbols[pair.right].len = 0;
            if let Some(next) = right.next {
                symbols[next].previous = Some(pair.left);
                self.offer(text, &symbols, pair.left, next, &mut queue);
            }
            if let Some(previous) = left.previous {
                self.offer(text, &symbols, previous, pair.left, &mut queue);
            }
        }

        for symbol in symbols.iter().filter(|symbol| symbol.len > 0) {
            let piece = &text[symbol.start..symbol.start + symbol.len];
            match self.merges.get(piece) {
                Some((id, _)) => tokens.push(*id),
                None => self.fall_back(piece, tokens),
            }
        }
    }

    fn offer(
        &self,
        text: &str,
        symbols: &[Symbol],
        left: usize,
        right: usize,
        queue: &mut BinaryHeap<Candidate>,
    ) {
        let len = symbols[left].len + symbols[right].len;
        let start = symbols[left].start;
        if let Some((_, score)) = self.merges.get(&text[start..start + len]) {
            queue.push(Candidate { score: *score, left, right, len });
        }
    }

    /// A character without a piece: its bytes, or the unknown piece where a byte is lacking.
    fn fall_back(&self, character: &str, tokens: &mut Vec<u32>) {
        let ids: Option<Vec<u32>> = character.bytes().map(|byte| self.bytes[usize::from(byte)]).collect();
        match ids {
            Some(ids) => tokens.extend(ids),
            None => tokens.extend(self.unknown),
        }
    }
}

/// A run of text that is one piece so far. A length of zero: merged into its left neighbour.
#[derive(Debug, Clone, Copy)]
struct Symbol {
    start: usize,
    len: usize,
    previous: Option<usize>,
    next: Option<usize>,
}

/// Two neighbours whose union is a piece.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    score: f32,
    left: usize,
    right: usize,
    len: usize,
}

impl Ord for Candidate {
    /// The highest score first, then the leftmost.
    fn cmp(&self, other: &Self) -> Ordering {
        self.score.total_cmp(&other.score).then_with(|| other.left.cmp(&self.left))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Candidate {}
