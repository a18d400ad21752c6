//! From a reply to what it means: an action, an answer, or neither.
//!
//! Broken forms are repaired only where the intent is certain: a closing tag that is missing or half written, a
//! single Markdown fence marked as Python. Whatever is made of a reply is only ever a proposal.

mod fence;

use crate::{Dialect, ReplyEnd};

pub(crate) const OPEN: &str = "<execute>";
pub(crate) const CLOSE: &str = "</execute>";
pub(crate) const ANSWER_OPEN: &str = "<solution>";
pub(crate) const ANSWER_CLOSE: &str = "</solution>";

/// A reply, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The reply as it stands in the transcript, repaired.
    pub raw: String,
    /// The part for people.
    pub talk: String,
    /// What it wants.
    pub intent: Intent,
}

/// What a reply wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// To run this code.
    Act(String),
    /// To answer.
    Answer,
    /// To act, in a form that cannot be understood for certain.
    Broken,
    /// To act, but the reply was cut before the end of the code.
    CutOff,
    /// Nothing was written.
    Empty,
}

/// Understands a complete reply.
#[must_use]
pub fn parse(dialect: Dialect, text: &str, end: &ReplyEnd) -> Parsed {
    let mut raw = text.to_owned();
    if let ReplyEnd::StopString(stop) = end
        && stop.starts_with("</")
    {
        raw.push_str(stop);
    }
    let cut = matches!(end, ReplyEnd::Length | ReplyEnd::Repeating | ReplyEnd::Cancelled);
    if let Some(start) = raw.find(OPEN) {
        let parsed = parse_blocks(dialect, raw, start, cut);
        // The same block again and again would be run that often.
        let circling = *end == ReplyEnd::Repeating && matches!(parsed.intent, Intent::Act(_));
        return if circling { Parsed { intent: Intent::CutOff, ..parsed } } else { parsed };
    }
    if raw.trim().is_empty() {
        return Parsed { raw, talk: String::new(), intent: Intent::Empty };
    }
    if dialect == Dialect::Mint && raw.contains(ANSWER_OPEN) {
        let talk = tidy(&raw.replace(ANSWER_OPEN, "").replace(ANSWER_CLOSE, ""));
        return Parsed { raw, talk, intent: Intent::Answer };
    }
    match fence::single_python(&raw) {
        Some(fence) if fence.closed || !cut => {
            let before = fence.before.trim_end();
            let gap = if before.is_empty() { "" } else { "\n" };
            let intent = act(fence.code);
            let fixed = format!("{before}{gap}{OPEN}\n{}\n{CLOSE}", fence.code);
            let talk = tidy(&format!("{before}\n\n{}", fence.after.trim_start()));
            if intent == Intent::Broken {
                return Parsed { talk: tidy(&raw), raw, intent };
            }
            return Parsed { raw: fixed, talk, intent };
        }
        Some(_) => return Parsed { talk: tidy(&raw), raw, intent: Intent::CutOff },
        None => {}
    }
    let intent = if tries_to_act(&raw) { Intent::Broken } else { Intent::Answer };
    Parsed { talk: tidy(&raw), raw, intent }
}

fn parse_blocks(dialect: Dialect, mut raw: String, start: usize, cut: bool) -> Parsed {
    let mut blocks = Vec::new();
    let mut talk = raw[..start].to_owned();
    let mut from = start;
    loop {
        let code_at = from + OPEN.len();
        let Some(length) = raw[code_at..].find(CLOSE) else {
            match half_tag(&raw[code_at..]) {
                Some(at) => {
                    raw.truncate(code_at + at);
                    raw.push_str(CLOSE);
                }
                None if cut => {
                    return Parsed { talk: talk.trim().to_owned(), raw, intent: Intent::CutOff };
                }
                None => {
                    let end = raw.trim_end().len().max(code_at);
                    raw.truncate(end);
                    raw.push('\n');
                    raw.push_str(CLOSE);
                }
            }
            continue;
        };
        blocks.push(raw[code_at..code_at + length].to_owned());
        let after = code_at + length + CLOSE.len();
        let next = match dialect {
            Dialect::Chat => None,
            Dialect::Mint => raw[after..].find(OPEN).map(|at| after + at),
        };
        let Some(next) = next else {
            raw.truncate(after);
            break;
        };
        talk.push_str(&raw[after..next]);
        from = next;
    }
    let code: Vec<&str> =
        blocks.iter().map(|block| fence::unwrap(block)).filter(|code| !code.trim().is_empty()).collect();
    Parsed {
        talk: tidy(&talk.replace(ANSWER_OPEN, "").replace(ANSWER_CLOSE, "")),
        raw,
        intent: act(&code.join("\n")),
    }
}

/// Code without blank lines around it; its own indentation stays.
fn act(code: &str) -> Intent {
    let end = code.trim_end();
    let start: usize =
        end.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    match &end[start..] {
        "" => Intent::Broken,
        code => Intent::Act(code.to_owned()),
    }
}

/// Where a half-written closing tag begins at the end of the text, if at least its `</` is there.
fn half_tag(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    (2..CLOSE.len())
        .rev()
        .find_map(|length| trimmed.ends_with(&CLOSE[..length]).then(|| trimmed.len() - length))
}

/// Whether the reply tries to act with a tag that is not ours, at the start of a line and outside of fences.
fn tries_to_act(raw: &str) -> bool {
    let mut fenced = false;
    for line in raw.lines() {
        let line = line.trim_start().to_ascii_lowercase();
        if line.starts_with("```") {
            fenced = !fenced;
        }
        let tags =
            ["<execute", "</execute", "<python>", "<code>", "<run>", "<exec>", "<tool_call>", "<|python"];
        if !fenced && tags.iter().any(|tag| line.starts_with(tag)) {
            return true;
        }
    }
    raw.trim_end().ends_with(CLOSE)
}

fn tidy(talk: &str) -> String {
    talk.trim().to_owned()
}

#[cfg(test)]
mod tests;
