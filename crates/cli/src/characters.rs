//! Text made harmless to show.
//!
//! The model, a file name or an output could otherwise redraw the terminal, or disguise what a card says.

/// Characters that change what text says without being seen. The window draws the same ones
/// (`ui/src/shared/characters.ts`, which says what they are); a test holds the two lists together.
const HIDDEN: &[(u32, u32)] = &[
    (0x00, 0x08),
    (0x0b, 0x1f),
    (0x7f, 0xa0),
    (0xad, 0xad),
    (0x034f, 0x034f),
    (0x061c, 0x061c),
    (0x115f, 0x1160),
    (0x1680, 0x1680),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x2000, 0x200f),
    (0x2028, 0x202f),
    (0x205f, 0x206f),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xd800, 0xdfff), // no `char`, but it keeps the lists equal
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    (0xfff0, 0xfffb),
    (0x13430, 0x13440),
    (0x16fe4, 0x16fe4),
    (0x1bca0, 0x1bca3),
    (0x1d173, 0x1d17a),
    (0xe0000, 0xe0fff),
];

/// Letters of Greek, Cyrillic and Armenian that look like Latin ones; the window has the same.
const LOOK_ALIKES: &[(u32, u32)] = &[
    (0x0391, 0x0392),
    (0x0395, 0x0397),
    (0x0399, 0x039a),
    (0x039c, 0x039d),
    (0x039f, 0x039f),
    (0x03a1, 0x03a1),
    (0x03a4, 0x03a5),
    (0x03a7, 0x03a7),
    (0x03b1, 0x03b1),
    (0x03b9, 0x03ba),
    (0x03bd, 0x03bd),
    (0x03bf, 0x03bf),
    (0x03c1, 0x03c1),
    (0x03c5, 0x03c5),
    (0x03f2, 0x03f3),
    (0x0405, 0x0406),
    (0x0408, 0x0408),
    (0x0410, 0x0410),
    (0x0412, 0x0412),
    (0x0415, 0x0415),
    (0x041a, 0x041a),
    (0x041c, 0x041e),
    (0x0420, 0x0423),
    (0x0425, 0x0425),
    (0x0430, 0x0430),
    (0x0435, 0x0435),
    (0x043a, 0x043a),
    (0x043e, 0x043e),
    (0x0440, 0x0441),
    (0x0443, 0x0443),
    (0x0445, 0x0445),
    (0x0455, 0x0456),
    (0x0458, 0x0458),
    (0x04ae, 0x04af),
    (0x04bb, 0x04bb),
    (0x04c0, 0x04c0),
    (0x04cf, 0x04cf),
    (0x0501, 0x0501),
    (0x051b, 0x051d),
    (0x0555, 0x0555),
    (0x0570, 0x0570),
    (0x0578, 0x0578),
    (0x057d, 0x057d),
    (0x0581, 0x0581),
    (0x0585, 0x0585),
];

/// Letters and digits that Python reads as the plain ones (NFKC); the window has the same.
const FOLDED: &[(u32, u32)] = &[
    (0x00aa, 0x00aa),
    (0x00ba, 0x00ba),
    (0x0132, 0x0133),
    (0x017f, 0x017f),
    (0x01c7, 0x01cc),
    (0x01f1, 0x01f3),
    (0x02b0, 0x02b0),
    (0x02b2, 0x02b3),
    (0x02b7, 0x02b8),
    (0x02e1, 0x02e3),
    (0x1d2c, 0x1d2c),
    (0x1d2e, 0x1d2e),
    (0x1d30, 0x1d31),
    (0x1d33, 0x1d3a),
    (0x1d3c, 0x1d3c),
    (0x1d3e, 0x1d43),
    (0x1d47, 0x1d49),
    (0x1d4d, 0x1d4d),
    (0x1d4f, 0x1d50),
    (0x1d52, 0x1d52),
    (0x1d56, 0x1d58),
    (0x1d5b, 0x1d5b),
    (0x1d62, 0x1d65),
    (0x1d9c, 0x1d9c),
    (0x1da0, 0x1da0),
    (0x1dbb, 0x1dbb),
    (0x2071, 0x2071),
    (0x207f, 0x207f),
    (0x2090, 0x2093),
    (0x2095, 0x209c),
    (0x2102, 0x2102),
    (0x210a, 0x210e),
    (0x2110, 0x2113),
    (0x2115, 0x2115),
    (0x2119, 0x211d),
    (0x2124, 0x2124),
    (0x2128, 0x2128),
    (0x212a, 0x212a),
    (0x212c, 0x212d),
    (0x212f, 0x2131),
    (0x2133, 0x2134),
    (0x2139, 0x2139),
    (0x2145, 0x2149),
    (0x2160, 0x217f),
    (0x2c7c, 0x2c7d),
    (0xa7f2, 0xa7f4),
    (0xfb00, 0xfb06),
    (0xfe33, 0xfe34),
    (0xfe4d, 0xfe4f),
    (0xff10, 0xff19),
    (0xff21, 0xff3a),
    (0xff3f, 0xff3f),
    (0xff41, 0xff5a),
    (0x107a5, 0x107a5),
    (0x1d400, 0x1d7ff),
    (0x1fbf0, 0x1fbf9),
];

fn is_hidden(c: char) -> bool {
    !matches!(c, ' '..='~') && is_among(HIDDEN, c)
}

fn is_among(ranges: &[(u32, u32)], c: char) -> bool {
    ranges.iter().any(|(from, to)| (*from..=*to).contains(&u32::from(c)))
}

/// A mark that stands on the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// Which characters of code pass for others: a letter that looks like a Latin one among Latin ones, a name that Python
/// reads as another (`ｏｓ.remove` is `os.remove`), the third mark on a letter, which grows over the lines beside.
fn disguised(code: &[char]) -> Vec<bool> {
    let mut found: Vec<bool> =
        (0..code.len()).map(|at| at >= 2 && code[at - 2..=at].iter().all(|c| is_mark(*c))).collect();
    let is_word = |c: &char| (c.is_alphanumeric() && !is_mark(*c)) || *c == '_';
    let mut at = 0;
    while at < code.len() {
        let end = at + code[at..].iter().take_while(|c| is_word(c)).count();
        let word = &code[at..end];
        let is_used = is_used(&code[..at], &code[end..]);
        let is_plain = |c: &char| c.is_ascii() || is_among(FOLDED, *c);
        if word.iter().any(char::is_ascii_alphabetic) || (is_used && word.iter().all(is_plain)) {
            for (found, c) in found[at..end].iter_mut().zip(word) {
                *found |= is_among(LOOK_ALIKES, *c) || is_among(FOLDED, *c);
            }
        }
        at = end.max(at + 1);
    }
    found
}

/// Whether the word between these two is a name that is called, looked into, looked up or imported: `ｏｓ` in a text is none.
fn is_used(before: &[char], after: &[char]) -> bool {
    let is_blank = |c: &&char| **c == ' ';
    let before: String = before.iter().rev().skip_while(is_blank).take(7).collect();
    // Backwards, with what stands before the keyword.
    let imported = ["tropmi", "morf"].iter().any(|keyword| {
        before
            .strip_prefix(keyword)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    });
    imported || before.starts_with('.') || matches!(after.iter().find(|c| !is_blank(c)), Some('.' | '('))
}

/// Whether this is a selector or joiner that belongs to the pictograph before it, as in ✔️ or 👩‍💻.
fn belongs_to_emoji(before: Option<char>, c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{200d}')
        && before.is_some_and(|before| {
            // Pictographs by their blocks; an arrow or a sign among them does no harm.
            matches!(before,
                '0'..='9' | '#' | '*' | '©' | '®' | '‼' | '⁉' | '™' | 'ℹ' | '〰' | '〽' | '㊗' | '㊙'
                | '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
        })
}

/// Whether this is ordinary where it stands in words or output, though it is drawn in code: a space of typesetting (French
/// sets one before a colon, Japanese between words), a joiner after a letter of a script that is spelled with them, a part
/// of an emoji.
fn is_ordinary(before: Option<char>, c: char) -> bool {
    match c {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{2800}' | '\u{3000}' => true,
        '\u{200c}' | '\u{200d}' if before.is_some_and(is_joining) => true,
        _ => belongs_to_emoji(before, c),
    }
}

/// Letters and marks that join their neighbours or merge with them: Arabic and Syriac, the scripts of India, Myanmar,
/// Khmer, Mongolian.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{77f}' | '\u{8a0}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18aa}')
}

fn drawn(text: &str, mut before: Option<char>, stays: impl Fn(Option<char>, char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) && !stays(before, c) {
            shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
        } else {
            shown.push(c);
        }
        before = Some(c);
    }
    shown
}

/// Code with every character drawn, as `⟨U+202E⟩`, that is hidden or passes for another.
pub fn visible_code(text: &str) -> String {
    let code: Vec<char> = text.chars().collect();
    let posing = disguised(&code);
    let mut shown = String::with_capacity(text.len());
    for (c, is_posing) in code.into_iter().zip(posing) {
        if is_posing || is_hidden(c) {
            shown.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Words, names and paths with hidden characters drawn, except where they are ordinary.
pub fn visible(text: &str) -> String {
    visible_after(None, text)
}

/// The same for text that goes on after the character `before`.
pub fn visible_after(before: Option<char>, text: &str) -> String {
    drawn(text, before, is_ordinary)
}

/// The same for output of running code, but colours (`ESC [ … m`) are kept when `colours` is set and dropped
/// otherwise, and a lone carriage return, as progress bars print it, starts a new line.
///
/// Colours end with the output, and none conceals: what Nod prints next, a card, could otherwise not be seen.
pub fn visible_output(text: &str, colours: bool) -> String {
    let plain = |text| drawn(text, None, is_ordinary);
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    let mut is_coloured = false;
    while let Some(at) = rest.find(['\u{1b}', '\r']) {
        shown.push_str(&plain(&rest[..at]));
        rest = &rest[at..];
        if let Some(length) = colour_length(rest) {
            if colours && !conceals(&rest[2..length - 1]) {
                shown.push_str(&rest[..length]);
                is_coloured = true;
            }
            rest = &rest[length..];
        } else if let Some(after) = rest.strip_prefix('\r') {
            if !after.starts_with('\n') && !after.is_empty() {
                shown.push('\n');
            }
            rest = after;
        } else {
            shown.push_str("⟨U+001B⟩");
            rest = &rest[1..];
        }
    }
    shown.push_str(&plain(rest));
    if is_coloured {
        shown.push_str("\u{1b}[0m");
    }
    shown
}

/// Whether one of the parameters of a colour sequence is 8, conceal (ECMA-48, 8.3.117), and not the argument of a colour.
fn conceals(parameters: &str) -> bool {
    let mut all = parameters.split(';');
    while let Some(one) = all.next() {
        match one.trim_start_matches('0') {
            "8" => return true,
            // 38;5;n and 38;2;r;g;b: the arguments are no parameters of their own.
            "38" | "48" | "58" => match all.next() {
                Some("5") => _ = all.next(),
                Some("2") => _ = all.nth(2),
                _ => {}
            },
            _ => {}
        }
    }
    false
}

/// Length of the colour sequence that `text` begins with.
fn colour_length(text: &str) -> Option<usize> {
    let body = text.strip_prefix("\u{1b}[")?;
    let end = body.find(|c: char| !(c.is_ascii_digit() || c == ';' || c == ':'))?;
    body[end..].starts_with('m').then_some(2 + end + 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn terminal_and_window_draw_the_same_characters() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/shared/characters.ts");
        let source = std::fs::read_to_string(path).expect("ui/src/shared/characters.ts");
        let number = |text: &str| u32::from_str_radix(text.trim().strip_prefix("0x").unwrap(), 16).unwrap();
        for (name, ours) in [("RANGES", HIDDEN), ("LOOK_ALIKES", LOOK_ALIKES), ("FOLDED", FOLDED)] {
            let list = source.split_once(&format!("const {name}:")).expect("the list").1;
            let list = &list[list.find("= [").expect("its begin") + 3..list.find("\n];").expect("its end")];
            let windows: Vec<_> = list
                .split_terminator("],")
                .filter_map(|pair| pair.trim().strip_prefix('['))
                .map(|pair| pair.split_once(',').expect("two bounds"))
                .map(|(from, to)| (number(from), number(to)))
                .collect();
            assert_eq!(windows, ours, "{name}");
        }
    }

    #[test]
    fn what_passes_for_another_is_drawn_in_code() {
        for (code, shown) in [
            ("import p\u{430}ndas", "import p⟨U+0430⟩ndas"),
            ("h\u{3bf}me = 1", "h⟨U+03BF⟩me = 1"),
            ("\u{ff4f}\u{ff53}.remove(x)", "⟨U+FF4F⟩⟨U+FF53⟩.remove(x)"),
            ("\u{1d41e}val(x)", "⟨U+1D41E⟩val(x)"),
            ("import \u{ff4f}\u{ff53}", "import ⟨U+FF4F⟩⟨U+FF53⟩"),
            ("\u{1d49}\u{2093}\u{1d49}\u{1d9c} (x)", "⟨U+1D49⟩⟨U+2093⟩⟨U+1D49⟩⟨U+1D9C⟩ (x)"),
            ("pro\u{fb01}le", "pro⟨U+FB01⟩le"),
            ("a\u{301}\u{302}\u{303}b", "a\u{301}\u{302}⟨U+0303⟩b"),
        ] {
            assert_eq!(visible_code(code), shown);
            assert_eq!(visible(code), code);
        }
        for code in [
            "# привет, мир",
            "open(\"отчёт.csv\")",
            "Δx = σ_max",
            "価格 = 1",
            "\"（ＡＢＣ）\"",
            "\"important ＡＢＣ\"",
            "größe",
            "ệ",
            "e\u{323}\u{302}",
        ] {
            assert_eq!(visible_code(code), code);
        }
    }

    #[test]
    fn what_hides_is_shown() {
        assert_eq!(visible("a\tb\n"), "a\tb\n");
        assert_eq!(visible("rm \u{202e}gnp.x\u{1b}[2J"), "rm ⟨U+202E⟩gnp.x⟨U+001B⟩[2J");
        assert_eq!(visible("é 日本 🙂"), "é 日本 🙂");
        let fillers = "\u{3164}\u{115f}\u{1160}\u{ffa0}\u{34f}\u{2028}\u{2029}\r";
        let shown = visible(fillers);
        assert_eq!(shown.matches("⟨U+").count(), fillers.chars().count(), "{shown}");
        assert!(!shown.chars().any(is_hidden));
    }

    #[test]
    fn what_languages_need_stays_in_words_and_output_and_is_drawn_in_code() {
        for words in ["東京\u{3000}大阪", "Prix\u{202f}: 1\u{a0}000", "می\u{200c}خواهم", "क्\u{200d}ष"]
        {
            assert_eq!(visible(words), words);
            assert_eq!(visible_output(words, false), words);
            assert!(visible_code(words).contains("⟨U+"), "{words}");
        }
        assert_eq!(visible("re\u{200c}move"), "re⟨U+200C⟩move");
    }

    #[test]
    fn an_emoji_keeps_its_parts_in_words_and_not_in_code() {
        for emoji in ["done ✔\u{fe0f} by 👩\u{200d}💻", "1\u{fe0f}\u{20e3}", "❤\u{fe0f}\u{200d}🔥"]
        {
            assert_eq!(visible(emoji), emoji);
            assert!(visible_code(emoji).contains("⟨U+"), "{emoji}");
        }
        assert_eq!(visible("a\u{200d}b\u{fe0f}"), "a⟨U+200D⟩b⟨U+FE0F⟩");
        assert_eq!(visible("\u{fe0f}"), "⟨U+FE0F⟩");
        assert_eq!(visible_after(Some('✔'), "\u{fe0f}"), "\u{fe0f}");
    }

    #[test]
    fn output_keeps_colours_and_nothing_else() {
        let text = "\u{1b}[1;31mred\u{1b}[0m \u{1b}[2J\u{1b}]0;title\u{7}";
        assert_eq!(
            visible_output(text, true),
            "\u{1b}[1;31mred\u{1b}[0m ⟨U+001B⟩[2J⟨U+001B⟩]0;title⟨U+0007⟩\u{1b}[0m"
        );
        assert_eq!(visible_output("\u{1b}[31mred\u{1b}[m", false), "red");
        // Nothing of it reaches the card that comes next.
        assert_eq!(visible_output("\u{1b}[30;40mhidden", true), "\u{1b}[30;40mhidden\u{1b}[0m");
        for concealing in ["8", "31;8", "08", "38;5;8;8", "38;2;8;8;8;8"] {
            assert_eq!(visible_output(&format!("\u{1b}[{concealing}mx"), true), "x", "{concealing}");
        }
        for colour in ["38;5;8", "38;2;8;8;8", "48;5;8;1", "38:5:8", "18"] {
            assert!(visible_output(&format!("\u{1b}[{colour}mx"), true).contains(colour), "{colour}");
        }
        assert_eq!(visible_output("10%\r20%\r\nend\u{1b}", true), "10%\n20%\nend⟨U+001B⟩");
        assert_eq!(visible_output("1\u{a0}000 \u{3164}", true), "1\u{a0}000 ⟨U+3164⟩");
    }
}
