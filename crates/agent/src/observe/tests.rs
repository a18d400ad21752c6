#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::time::Duration;

use nod_protocol::StreamName;

use super::*;

fn stream(text: &str) -> Output {
    Output::Stream { name: StreamName::Stdout, text: text.to_owned() }
}

fn display(count: Option<u32>, parts: &[(&str, &str)]) -> Output {
    let data: BTreeMap<String, OutputPart> = parts
        .iter()
        .map(|(mime, text)| ((*mime).to_owned(), OutputPart::Text { text: (*text).to_owned() }))
        .collect();
    Output::Display { execution_count: count, data }
}

fn seen(outputs: &[Output]) -> String {
    let mut text = ObservationText::new(Dialect::Chat, 4000);
    for output in outputs {
        text.push(output);
    }
    text.finish(&end(ExecStatus::Ok), 60, false).0
}

fn end(status: ExecStatus) -> ExecEnd {
    ExecEnd { status, variables_alive: status != ExecStatus::KernelDied, duration: Duration::ZERO }
}

#[test]
fn streams_are_shown_as_a_terminal_would() {
    assert_eq!(seen(&[stream("a\n"), stream("b\n\n")]), "a\nb");
    assert_eq!(seen(&[stream("  a")]), "  a");
    assert_eq!(seen(&[stream("10%\r50%\r100%\nok\n")]), "100%\nok");
    assert_eq!(seen(&[stream("10%\r"), stream("20%"), stream("\r\n")]), "20%");
    assert_eq!(seen(&[stream("dos\r\nline\r\n")]), "dos\nline");
    assert_eq!(seen(&[stream("kept\nlost\r")]), "kept");
    assert_eq!(seen(&[stream("\u{1b}[31mred\u{1b}[0m \u{1b}]0;title\u{7}x")]), "red x");
    assert_eq!(seen(&[stream("\u{1b}[3"), stream("1mred")]), "red");
}

#[test]
fn values_carry_their_number_and_pictures_one_line() {
    assert_eq!(seen(&[display(Some(3), &[("text/plain", "42")])]), "Out[3]: 42");
    assert_eq!(seen(&[display(Some(3), &[("text/plain", "a\nb")])]), "Out[3]: \na\nb");
    assert_eq!(seen(&[display(None, &[("text/plain", "shown")])]), "shown");
    assert_eq!(seen(&[stream("x"), display(Some(1), &[("text/plain", "1")])]), "x\nOut[1]: 1");
    assert_eq!(
        seen(&[stream("x"), display(Some(1), &[("text/plain", "<Figure>"), ("image/png", "AAAA")])]),
        "x\n\n[An image is already displayed to the user.]"
    );
    assert_eq!(
        seen(&[display(None, &[("image/png", "AAAA")])]),
        "\n[An image is already displayed to the user.]"
    );
}

#[test]
fn errors_keep_the_users_lines_only() {
    let traceback = vec![
        "\u{1b}[31m---------------------------------------------------------------------------\u{1b}[39m".to_owned(),
        "\u{1b}[31mNameError\u{1b}[39m                  Traceback (most recent call last)".to_owned(),
        "\u{1b}[36mCell\u{1b}[39m\u{1b}[36m \u{1b}[39m\u{1b}[32mIn[2]\u{1b}[39m\u{1b}[32m, line 1\u{1b}[39m\n\u{1b}[32m----> \u{1b}[39m\u{1b}[32m1\u{1b}[39m df.mean()".to_owned(),
        "File /usr/lib/python3/pandas.py:10, in mean(self)\n      9 def mean\n---> 10     raise".to_owned(),
        "\u{1b}[31mNameError\u{1b}[39m: name 'df' is not defined".to_owned(),
    ];
    let error = |evalue: &str, traceback: Vec<String>| Output::Error {
        ename: "NameError".to_owned(),
        evalue: evalue.to_owned(),
        traceback,
    };
    assert_eq!(
        seen(&[stream("before"), error("name 'df' is not defined", traceback)]),
        "before\nCell In[2], line 1\n----> 1 df.mean()\nNameError: name 'df' is not defined"
    );
    assert_eq!(seen(&[error("", vec![])]), "NameError");
    let long = vec!["Cell In[2], line 12\n     11 x\n---> 12 y".to_owned()];
    assert_eq!(seen(&[error("e", long)]), "Cell In[2], line 12\n---> 12 y\nNameError: e");
}

#[test]
fn the_end_is_told_in_brackets() {
    let finish = |text: &str, end: &ExecEnd, restarted| {
        let mut observation = ObservationText::new(Dialect::Chat, 4000);
        observation.push(&stream(text));
        observation.finish(end, 60, restarted).0
    };
    assert_eq!(finish("", &end(ExecStatus::Ok), false), "[Code executed successfully with no output]");
    assert_eq!(finish("", &end(ExecStatus::TimedOut), false), "[Execution timed out (60 seconds).]");
    assert_eq!(finish("1\n", &end(ExecStatus::TimedOut), false), "1\n[Execution timed out (60 seconds).]");
    assert_eq!(finish("1\n", &end(ExecStatus::Interrupted), false), "1\n[Interrupted by the user.]");
    assert_eq!(
        finish("1\n", &end(ExecStatus::KernelDied), false),
        "1\n[The Python session ended unexpectedly and was started again. Its variables are gone.]"
    );
    assert_eq!(
        finish("", &end(ExecStatus::KernelDied), true),
        "[The Python session was restarted. Its variables are gone.]"
    );
    let exited = ExecEnd { variables_alive: false, ..end(ExecStatus::Ok) };
    assert_eq!(
        finish("", &exited, false),
        "[The action ended the Python session. Its variables are gone. The next action starts a new one.]"
    );
    let killed = ExecEnd { variables_alive: false, ..end(ExecStatus::TimedOut) };
    assert!(finish("", &killed, false).ends_with("Its variables are gone.]"));
}

#[test]
fn long_output_keeps_both_ends() {
    let mut text = ObservationText::new(Dialect::Chat, 10);
    text.push(&stream("0123456789\n"));
    assert_eq!(text.output(), ("0123456789".to_owned(), false));
    text.push(&stream("é"));
    assert_eq!(text.output(), ("01234\n... [Output truncated due to length]...\n789\né".to_owned(), true));
    let mut mint = ObservationText::new(Dialect::Mint, 4);
    mint.push(&stream("0123456789"));
    assert_eq!(mint.output().0, "0123...\n[Output Truncated]");
    assert_eq!(
        ObservationText::new(Dialect::Mint, 4).finish(&end(ExecStatus::Ok), 30, false).0,
        "[Executed Successfully with No Output]"
    );
}

#[test]
fn a_flood_is_cut_as_if_it_had_been_kept() {
    let mut all = String::new();
    let mut text = ObservationText::new(Dialect::Chat, 400);
    for n in 0..60_000 {
        let line = format!("line {n} ä\n");
        text.push(&stream(&line));
        all.push_str(&line);
    }
    assert!(text.screen.is_frozen(), "the flood must be long enough to be dropped");
    assert!(text.screen.held_bytes() < 200_000);
    assert_eq!(text.output(), truncate(Dialect::Chat, 400, all.trim_end().to_owned(), false));
    text.push(&Output::Clear);
    assert_eq!(text.output(), (String::new(), false));
}
