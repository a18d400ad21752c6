//! Markdown code fences.

/// The only fence of a text, marked as Python.
pub(super) struct Fence<'a> {
    pub(super) before: &'a str,
    pub(super) code: &'a str,
    pub(super) after: &'a str,
    pub(super) closed: bool,
}

/// The text's fence, if it has exactly one and that is marked as Python.
pub(super) fn single_python(text: &str) -> Option<Fence<'_>> {
    let mut lines = Lines { text, at: 0 };
    let (start, body) = lines.find(|line| line.trim_start().starts_with("```"))?;
    let mark = text[start..body].trim().trim_start_matches('`').trim().to_ascii_lowercase();
    if !matches!(mark.as_str(), "python" | "py" | "python3" | "ipython") {
        return None;
    }
    let Some((end, after)) = lines.find(|line| line.trim() == "```") else {
        return Some(Fence {
            before: &text[..start],
            code: text[body..].trim_end(),
            after: "",
            closed: false,
        });
    };
    if lines.find(|line| line.trim_start().starts_with("```")).is_some() {
        return None;
    }
    Some(Fence {
        before: &text[..start],
        code: text[body..end].trim_end(),
        after: &text[after..],
        closed: true,
    })
}

/// The code inside a fence that is all there is; else the text itself.
pub(super) fn unwrap(text: &str) -> &str {
    match single_python(text) {
        Some(fence) if fence.before.trim().is_empty() && fence.after.trim().is_empty() => fence.code,
        _ => text,
    }
}

struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl Lines<'_> {
    /// Start and end (after the newline) of the next line that `wanted` likes.
    fn find(&mut self, wanted: impl Fn(&str) -> bool) -> Option<(usize, usize)> {
        while self.at < self.text.len() {
            let start = self.at;
            let rest = &self.text[start..];
            let length = rest.find('\n').map_or(rest.len(), |newline| newline + 1);
            self.at += length;
            if wanted(&rest[..length]) {
                return Some((start, self.at));
            }
        }
        None
    }
}
