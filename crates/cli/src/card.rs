//! The card of an action at the terminal: its code, line by line, inside a frame that no line can leave.

use unicode_width::UnicodeWidthChar as _;

use nod_protocol::{Effect, EffectKind};

use crate::characters::{visible, visible_code};

/// What stands before code in each row: the frame, a line number, a gap.
const MARGIN: usize = 7;
/// Code is given at least so many columns, however narrow the terminal says it is.
const LEAST: usize = 20;
/// Rows that the question below a card takes, with what was typed.
const QUESTION: usize = 2;

/// A card as it is printed.
pub struct Card {
    pub rows: Vec<String>,
    /// Its begin is no longer in view once it is printed, so that its end alone could be read.
    pub is_taller_than_the_screen: bool,
}

impl Card {
    /// The card of step `step` with what its code touches, for a terminal of (columns, rows) or for a file.
    pub fn new(step: u32, code: &str, effects: &[Effect], size: Option<(usize, usize)>) -> Self {
        let width = size.map_or(usize::MAX, |(columns, _)| columns.saturating_sub(MARGIN).max(LEAST));
        let mut rows = vec![format!("┌─ Python [{step}]")];
        for (index, line) in code.lines().enumerate() {
            for (part, text) in wrapped(&visible_code(line), width).into_iter().enumerate() {
                let text = kept_in_order(&text);
                let number = if part == 0 { (index + 1).to_string() } else { "·".to_owned() };
                rows.push(format!("│ {number:>3}  {text}"));
            }
        }
        if !effects.is_empty() {
            rows.push("├─".to_owned());
        }
        for effect in effects {
            let mark = if is_grave(effect.kind) { '!' } else { '·' };
            for (part, text) in wrapped(&visible(&effect.text), width).into_iter().enumerate() {
                rows.push(format!("│  {}   {}", if part == 0 { mark } else { ' ' }, kept_in_order(&text)));
            }
        }
        rows.push("└─".to_owned());
        let is_taller_than_the_screen = size.is_some_and(|(_, height)| rows.len() + QUESTION > height);
        Self { rows, is_taller_than_the_screen }
    }
}

/// Whether this is to be looked at twice.
fn is_grave(kind: EffectKind) -> bool {
    use EffectKind::{Connects, Deletes, Installs, Replaces, Runs, Unclear};
    matches!(kind, Deletes | Replaces | Installs | Runs | Connects | Unclear)
}

/// The text in pieces of at most `width` columns, tabs as spaces: what the terminal itself would break would go on outside
/// of the frame.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut column = 0;
    for c in text.replace('\t', "    ").chars() {
        let columns = c.width().unwrap_or(0);
        if column + columns > width {
            pieces.push(String::new());
            column = 0;
        }
        column += columns;
        if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
    }
    pieces
}

/// The text with a mark of left-to-right direction, which takes no room, behind each run of letters that are written from
/// right to left. A terminal that sorts them by direction would otherwise turn two names and what stands between them:
/// `os.rename("אב", "גד")` would show the new name first.
fn kept_in_order(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    let mut kept = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        kept.push(c);
        if turns(c) && !characters.peek().is_some_and(|next| turns(*next)) {
            kept.push('\u{200e}');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_written_from_right_to_left_stay_in_their_order() {
        let code = "os.rename(\"אב\", \"גד\")";
        let card = Card::new(1, code, &[], Some((80, 24)));
        assert!(card.rows[1].contains("\"אב\u{200e}\", \"גד\u{200e}\")"), "{:?}", card.rows[1]);
        // A mark that is in the code itself is drawn.
        let card = Card::new(1, "x\u{200e}", &[], Some((80, 24)));
        assert!(card.rows[1].contains("x⟨U+200E⟩"), "{:?}", card.rows[1]);
        assert_eq!(Card::new(1, "print(\"é\")", &[], None).rows[1], "│   1  print(\"é\")");
    }

    #[test]
    fn no_line_leaves_the_frame() {
        let forged = format!("x = 1  #{}└─  Run it?", " ".repeat(60));
        let card = Card::new(1, &format!("{forged}\n\tprint(\"東京東京東京東京東京\")"), &[], Some((30, 24)));
        let inside = &card.rows[1..card.rows.len() - 1];
        assert!(inside.iter().all(|row| row.starts_with("│ ")), "{inside:#?}");
        let columns = |row: &String| row.chars().filter_map(|c| c.width()).sum::<usize>();
        assert!(inside.iter().all(|row| columns(row) <= 30), "{inside:#?}");
        let code: String = inside.iter().map(|row| row.chars().skip(MARGIN).collect::<String>()).collect();
        assert_eq!(code, format!("{forged}    print(\"東京東京東京東京東京\")"));
        assert!(inside[1].starts_with("│   ·  "), "{inside:#?}");
        // For a file each line stays one line.
        assert_eq!(Card::new(1, &forged, &[], None).rows.len(), 3);
    }

    #[test]
    fn a_card_whose_begin_is_out_of_view_says_so() {
        let code = vec!["pass"; 21].join("\n");
        assert!(Card::new(1, &code, &[], Some((80, 24))).is_taller_than_the_screen);
        assert!(!Card::new(1, &code, &[], Some((80, 25))).is_taller_than_the_screen);
        assert!(!Card::new(1, &code, &[], None).is_taller_than_the_screen);
    }

    #[test]
    fn what_is_touched_stands_below_the_code() {
        let effects = [
            Effect { kind: EffectKind::Deletes, text: "Deletes a\u{202e}b.txt".to_owned() },
            Effect { kind: EffectKind::Reads, text: "Reads some files of a folder".to_owned() },
        ];
        let card = Card::new(1, "pass", &effects, Some((30, 24)));
        let rows = [
            "│   1  pass",
            "├─",
            "│  !   Deletes a⟨U+202E⟩b.txt",
            "│  ·   Reads some files of a f",
            "│      older",
            "└─",
        ];
        assert_eq!(card.rows[1..], rows);
    }
}
