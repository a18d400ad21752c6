#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

fn chat(text: &str, end: ReplyEnd) -> (String, String, Intent) {
    let parsed = parse(Dialect::Chat, text, &end);
    (parsed.raw, parsed.talk, parsed.intent)
}
fn stop() -> ReplyEnd {
    ReplyEnd::StopString(CLOSE.to_owned())
}
fn runs(code: &str) -> Intent {
    Intent::Act(code.to_owned())
}

#[test]
fn the_stop_string_is_put_back() {
    let (raw, talk, intent) = chat("I look.\n<execute>\nx = 1\nx\n", stop());
    assert_eq!(raw, "I look.\n<execute>\nx = 1\nx\n</execute>");
    assert_eq!((talk.as_str(), intent), ("I look.", runs("x = 1\nx")));
    let (raw, _, intent) = chat("<execute>print(1)", stop());
    assert_eq!((raw.as_str(), intent), ("<execute>print(1)</execute>", runs("print(1)")));
}

#[test]
fn a_control_token_that_ended_the_reply_is_not_put_back() {
    let (raw, talk, intent) = chat("It is 4.", ReplyEnd::StopString("<|im_end|>".to_owned()));
    assert_eq!((raw.as_str(), talk.as_str(), intent), ("It is 4.", "It is 4.", Intent::Answer));
}

#[test]
fn indentation_survives() {
    assert_eq!(chat("<execute>\n\n  if x:\n    y\n", stop()).2, runs("  if x:\n    y"));
}

#[test]
fn closing_tags_are_repaired_unless_the_reply_was_cut() {
    let whole = "<execute>\nx\n</execute>";
    for half in ["<execute>\nx\n</execute", "<execute>\nx\n</exe\n", "<execute>\nx\n</", "<execute>\nx\n"] {
        let (raw, _, intent) = chat(half, ReplyEnd::EndOfText);
        assert_eq!((raw.as_str(), intent), (whole, runs("x")), "{half:?}");
    }
    let (raw, talk, intent) = chat("I go.\n<execute>\nx = [1,", ReplyEnd::Length);
    assert_eq!((raw.as_str(), talk.as_str(), intent), ("I go.\n<execute>\nx = [1,", "I go.", Intent::CutOff));
}

#[test]
fn chat_takes_the_first_block_and_drops_what_follows() {
    let text = "a\n<execute>\n1\n</execute>\nExecution Output:\n1\n<execute>\n2\n</execute>";
    let (raw, talk, intent) = chat(text, ReplyEnd::EndOfText);
    assert_eq!((raw.as_str(), talk.as_str(), intent), ("a\n<execute>\n1\n</execute>", "a", runs("1")));
}

#[test]
fn a_block_written_in_a_circle_is_no_action() {
    let text = "<execute>\n1\n</execute>\n".repeat(20);
    assert_eq!(parse(Dialect::Mint, &text, &ReplyEnd::Repeating).intent, Intent::CutOff);
    assert_eq!(parse(Dialect::Mint, "It is 1 1 1", &ReplyEnd::Repeating).intent, Intent::Answer);
}

#[test]
fn mint_joins_all_blocks_and_reads_the_solution() {
    let parsed = parse(
        Dialect::Mint,
        "a <execute>\n1\n</execute> b <execute>2</execute> c <solution>3</solution>",
        &ReplyEnd::EndOfText,
    );
    assert_eq!(parsed.intent, runs("\n1\n\n2".trim()));
    assert_eq!(parsed.talk, "a  b");
    let parsed = parse(Dialect::Mint, "So: <solution> 42 ", &ReplyEnd::StopString(ANSWER_CLOSE.to_owned()));
    assert_eq!(parsed.raw, "So: <solution> 42 </solution>");
    assert_eq!((parsed.talk.as_str(), parsed.intent), ("So:  42", Intent::Answer));
}

#[test]
fn a_single_python_fence_is_an_action() {
    let (raw, talk, intent) =
        chat("Let me see.\n```python\nprint(1)\n```\nThat prints 1.", ReplyEnd::EndOfText);
    assert_eq!(raw, "Let me see.\n<execute>\nprint(1)\n</execute>");
    assert_eq!((talk.as_str(), intent), ("Let me see.\n\nThat prints 1.", runs("print(1)")));
    assert_eq!(chat("```py\nprint(1)", ReplyEnd::EndOfText).2, runs("print(1)"));
    assert_eq!(chat("```python\nprint(1", ReplyEnd::Length).2, Intent::CutOff);
    assert_eq!(chat("<execute>\n```python\nprint(1)\n```\n", stop()).2, runs("print(1)"));
}

#[test]
fn other_fences_are_words() {
    for text in
        ["```\nls\n```", "```bash\nls\n```", "```python\n1\n```\nor\n```python\n2\n```", "Use `<code>` here."]
    {
        assert_eq!(chat(text, ReplyEnd::EndOfText).2, Intent::Answer, "{text:?}");
    }
}

#[test]
fn broken_ways_to_act_are_seen() {
    for text in [
        "<execute>\n\n",
        "<python>\nprint(1)\n</python>",
        "<Execute>\nx",
        "< 3\n<code>x</code>",
        "```python\n```",
    ] {
        assert_eq!(chat(text, ReplyEnd::EndOfText).2, Intent::Broken, "{text:?}");
    }
    assert_eq!(chat("print(1)\n", stop()).2, Intent::Broken);
    assert_eq!(chat(" \n", ReplyEnd::EndOfText).2, Intent::Empty);
    assert_eq!(chat("Five < six.", ReplyEnd::EndOfText).2, Intent::Answer);
}
